"""`Runs`: rows, and the intervals of columns that go with each, in normal form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Int64Array: TypeAlias = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False, slots=True)
class Runs:
    """Runs of rows, and the columns that go with each.

    Attributes:
        rows: first row and last row + 1 of each run; ascending, not empty, without overlaps.
        slices: run `k` goes with `columns[slices[k] : slices[k + 1]]`, which is not empty.
        columns: first column and last column + 1 of intervals; those of a run are ascending and
            not empty, and do not touch.
    """

    rows: Int64Array
    slices: Int64Array
    columns: Int64Array

    @property
    def heights(self) -> Int64Array:
        """The number of rows of each run."""
        return self.rows[:, 1] - self.rows[:, 0]

    @property
    def widths(self) -> Int64Array:
        """The number of columns of each run."""
        ends = np.append(0, (self.columns[:, 1] - self.columns[:, 0]).cumsum())
        return ends[self.slices[1:]] - ends[self.slices[:-1]]

    @property
    def pairs(self) -> int:
        """The number of pairs."""
        return int((self.heights * self.widths).sum())

    @property
    def arrays(self) -> tuple[Int64Array, Int64Array, Int64Array]:
        """The three arrays."""
        return self.rows, self.slices, self.columns


def group(rows: Int64Array, owner: Int64Array, columns: Int64Array, width: int) -> Runs:
    """Runs in normal form: the interval `columns[k]` goes with the rows `rows[owner[k]]`.

    Args:
        rows: intervals without overlaps.
        owner: the index of the rows that each interval of columns goes with.
        columns: intervals; the result has their union.
        width: number of columns.
    """
    kept = (columns[:, 0] < columns[:, 1]) & (rows[owner, 0] < rows[owner, 1])
    rank = np.empty(len(rows), np.int64)
    # An empty interval at the start of another one comes first.
    order = np.lexsort((rows[:, 1], rows[:, 0]))
    rank[order] = np.arange(len(rows))
    rows, owner, columns = rows[order], rank[owner[kept]], columns[kept]
    # All intervals on one line, where those of different rows do not touch.
    line = columns + (owner * (width + 1))[:, None]
    line = line[line[:, 0].argsort(kind="stable")]
    reached = np.maximum.accumulate(line[:, 1])
    opens = np.append(True, line[1:, 0] > reached[:-1])[: len(line)]
    closes = np.append(opens[1:], True)[: len(line)]
    owner, first = np.divmod(line[opens, 0], width + 1)
    columns = np.stack([first, reached[closes] - owner * (width + 1)], 1)
    counts = np.bincount(owner, minlength=len(rows))
    return _join(Runs(rows[counts > 0], np.append(0, counts[counts > 0].cumsum()), columns))


def of_pairs(rows: Int64Array, columns: Int64Array, shape: tuple[int, int]) -> Runs:
    """Runs in normal form of pairs of a row and a column, in any order; several may be the same."""
    # All columns on one line, where those of different rows do not touch.
    width = shape[1] + 1
    line = _distinct(rows * width + columns)
    edges = line[1:] != line[:-1] + 1
    first = line[np.append(True, edges)[: len(line)]]
    last = line[np.append(edges, True)[: len(line)]] + 1
    owner = first // width
    counts = np.bincount(owner, minlength=shape[0])
    (kept,) = counts.nonzero()
    intervals = np.stack([first, last], 1) - (owner * width)[:, None]
    return _join(
        Runs(np.stack([kept, kept + 1], 1), np.append(0, counts[kept].cumsum()), intervals)
    )


def _join(runs: Runs) -> Runs:
    """Runs that follow each other and have the same columns become one."""
    rows, slices, columns = runs.arrays
    if len(rows) < 2:
        return runs
    counts = np.diff(slices)
    alike = np.append(False, (rows[1:, 0] == rows[:-1, 1]) & (counts[1:] == counts[:-1]))
    first = columns[slices[:-1]]
    alike[1:] &= (first[1:, 0] == first[:-1, 0]) & (first[1:, 1] == first[:-1, 1])
    (later,) = alike.nonzero()  # few, as a rule, where pairs are scattered
    if not len(later):
        return runs
    of_each = counts[later]
    here, there = (columns[ranges_from(slices[k], of_each)] for k in (later, later - 1))
    alike[later] = np.logical_and.reduceat((here == there).all(1), of_each.cumsum() - of_each)
    if not alike.any():
        return runs
    owner = np.arange(len(rows)).repeat(counts)
    last = np.append(~alike[1:], True)
    rows = np.stack([rows[~alike, 0], rows[last, 1]], 1)
    return Runs(rows, np.append(0, counts[~alike].cumsum()), columns[~alike[owner]])


def transpose(runs: Runs) -> Runs:
    """For runs of columns their rows.

    Time and memory grow with the number of intervals, not with their lengths.
    """
    rows, slices, columns = runs.arrays
    owner = np.arange(len(rows)).repeat(np.diff(slices))
    width = end_of(columns) + 1
    line = columns + (owner * width)[:, None]
    follows = np.append(False, rows[1:, 0] == rows[:-1, 1])[: len(rows)]
    precedes = np.append(follows[1:], False)[: len(rows)]
    # Going down the rows, where a column begins to be kept, and where it ceases to be.
    begins = _difference(line, line[precedes[owner]] + width)
    ceases = _difference(line, line[follows[owner]] - width)
    edges = _distinct(columns.ravel())
    starts, ends = (_cut(pieces, width, edges) for pieces in (begins, ceases))
    segment, first = starts
    found = np.stack([rows[first, 0], rows[ends[1], 1]], 1)
    counts = np.bincount(segment, minlength=max(0, len(edges) - 1))
    segments = np.stack([edges[:-1], edges[1:]], 1)[counts > 0] if len(edges) else columns
    return _join(Runs(segments, np.append(0, counts[counts > 0].cumsum()), found))


def _distinct(numbers: Int64Array) -> Int64Array:
    """Sorted, each once. NumPy's own function, which hashes them, took far longer on such lists."""
    numbers = np.sort(numbers)
    return numbers[np.append(True, numbers[1:] != numbers[:-1])[: len(numbers)]]


