"""Linear systems on tensors, differentiable to any order.

A derivative of a solution solves a system with the same matrix, so `_Solve` calls itself. The other
terms are derivatives of the matrix, which are those of the bridge.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any, Final, cast

import torch
from torch import Tensor

from foldwise.compute.torch import gradients_of, is_mapped, map_reduce, unmapped
from foldwise.ir.text import format_spec
from foldwise.linalg.cg import solved
from foldwise.linalg.problem import Problem, with_unknown
from foldwise.transform.analysis import componentwise
from foldwise.transform.autodiff import tangent


def solve(problem: Problem, arrays: Sequence[Tensor], alpha: Any) -> Tensor:
    """The solution; see `linalg.solve`.

    Raises:
        RuntimeError: while a program is compiled, which then breaks its graph here.
    """
    if torch.compiler.is_compiling():
        raise RuntimeError(
            "the number of steps that solve a linear system depends on its numbers, so they are in "
            "no graph: solve outside of torch.compile(fullgraph=True) and torch.export"
        )
    shift = alpha if isinstance(alpha, Tensor) else arrays[problem.slot].new_tensor(alpha)
    return _apply(problem, shift.reshape(()), *arrays)


_forward: Final = cast(Any, torch.autograd.forward_ad)


def _through_all_levels(jvp: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """Have an outer `torch.func.jvp` follow the `jvp` of an `autograd.Function`.

    PyTorch calls it with forward mode off, so that additions and products in it would be constants
    for the outer one. Here forward mode is on, and the saved tensors, which come after `ctx`, are
    without the tangents of this level.
    """

    @functools.wraps(jvp)
    def followed(ctx: Any, *tangents: Tensor | None) -> Tensor:
        with _forward._set_fwd_grad_enabled(True):
            saved = [_forward.unpack_dual(t, level=0).primal for t in ctx.saved_tensors]
            return jvp(ctx, saved, *tangents)

    return followed


class _Solve(torch.autograd.Function):
    @staticmethod
    def forward(  # pyright: ignore[reportIncompatibleMethodOverride]
        problem: Problem, alpha: Tensor, *arrays: Tensor
    ) -> Tensor:
        if any(map(is_mapped, (alpha, *arrays))):
            tensors, again = unmapped((alpha, *arrays))
            size = max(map(len, tensors))
            dims = [0 if len(t) == size else None for t in tensors]
            tensors = [t if d == 0 else t[0] for t, d in zip(tensors, dims, strict=True)]
            result, _ = _Solve.vmap(
                SimpleNamespace(batch_size=size), (None, *dims), problem, *tensors
            )
            return again(result)
        spec, slot, scalars, limits, ranges = problem

        def apply(a: Tensor) -> Tensor:
            inputs = with_unknown(problem, arrays, a)
            return alpha * a + map_reduce(spec, inputs, scalars, ranges)[0]

        return solved(apply, arrays[slot], limits, componentwise(spec.formula, slot))

    @staticmethod
    def setup_context(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, inputs: tuple[Any, ...], output: Tensor
    ) -> None:
        ctx.problem, alpha, *arrays = inputs
        ctx.save_for_backward(alpha, *arrays, output)
        ctx.save_for_forward(alpha, *arrays, output)

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor) -> tuple[Tensor | None, ...]:  # pyright: ignore[reportIncompatibleMethodOverride]
        alpha, *arrays, a = ctx.saved_tensors
        spec, slot, scalars, _, ranges = ctx.problem
        _, needs_alpha, *needs = ctx.needs_input_grad
        # The matrix is its own transpose.
        adjoint = _apply(ctx.problem, alpha, *arrays[:slot], cotangent, *arrays[slot + 1 :])
        found: list[Tensor | None] = [None] * len(arrays)
        others = [wanted and n != slot for n, wanted in enumerate(needs)]
        if any(others):
            # The derivative of a sum does not need its result: `a` is a placeholder.
            saved = [*with_unknown(ctx.problem, arrays, a), a]
            found = gradients_of(format_spec(spec), saved, scalars, ranges, -adjoint, others)
        if needs[slot]:
            found[slot] = adjoint
        slope = -(adjoint * a).sum_to_size(alpha.shape) if needs_alpha else None
        return None, slope, *found

    @staticmethod
    @_through_all_levels
    def jvp(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, saved: Sequence[Tensor], _: None, *tangents: Tensor | None
    ) -> Tensor:
        alpha, *arrays, a = saved
        problem: Problem = ctx.problem
        spec, slot, scalars, _limits, ranges = problem
        slope, *along = tangents
        moved: Tensor | None = along[slot]
        change: Tensor = torch.zeros_like(a) if moved is None else moved
        if slope is not None:
            change = change - slope * a
        moving = tuple(n for n, t in enumerate(along) if t is not None and n != slot)
        derivative = tangent(spec, moving) if moving else None
        if derivative is not None:
            seeds = [t for n in moving if (t := along[n]) is not None]
            inputs = [*with_unknown(problem, arrays, a), *seeds]
            change = change - map_reduce(derivative.spec, inputs, scalars, ranges)[0]
        return _apply(problem, alpha, *arrays[:slot], change, *arrays[slot + 1 :])

    @staticmethod
    def vmap(  # pyright: ignore[reportIncompatibleMethodOverride]
        info: Any, in_dims: tuple[Any, ...], problem: Problem, *tensors: Tensor
    ) -> tuple[Tensor, int]:
        """The mapped dimension becomes the first batch dimension."""
        dims = in_dims[1:]
        b = 1 + problem.slot  # alpha is the first; b has one axis less than the others
        ranks = [t.dim() - (d is not None) for t, d in zip(tensors, dims, strict=True)]
        rank = max(3, ranks[b] + 1, *ranks)
        moved: list[Tensor] = []
        for n, (tensor, dim) in enumerate(zip(tensors, dims, strict=True)):
            if dim is not None:
                tensor = tensor.movedim(dim, 0)
                missing = rank - (n in (0, b)) - tensor.dim() + 1
                tensor = tensor[(slice(None), *(None,) * missing)]
            moved.append(tensor)
        if dims[problem.slot + 1] is None:
            moved[b] = moved[b].expand(info.batch_size, *moved[b].shape[-rank + 1 :])
        return _apply(problem, *moved), 0


_apply: Any = cast(Any, _Solve).apply
