"""Loops that amount to one step of a product of matrices, and what has to be known beside them.

A `Builder` asks for the pattern of each loop over components when the loop is complete. So a
pattern is a fact about the program: it says what the body says, for backends that have another way
to compute it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Accumulation,
    Argument,
    Array,
    Compute,
    Const,
    Contraction,
    Load,
    Loop,
    LoopKernel,
    LoopKind,
    Pattern,
    Peek,
    Poke,
    Value,
    When,
    flattened,
)

_FAR: Final = 2.0**-60  # a factor by which nothing becomes infinite that is not
_IN_PARTS: Final = ("add", "min", "max")


def pattern_of(s: Loop, arguments: Sequence[Argument]) -> Pattern | None:
    """The pattern of a loop; None if it has none."""
    if s.kind is not LoopKind.FEATURES:
        return None
    return _contraction(s, arguments) or _accumulation(s, arguments)


def _contraction(s: Loop, arguments: Sequence[Argument]) -> Contraction | None:
    match s.body:
        case (
            Load() as x,
            Load() as y,
            *steps,
            Compute(opcode="mul") as term,
            Compute(opcode="add") as total,
        ):
            pass
        case _:
            return None
    slots = {arguments[load.slot].axis: load.slot for load in (x, y)}
    whole = x.component is y.component is s.index and {*slots} == {Axis.I, Axis.J}
    adds = total.operands == (*s.carried, term.result) and s.yields == (total.result,)
    if not (whole and adds and total.result.dtype in ("float32", "float64")):
        return None
    vectors, square = {x.result, y.result}, 0
    match steps:
        case []:
            factors = vectors
        case [Compute(opcode="sub") as d] if {*d.operands} == vectors:
            factors, square = {d.result}, 1
        case [Compute(opcode="sub") as d, Compute(opcode="neg") as e] if {*d.operands} == vectors:
            factors, square = {d.result, e.result}, -1
        case _:
            return None
    if {*term.operands} != factors:
        return None
    return Contraction(slots[Axis.I], slots[Axis.J], square)


def _accumulation(s: Loop, arguments: Sequence[Argument]) -> Accumulation | None:
    match s.body:
        case (
            Peek() as before,
            Load() as b,
            Compute(opcode="mul") as term,
            Compute(opcode="add") as total,
            Poke() as after,
        ):
            pass
        case _:
            return None
    whole = before.component is b.component is after.component is s.index
    adds = total.operands == (before.result, term.result) and after.value is total.result
    apart = whole and adds and before.array is after.array and not s.carried
    numbers = [v for v in term.operands if v is not b.result]
    if not apart or len(numbers) != 1 or arguments[b.slot].axis is not Axis.J:
        return None
    return None if numbers[0] is before.result else Accumulation(numbers[0], b.slot, after.array)


# --- columns that may be passed over


class Filter(NamedTuple):
    """What decides whether a column may be passed over: a value that is compared with a bound.

    The value is made of a scalar product or a squared distance by steps that rise with it, or fall,
    throughout.

    Attributes:
        loop: that makes the product or the distance.
        pattern: what it means.
        steps: the opcodes in their order, and the number that `mul` multiplies by.
        bound: what the value is compared with. Columns whose value is no better change nothing.
        least: whether smaller values are better.
        peek: the statement that reads the bound from memory, if it is there.
    """

    loop: Loop
    pattern: Contraction
    steps: tuple[tuple[str, float], ...]
    bound: Value
    least: bool
    peek: Peek | None


def filters(kernel: LoopKernel) -> list[Filter]:
    """What decides about the columns, for each loop over columns of which something does."""
    constants = {s.result: s.value for s in flattened(kernel.body) if isinstance(s, Const)}
    loops = kernel.loops(LoopKind.COLUMNS) if kernel.chooses else ()
    return [found for s in loops if (found := _filter(s, constants)) is not None]


def _filter(s: Loop, constants: Mapping[Value, float]) -> Filter | None:
    """The same for a loop, which has no other statements than are needed for that and the state."""
    first = next((x for x in s.body if isinstance(x, Loop)), None)
    if first is None or not isinstance(first.pattern, Contraction):
        return None
    if constants.get(first.initial[0]) != 0:
        return None
    (value,), steps = first.results, list[tuple[str, float]]()
    peeks = {x.result: x for x in s.body if isinstance(x, Peek)}
    choice: Compute | None = None
    for x in s.body:
        if x is first or isinstance(x, Peek | When):
            continue
        if not isinstance(x, Compute):
            return None
        if choice is None and value in x.operands:
            factor = next((constants[v] for v in x.operands if v in constants), 0.0)
            if x.opcode in ("lt", "min", "max"):
                choice = x
            elif x.opcode in ("neg", "sqrt") or (
                x.opcode == "mul" and _FAR < abs(factor) < 1 / _FAR
            ):
                steps.append((x.opcode, factor))
                value = x.result
            else:
                return None
        elif x.opcode not in ("cast", "select"):  # the number of the column, and the state
            return None
    if choice is None or value.dtype != "float32":
        return None
    bound = choice.operands[choice.operands[0] is value]
    if bound not in s.carried and bound not in peeks:
        return None
    least = choice.opcode == "min" or (choice.opcode == "lt" and choice.operands[1] is bound)
    return Filter(first, first.pattern, tuple(steps), bound, least, peeks.get(bound))


# --- what threads that share a row need


class Change(NamedTuple):
    """A value that a loop carries and changes.

    Attributes:
        value: its name in the body.
        first: the value before the first turn.
        opcode: the operation of a turn, if turns may be shared out and their results be put
            together by it; None if it is another.
    """

    value: Value
    first: Value
    opcode: Literal["add", "min", "max"] | None


def changes(s: Loop) -> Iterator[Change]:
    """The values that a loop carries and changes."""
    steps = {x.result: x for x in s.body if isinstance(x, Compute)}
    for v, first, last in zip(s.carried, s.initial, s.yields, strict=True):
        if v is last:
            continue
        step = steps.get(last)
        known = step is not None and v in step.operands and step.opcode in _IN_PARTS
        yield Change(v, first, step.opcode if known else None)  # type: ignore[union-attr, arg-type]


def by_component(kernel: LoopKernel) -> set[Array]:
    """Arrays with a number for each component of a vector: loops read or write one in each turn."""
    return {
        x.array
        for s in kernel.loops(LoopKind.FEATURES)
        for x in s.body
        if isinstance(x, Peek | Poke) and x.component is s.index
    }


def touches(s: Loop, arrays: set[Array]) -> bool:
    """Whether a loop reads or writes one of these arrays."""
    return any(isinstance(x, Peek | Poke) and x.array in arrays for x in flattened(s.body))
