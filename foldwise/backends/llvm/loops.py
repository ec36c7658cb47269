"""Loops over rows, chunks, columns and components, with the values that they carry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from foldwise.backends import frame
from foldwise.backends.llvm.pairs import Pairs
from foldwise.backends.values import split_column_body, values_defined_in
from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Loop,
    Statement,
    Value,
    When,
)


@dataclass
class Loops(Pairs):
    """Writes loops.

    Attributes:
        item: the address of the work item.
        intervals: the address of all intervals of columns.
        stopped: the address of the flag that ends the call early.
    """

    item: str = ""
    intervals: str = ""
    stopped: str = ""

    def block(self, statements: Sequence[Statement]) -> None:
        """Write statements."""
        raise NotImplementedError

    def still_running(self) -> str:
        """Whether the call has not been stopped, as an i1."""
        flag = self.body.let(f"load volatile i64, ptr {self.stopped}, align 8")
        return self.body.let(f"icmp eq i64 {flag}, 0")

    def when(self, s: When) -> None:
        """Execute the body if the mask holds for any row, which is rare."""
        body = self.body
        inside, done = body.label("when"), body.label("when_done")
        any_row, *others = self.vectors(s.mask)
        for mask in others:
            any_row = body.let(f"or {self.vector('bool')} {any_row}, {mask}")
        name = f"llvm.vector.reduce.or.v{self.lanes}i1"
        wanted = body.call("i1", name, (self.vector("bool"), any_row))
        body.definitions["!rare"] = '!1 = !{!"branch_weights", i32 1, i32 99}'
        before = body.block
        body.do(f"br i1 {wanted}, label %{inside}, label %{done}, !prof !1")
        body.begin(inside)
        self.block(s.body)
        yields, last = [self.vectors(v) for v in s.yields], body.block
        body.do(f"br label %{done}")
        body.begin(done)
        for result, kept, fresh in zip(s.results, s.initial, yields, strict=True):
            pairs = zip(self.vectors(kept), fresh, strict=True)
            incoming = [f"[ {old}, %{before} ], [ {new}, %{last} ]" for old, new in pairs]
            type_ = self.vector(result.dtype)
            self.define(result, [body.let(f"phi {type_} {pair}") for pair in incoming])

    def row_loop(self, s: Loop) -> None:
        """The rows of the item, a tile at a time."""
        first = self.read_word(self.item, frame.ITEM_FIRST_ROW)
        self.last_row = self.read_word(self.item, frame.ITEM_LAST_ROW)

        def tile(row: str) -> None:
            self.row = row
            self.locate_rows()
            self.gather_rows()
            self.block(s.body)
            self.scatter_rows()

        self.counted(first, self.last_row, self.height, tile, "rows")

    def carried_phis(self, s: Loop) -> tuple[list[list[str]], list[list[Callable[..., None]]]]:
        """One phi for each register of the carried values: names and completers."""
        names: list[list[str]] = []
        completers: list[list[Callable[..., None]]] = []
        for v in s.carried:
            phis = [self.phi(self.type_of(v)) for _ in range(self.count(v))]
            names.append([name for name, _ in phis])
            completers.append([complete for _, complete in phis])
        return names, completers

    def registers(self, s: Loop, values: tuple[Value, ...]) -> list[list[str]]:
        """The registers of `values`, shaped like the carried values they start or end as."""
        return [self.operand(v, c) for v, c in zip(values, s.carried, strict=True)]

    def chunk_loop(self, s: Loop) -> None:
        """All intervals of the item, cut into chunks; the carried values run through both loops."""
        body = self.body
        stems = ("interval_head", "interval", "chunk_head", "chunk", "interval_end", "columns_done")
        head, interval, chunk_head, chunk, end, done = (body.label(stem) for stem in stems)
        first = self.read_word(self.item, frame.ITEM_FIRST_INTERVAL)
        last = self.read_word(self.item, frame.ITEM_LAST_INTERVAL)
        start, before = self.registers(s, s.initial), body.block
        body.do(f"br label %{head}")

        body.begin(head)
        q, complete_q = self.phi("i64")
        outer, complete_outer = self.carried_phis(s)
        more = body.let(f"icmp slt i64 {q}, {last}")
        body.do(f"br i1 {more}, label %{interval}, label %{done}")

        body.begin(interval)
        bounds = self.byte_offset(self.intervals, self.product(q, 16))
        lowest, highest = self.read_word(bounds, 0), self.read_word(bounds, 1)
        body.do(f"br label %{chunk_head}")

        body.begin(chunk_head)
        j, complete_j = self.phi("i64")
        inner, complete_inner = self.carried_phis(s)
        more = body.let(f"icmp slt i64 {j}, {highest}")
        running = body.let(f"and i1 {more}, {self.still_running()}")
        body.do(f"br i1 {running}, label %{chunk}, label %{end}")

        body.begin(chunk)
        following = self.sum(j, self.kernel.schedule.chunk)
        self.chunk = (j, self.smaller(following, highest))
        self.define(s.index, [j])
        for v, names in zip(s.carried, inner, strict=True):
            self.define(v, names)
            self.splat_if_needed(v)
        self.stage_pairs(*self.chunk)
        self.block(s.body)
        finish, latch = self.registers(s, s.yields), body.block
        self.back_to(chunk_head)

        body.begin(end)
        next_q = self.sum(q, 1)
        self.back_to(head)
        body.begin(done)

        complete_q([(first, before), (next_q, end)])
        complete_j([(lowest, interval), (following, latch)])
        for n in range(len(s.carried)):
            for r in range(len(outer[n])):
                complete_outer[n][r]([(start[n][r], before), (inner[n][r], end)])
                complete_inner[n][r]([(outer[n][r], interval), (finish[n][r], latch)])
        for v, names in zip(s.results, outer, strict=True):
            self.define(v, names)
            self.splat_if_needed(v)

    def column_loop(self, s: Loop) -> None:
        """The columns of the chunk, of which there is one at least: some together, then others."""
        together, values = self.kernel.schedule.columns, self.registers(s, s.initial)

        def single(j: str) -> None:
            self.enter_columns([j])
            self.number_columns(s, [j])
            self.block(s.body)

        if together == 1 and not self.across:
            self.do_while(s, *self.chunk, single, "column")
            return

        def one(j: str) -> None:
            single(j)
            self.carry(s, self.registers(s, s.yields))

        first, last = self.chunk
        if together > 1:
            limit = self.sum(last, 1 - together * self.stride)
            several = self.several_columns(s)
            first, values = self.walk(s, first, limit, together * self.stride, values, several)
        limit = self.sum(last, 1 - self.stride) if self.across else last
        first, values = self.walk(s, first, limit, self.stride, values, one)
        if self.across:
            values = self.part_of_a_vector(s, first, last, values, single)
        for v, registers in zip(s.results, values, strict=True):
            self.define(v, registers)
            self.splat_if_needed(v)

    def several_columns(self, s: Loop) -> Callable[[str], None]:
        """Takes the column, or the vector of columns, at hand and those after it together."""
        together = self.kernel.schedule.columns
        common, own, loops = split_column_body(s)
        remembered = [*s.carried, *values_defined_in(own)]

        def several(j: str) -> None:
            columns = [j, *(self.sum(j, n * self.stride) for n in range(1, together))]
            self.enter_columns(columns)
            self.wide = {s.index, *(v for v in values_defined_in(common) if v.axes & Axis.J)}
            self.number_columns(s, columns)
            self.block(common)
            names: dict[Value, list[str]] = {v: [] for v in remembered}
            splats: dict[Value, list[str]] = {v: [] for v in remembered}
            for self.turn in range(together):
                before = {v: self.names[v] for v in s.carried}
                self.block(own)
                for v in remembered:
                    names[v] += before.get(v, self.names[v])
                    splats[v] += self.splats.get(v, [])
                self.carry(s, self.registers(s, s.yields))
            after = [self.names[v] for v in s.carried]
            self.names |= names
            self.splats |= splats
            self.wide.update(remembered)
            for loop in loops:
                self.feature_loop(loop, range(together))
            self.turn = None
            self.wide = set()
            self.carry(s, after)

        return several

    def part_of_a_vector(
        self,
        s: Loop,
        first: str,
        last: str,
        start: list[list[str]],
        turn: Callable[[str], None],
    ) -> list[list[str]]:
        """Columns `first ... last - 1`, fewer than there are lanes: the carried values after them.

        The vector that ends with them is loaded, since memory may end there. Lanes whose columns
        are others keep what they carry.
        """
        body, lanes = self.body, self.lanes
        inside, done = body.label("part"), body.label("part_done")
        before = body.block
        some = body.let(f"icmp slt i64 {first}, {last}")
        body.do(f"br i1 {some}, label %{inside}, label %{done}")
        body.begin(inside)
        self.carry(s, start)
        begin = self.sum(last, -lanes)
        negative = body.let(f"icmp slt i64 {begin}, 0")
        begin = body.let(f"select i1 {negative}, i64 0, i64 {begin}")
        turn(begin)
        word = f"<{lanes} x i32>"
        numbers = f"<{', '.join(f'i32 {n}' for n in range(lanes))}>"
        kept: list[str] = []
        for bound, relation in ((first, "sge"), (last, "slt")):
            place = body.let(f"trunc i64 {body.let(f'sub nsw i64 {bound}, {begin}')} to i32")
            place = self.splat(place, "int32")
            kept.append(body.let(f"icmp {relation} {word} {numbers}, {place}"))
        mask = body.let(f"and {self.vector('bool')} {kept[0]}, {kept[1]}")
        fresh = [
            [
                body.let(f"select {self.vector('bool')} {mask}, {t} {new}, {t} {old}")
                for new, old in zip(*registers, strict=True)
            ]
            for v, registers in zip(
                s.carried, zip(self.registers(s, s.yields), start, strict=True), strict=True
            )
            for t in [self.vector(v.dtype)]
        ]
        latch = body.block
        body.do(f"br label %{done}")
        body.begin(done)
        return [
            [
                body.let(f"phi {self.vector(v.dtype)} [ {old}, %{before} ], [ {new}, %{latch} ]")
                for old, new in zip(*registers, strict=True)
            ]
            for v, registers in zip(s.carried, zip(start, fresh, strict=True), strict=True)
        ]

    def number_columns(self, s: Loop, columns: list[str]) -> None:
        """Define the index of a loop over columns."""
        if self.across:
            vector, places = self.vector("int64"), ", ".join(f"i64 {n}" for n in range(self.lanes))
            firsts = [self.splat(j, "int64") for j in columns]
            columns = [self.body.let(f"add {vector} {j}, <{places}>") for j in firsts]
        self.define(s.index, columns)
        self.splat_if_needed(s.index)

    def carry(self, s: Loop, values: list[list[str]]) -> None:
        """Give the carried values of a loop these registers."""
        for v, registers in zip(s.carried, values, strict=True):
            self.define(v, registers)
            self.splat_if_needed(v)

    def walk(
        self,
        s: Loop,
        first: str,
        last: str,
        step: int,
        start: list[list[str]],
        turn: Callable[[str], None],
    ) -> tuple[str, list[list[str]]]:
        """`for n = first; n < last; n += step: turn(n)`, which leaves the carried values of `s`.

        Returns:
            n, and the carried values, after the last turn.
        """
        body = self.body
        head, inside, done = (body.label(stem) for stem in ("walk", "column", "walk_done"))
        before = body.block
        body.do(f"br label %{head}")
        body.begin(head)
        n, complete_n = self.phi("i64")
        names, completers = self.carried_phis(s)
        more = body.let(f"icmp slt i64 {n}, {last}")
        body.do(f"br i1 {more}, label %{inside}, label %{done}")
        body.begin(inside)
        self.carry(s, names)
        turn(n)
        following, latch = self.sum(n, step), body.block
        self.back_to(head)
        complete_n([(first, before), (following, latch)])
        for v, complete, initial in zip(s.carried, completers, start, strict=True):
            for r, finish in enumerate(self.names[v]):
                complete[r]([(initial[r], before), (finish, latch)])
        body.begin(done)
        return n, names

    def feature_loop(self, s: Loop, turns: Sequence[int] | None = None) -> None:
        """A loop over components; if `turns` are given, each component for all these columns."""

        def component(k: str) -> None:
            self.define(s.index, [k])
            self.splat_if_needed(s.index)
            for turn in turns or [self.turn]:
                self.turn = turn
                self.block(s.body)

        self.do_while(s, "0", str(s.extent), component, "feature")

    def do_while(
        self,
        s: Loop,
        first: str,
        last: str,
        turn: Callable[[str], None],
        stem: str,
        step: int = 1,
    ) -> None:
        """`for n = first; n < last; n += step: turn(n)`, of which there is at least one."""
        body = self.body
        inside, done = body.label(stem), body.label(f"{stem}_done")
        start, before = self.registers(s, s.initial), body.block
        body.do(f"br label %{inside}")
        body.begin(inside)
        n, complete_n = self.phi("i64")
        names, completers = self.carried_phis(s)
        self.carry(s, names)
        turn(n)
        finish = self.registers(s, s.yields)
        following = self.sum(n, step)
        more = body.let(f"icmp slt i64 {following}, {last}")
        latch = body.block
        body.do(f"br i1 {more}, label %{inside}, label %{done}")
        complete_n([(first, before), (following, latch)])
        for n_carried, registers in enumerate(completers):
            for r, complete in enumerate(registers):
                complete([(start[n_carried][r], before), (finish[n_carried][r], latch)])
        body.begin(done)
        for v, registers in zip(s.results, finish, strict=True):
            self.define(v, registers)
            self.splat_if_needed(v)
