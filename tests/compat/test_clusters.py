"""Clusters, and ranges on their way to the core."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from foldwise.compat.pykeops import numpy as shim
from foldwise.compat.pykeops import torch as torch_shim

FRONTS = pytest.mark.parametrize(
    ("front", "array"), [(shim, np.array), (torch_shim, torch.tensor)], ids=["numpy", "torch"]
)


@FRONTS
def test_grids(front: Any, array: Any) -> None:
    x = array([[0.0], [0.1], [0.9], [0.05], [0.5]])
    labels = front.cluster.grid_cluster(x, 0.2)
    assert labels.tolist() == [0, 0, 2, 0, 1]
    assert str(labels.dtype).removeprefix("torch.") == ("int64" if front is shim else "int32")
    points = array(np.random.default_rng(0).normal(size=(200, 3)))
    labels = front.cluster.grid_cluster(points, [0.5, 1.0, 2.0])
    least = points.min(0) if front is shim else points.min(0).values
    moved = np.asarray(points) - (0 if front is shim else np.asarray(least))
    cells = np.floor(moved / [0.5, 1.0, 2.0])
    wanted = np.unique(cells, axis=0, return_inverse=True)[1].reshape(-1)
    assert labels.tolist() == wanted.tolist()
    # KeOps has room for 1024 cubes along an axis.
    far = array([[0.0, 0.0], [0.0, 2000.0], [1.0, 976.0]])
    assert front.cluster.grid_cluster(far, 1.0).tolist() == [0, 1, 2]
    assert front.cluster.grid_cluster(x[:0], 1.0).tolist() == []
    with pytest.raises(ValueError, match="shape"):
        front.cluster.grid_cluster(x[:, 0], 1.0)


@FRONTS
def test_clusters(front: Any, array: Any) -> None:
    lab = array([1, 0, 1, 2, 0])
    x = array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0], [9.0, 10.0]])
    weights = array([1.0, 2.0, 3.0, 4.0, 5.0])
    (x_sorted, w_sorted), lab_sorted = front.cluster.sort_clusters((x, weights), lab)
    assert lab_sorted.tolist() == [0, 0, 1, 1, 2] and w_sorted.tolist() == [2, 5, 1, 3, 4]
    assert isinstance(front.cluster.sort_clusters([x], lab)[0], list)
    assert front.cluster.sort_clusters(x, lab)[0].tolist() == x_sorted.tolist()
    assert front.cluster.cluster_ranges(lab_sorted).tolist() == [[0, 2], [2, 4], [4, 5]]
    assert front.cluster.cluster_ranges(lab_sorted, 4).tolist()[3] == [5, 5]
    ranges, centroids, weights_c = front.cluster.cluster_ranges_centroids(x_sorted, lab_sorted)
    assert ranges.tolist() == [[0, 2], [2, 4], [4, 5]] and weights_c.tolist() == [2, 2, 1]
    assert centroids.tolist() == [[6, 7], [3, 4], [7, 8]]
    assert centroids.dtype == x.dtype
    found = front.cluster.cluster_centroids(x, lab, weights=weights)
    wanted = [[51 / 7, 58 / 7], [4, 5], [7, 8]]
    np.testing.assert_allclose(np.asarray(found), wanted, rtol=1e-6)
    again = front.cluster.cluster_centroids(x, lab, 3, weights, array([7.0, 4.0, 4.0]))
    np.testing.assert_allclose(np.asarray(again), wanted, rtol=1e-6)


def test_weights_of_clusters_without_points() -> None:
    x, lab = torch.ones(2, 1), torch.tensor([0, 2])
    weights = torch_shim.cluster.cluster_ranges_centroids(x, lab)[2]
    assert weights.tolist() == pytest.approx([1, 1e-9, 1])
    ranges, centroids, _ = shim.cluster.cluster_ranges_centroids(x.numpy(), lab.numpy())
    assert ranges.tolist() == [[0, 1], [1, 1], [1, 2]] and np.isnan(centroids[1, 0])


@FRONTS
def test_blocks(front: Any, array: Any) -> None:
    r_i, r_j = array([[2, 5], [7, 12]]), array([[1, 4], [4, 9], [20, 30]])
    keep = array([[True, True, False], [False, True, False]])
    ranges = front.cluster.from_matrix(r_i, r_j, keep)
    rows, slices_i, redranges_j, columns, slices_j, redranges_i = (r.tolist() for r in ranges)
    assert (rows, columns) == (r_i.tolist(), r_j.tolist())
    assert slices_i == [2, 3] and redranges_j == [[1, 4], [4, 9], [4, 9]]
    assert slices_j == [1, 3, 3] and redranges_i == [[2, 5], [2, 5], [7, 12]]
    swapped = front.cluster.swap_axes(ranges)
    assert all(a is b for a, b in zip(swapped, ranges[3:] + ranges[:3], strict=True))
    assert front.cluster.swap_axes(None) is None
    with pytest.raises(ValueError, match="must be"):
        front.cluster.from_matrix(r_i, r_j[:2], keep)


def test_ranges_are_kept() -> None:
    x = np.ones((4, 1))
    lazy = shim.Vi(x).sqdist(shim.Vj(x))
    halves = np.array([[0, 2], [2, 4]])
    ranges = shim.cluster.from_matrix(halves, halves, np.eye(2, dtype=bool))
    lazy.ranges = ranges
    assert (lazy + 1).ranges is ranges and (lazy * lazy).ranges is ranges
    assert lazy.T.ranges == (*ranges[3:], *ranges[:3])
    other = shim.Vi(x).sqdist(shim.Vj(x))
    assert (lazy + other).ranges is (other + lazy).ranges is ranges
    other.ranges = shim.cluster.from_matrix(halves, halves, np.ones((2, 2), dtype=bool))
    with pytest.raises(ValueError, match="different ranges"):
        lazy + other
