"""Elimination of small matrices in memory, as loops over their rows and columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Components, Expr
from foldwise.ir.loops import Array, Component, LoopKind, Value

_LINES: Final = 4  # rows of the largest matrix whose elimination is written line by line

State = Sequence[Value]
"""What is carried from one turn of a loop to the next."""


class Matrices:
    """Writes loops over the rows and columns of matrices of n rows in memory.

    Args:
        node: the expression that they are for.
    """

    def __init__(self, c: Components, node: Expr, n: int) -> None:
        self.b, self.n = c.builder, n
        self._axes = node.axes | Axis.I

    def each(self, step: Callable[[Component, State], State | None], start: State = ()) -> State:
        """The values after one step for each row or column: as lines, or as a loop."""
        if self.n <= _LINES:
            for k in range(self.n):
                start = step(k, start) or start
            return start
        kind = LoopKind.FEATURES

        def body(k: Value, state: tuple[Value, ...]) -> State:
            return step(k, state) or state

        return self.b.loop(kind, start, body, extent=self.n, axes=self._axes)

    def place(self, i: Component, j: Component) -> Component:
        """The place of an entry."""
        if isinstance(i, int) and isinstance(j, int):
            return self.n * i + j
        return self.b.add(self.b.mul(self.integer(i), self.integer(self.n)), self.integer(j))

    def integer(self, k: Component) -> Value:
        """An index as a value."""
        return self.b.const(k, "int64") if isinstance(k, int) else k

    def below(self, k: Component, i: Component) -> Value | bool:
        """Whether k < i."""
        if isinstance(k, int) and isinstance(i, int):
            return k < i
        return self.b.lt(self.integer(k), self.integer(i))

    def same(self, k: Component, i: Component) -> Value | bool:
        """Whether k = i."""
        if isinstance(k, int) and isinstance(i, int):
            return k == i
        return self.b.eq(self.integer(k), self.integer(i))

    def chosen(self, mask: Value | bool, x: Value, y: Value) -> Value:
        """x where the mask is on, else y."""
        if isinstance(mask, bool):
            return x if mask else y
        return self.b.select(mask, x, y)

    def copy(self, target: Array, entry: Callable[[Component, Component], Value]) -> None:
        """Fill a matrix."""

        def row(i: Component, _: State) -> None:
            self.each(lambda j, _: self.b.poke(target, self.place(i, j), entry(i, j)))

        self.each(row)

    def exchange(self, mask: Value, k: Component, i: Component, *arrays: Array) -> None:
        """Exchange rows k and i where the mask is on."""
        b = self.b

        def column(j: Component, _: State) -> None:
            for array in arrays:
                x, y = (b.peek(array, self.place(row, j)) for row in (k, i))
                b.poke(array, self.place(k, j), b.select(mask, y, x))
                b.poke(array, self.place(i, j), b.select(mask, x, y))

        self.each(column)

    def pivot(self, k: Component, det: State, work: Array, *others: Array) -> State:
        """Bring the largest entry of column k that is left to the diagonal; the sign changes."""
        b = self.b

        def compare(i: Component, state: State) -> State | None:
            later = self.below(k, i)
            if later is False:
                return None
            here, there = (b.abs(b.peek(work, self.place(row, k))) for row in (k, i))
            larger = b.lt(here, there)
            mask = larger if later is True else b.and_(later, larger)
            self.exchange(mask, k, i, work, *others)
            return [b.select(mask, b.neg(state[0]), state[0])]

        return self.each(compare, det)

    def clear(self, k: Component, work: Array, *others: Array) -> None:
        """Turn column k into that of the identity, by steps on whole rows."""
        b, every = self.b, (work, *others)
        scale = b.div(b.const(1), b.peek(work, self.place(k, k)))

        def scaled(j: Component, _: State) -> None:
            for array in every:
                place = self.place(k, j)
                b.poke(array, place, b.mul(b.peek(array, place), scale))

        def row(i: Component, _: State) -> None:
            own = self.same(k, i)
            if own is True:
                return
            factor = self.chosen(own, b.const(0), b.peek(work, self.place(i, k)))

            def column(j: Component, _: State) -> None:
                for array in every:
                    place, pivots = self.place(i, j), b.peek(array, self.place(k, j))
                    b.poke(array, place, b.sub(b.peek(array, place), b.mul(factor, pivots)))

            self.each(column)

        self.each(scaled)
        self.each(row)

    def eliminate(self, work: Array, *others: Array) -> Value:
        """Turn `work` into the identity by steps on rows, which `others` take part in.

        Returns:
            The determinant that `work` had.
        """

        def step(k: Component, state: State) -> State:
            (det,) = self.pivot(k, state, work, *others)
            det = self.b.mul(det, self.b.peek(work, self.place(k, k)))
            self.clear(k, work, *others)
            return [det]

        return self.each(step, [self.b.const(1)])[0]
