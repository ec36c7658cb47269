"""Which rows a thread has, and which of the results of a row are its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

from foldwise.ir.axis import Axis
from foldwise.ir.schedule import SHARE, GpuSchedule

WARP_ROWS: Final = 32  # of tensor cores


class Threads(Protocol):
    """The places of threads."""

    @property
    def part(self) -> str:
        """The number of this thread's result among those of a row."""
        ...

    def row(self, r: int) -> str:
        """The number of row `r` of this thread."""
        ...


@dataclass(frozen=True, slots=True)
class OfRows:
    """Each thread has rows of its own, `lanes` apart from each other."""

    lanes: int
    part: str = "0"

    def row(self, r: int) -> str:
        """See `Threads`."""
        return f"((row + thread) + {r * self.lanes})" if r else "(row + thread)"


@dataclass(frozen=True, slots=True)
class OfColumns:
    """All threads have the same rows, and each has columns of its own."""

    part: str = "thread"

    def row(self, r: int) -> str:
        """See `Threads`."""
        return f"(row + {r})" if r else "row"


@dataclass(frozen=True, slots=True)
class OfTiles:
    """A warp has 32 rows, and of each tile of 16 by 8 pairs a thread has two rows and two columns.

    So four threads have the same rows.
    """

    part: str = f"thread % {SHARE}"

    def row(self, r: int) -> str:
        """See `Threads`."""
        first = f"(row + thread / 32 * {WARP_ROWS} + thread % 32 / {SHARE})"
        return f"({first} + {8 * r})" if r else first


@dataclass(frozen=True, slots=True)
class OfQuads:
    """Each thread has one row: four in a line have, of each tile of 16 by 8 pairs, those rows that
    all of them have there.
    """

    part: str = "0"

    def row(self, r: int) -> str:
        """See `Threads`."""
        place = f"thread % {SHARE} * 8 + thread % 32 / {SHARE}"
        return f"(row + thread / 32 * {WARP_ROWS} + {place})"


def threads_of(schedule: GpuSchedule) -> Threads:
    """The places of threads under a schedule."""
    if schedule.tensor:
        return OfTiles()
    if schedule.filter:
        return OfQuads()
    return OfColumns() if schedule.lane_axis is Axis.J else OfRows(schedule.lanes)
