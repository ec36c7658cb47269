"""Neighbours in long vectors: columns are passed over by products of matrices, and nothing changes.

Results are compared number by number with those of the same program without a filter.
"""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from benchmarks.gpu import census
from foldwise.backends.cuda import compiler
from foldwise.backends.cuda.emit import emit, launch_shape
from foldwise.engine import launch
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.patterns import filters
from foldwise.ir.schedule import GpuSchedule
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ir.target import GpuTarget
from foldwise.lower import sharing
from foldwise.lower.heuristics import default_schedule
from foldwise.ops import COMPOSITES
from foldwise.sparse.blocks import BlockRanges
from tests.cuda import registers
from tests.cuda.emulator import Order, orders
from tests.support import GPU, Array, run, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741

TARGET = GpuTarget(90, 132)
DIM = 20
X, Y = variables((I, DIM), (J, DIM))
SQUARE, PRODUCT = COMPOSITES["sqdist"](X, Y), apply("sum", X * Y)

SPECS = {
    "nearest": spec_of(SQUARE, "kmin_argkmin", k=3),
    "farthest": spec_of(apply("sqrt", -2 * -SQUARE), "max_argmax"),
    "distance": spec_of(apply("sqrt", SQUARE), "min"),
    "largest product": spec_of(-PRODUCT * 0.5, "kmin_argkmin", k=18),
    "smallest product": spec_of(PRODUCT, "argmin"),
}


def _filtered(spec: MapReduce) -> GpuSchedule:
    schedule = default_schedule(spec, TARGET, "float32")
    assert isinstance(schedule, GpuSchedule) and schedule.filter
    return schedule


def _plain(spec: MapReduce) -> GpuSchedule:
    """The same without a filter."""
    return replace(_filtered(spec), filter=False, deep=False, columns=1)


def _check(spec: MapReduce, arrays: list[Any], **options: Any) -> Array:
    with np.errstate(all="ignore"), pytest.MonkeyPatch.context() as patch:
        patch.setattr(sharing, "_SHORTEST", 1 << 20)  # a block has all columns
        launch.forget_choices()
        found, expected = (
            run(spec, arrays, backend=GPU, schedule=shape, **options)
            for shape in (_filtered(spec), _plain(spec))
        )
    np.testing.assert_array_equal(found, expected)
    return found


LOSSY = 1 + 2.0**-10 - 3 * 2.0**-23  # which loses as much as a number can


def _edges(ahead: float, behind: float) -> list[Array]:
    """Points counted from 0: 64 columns with numbers `ahead`, then others with numbers `behind`."""
    x, y = np.full((35, 1, DIM), LOSSY), np.full((1, 130, DIM), ahead)
    y[:, 64:] = behind
    x[0] = 0
    return [x, y]


def _clouds(rng: np.random.Generator, rows: int, columns: int) -> dict[str, list[Array]]:
    """Rows and columns for which a wrong bound would be seen."""
    x, y = rng.normal(size=(rows, 1, DIM)), rng.normal(size=(1, columns, DIM))
    far = np.concatenate([np.full((1, 1, DIM), 1e4), x[1:]])  # all are counted from the first
    # On a sphere around one point, some of them equally far.
    directions = y / np.linalg.norm(y, axis=-1, keepdims=True)
    sphere = x[:1] + directions * (3 + 1e-7 * rng.integers(0, 9, (1, columns, 1)))
    huge, vast, larger = 1e15 * x + 1e19, 1e15 * y + 1e19, _edges(1.0, LOSSY)
    huge[0] = 0
    return {
        "random": [x, y],
        "far from the first": [far, y],
        "on a sphere": [np.repeat(x[:1], rows, 0), sphere],
        # Better ones come last, and lose what would show that they are.
        "nearer": _edges(1.5 + 2.0**-18, 1.5),
        "farther": _edges(2.0**-20, 0.0),
        "larger": larger,
        "clusters": [1e-3 * x + np.sign(x[:, :, :1]), 1e-3 * y + np.sign(y[..., :1])],
        "tiny": [2.0**-80 * larger[0], larger[1]],
        "huge": [huge, vast],
        "equal": [np.ones_like(x), np.round(y)],
    }


@pytest.mark.parametrize("name", SPECS)
def test_nothing_changes(name: str) -> None:
    rng = np.random.default_rng(0)
    with orders(Order.RANDOM):
        for cloud in _clouds(rng, 35, 130).values():
            _check(SPECS[name], [a.astype("float32") for a in cloud])


def test_sums_of_many_products() -> None:
    """Whose errors are larger than those of the numbers, which lose nothing."""
    dim = 1500
    spec = spec_of(COMPOSITES["sqdist"](*variables((I, dim), (J, dim))), "argmin")
    rng = np.random.default_rng(3)
    x, y = (2.0**-10 * (rng.random(size=(n, dim)) < 0.002) for n in (9, 130))
    y[:64, ::60] = 2.0**-10  # the others are nearer
    point = 1 + 2.0**-10 * rng.integers(0, 1000, dim)
    x, y = x + point, y + point
    x[0] = 0
    with orders(Order.RANDOM):
        _check(spec, [x[:, None].astype("f4"), y[None].astype("f4")])


