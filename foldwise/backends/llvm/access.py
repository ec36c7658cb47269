"""Arguments, scalars and scratch memory: loads, stores, and tiles of rows on their way."""

from __future__ import annotations

from dataclasses import dataclass, field

from foldwise.backends import frame
from foldwise.backends.llvm.instructions import convert
from foldwise.backends.llvm.registers import Registers
from foldwise.backends.llvm.text import float_literal
from foldwise.backends.llvm.tiles import ALIGNMENT, ELEMENT
from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Component,
    Load,
    Value,
    size_of,
)


@dataclass
class Access(Registers):
    """Reads arguments and scalars, and writes outputs.

    Attributes:
        bases: the address of each argument in the batch element at hand.
        columns: the addresses of the columns at hand, for each argument that has columns.
        steps: bytes from a vector to the next and from a component to the next, by argument; of
            one that has a vector for each pair, from row to row.
        column_steps: bytes from a column to the next, by argument that has columns.
        row_offsets: where lanes are columns, bytes from the first row of an argument to each row of
            the tile, by argument that has a vector for each pair.
        outputs: the same for each output, after its address in the batch element at hand.
        tables: names of the tables that are part of the code.
    """

    bases: dict[int, str] = field(default_factory=dict[int, str])
    columns: dict[int, list[str]] = field(default_factory=dict[int, list[str]])
    steps: dict[int, tuple[str, str]] = field(default_factory=dict[int, tuple[str, str]])
    column_steps: dict[int, str] = field(default_factory=dict[int, str])
    row_offsets: dict[int, list[str]] = field(default_factory=dict[int, list[str]])
    outputs: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    tables: dict[tuple[int, ...], str] = field(default_factory=dict[tuple[int, ...], str])

    def lookup(self, table: tuple[int, ...], component: Value) -> str:
        """An element of a table that is part of the code."""
        name = f"@table{len(self.tables)}"
        name = self.tables.setdefault(table, name)
        numbers = ", ".join(f"i64 {n}" for n in table)
        kind = f"[{len(table)} x i64]"
        self.body.definitions[name] = f"{name} = private constant {kind} [{numbers}]"
        (k,) = self.names[component]
        address = self.body.let(f"getelementptr i64, ptr {name}, i64 {k}")
        return self.body.let(f"load i64, ptr {address}, align 8, !invariant.load !0")

    def scalar(self, result: Value, slot: int, component: Component) -> str:
        """A run-time scalar, converted to the type of `result`."""
        word = frame.scalar_word(self.kernel, slot)
        base = self.byte_offset("%frame", self.product(self.component(component), 8))
        bits = self.read_word(base, word)
        number = self.body.let(f"bitcast i64 {bits} to double")
        return self.convert(number, "float64", result.dtype, lanes=0)

    def convert(self, name: str, source: str, target: str, lanes: int) -> str:
        """A conversion between number types; `lanes=0` for scalars."""
        return convert(self.body, name, source, target, lanes)

    def load(self, s: Load) -> None:
        """Load a component of an argument."""
        result, slot, component = s.result, s.slot, s.component
        if s.at is not None:
            places = self.spread(s.at, True, self.rows)
            self.define(result, [self.load_at(slot, component, place) for place in places])
            return
        argument = self.kernel.arguments[slot]
        if self.across and argument.axis:
            self.define(result, self.load_across(slot, component))
            return
        if argument.axis is Axis.I:
            addresses = self.tile_addresses(self.scratch.rows[slot], component, result.dtype)
            self.define(result, [self.load_vector(a, result.dtype) for a in addresses])
            return
        bases = self.bases_of(slot)
        k = self.component(component)
        if argument.axis is Axis.IJ:
            vectors = [
                self.load_pairs(base, slot, k, r) for base in bases for r in range(self.rows)
            ]
            self.define(result, vectors)
            return
        self.define(result, [self.load_number(base, slot, k) for base in bases])

    def bases_of(self, slot: int) -> list[str]:
        """The addresses of the columns at hand of an argument; of one without columns, its own."""
        if not self.kernel.arguments[slot].axis & Axis.J:
            return [self.bases[slot]]
        return self.columns[slot] if self.turn is None else [self.columns[slot][self.turn]]

    def load_across(self, slot: int, k: Component) -> list[str]:
        """A component of a row each, or of a vector of columns whose vectors, or whose components,
        lie without gaps."""
        argument = self.kernel.arguments[slot]
        if argument.axis is Axis.I:
            last = self.sum(self.last_row, -1)
            rows = [self.smaller(self.sum(self.row, r), last) for r in range(self.rows)]
            steps = [self.product(row, self.steps[slot][0]) for row in rows]
            bases = [self.byte_offset(self.bases[slot], step) for step in steps]
            return [self.load_number(base, slot, self.component(k)) for base in bases]
        bases = self.bases_of(slot)
        if argument.axis is Axis.IJ:
            rows = self.row_offsets[slot]
            bases = [self.byte_offset(base, row) for base in bases for row in rows]
        if argument.dim == 1 or (argument.adjacent and argument.axis is Axis.J):
            offset = self.component_offset(slot, self.component(k))
            addresses = [self.byte_offset(base, offset) for base in bases]
            return [self.load_converted(address, slot, self.lanes) for address in addresses]
        assert isinstance(k, int)
        lines = [self.load_line(base, argument.dim, argument.dtype) for base in bases]
        return [self.every(line, k, argument.dim, argument.dtype) for line in lines]

    def load_pairs(self, base: str, slot: int, k: str | int, r: int) -> str:
        """One component of the pairs of vector `r` of the rows and of the column at address `base`,
        converted."""
        dtype = self.kernel.arguments[slot].loaded_as(self.kernel.dtype)
        size = size_of(dtype)
        base = self.byte_offset(base, self.product(k, self.tile * size))
        return self.load_vector(self.byte_offset(base, r * self.lanes * size), dtype)

    def load_at(self, slot: int, component: Component, places: str) -> str:
        """One component of the vectors with these numbers, converted."""
        argument, vector = self.kernel.arguments[slot], self.vector("int64")
        base = self.byte_offset(
            self.bases[slot], self.component_offset(slot, self.component(component))
        )
        steps = self.splat(self.steps[slot][0], "int64")
        offsets = self.body.let(f"mul nsw {vector} {places}, {steps}")
        dtype, element = argument.dtype, ELEMENT.get(argument.dtype, "i16")
        numbers = self.gather(base, offsets, element)
        if element == "i16":
            numbers, dtype = self.widen(numbers, dtype, self.lanes), "float32"
        return self.convert(numbers, dtype, argument.loaded_as(self.kernel.dtype), self.lanes)

    def gather(self, base: str, offsets: str, element: str) -> str:
        """A vector of the numbers that lie so many bytes after an address."""
        vector, let = f"<{self.lanes} x {element}>", self.body.let
        found = "poison"
        for n in range(self.lanes):
            offset = let(f"extractelement {self.vector('int64')} {offsets}, i64 {n}")
            address = self.byte_offset(base, offset)
            number = let(f"load {element}, ptr {address}, align 1, !invariant.load !0")
            found = let(f"insertelement {vector} {found}, {element} {number}, i64 {n}")
        return found

    def load_converted(self, address: str, slot: int, lanes: int) -> str:
        """As many numbers of an argument as there are lanes, next to each other, converted."""
        argument = self.kernel.arguments[slot]
        dtype, element = argument.dtype, ELEMENT.get(argument.dtype, "i16")
        vector = f"<{lanes} x {element}>"
        numbers = self.body.let(f"load {vector}, ptr {address}, align 1, !invariant.load !0")
        if element == "i16":
            numbers, dtype = self.widen(numbers, dtype, lanes), "float32"
        return self.convert(numbers, dtype, argument.loaded_as(self.kernel.dtype), lanes)

    def load_number(self, base: str, slot: int, k: str | int) -> str:
        """One component of the vector of argument `slot` at address `base`, converted."""
        argument = self.kernel.arguments[slot]
        address = self.byte_offset(base, self.component_offset(slot, k))
        element = ELEMENT.get(argument.dtype, "i16")
        number = self.body.let(f"load {element}, ptr {address}, align 1, !invariant.load !0")
        if element == "i16":
            number = self.widen(number, argument.dtype)
        dtype = "float32" if element == "i16" else argument.dtype
        return self.convert(number, dtype, argument.loaded_as(self.kernel.dtype), lanes=0)

    def component_offset(self, slot: int, k: str | int) -> str | int:
        """Bytes from the first component of a vector of an argument to component `k`."""
        step = self.steps[slot][1]
        if k == 0:
            return 0
        return self.product(k, int(step) if self.kernel.arguments[slot].dense else step)

    def widen(self, bits: str, dtype: str, lanes: int = 0) -> str:
        """The bits of a number of 16 bits as a float, by integer arithmetic: any processor can.

        `lanes=0` for scalars.
        """
        let = self.body.let
        half, word, real, flag = (
            f"<{lanes} x {element}>" if lanes else element
            for element in ("i16", "i32", "float", "i1")
        )

        def number(n: int | str, kind: str = "i32") -> str:
            return f"splat ({kind} {n})" if lanes else str(n)

        wide = let(f"zext {half} {bits} to {word}")
        if dtype == "bfloat16":
            return let(f"bitcast {word} {let(f'shl {word} {wide}, {number(16)}')} to {real}")
        # The exponent of float16 is counted from 15, that of float32 from 127.
        magnitude = let(f"shl {word} {let(f'and {word} {wide}, {number(32767)}')}, {number(13)}")
        scale = number(float_literal(2.0**112, "float"), "float")
        scaled = let(f"fmul {real} {let(f'bitcast {word} {magnitude} to {real}')}, {scale}")
        special = let(f"icmp uge {word} {magnitude}, {number(31 << 23)}")
        infinite = let(f"or {word} {magnitude}, {number(255 << 23)}")
        finite = let(f"bitcast {real} {scaled} to {word}")
        unsigned = let(f"select {flag} {special}, {word} {infinite}, {word} {finite}")
        sign = let(f"shl {word} {let(f'and {word} {wide}, {number(32768)}')}, {number(16)}")
        return let(f"bitcast {word} {let(f'or {word} {unsigned}, {sign}')} to {real}")

    def tile_addresses(self, offset: int, component: Component, dtype: str) -> list[str]:
        """The addresses of a component of all rows of the tile, a vector of them at a time."""
        size = size_of(dtype)
        if isinstance(component, int):
            starts = [self.byte_offset("%scratch", offset + component * self.tile * size)]
        else:
            base = self.byte_offset("%scratch", offset)
            places = self.at_hand(component, self.names[component])
            starts = [self.byte_offset(base, self.product(k, self.tile * size)) for k in places]
        vectors = range(self.rows)
        return [self.byte_offset(s, r * self.lanes * size) for s in starts for r in vectors]

    def store_tile(self, offset: int, component: Component, dtype: str, value: Value) -> None:
        """Store a component of all rows of the tile into scratch memory."""
        align = min(ALIGNMENT, self.lanes * size_of(dtype))
        addresses = self.tile_addresses(offset, component, dtype)
        for address, name in zip(addresses, self.vectors(value), strict=True):
            name = self.convert(name, value.dtype, dtype, self.lanes)
            self.body.do(f"store {self.vector(dtype)} {name}, ptr {address}, align {align}")

    def locate_rows(self) -> None:
        """Where lanes are columns, find the rows of this tile in arguments with a vector for each
        pair."""
        if not (self.across and self.kernel.pairs):
            return
        last = self.sum(self.last_row, -1)
        rows = [self.smaller(self.sum(self.row, r), last) for r in range(self.rows)]
        for slot in self.kernel.pairs:
            self.row_offsets[slot] = [self.product(n, self.steps[slot][0]) for n in rows]

    def gather_rows(self) -> None:
        """Transpose this tile's rows into scratch memory; rows past the end repeat the last."""
        slots = [s for s, a in enumerate(self.kernel.arguments) if a.axis is Axis.I]
        if not slots or self.across:
            return
        given = {slot: self.kernel.arguments[slot] for slot in slots}
        dtypes = {slot: a.loaded_as(self.kernel.dtype) for slot, a in given.items()}
        last = self.sum(self.last_row, -1)

        def lane(n: str) -> None:
            row = self.smaller(self.sum(self.row, n), last)
            for slot, dtype in dtypes.items():
                base = self.byte_offset(self.bases[slot], self.product(row, self.steps[slot][0]))

                def copy(
                    k: str | int, slot: int = slot, base: str = base, dtype: str = dtype
                ) -> None:
                    number = self.load_number(base, slot, k)
                    self.body.do(
                        f"store {ELEMENT[dtype]} {number}, ptr "
                        f"{self.tile_element(self.scratch.rows[slot], k, n, dtype)}"
                    )

                self.each_component(given[slot].dim, copy)

        def lanes() -> None:
            for slot, dtype in dtypes.items():
                dim, size = given[slot].dim, size_of(dtype)
                first = self.byte_offset(self.bases[slot], self.product(self.row, dim * size))
                self.prefetch(first, dim * size * self.tile)
                self.read_rows(first, self.scratch.rows[slot], dim, dtype)

        self.whole_tile_or(
            lanes
            if all(a.dense and a.dtype == dtypes[slot] for slot, a in given.items())
            else None,
            [(a.dim, dtypes[slot], self.steps[slot][0]) for slot, a in given.items()],
            lambda: self.counted("0", str(self.tile), 1, lane, "gather"),
        )

    def scatter_rows(self) -> None:
        """Write the output rows of this tile that exist."""
        if self.across:
            self.scatter_parts()
            return

        def lane(n: str) -> None:
            row = self.sum(self.row, n)
            for number, output in enumerate(self.kernel.outputs):
                pointer, row_step, component_step = self.outputs[number]
                base = self.byte_offset(pointer, self.product(row, row_step))
                element, start = ELEMENT[output.dtype], self.scratch.outputs[number]

                def copy(
                    k: str | int,
                    base: str = base,
                    element: str = element,
                    start: int = start,
                    dtype: str = output.dtype,
                    step: str = component_step,
                ) -> None:
                    place = self.tile_element(start, k, n, dtype)
                    value = self.body.let(f"load {element}, ptr {place}")
                    address = self.byte_offset(base, self.product(k, step) if k != 0 else 0)
                    self.body.do(f"store {element} {value}, ptr {address}, align 1")

                self.each_component(output.dim, copy)

        def lanes() -> None:
            for number, output in enumerate(self.kernel.outputs):
                row = self.product(self.row, output.dim * size_of(output.dtype))
                first = self.byte_offset(self.outputs[number][0], row)
                self.write_rows(first, self.scratch.outputs[number], output.dim, output.dtype)

        def one_by_one() -> None:
            remaining = self.body.let(f"sub nsw i64 {self.last_row}, {self.row}")
            self.counted("0", self.smaller(str(self.tile), remaining), 1, lane, "scatter")

        outputs = zip(self.kernel.outputs, self.outputs, strict=True)
        lines = [(output.dim, output.dtype, step) for output, (_, step, _) in outputs]
        self.whole_tile_or(lanes, lines, one_by_one)

    def scatter_parts(self) -> None:
        """The same where lanes are columns: all parts of a row, which lie next to each other."""

        def row(n: str) -> None:
            number = self.sum(self.row, n)
            lane = self.product(n, self.lanes)
            for start, output, place in zip(
                self.scratch.outputs, self.kernel.outputs, self.outputs, strict=True
            ):
                line = self.joined_line(start, lane, output.dim, output.dtype)
                address = self.byte_offset(place[0], self.product(number, place[1]))
                self.body.do(f"store {line}, ptr {address}, align 1")

        remaining = self.body.let(f"sub nsw i64 {self.last_row}, {self.row}")
        self.counted("0", self.smaller(str(self.height), remaining), 1, row, "scatter")

    def enter_columns(self, columns: list[str]) -> None:
        """Find these columns in all arguments."""
        for slot, argument in enumerate(self.kernel.arguments):
            if argument.axis & Axis.J and not argument.listed:
                self.columns[slot] = [
                    self.byte_offset(self.bases[slot], self.product(j, self.column_steps[slot]))
                    for j in columns
                ]
