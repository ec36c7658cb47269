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


def flat(lazy: bool, n: int) -> Any:
    """Numbers without an axis of their own, in a batch and not; a parameter with one to spare."""
    x, y = draw(n, 3), draw(n // 2, 3, seed=1)
    f, h = draw(n // 2, seed=2, grad=True), draw(n, seed=3, grad=True)
    p = draw(1, seed=4).abs().requires_grad_()
    if not lazy:
        sums = p * h[:, None] * ((-squares(x, y)).exp() @ f[:, None])
        return [*with_gradients(sums, [f, h, p]), torch.stack([sums, 4 * sums])]
    front, formula = keops(), "p * h * Exp(-SqDist(x,y)) * f"
    aliases = ["x = Vi(3)", "y = Vj(3)", "f = Vj(1)", "h = Vi(1)", "p = Pm(1)"]
    call = front.generic_sum(formula, "a = Vi(1)", *aliases)
    found = with_gradients(call(x, y, f, h, p[None], backend="CPU"), [f, h, p])
    many = (torch.stack([a, a]) for a in (x, y))
    return [*found, call(*many, torch.stack([f, 2 * f]), torch.stack([h, 2 * h]), p)]


CHECKS = [
    Check("operators and eigenvalues", spectrum, 1000, 1e-6),
    Check("covariance of NumPy's arrays", covariance, tolerance=1e-8),
    Check("a computed constant", constant),
    Check("linear system", solved, 1000, 1e-5),
    Check("numbers without an axis", flat),
]
