"""Numbers, options and indices that users pass: reading them, and messages about wrong ones."""

from __future__ import annotations

import numbers
import operator
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, cast, get_args

import numpy as np

from foldwise.api.advice import no_array
from foldwise.arrays import ArrayAdapter, Header, recognised
from foldwise.compute.arguments import as_float, checked_header
from foldwise.compute.bound import BoundFormula, arrays_of
from foldwise.compute.reduced import Symbol
from foldwise.engine.options import current_numerics
from foldwise.ir.axis import Axis
from foldwise.ir.reduction import Reduction
from foldwise.ir.spec import Accumulator, Numerics, Summation

Shape = tuple[int, ...]

LIMIT: Final = 100_000_000
"""Bytes of the largest array that `to_dense` makes if it is not told otherwise."""

_AXES: Final = (Axis.I, Axis.J, Axis.NONE, Axis.IJ)


def holds_complex(x: Any) -> bool:
    """Whether `x` is a complex number, or a list with one."""
    values = cast(Sequence[Any], x) if isinstance(x, list | tuple) else [x]
    return any(_is_complex(v) for v in values)


def _is_complex(v: Any) -> bool:
    return isinstance(v, numbers.Complex) and not isinstance(v, numbers.Real)


def run_time_numbers(x: Any) -> list[float]:
    """A number, or a list of numbers, as floats; complex ones as pairs of these."""
    values = [*cast(Sequence[Any], x)] if isinstance(x, list | tuple) else [x]
    if not values:
        raise TypeError("a LazyTensor cannot be made from an empty list")
    for v in values:
        if isinstance(v, bool | np.bool_):
            raise TypeError("a LazyTensor cannot be made from a bool; use 0.0 or 1.0")
        if not isinstance(v, numbers.Complex) or isinstance(v, np.timedelta64):
            raise TypeError(
                "a LazyTensor is made from an array, a tensor, a number or a flat list of numbers, "
                f"not from {f'{type(v).__qualname__} in a list' if v is not x else no_array(x)}"
            )
    if any(map(_is_complex, values)):
        pairs = [complex(v) if _is_complex(v) else complex(as_float(v)) for v in values]
        return [part for z in pairs for part in (z.real, z.imag)]
    return [as_float(v) for v in values]


def as_integer(name: str, n: Any) -> int:
    """A number of things, 1 at least, that 32 bits can count."""
    try:
        number = operator.index(n)
    except TypeError:
        raise TypeError(f"{name} must be an integer, not {n!r}") from None
    if number < 1:
        raise ValueError(f"{name} must be at least 1, not {number}")
    if number >= 1 << 31:
        raise ValueError(f"{name} must be less than 2**31; this one has {number.bit_length()} bits")
    return number


def accuracy(row: Reduction, summation: str, accumulator: str) -> Numerics:
    """The accuracy options of a reduction, checked, and those of the settings."""
    numerics = current_numerics()
    if summation == "block" and accumulator == "auto":
        return numerics
    for name, given, allowed in (
        ("summation", summation, get_args(Summation)),
        ("accumulator", accumulator, get_args(Accumulator)),
    ):
        if given not in allowed:
            raise ValueError(f"{name} must be one of {', '.join(allowed)}, not {given!r}")
    if summation == "kahan" and row.compensated is None:
        raise ValueError(f"summation='kahan' is for sums; {row.name} adds nothing up")
    return replace(numerics, summation=summation, accumulator=accumulator)


def numbers_of(x: Any) -> Any:
    """A list of numbers, or of lists of numbers of the same length, as an array of float64; all
    else as it is."""
    if not isinstance(x, list | tuple) or not _are_numbers(cast(Sequence[Any], x)):
        return cast(Any, x)
    return np.array(x, np.float64)


def rows_of(x: Any) -> Any:
    """`numbers_of` a list of lists; all else as it is, flat lists among it."""
    entries: Sequence[Any] = cast(Any, x) if isinstance(x, list | tuple) else ()
    return numbers_of(x) if any(isinstance(v, list | tuple) for v in entries) else cast(Any, x)


def _are_numbers(x: Sequence[Any]) -> bool:
    """Whether all entries are real numbers, or are such lists of one length."""
    if all(isinstance(v, list | tuple) for v in x):
        lists = cast(Sequence[Sequence[Any]], x)
        return len({len(v) for v in lists}) == 1 and all(map(_are_numbers, lists))
    return all(isinstance(v, numbers.Real) and not isinstance(v, bool | np.bool_) for v in x)


