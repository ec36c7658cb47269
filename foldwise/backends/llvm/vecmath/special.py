"""The error function, its complement, and the logarithm of the gamma function."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from foldwise.backends.llvm.text import Body, Lanes
from foldwise.backends.llvm.vecmath.arithmetic import (
    at_most,
    copy_sign,
    function_text,
    lanes_name,
    narrow,
    polynomial,
    round_even,
    two_product,
    two_sum,
    where_any,
    widen,
    widened,
)
from foldwise.backends.llvm.vecmath.circular import sin_reduced
from foldwise.backends.llvm.vecmath.exponential import exp_bounded, exp_corrected, log

# erf(x) = x + x * P(x**2), |x| <= 0.93: 0.30 ulp of float.
_ERF_FLOAT = (
    0.12837915122509003,
    -0.37612488865852356,
    0.11281731724739075,
    -0.02676302380859852,
    0.004987465683370829,
    -0.0005960238631814718,
)

# log(erfc(x)), 0.92 <= x <= 4: exp of it is right to 0.03 ulp of 1.
_LOG_ERFC_FLOAT = (
    -0.000207064877031371,
    -1.1276271343231201,
    -0.6372662782669067,
    -0.10385582596063614,
    0.022189462557435036,
    -0.0030335993506014347,
    0.00019493566651362926,
)

# erf(x) = x + x * P(x**2), |x| <= 1: 0.12 ulp.
_ERF_DOUBLE = (
    0.12837916709551256,
    -0.37612638903183343,
    0.11283791670936952,
    -0.026866170641959647,
    0.005223977596742544,
    -0.0008548325485441243,
    0.00012055280513519657,
    -1.492446603617305e-05,
    1.6444156317406898e-06,
    -1.6184041492266223e-07,
    1.3616942802211327e-08,
    -7.608312032324314e-10,
)


@dataclass(frozen=True, slots=True)
class _Scaled:
    """exp(x**2) * erfc(x) = w * P(w), w = shift / (x + shift), x <= limit.

    The argument is that of Shepherd & Laframboise (Mathematics of Computation 36, 1981).
    """

    shift: float
    coefficients: tuple[float, ...]
    limit: float  # erfc is 0 from here on


# From 0.92 on: 0.29 ulp of float.
_SCALED_FLOAT = _Scaled(
    shift=2.25,
    coefficients=(
        0.25071868833325284,
        0.2514934311701896,
        0.21875815065565374,
        0.21517387042151562,
        -0.014574232958451575,
        0.27911585711605197,
        -0.271375711157842,
        0.07060636444981341,
    ),
    limit=11.0,
)

# From 0.8 on: 0.29 ulp.
_SCALED_DOUBLE = _Scaled(
    shift=3.5,
    coefficients=(
        0.16119702385342957,
        0.1611970250003858,
        0.15461751962954606,
        0.14145923526980356,
        0.12251799494171545,
        0.09950294250818818,
        0.07392047069068935,
        0.052803433724827376,
        0.017214991338916807,
        0.05153364431365918,
        -0.10285291952741037,
        0.21961383837669768,
        -0.3774496130107482,
        0.48278820319636806,
        -0.47642884762565413,
        0.3377390354692939,
        -0.15646043842912571,
        0.042084229114471385,
        -0.004997769238202147,
    ),
    limit=28.0,
)


@dataclass(frozen=True, slots=True)
class _Gamma:
    """Polynomials of the logarithm of gamma."""

    # lgamma(2 + t) = t * P(t), |t| <= 1/2
    center: tuple[float, ...]
    # lgamma(x) = (x - 1/2) * (log(x) - 1) + (log(2 * pi) - 1) / 2 + u * P(u**2), u = 1 / x <= 2/9
    stirling: tuple[float, ...]


# 0.40 and 0.07 ulp of float
_GAMMA_FLOAT = _Gamma(
    center=(
        0.4227843422005594,
        0.32246692904151014,
        -0.06735321211067273,
        0.02058442740404962,
        -0.007367276936631245,
        0.0028572866802282393,
        -0.0013098653237594447,
        0.0006180582247973195,
    ),
    stirling=(0.08333238010517323, -0.0027215386120280354),
)

# 0.13 and 0.11 ulp
_GAMMA_DOUBLE = _Gamma(
    center=(
        0.42278433509846713,
        0.3224670334241132,
        -0.06735230105319619,
        0.020580808427776792,
        -0.007385551028883691,
        0.0028905103314600033,
        -0.001192753902606058,
        0.0005096695015519586,
        -0.00022315495365418498,
        9.94578854094497e-05,
        -4.492391765647553e-05,
        2.0503847478339763e-05,
        -9.455448846145325e-06,
        4.392645870586655e-06,
        -1.976243538653797e-06,
        9.011893141183224e-07,
        -5.793172866155497e-07,
        2.969764235478162e-07,
    ),
    stirling=(
        0.08333333333329722,
        -0.0027777777616114275,
        0.0007936482027929462,
        -0.0005950331493911941,
        0.0008327321670652366,
        -0.0016869683805986516,
        0.00298378194648121,
    ),
)

_HALF_LOG_TAU_E = 0.4189385332046727  # (log(2 * pi) - 1) / 2


def erf(v: Lanes, x: str) -> str:
    """The error function of x."""
    a = v.abs(x)
    if v.element == "float":
        near, limit = _erf_near(v, a, _ERF_FLOAT), 0.925
        far = exp_bounded(v, polynomial(v, at_most(v, a, 4.0), _LOG_ERFC_FLOAT))
    else:
        near, limit = _erf_near(v, a, _ERF_DOUBLE), 1.0
        far = _erfc_rough(v, at_most(v, a, 6.0))
    far = v.sub(v.const(1.0), far)
    return copy_sign(v, v.select(v.compare("olt", a, v.const(limit)), near, far), x)


def erfc(v: Lanes, x: str) -> str:
    """1 - erf(x), without the cancellation."""
    if v.element == "float":
        return narrow(v, _erfc_float(widened(v), widen(v, x)))
    a = v.abs(x)
    far = _erfc_precise(v, at_most(v, a, _SCALED_DOUBLE.limit))
    far = _mirrored(v, x, far)
    return v.select(v.compare("olt", a, v.const(0.8)), _erfc_near(v, x, _ERF_DOUBLE), far)


def lgamma(v: Lanes, x: str) -> str:
    """The logarithm of the absolute value of gamma(x).

    Errors are below 3 ulp, between the zeros 1 and 2 below 8 ulp; for negative x below 3 times the
    spacing of numbers at the largest of 1, the result and lgamma(|x|).
    """
    if v.element == "float":
        return narrow(v, _lgamma(widened(v), widen(v, x), _GAMMA_FLOAT))
    return _lgamma(v, x, _GAMMA_DOUBLE)


# --- erf and erfc


def _erf_near(v: Lanes, x: str, coefficients: tuple[float, ...]) -> str:
    return v.fma(x, polynomial(v, v.mul(x, x), coefficients), x)


def _erfc_near(v: Lanes, x: str, coefficients: tuple[float, ...]) -> str:
    """1 - erf(x) as (1 - x) - x * P(x**2): P is small where the difference is."""
    product = v.mul(x, polynomial(v, v.mul(x, x), coefficients))
    return v.sub(v.sub(v.const(1.0), x), product)


def _mirrored(v: Lanes, x: str, y: str) -> str:
    """erfc(x) from y = erfc(|x|)."""
    return v.select(v.compare("olt", x, v.const(0.0)), v.sub(v.const(2.0), y), y)


def _erfc_rough(v: Lanes, x: str) -> str:
    """erfc(x), 1 <= x, in double: right enough to be taken from 1, of which it is a seventh."""
    shift = v.const(_SCALED_DOUBLE.shift)
    w = v.div(shift, v.add(x, shift))
    e = exp_bounded(v, v.neg(v.mul(x, x)))
    return v.mul(e, v.mul(w, polynomial(v, w, _SCALED_DOUBLE.coefficients)))


def _erfc_precise(v: Lanes, x: str) -> str:
    """erfc(x), 0.8 <= x, in double.

    An error of w moves x by (x + shift) times as much, and the result by up to 3 times; so the
    relative error of w is found, and taken out together with that of x**2.
    """
    shift = v.const(_SCALED_DOUBLE.shift)
    total, total_low = two_sum(v, shift, x)
    w = v.div(shift, total)
    if v.target.has_fma:
        residue = v.fma(v.neg(w), total, shift)
    else:
        product, error = two_product(v, w, total)
        residue = v.sub(v.sub(shift, product), error)
    residue = v.sub(residue, v.mul(w, total_low))
    # d log(result) / d log(w), to a fifth: from 1 (x = infinity) to 3 (x = 0.8).
    power = v.fma(w, v.const(2.3), v.const(1.0))
    correction = v.mul(v.mul(residue, v.const(1 / _SCALED_DOUBLE.shift)), power)
    square, square_low = two_product(v, x, x)
    e = exp_corrected(v, v.neg(square), v.sub(correction, square_low))
    high, low = two_product(v, w, polynomial(v, w, _SCALED_DOUBLE.coefficients))
    return v.fma(e, high, v.mul(e, low))


def _erfc_float(v: Lanes, x: str) -> str:
    """erfc to the precision of float, x a float, in double lanes."""
    a = v.abs(x)
    bounded = at_most(v, a, _SCALED_FLOAT.limit)
    shift = v.const(_SCALED_FLOAT.shift)
    w = v.div(shift, v.add(bounded, shift))
    e = exp_bounded(v, v.neg(v.mul(bounded, bounded)), single=True)
    far = _mirrored(v, x, v.mul(e, v.mul(w, polynomial(v, w, _SCALED_FLOAT.coefficients))))
    return v.select(v.compare("olt", a, v.const(0.925)), _erfc_near(v, x, _ERF_FLOAT), far)


# --- lgamma


def _lgamma(v: Lanes, x: str, gamma: _Gamma) -> str:
    """Stirling's series from 9/2 on, else steps of 1 to [3/2, 5/2], where 2 is a zero; double."""
    a = v.abs(x)
    one = v.const(1.0)
    large = v.compare("oge", a, v.const(4.5))
    # gamma(a) = product * gamma(2 + t), or gamma(2 + t) / product for a < 3/2; t = a - e.
    magic = v.const(1.5 * 2.0**52)
    e = v.sub(v.add(a, magic), magic)
    t = v.sub(a, e)

    def where(k: float, x: str, y: str) -> str:
        return v.select(v.compare("oeq", e, v.const(k)), x, y)

    below = v.sub(a, one)
    first = v.select(v.compare("ogt", e, v.const(2.0)), below, where(2.0, one, a))
    second = where(0.0, v.add(a, one), where(4.0, v.sub(a, v.const(2.0)), one))
    logarithm = log(v, v.select(large, a, v.mul(first, second)))
    sign = v.select(v.compare("olt", e, v.const(2.0)), v.const(-1.0), one)
    near = v.fma(sign, logarithm, v.mul(t, polynomial(v, t, gamma.center)))
    u = v.div(one, a)
    rest = v.fma(u, polynomial(v, v.mul(u, u), gamma.stirling), v.const(_HALF_LOG_TAU_E))
    far = v.fma(v.sub(a, v.const(0.5)), v.sub(logarithm, one), rest)
    return _reflected(v, x, v.select(large, far, near))


