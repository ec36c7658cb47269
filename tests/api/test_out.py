"""`out=`: a result is put into an array that is there, and its gradient goes with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.autograd import forward_ad, gradcheck, gradgradcheck

from foldwise.ir.reduction import REDUCTIONS
from foldwise.torch import BlockRanges, Genred, LazyTensor, Vi, Vj, generic_argkmin, generic_sum

pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")
M, N, D, K = 4, 5, 2, 2
Call = Callable[..., Any]

ALIASES = [f"x = Vi({D})", f"y = Vj({D})"]
PUT = [
    row
    for row in REDUCTIONS.values()
    if len(row.outputs) == 1 or all(output.kind == "number" for output in row.outputs)
]


def inputs(dtype: torch.dtype = torch.float64) -> tuple[Tensor, Tensor]:
    rng = np.random.default_rng(0)
    x, y = rng.uniform(0.3, 1.7, (M, D)), rng.uniform(0.3, 1.7, (N, D))
    return tuple(torch.tensor(a, dtype=dtype, requires_grad=True) for a in (x, y))


def by_text(name: str) -> Call:
    row = REDUCTIONS[name]
    told: dict[str, Any] = {"k": K} if row.keeps_k else {}
    if row.operands == 2:
        told["weight"] = "x * y"
    return Genred("SqDist(x,y)", ALIASES, reduction=name, axis=1, **told)


def by_method(name: str) -> Call:
    row = REDUCTIONS[name]
    assert row.method

    def call(x: Tensor, y: Tensor, **options: Any) -> Any:
        given = (
            [K] if row.keeps_k else [LazyTensor(x[:, None]) * Vj(y)] if row.operands == 2 else []
        )
        return getattr(Vi(x).sqdist(Vj(y)), row.method or "")(*given, axis=1, **options)

    return call


CALLS: dict[str, Call] = {
    **{f"Genred {row.text}": by_text(row.name) for row in PUT},
    **{
        f"method {row.method}": by_method(row.name)
        for row in PUT
        if row.method and len(row.outputs) == 1
    },
    "generic_sum": generic_sum("x - y", "a = Vi(2)", *ALIASES),
    "generic_argkmin": generic_argkmin("SqDist(x,y)", "a = Vi(2)", *ALIASES),
    "a mean": lambda x, y, **options: Vi(x).sqdist(Vj(y)).mean(axis=1, **options),
    "a mean in blocks": lambda x, y, **options: (
        Vi(x)
        .sqdist(Vj(y))
        .mean(
            axis=1,
            ranges=BlockRanges.from_mask([[True, False], [False, False]], [M - 1, 1], [N - 1, 1]),
            **options,
        )
    ),
    "over i": lambda x, y, **options: (Vi(x) * Vj(y)).sum(axis=0, **options),
    "in a batch": lambda x, y, **options: (
        LazyTensor(torch.stack([x, 2 * x])[:, :, None]) * LazyTensor(y[None, None])
    ).logsumexp(axis=2, **options),
    "a call that waits": lambda x, y, **options: (
        Vi(0, D).sqdist(Vj(1, D)).sum(axis=1, **options)(x, y)
    ),
    "complex numbers": lambda x, y, **options: (Vi(x) * Vj(y)).exp1j().sum(axis=1, **options),
}


@pytest.mark.parametrize("name", CALLS)
def test_the_result_is_out_and_has_its_gradient(name: str) -> None:
    call, (x, y) = CALLS[name], inputs()
    wanted = call(x, y)
    out = torch.full_like(wanted, 7).detach()
    found = call(x, y, out=out)
    assert found is out
    torch.testing.assert_close(found, wanted, equal_nan=True, rtol=0, atol=0)
    assert found.requires_grad == wanted.requires_grad
    if wanted.requires_grad:
        weights = torch.arange(1.0, 1 + wanted.numel()).reshape(wanted.shape)
        ours, theirs = (
            torch.autograd.grad((result * weights).sum().abs(), (x, y), create_graph=True)
            for result in (out, wanted)
        )
        for one, other in zip(ours, theirs, strict=True):
            torch.testing.assert_close(one, other, equal_nan=True, rtol=0, atol=0)


@pytest.mark.parametrize("name", CALLS)
def test_out_may_lack_a_last_axis_of_length_1(name: str) -> None:
    call, (x, y) = CALLS[name], inputs()
    wanted = call(x, y)
    out = torch.empty_like(wanted[..., 0]).detach()
    if wanted.shape[-1] > 1:
        with pytest.raises(ValueError, match="out= needs an array of shape"):
            call(x, y, out=out)
        return
    assert call(x, y, out=out) is out
    torch.testing.assert_close(out, wanted[..., 0], equal_nan=True, rtol=0, atol=0)
    if wanted.requires_grad:
        sums = out.nansum(), wanted.nansum()
        ours, theirs = (torch.autograd.grad(total, x)[0] for total in sums)
        torch.testing.assert_close(ours, theirs, equal_nan=True, rtol=0, atol=0)


def test_derivatives_of_any_order_and_mode() -> None:
    x, y = inputs()
    call = CALLS["Genred LogSumExp"]

    def into(x: Tensor, y: Tensor) -> Tensor:
        return call(x, y, out=torch.empty(M, 1, dtype=torch.float64))

    assert gradcheck(into, (x, y), check_forward_ad=True)
    assert gradgradcheck(into, (x, y))
    steps = (torch.ones_like(x), torch.ones_like(y))
    fixed = x.detach(), y.detach()
    _, wanted = torch.func.jvp(call, fixed, steps)
    torch.testing.assert_close(torch.func.jvp(into, fixed, steps)[1], wanted)
    with forward_ad.dual_level():
        dual = into(*(forward_ad.make_dual(a, step) for a, step in zip(fixed, steps, strict=True)))
        torch.testing.assert_close(forward_ad.unpack_dual(dual).tangent, wanted)
    wanted = torch.func.grad(lambda x: call(x, fixed[1]).sum())(fixed[0])
    torch.testing.assert_close(torch.func.grad(lambda x: into(x, fixed[1]).sum())(fixed[0]), wanted)


def test_one_buffer_for_all_steps_of_a_loop() -> None:
    """Its earlier contents have no part in the gradient of its present contents."""
    x, y = inputs()
    call, out = CALLS["Genred Sum"], torch.empty(M, 1, dtype=torch.float64)
    (wanted,) = torch.autograd.grad(call(x, y).sum(), x)
    for _ in range(3):
        call(x, y, out=out).sum().backward()
    torch.testing.assert_close(x.grad, 3 * wanted)
    with torch.no_grad():
        assert not call(x, y, out=out).requires_grad
    assert not out.requires_grad and out.grad_fn is None
    assert not call(x.detach(), y.detach(), out=out).requires_grad


def test_out_may_be_a_part_of_a_larger_tensor_of_any_strides() -> None:
    x, y = inputs()
    wanted = CALLS["Genred Sum"](x, y)
    whole = torch.zeros(M, 3, dtype=torch.float64)
    found = CALLS["Genred Sum"](x, y, out=whole[:, 1:2])
    assert found.untyped_storage().data_ptr() == whole.untyped_storage().data_ptr()
    torch.testing.assert_close(whole[:, 1:2], wanted)
    assert not whole[:, ::2].any()
    ours, theirs = (torch.autograd.grad(a.sum(), x)[0] for a in (found, wanted))
    torch.testing.assert_close(ours, theirs)


def test_what_is_read_may_be_written_but_not_differentiated() -> None:
    x, y = inputs()
    fixed = x.detach().clone()
    wanted = (Vi(fixed) * Vj(y)).sum(axis=1)
    found = (Vi(fixed) * Vj(y)).sum(axis=1, out=fixed)
    assert found is fixed
    torch.testing.assert_close(found, wanted)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        torch.autograd.grad(found.sum(), y)
