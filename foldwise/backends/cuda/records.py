"""The records of columns in shared memory as C++: see `staging.py` for what is in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from foldwise.backends.cuda.expressions import TYPES
from foldwise.backends.cuda.site import Site
from foldwise.backends.cuda.staging import Key, Work, results_of
from foldwise.backends.cuda.statements import Statements
from foldwise.backends.values import operands_of
from foldwise.ir.axis import Axis
from foldwise.ir.loops import Compute, Load, Loop, flattened

_PARTS: Final = {"float32": ("float4", "xyzw"), "float64": ("double2", "xy")}


class Records:
    """Writes the code that fills records, and that reads them.

    Attributes:
        used: values that some statement needs.
    """

    def __init__(self, site: Site, statements: Statements) -> None:
        self.kernel, self.plan, self.apart = site.kernel, site.plan, site.apart
        self.schedule, self.access, self.code = site.schedule, site.access, site.code
        self.put, self.braces, self.statements = site.code.put, site.code.braces, statements
        self.used = {v for s in flattened(site.kernel.body) for v in operands_of(s)}
        self._staged: dict[Key, str] = {}  # names of the values of the record being written

    def in_parts(self, walk: Callable[[str, str, str], None]) -> None:
        """Walk the columns of the chunk, staged in parts if it is too long to be staged at once.

        `walk(first, last, origin)` is for columns `first ... last - 1` of the tile, whose records
        are counted from `origin`.
        """
        staged = self.plan.columns
        if not 0 < staged < self.schedule.chunk:
            walk("chunk", "chunk_end", "")
            return
        with self.braces(f"for (int part = chunk; part < chunk_end; part += {staged})"):
            self.put(f"const int part_end = min(part + {staged}, chunk_end);")
            self.stage("(tile + part)", "(part_end - part)")
            walk("part", "part_end", "part")

    def stage(self, first: str, count: str) -> None:
        """Fill the records of columns `first ... first + count - 1`."""
        plan, lanes = self.plan, self.schedule.lanes
        kind = TYPES[self.kernel.dtype]
        self.put("__syncthreads();  // the last records are done with")
        with self.braces(f"for (int n = thread; n < {count}; n += {lanes})"):
            self.put(f"{kind}* const record = records + n * {plan.width};")
            inside = [x for x in flattened(plan.work) if isinstance(x, Load)]
            columns = [x.slot for x in inside if self.kernel.arguments[x.slot].axis is Axis.J]
            for slot in sorted({*plan.vectors, *columns}):
                address = self.access.column_address(slot, f"({first} + n)")
                self.put(f"const char* const from{slot} = {address};")
            for slot, place in plan.vectors.items():
                with self.braces(f"for (int k = 0; k < {self.kernel.arguments[slot].dim}; ++k)"):
                    self.put(f"record[{place} + k] = {self.access.read(slot, f'from{slot}', 'k')};")
            self.statements.staging = True
            for s in plan.work:
                self.stage_value(s)
            self.statements.staging = False
        self.put("__syncthreads();")

    def stage_value(self, s: Work) -> None:
        """Compute the results of a statement for the column at hand; store them in the record."""
        keys = self.plan.keys
        for v in (v for inner in flattened([s]) for v in operands_of(inner)):
            if keys.get(v) in self._staged:  # it may have been made for another loop
                self.code.names[v] = {(0, 0): self._staged[keys[v]]}
        match s:
            case Load(result, slot, component):
                self.code.define(result, (0, 0), self.statements.load(slot, component, (0, 0)))
            case Compute():
                self.statements.compute(s)
            case Loop():
                self.statements.feature_loop(s)
        for v in results_of(s):
            name = self._staged[keys[v]] = self.code.names[v][0, 0]
            place = self.plan.places.get(keys[v], -1)
            if place >= self.plan.head:
                self.put(f"record[{place}] = {name};")

    def enter(
        self, s: Loop, columns: Sequence[str], origin: str, numbers: Sequence[str] = ()
    ) -> None:
        """Enter columns: variables for their records, their numbers and the values in records."""
        plan = self.plan
        for c, n in enumerate(columns):
            self.code.columns = (c,)
            if plan.columns:
                place = f"({n} - {origin})" if origin else n
                kind = TYPES[self.kernel.dtype]
                self.put(f"const {kind}* const column{c} = records + {place} * {plan.width};")
            if s.index in self.used or self.addresses(s):
                number = numbers[c] if numbers else f"tile + {n}"
                self.put(f"const i64 j{c} = {number};")
                self.code.names.setdefault(s.index, {})[c, 0] = f"j{c}"
        self.code.columns = range(len(columns))
        self.unpack(s)

    def addresses(self, s: Loop) -> bool:
        """Whether some number is read from where the arguments are."""
        body = [x for x in s.body if not self.plan.has(x) and x not in self.apart]
        return any(
            isinstance(x, Load)
            and self.kernel.arguments[x.slot].axis & Axis.J
            and x.slot not in self.plan.vectors
            for x in flattened(body)
        )

    def unpack(self, s: Loop) -> None:
        """Read the values that the loop needs from the records, several at once."""
        quad, letters = _PARTS[self.kernel.dtype]
        values = [
            (v, place)
            for x in s.body
            for v in results_of(x)
            if (place := self.plan.place(v)) is not None
        ]
        groups = sorted({place // len(letters) for _, place in values})
        for c in self.code.columns:
            for group in groups:
                self.put(f"const {quad} y{c}_{group} = ((const {quad}*)column{c})[{group}];")
            for v, place in values:
                group, letter = divmod(place, len(letters))
                at = c if v in self.code.wide else 0
                self.code.names.setdefault(v, {})[at, 0] = f"y{c}_{group}.{letters[letter]}"
