"""Element-wise ops. One row is all there is to an op."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, apply
from foldwise.ir.loops import Value
from foldwise.ir.op import Op, register

_ANY = (-2.0, 2.0)
_POSITIVE = (0.1, 4.0)


def _unary(
    name: str,
    lower: Callable[[Builder, Value], Value],
    partial: Callable[[Expr, Expr], Expr | float],
    ref: Callable[[Any], Any],
    **row: Any,
) -> Op:
    """A row for a function of one variable; `partial(y, x)` is dy/dx."""
    row.setdefault("text", name.capitalize())
    row.setdefault("method", name)
    row.setdefault("domain", (_ANY,))
    return Op(
        name=name, arity=1, lower=lower, partials=lambda y, x: (partial(y, x),), ref=ref, **row
    )


def _binary(
    name: str,
    lower: Callable[[Builder, Value, Value], Value],
    partials: Callable[[Expr, Expr, Expr], tuple[Expr | float, Expr | float]],
    ref: Callable[[Any, Any], Any],
    **row: Any,
) -> Op:
    """A row for a function of two variables; `partials(z, x, y)` is (dz/dx, dz/dy)."""
    row.setdefault("domain", (_ANY, _ANY))
    return Op(name=name, arity=2, lower=lower, partials=partials, ref=ref, **row)


def _integer_power(b: Builder, x: Value, n: int) -> Value:
    """x**n by repeated squaring."""
    if n < 0:
        return b.div(b.const(1), _integer_power(b, x, -n))
    result: Value | None = None
    while n:
        if n & 1:
            result = x if result is None else b.mul(result, x)
        n >>= 1
        if n:
            x = b.mul(x, x)
    return b.const(1) if result is None else result


def _powi(x: Expr, n: int) -> Expr:
    return apply("powi", x, n=n)


register(
    _binary(
        "add",
        lambda b, x, y: b.add(x, y),
        lambda z, x, y: (1, 1),
        np.add,
        ufunc="add",
        doc="Sum of two vectors, component by component.",
    ),
    _binary(
        "sub",
        lambda b, x, y: b.sub(x, y),
        lambda z, x, y: (1, -1),
        np.subtract,
        ufunc="subtract",
        doc="Difference of two vectors, component by component.",
    ),
    _binary(
        "mul",
        lambda b, x, y: b.mul(x, y),
        lambda z, x, y: (y, x),
        np.multiply,
        ufunc="multiply",
        doc="Product of two vectors, component by component.",
    ),
    _binary(
        "div",
        lambda b, x, y: b.div(x, y),
        lambda z, x, y: (1 / y, -z / y),
        np.divide,
        domain=(_ANY, (0.5, 3.0)),
        ufunc="divide",
        cost=8,
        doc="Quotient of two vectors, component by component.",
    ),
    _unary(
        "neg",
        lambda b, x: b.neg(x),
        lambda y, x: -1,
        np.negative,
        text="Minus",
        method=None,
        ufunc="negative",
        doc="The vector with all signs changed.",
    ),
    _unary(
        "abs",
        lambda b, x: b.abs(x),
        lambda y, x: apply("sign", x),
        np.abs,
        ufunc="absolute",
        doc="Absolute value of each component; its derivative at 0 is taken as 0.",
    ),
    _unary(
        "sign",
        lambda b, x: b.sign(x),
        lambda y, x: 0,
        np.sign,
        ufunc="sign",
        cost=3,
        doc="-1, 0 or 1 by the sign of each component; its derivative is 0.",
    ),
    _unary(
        "exp",
        lambda b, x: b.exp(x),
        lambda y, x: y,
        np.exp,
        ufunc="exp",
        cost=10,
        doc="Exponential of each component.",
    ),
    _unary(
        "log",
        lambda b, x: b.log(x),
        lambda y, x: 1 / x,
        np.log,
        domain=(_POSITIVE,),
        ufunc="log",
        cost=16,
        doc="Natural logarithm of each component; -inf at 0, NaN below.",
    ),
    _unary(
        "sin",
        lambda b, x: b.sin(x),
        lambda y, x: apply("cos", x),
        np.sin,
        ufunc="sin",
        cost=20,
        doc="Sine of each component, an angle in radians.",
    ),
    _unary(
        "cos",
        lambda b, x: b.cos(x),
        lambda y, x: -apply("sin", x),
        np.cos,
        ufunc="cos",
        cost=20,
        doc="Cosine of each component, an angle in radians.",
    ),
    _unary(
        "sqrt",
        lambda b, x: b.sqrt(x),
        lambda y, x: 0.5 * apply("rsqrt", x),
        np.sqrt,
        domain=(_POSITIVE,),
        ufunc="sqrt",
        cost=10,
        doc="Square root of each component; its derivative at 0 is taken as 0.",
    ),
    _unary(
        "rsqrt",
        # 0 at 0, so that distances have a zero gradient there.
        lambda b, x: b.select(b.eq(x, b.const(0)), b.const(0), b.rsqrt(x)),
        lambda y, x: -0.5 * _powi(y, 3),
        lambda x: np.where(x == 0, 0, 1 / np.sqrt(np.where(x == 0, 1, x))),
        domain=(_POSITIVE,),
        cost=12,
        doc="Inverse square root of each component; 0 at 0.",
    ),
    _unary(
        "square",
        lambda b, x: b.mul(x, x),
        lambda y, x: 2 * x,
        np.square,
        ufunc="square",
        doc="Square of each component.",
    ),
    Op(
        name="powi",
        arity=1,
        lower=_integer_power,
        partials=lambda y, x: (y.params[0] * _powi(x, y.params[0] - 1) if y.params[0] else 0,),
        ref=lambda x, n: np.asarray(x) ** float(n),
        domain=((0.5, 2.0),),
        param_names=("n",),
        param_samples=(3,),
        cost=3,
        text="Pow",
        doc="Integer power of each component, by repeated multiplication.",
    ),
    _binary(
        "unless_zero",
        lambda b, x, y: b.select(b.eq(y, b.const(0)), b.const(0), x),
        lambda z, x, y: (apply("unless_zero", 1, y), 0),
        lambda x, y: np.where(y == 0, 0, x),
        domain=(_ANY, (0.1, 2.0)),
        text="UnlessZero",
        cost=2,
        doc="The first operand where the second is not 0, and 0 where it is.",
    ),
    _binary(
        "pow",
        lambda b, x, y: b.pow(x, y),
        # Without the guards 0 * inf at x = 0, where distances raised to a power often are.
        lambda z, x, y: (
            apply("unless_zero", y * apply("pow", x, y - 1), y),
            apply("unless_zero", z * apply("log", x), x),
        ),
        np.power,
        domain=((0.5, 2.0), _ANY),
        text="Powf",
        ufunc="power",
        cost=40,
        doc="Real power of each component; NaN for a negative base and a fractional exponent.",
    ),
)
