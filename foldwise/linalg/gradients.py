"""Stochastic gradients with a spectral preconditioner (EigenPro: Ma and Belkin 2018,
arXiv:1806.06144).

A sample of rows shows the largest eigenvalues of the matrix. They are flattened, so that steps can
be as long as the others allow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, final

import numpy as np

from foldwise.linalg.entries import Places, diagonal, parameters_of, square
from foldwise.linalg.outcome import RUNNING
from foldwise.linalg.rows import Rows, part_of
from foldwise.linalg.small import wide

_Array = Any


class Gradients(NamedTuple):
    """A state of `EigenPro`; the vector first, then numbers of each system."""

    x: _Array
    square: _Array
    norm: _Array
    why: _Array
    count: _Array


@final
@dataclass(frozen=True, eq=False, slots=True)
class EigenPro:
    """Stochastic gradients with a spectral preconditioner.

    Attributes:
        rows: the blocks.
        sample: the rows of the sample.
        vectors: eigenvectors of the matrix of the sample, of shape `batch + (n, rank)`.
        scales: how they enter, of shape `batch + (rank, 1)`.
        length: that of a step.
    """

    rows: Rows
    sample: Places
    vectors: _Array
    scales: _Array
    length: float

    coupled: ClassVar[bool] = False

    def init(self, x: _Array, residual: _Array) -> Gradients:
        """See `Solver`."""
        square, norm, none = self.rows.begun(residual)
        return Gradients(x, square, norm, none, none)

    def step(self, state: Gradients) -> Gradients:
        """See `Solver`."""
        rows, space = self.rows, self.rows.problem.space
        adapter = rows.operator.adapter
        step = int(state.count.max())
        places = rows.block(step)
        residual = rows.residual(places, state.x)
        square, why = rows.followed(state, residual)
        part = part_of(rows.operator, self.sample, places)
        image = part.times(parameters_of(part), residual)
        _, first, second = np.intersect1d(self.sample, places, True, return_indices=True)
        image = adapter.add_at(image, first, rows.alpha * adapter.take(residual, second, -2))
        flat = self.vectors @ (self.scales * (self.vectors.swapaxes(-2, -1) @ image))
        x = adapter.add_at(state.x, places, -self.length * residual)
        x = adapter.add_at(x, self.sample, self.length * flat)
        live = state.why == RUNNING
        return Gradients(
            x=space.xp.where(live, x, state.x),
            square=square,
            norm=space.xp.sqrt(square),
            why=why,
            count=0 * state.count + step + 1,
        )

    def finish(self, state: Gradients) -> _Array:
        """See `Solver`."""
        return state.x


def flattened(rows: Rows, rank: int, count: int) -> EigenPro:
    """The solver of a system.

    Args:
        rows: its blocks.
        rank: how many eigenvalues are flattened.
        count: how many rows the sample has.
    """
    operator, xp = rows.operator, rows.operator.adapter.namespace
    rng = np.random.default_rng([rows.seed, rows.count])
    sample = np.sort(rng.choice(rows.count, min(count, rows.count), replace=False, shuffle=False))
    rank = min(rank, len(sample) - 1)
    # From the smallest to the largest, in double precision where there is one.
    values, vectors = xp.linalg.eigh(wide(operator.adapter, square(operator, sample)))
    values = xp.flip(values, (-1,)) + rows.alpha
    vectors = xp.flip(vectors, (-1,))
    next_value = values[..., rank : rank + 1]
    vectors, values = vectors[..., :rank], values[..., :rank]
    scales = (1 - next_value / values) / values
    # The largest element of the diagonal that is left bounds the noise of a gradient.
    own = wide(operator.adapter, diagonal(part_of(operator, sample, sample))) + rows.alpha
    flattened = ((values - next_value)[..., None, :] * vectors**2).sum(-1)
    noise = float((own - flattened).max())
    curvature = float(next_value.max()) / len(sample)
    length = 1 / (max(noise, 0.0) + (rows.size - 1) * curvature + rows.alpha)
    convert = operator.adapter.convert
    vectors, scales = (convert(x, operator.dtype) for x in (vectors, scales[..., None]))
    return EigenPro(rows, sample, vectors, scales, length)
