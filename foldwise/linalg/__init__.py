"""Linear algebra with matrices that are never stored: solvers and quantities of any operators.

A matrix is what `as_operator` takes: a LazyTensor, a LazyMatrix, an array, an operator or a sparse
matrix of SciPy. Solvers know its shape, its type, its product and that with its transpose.
"""

from __future__ import annotations

from typing import Any, Final

from foldwise.ir.lock import load_module

_HOMES: Final = {
    "ConvergenceWarning": "outcome",
    "Eigen": "eigen",
    "Estimate": "quadrature",
    "Interrupted": "outcome",
    "Iterate": "limits",
    "Operator": "operators",
    "Options": "solvers",
    "Preconditioner": "preconditioners",
    "Solution": "outcome",
    "as_operator": "conversion",
    "block_cg": "solvers",
    "block_jacobi": "preconditioners",
    "cg": "solvers",
    "cholesky": "preconditioners",
    "diagonal": "quadrature",
    "eigenpro": "row_solvers",
    "eigsh": "eigen",
    "gmres": "solvers",
    "inverse_quadratic_and_logdet": "quadrature",
    "jacobi": "preconditioners",
    "logdet": "quadrature",
    "lsmr": "solvers",
    "lsqr": "solvers",
    "minres": "solvers",
    "nystrom": "preconditioners",
    "shifted": "operators",
    "sketch_and_project": "row_solvers",
    "times_function": "functions",
    "trace": "quadrature",
}
"""The module of each public name, which is imported when it is first asked for."""

__all__ = [*_HOMES]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(load_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
