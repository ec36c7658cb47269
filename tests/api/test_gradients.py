"""Derivatives of every reduction of a LazyTensor under PyTorch, against tables of all pairs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck, gradgradcheck

from foldwise.torch import LazyTensor, Vi, Vj

# PyTorch warns about itself when forward mode is first used.
pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")

M, N, D = 4, 5, 2
ROWS, COLUMNS = -3, -2  # the axes of i and j


# --- every reduction, and what it is in PyTorch


@dataclass(frozen=True)
class Case:
    """A reduction.

    Attributes:
        lazy: of a LazyTensor and weights, over an axis.
        dense: the same of tables of shape `batch + (M, N, dim)`.
        scalar: whether it is for scalar formulas, next to weights, alone.
    """

    lazy: Callable[[Any, Any, int], Tensor]
    dense: Callable[[Tensor, Tensor, int], Tensor]
    scalar: bool = False


def _smallest(table: Tensor, count: int, axis: int) -> Tensor:
    """The K smallest, of shape `batch + (M or N, K)`, or `batch + (M or N, K, dim)`."""
    sorted_ = table.movedim(axis, -1).sort(dim=-1, stable=True).values[..., :count]
    missing = sorted_.new_full((*sorted_.shape[:-1], count - sorted_.shape[-1]), torch.inf)
    full = torch.cat([sorted_, missing], -1).movedim(-1, -2)
    return full[..., 0] if table.shape[-1] == 1 else full


def _logsumexp(table: Tensor, weight: Tensor, axis: int) -> Tensor:
    top = table.amax(axis, keepdim=True).detach()
    return ((table - top).exp() * weight).sum(axis).log() + top.squeeze(axis)


CASES = {
    "sum": Case(lambda f, w, a: f.sum(a), lambda f, w, a: f.sum(a)),
    "prod": Case(lambda f, w, a: f.prod(a), lambda f, w, a: f.prod(a)),
    "mean": Case(lambda f, w, a: f.mean(a), lambda f, w, a: f.mean(a)),
    "var": Case(lambda f, w, a: f.var(a, ddof=0), lambda f, w, a: f.var(a, correction=0)),
    "std": Case(lambda f, w, a: f.std(a), lambda f, w, a: f.std(a)),
    "logsumexp": Case(lambda f, w, a: f.logsumexp(a), lambda f, w, a: f.logsumexp(a)),
    "kahan": Case(
        lambda f, w, a: f.logsumexp(a, summation="kahan"), lambda f, w, a: f.logsumexp(a)
    ),
    "logsumexp-weight": Case(lambda f, w, a: f.logsumexp(a, weight=w), _logsumexp, scalar=True),
    "sumsoftmaxweight": Case(
        lambda f, w, a: f.sumsoftmaxweight(w, a),
        lambda f, w, a: (f.softmax(a) * w).sum(a),
        scalar=True,
    ),
    "min": Case(lambda f, w, a: f.min(a), lambda f, w, a: f.amin(a)),
    "max": Case(lambda f, w, a: f.max(a), lambda f, w, a: f.amax(a)),
    "min_argmin": Case(lambda f, w, a: f.min_argmin(a)[0], lambda f, w, a: f.amin(a)),
    "max_argmax": Case(lambda f, w, a: f.max_argmax(a)[0], lambda f, w, a: f.amax(a)),
    "Kmin": Case(lambda f, w, a: f.Kmin(3, a), lambda f, w, a: _smallest(f, 3, a)),
    "Kmin_argKmin": Case(
        lambda f, w, a: f.Kmin_argKmin(2, a)[0], lambda f, w, a: _smallest(f, 2, a)
    ),
    "Kmin of all": Case(lambda f, w, a: f.Kmin(7, a), lambda f, w, a: _smallest(f, 7, a)),
}
each_axis = pytest.mark.parametrize("axis", [ROWS, COLUMNS], ids=["rows", "columns"])
# Numbers over one axis and vectors over the other, in turn.
_TURNS = [
    (name, (ROWS, COLUMNS)[(n + vector) % 2], vector)
    for n, (name, case) in enumerate(CASES.items())
    for vector in (False, True)[: 2 - case.scalar]
]
each_case = pytest.mark.parametrize(("name", "axis", "vector"), _TURNS)


def _formula(x: Any, y: Any, p: Any, vector: bool) -> Any:
    """A vector or a number; of LazyTensors or of tensors."""
    f = (x * y).sin() * p + (x - y) ** 2 + 0.5
    if vector:
        return f
    return f.sum(-1) if isinstance(f, LazyTensor) else f.sum(-1, keepdim=True)


def lazily(name: str, axis: int, vector: bool) -> Callable[..., Tensor]:
    """The reduction as a function of x, y and p, by LazyTensors."""

    def function(*tensors: Tensor) -> Tensor:
        x, y, p = map(LazyTensor, tensors)
        return CASES[name].lazy(_formula(x, y, p, vector), (x + y) ** 2 + 0.5, axis)

    return function


def densely(name: str, axis: int, vector: bool) -> Callable[..., Tensor]:
    """The same, by tables of all pairs."""

    def function(x: Tensor, y: Tensor, p: Tensor) -> Tensor:
        return CASES[name].dense(_formula(x, y, p, vector), (x + y) ** 2 + 0.5, axis)

    return function


def points(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float64) -> Tensor:
    """A leaf."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(*shape, generator=generator, dtype=torch.float64).to(dtype).requires_grad_()


