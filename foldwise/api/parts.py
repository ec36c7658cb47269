"""Parts of LazyTensors as arrays, triangles and diagonals, and the identity."""

from __future__ import annotations

import math
import operator
from typing import Any, Literal

import numpy as np

from foldwise.api.arguments import LIMIT
from foldwise.api.guests import handed_back
from foldwise.api.indexing import indexed
from foldwise.api.lazy import Lazy, bound_of, lazy
from foldwise.api.matrix import Matrix
from foldwise.api.reduce import reduce
from foldwise.arrays import recognised
from foldwise.arrays.numpy import ADAPTER as NUMPY
from foldwise.compute import parts
from foldwise.compute.arguments import checked_header
from foldwise.compute.bound import BoundFormula, arrays_of
from foldwise.compute.indices import sizes
from foldwise.compute.tracing import hide_from_tracer
from foldwise.ir.intervals import integer
from foldwise.ir.loops import size_of
from foldwise.ops import REDUCTIONS


class Parts(Matrix):
    """The methods of a `LazyTensor` that give its parts."""

    __slots__ = ()

    def __len__(self) -> int:
        """The length of the first axis: M, or in batches the number of batch elements.

        Raises:
            TypeError: if it is not known before all arrays are given.
        """
        if self.bound.waits:
            raise TypeError("this LazyTensor has no length before all its arrays are given")
        return self.shape[0]

    @property
    def nnz(self) -> int:
        """The number of pairs that a reduction visits, in each batch element: M * N, or those of
        the block ranges.

        Example:
            >>> import numpy as np
            >>> from foldwise import BlockRanges, Vi, Vj
            >>> K = Vi(np.zeros((3, 1))) - Vj(np.zeros((4, 1)))
            >>> K.nnz, K[BlockRanges.block_diagonal([1, 2], [2, 2])].nnz
            (12, 6)
        """
        ranges = _known("nnz", self).inputs.ranges
        return math.prod(sizes(self.bound)) if ranges is None else ranges.pairs

    def size(self, dim: int | None = None) -> Any:
        """The shape, or the length of one axis, as in PyTorch.

        Args:
            dim: the axis; None for all.

        Returns:
            A tuple of integers, or an integer.

        Raises:
            IndexError: if there is no such axis.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> K = Vi(np.zeros((3, 1))) - Vj(np.zeros((4, 1)))
            >>> K.size(), K.size(1)
            ((3, 4, 1), 4)
        """
        return self.shape if dim is None else self.shape[operator.index(dim)]

    @property
    def device(self) -> Any:
        """Where the arrays are, as their library has it; None while there are only numbers.

        Example:
            >>> import torch
            >>> from foldwise import Vi
            >>> Vi(torch.zeros(3, 1)).device
            device(type='cpu')
        """
        arrays = arrays_of(self.bound)
        return getattr(arrays[0], "device", "cpu") if arrays else None

    @handed_back
    def to_dense(self, limit: float | None = LIMIT) -> Any:
        """All entries, as an array: for small LazyTensors, tests and figures.

        Args:
            limit: the largest size, in bytes. None for no limit.

        Returns:
            An array of shape `batch + (M, N, D)` of the library of the arrays, with derivatives. It
            is 0 at pairs that block ranges leave out, as in sums.

        Raises:
            ValueError: if it is larger than `limit`, or not all arrays are given yet.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.arange(3.0)[:, None]
            >>> (Vi(x) - Vj(x)).to_dense()[..., 0]
            array([[ 0., -1., -2.],
                   [ 1.,  0., -1.],
                   [ 2.,  1.,  0.]])
        """
        bound = _known("to_dense", self)
        batch, components = bound.inputs.lead[:-2], bound.expr.dim
        shape = (*batch, *sizes(bound), bound.dim)
        size = math.prod(shape[:-1]) * components * size_of(bound.dtype or "float64")
        if limit is not None and size > limit:
            raise ValueError(
                f"to_dense(): an array of shape {shape} takes {size:,} bytes, more than the limit "
                f"of {limit:,.0f}; K[a:b].to_dense() has some rows, and to_dense(limit=None) all"
            )
        return parts.values(bound)

    @handed_back
    def diagonal(self, k: int = 0) -> Any:
        """The entries with j - i = k, in time and memory of the diagonal.

        Args:
            k: the diagonal: 0 for the main one, above it if positive.

        Returns:
            An array of shape `batch + (length, D)`, as a reduction gives, with derivatives. It is 0
            at pairs that block ranges leave out.

        Raises:
            IndexError: if there is no such diagonal, and nothing depends on rows or columns either.
            ValueError: if not all arrays are given yet.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.arange(3.0)[:, None]
            >>> (Vi(x) + Vj(x)).diagonal()
            array([[0.],
                   [2.],
                   [4.]])
            >>> (Vi(x) + Vj(x)).diagonal(1).ravel()
            array([1., 3.])
        """
        return parts.diagonal_values(_known("diagonal", self), operator.index(k))

    @handed_back
    def trace(self, k: int = 0) -> Any:
        """The sum of the entries with j - i = k.

        Args:
            k: the diagonal, as for `diagonal`.

        Returns:
            An array of shape `batch + (D,)`, with derivatives.

        Raises:
            ValueError: if not all arrays are given yet.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.arange(3.0)[:, None]
            >>> (Vi(x) + Vj(x)).trace()
            array([6.])
        """
        entries = lazy(parts.diagonal(_known("trace", self), operator.index(k)))
        return entries.sum(axis=entries.ndim - 3)[..., 0, :]

    @handed_back
    def row(self, i: Any) -> Any:
        """The entries of a row, as an array.

        Args:
            i: the row, an integer.

        Returns:
            An array of shape `batch + (N, D)`, with derivatives. It is 0 at pairs that block ranges
            leave out.

        Raises:
            IndexError: if there is no such row, or not all arrays are given yet.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.arange(3.0)[:, None]
            >>> (Vi(x) + Vj(x)).row(-1).ravel()
            array([2., 3., 4.])
        """
        return _line(self, "row", i, -3)

    @handed_back
    def column(self, j: Any) -> Any:
        """The entries of a column, as an array of shape `batch + (M, D)`; see `row`.

        Args:
            j: the column, an integer.

        Returns:
            An array of shape `batch + (M, D)`, with derivatives.

        Raises:
            IndexError: if there is no such column, or not all arrays are given yet.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.arange(3.0)[:, None]
            >>> (Vi(x) - Vj(x)).column(1).ravel()
            array([-1.,  0.,  1.])
        """
        return _line(self, "column", j, -2)

    def triu(self, k: int = 0) -> Any:
        """The upper triangle: the entries with j - i >= k, and 0 elsewhere.

        All pairs are visited. Blocks that leave out those of a triangle save their time, as in
        `K.tril()[BlockRanges.causal(len(K), size=192)]`.

        Args:
            k: the lowest diagonal of the triangle.

        Returns:
            A LazyTensor of the same shape.

        Raises:
            ValueError: if not all arrays are given yet.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.arange(3.0)[:, None]
            >>> (Vi(x) + Vj(x) + 1).triu(1).to_dense()[..., 0]
            array([[0., 2., 3.],
                   [0., 0., 4.],
                   [0., 0., 0.]])
        """
        return _chosen(self, "triu", k, self.bound, parts.ZERO)

    def tril(self, k: int = 0) -> Any:
        """The lower triangle: the entries with j - i <= k, and 0 elsewhere; see `triu`.

        Args:
            k: the highest diagonal of the triangle.

        Returns:
            A LazyTensor of the same shape.

        Raises:
            ValueError: if not all arrays are given yet.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.arange(3.0)[:, None]
            >>> (Vi(x) + Vj(x) + 1).tril().sum(axis=1).ravel()
            array([ 1.,  5., 12.])
        """
        return _chosen(self, "tril", k, self.bound, parts.ZERO)

    def fill_diagonal(self, value: Any) -> Any:
        """Another value on the main diagonal, where i = j. (A new formula: nothing is changed.)

        Args:
            value: a number, an array or a LazyTensor, as an operand of `+`.

        Returns:
            A LazyTensor of the same shape.

        Raises:
            ValueError: if not all arrays are given yet, or shapes do not fit.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x = np.arange(3.0)[:, None]
            >>> distances = Vi(x).sqdist(Vj(x))
            >>> distances.fill_diagonal(np.inf).argmin(axis=1).ravel()  # nearest others
            array([1, 0, 1])
        """
        return _chosen(self, "eye", 0, bound_of(value), self.bound, "fill_diagonal")


