"""Arithmetic of the scalar program as CUDA C++ expressions."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

TYPES: Final = {
    "float32": "float",
    "float64": "double",
    "int32": "int",
    "int64": "i64",
    "uint32": "u32",
    "bool": "bool",
}
STORED: Final = TYPES | {"float16": "u16", "bfloat16": "u16"}
"""The types of numbers in memory."""

EXPRESSIONS: Final = {
    "add": "{} + {}",
    "sub": "{} - {}",
    "mul": "{} * {}",
    "div": "{} / {}",
    "neg": "-{}",
    "sign": "{0} > 0 ? {one} : {0} < 0 ? -{one} : {0}",
    "min": "{0} < {1} ? {0} : {1}",
    "max": "{0} > {1} ? {0} : {1}",
    "quotient": "{} / {}",
    "remainder": "{} % {}",
    "lt": "{} < {}",
    "le": "{} <= {}",
    "eq": "{} == {}",
    "or": "{} | {}",
    "and": "{} & {}",
    "xor": "{} ^ {}",
    "rotate": "{0} << {1} | {0} >> (32 - {1})",
    "shift": "{} >> {}",
    "select": "{} ? {} : {}",
    "abs": "fabs{f}({})",
    "fma": "fma{f}({}, {}, {})",
    "sqrt": "sqrt{f}({})",
    "rsqrt": "rsqrt{f}({})",
    "exp": "exp{f}({})",
    "exp2": "exp2{f}({})",
    "expm1": "expm1{f}({})",
    "log": "log{f}({})",
    "log1p": "log1p{f}({})",
    "pow": "pow{f}({}, {})",
    "sin": "sin{f}({})",
    "cos": "cos{f}({})",
    "tanh": "tanh{f}({})",
    "asin": "asin{f}({})",
    "acos": "acos{f}({})",
    "atan": "atan{f}({})",
    "atan2": "atan2{f}({}, {})",
    "fmod": "fmod{f}({}, {})",
    "erf": "erf{f}({})",
    "erfc": "erfc{f}({})",
    "lgamma": "lgamma{f}({})",
    "floor": "floor{f}({})",
    "round": "rint{f}({})",
}
"""The opcodes but for `cast`; `{f}` is the suffix of functions of float32, `{one}` is 1.

A NaN is its own sign.
"""

_FLOAT32: Final = {
    "div": "divide_approx({}, {})",
    "sqrt": "sqrt_approx({})",
    "rsqrt": "rsqrt_approx({})",
    "exp2": "exp2_approx({})",
}
"""Those that the processor has an instruction for, in float32: see `prelude.h`."""


def is_float(dtype: str) -> bool:
    """Whether numbers of this type are floating-point."""
    return dtype.startswith("float")


def literal(value: float, dtype: str) -> str:
    """A constant, rounded to the type."""
    if dtype == "bool":
        return str(bool(value)).lower()
    if not is_float(dtype):
        return str(int(value))
    single = dtype == "float32"
    if single:
        with np.errstate(over="ignore"):
            value = float(np.float32(value))
    if math.isfinite(value):
        text = repr(float(f"{value:.9g}")) if single else repr(value)
        return text + ("f" if single else "")
    if single:
        bits = {math.inf: "0x7f800000", -math.inf: "0xff800000"}.get(value, "0x7fffffff")
        return f"__uint_as_float({bits}u)"
    bits = {math.inf: "0x7ff0000000000000", -math.inf: "0xfff0000000000000"}
    return f"__longlong_as_double({bits.get(value, '0x7fffffffffffffff')}ll)"


def expression(opcode: str, dtype: str, xs: tuple[str, ...], *, number: bool = False) -> str:
    """`opcode` on operands of type `dtype`.

    Args:
        opcode: a key of `EXPRESSIONS`.
        dtype: of the first operand.
        xs: the operands.
        number: whether the last operand is known not to be NaN.
    """
    single = dtype == "float32"
    suffix = "f" if single else ""
    if is_float(dtype) and opcode in ("min", "max") and number:
        return f"f{opcode}{suffix}({', '.join(xs)})"
    if single and opcode == "div" and xs[0] == literal(1, dtype):
        return f"reciprocal_approx({xs[1]})"
    text = _FLOAT32.get(opcode) if single else None
    return (text or EXPRESSIONS[opcode]).format(*xs, f=suffix, one=literal(1, dtype))


def converted(text: str, source: str, target: str) -> str:
    """A number of type `source` as one of type `target`."""
    if source == target:
        return text
    if source in ("float16", "bfloat16"):
        return converted(f"from_{source}({text})", "float32", target)
    return f"({TYPES[target]}){text}"
