"""Complex formulas: the Cauchy and Vandermonde products of state space models, and Fourier sums.

Gu, Goel and Re (2022): the kernel of a diagonal state space model is, by frequency z, the Cauchy
sum sum_n c_n / (z - l_n), or by time t the real part of sum_n c_n exp(l_n t). A Fourier sum over
points anywhere, sum_j b_j exp(-i k x_j), is `np.fft.fft` when these are on a grid.
"""

from __future__ import annotations

import sys

import numpy as np
import torch

from foldwise import Vi, Vj


def main(n: int = 4_096) -> None:
    """`n` frequencies and times, 64 states."""
    rng = np.random.default_rng(0)
    states = (-rng.uniform(0.1, 1, 64) + 1j * np.pi * np.arange(64))[:, None]
    c = (rng.normal(size=(64, 2)) @ [1, 1j])[:, None]
    z = 64 * np.exp(2j * np.pi * np.arange(n) / n)[:, None] + 100j

    cauchy = (Vj(c) / (Vi(z) - Vj(states))).sum(axis=1)
    dense = (c[:, 0] / (z - states[:, 0])).sum(1, keepdims=True)
    error = np.abs(cauchy - dense).max() / np.abs(dense).max()
    print(f"Cauchy: {cauchy.dtype}, {cauchy.shape}, error {error:.0e}")
    assert error < 1e-12

    # The gradient in the poles, by autograd through complex numbers.
    poles = [torch.tensor(states, requires_grad=True) for _ in range(2)]
    zt, ct = torch.tensor(z), torch.tensor(c)
    (Vj(ct) / (Vi(zt) - Vj(poles[0]))).sum(axis=1).abs().square().sum().backward()
    (ct[:, 0] / (zt - poles[1][:, 0])).sum(1).abs().square().sum().backward()
    slope_error = ((poles[0].grad - poles[1].grad).abs().max() / poles[1].grad.abs().max()).item()
    print(f"its gradient in the poles: error {slope_error:.0e}")
    assert slope_error < 1e-10

    t = np.linspace(0, 1, n)[:, None]
    response = 2 * (Vj(c) * (Vj(states) * Vi(t)).exp()).real.sum(axis=1)
    dense = 2 * (c[:, 0] * np.exp(states[:, 0] * t)).real.sum(1, keepdims=True)
    error = np.abs(response - dense).max() / np.abs(dense).max()
    print(f"Vandermonde: {response.dtype}, error {error:.0e}")
    assert error < 1e-12

    k, x = np.arange(n, dtype=float)[:, None], 2 * np.pi * np.arange(n)[:, None] / n
    b = rng.normal(size=(n, 1))
    found = (Vj(b) * (-(Vi(k) * Vj(x))).exp1j()).sum(axis=1)[:, 0]
    error = np.abs(found - np.fft.fft(b[:, 0])).max() / np.abs(found).max()
    print(f"Fourier sum against np.fft: error {error:.0e}")
    assert error < 1e-9


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
