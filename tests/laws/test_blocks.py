"""BlockRanges: every constructor against matrices of bools, in all sizes; what is refused."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from foldwise import BlockRanges
from foldwise.compat.clusters import from_matrix
from foldwise.ir.axis import Axis
from foldwise.ir.runs import Runs
from tests.support import Array, assert_refused

SIZES = st.integers(0, 9)


@st.composite
def rectangles(draw: st.DrawFn) -> tuple[tuple[int, int], Array, Array]:
    """A shape, and blocks within it; they may be empty and overlap."""
    shape, count = (draw(SIZES), draw(SIZES)), draw(st.integers(0, 6))

    def some(size: int) -> Array:
        ends = st.tuples(st.integers(0, size), st.integers(0, size)).map(sorted)
        intervals = draw(st.lists(ends, min_size=count, max_size=count))
        return np.array(intervals, np.int64).reshape(-1, 2)

    return shape, some(shape[0]), some(shape[1])


def drawn(case: tuple[tuple[int, int], Array, Array]) -> tuple[BlockRanges, Array]:
    shape, rows, columns = case
    mask = np.zeros(shape, bool)
    for (a, b), (c, d) in zip(rows, columns, strict=True):
        mask[a:b, c:d] = True
    return BlockRanges.from_blocks(shape, rows, columns), mask


def is_normal(runs: Runs) -> bool:
    """Rows ascend without overlaps; intervals of a run ascend and do not touch; none is empty."""
    rows, slices, columns = runs.arrays
    for k in range(len(rows)):
        own = columns[slices[k] : slices[k + 1]]
        if not len(own) or not (own[:, 0] < own[:, 1]).all() or (own[1:, 0] <= own[:-1, 1]).any():
            return False
        if k and rows[k, 0] == rows[k - 1, 1]:
            before = columns[slices[k - 1] : slices[k]]
            if np.array_equal(own, before):
                return False
    return bool((rows[:, 0] < rows[:, 1]).all() and (rows[1:, 0] >= rows[:-1, 1]).all())


@given(rectangles())
def test_blocks_are_a_matrix_of_bools(case: Any) -> None:
    ranges, mask = drawn(case)
    assert ranges.shape == mask.shape and ranges.pairs == mask.sum()
    np.testing.assert_array_equal(ranges.mask(), mask)
    np.testing.assert_array_equal(ranges.T.mask(), mask.T)
    np.testing.assert_array_equal(ranges.counts(Axis.I), mask.sum(1))
    np.testing.assert_array_equal(ranges.counts(Axis.J), mask.sum(0))
    assert is_normal(ranges.runs(Axis.I)) and is_normal(ranges.runs(Axis.J))
    assert not any(a.flags.writeable for a in ranges.runs(Axis.J).arrays)
    repr(ranges)


@st.composite
def places(draw: st.DrawFn, size: int) -> range | Array:
    """Some of this many rows: a slice, or any of them in any order."""
    ends = st.none() | st.integers(-size - 1, size + 1)
    step = st.sampled_from([None, 1, 1, 2, 3, -1, -2])
    if draw(st.booleans()) or not size:
        return range(size)[slice(draw(ends), draw(ends), draw(step))]
    return np.array(draw(st.lists(st.integers(0, size - 1), max_size=12)), np.int64)


@given(rectangles(), st.data())
def test_chosen_rows_and_columns_of_ranges(case: Any, data: st.DataObject) -> None:
    ranges, mask = drawn(case)
    if data.draw(st.booleans()):  # two halves that are given
        ranges = BlockRanges.from_arrays(ranges.arrays(), ranges.shape)
    rows, columns = (data.draw(places(size)) for size in mask.shape)
    wanted = mask[np.array(rows, int)][:, np.array(columns, int)]
    for found, expected in (
        (ranges.at(rows, columns), wanted),
        (ranges.T.at(columns, rows).T, wanted),
        (ranges.at(rows), mask[np.array(rows, int)]),
        (ranges.at(None, columns), mask[:, np.array(columns, int)]),
    ):
        assert found.shape == expected.shape and type(found) is BlockRanges
        np.testing.assert_array_equal(found.mask(), expected)
        np.testing.assert_array_equal(found.T.mask(), expected.T)
        assert is_normal(found.runs(Axis.I)) and is_normal(found.runs(Axis.J))
    assert ranges.at() is ranges
    cells = np.indices(mask.shape).reshape(2, -1)
    np.testing.assert_array_equal(ranges.have(*cells), mask.ravel())


@given(rectangles(), rectangles())
def test_equal_pairs_are_equal_ranges(case: Any, other: Any) -> None:
    ranges, mask = drawn(case)
    cells = np.argwhere(mask)
    again = BlockRanges.from_blocks(mask.shape, *np.stack([cells.T, cells.T + 1], 2))
    whole = BlockRanges.from_arrays(ranges.arrays(), ranges.shape)
    same = [again, whole, whole.T.T, ranges.T.T, copy.deepcopy(whole)]
    same += [pickle.loads(pickle.dumps(r)) for r in (ranges, whole, ranges.T.T)]
    same += [BlockRanges.from_numbers(r.numbers()) for r in (ranges, whole)]
    for one in same:
        assert one == ranges and ranges == one and hash(one) == hash(ranges)
        np.testing.assert_array_equal(one.T.mask(), mask.T)
    stranger, its_mask = drawn(other)
    alike = mask.shape == its_mask.shape and bool((mask == its_mask).all())
    assert (ranges == stranger) == alike and ranges != mask.tolist()


@given(st.data())
def test_masks_and_arrays(data: st.DataObject) -> None:
    """Clusters in any order, with gaps; sizes; one size; the six arrays of PyKeOps."""
    rng = np.random.default_rng(data.draw(st.integers(0, 10**6)))
    c, d = rng.integers(0, 5, 2)
    sizes = rng.integers(0, 4, c), rng.integers(0, 4, d)
    keep = rng.random((c, d)) < 0.5
    mask = keep.repeat(sizes[0], 0).repeat(sizes[1], 1)
    np.testing.assert_array_equal(BlockRanges.from_mask(keep, *sizes).mask(), mask)
    equal = BlockRanges.from_mask(keep, 2, 3, shape=(max(0, 2 * c - 1), 3 * d))
    np.testing.assert_array_equal(equal.mask(), keep.repeat(2, 0)[: max(0, 2 * c - 1)].repeat(3, 1))
    gaps = [np.cumsum(rng.integers(0, 2, n)) for n in (c, d)]
    r_i, r_j = (
        np.stack([np.cumsum(s) - s, np.cumsum(s)], 1) + gap[:, None]
        for s, gap in zip(sizes, gaps, strict=True)
    )
    order = rng.permutation(c)
    r_i, keep = r_i[order], keep[order]
    shape = (int(r_i.max(initial=0)) + 2, int(r_j.max(initial=0)) + 1)
    wanted = np.zeros(shape, bool)
    for k, n in np.argwhere(keep):
        wanted[slice(*r_i[k]), slice(*r_j[n])] = True
    whole = BlockRanges.from_mask(keep, r_i, r_j, shape=shape)
    six = from_matrix(r_i, r_j, keep)
    np.testing.assert_array_equal(whole.mask(), wanted)
    for arrays in (six, tuple(map(torch.tensor, six)), [a.astype(np.int32) for a in six]):
        found = BlockRanges.from_arrays(arrays, shape)
        assert found == whole
        np.testing.assert_array_equal(found.T.mask(), wanted.T)
    # Arrays that were seen before are found again, unless they have changed since.
    assert BlockRanges.from_arrays(six, shape) is BlockRanges.from_arrays(six, shape)


@pytest.mark.parametrize("size", [1, 2, 3, 100])
@pytest.mark.parametrize("shape", [(0, 0), (0, 4), (4, 0), (1, 1), (7, 5), (5, 9), 6])
def test_bands(shape: Any, size: int) -> None:
    m, n = shape if isinstance(shape, tuple) else (shape, shape)
    i, j = np.arange(m)[:, None], np.arange(n)
    for before, after in ((0, 0), (1, 2), (3, None), (20, 20)):
        exact = (j >= i - before) & (j <= i + (before if after is None else after))
        found = BlockRanges.band(shape, before, after, size=size).mask()
        np.testing.assert_array_equal(found, _by_blocks(exact, size))
    np.testing.assert_array_equal(
        BlockRanges.causal(shape, size=size).mask(), _by_blocks(j <= i, size)
    )


def _by_blocks(exact: Array, size: int) -> Array:
    """Each row gets the columns that any row of its block has."""
    blocks = np.arange(len(exact)) // size
    return np.array([exact[blocks == b].any(0) for b in blocks]).reshape(exact.shape)


@given(st.data())
def test_labels_and_radii(data: st.DataObject) -> None:
    rng = np.random.default_rng(data.draw(st.integers(0, 10**6)))
    m, n = rng.integers(0, 30, 2)
    dim = int(rng.integers(1, 4))
    one, other = (rng.permutation(9)[np.sort(rng.integers(0, 9, k))] for k in (m, n))
    ranges = BlockRanges.from_labels(torch.tensor(one), other)
    np.testing.assert_array_equal(ranges.mask(), one[:, None] == other)
    np.testing.assert_array_equal(BlockRanges.from_labels(one).mask(), one[:, None] == one)
    x, y = (0.2 * rng.normal(size=(k, dim)) + lab[:, None] for k, lab in ((m, one), (n, other)))
    for radius in (0, 0.5, 2, 100):
        near = BlockRanges.from_radius(radius, x, one, torch.tensor(y, requires_grad=True), other)
        wanted = np.linalg.norm(x[:, None] - y, axis=-1) <= radius
        assert near.mask()[wanted].all()
        itself = BlockRanges.from_radius(radius, x, one)
        assert itself == itself.T and itself.mask().diagonal().all()
    far = BlockRanges.from_radius(0.0, x + 1000, one, y, other)
    assert far.pairs == 0 and far.shape == (m, n)


def test_many_clusters_are_compared_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    x = np.arange(50.0)[:, None]
    whole = BlockRanges.from_radius(2.5, x, np.arange(50))
    monkeypatch.setattr("foldwise.sparse.clusters._TOGETHER", 70)
    assert BlockRanges.from_radius(2.5, x, np.arange(50)) == whole
    assert whole == BlockRanges.band(50, 2, size=1)


def test_transposing_writes_nothing_out() -> None:
    """The pairs are 2 * 10**10."""
    ranges = BlockRanges.band(10**6, 10**4, size=100)
    assert ranges.T == ranges and ranges.pairs > 10**10


KEEP = np.eye(2, dtype=bool)
TWO = np.array([[0, 2], [2, 5]])
SIX = from_matrix(TWO, TWO, KEEP)


def _six(n: int, array: Any) -> Callable[[], Any]:
    return lambda: BlockRanges.from_arrays((*SIX[:n], np.array(array), *SIX[n + 1 :]), (5, 5))


REFUSED: dict[str, tuple[Callable[[], Any], type[Exception], tuple[str, ...]]] = {
    "made directly": (lambda: BlockRanges(), TypeError, ("from_mask",)),
    "mask of numbers": (
        lambda: BlockRanges.from_mask(KEEP * 1, 1, 1),
        TypeError,
        ("mask", "bools", "int64"),
    ),
    "vector as mask": (
        lambda: BlockRanges.from_mask(KEEP[0], 1, 1),
        ValueError,
        ("(C, D)", "(2,)"),
    ),
    "clusters": (lambda: BlockRanges.from_mask(KEEP, [1, 2, 3], 1), ValueError, ("rows", "2", "3")),
    "clusters that overlap": (
        lambda: BlockRanges.from_mask(KEEP, 1, np.array([[0, 3], [2, 4]])),
        ValueError,
        ("columns", "[0, 3] and [2, 4] overlap"),
    ),
    "beyond the shape": (
        lambda: BlockRanges.from_mask(KEEP, [2, 3], 1, shape=(4, 2)),
        ValueError,
        ("rows", "[2, 5]", "0 ... 4"),
    ),
    "sizes": (lambda: BlockRanges.block_diagonal([1, -2]), ValueError, ("rows", "-2")),
    "numbers of blocks": (lambda: BlockRanges.block_diagonal([1], [1, 2]), ValueError, ("1", "2")),
    "fractions": (lambda: BlockRanges.block_diagonal([1.5]), TypeError, ("rows", "float64")),
    "size": (lambda: BlockRanges.band(5, 1, size=0), ValueError, ("size", "0")),
    "window": (lambda: BlockRanges.band(5, -1, size=1), ValueError, ("before", "-1")),
    "half a window": (lambda: BlockRanges.band(5, 0.5, size=1), TypeError, ("before", "0.5")),  # type: ignore[arg-type]
    "shape": (lambda: BlockRanges.causal((1, 2, 3), size=1), ValueError, ("(1, 2, 3)",)),
    "labels apart": (lambda: BlockRanges.from_labels([1, 0, 1]), ValueError, ("together", "sort")),
    "blocks": (
        lambda: BlockRanges.from_blocks(5, TWO, TWO[:1]),
        ValueError,
        ("2 intervals of rows and 1 of columns",),
    ),
    "block": (
        lambda: BlockRanges.from_blocks(5, TWO, [[0, 2], [3, 2]]),
        ValueError,
        ("columns", "[3, 2]", "number 1"),
    ),
    "radius": (lambda: BlockRanges.from_radius(-1, TWO, [0, 1]), ValueError, ("radius", "-1")),
    "labels of points": (
        lambda: BlockRanges.from_radius(1, TWO, [0]),
        ValueError,
        ("x and labels: 2 and 1",),
    ),
    "dimensions": (
        lambda: BlockRanges.from_radius(1, TWO, [0, 1], TWO[:, :1], [0, 1]),
        ValueError,
        ("dimensions 2 and 1",),
    ),
    "labels alone": (
        lambda: BlockRanges.from_radius(1, TWO, [0, 1], TWO),
        ValueError,
        ("labels_y",),
    ),
    "points": (lambda: BlockRanges.from_radius(1, TWO[0], [0, 1]), ValueError, ("x", "(2,)")),
    "five arrays": (lambda: BlockRanges.from_arrays(SIX[:5], 5), TypeError, ("six", "ranges_i")),
    "floats": (_six(0, TWO * 1.0), TypeError, ("ranges_i", "float64")),
    "flat": (_six(2, [0, 2]), ValueError, ("redranges_j", "(n, 2)", "(2,)")),
    "column": (_six(1, [[1], [2]]), ValueError, ("slices_i", "(n,)", "(2, 1)")),
    "slices": (_six(1, [1, 2, 2]), ValueError, ("ranges_i and slices_i", "2 ranges and 3 slices")),
    "descending slices": (_six(1, [2, 1]), ValueError, ("slices_i", "descend")),
    "too few": (_six(4, [1, 1]), ValueError, ("slices_j and redranges_i", "1", "2 ranges")),
    "backwards": (_six(0, [[2, 0], [2, 5]]), ValueError, ("ranges_i", "[2, 0]")),
    "below 0": (_six(3, [[-1, 2], [2, 5]]), ValueError, ("ranges_j", "[-1, 2]")),
    "beyond": (_six(5, [[0, 2], [2, 6]]), ValueError, ("redranges_i", "[2, 6]", "0 ... 5")),
    "rows twice": (_six(0, [[0, 3], [2, 5]]), ValueError, ("ranges_i", "[0, 3] and [2, 5]")),
    "columns twice": (
        lambda: BlockRanges.from_arrays(
            (TWO[:1], [2], np.array([[0, 3], [2, 5]]), TWO, [0, 0], TWO[:0]), 5
        ),
        ValueError,
        ("redranges_j of a slice", "[0, 3] and [2, 5]"),
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_errors_name_what_is_wrong(name: str) -> None:
    assert_refused(*REFUSED[name])
