"""Are two samples drawn from the same law? The kernel two-sample test, with permutations.

Gretton et al., JMLR 13 (2012). The squared maximum mean discrepancy is, without bias, E k(x, x') +
E k(y, y') - 2 E k(x, y). For Gaussians N(0, I) and N(m, I) and k = exp(-r^2 / 2 s^2) it is 2 (s^2 /
(s^2 + 2))^(D/2) (1 - exp(-|m|^2 / (2 s^2 + 4))). All permutations of labels are columns of one
product of the kernel matrix with signs.
"""

from __future__ import annotations

import sys

import numpy as np

from foldwise import Vi, Vj

WIDTH = 1.5


def statistics(x, y, rng, permutations: int = 200):
    """The unbiased estimate, and those under random relabelling."""
    z, n = np.concatenate([x, y]), len(x)
    signs = np.repeat([1.0, -1.0], n)
    columns = [signs, *(rng.permutation(signs) for _ in range(permutations))]
    table = np.stack(columns, 1).astype(z.dtype)
    k_ij = (-Vi(z).sqdist(Vj(z)) / (2 * WIDTH**2)).exp()
    products = table * (k_ij @ table)  # sum_j s_i k_ij s_j, one column for each relabelling
    total = products.sum(0, dtype=np.float64) - len(z)  # without the diagonal, k_ii = 1
    # Pairs between the samples are n^2, those within n (n - 1).
    between = (k_ij.sum(axis=1).sum(dtype=np.float64) - len(z) - total) / 2
    within = total + between
    return within / (n * (n - 1)) - between / n**2


def main(n: int = 3_000) -> None:
    """Compare samples of `n` points in three dimensions."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(n, 3)).astype(np.float32)
    spread = WIDTH**2
    for shift in (0.0, 0.5):
        y = (rng.normal(size=(n, 3)) + [shift, 0, 0]).astype(np.float32)
        found, *others = statistics(x, y, rng)
        law = 2 * (spread / (spread + 2)) ** 1.5 * (1 - np.exp(-(shift**2) / (2 * spread + 4)))
        level = (1 + np.sum(np.array(others) >= found)) / (1 + len(others))
        print(f"shift {shift}: MMD^2 {found:.5f} (of the laws {law:.5f}), p = {level:.3f}")
        assert abs(found - law) < 1 / n**0.5
        assert level < 0.01 if shift else level > 0.01

        some = slice(0, 200)
        a, b = x[some].astype(np.float64), y[some].astype(np.float64)
        xx, yy, xy = (
            np.exp(-((p[:, None] - q) ** 2).sum(-1) / (2 * spread))
            for p, q in [(a, a), (b, b), (a, b)]
        )
        m = len(a)
        dense = (xx.sum() - m + yy.sum() - m) / (m * (m - 1)) - 2 * xy.mean()
        assert abs(statistics(x[some], y[some], rng, 0)[0] - dense) < 1e-5


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
