"""Stars that attract each other: N-body dynamics with softened gravity and the leapfrog method.

A Plummer sphere (Aarseth, Henon and Wielen 1974) is near its equilibrium. The force on star i is
sum_j m_j (x_j - x_i) / (|x_i - x_j|^2 + e^2)^(3/2), the gradient of the potential; energy and
momentum must be conserved. A few forces are compared with a dense float64 table.
"""

from __future__ import annotations

import sys
import time

import numpy as np

from foldwise import Vi, Vj

SOFTENING = 0.05


def plummer(rng, n: int):
    """Positions and velocities of `n` stars of mass 1 / n."""
    radius = (rng.uniform(0.01, 0.99, n) ** (-2 / 3) - 1) ** -0.5
    q = rng.beta(1.5, 4.5, n) ** 0.5  # fraction of the escape velocity, density q^2 (1 - q^2)^(7/2)
    speed = q * 2**0.5 * (1 + radius**2) ** -0.25
    x, v = rng.normal(size=(2, n, 3))
    x *= radius[:, None] / np.linalg.norm(x, axis=1, keepdims=True)
    v *= speed[:, None] / np.linalg.norm(v, axis=1, keepdims=True)
    return x - x.mean(0), v - v.mean(0)


def forces(x):
    """Accelerations. shape: (n, 3)."""
    x_i, x_j = Vi(x), Vj(x)
    pull_ij = (x_i.sqdist(x_j) + SOFTENING**2).rsqrt() ** 3
    return ((x_j - x_i) * pull_ij).sum(axis=1) / len(x)


def energies(x, v):
    """Kinetic and potential energy."""
    n = len(x)
    inverse_ij = (Vi(x).sqdist(Vj(x)) + SOFTENING**2).rsqrt()
    pairs = inverse_ij.sum(axis=1).sum() - n / SOFTENING
    return (v**2).sum() / (2 * n), -pairs / (2 * n**2)


def main(n: int = 5_000, steps: int = 50) -> None:
    """Follow `n` stars for a while."""
    x, v = plummer(np.random.default_rng(0), n)
    a = forces(x)
    z = x - x[:20, None]
    dense = (z / ((z**2).sum(-1, keepdims=True) + SOFTENING**2) ** 1.5).mean(1)
    assert np.allclose(a[:20], dense)
    x_i = Vi(x)
    potential_ij = (x_i.sqdist(Vj(x.copy())) + SOFTENING**2).rsqrt()
    assert np.allclose(potential_ij.grad(x_i, 1.0).sum(axis=1) / n, a)  # forces are gradients

    before, momentum = energies(x, v), v.sum(0)
    h, start = 0.02, time.perf_counter()
    for _ in range(steps):
        v = v + h / 2 * a
        x = x + h * v
        a = forces(x)
        v = v + h / 2 * a
    elapsed = time.perf_counter() - start
    after = energies(x, v)
    drift = abs(sum(after) - sum(before)) / abs(sum(before))
    print(
        f"{n:,} stars, {steps} steps: {elapsed:.2f} s, {steps * n**2 / elapsed / 1e9:.2f} G pairs/s"
    )
    print(f"kinetic {before[0]:.4f} -> {after[0]:.4f}, potential {before[1]:.4f} -> {after[1]:.4f}")
    print(f"energy drifts by {drift:.1e}, momentum by {np.abs(v.sum(0) - momentum).max():.1e}")
    assert drift < 5e-3 and np.abs(v.sum(0) - momentum).max() < 1e-9 * n


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
