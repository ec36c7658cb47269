"""Reading what users pass: numbers, arrays, shapes, indices; and saying what is wrong with them."""

from __future__ import annotations

import functools
import numbers
import operator
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, cast, get_args

import numpy as np

from foldwise.api.advice import no_array
from foldwise.arrays import ArrayAdapter, Header, adapter_of
from foldwise.engine.options import current_numerics
from foldwise.engine.shapes import broadcast, vectors
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.expr import DimensionError
from foldwise.ir.reduction import Reduction
from foldwise.ir.spec import Accumulator, Numerics, Slot, Summation

Shape = tuple[int, ...]

_broadcast = functools.lru_cache(maxsize=1024)(broadcast)

_NUMBERS: Final = ("float32", "float64", "float16", "bfloat16", "complex64", "complex128")


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


def as_float(number: Any) -> float:
    """A real number as a float.

    Raises:
        OverflowError: if it is an integer or a fraction larger than all floats.
    """
    try:
        return float(number)
    except OverflowError:
        # Not the number: its digits would fill pages.
        what = f"integer of {number.bit_length()} bits" if isinstance(number, int) else "number"
        raise OverflowError(
            f"the {what} is larger than the largest float64, 1.8e308; write math.inf if you mean it"
        ) from None


def whole_number(name: str, n: Any) -> int:
    """A number of things, 1 at least, that 32 bits can count."""
    try:
        number = operator.index(n)
    except TypeError:
        raise TypeError(f"{name} must be a whole number, not {n!r}") from None
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


def one_axis(axis: Any) -> Any:
    """The axis; of a list of one, as NumPy and PyTorch take them, that one."""
    if isinstance(axis, tuple | list) and len(cast(Sequence[Any], axis)) == 1:
        return cast(Sequence[Any], axis)[0]
    return cast(Any, axis)


def last_index(key: Any, ndim: int) -> Any:
    """What an index says of the last axis; it may say nothing of the others."""
    parts = cast(tuple[Any, ...], key) if isinstance(key, tuple) else (key,)
    parts = parts or (...,)
    dots = sum(part is Ellipsis for part in parts)
    if dots > 1:
        raise IndexError("an index can only have a single ellipsis ('...')")
    if dots and parts[-1] is Ellipsis:
        last, front = Ellipsis, parts[:-1]
    else:
        last, front = parts[-1], parts[:-1]
    others = [part for part in front if part is not Ellipsis]
    if any(not isinstance(part, slice) or part != slice(None) for part in others) or (
        last is not Ellipsis and (len(others) > ndim - 1 or not dots and len(others) < ndim - 1)
    ):
        raise IndexError(
            "only the last axis of a LazyTensor can be indexed: write K[..., k] or K[..., a:b]; "
            "rows and columns are chosen in the arrays, or in the result"
        )
    return last


def components(index: Any, dim: int) -> Sequence[int]:
    """The components that an index of the last axis chooses, from 0 to dim-1."""
    if isinstance(index, slice):
        chosen: Sequence[int] = range(dim)[cast("slice[Any, Any, Any]", index)]
        if not chosen:
            raise IndexError(f"{index!r} leaves no component of vectors of dimension {dim}")
        return chosen
    if dim == 1 and index is None:
        return range(1)  # a new axis for numbers, which are vectors of length 1 already
    if hasattr(index, "tolist"):  # arrays of any library
        index = index.tolist()
    several = isinstance(index, list | tuple)
    if several and bool in map(type, cast(Sequence[Any], index)):
        raise IndexError("components are chosen by their numbers, not by a mask of bools")
    try:
        chosen_by = cast(Sequence[Any], index if several else [index])
        ks = [operator.index(k) for k in chosen_by]
    except TypeError:
        raise IndexError(
            f"a component is chosen by a whole number, a slice or a list of those, not by {index!r}"
        ) from None
    for k in ks:
        if not -dim <= k < dim:
            raise IndexError(f"component {k} does not exist: the vectors have dimension {dim}")
    if not ks:
        raise IndexError("an empty list chooses no component")
    return [k % dim for k in ks] if several else range(ks[0] % dim, ks[0] % dim + 1)


def checked_shape(x: Any, adapter: ArrayAdapter) -> Shape:
    """The shape of an array that kernels can read."""
    return checked_header(x, adapter).shape


def checked_header(x: Any, adapter: ArrayAdapter) -> Header:
    """What an array holds that kernels can read."""
    header = adapter.header(x)
    shape = header.shape
    if header.dtype not in _NUMBERS:
        raise TypeError(
            f"arrays of {header.dtype} are not supported (this one has shape {shape}); "
            f"convert to {' or '.join(_NUMBERS[:2])}"
        )
    if header.device != "cpu" and not header.device.startswith("cuda:"):
        raise ValueError(
            f"the {adapter.name} array of shape {shape} is on device {header.device}; there are "
            "kernels for the CPU and for NVIDIA GPUs (cuda)"
        )
    if shape and shape[-1] == 0:
        raise ValueError(f"vectors of dimension 0 are not supported (shape {shape})")
    return header


