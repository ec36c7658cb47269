"""Kernels for narrower vector units than the host's, run on the host."""

from __future__ import annotations

import itertools
import platform
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch

from foldwise.arrays.torch import ADAPTER
from foldwise.backends.llvm import backend as llvm
from foldwise.backends.llvm import host_target
from foldwise.engine.launch import evaluate
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply, scalar
from foldwise.ir.spec import Numerics
from foldwise.ir.target import Target
from foldwise.ops import COMPOSITES
from foldwise.transform.autodiff import gradient
from tests import support

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

X86 = platform.machine().lower() in ("x86_64", "amd64")


def narrower() -> dict[str, Target]:
    """Targets that the host can run besides its own widest code."""
    host = host_target()
    scalar = replace(host, vector_bits=64)
    if not X86:
        return {"host": host, "one double at a time": scalar}
    sse2 = replace(
        host, cpu="x86-64", features="+sse,+sse2", vector_bits=128, registers=16, has_fma=False
    )
    if not host.has("avx2"):
        return {"host": host, "sse2": sse2}
    off = [f"-{f[1:]}" if f.startswith("+avx512") else f for f in host.features.split(",")]
    avx2 = replace(host, cpu="haswell", features=",".join(off), vector_bits=256, registers=16)
    return {"host": host, "avx2": avx2, "sse2": sse2, "one double at a time": scalar}


@pytest.fixture(params=narrower())
def target(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Target]:
    chosen = narrower()[request.param]
    monkeypatch.setattr(llvm, "host_target", lambda: chosen)
    support.forget_kernels()
    yield chosen
    support.forget_kernels()


@pytest.mark.share(2)
@pytest.mark.parametrize("dtype", support.DTYPES)
@pytest.mark.parametrize("dim", [3, 20])
def test_kernels_of_every_width_agree_with_the_oracle(target: Target, dtype: str, dim: int) -> None:
    x, y, w = support.variables((I, dim), (J, dim), (J, dim))
    distance = COMPOSITES["sqdist"](x, y) * (1 / dim)
    gaussian = support.spec_of(apply("exp", -distance))
    weight = apply("square", w) + 1
    specs = [
        gaussian,
        support.spec_of(-distance, "logsumexp"),
        support.spec_of(-distance, "logsumexp_weight", weight=weight),
        support.spec_of(-distance, "sumsoftmaxweight", weight=weight),
        support.spec_of(distance, "argmin"),
        support.spec_of(distance, "min_argmin"),
        support.spec_of(distance, "kmin_argkmin", k=dim),
        support.spec_of(x * y, "kmin_argkmin", k=2),
        support.spec_of(apply("exp", -distance), numerics=Numerics("kahan")),
        support.spec_of(apply("exp", -distance), numerics=Numerics("block", "float64")),
        support.spec_of(distance, "kmin_argkmin", numerics=Numerics("block", "float64"), k=dim),
        support.spec_of(apply("sin", x) * apply("log", apply("square", y) + 1)),
        support.spec_of(apply("pow", apply("square", x) + 1, y)),
    ]
    derivative = gradient(gaussian, 0)
    assert derivative is not None
    specs.append(derivative.spec)
    rng = np.random.default_rng(0)
    eps = 2e-5 if dtype == "float32" else 1e-12
    for spec in specs:
        arrays = support.draw(rng, spec, 37, 300, dtype)
        expected = support.dense(spec, arrays)
        scale = 1 if support.returns_index(spec) else 1 + np.abs(expected).max()
        support.assert_close(support.run(spec, arrays), expected, eps=eps, scale=scale)


def test_a_multiply_add_is_rounded_once_on_every_processor(target: Target) -> None:
    """Scores that differ by little for their size, which float32 has exactly."""
    scores = (2**20 - np.arange(40) / 8).astype(np.float32)[None, :, None]
    s, w = support.variables((J, 1), (J, 1))
    spec = support.spec_of(s, "sumsoftmaxweight", weight=w)
    weights = np.linspace(-1, 1, 40, dtype=np.float32)[None, :, None]
    for backend in backends(target):
        found = support.run(spec, [scores, weights], backend=backend)
        support.assert_close(found, support.dense(spec, [scores, weights]), eps=4e-7)


