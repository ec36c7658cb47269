"""Entries of operators: columns, small parts and the diagonal, as constants for derivatives.

Formulas know them. Of other operators columns are products with unit vectors.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from foldwise.ir.intervals import as_numpy
from foldwise.linalg.operators import Operator

_Array = Any
Places = npt.NDArray[np.int64]


def parameters_of(operator: Operator) -> list[_Array]:
    """Its arrays, without their history of computations."""
    return [operator.adapter.constant(p) for p in operator.parameters]


def product(operator: Operator, x: _Array) -> _Array:
    """`operator @ x`, for x of shape `batch + (N, D)`."""
    return operator.times(parameters_of(operator), operator.adapter.constant(x))


def like(operator: Operator, numbers: npt.NDArray[Any], dtype: str | None = None) -> _Array:
    """An array of NumPy as one of the library, the type and the device of an operator."""
    adapter = operator.adapter
    given = adapter.given(numbers, operator.parameters[0] if operator.parameters else numbers)
    return adapter.convert(given, dtype or operator.dtype)


def spacing_of(operator: Operator) -> float:
    """The spacing of its numbers at 1."""
    return float(operator.adapter.namespace.finfo(like(operator, np.zeros(0)).dtype).eps)


def columns(operator: Operator, places: Places) -> _Array:
    """The columns at these places, an array of shape `batch + (M, n)`."""
    if operator.part is not None:
        return _dense(operator.part(..., places))
    units = np.zeros((operator.shape[-1], len(places)))
    units[places, np.arange(len(places))] = 1
    return product(operator, like(operator, units))


def square(operator: Operator, places: Places) -> _Array:
    """The entries of these rows and columns, of shape `batch + (n, n)`."""
    if operator.part is not None:
        return _dense(operator.part(places, places))
    return operator.adapter.take(columns(operator, places), places, -2)


def _dense(part: Operator) -> _Array:
    if part.dense is not None:
        return part.dense(parameters_of(part))
    return product(part, like(part, np.eye(part.shape[-1])))


def diagonal(operator: Operator) -> _Array:
    """The diagonal, of shape `batch + (N,)`.

    Raises:
        ValueError: if only products with the operator are known.
    """
    if operator.diagonal is None:
        raise ValueError(
            "of this operator only products are known, not its diagonal: give "
            'Operator(..., diagonal=...), or take preconditioner="nystrom", which needs products'
        )
    return operator.diagonal(parameters_of(operator))


def number(alpha: Any) -> float:
    """The number that is added to the diagonal, a constant for derivatives.

    Raises:
        ValueError: if it is negative or not finite, or an array with more elements.
    """
    array = as_numpy(alpha)
    if array.size != 1 or not 0 <= float(array.reshape(())) < np.inf:
        raise ValueError(f"alpha must be one number, 0 or more, not {alpha!r}")
    return float(array.reshape(()))


def check_square(what: str, operator: Operator) -> None:
    """Refuse an operator that is not square.

    Raises:
        ValueError: with its shape.
    """
    rows, others = operator.shape[-2:]
    if rows != others:
        raise ValueError(f"{what}: a square matrix is needed, not one of shape {operator.shape}")
