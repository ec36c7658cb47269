"""Fit the polynomials of the vector functions (`foldwise/backends/llvm/vecmath`) and of the Bessel
functions (`foldwise/ops/bessel_tables.py`), and measure them.

    python tools/coefficients.py [NAME ...] [--check]

For each table the script has its target: P(u) is to be near p(u) on an interval, where
an error of P makes an error of the result that counts in ulps. It fits such a polynomial (minimax:
a linear program on a grid, around an interpolation in 60 digits), rounds its coefficients one after
the other, each time fitting the rest again, and prints the new table next to that of the library,
with the largest errors of both. `--check` fits nothing: it holds the tables of the library to the
errors that their comments state, and the constants to their definitions.

The tables of vecmath were made in the same way by other code, which was not kept: the new ones
differ in last digits, and it is an error if they are worse. An ulp is 2**-24 (2**-53) of the
result, except for exp and exp2, where it is the distance of neighbouring numbers.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import mpmath as mp
import numpy as np
from mpmath import mpf
from scipy.optimize import linprog

from foldwise.backends.llvm.vecmath import circular, exponential, special
from foldwise.ops import bessel_tables

mp.mp.dps = 60
Point = tuple[Any, Any, Any]
"""p(u), how much an error of P moves the result, and the result."""
SMALL = 2.0**-40  # in the place of 0, where p is a quotient


@dataclass(frozen=True)
class Fit:
    """A polynomial of the library.

    Attributes:
        name: file and table.
        table: its coefficients, from the constant term up.
        point: the function that it approximates.
        low, high: bounds of u.
        bits: significand of the result.
        stated: largest error in ulps that the library states.
        format: significand of the coefficients, if it is another.
        spaced: whether an ulp is the distance of neighbouring results.
    """

    name: str
    table: tuple[float, ...]
    point: Callable[[Any], Point]
    low: Any
    high: Any
    bits: int
    stated: float
    format: int = 0
    spaced: bool = False

    def weighed(self, u: Any) -> tuple[Any, Any]:
        """p(u), and the ulps that an error of 1 makes."""
        wanted, factor, y = self.point(u)
        size = mpf(2) ** mp.floor(mp.log(abs(y), 2)) * 2 if self.spaced else abs(y)
        return wanted, abs(factor) / size * mpf(2) ** self.bits

    def rounded(self, c: Any) -> float:
        """The nearest coefficient of the format."""
        return float(np.float32(float(c))) if (self.format or self.bits) == 24 else float(c)


# --- approximated functions


def exp(r: Any) -> Point:
    """exp(r) = 1 + r * P(r)"""
    return (mp.expm1(r)) / r, r, mp.exp(r)


def exp2(r: Any) -> Point:
    """exp2(r) = 1 + r * P(r)"""
    return mp.expm1(r * mp.log(2)) / r, r, mpf(2) ** r


def expm1(r: Any) -> Point:
    """expm1(r) = r + r**2 * P(r)"""
    return (mp.expm1(r) - r) / r**2, r**2, mp.expm1(r)


def odd(f: Callable[[Any], Any]) -> Callable[[Any], Point]:
    """f(x) = x + x * z * P(z), z = x**2"""

    def point(z: Any) -> Point:
        x = mp.sqrt(z)
        y = f(x)
        return (y - x) / (x * z), x * z, y

    return point


def twice_atanh(z: Any) -> Point:
    """2 * atanh(s) = 2 * s + s * z * P(z), z = s**2"""
    s = mp.sqrt(z)
    y = 2 * mp.atanh(s)
    return (y - 2 * s) / (s * z), s * z, y


def twice_atanh_tail(z: Any) -> Point:
    """2 * atanh(s) = 2 * s + 2/3 * s**3 + s * z**2 * P(z)"""
    s = mp.sqrt(z)
    y = 2 * mp.atanh(s)
    return (y - 2 * s - 2 * s**3 / 3) / (s * z**2), s * z**2, y


def erf(z: Any) -> Point:
    """erf(x) = x + x * P(z), z = x**2"""
    x = mp.sqrt(z)
    return mp.erf(x) / x - 1, x, mp.erf(x)


def log_erfc(x: Any) -> Point:
    """erfc(x) = exp(P(x)), whose error counts in ulps of 1"""
    return mp.log(mp.erfc(x)), mp.erfc(x), mpf(1)


def scaled(shift: float) -> Callable[[Any], Point]:
    """exp(x**2) * erfc(x) = w * P(w), w = shift / (x + shift)"""

    def point(w: Any) -> Point:
        x = shift / w - shift
        y = mp.exp(x * x) * mp.erfc(x)
        return y / w, w, y

    return point


def lgamma(t: Any) -> Point:
    """lgamma(2 + t) = t * P(t)"""
    y = mp.loggamma(2 + t)
    return y / t, t, y


def stirling(z: Any) -> Point:
    """lgamma(x) = (x - 1/2) * (log(x) - 1) + (log(2 * pi) - 1) / 2 + u * P(z), u = 1/x, z = u**2"""
    u = mp.sqrt(z)
    x, y = 1 / u, mp.loggamma(1 / u)
    return (y - (x - mpf(1) / 2) * (mp.log(x) - 1) - (mp.log(2 * mp.pi) - 1) / 2) / u, u, y


# --- Bessel functions: errors of J and Y are relative to the size that they swing with


def _y(n: int, x: Any) -> Any:
    """Y; of order 1 by the Wronskian, as mpmath takes a limit."""
    if n == 0:
        return mp.bessely(0, x)
    return (mp.besselj(1, x) * mp.bessely(0, x) - 2 / (mp.pi * x)) / mp.besselj(0, x)


def _scaled_k(n: int, x: Any) -> Any:
    """exp(x) * K: the integral of exp(x - x * cosh(t)) * cosh(n * t), as mpmath takes a limit."""
    step = mp.exp(min(mpf(1) / 20, mpf("0.35") / mp.sqrt(x)))
    total, grown, last = mpf(1) / 2, step, mpf(1)
    while last > mpf(10) ** -mp.mp.dps * total:
        cosh = (grown + 1 / grown) / 2
        last = mp.exp(-x * (grown + 1 / grown - 2) / 2) * (cosh if n else 1)
        total, grown = total + last, grown * step
    return total * mp.log(step)


def _swing(n: int, x: Any) -> Any:
    """sqrt(J**2 + Y**2) of order n."""
    return mp.hypot(mp.besselj(n, x), _y(n, x))


def j_small(n: int) -> Callable[[Any], Point]:
    """J(x) = x**n * P(z), z = x**2"""

    def point(z: Any) -> Point:
        x = mp.sqrt(z)
        return mp.besselj(n, x) / x**n, x**n, min((x / 2) ** n, _swing(n, x))

    return point


def j_near(n: int) -> Callable[[Any], Point]:
    """J(x) = x**n * P(t), t = x**2 - 36"""
    return lambda t: j_small(n)(36 + t)


def y_small(n: int) -> Callable[[Any], Point]:
    """Y(x) = 2 / pi * (log(x) * J(x) - n / x) + x**n * P(z), z = x**2"""

    def point(z: Any) -> Point:
        x = mp.sqrt(z)
        known = 2 / mp.pi * (mp.log(x) * mp.besselj(n, x) - n / x)
        return (_y(n, x) - known) / x**n, x**n, _swing(n, x)

    return point


def y_near(n: int) -> Callable[[Any], Point]:
    """Y(x) = 2 / pi * (log(x) * J(x) - n / x) + x**n * P(t), t = x**2 - 36"""
    return lambda t: y_small(n)(36 + t)


def in_phase(n: int) -> Callable[[Any], Point]:
    """J + i Y = sqrt(2 / (pi x)) * exp(i (x - (2 n + 1) pi / 4)) * (P(z) + i ...), z = 1 / x**2"""

    def point(z: Any) -> Point:
        return _turned(n, 1 / mp.sqrt(z)).real, mpf(1), mpf(1)

    return point


def out_of_phase(n: int) -> Callable[[Any], Point]:
    """J + i Y = sqrt(2 / (pi x)) * exp(i (x - (2 n + 1) pi / 4)) * (... + i P(z) / x)"""

    def point(z: Any) -> Point:
        x = 1 / mp.sqrt(z)
        return _turned(n, x).imag * x, 1 / x, mpf(1)

    return point


def _turned(n: int, x: Any) -> Any:
    whole = mp.besselj(n, x) + 1j * _y(n, x)
    return whole * mp.sqrt(mp.pi * x / 2) * mp.expj((2 * n + 1) * mp.pi / 4 - x)


def i_near(n: int) -> Callable[[Any], Point]:
    """I(x) = x**n * P(z), z = x**2"""

    def point(z: Any) -> Point:
        x = mp.sqrt(z)
        y = mp.besseli(n, x)
        return y / x**n, x**n, y

    return point


def i_far(n: int) -> Callable[[Any], Point]:
    """I(x) = exp(x) / sqrt(x) * P(t), t = 16 / x - 1"""

    def point(t: Any) -> Point:
        x = 16 / max(t + 1, SMALL)
        y = mp.exp(-x) * mp.besseli(n, x) * mp.sqrt(x)
        return y, mpf(1), y

    return point


def k_far(n: int) -> Callable[[Any], Point]:
    """K(x) = exp(-x) / sqrt(x) * P(t), t = 4 / (x + 1) - 1"""

    def point(t: Any) -> Point:
        x = 4 / max(t + 1, SMALL) - 1
        y = _scaled_k(n, x) * mp.sqrt(x)
        return y, mpf(1), y

    return point


# --- the tables of the library


def _bessel_fits() -> list[Fit]:
    kinds: dict[str, tuple[Callable[[int], Callable[[Any], Point]], float, float]] = {
        "j_small": (j_small, SMALL, 8),
        "j_near": (j_near, -28, 28),
        "y_small": (y_small, SMALL, 8),
        "y_near": (y_near, -28, 28),
        "in_phase": (in_phase, SMALL, 1 / 64),
        "out_of_phase": (out_of_phase, SMALL, 1 / 64),
        "i_near": (i_near, SMALL, 64),
        "i_far": (i_far, -1, 1),
        "k_far": (k_far, -1, 1),
    }
    return [
        Fit(f"{kind}{n}", row, point(n), low, high, bits, table.stated[kind][n])
        for table, bits in ((bessel_tables.FLOAT, 24), (bessel_tables.DOUBLE, 53))
        for kind, (point, low, high) in kinds.items()
        for n, row in enumerate(getattr(table, kind))
    ]


def _fits() -> list[Fit]:
    half_ln2, s_most = mp.log(2) / 2, (mp.sqrt(2) - 1) / (mp.sqrt(2) + 1)
    found: list[Fit] = []
    stated = {
        24: (1.10, 0.04, 1.06, 0.04, 0.23, 0.014, 0.021),
        53: (0.026, 0.026, 0.06, 0.06, 0.003, 0.012, 0.19),
    }
    for table, bits in ((exponential._FLOAT, 24), (exponential._DOUBLE, 53)):
        e, p, e2, p2, m, log, tanh = stated[bits]
        for name, point, most, error in (
            ("exp_fused", exp, half_ln2, e),
            ("exp_plain", exp, half_ln2, p),
            ("exp2_fused", exp2, 0.5, e2),
            ("exp2_plain", exp2, 0.5, p2),
        ):
            row = getattr(table, name)
            if bits == 24 or name.endswith("fused"):  # double has one table for both
                found.append(Fit(name, row, point, -most, most, bits, error, spaced=True))
        found += [
            Fit("expm1", table.expm1, expm1, -half_ln2, half_ln2, bits, m),
            Fit("log", table.log, twice_atanh, SMALL, s_most**2, bits, log),
            Fit("tanh", table.tanh, odd(mp.tanh), SMALL, 0.55**2, bits, tanh),
        ]
    near, tail = exponential._EXP2_NEAR, exponential._LOG_TAIL
    found.append(Fit("exp2_near", near, exp2, -1 / 32, 1 / 32, 53, 0.065, spaced=True))
    found.append(Fit("log_tail", tail, twice_atanh_tail, SMALL, s_most**2, 53, 2.0**-13))
    for table, bits, sin, asin, atan in (
        (circular._FLOAT, 24, 0.104, 0.083, 0.285),
        (circular._DOUBLE, 53, 0.003, 0.14, 0.41),
    ):
        found += [
            Fit("sin", table.sin, odd(mp.sin), SMALL, (mp.pi / 2) ** 2, bits, sin),
            Fit("asin", table.asin, odd(mp.asin), SMALL, 0.25, bits, asin),
            Fit("atan", table.atan, odd(mp.atan), SMALL, 1, bits, atan),
        ]
    found.append(Fit("erf", special._ERF_FLOAT, erf, SMALL, 0.93**2, 24, 0.30))
    found.append(Fit("erf", special._ERF_DOUBLE, erf, SMALL, 1, 53, 0.125))
    found.append(Fit("log_erfc", special._LOG_ERFC_FLOAT, log_erfc, 0.92, 4, 24, 0.03))
    for scale, low, high, bits in (  # up to where erfc is 0
        (special._SCALED_FLOAT, 0.92, 10.06, 24),
        (special._SCALED_DOUBLE, 0.8, 27.23, 53),
    ):
        shift = scale.shift
        ends = shift / (high + shift), shift / (low + shift)
        row = scale.coefficients
        found.append(Fit("scaled_erfc", row, scaled(shift), *ends, bits, 0.3, format=53))
    for gamma, bits, center, far in (
        (special._GAMMA_FLOAT, 24, 0.41, 0.07),
        (special._GAMMA_DOUBLE, 53, 0.133, 0.111),
    ):
        found.append(Fit("lgamma", gamma.center, lgamma, -0.5, 0.5, bits, center, format=53))
        most = (mpf(2) / 9) ** 2
        found.append(Fit("stirling", gamma.stirling, stirling, SMALL, most, bits, far, format=53))
    return found + _bessel_fits()


def _constants() -> list[tuple[str, Sequence[float], Any, int, int]]:
    """Name, parts, their exact sum, significands of the last part and of the others."""
    pi, ln2 = mp.pi, mp.log(2)
    e, c = exponential, circular
    return [
        ("ln2 float", e._FLOAT.ln2, ln2, 24, 16),
        ("ln2 double", e._DOUBLE.ln2, ln2, 53, 42),
        ("log2(e) float", [e._FLOAT.log2_e], 1 / ln2, 24, 0),
        ("log2(e) double", [e._DOUBLE.log2_e], 1 / ln2, 53, 0),
        ("2/3", e._TWO_THIRDS, mpf(2) / 3, 53, 53),
        ("1/pi float", [c._FLOAT.inverse_pi], 1 / pi, 24, 0),
        ("1/pi double", [c._DOUBLE.inverse_pi], 1 / pi, 53, 0),
        ("pi float", c._FLOAT.pi, pi, 24, 24),
        ("pi double", c._DOUBLE.pi, pi, 53, 53),
        ("pi without fma", c._PI_PLAIN, pi, 53, 42),
        ("pi", c._PI, pi, 53, 53),
        ("pi/2 float", c._FLOAT.half_pi, pi / 2, 24, 24),
        ("pi/2 double", c._DOUBLE.half_pi, pi / 2, 53, 53),
        ("pi/2 for asin, float", c._FLOAT.asin_base, pi / 2, 24, 24),
        ("pi/2 for asin, double", c._DOUBLE.asin_base, pi / 2, 53, 53),
        ("(log(2 pi) - 1) / 2", [special._HALF_LOG_TAU_E], (mp.log(2 * pi) - 1) / 2, 53, 0),
    ]


# --- measuring and fitting


def grid(fit: Fit, count: int) -> list[Any]:
    """Points that are denser at the ends, where errors of a minimax fit are largest."""
    middle, radius = (mpf(fit.high) + fit.low) / 2, (mpf(fit.high) - fit.low) / 2
    points = [middle - radius * mp.cos(mp.pi * (k + mpf(1) / 2) / count) for k in range(count)]
    return [u if abs(u) > SMALL else mpf(SMALL) for u in points]


def largest_error(fit: Fit, table: Sequence[Any], samples: Sequence[tuple[Any, Any, Any]]) -> float:
    """The largest error in ulps on `samples`: u, p(u) and weight."""
    high_first = [mpf(c) for c in reversed(table)]
    return float(max(abs(mp.polyval(high_first, u) - p) * w for u, p, w in samples))


def sampled(fit: Fit, count: int) -> list[tuple[Any, Any, Any]]:
    return [(u, *fit.weighed(u)) for u in grid(fit, count)]


def fitted(fit: Fit, samples: Sequence[tuple[Any, Any, Any]]) -> list[float]:
    """A new table of the same length, with rounded coefficients."""
    count = len(fit.table)
    nodes = [(u, fit.point(u)[0]) for u in grid(fit, count)]
    powers = mp.matrix([[u**k for k in range(count)] for u, _ in nodes])
    now = list(mp.lu_solve(powers, mp.matrix([p for _, p in nodes])))
    size = [max(abs(mpf(fit.low)), abs(mpf(fit.high))) ** k for k in range(count)]
    moves = np.array([[float(w * u**k / s) for k, s in enumerate(size)] for u, _, w in samples])
    for k in range(count):
        # In ulps; a few at most, so that doubles are precise enough for the steps added to it.
        error = np.array([float((mp.polyval(now[::-1], u) - p) * w) for u, p, w in samples])
        for n, step in enumerate(_least(moves[:, k:], error), start=k):
            now[n] += mpf(step) / size[n]
        now[k] = mpf(fit.rounded(now[k]))
    return [float(c) for c in now]


def _least(moves: Any, error: Any) -> Any:
    """Steps that make the largest of `error + moves @ steps` least, by a linear program."""
    # Powers look alike: the program is about sums of them that do not.
    sums, triangle = np.linalg.qr(moves)
    sums *= (root := np.sqrt(len(sums)))
    ones = np.ones((len(sums), 1))
    # Errors are at most the last variable, which is made small.
    bounds = np.vstack([np.hstack([sums, -ones]), np.hstack([-sums, -ones])])
    goal = np.append(np.zeros(sums.shape[1]), 1.0)
    scale = np.abs(error).max()
    found = linprog(goal, bounds, np.append(-error, error) / scale, bounds=(None, None))
    assert found.status == 0, found.message
    return np.linalg.solve(triangle / root, found.x[:-1] * scale)


# --- the command line


def wrong_constants() -> list[str]:
    """Messages about constants that differ from their definitions."""
    wrong: list[str] = []
    for name, parts, exact, bits, leading in _constants():
        rest = mp.mpf(exact)
        for part in parts[:-1]:
            mantissa, _ = mp.frexp(mpf(part))
            if mantissa * 2**leading != mp.floor(mantissa * 2**leading):
                wrong.append(f"{name}: {part!r} has more than {leading} bits")
            rest -= mpf(part)
        if abs(rest - parts[-1]) > mpf(2) ** -(bits - 1) * abs(rest):
            wrong.append(f"{name}: the last part is {parts[-1]!r}, and should be {float(rest)!r}")
    digits = circular._INVERSE_PI
    with mp.workdps(400):
        if int(mp.floor(mpf(16) ** len(digits) / mp.pi)) != int(digits, 16):
            wrong.append("the digits of 1/pi")
    if any(c != float(mpf(2) ** (mpf(k) / 16)) for k, c in enumerate(exponential._SIXTEENTHS)):
        wrong.append("the powers of 2 with exponents of sixteenths")
    for table, kind, word in (
        (exponential._FLOAT, np.float32, np.uint32),
        (exponential._DOUBLE, np.float64, np.uint64),
    ):
        if int(kind(float(mp.sqrt(mpf(1) / 2))).view(word)) != table.sqrt_half:
            wrong.append(f"the bits of sqrt(1/2) in {kind.__name__}")
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description="Fit and measure the polynomials of vecmath.")
    parser.add_argument("names", metavar="NAME", nargs="*", help="tables (default: all)")
    parser.add_argument("--check", action="store_true", help="only hold the library to its word")
    options = parser.parse_args()
    wrong = wrong_constants()
    for fit in _fits():
        if options.names and fit.name not in options.names:
            continue
        label = f"{fit.name} {'float' if fit.bits == 24 else 'double'}"
        count = len(fit.table)
        old = largest_error(fit, fit.table, sampled(fit, 8 * count if options.check else 256))
        if old > fit.stated:
            wrong.append(f"{label}: an error of {old:.4g} ulp, more than {fit.stated:.4g}")
        if options.check:
            continue
        new = fitted(fit, sampled(fit, 12 * count + 60))
        error = largest_error(fit, new, sampled(fit, 256))
        if error > 1.01 * old:
            wrong.append(
                f"{label}: an error of {error:.4g} ulp, worse than the library's {old:.4g}"
            )
        print(f"{label}: P of degree {count - 1}; {fit.point.__doc__ or ''}".rstrip("; "))
        print(f"    library {old:.4g} ulp (stated {fit.stated:.3g}), new {error:.4g} ulp")
        for c, d in zip(fit.table, new, strict=True):
            print(f"    {c!r:>24}  {d!r:>24}{'' if c == d else '  *'}")
    print("\n".join(wrong), file=sys.stderr, end="\n" if wrong else "")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
