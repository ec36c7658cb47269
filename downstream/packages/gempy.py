"""GemPy: a LazyTensor filled in by a solver of its own, as in `custom_pykeops_solver.py`."""

from __future__ import annotations

from typing import Any

import torch

from downstream.checks import Check, draw, keops, with_gradients

ALPHA = 2.0


def points(n: int) -> list[torch.Tensor]:
    """Points and a right-hand side."""
    return [draw(n, 3).double().requires_grad_(), draw(n, 1, seed=1).double().requires_grad_()]


def kernel(x: torch.Tensor) -> Any:
    """A covariance, as a LazyTensor."""
    front = keops()
    return (-((front.Vi(x) - front.Vj(x)) ** 2).sum(-1) * 0.5).exp()


def dense(x: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The solution by a dense matrix."""
    matrix = (-((x[:, None] - x[None]) ** 2).sum(-1) / 2).exp()
    return torch.linalg.solve(matrix + ALPHA * torch.eye(len(x)), b)


def filled_in(lazy: bool, n: int) -> Any:
    """The system as an object whose attributes a program sets, and which it calls."""
    x, b = points(n)
    if not lazy:
        return with_gradients(dense(x, b), [x, b])
    K = kernel(x)
    other = K.lt_constructor(x=b, axis=0)
    axis = 1 - other.axis
    index = K.new_variable_index()
    var = K.lt_constructor((index, other.ndim, axis))
    res = K * var
    res.formula2 = None
    res.reduction_op = "Solve"
    res.varindex = index
    res.varformula = var.formula.replace("VarSymb", "Var")
    res.other, res.axis, res.ndim = other, axis, K.ndim
    made, res.kwargs = K.separate_kwargs({"alpha": ALPHA, "eps": 1e-9, "sum_scheme": "auto"})
    res.rec_multVar_highdim = None
    assert res._dtype == "float64"
    res.fixvariables()
    res.callfun = res.KernelSolve(res.formula, [], res.varformula, res.axis, **made)
    return with_gradients(res(), [x, b])


def by_parts(lazy: bool, n: int) -> Any:
    """The solution of a waiting system, computed by hand from its attributes."""
    x, b = points(n)
    if not lazy:
        return with_gradients(dense(x, b), [x, b])
    waits = kernel(x).solve(keops().Vi(b), alpha=ALPHA, eps=1e-9, call=False)
    assert waits.formula2 is None and waits.rec_multVar_highdim is None
    result = waits.callfun(waits.other.variables[0], *waits.variables, **waits.kwargs)
    return with_gradients(result, [x, b])


CHECKS = [
    Check("linear system, filled in", filled_in, 1000, 1e-5),
    Check("linear system, by its parts", by_parts, 1000, 1e-5),
]
