"""Symbolic variables, reductions that wait for a call, and copies of both."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from foldwise import LazyTensor, Pm, Vi, Vj
from foldwise.compute.reduced import Reduced
from tests.support import Array

M, N, D = 5, 7, 3
LIBRARIES = ("numpy", "torch")


def points(*shape: int, seed: int = 0, dtype: str = "float64") -> Array:
    return np.random.default_rng([seed, *shape]).uniform(0.3, 1.7, shape).astype(dtype)


def into(library: str, a: Array) -> Any:
    return a if library == "numpy" else torch.from_numpy(a)


def value(a: Any) -> Array:
    return np.array(a.numpy() if isinstance(a, torch.Tensor) else a)


def gaussian() -> LazyTensor:
    """exp(-p |x - y|²), of variables 0, 1 and 2."""
    return (-Vi(0, D).sqdist(Vj(1, D)) * Pm(2, 1)).exp()


def dense(x: Array, y: Array, p: Array) -> Array:
    x, y, p = x[..., :, None, :], y[..., None, :, :], p[..., None, None, :]
    return np.exp(-((x - y) ** 2).sum(-1, keepdims=True) * p)


# --- variables


@pytest.mark.parametrize(
    ("variable", "triple", "text"),
    [
        (Vi(4, 3), (4, 3, 0), "Vi"),
        (Vj(0, 3), (0, 3, 1), "Vj"),
        (Pm(np.int64(2), 3), (2, 3, 2), "Pm"),
    ],
)
def test_a_variable_is_a_position_a_dimension_and_a_kind(
    variable: LazyTensor, triple: tuple[int, int, int], text: str
) -> None:
    for v in (variable, LazyTensor(triple)):
        assert v.shape == (1, 1, 3) and v.dtype is None and text in repr(v)


def test_three_numbers_that_are_not_all_ints_are_a_parameter() -> None:
    for numbers in ((0, 3, 1.0), [0, 3, 1], (0, 3)):
        assert Vi(points(M, len(numbers))).sum(1).shape == (M, len(numbers))
        found = (Vi(points(M, len(numbers))) * LazyTensor(numbers)).sum(axis=1)
        np.testing.assert_allclose(found, points(M, len(numbers)) * np.array(numbers, float))


def test_numbers_and_wrapped_arrays_mix_with_variables() -> None:
    x, y, b = points(M, D), points(N, D, seed=1), points(N, 2, seed=2)
    f = (gaussian() * Vj(b) * 0.5 + [1.0, 2.0]).sum(axis=1)
    expected = (dense(x, y, np.ones(1)) * b * 0.5 + [1.0, 2.0]).sum(1)
    np.testing.assert_allclose(f(x, y, np.ones(1)), expected, rtol=1e-13)


# --- calls


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("axis", [0, 1])
@pytest.mark.parametrize("name", ["sum", "logsumexp", "min", "argmax", "count"])
def test_a_reduction_is_called_with_arrays_of_any_size(name: str, axis: int, library: str) -> None:
    f = getattr(gaussian(), name)(axis=axis)
    assert isinstance(f, Reduced) and "3 arrays" in repr(f)
    reference = {
        "logsumexp": np.logaddexp.reduce,
        "count": lambda k, axis: (k != 0).sum(axis),
    }.get(name) or getattr(np, name)
    for rows, columns in ((M, N), (2, 1), (300, 9)):
        arrays = points(rows, D), points(columns, D, seed=1), points(1, seed=2)
        found = f(*(into(library, a) for a in arrays))
        assert type(found) is type(into(library, arrays[0]))
        expected = reference(dense(*arrays), axis=axis)
        np.testing.assert_allclose(value(found), expected, rtol=1e-12)


@pytest.mark.parametrize("batches", [((2,), (), ()), ((), (2,), (2,)), ((2, 1), (3,), (1, 1))])
def test_arrays_may_have_batches(batches: tuple[tuple[int, ...], ...]) -> None:
    x, y, p = (
        points(*batch, *shape, seed=n)
        for n, (batch, shape) in enumerate(zip(batches, ((M, D), (N, D), (1,)), strict=True))
    )
    expected = dense(x, y, p)
    np.testing.assert_allclose(gaussian().sum(axis=1)(x, y, p), expected.sum(-2), rtol=1e-12)
    np.testing.assert_allclose(gaussian().sum(axis=0)(x, y, p), expected.sum(-3), rtol=1e-12)


def test_results_have_the_type_that_the_arrays_promote_to() -> None:
    f = (Vi(0, D) * Vj(1, D)).sum(axis=1)
    x, y = points(M, D, dtype="float32"), points(N, D, seed=1)
    assert f(x, x).dtype == np.float32
    assert f(x, y).dtype == f(y, x).dtype == np.float64
    assert f(x.astype("float16"), x.astype("float16")).dtype == np.float16


def test_positions_give_the_order_and_may_have_gaps() -> None:
    x, y = points(M, D), points(N, D, seed=1)
    expected = (x[:, None] - 2 * y).sum(1)
    np.testing.assert_allclose((Vi(3, D) - 2 * Vj(1, D)).sum(1)(y, x), expected, rtol=1e-13)
    np.testing.assert_allclose((Vi(1, D) - 2 * Vj(3, D)).sum(1)(x, y), expected, rtol=1e-13)


def test_variables_at_one_position_share_their_array() -> None:
    x = points(M, D)
    found = (-Vi(0, D).sqdist(Vj(0, D))).exp().sum(axis=1)(x)
    np.testing.assert_allclose(found, dense(x, x, np.ones(1)).sum(1), rtol=1e-13)
    twice = (Vi(0, D) * Vi(0, D) + Vi(0, D)).sum(axis=1)(x)
    np.testing.assert_allclose(twice, x * x + x, rtol=1e-13)


def test_the_transpose_and_products_of_matrices_wait_as_well() -> None:
    x, y, p, b = points(M, D), points(N, D, seed=1), np.ones(1), points(N, 2, seed=3)
    k = dense(x, y, p)[..., 0]
    np.testing.assert_allclose(gaussian().T.sum(axis=0)(x, y, p), k.sum(1)[:, None], rtol=1e-12)
    np.testing.assert_allclose((gaussian() @ b)(x, y, p), k @ b, rtol=1e-12)


def test_reductions_with_weights_several_results_and_k_columns() -> None:
    x, y, p = points(M, D), points(N, D, seed=1), np.ones(1)
    k = dense(x, y, p)
    found = gaussian().sumsoftmaxweight(Vj(1, D), axis=1)(x, y, p)
    np.testing.assert_allclose(found, (np.exp(k) * y).sum(1) / np.exp(k).sum(1), rtol=1e-12)
    values, index = gaussian().min_argmin(axis=1)(x, y, p)
    np.testing.assert_allclose(values, k.min(1), rtol=1e-12)
    np.testing.assert_array_equal(index, k.argmin(1))
    found = gaussian().Kmin(2, axis=1)(x, y, p)
    np.testing.assert_allclose(found, np.sort(k[..., 0])[:, :2], rtol=1e-12)


def test_what_is_reduced_of_vectors_stays_symbolic() -> None:
    x, y = points(M, D), points(N, D, seed=1)
    found = (Vi(0, D) * Vj(1, D)).mean(-1).max(axis=1)(x, y)
    np.testing.assert_allclose(found, (x @ y.T / D).max(1)[:, None], rtol=1e-13)


def test_means_know_lengths_that_arrays_tell() -> None:
    x, y = points(M, D), points(N, D, seed=1)
    np.testing.assert_allclose((Vi(0, D) * Vj(y)).mean(1)(x), x * y.mean(0), rtol=1e-13)
    np.testing.assert_allclose((Vi(0, D) * Vj(y)).T.mean(0)(x), x * y.mean(0), rtol=1e-13)


def test_complex_formulas_of_real_variables() -> None:
    x, y = points(M, D), points(N, 1, seed=1)
    found = ((Vi(0, D) * Vj(1, 1)).exp1j() * 2j).sum(axis=1)(x, y)
    np.testing.assert_allclose(found, (2j * np.exp(1j * x[:, None] * y)).sum(1), rtol=1e-13)


def test_variables_are_differentiable() -> None:
    x, y, p = (torch.tensor(a, requires_grad=True) for a in (points(M, D), points(N, D), points(1)))
    f = gaussian().sum(axis=1)
    assert torch.autograd.gradcheck(f, (x, y, p))
    assert torch.autograd.gradgradcheck(f, (x, y, p), fast_mode=True)
    k = gaussian()
    found = k.grad(Vi(0, D), 1.0).sum(axis=1)(x, y, p)
    (expected,) = torch.autograd.grad(f(x, y, p).sum(), x)
    torch.testing.assert_close(found, expected)
    rows = torch.func.vmap(f, (0, None, None))(torch.stack([x, 2 * x]), y, p)
    torch.testing.assert_close(rows, torch.stack([f(x, y, p), f(2 * x, y, p)]))


# --- call=False


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_reduction_can_be_kept_and_called_again(library: str) -> None:
    x = into(library, points(M, D))
    f = (Vi(x) * Vj(x)).sum(axis=1, call=False)
    assert isinstance(f, Reduced) and "0 arrays" in repr(f)
    before = value(f())
    np.testing.assert_array_equal(before, value((Vi(x) * Vj(x)).sum(axis=1)))
    x *= 2
    np.testing.assert_allclose(value(f()), 4 * before, rtol=1e-14)


def test_out_is_filled_at_each_call() -> None:
    x, y, out = points(M, D), points(N, D, seed=1), np.zeros((M, D))
    f = (Vi(0, D) * Vj(1, D)).sum(axis=1, out=out)
    assert f(x, y) is out
    np.testing.assert_allclose(out, x * y.sum(0), rtol=1e-13)
    f(2 * x, y)
    np.testing.assert_allclose(out, 2 * x * y.sum(0), rtol=1e-13)


def test_a_mean_waits_too() -> None:
    x, y = points(M, D), points(N, D, seed=1)
    np.testing.assert_allclose((Vi(x) * Vj(y)).mean(1, call=False)(), x * y.mean(0), rtol=1e-13)


# --- copies

COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda k: pickle.loads(pickle.dumps(k)),
}


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_copies_of_symbolic_formulas(copied: Callable[[Any], Any]) -> None:
    arrays = points(M, D), points(N, D, seed=1), points(1, seed=2)
    k = copied(gaussian())
    assert k.shape == (1, 1, 1) and repr(k) == repr(gaussian())
    expected = gaussian().sum(axis=1)(*arrays)
    np.testing.assert_array_equal(k.sum(axis=1)(*arrays), expected)
    # Equal variables are one, also those of a copy.
    np.testing.assert_allclose((k + gaussian()).sum(axis=1)(*arrays), 2 * expected, rtol=1e-14)


REDUCED: dict[str, Callable[[LazyTensor], Reduced]] = {
    "sum": lambda k: k.sum(axis=1),
    "accuracy": lambda k: k.sum(axis=0, summation="kahan", accumulator="float64"),
    "weights": lambda k: k.logsumexp(axis=1, weight=Vj(1, D)),
    "K columns": lambda k: k.Kmin_argKmin(2, axis=1),
    "complex": lambda k: (k * 2j).sum(axis=1),
}


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
@pytest.mark.parametrize("name", REDUCED)
def test_copies_of_reductions(name: str, copied: Callable[[Any], Any]) -> None:
    arrays = points(M, D), points(N, D, seed=1), points(1, seed=2)
    f = REDUCED[name](gaussian() + LazyTensor(0.5) * 0)
    g = copied(f)
    assert repr(g) == repr(f)
    np.testing.assert_array_equal(g(*arrays), f(*arrays))


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
@pytest.mark.parametrize("library", LIBRARIES)
def test_copies_of_reductions_with_their_arrays(library: str, copied: Callable[..., Any]) -> None:
    x, y = into(library, points(M, D)), into(library, points(N, D, seed=1))
    f = (Vi(x) * Vj(y)).sum(axis=1, call=False)
    g = copied(f)
    before = value(f())
    np.testing.assert_array_equal(value(g()), before)
    x *= 2
    factor = 2 if copied is copy.copy else 1
    np.testing.assert_allclose(value(g()), factor * before, rtol=1e-14)


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_copies_of_complex_formulas_and_of_numbers(copied: Callable[[Any], Any]) -> None:
    z = points(M, D) + 1j * points(M, D, seed=1)
    k = copied(Vi(z) * LazyTensor([1j, 2.0, 0.5]))
    assert type(k) is type(Vi(z)) and k.dtype == "complex128"
    np.testing.assert_allclose(k.sum(axis=1), z * np.array([1j, 2, 0.5]), rtol=1e-14)


@pytest.mark.parametrize("copied", [copy.copy, COPIES["pickle"]])
def test_copies_of_tensors_that_need_gradients(copied: Callable[[Any], Any]) -> None:
    x = torch.tensor(points(M, D), requires_grad=True)
    out = copied(Vi(x).square()).sum(axis=1)
    assert out.requires_grad
    torch.testing.assert_close(out, x.square())
