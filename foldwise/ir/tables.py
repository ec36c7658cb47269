"""`Composite` and `Operator`: functions made of ops; and the tables that all rows are in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from foldwise.ir.expr import OPS, Expr, Op, Reference, as_expr, in_order


@dataclass(eq=False, kw_only=True)
class Composite:
    """A function written in terms of ops: its code and its derivatives follow from theirs.

    Attributes:
        name: identifier in the table.
        build: `(*expressions, *params) -> expression`.
        doc: one or two sentences for users.
        arity: number of operands.
        ref: the same function in NumPy on arrays whose last axis holds the components.
        domain: for each operand the interval from which tests draw.
        param_names: names of the static parameters, in order.
        param_samples: static parameters for tests.
        defaults: values of the last arguments (operands and parameters) that may be left out.
        shapes: dimensions of the operands for tests, where not all equal ones are legal.
        text: name in the formula language.
        method: name of the LazyTensor method; None if there is none.
        ufunc: name of the NumPy ufunc that means this function, if any.
        names: other names of the function in NumPy and PyTorch. Each is a method, too.
        operands: PyTorch's names of the operands after the first; by default `other`, or `other1`,
            `other2` and so on.
        along: whether NumPy and PyTorch tell the function the axis of the vectors.
        takes: whether the operands are vectors of real or of complex numbers; the latter have
            real and imaginary parts in turn.
        gives: the same of the result.
        extends: name of the row for real numbers that this one is the complex version of.
    """

    name: str
    build: Reference
    doc: str
    arity: int
    ref: Reference
    domain: tuple[tuple[float, float], ...]
    param_names: tuple[str, ...] = ()
    param_samples: tuple[Any, ...] = ()
    defaults: tuple[Any, ...] = ()
    shapes: tuple[tuple[int, ...], ...] = ()
    text: str | None = None
    method: str | None = None
    ufunc: str | None = None
    names: tuple[str, ...] = ()
    operands: tuple[str, ...] = ()
    along: bool = False
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
        build: `(*expressions) -> expression`.
        doc: one or two sentences for users.
        text: name in the formula language.
        method: name of the LazyTensor method; None if the table does not make it.
    """

    name: str
    build: Callable[..., Expr]
    doc: str
    text: str
    method: str | None = None

    def __call__(self, *args: Expr | float) -> Expr:
        """The expression that the operator makes."""
        return self.build(*(as_expr(arg) for arg in args))


COMPOSITES: dict[str, Composite] = {}
OPERATORS: dict[str, Operator] = {}


def register(*rows: Op | Composite | Operator) -> None:
    """Add rows to the tables.

    Raises:
        ValueError: if a name is taken.
    """
    tables: dict[type, dict[str, Any]] = {Op: OPS, Composite: COMPOSITES, Operator: OPERATORS}
    for row in rows:
        table = tables[type(row)]
        if any(row.name in taken for taken in tables.values()):
            raise ValueError(f"there is an op called {row.name!r} already")
        table[row.name] = row
