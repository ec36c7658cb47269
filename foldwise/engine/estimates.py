"""What a reduction would take, without running it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from foldwise.arrays import ArrayAdapter, Header
from foldwise.backends.cuda import models
from foldwise.backends.cuda.models import Model
from foldwise.backends.cuda.pipes import clocks
from foldwise.engine import counting, options, speed
from foldwise.engine.backends import backend_for
from foldwise.engine.callplan import Prepared, outline_of, workload_of
from foldwise.engine.strategy import strategies
from foldwise.engine.workload import Kind, Workload
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.device import HOST
from foldwise.ir.loops import size_of
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import Target

_SMALL = 3e-4  # seconds of a call that one thread does
_LAUNCH = 4e-6  # seconds of a launch on a GPU


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a reduction would take.

    Attributes:
        reduction: its name.
        device: the processor with its threads, or the model of a GPU.
        pairs: of rows and columns that are visited, of all batch elements.
        read: bytes of the arguments.
        written: bytes of the results.
        dense: bytes of the table of all values, which is never made.
        seconds: the time; on a GPU the least that its units allow.
    """

    reduction: str
    device: str
    pairs: int
    read: int
    written: int
    dense: int
    seconds: float

    def __repr__(self) -> str:
        return (
            f"<{self.reduction} of {_amount(self.pairs)}pairs: {_amount(self.seconds)}s on "
            f"{self.device}; reads {_amount(self.read)}B, writes {_amount(self.written)}B, "
            f"the dense table has {_amount(self.dense)}B>"
        )


def _amount(number: float) -> str:
    """Three digits and a prefix."""
    step = math.floor(math.log10(number) / 3) if number else 0
    step = min(4, max(-3, step))
    prefix = {-3: "n", -2: "u", -1: "m", 0: "", 1: "k", 2: "M", 3: "G", 4: "T"}[step]
    return f"{number / 1000.0**step:.3g} {prefix}"


def estimate(
    spec: MapReduce,
    arrays: Sequence[Any],
    adapter: ArrayAdapter,
    *,
    ranges: BlockRanges | None = None,
    model: str | None = None,
    dim: int | None = None,
) -> Estimate:
    """What the evaluation of a computation would take.

    Args:
        spec: the computation.
        arrays: one for each slot, of shape `batch + (M or 1, N or 1, D)`.
        adapter: the adapter of the arrays.
        ranges: the pairs to visit, if not all.
        model: name of a model of GPU; None for the processor of this machine.
        dim: numbers of each entry of the table, if not those of the formula.

    Raises:
        ValueError: if the model is not known.
    """
    kinds = tuple([_kind(adapter.header(a)) for a in arrays])
    outputs = outline_of(spec, [(shape, dtype) for shape, _, dtype in kinds], ranges).outputs
    read = sum(math.prod(shape) * size_of(dtype) for shape, _, dtype in kinds)
    written = sum(output.size for output in outputs)
    device = HOST if model is None else models.device_of(model)
    prepared = workload_of(spec, kinds, backend_for(device), device, ranges)
    work = prepared.work
    if model is None:
        name, seconds = _on_host(prepared, read + written)
    else:
        name, seconds = _on_gpu(prepared, read + written, models.model_of(model))
    values = work.batches * work.rows * work.columns * (dim or spec.formula.dim)
    dense = values * size_of(work.dtype)
    return Estimate(spec.reduction.name, name, _pairs(work), read, written, dense, seconds)


def _kind(header: Header) -> Kind:
    """An array of this shape and type without gaps."""
    steps = [size_of(header.dtype)]
    for length in header.shape[:0:-1]:
        steps.insert(0, steps[0] * length)
    return header.shape, tuple(steps[: len(header.shape)]), header.dtype


def _pairs(work: Workload) -> int:
    visited = work.rows * work.columns
    if work.blocks is not None:
        visited = int((work.blocks.heights * work.blocks.widths).sum())
    return visited * work.batches


def _on_host(prepared: Prepared, moved: int) -> tuple[str, float]:
    """The name of the processor, and the time."""
    work = prepared.work
    target, threads = work.target, options.thread_count()
    assert isinstance(target, Target)
    name = f"{target.cpu}, {threads} thread{'s' if threads > 1 else ''}"
    known = speed.measured()
    if not _pairs(work):
        return name, known.call
    every, _ = strategies(work, prepared.schedule)
    alone = known.time(counting.instructions_of(work, next(every))) + known.byte * moved
    shared = 1 if alone < _SMALL else threads
    return name, known.call + alone / shared


def _on_gpu(prepared: Prepared, moved: int, model: Model) -> tuple[str, float]:
    """The name of the model, and the least time."""
    work = prepared.work
    if not _pairs(work):
        return model.name, _LAUNCH
    every, _ = strategies(work, prepared.schedule)
    strategy = next(every)
    schedule = strategy.sections[0].schedule
    counts = {p: n * schedule.lanes for p, n in counting.instructions_of(work, strategy).items()}
    blocks = sum(
        work.load(s.schedule, s.last - s.first).tiles * s.splits for s in strategy.sections
    )
    busy = min(blocks, model.target.multiprocessors)
    computing = clocks(counts, model.target.capability) / busy / (1e6 * model.megahertz)
    launches = 1 if len(strategy.kernels) == 1 else 2
    return model.name, launches * _LAUNCH + max(computing, moved / (1e9 * model.gigabytes))
