"""A schedule is legal, and then every backend that it is for writes the code, or it is refused."""

from __future__ import annotations

import functools
from dataclasses import replace
from operator import add
from random import Random
from typing import Any

import pytest

from foldwise.backends.cuda.emit import emit, launch_shape
from foldwise.backends.llvm.emit import emit as emit_llvm
from foldwise.engine import tuner
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply
from foldwise.ir.legal import ScheduleError, refusal
from foldwise.ir.loops import LoopKernel
from foldwise.ir.schedule import CpuSchedule, GpuSchedule, Schedule
from foldwise.ir.spec import MapReduce, Numerics, Slot
from foldwise.ir.target import AnyTarget, GpuTarget
from foldwise.lower.heuristics import default_schedule
from foldwise.ops import COMPOSITES, REDUCTIONS
from tests.golden.test_golden import TARGETS
from tests.support import variables

I, J = Axis.I, Axis.J  # noqa: E741

GPU, CPU = GpuTarget(90, 132), TARGETS["avx512"]
SHARED = 99 * 1024  # bytes of shared memory that a block may have, on the least of these GPUs
SLOTS = ((I, 20), (J, 20), (J, 1), (J, 40), (I, 40))
X, Y, V, B, C = variables(*SLOTS)
PRODUCT, SQUARE = apply("sum", X * Y), COMPOSITES["sqdist"](X, Y)


def _spec(formula: Expr, reduction: str = "sum", weight: Expr | None = None, **options: Any) -> Any:
    slots = tuple(Slot(axis, dim) for axis, dim in SLOTS)
    return MapReduce(formula, REDUCTIONS[reduction], J, slots, weight=weight, **options)


def _lowered(
    spec: MapReduce, target: AnyTarget, schedule: Schedule | None = None, dtype: Any = "float32"
) -> LoopKernel:
    signature = Signature(((dtype, True),) * len(spec.slots), dtype, partial=True)
    return lowered(spec, signature, target, schedule)


def _emitted(kernel: LoopKernel) -> str:
    assert launch_shape(kernel).shared_bytes <= SHARED, kernel
    return emit(kernel, GPU)


# --- those of the heuristics


def _part(x: Expr, count: int) -> Expr:
    return apply("slice", x, start=0, stop=count, step=1)


NUMBERS = {
    "product": PRODUCT,
    "gaussian": apply("exp", -SQUARE),
    "of the column": apply("exp", -V) * V,
    "of the row": apply("exp", apply("sum", X)),
    "ratio": PRODUCT / (1 + SQUARE),
    "of parts": PRODUCT + apply("sum", _part(X, 18) * _part(Y, 18)),
    "of three": apply("sum", X * Y) * SQUARE + apply("sum", B * C),
}
VECTORS = {
    "none": apply("exp", apply("sum", Y)),
    "of the column": B,
    "of the row": C,
    "of both": B * C,
    "inverse": 1 / B,
    "square": B * B,
    "part": _part(B, 30),
    "joined": apply("concat", B * apply("sum", Y), B),
    "the same": Y,
    "difference": X - Y,
}


@pytest.mark.parametrize("number", NUMBERS)
def test_default_schedules_are_legal_and_written(number: str) -> None:
    """Whatever a number of the pair is multiplied by, and however it is reduced."""
    for name, vector in VECTORS.items():
        target = GpuTarget(75 if name == "none" else 90, 132)
        multiplied = _spec(NUMBERS[number] * vector)
        for spec in (multiplied, _spec(NUMBERS[number], "sumsoftmaxweight", vector)):
            schedule = default_schedule(spec, target, "float32")
            assert isinstance(schedule, GpuSchedule)
            text = _emitted(_lowered(spec, GPU, schedule)).partition("Frame {")[2]
            assert schedule.tensor == ("multiply_tf32(" in text)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_default_schedules_of_every_reduction(reduction: str) -> None:
    weight = B if REDUCTIONS[reduction].operands == 2 else None
    for formula in (PRODUCT, SQUARE, PRODUCT * B)[: 3 if weight is None else 2]:
        spec = _spec(formula, reduction, weight, k=3)
        _emitted(_lowered(spec, GPU))
        k = 20 if REDUCTIONS[reduction].keeps_k else 1
        careful = _spec(formula, reduction, weight, k=k, numerics=Numerics("direct", "float64"))
        _emitted(_lowered(careful, GPU))
        emit_llvm(_lowered(spec, CPU), CPU)


