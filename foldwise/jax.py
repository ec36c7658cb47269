"""The names of `foldwise`, for JAX arrays. Importing this loads JAX.

Indices of columns are int32 unless `jax_enable_x64` is on. Settings, such as `foldwise.threads` and
`foldwise.device`, are those of the place where a program is traced.
"""

import foldwise.compute.jax  # noqa: F401  # pyright: ignore[reportUnusedImport]  # the primitive
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
