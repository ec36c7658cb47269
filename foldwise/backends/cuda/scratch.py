"""Tables of threads that are too long for their own memory: in memory of the device.

The driver keeps local memory for all threads that a GPU can hold. Tables of soft-DTW's gradients,
or of large matrices, would take gigabytes. A kernel therefore brings memory along: places for the
tables of so many blocks as are useful at once. A block takes one that is free, and gives it back.
Streams that have the same kernel at work share the places.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from foldwise.ir.axis import Axis
from foldwise.ir.legal import gpu_schedule
from foldwise.ir.loops import Array, LoopKernel, size_of
from foldwise.ir.target import LOCAL, GpuTarget

_BYTES: Final = 256 << 20  # of a kernel, at most
_BLOCKS: Final = 4  # of a multiprocessor, which hide each other's latency
_ALIGNED: Final = 16


def own_bytes(kernel: LoopKernel) -> int:
    """Bytes of a thread for what it would have for itself: arrays, and copies of its rows."""
    schedule = gpu_schedule(kernel)
    rows = [] if schedule.deep else [a for a in kernel.arguments if a.axis is Axis.I]
    copies = sum(size_of(a.dtype) * a.dim for a in rows if a.dim > schedule.unroll)
    arrays = sum(size_of(a.dtype) * a.size for a in kernel.arrays)
    return schedule.rows * (copies + arrays)


class Scratch:
    """Writes what gives each block a place, and spells the elements of its tables.

    All arrays of a kernel are there, or none: what is left in local memory adds up with the places.

    A table lies there number by number, for all threads of the block each: threads that are at the
    same number touch neighbouring words.

    Attributes:
        bytes: of the tables of a block; 0 if there are none.
    """

    def __init__(self, kernel: LoopKernel) -> None:
        schedule = gpu_schedule(kernel)
        self._lanes, self._rows = schedule.lanes, range(schedule.rows)
        self._places: dict[tuple[Array, int], int] = {}
        self.bytes = 0
        tables = any(array.temporary for array in kernel.arrays)
        for array in kernel.arrays if tables and own_bytes(kernel) > LOCAL else ():
            self._place(array)

    def _place(self, array: Array) -> None:
        size = size_of(array.dtype) * array.size * self._lanes
        for r in self._rows:
            self._places[array, r] = self.bytes
            self.bytes += -(-size // _ALIGNED) * _ALIGNED

    def __contains__(self, array: Array) -> bool:
        return (array, 0) in self._places

    def definitions(self, target: GpuTarget) -> list[str]:
        """The memory that the kernel brings along.

        Raises:
            MemoryError: if the tables of one block are too long.
        """
        if not self.bytes:
            return []
        if self.bytes > _BYTES:
            raise MemoryError(
                f"a kernel wants tables of {self.bytes // self._lanes} bytes for each of the "
                f"{self._lanes} threads of a block, and has {_BYTES >> 20} MB for all: shorter "
                "sequences and smaller matrices want less"
            )
        count = min(_BLOCKS * target.multiprocessors, _BYTES // self.bytes)
        return [
            f"DEVICE_MEMORY(u32, taken, {count});",
            f"DEVICE_MEMORY(unsigned char, tables, {count} * {self.bytes}ll);",
        ]

    def take(self, put: Callable[[str], None]) -> None:
        """Take a place, at the beginning of the kernel; `shared` has room for its number."""
        if self.bytes:
            put("const u32 place = take_place(taken, sizeof taken / sizeof *taken, (u32*)shared);")
            put(f"unsigned char* const tables_here = tables + place * {self.bytes}ll;")

    def give_back(self, put: Callable[[str], None]) -> None:
        """Give it back, at the end."""
        if self.bytes:
            put("give_place_back(taken, place);")

    def pointer(self, array: Array, r: int, kind: str) -> str:
        """The first number of this thread."""
        return f"({kind}*)(tables_here + {self._places[array, r]}) + thread"

    def number(self, k: str) -> str:
        """How far number `k` of a table is from the first one."""
        return f"({k}) * {self._lanes}"
