"""Bessel functions of all sizes of arguments, against mpmath; at 0; and their derivatives there."""

from __future__ import annotations

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
from tests.support import BACKENDS, DTYPES, dense_formula, run, spec_of

I = Axis.I  # noqa: E741
X = var(0, I, 1)

_KINDS: dict[str, Callable[[int, Any], Any]] = {
    "j": mpmath.besselj,
    "y": mpmath.bessely,
    "i": mpmath.besseli,
    "k": mpmath.besselk,
}
NAMES = ["j0", "j1", "y0", "y1", "i0", "i1", "i0e", "i1e", "k0", "k1", "k0e", "k1e"]
MOST = {"j": 7.0, "y": 7.0, "i": 5.0, "k": 5.0}
"""Units of the last place: of the value, or of the amplitude of a function that swings."""


def exact(name: str, x: Any) -> tuple[Any, Any]:
    """The value of a function, and the size that errors are relative to."""
    kind, n = name[0], int(name[1])
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
    near = [np.nextafter(np.asarray(e, dtype), np.asarray(s * 99, dtype)) for e in ends for s in (0, 1)]
    top = (88.0 if dtype == "float32" else 700.0) if name in ("i0", "i1", "k0", "k1") else 1e20
    sizes = np.exp(rng.uniform(-60, np.log(top), 20))
    x = np.concatenate([rng.uniform(0, 1, 6), rng.uniform(1, 12, 24), sizes, near])
    return x.astype(dtype)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_errors_are_a_few_units_of_the_last_place(dtype: str, backend: str) -> None:
    bits = np.finfo(dtype).nmant + 1
    wrong: dict[str, tuple[float, float]] = {}
    for name in NAMES:
        x = points(name, dtype)
        found = values(apply(name, X), x, backend)
        for v, f in zip(x.tolist(), found.tolist(), strict=True):
            value, size = exact(name, mpf(v))
            unit = mpf(2) ** (mpmath.floor(mpmath.log(size, 2)) + 1 - bits)
            error = float(abs(mpf(f) - value) / unit)
            if not error <= max(wrong.get(name, (MOST[name[0]], 0.0))[0], 0):
                wrong[name] = (error, v)
    assert not wrong
