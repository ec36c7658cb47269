"""Runs a `LoopKernel` statement by statement in NumPy. All rows of a work item are one array."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, final

import numpy as np
import numpy.typing as npt

from foldwise.backends.call import Int64Array, Start, Walk
from foldwise.backends.views import array_at
from foldwise.ir.axis import Axis
from foldwise.ir.loops import (
    Argument,
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
)
from foldwise.ir.target import Target

Numbers = npt.NDArray[Any]


def _rsqrt(x: Numbers) -> Numbers:
    return 1 / np.sqrt(x)


def _fma(x: Numbers, y: Numbers, z: Numbers) -> Numbers:
    """In a type that has twice the digits, or the most that there are."""
    wide = np.float64 if np.asarray(z).dtype == np.float32 else np.longdouble
    return np.multiply(x, y, dtype=wide) + z


def _min(x: Numbers, y: Numbers) -> Numbers:
    return np.where(x < y, x, y)


def _max(x: Numbers, y: Numbers) -> Numbers:
    return np.where(x > y, x, y)


def _each(function: Callable[[float], float], pole: float) -> Callable[[Any], Any]:
    """A function of Python's `math` on arrays; `pole` is its value where `math` raises."""

    def value(x: float) -> float:
        try:
            return function(x)
        except (ValueError, OverflowError):
            return pole

    def values(x: Any) -> Any:
        x = np.asarray(x)
        found: Any = np.array([value(v) for v in x.ravel().tolist()])
        return found.reshape(x.shape)

    return values


_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "fma": _fma,
    "div": np.divide,
    "neg": np.negative,
    "abs": np.abs,
    "sqrt": np.sqrt,
    "rsqrt": _rsqrt,
    "exp": np.exp,
    "exp2": np.exp2,
    "log": np.log,
    "sin": np.sin,
    "cos": np.cos,
    "pow": np.power,
    "expm1": np.expm1,
    "log1p": np.log1p,
    "tanh": np.tanh,
    "asin": np.arcsin,
    "acos": np.arccos,
    "atan": np.arctan,
    "atan2": np.arctan2,
    "fmod": np.fmod,
    "erf": _each(math.erf, math.nan),
    "erfc": _each(math.erfc, math.nan),
    "lgamma": _each(math.lgamma, math.inf),
    "floor": np.floor,
    "round": np.rint,
    "quotient": np.floor_divide,
    "remainder": np.remainder,
    "sign": np.sign,
    "min": _min,
    "max": _max,
    "lt": np.less,
    "le": np.less_equal,
    "eq": np.equal,
    "or": np.logical_or,
    "and": np.logical_and,
    "select": np.where,
}


_TYPES = {
    "float16": "=f2",
    "bfloat16": "=u2",  # NumPy has no such type; `_numbers` makes numbers of the bits
    "float32": "=f4",
    "float64": "=f8",
    "int32": "=i4",
    "int64": "=i8",
}


def _view(place: _Place, offset: int, first: int, count: int, dim: int, dtype: str) -> Numbers:
    """The vectors `first ... first+count-1` at `place`."""
    if count == 0 or dim == 0:
        return np.empty((count, dim), dtype)
    start = place.pointer + offset + first * place.row
    return array_at(start, (count, dim), (place.row, place.component), _TYPES[dtype])


def _numbers(x: Any, dtype: str) -> Any:
    if dtype == "bfloat16":
        return (x.astype(np.uint32) << np.uint32(16)).view(np.float32)
    return x


@dataclass(frozen=True, slots=True)
class _Place:
    """The address of the first vector of an array, and its steps (see `Walk`)."""

    pointer: int
    row: int
    component: int


@dataclass(frozen=True, slots=True)
class _BoundWalk:
    """A walk with the addresses of its arrays and the run-time scalars."""

    arguments: tuple[_Place, ...]
    outputs: tuple[_Place, ...]
    scalars: Sequence[float]
    items: Int64Array
    intervals: Int64Array


@dataclass(slots=True)
class _Job:
    call: _BoundWalk
    numbers: Iterator[int] = field(default_factory=itertools.count)  # `next` is atomic
    stopped: bool = False


