"""Kernels whose scalar products and squared distances are made by tensor cores.

A warp has 32 rows and all columns of a group; of each tile of 16 by 8 pairs that an instruction
makes, a thread has two rows and two columns. So four threads share a row, and each of them writes a
result for its columns.

Squared distances are |x|^2 + |y|^2 - 2 x . y, counted from the first row of the block. Where one of
a group is less than a sixteenth of |x|^2 + |y|^2, so that its error might be more than 2^-16 of it,
the group is computed again, by differences.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from foldwise.backends.cuda.cores import CORES
from foldwise.backends.cuda.emitter import Emitter, Strip
from foldwise.backends.cuda.staging import column_loops
from foldwise.ir.axis import Axis
from foldwise.ir.loops import Compute, Load, Loop, LoopKernel, Statement, Value
from foldwise.ir.schedule import SHARE, TENSOR_ROWS

_DEPTH: Final = 32  # components that are brought into shared memory at once, one for each thread
_LINE: Final = _DEPTH + 4  # so that the threads of a warp read from different banks
_WARP_ROWS: Final = 32
_NEAR: Final = 16  # see above
# Tensor cores round sums towards zero, which would show where the lengths are subtracted from a sum
# of many terms: that of more components is made of short ones.
_LONG: Final = 64


@dataclass(frozen=True, slots=True)
class Contraction:
    """A scalar product of a vector of the row and a vector of the column, arguments both; or their
    squared distance.

    Attributes:
        loop: the loop over the components.
        rows: number of the argument of rows.
        columns: number of the argument of columns.
        square: 0 for a scalar product; for a squared distance its sign.
    """

    loop: Loop
    rows: int
    columns: int
    square: int = 0


class Vectors(NamedTuple):
    """Consecutive vectors of an argument, of which no more than `most` exist."""

    first: str
    number: int
    most: str


def contractions_of(kernel: LoopKernel) -> list[Contraction]:
    """The scalar products of a kernel, and the squared distances that may be made of such."""
    loops = (s for columns in column_loops(kernel) for s in columns.body if isinstance(s, Loop))
    found = (contraction for s in loops if (contraction := _as_contraction(kernel, s)) is not None)
    return [contraction for contraction in found if kernel.expanded or not contraction.square]


def _as_contraction(kernel: LoopKernel, s: Loop) -> Contraction | None:
    """A loop that adds x y, (x - y)^2 or -(x - y)^2."""
    match s.body:
        case (
            Load() as x,
            Load() as y,
            *steps,
            Compute(opcode="mul") as term,
            Compute() as total,
        ):
            pass
        case _:
            return None
    slots = {kernel.arguments[load.slot].axis: load.slot for load in (x, y)}
    whole = x.component is y.component is s.index and {*slots} == {Axis.I, Axis.J}
    adds = total.opcode == "add" and total.operands == (*s.carried, term.result)
    if not (whole and adds and s.yields == (total.result,)):
        return None
    vectors, square = {x.result, y.result}, 0
    match steps:
        case []:
            factors = vectors
        case [Compute(opcode="sub") as d] if {*d.operands} == vectors:
            factors, square = {d.result}, 1
        case [Compute(opcode="sub") as d, Compute(opcode="neg") as e] if {*d.operands} == vectors:
            factors, square = {d.result, e.result}, -1
        case _:
            return None
    if {*term.operands} != factors:
        return None
    return Contraction(s, slots[Axis.I], slots[Axis.J], square)


class TensorEmitter(Emitter):
    """Writes a kernel with scalar products."""

    def __post_init__(self) -> None:
        """Choose which loops are written in another way."""
        self.products = contractions_of(self.kernel)
        super().__post_init__()
        schedule = self.kernel.schedule
        assert schedule.rows == TENSOR_ROWS and schedule.columns % 2 == 0, schedule
        assert self.kernel.dtype == "float32", "tensor cores multiply float32"
        self.cores = CORES[self.kernel.products]
        self.pairs = schedule.columns // 2
        self.group = schedule.columns * SHARE  # columns
        self.first: Value | None = None  # column of a strip
        self.unrolled = 1 if any(p.square for p in self.products) else _DEPTH // self.cores.depth
        self.block_rows = schedule.lanes // 32 * _WARP_ROWS

    def find_apart(self) -> Sequence[Loop]:
        """The scalar products."""
        return [product.loop for product in self.products]

    @property
    def shared_bytes(self) -> int:
        """Shared memory of a block: records, and the vectors that are multiplied."""
        factors = (self.block_rows + self.group) * _LINE if self.products else 0
        return super().shared_bytes + factors * 4

    @property
    def shares_rows(self) -> bool:
        """See `Statements`: other threads have other columns."""
        return False

    @property
    def bounds(self) -> str:
        """`__launch_bounds__` with 2 resident blocks; with 3 the compiler spills registers."""
        return f"{super().bounds}, 2"

    def row(self, r: int) -> str:
        """The number of row `r` of this thread."""
        first = f"(row + thread / 32 * {_WARP_ROWS} + thread % 32 / {SHARE})"
        return f"({first} + {8 * r})" if r else first

    @property
    def part(self) -> str:
        """The number of this thread's result among those of a row."""
        return f"thread % {SHARE}"

    def walk(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Columns `first ... last - 1` of the tile, a group at a time."""
        with self.braces(f"for (int group = {first}; group < {last}; group += {self.group})"):
            self.prepare(f"({last} - group)")
            self.group_columns(s, last, origin)

    def strips(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Groups as strips."""
        assert s.extent == self.group, (s.extent, self.group)
        self.strip, self.first = Strip(s.extent, last, origin), s.index
        with self.braces(f"for (int group = {first}; group < {last}; group += {self.group})"):
            self.prepare(f"({last} - group)")
            self.names[s.index] = {(0, 0): "(tile + group)"}
            self.block(s.body)
            self.assign(s.carried, s.yields)
        self.strip = None

    def strip_columns(self, s: Loop, strip: Strip) -> None:
        """The columns of the group that belong to this thread."""
        self.group_columns(s, strip.last, strip.origin)

    def prepare(self, columns: str) -> None:
        """The code for all pairs of a group at once; it has `columns` columns at most."""
        for number, product in enumerate(self.products):
            self.multiply(product, f"sums{number}", columns)

    def group_columns(self, s: Loop, last: str, origin: str) -> None:
        """Those columns of the group at hand, before column `last`, that belong to this thread."""
        self.put(f"UNROLL({self.pairs})")
        with self.braces(f"for (int c = 0; c < {self.pairs}; ++c)"):
            self.tile_columns(s, last, origin)

    def tile_columns(
        self, s: Loop, last: str, origin: str, then: Callable[[], None] = lambda: None
    ) -> None:
        """The code for the two columns of tile `c`; `then` is written after each."""
        self.put("UNROLL(2)")
        with self.braces("for (int p = 0; p < 2; ++p)"):
            self.put(f"const int n = group + c * 8 + thread % {SHARE} * 2 + p;")
            with self.braces(f"if (n < {last})"):
                self.enter(s, ["n"], origin)
                for number, product in enumerate(self.products):
                    (result,) = product.loop.results
                    self.names[result] = {
                        (0, r): f"sums{number}[{r // 2}][c][{2 * (r % 2)} + p]" for r in self.rows
                    }
                self.block(s.body)
                then()
                self.assign(s.carried, s.yields)

    def statement(self, s: Statement) -> None:
        """Write a statement, unless it is a loop that tensor cores replace."""
        if s not in self.apart:
            super().statement(s)

    def computed(self, s: Compute, source: str, xs: tuple[str, ...]) -> str:
        """The result for these operands; in a strip a thread counts its own columns."""
        if s.opcode == "sub" and s.operands[1] is self.first:
            return "2 * c + p"
        return super().computed(s, source, xs)

    def multiply(self, product: Contraction, sums: str, columns: str) -> None:
        """The scalar products, or squared distances, of the rows of the block and the columns of
        the group.
        """
        self.put(f"float {sums}[2][{self.pairs}][4];")
        if not product.square:
            self.by_depth(product, sums, columns, lambda: self.multiply_shared(product, sums))
            return
        with self.braces(""):
            self.put(f"float of_row[2][2] = {{}}, of_column[{self.pairs}] = {{}};  // |x|^2, |y|^2")
            self.by_depth(product, sums, columns, lambda: self.multiply_shared(product, sums))
            self.put("bool near = false;  // whether some distance is too small to be precise")
            self.add_squares(product, sums, columns)
            with self.braces("if (__syncthreads_or(near))"):
                self.by_depth(product, sums, columns, lambda: self.subtract_shared(product, sums))

    def by_depth(
        self, product: Contraction, sums: str, columns: str, add: Callable[[], None]
    ) -> None:
        """Bring some components after the other into shared memory, and `add` their products."""
        dim, records = self.kernel.arguments[product.rows].dim, super().shared_bytes
        (start,) = product.loop.initial
        with self.tiles_of_pairs():
            targets = " = ".join(f"{sums}[m][c][{n}]" for n in range(4))
            self.put(f"{targets} = {self.name(start)};")
        self.put("UNROLL(1)")
        with self.braces(f"for (int depth = 0; depth < {dim}; depth += {_DEPTH})"):
            self.put(f"float* const xs = (float*)(shared + {records});")
            self.put(f"float* const ys = xs + {self.block_rows * _LINE};")
            self.put("__syncthreads();  // the last numbers are done with")
            rows, group = self.block_rows, self.group
            self.bring("xs", product.rows, "depth", Vectors("row", rows, "(last_row - row)"))
            of_group = Vectors("(tile + group)", group, columns)
            self.bring("ys", product.columns, "depth", of_group)
            self.put("__syncthreads();")
            add()

    @contextlib.contextmanager
    def tiles_of_pairs(self) -> Generator[None, None, None]:
        """A context for code that is executed for each tile `m`, `c` of this warp."""
        self.put("UNROLL(2)")
        with self.braces("for (int m = 0; m < 2; ++m)"):
            self.put(f"UNROLL({self.pairs})")
            with self.braces(f"for (int c = 0; c < {self.pairs}; ++c)"):
                yield

    def bring(
        self, place: str, slot: int, start: str, vectors: Vectors, width: int = _DEPTH
    ) -> None:
        """Copy `width` components of vectors into shared memory, from component `start` on; 0 for
        components that do not exist.

        A warp copies a vector, and a thread always the same components.
        """
        first, count, most = vectors
        argument, warps = self.kernel.arguments[slot], self.kernel.schedule.lanes // 32
        step, _ = self.steps(len(self.kernel.outputs) + slot, 1)
        for offset in range(0, width, 32):
            alone = width - offset < 32  # not every thread has a component
            with self.braces(f"if (thread % 32 < {width - offset})" if alone else ""):
                self.put(f"const int k = {start} + {offset} + thread % 32;")
                self.put(f"const char* from = arg{slot} + ({first} + thread / 32) * {step};")
                self.put(f"const i64 step = {warps} * {step};")
                lines = f"{most} < {count} ? (int){most} : {count}"
                self.put(f"const int lines = k >= {argument.dim} ? 0 : {lines};")
                self.put("UNROLL(8)")
                with self.braces(f"for (int n = 0; n < {count // warps}; ++n)"):
                    self.put(f"const int line = thread / 32 + n * {warps};")
                    number = self.read(slot, "from", "k")
                    target = f"{place}[line * {width + 4} + {offset} + thread % 32]"
                    self.put(f"{target} = line < lines ? {number} : 0.0f;")
                    self.put("from += step;")

    def multiply_shared(self, product: Contraction, sums: str) -> None:
        """Multiply the vectors in shared memory. The manual of PTX says which thread has which
        number (mma.m16n8k8, mma.m16n8k16).
        """
        cores, each = self.cores, self.cores.each
        half = cores.depth // 2
        self.put(f"const int place = thread % 32 / {SHARE} * {_LINE} + thread % {SHARE} * {each};")
        self.put(f"const float* const x = xs + thread / 32 * {_WARP_ROWS * _LINE} + place;")
        self.put("const float* const y = ys + place;")
        if product.square:
            self.put(f"const float* const origin = xs + thread % {SHARE} * {each};")

        def numbers(array: str, line: str, k: str, length: str) -> list[str]:
            """The numbers of one word of a line."""
            found: list[str] = []
            for n in range(each):
                number = f"{array}[{line} * {_LINE} + {k} + {n}]"
                if product.square:
                    self.put(f"const float v{n} = {number} - origin[{k} + {n}];")
                    self.put(f"{length} = fmaf(v{n}, v{n}, {length});")
                    number = f"v{n}"
                found.append(number)
            return found

        long = product.square and self.kernel.arguments[product.rows].dim > _LONG
        some = "some" if long else sums
        if long:
            self.put(f"float some[2][{self.pairs}][4] = {{}};")
        self.put(f"UNROLL({self.unrolled})")
        with self.braces(f"for (int k = 0; k < {_DEPTH}; k += {cores.depth})"):
            line, at = "(16 * m + 8 * (q % 2))", f"k + {half} * (q / 2)"
            self.words_of_rows(lambda: numbers("x", line, at, "of_row[m][q % 2]"))
            self.put(f"UNROLL({self.pairs})")
            with self.braces(f"for (int c = 0; c < {self.pairs}; ++c)"):
                self.words_of_columns(
                    lambda: numbers("y", "8 * c", f"k + {half} * q", "of_column[c]")
                )
                slots = product.rows, product.columns
                first, second = (product.square != 0 or self.has_rest(slot) for slot in slots)
                self.by_halves(f"{some}[m][c]", (first, second))
        if long:
            with self.tiles_of_pairs():
                self.put("UNROLL(4)")
                self.put(f"for (int n = 0; n < 4; ++n) {sums}[m][c][n] += some[m][c][n];")

    def add_squares(self, product: Contraction, sums: str, columns: str) -> None:
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
        with self.tiles_of_pairs():
            self.put("UNROLL(4)")
            with self.braces("for (int n = 0; n < 4; ++n)"):
                column = f"thread % {SHARE} * 2 + n % 2"
                # The thread that has this column, among others.
                length = f"__shfl_sync(~0u, of_column[c], ({column}) * {SHARE})"
                self.put(f"const float both = of_row[m][n / 2] + {length};")
                self.put(f"const float square = fmaf(-2.0f, {sums}[m][c][n], both);")
                row = f"{self.row(0)} + 16 * m + 8 * (n / 2)"
                exists = f"8 * c + {column} < {columns} && {row} < last_row"
                self.put(f"near |= !({_NEAR}.0f * square >= both) && {exists};")
                self.put(f"{sums}[m][c][n] = {'-' if product.square < 0 else ''}square;")

    def subtract_shared(self, product: Contraction, sums: str) -> None:
        """Add the squares of the differences of the vectors in shared memory."""
        line = f"thread % 32 / {SHARE} * {_LINE}"
        self.put(f"const float* const x = xs + thread / 32 * {_WARP_ROWS * _LINE} + {line};")
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
                        total = f"{sums}[r / 2][c][2 * (r % 2) + p]"
                        sign = "-" if product.square < 0 else ""
                        for letter in "xyzw":
                            self.put(f"const float d{letter} = of_rows[r].{letter} - b.{letter};")
                            self.put(f"{total} = fmaf({sign}d{letter}, d{letter}, {total});")

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
