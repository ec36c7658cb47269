"""Order statistics: the k largest entries, medians and quantiles, as those of the dense array."""

from __future__ import annotations

import warnings
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import settings as settings_of
from hypothesis import strategies as st

from foldwise import BlockRanges, LazyTensor, Vi, Vj
from foldwise.api.order import Method
from tests.libraries import LIBRARIES
from tests.support import Array

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning"),
    pytest.mark.usefixtures("doubles"),
]
METHODS: tuple[Method, ...] = ("linear", "lower", "higher", "nearest", "midpoint")


def cloud(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng([seed, *shape]).normal(size=shape)


def same(found: Any, expected: Any, eps: float = 1e-14) -> None:
    found = np.asarray(found)
    assert found.shape == expected.shape
    np.testing.assert_allclose(found, expected, rtol=eps, atol=eps)


def quantiles(dense: Array, q: Any, axis: int, method: Method) -> Array:
    if dense.shape[axis] == 0:
        return np.full(np.shape(q) + dense.sum(axis).shape, np.nan)
    with np.errstate(invalid="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        return np.quantile(dense, q, axis, method=method)


@settings_of(max_examples=12)
@given(st.data())
def test_drawn_quantiles(data: st.DataObject) -> None:
    """Of all sizes, with ties, infinities and NaNs, in batches, of several components."""
    m, n = data.draw(st.sampled_from([(3, 6), (5, 4), (0, 3), (3, 0), (1, 4), (4, 1), (1, 1)]))
    batch = (2,) * data.draw(st.integers(0, 1))
    values = st.sampled_from([-np.inf, -2.5, -1.0, -1e-310, 0.0, 1.0, 1.5, 3e300, np.inf])
    dim = data.draw(st.sampled_from([1, 1, 2]))
    seed = data.draw(st.integers(0, 1000))
    pool = np.array(data.draw(st.lists(values, min_size=1, max_size=4)))
    x = np.random.default_rng(seed).choice(pool, (*batch, m, 1, dim))
    y = np.random.default_rng(seed + 1).choice([-0.0, 1.0, 0.25], (1, n, dim))
    if data.draw(st.booleans()) and x.size:
        x.ravel()[0] = np.nan
    K = LazyTensor(x) + LazyTensor(y)
    dense = x + y
    axis, method = data.draw(st.integers(-3, -2)), data.draw(st.sampled_from(METHODS))
    q = data.draw(st.sampled_from([0.0, 1.0, 0.5, [0.3, 1.0]]))
    # Between infinities NumPy has NaN, where we have one of them, or NaN.
    expected = quantiles(dense, q, axis, method)
    found = np.asarray(K.quantile(q, axis, method=method))
    assert found.shape == expected.shape
    given_by_both = ~np.isnan(expected)
    same(found[given_by_both], expected[given_by_both])
    lower, index = K.median_argmedian(axis)
    expected = quantiles(dense, 0.5, axis, "lower")
    same(lower, expected)
    index = np.asarray(index)
    assert (index[np.isnan(expected)] == -1).all()
    chosen = index >= 0
    there = (
        np.take_along_axis(dense, np.expand_dims(index, axis).clip(0), axis) if n and m else index
    )
    same(np.squeeze(there, axis)[chosen] if n and m else there[chosen], expected[chosen])


@pytest.mark.parametrize("library", LIBRARIES)
def test_medians_follow_the_library_of_the_arrays(library: str) -> None:
    dtype: Any = "float64" if library == "torch" else "float32"
    x, y = (cloud(n, 2, seed=n).astype(dtype) for n in (5, 8))
    K = Vi(LIBRARIES[library](x)).sqdist(Vj(LIBRARIES[library](y)))
    dense = torch.tensor(np.asarray(K.to_dense()))
    middle = dense.median(1) if library == "torch" else dense.quantile(0.5, 1)
    for found in (K.median(1), np.median(K, axis=1)):
        same(found, np.asarray(middle[0] if library == "torch" else middle), 1e-6)
    assert str(K.median(1).dtype).endswith(dtype)
    assert K.median(1, keepdim=True).shape == (5, 1, 1)
    if library == "jax":  # which takes its time to compile
        return
    values, indices = torch.median(K, 1)  # type: ignore[arg-type]
    lower = dense.median(1)
    same(values, np.asarray(lower.values), 1e-6)
    assert np.asarray(indices).tolist() == lower.indices.tolist()
    for found in (
        np.quantile(K, [0.25, 0.6], axis=1),  # type: ignore[arg-type]
        np.percentile(K, [25, 60], axis=1),  # type: ignore[arg-type]
        torch.quantile(K, torch.tensor([0.25, 0.6]).double(), dim=1),  # type: ignore[arg-type]
    ):
        same(found, np.quantile(dense.numpy(), [0.25, 0.6], axis=1), 1e-5)


def test_quantiles_within_blocks() -> None:
    x, y = cloud(6, 1), cloud(7, 1, seed=1)
    ranges = BlockRanges.from_blocks((6, 7), [[0, 2], [2, 5]], [[0, 3], [1, 7]])
    dense = np.where(ranges.mask(), x - y.T, np.nan)
    expected = np.full((6, 1), np.nan)
    expected[:5, 0] = np.nanquantile(dense[:5], 0.3, axis=1)
    K = Vi(x) - Vj(y)
    same(K[ranges].quantile(0.3, axis=1), expected)
    same(K.quantile(0.3, axis=1, ranges=ranges), expected)
    columns = Vj(y)[ranges].median(axis=1)  # nothing depends on rows
    same(columns[:2], np.full((2, 1), np.median(y[:3])))


def of_formula(x: Any, y: Any) -> Any:
    K = (Vi(x) * Vj(y)).sin()
    return K.quantile(0.3, 1), K.topk(2, 1).values


def of_dense(x: Any, y: Any) -> Any:
    K = (x[:, None] * y).sin()
    return torch.quantile(K, 0.3, 1), K.topk(2, 1).values[..., 0]


def test_derivatives_of_order_statistics() -> None:
    x, y = (torch.tensor(cloud(n, 1, seed=n), requires_grad=True) for n in (4, 6))
    moved = tuple(torch.tensor(cloud(*a.shape, seed=8)) for a in (x, y))
    firsts: list[Any] = []
    for make in (of_formula, of_dense):
        results = make(x, y)
        total = sum((r * torch.tensor(cloud(*r.shape))).sum() for r in results)
        slopes = torch.autograd.grad(total, [x, y], create_graph=True)
        again = torch.autograd.grad(sum((g**2).sum() for g in slopes), [x, y])
        fixed = x.detach(), y.detach()
        _, tangents = torch.func.jvp(make, fixed, moved)
        firsts.append([*results, *slopes, *again, *tangents])
    for mine, its in zip(*firsts, strict=True):
        same(mine.detach(), its.detach().numpy(), 1e-12)


def test_quantiles_under_the_transformations_of_jax() -> None:
    x, y = (jnp.asarray(cloud(n, 1, seed=n), jnp.float32) for n in (3, 5))

    def of_formula(x: Any) -> Any:
        return ((Vi(x) * Vj(y)).sin().quantile(0.5, 1, method="lower") ** 2).sum()

    def of_dense(x: Any) -> Any:
        return (jnp.quantile(jnp.sin(x[:, None] * y), 0.5, 1, method="lower") ** 2).sum()

    for transform in (jax.grad, jax.vmap):
        given = jnp.stack([x, 2 * x]) if transform is jax.vmap else x
        same(jax.jit(transform(of_formula))(given), np.asarray(transform(of_dense)(given)), 1e-5)


def test_the_largest() -> None:
    x, y = cloud(4, 1), cloud(5, 1, seed=1)
    K, dense = Vi(x) * Vj(y), torch.tensor(x * y.T)
    for largest in (True, False):
        found, expected = K.topk(3, 1, largest), dense.topk(3, 1, largest)
        same(found.values, expected.values.numpy())
        assert found.indices.tolist() == expected.indices.tolist()
    few = K.topk(7, dim=1)
    assert (few.indices[:, 5:] == -1).all() and (few.values[:, 5:] == -np.inf).all()
    assert (K.topk(7, 1, largest=False).values[:, 5:] == np.inf).all()


def test_half_precision() -> None:
    x, y = (torch.tensor(cloud(n, 1, seed=n), dtype=torch.float16) for n in (5, 9))
    found = (Vi(x) + Vj(y)).median(1)
    assert found.dtype == torch.float16
    assert torch.equal(found, (x + y.T).median(1, keepdim=True).values)


def test_what_has_no_quantiles() -> None:
    x = cloud(4, 2)
    K = Vi(x) - Vj(x)
    for wrong, error, words in (
        (lambda: K.median(-1), ValueError, "over the last axis"),
        (lambda: K.median(), TypeError, "needs an axis"),
        (lambda: K.quantile(1.5, 1), ValueError, "from 0 to 1"),
        (lambda: K.quantile(0.5, 1, method="other"), ValueError, "linear"),  # type: ignore[arg-type]
        (lambda: Vi(x * 1j).median(0), TypeError, "complex"),
        (lambda: (Vi(0, 2) - Vj(x)).median(1), ValueError, "symbolic"),
        (lambda: (Vi(0, 2) - Vj(x)).topk(2, 1), ValueError, "Kmin_argKmin"),
        (lambda: K.topk(0, 1), ValueError, "at least 1"),
    ):
        with pytest.raises(error, match=words):
            wrong()


def test_types_places_and_sizes() -> None:
    for library, make in LIBRARIES.items():
        x = make(cloud(4, 2).astype("float32"))
        K = Vi(x).sqdist(Vj(make(cloud(3, 2).astype("float32"))))
        kinds = {"numpy": np.float32, "torch": torch.float32, "jax": jnp.float32}
        assert K.dtype == kinds[library] and K.dtype == "float32" and K.dtype != np.float64
        assert {K.dtype: 1}["float32"] == 1 and str(K.dtype) == "float32"
        assert K.size() == (4, 3, 1) and K.size(-1) == 1
        assert K.device == getattr(x, "device", "cpu")
        assert K.to(K.dtype) is K
    assert LazyTensor(1.0).device is None and LazyTensor(1.0).dtype is None
    assert Vi(cloud(3, 1) * 1j).dtype == np.complex128
