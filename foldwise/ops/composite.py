"""Functions of whole vectors, written in terms of ops: code and derivatives come from those."""

from __future__ import annotations

from typing import Any

import numpy as np

from foldwise.ir.expr import DimensionError, Expr, apply
from foldwise.ir.tables import Composite, register
from foldwise.ops.rows import ANY


def _dot(x: Expr, y: Expr) -> Expr:
    return apply("sum", x * y)


def _turned(x: Expr) -> Expr:
    """(x1, x2, x0)."""
    return apply("concat", apply("slice", x, start=1, stop=3), apply("slice", x, start=0, stop=1))


def _logsumexp(x: Expr) -> Expr:
    # Any finite shift will do, so it has no derivative.
    top = apply("detach", apply("max", x))
    shift = apply("where", apply("lt", apply("abs", top), 3e38), top, 0)
    return shift + apply("log", apply("sum", apply("exp", x - shift)))


def _logsumexp_ref(x: Any) -> Any:
    top = x.max(-1, keepdims=True)
    return top + np.log(np.exp(x - top).sum(-1, keepdims=True))


def _cumsum(x: Expr) -> Expr:
    """After n steps the sums of 2**n neighbours."""
    step = 1
    while step < x.dim:
        x = x + apply("pad", apply("slice", x, start=0, stop=x.dim - step), start=step, dim=x.dim)
        step *= 2
    return x


def _cross(x: Expr, y: Expr) -> Expr:
    if (x.dim, y.dim) != (3, 3):
        raise DimensionError(f"cross needs two vectors of dimension 3, not {x.dim} and {y.dim}")
    return _turned(x * _turned(y) - _turned(x) * y)


def _one_hot(x: Expr, dim: int) -> Expr:
    if x.dim != 1:
        raise DimensionError(f"one_hot needs a scalar, not a vector of dimension {x.dim}")
    return apply("eq", apply("floor", x + 0.5), apply("iota", dim=dim))


def _one_hot_ref(x: Any, dim: int) -> Any:
    return (np.floor(x + 0.5) == np.arange(dim)).astype(np.float64)


def _part(x: Expr, start: int, dim: int) -> Expr:
    return apply("slice", x, start=start, stop=start + dim)


def _placed(x: Expr, start: int, dim: int) -> Expr:
    return apply("pad", x, start=start, dim=dim)


def _placed_ref(x: Any, start: int, dim: int) -> Any:
    after = dim - start - x.shape[-1]
    return np.pad(x, [(0, 0)] * (x.ndim - 1) + [(start, after)])


register(
    Composite(
        name="dot",
        arity=2,
        build=_dot,
        ref=lambda x, y: (x * y).sum(-1, keepdims=True),
        domain=(ANY, ANY),
        text="Scalprod",
        method="dot",
        result="1",
        doc="Euclidean scalar product; also written `x | y`.",
    ),
    Composite(
        name="mean",
        arity=1,
        build=lambda x: apply("sum", x) / x.dim,
        ref=lambda x: x.mean(-1, keepdims=True),
        domain=(ANY,),
        text="Mean",
        result="1",
        doc="Mean of the components.",
    ),
    Composite(
        name="logsumexp",
        arity=1,
        build=_logsumexp,
        ref=_logsumexp_ref,
        domain=(ANY,),
        result="1",
        doc="Logarithm of the sum of the exponentials of the components, without overflow.",
    ),
    Composite(
        name="cumsum",
        arity=1,
        build=_cumsum,
        ref=lambda x: np.cumsum(x, -1),
        domain=(ANY,),
        names=("cumsum",),
        along=True,
        doc="Sums of the first 1, 2, 3, ... components.",
    ),
    Composite(
        name="cross",
        arity=2,
        build=_cross,
        ref=np.cross,
        domain=(ANY, ANY),
        shapes=((3, 3),),
        text="Cross",
        method="cross",
        along=True,
        result="3",
        doc="Cross product of two vectors of dimension 3.",
    ),
    Composite(
        name="one_hot",
        arity=1,
        build=_one_hot,
        ref=_one_hot_ref,
        domain=((-0.4, 2.4),),
        shapes=((1,),),
        param_names=("dim",),
        param_samples=(3,),
        text="OneHot",
        method="one_hot",
        result="dim",
        meanings={"dim": "length of the result."},
        example=">>> x.one_hot(3).shape\n(5, 1, 3)",
        doc="1 at the component whose number, from 0, is nearest to the operand, a scalar, and 0 "
        "elsewhere; all 0 if there is none. Its derivative is 0.",
    ),
    # --- components
    Composite(
        name="elem",
        arity=1,
        build=lambda x, i: _part(x, i, 1),
        ref=lambda x, i: x[..., i : i + 1],
        domain=(ANY,),
        shapes=((3,),),
        param_names=("i",),
        param_samples=(1,),
        text="Elem",
        method="elem",
        result="1",
        meanings={"i": "place of the component, from 0 to D - 1."},
        doc="Component `i`, counted from 0.",
    ),
    Composite(
        name="extract",
        arity=1,
        build=_part,
        ref=lambda x, start, dim: x[..., start : start + dim],
        domain=(ANY,),
        shapes=((4,),),
        param_names=("start", "dim"),
        param_samples=(1, 2),
        text="Extract",
        method="extract",
        result="dim",
        meanings={
            "start": "place of the first component, from 0.",
            "dim": "length of the result.",
        },
        example=">>> x.extract(1, 2).shape\n(5, 1, 2)",
        doc="The `dim` components from `start` on.",
    ),
    Composite(
        name="elem_t",
        arity=1,
        build=lambda x, n, m: _placed(x, m, n),
        ref=lambda x, n, m: _placed_ref(x, m, n),
        domain=(ANY,),
        shapes=((1,),),
        param_names=("n", "m"),
        param_samples=(4, 2),
        text="ElemT",
        result="n",
        meanings={
            "n": "length of the result.",
            "m": "place of the operand, from 0 to n - 1.",
        },
        doc="A vector of dimension n with the operand, a scalar, as component m among zeros.",
    ),
    Composite(
        name="extract_t",
        arity=1,
        build=_placed,
        ref=_placed_ref,
        domain=(ANY,),
        shapes=((2,),),
        param_names=("start", "dim"),
        param_samples=(1, 5),
        text="ExtractT",
        result="dim",
        meanings={
            "start": "place of the first component, from 0.",
            "dim": "length of the result.",
        },
        doc="A vector of dimension `dim` with the operand placed at `start` among zeros.",
    ),
)
