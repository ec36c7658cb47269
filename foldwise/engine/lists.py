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
from foldwise.ir.runs import Runs, places_turned, row_lists
from foldwise.ir.spec import MapReduce, Slot
from foldwise.ir.target import AnyTarget, GpuTarget

# Rows of a block and columns of an interval, on average, below which lists are faster than blocks.
# Measured on 8 lanes: a row alone takes 0.5 to 0.7 of the time of a block, however wide; two rows
# with 8 columns more, and six with one column. Not measured on a GPU, whose tiles are taller.
_ALONE: Final = 1.5
_SMALL_ON_CPU: Final = (5, 4)
_SMALL_ON_GPU: Final = (8, 32)
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
        turned: for each of these columns the place of its pair if pairs are listed column by
            column; None if no argument is stored in that order.
    """

    bounds: Int64Array
    columns: Integers
    places: Runs
    turned: Integers | None = None

    @property
    def arguments(self) -> tuple[Integers, ...]:
        """The arguments that a computation has more."""
        more = () if self.turned is None else (self.turned,)
        return (*more, self.bounds, self.columns)


def are_worth_it(spec: MapReduce, runs: Runs, target: AnyTarget) -> bool:
    """Whether lists are faster than blocks for these pairs on a processor.

    Arrays with a vector for each pair are read in blocks, and those with vectors for the visited
    pairs alone at their places in lists.
    """
    given = [slot.stored for slot in spec.slots if slot.axis is Axis.IJ]
    assert all(given) or not any(given), "vectors of all pairs are not read at places of lists"
    return any(given) or (not given and are_scattered(runs, on_gpu=isinstance(target, GpuTarget)))


def are_scattered(runs: Runs, *, on_gpu: bool) -> bool:
    """Whether lists are faster than blocks for these pairs; not if there are none."""
    heights, widths, counts = runs.heights, runs.widths, np.diff(runs.slices)
    pairs, rows = int((heights * widths).sum()), int(heights.sum())
    height, width = _SMALL_ON_GPU if on_gpu else _SMALL_ON_CPU
    low, narrow = rows < height * len(heights), pairs < width * int((heights * counts).sum())
    return pairs > 0 and (rows < _ALONE * len(heights) or (low and narrow))


def lists_of(spec: MapReduce, runs: Runs, rows: int, columns: int, target: AnyTarget) -> Lists:
    """The lists of so many rows and columns of a computation, for a processor."""
    height = _ON_GPU if isinstance(target, GpuTarget) else _ON_CPU
    counts, found = row_lists(runs, rows)
    turned = None
    if any(slot.stored is spec.axis for slot in spec.slots):
        turned = _words(places_turned(found), len(found) < _COUNTED)
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
    return Lists(bounds, _words(found, columns < _COUNTED), places, turned)


def _words(numbers: Int64Array, few: bool) -> Integers:
    """Integers that fill whole words, of 32 bits if those count them."""
    padded = np.append(numbers, [0] * (len(numbers) % 2))
    return padded.astype(np.int32) if few else padded


def with_lists(spec: MapReduce) -> MapReduce:
    """The same computation on lists."""
    turned = any(slot.stored is spec.axis for slot in spec.slots)
    more = (Slot(spec.axis, 1),) * turned + (Slot(spec.out_axis, 2), Slot(spec.axis, 1))
    slots = (*spec.slots, *more)
    return replace(spec, slots=slots, listed=True)


def kinds_of(lists: Lists, spec: MapReduce) -> list[tuple[Shape, Shape, str]]:
    """Shapes, strides and types of the arguments that a computation has more."""
    found: list[tuple[Shape, Shape, str]] = []
    for array in lists.arguments:
        dim, size = array.size // len(array) if len(array) else 1, array.itemsize
        along = spec.out_axis if array is lists.bounds else spec.axis
        shape = (len(array), 1, dim) if along is Axis.I else (1, len(array), dim)
        found.append((shape, (dim * size, dim * size, size), str(array.dtype)))
    return found
