"""The instructions of a call, counted without compiling or running it."""

from __future__ import annotations

import functools
import math
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from foldwise.backends.cuda import pipes
from foldwise.backends.llvm import effort as vectors
from foldwise.engine.kernel import Signature, lowered
from foldwise.engine.strategy import Section, Strategy
from foldwise.engine.workload import Workload
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import AnyTarget, Target
from foldwise.ir.visits import Level
from foldwise.transform.substitute import reduced_over_columns

_NEARLY = 1.5262  # exp(1 - Euler's constant): see `changes`


Counts = Mapping[Any, float]
"""Instructions by kind: units of a processor, or pipes of a GPU."""


def instructions_of(work: Workload, strategy: Strategy) -> Counts:
    """The instructions of a call, without those that merge states: of vectors, by all threads of a
    processor; of one thread of each block of a GPU.
    """
    found: dict[Any, float] = defaultdict(float)
    spec = reduced_over_columns(work.spec)
    for section in strategy.sections:
        each = _effort(spec, section.signature, work.target, section.schedule)
        for level, turns in _turns(work, section).items():
            for unit, count in each[level].items():
                found[unit] += turns * count
    return found


@functools.lru_cache(maxsize=512)
def _effort(
    spec: MapReduce, signature: Signature, target: AnyTarget, schedule: Schedule
) -> Mapping[Level, Counts]:
    kernel = lowered(spec, signature, target, schedule)
    return vectors.effort(kernel, target) if isinstance(target, Target) else pipes.effort(kernel)


def _turns(work: Workload, section: Section) -> dict[Level, float]:
    """How often each level is entered."""
    schedule = section.schedule
    load = work.load(schedule, section.last - section.first)
    columns = load.visits * schedule.height / (schedule.rows * schedule.lanes)
    tiles = load.tiles * section.splits
    found = {
        Level.CALL: 0.0,
        Level.TILE: tiles,
        Level.CHUNK: max(tiles, load.visits / schedule.chunk),
        Level.COLUMN: columns,
        Level.CHANGE: columns,
    }
    if work.spec.reduction.keeps_k and tiles:
        vectors = tiles * schedule.rows
        found[Level.CHANGE] = vectors * changes(work.spec.k, schedule.lanes, columns / tiles)
    return found


def changes(k: int, lanes: int, columns: float) -> float:
    """How often the list of the k best columns changes in some of the lanes, in the mean.

    In a random order column number j is among the best with probability k / j, so a vector changes
    with about 1 - exp(-c / j), where c = k * lanes; this is nearly the sum of that.
    """
    c = k * lanes
    return min(columns, c * math.log1p(_NEARLY * columns / c))
