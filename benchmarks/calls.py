"""How each library does each job.

The symbolic libraries share one text per job. The dense ones get the best form that an informed
user writes: squared distances by a matrix product, in place where the library allows it.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
Inputs = dict[str, Array]
Run = Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One job in one library.

    Attributes:
        prepare: converts the inputs (not timed) and returns what is timed.
        tables: how many M x N tables of numbers it holds at its peak; 0 if none.
    """

    prepare: Callable[[Inputs], Run]
    tables: float = 0


# ------------------------------------------------------------------- symbolic: Foldwise and PyKeOps


def lazy(module: str, job: Callable[..., Any]) -> Call:
    """`job(LazyTensor, x, y, g)` on NumPy arrays."""

    def prepare(inputs: Inputs) -> Run:
        lazy_tensor = importlib.import_module(module).LazyTensor
        return lambda: job(lazy_tensor, **inputs)

    return Call(prepare)


def lazy_torch(module: str, job: Callable[..., Any]) -> Call:
    """`job(LazyTensor, x, y, g)` on PyTorch tensors."""

    def prepare(inputs: Inputs) -> Run:
        import torch

        lazy_tensor = importlib.import_module(module).LazyTensor
        tensors = {name: torch.from_numpy(array) for name, array in inputs.items()}
        return lambda: job(lazy_tensor, **tensors)

    return Call(prepare)


def gaussian_sum(lazy_tensor: Any, x: Any, y: Any, g: Any) -> Any:
    x_i, y_j = lazy_tensor(x[:, None, :]), lazy_tensor(y[None, :, :])
    return (-((x_i - y_j) ** 2).sum(dim=2)).exp().sum(dim=1)


def gaussian_gradient(lazy_tensor: Any, x: Any, y: Any, g: Any) -> Any:
    x_i, y_j = lazy_tensor(x[:, None, :]), lazy_tensor(y[None, :, :])
    k_ij = (-((x_i - y_j) ** 2).sum(dim=2)).exp()
    return k_ij.grad(x_i, lazy_tensor(g[:, None, :])).sum(dim=1)


def log_sum_exp(lazy_tensor: Any, x: Any, y: Any, g: Any) -> Any:
    x_i, y_j = lazy_tensor(x[:, None, :]), lazy_tensor(y[None, :, :])
    return (-((x_i - y_j) ** 2).sum(dim=2)).logsumexp(dim=1)


def arg_min(lazy_tensor: Any, x: Any, y: Any, g: Any) -> Any:
    x_i, y_j = lazy_tensor(x[:, None, :]), lazy_tensor(y[None, :, :])
    return ((x_i - y_j) ** 2).sum(dim=2).argmin(dim=1)


def autograd(lazy_tensor: Any, x: Any, y: Any, g: Any) -> Any:
    import torch

    x = x.requires_grad_()
    return torch.autograd.grad((gaussian_sum(lazy_tensor, x, y, g) ** 2).sum(), [x])[0]


# ------------------------------------------------------------------------------------ dense PyTorch


def dense_torch(job: Callable[..., Any], *, tables: float) -> Call:
    """`job(x, y, g)` on PyTorch tensors."""

    def prepare(inputs: Inputs) -> Run:
        import torch

        tensors = {name: torch.from_numpy(array) for name, array in inputs.items()}
        return lambda: job(**tensors)

    return Call(prepare, tables)


def torch_square_distances(x: Any, y: Any) -> Any:
    import torch

    return torch.addmm((x**2).sum(1, keepdim=True), x, y.T, alpha=-2).add_((y**2).sum(1))


def torch_gaussian_sum(x: Any, y: Any, g: Any) -> Any:
    return torch_square_distances(x, y).neg_().exp_().sum(1, keepdim=True)


def torch_gaussian_gradient(x: Any, y: Any, g: Any) -> Any:
    import torch

    x = x.requires_grad_()
    return torch.autograd.grad(torch_gaussian_sum(x, y, g), [x], [g])[0]


