"""The text of a kernel under construction, and the variables of the program's values in it."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

from foldwise.backends.cuda.analysis import long_integers
from foldwise.backends.cuda.expressions import TYPES
from foldwise.ir.axis import Axis
from foldwise.ir.legal import gpu_schedule
from foldwise.ir.loops import Component, Loop, LoopKernel, Value


@dataclass
class Code:
    """Writes lines, and knows the variables of each value.

    Attributes:
        kernel: the program.
        lines: the text.
        depth: of braces.
        names: the variables of a value, by column (of those that are walked together) and by row.
        wide: values that there is one of for each of the columns that are walked together.
        columns: the columns at hand, of those that are walked together.
        rows: the rows of a thread at hand.
    """

    kernel: LoopKernel
    lines: list[str] = field(default_factory=list[str])
    depth: int = 1
    names: dict[Value, dict[tuple[int, int], str]] = field(
        default_factory=dict[Value, dict[tuple[int, int], str]]
    )
    wide: set[Value] = field(default_factory=set[Value])
    columns: Sequence[int] = (0,)
    rows: Sequence[int] = (0,)

    def __post_init__(self) -> None:
        self.schedule = gpu_schedule(self.kernel)
        self.rows = range(self.schedule.rows)
        self.long = long_integers(self.kernel)

    def put(self, line: str) -> None:
        """Write a line."""
        self.lines.append("  " * self.depth + line)

    @contextlib.contextmanager
    def braces(self, head: str) -> Generator[None, None, None]:
        """The lines written meanwhile, in a block."""
        self.put(f"{head} {{".strip())
        self.depth += 1
        yield
        self.depth -= 1
        self.put("}")

    def type_of(self, v: Value) -> str:
        """The type of its variables."""
        return "int" if v.dtype == "int64" and v not in self.long else TYPES[v.dtype]

    def places(self, v: Value) -> list[tuple[int, int]]:
        """The columns and rows at hand for which there is a variable of this value."""
        columns = self.columns if v in self.wide else (0,)
        rows = self.rows if v.axes & Axis.I else (0,)
        return [(c, r) for c in columns for r in rows]

    def name(self, v: Value, place: tuple[int, int] = (0, 0)) -> str:
        """The variable that a statement for this column and row reads."""
        c, r = place
        return self.names[v][c if v in self.wide else 0, r if v.axes & Axis.I else 0]

    def fresh(self, v: Value, place: tuple[int, int]) -> str:
        """The name of its variable for this column and row."""
        c, r = place
        row = f"_{r}" if v.axes & Axis.I and self.schedule.rows > 1 else ""
        return f"{v}{row}{'abcdefghijklmnop'[c] if v in self.wide else ''}"

    def define(self, v: Value, place: tuple[int, int], text: str) -> None:
        """Make a variable that does not change."""
        name = self.fresh(v, place)
        self.put(f"const {self.type_of(v)} {name} = {text};")
        self.names.setdefault(v, {})[place] = name

    def component(self, k: Component, place: tuple[int, int]) -> str:
        """The number of a component."""
        return str(k) if isinstance(k, int) else self.name(k, place)

    def begin(self, s: Loop, kept_in: str = "") -> None:
        """Variables for the carried values, which are the results in the end.

        `kept_in` is where: `volatile ` for memory, else wherever the compiler wants.
        """
        for v, first, last in zip(s.carried, s.initial, s.results, strict=True):
            if first in self.wide:
                self.wide.update((v, last))
            for place in self.places(v):
                name = self.fresh(v, place)
                self.put(f"{kept_in}{self.type_of(v)} {name} = {self.name(first, place)};")
                self.names.setdefault(v, {})[place] = name
                self.names.setdefault(last, {})[place] = name

    def assign(self, variables: Sequence[Value], values: Sequence[Value]) -> None:
        """Set variables, all at once."""
        pairs = [
            (self.name(v, place), self.name(value, place), self.type_of(v))
            for v, value in zip(variables, values, strict=True)
            for place in self.places(v)
        ]
        pairs = [pair for pair in pairs if pair[0] != pair[1]]
        targets = {target for target, _, _ in pairs}
        if any(source in targets for _, source, _ in pairs):
            for n, (_, source, kind) in enumerate(pairs):
                self.put(f"const {kind} next{n} = {source};")
            pairs = [(target, f"next{n}", kind) for n, (target, _, kind) in enumerate(pairs)]
        for target, source, _ in pairs:
            self.put(f"{target} = {source};")
