"""Operators of `scipy.sparse.linalg`."""

from __future__ import annotations

from typing import Any, Final, final

import numpy as np
import numpy.typing as npt
import scipy
from scipy.sparse.linalg import LinearOperator

from foldwise.arrays import adapter_of
from foldwise.compute.bound import BoundFormula, apply
from foldwise.compute.matrices import (
    Matrix,
    adapter_of_leaves,
    arrays_of_leaves,
    mapped,
    number_dtype,
    shape_of,
    transposed,
)
from foldwise.compute.products import product
from foldwise.engine.options import current_numerics
from foldwise.ir.intervals import as_numpy
from foldwise.ops import COMPOSITES

_Array = npt.NDArray[Any]
_Base: Any = LinearOperator
_WIDER: Final = {
    "float16": "float32",
    "bfloat16": "float32",
}  # SciPy's solvers have no half precision


@final
class Operator(_Base):
    """A matrix made of formulas as SciPy's operator.

    It takes and gives arrays of NumPy, whatever library the formulas have their arrays from; no
    derivatives pass through. `A @ x` and `A(x)`, of an array of that library, are of that library,
    with its derivatives: so the solvers of JAX take it, too.

    Args:
        matrix: the matrix, of shape `batch + (M, N, 1)`.
    """

    def __init__(self, matrix: Matrix) -> None:
        self.matrix = matrix
        dtype = number_dtype(matrix)
        shape = shape_of(matrix)[:-1]
        try:
            _Base.__init__(self, np.dtype(_WIDER.get(dtype, dtype)), shape)
        except ValueError:
            raise ValueError(
                f"SciPy {scipy.__version__} has no operators with batch axes, 1.18 has them: K has "
                f"the shape {(*shape, 1)}; choose a batch element, K[0]"
            ) from None

    def _matmat(self, X: Any) -> _Array:
        adapter = adapter_of_leaves(self.matrix)
        numbers: _Array = np.asarray(X)
        if numbers.dtype.kind not in "fc":
            numbers = numbers.astype(self.dtype)
        like = arrays_of_leaves(self.matrix)[0]
        return as_numpy(product(self.matrix, adapter.given(numbers, like), current_numerics()))

    def _transpose(self) -> Operator:
        return Operator(transposed(self.matrix))

    def _adjoint(self) -> Operator:
        return Operator(mapped(transposed(self.matrix), _conjugate))

    def dot(self, x: Any) -> Any:
        """The product with an array, a number or another operator."""
        adapter = adapter_of_leaves(self.matrix)
        if adapter.name == "numpy" or adapter_of(x) is not adapter:
            return _Base.dot(self, x)
        return product(self.matrix, x, current_numerics())


def _conjugate(leaf: BoundFormula) -> BoundFormula:
    return apply(COMPOSITES["conj"], "conj", (leaf,), {})


def operator_of(matrix: Matrix) -> Operator:
    """The operator of a matrix of shape `batch + (M, N, 1)`.

    Raises:
        ValueError: if there are batch axes, and SciPy is older than 1.18.
    """
    return Operator(matrix)
