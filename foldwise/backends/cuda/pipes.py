"""The instructions of a program on a GPU, counted without compiling it, and the time they take."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from foldwise.backends.cuda.models import rates
from foldwise.ir.loops import (
    Compute,
    Const,
    Load,
    Loop,
    LoopKernel,
    LoopKind,
    Peek,
    Poke,
    flattened,
)
from foldwise.ir.patterns import Accumulation
from foldwise.ir.schedule import GpuSchedule
from foldwise.ir.visits import Level, visits

Counts = Mapping[str, float]
"""Instructions of a thread for each pipe."""

# By `tools/gpu_opcodes.py`, for compute capability 9.0; products are a part of sums in most places,
# and signs and absolute values of the instructions that take them.
_FLOAT32: Final[dict[str, Counts]] = {
    "add": {"FMA": 1},
    "sub": {"FMA": 1},
    "mul": {"FMA": 1},
    "div": {"ALU": 2, "FMA": 3, "XU": 1},
    "neg": {},
    "sign": {"IMAD": 2, "ALU": 2},
    "min": {"ALU": 1},
    "max": {"ALU": 1},
    "lt": {"ALU": 1},
    "le": {"ALU": 1},
    "eq": {"ALU": 1},
    "select": {"ALU": 1},
    "abs": {},
    "fma": {"FMA": 1},
    "sqrt": {"XU": 1},
    "rsqrt": {"XU": 1},
    "exp": {"ALU": 2, "HALF": 1, "FMA": 5, "XU": 1},
    "exp2": {"XU": 1},
    "expm1": {"ALU": 9, "HALF": 2, "FMA": 13},
    "log": {"ALU": 10, "HALF": 1, "FMA": 15},
    "log1p": {"ALU": 7, "HALF": 1, "FMA": 15},
    "pow": {"ALU": 16, "FMA": 41, "XU": 4, "HALF": 2},
    "sin": {"IMAD": 5, "ALU": 8, "FMA": 11, "XU": 1},
    "cos": {"IMAD": 5, "ALU": 9, "FMA": 11, "XU": 1},
    "tanh": {"ALU": 5, "HALF": 1, "FMA": 9, "XU": 2},
    "asin": {"ALU": 8, "HALF": 2, "FMA": 14, "XU": 1},
    "acos": {"ALU": 8, "HALF": 2, "FMA": 15, "XU": 1},
    "atan": {"ALU": 6, "HALF": 1, "FMA": 11, "XU": 1},
    "atan2": {"FMA": 16, "ALU": 11, "XU": 1, "IMAD": 2},
    "fmod": {"FMA": 4, "XU": 1},
    "erf": {"ALU": 12, "HALF": 2, "IMAD": 3, "FMA": 9, "XU": 1},
    "erfc": {"ALU": 8, "HALF": 2, "FMA": 34, "XU": 4},
    "lgamma": {"ALU": 5, "FMA": 10, "XU": 1},
    "floor": {"XU": 1},
    "round": {"XU": 1},
}
_INTEGER: Final[Counts] = {"ALU": 1}
# In float64 arithmetic is one instruction, and there are no functions; these take about so many, as
# the kernels of tests/cuda/test_budgets.py show.
_PLAIN: Final = ("FMA", "ALU", "XU")
_QUOTIENT: Final[Counts] = {"FP64": 7, "ALU": 2, "XU": 1}
_FUNCTION: Final[Counts] = {"FP64": 14, "ALU": 7, "IMAD": 1}
# Tensor cores, for each component: of a scalar product of float32 vectors, which is made of three
# in TF32, and of a sum of vectors times numbers.
_PRODUCT: Final[Counts] = {"HMMA": 3 / 32, "ALU": 0.3, "LDS": 0.1, "FMA": 0.2}
_ADDED: Final[Counts] = {"HMMA": 3 / 32, "ALU": 0.1, "LDS": 0.05, "FMA": 0.05}
_QUAD: Final = 4  # numbers of a column that an instruction reads
_TURN: Final = 4  # columns of a turn of the loop
_EMPTY: Final[Counts] = {}


def effort(kernel: LoopKernel) -> Mapping[Level, Counts]:
    """The instructions of a thread, for one tile of rows, chunk, column and change."""
    found: dict[Level, dict[str, float]] = {level: defaultdict(float) for level in Level}
    schedule = kernel.schedule
    taken: set[int] = set()  # statements that tensor cores do
    if isinstance(schedule, GpuSchedule) and (schedule.tensor or schedule.filter):
        taken = _multiplied(kernel, found[Level.COLUMN])
    found[Level.COLUMN]["BR"] += 1 / _TURN
    ones = {s.result for s in flattened(kernel.body) if isinstance(s, Const) and s.value == 1}
    together = 1 if schedule.lanes_per_row == schedule.lanes else _QUAD
    in_registers = isinstance(schedule, GpuSchedule) and schedule.strip > 0
    for visit in visits(kernel):
        s, counts = visit.statement, found[visit.level]
        if id(s) in taken:
            continue
        if isinstance(s, Load) and not visit.varying:
            counts["LDS"] += visit.times / together
        elif isinstance(s, Peek | Poke):
            counts["LDL"] += 0 if in_registers else visit.times
        elif isinstance(s, Compute) and visit.varying:
            inverse = visit.opcode == "div" and s.operands[0] in ones
            opcode, dtype = "rsqrt" if inverse else visit.opcode, s.operands[0].dtype
            for pipe, n in _pipes(opcode, dtype).items():
                counts[pipe] += n * visit.times
    return found


def _pipes(opcode: str, dtype: str) -> Counts:
    if dtype == "float32":
        return _FLOAT32.get(opcode, _INTEGER)
    if dtype != "float64":
        return _INTEGER
    plain = _FLOAT32.get(opcode, _INTEGER)
    if opcode in ("div", "sqrt", "rsqrt"):
        return _QUOTIENT
    if sum(plain.values()) <= 1 and opcode != "exp2":
        return {"FP64": 1} if plain else _EMPTY
    return _FUNCTION


def _multiplied(kernel: LoopKernel, counts: dict[str, float]) -> set[int]:
    """Add the instructions of tensor cores for a column, and return the statements they do."""
    taken: set[int] = set()
    rows = kernel.schedule.rows
    for columns in kernel.loops(LoopKind.COLUMNS):
        for s in columns.body:
            if isinstance(s, Loop) and s.pattern is not None:
                each = _ADDED if isinstance(s.pattern, Accumulation) else _PRODUCT
                for pipe, n in each.items():
                    counts[pipe] += n * s.extent * rows
                taken |= {id(inner) for inner in s.body}
    return taken


def clocks(counts: Counts, capability: int) -> float:
    """The least clocks of a multiprocessor for so many instructions, of all threads."""
    limits = rates(capability)
    every = sum(counts.values()) / limits["issue"]
    return max(every, *(n / limits[pipe] for pipe, n in counts.items() if pipe in limits), 0.0)
