"""The arguments of derivatives, by the functions of either library: shared by the bridges."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.runs import places_turned, row_lists
from foldwise.ir.spec import MapReduce, Slot
from foldwise.transform.autodiff import Derivative


def with_axis(result: Any, axis: Axis) -> Any:
    """A result of shape `batch + (n, D)` as an argument indexed by `axis`."""
    *batch, count, dim = result.shape
    return result.reshape(*batch, *((1, count) if axis is Axis.J else (count, 1)), dim)


def of_pairs(  # noqa: PLR0913 - what the derivative is one of
    derivative: Derivative,
    spec: MapReduce,
    n: int,
    array: Any,
    ranges: BlockRanges | None,
    take: Callable[[Any, Any, int], Any],
) -> Any:
    """Argument `n` of a derivative of `spec` that has a result for each pair, or each visited one.

    Args:
        derivative: the derivative.
        spec: the computation.
        n: the number of the argument.
        array: the argument, with the axes of `spec`.
        ranges: the pairs to visit, if not all.
        take: like `ArrayAdapter.take`.
    """
    if not array.shape:
        return array
    if derivative.each:
        return array.reshape(*array.shape[:-1], 1, array.shape[-1])
    # Those after the arguments of `spec` are indexed as its result is.
    slots = spec.slots
    slot = slots[n] if n < len(slots) else Slot(spec.out_axis, derivative.spec.slots[n].dim)
    assert ranges is not None
    return single_pairs(array, slot, ranges, derivative.single, take)


def stored_array(vectors: Any) -> Any:
    """Vectors of the visited pairs, of shape `batch + (n, D)`, as an argument."""
    return vectors.reshape(*vectors.shape[:-2], 1, 1, -1)


def stored_vectors(array: Any, slot: Slot) -> Any:
    """The vectors of an argument for the visited pairs alone, of shape `batch + (n, D)`."""
    return array.reshape(*array.shape[:-3], -1, slot.dim)


def single_pairs(
    array: Any, slot: Slot, ranges: BlockRanges, order: Axis, take: Callable[[Any, Any, int], Any]
) -> Any:
    """An argument with the visited pairs, in this order, as rows, and a single column."""
    if slot.axis is Axis.NONE:
        return array
    if slot.stored:
        vectors = stored_vectors(array, slot)
        if slot.stored is not order:
            vectors = take(vectors, places_turned(ranges.single(order)[order is Axis.I]), -2)
        return with_axis(vectors, Axis.I)
    rows, columns = ranges.single(order)
    if slot.axis & Axis.I and array.shape[-3] == 1:
        rows = 0 * rows
    if slot.axis & Axis.J and array.shape[-2] == 1:
        columns = 0 * columns
    places = {Axis.I: rows, Axis.J: columns}.get(slot.axis)
    if places is None:
        places = rows * array.shape[-2] + columns
    flat = array.reshape(*array.shape[:-3], -1, array.shape[-1])
    return with_axis(take(flat, places, -2), Axis.I)


def _stored_places(
    slot: Slot, ranges: BlockRanges, out: Axis, index: Any, given: Callable[[Any], Any]
) -> Any:
    """The places of the vectors of the pairs of each row and its columns `index`, of the shape of
    that; any places for pairs that are not visited.

    By halving the lists of the rows: as many steps for all of them, so that programs can be traced.
    """
    counts, columns = row_lists(ranges.runs(out), ranges.shape[0 if out is Axis.I else 1])
    low = given((counts.cumsum() - counts)[:, None]) + 0 * index
    high = low + given(counts[:, None])
    listed = given(columns)
    for _ in range(int(counts.max(initial=0)).bit_length()):
        middle = (low + high) // 2
        before = (low < high) & (listed[middle.clip(0, len(columns) - 1)] < index)
        high = middle * ~before + high * before
        low = (middle + 1) * before + low * ~before
    place = low.clip(0, len(columns) - 1)
    return place if slot.stored is out else given(places_turned(columns))[place]


class Functions(NamedTuple):
    """The functions of a library that a choice needs.

    Attributes:
        take: `(vectors, index, axis)`, like NumPy's `take_along_axis`.
        repeat: `(vectors, count, axis)`, like NumPy's `repeat`.
        given: an array of NumPy as one of the library.
    """

    take: Callable[[Any, Any, int], Any]
    repeat: Callable[[Any, int, int], Any]
    given: Callable[[Any], Any]


def saved_results(
    derivative: Derivative,
    spec: MapReduce,
    results: Sequence[Any],
    evaluate: Callable[[MapReduce], Sequence[Any]],
) -> Iterator[Any]:
    """The results that a derivative of `spec` takes as arguments.

    Args:
        derivative: the derivative.
        spec: the computation.
        results: its results.
        evaluate: gives those of another computation on the same arguments.
    """
    known = {spec: results}
    for wanted, output in derivative.saved:
        if wanted not in known:
            known[wanted] = evaluate(wanted)
        yield with_axis(known[wanted][output], spec.out_axis)


def chosen_arguments(  # noqa: PLR0913 - the choice, and the functions of a library
    spec: MapReduce,
    arrays: Sequence[Any],
    values: Any,
    index: Any,
    eye: Any,
    ranges: BlockRanges | None,
    functions: Functions,
) -> list[Any]:
    """The arguments of `autodiff.selected(spec)`.

    Args:
        spec: a reduction that chooses columns.
        arrays: its arguments.
        values: the values that it chose, of shape `batch + (n, K * spec.dim)`.
        index: their columns; -1 where it chose none.
        eye: the identity matrix of size `spec.dim`.
        ranges: the pairs to visit, if not all.
        functions: of the library.
    """
    take, repeat, given = functions
    *batch, rows, count = index.shape
    moving = (index >= 0) & (abs(values) < math.inf)
    index = index.clip(0)  # any column, where there is none: it is not marked
    chosen: list[Any] = []
    for array, slot in zip(arrays, spec.slots, strict=True):
        if slot.stored:
            assert ranges is not None
            places = _stored_places(slot, ranges, spec.out_axis, index, given)
            vectors = _at_places(stored_vectors(array, slot), places, take)
            array = with_axis(vectors, spec.out_axis)
        elif slot.axis is Axis.IJ:
            pairs = array if spec.axis is Axis.J else array.swapaxes(-3, -2)
            if pairs.shape[-2] > 1:
                missing = len(index.shape) + 1 - len(pairs.shape)
                pairs = pairs.reshape((1,) * missing + tuple(pairs.shape))
                vectors = take(pairs, index[..., None], -2)
                vectors = vectors.reshape(*vectors.shape[:-3], rows * count, slot.dim)
            else:
                vectors = pairs.squeeze(-2)
                vectors = repeat(vectors, count, -2) if vectors.shape[-2] > 1 else vectors
            array = with_axis(vectors, spec.out_axis)
        elif slot.axis is not Axis.NONE:
            vectors = array.squeeze(-3 if slot.axis is Axis.J else -2)
            if slot.axis is spec.axis and vectors.shape[-2] > 1:
                vectors = _at_places(vectors, index, take)
            elif slot.axis is spec.out_axis and vectors.shape[-2] > 1:
                vectors = repeat(vectors, count, -2)
            array = with_axis(vectors, spec.out_axis)
        chosen.append(array)
    components = eye.reshape(1, 1, spec.dim, spec.dim)
    marks = moving.reshape(*batch, rows, spec.k, spec.dim, 1) * components
    chosen.append(with_axis(marks.reshape(*batch, rows * count, spec.dim), spec.out_axis))
    return chosen


def _at_places(vectors: Any, places: Any, take: Callable[[Any, Any, int], Any]) -> Any:
    """The vectors at places of shape `batch + (n, K)`, of shape `batch + (n * K, D)`."""
    *batch, rows, count = places.shape
    flat = places.reshape(*batch, rows * count, 1)
    missing = len(flat.shape) - len(vectors.shape)
    return take(vectors.reshape((1,) * missing + tuple(vectors.shape)), flat, -2)
