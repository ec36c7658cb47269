"""Arrays in host memory on a GPU: in slabs that fit, copied while kernels run.

A slab is some rows of some batch elements, with all their columns. Where these do not fit,
intervals of them are copied one after the other, and kernels merge the states. One stream has the
copies, another the kernels; there is room for two slabs, so that one can be copied while kernels
work on the other.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import math
import sys
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple, cast, final

import numpy as np

from foldwise.arrays import Layout, StorageAdapter
from foldwise.backends.cuda import driver
from foldwise.backends.cuda.capture import relaxed
from foldwise.backends.views import array_at
from foldwise.engine import copies, options
from foldwise.engine.backends import backend_for
from foldwise.engine.callplan import CallPlan, call_plan, outline_of
from foldwise.engine.copies import Lanes, Words
from foldwise.engine.shapes import Shape, common_lead, vectors
from foldwise.engine.workload import Kind
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.device import number_of
from foldwise.ir.loops import size_of
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce

_SLAB: Final = 64 << 20  # bytes of the rows of a slab, at most, ...
_ROWS: Final = 4096  # ... and how many there are at least, rather than all columns
_SHARE: Final = 0.8  # of the memory that is free
_ALIGNED: Final = 256
_ORDER: Final = "<" if sys.byteorder == "little" else ">"

_call_plan = functools.lru_cache(maxsize=32)(call_plan)


def evaluate(  # noqa: PLR0913 - as `launch.evaluate`
    spec: MapReduce,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    adapter: StorageAdapter,
    device: str,
    *,
    ranges: BlockRanges | None = None,
    schedule: Schedule | None = None,
) -> list[Any]:
    """Evaluate a computation on arrays in host memory on a GPU.

    Args:
        spec: the computation.
        arrays: see `launch.evaluate`; in host memory.
        scalars: run-time scalars.
        adapter: the adapter of the arrays.
        device: `cuda:0` and the like.
        ranges: the pairs to visit, if not all; rows and columns must then fit on the device.
        schedule: the loop shape, if not the default one.

    Returns:
        An array for each output, of shape `batch + (M or N, dim)`, in host memory.

    Raises:
        ImportError: if there are no bindings of the driver.
        RuntimeError: if there is no driver, or no such GPU.
        MemoryError: if not even a slab of the arrays fits on the device.
    """
    number = number_of(device)
    layouts = [adapter.layout(a) for a in arrays]
    outline = outline_of(spec, [(x.shape, x.dtype) for x in layouts], ranges)
    outputs = [adapter.empty(shape, dtype, arrays[0]) for shape, dtype in outline.outputs]
    if 0 not in outline.outputs[0].shape:
        results = [_words(adapter.layout(out)) for out in outputs]
        call = _HostCall(spec, layouts, results, device, schedule, ranges)
        with driver.use(number), relaxed():
            lanes = copies.borrowed(number)
            _stream(call, lanes, number, scalars).run()
        copies.give_back(number, lanes)
    if outline.output_dtype is None:
        return outputs
    return [adapter.convert(out, outline.output_dtype) for out in outputs]


def forget() -> None:
    """Drop all call plans, and the memory that copies pass through. What nobody has kept is given
    back to the devices."""
    _call_plan.cache_clear()
    copies.forget()
    driver.reclaim()


# -------------------------------------------------------------------------- the arrays


class _Slab(NamedTuple):
    """Some batch elements, and some rows of them, which are computed at once."""

    batch: tuple[slice, ...]
    first: int
    last: int


class _HostCall:
    """A computation on arrays in host memory.

    Attributes:
        batch: the batch dimensions.
        rows: their number.
        columns: their number.
        whole: whether slabs have all rows and columns, because there are ranges.
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
        self.arguments = range(len(layouts))
        # One with a vector for each pair goes with the rows, and has all their columns.
        self.with_columns = [
            n
            for n in self.arguments
            if self._moves(n, self._column_axis) and not self._moves(n, self._row_axis)
        ]
        self.others = [n for n in self.arguments if n not in self.with_columns]

    def _moves(self, n: int, axis: int) -> bool:
        """Whether an argument has several vectors along an axis."""
        return self._views[n].shape[axis] > 1

    def argument(self, n: int, slab: _Slab, columns: slice = slice(None)) -> Words:
        """The elements of an argument that a slab needs."""
        view = self._views[n]
        index: list[slice] = [*_cut(view.shape[:-3], slab.batch), *[slice(None)] * 3]
        if self._moves(n, self._row_axis):
            index[self._row_axis] = slice(slab.first, slab.last)
        if self._moves(n, self._column_axis):
            index[self._column_axis] = columns
        return view[tuple(index)]

    def result(self, n: int, slab: _Slab) -> Words:
        """The elements of an output that belong to a slab."""
        return self._results[n][(*slab.batch, slice(slab.first, slab.last))]

    @property
    def outputs(self) -> range:
        """The numbers of the outputs."""
        return range(len(self._results))

    def step(self, n: int) -> int:
        """Bytes from one column of an argument to the next, on the device."""
        view = self._views[n]
        return view.itemsize * math.prod(view.shape[self._column_axis + 1 :])

    def plan(self, slab: _Slab, cuts: tuple[int, ...]) -> CallPlan:
        """The call plan of a slab; its arrays lie on the device without gaps."""
        kinds: list[Kind] = []
        for n, dtype in enumerate(self._dtypes):
            shape = () if self._lone[n] else self.argument(n, slab).shape
            size = self._views[n].itemsize
            steps = tuple(size * math.prod(shape[k + 1 :]) for k in range(len(shape)))
            kinds.append((shape, steps, dtype))
        spec, device, schedule, ranges = self._key
        return _call_plan(spec, tuple(kinds), backend_for(device), device, schedule, ranges, cuts)

    def row_bytes(self, slab: _Slab) -> int:
        """Bytes that a slab needs on the device, without columns and workspace."""
        read = sum(_aligned(self.argument(n, slab).nbytes) for n in self.others)
        return read + sum(_aligned(self.result(n, slab).nbytes) for n in self.outputs)

    def column_bytes(self, slab: _Slab, columns: slice = slice(None)) -> int:
        """Bytes that some columns of a slab need on the device."""
        return sum(_aligned(self.argument(n, slab, columns).nbytes) for n in self.with_columns)

    def blocks(self, room: int, batch: tuple[slice, ...] = ()) -> Iterator[_Slab]:
        """Batch elements that are computed together: as many as fit, with some rows; or one."""
        rest = self.batch[len(batch) :]
        if not rest:
            yield _Slab(batch, 0, self.rows)
            return
        step, inner = rest[0], (*map(slice, rest[1:]),)
        while step > 1 and not self._fits((*batch, slice(0, step), *inner), room):
            step = -(-step // 2)
        for first in range(0, rest[0], step):
            chosen = (*batch, slice(first, min(first + step, rest[0])))
            if step == 1:
                yield from self.blocks(room, chosen)
            else:
                yield _Slab((*chosen, *inner), 0, self.rows)

    def _fits(self, batch: tuple[slice, ...], room: int) -> bool:
        """Whether there is room for all columns of some batch elements, and some rows."""
        slab = _Slab(batch, 0, self.rows if self.whole else min(self.rows, _ROWS))
        return self.column_bytes(slab) + self.row_bytes(slab) <= room


def _cut(shape: Shape, batch: tuple[slice, ...]) -> list[slice]:
    """The slices of an array's own batch dimensions for some batch elements."""
    own = batch[len(batch) - len(shape) :]
    return [s if size > 1 else slice(None) for s, size in zip(own, shape, strict=True)]


def _words(layout: Layout) -> Words:
    """An array in host memory, `batch + (M, N, D)` if it is an argument."""
    shape = vectors(layout.shape)
    if 0 in shape:
        return np.empty(shape, f"u{size_of(layout.dtype)}")
    typestr = f"{_ORDER}u{size_of(layout.dtype)}"
    return array_at(layout.pointer, shape, layout.strides, typestr)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


# ----------------------------------------------------------------------------------- one call


class _Room:
    """Room on the device for arrays of a slab.

    Attributes:
        address: the address of the first byte.
        holds: the batch elements and columns that are there.
        used: the last work on it.
    """

    def __init__(self, address: int) -> None:
        self.address = address
        self.holds: object = None
        self.used = driver.Event()

    def places(self, sizes: Sequence[int]) -> list[int]:
        """The addresses of arrays of such sizes."""
        steps = itertools.accumulate(map(_aligned, sizes), initial=self.address)
        return [*steps][:-1]


@final
class _Stream:
    """The evaluation of a call on a device, which has to be in use."""

    def __init__(
        self, call: _HostCall, lanes: Lanes, device: int, scalars: Sequence[float]
    ) -> None:
        self._call, self._lanes, self._scalars = call, lanes, scalars
        room = _room()
        blocks = [*call.blocks(room // 2)]
        width, cuts = _columns_of(call, blocks[0], room)
        columns = call.column_bytes(blocks[0], slice(0, width))
        twice = 1 if len(blocks) == 1 and not cuts else 2
        self._plans, rows, workspace = _planned(call, blocks, cuts, twice * columns)
        self._memory = driver.allocate(device, twice * columns + 2 * rows + workspace)
        start = self._memory.address
        self._columns = [_Room(start + n * columns) for n in range(twice)]
        start += twice * columns
        self._rows = [_Room(start), _Room(start + rows)]
        self._workspace = _Room(start + 2 * rows)
        self._copied = driver.Event()
        options.debug(
            2, lambda: f"{len(self._plans)} slabs, their columns in {len(cuts) + 1}, on the GPU"
        )

    def run(self) -> None:
        """Compute all slabs: while kernels work on one, the results of the one before are copied
        from the device, and then the rows of the next one to it."""
        try:
            self._compute()
        finally:
            self._lanes.wait()
            self._memory.free()

    def _compute(self) -> None:
        before: tuple[_Slab, _Room] | None = None
        for (slab, plan), room in zip(self._plans, itertools.cycle(self._rows), strict=False):
            self._start(slab, plan, room)
            if before is not None:
                self._finish(*before)
            before = slab, room
        assert before is not None
        self._finish(*before)

    def _row_places(self, slab: _Slab, room: _Room) -> tuple[list[int], list[int]]:
        """Device addresses of the outputs, and of the arguments without column axis."""
        call, count = self._call, len(self._call.outputs)
        sizes = [call.result(n, slab).nbytes for n in call.outputs]
        places = room.places(sizes + [call.argument(n, slab).nbytes for n in call.others])
        return places[:count], places[count:]

    def _start(self, slab: _Slab, plan: CallPlan, room: _Room) -> None:
        """Queue a slab."""
        call, lanes = self._call, self._lanes
        outputs, others = self._row_places(slab, room)
        arguments = dict(zip(call.others, others, strict=True))
        for n, address in arguments.items():
            lanes.upload(address, call.argument(n, slab))
        levels = self._workspace_places(plan)
        self._queue_after_copies()
        for launch in plan.launches:
            columns = self._load(slab, *launch.columns)
            for n, address in zip(call.with_columns, self._places(slab, columns), strict=True):
                # The kernel counts columns from the first one of all.
                arguments[n] = address - launch.columns[0] * call.step(n)
            read = [arguments[n] for n in call.arguments]
            read = read if launch.reads is None else levels[launch.reads]
            written = outputs if launch.writes is None else levels[launch.writes]
            launch.executable.run(launch.start(written + read, self._scalars, lanes.kernels.handle))
            columns.used.record(lanes.kernels.handle)
        room.used.record(lanes.kernels.handle)

    def _workspace_places(self, plan: CallPlan) -> list[list[int]]:
        """The addresses of the workspace."""
        sizes = [array.size for level in plan.workspace for array in level]
        places = iter(self._workspace.places(sizes))
        return [[next(places) for _ in level] for level in plan.workspace]

    def _queue_after_copies(self) -> None:
        """Let kernels that are queued from now on wait for the copies until now."""
        self._copied.record(self._lanes.copies.handle)
        self._copied.hold(self._lanes.kernels.handle)

    def _places(self, slab: _Slab, room: _Room) -> list[int]:
        _, columns = cast(Any, room.holds) or (None, slice(0, 0))
        call = self._call
        return room.places([call.argument(n, slab, columns).nbytes for n in call.with_columns])

    def _load(self, slab: _Slab, first: int, last: int) -> _Room:
        """The room with some columns of a slab; they are copied if they are nowhere yet."""
        wanted = slab.batch, slice(first, last)
        for room in self._columns:
            if room.holds == wanted or last == 0:
                return room
        # The room that was used last is the last one.
        self._columns.reverse()
        room, lanes, call = self._columns[-1], self._lanes, self._call
        room.holds = wanted
        room.used.hold(lanes.copies.handle)
        for n, address in zip(call.with_columns, self._places(slab, room), strict=True):
            lanes.upload(address, call.argument(n, slab, wanted[1]))
        self._queue_after_copies()
        return room

    def _finish(self, slab: _Slab, room: _Room) -> None:
        """Copy the results of a slab to the host, once they are there."""
        room.used.hold(self._lanes.copies.handle)
        outputs, _ = self._row_places(slab, room)
        for n, address in zip(self._call.outputs, outputs, strict=True):
            self._lanes.download(self._call.result(n, slab), address)


def _stream(call: _HostCall, lanes: Lanes, device: int, scalars: Sequence[float]) -> _Stream:
    """The evaluation of a call; what is kept for other calls makes room for it if need be."""
    with contextlib.suppress(MemoryError):
        return _Stream(call, lanes, device, scalars)
    _call_plan.cache_clear()
    return _Stream(call, lanes, device, scalars)


def _columns_of(call: _HostCall, block: _Slab, room: int) -> tuple[int, tuple[int, ...]]:
    """The number of columns that are on the device at a time, and the cuts between them."""
    wanted, most = call.column_bytes(block), room // 4
    some = block._replace(last=min(call.rows, _ROWS))
    if call.whole or 2 * (wanted + call.row_bytes(some)) <= room or not wanted:
        return call.columns, ()
    width = max(1, call.columns * most // wanted)
    return width, tuple(range(width, call.columns, width))


class _Plans(NamedTuple):
    """How the slabs are computed, and bytes that this takes on the device.

    Attributes:
        slabs: with their call plans.
        rows: bytes of the rows of a slab, at most.
        workspace: bytes of the workspace of a slab, at most.
    """

    slabs: Sequence[tuple[_Slab, CallPlan]]
    rows: int
    workspace: int


def _planned(
    call: _HostCall, blocks: Sequence[_Slab], cuts: tuple[int, ...], columns: int
) -> _Plans:
    """The slabs: as many rows at a time as there is room for, beside the columns."""
    count = call.rows
    if not call.whole:
        half = (_room() - columns) // 2
        count = max(1, count * min(half, _SLAB) // max(1, call.row_bytes(blocks[0])))
        count = min(count // _ROWS * _ROWS or count, call.rows)
    while True:
        plans = _plans(call, blocks, cuts, count)
        # The lists of work items of these plans are on the device by now.
        wanted, room = columns + 2 * plans.rows + plans.workspace, _room()
        if wanted <= room or count == 1 or call.whole:
            return plans
        count = max(1, min(count // 2, count * room // wanted))
        del plans
        _call_plan.cache_clear()  # gives their lists back


def _plans(call: _HostCall, blocks: Sequence[_Slab], cuts: tuple[int, ...], count: int) -> _Plans:
    """The plans for so many rows at a time."""
    slabs = [
        block._replace(first=first, last=min(first + count, call.rows))
        for block in blocks
        for first in range(0, call.rows, count)
    ]
    plans = [call.plan(slab, cuts) for slab in slabs]
    rows = max(map(call.row_bytes, slabs))
    return _Plans([*zip(slabs, plans, strict=True)], rows, max(map(_workspace_bytes, plans)))


def _room() -> int:
    """Bytes of the device in use that a call may take."""
    return int(_SHARE * driver.free_bytes())


def _workspace_bytes(plan: CallPlan) -> int:
    arrays = (array for level in plan.workspace for array in level)
    return sum(_aligned(array.size) for array in arrays)
