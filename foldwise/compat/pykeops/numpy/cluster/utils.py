"""Clusters of points, in NumPy."""

from foldwise.compat.clusters import (
    cluster_centroids,
    cluster_ranges,
    cluster_ranges_centroids,
    sort_clusters,
    swap_axes,
)
from foldwise.compat.clusters import swap_axes as np_swap_axes

__all__ = [
    "cluster_centroids",
    "cluster_ranges",
    "cluster_ranges_centroids",
    "np_swap_axes",
    "sort_clusters",
    "swap_axes",
]
