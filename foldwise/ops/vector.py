"""Ops that fold, move or repeat the components of a vector."""

from __future__ import annotations

from typing import Any

import numpy as np

from foldwise.ir.builder import Component, Components
from foldwise.ir.expr import DimensionError, Expr, apply
from foldwise.ir.loops import Value
from foldwise.ir.op import Op, register


def _slice_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    start, stop = params
    if not 0 <= start < stop <= args[0].dim:
        raise DimensionError(
            f"components {start}:{stop} do not exist in a vector of dimension {args[0].dim}"
        )
    return stop - start


def _pad_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    start, dim = params
    if not 0 <= start <= dim - args[0].dim:
        raise DimensionError(
            f"a vector of dimension {args[0].dim} does not fit at {start} into dimension {dim}"
        )
    return dim


def _expand_dim(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    if args[0].dim != 1:
        raise DimensionError(f"only a scalar can be repeated, not a vector of dim {args[0].dim}")
    return params[0]


def _shifted(c: Components, k: Component, offset: int) -> Component:
    """k + offset."""
    if isinstance(k, int):
        return k + offset
    return c.builder.add(k, c.builder.const(offset, "int64")) if offset else k


def _clamped(c: Components, k: Value, size: int) -> Value:
    """k moved into 0 ... size-1, so that a component that is not used is still one that exists."""
    b = c.builder
    return b.max(b.min(k, b.const(size - 1, "int64")), b.const(0, "int64"))


def _concat_component(c: Components, k: Component, e: Expr) -> Value:
    first, second = e.args
    if isinstance(k, int):
        return c.at(first, k) if k < first.dim else c.at(second, k - first.dim)
    b = c.builder
    shifted = c.builder.sub(k, b.const(first.dim, "int64"))
    return b.select(
        b.lt(k, b.const(first.dim, "int64")),
        c.at(first, _clamped(c, k, first.dim)),
        c.at(second, _clamped(c, shifted, second.dim)),
    )


def _pad_component(c: Components, k: Component, e: Expr) -> Value:
    (x,), (start, _) = e.args, e.params
    b = c.builder
    if isinstance(k, int):
        return c.at(x, k - start) if start <= k < start + x.dim else b.const(0)
    shifted = b.sub(k, b.const(start, "int64"))
    inside = _clamped(c, shifted, x.dim)
    return b.select(b.eq(inside, shifted), c.at(x, inside), b.const(0))


def _slice(x: Expr, start: int, stop: int) -> Expr:
    return apply("slice", x, start=start, stop=stop)


def _pad_ref(x: Any, start: int, dim: int) -> Any:
    after = dim - start - x.shape[-1]
    return np.pad(x, [(0, 0)] * (x.ndim - 1) + [(start, after)])


register(
    Op(
        name="sum",
        arity=1,
        component=lambda c, k, e: c.fold(e, e.args[0].dim, lambda n: c.at(e.args[0], n)),
        transpose=lambda g, y: (apply("expand", g, dim=y.args[0].dim),),
        dim=lambda op, args, params: 1,
        ref=lambda x: x.sum(-1, keepdims=True),
        domain=((-2.0, 2.0),),
        text="Sum",
        doc="Sum of the components.",
    ),
    Op(
        name="expand",
        arity=1,
        component=lambda c, k, e: c.at(e.args[0], 0),
        transpose=lambda g, y: (apply("sum", g),),
        dim=_expand_dim,
        ref=lambda x, dim: np.repeat(x, dim, axis=-1),
        domain=((-2.0, 2.0),),
        param_names=("dim",),
        param_samples=(3,),
        text="SumT",
        doc="A scalar repeated to a vector.",
    ),
    Op(
        name="slice",
        arity=1,
        component=lambda c, k, e: c.at(e.args[0], _shifted(c, k, e.params[0])),
        transpose=lambda g, y: (apply("pad", g, start=y.params[0], dim=y.args[0].dim),),
        dim=_slice_dim,
        ref=lambda x, start, stop: x[..., start:stop],
        domain=((-2.0, 2.0),),
        param_names=("start", "stop"),
        param_samples=(1, 3),
        text="Slice",
        doc="Components start ... stop-1.",
    ),
    Op(
        name="pad",
        arity=1,
        component=_pad_component,
        transpose=lambda g, y: (_slice(g, y.params[0], y.params[0] + y.args[0].dim),),
        dim=_pad_dim,
        ref=_pad_ref,
        domain=((-2.0, 2.0),),
        param_names=("start", "dim"),
        param_samples=(1, 5),
        text="Pad",
        doc="The vector placed at `start` among zeros.",
    ),
    Op(
        name="concat",
        arity=2,
        component=_concat_component,
        transpose=lambda g, y: (
            _slice(g, 0, y.args[0].dim),
            _slice(g, y.args[0].dim, y.dim),
        ),
        dim=lambda op, args, params: args[0].dim + args[1].dim,
        ref=lambda x, y: np.concatenate(
            np.broadcast_arrays(x, y)
            if x.shape == y.shape
            else [np.broadcast_to(x, y.shape[:-1] + x.shape[-1:]), y],
            -1,
        ),
        domain=((-2.0, 2.0), (-2.0, 2.0)),
        text="Concat",
        method="concat",
        doc="The components of both vectors, one after the other.",
    ),
)
