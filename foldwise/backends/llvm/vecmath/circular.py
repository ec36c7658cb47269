"""Circular functions and their inverses: sin, cos, asin, acos, atan, atan2."""

from __future__ import annotations

import math
from dataclasses import dataclass

from foldwise.backends.llvm.text import Body, Lanes
from foldwise.backends.llvm.vecmath.arithmetic import (
    clamp,
    copy_sign,
    flip_sign,
    format_of,
    function_text,
    lanes_name,
    narrow,
    nearest,
    polynomial,
    sign_bit,
    subtract_multiple,
    two_product,
    where_any,
    widen,
    widened,
)


@dataclass(frozen=True, slots=True)
class _Table:
    """Constants and coefficients for one format."""

    inverse_pi: float
    # sin(r) = r + r * z * P(z), z = r**2, |r| <= pi / 2
    sin: tuple[float, ...]
    # pi in three parts, each rounded down: positive parts keep the sign of a zero argument.
    pi: tuple[float, float, float]
    # Up to here `x - n * pi` is good enough.
    sin_limit: float
    # asin(s) = s + s * z * P(z), z = s**2, 0 <= s <= 1/2
    asin: tuple[float, ...]
    # atan(t) = t + t * z * P(z), z = t**2, 0 <= t <= 1
    atan: tuple[float, ...]
    # pi/2 rounded, and the rest
    half_pi: tuple[float, float]
    # pi/2 in two parts, the second just below 1/4
    asin_base: tuple[float, float]


_FLOAT = _Table(
    inverse_pi=0.31830987334251404,
    # 0.10 ulp
    sin=(
        -0.16666659712791443,
        0.008333069272339344,
        -0.00019809776858892292,
        2.606095677037956e-06,
    ),
    pi=(3.141592502593994, 1.5099578831723193e-07, 1.078060505991553e-14),
    sin_limit=131072.0,
    # 0.08 ulp
    asin=(
        0.16666752099990845,
        0.07495306432247162,
        0.045469772070646286,
        0.024180756881833076,
        0.04216648265719414,
    ),
    # 0.28 ulp
    atan=(
        -0.33333152532577515,
        0.19993767142295837,
        -0.14211007952690125,
        0.10665832459926605,
        -0.07551901042461395,
        0.043208952993154526,
        -0.01636667177081108,
        0.0029205146711319685,
    ),
    half_pi=(1.5707963705062866, -4.371138828673793e-08),
    asin_base=(1.3207999467849731, 0.2499963790178299),
)

_DOUBLE = _Table(
    inverse_pi=0.3183098861837907,
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
    # 0.14 ulp
    asin=(
        0.16666666666665403,
        0.07500000000338586,
        0.04464285682694433,
        0.03038195919695509,
        0.02237175655809455,
        0.01735972786623846,
        0.013885002790002099,
        0.012170764537859965,
        0.0065211504845704895,
        0.019547270474398228,
        -0.0162546660381112,
        0.03193357948718651,
    ),
    # 0.41 ulp
    atan=(
        -0.3333333333333186,
        0.199999999997552,
        -0.14285714271339384,
        0.11111110678756071,
        -0.0909090123432589,
        0.07692212912141337,
        -0.066658601898256,
        0.058773066025538605,
        -0.05239226896656049,
        0.046739247708275235,
        -0.040925606794703744,
        0.034065976933262826,
        -0.02582354145510513,
        0.01697374534320185,
        -0.009180432222105305,
        0.0038531644751028543,
        -0.0011627893433142269,
        0.00022267089816389803,
        -2.0214822606768262e-05,
    ),
    half_pi=(1.5707963267948966, 6.123233995736766e-17),
    asin_base=(1.3208, 0.24999632679489664),
)

# pi for double without fused multiply-add: 42 bits, so that the product with n < 2**10 (or n + 1/2)
# is exact, another 42, and the rest.
_PI_PLAIN = (3.141592653589214, 5.792147943243635e-13, 3.2892513872648515e-26)
_SIN_LIMIT_PLAIN = 3000.0

_PI = (3.141592653589793, 1.2246467991473532e-16)

# 1/pi, the hexadecimal digits after the point: 19 words of 64 bits.
_INVERSE_PI = (
    "517cc1b727220a94fe13abe8fa9a6ee06db14acc9e21c820ff28b1d5ef5de2b0"
    "db92371d2126e9700324977504e8c90e7f0ef58e5894d39f74411afa975da242"
    "74ce38135a2fbf209cc8eb1cc1a99cfa4e422fc5defc941d8ffc4bffef02cc07"
    "f79788c5ad05368fb69b3f6793e584dba7a31fb34f2ff516ba93dd63f5f2f8bd"
    "9e839cfbc529497535fdafd88fc6ae842b0198237e3db5d5"
)


