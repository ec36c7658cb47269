"""Softmax over rows and columns, as a formula and in products."""

from __future__ import annotations

import pickle
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

from foldwise import BlockRanges, LazyTensor, Vi, Vj
from tests.api.test_order import cloud, same
from tests.libraries import LIBRARIES

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
    pytest.mark.usefixtures("doubles"),
]


def softmax(dense: Any, axis: int) -> Any:
    return np.asarray(torch.tensor(np.asarray(dense)).softmax(axis))


@pytest.mark.parametrize(
    ("library", "sizes"),
    [
        ("numpy", (4, 6)),
        ("numpy", (0, 3)),
        ("numpy", (3, 0)),
        ("numpy", (1, 1)),
        ("torch", (1, 3)),
    ],
)
def test_softmax_is_that_of_the_dense_array(library: str, sizes: tuple[int, int]) -> None:
    make = LIBRARIES[library]
    x, y, b = (
        3 * cloud(2, n, k, seed=n) for n, k in zip((*sizes, sizes[1]), (1, 1, 3), strict=True)
    )
    K = LazyTensor(make(x[:, :, None])).sqdist(LazyTensor(make(y[:, None])))
    dense = ((x[:, :, None] - y[:, None]) ** 2).sum(-1, keepdims=True)
    for axis in (1, 2):
        P, expected = K.softmax(axis), softmax(dense, axis)
        assert P.shape == K.shape and type(P.sum(axis)) is type(K.sum(axis))
        if P.shape[1:3] == sizes:
            same(P.to_dense(), expected, 1e-12)
        same(P @ make(b), expected[..., 0] @ b, 1e-12)
        same(P.T @ make(x), expected[..., 0].swapaxes(-1, -2) @ x, 1e-12)
        same((P * P).sum(2), (expected**2).sum(2), 1e-12)
        same(
            K.softmin(axis).max(3 - axis),
            softmax(-dense, axis).max(3 - axis, initial=-np.inf),
            1e-12,
        )
        if min(sizes):
            logarithms = np.asarray(torch.tensor(dense).log_softmax(axis))
            same(K.log_softmax(axis).to_dense(), logarithms, 1e-12)


def test_softmax_within_blocks() -> None:
    x, y, b = cloud(5, 1), cloud(6, 1, seed=1), cloud(6, seed=2)
    ranges = BlockRanges.from_blocks((5, 6), [[0, 2], [2, 4]], [[0, 3], [2, 6]])
    dense = np.where(ranges.mask(), x * y.T, -np.inf)[:4]
    expected = np.concatenate([softmax(dense, 1) @ b, [0]])  # the last row has no pairs
    P = (Vi(x) * Vj(y))[ranges].softmax(1)
    same(P @ b, expected, 1e-14)
    same((P * Vj(b[:, None])).sum(1)[:, 0], expected, 1e-14)


def attention(x: Any, y: Any, b: Any) -> Any:
    P = (Vi(x) * Vj(y)).softmax(1)
    return P @ b, (P**2).sum(1)


def dense_attention(x: Any, y: Any, b: Any) -> Any:
    K = x * y.T
    P = K.softmax(1) if isinstance(K, torch.Tensor) else jax.nn.softmax(K, 1)
    return P @ b, (P**2).sum(1)[:, None]


def test_derivatives_of_softmax() -> None:
    arrays = [torch.tensor(cloud(n, 1, seed=n), requires_grad=True) for n in (4, 5, 5)]
    moved = tuple(torch.tensor(cloud(*a.shape, seed=7)) for a in arrays)
    fixed = tuple(a.detach() for a in arrays)
    every: list[Any] = []
    for make in (attention, dense_attention):
        total = sum((r * torch.tensor(cloud(*r.shape))).sum() for r in make(*arrays))
        slopes = torch.autograd.grad(total, arrays, create_graph=True)
        again = torch.autograd.grad(sum((g**2).sum() for g in slopes), arrays)
        every.append([*slopes, *again, *torch.func.jvp(make, fixed, moved)[1]])
    for mine, its in zip(*every, strict=True):
        same(mine.detach(), its.detach().numpy(), 1e-11)


def test_softmax_under_the_transformations_of_jax() -> None:
    x, y, b = (jnp.asarray(cloud(n, 1, seed=n)) for n in (4, 5, 5))

    def bent(f: Any) -> Any:
        """Forward over reverse mode."""

        def total(x: Any) -> Any:
            return (f(x, y, b)[1] ** 2).sum()

        return jax.jvp(jax.grad(total), (x,), (jnp.ones_like(x),))

    found = jax.jit(lambda: bent(attention))()
    for mine, its in zip(found, bent(dense_attention), strict=True):
        same(mine, np.asarray(its), 1e-10)


def test_softmax_as_an_object() -> None:
    x, y = cloud(3, 1), cloud(4, 1, seed=1)
    K = Vi(x) * Vj(y)
    P = K.softmax(axis=1)
    assert isinstance(P, LazyTensor) and P.size() == (3, 4, 1)
    assert np.array_equal(pickle.loads(pickle.dumps(P)).to_dense(), P.to_dense())
    same(torch.softmax(K, 1) @ np.ones(4), np.ones(3))  # type: ignore[call-overload]
    waiting = (Vi(0, 1) * Vj(1, 1)).softmax(1)
    same((Vi(0, 1) * Vj(y)).softmax(1).__matmul__(y)(x), P @ y)
    with pytest.raises(ValueError, match="sumsoftmaxweight"):
        waiting.sum(axis=1)
    with pytest.raises(ValueError, match="the shape"):
        (Vi(0, 1) * Vj(y)).softmax(1) @ y[:, 0]
    with pytest.raises(TypeError, match="complex"):
        Vi(x * 1j).softmax(0)


def test_products_with_other_matrices() -> None:
    x, b = cloud(5, 2, seed=0), cloud(5, 1, seed=1)[:, 0]
    K = Vi(x).sqdist(Vj(x))
    dense, shares = K.to_dense()[..., 0], softmax(K.to_dense()[..., 0], 1)
    same((K.softmax(1) @ K) @ b, shares @ dense @ b, 1e-12)
    same((K @ K.softmax(1)) @ b, dense @ shares @ b, 1e-12)


def test_half_precision() -> None:
    x, y = (torch.tensor(cloud(n, 4, seed=n), dtype=torch.bfloat16) for n in (5, 30))
    found = (Vi(x) | Vj(y)).softmax(1) @ y
    expected = (x.double() @ y.double().T).softmax(1) @ y.double()
    assert found.dtype == torch.bfloat16
    assert (found.double() - expected).abs().max() < 0.01
