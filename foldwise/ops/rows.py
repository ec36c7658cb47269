"""Short forms for rows of element-wise ops, and helpers that several of them share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, Op, Slopes, apply, common_dim
from foldwise.ir.loops import Value

_T = TypeVar("_T")

ANY = (-2.0, 2.0)
POSITIVE = (0.1, 4.0)

select: Callable[[Any, Any, Any], Any] = np.where
"""NumPy's `where` for references, without its types."""

series: Callable[[Any, list[float]], Any] = np.polynomial.polynomial.polyval
"""NumPy's polynomials for references, likewise."""


def clip(x: Any, low: Any, high: Any) -> Any:
    """NumPy's `clip` for references, likewise."""
    return np.minimum(np.maximum(x, low), high)


def unary(
    name: str,
    lower: Callable[[Builder, Value], Value],
    partial: Callable[[Expr, Expr], Expr | float],
    ref: Callable[[Any], Any],
    root: Callable[[Expr, Expr], tuple[Expr, Slopes]] | None = None,
    **row: Any,
) -> Op:
    """A row for a function of one variable; `partial(y, x)` is dy/dx."""
    row.setdefault("text", name.capitalize())
    row.setdefault("method", name)
    row.setdefault("domain", (ANY,))
    return Op(
        name=name,
        arity=1,
        lower=lower,
        partials=lambda y, x: (partial(y, x),),
        root=root,
        ref=ref,
        **row,
    )


def binary(
    name: str,
    lower: Callable[[Builder, Value, Value], Value],
    partials: Callable[[Expr, Expr, Expr], tuple[Expr | float, Expr | float]],
    ref: Callable[[Any, Any], Any],
    root: Callable[[Expr, Expr, Expr], tuple[Expr, Slopes] | None] | None = None,
    **row: Any,
) -> Op:
    """A row for a function of two variables; `partials(z, x, y)` is (dz/dx, dz/dy)."""
    row.setdefault("text", name.capitalize())
    row.setdefault("domain", (ANY, ANY))
    return Op(name=name, arity=2, lower=lower, partials=partials, root=root, ref=ref, **row)


def flag(b: Builder, mask: Value) -> Value:
    """1 where `mask`, else 0."""
    return b.select(mask, b.const(1), b.const(0))


def integer_power(b: Builder, x: Value, n: int) -> Value:
    """x**n by repeated squaring."""
    if n == 0:
        return b.const(1)
    power = by_squaring(x, abs(n), b.mul)
    return power if n > 0 else b.div(b.const(1), power)


def by_squaring(x: _T, n: int, mul: Callable[[_T, _T], _T]) -> _T:
    """x**n for n > 0, of anything that has a product."""
    result: _T | None = None
    while n:
        if n & 1:
            result = x if result is None else mul(result, x)
        n >>= 1
        x = mul(x, x) if n else x
    assert result is not None
    return result


def polynomial(b: Builder, x: Value, coefficients: list[float]) -> Value:
    """c0 + c1 x + c2 x**2 + ..., by Horner's rule."""
    *rest, last = coefficients
    result = b.const(last)
    for c in reversed(rest):
        result = b.add(b.mul(result, x), b.const(c))
    return result


def is_mask(e: Expr) -> bool:
    """Whether all values of a formula are 0 or 1, as far as the rows of its ops say."""
    seen, todo = set[Expr](), [e]
    while todo:
        e = todo.pop()
        if e in seen or e.op.mask == "always":
            continue
        if e.op.mask != "kept":
            return False
        seen.add(e)
        # The condition may be any formula.
        todo += e.args[1:] if e.op.name == "where" else e.args
    return True


def truth(e: Expr) -> Expr:
    """1 where a formula is not 0, else 0."""
    return e if is_mask(e) else apply("ne", e, 0)


def broadcast(*vectors: Expr) -> tuple[Expr, ...]:
    """The vectors with one dimension for all: scalars are repeated to the length of the others.

    For functions that fold an operand by itself: the norm of a repeated scalar is not its own.

    Raises:
        DimensionError: if their dimensions are not all equal, or 1.
    """
    dim = common_dim(vectors)
    return tuple(v if v.dim == dim else apply("expand", v, dim=dim) for v in vectors)


def one_for_zero(x: Expr) -> Expr:
    """x with zeros replaced by 1; its derivative is that of x."""
    return x + apply("eq", x, 0)


def reciprocal_or_zero(x: Expr) -> Expr:
    """1 / x, and 0 at 0, where all derivatives are 0 too."""
    return apply("ne", x, 0) / one_for_zero(x)
