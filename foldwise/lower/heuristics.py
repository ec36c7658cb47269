"""The default schedule: a pure function of the computation and the target."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from foldwise.ir.axis import Axis
from foldwise.ir.expr import toposort
from foldwise.ir.loops import BITS, size_of
from foldwise.ir.schedule import CHUNK, SHARE, TENSOR_ROWS, UNROLL, Schedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import LOCAL, AnyTarget, GpuTarget, Target
from foldwise.transform.analysis import cost
from foldwise.transform.factor import factor
from foldwise.transform.kernel_form import kernel_form

# Columns whose values are kept between two walks: 32 kB for four vectors of rows.
_SURVEYED = 128
# Instructions per pair below and above which several columns at once are no faster, only more code.
_SHORT, _LONG = 12, 60
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
    return bool(np.sum(5 * 3 * -(-vectors // 3) * columns) > np.sum(6 * vectors * columns))


def default_schedule(
    spec: MapReduce, target: AnyTarget, dtype: str, *, few: bool = False
) -> Schedule:
    """The loop shape for a computation. See `few_rows` for `few`; a GPU has `lower_tiles`."""
    if isinstance(target, Target):
        return _cpu_schedule(spec, target, dtype, few=few)
    return _gpu_schedule(spec, target, dtype)


def merge_schedule(target: AnyTarget, dtype: str) -> Schedule:
    """The loop shape of kernels that merge states."""
    lists = LOCAL // (_LONGEST_NUMBER + _INDEX) if isinstance(target, GpuTarget) else 0
    return Schedule(lanes=target.lanes(BITS[dtype]), slice=lists)


def _cpu_schedule(spec: MapReduce, target: Target, dtype: str, *, few: bool) -> Schedule:
    """The number of vectors of rows, and of columns, that are walked together.

    A tile of rows and columns shares their loads: three by four accumulators hide the latency of a
    multiply-add, and leave registers for the operands. Vectors longer than four are looped over,
    values in memory: then nothing spills, whatever the formula. Shorter ones have one vector of
    rows if vectors of a pair are held until its value is known, as in gradients. Lists of columns
    are long, and faster in registers; they have one vector of rows, so that its rare changes are
    rarer still. Tables in memory are one column's at a time. `few` says that larger tiles than one
    vector would be empty in good part.
    Measured with D = 1 ... 784 on AVX-512; fewer rows where there are fewer registers.
    """
    cells = spec.reduction.keeps_k
    unroll = UNROLL if cells else _CPU_UNROLL
    width = spec.dim * spec.k
    looped = any(slot.dim > unroll for slot in spec.slots if slot.axis is not Axis.NONE)
    work = sum(cost(kernel_form(e)) for e in spec.operands)
    rows, columns = 3 if width > unroll or width + _held(spec) <= unroll else 1, 4
    if cells:
        rows, columns = 1, 8 if looped else 4
    elif not looped and width <= unroll:
        if work < _SHORT:
            rows, columns = 4, 1
        elif work > _LONG:
            columns = 1
    if _tabulated(spec):
        rows, columns = 1 if few else 3, 1
    elif few:  # more columns hide the latency instead
        rows, columns = 1, max(columns, 4)
    return Schedule(
        lanes=target.lanes(BITS[dtype]),
        rows=max(1, rows * target.registers // 32),
        chunk=max(1, _SURVEYED // spec.operands[0].dim) if spec.reduction.rescale else CHUNK,
        unroll=unroll,
        columns=columns,
    )


# Registers of a thread for the values of its rows: their components and the state.
_KEPT = 96
_TENSOR_CORES = 80  # the compute capability from which these take float32
_STRIP = 16  # columns whose largest value is found first
_LONG_ROW = 64  # components of rows, four of which may be in memory of a thread
_LONGEST_NUMBER, _INDEX = 8, 8  # bytes, at most


def _gpu_schedule(spec: MapReduce, target: GpuTarget, dtype: str) -> Schedule:
    """The number of rows of a thread, which share its loads of a column.

    Vectors longer than sixteen are looped over, several columns at once, which then share the loads
    of the rows.
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
    multiplies = target.capability >= _TENSOR_CORES and dtype == "float32"
    if _tabulated(spec):
        return Schedule(lanes=lanes, unroll=unroll, slice=_in_memory(spec, dtype, 1)[1])
    outer = multiplies and width > unroll and _adds_vectors(spec)
    products = _products(spec, unroll) if multiplies and not cells else 0
    if outer or (products and width <= unroll):
        # A group of 64 columns, or of fewer if its products would not stay in registers. It is a
        # strip, where columns are surveyed.
        columns = 16 if products + outer <= 2 else 8
        strip = SHARE * columns if spec.reduction.rescale else 0
        # Tensor cores round sums towards zero: they had better be short.
        chunk = CHUNK // 2 if outer else CHUNK
        rows = TENSOR_ROWS
        deep = any(s.axis is Axis.I and s.dim > _LONG_ROW for s in spec.slots)
        return Schedule(
            lanes,
            rows,
            chunk,
            unroll,
            columns,
            strip=strip,
            tensor=True,
            outer=outer,
            deep=deep,
        )
    looped = any(slot.dim > unroll for slot in spec.slots if slot.axis is not Axis.NONE)
    rows = next((r for r in (8, 4, 2) if r * kept <= _KEPT), 1)
    if looped or width > unroll:
        rows = min(rows, 4)
    rows, slice_, deep = _in_memory(spec, dtype, rows)
    return Schedule(
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
    """What fits into the memory of a thread: its rows, `Schedule.slice` and `Schedule.deep`."""
    each, width, slice_, states = _state_bytes(spec, dtype), spec.dim * spec.k, 0, 0
    if width > UNROLL:
        most = LOCAL // each
        rows = next((r for r in (4, 2) if r <= min(rows, most // width)), 1)
        slice_, states = (0, width * each) if width <= most else (most, most * each)
    number = size_of(dtype)
    of_row = number * sum(s.dim for s in spec.slots if s.axis is Axis.I and s.dim > UNROLL)
    deep = of_row > 0 and rows * (of_row + states) > LOCAL
    # More rows of long numbers leave room for too few of their components.
    return min(rows, 16 // number) if deep else rows, slice_, deep


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


def _products(spec: MapReduce, unroll: int) -> int:
    """The number of scalar products of a long vector of the row and one of the column.

    Squared distances that may be made of such products count too.
    """
    count = 0
    for e in toposort([kernel_form(e) for e in spec.operands]):
        if e.op.name != "sum":
            continue
        (terms,) = e.args
        if spec.expands and terms.op.name == "square" and terms.args[0].op.name == "sub":
            (terms,) = terms.args
        elif terms.op.name != "mul":
            continue
        given = all(x.op.name == "var" and x.dim > unroll for x in terms.args)
        count += given and {x.axes for x in terms.args} == {Axis.I, Axis.J}
    return count


def _adds_vectors(spec: MapReduce) -> bool:
    """Whether vectors of columns are added up, each times a number of the pair."""
    if spec.numerics.careful:
        return False
    if spec.weight is not None:
        return spec.weight.op.name == "var" and spec.weight.axes == Axis.J
    if not spec.reduction.linear:
        return False
    inner = factor(kernel_form(spec.formula), Axis.J).inner
    if inner.op.name != "mul":
        return False
    number, vector = sorted(inner.args, key=lambda e: e.dim)
    return number.dim == 1 and vector.op.name == "var" and vector.axes == Axis.J


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


def across_schedule(
    spec: MapReduce, target: AnyTarget, dtype: str, rows: int, columns: int
) -> Schedule | None:
    """The schedule with columns in the lanes, for so few rows that they would leave lanes empty.

    None if there are rows enough, or columns too few to pay for merging the states of the lanes, or
    vectors too long to be taken apart by shuffles, or to stay in registers.
    """
    lanes, kind = target.lanes(BITS[dtype]), _ACROSS[type(target)]
    dims = [slot.dim for slot in spec.slots if slot.axis is Axis.J]
    reduction = spec.reduction
    if 16 * rows > kind.sixteenths * lanes or columns < _WORTHWHILE or _tabulated(spec):
        return None
    if reduction.keeps_k or reduction.rescale or max(dims, default=0) > kind.longest:
        return None
    if spec.dim > 4 or any(s.dim > UNROLL for s in spec.slots):
        return None
    tile = min(kind.heights, key=lambda r: -(-rows // r) * r)
    return Schedule(
        lanes=lanes, lane_axis=Axis.J, rows=tile, chunk=CHUNK * lanes, columns=kind.columns
    )


def across_heights(schedule: Schedule, target: AnyTarget) -> list[Schedule]:
    """A schedule with columns in the lanes, and the others with tiles of other heights."""
    heights = _ACROSS[type(target)].heights
    return [schedule, *(replace(schedule, rows=r) for r in heights if r != schedule.rows)]


def _tabulated(spec: MapReduce) -> bool:
    """Whether values of a pair are kept in memory, which lanes have for rows only."""
    return any(e.op.tabulated for e in toposort([kernel_form(e) for e in spec.operands]))


def _held(spec: MapReduce) -> int:
    """Components of vectors that differ between pairs and that more than one operation needs."""
    nodes = toposort([kernel_form(e) for e in spec.operands])
    uses = Counter(arg for node in nodes for arg in node.args)
    both = Axis.I | Axis.J
    return sum(e.dim for e, count in uses.items() if count > 1 and e.dim > 1 and e.axes == both)
