"""The solvers of `foldwise.linalg` beside SciPy's and dense solutions; reports, errors."""

from __future__ import annotations

import pickle
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import scipy.sparse as sparse
import scipy.sparse.linalg as theirs
import torch

import foldwise.linalg as ours
from foldwise import ConvergenceWarning, KernelSolve, Vi, Vj, eye
from tests.support import assert_refused

N = 60
rng = np.random.default_rng(0)
X, B = rng.normal(size=(N, 2)), rng.normal(size=(N, 3))
K = (-Vi(X).sqdist(Vj(X))).exp() + 0.1 * eye(N)  # positive definite
L = (-Vi(X).sqdist(Vj(X[:20]))).exp()  # more rows than columns
S = (-Vi(X).sqdist(Vj(X))).exp() - 0.5 * eye(N)  # indefinite
G = (-Vi(X).sqdist(Vj(2 * X))).exp() / 2 + eye(N)  # not symmetric
DENSE = {name: A.to_dense()[..., 0] for name, A in zip("KLSG", (K, L, S, G), strict=True)}
pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
]
SQUARE = ("cg", "block_cg", "minres", "gmres", "lsqr", "lsmr")


def relative(x: Any, y: Any) -> float:
    return float(np.linalg.norm(x - y) / np.linalg.norm(y))


def least_squares(A: Any, b: Any, alpha: float) -> Any:
    return np.linalg.solve(A.T @ A + alpha * np.eye(A.shape[1]), A.T @ b)


# ---------------------------------------------------------------------------- beside SciPy


def test_cg_takes_the_steps_that_scipy_takes_or_fewer() -> None:
    """Fewer, where the smoothed residual is small before that of the last iterate."""
    steps = 0

    def count(_: Any) -> None:
        nonlocal steps
        steps += 1

    theirs.cg(K.aslinearoperator(), B[:, 0], rtol=1e-6, atol=0.0, callback=count)
    found = ours.cg(K, B[:, 0])
    assert steps - 4 <= found.steps <= steps + 1
    assert relative(DENSE["K"] @ found.x, B[:, 0]) <= 1e-6


STEPS = 5
WEIGHT = 1 + X[:, :1] ** 2
b = B[:, 0]
SAME: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
    "minres": (
        lambda: ours.minres(S, b, max_steps=STEPS),
        lambda: theirs.minres(S.aslinearoperator(), b, rtol=0, maxiter=STEPS),
    ),
    "minres, preconditioned": (
        lambda: ours.minres(
            S, b, max_steps=STEPS, preconditioner=lambda v: (1 + X[:, :1] ** 2) * v
        ),
        lambda: theirs.minres(
            S.aslinearoperator(), b, rtol=0, maxiter=STEPS, M=np.diag(WEIGHT[:, 0])
        ),
    ),
    "gmres": (
        lambda: ours.gmres(G, b, max_steps=2 * STEPS, restart=STEPS),
        lambda: theirs.gmres(G.aslinearoperator(), b, rtol=1e-15, restart=STEPS, maxiter=2),
    ),
    "lsqr": (
        lambda: ours.lsqr(L, b, alpha=0.04, max_steps=STEPS),
        lambda: theirs.lsqr(
            L.aslinearoperator(), b, damp=0.2, atol=0, btol=0, conlim=0, iter_lim=STEPS
        ),
    ),
    "lsmr": (
        lambda: ours.lsmr(L, b, alpha=0.04, max_steps=STEPS),
        lambda: theirs.lsmr(
            L.aslinearoperator(), b, damp=0.2, atol=0, btol=0, conlim=0, maxiter=STEPS
        ),
    ),
}


@pytest.mark.parametrize("name", SAME)
def test_iterates_are_those_of_scipy(name: str) -> None:
    mine, other = SAME[name]
    with pytest.warns(ConvergenceWarning, match="max_steps is reached"):
        found = mine()
    assert relative(found.x, other()[0]) < 1e-10
    assert not found.converged and found.text.startswith("reached max_steps after")


# ------------------------------------------------------------------------------ solutions


