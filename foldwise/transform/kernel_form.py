"""The formula that kernels compute for the one that was written."""

from __future__ import annotations

import functools
import math

from foldwise.ir.expr import Expr, apply, constant_value, make, rewrite
from foldwise.transform.reciprocals import with_reciprocals
from foldwise.transform.roots import without_limits
from foldwise.transform.simplify import simplify, widened


@functools.lru_cache(maxsize=4096)
def kernel_form(root: Expr) -> Expr:
    """An equal formula that is cheap to evaluate, and need not be differentiated any more."""
    root = without_limits(simplify(rewrite(root, _value)))
    root = rewrite(root, lambda node, args: _inverse_root(make(node.op, args, node.params)))
    return simplify(with_reciprocals(simplify(root)))


def _value(node: Expr, args: tuple[Expr, ...]) -> Expr:
    """The node, without a slope that was stated for it."""
    if node.op.name == "with_slope":
        return widened(args[0], node.dim)
    return make(node.op, args, node.params)


def _inverse_root(e: Expr) -> Expr:
    """Powers -1/2, -3/2 and -5/2 by roots, which cost less than `pow`."""
    exponent = constant_value(e.args[1]) if e.op.name == "pow" else None
    if exponent not in (-0.5, -1.5, -2.5):
        return e
    power = apply("powi", apply("rsqrt", e.args[0]), n=int(-2 * exponent))
    return apply("where", apply("eq", e.args[0], 0), math.inf, power)
