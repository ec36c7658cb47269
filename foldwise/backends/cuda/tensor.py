"""Kernels whose scalar products are made by tensor cores.

A warp has 32 rows and all columns of a group; of each tile of 16 by 8 pairs that an instruction
makes, a thread has two rows and two columns. So four threads share a row, and each of them gives a
result for its part of the columns.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from foldwise.backends.cuda.cores import CORES
from foldwise.backends.cuda.emitter import Emitter, Strip
from foldwise.backends.cuda.staging import column_loops
from foldwise.ir.axis import Axis
from foldwise.ir.loops import Compute, Load, Loop, LoopKernel, Statement, Value

_DEPTH: Final = 32  # components that are brought into shared memory at once, one for each thread
_LINE: Final = _DEPTH + 4  # so that the threads of a warp read from different banks
_WARP_ROWS: Final = 32
_ROWS: Final = 4  # of a thread
SHARE: Final = 4  # threads with the same rows


@dataclass(frozen=True, slots=True)
class Contraction:
    """A scalar product of a vector of the row and a vector of the column, arguments both.

    Attributes:
        loop: the loop over the components.
        rows: number of the argument of rows.
        columns: number of the argument of columns.
    """

    loop: Loop
    rows: int
    columns: int


class Vectors(NamedTuple):
    """So many vectors of an argument, from the first one on; no more than `most` exist."""

    first: str
    number: int
    most: str


def contractions_of(kernel: LoopKernel) -> list[Contraction]:
    """The scalar products of a kernel."""
    loops = (s for columns in column_loops(kernel) for s in columns.body if isinstance(s, Loop))
    return [found for s in loops if (found := _as_contraction(kernel, s)) is not None]


def _as_contraction(kernel: LoopKernel, s: Loop) -> Contraction | None:
    match s.body:
        case (Load() as a, Load() as b, Compute(opcode="mul") as c, Compute(opcode="add") as d):
            slots = {kernel.arguments[load.slot].axis: load.slot for load in (a, b)}
            whole = a.component is b.component is s.index
            factors = {*c.operands} == {a.result, b.result}
            terms = d.operands == (*s.carried, c.result) and s.yields == (d.result,)
            if whole and factors and terms and {*slots} == {Axis.I, Axis.J}:
                return Contraction(s, slots[Axis.I], slots[Axis.J])
        case _:
            pass
    return None


class TensorEmitter(Emitter):
    """Writes a kernel with scalar products."""

    def __post_init__(self) -> None:
        """Plan."""
        self.products = contractions_of(self.kernel)
        super().__post_init__()
        schedule = self.kernel.schedule
        assert schedule.rows == _ROWS and schedule.columns % 2 == 0, schedule
        assert self.kernel.dtype == "float32", "tensor cores multiply float32"
        self.cores = CORES[self.kernel.products]
        self.pairs = schedule.columns // 2
        self.group = schedule.columns * SHARE  # columns
        self.first: Value | None = None  # column of a strip
        self.unrolled = _DEPTH // self.cores.depth  # turns of the loop over components
        self.tile = "c"  # of 8 columns, of those of the group
        self.block_rows = schedule.lanes // 32 * _WARP_ROWS

    def find_apart(self) -> Sequence[Loop]:
        """The scalar products."""
        return [product.loop for product in self.products]

    @property
    def shared_bytes(self) -> int:
        """Shared memory of a block: records, and what is multiplied."""
        factors = (self.block_rows + self.group) * _LINE if self.products else 0
        return super().shared_bytes + factors * 4

    @property
    def bounds(self) -> str:
        """Two blocks at once are enough: the compiler would rather have three, and memory used."""
        return f"{super().bounds}, 2"

    def row(self, r: int) -> str:
        """The number of row `r` of this thread."""
        first = f"(row + thread / 32 * {_WARP_ROWS} + thread % 32 / {SHARE})"
        return f"({first} + {8 * r})" if r else first

    @property
    def part(self) -> str:
        """Which of the results of a row this thread has."""
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
        """What is done for all pairs of a group at once; it has `columns` columns at most."""
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
        """The two columns of a tile, and `then` what is to be done with what they gave."""
        self.put("UNROLL(2)")
        with self.braces("for (int p = 0; p < 2; ++p)"):
            self.put(f"const int n = group + {self.tile} * 8 + thread % {SHARE} * 2 + p;")
            with self.braces(f"if (n < {last})"):
                self.enter(s, ["n"], origin)
                for number, product in enumerate(self.products):
                    (result,) = product.loop.results
                    self.names[result] = {
                        (0, r): f"sums{number}[{r // 2}][{self.tile}][{2 * (r % 2)} + p]"
                        for r in self.rows
                    }
                self.block(s.body)
                then()
                self.assign(s.carried, s.yields)

    def statement(self, s: Statement) -> None:
        """Write a statement, if it is not one that is done otherwise."""
        if s not in self.apart:
            super().statement(s)

    def computed(self, s: Compute, source: str, xs: tuple[str, ...]) -> str:
        """The result for these operands; in a strip a thread counts its own columns."""
        if s.opcode == "sub" and s.operands[1] is self.first:
            return f"2 * {self.tile} + p"
        return super().computed(s, source, xs)

    def multiply(self, product: Contraction, sums: str, columns: str) -> None:
        """The scalar products of the rows of the block and the columns of the group."""
        pairs = self.pairs
        dim = self.kernel.arguments[product.rows].dim
        records = super().shared_bytes
        self.put(f"float {sums}[2][{pairs}][4];")
        (start,) = product.loop.initial
        self.put("UNROLL(2)")
        with self.braces("for (int m = 0; m < 2; ++m)"):
            self.put(f"UNROLL({pairs})")
            with self.braces(f"for (int c = 0; c < {pairs}; ++c)"):
                targets = " = ".join(f"{sums}[m][c][{n}]" for n in range(4))
                self.put(f"{targets} = {self.name(start)};")
        with self.braces(f"for (int depth = 0; depth < {dim}; depth += {_DEPTH})"):
            self.put(f"float* const xs = (float*)(shared + {records});")
            self.put(f"float* const ys = xs + {self.block_rows * _LINE};")
            self.put("__syncthreads();  // the last numbers are done with")
            rows, group = self.block_rows, self.group
            self.bring("xs", product.rows, "depth", Vectors("row", rows, "(last_row - row)"))
            of_group = Vectors("(tile + group)", group, columns)
            self.bring("ys", product.columns, "depth", of_group)
            self.put("__syncthreads();")
            self.multiply_shared(sums)

    def bring(
        self, place: str, slot: int, start: str, vectors: Vectors, width: int = _DEPTH
    ) -> None:
        """Copy `width` components of vectors into shared memory, from component `start` on; 0 for
        what does not exist.

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

    def multiply_shared(self, sums: str) -> None:
        """Multiply what is in shared memory. See the manual of PTX for which thread has which
        number (mma.m16n8k8, mma.m16n8k16).
        """
        cores, each = self.cores, self.cores.each
        half = cores.depth // 2
        self.put(f"const int place = thread % 32 / {SHARE} * {_LINE} + thread % {SHARE} * {each};")
        self.put(f"const float* const x = xs + thread / 32 * {_WARP_ROWS * _LINE} + place;")
        self.put("const float* const y = ys + place;")
        self.put(f"UNROLL({self.unrolled})")
        with self.braces(f"for (int k = 0; k < {_DEPTH}; k += {cores.depth})"):
            self.put("u32 high[2][4], low[2][4];")
            self.put("UNROLL(2)")
            with self.braces("for (int m = 0; m < 2; ++m)"):
                self.put("UNROLL(4)")
                with self.braces("for (int q = 0; q < 4; ++q)"):
                    at = f"(16 * m + 8 * (q % 2)) * {_LINE} + k + {half} * (q / 2)"
                    self.put(cores.words(_some("x", at, each), "high[m][q]", "low[m][q]"))
            self.put(f"UNROLL({self.pairs})")
            with self.braces(f"for (int c = 0; c < {self.pairs}; ++c)"):
                self.put("u32 most[2], least[2];")
                self.put("UNROLL(2)")
                with self.braces("for (int q = 0; q < 2; ++q)"):
                    at = f"8 * c * {_LINE} + k + {half} * q"
                    self.put(cores.words(_some("y", at, each), "most[q]", "least[q]"))
                self.by_halves(f"{sums}[m][c]")

    def by_halves(self, sums: str) -> None:
        """Multiply the words of both halves of the rows by those of the columns."""
        self.put("UNROLL(2)")
        with self.braces("for (int m = 0; m < 2; ++m)"):
            for line in self.cores.products(sums, "m"):
                self.put(line)


def _some(array: str, place: str, count: int) -> list[str]:
    """So many numbers of an array, one after the other."""
    return [f"{array}[{place}{f' + {n}' if n else ''}]" for n in range(count)]
