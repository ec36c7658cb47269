"""Values of matrices made of formulas: products with arrays, sums, entries, diagonals.

One pass over the tree each. Leaves are evaluated by the engine, all else is arithmetic of the
library of the arrays; so derivatives are those of both.
"""

from __future__ import annotations

import functools
import math
import operator
from collections.abc import Sequence
from typing import Any

from foldwise.arrays import ArrayAdapter
from foldwise.compute import parts
from foldwise.compute.arguments import Shape
from foldwise.compute.bound import (
    BoundFormula,
    apply,
    of_array,
    real_parts,
)
from foldwise.compute.matrices import (
    Blocks,
    Kronecker,
    Matrix,
    Product,
    Sum,
    adapter_of_leaves,
    arrays_of_leaves,
    dtype_of,
    leaves,
    rows,
    shape_of,
    spans,
    transposed,
)
from foldwise.compute.reductions import reduce
from foldwise.engine.shapes import broadcast
from foldwise.ir.axis import Axis
from foldwise.ir.loops import size_of
from foldwise.ir.spec import Numerics
from foldwise.ops import OPS, REDUCTIONS

_SUM = REDUCTIONS["sum"]


def times(matrix: Matrix, b: Any, numerics: Numerics) -> Any:
    """The product with an array.

    Args:
        matrix: the matrix, whose entries are numbers.
        b: an array of shape `batch + (N, E)`.
        numerics: accuracy choices of the sums.

    Returns:
        An array of shape `batch + (M, E)`.
    """
    *batch, height, _, _ = shape_of(matrix)
    if b.shape[-1] == 0:  # inside a Kronecker product; kernels have no vectors of dimension 0
        return _zeros(matrix, (*broadcast(tuple(batch), tuple(b.shape[:-2])), height, 0))
    match matrix:
        case BoundFormula():
            product = apply(OPS["mul"], "mul", (matrix, _columns(b, matrix)), {})
            return reduce("K @ b", _SUM, Axis.J, [product], numerics)
        case Product(left, right):
            return times(left, times(right, b, numerics), numerics)
        case Sum(terms):
            return functools.reduce(operator.add, (times(t, b, numerics) for t in terms))
        case Kronecker(left, right):
            return _kronecker_times(left, right, b, numerics)
        case Blocks(grid, heights, widths):
            pieces = [b[..., start:stop, :] for start, stop in spans(widths)]
            found: list[Any] = []
            for line, count in zip(grid, heights, strict=True):
                pairs = zip(line, pieces, strict=True)
                terms = [times(block, piece, numerics) for block, piece in pairs if block]
                found.append(_total(terms, matrix, (count, b.shape[-1])))
            return joined(found, -2, 2, tuple(batch), adapter_of_leaves(matrix))


def product(matrix: Matrix, b: Any, numerics: Numerics) -> Any:
    """The product with an array of shape `(N,)` or `batch + (N, E)`, as `times` has it."""
    return (
        times(matrix, b, numerics)
        if len(b.shape) > 1
        else times(matrix, b[:, None], numerics)[..., 0]
    )


def _columns(b: Any, like: BoundFormula) -> BoundFormula:
    """An array of shape `batch + (N, E)` as vectors `b_j`."""
    adapter = like.inputs.adapter
    assert adapter is not None
    array, kind = real_parts(b[..., None, :, :], adapter.header(b).dtype, adapter)
    return of_array(array, Axis.J, kind, adapter)


def _kronecker_times(left: Matrix, right: Matrix, b: Any, numerics: Numerics) -> Any:
    """The product of a Kronecker product with an array, by those of its factors."""
    above, inner = (shape_of(factor)[-3:-1] for factor in (left, right))
    components = b.shape[-1]
    # The other index of each factor is one of the components.
    b = b.reshape(*b.shape[:-2], above[1], inner[1] * components)
    b = times(left, b, numerics)
    b = b.reshape(*b.shape[:-1], inner[1], components).swapaxes(-3, -2)
    b = times(right, b.reshape(*b.shape[:-2], above[0] * components), numerics)
    b = b.reshape(*b.shape[:-1], above[0], components).swapaxes(-3, -2)
    return b.reshape(*b.shape[:-3], above[0] * inner[0], components)


def sums(matrix: Matrix, numerics: Numerics) -> Any:
    """The sums of the rows, an array of shape `batch + (M, D)`."""
    match matrix:
        case BoundFormula():
            return reduce("sum", _SUM, Axis.J, [matrix], numerics)
        case Product(left, right):
            return times(left, sums(right, numerics), numerics)
        case Sum(terms):
            return functools.reduce(operator.add, (sums(term, numerics) for term in terms))
        case Kronecker(left, right):
            return _outer(sums(left, numerics), sums(right, numerics))
        case Blocks(grid, heights):
            *batch, _, _, dim = matrix.shape
            found: list[Any] = []
            for line, count in zip(grid, heights, strict=True):
                terms = [sums(block, numerics) for block in line if block]
                found.append(_total(terms, matrix, (count, dim)))
            return joined(found, -2, 2, tuple(batch), adapter_of_leaves(matrix))


def _outer(x: Any, y: Any) -> Any:
    """All products of a number of `x` with one of `y`, of shape `batch + (m, 1)` and `(n, 1)`."""
    product = x[..., :, None, :] * y[..., None, :, :]
    return product.reshape(*product.shape[:-3], product.shape[-3] * product.shape[-2], 1)


# --- entries


