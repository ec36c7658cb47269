"""Matrices of blocks, and Kronecker products, of LazyTensors."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import Any, cast

from foldwise.api.advice import no_array
from foldwise.api.lazy import Lazy
from foldwise.api.lazymatrix import LazyMatrix, face, matrix_of
from foldwise.api.lazytensor import LazyTensor
from foldwise.compute import matrices
from foldwise.compute.matrices import Matrix
from foldwise.compute.tracing import hide_from_tracer


def concatenate(tensors: Iterable[Any], axis: int = 0) -> Any:
    """Join matrices along their rows or columns; their formulas may differ.

    Args:
        tensors: LazyTensors or LazyMatrices.
        axis: 0 for rows and 1 for columns, or -3 and -2, which they are in batches too; -1 joins
            the vectors of LazyTensors, as `LazyTensor.concatenate` does.

    Returns:
        A `LazyMatrix`, whose reductions are those of all rows or columns.

    Raises:
        TypeError: if something else is given, or arrays are of several libraries.
        ValueError: if the sizes do not fit, or there is no such axis.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj, concatenate
        >>> x, y = np.zeros((3, 2)), np.ones((4, 2))
        >>> near, far = -Vi(x).sqdist(Vj(x)), Vi(x) | Vj(y)
        >>> A = concatenate([near, far], axis=1)
        >>> A.shape, A.argmax(axis=1).ravel()
        ((3, 7, 1), array([0, 0, 0]))
    """
    given = [*tensors]
    if not given:
        raise ValueError("concatenate needs at least one LazyTensor")
    found = [_matrix("concatenate", x) for x in given]
    ndim = max(len(matrices.shape_of(matrix)) for matrix in found)
    where = axis - ndim if axis >= 0 else axis
    if where == -1 and not any(isinstance(x, LazyMatrix) for x in given):
        return LazyTensor.concatenate(given)
    if where not in (-3, -2):
        raise ValueError(
            f"concatenate: matrices with {ndim} axes are joined along {ndim - 3} (rows) or "
            f"{ndim - 2} (columns), not {axis}"
        )
    grid = [[matrix] for matrix in found] if where == -3 else [found]
    return face(matrices.blocks("concatenate", grid))


def block(rows: Sequence[Any]) -> Any:
    """The matrix of these blocks; their formulas may differ.

    Sums and products take None for a block of zeros. Other reductions leave it out, as they do
    pairs outside of block ranges.

    Args:
        rows: a list for each row of blocks, or the blocks of a single row: LazyTensors,
            LazyMatrices, None.

    Returns:
        A `LazyMatrix`.

    Raises:
        TypeError: if something else is given, or arrays are of several libraries.
        ValueError: if the sizes do not fit, or a row or column of blocks has zeros only.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj, block
        >>> x, one = np.arange(3.0)[:, None], np.ones((1, 1))
        >>> K = -(Vi(x) - Vj(x)).abs()
        >>> A = block([[K, Vi(0 * x + 1)], [Vj(0 * x + 1), None]])  # a saddle-point system
        >>> A.to_dense()[..., 0]
        array([[-0., -1., -2.,  1.],
               [-1., -0., -1.,  1.],
               [-2., -1., -0.,  1.],
               [ 1.,  1.,  1.,  0.]])
    """
    lines = [*rows]
    if not any(isinstance(line, list | tuple) for line in lines):
        lines = [lines]
    if not all(isinstance(line, list | tuple) for line in lines):
        raise TypeError("block takes a list of lists, one for each row of blocks")
    grid = [[x if x is None else _matrix("block", x) for x in line] for line in lines]
    return face(matrices.blocks("block", grid))


def block_diag(*tensors: Any) -> Any:
    """The matrix of these blocks along its diagonal, and zeros elsewhere.

    Args:
        tensors: LazyTensors or LazyMatrices, or one list of them.

    Returns:
        A `LazyMatrix`; see `block`.

    Raises:
        TypeError: if something else is given, or arrays are of several libraries.
        ValueError: if there is nothing.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj, block_diag
        >>> x, y = np.ones((2, 1)), np.ones((3, 1))
        >>> block_diag(Vi(x) * Vj(x), Vi(y) + Vj(y)) @ np.ones(5)
        array([2., 2., 6., 6., 6.])
    """
    found = [_matrix("block_diag", x) for x in _listed(tensors)]
    if not found:
        raise ValueError("block_diag needs at least one LazyTensor")
    places = range(len(found))
    grid = [[found[n] if n == place else None for n in places] for place in places]
    return face(matrices.blocks("block_diag", grid))


def kron(*tensors: Any) -> Any:
    """The Kronecker product: a block `A[i, j] * B` for each entry of A, as `numpy.kron`.

    A product with an array takes those of the factors: `(m1 n1) + (m2 n2)` entries are computed,
    not `(m1 n1) * (m2 n2)`.

    Args:
        tensors: LazyTensors or LazyMatrices, or one list of them.

    Returns:
        A `LazyMatrix` of as many rows as the product of those of its factors.

    Raises:
        TypeError: if something else is given, or arrays are of several libraries.
        ValueError: if entries are vectors, or there is nothing.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj, kron
        >>> x, t = np.ones((2, 1)), np.ones((3, 1))
        >>> A = kron(Vi(x) * Vj(x), Vi(t) + Vj(t))
        >>> A.shape, A @ np.ones(6)
        ((6, 6, 1), array([12., 12., 12., 12., 12., 12.]))
    """
    found = [_matrix("kron", x) for x in _listed(tensors)]
    if not found:
        raise ValueError("kron needs at least one LazyTensor")
    return face(functools.reduce(matrices.kronecker, found))


def _listed(tensors: tuple[Any, ...]) -> list[Any]:
    """What is given one by one, or in a list."""
    if len(tensors) == 1 and isinstance(tensors[0], list | tuple):
        return [*cast(Sequence[Any], tensors[0])]
    return [*tensors]


def _matrix(what: str, x: Any) -> Matrix:
    if isinstance(x, Lazy | LazyMatrix):
        return matrix_of(x)
    raise TypeError(f"{what} takes LazyTensors and LazyMatrices, not {no_array(x)}")


hide_from_tracer(concatenate, block, block_diag, kron)
