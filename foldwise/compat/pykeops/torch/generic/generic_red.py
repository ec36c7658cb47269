"""`Genred`: Foldwise's own, with KeOps' index of no column."""

from foldwise.compat.columns import Genred

__all__ = ["Genred"]
