"""Code of reductions: the loops over the columns, with the state in registers or in memory."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr
from foldwise.ir.loops import Component, DType, LoopKind, Value
from foldwise.ir.reduction import Field, Reduction, State
from foldwise.lower.formula import FormulaCode

Step = Callable[[State, tuple[Value, ...]], tuple[State, tuple[Value, ...]]]
Result = Callable[[Component], Callable[[Component], State]]
"""`result(k)(n)`: the outputs for component `k` and cell `n`."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What is reduced, and how.

    Attributes:
        code: where the formulas are written.
        accumulator: the builder for arithmetic on the state.
        reduction: the row of the table, for the columns of a chunk.
        whole: the row for the state of all chunks, which are few: it may be the compensated one.
        operands: the formulas.
        dim: number of components.
        cells: number of columns that each keeps.
        blocked: whether the columns of a chunk are reduced by themselves first.
        chunk: columns per chunk, at most.
        strip: columns that are surveyed together; 0: those of a chunk.
        partial: whether the state is the result.
    """

    code: FormulaCode
    accumulator: Builder
    reduction: Reduction
    whole: Reduction
    operands: tuple[Expr, ...]
    dim: int
    cells: int
    blocked: bool
    chunk: int
    strip: int = 0
    partial: bool = False

    @property
    def fields(self) -> tuple[Field, ...]:
        """What the result consists of."""
        return self.whole.state if self.partial else self.whole.outputs

    def reduce(self, unroll: int) -> Result:
        """Write the loops."""
        return (_in_registers if self.dim * self.cells <= unroll else _in_memory)(self)

    def value(self, e: Expr, k: Component) -> Value:
        """Component `k` of an operand, ready to be accumulated."""
        return self.accumulator.cast(self.code.at(e, k), self.accumulator.dtype)

    def accumulate(self, state: Any, j: Value, k: Component, known: Sequence[Value] = ()) -> Any:
        """The state of component `k` with column `j` added; `known` are the first operands."""
        b = self.accumulator
        values = (*known, *(self.value(e, k) for e in self.operands[len(known) :]))
        if any(field.kind == "index" for field in self.reduction.state):
            j = b.cast(j, b.index_dtype)
        return self.reduction.accumulate(b, state, j, *values)

    def empty(self, row: Reduction, k: Component, survey: Survey | None) -> State:
        """The state of component `k` for no columns."""
        if survey is None or row.rescale is None:
            return row.init(self.accumulator)
        return row.rescale(self.accumulator, row.init(self.accumulator), survey.top(k))

    def survey(self) -> Survey | None:
        """The first walk over a chunk, if the reduction wants one."""
        return Survey(self) if self.reduction.rescale is not None else None

    def combine(self, earlier: Any, later: Any) -> Any:
        """The state of all chunks so far, with one more."""
        b, whole = self.accumulator, self.whole
        if whole is not self.reduction:
            # A chunk has no compensation of its own.
            parts = {f.name: getattr(later, f.name, None) or b.const(0) for f in whole.state}
            later = State(**parts)
        return whole.combine(b, earlier, later)

    def outputs(self, cell: State) -> State:
        """What the result has of a state."""
        return cell if self.partial else self.whole.finalize(self.accumulator, cell)

    def merged(self, parts: int, unroll: int) -> Result:
        """Combine the states that are given for parts of the columns, component by component."""
        # The fields are combined likewise for each component, those that all share as well.
        one = replace(self, dim=1)
        merge = _merge_in_registers if self.cells <= unroll else _merge_in_memory
        return lambda k: merge(one, _Given(self, k, unroll), parts)


def each(b: Builder, count: int, unroll: int, action: Callable[[Component], None]) -> None:
    """`action(0) ... action(count - 1)`, as lines or as a loop."""
    if count <= unroll:
        for k in range(count):
            action(k)
    else:
        b.loop(LoopKind.FEATURES, [], lambda k, _: action(k) or (), extent=count)


Known = Callable[[Component], tuple[Value, ...]]
"""What is known already of the operands of a column, for component `k`."""


class Survey:
    """The first walk over a chunk: the largest value of the first operand. It keeps the values.

    The second walk is another loop, with code of its own.
    """

    def __init__(self, columns: Columns) -> None:
        self._columns, self._operand = columns, columns.operands[0]
        self._code = columns.code.again()
        b, dim = columns.accumulator, self._operand.dim
        self._values = b.array((columns.strip or columns.chunk) * dim, b.dtype)
        self._stored = b.array(dim, b.dtype) if dim > columns.code.unroll else None
        self._carried: Sequence[Value] = ()
        self._first: Value | None = None

    def walk(self, first: Value) -> None:
        """Write the loop over the columns of the chunk or strip that begins with `first`."""
        b, dim, self._first = self._columns.accumulator, self._operand.dim, first
        worst = b.const(-math.inf)
        stored = self._stored

        def note(j: Value, k: Component, top: Value) -> Value:
            value = b.cast(self._code.at(self._operand, k), b.dtype)
            b.poke(self._values, self._place(j, k), value)
            return b.max(value, top)

        if stored is None:

            def carry(j: Value, tops: tuple[Value, ...]) -> Sequence[Value]:
                return [note(j, k, top) for k, top in enumerate(tops)]

            self._carried = b.loop(LoopKind.COLUMNS, [worst] * dim, carry)
        else:

            def keep(j: Value, _: tuple[Value, ...]) -> Sequence[Value]:
                each(b, dim, 1, lambda k: b.poke(stored, k, note(j, k, b.peek(stored, k))))
                return ()

            each(b, dim, 1, lambda k: b.poke(stored, k, worst))
            b.loop(LoopKind.COLUMNS, [], keep)

    def top(self, k: Component) -> Value:
        """The largest value of component `k` in the chunk."""
        if self._stored is not None:
            return self._columns.accumulator.peek(self._stored, k)
        return self._carried[k if self._operand.dim > 1 and isinstance(k, int) else 0]

    def known(self, j: Value) -> Known:
        """The first operand at column `j`."""
        b = self._columns.accumulator
        if self._operand.dim > 1:
            return lambda k: (b.peek(self._values, self._place(j, k)),)
        value = b.peek(self._values, self._place(j, 0))
        return lambda _: (value,)

    def _place(self, j: Value, k: Component) -> Component:
        assert self._first is not None
        b = self._columns.accumulator
        return place_of(b, k, b.sub(j, self._first), self._operand.dim)


def known_by(survey: Survey | None, j: Value) -> Known:
    """What a survey, if there was one, knows of column `j`."""
    return survey.known(j) if survey is not None else lambda _: ()


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


@dataclass(frozen=True, slots=True)
class _Registers:
    """How the states of all components are a list of values that loops carry."""

    columns: Columns
    row: Reduction

    def _fields(self) -> Iterator[tuple[int, int, Field]]:
        """Component, cell and field of each value; shared ones are with the first component."""
        for k in range(self.columns.dim):
            for n in range(self.columns.cells):
                for field in self.row.state:
                    if k == 0 or not field.shared:
                        yield k, n, field

    def cell(self, state: Any, n: Component) -> State:
        """Cell `n` of a state."""
        assert isinstance(n, int)
        return state.states[n] if self.row.keeps_k else state

    def flat(self, states: Sequence[Any]) -> list[Value]:
        """The values of these states, one for each component."""
        return [getattr(self.cell(states[k], n), f.name) for k, n, f in self._fields()]

    def states(self, values: Sequence[Value]) -> list[Any]:
        """The inverse of `flat`."""
        columns = self.columns
        cells = [[State() for _ in range(columns.cells)] for _ in range(columns.dim)]
        for (k, n, field), value in zip(self._fields(), values, strict=True):
            for component in cells if field.shared else [cells[k]]:
                setattr(component[n], field.name, value)
        b = columns.accumulator
        return [CellList(b, c) if self.row.keeps_k else c[0] for c in cells]

    def start(self, survey: Survey | None = None) -> list[Value]:
        """The values for no columns, which may be ready for those of a survey."""
        empty = [self.columns.empty(self.row, k, survey) for k in range(self.columns.dim)]
        return [getattr(empty[k], field.name) for k, _, field in self._fields()]


def _in_registers(columns: Columns) -> Result:
    b = columns.accumulator
    total, block = _Registers(columns, columns.whole), _Registers(columns, columns.reduction)
    survey = columns.survey()

    def column(j: Value, carried: tuple[Value, ...]) -> list[Value]:
        states, known = enumerate(block.states(carried)), known_by(survey, j)
        return block.flat([columns.accumulate(state, j, k, known(k)) for k, state in states])

    def strip(first: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
        rescale = columns.reduction.rescale
        assert survey is not None and rescale is not None
        survey.walk(first)
        states = [rescale(b, s, survey.top(k)) for k, s in enumerate(block.states(carried))]
        return b.loop(LoopKind.COLUMNS, block.flat(states), column)

    def chunk(first: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
        if not columns.blocked:
            return b.loop(LoopKind.COLUMNS, carried, column)
        if survey is not None and columns.strip:
            sums = b.loop(LoopKind.STRIPS, block.start(), strip, extent=columns.strip)
        else:
            if survey is not None:
                survey.walk(first)
            sums = b.loop(LoopKind.COLUMNS, block.start(survey), column)
        pairs = zip(total.states(carried), block.states(sums), strict=True)
        return total.flat([columns.combine(p, q) for p, q in pairs])

    final = total.states(b.loop(LoopKind.CHUNKS, total.start(), chunk))

    def result(k: Component) -> Callable[[Component], State]:
        assert isinstance(k, int)
        return lambda n: columns.outputs(total.cell(final[k], n))

    return result


# --- in memory


@dataclass(frozen=True, slots=True)
class _Stored:
    """Cells in memory."""

    memory: _Memory
    k: Component

    def last(self) -> State:
        return self.memory.get(self.memory.place(self.k, self.memory.columns.cells - 1))

    def change_where(self, mask: Value, change: Callable[[_Stored], _Stored]) -> _Stored:
        self.memory.columns.accumulator.when(mask, [], lambda: change(self) and ())
        return self

    def sweep(self, carried: tuple[Value, ...], step: Step) -> _Stored:
        def turn(n: Value, carried: tuple[Value, ...]) -> tuple[Value, ...]:
            place = self.memory.place(self.k, n)
            fresh, carried = step(self.memory.get(place), carried)
            self.memory.put(place, fresh)
            return carried

        count = self.memory.columns.cells
        self.memory.columns.accumulator.loop(LoopKind.FEATURES, carried, turn, extent=count)
        return self


class _Memory:
    """The states of all components and cells in memory; what is shared is carried by the loops."""

    def __init__(self, columns: Columns, row: Reduction) -> None:
        self.columns, self._row = columns, row
        self.shared = [field.name for field in row.state if field.shared]
        b = columns.accumulator
        types: dict[str, DType] = {"index": b.index_dtype, "number": b.dtype}
        size = columns.dim * columns.cells
        self._arrays = {f.name: b.array(size, types[f.kind]) for f in row.state if not f.shared}

    def place(self, k: Component, n: Component) -> Component:
        """Where cell `n` of component `k` lies, as in the output."""
        return place_of(self.columns.accumulator, k, n, self.columns.dim)

    def get(self, place: Component) -> State:
        """The state there, but for what is shared."""
        b = self.columns.accumulator
        return State(**{name: b.peek(array, place) for name, array in self._arrays.items()})

    def found(self, k: Component, n: Component, shared: Sequence[Value]) -> State:
        """Cell `n` of component `k`, with what is shared."""
        cell = self.get(self.place(k, n))
        vars(cell).update(zip(self.shared, shared, strict=True))
        return cell

    def put(self, place: Component, state: State) -> None:
        """Set the state there."""
        for name, array in self._arrays.items():
            self.columns.accumulator.poke(array, place, getattr(state, name))

    def state(self, k: Component, shared: Sequence[Value]) -> Any:
        """The state of component `k`."""
        if self._row.keeps_k:
            return _Stored(self, k)
        return self.found(k, 0, shared)

    def update(self, change: Callable[[Component], Any]) -> Sequence[Value]:
        """Set the state of each component to `change(k)`. Returns what is shared."""
        shared: dict[str, Value] = {}

        def act(k: Component) -> None:
            state = change(k)
            if not self._row.keeps_k:
                self.put(k, state)
            # It depends on nothing of the component, so the builder puts it before the loop.
            shared.update((name, getattr(state, name)) for name in self.shared)

        each(self.columns.accumulator, self.columns.dim, 1, act)
        return [shared[name] for name in self.shared]

    def clear(self, survey: Survey | None = None) -> Sequence[Value]:
        """Set the state to that of no columns. Returns what is shared."""
        columns = self.columns
        count = columns.dim * columns.cells
        each(
            columns.accumulator,
            count,
            1,
            lambda k: self.put(k, columns.empty(self._row, k, survey)),
        )
        return [getattr(columns.empty(self._row, 0, survey), name) for name in self.shared]


def _in_memory(columns: Columns) -> Result:
    b = columns.accumulator
    total = _Memory(columns, columns.whole)
    block = _Memory(columns, columns.reduction) if columns.blocked else total
    survey = columns.survey()

    def column(j: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
        known = known_by(survey, j)
        return block.update(lambda k: columns.accumulate(block.state(k, carried), j, k, known(k)))

    def strip(first: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
        rescale, found = columns.reduction.rescale, survey
        assert found is not None and rescale is not None
        found.walk(first)
        shared = block.update(lambda k: rescale(b, block.state(k, carried), found.top(k)))
        return b.loop(LoopKind.COLUMNS, shared, column)

    def chunk(first: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
        if not columns.blocked:
            return b.loop(LoopKind.COLUMNS, carried, column)
        if survey is not None and columns.strip:
            shared = b.loop(LoopKind.STRIPS, block.clear(), strip, extent=columns.strip)
        else:
            if survey is not None:
                survey.walk(first)
            shared = b.loop(LoopKind.COLUMNS, block.clear(survey), column)
        return total.update(
            lambda k: columns.combine(total.state(k, carried), block.state(k, shared))
        )

    shared = b.loop(LoopKind.CHUNKS, total.clear(), chunk)

    return lambda k: lambda n: columns.outputs(total.found(k, n, shared))


# --- parts


@dataclass(frozen=True, slots=True)
class _Given:
    """The states of a component for parts of the columns: arguments of the kernel."""

    columns: Columns
    k: Component
    unroll: int

    def part(self, p: Value) -> Any:
        """The state of part `p`."""
        return _Part(self, p) if self.columns.reduction.keeps_k else self.state(p, 0)

    def state(self, p: Value, n: Component) -> State:
        """Cell `n` of part `p`."""
        columns = self.columns
        b, state = columns.accumulator, State()
        width = columns.dim * columns.cells
        place = place_of(b, self.k, n, columns.dim)
        for slot, field in enumerate(columns.whole.state):
            here = p if field.shared else place_of(b, place, p, width)
            setattr(state, field.name, b.load(slot, here))
        return state


@dataclass(frozen=True, slots=True)
class _Part:
    """The cells of a part, to be read."""

    given: _Given
    p: Value

    def last(self) -> State:
        return self.given.state(self.p, self.given.columns.cells - 1)

    def change_where(self, mask: Value, change: Callable[[_Part], _Part]) -> _Part:
        raise NotImplementedError("what is given is not changed")

    def sweep(self, carried: tuple[Value, ...], step: Step) -> _Part:
        given, cells = self.given, self.given.columns.cells

        def turn(n: Component, carried: tuple[Value, ...]) -> tuple[Value, ...]:
            return step(given.state(self.p, n), carried)[1]

        if cells <= given.unroll:
            for n in range(cells):
                carried = turn(n, carried)
        else:
            given.columns.accumulator.loop(LoopKind.FEATURES, carried, turn, extent=cells)
        return self


def _merge_in_registers(
    columns: Columns, given: _Given, parts: int
) -> Callable[[Component], State]:
    b, total = columns.accumulator, _Registers(columns, columns.whole)

    def step(p: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
        (state,) = total.states(carried)
        return total.flat([columns.whole.combine(b, state, given.part(p))])

    values = b.loop(LoopKind.FEATURES, total.start(), step, extent=parts)
    (final,) = total.states(values)

    return lambda n: columns.outputs(total.cell(final, n))


def _merge_in_memory(columns: Columns, given: _Given, parts: int) -> Callable[[Component], State]:
    b, total = columns.accumulator, _Memory(columns, columns.whole)

    def step(p: Value, shared: tuple[Value, ...]) -> Sequence[Value]:
        return total.update(
            lambda k: columns.whole.combine(b, total.state(k, shared), given.part(p))
        )

    shared = b.loop(LoopKind.FEATURES, total.clear(), step, extent=parts)
    return lambda n: columns.outputs(total.found(0, n, shared))


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
