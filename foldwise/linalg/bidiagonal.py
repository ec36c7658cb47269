"""LSQR (Paige and Saunders 1982) and LSMR (Fong and Saunders 2011): least squares for any matrix.

Both take the steps of Golub and Kahan, which make the matrix bidiagonal. A preconditioner, an
approximation of the inverse of `A^T A`, changes the scalar product of the right vectors (Arioli and
Orban 2013), so that none of its factors is needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, final

from foldwise.linalg.outcome import EXHAUSTED, MISGUIDED, NOT_FINITE, RUNNING
from foldwise.linalg.problem import Problem, Space

_Array = Any


class Pair(NamedTuple):
    """Vectors of Golub and Kahan."""

    u: _Array  # of the rows, of norm 1
    right: _Array  # of the columns,
    v: _Array  # and the preconditioner applied to it, of norm 1
    alpha: _Array  # the entry of the diagonal
    beta: _Array  # that below it
    definite: _Array  # whether the preconditioner is


def _normalised(space: Space, x: _Array, norm: _Array) -> _Array:
    """x over its norm; 0 if that is 0."""
    return space.number(space.over(1.0 + 0 * norm, norm)) * x


def _left(problem: Problem, u: _Array) -> tuple[_Array, _Array]:
    """A left vector of norm 1, and its norm before."""
    beta = problem.space.norm(u)
    return _normalised(problem.space, u, beta), beta


def _pair(problem: Problem, u: _Array, beta: _Array, right: _Array) -> Pair:
    """The vectors, of a left one with its norm, and a right one that is not normalised."""
    space = problem.space
    v = problem.conditioned(right)
    square = space.inner(right, v)
    alpha = space.xp.sqrt(space.xp.where(square > 0, square, 0))
    right, v = _normalised(space, right, alpha), _normalised(space, v, alpha)
    return Pair(u, right, v, alpha, beta, ~(square < 0))


def _begun(problem: Problem, residual: _Array) -> Pair:
    u, beta = _left(problem, residual)
    return _pair(problem, u, beta, problem.transposed(u))


def _next(problem: Problem, u: _Array, right: _Array, v: _Array, alpha: _Array) -> Pair:
    number = problem.space.number
    u, beta = _left(problem, problem.apply(v) - number(alpha) * u)
    return _pair(problem, u, beta, problem.transposed(u) - number(beta) * right)


def _outcome(space: Space, why: _Array, pair: Pair, norm: _Array) -> tuple[_Array, _Array]:
    """Which systems move, and why the others do not."""
    where = space.xp.where
    live = (why == RUNNING) & space.xp.isfinite(pair.alpha) & space.xp.isfinite(pair.beta)
    left = where((why == RUNNING) & ~live, NOT_FINITE, why)
    left = where(live & ~(pair.alpha > 0) & (norm > 0), EXHAUSTED, left)
    return live, where(live & ~pair.definite, MISGUIDED, left)


def _rotation(space: Space, a: _Array, b: _Array) -> tuple[_Array, _Array, _Array]:
    """Cosine, sine and radius of the rotation that makes b zero."""
    radius = space.xp.sqrt(a**2 + b**2)
    return space.over(a, radius), space.over(b, radius), radius


def _unit(space: Space, pair: Pair) -> _Array:
    """The norm of the gradient over its norm in the preconditioner."""
    return space.norm(pair.right)


def _first(space: Space, pair: Pair, norm: _Array) -> _Array:
    """Why systems are not iterated at all."""
    none = space.xp.zeros_like(norm, dtype=space.xp.int32)
    why = space.xp.where(pair.definite, none, MISGUIDED)
    return space.xp.where(space.xp.isfinite(norm), why, NOT_FINITE)


class LsqrState(NamedTuple):
    """A state of LSQR; the vectors first, then numbers of each system."""

    x: _Array
    u: _Array
    right: _Array
    v: _Array
    direction: _Array
    alpha: _Array
    diagonal: _Array  # of the triangular factor, before it is rotated
    rest: _Array  # the norm of the residual
    unit: _Array  # the norm of the gradient over that in the preconditioner, at the start
    norm: _Array  # of the gradient
    why: _Array


@final
@dataclass(frozen=True, eq=False, slots=True)
class Lsqr:
    """Steps of LSQR: the norm of the residual never rises."""

    problem: Problem

    coupled: ClassVar[bool] = False

    def init(self, x: _Array, residual: _Array) -> LsqrState:
        """See `Solver`."""
        space = self.problem.space
        pair = _begun(self.problem, residual)
        norm = pair.alpha * pair.beta
        return LsqrState(
            x=x,
            u=pair.u,
            right=pair.right,
            v=pair.v,
            direction=pair.v,
            alpha=pair.alpha,
            diagonal=pair.alpha,
            rest=pair.beta,
            unit=_unit(space, pair),
            norm=norm * _unit(space, pair),
            why=_first(space, pair, norm),
        )

    def step(self, state: LsqrState) -> LsqrState:
        """See `Solver`."""
        space, s = self.problem.space, state
        pair = _next(self.problem, s.u, s.right, s.v, s.alpha)
        cosine, sine, radius = _rotation(space, s.diagonal, pair.beta)
        rest = sine * s.rest
        norm = rest * pair.alpha * abs(cosine) * s.unit
        live, why = _outcome(space, s.why, pair, norm)
        length = space.number(space.over(cosine * s.rest, radius))
        back = space.number(space.over(sine * pair.alpha, radius))
        new = LsqrState(
            x=s.x + length * s.direction,
            u=pair.u,
            right=pair.right,
            v=pair.v,
            direction=pair.v - back * s.direction,
            alpha=pair.alpha,
            diagonal=-cosine * pair.alpha,
            rest=rest,
            unit=s.unit,
            norm=norm,
            why=why,
        )
        return space.merged(live, new, s)._replace(why=why)

    def finish(self, state: LsqrState) -> _Array:
        """See `Solver`."""
        return state.x


class LsmrState(NamedTuple):
    """A state of LSMR; the vectors first, then numbers of each system."""

    x: _Array
    u: _Array
    right: _Array
    v: _Array
    direction: _Array  # the h of the paper,
    mean: _Array  # and its h with a bar
    alpha: _Array
    diagonal: _Array  # of the first triangular factor, before it is rotated
    radius: _Array  # of the first rotation,
    bar: _Array  # of the second one,
    cosine: _Array  # which is this one
    sine: _Array
    rest: _Array  # the norm of the gradient, in the preconditioner
    unit: _Array
    norm: _Array
    why: _Array


@final
@dataclass(frozen=True, eq=False, slots=True)
class Lsmr:
    """Steps of LSMR: the norm of the gradient, `A^T` times the residual, never rises."""

    problem: Problem

    coupled: ClassVar[bool] = False

    def init(self, x: _Array, residual: _Array) -> LsmrState:
        """See `Solver`."""
        space = self.problem.space
        pair = _begun(self.problem, residual)
        norm = pair.alpha * pair.beta
        one = 1.0 + 0 * norm
        return LsmrState(
            x=x,
            u=pair.u,
            right=pair.right,
            v=pair.v,
            direction=pair.v,
            mean=0 * pair.v,
            alpha=pair.alpha,
            diagonal=pair.alpha,
            radius=one,
            bar=one,
            cosine=one,
            sine=0 * one,
            rest=norm,
            unit=_unit(space, pair),
            norm=norm * _unit(space, pair),
            why=_first(space, pair, norm),
        )

    def step(self, state: LsmrState) -> LsmrState:
        """See `Solver`."""
        space, s = self.problem.space, state
        number, over = space.number, space.over
        pair = _next(self.problem, s.u, s.right, s.v, s.alpha)
        cosine, sine, radius = _rotation(space, s.diagonal, pair.beta)
        above, under = s.sine * radius, sine * pair.alpha
        turned, tilted, bar = _rotation(space, s.cosine * radius, under)
        length, rest = turned * s.rest, -tilted * s.rest
        mean = s.direction - number(over(above * radius, s.radius * s.bar)) * s.mean
        norm = abs(rest) * s.unit
        live, why = _outcome(space, s.why, pair, norm)
        new = LsmrState(
            x=s.x + number(over(length, radius * bar)) * mean,
            u=pair.u,
            right=pair.right,
            v=pair.v,
            direction=pair.v - number(over(under, radius)) * s.direction,
            mean=mean,
            alpha=pair.alpha,
            diagonal=cosine * pair.alpha,
            radius=radius,
            bar=bar,
            cosine=turned,
            sine=tilted,
            rest=rest,
            unit=s.unit,
            norm=norm,
            why=why,
        )
        return space.merged(live, new, s)._replace(why=why)

    def finish(self, state: LsmrState) -> _Array:
        """See `Solver`."""
        return state.x
