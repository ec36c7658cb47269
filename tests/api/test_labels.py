"""Entries of tables, chosen by the labels of rows and columns."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

from foldwise import BlockRanges, Vi, lookup
from tests.api.test_order import cloud, same
from tests.libraries import LIBRARIES
from tests.support import BACKENDS, Array, run

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
    pytest.mark.usefixtures("doubles"),
]


def labels(count: int, *shape: int, dtype: str = "int64") -> Array:
    return np.random.default_rng([count, *shape]).integers(0, count, shape).astype(dtype)


@pytest.mark.parametrize(
    ("library", "kinds", "dim"),
    [
        ("numpy", (3, 4), ()),
        ("numpy", (4, 3), (2,)),
        ("numpy", (1, 20), (1,)),
        ("torch", (3, 4), ()),
        ("jax", (3, 4), ()),
    ],
)
def test_entries_of_pairs(library: str, kinds: tuple[int, int], dim: tuple[int, ...]) -> None:
    """Also where entries that a pair does not have are infinite, in batches and within blocks."""
    make = LIBRARIES[library]
    table = cloud(*kinds, *dim)
    table[0, 0] = -np.inf
    dtypes = {"i": "int32", "j": "int64"} if library == "numpy" else {"i": "int64", "j": "int64"}
    i, j = labels(kinds[0], 5, dtype=dtypes["i"]), labels(kinds[1], 7, dtype=dtypes["j"])
    K = lookup(make(table), i=make(i), j=make(j))
    dense = table[i[:, None], j].reshape(5, 7, -1)
    assert type(K.max(1)) is type(make(table))
    same(K.to_dense(), dense)
    same(K.max(axis=0), dense.max(0))
    many = labels(kinds[0], 2, 5)
    same(
        lookup(make(table), i=make(many), j=j).to_dense(),
        table[many[..., None], j].reshape(2, 5, 7, -1),
    )
    ranges = BlockRanges.from_blocks((5, 7), [[0, 5]], [[0, 2]])
    same(K[ranges].max(1), dense[:, :2].max(1))


@pytest.mark.parametrize("backend", BACKENDS)
def test_each_backend(backend: str) -> None:
    """Over rows and over columns, of short lines and of such that are loops."""
    for kinds, rows in (((3, 2), 17), ((40, 40), 2)):
        table, i, j = cloud(*kinds, 2), labels(kinds[0], rows), labels(kinds[1], 33)
        for axis in (0, 1):
            waiting = lookup(table, i=i, j=j).min(axis, call=False)
            found = run(waiting.spec, waiting.arrays, waiting.scalars, backend=backend)
            same(found, table[i[:, None], j].min(axis))


@pytest.mark.parametrize("sizes", [(0, 3), (3, 0), (1, 1)])
def test_no_labels_and_single_ones(sizes: tuple[int, int]) -> None:
    table, (m, n) = cloud(3, 3), sizes
    i, j = labels(3, m), labels(3, n)
    same(lookup(table, i=i, j=j).sum(1), table[i[:, None], j].sum(1)[:, None])


def test_embeddings_are_gathered() -> None:
    table, i = cloud(4, 3), labels(4, 6)
    same(lookup(table, i=i).to_dense(), table[i][:, None])
    same(lookup(table[:, 0], j=i).to_dense(), table[i, 0][None, :, None])
    leaf = torch.tensor(table, requires_grad=True)
    (lookup(leaf, i=torch.tensor(i)).sum(-1).sum(1) ** 2).sum().backward()
    plain = torch.tensor(table, requires_grad=True)
    (plain[torch.tensor(i)].sum(-1) ** 2).sum().backward()
    same(leaf.grad, np.asarray(plain.grad))


def test_derivatives_in_the_table() -> None:
    dim = (2,)
    i, j = torch.tensor(labels(3, 5)), torch.tensor(labels(4, 6))
    arrays = [torch.tensor(cloud(*s), requires_grad=True) for s in ((3, 4, *dim), (5, 1))]
    moved = tuple(torch.tensor(cloud(*a.shape, seed=7)) for a in arrays)
    weights = torch.tensor(cloud(5, *dim, seed=5))

    def mine(table: Any, x: Any) -> Any:
        return (lookup(table, i=i, j=j) * Vi(x)).sin().sum(axis=1)

    def its(table: Any, x: Any) -> Any:
        return (table[i[:, None], j].reshape(5, 6, -1) * x[:, None]).sin().sum(1)

    every: list[Any] = []
    for make in (mine, its):
        slopes = torch.autograd.grad((make(*arrays) * weights).sum(), arrays, create_graph=True)
        again = torch.autograd.grad(sum((g**2).sum() for g in slopes), arrays)
        fixed = tuple(a.detach() for a in arrays)
        every.append([*slopes, *again, torch.func.jvp(make, fixed, moved)[1]])
    for a, b in zip(*every, strict=True):
        same(a.detach(), b.detach().numpy(), 1e-12)


def test_the_gradient_leaves_infinite_entries_alone() -> None:
    table = torch.tensor([[1.0, -torch.inf], [2.0, 3.0]], requires_grad=True)
    K = lookup(table, i=torch.tensor([0, 1]), j=torch.tensor([0, 0, 1]))
    K.exp().sum(axis=1).sum().backward()
    expected = table.detach().exp() * torch.tensor([[2.0, 1.0], [2.0, 1.0]])
    torch.testing.assert_close(table.grad, expected)


def test_labels_under_the_transformations_of_jax() -> None:
    table, i, j = jnp.asarray(cloud(3, 2)), jnp.asarray(labels(3, 4)), jnp.asarray(labels(2, 5))

    def mine(table: Any, i: Any) -> Any:
        return (lookup(table, i=i, j=j) ** 3).sum(axis=1).sum()

    def its(table: Any, i: Any) -> Any:
        return (table[i[:, None], j] ** 3).sum()

    def bent(f: Any) -> Any:
        """Forward over reverse mode."""
        return lambda t, i: jax.jvp(jax.grad(lambda t: f(t, i)), (t,), (jnp.ones_like(t),))

    for a, b in zip(jax.jit(bent(mine))(table, i), bent(its)(table, i), strict=True):
        same(a, np.asarray(b), 1e-12)


def test_wrong_labels() -> None:
    table, i = cloud(3, 4), labels(3, 5)
    for wrong, error, words in (
        (lambda: lookup(table, i=i, j=i + 2), IndexError, "labels j run from . to 4"),
        (lambda: lookup(table, i=i - 3, j=i), IndexError, "labels i run from -3"),
        (lambda: lookup(table, i=i * 1.0, j=i), TypeError, "int32 or int64"),
        (lambda: lookup(table, i=[0, 1], j=i), TypeError, "labels i are an array"),
        (lambda: lookup(table), ValueError, "needs labels"),
        (lambda: lookup(table[0], i=i, j=i), ValueError, r"\(L1, L2\)"),
        (lambda: lookup(table[:0], i=i, j=i), ValueError, "no entries"),
        (lambda: lookup(table * 1j, i=i, j=i), TypeError, "real"),
        (lambda: lookup([1.0], i=i), TypeError, "array as a table"),
        (
            lambda: lookup(np.zeros((2100, 2100), np.float16), i=i, j=i),
            ValueError,
            "cannot tell 2100 places",
        ),
    ):
        with pytest.raises(error, match=words):
            wrong()
