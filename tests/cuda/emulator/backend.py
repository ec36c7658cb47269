"""The CUDA backend with the CPU in place of the GPU."""

from __future__ import annotations

import contextlib
import ctypes
import struct
import threading
from collections.abc import Generator, Iterator, Sequence
from contextvars import ContextVar
from typing import Any, Final, NamedTuple, final

import numpy as np

from foldwise.backends import frame
from foldwise.backends.call import Start, Walk
from foldwise.backends.cuda.emit import emit, launch_shape
from foldwise.ir.loops import BITS, LoopKernel
from foldwise.ir.target import GpuTarget
from tests.cuda.emulator import program
from tests.cuda.emulator.program import Order, Program

_ALL: Final = tuple(Order)
_orders: ContextVar[tuple[Order, ...]] = ContextVar("orders", default=_ALL)


@contextlib.contextmanager
def orders(*chosen: Order) -> Generator[None, None, None]:
    """Evaluate in these orders of threads only, for speed; else in all, and results must agree."""
    token = _orders.set(chosen)
    try:
        yield
    finally:
        _orders.reset(token)


class _Job(NamedTuple):
    frame: bytes
    walk: Walk  # the frame has its addresses
    outputs: tuple[tuple[int, int], ...]  # address and bytes of the memory that has the results
    orders: tuple[Order, ...]
    free: threading.Lock  # taken by the thread that runs all of it
    stopped: ctypes.c_int64


def _extents(kernel: LoopKernel, walk: Walk, pointers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretch of memory that the results in each output lie in."""
    items = walk.items[walk.items[:, frame.ITEM_FIRST_ROW] < walk.items[:, frame.ITEM_LAST_ROW]]
    if not len(items):
        return
    for number, output in enumerate(kernel.outputs):
        row_step, component_step = walk.outputs[number]
        offsets = items[:, frame.ITEM_OFFSETS + number]
        firsts = offsets + items[:, frame.ITEM_FIRST_ROW] * row_step
        lasts = offsets + (items[:, frame.ITEM_LAST_ROW] - 1) * row_step
        span = (output.dim - 1) * component_step
        low = int(np.minimum(firsts, lasts).min()) + min(span, 0)
        high = int(np.maximum(firsts, lasts).max()) + max(span, 0) + BITS[output.dtype] // 8
        yield pointers[number] + low, high - low


@final
class _Loaded:
    """A kernel in memory."""

    def __init__(self, binary: bytes, kernel: LoopKernel) -> None:
        shape = launch_shape(kernel)
        self._program = Program(binary, shape.threads, shape.shared_bytes)
        self._kernel = kernel

    def prepare(self, walk: Walk) -> Start:
        """Lay out in memory what all calls share."""
        head = frame.head(walk, walk.items.ctypes.data, walk.intervals.ctypes.data)
        arrays = len(walk.outputs) + len(walk.arguments)
        lists = [a.ctypes.data for a in walk.lists]

        def start(pointers: Sequence[int], scalars: Sequence[float], stream: int = 0) -> _Job:
            rest = struct.pack(f"={arrays}q{len(scalars)}d", *pointers, *lists, *scalars)
            outputs = tuple(_extents(self._kernel, walk, pointers))
            lock, stopped = threading.Lock(), ctypes.c_int64()
            return _Job(head + rest, walk, outputs, _orders.get(), lock, stopped)

        return start

    def run(self, job: _Job) -> None:
        """Run all items, a block each, once in each order.

        Raises:
            AssertionError: the results depend on the order.
        """
        if not job.free.acquire(blocking=False):
            return
        before: list[bytes] = []
        for order in job.orders:
            self._program.launch(job.frame, len(job.walk.items), order, stop=job.stopped)
            if job.stopped.value:
                return
            results = [ctypes.string_at(address, size) for address, size in job.outputs]
            if before and results != before:
                wrong = [n for n, result in enumerate(results) if result != before[n]]
                raise AssertionError(
                    f"outputs {wrong} are others when threads run in {order.name} order than in "
                    f"{job.orders[0].name} order"
                )
            before = results

    def stop(self, job: _Job) -> None:
        """Make the threads that run the job return after the block at hand."""
        job.stopped.value = 1


@final
class EmulatedBackend:
    """Text of the CUDA backend, run on the CPU."""

    name = "emulated"

    def target(self, device: str) -> GpuTarget:
        """One that is small enough for its limits to be met."""
        return GpuTarget(capability=90, multiprocessors=2)

    def version(self) -> str:
        """Of the compiler, how it is used, and the emulator."""
        return f"{program.version()} {program.sanitizing()}"

    def emit(self, kernel: LoopKernel, target: Any) -> str:
        """CUDA C++."""
        return emit(kernel, target)

    def compile(self, source: str, target: Any) -> bytes:
        """A shared object."""
        return program.compile_kernel(source, sanitize=program.sanitizing())

    def listing(self, source: str, target: Any) -> str:
        """The assembly of the processor."""
        return program.assembly(source)

    def load(self, binary: bytes, kernel: LoopKernel, target: Any, device: str) -> _Loaded:
        """Link the shared object into this process."""
        return _Loaded(binary, kernel)
