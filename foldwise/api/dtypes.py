"""Types of elements, as their names in NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np


def name_of_dtype(dtype: Any) -> str:
    """NumPy's name of a type of NumPy, PyTorch or Python."""
    kind: Any = np.dtype(dtype) if isinstance(dtype, type) else dtype
    return str(kind).removeprefix("torch.")


class ElementType(str):
    """The name of a type, which equals that type in each library.

    Example:
        >>> import numpy as np
        >>> from foldwise.api.dtypes import ElementType
        >>> ElementType("float32") == np.float32, ElementType("float32") == "float32"
        (True, True)
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return str.__eq__(self, other if isinstance(other, str) else name_of_dtype(other))

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = str.__hash__


def named(dtype: str | None) -> ElementType | None:
    """The type of this name; None for None."""
    return None if dtype is None else ElementType(dtype)
