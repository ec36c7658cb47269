"""The loops over the columns, in chunks and strips, and over the states that are merged."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr
from foldwise.ir.loops import Component, LoopKind, Value
from foldwise.ir.reduction import Field, Reduction, State
from foldwise.lower.components import added
from foldwise.lower.formula import FormulaCode
from foldwise.lower.states import GivenStates, Place, States, StateShape, new_states
from foldwise.lower.survey import Survey, Surveyed


@dataclass(frozen=True, slots=True)
class Columns:
    """A reduction over columns: the formulas, the rows of the table, and the loop shape.

    Attributes:
        code: where the formulas are written.
        accumulator: the builder for arithmetic on the state.
        reduction: the row of the table, for the columns of a chunk.
        whole: the row for the state of all chunks, which are few: it may be the compensated one.
        operands: the formulas.
        dim: number of components.
        cells: number of columns that each component keeps.
        blocked: whether the columns of a chunk are reduced by themselves first.
        chunk: columns per chunk, at most.
        strip: columns that are surveyed together; 0: those of a chunk.
        partial: whether the state is the result.
        first: the first component.
        beyond: the last place that columns of a list do not come for; see `Place`.
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
    first: Component = 0
    beyond: Place | None = None

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of the result."""
        return self.whole.state if self.partial else self.whole.outputs

    def shape(self, row: Reduction) -> StateShape:
        """The shape of the states of a row of the table."""
        return StateShape(self.accumulator, row, self.dim, self.cells)

    def identity(self, row: Reduction, surveyed: Surveyed | None, k: Component) -> State:
        """The state of component `k` for no columns, rescaled to those that were surveyed."""
        b = self.accumulator
        if surveyed is None or row.rescale is None:
            return row.init(b)
        return row.rescale(b, row.init(b), surveyed.largest(k))

    def accumulate(self, state: Any, j: Value, k: Component, known: Sequence[Value] = ()) -> Any:
        """The state of component `k` with column `j` added; `known` are the first operands."""
        b = self.accumulator
        others = self.operands[len(known) :]
        at = added(b, self.first, k)
        values = [*known, *(b.cast(self.code.at(e, at), b.dtype) for e in others)]
        visited = b.visited()
        if visited is not None:
            j = visited.column
        if any(field.kind == "index" for field in self.reduction.state):
            j = b.cast(j, b.index_dtype)
        if self.beyond is not None:
            values[0] = self.beyond.only_later(b, values[0], j)
        if visited is None:
            return self.reduction.accumulate(b, state, j, *values)
        exists = visited.exists
        if self.reduction.keeps_k:  # no list takes infinity
            values[0] = b.select(exists, values[0], b.const(math.inf))
            return self.reduction.accumulate(b, state, j, *values)
        found = self.reduction.accumulate(b, state, j, *values)
        fields = [field.name for field in self.reduction.state]
        pairs = {name: (getattr(found, name), getattr(state, name)) for name in fields}
        return State(**{name: b.select(exists, *pair) for name, pair in pairs.items()})

    def combine(self, earlier: Any, later: Any) -> Any:
        """The state of all chunks so far, with that of one more chunk."""
        b, whole = self.accumulator, self.whole
        if whole is not self.reduction:
            # A chunk is not compensated: its rounding errors count as 0.
            values = {f.name: getattr(later, f.name, None) or b.const(0) for f in whole.state}
            later = State(**values)
        return whole.combine(b, earlier, later)


@dataclass(frozen=True, slots=True)
class FinalStates:
    """The states after the last loop, and the values that it carried."""

    columns: Columns
    states: States
    carried: Sequence[Value]

    def result(self, k: Component, n: Component) -> State:
        """The fields of the result for cell `n` of component `k`."""
        columns, cell = self.columns, self.states.cell(k, n, self.carried)
        return cell if columns.partial else columns.whole.finalize(columns.accumulator, cell)


class _Loops:
    """The loops over chunks, strips and columns.

    If chunks are `blocked`, there are two sets of states: `block` for the columns of a chunk, and
    `total` for all chunks. Otherwise the columns of all chunks are added to `total`.
    """

    def __init__(self, columns: Columns, unroll: int) -> None:
        self._columns, self._b = columns, columns.accumulator
        self.total = new_states(columns.shape(columns.whole), unroll)
        self._block = self.total
        if columns.blocked:
            self._block = new_states(columns.shape(columns.reduction), unroll)
        self._survey: Survey | None = None
        if columns.reduction.rescale is not None:
            code, count = columns.code.again(), columns.strip or columns.chunk
            operand = columns.operands[0]
            dim = min(operand.dim, columns.dim)
            self._survey = Survey(code, self._b, operand, count, columns.first, dim)

    def chunk(self, first: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
        """Add the columns of the chunk that begins with `first` to the total."""
        b, columns, block = self._b, self._columns, self._block
        if not columns.blocked:
            return b.loop(LoopKind.COLUMNS, carried, functools.partial(self._column, None))
        surveyed = None
        if self._survey is not None and not columns.strip:
            surveyed = self._survey.walk(first)
        start = block.start(functools.partial(columns.identity, columns.reduction, surveyed))
        if self._survey is not None and columns.strip:
            of_block = b.loop(LoopKind.STRIPS, start, self._strip, extent=columns.strip)
        else:
            column = functools.partial(self._column, surveyed)
            of_block = b.loop(LoopKind.COLUMNS, start, column)
        return self.total.update(
            carried, lambda k, state: columns.combine(state, block.state(k, of_block))
        )

    def _strip(self, first: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
        """Survey the strip that begins with `first`, rescale the states, and add its columns."""
        b, rescale = self._b, self._columns.reduction.rescale
        assert self._survey is not None and rescale is not None
        surveyed = self._survey.walk(first)
        rescaled = self._block.update(
            carried, lambda k, state: rescale(b, state, surveyed.largest(k))
        )
        return b.loop(LoopKind.COLUMNS, rescaled, functools.partial(self._column, surveyed))

    def _column(
        self, surveyed: Surveyed | None, j: Value, carried: tuple[Value, ...]
    ) -> Sequence[Value]:
        """Add column `j`. If it was surveyed, the value of its first operand is in memory."""
        columns = self._columns
        if surveyed is None:
            return self._block.update(carried, lambda k, state: columns.accumulate(state, j, k))
        value = surveyed.at(j)
        return self._block.update(
            carried, lambda k, state: columns.accumulate(state, j, k, [value(k)])
        )


def reduce_columns(columns: Columns, unroll: int) -> FinalStates:
    """Write the loops over all columns."""
    loops = _Loops(columns, unroll)
    start = loops.total.start(functools.partial(columns.identity, columns.whole, None))
    carried = columns.accumulator.loop(LoopKind.CHUNKS, start, loops.chunk)
    return FinalStates(columns, loops.total, carried)


def merge_states(columns: Columns, piece: Columns, count: int, unroll: int) -> FinalStates:
    """Write the loop that combines the `count` given states of one component.

    `columns` are the states that are given, `piece` is what is wanted of them. Fields are combined
    alike for each component.
    """
    b, row = columns.accumulator, columns.whole
    given = GivenStates(columns.shape(row), piece.first, unroll, piece.beyond)
    total = new_states(piece.shape(row), unroll)

    def add(index: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
        return total.update(carried, lambda _, state: row.combine(b, state, given.state(index)))

    start = total.start(functools.partial(piece.identity, row, None))
    return FinalStates(piece, total, b.loop(LoopKind.FEATURES, start, add, extent=count))
