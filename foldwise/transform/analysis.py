"""Questions about formulas."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Final

from foldwise.ir.expr import Expr, FormulaTooLargeError, toposort

MOST_NODES: Final = 20_000
"""Operations of a formula that is compiled or differentiated."""


def sorted_nodes(roots: Iterable[Expr]) -> list[Expr]:
    """All nodes under `roots`, operands before their users.

    Raises:
        FormulaTooLargeError: if there are more than `MOST_NODES`.
    """
    nodes = toposort(roots)
    if len(nodes) > MOST_NODES:
        raise FormulaTooLargeError(
            f"a formula of {len(nodes)} operations is too large; there may be {MOST_NODES} "
            "(derivatives of high order multiply them)"
        )
    return nodes


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