def inputs(rows: int = M, columns: int = N) -> tuple[Tensor, Tensor, Tensor]:
    """x_i, y_j and a parameter."""
    return points(rows, 1, D), points(1, columns, D, seed=1), points(1, 1, D, seed=2)


BATCHES = [
    ((), (), ()),
    ((3,), (3,), (3,)),
    ((2, 3), (3,), ()),
    ((2, 1), (1, 3), (2, 3)),
    ((), (2,), (4, 1)),
]


def assert_same(found: Any, expected: Any, tolerance: float = 1e-9) -> None:
    for x, y in zip(found, expected, strict=True):
        torch.testing.assert_close(x, y, rtol=tolerance, atol=tolerance, equal_nan=True)


# --- first and second derivatives


@pytest.mark.share(2)
@pytest.mark.parametrize(
    ("name", "axis", "vector", "batches"),
    [
        (*turn, batches)
        for n, turn in enumerate(_TURNS)
        for m, batches in enumerate(BATCHES)
        if turn[0] == "sum" or m == n % len(BATCHES)
    ],
    ids=str,
)
def test_values_and_derivatives(
    name: str, axis: int, vector: bool, batches: tuple[tuple[int, ...], ...]
) -> None:
    """With batches that broadcast; the second derivatives along some direction."""
    tensors = [
        points(*batch, *t.shape, seed=seed)
        for seed, (batch, t) in enumerate(zip(batches, inputs(), strict=True))
    ]
    results: list[list[Tensor]] = []
    for make in (lazily, densely):
        value = make(name, axis, vector)(*tensors)
        g = points(*value.shape, seed=7)
        finite = torch.where(value.isfinite(), value, 0)
        first = torch.autograd.grad((g * finite).sum(), tensors, create_graph=True)
        along = sum((d * points(*d.shape, seed=8)).sum() for d in first)
        assert isinstance(along, Tensor)
        second = torch.autograd.grad(along, [*tensors, g])
        results.append([value, *first, *second])
    assert_same(*results)


@pytest.mark.parametrize(
    ("name", "axis", "vector"), [turn for turn in _TURNS if not turn[2] and "of all" not in turn[0]]
)
def test_derivatives_are_slopes(name: str, axis: int, vector: bool) -> None:
    """By PyTorch's own checks, against differences."""
    function = lazily(name, axis, vector)
    assert gradcheck(function, inputs(), fast_mode=True, check_forward_ad=True)
    assert gradgradcheck(function, inputs(), fast_mode=True)


@each_case
def test_forward_mode_and_vmap(name: str, axis: int, vector: bool) -> None:
    arguments = tuple(t.detach() for t in inputs())
    tangents = tuple(points(*t.shape, seed=n + 3).detach() for n, t in enumerate(arguments))
    lazy, dense = (make(name, axis, vector) for make in (lazily, densely))
    assert_same(*(torch.func.jvp(f, arguments, tangents) for f in (lazy, dense)))
    batch = tuple(points(3, *t.shape, seed=n + 5).detach() for n, t in enumerate(arguments))
    elements = list(zip(*batch, strict=True))
    assert_same([torch.func.vmap(lazy)(*batch)], [torch.stack([lazy(*e) for e in elements])])
    if name == "Kmin of all":
        return
    slopes = torch.func.grad(lambda *ts: lazy(*ts).sum(), argnums=(0, 1, 2))
    each = zip(*(slopes(*e) for e in elements), strict=True)
    assert_same(torch.func.vmap(slopes)(*batch), [torch.stack(s) for s in each])
    assert_same(*(torch.func.jacrev(f)(*arguments)[None] for f in (lazy, dense)))


