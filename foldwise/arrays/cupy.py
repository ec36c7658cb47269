"""CuPy arrays."""

from __future__ import annotations

from typing import Any, Final, final

import cupy

from foldwise.arrays.adapter import Header, Layout
from foldwise.ir.device import gpu

_cupy: Final[Any] = cupy  # its types are those of NumPy, in part


@final
class CupyAdapter:
    """CuPy arrays, in the memory of a GPU."""

    name = "cupy"
    has_gradients = False
    is_deferred = False
    namespace: Any = _cupy
    has_weak_scalars = False
    allows_mixed_devices = False
    home: Any = None

    def owns(self, x: object) -> bool:
        """Whether `x` is a CuPy array."""
        return isinstance(x, _cupy.ndarray)

    def header(self, x: Any) -> Header:
        """Shape, element type and device of `x`."""
        return Header(tuple(x.shape), str(x.dtype), _device(x))

    def layout(self, x: Any) -> Layout:
        """Address, shape and strides of `x`."""
        return Layout(x.data.ptr, tuple(x.shape), tuple(x.strides), str(x.dtype), _device(x))

    def pointer(self, x: Any) -> int:
        """The address of the first element."""
        return x.data.ptr

    def stream(self, x: Any) -> int:
        """The current stream of its device."""
        with x.device:
            return _cupy.cuda.get_current_stream().ptr

    def same(self, x: Any, y: Any) -> bool:
        """Whether `x` and `y` show the same elements of the same memory."""
        return x is y or self.layout(x) == self.layout(y)

    def one(self, x: Any, y: Any) -> bool:
        """Whether `x` and `y` show the same elements of the same memory."""
        return x.shape == y.shape and self.same(x, y)  # most differ in shape

    def convert(self, x: Any, dtype: str) -> Any:
        """Floating-point `x` with elements of type `dtype`; other arrays as they are."""
        with x.device:
            return x.astype(dtype) if x.dtype.kind == "f" else x

    def duplicate(self, x: Any) -> Any:
        """A copy of `x`."""
        with x.device:
            return x.copy()

    def constant(self, x: Any) -> Any:
        """The array itself."""
        return x

    def as_real(self, x: Any) -> Any:
        """Complex `x` of shape `(..., D)` as real numbers of shape `(..., 2 * D)`."""
        with x.device:
            x = _cupy.atleast_1d(x)
            if x.strides[-1] != x.itemsize:
                x = _cupy.ascontiguousarray(x)
            return x.view("float64" if x.dtype == "complex128" else "float32")

    def as_complex(self, x: Any) -> Any:
        """The inverse of `as_real`."""
        return x.view("complex128" if x.dtype == "float64" else "complex64")

    def number(self, value: float, like: Any) -> Any:
        """A number as an array without dimensions, of float64, on the device of `like`."""
        number = self.empty((), "float64", like)
        number[...] = value
        return number

    def take(self, x: Any, places: Any, axis: int) -> Any:
        """The entries of `x` at these places along an axis."""
        with x.device:
            return x.take(_cupy.asarray(places), axis)

    def add_at(self, x: Any, places: Any, terms: Any) -> Any:
        """`x` with terms added to some of its rows, a new array."""
        with x.device:
            x = x.copy()
            x[..., _cupy.asarray(places), :] += terms
            return x

    def given(self, numbers: Any, like: Any) -> Any:
        """An array of NumPy as one of CuPy, on the device of `like`."""
        with like.device:
            return _cupy.asarray(numbers)

    def digits(self, count: int, places: int, bits: int, dtype: str, like: Any) -> Any:
        """The numbers 0 ... count - 1 by their digits to the base `2**bits`, the lowest first."""
        with like.device:
            shifted = _cupy.arange(count)[:, None] >> bits * _cupy.arange(places)
            return (shifted & (1 << bits) - 1).astype(dtype)

    def empty(self, shape: tuple[int, ...], dtype: str, like: Any) -> Any:
        """A new array on the device of `like`, of the memory pool that CuPy uses there."""
        with like.device:
            return _cupy.empty(shape, dtype)


def _device(x: Any) -> str:
    return gpu(x.device.id)


ADAPTER: Final = CupyAdapter()
