"""`K[...]`: rows, columns, batch elements and components, as the same index chooses of an array."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import settings as settings_of
from hypothesis import strategies as st

from foldwise import BlockRanges, LazyTensor, Pm, Vi, Vj, eye
from tests.libraries import LIBRARIES
from tests.support import Array

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
    pytest.mark.usefixtures("doubles"),
]
B, M, N, D = 2, 7, 9, 3


def cloud(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng([seed, *shape]).uniform(0.3, 1.7, shape)


def formula(x: Any, y: Any, p: Any) -> Any:
    """Of rows, columns and a parameter, with vectors of length D."""
    return (x - y) ** 2 * p + x * y


def arrays(batch: bool = True, m: int = M, n: int = N) -> tuple[Array, Array, Array]:
    """x of a batch, y of none, and a parameter for each batch element."""
    lead = (B,) if batch else ()
    return cloud(*lead, m, 1, D), cloud(1, n, D, seed=1), cloud(*lead, 1, 1, D, seed=2)


def lazily(given: Any) -> LazyTensor:
    return formula(*map(LazyTensor, given))


def close(found: Any, expected: Any, eps: float = 1e-12) -> None:
    found, expected = np.asarray(found), np.asarray(expected)
    assert found.shape == expected.shape
    np.testing.assert_allclose(
        found, expected, rtol=0, atol=eps * max(1, abs(expected).max(initial=0))
    )


def in_place(key: Any, dims: int) -> Any:
    """The key with integers of the last three axes as slices of length 1."""
    parts = [*key] if isinstance(key, tuple) else [key]
    given = sum(part is not None and part is not Ellipsis for part in parts)
    if not any(part is Ellipsis for part in parts):
        parts.append(...)
    dots = next(n for n, part in enumerate(parts) if part is Ellipsis)
    parts[dots : dots + 1] = [slice(None)] * (dims - given)
    last = len(parts) - 3
    return tuple(
        slice(int(part), int(part) + 1 or None)
        if n >= last and part is not None and not isinstance(part, slice) and not np.ndim(part)
        else part
        for n, part in enumerate(parts)
    )


def agrees(K: Any, dense: Array, key: Any) -> None:
    part, expected = K[key], dense[in_place(key, dense.ndim)]
    assert part.shape == expected.shape
    close(part.sum(axis=part.ndim - 2), expected.sum(-2))
    close(part.sum(axis=part.ndim - 3), expected.sum(-3))


MASK_M, MASK_N = np.arange(M) % 3 != 1, np.arange(N) % 2 == 0
KEYS: dict[str, Any] = {
    "rows": np.s_[2:5],
    "rows and columns": np.s_[2:5, 1:-1],
    "step": np.s_[::2, 1::3],
    "back": np.s_[::-1, ::-2],
    "none": np.s_[3:3],
    "no columns": np.s_[:, 9:],
    "beyond": np.s_[-99:99],
    "a row": 2,
    "the last row and column": np.s_[-1, -1],
    "NumPy integer": np.int64(3),
    "array": np.array([3, 0, -1, 3]),
    "columns by array": np.s_[:, np.array([8, 8, 1])],
    "list": [1, 5],
    "empty list": [],
    "range": range(5, 1, -2),
    "mask": MASK_M,
    "list of bools": MASK_M.tolist(),
    "mask of columns": np.s_[:, MASK_N],
    "all combinations": np.ix_([5, 2], [0, 0, 8]),
    "of masks": np.ix_(MASK_M, MASK_N),
    "array and integer": np.s_[[4, 1], 2],
    "array of one": np.s_[4, [1, 2]],
    "component": np.s_[1:, 2:, 1],
    "components": np.s_[..., [2, 0]],
    "mask of components": np.s_[1:3, :, np.array([True, False, True])],
    "row and component": np.s_[3, :, -1],
    "new axis": np.s_[None, 1:3],
    "two new axes": np.s_[None, None, ..., 0],
}


IN_JAX = ("rows and columns", "back", "array", "mask of columns", "all combinations", "new axis")
"""JAX compiles a program for each slice; the rest differs in no way from NumPy."""


@pytest.mark.parametrize("library", LIBRARIES)
def test_an_index_chooses_as_in_numpy(library: str) -> None:
    given = arrays(batch=False)
    K, dense = lazily([LIBRARIES[library](a) for a in given]), formula(*given)
    for name, key in KEYS.items():
        if library == "jax" and name not in IN_JAX:
            continue
        try:
            agrees(K, dense, key)
        except Exception as error:
            raise AssertionError(f"{name}: K[{key!r}]") from error
    for key in ([2, 0], [-1], [6]):
        close(K[LIBRARIES[library](np.array(key))].sum(axis=1), dense[key].sum(1))
    close(K[LIBRARIES[library](MASK_M)].sum(axis=1), dense[MASK_M].sum(1))
    close(K[LIBRARIES[library](np.array(4))].sum(axis=1), dense[4:5].sum(1))


BATCHED: dict[str, Any] = {
    "element": 1,
    "last element": np.s_[-1, 2:4],
    "elements": np.s_[::-1, 1:3],
    "by array": np.s_[[1, 0, 1]],
    "by array, rows": np.s_[[1, 0, 1], 2:4, :5],
    "combinations": np.ix_([1, 1], [5, 2], [0, 0, 8]),
    "none": np.s_[2:],
    "rows": np.s_[..., [4, 2], :, :],
    "new axis": np.s_[:, None, 2],
    "new axis first": np.s_[None, 1],
    "mask": np.s_[[False, True]],
}


@pytest.mark.parametrize("library", LIBRARIES)
def test_batch_elements(library: str) -> None:
    """Arrays without this axis, or with length 1 there, stand for all batch elements."""
    given = arrays()
    K, dense = lazily([LIBRARIES[library](a) for a in given]), formula(*given)
    for name, key in BATCHED.items():
        if library == "jax" and name not in ("element", "by array, rows", "new axis"):
            continue
        try:
            agrees(K, dense, key)
        except Exception as error:
            raise AssertionError(f"{name}: K[{key!r}]") from error
    x, y = cloud(3, 1, M, 1, 2), cloud(1, B, 1, N, 2)
    K, dense = LazyTensor(LIBRARIES[library](x)) * LazyTensor(LIBRARIES[library](y)), x * y
    for key in (np.s_[1], np.s_[:, 1], np.s_[1, 1, 2:4], np.s_[1:, None, 0], np.s_[:, [1, 1, 0]]):
        agrees(K, dense, key)


ENDS = st.none() | st.integers(-11, 11)


@st.composite
def keys(draw: st.DrawFn, lengths: tuple[int, ...]) -> Any:
    """An index with a part for each axis: slices, integers, and one array or a mesh of arrays."""
    meshed = draw(st.booleans())
    parts: list[Any] = []
    for length in lengths:
        kind = draw(st.sampled_from("sssia" if length else "ss"))
        if kind == "s":
            step = draw(st.sampled_from([None, 1, 2, -1, -3]))
            part: Any = slice(draw(ENDS), draw(ENDS), step)
            if length == D and not range(length)[part]:
                part = slice(None)  # some component
        elif kind == "i":
            part = draw(st.integers(-length, length - 1))
        else:
            part = np.array(
                draw(st.lists(st.integers(-length, length - 1), min_size=1, max_size=5))
            )
        parts.append(part)
    several = [n for n, part in enumerate(parts) if isinstance(part, np.ndarray)]
    if meshed and len(several) > 1:
        for n, mesh in zip(several, np.ix_(*(parts[n] for n in several)), strict=True):
            parts[n] = mesh
        return tuple(slice(p, p + 1 or None) if isinstance(p, int) else p for p in parts)
    for n in several[1:]:
        parts[n] = slice(None)
    return tuple(parts)


def one_by_one(dense: Array, key: Any) -> Array:
    """The same, axis by axis: axes stay where they are, but for integers of batch axes."""
    for n in reversed(range(dense.ndim)):
        part = key[n]
        if isinstance(part, np.ndarray):
            part = part.reshape(-1)
        if isinstance(part, int) and n >= dense.ndim - 3:
            part = slice(part, part + 1 or None)
        if isinstance(part, int):
            dense = dense.take(part, n)
        else:
            dense = dense[(*(slice(None),) * n, part)]
    return dense


@settings_of(max_examples=60)
@given(st.data())
def test_drawn_indices(data: st.DataObject) -> None:
    m, n = data.draw(st.sampled_from([(M, N), (1, N), (M, 1), (0, N), (M, 0), (1, 1)]))
    given = arrays(data.draw(st.booleans()), m, n)
    dense = formula(*given)
    K = (
        formula(Vi(given[0][:, 0]), Vj(given[1][0]), Pm(given[2][0, 0]))
        if dense.ndim == 3
        else None
    )
    K = lazily(given) if K is None else K
    if K.shape != dense.shape:  # numbers of rows and columns of arrays without either
        return
    key = data.draw(keys(dense.shape))
    expected = one_by_one(dense, key)
    try:
        part = K[key]
    except IndexError as error:
        assert "nothing depends" in str(error) and 1 in (m, n)
        return
    assert part.shape == expected.shape
    close(part.sum(axis=part.ndim - 2), expected.sum(-2))
    if data.draw(st.booleans()):
        part, expected = part.T, expected.swapaxes(-2, -3)
    weights = cloud(expected.shape[-2], 2)
    close(part[..., 0] @ weights, expected[..., 0] @ weights)


# --- derivatives: value, first and second, forward and reverse

TAKEN: dict[str, Any] = {
    "slices": np.s_[1:5, ::-2],
    "gathered twice": np.ix_([3, 0, 3], [8, 8, 1, 2]),
    "components": np.s_[[4, 1], :, 1:],
}


@pytest.mark.parametrize("key", TAKEN.values(), ids=TAKEN)
def test_derivatives_in_torch(key: Any) -> None:
    x, y, p = (torch.tensor(a, requires_grad=True) for a in arrays(batch=False))
    directions = [torch.tensor(cloud(*a.shape, seed=5)) for a in (x, y, p)]
    where = tuple(torch.tensor(k) if isinstance(k, np.ndarray | list) else k for k in key)

    def lazy_energy(*given: Any) -> Any:
        return lazily(given).exp()[key].sum(axis=1).sin().sum()

    def dense_energy(*given: Any) -> Any:
        dense = formula(*given).exp()
        for axis, k in enumerate(where):
            k = k.reshape(-1) if isinstance(k, torch.Tensor) else k
            if isinstance(k, slice) and (k.step or 1) < 0:
                k = torch.tensor(range(dense.shape[axis])[k])
            dense = dense[(slice(None),) * axis + (k,)]
        return dense.sum(1).sin().sum()

    def derivatives(energy: Any) -> list[Any]:
        value = energy(x, y, p)
        first = torch.autograd.grad(value, (x, y, p), create_graph=True)
        along = sum((g * d).sum() for g, d in zip(first, directions, strict=True))
        _, tangent = torch.func.jvp(energy, (x, y, p), tuple(directions))
        return [value, *first, *torch.autograd.grad(along, (x, y, p)), tangent]

    for found, expected in zip(derivatives(lazy_energy), derivatives(dense_energy), strict=True):
        close(found.detach(), expected.detach(), 1e-10)


def test_derivatives_in_jax() -> None:
    given = tuple(jnp.asarray(a) for a in arrays(batch=False))
    directions = tuple(jnp.asarray(cloud(*a.shape, seed=5)) for a in given)

    def lazy_energy(idx: Any, given: Any) -> Any:
        return jnp.sin(lazily(given).exp()[idx, 1:][:, ::-2].sum(axis=1)).sum()

    def dense_energy(idx: Any, given: Any) -> Any:
        return jnp.sin(jnp.exp(formula(*given))[idx, 1:][:, ::-2].sum(1)).sum()

    def derivatives(energy: Any) -> Any:
        def of(idx: Any) -> Any:
            def first(given: Any) -> Any:
                return jax.value_and_grad(lambda given: energy(idx, given))(given)

            return jax.jvp(first, (given,), (directions,))

        return jax.jit(jax.vmap(of))(jnp.array([[3, 0, 3], [-1, 2, 4]]))

    found, expected = map(derivatives, (lazy_energy, dense_energy))
    jax.tree.map(lambda a, b: close(a, b, 1e-10), found, expected)


def test_a_traced_row() -> None:
    """Of JAX: an integer that is not known. Out of bounds there is NaN, as for `jnp.take`."""
    given = tuple(jnp.asarray(a) for a in arrays())
    row = jax.jit(lambda b, i: lazily(given)[b, i].sum(axis=0))
    close(row(1, 3), formula(*given)[1, 3])
    assert bool(jnp.isnan(row(1, M)).all())


# --- block ranges follow


@settings_of(max_examples=30)
@given(st.data())
def test_drawn_indices_within_block_ranges(data: st.DataObject) -> None:
    x, y, p = arrays(batch=False)
    seed = data.draw(st.integers(0, 99))
    keep = np.random.default_rng(seed).uniform(size=(3, 3)) < 0.5
    ranges = BlockRanges.from_mask(keep, [3, 1, 3], [2, 4, 3])
    which = data.draw(st.sampled_from(["both", "columns alone", "rows alone"]))
    K = LazyTensor(x) * LazyTensor(p) if which == "rows alone" else lazily((x, y, p))
    K = LazyTensor(y) * LazyTensor(p) if which == "columns alone" else K
    dense = {"both": formula(x, y, p), "rows alone": x * p, "columns alone": y * p}[which]
    masked = np.where(ranges.mask()[..., None], dense, 0)
    key = data.draw(keys((M, N, D)))
    part, expected = K[ranges][key], one_by_one(masked, key)
    close(part.sum(axis=1), expected.sum(1))
    close(part.T.sum(axis=1), expected.sum(0))


def test_rows_by_an_array_of_another_library_within_block_ranges() -> None:
    given = arrays(batch=False)
    ranges = BlockRanges.block_diagonal([3, 4], [4, 5])
    expected = np.where(ranges.mask()[..., None], formula(*given), 0)[[5, 0, 6]].sum(1)
    for library, into in LIBRARIES.items():
        K = lazily(map(into, given))[ranges]
        close(K[into(np.array([5, 0, -1]))].sum(axis=1), expected)
        if library == "jax":
            with pytest.raises(IndexError, match="traced"):
                jax.jit(lambda idx, K=K: K[idx].sum(axis=1))(jnp.array([5, 0]))


# --- what is chosen is a LazyTensor like any other


def test_slices_are_views_and_arrays_that_stand_for_all_stay() -> None:
    x, y, p = arrays()
    part = lazily((x, y, p))[..., 1:3, ::-2, :]
    u, v, q = part.bound.inputs.arrays
    assert np.shares_memory(u, x) and np.shares_memory(v, y) and q is p
    assert (u.shape, v.shape) == ((B, 2, 1, D), (1, 5, D))
    K = lazily((x, y, p))
    assert K[...] is K and K[:, :] is K and K[()] is K and K[..., :] is K
    bare = Vi(x[0, :, 0])[..., 0]
    assert bare[..., None] is bare[:, :, None] is bare and bare[None].shape == (1, M, 1, 1)


def test_parts_in_products_systems_and_reductions() -> None:
    x, b = cloud(M, 2), cloud(M)
    K = (-Vi(x).sqdist(Vj(x))).exp()
    dense = np.exp(-((x[:, None] - x) ** 2).sum(-1))
    close(K[2:5] @ b, dense[2:5] @ b)
    close(b @ K[:, [0, 3]], b @ dense[:, [0, 3]])
    close(K[np.ix_([5, 1], [4, 2])].T @ b[:2], dense[np.ix_([5, 1], [4, 2])].T @ b[:2])
    part = [5, 1, 2]
    square = dense[part][:, part]
    alpha = 0.3
    found = K[part][:, part].solve(b[:3], alpha=alpha, eps=1e-12)
    close(found, np.linalg.solve(square + alpha * np.eye(3), b[:3]), 1e-9)
    close(K[::-1].logsumexp(axis=1)[:, 0], np.log(np.exp(dense).sum(1))[::-1])
    assert K[::-1].argmin(axis=1)[:, 0].tolist() == dense[::-1].argmin(1).tolist()
    both = K[:3] + K[1:4] * Vi(x[:3, :1])
    close(both.sum(axis=1)[:, 0], (dense[:3] + dense[1:4] * x[:3, :1]).sum(1))
    z = x + 1j * x[::-1]
    K = Vi(z) * Vj(z.conj())
    close(K[1:3, [0, 2], 1].sum(axis=1)[:, 0], (z[1:3, None] * z.conj())[:, [0, 2], 1].sum(1))


STEPS: dict[str, Callable[[Any, Array, st.DataObject], tuple[Any, Array]]] = {
    "index": lambda K, dense, data: (
        K[(key := data.draw(keys(dense.shape)))],
        one_by_one(dense, key),
    ),
    "transpose": lambda K, dense, data: (K.T, dense.T),
    "function": lambda K, dense, data: ((0.5 * K).sin(), np.sin(0.5 * dense)),
    "operand": lambda K, dense, data: (
        K * Vi(x := cloud(len(dense), 1)) + Vj(y := cloud(dense.shape[1], 1)),
        dense * x + y[:, 0],
    ),
    "triangle": lambda K, dense, data: (
        K.triu(k := data.draw(st.integers(-3, 3))),
        np.triu(dense, k),
    ),
    "identity": lambda K, dense, data: (
        K + eye(*dense.shape, like=K),
        dense + np.eye(*dense.shape),
    ),
}


@settings_of(max_examples=15)
@given(st.data())
def test_drawn_programs(data: st.DataObject) -> None:
    """Indices between other operations, within block ranges or not, up to a reduction."""
    x, y = cloud(M, 1), cloud(N, 1, seed=1)
    K, dense, zero = Vi(x) - Vj(y), x - y[:, 0], None
    if data.draw(st.booleans()):
        ranges = BlockRanges.from_mask(np.eye(2, dtype=bool), [3, 4], [5, 4])
        K, zero = K[ranges], ranges.mask()
    for step in data.draw(st.lists(st.sampled_from([*STEPS]), min_size=1, max_size=5)):
        before = dense
        K, dense = STEPS[step](K, dense, data)
        # Sizes alone, or values of pairs that are visited.
        assert K.shape[-3:-1] == dense.shape or before.size == 0
        if zero is not None and step in ("index", "transpose"):
            where = K.bound.inputs.ranges
            assert where is not None
            zero = where.mask()
    if zero is not None:
        dense = np.where(zero, dense, 0)
    close(K.sum(axis=1)[..., 0], dense.sum(1))
    weights = cloud(dense.shape[1], 2)
    close(K @ weights, dense @ weights)
    if zero is None:
        found = K.logsumexp(axis=0)[..., 0]
        close(found, np.logaddexp.reduce(dense, 0, initial=-np.inf))


def test_numpy_takes_along_any_axis() -> None:
    given = arrays()
    K, dense = lazily(given), formula(*given)
    for axis in range(-4, 4):
        found, expected = np.take(K, [1, 0], axis), dense.take([1, 0], axis)
        assert found.shape == expected.shape
        close(found.sum(axis=2), expected.sum(2))


# --- what is refused

_K = lazily(arrays(batch=False))
_S = Vi(0, 3) * Vj(cloud(N, 3))

REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "pairs": (lambda: _K[[0, 1], [2, 3]], r"K\[idx\]\[:, jdx\]"),
    "pairs of one length": (lambda: _K[[0, 1], :, [0, 1]], "pair"),
    "pairs by masks": (lambda: _K[MASK_M, MASK_N], "pair"),
    "a mesh in the other order": (lambda: _K[np.array([0, 1]), np.array([[2], [3]])], "pair"),
    "two axes": (lambda: _K[np.array([[0, 1], [2, 3]])], "one axis"),
    "a mask of other pairs": (
        lambda: _K[np.ones((M, N + 1), bool)],
        r"mask of pairs .* not \(7, 10\)",
    ),
    "a lazy mask": (lambda: _K[_K > 0], "mask of pairs"),
    "a short mask": (lambda: _K[MASK_N], "there are 7"),
    "row too large": (lambda: _K[M], "row 7 does not exist: there are 7"),
    "row too small": (lambda: _K[-8], "row -8"),
    "column in an array": (lambda: _K[:, [0, 9]], "column 9 does not exist: there are 9"),
    "floats": (lambda: _K[np.array([0.0])], "float64"),
    "a float": (lambda: _K[1.0], "1.0"),
    "a float slice": (lambda: _K[1.0:], "integers"),
    "a bool": (lambda: _K[True], "mask"),
    "a text": (lambda: _K["a"], "'a'"),
    "an axis in between": (lambda: _K[:, None], "batch axis"),
    "too many": (lambda: _K[0, 0, 0, 0], "4, and the axes are those of rows, columns"),
    "rows that are not there yet": (lambda: _S[:2], "rows .* not known"),
    "a batch that is not there yet": (lambda: _S[None], "batch axes are those of"),
    "a batch of numbers": (lambda: Pm([1.0, 2.0])[None], "batch axes are those of"),
    "rows that nothing depends on": (lambda: Vj(cloud(N, 3))[[0, 0]], r"add 0 \* Vi"),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_is_no_index_is_refused(case: tuple[Callable[[], object], str]) -> None:
    call, message = case
    with pytest.raises(IndexError, match=message):
        call()


def test_columns_of_a_formula_whose_rows_wait() -> None:
    x, y = cloud(M, 3), cloud(N, 3)
    close(_S[:, 2:5].sum(axis=1)(x), x * y[2:5].sum(0))
    assert _S[:].sum(axis=1)(x).shape == (M, 3)
    assert Vj(y)[0].shape == (1, N, 3)
