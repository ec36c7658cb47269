"""Variables, parameters and constants: arrays and numbers as formulas of themselves."""

from __future__ import annotations

import numbers
from collections.abc import Sequence
from typing import Any, Final, NamedTuple, cast

import numpy as np

from foldwise.api.advice import no_array
from foldwise.api.arguments import holds_complex, rows_of, run_time_numbers, symbol_of
from foldwise.arrays import ArrayAdapter, Header, adapter_of, known_later, recognised
from foldwise.compute.arguments import NUMBERS, as_float, as_numbers, check_header
from foldwise.compute.bound import (
    COMPLEX_TYPES,
    COMPONENTS,
    BoundFormula,
    Inputs,
    Kind,
    first_variable,
    of_array,
    real_parts,
)
from foldwise.compute.reduced import Symbol
from foldwise.compute.stored import stored_variable
from foldwise.engine.shapes import cached_by_shape
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, const, scalar
from foldwise.ir.intervals import integers
from foldwise.ir.spec import Slot
from foldwise.sparse.blocks import BlockRanges

_COMPILED_IN: Final = 16
"""Integers up to this size are part of the formula, which becomes simpler for `2 * x` or `x - 0`;
a program that counts to a thousand does not compile a thousand kernels."""


def bind(x: Any) -> BoundFormula:
    """An operand of a formula: an array with all its axes, or a number.

    An array of NumPy without dimensions counts as a number: NumPy turns its own numbers into such
    arrays on the way, and numbers do not take part in the type of the result.
    """
    return variable(x[()] if isinstance(x, np.ndarray) and x.ndim == 0 else x, None)


def variable(x: Any, axis: int | None) -> BoundFormula:
    """The formula that a LazyTensor of `x` holds; see `LazyTensor`."""
    adapter = adapter_of(x)
    if adapter is None:
        x, adapter = recognised(x if axis is None else rows_of(x))
    if adapter is not None:
        return array_variable(x, axis, adapter)
    if axis is not None:
        raise _without_axis(x, axis)
    if type(x) is float:  # as most are
        return _numbers((x,), "real")
    if (symbol := symbol_of(x)) is not None:
        return of_symbol(symbol)
    if isinstance(x, numbers.Integral) and not isinstance(x, bool | np.bool_ | np.timedelta64):
        value = as_float(int(x))
        return constant(value) if abs(value) <= _COMPILED_IN else _numbers((value,), "real")
    if (number := known_later(x)) is not None:
        return variable(number, axis)
    values = run_time_numbers(x)
    kind: Kind = "complex" if holds_complex(x) else "real"
    return _numbers(tuple(values), kind)


def _numbers(values: tuple[float, ...], kind: Kind) -> BoundFormula:
    """Run-time scalars: a parameter whose value is not compiled in."""
    return BoundFormula(scalar(0, len(values)), kind, Inputs((), (), values, (1, 1)))


def constant(value: float) -> BoundFormula:
    """A number that is compiled in."""
    return BoundFormula(const(value), "real", _NONE)


_NONE: Final = Inputs((), (), (), (1, 1))


def of_symbol(symbol: Symbol) -> BoundFormula:
    """An argument that is given later."""
    expr, slots = first_variable(symbol.axis, symbol.dim)
    return BoundFormula(expr, "real", Inputs((symbol,), slots, (), (1, 1)))


def pair_variable(x: Any, adapter: ArrayAdapter) -> BoundFormula:
    """An array of shape `(M, N)` or `batch + (M, N, D)` as vectors for each pair; see `Vij`.

    Raises:
        TypeError: if its elements are none that kernels read, and no bools.
        ValueError: if it has another shape.
    """
    header = adapter.header(x)
    shape = header.shape
    if len(shape) < 2:
        raise ValueError(
            f"Vij takes an array of shape (M, N) or (..., M, N, D), not {shape}; for one number "
            "per row or column write Vi(x[:, None]) or Vj(x[:, None])"
        )
    array, kind = _pair_values(x[:, :, None] if len(shape) == 2 else x, adapter)
    return of_array(array, Axis.IJ, kind, adapter)


def _pair_values(x: Any, adapter: ArrayAdapter) -> tuple[Any, Kind]:
    """Vectors of pairs as an array of real numbers, and their kind; bytes are masks."""
    header = adapter.header(x)
    if header.dtype == "uint8":
        x = adapter.namespace.asarray(x, dtype=adapter.namespace.float32)
        header = header._replace(dtype="float32")
    x, header, integers = as_numbers(x, header, adapter)
    check_header(header, adapter)
    array, kind = real_parts(x, header.dtype, adapter)
    return array, "integer" if integers else kind


