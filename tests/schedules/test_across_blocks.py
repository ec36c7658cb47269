"""Blocks of few rows and wide intervals: the lanes are columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from foldwise import BlockRanges
from foldwise.backends.llvm import host_target
from foldwise.engine import launch
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.transform.autodiff import gradient
from tests.support import Array, assert_close, draw, run, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741
LANES = {dtype: host_target().lanes(bits) for dtype, bits in (("float32", 32), ("float64", 64))}
pytestmark = pytest.mark.skipif(LANES["float64"] < 4, reason="two lanes are filled by two rows")

x, y, b = variables((I, 3), (J, 3), (J, 1))
long, row = variables((J, 9), (I, 9))
(w,) = variables((Axis.IJ, 1))
GAUSSIAN = apply("exp", -apply("sum", apply("square", x - y)))
SPECS = {
    "sum": spec_of(GAUSSIAN * b),
    "sum over i": spec_of(GAUSSIAN * b, axis=I),
    "given": spec_of(GAUSSIAN * variables((I, 3), (J, 3), (Axis.IJ, 1))[2]),
    "kahan": spec_of(GAUSSIAN, numerics=Numerics(summation="kahan")),
    "long": spec_of(apply("exp", -apply("sum", apply("square", long - row)))),
    "min": spec_of(x - y, "min"),
    "argmax": spec_of(GAUSSIAN, "argmax"),
}


def of_mask(mask: Array) -> BlockRanges:
    rows, columns = mask.nonzero()
    return BlockRanges.from_pairs(rows, columns, (len(mask), mask.shape[1]))


def ranges_of(widths: tuple[int, ...], columns: int) -> BlockRanges:
    """For each width some rows with that many columns somewhere; every other row has none."""
    rng = np.random.default_rng(0)
    mask: Array = np.zeros((12 * len(widths), columns), bool)
    for n, own in enumerate(mask[::2]):
        width = widths[n % len(widths)]
        places = (0, columns - width, rng.integers(0, columns - width + 1))
        own[places[n % 3] :][:width] = True
        own[rng.integers(0, columns)] = True
    return of_mask(mask)


def turned(spec: MapReduce, arrays: Sequence[Array], ranges: BlockRanges) -> list[int] | None:
    """The arguments that are copied; None if columns are not in the lanes."""
    kinds = tuple((a.shape, a.strides, str(a.dtype)) for a in arrays)
    plan = launch.call_plan(spec, kinds, "llvm", "cpu", None, ranges)
    if not plan.workspace:
        return None
    return [copy.argument for copy in plan.turned]


def check(spec: MapReduce, arrays: Sequence[Array], ranges: BlockRanges, eps: float) -> None:
    ranges = ranges if spec.axis is J else ranges.T
    assert turned(spec, arrays, ranges) is not None
    wanted = run(spec, [a.astype("float64") for a in arrays], ranges=ranges, backend="interp")
    assert_close(run(spec, arrays, ranges=ranges, backend="llvm"), wanted, eps=eps, scale=3)


@pytest.mark.parametrize("name", SPECS)
def test_as_the_interpreter(name: str) -> None:
    spec, lanes = SPECS[name], LANES["float32"]
    around = (lanes - 1, lanes, lanes + 1, 2 * lanes, 5 * lanes + 3)
    for widths, columns in ((around, 7 * lanes), ((lanes,), lanes), ((300 * lanes,), 301 * lanes)):
        ranges = ranges_of(widths, columns)
        m = ranges.shape[0]
        sizes = ranges.shape if spec.axis is J else ranges.shape[::-1]
        rng = np.random.default_rng(m)
        arrays = draw(rng, spec, *sizes, dtype="float32")
        if name == "given":
            arrays[2] = rng.normal(size=(*sizes, 1)).astype("float32")
        check(spec, arrays, ranges, 3e-5)


@pytest.mark.parametrize("dtype", ["float16", "float64"])
def test_other_types_layouts_and_batches(dtype: str) -> None:
    spec, rng = SPECS["sum"], np.random.default_rng(0)
    ranges = ranges_of((17, 33), 40)
    m, n = ranges.shape
    eps = 1e-12 if dtype == "float64" else 1e-3
    xs, bs = rng.normal(size=(2, m, 1, 3)).astype(dtype), rng.normal(size=(1, n, 1)).astype(dtype)
    every: Array = rng.normal(size=(2, 1, 2 * n, 3)).astype(dtype)
    lines: Array = np.moveaxis(np.ascontiguousarray(np.moveaxis(every[:, :, :n], 2, 3)), 2, 3)
    layouts: list[tuple[Array, list[int]]] = [
        (every[:, :, ::-2], [1]),
        (every[:1, :, n:], [1]),
        (np.broadcast_to(every[0, :, :n], (2, 1, n, 3)), [1]),
        (lines, []),
    ]
    for ys, copied in layouts:
        arrays: list[Array] = [xs, ys, bs]
        assert turned(spec, arrays, ranges) == copied
        check(spec, arrays, ranges, eps)


def test_gradients() -> None:
    """Numerically, with respect to the rows and to the columns."""
    spec, rng = SPECS["sum"], np.random.default_rng(1)
    ranges = ranges_of((9, 20), 24)
    arrays = draw(rng, spec, *ranges.shape)
    seed = rng.normal(size=(ranges.shape[0], 1, 1))
    for slot in (0, 1):
        derivative = gradient(spec, slot)
        assert derivative is not None
        found = run(derivative.spec, [*arrays, seed], ranges=ranges)
        step: Array = rng.normal(size=arrays[slot].shape)
        ends = [
            run(
                spec,
                [a + h * step if n == slot else a for n, a in enumerate(arrays)],
                ranges=ranges,
            )
            for h in (-1e-5, 1e-5)
        ]
        difference = ((ends[1] - ends[0]) * seed[:, 0]).sum() / 2e-5
        assert abs(difference - (found.ravel() * step.ravel()).sum()) < 1e-7


def test_where_other_ways_are_better() -> None:
    rng = np.random.default_rng(0)
    spec, wide = SPECS["sum"], ranges_of((16, 40), 50)
    arrays = draw(rng, spec, *wide.shape)
    assert turned(spec, arrays, wide) == [1]
    listed = spec_of(GAUSSIAN, "logsumexp")  # its values are kept in memory
    assert turned(listed, arrays[:2], wide) is None
    one = [arrays[0], arrays[1][:, :1], arrays[2]]  # one vector for all columns
    assert turned(spec, one, wide) is None
    narrow = of_mask(rng.random(wide.shape) < 0.3)
    tall = BlockRanges.band(wide.shape, 20, 20, size=10)
    many = of_mask(np.arange(4000) < np.array([[900], [0], [800]]))
    for ranges in (narrow, tall, many):
        sized = draw(rng, spec, *ranges.shape)
        assert turned(spec, sized, ranges) is None
    given = spec_of(w * w)  # arrays of pairs are not copied
    table: Array = np.transpose(rng.normal(size=wide.shape[::-1]))[..., None]
    assert turned(given, [table], wide) is None
