"""Arguments of a computation: arrays of any library, checked, and with all their axes."""

from __future__ import annotations

import numbers
from collections.abc import Sequence
from types import EllipsisType
from typing import Any, Final, TypeAlias, cast

from foldwise.arrays import ArrayAdapter, Header, adapter_of
from foldwise.engine.shapes import broadcast, cached_by_shape, vectors
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.device import HOST, SHAPES_ONLY, is_gpu
from foldwise.ir.expr import DimensionError
from foldwise.ir.spec import Slot

Shape = tuple[int, ...]

_broadcast = cached_by_shape(broadcast)

NUMBERS: Final = ("float32", "float64", "float16", "bfloat16", "complex64", "complex128")


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


def checked_header(x: Any, adapter: ArrayAdapter) -> Header:
    """The header of an array, after checking that kernels can read it."""
    header = adapter.header(x)
    check_header(header, adapter)
    return header


@cached_by_shape
def check_header(header: Header, adapter: ArrayAdapter) -> None:
    """Refuse an array that kernels cannot read."""
    shape = header.shape
    if header.dtype not in NUMBERS:
        raise TypeError(
            f"arrays of {header.dtype} are not supported (this one has shape {shape}); "
            f"convert to {' or '.join(NUMBERS[:2])}, as by {conversion(adapter)}"
        )
    if header.device not in (HOST, SHAPES_ONLY) and not is_gpu(header.device):
        raise ValueError(
            f"the {adapter.name} array of shape {shape} is on device {header.device}; there are "
            "kernels for the CPU and for NVIDIA GPUs (cuda)"
        )
    if shape and shape[-1] == 0:
        raise ValueError(f"vectors of dimension 0 are not supported (shape {shape})")


def conversion(adapter: ArrayAdapter) -> str:
    """How users make floating-point numbers of an array."""
    short = {"numpy": "np", "jax": "jnp"}
    if adapter.name == "torch":
        return "x.float()"
    return f"x.astype({short.get(adapter.name, adapter.name)}.float32)"


_EXACT: Final = 1 << 24  # integers up to this are numbers of float32


def as_numbers(x: Any, header: Header, adapter: ArrayAdapter) -> tuple[Any, Header, bool]:
    """Bools and integers as floating-point numbers that are equal to them.

    Integers that a program is traced without count as small. Other arrays stay as they are.

    Returns:
        The array, its header, and whether they were integers.

    Raises:
        ValueError: if they need float64, which JAX has switched off.
    """
    integers = header.dtype.lstrip("u").startswith("int")
    if not integers and header.dtype != "bool":
        return x, header, False
    dtype = "float32"
    has_values = integers and 0 not in header.shape and not hasattr(x, "fake_mode")  # of PyTorch
    try:
        if has_values and not -_EXACT <= int(x.min()) <= int(x.max()) <= _EXACT:
            dtype = "float64"
    except (TypeError, RuntimeError):  # they are traced
        pass
    xp = adapter.namespace
    if dtype == "float64" and adapter.header(xp.zeros(0, dtype=float)).dtype != dtype:
        raise ValueError(
            f"integers beyond 2**24 (the array of shape {header.shape} has some) need float64: "
            "jax.config.update('jax_enable_x64', True)"
        )
    x = xp.asarray(x, dtype=getattr(xp, dtype))
    return x, header._replace(dtype=dtype), integers


def argument(x: Any, slot: Slot, label: str, adapter: ArrayAdapter, like: Any) -> Any:
    """The argument that is given for a variable of a formula, checked, with all its axes.

    Args:
        x: an array of shape `batch + (M, D)`, `batch + (N, D)`, `batch + (M, N, D)` or
            `batch + (D,)`. Of numbers x_i, y_j or a_ij (D = 1) also of shape `(M,)`, `(N,)` or
            `(M, N)`; of a single parameter also a number or an array without dimensions.
        slot: the variable.
        label: its name in messages.
        adapter: the adapter of the arrays of this call.
        like: one of these.

    Raises:
        TypeError: if it is no array, or one of something else than real floating-point numbers.
        DimensionError: if it has another shape.
    """
    if adapter_of(x) is None:
        if slot != Slot(Axis.NONE, 1) or isinstance(x, bool) or not isinstance(x, numbers.Real):
            raise TypeError(f"{label} takes an array or a tensor, not a {type(x).__qualname__}")
        return adapter.number(as_float(x), like)
    try:
        header = adapter.header(x)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{label}: {error}") from None
    view = _view(header, slot, label, adapter)
    return x if view is None else x[view]


@cached_by_shape
def _view(header: Header, slot: Slot, label: str, adapter: ArrayAdapter) -> Index | None:
    """The index that gives an argument all its axes, after checking it; None for all of a number.

    Views of the arguments are made at every call, and depend on their headers alone.
    """
    try:
        check_header(header, adapter)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{label}: {error}") from None
    shape = header.shape
    if header.dtype.startswith("complex"):
        raise TypeError(
            f"{label} is a variable of real numbers, and the array of {header.dtype}: pass real "
            "and imaginary parts in turn, in vectors of twice the length, or use a LazyTensor"
        )
    if slot == Slot(Axis.NONE, 1) and not shape:
        return None if adapter.has_weak_scalars else (None, None, None)
    points = _POINTS[slot.axis]
    if slot.axis is not Axis.NONE and slot.dim == 1 and len(shape) == len(points):
        return {Axis.I: (_ALL, None, None), Axis.J: (None, _ALL, None)}.get(slot.axis, (..., None))
    if len(shape) < 1 + len(points) or shape[-1] != slot.dim:
        points = "".join(f"{n}, " for n in points)
        raise DimensionError(
            f"{label} takes an array of shape (..., {points}{slot.dim}), not {shape}"
        )
    return _VIEWS[slot.axis]


def as_argument(array: Any, slot: Slot) -> Any:
    """An array as `argument` takes it, with its vectors, with all its axes."""
    return array[_VIEWS[slot.axis]]


Index: TypeAlias = "tuple[slice[None, None, None] | EllipsisType | None, ...]"

_ALL: Final = slice(None)
_VIEWS: Final[tuple[Index, ...]] = (
    (..., None, None, _ALL),
    (..., _ALL, None, _ALL),
    (..., None, _ALL, _ALL),
    (...,),
)
_POINTS: Final = ("", "M", "N", "MN")


def common_lead(leads: Sequence[Shape]) -> Shape:
    """The common `batch + (M, N)` of operands.

    Raises:
        ValueError: if they do not broadcast.
    """
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


@cached_by_shape
def lead_of(shapes: tuple[Shape, ...]) -> Shape:
    """The common `batch + (M, N)` of arguments of these shapes, each `batch + (M, N, D)` or `()`.

    Raises:
        ValueError: if they do not broadcast.
    """
    return common_lead([vectors(tuple(shape))[:-1] for shape in shapes])


def check_devices(arrays: Sequence[Any], adapter: ArrayAdapter, labels: Sequence[str] = ()) -> None:
    """Refuse arrays on several devices, unless their library has rules of its own.

    Args:
        arrays: the arguments.
        adapter: their adapter.
        labels: their names in messages; by default their shapes.
    """
    if adapter.allows_mixed_devices:
        return
    devices = [getattr(a, "device", None) for a in arrays]
    if devices.count(devices[0]) == len(devices):
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
    sizes = lead_of(tuple([a.shape for a in arrays]))[-2:]
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
