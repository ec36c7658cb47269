"""Bounds of a formula where its variables are between bounds: interval arithmetic (Moore 1966)."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any, Final, cast

import numpy as np

from foldwise.ir.expr import Expr, Interval, constant_value, toposort
from foldwise.ops.rows import select

_Array = Any
# Rounding errors of an op, in units of the last place: functions have up to 4.
_ROUNDING: Final = 8
_FOLDS: Final = ("sum", "contract")  # ops that add up
_LEAVES: Final = ("var", "scalar", "const")


@functools.lru_cache(maxsize=256)
def has_bounds(root: Expr) -> bool:
    """Whether all ops of a formula have a rule for intervals."""
    nodes = toposort([root])
    return all(node.op.name in _LEAVES or node.op.bounds is not None for node in nodes)


def bounds(
    root: Expr, variables: Sequence[Interval], scalars: Sequence[float], dtype: str
) -> Interval:
    """Bounds of the values that a formula has where each variable is between bounds.

    Args:
        root: the formula; `has_bounds` of it is true.
        variables: for each slot lower and upper bounds, float64 arrays of shape `(..., dim)`.
        scalars: run-time scalars.
        dtype: `float32` or `float64`. The values that kernels compute in that type are within the
            bounds, too: each op rounds them outwards.

    Returns:
        Two arrays of shape `(..., dim)`; NaN where nothing is known.

    Example:
        >>> import numpy as np
        >>> from foldwise.ir.axis import Axis
        >>> from foldwise.ir.expr import apply, var
        >>> from foldwise.transform.bounds import bounds
        >>> x, y = var(0, Axis.I, 1), var(1, Axis.J, 1)
        >>> boxes = [(np.array([[0.0]]), np.array([[1.0]])), (np.array([[3.0]]), np.array([[5.0]]))]
        >>> low, high = bounds(apply("square", x - y), boxes, (), "float64")
        >>> low.round(9).item(), high.round(9).item()
        (4.0, 25.0)
    """
    info = np.finfo(dtype)
    relative, least = _ROUNDING * float(info.eps), float(info.tiny)
    known: dict[Expr, Interval] = {}
    with np.errstate(all="ignore"):
        for node in toposort([root]):
            if node.op.name in _LEAVES:
                known[node] = _leaf(node, variables, scalars)
                continue
            operands = [known[arg] for arg in node.args]
            low, high = cast(Any, node.op.bounds)(node, *operands)
            error, floor = _rounding(node, operands, (low, high))
            below, above = low - relative * error[0], high + relative * error[1]
            # Tiny numbers may be rounded to 0, and no number beyond it.
            known[node] = (
                select(low > 0, np.maximum(below - least, floor), below),
                select(high < 0, np.minimum(above + least, 0), above),
            )
    return known[root]


def _leaf(node: Expr, variables: Sequence[Interval], scalars: Sequence[float]) -> Interval:
    if node.op.name == "var":
        slot: int = node.params[0]
        return variables[slot]
    value = constant_value(node)
    if value is None:
        slot, dim = node.params
        numbers = np.array(scalars[slot : slot + dim], float)
    else:
        numbers = np.array([value])
    return numbers, numbers


def _rounding(node: Expr, operands: Sequence[Interval], found: Interval) -> tuple[Interval, _Array]:
    """How much rounding may move the bounds, in units of the relative precision; and the number
    that a positive lower bound stays above."""
    low: _Array = np.abs(found[0])
    high: _Array = np.abs(found[1])
    if node.op.name not in _FOLDS:
        return (low, high), 0.0
    # Terms of both signs may cancel, and their rounding errors do not.
    sizes = [np.maximum(np.abs(x), np.abs(y)) for x, y in operands]
    count = max(arg.dim for arg in node.args)
    size = cast(Any, node.op.bounds)(node, *((size, size) for size in sizes))[1]
    positive = np.array(True)
    for x, _ in operands:
        positive = positive & (x >= 0).all(-1, keepdims=True)
    lower = select(positive, low, size)
    return (count * lower, count * size), np.where(positive, 0.0, -np.inf)
