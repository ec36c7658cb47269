"""`Reduction`: a monoid as a row of a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from foldwise.ir.builder import Builder
    from foldwise.ir.expr import Expr
    from foldwise.ir.loops import Value

State: TypeAlias = SimpleNamespace
"""One value for each field of the reduction's state."""


@dataclass(frozen=True, slots=True)
class Field:
    """One part of the state: its name, and whether it is a number or an index of a column."""

    name: str
    kind: Literal["number", "index"] = "number"


@dataclass(eq=False, kw_only=True)
class Reduction:
    """One reduction over the columns, component by component.

    Every schedule is a way to bracket `combine`, which is associative and has `init` as its
    identity.

    Attributes:
        name: identifier in the table.
        doc: one or two sentences for users.
        state: fields of the state of one component.
        init: `(builder) -> state` of the empty set.
        combine: `(builder, earlier, later) -> state` of the union.
        accumulate: `(builder, state, f, j) -> state` with the value `f` of column `j` added; equal
            to combining with the state of that column alone.
        finalize: `(builder, state) -> value`.
        derivative: `(out, f) -> d out / d f_j` as an expression; None if there is none. From it
            follow the cotangent `g * derivative` and the tangent `sum_j derivative * f'_j`.
        neutral: the result on no columns at all.
        rounds: whether combining rounds, so that adding in blocks is more accurate.
        linear: whether factors that do not depend on j may be taken out of the reduction.
        ref: `(values, axis) -> result` in NumPy.
        text: name in the formula language.
        method: name of the LazyTensor method.
        returns_index: whether the result is the index of a column (int64) and not a number.
    """

    name: str
    doc: str
    state: tuple[Field, ...]
    init: Callable[[Builder], State]
    combine: Callable[[Builder, State, State], State]
    accumulate: Callable[[Builder, State, Value, Value], State]
    finalize: Callable[[Builder, State], Value]
    derivative: Callable[[Expr, Expr], Expr | float] | None
    neutral: float
    rounds: bool
    ref: Callable[[Any, int], Any]
    text: str
    method: str
    linear: bool = False
    returns_index: bool = False

    def __repr__(self) -> str:
        return f"<Reduction {self.name}>"


REDUCTIONS: dict[str, Reduction] = {}


def register_reduction(*rows: Reduction) -> None:
    """Add rows to the table.

    Raises:
        ValueError: if a name is taken.
    """
    for row in rows:
        if row.name in REDUCTIONS:
            raise ValueError(f"there is a reduction called {row.name!r} already")
        REDUCTIONS[row.name] = row
