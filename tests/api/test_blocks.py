"""Matrices that are put together from LazyTensors, against dense ones in float64."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

import foldwise
from foldwise import BlockRanges, LazyMatrix, LazyTensor, Pm, Vi, Vj, block, concatenate, kron
from tests.support import GPU, Array, assert_refused

pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")
LIBRARIES: dict[str, Any] = {"numpy": np.asarray, "torch": torch.tensor, "jax": jnp.asarray}
POINTS, D = 6, 2


@pytest.fixture(autouse=True)
def doubles() -> Any:
    with jax.enable_x64(True):
        yield


@pytest.fixture
def interpreted(monkeypatch: pytest.MonkeyPatch) -> None:
    """No compiler: programs of many sizes take many kernels."""
    monkeypatch.setenv("FOLDWISE_BACKEND", "interp")


def cloud(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng([seed, *shape]).uniform(-1, 1, shape)


def close(found: Any, expected: Any, eps: float = 1e-11) -> None:
    found, expected = (np.asarray(getattr(a, "detach", lambda a=a: a)()) for a in (found, expected))
    assert found.shape == expected.shape
    size = max(1, abs(expected).max(initial=0, where=np.isfinite(expected)))
    np.testing.assert_allclose(found, expected, rtol=0, atol=eps * size)


# --- programs, of LazyTensors and of dense matrices


class World(NamedTuple):
    """What programs are made of."""

    leaf: Callable[[str, slice, slice], Any]
    join: Callable[[list[Any], int], Any]
    grid: Callable[[list[list[Any]]], Any]
    kron: Callable[[Any, Any], Any]


def lazily(x: Any, y: Any) -> World:
    def leaf(kind: str, i: slice, j: slice) -> Any:
        x_i, y_j = Vi(x[i]), Vj(y[j])
        return (-x_i.sqdist(y_j)).exp() if kind == "gauss" else 1 + (x_i | y_j)

    return World(leaf, concatenate, block, kron)


def densely(x: Any, y: Any) -> World:
    xp: Any = torch if isinstance(x, torch.Tensor) else jnp if isinstance(x, jax.Array) else np

    def leaf(kind: str, i: slice, j: slice) -> Any:
        if kind == "gauss":
            return xp.exp(-((x[i][:, None] - y[j][None]) ** 2).sum(-1))
        return 1 + x[i] @ y[j].T

    def grid(rows: list[list[Any]]) -> Any:
        heights = [next(b.shape[0] for b in line if b is not None) for line in rows]
        widths = [
            next(b.shape[1] for b in line if b is not None) for line in zip(*rows, strict=True)
        ]
        lines = [
            [xp.zeros((h, w)) if b is None else b for b, w in zip(line, widths, strict=True)]
            for line, h in zip(rows, heights, strict=True)
        ]
        return xp.concatenate([xp.concatenate(line, 1) for line in lines], 0)

    return World(leaf, xp.concatenate, grid, xp.kron)


Program = Callable[[World], Any]


def drawn(rng: np.random.Generator, rows: int, columns: int, depth: int) -> Program:
    """A program that makes a matrix of that size."""

    def more(m: int, n: int) -> Program:
        return drawn(rng, m, n, depth - 1)

    kind = rng.choice(["sum", "product", "scaled", "turned", "join", "block", "kron", "part"])
    if depth == 0 or kind == "kron" and (rows % 2 or columns % 3):
        i, j = int(rng.integers(POINTS - rows + 1)), int(rng.integers(POINTS - columns + 1))
        name = str(rng.choice(["gauss", "scalar"]))
        return lambda w: w.leaf(name, slice(i, i + rows), slice(j, j + columns))
    match kind:
        case "sum":
            a, b = more(rows, columns), more(rows, columns)
            return (lambda w: a(w) + b(w)) if rng.random() < 0.5 else (lambda w: a(w) - b(w))
        case "product":
            inner = int(rng.integers(4))
            a, b = more(rows, inner), more(inner, columns)
            return lambda w: a(w) @ b(w)
        case "scaled":
            a, number = more(rows, columns), float(rng.normal())
            return (lambda w: number * a(w)) if number < 0 else (lambda w: -a(w) / (1 + number))
        case "turned":
            a = more(columns, rows)
            return lambda w: a(w).T
        case "join":
            at, axis = int(rng.integers((rows, columns)[0] + 1)), 0
            a, b = more(at, columns), more(rows - at, columns)
            return lambda w: w.join([a(w), b(w)], axis)
        case "block":
            i, j = int(rng.integers(rows + 1)), int(rng.integers(columns + 1))
            a, b, c = more(i, j), more(i, columns - j), more(rows - i, columns - j)
            return lambda w: w.grid([[a(w), b(w)], [None, c(w)]])
        case "kron":
            a, b = more(rows // 2, 3), more(2, columns // 3)
            return lambda w: w.kron(a(w), b(w))
        case _:
            top, left = int(rng.integers(2)), int(rng.integers(2))
            top, left = min(top, POINTS - rows), min(left, POINTS - columns)
            a = more(rows + top, columns + left)
            return lambda w: a(w)[top:, left:]


def sized(seed: int) -> tuple[np.random.Generator, int, int]:
    rng = np.random.default_rng([30, seed])
    rows, columns = rng.choice([0, 1, 2, 3, 4, 6], 2, p=[0.1, 0.1, 0.2, 0.2, 0.2, 0.2])
    return rng, int(rows), int(columns)


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize("seed", range(40))
def test_a_drawn_program_is_that_of_dense_matrices(seed: int) -> None:
    rng, m, n = sized(seed)
    program = drawn(rng, m, n, int(rng.integers(1, 4)))
    x, y = cloud(POINTS, D), cloud(POINTS, D, seed=1)
    A, dense = program(lazily(x, y)), program(densely(x, y))
    b, c = cloud(n, 3, seed=2), cloud(m, seed=3)
    assert A.shape == (m, n, 1) and A.ndim == 3 and A.dtype == "float64" and len(A) == m
    close(A @ b, dense @ b)
    close(A @ b[:, 0], dense @ b[:, 0])
    close(c @ A, c @ dense)
    close(A.T @ c, dense.T @ c)
    close(A.to_dense()[..., 0], dense)
    close(A.sum(axis=1), dense.sum(1)[:, None])
    close(A.sum(axis=-3, keepdim=True), dense.sum(0)[None, :, None])
