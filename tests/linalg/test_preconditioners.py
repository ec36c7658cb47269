"""Preconditioners against dense matrices, and what they do to conjugate gradients."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import numpy as np
import pytest

from foldwise import LazyTensor, Vi, Vj
from foldwise.linalg import (
    Operator,
    Preconditioner,
    as_operator,
    block_jacobi,
    cg,
    cholesky,
    jacobi,
    nystrom,
)
from tests.libraries import LIBRARIES

N, ALPHA = 100, 1e-2
X = np.random.default_rng(0).uniform(size=(2, N, 2)).astype(np.float32)
LABELS = (2 * (X[0, :, 0] > 0.3) + (X[0, :, 1] > 0.6)).astype(int)
MAKERS: dict[str, Callable[..., Preconditioner]] = {
    "jacobi": jacobi,
    "labels": lambda A, alpha: block_jacobi(A, alpha, LABELS),
    "clusters": lambda A, alpha: block_jacobi(A, alpha, 5),
    "random": lambda A, alpha: cholesky(A, alpha, rank=40),
    "greedy": lambda A, alpha: cholesky(A, alpha, rank=40, pivots="greedy"),
    "nystrom": lambda A, alpha: nystrom(A, alpha, rank=40),
}


def kernel(x: Any, decay: float = 2.0) -> Operator:
    """exp(-decay |x - y|), in batches."""
    distance = LazyTensor(x[..., :, None, :]).sqdist(LazyTensor(x[..., None, :, :])).sqrt()
    return as_operator((-decay * distance).exp())


def dense(x: Any, decay: float = 2.0) -> Any:
    x = np.asarray(x, float)
    return np.exp(-decay * np.linalg.norm(x[..., :, None, :] - x[..., None, :, :], axis=-1))


@pytest.mark.parametrize("library", LIBRARIES)
def test_all_parts_belong_to_one_matrix(library: str) -> None:
    make = LIBRARIES[library]
    A = kernel(make(X))
    table = dense(X) + ALPHA * np.eye(N)
    eye = make(np.eye(N, dtype=np.float32))
    for name, maker in MAKERS.items():
        if library == "jax" and name not in ("clusters", "random"):  # it compiles each size
            continue
        P = maker(A, ALPHA)
        root, half, half_transposed, inverse = (
            np.broadcast_to(np.asarray(f(eye), float), (2, N, N))
            for f in (P.root, P.half, P.half_transposed, P.apply)
        )
        matrix = root @ root.swapaxes(1, 2)
        np.testing.assert_allclose(half @ root, 0 * table + np.eye(N), atol=2e-3, err_msg=name)
        np.testing.assert_allclose(half_transposed, half.swapaxes(1, 2), atol=2e-3)
        np.testing.assert_allclose(inverse @ matrix, 0 * table + np.eye(N), atol=2e-2)
        found = np.broadcast_to(np.asarray(P.logdet), (2,))
        np.testing.assert_allclose(found, np.linalg.slogdet(matrix)[1], atol=0.1, err_msg=name)
        values = np.linalg.eigvalsh(half @ table @ half.swapaxes(1, 2))
        plain = np.linalg.cond(table)
        gain = plain / (values[:, -1] / values[:, 0])
        least = {"jacobi": 0.99, "labels": 1.5, "clusters": 1.2}.get(name, 15)
        assert (gain > least).all() and str(P).startswith("Preconditioner("), (name, gain)


@pytest.mark.parametrize("maker", [cholesky, nystrom])
def test_the_rank_is_large_enough(maker: Callable[..., Preconditioner]) -> None:
    x = np.random.default_rng(1).uniform(size=(600, 2)).astype(np.float32)
    A, b = kernel(x, 0.5), np.ones((600, 1), np.float32)
    b[::3] = -1

    P = maker(A, 0.1)
    assert "smallest eigenvalue" in str(P) and "rank 600" not in str(P)
    plain, better = (int(cg(A, b, alpha=0.1, preconditioner=p).steps[0]) for p in (None, P))
    assert better * 5 <= plain
    assert "of rank 50: no memory" in str(maker(A, 1e-4, memory=50 * 600 * 4))


def test_ill_conditioned_matrices() -> None:
    x = np.repeat(X[0, :40], 2, 0)  # equal points
    for make in MAKERS.values():
        for alpha in (1e-10, 0):
            labels = block_jacobi if make is MAKERS["labels"] else None
            P = block_jacobi(kernel(x), alpha, LABELS[:80]) if labels else make(kernel(x), alpha)
            b = np.random.default_rng(2).normal(size=(80, 1)).astype(np.float32)
            found = P.apply(b)
            assert np.isfinite(found).all() and (found * b).sum() > 0, P
            assert np.isfinite(P.logdet)
    line = np.linspace(0, 1, 200)[:, None]
    A = as_operator((-Vi(line).sqdist(Vj(line))).exp())
    assert "of the trace" in str(cholesky(A, 0, tol=1e-6))
    assert "rank 64" not in str(cholesky(A, 0))


def test_pivots_are_drawn_by_what_is_left() -> None:
    # Two clusters of equal points: one pivot each, and nothing is left.
    x = np.repeat([[0.0], [9.0]], 50, 0)
    A = as_operator((-Vi(x).sqdist(Vj(x))).exp())
    for pivots in ("random", "greedy"):
        P = cholesky(A, 0.5, pivots=pivots)
        assert "rank 2: 0 of the trace is left" in str(P)
        table = np.kron(np.eye(2), np.ones((50, 50)))
        inverse = np.linalg.inv(table + 0.5 * np.eye(100))
        b = np.random.default_rng(0).normal(size=(100, 2))
        inside = table @ b / 50
        np.testing.assert_allclose(P.apply(inside), inverse @ inside, atol=1e-12)


def test_only_products() -> None:
    x = X[0]
    A = kernel(x)
    bare = Operator(A.shape, A.dtype, A.adapter, A.parameters, A.times, A.transposed_times)
    b = np.ones((N, 1), np.float32)
    np.testing.assert_allclose(
        block_jacobi(bare, 0.1, LABELS).apply(b), block_jacobi(A, 0.1, LABELS).apply(b), atol=1e-5
    )
    assert "rank 20" in str(nystrom(bare, 0.1, rank=20))
    for make in (jacobi, cholesky):
        with pytest.raises(ValueError, match="only products are known, not its diagonal"):
            make(bare, 0.1)


def test_errors() -> None:
    A = kernel(X[0])
    assert A.part is not None
    for make in MAKERS.values():
        with pytest.raises(ValueError, match=r"square matrix .* \(3, 100\)"):
            make(A.part(np.arange(3), ...), 0.1)
        with pytest.raises(ValueError, match="alpha must be one number, 0 or more, not -1"):
            make(A, -1)
    for make in (cholesky, nystrom):
        with pytest.raises(ValueError, match=r"rank must be from 1 to 100, not 300"):
            make(A, 0.1, rank=300)
    with pytest.raises(ValueError, match="100 labels are needed"):
        block_jacobi(A, 0.1, [1, 2])
    x = X[0]
    negative = as_operator(-Vi(x).sqdist(Vj(x)) - 1)
    with pytest.raises(ValueError, match="negative or not finite"):
        cholesky(negative, 0.1)
    with pytest.raises(ValueError, match="diagonal has elements that are not positive"):
        jacobi(negative, 0.1)
    with pytest.raises(ValueError, match="is not positive definite"):
        block_jacobi(negative, 0.1, LABELS)


def test_preconditioners_by_name() -> None:
    x = np.linspace(0, 1, 100)[:, None]
    b = np.sin(9 * x)

    def solved(x: Any, name: str | None) -> Any:
        K = (-Vi(x).sqdist(Vj(x)).sqrt()).exp()
        return K.solve(LIBRARIES["torch"](b), alpha=0.01, eps=1e-10, preconditioner=name)

    found: list[Any] = []
    for name in (None, "cholesky", "nystrom", "jacobi"):
        points = LIBRARIES["torch"](x).requires_grad_()
        a = solved(points, name)
        a.square().sum().backward()
        found.append((a.detach(), points.grad))
    for values in found[1:]:
        for value, wanted in zip(values, found[0], strict=True):
            np.testing.assert_allclose(value, wanted, atol=1e-5 * abs(wanted).max())
    points = LIBRARIES["jax"](x.astype(np.float32))
    with pytest.raises(TypeError, match=r"make it outside, by foldwise.linalg.cholesky"):
        jax.jit(lambda x: (-Vi(x).sqdist(Vj(x))).exp().solve(x, preconditioner="cholesky"))(points)
    with pytest.raises(ValueError, match="one of cholesky, nystrom, jacobi, not 'ilu'"):
        solved(LIBRARIES["torch"](x), "ilu")
