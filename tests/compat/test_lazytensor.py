"""Conventions of KeOps' LazyTensors, where they are not those of Foldwise."""

from __future__ import annotations

import copy
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
import torch
from torch.utils.data import DataLoader, Dataset

from foldwise.compat.pykeops import numpy as shim
from foldwise.compat.pykeops import torch as torch_shim
from foldwise.compat.pykeops.torch import LazyTensor

X, Y = np.random.default_rng(0).normal(size=(2, 9, 3))
D = ((X[:, None] - Y[None]) ** 2).sum(-1)


def distances() -> Any:
    return shim.Vi(X).sqdist(shim.Vj(Y))


# --- what a LazyTensor says of itself


def test_shapes() -> None:
    batch = LazyTensor(torch.ones(2, 5, 1, 3)) * LazyTensor(torch.ones(1, 1, 7, 3))
    assert (batch.shape, batch._shape) == ((2, 5, 7, 3), (2, 5, 7, 3))
    assert (batch.ndim, batch.dim(), batch.nbatchdims, batch.batchdims) == (3, 4, 1, (2,))
    assert (batch.ni, batch.nj, batch.axis) == (5, 7, None)
    scalar = batch.sum(-1)
    assert (scalar.shape, scalar._shape, scalar.ndim) == ((2, 5, 7), (2, 5, 7, 1), 1)
    assert (scalar.T.shape, scalar.t().shape) == ((2, 7, 5), (2, 7, 5))
    x, p = shim.Vi(X), shim.Pm([1.0, 2.0])
    assert (x.shape, x.ni, x.nj, x.batchdims, x.nbatchdims) == ((9, 1, 3), 9, None, None, 0)
    assert (x.axis, shim.Vj(X).axis, p.axis, shim.LazyTensor(2).axis) == (0, 1, 2, 2)
    assert (p.shape, p.dtype, p.ni) == ((1, 1, 2), None, None)
    z = shim.Vi(X + 1j)
    assert (z.shape, z._shape, z.ndim, z.dim(), z.dtype) == (
        (9, 1, 3),
        (9, 1, 6),
        6,
        3,
        "complex128",
    )
    one = shim.Vi(np.ones((1, 3)))
    assert (one.ni, one.shape) == (1, (1, 1, 3))


def test_contents() -> None:
    lazy = distances() * 0.5
    x, y, numbers = lazy.variables
    assert x.shape == y.shape == (9, 3) and np.shares_memory(x, X) and numbers == [0.5]
    assert shim.Pm(np.ones(2)).variables[0].shape == (2,)
    assert lazy.symbolic_variables == () and lazy.new_variable_index() == 0
    symbol = shim.Vj(1, 3)
    assert symbol.symbolic_variables == ((1, 3, 1),) and symbol.ind == 1
    with pytest.raises(AttributeError):
        lazy.ind  # noqa: B018
    assert "Var(0,3,0)" in lazy.formula and lazy.formula2 is None
    assert str(distances()).splitlines()[2] == "    shape: (9, 9)"
    reduced = distances().Kmin(3, axis=1, call=False)
    assert (reduced.reduction_op, reduced.axis, reduced.opt_arg) == ("KMin", 1, 3)
    assert "reduction: KMin (axis=1)" in str(reduced)
    assert str(shim.LazyTensor()).startswith("KeOps LazyTensor")


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: shim.LazyTensor(X),
        lambda: shim.LazyTensor(X[None], axis=2),
        lambda: shim.LazyTensor([1.0], axis=1),
        lambda: shim.LazyTensor((0, 3)),
        lambda: shim.LazyTensor((0, 3, 0), axis=0),
        lambda: shim.Vi(X, 3),
        lambda: shim.Vi(np.arange(6).reshape(2, 3)),
        lambda: shim.Vi(X)[3],
        lambda: shim.Vi(X)["a"],
        # Rows and columns, where an index without a comma would choose components in silence.
        lambda: distances()[-1],
        lambda: distances()[:, :, 0:9],
        lambda: distances()[..., :9],
        lambda: shim.Vi(X)[np.array([True, False, True])],
        lambda: shim.Vi(X)[1:4],
        lambda: shim.Vi(X)[-4:2],
        lambda: shim.Vi(X).elem(3),
        lambda: shim.Vi(X).norm(0),
        lambda: shim.Vi(X) + shim.Vi(X[:4]),
        lambda: shim.Vi(X) + shim.Vi(X[:, :2]),
        lambda: shim.Vi(X) @ X,
        lambda: shim.Vi(X)(X),
        lambda: distances().logsumexp(),
        lambda: distances().sum(5),
        lambda: distances().sum(axis=1, backend="TPU"),
        lambda: distances().max(axis=1, sum_scheme="kahan_scheme"),
        lambda: distances().sum(axis=1, dtype_acc="float64", use_double_acc=True),
        lambda: distances().reduction("Nothing", axis=1),
        lambda: distances().sum(axis=1, call=False) + 1,
        lambda: distances().sum(axis=1, call=False).exp(),
        lambda: 1 + distances().sum(axis=1, call=False),
        lambda: distances().unary("Nothing"),
        lambda: shim.LazyTensor().exp(),
        lambda: distances().solve(X[:, 0]),
        lambda: shim.Vi(X + 1j).exp1j(),
    ],
)
def test_value_errors(wrong: Any) -> None:
    with pytest.raises(ValueError):
        wrong()


