"""What counts as an array: protocols, memory maps, lists of numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from foldwise import LazyTensor, Vi, Vij, Vj, block

RNG = np.random.default_rng(0)
X, Y = RNG.normal(size=(6, 3)), RNG.normal(size=(5, 3))
K = Vi(X).sqdist(Vj(Y))
D = K.to_dense()[..., 0]


def _same(x: Any, y: Any) -> None:
    found = Vi(x).sqdist(Vj(y)).sum(axis=1)
    assert type(found) is np.ndarray and np.allclose(found, D.sum(1, keepdims=True))


class Interface:
    def __init__(self, x: Any) -> None:
        self.x = x
        self.__array_interface__ = x.__array_interface__


class Exchanged:
    def __init__(self, x: Any) -> None:
        self.x = x

    def __dlpack__(self, **options: Any) -> Any:
        return self.x.__dlpack__(**options)

    def __dlpack_device__(self) -> Any:
        return self.x.__dlpack_device__()


@pytest.mark.parametrize("kind", [Interface, Exchanged])
def test_protocols(kind: type) -> None:
    _same(kind(X), kind(Y))
    x = X.copy()
    formula = Vi(kind(x)) + 0.0
    x[0, 0] = 100.0  # which is seen: the array is not copied
    assert formula.sum(axis=1)[0, 0] == 100.0


def test_arrays_that_cannot_be_written_to(tmp_path: Path) -> None:
    fixed = X.copy()
    fixed.setflags(write=False)
    _same(fixed, Y)
    X.tofile(tmp_path / "x")
    mapped = np.memmap(tmp_path / "x", X.dtype, "r", shape=X.shape)
    _same(mapped, Y)
    _same(LazyTensor(X.tolist(), axis=0).to_dense()[:, 0], Y)


def test_lists_of_numbers() -> None:
    _same(X.tolist(), tuple(map(tuple, Y)))
    assert Vi([[0, 1], [2, 3]]).dtype == "float64"
    b, c = Y[:, 0], X[:, 0]
    assert np.allclose(K @ b.tolist(), D @ b)
    assert np.allclose(K @ Y.tolist(), D @ Y)
    assert np.allclose(c.tolist() @ K, c @ D)
    assert np.allclose((K @ K.T) @ c.tolist(), D @ D.T @ c)
    assert np.allclose(c.tolist() @ (K @ K.T), D @ D.T @ c)
    assert np.allclose(block([[K, K]]) @ ([1] * 10), 2 * D.sum(1))
    assert np.allclose(Vij(D.tolist()).sum(axis=1)[:, 0], D.sum(1))
    S = (-Vi(X).sqdist(Vj(X))).exp()
    assert np.allclose(S.solve(c.tolist(), alpha=0.1), S.solve(c, alpha=0.1))


def test_lists_take_on_the_type_of_the_arrays() -> None:
    x = torch.tensor(X, dtype=torch.float32)
    found = (Vi(x) | Vj(x)) @ X[:, 0].tolist()
    assert found.dtype == torch.float32
    assert torch.allclose(found, x @ x.T @ x[:, 0])


@pytest.mark.parametrize("x", [[[1.0, 2.0], [1.0]], [["a"]], [[True]], [[1j]], [[None]]])
def test_lists_of_other_things(x: Any) -> None:
    with pytest.raises(TypeError, match=r"not a list; convert it with np.array"):
        Vi(x)
    with pytest.raises(TypeError, match=r"K @ b needs an array b, not list"):
        K @ x


def test_lists_that_leave_doubts() -> None:
    with pytest.raises(ValueError, match=r"not \(2,\); for one number per point write x"):
        Vi([1.0, 2.0])
