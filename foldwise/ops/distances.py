"""Norms, distances and similarities of vectors."""

from __future__ import annotations

from typing import Any

import numpy as np

from foldwise.ir.expr import DimensionError, Expr, apply
from foldwise.ir.tables import Composite, register
from foldwise.ops.rows import ANY, broadcast

_PAIR = (ANY, ANY)
_WEIGHT = (0.2, 2.0)
_WEIGHT_SHAPES = ((1, 3), (3, 3), (9, 3))  # a number, a diagonal, a matrix


def _sqnorm2(x: Expr) -> Expr:
    return apply("sum", apply("square", x))


def _norm2(x: Expr) -> Expr:
    return apply("sqrt", _sqnorm2(x))


def _norm1(x: Expr) -> Expr:
    return apply("sum", apply("abs", x))


def _norminf(x: Expr) -> Expr:
    return apply("max", apply("abs", x))


def _normalize(x: Expr) -> Expr:
    return apply("rsqrt", _sqnorm2(x)) * x


def _normalize_ref(x: Any) -> Any:
    size = np.sqrt((x * x).sum(-1, keepdims=True))
    return np.where(size == 0, 0, x / np.where(size == 0, 1, size))


def _cosine_similarity(x: Expr, y: Expr) -> Expr:
    x, y = broadcast(x, y)
    scale = apply("rsqrt", _sqnorm2(x)) * apply("rsqrt", _sqnorm2(y))
    return apply("sum", x * y) * scale


def _cosine_similarity_ref(x: Any, y: Any) -> Any:
    x, y = np.broadcast_arrays(x, y)
    return (_normalize_ref(x) * _normalize_ref(y)).sum(-1, keepdims=True)


def _haversine(x: Expr, y: Expr) -> Expr:
    if (x.dim, y.dim) != (2, 2):
        raise DimensionError(
            f"haversine needs pairs (latitude, longitude), not dimensions {x.dim} and {y.dim}"
        )

    def angle(v: Expr, k: int) -> Expr:
        return apply("slice", v, start=k, stop=k + 1)

    sines = apply("square", apply("sin", 0.5 * (x - y)))
    cosines = apply("cos", angle(x, 0)) * apply("cos", angle(y, 0))
    squared = angle(sines, 0) + cosines * angle(sines, 1)
    # Rounding may take it above 1 for opposite points.
    return 2 * apply("asin", apply("sqrt", apply("minimum", squared, 1)))


def _haversine_ref(x: Any, y: Any) -> Any:
    """By unit vectors in space: the angle between them."""

    def point(v: Any) -> Any:
        latitude, longitude = v[..., 0], v[..., 1]
        flat = np.cos(latitude)
        return np.stack([flat * np.cos(longitude), flat * np.sin(longitude), np.sin(latitude)], -1)

    p, q = point(x), point(y)
    sine = np.linalg.norm(np.cross(p, q), axis=-1, keepdims=True)
    return np.arctan2(sine, (p * q).sum(-1, keepdims=True))


# --- weights: a number, a diagonal, or a matrix row by row


def _isotropic(s: Expr, x: Expr) -> Expr:
    if s.dim != 1:
        raise DimensionError(
            f"the weight of a vector of dimension {x.dim} is a scalar here, not {s.dim} numbers"
        )
    return s * _sqnorm2(x)


def _diagonal(s: Expr, x: Expr) -> Expr:
    if s.dim != x.dim:
        raise DimensionError(f"{s.dim} weights do not fit a vector of dimension {x.dim}")
    return apply("sum", s * apply("square", x))


def _symmetric(s: Expr, x: Expr) -> Expr:
    if s.dim != x.dim**2:
        raise DimensionError(
            f"a weight of dimension {s.dim} is no {x.dim}x{x.dim} matrix, as a vector of "
            f"dimension {x.dim} needs"
        )
    image = apply("contract", s, x, first=(0, 1), second=(1,), out=(0,), sizes=(x.dim, x.dim))
    return apply("sum", image * x)


def _weighted_sqnorm(s: Expr, x: Expr) -> Expr:
    if s.dim == 1:
        return _isotropic(s, x)
    if s.dim == x.dim:
        return _diagonal(s, x)
    if s.dim != x.dim**2:
        fitting = "1" if x.dim == 1 else f"1, {x.dim} or {x.dim**2}"
        raise DimensionError(
            f"a weight for vectors of dimension {x.dim} has dimension {fitting}, not {s.dim}"
        )
    return _symmetric(s, x)


