"""Gaussian processes beside those of scikit-learn, with a matrix that is never formed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sklearn import gaussian_process
from sklearn.gaussian_process import kernels

from foldwise.gp import likelihood
from foldwise.sklearn import (
    GaussianProcessClassifier,
    GaussianProcessRegressor,
    classes,
    processes,
)

pytestmark = pytest.mark.ecosystem

RNG = np.random.default_rng(0)
X, Q = RNG.random((60, 2)), RNG.random((5, 2))
Y = np.sin(5 * X[:, 0]) + X[:, 1] + 0.1 * RNG.normal(size=60)
KERNEL = kernels.ConstantKernel(2.0) * kernels.Matern([0.5, 0.7], nu=2.5) + kernels.WhiteKernel(
    0.05
)


@pytest.fixture(autouse=True)
def never_small(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (processes, classes):
        monkeypatch.setattr(module, "SMALL", 10)


def both(**options: Any) -> list[Any]:
    kinds = GaussianProcessRegressor, gaussian_process.GaussianProcessRegressor
    return [kind(random_state=0, **options).fit(X, Y) for kind in kinds]


def test_fitted_hyperparameters_and_predictions() -> None:
    ours, theirs = both(kernel=KERNEL, normalize_y=True)
    assert not hasattr(ours, "L_")
    assert np.isclose(ours.log_marginal_likelihood_value_, theirs.log_marginal_likelihood_value_)
    assert np.allclose(ours.kernel_.theta, theirs.kernel_.theta, atol=1e-2)
    theta = KERNEL.theta
    for one, other in zip(
        ours.log_marginal_likelihood(theta, eval_gradient=True),
        theirs.log_marginal_likelihood(theta, eval_gradient=True),
        strict=True,
    ):
        assert np.allclose(one, other)
    ours, theirs = both(kernel=KERNEL, normalize_y=True, optimizer=None)
    for options in ({}, {"return_std": True}, {"return_cov": True}):
        one, other = (model.predict(Q, **options) for model in (ours, theirs))
        assert np.allclose(one, other) if not options else all(map(np.allclose, one, other))
    assert ours.sample_y(Q, 3).shape == theirs.sample_y(Q, 3).shape


@pytest.mark.parametrize(
    "kernel",
    [
        None,
        kernels.RBF([0.5, 1.0], "fixed") + kernels.DotProduct(0.5),
        kernels.RationalQuadratic(0.5, 2.0) * kernels.ConstantKernel(2.0, "fixed"),
        kernels.ExpSineSquared(1.0, 2.0) + kernels.Matern(1.0, nu=np.inf),
    ],
)
def test_kernels(kernel: Any) -> None:
    ours, theirs = both(kernel=kernel, alpha=0.1, optimizer=None)
    assert not hasattr(ours, "L_")
    assert np.allclose(ours.predict(Q), theirs.predict(Q))
    theta = theirs.kernel_.theta
    for one, other in zip(
        ours.log_marginal_likelihood(theta, True),
        theirs.log_marginal_likelihood(theta, True),
        strict=True,
    ):
        assert np.allclose(one, other)


def test_what_has_no_formula_is_left_to_scikit_learn() -> None:
    for kernel in (kernels.Matern(nu=0.7), kernels.RBF() * kernels.WhiteKernel()):
        ours, theirs = both(kernel=kernel, alpha=0.1, optimizer=None)
        assert hasattr(ours, "L_") and np.allclose(ours.predict(Q), theirs.predict(Q))


def test_estimates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likelihood.Settings, "__new__", _iterative(likelihood.Settings.__new__))
    ours, theirs = both(kernel=KERNEL, optimizer=None)
    found, exact = ours.log_marginal_likelihood_value_, theirs.log_marginal_likelihood_value_
    assert abs(found - exact) < 2 and found != exact
    assert np.allclose(ours.predict(Q), theirs.predict(Q))


def _iterative(make: Any) -> Any:
    return lambda kind, **options: make(kind, **{"exact": 0, "rank": 20, **options})


def test_two_classes() -> None:
    y = np.where(Y > np.median(Y), "more", "less")
    kernel = kernels.ConstantKernel(2.0) * kernels.RBF([0.5, 0.7])
    kinds = GaussianProcessClassifier, gaussian_process.GaussianProcessClassifier
    ours, theirs = (kind(kernel, optimizer=None).fit(X, y) for kind in kinds)
    assert not hasattr(ours.base_estimator_, "L_")
    assert np.allclose(ours.predict_proba(Q), theirs.predict_proba(Q), atol=1e-5)
    assert (ours.predict(Q) == theirs.predict(Q)).all()
    for one, other in zip(
        ours.log_marginal_likelihood(kernel.theta, True),
        theirs.log_marginal_likelihood(kernel.theta, True),
        strict=True,
    ):
        assert np.allclose(one, other, rtol=0.1, atol=0.5)


def test_three_classes() -> None:
    y = np.digitize(Y, np.quantile(Y, [0.3, 0.7]))
    kinds = GaussianProcessClassifier, gaussian_process.GaussianProcessClassifier
    ours, theirs = (kind(kernels.RBF(0.5), optimizer=None).fit(X, y) for kind in kinds)
    assert np.allclose(ours.predict_proba(Q), theirs.predict_proba(Q), atol=1e-5)
