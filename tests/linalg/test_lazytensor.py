"""`LazyTensor.solve`: linear systems whose matrix is a LazyTensor."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest
import torch

from foldwise import ConvergenceWarning, LazyTensor, Pm, Vi, Vj
from tests.libraries import LIBRARIES

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


def test_feature_axes_stay() -> None:
    b = np.stack([B, 2 * B], 1)
    found = gaussian(X).solve(Vi(b, features=2), alpha=0.1, eps=1e-10)
    np.testing.assert_allclose(found, np.stack([WANTED, 2 * WANTED], 1), atol=1e-8)


@pytest.mark.parametrize("library", LIBRARIES)
def test_shapes_of_right_hand_sides(library: str) -> None:
    """(M,) gives (M,), as `K @ b` does; batch dimensions may be those of b, of K or of both."""
    array = LIBRARIES[library]
    x, options = array(X.astype("float32")), {"alpha": 0.5, "eps": 1e-6}
    K = gaussian(x)
    stacked = array(np.stack([X, X / 2]).astype("float32"))
    K_batch = (-LazyTensor(stacked[:, :, None]).sqdist(LazyTensor(stacked[:, None])) * 0.7).exp()
    inverse = np.linalg.inv(dense(X, 0.5))
    inverses = np.stack([inverse, np.linalg.inv(dense(X / 2, 0.5))])
    shapes = [(8,), (2, 8, 3), (8, 1), (8, 3), (3, 2, 8, 1)]
    for shape in shapes[:2] if library == "jax" else shapes:  # each is compiled
        b = np.random.default_rng(1).normal(size=shape).astype("float32")
        columns = b[:, None] if b.ndim == 1 else b
        for matrix, inverted in ((K, inverse), (K_batch, inverses)):
            found, wanted = matrix.solve(array(b), **options), inverted @ columns
            wanted = wanted[..., 0] if b.ndim == 1 else wanted
            assert tuple(found.shape) == wanted.shape == tuple((matrix @ array(b)).shape)
            np.testing.assert_allclose(found, wanted, atol=1e-4)
            system = matrix.solve(array(b), call=False, **options)
            assert tuple(system().shape) == wanted.shape
    everywhere = np.broadcast_to(B[:1].astype("float32"), B.shape)  # of strides 0
    np.testing.assert_allclose(
        K.solve(array(everywhere), **options), inverse @ everywhere, atol=1e-4
    )


def test_no_points() -> None:
    for array in (np.asarray, torch.tensor):
        K = gaussian(array(X[:0]))
        assert tuple(K.solve(array(B[:0, 0])).shape) == (0,)
        assert tuple(K.solve(array(B[:0])).shape) == (0, 2)


def test_types_promote() -> None:
    for x, b in ((X.astype("float32"), B), (X, B.astype("float32"))):
        found = gaussian(x).solve(b, alpha=0.1)
        assert found.dtype == (gaussian(x) @ b).dtype == np.float64
        np.testing.assert_allclose(found, WANTED, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("library", LIBRARIES)
def test_each_column_is_a_system(library: str) -> None:
    """In units of its own; elements that are not finite stay where they are."""
    b = np.concatenate([B[:, :1] * 1e-20, B[:, :1] * 1e20, 0 * B[:, :1], B[:, :1]], 1)
    b[2, 3] = np.nan
    b = LIBRARIES[library](b.astype("float32"))
    with pytest.warns(ConvergenceWarning, match=r"not finite \(1 of 4 systems\)"):
        found = np.asarray(gaussian(LIBRARIES[library](X.astype("float32"))).solve(b, alpha=0.5))
    wanted = np.linalg.solve(dense(X, 0.5), B[:, 0])
    np.testing.assert_allclose(found[:, 0] * 1e20, wanted, atol=1e-4)
    np.testing.assert_allclose(found[:, 1] / 1e20, wanted, atol=1e-4)
    assert not found[:, 2].any() and np.isnan(found[:, 3]).all()


@pytest.mark.parametrize("library", LIBRARIES)
def test_the_default_on_an_ill_conditioned_matrix(library: str) -> None:
    """Without alpha a Gaussian matrix is singular in any precision."""
    array = LIBRARIES[library]
    x = np.linspace(0, 1, 200, dtype="float32")[:, None]
    b = (1 + np.random.default_rng(0).normal(size=(200, 1))).astype("float32")
    seen: list[tuple[int, float]] = []

    def watch(steps: int, residual: float) -> None:
        seen.append((steps, residual))

    with pytest.warns(ConvergenceWarning, match=r"stopped after \d+ steps.*raise alpha"):
        found = np.asarray(gaussian(array(x)).solve(array(b), progress=watch))
    assert 1 < len(seen) <= 2000
    residual = dense(x.astype("float64"), 0.0) @ found - b
    assert np.linalg.norm(residual) < 0.9 * np.linalg.norm(b)  # better than 0
    with pytest.warns(ConvergenceWarning, match="after 7 steps"):
        np.asarray(gaussian(array(x)).solve(array(b), max_steps=7))


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
    for b in (Vi(B) + 1, Pm(B[0]), Vi(B + 1j)):
        with pytest.raises(ValueError, match="right-hand side must be an array, Vi"):
            K.solve(b)
    for b in (B[:4], B[:4, 0], B[None, :4], np.array(1.0)):
        with pytest.raises(ValueError, match=r"K.solve\(b\): K has shape \(8, 8, 1\).* 8 rows"):
            K.solve(b)
    for b in (Vi(B[:4]), Vj(B[:4])):
        with pytest.raises(ValueError, match=r"shape \(8, 8, 1\).*needs 8 rows, not 4"):
            K.solve(b)
    with pytest.raises(TypeError, match=r"K.solve\(b\) needs an array b, not list"):
        K.solve([None] * 8)
    for alpha in (np.ones(2), None, "1", [0.1]):
        with pytest.raises(ValueError, match="alpha must be a number"):
            K.solve(B, alpha=alpha)
    with pytest.raises(ValueError, match="unknown"):
        K.solve(Vi(B), var=Vj(0, 2))
    with pytest.raises(ValueError, match="square"):
        Vi(X).sqdist(Vj(X[:4])).solve(B[:4])
    with pytest.raises(TypeError, match="complex"):
        Vi(X + 1j).solve(B)
