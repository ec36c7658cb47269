"""Evaluating a computation on arrays: shapes, work items, and the call itself."""

from __future__ import annotations

import functools
import itertools
import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from foldwise.arrays import ArrayAdapter
from foldwise.backends.call import Executable, Int64Array, Start, Walk
from foldwise.backends.llvm import host_target
from foldwise.engine import options, pool, tuner
from foldwise.engine.plan import Plan, Signature, plan
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges, Runs
from foldwise.ir.expr import var
from foldwise.ir.loops import BITS, DType
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce, Numerics, Slot
from foldwise.lower.heuristics import across_schedule, few_rows
from foldwise.transform.substitute import reduced_over_columns

_ITEMS = 1024  # work items that the rows of one batch element are cut into, at most
# Instructions below which waking other threads costs more than it brings, ...
_SMALL = 1_000_000
# ... and below which the calling thread takes part, and cannot be interrupted.
_BRIEF = 500_000_000
_COUNTABLE = 2**31  # columns that an int32 counts
_PARTS = 16  # into so many parts at most the columns are cut for want of rows, ...
_PART = 65536  # ... none shorter than this
_CACHED = 32768  # columns of a part when they are in the lanes
_EMPTY = 16  # columns that take the time that a row takes without columns
_LARGE = 64  # parts of the work: items that are larger come first

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
    # No sets or hashes of sizes: a compiler that traces this passes symbols.
    for sizes in itertools.zip_longest(*(shape[::-1] for shape in shapes), fillvalue=1):
        wanted = next((size for size in sizes if size != 1), 1)
        if any(size not in (1, wanted) for size in sizes):
            raise ValueError("shapes " + " and ".join(map(str, shapes)) + " do not broadcast")
        result.append(wanted)
    return tuple(result[::-1])


def result_shapes(
    spec: MapReduce, shapes: Sequence[Shape], ranges: BlockRanges | None = None
) -> tuple[Shape, ...]:
    """The shapes of the outputs for arguments of the given shapes, each `batch + (M, N, D)`.

    M is 1 where an argument has no row index, N where it has no column index.
    """
    full = _lead(shapes, ranges)
    rows = full[-2] if spec.axis is Axis.J else full[-1]
    return tuple((*full[:-2], rows, dim) for dim in spec.out_dims)


def _lead(shapes: Sequence[Shape], ranges: BlockRanges | None) -> Shape:
    """The common `batch + (M, N)` of arguments and ranges."""
    leads = [vectors(shape)[:-1] for shape in shapes]
    return broadcast(*leads) if ranges is None else broadcast(*leads, ranges.shape)


def result_dtypes(spec: MapReduce, arguments: Sequence[tuple[Shape, str]]) -> tuple[str, ...]:
    """The types of the outputs for arguments of the given shapes and types."""
    types = {"index": "int64", "number": common_dtype(arguments)}
    return tuple(types[output.kind] for output in spec.reduction.outputs)


def common_dtype(arguments: Sequence[tuple[Shape, str]]) -> str:
    """The type that arguments of the given shapes and types promote to.

    As in PyTorch, an argument without dimensions adapts to the others. (NumPy's are given
    dimensions when they are wrapped, since there they do not adapt.)
    """
    dtypes = {dtype for shape, dtype in arguments if shape} or {dtype for _, dtype in arguments}
    if len(dtypes) == 1:
        return dtypes.pop()
    return "float64" if "float64" in dtypes else "float32"


def arithmetic_dtype(dtype: str) -> DType:
    """The type in which arguments that promote to `dtype` are combined."""
    return "float64" if dtype == "float64" else "float32"


def vectors(shape: Shape) -> Shape:
    """The shape of an argument as `batch + (M, N, D)`, where it may be a lone number."""
    return shape or (1, 1, 1)


