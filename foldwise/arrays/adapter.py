"""`ArrayAdapter` and `StorageAdapter`: all that the rest of the library may ask of an array."""

from __future__ import annotations

import sys
from typing import Any, Final, NamedTuple, Protocol, cast

from foldwise.ir.lock import load_module


class Layout(NamedTuple):
    """The memory of an array.

    Attributes:
        pointer: address of the first element.
        shape: lengths of the axes.
        strides: steps along the axes, in bytes.
        dtype: NumPy's name of the element type.
        device: `cpu`, or `cuda:` and the number of the GPU, or the library's name of another.
    """

    pointer: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    dtype: str
    device: str


class Header(NamedTuple):
    """Properties of an array that has no data yet (while a program is traced, for instance).

    Attributes:
        shape: lengths of the axes.
        dtype: NumPy's name of the element type.
        device: `cpu`, or `cuda:` and the number of the GPU, or the library's name of another.
    """

    shape: tuple[int, ...]
    dtype: str
    device: str


class StorageAdapter(Protocol):
    """Access to the memory of arrays, and allocation of new ones, for evaluations."""

    def layout(self, x: Any) -> Layout:
        """Address, shape and strides of `x`, whose header must have been checked."""
        ...

    def pointer(self, x: Any) -> int:
        """The address of the first element."""
        ...

    def stream(self, x: Any) -> int:
        """The stream of its device that work on `x` goes to now; 0 for arrays in host memory."""
        ...

    def convert(self, x: Any, dtype: str) -> Any:
        """Floating-point `x` with elements of type `dtype`; other arrays as they are."""
        ...

    def empty(self, shape: tuple[int, ...], dtype: str, like: Any) -> Any:
        """A new array on the device of `like`; its elements are not set.

        On a GPU it is dropped before kernels have written to it: its memory may then be used again
        by later work on the same stream, and by nothing else.
        """
        ...


class ArrayAdapter(Protocol):
    """One array library. It is a `StorageAdapter` too if its arrays carry no gradients.

    Attributes:
        name: of the library, and of its modules in each room: an adapter in `arrays`; a bridge in
            `compute` and a solver in `linalg` if its arrays carry gradients.
        has_gradients: whether they do.
        is_deferred: whether they are computed later, which takes a bridge too.
        namespace: the module of its functions.
        has_weak_scalars: whether 0-d arrays take part in promotion as weak types.
        allows_mixed_devices: whether arrays of several devices may meet; the library then decides
            where they are evaluated.
        home: the module of another library that results become arrays of; see `guests.py`.
    """

    name: str
    has_gradients: bool
    is_deferred: bool
    namespace: Any
    has_weak_scalars: bool
    allows_mixed_devices: bool
    home: Any

    def owns(self, x: object) -> bool:
        """Whether `x` is an array of this library."""
        ...

    def header(self, x: Any) -> Header:
        """Shape, element type and device of `x`.

        Raises:
            TypeError: if the array is of a kind that kernels cannot read.
        """
        ...

    def same(self, x: Any, y: Any) -> bool:
        """Whether `x` and `y` are one array, or views of one that show the same elements."""
        ...

    def one(self, x: Any, y: Any) -> bool:
        """Whether `y` can be replaced by `x`: both show the same elements, and gradients with
        respect to either reach the same array."""
        ...

    def convert(self, x: Any, dtype: str) -> Any:
        """Floating-point `x` with elements of type `dtype`; other arrays as they are."""
        ...

    def duplicate(self, x: Any) -> Any:
        """A copy of `x`, without its history of computations."""
        ...

    def constant(self, x: Any) -> Any:
        """`x` without its history of computations; shares its memory."""
        ...

    def as_real(self, x: Any) -> Any:
        """Complex `x` of shape `(..., D)` as real numbers of shape `(..., 2 * D)`.

        Real and imaginary parts take turns; a view if the last axis is contiguous.
        """
        ...

    def as_complex(self, x: Any) -> Any:
        """The inverse of `as_real`, for an array that was made here."""
        ...

    def number(self, value: float, like: Any) -> Any:
        """A number as an array without dimensions that takes on the type of others, where the
        library has such; on the device of `like`."""
        ...

    def take(self, x: Any, places: Any, axis: int) -> Any:
        """The entries of `x` at these places along an axis, with their gradients.

        Args:
            x: an array.
            places: integers of shape `(n,)`, an array of NumPy or of this library. Those from NumPy
                are in range, and none is negative; for others the rules of the library hold.
            axis: from -1 down.
        """
        ...

    def add_at(self, x: Any, places: Any, terms: Any) -> Any:
        """`x` with terms added to some of its rows; a new array.

        Args:
            x: an array of shape `batch + (N, D)`.
            places: integers of shape `(n,)`, an array of NumPy, all different.
            terms: what is added there, of shape `batch + (n, D)`.
        """
        ...

    def given(self, numbers: Any, like: Any) -> Any:
        """An array of NumPy as one of this library, on the device of `like`."""
        ...

    def digits(self, count: int, places: int, bits: int, dtype: str, like: Any) -> Any:
        """The numbers 0 ... count - 1 by their digits to the base `2**bits`, on the device of
        `like`.

        Returns:
            An array of shape `(count, places)` and type `dtype`; the lowest digits come first.
        """
        ...


_LIBRARIES: Final = ["numpy", "torch", "jax", "cupy", "dask"]
# Types of numbers and of lists of them; no library has arrays of these types.
_by_type: dict[type, ArrayAdapter | None] = dict.fromkeys((int, float, complex, bool, tuple, list))


def adapter_of(x: object) -> ArrayAdapter | None:
    """The adapter of `x`; None if it is no array. Never imports a library that is not loaded."""
    try:
        return _by_type[type(x)]
    except KeyError:
        pass
    for name in _LIBRARIES:
        if name in sys.modules:
            adapter = cast(ArrayAdapter, load_module(f"foldwise.arrays.{name}").ADAPTER)
            if adapter.owns(x):
                _by_type[type(x)] = adapter
                return adapter
    return None


def recognised(x: Any) -> tuple[Any, ArrayAdapter | None]:
    """An array and its adapter; one of a library without adapter as NumPy reads it.

    Returns:
        `x` and its adapter. Or an array of NumPy with the numbers of `x`, and the adapter of that:
        see `guests.py`. Or `x` and None, if it is no array.
    """
    adapter = adapter_of(x)
    if adapter is None and type(x) not in _by_type:
        x = load_module("foldwise.arrays.guests").read(x)
        adapter = adapter_of(x)
    return x, adapter


def assign(kind: type, adapter: ArrayAdapter) -> None:
    """Have an adapter own the arrays of a type."""
    _by_type[kind] = adapter


def known_later(x: object) -> Any:
    """A number that PyTorch's compiler knows only when the program runs, such as the length of an
    array, as a tensor without dimensions; None for anything else."""
    if "torch" not in sys.modules:
        return None
    return load_module("foldwise.arrays.torch").known_later(x)
