"""The first of two walks over columns: it finds the largest value, and keeps the values."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr
from foldwise.ir.loops import Array, Component, LoopKind, Value
from foldwise.lower.components import added, each, place_of
from foldwise.lower.formula import FormulaCode


class Survey:
    """Writes first walks, and owns the memory for the values that they keep.

    Args:
        code: writes the formula; the second walk is another loop, with code of its own.
        builder: the builder for arithmetic on the state.
        operand: the formula whose largest value is wanted.
        columns: number of columns that are walked at once, at most.
        first: the first component that is wanted.
        dim: number of components.
    """

    def __init__(  # noqa: PLR0913
        self,
        code: FormulaCode,
        builder: Builder,
        operand: Expr,
        columns: int,
        first: Component,
        dim: int,
    ) -> None:
        self.builder, self.dim = builder, dim
        self._code, self._operand, self._first = code, operand, first
        self.values = builder.array(columns * self.dim, builder.dtype)
        long = self.dim > code.unroll
        self.maxima: Array | None = builder.array(self.dim, builder.dtype) if long else None

    def walk(self, first: Value) -> Surveyed:
        """Write the loop over the columns of the chunk or strip that begins with `first`."""
        b, surveyed = self.builder, Surveyed(self, first)

        def keep(j: Value, k: Component, largest: Value) -> Value:
            at = added(b, self._first, k)
            value = b.cast(self._code.at(self._operand, at), b.dtype)
            visited = b.visited()
            if visited is not None:
                value = b.select(visited.exists, value, b.const(-math.inf))
            b.poke(self.values, surveyed.place(j, k), value)
            return b.max(value, largest)

        least, maxima = b.const(-math.inf), self.maxima
        if maxima is None:
            start = [least] * self.dim
            found = b.loop(
                LoopKind.COLUMNS,
                start,
                lambda j, carried: [keep(j, k, largest) for k, largest in enumerate(carried)],
            )
            return Surveyed(self, first, found)

        def column(j: Value, _: tuple[Value, ...]) -> Sequence[Value]:
            each(b, self.dim, 1, lambda k: b.poke(maxima, k, keep(j, k, b.peek(maxima, k))))
            return ()

        each(b, self.dim, 1, lambda k: b.poke(maxima, k, least))
        b.loop(LoopKind.COLUMNS, [], column)
        return surveyed


@dataclass(frozen=True, slots=True)
class Surveyed:
    """The result of a first walk.

    Attributes:
        survey: the memory.
        first: the first column.
        found: the largest value of each component, if they are in registers.
    """

    survey: Survey
    first: Value
    found: Sequence[Value] = ()

    def largest(self, k: Component) -> Value:
        """The largest value of component `k`; of the only one, whatever `k`, if there is one."""
        if self.survey.maxima is not None:
            return self.survey.builder.peek(self.survey.maxima, k)
        return self.found[k if self.survey.dim > 1 and isinstance(k, int) else 0]

    def at(self, j: Value) -> Callable[[Component], Value]:
        """The values at column `j`, as a function of the component."""
        b, values = self.survey.builder, self.survey.values
        if self.survey.dim > 1:
            return lambda k: b.peek(values, self.place(j, k))
        only = b.peek(values, self.place(j, 0))
        return lambda _: only

    def place(self, j: Value, k: Component) -> Component:
        """The place of a value in memory."""
        b = self.survey.builder
        return place_of(b, k, b.sub(j, self.first), self.survey.dim)
