"""LazyTensor under PyTorch: autograd of any order, torch.func, threads, copies."""

from __future__ import annotations

import copy
import pickle
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.autograd import forward_ad, gradcheck, gradgradcheck

from foldwise.torch import LazyTensor, Pm, Vi, Vj

# PyTorch warns about itself when forward mode is first used, and in torch.func.linearize.
pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Attempted to insert a get_attr Node:UserWarning"),
]
M, N, D = 4, 5, 2


def points(*shape: int, seed: int = 0, grad: bool = False, dtype: str = "float64") -> Tensor:
    """Positive numbers away from 0, so that every function is smooth there."""
    a = np.random.default_rng([seed, *shape]).uniform(0.3, 1.7, shape)
    return torch.tensor(a, dtype=getattr(torch, dtype), requires_grad=grad)


def inputs() -> tuple[Tensor, Tensor, Tensor]:
    """x_i, y_j and a parameter, as leaves."""
    return (
        points(M, D, grad=True),
        points(N, D, seed=1, grad=True),
        points(D, seed=2, grad=True),
    )


def check(f: Callable[..., Tensor], *args: Tensor) -> None:
    """First and second derivatives of `f` with respect to all `args`, against differences.

    First derivatives entry by entry; where there are many entries, and for second derivatives,
    along random directions.
    """
    assert gradcheck(f, args, fast_mode=sum(a.numel() for a in args) > 24)
    assert gradgradcheck(f, args, fast_mode=True)


# --- every kind of op, every reduction; the table tests have each op of each kind

KINDS: dict[str, Callable[..., LazyTensor]] = {
    "element by element": lambda x, y, p: (x * y + p).sin().tanh(),
    "powers": lambda x, y, p: (x * y) ** p + x**-2 + y**0.5 + 1.5**x,
    "pieces that are steps": lambda x, y, p: (x - y).abs() * (x < y) + (x * p).floor() * y,
    "a parameter": lambda x, y, p: (1 + x * y).log().polygamma(1) * p.round(1),
    "three operands": lambda x, y, p: (x - y).clamp(p - 2, 0.5) * (x - y).ifelse(x, p * y),
    "vectors": lambda x, y, p: (x | y) * (x - y).norm2() * p.sqnorm2() + x.sqdist(y * p),
    "extrema": lambda x, y, p: (x * y).max(-1) * p + (x - y).norminf(),
    "components": lambda x, y, p: (x[..., ::-1] * y).concat(p * y[..., :1])[..., [2, 0, 0]],
    "matrices": lambda x, y, p: x.tensorprod(y).matvecmult(p) * p.vecmatmult(x.tensorprod(y)),
    "tensors": lambda x, y, p: x.tensorprod(y).tensordot(x * p, (2, 2), (2,), (1,), (0,)),
    "functions of ops": lambda x, y, p: x.weightedsqdist(y, p) + x.logaddexp(y).softplus(),
    "complex numbers": lambda x, y, p: ((x + 1j * y).exp() / (p - 1j * x)).angle(),
}


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_op_is_differentiable_twice(name: str) -> None:
    x, y, p = inputs()
    check(lambda x, y: KINDS[name](Vi(x), Vj(y), Pm(p.detach())).sum(axis=1), x, y)


def test_what_is_detached_does_not_move() -> None:
    x, y, _ = inputs()
    out = (Vi(x).detach() * Vj(y) + (Vi(x) * Vj(y)).detach()).sum(axis=1)
    found = torch.autograd.grad(out.sum(), [x, y])
    assert not found[0].any()
    torch.testing.assert_close(found[1], x.detach().sum(0).expand(N, D))


@pytest.mark.parametrize("order", [1, -1])
def test_scalars_broadcast_over_vectors_and_get_the_sum_of_gradients(order: int) -> None:
    def f(s: Tensor, y: Tensor, p: Tensor) -> Tensor:
        a, b = (Vi(s), Vj(y) * Pm(p))[::order]
        return (a + b * a - a / b + a**b + a.concat(b).sum(-1)).sum(axis=1)

    check(f, points(M, 1, seed=3, grad=True), *inputs()[1:])


