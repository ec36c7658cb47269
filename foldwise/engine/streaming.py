"""Arrays in host memory on a GPU: in parts that fit, copied while kernels run.

A part is some rows of some batch elements, with all their columns. Where these do not fit they come
in parts themselves, and kernels merge the states. One stream has the copies, another the kernels;
there is room for two parts, so that one can be copied while the other is worked on.
"""

from __future__ import annotations

import functools
import itertools
import math
import sys
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple, cast, final

import numpy as np
import numpy.typing as npt

from foldwise.arrays import Layout, Memory
from foldwise.backends.cuda import driver
from foldwise.engine import options
from foldwise.engine.backends import backend_for
from foldwise.engine.recipe import Kind, Recipe, outline_of, recipe_for
from foldwise.engine.shapes import Shape, common_lead, vectors
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.device import number_of
from foldwise.ir.loops import size_of
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce

Words = npt.NDArray[Any]
"""Elements of an array, as unsigned numbers of their size."""

_PIECE: Final = 8 << 20  # bytes that are copied at once
_PART: Final = 64 << 20  # bytes of the rows of a part, at most, ...
_ROWS: Final = 4096  # ... and how many there are at least, rather than all columns
_SHARE: Final = 0.8  # of the memory that is free
_ALIGNED: Final = 256
_ORDER: Final = "<" if sys.byteorder == "little" else ">"

_recipe = functools.lru_cache(maxsize=32)(recipe_for)


def evaluate(  # noqa: PLR0913 - as `launch.evaluate`
    spec: MapReduce,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    adapter: Memory,
    device: str,
    *,
    ranges: BlockRanges | None = None,
    schedule: Schedule | None = None,
) -> list[Any]:
    """Compute on a GPU what is in host memory, and bring the result there.

    Args:
        spec: what.
        arrays: see `launch.evaluate`; in host memory.
        scalars: run-time scalars.
        adapter: of the arrays.
        device: `cuda:0` and the like.
        ranges: the pairs to visit, if not all; rows and columns must then fit on the device.
        schedule: the loop shape, if not the default one.

    Returns:
        An array for each output, of shape `batch + (M or N, dim)`, in host memory.

    Raises:
        ImportError: if there are no bindings of the driver.
        RuntimeError: if there is no driver, or no such GPU.
        MemoryError: if not even a part of the arrays fits on the device.
    """
    number = number_of(device)
    layouts = [adapter.layout(a) for a in arrays]
    outline = outline_of(spec, [(x.shape, x.dtype) for x in layouts], ranges)
    outputs = [
        adapter.empty(shape, dtype, arrays[0])
        for shape, dtype in zip(outline.shapes, outline.dtypes, strict=True)
    ]
    if 0 not in outline.shapes[0]:
        results = [_words(adapter.layout(out)) for out in outputs]
        call = _Call(spec, layouts, results, device, schedule, ranges)
        with driver.use(number):
            lanes = _borrowed(number)
            try:
                _Stream(call, lanes, number, scalars).run()
            finally:
                lanes.wait()
        _idle.setdefault(number, []).append(lanes)
    if outline.narrow is None:
        return outputs
    return [adapter.convert(out, outline.narrow) for out in outputs]


def forget() -> None:
    """Drop all recipes, and the memory that copies pass through."""
    _recipe.cache_clear()
    _idle.clear()


# ------------------------------------------------------------------------- what is where


class _Part(NamedTuple):
    """What is computed at once: some batch elements, and some rows of them."""

    batch: tuple[slice, ...]
    first: int
    last: int


