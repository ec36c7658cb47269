"""The tables: importing this package fills `OPS`, `COMPOSITES` and `REDUCTIONS`."""

from foldwise.ir.op import COMPOSITES, OPS
from foldwise.ir.reduction import REDUCTIONS
from foldwise.ops import composite, leaves, reductions, scalar, vector

__all__ = [
    "COMPOSITES",
    "OPS",
    "REDUCTIONS",
    "composite",
    "leaves",
    "reductions",
    "scalar",
    "vector",
]
