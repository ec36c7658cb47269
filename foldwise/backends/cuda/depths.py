"""Long vectors of rows in shared memory, some components of them after the other.

Memory of a thread is no place for them: the driver keeps as much of it for all threads that a GPU
can hold as the most demanding kernel wants for one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from foldwise.ir.axis import Axis
from foldwise.ir.loops import Load, Loop, LoopKernel, size_of

GROUP: Final = 16  # threads that read components of one vector
_BYTES: Final = 128 * 4 * (GROUP + 1) * 4  # of shared memory: for four rows of float32


@dataclass(frozen=True, slots=True)
class Depths:
    """Where components of the rows of a block lie in shared memory.

    Attributes:
        slots: the arguments, and their first bytes.
        depth: number of components of a vector.
        pitch: numbers from a row to the next; it is odd, so that threads read from different banks.
        size: in bytes.
    """

    slots: dict[int, int]
    depth: int = 0
    pitch: int = 0
    size: int = 0

    def read_by(self, kernel: LoopKernel, s: Loop) -> list[int]:
        """The arguments of which a loop reads one component in each turn."""
        loads = (x for x in s.body if isinstance(x, Load) and x.component is s.index)
        return sorted({x.slot for x in loads if x.slot in self.slots})


def depths(kernel: LoopKernel, slots: Iterable[int], start: int) -> Depths:
    """The place of these arguments behind `start` bytes of shared memory."""
    chosen = sorted(slots)
    assert all(kernel.arguments[slot].axis is Axis.I for slot in chosen), chosen
    if not chosen:
        return Depths({})
    rows = kernel.schedule.lanes * kernel.schedule.rows
    pitch = _BYTES // (rows * sum(_size(kernel, slot) for slot in chosen))
    pitch = max(3, min(GROUP + 1, pitch - 1 + pitch % 2))
    places: dict[int, int] = {}
    end = start = -(-start // 16) * 16
    for slot in chosen:
        places[slot] = end
        end += rows * pitch * _size(kernel, slot)
    return Depths(places, pitch - 1, pitch, end - start)


def _size(kernel: LoopKernel, slot: int) -> int:
    return size_of(kernel.arguments[slot].loaded_as(kernel.dtype))
