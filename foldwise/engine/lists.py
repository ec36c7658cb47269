"""Lists of columns: how kernels visit pairs that are not blocks.

Each row has a list of its own. All rows of a tile take the next column of their lists together, and
those whose list has ended wait for the others.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, NamedTuple

import numpy as np

from foldwise.backends.call import Int64Array, Integers
from foldwise.engine.shapes import Shape
from foldwise.ir.axis import Axis
from foldwise.ir.runs import Runs, ranges_from
from foldwise.ir.spec import MapReduce, Slot
from foldwise.ir.target import AnyTarget, GpuTarget

# Columns of an interval, on average, and rows of a block, from which blocks are faster than lists.
_WIDE: Final = 32
_TALL: Final = 8
# Rows that visit the same number of places: those of a tile, or of a few.
_ON_CPU: Final = 48
_ON_GPU: Final = 256
_COUNTED: Final = 2**31  # columns that an int32 counts


class Lists(NamedTuple):
    """The columns of each row.

    Attributes:
        bounds: for each row the place of its first column in `columns`, and how many it has.
        columns: of all rows, one after the other.
        places: runs of rows, and the places in their lists that a kernel visits.
    """

    bounds: Int64Array
    columns: Integers
    places: Runs


def are_worth_it(spec: MapReduce, runs: Runs) -> bool:
    """Whether lists are faster than blocks for these pairs; arrays of pairs are read in blocks."""
    if any(slot.axis is Axis.IJ for slot in spec.slots):
        return False
    heights, widths, counts = runs.heights, runs.widths, np.diff(runs.slices)
    pairs, rows = int((heights * widths).sum()), int(heights.sum())
    return (
        pairs > 0 and pairs < _WIDE * int((heights * counts).sum()) and rows < _TALL * len(heights)
    )


def lists_of(runs: Runs, rows: int, columns: int, target: AnyTarget) -> Lists:
    """The lists of so many rows and columns, for a processor."""
    height = _ON_GPU if isinstance(target, GpuTarget) else _ON_CPU
    counts = np.zeros(rows, np.int64)
    lines = ranges_from(runs.rows[:, 0], runs.heights)
    counts[lines] = runs.widths.repeat(runs.heights)
    intervals = np.diff(runs.slices)
    each = ranges_from(runs.slices[:-1].repeat(runs.heights), intervals.repeat(runs.heights))
    found = ranges_from(runs.columns[each, 0], np.diff(runs.columns, axis=1)[each, 0])
    found = np.append(found, [0] * (len(found) % 2))  # whole words
    padded: Integers = found.astype(np.int32) if columns < _COUNTED else found
    bounds = np.stack([np.append(0, counts.cumsum()[:-1])[:rows], counts], 1)
    starts = np.arange(0, rows, height)
    most = np.maximum.reduceat(counts, starts)
    ends = np.append(starts[1:], rows)
    changes = np.append(True, most[1:] != most[:-1])
    first, most = starts[changes], most[changes]
    last = np.append(first[1:], ends[-1])
    kept = most > 0
    count = int(kept.sum())
    places = Runs(
        np.stack([first, last], 1)[kept],
        np.arange(count + 1),
        np.stack([np.zeros(count, np.int64), most[kept]], 1),
    )
    return Lists(bounds, padded, places)


def with_lists(spec: MapReduce) -> MapReduce:
    """The same computation on lists."""
    slots = (*spec.slots, Slot(spec.out_axis, 2), Slot(spec.axis, 1))
    return replace(spec, slots=slots, listed=True)


def kinds_of(lists: Lists, spec: MapReduce) -> list[tuple[Shape, Shape, str]]:
    """Shapes, strides and types of the two arguments that a computation has more."""
    rows, columns = len(lists.bounds), len(lists.columns)
    bounds, size = lists.bounds, lists.columns.itemsize
    first = (rows, 1, 2), (16, 16, 8), str(bounds.dtype)
    second = (1, columns, 1), (size, size, size), str(lists.columns.dtype)
    if spec.axis is Axis.J:
        return [first, second]
    return [((1, rows, 2), (16, 16, 8), first[2]), ((columns, 1, 1), second[1], second[2])]
