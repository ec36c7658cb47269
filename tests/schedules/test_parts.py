"""Few rows and many columns: the columns are cut into parts, which threads share."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import torch

from foldwise import LazyTensor, threads
from foldwise.engine import launch, strategy
from foldwise.ir.axis import Axis
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.lower import sharing
from foldwise.lower.sharing import ThreadSharing
from tests.support import GPU, SHOWN, Array, assert_close, dense, draw, run, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741

PART = 64
PATHS = ("llvm", "interp", GPU)


@pytest.fixture(autouse=True)
def short_parts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Parts as short as tests like them."""
    short = ThreadSharing(most=1024, wanted=16, shortest=PART)
    monkeypatch.setattr(sharing, "_THREADS", short)
    monkeypatch.setattr(sharing, "_SHORTEST", PART)
    launch.forget()
    yield
    launch.forget()


def _spec(
    name: str, axis: Axis, dim: int, numerics: Numerics | None = None, cells: int = 1
) -> MapReduce:
    row = SHOWN[name]
    cells = cells if row.keeps_k else 1
    x, y = variables((I, dim), (J, dim))
    formula = x * y if row.sample is None else 1 + 0.01 * x * y
    if row.keeps_k:
        return spec_of(formula, name, axis, numerics, k=cells)
    return spec_of(formula, name, axis, numerics)


def _items(spec: MapReduce, arrays: list[Array]) -> int:
    kinds = tuple((a.shape, a.strides, str(a.dtype)) for a in arrays)
    return launch._call_plan(spec, kinds, "llvm", "cpu", None).launches[0].items


@pytest.mark.share(7)
@pytest.mark.parametrize("name", SHOWN)
@pytest.mark.parametrize("backend", PATHS)
@pytest.mark.parametrize("axis", (I, J))
@pytest.mark.parametrize("dim", (1, 3, 20))
@pytest.mark.parametrize("cells", (2, 18))
def test_parts_give_the_whole(name: str, backend: str, axis: Axis, dim: int, cells: int) -> None:
    for rows in (1, 3) if backend == "interp" else (1, 17, 100):
        for columns in (2 * PART,) if backend == "interp" else (2 * PART - 1, 40 * PART + 5):
            spec = _spec(name, axis, dim, cells=cells)
            sizes = (rows, columns) if axis is J else (columns, rows)
            arrays = draw(np.random.default_rng(rows), spec, *sizes)
            expected = dense(spec, arrays)
            found = run(spec, arrays, backend=backend)
            scale = max(1.0, float(np.abs(expected).max()))
            assert_close(found, expected, eps=1e-12, scale=scale)
            if rows == 1 and backend == "llvm":
                assert (_items(spec, arrays) > 1) == (columns > 2 * PART)


@pytest.mark.parametrize("name", SHOWN)
def test_the_number_of_threads_does_not_matter(name: str) -> None:
    spec = _spec(name, J, 3)
    arrays = draw(np.random.default_rng(0), spec, 5, 100_000)
    with threads(1):
        alone = run(spec, arrays)
    np.testing.assert_array_equal(run(spec, arrays), alone)


def test_batches_have_parts_as_long_as_there_are_few() -> None:
    x, y = np.ones((2, 1, 3, 1, 2)), np.arange(2.0 * 4 * 500).reshape(4, 1, 500, 2)
    found = (LazyTensor(x) * LazyTensor(y)).sum(axis=3)
    np.testing.assert_allclose(found, (x * y).sum(3))
    assert found.shape == (2, 4, 3, 2) and found.flags.c_contiguous


@pytest.mark.parametrize("name", ["sum", "logsumexp", "sumsoftmaxweight", "kmin_argkmin"])
def test_states_keep_what_numerics_ask_for(name: str) -> None:
    """Rounding errors are carried along from part to part; so are numbers of another type."""
    for numerics in (Numerics("kahan"), Numerics("direct"), Numerics("block", "float64")):
        if SHOWN[name].compensated is None and numerics.summation == "kahan":
            continue
        for backend in PATHS:
            spec = _spec(name, J, 1, numerics, cells=3)
            arrays = draw(np.random.default_rng(0), spec, 3, 3000, "float32")
            expected = dense(spec, arrays)
            scale = max(1.0, float(np.abs(expected).max()))
            eps = 1e-4 if numerics.summation == "direct" else 1e-6
            assert_close(run(spec, arrays, backend=backend), expected, eps=eps, scale=scale)


def test_states_are_merged_in_levels() -> None:
    assert [strategy.merge_levels(n) for n in (2, 128, 129, 4096, 8448)] == [
        [2],
        [128],
        [64, 4],
        [64, 64],
        [64, 64, 4],
    ]


def test_gradients_and_half_precision() -> None:
    x = torch.randn(2, 3, dtype=torch.float64, requires_grad=True)
    y = torch.randn(500, 3, dtype=torch.float64, requires_grad=True)

    def lazy(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        return (LazyTensor(x[:, None]) * LazyTensor(y[None])).sum(-1).logsumexp(axis=1)

    def plain(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        return torch.logsumexp(x @ y.T, 1, keepdim=True)

    found, expected = (torch.autograd.grad(f(x, y).sin().sum(), [x, y]) for f in (lazy, plain))
    for a, b in zip(found, expected, strict=True):
        torch.testing.assert_close(a, b)
    half = y.detach().to(torch.bfloat16)
    total = LazyTensor(half[None]).sum(axis=1)
    assert total.dtype == torch.bfloat16
    torch.testing.assert_close(total, half.float().sum(0, keepdim=True).bfloat16())
