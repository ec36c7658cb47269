"""`Vij(sparse)`: values at stored places, which alone are visited, with derivatives."""

from __future__ import annotations

import pickle
from typing import Any

import jax.experimental.sparse
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.sparse
import torch

from foldwise import BlockRanges, Vi, Vij, Vj
from tests.api.test_pairs import (
    D,
    M,
    N,
    a,
    b,
    close,
    derivatives_torch,
    kernel,
    x,
    y,
)
from tests.libraries import LIBRARIES
from tests.support import Array, assert_refused

pytestmark = [
    pytest.mark.filterwarnings(
        "ignore:.*torch.jit.script.*:DeprecationWarning", "ignore:.*Sparse:UserWarning"
    ),
    pytest.mark.usefixtures("doubles"),
]
MASK = np.random.default_rng(5).random((M, N)) < 0.5
MASK[1], MASK[3] = False, True  # each column has an entry
A = np.where(MASK, a, 0.0)
AT = MASK.nonzero()
PLACES = jnp.asarray(np.stack(AT, 1))


def torch_coo(m: Array) -> Any:
    return torch.tensor(m).to_sparse()


SPARSE: dict[str, tuple[str, Any]] = {
    "csr": ("numpy", scipy.sparse.csr_array),
    "coo matrix": ("numpy", scipy.sparse.coo_matrix),
    "torch coo": ("torch", torch_coo),
    "torch csr": ("torch", lambda m: torch.tensor(m).to_sparse_csr()),
    "bcoo": ("jax", lambda m: jax.experimental.sparse.BCOO.fromdense(jnp.asarray(m), nse=20)),
}


@pytest.mark.parametrize("kind", SPARSE)
def test_values(kind: str) -> None:
    library, make = SPARSE[kind]
    put = LIBRARIES[library]
    W = Vij(make(A))
    K = kernel(put(x), put(y)) * W
    assert K.shape == W.shape == (M, N, 1) and K.nnz == MASK.sum()
    close(K @ put(b), (D * A) @ b)
    close(K.sum(axis=0)[:, 0], (D * A).sum(0))


@pytest.mark.parametrize("library", ["numpy", "torch"])
def test_parts(library: str) -> None:
    put = LIBRARIES[library]
    W = Vij({"numpy": scipy.sparse.csc_array, "torch": torch_coo}[library](A))
    K = kernel(put(x), put(y)) * W
    close(K.sum(axis=1)[:, 0], (D * A).sum(1))
    close(W.T @ put(x), A.T @ x)
    close(K.max(axis=1)[:, 0], np.where(MASK, D * A, -np.inf).max(1))
    close(K.to_dense()[..., 0], D * A)
    close(K.diagonal(-1)[:, 0], np.diag(D * A, -1))
    close(K[1:4, ::-2].T.sum(axis=1)[:, 0], (D * A)[1:4, ::-2].sum(0))
    close(K[put(np.array([3, 0, 3]))].to_dense()[..., 0], (D * A)[[3, 0, 3]])
    close(K[1:2].sum(axis=0), np.zeros((N, 1)))


def test_orders_and_patterns() -> None:
    W = Vij(scipy.sparse.csr_array(A))
    close(pickle.loads(pickle.dumps(W.T)).sum(axis=0)[:, 0], A.sum(1))
    symmetric = scipy.sparse.csr_array(A[:4] + A[:4].T + np.eye(4))
    S = symmetric.toarray()
    close((Vij(symmetric) - 2 * Vij(symmetric).T ** 2).to_dense()[..., 0], S - 2 * S.T**2)
    twice = scipy.sparse.coo_array((np.array([1.0, 2.0, 5.0]), ([0, 0, 2], [1, 1, 0])), (3, 2))
    close(Vij(twice).to_dense()[..., 0], twice.toarray())
    data, places = jnp.array([1.0, 2.0, 5.0]), jnp.array([[0, 1], [0, 1], [2, 0]])
    bcoo = jax.experimental.sparse.BCOO((data, places), shape=(3, 2))
    close(Vij(bcoo).to_dense()[..., 0], twice.toarray())
    close(Vij(scipy.sparse.csr_array(A) * 1j).sum(axis=0)[:, 0], 1j * A.sum(0))
    close(Vij(scipy.sparse.csr_array(MASK)).sum(axis=0)[:, 0], MASK.sum(0))
    none = kernel(x, y) * Vij(scipy.sparse.csr_array((M, N)))
    close(none.sum(axis=1), np.zeros((M, 1)))
    close(none.to_dense()[..., 0], np.zeros((M, N)))


def test_beside_vectors_of_all_pairs() -> None:
    """Those are read at the stored places too, and so they are where pairs are scattered."""
    S = scipy.sparse.csr_array(A)
    w = torch.tensor(a).requires_grad_()
    for K in (Vij(torch_coo(A)) * Vij(w), Vij(w)[MASK] * Vij(w)):
        close(K.sum(axis=0)[:, 0].detach(), (A * a).sum(0))
    close(
        (kernel(x, y) * Vij(S)).T.sum(axis=0, ranges=BlockRanges.from_sparse(S).T)[:, 0],
        (D * A).sum(1),
    )


def test_features_and_batches() -> None:
    values = np.random.default_rng(0).normal(size=(2, len(AT[0]), 3))
    table = np.zeros((2, M, N, 3))
    table[:, AT[0], AT[1]] = values
    K = kernel(x, y) * Vij(values, at=AT, shape=(M, N))
    assert K.shape == (2, M, N, 3)
    close(K.sum(axis=2), (D[..., None] * table).sum(2))
    close(K.sum(axis=1), (D[..., None] * table).sum(1))
    close(K[1, 2:, :3].to_dense(), (D[..., None] * table)[1, 2:, :3])
    close(K.diagonal(), np.einsum("biid->bid", (D[..., None] * table)[:, :N]))
    w = torch.tensor(values).requires_grad_()
    (torch.tensor(1.0) * Vij(w, at=AT, shape=(M, N)) ** 2).sum(axis=1).sum().backward()
    close(w.grad, 2 * values)


