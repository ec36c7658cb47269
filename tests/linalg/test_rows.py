"""Solvers that look at some rows, against dense solutions."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest

from foldwise import ConvergenceWarning, LazyTensor, Vi, Vj
from foldwise.linalg import Operator, as_operator, eigenpro, sketch_and_project
from tests.libraries import LIBRARIES

N, ALPHA = 300, 0.3
rng = np.random.default_rng(0)
X = rng.uniform(size=(2, N, 2)).astype(np.float32)
B = np.sin(5 * X) + X[..., ::-1]
WAYS = {
    "exact": (sketch_and_project, {}),
    "approximate": (sketch_and_project, {"rank": 20}),
    "eigenpro": (eigenpro, {"rank": 30, "sample": 150}),
}
HOW = {"alpha": ALPHA, "eps": 1e-3, "block": 60}


def kernel(x: Any) -> Any:
    return (-3 * LazyTensor(x[..., :, None, :]).sqdist(LazyTensor(x[..., None, :, :])).sqrt()).exp()


def dense(x: Any) -> Any:
    x = np.asarray(x, float)
    distance = np.linalg.norm(x[..., :, None, :] - x[..., None, :, :], axis=-1)
    return np.exp(-3 * distance) + ALPHA * np.eye(N)


@pytest.mark.parametrize("library", LIBRARIES)
def test_solutions(library: str) -> None:
    make = LIBRARIES[library]
    names = ["exact"] if library == "jax" else [*WAYS]  # which compiles each size
    for name in names:
        solver, options = WAYS[name]
        found = solver(kernel(make(X)), make(B), **HOW, **options)
        x, residuals = np.asarray(found.x, float), np.asarray(found.residuals)
        assert type(found.x) is type(make(B)) and found.converged, found.text
        assert x.shape == B.shape and residuals.shape == (2, 2)
        left = np.linalg.norm(dense(X) @ x - B, axis=1) / np.linalg.norm(B, axis=1)
        np.testing.assert_allclose(residuals, left, rtol=0.01, atol=1e-6, err_msg=name)
        assert (left < 1e-3).all() and np.asarray(found.steps).max() <= 400


def test_runs_are_resumed() -> None:
    x, b = X[0], B[0, :, 0]
    for solver, options in WAYS.values():
        with pytest.warns(ConvergenceWarning, match="max_steps is reached"):
            first = solver(kernel(x), b, max_steps=8, **HOW, **options)
        state = pickle.loads(pickle.dumps(first.state))
        whole = solver(kernel(x), b, **HOW, **options)
        rest = solver(kernel(x), b, resume=state, **HOW, **options)
        assert rest.converged and int(rest.steps) <= int(whole.steps) + 100
        again = solver(kernel(x), b, x0=whole.x, **HOW, **options)
        assert int(again.steps) == 0


def test_estimates_are_told() -> None:
    seen: list[float] = []
    options = {"callback": lambda it: seen.append(float(it.residuals.max())), **HOW}
    found = sketch_and_project(kernel(X[0]), B[0], **options)
    assert len(seen) == int(found.steps.max()) and seen[-1] < seen[0] / 100


def test_hard_systems_are_reported() -> None:
    x = np.repeat(X[0, :100], 3, 0)  # equal points, no alpha: singular
    b = rng.normal(size=(300,)).astype(np.float32)
    for solver, options in WAYS.values():
        with pytest.warns(ConvergenceWarning, match="relative residual of"):
            found = solver(kernel(x), b, block=60, max_steps=200, **options)
        assert not found.converged and np.isfinite(found.x).all()
        assert 0.1 < float(found.residuals) <= 1


def test_errors() -> None:
    x = X[0]
    A = as_operator((-Vi(x).sqdist(Vj(x))).exp())
    bare = Operator(A.shape, A.dtype, A.adapter, A.parameters, A.times, A.transposed_times)
    for solver in (sketch_and_project, eigenpro):
        with pytest.raises(ValueError, match="rows that are known without the others"):
            solver(bare, B[0])
        with pytest.raises(TypeError, match="takes no option precondition"):
            solver(A, B[0], preconditioner="cholesky")
        with pytest.raises(ValueError, match="a square matrix is needed"):
            solver(Vi(x).sqdist(Vj(x[:5])), B[0])
        with pytest.raises(ValueError, match="block must be from 1 to 300, not 301"):
            solver(A, B[0], block=301)
        with pytest.raises(ValueError, match="b has 5 rows"):
            solver(A, B[0, :5])
