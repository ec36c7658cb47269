"""The kernels that a call runs, their instructions, and how fast these can be."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, NamedTuple

from benchmarks.gpu import census
from foldwise.backends.cuda import CudaBackend, compiler
from foldwise.backends.cuda.models import ISSUED, WARP, rates
from foldwise.engine import backends
from foldwise.ir.loops import LoopKernel
from foldwise.ir.target import GpuTarget

RATES = rates(90)
# Of the transactions of shared memory a multiprocessor does one a clock, for a warp: those of reads
# and of writes, and four for an instruction that moves 16 bytes of each thread.
SHARED = WARP


class Kernel(NamedTuple):
    """A kernel that was loaded."""

    name: str
    cubin: bytes


class Recorder:
    """A backend that keeps the kernels it loads; they are compiled for a GPU wherever they run."""

    def __init__(self, inner: Any, capability: int) -> None:
        self._inner = inner
        self._target = GpuTarget(capability, 132)
        self.kernels: list[Kernel] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def load(self, binary: bytes, kernel: LoopKernel, target: Any, device: str) -> Any:
        """Keep the machine code."""
        cubin = binary
        if self._inner.name != "cuda":
            source = CudaBackend().emit(kernel, self._target)
            cubin = compiler.compile_cubin(source, self._target.capability)
        self.kernels.append(Kernel(str(kernel.schedule), cubin))
        return self._inner.load(binary, kernel, target, device)


@contextmanager
def recording(name: str, capability: int) -> Generator[Recorder, None, None]:
    """Keep the kernels that the backend of that name loads."""
    before = backends.BACKENDS[name]
    recorder = Recorder(before.backend, capability)
    backends.BACKENDS[name] = replace(before, backend=recorder)
    try:
        yield recorder
    finally:
        backends.BACKENDS[name] = before


def described(kernels: list[Kernel], counted: tuple[str, float] | None) -> dict[str, Any]:
    """The resources of the first kernel, and the pairs that a multiprocessor can do in a clock.

    Args:
        kernels: of one call; the first has the loop over columns.
        counted: see `Job`.
    """
    if not kernels or not compiler.is_cubin(kernels[0].cubin):
        return {}
    first = kernels[0]
    needs = compiler.resources(first.cubin)
    found: dict[str, Any] = {
        "schedule": first.name,
        "kernels": len(kernels),
        "registers": needs.registers,
        "stack_bytes": needs.stack_bytes,
    }
    if not census.available():
        return found
    counts = census.census(first.cubin)
    found["spills"] = counts.spills
    if counted is None or counts.hot is None:
        return found
    hot = counts.hot.turn
    pairs = census.count(hot, counted[0]) / counted[1] / counts.passes
    if not pairs:
        return found
    pipes = census.by_pipe(hot)
    found["turn_pairs"] = pairs
    found["instructions"] = hot.total() / pairs
    found["pipes"] = {pipe: n / pairs for pipe, n in pipes.items()}
    found["issue_limit"] = ISSUED * pairs / hot.total()
    limits = {pipe: RATES[pipe] * pairs / n for pipe, n in pipes.items() if pipe in RATES}
    limits["issue"] = found["issue_limit"]
    found["transactions"] = census.transactions(hot) / pairs
    if found["transactions"]:
        limits["shared"] = SHARED / found["transactions"]
    found["bound"] = min(limits, key=lambda pipe: limits[pipe])
    found["limit"] = limits[found["bound"]]
    return found
