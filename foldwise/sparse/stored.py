"""Single pairs: lists of neighbours, masks, and the stored places of sparse matrices."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from foldwise.arrays import adapter_of
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


def refusal_of_repeated(pairs: Pairs) -> ValueError:
    """The error for lists of neighbours that have the same one several times."""
    lines = np.sort(pairs.rows * pairs.shape[1] + pairs.columns)
    row, column = divmod(int(lines[1:][lines[1:] == lines[:-1]][0]), pairs.shape[1])
    return ValueError(
        f"neighbours: row {row} has column {column} more than once, and a pair is visited once. "
        "Put -1 for places that are free; repeated='once' takes it once all the same, which "
        "changes no minimum or maximum; for sums that count it as often multiply by "
        "Vij(counts, at=(rows, columns), shape=(M, N))"
    )


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
        places, _ = _of_jax(matrix)
        return Pairs(places[:, 0], places[:, 1], _two(shape))
    places = as_numpy(matrix.detach().to_sparse_coo().coalesce().indices())
    if len(places) != 2:
        raise ValueError(f"a sparse matrix of two axes, both sparse, not one of shape {shape}")
    return Pairs(places[0], places[1], _two(shape))


class Stored(NamedTuple):
    """A sparse matrix: its pairs, each once, and an array of shape `(n,)` with their values."""

    pairs: Pairs
    values: Any


def values_of(matrix: Any) -> Stored:
    """The values of a sparse matrix of SciPy, PyTorch or JAX, with their derivatives; those of one
    pair are added up.

    Raises:
        TypeError: if it is no such matrix.
        ValueError: if it has batch axes, or dense ones, or a program is traced without its places.
    """
    if hasattr(matrix, "tocoo"):
        coo = matrix.tocoo(copy=True)
        coo.sum_duplicates()
        return Stored(of_sparse(coo), coo.data)
    pairs = of_sparse(matrix)
    if hasattr(matrix, "indices_sorted"):
        places, data = _of_jax(matrix)
        line, inverse = np.unique(places @ [pairs.shape[1], 1], return_inverse=True)
        if len(line) < len(places):
            adapter = adapter_of(data)
            assert adapter is not None
            data = adapter.namespace.zeros(len(line), data.dtype).at[inverse].add(data)
            pairs = pairs._replace(rows=line // pairs.shape[1], columns=line % pairs.shape[1])
        return Stored(pairs, data)
    coo = matrix.to_sparse_coo().coalesce()
    return Stored(pairs, coo.values())


def _of_jax(matrix: Any) -> tuple[Int64Array, Any]:
    """The places of a matrix of JAX, of shape `(n, 2)`, and the values there."""
    if hasattr(matrix, "to_bcoo"):
        matrix = matrix.to_bcoo()
    try:
        places = as_numpy(matrix.indices).astype(np.int64)
    except TypeError as error:  # a tracer
        raise ValueError(
            "the places of a sparse matrix have to be known where a program is traced: make "
            "BCOO((values, indices), shape=...) in it, of traced values and of indices from outside"
        ) from error
    if places.shape[1:] != (2,):
        raise ValueError(f"a sparse matrix of two axes, both sparse; this one is {matrix!r}")
    kept = np.flatnonzero((places < np.array(matrix.shape)).all(1))  # beyond the end: free places
    return places[kept], matrix.data if len(kept) == len(places) else matrix.data[kept]


def _two(shape: tuple[int, ...]) -> tuple[int, int]:
    if len(shape) != 2:
        raise ValueError(f"a sparse matrix, not an array of shape {shape}")
    return shape[0], shape[1]
