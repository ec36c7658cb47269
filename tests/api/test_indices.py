"""Indices as variables of formulas: exact in every type, for any number of rows and columns."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from foldwise.api.lazy import lazy
from foldwise.arrays import adapter_of
from foldwise.compute.bound import BoundFormula, Inputs
from foldwise.compute.indices import Digits, beyond_diagonal, digits_of, index_variable
from foldwise.ir.axis import Axis
from foldwise.ir.expr import var
from foldwise.ir.spec import Slot
from tests.libraries import LIBRARIES
from tests.support import Array

EXACT = {"float64": 53, "float32": 24, "float16": 11, "bfloat16": 8}


def test_one_digit_while_the_type_can_count() -> None:
    for dtype, bits in EXACT.items():
        assert digits_of(0, dtype).places == digits_of(1 << bits, dtype).places == 1
    assert digits_of((1 << 24) + 1, "float32") == Digits(2, 16)
    assert digits_of(1 << 31, "float32") == Digits(2, 16)
    assert digits_of((1 << 11) + 1, "float16") == Digits(2, 11)
    assert digits_of(1 << 31, "float16").places == 3
    assert digits_of(1 << 31, "bfloat16").places == 4


@pytest.mark.parametrize("library", LIBRARIES)
def test_an_index_is_an_array_that_counts(library: str) -> None:
    like = LIBRARIES[library](np.zeros((1, 1), np.float32))
    adapter = adapter_of(like)
    assert adapter is not None
    for count in (0, 1, 5):
        i = index_variable(count, Axis.I, adapter, "float32", like)
        j = index_variable(count, Axis.J, adapter, "float32", like)
        assert (i.shape, j.shape) == ((count, 1, 1), (1, count, 1))
        assert i.dtype == j.dtype == "float32"
        np.testing.assert_array_equal(lazy(i).sum(axis=1), np.arange(count)[:, None])
        np.testing.assert_array_equal(lazy(j).sum(axis=0), np.arange(count)[:, None])
    digits = index_variable(3000, Axis.I, adapter, "float16", like)
    low, high = np.asarray(lazy(digits).sum(axis=1)).T.astype(int)
    np.testing.assert_array_equal(low + (high << 11), np.arange(3000))


def _numbers(values: Array, axis: Axis, digits: Digits, dtype: torch.dtype) -> BoundFormula:
    """Some indices, as if there were all those before them."""
    shifted = values[:, None] >> digits.bits * np.arange(digits.places)
    array = torch.from_numpy(shifted & (1 << digits.bits) - 1).to(dtype)
    array = array[:, None] if axis is Axis.I else array[None]
    slot = Slot(axis, digits.places)
    shape = tuple(array.shape)[:-1]
    return BoundFormula(
        var(0, axis, digits.places), "real", Inputs((array,), (slot,), (), shape, adapter_of(array))
    )


@pytest.mark.parametrize("dtype", EXACT)
def test_the_sign_of_differences_is_exact(dtype: str) -> None:
    kind: Any = getattr(torch, dtype)
    for count in (1 << EXACT[dtype], (1 << EXACT[dtype]) + 1, 1 << 31):
        digits = digits_of(count, dtype)
        near = np.array([-1, 0, 1])
        places = [*near[1:], *(count // 2 + near), *(count // 3 + near), *(count - 2 + near)]
        values = np.array([v for v in places if 0 <= v < count])
        i, j = (_numbers(values, axis, digits, kind) for axis in (Axis.I, Axis.J))
        for k in (0, 1, -1, count // 2, -(count // 2) - 1, count, -count):
            found = lazy(beyond_diagonal(i, j, digits, k))
            difference = values - values[:, None] - k
            for mask, expected in (
                (found == 0, difference == 0),
                (found > 0, difference > 0),
                (found < 0, difference < 0),
            ):
                entries = mask @ torch.eye(len(values), dtype=kind)
                assert entries.dtype == kind
                np.testing.assert_array_equal(entries.float(), expected)
