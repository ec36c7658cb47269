"""What `torch.load` may make when it loads weights only, as it does by default.

All of it makes formulas, matrices and reductions from their parts. It runs no code of the file, and
finds ops and reductions in the tables by their names.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any, Final

from foldwise.api import lazy
from foldwise.api.genred import Arguments, Genred
from foldwise.api.kernelsolve import KernelSolve
from foldwise.api.lazymatrix import LazyMatrix
from foldwise.compute import bound, matrices, reduced
from foldwise.ir import blocks, expr, monoid, reduction, spec
from foldwise.ir.axis import Axis
from foldwise.sparse.blocks import BlockRanges

SAFE: Final[tuple[Any, ...]] = (
    *(lazy.lazy, lazy.shaped, LazyMatrix, Genred, KernelSolve, Arguments),
    *(bound.BoundFormula, bound.restored, reduced.Reduced, reduced.Symbol),
    *(matrices.Sum, matrices.Product, matrices.Blocks, matrices.Kronecker),
    *(expr.restored, spec.MapReduce, spec.Slot, spec.Numerics, Axis),
    *(reduction.called, monoid.Monoid, monoid.row_of, blocks.restored, BlockRanges),
)


def allow(serialization: ModuleType) -> None:
    """Tell `torch.serialization` what it may make."""
    serialization.add_safe_globals([*SAFE])
