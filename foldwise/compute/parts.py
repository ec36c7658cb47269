"""Parts of a formula as formulas of fewer indices, and masks of its indices.

The diagonal depends on one index; so do all entries, if the other index becomes a batch axis. Sums
over the single column that is left are the values, with the derivatives of the library.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from foldwise.arrays import ArrayAdapter
from foldwise.compute.arguments import common_lead
from foldwise.compute.bound import (
    BoundFormula,
    Inputs,
    apply,
    arrays_of,
    as_complex,
    of_array,
    transpose,
)
from foldwise.compute.index import index
from foldwise.compute.indices import beyond_diagonal, indices_of, sizes
from foldwise.compute.reductions import reduce
from foldwise.compute.stored import dense, has_stored, single_values
from foldwise.engine.shapes import vectors
from foldwise.ir.axis import Axis
from foldwise.ir.expr import const
from foldwise.ir.spec import Numerics, Slot
from foldwise.ops import OPS, REDUCTIONS
from foldwise.transform.substitute import renamed, with_axes

_NO_INPUTS: Final = Inputs((), (), (), (1, 1))
ZERO: Final = BoundFormula(const(0.0), "real", _NO_INPUTS)
_ONE_TERM: Final = Numerics(summation="direct")  # there is nothing to compensate


# --- masks


def region(  # noqa: PLR0913 - what the arrays of the indices are made of
    kind: Literal["triu", "tril", "eye"],
    k: int,
    counts: tuple[int, int],
    adapter: ArrayAdapter,
    dtype: str,
    like: Any,
) -> BoundFormula:
    """1 on and above the k-th diagonal (triu), on and below it (tril) or on it (eye), else 0.

    Args:
        kind: the region.
        k: the diagonal, `j - i`.
        counts: the numbers of rows and columns.
        adapter: that of the arrays of the indices.
        dtype: the type of these.
        like: an array on their device.
    """
    i, j, digits = indices_of(counts, adapter, dtype, like)
    beyond = beyond_diagonal(i, j, digits, max(-counts[0], min(k, counts[1])))
    match kind:
        case "triu":
            return apply(OPS["le"], "<=", (ZERO, beyond), {})
        case "tril":
            return apply(OPS["le"], "<=", (beyond, ZERO), {})
        case "eye":
            return apply(OPS["eq"], "==", (beyond, ZERO), {})


def region_of(bound: BoundFormula, kind: Literal["triu", "tril", "eye"], k: int) -> BoundFormula:
    """The region of the entries of a formula."""
    adapter, dtype, (like, *_) = bound.inputs.adapter, bound.dtype, arrays_of(bound)
    assert adapter is not None and dtype is not None
    return region(kind, k, sizes(bound), adapter, dtype, like)


def select(
    what: str, region: BoundFormula, inside: BoundFormula, outside: BoundFormula
) -> BoundFormula:
    """One formula where a mask is not 0, and another elsewhere; complex if one of them is.

    Args:
        what: the name of the function in messages.
        region: the mask, of dimension 1.
        inside: the formula where it is not 0.
        outside: the formula elsewhere.
    """
    if inside.kind == outside.kind == "real":
        return apply(OPS["where"], what, (region, inside, outside), {})
    choices = [as_complex(x) for x in (inside, outside)]
    dim = max(x.dim for x in choices)
    parts = [
        replace(x, kind="real")
        if x.dim == dim or x.dim > 1
        else apply(OPS["take"], what, (replace(x, kind="real"),), {"places": (0, 1) * dim})
        for x in choices
    ]
    return replace(apply(OPS["where"], what, (region, *parts), {}), kind="complex")


# --- values


def values(bound: BoundFormula) -> Any:
    """All entries as an array of shape `batch + (M, N, D)`; 0 at pairs that ranges leave out.

    Rows of the evaluation are those of the longer axis, and the other one is a batch axis.
    """
    rows, columns = sizes(bound)
    bound = dense(bound)
    if rows > columns:
        return values(transpose(bound)).swapaxes(-3, -2)
    arrays = tuple(x[..., None, :] if x.shape else x for x in bound.inputs.arrays)
    result = _of_one_index(bound, arrays, Axis.NONE, Axis.I)
    if bound.inputs.ranges is not None:
        result = _where(bound.inputs.ranges.mask(), result, bound)
    return reduce("to_dense", REDUCTIONS["sum"], Axis.J, [result], _ONE_TERM)


def diagonal(bound: BoundFormula, k: int) -> BoundFormula:
    """The entries with `j - i = k`, of shape `batch + (length, 1, D)`; 0 where ranges leave them
    out."""
    rows, columns = sizes(bound)
    inputs = bound.inputs
    start = max(-k, 0), max(k, 0)
    length = max(min(rows - start[0], columns - start[1]), 0)
    places = [range(first, first + length) for first in start]
    has = [any(slot.axis & axis for slot in inputs.slots) for axis in (Axis.I, Axis.J)]
    # What nothing depends on stands for any number of rows or columns, if something has a number.
    number = length > 0 or any(has)
    i, j = (... if number and not own else p for p, own in zip(places, has, strict=True))
    part = index(bound, i, j, [...] * len(inputs.lead[:-2])).inputs
    arrays = tuple(
        x if slot.axis is Axis.NONE else _along_diagonal(x)
        for x, slot in zip(part.arrays, part.slots, strict=True)
    )
    if has_stored(bound):
        assert inputs.ranges is not None and inputs.adapter is not None
        lines = np.array(places[0], np.int64), np.array(places[1], np.int64)
        arrays = tuple(
            single_values(x, slot, inputs.ranges, lines, inputs.adapter) if slot.stored else of_part
            for x, slot, of_part in zip(inputs.arrays, inputs.slots, arrays, strict=True)
        )
    result = _of_one_index(bound, arrays, Axis.I, Axis.I)
    if inputs.ranges is None:
        return result
    return _where(inputs.ranges.have(*map(np.array, places)), result, bound)


def _along_diagonal(x: Any) -> Any:
    """The diagonal of an argument, of shape `batch + (length, 1, D)`; an axis of length 1 stands
    for any number."""
    if x.shape[-3] == 1:
        return x.swapaxes(-3, -2)
    return x if x.shape[-2] == 1 else x.diagonal(0, -3, -2).swapaxes(-2, -1)[..., None, :]


def diagonal_values(bound: BoundFormula, k: int) -> Any:
    """The entries with `j - i = k` as an array of shape `batch + (length, D)`."""
    return reduce("diagonal", REDUCTIONS["sum"], Axis.J, [diagonal(bound, k)], _ONE_TERM)


def _of_one_index(bound: BoundFormula, arrays: tuple[Any, ...], i: Axis, j: Axis) -> BoundFormula:
    """The formula of other arrays, whose axes I and J are `i` and `j`, without ranges."""
    slots = tuple(Slot(renamed(s.axis, i, j), s.dim) for s in bound.inputs.slots)
    lead = common_lead([vectors(tuple(x.shape))[:-1] for x in arrays] or [(1, 1)])
    inputs = bound.inputs._replace(arrays=arrays, slots=slots, lead=lead, ranges=None)
    return replace(bound, expr=with_axes(bound.expr, i, j), inputs=inputs)


def _where(mask: npt.NDArray[Any], bound: BoundFormula, like: BoundFormula) -> BoundFormula:
    """A formula of the index i where a mask is true, and 0 elsewhere.

    Args:
        mask: bools of shape `batch + (M,)`.
        bound: the formula.
        like: one of the same arrays, before they were given other axes.
    """
    adapter, dtype, (first, *_) = like.inputs.adapter, like.dtype, arrays_of(like)
    assert adapter is not None and dtype is not None
    # A choice between 0 and 1, so that it is where the arrays are.
    numbers = adapter.digits(2, 1, 1, dtype, first)
    places: npt.NDArray[np.int64] = np.ravel(mask).astype(np.int64)
    lead: tuple[int, ...] = mask.shape
    array = adapter.take(numbers, places, -2).reshape(*lead, 1, 1)
    return select("where", of_array(array, Axis.I, "real", adapter), bound, ZERO)
