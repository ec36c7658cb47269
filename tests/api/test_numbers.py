"""Numbers far from 0, NaN among them, and reductions over nothing: values and derivatives."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

import foldwise.compat.pykeops.numpy as pykeops_numpy
import foldwise.compat.pykeops.torch as pykeops_torch
from foldwise import BlockRanges, Genred, Vi, Vj, generic_argkmin, generic_argmin

pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")

LIBRARIES: dict[str, Callable[[Any], Any]] = {
    "numpy": np.asarray,
    "torch": lambda x: torch.from_numpy(np.array(x)),
    "jax": jnp.asarray,
}
each_library = pytest.mark.parametrize("library", LIBRARIES)

# --- no columns

X, Y = np.array([[0.0], [1.0], [2.0]]), np.array([[0.0], [3.0]])
WITHIN = BlockRanges.from_blocks((3, 2), [[1, 3]], [[0, 2]])  # no columns for the first row


@each_library
def test_the_index_of_no_column(library: str) -> None:
    """-1 over no columns, where all values are NaN or infinite, and for K larger than N."""
    to = LIBRARIES[library]

    def infinite(value: Any, sign: int) -> bool:
        return bool((np.asarray(value) == sign * math.inf).all())

    x, y = Vi(to(X)), Vj(to(Y))
    for empty in (Vj(to(Y[:0])), y * math.nan, y + math.inf):
        distance = x.sqdist(empty)
        value, index = distance.min_argmin(axis=1)
        assert infinite(value, 1) and index.tolist() == [[-1]] * 3
        assert distance.argmin(axis=1).tolist() == [[-1]] * 3
        assert distance.argKmin(2, axis=1).tolist() == [[-1, -1]] * 3
        value, index = (-distance).max_argmax(axis=1)
        assert infinite(value, -1) and index.tolist() == [[-1]] * 3
        assert (-distance).argmax(axis=1).tolist() == [[-1]] * 3
    distance = x.sqdist(y)
    assert distance.argKmin(3, axis=1).tolist() == [[0, 1, -1], [0, 1, -1], [1, 0, -1]]
    assert distance.argmin(axis=1, ranges=WITHIN).tolist() == [[-1], [0], [1]]
    value, index = distance.Kmin_argKmin(3, axis=1, ranges=WITHIN)
    assert index.tolist() == [[-1, -1, -1], [0, 1, -1], [1, 0, -1]]
    assert infinite(value[0], 1) and infinite(value[:, 2], 1)


def test_the_index_of_no_column_in_many() -> None:
    """Where columns are cut into parts whose states are merged."""
    y = np.full((100_000, 1), np.nan, np.float32)
    distance = Vi(np.zeros((1, 1), np.float32)).sqdist(Vj(y))
    assert distance.argmin(axis=1).tolist() == [[-1]]
    y[77_777] = 5
    assert distance.argmin(axis=1).tolist() == [[77_777]]
    assert distance.argKmin(3, axis=1).tolist() == [[77_777, -1, -1]]


def test_the_index_of_no_column_in_formulas_as_text() -> None:
    aliases = ("x = Vi(1)", "y = Vj(1)")
    columns = Genred("SqDist(x,y)", aliases, "argkmin", axis=1, k=3)
    assert columns(X, Y).tolist() == [[0, 1, -1], [0, 1, -1], [1, 0, -1]]
    assert generic_argkmin("SqDist(x,y)", "a = Vi(3)", *aliases)(X, Y)[:, 2].tolist() == [-1] * 3
    assert generic_argmin("SqDist(x,y)", "a = Vi(1)", *aliases)(X, Y[:0]).tolist() == [[-1]] * 3


@pytest.mark.parametrize(
    ("keops", "to"), [(pykeops_numpy, np.asarray), (pykeops_torch, torch.tensor)]
)
def test_by_the_names_of_pykeops_it_is_0(keops: Any, to: Any) -> None:
    x, y, aliases = to(X), to(Y), ("x = Vi(1)", "y = Vj(1)")
    expected = [[0, 1, 0], [0, 1, 0], [1, 0, 0]]
    distance = keops.Vi(x).sqdist(keops.Vj(y))
    assert distance.argKmin(3, axis=1).tolist() == expected
    assert distance.Kmin_argKmin(3, axis=1)[1].tolist() == expected
    assert keops.Vi(x).sqdist(keops.Vj(y[:0])).argmin(axis=1).tolist() == [[0]] * 3
    waiting = keops.Vi(0, 1).sqdist(keops.Vj(1, 1)).argKmin(3, axis=1)
    assert waiting(x, y).tolist() == expected
    genred = keops.Genred("SqDist(x,y)", aliases, "ArgKMin", axis=1, opt_arg=3)
    assert genred(x, y).tolist() == expected
    assert keops.generic_argkmin("SqDist(x,y)", "a = Vi(3)", *aliases)(x, y).tolist() == expected
    assert (
        keops.generic_argmin("SqDist(x,y)", "a = Vi(1)", *aliases)(x, y[:0]).tolist() == [[0]] * 3
    )


CHOSEN: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {  # lazily and densely
    "min within ranges": (lambda K: K.min(axis=1, ranges=WITHIN)[1:], lambda d: d[1:].min(1)),
    "max within ranges": (lambda K: (-K).max(axis=1, ranges=WITHIN)[1:], lambda d: d[1:].min(1)),
    "Kmin within ranges": (lambda K: K.Kmin(2, axis=1, ranges=WITHIN)[1:], lambda d: d[1:]),
    "Kmin with fewer columns": (lambda K: K.Kmin(3, axis=1)[:, :2], lambda d: d),
    "values of Kmin_argKmin": (lambda K: K.Kmin_argKmin(3, axis=1)[0][:, :2], lambda d: d),
}


@pytest.mark.parametrize(
    ("name", "order"),
    [*((name, 1) for name in CHOSEN), ("max within ranges", 2), ("Kmin with fewer columns", 2)],
)
def test_what_is_not_chosen_has_no_derivative(name: str, order: int) -> None:
    """As of a computation of the rows and columns that are there."""
    lazy, dense = CHOSEN[name]
    y = jnp.asarray(Y + 0.25, jnp.float32)

    def lazy_loss(x: Any) -> Any:
        return (lazy(1 / Vi(x).sqdist(Vj(y))) ** 2).sum()

    def dense_loss(x: Any) -> Any:
        return (dense(1 / ((x[:, None] - y[None]) ** 2).sum(-1)) ** 2).sum()

    derivative = (jax.grad, jax.hessian)[order - 1]
    x = jnp.asarray(X, jnp.float32)
    expected = np.asarray(derivative(dense_loss)(x))
    np.testing.assert_allclose(derivative(lazy_loss)(x), expected, rtol=1e-4, atol=1e-4)
    derivative = (torch.func.grad, torch.func.hessian)[order - 1]
    y = torch.tensor(Y + 0.25)  # type: ignore[assignment]
    found = derivative(lazy_loss)(torch.tensor(X))
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("library", ["torch", "jax"])
def test_a_column_that_is_not_visited_is_not_differentiated(library: str) -> None:
    """Where no column is chosen, none is in the derivative, singular ones included."""
    for lazy in (lambda K: K.min(axis=1, ranges=WITHIN)[1:], lambda K: K.Kmin(3, axis=1)[1:, :2]):

        def loss(x: Any, y: Any, lazy: Any = lazy) -> Any:
            return lazy(1 / Vi(x).sqdist(Vj(y))).sum()

        if library == "torch":
            found = torch.func.grad(loss, (0, 1))(torch.tensor(X), torch.tensor(Y))
        else:
            found = jax.grad(loss, (0, 1))(jnp.asarray(X), jnp.asarray(Y))
        assert all(np.isfinite(np.asarray(g)).all() for g in found)
        assert np.asarray(found[0])[0] == 0


@each_library
def test_products_with_no_columns(library: str) -> None:
    to = LIBRARIES[library]
    for rows, columns in itertools.product((0, 3), repeat=2):
        K = Vi(to(np.ones((rows, 2)))).sqdist(Vj(to(np.ones((columns, 2)))))
        assert (K @ to(np.ones(columns))).shape == (rows,)
        assert (K @ to(np.ones((columns, 4)))).shape == (rows, 4)
        assert (to(np.ones(rows)) @ K).shape == (columns,)
        assert not np.asarray(K @ to(np.ones(columns))).any()


# --- NaN


def test_a_point_of_nans_is_nobodys_neighbour() -> None:
    q, points = np.zeros((1, 2)), np.array([[np.nan, np.nan], [1, 1], [np.nan, 0.5], [5, 5]])
    x, y = Vi(q), Vj(points)
    distances = {
        "chebyshev": x.chebyshev(y),
        "norminf": (x - y).norminf(),
        "maximum of components": (x - y).abs().max(-1),
        "sqdist": x.sqdist(y),
        "manhattan": x.manhattan(y),
        "hypot": np.hypot((x - y)[..., 0], (x - y)[..., 1]),
    }
    for name, distance in distances.items():
        assert distance.argmin(axis=1).tolist() == [[1]], name
        assert distance.argKmin(4, axis=1).tolist() == [[1, 3, -1, -1]], name
        assert np.isnan(distance.sum(axis=1)).all(), name


def test_clip_is_that_of_numpy() -> None:
    values = [-2.0, 0.5, 3.0, math.inf, -math.inf, math.nan]
    x, low, high = (
        np.array(column) for column in zip(*itertools.product(values, repeat=3), strict=True)
    )
    lazy = [Vi(v[:, None]) for v in (x, low, high)]
    found = np.clip(*lazy).sum(axis=1)[:, 0]  # type: ignore[call-overload]
    np.testing.assert_array_equal(found, np.clip(x, low, high))


# --- types

NUMBERS = [0.5, np.float64(0.5), np.float32(0.5), np.array(0.5), np.array(2), np.int64(2), 2]
OPERATORS: list[Callable[[Any, Any], Any]] = [
    lambda a, b: a + b,
    lambda a, b: a - b,
    lambda a, b: a * b,
    lambda a, b: a / b,
    lambda a, b: a**b,
    lambda a, b: a % b,
    lambda a, b: a // b,
    lambda a, b: np.maximum(a, b),
    lambda a, b: a < b,
]


@each_library
@pytest.mark.parametrize("number", NUMBERS, ids=repr)
def test_numbers_have_no_say_in_the_type(library: str, number: Any) -> None:
    """On either side, also if NumPy has put them into arrays without dimensions."""
    x = Vi(LIBRARIES[library](np.ones((3, 1), np.float32)))
    for operator in OPERATORS:
        for a, b in ((x, number), (number, x)):
            result = operator(a, b)
            assert result.dtype == "float32"
            expected = operator(*(1.0 if side is x else float(number) for side in (a, b)))
            np.testing.assert_allclose(np.asarray(result.sum(axis=1)), float(expected))


def test_tensors_without_dimensions_have_no_say_either() -> None:
    x = Vi(torch.ones(3, 1))
    half = torch.tensor(0.5, dtype=torch.float64)
    assert (x * half).dtype == (half * x).dtype == (x - half).dtype == (half - x).dtype == "float32"


# --- far from the origin


@pytest.mark.parametrize("offset", [0, 100, 1e5, 1e6])
@pytest.mark.parametrize("count", [100, 1000, 20_000])
def test_moments_in_float32_far_from_the_origin(count: int, offset: float) -> None:
    y = (np.random.default_rng(count).random((count, 2)) + offset).astype(np.float32)
    K = Vi(np.zeros((3, 1), np.float32)) + Vj(y)
    wide = y.astype(np.float64)
    for axis, moments in ((1, K), (0, K.T)):
        np.testing.assert_allclose(moments.mean(axis=axis)[0], wide.mean(0), rtol=2e-7)
        np.testing.assert_allclose(moments.var(axis=axis)[0], wide.var(0), rtol=1e-5)
        np.testing.assert_allclose(
            moments.std(axis=axis, ddof=1)[0], wide.std(0, ddof=1), rtol=1e-5
        )


def test_the_deviation_of_equal_numbers_is_no_more_than_rounding() -> None:
    y = np.full((1000, 1), 1e5 + 0.3, np.float32)
    found = (Vi(np.zeros((2, 1), np.float32)) + Vj(y)).std(axis=1)
    assert (found < 1e-3 * np.spacing(y[0])).all()  # and not NaN, the root of what is below 0


def test_moments_within_ranges_and_of_complex_numbers() -> None:
    rng = np.random.default_rng(0)
    y = (rng.random((300, 1)) + 1e5).astype(np.float32)
    ranges = BlockRanges.from_blocks((2, 300), [[0, 1], [1, 2]], [[0, 100], [100, 300]])
    K = Vi(np.zeros((2, 1), np.float32)) + Vj(y)
    expected = [part.astype(float).var() for part in (y[:100], y[100:])]
    np.testing.assert_allclose(K.var(axis=1, ranges=ranges)[:, 0], expected, rtol=1e-5)
    z = (y + 1j * y[::-1]).astype(np.complex64)
    np.testing.assert_allclose((Vj(z) * 1).var(axis=1)[0], z.astype(complex).var(0), rtol=1e-5)


Loss = Callable[[Any, Any], Any]
FAR: dict[str, tuple[Loss, Loss]] = {  # of scores and weights, lazily and densely
    "logsumexp": (lambda f, w: f.logsumexp(1), lambda f, w: f.logsumexp(1, keepdim=True)),
    "logsumexp with weights": (
        lambda f, w: f.logsumexp(1, weight=Vj(w)),
        lambda f, w: (f[..., None] + w.log()).logsumexp(1),
    ),
    "softmax": (lambda f, w: f.sumsoftmaxweight(Vj(w), 1), lambda f, w: f.softmax(1) @ w),
    "var": (lambda f, w: f.var(1), lambda f, w: f.var(1, keepdim=True)),
    "std": (lambda f, w: f.std(1, ddof=1), lambda f, w: f.std(1, keepdim=True)),
    "mean of a power": (lambda f, w: f.mean(1) ** 2, lambda f, w: f.mean(1, keepdim=True) ** 2),
}


@pytest.mark.parametrize("offset", [0, 1e4, 1e6])
@pytest.mark.parametrize("name", FAR)
def test_derivatives_in_float32_far_from_the_origin(name: str, offset: float) -> None:
    """First and second, forwards and backwards, for scores that float32 holds exactly."""
    torch.manual_seed(0)
    y = torch.randint(-20, 20, (200, 1)) / 8 + offset
    x, w, t = torch.zeros(3, 1), torch.rand(200, 2) + 0.1, torch.randn(200, 1)
    scale = torch.tensor([[1.0], [2.0], [4.0]])
    lazy, dense = FAR[name]

    def loss(y: Any) -> Any:
        return (lazy(Vi(x) + Vj(y), w) * scale).sum()

    def dense_loss(y: Any) -> Any:
        return (dense(x.double() + y.T, w.double()) * scale.double()).sum()

    grad, jvp = torch.func.grad, torch.func.jvp
    kinds: dict[str, Callable[[Any, Any, Any], Any]] = {
        "backwards": lambda f, y, t: grad(f)(y),
        "forwards": lambda f, y, t: jvp(f, (y,), (t,))[1],
        "backwards twice": lambda f, y, t: grad(lambda y: (grad(f)(y) * t).sum())(y),
        "forwards over backwards": lambda f, y, t: jvp(grad(f), (y,), (t,))[1],
        "forwards twice": lambda f, y, t: jvp(lambda y: jvp(f, (y,), (t,))[1], (y,), (t,))[1],
    }
    for kind, derivative in kinds.items():
        found = derivative(loss, y, t).double()
        expected = derivative(dense_loss, y.double(), t.double())
        error = (found - expected).abs().max() / expected.abs().max()
        assert error < 1e-5, (kind, float(error))


@pytest.mark.parametrize("offset", [0, 1e4, 1e6])
def test_derivatives_in_jax_far_from_the_origin(offset: float) -> None:
    y = jnp.asarray(np.random.default_rng(0).integers(-20, 20, (60, 1)) / 8 + offset, jnp.float32)
    x, w = jnp.zeros((3, 1)), jnp.linspace(0, 1, 60, dtype=jnp.float32)[:, None]
    pairs: list[tuple[Callable[[Any], Any], Callable[[Any], Any]]] = [
        (
            lambda y: (Vi(x) + Vj(y)).logsumexp(1).sum(),
            lambda y: jax.nn.logsumexp(x + y.T, 1).sum(),
        ),
        (
            lambda y: (Vi(x) + Vj(y)).sumsoftmaxweight(Vj(w), 1).sum(),
            lambda y: (jax.nn.softmax(x + y.T, 1) @ w).sum(),
        ),
    ]
    for lazy, dense in pairs:
        for derivative in (jax.grad, jax.hessian):
            found, expected = (np.asarray(derivative(f)(y)) for f in (lazy, dense))
            np.testing.assert_allclose(found, expected, atol=1e-5 * np.abs(expected).max())