def rows_at(runs: Runs, places: range | Int64Array) -> Runs:
    """The runs of the rows at these places, in that order: row n is the one at `places[n]`."""
    rows, slices, columns = runs.arrays
    counts = np.diff(slices)
    if isinstance(places, range) and places.step == 1:
        rows = rows.clip(places.start, places.stop) - places.start
        kept = rows[:, 0] < rows[:, 1]
        return Runs(rows[kept], np.append(0, counts[kept].cumsum()), columns[kept.repeat(counts)])
    places = np.asarray(places, np.int64)
    run = rows[:, 0].searchsorted(places, "right") - 1
    run = np.where(places < np.append(rows[:, 1], -1)[run], run, -1)  # -1: rows without columns
    changes = np.append(True, run[1:] != run[:-1])[: len(run)].nonzero()[0]
    rows = np.stack([changes, np.append(changes[1:], len(run))[: len(changes)]], 1)
    rows, run = rows[run[changes] >= 0], run[changes][run[changes] >= 0]
    columns = columns[ranges_from(slices[run], counts[run])]
    return _join(Runs(rows, np.append(0, counts[run].cumsum()), columns))


def row_lists(runs: Runs, rows: int) -> tuple[Int64Array, Int64Array]:
    """How many columns each of so many rows has, and the columns of all rows, row by row."""
    counts = np.zeros(rows, np.int64)
    counts[ranges_from(runs.rows[:, 0], runs.heights)] = runs.widths.repeat(runs.heights)
    intervals = np.diff(runs.slices)
    each = ranges_from(runs.slices[:-1].repeat(runs.heights), intervals.repeat(runs.heights))
    return counts, ranges_from(runs.columns[each, 0], np.diff(runs.columns, axis=1)[each, 0])


def places_turned(columns: Int64Array) -> Int64Array:
    """For the pairs of lists of columns, row by row, their places column by column."""
    found = np.empty_like(columns)
    found[columns.argsort(kind="stable")] = np.arange(len(columns))
    return found


def are_in(runs: Runs, rows: Int64Array, columns: Int64Array) -> npt.NDArray[np.bool_]:
    """Whether `columns[n]` goes with the row `rows[n]`, for each n."""
    run = runs.rows[:, 0].searchsorted(rows, "right") - 1
    run = np.where(rows < np.append(runs.rows[:, 1], -1)[run], run, -1)
    # All intervals on one line, as in `group`.
    width = max(end_of(runs.columns), int(columns.max(initial=0)) + 1) + 1
    owner = np.arange(len(runs.rows)).repeat(np.diff(runs.slices))
    line = runs.columns + (owner * width)[:, None]
    place = columns + run * width
    interval = line[:, 0].searchsorted(place, "right") - 1
    return (run >= 0) & (place < np.append(line[:, 1], -1)[interval])


def _difference(one: Int64Array, other: Int64Array) -> Int64Array:
    """The intervals of one list without those of another; neither has overlaps."""
    points = np.concatenate([one[:, 0], one[:, 1], other[:, 0], other[:, 1]])
    inside = np.repeat([1, -1, 0, 0], [len(one), len(one), len(other), len(other)])
    outside = np.repeat([0, 0, 1, -1], [len(one), len(one), len(other), len(other)])
    order = points.argsort(kind="stable")
    points = points[order]
    kept = (inside[order].cumsum() == 1) & (outside[order].cumsum() == 0)
    pieces = np.stack([points[:-1], points[1:]], 1)[kept[:-1]]
    return pieces[pieces[:, 0] < pieces[:, 1]]


def _cut(pieces: Int64Array, width: int, edges: Int64Array) -> tuple[Int64Array, Int64Array]:
    """Intervals on a line of rows of a width, cut at all edges: segments and rows, in order."""
    owner = pieces[:, 0] // width
    pieces = pieces - (owner * width)[:, None]
    first, last = index_of(pieces[:, 0], edges), index_of(pieces[:, 1], edges)
    segment, row = ranges_from(first, last - first), owner.repeat(last - first)
    order = np.lexsort((row, segment))
    return segment[order], row[order]


def ranges_from(first: Int64Array, counts: Int64Array) -> Int64Array:
    """`first[k], first[k] + 1, ...`, `counts[k]` numbers, for each k."""
    ends = counts.cumsum()
    return np.arange(int(counts.sum())) + (first - ends + counts).repeat(counts)


def index_of(points: Any, edges: Any) -> Int64Array:
    """Indices of `points` in the sorted array `edges`."""
    return edges.searchsorted(points)


def in_pairs(array: Any) -> Int64Array:
    """The array in shape `(n, 2)`."""
    return array.reshape(-1, 2)


def end_of(intervals: Int64Array) -> int:
    """The largest end of the intervals; 0 if there are none."""
    return int(intervals[:, 1].max(initial=0)) if intervals.ndim == 2 else 0
