"""Checks of intervals and integers that users pass as arrays."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any, TypeAlias, cast

import numpy as np
import numpy.typing as npt

from foldwise.ir.runs import Int64Array, in_pairs

Shape: TypeAlias = tuple[int, int]


def as_numpy(x: Any) -> npt.NDArray[Any]:
    """A NumPy array of the same numbers, which may be on a GPU."""
    if hasattr(x, "detach"):  # PyTorch
        x = x.detach().cpu()
    elif hasattr(x, "get") and hasattr(x, "__cuda_array_interface__"):  # CuPy
        x = x.get()
    return np.asarray(x)


def integers(name: str, x: Any) -> Int64Array:
    """An array of integers."""
    array = as_numpy(x)
    if not array.size and isinstance(x, list | tuple):
        array = array.astype(np.int64)
    if array.dtype.kind not in "iu":
        raise TypeError(f"{name}: integers, not {array.dtype} (an array of shape {array.shape})")
    return array.astype(np.int64, order="C", copy=False)


def integer(name: str, n: Any, least: int) -> int:
    """An integer that is `least` or more."""
    try:
        number = operator.index(n)
    except TypeError:
        raise TypeError(f"{name}: an integer, not {n!r}") from None
    if number < least:
        raise ValueError(f"{name}: {least} or more, not {number}")
    return number


def shape_of(shape: int | Sequence[int]) -> Shape:
    """The numbers of rows and of columns; one number stands for both."""
    if not isinstance(shape, tuple | list):
        shape = (cast(int, shape),) * 2
    if len(shape) != 2:
        raise ValueError(f"shape: the numbers of rows and of columns, not {shape}")
    return integer("shape", shape[0], 0), integer("shape", shape[1], 0)


def intervals_in(name: str, x: Any, size: int) -> Int64Array:
    """Intervals in `range(size)`, of shape `(n, 2)`."""
    array = integers(name, x)
    if not array.size:
        return in_pairs(array)
    if array.ndim != 2 or array.shape[1] != 2:
        raise ValueError(f"{name}: an array of shape (n, 2), not {array.shape}")
    wrong = (array[:, 0] < 0) | (array[:, 0] > array[:, 1]) | (array[:, 1] > size)
    if wrong.any():
        k = int(wrong.argmax())
        raise ValueError(
            f"{name}: the interval {array[k].tolist()} (number {k}) is none of 0 ... {size}"
        )
    return array


def check_apart(name: str, intervals: Int64Array, owner: Int64Array | None = None) -> None:
    """Refuse intervals that overlap. With owners they are in order."""
    full = intervals[:, 0] < intervals[:, 1]
    intervals = intervals[full]
    if owner is None:
        intervals = intervals[intervals[:, 0].argsort(kind="stable")]
    overlap = intervals[1:, 0] < intervals[:-1, 1]
    if owner is not None:
        overlap &= owner[full][1:] == owner[full][:-1]
    if overlap.any():
        k = int(overlap.argmax())
        one, other = intervals[k : k + 2].tolist()
        raise ValueError(f"{name}: the intervals {one} and {other} overlap")
