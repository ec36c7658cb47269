"""Rules for `Op.bounds`: what an op makes of intervals (Moore 1966).

An interval is a pair of float64 arrays, the lower and the upper bounds of each component. NaN as a
bound says that nothing is known: the value may be anything, NaN included. Rules need not round
outwards; whoever evaluates them does.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, cast

import numpy as np

from foldwise.ir.expr import Bounds, Expr, Interval
from foldwise.ops.rows import select

_Array = Any


def rising(node: Expr, *operands: Interval) -> Interval:
    """The rule of an op that falls in none of its operands, by the reference of its row; of one
    that moves components as well."""
    lows, highs = zip(*operands, strict=True)
    return _value(node, *lows), _value(node, *highs)


def falling(node: Expr, x: Interval) -> Interval:
    """The rule of an op of one operand that never rises, by the reference of its row."""
    return _value(node, x[1]), _value(node, x[0])


def even(node: Expr, x: Interval) -> Interval:
    """The rule of an even op that rises from 0 on, by the reference of its row."""
    low, high = _size(x)
    return _value(node, low), _value(node, high)


def _size(x: Interval) -> Interval:
    """The absolute value."""
    low, high = x
    return np.maximum(np.maximum(low, -high), low * 0), np.maximum(-low, high)


def _value(node: Expr, *operands: _Array) -> _Array:
    """The op of a node applied to arrays."""
    return cast(Any, node.op.ref)(*operands, *node.params)


def within(low: float, high: float) -> Bounds:
    """The rule of a function whose values for any finite operands are in an interval."""

    def rule(node: Expr, *operands: Interval) -> Interval:
        known = sum(low + high for low, high in operands) * 0  # NaN where an operand is not known
        return low + known, high + known

    return rule


def difference(node: Expr, x: Interval, y: Interval) -> Interval:
    """The rule of x - y."""
    return x[0] - y[1], x[1] - y[0]


def product(node: Expr, x: Interval, y: Interval) -> Interval:
    """The rule of x * y; the square of what is multiplied by itself."""
    if len(node.args) == 2 and node.args[0] is node.args[1]:
        low, high = _size(x)
        return low**2, high**2
    return _hull([a * b for a in x for b in y])


def quotient(node: Expr, x: Interval, y: Interval) -> Interval:
    """The rule of x / y: nothing is known where y may be 0."""
    low, high = _hull([a / b for a in x for b in y])
    known = np.where((y[0] > 0) | (y[1] < 0), 0, np.nan)
    return low + known, high + known


def _hull(values: list[_Array]) -> Interval:
    return functools.reduce(np.minimum, values), functools.reduce(np.maximum, values)


def integer_power(node: Expr, x: Interval) -> Interval:
    """The rule of x**n."""
    (n,) = node.params
    if n < 0:
        ones = np.ones_like(x[0])
        return quotient(node, (ones, ones), _natural_power(x, -n))
    return _natural_power(x, n)


def _natural_power(x: Interval, n: int) -> Interval:
    low, high = x if n % 2 else _size(x)
    return low ** float(n), high ** float(n)


def real_power(node: Expr, x: Interval, y: Interval) -> Interval:
    """The rule of x**y: nothing is known where x may be negative."""
    low, high = _hull([a**b for a in x for b in y])
    known = np.where(x[0] >= 0, 0, np.nan)
    return low + known, high + known


def less(node: Expr, x: Interval, y: Interval) -> Interval:
    """The rule of x < y."""
    return (x[1] < y[0]) * 1.0, ~(x[0] >= y[1]) * 1.0


def less_or_equal(node: Expr, x: Interval, y: Interval) -> Interval:
    """The rule of x <= y."""
    return (x[1] <= y[0]) * 1.0, ~(x[0] > y[1]) * 1.0


def zero_or_more(node: Expr, x: Interval) -> Interval:
    """The rule of x >= 0."""
    return less_or_equal(node, (0.0, 0.0), x)


def equal(node: Expr, x: Interval, y: Interval) -> Interval:
    """The rule of x == y."""
    same = (x[0] == x[1]) & (y[0] == y[1]) & (x[0] == y[0])
    return same * 1.0, ~((x[1] < y[0]) | (y[1] < x[0])) * 1.0


def unequal(node: Expr, x: Interval, y: Interval) -> Interval:
    """The rule of x != y."""
    low, high = equal(node, x, y)
    return 1 - high, 1 - low


def choice(node: Expr, condition: Interval, x: Interval, y: Interval) -> Interval:
    """The rule of `where(condition, x, y)`."""
    zero = (condition[0] == 0) & (condition[1] == 0)
    nonzero = (condition[0] > 0) | (condition[1] < 0)
    low, high = _hull([x[0], y[0]])[0], _hull([x[1], y[1]])[1]
    return (
        select(nonzero, x[0], select(zero, y[0], low)),
        select(nonzero, x[1], select(zero, y[1], high)),
    )


def clamped(node: Expr, x: Interval, low: Interval, high: Interval) -> Interval:
    """The rule of `minimum(maximum(x, low), high)`."""
    first, last = (np.minimum(np.maximum(a, b), c) for a, b, c in zip(x, low, high, strict=True))
    return first, last


def contraction(node: Expr, x: Interval, y: Interval) -> Interval:
    """The rule of a sum of products of two tensors."""
    first, second, out, sizes = node.params
    folded = tuple(axis for axis in range(len(sizes)) if axis not in out)

    def placed(a: _Array, axes: tuple[int, ...]) -> _Array:
        """A tensor with all axes, in ascending order; those that it lacks have length 1."""
        lead = a.ndim - 1
        a = np.broadcast_to(a, (*a.shape[:-1], int(np.prod([sizes[k] for k in axes]))))
        a = a.reshape(*a.shape[:-1], *(sizes[k] for k in axes))
        order = sorted(range(len(axes)), key=lambda n: axes[n])
        a = a.transpose(*range(lead), *(lead + n for n in order))
        return a.reshape(*a.shape[:lead], *(n if k in axes else 1 for k, n in enumerate(sizes)))

    low, high = _hull([placed(a, first) * placed(b, second) for a in x for b in y])

    def summed(terms: _Array) -> _Array:
        lead = terms.ndim - len(sizes)
        whole = np.broadcast_to(terms, (*terms.shape[:lead], *sizes))
        kept = sorted(out)
        sums = whole.sum(tuple(lead + k for k in folded))
        turned = sums.transpose(*range(lead), *(lead + kept.index(k) for k in out))
        return turned.reshape(*turned.shape[:lead], -1)

    return summed(low), summed(high)


def sine(node: Expr, x: Interval) -> Interval:
    """The rule of the sine."""
    return _wave(x, np.sin, np.pi / 2)


def cosine(node: Expr, x: Interval) -> Interval:
    """The rule of the cosine."""
    return _wave(x, np.cos, 0)


def _wave(x: Interval, f: Callable[[_Array], _Array], top: float) -> Interval:
    """The bounds of a sine or cosine that is 1 at `top`."""
    low, high = x
    ends = f(low), f(high)
    turn = 2 * np.pi

    def has(place: float) -> _Array:
        """Whether such a place is in the interval, or nearly."""
        return np.floor((high - place) / turn + 1e-9) >= np.ceil((low - place) / turn - 1e-9)

    # Near its zeros a sine is not as precise as its size.
    return (
        np.where(has(top + np.pi), -1, np.maximum(np.minimum(*ends) - 1e-6, -1)),
        np.where(has(top), 1, np.minimum(np.maximum(*ends) + 1e-6, 1)),
    )
