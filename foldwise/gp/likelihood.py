"""The logarithm of the marginal likelihood, and its gradient."""

from __future__ import annotations

import math
from typing import Any, Final, NamedTuple

import numpy as np

from foldwise.api import Pm, Vi, Vij, Vj
from foldwise.arrays import ArrayAdapter, adapter_of, recognised
from foldwise.gp.kernels import Kernel
from foldwise.linalg.conversion import as_operator
from foldwise.linalg.forms import are_known, constants
from foldwise.linalg.operators import Operator
from foldwise.linalg.preconditioners import Preconditioner, cholesky
from foldwise.linalg.quadrature import (
    Estimate,
    Terms,
    exact_terms,
    inverse_quadratic_and_logdet,
)

EXACT: Final = 1000
"""So many points have a table that is factored; more of them take iterations."""


class Settings(NamedTuple):
    """How the likelihood of many points is computed.

    Attributes:
        probes: the number of random vectors for the determinant and the gradient.
        eps: the residual of the systems, relative to the right-hand sides. The likelihood is more
            precise: its error is that of the square.
        rank: of the preconditioner; None for twice the root of the number of points, which takes
            about as long as two products.
        max_steps: the largest number of products with the matrix.
        seed: of the probes and of the preconditioner. An equal seed makes the estimate a smooth
            function of the hyperparameters, but for the choice of columns of the preconditioner.
        exact: so many points at most have a table that is factored.
    """

    probes: int = 10
    eps: float = 1e-2
    rank: int | None = None
    max_steps: int = 200
    seed: int = 0
    exact: int = EXACT


def log_likelihood(  # noqa: PLR0913 - the model and its data
    kernel: Kernel,
    X: Any,
    y: Any,
    parameters: Any = None,
    noise: Any = 0.1,
    **settings: Any,
) -> Estimate:
    """The logarithm of the marginal likelihood of a Gaussian process with mean 0.

    With tensors and arrays of JAX it is differentiable once with respect to all of them: X, y,
    parameters and noise. For NumPy `log_likelihood_and_gradient` has the gradient.

    Args:
        kernel: the covariance function.
        X: points, an array of shape `(N, D)`. Products with the kernel matrix have its type:
            float32 is enough for most models, and takes half of the time.
        y: targets, an array of shape `(N,)`, or `(N, E)` for E independent processes.
        parameters: the hyperparameters, an array of shape `(P,)`; None for those of the kernel.
        noise: the variance of the noise, a number or an array with one element.
        settings: see `Settings`.

    Returns:
        The value and its standard error, that of the random probes for the determinant; 0 for at
        most `exact` points.

    Raises:
        TypeError: if X is no array.
        ValueError: if shapes do not fit.

    Example:
        >>> import torch
        >>> from foldwise import gp
        >>> X = torch.linspace(0, 5, 20)[:, None]
        >>> p = torch.tensor([1.0, 0.7], requires_grad=True)
        >>> value, _ = gp.log_likelihood(1.0 * gp.RBF(), X, X[:, 0].sin(), p, noise=0.01)
        >>> slope = torch.autograd.grad(value, p)[0]
    """
    data = data_of(kernel, X, y, parameters)
    terms, _ = _terms(data, noise, Settings(**settings))
    columns = data.y.shape[-1]
    constant = data.y.shape[-2] * columns * math.log(2 * math.pi)
    value = -(terms.quadratic + columns * terms.logdet + constant) / 2
    return Estimate(value, columns * terms.error / 2)


def log_likelihood_and_gradient(
    kernel: Kernel, X: Any, y: Any, noise: float, **settings: Any
) -> tuple[float, Any]:
    """The logarithm of the marginal likelihood and its gradient, from arrays of NumPy.

    The derivative of the formula times all quadratic forms is one reduction.

    Args:
        kernel: see `log_likelihood`, as for the other arguments.

    Returns:
        The value, and the gradient with respect to the hyperparameters and, last, to the noise, an
        array of shape `(P + 1,)`.
    """
    data = data_of(kernel, X, y, None)
    terms, exact = _terms(data, noise, Settings(**settings))
    columns = data.y.shape[-1]
    left, right, weights, _ = terms.forms
    left = left * (np.array([-0.5, -0.5 * columns]) @ weights).astype(left.dtype)
    if exact:
        among: Any = Vij((left @ right.T)[..., None].astype(data.X.dtype))
    else:
        among = Vi(left.astype(data.X.dtype)) | Vj(right.astype(data.X.dtype))
    p = Pm(data.parameters)
    slope = data.kernel(data.X, data.X, p).grad(p, among).sum(axis=1)
    slope = slope.sum(0, dtype=float) if len(p.shape) else slope
    constant = data.y.size * math.log(2 * math.pi)
    value = -float(terms.quadratic + columns * terms.logdet + constant) / 2
    return value, np.append(slope, (left * right).sum(dtype=float))


class Data(NamedTuple):
    """A model and its data, whose shapes fit."""

    kernel: Kernel
    X: Any
    y: Any
    parameters: Any
    adapter: ArrayAdapter

    @property
    def operator(self) -> Operator:
        """The kernel matrix."""
        return as_operator(self.kernel(self.X, self.X, self.parameters))


def data_of(kernel: Kernel, X: Any, y: Any, parameters: Any) -> Data:
    """A model and its data, checked.

    Raises:
        TypeError: if X is no array.
        ValueError: if there are not as many targets as points.
    """
    points, adapter = recognised(X)
    if adapter is None or len(points.shape) != 2:
        raise TypeError(f"X must be an array of shape (N, D), not {getattr(X, 'shape', X)}")
    y = y if adapter_of(y) is adapter else adapter.given(np.asarray(y), points)
    y = y if len(y.shape) == 2 else y[:, None]
    if y.shape[0] != points.shape[0]:
        raise ValueError(f"there are {points.shape[0]} points in X and {y.shape[0]} targets in y")
    if parameters is None:
        parameters = kernel.parameters(points)
    y = adapter.convert(y, adapter.header(points).dtype)
    return Data(kernel, points, y, parameters, adapter)


def constant(data: Data) -> Data:
    """The same without derivatives."""
    X, y, parameters = constants(data.adapter, [data.X, data.y, data.parameters])
    return data._replace(X=X, y=y, parameters=parameters)


def _terms(data: Data, noise: Any, settings: Settings) -> tuple[Terms, bool]:
    """What the likelihood is made of, and whether it is exact."""
    operator = data.operator
    if data.X.shape[0] <= settings.exact:
        return exact_terms(operator, data.y, alpha=noise), True
    found = inverse_quadratic_and_logdet(
        operator,
        data.y,
        alpha=noise,
        preconditioner=preconditioner_of(data, noise, settings),
        probes=settings.probes,
        eps=settings.eps,
        max_steps=settings.max_steps,
        seed=settings.seed,
    )
    return found, False


def preconditioner_of(data: Data, noise: Any, settings: Settings) -> Preconditioner | None:
    """That of `K + noise`; none inside a program of JAX, since its columns are chosen by their
    values."""
    known = constant(data)
    shift = constants(data.adapter, [noise])[0] if hasattr(noise, "shape") else noise
    if not are_known(data.adapter, [*known[1:4], shift]):
        return None
    count = known.X.shape[0]
    rank = settings.rank or min(max(int(2 * math.sqrt(count)), 1), count)
    return cholesky(known.operator, shift, rank=rank, seed=settings.seed)
