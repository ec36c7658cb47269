"""The edge to array libraries: where data lie, and how to make new arrays."""

import foldwise.arrays.numpy  # noqa: F401 # pyright: ignore[reportUnusedImport] - no call has to
from foldwise.arrays.adapter import ArrayAdapter, Header, Layout, Memory, adapter_of

__all__ = ["ArrayAdapter", "Header", "Layout", "Memory", "adapter_of"]
