"""Whether the plans of calls fill a GPU, counted in blocks of threads; see ADR 26."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from foldwise.backends.cuda import backend
from foldwise.engine.items import block_items
from foldwise.engine.strategy import Strategy, strategies
from foldwise.engine.workload import Kind, Workload
from foldwise.ir.axis import Axis
from foldwise.ir.loops import DType
from foldwise.ir.runs import Runs
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import GpuTarget
from foldwise.lower.heuristics import default_schedule
from foldwise.lower.sharing import BlockSharing, Load
from foldwise.sparse.blocks import BlockRanges
from tests.schedules.test_default import distance, gaussian, slope, softmax, warped

I, J = Axis.I, Axis.J  # noqa: E741

SPECS = {
    "Gaussian, D = 1": gaussian(1),
    "Gaussian, D = 3": gaussian(3),
    "Gaussian, D = 64": gaussian(64),
    "Gaussian, D = 784": gaussian(784),
    "K @ B, 5 columns": gaussian(3, 5),
    "K @ B, 64 columns": gaussian(3, 64),
    "K @ B, 1000 columns": gaussian(3, 1000),
    "gradient, D = 3": slope(3),
    "gradient, D = 64": slope(64),
    "logsumexp, D = 3": distance(3, "logsumexp"),
    "logsumexp, D = 64": distance(64, "logsumexp"),
    "argmin, D = 64": distance(64, "argmin"),
    "argKmin, D = 3, K = 10": distance(3, "argkmin", 10),
    "argKmin, D = 3, K = 50": distance(3, "argkmin", 50),
    "softmax": softmax(3),
    "time warping, D = 20": warped(20),
}
MULTIPROCESSORS = (20, 80, 108, 132, 148)
SHORTEST = 48  # columns of a split


@pytest.fixture(autouse=True)
def any_gpu(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """`cuda:132` is a GPU of 132 multiprocessors."""
    monkeypatch.setattr(backend, "_target", lambda number: GpuTarget(90, number))
    yield


def _workload(  # noqa: PLR0913 - a table's columns
    spec: MapReduce,
    rows: int,
    columns: int,
    multiprocessors: int,
    dtype: DType = "float32",
    batch: tuple[int, ...] = (),
    blocks: Runs | None = None,
) -> Workload:
    lead = {I: (rows, 1), J: (1, columns), Axis.NONE: (1, 1)}
    shapes = [(*batch, *lead[slot.axis], slot.dim) for slot in spec.slots]
    kinds: list[Kind] = [(shape, (0,) * len(shape), dtype) for shape in shapes]
    device = f"cuda:{multiprocessors}"
    return Workload(spec, tuple(kinds), "cuda", device, dtype, batch, rows, columns, blocks)


def _best(work: Workload) -> Strategy:
    return next(strategies(work, None)[0])


def _blocks(work: Workload) -> int:
    """Blocks of threads of the first launch."""
    (section,) = _best(work).sections
    return work.load(section.schedule, work.columns).tiles * section.splits


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_three_blocks_for_each_multiprocessor_from_2000_rows_on(name: str, dtype: DType) -> None:
    for count in MULTIPROCESSORS:
        for rows in (2000, 2049, 3000, 5000, 20_000, 100_000, 1_000_000):
            for columns in {2000, rows, 1_000_000}:
                work = _workload(SPECS[name], rows, columns, count, dtype)
                assert _blocks(work) >= 3 * count, (count, rows, columns, _best(work).sections)


@pytest.mark.parametrize("name", SPECS)
def test_smaller_calls_have_as_many_blocks_as_are_of_use(name: str) -> None:
    """Splits of 1000 columns are as short as they may be, unless there are blocks enough."""
    for count in MULTIPROCESSORS:
        for rows in (100, 500, 1000, 1500):
            blocks = _blocks(_workload(SPECS[name], rows, 1000, count))
            assert blocks >= min(3 * count, -(-rows // 128) * 16)


def test_batches_count() -> None:
    """A thousand small clouds fill the GPU by themselves; ten need splits."""
    for batch, rows, splits in ((1000, 2, 1), (10, 1, 16)):
        work = _workload(SPECS["Gaussian, D = 3"], 200, 1000, 132, batch=(batch,))
        (section,) = _best(work).sections
        assert (section.schedule.rows, section.splits) == (rows, splits)


@pytest.mark.parametrize("name", ["Gaussian, D = 3", "argKmin, D = 3, K = 10", "K @ B, 64 columns"])
@pytest.mark.parametrize(("rows", "count"), [(2000, 4), (100_000, 500), (100_000, 7)])
def test_blocks_of_a_sparse_call(name: str, rows: int, count: int) -> None:
    """Blocks on the diagonal: their columns are split like those of other calls."""
    ends = np.linspace(0, rows, count + 1).astype(np.int64)
    pairs = np.stack([ends[:-1], ends[1:]], 1)
    runs = BlockRanges.from_blocks((rows, rows), pairs, pairs).runs(I)
    work = _workload(SPECS[name], rows, rows, 132, blocks=runs)
    (section,) = _best(work).sections
    items = len(block_items(runs, rows, section.schedule.height, work.sharing.most))
    width = rows // count
    assert items * section.splits >= min(3 * 132, -(-rows // 128) * (width // SHORTEST) // 2)


def test_what_fills_the_gpu_is_left_as_it_is() -> None:
    """Tiles of the most rows, and no states to merge but those of tensor cores."""
    for name, rows in (("Gaussian, D = 3", 8), ("Gaussian, D = 64", 4), ("gradient, D = 3", 8)):
        (section,) = _best(_workload(SPECS[name], 2_700_000, 100_000, 132)).sections
        assert (section.schedule.rows, section.splits) == (rows, 1)


def test_few_columns_are_not_split_for_a_launch_that_takes_longer() -> None:
    (section,) = _best(_workload(SPECS["Gaussian, D = 3"], 2000, 100, 132)).sections
    assert (section.schedule.rows, section.splits) == (1, 1)


def test_merging_is_paid_for() -> None:
    """More splits cost states, and are not made where they gain next to nothing."""
    schedule, rule = default_schedule(gaussian(3), GpuTarget(90, 132), "float32"), BlockSharing(132)
    splits = [
        rule.splits(Load(schedule, 50, 50 * 20_000, 20, 5, 1, size, sparse=False))
        for size in (1 << 15, 1 << 20, 1 << 30)
    ]
    assert splits == sorted(splits, reverse=True) and splits[0] > splits[-1] == 8, splits
