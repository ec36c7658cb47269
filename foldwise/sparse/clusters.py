"""Clusters of rows, as intervals of indices; the pairs of clusters that are near each other."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from foldwise.ir.intervals import (
    as_numpy,
    integer,
    integers,
    intervals_in,
)
from foldwise.ir.runs import (
    Int64Array,
    end_of,
)

_TOGETHER: Final = 1 << 22  # distances between centroids that are computed at once


def consecutive(name: str, sizes: Any) -> Int64Array:
    """Intervals of these sizes, one after the other."""
    array = integers(name, sizes)
    if array.ndim != 1:
        raise ValueError(f"{name}: an array of sizes, of shape (n,), not {array.shape}")
    if array.min(initial=0) < 0:
        raise ValueError(f"{name}: sizes are 0 or more, not {array.min()}")
    ends = array.cumsum()
    return np.stack([ends - array, ends], 1)


def equal_blocks(count: int, size: int) -> Int64Array:
    """`count` rows in blocks of a size."""
    first = np.arange(0, count, size)
    return np.stack([first, np.minimum(first + size, count)], 1)


def clusters_of(name: str, x: Any, count: int, size: int | None) -> tuple[Int64Array, int]:
    """The clusters that an argument of `from_mask` describes, and the number of rows."""
    array = integers(name, x)
    if array.ndim == 0:
        block = integer(name, array.item(), 1)
        size = count * block if size is None else size
        intervals = equal_blocks(size, block)
    elif array.ndim == 2:
        size = end_of(array) if size is None else size
        intervals = array
    else:
        intervals = consecutive(name, array)
        size = end_of(intervals) if size is None else size
    intervals = intervals_in(name, intervals, size)
    if len(intervals) != count:
        raise ValueError(f"mask and {name}: {count} along the mask, and {len(intervals)} clusters")
    return intervals, size


def clusters_by_label(name: str, labels: Any) -> tuple[Int64Array, Int64Array]:
    """The labels that there are, and the interval of each."""
    array = integers(name, labels)
    if array.ndim != 1:
        raise ValueError(f"{name}: labels, of shape (n,), not {array.shape}")
    first = np.flatnonzero(np.append(True, array[1:] != array[:-1])[: len(array)])
    names = array[first]
    if len(np.unique(names)) < len(names):
        raise ValueError(
            f"{name}: equal labels must stand together; sort the points by label first, with "
            "order = labels.argsort()"
        )
    return names, np.stack([first, np.append(first[1:], len(array))[: len(first)]], 1)


def balls(
    name: str, x: Any, labels_name: str, labels: Any
) -> tuple[Int64Array, npt.NDArray[Any], npt.NDArray[Any]]:
    """The interval of each cluster, its centroid, and how far its points are from there."""
    points = as_numpy(x)
    if points.ndim != 2:
        raise ValueError(f"{name}: points, of shape (n, D), not {points.shape}")
    intervals = clusters_by_label(labels_name, labels)[1]
    if end_of(intervals) != len(points):
        raise ValueError(f"{name} and {labels_name}: {len(points)} and {end_of(intervals)}")
    first, counts = intervals[:, 0], intervals[:, 1] - intervals[:, 0]
    points = points.astype(np.float64)
    if not len(points):
        return intervals, points, points[:, 0] if points.shape[1] else np.empty(0)
    centre = np.add.reduceat(points, first) / counts[:, None]
    distance = np.linalg.norm(points - centre.repeat(counts, 0), axis=1)
    return intervals, centre, np.maximum.reduceat(distance, first)


def pairs_within(
    reach: npt.NDArray[Any],
    centre: npt.NDArray[Any],
    other_reach: npt.NDArray[Any],
    other_centre: npt.NDArray[Any],
) -> tuple[Int64Array, Int64Array]:
    """The pairs of balls of one list and of another that touch: their numbers in both lists."""
    empty = np.empty(0, np.int64)
    owners, chosen = [empty], [empty]
    step = max(1, _TOGETHER // max(1, other_centre.size))
    for start in range(0, len(centre), step):
        some = slice(start, start + step)
        distance = np.linalg.norm(centre[some, None] - other_centre, axis=-1)
        # Rounding must not part points that are as far as that from each other.
        limit = (reach[some, None] + other_reach) * (1 + 1e-6)
        owner, column = (distance <= limit).nonzero()
        owners.append(owner + start)
        chosen.append(column)
    return np.concatenate(owners), np.concatenate(chosen)