@pytest.mark.parametrize("library", [np.asarray, torch.tensor], ids=["numpy", "torch"])
@pytest.mark.parametrize("name", SQUARE)
def test_solutions(name: str, library: Any) -> None:
    """Of all columns, and batches of them, each by itself; of a zero one without a step."""
    matrix, b = DENSE["K"], np.stack([B, 1e-9 * B])
    b[1, :, 1] = 0
    found = getattr(ours, name)(library(matrix), library(b), eps=1e-9)
    assert (
        found.converged and tuple(found.x.shape) == b.shape and tuple(found.steps.shape) == (2, 3)
    )
    expected = np.linalg.solve(matrix, b)
    np.testing.assert_allclose(np.asarray(found.x) * 1e9, expected * 1e9, rtol=1e-4)
    assert found.steps[1, 1] == 0 or name == "block_cg"
    single = getattr(ours, name)(K, B[:, 1], eps=1e-9)
    assert single.x.shape == (N,) and single.steps.shape == ()
    np.testing.assert_allclose(single.x, expected[0, :, 1], rtol=1e-4)


@pytest.mark.parametrize("name", ["minres", "gmres"])
def test_matrices_that_are_not_positive_definite(name: str) -> None:
    found = getattr(ours, name)(S, B, eps=1e-9, alpha=0.2)
    np.testing.assert_allclose(0.2 * found.x + DENSE["S"] @ found.x, B, atol=1e-7)
    with pytest.warns(ConvergenceWarning, match=r"not symmetric and positive.*minres solves"):
        ours.cg(S, B)


@pytest.mark.parametrize("alpha", [0, 0.1])
@pytest.mark.parametrize("name", ["lsqr", "lsmr"])
def test_least_squares(name: str, alpha: float) -> None:
    matrix = DENSE["L"][:, :8]
    found = getattr(ours, name)(matrix, B, alpha=alpha, eps=1e-10)
    np.testing.assert_allclose(found.x, least_squares(matrix, B, alpha), rtol=1e-5)
    wide = getattr(ours, name)(matrix.T, B[:8], eps=1e-10)  # the smallest of many solutions
    np.testing.assert_allclose(wide.x, np.linalg.pinv(matrix.T) @ B[:8], rtol=1e-5, atol=1e-6)


def test_a_block_takes_fewer_steps() -> None:
    several = rng.normal(size=(N, 8))
    several[:, 1] = 2 * several[:, 0]  # dependent: no breakdown
    block, apart = ours.block_cg(K, several), ours.cg(K, several)
    assert block.converged and 2 * block.steps.max() < apart.steps.max()
    np.testing.assert_allclose(block.x, apart.x, atol=1e-3)
    wide = ours.block_cg(DENSE["K"][:3, :3], B[:3])  # as many columns as rows
    np.testing.assert_allclose(DENSE["K"][:3, :3] @ wide.x, B[:3], atol=1e-5)


@pytest.mark.parametrize("name", SQUARE)
def test_preconditioners(name: str) -> None:
    """The inverse up to a diagonal matrix, of a matrix that is badly scaled."""
    scale = np.geomspace(1, 10, N)
    matrix = scale[:, None] * DENSE["K"] * scale
    near = np.linalg.inv(matrix + np.diag(0.1 * scale**2))
    if name in ("lsqr", "lsmr"):
        square = matrix @ matrix
        near = np.linalg.inv(square + 1e-3 * np.diag(np.diag(square)))

    class Inverse:
        def apply(self, x: Any) -> Any:
            return near @ x

    solver = getattr(ours, name)
    quick = solver(matrix, B, preconditioner=Inverse())
    assert quick.converged and 2 * quick.steps.max() < solver(matrix, B).steps.max()
    residual = matrix @ quick.x - B
    if name not in ("lsqr", "lsmr"):
        assert (np.linalg.norm(residual, axis=0) <= 1.01e-6 * np.linalg.norm(B, axis=0)).all()
    if name != "gmres" and name != "block_cg":
        with pytest.warns(ConvergenceWarning, match="preconditioner is not symmetric and positive"):
            solver(matrix, B, preconditioner=lambda x: -x)


def test_matrices_of_scipy() -> None:
    matrix = sparse.random(N, N, 0.1, random_state=0).tocsr() + 3 * sparse.eye(N)
    for A in (matrix, theirs.aslinearoperator(matrix)):
        found = ours.gmres(A, B, eps=1e-9)
        np.testing.assert_allclose(matrix @ found.x, B, atol=1e-7)
        found = ours.lsmr(A, B[:, 0], eps=1e-9)
        np.testing.assert_allclose(matrix @ found.x, B[:, 0], atol=1e-6)
    assert ours.as_operator(ours.as_operator(K)).shape == (N, N)
    moved = ours.shifted(ours.as_operator(K), 0.5)
    found = ours.cg(moved, B, eps=1e-9)
    np.testing.assert_allclose(0.5 * found.x + DENSE["K"] @ found.x, B, atol=1e-7)


