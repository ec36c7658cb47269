"""Reads the machine code of a kernel: its inner loop, counted by class of instruction (x86-64)."""

from __future__ import annotations

import heapq
import itertools
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

# The first pattern that fits decides. Names are those of AT&T syntax; scalar floating-point
# instructions use the same units as vectors.
CLASSES = (
    ("fma", r"vf(m|nm)(add|sub)|vmul[ps]"),
    ("add", r"v(add|sub|min|max|cmp\w*|ucomi|comi)[ps][sd]"),
    ("divide", r"v(div|sqrt)[ps]"),
    ("scale", r"v(scalef|reduce|range|rndscale|round|getexp|getmant)[ps]"),
    ("move", r"vmov|kmov"),
    ("other", r"v(?!zeroupper)|k[a-z]+[bwdq]\b"),
)
TITLES = {
    "fma": "multiply-adds, products",
    "add": "sums, differences, comparisons, min, max",
    "divide": "quotients, roots",
    "scale": "scaling and rounding",
    "other": "other vector arithmetic",
    "move": "copies between registers",
    "memory": "loads and stores of vectors",
    "scalar": "everything else",
}
ARITHMETIC = ("fma", "add", "divide", "scale", "other")

_LABEL = re.compile(r"^(\.L\w+):")
_JUMP = re.compile(r"^j(\w+)\s+(\.L\w+)")
_STEP = re.compile(r"^(inc|dec|add|sub)[lq]\s+(?:\$(-?\d+), )?(%\w+|[-\d]*\(%rsp\))$")
_SCHEDULE = re.compile(r"schedule lanes=(\d+) rows=(\d+).* columns=(\d+)")


@dataclass(frozen=True, slots=True)
class Loop:
    """One turn of an inner loop.

    Attributes:
        pairs: that it evaluates.
        rows: how many vectors of rows walk together.
        columns: how many columns one turn takes.
        classes: number of instructions by class.
        names: number of vector instructions by name.
    """

    pairs: int
    rows: int
    columns: int
    classes: dict[str, int]
    names: dict[str, int]

    @property
    def arithmetic(self) -> int:
        """Vector instructions that compute."""
        return sum(self.classes.get(name, 0) for name in ARITHMETIC)

    def count(self, start: str) -> int:
        """Vector instructions whose names start so."""
        return sum(count for name, count in self.names.items() if name.startswith(start))


@dataclass(frozen=True, slots=True)
class _Block:
    """Instructions without jumps but at the end, and the blocks that may follow."""

    lines: list[str]
    following: list[int]


def inner_loop(log: str) -> Loop | None:
    """The loop with most vector arithmetic of the first kernel in a log of `FOLDWISE_DEBUG=5`.

    A loop with branches is counted along its shortest way: rare work is what is branched around.
    Loops that follow each other and take as many columns at a time are counted together; one that
    takes fewer only does what is left over.
    """
    schedule = _SCHEDULE.search(log)
    listing = next(
        (part for part in re.split(r"^foldwise: ", log, flags=re.M) if _is_x86(part)), ""
    )
    blocks = _blocks(listing.splitlines())
    loops = [_counted(way) for way in _loops(blocks)]
    if not schedule or not any(loop.arithmetic for loop in loops):
        return None
    lanes, rows, columns = map(int, schedule.groups())
    best = max(loops, key=lambda loop: loop.arithmetic)
    phases = [
        loop
        for loop in loops
        if loop.columns == best.columns and 4 * loop.arithmetic > best.arithmetic
    ]
    names = sum((Counter(loop.names) for loop in phases), Counter[str]())
    classes = sum((Counter(loop.classes) for loop in phases), Counter[str]())
    columns = best.columns or columns
    return Loop(
        lanes * rows * columns,
        rows,
        columns,
        {kind: classes[kind] for kind in TITLES if classes[kind]},
        dict(names.most_common()),
    )


def _counted(lines: list[str]) -> Loop:
    """A loop of which only the code is known."""
    names = Counter(line.split()[0] for line in lines if line[0] in "vk")
    classes = Counter(kind for line in lines for kind in _kinds(line))
    return Loop(0, 0, _columns_per_turn(lines) or 0, classes, names)


def _is_x86(text: str) -> bool:
    return "foldwise_kernel:" in text and "%rsp" in text


