"""Foldwise: reductions of formulas over pairs of points, without ever storing the pairs.

    a_i = Reduce_j F(p, x_i, y_j)

See `LazyTensor` for the way in.
"""

from foldwise import random
from foldwise.api import (
    ComplexLazyTensor,
    FeatureTensor,
    IntegerLazyTensor,
    LazyTensor,
    Pm,
    Vi,
    Vij,
    Vj,
)
from foldwise.api.blocks import block, block_diag, concatenate, kron
from foldwise.api.check import check_op, check_reduction
from foldwise.api.contractions import einsum
from foldwise.api.genred import (
    Genred,
    generic_argkmin,
    generic_argmin,
    generic_logsumexp,
    generic_sum,
)
from foldwise.api.kernelsolve import KernelSolve
from foldwise.api.labels import lookup
from foldwise.api.lazymatrix import LazyMatrix
from foldwise.api.own import op, reduction, where
from foldwise.api.parts import eye
from foldwise.api.saving import allow
from foldwise.engine.options import device, numerics, threads, tuning
from foldwise.engine.progress import progress
from foldwise.ir.expr import DimensionError, NotDifferentiableError
from foldwise.ir.imports import when_imported
from foldwise.ir.lock import load_module
from foldwise.linalg.outcome import ConvergenceWarning
from foldwise.sparse.blocks import BlockRanges

__version__ = "0.1.0"
__all__ = [
    "BlockRanges",
    "ComplexLazyTensor",
    "ConvergenceWarning",
    "DimensionError",
    "FeatureTensor",
    "Genred",
    "IntegerLazyTensor",
    "KernelSolve",
    "LazyMatrix",
    "LazyTensor",
    "NotDifferentiableError",
    "Pm",
    "Vi",
    "Vij",
    "Vj",
    "block",
    "block_diag",
    "check_op",
    "check_reduction",
    "concatenate",
    "device",
    "einsum",
    "eye",
    "generic_argkmin",
    "generic_argmin",
    "generic_logsumexp",
    "generic_sum",
    "kron",
    "lookup",
    "numerics",
    "op",
    "progress",
    "random",
    "reduction",
    "threads",
    "tuning",
    "where",
]

when_imported("torch._dynamo", lambda _: load_module("foldwise.compute.dynamo"))
when_imported("torch.serialization", allow)
