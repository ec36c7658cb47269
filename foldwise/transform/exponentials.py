"""Exponentials as powers of two."""

from __future__ import annotations

import functools
import math

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, const, constant_value, make, rewrite
from foldwise.transform.factor import factor
from foldwise.transform.simplify import simplify

_BOTH = Axis.I | Axis.J
_GIVEN = ("var", "slice", "take")


@functools.lru_cache(maxsize=4096)
def in_base_two(root: Expr) -> Expr:
    """An equal formula with powers of two for exponentials, which processors have less work with.

    The logarithm to the base 2 of e joins the constants and parameters that the exponent is
    multiplied by. If it has none, or is a vector that is given, it stays as it is, and its
    exponential is right to two units in the last place.
    """
    return rewrite(root, _step)


def _step(node: Expr, args: tuple[Expr, ...]) -> Expr:
    if node.op.name != "exp":
        return make(node.op, args, node.params)
    parts = factor(args[0], _BOTH)
    given = parts.inner.op.name in _GIVEN and constant_value(parts.outer) is not None
    if given or parts.outer is const(1):
        return make(node.op, args, node.params)
    return apply("exp2", simplify(const(math.log2(math.e)) * parts.outer) * parts.inner)
