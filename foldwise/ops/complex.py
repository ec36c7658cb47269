"""Functions of complex vectors, kept as real ones: real and imaginary parts in turn.

Derivatives follow from those of the parts. As gradients with respect to pairs of parts they are in
PyTorch's convention: the conjugate of the Wirtinger derivative, for a real loss.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from foldwise.ir.expr import DimensionError, Expr, Reference, apply, const
from foldwise.ir.tables import COMPOSITES, Composite, register
from foldwise.ops.complex_roots import root_parts
from foldwise.ops.rows import ANY, by_squaring

Parts = tuple[Expr, Expr]


def _parts(z: Expr) -> Parts:
    """Real and imaginary parts."""
    if z.dim % 2:
        raise DimensionError(
            f"a complex vector has two components for each number, not {z.dim} in all"
        )
    return (
        apply("slice", z, start=0, stop=z.dim, step=2),
        apply("slice", z, start=1, stop=z.dim, step=2),
    )


def _joined(re: Expr, im: Expr) -> Expr:
    """The complex vector of these parts; one of them may be a scalar."""
    dim = max(re.dim, im.dim)
    parts = (e if e.dim == dim else apply("expand", e, dim=dim) for e in (re, im))
    return apply("interleave", *parts)


def _numbers(z: Any) -> Any:
    """The complex numbers, in NumPy."""
    return z[..., 0::2] + 1j * z[..., 1::2]


def _pairs(z: Any) -> Any:
    """Real and imaginary parts in turn, in NumPy."""
    parts: Any = np.stack([z.real, z.imag], -1)
    return parts.reshape(*z.shape[:-1], -1)


def _row(
    name: str,
    text: str,
    build: Reference,
    ref: Reference,
    doc: str,
    **row: Any,
) -> Composite:
    """A row; `ref` works on complex numbers where the operands or the result are complex."""
    row = {"takes": "complex", "gives": "complex", "arity": 1} | row
    arity, params = row["arity"], len(row.get("param_names", ()))
    read = _numbers if row["takes"] == "complex" else np.asarray
    write = _pairs if row["gives"] == "complex" else np.asarray

    def reference(*values: Any) -> Any:
        operands = [read(v) for v in values[: len(values) - params]]
        return write(ref(*operands, *values[len(values) - params :]))

    row.setdefault("domain", (ANY,) * arity)
    if row["takes"] == "complex":
        row.setdefault("shapes", tuple((dim,) * arity for dim in (2, 6, 20)))
    return Composite(name=name, text=text, build=build, ref=reference, doc=doc, **row)


# --- parts


def _conj(z: Expr) -> Expr:
    re, im = _parts(z)
    return _joined(re, -im)


def _square_abs(z: Expr) -> Expr:
    re, im = _parts(z)
    return apply("square", re) + apply("square", im)


def _abs(z: Expr) -> Expr:
    return apply("hypot", *_parts(z))


def _angle(z: Expr) -> Expr:
    re, im = _parts(z)
    return apply("atan2", im, re)


def _sum(z: Expr) -> Expr:
    return _joined(*(apply("sum", part) for part in _parts(z)))


def _repeated(z: Expr, dim: int) -> Expr:
    if dim % 2:
        raise DimensionError(f"a complex vector has an even number of components, not {dim}")
    re, im = (apply("expand", part, dim=dim // 2) for part in _parts(z))
    return _joined(re, im)


# --- arithmetic


def _compared(name: str) -> Callable[[Expr, Expr], Expr]:
    def build(z: Expr, w: Expr) -> Expr:
        re, im = (apply("eq", x, y) for x, y in zip(_parts(z), _parts(w), strict=True))
        return re * im if name == "eq" else 1 - re * im

    return build


def _by_parts(op: str) -> Callable[[Expr, Expr], Expr]:
    def build(z: Expr, w: Expr) -> Expr:
        return _joined(*(apply(op, x, y) for x, y in zip(_parts(z), _parts(w), strict=True)))

    return build


def _mul(z: Expr, w: Expr) -> Expr:
    (a, b), (c, d) = _parts(z), _parts(w)
    return _joined(a * c - b * d, a * d + b * c)


def _div(z: Expr, w: Expr) -> Expr:
    # Scaled by the larger part of w, so that squares do not overflow; any scale will do, so it
    # has no derivative.
    (a, b), (c, d) = _parts(z), _parts(w)
    scale = apply("detach", 1 / apply("maximum", apply("abs", c), apply("abs", d)))
    c, d = c * scale, d * scale
    share = scale / (apply("square", c) + apply("square", d))
    return _joined((a * c + b * d) * share, (b * c - a * d) * share)


def _scaled(x: Expr, z: Expr) -> Expr:
    if x.dim != 1:
        raise DimensionError(f"the first operand is one real number, not {x.dim}")
    return x * z


def _unit(angle: Expr) -> Expr:
    """exp(i angle)."""
    return _joined(apply("cos", angle), apply("sin", angle))


def _exp(z: Expr) -> Expr:
    re, im = _parts(z)
    size = apply("exp", re)
    return _joined(size * apply("cos", im), size * apply("sin", im))


def _log(z: Expr) -> Expr:
    return _joined(apply("log", _abs(z)), _angle(z))


def _sqrt(z: Expr) -> Expr:
    return _joined(*root_parts(*_parts(z), inverse=False))


def _rsqrt(z: Expr) -> Expr:
    x, y = _parts(z)
    zero = apply("eq", x, 0) * apply("eq", y, 0)
    parts = root_parts(x, y, inverse=True)
    return _joined(*(apply("where", zero, math.nan, part) for part in parts))


def _pow(z: Expr, w: Expr) -> Expr:
    power = _parts(_exp(_mul(w, _log(z))))
    return _joined(*(apply("unless_zero", part, _abs(z)) for part in power))


def _powi(z: Expr, n: int) -> Expr:
    if n == 0:
        return _joined(apply("expand", 1, dim=z.dim // 2), const(0))
    power = by_squaring(z, abs(n), _mul)
    return power if n > 0 else _div(_joined(const(1), const(0)), power)


def _cos(z: Expr) -> Expr:
    re, im = _parts(z)
    return _joined(apply("cos", re) * apply("cosh", im), -apply("sin", re) * apply("sinh", im))


def _sin(z: Expr) -> Expr:
    re, im = _parts(z)
    return _joined(apply("sin", re) * apply("cosh", im), apply("cos", re) * apply("sinh", im))


_AWAY = (0.3, 2.0)  # from the origin, and from the branch cut

register(
    _row(
        "complex_real",
        "ComplexReal",
        lambda z: _parts(z)[0],
        lambda z: z.real,
        "Real parts of complex numbers.",
        gives="real",
    ),
    _row(
        "complex_imag",
        "ComplexImag",
        lambda z: _parts(z)[1],
        lambda z: z.imag,
        "Imaginary parts of complex numbers.",
        gives="real",
    ),
    _row(
        "real2complex",
        "Real2Complex",
        lambda x: _joined(x, const(0)),
        lambda x: x + 0j,
        "Real numbers as complex ones.",
        takes="real",
        method="real2complex",
    ),
    _row(
        "imag2complex",
        "Imag2Complex",
        lambda x: _joined(const(0), x),
        lambda x: 1j * x,
        "Real numbers times the imaginary unit.",
        takes="real",
        method="imag2complex",
    ),
    _row(
        "complex_exp1j",
        "ComplexExp1j",
        _unit,
        lambda x: np.exp(1j * x),
        "The number exp(i x) for real angles x in radians.",
        takes="real",
        method="exp1j",
    ),
    Composite(
        name="conj",
        arity=1,
        build=lambda x: x,
        ref=lambda x: x,
        domain=(ANY,),
        text="RealConj",
        method="conj",
        ufunc="conjugate",
        names=("conj_physical",),
        doc="Complex conjugates; of real numbers, the numbers themselves.",
    ),
    _row(
        "complex_conj",
        "Conj",
        _conj,
        np.conj,
        "Complex conjugates.",
        extends="conj",
    ),
    _row(
        "complex_eq",
        "ComplexEqual",
        _compared("eq"),
        lambda z, w: 1.0 * (z == w),
        "1 where two complex numbers are equal, else 0.",
        arity=2,
        gives="real",
        extends="eq",
        shapes=((2, 2), (6, 6), (2, 6)),
    ),
    _row(
        "complex_ne",
        "ComplexNotEqual",
        _compared("ne"),
        lambda z, w: 1.0 * (z != w),
        "1 where two complex numbers are not equal, else 0.",
        arity=2,
        gives="real",
        extends="ne",
        shapes=((2, 2), (6, 6), (2, 6)),
    ),
    _row(
        "complex_abs",
        "ComplexAbs",
        _abs,
        np.abs,
        "Absolute values of complex numbers; the derivative at 0 is taken as 0.",
        gives="real",
        extends="abs",
    ),
    _row(
        "complex_square_abs",
        "ComplexSquareAbs",
        _square_abs,
        lambda z: np.abs(z) ** 2,
        "Squared absolute values of complex numbers.",
        gives="real",
        method="square_abs",
    ),
    _row(
        "complex_angle",
        "ComplexAngle",
        _angle,
        np.angle,
        "Angles of complex numbers, from -pi to pi; 0 at 0, with derivative 0.",
        gives="real",
        method="angle",
        domain=(_AWAY,),
    ),
    _row(
        "complex_sum",
        "ComplexSum",
        _sum,
        lambda z: z.sum(-1, keepdims=True),
        "Sum of the numbers of a complex vector.",
        extends="sum",
        result="1",
    ),
    _row(
        "complex_sum_t",
        "ComplexSumT",
        _repeated,
        lambda z, dim: np.repeat(z, dim // 2, -1),
        "One complex number repeated to a vector of `dim` components, two for each.",
        param_names=("dim",),
        param_samples=(6,),
        shapes=((2,),),
        result="dim / 2",
        meanings={"dim": "number of components, two for each number."},
    ),
    _row(
        "complex_neg",
        "ComplexMinus",
        lambda z: -z,
        np.negative,
        "Complex numbers with their signs changed.",
        extends="neg",
    ),
    _row(
        "complex_add",
        "ComplexAdd",
        _by_parts("add"),
        np.add,
        "Sum of two complex vectors, number by number.",
        arity=2,
        extends="add",
        shapes=((2, 2), (6, 6), (2, 6), (20, 2)),
    ),
    _row(
        "complex_sub",
        "ComplexSubtract",
        _by_parts("sub"),
        np.subtract,
        "Difference of two complex vectors, number by number.",
        arity=2,
        extends="sub",
        shapes=((2, 2), (6, 6), (2, 6), (20, 2)),
    ),
    _row(
        "complex_mul",
        "ComplexMult",
        _mul,
        np.multiply,
        "Product of two complex vectors, number by number.",
        arity=2,
        extends="mul",
        shapes=((2, 2), (6, 6), (2, 6), (20, 2)),
    ),
    _row(
        "complex_div",
        "ComplexDivide",
        _div,
        np.divide,
        "Quotient of two complex vectors, number by number.",
        arity=2,
        extends="div",
        shapes=((2, 2), (6, 6), (2, 6), (20, 2)),
        domain=(ANY, _AWAY),
    ),
    Composite(
        name="complex_real_scal",
        text="ComplexRealScal",
        arity=2,
        build=_scaled,
        ref=np.multiply,
        domain=(ANY, ANY),
        shapes=((1, 2), (1, 6)),
        doc="A complex vector times one real number.",
    ),
    _row(
        "complex_exp",
        "ComplexExp",
        _exp,
        np.exp,
        "Exponential of complex numbers.",
        extends="exp",
    ),
    _row(
        "complex_log",
        "ComplexLog",
        _log,
        np.log,
        "Logarithm of complex numbers, with angles from -pi to pi.",
        extends="log",
        domain=(_AWAY,),
    ),
    _row(
        "complex_sqrt",
        "ComplexSqrt",
        _sqrt,
        np.sqrt,
        "Square root of complex numbers, with non-negative real part; the derivative at 0 is 0.",
        extends="sqrt",
        domain=(_AWAY,),
    ),
    _row(
        "complex_rsqrt",
        "ComplexRsqrt",
        _rsqrt,
        lambda z: 1 / np.sqrt(z),
        "Inverse square root of complex numbers.",
        extends="rsqrt",
        domain=(_AWAY,),
    ),
    _row(
        "complex_square",
        "ComplexSquare",
        lambda z: _mul(z, z),
        np.square,
        "Square of complex numbers.",
        extends="square",
    ),
    _row(
        "complex_powi",
        "ComplexPow",
        _powi,
        lambda z, n: z ** float(n),
        "Integer power of complex numbers, by repeated multiplication.",
        extends="powi",
        param_names=("n",),
        param_samples=(-3,),
        domain=(_AWAY,),
        meanings={"n": "exponent, an integer."},
    ),
    _row(
        "complex_pow",
        "ComplexPowf",
        _pow,
        np.power,
        "Complex power of complex numbers: exp(w log z), and 0 for z = 0.",
        arity=2,
        extends="pow",
        domain=(_AWAY, ANY),
    ),
    _row(
        "complex_sin",
        "ComplexSin",
        _sin,
        np.sin,
        "Sine of complex numbers.",
        extends="sin",
    ),
    _row(
        "complex_cos",
        "ComplexCos",
        _cos,
        np.cos,
        "Cosine of complex numbers.",
        extends="cos",
    ),
    _row(
        "complex_dot",
        "ComplexScalprod",
        lambda z, w: _sum(_mul(z, w)),
        lambda z, w: (z * w).sum(-1, keepdims=True),
        "Sum of products of complex numbers, without conjugation.",
        arity=2,
        extends="dot",
        result="1",
    ),
)

COMPLEX: dict[str, Composite] = {
    row.extends: row for row in COMPOSITES.values() if row.extends is not None
}
"""Rows for complex numbers, by the names of those for real ones."""

ALIKE: Final = {"concat", "slice", "take", "detach"}
"""Rows that take components wherever they belong, so that they are for complex numbers as well."""
