"""Gaussian processes for regression."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple, cast

import numpy as np

from foldwise import gp
from foldwise.sklearn import theirs
from foldwise.sklearn.distances import as_floats

SMALL: Final = 2000
"""So many points are left to scikit-learn: their matrix is small, and is factored."""


class Translation(NamedTuple):
    """A kernel of scikit-learn as one of ours, and noise.

    Attributes:
        kernel: all of it but the noise; None if there is nothing else.
        noise: the sum of the noise levels.
        places: for each hyperparameter, in scikit-learn's order: its place in the vector of
            `kernel`, or -1 for a noise level.
        chosen: whether it is not fixed.
    """

    kernel: gp.Kernel | None
    noise: float
    places: tuple[int, ...]
    chosen: tuple[bool, ...]


def translated(kernel: Any) -> Translation | None:
    """A kernel of scikit-learn; None if it has parts without a formula here."""
    name = type(kernel).__name__
    if name in ("Sum", "Product"):
        first, second = translated(kernel.k1), translated(kernel.k2)
        if first is None or second is None:
            return None
        return _joined(first, second, name)
    if type(kernel).__module__ != "sklearn.gaussian_process.kernels" or name not in _LEAVES:
        return None
    fixed = [h.fixed for h in kernel.hyperparameters for _ in range(h.n_elements)]
    chosen = tuple(not f for f in fixed)
    if name == "WhiteKernel":
        return Translation(None, float(kernel.noise_level), (-1,), chosen)
    try:
        ours = _LEAVES[name](kernel)
    except ValueError:  # a smoothness without a formula, a number that is not positive
        return None
    return Translation(ours, 0.0, tuple(range(len(ours.names))), chosen)


def known(kernel: Any) -> tuple[gp.Kernel, Translation]:
    """The kernel of ours, and how it was found, of one that has been checked."""
    found = translated(kernel)
    assert found is not None and found.kernel is not None
    return found.kernel, found


def _joined(first: Translation, second: Translation, name: str) -> Translation | None:
    """A sum or a product; None for products with noise."""
    count = len(first.kernel.names) if first.kernel is not None else 0
    places = (*first.places, *(n + count if n >= 0 else -1 for n in second.places))
    if name == "Product" and -1 in places:
        return None
    if first.kernel is None or second.kernel is None:
        kernel = first.kernel or second.kernel
    else:
        combine = operator.add if name == "Sum" else operator.mul
        kernel = combine(first.kernel, second.kernel)
    chosen = (*first.chosen, *second.chosen)
    return Translation(kernel, first.noise + second.noise, places, chosen)


def _waves(kernel: Any) -> gp.Kernel:
    """ExpSineSquared: of the distance, where `gp.Periodic` is a product over features."""

    def formula(x: Any, y: Any, p: Any) -> Any:
        wave = (np.pi * x.sqdist(y).sqrt() / p[..., 1:]).sin()
        return (-2 * wave * wave / p[..., :1] ** 2).exp()

    return gp.Kernel(formula, ("lengthscale", "period"), (kernel.length_scale, kernel.periodicity))


def _dot_product(kernel: Any) -> gp.Kernel:
    return gp.Kernel(lambda x, y, p: p * p + (x | y), ("sigma_0",), (float(kernel.sigma_0),))


_LEAVES: Final[dict[str, Callable[[Any], gp.Kernel]]] = {
    "ConstantKernel": lambda k: gp.Constant(k.constant_value),
    "DotProduct": _dot_product,
    "ExpSineSquared": _waves,
    "Matern": lambda k: (
        gp.RBF(k.length_scale) if k.nu == np.inf else gp.Matern(k.nu, k.length_scale)
    ),
    "RBF": lambda k: gp.RBF(k.length_scale),
    "RationalQuadratic": lambda k: gp.RationalQuadratic(k.length_scale, k.alpha),
    "WhiteKernel": lambda k: gp.Constant(),
}


class GaussianProcessRegressor(theirs.GaussianProcessRegressor):
    """`sklearn.gaussian_process.GaussianProcessRegressor`.

    With more than 2000 points, a number as `alpha` and kernels that are sums and products of RBF,
    Matern (nu 0.5, 1.5, 2.5), RationalQuadratic, ExpSineSquared, DotProduct, ConstantKernel and
    WhiteKernel the matrix is never formed: systems are solved by conjugate gradients to 1e-8 of the
    norm of each target, and the likelihood and its gradient are estimates, from the same random
    vectors throughout a fit. There is no `L_` then.

    Example:
        >>> import numpy as np
        >>> from foldwise.sklearn import GaussianProcessRegressor
        >>> X = np.linspace(0, 5, 30)[:, None]
        >>> model = GaussianProcessRegressor(alpha=1e-4).fit(X, np.sin(X[:, 0]))
        >>> model.predict([[2.0]]).round(2)
        array([0.91])
    """

    def fit(self, X: Any, y: Any) -> GaussianProcessRegressor:
        """Fit to targets y, of shape `(N,)` or `(N, targets)`."""
        self._is_lazy = False
        kernel = kernel_of(self, theirs.GaussianProcessRegressor)
        if np.ndim(self.alpha) or kernel.requires_vector_input is False:
            return theirs.GaussianProcessRegressor.fit(self, X, y)
        self._validate_params()
        x, targets = theirs.validate_data(
            self, X, y, multi_output=True, y_numeric=True, ensure_2d=True, dtype="numeric"
        )
        translation = translated(kernel)
        if len(x) <= SMALL or translation is None or translation.kernel is None:
            return theirs.GaussianProcessRegressor.fit(self, X, y)
        self._is_lazy = True
        self.kernel_ = theirs.clone(kernel)
        self._rng = theirs.check_random_state(self.random_state)
        self._centre(targets)
        self.X_train_ = np.copy(x) if self.copy_X_train else x
        search(self, self._rng.uniform)
        found = translated(self.kernel_)
        assert found is not None
        self._posterior = _model(found, self.alpha).condition(
            as_floats(self.X_train_), self.y_train_
        )
        self.alpha_ = self._posterior.weights
        if self.y_train_.ndim == 1:
            self.alpha_ = self.alpha_[:, 0]
        return self

    def _centre(self, targets: Any) -> None:
        """Normalise the targets as asked."""
        self._y_train_mean = np.zeros(targets.shape[1:])
        self._y_train_std = np.ones(targets.shape[1:])
        if self.normalize_y:
            self._y_train_mean = targets.mean(axis=0)
            scale = targets.std(axis=0)
            self._y_train_std = np.where(scale == 0, 1.0, scale)
        self.y_train_ = (targets - self._y_train_mean) / self._y_train_std

    def log_marginal_likelihood(
        self, theta: Any = None, eval_gradient: bool = False, clone_kernel: bool = True
    ) -> Any:
        """As scikit-learn's; of many points an estimate, the gradient too."""
        if not getattr(self, "_is_lazy", False):
            return theirs.GaussianProcessRegressor.log_marginal_likelihood(
                self, theta, eval_gradient, clone_kernel
            )
        if theta is None:
            if eval_gradient:
                raise ValueError("Gradient can only be evaluated for theta!=None")
            return self.log_marginal_likelihood_value_
        kernel = self.kernel_.clone_with_theta(theta) if clone_kernel else self.kernel_
        kernel.theta = theta
        found = translated(kernel)
        assert found is not None
        model = _model(found, self.alpha)
        points = as_floats(self.X_train_)
        if not eval_gradient:
            return float(model.log_likelihood(points, self.y_train_).value)
        value, slope = gp.log_likelihood_and_gradient(
            model.kernel, points, self.y_train_, model.noise
        )
        return value, in_theta(found, model.kernel.values, slope)

    def predict(self, X: Any, return_std: bool = False, return_cov: bool = False) -> Any:
        """The means at each row of X, with standard deviations or covariances."""
        if not getattr(self, "_is_lazy", False) or (return_std and return_cov):
            return theirs.GaussianProcessRegressor.predict(self, X, return_std, return_cov)
        x = as_floats(theirs.validate_data(self, X, ensure_2d=True, dtype="numeric", reset=False))
        scale = self._y_train_std
        mean = self._posterior.mean(x) * scale + self._y_train_mean
        if mean.ndim > 1 and mean.shape[1] == 1:
            mean = mean[:, 0]
        if not (return_std or return_cov):
            return mean
        found = translated(self.kernel_)
        assert found is not None
        outer = cast(Any, np.multiply).outer
        if return_cov:
            spread = self._posterior.covariance(x) + found.noise * np.eye(len(x))
            spread = outer(spread, scale**2)
        else:
            spread = outer(self._posterior.variance(x) + found.noise, scale**2)
            spread = np.sqrt(np.maximum(spread, 0))
        return mean, spread[..., 0] if spread.shape[-1] == 1 and np.ndim(scale) else spread


