"""Partial Cholesky factors of a positive semi-definite matrix, from some of its columns.

`A` is close to `F @ F.T`, where each column of F belongs to a pivot: a row of A that is reproduced
exactly. What is left, `A - F @ F.T`, is positive semi-definite again, and its diagonal is known;
so the next pivots are drawn by it (randomly pivoted: Chen, Epperly, Tropp and Webber 2022), or are
among the largest (greedy). Many are chosen at once: candidates are proposed by the diagonal, and
those are refused which the candidates before them explain (rejection sampling: Epperly, Tropp and
Webber 2024, arXiv:2410.03969). That needs the entries of A between candidates alone, and the pivots
are distributed as if they had been drawn one by one.

The matrices of a batch share their pivots, which are chosen by the sum of their diagonals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from foldwise.ir.intervals import as_numpy
from foldwise.linalg.entries import Places, columns, diagonal, like, square
from foldwise.linalg.operators import Operator
from foldwise.linalg.small import inverse_root

_Array = Any
_Doubles = npt.NDArray[np.float64]
Pivots = Literal["random", "greedy"]

_TOGETHER: Final = 128  # candidates in each round
_GREEDY: Final = 0.5  # each pivot has at least this share of the largest diagonal element


@dataclass(slots=True)
class Factor:
    """A factor that grows.

    Attributes:
        blocks: its columns, arrays of shape `batch + (N, n)`.
        pivots: their pivots.
        left: the diagonal of what is left, added up over the batch, of shape `(N,)`.
        trace: that of the matrix, added up over the batch.
        floor: an element of the diagonal that is no more than rounding errors.
        spacing: the spacing of its numbers at 1.
        rng: where random numbers come from.
    """

    blocks: list[_Array]
    pivots: list[int]
    left: _Doubles
    trace: float
    floor: float
    spacing: float
    rng: np.random.Generator

    @property
    def share(self) -> float:
        """The share of the trace that is left."""
        return float(self.left.sum()) / self.trace if self.trace > 0 else 0.0


def started(operator: Operator, spacing: float, seed: int) -> Factor:
    """A factor without columns.

    Args:
        operator: the matrix, symmetric and positive semi-definite.
        spacing: the spacing of its numbers at 1.
        seed: of the random numbers.

    Raises:
        ValueError: if the diagonal has a negative element or one that is not finite.
    """
    start = _host(diagonal(operator)).reshape(-1, operator.shape[-1])
    if not (np.isfinite(start).all() and start.min(initial=0) >= 0):
        raise ValueError(
            "the diagonal of the matrix has elements that are negative or not finite: it is not "
            "positive semi-definite"
        )
    left: _Doubles = start.sum(0)
    floor = 4 * spacing * float(left.max(initial=0))
    rng = np.random.default_rng(seed)
    return Factor([], [], left, float(left.sum()), floor, spacing, rng)


def grow(operator: Operator, factor: Factor, count: int, pivots: Pivots, tol: float) -> None:
    """Add columns, until there are so many, or a share of the trace is left, or nothing but
    rounding errors.

    Args:
        operator: the matrix.
        factor: its factor.
        count: the number of columns.
        pivots: how they are chosen.
        tol: the share of the trace.
    """
    while len(factor.pivots) < count and factor.share > tol:
        candidates = _proposed(factor, pivots)
        table = _host(square(operator, candidates)) - _explained(operator, factor, candidates)
        table = table.reshape(-1, len(candidates), len(candidates))
        choose = _largest if pivots == "greedy" else _drawn
        chosen = choose(table, factor, candidates)[: count - len(factor.pivots)]
        _extend(operator, factor, candidates[chosen], table[:, chosen][:, :, chosen])


def _host(x: _Array) -> _Doubles:
    return as_numpy(x).astype(np.float64)


def _proposed(factor: Factor, pivots: Pivots) -> Places:
    """Candidates by what is left of the diagonal; the same one may be there several times."""
    left, rng = factor.left, factor.rng
    if pivots == "greedy":
        (large,) = np.nonzero(left >= _GREEDY * left.max())
        others = rng.permutation(large)[: _TOGETHER - 1]
        return np.unique([left.argmax(), *others])
    sums = left.cumsum()
    found = np.searchsorted(sums, rng.random(_TOGETHER) * sums[-1], side="right")
    return np.minimum(found, np.flatnonzero(left)[-1])


def _explained(operator: Operator, factor: Factor, places: Places) -> Any:
    """The entries of `F @ F.T` in some rows and columns."""
    total: Any = 0.0
    for block in factor.blocks:
        rows = _host(operator.adapter.take(block, places, -2))
        total = total + rows @ rows.swapaxes(-2, -1)
    return total


def _drawn(table: _Doubles, factor: Factor, candidates: Places) -> list[int]:
    """The candidates that are accepted, as if they had been drawn one by one.

    Args:
        table: what is left of the entries between candidates, of shape `(batch, n, n)`.
        factor: the factor so far.
        candidates: their places.
    """
    table, found, chances = table.copy(), list[int](), factor.left[candidates]
    for n, draw in enumerate(factor.rng.random(len(candidates))):
        own = float(table[:, n, n].sum())
        # The first one is as likely as it should be whatever rounding says.
        if not found or own > max(factor.floor, draw * chances[n]):
            found.append(n)
            _eliminate(table, n)
    return found


def _largest(table: _Doubles, factor: Factor, candidates: Places) -> list[int]:
    """The candidates of which much is left, the largest first; see `_drawn`."""
    table, found = table.copy(), list[int]()
    enough = max(_GREEDY * factor.left.max(), factor.floor)
    for _ in candidates:
        left = np.einsum("bii->i", table)
        n = int(left.argmax())
        if found and left[n] < enough:
            break
        found.append(n)
        _eliminate(table, n)
    return found


def _eliminate(table: _Doubles, n: int) -> None:
    """One step of Cholesky's method, in place."""
    own = table[:, n, n]
    line = table[:, n] / np.sqrt(np.where(own > 0, own, np.inf))[:, None]
    table -= line[:, :, None] * line[:, None]
    table[:, n] = table[:, :, n] = 0


def _extend(operator: Operator, factor: Factor, places: Places, table: _Doubles) -> None:
    """Add the columns of these pivots, between which `table` has what is left."""
    batch, count = operator.shape[:-2], len(places)
    fresh = columns(operator, places)
    for block in factor.blocks:
        rows = operator.adapter.take(block, places, -2)
        fresh = fresh - block @ rows.swapaxes(-2, -1)
    inverse = inverse_root(np, table, factor.spacing).reshape(*batch, count, count)
    fresh = fresh @ like(operator, inverse)
    factor.blocks.append(fresh)
    factor.pivots += places.tolist()
    squares = _host((fresh * fresh).sum(-1)).reshape(-1, operator.shape[-1]).sum(0)
    left = factor.left - squares
    left[places] = 0
    factor.left = np.where(left > factor.floor, left, 0)
