"""The statements of a program as C++, all but its loops."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from foldwise.backends import frame
from foldwise.backends.cuda.analysis import never_nan
from foldwise.backends.cuda.depths import Depths, depths
from foldwise.backends.cuda.expressions import (
    STORED,
    TYPES,
    converted,
    expression,
    literal,
)
from foldwise.backends.cuda.staging import (
    Key,
    column_loops,
    read_in_loops,
    staging,
)
from foldwise.backends.cuda.variables import Variables
from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Array,
    Component,
    Compute,
    Const,
    Load,
    Lookup,
    Loop,
    Peek,
    Poke,
    Scalar,
    Statement,
    Store,
    Value,
    When,
    size_of,
)


@dataclass
class Statements(Variables):
    """Writes statements for the columns and rows at hand.

    Attributes:
        tables: names and definitions of the tables that are part of the code.
        staging: whether records are being written.
        staged: names of the values of the record being written.
        deep_index: the index of a loop over components that are in shared memory.
        alone: whether other threads of the block may not be there.
    """

    tables: dict[tuple[int, ...], tuple[str, str]] = field(
        default_factory=dict[tuple[int, ...], tuple[str, str]]
    )
    staging: bool = False
    staged: dict[Key, str] = field(default_factory=dict[Key, str])
    deep_index: Value | None = None
    alone: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        kernel = self.kernel
        self.across = kernel.schedule.lane_axis is Axis.J
        assert not (self.across and kernel.arrays), "lanes of columns: state in registers only"
        self.apart = self.find_apart()
        self.plan = staging(kernel, self.apart)
        self.looped_rows = self.find_looped_rows()
        self.deep: Depths = Depths({})
        if kernel.schedule.deep:
            if self.shares_rows:
                self.deep = depths(kernel, self.looped_rows, self.records_bytes)
            self.looped_rows = set[int]()
        self.numbers = never_nan(kernel)

    def find_apart(self) -> Sequence[Loop]:
        """Loops over components that are not written as they stand."""
        return ()

    @property
    def shares_rows(self) -> bool:
        """Whether all threads of a block are in the same loops, and each has rows of its own."""
        return not self.across

    @property
    def records_bytes(self) -> int:
        """Shared memory of the records."""
        return self.plan.columns * self.plan.width * size_of(self.kernel.dtype)

    def find_looped_rows(self) -> set[int]:
        """Arguments of rows whose components are read in loops, for each column."""
        inner = [s for loop in column_loops(self.kernel) for s in loop.body]
        return read_in_loops(self.kernel, [s for s in inner if s not in self.apart], Axis.I)

    @property
    def definitions(self) -> list[str]:
        """The definitions in front of the kernel."""
        return [line for _, line in self.tables.values()]

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
                pass  # it, or a value computed from it, is in the records
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
                self.loop(s)

    def loop(self, s: Loop) -> None:
        """Write a loop."""
        raise NotImplementedError

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
                if component is self.deep_index and slot in self.deep.slots:
                    row = f"(thread + {r * self.kernel.schedule.lanes})"
                    return f"deep{slot}[{row} * {self.deep.pitch} + {k} - depth]"
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
        """The address of the vector of a column."""
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
        """The number of this thread's result among those of a row."""
        return "thread"

    def when(self, s: When) -> None:
        """Execute the body if the mask holds for any row, which is rare."""
        for v, kept in zip(s.results, s.initial, strict=True):
            for place in self.places(v):
                name = self.fresh(v, place)
                self.put(f"{self.type_of(v)} {name} = {self.name(kept, place)};")
                self.names.setdefault(v, {})[place] = name
        rows = self.rows if s.mask.axes & Axis.I else (0,)
        (column,) = self.columns
        masks = [self.name(s.mask, (column, r)) for r in rows]
        everyone, alone, self.alone = self.rows, self.alone, True
        with self.braces(f"if ({' | '.join(masks)})"):
            for r, mask in zip(rows, masks, strict=True):
                self.rows = (r,) if len(rows) > 1 else everyone
                with self.braces(f"if ({mask})") if len(rows) > 1 else contextlib.nullcontext():
                    self.block(s.body)
                    self.assign(s.results, s.yields)
        self.rows, self.alone = everyone, alone

    def block(self, body: Sequence[Statement]) -> None:
        """Write statements."""
        for s in body:
            self.statement(s)

    def cell(self, array: Array, place: tuple[int, int], component: Component) -> str:
        """A number in that memory."""
        return f"{array}_{place[1]}[{self.component(component, place)}]"

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
