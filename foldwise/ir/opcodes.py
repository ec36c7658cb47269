"""The opcodes of the scalar program: one row each, from which the rest of the library follows.

`Builder` inherits the rows as methods (`b.add(x, y)` writes an `add`), checks operands by them, and
takes the type of the result from them; the interpreter evaluates `numpy`. Each compiling backend
has one table of instructions, whose keys are these opcodes.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, Final, Literal, Protocol, overload

import numpy as np
import numpy.typing as npt

from foldwise.ir.loops import DType, Value

Numbers = npt.NDArray[Any]


class Writer(Protocol):
    """Writes statements into a program."""

    def compute(self, opcode: str, *operands: Value, dtype: DType | None = None) -> Value:
        """Write `opcode(*operands)`."""
        ...


@dataclass(eq=False)
class Opcode:
    """One operation on numbers.

    Attributes:
        doc: the result in terms of the operands x, y, z.
        numpy: the same in NumPy. The interpreter rounds its result to the type of the result.
        result: type of the result: that of the last operand, bool, or stated by the statement.
        name: name in printed programs: that of the attribute, without a final underscore.
    """

    doc: str
    numpy: Callable[..., Any]
    result: Literal["operand", "bool", "stated"] = "operand"
    name: str = ""
    arity: ClassVar[int] = 1

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name.rstrip("_")


class Unary(Opcode):
    """An operation on one number."""

    @overload
    def __get__(self, writer: None, owner: type) -> Unary: ...
    @overload
    def __get__(self, writer: Writer, owner: type) -> Callable[[Value], Value]: ...
    def __get__(self, writer: Writer | None, owner: type) -> Unary | Callable[[Value], Value]:
        return self if writer is None else partial(writer.compute, self.name)


class Binary(Opcode):
    """An operation on two numbers."""

    arity = 2

    @overload
    def __get__(self, writer: None, owner: type) -> Binary: ...
    @overload
    def __get__(self, writer: Writer, owner: type) -> Callable[[Value, Value], Value]: ...
    def __get__(
        self, writer: Writer | None, owner: type
    ) -> Binary | Callable[[Value, Value], Value]:
        return self if writer is None else partial(writer.compute, self.name)


class Ternary(Opcode):
    """An operation on three numbers."""

    arity = 3

    @overload
    def __get__(self, writer: None, owner: type) -> Ternary: ...
    @overload
    def __get__(self, writer: Writer, owner: type) -> Callable[[Value, Value, Value], Value]: ...
    def __get__(
        self, writer: Writer | None, owner: type
    ) -> Ternary | Callable[[Value, Value, Value], Value]:
        return self if writer is None else partial(writer.compute, self.name)


class Conversion(Opcode):
    """A number as one of another type."""

    @overload
    def __get__(self, writer: None, owner: type) -> Conversion: ...
    @overload
    def __get__(self, writer: Writer, owner: type) -> Callable[[Value, DType], Value]: ...
    def __get__(
        self, writer: Writer | None, owner: type
    ) -> Conversion | Callable[[Value, DType], Value]:
        if writer is None:
            return self
        compute, name = writer.compute, self.name
        return lambda x, dtype: x if x.dtype == dtype else compute(name, x, dtype=dtype)


def _rsqrt(x: Numbers) -> Numbers:
    return 1 / np.sqrt(x)


def _min(x: Numbers, y: Numbers) -> Numbers:
    return np.where(x < y, x, y)


def _max(x: Numbers, y: Numbers) -> Numbers:
    return np.where(x > y, x, y)


def _fma(x: Numbers, y: Numbers, z: Numbers) -> Numbers:
    """In a type that has twice the digits, or the most that there are."""
    wide = np.float64 if np.asarray(z).dtype == np.float32 else np.longdouble
    return np.multiply(x, y, dtype=wide) + z


def on_each(function: Callable[[float], float]) -> Callable[[Any], Any]:
    """A function of Python's `math` on arrays; inf where it has a pole."""

    def value(x: float) -> float:
        try:
            return function(x)
        except (ValueError, OverflowError):
            return math.inf

    def values(x: Any) -> Any:
        x = np.asarray(x)
        found: Any = np.array([value(v) for v in x.ravel().tolist()])
        return found.reshape(x.shape)

    return values


