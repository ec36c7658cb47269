"""The bridge to dask: each chunk of the results is a task, which computes with arrays of NumPy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NoReturn

import numpy as np

from foldwise.arrays.dask import ADAPTER
from foldwise.arrays.numpy import ADAPTER as NUMPY
from foldwise.compute.library import Library
from foldwise.engine.launch import evaluate
from foldwise.engine.shapes import common_lead, result_dtypes, result_shapes
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.lock import load_module
from foldwise.ir.spec import MapReduce

_dask: Final = load_module("dask")  # which has no types
_arrays: Final = load_module("dask.array")


def map_reduce(
    spec: MapReduce,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    ranges: BlockRanges | None = None,
) -> Sequence[Any]:
    """The outputs, with the chunks of rows (or of columns, if these are kept) that arguments have.

    A task reads a chunk of the arguments that have the index of the result, and the others whole.
    """
    headers = [ADAPTER.header(a) for a in arrays]
    shapes = [header.shape for header in headers]
    dtypes = result_dtypes(spec, [(header.shape, header.dtype) for header in headers])
    place = -3 if spec.out_axis is Axis.I else -2
    count = common_lead(shapes, ranges)[place + 1]
    every = zip(spec.slots, arrays, strict=True)
    cut = [bool(slot.axis & spec.out_axis) and a.shape[place] == count for slot, a in every]
    # The finest chunks of the arguments; others are cut to these.
    chunks = [a.chunks[place] for a, is_cut in zip(arrays, cut, strict=True) if is_cut]
    lengths = max(chunks, key=len, default=(count,))
    whole = [None if is_cut else _block(a) for a, is_cut in zip(arrays, cut, strict=True)]
    pieces: list[Sequence[Any]] = []
    start = 0
    for length in lengths:
        part = slice(start, start + length)
        start += length
        key = (..., part, *(slice(None),) * (-1 - place))
        views = [a[key] if w is None else a for a, w in zip(arrays, whole, strict=True)]
        given = [_block(v) if w is None else w for v, w in zip(views, whole, strict=True)]
        within = ranges and _part(ranges, spec.out_axis, range(part.start, part.stop))
        results = _dask.delayed(_computed, nout=len(dtypes))(spec, given, scalars, within)
        wanted = result_shapes(spec, [tuple(v.shape) for v in views], within)
        pieces.append(
            [
                _arrays.from_delayed(result, shape, np.dtype(dtype))
                for result, shape, dtype in zip(results, wanted, dtypes, strict=True)
            ]
        )
    return [_arrays.concatenate(parts, -2) for parts in zip(*pieces, strict=True)]


def _block(x: Any) -> Any:
    """All of an array as one task."""
    return x.rechunk(-1).to_delayed().item()


def _part(ranges: BlockRanges, axis: Axis, places: range) -> BlockRanges:
    numbers = np.arange(places.start, places.stop)
    return ranges.at(numbers) if axis is Axis.I else ranges.at(None, numbers)


def _computed(
    spec: MapReduce,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    ranges: BlockRanges | None,
) -> tuple[Any, ...]:
    """The outputs for arrays of NumPy: what a task does."""
    return tuple(evaluate(spec, arrays, scalars, NUMPY, ranges=ranges))


def put(result: Any, out: Any) -> NoReturn:
    """Refuse to write to an array of dask."""
    raise TypeError("out= needs an array that can be written to, and dask has none")


LIBRARY: Final = Library(ADAPTER, map_reduce, put)
