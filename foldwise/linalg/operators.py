"""Matrices that are known by their products.

An `Operator` is a shape, a type, a product and a transposed product. These are functions of arrays,
the parameters, so that derivatives with respect to them are those of the library.
"""

from __future__ import annotations

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
from foldwise.engine.shapes import common_dtype
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.linalg.computed import Computed, transpose_of

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
        return replace(
            self,
            shape=(*batch, columns, rows),
            times=self.transposed_times,
            transposed_times=self.times,
            part=None if self.part is None else self._transposed_part,
            dense=None if self.dense is None else self._transposed_entries,
        )

    def _transposed_part(self, rows: Choice, columns: Choice) -> Operator:
        assert self.part is not None
        return self.part(columns, rows).T

    def _transposed_entries(self, parameters: Sequence[Any]) -> Any:
        assert self.dense is not None
        return self.dense(parameters).swapaxes(-2, -1)


def operator_of(matrix: Matrix, numerics: Numerics) -> Operator:
    """The operator of a matrix.

    Args:
        matrix: a formula, or a matrix made of formulas.
        numerics: accuracy choices of the sums.

    Raises:
        TypeError: if numbers are complex.
        ValueError: if entries are vectors, or arrays are not given yet.
    """
    *batch, rows, columns, dim = shape_of(matrix)
    if any(leaf.kind == "complex" for leaf in leaves(matrix)):
        raise TypeError("linear systems are not defined for complex numbers")
    if any(leaf.waits for leaf in leaves(matrix)):
        raise ValueError("linear systems cannot wait for symbolic variables: give arrays")
    if dim != 1:
        raise ValueError(f"a linear operator needs scalar entries; K has shape {shape_of(matrix)}")
    product, transpose = _products(matrix, numerics)
    return Operator(
        shape=(*batch, rows, columns),
        dtype=dtype_of(matrix),
        adapter=adapter_of_leaves(matrix),
        parameters=tuple(arrays_of_leaves(matrix)),
        times=product,
        transposed_times=transpose,
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


def _products(matrix: Matrix, numerics: Numerics) -> tuple[Times, Times]:
    """The product with a matrix and that with its transpose, of the same parameters."""

    def product(parameters: Sequence[Any], x: Any) -> Any:
        return times(with_arrays(matrix, parameters), x, numerics)

    def transpose(parameters: Sequence[Any], x: Any) -> Any:
        return times(transposed(with_arrays(matrix, parameters)), x, numerics)

    return product, transpose


def computed(  # noqa: PLR0913 - the parts of a computation
    spec: MapReduce,
    slot: int,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    adapter: ArrayAdapter,
    ranges: BlockRanges | None,
    shape: Shape,
) -> Operator:
    """The operator of a computation that is linear in one of its arguments.

    Args:
        spec: a sum.
        slot: that argument.
        arrays: the others.
        scalars: run-time scalars.
        adapter: the adapter of the arrays.
        ranges: the pairs to visit, if not all.
        shape: `batch + (M, N)`.
    """
    product = Computed(spec, slot, tuple(scalars), ranges, adapter, shape[-2])
    headers = [adapter.header(a) for a in arrays]
    return Operator(
        shape=shape,
        dtype=common_dtype([(header.shape, header.dtype) for header in headers]),
        adapter=adapter,
        parameters=tuple(arrays),
        times=product,
        transposed_times=transpose_of(product, shape[-1]),
    )


def shifted(operator: Operator, alpha: Any) -> Operator:
    """`A + alpha`, of a square matrix; alpha is a number, or an array with one element, which then
    is the last parameter."""
    number = isinstance(alpha, float | int)

    def rest(parameters: Sequence[Any]) -> Sequence[Any]:
        return parameters if number else parameters[:-1]

    def shift(parameters: Sequence[Any]) -> Any:
        return alpha if number else parameters[-1]

    def product(times: Times) -> Times:
        return lambda parameters, x: times(rest(parameters), x) + shift(parameters) * x

    diagonal = operator.diagonal

    def entries(parameters: Sequence[Any]) -> Any:
        assert diagonal is not None
        return diagonal(rest(parameters)) + shift(parameters)

    return replace(
        operator,
        parameters=operator.parameters if number else (*operator.parameters, alpha.reshape(())),
        times=product(operator.times),
        transposed_times=product(operator.transposed_times),
        part=None,
        dense=None,
        diagonal=None if diagonal is None else entries,
    )