def sin(v: Lanes, x: str) -> str:
    """The sine of x, in radians."""
    return _sin_or_cos(v, x, cosine=False)


def cos(v: Lanes, x: str) -> str:
    """The cosine of x, in radians."""
    return _sin_or_cos(v, x, cosine=True)


def asin(v: Lanes, x: str) -> str:
    """The angle in [-pi/2, pi/2] whose sine is x."""
    base = _table(v).asin_base
    zero = v.const(0.0)
    near, s, t = _asin_parts(v, v.abs(x))
    # s + t, or pi/2 - 2 * (s + t). Only part of pi/2 goes into the first difference, so that it is
    # below 1 where the result is, and rounds no worse.
    factor = v.select(near, v.const(1.0), v.const(-2.0))
    high = v.fma(factor, s, v.select(near, zero, v.const(base[0])))
    low = v.fma(factor, t, v.select(near, zero, v.const(base[1])))
    return copy_sign(v, v.add(high, low), x)


def acos(v: Lanes, x: str) -> str:
    """The angle in [0, pi] whose cosine is x."""
    high, low = _table(v).half_pi
    near, s, t = _asin_parts(v, v.abs(x))
    # pi/2 - (s + t) with the sign of x; else 2 * (s + t), from pi for negative x.
    sign = sign_bit(v, x)
    s, t = flip_sign(v, s, sign), flip_sign(v, t, sign)
    negative = v.compare("olt", x, v.const(0.0))
    factor = v.select(near, v.const(-1.0), v.const(2.0))

    def base(part: float) -> str:
        far = v.select(negative, v.const(2 * part), v.const(0.0))
        return v.select(near, v.const(part), far)

    return v.add(v.fma(factor, s, base(high)), v.fma(factor, t, base(low)))


def atan(v: Lanes, x: str) -> str:
    """The angle in [-pi/2, pi/2] whose tangent is x."""
    half_pi = _table(v).half_pi
    zero, one = v.const(0.0), v.const(1.0)
    a = v.abs(x)
    steep = v.compare("ogt", a, one)
    t = v.div(v.select(steep, v.const(-1.0), a), v.select(steep, a, one))
    high, low = (v.select(steep, v.const(part), zero) for part in half_pi)
    return copy_sign(v, _atan_sum(v, t, high, low), x)


def atan2(v: Lanes, y: str, x: str) -> str:
    """The angle of the point (x, y) in [-pi, pi]."""
    half_pi = _table(v).half_pi
    zero = v.const(0.0)
    along, across = v.abs(x), v.abs(y)
    steep = v.compare("olt", along, across)
    small, large = v.select(steep, along, across), v.select(steep, across, along)
    # 0 / 0 shall be 0, and infinity / infinity 1. If x or y is NaN, so is `small` or `large`.
    tiny = v.const(2.0 ** (1 - format_of(v).bias - format_of(v).mantissa))
    divisor = v.select(v.compare("ogt", tiny, large), tiny, large)
    equal = v.compare("oeq", small, divisor)
    t = v.select(equal, v.const(1.0), v.div(small, divisor))
    # t, pi - t, pi/2 - t or pi/2 + t.
    backward = v.icompare("slt", v.to_bits(x), v.iconst(0))
    falling = v.body.let(f"xor {v.mask_type} {steep}, {backward}")
    t = v.select(falling, v.neg(t), t)

    def base(part: float) -> str:
        level = v.select(backward, v.const(2 * part), zero)
        return v.select(steep, v.const(part), level)

    return copy_sign(v, _atan_sum(v, t, base(half_pi[0]), base(half_pi[1])), y)


def _table(v: Lanes) -> _Table:
    return _FLOAT if v.element == "float" else _DOUBLE


# --- inverse functions


def _asin_parts(v: Lanes, a: str) -> tuple[str, str, str]:
    """Whether a <= 1/2, and s + t = asin(s) for s = a, or else for s = sqrt((1 - a) / 2).

    asin(a) = pi/2 - 2 * asin(sqrt((1 - a) / 2)); a > 1 becomes NaN.
    """
    half = v.const(0.5)
    near = v.compare("ole", a, half)
    z = v.select(near, v.mul(a, a), v.fma(a, v.const(-0.5), half))
    s = v.select(near, a, v.sqrt(z))
    return near, s, v.mul(v.mul(s, z), polynomial(v, z, _table(v).asin))


def _atan_sum(v: Lanes, t: str, high: str, low: str) -> str:
    """atan(t) + high + low, |t| <= 1, for high = 0 or |high| > |t|."""
    z = v.mul(t, t)
    low = v.fma(v.mul(t, z), polynomial(v, z, _table(v).atan), low)
    return v.add(v.add(high, t), low)


# --- sin and cos


