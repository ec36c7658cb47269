"""Derivatives of square roots, absolute values and the like at 0.

The slope of `r = sqrt(s)` is `1 / (2 r)`, which is infinite at 0. Norms at equal points are such
roots. A function f of `r` may still be smooth there: `r**2`, `exp(-r**2)`, `(1 + r) * exp(-r)`.
Then its derivative by `r` vanishes with `r`, and `(df/dr) / r` has a limit, the second derivative.
So the slope of f is that of the ops' partial derivatives, which are 0 at roots of 0, plus

    where(r == 0, limit, 0) / 2,    limit = d(df/dr)/dr    if df/dr is 0 at r = 0, up to rounding,
                                            0              if not: f has no derivative, and 0 is a
                                                           subgradient.

Whether it is 0 is decided at run time if it depends on numbers that are not compiled in.
`without_limits` takes the limits out again where something that vanishes multiplies them, as in
all first derivatives of distances.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from foldwise.ir.axis import Axis
from foldwise.ir.expr import (
    Expr,
    Slopes,
    apply,
    const,
    constant_value,
    make,
    rewrite,
    toposort,
    var,
)
from foldwise.ops.rows import reciprocal_or_zero
from foldwise.transform.simplify import is_zero, simplify_derivative, widened, zero
from foldwise.transform.substitute import substitute

# Terms cancel if their sum is at most this part of the sum of their sizes.
_ROUNDING = 1e-5
# They do not cancel if it is at least this part.
_NO_CANCELLATION = 0.999
_DRAWS = 16
_TERMS = ("add", "sub", "neg", "where")

Jvp = Callable[[Expr, Mapping[Expr, Expr]], Expr]


def limit_at_zero(g: Expr, root: Expr, jvp: Jvp) -> tuple[Expr, Slopes]:
    """The contribution of points where `root` is 0, added to `g` times its partial derivatives.

    Args:
        g: the cotangent of `root`, a formula that may contain it.
        root: a node that has a `root_rule`.
        jvp: forward mode.

    Returns:
        The limit of `g / root`, 0 if there is none, masked where `root` is not 0; and
        its factor for each operand of `root`.
    """
    rule = root_rule(root)
    assert rule is not None
    denominator, numerators = rule
    (t,) = fresh_variables([g, root], [root.dim])
    along = _elementwise(g, root, t)
    if along is g:
        return zero(g.dim), numerators
    at_zero = [t, *_zeros(root), *inverses(root)]
    origin = {e: zero(e.dim) for e in at_zero}
    start = simplify_derivative(substitute(along, origin))
    vanishes = apply("le", apply("abs", start), _ROUNDING * _size(start))
    if _holds(vanishes):
        vanishes = const(1)
    elif _holds(apply("le", _NO_CANCELLATION * _size(start), apply("abs", start))):
        return zero(g.dim), numerators
    slope = jvp(along, {t: widened(const(1), t.dim)})
    limit = apply("where", vanishes, substitute(slope, origin), 0)
    if denominator is not root:
        limit = apply("where", apply("eq", denominator, 0), limit, 0)
    return simplify_derivative(apply("where", apply("eq", root, 0), limit, 0)), numerators


def root_rule(node: Expr) -> tuple[Expr, Slopes] | None:
    """The rule of a root (see `Op.root`); None if the node is none."""
    return None if node.op.root is None else node.op.root(node, *node.args)


def fresh_variables(formulas: Sequence[Expr], dims: Sequence[int]) -> list[Expr]:
    """Variables that do not occur in the formulas, of the given dimensions."""
    slots = [int(node.params[0]) for node in toposort(formulas) if node.op.name == "var"]
    axes = functools.reduce(lambda a, b: a | b, (f.axes for f in formulas))
    first = min([0, *slots])
    return [var(first - 1 - n, axes, dim) for n, dim in enumerate(dims)]


def _elementwise(g: Expr, root: Expr, t: Expr) -> Expr:
    """`g` with `t` for `root`, wherever a component of `g` depends on the same one of `root`."""
    done: dict[Expr, Expr] = {root: t}
    for node in toposort([g]):
        if node not in done:
            elementwise = root.dim == 1 or node.op.lower is not None
            args = tuple(done[arg] for arg in node.args) if elementwise else node.args
            done[node] = make(node.op, args, node.params)
    return done[g]


def _holds(condition: Expr) -> bool:
    """Whether a condition holds for all values of the variables, tested on random numbers.

    Run-time scalars and parameters may have either sign; vectors of rows and columns are positive.
    """
    rng = np.random.default_rng(0)
    values: dict[Expr, Any] = {}
    for node in toposort([condition]):
        if node.op.name in ("var", "scalar"):
            drawn = rng.uniform(0.3, 1.7, (_DRAWS, node.dim))
            given = node.op.name == "scalar" or node.axes is Axis.NONE
            values[node] = rng.choice([-1, 1], drawn.shape) * drawn if given else drawn
        elif node.op.name == "const":
            values[node] = np.full((_DRAWS, 1), constant_value(node))
        elif node.op.ref is None:
            return False
        else:
            with np.errstate(all="ignore"):
                values[node] = node.op.ref(*(values[arg] for arg in node.args), *node.params)
    return bool(np.all(values[condition]))


@functools.lru_cache(maxsize=4096)
def _size(e: Expr) -> Expr:
    """An upper bound of |e|: its value if no terms cancelled."""
    match e.op.name:
        case "add" | "sub":
            return _size(e.args[0]) + _size(e.args[1])
        case "mul":
            return _size(e.args[0]) * _size(e.args[1])
        case "div":
            return _size(e.args[0]) / _size(e.args[1])
        case "neg":
            return _size(e.args[0])
        case "sum" | "expand" | "slice" | "pad" | "take" | "concat":
            return make(e.op, tuple(map(_size, e.args)), e.params)
        case "where":
            return apply("where", e.args[0], _size(e.args[1]), _size(e.args[2]))
        case _:
            return apply("abs", e)


# --- the form that kernels compute


@functools.lru_cache(maxsize=4096)
def without_limits(root: Expr) -> Expr:
    """An equal formula without limits where something that vanishes multiplies them."""
    nodes = toposort([root])
    if not any(node.op.name == "where" and _root_of(node.args[0]) for node in nodes):
        return root
    return rewrite(root, lambda node, args: _without_limits(make(node.op, args, node.params)))


def _without_limits(e: Expr) -> Expr:
    if e.op.name == "where" and is_zero(e.args[2]):
        root = _root_of(e.args[0])
        return zero(e.dim) if root and _vanishes_at(e.args[1], root) else e
    if e.op.name != "mul":
        return e
    factors = _factors(e)
    kept = [
        _without_terms(f, [*factors[:n], *factors[n + 1 :]]) if f.op.name in _TERMS else f
        for n, f in enumerate(factors)
    ]
    if kept == factors:
        return e
    product = functools.reduce(lambda a, b: a * b, sorted(kept, key=lambda f: f.dim))
    return widened(product, e.dim)


def _without_terms(e: Expr, factors: Sequence[Expr]) -> Expr:
    """A sum without the limits that one of the factors makes 0."""
    if e.op.name in ("add", "sub", "neg"):
        return make(e.op, tuple(_without_terms(arg, factors) for arg in e.args), ())
    root = _root_of(e.args[0]) if e.op.name == "where" and is_zero(e.args[2]) else None
    vanishes = root is not None and any(_vanishes_at(f, root) for f in factors)
    return zero(e.dim) if vanishes else e


def _root_of(mask: Expr) -> Expr | None:
    """The root that is compared with 0, if the mask does that."""
    if mask.op.name == "eq" and root_rule(mask.args[0]) is not None and is_zero(mask.args[1]):
        return mask.args[0]
    return None


def _vanishes_at(e: Expr, root: Expr) -> bool:
    return any(_vanishes(e, d, root.dim > 1) for d in _zeros(root))


def _zeros(r: Expr) -> list[Expr]:
    """Expressions that are 0 where the root is: all their components, or those of the same number
    if the root is a vector.
    """
    if r.op.name in ("abs", "hypot"):
        return [r, *r.args]
    if r.op.name != "sqrt":
        return [r]
    (s,) = r.args
    zeros = [r, s]
    while s.op.name == "div" or (s.op.name == "mul" and constant_value(s.args[0])):
        s = s.args[0 if s.op.name == "div" else 1]
    s = s.args[0] if s.op.name == "sum" else s
    return [*zeros, s.args[0]] if s.op.name == "square" else zeros


def inverses(r: Expr) -> list[Expr]:
    """The reciprocal factors of the slopes of a root; they are 0 where the root is 0.

    A formula with one of them beside the root is a derivative, whose limits are in place.
    """
    match r.op.name:
        case "sqrt":
            return [apply("rsqrt", *r.args)]
        case "abs":
            return [apply("sign", *r.args)]
        case "hypot":
            return [reciprocal_or_zero(r)]
        case "pow":
            return [apply("pow", r.args[0], r.args[1] - 1)]
        case _:
            rule = root_rule(r)
            assert rule is not None
            return inverses(rule[0])


@functools.lru_cache(maxsize=4096)
def _vanishes(e: Expr, d: Expr, elementwise: bool) -> bool:
    """Whether `e` is 0 where `d` is, by its form.

    Each component where that of `d` is, or, if not `elementwise`, where all those are.
    """
    if e is d or (e.op.name == d.op.name == "sub" and e.args == d.args[::-1]):
        return True
    match e.op.name:
        case "mul":
            return any(_vanishes(arg, d, elementwise) for arg in e.args)
        case "add" | "sub":
            return all(_vanishes(arg, d, elementwise) for arg in e.args)
        case "neg" | "square":
            return _vanishes(e.args[0], d, elementwise)
        case "where":
            return all(is_zero(arg) or _vanishes(arg, d, elementwise) for arg in e.args[1:])
        case "concat" | "slice" | "take" | "pad" | "expand" | "sum" if not elementwise:
            return all(_vanishes(arg, d, elementwise) for arg in e.args)
        case _:
            return False


@functools.lru_cache(maxsize=4096)
def _holds_limit(e: Expr) -> bool:
    """Whether a factor of a product is a limit, or a sum with one."""
    if e.op.name in ("mul", "add", "sub", "neg"):
        return any(map(_holds_limit, e.args))
    return e.op.name == "where" and _root_of(e.args[0]) is not None


def _factors(e: Expr) -> list[Expr]:
    if e.op.name == "mul" and _holds_limit(e):
        return [f for arg in e.args for f in _factors(arg)]
    if e.op.name == "neg" and _holds_limit(e):
        return [const(-1), *_factors(e.args[0])]
    return [e]
