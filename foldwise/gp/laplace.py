"""Classification: a Gaussian process through a logistic function, by Laplace's approximation.

Rasmussen and Williams 2006, algorithms 3.1, 3.2 and 5.1, with solutions of systems in place of
Cholesky factors. With `W = pi (1 - pi)` all systems have the matrix `B = 1 + W^1/2 K W^1/2`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final, NamedTuple

import numpy as np

from foldwise.api import Pm, Vi, Vj
from foldwise.gp.kernels import Kernel
from foldwise.linalg.conversion import as_operator
from foldwise.linalg.preconditioners import cholesky
from foldwise.linalg.quadrature import Terms, inverse_quadratic_and_logdet
from foldwise.linalg.solvers import cg

_Array = Any
_PRECISION: Final = 1e-8


class Mode(NamedTuple):
    """Laplace's approximation at its mode, from arrays of NumPy.

    Attributes:
        matrix: the kernel matrix K, a LazyTensor of the hyperparameters below.
        parameters: those, as a LazyTensor.
        f: the mode, of shape `(N,)`.
        a: `K^-1 f`.
        pi: the probabilities of class 1.
        roots: those of W.
        solve: the product with `B^-1`.
        terms: the determinant of B, with the probes' solutions.
        loglik: the logarithm of the posterior density at the mode, without the determinant.
    """

    matrix: Any
    parameters: Any
    f: _Array
    a: _Array
    pi: _Array
    roots: _Array
    solve: Callable[[_Array], _Array]
    terms: Terms
    loglik: float

    @property
    def log_likelihood(self) -> float:
        """The logarithm of the marginal likelihood."""
        return self.loglik - float(self.terms.logdet) / 2


def laplace(  # noqa: PLR0913 - a model, its data, and when to stop
    kernel: Kernel,
    X: _Array,
    y: _Array,
    *,
    start: _Array | None = None,
    max_steps: int = 100,
    probes: int = 10,
    eps: float = 1e-2,
) -> Mode:
    """Laplace's approximation of the posterior, by Newton's method.

    Args:
        kernel: the covariance function.
        X: points, an array of NumPy of shape `(N, D)`.
        y: classes, 0 or 1, of shape `(N,)`.
        start: where to begin; None for 0.
        max_steps: the largest number of steps of Newton's method.
        probes: random vectors for the determinant and the gradient.
        eps: the precision of their systems; others are solved to 1e-8.
    """
    p = Pm(np.array(kernel.values, X.dtype))
    K = kernel(X, X, p)
    y = y.astype(X.dtype)
    f = np.zeros_like(y) if start is None else start
    a, least, loglik = f, -math.inf, -math.inf
    for _ in range(max_steps):
        pi = _logistic(f)
        roots, solve, _ = _system(K, pi)
        b = roots**2 * f + (y - pi)
        a = b - roots * solve(roots * (K @ b))
        f = K @ a
        loglik = float(-(a @ f) / 2 - np.logaddexp(0, -(2 * y - 1) * f).sum())
        if loglik - least < 1e-10 * max(1.0, abs(loglik)):
            break
        least = loglik
    pi = _logistic(f)
    roots, solve, system = _system(K, pi)
    none = np.zeros((len(y), 0), X.dtype)
    terms = inverse_quadratic_and_logdet(
        system[0], none, alpha=1.0, preconditioner=system[1], probes=probes, eps=eps
    )
    return Mode(K, p, f, a, pi, roots, solve, terms, loglik)


def _system(K: Any, pi: _Array) -> tuple[_Array, Callable[[_Array], _Array], tuple[Any, Any]]:
    """The roots of W, the product with `B^-1`, and `B - 1` with a preconditioner."""
    roots = np.sqrt(pi * (1 - pi))
    scaled = K * (Vi(roots[:, None]) * Vj(roots[:, None]))
    rank = min(max(int(2 * math.sqrt(len(pi))), 1), len(pi))
    preconditioner = cholesky(as_operator(scaled), 1.0, rank=rank)

    def solve(b: _Array) -> _Array:
        return cg(scaled, b, alpha=1.0, preconditioner=preconditioner, eps=_PRECISION).x

    return roots, solve, (scaled, preconditioner)


def _logistic(f: _Array) -> _Array:
    return np.exp(-np.logaddexp(0, -f))


def gradient(mode: Mode, y: _Array) -> _Array:
    """The gradient of the logarithm of the marginal likelihood in the hyperparameters, from the
    probes of the determinant, as one reduction."""
    K, roots, pi = mode.matrix, mode.roots, mode.pi
    left, right, weights, _ = mode.terms.forms
    left, right = roots[:, None] * left, roots[:, None] * right
    # The diagonal of K - K W^1/2 B^-1 W^1/2 K, of which the mode's movement needs the sum with the
    # third derivative.
    told = ((K @ left) * (K @ right)) @ weights[1]
    spread = np.maximum(K.diagonal()[..., 0] - told, 0)
    third = -spread * pi * (1 - pi) * (1 - 2 * pi) / 2
    moved = third - roots * mode.solve(roots * (K @ third))
    lefts = np.column_stack([mode.a / 2, -left * weights[1] / 2, moved])
    rights = np.column_stack([mode.a, right, y - pi])
    among = Vi(lefts.astype(pi.dtype)) | Vj(rights.astype(pi.dtype))
    return K.grad(mode.parameters, among).sum(axis=1).sum(0, dtype=float)


def predicted(kernel: Kernel, X: _Array, y: _Array, mode: Mode, points: _Array) -> Any:
    """Means and variances of f at points, both of shape `(M,)`."""
    mean = kernel(points, X) @ (y - mode.pi)
    found: list[Any] = []
    for n in range(0, len(points), 64):
        some = points[n : n + 64]
        across = mode.roots[:, None] * kernel(X, some).to_dense()[..., 0]
        told = (across * mode.solve(across)).sum(0)
        found.append(kernel(some, some).diagonal()[..., 0] - told)
    return mean, np.maximum(np.concatenate(found), 0)
