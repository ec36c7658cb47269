"""Scalar products, and sums of long vectors, on tensor cores: the same results in all orders of
threads.
"""

from __future__ import annotations

import collections
import functools
import re
from dataclasses import replace
from typing import Any, get_args

import numpy as np
import pytest
import torch

from benchmarks.gpu import census
from foldwise.backends.cuda import compiler
from foldwise.backends.cuda.emit import emit, launch_shape, prelude
from foldwise.engine import launch, workload
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply
from foldwise.ir.loops import DType, LoopKernel, Products
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ir.target import GpuTarget
from foldwise.lower.heuristics import default_schedule
from foldwise.lower.sharing import BlockSharing
from foldwise.ops import COMPOSITES
from foldwise.sparse.blocks import BlockRanges
from foldwise.transform.autodiff import gradient
from foldwise.transform.substitute import reduced_over_columns
from tests.cuda import registers
from tests.rounding import CUT, SUMS
from tests.support import (
    GPU,
    Array,
    assert_close,
    dense,
    draw,
    run,
    saved_arguments,
    spec_of,
    variables,
)

I, J = Axis.I, Axis.J  # noqa: E741

TARGET = GpuTarget(90, 132)
EPS = 4e-6  # three products of ten bits each are one of float32, but for its last bits
NAMES = ("sum", "logsumexp", "softmax", "min_argmin", "expanded", "other order")


def _spec(name: str, dim: int) -> MapReduce:
    x, y, b = variables((I, dim), (J, dim), (J, 2))
    product = apply("sum", x * y) / dim
    match name:
        case "sum":
            return spec_of(apply("exp", product) * b)
        case "softmax":
            return spec_of(product, "sumsoftmaxweight", weight=b)
        case "expanded":
            square = COMPOSITES["sqdist_expanded"](x, y)
            return spec_of(apply("exp", -square / dim) * b)
        case "other order":
            return spec_of(apply("sum", y * x) * apply("sum", b))
        case "min_argmin":
            return spec_of(product + apply("sum", b), name)
        case _:
            return spec_of(product, name)


def _kernel(spec: MapReduce, target: GpuTarget, stored: str = "float32") -> LoopKernel:
    signature = Signature(((stored, True),) * len(spec.slots), "float32", partial=True)
    return lowered(spec, signature, target)


@pytest.mark.share(2)
@pytest.mark.parametrize("dim", [17, 32, 33, 100])
@pytest.mark.parametrize("name", NAMES)
def test_results_are_those_of_float32(name: str, dim: int) -> None:
    spec = _spec(name, dim)
    assert default_schedule(spec, TARGET, "float32").tensor
    rng = np.random.default_rng(dim)
    for rows, columns in ((1, 1), (127, 65), (129, 64), (200, 300)):
        arrays = draw(rng, spec, rows, columns, "float32")
        expected = dense(spec, arrays)
        scale = max(1.0, float(np.abs(expected).max()))
        assert_close(run(spec, arrays, backend=GPU), expected, eps=EPS, scale=scale)


# --- squared distances


def _squares(dim: int, sign: int = 1) -> MapReduce:
    """The squared distances to one column."""
    return spec_of(sign * COMPOSITES["sqdist"](*variables((I, dim), (J, dim))))


@pytest.mark.parametrize("dim", [17, 64, 300])
@pytest.mark.parametrize("products", get_args(Products))
def test_each_distance_is_as_precise_as_is_said(dim: int, products: Products) -> None:
    """Blocks of rows at more and more distance from the column, beside that from the origin."""
    rng = np.random.default_rng(dim)
    directions = rng.normal(size=(14, 128, dim))
    directions /= np.linalg.norm(directions, axis=-1, keepdims=True)
    y = rng.normal(size=dim)
    x = y + 2.0 ** np.arange(-10, 4)[:, None, None] * directions
    x[:, 0] = 0  # the origin of the block
    arrays = [x.reshape(-1, 1, dim).astype("float32"), y.reshape(1, 1, dim).astype("float32")]
    for sign in (1, -1):
        spec = replace(_squares(dim, sign), numerics=Numerics(products=products))
        assert default_schedule(spec, TARGET, "float32").tensor
        found, exact = run(spec, arrays, backend=GPU)[:, 0], dense(spec, arrays)[:, 0]
        error = np.abs(found / exact - 1).reshape(14, 128).max(1)
        bits = {"float32": 16, "bf16x3": 11, "tf32": 7}[products]
        assert error.max() < 2.0**-bits
        # Near ones are computed by differences.
        assert error[:6].max() < 2e-6


