"""Arrays of NumPy on memory that belongs to others."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt


class _Interface:
    """NumPy's own protocol."""

    def __init__(self, interface: dict[str, Any]) -> None:
        self.__array_interface__ = interface


def array_at(
    pointer: int, shape: tuple[int, ...], strides: tuple[int, ...], typestr: str
) -> npt.NDArray[Any]:
    """An array at an address.

    Args:
        pointer: the address of the first element.
        shape: the shape.
        strides: in bytes; empty for an array without gaps.
        typestr: NumPy's text for the type, such as `=f4`.
    """
    interface = {
        "version": 3,
        "data": (pointer, False),
        "shape": shape,
        "strides": strides or None,
        "typestr": typestr,
    }
    return np.asarray(_Interface(interface))
