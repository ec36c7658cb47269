"""Values that depend on a matrix, whose derivatives are quadratic forms in its derivative.

The logarithm of a determinant, `b^T A^-1 b` and eigenvalues are such: with A moving by dA they move
by sums of `left_c^T dA right_c`, where left and right are known from the value's computation. So
one product, differentiated by the library of the arrays, has all derivatives.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from foldwise.arrays import ArrayAdapter
from foldwise.engine.shapes import common_dtype
from foldwise.ir.intervals import as_numpy
from foldwise.ir.lock import load_module
from foldwise.linalg.entries import parameters_of
from foldwise.linalg.operators import Operator

_Array = Any
ONLY_FIRST: Final = (
    "logdet, quadratic forms and eigenvalues have first derivatives only; those of K.solve(b) are "
    "of any order"
)


class Forms(NamedTuple):
    """First derivatives of Q values in a matrix and in right-hand sides b.

    `d value_q = sum_c weights_qc left_c^T dA right_c`, and `sum(slope * db)` for the first value.

    Attributes:
        left: an array of shape `batch + (N, C)`.
        right: the same.
        weights: an array of shape `(Q, C)`.
        slope: an array of the shape of b, `batch + (N, E)`.
    """

    left: _Array
    right: _Array
    weights: _Array
    slope: _Array


def constants(adapter: ArrayAdapter, arrays: Sequence[_Array]) -> list[_Array]:
    """The arrays, without their derivatives."""
    return [adapter.constant(x) for x in arrays]


def are_known(adapter: ArrayAdapter, arrays: Sequence[_Array]) -> bool:
    """Whether arrays have values now, which those inside a program of JAX have not."""
    return adapter.name != "jax" or load_module(f"foldwise.linalg.{adapter.name}").are_known(arrays)


def product_of(A: Operator, alpha: Any, dtype: str) -> Callable[[_Array], _Array]:
    """The product with `A + alpha`, of arrays of a type, without derivatives.

    Raises:
        ValueError: if A is not square.
    """
    if A.shape[-2] != A.shape[-1]:
        raise ValueError(f"a square matrix is wanted here, and this one has shape {A.shape}")
    parameters = parameters_of(A)
    shift = constants(A.adapter, [alpha])[0] if hasattr(alpha, "shape") else float(alpha)
    return lambda x: A.adapter.convert(A.times(parameters, x) + shift * x, dtype)


def common(A: Operator, *arrays: _Array) -> str:
    """The type of products of a matrix with arrays."""
    headers = [A.adapter.header(x) for x in arrays]
    return common_dtype([((1,), A.dtype), *(((1,), header.dtype) for header in headers)])


def report(adapter: ArrayAdapter, tell: Callable[..., None], *arrays: _Array) -> None:
    """Call a function with values of arrays: at once, or from a program of JAX when it runs."""
    if adapter.name == "jax":
        load_module(f"foldwise.linalg.{adapter.name}").report(tell, *arrays)
    else:
        tell(*map(as_numpy, arrays))


def attached(operator: Operator, value: _Array, forms: Forms, alpha: Any, b: _Array) -> _Array:
    """The values, with their derivatives in the parameters of an operator, alpha and b.

    These are first derivatives; a second one is an error.

    Args:
        operator: A without alpha.
        value: an array of shape `batch + (Q,)`.
        forms: its derivatives.
        alpha: the number, or array with one element, that is added to the diagonal of A.
        b: the right-hand sides that the first value depends on, `batch + (N, E)`; E may be 0.
    """
    adapter = operator.adapter
    if not adapter.has_gradients:
        return value
    library = load_module(f"foldwise.linalg.{adapter.name}")
    return library.attached(operator, value, forms, alpha, b)
