"""Exponentials and logarithms: exp, exp2, expm1, tanh, log, log1p, pow and rsqrt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from foldwise.backends.llvm.text import Lanes, float_literal
from foldwise.backends.llvm.vecmath.arithmetic import (
    at_most,
    avx512,
    avx512_call,
    clamp,
    copy_sign,
    format_of,
    narrow,
    nearest,
    polynomial,
    subtract_multiple,
    two_product,
    two_sum,
    widen,
    widened,
)


@dataclass(frozen=True, slots=True)
class _Table:
    """Constants and coefficients for one format."""

    sqrt_half: int  # the bits of sqrt(1/2)
    log2_e: float
    # ln 2: the high part times any exponent is exact.
    ln2: tuple[float, float]
    # exp overflows or underflows to zero beyond these.
    exp_range: tuple[float, float]
    # exp(r) = 1 + r * P(r), |r| <= ln(2) / 2; with and without fused multiply-add.
    exp_fused: tuple[float, ...]
    exp_plain: tuple[float, ...]
    # The same of exp2, |r| <= 1 / 2.
    exp2_range: tuple[float, float]
    exp2_fused: tuple[float, ...]
    exp2_plain: tuple[float, ...]
    # expm1 is -1 below, and overflows above.
    expm1_range: tuple[float, float]
    # expm1(r) = r + r**2 * P(r), |r| <= ln(2) / 2
    expm1: tuple[float, ...]
    # 2 * atanh(s) = 2 * s + s * z * P(z), z = s**2, |s| <= (sqrt(2) - 1) / (sqrt(2) + 1)
    log: tuple[float, ...]
    # tanh(x) = x + x * z * P(z), z = x**2, |x| <= 0.55
    tanh: tuple[float, ...]
    # From here on tanh is 1.
    tanh_limit: float


_FLOAT = _Table(
    sqrt_half=0x3F3504F3,
    log2_e=1.4426950216293335,
    ln2=(0.693145751953125, 1.428606765330187e-06),
    exp_range=(-104.0, 89.0),
    # 1.09 ulp, the price of one instruction less.
    exp_fused=(
        0.999999463558197,
        0.4999912679195404,
        0.16668176651000977,
        0.041899994015693665,
        0.008261783048510551,
    ),
    # 0.04 ulp: the roundings of the plain products need the room.
    exp_plain=(
        1.0,
        0.49999991059303284,
        0.1666652113199234,
        0.04166889190673828,
        0.008368673734366894,
        0.0013789188815280795,
    ),
    exp2_range=(-151.0, 129.0),
    # 1.06 ulp
    exp2_fused=(
        0.693146824836731,
        0.24022237956523895,
        0.05550896003842354,
        0.009671720676124096,
        0.0013224551221355796,
    ),
    # 0.04 ulp
    exp2_plain=(
        0.6931471824645996,
        0.24022646248340607,
        0.05550359562039375,
        0.009618652053177357,
        0.0013390980893746018,
        0.00015291997988242656,
    ),
    expm1_range=(-18.0, 89.0),
    # 0.23 ulp
    expm1=(
        0.4999999701976776,
        0.1666654646396637,
        0.04166743531823158,
        0.008366262540221214,
        0.0013870662078261375,
    ),
    # 0.014 ulp
    log=(0.6666677594184875, 0.39977577328681946, 0.29871073365211487),
    # 0.02 ulp
    tanh=(
        -0.33333316445350647,
        0.13332544267177582,
        -0.05384799838066101,
        0.02105465531349182,
        -0.0062512122094631195,
    ),
    tanh_limit=10.0,
)

_DOUBLE_EXP = (
    # 0.025 ulp
    1.0,
    0.5000000000000008,
    0.16666666666666302,
    0.04166666666654883,
    0.00833333333355812,
    0.0013888888939555808,
    0.00019841269380318225,
    2.4801496748727945e-05,
    2.7557691071879644e-06,
    2.7629092401115554e-07,
    2.496896694387262e-08,
)

_DOUBLE_EXP2 = (
    # 0.06 ulp
    0.6931471805599453,
    0.24022650695910133,
    0.05550410866482226,
    0.009618129107593498,
    0.0013333558146380658,
    0.00015403530457765014,
    1.5252733805508415e-05,
    1.3215435001110848e-06,
    1.0178086773188228e-07,
    7.073825284759889e-09,
    4.4499778276345786e-10,
)

# 2**(k/16)
_SIXTEENTHS = tuple(2.0 ** (k / 16) for k in range(16))

# exp2(r) = 1 + r * P(r), |r| <= 1 / 32: 0.06 ulp
_EXP2_NEAR = (
    0.6931471805599468,
    0.24022650695910094,
    0.0555041086521676,
    0.009618129106208363,
    0.0013333818273915865,
    0.00015403778268275293,
)

_DOUBLE = _Table(
    sqrt_half=0x3FE6A09E667F3BCD,
    log2_e=1.4426950408889634,
    ln2=(0.6931471805598903, 5.497923018708371e-14),
    exp_range=(-746.0, 710.0),
    exp_fused=_DOUBLE_EXP,
    exp_plain=_DOUBLE_EXP,
    exp2_range=(-1076.0, 1025.0),
    exp2_fused=_DOUBLE_EXP2,
    exp2_plain=_DOUBLE_EXP2,
    expm1_range=(-40.0, 710.0),
    # 0.003 ulp
    expm1=(
        0.5,
        0.16666666666666677,
        0.041666666666666685,
        0.00833333333332176,
        0.0013888888888891303,
        0.00019841269885433779,
        2.4801587285964226e-05,
        2.7557245082212095e-06,
        2.7557322831487146e-07,
        2.5108702862303652e-08,
        2.089603145315547e-09,
    ),
    # 0.012 ulp
    log=(
        0.6666666666666735,
        0.3999999999940935,
        0.28571428743686195,
        0.22222198429050555,
        0.1818357229181191,
        0.1531383694333378,
        0.14798165659966134,
    ),
    # 0.19 ulp
    tanh=(
        -0.33333333333332293,
        0.13333333333165845,
        -0.05396825387466902,
        0.021869485940923424,
        -0.008863194045878835,
        0.0035917159706688,
        -0.0014531981550574564,
        0.0005790812648513259,
        -0.00021021035728121748,
        5.095716312147381e-05,
    ),
    tanh_limit=20.0,
)

_TWO_THIRDS = (0.6666666666666666, 3.700743415417188e-17)

# 2 * atanh(s) = 2 * s + 2/3 * s**3 + s * z**2 * P(z) on the interval of `_Format.log`: 2**-66.
_LOG_TAIL = (
    0.4000000000000226,
    0.2857142857009665,
    0.22222222520486362,
    0.1818178431472754,
    0.15386759869555305,
    0.13256756037237874,
    0.1319692343263803,
)


def exp(v: Lanes, x: str) -> str:
    """e to the power x."""
    return exp_corrected(v, x)


def exp2(v: Lanes, x: str) -> str:
    """2 to the power x."""
    fmt, table = format_of(v), _table(v)
    if (avx512(v) or ("",))[0] == "pd.512":
        return _exp2_by_table(v, x)
    coefficients = (1.0, *(table.exp2_fused if v.target.has_fma else table.exp2_plain))
    if avx512(v):
        # To the nearest integer; the rest of an infinite x is 0.
        r = avx512_call(v, "reduce", (v.type, x), ("i32", "8"))
        p = polynomial(v, r, coefficients)
        return avx512_call(v, "scalef", (v.type, p), (v.type, v.sub(x, r)))
    x = clamp(v, x, *table.exp2_range)
    shifted, n = nearest(v, x, 1.0, bias=2 * fmt.bias)
    return _times_power(v, polynomial(v, v.sub(x, n), coefficients), shifted)


def expm1(v: Lanes, x: str) -> str:
    """exp(x) - 1, right to the last places near 0 too."""
    fmt, table = format_of(v), _table(v)
    bounded = clamp(v, x, *table.expm1_range)
    # The low bits of `shifted` are the exponent field of 2**(n - 1), which is always a number.
    shifted, n = nearest(v, bounded, table.log2_e, bias=fmt.bias - 1)
    r = subtract_multiple(v, bounded, n, table.ln2)
    p = v.fma(v.mul(r, r), polynomial(v, r, table.expm1), r)
    half_power = v.from_bits(v.iop("shl", v.to_bits(shifted), v.iconst(fmt.mantissa)))
    y = v.fma(p, half_power, v.sub(half_power, v.const(0.5)))
    # Halving costs denormals a bit, and -0 its sign.
    tiny = v.compare("olt", v.abs(x), v.const(2.0 ** (-fmt.mantissa - 2)))
    return v.select(tiny, x, v.add(y, y))


def tanh(v: Lanes, x: str) -> str:
    """The hyperbolic tangent of x."""
    table = _table(v)
    a = v.abs(x)
    bounded = at_most(v, a, table.tanh_limit)
    e = exp_bounded(v, v.add(bounded, bounded))
    far = v.sub(v.const(1.0), v.div(v.const(2.0), v.add(e, v.const(1.0))))
    z = v.mul(a, a)
    near = v.fma(v.mul(a, z), polynomial(v, z, table.tanh), a)
    y = v.select(v.compare("olt", a, v.const(0.55)), near, far)
    return copy_sign(v, y, x)


def log(v: Lanes, x: str) -> str:
    """The natural logarithm of x."""
    k, m = _split_exponent(v, x)
    return _log_special(v, x, _log_reduced(v, k, v.sub(m, v.const(1.0))))


def log1p(v: Lanes, x: str) -> str:
    """log(1 + x), right to the last places near 0 too."""
    fmt = format_of(v)
    one = v.const(1.0)
    u = v.add(x, one)
    # The rounding error of u = 1 + x, for |x| < 1 and beyond (Knuth 1969).
    part = v.sub(u, one)
    lost = v.add(v.sub(one, v.sub(u, part)), v.sub(x, part))
    k, m = _split_exponent(v, u, denormals=False)
    # 2**(1 - k): the factor 2 keeps it representable, zero at k = bias + 1.
    exponents = v.iop("sub", v.to_bits(m), v.to_bits(u))
    scale = v.from_bits(v.iop("add", exponents, v.iconst((fmt.bias + 1) << fmt.mantissa)))
    f = v.fma(v.mul(lost, scale), v.const(0.5), v.sub(m, one))
    y = _log_special(v, u, _log_reduced(v, k, f))
    return copy_sign(v, y, x)  # -0


def rsqrt(v: Lanes, x: str) -> str:
    """One over the square root of x."""
    estimate = _rsqrt_estimate(v, x)
    if estimate is None:
        return v.div(v.const(1.0), v.sqrt(x))
    # y = estimate / sqrt(1 - e), |e| < 2**-13: the binomial series as far as the format can see.
    e = v.fma(v.neg(v.mul(x, estimate)), estimate, v.const(1.0))
    series = (0.5,) if v.element == "float" else (0.5, 0.375, 0.3125, 0.2734375)
    # The estimate is right when it is 0 or infinite, and then e is NaN: `minps` makes it 1.
    e = v.select(v.compare("olt", e, v.const(1.0)), e, v.const(1.0))
    return v.fma(v.mul(estimate, e), polynomial(v, e, series), estimate)


def pow(v: Lanes, x: str, y: str) -> str:
    """x to the power y; double carries the logarithm in two parts, float is computed in double."""
    if v.element == "float":
        wide = widened(v)
        return narrow(v, _pow(wide, widen(v, x), widen(v, y), precise=False))
    return _pow(v, x, y, precise=True)


def _table(v: Lanes) -> _Table:
    return _FLOAT if v.element == "float" else _DOUBLE


# --- exp


def _exp2_by_table(v: Lanes, x: str) -> str:
    """2 to the power x, from the powers of 2 with exponents of sixteenths: two registers.

    The shorter polynomial saves more multiply-adds than the table costs.
    """
    r = avx512_call(v, "reduce", (v.type, x), ("i32", "72"))  # to the nearest sixteenth
    n = v.sub(x, r)
    # The low bits of `shifted` are the sixteenths of n; where there are none, `scalef` saturates.
    shifted = v.to_bits(v.add(n, v.const(1.5 * 2.0**48)))
    low, high = (_vector(_SIXTEENTHS[k : k + 8]) for k in (0, 8))
    lookup = "llvm.x86.avx512.vpermi2var.pd.512"
    root = v.body.call(v.type, lookup, (v.type, low), (v.int_type, shifted), (v.type, high))
    rest = v.mul(r, polynomial(v, r, _EXP2_NEAR))
    return avx512_call(v, "scalef", (v.type, v.fma(root, rest, root)), (v.type, n))


def _vector(values: Sequence[float]) -> str:
    """A constant of doubles."""
    return "<" + ", ".join("double " + float_literal(c, "double") for c in values) + ">"


def exp_bounded(v: Lanes, x: str, single: bool = False) -> str:
    """e to the power x, where that is a normal number; NaN stays.

    `single`: in double lanes, to the precision of float.
    """
    fmt, table = format_of(v), _table(v)
    coefficients = table.exp_fused if v.target.has_fma else table.exp_plain
    if single:
        coefficients = _FLOAT.exp_plain
    shifted, n = nearest(v, x, table.log2_e, bias=fmt.bias)
    r = subtract_multiple(v, x, n, table.ln2)
    power = v.from_bits(v.iop("shl", v.to_bits(shifted), v.iconst(fmt.mantissa)))
    return v.mul(polynomial(v, r, (1.0, *coefficients)), power)


def exp_corrected(v: Lanes, x: str, low: str | None = None) -> str:
    """e to the power x (+ low, a correction far below x)."""
    fmt, table = format_of(v), _table(v)
    coefficients = (1.0, *(table.exp_fused if v.target.has_fma else table.exp_plain))
    saturating = avx512(v) is not None
    if not saturating:
        x = clamp(v, x, *table.exp_range)
    # With twice the bias the low bits of `shifted` are the exponent fields of two factors together.
    shifted, n = nearest(v, x, table.log2_e, bias=2 * fmt.bias)
    r = subtract_multiple(v, x, n, table.ln2)
    if low is not None:
        r = v.add(r, low)
    if saturating:
        # `scalef` saturates on huge and infinite n and keeps NaN, so that only the polynomial needs
        # guarding there: `range` (smaller magnitude, sign of the first) also replaces NaN by 1/2.
        r = avx512_call(v, "range", (v.type, r), (v.type, v.const(0.5)), ("i32", "2"))
        p = polynomial(v, r, coefficients)
        return avx512_call(v, "scalef", (v.type, p), (v.type, n))
    return _times_power(v, polynomial(v, r, coefficients), shifted)


def _times_power(v: Lanes, p: str, shifted: str) -> str:
    """p times 2**n, where `shifted` holds n + 2 * bias in its low bits."""
    fmt = format_of(v)
    # Two factors: one alone cannot reach both infinity and the denormals. The first product is
    # exact, so that the second rounds a denormal once.
    bits = v.to_bits(shifted)
    exponents = -1 << fmt.mantissa
    half = v.iop("shl", bits, v.iconst(fmt.mantissa - 1))
    first = v.iop("and", half, v.iconst(exponents & ((1 << v.bits) - 1)))
    second = v.iop("sub", v.iop("shl", bits, v.iconst(fmt.mantissa)), first)
    return v.mul(v.mul(p, v.from_bits(first)), v.from_bits(second))


# --- log


def _split_exponent(v: Lanes, x: str, denormals: bool = True) -> tuple[str, str]:
    """k and m with x = 2**k * m, sqrt(1/2) <= m < sqrt(2); for finite x > 0."""
    fmt, table = format_of(v), _table(v)
    # 2**mantissa + field as a number; AVX2 has no conversion of 64 bits.
    base = 2.0**fmt.mantissa
    offset = v.const(base + fmt.bias)
    if denormals:
        lift = fmt.mantissa + 1
        denormal = v.compare("olt", x, v.const(2.0 ** (1 - fmt.bias)))
        x = v.select(denormal, v.mul(x, v.const(2.0**lift)), x)
        offset = v.select(denormal, v.const(base + fmt.bias + lift), offset)
    # Offset the bits so that the exponent field changes at sqrt(1/2), not at 1.
    bits = v.iop("add", v.to_bits(x), v.iconst((fmt.bias << fmt.mantissa) - table.sqrt_half))
    field = v.iop("lshr", bits, v.iconst(fmt.mantissa))
    power = (fmt.bias + fmt.mantissa) << fmt.mantissa
    number = v.from_bits(v.iop("or", field, v.iconst(power)))
    fraction = v.iop("and", bits, v.iconst((1 << fmt.mantissa) - 1))
    return v.sub(number, offset), v.from_bits(v.iop("add", fraction, v.iconst(table.sqrt_half)))


def _log_reduced(v: Lanes, k: str, f: str) -> str:
    """log(2**k * (1 + f)), sqrt(1/2) <= 1 + f < sqrt(2)."""
    table = _table(v)
    s = v.div(f, v.add(f, v.const(2.0)))
    z = v.mul(s, s)
    # log(1 + f) = f - (f**2 / 2 - s * (f**2 / 2 + z * P(z))): the leading term is exact.
    half_square = v.mul(v.mul(f, v.const(0.5)), f)
    series = v.fma(z, polynomial(v, z, table.log), half_square)
    correction = v.fma(s, series, v.mul(k, v.const(table.ln2[1])))
    return v.fma(k, v.const(table.ln2[0]), v.sub(f, v.sub(half_square, correction)))


def _log_special(v: Lanes, x: str, y: str) -> str:
    """y, or the value of log(x) in C99 where x is not a finite positive number."""
    zero = v.const(0.0)
    invalid = v.select(v.compare("oeq", x, zero), v.const(-math.inf), v.const(math.nan))
    y = v.select(v.compare("ogt", x, zero), y, invalid)
    return v.select(v.compare("olt", x, v.const(math.inf)), y, x)


def _log_pair(v: Lanes, x: str) -> tuple[str, str]:
    """log(x) in two parts, to a relative error of about 2**-65; double, finite x > 0."""
    k, m = _split_exponent(v, x)
    one = v.const(1.0)
    f = v.sub(m, one)
    d, d_low = two_sum(v, one, m)
    s = v.div(f, d)
    product, error = two_product(v, s, d)
    rest = v.sub(v.sub(v.sub(f, product), error), v.mul(s, d_low))
    s_low = v.div(rest, d)
    twice, twice_low = v.add(s, s), v.add(s_low, s_low)
    z, z_low = two_product(v, s, s)
    z_low = v.fma(twice, s_low, z_low)
    cube, cube_low = two_product(v, s, z)
    cube_low = v.fma(s, z_low, v.fma(s_low, z, cube_low))
    third, third_low = two_product(v, cube, v.const(_TWO_THIRDS[0]))
    third_low = v.fma(cube, v.const(_TWO_THIRDS[1]), third_low)
    third_low = v.fma(cube_low, v.const(_TWO_THIRDS[0]), third_low)
    tail = v.mul(v.mul(cube, z), polynomial(v, z, _LOG_TAIL))
    high, error = two_sum(v, twice, third)
    low = v.add(error, v.add(third_low, v.add(twice_low, tail)))
    high, error = two_sum(v, v.mul(k, v.const(_DOUBLE.ln2[0])), high)
    low = v.add(error, v.fma(k, v.const(_DOUBLE.ln2[1]), low))
    return two_sum(v, high, low)


# --- pow


def _pow(v: Lanes, x: str, y: str, precise: bool) -> str:
    """x to the power y in double lanes, special values included (C99 F.9.4.4)."""
    zero, one, infinity = v.const(0.0), v.const(1.0), v.const(math.inf)
    magnitude = v.abs(x)
    # A clamped infinite y does the same as an infinite one, except that log(1) * y is not NaN.
    bounded = clamp(v, y, -(2.0**900), 2.0**900)
    if precise:
        high, low = _log_pair(v, magnitude)
        high = v.select(v.compare("olt", magnitude, infinity), high, magnitude)
        high = v.select(v.compare("oeq", x, zero), v.const(-math.inf), high)
        product, error = two_product(v, high, bounded)
        error = v.fma(low, bounded, error)
        # Where exp saturates anyway, the error may be NaN.
        relevant = v.compare("olt", v.abs(product), v.const(1000.0))
        result = exp_corrected(v, product, v.select(relevant, error, zero))
    else:
        result = exp_corrected(v, v.mul(log(v, magnitude), bounded))
    # The sign, or NaN, of a negative x is decided by whether y is an integer, and an odd one.
    integer = _is_integer(v, v.abs(y))
    even = _is_integer(v, v.mul(v.abs(y), v.const(0.5)))
    odd = v.body.let(f"icmp ult {v.mask_type} {even}, {integer}")
    sign = v.iop("and", v.to_bits(x), v.iconst(1 << (v.bits - 1)))
    negated = v.from_bits(v.iop("xor", v.to_bits(result), sign))
    result = v.select(odd, negated, result)
    # Not so for -infinity, to which no result is NaN.
    negative = v.select(v.compare("ogt", x, v.const(-math.inf)), x, zero)
    invalid = v.select(integer, zero, negative)
    result = v.select(v.compare("olt", invalid, zero), v.const(math.nan), result)
    result = v.select(v.compare("oeq", x, one), one, result)
    return v.select(v.compare("oeq", y, zero), one, result)


def _is_integer(v: Lanes, x: str) -> str:
    """Mask of the integers among x >= 0, double."""
    # From 2**52 on all are; up to there adding 2**52 rounds to an integer.
    limit = v.const(2.0**52)
    x = v.select(v.compare("olt", x, limit), x, limit)
    return v.compare("oeq", v.sub(v.add(x, limit), limit), x)


# --- rsqrt


def _rsqrt_estimate(v: Lanes, x: str) -> str | None:
    """1 / sqrt(x) to 14 bits, right for 0, infinity, NaN and negative numbers too."""
    # A scalar goes through the first lane of a vector, to give the same bits as vectors do.
    vector = v if v.lanes else replace(v, lanes=128 // v.bits)
    form = avx512(vector)
    if form is None:
        return None
    suffix, mask = form
    if not v.lanes:
        x = v.body.let(f"insertelement {vector.type} {vector.const(1.0)}, {v.type} {x}, i32 0")
    operands = ((vector.type, x), (vector.type, vector.const(0.0)), (mask, "-1"))
    y = v.body.call(vector.type, f"llvm.x86.avx512.rsqrt14.{suffix}", *operands)
    return y if v.lanes else v.body.let(f"extractelement {vector.type} {y}, i32 0")
