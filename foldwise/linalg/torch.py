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
from torch.autograd.function import once_differentiable

from foldwise.compute.torch import gradients_of, is_mapped, map_reduce, unmapped
from foldwise.ir.text import format_spec
from foldwise.linalg.cg import Limits, Loop, repeated, solved
from foldwise.linalg.forms import Forms
from foldwise.linalg.operators import Operator
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


def solve_operator(operator: Operator, b: Tensor, alpha: Any, limits: Limits) -> Tensor:
    """The solution; see `linalg.operators.solve`."""
    shift = alpha if isinstance(alpha, Tensor) else b.new_tensor(alpha)
    return _apply_operator(operator, limits, shift.reshape(()), b, *operator.parameters)


class _SolveOperator(torch.autograd.Function):
    @staticmethod
    def forward(  # pyright: ignore[reportIncompatibleMethodOverride]
        operator: Operator, limits: Limits, alpha: Tensor, b: Tensor, *parameters: Tensor
    ) -> Tensor:
        def apply(a: Tensor) -> Tensor:
            return alpha * a + operator.times(parameters, a)

        return solved(apply, b, limits, apart=True)

    @staticmethod
    def setup_context(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, inputs: tuple[Any, ...], output: Tensor
    ) -> None:
        ctx.operator, ctx.limits, alpha, _, *parameters = inputs
        ctx.save_for_backward(alpha, output, *parameters)
        ctx.save_for_forward(alpha, output, *parameters)

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor) -> tuple[Tensor | None, ...]:  # pyright: ignore[reportIncompatibleMethodOverride]
        alpha, a, *parameters = ctx.saved_tensors
        operator: Operator = ctx.operator
        _, _, needs_alpha, _, *needs = ctx.needs_input_grad
        adjoint = _apply_operator(operator.T, ctx.limits, alpha, cotangent, *parameters)
        found: list[Tensor | None] = [None] * len(parameters)
        if any(needs):
            found = _pulled_back(operator, parameters, a, -adjoint, needs)
        slope = -(adjoint * a).sum() if needs_alpha else None
        return None, None, slope, adjoint, *found

    @staticmethod
    @_through_all_levels
    def jvp(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, saved: Sequence[Tensor], _: None, __: None, *tangents: Tensor | None
    ) -> Tensor:
        alpha, a, *parameters = saved
        operator: Operator = ctx.operator
        slope, moved, *along = tangents
        change: Tensor = torch.zeros_like(a) if moved is None else moved
        if slope is not None:
            change = change - slope * a
        if any(t is not None for t in along):
            pairs = zip(parameters, along, strict=True)
            moving = tuple(torch.zeros_like(p) if t is None else t for p, t in pairs)

            def product(*given: Tensor) -> Tensor:
                return operator.times(given, a)

            _, turned = cast(Any, torch).func.jvp(product, tuple(parameters), moving)
            change = change - turned
        return _apply_operator(operator, ctx.limits, alpha, change, *parameters)


_apply_operator: Any = cast(Any, _SolveOperator).apply


def _pulled_back(
    operator: Operator,
    parameters: Sequence[Tensor],
    a: Tensor,
    cotangent: Tensor,
    needs: Sequence[bool],
) -> list[Tensor | None]:
    """The gradients of `times(parameters, a)` with respect to the parameters."""
    higher = torch.is_grad_enabled()
    with torch.enable_grad():
        # Views, so that the way to them ends here, and what is found can be differentiated.
        given = [p.view_as(p) if higher else p.detach() for p in parameters]
        for p, need in zip(given, needs, strict=True):
            if need and not p.requires_grad:
                p.requires_grad_()
        wanted = [p for p, need in zip(given, needs, strict=True) if need]
        product = operator.times(given, a)
        gradients = iter(
            torch.autograd.grad(product, wanted, cotangent, create_graph=higher, allow_unused=True)
        )
    return [next(gradients) if need else None for need in needs]


def loop_of(_: Tensor) -> Loop:
    """How steps on tensors are repeated."""
    return repeated


def constants(arrays: Sequence[Tensor]) -> list[Tensor]:
    """The tensors, without derivatives."""
    return [x.detach() for x in arrays]


def attached(operator: Operator, value: Tensor, forms: Forms, alpha: Any, b: Tensor) -> Tensor:
    """The values, with first derivatives; see `linalg.forms.attached`."""
    shift = alpha if isinstance(alpha, Tensor) else b.new_tensor(alpha)
    return _attach(operator, value, forms, shift.reshape(()), b, *operator.parameters)


class _Attached(torch.autograd.Function):
    @staticmethod
    def forward(  # pyright: ignore[reportIncompatibleMethodOverride]
        operator: Operator, value: Tensor, forms: Forms, *varying: Tensor
    ) -> Tensor:
        return value.clone()

    @staticmethod
    def setup_context(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, inputs: tuple[Any, ...], output: Tensor
    ) -> None:
        ctx.operator, _, forms, alpha, b, *parameters = inputs
        ctx.save_for_backward(*forms, alpha, b, *parameters)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, cotangent: Tensor) -> tuple[Tensor | None, ...]:
        left, right, weights, slope, _, _, *parameters = ctx.saved_tensors
        _, _, _, needs_alpha, needs_b, *needs = ctx.needs_input_grad
        along = left * (cotangent.to(weights.dtype) @ weights)[..., None, :].to(left.dtype)
        found: list[Tensor | None] = [None] * len(parameters)
        if any(needs):
            found = _pulled_back(ctx.operator, parameters, right, along, needs)
        of_alpha = (along * right).sum() if needs_alpha else None
        of_b = cotangent[..., :1, None].to(slope.dtype) * slope if needs_b else None
        return None, None, None, of_alpha, of_b, *found


_attach: Any = cast(Any, _Attached).apply
