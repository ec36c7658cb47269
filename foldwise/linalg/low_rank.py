"""Approximations of low rank: by partial Cholesky factors, and by products with random vectors.

`A` is close to `U @ diag(values) @ U.T`, where the columns of U are orthonormal. Eigenvalues that
are left out are at most about the smallest of those kept, which so decides whether the rank is
large enough.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final, NamedTuple

import numpy as np

from foldwise.arrays import ArrayAdapter
from foldwise.ir.loops import size_of
from foldwise.linalg.entries import like, product, spacing_of
from foldwise.linalg.operators import Operator
from foldwise.linalg.pivots import Pivots, grow, started
from foldwise.linalg.small import inverse_root, orthonormal, wide

_Array = Any

_FIRST_RANK: Final = 64


class LowRank(NamedTuple):
    """`U @ diag(values) @ U.T`.

    Attributes:
        vectors: U, orthonormal, of shape `batch + (N, rank)`.
        values: from the largest to the smallest, of shape `batch + (rank,)`.
        why: why the rank is not larger, for reports.
    """

    vectors: _Array
    values: _Array
    why: str


class Rank(NamedTuple):
    """How large the rank is.

    Attributes:
        first: the first one that is tried.
        most: the largest one that is tried.
        enough: the smallest kept eigenvalue that is small enough; infinite if `first` is given.
        spacing: of the numbers at 1. Eigenvalues below that, in relation to the largest, are
            rounding errors.
    """

    first: int
    most: int
    enough: float
    spacing: float

    def verdict(self, rank: int, values: Callable[[], _Array]) -> str:
        """Why no larger rank is needed, or possible; empty if one is tried next.

        Args:
            rank: the present one.
            values: gives the eigenvalues, sorted either way.
        """
        if self.enough == math.inf:
            return "as given"
        found = values()
        ends = found[..., :1], found[..., -1:]
        smallest, largest = sorted(float(end.max()) for end in ends)
        if smallest <= self.enough:
            return f"its smallest eigenvalue is {smallest:.2g}"
        if smallest <= self.spacing * largest:
            return "the other eigenvalues are rounding errors"
        return "no memory for more" if rank >= self.most else ""


def rank_of(what: str, operator: Operator, rank: int | None, enough: float, memory: float) -> Rank:
    """How large the rank is to be.

    Args:
        what: the name of the function in messages.
        operator: the matrix.
        rank: that of the user; None to choose it.
        enough: the smallest kept eigenvalue that is small enough.
        memory: how many bytes the vectors may take.

    Raises:
        ValueError: if there is no such rank.
    """
    count, spacing = operator.shape[-1], spacing_of(operator)
    if rank is not None:
        if not 0 < rank <= count:
            raise ValueError(f"{what}: rank must be from 1 to {count}, not {rank}")
        return Rank(rank, rank, math.inf, spacing)
    column = math.prod(operator.shape[:-1]) * size_of(operator.dtype)
    most = max(min(count, int(memory // max(column, 1))), 1)
    return Rank(min(_FIRST_RANK, most), most, enough, spacing)


def from_columns(operator: Operator, rank: Rank, pivots: Pivots, tol: float, seed: int) -> LowRank:
    """By a partial Cholesky factor, see `pivots.py`.

    Args:
        operator: the matrix, symmetric and positive semi-definite.
        rank: how large the rank is to be.
        pivots: how columns are chosen.
        tol: the share of the trace that may be left.
        seed: of the random numbers.
    """
    adapter, target = operator.adapter, rank.first
    xp = adapter.namespace
    factor = started(operator, rank.spacing, seed)
    while True:
        grow(operator, factor, target, pivots, tol)
        blocks = factor.blocks or [like(operator, np.zeros((*operator.shape[:-1], 1)))]
        found = xp.concatenate(blocks, -1)
        why = f"{factor.share:.1g} of the trace is left" if factor.share <= tol else ""
        why = why or rank.verdict(
            target, lambda found=found: xp.linalg.eigvalsh(_gram(adapter, found, found))
        )
        if why:
            return LowRank(*orthonormal(adapter, found), why)
        target = min(2 * target, rank.most)


def from_products(operator: Operator, rank: Rank, seed: int) -> LowRank:
    """By products with random vectors: Nystrom's approximation, with a shift against rounding
    errors (Tropp, Yurtsever, Udell and Cevher 2017; Frangella, Tropp and Udell 2021).

    Args:
        operator: the matrix, symmetric and positive semi-definite.
        rank: how large the rank is to be.
        seed: of the random numbers.
    """
    xp, rng = operator.adapter.namespace, np.random.default_rng(seed)
    test, image, target = list[_Array](), list[_Array](), rank.first
    while True:
        fresh = _random(operator, test, target, rng)
        test, image = [*test, fresh], [*image, product(operator, fresh)]
        found = _nystrom(operator, xp.concatenate(test, -1), xp.concatenate(image, -1), rank)
        why = rank.verdict(target, lambda found=found: found.values)
        if why:
            return found._replace(why=why)
        target = min(2 * target, rank.most)


def _random(
    operator: Operator, test: list[_Array], target: int, rng: np.random.Generator
) -> _Array:
    """Random orthonormal vectors, orthogonal to others, so that there are `target` of them."""
    missing = target - sum(block.shape[-1] for block in test)
    fresh = like(operator, rng.standard_normal((operator.shape[-1], missing)))
    for block in [*test, *test]:  # twice is enough
        fresh = fresh - block @ (block.swapaxes(-2, -1) @ fresh)
    return operator.adapter.namespace.linalg.qr(fresh)[0]


def _nystrom(operator: Operator, test: _Array, image: _Array, rank: Rank) -> LowRank:
    """Nystrom's approximation, from `image = A @ test`, where `test` is orthonormal."""
    adapter, xp = operator.adapter, operator.adapter.namespace
    shift = rank.spacing * math.sqrt(float((image * image).sum((-2, -1)).max()))
    image = image + shift * test
    core = _gram(adapter, test, image)
    inverse = inverse_root(xp, (core + core.swapaxes(-2, -1)) / 2, rank.spacing)
    vectors, values = orthonormal(adapter, image @ adapter.convert(inverse, operator.dtype))
    values = values - shift
    return LowRank(vectors, xp.where(values > 0, values, 0), "")


def _gram(adapter: ArrayAdapter, x: _Array, y: _Array) -> _Array:
    """`x.T @ y`."""
    return wide(adapter, x.swapaxes(-2, -1) @ y)
