"""Reductions of matrices of blocks: results of blocks side by side are reduced once more.

The smallest of the smallest values of several blocks is the smallest of all, the log-sum-exp of
log-sum-exps is that of all entries, and so on. These results are a formula, with the row as a batch
axis and the blocks as columns, so they have the derivatives of the same reduction.
"""

from __future__ import annotations

import functools
import operator
from typing import Any, Final, NamedTuple, cast

from foldwise.arrays import ArrayAdapter
from foldwise.compute.arguments import Shape
from foldwise.compute.bound import BoundFormula, of_array, transpose
from foldwise.compute.index import index
from foldwise.compute.matrices import (
    Blocks,
    Matrix,
    adapter_of_leaves,
    shape_of,
    spans,
    transposed,
)
from foldwise.compute.products import joined, sums
from foldwise.compute.reductions import reduce
from foldwise.ir.axis import Axis
from foldwise.ir.reduction import Reduction
from foldwise.ir.spec import Numerics
from foldwise.ops import REDUCTIONS
from foldwise.ops.reductions import NO_COLUMN

# The row that blocks are reduced by, if its results can be combined and those of the row cannot.
_BY: Final = {
    "argmin": "min_argmin",
    "argmax": "max_argmax",
    "argkmin": "kmin_argkmin",
}
_ITSELF: Final = ("prod", "logsumexp", "min", "max", "kmin")
_CHOOSING: Final = ("min_argmin", "max_argmax", "kmin_argkmin")


class _Task(NamedTuple):
    """What is asked of each block.

    Attributes:
        what: the name of the reduction in messages.
        row: the reduction over j.
        numerics: accuracy choices.
        k: how many columns it keeps, if any.
        several: whether results have an axis of columns and one of components.
    """

    what: str
    row: Reduction
    numerics: Numerics
    k: int
    several: bool


def reduced(  # noqa: PLR0913 - the parts of a reduction
    what: str,
    row: Reduction,
    matrix: Matrix,
    axis: Axis,
    numerics: Numerics,
    k: int = 1,
    weight: BoundFormula | None = None,
) -> Any:
    """The reduction over one index of a matrix; blocks of zeros have no part in it.

    Args:
        what: its name in messages.
        row: the reduction.
        matrix: the matrix.
        axis: the index.
        numerics: accuracy choices.
        k: how many columns it keeps, if it keeps any.
        weight: its weights, if it takes any.

    Returns:
        An array of shape `batch + (M or N, D)`, or a tuple of several; as `compute` gives them.

    Raises:
        ValueError: if entries are not known one by one, or results of parts do not tell that of
            all.
    """
    if axis is Axis.I:
        matrix, weight = transposed(matrix), weight and transpose(weight)
    if row.name == "sum":
        return sums(matrix, numerics)
    by = REDUCTIONS[_BY.get(row.name, row.name)]
    if by.name not in (*_ITSELF, *_CHOOSING, "count", "sumsoftmaxweight"):
        raise ValueError(
            f"{what}() of a matrix of blocks: results of the blocks do not tell that of all"
        )
    task = _Task(what, by, numerics, k, row.keeps_k and shape_of(matrix)[-1] > 1)
    found = _along(task, matrix, weight)
    if by is not row:
        return found[-1]
    return found[0] if len(row.outputs) == 1 else found


