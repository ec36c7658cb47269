"""`LazyTensor.solve`: linear systems whose matrix is a LazyTensor."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest
import torch

from foldwise import LazyTensor, Pm, Vi, Vj

X, B = np.random.default_rng(0).normal(size=(2, 8, 2))


def gaussian(x: Any, scale: float = 0.7) -> Any:
    return (-Vi(x).sqdist(Vj(x)) * scale).exp()


def dense(x: Any, alpha: float = 0.1, scale: float = 0.7) -> Any:
    squares = ((x[:, None] - x[None]) ** 2).sum(-1)
    eye = torch.eye(len(x)) if isinstance(x, torch.Tensor) else np.eye(len(x))
    exponential = torch.exp if isinstance(x, torch.Tensor) else np.exp
    return exponential(-scale * squares) + alpha * eye


WANTED = np.linalg.solve(dense(X), B)


def test_right_hand_sides() -> None:
    K, options = gaussian(X), {"alpha": 0.1, "eps": 1e-10}
    for b in (B, Vi(B), Vj(B)):
        np.testing.assert_allclose(K.solve(b, **options), WANTED, atol=1e-8)
    np.testing.assert_allclose(K.solve(B[:, :1], **options), WANTED[:, :1], atol=1e-8)
    assert not K.solve(0 * B).any()


def test_accuracy_options() -> None:
    single = gaussian(X.astype("float32"))
    found = single.solve(B.astype("float32"), alpha=0.1, summation="kahan", accumulator="float64")
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, WANTED, atol=1e-4)
    with pytest.raises(ValueError, match="summation"):
        single.solve(B, summation="x")  # type: ignore[arg-type]


def test_the_unknown_in_the_formula() -> None:
    unknown = Vj(0, 2)
    doubled = (gaussian(X) * (2 * unknown)).solve(Vi(B), var=unknown, alpha=0.2, eps=1e-10)
    np.testing.assert_allclose(doubled, WANTED / 2, atol=1e-8)


def test_systems_that_wait() -> None:
    system = gaussian(X).solve(B, alpha=0.1, eps=1e-10, call=False)
    np.testing.assert_allclose(system(), WANTED, atol=1e-8)
    np.testing.assert_allclose(pickle.loads(pickle.dumps(system))(), WANTED, atol=1e-8)
    symbolic = (-Vi(0, 2).sqdist(Vj(1, 2)) * Pm(3, 1)).exp().solve(Vi(2, 2), alpha=0.1, eps=1e-10)
    np.testing.assert_allclose(symbolic(X, X, B, np.array([0.7])), WANTED, atol=1e-8)


def test_batches() -> None:
    x, b = np.stack([X, 2 * X]), np.stack([B, B + 1])
    x_i, x_j = (LazyTensor(t) for t in (x[:, :, None], x[:, None]))
    K = (-x_i.sqdist(x_j) * 0.7).exp()
    found = K.solve(LazyTensor(b[:, :, None]), alpha=0.1, eps=1e-10)
    wanted = [np.linalg.solve(dense(one), other) for one, other in zip(x, b, strict=True)]
    np.testing.assert_allclose(found, wanted, atol=1e-8)


def test_derivatives() -> None:
    x = torch.tensor(X, requires_grad=True)
    b = torch.tensor(B, requires_grad=True)
    alpha = torch.tensor(0.1, dtype=torch.float64, requires_grad=True)
    found = gaussian(x).solve(Vi(b), alpha=alpha, eps=1e-12)
    wanted = torch.linalg.solve(dense(x, 0.0) + alpha * torch.eye(8), b)
    inputs = (x, b, alpha)
    first = torch.autograd.grad(found.square().sum(), inputs, create_graph=True)
    dense_first = torch.autograd.grad(wanted.square().sum(), inputs, create_graph=True)
    for one, other in zip(first, dense_first, strict=True):
        torch.testing.assert_close(one, other, atol=1e-6, rtol=1e-5)
    second, dense_second = (
        torch.autograd.grad(g[0].square().sum(), x)[0] for g in (first, dense_first)
    )
    torch.testing.assert_close(second, dense_second, atol=1e-5, rtol=1e-5)


def test_what_is_wrong() -> None:
    K = gaussian(X)
    for b, var in ((Vi(B) + 1, None), (Pm(B[0]), None), (B[:, 0], None), (B[:4], None)):
        with pytest.raises(ValueError):
            K.solve(b, var=var, alpha=0.1)
    with pytest.raises(ValueError, match="unknown"):
        K.solve(Vi(B), var=Vj(0, 2))
    with pytest.raises(ValueError, match="square"):
        Vi(X).sqdist(Vj(X[:4])).solve(B[:4])
    with pytest.raises(TypeError, match="complex"):
        Vi(X + 1j).solve(B)
