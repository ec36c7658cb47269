"""The jobs in the language that Foldwise and PyKeOps share: `job(LazyTensor, x, y, ...)`.

x and g belong to rows, y, b, f and v to columns, s is one number. Leading dimensions are batches.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.calls import Job


def rows(lazy: Any, x: Any) -> Any:
    return lazy(x[..., :, None, :])


def columns(lazy: Any, y: Any) -> Any:
    return lazy(y[..., None, :, :])


def square_distances(lazy: Any, x: Any, y: Any) -> Any:
    return ((rows(lazy, x) - columns(lazy, y)) ** 2).sum(-1)


def _matern52(d2: Any) -> Any:
    r = (5 * d2).sqrt()
    return (1 + r + r**2 / 3) * (-r).exp()


KERNELS: dict[str, Callable[[Any], Any]] = {
    "gaussian": lambda d2: (-d2).exp(),
    "laplacian": lambda d2: (-d2.sqrt()).exp(),
    "cauchy": lambda d2: 1 / (1 + d2),
    "matern52": _matern52,
}


def kernel_sum(kernel: str) -> Job:
    """sum_j k(|x_i - y_j|^2)."""

    def job(lazy: Any, x: Any, y: Any) -> Any:
        return KERNELS[kernel](square_distances(lazy, x, y)).sum(dim=x.ndim - 1)

    return job


def formula_gradient(lazy: Any, x: Any, y: Any, g: Any) -> Any:
    """Gradient in x of the Gaussian sum, as a formula of its own."""
    x_i = rows(lazy, x)
    k_ij = (-((x_i - columns(lazy, y)) ** 2).sum(-1)).exp()
    return k_ij.grad(x_i, rows(lazy, g)).sum(dim=1)


def weighted_sum(lazy: Any, x: Any, y: Any, b: Any, s: Any) -> Any:
    """sum_j exp(-|x_i - y_j|^2 / (2 s^2)) b_j."""
    k_ij = (-square_distances(lazy, x, y) * lazy(0.5 / s**2)).exp()
    return (k_ij * columns(lazy, b)).sum(dim=1)


def autograd(name: str, total: Job) -> Job:
    """Forward and backward in PyTorch: gradient in the argument `name` of a sum, times g."""

    def job(*lazy: Any, g: Any, **arrays: Any) -> Any:
        import torch

        wanted = arrays[name] = arrays[name].detach().requires_grad_()
        return torch.autograd.grad(total(*lazy, **arrays), [wanted], [g])[0]

    return job


def autograd_twice(total: Job) -> Job:
    """Gradient in x of the squared norm of the gradient in x."""

    def job(*lazy: Any, g: Any, **arrays: Any) -> Any:
        import torch

        x = arrays["x"] = arrays["x"].detach().requires_grad_()
        first = torch.autograd.grad(total(*lazy, **arrays), [x], [g], create_graph=True)[0]
        return torch.autograd.grad((first**2).sum(), [x])[0]

    return job


def log_sum_exp(lazy: Any, x: Any, y: Any) -> Any:
    return (-square_distances(lazy, x, y)).logsumexp(dim=1)


def sinkhorn(lazy: Any, x: Any, y: Any, f: Any) -> Any:
    """One step: log sum_j exp(f_j - |x_i - y_j|^2 / 0.5)."""
    return (columns(lazy, f) - square_distances(lazy, x, y) * 2).logsumexp(dim=1)


def softmax(lazy: Any, x: Any, y: Any, v: Any) -> Any:
    """Averages of v_j with weights softmax_j(-|x_i - y_j|^2)."""
    return (-square_distances(lazy, x, y)).sumsoftmaxweight(columns(lazy, v), axis=1)


def attention(lazy: Any, x: Any, y: Any, v: Any) -> Any:
    """Averages of v_j with weights softmax_j(<x_i, y_j> / sqrt(D))."""
    scores = (rows(lazy, x) * columns(lazy, y)).sum(-1) * x.shape[-1] ** -0.5
    return scores.sumsoftmaxweight(columns(lazy, v), axis=1)


def arg_min(lazy: Any, x: Any, y: Any) -> Any:
    return square_distances(lazy, x, y).argmin(dim=1)


def arg_k_min(count: int) -> Job:
    def job(lazy: Any, x: Any, y: Any) -> Any:
        return square_distances(lazy, x, y).argKmin(count, dim=1)

    return job


def product(lazy: Any, x: Any, y: Any, b: Any) -> Any:
    """K @ b."""
    return (-square_distances(lazy, x, y)).exp() @ b


def tensor_product(lazy: Any, x: Any, y: Any, b: Any) -> Any:
    """sum_j exp(-|x_i - y_j|^2) y_j (x) b_j, written with the product inside."""
    y_j, b_j = columns(lazy, y), columns(lazy, b)
    return ((-square_distances(lazy, x, y)).exp() * y_j.tensorprod(b_j)).sum(dim=1)