def test_products_and_distances_in_one_formula() -> None:
    """Each has sums of its own; two distances have lengths of their own."""
    x, y, u, v = variables((I, 20), (J, 20), (I, 33), (J, 33))
    square, other = COMPOSITES["sqdist"](x, y), COMPOSITES["sqdist"](u, v)
    spec = spec_of(apply("exp", -square / 20 - other / 33) * apply("sum", x * y))
    assert default_schedule(spec, TARGET, "float32").columns == 8
    arrays = draw(np.random.default_rng(5), spec, 150, 100, "float32")
    arrays[1][0, :50] = arrays[0][:50, 0]
    expected = dense(spec, arrays)
    scale = float(np.abs(expected).max())
    assert_close(run(spec, arrays, backend=GPU), expected, eps=EPS, scale=scale)


def test_points_that_are_equal_have_no_distance() -> None:
    x = np.random.default_rng(0).normal(size=(300, 1, 40)).astype("float32") + 50
    a, b, c = variables((I, 40), (J, 40), (J, 1))
    mark = apply("exp", -1000 * COMPOSITES["sqdist"](a, b))
    found = run(spec_of(mark * c), [x, x[:, 0][None], np.ones((1, 300, 1), "f4")], backend=GPU)
    np.testing.assert_array_equal(found, 1)


def test_what_is_not_finite() -> None:
    x, y = np.zeros((3, 1, 20), "f4"), np.ones((1, 1, 20), "f4")
    x[1, 0, 7], x[2, 0, 7] = np.inf, np.nan
    np.testing.assert_array_equal(
        run(_squares(20), [x, y], backend=GPU)[:, 0], [20, np.inf, np.nan]
    )
    np.testing.assert_array_equal(
        run(_squares(20), [x[::-1], y], backend=GPU)[:, 0], [np.nan, np.inf, 20]
    )


@pytest.mark.parametrize("name", ["sum", "logsumexp", "vectors"])
def test_distances_of_points_in_clusters(name: str) -> None:
    """Some groups are computed again, others are not."""
    x, y, b = variables((I, 24), (J, 24), (J, 20 if name == "vectors" else 2))
    square = COMPOSITES["sqdist"](x, y)
    spec = spec_of(-square, name) if name == "logsumexp" else spec_of(apply("exp", -square) * b)
    rng = np.random.default_rng(3)
    centres = 3 * rng.normal(size=(5, 24))
    arrays = draw(rng, spec, 300, 400, "float32")
    arrays[0] = np.repeat(centres, 60, 0)[:, None].astype("f4") + 0.2 * arrays[0]
    arrays[1] = np.repeat(centres, 80, 0)[None].astype("f4") + 0.2 * arrays[1]
    expected = dense(spec, arrays)
    scale = max(1.0, float(np.abs(expected).max()))
    assert_close(run(spec, arrays, backend=GPU), expected, eps=EPS, scale=scale)


# --- sums of vectors, each times a number of the pair


def _adding(name: str, dim: int, width: int, **numerics: Any) -> MapReduce:
    """A computation with vectors of `width` components, and scalar products of `dim`."""
    x, y, b = variables((I, dim), (J, dim), (J, width))
    product, chosen = apply("sum", x * y) / dim, Numerics(**numerics)
    match name:
        case "gaussian":
            square = COMPOSITES["sqdist"](x, y)
            return spec_of(apply("exp", -square / dim) * b, numerics=chosen)
        case "product":
            return spec_of(product * apply("sum", x) * b, numerics=chosen)
        case "of the column":
            y, b = variables((J, dim), (J, width))
            return spec_of(apply("sum", y) * b, numerics=chosen)
        case _:
            return spec_of(product, name, weight=b, numerics=chosen)


