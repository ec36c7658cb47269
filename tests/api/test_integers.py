"""Variables of integers and of bools: compared, divided with remainder, and refused elsewhere."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np
import pytest

from foldwise import LazyTensor, Vi, Vij, Vj, concatenate
from tests.libraries import LIBRARIES
from tests.support import Array, assert_refused

rng = np.random.default_rng(0)
n, m = rng.integers(-9, 9, (6, 1)), rng.integers(1, 9, (5, 1))
x = rng.normal(size=(6, 1))
a, b = n, m[:, 0]


@pytest.mark.parametrize("library", LIBRARIES)
def test_comparisons_and_remainders(library: str, interpreted: None) -> None:
    put = LIBRARIES[library]
    i, j = Vi(put(n)), Vj(put(m))
    masks: list[tuple[Any, Array]] = [
        (i == j, a == b),
        (i != 3, a != 3),
        (i % 3 <= j, a % 3 <= b),
        (i // j < j % 2, a // b < b % 2),
        (Vij(put(a * b)) > 4, a * b > 4),
    ]
    for mask, table in masks:
        assert mask.bound.kind == "real"
        np.testing.assert_array_equal(mask.to_dense()[..., 0], table)
    near = (i % 2 == j % 2) * Vi(put(x.astype(np.float32)))
    np.testing.assert_allclose(near.sum(axis=0)[:, 0], ((a % 2 == b % 2) * x).sum(0), rtol=1e-6)
    both = Vi(put(np.hstack([n, n + 1])))
    np.testing.assert_array_equal((both[..., 1:] == j).to_dense()[..., 0], a + 1 == b)
    positive = Vi(put(n > 0)) * Vj(put(m > 4))
    np.testing.assert_array_equal(positive.to_dense()[..., 0], (a > 0) & (b > 4))


def test_integers_beyond_float32() -> None:
    large = np.array([[2**24], [2**24 + 1], [-(2**40)]])
    np.testing.assert_array_equal((Vi(large) == Vj(large)).to_dense()[..., 0], np.eye(3))
    assert str((Vi(large[:1]) == Vj(large[:1])).dtype) == "float32"
    assert_refused(
        lambda: Vi(jnp.array([[2**25]])), ValueError, ["2**24", "(1, 1)", "jax_enable_x64"]
    )


@pytest.mark.parametrize(
    "call",
    [
        lambda i: i + 1,
        lambda i: i * LazyTensor(x[:, None]),
        lambda i: i.exp(),
        lambda i: i.sum(axis=0),
        lambda i: np.where(i == 1, i, 0),
    ],
)
def test_refused(call: Any) -> None:
    assert_refused(
        lambda: call(Vi(n)), TypeError, ["integers", "(6, 1, 1)", "x.astype(np.float32)"]
    )


def test_matrices_of_integers_are_not_complex() -> None:
    n = np.arange(4)[:, None]
    assert concatenate([Vi(n) % 2, Vi(n) % 3], axis=0).dtype == "float32"
