"""`BlockRanges`: the pairs of rows and columns that a reduction visits, as a union of blocks."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from typing import Any, Final, TypeAlias, TypeVar, cast

import numpy as np
import numpy.typing as npt

from foldwise.ir.axis import Axis
from foldwise.ir.intervals import (
    Shape,
    check_apart,
    integers,
    intervals_in,
    shape_of,
)
from foldwise.ir.runs import (
    Int64Array,
    Runs,
    are_in,
    group,
    in_pairs,
    of_pairs,
    row_lists,
    rows_at,
    transpose,
)

_NAMES: Final = ("ranges_i", "slices_i", "redranges_j", "ranges_j", "slices_j", "redranges_i")
_B = TypeVar("_B", bound="BlockRanges")
Places: TypeAlias = range | Int64Array
"""Rows or columns that are chosen, by their places."""


class BlockRanges:
    """The pairs (i, j) that a reduction visits: a union of blocks of rows times columns.

    A reduction with `ranges=` runs over the columns that go with each row, and skips all others:
    time falls in proportion to the pairs left out. Rows without columns get the result of
    the reduction over no columns, 0 for a sum. Indices of columns count all columns. The same pairs
    are visited in every batch element, and by derivatives.

    Instances are immutable. `foldwise.BlockRanges`, a subclass, adds the constructors.
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
    def _new(cls: type[_B], shape: Shape, runs: Runs, transposed: Runs | None = None) -> _B:
        for array in (*runs.arrays, *(transposed.arrays if transposed else ())):
            array.setflags(write=False)
        made = object.__new__(cls)
        made._shape, made._runs, made._transposed = shape, runs, transposed
        made._derived = transposed is None
        made._hash = hash((shape, *(array.tobytes() for array in runs.arrays)))
        return made

    @classmethod
    def of_runs(cls: type[_B], shape: Shape, runs: Runs) -> _B:
        """The pairs of these runs, which are in normal form."""
        return cls._new(shape, runs)

    @classmethod
    def _of_pairs(cls: type[_B], shape: Shape, rows: Int64Array, columns: Int64Array) -> _B:
        """The pairs of `rows[n]` and `columns[n]`, in both directions: a sort for each."""
        made = cls._new(
            shape, of_pairs(rows, columns, shape), of_pairs(columns, rows, (shape[1], shape[0]))
        )
        made._derived = True
        return made

    @property
    def shape(self) -> Shape:
        """The numbers of rows and of columns, those that are left out included."""
        return self._shape

    @property
    def pairs(self) -> int:
        """The number of visited pairs."""
        return self._runs.pairs

    @property
    def T(self: _B) -> _B:
        """The same pairs with rows and columns exchanged."""
        made = self._new((self._shape[1], self._shape[0]), self.runs(Axis.J), self._runs)
        made._derived = self._derived
        return made

    def runs(self, axis: Axis) -> Runs:
        """For runs of rows (axis I) their columns, or for runs of columns (axis J) their rows."""
        if axis is Axis.I:
            return self._runs
        if self._transposed is None:
            self._transposed = transpose(self._runs)
        return self._transposed

    def counts(self, axis: Axis) -> Int64Array:
        """For each row (axis I) the number of its columns, or for each column (axis J) of rows."""
        return row_lists(self.runs(axis), self._shape[0 if axis is Axis.I else 1])[0]

    def single(self, order: Axis) -> tuple[Int64Array, Int64Array]:
        """The rows and the columns of all pairs, row by row (order I) or column by column (J)."""
        counts, found = row_lists(self.runs(order), self._shape[0 if order is Axis.I else 1])
        lines = np.arange(len(counts)).repeat(counts)
        return (lines, found) if order is Axis.I else (found, lines)

    def at(self: _B, rows: Places | None = None, columns: Places | None = None) -> _B:
        """The pairs of the rows and the columns at these places, numbered anew in their order.

        Args:
            rows: row n is the one at `rows[n]`; None for all rows, in their order.
            columns: the same for columns.
        """
        if columns is not None:
            return self.at(rows).T.at(columns).T
        if rows is None:
            return self
        shape = len(rows), self._shape[1]
        if self._derived:
            return self._new(shape, rows_at(self._runs, rows))
        other = transpose(rows_at(transpose(self.runs(Axis.J)), rows))
        return self._new(shape, rows_at(self._runs, rows), other)

    def have(self, rows: Int64Array, columns: Int64Array) -> npt.NDArray[np.bool_]:
        """Whether the pair of `rows[n]` and `columns[n]` is visited, for each n."""
        return are_in(self._runs, rows, columns)

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
        # As bytes: a safe load has no arrays of NumPy.
        parts = [[a.astype("<i8").tobytes() for a in half.arrays] for half in halves]
        return restored, (type(self), self._shape, *parts)

    def numbers(self) -> list[int]:
        """All of it as a list of integers, for `from_numbers`."""
        halves = [self._runs] if self._derived else [self._runs, self.runs(Axis.J)]
        parts = [a for half in halves for a in half.arrays]
        sizes = [len(half.rows) for half in halves] + [len(half.columns) for half in halves]
        flat = np.concatenate([a.ravel() for a in parts])
        return [*self._shape, len(halves), *sizes, *flat.tolist()]

    @classmethod
    def from_numbers(cls: type[_B], numbers: Sequence[int]) -> _B:
        """The ranges whose `numbers()` these are."""
        return cast(_B, _from_numbers(cls, tuple(numbers)))

    @classmethod
    def from_arrays(cls: type[_B], ranges: Sequence[Any], shape: int | Sequence[int]) -> _B:
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
        m, n = shape_of(shape)
        contents: list[bytes] = []
        for name, given in zip(_NAMES, ranges, strict=True):
            array = integers(name, given)
            pairs = not name.startswith("slices")
            if array.ndim != 1 + pairs or pairs and array.shape[1] != 2:
                wanted = "(n, 2)" if pairs else "(n,)"
                raise ValueError(f"{name}: an array of shape {wanted}, not {array.shape}")
            contents.append(array.tobytes())
        return cast(_B, _from_contents(cls, (m, n), *contents))


