"""Reductions that leave out columns: results are those of all pairs, bit for bit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

import foldwise
from foldwise import Vi, Vj
from foldwise.engine import launch, pruning
from foldwise.engine.trees import tree_of
from foldwise.ir.axis import Axis
from foldwise.ir.expr import OPS, Op, as_expr, make, var
from foldwise.transform.bounds import bounds, has_bounds

_N = 700


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Small clouds are pruned, too; whether they were, call by call."""
    monkeypatch.setattr(pruning, "_WORTH", 0)
    monkeypatch.setattr(pruning, "_LEAF", 16)
    monkeypatch.setattr(pruning, "_SHARE", 0.9)
    launch._pruning_pays.cache_clear()  # pyright: ignore[reportPrivateUsage]
    found: list[bool] = []
    whole = pruning.evaluate

    def watched(*args: Any) -> Any:
        result = whole(*args)
        found.append(result is not None)
        return result

    monkeypatch.setattr(pruning, "evaluate", watched)
    yield found
    launch._pruning_pays.cache_clear()  # pyright: ignore[reportPrivateUsage]


def _points(dim: int, dtype: str = "float32", n: int = _N, seed: int = 0) -> Any:
    return np.random.default_rng(seed).random((n, dim)).astype(dtype)


def _check(compute: Callable[[], Any], eager: list[bool], *, pruned: bool = True) -> None:
    eager.clear()
    found = compute()
    assert eager == [pruned]
    with foldwise.pruning(False):
        wanted = compute()
    assert len(eager) == 1
    for x, y in zip(*(r if isinstance(r, tuple) else (r,) for r in (found, wanted)), strict=True):
        assert type(x) is type(y)
        np.testing.assert_array_equal(np.asarray(x), np.asarray(y))


_REDUCTIONS: dict[str, Callable[[Any, int], Any]] = {
    "min": lambda K, axis: K.min(axis=axis),
    "argmin": lambda K, axis: K.argmin(axis=axis),
    "min_argmin": lambda K, axis: K.min_argmin(axis=axis),
    "max": lambda K, axis: K.max(axis=axis),
    "argmax": lambda K, axis: K.argmax(axis=axis),
    "max_argmax": lambda K, axis: K.max_argmax(axis=axis),
    "Kmin": lambda K, axis: K.Kmin(5, axis=axis),
    "argKmin": lambda K, axis: K.argKmin(5, axis=axis),
    "Kmin_argKmin": lambda K, axis: K.Kmin_argKmin(5, axis=axis),
}


@pytest.mark.parametrize("axis", [0, 1])
@pytest.mark.parametrize("name", _REDUCTIONS)
def test_all_reductions_that_choose(name: str, axis: int, eager: list[bool]) -> None:
    x, y = _points(2), _points(2, n=_N + 1, seed=1)
    K = Vi(x).sqdist(Vj(y))
    _check(lambda: _REDUCTIONS[name](-K if "max" in name else K, axis), eager)


_FORMULAS: dict[str, Callable[[Any, Any], Any]] = {
    "distance": lambda x, y: ((x - y) ** 2).sum(-1).sqrt(),
    "manhattan": lambda x, y: (x - y).abs().sum(-1),
    "chebyshev": lambda x, y: (x - y).abs().max(-1),
    "kernel": lambda x, y: -(-x.sqdist(y) / 0.02).exp(),
    "potential": lambda x, y: -1 / (x.sqdist(y) + 0.01),
    "singular": lambda x, y: 1 / x.sqdist(y),
    "within": lambda x, y: foldwise.where(x.sqdist(y) < 0.01, x.sqdist(y), 5.0),
    "weighted": lambda x, y: x.sqdist(y) * (1 + y.elem(0) ** 2),
    "periodic": lambda x, y: ((x - y) * np.pi).sin().square().sum(-1),
    "angle": lambda x, y: ((x - y) * 0.1).cos().sum(-1) * -1,
    "product": lambda x, y: -(x | y),
    "logarithm": lambda x, y: (1e-3 + x.sqdist(y)).log(),
    "clipped": lambda x, y: (x - y).clamp(-0.2, 0.3).square().sum(-1),
}


