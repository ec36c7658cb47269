"""Kernels for GPUs under every schedule give what the interpreter gives, in any order of threads.

The emulator runs each of them in three orders, and compares the results bit by bit.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from foldwise.arrays.numpy import ADAPTER
from foldwise.backends.cuda.staging import staging
from foldwise.engine import launch, strategy, workload
from foldwise.engine.backends import target_of
from foldwise.engine.kernel import Signature, lowered
from foldwise.engine.launch import evaluate
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, scalar
from foldwise.ir.schedule import CpuSchedule, GpuSchedule, Schedule
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.lower import heuristics, sharing
from foldwise.lower.heuristics import default_schedule
from foldwise.lower.sharing import BlockSharing, Sharing, lower_tiles
from foldwise.ops import COMPOSITES
from foldwise.sparse.blocks import BlockRanges
from tests.schedules.test_schedules import SPECS as COMMON
from tests.support import Array, assert_close, dense, draw, joined, run, spec_of, variables

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

LANES, ROWS, CHUNKS = (32, 64, 128, 256), (1, 2, 3, 4, 8), (1, 7, 8, 16, 256)
UNROLLS, TOGETHER, STRIPS = (1, 4, 16), (1, 2, 4, 8), (0, 16, 3)
MANY = 261  # columns
DISTINCT = 61  # rows: a tile is no multiple of them, so that a row in a wrong place shows
SCALARS = (0.75, -1.5)
TARGET = target_of("emulated", "cpu")

# --- computations


def _sqdist(dim: int) -> Expr:
    return COMPOSITES["sqdist"](*variables((I, dim), (J, dim)))


def _complex() -> MapReduce:
    x, y, b = variables((I, 6), (J, 6), (J, 2))
    product = COMPOSITES["complex_mul"](x, y)
    wave = COMPOSITES["complex_exp1j"](apply("sum", product))
    return spec_of(COMPOSITES["complex_mul"](wave, b) + apply("slice", product, start=1, stop=3))


def _matrix() -> MapReduce:
    """A parameter that is a matrix of 35 numbers."""
    x, y, p = variables((I, 5), (J, 7), (NONE, 35))
    return spec_of(apply("abs", x - COMPOSITES["matvecmult"](p, y)), "max")


def _mixed() -> MapReduce:
    """Parts that depend on i, on j, on both, on none, and on numbers of the call."""
    x, y, p = variables((I, 2), (J, 2), (NONE, 2))
    formula = apply("sin", x) * apply("cos", y * p) * scalar(0) + apply("exp", p) * scalar(1)
    return spec_of(formula + apply("where", apply("lt", x, y), x, y), "sum", I)


def _table() -> MapReduce:
    """Components whose places are in a table."""
    x, y = variables((I, 18), (J, 6))
    chosen = apply("take", x, places=(3, 1, 17, 1, 0, 9) * 3)
    return spec_of(chosen + apply("take", y, places=(5, 0, 3) * 6), "min")


def _weighted(reduction: str, dim: int) -> MapReduce:
    x, y, w = variables((I, 2), (J, 2), (J, dim))
    return spec_of(-COMPOSITES["sqdist"](x, y), reduction, weight=apply("square", w) + 1)


def _wide() -> MapReduce:
    """Records so long that fewer than 256 of them are staged."""
    x, y, w = variables((I, 12), (J, 12), (J, 16))
    return spec_of(-COMPOSITES["sqdist"](x, y), "sumsoftmaxweight", weight=w)


def _products(reduction: str, dim: int, cells: int = 1, axis: Axis = J) -> MapReduce:
    x, y = variables((I, dim), (J, dim))
    return spec_of(x * y, reduction, axis, k=cells)


SPECS = COMMON | {
    "complex": _complex(),
    "count": spec_of(_sqdist(3), "count"),
    "float64-direct": spec_of(_sqdist(2), numerics=Numerics("direct", "float64")),
    "kmin-vector-memory": _products("kmin_argkmin", 3, 7),
    "kmin-of-rows": _products("kmin_argkmin", 1, 5, I),
    "logsumexp-vector": _products("logsumexp", 3),
    "logsumexp-18": _products("logsumexp", 18),
    "shiftexp": _weighted("max_sumshiftexpweight", 1),
    "matrix": _matrix(),
    "min-argmin": _products("min_argmin", 2),
    "mixed": _mixed(),
    "no-columns": spec_of(variables((I, 3))[0] * 2),
    "no-rows": spec_of(variables((J, 3))[0] * 2),
    "product": spec_of(1 + 0.001 * _sqdist(1), "prod"),
    "gaussian-40": spec_of(
        apply("exp", -0.1 * _sqdist(40)) * variables((I, 40), (J, 40), (J, 20))[2]
    ),
    "sum-40": spec_of(apply("rsqrt", 1 + _sqdist(40))),
    "softmax-wide": _wide(),
    "table": _table(),
}


def _arguments(spec: MapReduce, rows: int, columns: int, dtype: str = "float32") -> list[Array]:
    """Halves of integers, so that much is equal; rows repeat after `DISTINCT`."""
    sizes = (DISTINCT, columns) if spec.axis is J else (columns, DISTINCT)
    arrays = [np.rint(2 * a) / 2 for a in draw(np.random.default_rng(columns), spec, *sizes, dtype)]
    slots = zip(arrays, spec.slots, strict=True)
    return [_repeated(a, rows, spec) if s.axis is spec.out_axis else a for a, s in slots]


def _repeated(a: Array, rows: int, spec: MapReduce) -> Array:
    along = 0 if spec.out_axis is I else 1
    return np.take(a, np.arange(rows) % DISTINCT, along)


@functools.cache
def _expected(name: str, columns: int, dtype: str) -> Array:
    """By the interpreter; of many columns, which take it long, in float64 by NumPy."""
    spec = SPECS[name]
    arrays = _arguments(spec, DISTINCT, columns, dtype)
    if columns > 20:
        return dense(spec, arrays, SCALARS[: spec.scalars])
    return run(
        spec,
        arrays,
        SCALARS[: spec.scalars],
        backend="interp",
        schedule=CpuSchedule(lanes=DISTINCT),
    )


def _check(name: str, rows: int, columns: int, dtype: str, schedule: Schedule | None) -> None:
    spec = SPECS[name]
    rows = rows if I in _axes(spec) and J in _axes(spec) else 1
    arrays = _arguments(spec, rows, columns, dtype)
    with pytest.MonkeyPatch.context() as patch:
        if schedule is not None:  # a block has all columns, so that it walks several tiles of them
            patch.setattr(sharing, "_SHORTEST", 1 << 20)
        found = run(spec, arrays, SCALARS[: spec.scalars], backend="emulated", schedule=schedule)
    _compare(spec, found, _expected(name, columns, dtype), dtype, columns)


def _compare(spec: MapReduce, found: Array, expected: Array, dtype: str, columns: int = 0) -> None:
    """Compare results for any number of rows with the expected ones, which repeat."""
    rows = found.shape[-2]
    finite = np.abs(expected[np.isfinite(expected)])
    units = 128 if spec.reduction.rounds else 2 * columns if spec.reduction.name == "prod" else 0
    eps = units * np.finfo(dtype).eps
    expected = np.take(expected, np.arange(rows) % max(1, expected.shape[-2]), -2)
    assert_close(found, expected, eps=eps, scale=max(1.0, float(finite.max(initial=0))))


def _axes(spec: MapReduce) -> set[Axis]:
    return {slot.axis for slot in spec.slots}


# --- schedules


def _schedules(turn: int) -> list[GpuSchedule]:
    """Five: all numbers of rows and all lengths of chunks; other pairs of them for each `turn`."""
    return [
        GpuSchedule(
            LANES[(n + turn) % 4],
            ROWS[n],
            CHUNKS[(n + turn) % 5],
            UNROLLS[(n + turn // 3) % 3],
            TOGETHER[(n + turn // 4) % 4],
            strip=STRIPS[(2 * n + turn) % 3],
        )
        for n in range(5)
    ]


def _two(turn: int) -> list[GpuSchedule]:
    """Two of the five."""
    five = _schedules(turn)
    return [five[n] for n in sorted({turn % 5, (turn + turn // 5 + 1) % 5})]


def test_the_twos_are_all_pairs_of_values() -> None:
    flat = [s for turn in range(len(SPECS)) for s in _two(turn)]
    parts = {
        "lanes": LANES,
        "rows": ROWS,
        "chunk": CHUNKS,
        "unroll": UNROLLS,
        "columns": TOGETHER,
        "strip": STRIPS,
    }
    for a, some in parts.items():
        for b, others in parts.items():
            met = {(getattr(s, a), getattr(s, b)) for s in flat}
            assert a == b or met == {(x, y) for x in some for y in others}, (a, b)


def _sizes(spec: MapReduce, schedule: Schedule, dtype: str) -> tuple[set[int], set[int]]:
    """Numbers of rows around a tile, and of columns around all that columns are cut into."""
    storage = tuple((dtype, True) for _ in spec.slots)
    kernel = lowered(spec, Signature(storage, dtype), TARGET, schedule)  # type: ignore[arg-type]
    staged = staging(kernel).columns or schedule.lanes
    tile = schedule.lanes * schedule.rows
    columns = {0, 1, MANY} | {size + n for size in (schedule.chunk, staged) for n in (-1, 0, 1)}
    return {0, 1, tile - 1, tile, tile + 1}, columns


@pytest.mark.parametrize("name", SPECS)
def test_every_schedule_is_the_interpreter(name: str) -> None:
    turn = [*SPECS].index(name)
    for n, schedule in enumerate(_two(turn)):
        dtype = "float64" if (n + turn) % 3 == 2 else "float32"
        rows, columns = _sizes(SPECS[name], schedule, dtype)
        for count in sorted(columns):
            _check(name, schedule.lanes + 1, count, dtype, schedule)
        for count in sorted(rows):
            _check(name, count, 17, dtype, schedule)


@pytest.fixture
def fresh() -> Iterator[None]:
    """Nothing is remembered that the test changes."""
    launch.forget()
    yield
    launch.forget()


# Kernels with states in registers, whose order does not matter.
ACROSS = [
    *("gaussian", "gaussian-direct", "gaussian-kahan", "gaussian-float64", "gradient-x"),
    *("gradient-y", "complex", "count", "float64-direct", "mixed", "product", "no-rows"),
]


@pytest.mark.parametrize("name", ACROSS)
def test_columns_in_the_lanes(name: str, fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    n = ACROSS.index(name)
    dtype = "float64" if n % 3 == 2 else "float32"
    together = 1 << n % 3
    schedule = GpuSchedule(LANES[n % 4], ROWS[n % 5], (64, 256, 1000)[n % 3], 16, together, J)

    def across(*_: Any) -> Schedule:
        return schedule

    monkeypatch.setattr(strategy, "across_schedule", across)
    for columns in {1, MANY} | {k + schedule.lanes * together for k in (-1, 0, 1)}:
        _check(name, schedule.rows + 1, columns, dtype, None)
    for rows in {1, 2 * schedule.rows - 1, schedule.rows}:
        _check(name, rows, 17, dtype, None)


@pytest.mark.parametrize("name", SPECS)
def test_default_schedules(name: str) -> None:
    """As few multiprocessors as two are kept busy by parts of the columns, which are merged. Tiles
    of all heights are right where the last one is full, or has one row.
    """
    n = [*SPECS].index(name)
    spec, dtype = SPECS[name], ("float32", "float64")[n % 2]
    few = [(3, 17), (1, 0)] if n % 3 == 0 else []
    for rows, columns in ((129, 1000), *few):
        _check(name, rows, columns, dtype, None)
    tiles = lower_tiles(default_schedule(spec, TARGET, dtype))
    for schedule in {tiles[0], tiles[n % len(tiles)]}:
        _check(name, schedule.height + 1 - n // 2 % 2, 49, dtype, schedule)


def test_the_default_puts_columns_into_the_lanes(
    fresh: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heuristics, "_WORTHWHILE", 200)
    for name in ACROSS[::4]:
        _check(name, 5, MANY, "float32", None)
        _check(name, 1, 3000, "float32", None)


# --- arguments of every kind

VARIED = ["gaussian", "gaussian-20", "gradient-x", "kmin-3", "softmax-2", "moved"]
STORAGE = ["float16", "bfloat16"]


def _spread(a: Array) -> Array:
    """The same numbers, far from each other and in the reverse order."""
    if not a.size:
        return a
    wide = np.zeros((a.shape[0], a.shape[1] + 1, 3 * a.shape[2]), a.dtype)
    view = wide[::-1, 1:, ::-3]
    view[:] = a
    return view


@pytest.mark.parametrize("name", VARIED)
def test_arguments_with_gaps(name: str) -> None:
    spec = SPECS[name]
    for schedule in _schedules([*SPECS].index(name) + 1)[:2]:
        for rows, columns in ((schedule.lanes + 1, 17), (3, MANY)):
            arrays = [_spread(a) for a in _arguments(spec, rows, columns)]
            found = run(spec, arrays, backend="emulated", schedule=schedule)
            _compare(spec, found, _expected(name, columns, "float32"), "float32")


@pytest.mark.parametrize("name", VARIED)
@pytest.mark.parametrize("storage", STORAGE)
def test_numbers_of_16_bits(name: str, storage: str) -> None:
    """Every other argument; halves of integers are exact in both types."""
    torch = pytest.importorskip("torch")
    spec = SPECS[name]
    schedule = _schedules([*SPECS].index(name) + 2)[2 * STORAGE.index(storage)]
    for rows, columns in ((schedule.lanes + 1, 17), (3, MANY)):
        arrays: list[Any] = [torch.from_numpy(a) for a in _arguments(spec, rows, columns)]
        arrays[1::2] = [a.to(getattr(torch, storage)) for a in arrays[1::2]]
        found = run(spec, arrays, backend="emulated", schedule=schedule)
        _compare(spec, found, _expected(name, columns, "float32"), "float32")


INDEXED = ["argmin", "kmin-3", "kmin-20", "kmin-vector", "argmax-vector", "min-argmin"]


@pytest.mark.parametrize("name", INDEXED)
def test_columns_that_32_bits_do_not_count(
    name: str, fresh: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workload, "COUNTABLE", 1)
    for schedule in (None, *_schedules([*SPECS].index(name) + 3)[1::2]):
        _check(name, 70, 17, "float32", schedule)
        _check(name, 3, 3000 if schedule is None else MANY, "float32", schedule)


# --- rows and columns of every kind


@pytest.mark.parametrize("name", [*VARIED, "logsumexp", "kmin-20", "mixed"])
def test_batches(name: str) -> None:
    """The rows have one batch dimension, the columns another."""
    spec = SPECS[name]
    rng = np.random.default_rng(0)
    schedule = _schedules([*SPECS].index(name) + 4)[3]
    sizes = (schedule.lanes + 1, 19) if spec.axis is J else (19, schedule.lanes + 1)
    batches: dict[Axis, tuple[int, ...]] = {I: (2, 1), J: (3,), NONE: ()}
    arrays: list[Array] = []
    for slot, one in zip(spec.slots, draw(rng, spec, *sizes, "float32"), strict=True):
        batch = batches[slot.axis]
        arrays.append(np.rint(2 * rng.normal(size=(*batch, *one.shape))).astype("float32") / 2)
    found = run(spec, arrays, SCALARS[: spec.scalars], backend="emulated", schedule=schedule)
    assert found.shape[:-2] == (2, 3)
    _compare(spec, found, dense(spec, arrays, SCALARS[: spec.scalars]), "float32")


@pytest.mark.parametrize("name", [*VARIED, "logsumexp", "kmin-20", "mixed", "gradient-y"])
def test_blocks(name: str) -> None:
    """Rows with several runs of columns each, some with none."""
    spec, rng = SPECS[name], np.random.default_rng(1)
    schedule = _schedules([*SPECS].index(name) + 6)[1]
    size = 2 * schedule.lanes * schedule.rows + 3
    rows, columns = (np.sort(rng.integers(0, n + 1, (7, 2)), 1) for n in (size, 90))
    ranges = BlockRanges.from_blocks((size, 90), rows, columns)
    ranges = ranges if spec.axis is J else ranges.T
    arrays = [np.rint(2 * a) / 2 for a in draw(rng, spec, *ranges.shape, "float32")]

    def evaluated(backend: str, schedule: Schedule) -> Array:
        options = {"ranges": ranges, "schedule": schedule, "backend": backend}
        return joined(evaluate(spec, arrays, SCALARS[: spec.scalars], ADAPTER, **options))

    found = evaluated("emulated", schedule)
    _compare(spec, found, evaluated("interp", CpuSchedule(lanes=size)), "float32")


@pytest.mark.parametrize("name", [*VARIED, "logsumexp", "argmin"])
def test_items_of_several_tiles(name: str, fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The columns staged for a tile are in use until all threads have done the tile."""

    def one(target: Any) -> Sharing:
        return BlockSharing(multiprocessors=1, most=1)

    monkeypatch.setattr(workload, "sharing", one)
    schedule = _schedules([*SPECS].index(name) + 7)[2]
    for columns in (17, MANY):
        _check(name, 3 * schedule.lanes * schedule.rows + 1, columns, "float32", schedule)
