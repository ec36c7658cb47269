"""LoopKernel to CUDA C++: a thread is a lane, and each has `schedule.rows` rows.

The threads of a block walk the columns together. The values of each column that they need lie in
shared memory, as one record that all threads read at once (see `staging.py`). Every value is a
variable of its own, one for each row, and never an element of an array, unless the program says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from foldwise.backends import frame
from foldwise.backends.cuda.depths import GROUP
from foldwise.backends.cuda.expressions import (
    TYPES,
)
from foldwise.backends.cuda.staging import (
    Work,
    column_loops,
    results_of,
)
from foldwise.backends.cuda.statements import Statements
from foldwise.backends.values import flattened, operands_of, split_column_body, values_defined_in
from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Array,
    Compute,
    Load,
    Loop,
    LoopKind,
    Poke,
    When,
)

_TURNS: Final = 4  # of a loop that become straight lines, if ...
_LINES: Final = 160  # ... those of all rows have no more statements
_PARTS: Final = {"float32": ("float4", "xyzw"), "float64": ("double2", "xy")}


@dataclass(frozen=True, slots=True)
class Strip:
    """Columns whose loops are straight lines.

    Attributes:
        length: how many.
        last: the column of the tile that is behind the last one of all strips.
        origin: the column of the tile that records are counted from.
    """

    length: int
    last: str
    origin: str


@dataclass
class Emitter(Statements):
    """Writes one kernel.

    Attributes:
        strip: the strip at hand, if columns are walked in strips.
    """

    strip: Strip | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        kernel, schedule = self.kernel, self.kernel.schedule
        self.used = {v for s in flattened(kernel.body) for v in operands_of(s)}
        inner = [s for loop in column_loops(kernel) for s in flattened(loop.body)]
        rare = {x for s in inner if isinstance(s, When) for x in flattened(s.body)}
        often = sum(x not in rare and not self.plan.has(x) for x in inner) * schedule.rows
        # Of longer ones two, but registers do not suffice where they are for eight rows as well.
        two = schedule.rows < 8 and often <= 2 * _LINES
        self.turns = _TURNS if often <= _LINES else 2 if two else 1

    @property
    def shared_bytes(self) -> int:
        """Shared memory of a block."""
        deep = -self.records_bytes % 16 + self.deep.size if self.deep.slots else 0
        return self.records_bytes + deep

    @property
    def bounds(self) -> str:
        """Threads of a block; the compiler decides how many registers these have."""
        return str(self.kernel.schedule.lanes)

    def kernel_function(self) -> None:
        """One work item; see `frame.py` for the words."""
        kernel = self.kernel
        arrays = len(kernel.outputs) + len(kernel.arguments)
        if self.shared_bytes:
            self.put("SHARED_MEMORY(shared);")
        if self.plan.columns:
            self.put(f"{TYPES[kernel.dtype]}* const records = ({TYPES[kernel.dtype]}*)shared;")
        self.put("const int thread = threadIdx.x;")
        width = frame.ITEM_OFFSETS + arrays
        items = f"(const i64*)frame.word[{frame.ITEMS}]"
        self.put(f"const i64* const item = {items} + blockIdx.x * (i64){width};")
        names = [f"out{n}" for n in range(len(kernel.outputs))]
        names += [f"arg{n}" for n in range(len(kernel.arguments))]
        for n, name in enumerate(names):
            kind = "char" if name.startswith("out") else "const char"
            address = f"frame.word[{frame.address_word(arrays, n)}]"
            offset = f"item[{frame.ITEM_OFFSETS + n}]"
            self.put(f"{kind}* const {name} = ({kind}*)({address} + {offset});")
        for s in kernel.body:
            self.statement(s)

    def loop(self, s: Loop) -> None:
        """Write a loop."""
        {
            LoopKind.ROWS: self.row_loop,
            LoopKind.CHUNKS: self.chunk_loop,
            LoopKind.STRIPS: self.strip_loop,
            LoopKind.COLUMNS: self.column_loop,
            LoopKind.FEATURES: self.feature_loop,
        }[s.kind](s)

    def row_loop(self, s: Loop) -> None:
        """The rows of the item, a tile at a time."""
        schedule = self.kernel.schedule
        self.put(f"const i64 last_row = item[{frame.ITEM_LAST_ROW}];")
        first = f"item[{frame.ITEM_FIRST_ROW}]"
        with self.braces(f"for (i64 row = {first}; row < last_row; row += {schedule.height})"):
            slots = [n for n, a in enumerate(self.kernel.arguments) if a.axis is Axis.I]
            for r in self.rows if slots else ():
                # Rows past the end repeat the last one, and are not stored.
                row = self.row(r)
                self.put(f"const i64 row_{r} = {row} < last_row ? {row} : last_row - 1;")
            for slot in slots:
                step, _ = self.steps(len(self.kernel.outputs) + slot, 1)
                for r in self.rows:
                    self.put(f"const char* const row{slot}_{r} = arg{slot} + row_{r} * {step};")
            self.copy_rows()
            self.row_body(s)

    def row_body(self, s: Loop) -> None:
        """The body of the loop over tiles of rows."""
        for array in self.kernel.arrays:
            self.declare(array)
        self.block(s.body)

    def declare(self, array: Array) -> None:
        """Memory for each row."""
        for r in self.rows:
            self.put(f"{TYPES[array.dtype]} {array}_{r}[{array.size}];")

    def copy_rows(self) -> None:
        """Vectors whose components are read in loops: into memory of the thread."""
        for slot, place in self.deep.slots.items():
            kind = TYPES[self.kernel.arguments[slot].loaded_as(self.kernel.dtype)]
            self.put(f"{kind}* const deep{slot} = ({kind}*)(shared + {place});")
        for slot in sorted(self.looped_rows):
            argument = self.kernel.arguments[slot]
            dim, kind = argument.dim, TYPES[argument.loaded_as(self.kernel.dtype)]
            for r in self.rows:
                self.put(f"__align__(16) {kind} x{slot}_{r}[{dim}];")
            with self.braces(f"for (int k = 0; k < {dim}; ++k)"):
                for r in self.rows:
                    self.put(f"x{slot}_{r}[k] = {self.read(slot, f'row{slot}_{r}', 'k')};")

    def begin(self, s: Loop) -> None:
        """Variables for the carried values, which are the results in the end."""
        for v, first, last in zip(s.carried, s.initial, s.results, strict=True):
            if first in self.wide:
                self.wide.update((v, last))
            for place in self.places(v):
                name = self.fresh(v, place)
                self.put(f"{self.kept_in(s)}{self.type_of(v)} {name} = {self.name(first, place)};")
                self.names.setdefault(v, {})[place] = name
                self.names.setdefault(last, {})[place] = name

    def kept_in(self, s: Loop) -> str:
        """`volatile ` if the carried values of a loop belong in memory; else nothing."""
        return ""

    def chunk_loop(self, s: Loop) -> None:
        """All intervals of the item, staged part by part and cut into chunks."""
        self.begin(s)
        chunk, staged = self.kernel.schedule.chunk, self.plan.columns
        intervals = f"((const i64*)frame.word[{frame.INTERVALS}])"
        first, last = f"item[{frame.ITEM_FIRST_INTERVAL}]", f"item[{frame.ITEM_LAST_INTERVAL}]"
        with self.braces(f"for (i64 interval = {first}; interval < {last}; ++interval)"):
            self.put(f"const i64 end = {intervals}[2 * interval + 1];")
            step = staged if staged >= chunk else chunk
            with self.braces(
                f"for (i64 tile = {intervals}[2 * interval]; tile < end; tile += {step})"
            ):
                self.put(f"const int count = end - tile < {step} ? (int)(end - tile) : {step};")
                if staged >= chunk:
                    self.stage("tile", "count")
                if step == chunk:
                    self.put("const int chunk = 0, chunk_end = count;")
                    self.chunk_body(s)
                else:
                    with self.braces(f"for (int chunk = 0; chunk < count; chunk += {chunk})"):
                        self.put(f"const int chunk_end = min(chunk + {chunk}, count);")
                        self.chunk_body(s)

    def chunk_body(self, s: Loop) -> None:
        """One chunk."""
        if s.index in self.used:
            self.define(s.index, (0, 0), "tile + chunk")
        self.block(s.body)
        self.assign(s.carried, s.yields)

    def strip_loop(self, s: Loop) -> None:
        """The columns of the chunk, some at a time."""
        self.begin(s)
        self.in_parts(lambda first, last, origin: self.strips(s, first, last, origin))

    def in_parts(self, walk: Callable[[str, str, str], None]) -> None:
        """Walk the columns of the chunk, staged in parts if it is too long to be staged at once.

        `walk(first, last, origin)` is for columns `first ... last - 1` of the tile, whose records
        are counted from `origin`.
        """
        staged = self.plan.columns
        if not 0 < staged < self.kernel.schedule.chunk:
            walk("chunk", "chunk_end", "")
            return
        with self.braces(f"for (int part = chunk; part < chunk_end; part += {staged})"):
            self.put(f"const int part_end = min(part + {staged}, chunk_end);")
            self.stage("(tile + part)", "(part_end - part)")
            walk("part", "part_end", "part")

    def strips(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Strips in straight lines, so that memory that is indexed by their columns stays in
        registers; the last columns one at a time.
        """
        self.put(f"int strip = {first};")
        for length in (s.extent, 1):
            self.strip = Strip(length, last, origin)
            with self.braces(f"for (; strip + {length} <= {last}; strip += {length})"):
                # Columns are counted from here: the compiler then sees their distance from it.
                self.put("const i64 first = tile + strip;")
                self.names[s.index] = {(0, 0): "first"}
                self.block(s.body)
                self.assign(s.carried, s.yields)
        self.strip = None

    def strip_columns(self, s: Loop, strip: Strip) -> None:
        """The columns of a strip, as straight lines."""
        self.put(f"UNROLL({strip.length})")
        with self.braces(f"for (int q = 0; q < {strip.length}; ++q)"):
            self.put("const int n = strip + q;")
            self.enter(s, ["n"], strip.origin, numbers=["first + q"])
            self.block(s.body)
            self.assign(s.carried, s.yields)

    def stage(self, first: str, count: str) -> None:
        """Fill the records of columns `first ... first + count - 1`."""
        plan, lanes = self.plan, self.kernel.schedule.lanes
        kind = TYPES[self.kernel.dtype]
        self.put("__syncthreads();  // the last records are done with")
        with self.braces(f"for (int n = thread; n < {count}; n += {lanes})"):
            self.put(f"{kind}* const record = records + n * {plan.width};")
            inside = [x for x in flattened(plan.work) if isinstance(x, Load)]
            columns = [x.slot for x in inside if self.kernel.arguments[x.slot].axis is Axis.J]
            for slot in sorted({*plan.vectors, *columns}):
                address = self.column_address(slot, f"({first} + n)")
                self.put(f"const char* const from{slot} = {address};")
            for slot, place in plan.vectors.items():
                with self.braces(f"for (int k = 0; k < {self.kernel.arguments[slot].dim}; ++k)"):
                    self.put(f"record[{place} + k] = {self.read(slot, f'from{slot}', 'k')};")
            self.staging = True
            for s in plan.work:
                self.stage_value(s)
            self.staging = False
        self.put("__syncthreads();")

    def stage_value(self, s: Work) -> None:
        """Compute the results of a statement for the column at hand; store them in the record."""
        keys = self.plan.keys
        for v in (v for inner in flattened([s]) for v in operands_of(inner)):
            if keys.get(v) in self.staged:  # it may have been made for another loop
                self.names[v] = {(0, 0): self.staged[keys[v]]}
        match s:
            case Load(result, slot, component):
                self.define(result, (0, 0), self.load(slot, component, (0, 0)))
            case Compute():
                self.compute(s)
            case Loop():
                self.feature_loop(s)
        for v in results_of(s):
            name = self.staged[keys[v]] = self.names[v][0, 0]
            place = self.plan.places.get(keys[v], -1)
            if place >= self.plan.head:
                self.put(f"record[{place}] = {name};")

    def column_loop(self, s: Loop) -> None:
        """The columns of the chunk, or of the strip at hand."""
        self.begin(s)
        self.walk_columns(s)

    def walk_columns(self, s: Loop) -> None:
        """Visit them."""
        if self.strip is not None:
            self.strip_columns(s, self.strip)
        else:
            self.in_parts(lambda first, last, origin: self.walk(s, first, last, origin))

    def walk(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Columns `first ... last - 1` of the tile, some together, then the others."""
        step = self.kernel.schedule.lanes if self.across else 1
        together = self.kernel.schedule.columns
        start = f"int n = {first}{' + thread' if self.across else ''}"
        if together == 1:
            self.put(f"UNROLL({self.turns})")
            self.one_by_one(s, f"for ({start}; n < {last}; n += {step})", origin)
            return
        with self.braces(""):
            self.put(f"{start};")
            limit = f"{last} - {(together - 1) * step}"
            columns = [f"(n + {c * step})" if c else "n" for c in range(together)]
            with self.braces(f"for (; n < {limit}; n += {together * step})"):
                self.several(s, columns, origin)
            self.put("UNROLL(1)")
            self.one_by_one(s, f"for (; n < {last}; n += {step})", origin)

    def one_by_one(self, s: Loop, head: str, origin: str) -> None:
        """Column `n` in each turn of a loop that begins so."""
        with self.braces(head):
            self.enter(s, ["n"], origin)
            self.block(s.body)
            self.assign(s.carried, s.yields)

    def enter(
        self, s: Loop, columns: Sequence[str], origin: str, numbers: Sequence[str] = ()
    ) -> None:
        """Enter columns: variables for their records, their numbers and the values in records."""
        plan = self.plan
        for c, n in enumerate(columns):
            self.columns = (c,)
            if plan.columns:
                place = f"({n} - {origin})" if origin else n
                kind = TYPES[self.kernel.dtype]
                self.put(f"const {kind}* const column{c} = records + {place} * {plan.width};")
            if s.index in self.used or self.addresses(s):
                number = numbers[c] if numbers else f"tile + {n}"
                self.put(f"const i64 j{c} = {number};")
                self.names.setdefault(s.index, {})[c, 0] = f"j{c}"
        self.columns = range(len(columns))
        self.unpack(s)

    def addresses(self, s: Loop) -> bool:
        """Whether some number is read from where the arguments are."""
        body = [x for x in s.body if not self.plan.has(x) and x not in self.apart]
        return any(
            isinstance(x, Load)
            and self.kernel.arguments[x.slot].axis is Axis.J
            and x.slot not in self.plan.vectors
            for x in flattened(body)
        )

    def unpack(self, s: Loop) -> None:
        """Read the values that the loop needs from the records, several at once."""
        quad, letters = _PARTS[self.kernel.dtype]
        values = [
            (v, place)
            for x in s.body
            for v in results_of(x)
            if (place := self.plan.place(v)) is not None
        ]
        groups = sorted({place // len(letters) for _, place in values})
        for c in self.columns:
            for group in groups:
                self.put(f"const {quad} y{c}_{group} = ((const {quad}*)column{c})[{group}];")
            for v, place in values:
                group, letter = divmod(place, len(letters))
                at = c if v in self.wide else 0
                self.names.setdefault(v, {})[at, 0] = f"y{c}_{group}.{letters[letter]}"

    def several(self, s: Loop, columns: Sequence[str], origin: str) -> None:
        """Columns that are taken together, in the three parts of `split_column_body`."""
        common, own, loops = split_column_body(s)
        remembered = [*s.carried, *values_defined_in(own)]
        self.wide |= {s.index, *(v for v in values_defined_in(common) if v.axes & Axis.J)}
        self.enter(s, columns, origin)
        self.block(common)
        homes = {v: dict(self.names[v]) for v in s.carried}
        self.wide.update(remembered, values_defined_in(loops))
        for c in range(len(columns)):
            self.columns = (c,)
            self.block(own)
            for v, fresh in zip(s.carried, s.yields, strict=True):
                for r in self.rows if v.axes & Axis.I else (0,):
                    self.names[v][c + 1, r] = self.name(fresh, (c, r))
        self.columns = range(len(columns))
        for loop in loops:
            self.feature_loop(loop)
        last = len(columns)
        final = {v: {r: self.names[v][last, r] for _, r in homes[v]} for v in s.carried}
        self.wide -= {s.index, *values_defined_in(common), *remembered, *values_defined_in(loops)}
        self.columns = (0,)
        for v in s.carried:
            self.names[v] = homes[v]
        sources = [(homes[v][0, r], final[v][r]) for v in s.carried for _, r in homes[v]]
        for target, source in sources:
            if target != source:
                self.put(f"{target} = {source};")

    def feature_loop(self, s: Loop) -> None:
        """A loop over components, each for all columns at hand."""
        self.begin(s)
        k = f"k{s.index.id}"
        deep = self.deep.read_by(self.kernel, s) if not self.alone else []
        if not deep or self.deep_index is not None:
            self.turns_of(s, f"int {k} = 0; {k} < {s.extent}; ++{k}")
            return
        depth, self.deep_index = self.deep.depth, s.index
        self.put("UNROLL(1)")
        with self.braces(f"for (int depth = 0; depth < {s.extent}; depth += {depth})"):
            self.bring_rows(deep)
            self.put(f"const int bottom = min(depth + {depth}, {s.extent});")
            self.turns_of(s, f"int {k} = depth; {k} < bottom; ++{k}")
        self.deep_index = None

    def bring_rows(self, slots: Sequence[int]) -> None:
        """Copy components of all rows of the block into shared memory, from `depth` on."""
        deep, schedule = self.deep, self.kernel.schedule
        self.put("__syncthreads();  // the last components are done with")
        step = schedule.lanes // GROUP
        rows = schedule.lanes * schedule.rows
        with self.braces(f"for (int n = thread / {GROUP}; n < {rows}; n += {step})"):
            self.put("const i64 line = row + n < last_row ? row + n : last_row - 1;")
            self.put(f"const int q = thread % {GROUP}, k = depth + q;")
            for slot in slots:
                stride, _ = self.steps(len(self.kernel.outputs) + slot, 1)
                exists = f"k < {self.kernel.arguments[slot].dim}"
                if deep.depth < GROUP:
                    exists += f" && q < {deep.depth}"
                with self.braces(f"if ({exists})"):
                    self.put(f"const char* const from = arg{slot} + line * {stride};")
                    number = self.read(slot, "from", "k")
                    self.put(f"deep{slot}[n * {deep.pitch} + q] = {number};")
        self.put("__syncthreads();")

    def turns_of(self, s: Loop, head: str) -> None:
        """The turns of a loop over components."""
        k = f"k{s.index.id}"
        whole = any(isinstance(x, Loop) and x.kind is LoopKind.CHUNKS for x in flattened(s.body))
        self.put(f"UNROLL({1 if whole else _TURNS})")
        with self.braces(f"for ({head})"):
            self.names[s.index] = {(0, 0): k}
            columns = self.columns
            if len(columns) > 1 and any(isinstance(x, Poke) for x in flattened(s.body)):
                # Memory is changed by one column after the other.
                for c in columns:
                    self.columns = (c,)
                    with self.braces(""):
                        self.block(s.body)
                self.columns = columns
            else:
                self.block(s.body)
                self.assign(s.carried, s.yields)
