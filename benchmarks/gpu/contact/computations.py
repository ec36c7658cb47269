"""Kernels of all kinds against float64: values, neighbours, derivatives, blocks, odd addresses."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import torch

from benchmarks.gpu import jobs as benchmark
from benchmarks.gpu.contact.checks import CHECKS, Check, Findings, check
from benchmarks.gpu.contact.device import Device
from benchmarks.gpu.jobs import Job, kernel_sum, make_tensors
from benchmarks.gpu.report import TOLERANCES
from benchmarks.gpu.worker import error, reference, rows_of, small
from foldwise import BlockRanges, Genred, Vi, Vj

FEW = 130  # rows and columns on the stand-in: more than a tile


def _absolute(x: Any, y: Any) -> Any:
    """A Laplacian of long vectors, which are not split into components."""
    return (-(Vi(x) - Vj(y)).abs().sum(-1)).exp().sum(1)


def _absolute_reference(x: Any, y: Any) -> Any:
    return (-torch.cdist(x, y, p=1)).exp().sum(1, keepdim=True)


def _with_points(job: Job, name: str, dim: int, **changes: Any) -> Job:
    dims = {"x": dim, "y": dim}
    return replace(job, name=name, dims=dims, **changes)


def computations() -> dict[str, Job]:
    """Those of the benchmark, one for each kind of kernel, and what it has not."""
    every = benchmark.jobs()
    long = every["gaussian_d64_100k"]
    names = (
        *("gaussian_d1_100k", "gaussian_d3_10k", "gaussian_d3_100k", "gaussian_d10_100k"),
        *("gaussian_d16_100k", "gaussian_d64_100k", "gaussian_d784_10k"),
        *("gaussian_d3_float64", "gaussian_d3_float16", "gaussian_d64_bfloat16"),
        *("product_64", "few_gaussian_10", "logsumexp_d3_100k", "attention_d64_float32"),
        *("gradient_d3_100k", "argkmin10_d3_100k", "sparse_d3"),
    )
    return {
        **{name: every[name] for name in names},
        "gaussian_d17_100k": _with_points(
            long, "gaussian_d17_100k", 17, peers=kernel_sum("gaussian", 17, 100_000)
        ),
        "absolute_d100_20k": _with_points(
            long,
            "absolute_d100_20k",
            100,
            m=20_000,
            n=20_000,
            peers={"foldwise": lambda tensors: lambda: _absolute(**tensors)},
            reference=_absolute_reference,
        ),
    }


def _compute(job: Job) -> Callable[[Device, Findings], None]:
    def run(device: Device, findings: Findings) -> None:
        it = job if device.is_real else small(job, FEW)
        tensors, rows = make_tensors(it, device.place), rows_of(it)
        expected = reference(it, tensors, rows)
        call = it.peers["foldwise"](tensors)
        start = time.perf_counter()
        result = call()
        device.wait()
        findings.fact("first call, s", time.perf_counter() - start)
        bound = TOLERANCES[it.dtype]
        findings.at_most("error", error(it, tensors, result, expected, rows), bound)
        if device.is_real:
            seconds = device.seconds(call)
            findings.fact("ms", 1e3 * seconds)
            findings.fact("G pairs/s", it.pairs / seconds / 1e9)

    return run


CHECKS.update({name: Check(_compute(job), 30, False) for name, job in computations().items()})


# --- small ones, compared as a whole

M, N = 1500, 2300


def _clouds(device: Device, dtype: torch.dtype = torch.float32) -> list[torch.Tensor]:
    rows, columns = (M, N) if device.is_real else (FEW, FEW + 7)
    generator = torch.Generator().manual_seed(2)
    shapes = ((rows, 3), (columns, 3), (columns, 2))
    return [torch.randn(*s, generator=generator).to(device.place, dtype) for s in shapes]


def _gaussian(x: Any, y: Any, b: Any) -> Any:
    return ((-Vi(x).sqdist(Vj(y))).exp() * Vj(b)).sum(1)


def _dense(x: Any, y: Any, b: Any) -> Any:
    return (-((x[:, None] - y) ** 2).sum(-1)).exp() @ b


def _distance(found: torch.Tensor, wanted: torch.Tensor) -> float:
    return float((found.double() - wanted).abs().max() / wanted.abs().max())


@check()
def neighbours(device: Device, findings: Findings) -> None:
    """Indices of float64 clouds are those of dense distances, nearest first."""
    x, y, _ = _clouds(device, torch.float64)
    wanted = ((x[:, None] - y) ** 2).sum(-1).topk(10, 1, largest=False).indices
    D = Vi(x).sqdist(Vj(y))
    ten, one = D.argKmin(10, 1), D.argmin(1)
    device.wait()
    findings.expect("the ten nearest", torch.equal(ten.reshape(wanted.shape), wanted))
    findings.expect("the nearest", torch.equal(one.reshape(-1), wanted[:, 0]))


@check()
def derivatives(device: Device, findings: Findings) -> None:
    """The gradients of a Gaussian sum in all of its arguments."""
    arrays = [a.requires_grad_() for a in _clouds(device)]
    found = torch.autograd.grad(_sum_of_squares(_gaussian, device, arrays), arrays)
    device.wait()
    wide = [a.detach().double().requires_grad_() for a in arrays]
    wanted = torch.autograd.grad(_sum_of_squares(_dense, device, wide), wide)
    for name, one, other in zip("xyb", found, wanted, strict=True):
        findings.at_most(f"error in {name}", _distance(one, other), 1e-4)


def _sum_of_squares(
    compute: Callable[..., Any], device: Device, arrays: list[torch.Tensor]
) -> torch.Tensor:
    out = compute(*arrays)
    device.wait()  # on the stand-in nothing else waits for kernels
    return out.square().sum()


@check()
def block_ranges(device: Device, findings: Findings) -> None:
    """Two blocks, one on the diagonal and one beyond it; other pairs are not visited."""
    x, y, b = _clouds(device)
    (rows, columns), cut = (len(x), len(y)), 57
    blocks = BlockRanges.from_blocks(
        (rows, columns), [[0, cut], [cut, rows]], [[0, cut], [cut, columns]]
    )
    aliases = ["x = Vi(3)", "y = Vj(3)", "b = Vj(2)"]
    conv = Genred("Exp(-SqDist(x,y))*b", aliases, axis=1)
    found = conv(x, y, b, ranges=blocks)
    device.wait()
    wide = [a.double() for a in (x, y, b)]
    parts = [(slice(cut), slice(cut)), (slice(cut, None), slice(cut, None))]
    wanted = torch.cat([_dense(wide[0][i], wide[1][j], wide[2][j]) for i, j in parts])
    findings.at_most("error", _distance(found, wanted), 1e-4)


@check()
def unaligned_views(device: Device, findings: Findings) -> None:
    """Addresses that are no multiples of 16 bytes, and strides that leave gaps, change nothing."""
    x, y, b = _clouds(device)
    wanted = _gaussian(x, y, b)
    odd = torch.cat([y.new_zeros(1), y.reshape(-1)])[1:].reshape(y.shape)
    gaps = torch.stack([y, y], 2)[:, :, 0]
    long = torch.randn(len(y), 33, generator=torch.Generator().manual_seed(3)).to(y)
    views = [_gaussian(x, odd, b), _gaussian(x, gaps, b)]
    pair = [(-Vi(v).sqdist(Vj(v))).exp().sum(1) for v in (long[:, 1:], long[:, 1:].clone())]
    device.wait()
    findings.expect("addresses", torch.equal(views[0], wanted))
    findings.at_most("strides", _distance(views[1], wanted.double()), 1e-6)
    findings.at_most("tensor cores", _distance(pair[0], pair[1].double()), 1e-6)
