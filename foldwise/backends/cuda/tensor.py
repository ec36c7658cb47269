"""Kernels whose scalar products are made by tensor cores.

A warp has 32 rows and all columns of a group; of each tile of 16 by 8 pairs that an instruction
makes, a thread has two rows and two columns. So four threads share a row, and each of them gives a
result for its part of the columns. Products are of numbers with 10 bits of mantissa; three of them
(Markidis et al. 2018, https://arxiv.org/abs/1803.04014) make one of numbers with 21.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from foldwise.backends.cuda.emitter import Emitter, Strip
from foldwise.backends.cuda.staging import column_loops
from foldwise.ir.axis import Axis
from foldwise.ir.loops import Compute, Load, Loop, LoopKernel, LoopKind, Value

_DEPTH: Final = 32  # components that are brought into shared memory at once, one for each thread
_LINE: Final = _DEPTH + 4  # so that the threads of a warp read from different banks
_WARP_ROWS: Final = 32
_ROWS: Final = 4  # of a thread
_SHARE: Final = 4  # threads with the same rows


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


def contraction_of(kernel: LoopKernel) -> Contraction | None:
    """The first scalar product of a kernel."""
    for columns in column_loops(kernel):
        for s in columns.body:
            if isinstance(s, Loop) and s.kind is LoopKind.FEATURES:
                found = _as_contraction(kernel, s)
                if found is not None:
                    return found
    return None


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
    """Writes a kernel with a scalar product."""

    def __post_init__(self) -> None:
        """Plan."""
        super().__post_init__()
        schedule = self.kernel.schedule
        assert schedule.rows == _ROWS and schedule.columns % 2 == 0, schedule
        self.pairs = schedule.columns // 2
        self.group = schedule.columns * _SHARE  # columns
        self.first: Value | None = None  # column of a strip
        self.block_rows = schedule.lanes // 32 * _WARP_ROWS

    def find_contraction(self) -> Loop:
        """The scalar product."""
        found = contraction_of(self.kernel)
        assert found is not None and self.kernel.dtype == "float32", "a scalar product of float32"
        self.product = found
        return found.loop

    @property
    def shared_bytes(self) -> int:
        """Shared memory of a block: records, and what is multiplied."""
        return super().shared_bytes + (self.block_rows + self.group) * _LINE * 4

    @property
    def bounds(self) -> str:
        """Two blocks at once are enough: the compiler would rather have three, and memory used."""
        return f"{super().bounds}, 2"

    def row(self, r: int) -> str:
        """The number of row `r` of this thread."""
        first = f"(row + thread / 32 * {_WARP_ROWS} + thread % 32 / {_SHARE})"
        return f"({first} + {8 * r})" if r else first

    @property
    def part(self) -> str:
        """Which of the results of a row this thread has."""
        return f"thread % {_SHARE}"

    def walk(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Columns `first ... last - 1` of the tile, a group at a time."""
        with self.braces(f"for (int group = {first}; group < {last}; group += {self.group})"):
            self.multiply(f"({last} - group)")
            self.group_columns(s, last, origin)

    def strips(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Groups as strips."""
        assert s.extent == self.group, (s.extent, self.group)
        self.strip, self.first = Strip(s.extent, last, origin), s.index
        with self.braces(f"for (int group = {first}; group < {last}; group += {self.group})"):
            self.multiply(f"({last} - group)")
            self.names[s.index] = {(0, 0): "(tile + group)"}
            self.block(s.body)
            self.assign(s.carried, s.yields)
        self.strip = None

    def strip_columns(self, s: Loop, strip: Strip) -> None:
        """The columns of the group that belong to this thread."""
        self.group_columns(s, strip.last, strip.origin)

    def group_columns(self, s: Loop, last: str, origin: str) -> None:
        """Those columns of the group at hand, before column `last`, that belong to this thread."""
        self.put(f"UNROLL({self.pairs})")
        with self.braces(f"for (int c = 0; c < {self.pairs}; ++c)"):
            self.put("UNROLL(2)")
            with self.braces("for (int p = 0; p < 2; ++p)"):
                self.put(f"const int n = group + c * 8 + thread % {_SHARE} * 2 + p;")
                with self.braces(f"if (n < {last})"):
                    self.enter(s, ["n"], origin)
                    (result,) = self.product.loop.results
                    names = {(0, r): f"sums[{r // 2}][c][{2 * (r % 2)} + p]" for r in self.rows}
                    self.names[result] = names
                    self.block([x for x in s.body if x is not self.product.loop])
                    self.assign(s.carried, s.yields)

    def computed(self, s: Compute, source: str, xs: tuple[str, ...]) -> str:
        """The result for these operands; in a strip a thread counts its own columns."""
        if s.opcode == "sub" and s.operands[1] is self.first:
            return "2 * c + p"
        return super().computed(s, source, xs)

    def multiply(self, columns: str) -> None:
        """The scalar products of the rows of the block and the columns of the group, of which there
        are `columns` at most.
        """
        pairs = self.pairs
        dim = self.kernel.arguments[self.product.rows].dim
        records = super().shared_bytes
        self.put(f"float sums[2][{pairs}][4];")
        (start,) = self.product.loop.initial
        self.put("UNROLL(2)")
        with self.braces("for (int m = 0; m < 2; ++m)"):
            self.put(f"UNROLL({pairs})")
            with self.braces(f"for (int c = 0; c < {pairs}; ++c)"):
                first = self.name(start)
                self.put(
                    f"sums[m][c][0] = sums[m][c][1] = sums[m][c][2] = sums[m][c][3] = {first};"
                )
        self.put(f"float* const xs = (float*)(shared + {records});")
        self.put(f"float* const ys = xs + {self.block_rows * _LINE};")
        with self.braces(f"for (int depth = 0; depth < {dim}; depth += {_DEPTH})"):
            self.put("__syncthreads();  // the last numbers are done with")
            self.bring("xs", self.product.rows, "row", self.block_rows, "(last_row - row)")
            self.bring("ys", self.product.columns, "(tile + group)", self.group, columns)
            self.put("__syncthreads();")
            self.products()

    def bring(self, place: str, slot: int, first: str, count: int, most: str) -> None:
        """Copy components of `count` vectors into shared memory; 0 for what does not exist.

        A warp copies a vector, and a thread always the same component.
        """
        argument, warps = self.kernel.arguments[slot], self.kernel.schedule.lanes // 32
        step, _ = self.steps(len(self.kernel.outputs) + slot, 1)
        with self.braces(""):
            self.put("const int k = depth + thread % 32;")
            start = f"arg{slot} + ({first} + thread / 32) * {step}"
            self.put(f"const char* from = {start};")
            self.put(f"const i64 step = {warps} * {step};")
            lines = f"{most} < {count} ? (int){most} : {count}"
            ragged = argument.dim % _DEPTH > 0
            self.put(f"const int lines = {f'k >= {argument.dim} ? 0 : ' if ragged else ''}{lines};")
            self.put("UNROLL(8)")
            with self.braces(f"for (int n = 0; n < {count // warps}; ++n)"):
                self.put(f"const int line = thread / 32 + n * {warps};")
                number = self.read(slot, "from", "k")
                target = f"{place}[line * {_LINE} + thread % {_DEPTH}]"
                self.put(f"{target} = line < lines ? {number} : 0.0f;")
                self.put("from += step;")

    def products(self) -> None:
        """Multiply what is in shared memory."""
        sizes = {"line": _LINE, "depth": _DEPTH, "warp": _WARP_ROWS, "share": _SHARE}
        for line in _PRODUCTS.format(pairs=self.pairs, **sizes).splitlines():
            self.put(line)


# Which thread has which number is in the manual of PTX (mma.m16n8k8). Small products come first:
# they would be lost in large sums.
_PRODUCTS: Final = """\
const int place = thread % 32 / {share} * {line} + thread % {share};
const float* const x = xs + thread / 32 * {warp} * {line} + place;
const float* const y = ys + place;
UNROLL(4)
for (int k = 0; k < {depth}; k += 8) {{
  u32 high[2][4], low[2][4];
  UNROLL(2)
  for (int m = 0; m < 2; ++m) {{
    UNROLL(4)
    for (int q = 0; q < 4; ++q)
      split_tf32(x[(16 * m + 8 * (q % 2)) * {line} + k + 4 * (q / 2)], high[m][q], low[m][q]);
  }}
  UNROLL({pairs})
  for (int c = 0; c < {pairs}; ++c) {{
    u32 most[2], least[2];
    UNROLL(2)
    for (int q = 0; q < 2; ++q) split_tf32(y[8 * c * {line} + k + 4 * q], most[q], least[q]);
    UNROLL(2)
    for (int m = 0; m < 2; ++m) {{
      multiply_tf32(sums[m][c], low[m], most);
      multiply_tf32(sums[m][c], high[m], least);
      multiply_tf32(sums[m][c], high[m], most);
    }}
  }}
}}"""
