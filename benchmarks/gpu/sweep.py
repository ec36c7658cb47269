"""Try schedules on a GPU, so that the rule for them can be set from measurements.

python -m benchmarks.gpu.sweep            # on a GPU; about five minutes
python -m benchmarks.gpu.sweep --dry      # no GPU: what each schedule compiles to
"""

from __future__ import annotations

import argparse
import itertools
import json
import multiprocessing
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.gpu import record
from benchmarks.gpu.jobs import EXP, EXP_IN_STRIPS, squares
from benchmarks.machine import cores
from foldwise.backends.cuda import CudaBackend
from foldwise.engine import cache, launch
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply, var
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce, Numerics, Slot
from foldwise.ir.target import GpuTarget
from foldwise.lower.heuristics import default_schedule
from foldwise.ops import COMPOSITES, REDUCTIONS


class Case(NamedTuple):
    """A computation to try: a reduction of squared distances, or of their Gaussian."""

    name: str
    reduction: str
    dim: int
    points: int
    counted: tuple[str, float]
    cells: int = 1

    def spec(self) -> MapReduce:
        """The computation."""
        x, y = var(0, Axis.I, self.dim), var(1, Axis.J, self.dim)
        formula = COMPOSITES["sqdist"](x, y)
        if self.reduction == "sum":
            formula = apply("exp", -formula)
        elif self.reduction == "logsumexp":
            formula = -formula
        slots = (Slot(Axis.I, self.dim), Slot(Axis.J, self.dim))
        row = REDUCTIONS[self.reduction]
        # Kernels for tensor cores have but one shape.
        numerics = Numerics(distances="differences")
        return MapReduce(formula, row, Axis.J, slots, 0, numerics, None, self.cells)


CASES = {
    case.name: case
    for case in (
        Case("gaussian_d3", "sum", 3, 100_000, EXP),
        Case("logsumexp_d3", "logsumexp", 3, 100_000, EXP_IN_STRIPS),
        Case("argkmin1_d3", "argkmin", 3, 50_000, squares(3), 1),
        Case("argkmin10_d3", "argkmin", 3, 50_000, squares(3), 10),
        Case("gaussian_d16", "sum", 16, 50_000, EXP),
        Case("gaussian_d64", "sum", 64, 30_000, EXP),
    )
}
LANES, ROWS, COLUMNS = (64, 128, 256), (1, 2, 4, 8), (1, 2, 4, 8)
CHUNKS = (64, 256, 1024)
_TYPICAL = GpuTarget(90, 132)


def schedules(case: Case, quick: bool) -> Iterator[Schedule]:
    """The default schedule, and others to compare with it."""
    default = default_schedule(case.spec(), _TYPICAL, "float32")
    yield default
    # A reduction with `rescale` finds the largest of a chunk first: its chunks are short.
    rescaled = bool(REDUCTIONS[case.reduction].rescale)
    chunks = (4, 8, 16) if rescaled else CHUNKS
    lanes, chunks = ((128,), chunks[1:2]) if quick else (LANES, chunks)
    for one in itertools.product(lanes, ROWS, COLUMNS, chunks):
        lane, rows, columns, chunk = one
        if rows * columns <= 32 and columns <= chunk:
            yield replace(default, lanes=lane, rows=rows, columns=columns, chunk=chunk)


def compiled(case: Case, schedule: Schedule, target: GpuTarget) -> dict[str, Any]:
    """The resources of the machine code of a schedule; the code is left in the cache."""
    storage = (("float32", True), ("float32", True))
    signature = Signature(storage, "float32")
    try:
        backend = CudaBackend()
        source = backend.emit(lowered(case.spec(), signature, target, schedule), target)
        key = cache.key_of("cuda", backend.version(), repr(target), source)
        cubin = cache.fetch(key, lambda: backend.compile(source, target))
    except Exception as failure:
        return {"failed": f"{type(failure).__name__}: {failure}"[:200]}
    return record.described([record.Kernel(str(schedule), cubin)], case.counted)


