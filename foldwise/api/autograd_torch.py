"""The bridge to PyTorch: reductions as one operator, differentiable to any order.

It holds no mathematics: gradients come from `transform.autodiff`, as computations like any other.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from foldwise.arrays.torch import ADAPTER
from foldwise.engine.launch import evaluate, result_dtype, result_shape
from foldwise.ir.expr import Axis
from foldwise.ir.spec import MapReduce
from foldwise.ir.text import format_spec, parse_spec
from foldwise.transform.autodiff import gradient

# The operator takes the computation as text, which survives tracing, compiling and pickling; the
# text of a computation is made once, and read once in each process.
_text_of = functools.lru_cache(maxsize=4096)(format_spec)
_spec_of = functools.lru_cache(maxsize=4096)(parse_spec)


def map_reduce(spec: MapReduce, arrays: Sequence[Tensor], scalars: Sequence[float]) -> Tensor:
    """Evaluate a computation on tensors, under autograd.

    Args:
        spec: the computation.
        arrays: one tensor for each slot, of shape `batch + (M or 1, N or 1, D)`.
        scalars: run-time scalars.

    Returns:
        A tensor of shape `batch + (M or N, spec.out_dim)`.
    """
    return _operator(list(arrays), list(scalars), _text_of(spec))


def _evaluate(arrays: list[Tensor], scalars: list[float], spec: str) -> Tensor:
    return evaluate(_spec_of(spec), arrays, scalars, ADAPTER)


def _shape_only(arrays: list[Tensor], scalars: list[float], spec: str) -> Tensor:
    parsed = _spec_of(spec)
    dtype = result_dtype(parsed, [str(a.dtype).removeprefix("torch.") for a in arrays])
    shape = result_shape(parsed, [tuple(a.shape) for a in arrays])
    return arrays[0].new_empty(shape, dtype=getattr(torch, dtype))


def _setup_context(ctx: Any, inputs: tuple[list[Tensor], list[float], str], output: Tensor) -> None:
    arrays, ctx.scalars, ctx.spec = inputs
    ctx.save_for_backward(*arrays, output)


def _backward(ctx: Any, cotangent: Tensor) -> tuple[list[Tensor | None], list[None], None]:
    *arrays, out = ctx.saved_tensors
    spec = _spec_of(ctx.spec)
    flags: list[bool] = ctx.needs_input_grad[0]
    gradients = [
        _gradient(spec, slot, arrays, ctx.scalars, out, cotangent) if flag else None
        for slot, flag in enumerate(flags)
    ]
    return gradients, [None] * len(ctx.scalars), None


def _gradient(
    spec: MapReduce,
    slot: int,
    arrays: list[Tensor],
    scalars: list[float],
    out: Tensor,
    cotangent: Tensor,
) -> Tensor | None:
    derivative = gradient(spec, slot)
    if derivative is None:
        return None
    seeds = [out, cotangent] if derivative.needs_out else [cotangent]
    inputs = arrays + [_with_axis(seed, spec.out_axis) for seed in seeds]
    result = map_reduce(derivative.spec, inputs, scalars)
    if derivative.sum_rows:
        result = result.sum(-2, keepdim=True)
    result = _with_axis(result, derivative.spec.out_axis)
    return result.sum_to_size(arrays[slot].shape).to(arrays[slot].dtype)


def _with_axis(result: Tensor, axis: Axis) -> Tensor:
    """A result of shape `batch + (n, D)` as an argument indexed by `axis`."""
    return result.unsqueeze(-3 if axis is Axis.J else -2)


def _vmap(
    info: Any, in_dims: tuple[Any, ...], arrays: list[Tensor], scalars: list[float], spec: str
) -> tuple[Tensor, int]:
    """The mapped dimension becomes the first batch dimension."""
    rank = max(a.dim() - (d is not None) for a, d in zip(arrays, in_dims[0], strict=True))
    moved: list[Tensor] = []
    for array, where in zip(arrays, in_dims[0], strict=True):
        if where is not None:
            array = array.movedim(where, 0)
            array = array[(slice(None), *(None,) * (rank - array.dim() + 1))]
        moved.append(array)
    return _operator(moved, scalars, spec), 0


_operator: Any = torch.library.custom_op(
    "foldwise::map_reduce", _evaluate, mutates_args=(), device_types="cpu"
)
_operator.register_fake(_shape_only)
_operator.register_autograd(_backward, setup_context=_setup_context)
_operator.register_vmap(_vmap)
