"""LazyTensors as operators of linear_operator (and so of GPyTorch) and of lineax."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

from foldwise import LazyTensor, Vi, Vj, eye

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # what these packages use is deprecated
    import gpytorch
    import linear_operator
    import lineax

pytestmark = [
    pytest.mark.ecosystem,
    pytest.mark.filterwarnings("ignore::linear_operator.utils.warnings.NumericalWarning"),
]

N = 20
RNG = np.random.default_rng(0)
X, B = RNG.normal(size=(N, 2)), RNG.normal(size=N)


def kernel(x: Any) -> Any:
    return (-Vi(x).sqdist(Vj(x))).exp() + eye(N, like=x)


def entries(x: Any) -> Any:
    if isinstance(x, torch.Tensor):
        return (-((x[:, None] - x) ** 2).sum(-1)).exp() + torch.eye(N, dtype=x.dtype)
    return jnp.exp(-((x[:, None] - x) ** 2).sum(-1)) + jnp.eye(N)


# --- linear_operator

B_T = torch.tensor(B)
ITERATIVE = (
    linear_operator.settings.max_cholesky_size(0),
    linear_operator.settings.cg_tolerance(1e-8),
)
FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "solve": lambda A: linear_operator.solve(A, B_T).square().sum(),
    "inv_quad": lambda A: linear_operator.inv_quad(A, B_T),
    "matmul": lambda A: (A @ B_T).square().sum(),
    "diagonal": lambda A: linear_operator.diagonalization(A)[0][-3:].sum(),
    "logdet": lambda A: linear_operator.to_linear_operator(A).logdet(),
}


@pytest.mark.parametrize(
    ("name", "iterative"),
    [*((name, False) for name in FUNCTIONS), ("solve", True), ("inv_quad", True)],
)
def test_functions_and_gradients(name: str, iterative: bool) -> None:
    f = FUNCTIONS[name]
    x = torch.tensor(X, requires_grad=True)
    expected = f(linear_operator.to_linear_operator(entries(x)))
    wanted = torch.autograd.grad(expected, x)[0]
    with contextlib.ExitStack() as stack:
        for setting in ITERATIVE if iterative else ():
            stack.enter_context(setting)
        found = f(kernel(x).aslinearoperator("linear_operator"))
        slope = torch.autograd.grad(found, x)[0]
    assert torch.allclose(found, expected, rtol=1e-5)
    assert torch.allclose(slope, wanted, rtol=1e-4, atol=1e-3 if iterative else 1e-8)


def test_parts() -> None:
    x = torch.tensor(X)
    A, dense = kernel(x).aslinearoperator("linear_operator"), entries(x)
    some, other = torch.tensor([3, 1, -1]), torch.tensor([4, 4, 0])
    assert A.shape == (N, N) and A.dtype == torch.float64
    for found, expected in (
        (A.to_dense(), dense),
        (A[2:9, ::3].to_dense(), dense[2:9, ::3]),
        (A[some].to_dense(), dense[some]),
        (A[some, other], dense[some, other]),
        (A[3], dense[3]),
        (A.diagonal(), dense.diagonal()),
        (A.mT.matmul(B_T), dense @ B_T),
        ((A.add_jitter(0.5) + 2 * A).to_dense(), 3 * dense + 0.5 * torch.eye(N)),
        (A.expand(2, N, N)[1].to_dense(), dense),
    ):
        assert torch.allclose(found, expected)


def test_products_and_batches() -> None:
    x = torch.tensor(X)
    K, dense = kernel(x), entries(x)
    A = (K @ K).aslinearoperator("linear_operator")
    assert torch.allclose(A.solve(B_T), torch.linalg.solve(dense @ dense, B_T))
    assert torch.allclose(A.diagonal(), (dense @ dense).diagonal())
    x = torch.tensor(RNG.normal(size=(2, 3, 5, 1)))
    K = (LazyTensor(x[..., :, None, :]) - LazyTensor(x[0, :, None])).abs()
    A, dense = K.aslinearoperator("linear_operator"), K.to_dense()[..., 0]
    b = torch.tensor(RNG.normal(size=(5, 2)))
    assert A.shape == (2, 3, 5, 5)
    assert torch.allclose(A @ b, dense @ b)
    assert torch.allclose(A[1, :, 1:3].to_dense(), dense[1, :, 1:3])
    assert torch.allclose(A[..., 1, 2], dense[..., 1, 2])


class _Kernel(gpytorch.kernels.Kernel):
    has_lengthscale = True

    def __init__(self, lazy: bool) -> None:
        super().__init__()
        self.lazy = lazy

    def forward(self, x1: Any, x2: Any, diag: bool = False, **_: Any) -> Any:
        x1, x2 = x1 / self.lengthscale, x2 / self.lengthscale
        if self.lazy and not diag:
            return (-Vi(x1).sqdist(Vj(x2)) / 2).exp().aslinearoperator("linear_operator")
        return self.covar_dist(x1, x2, square_dist=True, diag=diag).div(-2).exp()


class _Process(gpytorch.models.ExactGP):
    def __init__(self, x: Any, y: Any, lazy: bool) -> None:
        super().__init__(x, y, gpytorch.likelihoods.GaussianLikelihood())
        self.mean = gpytorch.means.ConstantMean()
        self.covariance = gpytorch.kernels.ScaleKernel(_Kernel(lazy))

    def forward(self, x: Any) -> Any:
        return gpytorch.distributions.MultivariateNormal(self.mean(x), self.covariance(x))


def _fitted(lazy: bool) -> tuple[Any, ...]:
    """Loss and gradients of a Gaussian process, and what it predicts."""
    x, y = torch.tensor(X, dtype=torch.float32), torch.tensor(B, dtype=torch.float32)
    model = _Process(x, y, lazy)
    loss = -gpytorch.ExactMarginalLogLikelihood(model.likelihood, model)(model(x), y)
    slopes = torch.autograd.grad(loss, list(model.parameters()))
    model.eval()
    with torch.no_grad():
        predicted = model(x[:5] + 0.1)
    return loss, *slopes, predicted.mean, predicted.variance


def test_a_gaussian_process() -> None:
    for found, expected in zip(_fitted(True), _fitted(False), strict=True):
        assert torch.allclose(found, expected, rtol=1e-3, atol=1e-5)


# --- lineax


@pytest.mark.parametrize("solver", ["CG", "GMRES", "LSMR", "AutoLinearSolver"])
def test_lineax(solver: str) -> None:
    def solved(x: Any, b: Any, K: Any) -> Any:
        tags = lineax.positive_semidefinite_tag if solver == "CG" else ()
        made = getattr(lineax, solver)
        method = made(None) if solver == "AutoLinearSolver" else made(rtol=1e-6, atol=1e-6)
        A = K(x).aslinearoperator("lineax", tags=tags)
        return lineax.linear_solve(A, b, method).value.sum()

    x, b = jnp.asarray(X, jnp.float32), jnp.asarray(B, jnp.float32)
    found = jax.grad(lambda x, b: solved(x, b, kernel), (0, 1))(x, b)
    expected = jax.grad(lambda x, b: jnp.linalg.solve(entries(x), b).sum(), (0, 1))(x, b)
    for one, other in zip(found, expected, strict=True):
        assert np.allclose(one, other, rtol=1e-3, atol=1e-4)


def test_operators_of_lineax() -> None:
    x = jnp.asarray(X, jnp.float32)
    L = (Vi(x) | Vj(x[:7])).aslinearoperator("lineax")
    assert (L.out_size(), L.in_size()) == (N, 7)
    assert np.allclose(L.as_matrix(), x @ x[:7].T, atol=1e-5)
    assert np.allclose(L.T.mv(x[:, 0]), x[:7] @ x.T @ x[:, 0], atol=1e-4)


# --- errors


def test_the_wrong_step() -> None:
    x = jnp.asarray(X, jnp.float32)
    with pytest.raises(AttributeError, match=r"lineax takes K\.aslinearoperator\('lineax'\)"):
        lineax.linear_solve(kernel(x), x[:, 0])
    with pytest.raises(TypeError, match="work on tensors of torch, and K holds numpy arrays"):
        kernel(X).aslinearoperator("linear_operator")
    with pytest.raises(TypeError, match="work on arrays of jax, and K holds numpy arrays"):
        kernel(X).aslinearoperator("lineax")
    batched = jnp.zeros((2, 5, 1, 3))
    with pytest.raises(ValueError, match=r"lineax have no batch axes, and K has shape \(2, 5, 5"):
        K = LazyTensor(batched) | LazyTensor(batched.swapaxes(1, 2))
        K.aslinearoperator("lineax")
