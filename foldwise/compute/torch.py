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
from dataclasses import replace
from typing import Any, Final, cast

import torch
from torch import Tensor

from foldwise.arrays.torch import ADAPTER, PLAIN, forward_mode, transforms_active
from foldwise.compute.derivatives import (
    Functions,
    chosen_arguments,
    of_pairs,
    saved_results,
    stored_array,
    with_axis,
)
from foldwise.compute.library import Library
from foldwise.compute.tracing import FUNCTIONS
from foldwise.engine import options
from foldwise.engine.launch import evaluate
from foldwise.engine.shapes import result_dtypes, result_shapes
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.spec import MapReduce
from foldwise.ir.text import format_spec, parse_spec
from foldwise.ops import REDUCTIONS
from foldwise.transform.autodiff import gradients, selected, tangent

# The operator takes the computation as text, which survives tracing, compiling and pickling. The
# text of a computation is made once, and read once in each process.
_text_of = functools.lru_cache(maxsize=4096)(format_spec)
_spec_of = functools.lru_cache(maxsize=4096)(parse_spec)


def map_reduce(
    spec: MapReduce,
    arrays: Sequence[Tensor],
    scalars: Sequence[float],
    ranges: BlockRanges | None = None,
) -> Sequence[Tensor]:
    """Evaluate a computation on tensors, under autograd.

    Args:
        spec: the computation.
        arrays: one tensor for each slot, of shape `batch + (M or 1, N or 1, D)`.
        scalars: run-time scalars.
        ranges: the pairs to visit, if not all; derivatives visit the same.

    Returns:
        A tensor for each output, of shape `batch + (M or N, dim)`; then the others that derivatives
        need.
    """
    if not _derivatives_wanted(arrays):
        return _run(spec, scalars, ranges, arrays)
    if spec.reduction.argument_row:
        return _selected(spec, arrays, scalars, ranges)
    if spec.reduction.precise:
        spec = replace(spec, reduction=REDUCTIONS[spec.reduction.precise])
    return _differentiable(spec, arrays, scalars, ranges)


def _differentiable(
    spec: MapReduce,
    arrays: Sequence[Tensor],
    scalars: Sequence[float],
    ranges: BlockRanges | None,
) -> Sequence[Tensor]:
    """The results, part of the graph, by the door that is open."""
    if torch.compiler.is_compiling():
        return _run(spec, scalars, ranges, arrays)
    return _apply(_text_of(spec), tuple(scalars), ranges, *arrays)


def _selected(
    spec: MapReduce,
    arrays: Sequence[Tensor],
    scalars: Sequence[float],
    ranges: BlockRanges | None,
) -> list[Tensor]:
    """Values that a reduction chooses, computed again from the columns it chose, with derivatives.

    Choosing has no derivative of its own, so those of the chosen values are all there is.
    """
    assert spec.reduction.argument_row is not None
    choosing = replace(spec, reduction=REDUCTIONS[spec.reduction.argument_row])
    fixed = (a.detach() for a in arrays)
    values, index = _differentiable(choosing, [*fixed], scalars, ranges)
    if any(a.shape[-2 if spec.axis is Axis.J else -3] == 0 for a in arrays if a.dim()):
        # No columns: the result is constant, but part of the graph, like an empty sum.
        nothing = replace(spec, reduction=REDUCTIONS["sum"], k=1)
        (zero,) = map_reduce(nothing, arrays, scalars, ranges)
        return [values + zero.repeat(*(1,) * (zero.dim() - 1), spec.k), index]
    *batch, rows, count = index.shape
    eye = values.new_ones(spec.dim).diag()
    given = functools.partial(ADAPTER.given, like=values)
    functions = Functions(_take, _repeat, given)
    inputs = chosen_arguments(spec, arrays, values, index, eye, ranges, functions)
    (chosen,) = map_reduce(selected(spec), inputs, scalars)
    chosen = chosen.expand(*batch, rows * count, 1).reshape(values.shape)
    chosen = torch.where(values.isfinite(), chosen, values)
    return [chosen, index]


def _take(vectors: Tensor, index: Tensor, axis: int) -> Tensor:
    """As `torch.take_along_dim`, which is traced for one size only; the axis is -2."""
    batch: Sequence[int] = cast(Any, torch).broadcast_shapes(vectors.shape[:-2], index.shape[:-2])
    places = index.expand(*batch, -1, vectors.shape[-1])
    return vectors.expand(*batch, -1, -1).gather(axis, places)


_repeat: Final = cast(Callable[[Any, int, int], Any], torch.repeat_interleave)


