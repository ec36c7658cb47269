"""Laplacians, Hessians and divergences of formulas, and derivatives of any order by autograd.

Two identities test them. The heat kernel G(t, r) = (2 pi t)^(-D/2) exp(-r^2 / 2t) solves
dG/dt = Laplace G / 2. And for any kernel k and vectors b_j the field
sum_j (Hess k b_j - Laplace k b_j) has no divergence: fluids and magnetic fields are made of it
(Narcowich and Ward 1994).
"""

from __future__ import annotations

import sys

import numpy as np
import torch
from torch.func import grad, hessian

from foldwise import Pm, Vi, Vj


def main(n: int = 5_000) -> None:
    """Evaluate at 200 points x, from `n` points y."""
    rng = np.random.default_rng(0)
    x, y, b = rng.normal(size=(200, 3)), rng.normal(size=(n, 3)), rng.normal(size=(n, 3))
    x_i, y_j, b_j, t = Vi(x), Vj(y), Vj(b), Pm(np.array([0.5]))

    heat_ij = (-x_i.sqdist(y_j) / (2 * t)).exp() / (2 * np.pi * t) ** 1.5
    in_space = heat_ij.laplacian(x_i).sum(axis=1) / 2
    in_time = heat_ij.grad(t, 1.0).sum(axis=1)
    error = np.abs(in_space - in_time).max() / np.abs(in_time).max()
    print(f"heat equation: {in_time[0, 0]:.6f} = {in_space[0, 0]:.6f}, error {error:.0e}")
    assert error < 1e-12

    k_ij = (-x_i.sqdist(y_j) / 2).exp()
    field_ij = k_ij.hessian_vector(x_i, b_j) - k_ij.laplacian(x_i) * b_j
    size = np.abs(field_ij.sum(axis=1)).max()
    divergence = np.abs(field_ij.divergence(x_i).sum(axis=1)).max() / size
    print(f"field without divergence: {divergence:.0e} of its size {size:.3f}")
    assert divergence < 1e-11
    z = x[:, None] - y
    table = np.exp(-(z**2).sum(-1) / 2)[..., None]
    hess_b = table * (z * (z * b).sum(-1, keepdims=True) - b)
    laplace = table * ((z**2).sum(-1, keepdims=True) - 3)
    assert np.allclose(field_ij.sum(axis=1), (hess_b - laplace * b).sum(1))

    # PyTorch: the Hessian of a sum at one point, and derivatives one after the other along a line.
    yt = torch.tensor(y)

    def density(p):
        return (-Vi(p[None]).sqdist(Vj(yt)) / 2).exp().sum(axis=1).sum()

    found = hessian(density)(torch.tensor(x[0]))
    expected = (table[0, :, :, None] * (z[0][:, :, None] * z[0][:, None] - np.eye(3))).sum(0)
    print(f"Hessian at a point: eigenvalues {torch.linalg.eigvalsh(found).numpy().round(3)}")
    assert np.allclose(found, expected)

    def along(s):
        return density(torch.tensor(x[0]) + s * torch.tensor([1.0, 0, 0], dtype=torch.float64))

    derivative, s = along, z[0][:, 0]
    hermite = [-s, s**2 - 1, -(s**3) + 3 * s, s**4 - 6 * s**2 + 3]  # of exp(-s^2 / 2)
    for order, polynomial in enumerate(hermite, 1):
        derivative = grad(derivative)
        value, exact = (
            derivative(torch.tensor(0.0, dtype=torch.float64)).item(),
            polynomial @ table[0, :, 0],
        )
        print(f"derivative {order}: {value:.8g}")
        assert abs(value - exact) < 1e-9 * n


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
