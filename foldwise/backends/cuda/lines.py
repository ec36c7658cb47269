"""Vectors of float32 numbers in shared memory, a line each, and how they are brought there.

Shared memory has 32 banks of one number each. What the threads of a warp read at once, a quarter of
them if each reads 16 bytes, should lie in different ones.
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from dataclasses import dataclass
from typing import Final

from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.tiles import Vectors

DEPTH: Final = 32  # components that are brought into shared memory at once: a line of all banks
_QUAD: Final = 4  # numbers that a thread moves at once
_WARP: Final = 32


@dataclass(frozen=True, slots=True)
class Padded:
    """Lines with a gap of one quad behind each: the same quad of eight lines in different banks.

    Attributes:
        width: numbers of a line.
    """

    width: int

    @property
    def pitch(self) -> int:
        """Numbers from a line to the next."""
        return self.width + _QUAD

    def place(self, line: str, k: str) -> str:
        """Where number `k` of a line is."""
        return f"{line} * {self.pitch} + {k}"


@dataclass(frozen=True, slots=True)
class Swapped:
    """Lines of 32 numbers without gaps, whose eight quads change places from line to line.

    In different banks are the same quad of eight lines, four neighbouring quads of two lines, and
    two of four lines.
    """

    width: int = DEPTH
    pitch: int = DEPTH

    @staticmethod
    def swap(line: str) -> str:
        """What the number of a component of this line is combined with, by `^`; it is the same for
        lines that are a multiple of eight apart.
        """
        return f"(({line} & 1) << 4 | ({line} & 2) << 2 | ({line} & 4))"

    def place(self, line: str, k: str) -> str:
        """Where number `k` of a line is."""
        return f"{line} * {self.pitch} + (({k}) ^ {self.swap(line)})"


class Lines:
    """Writes code that brings vectors into shared memory.

    Args:
        layout: where their numbers lie.
        number: what becomes of each number.
        at_once: quads that are on their way to a thread at once: as many as registers suffice for.
    """

    def __init__(
        self, site: Site, layout: Padded | Swapped, number: str = "{}", *, at_once: int = 4
    ) -> None:
        self.kernel, self.access, self.lanes = site.kernel, site.access, site.schedule.lanes
        self.put, self.braces = site.code.put, site.code.braces
        self.layout, self.number, self.at_once = layout, number, at_once

    def bring(
        self, place: str, slot: int, start: str, vectors: Vectors, origin: int | None = None
    ) -> None:
        """Copy components of vectors, from component `start` on; 0 for those that do not exist.

        `origin` is an argument of rows: components are counted from its first row in the block.
        """
        argument, step = self.kernel.arguments[slot], self.step(slot)
        steps = [step, *([] if origin is None else [self.step(origin), self.first_row(origin)])]
        alike = [argument, *([] if origin is None else [self.kernel.arguments[origin]])]
        quads = all(a.dense and a.dtype == "float32" for a in alike) and vectors.dim % _QUAD == 0
        if quads:
            aligned = " | ".join([f"(i64)arg{slot}", *(f"(i64){s}" for s in steps)])
            with self.braces(f"if ((({aligned}) & 15) == 0)"):
                self._bring_quads(place, slot, start, vectors, origin)
        with self.braces("else" if quads else ""):
            self._bring_numbers(place, slot, start, vectors, origin)

    def step(self, slot: int) -> str:
        """Bytes from a vector to the next."""
        return self.access.steps(len(self.kernel.outputs) + slot, 1)[0]

    def first_row(self, slot: int) -> str:
        """The first row of the block."""
        return f"(arg{slot} + row * {self.step(slot)})"

    def _bring_quads(
        self, place: str, slot: int, start: str, vectors: Vectors, origin: int | None
    ) -> None:
        """Four numbers at once. A thread always copies the same components."""
        first, count, most, dim = vectors
        step, quads = self.step(slot), self.layout.width // _QUAD
        threads = 1 << (quads - 1).bit_length()  # of a line
        with self.braces(f"if (thread % {threads} < {quads})" if threads > quads else ""):
            self.put(f"const int q = thread % {threads} * {_QUAD}, k = {start} + q;")
            line = f"({first} + thread / {threads})"
            self.put(f"const char* from = arg{slot} + {line} * {step} + 4 * k;")
            self.put(f"const i64 step = {self.lanes // threads} * {step};")
            self.put(f"const int lines = k < {dim} ? {_least(most, count)} : 0;")
            if origin is not None:
                self.put("float4 origin = {};")
                self.put(f"if (k < {dim}) origin = READ(float4, {self.first_row(origin)} + 4 * k);")
            with self._lines(count, threads, self.at_once):
                self.put("float4 v = {};")
                with self.braces("if (line < lines)"):
                    self.put("v = READ(float4, from);")
                    if origin is not None:
                        for letter in "xyzw":
                            self.put(f"v.{letter} = v.{letter} - origin.{letter};")
                self._put_quad(place)
                self.put("from += step;")

    def _bring_numbers(
        self, place: str, slot: int, start: str, vectors: Vectors, origin: int | None
    ) -> None:
        """One number at a time: a warp copies a line."""
        (first, count, most, dim), width, step = vectors, self.layout.width, self.step(slot)
        for offset in range(0, width, _WARP):
            alone = width - offset < _WARP  # not every thread has a component
            with self.braces(f"if (thread % {_WARP} < {width - offset})" if alone else ""):
                self.put(f"const int q = {offset} + thread % {_WARP}, k = {start} + q;")
                line = f"({first} + thread / {_WARP})"
                self.put(f"const char* from = arg{slot} + {line} * {step};")
                self.put(f"const i64 step = {self.lanes // _WARP} * {step};")
                self.put(f"const int lines = k < {dim} ? {_least(most, count)} : 0;")
                number = self.access.read(slot, "from", "k")
                if origin is not None:
                    first_row = self.access.read(origin, self.first_row(origin), "k")
                    self.put(f"const float origin = k < {dim} ? {first_row} : 0.0f;")
                    number = f"{number} - origin"
                with self._lines(count, _WARP, 8):
                    self.put(f"const float v = line < lines ? {number} : 0.0f;")
                    self._put_number(place)
                    self.put("from += step;")

    def _put_quad(self, place: str) -> None:
        """Put the numbers `v` where those from `q` on of `line` belong."""
        for letter in "xyzw" if self.number != "{}" else "":
            self.put(f"v.{letter} = {self.number.format(f'v.{letter}')};")
        self.put(f"*(float4*)({place} + {self.layout.place('line', 'q')}) = v;")

    def _put_number(self, place: str) -> None:
        """Put the number `v` where number `q` of `line` belongs."""
        self.put(f"{place}[{self.layout.place('line', 'q')}] = {self.number.format('v')};")

    @contextlib.contextmanager
    def _lines(self, count: int, threads: int, at_once: int) -> Generator[None, None, None]:
        """A context for what a thread does with each `line` that it copies."""
        lines = self.lanes // threads
        self.put(f"UNROLL({at_once})")
        with self.braces(f"for (int n = 0; n < {-(-count // lines)}; ++n)"):
            self.put(f"const int line = thread / {threads} + n * {lines};")
            if count % lines:
                self.put(f"if (line >= {count}) break;")
            yield


class HalfLines(Lines):
    """The same for numbers that are two bfloat16 numbers each, the higher and the rest: of a line
    the words with the higher ones come first, of two numbers each.
    """

    def _put_quad(self, place: str) -> None:
        self.put("uint2 high, low;")
        self.put("split_bf16(v.x, v.y, high.x, low.x);")
        self.put("split_bf16(v.z, v.w, high.y, low.y);")
        for name, first in (("high", 0), ("low", self.layout.width // 2)):
            target = self.layout.place("line", f"q / 2 + {first}")
            self.put(f"*(uint2*)({place} + {target}) = {name};")

    def _put_number(self, place: str) -> None:
        self.put("u32 high, low;")
        self.put("split_bf16(v, 0.0f, high, low);")
        for name, first in (("high", 0), ("low", self.layout.width // 2)):
            target = self.layout.place("line", f"q / 2 + {first}")
            self.put(f"((u16*)({place} + {target}))[q % 2] = (u16){name};")


def _least(most: str, count: int) -> str:
    return f"{most} < {count} ? (int){most} : {count}"