def test_many_long_vectors_fit_into_shared_memory() -> None:
    for many, one in ((J, I), (I, J)):
        x, *ys = variables((one, 1000), *[(many, 1000)] * 30)
        total = functools.reduce(add, (apply("sum", apply("abs", x - y)) for y in ys))
        slots = (Slot(one, 1000), *[Slot(many, 1000)] * 30)
        _emitted(_lowered(MapReduce(total, REDUCTIONS["sum"], J, slots), GPU))


# --- any


SPECS = {
    "gaussian": _spec(apply("exp", -SQUARE) * B),
    "product": _spec(PRODUCT),
    "crash": _spec(apply("exp", -V) * V * C),
    "attention": _spec(PRODUCT, "sumsoftmaxweight", B),
    "logsumexp": _spec(-SQUARE, "logsumexp"),
    "neighbours": _spec(SQUARE, "argkmin", k=20),
    "minimum": _spec(X - Y, "min"),
    "kahan": _spec(PRODUCT * B, numerics=Numerics("kahan")),
    "table": _spec(COMPOSITES["softdtw_sqdist"](_part(X, 3), _part(Y, 4), V)),
}
CHOICES: dict[str, tuple[Any, ...]] = {
    "lanes": (1, 32, 100, 128, 256, 2048),
    "rows": (1, 4, 8, 0),
    "chunk": (1, 7, 128, 256),
    "unroll": (1, 16, 64),
    "columns": (1, 2, 8, 16, 32),
    "lane_axis": (I, I, I, J, Axis.NONE),
    "strip": (0, 16, 32, 64, -1),
    "tensor": (False, True, True),
    "outer": (False, True),
    "slice": (0, 0, 5, 17, -1),
    "deep": (False, True),
    "filter": (False, False, True),
}


@pytest.mark.parametrize("name", SPECS)
def test_any_schedule_is_written_or_refused(name: str) -> None:
    """Drawn so that half of them differ from one for tensor cores in a few places."""
    rng, written, reasons = Random(name), 0, set[str]()
    for turn in range(28):
        drawn = {key: rng.choice(values) for key, values in CHOICES.items()}
        schedule = GpuSchedule(**drawn)
        if turn % 2:
            few = {key: drawn[key] for key in rng.sample([*CHOICES], 2)}
            legal = GpuSchedule(128, 4, 128, 16, 16, strip=64, tensor=True, outer=turn % 4 == 1)
            schedule = replace(legal, **few)
        try:
            kernel = _lowered(SPECS[name], GPU, schedule, "float64" if turn % 7 == 0 else "float32")
        except ScheduleError as error:
            reasons.add(str(error).partition(":")[0])
            continue
        _emitted(kernel)
        written += 1
    assert written and len(reasons) > 2


