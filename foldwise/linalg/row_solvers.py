"""Solvers that look at some rows in each step, as functions of a matrix and a right-hand side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypedDict

import numpy as np

from foldwise.linalg.conversion import as_operator
from foldwise.linalg.driver import Run, drive
from foldwise.linalg.entries import check_square, diagonal, number, parameters_of
from foldwise.linalg.equations import Solved, fitted
from foldwise.linalg.gradients import flattened
from foldwise.linalg.limits import Iterate, Limits, Progress, limits_of
from foldwise.linalg.operators import Operator
from foldwise.linalg.outcome import Solution, conclude
from foldwise.linalg.problem import Problem, Solver, space_of
from foldwise.linalg.rows import Rows
from foldwise.linalg.sketch import projecting
from foldwise.linalg.solvers import check_options, in_shape

_Array = Any


class RowOptions(TypedDict, total=False):
    """The options of solvers that look at some rows.

    Attributes:
        alpha: the term added to the diagonal, a number; 0 by default.
        eps: the norm of the true residual to stop at, in relation to that of b, for each system;
            1e-6 by default.
        max_steps: the largest number of steps, 100,000 by default. A step takes `block / N` of the
            time of a product with A; the true residual is computed after 100, 200, 400, ... steps.
        block: the number of rows in a step; N / 100 by default, but from 256 to 4096.
        seed: of the random numbers; 0 by default.
        x0: where to begin, of the shape of b; by default 0.
        resume: the `state` of a solution of the same system by the same solver, to go on from.
        progress: True for a line on stderr with the steps and the largest relative residual, or a
            function to call with these two. Between looks at true residuals these are estimates:
            means of those of the last blocks.
        callback: a function to call in each step with an `Iterate`; it stops the solver by
            returning True.
    """

    alpha: Any
    eps: float
    max_steps: int
    block: int | None
    seed: int
    x0: Any
    resume: Any
    progress: Progress
    callback: Callable[[Iterate], Any] | None


def sketch_and_project(A: Any, b: Any, *, rank: int | None = None, **options: Any) -> Solution:
    """The x with `A x + alpha x = b` by sketch-and-project with momentum, for symmetric positive
    definite A with very many rows.

    Each step chooses rows at random, and solves their equations with their unknowns: exactly, or
    approximately (ASkotch and ADASAP, arXiv:2407.10070 and 2505.13723). For kernels some tens of
    passes over the entries of A do what many hundreds of steps of `cg` do.

    Args:
        A: a LazyTensor of one formula, or an `Operator` whose rows are known.
        b: the right-hand side, an array of shape `(N,)` or `batch + (N, D)`; each column is a
            system.
        rank: of Nystrom approximations of the blocks; 100 by default for blocks of more than 1024
            rows. Smaller ones are solved exactly, which takes less steps.
        options: see `RowOptions`.

    Returns:
        As `cg`: the solution with the smallest true residual that was seen, a constant for
        derivatives.

    Raises:
        TypeError: if A is no matrix or there is no such option.
        ValueError: if rows of A are not known without the others, or sizes do not fit.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> from foldwise.linalg import sketch_and_project
        >>> x = np.linspace(0, 1, 2000)[:, None]
        >>> K, b = (-30 * Vi(x).sqdist(Vj(x)).sqrt()).exp(), np.sin(40 * x)
        >>> found = sketch_and_project(K, b, alpha=0.1, eps=1e-3)
        >>> found.converged, np.allclose(K @ found.x + 0.1 * found.x, b, atol=0.01)
        (True, True)
    """

    def make(rows: Rows) -> Solver:
        return projecting(rows, float(diagonal(rows.operator).mean()), rank)

    return _solution("sketch_and_project", A, b, options, make)


def eigenpro(A: Any, b: Any, *, rank: int = 160, sample: int = 1000, **options: Any) -> Solution:
    """The x with `A x + alpha x = b` by stochastic gradients with a spectral preconditioner, for
    symmetric positive definite A with very many rows.

    EigenPro (Ma and Belkin 2018, arXiv:1806.06144): fast where a rough solution is enough, and
    alpha is not small.

    Args:
        A: as for `sketch_and_project`.
        b: as for `sketch_and_project`.
        rank: how many of the largest eigenvalues are flattened.
        sample: how many rows show the eigenvalues.
        options: see `RowOptions`.

    Returns and raises what `sketch_and_project` does.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> from foldwise.linalg import eigenpro
        >>> x = np.linspace(0, 1, 2000)[:, None]
        >>> K, b = (-30 * Vi(x).sqdist(Vj(x)).sqrt()).exp(), np.sin(40 * x)
        >>> eigenpro(K, b, alpha=1.0, eps=1e-2).converged
        True
    """
    return _solution("eigenpro", A, b, options, lambda rows: flattened(rows, rank, sample))


def _solution(
    name: str, A: Any, b: Any, options: dict[str, Any], make: Callable[[Rows], Solver]
) -> Solution:
    """The solution by the solver that `make` makes of blocks of rows."""
    check_options(name, options, RowOptions)
    limits = limits_of(
        options.get("eps", 1e-6),
        options.get("max_steps", 100_000),
        options.get("progress", False),
        options.get("callback"),
    )
    operator = as_operator(A)
    check_square(name, operator)
    if operator.part is None:
        raise ValueError(
            f"{name}(A, b): A needs rows that are known without the others, as those of one "
            "formula: cg works with products"
        )
    count, alpha = operator.shape[-1], number(options.get("alpha", 0))
    size, seed, run = (
        _block(options.get("block"), count),
        options.get("seed", 0),
        options.get("resume"),
    )

    def found(b: _Array, x0: _Array | None) -> Solved:
        def solver(problem: Problem) -> Solver:
            return make(Rows(operator, alpha, size, seed, problem))

        return _solved(operator, b, alpha, limits, solver, (x0, run))

    return in_shape(name, operator, b, options.get("x0"), found)


def _block(size: int | None, count: int) -> int:
    """The number of rows in a step."""
    if size is None:
        return min(max(count // 100, 256), 4096, count)
    if not 0 < size <= count:
        raise ValueError(f"block must be from 1 to {count}, not {size}")
    return size


def _solved(  # noqa: PLR0913 - the system, and how to solve it
    operator: Operator,
    b: _Array,
    alpha: float,
    limits: Limits,
    make: Callable[[Problem], Solver],
    start: tuple[_Array | None, Run | None],
) -> Solved:
    """The solution, by loops of Python."""
    adapter, parameters = operator.adapter, parameters_of(operator)
    b = fitted("", operator, adapter.constant(b))
    space = space_of(adapter, b, apart=True)

    def apply(x: _Array) -> _Array:
        return space.number(operator.times(parameters, x)) + alpha * x

    problem = Problem(apply, apply, None, b, space)
    with np.errstate(all="ignore"):
        found = drive(make, problem, limits, start=start)
    spacing = float(adapter.namespace.finfo(b.dtype).eps)
    conclude(found.record, adapter.header(b).dtype, spacing, limits)
    return Solved(found.x, found.record, found.run)
