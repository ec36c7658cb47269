"""LoopKernel to CUDA C++: a thread is a lane, and each has `schedule.rows` rows.

The threads of a block walk the columns together. What they need of each column lies in shared
memory, as one record that all of them read at once (see `staging.py`). Every value is a variable of
its own, one for each row, and never an element of an array, unless the program says so.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from typing import Final

from foldwise.backends import frame
from foldwise.backends.cuda.expressions import (
    STORED,
    TYPES,
    converted,
    expression,
    is_float,
    literal,
)
from foldwise.backends.cuda.staging import (
    Key,
    Work,
    column_loops,
    looped,
    made_by,
    staging,
)
from foldwise.backends.values import flattened, made, reads, split
from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Array,
    Component,
    Compute,
    Const,
    Load,
    Lookup,
    Loop,
    LoopKernel,
    LoopKind,
    Peek,
    Poke,
    Scalar,
    Statement,
    Store,
    Value,
    When,
    size_of,
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
class Emitter:
    """Writes one kernel."""

    kernel: LoopKernel
    lines: list[str] = field(default_factory=list[str])
    depth: int = 1
    # The variables of a value, by column (of those that are walked together) and by row.
    names: dict[Value, dict[tuple[int, int], str]] = field(
        default_factory=dict[Value, dict[tuple[int, int], str]]
    )
    # Values that there is one of for each of the columns that are walked together.
    wide: set[Value] = field(default_factory=set[Value])
    tables: dict[tuple[int, ...], tuple[str, str]] = field(  # name and definition
        default_factory=dict[tuple[int, ...], tuple[str, str]]
    )
    strip: Strip | None = None  # if columns are walked in strips
    staging: bool = False  # whether records are being written
    staged: dict[Key, str] = field(default_factory=dict[Key, str])  # names of what is made for them
    columns: Sequence[int] = (0,)  # whose turn it is, of those that are walked together
    rows: Sequence[int] = (0,)  # likewise

    def __post_init__(self) -> None:
        kernel, schedule = self.kernel, self.kernel.schedule
        self.rows = range(schedule.rows)
        self.across = schedule.lane_axis is Axis.J
        assert not (self.across and kernel.arrays), "lanes of columns: state in registers only"
        self.apart = self.find_apart()
        self.plan = staging(kernel, self.apart)
        self.looped_rows = self.find_looped_rows()
        self.used = {v for s in flattened(kernel.body) for v in reads(s)}
        self.long = _long(kernel)
        self.numbers = _numbers(kernel)
        inner = [s for loop in column_loops(kernel) for s in flattened(loop.body)]
        rare = {x for s in inner if isinstance(s, When) for x in flattened(s.body)}
        often = sum(x not in rare and not self.plan.has(x) for x in inner) * schedule.rows
        # Of longer ones two, but registers do not suffice where they are for eight rows as well.
        two = schedule.rows < 8 and often <= 2 * _LINES
        self.turns = _TURNS if often <= _LINES else 2 if two else 1

    def find_apart(self) -> Sequence[Loop]:
        """Loops over components that are not written as they stand."""
        return ()

    def find_looped_rows(self) -> set[int]:
        """Arguments of rows whose components are read in loops, for each column."""
        inner = [s for loop in column_loops(self.kernel) for s in loop.body]
        return looped(self.kernel, [s for s in inner if s not in self.apart], Axis.I)

    @property
    def shared_bytes(self) -> int:
        """Shared memory of a block."""
        return self.plan.columns * self.plan.width * size_of(self.kernel.dtype)

    @property
    def bounds(self) -> str:
        """Threads of a block; the compiler decides how many registers these have."""
        return str(self.kernel.schedule.lanes)

    @property
    def definitions(self) -> list[str]:
        """What stands in front of the kernel."""
        return [line for _, line in self.tables.values()]

    # --- text

    def put(self, line: str) -> None:
        """Write a line."""
        self.lines.append("  " * self.depth + line)

    @contextlib.contextmanager
    def braces(self, head: str) -> Generator[None, None, None]:
        """The lines written meanwhile, in a block."""
        self.put(f"{head} {{".strip())
        self.depth += 1
        yield
        self.depth -= 1
        self.put("}")

    def type_of(self, v: Value) -> str:
        """The type of its variables."""
        return "int" if v.dtype == "int64" and v not in self.long else TYPES[v.dtype]

    # --- values

    def places(self, v: Value) -> list[tuple[int, int]]:
        """The columns and rows at hand for which there is a variable of this value."""
        columns = self.columns if v in self.wide else (0,)
        rows = self.rows if v.axes & Axis.I else (0,)
        return [(c, r) for c in columns for r in rows]

    def name(self, v: Value, place: tuple[int, int] = (0, 0)) -> str:
        """The variable that a statement for this column and row reads."""
        c, r = place
        return self.names[v][c if v in self.wide else 0, r if v.axes & Axis.I else 0]

    def fresh(self, v: Value, place: tuple[int, int]) -> str:
        """What its variable for this column and row is called."""
        c, r = place
        row = f"_{r}" if v.axes & Axis.I and self.kernel.schedule.rows > 1 else ""
        return f"{v}{row}{'abcdefghijklmnop'[c] if v in self.wide else ''}"

    def define(self, v: Value, place: tuple[int, int], text: str) -> None:
        """Make a variable that does not change."""
        name = self.fresh(v, place)
        self.put(f"const {self.type_of(v)} {name} = {text};")
        self.names.setdefault(v, {})[place] = name

    def component(self, k: Component, place: tuple[int, int]) -> str:
        """The number of a component."""
        return str(k) if isinstance(k, int) else self.name(k, place)

    # --- the kernel

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

    def steps(self, array: int, dense_size: int) -> tuple[str, str]:
        """Bytes from a vector to the next and from a component to the next, of an array."""
        word = frame.STEPS + 2 * array
        step = str(dense_size) if dense_size else f"frame.word[{word + 1}]"
        return f"frame.word[{word}]", step

    def statement(self, s: Statement) -> None:  # noqa: C901 - a case for each
        """Write a statement, for the columns and rows at hand."""
        match s:
            case Const(result, value):
                # Spelled where they are used: the compiler puts them into instructions.
                for place in self.places(result):
                    self.names.setdefault(result, {})[place] = self.constant(value, result)
            case Scalar(result, slot, component):
                for place in self.places(result):
                    self.define(result, place, self.scalar(slot, component, result, place))
            case Lookup(result, table, component):
                for place in self.places(result):
                    self.define(
                        result, place, f"{self.table(table)}[{self.name(component, place)}]"
                    )
            case Load() | Compute() | Loop() if self.plan.has(s):
                pass  # it is in the records, or what is made of it is
            case Load(result, slot, component):
                for place in self.places(result):
                    self.define(result, place, self.load(slot, component, place))
            case Compute():
                self.compute(s)
            case Peek(result, array, component):
                for place in self.places(result):
                    self.define(result, place, self.cell(array, place, component))
            case Poke(array, component, value):
                for place in [(c, r) for c in self.columns for r in self.rows]:
                    cell = self.cell(array, place, component)
                    self.put(f"{cell} = {self.name(value, place)};")
            case Store(output, component, value):
                self.store(output, component, value)
            case When():
                self.when(s)
            case Loop():
                {
                    LoopKind.ROWS: self.row_loop,
                    LoopKind.CHUNKS: self.chunk_loop,
                    LoopKind.STRIPS: self.strip_loop,
                    LoopKind.COLUMNS: self.column_loop,
                    LoopKind.FEATURES: self.feature_loop,
                }[s.kind](s)

    def constant(self, value: float, result: Value) -> str:
        """A literal."""
        text = literal(value, result.dtype)
        return f"({text})" if text.startswith("-") else text

    def table(self, numbers: tuple[int, ...]) -> str:
        """The name of a table."""
        name = f"table{len(self.tables)}"
        values = ", ".join(map(str, numbers))
        line = f"__constant__ int {name}[{len(numbers)}] = {{{values}}};"
        return self.tables.setdefault(numbers, (name, line))[0]

    def scalar(self, slot: int, component: Component, result: Value, place: tuple[int, int]) -> str:
        """A run-time scalar."""
        kernel = self.kernel
        word = frame.scalar_word(len(kernel.outputs) + len(kernel.arguments), slot)
        index = f"{word}" if component == 0 else f"{word} + {self.component(component, place)}"
        number = f"__longlong_as_double(frame.word[{index}])"
        return converted(number, "float64", result.dtype)

    def read(self, slot: int, base: str, k: str) -> str:
        """One component of the vector of an argument that begins at address `base`, converted."""
        argument = self.kernel.arguments[slot]
        size = size_of(argument.dtype) if argument.dense else 0
        _, step = self.steps(len(self.kernel.outputs) + slot, size)
        offset = "" if k == "0" else f" + {k} * {step}"
        if k.isdigit() and size and offset:
            offset = f" + {int(k) * size}"
        number = f"READ({STORED[argument.dtype]}, {base}{offset})"
        return converted(number, argument.dtype, argument.loaded_as(self.kernel.dtype))

    def load(self, slot: int, component: Component, place: tuple[int, int]) -> str:
        """A component of an argument, from where it is at hand."""
        c, r = place
        k = self.component(component, place)
        match self.kernel.arguments[slot].axis:
            case Axis.I:
                if isinstance(component, Value) and slot in self.looped_rows:
                    return f"x{slot}_{r}[{k}]"
                return self.read(slot, f"row{slot}_{r}", k)
            case Axis.J:
                if self.staging:
                    return self.read(slot, f"from{slot}", k)
                if slot in self.plan.vectors:
                    return f"column{c}[{self.plan.vectors[slot]} + {k}]"
                return self.read(slot, self.column_address(slot, f"j{c}"), k)
            case _:
                return self.read(slot, f"arg{slot}", k)

    def column_address(self, slot: int, j: str) -> str:
        """Where the vector of a column begins."""
        step, _ = self.steps(len(self.kernel.outputs) + slot, 1)
        return f"arg{slot} + {j} * {step}"

    def compute(self, s: Compute) -> None:
        """Arithmetic."""
        source = s.operands[0].dtype
        for place in self.places(s.result):
            xs = tuple(self.name(v, place) for v in s.operands)
            self.define(s.result, place, self.computed(s, source, xs))

    def computed(self, s: Compute, source: str, xs: tuple[str, ...]) -> str:
        """The result for these operands, of type `source`."""
        if s.opcode == "cast":
            if s.result.dtype == "int64":
                return f"({self.type_of(s.result)}){xs[0]}"
            return converted(xs[0], source, s.result.dtype)
        return expression(s.opcode, source, xs, number=s.operands[-1] in self.numbers)

    def store(self, number: int, component: Component, value: Value) -> None:
        """Write a result of the rows that exist."""
        output = self.kernel.outputs[number]
        row_step, _ = self.steps(number, 1)
        _, step = self.steps(number, 0)
        kind = TYPES[output.dtype]
        vector = output.dim * size_of(output.dtype)
        part = f" + {self.part} * {vector}" if self.kernel.schedule.lanes_per_row > 1 else ""
        for r in self.rows:
            k = self.component(component, (0, r))
            text = self.name(value, (0, r))
            if value.dtype != output.dtype:
                text = f"({kind}){text}"
            offset = f"{self.row(r)} * {row_step}{part}{'' if k == '0' else f' + {k} * {step}'}"
            target = f"*({kind}*)(out{number} + {offset})"
            self.put(f"if ({self.row(r)} < last_row) {target} = {text};")

    def row(self, r: int) -> str:
        """The number of row `r` of this thread."""
        first = "row" if self.across else "(row + thread)"
        step = 1 if self.across else self.kernel.schedule.lanes
        return f"({first} + {r * step})" if r else first

    @property
    def part(self) -> str:
        """Which of the results of a row this thread has."""
        return "thread"

    # --- what is rarely done

    def when(self, s: When) -> None:
        """A branch around the body, which no row takes as a rule."""
        for v, kept in zip(s.results, s.initial, strict=True):
            for place in self.places(v):
                name = self.fresh(v, place)
                self.put(f"{self.type_of(v)} {name} = {self.name(kept, place)};")
                self.names.setdefault(v, {})[place] = name
        rows = self.rows if s.mask.axes & Axis.I else (0,)
        (column,) = self.columns
        masks = [self.name(s.mask, (column, r)) for r in rows]
        everyone = self.rows
        with self.braces(f"if ({' | '.join(masks)})"):
            for r, mask in zip(rows, masks, strict=True):
                self.rows = (r,) if len(rows) > 1 else everyone
                with self.braces(f"if ({mask})") if len(rows) > 1 else contextlib.nullcontext():
                    self.block(s.body)
                    self.assign(s.results, s.yields)
        self.rows = everyone

    def block(self, body: Sequence[Statement]) -> None:
        """Write statements."""
        for s in body:
            self.statement(s)

    # --- loops

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
        """What is done for the rows of a tile."""
        for array in self.kernel.arrays:
            self.declare(array)
        self.block(s.body)

    def declare(self, array: Array) -> None:
        """Memory for each row."""
        for r in self.rows:
            self.put(f"{TYPES[array.dtype]} {array}_{r}[{array.size}];")

    def cell(self, array: Array, place: tuple[int, int], component: Component) -> str:
        """A number in that memory."""
        return f"{array}_{place[1]}[{self.component(component, place)}]"

    def copy_rows(self) -> None:
        """Vectors whose components are read in loops: into memory of the thread."""
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
        """`volatile ` if what a loop carries is to be in memory; nothing if in registers."""
        return ""

    def assign(self, variables: Sequence[Value], values: Sequence[Value]) -> None:
        """Set variables, all at once."""
        pairs = [
            (self.name(v, place), self.name(value, place), self.type_of(v))
            for v, value in zip(variables, values, strict=True)
            for place in self.places(v)
        ]
        pairs = [pair for pair in pairs if pair[0] != pair[1]]
        targets = {target for target, _, _ in pairs}
        if any(source in targets for _, source, _ in pairs):
            for n, (_, source, kind) in enumerate(pairs):
                self.put(f"const {kind} next{n} = {source};")
            pairs = [(target, f"next{n}", kind) for n, (target, _, kind) in enumerate(pairs)]
        for target, source, _ in pairs:
            self.put(f"{target} = {source};")

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
        """Make what a statement makes of the column at hand, and put it into the record."""
        keys = self.plan.keys
        for v in (v for inner in flattened([s]) for v in reads(inner)):
            if keys.get(v) in self.staged:  # it may have been made for another loop
                self.names[v] = {(0, 0): self.staged[keys[v]]}
        match s:
            case Load(result, slot, component):
                self.define(result, (0, 0), self.load(slot, component, (0, 0)))
            case Compute():
                self.compute(s)
            case Loop():
                self.feature_loop(s)
        for v in made_by(s):
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
        """Find these columns: their records, their numbers, what is in the records."""
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
        """Read what is wanted of the records, as much at once as goes."""
        quad, letters = _PARTS[self.kernel.dtype]
        values = [
            (v, place)
            for x in s.body
            for v in made_by(x)
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
        """Columns that are taken together, in the three parts that `split` makes of the body."""
        common, own, loops = split(s)
        remembered = [*s.carried, *made(own)]
        self.wide |= {s.index, *(v for v in made(common) if v.axes & Axis.J)}
        self.enter(s, columns, origin)
        self.block(common)
        homes = {v: dict(self.names[v]) for v in s.carried}
        self.wide.update(remembered, made(loops))
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
        self.wide -= {s.index, *made(common), *remembered, *made(loops)}
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
        self.put(f"UNROLL({_TURNS})")
        with self.braces(f"for (int {k} = 0; {k} < {s.extent}; ++{k})"):
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


def _long(kernel: LoopKernel) -> set[Value]:
    """Integers that may exceed 32 bits: column numbers, and what is computed from these."""
    found: set[Value] = set()
    for s in flattened(kernel.body):
        match s:
            case Loop():
                if s.kind is not LoopKind.FEATURES:
                    found.add(s.index)
                found.update(v for v in (*s.carried, *s.results) if v.dtype == "int64")
            case When():
                found.update(v for v in s.results if v.dtype == "int64")
            case Peek(result=result) | Load(result=result):
                found.add(result)
            case Compute(result, opcode, operands) if result.dtype == "int64":
                if opcode == "cast" or any(v in found for v in operands):
                    found.add(result)
            case _:
                pass
    return found


def _numbers(kernel: LoopKernel) -> set[Value]:
    """Values that are known not to be NaN: constants, extrema with these, and what loops carry of
    them.
    """
    statements = [*flattened(kernel.body)]
    loops = [s for s in statements if isinstance(s, Loop)]
    # Taken for granted of what loops carry, until it is refuted.
    found = {v for s in loops for v in (*s.carried, *s.results) if is_float(v.dtype)}
    while True:
        known = set(found)
        for s in statements:
            match s:
                case Const(result, value) if value == value:
                    known.add(result)
                case Compute(result, "min" | "max", operands) if operands[1] in known:
                    known.add(result)
                case _:
                    pass
        kept = {
            v
            for s in loops
            for pair, first, last in zip(
                zip(s.carried, s.results, strict=True), s.initial, s.yields, strict=True
            )
            if pair[0] in found and first in known and last in known
            for v in pair
        }
        if kept == found:
            return known
        found = kept
