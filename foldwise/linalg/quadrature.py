"""Determinants, traces and diagonals from products with random vectors, with error bars.

The probes are vectors of signs. `z^T f(A) z` has the mean `trace f(A)`, and is computed by Lanczos'
recurrence from z as a quadrature (stochastic Lanczos quadrature: Ubaru, Chen and Saad 2017). With a
preconditioner P, `log det A = log det P + trace log(P^-1/2 A P^-1/2)`, and the trace is small
(Wenger and others 2022). One solution of systems with b and all probes on the right-hand side has
`b^T A^-1 b`, the determinant and the derivatives of both (Gardner and others 2018).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

import numpy as np

from foldwise.arrays import ArrayAdapter
from foldwise.engine import options
from foldwise.linalg.conversion import as_operator
from foldwise.linalg.entries import like, parameters_of
from foldwise.linalg.forms import Forms, attached, common, constants, product_of, report
from foldwise.linalg.functions import Function, times_function
from foldwise.linalg.krylov import Tridiagonal, conjugate_directions, nodes_and_vectors
from foldwise.linalg.operators import Operator
from foldwise.linalg.outcome import ConvergenceWarning
from foldwise.linalg.small import wide

_Array = Any


class Estimate(NamedTuple):
    """An estimate from random probes.

    Attributes:
        value: the mean of the probes, with derivatives where a function says so.
        error: its standard error, estimated from their spread; a constant for derivatives.
    """

    value: _Array
    error: _Array


class Terms(NamedTuple):
    """What the density of a Gaussian vector is made of.

    Attributes:
        quadratic: `b^T A^-1 b`, summed over the columns of b.
        logdet: the logarithm of the determinant of A.
        error: the standard error of that, a constant for derivatives.
        solution: `A^-1 b`, a constant for derivatives.
        forms: the derivatives of `[quadratic, logdet]`.
        steps: the number of products.
    """

    quadratic: _Array
    logdet: _Array
    error: _Array
    solution: _Array
    forms: Forms
    steps: Any


def signs(operator: Operator, columns: int, seed: Any, dtype: str | None = None) -> Any:
    """Columns of independent random signs, of shape `batch + (N, columns)`."""
    shape = (*operator.shape[:-1], columns)
    numbers: Any = np.random.default_rng(seed).integers(0, 2, shape, np.int8) * 2 - 1
    return like(operator, numbers.astype(dtype or operator.dtype), dtype)


def logdet(  # noqa: PLR0913 - the options
    A: Any,
    *,
    alpha: Any = 0.0,
    preconditioner: Any = None,
    probes: int = 16,
    eps: float = 1e-3,
    max_steps: int = 200,
    seed: Any = 0,
) -> Estimate:
    """The logarithm of the determinant of `A + alpha`.

    Args:
        A: what `as_operator` takes, of shape `batch + (N, N)`, symmetric, and positive definite
            with alpha.
        alpha: the term added to the diagonal, a number or an array with one element.
        preconditioner: one of `A + alpha`, with its determinant and `half`; the better it is, the
            smaller the error.
        probes: the number of random vectors; the error falls with its square root.
        eps: the residual of the probes' systems, relative to each. The estimate is more precise.
        max_steps: the largest number of products.
        seed: of the probes, as `numpy.random.default_rng` takes it. Equal seeds have equal probes,
            so that the estimate is a smooth function of the parameters.

    Returns:
        The estimate, of shape `batch`; its value has first derivatives in the parameters of A and
        in alpha, from the same probes.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> from foldwise.linalg import logdet
        >>> x = np.linspace(0, 9, 200)[:, None]
        >>> K = (-Vi(x).sqdist(Vj(x))).exp()
        >>> value, error = logdet(K, alpha=0.1)
        >>> table = np.exp(-((x - x.T) ** 2)) + 0.1 * np.eye(200)
        >>> bool(abs(value - np.linalg.slogdet(table)[1]) < 3 * error)
        True
    """
    operator = as_operator(A)
    none = like(operator, np.zeros((operator.shape[-1], 0)))
    found = inverse_quadratic_and_logdet(
        operator,
        none,
        alpha=alpha,
        preconditioner=preconditioner,
        probes=probes,
        eps=eps,
        max_steps=max_steps,
        seed=seed,
    )
    return Estimate(found.logdet, found.error)


def inverse_quadratic_and_logdet(  # noqa: PLR0913 - the options
    A: Any,
    b: Any,
    *,
    alpha: Any = 0.0,
    preconditioner: Any = None,
    probes: int = 16,
    eps: float = 1e-3,
    max_steps: int = 200,
    seed: Any = 0,
) -> Terms:
    """`b^T (A + alpha)^-1 b` and the logarithm of the determinant, with all derivatives, from one
    solution of systems with b and the probes.

    Args:
        A: see `logdet`, as for the other arguments.
        b: an array of shape `batch + (N, E)`.

    Returns:
        Both, of shape `batch`, with first derivatives in the parameters of A, in alpha and in b.

    Warns:
        ConvergenceWarning: if a system has a residual above `eps` after `max_steps`, or the matrix
            is not positive definite; then the results are NaN.
    """
    operator = as_operator(A)
    adapter, xp = operator.adapter, operator.adapter.namespace
    count, columns = operator.shape[-1], b.shape[-1]
    if b.shape[-2] != count:
        raise ValueError(f"A has shape {operator.shape}: b needs {count} rows, not {b.shape[-2]}")
    (y,), dtype = constants(adapter, [b]), common(operator, b)
    half, half_transposed, known = _halves(preconditioner)
    product = product_of(operator, alpha, dtype)

    def apply(x: Any) -> Any:
        return adapter.convert(half(product(half_transposed(x))), dtype)

    batch = tuple(operator.shape[:-2])
    u = signs(operator, probes, seed, dtype)
    y = xp.broadcast_to(adapter.convert(y, dtype), (*batch, count, columns))
    right = xp.concatenate([half(y), u], -1)
    found = conjugate_directions(apply, right, adapter, max_steps, eps)
    outcome = found.residuals, found.definite, xp.ones_like(found.residuals) * found.steps
    report(adapter, partial(_conclude, eps), *outcome)
    left = half_transposed(found.x)
    right = xp.concatenate([left[..., :columns], half_transposed(u)], -1)
    sure = found.definite.all(-1)  # batch + (1,)
    logs = count * _logarithms(found.matrices, adapter)[..., columns:]
    # In the widest type that there is.
    quadratic = (y * left[..., :columns]).sum((-2, -1), dtype=logs.dtype)
    value = xp.stack([quadratic, logs.sum(-1) / max(probes, 1) + known], -1)
    value = xp.where(sure, value, math.nan)
    weights = np.zeros((2, columns + probes))
    weights[0, :columns], weights[1, columns:] = -1, 1 / max(probes, 1)
    forms = Forms(left, right, like(operator, weights, dtype), 2 * left[..., :columns])
    value = attached(operator, value, forms, alpha, b)
    error = _error(logs, -1, xp)
    return Terms(value[..., 0], value[..., 1], error, left[..., :columns], forms, found.steps)


def _logarithms(matrices: Tridiagonal, adapter: ArrayAdapter) -> Any:
    """`(log T)_00` of each column; NaN where T is not positive definite."""
    xp = adapter.namespace
    nodes, vectors = nodes_and_vectors(matrices, adapter)
    logs = xp.log(xp.where(nodes > 0, nodes, math.nan))
    return (vectors[..., 0, :] ** 2 * logs).sum(-1)


def exact_terms(A: Any, b: Any, *, alpha: Any = 0.0) -> Terms:
    """`inverse_quadratic_and_logdet` by a factorisation of the table, for small matrices.

    Args:
        A: what `as_operator` takes, of which the entries are known.
        b: an array of shape `batch + (N, E)`.
        alpha: the term added to the diagonal, a number or an array with one element.
    """
    operator = as_operator(A)
    adapter, xp = operator.adapter, operator.adapter.namespace
    entries = operator.dense
    assert entries is not None, "the entries are not known"
    (y,), count, columns = constants(adapter, [b]), operator.shape[-1], b.shape[-1]

    def whole(x: Any) -> Any:
        return wide(adapter, adapter.given(x, y) if isinstance(x, np.ndarray) else x)

    unit = whole(np.eye(count))
    shift = constants(adapter, [alpha])[0] if hasattr(alpha, "shape") else alpha
    table = whole(entries(parameters_of(operator))) + shift * unit
    lower = xp.linalg.cholesky(table)
    y = xp.broadcast_to(whole(y), (*table.shape[:-1], columns))
    unit = xp.broadcast_to(unit, table.shape)
    left = xp.linalg.solve(table, xp.concatenate([y, unit], -1))
    right = xp.concatenate([left[..., :columns], unit], -1)
    weights = np.zeros((2, columns + count))
    weights[0, :columns], weights[1, columns:] = -1, 1
    solution = left[..., :columns]
    forms = Forms(left, right, whole(weights), 2 * solution)
    logs = 2 * xp.log(lower.diagonal(0, -2, -1)).sum(-1)
    value = xp.stack([(y * solution).sum((-2, -1)), logs], -1)

    def times(parameters: Sequence[Any], x: Any) -> Any:
        return whole(entries(parameters)) @ x

    known = replace(operator, times=times)
    value = attached(known, value, forms, alpha, b)
    return Terms(value[..., 0], value[..., 1], 0 * logs, solution, forms, 0)


def _halves(preconditioner: Any) -> tuple[Any, Any, Any]:
    """L^-1, its transpose and log det P of a preconditioner `P = L L^T`."""
    if preconditioner is None:
        return _same, _same, 0.0
    if preconditioner.half is None or preconditioner.logdet is None:
        raise ValueError(
            f"the preconditioner ({preconditioner.text}) knows neither its square root nor its "
            "determinant: take nystrom, cholesky or jacobi"
        )
    return preconditioner.half, preconditioner.half_transposed, preconditioner.logdet


def _same(x: Any) -> Any:
    return x


def _error(samples: Any, axis: int, xp: Any) -> Any:
    """The standard error of the mean of samples."""
    count = samples.shape[axis]
    if count < 2:
        return samples.sum(axis) * math.nan
    away = samples - samples.mean(axis)[..., None]
    return xp.sqrt((away**2).sum(axis) / (count * (count - 1)))


def _conclude(eps: float, residuals: Any, definite: Any, steps: Any) -> None:
    """Warn of systems that are not solved as asked."""
    if not definite.all():
        options.warn(
            "the matrix is not positive definite within the precision of its numbers, so that its "
            "determinant has no logarithm: raise alpha, or use float64",
            ConvergenceWarning,
        )
    elif residuals.size and residuals.max() > eps:
        options.warn(
            f"after {int(steps.max())} products the largest relative residual is "
            f"{residuals.max():.2g} instead of {eps:.2g}: raise max_steps or eps, or use a "
            "(better) preconditioner",
            ConvergenceWarning,
        )


def trace(  # noqa: PLR0913 - the options
    A: Any,
    function: Function | None = None,
    *,
    alpha: Any = 0.0,
    probes: int = 30,
    method: str = "hutch++",
    seed: Any = 0,
    eps: float = 1e-6,
    max_steps: int = 200,
) -> Estimate:
    """The trace of a function of a symmetric matrix.

    Args:
        A: what `as_operator` takes, of shape `batch + (N, N)`.
        function: f, a function of arrays of eigenvalues or a name, as `times_function` takes it;
            None for the trace of `A + alpha` itself.
        alpha: the term added to the diagonal, a number or an array with one element.
        probes: the number of products with `f(A + alpha)`.
        method: `hutch++` (Meyer and others 2021), which takes a third of the probes to find where
            the matrix is large, and has the exact trace of that part; or `hutchinson`, for matrices
            that are large everywhere.
        seed: of the probes.
        eps: the precision of the products with f.
        max_steps: see `times_function`.

    Returns:
        The estimate, of shape `batch`; a constant for derivatives.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> from foldwise.linalg import trace
        >>> x = np.linspace(0, 3, 50)[:, None]
        >>> K = (-Vi(x).sqdist(Vj(x))).exp()
        >>> value, error = trace(K)
        >>> bool(abs(value - 50) < 1e-3)
        True
    """
    operator = as_operator(A)
    count, xp = operator.shape[-1], operator.adapter.namespace
    product = _product(operator, function, alpha, eps, max_steps)

    def draw(columns: int, part: int) -> Any:
        return signs(operator, columns, [seed, part])

    if method == "hutchinson":
        z = draw(probes, 0)
        samples = (z * product(z)).sum(-2)
        return Estimate(samples.mean(-1), _error(samples, -1, xp))
    if method != "hutch++":
        raise ValueError(f"method must be hutch++ or hutchinson, not {method!r}")
    return _hutch_plus_plus(product, draw, min(max(probes // 3, 1), count), probes, xp)


def _hutch_plus_plus(
    product: Callable[[Any], Any],
    draw: Callable[[int, int], Any],
    third: int,
    probes: int,
    xp: Any,
) -> Estimate:
    """The exact trace of the part that `third` probes find, and an estimate of the rest."""
    basis = xp.linalg.qr(product(draw(third, 0)))[0]
    z = draw(probes - 2 * third, 1)

    def beside(x: Any) -> Any:
        return x - basis @ (basis.swapaxes(-2, -1) @ x)

    z = beside(z)
    images = product(xp.concatenate([basis, z], -1))
    samples = (z * images[..., third:]).sum(-2)
    value = (basis * images[..., :third]).sum((-2, -1)) + samples.mean(-1)
    return Estimate(value, _error(samples, -1, xp))


def diagonal(  # noqa: PLR0913 - the options
    A: Any,
    function: Function | None = None,
    *,
    alpha: Any = 0.0,
    probes: int = 64,
    seed: Any = 0,
    eps: float = 1e-6,
    max_steps: int = 200,
) -> Estimate:
    """The diagonal of a function of a symmetric matrix (Bekas, Kokiopoulou and Saad 2007).

    Args:
        A: see `trace`, as for the other arguments.

    Returns:
        The estimate, of shape `batch + (N,)`, each entry with its error; a constant for
        derivatives.
    """
    operator = as_operator(A)
    adapter = operator.adapter
    z = signs(operator, probes, seed)
    samples = z * _product(operator, function, alpha, eps, max_steps)(z)
    return Estimate(samples.mean(-1), _error(samples, -1, adapter.namespace))


def _product(
    A: Operator, function: Function | None, alpha: Any, eps: float, max_steps: int
) -> Callable[[Any], Any]:
    """The product with `f(A + alpha)`."""
    if function is None:
        return product_of(A, alpha, A.dtype)
    return lambda x: times_function(A, function, x, alpha=alpha, eps=eps, max_steps=max_steps)