@pytest.mark.parametrize("dtype", support.DTYPES)
def test_random_numbers_are_the_same_on_every_processor(target: Target, dtype: str) -> None:
    i, j = support.variables((I, 1), (J, 1))
    numbers = apply("random_unit", i, j, scalar(0, 4), dim=1, bits=24)
    spec = support.spec_of(apply("concat", numbers, -numbers), "max")
    rows, columns = (np.arange(n, dtype=dtype) for n in (19, 37))
    arguments = [rows[:, None, None], columns[None, :, None]], [3.0, 5.0, 7.0, 9.0]
    found = support.run(spec, *arguments, backend="llvm")
    np.testing.assert_array_equal(found, support.run(spec, *arguments, backend="interp"))


# --- numbers of 16 bits

HALVES = {"float16": torch.float16, "bfloat16": torch.bfloat16}
each_half = pytest.mark.parametrize("half", HALVES)


def backends(target: Target) -> list[str]:
    """The interpreter knows no targets: once is enough."""
    return ["llvm", "interp"] if target == host_target() else ["llvm"]


@each_half
def test_every_number_of_16_bits_is_read(target: Target, half: str) -> None:
    """By row, by column and as a parameter; denormals, infinities and NaN among them."""
    numbers = torch.arange(2**16, dtype=torch.int32).to(torch.int16).view(HALVES[half])
    *kinds, one = support.variables(*((axis, 256) for axis in (I, J, NONE)), (NONE, 1))
    three = apply("concat", apply("concat", kinds[0], kinds[1]), kinds[2])
    for backend in backends(target):
        # The interpreter takes every 64th, which has some of each kind.
        some = numbers[:: 1 if backend == "llvm" else 64].reshape(-1, 1, 1, 256)
        exact = some.double().numpy()[:, 0]
        arrays = [some, some, some, torch.ones(1, 1, 1)]  # the result is float32
        same = support.run(support.spec_of(three * one), arrays, backend=backend)
        inverse = support.run(support.spec_of(one / three), arrays, backend=backend)
        for k in range(0, 768, 256):
            np.testing.assert_array_equal(same[..., k : k + 256], exact)
            # The inverse of a zero shows its sign.
            infinite = np.copysign(np.inf, exact[exact == 0])
            np.testing.assert_array_equal(inverse[..., k : k + 256][exact == 0], infinite)


@pytest.mark.share(2)
@each_half
@pytest.mark.parametrize("dim", [3, 20])
def test_numbers_of_16_bits_are_combined_in_float32(target: Target, half: str, dim: int) -> None:
    """As if the rounded numbers were float64, until the result is rounded."""
    x, y, w = support.variables((I, dim), (J, dim), (J, dim))
    distance = COMPOSITES["sqdist"](x, y) * (1 / dim)
    specs = [
        support.spec_of(apply("exp", -distance) * w),
        support.spec_of(apply("exp", -distance) * w, axis=I, numerics=Numerics("kahan")),
        support.spec_of(-distance, "logsumexp"),
        support.spec_of(-distance, "sumsoftmaxweight", weight=w),
        support.spec_of(x * y, "max"),
        support.spec_of(x * y, "kmin_argkmin", axis=I),
    ]
    eps = {"float16": 2.0**-11, "bfloat16": 2.0**-8}[half]
    sizes = {"llvm": [(37, 300), (1, 1), (0, 5), (5, 0)], "interp": [(37, 20), (0, 5)]}
    rng = np.random.default_rng(0)
    for backend in backends(target):
        for spec, (rows, columns) in itertools.product(specs, sizes[backend]):
            drawn = support.draw(rng, spec, rows, columns)
            tensors = [torch.tensor(a).to(HALVES[half]) for a in drawn]
            arrays = [t.double().numpy() for t in tensors]
            every_other = [torch.stack([t, t + 1], -1)[..., 0] for t in tensors]
            expected = support.dense(spec, arrays)
            finite = np.where(np.isfinite(expected), np.abs(expected), 0)
            for given in (tensors, every_other):
                found = support.run(spec, given, backend=backend)
                support.assert_close(found, expected, eps=1.01 * eps, scale=finite + 0.05)


@each_half
def test_results_of_16_bits(half: str) -> None:
    x, y = support.variables((I, 1), (J, 1))
    x_i = torch.tensor([1.0, 300.0, 1e30]).to(HALVES[half])[:, None, None]
    y_j = torch.tensor([1.0, 300.0]).to(HALVES[half])[None, :, None]
    spec = support.spec_of(x * y, "max_argmax")
    value, index = evaluate(spec, [x_i, y_j], (), ADAPTER)
    assert value.dtype == HALVES[half] and index.dtype == torch.int64
    # float16 ends at 65504.
    exact = (x_i.float() * y_j.float()).amax(1).to(HALVES[half])
    assert torch.equal(value, exact)
    assert index.tolist() == [[1], [1], [0 if half == "float16" else 1]]
