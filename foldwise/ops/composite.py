"""Functions written in terms of ops: code, derivatives and methods are inherited from those."""

from __future__ import annotations

import numpy as np

from foldwise.ir.expr import DimensionError, Expr, apply
from foldwise.ir.op import Composite, register

_VECTORS = ((-2.0, 2.0), (-2.0, 2.0))


def _same_dim(what: str, x: Expr, y: Expr) -> None:
    if x.dim != y.dim and 1 not in (x.dim, y.dim):
        raise DimensionError(f"{what}: the feature dimensions {x.dim} and {y.dim} do not match")


def _dot(x: Expr, y: Expr) -> Expr:
    _same_dim("dot", x, y)
    return apply("sum", x * y)


def _sqnorm2(x: Expr) -> Expr:
    return apply("sum", apply("square", x))


def _sqdist(x: Expr, y: Expr) -> Expr:
    _same_dim("sqdist", x, y)
    return _sqnorm2(x - y)


def _norm2(x: Expr) -> Expr:
    return apply("sqrt", _sqnorm2(x))


register(
    Composite(
        name="dot",
        arity=2,
        build=_dot,
        ref=lambda x, y: (x * y).sum(-1, keepdims=True),
        domain=_VECTORS,
        ufunc="bitwise_or",
        doc="Euclidean scalar product; also written `x | y`.",
    ),
    Composite(
        name="sqnorm2",
        arity=1,
        build=_sqnorm2,
        ref=lambda x: (x * x).sum(-1, keepdims=True),
        domain=_VECTORS[:1],
        text="SqNorm2",
        doc="Squared Euclidean norm.",
    ),
    Composite(
        name="norm2",
        arity=1,
        build=_norm2,
        ref=lambda x: np.sqrt((x * x).sum(-1, keepdims=True)),
        domain=_VECTORS[:1],
        text="Norm2",
        doc="Euclidean norm; its gradient at 0 is taken as 0.",
    ),
    Composite(
        name="sqdist",
        arity=2,
        build=_sqdist,
        ref=lambda x, y: ((x - y) ** 2).sum(-1, keepdims=True),
        domain=_VECTORS,
        text="SqDist",
        doc="Squared Euclidean distance.",
    ),
)
