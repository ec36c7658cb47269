"""Modules of PyTorch: the functions of `foldwise.layers` with parameters that are learned."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from foldwise.layers import OfPairs, attention, kernel_mean, point_convolution, soft_neighbours


class KernelMean(nn.Module):
    """Means weighted by a Gaussian of learned width, `exp(-|x - y|^2 / (2 w^2))`.

    Args:
        width: at the start, in the units of the points; above 0. Its logarithm is the parameter.
        kernel: another kernel, of points that are divided by the width.
    """

    def __init__(self, width: float = 1.0, kernel: OfPairs | None = None) -> None:
        super().__init__()
        self.log_width = nn.Parameter(torch.tensor(float(width)).log())
        self.kernel = kernel

    def forward(self, x: Tensor, y: Tensor, b: Tensor) -> Tensor:
        """Of shapes `batch + (M, D)`, `(N, D)`, `(N, E)`: means of shape `batch + (M, E)`."""
        scale = (-self.log_width).exp().to(x.dtype)
        kernel = {} if self.kernel is None else {"kernel": self.kernel}
        return kernel_mean(x * scale, y * scale, b, **kernel)


class Attention(nn.Module):
    """Attention of several heads with any score, between learned linear maps.

    Args:
        features: D, of queries, keys, values and results.
        heads: their number, which divides D.
        score: a function of `q_i` and `k_j` as in `foldwise.layers.attention`, a module with
            parameters of its own among others; the scaled product unless given.
    """

    def __init__(self, features: int, heads: int = 1, score: OfPairs | None = None) -> None:
        super().__init__()
        if features % heads:
            raise ValueError(f"{heads} heads do not divide {features} features")
        self.heads, self.score = heads, score
        self.query, self.key, self.value, self.result = (
            nn.Linear(features, features) for _ in range(4)
        )

    def forward(self, x: Tensor, y: Tensor | None = None) -> Tensor:
        """From rows `batch + (M, D)` to columns `batch + (N, D)`, `x` itself unless given."""
        y = x if y is None else y
        q, k, v = (
            layer(z).unflatten(-1, (self.heads, -1)).transpose(-3, -2)
            for layer, z in ((self.query, x), (self.key, y), (self.value, y))
        )
        means = attention(q, k, v, self.score)
        return self.result(means.transpose(-3, -2).flatten(-2))


class PointConvolution(nn.Module):
    """A convolution on clouds whose filter is a small network of the offset of two points.

    `sum_j exp(-|u|^2 / 2) W(u) f_j` with `u = (y_j - x_i) / radius`; the network has one hidden
    layer and gives a matrix for each pair, which is never stored.

    Args:
        dim: of the points.
        features: of the input, E.
        results: features of the output, F; E unless given.
        radius: of the window, in the units of the points.
        hidden: neurons of the hidden layer.
    """

    def __init__(
        self, dim: int, features: int, results: int | None = None, radius: float = 1.0,
        hidden: int = 8,
    ) -> None:  # fmt: skip
        super().__init__()
        self.radius = radius
        matrix = (features if results is None else results) * features
        self.filter = nn.Sequential(nn.Linear(dim, hidden), nn.ReLU(), nn.Linear(hidden, matrix))

    def forward(self, x: Tensor, y: Tensor, f: Tensor) -> Tensor:
        """Of shapes `batch + (M, D)`, `(N, D)`, `(N, E)`: features of shape `batch + (M, F)`."""

        def windowed(x_i: Any, y_j: Any) -> Any:
            offset = (y_j - x_i) / self.radius
            return (-offset.sqnorm2() / 2).exp() * self.filter(offset)

        return point_convolution(x, y, f, windowed)


class SoftNeighbours(nn.Module):
    """Means over the K nearest points, with a learned temperature.

    Args:
        k: the number of neighbours.
        temperature: at the start, in squared units of the points; its logarithm is the parameter.
    """

    def __init__(self, k: int, temperature: float = 1.0) -> None:
        super().__init__()
        self.k = k
        self.log_temperature = nn.Parameter(torch.tensor(float(temperature)).log())

    def forward(self, x: Tensor, y: Tensor, b: Tensor) -> Tensor:
        """Of shapes `(M, D)`, `(N, D)`, `(N, E)`: means of shape `(M, E)`."""
        temperature = self.log_temperature.exp().to(x.dtype)
        return soft_neighbours(x, y, b, self.k, temperature)
