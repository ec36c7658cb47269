"""Matrices along features, written as on paper: metrics, rotated frames, strains.

`features=2` says that an array has a matrix for each point. `@`, `einsum`, `mT`, `inv` and `det`
are those of matrices, for each pair (i, j); sums over j give arrays of matrices.
"""

from __future__ import annotations

import sys

import torch

import foldwise
from foldwise.torch import Vi, Vj


def compare(what: str, found, expected, given) -> None:
    """Values, and gradients of the sum of their squares in all arguments."""
    error = ((found - expected).abs().max() / expected.abs().max()).item()
    grads = [torch.autograd.grad((r**2).sum(), given) for r in (found, expected)]
    pairs = zip(*grads, strict=True)
    slope_error = max(((a - b).abs().max() / b.abs().max()).item() for a, b in pairs)
    print(f"{what:<9} {tuple(found.shape)!s:<14} errors {error:.0e}, {slope_error:.0e}")
    assert error < 1e-10 and slope_error < 1e-9


def density(x, y, factors):
    """Normal densities with a covariance S_j = F_j F_j' for each column: at x_i, summed."""
    F = Vj(factors, features=2)
    S, d = F @ F.mT, Vi(x) - Vj(y)
    return (S.det() ** -0.5 * (-(d | S.solve(d)) / 2).exp()).sum(axis=1)


def dense_density(x, y, factors):
    """The same by a table."""
    S, d = factors @ factors.mT, x[:, None] - y
    form = torch.einsum("ija,jab,ijb->ij", d, torch.linalg.inv(S), d)
    return (torch.linalg.det(S) ** -0.5 * (-form / 2).exp()).sum(1, keepdim=True)


def turned(x, y, frames, tensors):
    """Tensors of points y, brought into the frames of points x and averaged with weights."""
    K, R, T = (-Vi(x).sqdist(Vj(y))).exp(), Vi(frames, features=2), Vj(tensors, features=2)
    return (K * (R @ T @ R.mT)).sum(axis=1)


def dense_turned(x, y, frames, tensors):
    """The same by a table."""
    K = torch.exp(-(torch.cdist(x, y) ** 2))
    return torch.einsum("ij,iab,jbc,idc->iad", K, frames, tensors, frames)


def strain(x, y, b):
    """E = (G + G') / 2, where G is du/dx of the field u(x) = sum_j exp(-|x - y_j|^2 / 2) b_j."""
    d = Vi(x) - Vj(y)
    G = -foldwise.einsum("a,b->ab", Vj(b), d) * (-(d | d) / 2).exp()
    return ((G + G.mT) / 2).sum(axis=1)


def dense_strain(x, y, b):
    """The same from the Jacobian of the field."""

    def field(point):
        return (torch.exp(-((point - y) ** 2).sum(1) / 2)[:, None] * b).sum(0)

    G = torch.func.vmap(torch.func.jacrev(field))(x)
    return (G + G.mT) / 2


def main(n: int = 2_000) -> None:
    """Sums over `n` points y."""
    options = {"generator": torch.Generator().manual_seed(0), "dtype": torch.float64}
    x, y = (torch.randn(m, 3, **options, requires_grad=True) for m in (50, n))
    b = torch.randn(n, 3, **options, requires_grad=True)
    factors = torch.eye(3) + 0.2 * torch.randn(n, 3, 3, **options)
    frames = torch.linalg.qr(torch.randn(50, 3, 3, **options)).Q
    factors.requires_grad_()
    frames.requires_grad_()
    given = (x, y, factors)
    compare("density", density(*given), dense_density(*given), given)
    given = (x, y, frames, factors)
    compare("frames", turned(*given), dense_turned(*given), given)
    given = (x, y, b)
    compare("strain", strain(*given), dense_strain(*given), given)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
