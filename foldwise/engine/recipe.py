"""Recipes: all of an evaluation but addresses, scalars and threads."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from foldwise.backends.call import Executable, Int64Array, Start, Steps, Walk
from foldwise.engine import tuner
from foldwise.engine.items import batch_items, block_items, row_items
from foldwise.engine.ledger import Kernel, Ledger, ledger
from foldwise.engine.plan import Plan, Signature, choose_schedule, instructions, plan, target_of
from foldwise.engine.shapes import (
    Shape,
    arithmetic_dtype,
    common_dtype,
    common_lead,
    result_shapes,
    vectors,
)
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.loops import BITS, DType, size_of
from foldwise.ir.runs import Runs
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import AnyTarget, GpuTarget
from foldwise.lower.heuristics import (
    across_heights,
    across_schedule,
    few_rows,
    merge_schedule,
    sharing,
)
from foldwise.transform.substitute import reduced_over_columns

COUNTABLE = 2**31  # columns that an int32 counts
_CACHED = 32768  # columns of a part when they are in the lanes of a processor with caches
_STEP = 8  # instructions of a tile for each column, apart from those of its vectors of rows
_MERGED = 64  # states that are merged at once, ...
_LAST = 128  # ... but for the last time: so many at most, and a power of two

Kind = tuple[Shape, Shape, str]
"""Shape, strides in bytes and element type of an array."""


class Run(NamedTuple):
    """A kernel on some of the arrays of a recipe.

    Attributes:
        executable: the kernel.
        start: what starts it.
        arrays: which arrays it works on: its outputs, then its arguments.
        items: number of work items.
        work: number of instructions, roughly.
        columns: the first one, and the last one + 1; none if it merges states.
    """

    executable: Executable
    start: Start
    arrays: tuple[int, ...]
    items: int
    work: int
    columns: tuple[int, int] = (0, 0)


class Better(NamedTuple):
    """Kernels that are not loaded, and that a call had better use if there are many like it.

    Attributes:
        ledger: of the computation.
        kernels: all that it would use.
        saving: instructions that they would save.
    """

    ledger: Ledger
    kernels: frozenset[Kernel]
    saving: int

    def worth(self) -> bool:
        """Whether they are to be used by the call that asks."""
        return self.ledger.worth(self.kernels, self.saving)


@dataclass(frozen=True, eq=False, slots=True)
class Recipe:
    """All of an evaluation but addresses, scalars and threads.

    Attributes:
        shapes: of the outputs.
        dtypes: of the outputs, as kernels write them.
        narrow: type of the result, where kernels do not write it.
        spare: length and type of arrays that hold results for parts of the columns meanwhile.
        runs: of kernels, one after the other; none if the result has no elements. Arrays are
            numbered: first the outputs, then the arguments, then the spare ones.
        untuned: what a schedule could be chosen for; None if one was, if it makes no difference,
            and within blocks.
        better: what else could be compiled; None if the kernels are the best for these sizes.
    """

    shapes: tuple[Shape, ...]
    dtypes: tuple[str, ...]
    narrow: str | None
    spare: tuple[tuple[int, str], ...] = ()
    runs: tuple[Run, ...] = ()
    untuned: tuner.Case | None = None
    better: Better | None = None


def recipe_for(  # noqa: PLR0913 - what a computation can depend on
    spec: MapReduce,
    kinds: tuple[Kind, ...],
    backend: str,
    device: str,
    schedule: Schedule | None,
    ranges: BlockRanges | None = None,
    cuts: tuple[int, ...] = (),
    thrifty: bool = False,
) -> Recipe:
    """How to evaluate a computation on such arrays.

    Args:
        spec: the computation.
        kinds: of its arguments.
        backend: name of the backend.
        device: where the arrays are.
        schedule: the loop shape, if not the default one.
        ranges: the pairs to visit, if not all.
        cuts: columns that begin a run, on a GPU: what is in its memory then are the columns from
            there to the next cut.
        thrifty: whether to compile nothing if there are kernels that will do.
    """
    types = [(shape, dtype) for shape, _, dtype in kinds]
    outline = outline_of(spec, types, ranges)
    shapes, dtypes, narrow = outline.shapes, outline.dtypes, outline.narrow
    arithmetic = arithmetic_dtype(common_dtype(types))
    kinds = tuple((vectors(shape), steps or (0, 0, 0), dtype) for shape, steps, dtype in kinds)
    lead = common_lead([shape for shape, _ in types], ranges)
    rows, columns = lead[-2:] if spec.axis is Axis.J else lead[:-3:-1]
    assert ranges is None or ranges.shape == lead[-2:], (ranges, lead)
    if 0 in shapes[0]:
        return outline
    blocks = ranges and ranges.runs(spec.out_axis)
    call = _Call(spec, kinds, backend, device, arithmetic, shapes[0][:-2], rows, columns, blocks)
    ways, untuned = call.ways(schedule, cuts)
    way, better = _chosen(ways, call.ledger(), thrifty=thrifty)
    pieces = [call.piece(share) for share in way.shares]
    parts = sum(piece.results for piece in pieces)
    if (
        better is not None
        or blocks is not None
        or pieces[0].lanes > 1
        or call.work(pieces[0]) < tuner.LEAST
    ):
        untuned = None
    first = len(shapes) + len(kinds)  # of the spare arrays
    if parts == 1:
        outputs = [
            _Place(n, _contiguous(*out)) for n, out in enumerate(zip(shapes, dtypes, strict=True))
        ]
        only = call.run(pieces[0], outputs, 0, 1)
        return Recipe(shapes, dtypes, narrow, (), (only,), untuned, better)
    steps = _levels(parts)
    fields = [(o.dim, o.dtype) for o in pieces[0].plan.kernel.outputs]
    count = math.prod(steps)
    together = math.prod(call.batch) * rows
    spare: list[tuple[int, str]] = []
    places: list[_Place] = []
    for dim, dtype in fields:
        places.append(
            _Place(first + len(spare), _contiguous((*call.batch, rows, count, dim), dtype))
        )
        spare.append((together * count * dim, dtype))
    runs: list[Run] = []
    done = 0
    for piece in [*pieces, *call.nothing(pieces[-1], count - parts)]:
        runs.append(call.run(piece, places, done, count))
        done += piece.results
    given = [place.array for place in places]
    for level, step in enumerate(steps):
        count //= step
        last = level == len(steps) - 1
        if last:
            results = [*range(len(shapes))]
        else:
            results = [*range(first + len(spare), first + len(spare) + len(fields))]
            spare += [(together * count * dim, dtype) for dim, dtype in fields]
        runs.append(call.merge(results, given, together * count, step, partial=not last))
        given = results
    return Recipe(shapes, dtypes, narrow, tuple(spare), tuple(runs), untuned, better)


def outline_of(
    spec: MapReduce, types: Sequence[tuple[Shape, str]], ranges: BlockRanges | None
) -> Recipe:
    """What comes out for arguments of such shapes and types; a recipe without runs."""
    common = common_dtype(types)
    arithmetic = arithmetic_dtype(common)
    written = {"index": "int64", "number": arithmetic}
    return Recipe(
        result_shapes(spec, [shape for shape, _ in types], ranges),
        tuple(written[output.kind] for output in spec.reduction.outputs),
        None if common == arithmetic else common,
    )


class _Share(NamedTuple):
    """Columns that one kernel is to reduce: the first, the last + 1, and into how many parts."""

    signature: Signature
    schedule: Schedule
    first: int
    last: int
    parts: int


class _Way(NamedTuple):
    """How a call could be computed.

    Attributes:
        shares: which kernels reduce which columns.
        kernels: these, and those that merge what they give.
        time: instructions on vectors, roughly, one after the other.
    """

    shares: list[_Share]
    kernels: frozenset[Kernel]
    time: int


def _chosen(
    ways: Iterator[_Way], known: Ledger | None, *, thrifty: bool
) -> tuple[_Way, Better | None]:
    """The way to go, and what would be better.

    The best one, which comes first, unless there is a `thrifty` one: whose kernels are loaded.
    """
    best = next(ways)
    if known is None:
        return best, None
    if thrifty and not best.kernels <= known.loaded:
        others = [way for way in ways if way.kernels <= known.loaded]
        if others:
            way = min(others, key=lambda way: way.time)
            return way, Better(known, best.kernels, max(0, way.time - best.time))
    known.use(best.kernels)
    return best, None


class _Place(NamedTuple):
    """An array that a run writes: its number, and its strides."""

    array: int
    strides: Sequence[int]


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
    def results(self) -> int:
        """How many results there are for each row."""
        return self.parts * self.lanes

    def pairs(self, rows: int) -> int:
        """How many pairs of rows and columns there are."""
        if self.blocks is None:
            return rows * (self.last - self.first)
        return int((self.blocks.heights * self.blocks.widths).sum())

    def items(self, rows: int, most: int) -> Int64Array:
        """All rows, cut into runs of whole tiles: the first words of `Walk.items`."""
        if self.blocks is None:
            return row_items(rows, self.plan.kernel.schedule.height, most)
        return block_items(self.blocks, rows, self.plan.kernel.schedule.height, most)

    def intervals(self) -> Int64Array:
        """The columns of each part, in whole vectors; or those of the blocks."""
        if self.blocks is not None:
            return self.blocks.columns
        vectors = np.linspace(0, (self.last - self.first) // self.lanes, self.parts + 1)
        cuts = self.first + self.lanes * vectors.astype(np.int64)
        cuts[-1] = self.last
        return np.stack([cuts[:-1], cuts[1:]], 1)


@dataclass(frozen=True, slots=True)
class _Call:
    """A computation on arrays of such kinds, with `rows` rows and `columns` columns."""

    spec: MapReduce
    kinds: tuple[Kind, ...]
    backend: str
    device: str
    dtype: DType
    batch: Shape
    rows: int
    columns: int
    blocks: Runs | None

    def ledger(self) -> Ledger | None:
        """Which kernels are loaded; None where none are compiled."""
        if self.backend == "interp":
            return None
        storage = tuple((kind[2], _dense(*kind)) for kind in self.kinds)
        return ledger(self.spec, storage, self.dtype, self.backend, self.device)

    def ways(
        self, schedule: Schedule | None, cuts: tuple[int, ...] = ()
    ) -> tuple[Iterator[_Way], tuner.Case | None]:
        """The ways to compute this, the best one first; what its schedule could be tuned for.

        The others are for kernels that are loaded: those for other numbers of rows and columns.
        """
        spec, target = reduced_over_columns(self.spec), target_of(self.backend, self.device)
        every = (self.rows, 1) if self.blocks is None else (self.blocks.heights, self.blocks.widths)
        signature = Signature(
            storage=tuple((kind[2], _dense(*kind)) for kind in self.kinds),
            dtype=self.dtype,
            wide=self.columns >= COUNTABLE,
            few=few_rows(every[0], target.lanes(BITS[self.dtype]), every[1]),
        )
        if schedule is not None:
            return iter([self._along(signature, schedule, cuts)]), None
        chosen, untuned = choose_schedule(spec, signature, self.backend, self.device)
        across = None
        if self.blocks is None and self._lanes_may_be_columns(target):
            across = across_schedule(spec, target, self.dtype, self.rows, self.columns)

        def every_way() -> Iterator[_Way]:
            for height in [] if across is None else across_heights(across, target):
                yield self._across(signature, height, chosen, cuts)
            for few in (signature.few, not signature.few):
                kind = replace(signature, few=few)
                schedule, _ = choose_schedule(spec, kind, self.backend, self.device)
                yield self._along(kind, schedule, cuts)
                yield self._along(kind, schedule, cuts, most=1)

        return every_way(), untuned if across is None else None

    def _across(
        self, signature: Signature, across: Schedule, rest: Schedule, cuts: tuple[int, ...]
    ) -> _Way:
        """Lanes are columns; on a processor, `rest` is for those that make no whole vector."""
        if isinstance(target_of(self.backend, self.device), GpuTarget):
            return self._along(signature, across, cuts)
        partial = replace(signature, few=False, partial=True)
        # Short enough that vectors of columns stay in the cache until the next rows want them.
        parts = 1 << (max(1, self.columns // _CACHED).bit_length() - 1)
        whole = self.columns - self.columns % across.lanes
        found = [_Share(partial, across, 0, whole, parts)]
        if whole < self.columns:
            found.append(_Share(partial, rest, whole, self.columns, 1))
        return self._way(found)

    def _along(
        self,
        signature: Signature,
        schedule: Schedule,
        cuts: tuple[int, ...],
        most: int | None = None,
    ) -> _Way:
        """The same kernel for all columns; it gives states if there are several parts.

        There are at most so many parts between two cuts.
        """
        target = target_of(self.backend, self.device)
        bounds = [*zip((0, *cuts), (*cuts, self.columns), strict=True)]
        counts = [most or self._parts(schedule, target, last - first) for first, last in bounds]
        only = counts == [1] and schedule.parts == 1
        kind = replace(signature, few=False, partial=not only)
        pairs = zip(bounds, counts, strict=True)
        return self._way([_Share(kind, schedule, *ends, parts) for ends, parts in pairs])

    def _way(self, shares: list[_Share]) -> _Way:
        """These shares, and the merging of what they give."""
        kernels = {(share.signature, share.schedule) for share in shares}
        results = sum(share.parts * share.schedule.parts for share in shares)
        if results > 1:
            schedule = merge_schedule(target_of(self.backend, self.device), self.dtype)
            *levels, last = _levels(results)
            kernels |= {(self._merging(step, partial=True), schedule) for step in levels}
            kernels.add((self._merging(last, partial=False), schedule))
        return _Way(shares, frozenset(kernels), sum(map(self._time, shares)))

    def _time(self, share: _Share) -> int:
        """Instructions on vectors, roughly, one after the other.

        Does not ask how many threads there are: the kernels of a call must not depend on that.
        """
        schedule, target = share.schedule, target_of(self.backend, self.device)
        heights: Any = self.rows if self.blocks is None else self.blocks.heights
        widths: Any = share.last - share.first if self.blocks is None else self.blocks.widths
        tiles = -(-heights // schedule.height)
        batch = math.prod(self.batch)
        steps = int(np.sum(tiles * widths)) * batch // schedule.parts
        items = int(np.sum(tiles)) * batch * share.parts
        together = max(1, min(items, sharing(target).wanted // 4))
        return steps * (schedule.rows * instructions(self.spec) + _STEP) // together

    def piece(self, share: _Share) -> _Piece:
        """A share, with its kernel."""
        spec = reduced_over_columns(self.spec)
        ready = plan(spec, share.signature, self.backend, self.device, share.schedule)
        return _Piece(
            ready, share.first, share.last, share.schedule.parts, share.parts, self.blocks
        )

    def _parts(self, schedule: Schedule, target: AnyTarget, columns: int) -> int:
        """Into how many parts so many columns are cut; those of blocks stay together."""
        if self.blocks is not None:
            return 1
        tiles = -(-self.rows // schedule.height) * math.prod(self.batch)
        return sharing(target).parts(tiles, columns)

    def _lanes_may_be_columns(self, target: AnyTarget) -> bool:
        """Whether a kernel can have columns in its lanes: a processor loads them as vectors."""
        if isinstance(target, GpuTarget):
            return True
        return self.backend == "llvm" and self._gapless()

    def nothing(self, piece: _Piece, results: int) -> list[_Piece]:
        """What gives so many states of no columns."""
        if results == 0:
            return []
        assert results % piece.lanes == 0
        return [_Piece(piece.plan, 0, 0, piece.lanes, results // piece.lanes)]

    def work(self, piece: _Piece) -> int:
        """Instructions, roughly."""
        return piece.pairs(self.rows) * math.prod(self.batch) * instructions(self.spec)

    def run(self, piece: _Piece, outputs: Sequence[_Place], first: int, count: int) -> Run:
        """Reduce the columns of a piece.

        Args:
            piece: the columns.
            outputs: what is written.
            first: number of the first of the piece's results.
            count: how many results there are for each row, of all pieces.
        """
        rank = len(self.batch)
        strides = [place.strides[:rank] for place in outputs]
        strides += [_batch_strides(*kind[:2], rank) for kind in self.kinds]
        share = sharing(target_of(self.backend, self.device))
        items = batch_items(piece.items(self.rows, share.most), self.batch, strides)
        if count > 1:
            # Not as many as there are threads: the result must not depend on their number.
            part = np.repeat(np.arange(piece.parts), len(items))
            items = np.tile(items, (piece.parts, 1))
            if piece.blocks is None:
                items[:, 2], items[:, 3] = part, part + 1
            for n, place in enumerate(outputs):
                items[:, 4 + n] += (first + part * piece.lanes) * place.strides[-2]
        arguments = zip(self.kinds, self.spec.slots, strict=True)
        walk = Walk(
            outputs=tuple((place.strides[rank], place.strides[-1]) for place in outputs),
            arguments=tuple(_steps(*kind[:2], slot.axis) for kind, slot in arguments),
            items=items,
            intervals=piece.intervals(),
        )
        taken = len(self.spec.reduction.outputs)
        arrays = [place.array for place in outputs]
        arrays += range(taken, taken + len(self.kinds))
        ready = self._run(piece.plan, walk, arrays, self.work(piece))
        return ready._replace(columns=(piece.first, piece.last))

    def merge(
        self, results: Sequence[int], given: Sequence[int], rows: int, parts: int, *, partial: bool
    ) -> Run:
        """Combine the states for `parts` parts, which lie next to each other, of so many rows."""
        target = target_of(self.backend, self.device)
        signature = self._merging(parts, partial=partial)
        schedule = merge_schedule(target, self.dtype)
        spec = reduced_over_columns(self.spec)
        ready = plan(spec, signature, self.backend, self.device, schedule)
        outputs = ready.kernel.outputs
        arguments = ready.kernel.arguments
        items = row_items(rows, schedule.height, sharing(target).most)
        offsets = np.zeros((len(items), len(outputs) + len(arguments)), np.int64)

        def steps(dim: int, dtype: str) -> Steps:
            return dim * size_of(dtype), size_of(dtype)

        walk = Walk(
            outputs=tuple(steps(o.dim, o.dtype) for o in outputs),
            arguments=tuple(steps(a.dim, a.dtype) for a in arguments),
            items=np.hstack([items, offsets]),
            intervals=np.zeros((1, 2), np.int64),
        )
        return self._run(ready, walk, [*results, *given], rows * parts * self.spec.out_dim)

    def _merging(self, parts: int, *, partial: bool) -> Signature:
        """The kernel that merges so many states."""
        return Signature(
            (), self.dtype, wide=self.columns >= COUNTABLE, partial=partial, merged=parts
        )

    def _run(self, ready: Plan, walk: Walk, arrays: Sequence[int], work: int) -> Run:
        start = ready.executable.prepare(walk)
        return Run(ready.executable, start, tuple(arrays), len(walk.items), work)

    def _gapless(self) -> bool:
        """Whether the vectors of all columns lie next to each other, as numbers of that type."""
        along = -2 if self.spec.axis is Axis.J else -3
        return all(
            dtype == self.dtype
            and shape[along] > 1
            and steps[along] == shape[-1] * size_of(dtype)
            and _dense(shape, steps, dtype)
            for (shape, steps, dtype), slot in zip(self.kinds, self.spec.slots, strict=True)
            if slot.axis is self.spec.axis
        )


def _levels(parts: int) -> list[int]:
    """How many states are merged at once, one time after the other: together, at least `parts`.

    Few different numbers, since each has a kernel of its own.
    """
    steps: list[int] = []
    while parts > _LAST:
        steps.append(_MERGED)
        parts = -(-parts // _MERGED)
    return [*steps, 1 << (parts - 1).bit_length()]


def _contiguous(shape: Shape, dtype: str) -> list[int]:
    """The strides of a new array."""
    return [size_of(dtype) * math.prod(shape[n + 1 :]) for n in range(len(shape))]


def _dense(shape: Shape, strides: Shape, dtype: str) -> bool:
    """Whether the components of a vector are neighbours in memory."""
    return shape[-1] == 1 or strides[-1] == size_of(dtype)


def _steps(shape: Shape, strides: Shape, axis: Axis) -> Steps:
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
