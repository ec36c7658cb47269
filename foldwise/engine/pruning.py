"""Leaving out columns that cannot be chosen: nearest neighbours without all distances.

A reduction such as `argKmin` keeps the K best columns of a row. Rows and columns that are near each
other are put into boxes (`trees.py`), and interval arithmetic bounds the formula, whatever it is,
on a pair of boxes (`transform/bounds.py`). A box of columns is not visited if its lower bound is
above a value that enough other columns stay below. What is left is a reduction within blocks, by
the kernels that there are. This is the dual-tree search of Gray and Moore (2000), with bounds made
from the formula.

The result is that of visiting all pairs, bit for bit: bounds allow for rounding errors, and a row
that has equal values at its K-th place, of which the first column counts, is done again in full.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from foldwise.engine.shapes import common_dtype, common_lead
from foldwise.engine.trees import Tree, tree_of
from foldwise.engine.workload import Kind
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.expr import Interval, apply
from foldwise.ir.reduction import REDUCTIONS
from foldwise.ir.runs import Int64Array, group
from foldwise.ir.spec import MapReduce
from foldwise.transform.analysis import cost
from foldwise.transform.bounds import bounds, has_bounds
from foldwise.transform.substitute import reduced_over_columns

_Array = Any
_Floats = npt.NDArray[np.float64]
Run = Callable[[MapReduce, Sequence[Any], BlockRanges | None], Sequence[Any]]
"""`run(spec, arrays, ranges)` evaluates a computation on arrays of NumPy."""

# Planning takes one thread, for each row and column, as long as so many instructions of pairs do.
_WORTH: Final = 100_000
# Numbers per point: with more, boxes are so wide that nearly all are visited.
_MOST_DIMENSIONS: Final = 8
_LEAF: Final = 128  # points
_SAMPLE: Final = 64  # leaves
# The share of the pairs that may be left to visit.
_SHARE: Final = 0.2
_NEARLY: Final = 64  # units in the last place
_PAIRS: Final = 1 << 19  # pairs of boxes that are bounded at once


class _Sides(NamedTuple):
    """A computation over columns, with the boxes of both sides.

    Attributes:
        asked: the values that are asked for, and their columns.
        spec: the smallest values, one more than that, and their columns.
        given: for each slot vectors, one for each row, each column or in all: `(count, dim)`.
        arrays: the same in the order of the boxes.
        scalars: run-time scalars.
        dtype: type of the arithmetic.
        rows: boxes of the rows,
        columns: and of the columns.
    """

    asked: MapReduce
    spec: MapReduce
    given: Sequence[_Array]
    arrays: Sequence[_Array]
    scalars: Sequence[float]
    dtype: str
    rows: Tree
    columns: Tree

    def bounds(self, leaves: Int64Array, level: int, nodes: Int64Array) -> Interval:
        """Bounds of the formula for pairs of a leaf of rows and a node of columns."""
        row_boxes = [corner[leaves] for corner in self.rows.boxes[-1]]
        column_boxes = [corner[nodes] for corner in self.columns.boxes[level]]
        places, variables = {Axis.I: 0, Axis.J: 0}, list[Interval]()
        for slot, array in zip(self.spec.slots, self.arrays, strict=True):
            if slot.axis is Axis.NONE:
                variables.append((array.astype(float), array.astype(float)))
                continue
            corners = row_boxes if slot.axis is Axis.I else column_boxes
            first = places[slot.axis]
            places[slot.axis] = last = first + slot.dim
            variables.append((corners[0][:, first:last], corners[1][:, first:last]))
        low, high = bounds(self.spec.formula, variables, self.scalars, self.dtype)
        return low[:, 0], high[:, 0]


def pays(spec: MapReduce, kinds: Sequence[Kind], threads: int) -> bool:
    """Whether to look for columns that can be left out, where all pairs take so many threads."""
    if not spec.reduction.chooses or spec.formula.dim != 1:
        return False
    *batch, rows, columns = common_lead([shape for shape, _, _ in kinds], None)
    work = rows * columns * cost(spec.formula)
    if work <= _WORTH * threads * (rows + columns) or any(n != 1 for n in batch):
        return False
    widths = {Axis.I: 0, Axis.J: 0, Axis.NONE: 0}
    for slot in spec.slots:
        if slot.axis not in widths or slot.stored:
            return False
        widths[slot.axis] += slot.dim
    both = (1 <= widths[axis] <= _MOST_DIMENSIONS for axis in (Axis.I, Axis.J))
    types = all(dtype in ("float32", "float64") for _, _, dtype in kinds)
    return types and all(both) and spec.k <= _LEAF // 2 and has_bounds(spec.formula)


def evaluate(
    spec: MapReduce, arrays: Sequence[_Array], scalars: Sequence[float], run: Run
) -> list[_Array] | None:
    """The outputs of a computation of which `pays` is true; None if most pairs must be visited.

    Args:
        spec: the computation.
        arrays: for each slot an array of NumPy, of shape `batch + (M, N, D)`.
        scalars: run-time scalars.
        run: evaluates computations that are left to do.
    """
    sides = _sides(spec, arrays, scalars)
    if sides is None:
        return None
    leaves = len(sides.rows.boxes[-1][0])
    sample = np.linspace(0, leaves - 1, min(_SAMPLE, leaves), dtype=np.int64)
    share = len(_near(sides, sample, _reach(sides, sample, run))[0]) / len(sample)
    if share > _SHARE * len(sides.columns.boxes[-1][0]):
        return None
    every = np.arange(leaves)
    near = _near(sides, every, _reach(sides, every, run))
    values, places = _original(sides, _chosen(sides, sides.spec, *near, run))
    if not spec.reduction.largest:
        undecided = _settle(values, places)
    else:
        # The negative formula may be rounded in another way.
        gap = values[:, 1] - values[:, 0]
        near_enough = _NEARLY * float(np.finfo(values.dtype).eps) * np.abs(values[:, 0])
        undecided = np.flatnonzero(gap <= near_enough)
        values, places = _original(sides, _chosen(sides, sides.asked, *near, run))
    values, places = values[:, : spec.k], places[:, : spec.k]
    if all(output.kind == "number" for output in spec.reduction.outputs):
        undecided = undecided[:0]  # the values are the same
    if len(undecided) > _SHARE * len(values):
        return None
    if len(undecided):
        arrays = [
            array[undecided] if slot.axis is Axis.I else array
            for slot, array in zip(sides.spec.slots, sides.given, strict=True)
        ]
        whole = run(sides.asked, _arguments(sides.spec, arrays), None)
        values[undecided], places[undecided] = whole
    found = {"number": values, "index": places}
    return [found[output.kind] for output in spec.reduction.outputs]


def _original(sides: _Sides, found: Sequence[_Array]) -> tuple[_Array, _Array]:
    """Values and columns, which are in the order of the boxes, in the order of the points."""
    values, places = map(np.empty_like, found)
    values[sides.rows.order] = found[0]
    known = sides.columns.order[found[1]]
    places[sides.rows.order] = np.where(found[1] >= 0, known, found[1])
    return values, places


def _settle(values: _Array, places: _Array) -> Int64Array:
    """Put the first of columns with equal values first.

    Returns:
        The rows where the column that falls out is as good as the last one that stays, so that
        others may be, too.
    """
    (ties,) = (values[:, 1:] == values[:, :-1]).any(1).nonzero()
    order = np.lexsort((places[ties], values[ties]), axis=1)
    places[ties] = np.take_along_axis(places[ties], order, 1)
    (undecided,) = ((values[:, -2] == values[:, -1]) & (places[:, -1] >= 0)).nonzero()
    return undecided


def _sides(spec: MapReduce, arrays: Sequence[_Array], scalars: Sequence[float]) -> _Sides | None:
    dtype = common_dtype([(array.shape, str(array.dtype)) for array in arrays])
    over_columns = reduced_over_columns(spec)
    *_, rows, columns = common_lead([array.shape for array in arrays], None)
    if spec.axis is Axis.I:
        rows, columns = columns, rows
    lengths = {Axis.I: rows, Axis.J: columns, Axis.NONE: 1}
    flat = [
        np.broadcast_to(array.reshape(-1, slot.dim), (lengths[slot.axis], slot.dim))
        for slot, array in zip(over_columns.slots, arrays, strict=True)
    ]
    smallest = REDUCTIONS["kmin_argkmin"]
    row, formula = smallest, over_columns.formula
    if spec.reduction.largest:
        row, formula = REDUCTIONS["max_argmax"], apply("neg", formula)
    asked = replace(over_columns, reduction=row)
    wanted = replace(asked, reduction=smallest, formula=formula, k=spec.k + 1)
    points = [
        np.concatenate(
            [a for slot, a in zip(wanted.slots, flat, strict=True) if slot.axis is axis], 1
        )
        for axis in (Axis.I, Axis.J)
    ]
    if not all(np.isfinite(x).all() for x in points):
        return None
    rows_tree = tree_of(points[0], _LEAF)
    columns_tree = rows_tree if np.array_equal(points[0], points[1]) else tree_of(points[1], _LEAF)
    trees = {Axis.I: rows_tree, Axis.J: columns_tree}
    in_order = [
        array[trees[slot.axis].order] if slot.axis in trees else array
        for slot, array in zip(wanted.slots, flat, strict=True)
    ]
    return _Sides(asked, wanted, flat, in_order, scalars, dtype, *trees.values())


def _reach(sides: _Sides, leaves: Int64Array, run: Run) -> _Floats:
    """For leaves of rows a number that enough values of each row are not above."""
    columns, nodes = sides.columns, np.zeros(len(leaves), np.int64)
    for level in range(1, columns.depth + 1):
        # Down to a leaf that seems near.
        enough = columns.counts(level) >= sides.spec.k
        highs = [
            np.where(enough[child], sides.bounds(leaves, level, child)[1], np.inf)
            for child in (2 * nodes, 2 * nodes + 1)
        ]
        nodes = 2 * nodes + ~(highs[0] <= highs[1])
    values, _ = _chosen(sides, sides.spec, leaves, nodes, run)
    return np.maximum.reduceat(values[:, -1], sides.rows.starts[:-1])[leaves]


def _near(sides: _Sides, leaves: Int64Array, reach: _Floats) -> tuple[Int64Array, Int64Array]:
    """The pairs of a leaf of rows and a leaf of columns that are to be visited."""
    found: list[tuple[Int64Array, Int64Array]] = []
    step = max(1, _PAIRS // 512)
    for start in range(0, len(leaves), step):
        owners = np.arange(start, min(start + step, len(leaves)))
        nodes = np.zeros(len(owners), np.int64)
        for level in range(sides.columns.depth + 1):
            if level:
                owners, nodes = owners.repeat(2), (2 * nodes[:, None] + np.arange(2)).ravel()
            low = sides.bounds(leaves[owners], level, nodes)[0]
            kept = ~(low > reach[owners])
            owners, nodes = owners[kept], nodes[kept]
        found.append((leaves[owners], nodes))
    owners, nodes = (np.concatenate(part) for part in zip(*found, strict=True))
    return owners, nodes


def _chosen(
    sides: _Sides, spec: MapReduce, leaves: Int64Array, nodes: Int64Array, run: Run
) -> Sequence[_Array]:
    """The best values of each row among the columns of leaves, and these columns, in the order of
    the boxes.

    Args:
        sides: the points and their boxes.
        spec: `asked` or `spec` of these.
        leaves: leaves of rows,
        nodes: and for each of them a leaf of columns.
        run: evaluates computations.
    """
    rows, columns = sides.rows.starts, sides.columns.starts
    blocks = group(
        np.stack([rows[:-1], rows[1:]], 1),
        leaves,
        np.stack([columns[nodes], columns[nodes + 1]], 1),
        int(columns[-1]),
    )
    ranges = BlockRanges.of_runs((int(rows[-1]), int(columns[-1])), blocks)
    return run(spec, _arguments(spec, sides.arrays), ranges)


def _arguments(spec: MapReduce, arrays: Sequence[_Array]) -> list[_Array]:
    """The arrays as arguments of a computation."""
    return [
        array[None] if slot.axis is Axis.J else array[:, None]
        for slot, array in zip(spec.slots, arrays, strict=True)
    ]
