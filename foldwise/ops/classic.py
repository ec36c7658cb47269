"""Kernels that formulas of KeOps 1.x have names for; r is the distance of x and y."""

from __future__ import annotations

from typing import Any

import numpy as np

from foldwise.ir.expr import Expr, apply
from foldwise.ir.op import Composite, register
from foldwise.ops.rows import ANY, broadcast

_C, _DOMAIN = (0.2, 1.5), ((0.2, 1.5), ANY, ANY, ANY)
_SHAPES = ((1, 3, 3, 2),)
_FIELD = ((1, 3, 3, 3),)  # B is a vector field


def _sqdist(x: Expr, y: Expr) -> Expr:
    return apply("sum", apply("square", x - y))


def _sqdist_ref(x: Any, y: Any) -> Any:
    return ((x - y) ** 2).sum(-1, keepdims=True)


def _gauss(c: Expr, x: Expr, y: Expr) -> Expr:
    return apply("exp", -(c * _sqdist(x, y)))


def _along(x: Expr, y: Expr, b: Expr) -> Expr:
    """<b, x - y> (x - y)."""
    return apply("sum", b * (x - y)) * (x - y)


def _along_ref(x: Any, y: Any, b: Any) -> Any:
    return (b * (x - y)).sum(-1, keepdims=True) * (x - y)


def _div_free(c: Expr, x: Expr, y: Expr, b: Expr) -> Expr:
    x, y, b = broadcast(x, y, b)
    spread = (x.dim - 1) / (2 * c) - _sqdist(x, y)
    return _gauss(c, x, y) * (spread * b + _along(x, y, b))


def _div_free_ref(c: Any, x: Any, y: Any, b: Any) -> Any:
    x, y, b = np.broadcast_arrays(x, y, b)
    r2 = _sqdist_ref(x, y)
    return np.exp(-c * r2) * (((x.shape[-1] - 1) / (2 * c) - r2) * b + _along_ref(x, y, b))


def _curl_free(c: Expr, x: Expr, y: Expr, b: Expr) -> Expr:
    x, y, b = broadcast(x, y, b)
    return _gauss(c, x, y) * (b / (2 * c) - _along(x, y, b))


def _curl_free_ref(c: Any, x: Any, y: Any, b: Any) -> Any:
    x, y, b = np.broadcast_arrays(x, y, b)
    return np.exp(-c * _sqdist_ref(x, y)) * (b / (2 * c) - _along_ref(x, y, b))


def _sum_gauss(c: Expr, w: Expr, x: Expr, y: Expr, b: Expr) -> Expr:
    return apply("sum", w * _gauss(c, x, y)) * b


register(
    Composite(
        name="scal",
        arity=2,
        build=lambda s, x: s * x,
        ref=lambda s, x: s * x,
        domain=(ANY, ANY),
        shapes=((1, 3),),
        text="Scal",
        doc="A scalar times a vector.",
    ),
    Composite(
        name="gauss_kernel",
        arity=4,
        build=lambda c, x, y, b: _gauss(c, x, y) * b,
        ref=lambda c, x, y, b: np.exp(-c * _sqdist_ref(x, y)) * b,
        domain=_DOMAIN,
        shapes=_SHAPES,
        text="GaussKernel",
        operands=("x", "y", "b"),
        result="E",
        doc="Gaussian kernel exp(-c r**2) b, as (c, x, y, b).",
    ),
    Composite(
        name="laplace_kernel",
        arity=4,
        build=lambda c, x, y, b: apply("exp", -(c * apply("sqrt", _sqdist(x, y)))) * b,
        ref=lambda c, x, y, b: np.exp(-c * np.sqrt(_sqdist_ref(x, y))) * b,
        domain=_DOMAIN,
        shapes=_SHAPES,
        text="LaplaceKernel",
        operands=("x", "y", "b"),
        result="E",
        doc="Laplacian kernel exp(-c r) b, as (c, x, y, b).",
    ),
    Composite(
        name="cauchy_kernel",
        arity=4,
        build=lambda c, x, y, b: (1 / (1 + c * _sqdist(x, y))) * b,
        ref=lambda c, x, y, b: b / (1 + c * _sqdist_ref(x, y)),
        domain=_DOMAIN,
        shapes=_SHAPES,
        text="CauchyKernel",
        operands=("x", "y", "b"),
        result="E",
        doc="Cauchy kernel b / (1 + c r**2), as (c, x, y, b).",
    ),
    Composite(
        name="inverse_multiquadric_kernel",
        arity=4,
        build=lambda c, x, y, b: apply("rsqrt", 1 / c + _sqdist(x, y)) * b,
        ref=lambda c, x, y, b: b / np.sqrt(1 / c + _sqdist_ref(x, y)),
        domain=_DOMAIN,
        shapes=_SHAPES,
        text="InverseMultiquadricKernel",
        operands=("x", "y", "b"),
        result="E",
        doc="Inverse multiquadric kernel b / sqrt(1/c + r**2), as (c, x, y, b).",
    ),
    Composite(
        name="sum_gauss_kernel",
        arity=5,
        build=_sum_gauss,
        ref=lambda c, w, x, y, b: (w * np.exp(-c * _sqdist_ref(x, y))).sum(-1, keepdims=True) * b,
        domain=(_C, ANY, ANY, ANY, ANY),
        shapes=((2, 2, 3, 3, 1),),
        text="SumGaussKernel",
        operands=("w", "x", "y", "b"),
        result="E",
        doc="The sum over k of w_k exp(-c_k r**2), times b, as (c, w, x, y, b).",
    ),
    Composite(
        name="div_free_gauss_kernel",
        arity=4,
        build=_div_free,
        ref=_div_free_ref,
        domain=_DOMAIN,
        shapes=_FIELD,
        text="DivFreeGaussKernel",
        operands=("x", "y", "b"),
        source="Micheli and Glaunès 2014, arXiv:1308.5739",
        doc="Vector field without divergence exp(-c r**2) (((D - 1) / (2c) - r**2) b + "
        "<b, x-y> (x-y)), as (c, x, y, b).",
    ),
    Composite(
        name="curl_free_gauss_kernel",
        arity=4,
        build=_curl_free,
        ref=_curl_free_ref,
        domain=_DOMAIN,
        shapes=_FIELD,
        text="CurlFreeGaussKernel",
        operands=("x", "y", "b"),
        source="Micheli and Glaunès 2014, arXiv:1308.5739",
        doc="Vector field without curl exp(-c r**2) (b / (2c) - <b, x-y> (x-y)), as (c, x, y, b).",
    ),
    Composite(
        name="tri_gauss_kernel",
        arity=5,
        build=lambda s, c, x, y, b: s * _div_free(c, x, y, b) + (1 - s) * _curl_free(c, x, y, b),
        ref=lambda s, c, x, y, b: (
            s * _div_free_ref(c, x, y, b) + (1 - s) * _curl_free_ref(c, x, y, b)
        ),
        domain=((0.1, 0.9), *_DOMAIN),
        shapes=((1, *_FIELD[0]),),
        text="TRIGaussKernel",
        aliases=("TRI_Kernel",),
        operands=("c", "x", "y", "b"),
        source="Micheli and Glaunès 2014, arXiv:1308.5739",
        doc="Mixture of s times the field without divergence and 1 - s times that without curl, "
        "as (s, c, x, y, b).",
    ),
)
