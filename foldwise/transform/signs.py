"""Fold negations into multiply-adds."""

from __future__ import annotations

import functools
from collections import Counter

from foldwise.ir.expr import Expr, apply, make, rewrite, toposort


@functools.lru_cache(maxsize=4096)
def signs_inside(root: Expr) -> Expr:
    """An equal formula without negations of sums of squares that have no other use.

    A processor changes the sign of a factor as part of a multiply-add, that of a sum by itself.
    """
    uses = Counter(arg for node in toposort([root]) for arg in node.args)

    def step(node: Expr, args: tuple[Expr, ...]) -> Expr:
        if node.op.name == "neg" and uses[node.args[0]] == 1 and args[0].op.name == "sum":
            (terms,) = args[0].args
            if terms.op.name == "square" and uses[node.args[0].args[0]] == 1:
                (x,) = terms.args
                return apply("sum", apply("neg", x) * x)
        return make(node.op, args, node.params)

    return rewrite(root, step)
