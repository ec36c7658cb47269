"""Loops over columns that pass over most of them: for neighbours in long vectors.

Tensor cores make distances, or scalar products, of the rows of a block and 64 columns at a time, of
numbers with ten bits of mantissa. What these may be wrong by is known, so a column is passed over
if its value cannot be better than the last one that the row keeps. Of the others the program
computes the value and decides, as it would of all: results are the same number by number.
`docs/adr/0027-neighbours.md` has the bounds that are used here, and why they hold.
"""

from __future__ import annotations

from typing import Final

from foldwise.backends.cuda.expressions import literal
from foldwise.backends.cuda.lines import DEPTH, Lines, Padded
from foldwise.backends.cuda.records import Records
from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.statements import Statements
from foldwise.backends.cuda.tiles import Tiles
from foldwise.ir.loops import Loop
from foldwise.ir.patterns import filters
from foldwise.ir.schedule import SHARE

_LAYOUT: Final = Padded(DEPTH)
_LINE: Final = _LAYOUT.pitch
_CUT_OFF: Final = "__uint_as_float(__float_as_uint({}) & 0xffffe000u)"
_STEP: Final = 8  # components of an instruction
_TURNS: Final = 16  # of loops for a column that is visited: their loads wait for each other

# Bounds; D is the number of components.
_CUT: Final = 2.0**-10 * (1 + 2.0**-8)  # of a vector whose numbers lose all but ten bits
_LEAST, _MOST = "0x1p-90f", "0x1p120f"  # between these a square is neither lost nor infinite
_TINY: Final = 2.0**-100  # what is lost of numbers near the least that there are


def _lost(dim: int) -> float:
    """What sums of D products lose, relative to the squares of the vectors."""
    return dim * 2.0**-22 + 2.0**-18