@dataclass(slots=True)
class _Item:
    """The state of the interpreter on one work item."""

    kernel: LoopKernel
    call: _BoundWalk
    row: list[int]
    values: dict[Value, Any] = field(default_factory=dict[Value, Any])
    arrays: dict[Array, Numbers] = field(default_factory=dict[Array, Numbers])
    column: int = 0
    chunk: tuple[int, int] = (0, 0)

    @property
    def rows(self) -> int:
        return self.row[1] - self.row[0]

    def _argument(self, slot: int) -> tuple[Argument, _Place, int]:
        offset = self.row[4 + len(self.kernel.outputs) + slot]
        return self.kernel.arguments[slot], self.call.arguments[slot], offset

    def load(self, slot: int, k: int, first_row: bool) -> Any:
        argument, place, offset = self._argument(slot)
        alone = first_row or argument.axis is not Axis.I
        match Axis.NONE if first_row else argument.axis:
            case Axis.I:
                first, count = self.row[0], self.rows
            case Axis.J:
                first, count = self.column, 1
            case _:
                first, count = 0, 1
        vectors = _view(place, offset, first, count, argument.dim, argument.dtype)
        numbers = _numbers(vectors[:, k], argument.dtype).astype(
            argument.loaded_as(self.kernel.dtype)
        )
        return numbers[0] if alone else numbers

    def run(self, statements: Sequence[Statement]) -> None:  # noqa: C901 - a case for each
        for s in statements:
            match s:
                case Const(result, value):
                    self.values[result] = np.dtype(result.dtype).type(value)
                case Scalar(result, slot, component):
                    number = self.call.scalars[slot + self.component(component)]
                    self.values[result] = np.dtype(result.dtype).type(number)
                case Lookup(result, table, component):
                    self.values[result] = np.int64(table[self.component(component)])
                case Load(result, slot, component, first):
                    self.values[result] = self.load(slot, self.component(component), first)
                case Compute(result, "cast", (x,)):
                    self.values[result] = np.asarray(self.values[x]).astype(result.dtype)[()]
                case Compute(result, opcode, operands):
                    found = _FUNCTIONS[opcode](*(self.values[v] for v in operands))
                    self.values[result] = np.asarray(found).astype(result.dtype)[()]
                case Peek(result, array, component):
                    self.values[result] = self.memory(array)[self.component(component)].copy()
                case Poke(array, component, value):
                    self.memory(array)[self.component(component)] = self.values[value]
                case Store(output, component, value):
                    self.store(output, self.component(component), value)
                case When(_, _, body, yields, results):
                    self.run(body)
                    self.values.update(zip(results, [self.values[v] for v in yields], strict=True))
                case Loop():
                    self.loop(s)

    def component(self, k: Component) -> int:
        return k if isinstance(k, int) else int(self.values[k])

    def memory(self, array: Array) -> Numbers:
        if array not in self.arrays:
            self.arrays[array] = np.empty((array.size, self.rows), array.dtype)
        return self.arrays[array]

    def store(self, output: int, k: int, value: Value) -> None:
        place, offset = self.call.outputs[output], self.row[4 + output]
        wanted = self.kernel.outputs[output]
        out = _view(place, offset, self.row[0], self.rows, wanted.dim, wanted.dtype)
        out[:, k] = self.values[value]

    def loop(self, s: Loop) -> None:
        carried = [self.values[v] for v in s.initial]
        for index in self.turns(s):
            self.values[s.index] = np.int64(index)
            self.values.update(zip(s.carried, carried, strict=True))
            self.run(s.body)
            carried = [self.values[v] for v in s.yields]
        self.values.update(zip(s.results, carried, strict=True))

    def turns(self, s: Loop) -> Iterable[int]:
        """The values of the loop's index; the row, column or chunk at hand is set to each."""
        match s.kind:
            case LoopKind.ROWS:
                return [self.row[0]]
            case LoopKind.FEATURES:
                return range(s.extent)
            case LoopKind.CHUNKS:
                return self.chunks()
            case LoopKind.STRIPS:
                return self.strips(s.extent)
            case LoopKind.COLUMNS:
                return self.columns()

    def chunks(self) -> Iterator[int]:
        for first, last in self.call.intervals[self.row[2] : self.row[3]].tolist():
            for start in range(first, last, self.kernel.schedule.chunk):
                self.chunk = (start, min(start + self.kernel.schedule.chunk, last))
                yield start

    def strips(self, length: int) -> Iterator[int]:
        first, last = chunk = self.chunk
        for start in range(first, last, length):
            self.chunk = (start, min(start + length, last))
            yield start
        self.chunk = chunk

    def columns(self) -> Iterator[int]:
        for column in range(*self.chunk):
            self.column = column
            yield column


@final
class _Interpreted:
    """A kernel that is interpreted."""

    def __init__(self, kernel: LoopKernel) -> None:
        self._kernel = kernel

    def prepare(self, walk: Walk) -> Start:
        def start(pointers: Sequence[int], scalars: Sequence[float], stream: int = 0) -> _Job:
            steps = (*walk.outputs, *walk.arguments)
            places = tuple(_Place(p, *s) for p, s in zip(pointers, steps, strict=True))
            outs = len(walk.outputs)
            call = _BoundWalk(places[outs:], places[:outs], scalars, walk.items, walk.intervals)
            return _Job(call)

        return start

    def run(self, job: _Job) -> None:
        items = job.call.items
        while (number := next(job.numbers)) < len(items) and not job.stopped:
            with np.errstate(all="ignore"):
                _Item(self._kernel, job.call, items[number].tolist()).run(self._kernel.body)

    def stop(self, job: _Job) -> None:
        job.stopped = True


@final
class InterpBackend:
    """The reference backend: slow and simple."""

    name = "interp"

    def target(self, device: str) -> Target:
        """Any target: the interpreter does not depend on it."""
        return Target("", "", "", vector_bits=512, registers=32, has_fma=False)

    def version(self) -> str:
        """A constant: binaries are not kept."""
        return ""

    def emit(self, kernel: LoopKernel, target: Target) -> str:
        """The printed kernel."""
        return str(kernel)

    def compile(self, source: str, target: Target) -> bytes:
        """The printed kernel as bytes: there is nothing to compile."""
        return source.encode()

    def listing(self, source: str, target: Target) -> str:
        """The printed kernel again."""
        return source

    def load(self, binary: bytes, kernel: LoopKernel, target: Target, device: str) -> _Interpreted:
        """An interpreter for the kernel."""
        return _Interpreted(kernel)
