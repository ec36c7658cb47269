"""Loops over columns whose warps visit groups of columns: with tensor cores.

What tensor cores make of all pairs of a group comes first; then each thread visits the columns that
belong to it, and finds its results there.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Sequence

from foldwise.backends.cuda.halves import HalfProduct
from foldwise.backends.cuda.products import Product
from foldwise.backends.cuda.records import Records
from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.statements import Statements
from foldwise.backends.cuda.sums import Sums
from foldwise.ir.loops import Loop
from foldwise.ir.schedule import SHARE


class GroupWalk:
    """Writes loops over columns. See `Walk` in `emitter.py`.

    Args:
        products: what is made of each group first.
        sums: the sum of vectors, if one is made of the numbers of the pairs.
    """

    def __init__(
        self,
        site: Site,
        statements: Statements,
        records: Records,
        products: Sequence[Product | HalfProduct],
        sums: Sums | None,
    ) -> None:
        self.code, self.put, self.braces = site.code, site.code.put, site.code.braces
        self.statements, self.records = statements, records
        self.products, self.sums = products, sums
        self.group, self.pairs = site.schedule.group, site.schedule.columns // 2
        made = max((product.shared_bytes for product in products), default=0)
        self.shared_bytes = made + (sums.adding.shared_bytes if sums else 0)
        # With 2 resident blocks; with 3 the compiler spills registers.
        self.bounds = f"{site.schedule.lanes}, 2"
        self._strip: tuple[str, str] | None = None  # its end, and where records are counted from

    def rows(self) -> None:
        """See `Walk`."""
        for product in self.products:
            product.rows()

    def strips(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Groups as strips."""
        self._strip, self.statements.distance = (last, origin), (s.index, "2 * c + p")
        with self._groups(first, last):
            self.code.names[s.index] = {(0, 0): "(tile + group)"}
            self.statements.block(s.body)
            self.code.assign(s.carried, s.yields)
        self._strip = self.statements.distance = None

    def columns(self, s: Loop) -> None:
        """See `Walk`."""
        if self.sums is None:
            self._visit(s)
        else:
            with self.sums.exchanged(s):
                self._visit(s)

    def _visit(self, s: Loop) -> None:
        if self._strip is not None:
            self._columns_of_group(s, *self._strip)
        else:
            self.records.in_parts(lambda first, last, origin: self._parts(s, first, last, origin))

    def _parts(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Columns `first ... last - 1` of the tile, a group at a time."""
        with self._groups(first, last):
            self._columns_of_group(s, last, origin)

    @contextlib.contextmanager
    def _groups(self, first: str, last: str) -> Generator[None, None, None]:
        """A context for what is done with each group, when all that tensor cores make of it first
        is there.
        """
        columns = f"({last} - group)"
        with self.braces(f"for (int group = {first}; group < {last}; group += {self.group})"):
            if self.sums is not None:
                self.sums.adding.prepare(columns)
                if not self.products:
                    self.put("__syncthreads();")
            for product in self.products:
                product.prepare(columns)
            yield

    def _columns_of_group(self, s: Loop, last: str, origin: str) -> None:
        """Those columns of the group at hand, before column `last`, that belong to this thread."""
        if self.sums is not None and self.sums.loop in s.body:
            self._add_columns(s, last, origin, self.sums)
            return
        self.put(f"UNROLL({self.pairs})")
        with self.braces(f"for (int c = 0; c < {self.pairs}; ++c)"):
            self._columns_of_tile(s, last, origin)

    def _add_columns(self, s: Loop, last: str, origin: str, sums: Sums) -> None:
        """The same; then the numbers of some of them are multiplied by their vectors."""
        each = sums.adding.each
        self.put(f"UNROLL({self.pairs // each})")
        with self.braces(f"for (int first = 0; first < {self.pairs}; first += {each})"):
            self.put(f"float numbers[2][2][{2 * each}] = {{}};")
            self.put(f"UNROLL({each})")
            with self.braces(f"for (int c = first; c < first + {each}; ++c)"):
                self._columns_of_tile(s, last, origin, sums.note)
            sums.adding.add()

    def _columns_of_tile(
        self, s: Loop, last: str, origin: str, then: Callable[[], None] = lambda: None
    ) -> None:
        """The code for the two columns of tile `c`; `then` is written after each."""
        self.put("UNROLL(2)")
        with self.braces("for (int p = 0; p < 2; ++p)"):
            self.put(f"const int n = group + c * 8 + thread % {SHARE} * 2 + p;")
            with self.braces(f"if (n < {last})"):
                self.records.enter(s, ["n"], origin)
                for product in self.products:
                    (result,) = product.loop.results
                    self.code.names[result] = product.results()
                self.statements.block(s.body)
                then()
                self.code.assign(s.carried, s.yields)
