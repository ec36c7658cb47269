"""Transport in two steps, coarse then fine: blocks of pairs that carry no mass are left out.

Schmitzer, SIAM J. Sci. Comput. 41 (2019); Feydy's thesis (2020), chapter 3. Points are sorted by
cell of a grid. Sinkhorn iterations between the weighted centres of the cells give potentials; cells
c and d go together if f_c + g_d - C_cd is not far below 0. The fine iterations then start from the
coarse potentials, within these `BlockRanges`. Their value is compared with that of all pairs.
"""

from __future__ import annotations

import sys
import time

import numpy as np
from scipy.special import logsumexp

from foldwise import BlockRanges, Vi, Vj

EPS = 0.05**2


def sorted_by_cell(x, side: float):
    """The points in order; sizes, centres and diameters of their cells."""
    cells = np.unique(np.floor(x / side), axis=0, return_inverse=True)[1].ravel()
    order = cells.argsort(kind="stable")
    x, cells = x[order], cells[order]
    sizes = np.bincount(cells)
    centres = np.stack([np.bincount(cells, column) for column in x.T], 1) / sizes[:, None]
    return x, cells, sizes, centres


def sinkhorn(x, y, weights, start, steps: int, ranges=None):
    """Potentials for weighted clouds, within ranges."""
    (a, b), (f, g) = weights, start
    cost_ij = Vi(x).sqdist(Vj(y)) / 2
    for _ in range(steps):
        f = -EPS * ((Vj(g + EPS * np.log(b)) - cost_ij) / EPS).logsumexp(axis=1, ranges=ranges)
        g = -EPS * ((Vi(f + EPS * np.log(a)) - cost_ij) / EPS).logsumexp(axis=0, ranges=ranges)
    return f, g


def main(n: int = 20_000) -> None:
    """Transport `n` points of the unit square."""
    rng = np.random.default_rng(0)
    x, x_cells, x_sizes, x_centres = sorted_by_cell(rng.uniform(size=(n, 2)), 0.05)
    y, y_cells, y_sizes, y_centres = sorted_by_cell(rng.uniform(size=(n, 2)) ** 2, 0.05)

    start = time.perf_counter()
    coarse_weights = x_sizes[:, None] / n, y_sizes[:, None] / n
    zeros = np.zeros((len(x_sizes), 1)), np.zeros((len(y_sizes), 1))
    f, g = sinkhorn(x_centres, y_centres, coarse_weights, zeros, 100)
    cost = ((x_centres[:, None] - y_centres) ** 2).sum(-1) / 2
    # The table of cells is small. 2 * 0.1^2: how much the excess may vary within a pair of cells.
    keep = f + g.T - cost > -15 * EPS - 2 * 0.1**2
    near = BlockRanges.from_mask(keep, x_sizes, y_sizes)
    weights = np.full((n, 1), 1 / n), np.full((n, 1), 1 / n)
    guess = f[x_cells], g[y_cells]
    f, g = sinkhorn(x, y, weights, guess, 10, near)
    coarse_to_fine = time.perf_counter() - start
    print(near)

    start = time.perf_counter()
    all_f, all_g = sinkhorn(x, y, weights, guess, 10)
    all_pairs = time.perf_counter() - start
    value, expected = f.mean() + g.mean(), all_f.mean() + all_g.mean()
    print(
        f"within blocks {coarse_to_fine:.2f} s, all pairs {all_pairs:.2f} s (compilation included)"
    )
    print(
        f"value {value:.8f}, of all pairs {expected:.8f}; "
        f"potentials differ by {np.abs(f - all_f).max():.0e}"
    )
    assert near.pairs < n * n
    assert abs(value - expected) < 1e-5 * abs(expected) and np.abs(f - all_f).max() < 1e-4

    # The last half step for some columns, as a dense table.
    cost = ((x[:, None] - y[:20]) ** 2).sum(-1) / 2
    dense = -EPS * (logsumexp((f - cost) / EPS, axis=0) - np.log(n))
    assert np.allclose(g[:20, 0], dense, rtol=0, atol=1e-8)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
