"""`linear_operator`: a matrix made of formulas as a linear operator of another library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, cast

from foldwise.compute.matrices import Matrix, leaves, shape_of
from foldwise.ir.lock import load_module

LIBRARIES: Final = ("scipy", "linear_operator", "lineax")
"""Libraries whose operators are made here, each by the module of its name."""


def linear_operator(matrix: Matrix, library: str, options: dict[str, Any]) -> Any:
    """The operator of a matrix whose entries are numbers.

    Args:
        matrix: the matrix.
        library: one of `LIBRARIES`, which is imported now.
        options: what the operators of that library take besides.

    Raises:
        ImportError: if it is not installed.
        TypeError: if its operators take no such options, or work on arrays of another library.
        ValueError: if there is no such library, entries are vectors, or arrays are not given yet.
    """
    what = "aslinearoperator()"
    if library not in LIBRARIES:
        raise ValueError(f"{what}: library must be one of {', '.join(LIBRARIES)}, not {library!r}")
    shape = shape_of(matrix)
    if any(leaf.waits for leaf in leaves(matrix)):
        raise ValueError(f"{what} cannot wait for symbolic variables: give arrays")
    if all(leaf.inputs.adapter is None for leaf in leaves(matrix)):
        raise ValueError(f"{what}: a formula of numbers only has no rows and columns")
    if shape[-1] != 1:
        raise ValueError(f"{what} needs scalar entries; K has shape {shape}")
    make = cast(Callable[..., Any], load_module(f"foldwise.linear_operators.{library}").operator_of)
    return make(matrix, **options)