ADDING = (
    "gaussian",
    "product",
    "of the column",
    "sumsoftmaxweight",
    "logsumexp_weight",
    "max_sumshiftexpweight",
)


@pytest.mark.parametrize("width", [17, 64, 130])
@pytest.mark.parametrize("name", ADDING)
def test_vectors_are_added_up(name: str, width: int) -> None:
    rng = np.random.default_rng(width)
    for dim, summation in ((3, "block"), (40, "block"), (40, "direct")):
        spec = _adding(name, dim, width, summation=summation)
        schedule = default_schedule(spec, TARGET, "float32")
        assert schedule.outer
        for rows, columns in ((1, 1), (129, 320)):
            arrays = draw(rng, spec, rows, columns, "float32")
            if name == "logsumexp_weight":
                arrays[2] = np.abs(arrays[2])
            expected = dense(spec, arrays)
            scale = max(1.0, float(np.abs(expected).max()))
            # Running sums on tensor cores are rounded towards zero at each step.
            summed = columns if summation == "direct" else min(columns, schedule.chunk)
            eps = EPS + SUMS * summed * CUT
            assert_close(run(spec, arrays, backend=GPU), expected, eps=eps, scale=scale)


@pytest.mark.parametrize("products", ["bf16x3", "tf32"])
@pytest.mark.parametrize("name", ["gaussian", "product", "sumsoftmaxweight"])
def test_other_accuracies(name: str, products: Products) -> None:
    """Errors within the stated bound, and not far below: these instructions are in use."""
    for dim, width in ((3, 40), (40, 72), (64, 3)):
        spec = _adding(name, dim, width, products=products)
        if not default_schedule(spec, TARGET, "float32").tensor:
            continue
        arrays = draw(np.random.default_rng(dim), spec, 130, 200, "float32")
        expected = dense(spec, arrays)
        error = np.abs(run(spec, arrays, backend=GPU) - expected).max() / np.abs(expected).max()
        bound = {"bf16x3": 2.0**-13, "tf32": 2.0**-10}[products]
        assert bound / 400 < error < bound, (dim, width, error)


@pytest.mark.parametrize(
    ("stored", "products", "instructions"),
    [
        ("float32", "float32", 3 + 3),
        ("float16", "float32", 2 + 3),
        ("bfloat16", "bf16x3", 2 + 3),
        ("float16", "bf16x3", 3 + 3),
        ("float32", "tf32", 1 + 1),
    ],
)
def test_numbers_without_rests(stored: str, products: Products, instructions: int) -> None:
    """Columns stored in half precision have no rest beside rows in float32."""
    spec = _adding("sumsoftmaxweight", 64, 64, products=products)
    storage = (("float32", True), (stored, True), ("float32", True))
    kernel = lowered(spec, Signature(storage, "float32", partial=True), TARGET)
    text = emit(kernel, TARGET).removeprefix(prelude())
    assert len(re.findall(r"multiply_\w+\(", text)) == instructions


def test_vectors_of_half_precision_and_steps() -> None:
    spec = _adding("sumsoftmaxweight", 40, 48)
    drawn = draw(np.random.default_rng(0), spec, 50, 70, "float32")
    halves = [torch.tensor(a).to(torch.bfloat16) for a in drawn]
    expected = dense(spec, [a.double().numpy() for a in halves])
    assert_close(run(spec, halves, backend=GPU), expected, eps=2**-8, scale=1)
    strided = [np.repeat(a, 2, -1)[..., ::2] for a in drawn]
    np.testing.assert_array_equal(run(spec, strided, backend=GPU), run(spec, drawn, backend=GPU))


