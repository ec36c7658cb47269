"""Elementary functions on vectors of lanes, written out as LLVM instructions.

Every function is a range reduction to a short interval and a polynomial there, without branches
and without calls to a mathematics library; errors are below 2 ulp over the whole range (`pow` in
double: below 4), denormal arguments and results included, and special values follow Annex F of C99.

Reductions subtract multiples of a constant that is held in two or three parts (Cody & Waite,
Software Manual for the Elementary Functions, 1980). The polynomials are minimax fits, the error
weighed in ulps of the result (exchange algorithm of Remez), with coefficients rounded one after
another and the rest fitted again (Muller, Elementary Functions). Comments state intervals and
errors. Huge arguments of sin and cos are reduced by as many bits of 1/pi as it takes (Payne &
Hanek, Radian Reduction for Trigonometric Functions, 1983), in a function of its own that is called
only when a lane needs it.

On a target without fused multiply-add the products `n * ln2_high` and so on must be exact; so the
high parts end in enough zero bits.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from foldwise.backends.llvm.text import Body, Lanes


@dataclass(frozen=True, slots=True)
class _Format:
    """What the functions must know about a floating-point format, fitted coefficients included."""

    mantissa: int  # stored bits of the significand
    bias: int  # of the exponent
    sqrt_half: int  # the bits of sqrt(1/2)
    log2_e: float
    inverse_pi: float
    # ln 2: the high part times any exponent is exact.
    ln2: tuple[float, float]
    # exp overflows or underflows to zero beyond these.
    exp_range: tuple[float, float]
    # exp(r) = 1 + r * P(r), |r| <= ln(2) / 2; with and without fused multiply-add.
    exp_fused: tuple[float, ...]
    exp_plain: tuple[float, ...]
    # 2 * atanh(s) = 2 * s + s * z * P(z), z = s**2, |s| <= (sqrt(2) - 1) / (sqrt(2) + 1)
    log: tuple[float, ...]
    # sin(r) = r + r * z * P(z), z = r**2, |r| <= pi / 2
    sin: tuple[float, ...]
    # pi in three parts, each rounded down: positive parts keep the sign of a zero argument.
    pi: tuple[float, float, float]
    # Up to here `x - n * pi` is good enough.
    sin_limit: float


_FLOAT = _Format(
    mantissa=23,
    bias=127,
    sqrt_half=0x3F3504F3,
    log2_e=1.4426950216293335,
    inverse_pi=0.31830987334251404,
    ln2=(0.693145751953125, 1.428606765330187e-06),
    exp_range=(-104.0, 89.0),
    # 1.06 ulp, the price of one instruction less.
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
    # 0.014 ulp
    log=(0.6666677594184875, 0.39977577328681946, 0.29871073365211487),
    # 0.10 ulp
    sin=(
        -0.16666659712791443,
        0.008333069272339344,
        -0.00019809776858892292,
        2.606095677037956e-06,
    ),
    pi=(3.141592502593994, 1.5099578831723193e-07, 1.078060505991553e-14),
    sin_limit=131072.0,
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

_DOUBLE = _Format(
    mantissa=52,
    bias=1023,
    sqrt_half=0x3FE6A09E667F3BCD,
    log2_e=1.4426950408889634,
    inverse_pi=0.3183098861837907,
    ln2=(0.6931471805598903, 5.497923018708371e-14),
    exp_range=(-746.0, 710.0),
    exp_fused=_DOUBLE_EXP,
    exp_plain=_DOUBLE_EXP,
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
    # 0.003 ulp
    sin=(
        -0.16666666666666666,
        0.008333333333333207,
        -0.0001984126984121248,
        2.755731921156925e-06,
        -2.505210690436193e-08,
        1.6058940996493956e-10,
        -7.643019132691545e-13,
        2.721415969937971e-15,
    ),
    pi=(3.141592653589793, 1.224646799147353e-16, 2.1657133478438278e-32),
    sin_limit=1073741824.0,
)

# pi for double without fused multiply-add: 42 bits, so that the product with n < 2**10 (or n + 1/2)
# is exact, another 42, and the rest.
_PI_PLAIN = (3.141592653589214, 5.792147943243635e-13, 3.2892513872648515e-26)
_SIN_LIMIT_PLAIN = 3000.0

_PI = (3.141592653589793, 1.2246467991473532e-16)
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

# 1/pi, the hexadecimal digits after the point: 19 words of 64 bits.
_INVERSE_PI = (
    "517cc1b727220a94fe13abe8fa9a6ee06db14acc9e21c820ff28b1d5ef5de2b0"
    "db92371d2126e9700324977504e8c90e7f0ef58e5894d39f74411afa975da242"
    "74ce38135a2fbf209cc8eb1cc1a99cfa4e422fc5defc941d8ffc4bffef02cc07"
    "f79788c5ad05368fb69b3f6793e584dba7a31fb34f2ff516ba93dd63f5f2f8bd"
    "9e839cfbc529497535fdafd88fc6ae842b0198237e3db5d5"
)


def exp(v: Lanes, x: str) -> str:
    """e to the power x."""
    return _exp(v, x)


def log(v: Lanes, x: str) -> str:
    """The natural logarithm of x."""
    fmt = _format(v)
    k, m = _split_exponent(v, x)
    f = v.sub(m, v.const(1.0))
    s = v.div(f, v.add(f, v.const(2.0)))
    z = v.mul(s, s)
    # log(1 + f) = f - (f**2 / 2 - s * (f**2 / 2 + z * P(z))): the leading term is exact.
    half_square = v.mul(v.mul(f, v.const(0.5)), f)
    series = v.fma(z, _polynomial(v, z, fmt.log), half_square)
    correction = v.fma(s, series, v.mul(k, v.const(fmt.ln2[1])))
    y = v.fma(k, v.const(fmt.ln2[0]), v.sub(f, v.sub(half_square, correction)))
    return _log_special(v, x, y)


def sin(v: Lanes, x: str) -> str:
    """The sine of x, in radians."""
    return _sin_or_cos(v, x, cosine=False)


def cos(v: Lanes, x: str) -> str:
    """The cosine of x, in radians."""
    return _sin_or_cos(v, x, cosine=True)


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
    return v.fma(v.mul(estimate, e), _polynomial(v, e, series), estimate)


def pow(v: Lanes, x: str, y: str) -> str:
    """x to the power y; double carries the logarithm in two parts, float is computed in double."""
    if v.element == "float":
        wide = _widened(v)
        return _narrow(v, _pow(wide, _widen(v, x), _widen(v, y), precise=False))
    return _pow(v, x, y, precise=True)


FUNCTIONS: dict[str, Callable[..., str]] = {
    "exp": exp,
    "log": log,
    "sin": sin,
    "cos": cos,
    "rsqrt": rsqrt,
    "pow": pow,
}


# --- shared pieces


def _format(v: Lanes) -> _Format:
    return _FLOAT if v.element == "float" else _DOUBLE


def _polynomial(v: Lanes, x: str, coefficients: Sequence[float]) -> str:
    """Horner's scheme; coefficients from the constant term up."""
    p = v.const(coefficients[-1])
    for c in reversed(coefficients[:-1]):
        p = v.fma(p, x, v.const(c))
    return p


