"""Code of reductions: the loops over the columns, with the state in registers or in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr
from foldwise.ir.loops import Array, Component, DType, LoopKind, Value
from foldwise.ir.reduction import Field, Reduction, State
from foldwise.lower.formula import FormulaCode

Step = Callable[[State, tuple[Value, ...]], tuple[State, tuple[Value, ...]]]
Result = Callable[[Component, Component], State]
"""The outputs for component `k` and cell `n`."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What is reduced, and how.

    Attributes:
        code: where the formulas are written.
        accumulator: the builder for arithmetic on the state.
        reduction: the row of the table.
        operands: the formulas.
        dim: number of components.
        cells: number of columns that each keeps.
        blocked: whether the columns of a chunk are reduced by themselves first.
    """

    code: FormulaCode
    accumulator: Builder
    reduction: Reduction
    operands: tuple[Expr, ...]
    dim: int
    cells: int
    blocked: bool

    def reduce(self, unroll: int) -> Result:
        """Write the loops."""
        return (_Registers if self.dim * self.cells <= unroll else _Memory)(self).reduce()

    def accumulate(self, state: Any, j: Value, k: Component) -> Any:
        """The state of component `k` with column `j` added."""
        b = self.accumulator
        values = (b.cast(self.code.at(e, k), b.dtype) for e in self.operands)
        if any(field.kind == "index" for field in self.reduction.state):
            j = b.cast(j, b.index_dtype)
        return self.reduction.accumulate(b, state, j, *values)

    def combine(self, earlier: Any, later: Any) -> Any:
        """The state of the columns of both."""
        return self.reduction.combine(self.accumulator, earlier, later)

    def finalize(self, cell: State) -> State:
        """The outputs of a state."""
        return self.reduction.finalize(self.accumulator, cell)


def each(b: Builder, count: int, unroll: int, action: Callable[[Component], None]) -> None:
    """`action(0) ... action(count - 1)`, as lines or as a loop."""
    if count <= unroll:
        for k in range(count):
            action(k)
    else:
        b.loop(LoopKind.FEATURES, [], lambda k, _: action(k) or (), extent=count)


# --- in registers


@dataclass(frozen=True, slots=True)
class CellList:
    """Cells in registers."""

    builder: Builder
    states: list[State]

    def last(self) -> State:
        """See `Cells`."""
        return self.states[-1]

    def change_where(self, mask: Value, change: Callable[[CellList], CellList]) -> CellList:
        """See `Cells`."""

        def flat(cells: CellList) -> list[Value]:
            return [v for state in cells.states for v in vars(state).values()]

        values = iter(self.builder.when(mask, flat(self), lambda: flat(change(self))))
        fresh = [State(**{name: next(values) for name in vars(state)}) for state in self.states]
        return CellList(self.builder, fresh)

    def sweep(self, carried: tuple[Value, ...], step: Step) -> CellList:
        """See `Cells`."""
        swept: list[State] = []
        for state in self.states:
            fresh, carried = step(state, carried)
            swept.append(fresh)
        return CellList(self.builder, swept)


class _Registers:
    """The state as values that the loops carry."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns

    def _fields(self) -> Iterator[tuple[int, int, Field]]:
        """Component, cell and field of each value; shared ones are with the first component."""
        for k in range(self._columns.dim):
            for n in range(self._columns.cells):
                for field in self._columns.reduction.state:
                    if k == 0 or not field.shared:
                        yield k, n, field

    def _cell(self, state: Any, n: int) -> State:
        return state.states[n] if self._columns.reduction.cells else state

    def _flat(self, states: Sequence[Any]) -> list[Value]:
        return [getattr(self._cell(states[k], n), f.name) for k, n, f in self._fields()]

    def _states(self, values: Sequence[Value]) -> list[Any]:
        columns = self._columns
        cells = [[State() for _ in range(columns.cells)] for _ in range(columns.dim)]
        for (k, n, field), value in zip(self._fields(), values, strict=True):
            for component in cells if field.shared else [cells[k]]:
                setattr(component[n], field.name, value)
        b = columns.accumulator
        return [CellList(b, c) if columns.reduction.cells else c[0] for c in cells]

    def reduce(self) -> Result:
        columns = self._columns
        b, reduction = columns.accumulator, columns.reduction
        empty = reduction.init(b)
        start = [getattr(empty, field.name) for _, _, field in self._fields()]

        def column(j: Value, carried: tuple[Value, ...]) -> list[Value]:
            states = enumerate(self._states(carried))
            return self._flat([columns.accumulate(state, j, k) for k, state in states])

        def chunk(_: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
            if not columns.blocked:
                return b.loop(LoopKind.COLUMNS, carried, column)
            block = b.loop(LoopKind.COLUMNS, start, column)
            pairs = zip(self._states(carried), self._states(block), strict=True)
            return self._flat([columns.combine(p, q) for p, q in pairs])

        total = self._states(b.loop(LoopKind.CHUNKS, start, chunk))

        def result(k: Component, n: Component) -> State:
            assert isinstance(k, int) and isinstance(n, int)
            return columns.finalize(self._cell(total[k], n))

        return result


# --- in memory


@dataclass(frozen=True, slots=True)
class _Stored:
    """Cells in memory."""

    memory: _Memory
    arrays: dict[str, Array]
    k: Component

    def last(self) -> State:
        place = self.memory.place(self.k, self.memory.columns.cells - 1)
        return self.memory.get(self.arrays, place)

    def change_where(self, mask: Value, change: Callable[[_Stored], _Stored]) -> _Stored:
        self.memory.columns.accumulator.when(mask, [], lambda: change(self) and ())
        return self

    def sweep(self, carried: tuple[Value, ...], step: Step) -> _Stored:
        def turn(n: Value, carried: tuple[Value, ...]) -> tuple[Value, ...]:
            place = self.memory.place(self.k, n)
            fresh, carried = step(self.memory.get(self.arrays, place), carried)
            self.memory.put(self.arrays, place, fresh)
            return carried

        count = self.memory.columns.cells
        self.memory.columns.accumulator.loop(LoopKind.FEATURES, carried, turn, extent=count)
        return self


class _Memory:
    """The state in memory, by loops over components and cells; what is shared is carried."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        state = columns.reduction.state
        self._own = [field for field in state if not field.shared]
        self._shared = [field.name for field in state if field.shared]

    def _allocate(self) -> dict[str, Array]:
        b = self.columns.accumulator
        size = self.columns.dim * self.columns.cells
        types: dict[str, DType] = {"index": b.index_dtype, "number": b.dtype}
        return {field.name: b.array(size, types[field.kind]) for field in self._own}

    def place(self, k: Component, n: Component) -> Component:
        """Where cell `n` of component `k` lies, as in the output."""
        return place_of(self.columns.accumulator, k, n, self.columns.dim)

    def get(self, arrays: dict[str, Array], place: Component) -> State:
        b = self.columns.accumulator
        return State(**{name: b.peek(array, place) for name, array in arrays.items()})

    def put(self, arrays: dict[str, Array], place: Component, state: State) -> None:
        for name, array in arrays.items():
            self.columns.accumulator.poke(array, place, getattr(state, name))

    def _state(self, arrays: dict[str, Array], k: Component, shared: Sequence[Value]) -> Any:
        if self.columns.reduction.cells:
            return _Stored(self, arrays, k)
        state = self.get(arrays, k)
        vars(state).update(zip(self._shared, shared, strict=True))
        return state

    def _update(
        self, arrays: dict[str, Array], change: Callable[[Component], Any]
    ) -> Sequence[Value]:
        """Set the state of each component to `change(k)`. Returns what is shared."""
        shared: dict[str, Value] = {}

        def act(k: Component) -> None:
            state = change(k)
            if not self.columns.reduction.cells:
                self.put(arrays, k, state)
            # It depends on nothing of the component, so the builder puts it before the loop.
            shared.update((name, getattr(state, name)) for name in self._shared)

        each(self.columns.accumulator, self.columns.dim, 1, act)
        return [shared[name] for name in self._shared]

    def _clear(self, arrays: dict[str, Array]) -> Sequence[Value]:
        """Set the state to that of no columns. Returns what is shared."""
        b, count = self.columns.accumulator, self.columns.dim * self.columns.cells
        empty = self.columns.reduction.init(b)
        each(b, count, 1, lambda k: self.put(arrays, k, empty))
        return [getattr(empty, name) for name in self._shared]

    def reduce(self) -> Result:
        columns, b = self.columns, self.columns.accumulator
        total = self._allocate()
        block = self._allocate() if columns.blocked else total
        start = self._clear(total)

        def column(j: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
            return self._update(
                block, lambda k: columns.accumulate(self._state(block, k, carried), j, k)
            )

        def chunk(_: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
            if not columns.blocked:
                return b.loop(LoopKind.COLUMNS, carried, column)
            shared = b.loop(LoopKind.COLUMNS, self._clear(block), column)
            return self._update(
                total,
                lambda k: columns.combine(
                    self._state(total, k, carried), self._state(block, k, shared)
                ),
            )

        shared = b.loop(LoopKind.CHUNKS, start, chunk)

        def result(k: Component, n: Component) -> State:
            cell = self.get(total, self.place(k, n))
            vars(cell).update(zip(self._shared, shared, strict=True))
            return columns.finalize(cell)

        return result


def place_of(b: Builder, k: Component, n: Component, dim: int) -> Component:
    """`n * dim + k`."""
    if isinstance(n, int) and isinstance(k, int):
        return n * dim + k
    if k == 0 and dim == 1:
        return n
    if n == 0:
        return k
    first = n * dim if isinstance(n, int) else b.mul(n, b.const(dim, "int64"))
    return b.add(*(b.const(v, "int64") if isinstance(v, int) else v for v in (first, k)))