def _known(what: str, x: Lazy) -> BoundFormula:
    """The formula, after checking that its arrays are there."""
    if x.bound.waits:
        raise ValueError(
            f"{what}() cannot wait for symbolic variables: numbers of rows and columns are not "
            "known before these are given"
        )
    return x.bound


def _line(x: Lazy, what: str, place: Any, axis: int) -> Any:
    """The entries of one row or column."""
    if not hasattr(place, "__index__") or np.ndim(place):
        raise IndexError(f"{what}() takes one integer, not {place!r}; K[...] takes several")
    key = (..., place) + (slice(None),) * (-1 - axis)
    return reduce(indexed(x, key), REDUCTIONS["sum"], axis)


def _chosen(  # noqa: PLR0913 - two formulas and their regions
    x: Lazy,
    kind: Literal["triu", "tril", "eye"],
    k: int,
    inside: BoundFormula,
    outside: BoundFormula,
    what: str = "",
) -> Any:
    """One formula in a region of the entries of `x`, and another elsewhere."""
    bound = _known(what or kind, x)
    if bound.inputs.adapter is None:
        raise ValueError(f"{what or kind}(): there are numbers only, no rows and columns")
    region = parts.region_of(bound, kind, operator.index(k))
    return lazy(parts.select(what or kind, region, inside, outside))