def _vector_count(lines: Iterable[str]) -> int:
    return sum(line[0] == "v" for line in lines)


def _kinds(line: str) -> list[str]:
    """The classes of one instruction: its own, and memory if it has an operand there."""
    name = line.split()[0]
    kind = next((title for title, pattern in CLASSES if re.match(pattern, name)), "scalar")
    if kind == "scalar":
        return [kind]
    if kind == "move" and "{%k" in line:
        kind = "other"  # a blend
    if "(" not in line:
        return [kind]
    return ["memory"] if name.startswith(("vmov", "vbroadcast", "kmov")) else [kind, "memory"]


def _columns_per_turn(lines: list[str]) -> int | None:
    """By how much the counter in the last comparison grows."""
    compared = next((line for line in reversed(lines) if line.startswith("cmp")), "")
    last = next((line for line in reversed(lines) if not line.startswith("j")), "")
    for line in lines:
        step = _STEP.match(line)
        if step and (step[3] in re.split(r",?\s+", compared) or line == last):
            return abs(int(step[2] or 1))
    return None


# ------------------------------------------------------------------------------------- control flow


def _blocks(lines: Iterable[str]) -> list[_Block]:
    """The basic blocks of all functions."""
    parts: list[list[str]] = [[]]
    labels: dict[str, int] = {}
    for line in lines:
        text = line.split("#")[0].strip()
        label = _LABEL.match(text)
        if label:
            if parts[-1]:
                parts.append([])
            labels[label[1]] = len(parts) - 1
        elif text and not text.startswith(".") and not text.endswith(":"):
            parts[-1].append(text)
            if text.startswith(("j", "ret")):
                parts.append([])
    blocks: list[_Block] = []
    for n, part in enumerate(parts):
        last = part[-1] if part else ""
        jump = _JUMP.match(last)
        following = [labels[jump[2]]] if jump and jump[2] in labels else []
        if not last.startswith(("jmp", "ret")) and n + 1 < len(parts):
            following.append(n + 1)
        blocks.append(_Block(part, following))
    return blocks


def _loops(blocks: list[_Block]) -> list[list[str]]:
    """The shortest way around each loop, but for those whose shortest way holds another loop."""
    found: list[list[str]] = []
    waiting = _strongly_connected(blocks, set(range(len(blocks))))
    while waiting:
        members = waiting.pop()
        entered = {
            following
            for n, block in enumerate(blocks)
            if n not in members
            for following in block.following
        }
        head = min(entered & members or members)
        way = _shortest_way(blocks, members, head)
        inside = _strongly_connected(blocks, members - {head})
        if not any(part.intersection(way) for part in inside):
            found.append([line for n in way for line in blocks[n].lines])
        waiting += inside
    return found


def _strongly_connected(blocks: list[_Block], members: set[int]) -> list[set[int]]:
    """Sets of blocks that reach each other within `members`; single ones only with a loop."""
    reach = {n: _reachable(blocks, n, members) for n in members}
    parts: list[set[int]] = []
    seen: set[int] = set()
    for n in sorted(members):
        if n in reach[n] and n not in seen:
            part = {k for k in reach[n] if n in reach[k]}
            seen |= part
            parts.append(part)
    return parts


def _reachable(blocks: list[_Block], start: int, members: set[int]) -> set[int]:
    """Blocks that follow `start` in one step or more."""
    seen: set[int] = set()
    waiting = [start]
    while waiting:
        for n in blocks[waiting.pop()].following:
            if n in members and n not in seen:
                seen.add(n)
                waiting.append(n)
    return seen


def _shortest_way(blocks: list[_Block], members: set[int], head: int) -> list[int]:
    """The blocks from the head back to it with fewest vector instructions."""
    order = itertools.count()
    queue = [(0, next(order), [head])]
    done: set[int] = set()
    while queue:
        cost, _, way = heapq.heappop(queue)
        last = way[-1]
        if last == head and len(way) > 1:
            return way[:-1]
        if last in done:
            continue
        done.add(last)
        cost += _vector_count(blocks[last].lines)
        for following in blocks[last].following:
            if following in members and (following == head or following not in done):
                heapq.heappush(queue, (cost, next(order), [*way, following]))
    return []
