"""Entries of operators: chosen rows and columns, all of them, diagonals."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from foldwise import LazyTensor, Vj
from foldwise.linalg import Operator, as_operator
from tests.libraries import LIBRARIES

rng = np.random.default_rng(0)
X, Y, V = (rng.normal(size=shape).astype(np.float32) for shape in ((2, 7, 2), (5, 2), (4, 3)))
ROWS, COLUMNS = np.array([6, 0, 3]), np.array([1, 4, 4, 2])


def operators(make: Any) -> dict[str, Operator]:
    x, y = LazyTensor(make(X)[:, :, None]), Vj(make(Y))
    K = (-x.sqdist(y)).exp()
    L = K @ (LazyTensor(make(Y)[:, None]) | y)
    return {
        "formula": as_operator(K),
        "sum": as_operator(K + x.sqdist(y)),
        "with a product": as_operator(K + L),
    }


@pytest.mark.parametrize("library", LIBRARIES)
def test_parts_are_those_of_the_entries(library: str) -> None:
    given = operators(LIBRARIES[library])
    for name, operator in given.items():
        assert operator.dense is not None and operator.diagonal is not None
        table = np.asarray(operator.dense(operator.parameters))
        assert table.shape == operator.shape == (2, 7, 5)
        found = np.asarray(operator.diagonal(operator.parameters))
        np.testing.assert_allclose(found, table.diagonal(0, -2, -1), rtol=1e-5, atol=1e-5)
        if operator.part is None:
            assert name == "with a product"
            continue
        for choice in [(ROWS, COLUMNS), (..., COLUMNS), (ROWS, ...)]:
            check(operator, *choice, make=LIBRARIES[library])
            check(operator.T, *choice[::-1], make=LIBRARIES[library])


def check(operator: Operator, rows: Any, columns: Any, make: Any) -> None:
    """A part against the same part of all entries."""
    assert operator.dense is not None and operator.part is not None
    table = np.asarray(operator.dense(operator.parameters))
    table = table[..., rows, :] if rows is not ... else table
    table = table[..., columns] if columns is not ... else table
    part = operator.part(rows, columns)
    assert part.dense is not None
    assert part.shape == table.shape
    np.testing.assert_allclose(part.dense(part.parameters), table, rtol=1e-5)
    v = rng.normal(size=(table.shape[-1], 3)).astype(np.float32)
    found = part.times(part.parameters, make(v))
    np.testing.assert_allclose(np.asarray(found), table @ v, rtol=1e-4, atol=1e-5)
