"""Clusters of points by the cubes of a grid, in NumPy."""

from __future__ import annotations

from typing import Any

from foldwise.compat import clusters


def grid_cluster(x: Any, size: Any) -> Any:
    """The cube that each point lies in, as int64; a corner of the grid is at 0.

    Args:
        x: points, of shape `(M, D)`.
        size: the side of the cubes, a number or one for each dimension.
    """
    return clusters.grid_cluster(x, size, from_zero=True)
