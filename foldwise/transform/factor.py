"""Taking factors out of a linear reduction, and grouping the rest by what they depend on."""

from __future__ import annotations

from dataclasses import dataclass

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, const
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


def _factors(e: Expr) -> list[Expr]:
    result: list[Expr] = []
    stack = [e]
    while stack:
        e = stack.pop()
        if e.op.name == "mul":
            stack += e.args[::-1]
        elif e.op.name == "neg":
            stack += [e.args[0], const(-1)]
        elif e.op.name == "div" and e.args[0].axes != e.args[1].axes and e.args[0] is not const(1):
            stack += [1 / e.args[1], e.args[0]]
        else:
            result.append(e)
    return result
