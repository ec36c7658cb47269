"""Arrays of libraries without an adapter, of dask, and tables."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import array_api_strict as strict
import dask.array
import mlx.core as mlx
import numpy as np
import pandas
import polars
import pytest
import xarray

import foldwise
from foldwise import BlockRanges, Genred, Vi, Vij, Vj, eye

pytestmark = pytest.mark.ecosystem

mlx.set_default_device(mlx.cpu)
RNG = np.random.default_rng(0)
X, Y, B = (RNG.normal(size=s).astype(np.float32) for s in ((6, 3), (5, 3), 5))
RANGES = BlockRanges.block_diagonal([4, 2], [2, 3])


def kernel(x: Any, y: Any) -> Any:
    return (-Vi(x).sqdist(Vj(y)) / 2).exp()


D = kernel(X, Y).to_dense()[..., 0]
SHARES = np.exp(D) / np.exp(D).sum(1, keepdims=True)
LARGEST = foldwise.reduction("largest", identity=-1e30, combine=lambda a, b: a.maximum(b))
GENRED = Genred("SqDist(x,y)", ["x = Vi(3)", "y = Vj(3)"], "min_argmin", axis=1)


def _of_clouds(x: Any, y: Any, b: Any) -> dict[str, tuple[Any, Any]]:
    """What is computed from clouds of a library, beside the same of NumPy's."""
    K, L = kernel(x, y), kernel(X, Y)
    return {
        "sum": (K.sum(axis=1), L.sum(axis=1)),
        "over rows": (K.sum(axis=0, keepdims=True), L.sum(axis=0, keepdims=True)),
        "product": (K @ b, L @ B),
        "list": (K @ B.tolist(), L @ B),
        "mean": (K.mean(axis=1), L.mean(axis=1)),
        "variance": (K.var(axis=0), L.var(axis=0)),
        "indices": (K.argmin(axis=1), L.argmin(axis=1)),
        "true": ((K > 0.1).any(axis=1), (L > 0.1).any(axis=1)),
        "two": (K.topk(2, axis=1).indices, L.topk(2, axis=1).indices),
        "weight": (K.sumsoftmaxweight(Vj(y), axis=1), SHARES @ Y),
        "softmax": (K.softmax(axis=1) @ b, SHARES @ B),
        "shares": ((2 * K.softmax(axis=1)).sum(axis=1), np.full((6, 1), 2.0)),
        "vectors": ((Vi(x) - Vj(y)).sum(-1).sum(axis=1), (Vi(X) - Vj(Y)).sum(-1).sum(axis=1)),
        "entries": (K.to_dense(), D[..., None]),
        "row": (K.row(2), D[2][:, None]),
        "diagonal": (K.diagonal(1), D.diagonal(1)[:, None]),
        "matrices": ((K @ K.T) @ x, D @ D.T @ X),
        "trace": ((K @ K.T).trace(), np.trace(D @ D.T)[None]),
        "blocks": (foldwise.block([[K], [K]]) @ b, np.tile(D @ B, 2)),
        "ranges": (K[RANGES].sum(axis=1), L[RANGES].sum(axis=1)),
        "other ranges": (K[RANGES].sum(axis=0), L[RANGES].sum(axis=0)),
        "slice": (K[1:3] @ b, D[1:3] @ B),
        "given": (Vij(K.to_dense()).sum(axis=1), L.sum(axis=1)),
        "gradient": (K.grad(Vi(x), 1.0).sum(axis=1), L.grad(Vi(X), 1.0).sum(axis=1)),
        "operand": ((K * x[:, None, :]).sum(axis=1), (L * Vi(X)).sum(axis=1)),
        "identity": ((K + eye(6, 5, like=x)).sum(axis=1), (L + eye(6, 5)).sum(axis=1)),
        "formula": (GENRED(x, y)[1], GENRED(X, Y)[1]),
        "symbols": (Vi(0, 3).sqdist(Vj(1, 3)).sum(axis=1)(x, y), Vi(X).sqdist(Vj(Y)).sum(axis=1)),
        "own": (LARGEST(K, 1), LARGEST(L, 1)),
        "pickled": (pickle.loads(pickle.dumps(K)).sum(axis=1), L.sum(axis=1)),
        "complex": ((K * (1 + 1j)).sum(axis=1), L.sum(axis=1) * (1 + 1j)),
    }


