"""`Schedule`: the loop shape. It changes only the time, never the numbers beyond rounding."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Schedule:
    """How the loops of a kernel are cut.

    Attributes:
        lanes: rows in one vector register (1 where rows are not vectorised).
        rows: vector registers of rows that walk the columns together.
        chunk: columns per block; partial results are combined after each.
        columns: columns that walk the features together, where vectors are looped over: each load
            of a row then serves all.
        unroll: longest vector whose components get registers and lines of their own; longer ones
            are loops over memory.
    """

    lanes: int = 1
    rows: int = 1
    chunk: int = 256
    unroll: int = 16
    columns: int = 1

    def __str__(self) -> str:
        return (
            f"lanes={self.lanes} rows={self.rows} chunk={self.chunk} unroll={self.unroll} "
            f"columns={self.columns}"
        )
