"""NumPy arrays."""

from __future__ import annotations

from typing import Any, Final, final

import numpy as np

from foldwise.arrays.adapter import Layout


@final
class NumpyAdapter:
    """NumPy arrays, and NumPy's own scalars."""

    name = "numpy"

    def owns(self, x: object) -> bool:
        """Whether `x` is a NumPy array or scalar."""
        return isinstance(x, np.ndarray | np.generic)

    def layout(self, x: Any) -> Layout:
        """Where `x` lies."""
        if not x.dtype.isnative:
            raise TypeError(f"the byte order of {x.dtype} is foreign; convert with x.astype(...)")
        return Layout(x.ctypes.data, x.shape, x.strides, x.dtype.name, "cpu")

    def empty(self, shape: tuple[int, ...], dtype: str, like: Any) -> Any:
        """A new NumPy array."""
        return np.empty(shape, dtype)


ADAPTER: Final = NumpyAdapter()