@pytest.mark.parametrize("asarray", [strict.asarray, mlx.array], ids=["strict", "mlx"])
def test_arrays_by_the_standard(asarray: Callable[[Any], Any]) -> None:
    x, y, b = map(asarray, (X, Y, B))
    for name, (found, expected) in _of_clouds(x, y, b).items():
        assert type(found) is type(x), name
        assert np.allclose(np.from_dlpack(found), expected, rtol=1e-5, atol=1e-5), name
        assert found.shape == expected.shape, name
    S = kernel(x, x) + eye(6, like=x)
    assert np.allclose(np.from_dlpack(S.solve(x)), (kernel(X, X) + eye(6)).solve(X), atol=1e-5)
    middle = kernel(x, y).quantile([0.3, 0.5], axis=1)
    assert np.allclose(np.from_dlpack(middle), kernel(X, Y).quantile([0.3, 0.5], axis=1))
    labels = asarray(np.array([0, 2, 1, 0, 1]))
    found = foldwise.lookup(b, j=labels).sum(axis=1)
    assert np.allclose(np.from_dlpack(found), B[[0, 2, 1, 0, 1]].sum())
    tensors = Vi(x[:, :, None], features=2)
    assert np.allclose(np.from_dlpack(tensors.sum(axis=0)), X.sum(0)[:, None], atol=1e-5)
    assert np.allclose(np.from_dlpack(tensors.to_dense()), X[:, None, :, None])


def test_nothing_is_copied() -> None:
    x = strict.asarray(X, copy=True)
    K = Vi(x) + 0.0
    x[0, 0] = 100.0
    assert float(K.sum(axis=1)[0, 0]) == 100.0


def test_arrays_of_dask() -> None:
    x, y = dask.array.from_array(X, chunks=(4, 2)), dask.array.from_array(Y, chunks=(3, 3))
    for name, (found, expected) in _of_clouds(x, y, dask.array.from_array(B)).items():
        assert isinstance(found, dask.array.Array), name
        assert found.dtype.name in ("float32", "int64", "bool", "complex64"), name
        assert np.allclose(found.compute(), expected, rtol=1e-5, atol=1e-5), name
        assert found.shape == expected.shape, name
    K = kernel(x, y)
    assert K.sum(axis=1).chunks == ((4, 2), (1,)) and K.sum(axis=0).chunks == ((3, 2), (1,))
    chosen = x[x[:, 0] > 0]  # nobody knows how many
    with pytest.raises(TypeError, match=r"x\.compute_chunk_sizes\(\) finds them out"):
        Vi(chosen)
    for failing in (lambda: K.median(axis=1), lambda: kernel(x, x).solve(x)):
        with pytest.raises(TypeError, match=r"computed later: pass what x\.compute\(\) gives"):
            failing()
    with pytest.raises(TypeError, match="one operand holds dask arrays, the other numpy arrays"):
        kernel(x, Y)


@pytest.mark.parametrize("table", [pandas.DataFrame, polars.DataFrame, xarray.DataArray])
def test_tables(table: Callable[[Any], Any]) -> None:
    assert np.allclose(kernel(table(X), table(Y)).sum(axis=1), D.sum(1, keepdims=True))
    assert np.allclose(GENRED(table(X), table(Y))[0], GENRED(X, Y)[0])


def test_columns_of_tables() -> None:
    assert np.allclose(kernel(X, Y) @ pandas.Series(B), D @ B)
    mixed = pandas.DataFrame({"a": [0.5, 1.5], "b": ["x", "y"]})
    with pytest.raises(TypeError, match="arrays of object are not supported"):
        Vi(mixed)
    with pytest.raises(TypeError, match="Vi takes an array or a tensor, not a Dataset"):
        Vi(xarray.Dataset())


def test_numbers_that_numpy_does_not_have() -> None:
    with pytest.raises(TypeError, match="NumPy cannot read the mlx array of .*bfloat16 in place"):
        Vi(mlx.array(X).astype(mlx.bfloat16))
