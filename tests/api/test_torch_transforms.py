"""PyTorch's older vmap, mixtures of transforms, saving, subclasses of tensors, and autocast."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck, gradgradcheck
from torch.func import grad, jacfwd, jacrev, jvp, vmap

from foldwise.torch import BlockRanges, Genred, LazyTensor, Vi, Vj, block

# PyTorch warns about itself when forward mode is first used.
pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")


def gaussian(x: Tensor, y: Tensor) -> LazyTensor:
    return (-Vi(x).sqdist(Vj(y))).exp()


def points(n: int, seed: int = 0, *, gradient: bool = True) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    made = torch.rand(n, 2, generator=generator, dtype=torch.float64)
    return made.requires_grad_(gradient)


# --- many derivatives at once


@pytest.mark.parametrize("reduction", ["sum", "logsumexp", "min"])
def test_derivatives_in_batches(reduction: str) -> None:
    """The older `vmap` of PyTorch: batched cotangents, jacobians, and checks of these."""

    def function(x: Tensor, y: Tensor) -> Tensor:
        return getattr(gaussian(x, y), reduction)(axis=1)

    inputs = (points(3), points(4, 1))
    every = {"check_batched_grad": True, "fast_mode": False}
    assert gradcheck(
        function, inputs, check_forward_ad=True, check_batched_forward_grad=True, **every
    )
    if reduction == "sum":
        assert gradgradcheck(function, inputs, check_fwd_over_rev=True, **every)
    cotangents = torch.rand(2, 3, 1, dtype=torch.float64)
    out = function(*inputs)
    together = torch.autograd.grad(out, inputs, cotangents, True, is_grads_batched=True)
    apart = [torch.autograd.grad(out, inputs, c, True) for c in cotangents]
    torch.testing.assert_close(together, tuple(map(torch.stack, zip(*apart, strict=True))))
    jacobian: Any = torch.autograd.functional.jacobian
    expected = jacobian(function, inputs)
    torch.testing.assert_close(jacobian(function, inputs, vectorize=True), expected)
    forward = jacobian(function, inputs, vectorize=True, strategy="forward-mode")
    torch.testing.assert_close(forward, expected)


def test_solutions_of_linear_systems_in_batches() -> None:
    def solution(x: Tensor, b: Tensor, alpha: Tensor) -> Tensor:
        return gaussian(x, x).solve(b, alpha=alpha, eps=1e-12)

    inputs = points(3), points(3, 1), torch.tensor(0.3).double().requires_grad_()
    jacobian: Any = torch.autograd.functional.jacobian
    expected = jacobian(solution, inputs)
    torch.testing.assert_close(jacobian(solution, inputs, vectorize=True), expected)
    forward = jacobian(solution, inputs, vectorize=True, strategy="forward-mode")
    torch.testing.assert_close(forward, expected)


def dense(x: Tensor, y: Tensor) -> Tensor:
    return (-((x[:, None] - y) ** 2).sum(-1)).exp().sum(1, keepdim=True).sin().sum()


def lazy(x: Tensor, y: Tensor) -> Tensor:
    return gaussian(x, y).sum(1).sin().sum()


def along(function: Callable[..., Tensor], *rest: Tensor) -> Callable[[Tensor], Tensor]:
    """The derivative along a direction, in forward mode."""
    return lambda x: jvp(lambda x: function(x, *rest), (x,), (torch.ones_like(x).cumsum(0),))[1]


MIXTURES: dict[str, Callable[..., Any]] = {
    "forward over reverse over forward": lambda f, x, y: along(
        lambda x: grad(along(f, y))(x).square().sum()
    )(x),
    "nested vmap over a hessian": lambda f, x, y: vmap(
        vmap(lambda s, x, y: jacfwd(jacrev(lambda x: f(s * x, y)))(x), (0, None, None)),
        (None, 0, 0),
    )(torch.tensor([0.5, 2.0]).double(), torch.stack([x, 2 * x]), torch.stack([y, y + 1])),
    "vmap in vmap, over rows and both arguments": lambda f, x, y: vmap(
        lambda a: vmap(lambda b: f(a[None], b[None]))(y)
    )(x),
}


@pytest.mark.parametrize("name", MIXTURES)
def test_mixtures_of_transforms_agree_with_dense_tensors(name: str) -> None:
    x, y = points(3, gradient=False), points(4, 1, gradient=False)
    found, expected = (MIXTURES[name](f, x, y) for f in (lazy, dense))
    torch.testing.assert_close(found, expected)


# --- saving


def test_torch_load_has_weights_only_and_makes_no_arrays_of_other_shapes() -> None:
    x, y = points(3), points(4, 1)
    K = gaussian(x, y)
    neighbours = torch.tensor([[0, 2], [1, 3], [2, -1]])
    given = {
        "kernel": K,
        "complex": K * 1j,
        "tensors": Vi(torch.rand(3, 2, 2), features=2) * K,
        "matrix": block([[K, None], [K, 2 * (K @ K.T) @ K]]),
        "near": K[BlockRanges.from_neighbours(neighbours, 4)],
        "later": Vi(0, 2).sqdist(Vj(1, 2)).argKmin(2, dim=1),
        "formula": Genred("Exp(-SqDist(x,y))", ["x = Vi(2)", "y = Vj(2)"], axis=1),
    }
    file = io.BytesIO()
    torch.save(given, file)
    file.seek(0)
    loaded = torch.load(file)
    for name in ("kernel", "complex", "tensors", "near"):
        torch.testing.assert_close(loaded[name].sum(1), given[name].sum(1))
    torch.testing.assert_close(
        loaded["matrix"] @ torch.ones(8).double(), given["matrix"] @ torch.ones(8).double()
    )
    for name in ("later", "formula"):
        torch.testing.assert_close(loaded[name](x, y), given[name](x, y))
    assert loaded["kernel"].sum(1).requires_grad
    restore, parts = K.bound.inputs.__reduce__()
    with pytest.raises(ValueError, match="not those of its formula"):
        restore((x[:, None, :1], y[None]), *parts[1:])
    restore, parts = BlockRanges.from_neighbours(neighbours, 4).__reduce__()
    with pytest.raises(ValueError, match="no ranges of shape"):
        restore(parts[0], (3, 3), *parts[2:])


# --- kinds of tensors, and their types


class Tagged(Tensor):
    """A tensor that functions keep the class of."""


def test_subclasses_of_tensors_keep_their_class_and_parameters_get_gradients() -> None:
    from torch.testing._internal.two_tensor import TwoTensor

    x, y = points(3, gradient=False), points(3, 1, gradient=False)
    expected = gaussian(x, y).sum(1)
    tagged = x.as_subclass(Tagged)
    for out in (gaussian(tagged, y).sum(1), gaussian(x, y) @ tagged, tagged.T @ gaussian(x, y)):
        assert type(out) is Tagged
    torch.testing.assert_close(gaussian(tagged, y).sum(1).as_subclass(Tensor), expected)
    torch.testing.assert_close(
        (tagged.T @ gaussian(x, y)).as_subclass(Tensor), (gaussian(x, y).T @ x).T
    )
    both = gaussian(TwoTensor(x, x + 1), TwoTensor(y, y)).sum(1)
    torch.testing.assert_close(both.a, expected)
    torch.testing.assert_close(both.b, gaussian(x + 1, y).sum(1))
    parameter = torch.nn.Parameter(x)
    out = gaussian(parameter, y).sum(1)
    (found,) = torch.autograd.grad(out.sum(), parameter)
    assert (type(out), type(found)) == (Tensor, Tensor)


def test_autocast_leaves_types_to_the_arrays() -> None:
    """Results have the widest type of the arrays, and sums of halves are made in float32."""
    x = points(3, gradient=False).float()
    with torch.autocast("cpu", torch.bfloat16):
        half = x @ torch.eye(2)  # of PyTorch
        assert half.dtype == torch.bfloat16
        assert gaussian(half, half).sum(1).dtype == torch.bfloat16
        for out in (gaussian(half, x).sum(1), gaussian(half, half) @ x, x.T @ gaussian(half, half)):
            assert out.dtype == torch.float32
    torch.testing.assert_close(gaussian(half, x).sum(1), gaussian(half.float(), x).sum(1))
