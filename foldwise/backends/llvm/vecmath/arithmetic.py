"""Shared by all vector functions: formats, polynomials, exact sums and products, AVX-512."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from foldwise.backends.llvm.text import Body, Lanes


@dataclass(frozen=True, slots=True)
class Format:
    """A binary floating-point format."""

    mantissa: int  # stored bits of the significand
    bias: int  # of the exponent


FLOAT = Format(mantissa=23, bias=127)
DOUBLE = Format(mantissa=52, bias=1023)


def format_of(v: Lanes) -> Format:
    """The format of one lane."""
    return FLOAT if v.element == "float" else DOUBLE


def polynomial(v: Lanes, x: str, coefficients: Sequence[float]) -> str:
    """Horner's scheme; coefficients from the constant term up."""
    p = v.const(coefficients[-1])
    for c in reversed(coefficients[:-1]):
        p = v.fma(p, x, v.const(c))
    return p


def nearest(v: Lanes, x: str, scale: float, bias: int = 0) -> tuple[str, str]:
    """The integer n next to x * scale, for |n| < 2**(mantissa - 2).

    Adding 1.5 * 2**mantissa pushes the fraction out of the significand: no dearer than a rounding
    instruction, which SSE2 lacks, and the sum (the first result) holds n + bias in its low bits.
    """
    fmt = format_of(v)
    magic = v.const(1.5 * 2.0**fmt.mantissa + bias)
    shifted = v.fma(x, v.const(scale), magic)
    return shifted, v.sub(shifted, magic)


def subtract_multiple(v: Lanes, x: str, n: str, parts: Sequence[float]) -> str:
    """x - n * (sum of the parts), large parts first."""
    for part in parts:
        x = v.fma(n, v.const(-part), x)
    return x


def clamp(v: Lanes, x: str, least: float, most: float) -> str:
    """x between the bounds; in this order of operands a NaN passes through `minps` and `maxps`."""
    low, high = v.const(least), v.const(most)
    x = v.select(v.compare("olt", high, x), high, x)
    return v.select(v.compare("ogt", low, x), low, x)


def at_most(v: Lanes, x: str, most: float) -> str:
    """x, but no more than the bound; NaN stays."""
    high = v.const(most)
    return v.select(v.compare("olt", high, x), high, x)


def sign_bit(v: Lanes, x: str) -> str:
    """The sign bit of x, as an integer."""
    return v.iop("and", v.to_bits(x), v.iconst(1 << (v.bits - 1)))


def flip_sign(v: Lanes, x: str, sign: str) -> str:
    """x with its sign bit inverted where `sign` has it."""
    return v.from_bits(v.iop("xor", v.to_bits(x), sign))


def copy_sign(v: Lanes, x: str, sign: str) -> str:
    """|x| with the sign of `sign`."""
    return v.intrinsic("copysign", x, sign)


def two_sum(v: Lanes, a: str, b: str) -> tuple[str, str]:
    """a + b as a rounded sum and its error, for |a| >= |b| or a = 0 (Dekker 1971)."""
    s = v.add(a, b)
    return s, v.sub(b, v.sub(s, a))


def two_product(v: Lanes, a: str, b: str) -> tuple[str, str]:
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


def widened(v: Lanes) -> Lanes:
    """Double lanes, as many as `v` has."""
    return replace(v, element="double")


def widen(v: Lanes, x: str) -> str:
    """Floats as doubles."""
    return v.body.let(f"fpext {v.type} {x} to {widened(v).type}")


def narrow(v: Lanes, x: str) -> str:
    """Doubles rounded to floats."""
    return v.body.let(f"fptrunc {widened(v).type} {x} to {v.type}")


# --- rounding


def floor(v: Lanes, x: str) -> str:
    """The largest integer that is not above x."""
    if _rounds_in_hardware(v):
        return v.intrinsic("floor", x)
    n = _round_by_addition(v, x)
    # A difference of zero must keep the sign of n, which is that of x.
    return v.sub(n, v.select(v.compare("ogt", n, x), v.const(1.0), v.const(0.0)))


