"""Loops over columns whose threads visit each column of the block in turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from foldwise.backends.cuda.records import Records
from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.statements import Statements
from foldwise.backends.values import split_column_body, values_defined_in
from foldwise.ir.axis import Axis
from foldwise.ir.loops import Loop, LoopKind, When, flattened

_TURNS: Final = 4  # of a loop that become straight lines, if ...
_LINES: Final = 160  # ... those of all rows have no more statements


@dataclass(frozen=True, slots=True)
class _Strip:
    """Columns whose loops are straight lines.

    Attributes:
        length: how many.
        origin: the column of the tile that records are counted from.
    """

    length: int
    origin: str


class ColumnWalk:
    """Writes loops over columns. See `Walk` in `emitter.py`."""

    shared_bytes = 0

    def __init__(self, site: Site, statements: Statements, records: Records) -> None:
        self.kernel, self.schedule, self.code = site.kernel, site.schedule, site.code
        self.put, self.braces = site.code.put, site.code.braces
        self.statements, self.records = statements, records
        self.across = site.schedule.lane_axis is Axis.J
        self.turns = self._turns(site)
        self.bounds = str(site.schedule.lanes)
        self._strip: _Strip | None = None

    def _turns(self, site: Site) -> int:
        """Turns of a loop that become straight lines."""
        columns = site.kernel.loops(LoopKind.COLUMNS)
        inner = [s for loop in columns for s in flattened(loop.body)]
        rare = {x for s in inner if isinstance(s, When) for x in flattened(s.body)}
        rows = site.schedule.rows
        often = sum(x not in rare and not site.plan.has(x) for x in inner) * rows
        # Of longer ones two, but registers do not suffice where they are for eight rows as well.
        two = rows < 8 and often <= 2 * _LINES
        return _TURNS if often <= _LINES else 2 if two else 1

    def rows(self) -> None:
        """See `Walk`."""

    def strips(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Strips in straight lines, so that memory that is indexed by their columns stays in
        registers; the last columns one at a time.
        """
        self.put(f"int strip = {first};")
        for length in (s.extent, 1):
            self._strip = _Strip(length, origin)
            with self.braces(f"for (; strip + {length} <= {last}; strip += {length})"):
                # Columns are counted from here: the compiler then sees their distance from it.
                self.put("const i64 first = tile + strip;")
                self.code.names[s.index] = {(0, 0): "first"}
                self.statements.block(s.body)
                self.code.assign(s.carried, s.yields)
        self._strip = None

    def _columns_of_strip(self, s: Loop, strip: _Strip) -> None:
        """The columns of a strip, as straight lines."""
        self.put(f"UNROLL({strip.length})")
        with self.braces(f"for (int q = 0; q < {strip.length}; ++q)"):
            self.put("const int n = strip + q;")
            self.records.enter(s, ["n"], strip.origin, numbers=["first + q"])
            self.statements.block(s.body)
            self.code.assign(s.carried, s.yields)

    def columns(self, s: Loop) -> None:
        """See `Walk`."""
        if self._strip is not None:
            self._columns_of_strip(s, self._strip)
        else:
            self.records.in_parts(lambda first, last, origin: self._columns(s, first, last, origin))

    def _columns(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Columns `first ... last - 1` of the tile, some together, then the others."""
        step = self.schedule.lanes if self.across else 1
        together = self.schedule.columns
        start = f"int n = {first}{' + thread' if self.across else ''}"
        if together == 1:
            self.put(f"UNROLL({self.turns})")
            self._one_by_one(s, f"for ({start}; n < {last}; n += {step})", origin)
            return
        with self.braces(""):
            self.put(f"{start};")
            limit = f"{last} - {(together - 1) * step}"
            columns = [f"(n + {c * step})" if c else "n" for c in range(together)]
            with self.braces(f"for (; n < {limit}; n += {together * step})"):
                self._several(s, columns, origin)
            self.put("UNROLL(1)")
            self._one_by_one(s, f"for (; n < {last}; n += {step})", origin)

    def _one_by_one(self, s: Loop, head: str, origin: str) -> None:
        """Column `n` in each turn of a loop that begins so."""
        with self.braces(head):
            self.records.enter(s, ["n"], origin)
            self.statements.block(s.body)
            self.code.assign(s.carried, s.yields)

    def _several(self, s: Loop, columns: Sequence[str], origin: str) -> None:
        """Columns that are taken together, in the three parts of `split_column_body`."""
        common, own, loops = split_column_body(s)
        remembered = [*s.carried, *values_defined_in(own)]
        self.code.wide |= {s.index, *(v for v in values_defined_in(common) if v.axes & Axis.J)}
        self.records.enter(s, columns, origin)
        self.statements.block(common)
        homes = {v: dict(self.code.names[v]) for v in s.carried}
        self.code.wide.update(remembered, values_defined_in(loops))
        for c in range(len(columns)):
            self.code.columns = (c,)
            self.statements.block(own)
            for v, fresh in zip(s.carried, s.yields, strict=True):
                for r in self.code.rows if v.axes & Axis.I else (0,):
                    self.code.names[v][c + 1, r] = self.code.name(fresh, (c, r))
        self.code.columns = range(len(columns))
        for loop in loops:
            self.statements.feature_loop(loop)
        last = len(columns)
        final = {v: {r: self.code.names[v][last, r] for _, r in homes[v]} for v in s.carried}
        self.code.wide -= {s.index, *values_defined_in([*common, *loops]), *remembered}
        self.code.columns = (0,)
        for v in s.carried:
            self.code.names[v] = homes[v]
        sources = [(homes[v][0, r], final[v][r]) for v in s.carried for _, r in homes[v]]
        for target, source in sources:
            if target != source:
                self.put(f"{target} = {source};")
