"""Square roots of complex numbers, as an op on their real and imaginary parts.

Its derivatives are polynomials in the op itself, so that those of any order stay short.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, Op, apply
from foldwise.ir.loops import Value
from foldwise.ir.tables import register
from foldwise.ops.scalar import length

_AWAY = (0.3, 2.0)  # from the origin, and from the branch cut


def root_parts(x: Expr, y: Expr, *, inverse: bool) -> tuple[Expr, Expr]:
    """Real and imaginary parts of the root of x + i y, or of its inverse."""
    re, im = (apply("complex_root_part", x, y, inverse=int(inverse), imaginary=n) for n in (0, 1))
    return re, im


def _root_part(b: Builder, x: Value, y: Value, inverse: int, imaginary: int) -> Value:
    size, zero = length(b, x, y), b.const(0)
    # The larger part of the root, without cancellation, and the smaller one from y = 2 * re * im.
    larger = b.sqrt(b.mul(b.const(0.5), b.add(size, b.abs(x))))
    origin, left, below = b.eq(size, zero), b.lt(x, zero), b.lt(y, zero)
    smaller = b.select(origin, zero, b.div(y, b.add(larger, larger)))
    larger, smaller = (
        b.select(left, b.select(below, b.neg(part), part), part) for part in (larger, smaller)
    )
    first, second = (smaller, larger) if imaginary else (larger, smaller)
    part = b.select(left, second, first)
    if not inverse:
        return part
    part = b.select(origin, zero, b.div(part, size))
    return b.neg(part) if imaginary else part


def _root_part_ref(x: Any, y: Any, inverse: int, imaginary: int) -> Any:
    z = np.asarray(x) + 1j * np.asarray(y)
    with np.errstate(all="ignore"):
        root: Any = np.where(z == 0, 0, 1 / np.sqrt(z)) if inverse else np.sqrt(z)
    return root.imag if imaginary else root.real


def _root_partials(z: Expr, x: Expr, y: Expr) -> tuple[Expr, Expr]:
    """By Cauchy and Riemann, from the derivative of the root, 1 / (2 r), or of r = 1 / root,
    which is -r**3 / 2.
    """
    inverse, imaginary = z.params
    re, im = root_parts(x, y, inverse=True)
    if inverse:
        a, b = apply("square", re), apply("square", im)
        re, im = re * (3 * b - a), im * (b - 3 * a)
    return (0.5 * im, 0.5 * re) if imaginary else (0.5 * re, -0.5 * im)


register(
    Op(
        name="complex_root_part",
        arity=2,
        lower=_root_part,
        partials=_root_partials,
        ref=_root_part_ref,
        domain=(_AWAY, _AWAY),
        param_names=("inverse", "imaginary"),
        param_samples=(1, 1),
        text="ComplexRootPart",
        operands=("imaginary_part",),
        meanings={
            "imaginary_part": "of the numbers; the first operand is their real part.",
            "inverse": "1 for 1 / root, 0 for the root.",
            "imaginary": "1 for the imaginary part of the result, 0 for its real part.",
        },
        cost=50,
        doc="Real or imaginary part of the square root of complex numbers, or of its inverse, "
        "which is 0 at 0, as are the derivatives of both.",
    ),
)