FORMULAS: dict[str, Callable[..., LazyTensor]] = {
    "Gaussian": lambda x, y, p: (-(Vi(x) * Pm(p)).sqdist(Vj(y) * Pm(p))).exp(),
    "weighted": lambda x, y, p: (-Vi(x).sqdist(Vj(y))).exp() * Vj(y) * Pm(p),
    "Laplacian": lambda x, y, p: (-(Vi(x) - Vj(y)).norm2() * Pm(p)[..., 0]).exp(),
    "rational": lambda x, y, p: Pm(p) / (1 + Vi(x).sqdist(Vj(y))),
    "no y": lambda x, y, p: Vi(x) * Pm(p),
    "linear in y": lambda x, y, p: Vj(y) * Pm(p) + Vi(x),
    "without x": lambda x, y, p: (Vj(y) * Pm(p)).sin(),
}


@pytest.mark.parametrize(
    ("name", "reduction", "axis"),
    [
        *((name, "sum", n % 2) for n, name in enumerate(FORMULAS)),
        ("Gaussian", "logsumexp", 0),
        ("without x", "logsumexp", 1),
    ],
)
def test_reductions_are_differentiable_twice_in_all_arguments(
    name: str, reduction: str, axis: int
) -> None:
    def f(x: Tensor, y: Tensor, p: Tensor) -> Tensor:
        used = FORMULAS[name](x, y, p) + 0 * Vi(x) + 0 * Vj(y)
        return getattr(used, reduction)(axis=axis)

    check(f, *inputs())


@pytest.mark.parametrize(("reduction", "axis"), [("sum", 1), ("logsumexp", 2)])
def test_arguments_that_broadcast_over_a_batch_get_the_sum_of_gradients(
    reduction: str, axis: int
) -> None:
    args = (
        points(3, M, 1, D, grad=True),
        points(1, 1, N, D, seed=1, grad=True),
        points(3, 1, 1, 1, seed=2, grad=True),
        points(1, 1, 1, D, seed=4, grad=True),
        points(N, 1, seed=5, grad=True),
    )

    def f(*args: Tensor) -> Tensor:
        x, y, s, p, b = args
        K = (-(LazyTensor(x) * s).sqdist(LazyTensor(y) * p)).exp() * Vj(b)
        return getattr(K, reduction)(axis=axis)

    check(f, *args)


def test_arguments_of_different_batch_ranks() -> None:
    x, y = points(2, 1, M, 1, 1, grad=True), points(3, 1, N, 1, seed=1, grad=True)
    check(lambda x, y: (LazyTensor(x) * LazyTensor(y)).exp().sum(axis=3), x, y)


def test_clouds_of_one_point_and_rows_that_broadcast() -> None:
    for shape in ((1, 1, D), (1, D)):
        a, x, y = points(*shape, grad=True), *inputs()[:2]
        wrap = LazyTensor if len(shape) == 3 else Vi
        check(lambda a, x, y, w=wrap: (w(a) * Vi(x) - Vj(y)).square().sum(axis=0), a, x, y)
        check(lambda a, y, w=wrap: (w(a) * Vj(y)).exp().sum(axis=1), a, y)


