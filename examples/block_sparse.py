"""A Gaussian sum that skips pairs too far apart to matter: `BlockRanges`, timed.

Points are sorted by the cell of a grid that they are in; cells with points within five widths go
together. The terms left out sum to at most n exp(-25 / 2) a row. Sums and gradients within blocks
are compared with those of all pairs; a band and a block diagonal with masked dense tables.
"""

from __future__ import annotations

import sys
import time

import numpy as np
import torch

from foldwise.torch import BlockRanges, Vi, Vj

WIDTH = 0.02


def seconds(action, repeats: int = 3) -> float:
    """The shortest of a few times, after one call that compiles."""
    action()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def main(n: int = 30_000) -> None:
    """Sum over `n` points of the unit square."""
    rng = np.random.default_rng(0)
    points = rng.uniform(size=(n, 2))
    cells = np.unique(np.floor(points / 0.05), axis=0, return_inverse=True)[1].ravel()
    order = cells.argsort(kind="stable")
    x, cells = torch.tensor(points[order], requires_grad=True), cells[order]
    y, b = x.detach(), torch.tensor(rng.normal(size=(n, 1)))
    near = BlockRanges.from_radius(5 * WIDTH, y, cells)
    print(near)

    k_ij = (-Vi(x).sqdist(Vj(y)) / (2 * WIDTH**2)).exp()
    dense_time = seconds(lambda: k_ij @ b)
    near_time = seconds(lambda: k_ij[near] @ b)
    print(f"all pairs {1e3 * dense_time:.1f} ms, near ones {1e3 * near_time:.1f} ms")
    sums = [k @ b for k in (k_ij, k_ij[near])]
    slopes = [torch.autograd.grad(s.square().sum(), x)[0] for s in sums]
    error = (sums[0] - sums[1]).abs().max().item()
    slope_error = ((slopes[0] - slopes[1]).abs().max() / slopes[0].abs().max()).item()
    bound = np.exp(-12.5) * b.abs().sum().item()
    print(f"error {error:.1e} (at most {bound:.1e}), of the gradient {slope_error:.1e}")
    assert error < bound and slope_error < 1e-3

    # Other shapes, on the first 500 points, against masks.
    m = min(n, 500)
    table = torch.exp(-((y[:m, None] - y[:m]) ** 2).sum(-1) / 2)
    small_ij = (-Vi(y[:m]).sqdist(Vj(y[:m])) / 2).exp()
    for name, ranges in {
        "band": BlockRanges.band(m, 20, size=25),
        "block diagonal": BlockRanges.block_diagonal([m // 2, m - m // 2]),
        "lower triangle": BlockRanges.causal(m, size=1),
        "same label": BlockRanges.from_labels(cells[:m]),
        "coarse mask": BlockRanges.from_mask(
            rng.uniform(size=(5, 5)) < 0.4, -(-m // 5), -(-m // 5), shape=(m, m)
        ),
    }.items():
        found = small_ij[ranges] @ b[:m]
        assert torch.allclose(found, (table * torch.tensor(ranges.mask())) @ b[:m])
        print(f"{name:<15} {ranges.pairs / m**2:6.1%} of the pairs")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