def _round(v: Lanes, x: str, scale: float, bias: int = 0) -> tuple[str, str]:
    """The integer n next to x * scale, for |n| < 2**(mantissa - 2).

    Adding 1.5 * 2**mantissa pushes the fraction out of the significand: no dearer than a rounding
    instruction, which SSE2 lacks, and the sum (the first result) holds n + bias in its low bits.
    """
    fmt = _format(v)
    magic = v.const(1.5 * 2.0**fmt.mantissa + bias)
    shifted = v.fma(x, v.const(scale), magic)
    return shifted, v.sub(shifted, magic)


def _subtract_multiple(v: Lanes, x: str, n: str, parts: Sequence[float]) -> str:
    """x - n * (sum of the parts), large parts first."""
    for part in parts:
        x = v.fma(n, v.const(-part), x)
    return x


def _clamp(v: Lanes, x: str, least: float, most: float) -> str:
    """x between the bounds; in this order of operands a NaN passes through `minps` and `maxps`."""
    low, high = v.const(least), v.const(most)
    x = v.select(v.compare("olt", high, x), high, x)
    return v.select(v.compare("ogt", low, x), low, x)


def _two_sum(v: Lanes, a: str, b: str) -> tuple[str, str]:
    """a + b as a rounded sum and its error, for |a| >= |b| or a = 0 (Dekker 1971)."""
    s = v.add(a, b)
    return s, v.sub(b, v.sub(s, a))


