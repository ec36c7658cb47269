"""Element-wise special functions: error and gamma functions."""

from __future__ import annotations

import math
from math import factorial
from typing import Any

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, Op, apply, same_or_one
from foldwise.ir.loops import Value
from foldwise.ir.opcodes import log_gamma, on_each
from foldwise.ir.tables import Composite, register
from foldwise.ops.rows import integer_power, polynomial, select, series, unary

_BERNOULLI = (1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510)
_SHIFT = 10  # polygamma(x) is expanded at x + 10


def _gauss(x: Expr) -> Expr:
    """The derivative of erf."""
    return (2 / math.sqrt(math.pi)) * apply("exp", -apply("square", x))


def _order(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    if params[0] < 0:
        raise ValueError(f"the order of polygamma must be 0 or more, not {params[0]}")
    return same_or_one(op, args, params)


def _expansion(n: int) -> list[float]:
    """Coefficients of polygamma(n, z) for large z, after the first terms: c1 / z**2 + c2 / z**4 ...

    The sum is multiplied by z**-n, and has the sign of (-1)**(n+1).
    """
    return [0.0] + [
        bernoulli * factorial(2 * k + n - 1) / factorial(2 * k)
        for k, bernoulli in enumerate(_BERNOULLI, 1)
    ]


def _cotangent_derivative(n: int) -> list[float]:
    """The n-th derivative of cot, as a polynomial in cot."""
    c = [0.0, 1.0]
    for _ in range(n):
        slope = [k * c[k] for k in range(1, len(c))]
        c = [-(a + b) for a, b in zip([*slope, 0.0, 0.0], [0.0, 0.0, *slope], strict=True)]
    return c


def _polygamma(b: Builder, x: Value, n: int) -> Value:
    """Expansion at a large argument, recurrence from there, reflection for negative ones."""
    zero, one, sign = b.const(0), b.const(1), -((-1) ** n)
    negative = b.lt(x, zero)
    x_right = b.select(negative, b.sub(one, x), x)
    near = zero
    for k in reversed(range(_SHIFT)):
        near = b.add(near, integer_power(b, b.div(one, b.add(x_right, b.const(k))), n + 1))
    z = b.add(x_right, b.const(_SHIFT))
    r = b.div(one, z)
    tail = b.add(polynomial(b, b.mul(r, r), _expansion(n)), b.mul(b.const(factorial(n) / 2), r))
    if n:
        tail = b.mul(b.add(b.const(factorial(n - 1)), tail), integer_power(b, r, n))
    scaled = b.add(tail, b.mul(b.const(factorial(n)), near))
    right = b.mul(b.const(sign), scaled) if n else b.sub(b.log(z), scaled)
    angle = b.mul(b.const(math.pi), b.sub(x, b.round(x)))
    cot = b.div(b.cos(angle), b.sin(angle))
    turn = b.mul(b.const(math.pi ** (n + 1)), polynomial(b, cot, _cotangent_derivative(n)))
    return b.select(negative, b.sub(b.mul(b.const((-1) ** n), right), turn), right)


def _polygamma_ref(x: Any, n: int) -> Any:
    x = np.asarray(x, np.float64)
    sign, right = -((-1) ** n), select(x < 0, 1 - x, x)
    near = factorial(n) * ((right[..., None] + np.arange(_SHIFT)) ** float(-n - 1)).sum(-1)
    z = right + _SHIFT
    first = np.log(z) if n == 0 else sign * factorial(n - 1) * z**-n
    rest = series(z**-2.0, _expansion(n)) + factorial(n) / 2 / z
    value = first + sign * (rest * z ** -float(n) + near)
    angle = np.pi * (x - np.rint(x))
    cot = np.cos(angle) / np.sin(angle)
    turn = np.pi ** (n + 1) * series(cot, _cotangent_derivative(n))
    return select(x < 0, (-1) ** n * value - turn, value)


register(
    unary(
        "erf",
        lambda b, x: b.erf(x),
        lambda y, x: _gauss(x),
        on_each(math.erf),
        cost=30,
        doc="Error function of each component.",
    ),
    unary(
        "erfc",
        lambda b, x: b.erfc(x),
        lambda y, x: -_gauss(x),
        on_each(math.erfc),
        cost=36,
        doc="1 - erf(x) of each component, precise for large x.",
    ),
    unary(
        "lgamma",
        lambda b, x: b.lgamma(x),
        lambda y, x: apply("polygamma", x, n=0),
        on_each(log_gamma),
        domain=((2.2, 6.0),),
        names=("gammaln",),
        cost=60,
        doc="Logarithm of |gamma(x)| for each component; infinite at 0, -1, -2, ...",
    ),
    Op(
        name="polygamma",
        arity=1,
        lower=_polygamma,
        partials=lambda y, x: (apply("polygamma", x, n=y.params[0] + 1),),
        dim=_order,
        ref=_polygamma_ref,
        domain=((0.3, 4.0),),
        param_names=("n",),
        param_samples=(1,),
        text="Polygamma",
        method="polygamma",
        cost=160,
        meanings={"n": "order of the derivative, from 0."},
        doc="The n-th derivative of digamma, for each component; infinite at 0, -1, -2, ...",
    ),
    Composite(
        name="digamma",
        arity=1,
        build=lambda x: apply("polygamma", x, n=0),
        ref=lambda x: _polygamma_ref(x, 0),
        domain=((0.3, 4.0),),
        text="Digamma",
        method="digamma",
        names=("psi",),
        doc="The derivative of lgamma, for each component; -inf at 0, infinite at -1, -2, ...",
    ),
)
