"""Products of matrices on tensor cores: operands, in shared memory and in words of registers.

A warp has 32 rows, two tiles of 16. Of each tile of 16 by 8 pairs that an instruction makes a
thread has two rows and two columns. The manual of PTX says which thread has which number
(mma.m16n8k8, mma.m16n8k16).
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from typing import Final, Literal, NamedTuple

from foldwise.backends.cuda.cores import CORES
from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.threads import WARP_ROWS
from foldwise.ir.loops import Products
from foldwise.ir.schedule import SHARE, TENSOR_ROWS

NEAR: Final = 16  # of such a part of |x|^2 + |y|^2 squared distances are precise
_PART: Final = 32  # terms of a sum of squares that are added up on their own
_QUARTER: Final = {"u16": 8, "float": 4}  # numbers that `load_tiles` takes of a line at once


class Vectors(NamedTuple):
    """The first `dim` components of consecutive vectors, of which no more than `most` exist."""

    first: str
    number: int
    most: str
    dim: int


class Tiles:
    """Writes what all products of matrices have in common.

    Args:
        products: how numbers are multiplied.

    Attributes:
        cores: the instructions.
        pairs: tiles of columns in a group; a thread has two columns of each.
        group: columns of a group.
        rows: of a block.
    """

    def __init__(self, site: Site, products: Products) -> None:
        self.kernel, self.access = site.kernel, site.access
        self.put, self.braces = site.code.put, site.code.braces
        self.cores = CORES[products]
        self.pairs, self.group = site.schedule.columns // 2, site.schedule.group
        self._warps = site.schedule.lanes // 32
        self.rows = self._warps * WARP_ROWS

    def of_group(self, columns: str, dim: int) -> Vectors:
        """The vectors of the columns of the group at hand, of which `columns` exist."""
        return Vectors("(tile + group)", self.group, columns, dim)

    def of_block(self, dim: int) -> Vectors:
        """The vectors of the rows of the block."""
        return Vectors("row", self.rows, "(last_row - row)", dim)

    @contextlib.contextmanager
    def tiles_of_pairs(self) -> Generator[None, None, None]:
        """A context for code that is executed for each tile `m`, `c` of this warp."""
        self.put("UNROLL(2)")
        with self.braces("for (int m = 0; m < 2; ++m)"):
            self.put(f"UNROLL({self.pairs})")
            with self.braces(f"for (int c = 0; c < {self.pairs}; ++c)"):
                yield

    def lengths_of_rows(self, name: str, slot: int, dim: int, moved: str = "{}") -> None:
        """Find the squares of the rows of this thread: `name[m][q]`.

        Args:
            slot: the argument.
            dim: the components that count.
            moved: what becomes of component `k`.
        """
        put = self.put
        put(f"float {name}[2][2];  // |x|^2")
        with self.braces(""):
            step, _ = self.access.steps(len(self.kernel.outputs) + slot, 1)
            put("const i64 own = row + thread < last_row ? row + thread : last_row - 1;")
            put(f"const char* from = arg{slot} + own * {step};")
            put("float square = 0.0f;")
            put("UNROLL(1)")
            with self.braces(f"for (int depth = 0; depth < {dim}; depth += {_PART})"):
                put("float part = 0.0f;")
                put("UNROLL(8)")
                last = f"depth + {_PART}" if dim % _PART == 0 else f"min(depth + {_PART}, {dim})"
                with self.braces(f"for (int k = depth; k < {last}; ++k)"):
                    put(f"const float v = {moved.format(self.access.read(slot, 'from', 'k'))};")
                    put("part = fmaf(v, v, part);")
                put("square += part;")
            put("UNROLL(4)")  # of the 32 rows of the warp each thread has one so far
            with self.braces("for (int r = 0; r < 4; ++r)"):
                lane = f"8 * r + thread % 32 / {SHARE}"
                put(f"{name}[r / 2][r % 2] = __shfl_sync(~0u, square, {lane});")

    def enter_lines(self, pitch: int, kind: Literal["u16", "float"]) -> None:
        """Find what a thread reads of the vectors of the block and of the group for `load_tiles`,
        which lie in shared memory at `xs` and `ys`: `x` and `y`.
        """
        words = _QUARTER[kind]
        row = f"(thread / 32 * {WARP_ROWS} + thread % 16)"
        self.put(f"const {kind}* const x = xs + {row} * {pitch} + thread % 32 / 16 * {words};")
        column = "(thread % 32 / 16 * 8 + thread % 8)"
        self.put(f"const {kind}* const y = ys + {column} * {pitch} + thread / 8 % 2 * {words};")

    def multiply_lines(
        self, multiply: str, sums: str, pitch: int, kind: Literal["u16", "float"]
    ) -> None:
        """Multiply the components from `k` on of the vectors that `enter_lines` has found: those of
        one instruction.
        """
        place = "{}" if kind == "u16" else "(const u16*)({})"  # a float is two of what is moved
        self.put("u32 of_rows[2][4];")
        for m in range(2):
            words = ", ".join(f"of_rows[{m}][{q}]" for q in range(4))
            self.put(f"load_tiles({words}, {place.format(f'x + {16 * m * pitch} + k')});")
        self.put(f"UNROLL({self.pairs // 2})")
        with self.braces(f"for (int c = 0; c < {self.pairs}; c += 2)"):
            self.put("u32 of_columns[2][2];")
            words = ", ".join(f"of_columns[{d}][{q}]" for d in range(2) for q in range(2))
            self.put(f"load_tiles({words}, {place.format(f'y + c * {8 * pitch} + k')});")
            for d in range(2):
                for m in range(2):
                    to = f"{sums}[{m}][c + {d}]"
                    self.put(f"{multiply}({to}, of_rows[{m}], of_columns[{d}]);")

    def places(self, sums: str) -> dict[tuple[int, int], str]:
        """Where the sum is for each row of this thread, at column `p` of tile `c`."""
        rows = range(TENSOR_ROWS)
        return {(0, r): f"{sums}[{r // 2}][c][{2 * (r % 2)} + p]" for r in rows}

    def squares(self, sums: str, sign: int, of_row: str, of_columns: str) -> None:
        """Make squared distances, times `sign`, of scalar products, and set `near` if one is too
        inaccurate. Rows and columns that do not exist are near to none: their vectors are 0.

        Args:
            sums: the scalar products.
            sign: 1 or -1.
            of_row: the squares of the rows of this thread, as `lengths_of_rows` leaves them.
            of_columns: where those of the columns of the group are in shared memory.
        """
        self.put("bool near = false;  // whether some distance is too small to be precise")
        with self.tiles_of_pairs():
            place = f"{of_columns} + 8 * c + thread % {SHARE} * 2"
            self.put(f"const float2 lengths = *(const float2*)({place});")
            self.put("UNROLL(4)")
            with self.braces("for (int n = 0; n < 4; ++n)"):
                length = "(n % 2 ? lengths.y : lengths.x)"
                self.put(f"const float both = {of_row}[m][n / 2] + {length};")
                self.put(f"const float square = fmaf(-2.0f, {sums}[m][c][n], both);")
                self.put(f"near |= !({NEAR}.0f * square >= both);")
                self.put(f"{sums}[m][c][n] = {'-' if sign < 0 else ''}square;")

    def has_rest(self, slot: int) -> bool:
        """Whether an argument has more digits than tensor cores take."""
        return self.kernel.arguments[slot].dtype not in self.cores.exact

    def words_of_rows(self, numbers: Callable[[], list[str]]) -> None:
        """Make the words `high[m][q]` and `low[m][q]` of the numbers that belong there."""
        self.put("u32 high[2][4], low[2][4];")
        self.put("UNROLL(2)")
        with self.braces("for (int m = 0; m < 2; ++m)"):
            self.put("UNROLL(4)")
            with self.braces("for (int q = 0; q < 4; ++q)"):
                self.put(self.cores.words(numbers(), "high[m][q]", "low[m][q]"))

    def words_of_columns(self, numbers: Callable[[], list[str]]) -> None:
        """Make the words `most[q]` and `least[q]` of the numbers that belong there."""
        self.put("u32 most[2], least[2];")
        self.put("UNROLL(2)")
        with self.braces("for (int q = 0; q < 2; ++q)"):
            self.put(self.cores.words(numbers(), "most[q]", "least[q]"))

    def by_halves(self, sums: str, rests: tuple[bool, bool]) -> None:
        """Multiply the words of both halves of the rows by those of the columns."""
        self.put("UNROLL(2)")
        with self.braces("for (int m = 0; m < 2; ++m)"):
            for line in self.cores.products(sums, "m", rests=rests):
                self.put(line)