class _Call:
    """A computation on arrays in host memory.

    Attributes:
        batch: the batch dimensions.
        rows: their number.
        columns: their number.
        whole: whether parts have all rows and columns: there are ranges.
    """

    def __init__(  # noqa: PLR0913 - all of a call
        self,
        spec: MapReduce,
        layouts: Sequence[Layout],
        results: Sequence[Words],
        device: str,
        schedule: Schedule | None,
        ranges: BlockRanges | None,
    ) -> None:
        self._key = spec, device, schedule, ranges
        self._dtypes = [layout.dtype for layout in layouts]
        self._lone = [not layout.shape for layout in layouts]
        self._views = [_words(layout) for layout in layouts]
        self._results = results
        self._row_axis, self._column_axis = (-3, -2) if spec.axis is Axis.J else (-2, -3)
        lead = common_lead([layout.shape for layout in layouts], ranges)
        self.batch = lead[:-2]
        self.rows, self.columns = lead[self._row_axis + 1], lead[self._column_axis + 1]
        self.whole = ranges is not None
        numbers = range(len(layouts))
        self.with_columns = [n for n in numbers if self._moves(n, self._column_axis)]
        self.others = [n for n in numbers if n not in self.with_columns]

    def _moves(self, n: int, axis: int) -> bool:
        """Whether an argument has several vectors along an axis."""
        return self._views[n].shape[axis] > 1

    def argument(self, n: int, part: _Part, columns: slice = slice(None)) -> Words:
        """What a part reads of an argument."""
        view = self._views[n]
        index: list[slice] = [*_cut(view.shape[:-3], part.batch), *[slice(None)] * 3]
        if self._moves(n, self._row_axis):
            index[self._row_axis] = slice(part.first, part.last)
        if self._moves(n, self._column_axis):
            index[self._column_axis] = columns
        return view[tuple(index)]

    def result(self, n: int, part: _Part) -> Words:
        """Where an output of a part goes."""
        return self._results[n][(*part.batch, slice(part.first, part.last))]

    @property
    def outputs(self) -> range:
        """Their numbers."""
        return range(len(self._results))

    def step(self, n: int) -> int:
        """Bytes from one column of an argument to the next, on the device."""
        view = self._views[n]
        return view.itemsize * math.prod(view.shape[self._column_axis + 1 :])

    def recipe(self, part: _Part, cuts: tuple[int, ...]) -> Recipe:
        """How to evaluate a part; its arrays lie on the device without gaps."""
        kinds: list[Kind] = []
        for n, dtype in enumerate(self._dtypes):
            shape = () if self._lone[n] else self.argument(n, part).shape
            size = self._views[n].itemsize
            steps = tuple(size * math.prod(shape[k + 1 :]) for k in range(len(shape)))
            kinds.append((shape, steps, dtype))
        spec, device, schedule, ranges = self._key
        return _recipe(spec, tuple(kinds), backend_for(device), device, schedule, ranges, cuts)

    def row_bytes(self, part: _Part) -> int:
        """What a part wants on the device, but for columns and states."""
        read = sum(_aligned(self.argument(n, part).nbytes) for n in self.others)
        return read + sum(_aligned(self.result(n, part).nbytes) for n in self.outputs)

    def column_bytes(self, part: _Part, columns: slice = slice(None)) -> int:
        """What so many columns of a part want on the device."""
        return sum(_aligned(self.argument(n, part, columns).nbytes) for n in self.with_columns)

    def blocks(self, room: int, batch: tuple[slice, ...] = ()) -> Iterator[_Part]:
        """Batch elements that go together: those that there is room for, with some rows; or one."""
        rest = self.batch[len(batch) :]
        if not rest:
            yield _Part(batch, 0, self.rows)
            return
        step, inner = rest[0], (*map(slice, rest[1:]),)
        while step > 1 and not self._fits((*batch, slice(0, step), *inner), room):
            step = -(-step // 2)
        for first in range(0, rest[0], step):
            chosen = (*batch, slice(first, min(first + step, rest[0])))
            if step == 1:
                yield from self.blocks(room, chosen)
            else:
                yield _Part((*chosen, *inner), 0, self.rows)

    def _fits(self, batch: tuple[slice, ...], room: int) -> bool:
        """Whether there is room for all columns of some batch elements, and some rows."""
        part = _Part(batch, 0, self.rows if self.whole else min(self.rows, _ROWS))
        return self.column_bytes(part) + self.row_bytes(part) <= room


def _cut(shape: Shape, batch: tuple[slice, ...]) -> list[slice]:
    """The part of an array's own batch dimensions that some batch elements read."""
    own = batch[len(batch) - len(shape) :]
    return [s if size > 1 else slice(None) for s, size in zip(own, shape, strict=True)]


class _Memory:
    """Memory as NumPy finds it."""

    def __init__(self, layout: Layout, shape: Shape) -> None:
        self.__array_interface__ = {
            "version": 3,
            "data": (layout.pointer, False),
            "typestr": f"{_ORDER}u{size_of(layout.dtype)}",
            "shape": shape,
            "strides": layout.strides or None,
        }


def _words(layout: Layout) -> Words:
    """An array in host memory, `batch + (M, N, D)` if it is an argument."""
    shape = vectors(layout.shape)
    if 0 in shape:
        return np.empty(shape, f"u{size_of(layout.dtype)}")
    return np.asarray(_Memory(layout, shape))


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


# ---------------------------------------------------------------------------------------- copies


@final
class _Buffer:
    """Pinned memory, and when it can be used again."""

    def __init__(self) -> None:
        self._content = driver.host_memory(_PIECE)
        self.done = driver.Event()

    def like(self, piece: Words) -> Words:
        """The memory as an array of the shape and type of another."""
        return np.ndarray(piece.shape, piece.dtype, self._content)


@final
class _Lanes:
    """The streams of one call, and the memory that its copies pass through."""

    def __init__(self) -> None:
        self.copies, self.kernels = driver.Stream(), driver.Stream()
        self._buffers = itertools.cycle([_Buffer(), _Buffer()])

    def upload(self, address: int, content: Words) -> None:
        """Queue a copy to the device, where it has no gaps. `content` may change at once."""
        for piece in _pieces(content):
            buffer = next(self._buffers)
            buffer.done.wait()
            pinned = buffer.like(piece)
            np.copyto(pinned, piece)
            driver.copy_to_device(address, pinned, self.copies.handle)
            buffer.done.record(self.copies.handle)
            address += piece.nbytes

    def download(self, content: Words, address: int) -> None:
        """Copy from the device, and wait for it."""
        last = None
        for piece in _pieces(content):
            buffer = next(self._buffers)
            buffer.done.wait()
            driver.copy_to_host(buffer.like(piece), address, self.copies.handle)
            buffer.done.record(self.copies.handle)
            address += piece.nbytes
            if last is not None:
                _take(*last)
            last = piece, buffer
        if last is not None:
            _take(*last)

    def wait(self) -> None:
        """Until all is done."""
        driver.wait(self.copies.handle)
        driver.wait(self.kernels.handle)


def _take(piece: Words, buffer: _Buffer) -> None:
    """Fill a piece of an array with what was copied from the device."""
    buffer.done.wait()
    np.copyto(piece, buffer.like(piece))


def _pieces(content: Words) -> Iterator[Words]:
    """An array, in pieces that follow each other and fit into a buffer."""
    if content.nbytes <= _PIECE:
        if content.size:
            yield content
        return
    axis = next(n for n, size in enumerate(content.shape) if size > 1)
    step = max(1, content.shape[axis] * _PIECE // content.nbytes)
    for first in range(0, content.shape[axis], step):
        yield from _pieces(content[(*[slice(None)] * axis, slice(first, first + step))])


_idle: dict[int, list[_Lanes]] = {}


def _borrowed(device: int) -> _Lanes:
    """Lanes of the device in use that no other call has."""
    try:
        return _idle[device].pop()
    except (KeyError, IndexError):
        return _Lanes()


# ----------------------------------------------------------------------------------- one call


class _Room:
    """Room on the device for arrays of a part.

    Attributes:
        address: of the first byte.
        holds: what is there.
        used: the last work on it.
    """

    def __init__(self, address: int) -> None:
        self.address = address
        self.holds: object = None
        self.used = driver.Event()

    def places(self, sizes: Sequence[int]) -> list[int]:
        """Where arrays of such sizes begin."""
        steps = itertools.accumulate(map(_aligned, sizes), initial=self.address)
        return [*steps][:-1]


@final
class _Stream:
    """A call on its way through a device, which has to be in use."""

    def __init__(self, call: _Call, lanes: _Lanes, device: int, scalars: Sequence[float]) -> None:
        self._call, self._lanes, self._scalars = call, lanes, scalars
        room = int(_SHARE * driver.free_bytes())
        blocks = [*call.blocks(room // 2)]
        width, cuts = _columns_of(call, blocks[0], room)
        columns = call.column_bytes(blocks[0], slice(0, width))
        twice = 1 if len(blocks) == 1 and not cuts else 2
        self._plans = [*_planned(call, blocks, cuts, room - twice * columns)]
        rows = max(call.row_bytes(part) for part, _ in self._plans)
        spare = max(_spare_bytes(recipe) for _, recipe in self._plans)
        self._memory = driver.allocate(device, twice * columns + 2 * rows + spare)
        start = self._memory.address
        self._columns = [_Room(start + n * columns) for n in range(twice)]
        start += twice * columns
        self._rows = [_Room(start), _Room(start + rows)]
        self._spare = _Room(start + 2 * rows)
        self._copied = driver.Event()
        options.debug(
            2, lambda: f"{len(self._plans)} parts, their columns in {len(cuts) + 1}, on the GPU"
        )

    def run(self) -> None:
        """Compute all parts: while kernels work on one, the results of the one before are copied
        from the device, and then the rows of the next one to it."""
        before: tuple[_Part, _Room] | None = None
        for (part, recipe), room in zip(self._plans, itertools.cycle(self._rows), strict=False):
            self._start(part, recipe, room)
            if before is not None:
                self._finish(*before)
            before = part, room
        assert before is not None
        self._finish(*before)

    def _row_places(self, part: _Part, room: _Room) -> list[int]:
        """Where outputs are, and then what has no columns."""
        call = self._call
        sizes = [call.result(n, part).nbytes for n in call.outputs]
        return room.places(sizes + [call.argument(n, part).nbytes for n in call.others])

    def _start(self, part: _Part, recipe: Recipe, room: _Room) -> None:
        """Queue a part."""
        call, lanes = self._call, self._lanes
        first = len(call.outputs)
        numbers = [*call.outputs, *(first + n for n in call.others)]
        where = dict(zip(numbers, self._row_places(part, room), strict=True))
        for n in call.others:
            lanes.upload(where[first + n], call.argument(n, part))
        spare = self._spare.places([count * size_of(dtype) for count, dtype in recipe.spare])
        where.update(enumerate(spare, first + len(call.others) + len(call.with_columns)))
        self._queue_after_copies()
        for run in recipe.runs:
            columns = self._load(part, *run.columns)
            for n, address in zip(call.with_columns, self._places(part, columns), strict=True):
                # The kernel counts columns from the first one of all.
                where[first + n] = address - run.columns[0] * call.step(n)
            job = run.start([where[n] for n in run.arrays], self._scalars, lanes.kernels.handle)
            run.executable.run(job)
            columns.used.record(lanes.kernels.handle)
        room.used.record(lanes.kernels.handle)

    def _queue_after_copies(self) -> None:
        """Kernels that are queued from now on find what was copied until now."""
        self._copied.record(self._lanes.copies.handle)
        self._copied.hold(self._lanes.kernels.handle)

    def _places(self, part: _Part, room: _Room) -> list[int]:
        _, columns = cast(Any, room.holds) or (None, slice(0, 0))
        call = self._call
        return room.places([call.argument(n, part, columns).nbytes for n in call.with_columns])

    def _load(self, part: _Part, first: int, last: int) -> _Room:
        """Where some columns of a part are; they are copied if they are nowhere yet."""
        wanted = part.batch, slice(first, last)
        for room in self._columns:
            if room.holds == wanted or last == 0:
                return room
        # The room that was used last is the last one.
        self._columns.reverse()
        room, lanes, call = self._columns[-1], self._lanes, self._call
        room.holds = wanted
        room.used.hold(lanes.copies.handle)
        for n, address in zip(call.with_columns, self._places(part, room), strict=True):
            lanes.upload(address, call.argument(n, part, wanted[1]))
        self._queue_after_copies()
        return room

    def _finish(self, part: _Part, room: _Room) -> None:
        """Copy the results of a part, once they are there."""
        room.used.hold(self._lanes.copies.handle)
        for n, address in zip(self._call.outputs, self._row_places(part, room), strict=False):
            self._lanes.download(self._call.result(n, part), address)


def _columns_of(call: _Call, block: _Part, room: int) -> tuple[int, tuple[int, ...]]:
    """How many columns are on the device at a time, and where the others begin."""
    wanted, most = call.column_bytes(block), room // 4
    some = block._replace(last=min(call.rows, _ROWS))
    if call.whole or 2 * (wanted + call.row_bytes(some)) <= room or not wanted:
        return call.columns, ()
    width = max(1, call.columns * most // wanted)
    return width, tuple(range(width, call.columns, width))


def _planned(
    call: _Call, blocks: Sequence[_Part], cuts: tuple[int, ...], room: int
) -> Iterator[tuple[_Part, Recipe]]:
    """The parts, and how to evaluate them: as many rows at a time as there is room for."""
    block = blocks[0]
    count = call.rows
    if not call.whole:
        count = max(1, count * min(room // 2, _PART) // max(1, call.row_bytes(block)))
        count = min(count // _ROWS * _ROWS or count, call.rows)
        while count > 1 and _wanted(call, block._replace(last=count), cuts) > room:
            count = -(-count // 2)
    for block in blocks:
        for first in range(0, call.rows, count):
            part = block._replace(first=first, last=min(first + count, call.rows))
            yield part, call.recipe(part, cuts)


def _wanted(call: _Call, part: _Part, cuts: tuple[int, ...]) -> int:
    """What two such parts want on the device, but for columns."""
    return 2 * call.row_bytes(part) + _spare_bytes(call.recipe(part, cuts))


def _spare_bytes(recipe: Recipe) -> int:
    return sum(_aligned(count * size_of(dtype)) for count, dtype in recipe.spare)