def test_mixed_types_give_each_argument_a_gradient_of_its_own_type() -> None:
    x, y, p = inputs()
    single = points(N, D, seed=1, grad=True, dtype="float32")

    def f(x: Tensor, y: Tensor, p: Tensor) -> Tensor:
        return (-(Vi(x) * Pm(p)).sqdist(Vj(y))).exp().sum(axis=1)

    mixed, double = f(x, single, p), f(x, single.double(), p)
    assert mixed.dtype == torch.float64
    torch.testing.assert_close(mixed, double)
    found = torch.autograd.grad(mixed.sin().sum(), [x, single, p], create_graph=True)
    expected = torch.autograd.grad(double.sin().sum(), [x, single, p], create_graph=True)
    assert [g.dtype for g in found] == [torch.float64, torch.float32, torch.float64]
    for a, b in zip(found, expected, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-6, atol=1e-6)
    again = torch.autograd.grad(sum(g.double().square().sum() for g in found), [x, single, p])
    dense = torch.autograd.grad(sum(g.double().square().sum() for g in expected), [x, single, p])
    for a, b in zip(again, dense, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("shape", [(N,), (N, 3), (2, N, 3)])
def test_matrix_products_are_differentiable_in_the_matrix_and_the_vector(
    shape: tuple[int, ...],
) -> None:
    b = points(*shape, seed=5, grad=True)
    check(lambda x, b: (-Vi(x).sqdist(Vj(inputs()[1].detach()))).exp() @ b, inputs()[0], b)
    if len(shape) == 2:
        c = points(M, 3, seed=5, grad=True)
        check(lambda x, y, b: (-Vi(x).sqdist(Vj(y))).exp().T @ b, *inputs()[:2], c)


def test_a_tensor_used_as_rows_and_columns_gets_both_gradients() -> None:
    x = points(M, D, grad=True)
    check(lambda x: (-Vi(x).sqdist(Vj(x))).exp().sum(axis=1), x)
    check(lambda x: (-Vi(x).sqdist(Vj(x))).exp() @ x, x)

    def views(x: Tensor) -> Tensor:
        return (-LazyTensor(x[:, None]).sqdist(LazyTensor(x[None]))).exp().logsumexp(axis=1)

    check(views, x)


def test_the_third_and_fourth_derivative() -> None:
    def along(f: Callable[[Tensor], Tensor], x: Tensor, order: int) -> Tensor:
        out = f(x).sin().sum()
        for n in range(order):
            (g,) = torch.autograd.grad(out, x, create_graph=True)
            out = (g * points(M, D, seed=10 + n)).sum()
        return out

    x, y = points(M, D, grad=True), points(N, D, seed=1)
    for lazy, dense in (
        (lambda x: (-Vi(x).sqdist(Vj(y))).exp().sum(axis=1), lambda k: k.sum(1, keepdim=True)),
        (
            lambda x: (-Vi(x).sqdist(Vj(y))).exp().logsumexp(axis=1),
            lambda k: k.logsumexp(1, keepdim=True),
        ),
    ):
        for order in (1, 2, 3, 4):
            found = along(lazy, x, order)
            expected = along(
                lambda x, d=dense: d((-((x[:, None] - y) ** 2).sum(-1)).exp()), x, order
            )
            torch.testing.assert_close(found, expected, rtol=1e-10, atol=1e-12)


# --- which gradients, and in what shape they come


def gaussian(x: Tensor, y: Tensor, p: Tensor) -> Tensor:
    return (-(Vi(x) * Pm(p)).sqdist(Vj(y))).exp().sum(axis=1)


def dense_gaussian(x: Tensor, y: Tensor, p: Tensor) -> Tensor:
    return (-(((x * p)[:, None] - y) ** 2).sum(-1)).exp().sum(1, keepdim=True)


@pytest.mark.parametrize("wanted", [(0,), (1,), (2,), (0, 2), (1, 2)])
def test_gradients_of_some_inputs_only(wanted: tuple[int, ...]) -> None:
    args = [a.detach().requires_grad_(n in wanted) for n, a in enumerate(inputs())]
    chosen = [args[n] for n in wanted]
    found = torch.autograd.grad(gaussian(*args).square().sum(), chosen)
    expected = torch.autograd.grad(dense_gaussian(*args).square().sum(), chosen)
    for a, b in zip(found, expected, strict=True):
        torch.testing.assert_close(a, b)
    gaussian(*args).sum().backward()
    assert [a.grad is not None for a in args] == [n in wanted for n in range(3)]


@pytest.mark.parametrize(
    "formula",
    [
        lambda x, y: 0 * Vi(x) + Vj(y),
        lambda x, y: Vi(x) ** 0 + Vj(y),
        lambda x, y: Vi(x).sign() * Vj(y),
        lambda x, y: Vi(x) - Vi(x) + Vj(y),
    ],
)
def test_gradients_that_vanish_everywhere_are_zeros_as_in_torch(
    formula: Callable[..., LazyTensor],
) -> None:
    x, y, _ = inputs()
    (g,) = torch.autograd.grad(formula(x, y).sum(axis=1).sum(), x)
    torch.testing.assert_close(g, torch.zeros_like(x))


@pytest.mark.parametrize("exponent", [0.0, 1.0, 2.0, 2.5, 3.0, 0, 1, 2, 3])
def test_powers_of_zero_have_the_derivatives_of_torch(exponent: float) -> None:
    x = torch.tensor([[0.0], [0.0], [1.5]], dtype=torch.float64, requires_grad=True)
    p = torch.tensor([float(exponent)], dtype=torch.float64, requires_grad=True)
    for power in (exponent, p):
        outs = (Vi(x) ** power).sum(axis=1), x**power
        first = [torch.autograd.grad(out.sum(), x, create_graph=True)[0] for out in outs]
        torch.testing.assert_close(*first)
        if exponent:  # where PyTorch's second derivative is a number too
            second = [torch.autograd.grad(g.sum(), x, materialize_grads=True)[0] for g in first]
            torch.testing.assert_close(*second)
    found = torch.autograd.grad((Vi(x) ** Pm(p)).sum(axis=1).sum(), p)
    torch.testing.assert_close(found, torch.autograd.grad((x**p).sum(), p))


@pytest.mark.parametrize(
    "cotangent",
    [
        torch.ones(1, 1, dtype=torch.float64).expand(M, D),
        torch.arange(1.0, M + 1, dtype=torch.float64)[:, None].expand(M, D),
        torch.arange(1.0, M * D + 1, dtype=torch.float64).reshape(D, M).T,
        torch.arange(1.0, 2 * M * D + 1, dtype=torch.float64).reshape(2 * M, D)[::2],
    ],
    ids=["expanded", "expanded columns", "transposed", "with steps"],
)
def test_cotangents_of_any_strides(cotangent: Tensor) -> None:
    x, y, _ = inputs()
    out = (Vi(x) * Vj(y)).sin().sum(axis=1)
    found = torch.autograd.grad(out, [x, y], cotangent)
    dense = (x[:, None] * y).sin().sum(1)
    for a, b in zip(found, torch.autograd.grad(dense, [x, y], cotangent), strict=True):
        torch.testing.assert_close(a, b)


def test_gradients_reach_through_views_and_modules() -> None:
    layer = torch.nn.Linear(3, 2).double()
    data = points(M, 3)
    out = (-Vi(layer(data)).sqdist(Vj(layer(data)[::2]))).exp().sum(axis=1).log().sum()
    out.backward()
    found = [p.grad.clone() for p in layer.parameters()]
    layer.zero_grad()
    f = layer(data)
    (-((f[:, None] - f[::2]) ** 2).sum(-1)).exp().sum(1).log().sum().backward()
    for a, b in zip(found, layer.parameters(), strict=True):
        torch.testing.assert_close(a, b.grad)


def test_empty_clouds_have_empty_or_zero_gradients() -> None:
    x, none = points(M, D, grad=True), torch.zeros(0, D, dtype=torch.float64, requires_grad=True)
    for axis in (0, 1):
        g = torch.autograd.grad(Vi(x).sqdist(Vj(none)).sum(axis=axis).sum(), [x, none])
        assert g[0].shape == (M, D) and not g[0].any()
        assert g[1].shape == (0, D)
        out = Vi(x).sqdist(Vj(none)).logsumexp(axis=axis)
        g = torch.autograd.grad(out.sum(), [x, none])
        assert not g[0].any() and g[1].shape == (0, D)


def test_distances_have_zero_gradient_where_points_meet() -> None:
    x = points(M, D, grad=True)
    (g,) = torch.autograd.grad((Vi(x) - Vj(x.detach())).norm2().sum(axis=1).sum(), x)
    diff = x.detach()[:, None] - x.detach()
    norm = diff.norm(dim=-1, keepdim=True)
    expected = torch.where(norm > 0, diff / norm.clamp(min=1e-30), 0).sum(1)
    torch.testing.assert_close(g, expected)


@pytest.mark.parametrize("axis", [0, 1])
def test_float32_gradients_are_within_1e_5_of_float64(axis: int) -> None:
    torch.manual_seed(0)
    x, y, b = torch.randn(400, 3), torch.randn(700, 3), torch.randn(700, 1)

    def gradients(dtype: torch.dtype) -> list[Tensor]:
        leaves = [a.to(dtype).requires_grad_() for a in (x, y, b)]
        K = (-Vi(leaves[0]).sqdist(Vj(leaves[1]))).exp() * Vj(leaves[2])
        out = K.sum(axis=axis)
        return [out.detach(), *torch.autograd.grad(out.square().sum(), leaves)]

    X, Y, B = (a.double().requires_grad_() for a in (x, y, b))
    K = (-((X[:, None] - Y) ** 2).sum(-1)).exp() * B[:, 0]
    out = K.sum(1 - 0 if axis else 0)[:, None]
    dense = [out.detach(), *torch.autograd.grad(out.square().sum(), [X, Y, B])]
    for single, double, exact in zip(
        gradients(torch.float32), gradients(torch.float64), dense, strict=True
    ):
        scale = exact.abs().max()
        assert (single.double() - exact).abs().max() < 1e-5 * scale
        assert (double - exact).abs().max() < 1e-12 * scale


# --- autograd's modes


def test_no_grad_and_inference_mode_record_nothing() -> None:
    x, y, p = inputs()
    assert gaussian(x, y, p).requires_grad
    with torch.no_grad():
        assert not gaussian(x, y, p).requires_grad
    with torch.inference_mode():
        assert gaussian(x, y, p).is_inference()
    K = (-Vi(x).sqdist(Vj(y))).exp()
    with torch.no_grad():
        quiet = K.sum(axis=1)
    assert not quiet.requires_grad and K.sum(axis=1).requires_grad
    assert not gaussian(x.detach(), y.detach(), p.detach()).requires_grad


def test_a_change_between_forward_and_backward_is_noticed() -> None:
    x, y, p = inputs()
    y = y.detach()
    out = gaussian(x, y, p).sum()
    y += 1
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        out.backward()


def test_backward_twice_needs_retain_graph_as_ever() -> None:
    x, y, p = inputs()
    out = gaussian(x, y, p).sum()
    out.backward(retain_graph=True)
    out.backward()
    (g,) = torch.autograd.grad(gaussian(x, y, p).sum(), x)
    torch.testing.assert_close(x.grad, 2 * g)
    with pytest.raises(RuntimeError, match="second time"):
        out.backward()


def test_anomaly_mode_and_hooks() -> None:
    x, y, p = inputs()
    seen: list[Tensor] = []
    x.register_hook(seen.append)
    with pytest.warns(UserWarning, match="Anomaly"), torch.autograd.detect_anomaly():
        gaussian(x, y, p).sum().backward()
    assert seen[0].shape == x.shape


def test_checkpointing_recomputes() -> None:
    from torch.utils.checkpoint import checkpoint

    x, y, p = inputs()
    found = torch.autograd.grad(
        checkpoint(gaussian, x, y, p, use_reentrant=False).square().sum(), [x, y, p]
    )
    expected = torch.autograd.grad(dense_gaussian(x, y, p).square().sum(), [x, y, p])
    for a, b in zip(found, expected, strict=True):
        torch.testing.assert_close(a, b)


# --- forward mode


def test_dual_numbers_carry_tangents() -> None:
    x, y, p = (a.detach() for a in inputs())
    t = points(M, D, seed=7)
    with forward_ad.dual_level():
        dual = forward_ad.make_dual(x, t)
        found = forward_ad.unpack_dual(gaussian(dual, y, p)).tangent
        expected = forward_ad.unpack_dual(dense_gaussian(dual, y, p)).tangent
        assert forward_ad.unpack_dual(gaussian(x, y, p)).tangent is None
        assert found is not None
        torch.testing.assert_close(found, expected)


# --- torch.func

FUNCTIONS: dict[str, tuple[Callable[..., Tensor], Callable[..., Tensor]]] = {
    "sum": (gaussian, dense_gaussian),
    "logsumexp": (
        lambda x, y, p: ((Vi(x) - Vj(y)) * Pm(p)).logsumexp(axis=1),
        lambda x, y, p: ((x[:, None] - y) * p).logsumexp(1),
    ),
    "over i": (
        lambda x, y, p: (Vi(x) * Vj(y) + Pm(p)).sin().sum(axis=0),
        lambda x, y, p: (x[:, None] * y + p).sin().sum(0),
    ),
    "K @ b": (
        lambda x, y, p: (-Vi(x).sqdist(Vj(y))).exp() @ (y * p),
        lambda x, y, p: (-((x[:, None] - y) ** 2).sum(-1)).exp() @ (y * p),
    ),
}
TRANSFORMS: dict[str, Callable[[Callable[..., Tensor]], Callable[..., Any]]] = {
    "grad": lambda f: torch.func.grad(lambda *a: f(*a).square().sum(), (0, 1, 2)),
    "grad of grad": lambda f: torch.func.grad(
        lambda x, y, p: torch.func.grad(lambda x: f(x, y, p).sin().sum())(x).square().sum(),
        (0, 1, 2),
    ),
    "vjp": lambda f: lambda *a: (lambda out, back: back(out.detach()))(*torch.func.vjp(f, *a)),
    "jvp": lambda f: lambda *a: torch.func.jvp(f, a, tuple(points(*b.shape, seed=9) for b in a)),
    "jvp in one argument": lambda f: (
        lambda x, y, p: torch.func.jvp(lambda y: f(x, y, p), (y,), (points(N, D, seed=9),))
    ),
    "jacrev": lambda f: torch.func.jacrev(f, (0, 1, 2)),
    "jacfwd": lambda f: torch.func.jacfwd(f, (0, 1, 2)),
    "hessian": lambda f: torch.func.hessian(lambda *a: f(*a).sin().sum(), (0, 2)),
    "jacrev of jacrev": lambda f: torch.func.jacrev(
        torch.func.jacrev(lambda *a: f(*a).sin().sum(), 1), 2
    ),
    "jacfwd of jacfwd": lambda f: torch.func.jacfwd(torch.func.jacfwd(f, 0), 1),
    "jacrev of jacfwd": lambda f: torch.func.jacrev(torch.func.jacfwd(f, 0), 1),
    "jvp of vjp": lambda f: (
        lambda x, y, p: torch.func.jvp(
            torch.func.grad(lambda x: f(x, y, p).sin().sum()), (x,), (points(M, D, seed=9),)
        )
    ),
    "linearize": lambda f: (
        lambda x, y, p: torch.func.linearize(lambda x: f(x, y, p), x)[1](points(M, D, seed=9))
    ),
}


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("transform", TRANSFORMS)
def test_function_transforms_agree_with_dense(transform: str, name: str) -> None:
    args = tuple(a.detach() for a in inputs())
    found, expected = (TRANSFORMS[transform](f)(*args) for f in FUNCTIONS[name])
    torch.testing.assert_close(found, expected, rtol=1e-9, atol=1e-11)


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize(
    "in_dims",
    [(0, None, None), (None, 1, None), (2, 0, 1), (None, None, 0), (0, 0, None)],
    ids=str,
)
def test_vmap_agrees_with_a_loop(name: str, in_dims: tuple[int | None, ...]) -> None:
    lazy, dense = FUNCTIONS[name]
    args = tuple(
        a if d is None else torch.stack([(1 + 0.3 * n) * a.detach() for n in range(3)], d)
        for a, d in zip((t.detach() for t in inputs()), in_dims, strict=True)
    )
    torch.testing.assert_close(torch.vmap(lazy, in_dims)(*args), torch.vmap(dense, in_dims)(*args))
    found, expected = (
        torch.vmap(torch.func.grad(lambda *a, f=f: f(*a).square().sum(), (0, 1, 2)), in_dims)(*args)
        for f in (lazy, dense)
    )
    torch.testing.assert_close(found, expected)


def test_vmap_of_vmap_and_of_batched_arrays() -> None:
    x, y, p = points(3, M, D), points(2, N, D, seed=1), points(D)
    found, expected = (
        torch.vmap(torch.vmap(f, (0, None, None)), (None, 0, None))(x, y, p)
        for f in (gaussian, dense_gaussian)
    )
    assert found.shape == (2, 3, M, 1)
    torch.testing.assert_close(found, expected)
    a, b = points(3, 2, M, 1, D), points(2, 1, N, D, seed=1)
    torch.testing.assert_close(
        torch.vmap(lambda a: (LazyTensor(a) - LazyTensor(b)).square().sum(axis=2))(a),
        (a - b).square().sum(3),
    )


def test_the_symbolic_gradient_works_on_tensors_and_under_transforms() -> None:
    x, y, _ = (a.detach() for a in inputs())

    def slope(x: Tensor) -> Tensor:
        x_i = Vi(x)
        return (-x_i.sqdist(Vj(y))).exp().grad(x_i, 1.0).sum(axis=1)

    def dense(x: Tensor) -> Tensor:
        diff = x[:, None] - y
        return (-2 * diff * (-(diff**2).sum(-1, keepdim=True)).exp()).sum(1)

    torch.testing.assert_close(slope(x), dense(x))
    torch.testing.assert_close(torch.func.jacrev(slope)(x), torch.func.jacrev(dense)(x))
    batch = torch.stack([x, 2 * x])
    torch.testing.assert_close(torch.vmap(slope)(batch), torch.vmap(dense)(batch))


def test_gradients_under_vmap_of_autograd() -> None:
    """Per-sample gradients, the usual reason for vmap(grad)."""
    x, y, p = (a.detach() for a in inputs())

    def loss(p: Tensor, row: Tensor, f: Callable[..., Tensor]) -> Tensor:
        return f(row[None], y, p).sum()

    found, expected = (
        torch.vmap(torch.func.grad(lambda p, row, f=f: loss(p, row, f)), (None, 0))(p, x)
        for f in (gaussian, dense_gaussian)
    )
    torch.testing.assert_close(found, expected)


# --- the operator


def recorded(call: Callable[[], Any]) -> list[tuple[Any, ...]]:
    """The arguments of each call of the operator that `call` makes."""
    calls: list[tuple[Any, ...]] = []

    class Recorder(torch.utils._python_dispatch.TorchDispatchMode):
        def __torch_dispatch__(
            self, func: Any, types: Any, args: Any = (), kwargs: Any = None
        ) -> Any:
            if func is torch.ops.foldwise.map_reduce.default:
                calls.append(args)
            return func(*args, **(kwargs or {}))

    with Recorder():
        call()
    return calls


@pytest.mark.parametrize("name", [*FUNCTIONS, "argmin", "batch", "floats"])
def test_the_operator_passes_the_checks_of_torch_library(name: str) -> None:
    x, y, p = inputs()
    calls = {
        "argmin": lambda: Vi(x).sqdist(Vj(y)).argmin(axis=1),
        "batch": lambda: (LazyTensor(points(2, M, 1, D)) - Vj(y)).sum(axis=2),
        "floats": lambda: (Vi(x) * Vj(y) * 0.5 + [1.5, 2.5]).exp().sum(axis=1),
    }
    call = calls.get(name) or (lambda: FUNCTIONS[name][0](x, y, p))
    ((arrays, *others),) = recorded(call)
    leaves = [a.detach().requires_grad_() for a in arrays]
    torch.library.opcheck(torch.ops.foldwise.map_reduce.default, (leaves, *others))


def test_the_operator_knows_the_shape_of_its_result_without_computing() -> None:
    args = inputs()
    (call,) = recorded(lambda: gaussian(*args))
    arrays = [a.detach() for a in call[0]]
    from torch._subclasses.fake_tensor import FakeTensorMode

    with FakeTensorMode() as mode:
        fakes = [mode.from_tensor(a) for a in arrays]
        result = torch.ops.foldwise.map_reduce(fakes, *call[1:])
    assert [(r.shape, r.dtype) for r in result] == [((M, 1), torch.float64)]


# --- copies, processes, threads


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda k: pickle.loads(pickle.dumps(k))]
)
@pytest.mark.parametrize("library", ["numpy", "torch"])
def test_copies_are_equal_and_work_with_the_original(
    library: str, copied: Callable[[LazyTensor], LazyTensor]
) -> None:
    a, b = points(M, D), points(N, D, seed=1)
    x, y = (a, b) if library == "torch" else (a.numpy(), b.numpy())
    K = (-Vi(x).sqdist(Vj(y)) / 0.7 + 2).exp()
    L = copied(K)
    assert L.shape == K.shape and L.dtype == K.dtype and repr(L) == repr(K)
    expected = K.sum(axis=1)
    np.testing.assert_array_equal(L.sum(axis=1), expected)
    np.testing.assert_allclose((L + K).sum(axis=1), 2 * expected, rtol=1e-14)
    np.testing.assert_allclose((L * Vi(x)).sum(axis=1), (K * Vi(x)).sum(axis=1), rtol=1e-14)


