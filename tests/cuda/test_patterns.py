"""Tensor cores where a program is unlike the usual ones: parts of vectors, unusual schedules."""

from __future__ import annotations

import numpy as np
import pytest

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply
from foldwise.ir.schedule import GpuSchedule
from foldwise.lower.heuristics import default_schedule
from foldwise.ops import COMPOSITES
from tests.cuda.test_tensor import EPS, TARGET, _adding, _kernel
from tests.support import GPU, assert_close, dense, draw, run, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741


def _first(x: Expr, count: int) -> Expr:
    return apply("slice", x, start=0, stop=count, step=1)


def test_products_of_the_first_components() -> None:
    """Of vectors that are longer, by other numbers, beside one of all components."""
    x, y, b = variables((I, 40), (J, 36), (J, 2))
    parts = [
        apply("sum", _first(x, 36) * y),
        apply("sum", _first(x, 20) * _first(y, 20)),
        COMPOSITES["sqdist"](_first(x, 33), _first(y, 33)),
    ]
    spec = spec_of((parts[0] + 2 * parts[1] - parts[2] / 3) * b)
    schedule = default_schedule(spec, TARGET, "float32")
    assert schedule.tensor and len(_kernel(spec, TARGET).contractions()) == 3
    arrays = draw(np.random.default_rng(2), spec, 30, 40, "float32")
    expected = dense(spec, arrays)
    scale = float(np.abs(expected).max())
    assert_close(run(spec, arrays, backend=GPU), expected, eps=EPS, scale=scale)


@pytest.mark.parametrize(
    ("name", "width", "schedule"),
    [
        ("gaussian", 20, GpuSchedule(64, 4, 7, 16, 4, tensor=True)),
        ("sumsoftmaxweight", 20, GpuSchedule(128, 4, 100, 16, 8, tensor=True, outer=True)),
        ("sumsoftmaxweight", 2, GpuSchedule(32, 4, 64, 16, 12, strip=48, tensor=True)),
        ("product", 70, GpuSchedule(256, 4, 16, 16, 12, tensor=True, outer=True)),
    ],
)
def test_unusual_schedules(name: str, width: int, schedule: GpuSchedule) -> None:
    """Chunks that end within a group, strips of another length, none; states in memory."""
    spec = _adding(name, 20, width)
    arrays = draw(np.random.default_rng(4), spec, 70, 150, "float32")
    expected = dense(spec, arrays)
    scale = max(1.0, float(np.abs(expected).max()))
    found = run(spec, arrays, backend=GPU, schedule=schedule)
    assert_close(found, expected, eps=2 * EPS, scale=scale)