ONE = {"rows": 1, "deep": True}
REFUSED = [
    ("counted", "product", {"rows": 0}, "1 or more"),
    ("axis", "product", {"lane_axis": Axis.NONE}, "rows or columns"),
    ("memory", "gaussian", {"lane_axis": J, "unroll": 16}, "registers only"),
    ("block", "product", {"lanes": 2048}, "1024 threads"),
    ("together", "product", {"columns": 32}, "16 columns"),
    ("strip", "product", {"strip": -1}, "strips"),
    ("slice", "product", {"slice": -1}, "slices have numbers"),
    ("list", "neighbours", {"slice": 16}, "more than `unroll`"),
    ("deep", "product", {"deep": True, "lanes": 8}, "16 threads"),
    ("outer alone", "gaussian", {"outer": True}, "only tensor cores"),
    ("lanes of columns", "product", {"tensor": True, "lane_axis": J}, "lanes of tensor cores"),
    ("rows", "product", {"tensor": True, "rows": 2}, "4 rows"),
    ("columns", "product", {"tensor": True, "columns": 2}, "fours"),
    ("warps", "product", {"tensor": True, "lanes": 100}, "whole warps"),
    ("shared memory", "product", {"tensor": True, "lanes": 512}, "256 threads"),
    ("strips", "logsumexp", {"tensor": True, "strip": 16}, "one group of 64"),
    ("no sum", "crash", {"tensor": True, "outer": True}, "one sum of vectors"),
    ("filter", "neighbours", {"filter": True, "tensor": True}, "products of its own"),
    ("its rows", "neighbours", {"filter": True}, "one row"),
    ("its block", "neighbours", ONE | {"filter": True, "lanes": 64}, "two threads"),
    ("no choice", "product", ONE | {"filter": True}, "a choice by a product"),
    ("of components", "minimum", ONE | {"filter": True}, "a choice by a product"),
    ("careful", "kahan", {"tensor": True, "outer": True}, "one sum of vectors"),
]


@pytest.mark.parametrize(("name", "changes", "reason"), [row[1:] for row in REFUSED])
def test_reasons(name: str, changes: dict[str, Any], reason: str) -> None:
    legal = GpuSchedule(128, 4, 128, 16, 16, strip=64)
    assert not refusal(_lowered(SPECS[name], GPU, legal))
    with pytest.raises(ScheduleError, match=reason):
        _lowered(SPECS[name], GPU, replace(legal, **changes))


def test_tensor_cores_do_not_multiply_float64() -> None:
    with pytest.raises(ScheduleError, match="float32"):
        _lowered(SPECS["product"], GPU, GpuSchedule(128, 4, columns=16, tensor=True), "float64")


@pytest.mark.parametrize("name", ["gaussian", "logsumexp", "neighbours"])
def test_what_the_tuner_tries_is_legal(name: str) -> None:
    default = default_schedule(SPECS[name], CPU, "float32")
    for schedule in tuner.Case(default, 32, "", "", "", "").schedules():
        emit_llvm(_lowered(SPECS[name], CPU, schedule), CPU)


def test_a_schedule_is_for_one_kind_of_processor() -> None:
    with pytest.raises(ScheduleError, match="for a GPU"):
        emit(_lowered(SPECS["product"], CPU, CpuSchedule(16)), GPU)
    with pytest.raises(ScheduleError, match="for a processor"):
        emit_llvm(_lowered(SPECS["product"], GPU, GpuSchedule(16)), CPU)


# --- the patterns that legality depends on


@pytest.mark.parametrize(
    ("formula", "reduction", "found"),
    [
        (PRODUCT, "sum", ["arg0 . arg1"]),
        (apply("sum", Y * X), "sum", ["arg0 . arg1"]),
        (SQUARE, "sum", ["|arg0 - arg1|^2"]),
        (-SQUARE, "logsumexp", ["-|arg0 - arg1|^2"]),
        (SQUARE, "min", []),
        (apply("sum", _part(X, 18) * _part(Y, 18)), "sum", ["arg0 . arg1"]),
        (apply("sum", X * X * V), "sum", []),
        (apply("sum", X * Y * Y), "sum", []),
        (apply("sum", apply("square", X + Y)), "sum", []),
        (PRODUCT * B, "sum", ["arg0 . arg1", "* arg3"]),
        (PRODUCT, "sumsoftmaxweight", ["arg0 . arg1", "* arg3"]),
        (apply("exp", B * C), "sum", []),
        (V * apply("exp", B), "sum", []),
    ],
)
def test_patterns(formula: Expr, reduction: str, found: list[str]) -> None:
    weight = B if reduction == "sumsoftmaxweight" else None
    kernel = _lowered(_spec(formula, reduction, weight), GPU, GpuSchedule(128, 4))
    patterns = [str(pattern) for _, pattern in (*kernel.contractions(), *kernel.accumulations())]
    assert len(patterns) == len(found)
    assert all(text.endswith(wanted) for text, wanted in zip(patterns, found, strict=True))
