"""Clusters of points and the blocks of a matrix, for NumPy and PyTorch alike.

Ranges are the six arrays of KeOps: `ranges_i, slices_i, redranges_j, ranges_j, slices_j,
redranges_i`. Rows `ranges_i[k]` go with the columns `redranges_j[slices_i[k - 1] : slices_i[k]]`,
and the last three say the same of columns and rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import numpy as np

from foldwise.arrays import adapter_of


def library(x: Any) -> Any:
    """The module of NumPy or PyTorch that an array is of."""
    adapter = adapter_of(x)
    if adapter is None:
        raise TypeError(f"this needs an array or a tensor, not a {type(x).__qualname__}")
    return adapter.namespace


def _whole(x: Any) -> Any:
    """As int64."""
    return x.long() if hasattr(x, "long") else x.astype(np.int64)


def _detached(x: Any) -> Any:
    return x.detach() if hasattr(x, "detach") else x


def grid_cluster(x: Any, size: Any, *, from_zero: bool) -> Any:
    """The cube of a grid that each point lies in, numbered without gaps.

    Args:
        x: points, of shape `(M, D)`.
        size: the side of the cubes, a number or one for each dimension.
        from_zero: whether a corner of the grid is at 0, or at the least coordinates.
    """
    x = _detached(x)
    if len(x.shape) != 2:
        raise ValueError(f"points have the shape (M, D), not {tuple(x.shape)}")
    xp = library(x)
    if not len(x):
        return _whole(x[:, 0])
    least = xp.stack([column.min() for column in x.T])
    if not from_zero:
        x = x - least
    cells = _whole(xp.floor(x / xp.asarray(size)))
    # One number for each cube that has points, axis by axis.
    labels = cells[:, 0] * 0
    for column in cells.T:
        low, high = column.min(), column.max()
        labels = labels * (high - low + 1) + column - low
        labels = _whole(xp.unique(labels, return_inverse=True)[1]).reshape(-1)
    return labels


def sort_clusters(x: Any, lab: Any) -> tuple[Any, Any]:
    """Points and labels in the order of the labels; `x` may be a tuple or a list of arrays."""
    order = lab.argsort(stable=True) if hasattr(lab, "detach") else lab.argsort(kind="stable")
    if isinstance(x, tuple | list):
        parts = [part[order] for part in cast(Sequence[Any], x)]
        return tuple(parts) if isinstance(x, tuple) else parts, lab[order]
    return x[order], lab[order]


def cluster_ranges(lab: Any, Nlab: int | None = None) -> Any:
    """First row of each cluster and the row after its last one, for sorted labels: `(C, 2)`."""
    xp = library(lab)
    counts = xp.bincount(_whole(lab), minlength=0 if Nlab is None else int(Nlab))
    ends = counts.cumsum(0)
    return xp.stack([ends - counts, ends], 1)


def cluster_centroids(
    x: Any, lab: Any, Nlab: int | None = None, weights: Any = None, weights_c: Any = None
) -> Any:
    """The mean of each cluster, of shape `(C, D)`; NaN for a cluster without points.

    Args:
        x: points, of shape `(M, D)`.
        lab: their labels.
        Nlab: the number of clusters.
        weights: of the points.
        weights_c: of the clusters: the sums of these.
    """
    adapter = adapter_of(x)
    assert adapter is not None
    xp, least = library(x), 0 if Nlab is None else int(Nlab)
    lab, dtype = _whole(lab), adapter.header(x).dtype
    if weights is None:
        weights, weights_c = x[:, 0] * 0 + 1, None
    if weights_c is None:
        weights_c = xp.bincount(lab, weights=weights, minlength=least)
    sums = [
        xp.bincount(lab, weights=weights * column, minlength=least) / weights_c for column in x.T
    ]
    return adapter.convert(xp.stack(sums, 1), dtype)


def cluster_ranges_centroids(
    x: Any, lab: Any, weights: Any = None, min_weight: float = 0.0
) -> tuple[Any, Any, Any]:
    """Ranges, centroids and weights of the clusters of sorted points.

    Args:
        x: points, of shape `(M, D)`, sorted by label.
        lab: their labels.
        weights: of the points; by default the weights of clusters count these.
        min_weight: lower bound of the weights of clusters.
    """
    adapter = adapter_of(x)
    assert adapter is not None
    x, dtype = _detached(x), adapter.header(x).dtype
    weights = x[:, 0] * 0 + 1 if weights is None else _detached(weights)
    xp, ranges = library(x), cluster_ranges(lab)
    weights_c = xp.bincount(_whole(lab), weights=weights, minlength=len(ranges))
    weights_c = adapter.convert(weights_c, dtype).clip(min_weight)
    with np.errstate(invalid="ignore", divide="ignore"):
        centroids = cluster_centroids(x, lab, len(ranges), weights, weights_c)
    return ranges, centroids, weights_c


def from_matrix(ranges_i: Any, ranges_j: Any, keep: Any) -> tuple[Any, ...]:
    """The ranges of the blocks that a matrix of bools keeps.

    Args:
        ranges_i: first and last row of each cluster, of shape `(C, 2)`.
        ranges_j: the same of columns, of shape `(D, 2)`.
        keep: of shape `(C, D)`, which blocks there are.
    """
    xp, keep = library(keep), keep != 0
    if tuple(keep.shape) != (len(ranges_i), len(ranges_j)):
        raise ValueError(
            f"`keep` has the shape {tuple(keep.shape)}; for {len(ranges_i)} clusters of rows and "
            f"{len(ranges_j)} of columns it must be {(len(ranges_i), len(ranges_j))}"
        )
    slices_i, slices_j = keep.sum(1).cumsum(0), keep.sum(0).cumsum(0)
    columns, rows = xp.where(keep)[1], xp.where(keep.T)[1]
    return ranges_i, slices_i, ranges_j[columns], ranges_j, slices_j, ranges_i[rows]


def swap_axes(ranges: Sequence[Any] | None) -> tuple[Any, ...] | None:
    """The ranges of the transposed matrix."""
    return None if ranges is None else (*ranges[3:6], *ranges[0:3])
