"""Clusters of points, and the blocks of a matrix that are kept."""

from foldwise.compat.pykeops.numpy.cluster.grid_cluster import grid_cluster
from foldwise.compat.pykeops.numpy.cluster.matrix import from_matrix
from foldwise.compat.pykeops.numpy.cluster.utils import (
    cluster_centroids,
    cluster_ranges,
    cluster_ranges_centroids,
    sort_clusters,
    swap_axes,
)

__all__ = [
    "cluster_centroids",
    "cluster_ranges",
    "cluster_ranges_centroids",
    "from_matrix",
    "grid_cluster",
    "sort_clusters",
    "swap_axes",
]
