"""The kernels of the jobs, compiled for a GPU and counted, without one.

python -m benchmarks.gpu.counted            # a table for people
python -m benchmarks.gpu.counted attention  # of the jobs with this in their names
"""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

from benchmarks.gpu import record
from benchmarks.gpu.jobs import OF_ROWS, Job, jobs
from foldwise.backends.cuda import CudaBackend
from foldwise.engine import backends, launch, options
from foldwise.ir.loops import LoopKernel
from foldwise.ir.target import GpuTarget

H200 = GpuTarget(90, 132)


class _Compiled(Exception):
    """A kernel is there: the call need not go on."""


class CountedBackend:
    """The CUDA backend for arrays in host memory, up to the machine code of the first kernel."""

    name = "counted"

    def __init__(self, target: GpuTarget) -> None:
        self._cuda, self._target = CudaBackend(), target
        self.kernel: record.Kernel | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._cuda, name)

    def target(self, device: str) -> GpuTarget:
        return self._target

    def load(self, binary: bytes, kernel: LoopKernel, target: GpuTarget, device: str) -> Any:
        self.kernel = record.Kernel(str(kernel.schedule), binary)
        raise _Compiled


@contextmanager
def counting(target: GpuTarget = H200) -> Generator[CountedBackend, None, None]:
    """Within this context arrays in host memory are taken for those of a GPU."""
    backend, before = CountedBackend(target), options.backend_name
    row = replace(backends.BACKENDS["cuda"], backend=backend, streams=False, stages=())
    backends.BACKENDS[backend.name] = row
    options.backend_name = lambda: backend.name
    try:
        yield backend
    finally:
        options.backend_name = before
        del backends.BACKENDS[backend.name]
        launch.forget()


def kernel(job: Job, backend: CountedBackend) -> record.Kernel:
    """The kernel that a call of a job at its full size spends its time in; nothing is computed."""
    import torch

    launch.forget()
    tensors = {
        name: torch.empty(job.m if name in OF_ROWS else job.n, dim, dtype=getattr(torch, job.dtype))
        for name, dim in job.dims.items()
    }
    with suppress(_Compiled):
        job.peers["foldwise"](tensors)()
    assert backend.kernel is not None
    return backend.kernel


def table(chosen: Iterable[Job]) -> Iterable[str]:
    """A line for each job."""
    yield (
        f"{'job':26} {'instructions':>12} {'HMMA':>6} {'ALU':>6} {'limit':>7} by      spills "
        "schedule"
    )
    with counting() as backend:
        for job in chosen:
            found = record.described([kernel(job, backend)], job.counted)
            if "limit" not in found:
                continue
            pipes = found["pipes"]
            yield (
                f"{job.name:26} {found['instructions']:12.2f} {pipes.get('HMMA', 0):6.2f} "
                f"{pipes.get('ALU', 0):6.2f} {found['limit']:7.3f} {found['bound']:7} "
                f"{found['spills']:6} {found['schedule']}"
            )


def main() -> None:
    """Print the table."""
    parts = sys.argv[1:] or [""]
    for line in table(job for job in jobs().values() if any(part in job.name for part in parts)):
        print(line, flush=True)


if __name__ == "__main__":
    main()