def listed(b: Any, like: BoundFormula) -> Any:
    """A list of numbers as an array of the library and the type of a formula; all else as it is."""
    if not isinstance(b, list | tuple):
        return b
    b, adapter, dtype = numbers_of(b), like.inputs.adapter, like.dtype
    if adapter is None or dtype is None or not isinstance(b, np.ndarray):
        return b
    return adapter.convert(adapter.given(b, arrays_of(like)[0]), dtype)


def right_factor(
    what: str, shape: Shape, b: Any, waits: bool = False
) -> tuple[Any, Header, ArrayAdapter]:
    """An array that a matrix is multiplied with, checked, with its last axis.

    Args:
        what: the product, for messages.
        shape: that of the matrix, `batch + (M, N, D)`.
        b: an array of shape `(N,)` or `batch + (N, E)`.
        waits: whether N is not known yet.

    Returns:
        The array of shape `batch + (N, E)`, its header and its adapter.

    Raises:
        TypeError: if it is no array.
        ValueError: if it has another number of rows.
    """
    b, adapter = recognised(b)
    if adapter is None:
        raise TypeError(f"{what} needs an array b, not {no_array(b)}")
    given = tuple(b.shape)
    rows = b[:, None] if len(given) == 1 else b
    header = checked_header(rows if given == (0,) else b, adapter)  # 0 columns, not 0 components
    if not given or rows.shape[-2] != shape[-2] and not waits:
        raise ValueError(
            f"{what}: K has shape {shape}, so b needs {shape[-2]} rows; its shape is {given}"
        )
    return rows, header, adapter


def one_axis(axis: Any) -> Any:
    """The axis; of a list of one, as NumPy and PyTorch take them, that one."""
    if isinstance(axis, tuple | list) and len(cast(Sequence[Any], axis)) == 1:
        return cast(Sequence[Any], axis)[0]
    return cast(Any, axis)


def axis_of(what: str, shape: Shape, axis: Any, dim: Any) -> int:
    """The axis of an array of this shape that a reduction was told, from 0 to ndim - 1."""
    ndim = len(shape)
    if type(axis) is int and dim is None and ndim - 3 <= axis % ndim and -ndim <= axis < ndim:
        return axis % ndim
    if axis is not None and dim is not None:
        raise TypeError(f"{what}() takes `axis` or its synonym `dim`, not both")
    axis = one_axis(dim if axis is None else axis)
    if axis is None:
        raise TypeError(
            f"{what}() needs an axis: {ndim - 3} for i, {ndim - 2} for j, -1 for the vectors"
        )
    if not isinstance(axis, numbers.Integral) or isinstance(axis, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
        both = f"; {what}imum is that of two operands" if what in ("min", "max") else ""
        raise TypeError(
            f"{what}() takes one axis, an integer, not {type(axis).__qualname__} {axis!r}{both}"
        )
    where = int(axis) + (ndim if axis < 0 else 0)
    if where not in range(ndim - 3, ndim):
        raise ValueError(
            f"{what}(axis={axis}): a LazyTensor of shape {shape} is reduced over axis "
            f"{ndim - 3} (i) or {ndim - 2} (j); reduce batch axes in the result"
        )
    return where


def filled(parts: Sequence[Any], missing: int) -> list[Any]:
    """The parts of an index with as many slices as are missing, in the place of `...` or at the
    end.
    """
    place = next((n for n, part in enumerate(parts) if part is ...), len(parts))
    return [*parts[:place], *[slice(None)] * missing, *parts[place + 1 :]]


def symbol_of(x: Any) -> Symbol | None:
    """The symbol that `(position, dim, 0 for i, 1 for j, 2 for a parameter or 3 for both)` stands
    for.

    Raises:
        ValueError: if the numbers are not of this form.
    """
    if not isinstance(x, tuple):
        return None
    parts = cast(tuple[Any, ...], x)
    if len(parts) != 3 or not all(isinstance(part, numbers.Integral) for part in parts):
        return None
    position, dim, kind = map(int, parts)
    if position < 0 or dim < 1 or kind not in range(len(_AXES)):
        raise ValueError(
            f"{x} is no symbolic variable: that is (position, dim, 0 for i, 1 for j, 2 for a "
            "parameter or 3 for i and j)"
        )
    return Symbol(position, _AXES[kind], dim)
