"""A sphere deformed onto an ellipsoid: LDDMM by geodesic shooting, with a varifold distance.

Miller, Trouve and Younes (2006); Kaltenmark, Charlier and Charon (2017). Vertices q and momenta p
follow Hamilton's equations of H = sum_ij k(q_i, q_j) (p_i | p_j) / 2. Surfaces are compared as
clouds of triangles, with centres c, areas l and normals u, by sums of
l_i l_j exp(-|c_i - c_j|^2 / s^2) (u_i | u_j)^2. The loss is minimised over the first momenta: its
gradient goes through derivatives of H, so the kernel is differentiated twice.
"""

from __future__ import annotations

import sys

import numpy as np
import torch
from scipy.spatial import ConvexHull

from foldwise.torch import Vi, Vj

WIDTH, STEPS = 0.6, 5


def sphere(n: int):
    """Points on a spiral around the unit sphere, and triangles."""
    z = np.linspace(1, -1, n)
    angle = np.pi * (1 + 5**0.5) * np.arange(n)
    ring = np.sqrt(1 - z**2)
    points = np.stack([ring * np.cos(angle), ring * np.sin(angle), z], 1)
    return torch.tensor(points), torch.tensor(ConvexHull(points).simplices, dtype=torch.int64)


def energy(p, q):
    """H, as formulas of symbolic variables that are given their data at the end."""
    k_ij = (-Vi(0, 3).sqdist(Vj(1, 3)) / WIDTH**2).exp()
    return (p * (k_ij * Vj(2, 3)).sum(axis=1)(q, q, p)).sum() / 2


def dense_energy(p, q):
    """H by a table."""
    return (p * (torch.exp(-((q[:, None] - q) ** 2).sum(-1) / WIDTH**2) @ p)).sum() / 2


def shoot(p, q, hamiltonian=energy):
    """Momenta and positions at time 1, by Ralston's method."""

    def rates(p, q):
        by_p, by_q = torch.autograd.grad(hamiltonian(p, q), (p, q), create_graph=True)
        return -by_q, by_p

    h = 1 / STEPS
    for _ in range(STEPS):
        p1, q1 = rates(p, q)
        p2, q2 = rates(p + 2 / 3 * h * p1, q + 2 / 3 * h * q1)
        p, q = p + h * (p1 + 3 * p2) / 4, q + h * (q1 + 3 * q2) / 4
    return p, q


def triangles(q, faces):
    """Centres, areas and unit normals."""
    a, b, c = (q[faces[:, k]] for k in range(3))
    normals = torch.linalg.cross(b - a, c - a) / 2
    areas = normals.norm(dim=1, keepdim=True)
    return (a + b + c) / 3, areas, normals / areas


def varifold(first, second):
    """The scalar product of two surfaces."""
    (c, l, u), (d, m, v) = first, second  # noqa: E741
    k_ij = (-Vi(c).sqdist(Vj(d)) / WIDTH**2).exp() * (Vi(u) | Vj(v)) ** 2
    return (l * (k_ij @ m)).sum()


def main(n: int = 1_000, rounds: int = 10) -> None:
    """Match surfaces of `n` vertices."""
    q0, faces = sphere(n)
    q0.requires_grad_()
    target = triangles(q0.detach() * torch.tensor([1.3, 0.9, 0.8]) + 0.1, faces)
    own = varifold(target, target)

    def distance(q):
        mine = triangles(q, faces)
        return varifold(mine, mine) - 2 * varifold(mine, target) + own

    p0 = torch.zeros_like(q0, requires_grad=True)
    optimiser = torch.optim.LBFGS([p0], max_iter=rounds, line_search_fn="strong_wolfe")
    first = distance(q0).item()

    def closure():
        optimiser.zero_grad()
        loss = distance(shoot(p0, q0)[1]) + 1e-3 * energy(p0, q0)
        loss.backward()
        return loss

    optimiser.step(closure)
    p1, q1 = shoot(p0, q0)
    last = distance(q1).item()
    before, after = energy(p0, q0).item(), energy(p1, q1).item()
    print(f"{n:,} vertices, {len(faces):,} triangles: distance {first:.4f} -> {last:.6f}")
    print(f"energy {before:.6f} at the start of the path, {after:.6f} at its end")
    assert last < 0.02 * first and abs(before - after) < 0.01 * before

    # The gradient through the whole path, against dense tables.
    p, q = (t[:150].detach().requires_grad_() for t in (p0, q0))
    slopes = [
        torch.autograd.grad(shoot(p, q, f)[1].square().sum(), p)[0] for f in (energy, dense_energy)
    ]
    error = ((slopes[0] - slopes[1]).abs().max() / slopes[1].abs().max()).item()
    print(f"second-order gradient: error {error:.0e}")
    assert error < 1e-9


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
