"""Feature axes in other orders and of other lengths, and what indices choose of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, cast

import numpy as np

from foldwise.api.arguments import filled
from foldwise.api.features import features_of, flat, numbered, rearranged, tensor
from foldwise.api.lazy import Lazy, apply_row, joined
from foldwise.arrays import adapter_of
from foldwise.ir.expr import DimensionError
from foldwise.ops import OPS

Shape = tuple[int, ...]


def reshaped(x: Lazy, shape: Sequence[Any]) -> Any:
    """The tensors in another shape; see the method `reshape`."""
    given: list[Any] = [*cast(Sequence[Any], shape[0])] if _is_list(shape) else [*shape]
    lead = x.shape[: x.ndim - len(x.features)]
    if given[:1] == [...]:
        given = given[1:]
    elif tuple(given[: len(lead)]) == lead:
        given = given[len(lead) :]
    else:
        raise ValueError(
            f"reshape{(*given,)} of a LazyTensor of shape {x.shape}: feature axes alone take "
            "another shape, as in A.reshape(..., 9); reshape the arrays or the result for others"
        )
    try:
        sizes: Shape = numbered(x.features).reshape(*given).shape if given else ()
    except (TypeError, ValueError):
        sizes = ()
    if not sizes:
        raise ValueError(
            f"reshape: tensors of shape {x.features} do not have the shape {(*given,)}"
        )
    return tensor(flat(x), sizes)


def _is_list(shape: Sequence[Any]) -> bool:
    return len(shape) == 1 and isinstance(shape[0], tuple | list)


def feature_axis(what: str, x: Lazy, axis: Any) -> int:
    """The place of a feature axis among them, from an axis of the whole shape.

    Raises:
        ValueError: if it is no feature axis.
    """
    count = len(x.features)
    place = int(axis) + (x.ndim if axis < 0 else 0) - (x.ndim - count)
    if not 0 <= place < count:
        raise ValueError(
            f"{what}(axis={axis}): a LazyTensor of shape {x.shape} has the feature axes "
            f"{x.ndim - count} to {x.ndim - 1}; K.T exchanges i and j"
        )
    return place


def permuted(what: str, x: Lazy, order: Sequence[int]) -> Any:
    """The tensors with feature axes in another order; the axes of all others stay."""
    count = len(x.features)
    before = x.ndim - count
    places = [n + (x.ndim if n < 0 else 0) for n in order]
    if sorted(places) != list(range(x.ndim)) or places[:before] != list(range(before)):
        raise ValueError(
            f"{what}{(*order,)} of a LazyTensor of shape {x.shape}: {before} axes stay where they "
            "are, then come the feature axes in another order; K.T exchanges i and j"
        )
    own = tuple(n - before for n in places[before:])
    return rearranged(x, x.features, lambda a: a.transpose(own))


def exchanged(what: str, x: Lazy, axis1: Any, axis2: Any) -> Any:
    """The tensors with two feature axes exchanged."""
    one, two = (feature_axis(what, x, axis) for axis in (axis1, axis2))
    return rearranged(x, x.features, lambda a: a.swapaxes(one, two))


def concatenated(tensors: Sequence[Any], axis: Any) -> Any:
    """Tensors joined along a feature axis."""
    every = [features_of(x) for x in tensors]
    first = next(x for x in tensors if isinstance(x, Lazy) and x.has_tensors)
    place, shown = feature_axis("concatenate", first, axis), " and ".join(map(str, every))
    ends = np.cumsum([0, *(math.prod(own) for own in every)]).tolist()
    places = [start + numbered(own) for own, start in zip(every, ends[:-1], strict=True)]
    try:
        together: Any = np.concatenate(places, place)
    except ValueError:
        raise DimensionError(
            f"concatenate: tensors of shapes {shown} do not fit, except for axis {axis}"
        ) from None
    parts = joined([flat(x) for x in tensors])
    order = tuple(together.ravel().tolist())
    if order != tuple(range(ends[-1])):
        parts = apply_row(OPS["take"], "concatenate", (parts,), places=order)
    return tensor(parts, together.shape)


# --- indices


def chosen(x: Any, features: Shape, key: Sequence[Any]) -> Any:
    """The tensors that an index of feature axes chooses, by the rules of NumPy.

    Raises:
        IndexError: if there is no such entry, or none is left.
    """
    plain: Any = tuple(
        np.asarray(cast(Any, part)) if isinstance(part, list) or adapter_of(part) else part
        for part in key
    )

    def change(places: Any) -> Any:
        try:
            found: Any = np.asarray(places[plain])
        except IndexError as error:
            raise IndexError(f"of feature axes of lengths {features}: {error}") from None
        if not found.size:
            raise IndexError(f"{[*key]} leaves nothing of feature axes of lengths {features}")
        return found.reshape(found.shape or (1,))

    return rearranged(x, features, change)


def separated(key: Any, before: int, count: int) -> tuple[list[Any], list[Any]]:
    """An index in two parts: for the axes before, and for the feature axes.

    Args:
        key: the index.
        before: the number of axes before.
        count: the number of feature axes.

    Raises:
        IndexError: if it has more parts than there are axes.
    """
    parts: list[Any] = [*cast(Sequence[Any], key)] if isinstance(key, tuple) else [key]
    given = sum(part is not None and part is not ... for part in parts)
    dots = [n for n, part in enumerate(parts) if part is ...]
    if len(dots) > 1:
        raise IndexError("an index can only have a single ellipsis ('...')")
    if given > before + count:
        raise IndexError(f"too many indices: {given}, and there are {before + count} axes")
    parts = filled(parts, before + count - given)
    taken = first = 0
    while taken < before:
        taken += parts[first] is not None
        first += 1
    return parts[:first], parts[first:]
