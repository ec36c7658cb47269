"""Systems whose matrix is known by its products: those of LazyMatrices, with derivatives."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

from foldwise import Vi, Vj, block, block_diag, kron
from foldwise.api.lazymatrix import matrix_of
from foldwise.ir.spec import Numerics
from foldwise.linalg.operators import operator_of
from tests.libraries import LIBRARIES
from tests.support import assert_refused

rng = np.random.default_rng(0)
N = 6
x, y, b = (rng.normal(size=s) for s in ((N, 2), (3, 2), (N, 2)))
OPTIONS: Any = {"alpha": 0.5, "eps": 1e-12}
pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
    pytest.mark.usefixtures("doubles", "interpreted"),
]


def gaussian(x: Any, y: Any) -> Any:
    return (-Vi(x).sqdist(Vj(y))).exp()


def low_rank(x: Any, y: Any) -> Any:
    L = gaussian(x, y)
    return L @ L.T + gaussian(x, x)


MATRICES: dict[str, Any] = {
    "sum and product": low_rank,
    "blocks": lambda x, y: block([[gaussian(x[:3], x[:3]), None], [None, gaussian(x[3:], x[3:])]]),
    "diagonal": lambda x, y: block_diag(gaussian(x[:2], x[:2]), gaussian(x[2:], x[2:])),
    "kronecker": lambda x, y: kron(gaussian(x[:3], x[:3]), gaussian(x[:2], x[:2])),
}


@pytest.mark.parametrize("name", MATRICES)
def test_solutions_and_transposes(name: str) -> None:
    A = MATRICES[name](x, y)
    dense = A.to_dense()[..., 0]
    a = A.solve(b, **OPTIONS)
    np.testing.assert_allclose(0.5 * a + dense @ a, b, atol=1e-9)
    np.testing.assert_allclose(A.solve(b[:, 0], **OPTIONS), a[:, 0], atol=1e-9)
    part = A[:3] if name != "kronecker" else A
    operator = operator_of(matrix_of(part), Numerics())
    v, w = rng.normal(size=(part.shape[0], 1)), rng.normal(size=(part.shape[1], 1))
    forward = (v * operator.times(operator.parameters, w)).sum()
    backward = (w * operator.T.times(operator.parameters, v)).sum()
    np.testing.assert_allclose(forward, backward)
    assert operator.T.shape == operator.shape[::-1] and operator.dtype == "float64"


@pytest.mark.parametrize("library", ["numpy", "torch"])
def test_batches(library: str) -> None:
    put = LIBRARIES[library]
    several = rng.normal(size=(2, N, 1))
    a = (gaussian(put(x), put(x)) @ gaussian(put(x), put(x))).solve(put(several), **OPTIONS)
    dense = np.linalg.matrix_power(gaussian(x, x).to_dense()[..., 0], 2)
    np.testing.assert_allclose(0.5 * np.asarray(a) + dense @ np.asarray(a), several, atol=1e-9)


def test_derivatives_in_torch() -> None:
    given = [torch.tensor(z) for z in (x, y, b, 0.5)]

    def lazily(x: Any, y: Any, b: Any, alpha: Any) -> Any:
        return low_rank(x, y).solve(b, alpha=alpha, eps=1e-13)

    def dense(x: Any, y: Any, b: Any, alpha: Any) -> Any:
        K, L = (torch.exp(-((x[:, None] - z) ** 2).sum(-1)) for z in (x, y))
        return torch.linalg.solve(alpha * torch.eye(N).double() + K + L @ L.T, b)

    def derivatives(f: Any) -> list[Any]:
        leaves = [z.clone().requires_grad_() for z in given]
        first = torch.autograd.grad((f(*leaves) ** 2).sum(), leaves, create_graph=True)
        second = torch.autograd.grad(sum((g**2).sum() for g in first), leaves)
        _, moved = torch.func.jvp(f, tuple(given), tuple(g.detach() for g in first))
        return [z.detach() for z in (*first, *second, moved)]

    for found, expected in zip(derivatives(lazily), derivatives(dense), strict=True):
        np.testing.assert_allclose(found, expected, rtol=1e-7, atol=1e-8)


def test_gradients_in_jax() -> None:
    given = [jnp.asarray(z) for z in (x, y, b)]

    def lazily(x: Any, y: Any, b: Any) -> Any:
        return (low_rank(x, y).solve(b, alpha=0.5, eps=1e-13) ** 2).sum()

    def dense(x: Any, y: Any, b: Any) -> Any:
        K, L = (jnp.exp(-((x[:, None] - z) ** 2).sum(-1)) for z in (x, y))
        return (jnp.linalg.solve(0.5 * jnp.eye(N) + K + L @ L.T, b) ** 2).sum()

    pairs = zip(*(jax.jit(jax.grad(f, (0, 1, 2)))(*given) for f in (lazily, dense)), strict=True)
    for found, expected in pairs:
        np.testing.assert_allclose(found, expected, rtol=1e-7, atol=1e-8)


@pytest.mark.parametrize(
    ("call", "kind", "parts"),
    [
        (lambda A: A.solve(b[:3]), ValueError, ["A.solve(b)", "6 rows", "(3, 2)"]),
        (lambda A: A.solve(1j * b), TypeError, ["complex"]),
        (lambda A: A.solve(torch.tensor(b)), TypeError, ["numpy", "torch"]),
        (lambda A: A.solve(b, alpha=np.ones(2)), ValueError, ["alpha"]),
        (lambda A: A[:3].solve(b), ValueError, ["not square", "3 rows and 6 columns"]),
    ],
)
def test_errors(call: Any, kind: type[Exception], parts: list[str]) -> None:
    assert_refused(lambda: call(low_rank(x, y)), kind, parts)