def _along(task: _Task, matrix: Matrix, weight: BoundFormula | None) -> tuple[Any, ...]:
    """The outputs of the rows of a matrix; after those of a softmax the log-sum-exp."""
    what, row, numerics, k, several = task
    if isinstance(matrix, BoundFormula):
        operands = [matrix] if weight is None else [matrix, weight]
        found = reduce(what, row, Axis.J, operands, numerics, k=k)
        found = (*cast("tuple[Any, ...]", found),) if isinstance(found, tuple) else (found,)
        if weight is None:
            return found
        total = reduce(what, REDUCTIONS["logsumexp"], Axis.J, [matrix], numerics)
        return (*found, total)
    if not isinstance(matrix, Blocks):
        raise ValueError(
            f"{what}() needs entries one by one, and those of a {type(matrix).__name__.lower()} of "
            "matrices are not known; sum() and products with arrays do not need them"
        )
    lines: list[tuple[Any, ...]] = []
    adapter = adapter_of_leaves(matrix)
    for line, height in zip(matrix.grid, spans(matrix.heights), strict=True):
        parts: list[tuple[Any, ...]] = []
        for block, width in zip(line, spans(matrix.widths), strict=True):
            if block is not None:
                own = weight and _window(weight, height, width, shape_of(matrix)[-3:-1])
                parts.append(_shifted(task, _along(task, block, own), width[0], adapter))
        if not parts:
            raise ValueError(
                f"{what}() of rows {height[0]} to {height[1]}: there are blocks of zeros only, "
                "which have no part in it"
            )
        lines.append(parts[0] if len(parts) == 1 else _combined(task, parts, adapter))
    tail = 2 + several
    batch = matrix.shape[:-3]
    outputs = [joined(pieces, -tail, tail, batch, adapter) for pieces in zip(*lines, strict=True)]
    return tuple(outputs)


def _window(
    weight: BoundFormula, rows: tuple[int, int], columns: tuple[int, int], counts: Shape
) -> BoundFormula:
    """The weights of a block, of those of a matrix with these numbers of rows and columns."""
    lead = weight.inputs.lead
    i, j = (
        range(*part) if own == count else ...
        for part, own, count in zip((rows, columns), lead[-2:], counts, strict=True)
    )
    return index(weight, i, j, [...] * len(lead[:-2]))


def _shifted(
    task: _Task, outputs: tuple[Any, ...], start: int, adapter: ArrayAdapter
) -> tuple[Any, ...]:
    """The outputs of a block whose columns start there."""
    if task.row.name not in _CHOOSING or not start:
        return outputs
    value, place = outputs
    return value, adapter.namespace.where(place == NO_COLUMN, place, place + start)


def _combined(task: _Task, parts: list[tuple[Any, ...]], adapter: ArrayAdapter) -> tuple[Any, ...]:
    """The outputs of several blocks side by side."""
    row, xp = task.row, adapter.namespace
    outputs = [*zip(*parts, strict=True)]
    if row.name == "count":
        return (functools.reduce(operator.add, outputs[0]),)
    if row.name == "sumsoftmaxweight":
        means, totals = (_side_by_side(task, found, adapter) for found in outputs)
        weight = xp.where(totals > -float("inf"), means, 0)  # NaN where there is nothing
        mean = _over_parts(task, row, [totals, weight], adapter)
        return mean, _over_parts(task, REDUCTIONS["logsumexp"], [totals], adapter)
    stacked = [_side_by_side(task, found, adapter) for found in outputs]
    found = _over_parts(task, row, stacked[:1], adapter)
    if row.name in _ITSELF:
        return (found,)
    best, which = found
    # The columns of those that were chosen: with an axis for what is kept, as the others have it.
    wide = which if task.several else which[..., None] if row.keeps_k else which[..., None, :]
    take = getattr(xp, "take_along_axis", None) or xp.take_along_dim  # PyTorch's name
    place = take(stacked[1], wide.clip(0), -2).reshape(which.shape)
    return best, xp.where(which == NO_COLUMN, which, place)


def _side_by_side(task: _Task, found: Any, adapter: ArrayAdapter) -> Any:
    """Results of blocks as an array of shape `batch + (M, columns, D)`."""
    if not task.several:
        found = [x[..., None] if task.row.keeps_k else x[..., None, :] for x in found]
    return joined(found, -2, 3, (), adapter)


def _over_parts(task: _Task, row: Reduction, operands: list[Any], adapter: ArrayAdapter) -> Any:
    """The reduction of arrays of shape `batch + (M, columns, D)` over these columns."""
    formulas = [of_array(a[..., None, :, :], Axis.J, "real", adapter) for a in operands]
    found = reduce(task.what, row, Axis.J, formulas, task.numerics, k=task.k)
    one = (..., 0, *(slice(None),) * (1 + task.several))
    if isinstance(found, tuple):
        return tuple(x[one] for x in cast("tuple[Any, ...]", found))
    return found[one]
