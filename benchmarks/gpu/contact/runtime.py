"""How calls fit between the work of others: streams, graphs, memory, JAX."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from typing import Any

import numpy as np
import torch

import foldwise
from benchmarks.gpu.contact.checks import Findings, NeedsGpu, check
from benchmarks.gpu.contact.device import Device
from foldwise import Genred, Vi, Vj
from foldwise.backends.cuda import driver
from foldwise.engine import launch

MOST_LOCAL_BYTES = 512 << 20


# --- streams and graphs


def _points(device: Device, rows: int, columns: int) -> tuple[torch.Tensor, torch.Tensor]:
    scale = 1 if device.is_real else 10  # as many as can be emulated
    generator = torch.Generator().manual_seed(0)
    sizes = (rows // scale, columns // scale)
    x, y = (torch.randn(n, 3, generator=generator).to(device.place) for n in sizes)
    return x, y


def _gaussian(x: Any, y: Any) -> Any:
    return (-Vi(x).sqdist(Vj(y))).exp().sum(1)


def _warm(device: Device, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """The result, with all kernels loaded that the check calls, PyTorch's too."""
    wanted = _gaussian((x * 2) / 2, y)
    device.wait()
    x.copy_(x.clone())
    return wanted.clone()


@check()
def streams(device: Device, findings: Findings) -> None:
    """A call is queued behind the work of its stream, and returns."""
    x, y = _points(device, 2000, 3000)
    wanted = _warm(device, x, y)
    with device.stream():
        start = time.perf_counter()
        found = _gaussian((x * 2) / 2, y)
        findings.fact("ms of the call", 1e3 * (time.perf_counter() - start))
        done = device.mark()
        findings.expect("the call has not waited", not done())
    findings.expect("the result is the same", torch.equal(found, wanted))


@check()
def first_calls_do_not_wait(device: Device, findings: Findings) -> None:
    """Nor do calls of shapes that are new, whose kernels are loaded: on no stream."""
    x, y = _points(device, 2000, 3000)
    wanted = _warm(device, x, y)
    for name, default in (("a stream of its own", False), ("the default stream", True)):
        with device.stream(default=default):
            before = _gaussian(x, y)
            done = device.mark()
            found = [_gaussian(x[: -rows - default], y) for rows in (10, 20, 30)]
            findings.expect(f"{name}: the calls have not waited", not done())
        same = [torch.allclose(out, wanted[: len(out)], rtol=1e-5) for out in (before, *found)]
        findings.expect(f"{name}: the results", all(same))


@check()
def capture(device: Device, findings: Findings) -> None:
    """A captured call reads what its arrays hold when it is replayed."""
    x, y = _points(device, 2000, 3000)
    _warm(device, x, y)
    out, replay = device.capture(lambda: _gaussian(x, y))
    for turn in range(3):
        x.mul_(0.5)
        replay()
        wanted = _gaussian(x, y)
        device.wait()
        findings.expect(f"replay {turn}", torch.allclose(out, wanted, rtol=1e-6, atol=1e-6))


@check()
def capture_of_a_first_call(device: Device, findings: Findings) -> None:
    """A shape that is new may be captured: preparing it is no part of the capture."""
    x, y = _points(device, 2000, 3000)
    wanted = _warm(device, x, y)[:-10].clone()
    out, replay = device.capture(lambda: _gaussian(x[:-10], y))
    replay()
    findings.expect("the result", torch.allclose(out, wanted, rtol=1e-5, atol=1e-5))


@check(30, alone=True)
def replay_after_eviction(device: Device, findings: Findings) -> None:
    """A graph works on after caches have dropped what its calls had made, and others have the
    memory."""
    x, y = _points(device, 2000, 3000)
    wanted = _warm(device, x, y)
    out, replay = device.capture(lambda: _gaussian(x, y))
    launch.forget()
    gc.collect()
    with driver.use(0):
        junk = [driver.allocate(0, 1 << 16) for _ in range(200)]
        for memory in junk:
            content = np.full(1 << 13, 7, np.int64)
            driver.copy_to_device(memory.address, content, device.current_stream())
    for columns in range(2, 2 + (300 if device.is_real else 20)):
        _gaussian(x[:20], y[:columns])
    device.wait()
    out.zero_()
    device.wait()
    replay()
    findings.expect("the result is the same", torch.equal(out, wanted))


# --- memory


@check(30, alone=True)
def local_memory(device: Device, findings: Findings) -> None:
    """The driver keeps local memory for as many threads as fit on the GPU, for good. A Laplacian of
    long vectors takes the most."""
    if not device.is_real:
        raise NeedsGpu
    _warm(device, *_points(device, 2000, 3000))
    for dim in (100, 784, 2000):
        before = device.free_bytes()
        x = torch.randn(256, dim, device=device.place)
        (-(Vi(x) - Vj(x)).abs().sum(-1)).exp().sum(1)
        device.wait()
        taken = before - device.free_bytes()
        findings.at_most(f"bytes at D = {dim}", taken, MOST_LOCAL_BYTES)


@check(30)
def host_memory(device: Device, findings: Findings) -> None:
    """Arrays in host memory pass through the GPU in parts, and come back."""
    count = 200_000 if device.is_real else 300
    rng = np.random.default_rng(0)
    x, y = (rng.standard_normal((count, 3), np.float32) for _ in range(2))
    conv = Genred("Exp(-SqDist(x,y))", ["x = Vi(3)", "y = Vj(3)"], axis=1)
    for call in ("first call, s", "second call, s"):
        start = time.perf_counter()
        with foldwise.device("cuda"):
            found = conv(x, y)
        findings.fact(call, time.perf_counter() - start)
    wide = x[:50].astype(np.float64)
    wanted = np.exp(-((wide[:, None] - y) ** 2).sum(-1)).sum(1, keepdims=True)
    findings.at_most("error", float(np.abs(found[:50] - wanted).max() / wanted.max()), 1e-4)


# --- JAX

_JAX = """
import jax, jax.numpy as jnp, numpy as np
from foldwise import Vi, Vj

def gaussian(x, y):
    return (-Vi(x).sqdist(Vj(y))).exp().sum(1)

gpu, cpu = jax.devices("cuda")[0], jax.devices("cpu")[0]
rng = np.random.default_rng(0)
clouds = [jnp.asarray(rng.standard_normal((1000, 3)), "float32") for _ in range(2)]
compute = lambda x, y: (gaussian(x, y), jax.grad(lambda x: gaussian(x, y).sum())(x))
there, here = (jax.jit(compute)(*jax.device_put(clouds, device)) for device in (gpu, cpu))
assert all(result.devices() == {gpu} for result in there)
print(max(float(np.abs(np.asarray(a) - np.asarray(b)).max() / np.abs(b).max())
          for a, b in zip(there, here)))
"""


@check(60, alone=True)
def jax_programs(device: Device, findings: Findings) -> None:
    """A compiled program and its gradient, on the GPU and on the processor."""
    if not device.is_real:
        raise NeedsGpu
    environment = os.environ | {"XLA_PYTHON_CLIENT_PREALLOCATE": "false"}
    command = [sys.executable, "-c", _JAX]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    findings.expect("it runs", said.returncode == 0, said.stderr[-1500:] or "yes")
    if said.returncode == 0:
        findings.at_most("difference", float(said.stdout.split()[-1]), 1e-4)
