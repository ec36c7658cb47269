"""Evaluating a computation on arrays: shapes, work items, and the call itself."""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from foldwise.arrays import ArrayAdapter, Layout
from foldwise.backends.call import Call, Int64Array, Place
from foldwise.engine import options, pool
from foldwise.engine.plan import Plan, Signature, plan
from foldwise.ir.expr import Axis
from foldwise.ir.loops import DType
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce

_ITEMS = 1024  # work items that the rows of one batch element are cut into, at most
_SMALL = 1_000_000  # instructions below which waking other threads costs more than it brings
_BRIEF = (
    500_000_000  # instructions below which the calling thread takes part and cannot be interrupted
)
_COUNTABLE = 2**31  # columns that an int32 counts

Shape = tuple[int, ...]


def broadcast(*shapes: Shape) -> Shape:
    """NumPy's broadcasting of shapes.

    Raises:
        ValueError: if they do not fit.
    """
    first = shapes[0]
    if all(shape == first for shape in shapes):
        return first
    result: list[int] = []
    for sizes in itertools.zip_longest(*(shape[::-1] for shape in shapes), fillvalue=1):
        wanted = {size for size in sizes if size != 1}
        if len(wanted) > 1:
            raise ValueError("shapes " + " and ".join(map(str, shapes)) + " do not broadcast")
        result.append(wanted.pop() if wanted else 1)
    return tuple(result[::-1])


def result_shape(spec: MapReduce, shapes: Sequence[Shape]) -> Shape:
    """The shape of the result for arguments of the given shapes, each `batch + (M, N, D)`.

    M is 1 where an argument has no row index, N where it has no column index.
    """
    full = broadcast(*(shape[:-1] for shape in shapes))
    rows = full[-2] if spec.axis is Axis.J else full[-1]
    return (*full[:-2], rows, spec.out_dim)


def result_dtype(spec: MapReduce, dtypes: Sequence[str]) -> DType:
    """The type of the result for arguments of the given types."""
    return "int64" if spec.reduction.returns_index else arithmetic_dtype(dtypes)


def arithmetic_dtype(dtypes: Sequence[str]) -> DType:
    """The type in which arguments of the given types are combined."""
    return "float64" if "float64" in dtypes else "float32"


def evaluate(
    spec: MapReduce,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    adapter: ArrayAdapter,
    *,
    schedule: Schedule | None = None,
    backend: str | None = None,
) -> Any:
    """Compute.

    Args:
        spec: what.
        arrays: one for each slot, of shape `batch + (M, N, D)` with M or N equal to 1 where the
            slot lacks the index; float32 or float64; batch dimensions broadcast.
        scalars: run-time scalars.
        adapter: of the arrays.
        schedule: the loop shape, if not the default one.
        backend: `llvm` or `interp`, if not what the environment says.

    Returns:
        An array of shape `batch + (M or N, spec.out_dim)`.
    """
    layouts = [adapter.layout(a) for a in arrays]
    dtypes = [layout.dtype for layout in layouts]
    out = adapter.empty(
        result_shape(spec, [layout.shape for layout in layouts]),
        result_dtype(spec, dtypes),
        arrays[0],
    )
    full = broadcast(*(layout.shape[:-1] for layout in layouts))
    rows, columns = full[-2:] if spec.axis is Axis.J else full[:-3:-1]
    if rows * math.prod(full[:-2]) == 0:
        return out
    storage = tuple((layout.dtype, _dense(layout)) for layout in layouts)
    signature = Signature(storage, arithmetic_dtype(dtypes), columns >= _COUNTABLE)
    ready = plan(spec, signature, backend or options.backend_name(), schedule)
    _launch(spec, ready, layouts, adapter.layout(out), scalars, (rows, columns))
    return out


def _dense(layout: Layout) -> bool:
    itemsize = 8 if layout.dtype == "float64" else 4
    return layout.shape[-1] == 1 or layout.strides[-1] == itemsize


def _launch(
    spec: MapReduce,
    ready: Plan,
    layouts: Sequence[Layout],
    out: Layout,
    scalars: Sequence[float],
    sizes: tuple[int, int],
) -> None:
    rows, columns = sizes
    batch = out.shape[:-2]
    items = _work_items(
        rows,
        ready.kernel.schedule.lanes * ready.kernel.schedule.rows,
        batch,
        tuple(out.strides[:-2]),
        tuple(_batch_strides(layout, len(batch)) for layout in layouts) if batch else (),
        len(layouts),
    )
    call = Call(
        tuple(_place(layout, slot.axis) for layout, slot in zip(layouts, spec.slots, strict=True)),
        Place(out.pointer, out.strides[-2], out.strides[-1]),
        tuple(scalars),
        items,
        _one_interval(columns),
    )
    work = rows * columns * math.prod(batch) * ready.cost
    workers = 1 if work < _SMALL else min(options.thread_count(), len(items))
    job = ready.executable.prepare(call)
    pool.run(ready.executable, job, workers=workers, brief=work < _BRIEF)


def _place(layout: Layout, axis: Axis) -> Place:
    along = {Axis.I: -3, Axis.J: -2}.get(axis)
    # An axis of length 1 broadcasts: every row, or column, is the first one.
    step = 0 if along is None or layout.shape[along] == 1 else layout.strides[along]
    return Place(layout.pointer, step, layout.strides[-1])


def _batch_strides(layout: Layout, rank: int) -> Shape:
    """Steps along the batch dimensions of the result; 0 where the argument broadcasts."""
    own = [
        0 if size == 1 else step
        for size, step in zip(layout.shape[:-3], layout.strides[:-3], strict=True)
    ]
    return (0,) * (rank - len(own)) + tuple(own)


@functools.lru_cache(maxsize=64)
def _one_interval(columns: int) -> Int64Array:
    return np.array([[0, columns]], np.int64)


@functools.lru_cache(maxsize=64)
def _work_items(
    rows: int,
    tile: int,
    batch: Shape,
    out_strides: Shape,
    strides: tuple[Shape, ...],
    arguments: int,
) -> Int64Array:
    """Each batch element's rows, cut into runs of whole tiles. See `Call.items`."""
    step = tile * -(-rows // (tile * _ITEMS))
    first = np.arange(0, rows, step, dtype=np.int64)
    offsets = np.zeros((math.prod(batch), 1 + arguments), np.int64)
    for n, steps in enumerate((out_strides, *strides)):
        for size, stride, index in zip(batch, steps, np.indices(batch), strict=True):
            assert size
            offsets[:, n] += index.ravel() * stride
    items: Int64Array = np.empty((len(offsets), len(first), 5 + arguments), np.int64)
    items[..., 0] = first
    items[..., 1] = np.minimum(first + step, rows)
    items[..., 2:4] = 0, 1
    items[..., 4:] = offsets[:, None, :]
    return items.reshape((len(offsets) * len(first), 5 + arguments))
