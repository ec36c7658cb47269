"""`LazyTensor` on NumPy and PyTorch against dense arrays, in every spelling."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

import foldwise
import foldwise.numpy
import foldwise.torch
from foldwise import LazyTensor, Pm, Vi, Vj
from foldwise.engine.kernel import compiled_kernel

Array = np.ndarray[Any, Any]
LIBRARIES = ("numpy", "torch")
M, N, D = 7, 11, 3


def points(*shape: int, dtype: str = "float64", seed: int = 0) -> Array:
    """Positive numbers away from 0, so that every function is smooth there."""
    return np.random.default_rng([seed, *shape]).uniform(0.3, 1.7, shape).astype(dtype)


def into(library: str, a: Array) -> Any:
    return a if library == "numpy" else torch.from_numpy(a)


def value(a: Any) -> Array:
    return a.numpy() if isinstance(a, torch.Tensor) else a


def close(found: Any, expected: Array, eps: float = 1e-13) -> None:
    """Shapes are equal, and entries up to `eps` relative to the largest."""
    found = value(found)
    assert found.shape == expected.shape
    np.testing.assert_allclose(found, expected, rtol=0, atol=eps * max(1, abs(expected).max()))


def summed(K: LazyTensor) -> Any:
    """Σ_j K_ij, which shows the entries one row at a time."""
    return K.sum(axis=-2)


# --- what can be wrapped


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(
    ("shape", "axis", "expected"),
    [
        ((M, 1, D), None, (M, 1, D)),
        ((1, N, D), None, (1, N, D)),
        ((1, 1, D), None, (1, 1, D)),
        ((M, D), 0, (M, 1, D)),
        ((N, D), 1, (1, N, D)),
        ((D,), None, (1, 1, D)),
        ((), None, (1, 1, 1)),
        ((2, M, 1, D), None, (2, M, 1, D)),
        ((2, 1, N, D), None, (2, 1, N, D)),
        ((5, 2, 1, 1, D), None, (5, 2, 1, 1, D)),
        ((0, 1, D), None, (0, 1, D)),
        ((1, 0, D), None, (1, 0, D)),
        ((0, D), 0, (0, 1, D)),
        ((0, D), 1, (1, 0, D)),
        ((1, D), 0, (1, 1, D)),
        ((1, D), 1, (1, 1, D)),
        ((M, 1, 1), None, (M, 1, 1)),
    ],
)
def test_the_shape_is_batch_and_rows_and_columns_and_features(
    library: str, shape: tuple[int, ...], axis: int | None, expected: tuple[int, ...]
) -> None:
    K = LazyTensor(into(library, points(*shape)), axis=axis)
    assert K.shape == expected
    assert K.ndim == len(expected)
    assert K.dtype == "float64"
    assert f"shape={expected}" in repr(K) and library in repr(K)


def test_the_helpers_say_which_index_an_array_has() -> None:
    x = points(M, D)
    assert Vi(x).shape == (M, 1, D)
    assert Vj(x).shape == (1, M, D)
    assert Pm(x[0]).shape == (1, 1, D)
    assert Pm(2.5).shape == (1, 1, 1)
    assert Pm([1.0, 2.0]).shape == (1, 1, 2)
    assert Pm(np.array(2.5)).shape == (1, 1, 1)


@pytest.mark.parametrize("number", [2, 2.5, [1.5], [1, 2.5], (1.0, 2.0, 3.0)])
def test_numbers_become_parameters(number: Any) -> None:
    K = LazyTensor(number)
    assert K.shape == (1, 1, len(number) if isinstance(number, list | tuple) else 1)
    assert K.dtype is None
    close(summed(Vi(points(M, 1)) * K), points(M, 1) * np.array(number, float))


def test_the_three_modules_hold_the_same_names() -> None:
    for module in (foldwise.numpy, foldwise.torch):
        assert [getattr(module, n) for n in ("LazyTensor", "Vi", "Vj", "Pm")] == [
            LazyTensor,
            Vi,
            Vj,
            Pm,
        ]


def test_the_result_is_an_array_of_the_library_that_the_data_came_from() -> None:
    x = points(M, D, dtype="float32")
    assert type(summed(Vi(x))) is np.ndarray
    assert type(summed(Vi(torch.from_numpy(x)))) is torch.Tensor
    assert summed(Vi(x)).dtype == np.float32
    assert summed(Vi(torch.from_numpy(x))).dtype == torch.float32


def test_a_module_parameter_is_a_tensor() -> None:
    x = torch.nn.Parameter(torch.from_numpy(points(M, D)))
    close(summed(Vi(x)).detach(), points(M, D))


# --- arithmetic


def operands(library: str) -> dict[str, tuple[Any, Array | float]]:
    """The other side of a binary operator, and the same for NumPy on arrays of shape (M, N, D)."""
    vector, rows = points(D, seed=3), points(M, 1, D, seed=4)
    columns, scalars = points(1, N, D, seed=5), points(1, N, 1, seed=6)
    return {
        "int": (3, 3.0),
        "float": (0.7, 0.7),
        "list": (vector.tolist(), vector),
        "tuple": (tuple(vector.tolist()), vector),
        "NumPy float64": (np.float64(0.7), 0.7),
        "NumPy float32": (np.float32(0.5), 0.5),
        "NumPy int": (np.int64(3), 3.0),
        "vector": (into(library, vector), vector),
        "0-d": (into(library, np.array(0.7)), 0.7),
        "rows": (into(library, rows), rows),
        "columns": (into(library, columns), columns),
        "one per column": (into(library, scalars), scalars),
        "LazyTensor": (LazyTensor(into(library, columns)), columns),
        "LazyTensor of numbers": (LazyTensor([0.5, 1.5, 2.5]), np.array([0.5, 1.5, 2.5])),
    }


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("kind", list(operands("numpy")))
@pytest.mark.parametrize("op", ["add", "sub", "mul", "truediv", "pow"])
def test_arithmetic_with_anything_on_either_side(library: str, kind: str, op: str) -> None:
    x, f = points(M, 1, D), getattr(operator, op)
    other, dense = operands(library)[kind]
    X, ones = LazyTensor(into(library, x)), into(library, np.ones((1, N, 1)))
    for lazy, expected in ((f(X, other), f(x, dense)), (f(other, X), f(dense, x))):
        assert isinstance(lazy, LazyTensor)
        close(summed(lazy * ones), np.broadcast_to(expected, (M, N, D)).sum(1))


@pytest.mark.parametrize("library", LIBRARIES)
def test_the_scalar_product_takes_vectors_on_either_side(library: str) -> None:
    x, y, w = points(M, 1, D), points(1, N, D), points(D)
    X, Y = LazyTensor(into(library, x)), LazyTensor(into(library, y))
    for lazy, expected in (
        (X | Y, (x * y).sum(-1, keepdims=True)),
        (X.dot(Y), (x * y).sum(-1, keepdims=True)),
        (X | into(library, w), (x * w).sum(-1, keepdims=True)),
        (into(library, w) | X, (x * w).sum(-1, keepdims=True)),
        (w.tolist() | X, (x * w).sum(-1, keepdims=True)),
        (X | 2.0, 2 * x.sum(-1, keepdims=True)),
    ):
        assert lazy.shape[-1] == 1
        close(summed(lazy * into(library, np.ones((1, N, 1)))), (expected * np.ones((N, 1))).sum(1))


def test_unary_operators() -> None:
    x = points(M, D) - 1
    close(summed(-Vi(x)), -x)
    close(summed(+Vi(x)), x)
    close(summed(abs(Vi(x))), abs(x))


@pytest.mark.parametrize(
    "exponent", [0, 1, 2, 3, 7, -1, -2, -3, 0.0, 0.5, -0.5, 1.0, 1.5, 2.0, -1.0, -2.5, np.int64(3)]
)
def test_powers_of_positive_numbers(exponent: float) -> None:
    x = points(M, D)
    close(summed(Vi(x) ** exponent), x ** float(exponent), 1e-12)


@pytest.mark.parametrize("exponent", [0, 1, 2, 3, -1, -2, 0.0, 2.0, 3.0, -1.0])
def test_powers_of_negative_numbers_with_whole_exponents(exponent: float) -> None:
    x = -points(M, D)
    close(summed(Vi(x) ** exponent), x ** float(exponent), 1e-12)


def test_a_fractional_power_of_a_negative_number_is_nan() -> None:
    for exponent in (0.5, -0.5, 1.5, -2.5):
        assert np.isnan(summed(Vi(-points(M, D)) ** exponent)).all()


def test_a_square_root_in_three_spellings() -> None:
    x = points(M, D)
    for K in (Vi(x) ** 0.5, Vi(x).sqrt(), np.sqrt(Vi(x))):
        close(summed(K), np.sqrt(x))


ALONG: dict[str, Callable[..., Any]] = {
    "sum": np.sum,
    "prod": np.prod,
    "mean": np.mean,
    "var": np.var,
    "std": np.std,
    "min": np.min,
    "max": np.max,
    "argmin": np.argmin,
    "argmax": np.argmax,
    "count": np.count_nonzero,
    "any": np.any,
    "all": np.all,
    "logsumexp": lambda k, axis: np.logaddexp.reduce(k, axis=axis),
}


SPELLINGS: dict[str, tuple[Callable[[Any], Any], Callable[[Array], Any]]] = {
    "np.maximum": (lambda k: np.maximum(k, 0), lambda k: np.maximum(k, 0)),
    "np.minimum, reflected": (lambda k: np.minimum(0.5, k), lambda k: np.minimum(0.5, k)),
    "np.clip": (lambda k: np.clip(k, 0, 1), lambda k: np.clip(k, 0, 1)),
    "np.clip from below": (lambda k: np.clip(k, 0, None), lambda k: np.clip(k, 0, None)),
    "np.clip from above": (lambda k: np.clip(k, None, 0.5), lambda k: np.clip(k, None, 0.5)),
    "np.clip, named": (lambda k: np.clip(k, a_min=0, a_max=1), lambda k: np.clip(k, 0, 1)),
    "clamp": (
        lambda k: k.clamp(-0.5, [0.0, 1.0, 2.0]),
        lambda k: np.clip(k, -0.5, [0.0, 1.0, 2.0]),
    ),
    "np.round": (lambda k: np.round(k), np.round),
    "np.round to decimals": (lambda k: np.round(k, 2), lambda k: np.round(k, 2)),
    "np.round to tens": (lambda k: np.round(100 * k, decimals=-1), lambda k: np.round(100 * k, -1)),
    "round": (lambda k: round(2 * k), lambda k: np.round(2 * k)),
    "round to decimals": (lambda k: round(k, 1), lambda k: np.round(k, 1)),
    "np.floor, np.ceil": (
        lambda k: np.floor(k) + 10 * np.ceil(k),
        lambda k: np.floor(k) + 10 * np.ceil(k),
    ),
    "np.mod": (lambda k: np.mod(k, 0.7), lambda k: np.mod(k, 0.7)),
    "//": (lambda k: k // 0.3, lambda k: k // 0.3),
    "//, reflected": (lambda k: 7 // (k + 3), lambda k: 7 // (k + 3)),
    "divmod": (lambda k: sum(divmod(k, 0.3)), lambda k: sum(divmod(k, 0.3))),
    "divmod, reflected": (lambda k: sum(divmod(7, k + 3)), lambda k: sum(divmod(7, k + 3))),
    "round, named": (lambda k: k.round(decimals=1), lambda k: np.round(k, 1)),
    "np.logical_and": (
        lambda k: np.logical_and(k > -0.5, k < 0.5),
        lambda k: np.logical_and(k > -0.5, k < 0.5),
    ),
    "%": (lambda k: k % -0.7, lambda k: k % -0.7),
    "%, reflected": (lambda k: 0.7 % (k + 3), lambda k: 0.7 % (k + 3)),
    "abs": (lambda k: abs(k), abs),
    "np.where": (lambda k: np.where(k > 0, k, -1), lambda k: np.where(k > 0, k, -1)),
    "np.where of numbers": (lambda k: np.where(k > 0, 2.0, -1), lambda k: np.where(k > 0, 2.0, -1)),
    "ifelse": (lambda k: k.ifelse(1.0, k), lambda k: np.where(k >= 0, 1, k)),
    "np.real": (lambda k: np.real(k), lambda k: k),
    "np.imag": (lambda k: np.imag(k), lambda k: 0 * k),
}


@pytest.mark.parametrize("name", SPELLINGS)
def test_rounding_clipping_and_choosing(name: str) -> None:
    x, y = points(M, 1, D), points(1, N, D, seed=1)
    lazy, dense = SPELLINGS[name]
    k = lazy(LazyTensor(x) - LazyTensor(y))
    assert k.shape == (M, N, D)
    close(k.sum(axis=1), np.asarray(dense(x - y), float).sum(1))


TORCH_SPELLINGS: dict[str, Callable[[Any], Any]] = {
    "clamp": lambda k: torch.clamp(k, 0, 1),
    "clamp, named": lambda k: torch.clamp(k, min=0, max=0.5),
    "clamp from below": lambda k: torch.clamp(k, min=0),
    "clamp from above": lambda k: torch.clamp(k, max=0),
    "clip": lambda k: torch.clip(k, -0.5, 0.5),
    "relu": lambda k: torch.relu(k) + torch.nn.functional.relu(k),
    "sigmoid": lambda k: torch.sigmoid(k),
    "softplus": lambda k: torch.nn.functional.softplus(k),
    "where": lambda k: torch.where(k > 0, k, 0.5),
    "round": lambda k: torch.round(k, decimals=1),
    "remainder": lambda k: torch.remainder(k, 0.7),
    "maximum": lambda k: torch.maximum(k, torch.tensor(0.0, dtype=torch.float64)),
    "comparison": lambda k: torch.lt(k, 0) + 2.0 * torch.ge(k, 0.5),
}


@pytest.mark.parametrize("name", TORCH_SPELLINGS)
def test_rounding_clipping_and_choosing_in_torch(name: str) -> None:
    x, y = torch.from_numpy(points(M, 1, D)), torch.from_numpy(points(1, N, D, seed=1))
    f = TORCH_SPELLINGS[name]
    close(f(LazyTensor(x) - LazyTensor(y)).sum(axis=1), f(x - y).double().sum(1).numpy())


# --- comparisons


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("name", ["lt", "le", "gt", "ge", "eq", "ne"])
def test_comparisons_are_made_entry_by_entry(name: str, library: str) -> None:
    x, y = np.round(points(M, 1, D)), np.round(points(1, N, D, seed=1))
    X, Y = LazyTensor(into(library, x)), LazyTensor(into(library, y))
    f = getattr(operator, name)
    for lazy, dense in (
        (f(X, Y), f(x, y)),
        (f(X, into(library, y)), f(x, y)),
        (f(into(library, y), X), f(y, x)),
        (f(X + 0 * Y, 1), f(x + 0 * y, 1)),
        (f(1.0, X + 0 * Y), f(1.0, x + 0 * y)),
        (f(np.float64(1), X + 0 * Y), f(1.0, x + 0 * y)),
        (f(X + 0 * Y, [0.0, 1.0, 2.0]), f(x + 0 * y, [0.0, 1.0, 2.0])),
        (f(into(library, y[0, 0]), X + 0 * Y), f(y[0, 0], x + 0 * y)),
    ):
        assert isinstance(lazy, LazyTensor) and lazy.shape == (M, N, D)
        close(lazy.sum(axis=1), dense.sum(1).astype(float))


def test_comparisons_with_nan_are_false_but_for_unequal() -> None:
    x, y = np.array([[np.nan], [1.0]]), np.array([[np.nan], [1.0], [2.0]])
    for name in ("lt", "le", "gt", "ge", "eq", "ne"):
        f = getattr(operator, name)
        close(f(Vi(x), Vj(y)).sum(axis=1), f(x[:, None], y).sum(1).astype(float))


def test_arrays_count_where_a_lazytensor_says_so() -> None:
    x, y = points(M, 1, D), points(1, N, D, seed=1)
    X, Y = LazyTensor(x), LazyTensor(y)
    close(np.where(X < Y, x, y).sum(axis=1), np.minimum(x, y).sum(1))
    close(
        np.where(X[..., 0] < Y[..., 1], X, Y).sum(axis=1),
        np.where(x[..., :1] < y[..., 1:2], x, y).sum(1),
    )
    t = torch.from_numpy
    close(torch.where(Vi(t(x[:, 0])) < 1, t(y), 2.0).sum(dim=1), np.where(x < 1, y, 2.0).sum(1))


def test_a_lazytensor_is_its_own_key() -> None:
    X, Y = Vi(points(M, D)), Vj(points(M, D))
    assert {X: 1, Y: 2}[X] == 1
    assert len({X, Y, X, X + 0}) == 3
    assert hash(X) != hash(X + 0) and any(X is k for k in [Y, X])


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(
    ("lazy", "dense"),
    [
        (lambda x, y: x.sqdist(y), lambda x, y: ((x - y) ** 2).sum(-1, keepdims=True)),
        (
            lambda x, y: (x - y).norm2(),
            lambda x, y: np.sqrt(((x - y) ** 2).sum(-1, keepdims=True)),
        ),
        (lambda x, y: (x + y).sqnorm2(), lambda x, y: ((x + y) ** 2).sum(-1, keepdims=True)),
        (lambda x, y: (x * y).sum(-1), lambda x, y: (x * y).sum(-1, keepdims=True)),
        (lambda x, y: (x * y).sum(axis=2), lambda x, y: (x * y).sum(-1, keepdims=True)),
        (lambda x, y: (x * y).sum(dim=2), lambda x, y: (x * y).sum(-1, keepdims=True)),
        (lambda x, y: (x * y).rsqrt(), lambda x, y: 1 / np.sqrt(x * y)),
        (
            lambda x, y: x.concat(y) * 2,
            lambda x, y: 2 * np.concatenate(np.broadcast_arrays(x, y), -1),
        ),
        (
            lambda x, y: LazyTensor.concatenate([x, y, x], axis=-1),
            lambda x, y: np.concatenate(np.broadcast_arrays(x, y, x), -1),
        ),
        (
            lambda x, y: LazyTensor.concatenate((x, [1.5, 2.5], y), axis=2),
            lambda x, y: np.concatenate(
                [
                    np.broadcast_to(x, (M, N, D)),
                    np.broadcast_to([1.5, 2.5], (M, N, 2)),
                    np.broadcast_to(y, (M, N, D)),
                ],
                -1,
            ),
        ),
        (
            lambda x, y: (x | y) * x - (-x.sqdist(y) / 0.8).exp() * y,
            lambda x, y: (
                (x * y).sum(-1, keepdims=True) * x
                - np.exp(-((x - y) ** 2).sum(-1, keepdims=True) / 0.8) * y
            ),
        ),
    ],
    ids=lambda _: "",
)
def test_formulas_have_their_dense_values(
    library: str, lazy: Callable[..., LazyTensor], dense: Callable[..., Array]
) -> None:
    x, y = points(M, 1, D), points(1, N, D, seed=1)
    K = lazy(LazyTensor(into(library, x)), LazyTensor(into(library, y)))
    expected = dense(x, y)
    assert K.shape == expected.shape
    close(K.sum(axis=1), expected.sum(1))
    close(K.sum(axis=0), expected.sum(0))


# --- indexing, as in NumPy but that an axis stays

INDICES = {
    "...,0": np.s_[..., 0],
    "...,-1": np.s_[..., -1],
    ":,:,1": np.s_[:, :, 1],
    "...,:": np.s_[..., :],
    "...,1:": np.s_[..., 1:],
    "...,:-1": np.s_[..., :-1],
    "...,-2:": np.s_[..., -2:],
    "...,1:3": np.s_[..., 1:3],
    "...,1:99": np.s_[..., 1:99],
    "...,-99:2": np.s_[..., -99:2],
    "...,::2": np.s_[..., ::2],
    "...,1::2": np.s_[..., 1::2],
    "...,::-1": np.s_[..., ::-1],
    "...,3:0:-2": np.s_[..., 3:0:-2],
    ":,:,::3": np.s_[:, :, ::3],
    ":,...,2": np.s_[:, ..., 2],
    ":,:,...,2": np.s_[:, :, ..., 2],
    "...,:,:,2": np.s_[..., :, :, 2],
    "...,:,0": np.s_[..., :, 0],
    "NumPy integer": np.s_[..., np.int64(2)],
    "list": np.s_[..., [3, 0, 0]],
    "list of one": np.s_[..., [-1]],
    "...": ...,
    "(...,)": np.s_[...,],
}


@pytest.mark.parametrize("key", INDICES.values(), ids=INDICES)
def test_indices_pick_components_as_in_numpy(key: Any) -> None:
    x = points(M, 1, 5)
    expected = x[key] if x[key].ndim == 3 else x[key][..., None]
    K = LazyTensor(x)[key]
    assert K.shape == expected.shape
    close(summed(K), expected[:, 0])


def test_components_can_be_picked_twice() -> None:
    x = points(M, 6)
    close(summed(Vi(x)[..., 1:5][..., ::-1][..., 0:2]), x[:, 1:5][:, ::-1][:, 0:2])
    close(summed(Vi(x)[..., 1:5][..., 1:3].concat(Vi(x)[..., 0])), x[:, [2, 3, 0]])


def test_components_are_differentiable_pieces_of_a_formula() -> None:
    x, y = points(M, 1, D), points(1, N, D)
    X, Y = LazyTensor(x), LazyTensor(y)
    close(summed(X[..., 0] * Y[..., 1:]), (x[..., :1] * y[..., 1:]).sum(1))


def test_a_batch_has_more_axes_before_the_last() -> None:
    x = points(2, M, 1, 4)
    close(LazyTensor(x)[:, :, :, 1].sum(axis=2), x[:, :, 0, 1:2])
    close(LazyTensor(x)[..., 1].sum(axis=2), x[:, :, 0, 1:2])


# --- transposing, matrix products


@pytest.mark.parametrize("library", LIBRARIES)
def test_the_transpose_exchanges_rows_and_columns(library: str) -> None:
    x, y = points(2, M, 1, D), points(1, 1, N, D, seed=1)
    X, Y = LazyTensor(into(library, x)), LazyTensor(into(library, y))
    K, dense = (X - Y / 2).exp() * Y, np.exp(x - y / 2) * y
    assert K.T.shape == K.t().shape == (2, N, M, D)
    close(K.T.sum(axis=-2), dense.sum(-3))
    close(K.T.sum(axis=-3), dense.sum(-2))
    close(K.T.T.sum(axis=-2), dense.sum(-2))
    close((K.T + K.T).sum(axis=1), 2 * dense.sum(2))


def kernel(library: str, dtype: str = "float64", batch: tuple[int, ...] = ()) -> tuple[Any, Array]:
    """A Gaussian kernel, lazy and dense of shape `batch + (M, N)`."""
    x, y = points(*batch, M, 1, D, dtype=dtype), points(N, D, dtype=dtype, seed=1)
    K = (-LazyTensor(into(library, x)).sqdist(Vj(into(library, y)))).exp()
    return K, np.exp(-((x - y).astype(float) ** 2).sum(-1))


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_scalar_lazytensor_acts_as_a_matrix(library: str) -> None:
    K, dense = kernel(library)
    for shape in ((N,), (N, 1), (N, 4), (3, N, 2), (2, 3, N, 2)):
        b = points(*shape, seed=2)
        close(K @ into(library, b), dense @ b)
    for shape in ((M,), (M, 4), (3, M, 2)):
        b = points(*shape, seed=2)
        close(K.T @ into(library, b), dense.T @ b)


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_batch_of_matrices_acts_on_a_batch_of_vectors(library: str) -> None:
    K, dense = kernel(library, batch=(2,))
    for shape in ((N,), (N, 4), (2, N, 4), (1, N, 4), (3, 1, N, 4), (3, 2, N, 4)):
        b = points(*shape, seed=2)
        close(K @ into(library, b), dense @ b)


def test_matrix_products_take_any_strides_and_promote() -> None:
    K, dense = kernel("numpy", "float32")
    b = points(N, 4, seed=2)
    assert (K @ b).dtype == np.float64
    assert (K @ b.astype("float32")).dtype == np.float32
    for other in (b[::-1], b.T.copy().T, b[:, ::2], np.broadcast_to(b[:1], (N, 4))):
        close(K @ other, dense @ other, 1e-6)


# --- reductions

REDUCTIONS: dict[str, Callable[..., Array]] = {
    "sum": np.sum,
    "logsumexp": np.logaddexp.reduce,
    "min": np.min,
    "max": np.max,
    "argmin": np.argmin,
    "argmax": np.argmax,
}


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", REDUCTIONS)
def test_reductions_over_either_axis_in_every_spelling(library: str, dtype: str, name: str) -> None:
    x, y = points(2, M, 1, D, dtype=dtype), points(N, D, dtype=dtype, seed=1)
    K = (LazyTensor(into(library, x)) - Vj(into(library, y))) * 4
    dense = (x - y).astype(float) * 4
    reduce = getattr(K, name)
    for axis in (1, 2):
        expected = REDUCTIONS[name](dense, axis=axis)
        for result in (reduce(axis), reduce(axis - 4), reduce(axis=axis), reduce(dim=axis - 4)):
            assert str(result.dtype).endswith("int64" if "arg" in name else dtype)
            close(result, expected, 1e-13 if dtype == "float64" else 1e-5)


@pytest.mark.parametrize("name", REDUCTIONS)
def test_a_formula_without_the_reduced_index_is_one_column(name: str) -> None:
    x = points(M, D)
    close(getattr(Vi(x), name)(axis=1), np.zeros((M, D)) if "arg" in name else x)
    close(getattr(Vj(x), name)(axis=0), np.zeros((M, D)) if "arg" in name else x)


def test_a_formula_without_any_index_is_one_row_and_one_column() -> None:
    p = points(D)
    for axis in (0, 1):
        close((Pm(p) * 2).sum(axis=axis), 2 * p[None])


def test_the_first_of_equal_values_wins() -> None:
    x, y = np.zeros((M, 1)), np.array([[3.0], [1.0], [1.0], [3.0]])
    assert (Vi(x) + Vj(y)).argmin(axis=1).tolist() == [[1]] * M
    assert (Vi(x) + Vj(y)).argmax(axis=1).tolist() == [[0]] * M


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("name", ALONG)
def test_reductions_over_every_axis(name: str, library: str) -> None:
    x, y = points(2, M, 1, D), points(1, N, D, seed=1)
    x[:, 2:, :, 0] = y[:, :4, 0] = 0  # some of the products are zeros, some rows have no other
    K, dense = LazyTensor(into(library, x)) * LazyTensor(into(library, y)), x * y
    as_numpy = {"ddof": 0} if name in ("var", "std") else {}
    for axis in (1, 2):
        found, expected = (
            getattr(K, name)(axis, **as_numpy),
            np.asarray(ALONG[name](dense, axis=axis)),
        )
        assert str(found.dtype).removeprefix("torch.") == str(expected.dtype)
        close(np.asarray(value(found), float), np.asarray(expected, float))
    along = getattr(K, name)(-1, **as_numpy)
    assert isinstance(along, LazyTensor) and along.shape == (2, M, N, 1)
    expected = np.asarray(ALONG[name](dense, axis=-1), float)[..., None]
    close(along.sum(axis=2), expected.sum(2))


@pytest.mark.parametrize("name", [*list(ALONG)[:-1], "amin", "amax"])
def test_numpy_reductions(name: str) -> None:
    f = getattr(np, "count_nonzero" if name == "count" else name)
    x, y = points(M, 1, D), points(1, N, D, seed=1)
    K = LazyTensor(x) - LazyTensor(y)
    close(np.asarray(f(K, axis=1), float), np.asarray(f(x - y, axis=1), float))
    close(np.asarray(f(K, 0), float), np.asarray(f(x - y, 0), float))


def test_numpy_reductions_take_options() -> None:
    x, y, out = points(M, 1, D), points(1, N, D, seed=1), np.zeros((M, D))
    K = LazyTensor(x) - LazyTensor(y)
    assert np.sum(K, axis=1, out=out) is out
    close(out, (x - y).sum(1))
    close(np.var(K, axis=1, ddof=1), np.var(x - y, axis=1, ddof=1))


@pytest.mark.parametrize(
    "name",
    ["sum", "prod", "mean", "var", "std", "logsumexp", "amin", "amax", "argmin", "argmax"]
    + ["any", "all", "count_nonzero", "min", "max"],
)
def test_torch_reductions(name: str) -> None:
    f = getattr(torch, name)
    x, y = torch.from_numpy(points(M, 1, D)), torch.from_numpy(points(1, N, D, seed=1))
    K = LazyTensor(x) - LazyTensor(y)
    for found, expected in ((f(K, dim=1), f(x - y, dim=1)), (f(K, 0), f(x - y, 0))):
        if name in ("min", "max"):  # values and indices
            assert len(found) == 2
            torch.testing.assert_close(found[1], expected[1])
            found, expected = found[0], expected[0]
        torch.testing.assert_close(found, expected)


def test_variances_with_and_without_bessel() -> None:
    x, y = torch.from_numpy(points(M, 1, D)), torch.from_numpy(points(1, N, D, seed=1))
    K = LazyTensor(x) * LazyTensor(y)
    torch.testing.assert_close(K.var(1, ddof=0), torch.var(x * y, 1, correction=0))
    torch.testing.assert_close(K.var(1, ddof=1), torch.var(K, 1))
    torch.testing.assert_close(torch.std(K, 1), K.std(1))


def test_variances_of_numbers_far_from_zero() -> None:
    y = (1e4 + points(1000, 1)).astype("float32")
    expected = y.astype(float).var()
    np.testing.assert_allclose((Vi(np.ones((1, 1), "f4")) * Vj(y)).var(1), [[expected]], rtol=1e-3)


def test_means_of_no_entries_are_nan() -> None:
    K = Vi(points(M, D)) * Vj(points(0, D))
    for found in (
        K.mean(1),
        K.var(1),
        K.std(1),
        (Vi(points(M, D)) * Vj(points(1, D))).var(1, ddof=1),
    ):
        assert found.shape == (M, D) and np.isnan(found).all()
    assert not K.any(1).any() and K.all(1).all()
    assert (K.prod(1) == 1).all() and not K.count(1).any()


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("axis", [1, 2])
@pytest.mark.parametrize("dim", [1, D])
@pytest.mark.parametrize("count", [1, 2, N + 2])
def test_the_k_smallest(library: str, axis: int, dim: int, count: int) -> None:
    x, y = points(2, M, 1, dim), points(1, N, dim, seed=1)
    K, dense = LazyTensor(into(library, x)) - LazyTensor(into(library, y)), x - y
    order = np.moveaxis(dense, axis, -2)
    full = max(0, count - order.shape[-2])
    pad = [(0, 0)] * 2 + [(0, full), (0, 0)]
    values = np.pad(np.sort(order, -2), pad, constant_values=np.inf)[..., :count, :]
    index = np.argsort(order, -2, kind="stable")
    index = np.pad(index, pad, constant_values=-1)[..., :count, :]
    if dim == 1:
        values, index = values[..., 0], index[..., 0]
    pair = K.Kmin_argKmin(count, axis=axis)
    assert isinstance(pair, tuple)
    for found, expected in (
        (K.Kmin(count, axis=axis), values),
        (K.argKmin(np.int64(count), dim=axis - 4), index),
        (pair[0], values),
        (pair[1], index),
    ):
        assert "int64" in str(found.dtype) or expected is values
        np.testing.assert_allclose(value(found), expected, rtol=1e-13)


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("name", ["min", "max"])
def test_extrema_with_their_indices(library: str, name: str) -> None:
    x, y = points(M, 1, D), points(1, N, D, seed=1)
    K = LazyTensor(into(library, x)) - LazyTensor(into(library, y))
    values, index = getattr(K, f"{name}_arg{name}")(axis=0)
    close(values, getattr(np, name)(x - y, axis=0))
    np.testing.assert_array_equal(value(index), getattr(np, f"arg{name}")(x - y, axis=0))


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("axis", [1, 2])
def test_weights_of_every_kind(library: str, axis: int) -> None:
    x, y, b = points(2, M, 1, D), points(1, N, D, seed=1), points(1, N, 2, seed=2)
    X, Y, B = (LazyTensor(into(library, a)) for a in (x, y, b))
    k = ((x - y) ** 2).sum(-1, keepdims=True)
    for weight, w in (
        (B, b),
        (into(library, b), b),
        (X * Y, x * y),
        ([2.0, 3.0], np.array([2.0, 3.0])),
        (into(library, b[0, 0]), b[0, 0]),
        (2.5, np.array([2.5])),
    ):
        terms = np.exp(k) * w
        found = X.sqdist(Y).logsumexp(axis, weight=weight)
        close(found, np.log(terms.sum(axis)), 1e-12)
        found = X.sqdist(Y).sumsoftmaxweight(weight, axis=axis)
        close(found, terms.sum(axis) / np.exp(k).sum(axis), 1e-12)


@pytest.mark.parametrize("summation", ["block", "direct", "kahan"])
@pytest.mark.parametrize("accumulator", ["auto", "float32", "float64"])
def test_every_accuracy_gives_the_sum(summation: str, accumulator: str) -> None:
    x, y = points(M, D, dtype="float32"), points(5000, D, dtype="float32", seed=1)
    K, dense = Vi(x) * Vj(y), x[:, None].astype(float) * y
    eps = {"direct": 1e-4, "block": 3e-6, "kahan": 2e-7}[summation]
    options = {"summation": summation, "accumulator": accumulator}
    for found, expected in (
        (K.sum(axis=1, **options), dense.sum(1)),
        (K.mean(axis=1, **options), dense.mean(1)),
        (K.logsumexp(axis=1, **options), np.log(np.exp(dense).sum(1))),
        (K.var(axis=1, **options), dense.var(1)),
    ):
        assert found.dtype == np.float32
        close(found, expected, 2e-7 if accumulator == "float64" else eps)


# --- out=


@pytest.mark.parametrize("library", LIBRARIES)
def test_out_is_filled_and_returned(library: str) -> None:
    x, y = points(2, M, 1, D, dtype="float32"), points(1, N, D, dtype="float32", seed=1)
    K, dense = LazyTensor(into(library, x)) * LazyTensor(into(library, y)), x * y
    for call, expected in (
        (lambda out: K.sum(axis=2, out=out), dense.sum(2)),
        (lambda out: K.mean(axis=1, out=out), dense.mean(1)),
        (lambda out: K.logsumexp(axis=2, out=out), np.log(np.exp(dense).sum(2))),
        (lambda out: K.argmin(axis=2, out=out), dense.argmin(2)),
        (lambda out: K.Kmin(2, axis=2, out=out), np.sort(dense, 2)[:, :, :2]),
    ):
        padded = np.zeros((*expected.shape[:-1], 2 * D), expected.dtype)
        out = into(library, padded)[..., ::2]  # of any strides
        assert call(out) is out
        close(out, expected, 1e-6)
        assert not padded[..., 1::2].any()


def test_out_may_be_what_is_read() -> None:
    x, y = points(M, D), points(N, D, seed=1)
    expected = x * y.sum(0)
    assert (Vi(x) * Vj(y)).sum(axis=1, out=x) is x
    close(x, expected)


# --- the program of the documents, sizes cut


def test_the_program_of_the_documents() -> None:
    from foldwise.torch import LazyTensor

    torch.manual_seed(0)
    x = torch.randn(1000, 3, requires_grad=True)
    y = torch.randn(2000, 3)
    x_i = LazyTensor(x[:, None, :])
    y_j = LazyTensor(y[None, :, :])
    D_ij = ((x_i - y_j) ** 2).sum(dim=2)
    K_ij = (-D_ij).exp()
    a_i = K_ij.sum(dim=1)
    g_x = torch.autograd.grad((a_i**2).sum(), [x])

    assert (x_i.shape, y_j.shape) == ((1000, 1, 3), (1, 2000, 3))
    assert D_ij.shape == K_ij.shape == (1000, 2000, 1)
    assert type(a_i) is torch.Tensor and a_i.shape == (1000, 1) and a_i.dtype == torch.float32
    X = x.detach().double().requires_grad_()
    dense = (-((X[:, None] - y.double()) ** 2).sum(-1)).exp().sum(1, keepdim=True)
    (expected,) = torch.autograd.grad((dense**2).sum(), [X])
    assert isinstance(g_x, tuple) and g_x[0].dtype == torch.float32
    close(a_i.detach(), dense.detach().numpy(), 1e-5)
    close(g_x[0], expected.numpy(), 1e-5)


# --- batch dimensions


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(
    ("rows", "columns", "parameter"),
    [
        ((2,), (2,), (2,)),
        ((2,), (), ()),
        ((), (2,), ()),
        ((), (), (2,)),
        ((1,), (2,), (1,)),
        ((2, 1), (1, 3), (1, 1)),
        ((4, 2, 1), (3,), (4, 1, 1)),
        ((3,), (2, 1), (4, 1, 1)),
        ((1, 1), (), (1,)),
        ((0,), (1,), ()),
        ((2, 0), (1, 1), (2, 1)),
    ],
)
def test_batch_dimensions_broadcast(
    library: str, rows: tuple[int, ...], columns: tuple[int, ...], parameter: tuple[int, ...]
) -> None:
    x, y = points(*rows, M, 1, D), points(*columns, 1, N, D, seed=1)
    s = points(*parameter, 1, 1, D, seed=2)
    X, Y, S = (LazyTensor(into(library, a)) for a in (x, y, s))
    K, dense = (X * S - Y).exp(), np.exp(x * s - y)
    assert K.shape == dense.shape
    for axis in (-2, -3):
        close_or_empty(K.sum(axis=axis), dense.sum(axis))
        close_or_empty(K.argmax(axis=axis), dense.argmax(axis))


def close_or_empty(found: Any, expected: Array) -> None:
    if expected.size:
        close(found, expected)
    else:
        assert tuple(found.shape) == expected.shape


def test_a_batch_is_a_loop_bit_by_bit() -> None:
    x, y = points(3, M, 1, D, dtype="float32"), points(3, 1, 300, D, dtype="float32", seed=1)
    whole = (LazyTensor(x) - LazyTensor(y)).square().sum(axis=2)
    for b in range(3):
        part = (LazyTensor(x[b]) - LazyTensor(y[b])).square().sum(axis=1)
        np.testing.assert_array_equal(whole[b], part)


# --- memory: any strides, nothing copied


def numpy_layouts() -> dict[str, Array]:
    """Arrays of shape (M, D) whose elements lie in every kind of order; they may be written to."""
    record = np.zeros(M, [("odd", "u1"), ("point", "f4", (D,))])
    return {
        "C": np.zeros((M, D)),
        "Fortran": np.zeros((M, D), order="F"),
        "transposed": np.zeros((D, M)).T,
        "rows with a step": np.zeros((2 * M, D))[::2],
        "columns with a step": np.zeros((M, 2 * D))[:, ::2],
        "rows reversed": np.zeros((M, D))[::-1],
        "columns reversed": np.zeros((M, D))[:, ::-1],
        "both reversed, with steps": np.zeros((3 * M, 2 * D))[::-3, ::-2],
        "offset": np.zeros((M + 5, D + 2))[4:-1, 1:-1],
        "same row": np.lib.stride_tricks.as_strided(np.zeros(D), (M, D), (0, 8)),
        "same column": np.lib.stride_tricks.as_strided(np.zeros(M), (M, D), (8, 0)),
        "one number": np.lib.stride_tricks.as_strided(np.zeros(1), (M, D), (0, 0)),
        "overlapping": np.lib.stride_tricks.as_strided(np.zeros(M + D), (M, D), (8, 8)),
        "unaligned records": record["point"],
        "unaligned columns": np.zeros((M, D), [("tag", "u1"), ("x", "f8")])["x"],
        "unaligned bytes": np.frombuffer(bytearray(M * D * 8 + 1), np.uint8)[1:]
        .view(np.float64)
        .reshape(M, D),
    }


def torch_layouts() -> dict[str, torch.Tensor]:
    f64 = torch.float64
    return {
        "contiguous": torch.zeros(M, D),
        "transposed": torch.zeros(D, M, dtype=f64).T,
        "rows with a step": torch.zeros(2 * M, D, dtype=f64)[::2],
        "columns with a step": torch.zeros(M, 2 * D, dtype=f64)[:, 1::2],
        "offset": torch.zeros(M + 5, D + 2, dtype=f64)[4:-1, 1:-1],
        "one row expanded": torch.zeros(1, D, dtype=f64).expand(M, D),
        "one column expanded": torch.zeros(M, 1, dtype=f64).expand(M, D),
        "one number expanded": torch.zeros(1, 1, dtype=f64).expand(M, D),
        "overlapping": torch.zeros(M + D, dtype=f64).as_strided((M, D), (1, 1)),
        "permuted": torch.zeros(D, 4, M, dtype=f64).permute(2, 0, 1)[..., 1],
        "unfolded": torch.zeros(M + D - 1, dtype=f64).unfold(0, D, 1),
    }


def fill(a: Any, seed: int) -> Array:
    """Write numbers one by one, as elements may share memory, and return what `a` then holds."""
    rng = np.random.default_rng(seed)
    for i in range(a.shape[0]):
        for k in range(a.shape[1]):
            a[i, k] = float(rng.uniform(-1, 1))
    return np.array(value(a), np.float64)


@pytest.mark.parametrize("name", numpy_layouts())
def test_numpy_arrays_of_any_strides_are_read_where_they_lie(name: str) -> None:
    read_where_they_lie(numpy_layouts()[name])


@pytest.mark.parametrize("name", torch_layouts())
def test_tensors_of_any_strides_are_read_where_they_lie(name: str) -> None:
    read_where_they_lie(torch_layouts()[name])


def read_where_they_lie(x: Any) -> None:
    """Values are right for rows and columns; later changes count, so nothing was copied."""
    library = "torch" if isinstance(x, torch.Tensor) else "numpy"
    other = points(5, D, seed=1).astype(str(x.dtype).removeprefix("torch."))
    y = into(library, other)
    as_rows, as_columns = Vi(x).sqdist(Vj(y)), Vi(y).sqdist(Vj(x))
    for seed in (0, 1):
        dense = ((fill(x, seed)[:, None] - other) ** 2).sum(-1)
        eps = 1e-13 if "64" in str(x.dtype) else 1e-6
        close(as_rows.sum(axis=1), dense.sum(1, keepdims=True), eps)
        close(as_columns.sum(axis=1), dense.sum(0)[:, None], eps)
        close(as_columns.min(axis=0), dense.min(1)[:, None], eps)


def test_arrays_with_strides_on_batch_axes_are_read_where_they_lie() -> None:
    x = points(D, M, 4, 3).transpose(2, 3, 1, 0)[::2, ::-1]
    y = np.broadcast_to(points(N, D, seed=1), (2, 1, N, D))
    K = LazyTensor(x[..., None, :]) - LazyTensor(y[..., None, :, :])
    close(K.square().sum(axis=-2), ((x[..., None, :] - y[..., None, :, :]) ** 2).sum(-2))


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_change_of_the_wrapped_array_counts(library: str) -> None:
    x, w = into(library, points(M, D)), into(library, np.ones(D))
    K = Vi(x) * Pm(w)
    before = value(summed(K)).copy()
    x *= 3
    w += 1
    close(summed(K), 6 * before)


@pytest.mark.parametrize("library", LIBRARIES)
def test_read_only_arrays_will_do(library: str) -> None:
    x = points(M, D)
    x.flags.writeable = False
    if library == "torch":
        with torch.inference_mode():
            close(summed(Vi(torch.tensor(x))), x)
    close(summed(Vi(x)), x)


def test_the_result_is_new_memory() -> None:
    x = points(M, D)
    result = summed(Vi(x))
    result[:] = 0
    assert x.min() > 0 and result.flags.c_contiguous and result.flags.owndata


# --- types


@pytest.mark.parametrize("library", LIBRARIES)
def test_float32_and_float64_promote(library: str) -> None:
    x, y = points(M, D, dtype="float32"), points(N, D, seed=1)
    K = Vi(into(library, x)) * Vj(into(library, y))
    assert K.dtype == "float64"
    result = K.sum(axis=1)
    assert str(result.dtype).endswith("float64")
    close(result, (x[:, None].astype(float) * y).sum(1))
    assert str(K.argmin(axis=1).dtype).endswith("int64")


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(
    ("first", "second", "result"),
    [
        ("float16", "float16", "float16"),
        ("bfloat16", "bfloat16", "bfloat16"),
        ("float16", "bfloat16", "float32"),
        ("float16", "float32", "float32"),
        ("bfloat16", "float32", "float32"),
        ("float16", "float64", "float64"),
        ("float32", "float64", "float64"),
    ],
)
def test_types_promote_as_in_numpy_and_torch(
    library: str, first: str, second: str, result: str
) -> None:
    if library == "numpy" and "bfloat16" in (first, second):
        return  # NumPy has none
    x, y = (
        torch.from_numpy(points(n, D, seed=n)).to(getattr(torch, t))
        for n, t in ((M, first), (N, second))
    )
    dense = x[:, None].double().numpy() * y.double().numpy()
    if library == "numpy":
        x, y = x.numpy(), y.numpy()
    K = Vi(x) * Vj(y)
    eps = {"float16": 1e-3, "bfloat16": 1e-2, "float32": 1e-6, "float64": 1e-13}[result]
    assert K.dtype == result
    for found, expected, kind in (
        (K.sum(axis=1), dense.sum(1), result),
        (K.logsumexp(axis=0), np.log(np.exp(dense).sum(0)), result),
        (K.mean(axis=1, accumulator="float64"), dense.mean(1), result),
        (K.max(axis=0), dense.max(0), result),
        (
            (K.sum(-1) @ y),
            dense.sum(-1) @ np.asarray(value(y + 0.0 if library == "numpy" else y.double()), float),
            result,
        ),
        (K.argmin(axis=1), None, "int64"),
        (K.count(axis=1), np.full((M, D), N), "int64"),
        (K.any(axis=1), np.ones((M, D)), "bool"),
    ):
        assert str(found.dtype).removeprefix("torch.") == kind
        if expected is not None:
            found = found.double().numpy() if library == "torch" else found.astype(float)
            close(found, np.asarray(expected, float), eps)


@pytest.mark.parametrize("library", LIBRARIES)
def test_sums_of_half_precision_are_kept_in_single_precision(library: str) -> None:
    x = np.full((1, 1), 1, "float16")
    y = np.full((10000, 1), 1, "float16")
    assert float((Vi(into(library, x)) * Vj(into(library, y))).sum(axis=1)[0, 0]) == 10000
    assert float((Vi(into(library, x)) * Vj(into(library, y))).mean(axis=1)[0, 0]) == 1


@pytest.mark.parametrize("library", LIBRARIES)
def test_python_numbers_do_not_promote(library: str) -> None:
    K = Vi(into(library, points(M, D, dtype="float32")))
    for L in (K * 2.5, 2.5 * K, K + [1.0, 2.0, 3.0], K**1.5, K - 1, K / LazyTensor(0.3)):
        assert L.dtype == "float32"
        assert str(summed(L).dtype).endswith("float32")


def test_zero_dimensional_tensors_do_not_promote_as_in_torch() -> None:
    x, s = torch.from_numpy(points(M, D, dtype="float32")), torch.tensor(0.5, dtype=torch.float64)
    assert (x * s).dtype == torch.float32
    assert summed(Vi(x) * s).dtype == torch.float32


@pytest.mark.parametrize("library", LIBRARIES)
def test_numpy_scalars_are_numbers_and_do_not_promote(library: str) -> None:
    X = Vi(into(library, points(M, D, dtype="float32")))
    for s in (np.float64(0.5), np.sqrt(2.0), np.float32(0.5), np.int64(2)):
        for K in (X * s, X / s, X - s, s * X, s / X, X**s):
            assert str(summed(K).dtype).endswith("float32")


# --- one array in several places


@pytest.mark.parametrize("library", LIBRARIES)
def test_the_same_array_as_rows_and_columns(library: str) -> None:
    x = points(M, D)
    a = into(library, x)
    dense = np.exp(-((x[:, None] - x) ** 2).sum(-1, keepdims=True))
    close((-Vi(a).sqdist(Vj(a))).exp().sum(axis=1), dense.sum(1))
    X_i, X_j = LazyTensor(a[:, None]), LazyTensor(a[None])
    close((-X_i.sqdist(X_j)).exp().sum(axis=0), dense.sum(0))
    square = a[:, None]
    rows, again = LazyTensor(square), LazyTensor(square)
    close(summed(rows * again + rows), x * x + x)


def test_an_array_with_one_row_as_rows_columns_and_parameter() -> None:
    x = points(1, D)
    for K in (Vi(x) * Vj(x), Pm(x[0]) * Vj(x), Vi(x) * Pm(x[0])):
        close(summed(K), x * x)


# --- sizes


@pytest.mark.parametrize("dim", [1, 2, 16, 17, 100])
@pytest.mark.parametrize("library", LIBRARIES)
def test_vectors_of_any_length(library: str, dim: int) -> None:
    x, y = points(M, dim), points(N, dim, seed=1)
    X, Y = Vi(into(library, x)), Vj(into(library, y))
    diff = x[:, None] - y
    sqdist = (diff**2).sum(-1, keepdims=True)
    close((-X.sqdist(Y)).exp().sum(axis=1), np.exp(-sqdist).sum(1))
    close(((X - Y) * (-X.sqdist(Y)).exp()).sum(axis=1), (diff * np.exp(-sqdist)).sum(1))
    close((X - Y)[..., -1].min(axis=0), diff[..., -1:].min(0))


@pytest.mark.parametrize("dim", [100, 1000])
def test_long_lists_of_numbers_and_of_components(dim: int) -> None:
    x, numbers = points(M, dim), np.linspace(-1, 1, dim)
    close(summed(Vi(x) * numbers.tolist()), x * numbers)
    close(summed(Vi(x)[..., 1::2]), x[:, 1::2])


def test_components_in_any_order() -> None:
    x = points(M, 60)
    close(summed(Vi(x)[..., ::-1]), x[:, ::-1])
    shuffled = np.random.default_rng(0).permutation(60)[:-1]
    close(summed(Vi(x)[..., shuffled.tolist()] * 1.0), x[:, shuffled])
    close(summed(LazyTensor.concatenate([Vi(x)[..., k] for k in range(60)])), x)


@pytest.mark.parametrize("rows", [1, 2, 63, 64, 65, 300])
@pytest.mark.parametrize("columns", [1, 2, 127, 1025])
def test_clouds_of_any_size(rows: int, columns: int) -> None:
    x, y = points(rows, 2), points(columns, 2, seed=1)
    K, dense = Vi(x).sqdist(Vj(y)), ((x[:, None] - y) ** 2).sum(-1, keepdims=True)
    close(K.sum(axis=1), dense.sum(1))
    close(K.sum(axis=0), dense.sum(0))
    np.testing.assert_array_equal(K.argmin(axis=1), dense.argmin(1))


NEUTRAL = {
    "sum": 0,
    "logsumexp": -np.inf,
    "min": np.inf,
    "max": -np.inf,
    "argmin": -1,
    "argmax": -1,
}


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("name", NEUTRAL)
def test_the_reduction_of_nothing_is_its_neutral_element(library: str, name: str) -> None:
    X, none = into(library, points(M, D)), into(library, points(0, D))
    for result in (
        getattr(Vi(X) - Vj(none), name)(axis=1),
        getattr(Vi(none) - Vj(X), name)(axis=0),
        getattr(Vi(X) - Vj(none), name)(axis=-2),
    ):
        assert tuple(result.shape) == (M, D)
        assert (value(result) == NEUTRAL[name]).all()
        assert ("int64" in str(result.dtype)) == ("arg" in name)


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("name", NEUTRAL)
def test_no_rows_give_an_empty_result(library: str, name: str) -> None:
    Y, none = into(library, points(N, D)), into(library, points(0, D))
    assert tuple(getattr(Vi(none) - Vj(Y), name)(axis=1).shape) == (0, D)
    assert tuple(getattr(Vi(Y) - Vj(none), name)(axis=0).shape) == (0, D)
    assert tuple(getattr(Vi(none) - Vj(none), name)(axis=1).shape) == (0, D)


def test_matrix_products_with_no_rows_or_columns() -> None:
    x, none = points(M, D), points(0, D)
    close(Vi(x).sqdist(Vj(none)) @ np.zeros((0, 2)), np.zeros((M, 2)))
    assert (Vi(none).sqdist(Vj(x)) @ np.zeros((M, 2))).shape == (0, 2)
    assert (Vi(none).sqdist(Vj(x)) @ np.zeros(M)).shape == (0,)


def test_the_sum_over_components_of_one_is_the_same() -> None:
    x = points(M, 1)
    assert Vi(x).sum(-1).shape == (M, 1, 1)
    close(Vi(x).sum(-1).sum(axis=1), x)


# --- numbers are not compiled in


def compiled(call: Callable[[], Any]) -> int:
    """How many plans `call` makes."""
    before = compiled_kernel.cache_info().misses
    call()
    return compiled_kernel.cache_info().misses - before


@pytest.mark.parametrize("library", LIBRARIES)
def test_other_floats_other_sizes_and_other_arrays_share_one_plan(library: str) -> None:
    def run(rows: int, columns: int, *scales: float) -> None:
        X = Vi(into(library, points(rows, 5)))
        Y = Vj(into(library, points(columns, 5, seed=1)))
        K = (-X.sqdist(Y) / (2 * scales[0] ** 2) + LazyTensor(scales[1])).exp() * list(scales)
        result = K.sum(axis=1)
        dense = np.exp(
            -((points(rows, 5)[:, None] - points(columns, 5, seed=1)) ** 2).sum(-1, keepdims=True)
            / (2 * scales[0] ** 2)
            + scales[1]
        )
        close(result, (dense * np.array(scales)).sum(1))

    run(M, N, 0.7, 0.1)
    assert compiled(lambda: run(M, N, 0.8, -3.5)) == 0
    assert compiled(lambda: run(M, N, 1.0, 0.0)) == 0
    assert compiled(lambda: run(16, 30, 1e-3, 2.0)) == 0
    run(200, 3, 0.7, 0.1)  # few rows have a kernel of their own
    assert compiled(lambda: run(2000, N, 0.9, 0.2)) == 0


def test_small_integers_are_constants_and_large_ones_are_not() -> None:
    X = Vi(points(M, 2))
    summed(X * 17 + 100)
    assert compiled(lambda: [summed(X * n + n**2) for n in range(18, 60)]) == 0
    assert compiled(lambda: [summed(X * -n + 10**n) for n in range(18, 30)]) == 0
    assert "Scalar" not in repr(X * 16) and "Scalar" in repr(X * -17)
    close(summed(X * 1000 - 40), summed(X * 1000.0 - 40.0))


def test_parameters_in_arrays_and_lists_and_floats_give_the_same() -> None:
    x = points(M, 1)
    expected = summed(Vi(x) * 0.3)
    for s in ([0.3], np.array([0.3]), np.array(0.3), Pm(0.3), np.float64(0.3), LazyTensor([0.3])):
        close(summed(Vi(x) * s), expected)


def test_infinite_and_nan_parameters_follow_ieee() -> None:
    x = points(M, 1)
    assert (summed(Vi(x) * np.inf) == np.inf).all()
    assert np.isnan(summed(Vi(x) * float("nan"))).all()
    assert (summed(Vi(x) / float("inf")) == 0).all()


# --- accuracy


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(("dtype", "eps"), [("float32", 1e-5), ("float64", 1e-12)])
def test_gaussian_sums_are_accurate(library: str, dtype: str, eps: float) -> None:
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(500, 3)).astype(dtype), rng.normal(size=(3000, 3)).astype(dtype)
    b = rng.normal(size=(3000, 2)).astype(dtype)
    K = (-Vi(into(library, x)).sqdist(Vj(into(library, y)))).exp()
    dense = np.exp(-((x[:, None].astype("f8") - y.astype("f8")) ** 2).sum(-1))
    found = value(K.sum(axis=1))[:, 0]
    assert (abs(found - dense.sum(1)) / dense.sum(1)).max() < eps
    scale = dense @ abs(b.astype("f8"))
    assert (abs(value(K @ into(library, b)) - dense @ b.astype("f8")) / scale).max() < eps
    lse = value(K.log().logsumexp(axis=1))[:, 0]
    assert abs(lse - np.log(dense.sum(1))).max() < eps


# --- odds and ends


def test_in_place_operators_make_a_new_lazytensor() -> None:
    X = K = Vi(points(M, D))
    K += 1
    K *= 2.0
    assert K is not X
    close(summed(K), (points(M, D) + 1) * 2)
    close(summed(X), points(M, D))


def test_a_deep_formula_is_no_deep_recursion() -> None:
    x = points(M, 1)
    K = Vi(x)
    for _ in range(2000):
        K = K + 1
    close(K.sum(axis=1), x + 2000, 1e-12)


def test_threads_limit_is_exported() -> None:
    with foldwise.threads(1):
        close(summed(Vi(points(M, D))), points(M, D))


def test_norms_by_every_name() -> None:
    x = points(M, D)
    for library in ("numpy", "torch"):
        X = Vi(into(library, x))
        for ord_, found in (
            (2, [X.norm(), X.norm(-1), X.norm(dim=2)]),
            (1, [X.norm(ord=1)]),
            (np.inf, [X.norm(p=np.inf)]),
        ):
            for norm in found:
                close(norm.sum(axis=1), np.linalg.norm(x, ord_, axis=-1, keepdims=True))
    t = torch.from_numpy(x)
    close(np.linalg.norm(Vi(x), axis=-1).sum(axis=1), np.linalg.norm(x, axis=-1, keepdims=True))
    for f in (torch.norm, torch.linalg.vector_norm):
        close(f(Vi(t), dim=-1).sum(axis=1), f(t, dim=-1, keepdim=True))
    close(torch.cross(Vi(t), Vi(t) * 2 + 1, dim=-1).sum(axis=1), torch.cross(t, t * 2 + 1, dim=-1))
    with pytest.raises(ValueError, match="last axis"):
        Vi(x).norm(axis=1)


def test_remainders_stay_in_their_interval() -> None:
    """Also where the quotient, an integer, was rounded up or down."""
    for x, n in ((1.0, 0.1), (-1.0, 0.1), (0.3, 0.1), (1e6 + 0.3, 0.1), (7.0, -2.5)):
        found = (LazyTensor(np.full((1, 1, 1), x)) % n).sum(axis=1).item()
        assert found == pytest.approx(np.remainder(x, n), abs=1e-9), (x, n)
        assert (LazyTensor(np.full((1, 1, 1), x)) // n).sum(axis=1).item() == x // n, (x, n)


@pytest.mark.parametrize(
    ("wrong", "error", "text"),
    [
        (lambda k: k & (k < 1), TypeError, "logical_and"),
        (lambda k: ~k, TypeError, "masks"),
        (lambda k: k[..., [True, False]], IndexError, "mask of shape"),
        (lambda k: k.sum(axis=True), TypeError, "axis"),
    ],
    ids=["&", "~", "mask", "axis"],
)
def test_what_python_reads_otherwise_is_refused(wrong: Any, error: Any, text: str) -> None:
    with pytest.raises(error, match=text):
        wrong(Vi(points(M, D)) * Vj(points(N, D)))


def test_an_array_of_numbers_chooses_components() -> None:
    x = points(M, D)
    close(Vi(x)[..., np.array([2, 0])].sum(axis=1), x[:, [2, 0]])


def test_a_function_gets_its_lazytensor_by_name() -> None:
    x = points(M, D)
    close(torch.exp(input=Vi(torch.from_numpy(x))).sum(1), np.exp(x))
