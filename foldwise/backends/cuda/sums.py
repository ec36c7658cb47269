"""Sums of long vectors of columns, each times a number of the pair, on tensor cores.

The numbers of the pairs are where the first product of matrices leaves its result: a thread has two
rows and two columns of each tile of 16 by 8 pairs, and the second product takes them as they are,
the columns in another order. Its result is spread likewise: of the components a thread has two of
each eight, for four rows. Values of a row are known to all four threads of the row.
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import Protocol

from foldwise.backends.cuda.arrays import SharedArrays
from foldwise.backends.cuda.expressions import expression
from foldwise.backends.cuda.lines import Lines, Padded
from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.tiles import Tiles
from foldwise.ir.loops import Accumulation, Loop
from foldwise.ir.patterns import changes
from foldwise.ir.schedule import SHARE


class Adding(Protocol):
    """Writes products of the numbers of the pairs and the vectors of the columns.

    Attributes:
        each: tiles of columns that are added at once.
        shared_bytes: shared memory of the vectors.
    """

    @property
    def each(self) -> int:
        """See above."""
        ...

    @property
    def shared_bytes(self) -> int:
        """See above."""
        ...

    def prepare(self, columns: str) -> None:
        """Bring the vectors of the columns of the group, of which there are `columns`."""
        ...

    def add(self) -> None:
        """Add the vectors of the columns whose numbers were kept, times these numbers."""
        ...


class FloatVectors:
    """Writes what adds up vectors in float32. See `Adding`.

    Args:
        tiles: the common part.
        arrays: where the sums are.
        pattern: the sum.
        start: the first byte of shared memory that may be used.
    """

    def __init__(
        self, site: Site, tiles: Tiles, arrays: SharedArrays, pattern: Accumulation, *, start: int
    ) -> None:
        self.put, self.braces = site.code.put, site.code.braces
        self.tiles, self.arrays, self.pattern, self.start = tiles, arrays, pattern, start
        self.each = tiles.cores.each
        self.lines = Lines(site, Padded(8 * arrays.tiles))
        self.line = self.lines.layout.pitch
        self.shared_bytes = tiles.group * self.line * 4

    def prepare(self, columns: str) -> None:
        """See `Adding`."""
        self.put(f"float* const vectors = (float*)(shared + {self.start});")
        self.put("__syncthreads();  // the last vectors are done with")
        of_group = self.tiles.of_group(columns, self.arrays.dim)
        self.lines.bring("vectors", self.pattern.columns, "slice", of_group)

    def add(self) -> None:
        """See `Adding`."""
        each = self.each
        self.tiles.words_of_rows(
            lambda: [f"numbers[m][q % 2][{each} * (q / 2) + {n}]" for n in range(each)]
        )
        column = f"(8 * first + thread % {SHARE} * 2)"
        start = f"vectors + {column} * {self.line} + thread % 32 / {SHARE}"
        self.put(f"const float* const vector = {start};")
        self.put(f"UNROLL({self.arrays.tiles})")
        with self.braces(f"for (int c = 0; c < {self.arrays.tiles}; ++c)"):
            # The columns of a word: one of the two of a tile, or both of one of two tiles.
            columns = ["q"] if each == 1 else ["8 * q", "(8 * q + 1)"]
            self.tiles.words_of_columns(
                lambda: [f"vector[{n} * {self.line} + 8 * c]" for n in columns]
            )
            rests = (True, self.tiles.has_rest(self.pattern.columns))
            self.tiles.by_halves(f"{self.pattern.array}[m][c]", rests)


class Sums:
    """Writes the accumulation of the program, for some columns of each thread at once.

    Args:
        adding: the products of matrices.
        accumulation: the loop that the program has in its place, and what it means.
    """

    def __init__(self, site: Site, adding: Adding, accumulation: tuple[Loop, Accumulation]) -> None:
        self.put, self.braces, self.code = site.code.put, site.code.braces, site.code
        self.adding, self.numbers = adding, site.numbers
        self.loop, self.pattern = accumulation

    @contextlib.contextmanager
    def exchanged(self, s: Loop) -> Generator[None, None, None]:
        """A context for a loop over columns, of which each thread visits some; then the threads of
        a row exchange what it carries.
        """
        changed = [*changes(s)]
        for v, _, opcode in changed:
            for place in self.code.places(v) if opcode == "add" else ():
                self.put(f"{self.code.name(v, place)} = 0.0f;")
        yield
        for v, first, opcode in changed:
            assert opcode is not None, "see `ir/legal.py`"
            for place in self.code.places(v):
                name = self.code.name(v, place)
                for bits in (1, 2):
                    with self.braces(""):
                        self.put(f"const float other = __shfl_xor_sync(~0u, {name}, {bits});")
                        both = ("other", name)
                        text = expression(opcode, "float32", both, number=v in self.numbers)
                        self.put(f"{name} = {text};")
                if opcode == "add":
                    self.put(f"{name} += {self.code.name(first, place)};")

    def note(self) -> None:
        """Keep the numbers of the pairs of column `p` of tile `c`."""
        for r in self.code.rows:
            number = self.code.name(self.pattern.number, (0, r))
            self.put(f"numbers[{r // 2}][{r % 2}][2 * (c - first) + p] = {number};")
