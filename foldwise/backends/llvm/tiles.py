"""Loops, and tiles of rows in scratch memory: text that knows nothing of the program's values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from foldwise.backends.llvm.text import Body
from foldwise.ir.axis import Axis
from foldwise.ir.legal import cpu_schedule
from foldwise.ir.loops import Array, LoopKernel, size_of
from foldwise.ir.target import Target

ELEMENT = {
    "float32": "float",
    "float64": "double",
    "int32": "i32",
    "int64": "i64",
    "uint32": "i32",
    "bool": "i1",
}
ALIGNMENT = 64
_AHEAD, _LINE = 4, 64  # tiles that memory is asked for ahead; bytes that it gives at once
_UNROLLED_COPY = 4  # vectors up to this length are transposed by straight lines


@dataclass(frozen=True, slots=True)
class Scratch:
    """Byte offsets into the scratch memory of a thread."""

    rows: dict[int, int]
    arrays: dict[Array, int]
    outputs: list[int]
    pairs: dict[int, int]
    size: int


def scratch_layout(kernel: LoopKernel) -> Scratch:
    """The layout of scratch memory: transposed rows, arrays, output rows, transposed pairs."""
    tile = kernel.schedule.lanes * kernel.schedule.rows
    size = 0

    def reserve(numbers: int, dtype: str) -> int:
        nonlocal size
        start = size
        size += -(-numbers * tile * size_of(dtype) // ALIGNMENT) * ALIGNMENT
        return start

    rows = {
        slot: reserve(a.dim, a.loaded_as(kernel.dtype))
        for slot, a in enumerate(kernel.arguments)
        if a.axis is Axis.I
    }
    arrays = {array: reserve(array.size, array.dtype) for array in kernel.arrays}
    outputs = [reserve(output.dim, output.dtype) for output in kernel.outputs]
    chunk = kernel.schedule.chunk
    pairs = {
        slot: reserve(chunk * a.dim, a.loaded_as(kernel.dtype))
        for slot, a in enumerate(kernel.arguments)
        if slot in kernel.pairs and kernel.schedule.lane_axis is Axis.I
    }
    return Scratch(rows, arrays, outputs, pairs, size)


@dataclass
class Tiles:
    """Writes loops, and moves rows between memory and scratch memory.

    Attributes:
        kernel: the program.
        target: the processor.
        body: where the text goes.
        row: the first row of the tile.
        last_row: the last row of the item + 1.
    """

    kernel: LoopKernel
    target: Target
    body: Body = field(default_factory=Body)
    row: str = ""
    last_row: str = ""

    def __post_init__(self) -> None:
        schedule = cpu_schedule(self.kernel)
        self.lanes, self.rows = schedule.lanes, schedule.rows
        self.tile = self.lanes * self.rows
        self.across = schedule.lane_axis is Axis.J
        # Rows of a tile, and columns of a vector.
        self.height, self.stride = (self.rows, self.lanes) if self.across else (self.tile, 1)
        self.scratch = scratch_layout(self.kernel)

    # --- small pieces of text

    def vector(self, dtype: str) -> str:
        """The type of a vector."""
        return f"<{self.lanes} x {ELEMENT[dtype]}>"

    def read_word(self, base: str, word: int) -> str:
        """The 64-bit word number `word` at `base`; it does not change during the call."""
        address = self.body.let(f"getelementptr i64, ptr {base}, i64 {word}") if word else base
        return self.body.let(f"load i64, ptr {address}, align 8, !invariant.load !0")

    def byte_offset(self, base: str, offset: str | int) -> str:
        """The address so many bytes further."""
        if offset in (0, "0"):
            return base
        return self.body.let(f"getelementptr i8, ptr {base}, i64 {offset}")

    def product(self, x: str | int, y: str | int) -> str:
        """x * y."""
        if isinstance(x, int) and isinstance(y, int):
            return str(x * y)
        return self.body.let(f"mul nsw i64 {x}, {y}")

    def sum(self, x: str, y: str | int) -> str:
        """x + y."""
        return self.body.let(f"add nsw i64 {x}, {y}")

    def smaller(self, x: str, y: str) -> str:
        """The smaller one."""
        less = self.body.let(f"icmp slt i64 {x}, {y}")
        return self.body.let(f"select i1 {less}, i64 {x}, i64 {y}")

    def phi(self, type_: str) -> tuple[str, Callable[[list[tuple[str, str]]], None]]:
        """A phi whose incoming (value, block) pairs are given later."""
        name = self.body.let("phi")
        line = len(self.body.lines) - 1

        def complete(incoming: list[tuple[str, str]]) -> None:
            pairs = ", ".join(f"[ {value}, %{block} ]" for value, block in incoming)
            self.body.lines[line] = f"  {name} = phi {type_} {pairs}"

        return name, complete

    def counted(
        self, first: str, last: str, step: int, turn: Callable[[str], None], stem: str
    ) -> None:
        """`for n = first; n < last; n += step: turn(n)` without carried values."""
        body = self.body
        head, inside, done = (
            body.label(f"{stem}_head"),
            body.label(stem),
            body.label(f"{stem}_done"),
        )
        before = body.block
        body.do(f"br label %{head}")
        body.begin(head)
        n, complete = self.phi("i64")
        more = body.let(f"icmp slt i64 {n}, {last}")
        body.do(f"br i1 {more}, label %{inside}, label %{done}")
        body.begin(inside)
        turn(n)
        following = self.sum(n, step)
        complete([(first, before), (following, body.block)])
        self.back_to(head)
        body.begin(done)

    def back_to(self, head: str) -> None:
        """Jump back to the head of a loop that is not worth unrolling."""
        number = 2 + sum(name.startswith("!loop") for name in self.body.definitions)
        self.body.definitions[f"!loop {number}"] = (
            f'!{number} = distinct !{{!{number}, !{{!"llvm.loop.unroll.disable"}}}}'
        )
        self.body.do(f"br label %{head}, !llvm.loop !{number}")

    # --- scratch memory: component k of a tile of rows is `tile` numbers in a line

    def load_vector(self, address: str, dtype: str) -> str:
        """The vector at an address of scratch memory."""
        align = min(ALIGNMENT, self.lanes * size_of(dtype))
        return self.body.let(f"load {self.vector(dtype)}, ptr {address}, align {align}")

    # Whole tiles of short vectors that lie next to each other are moved by vector instructions:
    # with few columns this is most of the work.

    def whole_tile_or(
        self,
        quick: Callable[[], None] | None,
        lines: Sequence[tuple[int, str, str]],
        slow: Callable[[], None],
    ) -> None:
        """`quick()` if the tile is whole and its vectors (dim, dtype, step) lie without gaps."""
        if quick is None or not self.lanes_hold(lines):
            slow()
            return
        body = self.body
        fits = body.let(f"icmp sle i64 {self.sum(self.row, self.tile)}, {self.last_row}")
        for dim, dtype, step in lines:
            near = body.let(f"icmp eq i64 {step}, {dim * size_of(dtype)}")
            fits = body.let(f"and i1 {fits}, {near}")
        whole, part, done = body.label("whole_tile"), body.label("part"), body.label("moved")
        body.do(f"br i1 {fits}, label %{whole}, label %{part}")
        for label, move in ((whole, quick), (part, slow)):
            body.begin(label)
            move()
            body.do(f"br label %{done}")
        body.begin(done)

    def lanes_hold(self, lines: Sequence[tuple[int, str, str]]) -> bool:
        """Whether vector instructions can move these vectors (dim, dtype, step)."""
        short = all(dim <= _UNROLLED_COPY for dim, _, _ in lines)
        return short and self.lanes > 1 and not self.across

    def read_rows(self, first: str, start: int, dim: int, dtype: str) -> None:
        """Transpose the tile's vectors, which begin at `first`, into scratch memory."""
        size, lanes = size_of(dtype), self.lanes
        for r in range(self.rows):
            line = self.load_line(self.byte_offset(first, r * lanes * dim * size), dim, dtype)
            for k in range(dim):
                vector = self.every(line, k, dim, dtype)
                place = self.place_of(start, k, r * lanes, dtype)
                self.body.do(f"store {self.vector(dtype)} {vector}, ptr {place}, align {size}")

    def place_of(self, start: int, k: int, n: str | int, dtype: str) -> str:
        """The address of component k of lane n of the tile."""
        size = size_of(dtype)
        start += k * self.tile * size
        if isinstance(n, int):
            return self.byte_offset("%scratch", start + n * size)
        return self.byte_offset(self.byte_offset("%scratch", start), self.product(n, size))

    def prefetch(self, first: str, size: int) -> None:
        """Prefetch the tile that is `_AHEAD` tiles of `size` bytes after `first`."""
        for offset in range(_AHEAD * size, (_AHEAD + 1) * size, _LINE):
            self.prefetch_at(self.byte_offset(first, offset))

    def prefetch_at(self, address: str) -> None:
        """Prefetch a line, which need not exist."""
        self.body.declarations["declare void @llvm.prefetch.p0(ptr, i32, i32, i32)"] = None
        self.body.do(f"call void @llvm.prefetch.p0(ptr {address}, i32 0, i32 3, i32 1)")

    def load_line(self, address: str, dim: int, dtype: str) -> str:
        """The numbers of as many vectors as there are lanes."""
        long = f"<{self.lanes * dim} x {ELEMENT[dtype]}>"
        return self.body.let(f"load {long}, ptr {address}, align 1, !invariant.load !0")

    def every(self, line: str, k: int, dim: int, dtype: str) -> str:
        """Component k of the vectors of a line."""
        long = f"<{self.lanes * dim} x {ELEMENT[dtype]}>"
        places = ", ".join(f"i32 {n * dim + k}" for n in range(self.lanes))
        mask = f"<{self.lanes} x i32> <{places}>"
        return self.body.let(f"shufflevector {long} {line}, {long} poison, {mask}")

    def write_rows(self, first: str, start: int, dim: int, dtype: str) -> None:
        """The inverse of `read_rows`."""
        for r in range(self.rows):
            line = self.joined_line(start, r * self.lanes, dim, dtype)
            address = self.byte_offset(first, r * self.lanes * dim * size_of(dtype))
            self.body.do(f"store {line}, ptr {address}, align 1")

    def joined_line(self, start: int, n: str | int, dim: int, dtype: str) -> str:
        """The vectors of the lanes of the tile from lane `n` on, one after the other, typed."""
        element, lanes = ELEMENT[dtype], self.lanes
        line = self.load_vector(self.place_of(start, 0, n, dtype), dtype)
        for k in range(1, dim):
            vector = self.load_vector(self.place_of(start, k, n, dtype), dtype)
            line = self.joined(line, vector, k, element)
        if dim > 1:
            places = ", ".join(f"i32 {k * lanes + n}" for n in range(lanes) for k in range(dim))
            long = f"<{lanes * dim} x {element}>"
            mask = f"<{lanes * dim} x i32> <{places}>"
            line = self.body.let(f"shufflevector {long} {line}, {long} poison, {mask}")
        return f"<{lanes * dim} x {element}> {line}"

    def joined(self, line: str, vector: str, count: int, element: str) -> str:
        """`count` vectors in a row, and one more behind them."""
        lanes = self.lanes
        old, new = count * lanes, (count + 1) * lanes
        if count > 1:  # both operands of a shuffle have one length
            places = ", ".join(f"i32 {n}" if n < lanes else "i32 poison" for n in range(old))
            short = f"<{lanes} x {element}>"
            mask = f"<{old} x i32> <{places}>"
            vector = self.body.let(f"shufflevector {short} {vector}, {short} poison, {mask}")
        places = ", ".join(f"i32 {n}" for n in range(new))
        type_ = f"<{old} x {element}>"
        mask = f"<{new} x i32> <{places}>"
        return self.body.let(f"shufflevector {type_} {line}, {type_} {vector}, {mask}")

    def tile_element(self, offset: int, k: str | int, lane: str, dtype: str) -> str:
        """The address of component `k` of row `lane` of the tile."""
        size = size_of(dtype)
        start = self.byte_offset("%scratch", offset)
        start = self.byte_offset(start, self.product(k, self.tile * size) if k != 0 else 0)
        return self.body.let(f"getelementptr {ELEMENT[dtype]}, ptr {start}, i64 {lane}")

    def each_component(self, dim: int, action: Callable[[str | int], None]) -> None:
        """`action(k)` for each component, as lines or as a loop."""
        if dim <= _UNROLLED_COPY:
            for k in range(dim):
                action(k)
        else:
            self.counted("0", str(dim), 1, action, "component")
