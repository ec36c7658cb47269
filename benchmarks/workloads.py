"""The jobs that are measured: one row each, with one call per peer.

To add a job, add a row to `WORKLOADS`: its inputs, its float64 reference on a few rows, and the
calls of the peers that can do it. The calls themselves are written in `calls`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from benchmarks import calls
from benchmarks.calls import Array, Call, Inputs


@dataclass(frozen=True, slots=True)
class Size:
    """Number of rows (of the result) and of columns (reduced over)."""

    m: int
    n: int


@dataclass(frozen=True, slots=True)
class Workload:
    """A job.

    Attributes:
        name: what `--workload` takes.
        title: what tables call it.
        sizes: the sizes that a full run measures.
        make_inputs: NumPy arrays by name, for one size.
        calls: how each peer does it, by the name of the peer.
        reference: float64 result for the given rows.
        error: distance between a result (on those rows) and its reference.
    """

    name: str
    title: str
    sizes: tuple[Size, ...]
    make_inputs: Callable[[np.random.Generator, Size], Inputs]
    calls: Mapping[str, Call]
    reference: Callable[[Inputs, Array], Array]
    error: Callable[[Inputs, Array, Array, Array], float]


def square(*sizes: int) -> tuple[Size, ...]:
    """As many rows as columns."""
    return tuple(Size(n, n) for n in sizes)


def clouds(dim: int, dtype: str) -> Callable[[np.random.Generator, Size], Inputs]:
    """Two normal clouds x (M, dim) and y (N, dim), and a cotangent g (M, 1)."""

    def make(rng: np.random.Generator, size: Size) -> Inputs:
        shapes = {"x": (size.m, dim), "y": (size.n, dim), "g": (size.m, 1)}
        return {name: rng.standard_normal(shape).astype(dtype) for name, shape in shapes.items()}

    return make


# --------------------------------------------------------------- references, in float64, row by row


def square_distances(inputs: Inputs, rows: Array) -> Array:
    """Shape: (rows, N)."""
    x, y = inputs["x"][rows].astype(np.float64), inputs["y"].astype(np.float64)
    return np.stack([((x_r - y) ** 2).sum(1) for x_r in x])


def gaussian_sum(inputs: Inputs, rows: Array) -> Array:
    return np.exp(-square_distances(inputs, rows)).sum(1, keepdims=True)


def gaussian_gradient(inputs: Inputs, rows: Array) -> Array:
    x, y, g = (inputs[name].astype(np.float64) for name in "xyg")
    weights = np.exp(-square_distances(inputs, rows))
    return -2 * g[rows] * (weights.sum(1, keepdims=True) * x[rows] - weights @ y)


def gaussian_square_gradient(inputs: Inputs, rows: Array) -> Array:
    """Gradient of the sum of squares of all Gaussian sums."""
    twice = {**inputs, "g": np.ones_like(inputs["g"], dtype=np.float64)}
    return 2 * gaussian_sum(inputs, rows) * gaussian_gradient(twice, rows)


def log_sum_exp(inputs: Inputs, rows: Array) -> Array:
    return np.log(gaussian_sum(inputs, rows))


def nearest_distance(inputs: Inputs, rows: Array) -> Array:
    return square_distances(inputs, rows).min(1, keepdims=True)


def relative_error(inputs: Inputs, rows: Array, result: Array, reference: Array) -> float:
    """Largest difference over the largest value."""
    del inputs, rows
    difference = np.abs(np.reshape(result, reference.shape).astype(np.float64) - reference)
    return float(difference.max() / np.abs(reference).max())


def index_error(inputs: Inputs, rows: Array, result: Array, reference: Array) -> float:
    """How much farther than the nearest point is the one found, relative to the largest."""
    found = np.reshape(result, -1).astype(np.int64)
    distances = square_distances(inputs, rows)[np.arange(len(rows)), found]
    return relative_error(inputs, rows, distances, reference)


# ---------------------------------------------------------------------------------------- the table

ALL_SIZES = square(1_000, 10_000, 20_000, 100_000)

WORKLOADS = {
    workload.name: workload
    for workload in (
        Workload(
            "gaussian_sum",
            "Gaussian sum, D = 3, float32",
            ALL_SIZES,
            clouds(3, "float32"),
            {
                "foldwise": calls.lazy("foldwise.numpy", calls.gaussian_sum),
                "pykeops": calls.lazy("pykeops.numpy", calls.gaussian_sum),
                "torch": calls.dense_torch(calls.torch_gaussian_sum, tables=1),
                "jax": calls.jitted_jax(calls.jax_gaussian_sum, tables=0.2),
                "numpy": calls.dense_numpy(calls.numpy_gaussian_sum, tables=1),
            },
            gaussian_sum,
            relative_error,
        ),
        Workload(
            "gaussian_gradient",
            "Gradient in x of the Gaussian sum, D = 3, float32",
            ALL_SIZES,
            clouds(3, "float32"),
            {
                "foldwise": calls.lazy("foldwise.numpy", calls.gaussian_gradient),
                "pykeops": calls.lazy("pykeops.numpy", calls.gaussian_gradient),
                "torch": calls.dense_torch(calls.torch_gaussian_gradient, tables=2),
                "jax": calls.jitted_jax(calls.jax_gaussian_gradient, tables=1),
                "numpy": calls.dense_numpy(calls.numpy_gaussian_gradient, tables=1),
            },
            gaussian_gradient,
            relative_error,
        ),
        Workload(
            "logsumexp",
            "LogSumExp of minus squared distances, D = 3, float32",
            ALL_SIZES,
            clouds(3, "float32"),
            {
                "foldwise": calls.lazy("foldwise.numpy", calls.log_sum_exp),
                "pykeops": calls.lazy("pykeops.numpy", calls.log_sum_exp),
                "torch": calls.dense_torch(calls.torch_log_sum_exp, tables=2),
                "jax": calls.jitted_jax(calls.jax_log_sum_exp, tables=1),
                "numpy": calls.dense_numpy(calls.numpy_log_sum_exp, tables=1),
            },
            log_sum_exp,
            relative_error,
        ),
        Workload(
            "argmin",
            "ArgMin of squared distances, D = 3, float32",
            ALL_SIZES,
            clouds(3, "float32"),
            {
                "foldwise": calls.lazy("foldwise.numpy", calls.arg_min),
                "pykeops": calls.lazy("pykeops.numpy", calls.arg_min),
                "torch": calls.dense_torch(calls.torch_arg_min, tables=1),
                "jax": calls.jitted_jax(calls.jax_arg_min, tables=2),
                "numpy": calls.dense_numpy(calls.numpy_arg_min, tables=1),
            },
            nearest_distance,
            index_error,
        ),
        Workload(
            "autograd",
            "Gaussian sum, then autograd of its squares (forward and backward), D = 3, float32",
            square(1_000, 20_000),
            clouds(3, "float32"),
            {
                "foldwise_torch": calls.lazy_torch("foldwise.torch", calls.autograd),
                "pykeops_torch": calls.lazy_torch("pykeops.torch", calls.autograd),
                "torch": calls.dense_torch(calls.torch_autograd, tables=2),
                "jax": calls.jitted_jax(calls.jax_autograd, tables=1),
            },
            gaussian_square_gradient,
            relative_error,
        ),
        Workload(
            "small_call",
            "A whole call on 100 points: both LazyTensors, the formula, the Gaussian sum",
            square(100),
            clouds(3, "float32"),
            {
                "foldwise": calls.lazy("foldwise.numpy", calls.gaussian_sum),
                "foldwise_torch": calls.lazy_torch("foldwise.torch", calls.gaussian_sum),
                "pykeops": calls.lazy("pykeops.numpy", calls.gaussian_sum),
                "pykeops_torch": calls.lazy_torch("pykeops.torch", calls.gaussian_sum),
                "torch": calls.dense_torch(calls.torch_gaussian_sum, tables=1),
                "jax": calls.jitted_jax(calls.jax_gaussian_sum),
                "numpy": calls.dense_numpy(calls.numpy_gaussian_sum, tables=1),
            },
            gaussian_sum,
            relative_error,
        ),
    )
}
