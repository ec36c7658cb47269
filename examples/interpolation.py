"""Kernel interpolation (kriging): from noisy samples to a function, by `solve`.

With (alpha I + K) a = b, predict sum_j k(x, x_j) a_j (Wendland, Scattered Data Approximation,
2005). Noisy samples of a function on a line, with a Gaussian kernel, and on a square, with a
Laplacian one. The systems are solved by conjugate gradients, without the matrix; small ones are
compared with `np.linalg.solve`.
"""

from __future__ import annotations

import sys
import time

import numpy as np

from foldwise import Vi, Vj
from picture import save


def gaussian(x, y, width: float = 0.1):
    """exp(-r^2 / 2 width^2)."""
    return (-Vi(x).sqdist(Vj(y)) / (2 * width**2)).exp()


def laplacian(x, y, width: float = 0.3):
    """exp(-r / width)."""
    return (-Vi(x).sqdist(Vj(y)).sqrt() / width).exp()


def fit(kernel, x, b, alpha: float):
    """The coefficients a, after some checks."""
    start = time.perf_counter()
    k_ij = kernel(x, x)
    a = k_ij.solve(b, alpha=alpha, eps=1e-8)
    elapsed = time.perf_counter() - start
    residual = np.sqrt(np.mean((alpha * a + k_ij @ a - b) ** 2))
    print(f"{kernel.__name__}: {len(x):,} unknowns in {elapsed:.2f} s, residual {residual:.0e}")
    assert residual < 1e-6
    if len(x) <= 1000:
        squares = ((x[:, None] - x) ** 2).sum(-1)
        dense = np.exp(-squares / 0.02) if kernel is gaussian else np.exp(-np.sqrt(squares) / 0.3)
        exact = np.linalg.solve(dense + alpha * np.eye(len(x)), b)
        assert np.abs(a - exact).max() < 1e-5 * np.abs(exact).max()
    return a


def main(n: int = 5_000):
    """Interpolate `n` samples, twice."""
    rng = np.random.default_rng(0)
    x = rng.uniform(size=(n, 1))
    truth = np.sin(6 * x) + x * np.cos(18 * x)
    b = truth + 0.05 * rng.normal(size=(n, 1))
    a = fit(gaussian, x, b, alpha=1.0)
    at = np.linspace(0, 1, 500)[:, None]
    curve = gaussian(at, x) @ a
    inside = slice(25, -25)
    error = np.abs(curve - (np.sin(6 * at) + at * np.cos(18 * at)))[inside].max()
    print(f"largest error on the line {error:.3f}")
    assert error < 0.3

    z = rng.uniform(size=(n, 2))
    height = np.cos(5 * z[:, :1]) * np.sin(4 * z[:, 1:])
    c = fit(laplacian, z, height + 0.05 * rng.normal(size=(n, 1)), alpha=0.2)
    square = rng.uniform(0.1, 0.9, (500, 2))
    wrong = laplacian(square, z) @ c - np.cos(5 * square[:, :1]) * np.sin(4 * square[:, 1:])
    print(f"root mean square error on the square {np.sqrt(np.mean(wrong**2)):.4f}")
    assert np.sqrt(np.mean(wrong**2)) < 0.1
    return x, b, at, curve


def draw(axes, x, b, at, curve) -> None:
    """Samples and the curve through them."""
    axes.scatter(x, b, s=2, c="silver")
    axes.plot(at, curve, c="black")
    axes.set_title("Gaussian kernel, alpha = 1")


if __name__ == "__main__":
    found = main(*map(int, sys.argv[1:]))
    save("interpolation", lambda axes: draw(axes, *found))