def test_type_errors() -> None:
    for wrong in (
        lambda: distances().sum(axis=1, keep=True),
        lambda: shim.LazyTensor("a"),
        lambda: shim.LazyTensor(shim.Vi(X)),
        lambda: distances().sum(0, 1, 2),
        lambda: distances().clamp(0),
    ):
        with pytest.raises(TypeError):
            wrong()


# --- operations


def test_keywords_are_those_of_keops() -> None:
    x, y = shim.Vi(X), shim.Vj(Y)

    def table(lazy: Any) -> Any:
        return (lazy * shim.Vj(Y[:, :1])).sum(axis=1)

    pairs = [
        (x.clamp(other1=-1.0, other2=1.0), x.clamp(-1.0, 1.0)),
        (x.sqdist(other=y), x.sqdist(y)),
        (x.weightedsqdist(g=y, s=shim.Pm(2.0)), x.weightedsqdist(y, shim.Pm(2.0))),
        (x.mod(modulus=2, offset=1), x.mod(2, 1)),
        (x.extract(i=1, d=2), x.extract(1, 2)),
        (x.norm(dim=-1), x.norm2()),
        (x.binary(y, "+", is_operator=True), x + y),
        (x.binary(y, "Atan2", rversion=True), y.atan2(x)),
        (x.unary("Extract", opt_arg=1, opt_arg2=2), x.extract(1, 2)),
    ]
    for found, wanted in pairs:
        np.testing.assert_allclose(table(found), table(wanted))


def test_halves_are_rounded_away_from_zero() -> None:
    x = np.array([[-1.5], [0.5], [2.5]])
    assert shim.Vi(x).round().sum(axis=1).ravel().tolist() == [-2, 1, 3]
    np.testing.assert_allclose(shim.Vi(x / 10).round(1).sum(axis=1).ravel(), [-0.2, 0.1, 0.3])


def test_functions_of_numpy_and_pytorch_stay_lazy() -> None:
    lazy = np.exp(-distances())
    assert type(lazy) is shim.LazyTensor
    np.testing.assert_allclose(lazy.sum(axis=1)[:, 0], np.exp(-D).sum(1))
    np.testing.assert_allclose(np.sum(lazy, axis=1)[:, 0], np.exp(-D).sum(1))
    x, y = torch.tensor(X), torch.tensor(Y)
    made = torch.exp(-(torch_shim.Vi(x) - torch_shim.Vj(y)).abs())
    assert type(made) is LazyTensor
    product = torch.ones(1, 1, 3) * made
    assert type(product) is LazyTensor and product.shape == (9, 9, 3)
    assert type(np.float64(2) * distances()) is shim.LazyTensor
    assert type(X[:, None] - shim.Vj(Y)) is shim.LazyTensor


def test_options_of_reductions() -> None:
    lazy = distances()
    wanted = D.sum(1, keepdims=True)
    for options in (
        {"dtype_acc": "float64"},
        {"use_double_acc": True},
        {"sum_scheme": "kahan_scheme"},
        {"sum_scheme": "direct_sum", "enable_chunks": False, "use_fast_math": False},
        {"backend": "CPU", "device_id": -1, "is_complex": False, "optional_flags": []},
        {"rec_multVar_highdim": True, "out": np.empty((9, 1))},
    ):
        np.testing.assert_allclose(lazy.sum(axis=1, **options), wanted)
        np.testing.assert_allclose(lazy.__matmul__(np.ones((9, 1)), **options), wanted)
    np.testing.assert_allclose(lazy.sum(0, 1), wanted)  # `dim` wins
    with pytest.raises(RuntimeError, match="GPUs"):
        lazy.sum(axis=1, backend="GPU")


