"""`LazyTensor.grad` on NumPy, against central differences of dense values; to second order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from foldwise import LazyTensor, Pm, Vi, Vj
from tests.support import Array, central_difference

M, N, D = 4, 5, 2


def points(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng([seed, *shape]).uniform(0.3, 1.7, shape)


X, Y, P = points(M, D), points(N, D, seed=1), points(D, seed=2)

FORMULAS: dict[str, Callable[[Any, Any, Any], LazyTensor]] = {
    "Gaussian": lambda x, y, p: (-(x * p).sqdist(y * p)).exp(),
    "vectors": lambda x, y, p: (-x.sqdist(y)).exp() * (y - x) * p,
    "rational": lambda x, y, p: p / (1 + x.sqdist(y)),
    "distance": lambda x, y, p: (x - y).norm2() * p[..., 0] + p[..., 1],
    "trigonometric": lambda x, y, p: (x * p).sin() * y.cos() + (x | y).sqrt(),
    "powers": lambda x, y, p: x**p + y**-2 * x**3 + (x * y) ** 1.5,
    "pieces": lambda x, y, p: (x[..., ::-1] * y).concat(p * x[..., :1]),
    "joined": lambda x, y, p: LazyTensor.concatenate([x, y * p, x[..., 0]]).square(),
}


def along(axis: int) -> Array:
    """A direction in the space of x, y or p."""
    return points(*(X, Y, P)[axis].shape, seed=9 + axis)


def value(name: str, x: Array, y: Array, p: Array, weights: Array) -> float:
    """Σ_ij <w, F(x_i, y_j, p)>, in float64."""
    K = FORMULAS[name](Vi(x), Vj(y), Pm(p))
    return float((K * weights).sum(axis=1).sum())


def slope(f: Callable[..., float], n: int) -> float:
    """The derivative of `f(x, y, p)` along the direction in argument `n`."""

    def shifted(step: float) -> Array:
        args = [X, Y, P]
        args[n] = args[n] + step * along(n)
        return np.array(f(*args))

    return float(central_difference(shifted))


def total(K: LazyTensor, n: int) -> Array:
    """The entries' gradients added up for each point of argument `n`."""
    return K.sum(axis=1) if n == 0 else K.sum(axis=0) if n == 1 else K.sum(axis=1).sum(0)


@pytest.mark.parametrize("wrt", [0, 1, 2], ids=["x", "y", "p"])
@pytest.mark.parametrize("name", FORMULAS)
def test_the_gradient_is_the_slope(name: str, wrt: int) -> None:
    variables = [Vi(X), Vj(Y), Pm(P)]
    K = FORMULAS[name](*variables)
    weights = points(K.shape[-1], seed=5)
    g = K.grad(variables[wrt], weights)
    assert g.shape == (M, N, D)
    result = total(g, wrt)
    assert type(result) is np.ndarray and result.shape == (X, Y, P)[wrt].shape
    expected = slope(lambda x, y, p: value(name, x, y, p, weights), wrt)
    np.testing.assert_allclose((result * along(wrt)).sum(), expected, rtol=1e-9)


@pytest.mark.parametrize("second", [0, 1, 2], ids=["x", "y", "p"])
@pytest.mark.parametrize("first", [0, 1, 2], ids=["x", "y", "p"])
@pytest.mark.parametrize("name", FORMULAS)
def test_the_gradient_of_the_gradient_is_the_curvature(name: str, first: int, second: int) -> None:
    """Along two directions: d/dx2 of <grad_x1 F, t>, entry by entry, summed over all pairs."""

    def along_first(x: Array, y: Array, p: Array) -> tuple[LazyTensor, list[LazyTensor]]:
        variables = [Vi(x), Vj(y), Pm(p)]
        K = FORMULAS[name](*variables)
        direction = [Vi, Vj, Pm][first](along(first))
        weights = points(K.shape[-1], seed=5)
        return K.grad(variables[first], weights) | direction, variables

    f, variables = along_first(X, Y, P)
    found = (total(f.grad(variables[second], 1.0), second) * along(second)).sum()
    expected = slope(lambda *a: float(along_first(*a)[0].sum(axis=1).sum()), second)
    np.testing.assert_allclose(found, expected, rtol=1e-8, atol=1e-9)


def test_the_cotangent_may_be_a_number_a_vector_an_array_or_lazy() -> None:
    x_i, y_j = Vi(X), Vj(Y)
    K, dense = x_i * y_j, Y.sum(0) * np.ones((M, D))
    b = points(N, D, seed=4)
    for g, expected in (
        (1, dense),
        (2.5, 2.5 * dense),
        ([2.0, 3.0], dense * [2, 3]),
        (P, dense * P),
        (b[None], (Y * b).sum(0) * np.ones((M, D))),
        (Vj(b), (Y * b).sum(0) * np.ones((M, D))),
        (x_i, X * Y.sum(0)),
        (y_j[..., 0], (Y * Y[:, :1]).sum(0) * np.ones((M, D))),
    ):
        np.testing.assert_allclose(K.grad(x_i, g).sum(axis=1), expected, rtol=1e-13)


