"""`GaussianProcess`: a model, fitted and conditioned on data; `Posterior`: its predictions."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from foldwise.api import Vi, Vj
from foldwise.arrays import ArrayAdapter
from foldwise.gp.kernels import Kernel
from foldwise.gp.likelihood import (
    Data,
    Settings,
    constant,
    data_of,
    log_likelihood,
    log_likelihood_and_gradient,
    preconditioner_of,
)
from foldwise.ir.intervals import as_numpy
from foldwise.ir.lock import load_module
from foldwise.linalg.entries import like
from foldwise.linalg.functions import times_function
from foldwise.linalg.quadrature import Estimate
from foldwise.linalg.solvers import cg

_CHUNK: Final = 64
"""Points whose variances take one solution of systems: products with so many vectors take little
longer than with one."""


@dataclass(frozen=True, eq=False)
class GaussianProcess:
    """A Gaussian process with noise: `y = mean + f(x) + e`.

    Attributes:
        kernel: the covariance function of f, with its hyperparameters.
        noise: the variance of e.
        mean: a number.

    Example:
        >>> import numpy as np
        >>> from foldwise import gp
        >>> X = np.linspace(0, 5, 50)[:, None]
        >>> y = np.sin(X[:, 0])
        >>> model = gp.GaussianProcess(1.0 * gp.RBF(1.0), noise=1e-3).fit(X, y)
        >>> posterior = model.condition(X, y)
        >>> np.allclose(posterior.mean([[2.5]]), np.sin(2.5), atol=1e-2)
        True
        >>> posterior.sample(X[:3], 10).shape
        (3, 10)
    """

    kernel: Kernel
    noise: float = 0.1
    mean: float = 0.0

    def __post_init__(self) -> None:
        if not (self.noise > 0 and math.isfinite(self.noise)):
            raise ValueError(f"the noise must be positive, not {self.noise}")

    def log_likelihood(self, X: Any, y: Any, **settings: Any) -> Estimate:
        """The logarithm of the marginal likelihood, with its standard error.

        Args:
            X: points, an array of shape `(N, D)`.
            y: targets, an array of shape `(N,)`, or `(N, E)` for E independent processes.
            settings: see `Settings`.
        """
        return log_likelihood(self.kernel, X, y - self.mean, noise=self.noise, **settings)

    def fit(
        self,
        X: Any,
        y: Any,
        *,
        max_steps: int = 50,
        bounds: tuple[float, float] = (1e-5, 1e5),
        callback: Callable[[GaussianProcess], Any] | None = None,
        **settings: Any,
    ) -> GaussianProcess:
        """The model with the hyperparameters and the noise of the largest likelihood that is found
        from here, by L-BFGS of SciPy in their logarithms.

        Args:
            X: points, an array of shape `(N, D)`.
            y: targets, an array of shape `(N,)` or `(N, E)`.
            max_steps: the largest number of steps.
            bounds: of all hyperparameters.
            callback: is called with the model after each step.
            settings: see `Settings`.

        Raises:
            ImportError: if SciPy is not installed.
        """
        points, targets = as_numpy(X), as_numpy(y) - self.mean
        minimize = load_module("scipy.optimize").minimize

        def at(theta: Any) -> GaussianProcess:
            *values, noise = np.exp(theta)
            return replace(self, kernel=self.kernel.at(values), noise=float(noise))

        def loss(theta: Any) -> tuple[float, Any]:
            model = at(theta)
            value, slope = log_likelihood_and_gradient(
                model.kernel, points, targets, model.noise, **settings
            )
            return -value / len(points), -slope * np.exp(theta) / len(points)

        low, high = np.log(bounds)

        def told(theta: Any) -> None:
            assert callback is not None
            callback(at(theta))

        start: Any = np.log([*self.kernel.values, self.noise]).clip(low, high)
        found = minimize(
            loss,
            start,
            method="L-BFGS-B",
            jac=True,
            bounds=[(low, high)] * len(start),
            options={"maxiter": max_steps},
            callback=None if callback is None else told,
        )
        return at(found.x)

    def condition(
        self, X: Any, y: Any, *, eps: float | None = None, max_steps: int = 1000, **settings: Any
    ) -> Posterior:
        """The process given observations.

        Args:
            X: points, an array of shape `(N, D)` of any library; predictions are of that, too.
            y: targets, an array of shape `(N,)`, or `(N, E)`.
            eps: the residual of the systems, relative to the right-hand sides; None for 1e-8 in
                float64 and 1e-4 in float32.
            max_steps: the largest number of products with the kernel matrix for each.
            settings: see `Settings`.
        """
        data = constant(data_of(self.kernel, X, y, None))
        if eps is None:
            eps = 1e-8 if data.operator.dtype == "float64" else 1e-4
        options: dict[str, Any] = {**settings, "eps": eps, "max_steps": max_steps}
        chosen = Settings(**options)
        return Posterior(self, data, chosen, flat=len(y.shape) == 1)


class Posterior:
    """A Gaussian process given observations; made by `GaussianProcess.condition`.

    Attributes:
        model: the process.
        weights: `(K + noise)^-1 (y - mean)`, of shape `(N, E)`.
    """

    def __init__(self, model: GaussianProcess, data: Data, settings: Settings, flat: bool) -> None:
        self.model = model
        self._data = data
        self._settings = settings
        self._flat = flat
        self._operator = data.operator
        self._preconditioner = preconditioner_of(data, model.noise, settings)
        self.weights = self._solved(data.y - model.mean)

    def mean(self, X: Any) -> Any:
        """The means at points, an array of shape `(M,)`, or `(M, E)` if y had that shape."""
        found = self._across(self._points(X)) @ self.weights + self.model.mean
        return found[:, 0] if self._flat else found

    def variance(self, X: Any) -> Any:
        """The variances of f at points, an array of shape `(M,)`; add `noise` for those of y."""
        points = self._points(X)
        chunks = range(0, points.shape[0], _CHUNK)
        found = [self._reduced(points[n : n + _CHUNK], diagonal=True) for n in chunks]
        return self._data.adapter.namespace.concatenate(found, 0) if found else points[:, 0]

    def covariance(self, X: Any) -> Any:
        """The covariances of f among a few points, an array of shape `(M, M)`."""
        return self._reduced(self._points(X), diagonal=False)

    def sample(self, X: Any, count: int = 1, *, features: int = 2000, seed: Any = 0) -> Any:
        """Samples of f at points, by Matheron's rule (Wilson and others 2020): a sample of the
        prior, moved by what the observations say of it.

        The prior is a sum of random waves where the spectral density of the kernel is known (RBF,
        Matern, RationalQuadratic, their sums and products), else the root of its covariance matrix
        among X and the observations times noise, by Lanczos' recurrence.

        Args:
            X: points, an array of shape `(M, D)`.
            count: the number of samples.
            features: how many waves; the error of covariances is about `1 / sqrt(features)`.
            seed: of the random numbers.

        Returns:
            An array of shape `(M, count)`.
        """
        if self.weights.shape[-1] != 1:
            raise ValueError("samples are of one process, and y has several columns")
        points, rng = self._points(X), np.random.default_rng(seed)
        data, like = self._data, self._data.X
        prior = prior_of(self.model.kernel, data.adapter, like, points, count, features, rng)
        here, there = prior[: like.shape[0]], prior[like.shape[0] :]
        noise = rng.standard_normal((like.shape[0], count)) * math.sqrt(self.model.noise)
        moved = data.y - self.model.mean - here - self._array(noise)
        return there + self._across(points) @ self._solved(moved) + self.model.mean

    def _array(self, numbers: Any) -> Any:
        return like(self._operator, numbers)

    def _points(self, X: Any) -> Any:
        data = self._data
        points = X if data.adapter.owns(X) else self._array(as_numpy(np.asarray(X)))
        shape = tuple(points.shape)
        if len(shape) != 2 or shape[1] != data.X.shape[1]:
            raise ValueError(f"points have shape (M, {data.X.shape[1]}) here, not {shape}")
        return points

    def _across(self, points: Any) -> Any:
        """The covariances of f at points and at the observations."""
        return self._data.kernel(points, self._data.X, self._data.parameters)

    def _reduced(self, points: Any, diagonal: bool) -> Any:
        """The covariances among points, less what the observations tell."""
        across = self._across(points).to_dense()[..., 0]
        among = self._data.kernel(points, points, self._data.parameters)
        told = self._solved(across.T)
        if diagonal:
            return among.diagonal()[..., 0] - (across * told.T).sum(-1)
        return among.to_dense()[..., 0] - across @ told

    def _solved(self, b: Any) -> Any:
        """`(K + noise)^-1 b`."""
        return cg(
            self._operator,
            b,
            alpha=self.model.noise,
            preconditioner=self._preconditioner,
            eps=self._settings.eps,
            max_steps=self._settings.max_steps,
        ).x


def prior_of(  # noqa: PLR0913 - the sizes
    kernel: Kernel,
    adapter: ArrayAdapter,
    X: Any,
    points: Any,
    count: int,
    features: int,
    rng: np.random.Generator,
) -> Any:
    """Samples of the prior at X and at other points, an array of shape `(N + M, count)`."""
    every = adapter.namespace.concatenate([X, points], 0)
    dtype = adapter.header(every).dtype

    def array(numbers: Any) -> Any:
        return adapter.given(np.asarray(numbers, dtype), every)

    if kernel.spectrum is None:
        normal = array(rng.standard_normal((every.shape[0], count)))
        return times_function(kernel(every, every), "sqrt", normal, eps=1e-3, alpha=0.0)
    found: Any = 0.0
    for variance, omega in kernel.spectrum(rng, features, X.shape[1], np.array(kernel.values)):
        waves = Vi(every) | Vj(array(omega))
        size = math.sqrt(variance / features)
        for wave in (waves.cos(), waves.sin()):
            found = found + wave @ array(size * rng.standard_normal((features, count)))
    return found
