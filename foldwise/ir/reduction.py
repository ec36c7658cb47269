"""`Reduction`: a monoid as a row of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Literal, Protocol, TypeAlias

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, Slopes
from foldwise.ir.loops import Value

# By the number of operands: the types of a lambda's arguments follow.
Accumulate: TypeAlias = (
    Callable[[Builder, Any, Value, Value], Any] | Callable[[Builder, Any, Value, Value, Value], Any]
)
Partials: TypeAlias = (
    Callable[[tuple[Expr, ...], Expr], Slopes] | Callable[[tuple[Expr, ...], Expr, Expr], Slopes]
)
Needs: TypeAlias = Sequence[tuple[str, tuple[Expr, ...]]]
Saved: TypeAlias = Callable[[Expr], Needs] | Callable[[Expr, Expr], Needs]

State: TypeAlias = SimpleNamespace
"""One value for each field of the reduction's state (or of its outputs)."""


@dataclass(frozen=True, slots=True)
class Field:
    """One part of the state, or of the result.

    Attributes:
        name: identifier.
        kind: whether it is a number or an index of a column.
        shared: whether there is one for all components, as of a scalar formula next to a weight
            vector, and not one for each.
    """

    name: str
    kind: Literal["number", "index"] = "number"
    shared: bool = False


class Cells(Protocol):
    """The state of a reduction that keeps several columns: a list of states, best first."""

    def last(self) -> State:
        """The last state."""
        ...

    def change_where(self, mask: Value, change: Callable[[Cells], Cells]) -> Cells:
        """`change(cells)`, which leaves them alone where `mask` is off, and is then skipped."""
        ...

    def sweep(
        self,
        carried: tuple[Value, ...],
        step: Callable[[State, tuple[Value, ...]], tuple[State, tuple[Value, ...]]],
    ) -> Cells:
        """Replace each cell, in order: `step(cell, carried) -> (cell, carried)`."""
        ...


@dataclass(eq=False, kw_only=True)
class Reduction:
    """One reduction over the columns, component by component.

    Every schedule is a way to bracket `combine`, which is associative and has `init` as its
    identity.

    Attributes:
        name: identifier in the table.
        doc: sentences for users, the first of which defines the reduction.
        state: fields of the state of one component.
        init: `(builder) -> state` of the empty set.
        combine: `(builder, earlier, later) -> state` of the union.
        accumulate: `(builder, state, j, *values) -> state` with the values of column `j` added, one
            of each operand; equal to combining with the state of that column alone.
        rescale: `(builder, state, top) -> state`, made ready for columns whose first operand is at
            most `top`. If given, columns are walked twice, some at a time: for the largest
            value, and then to accumulate; the states of chunks are combined.
        finalize: `(builder, state) -> outputs`.
        ref: `(axis, *values) -> outputs` in NumPy: an array, or a tuple if there are several. With
            `keeps_k` `ref(axis, *values, k)`, and these are the axis after `axis`.
        text: name in the formula language.
        empty_outputs: the outputs on no columns at all.
        outputs: the parts of the result.
        operands: 1, or 2 where a vector formula, the weight, stands next to a scalar one.
        keeps_k: whether the state is a list of as many such states as the caller asks for (see
            `Cells`), and each output as many values.
        partials: `(saved, *operands) -> (d out / d f_j, ...)` as expressions, one for each operand;
            None if there are none. From them follow cotangents and tangents.
        saved: `(*operands) -> ((reduction, operands), ...)`: the results that `partials` needs, all
            outputs of each in order; None for those of the reduction itself.
        precise: name of the row that gives the result together with the other results that `saved`
            asks for, in one pass. Only the first output of a row has derivatives.
        argument_row: name of the row that gives the values that this one selects together with
            their columns, for results that are selected values, whose derivatives they have.
        compensated: the same with compensated summation (Kahan 1965).
        rounds: whether combining rounds, so that adding in blocks is more accurate.
        chooses: whether columns change nothing, now or later, whose value is no better than that of
            the last state.
        largest: whether these are the largest values, not the smallest.
        linear: whether factors that do not depend on j may be taken out of the reduction.
        method: name of the LazyTensor method; None if there is none.
        meaning: meaning of the weight, where the method takes one.
        example: lines of a doctest about `K`, a LazyTensor with the rows -1, -2, -4 and 0, -1, -3;
            needed if there is a method.
        source: where the algorithm is described, if it is not common knowledge.
        sample: makes values for tests from normally distributed numbers, or from small integers,
            where those themselves are unsuitable.
        rounding: error that a result may have on small integers, in units of the last place.
    """

    name: str
    doc: str
    state: tuple[Field, ...]
    init: Callable[[Builder], State]
    combine: Callable[[Builder, Any, Any], Any]
    accumulate: Accumulate
    finalize: Callable[[Builder, State], State]
    ref: Callable[[int, Any], Any] | Callable[[int, Any, Any], Any]
    text: str
    empty_outputs: tuple[float, ...]
    outputs: tuple[Field, ...] = (Field("out"),)
    operands: int = 1
    rescale: Callable[[Builder, State, Value], State] | None = None
    keeps_k: bool = False
    partials: Partials | None = None
    saved: Saved | None = None
    precise: str | None = None
    argument_row: str | None = None
    compensated: Reduction | None = None
    rounds: bool = False
    chooses: bool = False
    largest: bool = False
    linear: bool = False
    method: str | None = None
    meaning: str = ""
    example: str = ""
    source: str = ""
    sample: Callable[[Any], Any] | None = None
    rounding: float = 0

    @property
    def differentiable(self) -> bool:
        """Whether the first output has a derivative."""
        return self.partials is not None or self.argument_row is not None

    @property
    def key(self) -> str:
        """What stands for the row where a computation is a text."""
        return self.text

    def __reduce__(self) -> tuple[Callable[..., Reduction], tuple[Any, ...]]:
        # Rows hold functions, which cannot be pickled: a row goes by its name.
        return called, (self.name,)

    def __repr__(self) -> str:
        return f"<Reduction {self.name}>"


def _gaps(row: Reduction) -> Iterator[str]:
    """The parts of a row that are missing, and that documents and tests are made of."""
    if not row.doc.endswith("."):
        yield "doc, which ends with a full stop"
    if len(row.empty_outputs) != len(row.outputs):
        yield "empty_outputs, a value for each output"
    if row.method and not row.example:
        yield "example"
    if row.method and row.operands == 2 and not row.meaning:
        yield "meaning of the weight"


REDUCTIONS: dict[str, Reduction] = {}


def called(name: str) -> Reduction:
    """The row of that name."""
    return REDUCTIONS[name]


def register_reduction(*rows: Reduction) -> None:
    """Add rows to the table.

    Raises:
        ValueError: if a name is taken, or a part of a row is missing.
    """
    for row in rows:
        if row.name in REDUCTIONS:
            raise ValueError(f"there is a reduction called {row.name!r} already")
        if gaps := [*_gaps(row)]:
            raise ValueError(f"the row {row.name!r} lacks {'; '.join(gaps)}")
        REDUCTIONS[row.name] = row
