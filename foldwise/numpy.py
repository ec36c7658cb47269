"""The names of `foldwise`, for those who like to say which arrays they use."""

from foldwise.api import ComplexLazyTensor, LazyTensor, Pm, Vi, Vj
from foldwise.api.genred import (
    Genred,
    generic_argkmin,
    generic_argmin,
    generic_logsumexp,
    generic_sum,
)
from foldwise.api.kernelsolve import KernelSolve
from foldwise.sparse.blocks import BlockRanges

__all__ = [
    "BlockRanges",
    "ComplexLazyTensor",
    "Genred",
    "KernelSolve",
    "LazyTensor",
    "Pm",
    "Vi",
    "Vj",
    "generic_argkmin",
    "generic_argmin",
    "generic_logsumexp",
    "generic_sum",
]