def test_a_deep_copy_has_its_own_data_and_a_plain_copy_shares() -> None:
    x = points(M, D)
    K = Vi(x)
    deep, plain = copy.deepcopy(K), copy.copy(K)
    before = x.clone()
    x += 1
    torch.testing.assert_close(deep.sum(axis=1), before)
    torch.testing.assert_close(plain.sum(axis=1), before + 1)


def test_many_python_threads_at_once() -> None:
    """Each thread builds, compiles, runs and differentiates formulas of its own and shared ones."""
    results: dict[int, float] = {}
    failures: list[BaseException] = []
    start = threading.Barrier(8)

    def work(n: int) -> None:
        try:
            x, y = points(300, 3, seed=n, grad=True), points(400, 3, seed=n + 1)
            start.wait()
            for power in (2, 3, 2 + n):
                K = (-((Vi(x) - Vj(y)) ** power).sum(-1).square()).exp()
                out = K.sum(axis=1).square().sum()
                (g,) = torch.autograd.grad(out, x)
                dense = (-(((x[:, None] - y) ** power).sum(-1) ** 2)).exp().sum(1).square().sum()
                (e,) = torch.autograd.grad(dense, x)
                torch.testing.assert_close(out, dense)
                torch.testing.assert_close(g, e)
            results[n] = float(out.detach())
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures, failures[0]
    assert len(results) == 8


