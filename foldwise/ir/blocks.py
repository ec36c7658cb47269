"""`BlockRanges`: the pairs of rows and columns that a reduction visits, as a union of blocks."""

from __future__ import annotations

import functools
import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, cast

import numpy as np
import numpy.typing as npt

from foldwise.ir.axis import Axis

Int64Array: TypeAlias = npt.NDArray[np.int64]
Shape: TypeAlias = tuple[int, int]

_NAMES: Final = ("ranges_i", "slices_i", "redranges_j", "ranges_j", "slices_j", "redranges_i")
_TOGETHER: Final = 1 << 22  # distances between centroids that are computed at once


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
    def arrays(self) -> tuple[Int64Array, Int64Array, Int64Array]:
        """The three arrays."""
        return self.rows, self.slices, self.columns


class BlockRanges:
    """The pairs (i, j) that a reduction visits: a union of blocks of rows times columns.

    A reduction with `ranges=` runs over the columns that go with each row, and skips all others:
    time falls in proportion to the pairs left out. Rows without columns get what the reduction
    gives over no columns, 0 for a sum. Indices of columns count all columns. The same pairs are
    visited in every batch element, and by derivatives.

    Objects never change. Make them with

    - `from_mask`: blocks chosen by a matrix of bools;
    - `from_blocks`: a list of blocks;
    - `block_diagonal`, `from_labels`: pairs of the same block, of the same label;
    - `band`, `causal`: pairs with indices close to each other, or in order;
    - `from_radius`: pairs of clusters of points that are near each other;
    - `from_arrays`: the six arrays of PyKeOps.

    Compiled code works on tiles of some 16 to 64 rows: blocks with fewer rows take the time of one
    tile. Sort the points, so that those that go together have indices next to each other.

    Example:
        >>> import numpy as np
        >>> from foldwise import BlockRanges, Vi, Vj
        >>> x, y = np.zeros((5, 1)), np.ones((6, 1))
        >>> ranges = BlockRanges.from_mask([[True, False], [True, True]], [2, 3], [4, 2])
        >>> ranges
        BlockRanges(shape=(5, 6), 2 runs of rows, 26 pairs: 86.7%)
        >>> Vi(x).sqdist(Vj(y)).sum(axis=1, ranges=ranges).ravel()
        array([4., 4., 6., 6., 6.])
    """

    __slots__ = ("_derived", "_hash", "_runs", "_shape", "_transposed")

    _shape: Shape
    _runs: Runs
    _transposed: Runs | None
    _derived: bool  # whether `_transposed` follows from `_runs`
    _hash: int

    def __init__(self) -> None:
        raise TypeError("BlockRanges are made by BlockRanges.from_mask and the like")

    @classmethod
    def _new(cls, shape: Shape, runs: Runs, transposed: Runs | None = None) -> BlockRanges:
        for array in (*runs.arrays, *(transposed.arrays if transposed else ())):
            array.setflags(write=False)
        made = object.__new__(cls)
        made._shape, made._runs, made._transposed = shape, runs, transposed
        made._derived = transposed is None
        made._hash = hash((shape, *(array.tobytes() for array in runs.arrays)))
        return made

    # --- what it is

    @property
    def shape(self) -> Shape:
        """The numbers of rows and of columns, those that are left out included."""
        return self._shape

    @property
    def pairs(self) -> int:
        """How many pairs are visited."""
        return int((self._runs.heights * self._runs.widths).sum())

    @property
    def T(self) -> BlockRanges:
        """The same pairs with rows and columns exchanged."""
        made = BlockRanges._new((self._shape[1], self._shape[0]), self.runs(Axis.J), self._runs)
        made._derived = self._derived
        return made

    def runs(self, axis: Axis) -> Runs:
        """For runs of rows (axis I) their columns, or for runs of columns (axis J) their rows."""
        if axis is Axis.I:
            return self._runs
        if self._transposed is None:
            self._transposed = _transposed(self._runs)
        return self._transposed

    def counts(self, axis: Axis) -> Int64Array:
        """For each row (axis I) the number of its columns, or for each column (axis J) of rows."""
        runs = self.runs(axis)
        found = np.zeros(self._shape[0 if axis is Axis.I else 1], np.int64)
        found[_expanded(runs.rows[:, 0], runs.heights)] = runs.widths.repeat(runs.heights)
        return found

    def mask(self) -> npt.NDArray[np.bool_]:
        """The pairs as a matrix of bools, of shape `shape`: for a look at small ones."""
        runs, found = self._runs, np.zeros(self._shape, bool)
        for k, (first, last) in enumerate(runs.rows.tolist()):
            for start, stop in runs.columns[runs.slices[k] : runs.slices[k + 1]].tolist():
                found[first:last, start:stop] = True
        return found

    def arrays(self) -> tuple[Int64Array, ...]:
        """The six arrays of PyKeOps; see `from_arrays`."""
        halves = self._runs, self.runs(Axis.J)
        return tuple(a for half in halves for a in (half.rows, half.slices[1:], half.columns))

    def __repr__(self) -> str:
        count, whole = len(self._runs.rows), math.prod(self._shape)
        share = f": {100 * self.pairs / whole:.1f}%" if whole else ""
        return f"BlockRanges(shape={self._shape}, {count} runs of rows, {self.pairs} pairs{share})"

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, BlockRanges) or self._shape != other._shape:
            return False
        axes = (Axis.I,) if self._derived and other._derived else (Axis.I, Axis.J)
        return all(
            np.array_equal(mine, its)
            for axis in axes
            for mine, its in zip(self.runs(axis).arrays, other.runs(axis).arrays, strict=True)
        )

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[Any, ...]:
        halves = [self._runs] if self._derived else [self._runs, self.runs(Axis.J)]
        return _restored, (self._shape, *(half.arrays for half in halves))

    def numbers(self) -> list[int]:
        """All of it as a list of integers, for `from_numbers`."""
        halves = [self._runs] if self._derived else [self._runs, self.runs(Axis.J)]
        parts = [a for half in halves for a in half.arrays]
        sizes = [len(half.rows) for half in halves] + [len(half.columns) for half in halves]
        flat = np.concatenate([a.ravel() for a in parts])
        return [*self._shape, len(halves), *sizes, *flat.tolist()]

    @staticmethod
    def from_numbers(numbers: Sequence[int]) -> BlockRanges:
        """What gave these `numbers()`."""
        return _from_numbers(tuple(numbers))

    # --- how to make it

    @classmethod
    def from_mask(
        cls, mask: Any, rows: Any, columns: Any, *, shape: Sequence[int] | None = None
    ) -> BlockRanges:
        """The blocks for which a matrix of bools is true.

        Args:
            mask: matrix of bools, of shape `(C, D)`: whether rows of cluster c go with columns of
                cluster d.
            rows: the clusters of rows: C sizes, if they follow each other; an array of shape
                `(C, 2)`, the first row of each cluster and the row after its last one; or one
                number, the size of all clusters (but the last one, which may be shorter).
            columns: the same for the D clusters of columns.
            shape: the numbers of rows and columns, if there are more or fewer than in clusters.

        Raises:
            TypeError: if the mask is none of bools, or the others of integers.
            ValueError: if the lengths do not fit, or clusters overlap or are out of bounds.

        Example:
            >>> import numpy as np
            >>> from foldwise import BlockRanges
            >>> keep = np.eye(2, dtype=bool)
            >>> BlockRanges.from_mask(keep, [1, 2], np.array([[0, 2], [3, 4]])).mask().astype(int)
            array([[1, 1, 0, 0],
                   [0, 0, 0, 1],
                   [0, 0, 0, 1]])
            >>> BlockRanges.from_mask(keep, 2, 3, shape=(4, 5)).shape
            (4, 5)
        """
        keep = _array(mask)
        if keep.dtype != np.bool_:
            raise TypeError(f"mask: a matrix of bools, not of {keep.dtype}")
        if keep.ndim != 2:
            raise ValueError(f"mask: a matrix, of shape (C, D), not {keep.shape}")
        size = (None, None) if shape is None else _shape_of(shape)
        rows, m = _clusters("rows", rows, keep.shape[0], size[0])
        columns, n = _clusters("columns", columns, keep.shape[1], size[1])
        for name, clusters in (("rows", rows), ("columns", columns)):
            _check_apart(name, clusters)
        owner, chosen = keep.nonzero()
        return cls._new((m, n), _grouped(rows, owner, columns[chosen], n))

    @classmethod
    def from_blocks(cls, shape: int | Sequence[int], rows: Any, columns: Any) -> BlockRanges:
        """The union of blocks: rows `rows[k]` with columns `columns[k]`. They may overlap.

        Args:
            shape: the numbers of rows and of columns; one number if they are equal.
            rows: first row of each block and the row after its last one, of shape `(K, 2)`.
            columns: the same for columns, of shape `(K, 2)`.

        Raises:
            TypeError: if these are not integers.
            ValueError: if the lengths do not fit, or a block is out of bounds.

        Example:
            >>> from foldwise import BlockRanges
            >>> BlockRanges.from_blocks(3, [[0, 2], [1, 3]], [[0, 2], [1, 3]]).mask().astype(int)
            array([[1, 1, 0],
                   [1, 1, 1],
                   [0, 1, 1]])
        """
        m, n = _shape_of(shape)
        rows, columns = _intervals("rows", rows, m), _intervals("columns", columns, n)
        if len(rows) != len(columns):
            raise ValueError(f"{len(rows)} intervals of rows and {len(columns)} of columns")
        # Cut at all edges, rows are equal or have nothing in common.
        edges = np.unique(rows)
        first, last = _place(rows[:, 0], edges), _place(rows[:, 1], edges)
        owner = _expanded(first, last - first)
        cut = np.stack([edges[:-1], edges[1:]], 1) if len(edges) else rows
        return cls._new((m, n), _grouped(cut, owner, columns.repeat(last - first, 0), n))

    @classmethod
    def block_diagonal(cls, rows: Any, columns: Any = None) -> BlockRanges:
        """Blocks along the diagonal.

        Args:
            rows: how many rows each block has, of shape `(C,)`.
            columns: how many columns each block has; by default as many as rows.

        Raises:
            TypeError: if these are not integers.
            ValueError: if the lengths do not fit, or a size is negative.

        Example:
            >>> from foldwise import BlockRanges
            >>> BlockRanges.block_diagonal([1, 2], [2, 1]).mask().astype(int)
            array([[1, 1, 0],
                   [0, 0, 1],
                   [0, 0, 1]])
        """
        rows = _in_a_row("rows", rows)
        columns = rows if columns is None else _in_a_row("columns", columns)
        if len(rows) != len(columns):
            raise ValueError(f"{len(rows)} blocks of rows and {len(columns)} of columns")
        shape = _end(rows), _end(columns)
        return cls._new(shape, _grouped(rows, np.arange(len(rows)), columns, shape[1]))

    @classmethod
    def from_labels(cls, rows: Any, columns: Any = None) -> BlockRanges:
        """The pairs with equal labels, as for points of several clouds in one array.

        Args:
            rows: the label of each row, integers of shape `(M,)`. Equal ones must stand
                together: sort the points by label first.
            columns: the label of each column, of shape `(N,)`; by default those of the rows.

        Raises:
            TypeError: if labels are not integers.
            ValueError: if equal labels do not stand together.

        Example:
            >>> from foldwise import BlockRanges
            >>> BlockRanges.from_labels([7, 7, 2], [2, 2, 7]).mask().astype(int)
            array([[0, 0, 1],
                   [0, 0, 1],
                   [1, 1, 0]])
        """
        names, intervals = _labelled("rows", rows)
        other_names, other = (
            (names, intervals) if columns is None else _labelled("columns", columns)
        )
        _, first, second = np.intersect1d(names, other_names, True, True)
        shape = _end(intervals), _end(other)
        return cls._new(shape, _grouped(intervals, first, other[second], shape[1]))

    @classmethod
    def band(
        cls, shape: int | Sequence[int], before: int, after: int | None = None, *, size: int
    ) -> BlockRanges:
        """Pairs with indices close to each other: `i - before <= j <= i + after`, and some more.

        Rows go together in blocks; a block has all columns that any of its rows wants. This is
        exact for `size=1`, the slowest way. To be exact with blocks of 192, say, let the formula
        leave out the rest, as in the example: the blocks then save the time.

        Args:
            shape: the numbers of rows and of columns; one number if they are equal.
            before: how far j may be below i.
            after: how far j may be above i; by default as far as below.
            size: the number of rows of a block.

        Raises:
            TypeError: if these are not integers.
            ValueError: if a number is negative, or `size` is 0.

        Example:
            >>> import numpy as np
            >>> from foldwise import BlockRanges, Vi, Vj
            >>> BlockRanges.band(4, 1, size=2).mask().astype(int)
            array([[1, 1, 1, 0],
                   [1, 1, 1, 0],
                   [0, 1, 1, 1],
                   [0, 1, 1, 1]])
            >>> t = np.arange(4.0)[:, None]
            >>> near = abs(Vi(t) - Vj(t)) <= 1
            >>> near.sum(axis=1, ranges=BlockRanges.band(4, 1, size=2)).ravel()
            array([2., 3., 3., 2.])
        """
        m, n = _shape_of(shape)
        below = _whole("before", before, 0)
        above = below if after is None else _whole("after", after, 0)
        rows = _equal_blocks(m, _whole("size", size, 1))
        columns = (rows + [-below, above]).clip(0, n)
        return cls._new((m, n), _grouped(rows, np.arange(len(rows)), columns, n))

    @classmethod
    def causal(cls, shape: int | Sequence[int], *, size: int) -> BlockRanges:
        """Pairs in order, `j <= i`, and within blocks those that are not: a lower triangle.

        This is exact for `size=1`, the slowest way. To be exact with larger blocks, let the formula
        leave out what is above the diagonal, as in the example; where there is nothing to add up,
        as in a log-sum-exp, with `where(i < j, -inf, ...)`.

        Args:
            shape: the numbers of rows and of columns; one number if they are equal.
            size: the number of rows of a block.

        Raises:
            TypeError: if these are not integers.
            ValueError: if a number is negative, or `size` is 0.

        Example:
            >>> import numpy as np
            >>> from foldwise import BlockRanges, Vi, Vj
            >>> ranges = BlockRanges.causal(4, size=2)
            >>> ranges.mask().astype(int)
            array([[1, 1, 0, 0],
                   [1, 1, 0, 0],
                   [1, 1, 1, 1],
                   [1, 1, 1, 1]])
            >>> t = np.arange(4.0)[:, None]
            >>> i, j = Vi(t), Vj(t)
            >>> ((j <= i) * (j + 1)).sum(axis=1, ranges=ranges).ravel()
            array([ 1.,  3.,  6., 10.])
        """
        return cls.band(shape, _shape_of(shape)[0], 0, size=size)

    @classmethod
    def from_radius(  # noqa: PLR0913 - two clouds
        cls, radius: float, x: Any, labels: Any, y: Any = None, labels_y: Any = None
    ) -> BlockRanges:
        """Pairs of clusters of points that may have points within a distance of each other.

        All pairs with `|x_i - y_j| <= radius` are among them, and others of the same clusters: two
        clusters go together if the distance of their centroids is at most `radius` plus the
        radii of both. Clusters should be small in space, such as the cells of a grid.

        Args:
            radius: the distance, a number.
            x: points, of shape `(M, D)`.
            labels: the cluster of each, integers of shape `(M,)`. Equal ones must stand
                together: sort the points by label first.
            y: other points, of shape `(N, D)`; by default the same.
            labels_y: their clusters, of shape `(N,)`.

        Raises:
            TypeError: if labels are not integers.
            ValueError: if shapes do not fit, equal labels do not stand together, or the radius is
                negative.

        Example:
            >>> import numpy as np
            >>> from foldwise import BlockRanges, Vi, Vj
            >>> x = np.sort(np.random.default_rng(0).uniform(0, 100, 1000))[:, None]
            >>> ranges = BlockRanges.from_radius(1.0, x, np.floor(x[:, 0]).astype(int))
            >>> D_ij = Vi(x).sqdist(Vj(x))
            >>> near = (D_ij <= 1.0).sum(axis=1, ranges=ranges)
            >>> bool((near == (D_ij <= 1.0).sum(axis=1)).all()), ranges.pairs < 50_000
            (True, True)
        """
        if not radius >= 0:
            raise ValueError(f"radius: a distance, 0 or more, not {radius}")
        if (y is None) != (labels_y is None):
            raise ValueError("y and labels_y: both or none")
        rows, centre, reach = _balls("x", x, "labels", labels)
        columns, other_centre, other_reach = rows, centre, reach
        if y is not None:
            columns, other_centre, other_reach = _balls("y", y, "labels_y", labels_y)
        if centre.shape[1] != other_centre.shape[1]:
            raise ValueError(
                f"x and y: points of dimensions {centre.shape[1]} and {other_centre.shape[1]}"
            )
        owners: list[Int64Array] = []
        chosen: list[Int64Array] = []
        step = max(1, _TOGETHER // max(1, other_centre.size))
        for start in range(0, len(centre), step):
            some = slice(start, start + step)
            distance = np.linalg.norm(centre[some, None] - other_centre, axis=-1)
            # Rounding must not part points that are as far as that from each other.
            limit = (radius + reach[some, None] + other_reach) * (1 + 1e-6)
            owner, column = (distance <= limit).nonzero()
            owners.append(owner + start)
            chosen.append(column)
        shape = _end(rows), _end(columns)
        empty = np.empty(0, np.int64)
        picked = columns[np.concatenate([empty, *chosen])]
        return cls._new(shape, _grouped(rows, np.concatenate([empty, *owners]), picked, shape[1]))

    @classmethod
    def from_arrays(cls, ranges: Sequence[Any], shape: int | Sequence[int]) -> BlockRanges:
        """The six arrays of PyKeOps: ranges_i, slices_i, redranges_j, ranges_j, slices_j,
        redranges_i.

        The rows from `ranges_i[k, 0]` to `ranges_i[k, 1]` go with the columns
        `redranges_j[slices_i[k - 1] : slices_i[k]]`, pairs of a first column and the column after
        the last one. The other three arrays say the same of columns and their rows; they are used
        for reductions over i, and for gradients of y_j. Blocks may come in any order.

        Args:
            ranges: six arrays or tensors of integers: of shape `(C, 2)`, `(C,)`, `(K, 2)`,
                `(D, 2)`, `(D,)`, `(L, 2)`.
            shape: the numbers of rows and of columns; one number if they are equal.

        Raises:
            TypeError: if there are not six arrays of integers.
            ValueError: if lengths do not fit, slices descend, or ranges overlap or are out of
                bounds.

        Example:
            >>> import numpy as np
            >>> from foldwise import BlockRanges
            >>> rows, columns = np.array([[0, 1], [1, 3]]), np.array([[0, 2], [2, 4]])
            >>> six = rows, [1, 3], columns[[0, 0, 1]], columns, [2, 3], rows[[0, 1, 1]]
            >>> BlockRanges.from_arrays(six, (3, 4)).mask().astype(int)
            array([[1, 1, 0, 0],
                   [1, 1, 1, 1],
                   [1, 1, 1, 1]])
        """
        if not isinstance(ranges, tuple | list) or len(ranges) != 6:
            what = f"{len(ranges)} arrays" if isinstance(ranges, tuple | list) else type(ranges)
            raise TypeError(f"ranges: a tuple of six arrays ({', '.join(_NAMES)}), not {what}")
        m, n = _shape_of(shape)
        contents: list[bytes] = []
        for name, given in zip(_NAMES, ranges, strict=True):
            array = _numbers(name, given)
            pairs = not name.startswith("slices")
            if array.ndim != 1 + pairs or pairs and array.shape[1] != 2:
                wanted = "(n, 2)" if pairs else "(n,)"
                raise ValueError(f"{name}: an array of shape {wanted}, not {array.shape}")
            contents.append(array.tobytes())
        return _from_contents((m, n), *contents)


# What programs for PyKeOps pass again and again is looked at once.
@functools.lru_cache(maxsize=16)
def _from_contents(shape: Shape, *contents: bytes) -> BlockRanges:
    arrays = [np.frombuffer(content, np.int64) for content in contents]
    halves = _half(_NAMES[:3], arrays[:3], *shape), _half(_NAMES[3:], arrays[3:], *shape[::-1])
    return BlockRanges._new(shape, *halves)  # pyright: ignore[reportPrivateUsage]


def _half(names: Sequence[str], arrays: Sequence[Int64Array], m: int, n: int) -> Runs:
    """Three arrays of PyKeOps, checked."""
    rows = _intervals(names[0], _in_pairs(arrays[0]), m)
    columns = _intervals(names[2], _in_pairs(arrays[2]), n)
    ends = arrays[1]
    if len(ends) != len(rows):
        raise ValueError(f"{names[0]} and {names[1]}: {len(rows)} ranges and {len(ends)} slices")
    counts = np.diff(ends, prepend=0)
    if counts.min(initial=0) < 0:
        raise ValueError(f"{names[1]}: the numbers must not descend, and begin with 0 or more")
    if counts.sum() != len(columns):
        raise ValueError(
            f"{names[1]} and {names[2]}: the slices end at {counts.sum()}, and there are "
            f"{len(columns)} ranges"
        )
    _check_apart(names[0], rows)
    owner = np.arange(len(rows)).repeat(counts)
    order = np.lexsort((columns[:, 0], owner))
    _check_apart(f"{names[2]} of a slice", columns[order], owner[order])
    return _grouped(rows, owner, columns, n)


def _restored(shape: Shape, *halves: tuple[Int64Array, ...]) -> BlockRanges:
    """What pickles call."""
    return BlockRanges._new(shape, *(Runs(*half) for half in halves))  # pyright: ignore[reportPrivateUsage]


@functools.lru_cache(maxsize=16)
def _from_numbers(numbers: tuple[int, ...]) -> BlockRanges:
    m, n, count, *rest = numbers
    runs, columns = rest[:count], rest[count : 2 * count]
    flat = np.array(rest[2 * count :], np.int64)
    halves: list[tuple[Int64Array, ...]] = []
    for b, k in zip(runs, columns, strict=True):
        rows, slices, cols, flat = np.split(flat, np.cumsum([2 * b, b + 1, 2 * k]))
        halves.append((_in_pairs(rows), slices, _in_pairs(cols)))
    return _restored((m, n), *halves)


# --- normal form


def _grouped(rows: Int64Array, owner: Int64Array, columns: Int64Array, width: int) -> Runs:
    """Runs of rows with what they own: `columns[k]` goes with `rows[owner[k]]`.

    Args:
        rows: intervals without overlaps.
        owner: of each interval of columns.
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
    return _joined(Runs(rows[counts > 0], np.append(0, counts[counts > 0].cumsum()), columns))


def _joined(runs: Runs) -> Runs:
    """Runs that follow each other and have the same columns become one."""
    rows, slices, columns = runs.arrays
    if len(rows) < 2:
        return runs
    counts = np.diff(slices)
    alike = np.append(False, (rows[1:, 0] == rows[:-1, 1]) & (counts[1:] == counts[:-1]))
    owner = np.arange(len(rows)).repeat(counts)
    before = np.where(alike[owner], np.arange(len(columns)) - counts[owner], 0)
    alike &= np.logical_and.reduceat((columns == columns[before]).all(1), slices[:-1])
    last = np.append(~alike[1:], True)
    rows = np.stack([rows[~alike, 0], rows[last, 1]], 1)
    return Runs(rows, np.append(0, counts[~alike].cumsum()), columns[~alike[owner]])


def _transposed(runs: Runs) -> Runs:
    """For runs of columns their rows.

    Nothing is written out: the work is that of the two lists, not of what lies between.
    """
    rows, slices, columns = runs.arrays
    owner = np.arange(len(rows)).repeat(np.diff(slices))
    width = _end(columns) + 1
    line = columns + (owner * width)[:, None]
    follows = np.append(False, rows[1:, 0] == rows[:-1, 1])[: len(rows)]
    precedes = np.append(follows[1:], False)[: len(rows)]
    # Going down the rows, where a column begins to be kept, and where it ceases to be.
    begins = _difference(line, line[precedes[owner]] + width)
    ceases = _difference(line, line[follows[owner]] - width)
    edges = np.unique(columns)
    starts, ends = (_cut(pieces, width, edges) for pieces in (begins, ceases))
    segment, first = starts
    found = np.stack([rows[first, 0], rows[ends[1], 1]], 1)
    counts = np.bincount(segment, minlength=max(0, len(edges) - 1))
    segments = np.stack([edges[:-1], edges[1:]], 1)[counts > 0] if len(edges) else columns
    return _joined(Runs(segments, np.append(0, counts[counts > 0].cumsum()), found))


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
    first, last = _place(pieces[:, 0], edges), _place(pieces[:, 1], edges)
    segment, row = _expanded(first, last - first), owner.repeat(last - first)
    order = np.lexsort((row, segment))
    return segment[order], row[order]


def _expanded(first: Int64Array, counts: Int64Array) -> Int64Array:
    """`first[k], first[k] + 1, ...`, `counts[k]` numbers, for each k."""
    ends = counts.cumsum()
    return np.arange(int(counts.sum())) + (first - ends + counts).repeat(counts)


def _place(points: Any, edges: Any) -> Int64Array:
    """Which edges these are."""
    return edges.searchsorted(points)


def _in_pairs(array: Any) -> Int64Array:
    """Of shape `(n, 2)`."""
    return array.reshape(-1, 2)


# --- reading what users pass


def _array(x: Any) -> npt.NDArray[Any]:
    """A NumPy array of the same numbers, which may be on a GPU."""
    if hasattr(x, "detach"):  # PyTorch
        x = x.detach().cpu()
    elif hasattr(x, "get") and hasattr(x, "__cuda_array_interface__"):  # CuPy
        x = x.get()
    return np.asarray(x)


def _numbers(name: str, x: Any) -> Int64Array:
    """An array of integers."""
    array = _array(x)
    if not array.size and isinstance(x, list | tuple):
        array = array.astype(np.int64)
    if array.dtype.kind not in "iu":
        raise TypeError(f"{name}: integers, not {array.dtype} (an array of shape {array.shape})")
    return array.astype(np.int64, order="C", copy=False)


def _whole(name: str, n: Any, least: int) -> int:
    try:
        number = operator.index(n)
    except TypeError:
        raise TypeError(f"{name}: an integer, not {n!r}") from None
    if number < least:
        raise ValueError(f"{name}: {least} or more, not {number}")
    return number


def _shape_of(shape: int | Sequence[int]) -> Shape:
    if not isinstance(shape, tuple | list):
        shape = (cast(int, shape),) * 2
    if len(shape) != 2:
        raise ValueError(f"shape: the numbers of rows and of columns, not {shape}")
    return _whole("shape", shape[0], 0), _whole("shape", shape[1], 0)


def _intervals(name: str, x: Any, size: int) -> Int64Array:
    """Intervals in `range(size)`, of shape `(n, 2)`."""
    array = _numbers(name, x)
    if not array.size:
        return _in_pairs(array)
    if array.ndim != 2 or array.shape[1] != 2:
        raise ValueError(f"{name}: an array of shape (n, 2), not {array.shape}")
    wrong = (array[:, 0] < 0) | (array[:, 0] > array[:, 1]) | (array[:, 1] > size)
    if wrong.any():
        k = int(wrong.argmax())
        raise ValueError(
            f"{name}: the interval {array[k].tolist()} (number {k}) is none of 0 ... {size}"
        )
    return array


def _check_apart(name: str, intervals: Int64Array, owner: Int64Array | None = None) -> None:
    """Refuse intervals that overlap. With owners they are in order."""
    full = intervals[:, 0] < intervals[:, 1]
    intervals = intervals[full]
    if owner is None:
        intervals = intervals[intervals[:, 0].argsort(kind="stable")]
    overlap = intervals[1:, 0] < intervals[:-1, 1]
    if owner is not None:
        overlap &= owner[full][1:] == owner[full][:-1]
    if overlap.any():
        k = int(overlap.argmax())
        one, other = intervals[k : k + 2].tolist()
        raise ValueError(f"{name}: the intervals {one} and {other} overlap")


def _in_a_row(name: str, sizes: Any) -> Int64Array:
    """Intervals of these sizes, one after the other."""
    array = _numbers(name, sizes)
    if array.ndim != 1:
        raise ValueError(f"{name}: an array of sizes, of shape (n,), not {array.shape}")
    if array.min(initial=0) < 0:
        raise ValueError(f"{name}: sizes are 0 or more, not {array.min()}")
    ends = array.cumsum()
    return np.stack([ends - array, ends], 1)


def _equal_blocks(count: int, size: int) -> Int64Array:
    """`count` rows in blocks of a size."""
    first = np.arange(0, count, size)
    return np.stack([first, np.minimum(first + size, count)], 1)


def _clusters(name: str, x: Any, count: int, size: int | None) -> tuple[Int64Array, int]:
    """What `from_mask` takes as clusters, and the number of rows."""
    array = _numbers(name, x)
    if array.ndim == 0:
        block = _whole(name, array.item(), 1)
        size = count * block if size is None else size
        intervals = _equal_blocks(size, block)
    elif array.ndim == 2:
        size = _end(array) if size is None else size
        intervals = array
    else:
        intervals = _in_a_row(name, array)
        size = _end(intervals) if size is None else size
    intervals = _intervals(name, intervals, size)
    if len(intervals) != count:
        raise ValueError(f"mask and {name}: {count} along the mask, and {len(intervals)} clusters")
    return intervals, size


def _end(intervals: Int64Array) -> int:
    return int(intervals[:, 1].max(initial=0)) if intervals.ndim == 2 else 0


def _labelled(name: str, labels: Any) -> tuple[Int64Array, Int64Array]:
    """The labels that there are, and the interval of each."""
    array = _numbers(name, labels)
    if array.ndim != 1:
        raise ValueError(f"{name}: labels, of shape (n,), not {array.shape}")
    first = np.flatnonzero(np.append(True, array[1:] != array[:-1])[: len(array)])
    names = array[first]
    if len(np.unique(names)) < len(names):
        raise ValueError(
            f"{name}: equal labels must stand together; sort the points by label first, with "
            "order = labels.argsort()"
        )
    return names, np.stack([first, np.append(first[1:], len(array))[: len(first)]], 1)


def _balls(
    name: str, x: Any, labels_name: str, labels: Any
) -> tuple[Int64Array, npt.NDArray[Any], npt.NDArray[Any]]:
    """The interval of each cluster, its centroid, and how far its points are from there."""
    points = _array(x)
    if points.ndim != 2:
        raise ValueError(f"{name}: points, of shape (n, D), not {points.shape}")
    intervals = _labelled(labels_name, labels)[1]
    if _end(intervals) != len(points):
        raise ValueError(f"{name} and {labels_name}: {len(points)} and {_end(intervals)}")
    first, counts = intervals[:, 0], intervals[:, 1] - intervals[:, 0]
    points = points.astype(np.float64)
    if not len(points):
        return intervals, points, points[:, 0] if points.shape[1] else np.empty(0)
    centre = np.add.reduceat(points, first) / counts[:, None]
    distance = np.linalg.norm(points - centre.repeat(counts, 0), axis=1)
    return intervals, centre, np.maximum.reduceat(distance, first)
