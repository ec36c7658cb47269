"""`lookup`: entries of a table, chosen by the labels of rows and of columns (ADR 33)."""

from __future__ import annotations

import math
from typing import Any, Final, NamedTuple

from foldwise.api.advice import no_array
from foldwise.api.lazy import apply_row, lazy
from foldwise.arrays import ArrayAdapter, adapter_of, recognised
from foldwise.compute.arguments import checked_header
from foldwise.compute.bound import of_array
from foldwise.compute.indices import digits_of
from foldwise.compute.tracing import hide_from_tracer
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, const
from foldwise.ir.intervals import as_numpy
from foldwise.ir.tables import Composite

_INTEGERS: Final = ("int32", "int64")


class _Labels(NamedTuple):
    """The labels of rows or columns.

    Attributes:
        name: `i` or `j`.
        axis: their index.
        array: integers of shape `batch + (M,)`.
        kinds: how many labels the table has.
    """

    name: str
    axis: Axis
    array: Any
    kinds: int


def lookup(table: Any, *, i: Any = None, j: Any = None) -> Any:
    """Entries of a table, chosen by integer labels: `table[i]`, `table[j]` or `table[i, j]` of each
    pair.

    The table is an array of parameters, such as an embedding, or the strengths of interactions
    between kinds of particles. Its gradient adds up over all pairs that have an entry in common.

    With labels of rows or of columns alone it is `Vi(table[i])` or `Vj(table[j])`. With both, the
    lines of the table that belong to the labels of one side are gathered, and an entry is chosen
    from these in each pair, by as many comparisons as there are labels on the other side: the side
    with fewer labels. Memory is that of M or N such lines, and never M * N.

    Args:
        table: an array of floating-point numbers of shape `(L,)` or `(L, E)` with labels of one
            side, `(L1, L2)` or `(L1, L2, E)` with those of both.
        i: labels of rows, an array of int32 or int64 of shape `batch + (M,)`, from 0 to L - 1.
        j: labels of columns, likewise, of shape `batch + (N,)`.

    Returns:
        A LazyTensor of shape `batch + (M, N, E)`; E is 1 if the table has no such axis. It is
        differentiable in the table, to any order, in PyTorch and JAX.

    Raises:
        IndexError: if a label is negative or too large. Labels that a program is traced without
            are not checked; where they do not exist, values are NaN or 0.
        TypeError: if the table is no array of real floating-point numbers, or labels are no
            integers.
        ValueError: if the table has another number of axes or no entries, or more labels than its
            type can count (2**24 for float32).

    Example:
        >>> import numpy as np
        >>> from foldwise import lookup
        >>> strength = np.array([[1.0, 0.5], [0.5, 3.0]])
        >>> kinds_i, kinds_j = np.array([0, 1, 1]), np.array([0, 0, 1, 1])
        >>> lookup(strength, i=kinds_i, j=kinds_j).sum(axis=1).ravel()
        array([3., 7., 7.])
    """
    given = [(n, axis, x) for n, axis, x in (("i", Axis.I, i), ("j", Axis.J, j)) if x is not None]
    table, adapter = recognised(table)
    if adapter is None:
        raise TypeError(f"lookup() takes an array as a table, not {no_array(table)}")
    shape = _checked_table(table, adapter, len(given))
    labels = [
        _checked(_Labels(name, axis, recognised(x)[0], kinds), shape)
        for (name, axis, x), kinds in zip(given, shape, strict=False)
    ]
    if len(labels) == len(shape):
        table = table[..., None]
    if len(labels) == 1:
        return _gathered(table, labels[0], adapter)
    first, second = labels
    if first.kinds < second.kinds:  # the lines of columns are shorter
        first, second, table = second, first, table.swapaxes(0, 1)
    return _paired(table, first, second, adapter)


