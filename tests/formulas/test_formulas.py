"""Drawn formulas over all rows of the tables, against dense PyTorch in float64."""

from __future__ import annotations

import math
import os
import zlib
from collections.abc import Callable, Iterator, Sequence
from random import Random
from unittest import mock

import pytest
import torch
from torch import Tensor

from foldwise.arrays.numpy import ADAPTER as NUMPY
from foldwise.arrays.torch import ADAPTER as TORCH
from foldwise.compute.torch import map_reduce
from foldwise.engine.launch import evaluate
from foldwise.ir.parser import parse_expr
from foldwise.ir.text import format_expr, format_spec, parse_spec
from tests.formulas.computation import ROWS, Computation, Noise, dense, lead_of, quiet
from tests.formulas.draw import computation, numbers_of
from tests.formulas.own_reference import reference
from tests.formulas.shrink import shrunk
from tests.formulas.torch_reference import REDUCTION_REFERENCE, REFERENCE
from tests.support import SHOWN

FORMULAS = 150  # in every run of the tests, always the same
BACKENDS = ["llvm", "llvm", "llvm", "interp"]


def test_references_are_those_of_rows() -> None:
    """Rows that have none here are held to what they say themselves (`own_reference`)."""
    assert set(REFERENCE) <= set(ROWS)
    assert set(REDUCTION_REFERENCE) <= set(SHOWN)