@pytest.mark.parametrize("name", _FORMULAS)
def test_any_formula_with_bounds(name: str, eager: list[bool]) -> None:
    x, y = _points(2, "float64"), _points(2, "float64", seed=1)
    K = _FORMULAS[name](Vi(x), Vj(y))
    eager.clear()
    found = K.Kmin_argKmin(3, axis=1)
    assert len(eager) == 1, "the formula has no bounds"
    with foldwise.pruning(False):
        wanted = K.Kmin_argKmin(3, axis=1)
    for mine, its in zip(found, wanted, strict=True):
        np.testing.assert_array_equal(mine, its)


@pytest.mark.parametrize("dim", [1, 3, 5])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_dimensions(dim: int, dtype: str, eager: list[bool]) -> None:
    x = _points(dim, dtype, n=2000 if dim == 5 else _N)
    _check(lambda: Vi(x).sqdist(Vj(x)).Kmin_argKmin(4, axis=1), eager)


def test_equal_values_are_settled_by_the_column(eager: list[bool]) -> None:
    """Copies of points, in any order, and points of a lattice."""
    x = _points(2)
    x[::7] = x[3]
    rng = np.random.default_rng(2)
    rng.shuffle(x)
    K = Vi(x).sqdist(Vj(x))
    for compute in (lambda: K.argmin(axis=1), lambda: K.argKmin(5, axis=1)):
        _check(compute, eager)
    lattice = np.stack(np.meshgrid(*2 * [np.arange(30.0)]), -1).reshape(-1, 2)
    rng.shuffle(lattice)
    K = Vi(lattice).sqdist(Vj(lattice))
    _check(lambda: K.argKmin(5, axis=1), eager)  # the point and its four neighbours
    with foldwise.pruning(False):
        wanted = K.argKmin(4, axis=1)
    np.testing.assert_array_equal(K.argKmin(4, axis=1), wanted)  # three of four


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_points_that_are_not_finite(value: float, eager: list[bool]) -> None:
    x = _points(2)
    x[17, 1] = value
    _check(lambda: Vi(x).sqdist(Vj(x)).argKmin(3, axis=1), eager, pruned=False)


def test_clusters_far_from_the_origin(eager: list[bool]) -> None:
    """Differences of float32 numbers near 1e4 lose digits; the bounds know."""
    x = (1e4 + _points(2)).astype("float32")
    y = (1e4 + _points(2, seed=1)).astype("float32")
    eager.clear()
    K = Vi(x).sqdist(Vj(y))
    found = K.Kmin_argKmin(3, axis=1)
    with foldwise.pruning(False):
        wanted = K.Kmin_argKmin(3, axis=1)
    for mine, its in zip(found, wanted, strict=True):
        np.testing.assert_array_equal(mine, its)


def test_values_that_vanish_in_float32(eager: list[bool]) -> None:
    """exp(-200) is 0 in float32, as many others are: the first column counts."""
    x = _points(1)
    K = (-400 * Vi(x).sqdist(Vj(x))).exp()
    eager.clear()
    found = K.argmin(axis=1)
    with foldwise.pruning(False):
        np.testing.assert_array_equal(found, K.argmin(axis=1))


def test_tensors_and_gradients(eager: list[bool]) -> None:
    x, y = (torch.tensor(_points(2, "float64", seed=n), requires_grad=True) for n in range(2))

    def gradients() -> tuple[torch.Tensor, ...]:
        K = Vi(x).sqdist(Vj(y))
        return torch.autograd.grad(K.Kmin(3, axis=1).sqrt().sum(), (x, y))

    eager.clear()
    found = gradients()
    assert all(eager)
    assert eager
    with foldwise.pruning(False):
        wanted = gradients()
    for mine, its in zip(found, wanted, strict=True):
        torch.testing.assert_close(mine, its)


