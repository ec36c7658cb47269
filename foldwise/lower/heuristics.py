"""The default schedule: a pure function of the computation and the target."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, toposort
from foldwise.ir.legal import ScheduleError
from foldwise.ir.loops import BITS, Argument, size_of
from foldwise.ir.runs import Runs
from foldwise.ir.schedule import (
    CHUNK,
    SHARE,
    TENSOR_ROWS,
    UNROLL,
    CpuSchedule,
    GpuSchedule,
    Schedule,
)
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import LOCAL, AnyTarget, GpuTarget, Target
from foldwise.lower.lowering import lower
from foldwise.transform.analysis import cost
from foldwise.transform.kernel_form import kernel_form
from foldwise.transform.substitute import reduced_over_columns

# Columns whose values are kept between two walks: 32 kB for four vectors of rows.
_SURVEYED = 128
# Bytes of the vectors of pairs in scratch memory, for one tile of rows and one chunk of columns.
_STAGED = 1 << 16
# Instructions per pair below and above which several columns at once are no faster, only more code.
_SHORT, _LONG = 12, 60
# Vector registers from which eight sums of long vectors, and what they are made of, stay in them.
_MANY = 32
# Pairs at once that hide how long the instructions of chained ops take.
_CHAINS = 4
# Longest vector of a processor whose components get registers: lists of columns get more.
_CPU_UNROLL = 4


def few_rows(rows: Any, lanes: int, columns: Any = 1) -> bool:
    """True if tiling the rows three vectors at a time would leave more than 1/6 of the lanes idle.

    Args:
        rows: a number of rows, or an array of the numbers of rows of several blocks.
        lanes: number of lanes of a vector.
        columns: number of columns of each block.
    """
    vectors = -(-rows // lanes)
    idle = (5 * 3 * -(-vectors // 3) - 6 * vectors) * columns
    return idle > 0 if isinstance(idle, int) else bool(np.sum(idle) > 0)


def default_schedule(
    spec: MapReduce,
    target: AnyTarget,
    dtype: str,
    *,
    few: bool = False,
    adjacent: bool = False,
    stored: Sequence[str] = (),
) -> Schedule:
    """The loop shape for a computation. A GPU has others with fewer rows, `lower_tiles`.

    Args:
        spec: the computation.
        target: the processor.
        dtype: type of the arithmetic.
        few: see `few_rows`.
        adjacent: whether there are vectors of pairs that lie next to each other from row to row.
        stored: types in memory of the arguments, if they are known.
    """
    if isinstance(target, Target):
        return _cpu_schedule(spec, target, dtype, few=few, adjacent=adjacent)
    long = [s for s, slot in zip(stored, spec.slots, strict=False) if slot.dim > UNROLL]
    halves = bool(long) and all(BITS[s] == BITS["float16"] for s in long)
    return _gpu_schedule(spec, target, dtype, halves=halves)


def merge_schedule(target: AnyTarget, dtype: str) -> Schedule:
    """The loop shape of kernels that merge states."""
    lanes = target.lanes(BITS[dtype])
    if isinstance(target, Target):
        return CpuSchedule(lanes=lanes)
    return GpuSchedule(lanes=lanes, slice=LOCAL // (_LONGEST_NUMBER + _INDEX))


def _kind(target: AnyTarget) -> type[CpuSchedule] | type[GpuSchedule]:
    return CpuSchedule if isinstance(target, Target) else GpuSchedule


def _cpu_schedule(
    spec: MapReduce, target: Target, dtype: str, *, few: bool, adjacent: bool
) -> CpuSchedule:
    """The number of vectors of rows, and of columns, that are walked together.

    A tile of rows and columns shares their loads: three by four accumulators hide the latency of a
    multiply-add, and leave registers for the operands. Vectors longer than four are looped over,
    values in memory: then nothing spills, whatever the formula. Shorter ones have one vector of
    rows if vectors of a pair are held until its value is known, as in gradients. Lists of columns
    are long, and faster in registers; they have one vector of rows, so that its rare changes are
    rarer still. Tables in memory are one column's at a time. Chained ops have four pairs at once.
    `few` says that larger tiles than one vector would be empty in good part.
    Measured with D = 1 ... 784 on AVX-512; fewer rows where there are fewer registers.
    """
    given = sum(slot.dim for slot in spec.slots if slot.axis is Axis.IJ and not slot.stored)
    cells = spec.reduction.keeps_k
    unroll = UNROLL if cells else _CPU_UNROLL
    width = spec.dim * spec.k
    looped = any(slot.dim > unroll for slot in spec.slots if slot.axis is not Axis.NONE)
    work = sum(cost(kernel_form(e)) for e in spec.operands)
    rows, columns = 3 if width > unroll or width + _held(spec) <= unroll else 1, 4
    if cells:
        rows, columns = 1, 8 if looped and target.registers >= _MANY else 4
    elif not looped and width <= unroll:
        if work < _SHORT:
            rows, columns = 4, 1
            if given:  # memory decides, which likes long lines
                rows, columns = (16, 1) if adjacent else (2, 4)
        elif work > _LONG:
            columns = 1
    height = max(1, rows * target.registers // 32)
    if any(e.op.chained for e in _nodes(spec)):
        columns = max(columns, _CHAINS // height)
    if _tabulated(spec):
        rows, columns = 1 if few else 3, 1
    elif few:  # more columns hide the latency instead
        rows, columns = 1, max(columns, 4)
    lanes, rows = target.lanes(BITS[dtype]), max(1, rows * target.registers // 32)
    chunk = max(1, _SURVEYED // spec.operands[0].dim) if spec.reduction.rescale else CHUNK
    if given:  # they pass through scratch memory, a chunk at a time
        most = _STAGED // (given * lanes * rows * size_of(dtype))
        chunk = min(chunk, max(lanes, most // lanes * lanes))
    return CpuSchedule(
        lanes=lanes,
        rows=rows,
        chunk=chunk,
        unroll=unroll,
        columns=columns,
    )


# Registers of a thread for the values of its rows: their components and the state.
_KEPT = 96
_TENSOR_CORES = 80  # the compute capability from which these take float32
_STRIP = 16  # columns whose largest value is found first
_IN_REGISTERS = 2  # products of a group of 64 columns
_ROW_OF_TABLES = LOCAL // 4  # bytes of the vectors of a row that are copied beside tables
_LONG_ROW = 64  # components of rows, four of which may be in memory of a thread
_LONGEST_NUMBER, _INDEX = 8, 8  # bytes, at most
_CHUNK_OF_HALVES = 512  # columns whose vectors are added up by themselves, in 16 bits


def _gpu_schedule(spec: MapReduce, target: GpuTarget, dtype: str, *, halves: bool) -> GpuSchedule:
    """The number of rows of a thread, which share its loads of a column.

    Vectors longer than sixteen are looped over, several columns at once, which then share the loads
    of the rows. `halves` says that all of these are stored in 16 bits.
    """
    unroll, cells, lanes = UNROLL, spec.reduction.keeps_k, target.lanes(BITS[dtype])
    width = spec.dim * spec.k
    fields = len(spec.reduction.state)
    kept = width * fields if width <= unroll else 0
    kept += sum(s.dim for s in spec.slots if s.axis is Axis.I and s.dim <= unroll)
    kept += _held(spec)
    if spec.reduction.rescale:
        kept += _STRIP * spec.operands[0].dim
    kept *= BITS[dtype] // 32
    if _tabulated(spec):
        return GpuSchedule(lanes, unroll=unroll, deep=_row_bytes(spec, dtype) > _ROW_OF_TABLES)
    looped = any(slot.dim > unroll for slot in spec.slots if slot.axis is not Axis.NONE)
    if looped and target.capability >= _TENSOR_CORES and dtype == "float32":
        multiplied = _filter_schedule(spec, lanes)
        if multiplied is None:
            multiplied = _tensor_schedule(spec, lanes, halves=halves)
        if multiplied is not None:
            return multiplied
    rows = next((r for r in (8, 4, 2) if r * kept <= _KEPT), 1)
    if looped or width > unroll:
        rows = min(rows, 4)
    rows, slice_, deep = _in_memory(spec, dtype, rows)
    return GpuSchedule(
        lanes=lanes,
        rows=rows,
        chunk=_STRIP if spec.reduction.rescale and width > unroll else CHUNK,
        unroll=unroll,
        # Vectors that are brought for one column after the other would be brought too often.
        columns=(8 if not cells else 4 if deep else 1) if looped else 1,
        strip=_STRIP if spec.reduction.rescale and width <= unroll else 0,
        slice=slice_,
        deep=deep,
    )


def _in_memory(spec: MapReduce, dtype: str, rows: int) -> tuple[int, int, bool]:
    """What fits into the memory of a thread: its rows, `slice` and `deep` of a schedule."""
    each, width, slice_, states = _state_bytes(spec, dtype), spec.dim * spec.k, 0, 0
    if width > UNROLL:
        most = LOCAL // each
        rows = next((r for r in (4, 2) if r <= min(rows, most // width)), 1)
        slice_, states = (0, width * each) if width <= most else (most, most * each)
    of_row = _row_bytes(spec, dtype)
    deep = of_row > 0 and rows * (of_row + states) > LOCAL
    # More rows of long numbers leave room for too few of their components.
    return min(rows, 16 // size_of(dtype)) if deep else rows, slice_, deep


def _row_bytes(spec: MapReduce, dtype: str) -> int:
    """Memory of the long vectors of a row."""
    dims = (s.dim for s in spec.slots if s.axis is Axis.I)
    return size_of(dtype) * sum(dim for dim in dims if dim > UNROLL)


def _state_bytes(spec: MapReduce, dtype: str) -> int:
    """Memory of a component of the state, or of a column of a list, if it is not in registers."""
    accumulator = spec.numerics.accumulator
    number = size_of(dtype if accumulator == "auto" else accumulator)
    row, states = spec.reduction, [spec.reduction.state]
    if spec.numerics.summation == "kahan" and row.compensated:
        states = [row.compensated.state]
    elif row.rescale or (row.rounds and spec.numerics.summation == "block"):
        states.append((row.compensated or row).state)  # that of a chunk, and that of all
    size = sum(number if f.kind == "number" else _INDEX for fields in states for f in fields)
    if row.rescale and spec.operands[0].dim > 1:
        size += (_STRIP + 1) * number  # the values of a strip, and the largest
    return size


def _filter_schedule(spec: MapReduce, lanes: int) -> GpuSchedule | None:
    """The loop shape where tensor cores find the columns that may be chosen, if they can."""
    if not spec.reduction.chooses:
        return None
    spec = reduced_over_columns(spec)
    slice_ = _in_memory(spec, "float32", 1)[1]
    shape = GpuSchedule(lanes=lanes, columns=16, slice=slice_, deep=True, filter=True)
    try:
        lower(spec, _arguments(spec), shape, dtype="float32")
    except ScheduleError:
        return None
    return shape


def _arguments(spec: MapReduce) -> list[Argument]:
    """The arguments of a computation, as they may lie in memory."""
    return [Argument(slot.axis, slot.dim, "float32", dense=True) for slot in spec.slots]


def _tensor_schedule(spec: MapReduce, lanes: int, *, halves: bool) -> GpuSchedule | None:
    """The loop shape on tensor cores, if these have something to multiply in the program.

    A group has 64 columns, or fewer if its products would not stay in registers. It is a strip,
    where columns are surveyed. Tensor cores round sums towards zero: those that they make of
    vectors of columns had better be short. Of 512 they cut off 2^-16, less than vectors of 16 bits
    are wrong by.
    """
    if spec.listed:
        return None
    spec = reduced_over_columns(spec)
    arguments = _arguments(spec)
    for outer in (True, False):
        shape = GpuSchedule(
            lanes=lanes,
            rows=TENSOR_ROWS,
            chunk=(_CHUNK_OF_HALVES if halves else CHUNK // 2) if outer else CHUNK,
            columns=16,
            strip=SHARE * 16 if spec.reduction.rescale else 0,
            tensor=True,
            outer=outer,
            deep=any(s.axis is Axis.I and s.dim > _LONG_ROW for s in spec.slots),
        )
        try:
            products = len(lower(spec, arguments, shape, dtype="float32").contractions())
        except ScheduleError:
            continue
        short = spec.dim <= UNROLL and not spec.reduction.keeps_k  # states in registers
        if outer or (products and short):
            most = products + outer <= _IN_REGISTERS
            return shape if most else replace(shape, columns=8, strip=shape.strip // 2)
    return None


@dataclass(frozen=True, slots=True)
class _Across:
    """Schedules with columns in the lanes, on one kind of processor.

    Attributes:
        sixteenths: of the lanes; rows that fill more of them are rows enough.
        heights: of tiles, to choose from.
        columns: vectors of columns that are walked together.
        longest: vector of a column, at most.
    """

    sixteenths: int
    heights: tuple[int, ...]
    columns: int
    longest: int


_ACROSS: dict[type, _Across] = {
    Target: _Across(12, heights=(5, 4, 2, 1), columns=2, longest=_CPU_UNROLL),
    GpuTarget: _Across(3, heights=(8, 4, 2, 1), columns=1, longest=UNROLL),
}
_WORTHWHILE = 16384  # columns from which it pays
_COPIED = 4  # pairs for each column that are worth a copy of the columns


def across_schedule(
    spec: MapReduce, target: AnyTarget, dtype: str, rows: int, columns: int
) -> Schedule | None:
    """The schedule with columns in the lanes, for so few rows that they would leave lanes empty.

    None if there are rows enough, or columns too few to pay for merging the states of the lanes, or
    vectors too long to be taken apart by shuffles, or to stay in registers.
    """
    lanes, kind = target.lanes(BITS[dtype]), _ACROSS[type(target)]
    dims = [slot.dim for slot in spec.slots if slot.axis is Axis.J]
    if 16 * rows > kind.sixteenths * lanes or columns < _WORTHWHILE:
        return None
    if max(dims, default=0) > kind.longest or not _fits_lanes_of_columns(spec):
        return None
    tile = min(kind.heights, key=lambda r: -(-rows // r) * r)
    return _kind(target)(
        lanes=lanes, lane_axis=Axis.J, rows=tile, chunk=CHUNK * lanes, columns=kind.columns
    )


def _fits_lanes_of_columns(spec: MapReduce) -> bool:
    """Whether each lane can have a state, and vectors, in registers."""
    reduction = spec.reduction
    short = spec.dim <= 4 and all(s.dim <= UNROLL for s in spec.slots)
    return short and not (reduction.keeps_k or reduction.rescale or _tabulated(spec))


def across_blocks(
    spec: MapReduce, target: Target, dtype: str, runs: Runs, columns: int
) -> CpuSchedule | None:
    """The schedule with columns in the lanes, for pairs whose blocks have few rows and intervals of
    many columns.

    The components of columns must lie next to each other: a copy is worth it for so many pairs.
    None if tiles of rows, or lists of columns, are better.
    """
    lanes, heights, pairs = target.lanes(BITS[dtype]), runs.heights, runs.pairs
    lines = int((heights * np.diff(runs.slices)).sum())
    few = 2 * int(heights.sum()) < lanes * len(heights)
    wide = pairs >= lanes * lines and pairs >= _COPIED * columns and columns >= lanes
    if not (few and wide and _fits_lanes_of_columns(spec)):
        return None
    return CpuSchedule(lanes=lanes, lane_axis=Axis.J, chunk=CHUNK * lanes)


def across_heights(schedule: Schedule, target: AnyTarget) -> list[Schedule]:
    """A schedule with columns in the lanes, and the others with tiles of other heights."""
    heights = _ACROSS[type(target)].heights
    return [schedule, *(replace(schedule, rows=r) for r in heights if r != schedule.rows)]


def _nodes(spec: MapReduce) -> list[Expr]:
    """The nodes of the formulas that kernels compute."""
    return toposort([kernel_form(e) for e in spec.operands])


def _tabulated(spec: MapReduce) -> bool:
    """Whether values of a pair are kept in memory, which lanes have for rows only."""
    return any(e.op.tabulated for e in _nodes(spec))


def _held(spec: MapReduce) -> int:
    """Components of vectors that differ between pairs and that more than one operation needs."""
    nodes = _nodes(spec)
    uses = Counter(arg for node in nodes for arg in node.args)
    both = Axis.I | Axis.J
    return sum(e.dim for e, count in uses.items() if count > 1 and e.dim > 1 and e.axes == both)
