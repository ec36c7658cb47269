"""What a block keeps of each column in shared memory, and how many columns at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from foldwise.backends.values import flattened, reads
from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Compute,
    Load,
    Loop,
    LoopKernel,
    LoopKind,
    Statement,
    Value,
    size_of,
)

# Shared memory of a block: more would leave too few blocks to a processor.
_BYTES: Final = 16384
_COLUMNS: Final = 256  # at a time, at most, unless chunks are longer
_QUAD: Final = 16  # bytes that a thread reads at once
# Longer vectors stay where they are: too few columns of them would fit.
_LONGEST: Final = 4096

Key: TypeAlias = tuple[Any, ...]
"""What a value is made of: the same in all loops over columns."""


@dataclass(slots=True)
class Staging:
    """The record of a column.

    Attributes:
        columns: how many are staged at a time.
        width: numbers of a record, and of gaps behind them.
        vectors: where the vectors of arguments lie whose components are read in loops.
        head: the width of these.
        places: where other values lie, by their keys.
        work: statements that make these values, of one column.
        keys: of the values that depend on nothing but the column.
    """

    columns: int = 0
    width: int = 0
    vectors: dict[int, int] = field(default_factory=dict[int, int])
    head: int = 0
    places: dict[Key, int] = field(default_factory=dict[Key, int])
    work: list[Load | Compute] = field(default_factory=list[Load | Compute])
    keys: dict[Value, Key] = field(default_factory=dict[Value, Key])

    def place(self, v: Value) -> int | None:
        """Where the record has this value; None if it does not have it."""
        return self.places.get(self.keys.get(v, ()))


def column_loops(kernel: LoopKernel) -> Iterator[Loop]:
    """The loops over columns."""
    for s in flattened(kernel.body):
        if isinstance(s, Loop) and s.kind is LoopKind.COLUMNS:
            yield s


def staging(kernel: LoopKernel) -> Staging:
    """The record of a kernel; it is empty if each thread has columns of its own."""
    plan = Staging()
    if kernel.schedule.lane_axis is Axis.J:
        return plan
    for slot in _looped(kernel, Axis.J):
        dim = kernel.arguments[slot].dim
        if dim * size_of(kernel.dtype) <= _LONGEST:
            plan.vectors[slot] = plan.width
            plan.width += _padded(dim, kernel.dtype)
    plan.head = plan.width
    for loop in column_loops(kernel):
        _plan_values(kernel, loop, plan)
    plan.width = _padded(plan.width, kernel.dtype)
    if plan.width:
        chunk, room = kernel.schedule.chunk, _BYTES // (plan.width * size_of(kernel.dtype))
        most = max(chunk, _COLUMNS)
        # Whole chunks, or parts of one.
        plan.columns = min(room, most) // chunk * chunk if chunk <= room else max(1, room)
    return plan


def looped_rows(kernel: LoopKernel) -> set[int]:
    """Arguments with vectors for each row whose components are read in loops."""
    return _looped(kernel, Axis.I)


def _looped(kernel: LoopKernel, axis: Axis) -> set[int]:
    return {
        s.slot
        for s in flattened(kernel.body)
        if isinstance(s, Load)
        and isinstance(s.component, Value)
        and kernel.arguments[s.slot].axis is axis
    }


def _padded(count: int, dtype: str) -> int:
    quad = _QUAD // size_of(dtype)
    return -(-count // quad) * quad


def _plan_values(kernel: LoopKernel, loop: Loop, plan: Staging) -> None:
    """Add what this loop wants in the record: what is made of the column alone and used for pairs.

    Masks and the like are made for each pair of what is in the record.
    """
    candidates = _of_column_alone(kernel, loop, plan.keys)
    wanted = {v for s in loop.body if s not in candidates for v in _inner_reads(s)}
    wanted.update(loop.yields)
    for s in reversed([*candidates]):
        if s.result in wanted and s.result.dtype != kernel.dtype:
            del candidates[s]
            plan.keys.pop(s.result)
            wanted.update(reads(s))
    present = {plan.keys[s.result] for s in plan.work}
    for s in candidates:
        key = plan.keys[s.result]
        if key not in present:
            present.add(key)
            plan.work.append(s)
        if s.result in wanted and key not in plan.places:
            if isinstance(s, Load) and s.slot in plan.vectors:
                assert isinstance(s.component, int)
                plan.places[key] = plan.vectors[s.slot] + s.component
            else:
                plan.places[key] = plan.width
                plan.width += 1


def _of_column_alone(
    kernel: LoopKernel, loop: Loop, keys: dict[Value, Key]
) -> dict[Load | Compute, None]:
    """Statements of the loop that read an argument of the columns, and what follows from these.

    They all get a key.
    """
    found: dict[Load | Compute, None] = {}  # in order
    made: set[Value] = set()
    for s in loop.body:
        match s:
            case Load(result, slot, int() as component):
                if kernel.arguments[slot].axis is Axis.J:
                    keys[result] = ("load", slot, component)
                    found[s] = None
                    made.add(result)
            case Compute(result, opcode, operands) if result.axes is Axis.J:
                if all(v in made or v.axes is Axis.NONE for v in operands):
                    parts = (keys.get(v, v) if v in made else v for v in operands)
                    keys[result] = (opcode, result.dtype, *parts)
                    found[s] = None
                    made.add(result)
            case _:
                pass
    return found


def _inner_reads(s: Statement) -> Iterator[Value]:
    for inner in flattened([s]):
        yield from reads(inner)
