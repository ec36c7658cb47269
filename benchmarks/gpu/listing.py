"""Machine code (SASS) as a graph: instructions, the jumps between them, and loops."""

from __future__ import annotations

import itertools
import re
import struct
from collections import Counter
from typing import Final, NamedTuple

_LABEL = re.compile(r"\s*(\.L_\w+):")
_INSTRUCTION = re.compile(r"\s+/\*[0-9a-f]{4,}\*/\s+(@!?U?P\w+\s+)?(\S+)\s*(.*?)\s*;")
_TARGET = re.compile(r"`\((\.L_\w+)\)")
_JUMPS: Final = ("BRA", "JMP", "CALL")  # a call of a label of the kernel never returns
_ENDS: Final = ("EXIT", "RET")

# What a usual turn does not skip: a path past these is that of a row or a column that is not there.
_WORK: Final = re.compile(r"MUFU|[HI]MMA|DMMA")


class Instruction(NamedTuple):
    """An instruction.

    Attributes:
        opcode: with its modifiers.
        operands: as they are printed; the first ones are written.
        condition: the predicate that it depends on, without a negation; empty if there is none.
        target: where it jumps to; -1 if it does not.
    """

    opcode: str
    operands: str
    condition: str
    target: int

    @property
    def name(self) -> str:
        """The opcode without modifiers."""
        return self.opcode.split(".")[0]


def parse(text: str) -> list[Instruction]:
    """The instructions of a kernel.

    Args:
        text: its listing by `nvdisasm --print-code`.
    """
    found: list[tuple[str, str, str]] = []
    labels: dict[str, int] = {}
    for line in text.splitlines():
        if label := _LABEL.match(line):
            labels[label[1]] = len(found)
        elif instruction := _INSTRUCTION.match(line):
            condition, opcode, operands = instruction.groups()
            found.append((opcode, operands, (condition or "").strip("@! ")))
    code: list[Instruction] = []
    for opcode, operands, condition in found:
        to = -1
        if opcode.split(".")[0] in _JUMPS and (target := _TARGET.search(operands)):
            to = labels[target[1]]
            if before := operands[: target.start()].strip(", "):
                condition = condition or before.split(",")[-1].strip("!~ ")
        code.append(Instruction(opcode, operands, condition, to))
    return code


