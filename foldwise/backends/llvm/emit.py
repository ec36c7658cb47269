"""LoopKernel to LLVM assembly: SPMD on SIMD.

A value that differs between rows becomes `schedule.rows` vectors of `schedule.lanes` rows each; any
other value is one scalar register, repeated over the lanes where a vector needs it. The vectors of
rows of an argument are transposed into scratch memory before the columns are walked, so that loads
are plain vector loads whatever the strides were.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from foldwise.backends import frame
from foldwise.backends.llvm.text import Body, Lanes, float_literal
from foldwise.backends.llvm.tiles import ALIGNMENT, ELEMENT, Tiles
from foldwise.backends.llvm.vecmath import FUNCTIONS
from foldwise.backends.llvm.vecmath.arithmetic import function_text
from foldwise.backends.values import flattened, laned, made, needs_splat, split
from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    BITS,
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
from foldwise.ir.target import Target

ENTRY: Final = "foldwise_kernel"

_INLINED: Final = 32  # statements with the same function; where there are more, they call it

_FLOAT_OP = {"add": "fadd contract", "sub": "fsub contract", "mul": "fmul contract", "div": "fdiv"}
_DIVISION = {"quotient": "udiv", "remainder": "urem"}
_COMPARISON = {"lt": ("olt", "slt"), "le": ("ole", "sle"), "eq": ("oeq", "eq")}


def _is_float(dtype: str) -> bool:
    return dtype.startswith("float")


def _literal(value: float, dtype: str) -> str:
    if _is_float(dtype):
        return float_literal(value, ELEMENT[dtype])
    return str(int(value)) if dtype != "bool" else str(bool(value)).lower()


def emit(kernel: LoopKernel, target: Target) -> str:
    """The LLVM assembly of a kernel: `void foldwise_kernel(frame, progress, scratch)`.

    The three arguments are pointers; `frame.py` says what they point to.
    """
    emitter = _Emitter(kernel, target)
    emitter.kernel_function()
    body = emitter.body
    return "\n".join(
        [
            f'target triple = "{target.triple}"',
            "",
            f"define void @{ENTRY}(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {{",
            "entry:",
            *body.lines,
            "}",
            "",
            *body.definitions.values(),
            *body.declarations,
            "",
            "attributes #0 = { nounwind }",
            "!0 = !{}",
            "",
        ]
    )


@dataclass
class _Emitter(Tiles):
    names: dict[Value, list[str]] = field(default_factory=dict[Value, list[str]])
    splats: dict[Value, list[str]] = field(default_factory=dict[Value, list[str]])
    bases: dict[int, str] = field(
        default_factory=dict[int, str]
    )  # argument -> address in the batch
    columns: dict[int, list[str]] = field(
        default_factory=dict[int, list[str]]
    )  # argument -> current columns
    steps: dict[int, tuple[str, str]] = field(default_factory=dict[int, tuple[str, str]])
    # Values that there is one of for each of the columns that are walked together; and, while these
    # are taken up one after the other, which of them it is.
    wide: set[Value] = field(default_factory=set[Value])
    turn: int | None = None
    chunk: tuple[str, str] = ("", "")  # first column, last column + 1
    tables: dict[tuple[int, ...], str] = field(default_factory=dict[tuple[int, ...], str])
    item: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.laned = laned(self.kernel)
        self.needs_splat = needs_splat(self.kernel, self.laned)
        uses = Counter(s.opcode for s in flattened(self.kernel.body) if isinstance(s, Compute))
        self.called = {name for name in FUNCTIONS if uses[name] > _INLINED}
        assert not (self.across and self.kernel.arrays), "lanes of columns: state in registers only"
        assert not self.kernel.schedule.strip, "vector registers are too few for strips"

    def type_of(self, v: Value) -> str:
        return self.vector(v.dtype) if v in self.laned else ELEMENT[v.dtype]

    # --- values

    def define(self, v: Value, names: list[str]) -> None:
        self.names[v] = names

    def splat_if_needed(self, v: Value) -> None:
        """After a definition: repeat the value over the lanes, if a vector will want it."""
        if v in self.needs_splat:
            self.splats[v] = [self.splat(name, v.dtype) for name in self.names[v]]

    def splat(self, name: str, dtype: str) -> str:
        vector, element = self.vector(dtype), ELEMENT[dtype]
        one = self.body.let(f"insertelement {vector} poison, {element} {name}, i64 0")
        zeros = f"<{self.lanes} x i32> zeroinitializer"
        return self.body.let(f"shufflevector {vector} {one}, {vector} poison, {zeros}")

    def at_hand(self, v: Value, registers: list[str]) -> list[str]:
        """Of the registers of all columns, those of the column whose turn it is."""
        if v not in self.wide or self.turn is None:
            return registers
        width = len(registers) // self.kernel.schedule.columns
        return registers[self.turn * width : (self.turn + 1) * width]

    def height_of(self, v: Value) -> int:
        """How many registers a value has for each column: one for each of the tile's rows of
        vectors, if it differs between rows.
        """
        return self.rows if v.axes & Axis.I else 1

    def spread(self, v: Value, laned: bool, height: int) -> list[str]:
        """The value as so many registers for each column at hand."""
        found = self.at_hand(v, self.names[v] if (v in self.laned) is laned else self.splats[v])
        return [name for name in found for _ in range(height // self.height_of(v))]

    def vectors(self, v: Value) -> list[str]:
        """The value as one vector for each group of rows."""
        return self.spread(v, True, self.rows)

    def operand(self, v: Value, result: Value) -> list[str]:
        """The registers of `v`, as many as there are of `result`."""
        found = self.spread(v, result in self.laned, self.height_of(result))
        alone = result in self.wide and v not in self.wide
        return found * self.kernel.schedule.columns if alone else found

    def count(self, v: Value) -> int:
        """How many registers a value has."""
        return self.height_of(v) * (self.kernel.schedule.columns if v in self.wide else 1)

    def component(self, k: Component) -> str | int:
        return k if isinstance(k, int) else self.at_hand(k, self.names[k])[0]

    # --- the kernel

    def kernel_function(self) -> None:
        """Take work items until there are none; see `frame.py` for the words."""
        body, kernel = self.body, self.kernel
        count = self.read_word("%frame", frame.ITEM_COUNT)
        items = self.read_word("%frame", frame.ITEMS)
        intervals = self.read_word("%frame", frame.INTERVALS)
        outs = len(kernel.outputs)
        arrays = outs + len(kernel.arguments)
        places: list[tuple[str, str, str]] = []
        for n in range(arrays):
            words = frame.address_word(arrays, n), frame.STEPS + 2 * n, frame.STEPS + 2 * n + 1
            pointer, row, component = (self.read_word("%frame", word) for word in words)
            places.append((pointer, row, component))
        for slot, (_, row, component) in enumerate(places[outs:]):
            if kernel.arguments[slot].dense:
                component = str(size_of(kernel.arguments[slot].dtype))
            self.steps[slot] = (row, component)
        self.intervals = body.let(f"inttoptr i64 {intervals} to ptr")
        items = body.let(f"inttoptr i64 {items} to ptr")
        self.stopped = self.byte_offset("%progress", 8 * frame.STOPPED)

        take, work, done = body.label("take"), body.label("work"), body.label("done")
        body.do(f"br label %{take}")
        body.begin(take)
        number = body.let("atomicrmw add ptr %progress, i64 1 monotonic")
        more = body.let(f"icmp slt i64 {number}, {count}")
        running = body.let(f"and i1 {more}, {self.still_running()}")
        body.do(f"br i1 {running}, label %{work}, label %{done}")
        body.begin(work)
        width = frame.ITEM_OFFSETS + len(places)
        self.item = self.byte_offset(items, self.product(number, 8 * width))
        bases: list[str] = []
        for n, (pointer, _, _) in enumerate(places):
            offset = self.read_word(self.item, frame.ITEM_OFFSETS + n)
            bases.append(body.let(f"inttoptr i64 {self.sum(pointer, offset)} to ptr"))
        self.bases = dict(enumerate(bases[outs:]))
        self.outputs = [(bases[n], *places[n][1:]) for n in range(outs)]
        self.block(kernel.body)
        body.do(f"br label %{take}")
        body.begin(done)
        body.do("ret void")

    def still_running(self) -> str:
        flag = self.body.let(f"load volatile i64, ptr {self.stopped}, align 8")
        return self.body.let(f"icmp eq i64 {flag}, 0")

    def block(self, statements: Sequence[Statement]) -> None:
        for s in statements:
            match s:
                case Const(result, value):
                    literal = _literal(value, result.dtype)
                    self.define(result, [literal])
                    self.splats[result] = [self._constant_vector(literal, result.dtype)]
                case Scalar(result, slot, component):
                    self.define(result, [self.scalar(result, slot, component)])
                    self.splat_if_needed(result)
                case Lookup(result, table, component):
                    self.define(result, [self.lookup(table, component)])
                    self.splat_if_needed(result)
                case Load(result):
                    self.load(s)
                    self.splat_if_needed(result)
                case Compute(result, opcode, operands):
                    inputs = [self.operand(v, result) for v in operands]
                    self.define(
                        result,
                        [
                            self.compute(result, opcode, operands[0].dtype, xs)
                            for xs in zip(*inputs, strict=True)
                        ],
                    )
                    self.splat_if_needed(result)
                case Peek(result, array, component):
                    addresses = self.tile_addresses(
                        self.scratch.arrays[array], component, array.dtype
                    )
                    self.define(result, [self.load_vector(a, array.dtype) for a in addresses])
                case Poke(array, component, value):
                    self.store_tile(self.scratch.arrays[array], component, array.dtype, value)
                case Store(output, component, value):
                    dtype = self.kernel.outputs[output].dtype
                    self.store_tile(self.scratch.outputs[output], component, dtype, value)
                case When():
                    self.when(s)
                case Loop():
                    {
                        LoopKind.ROWS: self.row_loop,
                        LoopKind.CHUNKS: self.chunk_loop,
                        LoopKind.COLUMNS: self.column_loop,
                        LoopKind.FEATURES: self.feature_loop,
                    }[s.kind](s)

    def _constant_vector(self, literal: str, dtype: str) -> str:
        return f"splat ({ELEMENT[dtype]} {literal})"

    # --- statements

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
        kernel = self.kernel
        word = frame.scalar_word(len(kernel.outputs) + len(kernel.arguments), slot)
        base = self.byte_offset("%frame", self.product(self.component(component), 8))
        bits = self.read_word(base, word)
        number = self.body.let(f"bitcast i64 {bits} to double")
        return self.convert(number, "float64", result.dtype, lanes=0)

    def convert(self, name: str, source: str, target: str, lanes: int) -> str:
        """A conversion between number types; `lanes=0` for scalars."""
        if source == target:
            return name
        shape = f"<{lanes} x {{}}>" if lanes else "{}"
        old, new = shape.format(ELEMENT[source]), shape.format(ELEMENT[target])
        wider = BITS[target] > BITS[source]
        match _is_float(source), _is_float(target):
            case True, True:
                instruction = "fpext" if wider else "fptrunc"
            case False, False:
                instruction = "sext" if wider else "trunc"
            case True, False:
                instruction = "fptosi"
            case _:
                instruction = "sitofp"
        return self.body.let(f"{instruction} {old} {name} to {new}")

    def load(self, s: Load) -> None:
        result, slot, component = s.result, s.slot, s.component
        argument = self.kernel.arguments[slot]
        if self.across and argument.axis:
            self.define(result, self.load_across(slot, component))
            return
        if argument.axis is Axis.I:
            addresses = self.tile_addresses(self.scratch.rows[slot], component, result.dtype)
            self.define(result, [self.load_vector(a, result.dtype) for a in addresses])
            return
        bases = [self.bases[slot]]
        if argument.axis is Axis.J:
            bases = self.columns[slot] if self.turn is None else [self.columns[slot][self.turn]]
        k = self.component(component)
        self.define(result, [self.load_number(base, slot, k) for base in bases])

    def load_across(self, slot: int, k: Component) -> list[str]:
        """A component of a row each, or of a vector of columns that lie without gaps."""
        argument = self.kernel.arguments[slot]
        if argument.axis is Axis.I:
            last = self.sum(self.last_row, -1)
            rows = [self.smaller(self.sum(self.row, r), last) for r in range(self.rows)]
            steps = [self.product(row, self.steps[slot][0]) for row in rows]
            bases = [self.byte_offset(self.bases[slot], step) for step in steps]
            return [self.load_number(base, slot, self.component(k)) for base in bases]
        assert isinstance(k, int)
        bases = self.columns[slot] if self.turn is None else [self.columns[slot][self.turn]]
        lines = [self.load_line(base, argument.dim, argument.dtype) for base in bases]
        return [self.every(line, k, argument.dim, argument.dtype) for line in lines]

    def load_number(self, base: str, slot: int, k: str | int) -> str:
        """One component of the vector of argument `slot` at address `base`, converted."""
        argument = self.kernel.arguments[slot]
        step = self.steps[slot][1]
        offset = self.product(k, int(step) if argument.dense else step) if k != 0 else 0
        address = self.byte_offset(base, offset)
        element = ELEMENT.get(argument.dtype, "i16")
        number = self.body.let(f"load {element}, ptr {address}, align 1, !invariant.load !0")
        if element == "i16":
            number = self.widen(number, argument.dtype)
        dtype = "float32" if element == "i16" else argument.dtype
        return self.convert(number, dtype, argument.loaded_as(self.kernel.dtype), lanes=0)

    def widen(self, bits: str, dtype: str) -> str:
        """The bits of a number of 16 bits as a float, by integer arithmetic: any processor can."""
        let = self.body.let
        wide = let(f"zext i16 {bits} to i32")
        if dtype == "bfloat16":
            return let(f"bitcast i32 {let(f'shl i32 {wide}, 16')} to float")
        # The exponent of float16 is counted from 15, that of float32 from 127.
        magnitude = let(f"shl i32 {let(f'and i32 {wide}, 32767')}, 13")
        scale = float_literal(2.0**112, "float")
        number = let(f"fmul float {let(f'bitcast i32 {magnitude} to float')}, {scale}")
        special = let(f"icmp uge i32 {magnitude}, {31 << 23}")
        infinite = let(f"or i32 {magnitude}, {255 << 23}")
        finite = let(f"bitcast float {number} to i32")
        unsigned = let(f"select i1 {special}, i32 {infinite}, i32 {finite}")
        sign = let(f"shl i32 {let(f'and i32 {wide}, 32768')}, 16")
        return let(f"bitcast i32 {let(f'or i32 {unsigned}, {sign}')} to float")

    def compute(self, result: Value, opcode: str, dtype: str, xs: tuple[str, ...]) -> str:
        """One instruction or function on vectors or scalars; `dtype` is the first operand's."""
        lanes = self.lanes if result in self.laned else 0
        shape = f"<{lanes} x {{}}>" if lanes else "{}"
        type_ = shape.format(ELEMENT[dtype])
        let = self.body.let
        if opcode == "cast":
            return self.convert(xs[0], dtype, result.dtype, lanes)
        if opcode == "select":
            value = shape.format(ELEMENT[result.dtype])
            return let(f"select {type_} {xs[0]}, {value} {xs[1]}, {value} {xs[2]}")
        if opcode in ("or", "and"):
            return let(f"{opcode} {type_} {xs[0]}, {xs[1]}")
        compare = "fcmp" if _is_float(dtype) else "icmp"
        if opcode in _COMPARISON:
            predicate = _COMPARISON[opcode][0 if _is_float(dtype) else 1]
            return let(f"{compare} {predicate} {type_} {xs[0]}, {xs[1]}")
        if opcode in ("min", "max"):
            predicate = ("o" if _is_float(dtype) else "s") + ("lt" if opcode == "min" else "gt")
            wins = let(f"{compare} {predicate} {type_} {xs[0]}, {xs[1]}")
            return let(f"select {shape.format('i1')} {wins}, {type_} {xs[0]}, {type_} {xs[1]}")
        if opcode in _DIVISION:
            return let(f"{_DIVISION[opcode]} {type_} {xs[0]}, {xs[1]}")
        if not _is_float(dtype):
            return let(f"{opcode} nsw {type_} {xs[0]}, {xs[1]}")
        if opcode in _FLOAT_OP:
            return let(f"{_FLOAT_OP[opcode]} {type_} {xs[0]}, {xs[1]}")
        return self.function(opcode, Lanes(self.body, ELEMENT[dtype], lanes, self.target), xs)  # pyright: ignore[reportArgumentType]

    def function(self, opcode: str, v: Lanes, xs: tuple[str, ...]) -> str:
        x = xs[0]
        match opcode:
            case "neg":
                return v.neg(x)
            case "fma":
                return v.fused(*xs)
            case "abs":
                return v.abs(x)
            case "sqrt":
                return v.sqrt(x)
            case "sign":  # 0 and NaN are their own signs
                down = v.select(v.compare("olt", x, v.const(0)), v.const(-1), x)
                return v.select(v.compare("ogt", x, v.const(0)), v.const(1), down)
            case _ if opcode in self.called:
                return self.called_function(opcode, v, xs)
            case _:
                return FUNCTIONS[opcode](v, *xs)

    def called_function(self, opcode: str, v: Lanes, xs: tuple[str, ...]) -> str:
        """The same by a call: code does not grow by the whole function with each use."""
        name = f"foldwise_{opcode}_{v.lanes}_{v.element}"
        names = [f"%x{n}" for n in range(len(xs))]
        if name not in self.body.definitions:
            body = Body(declarations=self.body.declarations, definitions=self.body.definitions)
            result = FUNCTIONS[opcode](Lanes(body, v.element, v.lanes, v.target), *names)
            body.do(f"ret {v.type} {result}")
            head = f"{v.type} @{name}({', '.join(f'{v.type} {x}' for x in names)})"
            self.body.definitions[name] = function_text(head, "noinline", body)
        operands = ", ".join(f"{v.type} {x}" for x in xs)
        return self.body.let(f"call {v.type} @{name}({operands})")

    # --- scratch memory: component k of a tile of rows is `tile` numbers in a line

    def tile_addresses(self, offset: int, component: Component, dtype: str) -> list[str]:
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
        align = min(ALIGNMENT, self.lanes * size_of(dtype))
        addresses = self.tile_addresses(offset, component, dtype)
        for address, name in zip(addresses, self.vectors(value), strict=True):
            name = self.convert(name, value.dtype, dtype, self.lanes)
            self.body.do(f"store {self.vector(dtype)} {name}, ptr {address}, align {align}")

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
        """Write the output rows of this tile that exist; if lanes are columns, all their parts."""

        def lane(n: str) -> None:
            part = self.body.let(f"srem i64 {n}, {self.lanes}") if self.across else "0"
            row = self.body.let(f"sdiv i64 {n}, {self.lanes}") if self.across else n
            row = self.sum(self.row, row)
            for number, output in enumerate(self.kernel.outputs):
                pointer, row_step, component_step = self.outputs[number]
                base = self.byte_offset(pointer, self.product(row, row_step))
                base = self.byte_offset(
                    base, self.product(part, output.dim * size_of(output.dtype))
                )
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
            remaining = self.product(remaining, self.tile // self.height)
            self.counted("0", self.smaller(str(self.tile), remaining), 1, lane, "scatter")

        outputs = zip(self.kernel.outputs, self.outputs, strict=True)
        lines = [(output.dim, output.dtype, step) for output, (_, step, _) in outputs]
        self.whole_tile_or(lanes, lines, one_by_one)

    # --- what is rarely done

    def when(self, s: When) -> None:
        """A branch around the body, which no row takes as a rule."""
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

    # --- loops

    def row_loop(self, s: Loop) -> None:
        first = self.read_word(self.item, frame.ITEM_FIRST_ROW)
        self.last_row = self.read_word(self.item, frame.ITEM_LAST_ROW)

        def tile(row: str) -> None:
            self.row = row
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
        self.block(s.body)
        finish, latch = self.registers(s, s.yields), body.block
        body.do(f"br label %{chunk_head}")

        body.begin(end)
        next_q = self.sum(q, 1)
        body.do(f"br label %{head}")
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
        if together == 1:

            def column(j: str) -> None:
                self.enter_columns([j])
                self.number_columns(s, [j])
                self.block(s.body)

            self.do_while(s, *self.chunk, column, "column", self.stride)
            return
        first, last = self.chunk
        common, own, loops = split(s)
        remembered = [*s.carried, *made(own)]

        def several(j: str) -> None:
            columns = [j, *(self.sum(j, n * self.stride) for n in range(1, together))]
            self.enter_columns(columns)
            self.wide = {s.index, *(v for v in made(common) if v.axes & Axis.J)}
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

        def single(j: str) -> None:
            self.enter_columns([j])
            self.number_columns(s, [j])
            self.block(s.body)
            self.carry(s, self.registers(s, s.yields))

        limit = self.sum(last, self.stride * (1 - together))
        first, values = self.walk(s, first, limit, together * self.stride, values, several)
        _, values = self.walk(s, first, last, self.stride, values, single)
        for v, registers in zip(s.results, values, strict=True):
            self.define(v, registers)
            self.splat_if_needed(v)

    def number_columns(self, s: Loop, columns: list[str]) -> None:
        """Define the index of a loop over columns."""
        if self.across:
            vector, places = self.vector("int64"), ", ".join(f"i64 {n}" for n in range(self.lanes))
            firsts = [self.splat(j, "int64") for j in columns]
            columns = [self.body.let(f"add {vector} {j}, <{places}>") for j in firsts]
        self.define(s.index, columns)
        self.splat_if_needed(s.index)

    def enter_columns(self, columns: list[str]) -> None:
        """Find these columns in all arguments."""
        for slot, argument in enumerate(self.kernel.arguments):
            if argument.axis is Axis.J:
                self.columns[slot] = [
                    self.byte_offset(self.bases[slot], self.product(j, self.steps[slot][0]))
                    for j in columns
                ]

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
        body.do(f"br label %{head}")
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
