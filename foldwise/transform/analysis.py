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


def componentwise(root: Expr, slot: int) -> bool:
    """Whether each component of the formula depends on the same component of a variable only.

    It does where all that lies between them is element-wise. (Other formulas may, and are not
    known to.)

    Args:
        root: the formula.
        slot: the number of the variable.
    """
    apart: dict[Expr, bool] = {}  # of the nodes that depend on the variable
    for node in toposort([root]):
        if node.op.name == "var" and node.params[0] == slot:
            apart[node] = node.dim == root.dim
        elif any(arg in apart for arg in node.args):
            aligned = all(apart.get(arg, True) for arg in node.args)
            apart[node] = aligned and node.op.lower is not None and node.dim == root.dim
    return apart.get(root, True)
