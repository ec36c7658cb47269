"""The functions `generic_...`: Foldwise's own, with KeOps' index of no column."""

from foldwise.compat.columns import generic_argkmin, generic_argmin
from foldwise.torch import generic_logsumexp, generic_sum

__all__ = ["generic_argkmin", "generic_argmin", "generic_logsumexp", "generic_sum"]