@pytest.mark.parametrize("name", ["gaussian", "sumsoftmaxweight"])
def test_vectors_in_blocks_batches_and_parts(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = _adding(name, 24, 32)
    arrays = draw(np.random.default_rng(1), spec, 300, 400, "float32")
    _check_blocks_and_batches(spec, arrays)
    expected = run(spec, arrays, backend="llvm")
    scale = float(np.abs(expected).max())
    launch.forget()
    monkeypatch.setattr(workload, "sharing", lambda _: BlockSharing(multiprocessors=8))
    assert_close(run(spec, arrays, backend=GPU), expected, eps=EPS, scale=scale)
    launch.forget()


def test_what_is_masked_is_nothing() -> None:
    """Also where a whole strip is, and where all is."""
    x, y, b, m = variables((I, 20), (J, 20), (J, 20), (J, 1))
    spec = spec_of(apply("sum", x * y) + m, "sumsoftmaxweight", weight=b)
    rng = np.random.default_rng(0)
    for nothing in (-np.inf, -1e30):
        arrays = draw(rng, spec, 30, 200, "float32")
        arrays[3][:, :100] = nothing
        arrays[3][:, 150:] = nothing
        expected = dense(spec, arrays)
        assert_close(run(spec, arrays, backend=GPU), expected, eps=EPS, scale=4)
    arrays[3][:] = -np.inf
    assert np.isnan(run(spec, arrays, backend=GPU)).all()


@pytest.mark.parametrize("slot", [0, 1, 2])
def test_gradients_of_attention(slot: int) -> None:
    """Two scalar products, and vectors that are added up."""
    spec = _adding("sumsoftmaxweight", 40, 24)
    rng = np.random.default_rng(slot)
    arrays = draw(rng, spec, 90, 130, "float64")
    found = gradient(spec, slot)
    assert found is not None
    saved = saved_arguments(found, arrays, functools.partial(run, backend="llvm"))
    arrays += [*saved, rng.normal(size=(90, 1, 24))]
    expected = dense(found.spec, arrays)
    wanted = reduced_over_columns(found.spec)
    assert default_schedule(wanted, TARGET, "float32").outer
    kernel = _kernel(wanted, TARGET)
    assert len(kernel.contractions()) == (1 if slot == 2 else 2)
    single = [a.astype("float32") for a in arrays]
    scale = float(np.abs(expected).max())
    assert_close(run(found.spec, single, backend=GPU), expected, eps=EPS, scale=scale)


def test_where_vectors_are_added_otherwise() -> None:
    """Where the vectors are no argument, few numbers, or kept with more than float32 has."""

    def adds(spec: MapReduce, target: GpuTarget = TARGET, dtype: str = "float32") -> bool:
        return default_schedule(spec, target, dtype).outer

    x, y, b = variables((I, 3), (J, 3), (J, 40))
    spec = _adding("gaussian", 3, 40)
    assert adds(spec) and adds(spec_of(b * apply("sum", x * y), axis=J))
    assert not adds(spec, GpuTarget(75)) and not adds(spec, dtype="float64")
    assert not adds(_adding("gaussian", 3, 16))
    assert not adds(_adding("gaussian", 3, 40, summation="kahan"))
    assert not adds(_adding("gaussian", 3, 40, accumulator="float64"))
    assert not adds(spec_of(apply("sum", x * y) * apply("exp", b)))
    assert not adds(spec_of(apply("sum", x * y) * b, "max"))
    assert not adds(spec_of(variables((J, 40))[0]))
    for formula in (apply("sum", x * y) / b, apply("sum", x * y) + b):
        assert not adds(spec_of(formula))


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16], ids=str)
def test_half_precision(dtype: torch.dtype) -> None:
    spec = _spec("sum", 40)
    drawn = draw(np.random.default_rng(0), spec, 50, 70, "float32")
    arrays = [torch.tensor(a).to(dtype) for a in drawn]
    expected = dense(spec, [a.double().numpy() for a in arrays])
    found = run(spec, arrays, backend=GPU)
    assert_close(found, expected, eps=torch.finfo(dtype).eps, scale=np.abs(expected).max())


def test_the_first_of_equals_is_found() -> None:
    """The threads of a row have its columns in turns."""
    spec = _spec("min_argmin", 20)
    x = np.ones((30, 1, 20), np.float32)
    for best in ([5, 6, 7, 8], [290, 17], [64, 130, 63]):
        y = np.ones((1, 300, 20), np.float32)
        y[0, best] = 0.5
        found = run(spec, [x, y, np.zeros((1, 300, 2), "f4")], backend=GPU)
        np.testing.assert_array_equal(found[:, 1], min(best))


