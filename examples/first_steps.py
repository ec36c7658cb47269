"""The same few lines three times: dense NumPy, Foldwise on NumPy, Foldwise on PyTorch.

Nearest neighbours, the product of a kernel matrix and a vector, and the first and second
derivatives of an energy: E(x) = sum_ij exp(-|x_i - y_j|^2 / 2). Its gradient is
-sum_j k_ij (x_i - y_j), and the trace of its Hessian is sum_ij k_ij (|x_i - y_j|^2 - D).
"""

from __future__ import annotations

import sys

import numpy as np
import torch

from foldwise import Vi, Vj
from foldwise.torch import LazyTensor


def main(n: int = 20_000) -> None:
    """Compute and compare, on `n` points x and `n / 2` points y."""
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(n, 3)), rng.normal(size=(n // 2, 3))
    b = rng.normal(size=n // 2)
    rows = slice(0, 100)  # of the dense table

    # NumPy: all pairs of a few rows.
    squares = ((x[rows, None, :] - y[None, :, :]) ** 2).sum(-1)
    dense = np.exp(-squares / 2)

    # Foldwise on NumPy: all rows, no table.
    squares_ij = Vi(x).sqdist(Vj(y))
    k_ij = (-squares_ij / 2).exp()
    nearest, product = squares_ij.argmin(axis=1), k_ij @ b
    assert (nearest[rows, 0] == squares.argmin(1)).all()
    assert np.allclose(product[rows], dense @ b)

    # Foldwise on PyTorch: the formula spelled out as for dense tensors, and autograd twice.
    xt = torch.tensor(x, requires_grad=True)
    x_i, y_j = LazyTensor(xt[:, None, :]), LazyTensor(torch.tensor(y)[None, :, :])
    energy = (-((x_i - y_j) ** 2).sum(dim=2) / 2).exp().sum(dim=1).sum()
    (slope,) = torch.autograd.grad(energy, xt, create_graph=True)
    # E is a sum over i: a Hessian column for the same component of all points at once.
    trace = sum(
        torch.autograd.grad(slope[:, d].sum(), xt, retain_graph=True)[0][:, d] for d in range(3)
    )

    expected = -(dense[..., None] * (x[rows, None] - y)).sum(1)
    curvature = (dense * (squares - 3)).sum(1)
    first = np.abs(slope.detach().numpy()[rows] - expected).max()
    second = np.abs(trace.numpy()[rows] - curvature).max()
    print(f"{n:,} x {n // 2:,} pairs; nearest of the first rows: {nearest[:5, 0]}")
    print(
        f"energy {energy.item():.6g}; "
        f"error of the gradient {first:.1e}, of the Laplacian {second:.1e}"
    )
    assert first < 1e-9 * n and second < 1e-9 * n

    # Batch dimensions come first, and broadcast: five clouds against one.
    clouds = torch.tensor(rng.normal(size=(5, 1000, 1, 3)))
    sums = (-((LazyTensor(clouds) - y_j) ** 2).sum(dim=-1)).exp().sum(dim=2)
    one = (-((LazyTensor(clouds[3]) - y_j) ** 2).sum(dim=-1)).exp().sum(dim=1)
    print(f"batch: {tuple(sums.shape)}")
    assert torch.allclose(sums[3], one)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