def _two_product(v: Lanes, a: str, b: str) -> tuple[str, str]:
    """a * b as a rounded product and its error; double only (Veltkamp and Dekker 1971)."""
    p = v.mul(a, b)
    if v.target.has_fma:
        return p, v.fma(a, b, v.neg(p))
    splitter = v.const(134217729.0)  # 2**27 + 1

    def halves(x: str) -> tuple[str, str]:
        c = v.mul(x, splitter)
        high = v.sub(c, v.sub(c, x))
        return high, v.sub(x, high)

    (ah, al), (bh, bl) = halves(a), halves(b)
    e = v.add(v.add(v.sub(v.mul(ah, bh), p), v.mul(ah, bl)), v.mul(al, bh))
    return p, v.add(e, v.mul(al, bl))


def _widened(v: Lanes) -> Lanes:
    return replace(v, element="double")


def _widen(v: Lanes, x: str) -> str:
    return v.body.let(f"fpext {v.type} {x} to {_widened(v).type}")


def _narrow(v: Lanes, x: str) -> str:
    return v.body.let(f"fptrunc {_widened(v).type} {x} to {v.type}")


# --- AVX-512


def _avx512(v: Lanes) -> tuple[str, str] | None:
    """Intrinsic suffix and the type of a lane mask, where AVX-512 works on vectors of this type."""
    bits = v.lanes * v.bits
    available = v.target.has("avx512f") and v.target.has("avx512dq")
    if not available or bits not in (128, 256, 512):
        return None
    if bits < 512 and not v.target.has("avx512vl"):
        return None
    suffix = f"{'ps' if v.element == 'float' else 'pd'}.{bits}"
    return suffix, f"i{max(8, v.lanes)}"


def _avx512_call(v: Lanes, name: str, *operands: tuple[str, str]) -> str:
    """A masked intrinsic with all lanes on; the vectors of 512 bits also take a rounding mode."""
    form = _avx512(v)
    if form is None:
        raise ValueError(f"{name} has no form for {v.type} on {v.target.cpu}")
    suffix, mask = form
    rounding = [("i32", "4")] if suffix.endswith("512") else []
    name = f"llvm.x86.avx512.mask.{name}.{suffix}"
    return v.body.call(v.type, name, *operands, (v.type, v.const(0.0)), (mask, "-1"), *rounding)


