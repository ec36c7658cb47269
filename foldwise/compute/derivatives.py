"""The arguments of derivatives, by the functions of either library: shared by the bridges."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from foldwise.ir.axis import Axis
from foldwise.ir.spec import MapReduce
from foldwise.transform.autodiff import Derivative


def with_axis(result: Any, axis: Axis) -> Any:
    """A result of shape `batch + (n, D)` as an argument indexed by `axis`."""
    *batch, count, dim = result.shape
    return result.reshape(*batch, *((1, count) if axis is Axis.J else (count, 1)), dim)


def rows_in_batch(shape: Sequence[int]) -> tuple[int, ...]:
    """The shape of an argument when rows are a batch axis, columns are rows, and there is a single
    column: see `Derivative.each`."""
    return (*shape[:-1], 1, *shape[-1:]) if shape else ()


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
    take: Callable[[Any, Any, int], Any],
    repeat: Callable[[Any, int, int], Any],
    eye: Any,
) -> list[Any]:
    """The arguments of `autodiff.selected(spec)`.

    Args:
        spec: a reduction that chooses columns.
        arrays: its arguments.
        values: the values that it chose, of shape `batch + (n, K * spec.dim)`.
        index: their columns; -1 where it chose none.
        take: `(vectors, index, axis)`, like NumPy's `take_along_axis`.
        repeat: `(vectors, count, axis)`, like NumPy's `repeat`.
        eye: the identity matrix of size `spec.dim`.
    """
    *batch, rows, count = index.shape
    moving = (index >= 0) & (abs(values) < math.inf)
    index = index.clip(0)  # any column, where there is none: it is not marked
    chosen: list[Any] = []
    for array, slot in zip(arrays, spec.slots, strict=True):
        if slot.axis is Axis.IJ:
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
                flat = index.reshape(*batch, rows * count, 1)
                missing = len(flat.shape) - len(vectors.shape)
                vectors = take(vectors.reshape((1,) * missing + tuple(vectors.shape)), flat, -2)
            elif slot.axis is spec.out_axis and vectors.shape[-2] > 1:
                vectors = repeat(vectors, count, -2)
            array = with_axis(vectors, spec.out_axis)
        chosen.append(array)
    components = eye.reshape(1, 1, spec.dim, spec.dim)
    marks = moving.reshape(*batch, rows, spec.k, spec.dim, 1) * components
    chosen.append(with_axis(marks.reshape(*batch, rows * count, spec.dim), spec.out_axis))
    return chosen
