"""Slices of a state: so many of its numbers are in memory at once; see `GpuSchedule.slice`."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from foldwise.ir.builder import Builder
from foldwise.ir.legal import ScheduleError
from foldwise.ir.loops import Component, LoopKind, Value
from foldwise.lower.columns import Columns, FinalStates
from foldwise.lower.components import added
from foldwise.lower.states import Place

Write: TypeAlias = Callable[[Columns, Component], FinalStates]
"""Writes the code for some components, and columns of their lists from one on."""


def firsts(total: int, most: int) -> tuple[int, ...]:
    """The first numbers of slices of `min(most, total)` numbers; the last one may overlap."""
    width = min(most, total)
    return tuple(min(first, total - width) for first in range(0, total, width))


def each_slice(columns: Columns, most: int, write: Write) -> None:
    """Write the code for all numbers of a state, `most` at a time, or all if it is 0.

    Of longer lists the first columns are found first, and then those that come after these.
    """
    b, dim, cells = columns.accumulator, columns.dim, columns.cells
    if most <= 0 or dim * cells <= most:
        write(columns, 0)
        return
    starts = firsts(dim, max(1, most // cells))

    def components(first: Component) -> None:
        first = added(b, columns.first, first)
        piece = replace(columns, dim=min(dim, max(1, most // cells)), first=first)
        if cells <= most:
            write(piece, 0)
        else:
            _each_rank(b, piece, most, write)

    _each(b, starts, components)


def _each(b: Builder, numbers: Sequence[int], action: Callable[[Component], None]) -> None:
    """Write `action(number)` for each number."""
    if len(numbers) == 1:
        action(numbers[0])
        return

    def turn(n: Value, _: tuple[Value, ...]) -> Sequence[Value]:
        action(b.lookup(tuple(numbers), n))
        return ()

    b.loop(LoopKind.FEATURES, [], turn, extent=len(numbers))


def _each_rank(b: Builder, piece: Columns, most: int, write: Write) -> None:
    """The columns of a list in their order, `most` at a time."""
    if most <= piece.code.unroll:
        raise ScheduleError("a slice of a list is in memory: it has more than `unroll` columns")
    starts = firsts(piece.cells, most)
    # The last column before the next slice, counted from the first of this one.
    before = tuple(b - a - 1 for a, b in zip(starts, starts[1:], strict=False))

    def turn(n: Value, carried: tuple[Value, ...]) -> Sequence[Value]:
        part = replace(piece, cells=most, beyond=Place(*carried))
        states = write(part, b.lookup(starts, n))
        last = states.states.cell(0, b.lookup((*before, 0), n), states.carried)
        return last.best, last.index

    nothing = (b.const(-math.inf), b.const(-1, b.index_dtype))
    b.loop(LoopKind.FEATURES, nothing, turn, extent=len(starts))
