"""K-means (Lloyd 1982) on NumPy arrays, and its cosine version on PyTorch tensors.

Points go to the nearest centre, centres to the mean of their points; the nearest centre is one
`argmin` over the formula |x_i - c_j|^2. With unit vectors and `argmax` of (x_i | c_j) it is
spherical K-means (Dhillon and Modha 2001). The objective can only fall: that is checked.
"""

from __future__ import annotations

import sys

import numpy as np
import torch

from foldwise import Vi, Vj
from picture import save


def lloyd(x, k: int, steps: int = 10):
    """Labels, centres, and the objective after each step."""
    centres, costs = x[:k].copy(), []
    for _ in range(steps):
        least, nearest = Vi(x).sqdist(Vj(centres)).min_argmin(axis=1)
        labels = nearest[:, 0]
        costs.append(float(least.mean(dtype=np.float64)))
        counts = np.bincount(labels, minlength=k).clip(1)
        for d in range(x.shape[1]):
            centres[:, d] = np.bincount(labels, x[:, d], minlength=k) / counts
    return labels, centres, costs


def spherical(x: torch.Tensor, k: int, steps: int = 10):
    """The same for unit vectors and angles."""
    x = torch.nn.functional.normalize(x)
    centres, scores = x[:k].clone(), []
    for _ in range(steps):
        best, nearest = (Vi(x) | Vj(centres)).max_argmax(axis=1)
        scores.append(best.double().mean().item())
        sums = torch.zeros_like(centres).index_add_(0, nearest[:, 0], x)
        centres = torch.nn.functional.normalize(sums)
    return nearest[:, 0], centres, scores


def main(n: int = 100_000, k: int = 50):
    """Cluster `n` points in the plane, and as many in 16 dimensions."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(n, 2)).astype(np.float32)
    labels, centres, costs = lloyd(x, k)
    print(f"{n:,} points, {k} clusters: mean squared distance {costs[0]:.4f} -> {costs[-1]:.4f}")
    assert all(b <= a * (1 + 1e-6) for a, b in zip(costs, costs[1:], strict=False))

    again = ((x[:500, None].astype(np.float64) - centres) ** 2).sum(-1)
    nearest = Vi(x).sqdist(Vj(centres)).argmin(axis=1)[:500, 0]
    excess = np.take_along_axis(again, nearest[:, None], 1)[:, 0] - again.min(1)
    assert excess.max() < 1e-5  # ties of float32 apart, the same as float64

    _, _, scores = spherical(torch.from_numpy(rng.normal(size=(n, 16))).float(), k)
    print(f"unit vectors: mean cosine {scores[0]:.4f} -> {scores[-1]:.4f}")
    assert all(b >= a * (1 - 1e-6) for a, b in zip(scores, scores[1:], strict=False))
    return x, labels, centres


def draw(axes, x, labels, centres) -> None:
    """Colour the points by cluster."""
    axes.scatter(*x.T, c=labels, s=1, cmap="prism")
    axes.scatter(*centres.T, c="black", s=20)
    axes.set_title("K-means")


if __name__ == "__main__":
    found = main(*map(int, sys.argv[1:]))
    save("kmeans", lambda axes: draw(axes, *found))
