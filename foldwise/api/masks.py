"""Masks: LazyTensors of 0 and 1, as comparisons are."""

from __future__ import annotations

from typing import Any

from foldwise.api.lazy import Lazy
from foldwise.ops import rows


def is_mask(x: Any) -> bool:
    """Whether `x` is a LazyTensor all of whose entries are 0 or 1."""
    return isinstance(x, Lazy) and rows.is_mask(x.bound.expr)


def are_masks(*operands: Any) -> bool:
    """Whether all operands are masks."""
    return all(map(is_mask, operands))


def check_masks(symbol: str, *operands: Any) -> None:
    """Raise TypeError unless all operands are masks."""
    if not are_masks(*operands):
        kinds = " and ".join(
            f"numbers of shape {tuple(x.shape)}" if hasattr(x, "shape") else type(x).__qualname__
            for x in operands
        )
        raise TypeError(
            f"{symbol} of LazyTensors is for masks, the results of comparisons, as in "
            f"(x > 0) & (y > 0), with parentheses, not for {kinds}; np.logical_and and the like "
            "take any numbers"
        )
