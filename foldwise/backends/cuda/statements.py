"""The statements of a program as C++, all but its loops over rows and columns."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from typing import Final

from foldwise.backends import frame
from foldwise.backends.cuda.depths import Depths
from foldwise.backends.cuda.expressions import TYPES, converted, expression, literal
from foldwise.backends.cuda.site import Site
from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Component,
    Compute,
    Const,
    Load,
    Lookup,
    Loop,
    LoopKind,
    Peek,
    Poke,
    Scalar,
    Statement,
    Store,
    Value,
    When,
    flattened,
    size_of,
)

_TURNS: Final = 4  # of a loop over components that become straight lines


class Statements:
    """Writes statements for the columns and rows at hand.

    Attributes:
        loops: what writes loops of each kind; those over components are written here.
        staging: whether records are being written.
        turns: of a loop over components that become straight lines.
        distance: the first column of the strip at hand, and the text of how far from it the column
            at hand is, if that has to be spelled.
    """

    def __init__(self, site: Site, depths: Depths) -> None:
        self.depths = depths
        self.kernel, self.plan, self.apart = site.kernel, site.plan, site.apart
        self.access, self.threads, self.arrays = site.access, site.threads, site.arrays
        self.code, self.put, self.braces = site.code, site.code.put, site.code.braces
        self.numbers = site.numbers
        self.loops: dict[LoopKind, Callable[[Loop], None]] = {LoopKind.FEATURES: self.feature_loop}
        self.staging = False
        self.turns = _TURNS
        self.distance: tuple[Value, str] | None = None
        self._tables: dict[tuple[int, ...], tuple[str, str]] = {}  # names and definitions

    @property
    def definitions(self) -> list[str]:
        """The definitions in front of the kernel."""
        return [line for _, line in self._tables.values()]

    def statement(self, s: Statement) -> None:  # noqa: C901 - a case for each
        """Write a statement, for the columns and rows at hand."""
        match s:
            case Const(result, value):
                # Spelled where they are used: the compiler puts them into instructions.
                for place in self.code.places(result):
                    self.code.names.setdefault(result, {})[place] = self.constant(value, result)
            case Scalar(result, slot, component):
                for place in self.code.places(result):
                    self.code.define(result, place, self.scalar(slot, component, result, place))
            case Lookup(result, table, component):
                for place in self.code.places(result):
                    index = self.code.name(component, place)
                    self.code.define(result, place, f"{self.table(table)}[{index}]")
            case Load() | Compute() | Loop() if self.plan.has(s) or s in self.apart:
                pass  # it, or a value computed from it, is in the records, or tensor cores make it
            case Load(result, slot, component, at) if at is None:
                for place in self.code.places(result):
                    self.code.define(result, place, self.load(slot, component, place))
            case Load(result, slot, component, at):
                assert at is not None
                for place in self.code.places(result):
                    k = self.code.component(component, place)
                    address = self.access.column_address(slot, self.code.name(at, place))
                    self.code.define(result, place, self.access.read(slot, address, k))
            case Compute():
                self.compute(s)
            case Peek(result, array, component):
                for place in self.code.places(result):
                    element = self.arrays.element(array, place, component)
                    self.code.define(result, place, element)
            case Poke(array, component, value):
                for place in [(c, r) for c in self.code.columns for r in self.code.rows]:
                    element = self.arrays.element(array, place, component)
                    self.put(f"{element} = {self.code.name(value, place)};")
            case Store(output, component, value):
                self.store(output, component, value)
            case When():
                self.when(s)
            case Loop():
                self.loops[s.kind](s)

    def constant(self, value: float, result: Value) -> str:
        """A literal."""
        text = literal(value, result.dtype)
        return f"({text})" if text.startswith("-") else text

    def table(self, numbers: tuple[int, ...]) -> str:
        """The name of a table."""
        name = f"table{len(self._tables)}"
        values = ", ".join(map(str, numbers))
        line = f"__constant__ int {name}[{len(numbers)}] = {{{values}}};"
        return self._tables.setdefault(numbers, (name, line))[0]

    def scalar(self, slot: int, component: Component, result: Value, place: tuple[int, int]) -> str:
        """A run-time scalar."""
        word = frame.scalar_word(self.kernel, slot)
        index = f"{word}" if component == 0 else f"{word} + {self.code.component(component, place)}"
        number = f"__longlong_as_double(frame.word[{index}])"
        return converted(number, "float64", result.dtype)

    def load(self, slot: int, component: Component, place: tuple[int, int]) -> str:
        """A component of an argument, from where it is at hand."""
        c, r = place
        k = self.code.component(component, place)
        match self.kernel.arguments[slot].axis:
            case Axis.I:
                return self.depths.element(slot, component, r, k)
            case Axis.J:
                if self.staging:
                    return self.access.read(slot, f"from{slot}", k)
                if slot in self.plan.vectors:
                    return f"column{c}[{self.plan.vectors[slot]} + {k}]"
                address = self.access.column_address(slot, f"j{c}")
                return self.access.read(slot, address, k)
            case Axis.IJ:
                return self.access.read(slot, self.access.pair_address(slot, r, f"j{c}"), k)
            case _:
                return self.access.read(slot, f"arg{slot}", k)

    def compute(self, s: Compute) -> None:
        """Arithmetic."""
        source = s.operands[0].dtype
        for place in self.code.places(s.result):
            xs = tuple(self.code.name(v, place) for v in s.operands)
            self.code.define(s.result, place, self.computed(s, source, xs))

    def computed(self, s: Compute, source: str, xs: tuple[str, ...]) -> str:
        """The result for these operands, of type `source`."""
        if s.opcode == "cast":
            if s.result.dtype == "int64":
                return f"({self.code.type_of(s.result)}){xs[0]}"
            return converted(xs[0], source, s.result.dtype)
        if self.distance and s.opcode == "sub" and s.operands[1] is self.distance[0]:
            return self.distance[1]
        return expression(s.opcode, source, xs, number=s.operands[-1] in self.numbers)

    def store(self, number: int, component: Component, value: Value) -> None:
        """Write a result of the rows that exist."""
        output = self.kernel.outputs[number]
        row_step, _ = self.access.steps(number, 1)
        _, step = self.access.steps(number, 0)
        kind = TYPES[output.dtype]
        vector = output.dim * size_of(output.dtype)
        several = self.kernel.schedule.lanes_per_row > 1
        part = f" + {self.threads.part} * {vector}" if several else ""
        for r in self.code.rows:
            k = self.code.component(component, (0, r))
            text = self.code.name(value, (0, r))
            if value.dtype != output.dtype:
                text = f"({kind}){text}"
            row, offset = self.threads.row(r), "" if k == "0" else f" + {k} * {step}"
            target = f"*({kind}*)(out{number} + {row} * {row_step}{part}{offset})"
            self.put(f"if ({row} < last_row) {target} = {text};")

    def when(self, s: When) -> None:
        """Execute the body if the mask holds for any row, which is rare."""
        for v, kept in zip(s.results, s.initial, strict=True):
            for place in self.code.places(v):
                name = self.code.fresh(v, place)
                self.put(f"{self.code.type_of(v)} {name} = {self.code.name(kept, place)};")
                self.code.names.setdefault(v, {})[place] = name
        rows = self.code.rows if s.mask.axes & Axis.I else (0,)
        (column,) = self.code.columns
        masks = [self.code.name(s.mask, (column, r)) for r in rows]
        everyone = self.code.rows
        with self.depths.alone(), self.braces(f"if ({' | '.join(masks)})"):
            for r, mask in zip(rows, masks, strict=True):
                self.code.rows = (r,) if len(rows) > 1 else everyone
                own = self.braces(f"if ({mask})") if len(rows) > 1 else contextlib.nullcontext()
                with own:
                    self.block(s.body)
                    self.code.assign(s.results, s.yields)
        self.code.rows = everyone

    def block(self, body: Sequence[Statement]) -> None:
        """Write statements."""
        for s in body:
            self.statement(s)

    def feature_loop(self, s: Loop) -> None:
        """A loop over components, each for all columns at hand."""
        if self.arrays.shares(s):
            with self.arrays.turns(s):
                self.block(s.body)
            return
        self.code.begin(s)
        with self.depths.turns(s) as (k, head):
            inner = [x.kind for x in flattened(s.body) if isinstance(x, Loop)]
            self.put(f"UNROLL({1 if LoopKind.CHUNKS in inner else self.turns})")
            with self.braces(head):
                self.code.names[s.index] = {(0, 0): k}
                self.turn(s)

    def turn(self, s: Loop) -> None:
        """One turn of a loop over components."""
        columns = self.code.columns
        if len(columns) > 1 and any(isinstance(x, Poke) for x in flattened(s.body)):
            # Memory is changed by one column after the other.
            for c in columns:
                self.code.columns = (c,)
                with self.braces(""):
                    self.block(s.body)
            self.code.columns = columns
        else:
            self.block(s.body)
            self.code.assign(s.carried, s.yields)
