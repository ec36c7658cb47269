"""Facts about the values of a program that its C++ text depends on."""

from __future__ import annotations

from foldwise.backends.cuda.expressions import (
    is_float,
)
from foldwise.ir.loops import (
    Compute,
    Const,
    Load,
    Loop,
    LoopKernel,
    LoopKind,
    Peek,
    Value,
    When,
    flattened,
)


def long_integers(kernel: LoopKernel) -> set[Value]:
    """Integers that may exceed 32 bits: column numbers, and values computed from these."""
    found: set[Value] = set()
    for s in flattened(kernel.body):
        match s:
            case Loop():
                if s.kind is not LoopKind.FEATURES:
                    found.add(s.index)
                found.update(v for v in (*s.carried, *s.results) if v.dtype == "int64")
            case When():
                found.update(v for v in s.results if v.dtype == "int64")
            case Peek(result=result) | Load(result=result):
                found.add(result)
            case Compute(result, opcode, operands) if result.dtype == "int64":
                if opcode == "cast" or any(v in found for v in operands):
                    found.add(result)
            case _:
                pass
    return found


def never_nan(kernel: LoopKernel) -> set[Value]:
    """Values that are known not to be NaN: constants, extrema with these, and carried values of
    them.
    """
    statements = [*flattened(kernel.body)]
    loops = [s for s in statements if isinstance(s, Loop)]
    # Assumed of all carried values, until it is refuted.
    found = {v for s in loops for v in (*s.carried, *s.results) if is_float(v.dtype)}
    while True:
        known = set(found)
        for s in statements:
            match s:
                case Const(result, value) if value == value:
                    known.add(result)
                case Compute(result, "min" | "max", operands) if operands[1] in known:
                    known.add(result)
                case _:
                    pass
        kept = {
            v
            for s in loops
            for pair, first, last in zip(
                zip(s.carried, s.results, strict=True), s.initial, s.yields, strict=True
            )
            if pair[0] in found and first in known and last in known
            for v in pair
        }
        if kept == found:
            return known
        found = kept
