"""Float64 results on a few rows, in NumPy, and how far a result is from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from benchmarks.calls import Array, Inputs

Reference = Callable[[Inputs, Array], Array]


def _double(inputs: Inputs) -> dict[str, Array]:
    return {name: array.astype(np.float64) for name, array in inputs.items()}


def _square_distances(x: Array, y: Array) -> Array:
    """Squared distances, of shape (..., rows, N)."""
    if x.ndim > 2:
        return np.stack([_square_distances(*pair) for pair in zip(x, y, strict=True)])
    return np.stack([((x_r - y) ** 2).sum(-1) for x_r in x])


def _of_rows(inputs: Inputs, rows: Array) -> Array:
    """Squared distances of these rows; the rows of a batch are its elements."""
    x, y = inputs["x"][rows].astype(np.float64), inputs["y"].astype(np.float64)
    return _square_distances(x, y[rows] if y.ndim > 2 else y)


def _matern52(d2: Array) -> Array:
    r = np.sqrt(5 * d2)
    return (1 + r + r**2 / 3) * np.exp(-r)


_KERNELS: dict[str, Callable[[Array], Array]] = {
    "gaussian": lambda d2: np.exp(-d2),
    "laplacian": lambda d2: np.exp(-np.sqrt(d2)),
    "cauchy": lambda d2: 1 / (1 + d2),
    "matern52": _matern52,
}


def kernel_sum(kernel: str) -> Reference:
    def reference(inputs: Inputs, rows: Array) -> Array:
        return _KERNELS[kernel](_of_rows(inputs, rows)).sum(-1, keepdims=True)

    return reference


def formula_gradient(inputs: Inputs, rows: Array) -> Array:
    """Gradient of the Gaussian sum: the one below for weights 1 and 2 s^2 = 1."""
    columns = len(inputs["y"])
    return gradient_x({**inputs, "b": np.ones((columns, 1)), "s": np.full(1, 0.5**0.5)}, rows)


def gradient_x(inputs: Inputs, rows: Array) -> Array:
    x, y, b, s, g = (_double(inputs)[name] for name in "xybsg")
    weights = np.exp(-_of_rows(inputs, rows) / (2 * s**2)) * b.T
    return -g[rows] * (weights.sum(1, keepdims=True) * x[rows] - weights @ y) / s**2


def gradient_y(inputs: Inputs, rows: Array) -> Array:
    """The same with rows and columns exchanged."""
    x, y, b, g = (inputs[name] for name in "xybg")
    return gradient_x({**inputs, "x": y, "y": x, "b": g, "g": b}, rows)


def gradient_b(inputs: Inputs, rows: Array) -> Array:
    x, y, s, g = (_double(inputs)[name] for name in "xysg")
    return np.exp(-_square_distances(y[rows], x) / (2 * s**2)) @ g


def gradient_s(inputs: Inputs, rows: Array) -> Array:
    """All rows count; g is zero in most of them, so that this takes no longer than the others."""
    del rows
    b, s, g = (_double(inputs)[name] for name in "bsg")
    some = np.flatnonzero(g)
    d2 = _of_rows(inputs, some)
    return (g[some].T @ (np.exp(-d2 / (2 * s**2)) * d2) @ b / s**3)[0]


def second_gradient(inputs: Inputs, rows: Array) -> Array:
    """2 H_i G_i, with the gradient G_i and the Hessian H_i of g_i a_i in x_i."""
    x, y, b, s, g = (_double(inputs)[name] for name in "xybsg")
    first = gradient_x(inputs, rows)
    weights = g[rows] * np.exp(-_of_rows(inputs, rows) / (2 * s**2)) * b.T
    along = (x[rows] * first).sum(1, keepdims=True) - first @ y.T
    twice = weights * along
    directed = twice.sum(1, keepdims=True) * x[rows] - twice @ y
    return 2 * (directed / s**4 - weights.sum(1, keepdims=True) * first / s**2)


def _log_sum_exp(scores: Array) -> Array:
    top = scores.max(1, keepdims=True)
    return top + np.log(np.exp(scores - top).sum(1, keepdims=True))


def log_sum_exp(inputs: Inputs, rows: Array) -> Array:
    return _log_sum_exp(-_of_rows(inputs, rows))


def sinkhorn(inputs: Inputs, rows: Array) -> Array:
    return _log_sum_exp(inputs["f"].T - 2 * _of_rows(inputs, rows))


def softmax(inputs: Inputs, rows: Array) -> Array:
    return _average(-_of_rows(inputs, rows), inputs["v"])


def attention(inputs: Inputs, rows: Array) -> Array:
    x, y, v = (_double(inputs)[name] for name in "xyv")
    return _average(x[rows] @ y.T / x.shape[1] ** 0.5, v)


def _average(scores: Array, values: Array) -> Array:
    weights = np.exp(scores - scores.max(1, keepdims=True))
    return weights @ values.astype(np.float64) / weights.sum(1, keepdims=True)


def product(inputs: Inputs, rows: Array) -> Array:
    return np.exp(-_of_rows(inputs, rows)) @ inputs["b"].astype(np.float64)


def tensor_product(inputs: Inputs, rows: Array) -> Array:
    y, b = inputs["y"].astype(np.float64), inputs["b"].astype(np.float64)
    flat = (y[:, :, None] * b[:, None, :]).reshape(len(y), -1)
    return np.exp(-_of_rows(inputs, rows)) @ flat


def nearest(count: int) -> Reference:
    """The smallest squared distances, in order."""

    def reference(inputs: Inputs, rows: Array) -> Array:
        return np.sort(np.partition(_of_rows(inputs, rows), count - 1, axis=1)[:, :count], axis=1)

    return reference


# ------------------------------------------------------------------------------------------- errors


def relative_error(inputs: Inputs, rows: Array, result: Array, reference: Array) -> float:
    """Largest difference over the largest value."""
    del inputs, rows
    difference = np.abs(np.reshape(result, reference.shape).astype(np.float64) - reference)
    return float(difference.max() / np.abs(reference).max())


def index_error(inputs: Inputs, rows: Array, result: Array, reference: Array) -> float:
    """How much farther than the nearest points are those found, relative to the largest."""
    found: Any = np.reshape(result, reference.shape).astype(np.int64)
    distances = np.take_along_axis(_of_rows(inputs, rows), found, axis=1)
    return relative_error(inputs, rows, distances, reference)
