"""Preconditioners: approximations of `A + alpha` that are easy to invert.

They are made of some entries of A, or of a few products, and are constants for derivatives. A
system whose eigenvalues they bring together takes fewer steps; none of them changes a solution.

| | made of | memory | good for |
|---|---|---|---|
| `cholesky` | rank columns | N * rank | smooth kernels: the usual choice |
| `nystrom` | rank products | N * rank | operators of which only products are known |
| `block_jacobi` | the entries within clusters | N * size of a cluster | short-ranged kernels |
| `jacobi` | the diagonal | N | kernels whose diagonal varies much |
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from foldwise.ir.intervals import as_numpy
from foldwise.linalg.conversion import as_operator
from foldwise.linalg.entries import (
    check_square,
    columns,
    diagonal,
    like,
    number,
    spacing_of,
    square,
)
from foldwise.linalg.low_rank import LowRank, from_columns, from_products, rank_of
from foldwise.linalg.methods import Method
from foldwise.linalg.operators import Operator
from foldwise.linalg.pivots import Pivots
from foldwise.linalg.small import wide

_Array = Any
_Map = Callable[[_Array], _Array]
_Places = npt.NDArray[np.int64]

# A larger rank than that for which the smallest eigenvalue is so many alpha saves few steps, which
# grow with the root of this number.
_ENOUGH: Final = 10.0
_MEMORY: Final = 2.0**30


@dataclass(frozen=True, eq=False, slots=True)
class Preconditioner:
    """A symmetric positive definite matrix `P = L @ L.T`, close to `A + alpha`.

    Its functions take and give arrays of shape `batch + (N, D)`.

    Attributes:
        apply: the product with the inverse of P.
        half: that with the inverse of L.
        half_transposed: that with the inverse of `L.T`; `apply` is this after `half`.
        root: that with L: of normal numbers it makes a sample with the covariance P.
        logdet: the logarithm of the determinant of P, of the shape of the batch.
        text: what it is.
    """

    apply: _Map
    half: _Map
    half_transposed: _Map
    root: _Map
    logdet: _Array
    text: str

    def __repr__(self) -> str:
        return f"Preconditioner({self.text})"


def cholesky(  # noqa: PLR0913
    A: Any,
    alpha: Any,
    *,
    rank: int | None = None,
    pivots: Pivots = "random",
    tol: float = 0.0,
    memory: float = _MEMORY,
    seed: int = 0,
) -> Preconditioner:
    """By some columns of A: a partial Cholesky factor.

    Args:
        A: what `as_operator` takes, symmetric and positive semi-definite; of an `Operator` the
            diagonal must be known.
        alpha: the number that is added to its diagonal.
        rank: how many columns; None for 64, 128, 256, ... until the smallest eigenvalue of the
            approximation is at most ten times alpha.
        pivots: which columns: drawn by what is left of the diagonal ("random", which has no bad
            cases), or where most is left ("greedy", up to a factor of 2).
        tol: the share of the trace that may be left.
        memory: how many bytes the factor may take, if its rank is chosen.
        seed: of the random numbers.

    Raises:
        ValueError: if A is not square or its diagonal not known, not finite or negative, or there
            is no such rank.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> from foldwise.linalg import cg, cholesky
        >>> x = np.linspace(0, 1, 1000)[:, None]
        >>> K = (-Vi(x).sqdist(Vj(x)).sqrt()).exp()
        >>> P = cholesky(K, 0.1)
        >>> P.text.split(":")[0]
        'partial Cholesky factor of rank 64'
        >>> b = np.sin(9 * x[:, 0])
        >>> [int(cg(K, b, alpha=0.1, preconditioner=p).steps) < 10 for p in (None, P)]
        [False, True]
    """
    A = _square("cholesky()", A)
    if pivots not in ("random", "greedy"):
        raise ValueError(f'cholesky(): pivots must be "random" or "greedy", not {pivots!r}')
    shift = number(alpha)
    found = from_columns(
        A, rank_of("cholesky()", A, rank, _ENOUGH * shift, memory), pivots, tol, seed
    )
    return _of_low_rank(A, found, shift, "partial Cholesky factor")


def nystrom(
    A: Any, alpha: Any, *, rank: int | None = None, memory: float = _MEMORY, seed: int = 0
) -> Preconditioner:
    """By products with random vectors.

    A product with many vectors costs as much per vector as one with a single one or less; but a
    column of A costs much less, so prefer `cholesky` where entries are known.

    Args:
        A: what `as_operator` takes, symmetric and positive semi-definite.
        alpha: the number that is added to its diagonal.
        rank: how many vectors; None for 64, 128, 256, ... until the smallest eigenvalue of the
            approximation is at most ten times alpha.
        memory: how many bytes the vectors may take, if their number is chosen.
        seed: of the random numbers.

    Raises:
        ValueError: if A is not square, or there is no such rank.
    """
    A = _square("nystrom()", A)
    shift = number(alpha)
    found = from_products(A, rank_of("nystrom()", A, rank, _ENOUGH * shift, memory), seed)
    return _of_low_rank(A, found, shift, "Nystrom approximation")


def _square(what: str, A: Any) -> Operator:
    """The operator of a square matrix."""
    operator = as_operator(A)
    check_square(what, operator)
    return operator


def with_preconditioner(method: Method, A: Any, alpha: Any) -> Method:
    """The method with its preconditioner made, if it was a name."""
    if not isinstance(method.precondition, str):
        return method
    made = _by_name(method.precondition, A, alpha)
    return method._replace(precondition=made.apply)


def _by_name(name: str, A: Any, alpha: Any) -> Preconditioner:
    """One of `methods.PRECONDITIONERS`.

    Raises:
        TypeError: in a program that is traced, where numbers are not known.
    """
    try:
        return {"cholesky": cholesky, "nystrom": nystrom, "jacobi": jacobi}[name](A, alpha)
    except TypeError as error:
        if "racer" not in f"{type(error).__name__} {error}":  # the errors of JAX
            raise
        raise TypeError(
            f"preconditioner={name!r} is made of numbers, which a traced program does not have: "
            f"make it outside, by foldwise.linalg.{name}(K, alpha), and pass it"
        ) from None


def _of_low_rank(A: Operator, found: LowRank, alpha: float, what: str) -> Preconditioner:
    """`U diag(values + alpha) U.T`, and for the rest the smallest value + alpha.

    For the rest any number from alpha to that gives the same condition. This one is far from 0, so
    that rounding errors are not blown up, and is there without alpha, too.
    """
    U, values, why = found
    xp, count, rank = A.adapter.namespace, A.shape[-1], U.shape[-1]
    least = xp.amin(values, -1)[..., None] + alpha
    # What rounding errors hide is not divided by.
    floor = spacing_of(A) * xp.amax(values, -1)[..., None]
    floor = xp.where(floor > 0, floor, 1)
    rest = xp.where(least > floor, least, floor)
    inner = xp.where(values + alpha > floor, values + alpha, floor)

    def powers(power: float) -> _Map:
        of_inner, of_rest = (A.adapter.convert(x**power, A.dtype) for x in (inner, rest))

        def times(x: _Array) -> _Array:
            inside = U.swapaxes(-2, -1) @ x
            outside = x - U @ inside
            # Again: rounding errors in the directions of U, which the inverse damps, would not be.
            again = U.swapaxes(-2, -1) @ outside
            inside, outside = inside + again, outside - U @ again
            return U @ (of_inner[..., None] * inside) + of_rest[..., None] * outside

        return times

    half = powers(-0.5)
    logdet = xp.log(inner).sum(-1) + (count - rank) * xp.log(rest[..., 0])
    text = f"{what} of rank {rank}: {why}"
    return Preconditioner(powers(-1.0), half, half, powers(0.5), logdet, text)


def jacobi(A: Any, alpha: Any) -> Preconditioner:
    """The diagonal.

    Args:
        A: what `as_operator` takes, of which the diagonal is known.
        alpha: the number that is added to it.

    Raises:
        ValueError: if A is not square, or the diagonal not known, or not positive.
    """
    A = _square("jacobi()", A)
    found = wide(A.adapter, diagonal(A)) + number(alpha)
    if not bool((found > 0).all()):
        raise ValueError("jacobi(): the diagonal has elements that are not positive; raise alpha")
    xp = A.adapter.namespace
    root = A.adapter.convert(xp.sqrt(found), A.dtype)[..., None]
    return Preconditioner(
        apply=lambda x: x / root / root,
        half=lambda x: x / root,
        half_transposed=lambda x: x / root,
        root=lambda x: root * x,
        logdet=xp.log(found).sum(-1),
        text="diagonal",
    )


def block_jacobi(A: Any, alpha: Any, labels: Any, *, seed: int = 0) -> Preconditioner:
    """The entries within clusters: a matrix of blocks, each of which is factored.

    Args:
        A: what `as_operator` takes, symmetric and positive semi-definite.
        alpha: the number that is added to its diagonal.
        labels: the cluster of each row, integers of shape `(N,)`: of k-means, or of a grid. Or how
            many clusters there are to be: each row then joins the nearest of some random rows, in
            the metric `A[i, i] - 2 A[i, j] + A[j, j]` of the kernel, and clusters that are too
            large are cut.
        seed: of the random rows.

    Raises:
        ValueError: if A is not square, there are not as many labels as rows, or a block is not
            positive definite.
    """
    A = _square("block_jacobi()", A)
    shift, count = number(alpha), A.shape[-1]
    given = as_numpy(labels)
    if given.ndim == 0:
        given = _near(A, int(given), seed)
    if given.shape != (count,):
        raise ValueError(f"block_jacobi(): {count} labels are needed, not {given.shape}")
    names, sizes = np.unique(given, return_counts=True)
    order = np.argsort(given, kind="stable").astype(np.int64)
    members = np.split(order, sizes.cumsum()[:-1]) if count else []
    size = int(sizes.max(initial=1))
    # Rows of each block, filled up with places of a row of zeros.
    table: _Places = np.full((len(names), size), count, np.int64)
    for n, places in enumerate(members):
        table[n, : len(places)] = places
    lower = _factors(A, table, shift)
    return _of_blocks(A, table, lower, f"{len(names)} blocks of up to {size} rows")


def _near(A: Operator, count: int, seed: int) -> _Places:
    """The nearest of some random rows, for each row; of batches in the sum of their metrics."""
    rows = A.shape[-1]
    count = max(min(count, rows), 1)
    centres = np.sort(np.random.default_rng(seed).choice(rows, count, replace=False))
    entries = columns(A, centres)
    own = A.adapter.take(diagonal(A), centres, -1)
    scores = as_numpy(entries - own[..., None, :] / 2).reshape(-1, rows, count).sum(0)
    labels = scores.argmax(-1)
    largest = 2 * -(-rows // count)
    order = np.argsort(labels, kind="stable")
    first = np.searchsorted(labels[order], labels[order])
    found = np.empty(rows, np.int64)
    found[order] = labels[order] * rows + (np.arange(rows) - first) // largest
    return found


def _factors(A: Operator, table: _Places, alpha: float) -> _Array:
    """The Cholesky factors of all blocks, filled up with the identity; see `_of_blocks`."""
    adapter, xp = A.adapter, A.adapter.namespace
    inside = table < A.shape[-1]
    rows = np.where(inside, table, 0)
    blocks = wide(adapter, xp.stack([square(A, places) for places in rows], -3))
    dtype = adapter.header(blocks).dtype
    blocks = blocks * like(A, (inside[:, :, None] & inside[:, None]).astype(float), dtype)
    # Entries are rounded, and there may be equal points: the factor exists all the same.
    trace = float(abs(blocks.diagonal(0, -2, -1)).sum(-1).max())
    added = np.where(inside, alpha + spacing_of(A) * trace, 1)[..., None] * np.eye(rows.shape[-1])
    try:
        lower = xp.linalg.cholesky(blocks + like(A, added, dtype))
        definite = bool(xp.isfinite(lower).all())  # JAX has no error
    except Exception as error:
        if type(error).__name__ != "LinAlgError" and not isinstance(error, ValueError):
            raise
        definite = False
    if not definite:
        raise ValueError(
            "block_jacobi(): a block is not positive definite: the matrix is not, or alpha is too "
            "small"
        )
    return lower


def _of_blocks(A: Operator, table: _Places, lower: _Array, text: str) -> Preconditioner:
    """The block diagonal matrix of these Cholesky factors.

    Args:
        A: what `as_operator` takes.
        table: the places of the rows of each block; N for none.
        lower: the factors, of shape `batch + (blocks, n, n)`.
        text: what it is.
    """
    adapter, xp, dtype = A.adapter, A.adapter.namespace, A.dtype
    back = np.argsort(table.ravel(), kind="stable")[: A.shape[-1]]
    inverse = xp.linalg.inv(lower)
    diagonals = lower.diagonal(0, -2, -1)
    lower, inverse = (adapter.convert(x, dtype) for x in (lower, inverse))

    def times(*factors: _Array) -> _Map:
        def applied(x: _Array) -> _Array:
            x = xp.concatenate([x, 0 * x[..., :1, :]], -2)
            x = adapter.take(x, table.ravel(), -2)
            x = x.reshape(*x.shape[:-2], *table.shape, x.shape[-1])
            for factor in factors:
                x = factor @ x
            return adapter.take(x.reshape(*x.shape[:-3], -1, x.shape[-1]), back, -2)

        return applied

    upper = inverse.swapaxes(-2, -1)
    return Preconditioner(
        apply=times(inverse, upper),
        half=times(inverse),
        half_transposed=times(upper),
        root=times(lower),
        logdet=2 * xp.log(diagonals).sum((-2, -1)),
        text=text,
    )
