"""Which schedules a program can have.

A legal schedule changes no result beyond rounding, and the backends that it is for can write the
code. Whether it is fast is another question (`lower/heuristics.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from foldwise.ir.axis import Axis
from foldwise.ir.loops import Array, Loop, LoopKernel, LoopKind, Peek, Poke, flattened
from foldwise.ir.patterns import by_component, changes, filters, touches
from foldwise.ir.schedule import DEPTH, TENSOR_ROWS, CpuSchedule, GpuSchedule, Schedule

_WARP: Final = 32  # threads that execute an instruction together
_BLOCK: Final = 1024  # threads of a block, at most
_TENSOR_BLOCK: Final = 256  # on tensor cores, whose shared memory has a part of each row
_TOGETHER: Final = 16  # columns that are taken together, at most


class ScheduleError(ValueError):
    """A program cannot have its schedule."""


def checked(kernel: LoopKernel) -> LoopKernel:
    """The kernel itself.

    Raises:
        ScheduleError: if its schedule is not legal.
    """
    if reason := refusal(kernel):
        raise ScheduleError(f"{reason}: {kernel.schedule}")
    return kernel


def cpu_schedule(kernel: LoopKernel) -> CpuSchedule:
    """The schedule of a kernel for vector registers.

    Raises:
        ScheduleError: if it is one for a GPU.
    """
    if not isinstance(kernel.schedule, CpuSchedule):
        raise ScheduleError(f"this is no schedule for a processor: {kernel.schedule}")
    return kernel.schedule


def gpu_schedule(kernel: LoopKernel) -> GpuSchedule:
    """The schedule of a kernel for a GPU.

    Raises:
        ScheduleError: if it is one for a processor.
    """
    if not isinstance(kernel.schedule, GpuSchedule):
        raise ScheduleError(f"this is no schedule for a GPU: {kernel.schedule}")
    return kernel.schedule


def refusal(kernel: LoopKernel) -> str:
    """The reason why the program cannot have its schedule; empty if it can."""
    return next(_faults(kernel, kernel.schedule), "")


def _faults(kernel: LoopKernel, s: Schedule) -> Iterator[str]:
    if min(s.lanes, s.rows, s.chunk, s.unroll, s.columns) < 1:
        yield "lanes, rows, chunk, unroll and columns are 1 or more"
    if s.lane_axis not in (Axis.I, Axis.J):
        yield "lanes are rows or columns"
    if s.lane_axis is Axis.J and kernel.arrays:
        yield "lanes of columns have states in registers only"
    if isinstance(s, GpuSchedule):
        yield from _gpu_faults(kernel, s)


def _gpu_faults(kernel: LoopKernel, s: GpuSchedule) -> Iterator[str]:
    if s.lanes > _BLOCK:
        yield f"a block has at most {_BLOCK} threads"
    if s.columns > _TOGETHER:
        yield f"at most {_TOGETHER} columns are taken together"
    if s.strip < 0:
        yield "strips have columns"
    if s.slice < 0:
        yield "slices have numbers"
    if s.deep and s.lanes < DEPTH:
        yield f"{DEPTH} threads bring a vector into shared memory"
    if s.filter:
        yield from _filter_faults(kernel, s)
    if s.outer and not s.tensor:
        yield "only tensor cores share out sums of vectors"
    if s.tensor:
        yield from _tensor_faults(kernel, s)
    if s.outer:
        yield from _outer_faults(kernel)


def _tensor_faults(kernel: LoopKernel, s: GpuSchedule) -> Iterator[str]:
    """A warp has 32 rows and a group of columns, in tiles of 16 by 8 pairs."""
    if kernel.dtype != "float32":
        yield "tensor cores multiply float32"
    if s.lane_axis is not Axis.I:
        yield "the lanes of tensor cores are rows"
    if s.rows != TENSOR_ROWS:
        yield f"a thread of tensor cores has {TENSOR_ROWS} rows"
    if s.columns % 4:
        yield "the columns of tensor cores come in fours: two of each of two tiles"
    if s.lanes % _WARP or s.lanes > _TENSOR_BLOCK:
        yield f"tensor cores serve whole warps, and at most {_TENSOR_BLOCK} threads"
    if any(strips.extent != s.group for strips in kernel.loops(LoopKind.STRIPS)):
        yield f"a strip of tensor cores is one group of {s.group} columns"
    if any(v.axes for loop, _ in kernel.contractions() for v in loop.initial):
        yield "scalar products start from one number for all pairs"


def _filter_faults(kernel: LoopKernel, s: GpuSchedule) -> Iterator[str]:
    """A warp has 32 rows and a group of columns, and two threads add up the length of a column."""
    if s.tensor:
        yield "a filter has products of its own"
    if kernel.dtype != "float32":
        yield "tensor cores multiply float32"
    if s.lane_axis is not Axis.I or s.rows != 1 or not s.deep:
        yield "threads that visit columns of their own have one row, and read it where it is"
    if s.lanes != 2 * s.group or s.columns % 16:
        yield "a block of a filter has two threads for each of 64 columns"
    found = filters(kernel)
    if len(found) != 1 or len([*kernel.loops(LoopKind.COLUMNS)]) != 1:
        yield "it takes a choice by a product or a distance, and by nothing else"


def _outer_faults(kernel: LoopKernel) -> Iterator[str]:
    """The four threads of a row visit a quarter of the columns each, and have a quarter of the
    components of its vectors each.
    """
    sums = [loop for loop, _ in kernel.accumulations()]
    if len(sums) != 1:
        yield "it takes one sum of vectors of columns, each times a number of the pair"
        return
    vectors = by_component(kernel)
    if any(a.size != sums[0].extent or a.dtype != "float32" for a in vectors):
        yield "threads share out vectors of one length, in float32"
    if not _only_by_component(kernel, vectors):
        yield "a thread reads and writes only the components that it has"
    for columns in kernel.loops(LoopKind.COLUMNS):
        inner = [s for s in columns.body if isinstance(s, Loop) and s not in sums]
        if any(touches(s, vectors) for s in inner):
            yield "columns change no vector that threads share out, but for the sum"
        if any(c.opcode is None or c.value.dtype != "float32" for c in changes(columns)):
            yield "threads put together sums, minima and maxima in float32"


def _only_by_component(kernel: LoopKernel, vectors: set[Array]) -> bool:
    """Whether these arrays are used in loops over their components only, which carry nothing."""
    uses = [x for x in flattened(kernel.body) if isinstance(x, Peek | Poke) and x.array in vectors]
    loops = [s for s in kernel.loops(LoopKind.FEATURES) if any(x in s.body for x in uses)]
    plain = all(not s.carried and s.extent == a.size for s in loops for a in vectors)
    indices = {x: s.index for s in loops for x in s.body if isinstance(x, Peek | Poke)}
    return plain and all(indices.get(x) is x.component for x in uses)
