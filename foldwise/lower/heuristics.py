"""The default schedule: a pure function of the computation and the target."""

from __future__ import annotations

from foldwise.ir.axis import Axis
from foldwise.ir.loops import BITS
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import Target


def default_schedule(spec: MapReduce, target: Target, dtype: str, *, few: bool = False) -> Schedule:
    """How many vectors of rows, and how many columns, are walked together.

    With scalar values four vectors of rows hide the latency of a multiply-add and fit 32 registers;
    data that do not fit are cheap memory operands. Vector values in registers leave no room for a
    second set. Where components are looped over, a tile of rows and columns shares their loads:
    three by four accumulators leave registers for the operands. Lists of columns are long; they
    have one vector of rows, so that its rare changes are rarer still, and several columns instead.
    `few` says that all rows fit into one vector.
    Measured with D = 1 ... 784 on AVX-512; fewer rows where there are fewer registers.
    """
    unroll = Schedule().unroll
    width = spec.dim * spec.cells
    looped = any(slot.dim > unroll for slot in spec.slots if slot.axis is not Axis.NONE)
    if spec.reduction.cells:
        rows, columns = 1, 8 if looped else 4
    elif looped or width > unroll:
        rows, columns = 3 if width == 1 or width > unroll else 1, 4
    else:
        rows, columns = 4 if width == 1 else 1, 1
    if few:
        # More vectors would be empty; more columns hide the latency instead.
        rows, columns = 1, max(columns, 4)
    return Schedule(
        lanes=target.lanes(BITS[dtype]),
        rows=max(1, rows * target.registers // 32),
        unroll=unroll,
        columns=columns,
    )