def log_gamma(x: float) -> float:
    """The logarithm of |gamma(x)|, for x > 0 to 1e-15 of the larger of 1 and itself.

    That of `math` is off by up to 1.4e-15.
    """
    return math.log(math.gamma(x)) if 0.1 < x < 20 else math.lgamma(x)


def _rotate(x: Any, y: Any) -> Any:
    return x << y | x >> (np.uint32(32) - y)


def _same(x: Any) -> Any:
    return x


class Arithmetic:
    """The table, as a class: its attributes are the rows, and its instances write them.

    Subclasses are a `Writer`.
    """

    add = Binary("x + y", np.add)
    sub = Binary("x - y", np.subtract)
    mul = Binary("x * y", np.multiply)
    fma = Ternary("x * y + z, rounded once", _fma)
    div = Binary("x / y", np.divide)
    neg = Unary("-x", np.negative)
    abs = Unary("|x|", np.abs)
    sign = Unary("-1, 0 or 1; NaN of NaN", np.sign)
    sqrt = Unary("square root", np.sqrt)
    rsqrt = Unary("1 / sqrt(x)", _rsqrt)
    exp = Unary("exponential", np.exp)
    exp2 = Unary("2 to the power x", np.exp2)
    expm1 = Unary("exp(x) - 1, precise near 0", np.expm1)
    log = Unary("natural logarithm", np.log)
    log1p = Unary("log(1 + x), precise near 0", np.log1p)
    pow = Binary("x to the power y", np.power)
    sin = Unary("sine of an angle in radians", np.sin)
    cos = Unary("cosine of an angle in radians", np.cos)
    tanh = Unary("hyperbolic tangent", np.tanh)
    asin = Unary("the angle in [-pi/2, pi/2] whose sine is x", np.arcsin)
    acos = Unary("the angle in [0, pi] whose cosine is x", np.arccos)
    atan = Unary("the angle in [-pi/2, pi/2] whose tangent is x", np.arctan)
    atan2 = Binary("the angle of the point (y, x), in [-pi, pi]", np.arctan2)
    erf = Unary("error function", on_each(math.erf))
    erfc = Unary("1 - erf(x), precise for large x", on_each(math.erfc))
    lgamma = Unary("logarithm of |gamma(x)|", on_each(log_gamma))
    floor = Unary("the largest integer that is not above x", np.floor)
    round = Unary("the nearest integer, ties to even", np.rint)
    fmod = Binary("remainder of x / y rounded towards 0, exact; it has the sign of x", np.fmod)
    quotient = Binary("integer quotient x // y, for x >= 0 and y > 0", np.floor_divide)
    remainder = Binary("remainder x % y of integers, for x >= 0 and y > 0", np.remainder)
    # Words, of type uint32: `add` wraps around.
    xor = Binary("the bits in which x and y differ", np.bitwise_xor)
    rotate = Binary("the bits of x, moved up by y places in a circle, for 0 < y < 32", _rotate)
    shift = Binary("the bits of x, moved down by y places, for y < 32", np.right_shift)
    # A NaN in x is passed over.
    min = Binary("x if x < y else y", _min)
    max = Binary("x if x > y else y", _max)
    lt = Binary("x < y", np.less, "bool")
    le = Binary("x <= y", np.less_equal, "bool")
    eq = Binary("x == y", np.equal, "bool")
    or_ = Binary("x or y", np.logical_or, "bool")
    and_ = Binary("x and y", np.logical_and, "bool")
    select = Ternary("y where x, else z", np.where)
    cast = Conversion("x converted to the type of the result", _same, "stated")


OPCODES: Final[dict[str, Opcode]] = {
    row.name: row for row in vars(Arithmetic).values() if isinstance(row, Opcode)
}
