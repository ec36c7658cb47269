"""dMaSIF: surfaces of several proteins at once, in blocks of one matrix."""

from __future__ import annotations

from typing import Any

import torch

from downstream.checks import Check, draw, keops, with_gradients

CUTS, CHANNELS = 8, 4


def blocks(n: int) -> torch.Tensor:
    """Which of three proteins a point belongs to, sorted."""
    return torch.arange(n) * 3 // n


def ranges(labels: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """The blocks of the diagonal."""
    ends = torch.bincount(labels).cumsum(0)
    bounds = torch.stack([ends - torch.bincount(labels), ends], 1).int()
    slices = torch.arange(1, len(ends) + 1).int()
    return bounds, slices, bounds, bounds, slices, bounds


def mask(labels: torch.Tensor) -> torch.Tensor:
    """The same as a matrix of bools."""
    return labels[:, None] == labels[None, :]


def nearest(lazy: bool, n: int) -> Any:
    """The nearest neighbours within a protein."""
    x, labels = draw(n, 3), blocks(n)
    if lazy:
        lazy_tensor = keops().LazyTensor
        squares = ((lazy_tensor(x[:, None, :]) - lazy_tensor(x[None, :, :])) ** 2).sum(-1)
        squares.ranges = ranges(labels)
        return [squares.argKmin(5, dim=1), squares.argmin(dim=1)]
    squares = ((x[:, None] - x[None]) ** 2).sum(-1).masked_fill(~mask(labels), torch.inf)
    order = squares.argsort(1)
    return [order[:, :5], order[:, 0]]


def soft_distance(lazy: bool, n: int) -> Any:
    """A smooth distance of points to atoms with radii, over the rows."""
    atoms, points = draw(n // 2, 3), 2 * draw(n, 3, seed=1)
    points.requires_grad_()
    radii = draw(n // 2, 1, seed=2).abs() + 1
    if lazy:
        lazy_tensor = keops().LazyTensor
        a_i, x_j = lazy_tensor(atoms[:, None, :]), lazy_tensor(points[None, :, :])
        r_i = lazy_tensor(radii[:, None, :])
        d = ((a_i - x_j) ** 2).sum(-1).sqrt()
        result = -(-d / r_i).logsumexp(dim=0)
    else:
        result = -(-torch.cdist(atoms, points) / radii).logsumexp(0)[:, None]
    return with_gradients(result, [points])


def convolution(lazy: bool, n: int) -> Any:
    """A window in almost geodesic distance, times a small network of local coordinates."""
    labels = blocks(n)
    x, f = draw(n, 3, grad=True), draw(n, CHANNELS, seed=1, grad=True)
    nuv = torch.linalg.qr(draw(n, 3, 3, seed=2))[0].contiguous()
    weights = [
        draw(*shape, seed=3 + k, grad=True)
        for k, shape in enumerate([(CUTS, 3), (CUTS,), (CHANNELS, CUTS), (CHANNELS,)])
    ]
    if lazy:
        lazy_tensor = keops().LazyTensor
        x_i, x_j = lazy_tensor(x[:, None, :]), lazy_tensor(x[None, :, :])
        n_i, n_j = lazy_tensor(nuv[:, None, 0]), lazy_tensor(nuv[None, :, 0])
        a, b, c, d = (lazy_tensor(w.reshape(1, 1, -1)) for w in weights)
        squares = ((x_j - x_i) ** 2).sum(-1) * ((2 - (n_i | n_j)) ** 2)
        window = (-squares).exp()
        local = lazy_tensor(nuv.view(n, 1, 9)).matvecmult(x_j - x_i)
        hidden = (a.matvecmult(local) + b).relu()
        out = (c.matvecmult(hidden) + d).relu()
        product = window * out * lazy_tensor(f[None, :, :])
        product.ranges = ranges(labels)
        result = product.sum(dim=1)
    else:
        a, b, c, d = weights
        off, normal = x[None] - x[:, None], nuv[:, 0]
        squares = (off**2).sum(-1) * (2 - normal @ normal.T) ** 2
        window = (-squares).exp() * mask(labels)
        local = torch.einsum("ikl,ijl->ijk", nuv, off)
        out = ((local @ a.T + b).relu() @ c.T + d).relu()
        result = (window[..., None] * out * f[None]).sum(1)
    return with_gradients(result, [x, f, *weights])


def curvature(lazy: bool, n: int) -> Any:
    """Tangent coordinates, joined with a 1 and multiplied with a matrix for each point."""
    x, uv = draw(n, 3), draw(n, 2, 3, seed=1)
    m = draw(n, 2, 3, seed=2, grad=True)
    if lazy:
        lazy_tensor = keops().LazyTensor
        x_i, x_j = lazy_tensor(x[:, None, :]), lazy_tensor(x[None, :, :])
        near = (1 - ((x_i - x_j) ** 2).sum(-1)).step()
        flat = lazy_tensor(uv.view(n, 1, 6)).matvecmult(x_j - x_i)
        result = (near * lazy_tensor(m.view(n, 1, 6)).matvecmult(flat.concat(lazy_tensor(1)))).sum(
            1
        )
    else:
        off = x[None] - x[:, None]
        near = ((off**2).sum(-1) <= 1).float()
        flat = torch.einsum("ikl,ijl->ijk", uv, off)
        joined = torch.cat([flat, torch.ones(n, n, 1)], 2)
        result = (near[..., None] * torch.einsum("ikl,ijl->ijk", m, joined)).sum(1)
    return with_gradients(result, [m])


CHECKS = [
    Check("neighbours in blocks", nearest, 1500),
    Check("soft distance, over rows", soft_distance, 1500),
    Check("convolution with a network, in blocks", convolution, 1500, 3e-3),
    Check("tangent coordinates", curvature, 1500),
]
