"""`K.at(neighbours)`, `K[sparse]`, `K[mask]`: reductions that visit single pairs."""

from __future__ import annotations

import pickle
from typing import Any

import jax
import jax.experimental.sparse
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.sparse
import torch

from foldwise import BlockRanges, Vi, Vij
from tests.api.test_pairs import close, kernel
from tests.libraries import LIBRARIES
from tests.support import Array, assert_refused

pytestmark = [
    pytest.mark.filterwarnings(
        "ignore:.*torch.jit.script.*:DeprecationWarning", "ignore:.*Sparse:UserWarning"
    ),
    pytest.mark.usefixtures("doubles"),
]
M, N = 6, 8
rng = np.random.default_rng(0)
x, y, b = (rng.normal(size=s) for s in ((M, 2), (N, 2), (N, 3)))
NEIGHBOURS = np.array([[0, 3], [7, -1], [2, 1], [3, 3], [-1, -1], [6, 0]])
MASK = np.zeros((M, N), bool)
for row, columns in enumerate(NEIGHBOURS):
    MASK[row, columns[columns >= 0]] = True
D = np.exp(-((x[:, None] - y) ** 2).sum(-1))


@pytest.mark.parametrize("library", LIBRARIES)
def test_neighbours(library: str) -> None:
    put = LIBRARIES[library]
    K = kernel(put(x), put(y)).at(put(NEIGHBOURS), repeated="once")
    assert K.nnz == MASK.sum()
    close(K.sum(axis=1)[:, 0], (D * MASK).sum(1))
    close(K.sum(axis=0)[:, 0], (D * MASK).sum(0))
    close(K @ put(b), (D * MASK) @ b)
    close(K.T @ put(x), (D * MASK).T @ x)
    close(K[2:, ::-1].sum(axis=1)[:, 0], (D * MASK)[2:].sum(1))
    close(K.max(axis=1)[:, 0], np.where(MASK, D, -np.inf).max(1))
    close(K.to_dense()[..., 0], D * MASK)
    close(pickle.loads(pickle.dumps(K)).sum(axis=1)[:, 0], (D * MASK).sum(1))


SPARSE: dict[str, Any] = {
    "mask": lambda m: m,
    "torch mask": torch.tensor,
    "csr": scipy.sparse.csr_array,
    "coo matrix": scipy.sparse.coo_matrix,
    "torch coo": lambda m: torch.tensor(m, dtype=torch.float64).to_sparse(),
    "torch csr": lambda m: torch.tensor(m, dtype=torch.float64).to_sparse_csr(),
    "bcoo": lambda m: jax.experimental.sparse.BCOO.fromdense(jnp.asarray(m), nse=20),
}


@pytest.mark.parametrize("kind", SPARSE)
def test_sparse_sets(kind: str) -> None:
    K = kernel(x, y)[SPARSE[kind](MASK)]
    assert K.nnz == MASK.sum()
    close(K @ b, (D * MASK) @ b)


@pytest.mark.share(2)
@pytest.mark.parametrize("axis", [0, 1])
@pytest.mark.parametrize("library", ["torch", "jax"])
def test_derivatives(library: str, axis: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLDWISE_BACKEND", "interp")  # compiling takes longer

    def lazily(x: Any, y: Any) -> Any:
        return kernel(x, y)[MASK].sum(axis=axis)[:, 0]

    if library == "torch":
        mask, given = torch.tensor(MASK), [torch.tensor(z).requires_grad_() for z in (x, y)]

        def dense(x: Any, y: Any) -> Any:
            return ((-((x[:, None] - y) ** 2).sum(-1)).exp() * mask).sum(axis)

        def derivatives(f: Any) -> list[Any]:
            first = torch.autograd.grad((f(*given) ** 2).sum(), given, create_graph=True)
            second = torch.autograd.grad(sum((g**2).sum() for g in first), given)
            still = [z.detach() for z in given]
            _, moved = torch.func.jvp(f, (*still,), (*still,))
            return [z.detach() for z in (*first, *second, moved)]
    else:
        points = jnp.asarray(x), jnp.asarray(y)

        def dense(x: Any, y: Any) -> Any:
            return (jnp.exp(-((x[:, None] - y) ** 2).sum(-1)) * MASK).sum(axis)

        def derivatives(f: Any) -> list[Any]:
            gradients = jax.grad(lambda *z: (f(*z) ** 2).sum(), (0, 1))
            second = jax.grad(lambda *z: sum((g**2).sum() for g in gradients(*z)), (0, 1))
            compiled = jax.jit(gradients)
            return [*compiled(*points), *second(*points), jax.jvp(f, points, points)[1]]

    for found, expected in zip(derivatives(lazily), derivatives(dense), strict=True):
        close(found, expected)


def test_arrays_of_pairs_among_neighbours() -> None:
    a = rng.normal(size=(M, N))
    w = torch.tensor(a).requires_grad_()
    result = (
        (kernel(torch.tensor(x), torch.tensor(y)) * Vij(w))
        .at(NEIGHBOURS, repeated="once")
        .sum(axis=1)
    )
    close(result.detach()[:, 0], (D * a * MASK).sum(1))
    result.sum().backward()
    close(w.grad, D * MASK)


@pytest.mark.parametrize(("rows", "columns"), [(0, 3), (3, 0), (1, 1), (4, 1)])
def test_few(rows: int, columns: int) -> None:
    neighbours = np.full((rows, 1), -1 if columns == 0 else 0)
    K = kernel(np.ones((rows, 2)), np.zeros((columns, 2))).at(neighbours)
    expected: Array = np.full((rows, 1), np.exp(-2.0) if columns else 0.0)
    close(K.sum(axis=1), expected)
    close(K.sum(axis=0), np.full((columns, 1), rows * np.exp(-2.0)))
    none = kernel(np.ones((rows, 2)), np.zeros((columns, 2))).at(np.empty((rows, 0), int))
    close(none.sum(axis=1), 0 * expected)


@pytest.mark.parametrize(
    ("call", "kind", "parts"),
    [
        (lambda: kernel(x, y).at(x), TypeError, ["neighbours", "float64"]),
        (lambda: kernel(x, y).at([0, 1]), ValueError, ["(M, k)", "(2,)"]),
        (lambda: kernel(x, y).at([[0]]), ValueError, ["(6, 8, 1)", "6 rows", "1"]),
        (lambda: kernel(x, y).at(NEIGHBOURS + 1), ValueError, ["8 of them", "no 8"]),
        (lambda: kernel(x, y).at(NEIGHBOURS), ValueError, ["row 3", "column 3", "repeated='once'"]),
        (lambda: kernel(x, y).at([[0]], repeated="twice"), ValueError, ["'once'", "'twice'"]),  # type: ignore[arg-type]
        (lambda: Vi(x).at(NEIGHBOURS), ValueError, ["columns (j)", "(6, 1, 2)"]),
        (lambda: Vi(0, 2).at(NEIGHBOURS), ValueError, ["from_neighbours"]),
        (lambda: kernel(x, y)[scipy.sparse.eye_array(3)], ValueError, ["3 rows", "6 and 8"]),
        (lambda: BlockRanges.from_sparse(x), TypeError, ["sparse matrix", "ndarray"]),
        (lambda: BlockRanges.from_pairs([0], [1, 2], 3), ValueError, ["(1,)", "(2,)"]),
        (lambda: BlockRanges.from_pairs([3], [1], 3), ValueError, ["rows", "no 3"]),
    ],
)
def test_errors(call: Any, kind: type[Exception], parts: list[str]) -> None:
    assert_refused(call, kind, parts)
