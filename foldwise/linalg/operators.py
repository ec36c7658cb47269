"""Matrices that are known by their products, and linear systems of them.

An `Operator` is a shape, a type, a product and a transposed product. These are functions of arrays,
the parameters, so that derivatives with respect to them are those of the library.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from foldwise.arrays import ArrayAdapter
from foldwise.compute.arguments import Shape
from foldwise.compute.bound import BoundFormula
from foldwise.compute.index import Choice, index
from foldwise.compute.matrices import (
    Matrix,
    adapter_of_leaves,
    arrays_of_leaves,
    dtype_of,
    leaves,
    shape_of,
    transposed,
    with_arrays,
)
from foldwise.compute.products import diagonal, times, values
from foldwise.engine.shapes import broadcast, common_dtype
from foldwise.ir.lock import load_module
from foldwise.ir.spec import Numerics
from foldwise.linalg.cg import Limits, solved

Times: TypeAlias = Callable[[Sequence[Any], Any], Any]
"""`times(parameters, x)`: the product with x, of shape `batch + (N, D)`."""

Part: TypeAlias = Callable[[Choice, Choice], "Operator"]
"""`part(rows, columns)`: the operator of chosen rows and columns. A choice is `...` for all, or
integers, of NumPy (then none of them is negative) or of the library of the arrays."""

Entries: TypeAlias = Callable[[Sequence[Any]], Any]
"""`entries(parameters)`: numbers of a matrix."""


@dataclass(frozen=True, eq=False, slots=True)
class Operator:
    """A matrix that is known by its products, and some also by its entries.

    Attributes:
        shape: `batch + (M, N)`.
        dtype: the type of its entries.
        adapter: that of its arrays.
        parameters: the arrays that it depends on.
        times: the product.
        transposed_times: the product with the transpose.
        part: chosen rows and columns, if these are known without the others; else None.
        dense: the entries, of shape `batch + (M, N)`, for small matrices; None if only products are
            known.
        diagonal: the diagonal, of shape `batch + (min(M, N),)`; None if only products are known.
    """

    shape: Shape
    dtype: str
    adapter: ArrayAdapter
    parameters: tuple[Any, ...]
    times: Times
    transposed_times: Times
    part: Part | None = None
    dense: Entries | None = None
    diagonal: Entries | None = None

    @property
    def T(self) -> Operator:
        """The transpose."""
        *batch, rows, columns = self.shape
        part, dense = self.part, self.dense
        return replace(
            self,
            shape=(*batch, columns, rows),
            times=self.transposed_times,
            transposed_times=self.times,
            part=part and (lambda rows, columns: part(columns, rows).T),
            dense=dense and (lambda parameters: dense(parameters).swapaxes(-2, -1)),
        )


def operator_of(matrix: Matrix, numerics: Numerics) -> Operator:
    """The operator of a matrix whose entries are real numbers.

    Args:
        matrix: a formula, or a matrix made of formulas.
        numerics: accuracy choices of the sums.
    """
    *batch, rows, columns, dim = shape_of(matrix)
    assert dim == 1 and all(leaf.kind == "real" for leaf in leaves(matrix)), matrix

    return Operator(
        shape=(*batch, rows, columns),
        dtype=dtype_of(matrix),
        adapter=adapter_of_leaves(matrix),
        parameters=tuple(arrays_of_leaves(matrix)),
        times=lambda parameters, x: times(with_arrays(matrix, parameters), x, numerics),
        # Of the given arrays, so that both have the same parameters.
        transposed_times=lambda parameters, x: times(
            transposed(with_arrays(matrix, parameters)), x, numerics
        ),
        part=_part_of(matrix, numerics),
        dense=lambda parameters: values(with_arrays(matrix, parameters))[..., 0],
        diagonal=lambda parameters: diagonal(with_arrays(matrix, parameters), 0, numerics)[..., 0],
    )


def _part_of(matrix: Matrix, numerics: Numerics) -> Part | None:
    """How rows and columns of a formula are chosen. A sum of formulas is one; in other matrices
    they are made of more than the chosen rows and columns of the formulas."""
    if not isinstance(matrix, BoundFormula):
        return None
    batch = [...] * (len(matrix.shape) - 3)
    return lambda rows, columns: operator_of(index(matrix, rows, columns, batch), numerics)


def solve(operator: Operator, b: Any, alpha: Any, limits: Limits) -> Any:
    """The solution a of `alpha * a + A @ a = b`, by conjugate gradients, with derivatives.

    Args:
        operator: A, symmetric and positive semi-definite.
        b: an array of shape `batch + (N, D)`; each column is a system.
        alpha: a number, or an array with one element.
        limits: when to stop.

    Returns:
        An array of shape `batch + (N, D)`.

    Raises:
        ValueError: if the matrix is not square, or alpha has more elements.
    """
    *batch, rows, columns = operator.shape
    if rows != columns:
        raise ValueError(f"solve(): the system is not square: {rows} rows and {columns} columns")
    if not isinstance(alpha, float | int) and math.prod(getattr(alpha, "shape", (2,))) != 1:
        raise ValueError(f"alpha must be a number, or an array with one element, not {alpha!r}")
    adapter = operator.adapter
    header = adapter.header(b)
    lead = broadcast(tuple(batch), header.shape[:-2])
    b = adapter.namespace.broadcast_to(b, (*lead, *header.shape[-2:]))
    b = adapter.convert(b, common_dtype([((1,), operator.dtype), ((1,), header.dtype)]))
    if adapter.has_gradients:
        library = load_module(f"foldwise.linalg.{adapter.name}")
        return library.solve_operator(operator, b, alpha, limits)
    shift = float(alpha if isinstance(alpha, float | int) else alpha.reshape(()))

    def apply(a: Any) -> Any:
        return shift * a + operator.times(operator.parameters, a)

    return solved(apply, b, limits, apart=True)
