"""NumPy arrays."""

from __future__ import annotations

import ctypes
import functools
import sys
from typing import Any, Final, final

import numpy as np

from foldwise.arrays.adapter import Header, Layout
from foldwise.ir.device import HOST


@functools.cache
def _name(dtype: np.dtype[Any]) -> str:
    """The name of a type; foreign byte orders are refused."""
    if not dtype.isnative:
        raise TypeError(f"the byte order of {dtype} is foreign; convert with x.astype(...)")
    return str(dtype)


_first_byte: Final = ctypes.c_char.from_buffer
_address_of: Final = ctypes.addressof


def _address(x: Any) -> int:
    """The address of the first element."""
    try:
        return _address_of(_first_byte(x))  # a quarter of the time
    except (TypeError, ValueError, BufferError):  # of arrays with gaps, or that are read-only
        return x.ctypes.data


@final
class NumpyAdapter:
    """NumPy arrays. NumPy's own scalars count as numbers, not as arrays.

    Args:
        name: that of the library.
        home: the functions of another library, whose arrays NumPy reads; see `guests.py`.
    """

    has_gradients = False
    is_deferred = False
    namespace: Any = np
    has_weak_scalars = False
    allows_mixed_devices = False

    def __init__(self, name: str = "numpy", home: Any = None) -> None:
        self.name = name
        self.home = home

    def owns(self, x: object) -> bool:
        """Whether `x` is a NumPy array."""
        return isinstance(x, np.ndarray)

    def header(self, x: Any) -> Header:
        """Shape and element type of `x`; masked arrays and foreign byte orders are refused."""
        # `numpy.ma` is slow to import; where there are masked arrays, it is there.
        masked = None if type(x) is np.ndarray else sys.modules.get("numpy.ma")
        if masked is not None and isinstance(x, masked.MaskedArray):
            raise TypeError("a masked array: its mask would be lost; pass x.filled(...) or x.data")
        return Header(x.shape, _name(x.dtype), HOST)

    def layout(self, x: Any) -> Layout:
        """Address, shape and strides of `x`."""
        return Layout(_address(x), x.shape, x.strides, _name(x.dtype), HOST)

    def pointer(self, x: Any) -> int:
        """The address of the first element."""
        return _address(x)

    def stream(self, x: Any) -> int:
        """0: arrays in host memory have no stream."""
        return 0

    def same(self, x: Any, y: Any) -> bool:
        """Whether `x` and `y` show the same elements of the same memory."""
        return x is y or self.layout(x) == self.layout(y)

    def one(self, x: Any, y: Any) -> bool:
        """Whether `x` and `y` show the same elements of the same memory."""
        return x.shape == y.shape and self.same(x, y)  # most differ in shape

    def convert(self, x: Any, dtype: str) -> Any:
        """Floating-point `x` with elements of type `dtype`; other arrays as they are."""
        with np.errstate(over="ignore"):
            return x.astype(dtype) if x.dtype.kind == "f" else x

    def duplicate(self, x: Any) -> Any:
        """A copy of `x`."""
        return x.copy()

    def constant(self, x: Any) -> Any:
        """The array itself."""
        return x

    def as_real(self, x: Any) -> Any:
        """Complex `x` of shape `(..., D)` as real numbers of shape `(..., 2 * D)`."""
        x = np.atleast_1d(x)
        if x.strides[-1] != x.itemsize:
            x = np.ascontiguousarray(x)
        return x.view(x.real.dtype)

    def as_complex(self, x: Any) -> Any:
        """The inverse of `as_real`."""
        return x.view(np.complex128 if x.dtype == np.float64 else np.complex64)

    def number(self, value: float, like: Any) -> Any:
        """A number as an array without dimensions, of float64."""
        return np.array(value)

    def take(self, x: Any, places: Any, axis: int) -> Any:
        """The entries of `x` at these places along an axis."""
        return x.take(places, axis)

    def add_at(self, x: Any, places: Any, terms: Any) -> Any:
        """`x` with terms added to some of its rows, a new array."""
        x = x.copy()
        x[..., places, :] += terms
        return x

    def given(self, numbers: Any, like: Any) -> Any:
        """The array itself."""
        return numbers

    def digits(self, count: int, places: int, bits: int, dtype: str, like: Any) -> Any:
        """The numbers 0 ... count - 1 by their digits to the base `2**bits`, the lowest first."""
        shifted = np.arange(count)[:, None] >> bits * np.arange(places)
        return (shifted & (1 << bits) - 1).astype(dtype)

    def empty(self, shape: tuple[int, ...], dtype: str, like: Any) -> Any:
        """A new NumPy array."""
        return np.empty(shape, dtype)


ADAPTER: Final = NumpyAdapter()