# Programs for PyKeOps pass the same arrays again and again.
@functools.lru_cache(maxsize=16)
def _from_contents(cls: type[BlockRanges], shape: Shape, *contents: bytes) -> BlockRanges:
    arrays = [np.frombuffer(content, np.int64) for content in contents]
    halves = _half(_NAMES[:3], arrays[:3], *shape), _half(_NAMES[3:], arrays[3:], *shape[::-1])
    return cls._new(shape, *halves)  # pyright: ignore[reportPrivateUsage]


def _half(names: Sequence[str], arrays: Sequence[Int64Array], m: int, n: int) -> Runs:
    """Three arrays of PyKeOps, checked."""
    rows = intervals_in(names[0], in_pairs(arrays[0]), m)
    columns = intervals_in(names[2], in_pairs(arrays[2]), n)
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
    check_apart(names[0], rows)
    owner = np.arange(len(rows)).repeat(counts)
    order = np.lexsort((columns[:, 0], owner))
    check_apart(f"{names[2]} of a slice", columns[order], owner[order])
    return group(rows, owner, columns, n)


def restored(cls: type[BlockRanges], shape: Shape, *halves: Sequence[bytes]) -> BlockRanges:
    """Ranges from a pickle.

    Raises:
        ValueError: if some are out of bounds: kernels would read there.
    """
    made: list[Runs] = []
    for half, (m, n) in zip(halves, (shape, shape[::-1]), strict=False):
        rows, slices, columns = (np.frombuffer(part, "<i8").astype(np.int64) for part in half)
        made.append(Runs(in_pairs(rows), slices, in_pairs(columns)))
        bounds = ((rows, m), (slices, len(columns) // 2), (columns, n))
        inside = all(((a >= 0) & (a <= most)).all() for a, most in bounds)
        if not inside or len(slices) != len(rows) // 2 + 1 or (np.diff(slices) < 0).any():
            raise ValueError(f"these are no ranges of shape {shape}")
    return cls._new(shape, *made)  # pyright: ignore[reportPrivateUsage]


@functools.lru_cache(maxsize=16)
def _from_numbers(cls: type[BlockRanges], numbers: tuple[int, ...]) -> BlockRanges:
    m, n, count, *rest = numbers
    runs, columns = rest[:count], rest[count : 2 * count]
    flat = np.array(rest[2 * count :], np.int64)
    halves: list[tuple[Int64Array, ...]] = []
    for b, k in zip(runs, columns, strict=True):
        rows, slices, cols, flat = np.split(flat, np.cumsum([2 * b, b + 1, 2 * k]))
        halves.append((in_pairs(rows), slices, in_pairs(cols)))
    ranges = cls._new((m, n), *(Runs(*half) for half in halves))  # pyright: ignore[reportPrivateUsage]
    return ranges
