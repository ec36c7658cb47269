"""Column records in shared memory: their layout, and how many columns are staged at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from foldwise.backends.values import operands_of
from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Compute,
    Const,
    Load,
    Loop,
    LoopKernel,
    LoopKind,
    Statement,
    Value,
    flattened,
    size_of,
)

# Shared memory of a block for records: more would leave too few blocks to a processor.
_BYTES: Final = 16384
_COLUMNS: Final = 256  # at a time, at most, unless chunks are longer
_QUAD: Final = 16  # bytes that a thread reads at once
# Longer vectors stay where they are: eight columns, which are taken together, would not fit. So do
# those that would make a record longer than this.
_LONGEST: Final = 2048
_WIDEST: Final = 2 * _BYTES

Key: TypeAlias = tuple[Any, ...]
"""The expression of a value in terms of the column; equal in all loops over columns."""

Work: TypeAlias = Load | Compute | Loop


@dataclass(slots=True)
class Staging:
    """The record of a column.

    Attributes:
        columns: how many are staged at a time.
        bytes: of shared memory for these.
        width: numbers of a record, and of gaps behind them.
        vectors: where the vectors of arguments lie whose components are read in loops.
        head: the width of these.
        places: where other values lie, by their keys.
        work: statements that make these values, of one column.
        keys: of the values that depend on nothing but the column.
        again: those of them that are computed again for each pair.
    """

    columns: int = 0
    bytes: int = 0
    width: int = 0
    vectors: dict[int, int] = field(default_factory=dict[int, int])
    head: int = 0
    places: dict[Key, int] = field(default_factory=dict[Key, int])
    work: list[Work] = field(default_factory=list[Work])
    keys: dict[Value, Key] = field(default_factory=dict[Value, Key])
    again: set[Value] = field(default_factory=set[Value])

    def place(self, v: Value) -> int | None:
        """The position of a value in the record; None if it is not there."""
        return self.places.get(self.keys.get(v, ()))

    def has(self, s: Statement) -> bool:
        """Whether the statement is executed while columns are staged, not for each pair."""
        return any(v in self.keys and v not in self.again for v in results_of(s))


def results_of(s: Statement) -> tuple[Value, ...]:
    """The results of a statement that can be staged; none for other statements."""
    match s:
        case Load(result=result) | Compute(result=result):
            return (result,)
        case Loop(results=results):
            return results
        case _:
            return ()


def staging(kernel: LoopKernel, apart: Sequence[Loop] = ()) -> Staging:
    """The record of a kernel; it is empty if each thread has columns of its own.

    `apart` are loops that read their arguments by themselves.
    """
    plan = Staging()
    if kernel.schedule.lane_axis is Axis.J:
        return plan
    columns = kernel.loops(LoopKind.COLUMNS)
    loops = [(loop, _of_column_alone(kernel, loop, plan.keys)) for loop in columns]
    rest = [s for loop, own in loops for s in loop.body if s not in own and s not in apart]
    for slot in sorted(read_in_loops(kernel, rest, Axis.J)):
        size, width = size_of(kernel.dtype), _padded(kernel.arguments[slot].dim, kernel.dtype)
        if width * size <= _LONGEST and (plan.width + width) * size <= _WIDEST:
            plan.vectors[slot] = plan.width
            plan.width += width
    plan.head = plan.width
    for loop, own in loops:
        _plan_values(kernel, loop, own, plan)
    plan.width = _padded(plan.width, kernel.dtype)
    if plan.width:
        record = plan.width * size_of(kernel.dtype)
        chunk, room = kernel.schedule.chunk, _BYTES // record
        most = max(chunk, _COLUMNS)
        # Whole chunks, or parts of one.
        plan.columns = min(room, most) // chunk * chunk if chunk <= room else max(1, room)
        plan.bytes = plan.columns * record
    return plan


def read_in_loops(kernel: LoopKernel, body: Sequence[Statement], axis: Axis) -> set[int]:
    """Arguments of an axis whose components are read in loops."""
    return {
        s.slot
        for s in flattened(body)
        if isinstance(s, Load)
        and isinstance(s.component, Value)
        and kernel.arguments[s.slot].axis is axis
    }


def _padded(count: int, dtype: str) -> int:
    quad = _QUAD // size_of(dtype)
    return -(-count // quad) * quad


def _plan_values(kernel: LoopKernel, loop: Loop, own: dict[Work, None], plan: Staging) -> None:
    """Add values to the record: those that depend on the column alone and are used for pairs.

    Values of another type than the kernel's, such as masks, are not stored. They are computed again
    for each pair and, if stored values depend on them, also while columns are staged.
    """
    wanted = {v for s in loop.body if s not in own for v in _inner_reads(s)}
    wanted.update(loop.yields)
    masks: list[Work] = []
    for s in reversed([*own]):
        if any(v in wanted and v.dtype != kernel.dtype for v in results_of(s)):
            masks.append(s)
            wanted.update(_inner_reads(s))
    needed = {v for s in own if s not in masks for v in _inner_reads(s)}
    for s in masks:
        plan.again.update(results_of(s))
        if needed.isdisjoint(results_of(s)):
            del own[s]
        else:
            needed.update(_inner_reads(s))
    present = {plan.keys[v] for s in plan.work for v in results_of(s)}
    for s in own:
        keys = [plan.keys[v] for v in results_of(s)]
        if not present.issuperset(keys):
            present.update(keys)
            plan.work.append(s)
        if s in masks:
            continue
        for v, key in zip(results_of(s), keys, strict=True):
            if v not in wanted or key in plan.places:
                continue
            if isinstance(s, Load) and s.slot in plan.vectors:
                assert isinstance(s.component, int)
                plan.places[key] = plan.vectors[s.slot] + s.component
            else:
                plan.places[key] = plan.width
                plan.width += 1


def _of_column_alone(kernel: LoopKernel, loop: Loop, keys: dict[Value, Key]) -> dict[Work, None]:
    """Statements whose results depend on the column alone, in order; results get their keys.

    They start from loads of arguments that are indexed by columns.
    """
    found: dict[Work, None] = {}
    alone: set[Value] = set()

    def known(v: Value) -> bool:
        return v in alone or v.axes is Axis.NONE

    for s in loop.body:
        key: Key | None = None
        match s:
            case Load(_, slot, int() as component) if kernel.arguments[slot].axis is Axis.J:
                key = ("load", slot, component)
            case Compute(result, opcode, operands) if result.axes is Axis.J:
                if all(known(v) for v in operands):
                    parts = (keys.get(v, v) if v in alone else v for v in operands)
                    key = (opcode, result.dtype, *parts)
            case Loop(kind=LoopKind.FEATURES) if _is_of_column_alone(kernel, s, known):
                key = ("loop", s)
            case _:
                pass
        if key is not None:
            assert isinstance(s, Load | Compute | Loop)
            found[s] = None
            for n, v in enumerate(results_of(s)):
                keys[v] = (*key, n)
                alone.add(v)
    return found


def _is_of_column_alone(kernel: LoopKernel, loop: Loop, known: Any) -> bool:
    """Whether a loop over components depends on the column alone; `known` values do."""
    inside = {loop.index, *loop.carried}
    if not loop.results or any(v.dtype != kernel.dtype for v in loop.results):
        return False
    for s in loop.body:
        if not isinstance(s, Load | Compute | Const):
            return False
        if isinstance(s, Load) and Axis.I & kernel.arguments[s.slot].axis:
            return False
        if any(v not in inside and not known(v) for v in operands_of(s)):
            return False
        inside.add(s.result)
    return all(v in inside or known(v) for v in (*loop.initial, *loop.yields))


def _inner_reads(s: Statement) -> Iterator[Value]:
    for inner in flattened([s]):
        yield from operands_of(inner)
