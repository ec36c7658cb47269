"""`BlockRanges` with its constructors: masks, lists of blocks, labels, bands, distances."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import numpy as np

import foldwise.ir.blocks as ir
from foldwise.ir.intervals import (
    as_numpy,
    check_apart,
    integer,
    integers,
    intervals_in,
    shape_of,
)
from foldwise.ir.runs import (
    end_of,
    group,
    index_of,
    ranges_from,
)
from foldwise.sparse.clusters import (
    balls,
    clusters_by_label,
    clusters_of,
    consecutive,
    equal_blocks,
    pairs_within,
)
from foldwise.sparse.stored import checked, of_neighbours, of_sparse, refusal_of_repeated


class BlockRanges(ir.BlockRanges):
    """The pairs (i, j) that a reduction visits: a union of blocks of rows times columns.

    A reduction with `ranges=` runs over the columns that go with each row, and skips all others:
    time falls in proportion to the pairs left out. Rows without columns get the result of
    the reduction over no columns, 0 for a sum. Indices of columns count all columns. The same pairs
    are visited in every batch element, and by derivatives.

    Instances are immutable. Make them with

    - `from_mask`: blocks chosen by a matrix of bools;
    - `from_blocks`: a list of blocks;
    - `block_diagonal`, `from_labels`: pairs of the same block, of the same label;
    - `band`, `causal`: pairs with indices close to each other, or in order;
    - `from_radius`: pairs of clusters of points that are near each other;
    - `from_neighbours`, `from_sparse`, `from_pairs`: single pairs, given one by one;
    - `from_arrays`: the six arrays of PyKeOps.

    Compiled code works on tiles of some 16 to 64 rows: blocks with fewer rows take the time of one
    tile. Sort the points, so that those that go together have indices next to each other. Pairs
    that are scattered are visited one by one, by lists of columns.

    Example:
        >>> import numpy as np
        >>> from foldwise import BlockRanges, Vi, Vj
        >>> x, y = np.zeros((5, 1)), np.ones((6, 1))
        >>> ranges = BlockRanges.from_mask([[True, False], [True, True]], [2, 3], [4, 2])
        >>> ranges
        BlockRanges(shape=(5, 6), 2 runs of rows, 26 pairs: 86.7%)
        >>> Vi(x).sqdist(Vj(y)).sum(axis=1, ranges=ranges).ravel()
        array([4., 4., 6., 6., 6.])
    """

    __slots__ = ()

    @classmethod
    def from_mask(
        cls, mask: Any, rows: Any, columns: Any, *, shape: Sequence[int] | None = None
    ) -> BlockRanges:
        """The blocks for which a matrix of bools is true.

        Args:
            mask: matrix of bools, of shape `(C, D)`: whether rows of cluster c go with columns of
                cluster d.
            rows: the clusters of rows: C sizes, if they follow each other; an array of shape
                `(C, 2)`, the first row of each cluster and the row after its last one; or one
                number, the size of all clusters (but the last one, which may be shorter).
            columns: the same for the D clusters of columns.
            shape: the numbers of rows and columns, if there are more or fewer than in clusters.

        Raises:
            TypeError: if the mask is none of bools, or the others of integers.
            ValueError: if the lengths do not fit, or clusters overlap or are out of bounds.

        Example:
            >>> import numpy as np
            >>> from foldwise import BlockRanges
            >>> keep = np.eye(2, dtype=bool)
            >>> BlockRanges.from_mask(keep, [1, 2], np.array([[0, 2], [3, 4]])).mask().astype(int)
            array([[1, 1, 0, 0],
                   [0, 0, 0, 1],
                   [0, 0, 0, 1]])
            >>> BlockRanges.from_mask(keep, 2, 3, shape=(4, 5)).shape
            (4, 5)
        """
        keep = as_numpy(mask)
        if keep.dtype != np.bool_:
            raise TypeError(f"mask: a matrix of bools, not of {keep.dtype}")
        if keep.ndim != 2:
            raise ValueError(f"mask: a matrix, of shape (C, D), not {keep.shape}")
        size = (None, None) if shape is None else shape_of(shape)
        rows, m = clusters_of("rows", rows, keep.shape[0], size[0])
        columns, n = clusters_of("columns", columns, keep.shape[1], size[1])
        for name, clusters in (("rows", rows), ("columns", columns)):
            check_apart(name, clusters)
        owner, chosen = keep.nonzero()
        return cls._new((m, n), group(rows, owner, columns[chosen], n))

    @classmethod
    def from_blocks(cls, shape: int | Sequence[int], rows: Any, columns: Any) -> BlockRanges:
        """The union of blocks: rows `rows[k]` with columns `columns[k]`. They may overlap.

        Args:
            shape: the numbers of rows and of columns; one number if they are equal.
            rows: first row of each block and the row after its last one, of shape `(K, 2)`.
            columns: the same for columns, of shape `(K, 2)`.

        Raises:
            TypeError: if these are not integers.
            ValueError: if the lengths do not fit, or a block is out of bounds.

        Example:
            >>> from foldwise import BlockRanges
            >>> BlockRanges.from_blocks(3, [[0, 2], [1, 3]], [[0, 2], [1, 3]]).mask().astype(int)
            array([[1, 1, 0],
                   [1, 1, 1],
                   [0, 1, 1]])
        """
        m, n = shape_of(shape)
        rows, columns = intervals_in("rows", rows, m), intervals_in("columns", columns, n)
        if len(rows) != len(columns):
            raise ValueError(f"{len(rows)} intervals of rows and {len(columns)} of columns")
        # Cut at all edges, rows are equal or have nothing in common.
        edges = np.unique(rows)
        first, last = index_of(rows[:, 0], edges), index_of(rows[:, 1], edges)
        owner = ranges_from(first, last - first)
        cut = np.stack([edges[:-1], edges[1:]], 1) if len(edges) else rows
        return cls._new((m, n), group(cut, owner, columns.repeat(last - first, 0), n))

    @classmethod
    def block_diagonal(cls, rows: Any, columns: Any = None) -> BlockRanges:
        """Blocks along the diagonal.

        Args:
            rows: how many rows each block has, of shape `(C,)`.
            columns: how many columns each block has; by default as many as rows.

        Raises:
            TypeError: if these are not integers.
            ValueError: if the lengths do not fit, or a size is negative.

        Example:
            >>> from foldwise import BlockRanges
            >>> BlockRanges.block_diagonal([1, 2], [2, 1]).mask().astype(int)
            array([[1, 1, 0],
                   [0, 0, 1],
                   [0, 0, 1]])
        """
        rows = consecutive("rows", rows)
        columns = rows if columns is None else consecutive("columns", columns)
        if len(rows) != len(columns):
            raise ValueError(f"{len(rows)} blocks of rows and {len(columns)} of columns")
        shape = end_of(rows), end_of(columns)
        return cls._new(shape, group(rows, np.arange(len(rows)), columns, shape[1]))

    @classmethod
    def from_labels(cls, rows: Any, columns: Any = None) -> BlockRanges:
        """The pairs with equal labels, as for points of several clouds in one array.

        Args:
            rows: the label of each row, integers of shape `(M,)`. Equal ones must stand
                together: sort the points by label first.
            columns: the label of each column, of shape `(N,)`; by default those of the rows.

        Raises:
            TypeError: if labels are not integers.
            ValueError: if equal labels do not stand together.

        Example:
            >>> from foldwise import BlockRanges
            >>> BlockRanges.from_labels([7, 7, 2], [2, 2, 7]).mask().astype(int)
            array([[0, 0, 1],
                   [0, 0, 1],
                   [1, 1, 0]])
        """
        names, intervals = clusters_by_label("rows", rows)
        other_names, other = (
            (names, intervals) if columns is None else clusters_by_label("columns", columns)
        )
        _, first, second = np.intersect1d(names, other_names, True, True)
        shape = end_of(intervals), end_of(other)
        return cls._new(shape, group(intervals, first, other[second], shape[1]))

    @classmethod
    def band(
        cls, shape: int | Sequence[int], before: int, after: int | None = None, *, size: int
    ) -> BlockRanges:
        """Pairs with indices close to each other: `i - before <= j <= i + after`, and some more.

        Rows go together in blocks; a block has all columns that any of its rows wants. This is
        exact for `size=1`, the slowest way. To be exact with blocks of 192, say, let the formula
        leave out the rest, as in the example: the blocks then save the time.

        Args:
            shape: the numbers of rows and of columns; one number if they are equal.
            before: how far j may be below i.
            after: how far j may be above i; by default as far as below.
            size: the number of rows of a block.

        Raises:
            TypeError: if these are not integers.
            ValueError: if a number is negative, or `size` is 0.

        Example:
            >>> import numpy as np
            >>> from foldwise import BlockRanges, Vi, Vj
            >>> BlockRanges.band(4, 1, size=2).mask().astype(int)
            array([[1, 1, 1, 0],
                   [1, 1, 1, 0],
                   [0, 1, 1, 1],
                   [0, 1, 1, 1]])
            >>> t = np.arange(4.0)[:, None]
            >>> near = abs(Vi(t) - Vj(t)) <= 1
            >>> near.sum(axis=1, ranges=BlockRanges.band(4, 1, size=2)).ravel()
            array([2., 3., 3., 2.])
        """
        m, n = shape_of(shape)
        below = integer("before", before, 0)
        above = below if after is None else integer("after", after, 0)
        rows = equal_blocks(m, integer("size", size, 1))
        columns = (rows + [-below, above]).clip(0, n)
        return cls._new((m, n), group(rows, np.arange(len(rows)), columns, n))

    @classmethod
    def causal(cls, shape: int | Sequence[int], *, size: int) -> BlockRanges:
        """Pairs in order, `j <= i`, and within blocks those that are not: a lower triangle.

        This is exact for `size=1`, the slowest way. To be exact with larger blocks, let the formula
        mask the pairs above the diagonal: for a sum by a factor 0, as in the example; for a
        log-sum-exp by `where(i < j, -inf, ...)`.

        Args:
            shape: the numbers of rows and of columns; one number if they are equal.
            size: the number of rows of a block.

        Raises:
            TypeError: if these are not integers.
            ValueError: if a number is negative, or `size` is 0.

        Example:
            >>> import numpy as np
            >>> from foldwise import BlockRanges, Vi, Vj
            >>> ranges = BlockRanges.causal(4, size=2)
            >>> ranges.mask().astype(int)
            array([[1, 1, 0, 0],
                   [1, 1, 0, 0],
                   [1, 1, 1, 1],
                   [1, 1, 1, 1]])
            >>> t = np.arange(4.0)[:, None]
            >>> i, j = Vi(t), Vj(t)
            >>> ((j <= i) * (j + 1)).sum(axis=1, ranges=ranges).ravel()
            array([ 1.,  3.,  6., 10.])
        """
        return cls.band(shape, shape_of(shape)[0], 0, size=size)

    @classmethod
    def from_radius(  # noqa: PLR0913 - two clouds
        cls, radius: float, x: Any, labels: Any, y: Any = None, labels_y: Any = None
    ) -> BlockRanges:
        """Pairs of clusters of points that may have points within a distance of each other.

        All pairs with `|x_i - y_j| <= radius` are among them, and others of the same clusters: two
        clusters go together if the distance of their centroids is at most `radius` plus the
        radii of both. Clusters should be small in space, such as the cells of a grid.

        Args:
            radius: the distance, a number.
            x: points, of shape `(M, D)`.
            labels: the cluster of each, integers of shape `(M,)`. Equal ones must stand
                together: sort the points by label first.
            y: other points, of shape `(N, D)`; by default the same.
            labels_y: their clusters, of shape `(N,)`.

        Raises:
            TypeError: if labels are not integers.
            ValueError: if shapes do not fit, equal labels do not stand together, or the radius is
                negative.

        Example:
            >>> import numpy as np
            >>> from foldwise import BlockRanges, Vi, Vj
            >>> x = np.sort(np.random.default_rng(0).uniform(0, 100, 1000))[:, None]
            >>> ranges = BlockRanges.from_radius(1.0, x, np.floor(x[:, 0]).astype(int))
            >>> D_ij = Vi(x).sqdist(Vj(x))
            >>> near = (D_ij <= 1.0).sum(axis=1, ranges=ranges)
            >>> bool((near == (D_ij <= 1.0).sum(axis=1)).all()), ranges.pairs < 50_000
            (True, True)
        """
        if not radius >= 0:
            raise ValueError(f"radius: a distance, 0 or more, not {radius}")
        if (y is None) != (labels_y is None):
            raise ValueError("y and labels_y: both or none")
        rows, centre, reach = balls("x", x, "labels", labels)
        columns, other_centre, other_reach = rows, centre, reach
        if y is not None:
            columns, other_centre, other_reach = balls("y", y, "labels_y", labels_y)
        if centre.shape[1] != other_centre.shape[1]:
            raise ValueError(
                f"x and y: points of dimensions {centre.shape[1]} and {other_centre.shape[1]}"
            )
        owner, chosen = pairs_within(reach + radius, centre, other_reach, other_centre)
        shape = end_of(rows), end_of(columns)
        return cls._new(shape, group(rows, owner, columns[chosen], shape[1]))

    @classmethod
    def from_pairs(cls, rows: Any, columns: Any, shape: int | Sequence[int]) -> BlockRanges:
        """Single pairs, of row `rows[n]` and column `columns[n]`; the same one may come twice.

        Where pairs are scattered kernels follow a list of columns for each row. Time is that of the
        pairs: it does not matter how many others there are.

        Args:
            rows: integers of shape `(n,)`.
            columns: integers of shape `(n,)`.
            shape: the numbers of rows and of columns; one number if they are equal.

        Raises:
            TypeError: if these are not integers.
            ValueError: if their numbers differ, or one is out of bounds.

        Example:
            >>> from foldwise import BlockRanges
            >>> BlockRanges.from_pairs([0, 1, 1], [2, 0, 3], (2, 4)).mask().astype(int)
            array([[0, 0, 1, 0],
                   [1, 0, 0, 1]])
        """
        m, n = shape_of(shape)
        lines = integers("rows", rows), integers("columns", columns)
        if lines[0].ndim != 1 or lines[0].shape != lines[1].shape:
            raise ValueError(
                f"rows and columns: as many of both, of shape (n,), not {lines[0].shape} and "
                f"{lines[1].shape}"
            )
        return cls._of_pairs((m, n), checked("rows", lines[0], m), checked("columns", lines[1], n))

    @classmethod
    def from_neighbours(
        cls, neighbours: Any, columns: int, *, repeated: Literal["refuse", "once"] = "refuse"
    ) -> BlockRanges:
        """Each row with its neighbours: see `LazyTensor.at`.

        Args:
            neighbours: integers of shape `(M, k)`, the columns of each row; -1 stands for none.
            columns: the number of columns.
            repeated: `once` visits a column once that a row has several times; it is an error
                otherwise.

        Raises:
            TypeError: if these are not integers.
            ValueError: if their shape is another, one is out of bounds, or repeated.

        Example:
            >>> from foldwise import BlockRanges
            >>> BlockRanges.from_neighbours([[0, 2], [1, -1]], 3).mask().astype(int)
            array([[1, 0, 1],
                   [0, 1, 0]])
        """
        if repeated not in ("refuse", "once"):
            raise ValueError(f"repeated must be 'refuse' or 'once', not {repeated!r}")
        pairs = of_neighbours(neighbours, integer("columns", columns, 0))
        made = cls._of_pairs(pairs.shape, pairs.rows, pairs.columns)
        if repeated == "refuse" and made.pairs < len(pairs.rows):
            raise refusal_of_repeated(pairs)
        return made

    @classmethod
    def from_sparse(cls, matrix: Any) -> BlockRanges:
        """The places that a sparse matrix stores, zeros among them; its values do not matter.

        Args:
            matrix: one of SciPy (any format), PyTorch (COO, CSR, CSC) or JAX (BCOO).

        Raises:
            TypeError: if it is no sparse matrix.
            ValueError: if it has not two axes, both sparse.

        Example:
            >>> import numpy as np
            >>> import scipy.sparse
            >>> from foldwise import BlockRanges
            >>> BlockRanges.from_sparse(scipy.sparse.csr_array(np.eye(3))).pairs
            3
        """
        lines, places, (m, n) = of_sparse(matrix)
        return cls._of_pairs((m, n), checked("rows", lines, m), checked("columns", places, n))
