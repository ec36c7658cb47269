"""Bessel functions in NumPy, by integrals and series of their own: the references of the rows.

Up to 20 they are mean values over the circle, which converge faster than any power of the number of
points, and Neumann's series of these; beyond, the expansions of Hankel, of which 34 terms are exact
there.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from foldwise.ops.rows import clip, select

_FAR = 20.0
_TERMS = 34


def _numbers(x: Any) -> Any:
    return np.asarray(x, np.float64)


def _hankel(x: Any, n: int, sign: complex) -> Any:
    """The sum of a_k * (sign / x)**k, where a_k belongs to order n."""
    total = term = np.ones_like(x, dtype=np.result_type(x, sign))
    for k in range(1, _TERMS):
        term = term * (sign / x) * (4 * n * n - (2 * k - 1) ** 2) / (8 * k)
        total = total + term
    return total


def _by_size(x: Any, near: Callable[[Any], Any], far: Callable[[Any], Any]) -> Any:
    """`near` and `far` where they are right; both see numbers that they can work with."""
    is_far = np.abs(x) >= _FAR
    return select(is_far, far(select(is_far, x, _FAR)), near(select(is_far, 1, x)))


# --- of the first kind, divided by x**n


def _circle_mean(x: Any, n: int, function: Callable[[Any, Any], Any]) -> Any:
    """Poisson's integral of function(x, x * cos(angle))."""
    angle = (np.arange(64) + 0.5) * np.pi / 64
    x = x[..., None]
    mean = (function(x, x * np.cos(angle)) * np.sin(angle) ** (2 * n)).mean(-1)
    return 2**n * math.factorial(n) / math.factorial(2 * n) * mean


def _wave(x: Any, n: int) -> Any:
    """J + i Y for large x, which may be infinite."""
    finite = np.minimum(x, 1e308)
    phase = (np.cos(finite) + 1j * np.sin(finite)) * np.exp(-1j * (2 * n + 1) * np.pi / 4)
    return np.sqrt(2 / (np.pi * x)) * phase * _hankel(x, n, 1j)


def j_quotient(x: Any, n: int) -> Any:
    """J of order n, divided by x**n."""

    def near(x: Any) -> Any:
        beyond = x > 2 * math.sqrt(n + 1)
        direct = _on_circle(x, n, modified=False) / select(beyond, x, 1) ** n
        return select(beyond, direct, _circle_mean(x, n, lambda _, y: np.cos(y)))

    return _by_size(np.abs(_numbers(x)), near, lambda x: _wave(x, n).real / x**n)


def ie_quotient(x: Any, n: int) -> Any:
    """I of order n, times exp(-|x|) and divided by x**n."""
    return _by_size(
        np.abs(_numbers(x)),
        lambda x: _circle_mean(x, n, lambda x, y: np.exp(y - x)),
        lambda x: _hankel(x, n, -1) / np.sqrt(2 * np.pi * x) / x**n,
    )


def i_quotient(x: Any, n: int) -> Any:
    """I of order n, divided by x**n."""
    size = np.minimum(np.abs(_numbers(x)), 1e4)
    root = np.exp(size / 2)
    return root * ie_quotient(size, n) * root


# --- of orders 0 and 1


def j(x: Any, n: int) -> Any:
    """J of order 0 or 1."""
    x = _numbers(x)
    far = np.sign(x) ** n * _wave(np.maximum(np.abs(x), _FAR), n).real
    return select(np.abs(x) >= _FAR, far, x**n * j_quotient(x, n))


def i(x: Any, n: int, *, scaled: bool = False) -> Any:
    """I of order 0 or 1; `scaled` by exp(-|x|)."""
    x = _numbers(x)
    if not scaled:
        return select(np.isinf(x), x**n * np.inf, clip(x, -1e4, 1e4) ** n * i_quotient(x, n))
    size = np.minimum(np.abs(x), 1e300)  # the quotient underflows beyond
    return select(np.isinf(x), 0 * np.sign(x), np.copysign(size, x) ** n * ie_quotient(size, n))


def _on_circle(x: Any, n: int, *, modified: bool) -> Any:
    """J of order n, or I: Bessel's integral."""
    turn, x = np.arange(128) / 128, x[..., None]
    angle, times = 2 * np.pi * turn, 2 * np.pi * (n * turn % 1)
    if modified:
        return (np.exp(x * np.cos(angle)) * np.cos(times)).mean(-1)
    return np.cos(times - x * np.sin(angle)).mean(-1)


def _y_near(x: Any, n: int) -> Any:
    """Neumann's series."""
    bessel = [_on_circle(x, k, modified=False) for k in range(62)]
    log = np.log(x / 2) + np.euler_gamma
    if n == 0:
        tail = sum((-1) ** k * bessel[2 * k] / k for k in range(1, 30))
        return 2 / np.pi * (log * bessel[0] - 2 * tail)
    tail = sum((-1) ** k * (bessel[2 * k - 1] - bessel[2 * k + 1]) / k for k in range(1, 30))
    return 2 / np.pi * (log * bessel[1] - bessel[0] / x + tail)


def y(x: Any, n: int) -> Any:
    """Y of order 0 or 1."""
    x = select(_numbers(x) < 0, np.nan, _numbers(x))
    found = _by_size(x, lambda x: _y_near(x, n), lambda x: _wave(x, n).imag)
    return select(x == 0, -np.inf, found)


def _k_near(x: Any, n: int) -> Any:
    """K of order 0 or 1 times exp(x), up to 1/2: Neumann's series and the Wronskian."""
    bessel = [_on_circle(x, k, modified=True) for k in range(40)]
    tail = sum(bessel[2 * k] / k for k in range(1, 20))
    zero = 2 * tail - (np.log(x / 2) + np.euler_gamma) * bessel[0]
    return np.exp(x) * ((1 / x - bessel[1] * zero) / bessel[0] if n else zero)


def _k_between(x: Any, n: int) -> Any:
    """The same from 1/2 to 20: the integral of exp(x - x * cosh(t)) * cosh(n * t)."""
    t = np.linspace(0, 5.5, 100)
    weights = np.where(t == 0, 0.5, 1) * t[1]
    values = np.exp(-2 * x[..., None] * np.sinh(t / 2) ** 2) * np.cosh(n * t)
    return (weights * values).sum(-1)


def k(x: Any, n: int, *, scaled: bool = False) -> Any:
    """K of order 0 or 1; `scaled` by exp(x)."""
    x = select(_numbers(x) < 0, np.nan, _numbers(x))
    is_near = x <= 0.5
    near = _k_near(select(is_near, x, 1), n)
    beyond = _by_size(
        select(is_near, 1, x),
        lambda x: _k_between(x, n),
        lambda x: np.sqrt(np.pi / (2 * x)) * _hankel(x, n, 1),
    )
    found = select(is_near, near, beyond)
    return select(x == 0, np.inf, found if scaled else np.exp(-x) * found)
