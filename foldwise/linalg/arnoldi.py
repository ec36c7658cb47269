"""GMRES (Saad and Schultz 1986) with restarts, and its flexible form (Saad 1993), for any square
matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, final

import numpy as np

from foldwise.linalg.outcome import FULL, NOT_FINITE, RUNNING
from foldwise.linalg.problem import Problem

_Array = Any


class State(NamedTuple):
    """A state of GMRES: vectors, bases with one more axis, the first, and numbers of each system,
    some of them with one or two more axes."""

    x: _Array  # the iterate at the start
    last: _Array  # the last vector of the basis
    basis: _Array  # orthonormal, of `restart + 1` vectors; those to come are 0
    images: _Array  # the preconditioner applied to these
    hessenberg: _Array  # of shape (restart + 1, restart, ...)
    place: _Array  # 1 where the last vector stands, else 0
    used: _Array  # 1 for columns of `hessenberg` that are there
    null: _Array  # what is orthogonal to all columns of `hessenberg`, and begins with 1
    start: _Array  # the norm of the residual at the start
    norm: _Array
    why: _Array


@final
@dataclass(frozen=True, eq=False, slots=True)
class GeneralMinimalResidual:
    """Steps of GMRES. A preconditioner is applied from the right, and may differ from step to step.

    The norm of the residual is that of the start over the norm of the vector that is orthogonal to
    all columns of the Hessenberg matrix (Ayachour 2003), so that this is not factored before the
    iterate is needed. Vectors are made orthogonal to the others twice, at once.
    """

    problem: Problem
    restart: int

    coupled: ClassVar[bool] = False

    def init(self, x: _Array, residual: _Array) -> State:
        """See `Solver`."""
        space = self.problem.space
        xp, where = space.xp, space.xp.where
        start = space.norm(residual)
        last = residual / space.number(where(start > 0, start, 1))
        place = xp.stack([start * 0 + 1, *[start * 0] * self.restart])
        none = xp.zeros_like(start, dtype=xp.int32)
        guided = self.problem.precondition is not None
        return State(
            x=x,
            last=last,
            basis=xp.stack([last, *[0 * last] * self.restart]),
            images=xp.stack([0 * last] * self.restart) if guided else None,
            hessenberg=xp.stack([0 * place[:-1]] * (self.restart + 1)),
            place=place,
            used=0 * place[:-1],
            null=place,
            start=start,
            norm=start,
            why=where(xp.isfinite(start), none, NOT_FINITE),
        )

    def step(self, state: State) -> State:
        """See `Solver`."""
        problem, space = self.problem, self.problem.space
        xp, where, s = space.xp, space.xp.where, state
        image = problem.conditioned(s.last)
        w = problem.apply(image)
        length = space.norm(w)
        first = self._coefficients(s.basis, w)
        w = w - self._combined(s.basis, first)
        second = self._coefficients(s.basis, w)
        w = w - self._combined(s.basis, second)
        column, below = first + second, space.norm(w)
        live = (s.why == RUNNING) & xp.isfinite(below)
        # In the span of the others, but for rounding: the solution is there.
        below = where(below > float(xp.finfo(w.dtype).eps) * length, below, 0)
        last = w / space.number(where(below > 0, below, 1))
        place = xp.concatenate([0 * s.place[:1], s.place[:-1]])
        here, there = (s.place[:-1] > 0) & live, (place > 0) & live
        column = column + below * place
        null = -(s.null * column).sum(0) / where(below > 0, below, 1)
        null = where(there, null, s.null)
        norm = where(below > 0, s.start / xp.sqrt((null**2).sum(0)), 0)
        why = where((s.why == RUNNING) & ~live, NOT_FINITE, s.why)
        return State(
            x=s.x,
            last=where(live, last, s.last),
            basis=where(there, last, s.basis),
            images=None if s.images is None else where(here, image, s.images),
            hessenberg=where(here, column[:, None], s.hessenberg),
            place=where(live, place, s.place),
            used=where(here, 1, s.used),
            null=null,
            start=s.start,
            norm=where(live, norm, s.norm),
            why=where(live & (place[-1] > 0), FULL, why),
        )

    def finish(self, state: State) -> _Array:
        """See `Solver`."""
        space, s = self.problem.space, state
        xp = space.xp
        # Columns that are not there yet have a 1 below the diagonal, so that they are not used.
        below = space.adapter.given(np.eye(self.restart + 1)[:, 1:], s.start)
        below = below.reshape(*below.shape, *(1,) * (s.used.ndim - 1))
        matrix = s.hessenberg + (1 - s.used) * below
        matrix = xp.moveaxis(xp.where(xp.isfinite(matrix), matrix, 0), (0, 1), (-2, -1))
        right = xp.concatenate([s.start[None], 0 * s.place[1:]])
        right = xp.where(xp.isfinite(right), right, 0)
        # Singular values of rounding errors count as 0.
        least = self.restart * float(xp.finfo(s.x.dtype).eps)
        found = xp.linalg.pinv(matrix, least) @ xp.moveaxis(right, 0, -1)[..., None]
        vectors = s.basis[:-1] if s.images is None else s.images
        return s.x + self._combined(vectors, xp.moveaxis(found[..., 0], -1, 0))

    def _coefficients(self, basis: _Array, w: _Array) -> _Array:
        """The scalar products with all vectors of a basis."""
        space = self.problem.space
        if space.axes == -2:
            found = space.xp.einsum("m...nd,...nd->m...d", basis, w)[..., None, :]
        else:
            found = space.xp.einsum("m...nd,...nd->m...", basis, w)[..., None, None]
        return space.widened(found)

    def _combined(self, basis: _Array, factors: _Array) -> _Array:
        """The sum of the vectors of a basis times factors."""
        space = self.problem.space
        factors = space.number(factors)[..., 0, :]
        if space.axes == -2:
            return space.xp.einsum("m...nd,m...d->...nd", basis, factors)
        return space.xp.einsum("m...nd,m...->...nd", basis, factors[..., 0])
