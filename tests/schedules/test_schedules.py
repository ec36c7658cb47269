"""A schedule changes the time, never the numbers: every kind of kernel under every schedule."""

from __future__ import annotations

import functools

import numpy as np
import pytest

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply
from foldwise.ir.schedule import CpuSchedule, Schedule
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ops import COMPOSITES
from foldwise.transform.autodiff import gradient
from tests.support import (
    DTYPES,
    Array,
    assert_close,
    dense,
    draw,
    run,
    spec_of,
    variables,
)

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

LANES, ROWS, CHUNKS, UNROLLS = (4, 8, 16), (1, 2, 4), (1, 7, 256), (1, 4, 16)
TOGETHER = (1, 2, 4)  # columns
MOST_ROWS = 16 * 4 + 1

# --- computations


def _gaussian(dim: int, out: int, numerics: Numerics | None = None) -> MapReduce:
    x, y, b = variables((I, dim), (J, dim), (J, out))
    return spec_of(apply("exp", -0.2 * COMPOSITES["sqdist"](x, y)) * b, numerics=numerics)


def _reduced(reduction: str, dim: int, cells: int = 1) -> MapReduce:
    x, y, p = variables((I, dim), (J, dim), (NONE, 1))
    return spec_of(COMPOSITES["sqdist"](x, y) * p, reduction, k=cells)


def _weighted(reduction: str, dim: int, numerics: Numerics | None = None) -> MapReduce:
    x, y, w = variables((I, 2), (J, 2), (J, dim))
    weight = apply("square", w) + 1
    return spec_of(-COMPOSITES["sqdist"](x, y), reduction, numerics=numerics, weight=weight)


def _slope(slot: int) -> MapReduce:
    found = gradient(_gaussian(3, 2), slot)
    assert found is not None
    return found.spec


def _warped(n: int, m: int) -> MapReduce:
    """A table in memory for each pair, and its slopes: another."""
    x, y, p = variables((I, n), (J, m), (NONE, 1))
    return spec_of(COMPOSITES["softdtw_sqdist"](x, y, apply("square", p) + 1))


def _warped_slope(n: int, m: int, slot: int) -> MapReduce:
    found = gradient(_warped(n, m), slot)
    assert found is not None
    return found.spec


def _moved() -> Expr:
    """Components carried from place to place."""
    x, y, p = variables((I, 17), (J, 23), (NONE, 20))
    joined = apply("concat", x, y)
    part = apply("slice", joined, start=9, stop=29)
    return apply("pad", part * p, start=3, dim=30)


SPECS = {
    "gaussian": _gaussian(3, 2),
    "gaussian-direct": _gaussian(3, 1, Numerics("direct")),
    "logsumexp": _reduced("logsumexp", 3),
    "argmin": _reduced("argmin", 3),
    "logsumexp-weight": _weighted("logsumexp_weight", 1),
    "softmax-2": _weighted("sumsoftmaxweight", 2),
    "softmax-18-kahan": _weighted("sumsoftmaxweight", 18, Numerics("kahan")),
    "gaussian-kahan": _gaussian(3, 1, Numerics("kahan")),
    "gaussian-float64": _gaussian(3, 2, Numerics("block", "float64")),
    "kmin-3": _reduced("kmin_argkmin", 3, cells=3),
    "kmin-20": _reduced("kmin_argkmin", 3, cells=20),
    "kmin-vector": spec_of(apply("mul", *variables((I, 3), (J, 3))), "kmin_argkmin", k=2),
    "gradient-x": _slope(0),
    "gradient-y": _slope(1),
    "gaussian-20": _gaussian(20, 20),
    "argmax-vector": spec_of(apply("mul", *variables((I, 18), (J, 18))), "argmax"),
    "moved": spec_of(_moved(), "max"),
    "warped": _warped(3, 5),
    "warped-gradient-x": _warped_slope(4, 3, 0),
    "warped-gradient-p": _warped_slope(2, 7, 2),
}


