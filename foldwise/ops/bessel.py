"""Bessel functions of orders 0 and 1, and what their derivatives are made of.

J, Y and I are polynomials in x**2 up to 8, Y with a logarithm; K is a power series with a logarithm
up to 1. Beyond, each is the amplitude and the exponential, or the phase, that it has for large x,
times polynomials in a reciprocal (`bessel_tables`). Derivatives of J and I at 0 have no quotients:
they are made of J and I of order n divided by x**n, even functions without singular points, whose
derivatives are such functions of order n + 1.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, Op, apply, same_or_one
from foldwise.ir.loops import Value
from foldwise.ir.tables import register
from foldwise.ops import bessel_reference as reference
from foldwise.ops.bessel_tables import DOUBLE, FLOAT, Tables
from foldwise.ops.rows import ANY, polynomial, unary

_NEAR = 8.0


def _tables(b: Builder) -> Tables:
    return FLOAT if b.dtype == "float32" else DOUBLE


def _fit(b: Builder, x: Value, table: tuple[float, ...]) -> Value:
    return polynomial(b, x, list(table))


def _is_near(b: Builder, size: Value) -> Value:
    return b.le(size, b.const(_NEAR))


# --- J and Y


def _j_near(b: Builder, x: Value, n: int) -> Value:
    """J / x**n up to 8."""
    return _in_two(b, x, _tables(b).j_small[n], _tables(b).j_near[n])


def _in_two(b: Builder, x: Value, small: tuple[float, ...], near: tuple[float, ...]) -> Value:
    """A polynomial that is exact at 0, and one around the middle of the rest."""
    z = b.mul(x, x)
    beyond = _fit(b, b.sub(z, b.const(36)), near)
    return b.select(b.le(z, b.const(8)), _fit(b, z, small), beyond)


def _wave(b: Builder, size: Value, n: int, *, second: bool) -> Value:
    """J of a large argument, or Y if `second`: 0 where it is infinite."""
    finite = b.min(b.const(1e38), size)  # the sine of infinity is NaN
    sin, cos = b.sin(finite), b.cos(finite)
    plus, minus = b.add(sin, cos), b.sub(sin, cos)
    root = b.rsqrt(size)
    u = b.mul(root, root)
    z = b.mul(u, u)
    p = _fit(b, z, _tables(b).in_phase[n])
    q = b.mul(u, _fit(b, z, _tables(b).out_of_phase[n]))
    if second == bool(n):
        wave = b.sub(b.mul(p, plus), b.mul(q, minus))
    else:
        wave = b.add(b.mul(p, minus), b.mul(q, plus))
    factor = -1 if second and n else 1
    return b.mul(b.mul(b.const(factor / math.sqrt(math.pi)), root), wave)


def _j(b: Builder, x: Value, n: int) -> Value:
    size, near = b.abs(x), _j_near(b, x, n)
    far = _wave(b, size, n, second=False)
    if n:
        near, far = b.mul(x, near), b.mul(b.sign(x), far)
    return b.select(_is_near(b, size), near, far)


def _y(b: Builder, x: Value, n: int) -> Value:
    turn = b.mul(b.const(2 / math.pi), b.log(x))
    near = b.mul(turn, _j_near(b, x, n))
    near = b.add(near, _in_two(b, x, _tables(b).y_small[n], _tables(b).y_near[n]))
    if n:
        pole = b.div(b.const(2 / math.pi), b.abs(x))
        near = b.sub(_product_or_zero(b, x, near), pole)
    return b.select(_is_near(b, x), near, _wave(b, x, n, second=True))


def _product_or_zero(b: Builder, x: Value, y: Value) -> Value:
    """x * y, where y may be infinite if x is 0."""
    zero = b.const(0)
    return b.select(b.eq(x, zero), zero, b.mul(x, y))


# --- I


def _grown(b: Builder, size: Value, value: Value) -> Value:
    """exp(size) * value, which overflows where the product does."""
    most, shift = (80.0, 16.0) if b.dtype == "float32" else (600.0, 64.0)
    large = b.lt(b.const(most), size)
    less = b.sub(size, b.select(large, b.const(shift), b.const(0)))
    grown = b.mul(b.exp(less), value)
    return b.mul(grown, b.select(large, b.const(math.exp(shift)), b.const(1)))


def _i_far(b: Builder, size: Value, n: int, *, divided: bool) -> Value:
    """exp(-size) * I, divided by size**n if so wished."""
    root = b.rsqrt(size)
    u = b.mul(root, root)
    t = b.sub(b.mul(b.const(16), u), b.const(1))
    far = b.mul(root, _fit(b, t, _tables(b).i_far[n]))
    return b.mul(u, far) if divided and n else far


def _either(
    b: Builder, size: Value, edge: float, near: Value, far: Value, *, scaled: bool
) -> Value:
    """`near` up to the edge, and from there on `far`, which lacks exp(size)."""
    if scaled:
        near = b.mul(b.exp(b.neg(size)), near)
    else:
        far = _grown(b, size, far)
    return b.select(b.le(size, b.const(edge)), near, far)


def _size(b: Builder, x: Value, *, scaled: bool) -> Value:
    """|x|; for functions that grow, not more than where all have overflown."""
    return b.abs(x) if scaled else b.min(b.const(1e4), b.abs(x))


def _i(b: Builder, x: Value, n: int, *, scaled: bool) -> Value:
    size = _size(b, x, scaled=scaled)
    near = _fit(b, b.mul(x, x), _tables(b).i_near[n])
    far = _i_far(b, size, n, divided=False)
    if n:
        near, far = b.mul(x, near), b.mul(b.sign(x), far)
    return _either(b, size, _NEAR, near, far, scaled=scaled)


# --- J and I of any order n, divided by x**n


def _power_series(b: Builder, x: Value, n: int, edge: float, sign: int) -> Value:
    """The quotient up to |x| = edge."""
    least = 1e-9 if b.dtype == "float32" else 1e-18
    c = [1 / (2**n * math.factorial(n))]
    while abs(c[-1]) * edge ** (2 * (len(c) - 1)) > least * c[0]:
        k = len(c)
        c.append(sign * c[-1] / (4 * k * (n + k)))
    return polynomial(b, b.mul(x, x), c)


def _recurrence(b: Builder, z: Value, first: Value, second: Value, n: int, sign: int) -> Value:
    """The quotient of order n from those of orders 0 and 1."""
    for k in range(1, n):
        step = b.sub(first, b.mul(b.const(2 * k), second))
        first, second = second, b.div(step if sign > 0 else b.neg(step), z)
    return second


def _j_quotient(b: Builder, x: Value, n: int) -> Value:
    if n == 0:
        return _j(b, x, 0)
    size = b.abs(x)
    slope = b.div(_wave(b, size, 1, second=False), size)
    one = b.select(_is_near(b, size), _j_near(b, x, 1), slope)
    if n == 1:
        return one
    edge = 2 * math.sqrt(n + 1)
    near = _power_series(b, x, n, edge, -1)
    far = _recurrence(b, b.mul(x, x), _j(b, x, 0), one, n, -1)
    return b.select(b.le(size, b.const(edge)), near, far)


def _i_quotient(b: Builder, x: Value, n: int, *, scaled: bool) -> Value:
    size = _size(b, x, scaled=scaled)
    z, edge = b.mul(size, size), _NEAR
    if n < 2:
        near, far = _fit(b, z, _tables(b).i_near[n]), _i_far(b, size, n, divided=True)
    else:
        edge = n + 4.0
        near = _power_series(b, size, n, edge, 1)
        first, second = (
            _either(
                *(b, size, _NEAR, _fit(b, z, _tables(b).i_near[m])),
                _i_far(b, size, m, divided=True),
                scaled=True,
            )
            for m in (0, 1)
        )
        far = _recurrence(b, z, first, second, n, 1)
    return _either(b, size, edge, near, far, scaled=scaled)


# --- K


def _k_near(b: Builder, x: Value, n: int) -> Value:
    """The power series, without subtractions of equal numbers up to 1."""
    count = 6 if b.dtype == "float32" else 10
    harmonic = [math.fsum(1 / j for j in range(1, k + 1)) for k in range(count + 1)]
    size = [4.0**-k / (math.factorial(k) * math.factorial(k + n)) for k in range(count)]
    z = b.mul(x, x)
    log = b.add(b.log(b.mul(b.const(0.5), x)), b.const(0.5772156649015329))
    rest = [c * (harmonic[k] + harmonic[k + n]) / 2 for k, c in enumerate(size)]
    turn, rest = b.mul(log, polynomial(b, z, size)), polynomial(b, z, rest)
    if not n:
        return b.sub(rest, turn)
    half = b.mul(b.const(0.5), b.sub(turn, rest))
    return b.add(b.div(b.const(1), b.abs(x)), _product_or_zero(b, x, half))


def _k(b: Builder, x: Value, n: int, *, scaled: bool) -> Value:
    """Less than 0 the logarithm is NaN."""
    one = b.const(1)
    near = _k_near(b, x, n)
    t = b.sub(b.div(b.const(4), b.add(x, one)), one)
    far = b.mul(b.rsqrt(x), _fit(b, t, _tables(b).k_far[n]))
    if scaled:
        near = b.mul(b.exp(x), near)
    else:
        far = b.mul(b.exp(b.neg(x)), far)
    return b.select(b.le(x, one), near, far)


# --- the table


def _order(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    if params[0] < 0:
        raise ValueError(f"the order of {op.name} must be 0 or more, not {params[0]}")
    return same_or_one(op, args, params)


def _quotient(
    name: str,
    text: str,
    lower: Callable[[Builder, Value, int], Value],
    partial: Callable[[Expr, Expr], Expr],
    ref: Callable[[Any, int], Any],
    **row: Any,
) -> Op:
    return Op(
        name=name,
        arity=1,
        lower=lower,
        partials=lambda y, x: (partial(y, x),),
        ref=ref,
        dim=_order,
        domain=((-12.0, 12.0),),
        param_names=("n",),
        param_samples=(2,),
        text=text,
        meanings={"n": "order, from 0."},
        **row,
    )


_ERRORS = (
    " Errors are a few units of the last place of the value, and near zeros of that of the "
    "amplitude with which it swings, sqrt(2 / (pi x))."
)

register(
    unary(
        "j0",
        lambda b, x: _j(b, x, 0),
        lambda y, x: -apply("j1", x),
        lambda x: reference.j(x, 0),
        domain=(ANY,),
        names=("bessel_j0",),
        cost=80,
        doc="Bessel function of the first kind and order 0, of each component." + _ERRORS,
    ),
    unary(
        "j1",
        lambda b, x: _j(b, x, 1),
        lambda y, x: apply("j0", x) - apply("bessel_j_quotient", x, n=1),
        lambda x: reference.j(x, 1),
        domain=(ANY,),
        names=("bessel_j1",),
        cost=80,
        doc="Bessel function of the first kind and order 1, of each component." + _ERRORS,
    ),
    unary(
        "y0",
        lambda b, x: _y(b, x, 0),
        lambda y, x: -apply("y1", x),
        lambda x: reference.y(x, 0),
        domain=((0.1, 0.7),),
        names=("bessel_y0",),
        cost=120,
        doc="Bessel function of the second kind and order 0, of each component; -inf at 0, NaN "
        "below." + _ERRORS,
    ),
    unary(
        "y1",
        lambda b, x: _y(b, x, 1),
        lambda y, x: apply("y0", x) - y / x,
        lambda x: reference.y(x, 1),
        domain=((0.3, 1.8),),
        names=("bessel_y1",),
        cost=120,
        doc="Bessel function of the second kind and order 1, of each component; -inf at 0, NaN "
        "below." + _ERRORS,
    ),
    unary(
        "i0",
        lambda b, x: _i(b, x, 0, scaled=False),
        lambda y, x: apply("i1", x),
        lambda x: reference.i(x, 0),
        domain=((-4.0, 4.0),),
        names=("modified_bessel_i0",),
        cost=60,
        doc="Modified Bessel function of the first kind and order 0, of each component.",
    ),
    unary(
        "i1",
        lambda b, x: _i(b, x, 1, scaled=False),
        lambda y, x: apply("i0", x) - apply("bessel_i_quotient", x, n=1),
        lambda x: reference.i(x, 1),
        domain=((-4.0, 4.0),),
        names=("modified_bessel_i1",),
        cost=60,
        doc="Modified Bessel function of the first kind and order 1, of each component.",
    ),
    unary(
        "i0e",
        lambda b, x: _i(b, x, 0, scaled=True),
        lambda y, x: apply("i1e", x) - apply("sign", x) * y,
        lambda x: reference.i(x, 0, scaled=True),
        domain=((-12.0, 12.0),),
        cost=60,
        doc="The value exp(-|x|) * i0(x) of each component x, which does not overflow; its "
        "derivative at 0 is taken as 0.",
    ),
    unary(
        "i1e",
        lambda b, x: _i(b, x, 1, scaled=True),
        lambda y, x: apply("i0e", x) - apply("bessel_ie_quotient", x, n=1) - apply("sign", x) * y,
        lambda x: reference.i(x, 1, scaled=True),
        domain=((-12.0, 12.0),),
        cost=60,
        doc="The value exp(-|x|) * i1(x) of each component x, which does not overflow.",
    ),
    unary(
        "k0",
        lambda b, x: _k(b, x, 0, scaled=False),
        lambda y, x: -apply("k1", x),
        lambda x: reference.k(x, 0),
        domain=((0.1, 6.0),),
        names=("modified_bessel_k0",),
        cost=80,
        example=">>> from foldwise import Vj\n"
        ">>> r = (x - Vj(np.zeros((4, 3)))).norm2()\n"
        ">>> (r.k0() / (2 * np.pi)).shape  # u of r in the plane, u - Laplacian(u) = delta\n"
        "(5, 4, 1)",
        doc="Modified Bessel function of the second kind and order 0, of each component: of "
        "distances in the plane, the potential of a screened charge; inf at 0, NaN below.",
    ),
    unary(
        "k1",
        lambda b, x: _k(b, x, 1, scaled=False),
        lambda y, x: -(apply("k0", x) + y / x),
        lambda x: reference.k(x, 1),
        domain=((0.1, 6.0),),
        names=("modified_bessel_k1",),
        cost=80,
        doc="Modified Bessel function of the second kind and order 1, of each component; inf at 0, "
        "NaN below. For distances r, r * k1(r) is the Matern kernel of order 1; its limit at 0 "
        "is set by `where`.",
        example=">>> from foldwise import Vj\n"
        ">>> r = (x - Vj(np.ones((4, 3)))).norm2()\n"
        ">>> matern = (r * r.k1()).where(r > 0, 1.0)\n"
        ">>> matern.sum(1)[0]\n"
        "array([4.])",
    ),
    unary(
        "k0e",
        lambda b, x: _k(b, x, 0, scaled=True),
        lambda y, x: y - apply("k1e", x),
        lambda x: reference.k(x, 0, scaled=True),
        domain=((0.1, 6.0),),
        names=("scaled_modified_bessel_k0",),
        cost=80,
        doc="The value exp(x) * k0(x) of each component x, which does not underflow.",
    ),
    unary(
        "k1e",
        lambda b, x: _k(b, x, 1, scaled=True),
        lambda y, x: y - apply("k0e", x) - y / x,
        lambda x: reference.k(x, 1, scaled=True),
        domain=((0.1, 6.0),),
        names=("scaled_modified_bessel_k1",),
        cost=80,
        doc="The value exp(x) * k1(x) of each component x, which does not underflow.",
    ),
    _quotient(
        "bessel_j_quotient",
        "BesselJQuotient",
        _j_quotient,
        lambda y, x: -(x * apply("bessel_j_quotient", x, n=y.params[0] + 1)),
        reference.j_quotient,
        cost=160,
        doc="Bessel function of the first kind and order n, of each component x, divided by x**n.",
    ),
    _quotient(
        "bessel_i_quotient",
        "BesselIQuotient",
        lambda b, x, n: _i_quotient(b, x, n, scaled=False),
        lambda y, x: x * apply("bessel_i_quotient", x, n=y.params[0] + 1),
        reference.i_quotient,
        cost=130,
        doc="Modified Bessel function of the first kind and order n, of each component x, divided "
        "by x**n.",
    ),
    _quotient(
        "bessel_ie_quotient",
        "BesselIeQuotient",
        lambda b, x, n: _i_quotient(b, x, n, scaled=True),
        lambda y, x: x * apply("bessel_ie_quotient", x, n=y.params[0] + 1) - apply("sign", x) * y,
        reference.ie_quotient,
        cost=130,
        doc="Modified Bessel function of the first kind and order n, of each component x, times "
        "exp(-|x|) and divided by x**n.",
    ),
)
