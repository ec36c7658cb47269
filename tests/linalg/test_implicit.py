"""Derivatives of solutions by all methods, for arrays and for matrices made of matrices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

import foldwise.linalg as solvers
from foldwise import Vi, Vj

pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")
rng = np.random.default_rng(0)
N = 4
A = rng.normal(size=(N, N)) / 4 + 2 * np.eye(N)
TALL = rng.normal(size=(N + 2, N))
B, BT = rng.normal(size=(N, 2)), rng.normal(size=(N + 2, 2))
ALPHA = np.array(0.3)


def dense(name: str, xp: Any) -> Callable[..., Any]:
    """The solution by factors of the matrix."""

    def solution(A: Any, b: Any, alpha: Any) -> Any:
        symmetric = A + A.mT if name in ("minres", "block_cg") else A
        matrix, right = symmetric, b
        if name in ("lsqr", "lsmr"):
            matrix, right = A.mT @ A, A.mT @ b
        like = {"dtype": matrix.dtype}
        return xp.linalg.solve(matrix + alpha * xp.eye(matrix.shape[-1], **like), right)

    return solution


def ours(name: str) -> Callable[..., Any]:
    """The solution by steps."""

    def solution(A: Any, b: Any, alpha: Any) -> Any:
        matrix = A + A.mT if name in ("minres", "block_cg") else A
        return getattr(solvers, name)(matrix, b, alpha=alpha, eps=1e-13).x

    return solution


def point(name: str) -> tuple[Any, Any, Any]:
    return (TALL, BT, ALPHA) if name in ("lsqr", "lsmr") else (A, B, ALPHA)


@pytest.mark.parametrize("name", ["minres", "gmres", "lsmr"])
def test_torch(name: str) -> None:
    """To the second order, in both modes and under vmap, with respect to all that there is."""
    given = tuple(torch.tensor(a).requires_grad_() for a in point(name))
    fixed = tuple(a.detach() for a in given)
    along = tuple(torch.ones_like(a).cumsum(-1) if a.dim() else a for a in fixed)

    def derivatives(f: Callable[..., Any], mode: Callable[..., Any]) -> list[Any]:
        first = torch.autograd.grad(f(*given).square().sum(), given, create_graph=True)
        second = torch.autograd.grad(sum((g**2).sum() for g in first), given)
        _, moved = torch.func.jvp(f, fixed, along)

        def norm(*a: Any) -> Any:
            return f(*a).square().sum()

        mixed = torch.func.grad(lambda *a: mode(norm, a))(*fixed)
        several = torch.stack([fixed[0], fixed[0] + 0.1])
        mapped = torch.func.vmap(torch.func.grad(norm), (0, None, None))(several, *fixed[1:])
        return [*first, *second, moved, mixed, mapped]

    def forward(f: Callable[..., Any], at: Any) -> Any:
        return torch.func.jvp(f, at, along)[1]

    def backward(f: Callable[..., Any], at: Any) -> Any:
        slopes = torch.func.grad(f, (0, 1, 2))(*at)
        return sum((g * a).sum() for g, a in zip(slopes, along, strict=True))

    # Forward mode inside others is wrong in `torch.linalg.solve` (PyTorch 2.13).
    mine, other = derivatives(ours(name), forward), derivatives(dense(name, torch), backward)
    for found, expected in zip(mine, other, strict=True):
        torch.testing.assert_close(found, expected, rtol=1e-7, atol=1e-8)


@pytest.mark.parametrize("name", ["gmres", "lsmr"])
def test_jax(name: str) -> None:
    """In reverse mode, and once forward over that, in one compiled program."""
    jax.config.update("jax_enable_x64", True)
    try:
        given = tuple(map(jnp.asarray, point(name)))
        along = jax.tree.map(jnp.ones_like, given)

        def derivatives(f: Callable[..., Any]) -> Any:
            def first(*a: Any) -> Any:
                return jax.grad(lambda *a: (f(*a) ** 2).sum(), (0, 1, 2))(*a)

            twice = jax.jit(lambda *a: jax.jvp(first, a, along) if name == "lsmr" else first(*a))
            return twice(*given)

        found, expected = derivatives(ours(name)), derivatives(dense(name, jnp))
        jax.tree.map(
            lambda x, y: np.testing.assert_allclose(x, y, rtol=1e-7, atol=1e-8), found, expected
        )
    finally:
        jax.config.update("jax_enable_x64", False)


def test_matrices_of_matrices_under_vmap() -> None:
    """The mapped dimension is one of points, of right-hand sides and of alpha."""
    x, b = torch.tensor(rng.normal(size=(3, N, 1))), torch.tensor(B)
    alphas = torch.tensor([0.5, 1.0, 2.0]).double()

    def lazily(x: Any, b: Any, alpha: Any) -> Any:
        K = (-Vi(x).sqdist(Vj(x))).exp()
        return (K @ K).solve(b, alpha=alpha, eps=1e-13)

    def densely(x: Any, b: Any, alpha: Any) -> Any:
        K = (-((x[:, None] - x) ** 2).sum(-1)).exp()
        return torch.linalg.solve(K @ K + alpha * torch.eye(N).double(), b)

    def loss(f: Any) -> Any:
        return lambda *a: f(*a).square().sum()

    for dims in ((0, None, 0), (None, 0, None)):
        several = torch.stack([b, 2 * b, b + 1])
        given = (x if dims[0] == 0 else x[0], several if dims[1] == 0 else b)
        given = (*given, alphas if dims[2] == 0 else alphas[0])
        for change in (lambda f: f, lambda f: torch.func.grad(loss(f), (0, 2))):
            found, expected = (torch.func.vmap(change(f), dims)(*given) for f in (lazily, densely))
            torch.testing.assert_close(found, expected, rtol=1e-7, atol=1e-8)


def test_steps_are_known_with_derivatives() -> None:
    """Numbers of steps and residuals are no part of the graph, and there is no state."""
    matrix = torch.tensor(A @ A.T).requires_grad_()
    found = solvers.cg(matrix, torch.tensor(B))
    assert found.converged and found.state is None and found.x.requires_grad
    assert not found.residuals.requires_grad and "converged after" in found.text
