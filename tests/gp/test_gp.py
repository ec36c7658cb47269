"""Gaussian processes beside dense float64."""

from __future__ import annotations

import math
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

from foldwise import Pm, gp

N = 50
RNG = np.random.default_rng(0)
X, Q = RNG.random((N, 2)), RNG.random((6, 2))
Y = np.sin(5 * X[:, 0]) + X[:, 1] + 0.1 * RNG.normal(size=N)
NOISE = 0.02
KERNEL = 1.5 * gp.Matern(2.5, [0.5, 0.7]) + 0.1 * gp.Linear(0.3)
ITERATIVE = {"exact": 0, "eps": 1e-9, "rank": 20}


def table(kernel: gp.Kernel, x: Any, y: Any) -> Any:
    return kernel(x, y).to_dense()[..., 0]


def dense_likelihood(kernel: gp.Kernel, noise: float) -> float:
    A = table(kernel, X, X) + noise * np.eye(N)
    return -(Y @ np.linalg.solve(A, Y) + np.linalg.slogdet(A)[1] + N * math.log(2 * math.pi)) / 2


@pytest.mark.parametrize(
    "kernel",
    [
        gp.RBF([0.5, 1]),
        gp.Matern(0.5),
        gp.Matern(1.5, [1, 2]),
        2.0 * gp.RationalQuadratic(0.7, 0.5) * gp.Matern(2.5) + 0.3,
        gp.Periodic(0.8, 1.3) + gp.Linear(2.0),
    ],
    ids=lambda kernel: "-".join(kernel.names),
)
def test_kernels(kernel: gp.Kernel) -> None:
    """Derivatives in the hyperparameters, and the frequencies of random features."""
    x, values = X[:5], np.array(kernel.values)
    p = Pm(values)
    slopes = kernel(x, x, p).grad(p, 1.0).sum(axis=1).sum(0)
    for n, step in enumerate(1e-6 * np.eye(len(values))):
        up, down = (table(kernel.at(values + s * step), x, x).sum() for s in (1, -1))
        assert np.isclose((up - down) / 2e-6, slopes[n], rtol=1e-5, atol=1e-5)
    if kernel.spectrum is not None:
        found = 0.0
        for variance, omega in kernel.spectrum(np.random.default_rng(1), 20000, 2, values):
            waves = x @ omega.T
            product = np.cos(waves) @ np.cos(waves).T + np.sin(waves) @ np.sin(waves).T
            found += variance * product / len(omega)
        assert np.allclose(found, table(kernel, x, x), atol=0.05)


def test_the_likelihood_and_its_gradient() -> None:
    value, slope = gp.log_likelihood_and_gradient(KERNEL, X, Y, NOISE)
    assert np.isclose(value, dense_likelihood(KERNEL, NOISE))
    every = np.array([*KERNEL.values, NOISE])
    for n, step in enumerate(1e-6 * np.eye(len(every))):
        up, down = (
            dense_likelihood(KERNEL.at((every + s * step)[:-1]), (every + s * step)[-1])
            for s in (1, -1)
        )
        assert np.isclose((up - down) / 2e-6, slope[n], rtol=1e-4)
    # By iterations: an estimate with its error, and its gradient.
    found, estimated = gp.log_likelihood_and_gradient(KERNEL, X, Y, NOISE, probes=50, **ITERATIVE)
    error = gp.log_likelihood(KERNEL, X, Y, noise=NOISE, probes=50, **ITERATIVE).error
    assert abs(found - value) < 4 * error < 2
    assert np.allclose(estimated, slope, rtol=0.2, atol=0.3)