def test_the_methods_of_lazy_matrices() -> None:
    found = G.solve(B, method="gmres", alpha=0.0, eps=1e-9)
    np.testing.assert_allclose(DENSE["G"] @ found, B, atol=1e-7)
    found = (G @ G).solve(B, method="gmres", alpha=0.0, eps=1e-9)
    np.testing.assert_allclose(DENSE["G"] @ DENSE["G"] @ found, B, atol=1e-6)
    kernel = KernelSolve("Exp(-SqDist(x,y))*b", ["x=Vi(2)", "y=Vj(2)", "b=Vj(3)"], "b", axis=1)
    seen: list[int] = []
    options: Any = {"method": "minres", "callback": lambda it: seen.append(it.steps), "eps": 1e-9}
    found = kernel(X, X, B, alpha=-0.5, **options)
    np.testing.assert_allclose(DENSE["S"] @ found, B, atol=1e-7)
    assert seen == [*range(1, len(seen) + 1)]
    with pytest.raises(ValueError, match="method must be one of cg, minres, gmres"):
        K.solve(B, method="qmr")


# ---------------------------------------------------------------- stopping and going on


@pytest.mark.parametrize("name", SQUARE)
def test_a_state_goes_on(name: str) -> None:
    """With the same steps as without a pause; also to a smaller residual."""
    solver = getattr(ours, name)
    whole = solver(K, B, eps=1e-8)
    with pytest.warns(ConvergenceWarning, match="max_steps"):
        half = solver(K, B, eps=1e-8, max_steps=10)
    state = pickle.loads(pickle.dumps(half.state))
    rest = solver(K, B, eps=1e-8, resume=state)
    assert abs(rest.steps - whole.steps).max() <= (1 if name != "gmres" else 12)
    np.testing.assert_allclose(rest.x, whole.x, rtol=1e-5, atol=1e-7)
    finer = solver(K, B, eps=1e-10, resume=rest.state)
    assert finer.converged and (finer.steps >= rest.steps).all()


def test_a_first_iterate() -> None:
    expected = np.linalg.solve(DENSE["K"], B)
    near = expected * (1 + 1e-3 * rng.normal(size=B.shape))
    for name in SQUARE:
        solver = getattr(ours, name)
        assert not solver(K, B, x0=expected).steps.any()
        assert solver(K, B, x0=near).steps.max() < solver(K, B).steps.max()


def test_a_callback_stops() -> None:
    seen: list[Any] = []

    def callback(iterate: Any) -> bool:
        seen.append(iterate)
        return iterate.steps == 4

    found = ours.minres(K, B, callback=callback)  # no warning: this was asked for
    assert (found.steps == 4).all() and found.text.startswith("stopped by the caller after 4")
    np.testing.assert_allclose(seen[-1].x, found.x)
    np.testing.assert_allclose(seen[-1].residuals, found.residuals, rtol=1e-6)
    assert ours.minres(K, B, resume=found.state).converged


@pytest.mark.parametrize("library", [np.asarray, torch.tensor], ids=["numpy", "torch"])
def test_an_interruption_leaves_the_iterate(library: Any) -> None:
    def interrupt(steps: int, _: float) -> None:
        if steps == 5:
            raise KeyboardInterrupt

    matrix, b = library(DENSE["K"]), library(B[:, 0])
    with pytest.raises(KeyboardInterrupt) as stop:
        ours.cg(matrix, b, progress=interrupt)
    solution = stop.value.solution  # type: ignore[attr-defined]
    assert isinstance(solution, ours.Solution) and solution.steps == 4
    residual = relative(matrix @ solution.x, b)
    assert residual < 0.7 and residual == pytest.approx(float(solution.residuals), rel=1e-6)
    assert ours.cg(matrix, b, resume=solution.state).converged


# -------------------------------------------------------------------------- honest reports