def bytes_of_values(matrix: Matrix) -> int:
    """The size of the largest array that `values` makes."""
    match matrix:
        case Product(left, right) | Kronecker(left, right):
            inner = max(bytes_of_values(left), bytes_of_values(right))
        case Sum(terms):
            inner = max(map(bytes_of_values, terms))
        case _:
            inner = 0
    parts_of_numbers = max(leaf.expr.dim // leaf.dim for leaf in leaves(matrix))
    return max(inner, math.prod(shape_of(matrix)) * parts_of_numbers * size_of(dtype_of(matrix)))


def values(matrix: Matrix) -> Any:
    """All entries, an array of shape `batch + (M, N, D)`."""
    match matrix:
        case BoundFormula():
            return parts.values(matrix)
        case Sum(terms):
            return functools.reduce(operator.add, map(values, terms))
        case Product(left, right):
            multiply = adapter_of_leaves(matrix).namespace.matmul
            return multiply(values(left)[..., 0], values(right)[..., 0])[..., None]
        case Kronecker(left, right):
            x, y = values(left)[..., :, None, :, None, 0], values(right)[..., None, :, None, :, 0]
            product = x * y
            return product.reshape(*product.shape[:-4], *matrix.shape[-3:])
        case Blocks(grid, heights, widths):
            *batch, _, _, dim = matrix.shape
            adapter = adapter_of_leaves(matrix)
            lines = [
                joined(
                    [
                        values(block) if block else _zeros(matrix, (height, width, dim))
                        for block, width in zip(line, widths, strict=True)
                    ],
                    *(-2, 3, tuple(batch), adapter),
                )
                for line, height in zip(grid, heights, strict=True)
            ]
            return joined(lines, -3, 3, tuple(batch), adapter)


def diagonal(matrix: Matrix, k: int, numerics: Numerics) -> Any:
    """The entries with `j - i = k`, an array of shape `batch + (length, D)`.

    Raises:
        ValueError: if they cannot be had without all entries of some matrix.
    """
    *batch, height, width, dim = shape_of(matrix)
    top = max(-k, 0)
    length = max(min(height - top, width - max(k, 0)), 0)
    match matrix:
        case BoundFormula():
            return parts.diagonal_values(matrix, k)
        case Sum(terms):
            return functools.reduce(operator.add, (diagonal(t, k, numerics) for t in terms))
        case Product(BoundFormula() as left, BoundFormula() as right):
            left = rows(left, min(top, height), min(top, height) + length)
            first = min(top + k, width)
            turned = rows(transposed(right), first, first + length)
            assert isinstance(left, BoundFormula) and isinstance(turned, BoundFormula)
            product = apply(OPS["mul"], "mul", (left, turned), {})
            return reduce("diagonal", _SUM, Axis.J, [product], numerics)
        case Product():
            raise ValueError(
                "diagonal(): that of a product needs two factors that are formulas: the entries of "
                f"{' @ '.join(map(str, _factors(matrix)))} are not known one by one; "
                "K.to_dense() has them"
            )
        case Kronecker(left, right):
            square = all(len({*shape_of(factor)[-3:-1]}) == 1 for factor in (left, right))
            if k != 0 or not square:
                raise ValueError(
                    "diagonal(): a Kronecker product has the main one only, of square factors, not "
                    f"that of {shape_of(left)} and {shape_of(right)} with j - i = {k}"
                )
            return _outer(*(diagonal(factor, 0, numerics) for factor in (left, right)))
        case Blocks(grid, heights, widths):
            pieces: list[tuple[int, Any]] = []
            for line, (up, down) in zip(grid, spans(heights), strict=True):
                for block, (start, stop) in zip(line, spans(widths), strict=True):
                    own = k + up - start  # that diagonal, counted from the corner of the block
                    here = min(down - up - max(-own, 0), stop - start - max(own, 0))
                    if here > 0:
                        piece = diagonal(block, own, numerics) if block else None
                        piece = _zeros(matrix, (here, dim)) if piece is None else piece
                        pieces.append((up + max(-own, 0), piece))
            pieces.sort(key=lambda piece: piece[0])
            found = [piece for _, piece in pieces] or [_zeros(matrix, (0, dim))]
            return joined(found, -2, 2, tuple(batch), adapter_of_leaves(matrix))


def _factors(matrix: Matrix) -> list[Shape]:
    """The shapes of the factors of a product."""
    if isinstance(matrix, Product):
        return [*_factors(matrix.left), *_factors(matrix.right)]
    return [shape_of(matrix)]


# --- arrays


def joined(pieces: Sequence[Any], axis: int, tail: int, batch: Shape, adapter: ArrayAdapter) -> Any:
    """Arrays end to end along an axis.

    Args:
        pieces: the arrays.
        axis: the axis, counted from the end.
        tail: how many axes come after those of the batch.
        batch: batch dimensions that the result has at least.
        adapter: the adapter of the arrays.
    """
    shapes = [tuple(piece.shape) for piece in pieces]
    batch = broadcast(batch, *(shape[:-tail] for shape in shapes))
    if any(shape[:-tail] != batch for shape in shapes):
        to = adapter.namespace.broadcast_to
        pieces = [to(piece, (*batch, *piece.shape[-tail:])) for piece in pieces]
    return pieces[0] if len(pieces) == 1 else adapter.namespace.concatenate(pieces, axis)


def _total(terms: Sequence[Any], matrix: Matrix, shape: Shape) -> Any:
    """The sum of arrays, or zeros of this shape if there are none."""
    return functools.reduce(operator.add, terms) if terms else _zeros(matrix, shape)


def _zeros(matrix: Matrix, shape: Shape) -> Any:
    """Zeros of the type and the device of the arrays."""
    adapter = adapter_of_leaves(matrix)
    like = arrays_of_leaves(matrix)[0]
    zero = adapter.digits(1, 1, 1, dtype_of(matrix), like)[0, 0]
    return adapter.namespace.broadcast_to(zero, shape)
