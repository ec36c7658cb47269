"""Variables that were made from the same array are one argument of the kernel.

Unless that would change a number or a derivative.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
import torch.autograd.forward_ad as fw

from foldwise import LazyTensor, Pm, Vi, Vj
from foldwise.compute import reductions

pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")

x, y = np.linspace(0.1, 1, 15).reshape(5, 3), np.linspace(1, 2, 12).reshape(4, 3)
ty = torch.from_numpy(y)


@pytest.fixture
def arguments(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many arguments each kernel has that runs from now on."""
    counts: list[int] = []
    compute = reductions.compute

    def counting(spec: Any, arrays: Any, *args: Any, **options: Any) -> Any:
        assert len(spec.slots) == len(arrays)
        counts.append(len(arrays))
        return compute(spec, arrays, *args, **options)

    monkeypatch.setattr(reductions, "compute", counting)
    return counts


def total(a: Any, b: Any) -> Any:
    """A formula of two variables x_i, and one y_j."""
    y_j = Vj(y if isinstance(a, np.ndarray) else ty)
    return (Vi(a).sqdist(y_j).exp() * (Vi(b) * y_j).sum(-1)).sum(axis=1)


def dense(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a, b = a[:, None], b[:, None]
    return (((a - ty) ** 2).sum(-1).exp() * (b * ty).sum(-1)).sum(1, keepdim=True)


Pair = Callable[[np.ndarray[Any, Any]], tuple[Any, Any]]

ALIKE: dict[str, Pair] = {
    "the same array": lambda a: (a, a),
    "views of all of it": lambda a: (a.view(), a[:]),
    "views of a part": lambda a: (a[1:], a[1:]),
    "transposes": lambda a: (a[:3].T, a[:3].T),
    "backwards": lambda a: (a[::-1, ::-1], a[::-1, ::-1]),
}
DIFFERENT: dict[str, Pair] = {
    "a copy": lambda a: (a, a.copy()),
    "one of them backwards": lambda a: (a, a[::-1]),
    "a transpose": lambda a: (a[:3], a[:3].T),
    "another type": lambda a: (a, a.astype(np.float32)),
    "other rows": lambda a: (a[:4], a[1:]),
}


@pytest.mark.parametrize("name", [*ALIKE, *DIFFERENT])
@pytest.mark.parametrize("library", ["numpy", "torch"])
def test_views_of_the_same_elements_are_one_argument(
    name: str, library: str, arguments: list[int]
) -> None:
    a, b = {**ALIKE, **DIFFERENT}[name](x.copy())
    if library == "torch":
        if min(*a.strides, *b.strides) < 0:
            return  # PyTorch has no such tensors
        a, b = torch.from_numpy(a), torch.from_numpy(b)
    found = total(a, b)
    assert arguments == [2 if name in ALIKE else 3]
    exact = [v if library == "torch" else torch.from_numpy(v.copy()) for v in (a, b)]
    expected = dense(*(v.double() for v in exact))
    torch.testing.assert_close(torch.as_tensor(found).double(), expected, rtol=1e-6, atol=0)


def test_parameters_and_weights_are_compared_too(arguments: list[int]) -> None:
    p = np.array([0.5])
    (Vi(x) * Pm(p) + Vj(y) * Pm(p)).sum(axis=1)
    Vi(x).sqdist(Vj(y)).sumsoftmaxweight(Vj(y), axis=1)
    LazyTensor.concatenate([Vi(x), Vi(x), Vj(y)]).max(axis=1)
    assert arguments == [3, 2, 2]


def test_rows_and_columns_are_two_variables(arguments: list[int]) -> None:
    found = (Vi(x) - 2 * Vj(x)).sum(axis=1)
    assert arguments == [2]
    np.testing.assert_allclose(found, (x[:, None] - 2 * x).sum(1))


def test_a_sign_that_is_not_applied_yet_makes_a_difference(arguments: list[int]) -> None:
    z = torch.complex(torch.from_numpy(x), torch.from_numpy(x))
    a, b = z.imag, z.conj().imag
    assert b.is_neg() and a.data_ptr() == b.data_ptr()
    torch.testing.assert_close(total(a, b), dense(a, b))
    assert arguments == [3]


Leaves = Callable[[torch.Tensor], tuple[torch.Tensor, torch.Tensor]]


def _leaf_beside(a: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Two leaves with the same memory."""
    return a, a.detach().requires_grad_()


GRADIENTS: dict[str, tuple[Leaves, int]] = {
    "a leaf": (lambda a: (a, a), 2),
    "a result": (lambda a: (lambda c: (c, c))(2 * a), 2),
    "detached": (lambda a: (a, a.detach()), 3),
    "two leaves with the same memory": (_leaf_beside, 3),
    "two results with the same memory": (lambda a: (lambda c: (c, c.view_as(c)))(2 * a), 3),
}


@pytest.mark.parametrize("name", GRADIENTS)
@pytest.mark.parametrize("order", [1, 2])
def test_gradients_reach_each_tensor_as_they_would(
    name: str, order: int, arguments: list[int]
) -> None:
    make, count = GRADIENTS[name]

    def gradients(function: Callable[..., torch.Tensor]) -> list[torch.Tensor | None]:
        leaf = torch.from_numpy(x.copy()).requires_grad_()
        a, b = make(leaf)
        leaves = [leaf, *(t for t in (a, b) if t.is_leaf and t.requires_grad and t is not leaf)]
        out = function(a, b).square().sum()
        for _ in range(order - 1):
            found = torch.autograd.grad(out, leaves, create_graph=True, allow_unused=True)
            out = sum(g.square().sum() for g in found if g is not None)
        return [*torch.autograd.grad(out, leaves, allow_unused=True)]

    found, expected = gradients(total), gradients(dense)
    assert arguments == [count]
    assert len(found) == len(expected) == (2 if "two leaves" in name else 1)
    for mine, its in zip(found, expected, strict=True):
        torch.testing.assert_close(mine, its)


def test_a_gradient_that_was_asked_for_in_between_counts() -> None:
    leaf = torch.from_numpy(x.copy())
    before = Vi(leaf)
    leaf.requires_grad_()
    out = (before * Vi(leaf) * Vj(ty)).sum(axis=1)
    out.sum().backward()
    torch.testing.assert_close(leaf.grad, leaf.detach() * ty.sum(0))


def test_forward_mode_tells_dual_numbers_from_their_values() -> None:
    a = torch.from_numpy(x)
    along = torch.ones_like(a)
    with fw.dual_level():
        dual = fw.make_dual(a, along)
        for first, second in ((dual, a), (a, dual), (dual, dual)):
            found = fw.unpack_dual(total(first, second)).tangent
            torch.testing.assert_close(found, fw.unpack_dual(dense(first, second)).tangent)
    for function in (lambda a: total(a, a), lambda a: total(a, torch.from_numpy(x))):
        _, found = torch.func.jvp(function, (a,), (along,))
        step = 1e-6
        expected = (function(a + step * along) - function(a - step * along)) / (2 * step)
        torch.testing.assert_close(found, expected, rtol=1e-6, atol=1e-6)


def test_what_is_mapped_over_is_told_from_what_is_not() -> None:
    many = torch.from_numpy(np.stack([x, x + 1]))
    found = torch.vmap(lambda a: total(a, torch.from_numpy(x)))(many)
    for part, a in zip(found, many, strict=True):
        torch.testing.assert_close(part, dense(a, torch.from_numpy(x)))
    torch.testing.assert_close(
        torch.vmap(lambda a: total(a, a))(many), torch.stack([dense(a, a) for a in many])
    )


def test_symbols_of_the_same_position_stay_arguments_of_the_call() -> None:
    found = (Vi(0, 3) * Vi(0, 3) * Vj(1, 3)).sum(axis=1)(x, y)
    np.testing.assert_allclose(found, x * x * y.sum(0))