def argument(x: Any, slot: Slot, label: str, adapter: ArrayAdapter, like: Any) -> Any:
    """What is given for a variable of a formula, checked, with all its axes.

    Args:
        x: an array of shape `batch + (M, D)`, `batch + (N, D)` or `batch + (D,)`. Of numbers x_i or
            y_j (D = 1) also of shape `(M,)` or `(N,)`; of a single parameter also a number or an
            array without dimensions.
        slot: the variable.
        label: what to call it in messages.
        adapter: of the arrays of this call.
        like: one of these.

    Raises:
        TypeError: if it is no array, or one of something else than real floating-point numbers.
        DimensionError: if it has another shape.
    """
    single = slot == (Axis.NONE, 1)
    if adapter_of(x) is None:
        if not single or isinstance(x, bool) or not isinstance(x, numbers.Real):
            raise TypeError(f"{label} takes an array or a tensor, not a {type(x).__qualname__}")
        return adapter.number(as_float(x), like)
    try:
        header = checked_header(x, adapter)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{label}: {error}") from None
    shape = header.shape
    if header.dtype.startswith("complex"):
        raise TypeError(
            f"{label} is a variable of real numbers, and the array of {header.dtype}: pass real "
            "and imaginary parts in turn, in vectors of twice the length, or use a LazyTensor"
        )
    if single and not shape:
        return x if adapter.adapts else x.reshape(1, 1, 1)
    if slot.axis is not Axis.NONE and slot.dim == 1 and len(shape) == 1:
        return as_argument(x[:, None], slot)
    if len(shape) < (1 if slot.axis is Axis.NONE else 2) or shape[-1] != slot.dim:
        points = {Axis.I: "M, ", Axis.J: "N, "}.get(slot.axis, "")
        raise DimensionError(
            f"{label} takes an array of shape (..., {points}{slot.dim}), not {shape}"
        )
    return as_argument(x, slot)


def as_argument(array: Any, slot: Slot) -> Any:
    """An array of shape `batch + (M, D)`, `batch + (N, D)` or `batch + (D,)` with all its axes."""
    match slot.axis:
        case Axis.I:
            return array[..., :, None, :]
        case Axis.J:
            return array[..., None, :, :]
        case _:
            return array[..., None, None, :]


def common_lead(shapes: Sequence[Shape]) -> Shape:
    """The common `batch + (M, N)` of operands of these shapes."""
    leads = [shape[:-1] for shape in shapes]
    try:
        return _broadcast(*leads)
    except ValueError:
        for place, what in ((-2, "rows (i)"), (-1, "columns (j)")):
            sizes = [lead[place] for lead in leads if lead[place] != 1]
            if len(set(sizes)) > 1:
                counts = " and ".join(map(str, sizes))
                raise ValueError(f"the operands have {counts} {what}") from None
        batches = " and ".join(str(lead[:-2]) for lead in leads)
        raise ValueError(f"the batch dimensions {batches} do not broadcast") from None


def check_devices(arrays: Sequence[Any], adapter: ArrayAdapter, labels: Sequence[str] = ()) -> None:
    """Refuse arrays on several devices, unless their library has rules of its own.

    Args:
        arrays: the arguments.
        adapter: of them.
        labels: what to call them; by default their shapes.
    """
    if adapter.settles_devices:
        return
    devices = [getattr(a, "device", None) for a in arrays]
    if all(device == devices[0] for device in devices):
        return
    names = labels or [f"an array of shape {tuple(a.shape)}" for a in arrays]
    places = (
        f"{name} on {adapter.header(a).device}" for name, a in zip(names, arrays, strict=True)
    )
    raise ValueError(f"the arguments are on several devices: {'; '.join(places)}")


def block_ranges(ranges: Any, arrays: Sequence[Any]) -> BlockRanges | None:
    """The pairs that a reduction of these arguments visits, checked; None for all.

    Args:
        ranges: BlockRanges, the six arrays that `BlockRanges.from_arrays` reads, or None.
        arrays: the arguments, each of shape `batch + (M or 1, N or 1, D)`.

    Raises:
        TypeError: if `ranges` is something else.
        ValueError: if there are other numbers of rows or columns, or ranges are malformed.
    """
    if ranges is None:
        return None
    sizes = common_lead([vectors(tuple(a.shape)) for a in arrays])[-2:]
    if not isinstance(ranges, BlockRanges):
        if not isinstance(ranges, tuple | list):
            raise TypeError(
                "ranges: BlockRanges, or the six arrays of BlockRanges.from_arrays, not "
                f"{type(ranges).__qualname__}"
            )
        ranges = BlockRanges.from_arrays(cast(Sequence[Any], ranges), sizes)
    check_sizes(ranges, sizes)
    return ranges


def check_sizes(ranges: BlockRanges, sizes: Sequence[int]) -> None:
    """Refuse ranges for other numbers of rows and columns; where there is one, it is repeated."""
    if any(mine not in (1, its) for mine, its in zip(sizes, ranges.shape, strict=True)):
        raise ValueError(
            f"the ranges are for {ranges.shape[0]} rows (i) and {ranges.shape[1]} columns (j); the "
            f"arguments have {sizes[0]} and {sizes[1]}"
        )
