"""How the work of a call is shared out: to threads, or to the multiprocessors of a GPU.

A work item is a tile of rows with some of the columns. Columns are cut into splits where tiles are
few; the states of the splits are then merged, which on a GPU is one more launch. See ADR 16, 26.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Protocol

from foldwise.ir.axis import Axis
from foldwise.ir.schedule import GpuSchedule, Schedule
from foldwise.ir.target import AnyTarget, Target


@dataclass(frozen=True, slots=True)
class Load:
    """The work of one kernel.

    Attributes:
        schedule: of the kernel.
        tiles: of rows, of all batch elements.
        visits: the columns of each tile, added up.
        instructions: for each pair, roughly.
        record: numbers that are read of each column.
        merged: numbers of a state that one thread merges.
        state_bytes: of the states of all rows, once.
        sparse: whether tiles have columns of their own.
    """

    schedule: Schedule
    tiles: int
    visits: int
    instructions: int
    record: int
    merged: int
    state_bytes: int
    sparse: bool

    @property
    def columns(self) -> int:
        """The columns of a tile, on average."""
        return self.visits // max(1, self.tiles)


class Sharing(Protocol):
    """A rule for sharing out work."""

    @property
    def most(self) -> int:
        """Work items that the rows of a batch element are cut into, at most."""
        ...

    def splits(self, load: Load) -> int:
        """The number of splits of the columns: a power of two, so that few kernels are needed to
        merge the states.
        """
        ...

    def time(self, load: Load, splits: int) -> int:
        """The time of the kernel, in instructions that run one after the other, roughly.

        It does not depend on the number of threads, since the kernels of a call must not.
        """
        ...

    def merging(self, load: Load, states: int) -> int:
        """The time of merging so many states of each row."""
        ...


def _below(number: int) -> int:
    """The largest power of two that is no larger than a number, or than 1."""
    return 1 << (max(1, number).bit_length() - 1)


# ------------------------------------------------------------------------------------- a processor

_STEP: Final = 8  # instructions of a tile for each column, apart from those of its vectors of rows


@dataclass(frozen=True, slots=True)
class ThreadSharing:
    """The rule for threads of the host.

    Attributes:
        most: see `Sharing`.
        wanted: work items; if there are fewer, columns are split.
        shortest: columns of a split, at least.
    """

    most: int
    wanted: int
    shortest: int

    def splits(self, load: Load) -> int:
        """See `Sharing`. The columns of a block stay together."""
        if load.sparse:
            return 1
        return _below(min(self.wanted // max(1, load.tiles), load.columns // self.shortest))

    def time(self, load: Load, splits: int) -> int:
        """See `Sharing`."""
        schedule = load.schedule
        steps = load.visits // schedule.lanes_per_row
        together = max(1, min(load.tiles * splits, self.wanted // 4))
        return steps * (schedule.rows * load.instructions + _STEP) // together

    def merging(self, load: Load, states: int) -> int:
        """See `Sharing`: next to nothing."""
        return 0


# ------------------------------------------------------------------------------------------- a GPU

# Blocks of a multiprocessor whose instructions hide each other's latency. With fewer it waits.
_RESIDENT: Final = 4
_FULL: Final = 3  # blocks of a multiprocessor, at least, whenever there is enough work
_FETCH: Final = 2  # instructions for a column, apart from those for its pairs, and ...
_QUAD: Final = 4  # ... numbers of its record that one more reads
_START: Final = 1000  # clocks that a block takes to begin, and to end
_SHORTEST: Final = 48  # columns of a split, at least; ...
_EACH: Final = 8  # ... for each lane, if lanes have columns
_LAUNCH: Final = 7000  # clocks that one more launch takes: four microseconds
_HARDLY: Final = 32  # a part of the time that is not worth more states
_BYTES: Final = 16  # of states that a multiprocessor writes, or reads, in a clock
_COMBINED: Final = 50  # clocks in which a thread reads a state and combines it with its own


@dataclass(frozen=True, slots=True)
class BlockSharing:
    """The rule for blocks of a GPU, each of which has one item; times are in clocks.

    Attributes:
        multiprocessors: their number.
    """

    multiprocessors: int
    most: int = 1 << 20

    def splits(self, load: Load) -> int:
        """See `Sharing`: of those that fill the GPU, the least number that takes hardly more time
        than the best.
        """
        lanes = load.schedule.lanes_per_row
        across = load.schedule.lane_axis is Axis.J
        most = _below(load.columns // (_EACH * lanes if across else _SHORTEST))
        counts = [1 << n for n in range(most.bit_length())]
        full = [n for n in counts if load.tiles * n >= _FULL * self.multiprocessors]

        def time(splits: int) -> int:
            return self.time(load, splits) + self.merging(load, lanes * splits)

        times = {splits: time(splits) for splits in full or counts[-1:]}
        enough = min(times.values()) * _HARDLY // (_HARDLY - 1)
        return next(splits for splits, time in times.items() if time <= enough)

    def time(self, load: Load, splits: int) -> int:
        """See `Sharing`. All wait for the multiprocessor with the most blocks, which takes as long
        with fewer than `_RESIDENT` as with so many, and a quarter longer with fewer than `_FULL`.
        """
        schedule, items = load.schedule, max(1, load.tiles * splits)
        threads = schedule.lanes * schedule.rows // schedule.height  # that share rows
        steps = -(-load.visits // (items * threads))
        each = schedule.rows * load.instructions + _FETCH + load.record // _QUAD
        turns = max(_RESIDENT, -(-items // self.multiprocessors))
        if items < _FULL * self.multiprocessors:
            turns += 1
        return (steps * each + _START) * turns

    def merging(self, load: Load, states: int) -> int:
        """See `Sharing`."""
        if states == 1:
            return 0
        # A launch merges up to 64 states of a row, the last one 128.
        launches = 1 + max(0, (states - 1).bit_length() - 2) // 6
        one = _LAUNCH + _COMBINED * load.merged * min(states, 64)
        return launches * one + 2 * states * load.state_bytes // (_BYTES * self.multiprocessors)


_THREADS = ThreadSharing(most=1024, wanted=16, shortest=65536)


def sharing(target: AnyTarget) -> Sharing:
    """The rule for a processor or a GPU."""
    return _THREADS if isinstance(target, Target) else BlockSharing(target.multiprocessors)


def lower_tiles(schedule: Schedule) -> list[Schedule]:
    """A schedule of a GPU, and the same with fewer rows for each thread."""
    tensor = isinstance(schedule, GpuSchedule) and schedule.tensor
    if tensor or schedule.lane_axis is Axis.J:
        return [schedule]
    return [schedule, *(replace(schedule, rows=r) for r in (8, 4, 2, 1) if r < schedule.rows)]
