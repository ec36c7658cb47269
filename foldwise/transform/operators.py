"""Differential operators as functions of formulas: gradient, divergence, Laplacian, trace, ...

In all of them the formula `f` is differentiated with respect to `v`: a variable, or any other
sub-expression. The results are formulas, in which `v` can be found again, so they can be nested.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from foldwise.ir.expr import (
    DimensionError,
    Expr,
    apply,
    as_expr,
    const,
    constant_value,
    toposort,
    var,
)
from foldwise.ir.tables import Operator, register
from foldwise.transform.autodiff import jvp, plain_jvp, vjp
from foldwise.transform.selection import added, scaled
from foldwise.transform.simplify import is_zero, simplify_derivative, widened, zero
from foldwise.transform.substitute import substitute

# --- first derivatives


def grad(f: Expr, v: Expr, g: Expr | float = 1) -> Expr:
    """Reverse mode: the adjoint of df/dv applied to `g`, of dimension `v.dim`.

    Raises:
        DimensionError: if `g` does not have the dimension of `f`.
        NotDifferentiableError: if an op on the way has no derivative.
    """
    (v,), (f, g), back = _as_variables([v], f, _of_dim(g, f.dim, "g"))
    return back(vjp(f, g, [v])[0])


def diff(f: Expr, v: Expr | Sequence[Expr], u: Expr | float | Sequence[Expr | float]) -> Expr:
    """Forward mode: the derivative of `f` when `v` moves along `u`, of dimension `f.dim`.

    Several `v` move together, each along its own `u`.

    Raises:
        DimensionError: if a `u` does not have the dimension of its `v`.
        ValueError: if there are not as many `u` as `v`.
        NotDifferentiableError: if an op on the way has no derivative.
    """
    moving = [v] if isinstance(v, Expr) else list(v)
    along = list(u) if isinstance(u, Sequence) else [u]
    if len(moving) != len(along):
        raise ValueError(f"{len(moving)} variables cannot move along {len(along)} directions")
    tangents = [_of_dim(t, m.dim, "u") for m, t in zip(moving, along, strict=True)]
    moving, (f, *tangents), back = _as_variables(moving, f, *tangents)
    return back(jvp(f, dict(zip(moving, tangents, strict=True))))


def grad_matrix(f: Expr, v: Expr) -> Expr:
    """The Jacobian, of dimension `f.dim * v.dim`: row k, the gradient of `f[k]`, after row k-1."""
    (v,), (f,), back = _as_variables([v], f)
    total = zero(f.dim * v.dim)
    for node, w, first in _parts(f, v, const(1), f.dim):
        if node.dim == 1:
            total += _outer(w, vjp(node, const(1), [v])[0])
        elif node is v:
            total += _diagonal(w, first, f.dim, v.dim)
        else:
            w = _shifted(w, node.dim, first, f.dim)
            rows = [zero(v.dim)] * f.dim
            for k in range(max(0, -first), min(node.dim, f.dim - first)):
                (row,) = vjp(node, _unit(k, node.dim), [v])
                rows[first + k] = _component(w, first + k) * row
            total += _joined(rows)
    return back(simplify_derivative(total))


# --- traces


def divergence(f: Expr, v: Expr) -> Expr:
    """Sum over k of `d f[k] / d v[k]`.

    Raises:
        DimensionError: if `f` and `v` do not have the same dimension.
        NotDifferentiableError: if an op on the way has no derivative.
    """
    if f.dim != v.dim:
        raise DimensionError(
            f"a divergence takes a formula and a variable of the same dimension, not {f.dim} "
            f"and {v.dim}"
        )
    (v,), (f,), back = _as_variables([v], f)
    return back(_trace(f, v, const(1)))


def laplacian(f: Expr, v: Expr) -> Expr:
    """Divergence of the gradient of a scalar: the sum over k of its second derivatives by `v[k]`.

    Raises:
        DimensionError: if `f` is not a scalar.
        NotDifferentiableError: if an op on the way has no derivative.
    """
    return divergence(grad(_scalar(f), v), v)


def hessian_vector(f: Expr, v: Expr, u: Expr | float) -> Expr:
    """The matrix of second derivatives of a scalar by `v`, times `u`; of dimension `v.dim`.

    Raises:
        DimensionError: if `f` is not a scalar, or `u` does not have the dimension of `v`.
        NotDifferentiableError: if an op on the way has no derivative.
    """
    return diff(grad(_scalar(f), v), v, u)


def _trace(f: Expr, v: Expr, weight: Expr) -> Expr:
    """Sum over k of `weight[k] * d f[k] / d v[k]`; a scalar `f` or `weight` counts as repeated."""
    total = const(0)
    for node, w, first in _parts(f, v, weight, v.dim):
        if node.dim == 1:
            total += plain_jvp(node, {v: w})
        elif node is v:
            total += apply("sum", widened(w, v.dim)) if first == 0 else 0
        else:
            w = _shifted(w, node.dim, first, v.dim)
            for k in range(max(0, -first), min(node.dim, v.dim - first)):
                column = plain_jvp(node, {v: _unit(first + k, v.dim)})
                total += _component(w, first + k) * _component(column, k)
    return simplify_derivative(total)


# --- the parts of a matrix


def _parts(f: Expr, v: Expr, weight: Expr, rows: int) -> Iterator[tuple[Expr, Expr, int]]:
    """df/dv as a sum of simple matrices, so that formulas need not grow with `rows`.

    A sweep from `f` to `v` like that of reverse mode, in which the matrices of element-wise ops are
    diagonal and are kept as vectors. It ends at `v`, whose matrix is the identity, at scalars,
    which have one row, and at ops of which nothing is known here.

    Args:
        f: the formula, of dimension `rows`, or 1 that counts as repeated.
        v: the variable.
        weight: factors of the rows, of dimension `rows` or 1.
        rows: the number of rows of the matrix.

    Yields:
        A node, its weights w, and a number n: `w[k]` times row k of the node's matrix is added to
        row k + n. The one row of a scalar, times `w[k]`, is added to every row k.
    """
    order = toposort([f])
    leads = _leading(order, v)
    weights: defaultdict[Expr, dict[int, Expr]] = defaultdict(dict)
    if f in leads:
        weights[f][0] = weight if f.dim > 1 else widened(weight, rows)
    for node in reversed(order):
        for first, w in weights.pop(node, {}).items():
            w = simplify_derivative(w)
            shares = None if node is v or node.dim == 1 else _shares(node, w)
            if shares is None and not is_zero(w):
                yield node, w, first
            for arg, share, length, shift in shares or []:
                n = first + shift
                if arg.dim == 1:
                    share, n = _shifted(share, length, n, rows), 0
                if arg in leads:
                    held = weights[arg]
                    held[n] = added(held[n], share) if n in held else share


def _shares(node: Expr, w: Expr) -> list[tuple[Expr, Expr, int, int]] | None:
    """The weight of `node` passed on to its operands: (operand, weight, its length, shift).

    None if the op is not one that passes weights on.
    """
    op, args = node.op, node.args
    if op.lower is not None and op.partials is not None:
        slopes = op.partials(node, *args)
        shares = [scaled(w, slope) for slope in slopes]
        return [(x, w, node.dim, 0) for x, w in zip(args, shares, strict=True) if w is not None]
    match op.name:
        case "expand":
            return [(args[0], w, node.dim, 0)]
        case "slice" | "pad" if node.params[2] == 1:
            shifts = [node.params[0] * (1 if op.name == "pad" else -1)]
        case "concat":
            shifts = [0, args[0].dim]
        case _:
            return None
    return [
        (arg, _shifted(w, node.dim, -shift, arg.dim), arg.dim, shift)
        for arg, shift in zip(args, shifts, strict=True)
    ]


def _shifted(w: Expr, length: int, shift: int, dim: int) -> Expr:
    """The vector of length `dim` with `w[k]` at k + shift, for k < length, and 0 elsewhere."""
    start, stop = max(0, -shift), min(length, dim - shift)
    if start >= stop:
        return zero(dim)
    inside = apply("slice", widened(w, length), start=start, stop=stop)
    return apply("pad", inside, start=start + shift, dim=dim)


# --- linear operators


def trace_operator(f: Expr, v: Expr, w: Expr | float = 1) -> Expr:
    """Trace of the matrix M of `f`, which is linear in `v`: the sum over k of `w[k] * M[k, k]`.

    A scalar `f` counts as repeated: the sum over k of `w[k] * M[0, k]`.

    Raises:
        DimensionError: if the dimension of `f` or `w` is neither 1 nor that of `v`.
        ValueError: if `f` is not linear in `v`.
        NotDifferentiableError: if an op on the way has no derivative.
    """
    if f.dim not in (1, v.dim):
        raise DimensionError(f"the trace takes a formula of dimension {v.dim} or 1, not {f.dim}")
    (v,), (f, w), back = _as_variables([v], f, _of_dim(w, v.dim, "w", repeat=True))
    return back(_trace(_linear(f, v), v, w))


def adjoint_operator(f: Expr, v: Expr, u: Expr | float) -> Expr:
    """The transposed matrix of `f`, which is linear in `v`, times `u`; of dimension `v.dim`.

    Raises:
        DimensionError: if `u` does not have the dimension of `f`.
        ValueError: if `f` is not linear in `v`.
        NotDifferentiableError: if an op on the way has no derivative.
    """
    (v,), (f, u), back = _as_variables([v], f, _of_dim(u, f.dim, "u"))
    return back(vjp(_linear(f, v), u, [v])[0])


def sum_lin_operator(f: Expr, v: Expr, wl: Expr | float = 1, wr: Expr | float = 1) -> Expr:
    """Sum of `wl[k] * M[k, l] * wr[l]` over k and l, for the matrix M of `f`, linear in `v`.

    Raises:
        DimensionError: if the dimension of `wl` is neither 1 nor that of `f`, or that of `wr`
            neither 1 nor that of `v`.
        ValueError: if `f` is not linear in `v`.
        NotDifferentiableError: if an op on the way has no derivative.
    """
    left = _of_dim(wl, f.dim, "wl", repeat=True)
    right = _of_dim(wr, v.dim, "wr", repeat=True)
    (v,), (f, left, right), back = _as_variables([v], f, left, right)
    return back(simplify_derivative(apply("sum", left * jvp(_linear(f, v), {v: right}))))


def _linear(f: Expr, v: Expr) -> Expr:
    """`f`, simplified.

    Raises:
        ValueError: if it is not linear in `v`.
    """
    f = simplify_derivative(f)
    order = toposort([f])
    leads = _leading(order, v)
    if f not in leads and not is_zero(f):
        raise ValueError("the formula is not linear in the variable: it does not depend on it")
    for node in order:
        if node in leads and node is not v and not _is_linear(node, leads):
            raise ValueError(f"the formula is not linear in the variable, because of {node.op!r}")
    return f


def _is_linear(node: Expr, leads: set[Expr]) -> bool:
    """Whether a node is linear in those of its operands that are in `leads`: tried with numbers.

    A constant slope is no proof: remainders and comparisons have one as well.
    """
    op, rng = node.op, np.random.default_rng(0)
    moving = [arg in leads for arg in node.args]
    x: list[Any] = []
    y: list[Any] = []
    for arg, moves, (low, high) in zip(node.args, moving, op.domain, strict=True):
        shape = (32, arg.dim)
        if moves:
            x.append(rng.normal(size=shape) * 1e3)
            y.append(rng.normal(size=shape))
            continue
        value = 0.0 if is_zero(arg) else constant_value(arg)
        still = rng.uniform(low, high, shape) * rng.integers(2, size=shape)  # 0 may be special
        x.append(still if value is None else np.full(shape, value))
        y.append(x[-1])
    between = [a - 0.7 * b if moves else a for a, b, moves in zip(x, y, moving, strict=True)]
    if op.ref is None:
        return False
    with np.errstate(all="ignore"):
        at_x, at_y, found = (np.asarray(op.ref(*p, *node.params)) for p in (x, y, between))
        expected = at_x - 0.7 * at_y
    known = np.isfinite(found) & np.isfinite(expected)
    return bool(found[known].any()) and np.allclose(found[known], expected[known], 1e-9, 1e-6)


# --- small things


def _as_variables(
    v: Sequence[Expr], *formulas: Expr
) -> tuple[list[Expr], list[Expr], Callable[[Expr], Expr]]:
    """The formulas with a variable in the place of each `v`, and a function that puts `v` back.

    Simplification could rewrite any other sub-expression beyond recognition.

    Returns:
        The variables, the formulas, and the function.
    """
    if all(e.op.name == "var" for e in v):
        return list(v), list(formulas), lambda e: e
    nodes = toposort([*v, *formulas])
    first = min((int(node.params[0]) for node in nodes if node.op.name == "var"), default=0)
    fresh = [var(min(first, 0) - 1 - n, e.axes, e.dim) for n, e in enumerate(v)]
    new, old = dict(zip(v, fresh, strict=True)), dict(zip(fresh, v, strict=True))
    return fresh, [substitute(f, new) for f in formulas], lambda e: substitute(e, old)


def _leading(order: Sequence[Expr], v: Expr) -> set[Expr]:
    """`v` and the nodes of `order` that depend on it other than through `detach`."""
    leads = {v}
    for node in order:
        if node.op.name != "detach" and any(arg in leads for arg in node.args):
            leads.add(node)
    return leads


def _of_dim(e: Expr | float, dim: int, name: str, *, repeat: bool = False) -> Expr:
    e = as_expr(e)
    if repeat and e.dim == 1:
        return widened(e, dim)
    if e.dim != dim:
        raise DimensionError(f"{name} has the dimension {e.dim} and must have {dim}")
    return e


def _scalar(f: Expr) -> Expr:
    if f.dim != 1:
        raise DimensionError(f"second derivatives are those of a scalar, not of dimension {f.dim}")
    return f


def _component(e: Expr, k: int) -> Expr:
    return e if e.dim == 1 else apply("slice", e, start=k, stop=k + 1)


def _unit(k: int, dim: int) -> Expr:
    """The vector with 1 at k and 0 elsewhere."""
    return const(1) if dim == 1 else apply("pad", const(1), start=k, dim=dim)


def _outer(x: Expr, y: Expr) -> Expr:
    """The matrix `x[k] * y[l]`."""
    if 1 in (x.dim, y.dim):
        return x * y
    sizes = (x.dim, y.dim)
    return apply("contract", x, y, first=(0,), second=(1,), out=(0, 1), sizes=sizes)


def _diagonal(w: Expr, first: int, rows: int, columns: int) -> Expr:
    """The matrix with `w[k]` in row `first` + k and column k, and 0 elsewhere."""
    start, stop = max(0, -first), min(columns, rows - first)
    if start >= stop:
        return zero(rows * columns)
    inside = apply("slice", widened(w, columns), start=start, stop=stop)
    place = (first + start) * columns + start
    return apply("pad", inside, start=place, dim=rows * columns, step=columns + 1)


def _joined(parts: Sequence[Expr]) -> Expr:
    """The concatenation, as a balanced tree."""
    if len(parts) == 1:
        return parts[0]
    half = len(parts) // 2
    return apply("concat", _joined(parts[:half]), _joined(parts[half:]))


# --- the table

register(
    Operator(
        name="grad",
        text="Grad",
        build=grad,
        operands=("g",),
        defaults=(1,),
        meanings={"g": "cotangent, of the dimension of the formula."},
        result="E",
        doc="Adjoint of the derivative of a formula by a variable, applied to `g`.",
    ),
    Operator(
        name="diff",
        method="diff",
        text="Diff",
        build=diff,
        operands=("u",),
        meanings={"u": "the direction in which the variable moves, of its dimension."},
        example=">>> (x * y).diff(x, y).shape\n(5, 4, 3)",
        doc="Derivative of a formula when a variable moves along `u`.",
    ),
    Operator(
        name="grad_matrix",
        method="grad_matrix",
        text="GradMatrix",
        build=grad_matrix,
        result="D E",
        example=">>> (x * y).grad_matrix(x).shape\n(5, 4, 9)",
        doc="Jacobian of a formula by a variable: the gradients of its components in a row.",
    ),
    Operator(
        name="divergence",
        method="divergence",
        text="Divergence",
        build=divergence,
        result="1",
        example=">>> (x * y).divergence(x).shape\n(5, 4, 1)",
        doc="Divergence of a formula by a variable of the same dimension.",
    ),
    Operator(
        name="laplacian",
        method="laplacian",
        text="Laplacian",
        build=laplacian,
        result="1",
        example=">>> x.sqdist(y).laplacian(x).shape\n(5, 4, 1)",
        doc="Laplacian of a scalar formula by a variable.",
    ),
    Operator(
        name="hessian_vector",
        method="hessian_vector",
        text="HessianVector",
        build=hessian_vector,
        operands=("u",),
        meanings={"u": "the vector that is multiplied, of the dimension of the variable."},
        result="E",
        example=">>> x.sqdist(y).hessian_vector(x, y).shape\n(5, 4, 3)",
        doc="Second derivatives of a scalar formula by a variable, as a matrix, times `u`.",
    ),
    Operator(
        name="trace_operator",
        method="trace_operator",
        text="TraceOperator",
        build=trace_operator,
        operands=("w",),
        defaults=(1,),
        meanings={"w": "weights of the terms, of the dimension of the variable."},
        result="1",
        example=">>> (x * y).trace_operator(x).shape\n(5, 4, 1)",
        doc="Trace of a formula that is linear in a variable; `w` weighs its terms.",
    ),
    Operator(
        name="adjoint_operator",
        method="adjoint_operator",
        text="AdjointOperator",
        build=adjoint_operator,
        operands=("u",),
        meanings={"u": "the vector that is multiplied, of the dimension of the formula."},
        result="E",
        example=">>> (x * y).adjoint_operator(x, y).shape\n(5, 4, 3)",
        doc="Transpose of a formula that is linear in a variable, applied to `u`.",
    ),
    Operator(
        name="sum_lin_operator",
        text="SumLinOperator",
        build=sum_lin_operator,
        operands=("wl", "wr"),
        defaults=(1, 1),
        meanings={
            "wl": "weights of the rows, of the dimension of the formula.",
            "wr": "weights of the columns, of the dimension of the variable.",
        },
        result="1",
        doc="Sum of the matrix of a formula that is linear in a variable; `wl` and `wr` weigh its "
        "rows and its columns.",
    ),
)
