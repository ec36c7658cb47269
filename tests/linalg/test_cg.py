"""Conjugate gradients against dense solutions; when they stop, and what they say then."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

from foldwise import ConvergenceWarning
from foldwise.linalg import cg
from foldwise.linalg.limits import RootMeanSquare
from foldwise.linalg.solvers import conjugate_gradient

LIBRARIES: dict[str, Callable[[Any], Any]] = {"numpy": np.asarray, "torch": torch.from_numpy}


def system(*shape: int) -> tuple[Any, Any]:
    """A symmetric positive definite matrix and a right-hand side, of shape batch + (N, D)."""
    rng = np.random.default_rng([*shape])
    factor = rng.normal(size=(*shape[:-1], shape[-2]))
    return factor @ factor.swapaxes(-1, -2) + np.eye(shape[-2]), rng.normal(size=shape)


def gaussian(n: int, alpha: float = 0.0) -> Any:
    """A kernel matrix on a line: its eigenvalues fall like an exponential."""
    x = np.linspace(0, 1, n)
    return np.exp(-8 * (x[:, None] - x) ** 2) + alpha * np.eye(n)


def relative(matrix: Any, x: Any, b: Any) -> Any:
    """The relative residual of each column."""
    return np.linalg.norm(matrix @ x - b, axis=-2) / np.linalg.norm(b, axis=-2)


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("shape", [(1, 1), (5, 1), (20, 3), (4, 5, 2), (2, 3, 5, 1)])
def test_solutions(shape: tuple[int, ...], apart: bool, library: str) -> None:
    matrix, b = system(*shape)
    expected = np.linalg.solve(matrix, b)
    matrix, b = (LIBRARIES[library](a) for a in (matrix, b))
    found = conjugate_gradient(lambda x: matrix @ x, b, eps=1e-12, apart=apart)
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-9)


def test_systems_stop_by_themselves() -> None:
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


def test_a_column_does_not_depend_on_the_others() -> None:
    """Not on the number of steps that they take, nor on what is in them."""
    matrix, b = system(30, 4)
    b[:, 1] = matrix @ np.ones(30)
    b[:, 2], b[0, 3] = 0, np.nan
    with pytest.warns(ConvergenceWarning, match="not finite"):
        found = conjugate_gradient(lambda x: matrix @ x, b, eps=1e-10, apart=True)
    for k in range(3):
        alone = conjugate_gradient(lambda x: matrix @ x, b[:, [k]], eps=1e-10)
        np.testing.assert_allclose(found[:, [k]], alone, rtol=1e-8, atol=1e-12)
    assert np.isnan(found[:, 3]).all()


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("scale", [1e-37, 1e-20, 1e-8, 1e-5, 1e7, 1e30])
def test_units_do_not_matter(scale: float, dtype: str, library: str) -> None:
    """The smallest and largest ones stand beside each other, in one array."""
    matrix, b = (a.astype(dtype) for a in system(20, 2))
    scales = np.array([scale, 1]).astype(dtype)
    expected = np.linalg.solve(matrix.astype("float64"), b.astype("float64"))
    matrix, scaled = (LIBRARIES[library](a) for a in (matrix, b * scales))
    found = conjugate_gradient(lambda x: matrix @ x, scaled, apart=True)
    np.testing.assert_allclose(np.asarray(found) / scales, expected, atol=2e-5)


def test_units_of_float64_beyond_those_of_squares() -> None:
    matrix, b = system(20, 1)
    expected = np.linalg.solve(matrix, b)
    for scale in (1e-250, 1e250):
        found = conjugate_gradient(lambda x: matrix @ x, scale * b, eps=1e-10)
        np.testing.assert_allclose(found / scale, expected, rtol=1e-7)


@pytest.mark.parametrize("apart", [False, True])
def test_the_residual_is_as_small_as_asked(apart: bool) -> None:
    matrix, b = system(50, 2)
    b[:, 1] *= 1e-6
    for eps in (1e-2, 1e-4, 1e-8):
        x = conjugate_gradient(lambda x: matrix @ x, b, eps=eps, apart=apart)
        found = relative(matrix, x, b) if apart else relative(matrix, *np.stack([x, b])[..., :1])
        assert (found <= 1.01 * eps).all()


def test_the_root_mean_square_can_be_asked_for_too() -> None:
    matrix, b = system(50, 1)
    for scale in (1e-3, 1e5):
        x = conjugate_gradient(lambda x: matrix @ x, scale * b, eps=RootMeanSquare(1e-6))
        residual = matrix @ x - scale * b
        assert np.sqrt(np.mean(residual**2)) <= 1.01e-6
        assert (relative(matrix, x, scale * b) <= 1.01e-6).all()
    huge = conjugate_gradient(lambda x: matrix @ x, 1e30 * b, eps=RootMeanSquare(1e-6))
    np.testing.assert_allclose(huge, 1e30 * np.linalg.solve(matrix, b), rtol=1e-9)


@pytest.mark.parametrize("shape", [(0, 3), (0, 4, 2), (3, 0, 2)])
def test_nothing_to_solve(shape: tuple[int, ...]) -> None:
    assert conjugate_gradient(lambda x: x, np.ones(shape)).shape == shape


@pytest.mark.parametrize("apart", [False, True])
def test_zero_is_found_without_a_step(apart: bool) -> None:
    def apply(x: Any) -> Any:
        raise AssertionError

    np.testing.assert_array_equal(conjugate_gradient(apply, np.zeros((4, 2)), apart=apart), 0)


def test_float32_stays_float32() -> None:
    matrix, b = (a.astype("float32") for a in system(10, 2))
    found = conjugate_gradient(lambda x: matrix @ x, b, eps=1e-4)
    assert found.dtype == np.float32
    np.testing.assert_allclose(matrix @ found, b, atol=1e-3)


# ------------------------------------------------------------------------------- giving up


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_best_of_an_ill_conditioned_system(dtype: str) -> None:
    """Better than 0, better with more steps, and never worse than what is said."""
    matrix = gaussian(400).astype(dtype)
    b = (1 + np.random.default_rng(0).normal(size=(400, 1))).astype(dtype)
    last = 1.0
    for max_steps in (1, 10, 100, 1000):
        with pytest.warns(ConvergenceWarning, match="raise alpha") as told:
            x = conjugate_gradient(lambda x: matrix @ x, b, max_steps=max_steps)
        (residual,) = relative(matrix.astype("float64"), x, b)
        # Residuals that are computed in float32 have rounding errors themselves.
        assert residual <= last * (1 + (1e-6 if dtype == "float64" else 1e-2))
        assert f"residual of {residual:.2g} instead of 1e-06" in str(told[0].message)
        assert ("use float64" in str(told[0].message)) is (dtype == "float32")
        last = residual
    assert last < 0.8


def test_a_smooth_right_hand_side_has_a_solution_all_the_same() -> None:
    """It is in the span of the leading eigenvectors: the residual of the best iterate is small."""
    matrix = gaussian(400)
    b = matrix @ np.ones((400, 1))
    x = conjugate_gradient(lambda x: matrix @ x, b)
    assert relative(matrix, x, b) <= 1e-6


def test_no_more_steps_than_help() -> None:
    """Float32 ends here; twice as many steps do not make the residual smaller."""
    matrix = gaussian(300).astype("float32")
    b = np.random.default_rng(0).normal(size=(300, 1)).astype("float32")
    calls = 0

    def apply(x: Any) -> Any:
        nonlocal calls
        calls += 1
        return matrix @ x

    with pytest.warns(ConvergenceWarning, match="more steps would not help.*float32"):
        conjugate_gradient(apply, b, max_steps=10**6)
    assert calls < 10_000


def test_slow_systems_are_not_given_up() -> None:
    """Hundreds of steps hardly help, until all eigenvectors are found."""
    n = 600
    matrix = 2 * np.eye(n) - np.eye(n, k=1) - np.eye(n, k=-1)
    b = np.zeros((n, 1))
    b[0] = 1
    x = conjugate_gradient(lambda x: matrix @ x, b, eps=1e-9, max_steps=3 * n)
    np.testing.assert_allclose(x, np.linalg.solve(matrix, b), atol=1e-5)


def test_rounding_errors_are_no_reason_for_a_warning() -> None:
    """While half of the digits are right."""
    matrix = gaussian(300, 0.1).astype("float32")
    b = np.random.default_rng(0).normal(size=(300, 1)).astype("float32")
    x = conjugate_gradient(lambda x: matrix @ x, b, eps=1e-12)
    assert 1e-8 < relative(matrix.astype("float64"), x, b) < 1e-4


def test_a_limit_on_the_steps() -> None:
    matrix, b = system(50, 2)
    with pytest.warns(
        ConvergenceWarning,
        match=r"after 3 steps with a relative residual of .* instead of 1e-06; max_steps",
    ):
        conjugate_gradient(lambda x: matrix @ x, b, max_steps=3)
    with pytest.warns(ConvergenceWarning, match=r"after 3 steps .* \(1 of 2 systems\)"):
        b[:, 1] = 0
        conjugate_gradient(lambda x: matrix @ x, b, max_steps=3, apart=True)
    with pytest.warns(ConvergenceWarning, match="after 0 steps with a relative residual of 1 "):
        assert not conjugate_gradient(lambda x: matrix @ x, b, max_steps=0).any()


@pytest.mark.parametrize("matrix", [-np.eye(2), np.diag([1.0, -2.0]), np.zeros((2, 2))])
def test_operators_that_are_not_positive_definite(matrix: Any) -> None:
    with pytest.warns(ConvergenceWarning, match=r"after 1 steps.*not symmetric and positive"):
        x = conjugate_gradient(lambda x: matrix @ x, np.ones((2, 1)))
    np.testing.assert_array_equal(x, 0)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_what_is_not_finite_is_nan(bad: float) -> None:
    """Never a number that looks like a solution; other batch elements are what they are."""
    matrix, b = system(3, 5, 2)
    matrix[0, 1, 2], b[1, 0, 0] = bad, bad
    with pytest.warns(ConvergenceWarning, match=r"not finite \(2 of 3 systems\)"):
        x = conjugate_gradient(lambda x: matrix @ x, b, eps=1e-12)
    assert np.isnan(x[:2]).all()
    np.testing.assert_allclose(x[2], np.linalg.solve(matrix[2], b[2]), rtol=1e-8)


def test_warnings_point_to_the_users_line() -> None:
    with pytest.warns(ConvergenceWarning) as told:
        conjugate_gradient(lambda x: -x, np.ones((2, 1)))
    assert told[0].filename == __file__
    assert issubclass(ConvergenceWarning, RuntimeWarning)


# -------------------------------------------------------------------------------- progress


def test_progress(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    matrix, b = system(20, 1)

    def go(progress: Any) -> Any:
        return conjugate_gradient(lambda x: matrix @ x, b, progress=progress)

    quiet = go(False)
    assert capsys.readouterr() == ("", "")
    np.testing.assert_array_equal(go(True), quiet)
    out, err = capsys.readouterr()
    assert not out and err.startswith("\rsolve: 1 steps, relative residual ")
    assert err.endswith("\n") and err.count("\n") == 1
    seen: list[tuple[int, float]] = []
    go(lambda steps, residual: seen.append((steps, residual)))
    assert [steps for steps, _ in seen] == [*range(1, len(seen) + 1)]
    residuals = [residual for _, residual in seen]
    assert residuals == sorted(residuals, reverse=True) and residuals[-1] <= 1e-6
    monkeypatch.setattr(sys, "stderr", None)
    np.testing.assert_array_equal(go(True), quiet)


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"eps": -1.0}, ValueError, "eps and max_steps must be 0 or more"),
        ({"eps": float("nan")}, ValueError, "eps and max_steps must be 0 or more"),
        ({"eps": "1e-3"}, TypeError, "eps must be a number, not '1e-3'"),
        ({"max_steps": -1}, ValueError, "eps and max_steps must be 0 or more"),
        ({"max_steps": 10.0}, TypeError, "max_steps must be an integer, not 10.0"),
    ],
)
def test_limits_are_checked(options: dict[str, Any], error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        conjugate_gradient(lambda x: x, np.ones((2, 1)), **options)


# ------------------------------------------------------------------------ the other library


def test_the_same_steps_in_jax() -> None:
    """The loop is JAX's; all else is the same program, and so is the record."""
    matrix = gaussian(60, 0.05).astype("float32")
    b = np.random.default_rng(0).normal(size=(60, 3)).astype("float32")
    b[:, 1], b[3, 2] = 0, np.nan
    with pytest.warns(ConvergenceWarning, match="not finite"):
        one = cg(matrix, b, eps=1e-4)
    with pytest.warns(ConvergenceWarning, match="not finite"):
        other = cg(jnp.asarray(matrix), jnp.asarray(b), eps=1e-4)
        jax.effects_barrier()
    for field in ("steps", "why"):
        np.testing.assert_array_equal(getattr(one, field), getattr(other, field))
    np.testing.assert_allclose(one.residuals, other.residuals, rtol=1)
    np.testing.assert_allclose(one.x, other.x, atol=1e-3 * np.abs(one.x[:, 0]).max())