def test_blocks_and_batches() -> None:
    spec = _spec("sum", 24)
    arrays = draw(np.random.default_rng(1), spec, 300, 400, "float32")
    _check_blocks_and_batches(spec, arrays)


def _check_blocks_and_batches(spec: MapReduce, arrays: list[Array]) -> None:
    """Of 300 rows and 400 columns."""
    blocks = BlockRanges.block_diagonal([100, 1, 199], [50, 250, 100])
    for ranges in (blocks, None):
        expected = run(spec, arrays, ranges=ranges, backend="llvm")
        scale = float(np.abs(expected).max())
        assert_close(run(spec, arrays, ranges=ranges, backend=GPU), expected, eps=EPS, scale=scale)
    batches = [np.stack([a, 2 * a, -a]) for a in arrays]
    found = run(spec, batches, backend=GPU)
    for n, alone in enumerate(zip(*batches, strict=True)):
        # A batch needs fewer splits of the columns to fill the GPU.
        expected = run(spec, list(alone), backend=GPU)
        assert_close(found[n], expected, eps=EPS, scale=float(np.abs(expected).max()))


def test_where_they_are_used() -> None:
    """Products of arguments as they are; float32; since compute capability 8.0. Squared distances
    where nothing depends on their last bits.
    """
    x, y, b = variables((I, 64), (J, 64), (J, 1))

    def uses(formula: Expr, target: GpuTarget = TARGET, dtype: str = "float32") -> bool:
        return default_schedule(spec_of(formula * b), target, dtype).tensor

    product = apply("sum", x * y)
    assert uses(product)
    assert not uses(product, GpuTarget(75)) and not uses(product, dtype="float64")
    assert not uses(apply("sum", 2 * x * apply("exp", y)))
    square = COMPOSITES["sqdist"](x, y)
    assert uses(square) and uses(apply("exp", -square))
    assert not uses(COMPOSITES["sqdist"](x, apply("exp", y)))
    for numerics in ({"distances": "differences"}, {"summation": "kahan"}):
        spec = spec_of(square * b, numerics=Numerics(**numerics))
        assert not default_schedule(spec, TARGET, "float32").tensor
    for reduction in ("min", "argmin", "kmin"):
        assert not default_schedule(spec_of(square, reduction), TARGET, "float32").tensor


@pytest.mark.nvrtc
@pytest.mark.parametrize("capability", [80, 86, 90, 100, 120])
def test_kernels_compile_without_a_stack(capability: int) -> None:
    target = GpuTarget(capability, 132)
    for spec in (_spec("other order", 64), _spec("logsumexp", 64), _squares(64)):
        kernel = _kernel(spec, target)
        needs = compiler.resources(compiler.compile_cubin(emit(kernel, target), capability))
        assert needs.stack_bytes == 0, needs
        assert launch_shape(kernel).shared_bytes <= 48 * 1024


@pytest.mark.nvrtc
@pytest.mark.parametrize("products", get_args(Products))
@pytest.mark.parametrize(
    ("name", "dim", "totals"), [("gaussian", 3, 0), ("sumsoftmaxweight", 64, 3)]
)
def test_sums_of_a_strip_are_in_registers(
    name: str, dim: int, totals: int, products: Products
) -> None:
    """Those of all columns, with what is lost of them, are in memory, and so are the other totals
    of the four rows of a thread: the largest score, the mass, and what is lost of it.
    """
    asked = 4 * (2 * 64 + 4 * totals)
    for capability in (80, 90, 120):
        target = GpuTarget(capability, 132)
        kernel = _kernel(_adding(name, dim, 64, products=products), target)
        cubin = compiler.compile_cubin(emit(kernel, target), capability)
        registers.check(f"{name}-{dim}-{products}", capability, cubin, asked, "HMMA")
        assert launch_shape(kernel).shared_bytes <= 48 * 1024


