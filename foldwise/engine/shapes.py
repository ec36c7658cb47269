"""Shapes and types of results, from those of the arguments."""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.loops import DType, size_of
from foldwise.ir.spec import MapReduce

Shape = tuple[int, ...]
T = TypeVar("T")


def cached_by_shape(function: Callable[..., T]) -> Callable[..., T]:
    """A function whose results are kept, as `functools.lru_cache` does; but it can be called with
    sizes that have no hash, the symbols of a compiler that traces.
    """
    cached = functools.lru_cache(maxsize=1024)(function)

    @functools.wraps(function)
    def call(*args: Any) -> T:
        try:
            return cached(*args)
        except TypeError:  # that of a hash, or of the function, which raises it again
            pass
        return function(*args)

    return call


def broadcast(*shapes: Shape) -> Shape:
    """NumPy's broadcasting of shapes.

    Raises:
        ValueError: if they do not fit.
    """
    first = shapes[0]
    if all(shape == first for shape in shapes):
        return first
    result: list[int] = []
    # No sets or hashes of sizes: a compiler that traces this passes symbols.
    for sizes in itertools.zip_longest(*(shape[::-1] for shape in shapes), fillvalue=1):
        wanted = next((size for size in sizes if size != 1), 1)
        if any(size not in (1, wanted) for size in sizes):
            raise ValueError("shapes " + " and ".join(map(str, shapes)) + " do not broadcast")
        result.append(wanted)
    return tuple(result[::-1])


def result_shapes(
    spec: MapReduce, shapes: Sequence[Shape], ranges: BlockRanges | None = None
) -> tuple[Shape, ...]:
    """The shapes of the outputs for arguments of the given shapes, each `batch + (M, N, D)`.

    M is 1 where an argument has no row index, N where it has no column index.
    """
    full = common_lead(shapes, ranges)
    rows = full[-2] if spec.axis is Axis.J else full[-1]
    return tuple((*full[:-2], rows, dim) for dim in spec.out_dims)


def common_lead(shapes: Sequence[Shape], ranges: BlockRanges | None) -> Shape:
    """The common `batch + (M, N)` of arguments and ranges."""
    leads = [vectors(shape)[:-1] for shape in shapes]
    return broadcast(*leads) if ranges is None else broadcast(*leads, ranges.shape)


def result_dtypes(spec: MapReduce, arguments: Sequence[tuple[Shape, str]]) -> tuple[str, ...]:
    """The types of the outputs for arguments of the given shapes and types."""
    types = {"index": "int64", "number": common_dtype(arguments)}
    return tuple(types[output.kind] for output in spec.reduction.outputs)


def common_dtype(arguments: Sequence[tuple[Shape, str]]) -> str:
    """The type that arguments of the given shapes and types promote to.

    As in PyTorch, an argument without dimensions adapts to the others. (NumPy's are given
    dimensions when they are wrapped, since there they do not adapt.)
    """
    dtypes = {dtype for shape, dtype in arguments if shape} or {dtype for _, dtype in arguments}
    if len(dtypes) == 1:
        return dtypes.pop()
    return "float64" if "float64" in dtypes else "float32"


def arithmetic_dtype(dtype: str) -> DType:
    """The type in which arguments that promote to `dtype` are combined."""
    return "float64" if dtype == "float64" else "float32"


def contiguous(shape: Shape, dtype: str) -> list[int]:
    """The strides of a new array."""
    return [size_of(dtype) * math.prod(shape[n + 1 :]) for n in range(len(shape))]


def vectors(shape: Shape) -> Shape:
    """The shape of an argument as `batch + (M, N, D)`, where it may be a lone number."""
    return shape or (1, 1, 1)
