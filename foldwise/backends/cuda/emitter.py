"""LoopKernel to CUDA C++: a thread is a lane, and each has `schedule.rows` rows.

The threads of a block walk the columns together. The values of each column that they need lie in
shared memory, as one record that all threads read at once (see `staging.py`). Every value is a
variable of its own, one for each row, and never an element of an array, unless the program says so.

An emitter is made of pieces, each of which writes one kind of code, and which know only those
before them: `Code` (lines and variables), `Access` (addresses), `Threads` (who has which rows),
`Scratch` and `Arrays` (memory of rows), `Depths` (long vectors of rows), `Statements`, `Records`
(shared memory), and a `Walk` (loops over columns): `ColumnWalk`, `FilterWalk`, or `GroupWalk` with
its `Product`s and `Sums` on tensor cores. The loops over rows and chunks are written here.
"""

from __future__ import annotations

from typing import Final, Protocol

from foldwise.backends import frame
from foldwise.backends.cuda.access import Access
from foldwise.backends.cuda.analysis import never_nan
from foldwise.backends.cuda.arrays import Arrays, OwnArrays, SharedArrays
from foldwise.backends.cuda.code import Code
from foldwise.backends.cuda.columns import ColumnWalk
from foldwise.backends.cuda.cores import BFLOAT16
from foldwise.backends.cuda.depths import Depths
from foldwise.backends.cuda.expressions import TYPES
from foldwise.backends.cuda.filters import FilterWalk
from foldwise.backends.cuda.groups import GroupWalk
from foldwise.backends.cuda.halves import (
    HalfProduct,
    HalfVectors,
    are_multiplied_as_stored,
)
from foldwise.backends.cuda.products import Product
from foldwise.backends.cuda.records import Records
from foldwise.backends.cuda.scratch import Scratch
from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.staging import staging
from foldwise.backends.cuda.statements import Statements
from foldwise.backends.cuda.sums import FloatVectors, Sums
from foldwise.backends.cuda.threads import threads_of
from foldwise.backends.cuda.tiles import Tiles
from foldwise.ir.axis import Axis
from foldwise.ir.legal import gpu_schedule
from foldwise.ir.loops import Loop, LoopKernel, LoopKind
from foldwise.ir.patterns import filters
from foldwise.ir.target import GpuTarget

_PLACE: Final = 16  # bytes of shared memory for the number of a place
# Of a block on tensor cores, at most: two are resident, and some GPUs have 100 kB for both and for
# what the driver takes of each.
_SHARED: Final = 48 << 10


