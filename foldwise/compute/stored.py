"""Variables with a vector for each visited pair: the values of sparse matrices.

Their array has the vectors of the pairs one after the other, row by row or column by column; see
`Slot.stored`. The pairs are those of the ranges of the formula.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Final

import numpy as np

from foldwise.arrays import ArrayAdapter
from foldwise.compute.bound import BoundFormula, Inputs, Kind
from foldwise.compute.derivatives import single_pairs, stored_array, stored_vectors
from foldwise.engine.lists import are_scattered
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges, Places
from foldwise.ir.device import is_gpu
from foldwise.ir.expr import var
from foldwise.ir.runs import Int64Array
from foldwise.ir.spec import Slot

_FEW: Final = 8  # arrays of so many times the visited pairs may be gathered: a copy is small


def stored_variable(
    vectors: Any, ranges: BlockRanges, kind: Kind, adapter: ArrayAdapter
) -> BoundFormula:
    """A variable that is visited at the pairs of `ranges` only.

    Args:
        vectors: real, of shape `batch + (n, D)`, for the pairs row by row.
        ranges: the pairs.
        kind: the kind of the numbers.
        adapter: of the vectors.
    """
    dim = vectors.shape[-1]
    array, slot = _or_broadcast(vectors, Slot(Axis.IJ, dim, Axis.I))
    lead = (*array.shape[:-3], *ranges.shape)
    inputs = Inputs((array,), (slot,), (), lead, adapter, ranges)
    return BoundFormula(var(0, Axis.IJ, dim), kind, inputs)


def _or_broadcast(vectors: Any, slot: Slot) -> tuple[Any, Slot]:
    """Vectors as an argument, and its slot; where there are none, a vector that all pairs share."""
    if vectors.shape[-2]:
        return stored_array(vectors), slot
    return vectors.sum(-2)[..., None, None, :], Slot(slot.axis, slot.dim)


def has_stored(bound: BoundFormula) -> bool:
    """Whether it has such variables."""
    return any(slot.stored for slot in bound.inputs.slots)


def dense(bound: BoundFormula) -> BoundFormula:
    """The same formula with the vectors of all pairs, which are 0 where they are not stored."""
    arrays, slots, _, _, adapter, ranges = bound.inputs
    if not has_stored(bound):
        return bound
    assert adapter is not None and ranges is not None
    rows, columns = ranges.shape
    found: list[Any] = []
    for array, slot in zip(arrays, slots, strict=True):
        if slot.stored:
            vectors, (i, j) = stored_vectors(array, slot), ranges.single(slot.stored)
            zero = adapter.namespace.zeros_like(vectors[..., :1, :])
            places = np.full(rows * columns, len(i))
            places[i * columns + j] = np.arange(len(i))
            vectors = adapter.namespace.concatenate([vectors, zero], -2)
            vectors = adapter.take(vectors, places, -2)
            array = vectors.reshape(*vectors.shape[:-2], rows, columns, slot.dim)
        found.append(array)
    slots = tuple(Slot(slot.axis, slot.dim) for slot in slots)
    return replace(bound, inputs=bound.inputs._replace(arrays=tuple(found), slots=slots))


def gathered(inputs: Inputs) -> Inputs:
    """The same arguments where those of the vectors of all pairs have those of the visited pairs.

    So it is where lists of columns are followed: next to values of sparse matrices, and where pairs
    are scattered, so that reading whole blocks would take longer.

    Raises:
        ValueError: if such an array is still to be given, next to values of a sparse matrix.
    """
    arrays, slots, _, _, adapter, ranges = inputs
    whole = [slot.axis is Axis.IJ and not slot.stored for slot in slots]
    if ranges is None or True not in whole or not ranges.pairs:
        return inputs
    stored = any(slot.stored for slot in slots)
    if not stored and (inputs.waits or not _scattered(inputs, ranges)):
        return inputs
    if inputs.waits:
        raise ValueError(
            "Vij(sparse) together with a symbolic Vij(position, dim): give the array at once"
        )
    assert adapter is not None
    found = list(arrays)
    for n, slot in enumerate(slots):
        if whole[n]:
            vectors = single_pairs(arrays[n], slot, ranges, Axis.I, adapter.take)
            found[n] = stored_array(vectors.squeeze(-2))
    order = tuple(s._replace(stored=Axis.I) if w else s for s, w in zip(slots, whole, strict=True))
    return inputs._replace(arrays=tuple(found), slots=order)


def _scattered(inputs: Inputs, ranges: BlockRanges) -> bool:
    """Whether lists are faster than blocks where the arrays are, and pairs few enough to gather."""
    if ranges.pairs * _FEW > math.prod(ranges.shape):
        return False
    adapter = inputs.adapter
    on_gpu = adapter is not None and is_gpu(adapter.header(inputs.arrays[0]).device)
    return are_scattered(ranges.runs(Axis.I), on_gpu=on_gpu)


def chosen(  # noqa: PLR0913 - before and after a choice
    array: Any,
    slot: Slot,
    before: BlockRanges,
    after: BlockRanges,
    places: tuple[Places | None, Places | None],
    adapter: ArrayAdapter,
) -> tuple[Any, Slot]:
    """The argument and its slot after a choice of rows and columns.

    Args:
        array: the argument.
        slot: its slot.
        before: the pairs.
        after: the pairs after the choice.
        places: the choice, as for `BlockRanges.at`.
        adapter: of the array.
    """
    pairs = zip(after.single(slot.stored), places, strict=True)
    rows, columns = (n if of is None else np.asarray(of, np.int64)[n] for n, of in pairs)
    return _or_broadcast(_at(array, slot, before, rows, columns, adapter), slot)


def single_values(
    array: Any,
    slot: Slot,
    ranges: BlockRanges,
    pairs: tuple[Int64Array, Int64Array],
    adapter: ArrayAdapter,
) -> Any:
    """The vectors of single pairs as an argument of axis I; any vector where none is stored."""
    return _at(array, slot, ranges, *pairs, adapter)[..., :, None, :]


def _at(  # noqa: PLR0913 - an argument and pairs
    array: Any,
    slot: Slot,
    ranges: BlockRanges,
    rows: Int64Array,
    columns: Int64Array,
    adapter: ArrayAdapter,
) -> Any:
    """The vectors of the pairs of `rows[n]` and `columns[n]`, of shape `batch + (n, D)`."""
    m, n = ranges.shape

    def line(rows: Int64Array, columns: Int64Array) -> Int64Array:
        return rows * n + columns if slot.stored is Axis.I else columns * m + rows

    known = line(*ranges.single(slot.stored))
    places = known.searchsorted(line(rows, columns)).clip(0, len(known) - 1)
    return adapter.take(stored_vectors(array, slot), places, -2)
