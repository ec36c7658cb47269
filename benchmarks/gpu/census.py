"""The instructions that a kernel spends its time on, read off its machine code (SASS)."""

from __future__ import annotations

import functools
import math
import re
from collections import Counter
from typing import NamedTuple

from benchmarks.gpu import listing
from benchmarks.gpu.listing import Flow
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
    "BR": (
        r"BRA|BRX|BAR|EXIT|BSSY|BSYNC|BREAK|BMOV|WARPSYNC|CALL|RET|NOP|DEPBAR|LDGDEPBAR|MEMBAR"
        r"|YIELD"
    ),
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
        opcodes: how often each instruction stands in it, with its modifiers.
        trips: number of turns, if the machine code says it.
        turn: how often each instruction is executed in a usual turn, see `Flow.usual`.
    """

    first: int
    opcodes: Counter[str]
    trips: int | None
    turn: Counter[str]

    @property
    def size(self) -> int:
        """Number of instructions."""
        return self.opcodes.total()

    @property
    def executed(self) -> int:
        """Number of instructions that a usual turn executes."""
        return self.turn.total()

    @property
    def pipes(self) -> Counter[str]:
        """Number of instructions for each pipe of `PIPES`."""
        return by_pipe(self.opcodes)

    def count(self, opcode: str) -> int:
        """How many instructions are `opcode`, whatever modifiers follow: `MUFU.EX2`, `LDS`."""
        return count(self.opcodes, opcode)


class Census(NamedTuple):
    """The instructions of a kernel.

    Attributes:
        opcodes: of the whole kernel.
        loops: in the order of their first instructions, the outer one first.
        hot: the loop over columns in which the time is spent, with all loops within; None if there
            is none.
        passes: how often the kernel visits each pair: for sums of long vectors once for each 64
            components.
    """

    opcodes: Counter[str]
    loops: tuple[Loop, ...]
    hot: Loop | None
    passes: int

    @property
    def spills(self) -> int:
        """Instructions that load from local memory or store there."""
        return sum(n for opcode, n in self.opcodes.items() if _pipe(opcode) in ("LDL", "STL"))

    def around(self, opcode: str) -> Loop:
        """The smallest loop with all instructions `opcode` of the kernel.

        Raises:
            ValueError: if there is none.
        """
        most = count(self.opcodes, opcode)
        return min((x for x in self.loops if x.count(opcode) == most), key=lambda loop: loop.size)


def count(opcodes: Counter[str], opcode: str) -> int:
    """How many instructions are `opcode`, whatever modifiers follow."""
    return sum(times for name, times in opcodes.items() if f"{name}.".startswith(f"{opcode}."))


def transactions(opcodes: Counter[str]) -> int:
    """How often a warp has shared memory to itself for these instructions: it moves 128 bytes at a
    time, if they lie in different banks.
    """
    pipes = ("LDS", "STS", "LDSM")
    return sum(
        times * _width(opcode) for opcode, times in opcodes.items() if _pipe(opcode) in pipes
    )


def bytes_read(opcodes: Counter[str]) -> int:
    """Bytes that a thread reads from the memory of the device with these instructions."""
    numbers = sum(n * _width(opcode) for opcode, n in opcodes.items() if _pipe(opcode) == "LDG")
    return 4 * numbers


def _width(opcode: str) -> int:
    """Numbers of 32 bits that a thread moves with an instruction; less counts as one."""
    parts = opcode.split(".")
    if parts[0] == "LDSM":
        return int(parts[-1])
    return 4 if "128" in parts else 2 if "64" in parts else 1


def by_pipe(opcodes: Counter[str]) -> Counter[str]:
    """Number of instructions for each pipe of `PIPES`."""
    counts: Counter[str] = Counter()
    for opcode, times in opcodes.items():
        counts[_pipe(opcode)] += times
    return counts


@functools.cache
def _pipe(opcode: str) -> str:
    matches = (name for name, pattern in _PIPES.items() if re.match(rf"(?:{pattern})", opcode))
    return next(matches, "other")


def read(text: str) -> Census:
    """The census of a kernel.

    The hot loop is one whose number of turns depends on the data: initialising K components, adding
    up D of them or writing results takes a number of turns that is known. Of those it has the most
    arithmetic in a usual turn; one with another such loop within counts by its loops of known
    length alone: a tile of columns that is full may have one.

    Args:
        text: its listing by `nvdisasm --print-code`.
    """
    flow = Flow(listing.parse(text))
    loops = {
        header: Loop(
            flow.blocks[header][0],
            Counter(one.opcode for one in flow.within(header)),
            flow.trips(header),
            flow.usual(header),
        )
        for header in flow.loops
    }
    open_ended = [header for header, loop in loops.items() if loop.trips is None]

    def work(header: int) -> int:
        inner = [h for h in flow.loops[header] if h in loops and h != header]
        if not set(inner).intersection(open_ended):
            return _arithmetic(loops[header].turn)
        outermost = (
            loops[h] for h in inner if not any(h in flow.loops[o] for o in inner if o != h)
        )
        return sum((loop.trips or 0) * _arithmetic(loop.turn) for loop in outermost)

    hot = max(open_ended, key=work, default=None)
    around = [loops[header].trips or 1 for header, body in flow.loops.items() if hot in body]
    every = Counter(one.opcode for one in flow.code)
    return Census(
        every, tuple(loops.values()), None if hot is None else loops[hot], math.prod(around)
    )


def _arithmetic(opcodes: Counter[str]) -> int:
    pipes = by_pipe(opcodes)
    return sum(pipes[pipe] for pipe in ("FMA", "XU", "FP64", "HMMA", "HALF"))


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
    hot = next((loop for loop in found.loops if loop.first == first), found.hot)
    for loop in found.loops:
        mark = "hot loop" if loop is hot else "loop"
        turns = f" of {loop.trips} turns" if loop.trips else ""
        lines.append(f"{mark} at {loop.first}{turns}: {_row(by_pipe(loop.turn), 1)}")
    if hot and (turn := pairs or count(hot.turn, "MUFU.EX2")):
        lines.append(f"each of its {turn} pairs: {_row(by_pipe(hot.turn), turn)}")
    return "\n".join(lines)


def _row(pipes: Counter[str], pairs: int) -> str:
    parts = (f"{pipe} {pipes[pipe] / pairs:.4g}" for pipe in PIPES if pipes[pipe])
    return f"{pipes.total() / pairs:.4g} instructions ({', '.join(parts)})"
