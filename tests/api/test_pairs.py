"""`Vij`: arrays with a vector for each pair, as values, weights and masks, with derivatives."""

from __future__ import annotations

import pickle
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

from foldwise import BlockRanges, Genred, LazyTensor, Pm, Vi, Vij, Vj
from tests.libraries import LIBRARIES
from tests.support import Array, assert_refused

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
    pytest.mark.usefixtures("doubles"),
]
B, M, N = 2, 5, 4
rng = np.random.default_rng(0)
x, y, b = (rng.normal(size=s) for s in ((M, 2), (N, 2), (N, 3)))
a, a3 = rng.normal(size=(M, N)), rng.normal(size=(B, M, N, 3))
D = np.exp(-((x[:, None] - y) ** 2).sum(-1))


def kernel(x: Any, y: Any) -> LazyTensor:
    return (-Vi(x).sqdist(Vj(y))).exp()


def close(found: Any, expected: Any) -> None:
    np.testing.assert_allclose(np.asarray(found), expected, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("library", LIBRARIES)
def test_values(library: str) -> None:
    put = LIBRARIES[library]
    K = kernel(put(x), put(y)) * Vij(put(a))
    assert K.shape == (M, N, 1)
    close(K.sum(axis=1), (D * a).sum(1)[:, None])
    close(K.sum(axis=0), (D * a).sum(0)[:, None])
    close(K.T.sum(axis=1), (D * a).sum(0)[:, None])
    close(K @ put(b), (D * a) @ b)
    close(K.argKmin(2, dim=1), np.argsort(D * a, 1)[:, :2])
    close(K.to_dense()[..., 0], D * a)
    close(K.diagonal()[..., 0], np.diag(D * a))
    close(K[1:4, ::-2].sum(axis=1)[:, 0], (D * a)[1:4, ::-2].sum(1))
    part = K[put(np.array([3, 0]))][:, put(np.array([1, 1, 2]))]
    close(part.to_dense()[..., 0], (D * a)[[3, 0]][:, [1, 1, 2]])
    batch = kernel(put(x), put(y)) * Vij(put(a3))
    assert batch.shape == (B, M, N, 3)
    close(batch.sum(axis=2), (D[..., None] * a3).sum(2))
    close(batch.sum(axis=1), (D[..., None] * a3).sum(1))
    close(batch.to_dense(), D[..., None] * a3)
    close(batch[1, 2:, :3].max(axis=1), (D[2:, :3, None] * a3[1, 2:, :3]).max(1))


@pytest.mark.parametrize("library", LIBRARIES)
def test_masks(library: str) -> None:
    put, mask = LIBRARIES[library], a > 0
    for given in (mask, mask.astype(np.uint8)):
        close((kernel(put(x), put(y)) * Vij(put(given))).sum(axis=1)[:, 0], (D * mask).sum(1))
    chosen = np.where(Vij(put(mask)), kernel(put(x), put(y)), -1)
    close(chosen.max(axis=1)[:, 0], np.where(mask, D, -1).max(1))


def test_one_row_or_column_for_all() -> None:
    for given in (a[:1], a[:, :1]):
        K = kernel(x, y) * Vij(given)
        close(K.sum(axis=1)[:, 0], (D * given).sum(1))
        close(K.to_dense()[..., 0], D * given)
        close(K.diagonal()[..., 0], np.diag(D * given))


def test_complex() -> None:
    z = a3[0, ..., 0] + 1j * a3[0, ..., 1]
    close((kernel(x, y) * Vij(z)).sum(axis=1)[:, 0], (D * z).sum(1))


def test_symbols_and_texts() -> None:
    later = ((-Vi(0, 2).sqdist(Vj(1, 2))).exp() * Vij(2, 1)).sum(axis=1)
    close(later(x, y, a), (D * a).sum(1)[:, None])
    close(later(x, y, a[..., None]), (D * a).sum(1)[:, None])
    sums = Genred("Exp(-SqDist(x, y)) * w", ["x = Vi(2)", "y = Vj(2)", "w = Vij(3)"], axis=0)
    close(sums(x, y, a3), (D[..., None] * a3).sum(1))
    copy = pickle.loads(pickle.dumps(kernel(x, y) * Vij(a)))
    close(copy.sum(axis=1), (D * a).sum(1)[:, None])


def test_parts_of_matrices() -> None:
    K = kernel(x, y) * Vij(a)
    close(K.triu().to_dense()[..., 0], np.triu(D * a))


def test_linear_systems() -> None:
    g = x @ x.T
    A = Vij(g) * Pm(1.0)
    close(
        A @ A.solve(b[:1].repeat(M, 0), alpha=1.0),
        g @ np.linalg.solve(g + np.eye(M), b[:1].repeat(M, 0)),
    )


# --- derivatives


def sums(f: Any, reduce: Any) -> tuple[Any, Any]:
    """A reduction of `kernel * f(a)`, lazily, and of arrays by the functions of a library."""

    def dense(xp: Any, x: Any, y: Any, a: Any) -> Any:
        table = f(xp.exp(-((x[:, None] - y) ** 2).sum(-1)), a, xp)
        return reduce(table[..., None], xp)

    return lambda x, y, a: reduce(f(kernel(x, y), Vij(a), np), None), dense


FORMULAS = {
    "sum": sums(lambda k, a, xp: k * xp.sin(a), lambda t, _: t.sum(1)),
    "sum over i": sums(lambda k, a, xp: k * a**2, lambda t, _: t.sum(0)),
    "logsumexp": sums(
        lambda k, a, xp: k * a,
        lambda t, xp: xp.log(xp.exp(t).sum(1)) if xp else t.logsumexp(axis=1),
    ),
    "max": sums(lambda k, a, xp: k * a, lambda t, xp: xp.amax(t, 0) if xp else t.max(axis=0)),
    "to_dense": sums(lambda k, a, xp: k * a**3, lambda t, xp: t if xp else t.to_dense()),
}


def tensors(*arrays: Array) -> list[torch.Tensor]:
    return [torch.tensor(array).requires_grad_() for array in arrays]


def derivatives_torch(f: Any) -> list[Any]:
    """Value, gradients, gradients of their lengths, and the derivative along some tangents."""
    given = tensors(x, y, a)
    value = f(*given)
    seed = torch.linspace(1, 2, value.numel(), dtype=value.dtype).reshape(value.shape)
    first = torch.autograd.grad((value * seed).sum(), given, create_graph=True)
    second = torch.autograd.grad(sum((g**2).sum() for g in first), given)
    _, moved = torch.func.jvp(f, tuple(t.detach() for t in given), tuple(t.detach() for t in first))
    return [t.detach() for t in (value, *first, *second, moved)]


def derivatives_jax(f: Any) -> list[Any]:
    """The same."""
    given = tuple(map(jnp.asarray, (x, y, a)))
    value = f(*given)
    seed = jnp.linspace(1, 2, value.size).reshape(value.shape)
    gradients = jax.grad(lambda *given: (f(*given) * seed).sum(), (0, 1, 2))
    first = gradients(*given)
    second = jax.grad(lambda *z: sum((g**2).sum() for g in gradients(*z)), (0, 1, 2))
    return [value, *first, *second(*given), jax.jvp(f, given, first)[1]]


# JAX takes long to trace its own dense oracle.
@pytest.mark.parametrize(
    ("name", "library"), [*((name, "torch") for name in FORMULAS), ("sum", "jax"), ("max", "jax")]
)
def test_derivatives(name: str, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLDWISE_BACKEND", "interp")  # compiling takes longer
    lazily, dense = FORMULAS[name]
    find, xp = {"torch": (derivatives_torch, torch), "jax": (derivatives_jax, jnp)}[library]
    for found, expected in zip(find(lazily), find(lambda *z: dense(xp, *z)), strict=True):
        close(found, expected)


def test_derivatives_of_linear_systems() -> None:
    given = tensors(x, x @ x.T)

    def solution(x: torch.Tensor, g: torch.Tensor) -> torch.Tensor:
        return Vij(g + g.T).solve(x, alpha=4.0, eps=1e-13)

    def dense(x: torch.Tensor, g: torch.Tensor) -> torch.Tensor:
        return torch.linalg.solve(g + g.T + 4 * torch.eye(M, dtype=g.dtype), x)

    def derivatives(f: Any) -> list[torch.Tensor]:
        first = torch.autograd.grad((f(*given) ** 3).sum(), given, create_graph=True)
        second = torch.autograd.grad(sum((g**2).sum() for g in first), given)
        return [t.detach() for t in (*first, *second)]

    for found, expected in zip(derivatives(solution), derivatives(dense), strict=True):
        np.testing.assert_allclose(found, expected, rtol=1e-7, atol=1e-9)


def test_mapped() -> None:
    @jax.grad
    def gradient(w: Any) -> Any:
        return (kernel(jnp.asarray(x), jnp.asarray(y)) * Vij(w) ** 2).sum(axis=1).sum()

    close(jax.jit(jax.vmap(gradient))(jnp.asarray(a3[..., 0])), 2 * D * a3[..., 0])


def test_gradients_in_batches_and_of_broadcast_arrays() -> None:
    for shape in ((B, M, N, 3), (1, N, 3), (M, 1, 3), (B, 1, M, N, 1)):
        (w,) = tensors(rng.normal(size=shape))
        result = (kernel(torch.tensor(x), torch.tensor(y)) * Vij(w) ** 2).sum(axis=-2)
        table = torch.tensor(D[..., None]) * w**2
        close(result.detach(), table.sum(-2).detach())
        (found,), (expected,) = (
            torch.autograd.grad((r**2).sum(), w) for r in (result, table.sum(-2))
        )
        close(found, expected)


def test_gradients_of_nothing() -> None:
    for rows, columns in ((0, 3), (3, 0)):
        given = tensors(np.ones((rows, 2)), np.ones((columns, 2)), np.ones((rows, columns)))
        (kernel(*given[:2]) * Vij(given[2])).sum(axis=1).sum().backward()
        assert given[2].grad is not None and given[2].grad.shape == (rows, columns)


@pytest.mark.parametrize("axis", [0, 1])
def test_ranges(axis: int) -> None:
    ranges = BlockRanges.from_blocks((M, N), [[0, 2], [1, 5]], [[0, 3], [2, 4]])
    mask = ranges.mask()
    (w,) = tensors(a)
    result = (kernel(torch.tensor(x), torch.tensor(y)) * Vij(w) ** 2)[ranges].sum(axis=axis)
    close(result.detach()[:, 0], (D * a**2 * mask).sum(axis))
    result.sum().backward()
    close(w.grad, 2 * D * a * mask)
    grad = jax.grad(
        lambda w: (
            (kernel(jnp.asarray(x), jnp.asarray(y)) * Vij(w) ** 2)[ranges].sum(axis=axis).sum()
        )
    )
    close(grad(jnp.asarray(a)), 2 * D * a * mask)


# --- errors


@pytest.mark.parametrize(
    ("call", "kind", "parts"),
    [
        (lambda: Vij(x[0]), ValueError, ["Vij", "(M, N)", "(2,)", "Vi(x[:, None])"]),
        (lambda: Vij([["1"]]), TypeError, ["Vij takes an array", "list"]),
        (lambda: Vij(np.ones((2, 3), np.int64)).exp(), TypeError, ["integers", "(2, 3, 1)"]),
        (lambda: Vij(a) * Vi(x[:3]), ValueError, ["(5, 4, 1) * (3, 1, 2)", "rows"]),
        (lambda: LazyTensor(a3[0]), ValueError, ["(5, 4, 3)", "Vij(array)"]),
        (lambda: Vij(0, "x"), TypeError, ["Vij(position, dim)"]),  # type: ignore[arg-type]
        (lambda: Vij(0, 2).sum(axis=1)(a), ValueError, ["(..., M, N, 2)", "(5, 4)"]),
    ],
)
def test_errors(call: Any, kind: type[Exception], parts: list[str]) -> None:
    assert_refused(call, kind, parts)
