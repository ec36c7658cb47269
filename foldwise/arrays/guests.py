"""Arrays of libraries without an adapter, whose numbers are read in place as arrays of NumPy.

What the array API standard, DLPack or `__array_interface__` say of an array is all that is asked.
"""

from __future__ import annotations

import functools
from importlib import import_module
from typing import Any, cast

import numpy as np

from foldwise.arrays.adapter import ArrayAdapter, assign, recognised
from foldwise.arrays.numpy import NumpyAdapter


class Guest(np.ndarray[Any, Any]):
    """The numbers of an array of a library with the array API standard, in the memory of that.

    Each library has a subclass of its own, and an adapter for this. A guest behaves as an array of
    NumPy does: its `home` is what its adapter knows besides.
    """

    library: str

    def __reduce__(self) -> Any:
        return _restored, (self.library, plain(self))


def _restored(library: str, numbers: Any) -> Any:
    return numbers.view(_class_of(import_module(library)))


@functools.cache
def _class_of(namespace: Any) -> type[Guest]:
    """The class of the guests from a library, whose functions are in `namespace`."""
    library: str = namespace.__name__
    kind = type("Guest", (Guest,), {"library": library})
    assign(kind, NumpyAdapter(library.partition(".")[0], namespace))
    return kind


def plain(x: Any) -> Any:
    """A guest as a plain array of NumPy; all else as it is."""
    return np.asarray(x) if isinstance(x, Guest) else x


def guest(x: Any, adapter: ArrayAdapter) -> Any:
    """An array of NumPy as a guest of this adapter; all else as it is."""
    return cast(Any, x).view(_class_of(adapter.home)) if isinstance(x, np.ndarray) else x


def read(x: Any) -> Any:
    """An array of NumPy that shows the numbers of `x`.

    Args:
        x: something that no adapter owns.

    Returns:
        A guest, if the library of `x` has the array API standard: results are then arrays of that
        library. `x` itself, if it is no array.

    Raises:
        TypeError: if its numbers cannot be read where they are.
    """
    if isinstance(x, np.generic | type):  # a number, or a class
        return cast(Any, x)
    if hasattr(x, "to_numpy"):  # tables of pandas, polars, xarray
        return x.to_numpy()
    if hasattr(x, "__array_namespace__"):
        return _exchanged(x).view(_class_of(x.__array_namespace__()))
    if hasattr(x, "__dlpack__"):
        return _exchanged(x)
    return np.asarray(x) if hasattr(x, "__array_interface__") else x


def _exchanged(x: Any) -> Any:
    """The numbers of an array, by DLPack."""
    x.__dlpack_device__()  # says why, if there is none
    try:
        return np.from_dlpack(x)
    except (BufferError, RuntimeError, TypeError, ValueError) as error:
        library = type(x).__module__.partition(".")[0]
        raise TypeError(
            f"NumPy cannot read the {library} array of {getattr(x, 'dtype', 'numbers')} in place "
            f"({str(error).rstrip('.')}): it takes arrays of float32 or float64 in the memory of "
            "the host"
        ) from None


def returned(result: Any, adapter: ArrayAdapter | None) -> Any:
    """A result, or a tuple of them, as arrays of the library that the arguments came from."""
    if adapter is None or adapter.home is None:
        return result
    if isinstance(result, tuple):
        parts = tuple(returned(part, adapter) for part in cast("tuple[Any, ...]", result))
        made: Any = getattr(cast(Any, result), "_make", tuple)  # of a named tuple
        return made(parts)
    if not isinstance(result, np.ndarray | np.generic):
        return result
    home, numbers = adapter.home, np.asarray(cast(Any, result))
    dtype: Any = getattr(home, str(numbers.dtype), None)
    return home.asarray(numbers, dtype=dtype or home.bool_)  # as MLX calls it


def with_numpy(x: Any) -> Any:
    """An operand as NumPy has it, if no adapter owns it."""
    return plain(recognised(x)[0])
