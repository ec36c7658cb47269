"""Compiling kernels for NVIDIA GPUs, and launching them."""

from __future__ import annotations

import functools
import struct
from collections.abc import Sequence
from typing import NamedTuple, final

import numpy as np

from foldwise.backends import frame
from foldwise.backends.call import Start, Walk
from foldwise.backends.cuda import capture, compiler, driver
from foldwise.backends.cuda.compiler import ENTRY
from foldwise.backends.cuda.disassembly import disassembly
from foldwise.backends.cuda.emit import emit, launch_shape
from foldwise.backends.cuda.models import MODELS
from foldwise.ir.device import GPU, number_of
from foldwise.ir.loops import LoopKernel
from foldwise.ir.target import GpuTarget


class _Job(NamedTuple):
    blocks: int
    stream: int
    frame: bytes
    lists: driver.Constant  # the frame has its address


@final
class _Loaded:
    """A kernel on a device."""

    def __init__(self, binary: bytes, kernel: LoopKernel, device: int) -> None:
        self._shape = launch_shape(kernel)
        self._device = device
        with driver.use(device):
            self._function = driver.load(binary, ENTRY, self._shape.shared_bytes)

    def prepare(self, walk: Walk) -> Start:
        """Copy to the device the part of the frame that all calls share."""
        parts = [walk.items.ravel(), walk.intervals.ravel()]
        parts += [np.frombuffer(a.tobytes(), np.int64) for a in walk.lists]
        lists = driver.constant(self._device, np.concatenate(parts))
        ends = np.cumsum([part.nbytes for part in parts[:-1]]) + lists.address
        given = ends.tolist()[1:]
        head = frame.head(walk, lists.address, lists.address + walk.items.nbytes)
        arrays = len(walk.outputs) + len(walk.arguments)
        blocks = len(walk.items)

        def start(pointers: Sequence[int], scalars: Sequence[float], stream: int = 0) -> _Job:
            rest = struct.pack(f"={arrays}q{len(scalars)}d", *pointers, *given, *scalars)
            return _Job(blocks, stream, head + rest, lists)

        return start

    def run(self, job: _Job) -> None:
        """Queue the job on its stream: a block for each item."""
        threads, shared_bytes = self._shape.threads, self._shape.shared_bytes
        with driver.use(self._device):
            capture.keep(job.stream, self._function, job.lists)
            driver.launch(self._function, job.blocks, threads, shared_bytes, job.stream, job.frame)

    def stop(self, job: _Job) -> None:
        """A kernel that was queued runs to its end."""

    def taken(self, job: _Job) -> int:
        """All are queued at once."""
        return job.blocks


@functools.cache
def _target(number: int) -> GpuTarget:
    return GpuTarget(driver.capability(number), driver.multiprocessors(number))


@final
class CudaBackend:
    """Code for NVIDIA GPUs."""

    name = "cuda"

    def target(self, device: str) -> GpuTarget:
        """The GPU called `cuda:0` or so; or one of a model, which need not be here: `cuda:H100`.

        Raises:
            RuntimeError: if there is no driver, or no such GPU.
        """
        model = MODELS.get(device.removeprefix(f"{GPU}:"))
        return _target(number_of(device)) if model is None else model.target

    def version(self) -> str:
        """The version of NVRTC, and the options of compilation.

        Raises:
            ImportError: if NVRTC is not installed.
        """
        return compiler.version()

    def emit(self, kernel: LoopKernel, target: GpuTarget) -> str:
        """CUDA C++."""
        return emit(kernel, target)

    def compile(self, source: str, target: GpuTarget) -> bytes:
        """A cubin, or PTX for a GPU that is newer than the compiler."""
        return compiler.compile_cubin(source, target.capability)

    def listing(self, source: str, target: GpuTarget) -> str:
        """The instructions of the GPU; without `nvdisasm`, or for a GPU that is newer than the
        compiler, those that the driver translates (PTX)."""
        binary = self.compile(source, target)
        text = disassembly(binary) if compiler.is_cubin(binary) else None
        return text or compiler.compile_ptx(source, target.capability)

    def load(self, binary: bytes, kernel: LoopKernel, target: GpuTarget, device: str) -> _Loaded:
        """Load the kernel on a device."""
        return _Loaded(binary, kernel, number_of(device))