@pytest.mark.parametrize("name", SQUARE)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("kind", ["steep", "twice"])
def test_reports_of_ill_conditioned_systems(kind: str, dtype: str, name: str) -> None:
    """Condition 1e12; duplicate points without noise: never a wrong number without a word."""
    if kind == "steep":
        basis, _ = np.linalg.qr(rng.normal(size=(40, 40)))
        matrix: Any = (basis * np.geomspace(1, 1e-12, 40)) @ basis.T
    else:
        x = np.repeat(X[:20], 2, 0)
        matrix = np.exp(-((x[:, None] - x) ** 2).sum(-1))
    matrix, b = matrix.astype(dtype), rng.normal(size=40).astype(dtype)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        found = getattr(ours, name)(matrix, b, max_steps=400)
    wide, right = matrix.astype("float64"), b.astype("float64")
    residual = right - wide @ found.x
    if name in ("lsqr", "lsmr"):
        residual, right = wide.T @ residual, wide.T @ right
    true = np.linalg.norm(residual) / np.linalg.norm(right)
    close = 0.0 if dtype == "float64" else 1e-2  # the residual has rounding errors itself
    assert true == pytest.approx(float(found.residuals), rel=0.1, abs=close)
    assert true <= 1.01 and found.steps <= 400 and np.isfinite(found.x).all()
    enough = 1e-6 if dtype == "float64" else 4e-4  # half of the digits
    assert len(told) == (found.residuals > enough)
    assert not told or "instead of 1e-06" in str(told[0].message)


def test_singular_systems() -> None:
    singular = np.diag([1.0, 2.0, 0.0])
    for name in ("minres", "gmres"):
        np.testing.assert_allclose(
            getattr(ours, name)(singular, np.array([1.0, 1.0, 0.0])).x, [1, 0.5, 0], atol=1e-6
        )
        with pytest.warns(ConvergenceWarning, match="singular|would not help|not symmetric"):
            found = getattr(ours, name)(singular, np.ones(3))
        assert found.residuals == pytest.approx(3**-0.5, rel=1e-3)
    np.testing.assert_allclose(ours.lsmr(singular, np.ones(3)).x, [1, 0.5, 0], atol=1e-6)


@pytest.mark.parametrize("name", SQUARE)
def test_what_is_not_finite_is_nan(name: str) -> None:
    b = B.copy()
    b[3, 1] = np.nan
    with pytest.warns(ConvergenceWarning, match=r"not finite \(1 of 3 systems\)"):
        found = getattr(ours, name)(DENSE["K"], b)
    assert np.isnan(found.x[:, 1]).all() and np.isfinite(found.x[:, [0, 2]]).all()
    with pytest.warns(ConvergenceWarning, match="not finite"):
        getattr(ours, name)(np.nan * DENSE["K"], B)


def test_the_tolerance_is_that_of_the_true_residual() -> None:
    """A matrix of condition 1e8: the updated residual is small before the true one is."""
    basis, _ = np.linalg.qr(rng.normal(size=(30, 30)))
    matrix = (basis * np.geomspace(1, 1e-7, 30)) @ basis.T
    b = matrix @ rng.normal(size=30)
    for name in ("cg", "minres"):
        found = getattr(ours, name)(matrix, b, eps=1e-11, max_steps=5000)
        assert relative(matrix @ found.x, b) <= (1.01e-11 if found.converged else 1e-8)


@pytest.mark.parametrize("name", SQUARE)
def test_nothing_to_solve(name: str) -> None:
    found = getattr(ours, name)(np.ones((0, 0)), np.ones((0, 2)))
    assert found.x.shape == (0, 2) and found.converged
    assert getattr(ours, name)(np.eye(3), np.ones((3, 0))).x.shape == (3, 0)


@pytest.mark.parametrize(
    ("call", "kind", "parts"),
    [
        (lambda: ours.cg(L, B), ValueError, ["cg", "60 rows and 20 columns", "lsmr"]),
        (lambda: ours.cg(K, B[:9]), ValueError, ["(60, 60)", "9 rows"]),
        (lambda: ours.cg("K", B), TypeError, ["LazyTensor", "SciPy", "str"]),
        (lambda: ours.cg(K, "b"), TypeError, ["array b", "str"]),
        (lambda: ours.cg(K, torch.tensor(B)), TypeError, ["numpy", "torch"]),
        (lambda: ours.cg(K, B, tol=1e-3), TypeError, ["tol", "eps"]),
        (lambda: ours.cg(Vi(X) - Vj(X), B), ValueError, ["scalar entries", "(60, 60, 2)"]),
        (lambda: ours.cg(1j * DENSE["K"], B), TypeError, ["complex"]),
        (lambda: ours.cg(B[:, 0], B), ValueError, ["two axes", "(60,)"]),
        (lambda: ours.cg(K, B, preconditioner=3), TypeError, ["preconditioner", "apply"]),
        (lambda: ours.cg(K, B, callback=3), TypeError, ["callback", "Iterate"]),
        (lambda: ours.gmres(K, B, restart=0), ValueError, ["restart", "0"]),
    ],
)
def test_errors(call: Any, kind: type[Exception], parts: list[str]) -> None:
    assert_refused(call, kind, parts)
