"""The opcodes of the scalar program as LLVM instructions: one table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from foldwise.backends.llvm.text import Body, Lanes, float_literal
from foldwise.backends.llvm.tiles import ELEMENT
from foldwise.backends.llvm.vecmath import FUNCTIONS
from foldwise.ir.loops import BITS
from foldwise.ir.target import Target


def is_float(dtype: str) -> bool:
    """Whether numbers of this type are floating-point."""
    return dtype.startswith("float")


def literal(value: float, dtype: str) -> str:
    """A constant."""
    if is_float(dtype):
        return float_literal(value, ELEMENT[dtype])
    return str(int(value)) if dtype != "bool" else str(bool(value)).lower()


def convert(body: Body, name: str, source: str, target: str, lanes: int) -> str:
    """A conversion between number types; `lanes=0` for scalars."""
    if source == target:
        return name
    shape = f"<{lanes} x {{}}>" if lanes else "{}"
    old, new = shape.format(ELEMENT[source]), shape.format(ELEMENT[target])
    wider = BITS[target] > BITS[source]
    if old == new:  # words and int32
        return name
    kind = "u" if "uint32" in (source, target) else "s"
    match is_float(source), is_float(target):
        case True, True:
            instruction = "fpext" if wider else "fptrunc"
        case False, False:
            instruction = {"u": "zext", "s": "sext"}[kind] if wider else "trunc"
        case True, False:
            instruction = f"fpto{kind}i"
        case _:
            instruction = f"{kind}itofp"
    return body.let(f"{instruction} {old} {name} to {new}")


@dataclass(frozen=True, slots=True)
class Site:
    """The place of an instruction, and the types of its operands.

    Attributes:
        body: the function that it is added to.
        target: the processor.
        lanes: length of the vectors; 0 for scalars.
        dtype: type of the first operand.
        result: type of the result.
    """

    body: Body
    target: Target
    lanes: int
    dtype: str
    result: str

    def shaped(self, element: str) -> str:
        """The LLVM type of operands with these elements."""
        return f"<{self.lanes} x {element}>" if self.lanes else element

    @property
    def type(self) -> str:
        """The LLVM type of the first operand."""
        return self.shaped(ELEMENT[self.dtype])

    @property
    def floats(self) -> Lanes:
        """Floating-point arithmetic at this place."""
        return Lanes(self.body, ELEMENT[self.dtype], self.lanes, self.target)  # pyright: ignore[reportArgumentType]


Instruction: TypeAlias = Callable[..., str]
"""`(site, *operands) -> result`."""


def _plain(name: str, floats: str | None = None, words: str | None = None) -> Instruction:
    """An instruction of LLVM, which may have other names for floating-point numbers and words."""

    def write(site: Site, x: str, y: str) -> str:
        chosen = floats if floats and is_float(site.dtype) else name
        if words and site.dtype == "uint32":
            chosen = words
        return site.body.let(f"{chosen} {site.type} {x}, {y}")

    return write


def _comparison(predicate: str) -> Instruction:
    """`predicate` is eq, lt, le or gt; it is false of NaN."""
    ordered, signed = f"o{predicate}", predicate if predicate == "eq" else f"s{predicate}"
    unsigned = predicate if predicate == "eq" else f"u{predicate}"
    return _plain(f"icmp {signed}", f"fcmp {ordered}", f"icmp {unsigned}")


def _extremum(predicate: str) -> Instruction:
    """The first operand where the comparison holds, else the second."""
    compare = _comparison(predicate)

    def write(site: Site, x: str, y: str) -> str:
        wins = compare(site, x, y)
        return site.body.let(f"select {site.shaped('i1')} {wins}, {site.type} {x}, {site.type} {y}")

    return write


def _select(site: Site, mask: str, x: str, y: str) -> str:
    value = site.shaped(ELEMENT[site.result])
    return site.body.let(f"select {site.type} {mask}, {value} {x}, {value} {y}")


def _rotate(site: Site, x: str, y: str) -> str:
    name = f"llvm.fshl.v{site.lanes}i32" if site.lanes else "llvm.fshl.i32"
    return site.body.call(site.type, name, *((site.type, v) for v in (x, x, y)))


def _cast(site: Site, x: str) -> str:
    return convert(site.body, x, site.dtype, site.result, site.lanes)


def _sign(v: Lanes, x: str) -> str:
    """-1 or 1, by the sign of x; 0 and NaN as they are."""
    down = v.select(v.compare("olt", x, v.const(0)), v.const(-1), x)
    return v.select(v.compare("ogt", x, v.const(0)), v.const(1), down)


def _function(function: Callable[..., str]) -> Instruction:
    """A function of floating-point numbers."""

    def write(site: Site, *xs: str) -> str:
        return function(site.floats, *xs)

    return write


INSTRUCTIONS: Final[dict[str, Instruction]] = {
    "add": _plain("add nsw", "fadd contract", "add"),
    "sub": _plain("sub nsw", "fsub contract", "sub"),
    "mul": _plain("mul nsw", "fmul contract", "mul"),
    "div": _plain("fdiv"),
    "quotient": _plain("udiv"),
    "remainder": _plain("urem"),
    "lt": _comparison("lt"),
    "le": _comparison("le"),
    "eq": _comparison("eq"),
    "or": _plain("or"),
    "and": _plain("and"),
    "xor": _plain("xor"),
    "rotate": _rotate,
    "shift": _plain("lshr"),
    "min": _extremum("lt"),
    "max": _extremum("gt"),
    "select": _select,
    "cast": _cast,
    "neg": _function(Lanes.neg),
    "abs": _function(Lanes.abs),
    "sign": _function(_sign),
    "sqrt": _function(Lanes.sqrt),
    "fma": _function(Lanes.fused),
    **{name: _function(function) for name, function in FUNCTIONS.items()},
}
