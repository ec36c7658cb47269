"""Functions of sequences: B-splines over knots, and dynamic time warping."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Components, DimensionError, Expr, Op, apply
from foldwise.ir.loops import Array, Component, LoopKind, Value
from foldwise.ir.tables import Composite, register
from foldwise.ops.rows import reciprocal_or_zero


def _bspline(knots: Expr, x: Expr, k: int) -> Expr:
    """Cox and de Boor's recursion, all basis functions at a time."""
    if x.dim != 1 or not 0 <= k <= knots.dim - 2:
        raise DimensionError(
            f"splines of degree {k} need a scalar and {max(k, 0) + 2} knots or more, not "
            f"dimensions {x.dim} and {knots.dim}"
        )

    def from_to(v: Expr, start: int, stop: int) -> Expr:
        return apply("slice", v, start=start, stop=stop)

    count = knots.dim - 1
    basis = apply("le", from_to(knots, 0, count), x) * apply("lt", x, from_to(knots, 1, count + 1))
    for degree in range(1, k + 1):
        count -= 1
        left, right = from_to(knots, 0, count + 1), from_to(knots, degree, degree + count + 1)
        share = basis * reciprocal_or_zero(right - left)
        rising, falling = (x - left) * share, (right - x) * share
        basis = from_to(rising, 0, count) + from_to(falling, 1, count + 1)
    return basis


def _bspline_ref(knots: Any, x: Any, k: int) -> Any:
    """The recursion, function by function."""
    t = [knots[..., n : n + 1] for n in range(knots.shape[-1])]

    def over(a: Any, b: Any) -> Any:
        return np.where(b == 0, 0, a / np.where(b == 0, 1, b))

    def basis(i: int, p: int) -> Any:
        if p == 0:
            return np.where((t[i] <= x) & (x < t[i + 1]), 1.0, 0.0)
        return over(x - t[i], t[i + p] - t[i]) * basis(i, p - 1) + over(
            t[i + p + 1] - x, t[i + p + 1] - t[i + 1]
        ) * basis(i + 1, p - 1)

    return np.concatenate([basis(i, k) for i in range(len(t) - k - 1)], -1)


# --- dynamic time warping
#
# The total cost of the best alignments, softened: with costs c of a table of n rows and m columns,
# u = logsumexp(u to the left, above and diagonally above) - c, cell by cell, and the result is -u
# of the last cell. By how much u moves with each of these three, the weights of the cell, is all
# that derivatives need: where c moves, u moves by a linear recurrence with these weights, and the
# weights move with u.

_LOG2_E = math.log2(math.e)