def eye(rows: int, columns: int | None = None, k: int = 0, *, like: Any = None) -> Any:
    """The identity as a LazyTensor: 1 where j - i = k, else 0. `K + s * eye(len(K), like=K)`.

    It compares indices, which are arrays of `rows` and `columns` numbers: no matrix is stored.

    Args:
        rows: M.
        columns: N; by default M.
        k: the diagonal: 0 for the main one, above it if positive.
        like: a LazyTensor or an array whose library, type and device it takes. By default those of
            `numpy.eye`.

    Returns:
        A LazyTensor of shape `(M, N, 1)`.

    Raises:
        TypeError: if a number is no integer, or `like` is no array of floating-point numbers.
        ValueError: if a number of rows or columns is negative, or `like` has no arrays.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj, eye
        >>> x = np.zeros((3, 1))
        >>> K = (-Vi(x).sqdist(Vj(x))).exp()
        >>> (K + 2 * eye(3, like=K)) @ np.ones(3)
        array([5., 5., 5.])
    """
    counts = integer("rows", rows, 0), integer("columns", rows if columns is None else columns, 0)
    adapter, dtype = NUMPY, "float64"
    if isinstance(like, Lazy):
        arrays = arrays_of(like.bound)
        if not arrays:
            raise ValueError(f"eye(): there are no arrays in {like!r}")
        adapter, dtype, like = like.bound.inputs.adapter, like.bound.dtype, arrays[0]
    elif like is not None:
        like, adapter = recognised(like)
        if adapter is None:
            raise TypeError(f"like: a LazyTensor or an array, not {type(like).__qualname__}")
        dtype = checked_header(like, adapter).dtype
        dtype = {"complex64": "float32", "complex128": "float64"}.get(dtype, dtype)
    assert adapter is not None and dtype is not None
    return lazy(parts.region("eye", operator.index(k), counts, adapter, dtype, like))


hide_from_tracer(eye)
