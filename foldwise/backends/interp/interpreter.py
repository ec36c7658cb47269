"""Runs a `LoopKernel` statement by statement in NumPy. All rows of a work item are one array."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, final

import numpy as np
import numpy.typing as npt

from foldwise.backends.call import Int64Array, Start, Walk
from foldwise.ir.axis import Axis
from foldwise.ir.legal import cpu_schedule
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
from foldwise.ir.opcodes import OPCODES
from foldwise.ir.target import Target

Numbers = npt.NDArray[Any]


_TYPES = {
    "float16": "=f2",
    "bfloat16": "=u2",  # NumPy has no such type; `_numbers` makes numbers of the bits
    "float32": "=f4",
    "float64": "=f8",
    "int32": "=i4",
    "int64": "=i8",
}


class _Memory:
    """A view of foreign memory, in NumPy's own protocol."""

    def __init__(
        self, pointer: int, shape: tuple[int, ...], strides: tuple[int, ...], dtype: str
    ) -> None:
        self.__array_interface__: dict[str, Any] = {
            "data": (pointer, False),
            "shape": shape,
            "strides": strides,
            "typestr": _TYPES[dtype],
            "version": 3,
        }


def _view(place: _Place, offset: int, first: int, count: int, dim: int, dtype: str) -> Numbers:
    """The vectors `first ... first+count-1` at `place`."""
    if count == 0 or dim == 0:
        return np.empty((count, dim), dtype)
    start = place.pointer + offset + first * place.row
    return np.asarray(_Memory(start, (count, dim), (place.row, place.component), dtype))


def _numbers(x: Any, dtype: str) -> Any:
    if dtype == "bfloat16":
        return (x.astype(np.uint32) << np.uint32(16)).view(np.float32)
    return x


@dataclass(frozen=True, slots=True)
class _Place:
    """The address of the first vector of an array, and the steps of `Walk`."""

    pointer: int
    row: int
    component: int
    column: int = 0


@dataclass(frozen=True, slots=True)
class _Call:
    """A walk with the addresses of its arrays and the run-time scalars."""

    arguments: tuple[_Place, ...]
    outputs: tuple[_Place, ...]
    scalars: Sequence[float]
    items: Int64Array
    intervals: Int64Array


@dataclass(slots=True)
class _Job:
    call: _Call
    numbers: Iterator[int] = field(default_factory=itertools.count)  # `next` is atomic
    stopped: bool = False
    taken: int = 0


@dataclass(slots=True)
class _Item:
    """The state of the interpreter on one work item."""

    kernel: LoopKernel
    call: _Call
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

    def load(self, slot: int, k: int, at: Numbers | None) -> Any:
        argument, place, offset = self._argument(slot)
        if at is not None:
            first, count = int(at.min()), int(np.ptp(at)) + 1
            vectors = _view(place, offset, first, count, argument.dim, argument.dtype)
            numbers = _numbers(vectors[at - first, k], argument.dtype)
            return numbers.astype(argument.loaded_as(self.kernel.dtype))
        alone = not argument.axis & Axis.I
        match argument.axis:
            case Axis.I | Axis.IJ:
                first, count = self.row[0], self.rows
                offset += self.column * place.column
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
                case Load(result, slot, component, at):
                    places = None if at is None else self.values[at]
                    self.values[result] = self.load(slot, self.component(component), places)
                case Compute(result, opcode, operands):
                    found = OPCODES[opcode].numpy(*(self.values[v] for v in operands))
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
        """The values of the loop's index; sets the chunk and the column of each turn."""
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
            outs = len(walk.outputs)
            columns = dict(zip(self._kernel.pairs, walk.columns, strict=True))
            pointers = [*pointers, *(a.ctypes.data for a in walk.lists)]
            places = tuple(
                _Place(p, *s, columns.get(n - outs, 0))
                for n, (p, s) in enumerate(zip(pointers, steps, strict=True))
            )
            call = _Call(places[outs:], places[:outs], scalars, walk.items, walk.intervals)
            return _Job(call)

        return start

    def run(self, job: _Job) -> None:
        items = job.call.items
        while (number := next(job.numbers)) < len(items) and not job.stopped:
            job.taken = number
            with np.errstate(all="ignore"):
                _Item(self._kernel, job.call, items[number].tolist()).run(self._kernel.body)

    def stop(self, job: _Job) -> None:
        job.stopped = True

    def taken(self, job: _Job) -> int:
        """How many items threads have taken."""
        return job.taken


@final
class InterpBackend:
    """The reference backend: slow, and right by being plain."""

    name = "interp"

    def target(self, device: str) -> Target:
        """The same on every device: the interpreter makes no machine code."""
        return Target("", "", "", vector_bits=512, registers=32, has_fma=False)

    def version(self) -> str:
        """Always empty: there is no compiler."""
        return ""

    def emit(self, kernel: LoopKernel, target: Target) -> str:
        """The printed kernel.

        Raises:
            ScheduleError: if it is one for a GPU.
        """
        cpu_schedule(kernel)
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
