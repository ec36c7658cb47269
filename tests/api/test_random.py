"""Random matrices: known words, the same numbers wherever they are made, their distributions."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
from scipy import stats

import foldwise
from foldwise import BlockRanges, LazyTensor, Vi, Vj, random
from foldwise.backends.llvm import host_target
from foldwise.compute.reductions import computation
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.builder import Builder
from foldwise.ir.expr import DimensionError, Op, apply, make
from foldwise.ir.loops import Value
from foldwise.ir.spec import Numerics
from foldwise.ops import REDUCTIONS
from foldwise.ops.random import threefry_of_arrays, unit_of_words
from tests.support import BACKENDS, DTYPES, Array, run, schedule_for, spec_of, variables

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

each_backend = pytest.mark.parametrize("backend", BACKENDS)
each_dtype = pytest.mark.parametrize("dtype", DTYPES)
DISTRIBUTIONS: dict[str, Any] = {
    "uniform": stats.uniform,
    "normal": stats.norm,
    "exponential": stats.expon,
    "gumbel": stats.gumbel_r,
}
WIDE = 40  # columns of the tables: one kernel for all that have no more


def drawn(name: str, shape: tuple[int, ...], seed: Any = 0, **options: Any) -> LazyTensor:
    return getattr(random, name)(shape, seed, **options)


def table(K: LazyTensor) -> Array:
    """The entries of a LazyTensor of NumPy arrays, of shape (M, N): the sum of each alone."""
    columns = K.shape[-2]
    assert columns <= WIDE
    return np.asarray(K @ np.eye(columns, WIDE, dtype=K.dtype))[:, :columns]


def parts(words: tuple[int, int]) -> list[int]:
    return [part for word in words for part in (word >> 8, word & 255)]


# --- the generator

# Key, counter and words of threefry2x32 with 20 rounds, from the tests of Random123.
KNOWN = (
    ((0, 0), (0, 0), (0x6B200159, 0x99BA4EFE)),
    ((0xFFFFFFFF, 0xFFFFFFFF), (0xFFFFFFFF, 0xFFFFFFFF), (0x1CB996FC, 0xBB002BE7)),
    ((0x13198A2E, 0x03707344), (0x243F6A88, 0x85A308D3), (0xC4923A9C, 0x483DF7A0)),
)


@each_backend
@each_dtype
def test_known_answers(backend: str, dtype: str) -> None:
    """For rows and for columns, and from indices in pieces of 16 and 8 bits."""
    keys, counters, words = zip(*KNOWN, strict=True)
    for bits, axis in ((16, I), (8, J)):
        places = 32 // bits
        shifts = bits * np.arange(places)
        digits = (np.array(counters)[..., None] >> shifts & (1 << bits) - 1).astype(dtype)
        key = np.array([parts(k) for k in keys], dtype)
        at = (slice(None), None) if axis is I else (None, slice(None))
        arrays = [np.ascontiguousarray(x[at]) for x in (digits[:, 0], digits[:, 1], key)]
        i, j, k, one = variables((axis, places), (axis, places), (axis, 4), (axis.other, 1))
        pieces = [
            apply("random_bits", i, j, k, piece=piece, dim=1, bits=bits) for piece in range(4)
        ]
        first, second = (apply("concat", *pieces[n : n + 2]) for n in (0, 2))
        spec = spec_of(apply("concat", first, second) * one, axis=axis.other)
        found = run(spec, [*arrays, np.ones((1, 1, 1), dtype)], backend=backend)
        np.testing.assert_array_equal(found, [parts(w) for w in words])


def test_words_are_those_of_jax() -> None:
    with jax.threefry_partitionable(True):
        bits = jax.random.bits(jax.random.PRNGKey(5), (40,), "uint32")
    zeros, count = np.zeros(40, np.uint32), np.arange(40, dtype=np.uint32)
    high, low = threefry_of_arrays((zeros, zeros + np.uint32(5)), (zeros, count))
    np.testing.assert_array_equal(bits, high ^ low)


def reference(  # noqa: PLR0913
    kind: int, seed: int, rows: int, columns: int, dim: int = 1, element: int = 0
) -> tuple[Array, Array]:
    """The two words of each entry, by the definition of ADR 28."""
    numbers = (seed >> 32, seed & 0xFFFFFFFF, element, kind)
    words = [np.array([n], np.uint32) for n in numbers]
    key = threefry_of_arrays((words[0], words[1]), (words[2], words[3]))
    with np.errstate(over="ignore"):
        first, second = key[0], key[1] + np.arange(dim, dtype=np.uint32)
    i, j = (np.arange(n, dtype=np.uint32) for n in (rows, columns))
    high, low = threefry_of_arrays((first, second), (i[:, None, None], j[None, :, None]))
    return high, low


@each_dtype
def test_numbers_are_those_of_the_definition(dtype: str) -> None:
    like, seed = np.zeros(1, dtype), (3 << 40) + 12345
    high, low = reference(0, seed, 20, 30)
    expected = (high + (low + 0.5) * 2.0**-32) * 2.0**-32
    eps = np.finfo(dtype).eps
    found = table(random.uniform((20, 30), seed, like=like))
    assert found.dtype == dtype
    least = 2.0**-32 if dtype == "float32" else 0
    np.testing.assert_allclose(found, expected[..., 0], rtol=eps, atol=least)
    high, low = reference(1, seed, 20, 30)
    radius = np.sqrt(-2 * np.log((high + 0.5) * 2.0**-32))
    expected = radius * np.cos(2 * np.pi * ((low >> np.uint32(8)) * 2.0**-24 - 0.5))
    found = table(random.normal((20, 30), seed, like=like))
    np.testing.assert_allclose(found, expected[..., 0], rtol=8 * eps, atol=8 * eps)
    high, _ = reference(2, seed, 20, 30)
    found = table(random.rademacher((20, 30), seed, like=like))
    np.testing.assert_array_equal(found, np.where(high >> np.uint32(31), -1, 1)[..., 0])


# --- the same numbers


def signs_of(seed: int, rows: int, columns: int) -> Array:
    high, _ = reference(2, seed, rows, columns)
    return np.where(high >> np.uint32(31), -1.0, 1.0)[..., 0]


@each_dtype
def test_any_part_has_the_numbers_of_the_whole(dtype: str) -> None:
    """Sizes around those of tiles and of vectors; and the transpose."""
    like = np.zeros(1, dtype)
    signs = signs_of(3, 50, WIDE)
    np.testing.assert_array_equal(table(random.rademacher((50, WIDE), 3, like=like)), signs)
    for rows, columns in ((0, 3), (3, 0), (1, 1), (1, 9), (9, 1), (7, 8), (16, 7), (25, 33)):
        K = random.rademacher((rows, columns), 3, like=like)
        assert K.shape == (rows, columns, 1)
        part = signs[:rows, :columns]
        np.testing.assert_array_equal(K.sum(axis=1)[:, 0], part.sum(1))
        np.testing.assert_array_equal(K.sum(axis=0)[:, 0], part.sum(0))
        np.testing.assert_array_equal(K.T.sum(axis=1)[:, 0], part.sum(0))


@pytest.mark.parametrize(
    "key",
    [
        (slice(5, 21), slice(3, 39)),
        ([3, 1, 40], slice(None, None, 2)),
        (slice(40, None, -7), np.arange(WIDE) % 3 == 0),
    ],
    ids=["slices", "a list", "a step and a mask"],
)
def test_chosen_rows_and_columns_have_the_numbers_of_the_whole(key: Any) -> None:
    found = table(random.rademacher((50, WIDE), 3)[key])
    np.testing.assert_array_equal(found, signs_of(3, 50, WIDE)[key[0]][:, key[1]])


@each_backend
@pytest.mark.parametrize(
    ("dtype", "shape"),
    [
        ("float32", {"lanes": 4, "rows": 2, "chunk": 7, "columns": 2}),
        ("float64", {"lanes": 8, "rows": 1, "chunk": 256, "columns": 4}),
    ],
    ids=["small", "large"],
)
def test_no_schedule_changes_them(backend: str, dtype: str, shape: dict[str, int]) -> None:
    schedule = schedule_for(backend, **shape)
    bound = random.rademacher((19, 130), 9, like=np.zeros(1, dtype)).bound
    spec, inputs = computation("sum", REDUCTIONS["sum"], J, [bound], Numerics())
    found = run(spec, inputs.arrays, inputs.scalars, backend=backend, schedule=schedule)
    np.testing.assert_array_equal(found[:, 0], signs_of(9, 19, 130).sum(1))


def test_splits_blocks_and_threads_do_not_change_them() -> None:
    signs = signs_of(9, 3, 140_001)
    K = random.rademacher((3, 140_001), 9, like=np.zeros(1, np.float32))
    for threads in (1, 3):
        with foldwise.threads(threads):
            np.testing.assert_array_equal(K.sum(axis=1)[:, 0], signs.sum(1))
            np.testing.assert_array_equal(K.sum(axis=0)[:, 0], signs.sum(0))
    K = random.rademacher((40, 60), 9)
    ranges = BlockRanges.block_diagonal([10, 25, 5], [5, 15, 40])
    within = signs_of(9, 40, 60) * ranges.mask()
    np.testing.assert_array_equal(K[ranges].sum(axis=1)[:, 0], within.sum(1))


@pytest.mark.parametrize("name", ["gumbel", "bernoulli"])
def test_libraries_and_types_agree(name: str) -> None:
    expected = table(drawn(name, (20, 30), 1 << 63))
    for like, eps in (
        (np.zeros(1, np.float32), 1e-5),
        (torch.zeros(1, dtype=torch.float64), 0),
        (torch.zeros(1), 1e-5),
        (torch.zeros(1, dtype=torch.float16), 4e-3),
        (torch.zeros(1, dtype=torch.bfloat16), 3e-2),
        (jnp.zeros(1), 1e-5),
        (Vi(torch.zeros(2, 3)) ** 2, 1e-5),
    ):
        K = drawn(name, (20, 30), 1 << 63, like=like)
        dtype = getattr(like, "dtype", None)
        assert str(dtype).endswith(str(K.dtype))
        eye: Any = np.eye(30, WIDE, dtype="float64" if K.dtype == "float64" else "float32")
        if K.bound.inputs.adapter.name == "jax":
            eye = jnp.asarray(eye)
        if K.bound.inputs.adapter.name == "torch":
            eye = torch.tensor(eye, dtype=getattr(torch, K.dtype))
        found = K @ eye
        found = found.double().numpy() if isinstance(found, torch.Tensor) else np.asarray(found)
        close = {"rtol": eps, "atol": eps, "err_msg": str(like)}
        np.testing.assert_allclose(found[:, :30], expected, **close)


def test_a_seed_may_be_traced() -> None:
    @jax.jit
    def sums(x: Any, seed: Any) -> Any:
        return random.normal((20, 30), seed, like=x).sum(axis=1)

    for seed in (3, 0xDEADBEEF):
        expected = random.normal((20, 30), seed).sum(axis=1)
        for given in (jnp.uint32(seed), jnp.uint32(seed) + 0):
            np.testing.assert_allclose(sums(jnp.zeros(1), given), expected, atol=2e-5)
    seed = (0xABCDEF01 << 32) + 7
    expected = random.normal((20, 30), seed - (1 << 63)).sum(axis=1)
    found = random.normal((20, 30), torch.tensor(seed - (1 << 63)), like=torch.zeros(1)).sum(axis=1)
    np.testing.assert_allclose(found, expected, atol=2e-5)


@each_dtype
def test_elements_of_a_batch_and_components_differ(dtype: str) -> None:
    like = np.zeros(1, dtype)
    single = random.uniform((9, 11), 4, like=like).sum(axis=1)
    batch = random.uniform((2, 3, 9, 11, 20), 4, like=like)
    assert batch.shape == (2, 3, 9, 11, 20)
    found = batch.sum(axis=-2)
    np.testing.assert_array_equal(found[0, 0, :, :1], single)
    assert np.unique(found).size == found.size
    high, _ = reference(0, 4, 9, 11, dim=20, element=5)
    np.testing.assert_allclose(found[1, 2], (high * 2.0**-32).sum(1), rtol=1e-6)
    pairs = random.uniform((9, 11, 2), 4, like=like).sum(axis=1)
    np.testing.assert_array_equal(pairs, found[0, 0, :, :2])


# --- distributions


@pytest.mark.parametrize("name", DISTRIBUTIONS)
@each_dtype
def test_distribution(name: str, dtype: str) -> None:
    law = DISTRIBUTIONS[name]
    K = drawn(name, (1500, WIDE), 11, like=np.zeros(1, dtype))
    x = table(K).astype(np.float64)
    assert np.isfinite(x).all()
    assert stats.kstest(x.ravel(), law.cdf).pvalue > 1e-3
    # Mean and variance, within four standard errors; neighbours do not correlate.
    mean, variance = law.stats()
    fourth = law.stats(moments="k") + 2
    assert abs(x.mean() - mean) < 4 * np.sqrt(variance / x.size)
    assert abs(x.var() - variance) < 4 * variance * np.sqrt(fourth / x.size)
    y = (x - mean) / np.sqrt(variance)
    for a, b in ((y[1:], y[:-1]), (y[:, 1:], y[:, :-1]), (y[:WIDE], y[:WIDE].T)):
        off = ~np.eye(*a.shape, dtype=bool)  # the transpose has the same diagonal
        assert abs((a * b)[off].mean()) < 4 / np.sqrt(a.size / 2)


def test_masks_have_their_probability() -> None:
    for p in (0.0, 1e-3, 0.3, 1.0):
        x = table(random.bernoulli((1500, WIDE), 5, p=p))
        assert set(np.unique(x)) <= {0.0, 1.0}
        assert abs(x.mean() - p) <= 4 * np.sqrt(p * (1 - p) / x.size)
        single = random.bernoulli((1500, WIDE), 5, p=p, like=np.zeros(1, np.float32))
        np.testing.assert_array_equal(x, table(single))
    assert abs(table(random.rademacher((1500, WIDE), 5)).mean()) < 4 / np.sqrt(60_000)


def test_seeds_and_distributions_are_independent() -> None:
    seeds = (0, 1, 1 << 32, (1 << 64) - 1)
    tables = [table(random.normal((225, WIDE), seed)) for seed in seeds]
    tables.append(np.sqrt(12) * (table(random.uniform((225, WIDE), 0)) - 0.5))
    tables.append(table(random.exponential((225, WIDE), 0)) - 1)
    correlations = np.corrcoef([t.ravel() for t in tables])
    assert np.abs(correlations - np.eye(len(tables))).max() < 4 / np.sqrt(9000)


@each_backend
@each_dtype
def test_the_ends_of_the_interval(backend: str, dtype: str) -> None:
    """The smallest and the largest words make numbers inside, so that logarithms are finite."""

    def lower(b: Builder, x: Value) -> Value:
        word = b.sub(b.const(0, "uint32"), b.cast(x, "uint32"))
        return unit_of_words(b, word, word)

    op = Op(name="ends", arity=1, lower=lower, doc="")
    x, one = variables((I, 1), (J, 1))
    ends = np.array([0, 1], dtype)[:, None, None]  # words of zeros, and of ones
    spec = spec_of(make(op, (x,)) * one)
    found = run(spec, [ends, np.ones_like(ends[:1])], backend=backend)[:, 0]
    least = 2.0**-33 if dtype == "float32" else 2.0**-65
    np.testing.assert_array_equal(found, [least, 1 - np.finfo(dtype).epsneg])


# --- formulas


def rotations(K: LazyTensor) -> int:
    """Rotations of words, 20 for each call of the generator, for each pair of a sum."""
    spec, _ = computation("sum", REDUCTIONS["sum"], J, [K.bound], Numerics())
    signature = Signature((("float64", True),) * len(spec.slots), "float64")
    return str(lowered(spec, signature, host_target())).count(" rotate ")


def test_words_are_made_once() -> None:
    """Those of one draw, also with several parts; two draws are never taken for one."""
    once = rotations(random.bernoulli((5, 6), 0))
    one, other = (random.normal((5, 6), seed) for seed in (0, 1))
    assert once <= rotations(one) == rotations(one * one.exp() - one) < once + 20
    assert rotations(one * other) > rotations(one) + 20
    x, y = table(one), table(other)
    np.testing.assert_allclose(table(one - other), x - y, atol=1e-15)
    np.testing.assert_allclose(table(one * one - other), x * x - y, rtol=1e-14, atol=1e-15)


def test_another_seed_takes_no_new_kernel() -> None:
    specs = {bound_spec(f(seed)) for seed in (0, 1, 1 << 63) for f in (_normal, _kept)}
    assert len(specs) == 2


def _normal(seed: int) -> LazyTensor:
    return random.normal((5, 6), seed)


def _kept(seed: int) -> LazyTensor:
    return random.bernoulli((5, 6), seed, p=1 / (seed + 2))


def bound_spec(K: LazyTensor) -> Any:
    return computation("sum", REDUCTIONS["sum"], J, [K.bound], Numerics())[0]


def test_derivatives_take_them_as_constants() -> None:
    """First and second ones, against the dense formula."""
    generator = np.random.default_rng(0)
    x = torch.tensor(generator.normal(size=(7, 2)), requires_grad=True)
    y = torch.tensor(generator.normal(size=(7, 2)))
    constants = table(random.uniform((7, 7), 5))

    def lazily(x: Any) -> Any:
        K = (-Vi(x).sqdist(Vj(y))).exp()
        return (K * random.uniform((7, 7), 5, like=x)).sum(axis=1).pow(2).sum()

    def densely(x: Any) -> Any:
        K = torch.exp(-((x[:, None] - y[None]) ** 2).sum(-1))
        return (K * torch.tensor(constants)).sum(1).pow(2).sum()

    results: list[Any] = []
    for f in (lazily, densely):
        (first,) = torch.autograd.grad(f(x), x, create_graph=True)
        (second,) = torch.autograd.grad((first**3).sum(), x)
        results.append((first, second))
    for found, expected in zip(*results, strict=True):
        torch.testing.assert_close(found, expected)


def test_tangents_take_them_as_constants() -> None:
    one = (jnp.ones((3, 1)),)
    value, moved = jax.jvp(
        lambda x: (Vi(x) * random.uniform((3, 4), 1, like=x)).sum(axis=1), one, one
    )
    np.testing.assert_allclose(value, moved)


# --- dropout


def test_dropout() -> None:
    x = np.random.default_rng(0).normal(size=(40, 1))
    K = (-Vi(x).sqdist(Vj(x))).exp()
    whole, found = table(K), table(K.dropout(0.25, seed=3))
    kept = found != 0
    np.testing.assert_allclose(found[kept], whole[kept] / 0.75, rtol=1e-14)
    assert abs(kept.mean() - 0.75) < 4 * np.sqrt(0.25 * 0.75 / kept.size)
    np.testing.assert_array_equal(table(K.T.dropout(0.25, 3)) != 0, kept)
    np.testing.assert_array_equal(table(K.dropout(0.25, seed=3).T), found.T)
    np.testing.assert_array_equal(table(K.dropout(0, seed=3)), whole)
    assert not table(K.dropout(1, seed=3)).any()
    assert K.dropout(0.5, training=False) is K
    # Each component and each element of a batch has a mask of its own; infinities are dropped, too.
    y = LazyTensor(np.full((2, 5, 1, 30), np.inf))
    seen = (y + Vj(x)).dropout(0.9, seed=1).isfinite().sum(axis=-2)
    assert np.unique(seen).size > 5 and len({row.tobytes() for row in seen.reshape(10, 30)}) == 10
    z = (Vi(x) + 1j * Vj(x)).dropout(0.25, seed=3).sum(axis=1)
    np.testing.assert_allclose(z, (kept @ (1j * x) + kept.sum(1)[:, None] * x) / 0.75, rtol=1e-13)


def test_dropout_of_torch() -> None:
    K = Vi(torch.ones(4, 1)) + Vj(torch.ones(5, 1))
    assert torch.nn.Dropout(0.5).eval()(K) is K
    with pytest.raises(TypeError, match="needs a seed"):
        torch.nn.functional.dropout(K, 0.5)


# --- errors


def test_errors() -> None:
    for seed in (-1, 1 << 64):
        with pytest.raises(ValueError, match="a seed is an integer from 0 to"):
            random.normal((3, 4), seed)
    with pytest.raises(TypeError, match="a seed is an integer, not 1.5"):
        random.normal((3, 4), 1.5)
    with pytest.raises(TypeError, match="not an array of float32"):
        random.normal((3, 4), torch.tensor(1.0), like=torch.zeros(1))
    with pytest.raises(TypeError, match="an array of torch of one without axes"):
        random.normal((3, 4), jnp.uint32(1), like=torch.zeros(1))
    with pytest.raises(TypeError, match="float16 a seed is an int"):
        random.normal((3, 4), torch.tensor(1), like=torch.zeros(1, dtype=torch.float16))
    for shape in (5, (5,), (5, -1), (5, 2.5)):
        with pytest.raises(ValueError, match="normal takes a shape"):
            random.normal(shape, 0)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="there may be 4294967296 rows"):
        random.normal((3, (1 << 32) + 1), 0)
    with pytest.raises(TypeError, match="like= takes a LazyTensor or an array, not a float"):
        random.normal((3, 4), 0, like=1.0)
    for p in (-0.1, 1.5, np.nan):
        with pytest.raises(ValueError, match="p is a probability"):
            random.bernoulli((3, 4), 0, p=p)
    with pytest.raises(ValueError, match="not symbolic variables"):
        Vi(0, 3).dropout(0.5, seed=0)
    i, j, key = variables((I, 1), (J, 1), (NONE, 3))
    with pytest.raises(DimensionError, match="a key of 4 numbers"):
        apply("random_unit", i, j, key, dim=1, bits=24)
