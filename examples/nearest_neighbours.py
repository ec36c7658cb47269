"""A classifier by the K nearest neighbours (Cover and Hart 1967), in 2 and in 784 dimensions.

`argKmin` gives the K nearest training points of each test point; the most frequent label wins. The
first data are two intertwined spirals, the second noisy copies of ten patterns of 28 x 28 pixels,
as handwritten digits would be. Neighbours are compared with a dense float64 table.
"""

from __future__ import annotations

import sys
import time

import numpy as np

from foldwise import Vi, Vj
from picture import save


def classify(x, train, labels, k: int):
    """The most frequent label among the k nearest training points, and these points."""
    nearest = Vi(x).sqdist(Vj(train)).argKmin(k, axis=1)
    votes = np.stack([(labels[nearest] == c).sum(1) for c in range(labels.max() + 1)], 1)
    return votes.argmax(1), nearest


def spirals(rng, n: int):
    """Points on two arms, and which arm each is on."""
    arm, turn = rng.integers(0, 2, n), rng.uniform(0.5, 2, n)
    angle = 2 * np.pi * (turn + arm / 2)
    x = turn[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1)
    return (x + 0.07 * rng.normal(size=x.shape)).astype(np.float32), arm


def digits(rng, patterns, n: int):
    """Noisy copies of patterns, and which pattern each is of."""
    which = rng.integers(0, len(patterns), n)
    x = patterns[which] + 2.0 * rng.normal(size=(n, patterns.shape[1]))
    return x.astype(np.float32), which


def main(n: int = 10_000):
    """Classify `n / 4` points by `n` training points."""
    rng = np.random.default_rng(0)
    patterns = rng.normal(size=(10, 784))
    sets = {
        "spirals, D = 2": (spirals(rng, n), spirals(rng, n // 4)),
        "patterns, D = 784": (digits(rng, patterns, n), digits(rng, patterns, n // 4)),
    }
    for name, ((train, labels), (x, truth)) in sets.items():
        classify(x[:1], train[:20], labels[:20], 10)  # compiles
        start = time.perf_counter()
        guess, nearest = classify(x, train, labels, 10)
        elapsed = time.perf_counter() - start
        right = (guess == truth).mean()
        print(f"{name:<18} {right:.1%} right, {len(x):,} x {n:,} pairs in {1e3 * elapsed:.0f} ms")
        assert right > 0.9

        some, all_ = x[:20].astype(np.float64), train.astype(np.float64)
        dense = (some**2).sum(1)[:, None] - 2 * some @ all_.T + (all_**2).sum(1)
        found = np.take_along_axis(dense, nearest[:20], 1)
        assert np.allclose(found, np.sort(dense, 1)[:, :10], rtol=1e-4, atol=1e-6)
    return sets["spirals, D = 2"][0]


def draw(axes, train, labels) -> None:
    """The regions that the classifier finds."""
    side = np.linspace(-2.2, 2.2, 400, dtype=np.float32)
    grid = np.stack(np.meshgrid(side, side), -1).reshape(-1, 2)
    regions = classify(grid, train, labels, 10)[0].reshape(400, 400)
    axes.imshow(regions, origin="lower", extent=(-2.2, 2.2, -2.2, 2.2), cmap="coolwarm", alpha=0.4)
    axes.scatter(*train.T, c=labels, s=1, cmap="coolwarm")
    axes.set_title("Ten nearest neighbours")


if __name__ == "__main__":
    found = main(*map(int, sys.argv[1:]))
    save("nearest_neighbours", lambda axes: draw(axes, *found))