# --- edges


@pytest.mark.share(2)
@pytest.mark.parametrize("name", CASES)
@each_axis
@pytest.mark.parametrize("empty", ["rows", "columns", "both"])
def test_clouds_without_points(name: str, axis: int, empty: str) -> None:
    rows, columns = (0 if empty in (part, "both") else 3 for part in ("rows", "columns"))
    tensors = inputs(rows, columns)
    value = lazily(name, axis, False)(*tensors)
    assert value.shape[0] == (columns if axis == ROWS else rows)
    for t, slope in zip(tensors, torch.autograd.grad(value.sum(), tensors), strict=True):
        assert slope.shape == t.shape
        # A mean over nothing is NaN, and so is its slope.
        assert (slope == 0).all() or name in ("mean", "var", "std")


@each_axis
@pytest.mark.parametrize("zeros", [0, 1, 2])
def test_products_with_zeros(axis: int, zeros: int) -> None:
    x, y, _ = inputs()
    with torch.no_grad():
        x[:zeros] = y[:, :zeros] = 0
    lazy = (LazyTensor(x) * LazyTensor(y)).prod(axis)
    table = (x * y).prod(axis)
    g = points(*table.shape, seed=4)
    assert_same(*(torch.autograd.grad((g * f).sum(), (x, y)) for f in (lazy, table)))


@pytest.mark.parametrize("method", ["min", "max"])
def test_of_equals_the_first_moves(method: str) -> None:
    x = torch.zeros(2, 1, requires_grad=True)
    y = torch.zeros(3, 1, requires_grad=True)
    getattr(Vi(x) + Vj(y), method)(1).sum().backward()
    assert y.grad is not None and y.grad.tolist() == [[2], [0], [0]]


def test_values_that_are_not_finite_do_not_move() -> None:
    """inf where there is nothing to choose, or where inf was chosen."""
    y = torch.tensor([[1.0], [torch.inf], [torch.nan]], requires_grad=True)
    found = (Vi(torch.ones(2, 1)) * Vj(y)).Kmin(3, 1)
    assert found.tolist() == [[1, torch.inf, torch.inf]] * 2
    found.sum().backward()
    assert y.grad is not None and y.grad.tolist() == [[2], [0], [0]]


def test_indices_and_counts_have_no_derivative() -> None:
    f = LazyTensor(points(M, 1, D)) * LazyTensor(points(1, N, D))
    for found in (f.argmin(1), f.argmax(1), f.count(1), f.argKmin(2, 1), f.min_argmin(1)[1]):
        assert found.dtype == torch.int64 and not found.requires_grad
    value, index = f.Kmin_argKmin(2, 1)
    assert value.requires_grad and not index.requires_grad


@pytest.mark.share(2)
@pytest.mark.parametrize("name", ["sum", "prod", "logsumexp", "sumsoftmaxweight", "max", "Kmin"])
@pytest.mark.parametrize("half", [torch.float16, torch.bfloat16], ids=str)
def test_gradients_have_the_type_of_their_argument(name: str, half: torch.dtype) -> None:
    """They are computed in float32, of the rounded numbers, and rounded once."""
    case = CASES[name]
    for kinds in ((half, half), (half, torch.float32), (torch.float64, half)):
        x, y = (points(n, D, seed=n, dtype=kind) for n, kind in zip((M, N), kinds, strict=True))
        exact = [t.detach().double().requires_grad_() for t in (x, y)]
        x_i, y_j = Vi(x), Vj(y)
        found = case.lazy((-x_i.sqdist(y_j)).exp(), (x_i + y_j) ** 2, COLUMNS)
        table = exact[0][:, None] - exact[1]
        expected = case.dense(
            (-(table**2).sum(-1, keepdim=True)).exp(),
            (exact[0][:, None] + exact[1]) ** 2,
            COLUMNS,
        )
        assert found.dtype == torch.promote_types(*kinds)
        found.sum().backward()
        expected.sum().backward()
        for t, e in zip((x, y), exact, strict=True):
            assert t.grad is not None and t.grad.dtype == t.dtype
            assert e.grad is not None
            tolerance = 4 * torch.finfo(half).eps
            torch.testing.assert_close(t.grad.double(), e.grad, rtol=tolerance, atol=tolerance)
