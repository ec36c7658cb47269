"""The bridge to PyTorch: reductions as one operator, differentiable to any order.

It holds no mathematics: derivatives come from `transform.autodiff`, as computations like any other.

Two doors lead to the operator `foldwise::map_reduce`. Eager programs go through `_MapReduce`, a
`torch.autograd.Function`, which knows reverse mode, forward mode and `vmap`, in any combination.
Programs that are being compiled call the operator itself, whose fake kernel and autograd formula
the compiler can trace.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any, Final, cast

import torch
from torch import Tensor

from foldwise.api.lazytensor import PUBLIC_FUNCTIONS
from foldwise.arrays.torch import ADAPTER
from foldwise.engine.launch import evaluate, result_dtype, result_shape
from foldwise.ir.axis import Axis
from foldwise.ir.spec import MapReduce
from foldwise.ir.text import format_spec, parse_spec
from foldwise.transform.autodiff import gradient, tangent

# The operator takes the computation as text, which survives tracing, compiling and pickling. The
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
    text = _text_of(spec)
    if torch.compiler.is_compiling() or not _derivatives_wanted(arrays):
        return _operator(list(arrays), list(scalars), text)
    return _apply(text, tuple(scalars), *arrays)


def _derivatives_wanted(arrays: Sequence[Tensor]) -> bool:
    """Whether any kind of derivative, or `vmap`, may be under way; `_apply` costs 30 us."""
    return (
        (torch.is_grad_enabled() and any(a.requires_grad for a in arrays))
        or _transforms_active()
        or getattr(torch.autograd.forward_ad, "_current_level", 0) >= 0
    )


class _MapReduce(torch.autograd.Function):
    @staticmethod
    def forward(text: str, scalars: tuple[float, ...], *arrays: Tensor) -> Tensor:  # pyright: ignore[reportIncompatibleMethodOverride]
        return _operator(list(arrays), list(scalars), text)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx.text, ctx.scalars, *arrays = inputs
        if not output.dtype.is_floating_point:
            ctx.mark_non_differentiable(output)
        ctx.set_materialize_grads(False)
        ctx.save_for_backward(*arrays, output)
        ctx.save_for_forward(*arrays, output)

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor | None) -> tuple[Tensor | None, ...]:  # pyright: ignore[reportIncompatibleMethodOverride]
        if cotangent is None:
            return (None,) * len(ctx.needs_input_grad)
        flags = ctx.needs_input_grad[2:]
        return None, None, *_gradients(ctx.text, ctx.saved_tensors, ctx.scalars, cotangent, flags)

    @staticmethod
    def jvp(ctx: Any, _: None, __: None, *tangents: Tensor | None) -> Tensor:  # pyright: ignore[reportIncompatibleMethodOverride]
        *arrays, out = ctx.saved_tensors
        spec = _spec_of(ctx.text)
        moving = tuple(n for n, t in enumerate(tangents) if t is not None)
        derivative = tangent(spec, moving) if out.dtype.is_floating_point else None
        if derivative is None:
            return torch.zeros_like(out)
        seeds = [t for t in tangents if t is not None]
        if derivative.needs_out:
            seeds.insert(0, _with_axis(out, spec.out_axis))
        return map_reduce(derivative.spec, arrays + seeds, ctx.scalars).expand_as(out)

    @staticmethod
    def vmap(  # pyright: ignore[reportIncompatibleMethodOverride]
        info: Any, in_dims: tuple[Any, ...], text: str, scalars: tuple[float, ...], *arrays: Tensor
    ) -> tuple[Any, int]:
        """The mapped dimension becomes the first batch dimension."""
        dims = in_dims[2:]
        rank = max(a.dim() - (d is not None) for a, d in zip(arrays, dims, strict=True))
        moved: list[Tensor] = []
        for array, dim in zip(arrays, dims, strict=True):
            if dim is not None:
                array = array.movedim(dim, 0)
                array = array[(slice(None), *(None,) * (rank - array.dim() + 1))]
            moved.append(array)
        return _apply(text, scalars, *moved), 0


# PyTorch has no public name for this; without it every call takes the long way.
_transforms_active: Callable[[], bool] = getattr(
    cast(Any, torch)._C, "_are_functorch_transforms_active", lambda: True
)
_apply: Any = cast(Any, _MapReduce).apply


def _gradients(
    text: str,
    saved: Sequence[Tensor],
    scalars: Sequence[float],
    cotangent: Tensor,
    flags: Sequence[bool],
) -> list[Tensor | None]:
    """The gradient of each array that wants one; `saved` are the arrays, then the result."""
    *arrays, out = saved
    spec = _spec_of(text)
    gradients: list[Tensor | None] = [None] * len(arrays)
    for slot, wanted in enumerate(flags):
        if not wanted:
            continue
        derivative = gradient(spec, slot)
        if derivative is None:
            # A zero that can be differentiated again, as PyTorch's own would be.
            gradients[slot] = torch.zeros_like(arrays[slot]) + 0 * cotangent.sum()
            continue
        seeds = [out, cotangent] if derivative.needs_out else [cotangent]
        inputs = arrays + [_with_axis(seed, spec.out_axis) for seed in seeds]
        result = map_reduce(derivative.spec, inputs, scalars)
        if derivative.sum_rows:
            result = result.sum(-2, keepdim=True)
        result = _with_axis(result, derivative.spec.out_axis)
        gradients[slot] = result.sum_to_size(arrays[slot].shape).to(arrays[slot].dtype)
    return gradients


def _with_axis(result: Tensor, axis: Axis) -> Tensor:
    """A result of shape `batch + (n, D)` as an argument indexed by `axis`."""
    return result.unsqueeze(-3 if axis is Axis.J else -2)


def _evaluate(arrays: list[Tensor], scalars: list[float], spec: str) -> Tensor:
    return evaluate(_spec_of(spec), arrays, scalars, ADAPTER)


def _evaluate_shape(arrays: list[Tensor], scalars: list[float], spec: str) -> Tensor:
    parsed = _spec_of(spec)
    headers = [ADAPTER.header(a) for a in arrays]
    dtype = result_dtype(parsed, [(h.shape, h.dtype) for h in headers])
    shape = result_shape(parsed, [h.shape for h in headers])
    return arrays[0].new_empty(shape, dtype=getattr(torch, dtype))


def _setup_context(ctx: Any, inputs: tuple[list[Tensor], list[float], str], output: Tensor) -> None:
    arrays, ctx.scalars, ctx.spec = inputs
    ctx.save_for_backward(*arrays, output)


def _backward(ctx: Any, cotangent: Tensor) -> tuple[list[Tensor | None], Any, None]:
    flags = ctx.needs_input_grad[0]
    gradients = _gradients(ctx.spec, ctx.saved_tensors, ctx.scalars, cotangent, flags)
    # PyTorch takes an empty list for one of tensors.
    return gradients, None if ctx.scalars else [], None


# Not `torch.library.custom_op`: its wrapper imports all of the compiler at the first call, 0.8 s.
_NAME: Final = "foldwise::map_reduce"
_library = cast(Any, torch.library)
_library.define(_NAME, "(Tensor[] arrays, float[] scalars, str spec) -> Tensor")
_library.impl(_NAME, "cpu", _evaluate)
_library.register_fake(_NAME, _evaluate_shape)
_library.register_autograd(_NAME, _backward, setup_context=_setup_context)
_operator: Any = torch.ops.foldwise.map_reduce.default


def _keep_tracer_out() -> None:
    """Have `torch.compile` run LazyTensors as they are, with what they call, and not trace them.

    This is what `torch.compiler.disable` does, which would import the compiler here.
    """
    try:
        frames = cast(Any, torch)._C._dynamo.eval_frame
        skip = frames._FrameAction.SKIP
        strategy = frames._FrameExecStrategy(skip, skip)  # this frame, and all that it calls
        mark = frames.set_code_exec_strategy
    except AttributeError:  # an older PyTorch: slow to compile, but right
        return
    for function in PUBLIC_FUNCTIONS:
        mark(function.__code__, strategy)


_keep_tracer_out()