def test_gradients_of_a_batch_and_of_a_parameter_of_a_batch() -> None:
    a, s = points(3, M, 1, D), points(3, 1, 1, D, seed=1)
    x_i, p, y_j = LazyTensor(a), LazyTensor(s), Vj(Y)
    K = (x_i * p - y_j).square()
    g = 2 * (a * s - Y)
    np.testing.assert_allclose(K.grad(x_i, 1).sum(axis=2), (g * s).sum(2), rtol=1e-13)
    np.testing.assert_allclose(K.grad(p, 1).sum(axis=2).sum(1), (g * a).sum((1, 2)), rtol=1e-13)


def test_a_variable_that_occurs_twice_gets_both_parts() -> None:
    x_i, y_j = Vi(X), Vj(Y)
    K = (x_i * y_j).sin() + x_i * x_i
    expected = (Y * np.cos(X[:, None] * Y) + 2 * X[:, None]).sum(1)
    np.testing.assert_allclose(K.grad(x_i, 1).sum(axis=1), expected, rtol=1e-13)


def test_the_same_array_as_rows_and_columns_is_two_variables() -> None:
    x_i, x_j = Vi(X), Vj(X)
    K = (-x_i.sqdist(x_j)).exp()
    diff = X[:, None] - X
    k = np.exp(-(diff**2).sum(-1, keepdims=True))
    np.testing.assert_allclose(K.grad(x_i, 1).sum(axis=1), (-2 * diff * k).sum(1), atol=1e-14)
    np.testing.assert_allclose(K.grad(x_j, 1).sum(axis=0), (2 * diff * k).sum(0), atol=1e-14)


def test_a_variable_that_does_not_matter_has_gradient_zero() -> None:
    x_i, y_j = Vi(X), Vj(Y)
    g = (0 * x_i + y_j).grad(x_i, 1)
    assert g.shape == (M, N, D)
    np.testing.assert_array_equal(g.sum(axis=1), np.zeros((M, D)))
    np.testing.assert_allclose((y_j + 0 * x_i).grad(y_j, 1).sum(axis=0), np.full((N, D), M))


def test_a_parameter_that_is_a_float_has_no_gradient() -> None:
    s = LazyTensor(0.5)
    with pytest.raises(ValueError, match="grad"):
        (Vi(X) * s).grad(s, 1)


def test_grad_agrees_with_pytorch() -> None:
    import torch

    x, y = torch.tensor(X, requires_grad=True), torch.tensor(Y)
    out = (-Vi(x).sqdist(Vj(y))).exp().logsumexp(axis=1)
    (expected,) = torch.autograd.grad(out.sum(), x)
    x_i, y_j = Vi(X), Vj(Y)
    K = (-x_i.sqdist(y_j)).exp()
    lse = K.logsumexp(axis=1)
    found = K.grad(x_i, (K - Vi(lse)).exp()).sum(axis=1)
    np.testing.assert_allclose(found, expected.numpy(), rtol=1e-12)


def test_float32_gradients_stay_in_float32() -> None:
    x_i, y_j = Vi(X.astype("f4")), Vj(Y.astype("f4"))
    g = (-x_i.sqdist(y_j)).exp().grad(x_i, 1.0)
    assert g.dtype == "float32" and g.sum(axis=1).dtype == np.float32
    diff = X[:, None] - Y
    dense = (-2 * diff * np.exp(-(diff**2).sum(-1, keepdims=True))).sum(1)
    np.testing.assert_allclose(g.sum(axis=1), dense, atol=1e-5 * abs(dense).max())


# --- other differential operators; the table tests have more formulas


def variables() -> tuple[LazyTensor, LazyTensor, LazyTensor]:
    return Vi(X), Vj(Y), Pm(P)


def jacobian(f: Callable[[Array], Array]) -> Array:
    """Of `f` of x, dense: the derivative by component k of x_i, in the last axis."""

    def moved(k: int, step: float) -> Array:
        return f(X[:, None] + step * np.eye(D)[k])

    return np.stack([central_difference(lambda h, k=k: moved(k, h)) for k in range(D)], -1)


def vector(x: Array) -> Array:
    return np.exp(-((x - Y) ** 2).sum(-1, keepdims=True)) * (Y * P - x)


def lazy_vector() -> tuple[LazyTensor, LazyTensor]:
    x_i, y_j, p = variables()
    return (-x_i.sqdist(y_j)).exp() * (y_j * p - x_i), x_i


