"""GPyTorch: kernels of Gaussian processes, through `gpytorch.kernels.keops`."""

from __future__ import annotations

from functools import partial
from typing import Any

import gpytorch
import torch

from downstream.checks import Check, draw, with_gradients

ITERATIVE = gpytorch.settings.max_cholesky_size(20)  # below this size GPyTorch bypasses KeOps


def kernel(name: str, lazy: bool, **options: Any) -> Any:
    """A kernel, by the name of its class."""
    room = gpytorch.kernels.keops if lazy else gpytorch.kernels
    return getattr(room, name)(**options)


def product(
    name: str, lazy: bool, n: int, batch: tuple[int, ...] = (), dims: int = 3, **options: Any
) -> Any:
    """A kernel times a matrix, and gradients by points, matrix and parameters."""
    if batch:
        n //= 4
    covariance = kernel(name, lazy, **options)
    x, z = draw(*batch, n, dims, grad=True), draw(*batch, n - n // 8, dims, seed=1, grad=True)
    v = draw(*batch, n - n // 8, 2, seed=2, grad=True)
    parameters = [p for _, p in sorted(covariance.named_parameters())]
    with ITERATIVE:
        matrix = covariance(x, z)
        result = matrix.matmul(v) if lazy else matrix.to_dense() @ v
        return with_gradients(result, [x, z, v, *parameters])


def transposed(lazy: bool, n: int) -> Any:
    """The transpose times a vector, with a scale in front."""
    covariance = gpytorch.kernels.ScaleKernel(kernel("RBFKernel", lazy))
    x, z, v = draw(n, 2), draw(n // 2, 2, seed=1), draw(n, seed=2)
    with ITERATIVE:
        matrix = covariance(x, z).mT
        result = matrix.matmul(v) if lazy else matrix.to_dense() @ v
        return with_gradients(result, [*covariance.parameters()])


def parts(lazy: bool, n: int) -> Any:
    """The diagonal and a corner of a matrix."""
    x = draw(n, 2)
    with ITERATIVE:
        matrix = kernel("MaternKernel", lazy, nu=1.5)(x, x)
        ones = torch.ones(n // 2, 1)
        corner = matrix[: n // 3, : n // 2]
        return [
            matrix.diagonal(dim1=-1, dim2=-2),
            corner.matmul(ones) if lazy else corner.to_dense() @ ones,
        ]


def solved(lazy: bool, n: int) -> Any:
    """A linear system, by conjugate gradients, and gradients through it."""
    x, y = draw(n, 2), draw(n, 1, seed=1)
    covariance = kernel("RBFKernel", lazy)
    tolerance, plain = (
        gpytorch.settings.cg_tolerance(1e-5),
        gpytorch.settings.max_preconditioner_size(0),
    )
    if not lazy:
        matrix = covariance(x, x).to_dense() + 10 * torch.eye(n)
        return with_gradients(torch.linalg.solve(matrix, y), [*covariance.parameters()])
    with ITERATIVE, tolerance, plain:
        solution = covariance(x, x).evaluate_kernel().add_jitter(10.0).solve(y)
        return with_gradients(solution, [*covariance.parameters()])


class Regression(gpytorch.models.ExactGP):
    """A process with a Matern kernel."""

    def __init__(self, x: torch.Tensor, y: torch.Tensor, lazy: bool) -> None:
        likelihood = gpytorch.likelihoods.GaussianLikelihood()
        likelihood.noise = 1.0
        super().__init__(x, y, likelihood)
        self.mean = gpytorch.means.ConstantMean()
        self.covariance = gpytorch.kernels.ScaleKernel(kernel("MaternKernel", lazy, nu=2.5))

    def forward(self, x: torch.Tensor) -> gpytorch.distributions.MultivariateNormal:
        """The prior."""
        return gpytorch.distributions.MultivariateNormal(self.mean(x), self.covariance(x))


def prediction(lazy: bool, n: int) -> Any:
    """The mean of an exact process at new points."""
    x = draw(n, 2)
    model = Regression(x, x.sin().sum(1), lazy).eval()
    settings = gpytorch.settings
    dense = settings.max_cholesky_size(10**6)
    with torch.no_grad(), ITERATIVE if lazy else dense, settings.eval_cg_tolerance(1e-5):
        with settings.max_preconditioner_size(0), settings.skip_posterior_variances():
            return model(draw(n // 2, 2, seed=3)).mean


CHECKS = [
    Check("RBF", partial(product, "RBFKernel")),
    Check("RBF, batches", partial(product, "RBFKernel", batch=(2, 3))),
    Check("RBF, a length for each dimension", partial(product, "RBFKernel", ard_num_dims=3)),
    Check("Matern 1/2", partial(product, "MaternKernel", nu=0.5)),
    Check("Matern 3/2", partial(product, "MaternKernel", nu=1.5)),
    Check("Matern 5/2", partial(product, "MaternKernel", nu=2.5)),
    Check("Matern 5/2, batches", partial(product, "MaternKernel", nu=2.5, batch=(3,))),
    Check("periodic", partial(product, "PeriodicKernel"), tolerance=3e-3),
    Check(
        "periodic, a length for each dimension",
        partial(product, "PeriodicKernel", ard_num_dims=3),
        tolerance=3e-3,
    ),
    Check("transpose, with a scale", transposed),
    Check("diagonal, corner", parts),
    Check("linear system", solved, tolerance=5e-3),
    Check("exact process: prediction", prediction, tolerance=3e-3),
]