def _run(
    spec: MapReduce, scalars: Sequence[float], ranges: BlockRanges | None, arrays: Sequence[Tensor]
) -> Sequence[Tensor]:
    """Evaluate without derivatives: as an operator where PyTorch has something to add, such as a
    compiler, a tracer, a subclass of tensors, a sign not yet applied or zeros without memory;
    otherwise directly, which saves 10 us.
    """
    try:
        direct = not _modes_active() and all(map(_is_usual, arrays))
    except RuntimeError:  # there is no memory
        if not any(map(is_mapped, arrays)):
            raise
        return _run_batched(spec, scalars, ranges, arrays)
    if not direct:
        numbers = ranges.numbers() if ranges else None
        return _operator(list(arrays), list(scalars) or None, _text_of(spec), numbers)
    return evaluate(spec, arrays, scalars, ADAPTER, ranges=ranges)


def _run_batched(
    spec: MapReduce, scalars: Sequence[float], ranges: BlockRanges | None, arrays: Sequence[Tensor]
) -> Sequence[Tensor]:
    """As `_run`, for arrays that `is_mapped` holds for."""
    mapped, again = unmapped(arrays)
    moved = _with_mapped_first(mapped, [0] * len(mapped))
    return [again(result) for result in _run(spec, scalars, ranges, moved)]


def unmapped(arrays: Sequence[Tensor]) -> tuple[list[Tensor], Callable[[Tensor], Tensor]]:
    """Tensors without the older `vmap` of PyTorch, which `is_grads_batched` and `vectorize=True`
    use: it knows no operator on lists of tensors, and no rule of a function.

    Returns:
        The tensors, whose first axis is the mapped one, or has length 1; and what makes a tensor
        with the mapped axis first one that is mapped over.
    """
    level = _legacy._C._vmapmode_increment_nesting() - 1
    _legacy._C._vmapmode_decrement_nesting()
    found = [_legacy._remove_batch_dim(a, level, 1, 0) for a in arrays]
    return found, lambda result: _legacy._add_batch_dim(result, 0, level)


def _is_usual(x: Tensor) -> bool:
    """Whether the values of a tensor are those in its memory."""
    return type(x) in PLAIN and not x.is_neg() and x.data_ptr() != 0


def _derivatives_wanted(arrays: Sequence[Tensor]) -> bool:
    """Whether any kind of derivative, or `vmap`, may be under way; `_apply` costs 30 us."""
    return (
        (torch.is_grad_enabled() and True in [a.requires_grad for a in arrays])
        or transforms_active()
        or forward_mode()
    )


class _MapReduce(torch.autograd.Function):
    @staticmethod
    def forward(  # pyright: ignore[reportIncompatibleMethodOverride]
        text: str, scalars: tuple[float, ...], ranges: BlockRanges | None, *arrays: Tensor
    ) -> tuple[Tensor, ...]:
        return tuple(_run(_spec_of(text), scalars, ranges, arrays))

    @staticmethod
    def setup_context(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, inputs: tuple[Any, ...], output: tuple[Tensor, ...]
    ) -> None:
        ctx.text, ctx.scalars, ctx.ranges, *arrays = inputs
        differentiable = _spec_of(ctx.text).reduction.partials is not None
        ctx.mark_non_differentiable(*output[differentiable:])
        ctx.device = options.device_name()
        ctx.set_materialize_grads(False)
        ctx.save_for_backward(*arrays, *output)
        ctx.save_for_forward(*arrays, *output)

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor | None, *_: Any) -> tuple[Tensor | None, ...]:  # pyright: ignore[reportIncompatibleMethodOverride]
        if cotangent is None:
            return (None,) * len(ctx.needs_input_grad)
        flags = ctx.needs_input_grad[3:]
        # Another thread may be here, with other settings.
        with options.device(ctx.device):
            found = gradients_of(
                ctx.text, ctx.saved_tensors, ctx.scalars, ctx.ranges, cotangent, flags
            )
        return None, None, None, *found

    @staticmethod
    def jvp(ctx: Any, _: None, __: None, ___: None, *tangents: Tensor | None) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        spec = _spec_of(ctx.text)
        arrays, (out, *more) = _split(ctx.saved_tensors, spec)
        if spec.reduction.partials is None:
            return (None,) * len(spec.reduction.outputs)
        moving = tuple(n for n, t in enumerate(tangents) if t is not None)
        derivative = tangent(spec, moving)
        if derivative is None:
            return (torch.zeros_like(out), *(None for _ in more))
        seeds = [t for t in tangents if t is not None]

        def evaluated(saved: MapReduce) -> Sequence[Tensor]:
            return map_reduce(saved, arrays, ctx.scalars, ctx.ranges)

        inputs = [*arrays, *saved_results(derivative, spec, (out, *more), evaluated), *seeds]
        moved = map_reduce(derivative.spec, inputs, ctx.scalars, ctx.ranges)[0].expand_as(out)
        return (moved, *(None for _ in more))

    @staticmethod
    def vmap(  # pyright: ignore[reportIncompatibleMethodOverride]
        info: Any,
        in_dims: tuple[Any, ...],
        text: str,
        scalars: tuple[float, ...],
        ranges: BlockRanges | None,
        *arrays: Tensor,
    ) -> tuple[Any, Any]:
        """The mapped dimension becomes the first batch dimension."""
        results = _apply(text, scalars, ranges, *_with_mapped_first(arrays, in_dims[3:]))
        return results, (0,) * len(results)


