"""Kernel sums a_i = sum_j k(|x_i - y_j|) b_j for common kernels, and their gradients, timed.

Gaussian exp(-r^2), Laplacian exp(-r), Cauchy 1 / (1 + r^2), inverse multiquadric 1 / sqrt(1 + r^2),
and energy distance -r: each a line of array code. 50 rows are compared with dense float64.
"""

from __future__ import annotations

import sys
import time

import torch

from foldwise.torch import Vi, Vj

# Of squared distances; the same code for LazyTensors and for dense tensors.
KERNELS = {
    "Gaussian": lambda d: (-d).exp(),
    "Laplacian": lambda d: (-d.sqrt()).exp(),
    "Cauchy": lambda d: 1 / (1 + d),
    "inverse multiquadric": lambda d: (1 + d).rsqrt(),
    "energy distance": lambda d: -d.sqrt(),
}


def main(n: int = 20_000) -> None:
    """Convolve `n` points with `n` weights."""
    generator = torch.Generator().manual_seed(0)
    x, y, b = (torch.randn(n, d, generator=generator) for d in (3, 3, 1))
    x.requires_grad_()
    sample = x[:50].detach().double().requires_grad_()
    squares = ((sample[:, None] - y.double()) ** 2).sum(-1)

    print(f"{n:,} x {n:,} pairs, float32\n{'kernel':<22} {'sum':>9} {'gradient':>9} {'errors':>15}")
    for name, kernel in KERNELS.items():
        dense = kernel(squares) @ b.double()
        (dense_slope,) = torch.autograd.grad(dense.sum(), sample, retain_graph=True)
        for _ in range(2):  # the first round compiles
            start = time.perf_counter()
            found = kernel(Vi(x).sqdist(Vj(y))) @ b
            middle = time.perf_counter()
            (slope,) = torch.autograd.grad(found.sum(), x)
            end = time.perf_counter()
        error = (found[:50] - dense).abs().max() / dense.abs().max()
        slope_error = (slope[:50] - dense_slope).abs().max() / dense_slope.abs().max()
        times = f"{1e3 * (middle - start):>6.1f} ms {1e3 * (end - middle):>6.1f} ms"
        print(f"{name:<22} {times} {error:>7.0e} {slope_error:>7.0e}")
        assert error < 1e-4 and slope_error < 1e-4, name


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
