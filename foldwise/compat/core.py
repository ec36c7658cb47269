"""The parts of Foldwise's LazyTensors and reductions that attributes of PyKeOps show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

from foldwise.api import reduce as reductions
from foldwise.api.arguments import axis_of
from foldwise.api.lazytensor import LazyTensor
from foldwise.api.options import with_axis
from foldwise.compute.bound import COMPONENTS
from foldwise.compute.reduced import Reduced
from foldwise.ir.axis import Axis
from foldwise.ir.reduction import REDUCTIONS, Reduction
from foldwise.ir.spec import MapReduce, Numerics, Slot
from foldwise.linalg.solve import System

Held: TypeAlias = LazyTensor | Reduced


class Contents(NamedTuple):
    """The arguments of a formula, with the symbols of those that are given later."""

    arrays: Sequence[Any]
    slots: Sequence[Slot]
    scalars: Sequence[float]


def contents(x: Held) -> Contents:
    """The arguments of a LazyTensor, or of a reduction that waits."""
    if isinstance(x, Reduced):
        return Contents(x.arrays, x.spec.slots, x.scalars)
    inputs = x.bound.inputs
    return Contents(inputs.arrays, inputs.slots, inputs.scalars)


def computation(x: Held) -> MapReduce:
    """The computation that waits; of a LazyTensor its sum over j."""
    if isinstance(x, Reduced):
        return x.spec
    _, slots, scalars = contents(x)
    return MapReduce(
        x.bound.expr, REDUCTIONS["sum"], Axis.J, tuple(slots), len(scalars), Numerics()
    )


def slot_of_unknown(x: Held) -> int | None:
    """Which argument is the unknown of a linear system that waits; None for anything else."""
    return x.slot if isinstance(x, System) else None


def real_shape(lazy: LazyTensor) -> tuple[int, ...]:
    """`batch + (M, N, D)`, where D counts real numbers."""
    *lead, dim = lazy.shape
    return (*lead, dim * COMPONENTS[lazy.bound.kind])


def reduce(
    lazy: LazyTensor, row: Reduction, axis: int, what: str, *, keepdim: bool, **options: Any
) -> Any:
    """A reduction, also one that LazyTensors have no method for.

    Args:
        lazy: the LazyTensor that is reduced.
        row: the reduction.
        axis: that of i or j.
        what: name of the reduction in messages.
        keepdim: whether to leave the reduced axis in place with length 1.
        options: those of a reduction.
    """
    result = reductions.reduce(lazy, row, axis, **options)
    if not keepdim or isinstance(result, Reduced):
        return result
    return with_axis(result, axis_of(what, lazy.shape, axis, None) - lazy.ndim)
