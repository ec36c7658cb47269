"""How often the statements of a program run: what costs are made of, on every processor."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Compute,
    Load,
    Loop,
    LoopKernel,
    LoopKind,
    Peek,
    Poke,
    Statement,
    Store,
    Value,
    When,
    flattened,
)


class Level(enum.Enum):
    """What a statement runs once for, or several times."""

    CALL = "call"
    TILE = "tile"  # of rows
    CHUNK = "chunk"  # of the columns of a tile
    COLUMN = "column"  # of a tile
    CHANGE = "change"  # column of a tile for which the body of a `When` runs


class Visit(NamedTuple):
    """A statement, and how often it runs.

    Attributes:
        statement: that is no loop.
        opcode: of a `Compute`: `fma` for a sum that takes in a product; empty for others.
        level: what the number is for.
        times: how often it runs for one of these. A value that differs between rows is computed
            once for each vector of rows, or row of a thread; one that is the same for several
            columns that are taken together, once for all of these.
        varying: whether it is for each row.
    """

    statement: Statement
    opcode: str
    level: Level
    times: float
    varying: bool


def visits(kernel: LoopKernel) -> Iterator[Visit]:
    """All statements of a program. Products that become a part of a sum are left out."""
    return _visits(kernel, kernel.body, Level.CALL, 1.0, fused(kernel))


def fused(kernel: LoopKernel) -> dict[int, str]:
    """The products that are computed together with the sum that uses them, and these sums, by the
    numbers of their results: the opcode that is executed, empty for a product."""
    uses: Counter[int] = Counter()
    made: dict[int, Compute] = {}
    for s in flattened(kernel.body):
        uses.update(value.id for value in _read(s))
        if isinstance(s, Compute):
            made[s.result.id] = s
    found: dict[int, str] = {}
    for s in made.values():
        if s.opcode not in ("add", "sub") or not s.result.dtype.startswith("float"):
            continue
        for value in s.operands:
            product = made.get(value.id)
            if product and product.opcode == "mul" and uses[value.id] == 1:
                found |= {value.id: "", s.result.id: "fma"}
                break
    return found


def _read(s: Statement) -> Sequence[Value]:
    match s:
        case Compute(_, _, operands):
            return operands
        case Poke(_, _, value) | Store(_, _, value):
            return (value,)
        case Loop() | When():
            return (*s.initial, *s.yields)
        case _:
            return ()


_LEVELS = {LoopKind.ROWS: Level.TILE, LoopKind.CHUNKS: Level.CHUNK, LoopKind.COLUMNS: Level.COLUMN}


def _visits(
    kernel: LoopKernel,
    body: Sequence[Statement],
    level: Level,
    times: float,
    known: dict[int, str],
) -> Iterator[Visit]:
    schedule = kernel.schedule
    for s in body:
        match s:
            case Loop(LoopKind.FEATURES):
                yield from _visits(kernel, s.body, level, times * s.extent, known)
            case Loop(LoopKind.STRIPS):
                strips = -(-schedule.chunk // s.extent)
                yield from _visits(kernel, s.body, Level.CHUNK, times * strips, known)
            case Loop():
                yield from _visits(kernel, s.body, _LEVELS[s.kind], 1.0, known)
            case When():
                yield Visit(s, "", level, times * schedule.rows, True)
                yield from _visits(kernel, s.body, Level.CHANGE, times, known)
            case Compute() | Load() | Peek() | Poke() | Store():
                opcode = s.opcode if isinstance(s, Compute) else ""
                value = s.value if isinstance(s, Poke | Store) else s.result
                opcode = known.get(value.id, opcode) if isinstance(s, Compute) else ""
                if isinstance(s, Compute) and not opcode:
                    continue
                operands = s.operands if isinstance(s, Compute) else ()
                varying = value.varying or any(x.varying for x in operands)
                shared = level is Level.COLUMN and varying and not value.axes & Axis.J
                share = schedule.columns if shared else 1
                rows = schedule.rows if varying else 1
                yield Visit(s, opcode, level, times * rows / share, varying)
            case _:
                pass  # constants
