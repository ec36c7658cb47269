"""`Composite` and `Operator`: functions made of ops; and the tables that all rows are in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from foldwise.ir.expr import OPS, Expr, Op, Reference, TableRow, as_expr, in_order


@dataclass(eq=False, kw_only=True)
class Composite(TableRow):
    """A function written in terms of ops: its code and its derivatives follow from theirs.

    Attributes:
        build: `(*expressions, *params) -> expression`.
        takes: whether the operands are vectors of real or of complex numbers; the latter have
            real and imaginary parts in turn.
        gives: the same of the result.
        extends: name of the row for real numbers that this one is the complex version of.
    """

    build: Reference
    takes: Literal["real", "complex"] = "real"
    gives: Literal["real", "complex"] = "real"
    extends: str | None = None

    def __call__(self, *args: Expr | float, **params: Any) -> Expr:
        """The expression that the composite stands for.

        Raises:
            DimensionError: if the dimensions of the operands do not fit.
        """
        return self.build(
            *(as_expr(arg) for arg in args), *in_order(self.param_names, self.defaults, params)
        )


@dataclass(eq=False, kw_only=True)
class Operator:
    """A function of formulas that is not one of their values alone: a derivative, for instance.

    Attributes:
        name: identifier in the table.
        build: `(formula, variable, *operands) -> expression`.
        doc: sentences for users, the first of which defines the operator.
        text: name in the formula language.
        method: name of the LazyTensor method; None if the table does not make it.
        operands: names of the operands after the formula and the variable.
        defaults: values of the last operands that may be left out.
        meanings: name of an operand -> its meaning.
        result: dimension of the result, where the formula has dimension D and the variable E.
        example: lines of a doctest about the variable `x` and the formula `F` of dimension 3.
    """

    name: str
    build: Callable[..., Expr]
    doc: str
    text: str
    method: str | None = None
    operands: tuple[str, ...] = ()
    defaults: tuple[float, ...] = ()
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    result: str = "D"
    example: str = ""

    def __call__(self, *args: Expr | float) -> Expr:
        """The expression that the operator makes."""
        return self.build(*(as_expr(arg) for arg in args))


def other_operands(row: TableRow) -> tuple[str, ...]:
    """The names of the operands after the first."""
    return row.operands or ("other",) * (row.arity - 1)


def _gaps(row: Op | Composite | Operator) -> Iterator[str]:
    """The parts of a row that are missing, and that documents, methods and tests are made of."""
    if not row.doc.endswith("."):
        yield "doc, which ends with a full stop"
    if isinstance(row, Operator):
        named, called = row.operands, row.method
    elif not row.arity:
        return
    else:
        others = other_operands(row)
        if len(set(others)) != row.arity - 1:
            yield f"operands, a name for each of {row.arity - 1} after the first"
        if len(row.param_samples) != len(row.param_names):
            yield "param_samples, one for each parameter"
        if row.ref is None:
            yield "ref"
        if len(row.domain) != row.arity:
            yield "domain, an interval for each operand"
        called = row.method or row.names or row.ufunc
        named = (*others, *row.param_names) if called else row.param_names
    if lacking := [name for name in named if name != "other" and name not in row.meanings]:
        yield f"meanings of {', '.join(lacking)}"
    if called and not row.example and row.result != "D" and not row.result.isdecimal():
        yield "example"


COMPOSITES: dict[str, Composite] = {}
OPERATORS: dict[str, Operator] = {}


def register(*rows: Op | Composite | Operator) -> None:
    """Add rows to the tables.

    Raises:
        ValueError: if a name is taken, or a part of a row is missing.
    """
    tables: dict[type, dict[str, Any]] = {Op: OPS, Composite: COMPOSITES, Operator: OPERATORS}
    for row in rows:
        table = tables[type(row)]
        if any(row.name in taken for taken in tables.values()):
            raise ValueError(f"there is an op called {row.name!r} already")
        if gaps := [*_gaps(row)]:
            raise ValueError(f"the row {row.name!r} lacks {'; '.join(gaps)}")
        table[row.name] = row
