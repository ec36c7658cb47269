"""Derivatives of formulas, by the rows of the table of operators."""

from __future__ import annotations

from typing import Any

from foldwise.api.features import bound_as
from foldwise.api.lazy import Lazy, apply_row, bound_of, lazy, shaped
from foldwise.arrays import adapter_of
from foldwise.compute.bound import (
    COMPONENTS,
    BoundFormula,
    Kind,
    as_complex,
    explain,
    merge,
)
from foldwise.compute.reduced import Symbol
from foldwise.ir.expr import DimensionError, Expr, var
from foldwise.ir.tables import OPERATORS, Operator
from foldwise.ops import COMPOSITES, OPS
from foldwise.transform.substitute import substitute


def gradient(f: Lazy, x: Lazy, g: Any) -> Any:
    """The gradient of `<g, F>` with respect to a variable; see `LazyTensor.grad`."""
    kind, dim = f.bound.kind, f.bound.dim
    cotangent = bound_as(g, f.features, "grad") if f.has_tensors else bound_of(g)
    cotangent = cotangent if kind == "real" else as_complex(cotangent)
    if COMPONENTS[cotangent.kind] > COMPONENTS[kind]:
        raise TypeError("grad: the cotangent of real numbers is real, not complex")
    given = cotangent.dim
    if given not in (1, dim):
        wanted = "1" if dim == 1 else f"{dim} or 1"
        problem = f"the cotangent has dimension {given}, not dimension {wanted}"
        raise DimensionError(explain("grad", (f.bound, cotangent), problem))
    along = lazy(cotangent)
    if given < dim:
        repeat = OPS["expand"] if kind == "real" else COMPOSITES["complex_sum_t"]
        along = apply_row(repeat, "grad", (along,), dim=dim * COMPONENTS[kind])
    return operate(f, OPERATORS["grad"], "grad", x, along)


def operate(f: Lazy, row: Operator, what: str, x: Any, *others: Any) -> Any:
    """`row(f, x, *others)`, where `x` is a variable of the formula of `f`."""
    if not isinstance(x, Lazy):
        raise TypeError(f"{what} needs the LazyTensor of the variable, not its array")
    shape = {"grad": x.features, "diff": f.features}.get(row.name)
    if shape is None and (f.has_tensors or x.has_tensors):
        raise TypeError(
            f"{what} is for vectors, not for tensors of shape {f.features} and {x.features}: "
            "A.reshape(..., -1) has their entries as vectors; grad and diff take both"
        )
    v, *copies = _occurrences(what, f, x)
    if row.name == "diff" and x.has_tensors:
        others = tuple(lazy(bound_as(u, x.features, what)) for u in others)
    operands = [f.bound, *map(bound_of, others)]
    kind: Kind = "real"
    if row.name == "grad":
        kind = x.bound.kind
    elif row.name == "diff":
        kind = f.bound.kind
    elif any(b.kind == "complex" for b in (x.bound, *operands)):
        raise TypeError(f"{what} is not defined for complex numbers")
    if row.name == "diff" and x.bound.kind == "complex":
        operands[1:] = map(as_complex, operands[1:])
    (formula, *rest), inputs = merge(what, operands)
    try:
        expr = row(substitute(formula, dict.fromkeys(copies, v)), v, *rest)
    except ValueError as error:
        raise type(error)(explain(what, operands, str(error))) from None
    return shaped(BoundFormula(expr, kind, inputs), shape or ())


def _occurrences(what: str, f: Lazy, x: Lazy) -> list[Expr]:
    """Where the variable `x` occurs among those of a formula."""
    if x.bound.expr.op.name != "var":
        raise ValueError(f"{what}: {x!r} is not a variable")
    (array,), (slot,) = x.bound.inputs.arrays, x.bound.inputs.slots
    inputs = f.bound.inputs
    found = [
        var(n, slot.axis, slot.dim)
        for n, (known, its) in enumerate(zip(inputs.arrays, inputs.slots, strict=True))
        if its == slot and _same(known, array)
    ]
    if not found:
        raise ValueError(f"{what}: {x!r} is not a variable of {f!r}")
    return found


def _same(x: Any, y: Any) -> bool:
    """Whether two arguments are one."""
    if isinstance(x, Symbol) or isinstance(y, Symbol):
        return type(x) is type(y) and x == y
    adapter = adapter_of(x)
    return adapter is not None and adapter is adapter_of(y) and adapter.same(x, y)