def test_backends_are_inherited() -> None:
    lazy = distances()
    lazy.backend = "GPU_1D"
    assert (lazy + 1).backend == lazy.T.backend == lazy.init().backend == "GPU_1D"
    with pytest.raises(RuntimeError):
        (2 * lazy).sum(axis=1)
    lazy.sum(axis=1, backend="CPU")
    other = distances()
    other.backend = "CPU"
    with pytest.raises(ValueError, match="different backend"):
        lazy + other


# --- calls


def test_reductions_that_wait() -> None:
    lazy = distances()
    sums = lazy.sum(axis=1, call=False)
    assert type(sums) is shim.LazyTensor and sums.shape == (9, 9)
    np.testing.assert_allclose(sums()[:, 0], D.sum(1))
    out = np.empty((9, 1))
    assert sums(out=out, backend="CPU") is out
    np.testing.assert_allclose(out[:, 0], D.sum(1))
    symbolic = shim.Vi(0, 3).sqdist(shim.Vj(1, 3)).logsumexp(axis=1, weight=shim.Vj(2, 2))
    found = symbolic(X, Y, np.ones((9, 2)))
    np.testing.assert_allclose(found, np.log(np.exp(D).sum(1))[:, None].repeat(2, 1))
    values, indices = lazy.Kmin_argKmin(2, axis=1, call=False)()
    np.testing.assert_allclose(values, np.sort(D, 1)[:, :2])
    assert indices.dtype == np.int64


def test_systems_that_wait() -> None:
    x, b = shim.Vi(X), shim.Vi(Y)
    K = (-x.sqdist(shim.Vj(X)) * 0.5).exp()
    dense = np.exp(-0.5 * ((X[:, None] - X) ** 2).sum(-1)) + 0.1 * np.eye(9)
    wanted = np.linalg.solve(dense, Y)
    system = K.solve(b, alpha=0.1, call=False)
    np.testing.assert_allclose(system(), wanted, atol=1e-5)
    np.testing.assert_allclose(system(eps=1e-10), wanted, atol=1e-9)
    assert system.reduction_op == "Solve"
    np.testing.assert_allclose(K.solve(Y, alpha=0.1, sum_scheme="kahan_scheme"), wanted, atol=1e-5)
    unknown = shim.Vj(0, 3)
    found = (K * unknown).solve(b, var=unknown, alpha=0.1, backend="CPU")
    np.testing.assert_allclose(found, wanted, atol=1e-5)


# --- copies, pickles, changes, threads, processes


@pytest.mark.parametrize("how", [copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))])
def test_copies(how: Any) -> None:
    lazy = distances() * 0.5
    lazy.backend = "CPU"
    made = how(lazy)
    assert type(made) is shim.LazyTensor and made.backend == "CPU"
    np.testing.assert_allclose(made.sum(axis=1)[:, 0], D.sum(1) / 2)
    waits = how(lazy.logsumexp(axis=1, weight=shim.Vj(Y), call=False))
    assert waits.formula2 is not None
    np.testing.assert_allclose(how(lazy.sum(axis=1, call=False))()[:, 0], D.sum(1) / 2)
    z = how(shim.Vi(X + 1j))
    assert type(z) is shim.ComplexLazyTensor
    x = torch.tensor(X, requires_grad=True)
    both = how(torch_shim.Vi(2 * x).sqdist(torch_shim.Vj(x)))  # 2 * x is no leaf
    assert both.sum(axis=1).shape == (9, 1)
    module = torch.nn.Module()
    module.lazy = both
    how(module)


def test_changes_of_wrapped_arrays_count() -> None:
    c = torch.zeros(4, 2)
    lazy = LazyTensor(c[None])
    found = [lazy.sum(axis=1).sum().item()]
    c += 1
    found.append(lazy.sum(axis=1).sum().item())
    c[0, 0] = 5
    found.append(lazy.sum(axis=1).sum().item())
    assert found == [0, 8, 12]
    x = X.copy()
    lazy = shim.Vi(x)
    x[...] = 1
    assert lazy.sum(axis=0).tolist() == [[9, 9, 9]]


def test_k_means_keeps_its_lazytensors() -> None:
    """The centroids are updated in place; the LazyTensor of them is made once."""
    x = torch.tensor(X)
    c = x[:3].clone()
    x_i, c_j = LazyTensor(x[:, None]), LazyTensor(c[None])
    dense = c.clone()
    for _ in range(4):
        labels = ((x_i - c_j) ** 2).sum(-1).argmin(dim=1).long().view(-1)
        wanted = ((x[:, None] - dense[None]) ** 2).sum(-1).argmin(1)
        assert labels.tolist() == wanted.tolist()
        c.zero_().scatter_add_(0, labels[:, None].repeat(1, 3), x)
        c /= torch.bincount(labels, minlength=3)[:, None]
        dense = torch.stack([x[wanted == k].mean(0) for k in range(3)])


