"""Linear systems on tensors, differentiable to any order.

A derivative of a solution is the solution of a system, so `_Solve` calls itself. All else are
derivatives of the product, which are those of PyTorch.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any, Final, cast

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from foldwise.arrays.torch import forward_mode, transforms_active
from foldwise.compute.torch import is_mapped, unmapped
from foldwise.linalg.driver import Run
from foldwise.linalg.equations import Equation, Solved
from foldwise.linalg.forms import Forms
from foldwise.linalg.krylov import Loop, repeated
from foldwise.linalg.operators import Operator, Times
from foldwise.linalg.outcome import Record

_torch: Final = cast(Any, torch)
_forward: Final = cast(Any, torch.autograd.forward_ad)
Start = tuple[Tensor | None, Run | None]


def solve(
    equation: Equation, alpha: Any, b: Tensor, parameters: Sequence[Tensor], start: Start
) -> Solved:
    """The solution; see `linalg.equations.solve`. There is no last state with derivatives.

    Raises:
        RuntimeError: while a program is compiled, which then breaks its graph here.
    """
    if torch.compiler.is_compiling():
        raise RuntimeError(
            "the number of steps that solve a linear system depends on its numbers, so they are in "
            "no graph: solve outside of torch.compile(fullgraph=True) and torch.export"
        )
    if not _derivatives_wanted((alpha, b, *parameters)):
        number = isinstance(alpha, float | int)
        with torch.no_grad():
            shift = alpha if number else alpha.reshape(())
            return equation.solved((shift, b, *parameters), start)
    shift = (alpha if isinstance(alpha, Tensor) else b.new_tensor(alpha)).reshape(())
    x0, run = start
    # A state belongs to its systems, which the function knows as they are there.
    x, *record = _apply(equation, run, x0, shift, b, *parameters)
    return Solved(x, Record(*record), None)


def _derivatives_wanted(arrays: Sequence[Any]) -> bool:
    """Whether any kind of derivative, or `vmap`, may be under way."""
    tensors = [a for a in arrays if isinstance(a, Tensor)]
    return (
        (torch.is_grad_enabled() and any(t.requires_grad for t in tensors))
        or transforms_active()
        or forward_mode()
        or any(map(is_mapped, tensors))
    )


def _through_all_levels(jvp: Callable[..., Any]) -> Callable[..., Any]:
    """Have an outer `torch.func.jvp` follow the `jvp` of an `autograd.Function`.

    PyTorch calls it with forward mode off, so that additions and products in it would be constants
    for the outer one. Here forward mode is on, and the saved tensors, which come after `ctx`, are
    without the tangents of this level.
    """

    @functools.wraps(jvp)
    def followed(ctx: Any, *tangents: Tensor | None) -> Any:
        with _forward._set_fwd_grad_enabled(True):
            saved = [_forward.unpack_dual(t, level=0).primal for t in ctx.saved_tensors]
            return jvp(ctx, saved, *tangents)

    return followed


class _Solve(torch.autograd.Function):
    """The solution and the `Record`, of an equation, a state to resume, a first iterate, and the
    given arrays: alpha, b and the parameters."""

    @staticmethod
    def forward(  # pyright: ignore[reportIncompatibleMethodOverride]
        equation: Equation, run: Run | None, x0: Tensor | None, *given: Tensor
    ) -> tuple[Tensor, ...]:
        if any(map(is_mapped, given)):
            tensors, again = unmapped(given)
            size = max(map(len, tensors))
            dims = [0 if len(t) == size else None for t in tensors]
            tensors = [t if d == 0 else t[0] for t, d in zip(tensors, dims, strict=True)]
            info = SimpleNamespace(batch_size=size)
            results, _ = _Solve.vmap(
                info, (None, None, None, *dims), equation, None, None, *tensors
            )
            return tuple(map(again, results))
        x, record, _ = equation.solved(given, (x0, run))
        return (x, *record)

    @staticmethod
    def setup_context(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, inputs: tuple[Any, ...], output: tuple[Tensor, ...]
    ) -> None:
        ctx.equation, _, _, *given = inputs
        x, *record = output
        ctx.mark_non_differentiable(*record)
        ctx.set_materialize_grads(False)
        ctx.save_for_backward(x, *given)
        ctx.save_for_forward(x, *given)

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor | None, *_: Any) -> tuple[Tensor | None, ...]:  # pyright: ignore[reportIncompatibleMethodOverride]
        if cotangent is None:
            return (None,) * len(ctx.needs_input_grad)
        x, alpha, b, *parameters = ctx.saved_tensors
        equation: Equation = ctx.equation
        adjoint = _apply(equation.adjoint, None, None, alpha, cotangent, *parameters)[0]
        needs = ctx.needs_input_grad[3:]
        solution, given = x.view_as(x), (alpha, b, *parameters)

        def left(every: Sequence[Tensor]) -> Tensor:
            return equation.residual(every, solution)

        return None, None, None, *_pulled_back(left, given, adjoint, needs)

    @staticmethod
    @_through_all_levels
    def jvp(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, saved: Sequence[Tensor], *tangents: Tensor | None
    ) -> tuple[Tensor | None, ...]:
        x, alpha, b, *parameters = saved
        equation: Equation = ctx.equation
        change = _moved(equation, (alpha, b, *parameters), x, tangents[3:])
        moved = _apply(equation.linear, None, None, alpha, change, *parameters)[0]
        return moved, None, None, None, None

    @staticmethod
    def vmap(  # pyright: ignore[reportIncompatibleMethodOverride]
        info: Any,
        in_dims: tuple[Any, ...],
        equation: Equation,
        run: Run | None,
        x0: Tensor | None,
        *given: Tensor,
    ) -> tuple[Any, tuple[int, ...]]:
        """The mapped dimension becomes the first batch dimension."""
        assert run is None, "a state is that of one system"
        _, _, dim0, *dims = in_dims
        moved = [t if d is None else t.movedim(d, 0) for t, d in zip(given, dims, strict=True)]
        alpha, b, *parameters = moved
        if dims[1] is None:
            b = b.expand(info.batch_size, *b.shape)
        if dims[0] is not None:  # of one number for each batch element
            alpha = alpha[(slice(None), *(None,) * (b.dim() - alpha.dim()))]
        if x0 is not None and dim0 is not None:
            x0 = x0.movedim(dim0, 0)
        if any(d is not None for d in dims[2:]):
            axes = tuple(None if d is None else 0 for d in dims[2:])
            equation = replace(
                equation,
                times=_Mapped(equation.times, axes),
                transposed_times=_Mapped(equation.transposed_times, axes),
            )
        return _apply(equation, run, x0, alpha, b, *parameters), (0,) * 5


@dataclass(frozen=True, slots=True)
class _Mapped:
    """A product with parameters of which some have one more axis, the first."""

    times: Times
    axes: tuple[int | None, ...]

    def __call__(self, parameters: Sequence[Tensor], x: Tensor) -> Tensor:
        """As `times` of an `Operator`."""
        mapped = _torch.func.vmap(self.times, (self.axes, 0))
        return mapped(tuple(parameters), x)


_apply: Any = cast(Any, _Solve).apply


def _pulled_back(
    function: Callable[[Sequence[Tensor]], Tensor],
    given: Sequence[Tensor],
    cotangent: Tensor,
    needs: Sequence[bool],
) -> list[Tensor | None]:
    """The gradients of a function of the given arrays with respect to those that need one."""
    places = [n for n, need in enumerate(needs) if need]
    # Views are without the levels of transforms that have ended.
    given, cotangent = [t.view_as(t) for t in given], cotangent.view_as(cotangent)

    def of_wanted(*wanted: Tensor) -> Tensor:
        every = [*given]
        for n, t in zip(places, wanted, strict=True):
            every[n] = t
        return function(every)

    wanted = [given[n] for n in places]
    if transforms_active():
        found = _torch.func.vjp(of_wanted, *wanted)[1](cotangent)
    else:
        found = _gradients(of_wanted, wanted, cotangent)
    by_place = dict(zip(places, found, strict=True))
    return [by_place.get(n) for n in range(len(needs))]


def _gradients(
    function: Callable[..., Tensor], inputs: Sequence[Tensor], cotangent: Tensor
) -> Sequence[Tensor | None]:
    """The gradients of a function, without PyTorch's transforms."""
    higher = torch.is_grad_enabled()
    with torch.enable_grad():
        # They are views, so that the way to them ends there, and what is found can be
        # differentiated.
        inputs = [t if higher else t.detach() for t in inputs]
        inputs = [t if t.requires_grad else t.requires_grad_() for t in inputs]
        return torch.autograd.grad(
            function(*inputs), inputs, cotangent, create_graph=higher, allow_unused=True
        )


