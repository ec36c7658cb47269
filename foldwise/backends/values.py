"""Analyses of a program that emitters share: vector values, operands, columns taken together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Compute,
    Const,
    Load,
    Lookup,
    Loop,
    LoopKernel,
    LoopKind,
    Peek,
    Poke,
    Scalar,
    Statement,
    Store,
    Value,
    When,
    flattened,
)


def vector_values(kernel: LoopKernel) -> set[Value]:
    """Values that differ between lanes.

    These are the values that depend on the row or, if lanes are columns, on the column; then also
    the values that are reduced from these.
    """
    axis = kernel.schedule.lane_axis
    found: set[Value] = set()
    for s in flattened(kernel.body):
        defined = [*defined_values(s), *((s.index,) if isinstance(s, Loop) else ())]
        found.update(v for v in defined if v.axes & axis)
        if axis is Axis.J:
            if isinstance(s, Loop) and s.kind in (LoopKind.CHUNKS, LoopKind.COLUMNS):
                found.update((*s.carried, *s.results))
            elif any(v in found for v in operands_of(s)):
                found.update(defined_values(s))
    return found


def needs_splat(kernel: LoopKernel, vectors: set[Value]) -> set[Value]:
    """Values that are the same for all lanes and are operands of vector instructions."""
    needed: set[Value] = set()
    for s in flattened(kernel.body):
        match s:
            case Compute(result, _, operands) if result in vectors:
                needed.update(operands)
            case Poke(value=value) | Store(value=value):
                needed.add(value)
            case When():
                needed.update((s.mask, *s.initial, *s.yields))
            case Loop():
                for c, first, last in zip(s.carried, s.initial, s.yields, strict=True):
                    if c in vectors:
                        needed.update((first, last))
            case _:
                pass
    return needed - vectors


def operands_of(s: Statement) -> Iterator[Value]:
    """The operands of a statement, without those of statements inside it."""
    match s:
        case Load(component=k, at=at):
            yield from (v for v in (k, at) if isinstance(v, Value))
        case Scalar(component=k) | Lookup(component=k) | Peek(component=k):
            yield from (k,) if isinstance(k, Value) else ()
        case Compute(operands=operands):
            yield from operands
        case Poke(component=k, value=value) | Store(component=k, value=value):
            yield from (v for v in (k, value) if isinstance(v, Value))
        case Loop():
            yield from (*s.initial, *s.yields)
        case When():
            yield from (s.mask, *s.initial, *s.yields)
        case Const():
            pass


def defined_values(s: Statement) -> Iterator[Value]:
    """The values that a statement defines, without those of statements inside it."""
    match s:
        case Loop():
            yield from (*s.results, *s.carried)
        case When():
            yield from s.results
        case Poke() | Store():
            pass
        case _:
            yield s.result


def values_defined_in(body: Sequence[Statement]) -> list[Value]:
    """The values that statements define, including statements inside loops."""
    return [v for s in flattened(body) for v in defined_values(s)]


def split_column_body(s: Loop) -> tuple[list[Statement], list[Statement], list[Loop]]:
    """Split the body of a loop over columns, so that several columns can be taken together.

    Returns:
        Statements that do not depend on the preceding column: they are executed for several
        columns at once.
        Statements that do, and statements that use temporary arrays, which the next column
        overwrites: they are executed for one column after the other.
        Loops over the components of a state in memory: within each component one column after the
        other, so that the component is read and written once.
    """
    common: list[Statement] = []
    own: list[Statement] = []
    loops: list[Loop] = []
    taken = set(s.carried)
    changing = {x.array for x in flattened(s.body) if isinstance(x, Poke)}
    tables = {array for array in changing if array.temporary}
    for statement in s.body:
        inner = [*flattened([statement])]
        touches = any(
            isinstance(x, Poke | Store | When) or (isinstance(x, Peek) and x.array in changing)
            for x in inner
        )
        alone = any(isinstance(x, Poke | Peek) and x.array in tables for x in inner)
        if touches and not alone and isinstance(statement, Loop) and not statement.carried:
            loops.append(statement)
        elif touches or any(v in taken for x in inner for v in operands_of(x)):
            own.append(statement)
            taken.update(values_defined_in([statement]))
        else:
            common.append(statement)
    return common, own, loops
