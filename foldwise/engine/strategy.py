"""Strategies: which kernels could compute a call, and which are used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from foldwise.engine import tuner
from foldwise.engine.kernel import Signature, choose_schedule
from foldwise.engine.ledger import KernelKey, Ledger
from foldwise.engine.workload import Workload
from foldwise.ir.schedule import Schedule
from foldwise.ir.target import GpuTarget
from foldwise.lower.heuristics import across_heights, across_schedule, merge_schedule
from foldwise.lower.sharing import lower_tiles
from foldwise.transform.substitute import reduced_over_columns

_CACHED = 32768  # columns of a split when they are in the lanes of a processor with caches
_MERGED = 64  # states that one launch merges, ...
_LAST = 128  # ... except for the last one, which merges up to so many: a power of two


class Section(NamedTuple):
    """Consecutive columns that one kernel reduces.

    Attributes:
        signature: the signature of the kernel.
        schedule: the schedule of the kernel.
        first: the first column.
        last: the last column + 1.
        splits: number of intervals that the columns are cut into. They are reduced independently.
    """

    signature: Signature
    schedule: Schedule
    first: int
    last: int
    splits: int

    @property
    def states(self) -> int:
        """Number of results that the kernel writes for each row."""
        return self.splits * self.schedule.lanes_per_row


class Strategy(NamedTuple):
    """A way to compute a call.

    Attributes:
        sections: all columns. If there is more than one state for each row, they are merged.
        kernels: those of the sections, and those that merge states.
        time: number of vector instructions that run one after the other, roughly.
    """

    sections: list[Section]
    kernels: frozenset[KernelKey]
    time: int


class Better(NamedTuple):
    """Kernels that are not loaded, and that many calls of this size had better use.

    Attributes:
        ledger: the ledger of the computation.
        kernels: all that a call would use.
        saving: instructions that a call would save.
    """

    ledger: Ledger
    kernels: frozenset[KernelKey]
    saving: int

    def worth(self) -> bool:
        """Whether the call that asks is to use them."""
        return self.ledger.worth(self.kernels, self.saving)


def choose(
    strategies: Iterator[Strategy], known: Ledger | None, *, thrifty: bool
) -> tuple[Strategy, Better | None]:
    """The strategy to use, and the kernels that would be better.

    It is the first one, which is the best, unless `thrifty`: then it is the best of those whose
    kernels are loaded, if there are any.
    """
    best = next(strategies)
    if known is None:
        return best, None
    if thrifty and not best.kernels <= known.loaded:
        others = [other for other in strategies if other.kernels <= known.loaded]
        if others:
            chosen = min(others, key=lambda other: other.time)
            saving = max(0, chosen.time - best.time)
            return chosen, Better(known, best.kernels, saving)
    known.use(best.kernels)
    return best, None


def strategies(
    work: Workload, schedule: Schedule | None, cuts: tuple[int, ...] = ()
) -> tuple[Iterator[Strategy], tuner.Case | None]:
    """The ways to compute a call, the best one first, and the case that could be tuned.

    The others are for kernels that are loaded: those for other numbers of rows and columns.
    """
    signature = work.signature
    if schedule is not None:
        return iter([_strategy(work, _same_kernel(work, signature, schedule, cuts))]), None
    spec = reduced_over_columns(work.spec)
    chosen, untuned = choose_schedule(spec, signature, work.backend, work.device)
    across = None
    if work.can_have_columns_in_lanes():
        across = across_schedule(spec, work.target, work.dtype, work.rows, work.columns)
    if isinstance(work.target, GpuTarget):
        return _of_blocks(work, signature, [across] if across else [], chosen, cuts), None
    every = _all_strategies(work, signature, across, cuts)
    return every, untuned if across is None else None


def _of_blocks(
    work: Workload,
    signature: Signature,
    across: list[Schedule],
    chosen: Schedule,
    cuts: tuple[int, ...],
) -> Iterator[Strategy]:
    """The ways to fill a GPU: tiles of all heights, with and without splits of the columns."""
    tiles = [height for schedule in across for height in across_heights(schedule, work.target)]
    ways: list[list[Section]] = []
    for schedule in (*tiles, *lower_tiles(chosen)):
        ways.append(_same_kernel(work, signature, schedule, cuts))
        if any(section.splits > 1 for section in ways[-1]):
            ways.append(_same_kernel(work, signature, schedule, cuts, most=1))
    ways.sort(key=lambda sections: _time(work, sections))
    yield from (_strategy(work, sections) for sections in ways)


def _all_strategies(
    work: Workload, signature: Signature, across: Schedule | None, cuts: tuple[int, ...]
) -> Iterator[Strategy]:
    if across is not None:
        for height in across_heights(across, work.target):
            yield _strategy(work, _columns_in_lanes(work, signature, height))
    spec = reduced_over_columns(work.spec)
    for few in (signature.few, not signature.few):
        other = replace(signature, few=few)
        schedule, _ = choose_schedule(spec, other, work.backend, work.device)
        yield _strategy(work, _same_kernel(work, other, schedule, cuts))
        yield _strategy(work, _same_kernel(work, other, schedule, cuts, most=1))


def _columns_in_lanes(work: Workload, signature: Signature, across: Schedule) -> list[Section]:
    """Lanes are columns, on a processor with caches."""
    partial = replace(signature, few=False, partial=True)
    # Short enough that vectors of columns stay in the cache until the next rows want them.
    splits = 1 << (max(1, work.columns // _CACHED).bit_length() - 1)
    return [Section(partial, across, 0, work.columns, splits)]


def _same_kernel(
    work: Workload,
    signature: Signature,
    schedule: Schedule,
    cuts: tuple[int, ...],
    most: int | None = None,
) -> list[Section]:
    """The same kernel for all columns; it writes states if there are several for each row.

    A section ends at each of the `cuts`, and has at most `most` splits.
    """
    bounds = [*zip((0, *cuts), (*cuts, work.columns), strict=True)]
    splits = [
        most or work.sharing.splits(work.load(schedule, last - first)) for first, last in bounds
    ]
    only = splits == [1] and schedule.lanes_per_row == 1
    signature = replace(signature, few=False, partial=not only)
    pairs = zip(bounds, splits, strict=True)
    return [Section(signature, schedule, *ends, count) for ends, count in pairs]


def _strategy(work: Workload, sections: list[Section]) -> Strategy:
    """These sections, and the kernels that merge their states."""
    kernels = {(section.signature, section.schedule) for section in sections}
    states = sum(section.states for section in sections)
    if states > 1:
        schedule = merge_schedule(work.target, work.dtype)
        flat = work.flat_states(*(section.schedule for section in sections))
        *levels, last = merge_levels(states)
        kernels |= {(work.merging(count, partial=True, flat=flat), schedule) for count in levels}
        kernels.add((work.merging(last, partial=False, flat=flat), schedule))
    return Strategy(sections, frozenset(kernels), _time(work, sections))


def _time(work: Workload, sections: list[Section]) -> int:
    """The time of these sections, and of merging their states; see `Sharing.time`."""
    loads = [work.load(section.schedule, section.last - section.first) for section in sections]
    states = sum(section.states for section in sections)
    time = work.sharing.merging(loads[0], states)
    for section, load in zip(sections, loads, strict=True):
        time += work.sharing.time(load, section.splits)
    return time


def merge_levels(states: int) -> list[int]:
    """The number of states that each launch in turn merges; their product is at least `states`.

    These are few different numbers, since each needs a kernel of its own.
    """
    levels: list[int] = []
    while states > _LAST:
        levels.append(_MERGED)
        states = -(-states // _MERGED)
    return [*levels, 1 << (states - 1).bit_length()]
