"""Small dense kernels, for NumPy and PyTorch alike, which KeOps ships for comparison."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from foldwise.compat.clusters import library

# Logarithms of kernels of t = |x - y|^2 / s^2, and their derivatives by t.
_LOGS: Final[dict[str, Callable[[Any], Any]]] = {
    "gaussian": lambda t: -t,
    "laplacian": lambda t: -(t**0.5),
    "cauchy": lambda t: -library(t).log(1 + t),
    "inverse_multiquadric": lambda t: -0.5 * library(t).log(1 + t),
}
_SLOPES: Final[dict[str, Callable[[Any], Any]]] = {
    "gaussian": lambda t: -1.0,
    "laplacian": lambda t: -0.5 * t**-0.5,
    "cauchy": lambda t: -1 / (1 + t),
    "inverse_multiquadric": lambda t: -0.5 / (1 + t),
}
_SPHERES: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "linear": lambda c, s: c,
    "binet": lambda c, s: c**2,
    "gaussian_oriented": lambda c, s: library(c).exp(2 * (c - 1) / s**2),
    "gaussian_unoriented": lambda c, s: library(c).exp(2 * (c**2 - 1) / s**2),
}


def _row(table: dict[str, Any], kernel: str) -> Any:
    if kernel not in table:
        raise ValueError(f"the kernel must be one of {', '.join(table)}, not {kernel!r}")
    return table[kernel]


def squared_distances(x: Any, y: Any) -> Any:
    """The matrix of `|x_i - y_j|^2`."""
    return ((x[:, None] - y[None]) ** 2).sum(-1)


def log_kernel(x: Any, y: Any, s: Any, kernel: str) -> Any:
    """The matrix of logarithms of a kernel of radius `s`."""
    return _row(_LOGS, kernel)(squared_distances(x, y) / s**2)


def kernel_matrix(x: Any, y: Any, s: Any, kernel: str) -> Any:
    """The matrix of a kernel of radius `s`."""
    return library(x).exp(log_kernel(x, y, s, kernel))


def kernel_slopes(x: Any, y: Any, s: Any, kernel: str) -> Any:
    """The derivatives of a kernel by `|x_i - y_j|^2`."""
    slope = _row(_SLOPES, kernel)(squared_distances(x, y) / s**2)
    return kernel_matrix(x, y, s, kernel) * slope / s**2


def kernel_sphere(alpha: Any, beta: Any, s: Any, kernel: str) -> Any:
    """The matrix of a kernel of directions of length 1."""
    return _row(_SPHERES, kernel)(alpha @ beta.T, s)
