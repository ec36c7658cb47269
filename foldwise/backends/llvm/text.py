"""LLVM assembly as text: a function body under construction, and arithmetic on vectors of lanes.

Text and not `llvmlite.ir` objects: the emitter is then pure (it needs no LLVM to run, so golden
files and the cache key come for free) and about five times faster.
"""

from __future__ import annotations

import ctypes
import struct
from dataclasses import dataclass, field
from typing import Literal

from foldwise.ir.target import Target

FloatElement = Literal["float", "double"]

BITS = {"float": 32, "double": 64, "i1": 1, "i8": 8, "i32": 32, "i64": 64}


def float_literal(value: float, element: str) -> str:
    """The exact spelling of a floating-point constant: hexadecimal bits of the (rounded) double.

    Numbers that are too large for the type are infinite, as in an array of that type.
    """
    if element == "float":
        value = ctypes.c_float(value).value
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"


@dataclass(slots=True)
class Body:
    """The text of one LLVM function: its instructions in order, and the intrinsics it calls."""

    lines: list[str] = field(default_factory=list[str])
    declarations: dict[str, None] = field(default_factory=dict[str, None])
    # Helper functions and tables that the text calls or reads, by name: part of the same module.
    definitions: dict[str, str] = field(default_factory=dict[str, str])
    block: str = "entry"
    _count: int = 0

    def let(self, instruction: str) -> str:
        """Append `name = instruction` and return the name."""
        self._count += 1
        name = f"%v{self._count}"
        self.lines.append(f"  {name} = {instruction}")
        return name

    def do(self, instruction: str) -> None:
        """Append an instruction without a result."""
        self.lines.append(f"  {instruction}")

    def label(self, stem: str) -> str:
        """A fresh block label; the block starts only at `begin`."""
        self._count += 1
        return f"{stem}{self._count}"

    def begin(self, label: str) -> None:
        """Start the block `label`; the previous block must have ended in a branch."""
        self.lines.append(f"{label}:")
        self.block = label

    def call(self, result: str, name: str, *arguments: tuple[str, str]) -> str:
        """Call an intrinsic and declare it; each argument is (type, value)."""
        types = ", ".join(t for t, _ in arguments)
        self.declarations[f"declare {result} @{name}({types})"] = None
        return self.let(f"call {result} @{name}({', '.join(f'{t} {v}' for t, v in arguments)})")


@dataclass(frozen=True, slots=True)
class Lanes:
    """Arithmetic on `lanes` floating-point numbers (`lanes=0`: one scalar), written into a `Body`.

    Operands and results are LLVM value names. `i*` methods act on the integers of the same width,
    which is where exponents and sign bits are handled; masks are vectors of `i1`.
    """

    body: Body
    element: FloatElement
    lanes: int
    target: Target

    # --- types and constants

    def _vector(self, element: str) -> str:
        return f"<{self.lanes} x {element}>" if self.lanes else element

    @property
    def bits(self) -> int:
        """Width of one lane: 32 or 64."""
        return BITS[self.element]

    @property
    def type(self) -> str:
        """The LLVM type of an operand."""
        return self._vector(self.element)

    @property
    def int_type(self) -> str:
        """The LLVM type of integers as wide."""
        return self._vector(f"i{self.bits}")

    @property
    def mask_type(self) -> str:
        """The LLVM type of a comparison."""
        return self._vector("i1")

    def _splat(self, element: str, literal: str) -> str:
        return f"splat ({element} {literal})" if self.lanes else literal

    def const(self, value: float) -> str:
        """A floating-point constant."""
        return self._splat(self.element, float_literal(value, self.element))

    def iconst(self, value: int) -> str:
        """An integer constant, signed or as a bit pattern."""
        signed = value - (1 << self.bits) if value >> (self.bits - 1) == 1 else value
        return self._splat(f"i{self.bits}", str(signed))

    # --- floating point: exactly rounded, never re-associated or contracted

    def _op(self, name: str, x: str, y: str) -> str:
        return self.body.let(f"{name} {self.type} {x}, {y}")

    def add(self, x: str, y: str) -> str:
        """x + y."""
        return self._op("fadd", x, y)

    def sub(self, x: str, y: str) -> str:
        """x - y."""
        return self._op("fsub", x, y)

    def mul(self, x: str, y: str) -> str:
        """x * y."""
        return self._op("fmul", x, y)

    def div(self, x: str, y: str) -> str:
        """x / y."""
        return self._op("fdiv", x, y)

    def neg(self, x: str) -> str:
        """-x."""
        return self.body.let(f"fneg {self.type} {x}")

    def intrinsic(self, name: str, *xs: str) -> str:
        """`llvm.<name>.<type>` on operands that all have this floating-point type."""
        suffix = f"v{self.lanes}f{self.bits}" if self.lanes else f"f{self.bits}"
        return self.body.call(self.type, f"llvm.{name}.{suffix}", *((self.type, x) for x in xs))

    def fma(self, x: str, y: str, z: str) -> str:
        """x * y + z: fused where the target has it, else rounded twice (see `Target.has_fma`)."""
        if self.target.has_fma:
            return self.intrinsic("fma", x, y, z)
        return self.add(self.mul(x, y), z)

    def fused(self, x: str, y: str, z: str) -> str:
        """x * y + z rounded once, whatever the target has: the product is exact in double."""
        if self.target.has_fma or self.bits == 64:  # else by the mathematics library
            return self.intrinsic("fma", x, y, z)
        wide = self._vector("double")
        a, b, c = (self.body.let(f"fpext {self.type} {v} to {wide}") for v in (x, y, z))
        product = self.body.let(f"fmul {wide} {a}, {b}")
        total = self.body.let(f"fadd {wide} {product}, {c}")
        return self.body.let(f"fptrunc {wide} {total} to {self.type}")

    def abs(self, x: str) -> str:
        """|x|."""
        return self.intrinsic("fabs", x)

    def sqrt(self, x: str) -> str:
        """Square root."""
        return self.intrinsic("sqrt", x)

    def round(self, x: str) -> str:
        """To the nearest integer, ties to even."""
        return self.intrinsic("rint", x)

    # --- comparisons and choice

    def compare(self, predicate: str, x: str, y: str) -> str:
        """`predicate` as LLVM spells it: oeq, olt, ole, ogt, oge, une, uno, ..."""
        return self.body.let(f"fcmp {predicate} {self.type} {x}, {y}")

    def select(self, mask: str, x: str, y: str) -> str:
        """x where mask, else y."""
        return self.body.let(f"select {self.mask_type} {mask}, {self.type} {x}, {self.type} {y}")

    # --- the integers underneath

    def to_bits(self, x: str) -> str:
        """The bits of x as integers."""
        return self.body.let(f"bitcast {self.type} {x} to {self.int_type}")

    def from_bits(self, n: str) -> str:
        """The number with the bits n."""
        return self.body.let(f"bitcast {self.int_type} {n} to {self.type}")

    def from_int(self, n: str) -> str:
        """n as a floating-point number."""
        return self.body.let(f"sitofp {self.int_type} {n} to {self.type}")

    def iop(self, name: str, n: str, m: str) -> str:
        """An integer instruction: add, sub, mul, and, or, xor, shl, lshr, ashr."""
        return self.body.let(f"{name} {self.int_type} {n}, {m}")

    def icompare(self, predicate: str, n: str, m: str) -> str:
        """`predicate` as LLVM spells it: eq, ne, slt, sle, sgt, sge, ult, ..."""
        return self.body.let(f"icmp {predicate} {self.int_type} {n}, {m}")
