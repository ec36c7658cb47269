"""LoopKernel to LLVM assembly: SPMD on SIMD.

A value that differs between rows becomes `schedule.rows` vectors of `schedule.lanes` rows each; any
other value is one scalar register, repeated over the lanes where a vector needs it. The vectors of
rows of an argument are transposed into scratch memory before the columns are walked, so that loads
are plain vector loads whatever the strides were.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from foldwise.backends import frame
from foldwise.backends.llvm.instructions import INSTRUCTIONS, Site, literal
from foldwise.backends.llvm.loops import Loops
from foldwise.backends.llvm.text import Body, Lanes
from foldwise.backends.llvm.tiles import ELEMENT
from foldwise.backends.llvm.vecmath import FUNCTIONS
from foldwise.backends.llvm.vecmath.arithmetic import function_text
from foldwise.ir.loops import (
    Compute,
    Const,
    Load,
    Lookup,
    Loop,
    LoopKernel,
    LoopKind,
    Peek,
    Poke,
    Scalar,
    Statement,
    Store,
    Value,
    When,
    flattened,
    size_of,
)
from foldwise.ir.target import Target

ENTRY: Final = "foldwise_kernel"

_INLINED: Final = 32  # statements with the same function; where there are more, they call it


def emit(kernel: LoopKernel, target: Target) -> str:
    """The LLVM assembly of a kernel: `void foldwise_kernel(frame, progress, scratch)`.

    The three arguments are pointers; `frame.py` documents the memory that they point to.
    """
    emitter = _Emitter(kernel, target)
    emitter.kernel_function()
    body = emitter.body
    return "\n".join(
        [
            f'target triple = "{target.triple}"',
            "",
            f"define void @{ENTRY}(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {{",
            "entry:",
            *body.lines,
            "}",
            "",
            *body.definitions.values(),
            *body.declarations,
            "",
            "attributes #0 = { nounwind }",
            "!0 = !{}",
            "",
        ]
    )


@dataclass
class _Emitter(Loops):
    """Writes a kernel."""

    def __post_init__(self) -> None:
        super().__post_init__()
        uses = Counter(s.opcode for s in flattened(self.kernel.body) if isinstance(s, Compute))
        self.called = {name for name in FUNCTIONS if uses[name] > _INLINED}

    def kernel_function(self) -> None:
        """Take work items until there are none; see `frame.py` for the words."""
        body, kernel = self.body, self.kernel
        count = self.read_word("%frame", frame.ITEM_COUNT)
        items = self.read_word("%frame", frame.ITEMS)
        intervals = self.read_word("%frame", frame.INTERVALS)
        outs = len(kernel.outputs)
        places: list[tuple[str, str, str]] = []
        for n in range(outs + len(kernel.arguments)):
            words = frame.address_word(kernel, n), frame.STEPS + 2 * n, frame.STEPS + 2 * n + 1
            pointer, row, component = (self.read_word("%frame", word) for word in words)
            places.append((pointer, row, component))
        for slot, (_, row, component) in enumerate(places[outs:]):
            if kernel.arguments[slot].dense:
                component = str(size_of(kernel.arguments[slot].dtype))
            self.steps[slot] = (row, component)
            self.column_steps[slot] = row
        for slot in kernel.pairs:
            word = frame.column_step_word(kernel, slot)
            self.column_steps[slot] = self.read_word("%frame", word)
        self.intervals = body.let(f"inttoptr i64 {intervals} to ptr")
        items = body.let(f"inttoptr i64 {items} to ptr")
        self.stopped = self.byte_offset("%progress", 8 * frame.STOPPED)

        take, work, done = body.label("take"), body.label("work"), body.label("done")
        body.do(f"br label %{take}")
        body.begin(take)
        number = body.let("atomicrmw add ptr %progress, i64 1 monotonic")
        more = body.let(f"icmp slt i64 {number}, {count}")
        running = body.let(f"and i1 {more}, {self.still_running()}")
        body.do(f"br i1 {running}, label %{work}, label %{done}")
        body.begin(work)
        width = frame.ITEM_OFFSETS + len(places)
        self.item = self.byte_offset(items, self.product(number, 8 * width))
        bases: list[str] = []
        for n, (pointer, _, _) in enumerate(places):
            offset = self.read_word(self.item, frame.ITEM_OFFSETS + n)
            bases.append(body.let(f"inttoptr i64 {self.sum(pointer, offset)} to ptr"))
        self.bases = dict(enumerate(bases[outs:]))
        self.outputs = [(bases[n], *places[n][1:]) for n in range(outs)]
        self.block(kernel.body)
        body.do(f"br label %{take}")
        body.begin(done)
        body.do("ret void")

    def block(self, statements: Sequence[Statement]) -> None:
        for s in statements:
            match s:
                case Const(result, value):
                    number = literal(value, result.dtype)
                    self.define(result, [number])
                    self.splats[result] = [f"splat ({ELEMENT[result.dtype]} {number})"]
                case Scalar(result, slot, component):
                    self.define(result, [self.scalar(result, slot, component)])
                    self.splat_if_needed(result)
                case Lookup(result, table, component):
                    self.define(result, [self.lookup(table, component)])
                    self.splat_if_needed(result)
                case Load(result):
                    self.load(s)
                    self.splat_if_needed(result)
                case Compute(result, opcode, operands):
                    inputs = [self.operand(v, result) for v in operands]
                    self.define(
                        result,
                        [
                            self.compute(result, opcode, operands[0].dtype, xs)
                            for xs in zip(*inputs, strict=True)
                        ],
                    )
                    self.splat_if_needed(result)
                case Peek(result, array, component):
                    addresses = self.tile_addresses(
                        self.scratch.arrays[array], component, array.dtype
                    )
                    self.define(result, [self.load_vector(a, array.dtype) for a in addresses])
                case Poke(array, component, value):
                    self.store_tile(self.scratch.arrays[array], component, array.dtype, value)
                case Store(output, component, value):
                    dtype = self.kernel.outputs[output].dtype
                    self.store_tile(self.scratch.outputs[output], component, dtype, value)
                case When():
                    self.when(s)
                case Loop():
                    {
                        LoopKind.ROWS: self.row_loop,
                        LoopKind.CHUNKS: self.chunk_loop,
                        LoopKind.COLUMNS: self.column_loop,
                        LoopKind.FEATURES: self.feature_loop,
                    }[s.kind](s)

    def compute(self, result: Value, opcode: str, dtype: str, xs: tuple[str, ...]) -> str:
        """One instruction or function on vectors or scalars; `dtype` is the first operand's."""
        lanes = self.lanes if result in self.vector_values else 0
        site = Site(self.body, self.target, lanes, dtype, result.dtype)
        if opcode in self.called:
            return self.called_function(opcode, site.floats, xs)
        return INSTRUCTIONS[opcode](site, *xs)

    def called_function(self, opcode: str, v: Lanes, xs: tuple[str, ...]) -> str:
        """The same by a call: code does not grow by the whole function with each use."""
        name = f"foldwise_{opcode}_{v.lanes}_{v.element}"
        names = [f"%x{n}" for n in range(len(xs))]
        if name not in self.body.definitions:
            body = Body(declarations=self.body.declarations, definitions=self.body.definitions)
            result = FUNCTIONS[opcode](Lanes(body, v.element, v.lanes, v.target), *names)
            body.do(f"ret {v.type} {result}")
            head = f"{v.type} @{name}({', '.join(f'{v.type} {x}' for x in names)})"
            self.body.definitions[name] = function_text(head, "noinline", body)
        operands = ", ".join(f"{v.type} {x}" for x in xs)
        return self.body.let(f"call {v.type} @{name}({operands})")
