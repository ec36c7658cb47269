"""`as_operator`: matrices of all kinds as operators."""

from __future__ import annotations

from typing import Any

import numpy as np

from foldwise.arrays import adapter_of, recognised
from foldwise.arrays.numpy import ADAPTER as NUMPY
from foldwise.compute.arguments import check_header
from foldwise.ir.spec import Numerics
from foldwise.linalg.operators import Operator

_FLOATS = ("float32", "float64")


def as_operator(A: Any, *, numerics: Numerics | None = None) -> Operator:
    """A matrix as an operator: its shape, type, product and transposed product.

    Args:
        A: a LazyTensor or a LazyMatrix, whose entries are real numbers; an array of shape
            `batch + (M, N)`; an operator or a sparse matrix of SciPy, for arrays of NumPy; or an
            `Operator`, which is returned.
        numerics: accuracy choices of the sums of LazyTensors; by default those of the settings.

    Raises:
        TypeError: if it is something else, or its numbers are complex.
        ValueError: if entries are vectors, or it has one axis.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> from foldwise.linalg import as_operator
        >>> x = np.arange(3.0)[:, None]
        >>> A = as_operator(Vi(x) + Vj(x))
        >>> A.shape, A.times(A.parameters, np.ones((3, 1))).tolist()
        ((3, 3), [[3.0], [6.0], [9.0]])
    """
    if isinstance(A, Operator):
        return A
    own = getattr(A, "_operator", None)  # of LazyTensors and LazyMatrices
    if own is not None:
        return own(numerics)
    if callable(getattr(A, "matmat", None)) or hasattr(A, "tocsr"):
        return _of_scipy(A)
    array, adapter = recognised(A)
    if adapter is None:
        raise TypeError(
            "a linear operator is made of a LazyTensor, a LazyMatrix, an array, or a linear "
            f"operator or sparse matrix of SciPy, not of {type(A).__qualname__}"
        )
    header = adapter.header(array)
    if len(header.shape) < 2:
        raise ValueError(f"a linear operator has two axes or more, not the shape {header.shape}")
    if 0 not in header.shape:
        check_header(header, adapter)
    if header.dtype.startswith("complex"):
        raise TypeError("linear systems are not defined for complex numbers")
    return Operator(
        shape=header.shape,
        dtype=header.dtype,
        adapter=adapter,
        parameters=(array,),
        times=_product,
        transposed_times=_transposed_product,
        dense=lambda parameters: parameters[0],
        diagonal=lambda parameters: adapter.namespace.diagonal(parameters[0], 0, -2, -1),
    )


# Functions of the module, so that equal programs of JAX are compiled once.
def _product(parameters: Any, x: Any) -> Any:
    return parameters[0] @ x


def _transposed_product(parameters: Any, x: Any) -> Any:
    return parameters[0].swapaxes(-1, -2) @ x


def _of_scipy(A: Any) -> Operator:
    """The operator of one of SciPy, or of a sparse matrix of it."""
    dtype = str(np.dtype(A.dtype if A.dtype is not None else "float64"))
    if dtype.startswith("complex"):
        raise TypeError("linear systems are not defined for complex numbers")
    turned = A.T

    def times(_: Any, x: Any) -> Any:
        return _of_numpy(A @ x)

    def transposed_times(_: Any, x: Any) -> Any:
        return _of_numpy(turned @ x)

    return Operator(
        shape=tuple(A.shape),
        dtype=dtype if dtype in _FLOATS else "float64",
        adapter=NUMPY,
        parameters=(),
        times=times,
        transposed_times=transposed_times,
    )


def _of_numpy(x: Any) -> Any:
    return x if adapter_of(x) is NUMPY else np.asarray(x)
