"""A schedule of a GPU changes the time, never the numbers: kinds of kernels under some of them."""

from __future__ import annotations

import numpy as np
import pytest

from foldwise.ir.axis import Axis
from foldwise.ir.schedule import GpuSchedule
from tests.schedules.test_schedules import SPECS
from tests.support import DTYPES, GPU, Array, assert_close, dense, draw, run

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(GPU != "cuda", reason="FOLDWISE_TEST_DEVICE does not say cuda"),
]

SCHEDULES = [
    GpuSchedule(lanes, rows, chunk, unroll, columns)
    for lanes, rows, chunk, unroll, columns in (
        (32, 1, 8, 16, 1),
        (64, 2, 64, 4, 2),
        (128, 1, 256, 16, 4),
        (128, 4, 8, 16, 1),
        (256, 8, 256, 1, 1),
    )
]


def _size(values: Array) -> float:
    return max(1.0, float(np.abs(values[np.isfinite(values)]).max(initial=0)))


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_every_schedule_is_the_reference(name: str, dtype: str) -> None:
    """On both sides of the edges of tiles and chunks."""
    spec = SPECS[name]
    eps = 64 * np.finfo(dtype).eps if spec.reduction.rounds else 0
    for schedule in SCHEDULES:
        tile = schedule.lanes * schedule.rows
        for rows, columns in (
            (1, 3),
            (tile - 1, schedule.chunk),
            (tile + 1, 3 * schedule.chunk + 1),
        ):
            sizes = (rows, columns) if spec.axis is Axis.J else (columns, rows)
            rng = np.random.default_rng(rows)
            arrays = [np.rint(2 * a) / 2 for a in draw(rng, spec, *sizes, dtype)]
            expected = dense(spec, arrays)
            found = run(spec, arrays, schedule=schedule, backend=GPU)
            assert_close(found, expected, eps=eps, scale=_size(expected))
