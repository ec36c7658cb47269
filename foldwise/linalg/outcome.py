"""What comes out of a solver: `Solution`, with the reasons why it stopped, and warnings."""

from __future__ import annotations

import math
from typing import Any, Final, NamedTuple

import numpy as np

from foldwise.engine import options
from foldwise.linalg.limits import Limits, end_of_line

_Array = Any

# Why a system is iterated no more; it has reached `max_steps` if it is still running at the end.
RUNNING, CONVERGED, STALLED, INDEFINITE, NOT_FINITE, EXHAUSTED, MISGUIDED, STOPPED = range(8)
FULL: Final = 8  # its basis has no room; the driver starts it anew


class ConvergenceWarning(RuntimeWarning):
    """A linear system is not solved as precisely as asked."""


class Interrupted(KeyboardInterrupt):
    """A solver that was stopped by Ctrl-C, in NumPy and PyTorch.

    Attributes:
        solution: what it had found: the `Solution` of its last whole step, whose `state` can be
            resumed.
    """

    solution: Solution

    def __init__(self, solution: Solution) -> None:
        super().__init__("the solver was interrupted; .solution of this exception has the iterate")
        self.solution = solution


class Record(NamedTuple):
    """The outcome of each system. Arrays of shape `batch + (1, D)`, or `batch + (1, 1)`.

    Attributes:
        steps: how many it took.
        residuals: norm of the true residual in relation to that of the right-hand side.
        why: why it stopped, one of the numbers of this module.
        asked: the relative residual to be reached.
    """

    steps: _Array
    residuals: _Array
    why: _Array
    asked: _Array


class Solution(NamedTuple):
    """The solution of linear systems, and how it was found.

    Each column of b in each batch element is a system. Arrays of these have the shape
    `batch + (D,)`; `()` if b has the shape `(N,)`.

    Attributes:
        x: the solution, of the shape of b.
        steps: how many steps each system took.
        residuals: the norm of each true residual, `b - A x - alpha x`, in relation to that of b.
            For `lsqr` and `lsmr` that of `A^T (b - A x) - alpha x` in relation to that of `A^T b`.
        why: why each system is iterated no more: 0 for the limit on steps, 1 if it has converged;
            `text` says it.
        asked: the relative residual to be reached.
        state: the state of the solver, a tree of arrays that can be pickled: with `resume=state`
            the solver goes on. None where a derivative or a program is recorded.

    Example:
        >>> import numpy as np
        >>> from foldwise.linalg import cg
        >>> solution = cg(np.diag([1.0, 2.0, 4.0]), np.ones(3))
        >>> solution.x.round(6).tolist(), int(solution.steps)
        ([1.0, 0.5, 0.25], 3)
        >>> solution.converged
        True
    """

    x: _Array
    steps: _Array
    residuals: _Array
    why: _Array
    asked: _Array
    state: Any = None

    @property
    def converged(self) -> bool:
        """Whether all residuals are as small as asked."""
        return bool((self.residuals <= self.asked).all())

    @property
    def text(self) -> str:
        """How the system with the largest residual has ended."""
        steps, residuals, why, _ = (np.ravel(np.asarray(a.tolist())) for a in self[1:5])
        if not len(steps):
            return "nothing to solve"
        worst = int(np.argmax(np.nan_to_num(residuals, nan=math.inf)))
        return (
            f"{_ENDINGS[int(why[worst])]} after {steps[worst]} steps, "
            f"relative residual {residuals[worst]:.2g}"
        )


_ENDINGS: Final = {
    RUNNING: "reached max_steps",
    CONVERGED: "converged",
    STALLED: "stalled",
    INDEFINITE: "found a matrix that is not positive definite",
    NOT_FINITE: "found numbers that are not finite",
    EXHAUSTED: "exhausted all directions, as the matrix is singular,",
    MISGUIDED: "found a preconditioner that is not positive definite",
    STOPPED: "stopped by the caller",
}


def conclude(record: Record | None, dtype: str, spacing: float, limits: Limits) -> None:
    """Warn where systems are not solved as asked.

    Args:
        record: their outcome.
        dtype: the type of the numbers.
        spacing: the space between those at 1.
        limits: when the solver was to stop.
    """
    end_of_line(limits)
    text = None if record is None else complaint(record, dtype, spacing)
    if text is not None:
        options.warn(text, ConvergenceWarning)


def complaint(record: Record, dtype: str, spacing: float) -> str | None:
    """The warning about the solutions, with a remedy; None if they are as asked."""
    steps, residuals, why, asked = (np.ravel(a.tolist()) for a in record)
    # The residual that is left by rounding is no fault of the matrix, up to half of the digits.
    rounded = (why == CONVERGED) | (why == STALLED)
    near = np.where(rounded, np.maximum(asked, math.sqrt(spacing)), asked)
    bad = ~(residuals <= near) & (why != STOPPED)
    if not bad.any():
        return None
    worst = np.argmax(np.where(bad, np.nan_to_num(residuals, nan=math.inf), -1))
    code = int(why[worst])
    others = f" ({bad.sum()} of {bad.size} systems)" if bad.size > 1 else ""
    if code == NOT_FINITE:
        return (
            f"solve: the matrix or the right-hand side is not finite{others}: there are NaN or "
            "infinite entries, or products overflow"
        )
    reason = _reason(code, dtype)
    if dtype != "float64" and code != MISGUIDED:
        reason += ", or use float64"
    return (
        f"solve: stopped after {steps[worst]} steps with a relative residual of "
        f"{residuals[worst]:.2g} instead of {asked[worst]:.2g}{others}; {reason}"
    )


def _reason(code: int, dtype: str) -> str:
    """Why a system is not solved, and what to do."""
    match code:
        case 0:
            return "max_steps is reached: raise alpha, max_steps or eps, or give a preconditioner"
        case 3:
            return (
                "the matrix is not symmetric and positive definite, or singular within the "
                f"precision of {dtype}: look at the formula, or raise alpha; minres solves "
                "symmetric systems that are indefinite, gmres all others"
            )
        case 5:
            return (
                "the matrix is singular, and the right-hand side is not in its range: raise "
                "alpha, or ask for a least-squares solution by lsmr"
            )
        case 6:
            return (
                "the preconditioner is not symmetric and positive definite: use another one, "
                "or gmres"
            )
        case _:
            return (
                f"more steps would not help: the matrix is too ill-conditioned for {dtype}, or not "
                "symmetric: raise alpha or eps"
            )