def single_variable(x: Any, at: Sequence[Any], shape: Any) -> BoundFormula:
    """Vectors of the pairs of rows and columns `at`, of shape `(n,)` or `batch + (n, D)`; no others
    are visited. See `Vij`.

    Raises:
        TypeError: if they are none that kernels read, and no bools.
        ValueError: if they are more or fewer than the pairs, or one of these comes twice.
    """
    adapter = adapter_of(x)
    assert adapter is not None
    if shape is None:
        raise TypeError("Vij(values, at=(rows, columns)) needs shape=(M, N)")
    rows, columns = at
    ranges = BlockRanges.from_pairs(rows, columns, shape)
    lines = integers("rows", rows) * ranges.shape[1] + integers("columns", columns)
    if ranges.pairs < len(lines):
        raise ValueError(
            f"Vij: {len(lines)} pairs, {ranges.pairs} of them different: add up the values of each"
        )
    array, kind = _pair_values(x[:, None] if len(x.shape) == 1 else x, adapter)
    if len(array.shape) < 2 or array.shape[-2] != len(lines):
        raise ValueError(
            f"Vij: values of shape (n,) or (..., n, D) for n = {len(lines)} pairs, not "
            f"{tuple(x.shape)}"
        )
    return stored_variable(adapter.take(array, lines.argsort(), -2), ranges, kind, adapter)


class _Form(NamedTuple):
    """The formula that an array is, apart from the array.

    Attributes:
        view: the index that gives an array of two axes the third; None for others.
        flat: whether the array is to be reshaped to one vector.
        kind: the kind of its numbers.
        expr: the formula.
        slots: its only argument.
        lead: `batch + (M, N)`.
    """

    view: tuple[slice | None, ...] | None
    flat: bool
    kind: Kind
    expr: Expr
    slots: tuple[Slot]
    lead: tuple[int, ...]


def array_variable(x: Any, axis: int | None, adapter: ArrayAdapter) -> BoundFormula:
    """`variable` of an array, whose adapter this is."""
    header, integers = adapter.header(x), False
    if header.dtype not in NUMBERS:
        x, header, integers = as_numbers(x, header, adapter)
    usual = axis is None or type(axis) is int
    form = (_cached_form if usual else _form)(header, axis, adapter)
    view, flat, kind, expr, slots, lead = form
    if kind == "complex":
        x, _ = real_parts(x, header.dtype, adapter)
    elif integers:
        kind = "integer"
    x = x.reshape(1, 1, -1) if flat else x if view is None else x[view]
    return BoundFormula(expr, kind, Inputs((x,), slots, (), lead, adapter))


def _form(header: Header, axis: int | None, adapter: ArrayAdapter) -> _Form:
    check_header(header, adapter)
    shape = header.shape
    kind: Kind = "complex" if header.dtype in COMPLEX_TYPES else "real"
    view, flat, lead = None, False, shape[:-1]
    if len(shape) == 2:
        if axis not in (0, 1):
            raise ValueError(
                f"an array of shape {shape} needs axis=0 (rows are x_i) or axis=1 (rows are "
                "y_j), or Vi, Vj; or Vij for a number for each pair (i, j)"
            )
        index = (Axis.I, Axis.J)[axis]
        view, lead = _WITH_THREE_AXES[axis], ((shape[0], 1), (1, shape[0]))[axis]
    elif axis is not None:
        raise ValueError(f"`axis` is for two-dimensional arrays; this one has shape {shape}")
    elif len(shape) < 2:
        index, lead = Axis.NONE, (1, 1)
        flat = bool(shape) or kind == "complex" or not adapter.has_weak_scalars
    elif shape[-2] == 1:
        index = Axis.NONE if shape[-3] == 1 else Axis.I
    elif shape[-3] == 1:
        index = Axis.J
    else:
        raise ValueError(
            f"an array of shape {shape} depends on i and on j: write Vij(array); a LazyTensor is "
            "made from arrays of shape (..., M, 1, D), (..., 1, N, D) or (..., 1, 1, D)"
        )
    dim = COMPONENTS[kind] * (int(shape[-1]) if shape else 1)
    return _Form(view, flat, kind, *first_variable(index, dim), lead)


# Programs make formulas of arrays with the same headers again and again.
_cached_form: Final = cached_by_shape(_form)


_ALL: Final = slice(None)
_WITH_THREE_AXES: Final = ((_ALL, None, _ALL), (None, _ALL, _ALL))


def _without_axis(x: Any, axis: int) -> Exception:
    """The error for an axis that is given with something that is no array."""
    entries: Sequence[Any] = cast(Any, x) if isinstance(x, list | tuple) else [x]
    if all(isinstance(entry, numbers.Number) for entry in entries):
        return ValueError("numbers carry no axis: leave out `axis`")
    return TypeError(f"LazyTensor(x, axis={axis}) takes an array or a tensor, not {no_array(x)}")
