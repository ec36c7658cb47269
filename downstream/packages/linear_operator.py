"""linear_operator: `KernelLinearOperator` around a covariance function made of LazyTensors."""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
from linear_operator import settings
from linear_operator.operators import KernelLinearOperator
from pykeops.torch import LazyTensor

from downstream.checks import Check, draw, with_gradients

FEW = 2  # rows; diagonals and single entries are computed densely, as GPyTorch does it


def gaussian(
    x1: torch.Tensor, x2: torch.Tensor, lengthscale: torch.Tensor, outputscale: torch.Tensor
) -> Any:
    """A dense covariance."""
    a, b = (x1 / lengthscale)[..., :, None, :], (x2 / lengthscale)[..., None, :, :]
    return (-((a - b) ** 2).sum(-1) / 2).exp() * outputscale.square()


def lazy_gaussian(
    x1: torch.Tensor, x2: torch.Tensor, lengthscale: torch.Tensor, outputscale: torch.Tensor
) -> Any:
    """The same, symbolic where there are enough rows and columns."""
    if min(x1.shape[-2], x2.shape[-2]) <= FEW:
        return gaussian(x1, x2, lengthscale, outputscale)
    a = LazyTensor((x1 / lengthscale)[..., :, None, :])
    b = LazyTensor((x2 / lengthscale)[..., None, :, :])
    return (-((a - b) ** 2).sum(-1) / 2).exp() * LazyTensor(outputscale[..., None].square())


def operator(lazy: bool, n: int, batch: tuple[int, ...] = ()) -> tuple[Any, list[torch.Tensor]]:
    """An operator and the tensors that it depends on."""
    x1 = draw(*batch, n, 2, grad=True)
    x2 = draw(*batch, n // 2, 2, seed=1, grad=True)
    scales = [torch.full((*batch, 1, 1), value, requires_grad=True) for value in (0.7, 1.3)]
    made = KernelLinearOperator(
        x1,
        x2,
        covar_func=lazy_gaussian if lazy else gaussian,
        lengthscale=scales[0],
        outputscale=scales[1],
    )
    return made, [x1, x2, *scales]


def product(lazy: bool, n: int, columns: int = 0, batch: tuple[int, ...] = ()) -> Any:
    """The operator times a vector, or a matrix with so many columns."""
    if batch:
        n //= 4
    matrix, inputs = operator(lazy, n, batch)
    shape = (*batch, n // 2, columns) if columns else (n // 2,)
    v = draw(*shape, seed=2, grad=True)
    return with_gradients(matrix @ v, [*inputs, v])


def transposed(lazy: bool, n: int) -> Any:
    """The transpose times a matrix."""
    matrix, inputs = operator(lazy, n)
    return with_gradients(matrix.mT @ draw(n, 3, seed=3), inputs)


def sums(lazy: bool, n: int) -> Any:
    """Sums of rows and columns, and of a part."""
    matrix, _ = operator(lazy, n)
    part = matrix[n // 4 :, : n // 3]
    return [matrix.sum(-1), matrix.sum(-2), part @ torch.ones(n // 3)]


def quadratic(lazy: bool, n: int) -> Any:
    """`y^T (K + alpha)^-1 y` by conjugate gradients, and its gradient."""
    x, y = draw(n, 2, grad=True), draw(n, 1, seed=4)
    scales = {"lengthscale": torch.ones(1, 1), "outputscale": torch.ones(1, 1)}
    kernel = lazy_gaussian if lazy else gaussian
    matrix = KernelLinearOperator(x, x, covar_func=kernel, **scales).add_jitter(5.0)
    few = settings.max_cholesky_size(1 if lazy else 10**6)
    with few, settings.cg_tolerance(1e-5), settings.max_preconditioner_size(0):
        return with_gradients(matrix.inv_quad(y), [x])


CHECKS = [
    Check("times a vector", product),
    Check("times a matrix", partial(product, columns=4)),
    Check("times a matrix, batches", partial(product, columns=2, batch=(2, 2))),
    Check("transpose", transposed),
    Check("sums and parts", sums),
    Check("quadratic form of the inverse", quadratic, tolerance=3e-3),
]
