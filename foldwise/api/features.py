"""Tensors along features: pure functions of the lengths of feature axes, which make ops of vectors.

The formula of a tensor is that of its entries as a vector, row by row. Feature axes follow the
rules of NumPy, after the axes of a batch, of rows and of columns.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, cast

import numpy as np

from foldwise.api.arguments import as_integer, numbers_of
from foldwise.api.binding import bind, variable
from foldwise.api.lazy import Lazy, apply_row, joined, lazy, shaped
from foldwise.arrays import recognised
from foldwise.compute.bound import BoundFormula
from foldwise.compute.reduced import Reduced
from foldwise.ir.axis import Axis
from foldwise.ir.expr import DimensionError, Op, toposort, var
from foldwise.ir.tables import Composite
from foldwise.ops import OPS

Shape = tuple[int, ...]

# --- tensors and their vectors


def flat(x: Any) -> Any:
    """The LazyTensor of the entries as vectors: of a LazyTensor, an array or a number."""
    if not isinstance(x, Lazy):
        return lazy(bind(x))
    return lazy(x.bound) if x.has_tensors else x


def tensor(x: Lazy, features: Shape) -> Any:
    """The LazyTensor of tensors of this shape that vectors have the entries of."""
    return shaped(x.bound, features or (1,))


def tensors_of(x: Any, axis: int | None, features: Any) -> Any:
    """The LazyTensor of an array whose last `features` axes are those of tensors."""
    count = as_integer("features", features)
    x, adapter = recognised(numbers_of(x))
    if adapter is None:
        raise TypeError(
            f"features={count} is for an array or a tensor, not for a {type(x).__qualname__}"
        )
    shape: Shape = tuple(x.shape)
    lead, own = shape[:-count], shape[len(shape) - count :]
    wanted = (1,) if axis is not None else (0, *range(2, 32))
    if len(shape) < count or len(lead) not in wanted:
        axes = ", ".join(f"D{n + 1}" for n in range(count))
        raise ValueError(
            f"an array of shape {shape} with features={count}: wanted is one of shape "
            f"(points, {axes}) with axis=0 (rows are x_i) or axis=1 (rows are y_j), as Vi and Vj "
            f"take, ({axes}) for a parameter, or batch + (M, 1, {axes}) and the like"
        )
    if adapter.header(x).dtype.startswith("complex"):
        raise TypeError(
            f"tensors have real numbers, and this array of shape {shape} complex ones: make two, "
            "of its real and of its imaginary parts"
        )
    return shaped(variable(x.reshape(*lead, math.prod(own)), axis), own)


def grouped(x: Any, features: Shape) -> Any:
    """An array, or a tuple of them, whose last axis has the entries of tensors of this shape."""
    if isinstance(x, Reduced):
        raise ValueError(
            f"a reduction to tensors of shape {features} cannot wait for arrays: reduce "
            "A.reshape(..., -1), and reshape what the call returns"
        )
    if isinstance(x, tuple):
        return tuple(grouped(part, features) for part in cast("tuple[Any, ...]", x))
    return x.reshape(*x.shape[:-1], *features)


def common(what: str, every: Sequence[Shape]) -> Shape:
    """The shape that tensors of these shapes broadcast to.

    Raises:
        DimensionError: if they do not.
    """
    try:
        return np.broadcast_shapes(*every)
    except ValueError:
        raise DimensionError(
            f"{what}: tensors of shapes {' and '.join(map(str, every))} do not broadcast; feature "
            "axes follow the rules of NumPy"
        ) from None


def numbered(features: Shape) -> Any:
    """An array of this shape whose entries are their own places, row by row."""
    numbers: Any = np.arange(math.prod(features))
    return numbers.reshape(features)


def rearranged(x: Any, features: Shape, change: Callable[[Any], Any]) -> Any:
    """A tensor whose entries are those of another one, as `change` moves those of an array."""
    places = change(numbered(features))
    result: Any = flat(x)
    order = tuple(places.ravel().tolist())
    if order != tuple(range(math.prod(features))):
        result = apply_row(OPS["take"], "features", (result,), places=order)
    return tensor(result, places.shape)


def spread(x: Any, features: Shape, target: Shape) -> Any:
    """The vectors of a tensor, repeated to the shape `target`; numbers stay numbers."""
    if math.prod(features) in (1, math.prod(target)):
        return flat(x)
    return flat(rearranged(x, features, lambda places: np.broadcast_to(places, target)))


def features_of(x: Any) -> Shape:
    """The lengths of feature axes, of numbers `(1,)`."""
    return x.features if isinstance(x, Lazy) else (bind(x).dim,)


# --- rows of the tables

_OF_FLAT: Final = ("contract", "matvecmult", "vecmatmult", "tensorprod", "kron", "tensordot")
_OF_MATRICES: Final = ("det", "inv", "cholesky")


@functools.lru_cache(maxsize=1024)
def acts_entrywise(row: Op | Composite, params: tuple[tuple[str, Any], ...]) -> bool:
    """Whether each component of the result depends on these components of the operands alone."""
    operands = [var(n, Axis.I, 2) for n in range(row.arity)]
    try:
        made = row(*operands, **dict(params))
    except DimensionError:
        return False
    nodes = [e for e in toposort([made]) if e.op.name not in ("var", "const", "expand")]
    return made.dim == 2 and all(e.op.lower is not None for e in nodes)


def applied(
    row: Op | Composite, what: str, operands: Sequence[Any], params: Mapping[str, Any]
) -> Any:
    """`row(*operands)` where some operands have tensors.

    Entry by entry, with tensors that broadcast; or for each vector along the last feature axis;
    or, of functions of matrices, for each matrix along the last two.

    Raises:
        DimensionError: if tensors do not broadcast, or matrices are not square.
        TypeError: if the function has another meaning of vectors, or operands are complex.
    """
    every = [features_of(x) for x in operands]
    if row.name in _OF_FLAT or any(len(set(dims)) > 1 for dims in row.shapes):
        raise TypeError(
            f"{what} takes vectors, and there are tensors of shape {' and '.join(map(str, every))}:"
            " write A @ B, A @ x or foldwise.einsum; A.reshape(..., -1) has the entries as vectors"
        )
    check_real(what, map(flat, operands))
    if acts_entrywise(row, tuple(params.items())):
        target = common(what, every)
        flats = [spread(x, own, target) for x, own in zip(operands, every, strict=True)]
        return tensor(apply_row(row, what, flats, **params), target)
    rank = 2 if row.name in _OF_MATRICES else 1
    if rank == 2:
        check_square(what, every[0])

    def of_parts(*parts: Any) -> Any:
        return apply_row(row, what, parts, **params)

    found, lead = over(what, operands, every, rank, of_parts)
    dim = found.shape[-1] // math.prod(lead)
    if row.result == "1":
        return tensor(found, lead)
    return tensor(found, (*lead, *(every[0][-2:] if rank == 2 else (dim,))))


def check_real(what: str, operands: Any) -> None:
    """Raise TypeError if an operand is complex."""
    if any(x.bound.kind == "complex" for x in operands):
        raise TypeError(f"{what}: tensors have real numbers, and an operand complex ones")


def check_square(what: str, features: Shape) -> None:
    """Raise DimensionError unless the last two feature axes have one length."""
    if len(features) < 2 or features[-1] != features[-2]:
        raise DimensionError(f"{what} is for square matrices, not for tensors of shape {features}")


def over(
    what: str,
    operands: Sequence[Any],
    every: Sequence[Shape],
    rank: int,
    function: Callable[..., Any],
) -> tuple[Any, Shape]:
    """A function of vectors for each tensor of the last `rank` axes; the results end to end.

    Returns:
        The results, and the lengths of the axes before: they broadcast.
    """
    lead = common(what, [own[:-rank] for own in every])
    flats, parts = [flat(x) for x in operands], list[list[Any]]()
    for x, own in zip(flats, every, strict=True):
        size = math.prod(own[-rank:])
        starts = size * np.broadcast_to(numbered(own[:-rank]), lead).ravel()
        whole = size == math.prod(own)
        parts.append([x if whole else _part(x, k, size) for k in map(int, starts)])
    return joined([function(*some) for some in zip(*parts, strict=True)]), lead


def _part(x: Any, start: int, size: int) -> Any:
    return apply_row(OPS["slice"], "features", (x,), start=start, stop=start + size, step=1)


def bound_as(x: Any, features: Shape, what: str) -> BoundFormula:
    """The formula of an operand whose tensors are repeated to this shape."""
    common(what, [features_of(x), features])
    return spread(x, features_of(x), features).bound
