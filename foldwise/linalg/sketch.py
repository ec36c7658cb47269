"""Approximate sketch-and-project with momentum.

A step solves the equations of a block of rows with the unknowns of the block. With the exact
solution this is block coordinate descent (accelerated: Gower, Hanzely, Richtarik and Stich 2018);
with a Nystrom approximation of large blocks ASkotch (Rathore, Frangella, Yang, Derezinski and
Udell 2024, arXiv:2407.10070), and for several right-hand sides ADASAP (Rathore et al. 2025,
arXiv:2505.13723).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Final, NamedTuple, final

import numpy as np

from foldwise.linalg.entries import Places, like, spacing_of, square
from foldwise.linalg.low_rank import LowRank, Rank, from_products
from foldwise.linalg.operators import Operator
from foldwise.linalg.outcome import RUNNING
from foldwise.linalg.rows import Rows, block_of
from foldwise.linalg.small import wide

_Array = Any

_EXACT: Final = 1024  # blocks of so many rows are solved exactly
_POWERS: Final = 10  # steps that estimate an eigenvalue


class Momentum(NamedTuple):
    """A state of `SketchAndProject`; the vectors first, then numbers of each system."""

    x: _Array
    ahead: _Array  # where the next residual is taken
    fast: _Array  # the sequence with the longer steps
    square: _Array  # the estimate of the squared norm of the residual
    norm: _Array
    why: _Array
    count: _Array


@final
@dataclass(frozen=True, eq=False, slots=True)
class SketchAndProject:
    """Approximate sketch-and-project with momentum.

    Attributes:
        rows: the blocks.
        rank: of the approximation of each block; None for its exact solution.
        slow: the speed that momentum hopes for, relative to that of a single row: at most the share
            of a block.
    """

    rows: Rows
    rank: int | None
    slow: float

    coupled: ClassVar[bool] = False

    def init(self, x: _Array, residual: _Array) -> Momentum:
        """See `Solver`."""
        square, norm, none = self.rows.begun(residual)
        return Momentum(x, x, x, square, norm, none, none)

    def step(self, state: Momentum) -> Momentum:
        """See `Solver`."""
        rows, space = self.rows, self.rows.problem.space
        add_at, where = rows.operator.adapter.add_at, space.xp.where
        # All systems have the same block; one that was started anew goes on where the others are.
        step = int(state.count.max())
        places = rows.block(step)
        residual = rows.residual(places, state.ahead)
        square, why = rows.followed(state, residual)
        move = -self._projected(places, residual, step)
        many = rows.count / rows.size
        keep = 1 - (self.slow / many) ** 0.5
        reach = 1 / (self.slow * many) ** 0.5
        mix = 1 / (1 + reach * many)
        x = add_at(state.ahead, places, move)
        fast = add_at(keep * state.fast + (1 - keep) * state.ahead, places, reach * move)
        ahead = mix * fast + (1 - mix) * x
        live = state.why == RUNNING
        return Momentum(
            x=where(live, x, state.x),
            ahead=where(live, ahead, state.ahead),
            fast=where(live, fast, state.fast),
            square=square,
            norm=space.xp.sqrt(square),
            why=why,
            count=0 * state.count + step + 1,
        )

    def finish(self, state: Momentum) -> _Array:
        """See `Solver`."""
        return state.x

    def _projected(self, places: Places, residual: _Array, step: int) -> _Array:
        """An approximation of the inverse of the block times the residual."""
        rows, space = self.rows, self.rows.problem.space
        if self.rank is None:
            return _solved(rows, places, residual)
        block = block_of(rows.operator, places)
        spacing = spacing_of(rows.operator)
        rank = min(self.rank, rows.size)
        found = from_products(block, Rank(rank, rank, np.inf, spacing), rows.seed + step)
        shift = float(found.values[..., -1].max()) + rows.alpha + spacing
        inverse = _damped(rows.operator, found, shift, -1.0)
        longest = _largest_eigenvalue(rows, block, inverse, step)
        return space.number(inverse(residual) / longest)


def _solved(rows: Rows, places: Places, residual: _Array) -> _Array:
    """The inverse of a block times the residual, in double precision where there is one."""
    operator, adapter = rows.operator, rows.operator.adapter
    table = wide(adapter, square(operator, places))
    # Entries are rounded, and there may be equal points.
    trace = float(abs(table.diagonal(0, -2, -1)).sum(-1).max())
    added = (rows.alpha + spacing_of(operator) * trace) * np.eye(len(places))
    table = table + like(operator, added, adapter.header(table).dtype)
    found = adapter.namespace.linalg.solve(table, wide(adapter, residual))
    return rows.problem.space.number(found)


def _damped(operator: Operator, found: LowRank, shift: float, power: float) -> Any:
    """The product with a power of `U values U.T + shift`."""
    U, adapter = found.vectors, operator.adapter
    inner = adapter.convert((found.values + shift) ** power, operator.dtype)[..., None]
    rest = shift**power

    def times(x: _Array) -> _Array:
        inside = U.swapaxes(-2, -1) @ x
        return U @ ((inner - rest) * inside) + rest * x

    return times


def _largest_eigenvalue(rows: Rows, block: Operator, inverse: Any, step: int) -> Any:
    """That of the block after `inverse`, at least 1: how much too long a step would be."""
    rng, space = np.random.default_rng([rows.seed, step, 1]), rows.problem.space
    x = like(rows.operator, rng.standard_normal((rows.size, 1)))
    x, length = space.number(x / space.norm(x)), 1.0
    for _ in range(_POWERS):
        x = space.number(inverse(block.times(block.parameters, x) + rows.alpha * x))
        length = space.norm(x)
        x = space.number(x / length)
    return space.xp.where(length > 1, length, 1)


def projecting(rows: Rows, mean: float, rank: int | None) -> SketchAndProject:
    """The solver of a system.

    Args:
        rows: its blocks.
        mean: that of the diagonal.
        rank: of the approximation of blocks; None for exact solutions of small ones.
    """
    if rank is None and rows.size > _EXACT:
        rank = 100
    share = rows.size / rows.count
    # What is hoped for cannot be more than the mean over the eigenvalues.
    slow = rows.alpha / mean if mean > 0 else 1.0
    return SketchAndProject(rows, rank, min(max(slow, 1e-7), share))