def evaluate(  # noqa: PLR0913 - the last ones are for tests
    spec: MapReduce,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    adapter: ArrayAdapter,
    *,
    ranges: BlockRanges | None = None,
    schedule: Schedule | None = None,
    backend: str | None = None,
) -> list[Any]:
    """Compute.

    Args:
        spec: what.
        arrays: one for each slot, of shape `batch + (M, N, D)` with M or N equal to 1 where the
            slot lacks the index; floating-point numbers; batch dimensions broadcast.
        scalars: run-time scalars.
        adapter: of the arrays.
        ranges: the pairs to visit, if not all; of shape `(M, N)`.
        schedule: the loop shape, if not the default one.
        backend: `llvm` or `interp`, if not what the environment says.

    Returns:
        An array for each output, of shape `batch + (M or N, dim)`.
    """
    layouts = [adapter.layout(a) for a in arrays]
    kinds = tuple((layout.shape, layout.strides, layout.dtype) for layout in layouts)
    backend = backend or options.backend_name()
    if ranges is None:
        recipe = _recipe(spec, kinds, backend, schedule)
    else:
        recipe = _recipe_of_blocks(spec, kinds, backend, schedule, ranges)
    if recipe.untuned is not None and options.is_tuning():
        some = tuner.sample(spec, arrays, sum(run.work for run in recipe.runs))
        tuner.tune(
            recipe.untuned,
            lambda s: evaluate(spec, some, scalars, adapter, schedule=s, backend=backend),
        )
        _drop_plans()
        recipe = _recipe(spec, kinds, backend, schedule)
    outputs = [
        adapter.empty(shape, dtype, arrays[0])
        for shape, dtype in zip(recipe.shapes, recipe.dtypes, strict=True)
    ]
    if recipe.runs:
        pointers = [adapter.pointer(out) for out in outputs]
        pointers += [layout.pointer for layout in layouts]
        held = (arrays, outputs)
        for executable, start, items, work in recipe.runs:
            workers = 1 if work < _SMALL else min(options.thread_count(), items)
            job = start(pointers, scalars)
            pool.run(executable, job, held, workers=workers, brief=work < _BRIEF)
    if recipe.combine is not None:
        (parts,) = outputs
        (whole,) = evaluate(recipe.combine, [parts[..., None, :, :]], (), adapter, backend=backend)
        outputs = [whole[..., 0, :]]
    if recipe.narrow is None:
        return outputs
    return [adapter.convert(out, recipe.narrow) for out in outputs]


_Kind = tuple[Shape, Shape, str]  # shape, strides in bytes, element type


class _Run(NamedTuple):
    """A kernel, what starts it, the number of its work items and, roughly, of its instructions."""

    executable: Executable
    start: Start
    items: int
    work: int


@dataclass(frozen=True, eq=False, slots=True)
class _Recipe:
    """All of a call but the addresses, the scalars and the threads.

    Attributes:
        shapes: of the outputs, as kernels write them.
        dtypes: of the outputs, likewise.
        narrow: type of the result, where kernels do not write it.
        runs: of kernels; none if the result has no elements.
        combine: what makes the result of the results for parts of the columns, which are then the
            last axis but one; None if there is one part only.
        untuned: what a schedule could be chosen for; None if one was, if it makes no difference,
            and within blocks.
    """

    shapes: tuple[Shape, ...]
    dtypes: tuple[str, ...]
    narrow: str | None
    runs: tuple[_Run, ...] = ()
    combine: MapReduce | None = None
    untuned: tuner.Case | None = None


