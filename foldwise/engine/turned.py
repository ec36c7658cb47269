"""Copies of arguments in which the numbers of each component lie next to each other.

Lanes that are columns load them as vectors, whatever the length of a column's vector and the steps
between its numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from foldwise.backends.views import array_at
from foldwise.engine.shapes import Shape, contiguous
from foldwise.engine.workload import Kind, lies_by_components
from foldwise.ir.axis import Axis
from foldwise.ir.loops import size_of
from foldwise.ir.runs import Runs
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import AnyTarget, Target
from foldwise.lower.heuristics import across_blocks
from foldwise.transform.substitute import reduced_over_columns


class Turned(NamedTuple):
    """An argument that is copied before the kernels run.

    Attributes:
        argument: its number.
        shape: of the copy: batch dimensions, length of the vectors, number of vectors.
        strides: of the argument along these.
        dtype: the type of its numbers.
    """

    argument: int
    shape: Shape
    strides: Shape
    dtype: str

    def copy(self, pointer: int) -> npt.NDArray[Any]:
        """The copy of the argument at this address."""
        words = f"=u{size_of(self.dtype)}"
        return np.ascontiguousarray(array_at(pointer, self.shape, self.strides, words))


class Across(NamedTuple):
    """How a computation has columns in its lanes.

    Attributes:
        schedule: of its kernel.
        kinds: of its arguments, as the kernel reads them.
        turned: those that are copied.
    """

    schedule: Schedule
    kinds: tuple[Kind, ...]
    turned: tuple[Turned, ...]


def columns_in_lanes(  # noqa: PLR0913 - all that it depends on
    spec: MapReduce,
    kinds: Sequence[Kind],
    target: AnyTarget,
    dtype: str,
    blocks: Runs,
    columns: int,
) -> Across | None:
    """How so many columns can be in the lanes within blocks.

    None if they cannot, or had better not, or if an array with a vector for each pair would have
    to be copied.
    """
    if not isinstance(target, Target):
        return None
    schedule = across_blocks(reduced_over_columns(spec), target, dtype, blocks, columns)
    if schedule is None:
        return None
    along = -2 if spec.axis is Axis.J else -3
    found, copies = list(kinds), list[Turned]()
    for n, slot in enumerate(spec.slots):
        if not slot.axis & spec.axis or lies_by_components(kinds[n], slot.axis, spec.axis):
            continue
        if slot.axis is Axis.IJ or kinds[n][0][along] == 1:
            return None
        copies.append(_turned(n, kinds[n], along))
        found[n] = _kind_of(copies[-1], kinds[n], along)
    return Across(schedule, tuple(found), tuple(copies))


def _turned(argument: int, kind: Kind, along: int) -> Turned:
    shape, strides, dtype = kind
    # Batch dimensions that repeat the same vectors stay as they are.
    batch = (1 if step == 0 else size for size, step in zip(shape[:-3], strides[:-3], strict=True))
    of_copy = (*batch, shape[-1], shape[along])
    return Turned(argument, of_copy, (*strides[:-3], strides[-1], strides[along]), dtype)


def _kind_of(copy: Turned, kind: Kind, along: int) -> Kind:
    """The kind of an argument, as it is read from its copy."""
    shape, strides, dtype = kind
    *steps, component, size = contiguous(copy.shape, dtype)
    batch = [0 if old == 0 else new for old, new in zip(strides[:-3], steps, strict=True)]
    inner = (0, size) if along == -2 else (size, 0)  # noqa: PLR2004
    return shape, (*batch, *inner, component), dtype
