"""Vectors of rows whose components are read in loops: each thread's own, or shared some at a time.

A copy of short ones is in the memory of the thread. That is no place for long ones: the driver
keeps as much of it for all threads that a GPU can hold as the most demanding kernel wants for one.
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from typing import Final

from foldwise.backends.cuda.expressions import TYPES
from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.staging import read_in_loops
from foldwise.ir.axis import Axis
from foldwise.ir.loops import Component, Load, Loop, LoopKind, Value, size_of
from foldwise.ir.schedule import DEPTH

_BYTES: Final = 128 * 4 * (DEPTH + 1) * 4  # of shared memory: for four rows of float32
_LEAST: Final = 3  # numbers of a row in shared memory, and one more


class Depths:
    """Writes what brings components of these vectors near, and spells them.

    Attributes:
        end: the first byte of shared memory that is free.
    """

    def __init__(self, site: Site) -> None:
        self.kernel, self.schedule, self.access = site.kernel, site.schedule, site.access
        self.code, self.put, self.braces = site.code, site.code.put, site.code.braces
        inner = [s for loop in site.kernel.loops(LoopKind.COLUMNS) for s in loop.body]
        own = [s for s in inner if s not in site.apart]
        looped = sorted(read_in_loops(site.kernel, own, Axis.I))
        self.end = site.plan.bytes
        self._copied = [] if self.schedule.deep else looped
        self._places: dict[int, int] = {}  # where components of all rows of the block lie
        self._pitch = 0  # numbers from a row to the next; odd: threads read from different banks
        self._index: Value | None = None  # that of the loop over these components at hand
        self._alone = False  # whether other threads of the block may not be here
        if self.schedule.deep and self._share():
            self._place(looped)

    def _share(self) -> bool:
        """Whether all threads of a block are in the same loops, and each has rows of its own."""
        alike = not (self.schedule.tensor or self.schedule.filter)
        return alike and self.schedule.lane_axis is Axis.I

    def _place(self, slots: Sequence[int]) -> None:
        """Places in shared memory, for as many of the vectors as have room for some components."""
        rows = self.schedule.lanes * self.schedule.rows
        sizes: dict[int, int] = {}
        for slot in slots:
            size = self._size(slot)
            if rows * (sum(sizes.values()) + size) * _LEAST <= _BYTES:
                sizes[slot] = size
        if not sizes:
            return
        pitch = _BYTES // (rows * sum(sizes.values()))
        self._pitch = min(DEPTH + 1, pitch - 1 + pitch % 2)
        self.end += -self.end % 16
        for slot, size in sizes.items():
            self._places[slot] = self.end
            self.end += rows * self._pitch * size

    def _type(self, slot: int) -> str:
        return self.kernel.arguments[slot].loaded_as(self.kernel.dtype)

    def _size(self, slot: int) -> int:
        return size_of(self.kernel.arguments[slot].loaded_as(self.kernel.dtype))

    def rows(self) -> None:
        """What is done once for the rows of a tile."""
        for slot, place in self._places.items():
            kind = TYPES[self._type(slot)]
            self.put(f"{kind}* const deep{slot} = ({kind}*)(shared + {place});")
        for slot in self._copied:
            dim, kind = self.kernel.arguments[slot].dim, TYPES[self._type(slot)]
            for r in self.code.rows:
                self.put(f"__align__(16) {kind} x{slot}_{r}[{dim}];")
            with self.braces(f"for (int k = 0; k < {dim}; ++k)"):
                for r in self.code.rows:
                    self.put(f"x{slot}_{r}[k] = {self.access.read(slot, f'row{slot}_{r}', 'k')};")

    def element(self, slot: int, component: Component, r: int, k: str) -> str:
        """Component `k` of row `r` of this thread, from where it is at hand."""
        if isinstance(component, Value) and slot in self._copied:
            return f"x{slot}_{r}[{k}]"
        if component is self._index and slot in self._places:
            row = f"(thread + {r * self.schedule.lanes})"
            return f"deep{slot}[{row} * {self._pitch} + {k} - depth]"
        return self.access.read(slot, f"row{slot}_{r}", k)

    @contextlib.contextmanager
    def alone(self) -> Generator[None, None, None]:
        """A context for what only some threads of the block do."""
        outside, self._alone = self._alone, True
        yield
        self._alone = outside

    @contextlib.contextmanager
    def turns(self, s: Loop) -> Generator[tuple[str, str], None, None]:
        """A context for a loop over components, and its index and head.

        The loop may be one over those components that are in shared memory.
        """
        k, loads = f"k{s.index.id}", [x for x in s.body if isinstance(x, Load)]
        slots = {x.slot for x in loads if x.component is s.index and x.slot in self._places}
        if not slots or self._alone or self._index is not None:
            yield k, f"for (int {k} = 0; {k} < {s.extent}; ++{k})"
            return
        depth, self._index = self._pitch - 1, s.index
        self.put("UNROLL(1)")
        with self.braces(f"for (int depth = 0; depth < {s.extent}; depth += {depth})"):
            self._bring(sorted(slots), depth)
            count = f"{depth}" if s.extent % depth == 0 else f"min({depth}, {s.extent} - depth)"
            yield k, f"for (int {k} = depth, left = {count}; left > 0; ++{k}, --left)"
        self._index = None

    def _bring(self, slots: Sequence[int], depth: int) -> None:
        """Copy components of all rows of the block into shared memory, from `depth` on."""
        self.put("__syncthreads();  // the last components are done with")
        step = self.schedule.lanes // DEPTH
        rows = self.schedule.lanes * self.schedule.rows
        with self.braces(f"for (int n = thread / {DEPTH}; n < {rows}; n += {step})"):
            self.put("const i64 line = row + n < last_row ? row + n : last_row - 1;")
            self.put(f"const int q = thread % {DEPTH}, k = depth + q;")
            for slot in slots:
                stride, _ = self.access.steps(len(self.kernel.outputs) + slot, 1)
                exists = f"k < {self.kernel.arguments[slot].dim}"
                if depth < DEPTH:
                    exists += f" && q < {depth}"
                with self.braces(f"if ({exists})"):
                    self.put(f"const char* const from = arg{slot} + line * {stride};")
                    number = self.access.read(slot, "from", "k")
                    self.put(f"deep{slot}[n * {self._pitch} + q] = {number};")
        self.put("__syncthreads();")
