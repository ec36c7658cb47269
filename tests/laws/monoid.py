"""How far is a reduction from a monoid? What the laws bound and the sabotage tests exceed."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from foldwise.arrays.numpy import ADAPTER
from foldwise.backends.call import Walk
from foldwise.backends.interp import InterpBackend
from foldwise.backends.llvm import host_target
from foldwise.ir.axis import Axis
from foldwise.ir.builder import Builder
from foldwise.ir.loops import Argument, LoopKind, Output, Value
from foldwise.ir.reduction import Reduction
from foldwise.ir.schedule import CpuSchedule
from foldwise.lower.states import CellsInRegisters

Program = Callable[[Builder, Sequence[Value]], Sequence[Value]]


def interpret(program: Program, numbers: Sequence[float]) -> list[float]:
    """The results of a program of a Builder for float64 numbers, by the interpreter."""
    backend, target = InterpBackend(), host_target()
    count = max(1, len(numbers))
    builder = Builder("float64", [Argument(Axis.I, count, "float64", True)], 0)
    outputs: list[int] = []

    def row(_: Value, __: Any) -> Sequence[Value]:
        results = program(builder, [builder.load(0, k) for k in range(len(numbers))])
        for k, result in enumerate(results):
            builder.store(0, k, builder.cast(result, "float64"))
        outputs.append(len(results))
        return ()

    builder.loop(LoopKind.ROWS, [], row)
    kernel = builder.finish([Output(outputs[0], "float64")], CpuSchedule())
    given = np.array([[*numbers, *[0.0] * (count - len(numbers))]])
    out = np.empty((1, outputs[0]))
    layouts = [ADAPTER.layout(a) for a in (given, out)]
    items = np.array([[0, 1, 0, 1, 0, 0]], np.int64)
    given_steps, out_steps = (layout.strides for layout in layouts)
    walk = Walk((out_steps,), (given_steps,), items, np.array([[0, 0]], np.int64))
    executable = backend.load(b"", kernel, target, "cpu")
    executable.run(executable.prepare(walk)([ADAPTER.pointer(out), ADAPTER.pointer(given)], ()))
    return out[0].tolist()


_CELLS = 3


def _empty(red: Reduction, b: Builder) -> Any:
    return CellsInRegisters(b, [red.init(b)] * _CELLS) if red.keeps_k else red.init(b)


def _weight(b: Builder, f: Value) -> list[Value]:
    """A weight that goes with a value: something positive and finite."""
    return [b.add(b.abs(b.sin(b.min(f, b.const(9)))), b.const(1))]


def _fold(red: Reduction, b: Builder, values: Sequence[Value], first: int) -> Any:
    """The state of columns `first`, `first + 1`, ..."""
    state = _empty(red, b)
    if red.rescale is not None and values:
        top = b.const(-math.inf)
        for f in values:
            top = b.max(f, top)
        state = red.rescale(b, red.init(b), top)
    for n, f in enumerate(values):
        weight = _weight(b, f) if red.operands == 2 else []
        state = red.accumulate(b, state, b.const(first + n, b.index_dtype), f, *weight)
    return state


def _results(red: Reduction, b: Builder, state: Any) -> list[Value]:
    """All outputs for a state."""
    finals = [red.finalize(b, cell) for cell in (state.states if red.keeps_k else [state])]
    return [getattr(final, output.name) for output in red.outputs for final in finals]


def monoid_faults(
    red: Reduction, parts: tuple[Sequence[float], Sequence[float], Sequence[float]]
) -> dict[str, float]:
    """By how much each law of the monoid fails on three runs of columns that follow each other.

    Associativity and identity are checked against the reference, which is stronger: however the
    runs are bracketed, the result must be that of all columns.

    Returns:
        law -> difference of two results that should be equal, relative to their size.
    """
    sizes = [len(part) for part in parts]
    starts = [0, sizes[0], sizes[0] + sizes[1]]
    numbers = [v for part in parts for v in part]
    laws = [
        "all columns in one go",
        "(p q) r",
        "p (q r)",
        "identity on the left",
        "identity on the right",
        "columns lifted, one at a time",
    ]

    def program(b: Builder, values: Sequence[Value]) -> Sequence[Value]:
        p, q, r = (
            _fold(red, b, values[start : start + size], start)
            for start, size in zip(starts, sizes, strict=True)
        )
        lifted = _empty(red, b)
        for n, f in enumerate(values):
            lifted = red.combine(b, lifted, _fold(red, b, [f], n))
        whole = _fold(red, b, values, 0)
        states = [
            whole,
            red.combine(b, red.combine(b, p, q), r),
            red.combine(b, p, red.combine(b, q, r)),
            red.combine(b, _empty(red, b), whole),
            red.combine(b, whole, _empty(red, b)),
            lifted,
        ]
        return [value for state in states for value in _results(red, b, state)]

    table = np.array(numbers, np.float64)[:, None]
    with np.errstate(all="ignore"):
        extra: list[Any] = [_CELLS] if red.keeps_k else []
        if red.operands == 2:
            extra = [np.abs(np.sin(np.where(table < 9, table, 9))) + 1]
        found = red.ref(0, table, *extra)
    expected = np.concatenate(
        [np.ravel(r) for r in (found if isinstance(found, tuple) else [found])]
    )
    results = np.reshape(interpret(program, numbers), (len(laws), -1))
    return {
        law: max(_difference(x, y, numbers) for x, y in zip(result, expected, strict=True))
        for law, result in zip(laws, results, strict=True)
    }


def _difference(x: float, y: float, numbers: Sequence[float]) -> float:
    if x == y or (np.isnan(x) and np.isnan(y)):
        return 0.0
    if not (np.isfinite(x) and np.isfinite(y)):
        return np.inf
    finite = [abs(v) for v in numbers if np.isfinite(v)]
    return abs(x - y) / max(1.0, sum(finite), abs(y))
