"""Running a computation on the arrays of any library, and shaping its results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from foldwise.arrays import ArrayAdapter, adapter_of
from foldwise.compute.arguments import block_ranges
from foldwise.compute.library import library_of
from foldwise.compute.tracing import hide_from_tracer
from foldwise.ir.spec import MapReduce


def compute(  # noqa: PLR0913 - the options of a call
    spec: MapReduce,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    adapter: ArrayAdapter,
    *,
    is_complex: bool = False,
    out: Any = None,
    ranges: Any = None,
) -> Any:
    """Evaluate a computation.

    Args:
        spec: the computation.
        arrays: one for each slot, of shape `batch + (M or 1, N or 1, D)`.
        scalars: run-time scalars.
        adapter: the adapter of the arrays.
        is_complex: whether pairs of components are the parts of complex numbers.
        out: where to put the result (of a reduction with one output); None for a new array. See
            `put`.
        ranges: see `block_ranges`.

    Returns:
        An array of shape `batch + (M or N, dim)`, or a tuple of several. Of a reduction that keeps
        K columns, `batch + (M or N, K)`, or `batch + (M or N, K, dim)` if `dim > 1`.
    """
    blocks = None if ranges is None else block_ranges(ranges, arrays)
    results = library_of(adapter).map_reduce(spec, arrays, scalars, blocks)
    # Where derivatives were wanted, the columns may have been computed too.
    results = results[: len(spec.reduction.outputs)]
    if spec.reduction.keeps_k and spec.dim > 1:
        results = [r.reshape(*r.shape[:-1], spec.k, spec.dim) for r in results]
    if is_complex:
        results = [adapter.as_complex(_widened(r, adapter)) for r in results]
    if len(results) == 1:
        return results[0] if out is None else put(results[0], out, adapter)
    if out is not None:
        raise ValueError("out= is for reductions with one result")
    return tuple(results)


def _widened(result: Any, adapter: ArrayAdapter) -> Any:
    """A result of a type that complex numbers can be made of: there are none of half precision."""
    half = adapter.header(result).dtype in ("float16", "bfloat16")
    return adapter.convert(result, "float32") if half else result


def put(result: Any, out: Any, adapter: ArrayAdapter) -> Any:
    """Put a result into an array that is there.

    Args:
        result: the array to copy.
        out: an array of the same library, shape, type and device. If the last axis of the result
            has length 1, `out` may lack it.
        adapter: the adapter of both.

    Returns:
        `out`. In PyTorch it carries the gradient of the result, whatever it carried before.

    Raises:
        TypeError: if `out` is of another library, or of one whose arrays cannot be written to.
        ValueError: if it has another shape or type, or is on another device.
    """
    if adapter_of(out) is not adapter:
        raise TypeError(f"out= needs an array of {adapter.name}, not a {type(out).__qualname__}")
    found, given = adapter.header(result), adapter.header(out)
    if found.shape == (*given.shape, 1):
        result = result[..., 0]
        found = adapter.header(result)
    if found != given:
        raise ValueError(
            f"out= needs an array of shape {found.shape} and type {found.dtype} on {found.device}, "
            f"not {given.shape}, {given.dtype} on {given.device}"
        )
    return library_of(adapter).put(result, out)


hide_from_tracer(compute)
