"""The states of a reduction while its loops run: in registers, in memory, or given.

There is a state for each component of the operands. It is a `State`, or a list of `State`s (see
`Cells`) if the reduction keeps several columns. A loop carries some of the values of the states
from one turn to the next: all of them if they are in registers; if they are in memory, the fields
that all components share.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from foldwise.ir.builder import Builder
from foldwise.ir.loops import Array, Component, DType, LoopKind, Value
from foldwise.ir.reduction import Cells, Field, Reduction, State
from foldwise.lower.components import each, place_of

ComponentState: TypeAlias = State | Cells
Step: TypeAlias = Callable[[State, tuple[Value, ...]], tuple[State, tuple[Value, ...]]]


class States(Protocol):
    """The states of all components. `carried` are the values that the current loop carries."""

    def start(self, identity: Callable[[Component], State]) -> Sequence[Value]:
        """Set component `k` to `identity(k)`. Returns the values for a loop to carry."""
        ...

    def state(self, k: Component, carried: Sequence[Value]) -> ComponentState:
        """The state of component `k`."""
        ...

    def cell(self, k: Component, n: Component, carried: Sequence[Value]) -> State:
        """Cell `n` of component `k`; its only state, with `n` = 0, if there are no cells."""
        ...

    def update(
        self, carried: Sequence[Value], change: Callable[[Component, Any], Any]
    ) -> Sequence[Value]:
        """Replace each state: `change(k, state) -> state`. Returns the values to carry on."""
        ...


@dataclass(frozen=True, slots=True)
class StateShape:
    """The states that there are.

    Attributes:
        builder: writes the code; its type of numbers is that of the states.
        reduction: the row of the table.
        dim: number of components.
        cells: number of states of each component.
    """

    builder: Builder
    reduction: Reduction
    dim: int
    cells: int


def new_states(shape: StateShape, unroll: int) -> States:
    """States in registers, or in memory if they are more than `unroll` for each field."""
    small = shape.dim * shape.cells <= unroll
    return StatesInRegisters(shape) if small else StatesInMemory(shape)


# --- in registers


@dataclass(frozen=True, slots=True)
class CellsInRegisters:
    """The cells of one component, in registers."""

    builder: Builder
    states: list[State]

    def last(self) -> State:
        """See `Cells`."""
        return self.states[-1]

    def change_where(self, mask: Value, change: Callable[[Any], Any]) -> CellsInRegisters:
        """See `Cells`."""

        def values(cells: CellsInRegisters) -> list[Value]:
            return [value for state in cells.states for value in vars(state).values()]

        changed = iter(self.builder.when(mask, values(self), lambda: values(change(self))))
        fresh = [State(**{name: next(changed) for name in vars(state)}) for state in self.states]
        return CellsInRegisters(self.builder, fresh)

    def sweep(self, carried: tuple[Value, ...], step: Step) -> CellsInRegisters:
        """See `Cells`."""
        swept: list[State] = []
        for state in self.states:
            fresh, carried = step(state, carried)
            swept.append(fresh)
        return CellsInRegisters(self.builder, swept)


@dataclass(frozen=True, slots=True)
class StatesInRegisters:
    """See `States`. Loops carry one value for each field of each state."""

    shape: StateShape

    def start(self, identity: Callable[[Component], State]) -> list[Value]:
        """See `States`."""
        states = [identity(k) for k in range(self.shape.dim)]
        return [getattr(states[k], field.name) for k, _, field in self._carried()]

    def state(self, k: Component, carried: Sequence[Value]) -> ComponentState:
        """See `States`."""
        assert isinstance(k, int)
        return self._unpack(carried)[k]

    def cell(self, k: Component, n: Component, carried: Sequence[Value]) -> State:
        """See `States`."""
        assert isinstance(n, int)
        return self._cell(self.state(k, carried), n)

    def update(
        self, carried: Sequence[Value], change: Callable[[Component, Any], Any]
    ) -> list[Value]:
        """See `States`."""
        states = [change(k, state) for k, state in enumerate(self._unpack(carried))]
        return [getattr(self._cell(states[k], n), f.name) for k, n, f in self._carried()]

    def _carried(self) -> Iterator[tuple[int, int, Field]]:
        """Component, cell and field of each carried value; shared fields have component 0."""
        for k in range(self.shape.dim):
            for n in range(self.shape.cells):
                for field in self.shape.reduction.state:
                    if k == 0 or not field.shared:
                        yield k, n, field

    def _unpack(self, carried: Sequence[Value]) -> list[ComponentState]:
        """The states of all components, made of the carried values."""
        shape = self.shape
        lists = [[State() for _ in range(shape.cells)] for _ in range(shape.dim)]
        for (k, n, field), value in zip(self._carried(), carried, strict=True):
            for cells in lists if field.shared else [lists[k]]:
                setattr(cells[n], field.name, value)
        if shape.reduction.keeps_k:
            return [CellsInRegisters(shape.builder, cells) for cells in lists]
        return [cells[0] for cells in lists]

    def _cell(self, state: Any, n: int) -> State:
        return state.states[n] if self.shape.reduction.keeps_k else state


# --- in memory


class StatesInMemory:
    """See `States`. There is an array for each field; loops carry the shared fields."""

    def __init__(self, shape: StateShape) -> None:
        b, fields = shape.builder, shape.reduction.state
        types: dict[str, DType] = {"index": b.index_dtype, "number": b.dtype}
        size = shape.dim * shape.cells
        self.shape = shape
        self._shared = [field.name for field in fields if field.shared]
        self._arrays: dict[str, Array] = {
            field.name: b.array(size, types[field.kind]) for field in fields if not field.shared
        }

    def start(self, identity: Callable[[Component], State]) -> Sequence[Value]:
        """See `States`."""
        b, count = self.shape.builder, self.shape.dim * self.shape.cells
        each(b, count, 1, lambda place: self.put(place, identity(place)))
        return [getattr(identity(0), name) for name in self._shared]

    def state(self, k: Component, carried: Sequence[Value]) -> ComponentState:
        """See `States`."""
        return _CellsInMemory(self, k) if self.shape.reduction.keeps_k else self.cell(k, 0, carried)

    def cell(self, k: Component, n: Component, carried: Sequence[Value]) -> State:
        """See `States`."""
        state = self.get(self.place(k, n))
        vars(state).update(zip(self._shared, carried, strict=True))
        return state

    def update(
        self, carried: Sequence[Value], change: Callable[[Component, Any], Any]
    ) -> Sequence[Value]:
        """See `States`."""
        shared: dict[str, Value] = {}

        def replace(k: Component) -> None:
            state = change(k, self.state(k, carried))
            if not self.shape.reduction.keeps_k:  # cells have been changed in place
                self.put(k, state)
            # These depend on nothing of the component: the builder puts them before the loop.
            shared.update((name, getattr(state, name)) for name in self._shared)

        each(self.shape.builder, self.shape.dim, 1, replace)
        return [shared[name] for name in self._shared]

    def place(self, k: Component, n: Component) -> Component:
        """The place of cell `n` of component `k` in the arrays, which is that in the outputs."""
        return place_of(self.shape.builder, k, n, self.shape.dim)

    def get(self, place: Component) -> State:
        """The state at a place, without the shared fields."""
        b = self.shape.builder
        return State(**{name: b.peek(array, place) for name, array in self._arrays.items()})

    def put(self, place: Component, state: State) -> None:
        """Set the state at a place."""
        for name, array in self._arrays.items():
            self.shape.builder.poke(array, place, getattr(state, name))


@dataclass(frozen=True, slots=True)
class _CellsInMemory:
    """The cells of component `k`. See `Cells`."""

    states: StatesInMemory
    k: Component

    def last(self) -> State:
        return self.states.get(self.states.place(self.k, self.states.shape.cells - 1))

    def change_where(self, mask: Value, change: Callable[[Any], Any]) -> _CellsInMemory:
        self.states.shape.builder.when(mask, [], lambda: change(self) and ())
        return self

    def sweep(self, carried: tuple[Value, ...], step: Step) -> _CellsInMemory:
        def turn(n: Value, carried: tuple[Value, ...]) -> tuple[Value, ...]:
            place = self.states.place(self.k, n)
            fresh, carried = step(self.states.get(place), carried)
            self.states.put(place, fresh)
            return carried

        shape = self.states.shape
        shape.builder.loop(LoopKind.FEATURES, carried, turn, extent=shape.cells)
        return self


# --- given


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the order of columns by their values, and of equals by their numbers."""

    best: Value
    index: Value

    def only_later(self, b: Builder, value: Value, index: Value) -> Value:
        """The value of a column that comes after this place; for others infinity, which no list
        takes.
        """
        equal = b.and_(b.eq(value, self.best), b.lt(self.index, index))
        return b.select(b.or_(b.lt(self.best, value), equal), value, b.const(math.inf))


