"""Arguments with a vector for each pair, on their way through scratch memory.

Lanes are rows, and memory has the numbers of a row next to each other, as a rule. Those of a tile
of rows and a chunk of columns are transposed first: a cache line is read once, as a whole, and
those of the next chunk are asked for. Where the numbers of a column are neighbours they are copied.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from foldwise.backends.llvm.access import Access
from foldwise.backends.llvm.tiles import ELEMENT
from foldwise.ir.axis import Axis
from foldwise.ir.loops import size_of

_AHEAD = 16  # columns that memory is asked for ahead


@dataclass
class Pairs(Access):
    """Transposes what the pairs of a tile of rows and a chunk of columns have.

    Attributes:
        chunk: the first column of the chunk at hand, and its last column + 1.
    """

    chunk: tuple[str, str] = ("", "")

    def stage_pairs(self, first: str, last: str) -> None:
        """Transpose the vectors of columns `first ... last - 1`, in the scalar type of the program.

        Number k of column n of the chunk has the place `n * dim + k`, for all rows of the tile.
        """
        for slot in self.scratch.pairs:
            argument = self.kernel.arguments[slot]
            start = self.product(first, self.column_steps[slot])
            start = self.byte_offset(self.bases[slot], start)
            columns = self.body.let(f"sub nsw i64 {last}, {first}")
            width = argument.dim * size_of(argument.dtype)
            if self.lanes == 1 or not (argument.dense or argument.adjacent):
                self._by_numbers(slot, start, "0", columns)
                continue
            if argument.adjacent:  # a whole tile of rows
                last, move = self.last_row, self._as_they_are
                near = self.body.let(f"icmp sle i64 {self.sum(self.row, self.tile)}, {last}")
            else:
                move = self._by_lines
                near = self.body.let(f"icmp eq i64 {self.column_steps[slot]}, {width}")
            self._one_or_other(
                near,
                partial(move, slot, start, columns),
                partial(self._by_numbers, slot, start, "0", columns),
            )

    def _one_or_other(
        self, condition: str, one: Callable[[], None], other: Callable[[], None]
    ) -> None:
        """`one()` where the condition holds, `other()` where it does not."""
        body = self.body
        labels = [body.label(stem) for stem in ("line", "apart", "staged")]
        body.do(f"br i1 {condition}, label %{labels[0]}, label %{labels[1]}")
        for label, move in zip(labels, (one, other), strict=False):
            body.begin(label)
            move()
            body.do(f"br label %{labels[2]}")
        body.begin(labels[2])

    def _as_they_are(self, slot: int, start: str, columns: str) -> None:
        """The same where the pairs of a column lie next to each other, for a whole tile."""
        argument, body = self.kernel.arguments[slot], self.body
        dtype = argument.loaded_as(self.kernel.dtype)
        size, align = size_of(argument.dtype), self.lanes * size_of(dtype)
        first = self.byte_offset(start, self.product(self.row, size))

        def column(j: str) -> None:
            base = self.byte_offset(first, self.product(j, self.column_steps[slot]))
            ahead = self.byte_offset(base, self.product(self.column_steps[slot], _AHEAD))

            def copy(k: str | int) -> None:
                offset = self.component_offset(slot, k)
                self.prefetch_at(self.byte_offset(ahead, offset))
                line, number = self.byte_offset(base, offset), self.product(j, argument.dim)
                for r in range(self.rows):
                    address = self.byte_offset(line, r * self.lanes * size)
                    vector = self.load_converted(address, slot, self.lanes)
                    place = self._place(slot, self.sum(number, k), str(r * self.lanes))
                    body.do(f"store {self.vector(dtype)} {vector}, ptr {place}, align {align}")

            self.each_component(argument.dim, copy)

        self.counted("0", columns, 1, column, "pairs")

    def _by_lines(self, slot: int, start: str, columns: str) -> None:
        """The same where the vectors of a row lie without gaps: a square of lanes at a time."""
        argument, lanes, body = self.kernel.arguments[slot], self.lanes, self.body
        dtype = argument.loaded_as(self.kernel.dtype)
        size = size_of(argument.dtype)
        # Those of the next chunk: rows are far apart, and what the processor foresees ends with
        # the chunk.
        ahead = self.kernel.schedule.chunk * argument.dim * size
        # Squares of whole columns, so that the rest is columns too.
        step = argument.dim if argument.dim % lanes == 0 else argument.dim * lanes
        rest = body.let(f"srem i64 {columns}, {step // argument.dim}")
        whole = body.let(f"sub nsw i64 {columns}, {rest}")
        numbers = self.product(whole, argument.dim)

        def rows(r: str) -> None:
            row = self.product(r, lanes)
            offsets = [self._row_offset(slot, self.sum(row, n)) for n in range(lanes)]
            bases = [self.byte_offset(start, offset) for offset in offsets]

            def square(n: str) -> None:
                at = self.product(n, size)
                places = [self.byte_offset(base, at) for base in bases]
                for place in places:
                    self.prefetch_at(self.byte_offset(place, ahead))
                lines = [self.load_converted(place, slot, lanes) for place in places]
                for c, vector in enumerate(self.transposed(lines, ELEMENT[dtype])):
                    place = self._place(slot, self.sum(n, c), row)
                    align = lanes * size_of(dtype)
                    body.do(f"store {self.vector(dtype)} {vector}, ptr {place}, align {align}")

            self.counted("0", numbers, lanes, square, "square")

        self.counted("0", str(self.rows), 1, rows, "lines")
        self._by_numbers(slot, start, whole, columns)

    def _by_numbers(self, slot: int, start: str, first: str, last: str) -> None:
        """The same for columns `first ... last - 1` of the chunk, a number at a time."""
        argument = self.kernel.arguments[slot]
        element = ELEMENT[argument.loaded_as(self.kernel.dtype)]

        def lane(n: str) -> None:
            base = self.byte_offset(start, self._row_offset(slot, n))

            def column(j: str) -> None:
                at = self.byte_offset(base, self.product(j, self.column_steps[slot]))

                def copy(k: str | int) -> None:
                    number = self.load_number(at, slot, k)
                    place = self._place(slot, self.sum(self.product(j, argument.dim), k), n)
                    self.body.do(f"store {element} {number}, ptr {place}")

                self.each_component(argument.dim, copy)

            self.counted(first, last, 1, column, "pair")

        self.counted("0", str(self.tile), 1, lane, "pairs")

    def _row_offset(self, slot: int, n: str) -> str:
        """Bytes from the first row of an argument to row `n` of the tile, or to the last row."""
        row = self.smaller(self.sum(self.row, n), self.sum(self.last_row, -1))
        return self.product(row, self.steps[slot][0])

    def _place(self, slot: int, number: str, row: str) -> str:
        """The address in scratch memory of a number of the pairs with a row of the tile."""
        dtype = self.kernel.arguments[slot].loaded_as(self.kernel.dtype)
        place = self.sum(self.product(number, self.tile), row)
        start = self.byte_offset("%scratch", self.scratch.pairs[slot])
        return self.body.let(f"getelementptr {ELEMENT[dtype]}, ptr {start}, i64 {place}")

    def transposed(self, lines: list[str], element: str) -> list[str]:
        """The columns of a square of numbers, which is given by its rows."""
        lanes = len(lines)
        vector = f"<{lanes} x {element}>"
        width = 1
        while width < lanes:
            # Exchange the blocks of this width beside the diagonal, in pairs of lines.
            swapped = list(lines)
            low = [n if not n & width else lanes + (n ^ width) for n in range(lanes)]
            high = [n ^ width if not n & width else lanes + n for n in range(lanes)]
            for n in (n for n in range(lanes) if not n & width):
                for target, places in ((n, low), (n | width, high)):
                    mask = ", ".join(f"i32 {p}" for p in places)
                    pair = f"{vector} {lines[n]}, {vector} {lines[n | width]}"
                    swapped[target] = self.body.let(
                        f"shufflevector {pair}, <{lanes} x i32> <{mask}>"
                    )
            lines, width = swapped, 2 * width
        return lines

    def enter_columns(self, columns: list[str]) -> None:
        """Find these columns in all arguments, and in scratch memory."""
        super().enter_columns(columns)
        for slot, start in self.scratch.pairs.items():
            argument = self.kernel.arguments[slot]
            assert argument.axis is Axis.IJ
            size = self.tile * argument.dim * size_of(argument.loaded_as(self.kernel.dtype))
            begin = self.byte_offset("%scratch", start)
            places = [self.body.let(f"sub nsw i64 {j}, {self.chunk[0]}") for j in columns]
            self.columns[slot] = [self.byte_offset(begin, self.product(p, size)) for p in places]
