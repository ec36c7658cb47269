"""Conjugate gradients (Hestenes and Stiefel 1952), for symmetric positive definite matrices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, final

from foldwise.linalg.outcome import INDEFINITE, MISGUIDED, NOT_FINITE, RUNNING
from foldwise.linalg.problem import Problem

_Array = Any


class State(NamedTuple):
    """A state of conjugate gradients; the vectors first, then numbers of each system."""

    x: _Array
    residual: _Array
    direction: _Array
    smooth: _Array  # the mean of the iterates,
    gap: _Array  # and its residual
    square: _Array  # the squared norm of the residual, in that of the preconditioner
    norm: _Array  # that of `gap`
    why: _Array


@final
@dataclass(frozen=True, eq=False, slots=True)
class ConjugateGradients:
    """Steps of conjugate gradients, with residual smoothing.

    The residuals of conjugate gradients rise and fall. The solution is a mean of all iterates: in
    each step it moves towards the new iterate as far as makes its residual smallest (Zhou and
    Walker 1994), so that this only falls. So there is a useful solution even if a system is too
    ill-conditioned to be solved.
    """

    problem: Problem

    coupled: ClassVar[bool] = False

    def init(self, x: _Array, residual: _Array) -> State:
        """See `Solver`."""
        space = self.problem.space
        direction = self.problem.conditioned(residual)
        norm = space.norm(residual)
        square = norm**2
        if self.problem.precondition is not None:
            square = space.inner(residual, direction)
        why = space.xp.zeros_like(norm, dtype=space.xp.int32)
        return State(x, residual, direction, x, residual, square, norm, why)

    def step(self, state: State) -> State:
        """See `Solver`."""
        problem, space = self.problem, self.problem.space
        where, isfinite = space.xp.where, space.xp.isfinite
        image = problem.apply(state.direction)
        curvature = space.inner(state.direction, image)
        live = state.why == RUNNING
        guided = state.square > 0
        moves = live & (curvature > 0) & isfinite(curvature) & guided
        # The others stay as they are: their factors are 0.
        length = space.number(where(moves, state.square / where(moves, curvature, 1), 0))
        x = state.x + length * state.direction
        residual = state.residual - length * image
        turned = problem.conditioned(residual)
        square = space.inner(residual, turned)
        ratio = space.number(where(moves, square / where(moves, state.square, 1), 0))
        way = state.gap - residual
        share = space.over(space.inner(state.gap, way), space.inner(way, way))
        share = space.number(where(moves, share, 0))
        gap = state.gap - share * way
        failed = where(isfinite(curvature), where(guided, INDEFINITE, MISGUIDED), NOT_FINITE)
        return State(
            x=x,
            residual=residual,
            direction=where(moves, turned + ratio * state.direction, 0),
            smooth=state.smooth + share * (x - state.smooth),
            gap=gap,
            square=where(moves, square, state.square),
            norm=where(moves, space.norm(gap), state.norm),
            why=where(live & ~moves, failed, state.why),
        )

    def finish(self, state: State) -> _Array:
        """See `Solver`."""
        return state.smooth
