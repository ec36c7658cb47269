"""Regression on inducing points: a kernel matrix of rank m, and a system of m unknowns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from foldwise.gp.kernels import Kernel
from foldwise.gp.likelihood import constant, data_of
from foldwise.ir.intervals import as_numpy
from foldwise.linalg.conversion import as_operator
from foldwise.linalg.entries import like
from foldwise.linalg.operators import Operator
from foldwise.linalg.preconditioners import Preconditioner
from foldwise.linalg.solvers import cg


@dataclass(frozen=True, eq=False)
class InducingPoints:
    """The regression `k(x, Z) @ weights`; made by `inducing_points`.

    Attributes:
        kernel: the covariance function.
        Z: the inducing points, of shape `(m, D)`.
        weights: an array of shape `(m, E)`.
        steps: how many products with the observations it took.
    """

    kernel: Kernel
    Z: Any
    weights: Any
    steps: int

    def mean(self, X: Any) -> Any:
        """The means at points, an array of shape `(M, E)`."""
        return self.kernel(X, self.Z) @ self.weights


def inducing_points(  # noqa: PLR0913 - a model, its data, and when to stop
    kernel: Kernel,
    X: Any,
    y: Any,
    Z: Any,
    *,
    noise: float = 0.1,
    eps: float = 1e-6,
    max_steps: int = 100,
) -> InducingPoints:
    """The mean of a Gaussian process whose functions are combinations of m kernel functions (subset
    of regressors; Nystrom's kernel ridge regression).

    It solves `(K_zx K_xz + noise K_zz) weights = K_zx y`, a matrix made of three formulas, by
    conjugate gradients, with the preconditioner of Falkon (Rudi, Carratino and Rosasco 2017), for
    which points and inducing points are alike. Takes N * m * steps, and memory of m^2.

    Args:
        kernel: the covariance function, with its hyperparameters.
        X: points, an array of shape `(N, D)`.
        y: targets, an array of shape `(N,)`, or `(N, E)`.
        Z: inducing points, an array of shape `(m, D)`: some of X, or centres of clusters.
        noise: the variance of the noise; N times the `alpha` of ridge regression with means.
        eps: the residual of the system, relative to the right-hand side.
        max_steps: the largest number of products.

    Example:
        >>> import numpy as np
        >>> from foldwise import gp
        >>> X = np.linspace(0, 5, 200)[:, None]
        >>> fit = gp.inducing_points(gp.RBF(), X, np.sin(X), X[::20], noise=1e-2)
        >>> np.allclose(fit.mean(X), np.sin(X), atol=0.05)
        True
    """
    data = constant(data_of(kernel, X, y, None))
    inducing = constant(data_of(kernel, Z, Z, None)).X
    across, among = kernel(inducing, data.X), kernel(inducing, inducing)
    matrix = across @ across.T + noise * among
    operator = as_operator(matrix)
    falkon = _falkon(operator, as_numpy(among.to_dense()[..., 0]), len(data.X), noise)
    found = cg(operator, across @ data.y, preconditioner=falkon, eps=eps, max_steps=max_steps)
    return InducingPoints(kernel, inducing, found.x, int(found.steps.max()))


def _falkon(operator: Operator, table: Any, count: int, noise: float) -> Preconditioner:
    """`N / m * K_zz^2 + noise * K_zz`, by the eigenvectors of K_zz."""
    values, vectors = np.linalg.eigh(table.astype(np.float64))
    floor = float(np.finfo(str(table.dtype)).eps) * len(values) * float(values[-1])
    values = np.maximum(values, floor)
    squares = count / len(values) * values**2 + noise * values
    directions, roots = like(operator, vectors), np.sqrt(squares)[:, None]

    def powers(factors: Any) -> Any:
        scale = like(operator, factors)

        def product(x: Any) -> Any:
            return directions @ (scale * (directions.T @ x))

        return product

    half = powers(1 / roots)
    return Preconditioner(
        powers(1 / roots**2), half, half, powers(roots), np.log(squares).sum(), "Falkon"
    )
