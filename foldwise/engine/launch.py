"""Evaluating a computation on arrays: kernels, one after the other, and the threads for them."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import numpy as np

from foldwise.arrays import Layout, StorageAdapter
from foldwise.arrays.numpy import ADAPTER as NUMPY
from foldwise.backends.views import array_at
from foldwise.engine import options, pool, progress, pruning, streaming, tuner
from foldwise.engine.backends import BACKENDS, backend_for
from foldwise.engine.callplan import CallPlan, call_plan
from foldwise.engine.kernel import choose_schedule, compiled_kernel
from foldwise.engine.ledger import ledger
from foldwise.engine.shapes import common_lead
from foldwise.engine.workload import Kind
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.device import HOST
from foldwise.ir.lock import LoadingError
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.text import format_expr

# Instructions below which waking other threads costs more than it brings, ...
_SMALL = 1_000_000
# ... and below which the calling thread takes part, and cannot be interrupted.
_BRIEF = 500_000_000
_LONG = 200  # letters of a formula in a message, at most

_call_plan = functools.lru_cache(maxsize=256)(call_plan)
# Fewer: they hold lists of blocks.
_call_plan_of_blocks = functools.lru_cache(maxsize=32)(call_plan)
# Those of GPUs, where nothing is tuned.
_gpu_call_plan = functools.lru_cache(maxsize=256)(call_plan)
_gpu_call_plan_of_blocks = functools.lru_cache(maxsize=32)(call_plan)


def evaluate(  # noqa: PLR0913 - the last ones are for tests
    spec: MapReduce,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    adapter: StorageAdapter,
    *,
    ranges: BlockRanges | None = None,
    schedule: Schedule | None = None,
    backend: str | None = None,
) -> list[Any]:
    """Evaluate a computation.

    Args:
        spec: the computation.
        arrays: one for each slot, of shape `batch + (M, N, D)` with M or N equal to 1 where the
            slot lacks the index; floating-point numbers; batch dimensions broadcast; all on one
            device.
        scalars: run-time scalars.
        adapter: the adapter of the arrays. It allocates the outputs first, in their order.
        ranges: the pairs to visit, if not all; of shape `(M, N)`.
        schedule: the loop shape, if not the default one.
        backend: `llvm` or `interp`, if not as in the settings, for arrays in host memory.

    Returns:
        An array for each output, of shape `batch + (M or N, dim)`.
    """
    layouts = [adapter.layout(a) for a in arrays]
    kinds = tuple([layout[1:4] for layout in layouts])
    here = layouts[0].device
    device = options.device_name() if here == HOST and backend is None else here
    try:
        if device != here:
            return streaming.evaluate(
                spec, arrays, scalars, adapter, device, ranges=ranges, schedule=schedule
            )
        if spec.reduction.chooses and ranges is schedule is backend is None and here == HOST:
            pruned = _pruned(spec, layouts, kinds, arrays, scalars, adapter)
            if pruned is not None:
                return pruned
        backend = backend or (options.backend_name() if here == HOST else backend_for(here))
        plan = _plan(spec, arrays, kinds, scalars, adapter, ranges, schedule, backend, device)
        return _launched(plan, arrays, layouts, scalars, adapter, backend)
    except LoadingError:
        other = None if backend is None else BACKENDS[backend].fallback
        if other is None:
            raise
        # This call interrupts the first one, which is importing the compiler.
        return evaluate(
            spec, arrays, scalars, adapter, ranges=ranges, schedule=schedule, backend=other
        )
    except (RuntimeError, MemoryError) as error:
        if device != HOST:
            _explain(error, spec, kinds, device)
        raise


_pruning_pays = functools.lru_cache(maxsize=256)(pruning.pays)


def _pruned(  # noqa: PLR0913 - as `evaluate`
    spec: MapReduce,
    layouts: Sequence[Layout],
    kinds: tuple[Kind, ...],
    arrays: Sequence[Any],
    scalars: Sequence[float],
    adapter: StorageAdapter,
) -> list[Any] | None:
    """The outputs, if columns can be left out; see `pruning`."""
    if not options.is_pruning() or not _pruning_pays(spec, kinds, options.thread_count()):
        return None

    def run(spec: MapReduce, arrays: Sequence[Any], ranges: BlockRanges | None) -> list[Any]:
        if ranges is None:
            with options.pruning(False):
                return evaluate(spec, arrays, scalars, NUMPY)
        layouts, backend = [NUMPY.layout(a) for a in arrays], options.backend_name()
        kinds = tuple([layout[1:4] for layout in layouts])
        # This plan is for these points, and not remembered.
        plan = call_plan(spec, kinds, backend, HOST, None, ranges, (), True)
        return _launched(plan, arrays, layouts, scalars, NUMPY, backend)

    found = pruning.evaluate(spec, [_as_numpy(layout) for layout in layouts], scalars, run)
    if found is None:
        return None
    lead = common_lead([layout.shape for layout in layouts], None)[:-2]
    outputs = [adapter.empty((*lead, *x.shape), str(x.dtype), arrays[0]) for x in found]
    for x, out in zip(found, outputs, strict=True):
        _as_numpy(adapter.layout(out))[...] = x
    return outputs


def _as_numpy(layout: Layout) -> Any:
    """An array of NumPy on memory of the host."""
    pointer, shape, strides, dtype, _ = layout
    kind: Any = np.dtype(dtype)
    return array_at(pointer, shape, strides, kind.str)


def _plan(  # noqa: PLR0913 - as `evaluate`
    spec: MapReduce,
    arrays: Sequence[Any],
    kinds: tuple[Kind, ...],
    scalars: Sequence[float],
    adapter: StorageAdapter,
    ranges: BlockRanges | None,
    schedule: Schedule | None,
    backend: str,
    device: str,
) -> CallPlan:
    """The plan of a call, after tuning it if that is asked for."""
    if BACKENDS[backend].streams:
        find = _gpu_call_plan if ranges is None else _gpu_call_plan_of_blocks
    else:
        find = _call_plan if ranges is None else _call_plan_of_blocks
    plan = find(spec, kinds, backend, device, schedule, ranges, (), True)
    if plan.better is not None and (plan.better.worth() or options.is_tuning()):
        plan = find(spec, kinds, backend, device, schedule, ranges)
    if plan.untuned is not None and options.is_tuning():
        some = tuner.sample(spec, arrays, sum(launch.work for launch in plan.launches))
        chosen = tuner.tune(
            plan.untuned,
            lambda s: evaluate(spec, some, scalars, adapter, schedule=s, backend=backend),
        )
        if chosen:
            _forget_tuned()
            plan = _call_plan(spec, kinds, backend, device, schedule)
    return plan


def _launched(  # noqa: PLR0913 - all that a launch needs
    plan: CallPlan,
    arrays: Sequence[Any],
    layouts: Sequence[Layout],
    scalars: Sequence[float],
    adapter: StorageAdapter,
    backend: str,
) -> list[Any]:
    """Run the kernels of a plan where its arrays are."""
    like = arrays[0]
    outputs = [adapter.empty(shape, dtype, like) for shape, dtype in plan.outputs]
    if plan.launches:
        workspace = [
            [adapter.empty(shape, dtype, like) for shape, dtype in level]
            for level in plan.workspace
        ]
        written = [adapter.pointer(out) for out in outputs]
        read = [layout[0] for layout in layouts]
        copies = [argument.copy(read[argument.argument]) for argument in plan.turned]
        for argument, copy in zip(plan.turned, copies, strict=True):
            read[argument.argument] = copy.ctypes.data
        levels = [[adapter.pointer(x) for x in level] for level in workspace]
        streams = BACKENDS[backend].streams
        stream = adapter.stream(like) if streams else 0
        for executable, start, writes, reads, items, work, _ in plan.launches:
            targets = written if writes is None else levels[writes]
            sources = read if reads is None else levels[reads]
            job = start(targets + sources, scalars, stream)
            if streams or work < _SMALL:
                executable.run(job)
                continue
            held = (arrays, copies, outputs, workspace)
            workers = min(options.thread_count(), items)
            if work < _BRIEF or not progress.is_wanted():
                pool.run(executable, job, held, workers=workers, brief=work < _BRIEF)
                continue
            with progress.reporting() as share:
                report = functools.partial(_report, share, items)
                pool.run(executable, job, held, workers=workers, brief=False, report=report)
    if plan.output_dtype is None:
        return outputs
    return [adapter.convert(out, plan.output_dtype) for out in outputs]


def _report(share: progress.Report, items: int, taken: int) -> None:
    """Those that were taken last are not done."""
    share(min(taken, items) / (items + 1))


def _explain(error: BaseException, spec: MapReduce, kinds: Sequence[Kind], device: str) -> None:
    """Add to an error of a GPU's driver which computation it was."""
    formula = f"{spec.reduction.text}({format_expr(spec.formula)})"
    formula = formula if len(formula) <= _LONG else f"{formula[:_LONG]} ..."
    shapes = ", ".join(str(shape) for shape, _, _ in kinds)
    message, *more = error.args or ("",)
    where = f"while computing {formula} of arrays of shapes {shapes} on {device}"
    error.args = (f"{message} ({where})", *more)


def forget() -> None:
    """Drop all call plans and kernels from memory; the disk cache is not changed."""
    tuner.forget()
    forget_choices()
    choose_schedule.cache_clear()
    compiled_kernel.cache_clear()
    streaming.forget()


def forget_choices() -> None:
    """Drop all call plans; the kernels stay loaded."""
    _call_plan.cache_clear()
    _call_plan_of_blocks.cache_clear()
    _gpu_call_plan.cache_clear()
    _gpu_call_plan_of_blocks.cache_clear()
    ledger.cache_clear()


def _forget_tuned() -> None:
    """Drop what depends on the choices of the tuner: call plans of the CPU."""
    _call_plan.cache_clear()
    _call_plan_of_blocks.cache_clear()
    choose_schedule.cache_clear()
