"""Compiling kernels for NVIDIA GPUs, and launching what comes out."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NamedTuple, final

import numpy as np

from foldwise.backends import frame
from foldwise.backends.call import Start, Walk
from foldwise.backends.cuda import compiler, driver
from foldwise.backends.cuda.compiler import ENTRY
from foldwise.backends.cuda.disassembly import disassembly
from foldwise.ir.loops import LoopKernel
from foldwise.ir.target import GpuTarget


def _emitter() -> Any:
    return import_module("foldwise.backends.cuda.emit")


class _Job(NamedTuple):
    function: driver.Function
    blocks: int
    stream: int
    frame: bytes
    lists: driver.Memory  # the frame has its address


@final
class _Loaded:
    """Machine code, on those devices where it has been used."""

    def __init__(self, binary: bytes, kernel: LoopKernel) -> None:
        self._binary = binary
        shape = _emitter().launch_shape(kernel)
        self._threads: int = shape.threads
        self._shared_bytes: int = shape.shared_bytes
        self._functions: dict[int, driver.Function] = {}

    def prepare(self, walk: Walk) -> Start:
        """Bring to the device in use what all calls share. The same device must be in use when
        the jobs are run."""
        device = driver.current_device()
        function = self._functions.get(device)
        if function is None:  # two threads may both load it; then one copy is dropped
            loaded = driver.load(self._binary, ENTRY, self._shared_bytes)
            function = self._functions.setdefault(device, loaded)
        content = np.concatenate([walk.items.ravel(), walk.intervals.ravel()])
        lists = driver.allocate(device, content.nbytes)
        driver.upload(lists, content)
        head = frame.head(walk, lists.address, lists.address + walk.items.nbytes)
        arrays = len(walk.outputs) + len(walk.arguments)
        blocks = len(walk.items)

        def start(pointers: Sequence[int], scalars: Sequence[float], stream: int = 0) -> _Job:
            rest = struct.pack(f"={arrays}q{len(scalars)}d", *pointers, *scalars)
            return _Job(function, blocks, stream, head + rest, lists)

        return start

    def run(self, job: _Job) -> None:
        """Queue the job on its stream: a block for each item."""
        threads, shared_bytes = self._threads, self._shared_bytes
        driver.launch(job.function, job.blocks, threads, shared_bytes, job.stream, job.frame)

    def stop(self, job: _Job) -> None:
        """A kernel that was queued runs to its end."""


@final
class CudaBackend:
    """Code for NVIDIA GPUs."""

    name = "cuda"

    def version(self) -> str:
        """Of NVRTC, and how it is used.

        Raises:
            ImportError: if NVRTC is not installed.
        """
        return compiler.version()

    def emit(self, kernel: LoopKernel, target: GpuTarget) -> str:
        """CUDA C++."""
        return _emitter().emit(kernel, target)

    def compile(self, source: str, target: GpuTarget) -> bytes:
        """A cubin, or PTX for a GPU that is newer than the compiler."""
        return compiler.compile_cubin(source, target.capability)

    def listing(self, source: str, target: GpuTarget) -> str:
        """The instructions of the GPU; without `nvdisasm`, or for a GPU that is newer than the
        compiler, those that the driver translates (PTX)."""
        binary = self.compile(source, target)
        text = disassembly(binary) if compiler.is_cubin(binary) else None
        return text or compiler.compile_ptx(source, target.capability)

    def load(self, binary: bytes, kernel: LoopKernel, target: GpuTarget) -> _Loaded:
        """Nothing yet: a device gets the kernel when it is first used there."""
        return _Loaded(binary, kernel)