def _reflected(v: Lanes, x: str, y: str) -> str:
    """lgamma(x) from y = lgamma(|x|); closer to 0 than this, both are -log|x|."""
    limit = v.const(-(2.0**-60))
    stem = f"foldwise_lgamma_{lanes_name(v)}"
    if f"{stem}_reflect" not in v.body.definitions:
        text = _reflect_text(v, f"{stem}_reflect", limit)
        v.body.definitions[f"{stem}_reflect"] = text

    def negative(w: Lanes, x: str) -> str:
        return w.compare("olt", x, limit)

    return where_any(v, stem, negative, f"{stem}_reflect", x, y)


def _reflect_text(v: Lanes, name: str, limit: str) -> str:
    """log|gamma(x)| = log(pi / |x * sin(pi * x)|) - log(gamma(-x)) for x < limit, else y."""
    body = Body(declarations=v.body.declarations, definitions=v.body.definitions)
    w = replace(v, body=body)
    a = w.abs("%x")
    # From 2**52 on all are integers.
    a = w.select(w.compare("olt", a, w.const(2.0**52)), a, w.const(2.0**52))
    fraction = w.abs(w.sub(a, round_even(w, a)))
    sine = sin_reduced(w, w.mul(fraction, w.const(math.pi)))
    y = w.sub(log(w, w.div(w.const(math.pi), w.mul(a, sine))), "%y")
    y = w.select(w.compare("oeq", sine, w.const(0.0)), w.const(math.inf), y)
    body.do(f"ret {w.type} {w.select(w.compare('olt', '%x', limit), y, '%y')}")
    return function_text(f"{v.type} @{name}({v.type} %x, {v.type} %y)", "noinline cold", body)
