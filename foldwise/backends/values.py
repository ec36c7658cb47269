"""What emitters ask of a program: which values are vectors, what can be done together."""

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
)


def flattened(body: Sequence[Statement]) -> Iterator[Statement]:
    """The statements, and those inside of them."""
    for s in body:
        yield s
        if isinstance(s, Loop | When):
            yield from flattened(s.body)


def laned(kernel: LoopKernel) -> set[Value]:
    """Values that differ between lanes: those of rows or, if lanes are columns, of columns, and
    what is reduced of these.
    """
    axis = kernel.schedule.lane_axis
    found: set[Value] = set()
    for s in flattened(kernel.body):
        made = [*results(s), *((s.index,) if isinstance(s, Loop) else ())]
        found.update(v for v in made if v.axes & axis)
        if axis is Axis.J:
            if isinstance(s, Loop) and s.kind in (LoopKind.CHUNKS, LoopKind.COLUMNS):
                found.update((*s.carried, *s.results))
            elif any(v in found for v in reads(s)):
                found.update(results(s))
    return found


def needs_splat(kernel: LoopKernel, laned: set[Value]) -> set[Value]:
    """Values that are the same for all lanes but are used where each lane has its own."""
    needed: set[Value] = set()
    for s in flattened(kernel.body):
        match s:
            case Compute(result, _, operands) if result in laned:
                needed.update(operands)
            case Poke(value=value) | Store(value=value):
                needed.add(value)
            case When():
                needed.update((s.mask, *s.initial, *s.yields))
            case Loop():
                for c, first, last in zip(s.carried, s.initial, s.yields, strict=True):
                    if c in laned:
                        needed.update((first, last))
            case _:
                pass
    return needed - laned


def reads(s: Statement) -> Iterator[Value]:
    """The values that a statement itself takes."""
    match s:
        case Load(component=k) | Scalar(component=k) | Lookup(component=k) | Peek(component=k):
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


def results(s: Statement) -> Iterator[Value]:
    """The values that a statement itself makes."""
    match s:
        case Loop():
            yield from (*s.results, *s.carried)
        case When():
            yield from s.results
        case Poke() | Store():
            pass
        case _:
            yield s.result


def made(body: Sequence[Statement]) -> list[Value]:
    """The values that these statements make, inside of loops too."""
    return [v for s in flattened(body) for v in results(s)]


def split(s: Loop) -> tuple[list[Statement], list[Statement], list[Loop]]:
    """The body of a loop over columns, in three parts.

    Statements that need nothing of the column before: they can be done for several columns at once.
    Others, for one column after the other: those with tables of a column, too, whose memory is the
    next column's. Loops over components of the state in memory, one after the other too, but then
    component by component: a component is read and written once.
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
        elif touches or any(v in taken for x in inner for v in reads(x)):
            own.append(statement)
            taken.update(made([statement]))
        else:
            common.append(statement)
    return common, own, loops
