"""Conjugate gradients against dense solutions; when they stop, and what they say then."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from foldwise.linalg.cg import conjugate_gradient


def system(*shape: int) -> tuple[Any, Any]:
    """A symmetric positive definite matrix and a right-hand side, of shape batch + (N, D)."""
    rng = np.random.default_rng([*shape])
    factor = rng.normal(size=(*shape[:-1], shape[-2]))
    return factor @ factor.swapaxes(-1, -2) + np.eye(shape[-2]), rng.normal(size=shape)


@pytest.mark.parametrize("library", ["numpy", "torch"])
@pytest.mark.parametrize("shape", [(1, 1), (5, 1), (20, 3), (4, 5, 2), (2, 3, 5, 1)])
def test_solutions(shape: tuple[int, ...], library: str) -> None:
    matrix, b = system(*shape)
    expected = np.linalg.solve(matrix, b)
    if library == "torch":
        matrix, b = torch.from_numpy(matrix), torch.from_numpy(b)
    found = conjugate_gradient(lambda x: matrix @ x, b, eps=1e-12)
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-9)


def test_batch_elements_stop_by_themselves() -> None:
    """One is solved at once, one is zero, one takes long; the first two must not drift."""
    matrix, b = system(3, 8, 2)
    matrix[0], b[1] = np.eye(8), 0
    calls = 0

    def apply(x: Any) -> Any:
        nonlocal calls
        calls += 1
        return matrix @ x

    found = conjugate_gradient(apply, b, eps=1e-12)
    assert calls > 3
    np.testing.assert_array_equal(found[0], b[0])
    np.testing.assert_array_equal(found[1], 0)
    np.testing.assert_allclose(matrix @ found, b, atol=1e-10)


def test_the_residual_is_as_small_as_asked() -> None:
    matrix, b = system(50, 2)
    for eps in (1e-2, 1e-4, 1e-8):
        residual = b - matrix @ conjugate_gradient(lambda x: matrix @ x, b, eps=eps)
        assert np.sqrt((residual**2).mean()) <= 1.01 * eps


@pytest.mark.parametrize("shape", [(0, 3), (0, 4, 2), (3, 0, 2)])
def test_nothing_to_solve(shape: tuple[int, ...]) -> None:
    assert conjugate_gradient(lambda x: x, np.ones(shape)).shape == shape


def test_float32_stays_float32() -> None:
    matrix, b = (a.astype("float32") for a in system(10, 2))
    found = conjugate_gradient(lambda x: matrix @ x, b, eps=1e-4)
    assert found.dtype == np.float32
    np.testing.assert_allclose(matrix @ found, b, atol=1e-3)


def test_a_limit_on_the_steps() -> None:
    matrix, b = system(50, 2)
    with pytest.warns(
        RuntimeWarning, match=r"after 3 steps with a residual of .* instead of 1e-06"
    ):
        conjugate_gradient(lambda x: matrix @ x, b, max_steps=3)


@pytest.mark.parametrize("matrix", [-np.eye(2), np.diag([1.0, -2.0]), np.full((2, 2), np.nan)])
def test_operators_that_are_not_positive_definite(matrix: Any) -> None:
    with pytest.warns(RuntimeWarning, match="after 1 steps.*not positive definite"):
        conjugate_gradient(lambda x: matrix @ x, np.ones((2, 1)))