def _with_mapped_first(arrays: Sequence[Tensor], dims: Sequence[int | None]) -> list[Tensor]:
    """Arrays whose mapped dimension is the first batch dimension."""
    rank = max(a.dim() - (d is not None) for a, d in zip(arrays, dims, strict=True))
    moved: list[Tensor] = []
    for array, dim in zip(arrays, dims, strict=True):
        if dim is not None:
            array = array.movedim(dim, 0)
            array = array[(slice(None), *(None,) * (rank - array.dim() + 1))]
        moved.append(array)
    return moved


class _Put(torch.autograd.Function):
    """Copies a result into a tensor that is there, which takes over the gradient of the result.

    That tensor is not an input of the function: the graph of its former values, as of an earlier
    round of a loop, has no part in the gradient of the new ones.
    """

    @staticmethod
    def forward(result: Tensor, fill: Callable[[Tensor], Tensor]) -> Tensor:  # pyright: ignore[reportIncompatibleMethodOverride]
        return fill(result)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        pass

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor) -> tuple[Tensor, None]:  # pyright: ignore[reportIncompatibleMethodOverride]
        return cotangent, None

    @staticmethod
    def jvp(ctx: Any, tangent: Tensor, _: None) -> Tensor:  # pyright: ignore[reportIncompatibleMethodOverride]
        return tangent.clone()


def put(result: Tensor, out: Tensor) -> Tensor:
    """`out` with the values and the gradient of a result of the same shape and type."""
    if transforms_active() or torch.compiler.is_compiling():  # these track writes to tensors
        return out.copy_(result)
    ADAPTER.layout(out)  # refuses a tensor whose memory was given back
    return cast(Any, _Put).apply(result, out.copy_)


LIBRARY: Final = Library(ADAPTER, map_reduce, put)

# PyTorch has no public name for this; without it every call takes the long way.
_modes: Callable[[], int] = getattr(cast(Any, torch)._C, "_len_torch_dispatch_stack", lambda: 1)
_legacy: Any = torch  # the older `vmap`
is_mapped: Callable[[Tensor], bool] = cast(Any, torch)._C._functorch.is_legacy_batchedtensor
_apply: Any = cast(Any, _MapReduce).apply


def _split(saved: Sequence[Tensor], spec: MapReduce) -> tuple[Sequence[Tensor], Sequence[Tensor]]:
    """The arrays and the results of a computation, from its saved tensors."""
    count = len(spec.slots)
    return saved[:count], saved[count:]


def _modes_active() -> bool:
    return torch.compiler.is_compiling() or _modes() > 0


