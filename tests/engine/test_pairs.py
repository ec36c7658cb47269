"""Arguments with a vector for each pair: every backend, layout of memory, axis and kind of loop."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.spec import MapReduce
from tests.support import BACKENDS, GPU, Array, assert_close, dense, run, spec_of, variables

a, x, y = variables((Axis.IJ, 1), (Axis.I, 2), (Axis.J, 2))
v, w = variables((Axis.IJ, 3), (Axis.J, 1))
long, u = variables((Axis.IJ, 20), (Axis.I, 20))

LAYOUTS: dict[str, Callable[[Array], Array]] = {
    "rows": np.ascontiguousarray,
    "columns": lambda m: np.ascontiguousarray(m.transpose(1, 2, 0)).transpose(2, 0, 1),
    "components": lambda m: np.ascontiguousarray(m.transpose(2, 0, 1)).transpose(1, 2, 0),
    "backwards": lambda m: np.ascontiguousarray(m[::-1, ::-1])[::-1, ::-1],
}
# The lanes of the processor are 8 or 16, tiles have up to 48 rows, chunks up to 256 columns.
SIZES = (1, 1), (3, 700), (17, 1), (50, 33), (97, 290)
SPECS = {
    "sum": spec_of(apply("exp", -apply("sum", apply("square", x - y))) * a),
    "sum over i": spec_of(apply("exp", -apply("sum", apply("square", x - y))) * a, axis=Axis.I),
    "short": spec_of(v * w),
    "argmin": spec_of(a * apply("sum", x * y), "argmin"),
    "logsumexp": spec_of(a + apply("sum", x * y), "logsumexp"),
    "long": spec_of(apply("sum", long * u)),
    "long sums": spec_of(long * apply("exp", apply("sum", u)), axis=Axis.I),
}


def arguments(spec: MapReduce, rows: int, columns: int, layout: str, dtype: str) -> list[Array]:
    rng = np.random.default_rng([rows, columns])
    arrays: list[Array] = []
    for slot in spec.slots:
        shape = (rows if slot.axis & Axis.I else 1, columns if slot.axis & Axis.J else 1, slot.dim)
        array = rng.normal(size=shape).astype(dtype) / 4
        arrays.append(LAYOUTS[layout](array) if slot.axis is Axis.IJ else array)
    return arrays


def check(name: str, rows: int, columns: int, layout: str, dtype: str, backend: str) -> None:
    spec = SPECS[name]
    arrays = arguments(spec, rows, columns, layout, dtype)
    expected = dense(spec, arrays)
    eps = 1e-12 if dtype == "float64" else 2e-3 if dtype == "float16" else 1e-5
    found = run(spec, arrays, backend=backend)
    assert_close(found, expected, eps=eps, scale=np.abs(expected).max(initial=1))


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_processor(name: str, layout: str) -> None:
    for rows, columns in SIZES:
        check(name, rows, columns, layout, "float32", "llvm")


@pytest.mark.parametrize("dtype", ["float64", "float16"])
def test_types(dtype: str) -> None:
    for layout in ("rows", "columns"):
        check("sum", 50, 33, layout, dtype, "llvm")
        check("short", 3, 20, layout, dtype, "interp")


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("backend", ["interp", GPU])
def test_other_backends(name: str, backend: str) -> None:
    for layout, (rows, columns) in zip(LAYOUTS, [(1, 1), (3, 40), (40, 3), (17, 12)], strict=True):
        check(name, rows, columns, layout, "float32", backend)


@pytest.mark.parametrize("backend", BACKENDS)
def test_batches_and_lengths_of_one(backend: str) -> None:
    spec = spec_of(a * apply("sum", x * y))
    rng = np.random.default_rng(1)
    for lead in ((2, 5, 4), (2, 1, 5, 4), (1, 4), (5, 1), (1, 1)):
        arrays = [rng.normal(size=s) for s in ((*lead, 1), (2, 5, 1, 2), (1, 4, 2))]
        assert_close(run(spec, arrays, backend=backend), dense(spec, arrays), eps=1e-12)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("shape", [(0, 3), (3, 0), (0, 0)])
def test_empty(backend: str, shape: tuple[int, int]) -> None:
    for name in ("sum", "sum over i"):
        arrays = arguments(SPECS[name], *shape, "rows", "float64")
        assert_close(run(SPECS[name], arrays, backend=backend), dense(SPECS[name], arrays), eps=0)