def _cells(
    c: Components,
    costs: Expr,
    m: int,
    row: Array,
    visit: Callable[[Value, Sequence[Value], Value], None],
) -> None:
    """Write the loops over the cells. `row` keeps u, to the base 2, of the row at hand.

    `visit(cell, exponentials, total)` is called for each cell, with the exponentials of u to the
    left, above and diagonally above, scaled alike, and with their sum.
    """
    b, axes = c.builder, costs.axes | Axis.I
    nothing, lowest, log2_e = b.const(-math.inf), b.const(-3e38), b.const(_LOG2_E)

    def each_row(i: Value, _: Sequence[Value]) -> Sequence[Value]:
        def each_cell(j: Value, before: Sequence[Value]) -> Sequence[Value]:
            left, diagonal = before
            above = b.peek(row, j)
            top = b.max(b.max(b.max(left, above), diagonal), lowest)
            parts = [b.exp2(b.sub(v, top)) for v in (left, above, diagonal)]
            total = b.add(b.add(parts[0], parts[1]), parts[2])
            cell = b.add(b.mul(i, b.const(m, "int64")), j)
            visit(cell, parts, total)
            soft = b.add(b.mul(b.log(total), log2_e), top)
            u = b.sub(soft, b.mul(c.at(costs, cell), log2_e))
            b.poke(row, j, u)
            return [u, above]

        # Nothing precedes the first cell: the logarithm of one empty alignment.
        corner = b.select(b.eq(i, b.const(0, "int64")), b.const(0), nothing)
        b.loop(LoopKind.FEATURES, [nothing, corner], each_cell, extent=m, axes=axes)
        return ()

    _clear(c, row, m, nothing)
    b.loop(LoopKind.FEATURES, [], each_row, extent=costs.dim // m)


def _clear(c: Components, array: Array, size: int, value: Value) -> None:
    """Fill the first numbers of an array."""

    def each(k: Value, _: Sequence[Value]) -> Sequence[Value]:
        c.builder.poke(array, k, value)
        return ()

    c.builder.loop(LoopKind.FEATURES, [], each, extent=size)


def _softdtw_component(c: Components, k: Component, e: Expr) -> Value:
    (costs,), (m,) = e.args, e.params
    row = c.table(e, m, lambda row: _cells(c, costs, m, row, lambda cell, parts, total: None))
    return c.builder.mul(c.builder.peek(row, m - 1), c.builder.const(-math.log(2)))


def _weights_component(c: Components, k: Component, e: Expr) -> Value:
    (costs,), (m,), b = e.args, e.params, c.builder

    def fill(table: Array) -> None:
        def visit(cell: Value, parts: Sequence[Value], total: Value) -> None:
            for n, part in enumerate(parts):
                place = b.add(cell, b.const(n * costs.dim, "int64"))
                b.poke(table, place, b.div(part, total))

        _cells(c, costs, m, b.array(m, temporary=True), visit)

    return b.peek(c.table(e, e.dim, fill), k)


def _recurrence_component(c: Components, k: Component, e: Expr) -> Value:
    (*weights, given), (lags,), b = e.args, e.params, c.builder
    longest = max(lags)  # so many zeros stand before the first number

    def fill(table: Array) -> None:
        def each(k: Value, _: Sequence[Value]) -> Sequence[Value]:
            total = c.at(given, k)
            for lag, weight in zip(lags, weights, strict=True):
                earlier = b.peek(table, b.add(k, b.const(longest - lag, "int64")))
                total = b.add(total, b.mul(c.at(weight, k), earlier))
            b.poke(table, b.add(k, b.const(longest, "int64")), total)
            return ()

        _clear(c, table, longest, b.const(0))
        b.loop(LoopKind.FEATURES, [], each, extent=e.dim)

    table = c.table(e, longest + e.dim, fill)
    if isinstance(k, int):
        return b.peek(table, k + longest)
    return b.peek(table, b.add(k, b.const(longest, "int64")))


def _later(x: Expr, lag: int) -> Expr:
    """The components moved `lag` places towards the end, after zeros."""
    if lag >= x.dim:
        return apply("expand", 0, dim=x.dim)
    return apply("pad", apply("slice", x, start=0, stop=x.dim - lag), start=lag, dim=x.dim)


def _sooner(x: Expr, lag: int) -> Expr:
    """The adjoint of `_later`."""
    if lag >= x.dim:
        return apply("expand", 0, dim=x.dim)
    return apply("pad", apply("slice", x, start=lag, stop=x.dim), start=0, dim=x.dim)


def _backwards(x: Expr) -> Expr:
    return apply("slice", x, start=x.dim - 1, stop=-1, step=-1)


def _recurrence_back(weights: Sequence[Expr], g: Expr, lags: tuple[int, ...]) -> Expr:
    """The adjoint of a recurrence in its last operand: a recurrence that runs backwards."""
    turned = (_backwards(_sooner(w, lag)) for w, lag in zip(weights, lags, strict=True))
    return _backwards(apply("recurrence", *turned, _backwards(g), lags=lags))


def _recurrence_push(t: tuple[Expr | None, ...], y: Expr) -> Expr:
    *weights, _ = y.args
    (lags,) = y.params
    *moved, total = t
    for move, lag in zip(moved, lags, strict=True):
        if move is not None:
            term = move * _later(y, lag)
            total = term if total is None else total + term
    assert total is not None
    return apply("recurrence", *weights, total, lags=lags)


def _recurrence_pull(g: Expr, y: Expr) -> tuple[Expr, ...]:
    *weights, _ = y.args
    (lags,) = y.params
    back = _recurrence_back(weights, g, lags)
    return (*(back * _later(y, lag) for lag in lags), back)


def _recurrence_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    (lags,) = params
    if len(lags) != len(args) - 1 or min(lags) < 1:
        raise DimensionError(f"lags of {len(args) - 1} positive integers are needed, not {lags}")
    dims = {arg.dim for arg in args}
    if len(dims) > 1:
        raise DimensionError(
            f"a recurrence is of vectors of one dimension, not {[arg.dim for arg in args]}"
        )
    return args[0].dim


def _recurrence_ref(p: Any, q: Any, r: Any, given: Any, lags: tuple[int, ...]) -> Any:
    z = np.array(np.broadcast_arrays(given, p, q, r)[0])
    for k in range(z.shape[-1]):
        for w, lag in zip((p, q, r), lags, strict=True):
            if k >= lag:
                z[..., k] += w[..., k] * z[..., k - lag]
    return z


def _parts(x: Expr) -> list[Expr]:
    """The three vectors that `x` consists of."""
    n = x.dim // 3
    return [apply("slice", x, start=k * n, stop=(k + 1) * n) for k in range(3)]


def _lags(m: int) -> tuple[int, int, int]:
    """The lags of the cells to the left, above and diagonally above."""
    return 1, m, m + 1


def _weights_push(t: tuple[Expr | None, ...], y: Expr) -> Expr:
    (move,), (m,) = t, y.params
    assert move is not None
    weights, lags = _parts(y), _lags(m)
    u = apply("recurrence", *weights, -move, lags=lags)
    first, second, third = (
        w * (_later(u, lag) - u - move) for w, lag in zip(weights, lags, strict=True)
    )
    return apply("concat", apply("concat", first, second), third)


def _weights_pull(g: Expr, y: Expr) -> tuple[Expr]:
    (m,) = y.params
    weights, lags = _parts(y), _lags(m)
    scaled = [w * part for w, part in zip(weights, _parts(g), strict=True)]
    total = scaled[0] + scaled[1] + scaled[2]
    u = -total
    for part, lag in zip(scaled, lags, strict=True):
        u = u + _sooner(part, lag)
    return (-total - _recurrence_back(weights, u, lags),)


def _softdtw_partial(y: Expr, costs: Expr) -> Expr:
    """The expected alignment matrix: the share of alignments that pass each cell."""
    (m,) = y.params
    weights = _parts(apply("softdtw_weights", costs, columns=m))
    last = apply("pad", 1, start=costs.dim - 1, dim=costs.dim)
    return _recurrence_back(weights, last, _lags(m))


def _softdtw_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    (costs,), (m,) = args, params
    if m < 1 or costs.dim % m:
        raise DimensionError(f"{costs.dim} costs are no table of {m} columns")
    return 1


def _weights_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    return 3 * args[0].dim * _softdtw_dim(op, args, params)


def _tables_ref(costs: Any, m: int) -> tuple[Any, Any]:
    """-u and the weights of all cells."""
    lead, n = costs.shape[:-1], costs.shape[-1] // m
    c = costs.reshape(*lead, n, m)
    u: Any = np.full((*lead, n + 1, m + 1), -np.inf)
    u[..., 0, 0] = 0
    weights: Any = np.empty((*lead, 3, n, m))
    for i in range(n):
        for j in range(m):
            near = np.stack([u[..., i + 1, j], u[..., i, j + 1], u[..., i, j]], -1)
            top = near.max(-1, keepdims=True)
            parts = np.exp(near - top)
            total = parts.sum(-1, keepdims=True)
            weights[..., i, j] = parts / total
            u[..., i + 1, j + 1] = (top + np.log(total))[..., 0] - c[..., i, j]
    return -u[..., 1:, 1:], weights.reshape(*lead, 3 * n * m)


def _softdtw_sqdist(x: Expr, y: Expr, gamma: Expr) -> Expr:
    """The costs are squared differences, over gamma: of each x a row, of each y a column."""
    if gamma.dim != 1:
        raise DimensionError(f"gamma is a scalar, not a vector of dimension {gamma.dim}")
    sizes = (x.dim, y.dim)
    rows = apply("contract", x, 1, first=(0,), second=(), out=(0, 1), sizes=sizes)
    columns = apply("contract", y, 1, first=(1,), second=(), out=(0, 1), sizes=sizes)
    costs = apply("square", rows - columns) * (1 / gamma)
    return gamma * apply("softdtw", costs, columns=y.dim)


def _softdtw_sqdist_ref(x: Any, y: Any, gamma: Any) -> Any:
    lead = np.broadcast_shapes(x.shape[:-1], y.shape[:-1], gamma.shape[:-1])
    total = np.full((*lead, x.shape[-1] + 1, y.shape[-1] + 1), np.inf)
    total[..., 0, 0] = 0
    for i in range(x.shape[-1]):
        for j in range(y.shape[-1]):
            near = (total[..., i, j], total[..., i, j + 1], total[..., i + 1, j])
            costs = np.stack(np.broadcast_arrays(*near), -1)
            least = costs.min(-1, keepdims=True)
            spread = np.log(np.exp((least - costs) / gamma).sum(-1, keepdims=True))
            soft = (least - gamma * spread)[..., 0]
            total[..., i + 1, j + 1] = (x[..., i] - y[..., j]) ** 2 + soft
    return total[..., -1, -1, None]


register(
    Op(
        name="softdtw",
        arity=1,
        component=_softdtw_component,
        partials=lambda y, costs: (_softdtw_partial(y, costs),),
        dim=_softdtw_dim,
        ref=lambda costs, m: _tables_ref(costs, m)[0][..., -1, -1:],
        domain=((-2.0, 2.0),),
        param_names=("columns",),
        param_samples=(3,),
        shapes=((6,), (3,), (12,)),
        text="SoftDTW",
        cost=60,
        tabulated=True,
        result="1",
        meanings={"columns": "number of columns of the table."},
        source="Cuturi and Blondel 2017, arXiv:1703.01541",
        doc="The total cost of the cheapest alignments of two sequences, softened: -log of the sum "
        "over all paths from the first to the last cell of exp(-the costs on it), for costs in the "
        "cells of a table of so many columns, row by row. A step leads right, down, or both.",
    ),
    Op(
        name="softdtw_weights",
        arity=1,
        component=_weights_component,
        push=_weights_push,
        pull=_weights_pull,
        dim=_weights_dim,
        ref=lambda costs, m: _tables_ref(costs, m)[1],
        domain=((-2.0, 2.0),),
        param_names=("columns",),
        param_samples=(3,),
        shapes=((6,), (3,), (12,)),
        text="SoftDTWWeights",
        cost=30,
        tabulated=True,
        result="3 D",
        meanings={"columns": "number of columns of the table."},
        doc="The probabilities that an alignment of `SoftDTW` comes to each cell from the left, "
        "from above and diagonally: three tables, one after the other.",
    ),
    Op(
        name="recurrence",
        arity=4,
        component=_recurrence_component,
        push=_recurrence_push,
        pull=_recurrence_pull,
        dim=_recurrence_dim,
        ref=_recurrence_ref,
        domain=((-1.0, 1.0), (-1.0, 1.0), (-1.0, 1.0), (-2.0, 2.0)),
        param_names=("lags",),
        param_samples=((1, 3, 4),),
        shapes=((7, 7, 7, 7), (3, 3, 3, 3), (1, 1, 1, 1)),
        text="Recurrence",
        cost=10,
        tabulated=True,
        operands=("b", "c", "d"),
        meanings={"lags": "the three lags l, m and n."},
        doc="The vector z with z[k] = d[k] + a[k] z[k - l] + b[k] z[k - m] + c[k] z[k - n], for "
        "vectors a, b, c, d and lags l, m, n; components before the first count as 0.",
    ),
    Composite(
        name="bspline",
        arity=2,
        build=_bspline,
        ref=_bspline_ref,
        domain=((-2.0, 2.0), (-1.0, 1.0)),
        shapes=((6, 1),),
        param_names=("k",),
        param_samples=(2,),
        defaults=(0,),
        text="BSpline",
        method="bspline",
        operands=("x",),
        result="D - 1 - k",
        meanings={
            "x": "points, as numbers: a LazyTensor, an array or a number.",
            "k": "degree, from 0.",
        },
        example=">>> x.bspline(y, 2).shape\n(5, 4, 3)",
        source="de Boor 1978, A Practical Guide to Splines",
        doc="`t.bspline(x, k)`: the B-splines of degree k over the knots t, in ascending order, at "
        "the scalar x; as many as knots, less k + 1. Intervals are open at their right end, and "
        "0/0 for equal knots is 0.",
    ),
    Composite(
        name="softdtw_sqdist",
        arity=3,
        build=_softdtw_sqdist,
        ref=_softdtw_sqdist_ref,
        domain=((-2.0, 2.0), (-2.0, 2.0), (0.5, 2.0)),
        shapes=((3, 3, 1), (2, 4, 1)),
        text="SoftDTW_SqDist",
        method="softdtw_sqdist",
        operands=("other", "gamma"),
        result="1",
        meanings={"gamma": "width of the softened minimum, a positive number."},
        source="Cuturi and Blondel 2017, arXiv:1703.01541",
        doc="Dynamic time warping of two sequences of numbers, with squared differences and a "
        "minimum softened by gamma, a positive scalar: `x.softdtw_sqdist(y, gamma)`.",
    ),
)