def seconds(case: Case, schedule: Schedule, tensors: list[Any]) -> float:
    """The best of three calls."""
    from benchmarks.gpu.clock import DeviceClock
    from foldwise.arrays import adapter_of

    adapter, clock = adapter_of(tensors[0]), DeviceClock()
    assert adapter is not None
    spec = case.spec()

    def run() -> Any:
        return launch.evaluate(spec, tensors, (), adapter, schedule=schedule)

    run()
    clock.wait()
    return min(clock.time(run, 1) for _ in range(3))


def sweep(case: Case, options: argparse.Namespace, deadline: float) -> list[dict[str, Any]]:
    """All schedules of a case; those with the fewest instructions first, as time may run out."""
    every = list(dict.fromkeys(schedules(case, options.quick)))[: options.most or None]
    target = _TYPICAL if options.dry else CudaBackend().target("cuda:0")
    # NVRTC compiles one at a time in a process.
    with ProcessPoolExecutor(min(12, cores()), multiprocessing.get_context("spawn")) as pool:
        codes = list(pool.map(partial(compiled, case, target=target), every, chunksize=4))
    found = [{"schedule": str(s), **code} for s, code in zip(every, codes, strict=True)]
    if options.dry:
        return found
    import torch

    points = [torch.randn(case.points, case.dim, device="cuda") for _ in range(2)]
    scale = min(1.0, 3 / case.dim) ** 0.5
    tensors = [scale * points[0][:, None, :], scale * points[1][None, :, :]]
    for one, schedule in zip(found, every, strict=True):
        if "failed" in one or one.get("spills", 0) > 64 or time.monotonic() > deadline:
            continue
        try:
            one["gpairs"] = case.points**2 / seconds(case, schedule, tensors) / 1e9
        except Exception as failure:
            one["failed"] = f"{type(failure).__name__}: {failure}"[:200]
    return found


def show(case: Case, found: list[dict[str, Any]]) -> None:
    """The best ten, and the default."""
    print(f"\n{case.name}: {len(found)} schedules")
    ordered = sorted(found, key=lambda one: (-one.get("gpairs", 0), one.get("instructions", 1e9)))
    default = found[0]
    for one in [*ordered[:10], default]:
        mark = " (default)" if one is default else ""
        print(
            f"{one.get('gpairs', 0):9.1f} G pairs/s  {one.get('registers', 0):4} registers  "
            f"{one.get('spills', 0):4} spills  {one.get('instructions', 0):7.2f} instructions  "
            f"{one['schedule']}{mark} {one.get('failed', '')}",
            flush=True,
        )
    for knob in ("lanes", "rows", "columns", "chunk"):
        best: dict[str, float] = {}
        for one in found:
            value = dict(p.split("=") for p in one["schedule"].split() if "=" in p)[knob]
            best[value] = max(best.get(value, 0), one.get("gpairs", 0))
        print(f"  best by {knob}: " + ", ".join(f"{v}: {g:.0f}" for v, g in best.items()))


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add("--case", nargs="*", choices=CASES, help="which (default: all)")
    add("--minutes", type=float, default=5, help="for all of it (default: 5)")
    add("--quick", action="store_true", help="rows and columns only")
    add("--most", type=int, default=0, help="at most so many schedules of a case")
    add("--dry", action="store_true", help="only compile")
    add("--json", type=Path, help="where all that was found is kept")
    options = parser.parse_args()
    start, found = time.monotonic(), {}
    names = options.case or list(CASES)
    for number, name in enumerate(names, 1):
        deadline = start + 60 * options.minutes * number / len(names)
        found[name] = sweep(CASES[name], options, deadline)
        show(CASES[name], found[name])
        if options.json:
            options.json.parent.mkdir(parents=True, exist_ok=True)
            options.json.write_text(json.dumps(found, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
