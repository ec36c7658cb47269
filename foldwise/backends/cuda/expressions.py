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
    "bool": "bool",
}
STORED: Final = TYPES | {"float16": "u16", "bfloat16": "u16"}
"""The types of numbers in memory."""

_PLAIN: Final = {
    "add": "{} + {}",
    "sub": "{} - {}",
    "mul": "{} * {}",
    "neg": "-{}",
    "lt": "{} < {}",
    "le": "{} <= {}",
    "eq": "{} == {}",
    "or": "{} | {}",
    "and": "{} & {}",
    "select": "{} ? {} : {}",
    "min": "{0} < {1} ? {0} : {1}",
    "max": "{0} > {1} ? {0} : {1}",
    "quotient": "{} / {}",
    "remainder": "{} % {}",
}
# Float functions by their names in C, which end in f for float32.
_FUNCTIONS: Final = {
    "abs": "fabs",
    "fma": "fma",
    "sqrt": "sqrt",
    "rsqrt": "rsqrt",
    "exp": "exp",
    "exp2": "exp2",
    "log": "log",
    "sin": "sin",
    "cos": "cos",
    "pow": "pow",
    "expm1": "expm1",
    "log1p": "log1p",
    "tanh": "tanh",
    "asin": "asin",
    "acos": "acos",
    "atan": "atan",
    "atan2": "atan2",
    "fmod": "fmod",
    "erf": "erf",
    "erfc": "erfc",
    "lgamma": "lgamma",
    "floor": "floor",
    "round": "rint",
}
# Functions that the GPU has an instruction for, in float32: see `prelude.h`.
_APPROXIMATE: Final = {
    "div": "divide_approx",
    "sqrt": "sqrt_approx",
    "rsqrt": "rsqrt_approx",
    "exp2": "exp2_approx",
}


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
        opcode: a key of `OPCODES`, but for `cast`.
        dtype: of the first operand.
        xs: the operands.
        number: whether the last operand is known not to be NaN.
    """
    if is_float(dtype):
        single = dtype == "float32"
        if opcode in ("min", "max") and number:
            return f"f{opcode}{'f' if single else ''}({', '.join(xs)})"
        if single and opcode == "div" and xs[0] == literal(1, dtype):
            return f"reciprocal_approx({xs[1]})"
        if single and opcode in _APPROXIMATE:
            return f"{_APPROXIMATE[opcode]}({', '.join(xs)})"
        if opcode == "div":
            return f"{xs[0]} / {xs[1]}"
        if opcode == "sign":  # 0 and NaN are their own signs
            one = literal(1, dtype)
            return f"{xs[0]} > 0 ? {one} : {xs[0]} < 0 ? -{one} : {xs[0]}"
        if opcode in _FUNCTIONS:
            return f"{_FUNCTIONS[opcode]}{'f' if single else ''}({', '.join(xs)})"
    return _PLAIN[opcode].format(*xs)


def converted(text: str, source: str, target: str) -> str:
    """A number of type `source` as one of type `target`."""
    if source == target:
        return text
    if source in ("float16", "bfloat16"):
        return converted(f"from_{source}({text})", "float32", target)
    return f"({TYPES[target]}){text}"
