"""The default schedule as a table: a change of the heuristic shows here, row by row.

The numbers behind it are in docs/benchmarks/log.md; that no schedule changes a result is held
in test_schedules.py.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.schedule import CpuSchedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import Target
from foldwise.lower.heuristics import across_schedule, default_schedule, few_rows
from foldwise.ops import COMPOSITES
from foldwise.transform.autodiff import gradient
from tests.support import spec_of, variables

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

# Of the targets only the vectors count.
AVX512 = Target("x86_64", "znver5", "+avx512f,+fma", 512, 32, True)
AVX2 = Target("x86_64", "haswell", "+avx2,+fma", 256, 16, True)
SSE2 = Target("x86_64", "nocona", "+sse2", 128, 16, False)
NEON = Target("aarch64", "neoverse-n1", "+neon", 128, 32, True)

# --- kinds of formulas


def dot(dim: int) -> MapReduce:
    x, y = variables((I, dim), (J, dim))
    return spec_of(apply("sum", x * y))


def gaussian(dim: int, out: int = 1) -> MapReduce:
    x, y, b = variables((I, dim), (J, dim), (J, out))
    return spec_of(apply("exp", -COMPOSITES["sqdist"](x, y)) * b)


def distance(dim: int, reduction: str, cells: int = 1) -> MapReduce:
    return spec_of(COMPOSITES["sqdist"](*variables((I, dim), (J, dim))), reduction, k=cells)


def slope(dim: int, slot: int = 0) -> MapReduce:
    found = gradient(gaussian(dim), slot)
    assert found is not None
    return found.spec


def softmax(out: int) -> MapReduce:
    x, y, w = variables((I, 3), (J, 3), (J, out))
    return spec_of(-COMPOSITES["sqdist"](x, y), "sumsoftmaxweight", weight=w)


def functions() -> MapReduce:
    x, y = variables((I, 3), (J, 3))
    value = COMPOSITES["sqdist"](x, y)
    for name in ("sin", "exp", "cos", "atan", "lgamma", "tanh"):
        value = apply(name, value)
    return spec_of(value)


def warped(dim: int, slot: int | None = None) -> MapReduce:
    x, y, p = variables((I, dim), (J, dim), (NONE, 1))
    spec = spec_of(COMPOSITES["softdtw_sqdist"](x, y, p))
    found = None if slot is None else gradient(spec, slot)
    return found.spec if found else spec


# --- the table: (rows, columns) for 32 vector registers, for 16, and for few rows

TABLE: dict[str, tuple[MapReduce, tuple[int, int], tuple[int, int], tuple[int, int]]] = {
    # Short formulas of short vectors: rows alone share the loads.
    "dot product, D = 1": (dot(1), (4, 1), (2, 1), (1, 4)),
    "dot product, D = 3": (dot(3), (4, 1), (2, 1), (1, 4)),
    "argmin, D = 3": (distance(3, "argmin"), (4, 1), (2, 1), (1, 4)),
    "max, D = 3": (distance(3, "max"), (4, 1), (2, 1), (1, 4)),
    "logsumexp, D = 3": (distance(3, "logsumexp"), (4, 1), (2, 1), (1, 4)),
    "softmax, one value": (softmax(1), (4, 1), (2, 1), (1, 4)),
    "softmax, three values": (softmax(3), (4, 1), (2, 1), (1, 4)),
    # Formulas of medium length.
    "Gaussian, D = 1": (gaussian(1), (3, 4), (1, 4), (1, 4)),
    "Gaussian, D = 3": (gaussian(3), (3, 4), (1, 4), (1, 4)),
    "Gaussian, D = 16": (gaussian(16), (3, 4), (1, 4), (1, 4)),
    "dot product, D = 16": (dot(16), (3, 4), (1, 4), (1, 4)),
    # Looped features.
    "Gaussian, D = 17": (gaussian(17), (3, 4), (1, 4), (1, 4)),
    "Gaussian, D = 64": (gaussian(64), (3, 4), (1, 4), (1, 4)),
    "Gaussian, D = 784": (gaussian(784), (3, 4), (1, 4), (1, 4)),
    "dot product, D = 17": (dot(17), (3, 4), (1, 4), (1, 4)),
    "argmin, D = 64": (distance(64, "argmin"), (3, 4), (1, 4), (1, 4)),
    "logsumexp, D = 64": (distance(64, "logsumexp"), (3, 4), (1, 4), (1, 4)),
    # Long formulas: several columns at once would only be code.
    "six functions": (functions(), (3, 1), (1, 1), (1, 4)),
    # Vector values: in registers up to 4 components, in memory beyond.
    "Gaussian, 2 values": (gaussian(3, 2), (3, 4), (1, 4), (1, 4)),
    "Gaussian, 3 values": (gaussian(3, 3), (3, 4), (1, 4), (1, 4)),
    "Gaussian, 4 values": (gaussian(3, 4), (3, 4), (1, 4), (1, 4)),
    "Gaussian, 16 values": (gaussian(3, 16), (3, 4), (1, 4), (1, 4)),
    "Gaussian, 17 values": (gaussian(3, 17), (3, 4), (1, 4), (1, 4)),
    "Gaussian, 100 values": (gaussian(3, 100), (3, 4), (1, 4), (1, 4)),
    "softmax, 18 values": (softmax(18), (3, 4), (1, 4), (1, 4)),
    # Gradients hold the vectors of a pair besides, if they are in registers.
    "gradient in x, D = 1": (slope(1), (3, 4), (1, 4), (1, 4)),
    "gradient in x, D = 3": (slope(3), (1, 4), (1, 4), (1, 4)),
    "gradient in y, D = 3": (slope(3, 1), (1, 4), (1, 4), (1, 4)),
    "gradient in x, D = 10": (slope(10), (3, 4), (1, 4), (1, 4)),
    "gradient in x, D = 16": (slope(16), (3, 4), (1, 4), (1, 4)),
    "gradient in x, D = 64": (slope(64), (3, 4), (1, 4), (1, 4)),
    # Tables in memory are those of one column.
    "time warping, D = 3": (warped(3), (3, 1), (1, 1), (1, 1)),
    "time warping, D = 20": (warped(20), (3, 1), (1, 1), (1, 1)),
    "gradient of time warping, D = 20": (warped(20, 0), (3, 1), (1, 1), (1, 1)),
    # Lists of columns.
    "argKmin, D = 3, K = 10": (distance(3, "argkmin", 10), (1, 4), (1, 4), (1, 4)),
    "argKmin, D = 64, K = 10": (distance(64, "argkmin", 10), (1, 8), (1, 4), (1, 8)),
    "Kmin, D = 3, K = 50": (distance(3, "kmin_argkmin", 50), (1, 4), (1, 4), (1, 4)),
}
CHUNKS = {"logsumexp": 128, "softmax": 128}  # what is walked twice


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize(("dtype", "bits"), [("float32", 32), ("float64", 64)])
def test_the_table(name: str, dtype: str, bits: int) -> None:
    spec, many, halved, few = TABLE[name]
    chunk = next((size for word, size in CHUNKS.items() if word in name), 256)
    if name == "softmax, 18 values":
        assert spec.dim == 18  # whose weights do not count: the scalar is what is kept
    for target in (AVX512, AVX2, SSE2, NEON):
        lanes = target.vector_bits // bits
        rows, columns = many if target.registers == 32 else halved
        expected = CpuSchedule(lanes, rows, chunk, 16 if spec.reduction.keeps_k else 4, columns)
        assert default_schedule(spec, target, dtype) == expected, target.cpu
        # Lists have one vector of rows anyway.
        rows, columns = (rows, columns) if spec.reduction.keeps_k else few
        expected = replace(expected, rows=rows, columns=columns)
        assert default_schedule(spec, target, dtype, few=True) == expected, target.cpu


def test_no_schedule_needs_more_registers_than_there_are() -> None:
    """But for lists, whose columns are compared one after the other, and are few registers."""
    for spec, *tiles in TABLE.values():
        for registers, (rows, columns) in zip((32, 16, 16), tiles, strict=True):
            assert spec.reduction.keeps_k or rows * columns <= registers * 3 // 8


@pytest.mark.parametrize(
    ("rows", "few"),
    [
        *((1, True), (16, True), (17, True), (32, True)),  # of three vectors one is empty
        *((33, False), (48, False), (49, True), (64, True)),  # of six, two
        *((65, False), (80, False), (81, False), (96, False)),  # a sixth, or none
    ],
)
def test_few_rows_are_those_that_leave_tiles_of_three_empty(rows: int, few: bool) -> None:
    assert few_rows(rows, 16) == few_rows(rows // 2 + rows % 2, 8) == few


def test_many_rows_are_never_few() -> None:
    assert not any(few_rows(rows, 16) for rows in range(10 * 48, 2000))


@pytest.mark.parametrize(
    ("spec", "rows", "columns", "tile"),
    [
        (gaussian(3), 1, 16384, 1),
        (gaussian(3), 2, 10**6, 2),
        (gaussian(3), 5, 10**6, 5),
        (gaussian(3), 12, 10**6, 4),
        (gaussian(3), 13, 10**6, None),  # more than three quarters of the lanes
        (gaussian(3), 5, 16383, None),
        (gaussian(5), 5, 10**6, None),  # vectors too long for shuffles
        (gaussian(3, 5), 5, 10**6, None),
        (distance(3, "max"), 5, 10**6, 5),
        (distance(3, "logsumexp"), 5, 10**6, None),
        (distance(3, "argmin"), 5, 10**6, 5),
    ],
)
def test_the_fewest_rows_have_columns_in_the_lanes(
    spec: MapReduce, rows: int, columns: int, tile: int | None
) -> None:
    expected = tile and CpuSchedule(
        lanes=16, lane_axis=J, rows=tile, chunk=16 * 256, unroll=16, columns=2
    )
    assert across_schedule(spec, AVX512, "float32", rows, columns) == expected
