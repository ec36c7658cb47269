"""Layers of networks as functions, for arrays of any library: means, attention, convolutions.

Each takes arrays whose last two axes are points and features, `batch + (N, D)`, evaluates one or
two reductions, and returns an array of the same library; memory grows with the number of points.
What is learned comes in by functions of LazyTensors, or with the arrays. `foldwise.nn` makes
modules of PyTorch of them; with JAX they are the functions that `jax.grad` and `jit` take.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from foldwise.api import LazyTensor
from foldwise.arrays import adapter_of
from foldwise.sparse.blocks import BlockRanges

OfPairs: TypeAlias = Callable[[Any, Any], Any]
"""A function of two LazyTensors, `x_i` and `y_j`, that gives a LazyTensor."""


def _rows(x: Any) -> LazyTensor:
    return LazyTensor(x[..., :, None, :])


def _columns(y: Any) -> LazyTensor:
    return LazyTensor(y[..., None, :, :])


def gaussian(x_i: Any, y_j: Any) -> Any:
    """The kernel `exp(-|x_i - y_j|^2 / 2)`."""
    return (-x_i.sqdist(y_j) / 2).exp()


def kernel_mean(x: Any, y: Any, b: Any, kernel: OfPairs = gaussian) -> Any:
    """Means of a signal, weighted by a kernel: `sum_j k(x_i, y_j) b_j / sum_j k(x_i, y_j)`.

    The regression of Nadaraya and Watson (1964), in one pass.

    Args:
        x: where the means are wanted, of shape `batch + (M, D)`.
        y: where the signal is known, of shape `batch + (N, D)`.
        b: the signal, of shape `batch + (N, E)`.
        kernel: a function of `x_i` and `y_j` that gives one number for each pair. Rows whose
            weights are all 0 become NaN: `attention`, whose score is the kernel's logarithm, has no
            such rows.

    Returns:
        An array of shape `batch + (M, E)`.

    Example:
        >>> import numpy as np
        >>> from foldwise.layers import kernel_mean
        >>> y = np.array([[0.0], [1.0]])
        >>> kernel_mean(np.array([[0.5]]), y, 10 * y)
        array([[5.]])
    """
    weights = kernel(_rows(x), _columns(y))
    sums = (weights * _columns(b).concat(LazyTensor(1.0))).sum(axis=-2)
    return sums[..., :-1] / sums[..., -1:]


def attention(
    q: Any,
    k: Any,
    v: Any,
    score: OfPairs | None = None,
    *,
    ranges: BlockRanges | None = None,
) -> Any:
    """Means of values with weights `softmax_j(score(q_i, k_j))`.

    Args:
        q: queries of shape `batch + (M, D)`; heads are an axis of the batch.
        k: keys of shape `batch + (N, D)`.
        v: values of shape `batch + (N, E)`.
        score: any function of `q_i` and `k_j` that gives one number for each pair: distances,
            contractions with further arrays, reductions over features. The default is
            `(q_i | k_j) / sqrt(D)` (Vaswani et al. 2017). Scores of -inf are masks.
        ranges: the pairs to visit; `BlockRanges.causal(n)` has those with j <= i, blocks on the
            diagonal as a whole, for a score that masks what is above it.

    Returns:
        An array of shape `batch + (M, E)`.

    Example:
        >>> import numpy as np
        >>> from foldwise.layers import attention
        >>> k = np.eye(2)
        >>> attention(100 * k, k, np.array([[1.0], [2.0]])).round(6)
        array([[1.],
               [2.]])
    """
    q_i, k_j = _rows(q), _columns(k)
    scores = (q_i | k_j) / q.shape[-1] ** 0.5 if score is None else score(q_i, k_j)
    return scores.sumsoftmaxweight(_columns(v), axis=-2, ranges=ranges)


def point_convolution(x: Any, y: Any, f: Any, filter: OfPairs) -> Any:
    """Convolutions on clouds of points: `sum_j filter(x_i, y_j) f_j`.

    Args:
        x: where the result is wanted, of shape `batch + (M, D)`.
        y: the points of the features, of shape `batch + (N, D)`.
        f: features of shape `batch + (N, E)`.
        filter: a function of `x_i` and `y_j` that gives a number or E numbers for each pair, which
            multiply the features one by one (SchNet, Schuett et al. 2017), or F * E numbers: a
            matrix of F rows that is applied to them (PointConv, Wu et al. 2019).

    Returns:
        An array of shape `batch + (M, E)`, or `batch + (M, F)`.

    Raises:
        ValueError: if the filter gives another number of numbers.

    Example:
        >>> import numpy as np
        >>> from foldwise.layers import point_convolution
        >>> x = np.array([[0.0], [1.0], [3.0]])
        >>> near = lambda x_i, y_j: ((x_i - y_j).abs() < 2).sum(-1)
        >>> point_convolution(x, x, np.ones((3, 1)), near)
        array([[2.],
               [2.],
               [1.]])
    """
    weights, f_j = filter(_rows(x), _columns(y)), _columns(f)
    given, features = weights.shape[-1], f.shape[-1]
    if given in (1, features):
        return (weights * f_j).sum(axis=-2)
    if given % features:
        raise ValueError(
            f"the filter gives {given} numbers for each pair, and there are {features} features: "
            f"it has to give 1, {features}, or a matrix of F * {features} numbers"
        )
    return weights.matvecmult(f_j).sum(axis=-2)


def soft_neighbours(x: Any, y: Any, b: Any, k: int, temperature: Any = 1.0) -> Any:
    """Means of a signal over the K nearest points, weighted by `softmax(-|x_i - y_j|^2 / t)`.

    The choice of the neighbours has no derivative; the weights have (Ploetz and Roth 2018).

    Args:
        x: where the means are wanted, of shape `(M, D)`.
        y: where the signal is known, of shape `(N, D)`.
        b: the signal, of shape `(N, E)`.
        k: the number of neighbours, at most N.
        temperature: a number, or an array of one, above 0. Near 0 the nearest point alone counts.

    Returns:
        An array of shape `(M, E)`.

    Raises:
        ValueError: if `x` has axes of a batch, or there are fewer than `k` points.

    Example:
        >>> import numpy as np
        >>> from foldwise.layers import soft_neighbours
        >>> y = np.array([[0.0], [1.0], [9.0]])
        >>> soft_neighbours(np.array([[0.5]]), y, y, k=2)
        array([[0.5]])
    """
    if x.ndim != 2 or y.ndim != 2:
        raise ValueError(
            f"soft_neighbours: x and y have shapes {tuple(x.shape)} and {tuple(y.shape)}, and want "
            "(M, D) and (N, D); for a batch call it for each of its clouds"
        )
    if not 1 <= k <= y.shape[0]:
        raise ValueError(f"soft_neighbours: {k} neighbours among {y.shape[0]} points")
    adapter = adapter_of(x)
    assert adapter is not None
    nearest, places = _rows(x).sqdist(_columns(y)).Kmin_argKmin(k, axis=1)
    weights = adapter.namespace.exp((nearest[:, :1] - nearest) / temperature)
    return (weights[..., None] * b[places]).sum(1) / weights.sum(1)[:, None]
