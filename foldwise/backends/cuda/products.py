"""Scalar products and squared distances of the pairs of a group, made by tensor cores.

Squared distances are |x|^2 + |y|^2 - 2 x . y, counted from the first row of the block. Where one of
a group is less than a sixteenth of |x|^2 + |y|^2, so that its error might be more than 2^-16 of it,
the group is computed again, by differences.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.threads import WARP_ROWS
from foldwise.backends.cuda.tiles import Tiles
from foldwise.ir.loops import Contraction, Loop
from foldwise.ir.schedule import SHARE

_DEPTH: Final = 32  # components that are brought into shared memory at once, one for each thread
_LINE: Final = _DEPTH + 4  # so that the threads of a warp read from different banks
# Tensor cores round sums towards zero, which would show where the lengths are subtracted from a sum
# of many terms: that of more components is made of short ones.
_LONG: Final = 64


class Product:
    """Writes one contraction of the program, for all pairs of a group at once.

    Args:
        tiles: the common part.
        contraction: the loop that the program has in its place, and what it means.
        number: of the contraction in the kernel.
        start: the first byte of shared memory that may be used.
        unrolled: whether registers suffice for several steps at once.
    """

    def __init__(
        self,
        site: Site,
        tiles: Tiles,
        contraction: tuple[Loop, Contraction],
        *,
        number: int,
        start: int,
        unrolled: bool,
    ) -> None:
        self.put, self.braces, self.code = site.code.put, site.code.braces, site.code
        self.tiles, self.cores, self.pairs = tiles, tiles.cores, tiles.pairs
        self.loop, self.pattern = contraction
        self.first_row = site.threads.row(0)
        self.sums, self.start = f"sums{number}", start
        self.unrolled = _DEPTH // tiles.cores.depth if unrolled else 1
        self.shared_bytes = (tiles.rows + tiles.group) * _LINE * 4

    def results(self) -> dict[tuple[int, int], str]:
        """Where the result is for each row of this thread, at column `p` of tile `c`."""
        return self.tiles.places(self.sums)

    def rows(self) -> None:
        """What is done once for the rows of a tile."""

    def prepare(self, columns: str) -> None:
        """The results of the rows of the block and of the columns of the group, of which there are
        `columns`.
        """
        self.put(f"float {self.sums}[2][{self.pairs}][4];")
        if not self.pattern.square:
            self._by_depth(columns, self._multiply_shared)
            return
        with self.braces(""):
            self.put(f"float of_row[2][2] = {{}}, of_column[{self.pairs}] = {{}};  // |x|^2, |y|^2")
            self._by_depth(columns, self._multiply_shared)
            self.put("bool near = false;  // whether some distance is too small to be precise")
            self._add_squares(columns)
            with self.braces("if (__syncthreads_or(near))"):
                self._by_depth(columns, self._subtract_shared)

    def _by_depth(self, columns: str, add: Callable[[], None]) -> None:
        """Bring some components after the other into shared memory, and `add` their products."""
        dim = self.loop.extent
        (start,) = self.loop.initial
        with self.tiles.tiles_of_pairs():
            targets = " = ".join(f"{self.sums}[m][c][{n}]" for n in range(4))
            self.put(f"{targets} = {self.code.name(start)};")
        self.put("UNROLL(1)")
        with self.braces(f"for (int depth = 0; depth < {dim}; depth += {_DEPTH})"):
            self.put(f"float* const xs = (float*)(shared + {self.start});")
            self.put(f"float* const ys = xs + {self.tiles.rows * _LINE};")
            self.put("__syncthreads();  // the last numbers are done with")
            of_block, of_group = self.tiles.of_block(dim), self.tiles.of_group(columns, dim)
            self.tiles.bring("xs", self.pattern.rows, "depth", of_block, _DEPTH)
            self.tiles.bring("ys", self.pattern.columns, "depth", of_group, _DEPTH)
            self.put("__syncthreads();")
            add()

    def _multiply_shared(self) -> None:
        """Multiply the vectors in shared memory."""
        cores, each = self.cores, self.cores.each
        half = cores.depth // 2
        self.put(f"const int place = thread % 32 / {SHARE} * {_LINE} + thread % {SHARE} * {each};")
        self.put(f"const float* const x = xs + thread / 32 * {WARP_ROWS * _LINE} + place;")
        self.put("const float* const y = ys + place;")
        if self.pattern.square:
            self.put(f"const float* const origin = xs + thread % {SHARE} * {each};")

        def numbers(array: str, line: str, k: str, length: str) -> list[str]:
            """The numbers of one word of a line."""
            found: list[str] = []
            for n in range(each):
                number = f"{array}[{line} * {_LINE} + {k} + {n}]"
                if self.pattern.square:
                    self.put(f"const float v{n} = {number} - origin[{k} + {n}];")
                    self.put(f"{length} = fmaf(v{n}, v{n}, {length});")
                    number = f"v{n}"
                found.append(number)
            return found

        long = self.pattern.square and self.loop.extent > _LONG
        some = "some" if long else self.sums
        if long:
            self.put(f"float some[2][{self.pairs}][4] = {{}};")
        self.put(f"UNROLL({self.unrolled})")
        with self.braces(f"for (int k = 0; k < {_DEPTH}; k += {cores.depth})"):
            line, at = "(16 * m + 8 * (q % 2))", f"k + {half} * (q / 2)"
            self.tiles.words_of_rows(lambda: numbers("x", line, at, "of_row[m][q % 2]"))
            self.put(f"UNROLL({self.pairs})")
            with self.braces(f"for (int c = 0; c < {self.pairs}; ++c)"):
                self.tiles.words_of_columns(
                    lambda: numbers("y", "8 * c", f"k + {half} * q", "of_column[c]")
                )
                slots = self.pattern.rows, self.pattern.columns
                moved = self.pattern.square != 0
                first, second = (moved or self.tiles.has_rest(slot) for slot in slots)
                self.tiles.by_halves(f"{some}[m][c]", (first, second))
        if long:
            with self.tiles.tiles_of_pairs():
                self.put("UNROLL(4)")
                self.put(f"for (int n = 0; n < 4; ++n) {self.sums}[m][c][n] += some[m][c][n];")

    def _add_squares(self, columns: str) -> None:
        """Make squared distances of scalar products, and note if one is too inaccurate."""
        for head, array, indices in (
            ("int r = 0; r < 4; ++r", "of_row", "[r / 2][r % 2]"),
            (f"int c = 0; c < {self.pairs}; ++c", "of_column", "[c]"),
        ):
            self.put(f"UNROLL({self.pairs})")
            with self.braces(f"for ({head})"):
                for bits in (1, 2):
                    other = f"__shfl_xor_sync(~0u, {array}{indices}, {bits})"
                    self.put(f"{array}{indices} += {other};")
        # The thread that has this column, among others.
        of_column = f"__shfl_sync(~0u, of_column[c], ({{column}}) * {SHARE})"
        sign, exists = self.pattern.square, (self.first_row, columns)
        self.tiles.squares(self.sums, sign, "of_row[m][n / 2]", of_column, exists)

    def _subtract_shared(self) -> None:
        """Add the squares of the differences of the vectors in shared memory."""
        line = f"thread % 32 / {SHARE} * {_LINE}"
        self.put(f"const float* const x = xs + thread / 32 * {WARP_ROWS * _LINE} + {line};")
        self.put(f"const float* const y = ys + thread % {SHARE} * 2 * {_LINE};")
        self.put("UNROLL(1)")
        with self.braces(f"for (int k = 0; k < {_DEPTH}; k += 4)"):
            self.put("float4 of_rows[4];")
            self.put("UNROLL(4)")
            with self.braces("for (int r = 0; r < 4; ++r)"):
                self.put(f"of_rows[r] = *(const float4*)(x + 8 * r * {_LINE} + k);")
            self.put(f"UNROLL({self.pairs})")
            with self.braces(f"for (int c = 0; c < {self.pairs}; ++c)"):
                self.put("UNROLL(2)")
                with self.braces("for (int p = 0; p < 2; ++p)"):
                    self.put(f"const float4 b = *(const float4*)(y + (8 * c + p) * {_LINE} + k);")
                    self.put("UNROLL(4)")
                    with self.braces("for (int r = 0; r < 4; ++r)"):
                        total = f"{self.sums}[r / 2][c][2 * (r % 2) + p]"
                        sign = "-" if self.pattern.square < 0 else ""
                        for letter in "xyzw":
                            self.put(f"const float d{letter} = of_rows[r].{letter} - b.{letter};")
                            self.put(f"{total} = fmaf({sign}d{letter}, d{letter}, {total});")
