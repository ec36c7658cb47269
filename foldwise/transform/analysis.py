"""Questions about formulas."""

from __future__ import annotations

import functools

from foldwise.ir.expr import Expr, toposort


@functools.lru_cache(maxsize=4096)
def cost(root: Expr) -> int:
    """Instructions to evaluate the formula once, roughly."""
    total = 0
    for node in toposort([root]):
        width = max([node.dim, *(arg.dim for arg in node.args)])
        total += node.op.cost * width
    return total
