"""`Genred`, which is Foldwise's own."""

from foldwise.torch import Genred

__all__ = ["Genred"]
