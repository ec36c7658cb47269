"""Functions of sequences: B-splines over knots, and dynamic time warping."""

from __future__ import annotations

from typing import Any

import numpy as np

from foldwise.ir.expr import DimensionError, Expr, apply
from foldwise.ir.op import Composite, register
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


def _softdtw_sqdist(x: Expr, y: Expr, gamma: Expr) -> Expr:
    """The recursion for -1/gamma times the result, where the soft minimum is a logaddexp."""
    if gamma.dim != 1:
        raise DimensionError(f"gamma is a scalar, not a vector of dimension {gamma.dim}")
    rate = 1 / gamma

    def score(i: int, j: int) -> Expr:
        a, b = apply("slice", x, start=i, stop=i + 1), apply("slice", y, start=j, stop=j + 1)
        return apply("square", a - b) * rate

    above: list[Expr] = []
    for i in range(x.dim):
        row: list[Expr] = []
        for j in range(y.dim):
            before = [*row[-1:], *(above[max(j - 1, 0) : j + 1])]
            if not before:
                row.append(-score(i, j))
                continue
            best = before[0]
            for other in before[1:]:
                best = apply("logaddexp", best, other)
            row.append(best - score(i, j))
        above = row
    return -(gamma * above[-1])


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
        doc="Dynamic time warping of two sequences of numbers, with squared differences and a "
        "minimum softened by gamma, a positive scalar: `x.softdtw_sqdist(y, gamma)`.",
    ),
)
