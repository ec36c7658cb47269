"""The tables: importing this package fills `OPS`, `COMPOSITES` and `REDUCTIONS`."""

from foldwise.ir.expr import OPS
from foldwise.ir.reduction import REDUCTIONS
from foldwise.ir.tables import COMPOSITES
from foldwise.ops import (
    activations,
    bessel,
    complex,
    composite,
    curves,
    distances,
    leaves,
    matrices,
    piecewise,
    random,
    reductions,
    scalar,
    special,
    tensors,
    trigonometry,
    vector,
)

__all__ = [
    "COMPOSITES",
    "OPS",
    "REDUCTIONS",
    "activations",
    "bessel",
    "complex",
    "composite",
    "curves",
    "distances",
    "leaves",
    "matrices",
    "piecewise",
    "random",
    "reductions",
    "scalar",
    "special",
    "tensors",
    "trigonometry",
    "vector",
]