@pytest.mark.nvrtc
@pytest.mark.skipif(not census.available(), reason="there is no nvdisasm")
@pytest.mark.parametrize(("products", "multiplied"), [("float32", 6), ("bf16x3", 3), ("tf32", 2)])
def test_instructions_for_each_pair(products: Products, multiplied: int) -> None:
    """Of a Gaussian kernel in three dimensions, times a matrix with 64 columns."""
    kernel = _kernel(_adding("gaussian", 3, 64, products=products), TARGET)
    opcodes = census.census(compiler.compile_cubin(emit(kernel, TARGET), 90)).opcodes
    counts = collections.Counter(name.split(".")[0] for name in opcodes.elements())
    pairs = kernel.schedule.rows * kernel.schedule.columns
    assert opcodes["MUFU.EX2"] == pairs
    assert counts["HMMA"] == multiplied * pairs
    assert counts["LDS"] <= 2.5 * pairs


@pytest.mark.parametrize(("dtype", "wide"), [("float64", False), ("float32", True)])
@pytest.mark.parametrize("merged", [0, 4])
def test_columns_are_counted_in_64_bits(dtype: DType, wide: bool, merged: int) -> None:
    """In float64 and beyond 2**31 columns, also where states are merged."""
    spec = spec_of(COMPOSITES["sqdist"](*variables((I, 3), (J, 3))), "argmin")
    storage = ((str(dtype), True),) * 2
    signature = Signature(storage, dtype, wide=wide, partial=not merged, merged=merged)
    text = emit(lowered(spec, signature, TARGET), TARGET).removeprefix(prelude())
    assert not re.search(r"\bint v\d+", text), text
    assert re.search(r"\bi64 v\d+", text)


# --- all of it together


def _drawn_spec(rng: np.random.Generator) -> MapReduce:
    """A sum of scores of long and short vectors, under a reduction over rows or columns."""
    dim, width = int(rng.choice([17, 32, 33, 70])), int(rng.choice([1, 3, 17, 40, 66]))
    over, other = ((J, I), (I, J))[rng.integers(2)]
    slots = [(other, dim), (over, dim), (other, 24), (over, 24), (over, 1), (other, 3), (over, 3)]
    x, y, u, v, bias, p, q, weight = variables(*slots, (over, width))
    scores = [
        apply("sum", x * y) / dim,
        -COMPOSITES["sqdist"](x, y) / (2 * dim),
        -apply("sqrt", COMPOSITES["sqdist"](y, x)) / 4,
        apply("sum", v * u) / 24,
        -COMPOSITES["sqdist"](p, q) / 3,
    ]
    score = 0.1 * bias
    for n in rng.choice(len(scores), rng.integers(1, 4), replace=False):
        score = score + scores[n]
    # So that slots are numbered without gaps.
    score = score + 0 * sum((apply("sum", e) for e in (x, y, u, v, p, q)), start=0 * bias)
    name = rng.choice(["sum", "sumsoftmaxweight", "max_sumshiftexpweight"])
    if name == "sum":
        return spec_of(apply("exp", score) * weight, axis=over)
    return spec_of(score, name, over, weight=weight)


@pytest.mark.share(2)
@pytest.mark.parametrize("seed", range(16))
def test_random_formulas(seed: int) -> None:
    """Also of points that are equal, far from the origin, and every other number in memory."""
    rng = np.random.default_rng(seed)
    spec = _drawn_spec(rng)
    arrays = draw(rng, spec, *rng.choice([1, 5, 65, 129, 200], 2), "float32")
    first, second = (a.reshape(-1, a.shape[-1]) for a in arrays[:2])
    equal = min(len(first), len(second)) // 2
    second[:equal] = first[:equal]
    arrays[:2] = [a + np.float32(seed % 3) for a in arrays[:2]]
    if seed % 2:
        arrays = [np.repeat(a, 2, -1)[..., ::2] for a in arrays]
    expected = dense(spec, arrays)
    scale = max(1.0, float(np.abs(expected).max()))
    assert_close(run(spec, arrays, backend=GPU), expected, eps=2 * EPS, scale=scale)
