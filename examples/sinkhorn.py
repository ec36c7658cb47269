"""Entropic optimal transport by log-domain Sinkhorn iterations, and its debiased divergence.

Cuturi 2013; Feydy et al., AISTATS 2019. With the cost C_ij = |x_i - y_j|^2 / 2 the potentials are
f_i = -eps log sum_j b_j exp((g_j - C_ij) / eps), and likewise g; each half step is one log-sum-exp.
The divergence OT(a, b) - OT(a, a) / 2 - OT(b, b) / 2 of a cloud and the same cloud moved by t is
|t|^2 / 2, whatever eps.
"""

from __future__ import annotations

import sys
import time

import numpy as np

from foldwise import Vi, Vj


def potentials(x, y, eps: float, steps: int = 100):
    """The dual potentials for uniform weights."""
    cost_ij = Vi(x).sqdist(Vj(y)) / 2
    f, g = np.zeros((len(x), 1), x.dtype), np.zeros((len(y), 1), y.dtype)
    for _ in range(steps):
        f = -eps * (((Vj(g) - cost_ij) / eps).logsumexp(axis=1) - np.log(len(y)))
        g = -eps * (((Vi(f) - cost_ij) / eps).logsumexp(axis=0) - np.log(len(x)))
    return f, g


def symmetric_potential(x, eps: float, steps: int = 50):
    """The same for a cloud and itself: f = g, by averages of half steps."""
    cost_ij = Vi(x).sqdist(Vj(x)) / 2
    f = np.zeros((len(x), 1), x.dtype)
    for _ in range(steps):
        f = (f - eps * (((Vj(f) - cost_ij) / eps).logsumexp(axis=1) - np.log(len(x)))) / 2
    return f


def divergence(x, y, eps: float):
    """The Sinkhorn divergence: a dual value minus those of each cloud with itself."""
    f, g = potentials(x, y, eps)
    return (f - symmetric_potential(x, eps)).mean() + (g - symmetric_potential(y, eps)).mean()


def main(n: int = 3_000) -> None:
    """Transport clouds of `n` points of the unit square."""
    rng = np.random.default_rng(0)
    x, y = rng.uniform(size=(n, 2)), rng.uniform(size=(n, 2)) ** 2
    eps = 0.1**2
    start = time.perf_counter()
    f, g = potentials(x, y, eps)
    elapsed = time.perf_counter() - start
    plan_ij = ((Vi(f) + Vj(g) - Vi(x).sqdist(Vj(y)) / 2) / eps).exp() / n  # times n: rows sum to 1
    rows = np.abs(plan_ij.sum(axis=1) - 1).mean()
    columns = np.abs(plan_ij.sum(axis=0) - 1).max()
    print(
        f"100 iterations of {n:,} x {n:,} pairs: {elapsed:.2f} s; "
        f"marginals off by {rows:.0e}, {columns:.0e}"
    )
    assert rows < 1e-2 and columns < 1e-9

    moved = plan_ij @ y  # the barycentric map of each x
    value = f.mean() + g.mean()
    print(
        f"dual value {value:.6f}; "
        f"mean squared displacement / 2 {((moved - x) ** 2).sum(1).mean() / 2:.6f}"
    )

    t = np.array([0.3, -0.2])
    found, expected = divergence(x, x + t, eps), t @ t / 2
    print(f"cloud moved by {t}: divergence {found:.6f}, expected {expected:.6f}")
    assert abs(found - expected) < 1e-3 * expected

    some, other = x[:100], y[:100]  # the first half step, as a dense table
    cost = ((some[:, None] - other) ** 2).sum(-1) / 2
    dense = -eps * (np.log(np.exp(-(cost - cost.min(1, keepdims=True)) / eps).mean(1))) + cost.min(
        1
    )
    first = -eps * ((-Vi(some).sqdist(Vj(other)) / 2 / eps).logsumexp(axis=1)[:, 0] - np.log(100))
    assert np.allclose(dense, first)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
