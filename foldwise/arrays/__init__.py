"""The edge to array libraries: where data lie, and how to make new arrays."""

# NumPy is always there, so no call has to import its adapter.
import foldwise.arrays.numpy  # noqa: F401 # pyright: ignore[reportUnusedImport]
from foldwise.arrays.adapter import (
    ArrayAdapter,
    Header,
    Layout,
    StorageAdapter,
    adapter_of,
    known_later,
    recognised,
)

__all__ = [
    "ArrayAdapter",
    "Header",
    "Layout",
    "StorageAdapter",
    "adapter_of",
    "known_later",
    "recognised",
]