def test_jacobians_and_what_is_made_of_them() -> None:
    f, x_i = lazy_vector()
    J = jacobian(vector)  # (M, N, D, D)
    u, b = points(D, seed=4), points(N, D, seed=5)
    for found, expected in (
        (f.grad_matrix(x_i), J.reshape(M, N, D * D)),
        (f.diff(x_i, u), J @ u),
        (f.diff(x_i, Vj(b)), (J * b[:, None, :]).sum(-1)),
        (f.grad(x_i, u), u @ J),
        (f.divergence(x_i), np.trace(J, axis1=-2, axis2=-1)[..., None]),
    ):
        assert found.shape == expected.shape
        np.testing.assert_allclose(found.sum(axis=1), expected.sum(1), rtol=1e-9, atol=1e-10)


def test_second_derivatives_of_a_scalar() -> None:
    x_i, y_j, _ = variables()
    f = (-x_i.sqdist(y_j)).exp()
    d = X[:, None] - Y
    k = np.exp(-(d**2).sum(-1))[..., None, None]
    H = (4 * d[..., :, None] * d[..., None, :] - 2 * np.eye(D)) * k
    u = points(D, seed=4)
    np.testing.assert_allclose(f.hessian_vector(x_i, u).sum(axis=1), (H @ u).sum(1), rtol=1e-12)
    trace = np.trace(H, axis1=-2, axis2=-1)[..., None]
    assert f.laplacian(x_i).shape == (M, N, 1)
    np.testing.assert_allclose(f.laplacian(x_i).sum(axis=1), trace.sum(1), rtol=1e-12)
    nested = f.grad(x_i, 1).divergence(x_i)
    np.testing.assert_allclose(nested.sum(axis=1), trace.sum(1), rtol=1e-12)


def test_linear_operators() -> None:
    x_i, y_j, p = variables()
    f = y_j.tensorprod(p).matvecmult(x_i) + 2 * x_i
    A = Y[:, :, None] * P + 2 * np.eye(D)  # (N, D, D)
    u, w = points(D, seed=4), points(D, seed=5)
    diagonal = np.diagonal(A, axis1=-2, axis2=-1)
    for found, expected in (
        (f.trace_operator(x_i), diagonal.sum(-1, keepdims=True)),
        (f.trace_operator(x_i, w), (diagonal * w).sum(-1, keepdims=True)),
        (f.adjoint_operator(x_i, u), u @ A),
    ):
        assert found.shape == (M, *expected.shape)
        np.testing.assert_allclose(
            found.sum(axis=1), np.broadcast_to(expected.sum(0), (M, expected.shape[-1])), rtol=1e-12
        )


def test_operators_see_all_places_of_an_array_that_was_wrapped_twice() -> None:
    f = Vi(X) * Vi(X)
    np.testing.assert_allclose(f.grad(Vi(X), 1).sum(axis=1), 2 * X, rtol=1e-14)
    np.testing.assert_allclose(f.divergence(Vi(X)).sum(1), 2 * X.sum(1, keepdims=True), rtol=1e-14)
    np.testing.assert_allclose(f.diff(Vi(X), P).sum(axis=1), 2 * X * P, rtol=1e-14)
    both = (LazyTensor(X[:, None]) * Vi(X)).sum(-1)
    np.testing.assert_allclose(both.laplacian(Vi(X)).sum(axis=1), np.full((M, 1), 2 * D))


def test_operators_do_not_look_through_detach() -> None:
    x_i, y_j, _ = variables()
    f = x_i.detach() * x_i * y_j
    np.testing.assert_allclose(f.sum(axis=1), X**2 * Y.sum(0), rtol=1e-14)
    np.testing.assert_allclose(f.grad(x_i, 1).sum(axis=1), X * Y.sum(0), rtol=1e-14)
    np.testing.assert_allclose(
        f.trace_operator(x_i).sum(axis=1), (X * Y.sum(0)).sum(1, keepdims=True), rtol=1e-14
    )


def test_operators_on_batches_and_transposes() -> None:
    a = points(3, M, 1, D)
    x_i, y_j = LazyTensor(a), Vj(Y)
    f = (-x_i.sqdist(y_j)).exp()
    d = a - Y
    expected = (4 * (d**2).sum(-1) - 2 * D) * np.exp(-(d**2).sum(-1))
    assert f.laplacian(x_i).shape == (3, M, N, 1)
    np.testing.assert_allclose(f.laplacian(x_i).sum(axis=2)[..., 0], expected.sum(-1), rtol=1e-11)
    found = f.laplacian(y_j).T.sum(axis=1)[..., 0]
    np.testing.assert_allclose(found, expected.sum(-1), rtol=1e-11)
