"""Scalar products and squared distances of the pairs of a group, made by tensor cores.

Squared distances are |x|^2 + |y|^2 - 2 x . y, counted from the first row of the block. Where one of
a group is less than a sixteenth of |x|^2 + |y|^2, so that its error might be more than 2^-16 of it,
the group is computed again, by differences.
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import Final

from foldwise.backends.cuda.lines import DEPTH, HalfLines, Lines, Swapped
from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.threads import WARP_ROWS
from foldwise.backends.cuda.tiles import Tiles
from foldwise.ir.loops import Contraction, Loop
from foldwise.ir.schedule import SHARE

# Tensor cores round sums towards zero, which would show where the lengths are subtracted from a sum
# of many terms: that of more components is made of short ones.
_LONG: Final = 64


# What writes words of numbers into shared memory, and what becomes of each number there.
_WORDS: Final[dict[str, tuple[type[Lines], str]]] = {
    "number": (Lines, "{}"),
    "rounded": (Lines, "rounded_tf32({})"),
    "halves": (HalfLines, "{}"),
}


class Product:
    """Writes one contraction of the program, for all pairs of a group at once.

    Args:
        tiles: the common part.
        contraction: the loop that the program has in its place, and what it means.
        number: of the contraction in the kernel.
        start: the first byte of shared memory that may be used.
        room: bytes of shared memory for the rows of the block. If they fit they are brought once,
            and otherwise again for each group, some components after the other.
        crowded: whether few registers are left for numbers that are at hand at once.
    """

    def __init__(  # noqa: PLR0913
        self,
        site: Site,
        tiles: Tiles,
        contraction: tuple[Loop, Contraction],
        *,
        number: int,
        start: int,
        room: int,
        crowded: bool,
    ) -> None:
        self.put, self.braces, self.code = site.code.put, site.code.braces, site.code
        self.tiles, self.cores, self.pairs = tiles, tiles.cores, tiles.pairs
        self.loop, self.pattern = contraction
        self.dim, self.square = self.loop.extent, self.pattern.square != 0
        self.sums, self.of_row = f"sums{number}", f"of_row{number}"
        self.start, self.lanes, self.layout = start, site.schedule.lanes, Swapped()
        # Few registers are left where sums are kept, or words of both halves of all rows.
        self.crowded = crowded or self.cores.staged == "halves"
        at_once = 2 if self.crowded else 4
        self.numbers = Lines(site, self.layout)  # as they are
        kind, made = _WORDS[self.cores.staged]
        self.words = kind(site, self.layout, made, at_once=at_once)
        of_line = 4 * self.layout.pitch
        pieces = -(-self.dim // DEPTH)
        own = tiles.group * of_line + (4 * tiles.group if self.square else 0)
        self.resident = pieces * tiles.rows * of_line + own <= room
        self.of_rows = (pieces if self.resident else 1) * tiles.rows * of_line
        self.shared_bytes = self.of_rows + own
        # Turns of the loop over components in a line: with more not all would stay in registers.
        self.turns = 1 if self.crowded else 2

    def results(self) -> dict[tuple[int, int], str]:
        """Where the result is for each row of this thread, at column `p` of tile `c`."""
        return self.tiles.places(self.sums)

    def rows(self) -> None:
        """What is done once for the rows of a tile."""
        slot = self.pattern.rows
        if self.square:
            first = self.numbers.access.read(slot, self.numbers.first_row(slot), "k")
            moved = f"{{}} - {first}"
            self.tiles.lengths_of_rows(self.of_row, slot, self.dim, moved)
        if self.resident:
            if not self.square:  # of which the last step is that all threads wait
                self.put("__syncthreads();  // the last rows are done with")
            self._keep_rows()

    def _keep_rows(self) -> None:
        """Bring the rows of the block that stay in shared memory."""
        self.put("UNROLL(1)")
        with self.braces(f"for (int depth = 0; depth < {self.dim}; depth += {DEPTH})"):
            self.put(f"float* const xs = {self._place_of_rows()};")
            self._bring_rows(self.words)

    def prepare(self, columns: str) -> None:
        """The results of the rows of the block and of the columns of the group, of which there are
        `columns`.
        """
        self.put(f"float {self.sums}[2][{self.pairs}][4];")
        with self.braces(""):
            if self.square:
                lengths = f"(float*)(shared + {self.start + self.shared_bytes})"
                self.put(f"float* const squares = {lengths} - {self.tiles.group};  // |y|^2")
            with self._pieces():
                if not self.resident:
                    self._bring_rows(self.words)
                self._bring_columns(self.words, columns)
                self.put("__syncthreads();")
                if self.square:
                    self._measure()
                self._multiply()
            if not self.square:
                return
            self.put("__syncthreads();")
            self.tiles.squares(self.sums, self.pattern.square, self.of_row, "squares")
            with self.braces("if (__syncthreads_or(near))"):
                self._prepare_again(columns)

    def _prepare_again(self, columns: str) -> None:
        """The same by differences, where distances are small."""
        with self._pieces():
            self._bring_rows(self.numbers)
            self._bring_columns(self.numbers, columns)
            self.put("__syncthreads();")
            self._subtract()
        if self.resident:
            self.put("__syncthreads();  // the points as they are are done with")
            self._keep_rows()

    @contextlib.contextmanager
    def _pieces(self) -> Generator[None, None, None]:
        """A context for what is done with some components after the other, to add up the results:
        those of the rows from `depth` on are at `xs`, those of the columns at `ys`.
        """
        (start,) = self.loop.initial
        with self.tiles.tiles_of_pairs():
            targets = " = ".join(f"{self.sums}[m][c][{n}]" for n in range(4))
            self.put(f"{targets} = {self.code.name(start)};")
        self.put("UNROLL(1)")
        with self.braces(f"for (int depth = 0; depth < {self.dim}; depth += {DEPTH})"):
            self.put(f"float* const xs = {self._place_of_rows()};")
            self.put(f"float* const ys = (float*)(shared + {self.start + self.of_rows});")
            self.put("__syncthreads();  // the last numbers are done with")
            yield

    def _place_of_rows(self) -> str:
        """Where those of the rows from `depth` on are."""
        kept = f" + depth * {self.tiles.rows}" if self.resident else ""
        return f"(float*)(shared + {self.start}){kept}"

    def _bring_rows(self, lines: Lines) -> None:
        """Bring components of the rows of the block, from `depth` on."""
        lines.bring(
            "xs", self.pattern.rows, "depth", self.tiles.of_block(self.dim), self._origin(lines)
        )

    def _bring_columns(self, lines: Lines, columns: str) -> None:
        """Bring those of the columns of the group."""
        vectors = self.tiles.of_group(columns, self.dim)
        lines.bring("ys", self.pattern.columns, "depth", vectors, self._origin(lines))

    def _origin(self, lines: Lines) -> int | None:
        """Differences are made of points as they are."""
        return self.pattern.rows if self.square and lines is self.words else None

    def _measure(self) -> None:
        """Add up the squares of the columns: two threads have one."""
        put, group, place = self.put, self.tiles.group, self.layout.place
        halves = self.cores.staged == "halves"
        with self.braces(f"for (int n = thread; n < {2 * group}; n += {self.lanes})"):
            put("const int line = n / 2;")
            put("float part[4] = {};")
            put("UNROLL(4)")
            with self.braces(f"for (int k = n % 2 * 4; k < {DEPTH // self.cores.each}; k += 8)"):
                kind = "uint4" if halves else "float4"
                put(f"const {kind} v = *(const {kind}*)(ys + {place('line', 'k')});")
                if halves:
                    rest = place("line", f"k + {DEPTH // 2}")
                    put(f"const uint4 w = *(const uint4*)(ys + {rest});")
                for n, letter in enumerate("xyzw"):
                    numbers = [f"v.{letter}"]
                    if halves:
                        low, high = f"{{}}.{letter} << 16", f"{{}}.{letter} & 0xffff0000u"
                        numbers = [
                            " + ".join(f"__uint_as_float({x.format(name)})" for name in "vw")
                            for x in (low, high)
                        ]
                    for number in numbers:
                        with self.braces(""):
                            put(f"const float number = {number};")
                            put(f"part[{n}] = fmaf(number, number, part[{n}]);")
            put("float square = (part[0] + part[1]) + (part[2] + part[3]);")
            put("square += __shfl_xor_sync(~0u, square, 1);")
            put("if (n % 2 == 0) squares[line] = depth ? squares[line] + square : square;")

    def _multiply(self) -> None:
        """Multiply the vectors in shared memory."""
        self._enter_lines()
        long = self.square and self.dim > _LONG
        sums = "some" if long else self.sums
        if long:
            self.put(f"float some[2][{self.pairs}][4] = {{}};")
        tiles = 3 - self.cores.each  # of columns whose words are moved at once
        self.put(f"UNROLL({self.turns})")
        with self.braces(f"for (int k = 0; k < {DEPTH // self.cores.each}; k += 8)"):
            self._words_of_rows()
            self.put(f"UNROLL({self.pairs // tiles})")
            with self.braces(f"for (int c = 0; c < {self.pairs}; c += {tiles})"):
                self._load("column", f"y + c * {8 * self.layout.pitch} + (k ^ of_column)")
                self.put(f"UNROLL({tiles})")
                with self.braces(f"for (int d = 0; d < {tiles}; ++d)"):
                    self._multiply_words(sums)
        if long:
            with self.tiles.tiles_of_pairs():
                self.put("UNROLL(4)")
                self.put(f"for (int n = 0; n < 4; ++n) {self.sums}[m][c][n] += some[m][c][n];")

    def _enter_lines(self) -> None:
        """Find what this thread moves of the vectors with `load_tiles`: four words of sixteen lines
        of the rows, and of eight of the columns; of these from two places, or from twice as many
        lines.
        """
        layout, put = self.layout, self.put
        put(f"const int of_row = thread % 32 / 16 * 4 ^ {layout.swap('thread % 16')};")
        first = f"(thread / 32 * {WARP_ROWS} + thread % 16)"
        put(f"const float* const x = xs + {first} * {layout.pitch};")
        word, line = "thread / 8 % 2 * 4", "(thread % 8)"
        if self.cores.staged == "halves":
            word = f"({word} + thread % 32 / 16 * {DEPTH // 2})"
        else:
            line = "(thread % 32 / 16 * 8 + thread % 8)"
        put(f"const int of_column = {word} ^ {layout.swap('thread % 8')};")
        put(f"const float* const y = ys + {line} * {layout.pitch};")

    def _words_of_rows(self) -> None:
        """The words of the rows of this thread for one instruction."""
        self.put("u32 high[2][4], low[2][4];")
        self.put("UNROLL(2)")
        with self.braces("for (int m = 0; m < 2; ++m)"):
            line = f"x + m * {16 * self.layout.pitch} + (k{{}} ^ of_row)"
            if self.cores.staged == "number":
                self._load("row", line.format(""))
                for q in range(4):
                    self._split(f"row[{q}]", f"high[m][{q}]", f"low[m][{q}]")
                return
            self._load("high[m]", line.format(""), known=True)
            if self.cores.staged == "halves":
                self._load("low[m]", line.format(f" + {DEPTH // 2}"), known=True)

    def _multiply_words(self, sums: str) -> None:
        """The products of the words of the rows and of tile `d` of those of columns at hand."""
        if self.cores.staged == "number":
            self.put("u32 most[2], least[2];")
            for q in range(2):
                self._split(f"column[2 * d + {q}]", f"most[{q}]", f"least[{q}]")
        else:
            self.put("const u32 most[2] = {column[2 * d], column[2 * d + 1]};")
            if self.cores.rests:
                self.put("const u32 least[2] = {column[2], column[3]};")
        slots = self.pattern.rows, self.pattern.columns
        first, second = (self.square or self.tiles.has_rest(slot) for slot in slots)
        self.tiles.by_halves(f"{sums}[m][c + d]", (first, second))

    def _load(self, words: str, place: str, *, known: bool = False) -> None:
        """Move four words of each thread."""
        if not known:
            self.put(f"u32 {words}[4];")
        four = ", ".join(f"{words}[{n}]" for n in range(4))
        self.put(f"load_tiles({four}, (const u16*)({place}));")

    def _split(self, word: str, high: str, low: str) -> None:
        self.put(self.cores.words([f"__uint_as_float({word})"], high, low))

    def _subtract(self) -> None:
        """Add the squares of the differences of the vectors in shared memory."""
        layout, put = self.layout, self.put
        put(f"const int row = thread % 32 / {SHARE}, column = thread % {SHARE} * 2;")
        put(f"const float* const x = xs + (thread / 32 * {WARP_ROWS} + row) * {layout.pitch};")
        put(f"const float* const y = ys + column * {layout.pitch};")
        put("UNROLL(1)")
        with self.braces(f"for (int k = 0; k < {DEPTH}; k += 4)"):
            put("float4 of_rows[4];")
            put(f"const float* const own = x + (k ^ {layout.swap('row')});")
            put("UNROLL(4)")
            put("for (int r = 0; r < 4; ++r)")
            put(f"  of_rows[r] = *(const float4*)(own + 8 * r * {layout.pitch});")
            put("UNROLL(2)")
            with self.braces("for (int p = 0; p < 2; ++p)"):
                place = f"p * {layout.pitch} + (k ^ {layout.swap('(column + p)')})"
                put(f"const float* const from = y + {place};")
                put(f"UNROLL({self.pairs})")
                with self.braces(f"for (int c = 0; c < {self.pairs}; ++c)"):
                    put(f"const float4 b = *(const float4*)(from + 8 * c * {layout.pitch});")
                    put("UNROLL(4)")
                    with self.braces("for (int r = 0; r < 4; ++r)"):
                        total = f"{self.sums}[r / 2][c][2 * (r % 2) + p]"
                        sign = "-" if self.pattern.square < 0 else ""
                        for letter in "xyzw":
                            put(f"const float d{letter} = of_rows[r].{letter} - b.{letter};")
                            put(f"{total} = fmaf({sign}d{letter}, d{letter}, {total});")
