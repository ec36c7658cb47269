"""`KernelSolve` against dense solutions, with its derivatives; what it refuses."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from foldwise import BlockRanges, ConvergenceWarning, DimensionError
from foldwise.torch import KernelSolve
from tests.support import Array, assert_refused

pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")

N, D, E = 6, 2, 3
FORMULA = "Exp(-g*SqDist(x,y)) * b"
ALIASES = ["g = Pm(1)", "x = Vi(2)", "y = Vj(2)", "b = Vj(3)"]
kernel = KernelSolve(FORMULA, ALIASES, "b", axis=1)


def draw(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.from_numpy(np.random.default_rng([seed, *shape]).normal(size=shape))


g, x, b, alpha = draw(1) ** 2 + 0.5, draw(N, D), draw(N, E), torch.tensor(0.1).double()


def solved(g: Any, x: Any, b: Any, alpha: Any = 0.1) -> Any:
    return kernel(g, x, x, b, alpha=alpha, eps=1e-13)


def dense(g: Any, x: Any, b: Any, alpha: Any = 0.1) -> Any:
    squares = ((x[..., :, None, :] - x[..., None, :, :]) ** 2).sum(-1)
    matrix = torch.exp(-g[..., None] * squares)
    return torch.linalg.solve(matrix + alpha * torch.eye(x.shape[-2], dtype=matrix.dtype), b)


def test_solutions() -> None:
    expected = dense(g, x, b)
    torch.testing.assert_close(solved(g, x, b), expected)
    arrays: list[Array] = [t.numpy() for t in (g, x, b)]
    for number in (0.1, np.array([0.1])):
        found = solved(*arrays, alpha=number)
        assert isinstance(found, np.ndarray)
        np.testing.assert_allclose(found, expected)


@pytest.mark.parametrize("name", ["b", "b = Vi(3)", "Var(1,3,0)"])
def test_a_sum_over_i(name: str) -> None:
    other = KernelSolve(
        "Exp(-g*SqDist(x,y)) * b", ["x=Vi(2)", "b=Vi(3)", "y=Vj(2)", "g=Pm(1)"], name
    )
    torch.testing.assert_close(other(x, b, x, g, alpha=0.1, eps=1e-13), dense(g, x, b))


def test_a_matrix_of_matrices() -> None:
    """The kernel mixes components: `K(x, y) (1 + c c^T)`."""
    mixing = KernelSolve(
        "Exp(-SqDist(x,y)) * (b + c*(c|b))", [*ALIASES[1:], "c = Pm(3)"], "b", axis=1
    )
    c = draw(E)
    kernel = torch.exp(-(torch.cdist(x, x) ** 2))
    matrix = torch.kron(kernel, torch.eye(E).double() + torch.outer(c, c))
    matrix += 0.1 * torch.eye(N * E).double()
    expected = torch.linalg.solve(matrix, b.flatten()).reshape(N, E)
    torch.testing.assert_close(mixing(x, x, b, c, alpha=0.1, eps=1e-13), expected)


def test_a_zero_right_hand_side() -> None:
    assert not kernel(g, x, x, 0 * b).any()


@pytest.mark.parametrize(
    "shapes",
    [((4, 1), (4, N, D), (4, N, E)), ((4, 1), (N, D), (N, E)), ((2, 1, 1), (3, N, D), (N, E))],
)
def test_batches(shapes: tuple[tuple[int, ...], ...]) -> None:
    tensors = [draw(*shape, seed=n) for n, shape in enumerate(shapes)]
    tensors[0] = tensors[0] ** 2 + 0.5
    tensors = [t.requires_grad_() for t in tensors]
    found, expected = solved(*tensors), dense(*tensors)
    torch.testing.assert_close(found, expected)
    seed = draw(*expected.shape)
    gradients = [torch.autograd.grad(out, tensors, seed) for out in (found, expected)]
    torch.testing.assert_close(*gradients)


def test_a_batch_of_a_zero_right_hand_side() -> None:
    assert kernel(draw(4, 1) ** 2, x, x, 0 * b).shape == (4, N, E)


def test_derivatives_to_second_order() -> None:
    tensors = [t.clone().requires_grad_() for t in (g, x, b, alpha)]
    assert torch.autograd.gradcheck(solved, tensors, check_forward_ad=True)
    assert torch.autograd.gradgradcheck(solved, tensors)


def test_derivatives_of_some_arguments() -> None:
    for wanted in range(4):
        tensors = [t.clone() for t in (g, x, b, alpha)]
        tensors[wanted].requires_grad_()
        seed = draw(N, E)
        found, expected = (
            torch.autograd.grad(f(*tensors), tensors[wanted], seed) for f in (solved, dense)
        )
        torch.testing.assert_close(found, expected)


@pytest.mark.parametrize("mapped", range(4))
def test_vmap(mapped: int) -> None:
    tensors = [g, x, b, alpha]
    tensors[mapped] = torch.stack([(1 + n / 5) * tensors[mapped] for n in range(3)], -1)
    in_dims = tuple(-1 if n == mapped else None for n in range(4))
    found, expected = (torch.func.vmap(f, in_dims)(*tensors) for f in (solved, dense))
    torch.testing.assert_close(found, expected)


@pytest.mark.parametrize("transform", ["jacrev", "jacfwd", "hessian"])
def test_function_transforms(transform: str) -> None:
    found, expected = (
        getattr(torch.func, transform)(lambda g, x, f=f: f(g, x, b)[:2], (0, 1))(g, x)
        for f in (solved, dense)
    )
    torch.testing.assert_close(found, expected)


def test_options() -> None:
    options: dict[str, Any] = {"accumulator": "float64", "summation": "direct"}
    other = KernelSolve(FORMULA, ALIASES, "b", axis=1, **options)
    torch.testing.assert_close(other(g, x, x, b, alpha=0.1), dense(g, x, b), atol=1e-4, rtol=0)


def test_copies_do_the_same() -> None:
    for made in (copy.copy(kernel), copy.deepcopy(kernel), pickle.loads(pickle.dumps(kernel))):
        torch.testing.assert_close(made(g, x, x, b), kernel(g, x, x, b), rtol=0, atol=0)
        assert repr(made) == repr(kernel) and "for b = Vj(3)" in repr(kernel)


def test_a_matrix_that_is_not_positive_definite() -> None:
    distances = KernelSolve("SqDist(x,y)*b", ["x = Vi(1)", "y = Vj(1)", "b = Vj(1)"], "b", axis=1)
    points = np.arange(2.0)[:, None]
    with pytest.warns(ConvergenceWarning, match="not symmetric and positive definite"):
        distances(points, points, points, alpha=0.0)


CASES: dict[str, tuple[Callable[[], Any], type[Exception], tuple[str, ...]]] = {
    "unknown": (
        lambda: KernelSolve(FORMULA, ALIASES, "c", axis=1),
        ValueError,
        ("'c'", "b = Vj(3)"),
    ),
    "index of the unknown": (
        lambda: KernelSolve(FORMULA, ALIASES, "b", axis=0),
        ValueError,
        ("b = Vj(3)", "write Vi"),
    ),
    "dimension of the unknown": (
        lambda: KernelSolve("(x-y)*b", ["x=Vi(2)", "y=Vj(2)", "b=Vj(1)"], "b", axis=1),
        DimensionError,
        ("2", "b = Vj(1)", "1"),
    ),
    "another reduction": (
        lambda: KernelSolve("Min_Reduction(b, 0)", ["b=Vj(1)"], "b"),
        ValueError,
        ("sum", "Min"),
    ),
    "rectangle": (lambda: kernel(g, x[1:], x, b), ValueError, ("5 rows", "6 columns")),
    "arguments": (lambda: kernel(g, x, x, b[:, :2]), DimensionError, ("b = Vj(3)", "(6, 2)")),
    "ranges": (
        lambda: kernel(g, x, x, b, ranges=BlockRanges.band(6, 0, 1, size=1)),
        ValueError,
        ("symmetric",),
    ),
    "option": (
        lambda: KernelSolve(FORMULA, ALIASES, "b", axis=1, sum_scheme="direct_sum"),
        TypeError,
        ("KernelSolve() takes no option sum_scheme", "axis, summation, accumulator"),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_errors_name_what_is_wrong(name: str) -> None:
    assert_refused(*CASES[name])


def test_columns_that_mix_are_one_system() -> None:
    """Of very different sizes, where the one moves the other."""
    mixing = KernelSolve(
        "Exp(-SqDist(x,y)) * (b + c*(c|b))", [*ALIASES[1:], "c = Pm(3)"], "b", axis=1
    )
    c, scales = draw(E), torch.tensor([1e-12, 1.0, 1e12]).double()
    kernel = torch.exp(-(torch.cdist(x, x) ** 2))
    matrix = torch.kron(kernel, torch.eye(E).double() + torch.outer(c, c))
    matrix += 0.1 * torch.eye(N * E).double()
    expected = torch.linalg.solve(matrix, (b * scales).flatten()).reshape(N, E)
    found = mixing(x, x, b * scales, c, alpha=0.1, eps=1e-13)
    torch.testing.assert_close(found, expected, rtol=1e-9, atol=1e-9 * 1e12)


def test_limits_and_progress() -> None:
    seen: list[int] = []
    with pytest.warns(ConvergenceWarning, match="after 2 steps"):
        kernel(g, x, x, b, alpha=0.1, max_steps=2, progress=lambda n, _: seen.append(n))
    assert seen == [1, 2]
    with pytest.raises(ValueError, match="eps"):
        kernel(g, x, x, b, eps=-1.0)
