"""Schedules: the loop shape. It changes only the time, never the numbers beyond rounding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from foldwise.ir.axis import Axis

CHUNK: Final = 256  # columns whose values are added up by themselves
UNROLL: Final = 16  # components that get registers and lines of their own, at most
# Tensor cores: threads that have the same rows, and how many rows these are.
SHARE: Final = 4
TENSOR_ROWS: Final = 4
DEPTH: Final = 16  # threads that bring components of a vector of a row into shared memory


@dataclass(frozen=True, slots=True)
class _LoopShape:
    """How the loops of a kernel are cut, on any processor.

    `ir/legal.py` says which shapes a program can have.

    Attributes:
        lanes: rows in one vector register (1 where rows are not vectorised), or threads of a block.
        rows: vector registers of rows, or rows of a thread, that walk the columns together.
        chunk: columns per block; partial results are combined after each.
        unroll: longest vector whose components get registers and lines of their own; longer ones
            are loops over memory.
        columns: columns that are taken together: each load of a row then serves all.
        lane_axis: the axis of the lanes. I: rows. J: columns, if there are few rows; each lane then
            reduces every `lanes`-th column, `rows` counts rows, and each output has as many states
            for each row as there are lanes. For states in registers; whole vectors of columns only.
    """

    lanes: int = 1
    rows: int = 1
    chunk: int = CHUNK
    unroll: int = UNROLL
    columns: int = 1
    lane_axis: Axis = Axis.I

    @property
    def height(self) -> int:
        """Rows that are walked together."""
        return self.rows * self.lanes // self.lanes_per_row

    @property
    def lanes_per_row(self) -> int:
        """Lanes that have the same rows and different columns. Each writes a state for a row."""
        return self.lanes if self.lane_axis is Axis.J else 1

    @property
    def step(self) -> int:
        """Columns that all lanes of a row take at once."""
        return self.lanes_per_row

    def __str__(self) -> str:
        across = " of columns" if self.lane_axis is Axis.J else ""
        return (
            f"lanes={self.lanes}{across} rows={self.rows} chunk={self.chunk} unroll={self.unroll} "
            f"columns={self.columns}"
        )


@dataclass(frozen=True, slots=True)
class CpuSchedule(_LoopShape):
    """The loop shape of a kernel for a processor with vector registers, or for the interpreter."""


@dataclass(frozen=True, slots=True)
class GpuSchedule(_LoopShape):
    """The loop shape of a kernel for a GPU.

    Attributes:
        strip: columns whose largest value is found before they are reduced, where the reduction
            asks for it; 0: all of a chunk.
        tensor: whether tensor cores make the scalar products of a row's and a column's vector; four
            threads then have the same rows, and a quarter of the columns each.
        outer: whether tensor cores add up vectors of columns, each times a number of the pair; the
            four threads then have a quarter of the components each. Without it each gives a result
            for its columns, so that outputs have four states for each row.
        slice: numbers of a state that are in memory at once, at most: components, and columns of
            lists. The columns are walked once for each slice of them. 0: all.
        deep: whether long vectors of rows are read from where they are, or brought into shared
            memory some components after the other. Without it each thread has a copy.
        filter: whether tensor cores find the columns that may be chosen, and all others are passed
            over. A thread has one row, and visits the columns that were found for it.
    """

    strip: int = 0
    tensor: bool = False
    outer: bool = False
    slice: int = 0
    deep: bool = False
    filter: bool = False

    @property
    def height(self) -> int:
        """Rows that are walked together."""
        sharing = SHARE if self.tensor else self.lanes_per_row
        return self.rows * self.lanes // sharing

    @property
    def lanes_per_row(self) -> int:
        """Lanes that have the same rows and different columns. Each writes a state for a row."""
        if self.tensor:
            return 1 if self.outer else SHARE
        return self.lanes if self.lane_axis is Axis.J else 1

    @property
    def group(self) -> int:
        """Columns whose products with the rows of a warp are made at once on tensor cores."""
        return SHARE * self.columns

    @property
    def step(self) -> int:
        """Columns that all lanes of a row take at once."""
        return self.group if self.tensor or self.filter else self.lanes_per_row

    def __str__(self) -> str:
        return (
            f"{_LoopShape.__str__(self)}{f' strip={self.strip}' if self.strip else ''}"
            f"{' tensor' if self.tensor else ''}{' outer' if self.outer else ''}"
            f"{f' slice={self.slice}' if self.slice else ''}{' deep' if self.deep else ''}"
            f"{' filter' if self.filter else ''}"
        )


Schedule: TypeAlias = CpuSchedule | GpuSchedule
