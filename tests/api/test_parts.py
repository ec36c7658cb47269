"""Parts of LazyTensors as arrays; triangles, diagonals and the identity as formulas."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import settings as settings_of
from hypothesis import strategies as st

import foldwise
from foldwise import BlockRanges, LazyTensor, Vi, Vj
from tests.libraries import LIBRARIES
from tests.support import Array

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
    pytest.mark.usefixtures("doubles"),
]
B, M, N, D = 2, 4, 6, 3


def cloud(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng([seed, *shape]).uniform(0.3, 1.7, shape)


def formula(x: Any, y: Any) -> Any:
    return x * y - (x - y) ** 2


def close(found: Any, expected: Any, eps: float = 1e-12) -> None:
    found, expected = np.asarray(found), np.asarray(expected)
    assert found.shape == expected.shape
    size = max(1, abs(expected).max(initial=0))
    np.testing.assert_allclose(found, expected, rtol=0, atol=eps * size)


def triangle(dense: Array, kind: str, k: int) -> Array:
    """`np.triu` or `np.tril` of the axes of rows and columns."""
    return np.moveaxis(getattr(np, kind)(np.moveaxis(dense, -1, 0), k), 0, -1)


def everything(K: LazyTensor, dense: Array, k: int) -> None:
    """All parts, against those of the dense array."""
    rows, columns = dense.shape[-3:-1]
    close(K.to_dense(), dense)
    diagonal = dense.diagonal(k, -3, -2).swapaxes(-1, -2)
    close(K.diagonal(k), diagonal)
    close(K.trace(k), diagonal.sum(-2))
    for i in (-1, 0) if rows else ():
        close(K.row(i), dense[..., i, :, :])
    for j in (-1, 0) if columns else ():
        close(K.column(j), dense[..., j, :])
    close(K.triu(k).sum(axis=K.ndim - 2), triangle(dense, "triu", k).sum(-2))
    close(K.tril(k).T.sum(axis=K.ndim - 2), triangle(dense, "tril", k).sum(-3))


@pytest.mark.parametrize("library", LIBRARIES)
def test_parts_are_those_of_the_dense_array(library: str) -> None:
    x, y = cloud(B, M, 1, D), cloud(1, N, D, seed=1)
    K = formula(*(LazyTensor(LIBRARIES[library](a)) for a in (x, y)))
    everything(K, formula(x, y), 1)
    assert type(K.to_dense()) is type(K.sum(axis=1))
    K, dense = K[0], formula(x, y)[0]
    close(K.T.diagonal(-2), dense.diagonal(2, -3, -2).T)
    close(
        K.fill_diagonal(np.inf).min(axis=1), np.where(np.eye(M, N)[..., None], np.inf, dense).min(1)
    )
    identity = foldwise.eye(M, N, like=K)
    assert identity.dtype == "float64" and identity.shape == (M, N, 1)
    close((K + 2 * identity).to_dense(), dense + 2 * np.eye(M, N)[..., None])
    mine = foldwise.eye(3, k=-1, like=LIBRARIES[library](np.ones(2, np.float32)))
    found = mine.to_dense()
    assert str(found.dtype).endswith("float32")
    np.testing.assert_array_equal(found[..., 0], np.eye(3, k=-1))


@settings_of(max_examples=20)
@given(st.data())
def test_drawn_parts(data: st.DataObject) -> None:
    """Of every size, in batches, within block ranges, complex, and of one index or none."""
    m, n = data.draw(
        st.sampled_from([(M, N), (N, M), (0, N), (M, 0), (0, 0), (1, N), (M, 1), (1, 1)])
    )
    batch = (B,) * data.draw(st.integers(0, 1))
    x, y = cloud(*batch, m, 1, 2), cloud(1, n, 2, seed=1)
    kind = data.draw(st.sampled_from(["both", "both", "complex", "rows", "columns"]))
    if kind == "complex":
        x = x * (1 + 2j)
    X = Vi(x[:, 0]) if not batch else LazyTensor(x)
    Y = Vj(y[0])
    K, dense = {
        "rows": (X * 2, x * 2),
        "columns": (Y * 2, y * 2),
    }.get(kind, (X * Y + X, x * y + x))
    ranges = None
    if data.draw(st.booleans()):
        a, b = (data.draw(st.integers(0, size)) for size in (m, n))
        ranges = BlockRanges.from_blocks((m, n), [[0, a], [a, m]], [[0, b], [b, n]])
        K, dense = K[ranges], np.where(ranges.mask()[..., None], dense, 0)
    assert K.nnz == (np.prod(dense.shape[-3:-1]) if ranges is None else ranges.pairs)
    assert len(K) == K.shape[0]
    k = data.draw(st.integers(-7, 7))
    if K.shape[-3:-1] == (1, 1) and ranges is None and kind in ("rows", "columns") and k:
        k = 0  # there is one entry, for any number of rows and columns
    everything(K, dense, k)


def test_values_outside_of_a_triangle_have_no_part() -> None:
    """Not even if they are infinite or not a number, and nor have their derivatives."""
    x = torch.tensor([[0.0], [1.0], [2.0]], dtype=torch.float64, requires_grad=True)
    K = (Vi(x) - Vj(x.detach())) ** -1.5  # NaN above the diagonal, and infinite on it
    total = K.tril(-1).sum(axis=1).sum()
    close(total.detach(), 1 + 1 + 2**-1.5)
    total.backward()
    expected = [[0.0], [-1.5], [-1.5 - 1.5 * 2**-2.5]]
    close(x.grad, expected)
    ranges = BlockRanges.from_blocks(3, [[1, 3]], [[0, 1]])
    close(K[ranges].to_dense().detach()[..., 0], [[0, 0, 0], [1, 0, 0], [2**-1.5, 0, 0]])
    (gradient,) = torch.autograd.grad(K[ranges].to_dense().sum(), x)
    close(gradient, [[0.0], [-1.5], [-1.5 * 2**-2.5]])


def test_derivatives() -> None:
    """The first and the second, forward and reverse, in PyTorch and in JAX."""
    x, y = cloud(M, 1), cloud(N, 1, seed=1)
    ways = cloud(M, 1, seed=2), cloud(N, 1, seed=3)

    def lazy_energy(x: Any, y: Any) -> Any:
        K = Vi(x) * Vj(y) ** 2
        return (K.to_dense() ** 2).sum() + (K.fill_diagonal(3.0).sum(axis=0) ** 2).sum()

    def dense_energy(x: Any, y: Any) -> Any:
        K = x * y[:, 0] ** 2
        return (K**2).sum() + (jnp.where(jnp.eye(M, N) == 1, 3.0, K).sum(0) ** 2).sum()

    def in_jax(energy: Any) -> Any:
        first = jax.value_and_grad(energy, (0, 1))
        return jax.jit(lambda *given: jax.jvp(first, given, ways))(x, y)

    expected = jax.tree.leaves(in_jax(dense_energy))
    for found, wanted in zip(jax.tree.leaves(in_jax(lazy_energy)), expected, strict=True):
        close(found, wanted, 1e-10)
    given = [torch.tensor(a, requires_grad=True) for a in (x, y)]
    value = lazy_energy(*given)
    first = torch.autograd.grad(value, given, create_graph=True)
    slope = sum((g * torch.tensor(w)).sum() for g, w in zip(first, ways, strict=True))
    found = [value, *first, slope, *torch.autograd.grad(slope, given)]
    for one, wanted in zip(found, expected, strict=True):
        close(one.detach(), wanted, 1e-10)
    _, tangent = torch.func.jvp(lazy_energy, (*given,), tuple(map(torch.tensor, ways)))
    close(tangent.detach(), expected[3], 1e-10)


def test_gradients_of_diagonals_rows_and_columns() -> None:
    x, y = (torch.tensor(cloud(n, 1, seed=n), requires_grad=True) for n in (M, N))
    K, dense = Vi(x) * Vj(y) ** 2, x * y[:, 0] ** 2
    energies = [
        (k.diagonal(1) ** 2).sum() + (row**3).sum() + (column**3).sum() + trace.sum() ** 2
        for k, row, column, trace in (
            (K, K.row(1), K.column(2), K.trace(-1)),
            (dense, dense[1], dense[:, 2], dense.diagonal(-1)),
        )
    ]
    found, expected = (torch.autograd.grad(energy, (x, y)) for energy in energies)
    close(energies[0].detach(), energies[1].detach())
    for one, wanted in zip(found, expected, strict=True):
        close(one, wanted)


def test_many_rows_of_float32_and_half_precision() -> None:
    """Indices are exact where the type of the arrays is not."""
    for dtype, count in (("float16", 5000), ("bfloat16", 1000), ("float32", 5000)):
        kind: Any = getattr(torch, dtype)
        ones = Vi(torch.ones(count, 1, dtype=kind)) * Vj(torch.ones(count, 1, dtype=kind))
        near = (ones.triu(-1) * ones.tril(1))[-3:].sum(axis=1)
        assert near.dtype == kind and near.ravel().tolist() == [3, 3, 2]
        assert ones.triu()[::999].argmax(axis=1).ravel().tolist() == [*range(0, count, 999)]


def test_a_system_with_the_identity() -> None:
    x, b = cloud(M, 2), cloud(M)
    K = (-Vi(x).sqdist(Vj(x))).exp()
    dense = np.exp(-((x[:, None] - x) ** 2).sum(-1)) + 0.5 * np.eye(M)
    shifted = K + 0.5 * foldwise.eye(len(K), like=K)
    close(shifted.solve(b, alpha=0, eps=1e-13), np.linalg.solve(dense, b), 1e-9)
    close(shifted @ b, dense @ b)
    close(shifted[1:3, ::-1] @ b, dense[1:3, ::-1] @ b)
    close(shifted.T[[0, 0, 2]].triu(1) @ b, np.triu(dense.T[[0, 0, 2]], 1) @ b)


def test_a_large_array_is_not_made_by_accident() -> None:
    x = np.zeros((10_000, 1))
    K = Vi(x) * Vj(x)
    with pytest.raises(ValueError, match=r"\(10000, 10000, 1\) takes 800,000,000 bytes.*K\[a:b\]"):
        K.to_dense()
    assert K[:10].to_dense().shape == (10, 10_000, 1)
    with pytest.raises(ValueError, match="48 bytes, more than the limit of 47"):
        (Vi(x[:2]) * Vj(x[:3])).to_dense(limit=47)
    assert (Vi(x[:2]) * Vj(x[:3])).to_dense(limit=48).shape == (2, 3, 1)
    z = (Vi(x[:2]) * 1j).to_dense(limit=32)
    assert z.shape == (2, 1, 1) and z.dtype == np.complex128


_S = Vi(0, 3) * Vj(cloud(N, 3))
_K = Vi(cloud(M, 3)) * Vj(cloud(N, 3))
REFUSED: dict[str, tuple[Callable[[], object], type[Exception], str]] = {
    "dense, of symbols": (lambda: _S.to_dense(), ValueError, "cannot wait"),
    "diagonal of symbols": (lambda: _S.diagonal(), ValueError, "cannot wait"),
    "triangle of symbols": (lambda: _S.triu(), ValueError, "cannot wait"),
    "pairs of symbols": (lambda: _S.nnz, ValueError, "cannot wait"),
    "length of symbols": (lambda: len(_S), TypeError, "before all its arrays"),
    "row of symbols": (lambda: _S.row(0), IndexError, "not known"),
    "triangle of numbers": (lambda: LazyTensor(1.0).triu(), ValueError, "numbers only"),
    "dense, of numbers": (lambda: LazyTensor(1.0).to_dense(), ValueError, "numbers only"),
    "no such row": (lambda: _K.row(M), IndexError, "row 4 does not exist"),
    "several rows": (lambda: _K.row([0]), IndexError, "one integer"),
    "some rows": (lambda: _K.row(slice(0, 2)), IndexError, "one integer"),
    "a float diagonal": (lambda: _K.diagonal(1.0), TypeError, "float"),
    "identity of a text": (lambda: foldwise.eye(3, like="x"), TypeError, "like: .* not str"),
    "identity like symbols": (lambda: foldwise.eye(3, like=Vi(0, 3)), ValueError, "no arrays"),
    "identity of -1 rows": (lambda: foldwise.eye(-1), ValueError, "rows: 0 or more"),
    "values of other rows": (lambda: _K.fill_diagonal(Vi(cloud(3, 1))), ValueError, "rows"),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_is_no_part_is_refused(
    case: tuple[Callable[[], object], type[Exception], str],
) -> None:
    call, kind, message = case
    with pytest.raises(kind, match=message):
        call()