def gradients_of(  # noqa: PLR0913 - all that an evaluation is made of
    text: str,
    saved: Sequence[Tensor],
    scalars: Sequence[float],
    ranges: BlockRanges | None,
    cotangent: Tensor,
    flags: Sequence[bool],
) -> list[Tensor | None]:
    """The gradient of each array that wants one; `saved` are the arrays, then the results."""
    spec = _spec_of(text)
    arrays, outputs = _split(saved, spec)
    results: list[Tensor | None] = [None] * len(arrays)

    def evaluated(saved: MapReduce) -> Sequence[Tensor]:
        return map_reduce(saved, arrays, scalars, ranges)

    seed = with_axis(cotangent, spec.out_axis)
    wanted = tuple(n for n, flag in enumerate(flags) if flag)
    # Not in one pass if it may be differentiated: where one part of a vector is infinite, the
    # derivatives of the others would be too, times zero.
    passes = [(n,) for n in wanted] if torch.is_grad_enabled() else [wanted]
    for slots, derivative in (found for some in passes for found in gradients(spec, some)):
        if derivative is None:
            # A zero that can be differentiated again, as PyTorch's own would be.
            results[slots[0]] = torch.zeros_like(arrays[slots[0]]) + 0 * cotangent.sum()
            continue
        inputs = [*arrays, *saved_results(derivative, spec, outputs, evaluated), seed]
        if derivative.each or derivative.single:
            inputs = [
                of_pairs(derivative, spec, n, x, ranges, ADAPTER.take) for n, x in enumerate(inputs)
            ]
            (result,) = map_reduce(derivative.spec, inputs, scalars)
            if derivative.each and ranges is not None:
                visited = torch.tensor(ranges.mask()[..., None], device=result.device)
                result = torch.where(visited, result, 0)
        else:
            (result,) = map_reduce(derivative.spec, inputs, scalars, ranges)
        sizes = [spec.slots[slot].dim for slot in slots]
        for slot, part in zip(slots, torch.split(result, sizes, -1), strict=True):
            if spec.slots[slot].axis is Axis.NONE:
                part = part.sum(-2, keepdim=True)
            if derivative.single:
                part = stored_array(part)
            elif not derivative.each:
                part = with_axis(part, derivative.spec.out_axis)
            results[slot] = part.sum_to_size(arrays[slot].shape).to(arrays[slot].dtype)
    return results


# --- the operator, where ranges are lists of numbers


def _ranges_of(numbers: Sequence[int] | None) -> BlockRanges | None:
    return BlockRanges.from_numbers(numbers) if numbers else None


def _evaluate(
    arrays: list[Tensor], scalars: list[float] | None, spec: str, ranges: list[int] | None
) -> list[Tensor]:
    # PyTorch's zeros without memory, which stand for derivatives that are 0.
    arrays = [a.clone() if cast(Any, a)._is_zerotensor() else a for a in arrays]
    return evaluate(_spec_of(spec), arrays, scalars or [], ADAPTER, ranges=_ranges_of(ranges))


def _evaluate_shape(
    arrays: list[Tensor], scalars: list[float] | None, spec: str, ranges: list[int] | None
) -> list[Tensor]:
    parsed = _spec_of(spec)
    headers = [ADAPTER.header(a) for a in arrays]
    dtypes = result_dtypes(parsed, [(h.shape, h.dtype) for h in headers])
    shapes = result_shapes(parsed, [h.shape for h in headers], _ranges_of(ranges))
    return [
        arrays[0].new_empty(shape, dtype=getattr(torch, dtype))
        for shape, dtype in zip(shapes, dtypes, strict=True)
    ]


def _setup_context(
    ctx: Any, inputs: tuple[list[Tensor], Any, str, Any], output: list[Tensor]
) -> None:
    arrays, scalars, ctx.spec, ctx.ranges = inputs
    ctx.scalars = scalars or []
    ctx.save_for_backward(*arrays, *output)


def _backward(ctx: Any, cotangents: list[Tensor]) -> tuple[list[Tensor | None], None, None, None]:
    flags, ranges = ctx.needs_input_grad[0], _ranges_of(ctx.ranges)
    found = gradients_of(ctx.spec, ctx.saved_tensors, ctx.scalars, ranges, cotangents[0], flags)
    return found, None, None, None


# Not `torch.library.custom_op`: its wrapper imports all of the compiler at the first call, 0.8 s.
_NAME: Final = "foldwise::map_reduce"
_library = cast(Any, torch.library)
# None for a list without numbers: a packaged program (AOTInductor) has no empty lists.
_library.define(_NAME, "(Tensor[] arrays, float[]? scalars, str spec, int[]? ranges) -> Tensor[]")
_library.impl(_NAME, "cpu", _evaluate)
_library.impl(_NAME, "cuda", _evaluate)
_library.register_fake(_NAME, _evaluate_shape)
_library.register_autograd(_NAME, _backward, setup_context=_setup_context)
_operator: Any = torch.ops.foldwise.map_reduce.default


def _keep_tracer_out() -> None:
    """Have `torch.compile` run LazyTensors, and all functions that they call, without tracing.

    `torch.compiler.disable` does the same, but would import the compiler here.
    """
    try:
        frames = cast(Any, torch)._C._dynamo.eval_frame
        skip = frames._FrameAction.SKIP
        strategy = frames._FrameExecStrategy(skip, skip)  # this frame, and all that it calls
        mark = frames.set_code_exec_strategy
    except AttributeError:  # an older PyTorch: slow to compile, but right
        return
    FUNCTIONS.tell(lambda function: mark(function.__code__, strategy))


_keep_tracer_out()
