"""Running a computation on the arrays of any library, and shaping what comes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, cast

from foldwise.api.arguments import block_ranges
from foldwise.arrays import ArrayAdapter, Memory, adapter_of
from foldwise.engine.launch import evaluate
from foldwise.ir.axis import Axis
from foldwise.ir.lock import load_module
from foldwise.ir.spec import MapReduce, Slot

# Where a library's arrays carry gradients, its bridge evaluates; see `autograd_torch.map_reduce`.
_BRIDGES: Final = {
    "torch": "foldwise.api.autograd_torch",
    "jax": "foldwise.api.autograd_jax",
}


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
        adapter: of the arrays.
        is_complex: whether pairs of components are the parts of complex numbers.
        out: where to put the result (of a reduction with one output); None for a new array.
        ranges: see `block_ranges`.

    Returns:
        An array of shape `batch + (M or N, dim)`, or a tuple of several. Of a reduction that keeps
        K columns, `batch + (M or N, K)`, or `batch + (M or N, K, dim)` if `dim > 1`.
    """
    blocks = None if ranges is None else block_ranges(ranges, arrays)
    bridge = _BRIDGES.get(adapter.name)
    if bridge:
        results = load_module(bridge).map_reduce(spec, arrays, scalars, blocks)
    else:
        results = evaluate(spec, arrays, scalars, cast(Memory, adapter), ranges=blocks)
    # Where derivatives were wanted, the columns may have been computed too.
    results = results[: len(spec.reduction.outputs)]
    if spec.reduction.cells and spec.dim > 1:
        results = [r.reshape(*r.shape[:-1], spec.cells, spec.dim) for r in results]
    if is_complex:
        results = [adapter.as_complex(_widened(r, adapter)) for r in results]
    if out is not None:
        return _filled(out, results, adapter)
    return results[0] if len(results) == 1 else tuple(results)


def _widened(result: Any, adapter: ArrayAdapter) -> Any:
    """A result of a type that complex numbers can be made of: there are none of half precision."""
    half = adapter.header(result).dtype in ("float16", "bfloat16")
    return adapter.convert(result, "float32") if half else result


def _filled(out: Any, results: Sequence[Any], adapter: ArrayAdapter) -> Any:
    """`out` with the result put into it."""
    if len(results) != 1:
        raise ValueError("out= is for reductions with one result")
    if adapter_of(out) is not adapter:
        raise TypeError(f"out= needs an array of {adapter.name}, not a {type(out).__qualname__}")
    found, given = adapter.header(results[0]), adapter.header(out)
    if found != given:
        raise ValueError(
            f"out= needs an array of shape {found.shape} and type {found.dtype} on {found.device}, "
            f"not {given.shape}, {given.dtype} on {given.device}"
        )
    if getattr(results[0], "requires_grad", False):
        raise ValueError("out= does not support derivatives: detach the arguments")
    out[...] = results[0]
    return out


def as_argument(array: Any, slot: Slot) -> Any:
    """An array of shape `batch + (M, D)`, `batch + (N, D)` or `batch + (D,)` with all its axes."""
    match slot.axis:
        case Axis.I:
            return array[..., :, None, :]
        case Axis.J:
            return array[..., None, :, :]
        case _:
            return array[..., None, None, :]
