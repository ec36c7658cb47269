"""Tensors along features, against NumPy, PyTorch and JAX on dense arrays in float64."""

from __future__ import annotations

import copy
import functools
import pickle
from collections.abc import Callable
from random import Random
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

import foldwise
from foldwise import BlockRanges, DimensionError, FeatureTensor, LazyTensor, Pm, Vi, Vj
from tests.libraries import LIBRARIES
from tests.support import Array, assert_refused

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
    pytest.mark.usefixtures("doubles"),
]
M, N = 5, 4


def cloud(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng([seed, *shape]).normal(size=shape)


def close(found: Any, expected: Any, eps: float = 1e-12) -> None:
    found, expected = np.asarray(found), np.asarray(expected)
    assert found.shape == expected.shape
    size = max(1, abs(expected).max(initial=0))
    np.testing.assert_allclose(found, expected, rtol=0, atol=eps * size)


def regular(*shape: int, seed: int = 0) -> Array:
    """Matrices near the identity."""
    return np.eye(shape[-1]) + 0.25 * cloud(*shape, seed=seed)


def dense_einsum(equation: str, *operands: Any) -> Any:
    left, _, right = equation.partition("->")
    return np.einsum(f"{','.join('...' + t for t in left.split(','))}->...{right}", *operands)


# --- values

Case = Callable[[Any, Any, Any, Any, Any], Any]
BOTH: dict[str, Case] = {  # of matrices A, B and vectors x, y; the same for lazy and for dense ones
    "sum": lambda e, A, B, x, y: A + B,
    "scaled": lambda e, A, B, x, y: 2 * A - B / 3,
    "rows scaled": lambda e, A, B, x, y: A * x[..., None, :],
    "columns scaled": lambda e, A, B, x, y: A * y[..., None],
    "outer product": lambda e, A, B, x, y: x[..., :, None] * y[..., None, :],
    "exponential": lambda e, A, B, x, y: np.exp(A * B),
    "comparison": lambda e, A, B, x, y: (A < B) * 1.0,
    "choice": lambda e, A, B, x, y: foldwise.where(A < 0, B, x[..., None, :]),
    "product": lambda e, A, B, x, y: A @ B,
    "transposed": lambda e, A, B, x, y: A.mT @ B,
    "of three axes": lambda e, A, B, x, y: (
        (A[..., None, :, :] * x[..., :, None, None]) @ B[..., None, :, :]
    ),
    "matrix and vector": lambda e, A, B, x, y: e("ab,b->a", A, y),
    "form": lambda e, A, B, x, y: e("a,ab,b->", x, B, y),
    "diagonal": lambda e, A, B, x, y: e("aa->a", A * B),
    "trace": lambda e, A, B, x, y: e("aa", A * B),
    "order": lambda e, A, B, x, y: e("ab,c->cab", A, y),
    "rows": lambda e, A, B, x, y: (A * B).sum(-1),
    "columns": lambda e, A, B, x, y: (A * B).sum(axis=2, keepdims=True),
    "entries": lambda e, A, B, x, y: (A * B).sum(axis=(-1, -2)),
    "mean": lambda e, A, B, x, y: (A + B).mean(axis=-2),
    "variance": lambda e, A, B, x, y: np.var(A * B, axis=-1),
    "maximum": lambda e, A, B, x, y: (A + B).max(axis=3),
    "its place": lambda e, A, B, x, y: np.argmin(A + B, axis=-1) * 1.0,
    "norms": lambda e, A, B, x, y: np.linalg.norm(A - B, axis=-1),
    "inverse": lambda e, A, B, x, y: np.linalg.inv(A) + B,
    "solution": lambda e, A, B, x, y: np.linalg.solve(A, B),
    "part": lambda e, A, B, x, y: (A + B)[..., 0, ::-1],
    "another part": lambda e, A, B, x, y: (A * B)[..., [2, 0], 1:],
    "shape": lambda e, A, B, x, y: (A * B).reshape(M, N, 9),
    "exchanged": lambda e, A, B, x, y: np.swapaxes(A * B, -1, -2),
    "all axes": lambda e, A, B, x, y: np.transpose(
        A[..., None] * x[..., None, None, :], (0, 1, 4, 2, 3)
    ),
    "one after the other": lambda e, A, B, x, y: np.concatenate([A + B, A - B], axis=-2),
}
PAIRS: dict[str, tuple[Case, Case]] = {  # where PyTorch and NumPy have no word for both
    "matrix @ vector": (
        lambda e, A, B, x, y: A @ y,
        lambda e, A, B, x, y: (A @ y[..., None])[..., 0],
    ),
    "vector @ matrix": (
        lambda e, A, B, x, y: x @ B,
        lambda e, A, B, x, y: (x[..., None, :] @ B)[..., 0, :],
    ),
    "determinant": (
        lambda e, A, B, x, y: (A @ B).det(),
        lambda e, A, B, x, y: np.linalg.det(A @ B),
    ),
    "solution for a vector": (
        lambda e, A, B, x, y: A.solve(y),
        lambda e, A, B, x, y: np.linalg.solve(A, y[..., None])[..., 0],
    ),
    "factor": (
        lambda e, A, B, x, y: (A @ A.mT).cholesky() * y,
        lambda e, A, B, x, y: np.linalg.cholesky(A @ A.mT) * y[..., None, :],
    ),
    "softmax": (
        lambda e, A, B, x, y: (A * B).softmax(-1),
        lambda e, A, B, x, y: np.exp(A * B) / np.exp(A * B).sum(-1, keepdims=True),
    ),
    "distances of rows": (
        lambda e, A, B, x, y: A.sqdist(y),
        lambda e, A, B, x, y: ((A - y[..., None, :]) ** 2).sum(-1),
    ),
    "Frobenius": (
        lambda e, A, B, x, y: (A * B).norm(),
        lambda e, A, B, x, y: np.linalg.norm(A * B, axis=(-1, -2)),
    ),
}


def operands() -> tuple[Array, ...]:
    matrices = [regular(*shape, 3, 3, seed=n) for n, shape in enumerate([(M, 1), (1, N)])]
    return (*matrices, cloud(M, 1, 3), cloud(1, N, 3, seed=1))


def everything(cases: dict[str, tuple[Case, Case]], into: Any) -> tuple[Any, Array]:
    """All cases side by side, lazy and dense: one formula."""
    A, B, x, y = operands()
    lazies = [LazyTensor(into(a), features=a.ndim - 2) for a in (A, B, x, y)]
    full = [np.broadcast_to(a, (M, N, *a.shape[2:])) for a in (A, B, x, y)]
    found: list[Any] = []
    expected: list[Array] = []
    for name, (of_lazy, of_dense) in cases.items():
        wanted: Any = of_dense(dense_einsum, *full)
        got = of_lazy(foldwise.einsum, *lazies)
        own = (1,) if wanted.ndim == 2 else wanted.shape[2:]
        assert got.shape[2:] == own, (name, got.shape, wanted.shape)
        found.append(got.reshape(..., -1))
        expected.append(wanted.reshape(M, N, -1))
    return LazyTensor.concatenate(found), np.concatenate(expected, -1)


def test_values_are_those_of_numpy() -> None:
    cases = {name: (case, case) for name, case in BOTH.items()} | PAIRS
    for into in LIBRARIES.values():
        together, expected = everything(cases, into)
        close(together.sum(axis=1), expected.sum(1), 1e-11)


def test_names_of_pytorch() -> None:
    A, B, _, y = operands()
    P, Q, v = (LazyTensor(torch.tensor(a), features=a.ndim - 2) for a in (A, B, y))
    pairs = [
        (torch.linalg.inv(P), P.inv()),
        (torch.linalg.det(P), P.det()),
        (torch.linalg.solve(P, v), P.solve(v)),
        (torch.linalg.norm(P, dim=-1), P.norm(axis=-1)),
        (torch.transpose(P, -1, -2), P.mT),
        (torch.matmul(P, Q), P @ Q),
        (torch.sum(P, dim=-1), P.sum(-1)),
        (torch.einsum("...ab,...b->...a", P, v), P @ v),
        (torch.einsum("ijab,ijbc->ijac", P, Q), P @ Q),
        (P.permute(0, 1, 3, 2), P.swapaxes(-1, 2)),
        (torch.unsqueeze(P, -1).squeeze(-1), P),
        (torch.exp(P), P.exp()),
    ]
    for found, expected in pairs:
        assert found.shape == expected.shape
        assert found.bound.expr is expected.bound.expr


# --- reductions and parts


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize("library", LIBRARIES)
def test_reductions_have_the_feature_axes(library: str) -> None:
    into = LIBRARIES[library]
    A, B, x, y = operands()
    K = LazyTensor(into(A), features=2) * LazyTensor(into(B), features=2)
    dense: Any = A * B
    for axis in (0, 1):
        for name in ("sum", "mean", "min", "max", "argmin", "prod"):
            close(getattr(K, name)(axis=axis), getattr(dense, name)(axis))
        close(K.Kmin(2, axis=axis), np.moveaxis(np.sort(dense, axis).take([0, 1], axis), axis, 1))
    close(K.sum(axis=1, keepdim=True), dense.sum(1, keepdims=True))
    close(K.std(1, ddof=0), dense.std(1))
    close(np.sum(K, axis=-4), dense.sum(0))
    smallest, place = K.min_argmin(axis=1)
    close(smallest, dense.min(1))
    close(place, dense.argmin(1))
    logits = Vi(into(x[:, 0])) | Vj(into(y[0]))
    weights = np.exp(x[:, 0] @ y[0].T)
    expected = np.einsum("ij,jab->iab", weights / weights.sum(1, keepdims=True), B[0])
    close(logits.sumsoftmaxweight(Vj(into(B[0]), features=2), axis=1), expected)
    one = Vi(into(x[:, 0]))[..., :1, None] + Vj(into(y[0, :, :1]))
    assert one.shape == (M, N, 1, 1) and one.argKmin(2, axis=1).shape == (M, 2, 1, 1)


@pytest.mark.usefixtures("interpreted")
def test_parts_have_the_feature_axes() -> None:
    A, B, _, _ = operands()
    K, dense = Vi(A[:, 0], features=2) + Vj(B[0], features=2), A + B
    close(K.to_dense(), dense)
    close(K.T.to_dense(), dense.swapaxes(0, 1))
    close(K.row(-1), dense[-1])
    close(K.column(1), dense[:, 1])
    close(K.diagonal(), np.stack([dense[k, k] for k in range(N)]))
    close(K.trace(), sum(dense[k, k] for k in range(N)))
    mask = np.tri(M, N)[..., None, None]
    close(K.tril().sum(axis=1), (dense * mask).sum(1))
    own = np.eye(M, N)[..., None, None]
    close(K.fill_diagonal(7.0).sum(axis=1), np.where(own, 7, dense).sum(1))
    close(K.fill_diagonal(np.ones(3)).sum(axis=1), np.where(own, 1, dense).sum(1))
    close(K[1:3, [0, -1], 0].to_dense(), dense[1:3][:, [0, -1], 0])
    close(K[..., 1, 1].to_dense(), dense[..., 1, 1:2])
    close(K[2].to_dense(), dense[2:3])
    ranges = BlockRanges.from_blocks((M, N), [[0, 2]], [[1, 4]])
    close(K[ranges].sum(axis=1), (dense * ranges.mask()[..., None, None]).sum(1))
    for same in (pickle.loads(pickle.dumps(K)), copy.deepcopy(K)):
        assert type(same) is FeatureTensor and same.shape == K.shape == (M, N, 3, 3)
    assert K.features == (3, 3) and K.ndim == K.dim() == 4 and "(5, 4, 3, 3)" in repr(K)
    assert type(K.sum(-1)) is type(K.reshape(..., 9)) is LazyTensor
    close(K.reshape(..., 9).reshape(M, N, -1, 3).to_dense(), dense)
    columns = np.concatenate([Vi(A[:, 0, n])[..., None] for n in range(3)], axis=-1)
    close(columns.sum(axis=1), A[:, 0].swapaxes(1, 2))


@pytest.mark.usefixtures("interpreted")
def test_what_is_defined_for_vectors_is_as_it_was() -> None:
    x, y = cloud(M, 3), cloud(N, 3, seed=1)
    for K in (Vi(x, features=1) - Vj(y), LazyTensor(x[:, None], features=1) - Vj(y)):
        assert K.bound.expr is (Vi(x) - Vj(y)).bound.expr and type(K) is LazyTensor
    batch = LazyTensor(cloud(2, M, 1, 3))
    assert batch.shape == (2, M, 1, 3) and type(batch) is LazyTensor
    other = LazyTensor(cloud(M, 1, 2, 3), features=2)
    assert other.shape == (M, 1, 2, 3) and type(other) is FeatureTensor


# --- derivatives


def of_products(f: Any, lazy: bool, A: Any, S: Any, x: Any, y: Any) -> Any:
    """A number that depends on determinants and inverses of pairs; `f` is the dense library."""
    if lazy:
        product, d = Vi(A, features=2) @ Vj(S, features=2), Vi(x) - Vj(y)
        inner = product.det() * (-(d | d) / 2).exp() * product.inv()
    else:
        product, d = A[:, None] @ S, x[:, None] - y
        weight = f.linalg.det(product) * f.exp(-(d**2).sum(-1) / 2)
        inner = weight[..., None, None] * f.linalg.inv(product)
        return (inner.sum(1) ** 2).sum()
    return (inner.sum(axis=1) ** 2).sum()


def of_metrics(f: Any, lazy: bool, A: Any, S: Any, x: Any, y: Any) -> Any:
    """A number that depends on solutions and Cholesky factors of columns."""
    if lazy:
        S_j, d = Vj(S, features=2), Vi(x) - Vj(y)
        weight = (-(d | S_j.solve(d)) / 2).exp()
        return ((weight * (Vi(A, features=2) @ S_j.cholesky())).sum(axis=1) ** 2).sum()
    d = x[:, None] - y
    weight = f.exp(-f.einsum("ija,jab,ijb->ij", d, f.linalg.inv(S), d) / 2)
    factor = f.linalg.cholesky((S + f.swapaxes(S, -1, -2)) / 2)
    return ((weight[..., None, None] * (A[:, None] @ factor)).sum(1) ** 2).sum()


def arguments(rows: int = 3, columns: int = 4, n: int = 3) -> list[Array]:
    A, S = regular(rows, n, n), 0.15 * cloud(columns, n, n, seed=2)
    S = np.eye(n) + S @ S.swapaxes(-1, -2)
    return [A, S, cloud(rows, n), cloud(columns, n, seed=1)]


def test_derivatives_in_jax() -> None:
    given = [jnp.asarray(a) for a in arguments()]
    ways = [jnp.asarray(cloud(*a.shape, seed=7)) for a in arguments()]

    def derivatives(lazy: bool) -> Any:
        first = jax.value_and_grad(lambda *a: of_products(jnp, lazy, *a), (0, 1, 2, 3))
        return jax.tree.leaves(jax.jvp(first, tuple(given), tuple(ways)))

    for found, expected in zip(derivatives(True), derivatives(False), strict=True):
        close(found, expected, 1e-10)


def test_derivatives_in_pytorch() -> None:
    """Reverse over reverse, and forward."""
    given = [torch.tensor(a, requires_grad=True) for a in arguments(n=2)]
    ways = [torch.tensor(cloud(*a.shape, seed=7)) for a in arguments(n=2)]

    def derivatives(lazy: bool) -> list[Any]:
        value = of_metrics(torch, lazy, *given)
        first = torch.autograd.grad(value, given, create_graph=True)
        along = sum((g * w).sum() for g, w in zip(first, ways, strict=True))
        return [*first, *torch.autograd.grad(along, given)]

    for found, expected in zip(derivatives(True), derivatives(False), strict=True):
        close(found.detach(), expected.detach(), 1e-10)
    tangents = [
        torch.func.jvp(functools.partial(of_metrics, torch, lazy), tuple(given), tuple(ways))[1]
        for lazy in (True, False)
    ]
    close(tangents[0].detach(), tangents[1].detach(), 1e-10)


@pytest.mark.usefixtures("interpreted")
def test_gradients_of_formulas() -> None:
    A, _, x, y = arguments()
    A_i, d = Vi(A, features=2), Vi(x) - Vj(y)
    slope = (d | A_i @ d).grad(A_i, 1.0)
    assert slope.shape == (3, 4, 3, 3)
    dense = x[:, None] - y
    close(slope.sum(axis=1), np.einsum("ija,ijb->iab", dense, dense))
    way = cloud(3, 3, 3, seed=3)
    moved = (A_i @ A_i).diff(A_i, Vi(way, features=2))
    close(moved.sum(axis=1), A @ way + way @ A)
    back = (A_i @ A_i).grad(A_i, Vi(way, features=2))
    close(back.sum(axis=1), way @ A.swapaxes(1, 2) + A.swapaxes(1, 2) @ way)


def test_determinants_of_singular_matrices_have_derivatives() -> None:
    """Up to three rows, by cofactors."""
    for n in (1, 2, 3):
        a = np.zeros((1, n, n))
        a[0, : n - 1, : n - 1] = 2 * np.eye(n - 1)
        A = Vi(a, features=2)
        expected = np.zeros((1, n, n))
        expected[0, n - 1, n - 1] = 2.0 ** (n - 1)
        close(A.det().grad(A, 1.0).sum(axis=1), expected)


# --- precision


def with_singular_values(values: list[float], count: int, seed: int) -> Array:
    rng = np.random.default_rng(seed)
    n = len(values)
    u, v = (np.linalg.qr(rng.normal(size=(count, n, n)))[0] for _ in range(2))
    return (u * np.array(values)) @ v.swapaxes(-1, -2)


@pytest.mark.parametrize("n", [2, 3, 4, 6])
def test_errors_grow_with_the_condition_alone(n: int) -> None:
    """In float32, for condition 1e4: of one small singular value, of all but one, and of a few."""
    eps, cond = float(np.finfo(np.float32).eps), 1e4
    few = np.geomspace(1, 1 / cond, n).tolist()
    spectra = [[*[1.0] * (n - 1), 1 / cond], [1.0, *[1 / cond] * (n - 1)], few]
    a = np.concatenate([with_singular_values(s, 200, seed) for seed, s in enumerate(spectra)])
    a = a.astype(np.float32)
    exact = a.astype(np.float64)
    A = Vi(a, features=2)
    inverse = np.linalg.inv(exact)
    size = np.linalg.norm(inverse, axis=(1, 2), keepdims=True)
    found = A.inv().sum(axis=1)
    assert (abs(found - inverse) / size).max() < 3 * n * eps * cond
    determinant = np.linalg.det(exact)
    wrong = abs(A.det().sum(axis=1)[:, 0] - determinant) / abs(determinant)
    assert wrong.max() < 3 * n * eps * cond
    spd = (exact @ exact.swapaxes(1, 2)).astype(np.float32)[: 2 * 200 : 200] + np.eye(n) / cond
    spd = spd.astype(np.float32)
    factor = Vi(spd, features=2).cholesky().sum(axis=1)
    close(factor @ factor.swapaxes(1, 2), spd, 10 * n * eps)


# --- drawn programs

STEPS: dict[str, Callable[[Any, Any], Any]] = {
    "@": lambda p, q: p @ q,
    "*": lambda p, q: p * q,
    "+": lambda p, q: p + q,
    "mT": lambda p, q: p.mT,
    "exp": lambda p, q: np.exp(-abs(p)) @ q,
    "rows": lambda p, q: p.sum(-1)[..., None] * q,
    "part": lambda p, q: p[..., ::-1, :] - q[..., :, [1, 0]],
    "norms": lambda p, q: p / (1 + np.linalg.norm(q, axis=-1)[..., None]),
    "largest": lambda p, q: np.maximum(p, q.max(-2)[..., None, :]),
    "wave": lambda p, q: np.sin(p) + q,
}


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize("seed", range(12))
def test_drawn_programs(seed: int) -> None:
    """Of every size, in batches, for every library."""
    rng = Random(seed)
    rows, columns = rng.choice([(M, N), (0, N), (M, 0), (1, N), (M, 1), (1, 1), (0, 0)])
    batch = rng.choice([(), (2,), (2, 1)])
    into = LIBRARIES[rng.choice([*LIBRARIES])]
    dense: list[Any] = [
        cloud(*batch, rows, 1, 2, 2),
        cloud(1, columns, 2, 2, seed=1),
        cloud(1, 1, 2, 2, seed=2),
    ]
    lazies: list[Any] = [LazyTensor(into(a), features=2) for a in dense]
    for _ in range(6):
        step = STEPS[rng.choice([*STEPS])]
        one, two = (rng.randrange(len(dense)) for _ in range(2))
        dense.append(step(dense[one], dense[two]))
        lazies.append(step(lazies[one], lazies[two]))
    K = sum(lazies[1:], lazies[0])
    expected = np.broadcast_to(sum(dense), (*batch, rows, columns, 2, 2))
    close(K.to_dense(), expected, 1e-11)
    axis = rng.choice([0, 1]) + len(batch)
    close(K.sum(axis=axis), expected.sum(axis), 1e-11)
    positive = expected @ expected.mT + 0.5 * np.eye(2)
    inverse = (K @ K.mT + Pm(into(0.5 * np.eye(2)), features=2)).inv()
    close(inverse.sum(axis=axis), np.linalg.inv(positive).sum(axis), 1e-8)


# --- errors

A_I, B_J = Vi(regular(M, 3, 3), features=2), Vj(regular(N, 3, 3), features=2)
V_J, K_IJ = Vj(np.ones((N, 3))), Vi(np.ones((M, 1))) * Vj(np.ones((N, 1)))
REFUSED: dict[str, tuple[Callable[[], Any], type[Exception], tuple[str, ...]]] = {
    "number @": (lambda: A_I @ K_IJ, DimensionError, ("(5, 1, 3, 3)", "(5, 4, 1)", "K * A")),
    "@ number": (lambda: K_IJ @ A_I, DimensionError, ("(1,) and (3, 3)", "K * A")),
    "@ array": (lambda: A_I @ np.ones((N, 3)), TypeError, ("ndarray", "(A @ Vj(b)).sum(axis=1)")),
    "array @": (lambda: np.ones((3, M)) @ A_I, TypeError, ("(5, 1, 3, 3)", "Pm(b, features=2)")),
    "solve an array": (lambda: A_I.solve(np.ones((M, 3))), TypeError, ("LazyTensor", "Pm(b)")),
    "other lengths": (
        lambda: A_I + Vj(np.ones((N, 2))),
        DimensionError,
        ("(3, 3) and (2,)", "rules of NumPy"),
    ),
    "flat functions": (lambda: A_I.matvecmult(V_J), TypeError, ("matvecmult", "A @ x")),
    "operators": (lambda: (A_I @ A_I).divergence(A_I), TypeError, ("A.reshape(..., -1)",)),
    "three axes without a word": (
        lambda: Vi(np.ones((M, 3, 3))),
        ValueError,
        ("(5, 3, 3)", "features=2"),
    ),
    "too few axes": (lambda: Vi(np.ones((M, 3)), features=2), ValueError, ("(5, 3)", "D1, D2")),
    "a matrix of one index": (
        lambda: LazyTensor(np.ones((M, 3, 3)), features=2),
        ValueError,
        ("(5, 3, 3)", "axis=0"),
    ),
    "a parameter": (lambda: Pm(np.ones((2, 2, 2)), features=2), ValueError, ("(2, 2, 2)",)),
    "a symbol": (lambda: Vi(0, 9, features=2), TypeError, ("reshape(..., 3, 3)",)),
    "symbols that wait": (
        lambda: (Vi(0, 9).reshape(..., 3, 3) * V_J).sum(axis=1),
        ValueError,
        ("cannot wait", "reshape"),
    ),
    "complex": (lambda: Vi(np.ones((M, 2, 2)) * 1j, features=2), TypeError, ("complex",)),
    "a complex operand": (lambda: A_I * 1j, TypeError, ("complex",)),
    "no square": (lambda: Vi(np.ones((M, 2, 3)), features=2).inv(), DimensionError, ("(2, 3)",)),
    "a large one": (
        lambda: Pm(np.eye(17), features=2).det(),
        DimensionError,
        ("17 rows", "16 at most"),
    ),
    "einsum without a letter": (
        lambda: foldwise.einsum("a,b->a", A_I, V_J),
        ValueError,
        ("(3, 3) and (3,)", "'ab,b->a'"),
    ),
    "einsum of lengths": (
        lambda: foldwise.einsum("ab,b->a", A_I, Vj(np.ones((N, 2)))),
        DimensionError,
        ("'b'", "length 3 and of length 2"),
    ),
    "einsum of arrays": (lambda: foldwise.einsum("a->", np.ones(3)), TypeError, ("NumPy",)),
    "einsum from nowhere": (lambda: foldwise.einsum("ab->c", A_I), ValueError, ("nowhere",)),
    "an axis": (lambda: A_I.sum(axis=(1, 2)), ValueError, ("axis=1", "2 to 3")),
    "an axis twice": (lambda: A_I.sum(axis=(-1, 3)), ValueError, ("twice",)),
    "a component": (lambda: A_I[..., 3], IndexError, ("(3, 3)", "index 3")),
    "nothing": (lambda: A_I[..., 3:], IndexError, ("leaves nothing",)),
    "too many": (lambda: A_I[0, 0, 0, 0, 0], IndexError, ("too many indices: 5", "4 axes")),
    "another shape": (lambda: A_I.reshape(..., 4), ValueError, ("(3, 3)", "(4,)")),
    "axes of pairs": (lambda: A_I.swapaxes(0, 1), ValueError, ("K.T", "2 to 3")),
    "norm of matrices": (lambda: A_I.norm(ord=1), ValueError, ("Frobenius",)),
    "vectors wanted": (lambda: K_IJ.fill_diagonal(A_I), TypeError, ("A.reshape(..., -1)",)),
    "out": (lambda: A_I.sum(axis=1, out=np.ones((M, 3, 3))), ValueError, ("out",)),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str) -> None:
    assert_refused(*REFUSED[name])
