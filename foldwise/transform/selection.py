"""Derivatives where a formula chooses between others: the choice stays outermost.

The derivative of `where(c, a, b)` by a variable of `a` alone is 0 where `c` is 0, also if the slope
of `a` is infinite or NaN there: it must not be `0 * inf`. So a cotangent that belongs to one choice
is written `where(mask, value, 0)`, and all that it is multiplied by goes to the value. The same
holds for minima, maxima, clamps and whatever else has a slope of 0 or 1.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable

from foldwise.ir.expr import Expr, apply, const, constant_value, make
from foldwise.ops.rows import is_mask, truth
from foldwise.transform.simplify import is_zero, widened


def scaled(g: Expr, slope: Expr | float) -> Expr | None:
    """`g * slope`, and 0 where `g` or `slope` is masked; None if it is 0 throughout."""
    number = constant_value(slope) if isinstance(slope, Expr) else slope
    if number is not None:
        if number in (0, 1, -1):
            return {0: None, 1: g, -1: _masked(*_unmasked(g), sign=-1)}[int(number)]
        masks, value = _unmasked(g)
        return _masked(masks, number * value)
    assert isinstance(slope, Expr)
    if is_zero(slope):
        return None
    if is_mask(slope):
        return _masked(_conjuncts(slope), g)
    (masks, value), (more, factor) = _unmasked(g), _unmasked(slope)
    return _masked((*masks, *more), value * factor)


def added(a: Expr, b: Expr) -> Expr:
    """`a + b`; common masks stay outermost, and complementary masks become one `where`."""
    (first, x), (second, y) = _unmasked(a), _unmasked(b)
    common = [mask for mask in first if mask in second]
    left = [mask for mask in first if mask not in common]
    right = [mask for mask in second if mask not in common]
    if len(left) == len(right) == 1 and _are_complements(*left, *right):
        return _masked(common, apply("where", left[0], x, y))
    total = _masked(left, x) + _masked(right, y)
    if left and right:  # one of them, or both
        common.append(apply("maximum", _all_of(left), _all_of(right)))
    return _masked(common, total)


def summed(g: Expr) -> Expr:
    """The sum of the components; 0 where all of them are masked."""
    if g.dim == 1:
        return g
    masks, value = _unmasked(g)
    wide = [mask for mask in masks if mask.dim > 1]
    total = apply("sum", _masked(wide, value))
    somewhere = [apply("sum", _all_of(wide))] if wide else []
    return _masked([mask for mask in masks if mask.dim == 1] + somewhere, total)


def pulled_back(node: Expr, g: Expr) -> list[Expr]:
    """The adjoint of a linear op, or of the derivative of one of vectors, applied to `g`.

    One expression for each operand. A component is masked where all components of `g` that it is
    made of are.
    """
    adjoint = node.op.transpose or node.op.pull
    assert adjoint is not None
    masks, value = _unmasked(g)
    wide = [mask for mask in masks if mask.dim > 1]
    narrow = [mask for mask in masks if mask.dim == 1]
    received = adjoint(widened(_masked(wide, value), node.dim), node)
    if not wide or node.op.transpose is None:
        return [_masked(narrow, cotangent) for cotangent in received]
    ones = make(node.op, tuple(widened(const(1), x.dim) for x in node.args), node.params)
    counts = node.op.transpose(widened(_all_of(wide), node.dim), ones)
    return [
        _masked([*narrow, count], cotangent)
        for count, cotangent in zip(counts, received, strict=True)
    ]


def _conjuncts(mask: Expr) -> list[Expr]:
    """Masks that are all 1 where `mask` is."""
    if mask.op.name == "mul":
        return [part for arg in mask.args for part in _conjuncts(arg)]
    if mask.op.name == "ne" and is_zero(mask.args[1]) and is_mask(mask.args[0]):
        return _conjuncts(mask.args[0])
    return [mask]


def _all_of(masks: list[Expr]) -> Expr:
    """1 where no mask is 0, else 0."""
    return functools.reduce(lambda a, b: a * b, map(truth, masks))


def _unmasked(e: Expr) -> tuple[list[Expr], Expr]:
    """The masks around a value, outermost first, and the value."""
    masks: list[Expr] = []
    while e.op.name == "where" and is_zero(e.args[2]):
        masks.append(e.args[0])
        e = e.args[1]
    return masks, e


def _masked(masks: Iterable[Expr], value: Expr, sign: int = 1) -> Expr:
    """The value, and 0 where a mask is."""
    value = value if sign > 0 else -value
    for mask in reversed(list(dict.fromkeys(masks))):
        value = apply("where", mask, value, 0)
    return value


def _are_complements(a: Expr, b: Expr) -> bool:
    """Whether one of two masks is 0 exactly where the other is not; NaN aside."""
    if {a.op.name, b.op.name} == {"eq", "ne"}:
        return a.args == b.args
    if {a.op.name, b.op.name} == {"le", "lt"}:
        return a.args == b.args[::-1]
    pairs = ((a, b), (b, a))
    return any(p.op.name == "eq" and p.args[0] is q and is_zero(p.args[1]) for p, q in pairs)
