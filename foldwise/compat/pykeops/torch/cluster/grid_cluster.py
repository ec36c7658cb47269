"""Clusters of points by the cubes of a grid, in PyTorch."""

from __future__ import annotations

from typing import Any

from foldwise.compat import clusters


def grid_cluster(x: Any, size: Any) -> Any:
    """The cube that each point lies in, as int32; the grid begins at the least coordinates.

    Args:
        x: points, of shape `(M, D)`.
        size: the side of the cubes, a number or one for each dimension.
    """
    return clusters.grid_cluster(x, size, from_zero=False).int()