@pytest.mark.parametrize("settings", [{}, ITERATIVE], ids=["exact", "iterative"])
def test_gradients_of_torch_and_jax(settings: dict[str, Any]) -> None:
    value, slope = gp.log_likelihood_and_gradient(KERNEL, X, Y, NOISE, **settings)
    p = torch.tensor(KERNEL.values, dtype=torch.float64, requires_grad=True)
    noise = torch.tensor(NOISE, dtype=torch.float64, requires_grad=True)
    found = gp.log_likelihood(KERNEL, torch.tensor(X), torch.tensor(Y), p, noise, **settings).value
    slopes = torch.autograd.grad(found, (p, noise))
    assert np.isclose(found.item(), value)
    assert np.allclose([*slopes[0], slopes[1]], slope)
    with jax.enable_x64(True):
        x, y = jnp.asarray(X), jnp.asarray(Y)
        slopes = jax.grad(
            lambda p, noise: gp.log_likelihood(KERNEL, x, y, p, noise, **settings).value, (0, 1)
        )(jnp.array(KERNEL.values), jnp.asarray(NOISE))
    assert np.allclose([*slopes[0], slopes[1]], slope)


def test_predictions_and_samples() -> None:
    model = gp.GaussianProcess(KERNEL, NOISE, mean=0.5)
    A, across = table(KERNEL, X, X) + NOISE * np.eye(N), table(KERNEL, Q, X)
    mean = 0.5 + across @ np.linalg.solve(A, Y - 0.5)
    covariance = table(KERNEL, Q, Q) - across @ np.linalg.solve(A, across.T)
    posterior = model.condition(X, Y)
    assert np.allclose(posterior.mean(Q), mean)
    assert np.allclose(posterior.variance(Q), covariance.diagonal(), atol=1e-8)
    assert np.allclose(posterior.covariance(Q), covariance, atol=1e-8)
    tensors = model.condition(torch.tensor(X), torch.tensor(Y))
    assert np.allclose(tensors.mean(torch.tensor(Q)), mean)
    # Samples by the root of the matrix (a Linear part has no waves), and by waves.
    waves = gp.GaussianProcess(1.5 * gp.Matern(2.5, [0.5, 0.7]), NOISE)
    for one in (posterior, waves.condition(X, Y)):
        samples, exact = one.sample(Q, 1000), one.covariance(Q)
        spread = np.sqrt(exact.diagonal())
        assert (abs(samples.mean(1) - one.mean(Q)) < 4 * spread / math.sqrt(1000)).all()
        assert np.allclose(np.cov(samples), exact, atol=0.2 * exact.max())


def test_fitting_several_outputs() -> None:
    y = np.stack([Y, -Y], 1)
    start = gp.GaussianProcess(1.0 * gp.RBF(1.0), 0.1)
    model = start.fit(X, y, max_steps=15)
    assert model.log_likelihood(X, y).value > start.log_likelihood(X, y).value + 20
    found = model.condition(X, y)
    assert found.mean(Q).shape == (6, 2)
    assert np.allclose(found.mean(Q)[:, 0], model.condition(X, Y).mean(Q))


def test_inducing_points() -> None:
    Z, noise = X[:15], 0.05
    kernel = gp.RBF(0.5)
    K, among = table(kernel, X, Z), table(kernel, Z, Z)
    wanted = K @ np.linalg.solve(K.T @ K + noise * among + 1e-10 * np.eye(15), K.T @ Y)
    found = gp.inducing_points(kernel, X, Y, Z, noise=noise, eps=1e-8)
    assert np.allclose(found.mean(X)[:, 0], wanted, atol=1e-3) and found.steps < 30


def test_what_is_refused() -> None:
    with pytest.raises(ValueError, match="hyperparameters must be positive: lengthscale = -1"):
        gp.RBF(-1.0)
    with pytest.raises(ValueError, match=r"nu must be 0\.5, 1\.5 or 2\.5, not 2"):
        gp.Matern(2)
    with pytest.raises(ValueError, match="50 points in X and 49 targets in y"):
        gp.log_likelihood(KERNEL, X, Y[:-1])
    with pytest.raises(ValueError, match=r"has 5 hyperparameters \(variance, lengthscale\[0\]"):
        KERNEL(X, X, np.ones(2))
    with pytest.raises(ValueError, match=r"points have shape \(M, 2\) here, not \(6, 1\)"):
        gp.GaussianProcess(KERNEL).condition(X, Y).mean(Q[:, :1])