def _checked_table(table: Any, adapter: ArrayAdapter, sides: int) -> tuple[int, ...]:
    """The shape of a table for labels of so many sides."""
    dtype = checked_header(table[..., None], adapter).dtype
    if dtype.startswith("complex"):
        raise TypeError("lookup() takes a table of real numbers; look up both parts")
    shape = tuple(table.shape)
    if not sides:
        raise ValueError("lookup() needs labels i=, j= or both")
    if len(shape) - sides not in (0, 1):
        axes = ("(L,) or (L, E)", "(L1, L2) or (L1, L2, E)")[sides - 1]
        raise ValueError(
            f"lookup() with labels of {sides} side{'s' * (sides > 1)} takes a table of shape "
            f"{axes}, not {shape}"
        )
    if 0 in shape:
        raise ValueError(f"lookup(): a table of shape {shape} has no entries")
    return shape


def _checked(labels: _Labels, shape: tuple[int, ...]) -> _Labels:
    """The labels, if they are integers that the table has."""
    name, _, array, kinds = labels
    adapter = adapter_of(array)
    if adapter is None:
        raise TypeError(f"lookup(): labels {name} are an array of integers, not {no_array(array)}")
    header = adapter.header(array)
    if header.dtype not in _INTEGERS or not header.shape:
        raise TypeError(
            f"lookup(): labels {name} are an array of {' or '.join(_INTEGERS)} with at least one "
            f"axis, not of {header.dtype} and shape {header.shape}"
        )
    if math.prod(header.shape):
        try:
            as_numpy(array.reshape(-1)[:0])  # a traced number would be a symbol of its own
            least, most = int(array.min()), int(array.max())
        except (TypeError, RuntimeError):  # they are traced
            return labels
        if least < 0 or most >= kinds:
            raise IndexError(
                f"lookup(): labels {name} run from {least} to {most}; a table of shape {shape} has "
                f"{kinds} of them, from 0"
            )
    return labels


def _gathered(lines: Any, labels: _Labels, adapter: ArrayAdapter) -> Any:
    """The lines of a table of shape `(L, E)` that belong to the labels, as vectors."""
    array: Any = labels.array
    lead = tuple(array.shape)
    if adapter_of(array) is not adapter:
        array = as_numpy(array)
    places = array.reshape(-1)
    vectors = adapter.take(lines, places, -2).reshape(*lead, lines.shape[-1])
    with_axes = vectors[..., :, None, :] if labels.axis is Axis.I else vectors[..., None, :, :]
    return lazy(of_array(with_axes, labels.axis, "real", adapter))


def _paired(table: Any, first: _Labels, second: _Labels, adapter: ArrayAdapter) -> Any:
    """The entries of a table of shape `(L1, L2, E)` for each pair."""
    count, dim = second.kinds, table.shape[-1]
    dtype = adapter.header(table).dtype
    if digits_of(count * dim, dtype).places > 1:
        raise ValueError(
            f"lookup(): {dtype} cannot tell {count * dim} places of a line of the table apart; "
            "use a table of another type"
        )
    lines = _gathered(table.reshape(first.kinds, count * dim), first, adapter)
    numbers = adapter.digits(count, *digits_of(count, dtype), dtype, table)
    return apply_row(_PICK, "lookup", (lines, _gathered(numbers, second, adapter)), dim=dim)


def _pick(x: Expr, n: Expr, dim: int) -> Expr:
    """The vector number n of those of length `dim` that x consists of; 0 if there is none."""
    place = apply("iota", dim=x.dim)
    if dim == 1:
        here = apply("eq", place, n)
    else:
        here = apply("le", n * dim, place) * apply("lt", place, n * dim + dim)
    # A choice and no product: other entries of the table may be infinite.
    chosen = apply("where", here, x, 0)
    if dim == 1:
        return apply("sum", chosen)
    sizes = (x.dim // dim, dim)
    return apply("contract", chosen, const(1), first=(0, 1), second=(), out=(1,), sizes=sizes)


_PICK: Final = Composite(
    name="pick", arity=2, build=_pick, doc=(_pick.__doc__ or ""), param_names=("dim",)
)

hide_from_tracer(lookup)
