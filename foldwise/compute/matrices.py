"""Matrices made of formulas: sums, products, blocks and Kronecker products of symbolic matrices.

A matrix is a formula, or a node whose leaves are formulas. Transposes, factors and choices of rows
are those of the leaves, so there are no nodes for them. All is immutable; `products.py` and
`combined.py` have the values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias, Union

from foldwise.arrays import ArrayAdapter
from foldwise.compute.arguments import Shape
from foldwise.compute.bound import BoundFormula, apply, transpose
from foldwise.compute.index import index
from foldwise.compute.indices import sizes
from foldwise.engine.shapes import broadcast, common_dtype, vectors
from foldwise.ops import OPS


@dataclass(frozen=True, eq=False, slots=True)
class Sum:
    """The sum of matrices of the same size."""

    terms: tuple[Matrix, ...]
    shape: Shape


@dataclass(frozen=True, eq=False, slots=True)
class Product:
    """A matrix product."""

    left: Matrix
    right: Matrix
    shape: Shape


@dataclass(frozen=True, eq=False, slots=True)
class Blocks:
    """A matrix of blocks.

    Attributes:
        grid: rows of blocks; None for a block of zeros.
        heights: the number of rows of each row of blocks.
        widths: the number of columns of each column of blocks.
        shape: `batch + (M, N, D)`.
    """

    grid: tuple[tuple[Matrix | None, ...], ...]
    heights: tuple[int, ...]
    widths: tuple[int, ...]
    shape: Shape


@dataclass(frozen=True, eq=False, slots=True)
class Kronecker:
    """A Kronecker product: a block `left[i, j] * right` for each entry of `left`."""

    left: Matrix
    right: Matrix
    shape: Shape


Matrix: TypeAlias = Union[BoundFormula, Sum, Product, Blocks, Kronecker]  # noqa: UP007 - recursive


# --- attributes


def shape_of(matrix: Matrix) -> Shape:
    """`batch + (M, N, D)`."""
    if isinstance(matrix, BoundFormula):
        return (*matrix.inputs.lead[:-2], *sizes(matrix), matrix.dim)
    return matrix.shape


def leaves(matrix: Matrix) -> Iterator[BoundFormula]:
    """The formulas that a matrix is made of."""
    match matrix:
        case BoundFormula():
            yield matrix
        case Sum(terms):
            for term in terms:
                yield from leaves(term)
        case Product(left, right) | Kronecker(left, right):
            yield from leaves(left)
            yield from leaves(right)
        case Blocks(grid):
            for block in (block for line in grid for block in line if block is not None):
                yield from leaves(block)


def adapter_of_leaves(matrix: Matrix) -> ArrayAdapter:
    """The adapter of the arrays."""
    adapter = next(leaves(matrix)).inputs.adapter
    assert adapter is not None
    return adapter


def dtype_of(matrix: Matrix) -> str:
    """The type that all arrays promote to, of real numbers."""
    return common_dtype([((1,), leaf.dtype) for leaf in leaves(matrix) if leaf.dtype])


def number_dtype(matrix: Matrix) -> str:
    """The type of the entries, complex if some formula is."""
    dtype = dtype_of(matrix)
    if all(leaf.kind != "complex" for leaf in leaves(matrix)):
        return dtype
    return {"float64": "complex128"}.get(dtype, "complex64")


# --- apart from the leaves

Skeleton: TypeAlias = tuple[Any, ...]
"""How a matrix is made of its leaves: `()` for a leaf, else the kind of the node and its parts."""


def skeleton(matrix: Matrix) -> Skeleton:
    """How a matrix is made of its leaves, in the order of `leaves`."""
    match matrix:
        case BoundFormula():
            return ()
        case Sum(terms):
            return ("sum", *map(skeleton, terms))
        case Product(left, right):
            return ("product", skeleton(left), skeleton(right))
        case Kronecker(left, right):
            return ("kronecker", skeleton(left), skeleton(right))
        case Blocks(grid, heights, widths):
            lines = (tuple(block and skeleton(block) for block in line) for line in grid)
            return ("blocks", heights, widths, *lines)


def assembled(skeleton: Skeleton, leaves: Iterator[BoundFormula]) -> Matrix:
    """The matrix of these leaves, which are of the sizes that they had, with any batch axes."""
    if not skeleton:
        return next(leaves)
    kind, *parts = skeleton
    if kind == "blocks":
        heights, widths, *lines = parts
        grid = tuple(
            tuple(None if block is None else assembled(block, leaves) for block in line)
            for line in lines
        )
        shapes = [shape_of(block) for line in grid for block in line if block is not None]
        size = (sum(heights), sum(widths), shapes[0][-1])
        return Blocks(grid, heights, widths, (*_batch(shapes), *size))
    made = [assembled(part, leaves) for part in parts]
    shapes = [shape_of(matrix) for matrix in made]
    batch = _batch(shapes)
    if kind == "sum":
        return Sum(tuple(made), (*batch, *shapes[0][-3:]))
    (left, right), ((*_, m, n, _), (*_, p, q, _)) = made, shapes
    if kind == "product":
        return Product(left, right, (*batch, m, q, 1))
    return Kronecker(left, right, (*batch, m * p, n * q, 1))


def _batch(shapes: Sequence[Shape]) -> Shape:
    return broadcast(*(shape[:-3] for shape in shapes))


# --- nodes

_FREE: Final = "; one that does not depend on i (or j) has 1: add 0 * Vi(x) (or 0 * Vj(y)) to it"


def add(first: Matrix, second: Matrix) -> Matrix:
    """The sum. That of matrices with the same partition into blocks has this partition, too.

    Raises:
        TypeError: if arrays are of several libraries.
        ValueError: if the sizes differ.
    """
    one, other = shape_of(first), shape_of(second)
    batch = _together(f"{one} + {other}", (first, second))
    for place, what in ((-3, "rows (i)"), (-2, "columns (j)"), (-1, "components")):
        if one[place] != other[place]:
            raise ValueError(
                f"{one} + {other}: the matrices have {one[place]} and {other[place]} {what}"
                f"{_FREE if 1 in (one[place], other[place]) and place != -1 else ''}"
            )
    shape = (*batch, *one[-3:])
    match first, second:
        case BoundFormula(), BoundFormula():
            return apply(OPS["add"], "add", (first, second), {})
        case Blocks(grid, heights, widths), Blocks() if (heights, widths) == (
            second.heights,
            second.widths,
        ):
            pairs = zip(grid, second.grid, strict=True)
            total = tuple(tuple(map(_add_blocks, *lines)) for lines in pairs)
            return Blocks(total, heights, widths, shape)
        case _:
            return Sum((*_terms(first), *_terms(second)), shape)


def _terms(matrix: Matrix) -> tuple[Matrix, ...]:
    return matrix.terms if isinstance(matrix, Sum) else (matrix,)


def _add_blocks(first: Matrix | None, second: Matrix | None) -> Matrix | None:
    if first is None or second is None:
        return second if first is None else first
    return add(first, second)


def multiply(left: Matrix, right: Matrix) -> Product:
    """The matrix product.

    Raises:
        TypeError: if arrays are of several libraries.
        ValueError: if the sizes do not fit, or entries are vectors.
    """
    one, other = shape_of(left), shape_of(right)
    what = f"{one} @ {other}"
    _check_scalars(what, one, other)
    batch = _together(what, (left, right))
    if one[-2] != other[-3]:
        raise ValueError(
            f"{what}: the first has {one[-2]} columns (j), the second {other[-3]} rows (i)"
        )
    return Product(left, right, (*batch, one[-3], other[-2], 1))


def kronecker(left: Matrix, right: Matrix) -> Kronecker:
    """The Kronecker product.

    Raises:
        TypeError: if arrays are of several libraries.
        ValueError: if entries are vectors.
    """
    one, other = shape_of(left), shape_of(right)
    what = f"kron of {one} and {other}"
    _check_scalars(what, one, other)
    batch = _together(what, (left, right))
    return Kronecker(left, right, (*batch, one[-3] * other[-3], one[-2] * other[-2], 1))


def blocks(what: str, grid: Sequence[Sequence[Matrix | None]]) -> Matrix:
    """The matrix of these blocks; that of a single one is this block.

    Args:
        what: the name of the function in messages.
        grid: rows of blocks, of which each row and each column has some that is not None.

    Raises:
        TypeError: if arrays are of several libraries.
        ValueError: if the sizes do not fit.
    """
    lengths = {len(line) for line in grid}
    if len(lengths) != 1 or 0 in lengths:
        found = " and ".join(map(str, sorted(lengths))) or "no"
        raise ValueError(f"{what}: each row needs the same number of blocks, not {found}")
    columns = [*zip(*grid, strict=True)]
    heights = tuple(_size(what, "row", n, line) for n, line in enumerate(grid))
    widths = tuple(_size(what, "column", n, line) for n, line in enumerate(columns))
    every = [block for line in grid for block in line if block is not None]
    dims = sorted({shape_of(block)[-1] for block in every})
    batch = _together(what, every)
    if len(dims) > 1:
        raise ValueError(
            f"{what}: the entries of all blocks need the same dimension, not "
            f"{' and '.join(map(str, dims))}"
        )
    if len(grid) == len(columns) == 1:
        return every[0]
    shape = (*batch, sum(heights), sum(widths), dims[0])
    return Blocks(tuple(map(tuple, grid)), heights, widths, shape)


def _size(what: str, line: str, number: int, found: Sequence[Matrix | None]) -> int:
    """The number of rows (or columns) that the blocks of a row (or column) of blocks have."""
    place, axis = (-3, "i") if line == "row" else (-2, "j")
    shapes = [shape_of(block) for block in found if block is not None]
    if not shapes:
        raise ValueError(
            f"{what}: {line} {number} of the blocks has zeros only, so that its size is not known"
        )
    counts = [shape[place] for shape in shapes]
    if any(count != counts[0] for count in counts):
        raise ValueError(
            f"{what}: the blocks of {line} {number}, of shape "
            f"{' and '.join(map(str, shapes))}, need the same number of {line}s ({axis})"
            f"{_FREE if 1 in counts else ''}"
        )
    return counts[0]


def _check_scalars(what: str, *shapes: Shape) -> None:
    if any(shape[-1] != 1 for shape in shapes):
        raise ValueError(f"{what}: the entries of matrices that are multiplied must be numbers")


def _together(what: str, matrices: Sequence[Matrix]) -> Shape:
    """The common batch dimensions, after checking that all is there and of one library."""
    libraries: dict[str, None] = {}
    for leaf in (leaf for matrix in matrices for leaf in leaves(matrix)):
        if leaf.waits:
            raise ValueError(f"{what}: matrices cannot wait for symbolic variables: give arrays")
        if leaf.inputs.adapter is None:
            raise ValueError(f"{what}: a formula of numbers only has no rows and columns")
        libraries[leaf.inputs.adapter.name] = None
    if len(libraries) > 1:
        raise TypeError(f"{what}: the operands are of {' and of '.join(libraries)}; convert some")
    batches = [shape_of(matrix)[:-3] for matrix in matrices]
    try:
        return broadcast(*batches)
    except ValueError:
        found = " and ".join(map(str, batches))
        raise ValueError(f"{what}: the batch dimensions {found} do not broadcast") from None


# --- other matrices of the same kind


def transposed(matrix: Matrix) -> Matrix:
    """The transpose."""
    match matrix:
        case BoundFormula():
            return transpose(matrix)
        case Product(left, right):
            return multiply(transposed(right), transposed(left))
        case Kronecker(left, right):
            return kronecker(transposed(left), transposed(right))
        case Sum(terms):
            return Sum(tuple(map(transposed, terms)), _turned(matrix.shape))
        case Blocks(grid, heights, widths):
            lines = zip(*grid, strict=True)
            turned = tuple(tuple(block and transposed(block) for block in line) for line in lines)
            return Blocks(turned, widths, heights, _turned(matrix.shape))


def _turned(shape: Shape) -> Shape:
    *batch, rows, columns, dim = shape
    return (*batch, columns, rows, dim)


def arrays_of_leaves(matrix: Matrix) -> list[Any]:
    """The arrays of all its formulas, in the order of `leaves`."""
    return [array for leaf in leaves(matrix) for array in leaf.inputs.arrays]


def with_arrays(matrix: Matrix, arrays: Sequence[Any]) -> Matrix:
    """The matrix with others in the place of `arrays_of_leaves`; they may have other batch axes."""
    given = iter(arrays)

    def change(leaf: BoundFormula) -> BoundFormula:
        inputs = leaf.inputs
        own = tuple(next(given) for _ in inputs.arrays)
        batch = _batch([vectors(tuple(a.shape)) for a in own]) if own else inputs.lead[:-2]
        inputs = inputs._replace(arrays=own, lead=(*batch, *inputs.lead[-2:]))
        return replace(leaf, inputs=inputs)

    return mapped(matrix, change)


def scaled(matrix: Matrix, scale: Callable[[BoundFormula], BoundFormula]) -> Matrix:
    """The matrix times a number.

    Args:
        matrix: the matrix.
        scale: multiplies a formula by that number.
    """
    match matrix:
        case BoundFormula():
            return scale(matrix)
        case Product(left, right):
            return multiply(scaled(left, scale), right)
        case Kronecker(left, right):
            return kronecker(scaled(left, scale), right)
        case _:
            return _of_parts(matrix, lambda part: scaled(part, scale))


def mapped(matrix: Matrix, change: Callable[[BoundFormula], BoundFormula]) -> Matrix:
    """The matrix of changed formulas, which have the same numbers of rows and columns; they are
    changed in the order of `leaves`."""
    match matrix:
        case BoundFormula():
            return change(matrix)
        case Product(left, right):
            return multiply(mapped(left, change), mapped(right, change))
        case Kronecker(left, right):
            return kronecker(mapped(left, change), mapped(right, change))
        case _:
            return _of_parts(matrix, lambda part: mapped(part, change))


def _of_parts(matrix: Sum | Blocks, change: Callable[[Matrix], Matrix]) -> Matrix:
    """The sum of changed terms, or the matrix of changed blocks."""
    match matrix:
        case Sum(terms):
            changed = tuple(map(change, terms))
            batch = broadcast(*(shape_of(term)[:-3] for term in changed))
            return Sum(changed, (*batch, *matrix.shape[-3:]))
        case Blocks(grid, heights, widths):
            lines = tuple(tuple(block and change(block) for block in line) for line in grid)
            every = [block for line in lines for block in line if block]
            batch = broadcast(*(shape_of(block)[:-3] for block in every))
            return Blocks(lines, heights, widths, (*batch, *matrix.shape[-3:]))


def rows(matrix: Matrix, start: int, stop: int) -> Matrix:
    """The rows from `start` to `stop`, of which `0 <= start <= stop <= M` holds.

    Raises:
        IndexError: if the matrix is a Kronecker product.
    """
    *batch, count, columns, dim = shape_of(matrix)
    if (start, stop) == (0, count):
        return matrix
    shape = (*batch, stop - start, columns, dim)
    match matrix:
        case BoundFormula():
            return index(matrix, range(start, stop), ..., [...] * len(batch))
        case Product(left, right):
            return multiply(rows(left, start, stop), right)
        case Sum(terms):
            return Sum(tuple(rows(term, start, stop) for term in terms), shape)
        case Kronecker():
            raise IndexError("rows of a Kronecker product: choose them in its factors")
        case Blocks(grid, heights, widths):
            chosen: list[tuple[Any, ...]] = []
            lengths: list[int] = []
            for line, (top, bottom) in zip(grid, spans(heights), strict=True):
                part = max(start, top) - top, min(stop, bottom) - top
                if part[0] < part[1] or not lengths and start == stop <= bottom:
                    chosen.append(tuple(block and rows(block, *part) for block in line))
                    lengths.append(part[1] - part[0])
            only = chosen[0][0]
            if len(chosen) == len(widths) == 1 and only and shape_of(only) == shape:
                return only
            return Blocks(tuple(chosen), tuple(lengths), widths, shape)


def spans(lengths: Sequence[int]) -> list[tuple[int, int]]:
    """The first place of each of several things side by side, and that after its last one."""
    ends = [sum(lengths[: n + 1]) for n in range(len(lengths))]
    return [(end - length, end) for end, length in zip(ends, lengths, strict=True)]
