"""Bessel functions of all sizes of arguments, against mpmath; at 0; and their derivatives there."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

import mpmath
import numpy as np
import pytest
from mpmath import mpf

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, const, var
from foldwise.ops import OPS
from foldwise.transform.autodiff import vjp
from tests.support import BACKENDS, DTYPES, GPU, run, spec_of

I = Axis.I  # noqa: E741
X = var(0, I, 1)

_KINDS: dict[str, Callable[[int, Any], Any]] = {
    "j": mpmath.besselj,
    "y": mpmath.bessely,
    "i": mpmath.besseli,
    "k": mpmath.besselk,
}
NAMES = ["j0", "j1", "y0", "y1", "i0", "i1", "i0e", "i1e", "k0", "k1", "k0e", "k1e"]
MOST = {"j": 8.0, "y": 8.0, "i": 5.0, "k": 5.0}
"""Units of the last place: of the value, or of the amplitude of a function that swings."""


@functools.cache
def exact(name: str, number: float) -> tuple[Any, Any]:
    """The value of a function, and the size that errors are relative to."""
    x, kind, n = mpf(number), name[0], int(name[1])
    value = _KINDS[kind](n, x)
    if name.endswith("e"):
        value *= mpmath.exp(x if kind == "k" else -x)
    if kind not in "jy":
        return value, abs(value)
    size = mpmath.hypot(mpmath.besselj(n, x), mpmath.bessely(n, x))
    return value, size if kind == "y" else min(size, (x / 2) ** n)


def points(name: str, dtype: str) -> Any:
    """On both sides of all edges, up to where the function over- or underflows or far beyond."""
    rng = np.random.default_rng(7)
    ends = [1.0, 8.0**0.5, 8.0, 80.0 if dtype == "float32" else 600.0]
    near = [
        np.nextafter(np.asarray(e, dtype), np.asarray(s * 99, dtype)) for e in ends for s in (0, 1)
    ]
    top = (88.0 if dtype == "float32" else 700.0) if name in ("i0", "i1", "k0", "k1") else 1e20
    sizes = np.exp(rng.uniform(-60, np.log(top), 12))
    x = np.concatenate([rng.uniform(0, 1, 4), rng.uniform(1, 12, 14), sizes, near])
    return x.astype(dtype)


@functools.cache
def _neighbour(name: str, n: int, x: float) -> Any:
    return _KINDS[name](n, mpf(x))


def values(e: Expr, x: Any, backend: str = "interp") -> Any:
    """A formula of one number, at many."""
    return run(spec_of(e), [x[:, None, None]], backend=backend)[:, 0]


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_errors_are_a_few_units_of_the_last_place(dtype: str, backend: str) -> None:
    bits = np.finfo(dtype).nmant + 1
    arrays = [points(name, dtype) for name in NAMES]
    formula = joined([apply(name, var(n, I, 1)) for n, name in enumerate(NAMES)])
    found = run(spec_of(formula), [x[:, None, None] for x in arrays], backend=backend)
    limit = 2 if backend == GPU else 1  # NVIDIA's functions may be worse
    wrong: list[tuple[str, float, float]] = []
    for name, x, column in zip(NAMES, arrays, found.T, strict=True):
        for v, f in zip(x.tolist(), column.tolist(), strict=True):
            value, size = exact(name, v)
            unit = mpf(2) ** (mpmath.floor(mpmath.log(size, 2)) + 1 - bits)
            error = float(abs(mpf(f) - value) / unit)
            if not error <= limit * MOST[name[0]]:
                wrong.append((name, v, error))
    assert not wrong


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_ends(dtype: str, backend: str) -> None:
    """Limits at the ends of the line, poles at 0, signs; SciPy has NaN for some of the limits."""
    nan, inf = np.nan, np.inf
    x = np.array([0, -0.0, inf, -inf, nan, 3e38], dtype)
    expected = {
        "j0": [1, 1, 0, 0, nan, 0],
        "j1": [0, 0, 0, 0, nan, 0],
        "y0": [-inf, -inf, 0, nan, nan, 0],
        "y1": [-inf, -inf, 0, nan, nan, 0],
        "i0": [1, 1, inf, inf, nan, inf],
        "i1": [0, 0, inf, -inf, nan, inf],
        "i0e": [1, 1, 0, 0, nan, 0],
        "i1e": [0, 0, 0, 0, nan, 0],
        **dict.fromkeys(("k0", "k1", "k0e", "k1e"), [inf, inf, 0, nan, nan, 0]),
    }
    formulas = [apply(name, X) for name in NAMES]
    found = run(spec_of(joined(formulas)), [x[:, None, None]], backend=backend)
    wanted = np.array([expected[name] for name in NAMES]).T
    np.testing.assert_allclose(found, wanted, atol=1e-18)
    with np.errstate(all="ignore"):
        by_row = np.array([OPS[name].ref(x) for name in NAMES]).T  # pyright: ignore
    np.testing.assert_allclose(by_row, wanted, atol=1e-18)
    mirrored = np.array([-9.5, -1.25, 1.25, 9.5], dtype)
    found = run(spec_of(joined(formulas)), [mirrored[:, None, None]], backend=backend)
    for n, name in enumerate(NAMES):
        flip = {"0": 1, "1": -1}[name[1]] if name[0] in "ij" else nan
        np.testing.assert_array_equal(found[:2, n], flip * found[:1:-1, n], err_msg=name)


def joined(formulas: list[Expr]) -> Expr:
    return functools.reduce(lambda u, v: apply("concat", u, v), formulas)


def derivative(e: Expr, order: int) -> Expr:
    for _ in range(order):
        (e,) = vjp(e, const(1), [X])
    return e


@pytest.mark.parametrize("name", ["j0", "j1", "i0", "i1"])
def test_derivatives_of_any_order_are_right_at_zero_and_everywhere(name: str) -> None:
    x = np.array([0.0, 1e-200, 1e-9, 0.3, 2.0, 4.5, 7.9, 8.1, 11.0, 40.0])
    for order in range(1, 6):
        found = values(derivative(apply(name, X), order), x)
        for v, f in zip(x.tolist(), found.tolist(), strict=True):
            wanted, size = _by_neighbours(name, v, order)
            assert abs(f - wanted) < 1e-14 * size, (name, order, v)


def _by_neighbours(name: str, x: float, order: int) -> tuple[float, float]:
    """The derivative as a sum of functions of other orders, and its size."""
    sign, terms = (-1 if name[0] == "j" else 1), list[Any]()
    for k in range(order + 1):
        m = int(name[1]) - order + 2 * k
        mirrored = sign**m if m < 0 else 1
        terms.append(
            mirrored * math.comb(order, k) * sign**k * _neighbour(name[0], abs(m), x) / 2**order
        )
    return float(sum(terms)), float(max(sum(abs(t) for t in terms), mpf(10) ** -3))


def test_derivatives_of_scaled_functions_at_zero() -> None:
    zero = np.zeros(1)
    assert values(derivative(apply("i0e", X), 1), zero) == 0.0
    assert values(derivative(apply("i1e", X), 1), zero) == 0.5
    with pytest.raises(ValueError, match="-1"):
        apply("bessel_j_quotient", X, n=-1)


def test_quotients_of_large_numbers() -> None:
    """Where functions of order 0 overflow, and far beyond."""
    x = np.array([0.0, 30.0, 600.0, 710.0, 1e5, 1e300, np.inf, -np.inf])
    for n in range(5):
        grown = values(apply("bessel_i_quotient", X, n=n), x)
        scaled = values(apply("bessel_ie_quotient", X, n=n), x)
        assert np.isposinf(grown[4:]).all() and np.isfinite(scaled).all()
        for v, g, s in zip(x[:4].tolist(), grown.tolist(), scaled.tolist(), strict=False):
            wanted = mpmath.besseli(n, v) / mpf(v) ** n if v else 1 / mpf(2**n * math.factorial(n))
            assert abs(g / wanted - 1) < 1e-14 and abs(s / (wanted * mpmath.exp(-v)) - 1) < 1e-14
        assert (scaled[6:] == 0).all()
