"""The edge to array libraries: where data lie, and how to make new arrays."""

from foldwise.arrays.adapter import ArrayAdapter, Header, Layout, Memory, adapter_of

__all__ = ["ArrayAdapter", "Header", "Layout", "Memory", "adapter_of"]
