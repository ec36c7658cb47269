"""`Schedule`: the loop shape. It changes only the time, never the numbers beyond rounding."""

from __future__ import annotations

from dataclasses import dataclass

from foldwise.ir.axis import Axis


@dataclass(frozen=True, slots=True)
class Schedule:
    """How the loops of a kernel are cut.

    Attributes:
        lanes: rows in one vector register (1 where rows are not vectorised).
        rows: vector registers of rows that walk the columns together.
        chunk: columns per block; partial results are combined after each.
        tensor: whether tensor cores make the scalar products of a row's and a column's vector; four
            threads then have the same rows, and a quarter of the columns each.
        outer: whether tensor cores add up vectors of columns, each times a number of the pair; the
            four threads then have a quarter of the components each. Without it each gives a result
            for its columns, so that outputs have four parts.
        strip: columns whose largest value is found before they are reduced, where the reduction
            asks for it; 0: all of a chunk.
        columns: columns that are taken together: each load of a row then serves all.
        unroll: longest vector whose components get registers and lines of their own; longer ones
            are loops over memory.
        lane_axis: what the lanes run over. I: rows. J: columns, for want of rows; each lane then
            reduces every `lanes`-th column, `rows` counts rows, and each output has as many parts
            for each row as there are lanes. For states in registers; whole vectors of columns only.
        scaled: whether the scale of an exponent is applied to the points, as `Numerics.distances`
            may allow. It pays where what belongs to a column is computed once for many rows.
    """

    lanes: int = 1
    rows: int = 1
    chunk: int = 256
    unroll: int = 16
    columns: int = 1
    lane_axis: Axis = Axis.I
    strip: int = 0
    tensor: bool = False
    outer: bool = False
    scaled: bool = False

    @property
    def height(self) -> int:
        """Rows that are walked together."""
        sharing = 4 if self.tensor else self.parts
        return self.rows * self.lanes // sharing

    @property
    def parts(self) -> int:
        """Lanes that have the same rows and different columns: results for each row."""
        if self.lane_axis is Axis.J:
            return self.lanes
        return 4 if self.tensor and not self.outer else 1

    def __str__(self) -> str:
        across = " of columns" if self.lane_axis is Axis.J else ""
        return (
            f"lanes={self.lanes}{across} rows={self.rows} chunk={self.chunk} unroll={self.unroll} "
            f"columns={self.columns}{f' strip={self.strip}' if self.strip else ''}"
            f"{' tensor' if self.tensor else ''}{' outer' if self.outer else ''}"
            f"{' scaled' if self.scaled else ''}"
        )