@functools.cache
def _arguments(name: str, dtype: str, columns: int) -> tuple[list[Array], Array]:
    """Arguments of some computation, and the interpreter's result."""
    spec = SPECS[name]
    rng = np.random.default_rng(columns)
    sizes = (MOST_ROWS, columns) if spec.axis is J else (columns, MOST_ROWS)
    arrays = [np.rint(2 * a) / 2 for a in draw(rng, spec, *sizes, dtype)]
    # The interpreter takes all rows of a work item at once: one item is quickest.
    expected = run(spec, arrays, backend="interp", schedule=CpuSchedule(lanes=MOST_ROWS))
    assert_close(expected, dense(spec, arrays), eps=1e-4, scale=_size(expected))
    return arrays, expected


def _size(values: Array) -> float:
    finite = np.abs(values[np.isfinite(values)])
    return max(1.0, float(finite.max(initial=0)))


# --- schedules


def _schedules(turn: int) -> list[Schedule]:
    """Nine: the values of the first four parts meet all of each other's (a Latin square).

    Another nine for each of the nine values of `turn`.
    """
    return [
        CpuSchedule(
            LANES[a],
            ROWS[b],
            CHUNKS[(a + b + turn) % 3],
            UNROLLS[(a + 2 * b + turn // 3) % 3],
            TOGETHER[(2 * a + b + turn) % 3],
        )
        for a in range(3)
        for b in range(3)
    ]


def test_the_nines_are_all_schedules() -> None:
    every = [_schedules(turn) for turn in range(9)]
    assert {(s.lanes, s.rows, s.chunk, s.unroll) for nine in every for s in nine} == {
        (a, b, c, d) for a in LANES for b in ROWS for c in CHUNKS for d in UNROLLS
    }
    for nine in every:
        assert len({(s.lanes, s.rows) for s in nine}) == 9
        assert len({(s.chunk, s.unroll) for s in nine}) == 9
        assert len({(s.lanes, s.chunk) for s in nine}) == 9
        assert len({(s.rows, s.unroll) for s in nine}) == 9
        assert {s.columns for s in nine} == set(TOGETHER)


UNUSUAL = [
    CpuSchedule(1, 1),
    CpuSchedule(2, 3, 5, 2, 3),
    CpuSchedule(1, 4, 3, 64),
    CpuSchedule(32, 1, 1024, 8),
]


@pytest.mark.share(2)
@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_every_schedule_is_the_interpreter(name: str, dtype: str) -> None:
    """At 0, 1, tile-1, tile and tile+1 rows, and numbers of columns around the chunks."""
    spec = SPECS[name]
    turn, other = list(SPECS).index(name), DTYPES.index(dtype)
    eps = 64 * np.finfo(dtype).eps if spec.reduction.rounds else 0
    # Each type takes another three of the nine.
    schedules = _schedules(turn % 9)[(turn + other) % 3 :: 3]
    for schedule in [*schedules, UNUSUAL[(turn + 2 * other) % 4]]:
        tile = schedule.lanes * schedule.rows
        for columns in {0, 1, 8} | {schedule.chunk + n for n in (-1, 0, 1)}:
            # Many columns cost the interpreter many steps, each of them as many as there are cells.
            if columns > (257 if spec.k == 1 and "warped" not in name else 30):
                continue
            arrays, expected = _arguments(name, dtype, columns)
            for rows in {0, 1, tile - 1, tile, tile + 1, MOST_ROWS} & {*range(MOST_ROWS + 1)}:
                slots = zip(arrays, spec.slots, strict=True)
                some = [_first(a, slot.axis, rows, spec) for a, slot in slots]
                found = run(spec, some, schedule=schedule, backend="llvm")
                assert_close(found, expected[:rows], eps=eps, scale=_size(expected))


def _first(a: Array, axis: Axis, rows: int, spec: MapReduce) -> Array:
    """The argument for the first rows of the result."""
    if axis is not spec.out_axis:
        return a
    return a[:rows] if axis is I else a[:, :rows]
