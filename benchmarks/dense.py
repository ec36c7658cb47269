"""The jobs with M x N tables: the best form that an informed user of each library writes.

Squared distances by a matrix product, in place where the library allows it; with JAX by differences
where XLA fuses them and no table is made.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from benchmarks.calls import Array, Job

# ------------------------------------------------------------------------------------------ PyTorch


def torch_square_distances(x: Any, y: Any) -> Any:
    import torch

    if x.ndim == 3:
        start = (x**2).sum(-1, keepdim=True) + (y**2).sum(-1)[:, None, :]
        return torch.baddbmm(start, x, y.mT, alpha=-2)
    return torch.addmm((x**2).sum(1, keepdim=True), x, y.T, alpha=-2).add_((y**2).sum(1))


def _torch_matern52(d2: Any) -> Any:
    r = d2.clamp_(min=0).mul_(5).sqrt_()
    return (r / 3).add_(1).mul_(r).add_(1).mul_(r.neg_().exp_())


TORCH_KERNELS: dict[str, Callable[[Any], Any]] = {
    "gaussian": lambda d2: d2.neg_().exp_(),
    "laplacian": lambda d2: d2.clamp_(min=0).sqrt_().neg_().exp_(),
    "cauchy": lambda d2: d2.add_(1).reciprocal_(),
    "matern52": _torch_matern52,
}


def torch_kernel_sum(kernel: str) -> Job:
    def job(x: Any, y: Any) -> Any:
        return TORCH_KERNELS[kernel](torch_square_distances(x, y)).sum(-1, keepdim=True)

    return job


def torch_formula_gradient(x: Any, y: Any, g: Any) -> Any:
    import torch

    x = x.detach().requires_grad_()
    return torch.autograd.grad(torch_kernel_sum("gaussian")(x, y), [x], [g])[0]


def torch_weighted_sum(x: Any, y: Any, b: Any, s: Any) -> Any:
    return (torch_square_distances(x, y) * (-0.5 / s**2)).exp_() @ b


def torch_log_sum_exp(x: Any, y: Any) -> Any:
    return torch_square_distances(x, y).neg_().logsumexp(1, keepdim=True)


def torch_sinkhorn(x: Any, y: Any, f: Any) -> Any:
    return torch_square_distances(x, y).mul_(-2).add_(f.T).logsumexp(1, keepdim=True)


def torch_softmax(x: Any, y: Any, v: Any) -> Any:
    return torch_square_distances(x, y).neg_().softmax(1) @ v


def torch_attention(x: Any, y: Any, v: Any) -> Any:
    return (x @ y.T).mul_(x.shape[-1] ** -0.5).softmax(1) @ v


def torch_flash_attention(x: Any, y: Any, v: Any) -> Any:
    """PyTorch's own kernel, which makes no table."""
    import torch

    batch = (tensor[None, None] for tensor in (x, y, v))
    return torch.nn.functional.scaled_dot_product_attention(*batch)[0, 0]


def torch_product(x: Any, y: Any, b: Any) -> Any:
    return TORCH_KERNELS["gaussian"](torch_square_distances(x, y)) @ b


def torch_tensor_product(x: Any, y: Any, b: Any) -> Any:
    return torch_product(x, y, (y[:, :, None] * b[:, None, :]).flatten(1))


# ---------------------------------------------------------------------------------------------- JAX


def jax_square_distances(x: Any, y: Any) -> Any:
    """By differences: XLA fuses them into a sum over the columns, and no table is made."""
    return ((x[:, None, :] - y[None, :, :]) ** 2).sum(2)


def jax_square_distances_by_product(x: Any, y: Any) -> Any:
    """By a matrix product: faster where a table is made anyway (seen in the peak memory)."""
    return (x**2).sum(1, keepdims=True) - 2 * x @ y.T + (y**2).sum(1)


def _jax_matern52(d2: Any) -> Any:
    import jax.numpy as jnp

    r = jnp.sqrt(5 * d2)
    return (1 + r + r**2 / 3) * jnp.exp(-r)


def _jax_gaussian(d2: Any) -> Any:
    import jax.numpy as jnp

    return jnp.exp(-d2)


def _jax_laplacian(d2: Any) -> Any:
    import jax.numpy as jnp

    return jnp.exp(-jnp.sqrt(d2))


JAX_KERNELS: dict[str, Callable[[Any], Any]] = {
    "gaussian": _jax_gaussian,
    "laplacian": _jax_laplacian,
    "cauchy": lambda d2: 1 / (1 + d2),
    "matern52": _jax_matern52,
}


def jax_kernel_sum(kernel: str) -> Job:
    def job(x: Any, y: Any) -> Any:
        return JAX_KERNELS[kernel](jax_square_distances(x, y)).sum(1, keepdims=True)

    return job


def jax_formula_gradient(x: Any, y: Any, g: Any) -> Any:
    import jax

    def total(x: Any) -> Any:
        return _jax_gaussian(jax_square_distances_by_product(x, y)).sum(1, keepdims=True)

    return jax.vjp(total, x)[1](g)[0]


def jax_log_sum_exp(x: Any, y: Any) -> Any:
    import jax

    return jax.nn.logsumexp(-jax_square_distances_by_product(x, y), axis=1, keepdims=True)


# -------------------------------------------------------------------------------------------- NumPy


def numpy_square_distances(x: Array, y: Array) -> Array:
    table = x @ y.T
    table *= -2
    table += (x**2).sum(1, keepdims=True)
    table += (y**2).sum(1)
    return table


def numpy_gaussian_sum(x: Array, y: Array) -> Array:
    table = numpy_square_distances(x, y)
    np.negative(table, out=table)
    return np.exp(table, out=table).sum(1, keepdims=True)