class Flow:
    """The loops of a kernel, by its jumps.

    Attributes:
        code: the instructions.
        blocks: of instructions that are executed one after the other: where each begins and ends.
        loops: for the first block of each loop all blocks of it, those of loops within included; in
            their order.
    """

    def __init__(self, code: list[Instruction]) -> None:
        self.code = code
        starts = {0, *(one.target for one in code if one.target >= 0)}
        starts |= {n + 1 for n, one in enumerate(code) if one.target >= 0 or one.name in _ENDS}
        edges = sorted(start for start in starts if start < len(code))
        self.blocks = list(itertools.pairwise([*edges, len(code)]))
        self._number = {start: k for k, (start, _) in enumerate(self.blocks)}
        self._next = [self._successors(k) for k in range(len(self.blocks))]
        self._order = self._reverse_postorder()
        self._before: list[list[int]] = [[] for _ in self.blocks]
        for k in sorted(self._order):  # what nothing leads to is padding
            for way in self._next[k]:
                self._before[way].append(k)
        self._place = {k: place for place, k in enumerate(self._order)}
        self._last: dict[int, list[int]] = {}
        self.loops = self._loops()
        self._usual: dict[int, Counter[str]] = {}

    def _successors(self, k: int) -> list[int]:
        last = self.code[self.blocks[k][1] - 1]
        if last.name in _ENDS and not last.condition:
            return []
        following = [k + 1] if k + 1 < len(self.blocks) else []
        if last.target < 0:
            return following
        target = self._number[last.target]
        return [*following, target] if last.condition else [target]

    def _reverse_postorder(self) -> list[int]:
        """Blocks that can be reached, each before those that follow it but for loops."""
        seen, order, stack = {0}, list[int](), [(0, iter(self._next[0]))]
        while stack:
            k, ways = stack[-1]
            way = next((w for w in ways if w not in seen), None)
            if way is None:
                stack.pop()
                order.append(k)
            else:
                seen.add(way)
                stack.append((way, iter(self._next[way])))
        return order[::-1]

    def _dominators(self) -> dict[int, set[int]]:
        """The blocks that every way to a block passes, itself included."""
        every = set(self._order)
        found = {k: every for k in self._order} | {0: {0}}
        changed = True
        while changed:
            changed = False
            for k in self._order[1:]:
                ways = [found[b] for b in self._before[k] if b in found]
                passed = ways[0].intersection(*ways[1:]) | {k}
                if passed != found[k]:
                    found[k], changed = passed, True
        return found

    def _loops(self) -> dict[int, frozenset[int]]:
        passed = self._dominators()
        for k in self._order:
            for way in self._next[k]:
                # The last instruction of a kernel jumps to itself.
                if way in passed[k] and self.blocks[k] != (len(self.code) - 1, len(self.code)):
                    self._last.setdefault(way, []).append(k)
        found: dict[int, frozenset[int]] = {}
        for header in sorted(self._last):
            body, stack = {header}, list(self._last[header])
            while stack:
                k = stack.pop()
                if k not in body:
                    body.add(k)
                    stack += self._before[k]
            found[header] = frozenset(body)
        return found

    def within(self, header: int) -> list[Instruction]:
        """The instructions of a loop."""
        return [one for k in self.loops[header] for one in self.code[slice(*self.blocks[k])]]

    # --- the number of turns

    def trips(self, header: int) -> int | None:
        """How many turns a loop takes, if it counts from one known number to another."""
        last = self._last[header]
        test = self._test(header, self._way_out(header, last[0])) if len(last) == 1 else None
        if test is None:
            return None
        counter, bound, tested = test
        step, written = self._advance(header, counter)
        before = reversed(self.code[: self.blocks[header][0]])
        start = next((_constant(one) for one in before if _written(one) == counter), None)
        if step is None or start is None or step * (bound - start) <= 0:
            return None
        return -(-(bound - start) // step) + (tested < written)

    def _advance(self, header: int, counter: str) -> tuple[int | None, int]:
        """By how much each turn increases a register, if that is known, and the instruction that
        writes it.
        """
        places = [n for k in self.loops[header] for n in range(*self.blocks[k])]
        writers = [n for n in places if _written(self.code[n]) == counter]
        if len(writers) != 1:
            return None, -1
        added = self.code[writers[0]]
        if added.name in ("MOV", "UMOV"):  # from where the sum is
            copied = _operands(added)[1]
            ways = (self.code[n] for n in range(writers[0], min(places), -1))
            added = next((one for one in ways if _written(one) == copied), added)
        return _step(added, counter), writers[0]

    def _way_out(self, header: int, k: int) -> int:
        """The jump that decides whether a loop with last block `k` takes another turn: what comes
        after it may be left out in the last one.
        """
        while not self.code[self.blocks[k][1] - 1].condition:
            before = self._before[k]
            if k == header or len(before) != 1 or set(self._next[before[0]]) <= self.loops[header]:
                break
            k = before[0]
        return self.blocks[k][1] - 1

    def _test(self, header: int, jump: int) -> tuple[str, int, int] | None:
        """The register and the number that the last jump of a loop compares, and where."""
        condition = self.code[jump].condition
        first = self.blocks[header][0]
        for n in range(jump - 1, first - 1, -1):
            one = self.code[n]
            if _written(one) != condition:
                continue
            operands = _operands(one)
            if one.name == "PLOP3" and operands[-3].strip("!").startswith("UP"):
                condition = operands[-3].strip("!")  # of the uniform unit
                continue
            if one.name not in ("ISETP", "UISETP") or ".EX" in one.opcode:
                return None
            for register, number in (operands[2:4], operands[3:1:-1]):  # either may be first
                if (bound := _number(number)) is not None:
                    return register, bound, n
            return None
        return None

    # --- a turn

    def usual(self, header: int) -> Counter[str]:
        """How often a usual turn of a loop executes each instruction.

        Of the ways through the loop it is one with the most exponentials and products of matrices,
        and of these the shortest: rows and columns are there, and no rare case occurs. Loops within
        count as often as they turn; those for which that is not known count nothing.
        """
        if header not in self._usual:
            self._usual[header] = self._way(header)
        return self._usual[header]

    def _way(self, header: int) -> Counter[str]:
        within = [h for h in self.loops if h != header and h in self.loops[header]]
        inner = {
            h: self.loops[h]
            for h in within
            if not any(h in self.loops[other] for other in within if other != h)
        }
        hidden = {k for h, body in inner.items() for k in body if k != h}
        best: dict[int, tuple[int, int]] = {}
        counts: dict[int, Counter[str]] = {}
        for k in sorted(self.loops[header] - hidden, key=self._place.__getitem__, reverse=True):
            own = self._counts(k, k in inner)
            body = inner.get(k, frozenset({k}))
            ways = {way for one in body for way in self._next[one]}
            ends = [(best[way], counts[way]) for way in ways - body if way in best]
            ends += [((0, 0), Counter[str]())] * (header in ways)
            if ends:
                score, rest = max(ends, key=lambda end: end[0])
                work = sum(times for opcode, times in own.items() if _WORK.match(opcode))
                best[k] = score[0] + work, score[1] - own.total()
                counts[k] = own + rest
        return counts[header]

    def _counts(self, k: int, is_loop: bool) -> Counter[str]:
        """How often the instructions of a block, or of a loop that begins there, are executed."""
        if not is_loop:
            return Counter(one.opcode for one in self.code[slice(*self.blocks[k])])
        trips = self.trips(k) or 0
        return Counter({opcode: trips * times for opcode, times in self.usual(k).items()})


# ---------------------------------------------------------------------------------------- operands


def _operands(one: Instruction) -> list[str]:
    return [part.strip().removesuffix(".reuse") for part in one.operands.split(",")]


def _written(one: Instruction) -> str:
    """The first register that an instruction writes."""
    return "" if one.name in ("ST", "STL", "STS", "STG", "BRA") else _operands(one)[0]


def _number(operand: str) -> int | None:
    """A number of 32 bits with a sign; None for a register."""
    if operand in ("RZ", "URZ"):
        return 0
    try:
        number = int(operand, 16)
    except ValueError:
        return None
    return number - 2**32 if number >= 2**31 else number


def _step(one: Instruction, register: str) -> int | None:
    """The number that an instruction adds to a register; None if it does something else."""
    _, *terms = _operands(one)
    if one.name not in ("IADD3", "UIADD3", "VIADD", "IADD"):
        return None
    if terms.count(register) != 1:
        return None
    numbers = [_number(term) for term in terms if term != register]
    return None if None in numbers else sum(n for n in numbers if n is not None)


def _constant(one: Instruction) -> int | None:
    """The number that an instruction puts into its register; None if it is not known."""
    operands = _operands(one)
    match one.name:
        case "MOV" | "UMOV":
            return _number(operands[1])
        case "IMAD" if operands[1:3] == ["RZ", "RZ"]:
            return _number(operands[3])
        case "CS2R" if operands[1] == "SRZ":
            return 0
        case "HFMA2" if operands[1:3] == ["-RZ", "RZ"]:  # two numbers of 16 bits
            high, low = (float(operand) for operand in operands[3:5])
            return int.from_bytes(struct.pack("<ee", low, high), "little", signed=True)
        case _:
            return None
