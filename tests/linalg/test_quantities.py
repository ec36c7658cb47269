"""Determinants, traces, diagonals, functions and eigenvalues of operators, beside dense float64."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
from scipy.sparse.linalg import aslinearoperator, lobpcg

from foldwise import ConvergenceWarning, NotDifferentiableError, Pm, Vi, Vj
from foldwise.engine.options import current_numerics
from foldwise.linalg.eigen import METHODS, eigsh
from foldwise.linalg.functions import times_function
from foldwise.linalg.operators import Operator, operator_of
from foldwise.linalg.preconditioners import cholesky
from foldwise.linalg.quadrature import (
    diagonal,
    exact_terms,
    inverse_quadratic_and_logdet,
    logdet,
    signs,
    trace,
)
from tests.libraries import LIBRARIES

N, ALPHA, PROBES = 60, 0.1, 40
RNG = np.random.default_rng(0)
X, Y = RNG.random((N, 2)), RNG.normal(size=(N, 2))
G = np.array([2.0, 1.5])


def lazy(x: Any, g: Any) -> Any:
    p = Pm(g)
    return p[..., 1:] * (-((Vi(x) - Vj(x)) * p[..., :1]).sqnorm2()).exp()


def operator(x: Any, g: Any) -> Operator:
    return operator_of(lazy(x, g).bound, current_numerics())


def dense(x: Any, g: Any, alpha: Any) -> Any:
    squares = ((x[:, None] - x) ** 2).sum(-1)
    return g[1] * torch.exp(-squares * g[0] ** 2) + alpha * torch.eye(N, dtype=torch.float64)


POINT = [torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in (X, G, ALPHA, Y)]
TABLE = dense(*POINT[:3])
A = TABLE.detach().numpy()


def expected() -> tuple[Any, Any]:
    """`b^T A^-1 b` and the mean of the probes for the determinant, with gradients."""
    b = POINT[3]
    quadratic = (b * torch.linalg.solve(TABLE, b)).sum()
    z = torch.tensor(signs(operator(X, G), PROBES, 0))
    w = torch.linalg.solve(TABLE.detach(), z)
    found = []
    for value in (quadratic, (w * (TABLE @ z)).sum() / PROBES):
        slopes = torch.autograd.grad(value, POINT, retain_graph=True, allow_unused=True)
        found.append([torch.zeros(()) if s is None else s for s in slopes])
    return quadratic.item(), found


@pytest.mark.parametrize("name", LIBRARIES)
def test_terms_of_a_density_and_their_derivatives(name: str) -> None:
    quadratic, slopes = expected()

    def terms(x: Any, g: Any, alpha: Any, b: Any) -> Any:
        found = inverse_quadratic_and_logdet(
            operator(x, g), b, alpha=alpha, probes=PROBES, eps=1e-10
        )
        return found.quadratic, found.logdet, found.error

    with jax.enable_x64(True):
        point = [LIBRARIES[name](v) for v in (X, G, np.asarray(ALPHA), Y)]
        values = [float(v) for v in terms(*point)]
        assert np.isclose(values[0], quadratic)
        assert abs(values[1] - np.linalg.slogdet(A)[1]) < 3 * values[2]
        for n, wanted in enumerate(slopes):
            if name == "torch":
                point = [v.requires_grad_() for v in point]
                found = torch.autograd.grad(terms(*point)[n], point, allow_unused=True)
                found = [torch.zeros(()) if s is None else s for s in found]
            elif name == "jax":
                gradient = jax.grad(lambda *v, n=n: terms(*v)[n], (0, 1, 2, 3))
                found = (jax.jit(gradient) if n else gradient)(*point)
            else:
                continue
            for one, other in zip(found, wanted, strict=True):
                assert np.allclose(one, other, rtol=1e-5, atol=1e-5)


def test_small_tables_are_factored() -> None:
    value = torch.logdet(TABLE) + (POINT[3] * torch.linalg.solve(TABLE, POINT[3])).sum()
    wanted = torch.autograd.grad(value, POINT, retain_graph=True)
    found = exact_terms(operator(POINT[0], POINT[1]), POINT[3], alpha=POINT[2])
    total = found.quadratic + found.logdet
    assert torch.allclose(total, value)
    for one, other in zip(torch.autograd.grad(total, POINT), wanted, strict=True):
        assert torch.allclose(one, other)


def test_a_preconditioner_makes_the_error_small() -> None:
    K, exact = operator(X, G), np.linalg.slogdet(A)[1]
    plain = logdet(K, alpha=ALPHA)
    helped = logdet(K, alpha=ALPHA, preconditioner=cholesky(K, ALPHA, rank=30))
    assert abs(helped.value - exact) < 4 * helped.error
    assert 10 * helped.error < plain.error


def test_second_derivatives_are_refused() -> None:
    with jax.enable_x64(True):
        x, g = jnp.asarray(X), jnp.asarray(G)
        with pytest.raises(NotDifferentiableError, match="first derivatives only"):
            jax.hessian(lambda g: logdet(operator(x, g), alpha=ALPHA).value)(g)
    g = torch.tensor(G, requires_grad=True)
    value = logdet(operator(torch.tensor(X), g), alpha=ALPHA).value
    (slope,) = torch.autograd.grad(value, g, create_graph=True)
    with pytest.raises(RuntimeError):
        slope.sum().backward()


def test_matrices_that_have_no_determinant() -> None:
    x = np.repeat(X, 2, 0)
    with pytest.warns(ConvergenceWarning, match="not positive definite"):
        assert np.isnan(logdet(operator(x, -G)).value)
    with pytest.warns(ConvergenceWarning, match="after 2 products the largest relative residual"):
        logdet(operator(X, G), alpha=1e-3, max_steps=2)


@pytest.mark.share(3)
@pytest.mark.parametrize("name", LIBRARIES)
def test_traces_diagonals_and_functions(name: str) -> None:
    make = LIBRARIES[name]
    with jax.enable_x64(True):
        K = operator(make(X), make(G))
        values, vectors = np.linalg.eigh(A)
        b = RNG.normal(size=(N, 2))
        for function, of in (("inverse_sqrt", 1 / np.sqrt(values)), ("exp", np.exp(values))):
            wanted = vectors @ (of[:, None] * (vectors.T @ b))
            found = times_function(K, function, make(b), alpha=ALPHA, eps=1e-10)
            assert np.allclose(found, wanted, rtol=1e-6)
        found = trace(K, alpha=ALPHA)
        assert abs(float(found.value) - A.trace()) < 3 * float(found.error) + 1e-6
        for method in ("hutch++", "hutchinson"):
            found = trace(K, "log", alpha=ALPHA, method=method)
            assert abs(float(found.value) - np.log(values).sum()) < 3 * float(found.error)
        found = diagonal(K, "inverse", alpha=ALPHA, probes=100)
        away = (np.asarray(found.value) - np.linalg.inv(A).diagonal()) / np.asarray(found.error)
        assert np.sqrt((away**2).mean()) < 1.5


def test_functions_report() -> None:
    with pytest.warns(ConvergenceWarning, match="12 steps changed the product by"):
        times_function(operator(X, G), "inverse_sqrt", Y, alpha=1e-6, max_steps=12)
    with pytest.raises(ValueError, match="no function 'root' of matrices"):
        times_function(operator(X, G), "root", Y)


@pytest.mark.parametrize(("name", "method"), [*zip(LIBRARIES, METHODS, strict=True)])
def test_eigenvalues(name: str, method: str) -> None:
    make = LIBRARIES[name]
    exact = np.linalg.eigvalsh(A - ALPHA * np.eye(N))[::-1]
    with jax.enable_x64(True):
        K = operator(make(X), make(G))
        steps = 6 if method == "block_krylov" else 100
        found = eigsh(K, 3, method=method, max_steps=steps)
        assert np.allclose(found.values, exact[:3])
        image = K.times(K.parameters, found.vectors)
        assert np.allclose(image, found.values * found.vectors, atol=1e-3)
        if name == "numpy":
            single = eigsh(K, 3, block=1)
            assert np.allclose(single.values, exact[:3]) and single.steps > found.steps
            with pytest.warns(ConvergenceWarning, match="eigsh: after 2 products"):
                eigsh(K, 3, max_steps=2, block=3)


def test_the_smallest_with_a_preconditioner() -> None:
    x = X[:, :1]
    K = operator_of((-(Vi(x) - Vj(x)).abs()).exp().bound, current_numerics())
    table = np.exp(-abs(x - x.T))
    inverse = np.linalg.inv(table)
    found = eigsh(K, 2, which="SA", method="lobpcg", preconditioner=lambda r: inverse @ r, eps=1e-8)
    assert np.allclose(found.values, np.linalg.eigvalsh(table)[:2]) and found.steps < 40


def test_gradients_of_eigenvalues() -> None:
    g = torch.tensor(G, requires_grad=True)
    table = dense(torch.tensor(X), g, 0.0)
    wanted = torch.autograd.grad(torch.linalg.eigvalsh(table)[-2], g)[0]
    found = torch.autograd.grad(eigsh(operator(torch.tensor(X), g), 2, eps=1e-9).values[1], g)[0]
    assert torch.allclose(found, wanted, rtol=1e-5)
    with jax.enable_x64(True):
        x = jnp.asarray(X)
        slope = jax.grad(lambda g: eigsh(operator(x, g), 2, eps=1e-9).values[1])(jnp.asarray(G))
        assert np.allclose(slope, wanted, rtol=1e-5)


def test_lobpcg_takes_the_steps_of_scipy() -> None:
    start, eps = RNG.normal(size=(N, 3)), 1e-7
    K = (-(Vi(X) - Vj(X)).norm2()).exp()
    table = np.exp(-np.linalg.norm(X[:, None] - X, axis=-1))
    largest = np.linalg.eigvalsh(table)[-1]
    *_, norms = lobpcg(
        K.aslinearoperator(), start, tol=eps * largest, maxiter=100, retResidualNormsHistory=True
    )
    found = eigsh(
        operator_of(K.bound, current_numerics()), 3, method="lobpcg", start=start, eps=eps
    )
    assert abs(found.steps - len(norms)) <= 1


def test_operators_of_scipy() -> None:
    """They have no arrays that new ones could be made like."""
    table = np.diag(np.arange(1.0, 9)) + 0.1
    A = aslinearoperator(table)
    value, error = logdet(A, probes=8)
    assert abs(value - np.linalg.slogdet(table)[1]) < 5 * error + 1e-3
    np.testing.assert_allclose(eigsh(A, 2).values, np.linalg.eigvalsh(table)[:-3:-1])
    np.testing.assert_allclose(trace(A).value, table.trace(), rtol=0.1)
