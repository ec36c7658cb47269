"""Words that formulas may contain because KeOps has them.

`WORDS` are functions, read next to those of Foldwise's tables: constants that Foldwise writes as
numbers, factorizations that it always does, and the kernels of KeOps 1, where r is the distance of
x and y. `in_new_words` rewrites the notation of KeOps 0 and 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, cast

import numpy as np

from foldwise.ir.expr import Expr, Reference, apply, const
from foldwise.ir.parser import Row
from foldwise.ir.tables import Composite, Operator
from foldwise.ops import COMPOSITES, OPS
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


def _factorized(f: Expr, g: Expr) -> Expr:
    """`f` itself: subexpressions that occur more than once, such as `g`, are computed once."""
    del g
    return f


def _auto_factorized(f: Expr) -> Expr:
    """`f` itself."""
    return f


def _constant(
    name: str, text: str, doc: str, build: Reference, ref: Reference, **samples: int
) -> Composite:
    """A function of integers that are compiled in, with `samples` of them for tests."""
    return Composite(
        name=name,
        arity=0,
        build=build,
        ref=ref,
        param_names=tuple(samples),
        param_samples=tuple(samples.values()),
        text=text,
        doc=doc,
    )


def _number(value: float) -> Any:
    return np.full((1, 1, 1), float(value))


_CONSTANTS: Final = (
    _constant("int_cst", "IntCst", "The integer n.", const, _number, n=3),
    _constant(
        "int_inv",
        "IntInv",
        "1 / n for an integer n.",
        lambda n: const(1 / n),
        lambda n: _number(1 / n),
        n=3,
    ),
    _constant(
        "rat_cst",
        "RatCst",
        "The quotient p / q of two integers.",
        lambda p, q: const(p / q),
        lambda p, q: _number(p / q),
        p=2,
        q=3,
    ),
    _constant(
        "zero",
        "Zero",
        "The null vector of dimension n.",
        lambda n: apply("expand", const(0), dim=n),
        lambda n: np.zeros((1, 1, n)),
        n=3,
    ),
)
_OPERATORS: Final = (
    Operator(
        name="factorize",
        build=_factorized,
        doc="The formula itself: what occurs in it more than once is computed once anyway.",
        text="Factorize",
    ),
    Operator(
        name="auto_factorize",
        build=_auto_factorized,
        doc="The formula itself: what occurs in it more than once is computed once anyway.",
        text="AutoFactorize",
    ),
)
_KERNELS: Final = (
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
        doc="Mixture of s times the field without divergence and 1 - s times that without curl, "
        "as (s, c, x, y, b).",
    ),
)

COMPOSED: Final = {str(row.text): row for row in (*_CONSTANTS, *_KERNELS)}
"""The functions of values among them, by name."""

WORDS: Final[dict[str, Row]] = {
    **COMPOSED,
    **{row.text: row for row in _OPERATORS},
    "TRI_Kernel": COMPOSED["TRIGaussKernel"],
    "ClampInt": OPS["clamp"],
    "ComplexScal": COMPOSITES["complex_real_scal"],
}
"""All of them, by name."""

_VARIABLE_OR_LIST: Final = re.compile(r"\bV([xy])(?=\s*\()|\b(Ind\s*\()([^()]*)\)")
_REDUCTION: Final = re.compile(r"\s*([A-Za-z]\w*?)_?Reduction(\s*\(.*)", re.DOTALL)


def in_new_words(text: Any) -> Any:
    """A formula with `Vi`, `Vj`, `[0,1]` and `Sum_Reduction`.

    KeOps 0 and 1 wrote `Vx`, `Vy`, `Ind(0,1)` and `SumReduction`. Within a formula lengths stay as
    they are, so that the columns in messages are those of the original. Something else than a text
    is left for Foldwise to refuse.
    """
    if not isinstance(text, str):
        return text
    if whole := _REDUCTION.fullmatch(text):
        text = f"{whole[1]}_Reduction{whole[2]}"
    return _VARIABLE_OR_LIST.sub(_new, text)


def _new(found: re.Match[str]) -> str:
    if found[1]:
        return "Vi" if found[1] == "x" else "Vj"
    return f"{'['.rjust(len(found[2]))}{found[3]}]"


def aliases_in_new_words(aliases: Any) -> Any:
    """A list of aliases, each as `in_new_words`."""
    if isinstance(aliases, str):
        return aliases
    return [in_new_words(alias) for alias in cast(Iterable[Any], aliases)]
