"""Functions written in terms of ops: code, derivatives and methods are inherited from those."""

from __future__ import annotations

import numpy as np

from foldwise.ir.expr import Expr, apply
from foldwise.ir.op import Composite, register

_VECTORS = ((-2.0, 2.0), (-2.0, 2.0))


def _dot(x: Expr, y: Expr) -> Expr:
    return apply("sum", x * y)


def _sqnorm2(x: Expr) -> Expr:
    return apply("sum", apply("square", x))


def _sqdist(x: Expr, y: Expr) -> Expr:
    return _sqnorm2(x - y)


def _norm2(x: Expr) -> Expr:
    return apply("sqrt", _sqnorm2(x))


register(
    Composite(
        name="dot",
        method="dot",
        arity=2,
        build=_dot,
        ref=lambda x, y: (x * y).sum(-1, keepdims=True),
        domain=_VECTORS,
        ufunc="bitwise_or",
        doc="Euclidean scalar product; also written `x | y`.",
    ),
    Composite(
        name="sqnorm2",
        method="sqnorm2",
        arity=1,
        build=_sqnorm2,
        ref=lambda x: (x * x).sum(-1, keepdims=True),
        domain=_VECTORS[:1],
        text="SqNorm2",
        doc="Squared Euclidean norm.",
    ),
    Composite(
        name="norm2",
        method="norm2",
        arity=1,
        build=_norm2,
        ref=lambda x: np.sqrt((x * x).sum(-1, keepdims=True)),
        domain=_VECTORS[:1],
        text="Norm2",
        doc="Euclidean norm; its gradient at 0 is taken as 0.",
    ),
    Composite(
        name="sqdist",
        method="sqdist",
        arity=2,
        build=_sqdist,
        ref=lambda x, y: ((x - y) ** 2).sum(-1, keepdims=True),
        domain=_VECTORS,
        text="SqDist",
        doc="Squared Euclidean distance.",
    ),
)