@pytest.mark.parametrize("name", ["nearest", "farthest", "largest product"])
def test_what_is_not_finite(name: str) -> None:
    """In the first row, in others, and in columns."""
    rng = np.random.default_rng(1)
    x, y = (a.astype("float32") for a in _clouds(rng, 35, 130)["random"])
    y[0, 7, 3], y[0, 70, 2], y[0, 100, 1] = np.inf, np.nan, -np.inf
    with orders(Order.RANDOM):
        for place, number in ((0, np.nan), (3, np.inf)):
            x[place, 0, 5] = number
            _check(SPECS[name], [x, y])


@pytest.mark.parametrize("dim", [17, 33])
def test_sizes(dim: int) -> None:
    """Of vectors, of rows, and of columns; numbers in memory that are not neighbours."""
    rng = np.random.default_rng(dim)
    x, y = variables((I, dim), (J, dim))
    spec = spec_of(COMPOSITES["sqdist"](x, y), "argkmin", k=2)
    for rows, columns in ((1, 0), (1, 1), (129, 63), (2, 65)):
        arrays = [rng.normal(size=s).astype("f4") for s in ((rows, 1, dim), (1, columns, dim))]
        if columns == 65:
            arrays = [np.repeat(a, 2, -1)[..., ::2] for a in arrays]
        found = _check(spec, arrays)
        d = ((arrays[0].astype(float) - arrays[1]) ** 2).sum(-1)
        if columns >= 2:
            np.testing.assert_array_equal(found, np.argsort(d, 1, kind="stable")[:, :2])


def test_blocks_batches_and_halves() -> None:
    rng = np.random.default_rng(2)
    spec = SPECS["nearest"]
    arrays = [a.astype("f4") for a in _clouds(rng, 40, 130)["random"]]
    few = [arrays[0][:20], arrays[1][:, :70]]
    with orders(Order.RANDOM):
        _check(spec, arrays, ranges=BlockRanges.block_diagonal([20, 1, 19], [50, 50, 30]))
        found = _check(spec, [np.stack([a, -2 * a]) for a in few])
        np.testing.assert_array_equal(found[0], _check(spec, few))
        for dtype in (torch.float16, torch.bfloat16):
            _check(spec, [torch.tensor(a).to(dtype) for a in few])


@functools.cache
def _kernel(dim: int, k: int, capability: int) -> tuple[GpuSchedule, int, bytes]:
    target = GpuTarget(capability, 132)
    x, y = variables((I, dim), (J, dim))
    spec = spec_of(COMPOSITES["sqdist"](x, y), "argkmin", k=k)
    kernel = lowered(spec, Signature((("float32", True),) * 2, "float32", partial=True), target)
    assert isinstance(kernel.schedule, GpuSchedule)
    cubin = compiler.compile_cubin(emit(kernel, target), capability)
    return kernel.schedule, launch_shape(kernel).shared_bytes, cubin


def test_where_columns_are_passed_over() -> None:
    """Where a choice is made by a product or a distance of long vectors, and by nothing else."""

    def passes(spec: MapReduce, target: GpuTarget = TARGET, dtype: str = "float32") -> bool:
        schedule = default_schedule(spec, target, dtype)
        assert isinstance(schedule, GpuSchedule)
        return schedule.filter

    for spec in SPECS.values():
        assert passes(spec) and passes(replace(spec, numerics=Numerics(distances="differences")))
        assert not passes(spec, GpuTarget(75)) and not passes(spec, dtype="float64")
    short = variables((I, 3), (J, 3))
    assert not passes(spec_of(COMPOSITES["sqdist"](*short), "argmin"))
    b, c = (variables((I, DIM), (J, DIM), (axis, 1))[2] for axis in (I, J))
    for formula in (SQUARE + c, SQUARE * b, SQUARE * PRODUCT, apply("exp", SQUARE), SQUARE * 1e-30):
        assert not passes(spec_of(formula, "argmin")), formula
    assert not passes(spec_of(apply("concat", SQUARE, c), "argmin"))
    assert not passes(spec_of(apply("maximum", SQUARE, 1.0), "argmin"))
    assert not passes(spec_of(SQUARE, "argmin", numerics=Numerics(accumulator="float64")))
    assert not passes(spec_of(SQUARE)) and not passes(spec_of(-SQUARE, "logsumexp"))


def test_what_decides() -> None:
    signature = Signature((("float32", True),) * 2, "float32")
    (found,) = filters(lowered(SPECS["farthest"], signature, TARGET))
    assert found.pattern.square and not found.least and found.peek is None
    assert [step for step, _ in found.steps] == ["mul", "sqrt"]
    (found,) = filters(lowered(SPECS["largest product"], signature, TARGET))
    assert not found.pattern.square and found.least and found.peek is not None


@pytest.mark.nvrtc
@pytest.mark.parametrize("capability", [80, 86, 90, 120])
def test_all_is_in_registers(capability: int) -> None:
    _, shared, cubin = _kernel(128, 16, capability)
    registers.check("argkmin-128-16", capability, cubin)
    assert shared <= 48 * 1024


@pytest.mark.nvrtc
@pytest.mark.skipif(not census.available(), reason="there is no nvdisasm")
def test_instructions_for_each_pair() -> None:
    """Of a warp and 64 columns: 4 products of D = 8 for a thread's 64 pairs of each 32 components,
    and all that brings these, adds up lengths and finds columns.
    """
    schedule, _, cubin = _kernel(128, 16, 90)
    found = census.census(cubin)
    assert found.hot is not None and found.spills == 0
    turn = found.hot.turn
    assert turn.total() <= 2200 and schedule.group == 64
    assert census.count(turn, "HMMA") == 256
    assert census.count(turn, "LDSM") == 96
