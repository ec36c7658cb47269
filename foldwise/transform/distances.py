"""Squared distances in exponents, of scaled points."""

from __future__ import annotations

import functools
import math
from collections import Counter
from collections.abc import Sequence

from foldwise.ir.axis import Axis
from foldwise.ir.expr import (
    Expr,
    apply,
    apply_static,
    const,
    constant_value,
    make,
    rewrite,
    toposort,
)
from foldwise.transform.factor import factor
from foldwise.transform.simplify import simplify

_BOTH = Axis.I | Axis.J
_NEVER_NEGATIVE = ("square", "abs", "sqrt", "rsqrt", "exp", "exp2")


@functools.lru_cache(maxsize=4096)
def scaled_distances(operands: tuple[Expr, ...], longest: int) -> tuple[Expr, ...]:
    """The same formulas, with the scale of an exponent applied to the points.

    `exp(s * sum(square(x - y)))` becomes `exp2(-sum(square(c * (x - o) - c * (y - o))))`, where x
    belongs to the row, y to the column, o is the x of the first row, and c is sqrt(-log2(e) * s).
    That saves a product for each pair, and is done only where it does: if the difference is needed
    for nothing else, and `s` is the same for all pairs and negative by its form.

    Args:
        operands: of a reduction over columns.
        longest: components of a vector whose values are made once for all pairs.
    """
    uses = Counter(operands)
    uses.update(arg for node in toposort(operands) for arg in node.args)

    def step(node: Expr, args: tuple[Expr, ...]) -> Expr:
        found = _scaled(node.args[0], uses, longest) if node.op.name == "exp" else None
        return found or make(node.op, args, node.params)

    return tuple(rewrite(e, step) for e in operands)


def signed(e: Expr, scalars: Sequence[float]) -> Expr:
    """The formula with the signs of these run-time scalars written into it."""

    def rule(node: Expr, args: tuple[Expr, ...]) -> Expr:
        if node.op.name == "scalar" and node.dim == 1:
            size = apply("abs", node)
            return -size if scalars[node.params[0]] < 0 else size
        return make(node.op, args, node.params)

    return rewrite(e, rule)


def _scaled(exponent: Expr, uses: Counter[Expr], longest: int) -> Expr | None:
    parts = factor(exponent, _BOTH)
    difference = _squared(parts.inner, uses)
    if difference is None or difference.dim > longest:
        return None
    if parts.outer.dim > 1 or not _is_negative(parts.outer):
        return None
    points = sorted(difference.args, key=lambda e: e.axes is Axis.J)
    if [e.axes for e in points] != [Axis.I, Axis.J]:
        return None
    origin = _finite(_first(points[0]))
    scale = apply("sqrt", const(-math.log2(math.e)) * parts.outer)
    x, y = (scale * (e - origin) for e in points)
    return simplify(apply("exp2", -apply("sum", apply("square", x - y))))


def _squared(e: Expr, uses: Counter[Expr]) -> Expr | None:
    """The difference whose squared length `e` is, if nothing else needs it."""
    names = ("sum", "square") if e.op.name == "sum" else ("square",)
    for name in names:
        if e.op.name != name or uses[e] != 1:
            return None
        (e,) = e.args
    return e if e.op.name == "sub" and uses[e] == 1 else None


def _first(e: Expr) -> Expr:
    """The value for the first row, of what depends on nothing but the row."""

    def rule(node: Expr, args: tuple[Expr, ...]) -> Expr:
        if node.op.name == "var" and node.axes is Axis.I:
            slot, _, dim = node.params
            return apply_static("first", (), (slot, dim))
        return make(node.op, args, node.params)

    return rewrite(e, rule)


def _finite(e: Expr) -> Expr:
    """0 for what is infinite or no number."""
    return apply("where", apply("lt", apply("abs", e), const(math.inf)), e, 0)


def _is_negative(e: Expr) -> bool:
    """Whether the form of a value shows that it is never above 0."""
    sign, unknown = _sign(e)
    return sign < 0 and not unknown


def _sign(e: Expr) -> tuple[int, frozenset[Expr]]:
    """A sign, and factors whose own it has to be multiplied by; squares of these have none."""
    value = constant_value(e)
    if value is not None:
        return (1 if value >= 0 else -1), frozenset()
    parts = [_sign(arg) for arg in e.args]
    match e.op.name, parts:
        case "neg", [(sign, unknown)]:
            return -sign, unknown
        case "mul" | "div", [(sign, unknown), (other, more)]:
            return sign * other, unknown ^ more
        case "add", [first, second] if first == second and not first[1]:
            return first
        case name, _:
            return 1, frozenset() if name in _NEVER_NEGATIVE else frozenset((e,))
