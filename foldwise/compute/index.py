"""Rows, columns and batch elements of a formula, chosen in its arguments.

Slices are views of the arrays. Other choices gather entries by a function of the library of the
arrays, so that gradients are those of the library.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, TypeAlias

import numpy as np

from foldwise.arrays import ArrayAdapter
from foldwise.compute import stored
from foldwise.compute.arguments import Shape, common_lead
from foldwise.compute.bound import BoundFormula, waits_for
from foldwise.compute.indices import sizes
from foldwise.compute.reduced import Symbol
from foldwise.compute.stored import has_stored
from foldwise.engine.shapes import vectors
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import Places
from foldwise.ir.intervals import as_numpy
from foldwise.ir.spec import Slot

Choice: TypeAlias = Any
"""What is chosen along an axis: `...` for all, a `range`, or an array of integers of shape `(n,)`.

One of NumPy has places from 0 to the length of the axis less 1. One of another library may be on a
GPU, or traced; how it counts from the end, and what is out of bounds, are matters of that library.
"""

_ALL: Final = slice(None)
_WHAT: Final = {Axis.I: "rows (i)", Axis.J: "columns (j)"}


def index(
    bound: BoundFormula,
    rows: Choice,
    columns: Choice,
    batch: Sequence[Choice | int | None],
) -> BoundFormula:
    """The formula of chosen rows, columns and batch elements, in the order of the choices.

    Arrays of length 1 along an axis that stand for all of it stay as they are. Block ranges follow.

    Args:
        bound: the formula.
        rows: the choice of rows.
        columns: the choice of columns.
        batch: for each batch axis a choice, or an integer (which may be an array without axes) that
            drops the axis; None stands for a new axis of length 1.

    Raises:
        IndexError: if the length of an axis is not known yet, nothing has this axis, or block
            ranges would depend on values that a program is traced without.
    """
    inputs, counts, arrays = bound.inputs, sizes(bound), bound.inputs.arrays
    slots, ranges = inputs.slots, inputs.ranges
    for axis, choice in zip(_WHAT, (rows, columns), strict=True):
        _check(bound, axis, choice)
    if (bound.waits or inputs.adapter is None) and any(choice is not ... for choice in batch):
        raise IndexError("batch axes are those of arrays, which are not all given: choose in these")
    if inputs.adapter is not None:
        lengths = (*inputs.lead[:-2], *counts)
        every = (*batch, rows, columns)
        arrays = tuple(
            _of_array(x, slot, lengths, every, inputs.adapter)
            for x, slot in zip(arrays, slots, strict=True)
        )
    if ranges is not None:
        chosen = _places(rows, counts[0]), _places(columns, counts[1])
        ranges = ranges.at(*chosen)
        if has_stored(bound):
            assert inputs.ranges is not None and inputs.adapter is not None
            found = [
                stored.chosen(x, slot, inputs.ranges, ranges, chosen, inputs.adapter)
                if slot.stored
                else (x, slot)
                for x, slot in zip(arrays, slots, strict=True)
            ]
            arrays, slots = (tuple(part) for part in zip(*found, strict=True))
    leads = [vectors(tuple(x.shape))[:-1] for x in arrays] or [(1, 1)]
    if ranges is not None and has_stored(bound):
        leads.append(ranges.shape)
    inputs = inputs._replace(arrays=arrays, slots=slots, lead=common_lead(leads), ranges=ranges)
    return replace(bound, inputs=inputs)


def _check(bound: BoundFormula, axis: Axis, choice: Choice) -> None:
    """Refuse a choice of rows or columns whose number is not known, or that nothing depends on."""
    if choice is ...:
        return
    what, other = _WHAT[axis], "Vi" if axis is Axis.I else "Vj"
    if waits_for(bound, axis):
        raise IndexError(
            f"the number of {what} is not known before the arrays are given: choose in these"
        )
    depends = bound.inputs.ranges is not None or any(s.axis & axis for s in bound.inputs.slots)
    if not depends and len(choice) != 1:
        raise IndexError(
            f"nothing depends on {what}: one stands for all of them, and {len(choice)} cannot be "
            f"chosen; for a number of its own add 0 * {other}(array)"
        )


def _of_array(
    x: Any, slot: Slot, lengths: Shape, every: Sequence[Choice | int | None], adapter: ArrayAdapter
) -> Any:
    """What is chosen of an argument of a formula with these lengths of `batch + (M, N)`."""
    if isinstance(x, Symbol) or not x.shape:
        return x
    if slot.stored:  # the axes of rows and columns have length 1
        every = [*every[:-2], ..., ...]
    remaining = [*lengths]
    at = -2  # of all axes to the right of this one the choice is made
    for choice in reversed(every):
        if choice is None:
            if len(x.shape) >= -at - 1:
                x = x[(..., None, *(_ALL,) * (-at - 1))]
            at -= 1
            continue
        length = remaining.pop()
        if choice is ...:
            at -= 1
            continue
        own = len(x.shape) >= -at and (at < -3 or bool(slot.axis & _AXES[at]))
        drops = isinstance(choice, int) or not isinstance(choice, range) and not choice.shape
        if own and x.shape[at] == length:
            x = _chosen(x, choice, at, adapter)
        elif own and drops:
            x = _chosen(x, 0, at, adapter)
        at -= not drops
    return x


_AXES: Final = {-2: Axis.J, -3: Axis.I}


def _chosen(x: Any, choice: Choice, at: int, adapter: ArrayAdapter) -> Any:
    """What is chosen along one axis of an array."""
    if isinstance(choice, int):
        return x[(..., choice, *(_ALL,) * (-at - 1))]
    if not isinstance(choice, range):
        return adapter.take(x, choice, at)
    forward = choice if choice.step > 0 or not choice else choice[::-1]
    part = slice(forward.start, forward.stop, forward.step) if choice else slice(0, 0)
    x = x[(..., part, *(_ALL,) * (-at - 1))]
    return x if forward is choice else adapter.namespace.flip(x, (at,))


def _places(choice: Choice, count: int) -> Places | None:
    """The places of a choice, for block ranges, which are in the memory of the host."""
    if choice is ...:
        return None
    if isinstance(choice, range):
        return choice
    try:
        places = as_numpy(choice).astype(np.int64)
    except (TypeError, RuntimeError):  # of JAX and of PyTorch
        raise IndexError(
            "an array that is traced cannot choose rows or columns of block ranges, which have to "
            "be known"
        ) from None
    if places.size and not -count <= places.min() <= places.max() < count:
        raise IndexError(f"there are {count} rows or columns, and no {places.min()}")
    return places % max(count, 1)