def test_threads() -> None:
    lazy, barrier = distances(), threading.Barrier(4)

    def work(n: int) -> Any:
        barrier.wait()
        return (lazy * float(n)).sum(axis=1), lazy.argKmin(3, axis=1), lazy @ np.ones(9)

    with ThreadPoolExecutor(4) as pool:
        results = [*pool.map(work, range(4))]
    for n, (sums, indices, product) in enumerate(results):
        np.testing.assert_allclose(sums[:, 0], n * D.sum(1))
        np.testing.assert_array_equal(indices, D.argsort(1)[:, :3])
        np.testing.assert_allclose(product, D.sum(1))


class Neighbours(Dataset[Any]):
    """Nearest neighbours, computed where the items are asked for."""

    def __init__(self) -> None:
        self.y_j = LazyTensor(torch.tensor(Y)[None])

    def __len__(self) -> int:
        return 9

    def __getitem__(self, n: int) -> Any:
        x_i = LazyTensor(torch.tensor(X[n : n + 1])[:, None])
        return ((x_i - self.y_j) ** 2).sum(-1).argmin(dim=1).view(-1)


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork.*:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:.*fork.*JAX:RuntimeWarning")  # of other tests
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_workers_of_a_dataloader(method: str) -> None:
    loader = DataLoader(Neighbours(), num_workers=2, multiprocessing_context=method)
    assert torch.cat([*loader]).view(-1).tolist() == D.argmin(1).tolist()


# --- derivatives


def test_derivatives_through_the_shim() -> None:
    x = torch.nn.Parameter(torch.tensor(X))
    y, b = torch.tensor(Y, requires_grad=True), torch.tensor(X[:, :1], requires_grad=True)
    K = (-((LazyTensor(x[:, None]) - LazyTensor(y[None])) ** 2).sum(-1) / 2).exp()
    dense = (-((x[:, None] - y[None]) ** 2).sum(-1) / 2).exp()
    found, wanted = K @ b, dense @ b
    inputs = (x, y, b)
    first = torch.autograd.grad(found.square().sum(), inputs, create_graph=True)
    dense_first = torch.autograd.grad(wanted.square().sum(), inputs, create_graph=True)
    for one, other in zip(first, dense_first, strict=True):
        torch.testing.assert_close(one, other)
    second = torch.autograd.grad(first[0].square().sum(), y)
    torch.testing.assert_close(second, torch.autograd.grad(dense_first[0].square().sum(), y))


def test_functional_transforms() -> None:
    y = torch.tensor(Y)

    def energy(x: torch.Tensor) -> torch.Tensor:
        x_i, y_j = LazyTensor(x[:, None]), LazyTensor(y[None])
        return (-((x_i - y_j) ** 2).sum(-1)).logsumexp(1).sum()

    def dense(x: torch.Tensor) -> torch.Tensor:
        return (-((x[:, None] - y) ** 2).sum(-1)).logsumexp(1).sum()

    x = torch.tensor(X)
    torch.testing.assert_close(torch.func.grad(energy)(x), torch.func.grad(dense)(x))
    many = torch.stack([x, 2 * x])
    torch.testing.assert_close(torch.vmap(energy)(many), torch.vmap(dense)(many))


def test_the_number_of_neighbours_may_be_a_tensor() -> None:
    lazy = torch_shim.Vi(torch.tensor(X)).sqdist(torch_shim.Vj(torch.tensor(Y)))
    values, indices = lazy.Kmin_argKmin(K=torch.tensor(4), dim=1)
    np.testing.assert_allclose(values, np.sort(D, 1)[:, :4])
    np.testing.assert_array_equal(indices, D.argsort(1)[:, :4])
    with pytest.raises(TypeError):
        lazy.argKmin(2.5, dim=1)


def test_the_bar_is_the_scalar_product_of_masks_too() -> None:
    """Natively it is the logical or of masks."""
    x_i, y_j = shim.Vi(X), shim.Vj(X)
    found = ((x_i > 0.5) | (y_j > 0.5)).sum(axis=1)
    np.testing.assert_allclose(found[:, 0], ((X > 0.5) * 1.0 @ (X > 0.5).T).sum(1))
