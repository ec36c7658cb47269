"""Rewriting a formula into an equal one that costs less."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from foldwise.ir.expr import Expr, apply, const, constant_value, make, rewrite

Rule = Callable[[Expr], "Expr | None"]
"""Gives a cheaper equal of a node whose operands are simple already, or None."""


def widened(e: Expr, dim: int) -> Expr:
    """`e` itself, or a scalar repeated to a vector of dimension `dim`."""
    return e if e.dim == dim else apply("expand", e, dim=dim)


def zero(dim: int) -> Expr:
    """The null vector."""
    return widened(const(0), dim)


def is_zero(e: Expr) -> bool:
    """Whether `e` is the null vector, by its form."""
    return constant_value(_repeated(e)) == 0


@functools.lru_cache(maxsize=4096)
def simplify(root: Expr) -> Expr:
    """An equal formula that costs no more, for all numbers, infinities and NaN among them.

    Rounding may differ in the last place; `docs/numbers.md` lists where.
    """
    return _until_settled(root, lambda e: _improved(e, _RULES))


@functools.lru_cache(maxsize=4096)
def simplify_derivative(root: Expr) -> Expr:
    """An equal formula for finite numbers: `0 * x`, `x - x` and `0 / x` are 0.

    For derivatives, which are full of such terms; never for a formula as a user wrote it.
    """
    return _until_settled(root, lambda e: _improved(e, _FINITE_RULES) or _improved(e, _RULES))


def _until_settled(root: Expr, improved: Rule) -> Expr:
    def step(node: Expr, args: tuple[Expr, ...]) -> Expr:
        fresh = make(node.op, args, node.params)
        return improved(fresh) or fresh

    while (better := rewrite(root, step)) is not root:
        root = better
    return root


def _improved(e: Expr, rules: Mapping[str, Rule]) -> Expr | None:
    rule = rules.get(e.op.name)
    found = _fold_constants(e) or (rule(e) if rule else None)
    assert found is None or found.dim == e.dim, (e.op.name, found.dim, e.dim)
    return found


def _fold_constants(e: Expr) -> Expr | None:
    elementwise = e.op.lower is not None
    values = [constant_value(_repeated(arg) if elementwise else arg) for arg in e.args]
    if not values or None in values or e.op.ref is None or not (elementwise or e.dim == 1):
        return None
    with np.errstate(all="ignore"):
        result = float(e.op.ref(*(np.array([v]) for v in values), *e.params)[0])
    return widened(const(result), e.dim) if math.isfinite(result) else None


def _repeated(e: Expr) -> Expr:
    """The scalar that a vector repeats, if it does."""
    return e.args[0] if e.op.name == "expand" else e


def _add(e: Expr) -> Expr | None:
    x, y = e.args
    if is_zero(x):
        return widened(y, e.dim)
    if is_zero(y):
        return widened(x, e.dim)
    if y.op.name == "neg":
        return x - y.args[0]
    if x.op.name == "neg":
        return y - x.args[0]
    return 2 * x if x is y else None


def _sub(e: Expr) -> Expr | None:
    x, y = e.args
    if is_zero(y):
        return widened(x, e.dim)
    if is_zero(x):
        return widened(-y, e.dim)
    if y.op.name == "neg":
        return x + y.args[0]
    if x.op.name == y.op.name == "mul" and x is not y and x.args == y.args[::-1]:
        return x - x  # the products are equal, and so is their rounding
    return None


def _mul(e: Expr) -> Expr | None:
    x, y = e.args
    if constant_value(y) is not None and constant_value(x) is None:
        return y * x
    c = constant_value(x)
    if c == 1:
        return widened(y, e.dim)
    if c == -1:
        return widened(-y, e.dim)
    if x is y:
        return apply("square", x)
    for a, b in ((x, y), (y, x)):
        if a.op.name == "neg":
            return -(a.args[0] * b)
        if a.op.name == "expand" and b.dim == e.dim:
            return a.args[0] * b
    if c is not None and y.op.name == "mul" and constant_value(y.args[0]) is not None:
        return (x * y.args[0]) * y.args[1]
    return None


def _div(e: Expr) -> Expr | None:
    x, y = e.args
    if x.op.name == "neg":
        return -(x.args[0] / y)
    c = constant_value(y)
    if c is not None and c != 0 and math.frexp(c)[0] in (0.5, -0.5):
        return const(1 / c) * x
    return None


def _neg(e: Expr) -> Expr | None:
    (x,) = e.args
    if x.op.name == "neg":
        return x.args[0]
    if x.op.name == "sub":
        return x.args[1] - x.args[0]
    if x.op.name == "mul" and (c := constant_value(x.args[0])) is not None:
        return const(-c) * x.args[1]
    return zero(e.dim) if is_zero(x) else None


def _sum(e: Expr) -> Expr | None:
    (x,) = e.args
    if x.dim == 1:
        return x
    if x.op.name == "neg":
        return -apply("sum", x.args[0])
    if x.op.name == "expand":
        return x.dim * x.args[0]
    if x.op.name == "pad":
        return apply("sum", x.args[0])
    if x.op.name == "mul":
        for a, b in (x.args, x.args[::-1]):
            if a.dim == 1:
                return a * apply("sum", b)
    return None


def _expand(e: Expr) -> Expr | None:
    return e.args[0] if e.dim == 1 else None


def _slice(e: Expr) -> Expr | None:
    (x,), (start, stop, step) = e.args, e.params
    if e.dim == x.dim and step == 1:
        return x
    if x.op.name == "expand":
        return widened(x.args[0], e.dim)
    if x.op.name == "slice":
        inner, _, stride = x.params
        start, step = inner + start * stride, step * stride
        return apply("slice", x.args[0], start=start, stop=start + step * e.dim, step=step)
    if x.op.name == "pad":
        first, _, stride = x.params
        places = range(first, first + stride * x.args[0].dim, stride)
        inside = [place in places for place in range(start, start + step * e.dim, step)]
        if not any(inside):
            return zero(e.dim)
        if all(inside):
            start, step = (start - first) // stride, step // stride if e.dim > 1 else 1
            return apply("slice", x.args[0], start=start, stop=start + step * e.dim, step=step)
    if abs(step) > 1 and x.op.lower is not None:
        # Parts of complex numbers, pushed down to the `interleave` that they undo. Otherwise each
        # level of a formula would compute both parts of the level below, twice.
        parts = [
            v if v.dim == 1 else apply("slice", v, start=start, stop=stop, step=step)
            for v in x.args
        ]
        return make(x.op, tuple(parts), x.params)
    if x.op.name == "concat":
        a, b = x.args
        if max(start, start + (e.dim - 1) * step) < a.dim:
            return apply("slice", a, start=start, stop=stop, step=step)
        if min(start, start + (e.dim - 1) * step) >= a.dim:
            return apply("slice", b, start=start - a.dim, stop=stop - a.dim, step=step)
    if x.op.name == "interleave" and step % 2 == 0:
        half = x.args[int(start) % 2]
        start, step = start // 2, step // 2
        return apply("slice", half, start=start, stop=start + step * e.dim, step=step)
    return None


def _take(e: Expr) -> Expr | None:
    (x,), (places,) = e.args, e.params
    start = places[0]
    step = places[1] - start if len(places) > 1 else 1
    stop = start + step * len(places)
    if min(places) >= 0 and step and places == tuple(range(start, stop, step)):
        return apply("slice", x, start=start, stop=stop, step=step)
    if x.op.name in _CHOOSING:
        source, inner = _chosen(x)
        through = [inner[k] if k >= 0 else -1 for k in map(int, places)]
        return apply("take", source, places=tuple(through))
    return None


_CHOOSING = ("slice", "take")


def _chosen(e: Expr) -> tuple[Expr, Sequence[int]]:
    """The vector that `e` takes its components from, and their places."""
    if e.op.name == "slice":
        return e.args[0], range(*e.params)
    if e.op.name == "take":
        return e.args[0], e.params[0]
    return e, range(e.dim)


def _concat(e: Expr) -> Expr | None:
    if not any(x.op.name in _CHOOSING for x in e.args):
        return None
    (source, first), (other, second) = map(_chosen, e.args)
    return apply("take", source, places=(*first, *second)) if source is other else None


def _pad(e: Expr) -> Expr | None:
    (x,) = e.args
    return zero(e.dim) if is_zero(x) else x if x.dim == e.dim and e.params[2] == 1 else None


def _square(e: Expr) -> Expr | None:
    (x,) = e.args
    if _is_mask(x):
        return x
    if x.op.name == "neg":
        return apply("square", x.args[0])
    if x.op.name in ("abs", "sign"):
        return None if x.op.name == "sign" else apply("square", x.args[0])
    return None


def _powi(e: Expr) -> Expr | None:
    (x,), (n,) = e.args, e.params
    if n == 0:
        return widened(const(1), e.dim)
    return {1: x, 2: apply("square", x), -1: 1 / x}.get(n)


def _is_mask(e: Expr) -> bool:
    """Whether all components are 0 or 1, by the form."""
    seen: set[Expr] = set()  # masks of masks share their parts: each is looked at once
    waiting = [e]
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        if node.op.name in ("maximum", "mul"):
            waiting.extend(node.args)
        elif node.op.name not in ("eq", "ne", "lt", "le"):
            if constant_value(_repeated(node)) not in (0, 1):
                return False
    return True


def _different(e: Expr) -> Expr | None:
    """A mask differs from 0 where it is 1."""
    x, y = e.args
    return widened(x, e.dim) if is_zero(y) and _is_mask(x) else None


def _maximum(e: Expr) -> Expr | None:
    """One of two masks, where the other is the same, 0 or 1."""
    x, y = e.args
    if not _is_mask(e):
        return None
    if x is y or is_zero(y) or constant_value(_repeated(x)) == 1:
        return widened(x, e.dim)
    return widened(y, e.dim) if is_zero(x) or constant_value(_repeated(y)) == 1 else None


def _zero_product(e: Expr) -> Expr | None:
    return zero(e.dim) if any(map(is_zero, e.args)) else None


def _zero_difference(e: Expr) -> Expr | None:
    return zero(e.dim) if e.args[0] is e.args[1] else None


def _zero_quotient(e: Expr) -> Expr | None:
    return zero(e.dim) if is_zero(e.args[0]) else None


def _choice(e: Expr) -> Expr | None:
    mask, x, y = e.args
    if _repeated(x) is _repeated(y):
        return widened(x, e.dim)
    value = constant_value(mask)
    return None if value is None else widened(y if value == 0 else x, e.dim)


def _choice_of_zero(e: Expr) -> Expr | None:
    """Masks around 0 are not needed, and around a masked value once is enough."""
    mask, x, y = e.args
    if is_zero(x) and is_zero(y):
        return zero(e.dim)
    if not is_zero(y) or x.op.name != "where" or not is_zero(x.args[2]):
        return None
    return widened(x, e.dim) if x.args[0] is mask else None


_RULES: dict[str, Rule] = {
    "add": _add,
    "sub": _sub,
    "mul": _mul,
    "div": _div,
    "neg": _neg,
    "sum": _sum,
    "expand": _expand,
    "slice": _slice,
    "take": _take,
    "concat": _concat,
    "pad": _pad,
    "square": _square,
    "powi": _powi,
    "where": _choice,
    "ne": _different,
    "maximum": _maximum,
}

_FINITE_RULES: dict[str, Rule] = {
    "mul": _zero_product,
    "sub": _zero_difference,
    "div": _zero_quotient,
    "unless_zero": _zero_quotient,
    "where": _choice_of_zero,
}
