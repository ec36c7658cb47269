"""Indices under PyKeOps' names: what is valid there means the same, the rest is as in NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from foldwise.compat.pykeops import numpy as shim
from foldwise.compat.pykeops.torch import LazyTensor, Vi, Vj

X, Y = np.random.default_rng(0).normal(size=(2, 9, 3))
D = ((X[:, None] - Y[None]) ** 2).sum(-1)
RANGES = tuple(
    np.array(a, np.int32)
    for a in (
        [[0, 4], [4, 9]],
        [1, 2],
        [[0, 3], [2, 9]],
        [[0, 3], [3, 9]],
        [1, 2],
        [[0, 4], [4, 9]],
    )
)


def distances() -> Any:
    return shim.Vi(X).sqdist(shim.Vj(Y))


def test_what_pykeops_reads_means_the_same() -> None:
    x, K = shim.Vi(X), distances()
    close = np.testing.assert_allclose
    for key in (0, 2, slice(0, 2), slice(1, None), slice(None), slice(None, 3)):
        part = X[:, [key] if isinstance(key, int) else key]
        close(x[key].sum(axis=1), part)
        close(x[:, :, key].sum(axis=1), part)
    for scalar in (K[0], K[:1], K[0:1], K[:], K[...], K[:, :, 0], K[:, :, :], K[..., 0]):
        assert scalar.shape == (9, 9)
        close(scalar.sum(axis=1)[:, 0], D.sum(1))


@pytest.mark.parametrize(
    "key",
    [
        np.s_[0:10],
        np.s_[1:],
        np.s_[-3:],
        np.s_[::2],
        [0, 2],
        np.array([4, -1]),
        np.arange(9) % 2 == 0,
        np.s_[0:1, :],
        np.s_[3, :],
        np.s_[2:5, 1:8, 0],
        np.s_[:, [7, 0]],
        np.s_[-1, ::-1],
        np.s_[1:3, ...],
    ],
    ids=str,
)
def test_the_rest_chooses_rows_and_columns(key: Any) -> None:
    part = distances()[key]
    expected = D[..., None][key]
    if expected.ndim == 2 and isinstance(key, tuple) and not isinstance(key[0], int):
        expected = expected[..., None]  # a component that stays
    elif expected.ndim == 2:
        expected = expected[None]  # a row that stays
    assert part._shape == expected.shape
    np.testing.assert_allclose(part.sum(axis=1), expected.sum(1))
    np.testing.assert_allclose(part.sum(axis=0), expected.sum(0))


def test_vectors_without_a_comma_are_no_rows() -> None:
    for key in (3, -1, slice(0, 4), slice(-2, None), slice(None, None, 2)):
        with pytest.raises(ValueError, match=r"K\[a:b, :\] choose rows"):
            shim.Vi(X)[key]
    np.testing.assert_allclose(shim.Vi(X)[0:4, :].sum(axis=1), X[:4])
    np.testing.assert_allclose(shim.Vi(X)[[5, 0]].sum(axis=1), X[[5, 0]])


def test_ranges_follow() -> None:
    mask = np.zeros((9, 9), bool)
    mask[:4, :3] = mask[4:, 2:] = True
    # The halves of six arrays say the same here.
    halves = (*RANGES[:3], np.array([[0, 2], [2, 3], [3, 9]]), np.array([1, 3, 4]),
              np.array([[0, 4], [0, 4], [4, 9], [4, 9]]))  # fmt: skip
    K, dense = distances(), np.where(mask, D, 0)
    K.ranges = halves
    for key in (np.s_[2:7, :], np.s_[:, ::-1], [8, 0, 0], np.s_[::2, [1, 2, 5]]):
        part = K[key]
        assert part.ranges is not None and K.ranges is halves
        expected = dense[key]
        np.testing.assert_allclose(part.sum(axis=1)[:, 0], expected.sum(1))
        np.testing.assert_allclose((2 * part.T).sum(axis=1)[:, 0], 2 * expected.sum(0))
        np.testing.assert_allclose(part.to_dense()[..., 0], expected)
    assert K.nnz == mask.sum() and distances().nnz == 81
    np.testing.assert_allclose(K.diagonal()[:, 0], dense.diagonal())
    np.testing.assert_allclose(K.row(3)[:, 0], dense[3])
    np.testing.assert_allclose(K.triu(1).to_dense()[..., 0], np.triu(dense, 1))


def test_gradients_through_rows_in_torch() -> None:
    x = torch.tensor(X, requires_grad=True)
    K = (-Vi(x).sqdist(Vj(torch.tensor(Y)))).exp()
    assert isinstance(K[2:5, :], LazyTensor)
    K[[4, 4, 0]][:, 2:5].sum(axis=1).sum().backward()
    rows, weights = X[[4, 4, 0]], np.exp(-D[[4, 4, 0], 2:5])
    slopes = -2 * (weights[..., None] * (rows[:, None] - Y[None, 2:5])).sum(1)
    expected = np.zeros_like(X)
    np.add.at(expected, [4, 4, 0], slopes)
    np.testing.assert_allclose(x.grad, expected)
