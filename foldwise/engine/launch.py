"""Evaluating a computation on arrays: kernels, one after the other, and the threads for them."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

from foldwise.arrays import Layout, Memory
from foldwise.engine import options, pool, streaming, tuner
from foldwise.engine.backends import BACKENDS, backend_for
from foldwise.engine.ledger import ledger
from foldwise.engine.plan import choose_schedule, plan
from foldwise.engine.recipe import Kind, recipe_for
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

_recipe = functools.lru_cache(maxsize=256)(recipe_for)
# Fewer: they hold lists of blocks.
_recipe_of_blocks = functools.lru_cache(maxsize=32)(recipe_for)


def evaluate(  # noqa: PLR0913 - the last ones are for tests
    spec: MapReduce,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    adapter: Memory,
    *,
    ranges: BlockRanges | None = None,
    schedule: Schedule | None = None,
    backend: str | None = None,
) -> list[Any]:
    """Compute.

    Args:
        spec: what.
        arrays: one for each slot, of shape `batch + (M, N, D)` with M or N equal to 1 where the
            slot lacks the index; floating-point numbers; batch dimensions broadcast; all on one
            device.
        scalars: run-time scalars.
        adapter: of the arrays. It is asked for new ones for the outputs first, in their order.
        ranges: the pairs to visit, if not all; of shape `(M, N)`.
        schedule: the loop shape, if not the default one.
        backend: `llvm` or `interp`, if not what the settings say, for arrays in host memory.

    Returns:
        An array for each output, of shape `batch + (M or N, dim)`.
    """
    layouts = [adapter.layout(a) for a in arrays]
    kinds = tuple((layout.shape, layout.strides, layout.dtype) for layout in layouts)
    here = layouts[0].device
    device = options.device_name() if here == HOST and backend is None else here
    try:
        if device != here:
            return streaming.evaluate(
                spec, arrays, scalars, adapter, device, ranges=ranges, schedule=schedule
            )
        backend = backend or (options.backend_name() if here == HOST else backend_for(here))
        return _evaluate(spec, arrays, layouts, kinds, scalars, adapter, ranges, schedule, backend)
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


def _evaluate(  # noqa: PLR0913 - as `evaluate`
    spec: MapReduce,
    arrays: Sequence[Any],
    layouts: Sequence[Layout],
    kinds: tuple[Kind, ...],
    scalars: Sequence[float],
    adapter: Memory,
    ranges: BlockRanges | None,
    schedule: Schedule | None,
    backend: str,
) -> list[Any]:
    """Compute where the arrays are."""
    device = layouts[0].device
    find = _recipe if ranges is None else _recipe_of_blocks
    recipe = find(spec, kinds, backend, device, schedule, ranges, (), True)
    if recipe.better is not None and (recipe.better.worth() or options.is_tuning()):
        recipe = find(spec, kinds, backend, device, schedule, ranges)
    if recipe.untuned is not None and options.is_tuning():
        some = tuner.sample(spec, arrays, sum(run.work for run in recipe.runs))
        chosen = tuner.tune(
            recipe.untuned,
            lambda s: evaluate(spec, some, scalars, adapter, schedule=s, backend=backend),
        )
        if chosen:
            _drop_plans()
            recipe = _recipe(spec, kinds, backend, device, schedule)
    outputs = [
        adapter.empty(shape, dtype, arrays[0])
        for shape, dtype in zip(recipe.shapes, recipe.dtypes, strict=True)
    ]
    if recipe.runs:
        spare = [adapter.empty((count,), dtype, arrays[0]) for count, dtype in recipe.spare]
        pointers = [adapter.pointer(out) for out in outputs]
        pointers += [layout.pointer for layout in layouts]
        pointers += [adapter.pointer(x) for x in spare]
        held = (arrays, outputs, spare)
        streams = BACKENDS[backend].streams
        stream = adapter.stream(arrays[0]) if streams else 0
        for executable, start, places, items, work, _ in recipe.runs:
            job = start([pointers[n] for n in places], scalars, stream)
            if streams:
                executable.run(job)
                continue
            workers = 1 if work < _SMALL else min(options.thread_count(), items)
            pool.run(executable, job, held, workers=workers, brief=work < _BRIEF)
    if recipe.narrow is None:
        return outputs
    return [adapter.convert(out, recipe.narrow) for out in outputs]


def _explain(error: BaseException, spec: MapReduce, kinds: Sequence[Kind], device: str) -> None:
    """Let what the driver of a GPU complains of say which computation it was."""
    what = f"{spec.reduction.text}({format_expr(spec.formula)})"
    what = what if len(what) <= _LONG else f"{what[:_LONG]} ..."
    shapes = ", ".join(str(shape) for shape, _, _ in kinds)
    said, *more = error.args or ("",)
    where = f"while computing {what} of arrays of shapes {shapes} on {device}"
    error.args = (f"{said} ({where})", *more)


def forget() -> None:
    """Drop all plans from memory; what is in the disk cache stays there."""
    tuner.forget()
    _drop_plans()


def forget_choices() -> None:
    """Drop which kernels calls of each size use; the kernels stay loaded."""
    _recipe.cache_clear()
    _recipe_of_blocks.cache_clear()
    ledger.cache_clear()


def _drop_plans() -> None:
    forget_choices()
    streaming.forget()
    choose_schedule.cache_clear()
    plan.cache_clear()