def test_few_pairs_are_not_planned() -> None:
    x = np.zeros((1, 1, 3))
    kinds = [
        ((n, 1, 3) if i == 0 else (1, n, 3), (0, 0, 0), "float32") for n in (1000,) for i in (0, 1)
    ]
    spec = Vi(x[0]).sqdist(Vj(x[0])).argmin(axis=1, call=False).spec
    assert not pruning.pays(spec, kinds, 2)
    large = [((10**6, 1, 3), (0, 0, 0), "float32"), ((1, 10**6, 3), (0, 0, 0), "float32")]
    assert pruning.pays(spec, large, 2)
    none = [((0, 1, 3), (0, 0, 0), "float32"), ((1, 0, 3), (0, 0, 0), "float32")]
    assert not pruning.pays(spec, none, 2)
    few_rows = [((100, 1, 3), (0, 0, 0), "float32"), ((1, 10**6, 3), (0, 0, 0), "float32")]
    assert not pruning.pays(spec, few_rows, 2)


# --- trees


@pytest.mark.parametrize("count", [1, 2, 15, 16, 17, 1000])
@pytest.mark.parametrize("kind", ["random", "equal"])
def test_every_point_is_in_one_leaf(count: int, kind: str) -> None:
    x = _points(3, n=count) if kind == "random" else np.ones((count, 3))
    tree = tree_of(x, 16)
    assert sorted(tree.order) == list(range(count))
    assert np.diff(tree.starts).max() <= 16
    for level, (low, high) in enumerate(tree.boxes):
        starts = tree.starts[:: 1 << (tree.depth - level)]
        for k, (first, last) in enumerate(zip(starts, starts[1:], strict=False)):
            members = x[tree.order[first:last]]
            assert (low[k] <= members).all()
            assert (members <= high[k]).all()


# --- bounds

_BOUNDED = [op for op in OPS.values() if op.bounds is not None and op.arity]


def test_the_usual_ops_have_bounds() -> None:
    assert len(_BOUNDED) > 45


@pytest.mark.parametrize("op", _BOUNDED, ids=lambda op: op.name)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_values_are_within_bounds(op: Op, dtype: str) -> None:
    """Of operands anywhere in boxes, also wide ones that reach beyond the domain."""
    rng = np.random.default_rng(3)
    shape = op.shapes[0] if op.shapes else (1 if op.name == "expand" else 3,) * op.arity
    args = [var(n, Axis.J, dim) for n, dim in enumerate(shape)]
    node = make(op, tuple(args), op.param_samples)
    assert has_bounds(node)
    pairs, points = 400, 20
    corners: list[Any] = []
    for dim, (low, high) in zip(shape, op.domain, strict=True):
        width = (high - low) * 10.0 ** rng.uniform(-6, 0.5, (pairs, 1))
        start = rng.uniform(low, high, (pairs, dim))
        if op.name in ("eq", "ne", "where"):
            start, width = np.rint(start), np.rint(width)
        corners.append((start, start + width))
    boxes = [tuple(c.astype(dtype).astype(float) for c in pair) for pair in corners]
    low, high = bounds(node, boxes, (), dtype)
    for n in range(points):
        share = [rng.random(a.shape) if 1 < n else n for a, _ in boxes]
        values = [a + s * (b - a) for s, (a, b) in zip(share, boxes, strict=True)]
        if op.name in ("eq", "ne", "where"):
            values = [np.rint(v) for v in values]
        values = [
            np.clip(v.astype(dtype), a.astype(dtype), b.astype(dtype))
            for v, (a, b) in zip(values, boxes, strict=True)
        ]
        with np.errstate(all="ignore"):
            found = np.asarray(op.ref(*values, *op.param_samples), float)
        unknown = np.isnan(low) | np.isnan(high)
        assert np.where(unknown, True, (low <= found) & (found <= high)).all(), op.name


def test_composites_of_bounded_ops() -> None:
    """A square is not negative, so that a root of it is known."""
    x, y = var(0, Axis.I, 2), var(1, Axis.J, 2)
    gap = as_expr(x - y)
    distance = OPS["sqrt"](OPS["sum"](OPS["square"](gap)))
    boxes = [(np.zeros((1, 2)), np.ones((1, 2))), (np.full((1, 2), 0.5), np.full((1, 2), 3.0))]
    low, high = bounds(distance, boxes, (), "float32")
    assert low.item() == 0
    assert 18**0.5 < high.item() < 18**0.5 * 1.0001
