"""Call plans: everything about a call that can be cached."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from foldwise.backends.call import Executable, Int64Array, Start, Walk
from foldwise.engine import tuner
from foldwise.engine.backends import BACKENDS, target_of
from foldwise.engine.items import batch_items, block_items, row_items
from foldwise.engine.kernel import CompiledKernel, instructions
from foldwise.engine.lists import are_worth_it, kinds_of, lists_of, with_lists
from foldwise.engine.shapes import (
    Shape,
    arithmetic_dtype,
    common_dtype,
    common_lead,
    contiguous,
    result_shapes,
    vectors,
)
from foldwise.engine.strategy import Better, Section, choose, merge_levels, strategies
from foldwise.engine.turned import Turned, columns_in_lanes
from foldwise.engine.workload import Kind, Workload
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.loops import size_of
from foldwise.ir.runs import Runs
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce, Slot
from foldwise.lower.heuristics import merge_schedule

_MERGING = 1 << 14  # work items of a launch that merges states, at most


class Launch(NamedTuple):
    """One kernel launch.

    Attributes:
        executable: the kernel.
        start: makes jobs of it, from the addresses of the arrays written, then of those read.
        writes: the level of `CallPlan.workspace` that is written; None: the outputs.
        reads: the level of `CallPlan.workspace` that is read; None: the arguments.
        items: number of work items.
        work: number of instructions, roughly.
        columns: the first one, and the last one + 1; none if states are merged.
    """

    executable: Executable
    start: Start
    writes: int | None
    reads: int | None
    items: int
    work: int
    columns: tuple[int, int] = (0, 0)


class Allocation(NamedTuple):
    """Shape and element type of a new array."""

    shape: Shape
    dtype: str

    @property
    def size(self) -> int:
        """In bytes."""
        return math.prod(self.shape) * size_of(self.dtype)


@dataclass(frozen=True, eq=False, slots=True)
class CallPlan:
    """Everything about a call that can be cached: outputs, kernel launches, workspace.

    Attributes:
        outputs: as kernels write them.
        output_dtype: float16 or bfloat16 if outputs are cast to it; None if they are not cast.
        workspace: arrays for states that are merged later, one for each field; a level for each
            time that states are merged.
        launches: one after the other; none if the result has no elements.
        turned: arguments of which kernels read copies.
        untuned: the case that could be tuned; None if it has been, if that makes no difference, and
            within blocks.
        better: kernels that could be compiled; None if these are the best for these sizes.
    """

    outputs: tuple[Allocation, ...]
    output_dtype: str | None
    workspace: tuple[tuple[Allocation, ...], ...] = ()
    launches: tuple[Launch, ...] = ()
    turned: tuple[Turned, ...] = ()
    untuned: tuner.Case | None = None
    better: Better | None = None


def outline_of(
    spec: MapReduce, types: Sequence[tuple[Shape, str]], ranges: BlockRanges | None
) -> CallPlan:
    """The outputs for arguments of such shapes and types: a call plan without launches."""
    common = common_dtype(types)
    arithmetic = arithmetic_dtype(common)
    written = {"index": "int64", "number": arithmetic}
    shapes = result_shapes(spec, [shape for shape, _ in types], ranges)
    dtypes = [written[output.kind] for output in spec.reduction.outputs]
    return CallPlan(
        tuple(map(Allocation, shapes, dtypes)), None if common == arithmetic else common
    )


class Prepared(NamedTuple):
    """The work of a call.

    Attributes:
        work: the computation on the arrays as kernels read them.
        schedule: the only loop shape for these, if there is one.
        copies: the arguments that are copied before, by components.
    """

    work: Workload
    schedule: Schedule | None
    copies: tuple[Turned, ...]


def workload_of(  # noqa: PLR0913 - as `call_plan`
    spec: MapReduce,
    kinds: tuple[Kind, ...],
    backend: str,
    device: str,
    ranges: BlockRanges | None,
    schedule: Schedule | None = None,
) -> Prepared:
    """The work of a call, whose result has elements; the arguments are those of `call_plan`."""
    types = [(shape, dtype) for shape, _, dtype in kinds]
    lead = common_lead([shape for shape, _ in types], ranges)
    assert ranges is None or ranges.shape == lead[-2:], (ranges, lead)
    rows, columns = lead[-2:] if spec.axis is Axis.J else lead[:-3:-1]
    blocks, lists = ranges and ranges.runs(spec.out_axis), None
    dtype, target = arithmetic_dtype(common_dtype(types)), target_of(backend, device)
    kinds = tuple((vectors(shape), steps or (0, 0, 0), dtype) for shape, steps, dtype in kinds)
    copies: tuple[Turned, ...] = ()
    if blocks is not None:
        across = None
        if schedule is None and BACKENDS[backend].column_lanes == "dense":
            across = columns_in_lanes(spec, kinds, target, dtype, blocks, columns)
        if across is not None:
            schedule, kinds, copies = across
        elif are_worth_it(spec, blocks, target):
            lists = lists_of(spec, blocks, rows, columns, target)
            spec, kinds, blocks = with_lists(spec), (*kinds, *kinds_of(lists, spec)), lists.places
    arguments = () if lists is None else lists.arguments
    work = Workload(
        spec, kinds, backend, device, dtype, lead[:-2], rows, columns, blocks, arguments
    )
    return Prepared(work, schedule, copies)


def call_plan(  # noqa: PLR0913 - all that a plan depends on
    spec: MapReduce,
    kinds: tuple[Kind, ...],
    backend: str,
    device: str,
    schedule: Schedule | None,
    ranges: BlockRanges | None = None,
    cuts: tuple[int, ...] = (),
    thrifty: bool = False,
) -> CallPlan:
    """Plan the evaluation of a computation on such arrays.

    Args:
        spec: the computation.
        kinds: of its arguments.
        backend: name of the backend.
        device: where the arrays are.
        schedule: the loop shape, if not the default one.
        ranges: the pairs to visit, if not all.
        cuts: columns that begin a launch, on a GPU: its memory then holds the columns from there
            to the next cut.
        thrifty: whether to compile nothing if there are kernels that will do.
    """
    types = [(shape, dtype) for shape, _, dtype in kinds]
    outline = outline_of(spec, types, ranges)
    shape = outline.outputs[0].shape
    if 0 in shape:
        return outline
    work, schedule, copies = workload_of(spec, kinds, backend, device, ranges, schedule)
    planned = _planned(work, outline, schedule, cuts, thrifty=thrifty)
    return replace(planned, turned=copies)


def _planned(
    work: Workload,
    outline: CallPlan,
    schedule: Schedule | None,
    cuts: tuple[int, ...],
    *,
    thrifty: bool,
) -> CallPlan:
    """The outline with the launches of the best way to compute the call."""
    every, untuned = strategies(work, schedule, cuts)
    strategy, better = choose(every, work.ledger(), thrifty=thrifty)
    pieces = [_piece(work, section) for section in strategy.sections]
    first = pieces[0]
    across = first.section.schedule.lanes_per_row > 1
    if better is not None or work.blocks is not None or across or first.work < tuner.LEAST:
        untuned = None
    if sum(piece.section.states for piece in pieces) == 1:
        planned = replace(outline, launches=(_reduce_to_outputs(first, outline),))
    else:
        workspace, launches = _reduce_and_merge(work, pieces)
        planned = replace(outline, workspace=workspace, launches=tuple(launches))
    return replace(planned, untuned=untuned, better=better)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A section of the columns, with its kernel.

    Attributes:
        workload: the call.
        section: the columns.
        kernel: reduces them.
        blocks: rows and the columns that they visit, if not all; there is one split then.
    """

    workload: Workload
    section: Section
    kernel: CompiledKernel
    blocks: Runs | None

    @property
    def work(self) -> int:
        """Number of instructions, roughly."""
        pairs = self.workload.rows * (self.section.last - self.section.first)
        if self.blocks is not None:
            pairs = self.blocks.pairs
        return pairs * self.workload.batches * instructions(self.workload.spec)

    def items(self) -> Int64Array:
        """All rows, cut into runs of whole tiles: the first words of `Walk.items`."""
        rows, most = self.workload.rows, self.workload.sharing.most
        height = self.kernel.program.schedule.height
        if self.blocks is None:
            return row_items(rows, height, most)
        return block_items(self.blocks, rows, height, most)

    def intervals(self) -> Int64Array:
        """The columns of each split, in whole steps of the kernel.

        Those of blocks are the intervals of the first split, those of the second, and so on; a
        split has consecutive columns of a run of rows, so that states stay in order.
        """
        section, splits = self.section, self.section.splits
        columns, slices = np.array([[section.first, section.last]]), np.array([0, 1])
        if self.blocks is not None:
            columns, slices = self.blocks.columns, self.blocks.slices
        first, widths = columns[:, 0], columns[:, 1] - columns[:, 0]
        sums, counts = np.append(0, widths.cumsum()), np.diff(slices)
        ends = sums[slices]
        before = sums[:-1] - ends[:-1].repeat(counts)
        steps = -(-np.diff(ends).repeat(counts) // section.schedule.step)
        cuts: list[Int64Array] = []
        for part in range(splits + 1):
            reached = section.schedule.step * (steps * part // splits)
            cuts.append(first + np.minimum(np.maximum(reached - before, 0), widths))
        return np.concatenate([np.stack(pair, 1) for pair in itertools.pairwise(cuts)])


def _piece(work: Workload, section: Section) -> _Piece:
    kernel = work.compiled(section.signature, section.schedule)
    return _Piece(work, section, kernel, work.blocks)


def _reduce_to_outputs(piece: _Piece, outline: CallPlan) -> Launch:
    """The only launch of a call."""
    strides = [contiguous((*shape[:-1], 1, shape[-1]), dtype) for shape, dtype in outline.outputs]
    return _reduce(piece, strides, 0, 1)


def _reduce_and_merge(
    work: Workload, pieces: Sequence[_Piece]
) -> tuple[tuple[tuple[Allocation, ...], ...], list[Launch]]:
    """The workspace and launches of a call whose states are merged.

    Each level of the workspace holds the states of each row next to each other; or, if they are
    flat, the first states of all rows, then the second ones, and so on. The first level is written
    by the kernels of the pieces, the next one by a kernel that merges states, and so on.
    """
    states = sum(piece.section.states for piece in pieces)
    levels = merge_levels(states)
    counts = [math.prod(levels[n:]) for n in range(len(levels) + 1)]  # states of each row
    fields = [(output.dim, output.dtype) for output in pieces[0].kernel.program.outputs]
    rows = work.batches * work.rows
    workspace = tuple(
        tuple(Allocation((rows * count * dim,), dtype) for dim, dtype in fields)
        for count in counts[:-1]
    )
    flat = work.flat_states(*(piece.section.schedule for piece in pieces))
    shapes = [(counts[0], dim, dtype) for dim, dtype in fields]
    strides = [_of_states(work, *shape, flat=flat) for shape in shapes]
    launches: list[Launch] = []
    done = 0
    for piece in [*pieces, *_padding(pieces[-1], counts[0] - states)]:
        launches.append(_reduce(piece, strides, done, counts[0])._replace(writes=0))
        done += piece.section.states
    for level, (merged, left) in enumerate(zip(levels, counts[1:], strict=True)):
        following = level + 1 if level + 1 < len(levels) else None
        launches.append(_merge(work, rows * left, merged, flat=flat, reads=level, writes=following))
    return workspace, launches


def _padding(piece: _Piece, states: int) -> list[_Piece]:
    """A piece without columns that gives so many states: the identity."""
    if states == 0:
        return []
    splits, rest = divmod(states, piece.section.schedule.lanes_per_row)
    assert rest == 0
    empty = piece.section._replace(first=0, last=0, splits=splits)
    return [replace(piece, section=empty, blocks=None)]


def _reduce(piece: _Piece, strides: Sequence[Sequence[int]], first: int, states: int) -> Launch:
    """Reduce the columns of a piece.

    Args:
        piece: the columns.
        strides: of the arrays that are written, each `batch + (rows, states, dim)`.
        first: number of the first state of the piece.
        states: how many states there are for each row, of all pieces.
    """
    work, section = piece.workload, piece.section
    rank = len(work.batch)
    steps = [own[:rank] for own in strides]
    steps += [_batch_strides(*kind[:2], rank) for kind in work.kinds]
    items = batch_items(piece.items(), work.batch, steps)
    if states > 1:
        # Not as many as there are threads: the result must not depend on their number.
        split = np.repeat(np.arange(section.splits), len(items))
        items = np.tile(items, (section.splits, 1))
        items[:, 2:4] += split[:, None] * len(piece.blocks.columns if piece.blocks else [0])
        for n, own in enumerate(strides):
            items[:, 4 + n] += (first + split * section.schedule.lanes_per_row) * own[-2]
    arguments, rows = [*zip(work.kinds, work.spec.slots, strict=True)], work.spec.out_axis
    walk = Walk(
        outputs=tuple((own[rank], own[-1]) for own in strides),
        arguments=tuple(_steps(kind, slot, rows) for kind, slot in arguments),
        columns=tuple(
            _step(*kind[:2], work.spec.axis)
            for kind, slot in arguments
            if slot.axis is Axis.IJ and not slot.stored
        ),
        lists=work.lists,
        items=items,
        intervals=piece.intervals(),
    )
    executable = piece.kernel.executable
    return Launch(
        executable,
        executable.prepare(walk),
        writes=None,
        reads=None,
        items=len(items),
        work=piece.work,
        columns=(section.first, section.last),
    )


def _of_states(work: Workload, states: int, dim: int, dtype: str, *, flat: bool) -> list[int]:
    """The strides of a field of the states: `batch + (rows, states, dim)`."""
    if not flat:
        return contiguous((*work.batch, work.rows, states, dim), dtype)
    state, *others, component = contiguous((states, *work.batch, work.rows, dim), dtype)
    return [*others, state, component]


def _merge(  # noqa: PLR0913
    work: Workload, rows: int, states: int, *, flat: bool, reads: int, writes: int | None
) -> Launch:
    """Combine `states` states of each of so many rows."""
    rows *= work.spec.dim if flat else 1
    schedule = merge_schedule(work.target, work.dtype)
    kernel = work.compiled(work.merging(states, partial=writes is not None, flat=flat), schedule)
    outputs, arguments = kernel.program.outputs, kernel.program.arguments
    items = row_items(rows, schedule.height, min(work.sharing.most, _MERGING))
    offsets = np.zeros((len(items), len(outputs) + len(arguments)), np.int64)
    walk = Walk(
        outputs=tuple((o.dim * size_of(o.dtype), size_of(o.dtype)) for o in outputs),
        arguments=tuple(
            # Of flat states each has its place after those of all rows.
            (size, rows * size) if flat else (a.dim * size, size)
            for a in arguments
            for size in [size_of(a.dtype)]
        ),
        items=np.hstack([items, offsets]),
        intervals=np.zeros((1, 2), np.int64),
    )
    start = kernel.executable.prepare(walk)
    total = rows * states * (1 if flat else work.spec.out_dim)
    return Launch(kernel.executable, start, writes, reads, len(items), total)


def _steps(kind: Kind, slot: Slot, rows: Axis) -> tuple[int, int]:
    """The strides between vectors of an argument, and between components."""
    shape, strides, _ = kind
    if slot.stored:
        return slot.dim * strides[-1], strides[-1]
    return _step(shape, strides, slot.axis if slot.axis is not Axis.IJ else rows), strides[-1]


def _step(shape: Shape, strides: Shape, axis: Axis) -> int:
    """The stride between vectors along `axis`."""
    along = {Axis.I: -3, Axis.J: -2}.get(axis)
    # An axis of length 1 broadcasts: every row, or column, is the first one.
    return 0 if along is None or shape[along] == 1 else strides[along]


def _batch_strides(shape: Shape, strides: Shape, rank: int) -> list[int]:
    """The strides along the batch dimensions of the result; 0 where the argument broadcasts."""
    pairs = zip(shape[:-3], strides[:-3], strict=True)
    own = [0 if size == 1 else step for size, step in pairs]
    return [0] * (rank - len(own)) + own