def _recipe_for(
    spec: MapReduce,
    kinds: tuple[_Kind, ...],
    backend: str,
    schedule: Schedule | None,
    ranges: BlockRanges | None = None,
) -> _Recipe:
    types = [(shape, dtype) for shape, _, dtype in kinds]
    shapes = result_shapes(spec, [shape for shape, _ in types], ranges)
    common = common_dtype(types)
    arithmetic = arithmetic_dtype(common)
    narrow = None if common == arithmetic else common
    written = {"index": "int64", "number": arithmetic}
    dtypes = tuple(written[output.kind] for output in spec.reduction.outputs)
    kinds = tuple((vectors(shape), steps or (0, 0, 0), dtype) for shape, steps, dtype in kinds)
    lead = _lead([shape for shape, _ in types], ranges)
    rows, columns = lead[-2:] if spec.axis is Axis.J else lead[:-3:-1]
    assert ranges is None or ranges.shape == lead[-2:], (ranges, lead)
    if 0 in shapes[0]:
        return _Recipe(shapes, dtypes, narrow)
    storage = tuple((kind[2], _dense(*kind)) for kind in kinds)
    blocks = ranges and ranges.runs(spec.out_axis)
    lanes = host_target().lanes(BITS[arithmetic])
    every = (rows, 1) if blocks is None else (blocks.heights, blocks.widths)
    few = few_rows(every[0], lanes, every[1])
    signature = Signature(storage, arithmetic, columns >= _COUNTABLE, few)
    batch = shapes[0][:-2]
    ready = plan(reduced_over_columns(spec), signature, backend, schedule)
    pieces = [_Piece(ready, 0, columns, blocks=blocks)]
    if blocks is None and spec.reduction.closed and spec.numerics == Numerics():
        pieces[0].parts = _parts(-(-rows // pieces[0].rows) * math.prod(batch), columns)
        if schedule is None and backend == "llvm" and _gapless(spec, kinds, arithmetic):
            pieces = _across(spec, signature, pieces[0], rows)
    parts = sum(piece.parts * piece.lanes for piece in pieces)
    if parts > 1:
        shapes = tuple((*shape[:-1], parts, shape[-1]) for shape in shapes)
    out_strides = [_contiguous(*out) for out in zip(shapes, dtypes, strict=True)]
    strides = [steps[: len(batch)] for steps in out_strides]
    strides += [_batch_strides(*kind[:2], len(batch)) for kind in kinds]
    runs: list[_Run] = []
    first = 0
    for piece in pieces:
        items = _work_items(piece.items(rows), batch, strides)
        if parts > 1:
            # Not as many as there are threads: the result must not depend on their number.
            part = np.repeat(np.arange(piece.parts), len(items))
            items = np.tile(items, (piece.parts, 1))
            items[:, 2], items[:, 3] = part, part + 1
            items[:, 4] += (first + part * piece.lanes) * out_strides[0][-2]
        walk = Walk(
            outputs=tuple((steps[len(batch)], steps[-1]) for steps in out_strides),
            arguments=tuple(
                _steps(*kind[:2], slot.axis) for kind, slot in zip(kinds, spec.slots, strict=True)
            ),
            items=items,
            intervals=piece.intervals(),
        )
        work = piece.pairs(rows) * math.prod(batch) * piece.plan.cost
        executable = piece.plan.executable
        runs.append(_Run(executable, executable.prepare(walk), len(items), work))
        first += piece.parts * piece.lanes
    combine = _combination(spec) if parts > 1 else None
    tunable = blocks is None and pieces[0].lanes == 1 and runs[0].work >= tuner.LEAST
    untuned = ready.untuned if tunable else None
    return _Recipe(shapes, dtypes, narrow, tuple(runs), combine, untuned)


@dataclass(slots=True)
class _Piece:
    """Columns that one kernel reduces, cut into parts.

    Attributes:
        plan: the kernel.
        first: the first column.
        last: the last column + 1.
        lanes: how many results each part gives.
        parts: number of parts.
        blocks: rows and their columns, if not all go with all; there is one part then.
    """

    plan: Plan
    first: int
    last: int
    lanes: int = 1
    parts: int = 1
    blocks: Runs | None = None

    @property
    def rows(self) -> int:
        """Rows of a tile."""
        schedule = self.plan.kernel.schedule
        return schedule.rows * (1 if schedule.lane_axis is Axis.J else schedule.lanes)

    def pairs(self, rows: int) -> int:
        """How many pairs of rows and columns there are."""
        if self.blocks is None:
            return rows * (self.last - self.first)
        return int((self.blocks.heights * self.blocks.widths).sum())

    def items(self, rows: int) -> Int64Array:
        """All rows, cut into runs of whole tiles: the first words of `Walk.items`."""
        if self.blocks is None:
            return _row_items(rows, self.rows)
        return _block_items(self.blocks, rows, self.rows)

    def intervals(self) -> Int64Array:
        """The columns of each part, in whole vectors; or those of the blocks."""
        if self.blocks is not None:
            return self.blocks.columns
        vectors = np.linspace(0, (self.last - self.first) // self.lanes, self.parts + 1)
        cuts = self.first + self.lanes * vectors.astype(np.int64)
        return np.stack([cuts[:-1], cuts[1:]], 1)


def _across(spec: MapReduce, signature: Signature, piece: _Piece, rows: int) -> list[_Piece]:
    """The same columns in the lanes, for want of rows; what makes no whole vector is as before."""
    computation, columns = reduced_over_columns(spec), piece.last
    schedule = across_schedule(computation, host_target(), signature.dtype, rows, columns)
    if schedule is None:
        return [piece]
    ready = plan(computation, signature, "llvm", schedule)
    whole = columns - columns % schedule.lanes
    # Short enough that the vectors of columns stay in the cache until the next rows want them.
    wide = _Piece(ready, 0, whole, schedule.lanes, max(1, columns // _CACHED))
    return [wide, _Piece(piece.plan, whole, columns)] if whole < columns else [wide]


def _gapless(spec: MapReduce, kinds: Sequence[_Kind], arithmetic: str) -> bool:
    """Whether the vectors of all columns lie next to each other, as numbers of that type."""
    along = -2 if spec.axis is Axis.J else -3
    size = BITS[arithmetic] // 8
    return all(
        dtype == arithmetic
        and shape[along] > 1
        and steps[along] == shape[-1] * size
        and _dense(shape, steps, dtype)
        for (shape, steps, dtype), slot in zip(kinds, spec.slots, strict=True)
        if slot.axis is spec.axis
    )


_recipe = functools.lru_cache(maxsize=256)(_recipe_for)
# Fewer: they hold lists of blocks.
_recipe_of_blocks = functools.lru_cache(maxsize=32)(_recipe_for)


def _parts(items: int, columns: int) -> int:
    """Into how many parts the columns are cut, if there are so many work items without."""
    return max(1, min(_PARTS // items, columns // _PART))


def _combination(spec: MapReduce) -> MapReduce:
    """The reduction of the results for the parts of the columns."""
    dim = spec.out_dim
    return MapReduce(var(0, Axis.J, dim), spec.reduction, Axis.J, (Slot(Axis.J, dim),))


def _contiguous(shape: Shape, dtype: str) -> list[int]:
    """The strides of a new array."""
    return [BITS[dtype] // 8 * math.prod(shape[n + 1 :]) for n in range(len(shape))]


def forget() -> None:
    """Drop all plans from memory; what is in the disk cache stays there."""
    tuner.forget()
    _drop_plans()


def _drop_plans() -> None:
    _recipe.cache_clear()
    _recipe_of_blocks.cache_clear()
    plan.cache_clear()


def _dense(shape: Shape, strides: Shape, dtype: str) -> bool:
    """Whether the components of a vector are neighbours in memory."""
    return shape[-1] == 1 or strides[-1] == BITS[dtype] // 8


def _steps(shape: Shape, strides: Shape, axis: Axis) -> tuple[int, int]:
    """From one vector to the next along `axis`, and from one component to the next."""
    along = {Axis.I: -3, Axis.J: -2}.get(axis)
    # An axis of length 1 broadcasts: every row, or column, is the first one.
    step = 0 if along is None or shape[along] == 1 else strides[along]
    return step, strides[-1]


def _batch_strides(shape: Shape, strides: Shape, rank: int) -> list[int]:
    """Steps along the batch dimensions of the result; 0 where the argument broadcasts."""
    pairs = zip(shape[:-3], strides[:-3], strict=True)
    own = [0 if size == 1 else step for size, step in pairs]
    return [0] * (rank - len(own)) + own


def _row_items(rows: int, tile: int) -> Int64Array:
    """All rows with all columns, cut into runs of whole tiles: the first words of `Walk.items`."""
    first = np.arange(0, rows, tile * -(-rows // (tile * _ITEMS)), dtype=np.int64)
    last = np.append(first[1:], rows)
    return np.stack([first, last, np.zeros_like(first), np.ones_like(first)], 1)


def _block_items(runs: Runs, rows: int, tile: int) -> Int64Array:
    """Each run of rows with its intervals, and the rows between them with none.

    Long runs are cut, by whole tiles, into items that take about the same time.
    """
    count = len(runs.rows)
    lines = np.zeros((2 * count + 1, 5), np.int64)  # rows, intervals, number of columns
    lines[1::2, :2] = runs.rows
    lines[1::2, 2], lines[1::2, 3], lines[1::2, 4] = runs.slices[:-1], runs.slices[1:], runs.widths
    lines[2::2, 0], lines[:-2:2, 1], lines[-1, 1] = runs.rows[:, 1], runs.rows[:, 0], rows
    lines = lines[lines[:, 0] < lines[:, 1]]
    lengths, times = lines[:, 1] - lines[:, 0], lines[:, 4] + _EMPTY
    together = (lengths * times).sum() // _ITEMS  # the time of an item
    steps = tile * np.maximum(1, together // (tile * times))
    counts = -(-lengths // steps)
    ends = counts.cumsum()
    items, steps = lines[:, :4].repeat(counts, 0), steps.repeat(counts)
    items[:, 0] += (np.arange(len(items)) - (ends - counts).repeat(counts)) * steps
    items[:, 1] = np.minimum(items[:, 0] + steps, items[:, 1])
    cost = (items[:, 1] - items[:, 0]) * times.repeat(counts)
    if _LARGE * cost.max() > cost.sum():
        items = items[(-cost).argsort(kind="stable")]
    return items


def _work_items(walks: Int64Array, batch: Shape, strides: Sequence[Sequence[int]]) -> Int64Array:
    """The same walks in each batch element. See `Walk.items`.

    `strides` has the steps along the batch dimensions, of each output and of each argument.
    """
    offsets = np.zeros((math.prod(batch), len(strides)), np.int64)
    for n, steps in enumerate(strides):
        places = itertools.product(*map(range, batch))
        offsets[:, n] = [sum(map(operator.mul, place, steps)) for place in places]
    items = np.empty((len(offsets) * len(walks), 4 + len(strides)), np.int64)
    items[:, :4] = np.tile(walks, (len(offsets), 1))
    items[:, 4:] = np.repeat(offsets, len(walks), axis=0)
    return items