def round_even(v: Lanes, x: str) -> str:
    """The integer nearest to x, the even one of two."""
    return v.intrinsic("roundeven", x) if _rounds_in_hardware(v) else _round_by_addition(v, x)


def _rounds_in_hardware(v: Lanes) -> bool:
    """Whether the target has instructions that round; without them LLVM calls the C library."""
    arm = v.target.triple.startswith(("aarch64", "arm64"))
    return arm or any(v.target.has(f) for f in ("sse4.1", "avx", "avx2", "avx512f"))


def _round_by_addition(v: Lanes, x: str) -> str:
    limit = v.const(2.0 ** format_of(v).mantissa)
    shift = copy_sign(v, limit, x)
    n = copy_sign(v, v.sub(v.add(x, shift), shift), x)  # -0.3 becomes -0
    return v.select(v.compare("olt", v.abs(x), limit), n, x)


# --- code for a few lanes


def function_text(signature: str, attributes: str, body: Body) -> str:
    """The definition of an internal function whose entry block is open in `body`."""
    lines = "\n".join(body.lines)
    return f"define internal {signature} {attributes} nounwind {{\nentry:\n{lines}\n}}\n"


def where_any(
    v: Lanes, name: str, condition: Callable[[Lanes, str], str], repair: str, x: str, y: str
) -> str:
    """`repair(x, y)` if the condition holds for any lane of x, else y: one test when there is none.

    `repair` names a function that puts other values into these lanes of y.
    """
    if name not in v.body.definitions:
        v.body.definitions[name] = _where_any_text(v, name, condition, repair)
    return v.body.let(f"call {v.type} @{name}({v.type} {x}, {v.type} {y})")


def _where_any_text(
    v: Lanes, name: str, condition: Callable[[Lanes, str], str], repair: str
) -> str:
    body = Body(declarations=v.body.declarations)
    some = condition(replace(v, body=body), "%x")
    if v.lanes:
        reduce_or = f"llvm.vector.reduce.or.v{v.lanes}i1"
        some = body.call("i1", reduce_or, (v.mask_type, some))
    body.do(f"br i1 {some}, label %some, label %done")
    body.begin("some")
    repaired = body.let(f"call {v.type} @{repair}({v.type} %x, {v.type} %y)")
    body.do("br label %done")
    body.begin("done")
    result = body.let(f"phi {v.type} [ %y, %entry ], [ {repaired}, %some ]")
    body.do(f"ret {v.type} {result}")
    return function_text(f"{v.type} @{name}({v.type} %x, {v.type} %y)", "alwaysinline", body)


def lanes_name(v: Lanes) -> str:
    """The type of the lanes as LLVM spells it in names: `v8f32`, `f64`."""
    return f"v{v.lanes}f{v.bits}" if v.lanes else f"f{v.bits}"


# --- AVX-512


def avx512(v: Lanes) -> tuple[str, str] | None:
    """Intrinsic suffix and the type of a lane mask, where AVX-512 works on vectors of this type."""
    bits = v.lanes * v.bits
    available = v.target.has("avx512f") and v.target.has("avx512dq")
    if not available or bits not in (128, 256, 512):
        return None
    if bits < 512 and not v.target.has("avx512vl"):
        return None
    suffix = f"{'ps' if v.element == 'float' else 'pd'}.{bits}"
    return suffix, f"i{max(8, v.lanes)}"


def avx512_call(v: Lanes, name: str, *operands: tuple[str, str]) -> str:
    """A masked intrinsic with all lanes on; the vectors of 512 bits also take a rounding mode."""
    form = avx512(v)
    if form is None:
        raise ValueError(f"{name} has no form for {v.type} on {v.target.cpu}")
    suffix, mask = form
    rounding = [("i32", "4")] if suffix.endswith("512") else []
    name = f"llvm.x86.avx512.mask.{name}.{suffix}"
    return v.body.call(v.type, name, *operands, (v.type, v.const(0.0)), (mask, "-1"), *rounding)
