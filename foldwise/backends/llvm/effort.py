"""The vector instructions of a program, counted without compiling it."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from foldwise.backends.llvm.instructions import INSTRUCTIONS, Site
from foldwise.backends.llvm.text import Body
from foldwise.ir.loops import BITS, Compute, LoopKernel, When
from foldwise.ir.opcodes import OPCODES
from foldwise.ir.target import Target
from foldwise.ir.visits import Level, visits

Unit: TypeAlias = Literal[
    "product", "simple", "scalar", "divide", "root", "change", "changed", "tile"
]
"""What takes time: multiply-adds and products; other vector instructions; loads and numbers that
all rows share; quotients; roots; a change of what a list keeps, which the processor has not
predicted, and the vector instructions that it takes; the beginning of a tile of rows."""

_PRODUCTS: Final = ("fmul", "llvm.fma")
_FREE: Final = ("bitcast", "br", "phi")
_NAMED: Final = re.compile(r"^(?:%\S+ = )?(\w+)(?:.*?@([\w]+\.[a-z]+))?")


def effort(kernel: LoopKernel, target: Target) -> dict[Level, dict[Unit, float]]:
    """The instructions of a program, for one tile of rows, chunk, column and change.

    They are those of the LLVM assembly that opcodes become. Loads and stores of vectors are left
    out: they run beside the arithmetic.
    """
    found: dict[Level, dict[Unit, float]] = {level: defaultdict(float) for level in Level}
    found[Level.TILE]["tile"] = 1
    for visit in visits(kernel):
        counts, s = found[visit.level], visit.statement
        if isinstance(s, When):
            found[Level.CHANGE]["change"] += visit.times
        elif not visit.varying:
            counts["scalar"] += visit.times
        elif isinstance(s, Compute):
            lanes = kernel.schedule.lanes
            dtype, result = s.operands[0].dtype, s.result.dtype
            for unit, count in _units(visit.opcode, dtype, result, lanes, target).items():
                inside = visit.level is Level.CHANGE and unit == "simple"
                counts["changed" if inside else unit] += count * visit.times
    return found


@functools.lru_cache(maxsize=1024)
def _units(
    opcode: str, dtype: str, result: str, lanes: int, target: Target
) -> Mapping[Unit, float]:
    """The vector instructions of an opcode."""
    body = Body()
    names = [f"%x{n}" for n in range(OPCODES[opcode].arity)]
    INSTRUCTIONS[opcode](Site(body, target, lanes, dtype, result), *names)
    vectors = max(1.0, lanes * BITS[dtype] / target.vector_bits)
    found: dict[Unit, float] = defaultdict(float)
    for line in body.lines:
        match = _NAMED.match(line.strip())
        if match is None:  # a label
            continue
        name = match[2] or match[1]
        if name in _PRODUCTS:
            found["product"] += vectors
        elif name == "fdiv":
            found["divide"] += vectors
        elif name == "llvm.sqrt":
            found["root"] += vectors
        elif name not in _FREE:
            found["simple"] += vectors
    return found