def torch_autograd(x: Any, y: Any, g: Any) -> Any:
    import torch

    x = x.requires_grad_()
    return torch.autograd.grad((torch_gaussian_sum(x, y, g) ** 2).sum(), [x])[0]


def torch_log_sum_exp(x: Any, y: Any, g: Any) -> Any:
    return torch_square_distances(x, y).neg_().logsumexp(1, keepdim=True)


def torch_arg_min(x: Any, y: Any, g: Any) -> Any:
    return torch_square_distances(x, y).argmin(1, keepdim=True)


# --------------------------------------------------------------------------------------- jitted JAX


def jitted_jax(job: Callable[..., Any], *, tables: float = 0) -> Call:
    """`jit(job)(x, y, g)`; XLA fuses the table away where it can."""

    def prepare(inputs: Inputs) -> Run:
        import jax

        arrays = {name: jax.device_put(array) for name, array in inputs.items()}
        jitted = jax.jit(job)
        return lambda: jitted(**arrays).block_until_ready()

    return Call(prepare, tables)


def jax_square_distances(x: Any, y: Any) -> Any:
    """By differences: XLA fuses them into a sum over the columns, and no table is made."""
    return ((x[:, None, :] - y[None, :, :]) ** 2).sum(2)


def jax_square_distances_by_product(x: Any, y: Any) -> Any:
    """By a matrix product: faster where a table is made anyway (seen in the peak memory)."""
    return (x**2).sum(1, keepdims=True) - 2 * x @ y.T + (y**2).sum(1)


def jax_gaussian_sum_by_product(x: Any, y: Any) -> Any:
    import jax.numpy as jnp

    return jnp.exp(-jax_square_distances_by_product(x, y)).sum(1, keepdims=True)


def jax_gaussian_sum(x: Any, y: Any, g: Any) -> Any:
    import jax.numpy as jnp

    return jnp.exp(-jax_square_distances(x, y)).sum(1, keepdims=True)


def jax_gaussian_gradient(x: Any, y: Any, g: Any) -> Any:
    import jax

    return jax.vjp(lambda x: jax_gaussian_sum_by_product(x, y), x)[1](g)[0]


def jax_autograd(x: Any, y: Any, g: Any) -> Any:
    import jax

    return jax.grad(lambda x: (jax_gaussian_sum_by_product(x, y) ** 2).sum())(x)


def jax_log_sum_exp(x: Any, y: Any, g: Any) -> Any:
    import jax

    return jax.nn.logsumexp(-jax_square_distances_by_product(x, y), axis=1, keepdims=True)


def jax_arg_min(x: Any, y: Any, g: Any) -> Any:
    return jax_square_distances_by_product(x, y).argmin(1, keepdims=True)


# -------------------------------------------------------------------------------------- dense NumPy


def dense_numpy(job: Callable[..., Any], *, tables: float) -> Call:
    """`job(x, y, g)` on NumPy arrays."""
    return Call(lambda inputs: lambda: job(**inputs), tables)


def numpy_square_distances(x: Array, y: Array) -> Array:
    table = x @ y.T
    table *= -2
    table += (x**2).sum(1, keepdims=True)
    table += (y**2).sum(1)
    return table


def numpy_gaussian_sum(x: Array, y: Array, g: Array) -> Array:
    table = numpy_square_distances(x, y)
    np.negative(table, out=table)
    return np.exp(table, out=table).sum(1, keepdims=True)


def numpy_gaussian_gradient(x: Array, y: Array, g: Array) -> Array:
    table = numpy_square_distances(x, y)
    np.negative(table, out=table)
    np.exp(table, out=table)
    return -2 * g * (table.sum(1, keepdims=True) * x - table @ y)


def numpy_log_sum_exp(x: Array, y: Array, g: Array) -> Array:
    table = numpy_square_distances(x, y)
    np.negative(table, out=table)
    top = table.max(1, keepdims=True)
    table -= top
    return top + np.log(np.exp(table, out=table).sum(1, keepdims=True))


def numpy_arg_min(x: Array, y: Array, g: Array) -> Array:
    return numpy_square_distances(x, y).argmin(1)
