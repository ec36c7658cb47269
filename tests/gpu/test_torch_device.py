"""PyTorch on a GPU: values, gradients, streams, graphs, memory."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

import foldwise
from foldwise import BlockRanges, Genred, LazyTensor, Vi, Vj
from foldwise.backends.cuda import driver

pytestmark = pytest.mark.gpu
M, N = 1500, 2300
DEVICES = [f"cuda:{n}" for n in range(min(2, torch.cuda.device_count()))]


@pytest.fixture(autouse=True)
def synchronised() -> Iterator[None]:
    """An error of a kernel belongs to the test that has launched it."""
    yield
    torch.cuda.synchronize()


def clouds(device: str, dtype: torch.dtype = torch.float32, **options: Any) -> list[Tensor]:
    generator = torch.Generator().manual_seed(0)
    made = [torch.randn(*s, generator=generator) for s in ((M, 3), (N, 3), (N, 2))]
    return [x.to(device, dtype).requires_grad_(**options) for x in made]


def gaussian(x: Tensor, y: Tensor, b: Tensor) -> Tensor:
    return ((-Vi(x).sqdist(Vj(y))).exp() * Vj(b)).sum(1)


def logsumexp(x: Tensor, y: Tensor, b: Tensor) -> Tensor:
    return (Vj(b) - Vi(x).sqdist(Vj(y))).logsumexp(1)


def smallest(x: Tensor, y: Tensor, b: Tensor) -> Tensor:
    return (Vi(x).sqdist(Vj(y)) + Vj(b).sum(-1)).Kmin(3, axis=1)


COMPUTATIONS = pytest.mark.parametrize("compute", [gaussian, logsumexp, smallest])
Compute = Callable[[Tensor, Tensor, Tensor], Tensor]


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@COMPUTATIONS
def test_values_and_gradients_are_those_of_the_cpu(
    compute: Compute, dtype: torch.dtype, device: str
) -> None:
    found, wanted = [], []
    for place, results in ((device, found), ("cpu", wanted)):
        arrays = clouds(place, dtype)
        out = compute(*arrays)
        assert out.device == arrays[0].device
        first = torch.autograd.grad(out.square().sum(), arrays, create_graph=True)
        second = torch.autograd.grad(sum(g.square().sum() for g in first), arrays[0])
        results += [out, *first, *second]
    for one, other in zip(found, wanted, strict=True):
        assert str(one.device) == device
        scale = max(1.0, other.abs().max().item())
        tolerance = scale * (1e-4 if dtype == torch.float32 else 1e-11)
        torch.testing.assert_close(one.cpu(), other, rtol=1e-4, atol=tolerance)


@pytest.mark.parametrize("device", DEVICES)
def test_indices_are_those_of_the_cpu(device: str) -> None:
    x, y, _ = clouds(device, torch.float64, requires_grad=False)
    for axis in (0, 1):
        D = Vi(x).sqdist(Vj(y))
        E = Vi(x.cpu()).sqdist(Vj(y.cpu()))
        assert (D.argmin(axis).cpu() == E.argmin(axis)).all()
        assert (D.argKmin(5, axis).cpu() == E.argKmin(5, axis)).all()


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_half_precision_is_storage(dtype: torch.dtype) -> None:
    x, y, b = clouds("cuda", dtype, requires_grad=False)
    found = gaussian(x, y, b)
    assert found.dtype == dtype
    wanted = gaussian(x.float(), y.float(), b.float())
    torch.testing.assert_close(found.float(), wanted, rtol=1e-2, atol=1e-2)


def test_autocast_changes_nothing() -> None:
    """Arithmetic is in float32 anyway, and tensors keep the type that they have."""
    x, y, b = clouds("cuda")
    wanted = gaussian(x, y, b)
    with torch.autocast("cuda", torch.float16):
        found = gaussian(x, y, b)
        half = x @ y.T
        assert half.dtype == torch.float16
        mixed = gaussian(x.half(), y, b)
    assert found.dtype == mixed.dtype == torch.float32
    assert torch.equal(found, wanted)
    torch.testing.assert_close(mixed, wanted, rtol=1e-1, atol=1e-1)
    found.sum().backward()
    assert x.grad is not None and x.grad.dtype == torch.float32


def test_batches_strides_and_few_rows() -> None:
    for shape in ((2, 3, 400, 4), (3, 4), (1, 4)):
        x = torch.randn(*shape).mT.contiguous().mT
        y = torch.randn(20_000, 8)[:, ::2]
        pairs = []
        for device in ("cuda", "cpu"):
            X, Y = x.to(device)[..., :, None, :], y.to(device)[:, None, :].movedim(1, 0)
            pairs.append((-(LazyTensor(X) - LazyTensor(Y)).square().sum(-1)).exp().sum(dim=-2))
        torch.testing.assert_close(pairs[0].cpu(), pairs[1], rtol=1e-4, atol=1e-3)


def test_ranges_in_any_memory() -> None:
    x, y, b = clouds("cuda", requires_grad=False)
    rows, columns = torch.tensor([[0, 500], [500, M]]), torch.tensor([[0, 1000], [1000, N]])
    wanted = gaussian(
        *(a[p] for a, p in zip((x, y, b), (slice(500), *[slice(1000)] * 2), strict=True))
    )
    aliases = ["x = Vi(3)", "y = Vj(3)", "b = Vj(2)"]
    conv = Genred("Exp(-SqDist(x,y))*b", aliases, axis=1)
    for device in ("cpu", "cuda"):
        blocks = BlockRanges.from_blocks((M, N), rows.to(device), columns.to(device))
        found = conv(x, y, b, ranges=blocks)
        torch.testing.assert_close(found[:500], wanted, rtol=1e-4, atol=1e-4)


# --- streams, graphs, synchronisation


def test_work_is_queued_on_the_current_stream() -> None:
    x, y, b = clouds("cuda", requires_grad=False)
    # PyTorch's kernels are loaded when they are first used, which may wait for the device.
    wanted = gaussian(x * 2 / 2, y, b)
    torch.cuda.synchronize()
    stream = torch.cuda.Stream()
    with torch.cuda.stream(stream):
        torch.cuda._sleep(200_000_000)
        late = x * 2  # on this stream, after the sleep
        found = gaussian(late / 2, y, b)
        done = stream.record_event()
        assert not done.query(), "the call has waited"
    torch.cuda.current_stream().wait_stream(stream)
    assert torch.equal(found, wanted)


def test_backward_on_another_stream() -> None:
    arrays = clouds("cuda")
    wanted = torch.autograd.grad(gaussian(*arrays).sum(), arrays)
    torch.cuda.synchronize()
    stream = torch.cuda.Stream()
    with torch.cuda.stream(stream):
        found = torch.autograd.grad(gaussian(*arrays).sum(), arrays)
    torch.cuda.current_stream().wait_stream(stream)
    for one, other in zip(found, wanted, strict=True):
        assert torch.equal(one, other)


@COMPUTATIONS
def test_a_call_never_synchronises(compute: Compute) -> None:
    arrays = clouds("cuda")
    torch.autograd.grad(compute(*arrays).sum(), arrays)  # compiles
    torch.cuda.synchronize()
    torch.cuda.set_sync_debug_mode("error")
    try:
        torch.cuda._sleep(200_000_000)
        out = compute(*arrays)
        if compute is not smallest:  # PyTorch's own indexing synchronises
            torch.autograd.grad(out.sum(), arrays)
        assert not torch.cuda.current_stream().query()
    finally:
        torch.cuda.set_sync_debug_mode("default")


def test_capture_and_replay_of_a_graph() -> None:
    x, y, b = clouds("cuda", requires_grad=False)
    gaussian(x, y, b)
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        out = gaussian(x, y, b)
    for seed in range(3):
        torch.manual_seed(seed)
        x.copy_(torch.randn(M, 3))
        graph.replay()
        torch.testing.assert_close(out, gaussian(x, y, b), rtol=1e-6, atol=1e-6)


def test_a_training_step_in_a_graph() -> None:
    x, y, b = clouds("cuda")
    side = torch.cuda.Stream()
    with torch.cuda.stream(side):
        for _ in range(3):
            gaussian(x, y, b).sum().backward()
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    x.grad = None
    with torch.cuda.graph(graph):
        gaussian(x, y, b).sum().backward()
    graph.replay()
    assert x.grad is not None
    (wanted,) = torch.autograd.grad(gaussian(x, y, b).sum(), x)
    torch.testing.assert_close(x.grad, wanted, rtol=1e-5, atol=1e-5)


def test_memory_stays_flat(monkeypatch: pytest.MonkeyPatch) -> None:
    """That of PyTorch's allocator, and what is taken beside it. Other processes may use the rest of
    the device meanwhile.
    """
    x, y, b = clouds("cuda", requires_grad=False)
    allocate, taken, before = driver.allocate, list[int](), 0

    def counted(device: int, size: int) -> driver.DeviceMemory:
        taken.append(size)
        return allocate(device, size)

    monkeypatch.setattr(driver, "allocate", counted)
    for n in range(10_000):
        gaussian(x, y, b)
        if n == 100:
            torch.cuda.synchronize()
            gc.collect()
            before = torch.cuda.memory_allocated()
            taken.clear()
    torch.cuda.synchronize()
    gc.collect()
    assert torch.cuda.memory_allocated() == before
    assert not taken


def test_compiled_by_torch() -> None:
    x, y, b = clouds("cuda", requires_grad=False)
    conv = Genred("Exp(-SqDist(x,y))*b", ["x = Vi(3)", "y = Vj(3)", "b = Vj(2)"], axis=1)
    compiled = torch.compile(lambda *a: conv(*a).tanh(), backend="eager")
    torch.testing.assert_close(compiled(x, y, b), conv(x, y, b).tanh())


# --- devices


def test_tensors_on_two_places_are_refused() -> None:
    x, y, b = clouds("cuda", requires_grad=False)
    with pytest.raises(ValueError, match=r"\(1, 2300, 3\) on cpu"):
        gaussian(x, y.cpu(), b)
    conv = Genred("SqDist(x,y)", ["x = Vi(3)", "y = Vj(3)"], axis=1)
    with pytest.raises(ValueError, match=r"x = Vi\(3\) on cuda:0; y = Vj\(3\) on cpu"):
        conv(x, y.cpu())
    with pytest.raises(ValueError, match="backend='CPU'"):
        conv(x, y, backend="CPU")


@pytest.mark.skipif(len(DEVICES) < 2, reason="there is one GPU only")
def test_another_device_than_the_current_one() -> None:
    arrays = clouds("cuda:1")
    torch.cuda.set_device(0)
    out = gaussian(*arrays)
    out.sum().backward()
    assert out.device.index == 1 and torch.cuda.current_device() == 0
    wanted = gaussian(*(a.detach().to("cuda:0") for a in arrays))
    torch.testing.assert_close(out.cpu(), wanted.cpu(), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("name", DEVICES)
def test_arrays_in_host_memory_pass_through_the_gpu(name: str) -> None:
    arrays = clouds("cpu")
    with foldwise.device(name):
        found = gaussian(*arrays)
        grads = torch.autograd.grad(found.square().sum(), arrays)
    wanted = gaussian(*arrays)
    expected = torch.autograd.grad(wanted.square().sum(), arrays)
    assert found.is_cpu
    for one, other in zip((found, *grads), (wanted, *expected), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-3 * other.abs().max().item())


def test_a_million_points_in_host_memory() -> None:
    rng = np.random.default_rng(0)
    x, y = (rng.standard_normal((1_000_000, 3), np.float32) for _ in range(2))
    conv = Genred("Exp(-SqDist(x,y))", ["x = Vi(3)", "y = Vj(3)"], axis=1)
    with foldwise.device("cuda"):
        found = conv(x, y)
    some = rng.integers(0, len(x), 100)
    np.testing.assert_allclose(found[some], conv(x[some], y), rtol=1e-4)
