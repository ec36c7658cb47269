"""Operators of `linear_operator`, which GPyTorch works with."""

from __future__ import annotations

from typing import Any, Final, final

import torch

from foldwise.compute.bound import BoundFormula
from foldwise.compute.index import index
from foldwise.compute.matrices import (
    Matrix,
    adapter_of_leaves,
    arrays_of_leaves,
    dtype_of,
    shape_of,
    transposed,
    with_arrays,
)
from foldwise.compute.parts import diagonal_values
from foldwise.compute.products import diagonal, product, values
from foldwise.engine.options import current_numerics
from foldwise.ir.lock import load_module

_torch: Final[Any] = torch
_Base = load_module("linear_operator").LinearOperator


@final
class Operator(_Base):
    """A matrix made of formulas as an operator of `linear_operator`.

    Derivatives reach all tensors of the formulas, to the first order, as they do there.

    Args:
        tensors: those of the formulas, from left to right.
        matrix: the matrix of shape `batch + (M, N, 1)`, whose tensors they replace.
    """

    def __init__(self, *tensors: Any, matrix: Matrix) -> None:
        _Base.__init__(self, *tensors, matrix=matrix)
        self.matrix = with_arrays(matrix, tensors)

    def _matmul(self, rhs: Any) -> Any:
        return product(self.matrix, rhs, current_numerics())

    def _size(self) -> Any:
        return _torch.Size(shape_of(self.matrix)[:-1])

    def _transpose_nonbatch(self) -> Operator:
        return operator_of(transposed(self.matrix))

    def _diagonal(self) -> Any:
        try:
            return diagonal(self.matrix, 0, current_numerics())[..., 0]
        except ValueError:  # of matrices whose entries are not known one by one
            return _Base._diagonal(self)

    def to_dense(self) -> Any:
        """All entries, as a tensor of shape `batch + (M, N)`."""
        return values(self.matrix)[..., 0]

    def _getitem(self, row_index: Any, col_index: Any, *batch_indices: Any) -> Any:
        if not isinstance(self.matrix, BoundFormula):
            return _Base._getitem(self, row_index, col_index, *batch_indices)
        chosen = [
            _choice(part, length)
            for part, length in zip((*batch_indices, row_index, col_index), self.shape, strict=True)
        ]
        *batch, rows, columns = chosen
        if sum(isinstance(part, _torch.Tensor) for part in chosen) > 1:  # which are paired
            return _Base._getitem(self, row_index, col_index, *batch_indices)
        return operator_of(index(self.matrix, rows, columns, batch))

    def _get_indices(self, row_index: Any, col_index: Any, *batch_indices: Any) -> Any:
        if batch_indices or not isinstance(self.matrix, BoundFormula):
            return _Base._get_indices(self, row_index, col_index, *batch_indices)
        shape = _torch.broadcast_shapes(row_index.shape, col_index.shape)
        rows, columns = (part.expand(shape).reshape(-1) for part in (row_index, col_index))
        return diagonal_values(index(self.matrix, rows, columns, []), 0)[..., 0].reshape(shape)


def _choice(part: Any, length: int) -> Any:
    """A part of an index, as `index` takes it."""
    if not isinstance(part, slice):
        return part
    places = range(length)[part]
    return ... if len(places) == length and places.step == 1 else places


def operator_of(matrix: Matrix) -> Operator:
    """The operator of a matrix of shape `batch + (M, N, 1)` made of tensors.

    Raises:
        TypeError: if its arrays are of another library.
    """
    name = adapter_of_leaves(matrix).name
    if name != "torch":
        raise TypeError(
            f"the operators of linear_operator work on tensors of torch, and K holds {name} arrays"
        )
    batch, dtype = shape_of(matrix)[:-3], getattr(_torch, dtype_of(matrix))

    def whole(x: Any) -> Any:
        # Operators are indexed, permuted and so on by their tensors, which have all axes for it.
        x = x if x.shape else x.reshape(1, 1, 1)
        return x.to(dtype).expand(*batch, *x.shape[-3:])

    return Operator(*map(whole, arrays_of_leaves(matrix)), matrix=matrix)
