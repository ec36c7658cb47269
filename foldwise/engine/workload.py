"""`Workload`: a computation on arrays of some kind, and the numbers that describe its size."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from foldwise.backends.call import Integers
from foldwise.engine.backends import BACKENDS, target_of
from foldwise.engine.kernel import CompiledKernel, Signature, Storage, compiled_kernel, instructions
from foldwise.engine.ledger import Ledger, ledger
from foldwise.engine.shapes import Shape
from foldwise.ir.axis import Axis
from foldwise.ir.loops import BITS, DType, size_of
from foldwise.ir.runs import Runs
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import AnyTarget, GpuTarget, Target
from foldwise.lower.heuristics import few_rows
from foldwise.lower.sharing import Load, Sharing, sharing
from foldwise.transform.substitute import reduced_over_columns

COUNTABLE = 2**31  # columns that an int32 counts

Kind = tuple[Shape, Shape, str]
"""Shape, strides in bytes and element type of an array."""


@dataclass(frozen=True, slots=True)
class Workload:
    """A computation on arrays of some kind.

    Attributes:
        spec: the computation.
        kinds: of its arguments, each `batch + (M, N, D)`.
        backend: name of the backend.
        device: where the arrays are.
        dtype: type of the arithmetic.
        batch: the batch dimensions of the result.
        rows: their number in each batch element.
        columns: their number in each batch element.
        blocks: rows and the columns that they visit; None if all rows visit all columns. If there
            are lists, the places of these.
        lists: the last two arguments, if each row has a list of its columns: see `Lists`.
    """

    spec: MapReduce
    kinds: tuple[Kind, ...]
    backend: str
    device: str
    dtype: DType
    batch: Shape
    rows: int
    columns: int
    blocks: Runs | None
    lists: tuple[Integers, ...] = ()

    @property
    def target(self) -> AnyTarget:
        """The processor."""
        return target_of(self.backend, self.device)

    @property
    def sharing(self) -> Sharing:
        """The rule by which work is shared out on the processor."""
        return sharing(self.target)

    @property
    def batches(self) -> int:
        """Number of batch elements."""
        return math.prod(self.batch)

    @property
    def heights(self) -> Any:
        """Number of rows; an array, one for each block, if there are blocks."""
        return self.rows if self.blocks is None else self.blocks.heights

    @property
    def signature(self) -> Signature:
        """That of kernels that reduce all columns."""
        widths = 1 if self.blocks is None else self.blocks.widths
        lanes = self.target.lanes(BITS[self.dtype])
        return Signature(
            storage=self._storage(),
            dtype=self.dtype,
            wide=self.columns >= COUNTABLE,
            few=isinstance(self.target, Target) and few_rows(self.heights, lanes, widths),
        )

    def load(self, schedule: Schedule, columns: int) -> Load:
        """The work of a kernel that reduces so many columns, or those of the blocks."""
        blocks, tiles = self.blocks, -(-self.heights // schedule.height)
        visits = tiles * (columns if blocks is None else blocks.widths)
        if blocks is not None:
            tiles, visits = int(np.sum(tiles)), int(np.sum(visits))
        return Load(
            schedule=schedule,
            tiles=tiles * self.batches,
            visits=visits * self.batches,
            instructions=instructions(self.spec),
            record=sum(slot.dim for slot in self.spec.slots if slot.axis is self.spec.axis),
            merged=1 if self.flat_states(schedule) else self.spec.out_dim,
            state_bytes=self.rows * self.batches * self._state_bytes(),
            sparse=blocks is not None,
        )

    def flat_states(self, *schedules: Schedule) -> bool:
        """Whether the states of each component are merged by themselves, by a thread of its own.

        On a GPU neighbouring threads then read neighbouring numbers. Fields that components share,
        and lists, are merged with all that belongs to them; lanes that share a row write their
        states next to each other.
        """
        row = self.spec.reduction
        alone = not any(field.shared for field in (*row.state, *row.outputs)) and not row.keeps_k
        return (
            isinstance(self.target, GpuTarget)
            and alone
            and all(schedule.lanes_per_row == 1 for schedule in schedules)
        )

    def _state_bytes(self) -> int:
        """Bytes of the state of a row."""
        spec = self.spec
        fields = (spec.reduction.rounds and spec.reduction.compensated or spec.reduction).state
        dims = (1 if field.shared else spec.dim for field in fields)
        return sum(dims) * spec.k * size_of(self.dtype)

    def merging(self, states: int, *, partial: bool, flat: bool) -> Signature:
        """The signature of kernels that merge so many states of each row."""
        wide = self.columns >= COUNTABLE
        return Signature((), self.dtype, wide=wide, partial=partial, merged=states, flat=flat)

    def compiled(self, signature: Signature, schedule: Schedule) -> CompiledKernel:
        """A kernel of this computation."""
        spec = reduced_over_columns(self.spec)
        return compiled_kernel(spec, signature, self.backend, self.device, schedule)

    def ledger(self) -> Ledger | None:
        """The kernels that are loaded; None for a backend that does not compile."""
        if not BACKENDS[self.backend].compiles:
            return None
        return ledger(self.spec, self._storage(), self.dtype, self.backend, self.device)

    def can_have_columns_in_lanes(self) -> bool:
        """Whether a kernel can have columns in its lanes.

        On a processor the columns must then lie next to each other in memory, to be loaded as
        vectors; rows must visit all columns.
        """
        if self.blocks is not None:
            return False
        match BACKENDS[self.backend].column_lanes:
            case "any":
                return True
            case "dense":
                return self._has_columns_in_vectors()
            case "none":
                return False

    def _storage(self) -> tuple[Storage, ...]:
        return tuple(
            self._storage_of(kind, slot.axis)
            for kind, slot in zip(self.kinds, self.spec.slots, strict=True)
        )

    def _storage_of(self, kind: Kind, axis: Axis) -> Storage:
        shape, steps, dtype = kind
        along = -3 if self.spec.axis is Axis.J else -2
        if axis is Axis.IJ and shape[along] > 1 and steps[along] == size_of(dtype):
            return dtype, is_dense(*kind), True
        if axis is self.spec.axis and shape[-1] > 1 and lies_by_components(kind, axis, axis):
            return dtype, is_dense(*kind), True
        return dtype, is_dense(*kind)

    def _has_columns_in_vectors(self) -> bool:
        """Whether the vectors of all columns lie next to each other, with no conversion needed, or
        their components do."""
        axis = self.spec.axis
        along = -2 if axis is Axis.J else -3
        return all(
            lies_by_components(kind, slot.axis, axis)
            or dtype == self.dtype
            and shape[along] > 1
            and steps[along] == shape[-1] * size_of(dtype)
            and is_dense(*kind)
            for kind, slot in zip(self.kinds, self.spec.slots, strict=True)
            for shape, steps, dtype in [kind]
            if slot.axis & axis
        )


def lies_by_components(kind: Kind, axis: Axis, reduced: Axis) -> bool:
    """Whether a component of an argument has its numbers for all reduced columns in a line."""
    shape, steps, dtype = kind
    along = -2 if reduced is Axis.J else -3
    near = shape[along] > 1 and steps[along] == size_of(dtype)
    return near and (axis is reduced or shape[-1] == 1)


def is_dense(shape: Shape, strides: Shape, dtype: str) -> bool:
    """Whether the components of a vector are neighbours in memory."""
    return shape[-1] == 1 or strides[-1] == size_of(dtype)
