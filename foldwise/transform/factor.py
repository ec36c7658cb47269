"""Takes factors out of a linear reduction, and groups the others by their indices."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, const
from foldwise.transform.simplify import simplify


@dataclass(frozen=True, slots=True)
class Factored:
    """`Reduce_j formula = outer * Reduce_j inner`, where `outer` does not depend on j."""

    outer: Expr
    inner: Expr


def factor(formula: Expr, reduced: Axis) -> Factored:
    """Split the factors of `formula` by whether they carry the axis `reduced`.

    Of those that do, scalars are multiplied before vectors, and among each the ones without the
    other axis come first, so that their product is computed once per column.
    """
    outer, inner = const(1), const(1)
    kept: list[Expr] = []
    for e in _factors(formula):
        if e.axes & reduced:
            kept.append(e)
        else:
            outer = outer * e
    for e in sorted(kept, key=lambda e: (e.dim > 1, e.axes != reduced)):
        inner = inner * e
    return Factored(simplify(outer), simplify(inner))


_MOST = 256  # factors; a product of more, such as one of powers of itself, is not taken apart
_NESTED = 16  # vectors joined one after the other that are looked into


@functools.lru_cache(maxsize=4096)
def _factors(e: Expr, level: int = 0) -> tuple[Expr, ...]:
    """The factors of `e`, within joined vectors as well, down to some level."""
    result: list[Expr] = []
    stack = [e]
    while stack:
        e = stack.pop()
        if len(result) + len(stack) > _MOST:
            result.append(e)
        elif e.op.name == "mul":
            stack += e.args[::-1]
        elif e.op.name == "neg":
            stack += [e.args[0], const(-1)]
        elif e.op.name == "div" and e.args[0].axes != e.args[1].axes and e.args[0] is not const(1):
            stack += [1 / e.args[1], e.args[0]]
        elif e.op.name == "concat" and level < _NESTED:
            shared = _shared(*e.args, level=level + 1)
            result += shared
            parts = [_without(x, shared, level + 1) for x in e.args] if shared else e.args
            result.append(apply("concat", *parts))
        else:
            result.append(e)
    return tuple(result)


def _shared(x: Expr, y: Expr, level: int) -> list[Expr]:
    """The scalar factors that two vectors have in common, as often as both have them."""
    others = [*_factors(y, level)]
    shared: list[Expr] = []
    for e in _factors(x, level):
        if e.dim == 1 and e in others:
            others.remove(e)
            shared.append(e)
    return shared


def _without(x: Expr, factors: Sequence[Expr], level: int) -> Expr:
    """x without these factors of it, of the same dimension."""
    rest = [*_factors(x, level)]
    for e in factors:
        rest.remove(e)
    product = const(1)
    for e in rest:
        product = product * e
    return product if product.dim == x.dim else apply("expand", product, dim=x.dim)
