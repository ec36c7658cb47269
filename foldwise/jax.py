"""The names of `foldwise`, for JAX arrays. Importing this loads JAX."""

from foldwise.api import ComplexLazyTensor, LazyTensor, Pm, Vi, Vj, autograd_jax
from foldwise.api.genred import (
    Genred,
    generic_argkmin,
    generic_argmin,
    generic_logsumexp,
    generic_sum,
)
from foldwise.api.kernelsolve import KernelSolve
from foldwise.ir.blocks import BlockRanges

__all__ = [
    "BlockRanges",
    "ComplexLazyTensor",
    "Genred",
    "KernelSolve",
    "LazyTensor",
    "Pm",
    "Vi",
    "Vj",
    "autograd_jax",
    "generic_argkmin",
    "generic_argmin",
    "generic_logsumexp",
    "generic_sum",
]
