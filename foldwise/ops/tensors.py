"""Matrices and tensors kept as vectors, in C order (row by row)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from foldwise.ir.expr import DimensionError, Expr, apply
from foldwise.ir.tables import Composite, register
from foldwise.ops.rows import ANY

_PAIR = (ANY, ANY)
Axes = Sequence[int]


def _other_side(matrix: Expr, vector: Expr) -> int:
    if matrix.dim % vector.dim:
        raise DimensionError(
            f"{matrix.dim} components are no matrix for a vector of dimension {vector.dim}"
        )
    return matrix.dim // vector.dim


def _matvecmult(a: Expr, x: Expr) -> Expr:
    sizes = (_other_side(a, x), x.dim)
    return apply("contract", a, x, first=(0, 1), second=(1,), out=(0,), sizes=sizes)


def _vecmatmult(x: Expr, a: Expr) -> Expr:
    sizes = (x.dim, _other_side(a, x))
    return apply("contract", x, a, first=(0,), second=(0, 1), out=(1,), sizes=sizes)


def _tensorprod(x: Expr, y: Expr) -> Expr:
    return apply("contract", x, y, first=(0,), second=(1,), out=(0, 1), sizes=(x.dim, y.dim))


def _kron(x: Expr, y: Expr, dimf: Axes, dimg: Axes) -> Expr:
    if len(dimf) != len(dimg):
        raise DimensionError(f"kron needs as many axes of both, not {len(dimf)} and {len(dimg)}")
    count = len(dimf)
    first, second = tuple(range(count)), tuple(range(count, 2 * count))
    out = tuple(axis for pair in zip(first, second, strict=True) for axis in pair)
    return apply("contract", x, y, first=first, second=second, out=out, sizes=(*dimf, *dimg))


# NumPy's, without their types.
_np_kron: Callable[[Any, Any], Any] = np.kron
_np_stack: Callable[[list[Any]], Any] = np.stack


def _for_each(x: Any, y: Any, function: Callable[[Any, Any], Any]) -> Any:
    """A function of two vectors, at all pairs of them."""
    lead: tuple[int, ...] = np.broadcast_shapes(x.shape[:-1], y.shape[:-1])
    x, y = (np.broadcast_to(v, (*lead, v.shape[-1])) for v in (x, y))
    places: list[tuple[int, ...]] = list(np.ndindex(*lead))
    return _np_stack([function(x[at], y[at]).ravel() for at in places]).reshape(*lead, -1)


def _kron_ref(x: Any, y: Any, dimf: Axes, dimg: Axes) -> Any:
    return _for_each(x, y, lambda p, q: _np_kron(p.reshape(dimf), q.reshape(dimg)))


def _tensordot(  # noqa: PLR0913 - the arguments in the formula language
    x: Expr, y: Expr, dimf: Axes, dimg: Axes, contf: Axes, contg: Axes, permute: Axes
) -> Expr:
    paired = dict(zip(contg, contf, strict=False))
    kept = [axis for axis in range(len(dimf)) if axis not in contf]
    second: list[int] = []
    sizes = list(dimf)
    for axis, size in enumerate(dimg):
        if axis in paired:
            second.append(paired[axis])
            continue
        second.append(len(sizes))
        kept.append(len(sizes))
        sizes.append(size)
    _check_contraction(dimf, dimg, contf, contg)
    if permute and sorted(permute) != list(range(len(kept))):
        raise DimensionError(f"{tuple(permute)} is no permutation of the {len(kept)} axes kept")
    out = [kept[permute.index(k)] for k in range(len(kept))] if permute else kept
    return apply(
        "contract",
        x,
        y,
        first=tuple(range(len(dimf))),
        second=tuple(second),
        out=tuple(out),
        sizes=tuple(sizes),
    )


def _check_contraction(dimf: Axes, dimg: Axes, contf: Axes, contg: Axes) -> None:
    for axes, shape in ((contf, dimf), (contg, dimg)):
        if len(set(axes)) < len(axes) or not all(0 <= axis < len(shape) for axis in axes):
            raise DimensionError(f"{tuple(axes)} are no axes of a tensor of shape {tuple(shape)}")
    if [dimf[axis] for axis in contf] != [dimg[axis] for axis in contg]:
        raise DimensionError(
            f"axes {tuple(contf)} of a tensor of shape {tuple(dimf)} do not fit axes "
            f"{tuple(contg)} of one of shape {tuple(dimg)}"
        )


def _tensordot_ref(  # noqa: PLR0913 - as above
    x: Any, y: Any, dimf: Axes, dimg: Axes, contf: Axes, contg: Axes, permute: Axes
) -> Any:
    def product(p: Any, q: Any) -> Any:
        result = np.tensordot(p.reshape(dimf), q.reshape(dimg), axes=(contf, contg))
        return np.moveaxis(result, range(result.ndim), permute) if permute else result

    return _for_each(x, y, product)


register(
    Composite(
        name="matvecmult",
        arity=2,
        build=_matvecmult,
        ref=lambda a, x: (a.reshape(*a.shape[:-1], -1, x.shape[-1]) @ x[..., None])[..., 0],
        domain=_PAIR,
        shapes=((6, 3), (6, 2), (3, 3)),
        text="MatVecMult",
        method="matvecmult",
        operands=("vector",),
        result="A",
        meanings={"vector": "the vector x: a LazyTensor, an array or numbers."},
        example=">>> x.matvecmult(y).shape\n(5, 4, 2)",
        doc="Matrix times vector: `a.matvecmult(x)` with A*B components of a, row by row, and B "
        "of x has A.",
    ),
    Composite(
        name="vecmatmult",
        arity=2,
        build=_vecmatmult,
        ref=lambda x, a: (x[..., None, :] @ a.reshape(*a.shape[:-1], x.shape[-1], -1))[..., 0, :],
        domain=_PAIR,
        shapes=((3, 6), (2, 6), (3, 3)),
        text="VecMatMult",
        method="vecmatmult",
        operands=("matrix",),
        result="B",
        meanings={"matrix": "the matrix a, row by row: a LazyTensor, an array or numbers."},
        example=">>> x.vecmatmult(y).shape\n(5, 4, 2)",
        doc="Vector times matrix: `x.vecmatmult(a)` with A components of x and A*B of a, row by "
        "row, has B.",
    ),
    Composite(
        name="tensorprod",
        arity=2,
        build=_tensorprod,
        ref=lambda x, y: (x[..., :, None] * y[..., None, :]).reshape(
            *np.broadcast_shapes(x.shape[:-1], y.shape[:-1]), -1
        ),
        domain=_PAIR,
        shapes=((2, 3), (1, 3)),
        text="TensorProd",
        method="tensorprod",
        result="D E",
        example=">>> x.tensorprod(y).shape\n(5, 4, 6)",
        doc="All products x_i y_j, those of the same i next to each other.",
    ),
    Composite(
        name="kron",
        arity=2,
        build=_kron,
        ref=_kron_ref,
        domain=_PAIR,
        shapes=((4, 6),),
        param_names=("dimf", "dimg"),
        param_samples=((2, 2), (3, 2)),
        text="Kron",
        method="kron",
        result="D E",
        meanings={"dimf": "shape of the first tensor.", "dimg": "shape of the second tensor."},
        example=">>> x.kron(y, (2, 2), (3, 2)).shape\n(5, 4, 24)",
        doc="Kronecker product of two tensors of shapes dimf and dimg, as many axes each.",
    ),
    Composite(
        name="tensordot",
        arity=2,
        build=_tensordot,
        ref=_tensordot_ref,
        domain=_PAIR,
        shapes=((12, 12),),
        param_names=("dimf", "dimg", "contf", "contg", "permute"),
        param_samples=((2, 3, 2), (3, 2, 2), (1,), (0,), (2, 0, 3, 1)),
        defaults=((),),
        text="TensorDot",
        method="tensordot",
        result="product of the lengths kept",
        meanings={
            "dimf": "shape of the first tensor.",
            "dimg": "shape of the second tensor.",
            "contf": "axes of the first that are summed over.",
            "contg": "axes of the second that are summed over, as many.",
            "permute": "for each axis kept, its place in the result; by default the order stays.",
        },
        example=">>> x.tensordot(y, (2, 3, 2), (3, 2, 2), (1,), (0,)).shape\n(5, 4, 16)",
        doc="Tensors of shapes dimf and dimg, multiplied and summed over the axes contf of the "
        "first and contg of the second. The axes kept, first those of the first, go to the places "
        "that `permute` names.",
    ),
)
