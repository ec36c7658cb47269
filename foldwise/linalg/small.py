"""Factors of small dense matrices, by the functions of the library of the arrays."""

from __future__ import annotations

from typing import Any

from foldwise.arrays import ArrayAdapter

_Array = Any


def wide(adapter: ArrayAdapter, x: _Array) -> _Array:
    """`x` in float64, unless JAX has that switched off."""
    return adapter.convert(x, adapter.header(adapter.namespace.zeros(0, dtype=float)).dtype)


def inverse_root(xp: Any, table: _Array, spacing: float) -> _Array:
    """X for which `X @ X.T` is the inverse of a positive semi-definite matrix, without directions
    that are no more than rounding errors.

    Args:
        xp: the namespace of the array.
        table: the matrix, of shape `batch + (n, n)`.
        spacing: of its numbers at 1, to which they are known.
    """
    values, vectors = xp.linalg.eigh(table)
    known = values > spacing * xp.amax(abs(values), -1)[..., None]
    return vectors * xp.where(known, 1 / xp.sqrt(xp.where(known, values, 1)), 0)[..., None, :]


def orthonormal(adapter: ArrayAdapter, tall: _Array) -> tuple[_Array, _Array]:
    """Left singular vectors of a matrix with few columns, and the squares of its singular values
    from the largest to the smallest."""
    xp, dtype = adapter.namespace, adapter.header(tall).dtype
    tall, inner = xp.linalg.qr(tall)
    # The factor that is small is decomposed as precisely as possible.
    vectors, values, _ = xp.linalg.svd(wide(adapter, inner), full_matrices=False)
    return tall @ adapter.convert(vectors, dtype), values**2