def kernel_of(estimator: Any, kind: Any) -> Any:
    """The kernel of an estimator; that of its kind in scikit-learn, which differs between versions,
    if it has none."""
    if estimator.kernel is not None:
        return estimator.kernel
    return kind(optimizer=None).fit([[0.0], [1.0]], [0, 1]).kernel_


def search(estimator: Any, draw: Callable[[Any, Any], Any]) -> None:
    """Set the hyperparameters of the largest likelihood, by scikit-learn's optimiser.

    Args:
        estimator: one with `kernel_`; it gets `log_marginal_likelihood_value_`.
        draw: draws a place to start anew between bounds.
    """
    kernel = estimator.kernel_
    if estimator.optimizer is None or kernel.n_dims == 0:
        value = estimator.log_marginal_likelihood(kernel.theta)
        estimator.log_marginal_likelihood_value_ = value
        return

    def loss(theta: Any, eval_gradient: bool = True) -> Any:
        if not eval_gradient:
            return -estimator.log_marginal_likelihood(theta, clone_kernel=False)
        value, slope = estimator.log_marginal_likelihood(theta, True, clone_kernel=False)
        return -value, -slope

    bounds, starts = kernel.bounds, [kernel.theta]
    if estimator.n_restarts_optimizer > 0 and not np.isfinite(bounds).all():
        raise ValueError(
            "Multiple optimizer restarts (n_restarts_optimizer>0) requires that all bounds are "
            "finite."
        )
    for _ in range(estimator.n_restarts_optimizer):
        starts.append(draw(bounds[:, 0], bounds[:, 1]))
    optima = [estimator._constrained_optimization(loss, start, bounds) for start in starts]
    theta, least = min(optima, key=lambda found: found[1])
    kernel.theta = theta
    kernel._check_bounds_params()
    estimator.log_marginal_likelihood_value_ = -least


def _model(found: Translation, alpha: float) -> gp.GaussianProcess:
    assert found.kernel is not None
    return gp.GaussianProcess(found.kernel, float(alpha) + found.noise)


def in_theta(found: Translation, values: Sequence[float], slope: Any) -> Any:
    """The gradient in the logarithms of the hyperparameters that are not fixed."""
    every = [slope[n] * values[n] if n >= 0 else slope[-1] * found.noise for n in found.places]
    return np.array([s for s, keep in zip(every, found.chosen, strict=True) if keep])