class FilterWalk:
    """Writes loops over columns. See `Walk` in `emitter.py`."""

    def __init__(self, site: Site, statements: Statements, records: Records) -> None:
        self.code, self.put, self.braces = site.code, site.code.put, site.code.braces
        self.access, self.kernel = site.access, site.kernel
        self.statements, self.records = statements, records
        self.tiles, self.lines = Tiles(site, "tf32"), Lines(site, _LAYOUT, _CUT_OFF)
        (self.filter,) = filters(site.kernel)
        self.dim, self.square = self.filter.loop.extent, self.filter.pattern.square
        self.exists = f"{site.threads.row(0)} < last_row"
        self.start = site.plan.bytes
        self.each = 2 if self.square else 1  # numbers that are kept of a column
        lines = (self.tiles.rows + self.tiles.group) * _LINE
        self.shared_bytes = 4 * (lines + self.each * self.tiles.group)
        self.bounds = f"{site.schedule.lanes}, 3"

    def rows(self) -> None:
        """See `Walk`: the length of the row of this thread."""
        self.put("float row_length = 0.0f;")
        slot = self.filter.pattern.rows
        self.put("UNROLL(4)")
        with self.braces(f"for (int k = 0; k < {self.dim}; ++k)"):
            number = self.access.read(slot, f"row{slot}_0", "k")
            if self.square:
                number += f" - {self.access.read(slot, self.lines.first_row(slot), 'k')}"
            self.put(f"const float v = {_CUT_OFF.format(number)};")
            self.put("row_length = fmaf(v, v, row_length);")
        self.put(f"const float row_norm = {self._norm('row_length')};")

    def strips(self, s: Loop, first: str, last: str, origin: str) -> None:
        """See `Walk`."""
        raise NotImplementedError("a choice has no strips")

    def columns(self, s: Loop) -> None:
        """See `Walk`."""
        self.records.in_parts(lambda first, last, origin: self._parts(s, first, last, origin))

    def _parts(self, s: Loop, first: str, last: str, origin: str) -> None:
        """Columns `first ... last - 1` of the tile, a group at a time."""
        group = self.tiles.group
        with self.braces(f"for (int group = {first}; group < {last}; group += {group})"):
            self.put("unsigned long long found = 0;  // columns that are to be visited")
            with self.braces(""):
                self._multiply(f"({last} - group)")
                self._search()
            self.put(f"if ({last} - group < {group}) found &= (1ull << ({last} - group)) - 1;")
            self.put(f"if (!({self.exists})) found = 0;")
            self.statements.turns, usual = _TURNS, self.statements.turns
            self.put("UNROLL(1)")
            with self.braces("for (; found; found &= found - 1)"):
                self.put("const int n = group + __ffsll((long long)found) - 1;")
                self.records.enter(s, ["n"], origin)
                self.statements.block(s.body)
                self.code.assign(s.carried, s.yields)
            self.statements.turns = usual

    # --- products of the group

    def _norm(self, length: str) -> str:
        """The root of a square, or NaN if it is not known well enough."""
        known = f"{length} < {_MOST}"
        if not self.square:
            known += f" && {length} > {_LEAST}"
        return f"{known} ? sqrt_approx({length}) : {literal(float('nan'), 'float32')}"

    def _multiply(self, columns: str) -> None:
        """The scalar products of the group, and the lengths of its columns."""
        tiles, lines, pattern, dim = self.tiles, self.lines, self.filter.pattern, self.dim
        self.put(f"float sums[2][{tiles.pairs}][4] = {{}};")
        self.put("float length = 0.0f;  // of a column, half of it")
        self.put(f"float* const xs = (float*)(shared + {self.start});")
        self.put(f"float* const ys = xs + {tiles.rows * _LINE};")
        self.put(f"float* const lengths = ys + {tiles.group * _LINE};")
        self.put("UNROLL(1)")
        with self.braces(f"for (int depth = 0; depth < {dim}; depth += {DEPTH})"):
            self.put("__syncthreads();  // the last numbers are done with")
            origin = pattern.rows if self.square else None
            lines.bring("xs", pattern.rows, "depth", tiles.of_block(dim), origin)
            lines.bring("ys", pattern.columns, "depth", tiles.of_group(columns, dim), origin)
            self.put("__syncthreads();")
            self._add_length()
            self._multiply_shared()
        self.put("length += __shfl_xor_sync(~0u, length, 1);")
        with self.braces("if (thread % 2 == 0)"):
            norm = self._norm("length")
            if self.square:
                factor = (1 - _lost(dim) - 2 * _CUT**2) if self._nearest() else 1 + _lost(dim)
                self.put(f"lengths[thread] = {literal(factor / 2, 'float32')} * length;")
                self.put(f"lengths[thread + 1] = {norm};")
            else:
                self.put(f"lengths[thread / 2] = {norm};")
        self.put("__syncthreads();")

    def _add_length(self) -> None:
        """Two threads add up the square of a column."""
        half = DEPTH // 2
        place = f"ys + thread / 2 * {_LINE} + thread % 2 * {half}"
        self.put(f"const float* const own = {place};")
        self.put(f"UNROLL({half // 4})")
        with self.braces(f"for (int k = 0; k < {half}; k += 4)"):
            self.put("const float4 v = *(const float4*)(own + k);")
            for letter in "xyzw":
                self.put(f"length = fmaf(v.{letter}, v.{letter}, length);")

    def _multiply_shared(self) -> None:
        """Multiply the vectors in shared memory: a number is two of those that are moved."""
        self.tiles.enter_lines(_LINE, "float")
        whole = self.dim % DEPTH == 0
        last = f"{DEPTH}" if whole else f"min({DEPTH}, {self.dim} - depth)"
        self.put("UNROLL(1)")  # with more not all would stay in registers
        with self.braces(f"for (int k = 0; k < {last}; k += {_STEP})"):
            self.tiles.multiply_lines("multiply_tf32", "sums", _LINE, "float")

    # --- columns that may be chosen

    def _nearest(self) -> bool:
        """Whether small products or distances are wanted."""
        falls = sum(op == "neg" or factor < 0 for op, factor in self.filter.steps)
        return self.filter.least ^ (falls % 2 == 1) ^ (self.square < 0)

    def _bound(self) -> None:
        """The product or distance that a better one has to beat: the steps that are made of it are
        undone.
        """
        if self.filter.peek is not None:
            self.statements.statement(self.filter.peek)
        self.put(f"float bound = {self.code.name(self.filter.bound)};")
        for opcode, factor in reversed(self.filter.steps):
            match opcode:
                case "mul":
                    self.put(f"bound *= {literal(1 / factor, 'float32')};")
                case "sqrt":
                    self.put("bound *= fabsf(bound);")
                case _:
                    self.put("bound = -bound;")
        if self.square < 0:
            self.put("bound = -bound;")
        slack = 2.0**-20 + self.dim * 2.0**-23
        slack = literal(slack if self._nearest() else -slack, "float32")
        self.put(f"bound = fmaf(fabsf(bound), {slack}, bound);")

    def _limits(self) -> None:
        """The product of a row and a column that says that it may be passed over is
        `base + slope * norm`, where the norm is that of the column, and half its square more for
        distances.
        """
        nearest, lost = self._nearest(), _lost(self.dim)
        self._bound()
        sign = "-" if nearest == bool(self.square) else ""
        if not self.square:
            error = literal(2 * (_CUT + lost), "float32")
            self.put(f"const float slope = {sign}{error} * row_norm;")
            self.put(f"const float base = bound + {sign}{literal(_TINY, 'float32')};")
            return
        factor = 1 - lost - 2 * _CUT**2 if nearest else 1 + lost
        self.put(f"const float slope = {sign}{literal(_CUT, 'float32')} * sqrt_approx(bound);")
        half = f"0.5f * ({literal(factor, 'float32')} * row_length - bound)"
        tiny = f"{sign}{literal(_TINY, 'float32')}"
        self.put(f"const float base = fmaf(slope, row_norm, {half} + {tiny});")

    def _search(self) -> None:
        """Find the columns of the group that may be better than what the row of each thread has."""
        self._limits()
        better = ">=" if self._nearest() != bool(self.square) else "<="
        pairs = self.tiles.pairs
        self.put("float bases[4], slopes[4];  // of the rows that this thread has products of")
        self.put(f"u32 bits[4][{pairs // 4}] = {{}};")
        self.put("UNROLL(4)")
        with self.braces("for (int r = 0; r < 4; ++r)"):
            owner = f"thread % 32 / {SHARE} * {SHARE} + r"
            for name in ("base", "slope"):
                self.put(f"{name}s[r] = __shfl_sync(~0u, {name}, {owner});")
        vector = f"float{2 * self.each}"
        self.put(f"UNROLL({pairs})")
        with self.braces(f"for (int c = 0; c < {pairs}; ++c)"):
            place = f"lengths + {self.each} * (8 * c + thread % {SHARE} * 2)"
            self.put(f"const {vector} column = *(const {vector}*)({place});")
            self.put("UNROLL(4)")
            with self.braces("for (int r = 0; r < 4; ++r)"):
                for p in range(2):
                    base, norm = "bases[r]", f"column.{'xy'[p]}"
                    if self.square:
                        base, norm = f"bases[r] + column.{'xz'[p]}", f"column.{'yw'[p]}"
                    limit = f"fmaf(slopes[r], {norm}, {base})"
                    product = f"sums[r / 2][c][2 * (r % 2) + {p}]"
                    bit = f"bits[r][c / 4] |= {1 << p}u << (8 * (c % 4));"
                    self.put(f"if (!({product} {better} {limit})) {bit}")
        self._give()

    def _give(self) -> None:
        """Each thread gets the bits of its row from the four that have products of it."""
        words = self.tiles.pairs // 4
        every = " | ".join(f"bits[{r}][{h}]" for r in range(4) for h in range(words))
        with self.braces(f"if (__any_sync(~0u, ({every}) != 0))"):
            self.put("const bool upper = thread & 2, odd = thread & 1;")
            self.put(f"const int own = 2 * (thread % {SHARE});")
            self.put(f"UNROLL({words})")
            with self.braces(f"for (int h = 0; h < {words}; ++h)"):
                self.put("u32 kept[2];")
                for i in range(2):
                    low, high = f"bits[{i}][h]", f"bits[{i + 2}][h]"
                    self.put(f"const u32 mine{i} = (upper ? {high} : {low}) << own;")
                    self.put(f"const u32 other{i} = (upper ? {low} : {high}) << own;")
                    self.put(f"kept[{i}] = mine{i} | __shfl_xor_sync(~0u, other{i}, 2);")
                self.put("const u32 other = odd ? kept[0] : kept[1];")
                self.put("const u32 mine = odd ? kept[1] : kept[0];")
                self.put("const u32 both = mine | __shfl_xor_sync(~0u, other, 1);")
                self.put("found |= (unsigned long long)both << (32 * h);")