def _rsqrt_estimate(v: Lanes, x: str) -> str | None:
    """1 / sqrt(x) to 14 bits, right for 0, infinity, NaN and negative numbers too."""
    # A scalar goes through the first lane of a vector, to give the same bits as vectors do.
    vector = v if v.lanes else replace(v, lanes=128 // v.bits)
    form = _avx512(vector)
    if form is None:
        return None
    suffix, mask = form
    if not v.lanes:
        x = v.body.let(f"insertelement {vector.type} {vector.const(1.0)}, {v.type} {x}, i32 0")
    operands = ((vector.type, x), (vector.type, vector.const(0.0)), (mask, "-1"))
    y = v.body.call(vector.type, f"llvm.x86.avx512.rsqrt14.{suffix}", *operands)
    return y if v.lanes else v.body.let(f"extractelement {vector.type} {y}, i32 0")


# --- exp


def _exp(v: Lanes, x: str, low: str | None = None) -> str:
    """e to the power x (+ low, a correction far below x)."""
    fmt = _format(v)
    coefficients = (1.0, *(fmt.exp_fused if v.target.has_fma else fmt.exp_plain))
    saturating = _avx512(v) is not None
    if not saturating:
        x = _clamp(v, x, *fmt.exp_range)
    # With twice the bias the low bits of `shifted` are the exponent fields of two factors together.
    shifted, n = _round(v, x, fmt.log2_e, bias=2 * fmt.bias)
    r = _subtract_multiple(v, x, n, fmt.ln2)
    if low is not None:
        r = v.add(r, low)
    if saturating:
        # `scalef` saturates on huge and infinite n and keeps NaN, so that only the polynomial needs
        # guarding there: `range` (smaller magnitude, sign of the first) also replaces NaN by 1/2.
        r = _avx512_call(v, "range", (v.type, r), (v.type, v.const(0.5)), ("i32", "2"))
        p = _polynomial(v, r, coefficients)
        return _avx512_call(v, "scalef", (v.type, p), (v.type, n))
    p = _polynomial(v, r, coefficients)
    # 2**n in two factors: one alone cannot reach both infinity and the denormals. The first product
    # is exact, so that the second rounds a denormal once.
    bits = v.to_bits(shifted)
    exponents = -1 << fmt.mantissa
    half = v.iop("shl", bits, v.iconst(fmt.mantissa - 1))
    first = v.iop("and", half, v.iconst(exponents & ((1 << v.bits) - 1)))
    second = v.iop("sub", v.iop("shl", bits, v.iconst(fmt.mantissa)), first)
    return v.mul(v.mul(p, v.from_bits(first)), v.from_bits(second))


# --- log


def _split_exponent(v: Lanes, x: str) -> tuple[str, str]:
    """k and m with x = 2**k * m, sqrt(1/2) <= m < sqrt(2); for finite x > 0."""
    fmt = _format(v)
    lift = fmt.mantissa + 1
    denormal = v.compare("olt", x, v.const(2.0 ** (1 - fmt.bias)))
    x = v.select(denormal, v.mul(x, v.const(2.0**lift)), x)
    # Offset the bits so that the exponent field changes at sqrt(1/2), not at 1.
    bits = v.iop("add", v.to_bits(x), v.iconst((fmt.bias << fmt.mantissa) - fmt.sqrt_half))
    field = v.iop("lshr", bits, v.iconst(fmt.mantissa))
    # 2**mantissa + field as a number; AVX2 has no conversion of 64 bits.
    base = 2.0**fmt.mantissa
    power = (fmt.bias + fmt.mantissa) << fmt.mantissa
    number = v.from_bits(v.iop("or", field, v.iconst(power)))
    offset = v.select(denormal, v.const(base + fmt.bias + lift), v.const(base + fmt.bias))
    fraction = v.iop("and", bits, v.iconst((1 << fmt.mantissa) - 1))
    return v.sub(number, offset), v.from_bits(v.iop("add", fraction, v.iconst(fmt.sqrt_half)))


def _log_special(v: Lanes, x: str, y: str) -> str:
    """y, but what C99 says of log(x) where x is no finite positive number."""
    zero = v.const(0.0)
    invalid = v.select(v.compare("oeq", x, zero), v.const(-math.inf), v.const(math.nan))
    y = v.select(v.compare("ogt", x, zero), y, invalid)
    return v.select(v.compare("olt", x, v.const(math.inf)), y, x)


def _log_pair(v: Lanes, x: str) -> tuple[str, str]:
    """log(x) in two parts, to a relative error of about 2**-65; double, finite x > 0."""
    k, m = _split_exponent(v, x)
    one = v.const(1.0)
    f = v.sub(m, one)
    d, d_low = _two_sum(v, one, m)
    s = v.div(f, d)
    product, error = _two_product(v, s, d)
    rest = v.sub(v.sub(v.sub(f, product), error), v.mul(s, d_low))
    s_low = v.div(rest, d)
    twice, twice_low = v.add(s, s), v.add(s_low, s_low)
    z, z_low = _two_product(v, s, s)
    z_low = v.fma(twice, s_low, z_low)
    cube, cube_low = _two_product(v, s, z)
    cube_low = v.fma(s, z_low, v.fma(s_low, z, cube_low))
    third, third_low = _two_product(v, cube, v.const(_TWO_THIRDS[0]))
    third_low = v.fma(cube, v.const(_TWO_THIRDS[1]), third_low)
    third_low = v.fma(cube_low, v.const(_TWO_THIRDS[0]), third_low)
    tail = v.mul(v.mul(cube, z), _polynomial(v, z, _LOG_TAIL))
    high, error = _two_sum(v, twice, third)
    low = v.add(error, v.add(third_low, v.add(twice_low, tail)))
    high, error = _two_sum(v, v.mul(k, v.const(_DOUBLE.ln2[0])), high)
    low = v.add(error, v.fma(k, v.const(_DOUBLE.ln2[1]), low))
    return _two_sum(v, high, low)


# --- pow


def _pow(v: Lanes, x: str, y: str, precise: bool) -> str:
    """x to the power y in double lanes, special values included (C99 F.9.4.4)."""
    zero, one, infinity = v.const(0.0), v.const(1.0), v.const(math.inf)
    magnitude = v.abs(x)
    # A clamped infinite y does the same as an infinite one, except that log(1) * y is not NaN.
    bounded = _clamp(v, y, -(2.0**900), 2.0**900)
    if precise:
        high, low = _log_pair(v, magnitude)
        high = v.select(v.compare("olt", magnitude, infinity), high, magnitude)
        high = v.select(v.compare("oeq", x, zero), v.const(-math.inf), high)
        product, error = _two_product(v, high, bounded)
        error = v.fma(low, bounded, error)
        # Where exp saturates anyway, the error may be NaN.
        relevant = v.compare("olt", v.abs(product), v.const(1000.0))
        result = _exp(v, product, v.select(relevant, error, zero))
    else:
        result = _exp(v, v.mul(log(v, magnitude), bounded))
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


# --- sin and cos


def _sin_or_cos(v: Lanes, x: str, cosine: bool) -> str:
    """Both by sin on [-pi/2, pi/2]: one polynomial for all lanes.

    sin(n * pi + r) = (-1)**n * sin(r) and cos((n + 1/2) * pi - r) = (-1)**n * sin(r).
    """
    if v.element == "float" and not v.target.has_fma:
        # The parts of pi would be too short; this is for old processors only.
        return _narrow(v, _sin_or_cos(_widened(v), _widen(v, x), cosine))
    fmt = _format(v)
    parts, limit = fmt.pi, fmt.sin_limit
    if not v.target.has_fma:
        parts, limit = _PI_PLAIN, _SIN_LIMIT_PLAIN
    if cosine:
        magic = v.const(1.5 * 2.0**fmt.mantissa)
        shifted = v.add(v.fma(x, v.const(fmt.inverse_pi), v.const(-0.5)), magic)
        n = v.add(v.sub(shifted, magic), v.const(0.5))
        r = _subtract_multiple(v, v.neg(x), n, [-part for part in parts])
    else:
        shifted, n = _round(v, x, fmt.inverse_pi)
        r = _subtract_multiple(v, x, n, parts)
    parity = v.iop("shl", v.to_bits(shifted), v.iconst(v.bits - 1))
    y = v.from_bits(v.iop("xor", v.to_bits(_sin_reduced(v, r)), parity))
    return _repair_huge(v, x, y, limit, cosine)


def _sin_reduced(v: Lanes, r: str) -> str:
    """sin(r), |r| <= pi/2."""
    # r/2 + r * (1/2 + z * P(z)) rounds no worse than r + r * (z * P(z)), and keeps -0.
    half = v.const(0.5)
    if v.target.has_fma:
        z = v.mul(r, r)
        factor = v.fma(z, _polynomial(v, z, _format(v).sin), half)
    else:  # one rounding error must go, to keep below 2 ulp
        z, error = _two_product(v, r, r)
        p = _polynomial(v, z, _format(v).sin)
        factor = v.fma(error, p, v.fma(z, p, half))
    return _clamp(v, v.fma(r, factor, v.mul(r, half)), -1.0, 1.0)


def _repair_huge(v: Lanes, x: str, y: str, limit: float, cosine: bool) -> str:
    """y, but the right value in lanes where x is too large for it; one test when there are none."""
    stem = f"foldwise_{'cos' if cosine else 'sin'}"
    scalar = f"{stem}_huge"
    name = f"{stem}_repair_{f'v{v.lanes}' if v.lanes else ''}f{v.bits}"
    definitions = v.body.definitions
    if name not in definitions:
        definitions["foldwise_inverse_pi"] = _inverse_pi_table()
        definitions[scalar] = _huge_text(v, scalar, cosine)
        definitions[f"{name}_lanes"] = _repair_lanes_text(v, f"{name}_lanes", scalar, limit)
        definitions[name] = _repair_text(v, name, limit)
    return v.body.let(f"call {v.type} @{name}({v.type} {x}, {v.type} {y})")


def _repair_text(v: Lanes, name: str, limit: float) -> str:
    """The inlined part: is any lane huge? Then call the part that is not."""
    body = Body(declarations=v.body.declarations)
    w = replace(v, body=body)
    huge = w.compare("ogt", w.abs("%x"), w.const(limit))
    if v.lanes:
        reduce_or = f"llvm.vector.reduce.or.v{v.lanes}i1"
        huge = body.call("i1", reduce_or, (v.mask_type, huge))
    body.do(f"br i1 {huge}, label %some, label %done")
    body.begin("some")
    repaired = body.let(f"call {v.type} @{name}_lanes({v.type} %x, {v.type} %y)")
    body.do("br label %done")
    body.begin("done")
    result = body.let(f"phi {v.type} [ %y, %entry ], [ {repaired}, %some ]")
    body.do(f"ret {v.type} {result}")
    return _function(f"{v.type} @{name}({v.type} %x, {v.type} %y)", "alwaysinline", body)


def _repair_lanes_text(v: Lanes, name: str, scalar: str, limit: float) -> str:
    """One lane after another: replace y where x is huge and finite."""
    body = Body(declarations=v.body.declarations)
    one = Lanes(body, v.element, 0, v.target)
    lanes = max(v.lanes, 1)
    slots = [body.let(f"alloca {v.type}") for _ in range(2)]
    for slot, value in zip(slots, ("%x", "%y"), strict=True):
        body.do(f"store {v.type} {value}, ptr {slot}")
    body.do("br label %lane")
    body.begin("lane")
    body.do("%k = phi i64 [ 0, %entry ], [ %next, %step ]")
    at_x, at_y = (body.let(f"getelementptr {v.element}, ptr {slot}, i64 %k") for slot in slots)
    x = body.let(f"load {v.element}, ptr {at_x}")
    magnitude = one.abs(x)
    huge = one.compare("ogt", magnitude, one.const(limit))
    finite = one.compare("olt", magnitude, one.const(math.inf))
    body.do(f"br i1 {body.let(f'and i1 {huge}, {finite}')}, label %repair, label %step")
    body.begin("repair")
    wide = _widen(one, x) if v.element == "float" else x
    y = body.let(f"call double @{scalar}(double {wide})")
    y = _narrow(one, y) if v.element == "float" else y
    body.do(f"store {v.element} {y}, ptr {at_y}")
    body.do("br label %step")
    body.begin("step")
    body.do("%next = add i64 %k, 1")
    more = body.let(f"icmp ult i64 %next, {lanes}")
    body.do(f"br i1 {more}, label %lane, label %done")
    body.begin("done")
    body.do(f"ret {v.type} {body.let(f'load {v.type}, ptr {slots[1]}')}")
    return _function(f"{v.type} @{name}({v.type} %x, {v.type} %y)", "noinline cold", body)


def _function(signature: str, attributes: str, body: Body) -> str:
    lines = "\n".join(body.lines)
    return f"define internal {signature} {attributes} nounwind {{\nentry:\n{lines}\n}}\n"


def _inverse_pi_table() -> str:
    """The bits of 1/pi from 2**63 down."""
    words = [0, *(int(_INVERSE_PI[i : i + 16], 16) for i in range(0, len(_INVERSE_PI), 16))]
    signed = [word - (1 << 64) if word >> 63 else word for word in words]
    items = ", ".join(f"i64 {word}" for word in signed)
    kind = f"[{len(words)} x i64]"
    return f"@foldwise_inverse_pi = internal unnamed_addr constant {kind} [{items}]\n"


def _huge_text(v: Lanes, name: str, cosine: bool) -> str:
    """sin or cos of one finite double beyond 2**11 (Payne & Hanek 1983).

    x = M * 2**e. Of x / pi = M * (2**e / pi) only the value modulo 2 matters, so that the bits of
    1/pi whose product with M * 2**e is even are skipped; the next 192 make three words w. M * w
    modulo 2**192 then holds one integer bit (the parity of n) and 191 bits of fraction. A double
    comes no closer than 2**-62 to a multiple of pi/2, so that enough of them count.
    """
    body = Body(declarations=v.body.declarations)
    d = Lanes(body, "double", 0, v.target)
    let = body.let

    def wide(word: str) -> str:
        return let(f"zext i64 {word} to i128")

    def low(number: str) -> str:
        return let(f"trunc i128 {number} to i64")

    def high(number: str) -> str:
        return low(let(f"lshr i128 {number}, 64"))

    def funnel(upper: str, lower: str, count: str) -> str:
        return body.call("i64", "llvm.fshl.i64", ("i64", upper), ("i64", lower), ("i64", count))

    bits = d.to_bits("%x")
    exponent = d.iop("and", d.iop("lshr", bits, "52"), "2047")
    m = d.iop("or", d.iop("and", bits, str((1 << 52) - 1)), str(1 << 52))
    # Position of the bit of weight 2**-e in the table, which begins at 2**63: e + 63.
    position = d.iop("sub", exponent, str(1075 - 63))
    word, shift = d.iop("lshr", position, "6"), d.iop("and", position, "63")
    words: list[str] = []
    for k in range(4):
        index = d.iop("add", word, str(k))
        at = let(f"getelementptr i64, ptr @foldwise_inverse_pi, i64 {index}")
        words.append(let(f"load i64, ptr {at}"))
    w = [funnel(words[k], words[k + 1], shift) for k in range(3)]
    wide_m = wide(m)
    last = let(f"mul i128 {wide(w[2])}, {wide_m}")
    middle = let(f"add i128 {let(f'mul i128 {wide(w[1])}, {wide_m}')}, {wide(high(last))}")
    top = d.iop("add", d.iop("mul", w[0], m), high(middle))
    if cosine:  # cos(x) = -sin(x - pi/2)
        top = d.iop("sub", top, str(1 << 62))
    # n to the nearest; what is left, as a signed number of 128 bits in units of 2**-128.
    parity = d.iop("add", top, str(1 << 62))
    upper = wide(funnel(top, low(middle), "1"))
    lower = wide(funnel(low(middle), low(last), "1"))
    rest = let(f"or i128 {let(f'shl i128 {upper}, 64')}, {lower}")
    negative = let(f"icmp slt i128 {rest}, 0")
    negated = let(f"sub i128 0, {rest}")
    rest = let(f"select i1 {negative}, i128 {negated}, i128 {rest}")
    zeros = body.call("i128", "llvm.ctlz.i128", ("i128", rest), ("i1", "false"))
    rest = let(f"shl i128 {rest}, {zeros}")
    # Twice 53 leading bits as doubles, times pi.
    first = d.from_int(low(let(f"lshr i128 {rest}, 75")))
    mask = str((1 << 53) - 1)
    second = d.from_int(d.iop("and", low(let(f"lshr i128 {rest}, 22")), mask))
    second = d.mul(second, d.const(2.0**-53))
    product, error = _two_product(d, first, d.const(_PI[0]))
    error = d.fma(first, d.const(_PI[1]), error)
    error = d.fma(second, d.const(_PI[0]), error)
    scale = d.iop("shl", d.iop("sub", str(1023 - 53), low(zeros)), "52")
    r = d.mul(d.add(product, error), d.from_bits(scale))
    sign = d.iop("and", parity, d.iconst(1 << 63))
    sign = d.iop("xor", sign, let(f"select i1 {negative}, i64 {d.iconst(1 << 63)}, i64 0"))
    flip = d.iconst(1 << 63) if cosine else d.iop("and", bits, d.iconst(1 << 63))
    sign = d.iop("xor", sign, flip)
    y = d.from_bits(d.iop("xor", d.to_bits(_sin_reduced(d, r)), sign))
    body.do(f"ret double {y}")
    return _function(f"double @{name}(double %x)", "noinline cold", body)
