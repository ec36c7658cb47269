"""The bridge to JAX: reductions as one primitive, differentiable to any order.

It holds no mathematics: derivatives come from `transform.autodiff`, as computations like any other.

The primitive `foldwise_map_reduce` has a rule for each transformation of JAX: shapes, forward
derivatives, transposition (which makes reverse derivatives of forward ones), `vmap`, and how it is
compiled: as a call of `compute.xla`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final, NoReturn, cast

import jax
import jax.numpy as jnp
import numpy as np
from jax import export
from jax._src import dispatch
from jax.extend.core import Primitive
from jax.interpreters import ad, batching, mlir, xla

from foldwise.arrays.jax import ADAPTER
from foldwise.compute.derivatives import (
    Functions,
    chosen_arguments,
    of_pairs,
    saved_results,
    stored_array,
    with_axis,
)
from foldwise.compute.library import Library
from foldwise.compute.sharded import over_devices
from foldwise.compute.xla import Computation, handler
from foldwise.engine import options
from foldwise.engine.callplan import Allocation, outline_of
from foldwise.engine.shapes import arithmetic_dtype, common_dtype, common_lead
from foldwise.engine.workload import COUNTABLE
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.expr import toposort
from foldwise.ir.spec import MapReduce
from foldwise.ops import REDUCTIONS
from foldwise.transform.autodiff import Derivative, gradients, selected, tangent
from foldwise.transform.substitute import only, scalars_as_argument

# The annotations of JAX's arrays are vague, and its rules have none.
_jax: Final = cast(Any, jax)
_jnp: Final = cast(Any, jnp)
_ad: Final = cast(Any, ad)
_mlir: Final = cast(Any, mlir)
_Array = Any
_NAME: Final = "foldwise_map_reduce"


def put(result: _Array, out: _Array) -> NoReturn:
    """Refuse: arrays of JAX cannot be written to."""
    raise TypeError("out= needs an array that can be written to; those of JAX cannot")


def map_reduce(
    spec: MapReduce,
    arrays: Sequence[_Array],
    scalars: Sequence[float],
    ranges: BlockRanges | None = None,
) -> list[_Array]:
    """Evaluate a computation on JAX arrays, or trace it.

    Args:
        spec: the computation.
        arrays: one for each slot, of shape `batch + (M or 1, N or 1, D)`.
        scalars: run-time scalars.
        ranges: the pairs to visit, if not all; derivatives visit the same.

    Returns:
        An array for each output, of shape `batch + (M or N, dim)`. Numbers have the type that the
        arrays promote to, indices of columns int64, or int32 while 64-bit types are switched off.

    Raises:
        ValueError: if there are more columns than the type of indices can count.
    """
    common = _jnp.result_type(*arrays)
    spec, inputs = with_scalars(spec, [_operand(a, common) for a in arrays], scalars)
    asked = Computation(spec, ranges, options.device_name(), options.thread_limit())
    results = _bind(asked, inputs)
    return [
        r.astype(common) if output.kind == "number" else r
        for r, output in zip(results, spec.reduction.outputs, strict=True)
    ]


LIBRARY: Final = Library(ADAPTER, map_reduce, put)


def with_scalars(
    spec: MapReduce, arrays: Sequence[_Array], scalars: Sequence[float]
) -> tuple[MapReduce, list[_Array]]:
    """The computation and its arguments with the scalars as one more of these: code that is
    compiled for one value then serves any other."""
    if not scalars:
        return spec, [*arrays]
    wide = _jnp.result_type(*arrays) == np.float64
    values = np.array(scalars, np.float64 if wide else np.float32)[None, None]
    return scalars_as_argument(spec), [*arrays, values]


def _operand(array: _Array, common: Any) -> _Array:
    """An argument with all its axes; if it is wider than JAX says, it is of a weak type."""
    if not array.shape:
        array = array.reshape(1, 1, 1)
    return array.astype(common) if array.dtype.itemsize > common.itemsize else array


# ------------------------------------------------------------------------------- the primitive

_primitive: Final[Any] = Primitive(_NAME)
_primitive.multiple_results = True
_primitive.def_impl(partial(cast(Any, xla).apply_primitive, _primitive))


def _bind(asked: Computation, arrays: Sequence[_Array]) -> list[_Array]:
    return _primitive.bind(*arrays, asked=asked)


@_primitive.def_abstract_eval
def _outputs(*arrays: Any, asked: Computation) -> list[Any]:
    """Shapes and types of the results."""
    spec = asked.spec
    kinds = _kernel_outputs(asked, arrays)
    integer = _jax.dtypes.canonicalize_dtype(np.int64)
    if any(dtype == "int64" for _, dtype in kinds) and integer == np.int32:
        lead = common_lead([a.shape for a in arrays], asked.ranges)
        columns = lead[-1 if spec.axis is Axis.J else -2]
        if columns >= COUNTABLE:
            raise ValueError(
                f"the indices of {columns} columns need int64, which JAX has not enabled: "
                "jax.config.update('jax_enable_x64', True)"
            )
    return [
        _jax.core.ShapedArray(shape, integer if dtype == "int64" else np.dtype(dtype))
        for shape, dtype in kinds
    ]


def _kernel_outputs(asked: Computation, arrays: Sequence[Any]) -> tuple[Allocation, ...]:
    """The shapes and the types of the outputs of kernels."""
    types = [(tuple(a.shape), str(a.dtype)) for a in arrays]
    return outline_of(asked.spec, types, asked.ranges).outputs


def _call(*arrays: _Array, asked: Computation) -> list[_Array]:
    """The call that the primitive is compiled to."""
    outputs = [_jax.ShapeDtypeStruct(*kind) for kind in _kernel_outputs(asked, arrays)]
    results = _jax.ffi.ffi_call(_NAME, outputs)(*arrays, computation=asked.text())
    wanted = _outputs(*arrays, asked=asked)
    return [r.astype(aval.dtype) for r, aval in zip(results, wanted, strict=True)]


def _over_devices(*arrays: _Array, asked: Computation) -> list[_Array]:
    """What the primitive is compiled to, on one device or on several."""
    return over_devices(_call, asked, arrays)


# Programs are compiled with their devices known. (There is no public name for this set.)
dispatch.prim_requires_devices_during_lowering.add(_primitive)

EXPORT_CHECKS: Final = (export.DisabledSafetyCheck.custom_call(_NAME),)
"""For `disabled_checks` of `jax.export.export`, which doubts that calls of functions that JAX does
not know mean the same in later versions. The computation is text; Foldwise has to read that."""

for _platform, _registered in (("cpu", "cpu"), ("cuda", "CUDA")):
    _address = handler(on_gpu=_platform == "cuda")
    _capsule = _jax.ffi.pycapsule(_address)
    _jax.ffi.register_ffi_target(_NAME, _capsule, platform=_registered)
    _lowering = _mlir.lower_fun(_over_devices, multiple_results=True)
    _mlir.register_lowering(_primitive, _lowering, platform=_platform)


def _batched(
    arrays: Sequence[_Array], axes: Sequence[int | None], *, asked: Computation
) -> tuple[list[_Array], list[int]]:
    """`vmap`: the mapped axis becomes the first batch dimension."""
    rank = max(a.ndim - (n is not None) for a, n in zip(arrays, axes, strict=True))
    moved: list[_Array] = []
    for array, axis in zip(arrays, axes, strict=True):
        if axis is not None:
            array = _jnp.moveaxis(array, axis, 0)
            array = _jnp.expand_dims(array, [*range(1, rank - array.ndim + 2)])
        moved.append(array)
    results = _bind(asked, moved)
    return results, [0] * len(results)


batching.primitive_batchers[_primitive] = _batched

# --------------------------------------------------------------------------------- derivatives


def _jvp(
    primals: Sequence[_Array], tangents: Sequence[Any], *, asked: Computation
) -> tuple[list[_Array], list[Any]]:
    """Results, and the tangent of the first of them; the others are indices."""
    spec = asked.spec
    moving = tuple(n for n, t in enumerate(tangents) if type(t) is not _ad.Zero)
    if spec.reduction.argument_row is not None:
        choosing = replace(spec, reduction=REDUCTIONS[spec.reduction.argument_row])
        results = _bind(asked._replace(spec=choosing), primals)
        moved = _jvp_of_chosen(asked, results, primals, {n: tangents[n] for n in moving})
        results = results[: len(spec.reduction.outputs)]
    else:
        count = len(spec.reduction.outputs)
        if spec.reduction.precise is not None:
            spec = replace(spec, reduction=REDUCTIONS[spec.reduction.precise])
            asked = asked._replace(spec=spec)
        results = _bind(asked, primals)
        if all(output.kind == "index" for output in spec.reduction.outputs):
            return results, [*map(_still, results)]
        moved = None
        derivative = tangent(spec, moving)
        if derivative is not None:
            saved = saved_results(
                derivative, spec, results, lambda s: _bind(asked._replace(spec=s), primals)
            )
            inputs = [*primals, *saved, *(tangents[n] for n in moving)]
            moved = _derived(derivative, asked, inputs)
        results = results[:count]
    first = _still(results[0]) if moved is None else moved
    return results, [first, *map(_still, results[1:])]


def _still(result: _Array) -> Any:
    """The tangent 0 of a result."""
    return _ad.Zero(_jax.typeof(result).to_tangent_aval())


def _jvp_of_chosen(
    asked: Computation,
    results: Sequence[_Array],
    arrays: Sequence[_Array],
    tangents: dict[int, _Array],
) -> _Array | None:
    """The tangent of values that a reduction chooses: the choice itself has no derivative."""
    spec, (values, index) = asked.spec, results
    along = -2 if spec.axis is Axis.J else -3
    if any(a.shape[along] == 0 for a in arrays):
        return None  # no columns: the result is constant

    def chosen(*moving: _Array) -> _Array:
        every = dict(enumerate(arrays)) | dict(zip(tangents, moving, strict=True))
        eye = _jnp.eye(spec.dim, dtype=np.float32)
        given = [*every.values()]
        functions = Functions(_take, _jnp.repeat, _jnp.asarray)
        inputs = chosen_arguments(spec, given, values, index, eye, asked.ranges, functions)
        (result,) = _bind(Computation(selected(spec), None, *asked[2:]), inputs)
        rows = math.prod(index.shape[-2:])
        return _jnp.broadcast_to(result, (*index.shape[:-2], rows, 1)).reshape(values.shape)

    _, moved = _jax.jvp(chosen, [arrays[n] for n in tangents], [*tangents.values()])
    return moved


_take: Final = partial(_jnp.take_along_axis, mode="clip")
_ad.primitive_jvps[_primitive] = _jvp


def _transposed(cotangents: Sequence[Any], *arrays: Any, asked: Computation) -> list[Any]:
    """The gradients with respect to the arguments that are not known, in which the computation is
    linear."""
    spec, cotangent = asked.spec, cotangents[0]
    found: list[Any] = [None] * len(arrays)
    every = [a.aval if _ad.is_undefined_primal(a) else a for a in arrays]
    # One after the other: where one part of a vector is infinite, the derivatives of the others
    # would be too, times zero.
    for slot in (n for n, a in enumerate(arrays) if _ad.is_undefined_primal(a)):
        aval = every[slot]
        ((_, derivative),) = gradients(spec, (slot,))
        if derivative is None or type(cotangent) is _ad.Zero:
            found[slot] = _ad.Zero(aval)
            continue
        if derivative.saved:
            raise TypeError(f"{spec.reduction.name} is not linear")
        part = _derived(derivative, asked, [*every, with_axis(cotangent, spec.out_axis)])
        if spec.slots[slot].axis is Axis.NONE:
            part = part.sum(-2, keepdims=True)
        if derivative.single:
            part = stored_array(part)
        elif not derivative.each:
            part = with_axis(part, derivative.spec.out_axis)
        part = _summed_to(part, aval.shape)
        found[slot] = part.astype(aval.dtype)
    return found


_ad.primitive_transposes[_primitive] = _transposed


def _derived(derivative: Derivative, asked: Computation, arrays: Sequence[Any]) -> _Array:
    """The result of a derivative of `asked`. Arguments that it does not use are left out; if only
    they tell the number of rows or columns, or the type of the numbers, zeros stand for them.

    Raises:
        TypeError: if it uses one that is not known.
    """
    spec, ranges = derivative.spec, asked.ranges
    if derivative.each or derivative.single:
        arrays = [_of_pairs(derivative, asked, n, x) for n, x in enumerate(arrays)]
        asked = asked._replace(ranges=None)
    used = {node.params[0] for node in toposort(spec.operands) if node.op.name == "var"}
    if any(isinstance(arrays[n], _jax.core.AbstractValue) for n in used):
        raise TypeError("a formula is transposed in an argument in which it is not linear")
    kept = sorted(used)
    if _extent(asked, [arrays[n] for n in kept]) == _extent(asked, arrays):
        spec, arrays = only(spec, tuple(kept)), [arrays[n] for n in kept]
    arrays = [
        _jnp.zeros(a.shape, a.dtype) if isinstance(a, _jax.core.AbstractValue) else a
        for a in arrays
    ]
    (result,) = _bind(asked._replace(spec=spec), arrays)
    if derivative.each and ranges is not None:
        result = _jnp.where(ranges.mask()[..., None], result, 0)
    return result


def _of_pairs(derivative: Derivative, asked: Computation, n: int, x: Any) -> Any:
    """An argument, or its type, of a derivative with a result for each pair."""

    def found(x: _Array) -> _Array:
        return of_pairs(derivative, asked.spec, n, x, asked.ranges, ADAPTER.take)

    if isinstance(x, _jax.core.AbstractValue):
        shaped = _jax.eval_shape(found, x)
        return _jax.core.ShapedArray(shaped.shape, shaped.dtype)
    return found(x)


def _extent(asked: Computation, arrays: Sequence[Any]) -> tuple[Any, ...]:
    """The shape `batch + (M, N)` of the pairs, and the type of their values."""
    types = [(tuple(a.shape), str(a.dtype)) for a in arrays]
    lead = common_lead([shape for shape, _ in types], asked.ranges)
    return lead, arithmetic_dtype(common_dtype(types))


def _summed_to(x: _Array, shape: tuple[int, ...]) -> _Array:
    """The adjoint of broadcasting from `shape`."""
    extra = x.ndim - len(shape)
    pairs = zip(x.shape[extra:], shape, strict=True)
    axes = [*range(extra), *(extra + n for n, (have, want) in enumerate(pairs) if have > want)]
    return (x.sum(axes) if axes else x).reshape(shape)
