"""`Genred`, which is Foldwise's own."""

from foldwise.numpy import Genred

__all__ = ["Genred"]
