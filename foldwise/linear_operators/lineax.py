"""Operators of `lineax`."""

from __future__ import annotations

from typing import Any, Final

import jax

from foldwise.compute.matrices import Matrix, adapter_of_leaves, number_dtype, shape_of
from foldwise.compute.products import product
from foldwise.engine.options import current_numerics
from foldwise.ir.lock import load_module

_jax: Final[Any] = jax
_lineax: Final = load_module("lineax")


def operator_of(matrix: Matrix, *, tags: Any = ()) -> Any:
    """The operator of a matrix of shape `(M, N, 1)` made of arrays of JAX.

    Args:
        matrix: the matrix.
        tags: what lineax may rely on, as `lineax.positive_semidefinite_tag`.

    Raises:
        TypeError: if the arrays are of another library.
        ValueError: if there are batch axes.
    """
    name, shape = adapter_of_leaves(matrix).name, shape_of(matrix)
    if name != "jax":
        raise TypeError(f"the operators of lineax work on arrays of jax, and K holds {name} arrays")
    if len(shape) != 3:
        raise ValueError(
            f"the operators of lineax have no batch axes, and K has shape {shape}: make K in a "
            "function, and pass that to jax.vmap"
        )

    def times(b: Any) -> Any:
        return product(matrix, b, current_numerics())

    columns = _jax.ShapeDtypeStruct((shape[-2],), number_dtype(matrix))
    return _lineax.FunctionLinearOperator(times, columns, tags)
