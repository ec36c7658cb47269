"""fmod: the remainder of a division, which is exact."""

from __future__ import annotations

import math
from dataclasses import replace

from foldwise.backends.llvm.text import Body, Lanes
from foldwise.backends.llvm.vecmath.arithmetic import (
    copy_sign,
    floor,
    format_of,
    function_text,
    lanes_name,
    narrow,
    two_product,
    widen,
    widened,
)

_SHIFT = 11  # bits of the quotient in a turn of the long division: 53 and these make a word


def fmod(v: Lanes, x: str, y: str) -> str:
    """x - n * y for the integer n next to x / y in the direction of 0; it has the sign of x.

    The remainder is a floating-point number, and one multiply-add gives it without an error, as
    long as the quotient is a number of the format (Brisebarre et al., Handbook of Floating-Point
    Arithmetic, 2010, theorem 4.9). Quotients from 2**(mantissa - 1) on go through a long division,
    in a function of its own that is called only when a lane needs it.
    """
    name = f"foldwise_fmod_{lanes_name(v)}"
    if name not in v.body.definitions:
        v.body.definitions["foldwise_fmod_long"] = _long_division_text(v)
        v.body.definitions[f"{name}_lanes"] = _lanes_text(v, f"{name}_lanes")
        v.body.definitions[name] = _fmod_text(v, name)
    return v.body.let(f"call {v.type} @{name}({v.type} {x}, {v.type} {y})")


def _fmod_text(v: Lanes, name: str) -> str:
    body = Body(declarations=v.body.declarations)
    w = replace(v, body=body)
    a, b = w.abs("%x"), w.abs("%y")
    quotient = w.div(a, b)
    rest = _rest(w, a, b, floor(w, quotient))
    # The quotient may have been rounded up to the next integer.
    rest = w.select(w.compare("olt", rest, w.const(0.0)), w.add(rest, b), rest)
    rest = w.select(w.compare("olt", a, b), a, rest)  # b may be infinite
    mask = w.mask_type
    long = w.compare("oge", quotient, w.const(2.0 ** (format_of(w).mantissa - 1)))
    finite = w.compare("olt", a, w.const(math.inf))
    divides = w.compare("ogt", b, w.const(0.0))
    some = body.let(f"and {mask} {long}, {body.let(f'and {mask} {finite}, {divides}')}")
    if w.lanes:
        some = body.call("i1", f"llvm.vector.reduce.or.v{w.lanes}i1", (mask, some))
    body.do(f"br i1 {some}, label %some, label %done")
    body.begin("some")
    kind = w.type
    repaired = body.let(f"call {kind} @{name}_lanes({kind} {a}, {kind} {b}, {kind} {rest})")
    body.do("br label %done")
    body.begin("done")
    rest = body.let(f"phi {kind} [ {rest}, %entry ], [ {repaired}, %some ]")
    body.do(f"ret {kind} {copy_sign(w, rest, '%x')}")
    return function_text(f"{kind} @{name}({kind} %x, {kind} %y)", "alwaysinline", body)


def _rest(v: Lanes, a: str, b: str, n: str) -> str:
    """a - n * b, exactly."""
    if v.target.has_fma:
        return v.fma(v.neg(n), b, a)
    if v.element == "float":  # the product is exact in double
        d = widened(v)
        return narrow(v, d.sub(widen(v, a), d.mul(widen(v, n), widen(v, b))))
    # Halved often enough that splitting does not overflow; remainders of tiny numbers are theirs.
    large = v.compare("ogt", a, v.const(2.0**900))
    scale = v.select(large, v.const(2.0**-100), v.const(1.0))
    back = v.select(large, v.const(2.0**100), v.const(1.0))
    product, error = two_product(v, n, v.mul(b, scale))
    return v.mul(v.sub(v.sub(v.mul(a, scale), product), error), back)


