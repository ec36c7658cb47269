"""Kernels that add up long vectors of columns, each times a number of the pair, on tensor cores.

The numbers of the pairs are where the first product of matrices leaves its result: a thread has two
rows and two columns of each tile of 16 by 8 pairs, and the second product takes them as they are,
the columns in another order. Its result is spread likewise: of the components a thread has two of
each eight, for four rows. Values of a row are known to all four threads of the row.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from foldwise.backends.cuda.expressions import TYPES, expression
from foldwise.backends.cuda.tensor import TensorEmitter, Vectors
from foldwise.ir.loops import Array, Component, Loop, LoopKind
from foldwise.ir.patterns import by_component, changes, touches
from foldwise.ir.schedule import SHARE

_WIDTH: Final = 64  # components at a time: more would not stay in registers


class OuterEmitter(TensorEmitter):
    """Writes a kernel that adds up vectors of columns."""

    def __post_init__(self) -> None:
        """Choose which loops are written in another way."""
        ((self.accumulating, self.expansion),) = self.kernel.accumulations()
        super().__post_init__()
        self.unrolled = 1  # no register is free
        self.dim = self.accumulating.extent
        slices = -(-self.dim // _WIDTH)
        self.tiles = -(-self.dim // (8 * slices))  # of eight components
        self.spread = by_component(self.kernel)  # which the threads of a row share out

    def find_apart(self) -> Sequence[Loop]:
        """The scalar products and the sum of vectors."""
        return (*super().find_apart(), self.accumulating)

    @property
    def line(self) -> int:
        """Numbers from a vector to the next in shared memory."""
        return 8 * self.tiles + 4

    @property
    def shared_bytes(self) -> int:
        """Shared memory of a block: that of the pairs, and vectors of a group."""
        return super().shared_bytes + self.group * self.line * 4

    # --- arrays that are shared out

    def row_body(self, s: Loop) -> None:
        """The code for the rows of a tile: all of it, for some components after the other."""
        with self.braces(f"for (int slice = 0; slice < {self.dim}; slice += {8 * self.tiles})"):
            super().row_body(s)

    def declare(self, array: Array) -> None:
        """Memory for each row, or for the components that this thread has of its rows."""
        if array not in self.spread:
            super().declare(array)
            return
        # The compiler would try to keep all in registers, and there are not enough.
        rare = "" if array is self.expansion.array else "volatile "
        self.put(f"{rare}{TYPES[array.dtype]} {array}[2][{self.tiles}][4];")

    def kept_in(self, s: Loop) -> str:
        """Values that are used once for each chunk are in memory, like the totals of the vectors.

        Without this some versions of NVRTC keep them in registers, others do so with some.
        """
        return "volatile " if s.kind is LoopKind.CHUNKS else super().kept_in(s)

    def cell(self, array: Array, place: tuple[int, int], component: Component) -> str:
        """A number in that memory."""
        if array not in self.spread:
            return super().cell(array, place, component)
        r = place[1]
        return f"{array}[{r // 2}][c][{2 * (r % 2)} + p]"

    def feature_loop(self, s: Loop) -> None:
        """A loop over components, of which this thread may have a part only."""
        if not touches(s, self.spread):
            super().feature_loop(s)
            return
        k = f"k{s.index.id}"
        # Registers cannot be indexed at run time.
        self.put(f"UNROLL({self.tiles if touches(s, {self.expansion.array}) else 1})")
        with self.braces(f"for (int c = 0; c < {self.tiles}; ++c)"):
            self.put("UNROLL(2)")
            with self.braces("for (int p = 0; p < 2; ++p)"):
                self.put(f"const int {k} = slice + 8 * c + thread % {SHARE} * 2 + p;")
                self.names[s.index] = {(0, 0): k}
                ragged = self.dim % (8 * self.tiles) > 0
                with self.braces(f"if ({k} < {self.dim})" if ragged else ""):
                    self.block(s.body)

    # --- columns

    def prepare(self, columns: str) -> None:
        """Bring the vectors, and make the scalar products."""
        self.put(f"float* const vectors = (float*)(shared + {super().shared_bytes});")
        self.put("__syncthreads();  // the last vectors are done with")
        of_group = Vectors("(tile + group)", self.group, columns, self.dim)
        self.bring("vectors", self.expansion.columns, "slice", of_group, 8 * self.tiles)
        if not self.products:
            self.put("__syncthreads();")
        super().prepare(columns)

    def walk_columns(self, s: Loop) -> None:
        """Each thread visits some columns; then the threads of a row exchange their results."""
        changed = [*changes(s)]
        for v, _, opcode in changed:
            for place in self.places(v) if opcode == "add" else ():
                self.put(f"{self.name(v, place)} = 0.0f;")
        super().walk_columns(s)
        for v, first, opcode in changed:
            assert opcode is not None, "see `ir/legal.py`"
            for place in self.places(v):
                name = self.name(v, place)
                for bits in (1, 2):
                    with self.braces(""):
                        self.put(f"const float other = __shfl_xor_sync(~0u, {name}, {bits});")
                        both = expression(
                            opcode, "float32", ("other", name), number=v in self.numbers
                        )
                        self.put(f"{name} = {both};")
                if opcode == "add":
                    self.put(f"{name} += {self.name(first, place)};")

    def group_columns(self, s: Loop, last: str, origin: str) -> None:
        """The columns of this thread; then their numbers are multiplied by the vectors."""
        if self.accumulating not in s.body:
            super().group_columns(s, last, origin)
            return
        each = self.cores.each
        self.put(f"UNROLL({self.pairs // each})")
        with self.braces(f"for (int first = 0; first < {self.pairs}; first += {each})"):
            self.put(f"float numbers[2][2][{2 * each}] = {{}};")
            self.put(f"UNROLL({each})")
            with self.braces(f"for (int c = first; c < first + {each}; ++c)"):
                self.tile_columns(s, last, origin, self.note)
            self.expand()

    def note(self) -> None:
        """Keep the numbers of the pairs of a column."""
        for r in self.rows:
            number = self.name(self.expansion.number, (0, r))
            self.put(f"numbers[{r // 2}][{r % 2}][2 * (c - first) + p] = {number};")

    def expand(self) -> None:
        """Add the vectors of some columns, times these numbers."""
        each = self.cores.each
        self.words_of_rows(
            lambda: [f"numbers[m][q % 2][{each} * (q / 2) + {n}]" for n in range(each)]
        )
        column = f"(8 * first + thread % {SHARE} * 2)"
        start = f"vectors + {column} * {self.line} + thread % 32 / {SHARE}"
        self.put(f"const float* const vector = {start};")
        self.put(f"UNROLL({self.tiles})")
        with self.braces(f"for (int c = 0; c < {self.tiles}; ++c)"):
            # The columns of a word: one of the two of a tile, or both of one of two tiles.
            columns = ["q"] if each == 1 else ["8 * q", "(8 * q + 1)"]
            self.words_of_columns(lambda: [f"vector[{n} * {self.line} + 8 * c]" for n in columns])
            rests = (True, self.has_rest(self.expansion.columns))
            self.by_halves(f"{self.expansion.array}[m][c]", rests)