def _weighted_sqnorm_ref(s: Any, x: Any) -> Any:
    dim = x.shape[-1]
    if s.shape[-1] in (1, dim):
        return (s * x * x).sum(-1, keepdims=True)
    return np.einsum("...ij,...i,...j->...", s.reshape(*s.shape[:-1], dim, dim), x, x)[..., None]


def _sqdist_expanded(x: Expr, y: Expr) -> Expr:
    x, y = broadcast(x, y)
    return _sqnorm2(x) + _sqnorm2(y) - 2 * apply("sum", x * y)


def _weighted_sqdist(s: Expr, x: Expr, y: Expr) -> Expr:
    return _weighted_sqnorm(s, x - y)


_WEIGHT_DOC = "the weight s has dimension 1, D or D*D (a symmetric matrix, row by row)."


register(
    Composite(
        name="sqnorm2",
        arity=1,
        build=_sqnorm2,
        ref=lambda x: (x * x).sum(-1, keepdims=True),
        domain=(ANY,),
        text="SqNorm2",
        method="sqnorm2",
        result="1",
        doc="Squared Euclidean norm.",
    ),
    Composite(
        name="norm2",
        arity=1,
        build=_norm2,
        ref=lambda x: np.sqrt((x * x).sum(-1, keepdims=True)),
        domain=(ANY,),
        text="Norm2",
        method="norm2",
        result="1",
        doc="Euclidean norm; its gradient at 0 is taken as 0.",
    ),
    Composite(
        name="norm1",
        arity=1,
        build=_norm1,
        ref=lambda x: np.abs(x).sum(-1, keepdims=True),
        domain=(ANY,),
        text="Norm1",
        method="norm1",
        result="1",
        doc="Sum of the absolute values; the derivative of one at 0 is taken as 0.",
    ),
    Composite(
        name="norminf",
        arity=1,
        build=_norminf,
        ref=lambda x: np.abs(x).max(-1, keepdims=True),
        domain=(ANY,),
        text="NormInf",
        method="norminf",
        result="1",
        doc="Largest absolute value, NaN if a component is; the derivative is that of the first "
        "component that has it, and 0 at 0.",
    ),
    Composite(
        name="normalize",
        arity=1,
        build=_normalize,
        ref=_normalize_ref,
        domain=(ANY,),
        text="Normalize",
        method="normalize",
        doc="The vector divided by its Euclidean norm; 0 for the null vector, where its "
        "derivatives are taken as 0.",
    ),
    Composite(
        name="sqdist",
        arity=2,
        build=lambda x, y: _sqnorm2(x - y),
        ref=lambda x, y: ((x - y) ** 2).sum(-1, keepdims=True),
        domain=_PAIR,
        text="SqDist",
        method="sqdist",
        result="1",
        doc="Squared Euclidean distance.",
    ),
    Composite(
        name="sqdist_expanded",
        arity=2,
        build=_sqdist_expanded,
        ref=lambda x, y: ((x - y) ** 2).sum(-1, keepdims=True),
        domain=_PAIR,
        text="SqDistExpanded",
        method="sqdist_expanded",
        result="1",
        doc="Squared Euclidean distance as |x|^2 + |y|^2 - 2 x.y: for long vectors on a GPU, whose "
        "tensor cores make the product. Its error is that of |x|^2 + |y|^2, not of the distance: "
        "subtract a common centre first; small distances are uncertain, those below 0 are.",
    ),
    Composite(
        name="manhattan",
        arity=2,
        build=lambda x, y: _norm1(x - y),
        ref=lambda x, y: np.abs(x - y).sum(-1, keepdims=True),
        domain=_PAIR,
        text="Manhattan",
        method="manhattan",
        result="1",
        doc="Sum of the absolute differences; the derivative of one that is 0 is taken as 0.",
    ),
    Composite(
        name="chebyshev",
        arity=2,
        build=lambda x, y: _norminf(x - y),
        ref=lambda x, y: np.abs(x - y).max(-1, keepdims=True),
        domain=_PAIR,
        text="Chebyshev",
        method="chebyshev",
        result="1",
        doc="Largest absolute difference, NaN if one is; the derivative is that of the first "
        "component that has it, and 0 at 0.",
    ),
    Composite(
        name="cosine_similarity",
        arity=2,
        build=_cosine_similarity,
        ref=_cosine_similarity_ref,
        domain=_PAIR,
        text="CosineSimilarity",
        method="cosine_similarity",
        result="1",
        doc="Cosine of the angle between two vectors; 0 if one is null, where the derivatives in "
        "that one are taken as 0.",
    ),
    Composite(
        name="haversine",
        arity=2,
        build=_haversine,
        ref=_haversine_ref,
        domain=((-1.4, 1.4), (-1.4, 1.4)),
        shapes=((2, 2),),
        text="Haversine",
        method="haversine",
        result="1",
        doc="Angle in radians between two points of a sphere, pairs (latitude, longitude) in "
        "radians; its derivatives are taken as 0 for equal and for opposite points.",
    ),
    # --- weighted
    Composite(
        name="weighted_sqnorm",
        arity=2,
        build=_weighted_sqnorm,
        ref=_weighted_sqnorm_ref,
        domain=(_WEIGHT, ANY),
        shapes=_WEIGHT_SHAPES,
        text="WeightedSqNorm",
        result="1",
        doc="Squared norm of x weighted by s, as (s, x); " + _WEIGHT_DOC,
    ),
    Composite(
        name="weightedsqnorm",
        arity=2,
        build=lambda x, s: _weighted_sqnorm(s, x),
        ref=lambda x, s: _weighted_sqnorm_ref(s, x),
        domain=(ANY, _WEIGHT),
        shapes=tuple(shape[::-1] for shape in _WEIGHT_SHAPES),
        method="weightedsqnorm",
        operands=("weight",),
        result="1",
        meanings={"weight": "the weight s: a LazyTensor, an array or a number."},
        doc="`x.weightedsqnorm(s)` is the squared norm of x weighted by s; " + _WEIGHT_DOC,
    ),
    Composite(
        name="weighted_sqdist",
        arity=3,
        build=_weighted_sqdist,
        ref=lambda s, x, y: _weighted_sqnorm_ref(s, x - y),
        domain=(_WEIGHT, ANY, ANY),
        shapes=tuple((s, d, d) for s, d in _WEIGHT_SHAPES),
        text="WeightedSqDist",
        operands=("x", "y"),
        result="1",
        doc="Squared distance of x and y weighted by s, as (s, x, y); " + _WEIGHT_DOC,
    ),
    Composite(
        name="weightedsqdist",
        arity=3,
        build=lambda x, y, s: _weighted_sqdist(s, x, y),
        ref=lambda x, y, s: _weighted_sqnorm_ref(s, x - y),
        domain=(ANY, ANY, _WEIGHT),
        shapes=tuple((d, d, s) for s, d in _WEIGHT_SHAPES),
        method="weightedsqdist",
        operands=("other", "weight"),
        result="1",
        meanings={"weight": "the weight s: a LazyTensor, an array or a number."},
        doc="`x.weightedsqdist(y, s)` is the squared distance of x and y weighted by s; "
        + _WEIGHT_DOC,
    ),
    Composite(
        name="sqnorm_iso",
        arity=2,
        build=_isotropic,
        ref=_weighted_sqnorm_ref,
        domain=(_WEIGHT, ANY),
        shapes=((1, 3),),
        text="SqNormIso",
        result="1",
        doc="Squared norm times a scalar, as (s, x).",
    ),
    Composite(
        name="sqnorm_diag",
        arity=2,
        build=_diagonal,
        ref=_weighted_sqnorm_ref,
        domain=(_WEIGHT, ANY),
        shapes=((3, 3),),
        text="SqNormDiag",
        result="1",
        doc="Sum of squares, each with its weight, as (s, x).",
    ),
    Composite(
        name="sqnorm_sym",
        arity=2,
        build=_symmetric,
        ref=_weighted_sqnorm_ref,
        domain=(_WEIGHT, ANY),
        shapes=((9, 3),),
        text="SymSqNorm",
        result="1",
        doc="Sum of s[i, j] x_i x_j for a matrix s, row by row, as (s, x).",
    ),
)
