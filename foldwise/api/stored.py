"""LazyTensors at single pairs: neighbours, masks of pairs, sparse matrices."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np

from foldwise.api.indexing import is_mask
from foldwise.api.lazy import Lazy, lazy
from foldwise.api.order import Order
from foldwise.compute.bound import within
from foldwise.compute.indices import sizes
from foldwise.compute.tracing import hide_from_tracer
from foldwise.ir.axis import Axis
from foldwise.ir.intervals import as_numpy
from foldwise.sparse.blocks import BlockRanges
from foldwise.sparse.stored import is_sparse


class Stored(Order):
    """The methods of a `LazyTensor` that choose single pairs."""

    __slots__ = ()

    def at(self: Any, neighbours: Any, *, repeated: Literal["refuse", "once"] = "refuse") -> Any:
        """The same array for reductions that visit the pairs of each row and its neighbours only.

        Time grows with the number of neighbours, and nothing is gathered: x_i and y_j are read
        where they are, by derivatives too. That makes convolutions on graphs of nearest neighbours.
        The lists are read and sorted once; keep the result, or the `BlockRanges.from_neighbours`
        of the lists, as long as these stay the same.

        Args:
            neighbours: integers of shape `(M, k)`: row i visits the columns `neighbours[i]`; -1
                stands for none. Their order does not matter: indices that reductions return, as
                `argmin`, are those of columns of K, and the lowest one among equal values.
            repeated: `once` visits a column once that a row has several times, as lists do that are
                filled up. By default that is an error, for a sum over gathered data would count it
                as often.

        Raises:
            TypeError: if these are not integers.
            ValueError: if their shape is another, one is out of bounds, or repeated.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> x, y = np.arange(3.0)[:, None], np.arange(5.0)[:, None]
            >>> K = Vi(x) * Vj(y)
            >>> K.at(np.array([[0, 4], [1, 3], [2, -1]])).sum(axis=1).ravel()
            array([0., 4., 4.])
        """
        if self.bound.waits:
            raise ValueError(
                "K.at(neighbours) with symbolic variables: the number of columns is not known; "
                "write K[BlockRanges.from_neighbours(neighbours, columns)]"
            )
        rows, columns = sizes(self.bound)
        depends = any(slot.axis & Axis.J for slot in self.bound.inputs.slots)
        if columns == 1 and not depends:
            raise ValueError(
                f"K.at(neighbours): nothing in K depends on columns (j); its shape is {self.shape}"
            )
        ranges = BlockRanges.from_neighbours(neighbours, columns, repeated=repeated)
        if rows not in (1, ranges.shape[0]):
            raise ValueError(
                f"K.at(neighbours): K has shape {self.shape}, so neighbours needs {rows} rows; it "
                f"has {ranges.shape[0]}"
            )
        return lazy(within(self.bound, ranges))


def pairs_of(x: Lazy, key: Any) -> BlockRanges | None:
    """The pairs that a key of `LazyTensor.__getitem__` chooses, if it is a set of pairs."""
    if isinstance(key, BlockRanges):
        return key
    if is_sparse(key):
        return BlockRanges.from_sparse(key)
    shape = tuple(getattr(key, "shape", ()))
    if len(shape) == 2 and shape == sizes(x.bound) and is_mask(key):
        rows, columns = as_numpy(key).nonzero()
        return BlockRanges.from_pairs(rows.astype(np.int64), columns.astype(np.int64), shape)
    return None


hide_from_tracer(Stored.at)
