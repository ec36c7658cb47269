"""`LoopKernel`: a scheduled scalar program, the input of backends.

The program is written for one output row and one reduced column. A backend maps rows to the lanes
of vector registers or to threads; a value that does not carry the row axis is the same for all of
them.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from foldwise.ir.axis import Axis
from foldwise.ir.schedule import GpuSchedule, Schedule

DType = Literal["float32", "float64", "int32", "int64", "uint32", "bool"]
Products = Literal["float32", "bf16x3", "tf32"]

_ADJACENT = {Axis.J: " by components", Axis.IJ: " by columns"}

BITS: dict[str, int] = {
    "float16": 16,
    "bfloat16": 16,
    "float32": 32,
    "float64": 64,
    "int32": 32,
    "int64": 64,
    "uint32": 32,
    "bool": 1,
}


def size_of(dtype: str) -> int:
    """Bytes of a number in memory."""
    return BITS[dtype] // 8


@dataclass(frozen=True, eq=False, slots=True)
class Value:
    """The result of a statement. `axes` says between which rows and columns it differs."""

    id: int
    dtype: DType
    axes: Axis

    @property
    def varying(self) -> bool:
        """Whether it differs between rows: a lane each, instead of one for all."""
        return bool(self.axes & Axis.I)

    def __repr__(self) -> str:
        return f"{'v' if self.varying else 's'}{self.id}"


@dataclass(frozen=True, eq=False, slots=True)
class Array:
    """Memory of `size` numbers for each row, for vectors too long for registers.

    Attributes:
        id: its number in the kernel.
        dtype: type of the numbers.
        size: how many.
        temporary: whether it holds a value of one column, which is written anew for each.
    """

    id: int
    dtype: DType
    size: int
    temporary: bool = False

    def __repr__(self) -> str:
        return f"a{self.id}"


Component: TypeAlias = "int | Value"


@dataclass(frozen=True, eq=False, slots=True)
class Const:
    """`result = value`."""

    result: Value
    value: float


@dataclass(frozen=True, eq=False, slots=True)
class Scalar:
    """`result =` the run-time scalar number `slot + component`."""

    result: Value
    slot: int
    component: Component


@dataclass(frozen=True, eq=False, slots=True)
class Lookup:
    """`result = table[component]`."""

    result: Value
    table: tuple[int, ...]
    component: Value


@dataclass(frozen=True, eq=False, slots=True)
class Load:
    """`result =` one component of argument `slot` at the current row or column, or of its vector
    number `at`."""

    result: Value
    slot: int
    component: Component
    at: Value | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Compute:
    """`result = opcode(*operands)`; `ir/opcodes.py` lists the opcodes."""

    result: Value
    opcode: str
    operands: tuple[Value, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Peek:
    """`result = array[component]`."""

    result: Value
    array: Array
    component: Component


@dataclass(frozen=True, eq=False, slots=True)
class Poke:
    """`array[component] = value`."""

    array: Array
    component: Component
    value: Value


@dataclass(frozen=True, eq=False, slots=True)
class Store:
    """Component `component` of output number `output` at the current row `= value`."""

    output: int
    component: Component
    value: Value


class LoopKind(enum.Enum):
    """The index set of a loop."""

    ROWS = "rows"  # the output rows; independent of each other
    CHUNKS = "chunks"  # the reduced columns, `schedule.chunk` at a time
    STRIPS = "strips"  # the columns of the current chunk, `extent` at a time
    COLUMNS = "columns"  # the columns of the current chunk or strip
    FEATURES = "features"  # components 0 ... extent-1


@dataclass(frozen=True, eq=False, slots=True)
class Contraction:
    """The meaning of a FEATURES loop that adds up `x[k] y[k]`, `(x[k] - y[k])^2` or the negative of
    that over the first `extent` components of a vector of the row and a vector of the column.

    Attributes:
        rows: number of the argument that has x.
        columns: number of the argument that has y.
        square: 0 for a scalar product; for a squared distance its sign.
    """

    rows: int
    columns: int
    square: int = 0

    def __str__(self) -> str:
        if not self.square:
            return f"arg{self.rows} . arg{self.columns}"
        return f"{'-' if self.square < 0 else ''}|arg{self.rows} - arg{self.columns}|^2"


@dataclass(frozen=True, eq=False, slots=True)
class Accumulation:
    """The meaning of a FEATURES loop that adds a vector of the column, times a number of the pair,
    to memory of the row: `array[k] += number * b[k]` for the first `extent` components.

    Attributes:
        number: of the pair.
        columns: number of the argument that has b.
        array: the sums.
    """

    number: Value
    columns: int
    array: Array

    def __str__(self) -> str:
        return f"{self.array} += {self.number} * arg{self.columns}"


Pattern: TypeAlias = Contraction | Accumulation


@dataclass(frozen=True, eq=False, slots=True)
class Loop:
    """A loop that carries values from one turn to the next.

    Attributes:
        kind: the index set.
        index: the running index; for CHUNKS and STRIPS the first column of a turn.
        extent: number of turns of a FEATURES loop, number of columns of a turn of a STRIPS loop; 0
            for the others.
        initial: values before the first turn.
        carried: their names inside the body.
        body: statements of one turn.
        yields: values after the turn.
        results: names of the values after the last turn.
        pattern: what a FEATURES loop amounts to, if that has a name (`ir/patterns.py`). The body
            says the same, number by number: a backend may go by either.
    """

    kind: LoopKind
    index: Value
    extent: int
    initial: tuple[Value, ...]
    carried: tuple[Value, ...]
    body: tuple[Statement, ...]
    yields: tuple[Value, ...]
    results: tuple[Value, ...]
    pattern: Pattern | None = None


@dataclass(frozen=True, eq=False, slots=True)
class When:
    """`results = yields` after the body, or `initial` if the mask is off in all rows at hand.

    The body leaves rows as they are whose mask is off, so it may always run.
    """

    mask: Value
    initial: tuple[Value, ...]
    body: tuple[Statement, ...]
    yields: tuple[Value, ...]
    results: tuple[Value, ...]


Statement: TypeAlias = (
    "Const | Scalar | Lookup | Load | Compute | Peek | Poke | Store | Loop | When"
)


def flattened(body: Sequence[Statement]) -> Iterator[Statement]:
    """The statements, each followed by the statements inside it."""
    for s in body:
        yield s
        if isinstance(s, Loop | When):
            yield from flattened(s.body)


@dataclass(frozen=True, slots=True)
class Argument:
    """An array that the kernel reads.

    Attributes:
        axis: I: one vector per row. J: one per column. IJ: one per pair. NONE: one in all.
        dim: length of the vectors.
        dtype: type in memory; see `loaded_as`.
        dense: whether the components of a vector lie next to each other in memory.
        adjacent: whether those of different vectors do: a component of all columns (axis J), or the
            vectors of the pairs of a column, from row to row (axis IJ).
        listed: whether it is read at places that the program computes: one for each pair (axis IJ).
        stored: of such an argument with vectors for the visited pairs alone, their order: that of
            the lists (I), or the other one (J). NONE: it has one for each column.
    """

    axis: Axis
    dim: int
    dtype: str
    dense: bool
    adjacent: bool = False
    listed: bool = False
    stored: Axis = Axis.NONE

    def loaded_as(self, dtype: DType) -> DType:
        """The type of a component in a program whose arithmetic has type `dtype`."""
        if self.dtype == "int32" or self.dtype == "int64":
            return self.dtype
        return dtype


@dataclass(frozen=True, slots=True)
class Output:
    """An array that the kernel writes, with a vector for each row.

    Attributes:
        dim: length of the vectors.
        dtype: type in memory; results are converted to it.
    """

    dim: int
    dtype: DType


@dataclass(frozen=True, eq=False, slots=True)
class LoopKernel:
    """The scheduled program.

    Attributes:
        arguments: arrays read.
        scalars: number of run-time scalars.
        arrays: per-row memory.
        body: statements; the last one is the ROWS loop.
        outputs: arrays written.
        dtype: type of the arithmetic.
        schedule: the loop shape.
        products: how tensor cores multiply; see `Numerics`.
        expanded: whether squared distances may be made of scalar products where these are precise
            enough.
        chooses: whether columns may be passed over whose value is no better than the last one kept:
            they change nothing, now or later.
    """

    arguments: tuple[Argument, ...]
    scalars: int
    arrays: tuple[Array, ...]
    body: tuple[Statement, ...]
    outputs: tuple[Output, ...]
    dtype: DType
    schedule: Schedule
    products: Products = "float32"
    expanded: bool = False
    chooses: bool = False

    @property
    def pairs(self) -> list[int]:
        """The numbers of the arguments that have a vector for each pair, in rows and columns."""
        return [n for n, a in enumerate(self.arguments) if a.axis is Axis.IJ and not a.listed]

    def loops(self, kind: LoopKind) -> Iterator[Loop]:
        """The loops of a kind, wherever they stand."""
        return (s for s in flattened(self.body) if isinstance(s, Loop) and s.kind is kind)

    def contractions(self) -> list[tuple[Loop, Contraction]]:
        """The scalar products of each pair, and the squared distances that may be made of such."""
        return [
            (s, pattern)
            for s, pattern in self._patterns()
            if isinstance(pattern, Contraction) and (self.expanded or not pattern.square)
        ]

    def accumulations(self) -> list[tuple[Loop, Accumulation]]:
        """The loops that add up vectors of columns, each times a number of the pair."""
        return [
            (s, pattern) for s, pattern in self._patterns() if isinstance(pattern, Accumulation)
        ]

    def _patterns(self) -> Iterator[tuple[Loop, Pattern]]:
        for columns in self.loops(LoopKind.COLUMNS):
            for s in columns.body:
                if isinstance(s, Loop) and s.pattern is not None:
                    yield s, s.pattern

    def __str__(self) -> str:
        head = [
            f"arg{n}: {a.dtype}[{a.axis.name or 'NONE'}, {a.dim}]{'' if a.dense else ' strided'}"
            f"{_ADJACENT[a.axis] if a.adjacent else ' listed' if a.listed else ''}"
            f"{f' stored by {a.stored.name}' if a.stored else ''}"
            for n, a in enumerate(self.arguments)
        ]
        head += [f"{a}: {a.dtype}[{a.size}] per row" for a in self.arrays]
        head += [f"out{n}: {o.dtype}[I, {o.dim}]" for n, o in enumerate(self.outputs)]
        head.append(f"schedule: {self.schedule}")
        if isinstance(self.schedule, GpuSchedule) and self.schedule.tensor:
            distances = ", also for distances" if self.expanded else ""
            head.append(f"products: {self.products}{distances}")
        return "\n".join([*head, *format_statements(self.body, "")]) + "\n"


def format_statements(  # noqa: C901 - a case for each
    body: tuple[Statement, ...], indent: str
) -> list[str]:
    """The printed form of a program, one statement a line, as in golden files."""
    lines: list[str] = []
    for s in body:
        match s:
            case Const(result, value):
                lines.append(f"{indent}{result} = {value!r}")
            case Scalar(result, slot, component):
                lines.append(f"{indent}{result} = scalar[{slot} + {component}]")
            case Lookup(result, table, component):
                lines.append(f"{indent}{result} = {list(table)}[{component}]")
            case Load(result, slot, component, at):
                vector = f"arg{slot}" if at is None else f"arg{slot}[{at}]"
                lines.append(f"{indent}{result} = {vector}[{component}]")
            case Compute(result, opcode, operands):
                cast = f":{result.dtype}" if opcode == "cast" else ""
                lines.append(f"{indent}{result} = {opcode}{cast} {', '.join(map(repr, operands))}")
            case Peek(result, array, component):
                lines.append(f"{indent}{result} = {array}[{component}]")
            case Poke(array, component, value):
                lines.append(f"{indent}{array}[{component}] = {value}")
            case Store(output, component, value):
                lines.append(f"{indent}out{output}[{component}] = {value}")
            case When(mask, initial, body, yields, results):
                lines.append(f"{indent}when {mask}:")
                lines += format_statements(body, indent + "    ")
                if results:
                    lines.append(f"{indent}    yield {', '.join(map(repr, yields))}")
                    kept = ", ".join(map(repr, initial))
                    lines.append(f"{indent}{', '.join(map(repr, results))} = that, or {kept}")
            case Loop():
                extent = {
                    LoopKind.FEATURES: f" in 0..{s.extent}",
                    LoopKind.STRIPS: f" of {s.extent}",
                }.get(s.kind, "")
                carried = ", ".join(f"{c} = {i}" for c, i in zip(s.carried, s.initial, strict=True))
                lines.append(
                    f"{indent}for {s.kind.value} {s.index}{extent}"
                    f"{f' with {carried}' if carried else ''}:"
                    f"{f'  # {s.pattern}' if s.pattern else ''}"
                )
                lines += format_statements(s.body, indent + "    ")
                if s.yields:
                    lines.append(f"{indent}    yield {', '.join(map(repr, s.yields))}")
                    lines.append(f"{indent}{', '.join(map(repr, s.results))} = loop results")
    return lines
