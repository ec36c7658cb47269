"""CUDA graphs on a GPU: what `tests/cuda/test_graphs.py` assumes of the driver."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Sequence
from typing import Any

import pytest
import torch
from torch import Tensor

import foldwise
from foldwise import Vi, Vj
from foldwise.backends.cuda import capture, driver
from foldwise.engine import launch

pytestmark = pytest.mark.gpu


def clouds(rows: int = 1500, columns: int = 2300) -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(rows)
    x, y = (torch.randn(n, 3, generator=generator) for n in (rows, columns))
    return x.cuda(), y.cuda()


def gaussian(x: Any, y: Any) -> Any:
    return (-Vi(x).sqdist(Vj(y))).exp().sum(1)


def exact(x: Tensor, y: Tensor) -> Tensor:
    return (-torch.cdist(x.double(), y.double()).square()).exp().sum(1, keepdim=True)


def captured(x: Tensor, y: Tensor) -> tuple[torch.cuda.CUDAGraph, Tensor]:
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        out = gaussian(x, y)
    return graph, out


def drop_everything(others: Sequence[tuple[Tensor, Tensor]]) -> None:
    """And let other calls take the memory."""
    launch.forget()
    gc.collect()
    driver.reclaim()
    for x, y in others:
        gaussian(x, y)


@pytest.mark.parametrize("rows", [1500, 3])  # with 3 there are states that are merged
def test_a_first_call_is_captured_and_replayed_after_everything_was_dropped(rows: int) -> None:
    launch.forget()
    x, y = clouds(rows)
    graph, out = captured(x, y)
    drop_everything([clouds(n, 50) for n in range(1, 40)])
    for _ in range(3):
        x.mul_(0.9)
        graph.replay()
        torch.testing.assert_close(out.double(), exact(x, y), rtol=1e-4, atol=1e-4)


def kept() -> int:
    """The number of graphs that keep something."""
    gc.collect()
    capture.drop_unused()
    return len(capture._graphs)  # pyright: ignore[reportPrivateUsage]


def test_what_a_graph_uses_is_given_back_after_the_graph() -> None:
    before = kept()
    graph, _ = captured(*clouds())
    assert kept() == before + 1
    graph.replay()
    torch.cuda.synchronize()
    del graph
    until = time.monotonic() + 10  # a thread of the driver does it, some time
    while kept() > before and time.monotonic() < until:
        time.sleep(0.01)
    assert kept() == before


@pytest.mark.parametrize("own_thread", [True, False])
def test_first_calls_and_dropped_kernels_leave_a_capture_valid(own_thread: bool) -> None:
    """PyTorch captures in the mode that permits least. What it does itself, such as copies, is done
    before."""
    launch.forget()
    x, y = clouds()
    others = [clouds(n, 50) for n in range(1, 40)]
    gaussian(*others[0])  # a kernel to be unloaded
    points = [a.cpu() for a in clouds(500, 700)]
    host = [a.numpy() for a in points]
    torch.cuda.synchronize()
    found: list[Any] = []

    def work() -> None:
        with foldwise.device("cuda"):
            found.append(gaussian(*host))  # through the GPU and back
            drop_everything(others)

    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        out = gaussian(x, y)
        if own_thread:
            work()
        else:
            thread = threading.Thread(target=work)
            thread.start()
            thread.join()
    graph.replay()
    torch.testing.assert_close(out.double(), exact(x, y), rtol=1e-4, atol=1e-4)
    wanted = exact(points[0], points[1])
    torch.testing.assert_close(torch.tensor(found[0]).double(), wanted, rtol=1e-4, atol=1e-4)
