"""Vectors of float16 or bfloat16 numbers on tensor cores, which multiply these as they are.

Scalar products of two such vectors are exact but for the sums, in float32. Where vectors of columns
are added up, each times a number of the pair, that number is the sum of two bfloat16 numbers: it
keeps 16 bits. A float16 vector is then the sum of two bfloat16 vectors, which is exact: float16
itself has not the range of the numbers.
"""

from __future__ import annotations

from typing import Final

from foldwise.backends.cuda.arrays import SharedArrays
from foldwise.backends.cuda.cores import BFLOAT16, EXACT
from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.tiles import Tiles, Vectors
from foldwise.ir.loops import Accumulation, Contraction, Loop, LoopKernel, size_of

_WIDTH: Final = 64  # components that are brought into shared memory at once, at most
_STEP: Final = 16  # components, or columns, of an instruction
_PIECE: Final = 8  # numbers that a thread moves at once


def are_multiplied_as_stored(kernel: LoopKernel, pattern: Contraction) -> bool:
    """Whether both vectors of a scalar product have the same type of 16 bits in memory."""
    types = {kernel.arguments[slot].dtype for slot in (pattern.rows, pattern.columns)}
    return not pattern.square and len(types) == 1 and types <= EXACT.keys()


class _Lines:
    """Writes code that brings vectors into shared memory, a line each, for `load_tiles`.

    Attributes:
        width: numbers of a line that are used.
        pitch: numbers from a line to the next: eight lines are in different banks.
    """

    def __init__(self, site: Site, wanted: int) -> None:
        self.kernel, self.access, self.lanes = site.kernel, site.access, site.schedule.lanes
        self.put, self.braces = site.code.put, site.code.braces
        self.width = next(w for w in (16, 32, _WIDTH) if w >= min(wanted, _WIDTH))
        self.pitch = self.width + _PIECE

    def bring(self, place: str, slot: int, start: str, vectors: Vectors, *, parts: int) -> None:
        """Copy components of vectors, from component `start` on; 0 for those that do not exist.

        `parts` is 1, or 2 if each float16 number is to be two bfloat16 numbers: then all lines of
        the higher ones come first.
        """
        first, count, most, dim = vectors
        argument = self.kernel.arguments[slot]
        step, _ = self.access.steps(len(self.kernel.outputs) + slot, 1)
        pieces = self.width // _PIECE
        with self.braces(""):
            self.put(f"const char* from = arg{slot} + ({first} + thread / {pieces}) * {step};")
            self.put(f"const i64 step = {self.lanes // pieces} * {step};")
            self.put(f"const int k = {start} + thread % {pieces} * {_PIECE};")
            self.put(f"const int lines = {most} < {count} ? (int){most} : {count};")
            if argument.dense and dim % _PIECE == 0:
                with self.braces(f"if ((((i64)arg{slot} | {step}) & 15) == 0)"):
                    number = f"READ(uint4, from + k * {size_of(argument.dtype)})"
                    piece = f"if (line < lines && k < {dim}) piece = {number};"
                    self._lines(place, count, [piece], parts, at_once=4)
                head = "else"
            else:
                head = ""
            with self.braces(head):
                statements: list[str] = []
                for n in range(_PIECE):
                    number = self.access.stored(slot, "from", f"(k + {n})")
                    word = f"piece.{'xyzw'[n // 2]}"
                    exists = f"line < lines && k + {n} < {dim}"
                    statements.append(f"if ({exists}) {word} |= (u32){number} << {16 * (n % 2)};")
                self._lines(place, count, statements, parts, at_once=1)

    def _lines(
        self, place: str, count: int, statements: list[str], parts: int, *, at_once: int
    ) -> None:
        """Lines whose pieces are made by these statements."""
        pieces = self.width // _PIECE
        at_a_time = self.lanes // pieces
        self.put(f"UNROLL({at_once})")
        with self.braces(f"for (int n = 0; n < {-(-count // at_a_time)}; ++n)"):
            self.put(f"const int line = thread / {pieces} + n * {at_a_time};")
            self.put("uint4 piece = {};")
            for statement in statements:
                self.put(statement)
            self.put("from += step;")
            if count % at_a_time:
                self.put(f"if (line >= {count}) break;")
            self.put(f"u16* const to = {place} + line * {self.pitch} + thread % {pieces} * 8;")
            if parts == 1:
                self.put("*(uint4*)to = piece;")
                return
            self.put("uint4 high, low;")
            for letter in "xyzw":
                self.put(f"split_f16(piece.{letter}, high.{letter}, low.{letter});")
            self.put("*(uint4*)to = high;")
            self.put(f"*(uint4*)(to + {count * self.pitch}) = low;")


