"""LazyTensors and LazyMatrices as operators of SciPy, beside the dense matrices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy
import scipy.linalg as dense
import scipy.sparse.linalg as sparse
import torch

from foldwise import LazyTensor, Vi, Vj, block, eye

N = 20
RNG = np.random.default_rng(0)
X, B = RNG.normal(size=(N, 2)), RNG.normal(size=N)
BATCHES = tuple(map(int, scipy.__version__.split(".")[:2])) >= (1, 18)


def kernel(x: Any) -> Any:
    """A positive definite K of well separated eigenvalues."""
    return (-Vi(x).sqdist(Vj(x))).exp() + eye(N, like=x)


K = kernel(X)
DENSE = K.to_dense()[..., 0]
TOP = np.linalg.eigvalsh(DENSE)[-3:]
SOLVED = np.linalg.solve(DENSE, B)
START = RNG.normal(size=(N, 3))
STEPS: dict[str, tuple[Callable[[Any], Any], Any]] = {
    "cg": (lambda A: sparse.cg(A, B, rtol=1e-9)[0], SOLVED),
    "minres": (lambda A: sparse.minres(A, B, rtol=1e-9)[0], SOLVED),
    "gmres": (lambda A: sparse.gmres(A, B, rtol=1e-9)[0], SOLVED),
    "bicgstab": (lambda A: sparse.bicgstab(A, B, rtol=1e-9)[0], SOLVED),
    "lsqr": (lambda A: sparse.lsqr(A, B, atol=1e-11, btol=1e-11)[0], SOLVED),
    "lsmr": (lambda A: sparse.lsmr(A, B, atol=1e-11, btol=1e-11)[0], SOLVED),
    "eigsh": (lambda A: sparse.eigsh(A, 3)[0], TOP),
    "eigs": (lambda A: np.sort(sparse.eigs(A, 3)[0].real), TOP),
    "svds": (lambda A: sparse.svds(A, 3, rng=0)[1], TOP),
    "lobpcg": (lambda A: sparse.lobpcg(A, START, tol=1e-8, maxiter=99)[0][::-1], TOP),
    "expm_multiply": (lambda A: sparse.expm_multiply(A, B, traceA=2 * N), dense.expm(DENSE) @ B),
    "onenormest": (sparse.onenormest, np.linalg.norm(DENSE, 1)),
    "aslinearoperator": (lambda A: sparse.aslinearoperator(A) @ B, DENSE @ B),
}


@pytest.mark.parametrize("name", STEPS)
def test_solvers_take_the_operator(name: str) -> None:
    solve, expected = STEPS[name]
    np.random.seed(0)  # noqa: NPY002 - SciPy draws from it
    assert np.allclose(solve(K.aslinearoperator()), expected, rtol=1e-6)


@pytest.mark.parametrize(
    "name", [name for name in STEPS if name not in ("lobpcg", "expm_multiply")]
)
def test_the_wrong_step_names_the_right_one(name: str) -> None:
    for matrix in (K, K @ K):
        with pytest.raises(TypeError, match=r"takes K\.aslinearoperator\(\), of shape \(M, N\)"):
            STEPS[name][0](matrix)


def test_lobpcg_multiplies_itself() -> None:
    solve, expected = STEPS["lobpcg"]
    assert np.allclose(solve(K), expected)


def _check(A: Any, entries: Any) -> None:
    """Every product of an operator."""
    rows, columns = entries.shape
    assert isinstance(A, sparse.LinearOperator)
    assert A.shape == (rows, columns) and A.dtype == entries.dtype
    b, c = RNG.normal(size=columns), RNG.normal(size=(rows, 2))
    for found, expected in (
        (A.matvec(b), entries @ b),
        (A.matmat(b[:, None]), entries @ b[:, None]),
        (A @ np.arange(columns), entries @ np.arange(columns)),
        (A.rmatvec(c[:, 0]), entries.conj().T @ c[:, 0]),
        (A.rmatmat(c), entries.conj().T @ c),
        (A.T.matmat(c), entries.T @ c),
        (A.H.matmat(c), entries.conj().T @ c),
        (A.H.H @ b, entries @ b),
        (c.T @ A, c.T @ entries),
        ((2 * A + A) @ b, 3 * entries @ b),
    ):
        assert np.allclose(found, expected) and type(found) is np.ndarray


def test_products() -> None:
    L = Vi(X) | Vj(X[:7])
    _check(L.aslinearoperator(), X @ X[:7].T)
    _check((K @ L).aslinearoperator(), DENSE @ X @ X[:7].T)
    A = block([[K, L], [L.T, None]])
    _check(A.aslinearoperator(), A.to_dense()[..., 0])
    z = X[:7] @ [1, 1j]
    Z = Vi(X[:, :1]) * Vj(z[:, None])
    _check(Z.aslinearoperator(), X[:, :1] * z)
    _check((K @ Z).aslinearoperator(), DENSE @ (X[:, :1] * z))


def test_types() -> None:
    half = Vi(X.astype(np.float16)) | Vj(X.astype(np.float16))
    assert half.aslinearoperator().dtype == np.float32
    single = kernel(X.astype(np.float32)).aslinearoperator()
    assert single.matvec(B.astype(np.float32)).dtype == single.dtype == np.float32
    assert np.allclose(single.matvec(B + 1j * B), DENSE @ (B + 1j * B), rtol=1e-5)


@pytest.mark.parametrize("asarray", [torch.as_tensor, jnp.asarray], ids=["torch", "jax"])
def test_arrays_of_other_libraries(asarray: Callable[[Any], Any]) -> None:
    x, b = (asarray(a.astype(np.float32)) for a in (X, B))
    A = kernel(x).aslinearoperator()
    found = A.matvec(np.asarray(b))
    assert type(found) is np.ndarray and np.allclose(found, DENSE @ B, rtol=1e-4, atol=1e-5)
    assert type(A @ b) is type(b) and np.allclose(A @ b, DENSE @ B, rtol=1e-4, atol=1e-5)


def test_no_derivatives_through_scipy() -> None:
    x = torch.tensor(X, requires_grad=True)
    A = kernel(x).aslinearoperator()
    assert type(A.matvec(B)) is np.ndarray
    assert (A @ torch.tensor(B)).requires_grad


def test_the_solver_of_jax() -> None:
    def solved(x: Any, b: Any) -> Any:
        return jax.scipy.sparse.linalg.cg(kernel(x).aslinearoperator(), b, tol=1e-6)[0].sum()

    def wanted(x: Any, b: Any) -> Any:
        D = ((x[:, None] - x) ** 2).sum(-1)
        return jnp.linalg.solve(jnp.exp(-D) + jnp.eye(N), b).sum()

    x, b = jnp.asarray(X, jnp.float32), jnp.asarray(B, jnp.float32)
    found, expected = (jax.jit(jax.grad(f, (0, 1)))(x, b) for f in (solved, wanted))
    for one, other in zip(found, expected, strict=True):
        assert np.allclose(one, other, rtol=1e-3, atol=1e-4)


def test_batches() -> None:
    x = RNG.normal(size=(2, 6, 3))
    K = (-((LazyTensor(x[:, :, None]) - LazyTensor(x[:, None])) ** 2).sum(-1)).exp()
    if not BATCHES:
        with pytest.raises(ValueError, match=r"no operators with batch axes, 1.18 has them: K has"):
            K.aslinearoperator()
        return
    A, entries, b = K.aslinearoperator(), K.to_dense()[..., 0], RNG.normal(size=(3, 1, 6, 4))
    assert A.shape == (2, 6, 6) and A.T.shape == (2, 6, 6)
    assert np.allclose(A.matmat(b), entries @ b)
    assert np.allclose(A.matvec(b[..., 0]), (entries @ b)[..., 0])
    assert np.allclose(A.rmatmat(b), entries @ b)


def test_what_is_no_operator() -> None:
    with pytest.raises(ValueError, match="library must be one of scipy, linear_operator, lineax"):
        K.aslinearoperator("numpy")
    with pytest.raises(ValueError, match=r"needs scalar entries; K has shape \(20, 20, 2\)"):
        (Vi(X) - Vj(X)).aslinearoperator()
    with pytest.raises(ValueError, match="cannot wait for symbolic variables"):
        (Vi(0, 1) * Vj(1, 1)).aslinearoperator()
    with pytest.raises(ValueError, match="a formula of numbers only"):
        LazyTensor(1.0).aslinearoperator()
    with pytest.raises(AttributeError, match=r"lineax takes K\.aslinearoperator\('lineax'\)"):
        K.in_structure  # noqa: B018
    with pytest.raises(AttributeError, match=r"takes K\.aslinearoperator\('linear_operator'\)"):
        (K @ K).add_jitter(0.1)
