"""Gaussian sums and nearest neighbours as the dimension of the points grows, timed.

|x_i - y_j|^2 takes D operations for each pair, so time per pair grows with D; beyond some hundred
coordinates a dense matrix product is the better tool. Some rows are compared with float64.
"""

from __future__ import annotations

import sys
import time

import numpy as np

from foldwise import Vi, Vj


def main(n: int = 5_000) -> None:
    """Clouds of `n` points in 1 ... 512 dimensions, float32."""
    rng = np.random.default_rng(0)
    print(f"{n:,} x {n:,} pairs\n{'D':>4} {'Gaussian sum':>13} {'neighbour':>10} {'error':>8}")
    for dim in (1, 4, 16, 64, 128, 512):
        x, y = (rng.normal(size=(n, dim)).astype(np.float32) / dim**0.5 for _ in range(2))
        d_ij = Vi(x).sqdist(Vj(y))
        k_ij, b = (-d_ij).exp(), np.ones(n, np.float32)
        for _ in range(2):  # the first round compiles
            start = time.perf_counter()
            sums = k_ij @ b
            middle = time.perf_counter()
            nearest = d_ij.argmin(axis=1)[:, 0]
            end = time.perf_counter()
        z = x[:20].astype(np.float64)
        squares = ((z[:, None] - y) ** 2).sum(-1)
        dense = np.exp(-squares).sum(1)
        error = np.abs(sums[:20] - dense).max() / dense.max()
        excess = squares[np.arange(len(z)), nearest[:20]] - squares.min(1)
        print(
            f"{dim:>4} {1e3 * (middle - start):>10.1f} ms"
            f" {1e3 * (end - middle):>7.1f} ms {error:>8.0e}"
        )
        assert error < 1e-5 and excess.max() < 1e-5


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
