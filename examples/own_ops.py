"""Functions and reductions of one's own: losses, capped attention, pair counts, mean and variance.

A function made of functions becomes a part of the formulas that it occurs in; a reduction is made
of a monoid. Both are compiled and differentiated as those of the library are, and `check_op` and
`check_reduction` say whether they are right.

    python examples/own_ops.py [points]
"""

from __future__ import annotations

import sys
import time
from typing import Any

import numpy as np
import torch

import foldwise
from foldwise.torch import Pm, Vi, Vj


@foldwise.op
def huber(x: Any, delta: Any = 1.0) -> Any:
    """Squares of small errors, and sizes of large ones."""
    return foldwise.where(abs(x) < delta, 0.5 * x**2, delta * (abs(x) - 0.5 * delta))


@foldwise.op
def poisson(log_rate: Any, count: Any) -> Any:
    """The negative log-likelihood of counts, up to a constant."""
    return np.exp(log_rate) - count * log_rate


@foldwise.op(derivative=lambda x, cap: 1 - np.tanh(x / cap) ** 2)
def capped(x: Any, cap: float) -> Any:
    """Scores between -cap and cap."""
    return cap * np.tanh(x / cap)


def merged(p: Any, q: Any) -> Any:
    """Number, mean and sum of squared deviations of a union (Chan, Golub, LeVeque 1979)."""
    n = p[0] + q[0]
    share = q[0] / np.maximum(n, 1)
    apart = q[1] - p[1]
    return n, p[1] + share * apart, p[2] + q[2] + p[0] * share * apart**2


spread = foldwise.reduction(
    "spread",
    identity=(0, 0, 0),
    lift=lambda f: (1, f, 0),
    combine=merged,
    finish=lambda s: (s[2] / s[0], s[1]),
)
norm4 = foldwise.reduction(
    "norm4",
    identity=0,
    lift=lambda f: f**4,
    combine=lambda p, q: p + q,
    finish=lambda s: s**0.25,
    derivative=lambda norm, f: (f / norm) ** 3,
)


def pair_counts(x: Any, edges: Any) -> Any:
    """How many pairs have distances between neighbouring edges: all edges are compared at once."""
    below = (Vi(x).sqdist(Vj(x)) < Pm(edges**2)).count(axis=1)
    return below.sum(0).diff()


def main(n: int = 3_000) -> None:
    """Evaluate each on `n` points, and compare 200 of them with dense float64."""
    options = {"generator": torch.Generator().manual_seed(0), "dtype": torch.float64}
    x, y, b = (torch.randn(n, d, **options) for d in (3, 3, 1))
    counts = torch.poisson(b.exp())
    few = x[:200].clone().requires_grad_()
    S_ij, dense = Vi(few) | Vj(y), few @ y.T
    far = (few[:, None] - y).abs()
    shares = (5 * (dense / 5).tanh()).softmax(1)
    variance, mean = spread(Vi(few.detach()) | Vj(y), axis=1)
    for name, found, expected in (
        (
            "Huber",
            huber(Vi(few) - Vj(y)).sum(1),
            torch.where(far < 1, far**2 / 2, far - 0.5).sum(1),
        ),
        ("Poisson", poisson(S_ij, Vj(counts)).sum(1), (dense.exp() - counts.T * dense).sum(1)),
        ("capped attention", capped(S_ij, 5.0).sumsoftmaxweight(Vj(b), axis=1), shares @ b),
        ("norm of order 4", norm4(S_ij, axis=1), dense.norm(4, dim=1)),
        ("variance", variance, dense.var(1, correction=0)),
        ("mean", mean, dense.mean(1)),
    ):
        expected = expected.reshape(found.shape)
        error = ((found - expected).abs().max() / expected.abs().max()).item()
        slope_error = 0.0
        if found.requires_grad:
            losses = (found.square().sum(), expected.square().sum())
            g, h = (torch.autograd.grad(v, few, retain_graph=True)[0] for v in losses)
            slope_error = ((g - h).abs().max() / h.abs().max()).item()
        print(f"{name:<20} errors {error:.0e}, {slope_error:.0e}")
        assert error < 1e-11 and slope_error < 1e-9, name

    edges = torch.linspace(0, 4, 33, dtype=torch.float64)
    start = time.perf_counter()
    found, seconds = pair_counts(x, edges), time.perf_counter() - start
    expected = torch.histc((x[:, None] - x).norm(dim=-1), 32, 0, 4)
    print(f"pair counts          {n**2 / seconds:.1e} pairs per second, 32 bins")
    assert (found - expected).abs().sum() < 1e-5 * n**2 + 2

    points = np.linspace(-3, 3, 7)[:, None]
    foldwise.check_op(huber, points + 0.1)
    foldwise.check_op(poisson, points, points**2)
    foldwise.check_op(capped, points, 5.0)
    foldwise.check_reduction(spread, points[:, 0], reference=lambda f: (f.var(), f.mean()))
    foldwise.check_reduction(norm4, points[:, 0])


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
