"""Every reduction within blocks, against its own columns alone: all sizes, batches, threads."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from foldwise import BlockRanges, threads
from foldwise.arrays.numpy import ADAPTER
from foldwise.backends.llvm import host_target
from foldwise.engine import launch
from foldwise.engine.items import block_items
from foldwise.engine.launch import evaluate
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.schedule import CpuSchedule
from foldwise.ir.spec import MapReduce
from foldwise.lower.heuristics import default_schedule, few_rows
from tests.support import (
    BACKENDS,
    SHOWN,
    Array,
    assert_close,
    draw,
    empty_outputs,
    joined,
    run,
    spec_of,
    variables,
)

I, J = Axis.I, Axis.J  # noqa: E741
each_axis = pytest.mark.parametrize("axis", [I, J], ids=["I", "J"])


def some_blocks(rng: np.random.Generator, m: int, n: int, count: int = 6) -> BlockRanges:
    """Blocks at random: they overlap, touch, leave rows out, and some are empty."""
    rows, columns = (np.sort(rng.integers(0, size + 1, (count, 2)), 1) for size in (m, n))
    return BlockRanges.from_blocks((m, n), rows, columns)


def masked(spec: MapReduce, arrays: list[Array], ranges: BlockRanges) -> Array:
    """The definition: each row of the result from its own columns alone, by the interpreter."""
    mask = ranges.mask() if spec.axis is J else ranges.mask().T
    across, along = (-3, -2) if spec.axis is J else (-2, -3)
    rows = []
    for k, kept in enumerate(mask):
        own = [
            np.take(a, [k], across)
            if slot.axis is spec.out_axis
            else np.take(a, np.flatnonzero(kept), along)
            if slot.axis is spec.axis
            else a
            for a, slot in zip(arrays, spec.slots, strict=True)
        ]
        found = [*evaluate(spec, own, (), ADAPTER, backend="interp")]
        for n, output in enumerate(spec.reduction.outputs):
            if output.kind == "index" and spec.reduction.name != "count" and kept.any():
                found[n] = np.flatnonzero(kept)[found[n]]
        rows.append(joined(found))
    return np.concatenate(rows, -2)


def within(spec: MapReduce, arrays: list[Array], ranges: BlockRanges, **options: Any) -> Array:
    return run(spec, arrays, ranges=ranges, **options)


def product(name: str, axis: Axis, dim: int = 2) -> MapReduce:
    x, y = variables((I, dim), (J, dim))
    # As many columns as the shortest run has, or the rest would be filled up with column 0.
    return spec_of(x * y + x, name, axis, k=1)


@pytest.mark.share(2)
@pytest.mark.parametrize("backend", BACKENDS)
@each_axis
@pytest.mark.parametrize("name", SHOWN)
def test_every_reduction(name: str, axis: Axis, backend: str) -> None:
    rng = np.random.default_rng(len(name))
    spec = product(name, axis)
    for m, n in ((13, 9), (30, 40), (1, 7), (7, 1)):
        arrays, ranges = draw(rng, spec, m, n), some_blocks(rng, m, n)
        found = within(spec, arrays, ranges, backend=backend)
        expected = masked(spec, arrays, ranges)
        size = np.nan_to_num(np.abs(expected), posinf=0)
        assert_close(found, expected, eps=1e-12, scale=size + 1 + n)
        nothing = BlockRanges.from_blocks((m, n), [], [])
        found = within(spec, arrays, nothing, backend=backend)
        np.testing.assert_array_equal(found, np.broadcast_to(empty_outputs(spec), found.shape))
        whole = BlockRanges.from_mask([[True]], [m], [n])
        everything = within(spec, arrays, whole, backend=backend)
        np.testing.assert_array_equal(everything, run(spec, arrays, backend=backend))


@each_axis
@pytest.mark.parametrize("name", ["sum", "argmin", "logsumexp", "kmin_argkmin"])
def test_blocks_of_all_sizes(name: str, axis: Axis) -> None:
    """Runs of 0, 1, tile-1, tile, tile+1 rows, alone and next to each other."""
    spec = product(name, axis)
    schedule = default_schedule(spec, host_target(), "float32")
    tile, chunk = schedule.lanes * schedule.rows, schedule.chunk
    sizes = [0, 1, tile - 1, 0, tile, tile + 1, 2 * tile + 3, 1]
    widths = [3, chunk - 1, 1, 0, chunk, chunk + 1]
    rng = np.random.default_rng(0)
    for keep in (np.ones((8, 6), bool), rng.random((8, 6)) < 0.5, rng.random((8, 6)) < 0.2):
        ranges = BlockRanges.from_mask(keep, sizes, widths)
        if axis is I:
            ranges = ranges.T
        # Integers add up exactly, in whatever order.
        arrays = [np.rint(a).astype("float32") for a in draw(rng, spec, *ranges.shape)]
        found = within(spec, arrays, ranges)
        eps = 1e-5 if name == "logsumexp" else 0
        # The oracle is slow: the rows at the edges of runs.
        edges = np.unique(np.cumsum([0, *sizes]).repeat(3).reshape(-1, 3) + [-1, 0, 1])
        some = edges[(edges >= 0) & (edges < sum(sizes))]
        mask = ranges.mask() if axis is J else ranges.mask().T
        for k in some.tolist():
            one = BlockRanges.from_mask(mask[k : k + 1], 1, 1)
            own = [
                np.take(a, [k], -3 if axis is J else -2) if s.axis is spec.out_axis else a
                for a, s in zip(arrays, spec.slots, strict=True)
            ]
            expected = masked(spec, own, one if axis is J else one.T)
            assert_close(found[k : k + 1], expected, eps=eps)


@pytest.mark.parametrize("name", ["sum", "argmax", "logsumexp", "sumsoftmaxweight"])
def test_batches_share_the_blocks(name: str) -> None:
    rng = np.random.default_rng(1)
    spec, ranges = product(name, J), some_blocks(rng, 20, 25)
    x, y = rng.normal(size=(2, 1, 20, 1, 2)), rng.normal(size=(3, 1, 25, 2))
    found = within(spec, [x, y], ranges)
    assert found.shape[:2] == (2, 3)
    for b in range(2):
        for c in range(3):
            alone = within(spec, [x[b, 0], y[c]], ranges)
            np.testing.assert_array_equal(found[b, c], alone)


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
def test_types_and_strides(dtype: str) -> None:
    rng = np.random.default_rng(2)
    spec, ranges = product("sum", J), some_blocks(rng, 50, 60)
    x, y = np.asarray(rng.normal(size=(2, 1, 100)), dtype).T[::-2], np.zeros((1, 60, 4), dtype)
    y[...] = rng.normal(size=y.shape)
    arrays = [x, y[..., ::2]]
    found = within(spec, arrays, ranges)
    assert found.dtype == dtype
    expected = masked(spec, [a.astype("float64") for a in arrays], ranges)
    assert_close(found, expected, eps=8 * float(np.finfo(dtype).eps), scale=60)


def test_what_depends_on_one_index_is_repeated() -> None:
    """As a mask would do: sums of segments, and counts."""
    rng = np.random.default_rng(3)
    ranges, y = some_blocks(rng, 9, 12), rng.normal(size=(1, 12, 2))
    (b,) = variables((J, 2))
    np.testing.assert_allclose(within(spec_of(b), [y], ranges), ranges.mask() @ y[0])
    np.testing.assert_allclose(
        within(spec_of(b, axis=I), [y], ranges), ranges.mask().sum(0)[:, None] * y[0]
    )


@pytest.mark.parametrize("name", ["sum", "logsumexp", "argmin", "sumsoftmaxweight"])
def test_threads_change_nothing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "_SMALL", 0)
    rng = np.random.default_rng(4)
    spec = product(name, J)
    arrays = draw(rng, spec, 2000, 3000, "float32")
    for ranges in (some_blocks(rng, 2000, 3000), BlockRanges.causal((2000, 3000), size=100)):
        found = []
        for count in (1, 2, 3):
            with threads(count):
                found.append(within(spec, arrays, ranges))
        for other in found[1:]:
            np.testing.assert_array_equal(found[0], other)


# --- work items


def items_of(ranges: BlockRanges, tile: int) -> Array:
    return block_items(ranges.runs(I), ranges.shape[0], tile, 1024)


def test_items_are_all_rows_once() -> None:
    rng = np.random.default_rng(5)
    for m, n, tile in ((1, 1, 16), (100, 50, 16), (5000, 300, 48), (70000, 100, 16)):
        ranges = some_blocks(rng, m, n)
        items = items_of(ranges, tile)
        assert (items[:, 0] < items[:, 1]).all()
        covered = np.concatenate([np.arange(a, b) for a, b in items[:, :2]])
        np.testing.assert_array_equal(np.sort(covered), np.arange(m))
        runs = ranges.runs(I)
        for first, last, start, stop in items.tolist():
            found = np.zeros(n, bool)
            for a, b in runs.columns[start:stop].tolist():
                found[a:b] = True
            assert (ranges.mask()[first:last] == found).all() or m > 5000


def test_items_take_about_the_same_time() -> None:
    """A block of many rows is cut; the largest items come first."""
    rows = np.array([[0, 100_000], [100_000, 100_020], [150_000, 150_100]])
    columns = np.array([[0, 10_000], [0, 1_000_000], [0, 5]])
    items = items_of(BlockRanges.from_blocks((200_000, 1_000_000), rows, columns), 16)
    assert 500 < len(items) < 2000
    widths = np.array([10_000, 1_000_000, 5])
    times = (items[:, 1] - items[:, 0]) * widths[items[:, 2]] * (items[:, 3] > items[:, 2])
    # Whole tiles of the block with the most columns, which cannot be smaller.
    assert times.max() == 16 * 1_000_000 and (times[:2] >= 4 * 1_000_000).all()
    assert np.sort(times)[:-2].max() <= 2 * times.sum() / 1024


def test_blocks_of_few_rows_have_small_tiles() -> None:
    def few(*heights: int) -> bool:
        runs = BlockRanges.block_diagonal(heights).runs(I)
        return few_rows(runs.heights, 16, runs.widths)

    assert few(10, 20, 10) and few(10, 100) and not few(10, 10, 480) and not few()
    assert all(few(m) == few_rows(m, 16) for m in range(1, 200))
    rng = np.random.default_rng(6)
    spec, ranges = product("sum", J), BlockRanges.block_diagonal(rng.integers(0, 20, 50))
    arrays = draw(rng, spec, *ranges.shape)
    assert_close(within(spec, arrays, ranges), masked(spec, arrays, ranges), eps=1e-12, scale=20)


def test_any_schedule() -> None:
    rng = np.random.default_rng(7)
    spec, ranges = product("logsumexp", J), some_blocks(rng, 40, 50)
    arrays = draw(rng, spec, 40, 50)
    expected = masked(spec, arrays, ranges)
    for schedule in (
        CpuSchedule(4, 1, 1, 1, 1),
        CpuSchedule(8, 2, 7, 4, 3),
        CpuSchedule(4, 4, 256, 16, 4),
    ):
        assert_close(within(spec, arrays, ranges, schedule=schedule), expected, eps=1e-12)


def test_equal_ranges_are_laid_out_once() -> None:
    rng = np.random.default_rng(8)
    spec, y = spec_of(apply("square", variables((J, 1))[0])), rng.normal(size=(1, 9, 1))
    launch.forget()
    for _ in range(3):
        within(spec, [y], BlockRanges.causal(9, size=2))
    assert launch._call_plan_of_blocks.cache_info().misses == 1  # pyright: ignore[reportPrivateUsage]
