"""Kernels of your own: ordinary functions of LazyTensors, mixed, multiplied, named in a dict.

Nothing has to be registered: a function that works on dense tensors works on formulas, and is
compiled and differentiated with all the rest. Here are Matern 5/2, periodic, rational quadratic,
and one on the sphere; a product over two features, gaussian(x, y) (1 + (u | v)^2); and a kernel
that is 0 beyond a radius (Wendland 1995). Values and gradients are compared with the same functions
on dense tensors.
"""

from __future__ import annotations

import math
import sys

import torch

from foldwise.torch import LazyTensor


def distance(x, y):
    """|x - y|, away from 0 for the sake of derivatives."""
    return (((x - y) ** 2).sum(-1) + 1e-12).sqrt()


def matern(x, y):
    """Twice differentiable paths."""
    r = math.sqrt(5) * distance(x, y)
    return (1 + r + r**2 / 3) * (-r).exp()


def periodic(x, y):
    """Of period 1 in each coordinate."""
    return (-2 * ((math.pi * (x - y)).sin() ** 2).sum(-1)).exp()


def rational_quadratic(x, y):
    """A mixture of Gaussians of all widths."""
    return (1 + ((x - y) ** 2).sum(-1) / 3) ** -1.5


def spherical(x, y):
    """Of the directions only."""
    norms = ((x**2).sum(-1) * (y**2).sum(-1)).sqrt()
    return (3 * (x * y).sum(-1) / norms).exp()


def compact(x, y):
    """(1 - r)^4 (4 r + 1) up to r = 1, then 0: Wendland's C2 function."""
    r = distance(x, y)
    return (1 - r).relu() ** 4 * (4 * r + 1)


def oriented(x, y):
    """gaussian(x, y) (1 + (u | v)^2); the directions are the last two of five coordinates."""
    near = (-((x[..., :3] - y[..., :3]) ** 2).sum(-1)).exp()
    return near * (1 + (x[..., 3:] * y[..., 3:]).sum(-1) ** 2)


KERNELS = {
    f.__name__: f for f in (matern, periodic, rational_quadratic, spherical, compact, oriented)
}


def main(n: int = 3_000) -> None:
    """Sum each kernel over `n` points."""
    generator = torch.Generator().manual_seed(0)
    options = {"generator": generator, "dtype": torch.float64}
    x, y = torch.rand(100, 5, **options, requires_grad=True), torch.rand(n, 5, **options)
    b = torch.randn(n, **options)
    x_i, y_j = LazyTensor(x[:, None, :]), LazyTensor(y[None, :, :])
    for name, kernel in KERNELS.items():
        found = kernel(x_i, y_j) @ b
        # Dense: the last axis is summed away, so that this is a matrix.
        expected = kernel(x[:, None, :], y[None, :, :]) @ b
        slopes = [torch.autograd.grad(v.square().sum(), x)[0] for v in (found, expected)]
        error = ((found - expected).abs().max() / expected.abs().max()).item()
        slope_error = ((slopes[0] - slopes[1]).abs().max() / slopes[1].abs().max()).item()
        print(f"{name:<20} errors {error:.0e}, {slope_error:.0e}")
        assert error < 1e-11 and slope_error < 1e-10, name


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