def _lanes_text(v: Lanes, name: str) -> str:
    """One lane after another: the remainder of a by b in the place of r, wherever 0 < b <= a."""
    body = Body(declarations=v.body.declarations)
    one = Lanes(body, v.element, 0, v.target)
    slots = [body.let(f"alloca {v.type}") for _ in range(3)]
    for slot, value in zip(slots, ("%a", "%b", "%r"), strict=True):
        body.do(f"store {v.type} {value}, ptr {slot}")
    body.do("br label %lane")
    body.begin("lane")
    body.do("%k = phi i64 [ 0, %entry ], [ %next, %step ]")
    at = [body.let(f"getelementptr {v.element}, ptr {slot}, i64 %k") for slot in slots]
    a, b = (body.let(f"load {v.element}, ptr {place}") for place in at[:2])
    tests = [
        one.compare("olt", a, one.const(math.inf)),
        one.compare("ole", b, a),
        one.compare("ogt", b, one.const(0.0)),
    ]
    both = body.let(f"and i1 {tests[0]}, {tests[1]}")
    body.do(f"br i1 {body.let(f'and i1 {both}, {tests[2]}')}, label %divide, label %step")
    body.begin("divide")
    wide = [widen(one, n) if v.element == "float" else n for n in (a, b)]
    r = body.let(f"call double @foldwise_fmod_long(double {wide[0]}, double {wide[1]})")
    r = narrow(one, r) if v.element == "float" else r
    body.do(f"store {v.element} {r}, ptr {at[2]}")
    body.do("br label %step")
    body.begin("step")
    body.do("%next = add i64 %k, 1")
    more = body.let(f"icmp ult i64 %next, {max(v.lanes, 1)}")
    body.do(f"br i1 {more}, label %lane, label %done")
    body.begin("done")
    body.do(f"ret {v.type} {body.let(f'load {v.type}, ptr {slots[2]}')}")
    signature = f"{v.type} @{name}({v.type} %a, {v.type} %b, {v.type} %r)"
    return function_text(signature, "noinline cold", body)


def _long_division_text(v: Lanes) -> str:
    """The remainder of one finite double by another, 0 < b <= a, in integers.

    a = M * 2**e and b = m * 2**f leave (M * 2**(e - f) modulo m) * 2**f: the significand of a is
    shifted and reduced, some bits at a time. A quotient of 2**k takes k / 11 divisions of integers.
    """
    body = Body(declarations=v.body.declarations)
    d = Lanes(body, "double", 0, v.target)

    def parts(x: str) -> tuple[str, str]:
        """Significand and exponent, 1 for that of denormal numbers."""
        bits = d.to_bits(x)
        exponent, fraction = d.iop("lshr", bits, "52"), d.iop("and", bits, str((1 << 52) - 1))
        denormal = d.icompare("eq", exponent, "0")
        full = d.iop("or", fraction, str(1 << 52))
        significand = body.let(f"select i1 {denormal}, i64 {fraction}, i64 {full}")
        return significand, body.let(f"select i1 {denormal}, i64 1, i64 {exponent}")

    (m, e), (n, f) = parts("%a"), parts("%b")
    first, bits = body.let(f"urem i64 {m}, {n}"), d.iop("sub", e, f)
    body.do("br label %turn")
    body.begin("turn")
    body.do(f"%r = phi i64 [ {first}, %entry ], [ %less, %turn ]")
    body.do(f"%left = phi i64 [ {bits}, %entry ], [ %after, %turn ]")
    last = d.icompare("slt", "%left", str(_SHIFT))
    step = body.let(f"select i1 {last}, i64 %left, i64 {_SHIFT}")
    body.do(f"%less = urem i64 {d.iop('shl', '%r', step)}, {n}")
    body.do(f"%after = sub i64 %left, {step}")
    more = d.icompare("sgt", "%after", "0")
    body.do(f"br i1 {more}, label %turn, label %done")
    body.begin("done")
    # Times 2**(f - 1075), in two factors that are no denormal numbers.
    power = d.iop("sub", f, "1075")
    half = d.iop("ashr", power, "1")
    result = d.from_int("%less")
    for exponent in (half, d.iop("sub", power, half)):
        scale = d.from_bits(d.iop("shl", d.iop("add", exponent, "1023"), "52"))
        result = d.mul(result, scale)
    body.do(f"ret double {result}")
    return function_text("double @foldwise_fmod_long(double %a, double %b)", "noinline cold", body)
