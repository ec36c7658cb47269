"""Eigenvalues and eigenvectors of symmetric operators, some of the largest or smallest.

All methods keep an orthonormal basis and its image, take the best approximations from that space
(Rayleigh and Ritz), and enlarge it by the residuals of those that are not precise enough. They
differ in what they keep (Lanczos: all, and the best half when the basis is full; LOBPCG: the
approximations and their last change) and in how many vectors they multiply at once. A product with
16 vectors takes a kernel little longer than one with a single vector.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final, NamedTuple

import numpy as np

from foldwise.engine import options
from foldwise.ir.intervals import as_numpy
from foldwise.linalg.conversion import as_operator
from foldwise.linalg.entries import like
from foldwise.linalg.forms import Forms, attached, common, constants, product_of, report
from foldwise.linalg.krylov import inner
from foldwise.linalg.outcome import ConvergenceWarning

_Array = Any
Apply = Callable[[_Array], _Array]

METHODS: Final = ("lanczos", "lobpcg", "block_krylov")


class Eigen(NamedTuple):
    """Eigenvalues and eigenvectors.

    Attributes:
        values: an array of shape `(k,)`, sorted as asked, with first derivatives in the parameters
            of the operator.
        vectors: their eigenvectors, `(N, k)`; constants for derivatives.
        residuals: the norms of `A v - value v`.
        steps: the number of products with blocks.
    """

    values: _Array
    vectors: _Array
    residuals: _Array
    steps: int


class _Space(NamedTuple):
    """An orthonormal basis, its image, and the best approximations in it.

    Attributes:
        basis: `(N, m)`.
        images: `A @ basis`.
        nodes: the Ritz values, `(m,)`, the smallest first.
        rotation: the Ritz vectors in the basis, `(m, m)`.
    """

    basis: _Array
    images: _Array
    nodes: _Array
    rotation: _Array

    def within(self, rotation: _Array) -> tuple[_Array, _Array]:
        """Some vectors of the space, and their images."""
        return self.basis @ rotation, self.images @ rotation


def eigsh(  # noqa: PLR0913 - the options
    A: Any,
    k: int = 6,
    *,
    which: str = "LA",
    method: str = "lanczos",
    eps: float = 1e-6,
    max_steps: int = 200,
    start: Any = None,
    block: int | None = None,
    preconditioner: Any = None,
    seed: Any = 0,
) -> Eigen:
    """Some eigenvalues of a symmetric operator, with their eigenvectors.

    Args:
        A: what `as_operator` takes, of shape `(N, N)`.
        k: how many.
        which: `LA`, the largest, first; or `SA`, the smallest, first.
        method: `lanczos`, Lanczos with thick restarts and blocks (Wu and Simon 2000); `lobpcg`
            (Knyazev 2001), in memory of 6 k vectors and with a preconditioner; `block_krylov`, one
            randomised block Krylov space without restarts (Musco and Musco 2015), for low
            precision.
        eps: the residual norm to reach, relative to the largest eigenvalue in modulus.
        max_steps: the largest number of products with a block.
        start: an array of shape `(N, block)` to begin with, for LOBPCG `(N, k)`; random if None.
        block: how many vectors are multiplied at once; k for LOBPCG, else 8 or k if that is less.
        preconditioner: for LOBPCG: what `nystrom` or `cholesky` give, or a function that applies an
            approximate inverse; of use for the smallest eigenvalues.
        seed: of the random start.

    Returns:
        The eigenvalues with first derivatives, and all else as constants for derivatives.
        Derivatives are those of simple eigenvalues; of equal ones, those of their sums are right.

    Raises:
        ValueError: if there are batch axes, or no such choice.

    Warns:
        ConvergenceWarning: if residuals are larger than asked after `max_steps`.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> from foldwise.linalg import eigsh
        >>> x = np.linspace(0, 3, 50)[:, None]
        >>> K = (-Vi(x).sqdist(Vj(x))).exp()
        >>> exact = np.linalg.eigvalsh(np.exp(-((x - x.T) ** 2)))
        >>> np.allclose(eigsh(K, 3).values, exact[:-4:-1])
        True
    """
    operator = as_operator(A)
    if len(operator.shape) != 2 or which not in ("LA", "SA") or method not in METHODS:
        raise ValueError(
            f"eigsh: A has shape {operator.shape}, and needs (N, N); which ({which!r}) is LA or "
            f"SA, method ({method!r}) one of {', '.join(METHODS)}"
        )
    adapter, count = operator.adapter, operator.shape[-1]
    if not 0 < k <= count:
        raise ValueError(f"eigsh: k must be from 1 to {count}, the size of A, not {k}")
    width = k if method == "lobpcg" else min(block or max(8, k), count)
    if start is None:
        start = like(operator, np.random.default_rng(seed).standard_normal((count, width)))
    (start,), dtype = constants(adapter, [start]), common(operator, start)
    if start.shape != (count, start.shape[-1]) or (method == "lobpcg" and start.shape[-1] != k):
        raise ValueError(
            f"eigsh: start has shape {tuple(start.shape)}, and needs ({count}, {width})"
        )
    sign = 1 if which == "LA" else -1
    product = product_of(operator, 0.0, dtype)
    method_of = {"lanczos": _lanczos, "lobpcg": _lobpcg, "block_krylov": _block_krylov}[method]

    def signed(x: Any) -> Any:
        return sign * product(x)

    search = _Search(signed, adapter, k, eps, max_steps, preconditioner)
    space, steps = method_of(search, adapter.convert(start, dtype))
    nodes, vectors, residuals = search.wanted(space)
    values, vectors, norms = (adapter.namespace.flip(x, (-1,)) for x in (nodes, vectors, residuals))
    relative = norms / abs(space.nodes).max()
    report(adapter, partial(_conclude, eps), relative, 0 * norms + steps)
    weights = like(operator, np.eye(k), dtype)
    none = vectors[:, :0]
    forms = Forms(vectors, vectors, weights, none)
    return Eigen(attached(operator, sign * values, forms, 0.0, none), vectors, norms, steps)


class _Search(NamedTuple):
    """What all methods know."""

    apply: Apply
    adapter: Any
    k: int
    eps: float
    max_steps: int
    preconditioner: Any

    def space(self, basis: _Array, images: _Array) -> _Space:
        """The approximations in a space."""
        small = basis.T @ images
        return _Space(basis, images, *self.adapter.namespace.linalg.eigh((small + small.T) / 2))

    def begun(self, start: _Array) -> _Space:
        """The space of these vectors."""
        basis = self.adapter.namespace.linalg.qr(start)[0]
        return self.space(basis, self.apply(basis))

    def grown(self, space: _Space, block: _Array) -> _Space:
        """The space with a block that is orthogonal to it."""
        join = self.adapter.namespace.concatenate
        basis = join([space.basis, block], 1)
        return self.space(basis, join([space.images, self.apply(block)], 1))

    def beside(self, block: _Array, basis: _Array) -> _Array:
        """An orthonormal basis of what a block adds to one."""
        for _ in range(2):  # twice is enough
            block = block - basis @ (basis.T @ block)
            block = self.adapter.namespace.linalg.qr(block)[0]
        return block

    def wanted(self, space: _Space) -> tuple[_Array, _Array, _Array]:
        """The largest Ritz values, their vectors, and the norms of their residuals."""
        nodes = space.nodes[-self.k :]
        vectors, images = space.within(space.rotation[:, -self.k :])
        away = images - nodes * vectors
        return nodes, vectors, self.adapter.namespace.sqrt(inner(self.adapter, away, away))[0]

    def loose(self, space: _Space) -> Any:
        """The numbers of the approximations that are not precise enough."""
        relative = self.wanted(space)[2] / abs(space.nodes).max()
        return np.flatnonzero(as_numpy(relative) > self.eps)


def _lanczos(search: _Search, start: _Array) -> tuple[_Space, int]:
    """The images of the last block are all that a Krylov space lacks to contain its own image. A
    restart keeps the best approximations and that."""
    count, width = start.shape
    space, steps = search.begun(start), 1
    largest = max(2 * search.k + 4 * width, 40)
    while steps < search.max_steps and space.basis.shape[1] < count:
        if space.basis.shape[1] >= search.k and len(search.loose(space)) == 0:
            break
        block = search.beside(space.images[:, -width:], space.basis)
        if space.basis.shape[1] + width > largest:
            space = search.space(*space.within(space.rotation[:, -search.k - width :]))
        space = search.grown(space, block[:, : count - space.basis.shape[1]])
        steps += 1
    return space, steps


def _block_krylov(search: _Search, start: _Array) -> tuple[_Space, int]:
    """As Lanczos, without restarts and looks at the residuals in between."""
    count, width = start.shape
    space, steps = search.begun(start), 1
    basis, images = space.basis, space.images
    while steps < search.max_steps and basis.shape[1] < count:
        block = search.beside(images[:, -width:], basis)[:, : count - basis.shape[1]]
        basis = search.adapter.namespace.concatenate([basis, block], 1)
        images = search.adapter.namespace.concatenate([images, search.apply(block)], 1)
        steps += 1
    return search.space(basis, images), steps


def _lobpcg(search: _Search, start: _Array) -> tuple[_Space, int]:
    """The space of the approximations, their residuals and their last changes. The changes are
    made orthogonal to the approximations within the last space, where that is exact (Duersch and
    others 2018)."""
    xp, take, k = search.adapter.namespace, search.adapter.take, search.k
    space, steps = search.begun(start), 1
    while steps < search.max_steps:
        loose = search.loose(space)
        if len(loose) == 0:
            break
        best = space.rotation[:, -k:]
        vectors, images = space.within(best)
        block = take(images - space.nodes[-k:] * vectors, loose, -1)
        if search.preconditioner is not None:
            block = getattr(search.preconditioner, "apply", search.preconditioner)(block)
        kept = best
        if steps > 1:
            change = xp.concatenate([0 * best[:k], best[k:]], 0)
            change = search.beside(take(change, loose, -1), best)
            kept = xp.concatenate([best, change], 1)
        space = search.space(*space.within(kept))
        room = start.shape[0] - space.basis.shape[1]
        # Of the space of these alone: its basis is the approximations, then their changes.
        space = search.grown(space, search.beside(block, space.basis)[:, :room])
        steps += 1
    return space, steps


def _conclude(eps: float, residuals: Any, steps: Any) -> None:
    """Warn of eigenvalues that are not as precise as asked."""
    if residuals.max() > eps:
        options.warn(
            f"eigsh: after {int(steps.max())} products with blocks {(residuals > eps).sum()} of "
            f"{residuals.size} eigenvalues have residuals up to {residuals.max():.2g} of the "
            f"largest eigenvalue instead of {eps:.2g}: raise max_steps or eps, or ask for fewer",
            ConvergenceWarning,
        )
