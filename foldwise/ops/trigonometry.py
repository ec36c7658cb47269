"""Element-wise functions of angles, circular and hyperbolic."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, Op, apply
from foldwise.ir.loops import Value
from foldwise.ir.tables import Composite, register
from foldwise.ops import intervals
from foldwise.ops.rows import ANY, binary, polynomial, reciprocal_or_zero, select, series, unary


def _sinh(b: Builder, x: Value) -> Value:
    """2 sinh(|x|/2) cosh(|x|/2), with the sign of x: overflows where the result does."""
    half = b.mul(b.const(0.5), b.abs(x))
    less = b.expm1(half)
    full = b.add(less, b.const(1))
    shrunk = b.select(b.eq(less, full), b.const(1), b.div(less, full))  # 1 - exp(-|x|/2)
    cosh = b.mul(b.const(0.5), b.add(full, b.div(b.const(1), full)))
    return b.mul(b.sign(x), b.mul(b.add(less, shrunk), cosh))


def _cosh(b: Builder, x: Value) -> Value:
    half = b.const(0.5)
    up = b.exp(b.mul(half, b.abs(x)))
    down = b.div(b.const(1), up)
    return b.add(b.mul(b.mul(half, up), up), b.mul(b.mul(half, down), down))


def _asinh(b: Builder, x: Value) -> Value:
    """log(|x| + sqrt(x*x + 1)), with the sign of x; for huge x the logarithm of 2 |x|."""
    size = b.abs(x)
    square = b.mul(size, size)
    root = b.sqrt(b.add(square, b.const(1)))
    less = b.add(size, b.div(square, b.add(b.const(1), root)))
    huge = b.lt(b.const(1e9), size)
    near = b.log1p(b.select(huge, b.const(0), less))
    return b.mul(b.sign(x), b.select(huge, b.add(b.log(size), b.const(math.log(2))), near))


def _acosh(b: Builder, x: Value) -> Value:
    """log(x + sqrt(x*x - 1)), precise near 1; for huge x the logarithm of 2 x."""
    less = b.sub(x, b.const(1))
    root = b.sqrt(b.mul(less, b.add(x, b.const(1))))
    huge = b.lt(b.const(1e9), x)
    near = b.log1p(b.select(huge, b.const(0), b.add(less, root)))
    return b.select(huge, b.add(b.log(x), b.const(math.log(2))), near)


def _beside_root(x: Expr) -> Expr:
    """The slope of acosh times sqrt(2 (x - 1))."""
    return math.sqrt(2) * apply("rsqrt", x + 1)


def _atanh(b: Builder, x: Value) -> Value:
    """log((1 + |x|) / (1 - |x|)) / 2, with the sign of x."""
    size = b.abs(x)
    twice = b.div(b.add(size, size), b.sub(b.const(1), size))
    return b.mul(b.mul(b.const(0.5), b.sign(x)), b.log1p(twice))


def _arc_slope(x: Expr) -> Expr:
    """1 / sqrt(1 - x*x), and 0 at the ends."""
    return apply("rsqrt", (1 - x) * (1 + x))


def _atan2_partials(z: Expr, y: Expr, x: Expr) -> tuple[Expr, Expr]:
    scale = reciprocal_or_zero(apply("hypot", x, y))
    return (x * scale) * scale, -((y * scale) * scale)


# --- sin(x) / x and its derivatives


def _series_radius(n: int) -> float:
    """The largest |x| for the Taylor series; beyond, the recurrence loses no digits."""
    return 1 + n / 2 if n else 0.0


def _series(n: int) -> list[float]:
    """Coefficients in x*x of the n-th derivative of sin(x)/x, which has a factor x for odd n."""
    coefficients: list[float] = []
    k, radius = (n + 1) // 2, _series_radius(n)
    while radius ** (2 * k - n) > 1e-18 * math.factorial(2 * k - n):
        coefficients.append((-1) ** k / ((2 * k + 1) * math.factorial(2 * k - n)))
        k += 1
    return coefficients or [1.0]


def _sinxdivx_n(b: Builder, x: Value, n: int) -> Value:
    near = polynomial(b, b.mul(x, x), _series(n))
    if n % 2:
        near = b.mul(x, near)
    sin, cos = b.sin(x), b.cos(x)
    far = b.div(sin, x)
    for m in range(1, n + 1):  # from the m-th derivative of x f = sin(x)
        turned = (sin, cos, b.neg(sin), b.neg(cos))[m % 4]
        far = b.div(b.sub(turned, b.mul(b.const(m), far)), x)
    return b.select(b.le(b.abs(x), b.const(_series_radius(n))), near, far)


def _sinxdivx_n_ref(x: Any, n: int) -> Any:
    x = np.asarray(x, np.float64)
    small = x ** (n % 2) * series(x * x, _series(n))
    near = np.abs(x) <= _series_radius(n)
    away = select(near, 1, x)
    far = np.sin(away) / away
    for m in range(1, n + 1):
        far = (np.sin(away + m * np.pi / 2) - m * far) / away
    return select(near, small, far)


def _sinxdivx(x: Expr) -> Expr:
    return apply("sinxdivx_n", x, n=0)


register(
    unary(
        "sin",
        lambda b, x: b.sin(x),
        lambda y, x: apply("cos", x),
        np.sin,
        ufunc="sin",
        cost=20,
        bounds=intervals.sine,
        doc="Sine of each component, an angle in radians.",
    ),
    unary(
        "cos",
        lambda b, x: b.cos(x),
        lambda y, x: -apply("sin", x),
        np.cos,
        ufunc="cos",
        cost=20,
        bounds=intervals.cosine,
        doc="Cosine of each component, an angle in radians.",
    ),
    Composite(
        name="tan",
        arity=1,
        build=lambda x: apply("sin", x) / apply("cos", x),
        ref=np.tan,
        domain=((-1.2, 1.2),),
        text="Tan",
        method="tan",
        ufunc="tan",
        doc="Tangent of each component, an angle in radians.",
    ),
    unary(
        "asin",
        lambda b, x: b.asin(x),
        lambda y, x: _arc_slope(x),
        np.arcsin,
        domain=((-1.0, 1.0),),
        ufunc="arcsin",
        cost=24,
        bounds=intervals.rising,
        doc="The angle in [-pi/2, pi/2] whose sine is the component; NaN outside [-1, 1], at whose "
        "ends the derivatives are taken as 0.",
    ),
    unary(
        "acos",
        lambda b, x: b.acos(x),
        lambda y, x: -_arc_slope(x),
        np.arccos,
        root=lambda y, x: (apply("sqrt", (1 - x) * (1 + x)), (-1,)),
        domain=((-1.0, 1.0),),
        ufunc="arccos",
        cost=24,
        bounds=intervals.falling,
        doc="The angle in [0, pi] whose cosine is the component; NaN outside [-1, 1], at whose "
        "ends the derivatives are taken as 0. Those of its smooth functions, such as its square, "
        "are right at 1.",
    ),
    unary(
        "atan",
        lambda b, x: b.atan(x),
        lambda y, x: 1 / (1 + apply("square", x)),
        np.arctan,
        ufunc="arctan",
        cost=24,
        bounds=intervals.rising,
        doc="The angle in [-pi/2, pi/2] whose tangent is the component.",
    ),
    binary(
        "atan2",
        lambda b, y, x: b.atan2(y, x),
        _atan2_partials,
        np.arctan2,
        method="atan2",
        ufunc="arctan2",
        cost=30,
        bounds=intervals.within(-math.pi, math.pi),
        doc="`y.atan2(x)` is the angle of the point (x, y), in [-pi, pi]; at the origin its "
        "derivatives are taken as 0.",
    ),
    unary(
        "tanh",
        lambda b, x: b.tanh(x),
        lambda y, x: 1 - apply("square", y),
        np.tanh,
        ufunc="tanh",
        cost=20,
        bounds=intervals.rising,
        doc="Hyperbolic tangent of each component.",
    ),
    unary(
        "sinh",
        _sinh,
        lambda y, x: apply("cosh", x),
        np.sinh,
        ufunc="sinh",
        cost=32,
        bounds=intervals.rising,
        doc="Hyperbolic sine of each component.",
    ),
    unary(
        "cosh",
        _cosh,
        lambda y, x: apply("sinh", x),
        np.cosh,
        ufunc="cosh",
        cost=24,
        bounds=intervals.even,
        doc="Hyperbolic cosine of each component.",
    ),
    unary(
        "asinh",
        _asinh,
        lambda y, x: 1 / apply("hypot", 1, x),
        np.arcsinh,
        ufunc="arcsinh",
        cost=44,
        bounds=intervals.rising,
        doc="The number whose hyperbolic sine is the component.",
    ),
    unary(
        "acosh",
        _acosh,
        lambda y, x: apply("rsqrt", 2 * (x - 1)) * _beside_root(x),
        np.arccosh,
        # sqrt(2 (x - 1)) is y in the limit, which x * x - 1 would be too; but that overflows.
        root=lambda y, x: (apply("sqrt", 2 * (x - 1)), (_beside_root(x),)),
        domain=((1.1, 4.0),),
        ufunc="arccosh",
        cost=44,
        bounds=intervals.rising,
        doc="The positive number whose hyperbolic cosine is the component; 0 at 1, where its "
        "derivatives are taken as 0, and NaN below.",
    ),
    unary(
        "atanh",
        _atanh,
        lambda y, x: 1 / ((1 - x) * (1 + x)),
        np.arctanh,
        domain=((-0.8, 0.8),),
        ufunc="arctanh",
        cost=36,
        bounds=intervals.rising,
        doc="The number whose hyperbolic tangent is the component; infinite at 1 and -1, NaN "
        "beyond.",
    ),
    *(
        Composite(
            name=name,
            arity=1,
            build=lambda x, unit=unit: unit * x,
            ref=ref,
            domain=(ANY,),
            ufunc=name,
            names=names,
            doc=doc,
        )
        for name, names, unit, ref, doc in (
            (
                "deg2rad",
                ("radians",),
                math.pi / 180,
                np.deg2rad,
                "Angles in radians, for angles in degrees.",
            ),
            (
                "rad2deg",
                ("degrees",),
                180 / math.pi,
                np.rad2deg,
                "Angles in degrees, for angles in radians.",
            ),
        )
    ),
    Op(
        name="sinxdivx_n",
        arity=1,
        lower=_sinxdivx_n,
        partials=lambda y, x: (apply("sinxdivx_n", x, n=y.params[0] + 1),),
        ref=_sinxdivx_n_ref,
        domain=((-6.0, 6.0),),
        param_names=("n",),
        param_samples=(1,),
        text="SinXDivXN",
        cost=50,
        meanings={"n": "order of the derivative, from 0."},
        doc="The n-th derivative of sin(x) / x.",
    ),
    Composite(
        name="sinxdivx",
        arity=1,
        build=_sinxdivx,
        ref=lambda x: np.sinc(x / np.pi),
        domain=((-6.0, 6.0),),
        text="SinXDivX",
        method="sinxdivx",
        names=("spherical_bessel_j0",),
        doc="The value sin(x) / x of each component x; 1 at 0, where its derivatives are 0, -1/3, "
        "0, 1/5, ...",
    ),
    Composite(
        name="sinc",
        arity=1,
        build=lambda x: _sinxdivx(math.pi * x),
        ref=np.sinc,
        domain=(ANY,),
        text="Sinc",
        method="sinc",
        doc="The value sin(pi x) / (pi x) of each component x, as in NumPy; 1 at 0, where its "
        "derivative is 0.",
    ),
)