class HalfProduct:
    """Writes a scalar product for all pairs of a group. See `Product` in `products.py`."""

    def __init__(
        self,
        site: Site,
        tiles: Tiles,
        contraction: tuple[Loop, Contraction],
        *,
        number: int,
        start: int,
    ) -> None:
        self.put, self.braces, self.code = site.code.put, site.code.braces, site.code
        self.tiles, self.pairs, self.start = tiles, tiles.pairs, start
        self.loop, self.pattern = contraction
        self.sums = f"sums{number}"
        self.multiply = EXACT[site.kernel.arguments[self.pattern.rows].dtype]
        self.lines = _Lines(site, self.loop.extent)
        self.shared_bytes = (tiles.rows + tiles.group) * self.lines.pitch * 2

    def results(self) -> dict[tuple[int, int], str]:
        """See `Product`."""
        return self.tiles.places(self.sums)

    def prepare(self, columns: str) -> None:
        """See `Product`."""
        dim, lines, put = self.loop.extent, self.lines, self.put
        put(f"float {self.sums}[2][{self.pairs}][4];")
        with self.tiles.tiles_of_pairs():
            targets = " = ".join(f"{self.sums}[m][c][{n}]" for n in range(4))
            put(f"{targets} = {self.code.name(self.loop.initial[0])};")
        put("UNROLL(1)")
        with self.braces(f"for (int depth = 0; depth < {dim}; depth += {lines.width})"):
            put(f"u16* const xs = (u16*)(shared + {self.start});")
            put(f"u16* const ys = xs + {self.tiles.rows * lines.pitch};")
            put("__syncthreads();  // the last numbers are done with")
            of_block, of_group = self.tiles.of_block(dim), self.tiles.of_group(columns, dim)
            lines.bring("xs", self.pattern.rows, "depth", of_block, parts=1)
            lines.bring("ys", self.pattern.columns, "depth", of_group, parts=1)
            put("__syncthreads();")
            self.tiles.enter_lines(lines.pitch, "u16")
            last = min(lines.width, -(-dim // _STEP) * _STEP)
            put("UNROLL(2)")  # more would not stay in registers
            with self.braces(f"for (int k = 0; k < {last}; k += {_STEP})"):
                self.tiles.multiply_lines(self.multiply, self.sums, lines.pitch, "u16")


class HalfVectors:
    """Writes what adds up such vectors of columns. See `Adding` in `sums.py`.

    Args:
        tiles: for products of bfloat16 numbers.
        arrays: where the sums are.
        pattern: the sum.
        start: the first byte of shared memory that may be used.
    """

    each = _STEP // 8

    def __init__(
        self, site: Site, tiles: Tiles, arrays: SharedArrays, pattern: Accumulation, *, start: int
    ) -> None:
        self.put, self.braces = site.code.put, site.code.braces
        self.tiles, self.arrays, self.pattern, self.start = tiles, arrays, pattern, start
        self.lines = _Lines(site, 8 * arrays.tiles)
        self.parts = BFLOAT16[site.kernel.arguments[pattern.columns].dtype]
        self.shared_bytes = self.parts * tiles.group * self.lines.pitch * 2

    def prepare(self, columns: str) -> None:
        """See `Adding`."""
        self.put(f"u16* const vectors = (u16*)(shared + {self.start});")
        self.put("__syncthreads();  // the last vectors are done with")
        of_group = self.tiles.of_group(columns, self.arrays.dim)
        self.lines.bring("vectors", self.pattern.columns, "slice", of_group, parts=self.parts)

    def add(self) -> None:
        """See `Adding`."""
        self.tiles.words_of_rows(
            lambda: [f"numbers[m][q % 2][2 * (q / 2) + {n}]" for n in range(self.each)]
        )
        pitch, count = self.lines.pitch, self.arrays.tiles
        column = f"(8 * first + thread % {_STEP})"
        self.put(f"const u16* const vector = vectors + {column} * {pitch} + thread % 32 / 16 * 8;")
        self.put(f"UNROLL({-(-count // 2)})")
        with self.braces(f"for (int c = 0; c < {count}; c += 2)"):
            for part, name in enumerate(("upper", "lower")[: self.parts]):
                self.put(f"u32 {name}[2][2];")
                words = ", ".join(f"{name}[{d}][{q}]" for d in range(2) for q in range(2))
                place = f"vector + {part * self.tiles.group * pitch} + 8 * c"
                self.put(f"load_tiles_across({words}, {place});")
            self.put("UNROLL(2)")
            with self.braces(f"for (int d = 0; d < 2 && c + d < {count}; ++d)"):
                self.put("const u32 (&most)[2] = upper[d];")
                if self.parts == 2:
                    self.put("const u32 (&least)[2] = lower[d];")
                self.tiles.by_halves(f"{self.pattern.array}[m][c + d]", (True, self.parts == 2))
