"""Quotients by values of one row or one column become products with reciprocals."""

from __future__ import annotations

import functools
from typing import Final

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, make, rewrite, toposort

_BOTH: Final = Axis.I | Axis.J


@functools.lru_cache(maxsize=4096)
def with_reciprocals(root: Expr) -> Expr:
    """An equal formula without quotients by values that depend on one index at most.

    A quotient for each pair would cost as much as an exponential, one reciprocal for each row or
    column costs nothing. A product with it may err by one unit in the last place more, which
    `floor` or a comparison would show: 49 / 49 has to be 1. Operands of such ops keep quotients.
    """
    exact = _below_jumps(root)

    def step(node: Expr, args: tuple[Expr, ...]) -> Expr:
        if node.op.name == "div" and node not in exact:
            x, y = args
            if x.axes | y.axes == _BOTH and y.axes != _BOTH:
                return x * (1 / y)
        return make(node.op, args, node.params)

    return rewrite(root, step)


def _below_jumps(root: Expr) -> set[Expr]:
    """The nodes that something with jumps is made of."""
    below: set[Expr] = set()
    for node in reversed(toposort([root])):
        if node in below or node.op.jumps:
            below.update(node.args)
        elif node.op.name == "where":
            below.add(node.args[0])
    return below
