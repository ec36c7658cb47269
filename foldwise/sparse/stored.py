"""Single pairs: lists of neighbours, masks, and the stored places of sparse matrices."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from foldwise.ir.intervals import as_numpy, integers
from foldwise.ir.runs import Int64Array


class Pairs(NamedTuple):
    """Pairs of a row and a column, in any order; the numbers of rows and columns."""

    rows: Int64Array
    columns: Int64Array
    shape: tuple[int, int]


def checked(name: str, places: Int64Array, count: int) -> Int64Array:
    """Places of rows or columns.

    Raises:
        ValueError: if one is out of bounds.
    """
    if places.size and not 0 <= places.min() <= places.max() < count:
        wrong = int(places[(places < 0) | (places >= count)][0])
        raise ValueError(f"{name}: there are {count} of them, 0 ... {count - 1}, and no {wrong}")
    return places


def of_neighbours(neighbours: Any, columns: int) -> Pairs:
    """Row i with the columns `neighbours[i]`; -1 stands for none.

    Raises:
        TypeError: if they are not integers.
        ValueError: if they have another number of axes than two, or one is out of bounds.
    """
    array = integers("neighbours", neighbours)
    if array.ndim != 2:
        raise ValueError(f"neighbours: an array of shape (M, k), not {array.shape}")
    rows, places = (array != -1).nonzero()
    found = checked("neighbours: columns", array[rows, places], columns)
    return Pairs(rows, found, (len(array), columns))


def is_sparse(x: Any) -> bool:
    """Whether `x` is a sparse matrix of SciPy, PyTorch or JAX."""
    torch = getattr(x, "is_sparse", False) or "sparse" in str(getattr(x, "layout", ""))
    return hasattr(x, "tocoo") or bool(torch) or hasattr(x, "indices_sorted")


def of_sparse(matrix: Any) -> Pairs:
    """The places that a sparse matrix of SciPy, PyTorch or JAX stores, zeros among them.

    Raises:
        TypeError: if it is no such matrix.
        ValueError: if it has batch axes, or dense ones.
    """
    if not is_sparse(matrix):
        raise TypeError(
            "a sparse matrix of SciPy (any format), PyTorch (COO, CSR) or JAX (BCOO), not "
            f"{type(matrix).__qualname__}"
        )
    shape = tuple(matrix.shape)
    if hasattr(matrix, "tocoo"):
        coo = matrix.tocoo()
        return Pairs(coo.row.astype(np.int64), coo.col.astype(np.int64), _two(shape))
    if hasattr(matrix, "indices_sorted"):
        if hasattr(matrix, "to_bcoo"):
            matrix = matrix.to_bcoo()
        places = as_numpy(matrix.indices).astype(np.int64)
        if places.shape[1:] != (2,):
            raise ValueError(f"a sparse matrix of two axes, both sparse; this one is {matrix!r}")
        places = places[(places < np.array(shape)).all(1)]  # beyond the end: places that are free
        return Pairs(places[:, 0], places[:, 1], _two(shape))
    places = as_numpy(matrix.detach().to_sparse_coo().coalesce().indices())
    if len(places) != 2:
        raise ValueError(f"a sparse matrix of two axes, both sparse, not one of shape {shape}")
    return Pairs(places[0], places[1], _two(shape))


def _two(shape: tuple[int, ...]) -> tuple[int, int]:
    if len(shape) != 2:
        raise ValueError(f"a sparse matrix, not an array of shape {shape}")
    return shape[0], shape[1]
