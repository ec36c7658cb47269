"""The blocks of a matrix that are kept, in PyTorch."""

from foldwise.compat.clusters import from_matrix

__all__ = ["from_matrix"]