def _sin_or_cos(v: Lanes, x: str, cosine: bool) -> str:
    """Both by sin on [-pi/2, pi/2]: one polynomial for all lanes.

    sin(n * pi + r) = (-1)**n * sin(r) and cos((n + 1/2) * pi - r) = (-1)**n * sin(r).
    """
    if v.element == "float" and not v.target.has_fma:
        # The parts of pi would be too short; this is for old processors only.
        return narrow(v, _sin_or_cos(widened(v), widen(v, x), cosine))
    fmt, table = format_of(v), _table(v)
    parts, limit = table.pi, table.sin_limit
    if not v.target.has_fma:
        parts, limit = _PI_PLAIN, _SIN_LIMIT_PLAIN
    if cosine:
        magic = v.const(1.5 * 2.0**fmt.mantissa)
        shifted = v.add(v.fma(x, v.const(table.inverse_pi), v.const(-0.5)), magic)
        n = v.add(v.sub(shifted, magic), v.const(0.5))
        r = subtract_multiple(v, v.neg(x), n, [-part for part in parts])
    else:
        shifted, n = nearest(v, x, table.inverse_pi)
        r = subtract_multiple(v, x, n, parts)
    parity = v.iop("shl", v.to_bits(shifted), v.iconst(v.bits - 1))
    y = v.from_bits(v.iop("xor", v.to_bits(sin_reduced(v, r)), parity))
    return _repair_huge(v, x, y, limit, cosine)


def sin_reduced(v: Lanes, r: str) -> str:
    """sin(r), |r| <= pi/2."""
    # r/2 + r * (1/2 + z * P(z)) rounds no worse than r + r * (z * P(z)), and keeps -0.
    half = v.const(0.5)
    if v.target.has_fma:
        z = v.mul(r, r)
        factor = v.fma(z, polynomial(v, z, _table(v).sin), half)
    else:  # one rounding error must go, to keep below 2 ulp
        z, error = two_product(v, r, r)
        p = polynomial(v, z, _table(v).sin)
        factor = v.fma(error, p, v.fma(z, p, half))
    return clamp(v, v.fma(r, factor, v.mul(r, half)), -1.0, 1.0)


def _repair_huge(v: Lanes, x: str, y: str, limit: float, cosine: bool) -> str:
    """y, but the right value in lanes where x is too large for it; one test when there are none."""
    stem = f"foldwise_{'cos' if cosine else 'sin'}"
    scalar = f"{stem}_huge"
    name = f"{stem}_repair_{lanes_name(v)}"
    definitions = v.body.definitions
    if name not in definitions:
        definitions["foldwise_inverse_pi"] = _inverse_pi_table()
        definitions[scalar] = _huge_text(v, scalar, cosine)
        definitions[f"{name}_lanes"] = _repair_lanes_text(v, f"{name}_lanes", scalar, limit)

    def huge(w: Lanes, x: str) -> str:
        return w.compare("ogt", w.abs(x), w.const(limit))

    return where_any(v, name, huge, f"{name}_lanes", x, y)


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
    wide = widen(one, x) if v.element == "float" else x
    y = body.let(f"call double @{scalar}(double {wide})")
    y = narrow(one, y) if v.element == "float" else y
    body.do(f"store {v.element} {y}, ptr {at_y}")
    body.do("br label %step")
    body.begin("step")
    body.do("%next = add i64 %k, 1")
    more = body.let(f"icmp ult i64 %next, {lanes}")
    body.do(f"br i1 {more}, label %lane, label %done")
    body.begin("done")
    body.do(f"ret {v.type} {body.let(f'load {v.type}, ptr {slots[1]}')}")
    return function_text(f"{v.type} @{name}({v.type} %x, {v.type} %y)", "noinline cold", body)


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
    # n to the nearest; the rest, as a signed number of 128 bits in units of 2**-128.
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
    product, error = two_product(d, first, d.const(_PI[0]))
    error = d.fma(first, d.const(_PI[1]), error)
    error = d.fma(second, d.const(_PI[0]), error)
    scale = d.iop("shl", d.iop("sub", str(1023 - 53), low(zeros)), "52")
    r = d.mul(d.add(product, error), d.from_bits(scale))
    sign = d.iop("and", parity, d.iconst(1 << 63))
    sign = d.iop("xor", sign, let(f"select i1 {negative}, i64 {d.iconst(1 << 63)}, i64 0"))
    flip = d.iconst(1 << 63) if cosine else d.iop("and", bits, d.iconst(1 << 63))
    sign = d.iop("xor", sign, flip)
    y = d.from_bits(d.iop("xor", d.to_bits(sin_reduced(d, r)), sign))
    body.do(f"ret double {y}")
    return function_text(f"double @{name}(double %x)", "noinline cold", body)
