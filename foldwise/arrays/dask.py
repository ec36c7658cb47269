"""Arrays of dask, whose chunks are computed when they are wanted."""

from __future__ import annotations

import math
from typing import Any, Final, final

import numpy as np

from foldwise.arrays.adapter import Header
from foldwise.arrays.numpy import ADAPTER as NUMPY
from foldwise.ir.device import HOST
from foldwise.ir.lock import load_module

_dask: Final = load_module("dask.array")  # which has no types


@final
class DaskAdapter:
    """Arrays of dask with chunks of NumPy."""

    name = "dask"
    has_gradients = False
    is_deferred = True
    namespace: Any = _dask
    has_weak_scalars = False
    allows_mixed_devices = True
    home: Any = None

    def owns(self, x: object) -> bool:
        """Whether `x` is an array of dask."""
        return isinstance(x, _dask.Array)

    def header(self, x: Any) -> Header:
        """Shape and element type of `x`; arrays of unknown length are refused."""
        if any(math.isnan(n) for n in x.shape):
            raise TypeError(
                f"the lengths of the chunks of a dask array of shape {x.shape} are not known; "
                "x.compute_chunk_sizes() finds them out"
            )
        return Header(tuple(x.shape), str(x.dtype), HOST)

    def same(self, x: Any, y: Any) -> bool:
        """Whether `x` and `y` are computed in the same way."""
        return x is y or x.name == y.name

    def one(self, x: Any, y: Any) -> bool:
        """Whether `x` and `y` are computed in the same way."""
        return self.same(x, y)

    def convert(self, x: Any, dtype: str) -> Any:
        """Floating-point `x` with elements of type `dtype`; other arrays as they are."""
        return x.astype(dtype) if x.dtype.kind == "f" else x

    def duplicate(self, x: Any) -> Any:
        """A copy of `x`."""
        return x.copy()

    def constant(self, x: Any) -> Any:
        """The array itself."""
        return x

    def as_real(self, x: Any) -> Any:
        """Complex `x` of shape `(..., D)` as real numbers of shape `(..., 2 * D)`."""
        return _dask.stack([x.real, x.imag], -1).reshape(*x.shape[:-1], -1)

    def as_complex(self, x: Any) -> Any:
        """The inverse of `as_real`."""
        return x[..., ::2] + 1j * x[..., 1::2]

    def number(self, value: float, like: Any) -> Any:
        """A number as an array without dimensions, of float64."""
        return _dask.asarray(np.array(value))

    def take(self, x: Any, places: Any, axis: int) -> Any:
        """The entries of `x` at these places along an axis."""
        return _dask.take(x, np.asarray(places), axis)

    def add_at(self, x: Any, places: Any, terms: Any) -> Any:
        """Refused: what changes from step to step is not computed later."""
        raise TypeError("arrays of dask are computed later: pass what x.compute() gives")

    def given(self, numbers: Any, like: Any) -> Any:
        """An array of NumPy as one of dask."""
        return _dask.asarray(numbers)

    def digits(self, count: int, places: int, bits: int, dtype: str, like: Any) -> Any:
        """The numbers 0 ... count - 1 by their digits to the base `2**bits`, the lowest first."""
        return _dask.asarray(NUMPY.digits(count, places, bits, dtype, like))


ADAPTER: Final = DaskAdapter()
