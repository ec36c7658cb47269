"""Blocks of rows of a matrix, for solvers that look at some rows in each step.

A step takes a block of rows, and the products of these alone: as much as its share of a step of
conjugate gradients. So there is a useful solution long before these have made a few steps, in the
memory of a few vectors. The solvers are in `sketch.py` and `gradients.py`. Their states have the
number of steps, so that the random numbers of a resumed run are those of one that went on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from foldwise.linalg.entries import Places, parameters_of
from foldwise.linalg.operators import Operator
from foldwise.linalg.outcome import NOT_FINITE, RUNNING
from foldwise.linalg.problem import Problem

_Array = Any
_STORED: Final = 4096  # blocks of so many rows are stored


@dataclass(frozen=True, eq=False, slots=True)
class Rows:
    """Blocks of rows of `A + alpha`.

    Attributes:
        operator: A, of which chosen rows are known.
        alpha: the number that is added to its diagonal.
        size: the number of rows in a block.
        seed: of the random numbers.
        problem: the system.
    """

    operator: Operator
    alpha: float
    size: int
    seed: int
    problem: Problem

    @property
    def count(self) -> int:
        """The number of all rows."""
        return self.operator.shape[-1]

    def block(self, step: int) -> Places:
        """The rows of a step, in order."""
        rng = np.random.default_rng([self.seed, step])
        return np.sort(rng.choice(self.count, self.size, replace=False, shuffle=False))

    def residual(self, places: Places, x: _Array) -> _Array:
        """`(A + alpha) x - b` in these rows."""
        take, part = self.operator.adapter.take, part_of(self.operator, places, ...)
        image = self.problem.space.number(part.times(parameters_of(part), x))
        return image + self.alpha * take(x, places, -2) - take(self.problem.b, places, -2)

    def begun(self, residual: _Array) -> tuple[_Array, _Array, _Array]:
        """The squared norm of a residual, its norm, and 0 for each system."""
        space = self.problem.space
        square = space.inner(residual, residual)
        return square, space.xp.sqrt(square), space.xp.zeros_like(square, dtype=space.xp.int32)

    def followed(self, state: Any, residual: _Array) -> tuple[_Array, _Array]:
        """The mean of estimates of the squared residual, and why systems are iterated no more.

        The block's share of the squared residual estimates that of all rows. The mean is that of
        about half a pass over all rows.
        """
        space = self.problem.space
        share = self.size / self.count
        found = space.inner(residual, residual) / share
        keep = max(1 - 2 * share, 0.0)
        live = state.why == RUNNING
        estimate = space.xp.where(live, keep * state.square + (1 - keep) * found, state.square)
        lost = live & ~space.xp.isfinite(estimate)
        return estimate, space.xp.where(lost, NOT_FINITE, state.why)


def part_of(operator: Operator, rows: Any, columns: Any) -> Operator:
    """The operator of chosen rows and columns, which must be known."""
    assert operator.part is not None
    return operator.part(rows, columns)


def block_of(operator: Operator, places: Places) -> Operator:
    """The operator of a block, as an array if it is not too large."""
    part = part_of(operator, places, places)
    if len(places) > _STORED or part.dense is None:
        return part
    table = part.dense(parameters_of(part))

    def times(_: Any, x: _Array) -> _Array:
        return table @ x

    return replace(
        part, parameters=(table,), times=times, transposed_times=times, dense=None, diagonal=None
    )