# Of the table: the maximum where there is one, the rest where nothing is stored counts as 0.
REDUCTIONS: dict[str, tuple[Any, Any]] = {
    "sum": (lambda K: K.sum(axis=1)[:, 0], lambda t, xp: xp.where(on(xp), t, 0).sum(1)),
    "sum over i": (lambda K: K.sum(axis=0)[:, 0], lambda t, xp: xp.where(on(xp), t, 0).sum(0)),
    "max": (lambda K: K.max(axis=0)[:, 0], lambda t, xp: xp.amax(xp.where(on(xp), t, -9.0), 0)),
    "logsumexp": (
        lambda K: K.T.logsumexp(axis=1)[:, 0],
        lambda t, xp: xp.log(xp.where(on(xp), xp.exp(t), 0).sum(0)),
    ),
    "to_dense": (lambda K: K.to_dense()[..., 0], lambda t, xp: xp.where(on(xp), t, 0)),
}


def on(xp: Any) -> Any:
    return torch.tensor(MASK) if xp is torch else MASK


def of_table(name: str) -> Any:
    """The reduction of the dense table, in PyTorch."""

    def reduced(x: Any, y: Any, a: Any) -> Any:
        return REDUCTIONS[name][1](torch.exp(-((x[:, None] - y) ** 2).sum(-1)) * a**2, torch)

    return reduced


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize("name", REDUCTIONS)
def test_derivatives(name: str) -> None:
    def of_stored(x: Any, y: Any, a: Any) -> Any:
        values = a[torch.tensor(AT[0]), torch.tensor(AT[1])]
        return REDUCTIONS[name][0](kernel(x, y) * Vij(values, at=AT, shape=(M, N)) ** 2)

    found, expected = derivatives_torch(of_stored), derivatives_torch(of_table(name))
    for one, other in zip(found, expected, strict=True):
        close(one, other)


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize("name", ["sum", "max"])
def test_gradients_in_jax(name: str) -> None:
    def of_stored(x: Any, y: Any, a: Any) -> Any:
        sparse = jax.experimental.sparse.BCOO((a[AT], PLACES), shape=(M, N))
        found = REDUCTIONS[name][0](kernel(x, y) * Vij(sparse) ** 2)
        return (found * jnp.linspace(1, 2, found.size)).sum()

    found = jax.jit(jax.grad(of_stored, (0, 1, 2)))(*map(jnp.asarray, (x, y, a)))
    for one, other in zip(found, derivatives_torch(of_table(name))[1:4], strict=True):
        close(one, other)


@pytest.mark.parametrize("layout", ["coo", "csr"])
def test_gradients_are_sparse(layout: str) -> None:
    m = torch.tensor(A)
    S = (m.to_sparse() if layout == "coo" else m.to_sparse_csr()).detach().requires_grad_()
    (Vij(S) ** 2).sum(axis=0).sum().backward()
    assert S.grad is not None and S.grad.layout is S.layout
    close(S.grad.to_dense(), 2 * A)


@pytest.mark.parametrize(
    ("call", "kind", "parts"),
    [
        (lambda S: kernel(x, y) + Vij(S), ValueError, ["K[S]", "(5, 4, 1) + (5, 4, 1)"]),
        (lambda S: (kernel(x, y) * Vij(S)).at([[0]] * M), ValueError, ["different ranges"]),
        (lambda S: Vij(S) * Vij(S[:, ::-1]), ValueError, ["different ranges"]),
        (
            lambda S: Vij(S).sum(axis=1, ranges=BlockRanges.block_diagonal([5], [4])),
            ValueError,
            ["sum(ranges=...)", "alone"],
        ),
        (lambda S: (Vij(S) * Vij(0, 1)).sum(axis=1), ValueError, ["symbolic", "at once"]),
        (lambda S: Vij(S) * Vi(x[:3]), ValueError, ["rows"]),
        (lambda S: Vij(S.astype(int)).sum(axis=1), TypeError, ["integers"]),
        (lambda S: Vij(S.data, at=([0, 0], [1, 1]), shape=(3, 3)), ValueError, ["2 pairs, 1"]),
        (lambda S: Vij(S.data[:1], at=([0, 0], [1, 2]), shape=3), ValueError, ["n = 2", "(1,)"]),
        (lambda S: Vij(S.data, at=([0, 0], [1, 2])), TypeError, ["shape=(M, N)"]),
        (
            lambda S: jax.jit(lambda m: Vij(m).sum(axis=1))(
                jax.experimental.sparse.BCOO.fromdense(jnp.asarray(A))
            ),
            ValueError,
            ["places", "traced", "BCOO((values, indices)"],
        ),
    ],
)
def test_errors(call: Any, kind: type[Exception], parts: list[str]) -> None:
    assert_refused(lambda: call(scipy.sparse.csr_array(A)), kind, parts)


def test_sums_with_formulas_of_the_same_places() -> None:
    S = scipy.sparse.csr_array(A)
    close((kernel(x, y)[S] + Vij(S)).sum(axis=1)[:, 0], ((D + A) * MASK).sum(1))
    close((1 - Vij(S)).sum(axis=1)[:, 0], ((1 - A) * MASK).sum(1))
    same = Vij(S) + Vij(S) * Vj(y[:, :1])
    close(same.sum(axis=1)[:, 0], (A + A * y[:, 0]).sum(1))
    assert same.nnz == BlockRanges.from_sparse(S).pairs
