"""Block conjugate gradients (O'Leary 1980), free of breakdowns (Ji and Li 2017)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, final

from foldwise.linalg.outcome import INDEFINITE, NOT_FINITE, RUNNING
from foldwise.linalg.problem import Problem

_Array = Any


class State(NamedTuple):
    """A state of block conjugate gradients."""

    x: _Array
    residual: _Array
    directions: _Array  # orthonormal or 0, of shape batch + (N, min(N, D))
    norm: _Array
    why: _Array


@final
@dataclass(frozen=True, eq=False, slots=True)
class BlockConjugateGradients:
    """Steps of block conjugate gradients: each solution is the best one in the Krylov space of all
    right-hand sides together, so that there are fewer steps the more columns there are.

    Directions are made orthonormal in each step, and those that depend on others are left out, so
    that no step breaks down when some systems are solved, or right-hand sides are dependent.
    """

    problem: Problem

    coupled: ClassVar[bool] = True

    def init(self, x: _Array, residual: _Array) -> State:
        """See `Solver`."""
        space = self.problem.space
        xp, norm = space.xp, space.norm(residual)
        finite = xp.isfinite(norm)
        residual = xp.where(finite, residual, 0)  # or they would spoil the others
        none = xp.zeros_like(norm, dtype=xp.int32)
        why = xp.where(finite, none, NOT_FINITE)
        directions = self._orthonormal(self.problem.conditioned(residual))
        return State(xp.where(finite, x, 0), residual, directions, norm, why)

    def step(self, state: State) -> State:
        """See `Solver`."""
        space, s = self.problem.space, state
        xp, where = space.xp, space.xp.where
        images = self.problem.apply(s.directions)
        turned, back = s.directions.swapaxes(-1, -2), images.swapaxes(-1, -2)
        curvature = space.widened(turned @ images)
        finite = xp.isfinite(curvature).all(-1)[..., None].all(-2)[..., None]
        values, vectors = xp.linalg.eigh(
            where(finite, curvature + curvature.swapaxes(-1, -2), 0) / 2
        )
        spacing = values.shape[-1] * float(xp.finfo(s.x.dtype).eps)
        least = spacing * xp.amax(abs(values), -1, keepdims=True)
        definite = (values >= -least).all(-1)[..., None, None]
        good = values > least
        factors = where(good, 1 / where(good, values, 1), 0)[..., None, :]
        inverse = space.number((vectors * factors) @ vectors.swapaxes(-1, -2))
        moves = finite & definite
        lengths = where(moves, inverse @ (turned @ s.residual), 0)
        residual = s.residual - images @ lengths
        conditioned = self.problem.conditioned(residual)
        directions = conditioned - s.directions @ (inverse @ (back @ conditioned))
        failed = where(finite, INDEFINITE, NOT_FINITE)
        return State(
            x=s.x + s.directions @ lengths,
            residual=residual,
            directions=self._orthonormal(where(moves, directions, 0)),
            norm=where(s.why == NOT_FINITE, s.norm, space.norm(residual)),
            why=where((s.why == RUNNING) & ~moves, failed, s.why),
        )

    def finish(self, state: State) -> _Array:
        """See `Solver`."""
        return state.x

    def _orthonormal(self, x: _Array) -> _Array:
        """An orthonormal basis of the span of the columns, with zeros if they are dependent."""
        space = self.problem.space
        xp, norm = space.xp, space.norm(x)
        x = space.number(space.over(1.0 + 0 * norm, norm)) * x
        basis, triangle = xp.linalg.qr(x)
        turned, values, _ = xp.linalg.svd(triangle, full_matrices=False)
        least = float(xp.finfo(x.dtype).eps) ** 0.75 * xp.amax(values, -1, keepdims=True)
        return xp.where((values > least)[..., None, :], basis @ turned, 0)