def _moved(
    equation: Equation, given: Sequence[Tensor], x: Tensor, tangents: Sequence[Tensor | None]
) -> Tensor:
    """The derivative of the left side along tangents of the given arrays."""
    duals = [
        t if along is None else _forward.make_dual(t, along, level=0)
        for t, along in zip(given, tangents, strict=True)
    ]
    moved = _forward.unpack_dual(equation.residual(duals, x), level=0).tangent
    return torch.zeros_like(x) if moved is None else moved


def loop_of(_: Tensor) -> Loop:
    """How steps on tensors are repeated."""
    return repeated


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
    def backward(  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx: Any, cotangent: Tensor
    ) -> tuple[Tensor | None, ...]:
        left, right, weights, slope, _, _, *parameters = ctx.saved_tensors
        _, _, _, needs_alpha, needs_b, *needs = ctx.needs_input_grad
        along = left * (cotangent.to(weights.dtype) @ weights)[..., None, :].to(left.dtype)
        found: list[Tensor | None] = [None] * len(parameters)
        if any(needs):
            operator: Operator = ctx.operator
            found = _pulled_back(lambda p: operator.times(p, right), parameters, along, needs)
        of_alpha = (along * right).sum() if needs_alpha else None
        of_b = cotangent[..., :1, None].to(slope.dtype) * slope if needs_b else None
        return None, None, None, of_alpha, of_b, *found


_attach: Any = cast(Any, _Attached).apply
