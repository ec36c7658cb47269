"""Two rings told apart by the graph Laplacian, whose eigenvectors SciPy finds.

Von Luxburg, A tutorial on spectral clustering (2007). The matrix D^-1/2 K D^-1/2, with K_ij =
exp(-|x_i - x_j|^2 / 2 s^2) and D its row sums, is a `LinearOperator`: products, never entries. Two
eigenvalues are close to 1; their vectors tell the rings apart. Pairs further than 6 s do nothing:
with `BlockRanges` they are left out, which changes no eigenvalue.
"""

from __future__ import annotations

import sys
import time

import numpy as np
from scipy.sparse.linalg import LinearOperator, eigsh

from foldwise import BlockRanges, Vi, Vj

WIDTH = 0.1


def rings(rng, n: int):
    """Points on two circles, sorted by cell of a grid; and which circle each is on."""
    ring = rng.integers(0, 2, n)
    angle = rng.uniform(0, 2 * np.pi, n)
    x = (1 + ring / 2)[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1)
    x += 0.05 * rng.normal(size=x.shape)
    cells = np.unique(np.floor(x / 0.2), axis=0, return_inverse=True)[1].ravel()
    order = cells.argsort(kind="stable")
    return x[order], ring[order], cells[order]


def leading(k_ij, count: int = 4):
    """The largest eigenvalues of the normalised matrix, and their vectors."""
    n = k_ij.shape[0]
    scale = (k_ij @ np.ones(n)) ** -0.5
    matrix = LinearOperator(
        (n, n), matvec=lambda v: scale * (k_ij @ (scale * v.ravel())), dtype=float
    )
    values, vectors = eigsh(matrix, k=count, v0=np.ones(n))
    return values[::-1], vectors[:, ::-1]


def main(n: int = 5_000) -> None:
    """Cluster `n` points."""
    x, ring, cells = rings(np.random.default_rng(0), n)
    k_ij = (-Vi(x).sqdist(Vj(x)) / (2 * WIDTH**2)).exp()
    near = BlockRanges.from_radius(6 * WIDTH, x, cells)
    results = []
    for name, matrix in (("all pairs", k_ij), ("near pairs", k_ij[near])):
        start = time.perf_counter()
        results.append(leading(matrix))
        print(f"{name}: {time.perf_counter() - start:.2f} s, eigenvalues {results[-1][0].round(5)}")
    print(near)
    (values, _), (near_values, vectors) = results
    assert np.abs(values - near_values).max() < 1e-5

    # The two leading vectors v nearly span the indicators of the rings: D^-1/2 v has two values.
    coordinates = vectors[:, :2] * (k_ij @ np.ones(n))[:, None] ** -0.5
    apart = np.linalg.norm(coordinates - coordinates[0], axis=1)
    guess = apart > apart.max() / 2
    right = max((guess == ring).mean(), (guess != ring).mean())
    print(f"{right:.2%} of the points on the right ring")
    assert right > 0.99

    if n <= 1500:
        dense = np.exp(-((x[:, None] - x) ** 2).sum(-1) / (2 * WIDTH**2))
        scale = dense.sum(1) ** -0.5
        exact = np.linalg.eigvalsh(scale[:, None] * dense * scale)[::-1][:4]
        assert np.abs(values - exact).max() < 1e-8


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