@pytest.mark.parametrize("name", ["tanh", "atan2", "powi", "sqdist", "clamp", "softmax"])
def test_what_a_row_says_itself_is_what_pytorch_has(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With first and second derivatives."""
    row = ROWS[name]
    x = [torch.linspace(0.2, 0.9, 6).double().reshape(2, 3) + n for n in range(row.arity)]
    x = [a.requires_grad_() for a in x]

    def derivatives() -> list[Tensor]:
        y = reference(name)(*x, *row.param_samples)
        first = torch.autograd.grad(y.sin().sum(), x, create_graph=True)
        second = torch.autograd.grad(sum((g**2).sum() for g in first), x)
        return [y, *first, *second]

    known = derivatives()
    monkeypatch.delitem(REFERENCE, name)
    for found, expected in zip(derivatives(), known, strict=True):
        torch.testing.assert_close(found, expected, rtol=1e-10, atol=1e-12)


# --- how far results may be from the reference

Results = tuple[Tensor, ...]
_NOISE = {"float64": (2.0**-44, 2), "float32": (2.0**-20, 3)}  # size, pairs of runs
_FACTOR = 16


def _noise(size: float, seed: int, sign: int) -> Noise:
    """Every number changed by a relative error."""
    generator = torch.Generator().manual_seed(seed)

    def noisy(x: Tensor) -> Tensor:
        return x * (1 + sign * size * torch.randn(x.shape, generator=generator, dtype=x.dtype))

    return noisy


def tolerances(arithmetic: str, run: Callable[[Noise], Results], nominal: Results) -> Results:
    """How far results may be off: what rounding errors of known size do to the reference.

    Errors come in pairs of opposite signs, so that a step is crossed in one run if it is near.
    """
    size, pairs = _NOISE[arithmetic]
    runs = [run(_noise(size, n, sign)) for n in range(pairs) for sign in (1, -1)]
    found: list[Tensor] = []
    for n, expected in enumerate(nominal):
        other = torch.stack([r[n].double() for r in runs])
        spread = (other - expected).abs().amax(0).nan_to_num(math.inf, math.inf)
        spread = torch.where(other.isfinite().all(0), spread, math.inf)
        finite = expected.abs()[expected.isfinite()]
        largest = finite.max().item() if finite.numel() else 0.0
        usual = spread[spread.isfinite() & (spread > 0)]
        typical = usual.median().item() if usual.numel() else 0.0
        least = size * (expected.abs().nan_to_num(0, 0, 0) + 0.1 * largest + 0.1)
        found.append(_FACTOR * (spread + typical) + least)
    return tuple(found)


def compare(found: Tensor, expected: Tensor, tolerance: Tensor, dtype: torch.dtype) -> None:
    """Up to the tolerance and the rounding of the result's type; infinities in the same places.

    Where errors of rounding make the reference infinite or NaN, nothing is known.
    """
    assert found.shape == expected.shape
    found, expected = found.double(), expected.double()
    if dtype.is_floating_point:
        info = torch.finfo(dtype)
        tolerance = tolerance + info.eps * expected.abs() + info.tiny
        overflow = (expected.abs() + tolerance > 0.99 * info.max) & expected.isfinite()
        tolerance = torch.where(overflow, math.inf, tolerance)
    same = (found == expected) | (found.isnan() & expected.isnan())
    known = torch.where(expected.isfinite(), tolerance.isfinite(), True)
    good = same | ~known | ((found - expected).abs() <= tolerance)
    if not good.all():
        worst = torch.where(good, 0.0, (found - expected).abs().nan_to_num(math.inf)).argmax()
        at = tuple(int(n) for n in torch.unravel_index(worst, found.shape))
        raise AssertionError(
            f"{int((~good).sum())} of {good.numel()} numbers are wrong; at {at} "
            f"{found[at].item()} is not {expected[at].item()} +- {tolerance[at].item():.2g}"
        )


# --- values


def result_dtype(arrays: Sequence[Tensor]) -> torch.dtype:
    """The type that arrays promote to, by PyTorch's rules."""
    types = [a.dtype for a in arrays if a.dim()] or [a.dtype for a in arrays]
    result = types[0]
    for dtype in types[1:]:
        result = torch.promote_types(result, dtype)
    return result


def _from_numpy(x: Tensor) -> object:
    """The same numbers as an array; with a negative stride where the tensor has plain ones."""
    return x.flip(-1).numpy()[..., ::-1] if x.dim() and x.is_contiguous() else x.numpy()


def check_value(c: Computation, library: str) -> None:
    """All outputs, from tensors or from NumPy arrays."""
    common = result_dtype(c.arrays)
    arithmetic = "float64" if common == torch.float64 else "float32"
    with torch.no_grad():
        expected = dense(c, c.arrays)
        allowed = tolerances(arithmetic, lambda noise: dense(c, c.arrays, noise), expected)
    if library == "numpy":
        outputs = evaluate(c.spec, [*map(_from_numpy, c.arrays)], c.scalars, NUMPY)
    else:
        outputs = evaluate(c.spec, c.arrays, c.scalars, TORCH)
    *batch, rows, columns = lead_of(c.arrays)
    count = rows if c.spec.out_axis == 1 else columns
    outputs = [torch.as_tensor(out) for out in outputs]
    for n, (out, dim) in enumerate(zip(outputs, c.spec.out_dims, strict=True)):
        number = c.spec.reduction.outputs[n].kind == "number"
        assert out.dtype == (common if number else torch.int64)
        assert out.shape == (*batch, count, dim)
        compare(out, expected[n], allowed[n], out.dtype)


# --- derivatives


def derivatives(
    run: Callable[[Sequence[Tensor]], Tensor], c: Computation, seed: int, second: bool
) -> Iterator[Tensor]:
    """Gradients of a random linear functional of the result, then those of one of the gradients."""
    generator = torch.Generator().manual_seed(seed)
    arrays = [a.detach().requires_grad_() for a in c.arrays]
    result = run(arrays)
    cotangent = torch.randn(result.shape, generator=generator, dtype=result.dtype)
    gradients = _grad(result, arrays, cotangent, second)
    yield from (g.detach() for g in gradients)
    if second:
        chosen = gradients[seed % len(gradients)]
        direction = torch.randn(chosen.shape, generator=generator, dtype=chosen.dtype)
        yield from _grad(chosen, arrays, direction, False)


def _grad(y: Tensor, arrays: Sequence[Tensor], cotangent: Tensor, again: bool) -> list[Tensor]:
    if not y.requires_grad:
        return [torch.zeros_like(a) for a in arrays]
    found = torch.autograd.grad(
        y, arrays, cotangent, create_graph=again, allow_unused=True, materialize_grads=True
    )
    return list(found)


def check_derivatives(c: Computation, seed: int, second: bool) -> None:
    """First and second derivatives by way of the PyTorch bridge."""

    def reference(noise: Noise) -> Results:
        return tuple(derivatives(lambda a: dense(c, a, noise)[0], c, seed, second))

    expected = reference(quiet)
    allowed = tolerances("float64", reference, expected)
    found = derivatives(lambda a: map_reduce(c.spec, a, c.scalars)[0], c, seed, second)
    for n, (g, e, tolerance) in enumerate(zip(found, expected, allowed, strict=True)):
        try:
            # Where a derivative does not exist, nothing is promised.
            unknown = torch.where(e.isfinite(), tolerance, math.inf)
            compare(g, e.nan_to_num(0, 0, 0), unknown, torch.float64)
        except AssertionError as error:
            raise AssertionError(f"derivative {n}: {error}") from None


# --- all of it


def check(c: Computation, backend: str, library: str, second: bool) -> None:
    """Everything that holds for a computation."""
    for e in c.spec.operands:
        assert parse_expr(format_expr(e)) is e
    assert parse_spec(format_spec(c.spec)) == c.spec
    # NumPy has no bfloat16, and its arrays without dimensions do not adapt to others.
    if any(a.dtype == torch.bfloat16 or not a.dim() for a in c.arrays):
        library = "torch"
    if math.prod(lead_of(c.arrays)) > 50:
        backend = "llvm"
    with mock.patch.dict(os.environ, FOLDWISE_BACKEND=backend):
        check_value(c, library)
        row = c.spec.reduction
        exact = all(a.dtype == torch.float64 for a in c.arrays)
        if exact and row.differentiable and row.name in REDUCTION_REFERENCE:
            # Two zeros leave terms that the second derivative of a product misses, by its document.
            twice = second and "prod" not in {*c.rows, row.name}
            check_derivatives(c, zlib.crc32(format_spec(c.spec).encode()), twice)


def fault(c: Computation, backend: str, library: str, second: bool) -> str:
    """The error of a check; empty if it passes."""
    try:
        check(c, backend, library, second)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "number" in metafunc.fixturenames:
        metafunc.parametrize(
            "number", numbers_of(metafunc.config.getoption("--formulas"), FORMULAS)
        )


def test_drawn_formula(number: int) -> None:
    rng = Random(number)
    settings = rng.choice(BACKENDS), rng.choice(["torch", "numpy"]), rng.randrange(6) == 0
    c = computation(number)
    if found := fault(c, *settings):
        least = shrunk(c, lambda smaller: fault(smaller, *settings))
        raise AssertionError(
            f"{found}\nin {c}\n\n{fault(least, *settings)}\nin {least}\nby {settings}"
        )
