"""`Plan`: the compiled decision for one computation on one kind of arguments."""

from __future__ import annotations

import functools
import time
from dataclasses import dataclass

from foldwise.backends.call import Backend, Executable
from foldwise.backends.interp import InterpBackend
from foldwise.backends.llvm import LlvmBackend, host_target
from foldwise.engine import cache, tuner
from foldwise.engine.options import debug
from foldwise.ir.loops import Argument, DType, LoopKernel
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import Target
from foldwise.ir.text import format_expr, format_spec
from foldwise.lower.heuristics import default_schedule
from foldwise.lower.lowering import lower
from foldwise.transform.analysis import cost
from foldwise.transform.simplify import simplify
from foldwise.transform.substitute import reduced_over_columns

BACKENDS: dict[str, Backend[Target]] = {"llvm": LlvmBackend(), "interp": InterpBackend()}


@dataclass(frozen=True, slots=True)
class Signature:
    """What the arrays of a call add to its formula.

    Attributes:
        storage: for each argument the type in memory, and whether the components of a vector are
            adjacent.
        dtype: type of the arithmetic.
        wide: whether there are 2**31 columns or more.
        few: see `default_schedule`.
    """

    storage: tuple[tuple[str, bool], ...]
    dtype: DType
    wide: bool = False
    few: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class Plan:
    """A loaded kernel.

    Attributes:
        kernel: its program.
        executable: its code.
        cost: instructions per pair, roughly.
        untuned: what a schedule could be chosen for; None if one was.
    """

    kernel: LoopKernel
    executable: Executable
    cost: int
    untuned: tuner.Case | None = None


def lowered(
    spec: MapReduce, signature: Signature, target: Target, schedule: Schedule | None = None
) -> LoopKernel:
    """The kernel of a computation, with the default schedule unless one is given."""
    spec = reduced_over_columns(spec)
    arguments = [
        Argument(slot.axis, slot.dim, dtype, dense)
        for slot, (dtype, dense) in zip(spec.slots, signature.storage, strict=True)
    ]
    # Lanes of indices as wide as the lanes of numbers, unless the columns are too many to count so.
    narrow = signature.dtype == "float32" and not signature.wide
    return lower(
        spec,
        arguments,
        schedule or default_schedule(spec, target, signature.dtype, few=signature.few),
        dtype=signature.dtype,
        index_dtype="int32" if narrow else "int64",
    )


@functools.lru_cache(maxsize=512)
def plan(
    spec: MapReduce, signature: Signature, backend_name: str, schedule: Schedule | None = None
) -> Plan:
    """The plan for a computation: from memory, from the disk, or compiled now."""
    start = time.perf_counter()
    target = host_target()
    backend = BACKENDS[backend_name]
    untuned = None
    if schedule is None and backend_name != "interp":
        case = _case(spec, signature, backend, target)
        schedule = tuner.choice(case)
        if schedule is None:
            untuned, schedule = case, case.default
    kernel = lowered(spec, signature, target, schedule)
    debug(2, lambda: f"schedule {kernel.schedule}")
    debug(3, lambda: f"formula {format_expr(simplify(spec.formula))}")
    source = backend.emit(kernel, target)
    debug(4, lambda: source)
    debug(5, lambda: backend.listing(source, target))
    if backend_name == "interp":
        binary = backend.compile(source, target)
    else:
        key = cache.key_of(backend_name, backend.version(), repr(target), source)
        binary = cache.fetch(key, lambda: backend.compile(source, target))
    executable = backend.load(binary, kernel, target)
    taken = 1e3 * (time.perf_counter() - start)
    debug(1, lambda: f"{spec.reduction.name} planned in {taken:.1f} ms")
    return Plan(kernel, executable, sum(map(cost, spec.operands)) + 2 * spec.cells, untuned)


def _case(
    spec: MapReduce, signature: Signature, backend: Backend[Target], target: Target
) -> tuner.Case:
    spec = reduced_over_columns(spec)
    return tuner.Case(
        default_schedule(spec, target, signature.dtype, few=signature.few),
        target.registers,
        format_spec(spec),
        repr(signature),
        f"{backend.name} {backend.version()}",
        repr(target),
    )
