"""Matrices that are put together from LazyTensors, against dense ones in float64."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

import foldwise
from foldwise import BlockRanges, LazyMatrix, LazyTensor, Pm, Vi, Vj, block, concatenate, kron
from foldwise.engine import options
from tests.libraries import LIBRARIES
from tests.support import GPU, Array, assert_refused

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
    pytest.mark.usefixtures("doubles"),
]
POINTS, D = 6, 2


def cloud(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng([seed, *shape]).uniform(-1, 1, shape)


def close(found: Any, expected: Any, eps: float = 1e-11) -> None:
    found, expected = (np.asarray(getattr(a, "detach", lambda a=a: a)()) for a in (found, expected))
    assert found.shape == expected.shape
    size = max(1, abs(expected).max(initial=0, where=np.isfinite(expected)))
    np.testing.assert_allclose(found, expected, rtol=0, atol=eps * size)


# --- programs, of LazyTensors and of dense matrices


class World(NamedTuple):
    """What programs are made of."""

    leaf: Callable[[str, slice, slice], Any]
    join: Callable[[list[Any], int], Any]
    grid: Callable[[list[list[Any]]], Any]
    kron: Callable[[Any, Any], Any]


def lazily(x: Any, y: Any) -> World:
    def leaf(kind: str, i: slice, j: slice) -> Any:
        x_i, y_j = Vi(x[i]), Vj(y[j])
        return (-x_i.sqdist(y_j)).exp() if kind == "gauss" else 1 + (x_i | y_j)

    return World(leaf, concatenate, block, kron)


def densely(x: Any, y: Any) -> World:
    xp: Any = torch if isinstance(x, torch.Tensor) else jnp if isinstance(x, jax.Array) else np

    def leaf(kind: str, i: slice, j: slice) -> Any:
        if kind == "gauss":
            return xp.exp(-((x[i][:, None] - y[j][None]) ** 2).sum(-1))
        return 1 + x[i] @ y[j].T

    def grid(rows: list[list[Any]]) -> Any:
        heights = [next(b.shape[0] for b in line if b is not None) for line in rows]
        widths = [
            next(b.shape[1] for b in line if b is not None) for line in zip(*rows, strict=True)
        ]
        lines = [
            [xp.zeros((h, w)) if b is None else b for b, w in zip(line, widths, strict=True)]
            for line, h in zip(rows, heights, strict=True)
        ]
        return xp.concatenate([xp.concatenate(line, 1) for line in lines], 0)

    return World(leaf, xp.concatenate, grid, xp.kron)


Program = Callable[[World], Any]


KINDS = ("sum", "product", "scaled", "turned", "join", "block", "kron", "part")


def drawn(rng: np.random.Generator, rows: int, columns: int, depth: int, kind: str = "") -> Program:
    """A program that makes a matrix of that size, in that way if one is given."""

    def more(m: int, n: int) -> Program:
        return drawn(rng, m, n, depth - 1)

    kind = kind or str(rng.choice(KINDS))
    if depth == 0 or kind == "kron" and (rows % 2 or columns % 3):
        i, j = int(rng.integers(POINTS - rows + 1)), int(rng.integers(POINTS - columns + 1))
        name = str(rng.choice(["gauss", "scalar"]))
        return lambda w: w.leaf(name, slice(i, i + rows), slice(j, j + columns))
    match kind:
        case "sum":
            a, b = more(rows, columns), more(rows, columns)
            return (lambda w: a(w) + b(w)) if rng.random() < 0.5 else (lambda w: a(w) - b(w))
        case "product":
            inner = int(rng.integers(4))
            a, b = more(rows, inner), more(inner, columns)
            return lambda w: a(w) @ b(w)
        case "scaled":
            a, number = more(rows, columns), float(rng.normal())
            return (lambda w: number * a(w)) if number < 0 else (lambda w: -a(w) / (1 + number))
        case "turned":
            a = more(columns, rows)
            return lambda w: a(w).T
        case "join":
            at, axis = int(rng.integers((rows, columns)[0] + 1)), 0
            a, b = more(at, columns), more(rows - at, columns)
            return lambda w: w.join([a(w), b(w)], axis)
        case "block":
            i, j = int(rng.integers(rows + 1)), int(rng.integers(columns + 1))
            a, b, c = more(i, j), more(i, columns - j), more(rows - i, columns - j)
            return lambda w: w.grid([[a(w), b(w)], [None, c(w)]])
        case "kron":
            a, b = more(rows // 2, 3), more(2, columns // 3)
            return lambda w: w.kron(a(w), b(w))
        case _:
            top, left = int(rng.integers(2)), int(rng.integers(2))
            top, left = min(top, POINTS - rows), min(left, POINTS - columns)
            a = more(rows + top, columns + left)
            return lambda w: a(w)[top:, left:]


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize("seed", range(24))
def test_a_drawn_program_is_that_of_dense_matrices(seed: int) -> None:
    rng, kind = np.random.default_rng([30, seed]), KINDS[seed % len(KINDS)]
    m, n = map(int, rng.choice([0, 1, 2, 3, 4, 6], 2, p=[0.1, 0.1, 0.2, 0.2, 0.2, 0.2]))
    m, n = ([(4, 6), (2, 3), (6, 0)][seed // len(KINDS)]) if kind == "kron" else (m, n)
    program = drawn(rng, m, n, int(rng.integers(1, 4)), kind)
    x, y = cloud(POINTS, D), cloud(POINTS, D, seed=1)
    A, dense = program(lazily(x, y)), program(densely(x, y))
    b, c = cloud(n, 3, seed=2), cloud(m, seed=3)
    assert A.shape == (m, n, 1) and A.ndim == 3 and A.dtype == "float64" and len(A) == m
    close(A @ b, dense @ b)
    close(A @ b[:, 0], dense @ b[:, 0])
    close(c @ A, c @ dense)
    close(A.T @ c, dense.T @ c)
    close(A.to_dense()[..., 0], dense)
    close(A.sum(axis=1), dense.sum(1)[:, None])
    close(A.sum(axis=-3, keepdim=True), dense.sum(0)[None, :, None])


# --- derivatives


def loss(program: Program, world: Callable[..., World], b: Any) -> Callable[..., Any]:
    """A number with second derivatives, of the points and the factor."""

    def of(x: Any, y: Any, s: Any) -> Any:
        return ((s * program(world(x, y)) @ b) ** 3).sum()

    return of


def torch_derivatives(f: Callable[..., Any], points: tuple[Any, ...], along: Any) -> list[Any]:
    """First and second derivatives, backwards and forwards."""
    leaves = [p.clone().requires_grad_() for p in points]
    first = torch.autograd.grad(f(*leaves), leaves, create_graph=True)
    slope = sum((g * t).sum() for g, t in zip(first, along, strict=True))
    second = torch.autograd.grad(slope, leaves)
    return [*first, *second, torch.func.jvp(f, points, along)[1]]


def jax_derivatives(f: Callable[..., Any], points: Any, along: Any) -> list[Any]:
    order = tuple(range(len(points)))

    @jax.jit
    def every(points: Any) -> list[Any]:
        first, second = jax.jvp(jax.grad(f, order), points, along)
        return [*first, *second, jax.jvp(f, points, along)[1]]

    return every(points)


DERIVATIVES: dict[str, Any] = {"torch": torch_derivatives, "jax": jax_derivatives}


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize(
    ("library", "kind"),
    [("torch", "product"), ("torch", "kron"), ("torch", "join"), ("jax", "block")],
)
def test_derivatives_of_drawn_programs_are_those_of_dense_matrices(library: str, kind: str) -> None:
    program = drawn(np.random.default_rng(31), 4, 6, 1, kind)
    of = LIBRARIES[library]
    points = of(cloud(POINTS, D)), of(cloud(POINTS, D, seed=1)), of(np.array(0.7))
    along = of(cloud(POINTS, D, seed=4)), of(cloud(POINTS, D, seed=5)), of(np.array(1.3))
    b = of(cloud(6, 2, seed=2))
    found, expected = (
        DERIVATIVES[library](loss(program, world, b), points, along) for world in (lazily, densely)
    )
    for one, other in zip(found, expected, strict=True):
        close(one, other)
    assert all(abs(e).max() > 0 for e in expected)


# --- batches


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize("library", LIBRARIES)
def test_batches_broadcast(library: str) -> None:
    of = LIBRARIES[library]
    x, y = cloud(2, 3, 1, D), cloud(1, 4, D, seed=1)
    K = LazyTensor(of(x)).sqdist(LazyTensor(of(y)))  # (2, 3, 4, 1)
    L = Vi(of(y[0])) | Vj(of(cloud(2, D, seed=3)))  # (4, 2, 1)
    dense_K = ((x - y) ** 2).sum(-1)
    dense_L = y[0] @ cloud(2, D, seed=3).T
    A, dense = concatenate([K, L.T], axis=-3), np.concatenate([dense_K, [dense_L.T] * 2], 1)
    close(A @ of(cloud(4)), dense @ cloud(4))
    close((A @ L).T @ of(cloud(5, 1)), (dense @ dense_L).swapaxes(1, 2) @ cloud(5, 1))
    close(A.logsumexp(axis=3 - 2), np.log(np.exp(dense).sum(1))[..., None])
    assert A[:, 3:].shape == (2, 2, 4, 1)  # the batch of the other block
    close(A[:, 3:].sum(axis=2), dense[:, 3:].sum(2)[..., None])
    J = kron(K, L)
    c = cloud(8, 2)
    close(J @ of(c), np.stack([np.kron(d, dense_L) for d in dense_K]) @ c)
    close(A.diagonal()[..., 0], dense.diagonal(0, 1, 2))


# --- reductions of entries


def entries(of: Any, dim: int) -> tuple[Any, Array]:
    """Blocks of three formulas, with equal entries in several of them, and what they are."""
    x, y, z = (cloud(n, dim, seed=n).round(1) for n in (3, 5, 4))
    i, j, k = Vi(of(x)), Vj(of(y)), Vj(of(z))
    A = block([[i * j, i - k], [(i + j)[1:], i[1:] * k]])
    X, Y, Z = x[:, None], y[None], z[None]
    top, below = np.concatenate([X * Y, X - Z], 1), np.concatenate([X + Y, X * Z], 1)
    return A, np.concatenate([top, below[1:]], 0)


ROWS = ["sum", "prod", "count", "logsumexp", "min", "max", "argmin", "argmax"]
ROWS += ["min_argmin", "max_argmax", "Kmin", "argKmin", "Kmin_argKmin"]


def reference(name: str, dense: Array, axis: int) -> list[Array]:
    row = foldwise.ops.REDUCTIONS[name.lower()]
    more = (4,) if row.keeps_k else ()
    found = row.ref(axis, dense, *more)
    found = [*found] if isinstance(found, tuple) else [found]
    if row.keeps_k:  # columns before components, which a single one lacks
        found = [np.moveaxis(f, axis, 1) for f in found]
        found = [f[..., 0] if f.shape[-1] == 1 else f for f in found]
    return found


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize("library", LIBRARIES)
def test_reductions_of_blocks_are_those_of_all_entries(library: str) -> None:
    of = LIBRARIES[library]
    names, axes = (["Kmin_argKmin"], [1]) if library == "jax" else (ROWS, [0, 1])
    for dim in (1, 2) if library == "numpy" else (2,):
        A, dense = entries(of, dim)
        for name in names:
            for axis in axes:
                more = (4,) if "Kmin" in name else ()
                found = getattr(A, name)(*more, axis=axis)
                found = found if isinstance(found, tuple) else (found,)
                for one, other in zip(found, reference(name, dense, axis), strict=True):
                    close(one, other)


@pytest.mark.usefixtures("interpreted")
def test_attention_over_blocks_and_reduced_axes_that_stay() -> None:
    A, dense = entries(np.asarray, 1)
    w = cloud(9, 3, seed=9)
    shares = np.exp(dense[..., 0]) / np.exp(dense).sum(1)
    close(A.sumsoftmaxweight(Vj(w), axis=1), shares @ w)
    close(A.max(dim=0, keepdim=True), dense.max(0, keepdims=True))


def reductions(x: Any, y: Any, w: Any, lazy: bool) -> Any:
    """A number made of reductions of blocks, or of the dense matrix; of fewer of them in JAX, which
    takes long to compile."""
    world, all_of_them = lazily(x, y) if lazy else densely(x, y), isinstance(x, torch.Tensor)
    some, rest, every = slice(2), slice(2, 6), slice(6)
    A = world.join([world.leaf("gauss", every, some), world.leaf("scalar", every, rest)], 1)
    if lazy:
        total = A.logsumexp(axis=1).sum() + (A.Kmin(2, axis=1) ** 3).sum()
        if all_of_them:
            total = total + (A.sumsoftmaxweight(Vj(w), axis=1) ** 2).sum()
            total = total + (A.max(axis=1) * A.T.prod(axis=0)).sum()
        return total
    if not all_of_them:
        return jnp.log(jnp.exp(A).sum(1)).sum() + (jnp.sort(A, -1)[:, :2] ** 3).sum()
    total = A.logsumexp(1).sum() + (torch.sort(A, -1).values[:, :2] ** 3).sum()
    return total + ((A.softmax(1) @ w) ** 2).sum() + (torch.amax(A, 1) * A.prod(1)).sum()


@pytest.mark.usefixtures("interpreted")
@pytest.mark.parametrize("library", DERIVATIVES)
def test_derivatives_of_reductions_of_blocks(library: str) -> None:
    of = LIBRARIES[library]
    shapes = [(6, D), (6, D), (6, 3)][: 3 if library == "torch" else 2]
    points = tuple(of(cloud(*shape, seed=n)) for n, shape in enumerate(shapes))
    along = tuple(of(cloud(*shape, seed=9 + n)) for n, shape in enumerate(shapes))
    found, expected = (
        DERIVATIVES[library](
            lambda x, y, w=None, lazy=lazy: reductions(x, y, w, lazy), points, along
        )
        for lazy in (True, False)
    )
    for one, other in zip(found, expected, strict=True):
        close(one, other)


def test_blocks_of_zeros_have_no_part_in_reductions_as_pairs_outside_of_ranges() -> None:
    x = cloud(5, D)
    K = (Vi(x) | Vj(x)) - 2
    A = foldwise.block_diag(K[:2, :2], K[2:, 2:])
    near = K[BlockRanges.block_diagonal([2, 3])]
    for name in ("logsumexp", "min", "argmax"):
        close(getattr(A, name)(axis=1), getattr(near, name)(axis=1))
    close(A.to_dense(), near.to_dense())
    close(A @ x, near @ x)
    with pytest.raises(ValueError, match="rows 0 to 2: there are blocks of zeros only"):
        A[:, 2:].min(axis=1)
    close(A[:, 2:].sum(axis=1), near.to_dense()[:, 2:].sum(1))


def test_ranges_of_the_blocks_are_respected() -> None:
    x, y = cloud(4, D), cloud(6, D, seed=1)
    near = (Vi(x) | Vj(y))[BlockRanges.block_diagonal([1, 3], [2, 4])]
    far = Vi(x).sqdist(Vj(x))
    A = concatenate([near, far], axis=1)
    mask = np.zeros((4, 6), bool)
    mask[:1, :2] = mask[1:, 2:] = True
    dense = np.concatenate([np.where(mask, x @ y.T, 0), far.to_dense()[..., 0]], 1)
    close(A @ cloud(10), dense @ cloud(10))
    close(
        (far @ near - 2 * near).to_dense()[..., 0], dense[:, 6:] @ dense[:, :6] - 2 * dense[:, :6]
    )
    visited = np.where(np.concatenate([mask, np.ones((4, 4), bool)], 1), dense, np.inf)
    close(A.argmin(axis=1)[:, 0], visited.argmin(1))


def test_diagonals_of_products_blocks_and_kronecker_products() -> None:
    x, y = cloud(4, D), cloud(3, D, seed=1)
    K, L, S = Vi(x) | Vj(y), Vi(y).sqdist(Vj(x)), Vi(y) | Vj(y)
    for A in (K @ L, 2 * (L @ K) - S, block([[K, None], [S, L]]), concatenate([L @ K, L], axis=1)):
        dense = A.to_dense()[..., 0]
        for k in (-5, -2, 0, 1, 3):
            close(A.diagonal(k)[:, 0], dense.diagonal(k))
            close(A.trace(k)[0], np.trace(dense, k))
    close(kron(S, K @ L).diagonal(), kron(S, K @ L).to_dense()[..., 0].diagonal()[:, None])


@pytest.mark.parametrize("backend", ["llvm", GPU])
def test_every_backend_and_complex_numbers(backend: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(options, "backend_name", lambda: backend)
    x = cloud(4, 1).astype("float32")
    K = (Vi(x) * (1 + 2j) - Vj(x)).exp()
    A = concatenate([K @ (Vi(x) - Vj(x)), Vi(x) * Vj(x)], axis=1) / 2j
    e = np.exp(x * (1 + 2j) - x.T)
    dense = np.concatenate([e @ (x - x.T), x * x.T], 1) / 2j
    assert A.dtype == "complex64"
    b = cloud(8) + 1j
    close((A @ b.astype("complex64")).astype("complex128"), dense @ b, 1e-5)


def test_operands_of_python_numpy_and_torch() -> None:
    x = torch.tensor(cloud(3, D))
    K = Vi(x) | Vj(x)
    A, dense = K @ K, (K @ K).to_dense()
    assert isinstance(A, LazyMatrix) and isinstance(torch.matmul(K, K), LazyMatrix)
    scale, b = torch.tensor(2.0, dtype=torch.float64), torch.tensor(cloud(3))
    for B in (scale * A, A * scale, Pm(scale) * A, A * Pm(2.0), 2 * A, sum([A, A]), A + A):
        close(B.to_dense(), 2 * dense)
    close((K - A - K).to_dense(), -dense)
    close(b @ A, b @ dense[..., 0])
    plain = block([Vi(np.ones((2, 1))) * Vj(np.ones((2, 1))), Vi(np.ones((2, 1)))])
    close(np.ones((3, 2)) @ plain, np.full((3, 3), 2.0))
    close((np.float64(3) * plain).to_dense(), np.full((2, 3, 1), 3.0))
    close(pickle.loads(pickle.dumps(plain)) @ np.ones(3), np.full(2, 3.0))
    close(copy.deepcopy(plain) @ np.ones(3), np.full(2, 3.0))
    assert repr(kron(plain, plain.T)).endswith(
        "kron(block([[2 x 2, 2 x 1]]), block([[2 x 2], [1 x 2]])))"
    )
    assert repr((A + K) @ K).endswith("torch: (3 x 3 @ 3 x 3 + 3 x 3) @ 3 x 3)")
    assert isinstance(block([[K]]), LazyTensor) and isinstance(A.T, LazyMatrix)


X, Y = np.ones((5, 2)), np.ones((4, 2))
K, V = Vi(X) | Vj(Y), Vi(X) - Vj(Y)
A = concatenate([K, K])
REFUSED: dict[str, tuple[Callable[[], object], type[Exception], tuple[str, ...]]] = {
    "inner sizes": (lambda: K @ K, ValueError, ("(5, 4, 1) @ (5, 4, 1)", "4 columns", "5 rows")),
    "vectors": (lambda: V @ K.T, ValueError, ("(5, 4, 2) @ (4, 5, 1)", "must be numbers")),
    "vectors and array": (lambda: concatenate([V, V]) @ np.ones(4), ValueError, ("(10, 4, 2)",)),
    "kron of vectors": (lambda: kron(K, V), ValueError, ("kron of (5, 4, 1) and (5, 4, 2)",)),
    "array": (lambda: A @ np.ones(5), ValueError, ("(10, 4, 1)", "needs 4 rows", "(5,)")),
    "library": (lambda: A @ torch.ones(4), TypeError, ("numpy", "torch")),
    "libraries": (lambda: K @ (Vi(torch.ones(4, 2)) | Vj(torch.ones(4, 2))), TypeError, ("torch",)),
    "sum": (lambda: K @ K.T + K, ValueError, ("(5, 5, 1) + (5, 4, 1)", "5 and 4 columns")),
    "sum and rows": (lambda: A + Vi(X[:, :1]), ValueError, ("10 and 5 rows",)),
    "sum and number": (lambda: A + 1.0, TypeError, ("(10, 4, 1)", "foldwise.eye")),
    "product of entries": (lambda: A * A, ValueError, ("(10, 4, 1) * (10, 4, 1)",)),
    "times an array": (lambda: A * np.ones((10, 4)), ValueError, ("* (10, 4)", "numbers")),
    "rows of blocks": (
        lambda: block([[K, K], [K.T, K]]),
        ValueError,
        ("row 1", "(4, 5, 1) and (5, 4, 1)", "number of rows"),
    ),
    "columns": (lambda: concatenate([K, K.T]), ValueError, ("concatenate: ", "number of columns")),
    "one for all": (lambda: concatenate([K, Vi(X[:, :1])]), ValueError, ("0 * Vj(y)",)),
    "dimensions": (lambda: block([K, V]), ValueError, ("same dimension, not 1 and 2",)),
    "ragged": (lambda: block([[K, K], [K]]), ValueError, ("same number of blocks, not 1 and 2",)),
    "zeros": (lambda: block([[K, None]]), ValueError, ("column 1", "zeros only")),
    "lists": (lambda: block([K, [K]]), TypeError, ("a list of lists",)),
    "arrays": (lambda: concatenate([K, X]), TypeError, ("concatenate takes", "ndarray")),
    "numbers": (lambda: block([K, Pm(1.0)]), ValueError, ("block: ", "1")),
    "symbols": (lambda: K @ Vi(0, 1), ValueError, ("symbolic variables",)),
    "nothing": (lambda: concatenate([]), ValueError, ("at least one",)),
    "no Kronecker product": (lambda: kron(), ValueError, ("at least one",)),
    "no blocks": (lambda: foldwise.block_diag([]), ValueError, ("at least one",)),
    "axis": (lambda: concatenate([K, K], axis=3), ValueError, ("0 (rows) or 1 (columns), not 3",)),
    "vectors of matrices": (lambda: concatenate([A, A], axis=-1), ValueError, ("not -1",)),
    "entries": (lambda: (K @ K.T).min(axis=1), ValueError, ("min()", "product", "one by one")),
    "last axis": (lambda: A.sum(axis=2), ValueError, ("sum()", "LazyTensors")),
    "ranges": (lambda: A.sum(axis=1, ranges=None), TypeError, ("ranges", "A[ranges]")),
    "weight": (
        lambda: A.sumsoftmaxweight(Vj(X), axis=1),
        ValueError,
        ("(10, 4, 1)", "(1, 5, 2)"),
    ),
    "function": (lambda: A.exp(), AttributeError, ("'exp'", "before")),
    "solve": (lambda: A.solve(np.ones(10)), ValueError, ("A.solve(b)", "4 rows", "(10,)")),
    "steps": (lambda: A[::2], IndexError, ("rows", "without steps")),
    "no row": (lambda: A[10], IndexError, ("row 10 does not exist: there are 10",)),
    "rows of kron": (lambda: kron(K, K)[1:], IndexError, ("Kronecker", "factors")),
    "components": (lambda: A[..., :0], IndexError, ("components",)),
    "too many": (lambda: A[0, 0, 0, 0], IndexError, ("at most 3",)),
    "size": (lambda: kron(A, A).to_dense(limit=10), ValueError, ("(100, 16, 1)", "12,800")),
    "diagonal": (lambda: (K @ K.T @ K).diagonal(), ValueError, ("(5, 4, 1) @ (4, 5, 1) @ (5,",)),
    "diagonal of kron": (lambda: kron(K, K).diagonal(), ValueError, ("(5, 4, 1)",)),
    "array of it": (lambda: np.asarray(A), TypeError, ("to_dense",)),
    "truth": (lambda: bool(A), TypeError, ("truth",)),
}


@pytest.mark.parametrize("name", REFUSED)
def test_errors_name_operands_and_shapes(name: str) -> None:
    assert_refused(*REFUSED[name])
