"""Seen in many programs: kernels as SciPy's operators, solvers, kernels in NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from scipy.sparse.linalg import aslinearoperator, eigsh

from downstream.checks import Check, draw, keops, with_gradients


def squares(x: Any, y: Any) -> Any:
    """Squared distances, densely."""
    return ((x[:, None] - y[None]) ** 2).sum(-1)


def spectrum(lazy: bool, n: int) -> Any:
    """Products and eigenvalues of a kernel as an operator of SciPy."""
    x, v = draw(n, 2).double().numpy(), draw(n, 3, seed=1).double().numpy()
    if not lazy:
        matrix = np.exp(-squares(x, x) / 2)
        return [matrix @ v, matrix.T @ v[:, 0], np.linalg.eigvalsh(matrix)[-5:]]
    front = keops("numpy")
    operator = aslinearoperator((-front.Vi(x).sqdist(front.Vj(x)) / 2).exp())
    values = eigsh(operator, k=5, return_eigenvectors=False)
    return [operator.matmat(v), operator.rmatvec(v[:, 0]), np.sort(values)]


def covariance(lazy: bool, n: int) -> Any:
    """A covariance of NumPy's arrays with parameters."""
    x, y = draw(n, 3).double().numpy(), draw(n // 2, 3, seed=1).double().numpy()
    scales, v = np.array([0.5, 1.0, 2.0]), draw(n // 2, 1, seed=2).double().numpy()
    if not lazy:
        r = np.sqrt(squares(x / scales, y / scales))
        return ((1 + r) * np.exp(-r)) @ v
    front = keops("numpy")
    keops("numpy.utils").IsGpuAvailable()
    p = front.Pm(scales)
    r = (((front.Vi(x) - front.Vj(y)) / p) ** 2).sum(-1).sqrt()
    return ((1 + r) * (-r).exp()) @ v


def constant(lazy: bool, n: int) -> Any:
    """A number that is computed in the formula."""
    x, y = draw(n, 2), draw(n // 2, 2, seed=1)
    if not lazy:
        return torch.pi * squares(x, y).sum(1)
    front = keops()
    pi = front.LazyTensor(-1).acos()
    return (front.Vi(x).sqdist(front.Vj(y)) * pi).sum(1)


def solved(lazy: bool, n: int) -> Any:
    """A regularized linear system, and its gradients."""
    x, b = draw(n, 2).double().requires_grad_(), draw(n, 1, seed=1).double().requires_grad_()
    if lazy:
        solve = keops().KernelSolve(
            "Exp(-SqDist(x,y)) * b", ["x = Vi(2)", "y = Vj(2)", "b = Vj(1)"], "b", axis=1
        )
        return with_gradients(solve(x, x, b, alpha=2.0, eps=1e-9), [x, b])
    matrix = (-squares(x, x)).exp() + 2 * torch.eye(n)
    return with_gradients(torch.linalg.solve(matrix, b), [x, b])


CHECKS = [
    Check("operators and eigenvalues", spectrum, 1000, 1e-6),
    Check("covariance of NumPy's arrays", covariance, tolerance=1e-8),
    Check("a computed constant", constant),
    Check("linear system", solved, 1000, 1e-5),
]
