"""`Problem`: a linear system whose matrix is a computation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from foldwise.compute.arguments import as_argument
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.spec import MapReduce
from foldwise.linalg.cg import Limits


class Problem(NamedTuple):
    """`alpha * a + spec(a) = b`, without its arrays.

    Attributes:
        spec: a sum that is linear in one argument and, as a matrix, symmetric.
        slot: that argument, the unknown a.
        scalars: run-time scalars.
        limits: when to stop.
        ranges: the pairs where the matrix is not 0, if not all; they are symmetric.
    """

    spec: MapReduce
    slot: int
    scalars: tuple[float, ...]
    limits: Limits
    ranges: BlockRanges | None


def with_unknown(problem: Problem, arrays: Sequence[Any], a: Any) -> list[Any]:
    """The arguments of a computation with `a`, of shape `batch + (N, D)`, as the unknown."""
    slot = problem.slot
    return [*arrays[:slot], as_argument(a, problem.spec.slots[slot]), *arrays[slot + 1 :]]
