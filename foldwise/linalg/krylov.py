"""Krylov spaces of symmetric matrices: tridiagonal matrices for quadrature, and bases.

The columns of a block are independent: each has a space of its own, and all take part in one
product. Arrays have the shape `batch + (N, C)`, numbers of columns `batch + (1, C)`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from foldwise.arrays import ArrayAdapter
from foldwise.ir.lock import load_module
from foldwise.linalg.problem import space_of

_Array = Any
Apply = Callable[[_Array], _Array]
Loop = Callable[[Callable[[Any], Any], Callable[[Any], Any], Any], Any]
"""`loop(goes_on, step, state)` does `while goes_on(state): state = step(state)`."""


def repeated(goes_on: Callable[[Any], Any], step: Callable[[Any], Any], state: Any) -> Any:
    """The loop of Python."""
    while goes_on(state):
        state = step(state)
    return state


class Tridiagonal(NamedTuple):
    """A tridiagonal matrix for each column, `batch + (steps, C)`. Where a column has stopped there
    is 1 on the diagonal and 0 beside it."""

    diagonal: _Array
    below: _Array


class Directions(NamedTuple):
    """What conjugate gradients have found.

    Attributes:
        x: the solutions.
        residuals: their residual norms relative to the right-hand sides.
        matrices: those of Lanczos' recurrence from the right-hand sides.
        steps: how many there were.
        definite: whether each column has seen positive curvature alone.
    """

    x: _Array
    residuals: _Array
    matrices: Tridiagonal
    steps: Any
    definite: _Array


class _State(NamedTuple):
    x: _Array
    residual: _Array
    direction: _Array
    square: _Array  # the squared norm of the residual
    carried: _Array  # the part of the next entry of the diagonal that is known
    diagonal: _Array
    below: _Array
    live: _Array
    definite: _Array
    count: Any


def loop_of(adapter: ArrayAdapter, x: _Array) -> Loop:
    """How steps on arrays like x are repeated: by Python, or by a program of JAX in one."""
    if adapter.has_gradients:
        return load_module(f"foldwise.linalg.{adapter.name}").loop_of(x)
    return repeated


def inner(adapter: ArrayAdapter, x: _Array, y: _Array) -> _Array:
    """Scalar products of columns; in float64, unless JAX has that switched off."""
    return space_of(adapter, x, apart=True).inner(x, y)


def conjugate_directions(
    apply: Apply, b: _Array, adapter: ArrayAdapter, max_steps: int, eps: float
) -> Directions:
    """Solve `apply(x) = b` by conjugate gradients, and keep their coefficients.

    These are the entries of the matrices of Lanczos' recurrence: with T of a column,
    `b^T f(A) b` is about `|b|^2 (f(T))_00` (Golub and Meurant 2010).

    Args:
        apply: the product with a symmetric positive definite matrix.
        b: an array of shape `batch + (N, C)`.
        adapter: its adapter.
        max_steps: the largest number of steps.
        eps: the residual to stop at, relative to the column.
    """
    xp, dtype = adapter.namespace, adapter.header(b).dtype
    first = inner(adapter, b, b)
    enough = eps**2 * first
    numbers = adapter.given(np.arange(max_steps)[:, None], b)
    entries = xp.ones_like(first) * (0 * numbers + 1)

    def step(s: _State) -> _State:
        image = apply(s.direction)
        curvature = inner(adapter, s.direction, image)
        positive = (curvature > 0) & xp.isfinite(curvature)
        moves = s.live & positive
        length = xp.where(moves, s.square / xp.where(moves, curvature, 1), 0)
        residual = s.residual - adapter.convert(length, dtype) * image
        square = xp.where(moves, inner(adapter, residual, residual), s.square)
        ratio = square / xp.where(moves, s.square, 1)
        inverse = 1 / xp.where(moves, length, 1)
        live = moves & (square > enough)
        here = numbers == s.count
        return _State(
            x=s.x + adapter.convert(length, dtype) * s.direction,
            residual=residual,
            direction=residual + adapter.convert(xp.where(moves, ratio, 0), dtype) * s.direction,
            square=square,
            carried=ratio * inverse,
            diagonal=xp.where(here & moves, inverse + s.carried, s.diagonal),
            below=xp.where(here & live, xp.sqrt(ratio) * inverse, s.below),
            live=live,
            definite=s.definite & (positive | ~s.live),
            count=s.count + 1,
        )

    end = loop_of(adapter, b)(
        lambda s: s.live.any() & (s.count < max_steps), step, _begun(b, first, entries)
    )
    residuals = xp.sqrt(end.square / xp.where(first > 0, first, 1))
    used = end.count if isinstance(end.count, int) else max_steps
    matrices = Tridiagonal(end.diagonal[..., :used, :], end.below[..., :used, :])
    return Directions(end.x, residuals, matrices, end.count, end.definite)


def _begun(b: _Array, first: _Array, entries: _Array) -> _State:
    """Before the first step; `first` has the squared norms of b, `entries` ones for the matrix."""
    return _State(
        x=0 * b,
        residual=b,
        direction=b,
        square=first,
        carried=0 * first,
        diagonal=entries,
        below=0 * entries,
        live=first > 0,
        definite=first < math.inf,
        count=0,
    )


def nodes_and_vectors(matrices: Tridiagonal, adapter: ArrayAdapter) -> tuple[_Array, _Array]:
    """Eigenvalues `batch + (C, steps)` and eigenvectors `batch + (C, steps, steps)`."""
    xp = adapter.namespace
    diagonal, below = (x.swapaxes(-2, -1) for x in matrices)
    count = diagonal.shape[-1]
    unit, under = (
        adapter.given(np.eye(count, k=k).astype(adapter.header(diagonal).dtype), diagonal)
        for k in (0, -1)
    )
    lower = under * below[..., None, :]
    nodes, vectors = xp.linalg.eigh(diagonal[..., None] * unit + lower + lower.swapaxes(-2, -1))
    return nodes, vectors


class Basis(NamedTuple):
    """Orthonormal bases of the Krylov spaces of columns.

    Attributes:
        vectors: `batch + (steps, N, C)`.
        matrices: the matrix in these bases.
        norms: those of the columns, `batch + (1, C)`.
    """

    vectors: _Array
    matrices: Tridiagonal
    norms: _Array


def lanczos(
    apply: Apply,
    b: _Array,
    adapter: ArrayAdapter,
    max_steps: int,
    done: Callable[[Tridiagonal], bool] | None = None,
) -> Basis:
    """Bases of Krylov spaces, orthogonal to rounding.

    Args:
        apply: the product with a symmetric matrix.
        b: an array of shape `batch + (N, C)`.
        adapter: its adapter.
        max_steps: the largest dimension; that many columns of b are kept.
        done: tells from the matrices so far, after every fifth step, whether they suffice.
    """
    xp, dtype = adapter.namespace, adapter.header(b).dtype
    norms = xp.sqrt(inner(adapter, b, b))
    scale = norms.max() if norms.shape[-1] else 1
    live = norms > 0
    vectors = [b * adapter.convert(xp.where(live, 1 / xp.where(live, norms, 1), 0), dtype)]
    diagonal: list[_Array] = []
    below: list[_Array] = []
    tiny = 8 * float(xp.finfo(b.dtype).eps)
    for count in range(1, min(max_steps, b.shape[-2]) + 1):
        image = apply(vectors[-1])
        curvature = inner(adapter, vectors[-1], image)
        diagonal.append(xp.where(live, curvature, 1))
        every = xp.stack(vectors, -3)
        for _ in range(2):  # twice is enough
            parts = xp.einsum("...knc,...nc->...kc", every, image)
            image = image - xp.einsum("...knc,...kc->...nc", every, parts)
        height = xp.sqrt(inner(adapter, image, image))
        scale = xp.maximum(abs(curvature) + height, 0 * curvature + scale)
        live = live & (height > tiny * scale)
        below.append(xp.where(live, height, 0))
        enough = done is not None and count % 5 == 0 and done(_stacked(diagonal, below, xp))
        if enough or not live.any() or count == min(max_steps, b.shape[-2]):
            break
        inverse = xp.where(live, 1 / xp.where(live, height, 1), 0)
        vectors.append(image * adapter.convert(inverse, dtype))
    return Basis(xp.stack(vectors, -3), _stacked(diagonal, below, xp), norms)


def _stacked(diagonal: list[_Array], below: list[_Array], xp: Any) -> Tridiagonal:
    return Tridiagonal(xp.concatenate(diagonal, -2), xp.concatenate(below, -2))