class Walk(Protocol):
    """Writes loops over columns.

    Attributes:
        shared_bytes: shared memory of a block, beside the records.
        bounds: `__launch_bounds__`: threads of a block, and resident blocks if that matters.
    """

    shared_bytes: int
    bounds: str

    def rows(self) -> None:
        """What is done once for the rows of a tile."""
        ...

    def columns(self, s: Loop) -> None:
        """The columns of the chunk, or of the strip at hand."""
        ...

    def strips(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Strips of columns `first ... last - 1` of the tile; see `Records.in_parts`."""
        ...


class Emitter:
    """Writes one kernel."""

    def __init__(self, kernel: LoopKernel) -> None:
        self.site = site = _site(kernel)
        self.kernel, self.code, self.access = kernel, site.code, site.access
        self.put, self.braces, self.arrays = site.code.put, site.code.braces, site.arrays
        self.depths = Depths(site)
        self.statements = Statements(site, self.depths)
        self.records = Records(site, self.statements)
        self.walk = _walk(site, self.statements, self.records)
        self.shared_bytes = self.depths.end + self.walk.shared_bytes
        if site.scratch.bytes:
            self.shared_bytes = max(self.shared_bytes, _PLACE)
        self.statements.loops |= {
            LoopKind.ROWS: self.row_loop,
            LoopKind.CHUNKS: self.chunk_loop,
            LoopKind.STRIPS: self.strip_loop,
            LoopKind.COLUMNS: self.column_loop,
        }

    def definitions(self, target: GpuTarget) -> list[str]:
        """The definitions in front of the kernel."""
        return self.statements.definitions + self.site.scratch.definitions(target)

    @property
    def lines(self) -> list[str]:
        """The text between the braces of the kernel."""
        return self.code.lines

    def kernel_function(self) -> None:
        """One work item; see `frame.py` for the words."""
        kernel = self.kernel
        if self.shared_bytes:
            self.put("SHARED_MEMORY(shared);")
        if self.site.plan.columns:
            self.put(f"{TYPES[kernel.dtype]}* const records = ({TYPES[kernel.dtype]}*)shared;")
        self.put("const int thread = threadIdx.x;")
        width = frame.ITEM_OFFSETS + len(kernel.outputs) + len(kernel.arguments)
        items = f"(const i64*)frame.word[{frame.ITEMS}]"
        self.put(f"const i64* const item = {items} + blockIdx.x * (i64){width};")
        names = [f"out{n}" for n in range(len(kernel.outputs))]
        names += [f"arg{n}" for n in range(len(kernel.arguments))]
        for n, name in enumerate(names):
            kind = "char" if name.startswith("out") else "const char"
            address = f"frame.word[{frame.address_word(kernel, n)}]"
            offset = f"item[{frame.ITEM_OFFSETS + n}]"
            self.put(f"{kind}* const {name} = ({kind}*)({address} + {offset});")
        self.site.scratch.take(self.put)
        for s in kernel.body:
            self.statements.statement(s)
        self.site.scratch.give_back(self.put)

    def row_loop(self, s: Loop) -> None:
        """The rows of the item, a tile at a time."""
        schedule = self.site.schedule
        self.put(f"const i64 last_row = item[{frame.ITEM_LAST_ROW}];")
        first = f"item[{frame.ITEM_FIRST_ROW}]"
        with self.braces(f"for (i64 row = {first}; row < last_row; row += {schedule.height})"):
            slots = [
                n for n, a in enumerate(self.kernel.arguments) if a.axis & Axis.I and not a.listed
            ]
            for r in self.code.rows if slots else ():
                # Rows past the end repeat the last one, and are not stored.
                row = self.site.threads.row(r)
                self.put(f"const i64 row_{r} = {row} < last_row ? {row} : last_row - 1;")
            for slot in slots:
                step, _ = self.access.steps(len(self.kernel.outputs) + slot, 1)
                for r in self.code.rows:
                    self.put(f"const char* const row{slot}_{r} = arg{slot} + row_{r} * {step};")
            self.depths.rows()
            self.walk.rows()
            with self.arrays.rows():
                for array in self.kernel.arrays:
                    self.arrays.declare(array)
                self.statements.block(s.body)

    def chunk_loop(self, s: Loop) -> None:
        """All intervals of the item, staged part by part and cut into chunks."""
        self.code.begin(s, self.arrays.kept_in(s))
        chunk, staged = self.site.schedule.chunk, self.site.plan.columns
        intervals = f"((const i64*)frame.word[{frame.INTERVALS}])"
        first, last = f"item[{frame.ITEM_FIRST_INTERVAL}]", f"item[{frame.ITEM_LAST_INTERVAL}]"
        with self.braces(f"for (i64 interval = {first}; interval < {last}; ++interval)"):
            self.put(f"const i64 end = {intervals}[2 * interval + 1];")
            step = staged if staged >= chunk else chunk
            with self.braces(
                f"for (i64 tile = {intervals}[2 * interval]; tile < end; tile += {step})"
            ):
                self.put(f"const int count = end - tile < {step} ? (int)(end - tile) : {step};")
                if staged >= chunk:
                    self.records.stage("tile", "count")
                if step == chunk:
                    self.put("const int chunk = 0, chunk_end = count;")
                    self.chunk_body(s)
                else:
                    with self.braces(f"for (int chunk = 0; chunk < count; chunk += {chunk})"):
                        self.put(f"const int chunk_end = min(chunk + {chunk}, count);")
                        self.chunk_body(s)

    def chunk_body(self, s: Loop) -> None:
        """One chunk."""
        if s.index in self.records.used:
            self.code.define(s.index, (0, 0), "tile + chunk")
        self.statements.block(s.body)
        self.code.assign(s.carried, s.yields)

    def strip_loop(self, s: Loop) -> None:
        """The columns of the chunk, some at a time."""
        self.code.begin(s)
        self.records.in_parts(lambda first, last, origin: self.walk.strips(s, first, last, origin))

    def column_loop(self, s: Loop) -> None:
        """The columns of the chunk, or of the strip at hand."""
        self.code.begin(s)
        self.walk.columns(s)


def _site(kernel: LoopKernel) -> Site:
    """The text that is to be written, and what is decided about it beforehand."""
    schedule, code = gpu_schedule(kernel), Code(kernel)
    apart: list[Loop] = []
    scratch = Scratch(kernel)
    own = OwnArrays(code, scratch)
    arrays: Arrays = own
    passed = [found.loop for found in filters(kernel)] if schedule.filter else []
    if schedule.tensor:
        apart += [loop for loop, _ in kernel.contractions()]
    if schedule.outer:
        ((loop, sums),) = kernel.accumulations()
        apart, arrays = [*apart, loop], SharedArrays(code, kernel, own, loop, sums)
    return Site(
        kernel,
        schedule,
        code,
        access=Access(kernel),
        threads=threads_of(schedule),
        arrays=arrays,
        scratch=scratch,
        plan=staging(kernel, apart + passed),
        apart=apart,
        numbers=never_nan(kernel),
    )


def _walk(site: Site, statements: Statements, records: Records) -> Walk:
    """What writes loops over columns."""
    if site.schedule.filter:
        return FilterWalk(site, statements, records)
    if not site.schedule.tensor:
        return ColumnWalk(site, statements, records)
    kernel, tiles = site.kernel, Tiles(site, site.kernel.products)
    start, sums = site.plan.bytes, None
    if isinstance(site.arrays, SharedArrays):
        sums = _sums(site, tiles, site.arrays, start)
        start += sums.adding.shared_bytes
    contractions = kernel.contractions()
    products = [
        HalfProduct(site, tiles, found, number=n, start=start)
        if are_multiplied_as_stored(kernel, found[1])
        else Product(
            site,
            tiles,
            found,
            number=n,
            start=start,
            room=_SHARED - start if len(contractions) == 1 else 0,
            crowded=sums is not None,
        )
        for n, found in enumerate(contractions)
    ]
    return GroupWalk(site, statements, records, products, sums)


def _sums(site: Site, tiles: Tiles, arrays: SharedArrays, start: int) -> Sums:
    """What adds up vectors of columns, whose place in shared memory begins at byte `start`."""
    (found,) = site.kernel.accumulations()
    pattern = found[1]
    if site.kernel.arguments[pattern.columns].dtype in BFLOAT16:
        halves = Tiles(site, "bf16x3")
        return Sums(site, HalfVectors(site, halves, arrays, pattern, start=start), found)
    return Sums(site, FloatVectors(site, tiles, arrays, pattern, start=start), found)
