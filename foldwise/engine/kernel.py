"""`CompiledKernel`: the loaded kernel for one computation on one kind of arguments."""

from __future__ import annotations

import functools
import time
from dataclasses import dataclass
from typing import TypeAlias

from foldwise.backends.call import Executable
from foldwise.engine import cache, tuner
from foldwise.engine.backends import BACKENDS, target_of
from foldwise.engine.options import debug
from foldwise.ir.axis import Axis
from foldwise.ir.loops import Argument, DType, LoopKernel
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce, Slot
from foldwise.ir.target import AnyTarget, Target
from foldwise.ir.text import format_expr, format_spec
from foldwise.lower.heuristics import default_schedule
from foldwise.lower.lowering import lower, merge
from foldwise.transform.analysis import cost
from foldwise.transform.simplify import simplify
from foldwise.transform.substitute import reduced_over_columns

Storage: TypeAlias = "tuple[str, bool] | tuple[str, bool, bool]"
"""How an argument lies in memory: `dtype` and `dense` of `Argument`, and True if `adjacent`."""


@dataclass(frozen=True, slots=True)
class Signature:
    """The properties of a call's arrays that its kernels depend on.

    Attributes:
        storage: for each argument how it lies in memory.
        dtype: type of the arithmetic.
        wide: whether there are 2**31 columns or more.
        few: see `default_schedule`.
        partial: whether the kernel writes states, for others to merge.
        merged: how many such states the kernel merges; 0 for one that reduces columns.
        flat: whether it merges those of each component by themselves.
    """

    storage: tuple[Storage, ...]
    dtype: DType
    wide: bool = False
    few: bool = False
    partial: bool = False
    merged: int = 0
    flat: bool = False

    def default_schedule(self, spec: MapReduce, target: AnyTarget) -> Schedule:
        """The loop shape of kernels that reduce columns."""
        return default_schedule(
            spec,
            target,
            self.dtype,
            few=self.few,
            adjacent=self.adjacent,
            stored=[storage[0] for storage in self.storage],
        )

    @property
    def adjacent(self) -> bool:
        """Whether there are vectors of pairs, or of columns, that lie next to each other."""
        return any(len(storage) > 2 for storage in self.storage)  # noqa: PLR2004

    @property
    def index_dtype(self) -> DType:
        """The type of column numbers in states.

        Lanes as wide as those of numbers, unless the columns are too many to count so.
        """
        return "int32" if self.dtype == "float32" and not self.wide else "int64"


@dataclass(frozen=True, eq=False, slots=True)
class CompiledKernel:
    """A loaded kernel.

    Attributes:
        program: as it was lowered.
        executable: its code.
    """

    program: LoopKernel
    executable: Executable


def instructions(spec: MapReduce) -> int:
    """The number of instructions for each pair, roughly."""
    return sum(map(cost, spec.operands)) + 2 * spec.k


def lowered(
    spec: MapReduce, signature: Signature, target: AnyTarget, schedule: Schedule | None = None
) -> LoopKernel:
    """The kernel of a computation, with the default schedule unless one is given."""
    spec = reduced_over_columns(spec)
    dtype, index_dtype, partial = signature.dtype, signature.index_dtype, signature.partial
    if schedule is None:
        schedule = signature.default_schedule(spec, target)
    if signature.merged:
        count, flat = signature.merged, signature.flat
        return merge(
            spec,
            count,
            schedule,
            dtype=dtype,
            index_dtype=index_dtype,
            partial=partial,
            flat=flat,
        )
    arguments = [
        _argument(spec, slot, storage)
        for slot, storage in zip(spec.slots, signature.storage, strict=True)
    ]
    return lower(spec, arguments, schedule, dtype=dtype, index_dtype=index_dtype, partial=partial)


def _argument(spec: MapReduce, slot: Slot, storage: Storage) -> Argument:
    """An argument of a computation that reduces over columns."""
    dtype, dense = storage[:2]
    if spec.listed and slot.axis is Axis.J or slot.stored:
        return Argument(Axis.IJ, slot.dim, dtype, dense, listed=True, stored=slot.stored)
    return Argument(slot.axis, slot.dim, dtype, dense, len(storage) == 3)


@functools.lru_cache(maxsize=512)
def choose_schedule(
    spec: MapReduce, signature: Signature, backend_name: str, device: str
) -> tuple[Schedule, tuner.Case | None]:
    """The schedule to use, and the case to tune another one for if that has not been done."""
    target = target_of(backend_name, device)
    default = signature.default_schedule(spec, target)
    row = BACKENDS[backend_name]
    if not (row.tuned and isinstance(target, Target)):
        return default, None
    case = tuner.Case(
        default,
        target.registers,
        format_spec(spec),
        repr(signature),
        f"{row.name} {row.backend.version()}",
        repr(target),
    )
    chosen = tuner.choice(case)
    return (default, case) if chosen is None else (chosen, None)


@functools.lru_cache(maxsize=512)
def compiled_kernel(
    spec: MapReduce, signature: Signature, backend_name: str, device: str, schedule: Schedule
) -> CompiledKernel:
    """The kernel of a computation: from memory, from the disk, or compiled now."""
    start = time.perf_counter()
    row, target = BACKENDS[backend_name], target_of(backend_name, device)
    backend = row.backend
    kernel = lowered(spec, signature, target, schedule)
    debug(2, lambda: f"schedule {kernel.schedule}")
    debug(3, lambda: f"formula {format_expr(simplify(spec.formula))}")
    source = backend.emit(kernel, target)
    debug(4, lambda: source)
    debug(5, lambda: backend.listing(source, target))
    if row.compiles:
        key = cache.key_of(backend_name, backend.version(), repr(target), source)
        binary = cache.fetch(key, lambda: backend.compile(source, target))
    else:
        binary = backend.compile(source, target)
    executable = backend.load(binary, kernel, target, device)
    taken = 1e3 * (time.perf_counter() - start)
    debug(1, lambda: f"{spec.reduction.name} planned in {taken:.1f} ms")
    return CompiledKernel(kernel, executable)
