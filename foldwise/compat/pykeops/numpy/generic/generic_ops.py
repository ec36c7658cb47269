"""The functions `generic_...`, which are Foldwise's own."""

from foldwise.numpy import generic_argkmin, generic_argmin, generic_logsumexp, generic_sum

__all__ = ["generic_argkmin", "generic_argmin", "generic_logsumexp", "generic_sum"]
