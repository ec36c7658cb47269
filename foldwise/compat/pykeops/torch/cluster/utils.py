"""Clusters of points, in PyTorch."""

from __future__ import annotations

from typing import Any

from foldwise.compat import clusters
from foldwise.compat.clusters import cluster_centroids, cluster_ranges, sort_clusters, swap_axes
from foldwise.compat.clusters import swap_axes as torch_swap_axes

__all__ = [
    "cluster_centroids",
    "cluster_ranges",
    "cluster_ranges_centroids",
    "sort_clusters",
    "swap_axes",
    "torch_swap_axes",
]


def cluster_ranges_centroids(
    x: Any, lab: Any, weights: Any = None, min_weight: float = 1e-9
) -> tuple[Any, Any, Any]:
    """As in NumPy; but the weights of clusters are never less than `min_weight`."""
    return clusters.cluster_ranges_centroids(x, lab, weights, min_weight)
