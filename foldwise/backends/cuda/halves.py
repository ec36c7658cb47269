"""Vectors of float16 or bfloat16 numbers on tensor cores, which multiply these as they are.

Scalar products of two such vectors are exact but for the sums, in float32. Where vectors of columns
are added up, each times a number of the pair, that number is the sum of two bfloat16 numbers: it
keeps 16 bits. A float16 vector is then the sum of two bfloat16 vectors, which is exact: float16
itself has not the range of the numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from foldwise.backends.cuda.arrays import SharedArrays
from foldwise.backends.cuda.cores import BFLOAT16, EXACT
from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.threads import WARP_ROWS
from foldwise.backends.cuda.tiles import Tiles, Vectors
from foldwise.ir.loops import Accumulation, Contraction, Loop, LoopKernel, size_of
from foldwise.ir.schedule import SHARE

_WIDTH: Final = 64  # components that are brought into shared memory at once, at most
_STEP: Final = 16  # components, or columns, of an instruction
_PIECE: Final = 8  # numbers that a thread moves at once


def are_multiplied_as_stored(kernel: LoopKernel, pattern: Contraction) -> bool:
    """Whether both vectors of a contraction have the same type of 16 bits in memory."""
    types = {kernel.arguments[slot].dtype for slot in (pattern.rows, pattern.columns)}
    return len(types) == 1 and types <= EXACT.keys()


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
    """Writes a contraction for all pairs of a group. See `Product` in `products.py`.

    Squared distances are |x|^2 + |y|^2 - 2 x . y, or sums of squared differences where that is too
    inaccurate. The points are counted from 0: what is exact in 16 bits is so from nowhere else.
    """

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
        self.sums, self.of_row = f"sums{number}", f"of_row{number}"
        self.dtype = site.kernel.arguments[self.pattern.rows].dtype
        self.lines, self.access = _Lines(site, self.loop.extent), site.access
        self.outputs, self.lanes = len(site.kernel.outputs), site.schedule.lanes
        self.bytes = (tiles.rows + tiles.group) * self.lines.pitch * 2  # of the vectors
        of_columns = 4 * tiles.group if self.pattern.square else 0
        self.shared_bytes = self.bytes + of_columns

    def results(self) -> dict[tuple[int, int], str]:
        """See `Product`."""
        return self.tiles.places(self.sums)

    def rows(self) -> None:
        """See `Product`: the squares of the rows of this thread."""
        if not self.pattern.square:
            return
        self.tiles.lengths_of_rows(self.of_row, self.pattern.rows, self.loop.extent)

    def prepare(self, columns: str) -> None:
        """See `Product`."""
        self.put(f"float {self.sums}[2][{self.pairs}][4];")
        if not self.pattern.square:
            self._by_depth(columns, self._multiply)
            return
        with self.braces(""):
            self.put(f"float* const squares = (float*)(shared + {self.start + self.bytes});")
            self._by_depth(columns, self._measure_and_multiply)
            self.put("__syncthreads();")
            self.tiles.squares(self.sums, self.pattern.square, self.of_row, "squares")
            with self.braces("if (__syncthreads_or(near))"):
                self._by_depth(columns, self._subtract)

    def _by_depth(self, columns: str, add: Callable[[int], None]) -> None:
        """Bring some components after the other into shared memory; `add(components)` adds up."""
        dim, lines, put = self.loop.extent, self.lines, self.put
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
            add(min(lines.width, -(-dim // _STEP) * _STEP))

    def _multiply(self, components: int) -> None:
        """Multiply the vectors in shared memory."""
        # Tensor cores round sums towards zero, which would show where they are subtracted.
        long = self.pattern.square and self.loop.extent > self.lines.width
        sums = "some" if long else self.sums
        if long:
            self.put(f"float some[2][{self.pairs}][4] = {{}};")
        self.tiles.enter_lines(self.lines.pitch, "u16")
        self.put("UNROLL(2)")  # more would not stay in registers
        with self.braces(f"for (int k = 0; k < {components}; k += {_STEP})"):
            self.tiles.multiply_lines(EXACT[self.dtype], sums, self.lines.pitch, "u16")
        if long:
            with self.tiles.tiles_of_pairs():
                self.put("UNROLL(4)")
                self.put(f"for (int n = 0; n < 4; ++n) {self.sums}[m][c][n] += some[m][c][n];")

    def _measure_and_multiply(self, components: int) -> None:
        """The same, and add up the squares of the columns."""
        group = self.tiles.group
        with self.braces(f"for (int n = thread; n < {group}; n += {self.lanes})"):
            self.put(f"const u16* const own = ys + n * {self.lines.pitch};")
            self.put("float part[4] = {};")
            self.put("UNROLL(2)")
            with self.braces(f"for (int k = 0; k < {components}; k += {_PIECE})"):
                self.put("const uint4 piece = *(const uint4*)(own + k);")
                for n, letter in enumerate("xyzw"):
                    for v in self._wide(f"piece.{letter}"):
                        self.put(f"part[{n}] = fmaf({v}, {v}, part[{n}]);")
            self.put("const float square = (part[0] + part[1]) + (part[2] + part[3]);")
            self.put("squares[n] = depth ? squares[n] + square : square;")
        self._multiply(components)

    def _wide(self, word: str) -> tuple[str, str]:
        """The two numbers of a word, in float32."""
        return f"from_{self.dtype}((u16){word})", f"from_{self.dtype}((u16)({word} >> 16))"

    def _subtract(self, components: int) -> None:
        """Add the squares of the differences of the vectors in shared memory."""
        pitch, put = self.lines.pitch, self.put
        line = f"thread % 32 / {SHARE} * {pitch}"
        put(f"const u16* const x = xs + thread / 32 * {WARP_ROWS * pitch} + {line};")
        put(f"const u16* const y = ys + thread % {SHARE} * 2 * {pitch};")
        put("UNROLL(1)")
        with self.braces(f"for (int k = 0; k < {components}; k += 2)"):
            put("float of_rows[4][2];")
            put("UNROLL(4)")
            with self.braces("for (int r = 0; r < 4; ++r)"):
                put(f"const u32 word = *(const u32*)(x + 8 * r * {pitch} + k);")
                for n, number in enumerate(self._wide("word")):
                    put(f"of_rows[r][{n}] = {number};")
            put(f"UNROLL({self.pairs})")
            with self.braces(f"for (int c = 0; c < {self.pairs}; ++c)"):
                put("UNROLL(2)")
                with self.braces("for (int p = 0; p < 2; ++p)"):
                    put(f"const u32 word = *(const u32*)(y + (8 * c + p) * {pitch} + k);")
                    for n, number in enumerate(self._wide("word")):
                        put(f"const float b{n} = {number};")
                    put("UNROLL(4)")
                    with self.braces("for (int r = 0; r < 4; ++r)"):
                        total = f"{self.sums}[r / 2][c][2 * (r % 2) + p]"
                        sign = "-" if self.pattern.square < 0 else ""
                        for n in range(2):
                            put(f"const float d{n} = of_rows[r][{n}] - b{n};")
                            put(f"{total} = fmaf({sign}d{n}, d{n}, {total});")


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
