"""MINRES (Paige and Saunders 1975), for symmetric matrices, definite or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Final, NamedTuple, final

from foldwise.linalg.outcome import EXHAUSTED, MISGUIDED, NOT_FINITE, RUNNING
from foldwise.linalg.problem import Problem

_Array = Any
# Of so many spaces between numbers at 1 is what rounding errors leave of 0.
_SPACES: Final = 10


class State(NamedTuple):
    """A state of MINRES; the vectors first, then numbers of each system."""

    x: _Array
    lanczos: _Array  # the vector of Lanczos, times `beta`,
    earlier: _Array  # and that before, times `earlier_beta`
    turned: _Array  # the preconditioner applied to `lanczos`
    direction: _Array
    last_direction: _Array
    residual: _Array
    beta: _Array
    earlier_beta: _Array
    diagonal: _Array  # of the triangular factor, before it is rotated
    above: _Array  # two above that diagonal
    cosine: _Array
    sine: _Array
    rest: _Array  # the norm of the residual, in that of the preconditioner
    norm: _Array
    why: _Array


@final
@dataclass(frozen=True, eq=False, slots=True)
class MinimalResidual:
    """Steps of MINRES. The residual is the smallest in the Krylov space: it never rises."""

    problem: Problem

    coupled: ClassVar[bool] = False

    def init(self, x: _Array, residual: _Array) -> State:
        """See `Solver`."""
        problem, space = self.problem, self.problem.space
        turned = problem.conditioned(residual)
        square = space.inner(residual, turned)
        beta = space.xp.sqrt(space.xp.where(square > 0, square, 0))
        norm = space.norm(residual)
        zero, vector = 0 * beta, 0 * x
        none = space.xp.zeros_like(norm, dtype=space.xp.int32)
        why = space.xp.where((norm > 0) & ~(square > 0), MISGUIDED, none)
        return State(
            x=x,
            lanczos=residual,
            earlier=vector,
            turned=turned,
            direction=vector,
            last_direction=vector,
            residual=residual,
            beta=beta,
            earlier_beta=zero,
            diagonal=zero,
            above=zero,
            cosine=zero - 1,
            sine=zero,
            rest=beta,
            norm=norm,
            why=space.xp.where(space.xp.isfinite(norm), why, NOT_FINITE),
        )

    def step(self, state: State) -> State:
        """See `Solver`."""
        problem, space = self.problem, self.problem.space
        where, sqrt, number = space.xp.where, space.xp.sqrt, space.number
        s = state
        # One step of Lanczos.
        v = number(space.over(1.0 + 0 * s.beta, s.beta)) * s.turned
        image = problem.apply(v) - number(space.over(s.beta, s.earlier_beta)) * s.earlier
        alpha = space.inner(v, image)
        lanczos = image - number(space.over(alpha, s.beta)) * s.lanczos
        turned = problem.conditioned(lanczos)
        square = space.inner(lanczos, turned)
        beta = sqrt(where(square > 0, square, 0))
        # The rotation that makes its matrix triangular.
        delta = s.cosine * s.diagonal + s.sine * alpha
        bar = s.sine * s.diagonal - s.cosine * alpha
        gamma = sqrt(bar**2 + beta**2)
        cosine, sine = space.over(bar, gamma), space.over(beta, gamma)
        length, rest = cosine * s.rest, sine * s.rest
        direction = v - number(s.above) * s.last_direction - number(delta) * s.direction
        direction = number(space.over(1.0 + 0 * gamma, gamma)) * direction
        norm, residual = rest, s.residual
        if problem.precondition is not None:
            residual = (
                number(sine**2) * residual - number(space.over(cosine * rest, beta)) * lanczos
            )
            norm = space.norm(residual)
        # Where the Krylov space is exhausted, there is nothing more to find.
        live = (s.why == RUNNING) & space.xp.isfinite(gamma)
        small = _SPACES * float(space.xp.finfo(s.x.dtype).eps) * (abs(alpha) + s.beta)
        moves = live & (gamma > small)
        end = live & ~(beta > small) & (norm > 0)
        why = where(end, EXHAUSTED, s.why)
        why = where(live & (square < 0), MISGUIDED, why)
        why = where((s.why == RUNNING) & ~live, NOT_FINITE, why)
        new = State(
            x=s.x + number(where(moves, length, 0)) * where(moves, direction, 0),
            lanczos=lanczos,
            earlier=s.lanczos,
            turned=turned,
            direction=direction,
            last_direction=s.direction,
            residual=residual,
            beta=beta,
            earlier_beta=s.beta,
            diagonal=-s.cosine * beta,
            above=s.sine * beta,
            cosine=cosine,
            sine=sine,
            rest=rest,
            norm=norm,
            why=why,
        )
        merged = space.merged(moves, new, s)
        return merged._replace(why=why)

    def finish(self, state: State) -> _Array:
        """See `Solver`."""
        return state.x
