"""Conversions of types and devices, as NumPy and PyTorch write them.

A formula has the type and the device of its arrays. So these functions return the LazyTensor
itself, or raise TypeError.
"""

from __future__ import annotations

from typing import Any, Final

from foldwise.api.dtypes import name_of_dtype
from foldwise.api.masks import is_mask
from foldwise.api.table import Lazy, written
from foldwise.arrays import adapter_of
from foldwise.compute.bound import devices_of


def _of_type(input: Any, dtype: str) -> Any:
    """The input itself, if it has this type; masks, and formulas of numbers alone, have any."""
    if is_mask(input) or input.dtype in (dtype, None):
        return input
    raise TypeError(
        f"a LazyTensor is where its arrays are and has their type, {input.dtype}: convert these, "
        f"or the result, to {dtype}"
    )


def _typed(name: str, dtype: str) -> None:
    def call(input: Any) -> Any:
        return _of_type(input, dtype)

    call.__doc__ = f"The LazyTensor itself, if its values have the type {dtype}, or are 0 and 1."
    written(name, example=f">>> (x > 0).{name}().shape\n(5, 1, 3)")(call)


for _name, _dtype in (
    ("float", "float32"),
    ("double", "float64"),
    ("half", "float16"),
    ("bfloat16", "bfloat16"),
    ("int", "int32"),
    ("long", "int64"),
):
    _typed(_name, _dtype)


@written(
    "type",
    "astype",
    example=">>> x.astype('float64').shape\n(5, 1, 3)",
)
def _type(input: Any, dtype: Any) -> Any:
    """The LazyTensor itself, if its values have this type, or are 0 and 1."""
    name = name_of_dtype(dtype)
    return _bool(input) if name == "bool" else _of_type(input, name)


@written(
    "to",
    target="a type, a device, or an array that has both.",
    device="where the arrays are.",
    non_blocking="no effect.",
    copy="no effect.",
    example=">>> x.to('cpu').shape\n(5, 1, 3)",
)
def _to(
    input: Any,
    target: Any = None,
    dtype: Any = None,
    *,
    device: Any = None,
    non_blocking: bool = False,
    copy: bool = False,
) -> Any:
    """The LazyTensor itself, if it has this type and its arrays are on this device.

    The target is a type, a device, or an array that has both.
    """
    if isinstance(target, Lazy):
        return _type_as(input, target)
    if adapter := adapter_of(target):
        header = adapter.header(target)
        dtype, device = header.dtype, header.device
    elif type(target).__name__ == "device" or str(target).partition(":")[0] in _DEVICES:
        device = target
    elif target is not None:
        dtype = target
    if device is not None:
        _check_device(input, str(device))
    return input if dtype is None else _type(input, dtype)


_DEVICES: Final = ("cpu", "cuda")


def _check_device(input: Any, device: str) -> None:
    """Raise TypeError unless all arrays are on this device."""
    kind, _, number = device.partition(":")
    for place in devices_of(input.bound):
        where, _, n = place.partition(":")
        if where != kind or (number and n and number != n):
            raise TypeError(
                f"a LazyTensor is where its arrays are, on {place}: move these, or the result, "
                f"to {device}"
            )


@written(
    "cpu",
    example=">>> x.cpu().shape\n(5, 1, 3)",
)
def _cpu(input: Any) -> Any:
    """The LazyTensor itself, if its arrays are in the memory of the processor."""
    _check_device(input, "cpu")
    return input


@written(
    "type_as",
    other="a LazyTensor or an array of the type.",
    example=">>> x.type_as(y).shape\n(5, 1, 3)",
)
def _type_as(input: Any, other: Any) -> Any:
    """The LazyTensor itself, if its values have the type of the other one, or are 0 and 1."""
    return _type(input, other.dtype)


@written(
    "bool",
    example=">>> x.bool().shape\n(5, 1, 3)",
)
def _bool(input: Any) -> Any:
    """The mask of the entries that are not 0."""
    return input if is_mask(input) else input != 0
