"""The programs of the documents that PyKeOps has been described in since 2018, at small sizes.

Each runs as a user would type it, imports included; what it computes is compared with dense ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import torch

import foldwise.compat


@pytest.fixture(autouse=True)
def pykeops() -> Iterator[None]:
    foldwise.compat.install()
    yield
    foldwise.compat.uninstall()


def gradients(result: torch.Tensor, *inputs: torch.Tensor) -> list[torch.Tensor]:
    return [*torch.autograd.grad((result**2).sum(), inputs, create_graph=True)]


def close(found: Any, wanted: Any, atol: float = 2e-4) -> None:
    torch.testing.assert_close(found, wanted, rtol=1e-3, atol=atol)


def squares(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return ((x[:, None] - y[None]) ** 2).sum(-1)


# --- mid-2018


def draw(*shape: int, seed: int = 0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(*shape, generator=generator).requires_grad_()


@pytest.mark.filterwarnings("ignore:kernel_product is deprecated:DeprecationWarning")
def test_products_with_a_kernel_by_name() -> None:
    from pykeops.torch.kernels import Kernel, kernel_product

    x, y, b = draw(100, 3), draw(200, 3, seed=1), draw(200, 2, seed=2)
    sigma = torch.tensor([0.5], requires_grad=True)
    params = {
        "id": Kernel("gaussian(x,y)"),
        "gamma": 1.0 / sigma**2,
    }
    a = kernel_product(params, x, y, b)

    wanted = (-squares(x, y) / sigma**2).exp() @ b
    assert a.shape == (100, 2)
    close(a, wanted)
    inputs = (x, y, b, sigma)
    found, dense = gradients(a, *inputs), gradients(wanted, *inputs)
    for one, other in zip(found, dense, strict=True):
        close(one, other, atol=2e-3)
    (again,) = torch.autograd.grad(found[0].square().sum(), [sigma])
    (dense_again,) = torch.autograd.grad(dense[0].square().sum(), [sigma])
    close(again, dense_again, atol=1e-1)


def test_kernel_product_says_that_it_is_old() -> None:
    from pykeops.torch import Kernel, kernel_product

    with pytest.warns(DeprecationWarning, match="LazyTensors"):
        kernel_product({"id": Kernel("linear(x,y)"), "gamma": None}, *(torch.ones(3, 1),) * 3)


FEATURES = ["gaussian(x,y) * (1+linear(u,v)**2)", "gaussian(x,y) * (1 + linear(u,v)**2 )"]


@pytest.mark.filterwarnings("ignore:kernel_product is deprecated:DeprecationWarning")
@pytest.mark.parametrize("name", FEATURES)
@pytest.mark.parametrize("backend", ["auto", "CPU", "pytorch"])
def test_expressions_of_kernels(name: str, backend: str) -> None:
    from pykeops.torch.kernels import Kernel, kernel_product

    x, y, u, v = (draw(n, 3, seed=n) for n in (30, 40, 31, 41))
    x, y, u, v, b = x[:30], y[:40], u[:30], v[:40], draw(40, 2)
    params = {"id": Kernel(name), "gamma": (torch.tensor([1.0]), None)}
    a = kernel_product(params, (x, u), (y, v), b, backend=backend)
    wanted = ((-squares(x, y)).exp() * (1 + (u @ v.T) ** 2)) @ b
    close(a, wanted)
    for one, other in zip(gradients(a, x, v), gradients(wanted, x, v), strict=True):
        close(one, other, atol=5e-3)


ATOMS = "linear gaussian cauchy laplacian inverse_multiquadric distance".split()
MODES = {
    "sum": (2, "b"),
    "lse": (1, "b"),
    "log_scaled": (2, "b i j"),
    "log_scaled_lse": (1, "b i j"),
    "log_scaled_barycenter": (2, "b i j c"),
    "lse_mult_i": (1, "b i"),
    "sinkhorn_primal": (1, "i j i j"),
    "sinkhorn_cost": (1, "i j"),
}


@pytest.mark.share(5)
@pytest.mark.filterwarnings("ignore:kernel_product is deprecated:DeprecationWarning")
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("atom", ATOMS)
@pytest.mark.parametrize("kind", ["number", "diagonal", "matrix", "i", "j"])
def test_modes_and_backends_agree(atom: str, mode: str, kind: str) -> None:
    from pykeops.torch.kernel_product import Kernel, kernel_product

    width, kinds = MODES[mode]
    x, y = (t.double().detach() for t in (draw(6, 2), draw(7, 2, seed=1)))
    sizes = {"b": (7, width), "c": (6, width), "i": (6, 1), "j": (7, 1)}
    bs = [draw(*sizes[k], seed=n).double().detach() for n, k in enumerate(kinds.split())]
    gammas = {
        "number": torch.tensor([0.7]),
        "diagonal": torch.tensor([0.7, 0.3]),
        "matrix": torch.tensor([0.7, 0.1, 0.1, 0.3]),
        "i": ("i", torch.linspace(0.1, 1, 6)[:, None]),
        "j": torch.linspace(0.1, 1, 14).reshape(7, 2),
    }
    gamma = gammas[kind]
    gamma = (gamma[0], gamma[1].double()) if isinstance(gamma, tuple) else gamma.double()
    params = {"id": Kernel(f"{atom}(x,y)"), "gamma": gamma, "mode": mode}
    found = kernel_product(params, x, y, *bs)
    dense = kernel_product(params | {"backend": "pytorch"}, x, y, *bs)
    assert found.shape == dense.shape == (6, width)
    torch.testing.assert_close(found, dense, rtol=1e-4, atol=1e-4)
    matrix = kernel_product(params, x, y, *bs, backend="matrix")
    assert matrix.shape == (6, 7)
    if mode == "sum":
        torch.testing.assert_close(matrix @ bs[0], dense)


@pytest.mark.filterwarnings("ignore:kernel_product is deprecated:DeprecationWarning")
def test_kernels_of_the_user() -> None:
    from pykeops.torch import Formula, Kernel, kernel_formulas, kernel_product

    x, y, b = (t.detach() for t in (draw(5, 2), draw(6, 2, seed=1), draw(6, 1, seed=2)))
    one = torch.tensor([1.0])
    wanted = (-squares(x, y)).exp() @ b
    kernel_formulas["mine"] = Formula(
        formula_sum="Exp(-{G}*SqDist({X},{Y}))",
        routine_sum=lambda gxmy2=None, **others: (-gxmy2).exp(),
    )
    for kernel in (
        Kernel("mine(x,y)"),
        Kernel(
            formula_sum="Exp(-G_0*SqDist(X_0,Y_0))",
            routine_sum=lambda x=None, y=None, **others: (-squares(x[0], y[0])).exp(),
        ),
    ):
        for backend in ("auto", "pytorch"):
            close(kernel_product({"id": kernel, "gamma": one}, x, y, b, backend=backend), wanted)
        with pytest.raises(ValueError, match="formula_log"):
            kernel_product({"id": kernel, "gamma": one}, x, y, b, mode="lse")
    del kernel_formulas["mine"]
    sums = Kernel("gaussian(x,y) + 2 * cauchy(x,y) - linear(x,y)**3")
    params = {"id": sums, "gamma": (one, one, None)}
    dense = kernel_product(params, x, y, b, backend="pytorch")
    close(kernel_product(params, x, y, b), dense)
    close(dense, ((-squares(x, y)).exp() + 2 / (1 + squares(x, y)) - (x @ y.T) ** 3) @ b)


@pytest.mark.filterwarnings("ignore:kernel_product is deprecated:DeprecationWarning")
def test_what_is_wrong_with_a_kernel() -> None:
    from pykeops.torch import Kernel, kernel_product

    for name in (
        "nothing(x,y)",
        "gaussian(x,y",
        "gaussian(x)",
        "gaussian(x,y) / 2",
        "__import__('os')",
    ):
        with pytest.raises(ValueError, match="kernel"):
            Kernel(name)
    params = {"id": Kernel("gaussian(x,y)"), "gamma": torch.ones(1)}
    x = torch.ones(3, 1)
    with pytest.raises(ValueError, match="mode"):
        kernel_product(params, x, x, x, mode="product")
    with pytest.raises(ValueError, match="features"):
        kernel_product(params, (x, x), (x,), x)
    with pytest.raises(ValueError, match="takes 1 tensors"):
        kernel_product(params, x, x)


def test_formulas_with_the_old_categories() -> None:
    from pykeops.torch.generic_logsumexp import generic_logsumexp
    from pykeops.torch.generic_sum import generic_sum

    x, y, b = draw(100, 3), draw(200, 3, seed=1), draw(200, 2, seed=2)
    sigma = torch.tensor([0.5], requires_grad=True)
    gaussian_conv = generic_sum(
        "Exp(-G*SqDist(X,Y)) * B", "A = Vx(2)", "G = Pm(1)", "X = Vx(3)", "Y = Vy(3)", "B = Vy(2)"
    )
    a = gaussian_conv(1.0 / sigma**2, x, y, b)
    wanted = (-squares(x, y) / sigma**2).exp() @ b
    close(a, wanted)
    for one, other in zip(gradients(a, x, sigma), gradients(wanted, x, sigma), strict=True):
        close(one, other, atol=2e-3)
    lse = generic_logsumexp("-G*SqDist(X,Y)", "A = Vy(1)", "G = Pm(1)", "X = Vx(3)", "Y = Vy(3)")
    found = lse(1.0 / sigma**2, x, y)
    close(found, (-squares(x, y) / sigma**2).logsumexp(0)[:, None])


def test_scalar_products_in_parentheses() -> None:
    from pykeops.torch.generic_sum import generic_sum

    x, y, u, v = draw(9, 3), draw(8, 3, seed=1), draw(9, 2, seed=2), draw(8, 2, seed=3)
    varifold = generic_sum(
        "Exp(-G*SqDist(X,Y)) * ( IntCst(1) + Pow((U,V), 2) )",
        *("A = Vx(1)", "G = Pm(1)", "X = Vx(3)", "Y = Vy(3)", "U = Vx(2)", "V = Vy(2)"),
    )
    found = varifold(torch.tensor([0.5]), x, y, u, v)
    wanted = ((-0.5 * squares(x, y)).exp() * (1 + (u @ v.T) ** 2)).sum(1, keepdim=True)
    close(found, wanted)


# --- from 2019 on


@pytest.mark.parametrize("how", ["index", "view"])
def test_the_front_page(how: str) -> None:
    M, N, D = 100, 200, 3
    x = torch.randn(M, D, requires_grad=True)
    y = torch.randn(N, D)

    from pykeops.torch import LazyTensor

    x_i = LazyTensor(x[:, None, :] if how == "index" else x.view(M, 1, D))
    y_j = LazyTensor(y[None, :, :] if how == "index" else y.view(1, N, D))
    D_ij = ((x_i - y_j) ** 2).sum(dim=2)
    K_ij = (-D_ij).exp()
    a_i = K_ij.sum(dim=1)
    g_x = torch.autograd.grad((a_i**2).sum(), [x])

    assert (x_i.shape, y_j.shape, D_ij.shape) == ((M, 1, D), (1, N, D), (M, N))
    wanted = (-squares(x, y)).exp().sum(1, keepdim=True)
    assert a_i.shape == (M, 1)
    close(a_i, wanted)
    close(g_x[0], torch.autograd.grad((wanted**2).sum(), x)[0], atol=2e-3)


def test_broadcasted_formulas() -> None:
    from pykeops.torch import LazyTensor

    A, B, M, N, D = 7, 3, 10, 20, 10
    x, y = torch.rand(A, B, M, 1, D), torch.randn(1, B, 1, N, D)
    length, s = torch.rand(1, 1, M, 1, D) + 0.5, torch.rand(A, 1, 1, 1, 1)
    x_i, l_i, y_j, p = map(LazyTensor, (x, length, y, s))
    F_ij = (x_i**1.5 + y_j / l_i).cos()
    F_ij = F_ij - (x_i | y_j)
    F_ij = F_ij + (x_i[:, :, :, :, 2] * p.relu() * y_j)
    a_j = F_ij.sum(dim=2)
    F = (x**1.5 + y / length).cos() - (x * y).sum(-1, keepdim=True) + x[..., 2:3] * s.relu() * y
    assert a_j.shape == (A, B, N, D)
    close(a_j, F.sum(2))


def test_reductions_by_all_their_names() -> None:
    from pykeops.numpy import Vi, Vj

    x, y = np.random.default_rng(0).normal(size=(2, 9, 3))
    D_ij = Vi(x).sqdist(Vj(y))
    D = ((x[:, None] - y[None]) ** 2).sum(-1)
    order = D.argsort(1)[:, :4]
    values, indices = D_ij.min_argKmin(K=4, axis=1)
    np.testing.assert_allclose(values, np.take_along_axis(D, order, 1))
    np.testing.assert_array_equal(indices, order)
    for name in ("min", "argmin", "max", "argmax"):
        wanted = getattr(D, name)(1)[:, None]
        np.testing.assert_allclose(getattr(D_ij, name)(axis=1), wanted)
    np.testing.assert_allclose(D_ij.Kmin(K=4, axis=1), np.take_along_axis(D, order, 1))
    np.testing.assert_array_equal(D_ij.argKmin(K=4, axis=1), order)
    np.testing.assert_allclose(D_ij.logsumexp(1), np.log(np.exp(D).sum(1, keepdims=True)))
    assert [*map(len, (D_ij.min_argmin(dim=1), D_ij.max_argmax(dim=1)))] == [2, 2]


def test_linear_systems() -> None:
    from pykeops.torch import LazyTensor

    x, b = torch.rand(50, 2, dtype=torch.float64), torch.rand(50, 1, dtype=torch.float64)
    x.requires_grad_()
    x_i, x_j, alpha = LazyTensor(x[:, None]), LazyTensor(x[None]), 0.5
    K_xx = (-((x_i - x_j) ** 2).sum(2) / 0.02).exp()
    b_i = LazyTensor(b[:, None])
    a_i = K_xx.solve(b_i, alpha=alpha, eps=1e-10)
    matrix = (-squares(x, x) / 0.02).exp() + alpha * torch.eye(50)
    wanted = torch.linalg.solve(matrix, b)
    close(a_i, wanted, atol=1e-7)
    slopes = [torch.autograd.grad((a**2).sum(), x)[0] for a in (a_i, wanted)]
    close(*slopes, atol=1e-5)
    close(LazyTensor.solve(K_xx, b, alpha=torch.tensor(alpha), eps=1e-10), wanted, atol=1e-7)


def test_solvers_of_scipy() -> None:
    import scipy.sparse
    from pykeops.numpy import LazyTensor
    from scipy.sparse.linalg import aslinearoperator, eigsh

    x = np.random.default_rng(0).random((60, 2))
    K = (-((LazyTensor(x[:, None]) - LazyTensor(x[None])) ** 2).sum(2) / 0.1).exp()
    dense = np.exp(-((x[:, None] - x) ** 2).sum(-1) / 0.1)
    assert K.shape == (60, 60) and K.dtype == "float64"
    D2 = aslinearoperator(scipy.sparse.diags((K @ np.ones(60)) ** -0.5))
    laplacian = aslinearoperator(scipy.sparse.identity(60)) - D2 @ aslinearoperator(K) @ D2
    laplacian.dtype = np.dtype("float64")
    values = eigsh(laplacian, k=3, which="SM")[0]
    scale = dense.sum(1) ** -0.5
    wanted = np.linalg.eigvalsh(np.eye(60) - scale[:, None] * dense * scale)[:3]
    np.testing.assert_allclose(np.sort(values), wanted, atol=1e-8)
