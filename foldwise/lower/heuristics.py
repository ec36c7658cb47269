"""The default schedule: a pure function of the computation and the target."""

from __future__ import annotations

from foldwise.ir.axis import Axis
from foldwise.ir.loops import BITS
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import Target

_TEMPORARIES = 3  # registers that a row needs besides its data and its state


def default_schedule(spec: MapReduce, target: Target, dtype: str) -> Schedule:
    """As many vectors of rows as the registers hold, up to four: each load of a column then serves
    all.

    More than four vectors of rows were never faster: four already hide the latency of a
    multiply-add.
    """
    lanes = target.lanes(BITS[dtype])
    unroll = Schedule().unroll
    data = sum(min(s.dim, unroll) for s in spec.slots if s.axis is Axis.I)
    state = len(spec.reduction.state) * min(spec.out_dim, unroll)
    needed = data + state + _TEMPORARIES
    rows = next((r for r in (4, 2) if r * needed <= target.registers), 1)
    return Schedule(lanes=lanes, rows=rows, unroll=unroll)
