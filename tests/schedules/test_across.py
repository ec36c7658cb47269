"""Few rows and many columns: the lanes are columns."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from foldwise import threads
from foldwise.backends.llvm import host_target
from foldwise.engine import launch, strategy
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.spec import MapReduce
from foldwise.lower import heuristics
from tests.support import SHOWN, assert_close, dense, draw, run, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741

LANES = {dtype: host_target().lanes(bits) for dtype, bits in (("float32", 32), ("float64", 64))}
NAMES = [
    name for name, row in SHOWN.items() if row.operands == 1 and not row.rescale and not row.keeps_k
]
BEGIN = 300  # columns


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Few columns are many enough."""
    monkeypatch.setattr(heuristics, "_WORTHWHILE", BEGIN)
    monkeypatch.setattr(strategy, "_CACHED", 200)
    launch.forget()
    yield
    launch.forget()


def used(spec: MapReduce, shapes: list[tuple[int, ...]], dtype: str) -> bool:
    """Whether columns are in the lanes."""
    arrays = [np.zeros(shape, dtype) for shape in shapes]
    kinds = tuple((a.shape, a.strides, str(a.dtype)) for a in arrays)
    found = launch._call_plan(spec, kinds, "llvm", "cpu", None)
    rows = found.outputs[0].shape[-2]
    return bool(found.workspace) and found.workspace[0][0].shape[0] >= LANES[dtype] * rows


@pytest.mark.share(2)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("axis", [I, J], ids=["I", "J"])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("dim", [1, 3])
def test_columns_in_lanes_give_the_same(name: str, axis: Axis, dtype: str, dim: int) -> None:
    x, y = variables((I, dim), (J, dim))
    spec = spec_of(1 + 0.01 * x * y if SHOWN[name].sample else x * y, name, axis)
    lanes = LANES[dtype]
    most = 3 * lanes // 4  # with more rows than these, rows are in the lanes
    for rows in {min(rows, most) for rows in (1, 2, 5, 6, most)}:
        for columns in (BEGIN, 20 * lanes, 20 * lanes + 1, 25 * lanes - 1, 1000):
            sizes = (rows, columns) if axis is J else (columns, rows)
            arrays = draw(np.random.default_rng(rows), spec, *sizes, dtype=dtype)
            expected = dense(spec, arrays)
            scale = max(1.0, float(np.abs(expected).max()))
            eps = 1e-12 if dtype == "float64" else 2e-5
            assert_close(run(spec, arrays), expected, eps=eps, scale=scale)
            if columns >= BEGIN and columns >= 20 * lanes:
                assert used(spec, [a.shape for a in arrays], dtype)


def test_formulas_of_every_shape() -> None:
    """Parts that depend on i, on j, on both, on none; factors that are taken out; indices of j."""
    x, y, p, b = variables((I, 3), (J, 3), (Axis.NONE, 1), (J, 2))
    distance = apply("sum", apply("square", x - y))
    formulas = [
        apply("exp", -p * distance) * b,
        apply("exp", -distance) * apply("sum", x) * apply("cos", apply("sum", y)),
        apply("sum", x) + apply("sqrt", distance + p),
        apply("where", apply("lt", distance, p), b, -b),
        x + p,
        y * y,
    ]
    nothing = 0 * (apply("sum", x) + apply("sum", y) + p + apply("sum", b))
    for n, formula in enumerate(formulas):
        spec = spec_of(formula + nothing)
        arrays = draw(np.random.default_rng(n), spec, 5, 777)
        expected = dense(spec, arrays)
        scale = float(np.abs(expected).max())
        assert_close(run(spec, arrays), expected, eps=1e-12, scale=scale)


def test_batches_and_the_number_of_threads() -> None:
    x, y = variables((I, 3), (J, 3))
    spec = spec_of(apply("exp", -apply("sum", apply("square", x - y))))
    rng = np.random.default_rng(0)
    arrays = [rng.normal(size=(4, 3, 1, 3)), rng.normal(size=(4, 1, 5001, 3))]
    with threads(1):
        one = run(spec, arrays)
    with threads(2):
        two = run(spec, arrays)
    np.testing.assert_array_equal(one, two)
    assert_close(one, dense(spec, arrays), eps=1e-12, scale=float(np.abs(one).max()))


@pytest.mark.parametrize("what", ["gaps", "broadcast", "long", "many", "other type"])
def test_where_it_does_not_fit(what: str) -> None:
    """The columns stay out of the lanes, and the result is right."""
    rows, columns, dim = 3, 640, 5 if what == "long" else 3
    x, y = variables((I, dim), (J, dim))
    spec = spec_of(x * y)
    rng = np.random.default_rng(0)
    xs = rng.normal(size=(40 if what == "many" else rows, 1, dim))
    ys = rng.normal(size=(1, columns, dim))
    if what == "gaps":
        ys = rng.normal(size=(1, columns, 2 * dim))[..., ::2]
    if what == "broadcast":
        ys = np.broadcast_to(ys[:, :1], ys.shape)
    if what == "other type":
        ys = ys.astype(np.float32)
    kinds = tuple((a.shape, a.strides, str(a.dtype)) for a in (xs, ys))
    assert not launch._call_plan(spec, kinds, "llvm", "cpu", None).workspace
    assert_close(run(spec, [xs, ys]), dense(spec, [xs, ys]), eps=1e-12, scale=1000)


def test_the_schedule_is_chosen_by_the_number_of_rows() -> None:
    x, y = variables((I, 3), (J, 3))
    spec, target = spec_of(x * y), host_target()
    lanes = LANES["float32"]
    tiles = {
        rows: heuristics.across_schedule(spec, target, "float32", rows, 10**6)
        for rows in (1, 2, 5, 3 * lanes // 4, 3 * lanes // 4 + 1)
    }
    heights = [s and s.rows for s in tiles.values()]
    assert heights[:3] == [1, 2, 5]
    assert heights[3] is not None
    assert heights[4] is None
    assert heuristics.across_schedule(spec, target, "float32", 1, BEGIN - 1) is None
