"""Indices as PyKeOps reads them, ranges that follow them, and parts within ranges."""

from __future__ import annotations

import numbers
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from foldwise.api.lazy import lazy
from foldwise.api.lazytensor import LazyTensor
from foldwise.compute.arguments import block_ranges
from foldwise.compute.bound import arrays_of, within
from foldwise.ir.blocks import BlockRanges


def chooses_components(key: Any, shape: Sequence[int]) -> bool:
    """Whether an index is one of components alone.

    Args:
        key: the index.
        shape: that of the LazyTensor, the length of the vectors included.

    Raises:
        ValueError: if it is one of components that are not there. For KeOps the bounds of slices
            must be in range; without a comma an integer is a component, and so is a slice of
            vectors.
    """
    dim = shape[-1]
    if not isinstance(key, tuple):
        if _is_in_range(key, dim, 0):
            return dim > 1 or not isinstance(key, slice) or len(range(dim)[key]) > 0
        if isinstance(key, numbers.Integral) or isinstance(key, slice) and dim > 1:
            raise ValueError(_message(key, shape))
        return False
    parts = cast(tuple[Any, ...], key)
    dots = any(part is Ellipsis for part in parts)
    given = sum(part is not None and part is not Ellipsis for part in parts)
    if not parts or parts[-1] is Ellipsis or not dots and given < len(shape):
        return False
    if isinstance(parts[-1], slice) and not _is_in_range(parts[-1], dim, -dim, any_step=True):
        raise ValueError(_message(parts[-1], shape))
    return all(p is Ellipsis or isinstance(p, slice) and p == slice(None) for p in parts[:-1])


def _is_in_range(key: Any, dim: int, least: int, any_step: bool = False) -> bool:
    """Whether this is an integer from `least` to `dim` - 1, or a slice with such bounds."""
    if not isinstance(key, slice):
        return isinstance(key, numbers.Integral) and least <= int(key) < dim
    given = cast("slice[Any, Any, Any]", key)
    bounds = [int(bound) for bound in (given.start, given.stop) if bound is not None]
    usual = any_step or given.step in (None, 1)
    return usual and all(least <= bound <= dim for bound in bounds)


def _message(index: Any, shape: Sequence[int]) -> str:
    return (
        f"K[{index!r}]: without a comma an index chooses components of the vectors, which have "
        f"dimension {shape[-1]} in a LazyTensor of shape {tuple(shape)}; K[i, :] and K[a:b, :] "
        "choose rows, K[:, a:b] columns, K[..., k] components"
    )


def within_ranges(held: LazyTensor, ranges: Any) -> LazyTensor:
    """The LazyTensor, for reductions within these ranges, if there are any.

    Raises:
        ValueError: if they are those of arrays that are still to be given.
    """
    if ranges is None or isinstance(ranges, tuple) and not ranges:
        return held
    if held.bound.waits:
        raise ValueError("parts within ranges are not known before all arrays are given")
    blocks = block_ranges(ranges, arrays_of(held.bound))
    return held if blocks is None else lazy(within(held.bound, blocks))


def apart(held: LazyTensor) -> tuple[LazyTensor, BlockRanges | None]:
    """The LazyTensor without its ranges, and these."""
    inputs = held.bound.inputs
    return lazy(replace(held.bound, inputs=inputs._replace(ranges=None))), inputs.ranges
