"""The instructions that a kernel spends its time on, read off its machine code (SASS)."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from foldwise.backends.cuda.disassembly import disassembly, tool

# The part of a multiprocessor that executes an instruction. The first row that matches counts.
_PIPES = {
    "FMA": r"FFMA|FADD|FMUL",
    "IMAD": r"IMAD|IMUL",
    "XU": r"MUFU|F2I|I2F\b|F2F\b|FRND|POPC|FLO",
    "FP64": r"DFMA|DADD|DMUL|DSETP|DMNMX",
    "HMMA": r"HMMA|HGMMA|DMMA|IMMA|QMMA",
    "HALF": r"HFMA2|HADD2|HMUL2|HSETP2|HSET2|HMNMX2",
    "LDSM": r"LDSM|LDGSTS",
    "LDS": r"LDS",
    "STS": r"STS|ATOMS",
    "LDG": r"LDG\b|LD\b",
    "STG": r"STG|ST\b|ATOM|RED\b|REDG",
    "LDL": r"LDL",
    "STL": r"STL",
    "LDC": r"LDC\b|LDCU",
    "SHFL": r"SHFL|VOTE|MATCH",
    "BR": r"BRA|BRX|BAR|EXIT|BSSY|BSYNC|BREAK|WARPSYNC|CALL|RET|NOP|DEPBAR|LDGDEPBAR|MEMBAR|YIELD",
    "UNI": r"U[A-Z0-9]+|R2UR|S2UR|REDUX|CREDUX",
    "ALU": (
        r"FMNMX|FSETP|FSEL|FSET|FCHK|FSWZADD|IADD|LOP3|SHF|LEA|ISETP|SEL|MOV|PRMT|IMNMX|VIADD|VIMNMX"
        r"|PLOP3|IABS|SGXT|BMSK|P2R|R2P|CS2R|S2R|F2FP|I2FP|I2IP"
    ),
}
PIPES = (*_PIPES, "other")


class Loop(NamedTuple):
    """A loop.

    Attributes:
        first: number of its first instruction in the kernel.
        opcodes: how often each instruction is in it, with its modifiers.
        shortest: number of instructions of a turn that jumps over as many as it can.
    """

    first: int
    opcodes: Counter[str]
    shortest: int

    @property
    def size(self) -> int:
        """Number of instructions."""
        return self.opcodes.total()

    @property
    def pipes(self) -> Counter[str]:
        """Number of instructions for each pipe of `PIPES`."""
        counts: Counter[str] = Counter()
        for opcode, times in self.opcodes.items():
            counts[_pipe(opcode)] += times
        return counts

    def count(self, opcode: str) -> int:
        """How many instructions are `opcode`, whatever modifiers follow: `MUFU.EX2`, `LDS`."""
        return sum(
            times for name, times in self.opcodes.items() if f"{name}.".startswith(f"{opcode}.")
        )


class Census(NamedTuple):
    """The instructions of a kernel.

    Attributes:
        opcodes: of the whole kernel.
        loops: those that have no other within, in their order.
        nests: the other ones.
    """

    opcodes: Counter[str]
    loops: tuple[Loop, ...]
    nests: tuple[Loop, ...]

    @property
    def spills(self) -> int:
        """Instructions that load from local memory or store there."""
        return sum(n for opcode, n in self.opcodes.items() if _pipe(opcode) in ("LDL", "STL"))

    @property
    def hot(self) -> Loop:
        """The loop with the most arithmetic. A loop for what is left over may be one, if nothing
        keeps the compiler from unrolling it.

        Raises:
            ValueError: if there is no loop.
        """
        work = ("FMA", "XU", "FP64", "HMMA", "HALF")
        return max(self.loops, key=lambda loop: sum(loop.pipes[pipe] for pipe in work))

    def around(self, opcode: str) -> Loop:
        """The smallest loop with all instructions `opcode` of the kernel.

        Raises:
            ValueError: if there is none.
        """
        most = sum(n for name, n in self.opcodes.items() if f"{name}.".startswith(f"{opcode}."))
        found = (loop for loop in (*self.loops, *self.nests) if loop.count(opcode) == most)
        return min(found, key=lambda loop: loop.size)


def _pipe(opcode: str) -> str:
    matches = (name for name, pattern in _PIPES.items() if re.match(rf"(?:{pattern})", opcode))
    return next(matches, "other")


_LABEL = re.compile(r"\s*(\.L_\w+):")
_INSTRUCTION = re.compile(r"\s+/\*[0-9a-f]{4,}\*/\s+(@!?U?P\w+\s+)?(\S+)\s*(.*?)\s*;")
_JUMP = re.compile(r"`\((\.L_\w+)\)")


def read(text: str) -> Census:
    """The census of a kernel.

    Args:
        text: its listing by `nvdisasm --print-code`.
    """
    opcodes: list[str] = []
    labels: dict[str, int] = {}
    jumps: dict[int, tuple[str, bool]] = {}  # the label, and whether it is sure
    for line in text.splitlines():
        if label := _LABEL.match(line):
            labels[label[1]] = len(opcodes)
        elif instruction := _INSTRUCTION.match(line):
            condition, opcode, operands = instruction.groups()
            if opcode.startswith("BRA") and (target := _JUMP.search(operands)):
                jumps[len(opcodes)] = target[1], not condition and operands.startswith("`")
            opcodes.append(opcode)
    targets = {n: (labels[label], sure) for n, (label, sure) in jumps.items()}
    # The last instruction jumps to itself.
    loops = [(first, last) for last, (first, _) in targets.items() if first < last]
    inner: list[Loop] = []
    nests: list[Loop] = []
    for one in sorted(loops):
        first, last = one
        alone = not any(_within(other, one) for other in loops)
        shortest = _shortest(first, last, targets)
        found = Loop(first, Counter(opcodes[first : last + 1]), shortest)
        (inner if alone else nests).append(found)
    return Census(Counter(opcodes), tuple(inner), tuple(nests))


def _shortest(first: int, last: int, jumps: dict[int, tuple[int, bool]]) -> int:
    """How many instructions there are at least from one to the other, by jumps ahead."""
    least = {last: 1}
    for n in range(last - 1, first - 1, -1):
        target, sure = jumps.get(n, (n + 1, False))
        ways = [target] if sure else [n + 1, target]
        least[n] = 1 + min(least.get(way, last) for way in ways)
    return least[first]


def _within(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def available() -> bool:
    """Whether machine code can be read here."""
    return tool("nvdisasm") is not None


def census(cubin: bytes) -> Census:
    """The census of the kernel in a cubin.

    Raises:
        FileNotFoundError: if `nvdisasm` is not installed.
    """
    text = disassembly(cubin)
    if text is None:
        raise FileNotFoundError("there is no nvdisasm: pip install nvidia-cuda-nvdisasm")
    return read(text)


def table(found: Census, pairs: int = 0, first: int | None = None) -> str:
    """A census for people: a row for each loop, and the hot one for each pair.

    Args:
        found: the census.
        pairs: how many pairs of a row and a column a turn of the hot loop does; by default the
            number of its exponentials.
        first: the first instruction of the loop to take for the hot one.
    """
    lines = [f"{found.opcodes.total()} instructions, {found.spills} of them spills"]
    if not found.loops:
        return lines[0]
    hot = next((loop for loop in found.loops if loop.first == first), found.hot)
    for loop in found.loops:
        mark = "hot loop" if loop is hot else "loop"
        lines.append(f"{mark} at {loop.first}: {_row(loop.pipes, 1)}")
    if turn := pairs or hot.count("MUFU.EX2"):
        lines.append(f"each of its {turn} pairs: {_row(hot.pipes, turn)}")
    return "\n".join(lines)


def _row(pipes: Counter[str], pairs: int) -> str:
    parts = (f"{pipe} {pipes[pipe] / pairs:.4g}" for pipe in PIPES if pipes[pipe])
    return f"{pipes.total() / pairs:.4g} instructions ({', '.join(parts)})"
