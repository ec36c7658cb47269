"""scikit-shapes: point features, convolutions and losses of shapes."""

from __future__ import annotations

from functools import partial
from typing import Any

import skshapes
import torch
from skshapes.features.normals import smooth_normals
from skshapes.features.structure_tensors import structure_tensors

from downstream.checks import Check, draw


def squares(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Squared distances, densely."""
    return ((x[:, None] - y[None]) ** 2).sum(-1)


def tensors(lazy: bool, n: int) -> Any:
    """Weighted covariances around each point."""
    x = draw(n, 3)
    if lazy:
        return structure_tensors(points=x, scale=0.5)
    scaled = x / 0.5
    window = (-squares(scaled, scaled) / 2).exp()
    window = window / window.sum(1, keepdim=True)
    off = scaled[None] - (window @ scaled)[:, None]
    return torch.einsum("ij,ijk,ijl->ikl", window, off, off)


def normals(lazy: bool, n: int, scale: Any = 0.5) -> Any:
    """Smooth normals, at one scale or several."""
    x, v = draw(n, 3), draw(n, 3, seed=1)
    if lazy:
        return smooth_normals(vertices=x, normals=v, scale=scale)
    scales = scale if isinstance(scale, list) else [scale]
    smooth = [(-squares(x, x) / (2 * s**2)).exp() @ v for s in scales]
    return torch.nn.functional.normalize(torch.stack(smooth, 1), dim=-1)


def convolution(lazy: bool, n: int, kernel: str = "gaussian", cutoff: Any = None) -> Any:
    """A normalized convolution of points, of all pairs or of the blocks that matter."""
    x, v = 3 * draw(n, 3), draw(n, 2, seed=1)
    if lazy:
        shape = skshapes.PolyData(x)
        return shape.point_convolution(kernel=kernel, scale=0.5, cutoff=cutoff, normalize=True) @ v
    d = squares(x, x) / 0.25
    matrix = (-d / 2).exp() if kernel == "gaussian" else (d <= 1).float()
    return (matrix / matrix.sum(1, keepdim=True)) @ v


def nearest(lazy: bool, n: int) -> Any:
    """The loss of nearest neighbours, and its gradient."""
    x, y = draw(n, 3, grad=True), draw(n // 2, 3, seed=1)
    if lazy:
        shape = skshapes.PolyData(y)
        moved = skshapes.PolyData(draw(n, 3))
        moved.points = x
        value = skshapes.NearestNeighborsLoss()(moved, shape)
    else:
        value = squares(x, y).min(1).values.sqrt().mean()
    return [value, *torch.autograd.grad(value, [x])]


def graph(lazy: bool, n: int) -> Any:
    """The graph of neighbours."""
    x = draw(n, 3)
    if lazy:
        edges = skshapes.PolyData(x).knn_graph(k=4)
    else:
        order = squares(x.double(), x.double()).argsort(1)[:, 1:5]
        rows = torch.arange(n).repeat_interleave(4)
        edges = torch.stack([rows, order.flatten()], 1).sort(1).values.unique(dim=0)
    return torch.bincount(edges.flatten(), minlength=n)


CHECKS = [
    Check("structure tensors", tensors),
    Check("smooth normals", normals),
    Check("smooth normals, three scales", partial(normals, scale=[0.2, 0.5, 1.0])),
    Check("convolution", convolution),
    Check("convolution, blocks within a cutoff", partial(convolution, cutoff=1e-6)),
    Check("convolution, uniform", partial(convolution, kernel="uniform")),
    Check("loss of nearest neighbours", nearest),
    Check("graph of neighbours", graph),
]
