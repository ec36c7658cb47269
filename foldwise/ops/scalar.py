"""Element-wise ops: arithmetic, powers, exponentials and logarithms."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, Op, Slopes, apply, constant_value
from foldwise.ir.loops import Value
from foldwise.ir.tables import Composite, register
from foldwise.ops import intervals
from foldwise.ops.rows import (
    ANY,
    POSITIVE,
    binary,
    integer_power,
    one_for_zero,
    reciprocal_or_zero,
    select,
    unary,
)


def _powi(x: Expr, n: int) -> Expr:
    return apply("powi", x, n=n)


def _powi_partial(x: Expr, n: int) -> Expr | float:
    if n >= 0:
        return n * _powi(x, n - 1) if n else 0
    return apply("unless_zero", n * _powi(x, n - 1), x)


def _is_steep(x: Expr, y: Expr) -> Expr:
    """Whether the slope of x**y in x is infinite, or would be 0 * inf."""
    return apply("eq", x, 0) * apply("lt", y, 1)


def _pow_root(z: Expr, _: Expr, y: Expr) -> tuple[Expr, Slopes] | None:
    """The rule of z = x**y where y may be 1/2.

    A run-time scalar counts as different from 1/2: `x ** 0.5` is written with `sqrt`.
    """
    exponent = constant_value(y)
    if exponent == 0.5:
        return z, (0.5, 0)
    if exponent is not None or (y.op.name == "scalar" and y.dim == 1):
        return None
    return z, (apply("where", apply("eq", y, 0.5), 0.5, 0), 0)


def _sigmoid(b: Builder, x: Value) -> Value:
    decay = b.exp(b.neg(b.abs(x)))
    high = b.div(b.const(1), b.add(b.const(1), decay))
    return b.select(b.lt(x, b.const(0)), b.mul(decay, high), high)


def _softplus(b: Builder, x: Value) -> Value:
    return b.add(b.max(x, b.const(0)), b.log1p(b.exp(b.neg(b.abs(x)))))


def _gap(b: Builder, x: Value, y: Value) -> Value:
    return b.select(b.eq(x, y), b.const(0), b.sub(x, y))


def _gap_ref(x: Any, y: Any) -> Any:
    with np.errstate(invalid="ignore"):
        return np.where(x == y, 0, np.subtract(x, y))


def _logaddexp(b: Builder, x: Value, y: Value) -> Value:
    return b.add(b.max(x, y), b.log1p(b.exp(b.neg(b.abs(_gap(b, x, y))))))


def length(b: Builder, x: Value, y: Value) -> Value:
    """Square root of x * x + y * y, without overflow."""
    x, y = b.abs(x), b.abs(y)
    swap = b.lt(x, y)
    large, small = b.select(swap, y, x), b.select(swap, x, y)
    # 1 where both are 0 or infinite.
    ratio = b.select(b.eq(large, small), b.const(1), b.div(small, large))
    length = b.mul(large, b.sqrt(b.add(b.const(1), b.mul(ratio, ratio))))
    infinity = b.const(math.inf)
    # Whatever the other one is, NaN included.
    infinite = b.or_(b.eq(x, infinity), b.eq(y, infinity))
    return b.select(infinite, infinity, length)


def _beside_zero(x: Expr, y: Expr) -> Expr:
    """y, and 1 where it is not positive and x is 0: there x * log(y) is 0 by definition."""
    return apply("where", apply("eq", x, 0) * apply("le", y, 0), 1, y)


def _xlog1py(x: Expr, y: Expr) -> Expr:
    edge = apply("eq", x, 0) * apply("maximum", apply("le", y, -1), apply("eq", y, math.inf))
    return x * apply("log1p", apply("where", edge, 0, y))


def _cbrt(b: Builder, x: Value) -> Value:
    size = b.abs(x)
    root = b.pow(size, b.const(1 / 3))
    # 1/3 is rounded: one step of Newton's method corrects the error, large for huge and tiny x.
    step = b.div(b.sub(root, b.div(size, b.mul(root, root))), b.const(3))
    proper = b.select(b.lt(b.const(0), size), b.lt(size, b.const(math.inf)), b.lt(size, size))
    return b.mul(b.sign(x), b.select(proper, b.sub(root, step), root))


register(
    binary(
        "add",
        lambda b, x, y: b.add(x, y),
        lambda z, x, y: (1, 1),
        np.add,
        ufunc="add",
        bounds=intervals.rising,
        doc="Sum of two vectors, component by component.",
    ),
    binary(
        "sub",
        lambda b, x, y: b.sub(x, y),
        lambda z, x, y: (1, -1),
        np.subtract,
        text="Subtract",
        ufunc="subtract",
        bounds=intervals.difference,
        doc="Difference of two vectors, component by component.",
    ),
    binary(
        "mul",
        lambda b, x, y: b.mul(x, y),
        lambda z, x, y: (y, x),
        np.multiply,
        text="Mult",
        ufunc="multiply",
        names=("mul",),
        mask="kept",
        bounds=intervals.product,
        doc="Product of two vectors, component by component.",
    ),
    binary(
        "div",
        lambda b, x, y: b.div(x, y),
        lambda z, x, y: (1 / y, -z / y),
        np.divide,
        domain=(ANY, (0.5, 3.0)),
        text="Divide",
        ufunc="divide",
        names=("true_divide",),
        cost=8,
        bounds=intervals.quotient,
        doc="Quotient of two vectors, component by component.",
    ),
    unary(
        "neg",
        lambda b, x: b.neg(x),
        lambda y, x: -1,
        np.negative,
        text="Minus",
        method=None,
        ufunc="negative",
        names=("neg",),
        bounds=intervals.falling,
        doc="The vector with all signs changed.",
    ),
    Composite(
        name="reciprocal",
        arity=1,
        build=lambda x: 1 / x,
        ref=lambda x: 1 / x,
        domain=((0.5, 2.0),),
        text="Inv",
        ufunc="reciprocal",
        doc="1 divided by each component; infinite at 0.",
    ),
    unary(
        "square",
        lambda b, x: b.mul(x, x),
        lambda y, x: 2 * x,
        np.square,
        ufunc="square",
        bounds=intervals.even,
        doc="Square of each component.",
    ),
    unary(
        "sqrt",
        lambda b, x: b.sqrt(x),
        lambda y, x: 0.5 * apply("rsqrt", x),
        np.sqrt,
        root=lambda y, x: (y, (0.5,)),
        domain=(POSITIVE,),
        ufunc="sqrt",
        cost=10,
        bounds=intervals.rising,
        doc="Square root of each component; its derivatives at 0 are taken as 0, those of its "
        "smooth functions, such as its square, are right there.",
    ),
    unary(
        "cbrt",
        _cbrt,
        lambda y, x: apply("square", reciprocal_or_zero(y)) / 3,
        np.cbrt,
        domain=(POSITIVE,),
        ufunc="cbrt",
        cost=56,
        bounds=intervals.rising,
        doc="Cube root of each component, with its sign; all its derivatives at 0 are taken as 0.",
    ),
    unary(
        "rsqrt",
        # 0 at 0, so that distances have a zero gradient there.
        lambda b, x: b.select(b.eq(x, b.const(0)), b.const(0), b.rsqrt(x)),
        lambda y, x: -0.5 * _powi(y, 3),
        lambda x: np.where(x == 0, 0, 1 / np.sqrt(np.where(x == 0, 1, x))),
        domain=(POSITIVE,),
        cost=12,
        doc="Inverse square root of each component; 0 at 0, as are its derivatives there.",
    ),
    Op(
        name="powi",
        arity=1,
        lower=integer_power,
        partials=lambda y, x: (_powi_partial(x, *y.params),),
        ref=lambda x, n: np.asarray(x) ** float(n),
        domain=((0.5, 2.0),),
        param_names=("n",),
        param_samples=(3,),
        cost=3,
        text="Pow",
        meanings={"n": "exponent, an integer."},
        bounds=intervals.integer_power,
        doc="Integer power of each component, by repeated multiplication; the derivatives of "
        "negative powers at 0 are taken as 0.",
    ),
    unary(
        "detach",
        lambda b, x: x,
        lambda y, x: 0,
        lambda x: x,
        text="Detach",
        mask="kept",
        cost=0,
        bounds=intervals.rising,
        doc="The vector itself, taken as constant by every derivative.",
    ),
    Op(
        name="with_slope",
        arity=3,
        lower=lambda b, y, x, slope: y,
        partials=lambda z, y, x, slope: (1, slope, 0),
        ref=lambda y, x, slope: np.broadcast_arrays(y, x, slope)[0],
        domain=(ANY, ANY, ANY),
        text="WithSlope",
        operands=("x", "slope"),
        cost=0,
        bounds=lambda node, y, x, slope: y,
        doc="The first operand; its derivative by the second one is the third, besides its own.",
    ),
    binary(
        "unless_zero",
        lambda b, x, y: b.select(b.eq(y, b.const(0)), b.const(0), x),
        lambda z, x, y: (apply("ne", y, 0), 0),
        lambda x, y: np.where(y == 0, 0, x),
        domain=(ANY, (0.1, 2.0)),
        text="UnlessZero",
        cost=2,
        doc="The first operand where the second is not 0, and 0 where it is.",
    ),
    binary(
        "pow",
        lambda b, x, y: b.pow(x, y),
        # Distances raised to a power are often 0.
        lambda z, x, y: (
            apply("where", _is_steep(x, y), 0, y * apply("pow", x, y - 1)),
            apply("unless_zero", z * apply("log", x), x),
        ),
        np.power,
        root=_pow_root,
        domain=((0.5, 2.0), ANY),
        text="Powf",
        ufunc="power",
        cost=40,
        bounds=intervals.real_power,
        doc="Real power of each component; NaN for a negative base and a fractional exponent. At "
        "the base 0 an infinite derivative is taken as 0.",
    ),
    binary(
        "hypot",
        length,
        lambda z, x, y: (x * reciprocal_or_zero(z), y * reciprocal_or_zero(z)),
        np.hypot,
        root=lambda z, x, y: (z, (x, y)),
        method="hypot",
        ufunc="hypot",
        cost=20,
        doc="Square root of x * x + y * y, without overflow; infinite if one operand is, even "
        "if the other is NaN; its derivatives at the origin are taken as 0, those of its smooth "
        "functions are right there.",
    ),
    unary(
        "exp",
        lambda b, x: b.exp(x),
        lambda y, x: y,
        np.exp,
        ufunc="exp",
        cost=10,
        bounds=intervals.rising,
        doc="Exponential of each component.",
    ),
    unary(
        "exp2",
        lambda b, x: b.exp2(x),
        lambda y, x: math.log(2) * y,
        np.exp2,
        ufunc="exp2",
        cost=9,
        bounds=intervals.rising,
        doc="2 to the power of each component.",
    ),
    unary(
        "expm1",
        lambda b, x: b.expm1(x),
        lambda y, x: apply("exp", x),
        np.expm1,
        ufunc="expm1",
        cost=14,
        bounds=intervals.rising,
        doc="Exponential of each component, less 1, precise near 0.",
    ),
    unary(
        "log",
        lambda b, x: b.log(x),
        lambda y, x: 1 / x,
        np.log,
        domain=(POSITIVE,),
        ufunc="log",
        cost=16,
        bounds=intervals.rising,
        doc="Natural logarithm of each component; -inf at 0, NaN below.",
    ),
    *(
        Composite(
            name=f"log{base}",
            arity=1,
            build=lambda x, base=base: apply("log", x) * (1 / math.log(base)),
            ref=ref,
            domain=(POSITIVE,),
            method=f"log{base}",
            ufunc=f"log{base}",
            doc=f"Logarithm to the base {base} of each component; -inf at 0, NaN below.",
        )
        for base, ref in ((2, np.log2), (10, np.log10))
    ),
    unary(
        "log1p",
        lambda b, x: b.log1p(x),
        lambda y, x: 1 / (1 + x),
        np.log1p,
        domain=((-0.7, 3.0),),
        ufunc="log1p",
        cost=20,
        bounds=intervals.rising,
        doc="Natural logarithm of 1 plus each component, precise near 0; -inf at -1, NaN below.",
    ),
    unary(
        "xlogx",
        lambda b, x: b.select(b.eq(x, b.const(0)), b.const(0), b.mul(x, b.log(x))),
        lambda y, x: apply("unless_zero", apply("log", one_for_zero(x)) + 1, x),
        lambda x: np.where(x == 0, 0, x * np.log(np.where(x == 0, 1, x))),
        domain=(POSITIVE,),
        text="XLogX",
        cost=18,
        doc="Each component times its logarithm; 0 at 0, where its derivatives are taken as 0, "
        "and NaN below.",
    ),
    binary(
        "xlogy",
        lambda b, x, y: b.select(
            b.eq(x, b.const(0)), b.select(b.eq(y, y), b.const(0), y), b.mul(x, b.log(y))
        ),
        lambda z, x, y: (
            apply("log", _beside_zero(x, y)),
            x / _beside_zero(x, y),
        ),
        lambda x, y: select((x == 0) & ~np.isnan(y), 0, x * np.log(select(x == 0, 1 + 0 * y, y))),
        domain=(ANY, POSITIVE),
        text="XLogY",
        names=("xlogy",),
        cost=18,
        doc="The first operand times the logarithm of the second; 0 for x = 0, where its "
        "derivatives are taken as 0 unless y is positive.",
    ),
    Composite(
        name="xlog1py",
        arity=2,
        build=_xlog1py,
        ref=lambda x, y: x * np.log1p(y),
        domain=(ANY, (-0.7, 3.0)),
        text="XLog1pY",
        names=("xlog1py",),
        doc="The first operand x times the logarithm of 1 + y; 0 for x = 0, where its derivatives"
        " are taken as 0 unless y is above -1.",
    ),
    Composite(
        name="entr",
        arity=1,
        build=lambda x: apply("where", apply("lt", x, 0), -math.inf, -apply("xlogx", x)),
        ref=lambda x: -x * np.log(x),
        domain=(POSITIVE,),
        names=("entr",),
        doc="-x log(x) of each component x; 0 at 0, where its derivatives are taken as 0, and -inf "
        "below.",
    ),
    unary(
        "logit",
        lambda b, x: b.log(b.div(x, b.sub(b.const(1), x))),
        lambda y, x: 1 / (x * (1 - x)),
        lambda x: np.log(x / (1 - x)),
        domain=((0.1, 0.9),),
        cost=24,
        doc="Logarithm of x / (1 - x) for each component x; -inf at 0, inf at 1, NaN outside.",
    ),
    unary(
        "sigmoid",
        _sigmoid,
        # Not y * (1 - y): for large x, 1 - y is rounded to 0.
        lambda y, x: y * apply("sigmoid", -x),
        lambda x: np.exp(-np.logaddexp(0, -x)),
        names=("expit",),
        cost=22,
        bounds=intervals.rising,
        doc="1 / (1 + exp(-x)) of each component, without overflow; 0 at -inf and 1 at inf.",
    ),
    unary(
        "softplus",
        _softplus,
        lambda y, x: apply("sigmoid", x),
        lambda x: np.logaddexp(0, x),
        cost=32,
        bounds=intervals.rising,
        doc="Logarithm of 1 + exp(x) for each component x, without overflow; 0 at -inf.",
    ),
    binary(
        "gap",
        _gap,
        lambda z, x, y: (1, -1),
        _gap_ref,
        cost=3,
        bounds=intervals.difference,
        doc="Difference of two vectors, component by component; 0 for equal infinities.",
    ),
    binary(
        "logaddexp",
        _logaddexp,
        lambda z, x, y: (
            apply("sigmoid", apply("gap", x, y)),
            apply("sigmoid", apply("gap", y, x)),
        ),
        np.logaddexp,
        text="LogAddExp",
        method="logaddexp",
        ufunc="logaddexp",
        cost=34,
        doc="Logarithm of exp(x) + exp(y), without overflow, also right for infinities.",
    ),
    Composite(
        name="logaddexp2",
        arity=2,
        build=lambda x, y: apply("logaddexp", math.log(2) * x, math.log(2) * y) * (1 / math.log(2)),
        ref=np.logaddexp2,
        domain=(ANY, ANY),
        text="LogAddExp2",
        ufunc="logaddexp2",
        doc="Logarithm to the base 2 of 2**x + 2**y, without overflow.",
    ),
    Composite(
        name="ldexp",
        arity=2,
        build=lambda x, y: x * apply("exp2", y),
        ref=lambda x, y: x * np.exp2(y),
        domain=(ANY, ANY),
        ufunc="ldexp",
        doc="The product x * 2**y.",
    ),
)