def test_one_lazytensor_in_many_threads() -> None:
    x, y = points(500, 3), points(2000, 3, seed=1)
    K = (-Vi(x).sqdist(Vj(y))).exp()
    expected = K.sum(axis=1)
    wrong: list[int] = []

    def work(n: int) -> None:
        for _ in range(20):
            if not torch.equal(K.sum(axis=1), expected):
                wrong.append(n)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


# --- types


def test_autocast_changes_nothing() -> None:
    """Half precision is for storage, and arithmetic is in float32 anyway."""
    x, y = (torch.randn(n, 3) for n in (30, 40))
    x.requires_grad_()
    K = (-Vi(x).sqdist(Vj(y))).exp()
    wanted = K.sum(1)
    with torch.autocast("cpu", torch.bfloat16):
        assert (x @ y.T).dtype == torch.bfloat16
        found = K.sum(1)
        mixed = (-Vi(x.bfloat16()).sqdist(Vj(y))).exp().sum(1)
    assert torch.equal(found, wanted)
    assert mixed.dtype == torch.float32
    torch.testing.assert_close(mixed, wanted, rtol=0.1, atol=0.1)
    (gradient,) = torch.autograd.grad(found.sum(), x)
    assert torch.equal(gradient, torch.autograd.grad(wanted.sum(), x)[0])
