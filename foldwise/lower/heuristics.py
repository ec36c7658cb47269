"""The default schedule: a pure function of the computation and the target."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np

from foldwise.ir.axis import Axis
from foldwise.ir.expr import toposort
from foldwise.ir.loops import BITS
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ir.target import Target
from foldwise.transform.analysis import cost
from foldwise.transform.simplify import simplify

# Columns whose values are kept between two walks: 32 kB for four vectors of rows.
_SURVEYED = 128
# Instructions per pair: fewer need several columns at once as little as more, which are only code.
_SHORT, _LONG = 12, 60


def few_rows(rows: Any, lanes: int, columns: Any = 1) -> bool:
    """Whether more than a sixth of the tiles of three vectors that so many rows need is empty.

    Args:
        rows: a number of rows, or an array of the numbers of rows of several blocks.
        lanes: of a vector.
        columns: how many columns each block has.
    """
    vectors = -(-rows // lanes)
    return bool(np.sum(5 * 3 * -(-vectors // 3) * columns) > np.sum(6 * vectors * columns))


def default_schedule(spec: MapReduce, target: Target, dtype: str, *, few: bool = False) -> Schedule:
    """How many vectors of rows, and how many columns, are walked together.

    A tile of rows and columns shares their loads: three by four accumulators hide the latency of a
    multiply-add, and leave registers for the operands. Vectors longer than four are looped over,
    values in memory: then nothing spills, whatever the formula. Shorter ones have one vector of
    rows if vectors of a pair are held until its value is known, as in gradients. Lists of columns
    are long, and faster in registers; they have one vector of rows, so that its rare changes are
    rarer still. `few` says that larger tiles than one vector would be empty in good part.
    Measured with D = 1 ... 784 on AVX-512; fewer rows where there are fewer registers.
    """
    cells = spec.reduction.cells
    unroll = 16 if cells else 4
    width = spec.dim * spec.cells
    looped = any(slot.dim > unroll for slot in spec.slots if slot.axis is not Axis.NONE)
    work = sum(cost(simplify(e)) for e in spec.operands)
    rows, columns = 3 if width > unroll or width + _held(spec) <= unroll else 1, 4
    if cells:
        rows, columns = 1, 8 if looped else 4
    elif not looped and width <= unroll:
        if work < _SHORT:
            rows, columns = 4, 1
        elif work > _LONG:
            columns = 1
    if few:  # more columns hide the latency instead
        rows, columns = 1, max(columns, 4)
    return Schedule(
        lanes=target.lanes(BITS[dtype]),
        rows=max(1, rows * target.registers // 32),
        chunk=max(1, _SURVEYED // spec.operands[0].dim) if spec.reduction.anchor else 256,
        unroll=unroll,
        columns=columns,
    )


# Where lanes are columns: the heights of tiles to choose from, and how many columns it takes.
_ACROSS, _WORTHWHILE = (5, 4, 2, 1), 16384


def across_schedule(
    spec: MapReduce, target: Target, dtype: str, rows: int, columns: int
) -> Schedule | None:
    """The schedule with columns in the lanes, for so few rows that they would leave lanes empty.

    None if there are rows enough, or columns too few to pay for a pass over what the lanes give, or
    vectors of columns too long to be taken apart by shuffles.
    """
    lanes = target.lanes(BITS[dtype])
    dims = [slot.dim for slot in spec.slots if slot.axis is Axis.J]
    plain = spec.reduction.closed and not spec.reduction.anchor and spec.numerics == Numerics()
    if 4 * rows > 3 * lanes or columns < _WORTHWHILE or not plain or max(dims, default=0) > 4:
        return None
    if spec.dim > 4 or any(s.dim > Schedule().unroll for s in spec.slots):
        return None
    tile = min(_ACROSS, key=lambda r: -(-rows // r) * r)
    return Schedule(lanes=lanes, lane_axis=Axis.J, rows=tile, chunk=256 * lanes, columns=2)


def _held(spec: MapReduce) -> int:
    """Components of vectors that differ between pairs and that more than one operation needs."""
    nodes = toposort([simplify(e) for e in spec.operands])
    uses = Counter(arg for node in nodes for arg in node.args)
    both = Axis.I | Axis.J
    return sum(e.dim for e, count in uses.items() if count > 1 and e.dim > 1 and e.axes == both)
