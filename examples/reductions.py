"""Every way to reduce a formula over one index, side by side with NumPy.

A table of M x N values, or of vectors, is reduced over j: sums, log-sum-exps (also of weighted
vectors), extrema and where they are, the K smallest values, softmax-weighted means, counts,
moments, products. The largest difference to dense float64 arrays is printed for each.
"""

from __future__ import annotations

import sys

import numpy as np

from foldwise import Vi, Vj


def main(n: int = 10_000) -> None:
    """Reduce over `n` columns, and compare a few rows with NumPy."""
    rng = np.random.default_rng(0)
    x, y, w = rng.normal(size=(200, 3)), rng.normal(size=(n, 3)), rng.uniform(1, 2, (n, 2))
    x_i, y_j, w_j = Vi(x), Vj(y), Vj(w)

    d_ij, d = x_i.sqdist(y_j), ((x[:, None] - y) ** 2).sum(-1)
    v_ij, v = x_i * y_j.sin(), x[:, None] * np.sin(y)  # vectors: reduced component by component
    soft = np.exp(-d) / np.exp(-d).sum(1, keepdims=True)
    order = d.argsort(1, kind="stable")[:, :4]
    low, low_at = d_ij.Kmin_argKmin(4, axis=1)
    smallest, smallest_at = d_ij.min_argmin(axis=1)

    pairs = {
        "sum": (v_ij.sum(axis=1), v.sum(1)),
        "mean": (v_ij.mean(axis=1), v.mean(1)),
        "std": (v_ij.std(axis=1), v.std(1)),
        "logsumexp": ((-d_ij).logsumexp(axis=1)[:, 0], np.log(np.exp(-d).sum(1))),
        "logsumexp, weights": (
            (-d_ij).logsumexp(axis=1, weight=w_j),
            np.log(np.exp(-d) @ w),
        ),
        "sumsoftmaxweight": ((-d_ij).sumsoftmaxweight(w_j, axis=1), soft @ w),
        "min, of scalars": (smallest[:, 0], d.min(1)),
        "argmin": (smallest_at[:, 0], d.argmin(1)),
        "max, of vectors": (v_ij.max(axis=1), v.max(1)),
        "argmax": (v_ij.argmax(axis=1), v.argmax(1)),
        "Kmin": (low, np.take_along_axis(d, order, 1)),
        "argKmin": (low_at, order),
        "Kmin, of vectors": (v_ij.Kmin(3, axis=1), np.sort(v, 1)[:, :3]),
        "count": ((d_ij < 1.0).count(axis=1)[:, 0], (d < 1).sum(1)),
        "any": ((d_ij < 0.01).any(axis=1)[:, 0], (d < 0.01).any(1)),
        "prod": ((1 + d_ij / n).prod(axis=1)[:, 0], (1 + d / n).prod(1)),
        "sum over i": (v_ij.sum(axis=0), v.sum(0)),
    }
    for name, (found, expected) in pairs.items():
        error = np.abs(found.astype(float) - expected).max() / np.abs(expected).max()
        print(f"{name:<20} {found.shape!s:<12} error {error:.1e}")
        assert found.shape == expected.shape and error < 1e-11, name


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
