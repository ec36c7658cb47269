"""Functions of NumPy and PyTorch that arrange feature axes, and products along them."""

from __future__ import annotations

from typing import Any

from foldwise.api import arrangements as of
from foldwise.api.contractions import einsum, solution
from foldwise.api.features import features_of
from foldwise.api.table import Lazy, written


@written(
    "reshape",
    shape="`...` for all other axes, then lengths of feature axes, one of which may be -1. Or the "
    "whole shape, in which other axes are as before.",
    example=">>> x.reshape(..., 3, 1).shape, x.reshape(..., 3, 1).reshape(..., -1).shape\n"
    "((5, 1, 3, 1), (5, 1, 3))",
)
def _reshape(input: Any, *shape: Any) -> Any:
    """The entries in feature axes of other lengths, row by row: vectors as matrices, and back.

    Returns: A LazyTensor; of tensors, if there are several feature axes.
    """
    return of.reshaped(input, shape)


@written(
    "swapaxes",
    "swapdims",
    axis1="a feature axis.",
    axis2="another one.",
    example=">>> x.reshape(..., 3, 1).swapaxes(-1, -2).shape\n(5, 1, 1, 3)",
)
def _swapaxes(input: Any, axis1: int, axis2: int) -> Any:
    """Two feature axes exchanged; of matrices also `A.mT`."""
    return of.exchanged("swapaxes", input, axis1, axis2)


@written("matrix_transpose", "adjoint", method=False)
def _matrix_transpose(input: Any) -> Any:
    """The last two feature axes exchanged."""
    return of.exchanged("matrix_transpose", input, -1, -2)


@written(
    "permute",
    dims="all axes in their new order; only feature axes have another one.",
    example=">>> x.reshape(..., 3, 1).permute(0, 1, 3, 2).shape\n(5, 1, 1, 3)",
)
def _permute(input: Any, *dims: Any) -> Any:
    """Feature axes in another order."""
    return of.permuted("permute", input, dims[0] if len(dims) == 1 else dims)


@written("transpose", method=False)
def _transpose(input: Any, dims: Any = None, second: Any = None) -> Any:
    """Two feature axes exchanged, as in PyTorch, or all axes in a new order, as in NumPy."""
    if second is not None:
        return of.exchanged("transpose", input, dims, second)
    if dims is None:
        raise ValueError("transpose of LazyTensors needs axes: K.T exchanges i and j")
    return of.permuted("transpose", input, dims)


@written("moveaxis", "movedim", method=False)
def _moveaxis(input: Any, source: int, destination: int) -> Any:
    """A feature axis at another place."""
    order = [n for n in range(input.ndim) if n != source % input.ndim]
    order.insert(destination % input.ndim, source % input.ndim)
    return of.permuted("moveaxis", input, order)


@written("solve", method=False)
def _solve(input: Any, b: Any) -> Any:
    """Solutions of small systems along features."""
    if not (isinstance(input, Lazy) and isinstance(b, Lazy) and input.has_tensors):
        raise TypeError(
            "solve(A, b) is for LazyTensors, of matrices A and of vectors or matrices b; the "
            "system of the numbers K_ij is K.solve(b, alpha=...)"
        )
    return solution(input, b)


@written("einsum", method=False)
def _einsum(equation: str, *operands: Any) -> Any:
    """`foldwise.einsum` with `...` or letters for all other axes, as the libraries write it."""
    left, arrow, result = equation.replace(" ", "").partition("->")
    terms = left.split(",")
    if not arrow and all(term.startswith("...") for term in terms):
        result = "..." + "".join(sorted(c for c in {*left} - {*".,"} if left.count(c) == 1))
    parts = [_of_features(*pair) for pair in zip(terms, operands, strict=False)]
    fronts = {front for front, _ in parts}
    front = max(fronts, key=len)
    if "?" in fronts or fronts - {front, ""} or not result.startswith(front) or not front:
        raise TypeError(
            f"einsum({equation!r}) of LazyTensors: products along features, such as "
            "'...d,...d->...' or 'ijab,ijb->ija'; sums over i or j are K.sum(axis=...) and K @ b"
        )
    own = ",".join(own for _, own in parts)
    return einsum(f"{own}->{result[len(front) :]}", *operands)


def _of_features(term: str, x: Any) -> tuple[str, str]:
    """The letters of all other axes, or `...`, and those of the features.

    Where they do not fit the operand, something that no result begins with.
    """
    count = 0 if term.endswith("...") else len(features_of(x))
    front, own = term[: len(term) - count], term[len(term) - count :]
    before = x.ndim - len(x.features) if isinstance(x, Lazy) else 0
    fits = front == "..." or front.isalpha() * len(front) == before
    return (front, own) if fits and len(own) == count else ("?", own)
