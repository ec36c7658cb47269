"""The default schedule: a pure function of the computation and the target."""

from __future__ import annotations

from foldwise.ir.axis import Axis
from foldwise.ir.loops import BITS
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import Target


def default_schedule(spec: MapReduce, target: Target, dtype: str) -> Schedule:
    """How many vectors of rows walk the columns together: each load of a column then serves all.

    With scalar values four hide the latency of a multiply-add and fit 32 registers; data that do
    not fit are cheap memory operands. Vectors that are looped over cost more loads for each
    component, which more rows share. Vector values in registers leave no room for a second set.
    Measured with D = 1 ... 128 on AVX-512; half as many where there are half as many registers.
    """
    unroll = Schedule().unroll
    looped = any(slot.dim > unroll for slot in spec.slots if slot.axis is not Axis.NONE)
    width = spec.dim * spec.cells
    if 1 < width <= unroll:
        rows = 1
    elif width == 1 and looped:
        rows = 8
    else:
        rows = 4
    return Schedule(
        lanes=target.lanes(BITS[dtype]),
        rows=max(1, rows * target.registers // 32),
        unroll=unroll,
    )