@dataclass(frozen=True, slots=True)
class GivenStates:
    """States of component `k` that are arguments of the kernel, one array for each field.

    `index` counts the states that are given for each row, one for each split of the columns.
    Columns of lists that are not `beyond` a place count as missing.
    """

    shape: StateShape
    k: Component
    unroll: int
    beyond: Place | None = None

    def state(self, index: Value) -> ComponentState:
        """The state with this index."""
        return _GivenCells(self, index) if self.shape.reduction.keeps_k else self.cell(index, 0)

    def cell(self, index: Value, n: Component) -> State:
        """Cell `n` of the state with this index."""
        shape, state = self.shape, State()
        place = place_of(shape.builder, self.k, n, shape.dim)
        for slot, field in enumerate(shape.reduction.state):
            size = shape.dim * shape.cells
            here = index if field.shared else place_of(shape.builder, place, index, size)
            setattr(state, field.name, shape.builder.load(slot, here))
        if self.beyond is not None:
            state.best = self.beyond.only_later(shape.builder, state.best, state.index)
        return state


@dataclass(frozen=True, slots=True)
class _GivenCells:
    """The cells of a given state, which can be read only. See `Cells`."""

    given: GivenStates
    index: Value

    def last(self) -> State:
        return self.given.cell(self.index, self.given.shape.cells - 1)

    def change_where(self, mask: Value, change: Callable[[Any], Any]) -> _GivenCells:
        raise NotImplementedError("given states are read only")

    def sweep(self, carried: tuple[Value, ...], step: Step) -> _GivenCells:
        def turn(n: Component, carried: tuple[Value, ...]) -> tuple[Value, ...]:
            return step(self.given.cell(self.index, n), carried)[1]

        shape = self.given.shape
        if shape.cells <= self.given.unroll:
            for n in range(shape.cells):
                carried = turn(n, carried)
        else:
            shape.builder.loop(LoopKind.FEATURES, carried, turn, extent=shape.cells)
        return self
