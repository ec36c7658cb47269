"""Predicted times over measured ones, for all workloads.

python -m benchmarks.estimates            # about a minute
python -m benchmarks.estimates gaussian   # of the workloads with this in their names

Calls run on one thread and on at most 1,500 points, and take turns. The least processor time of
each counts: so other programs matter little. Those of more than one core, batches and small calls
are left out where the time of Python is most of it.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

import foldwise
from benchmarks.workload import Workload
from benchmarks.workloads import WORKLOADS
from foldwise.arrays import adapter_of
from foldwise.engine import launch, speed
from foldwise.engine.estimates import estimate

POINTS = 1500
ROWS = ("sums", "gradients", "softmax", "neighbours", "high-dim", "wide", "float64", "shapes")
LEFT_OUT = ("_100k", "few_rows", "batch")


@dataclass(slots=True)
class Case:
    """The reductions of a workload: how to run them, and what is predicted."""

    name: str
    run: Callable[[], object]
    predicted: float
    times: list[float] = field(default_factory=list[float])


def case(workload: Workload) -> Case:
    """The reductions that a call of this workload runs, without the Python around them."""
    size = workload.size.at_most(POINTS)
    if min(workload.size.m, workload.size.n) < POINTS:
        size = workload.size.at_most(100 * POINTS)
    made = workload.make_inputs(np.random.default_rng(0), size)
    peer = "foldwise" if "foldwise" in workload.calls else "foldwise_torch"
    call = workload.calls[peer].prepare(made)
    calls: list[tuple[Any, ...]] = []
    plan = launch._plan

    def spy(spec: Any, arrays: Any, kinds: Any, scalars: Any, *others: Any) -> Any:
        calls.append((spec, arrays, scalars, *others[:2]))
        return plan(spec, arrays, kinds, scalars, *others)

    launch._plan = spy
    try:
        call()
    finally:
        launch._plan = plan
    predicted = 0.0
    for spec, arrays, _, _, ranges in calls:
        library = adapter_of(arrays[0])
        assert library is not None
        predicted += estimate(spec, arrays, library, ranges=ranges).seconds

    def run() -> None:
        for spec, arrays, scalars, adapter, ranges in calls:
            launch.evaluate(spec, arrays, scalars, adapter, ranges=ranges)

    return Case(workload.name, run, predicted)


def chosen(parts: list[str]) -> Iterator[Case]:
    """The cases with one of these in their names."""
    for name, workload in WORKLOADS.items():
        known = {"foldwise", "foldwise_torch"} & workload.calls.keys()
        if workload.row not in ROWS or not known or any(end in name for end in LEFT_OUT):
            continue
        if any(part in name for part in parts):
            yield case(workload)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("workloads", nargs="*", default=[""], help="parts of their names")
    parser.add_argument("--seconds", type=float, default=60, help="of measuring (default: 60)")
    options = parser.parse_args()
    launch._BRIEF = 1 << 62  # the calling thread, whose time is taken, does all the work
    with foldwise.threads(1):
        speed.measured()
        cases = [*chosen(options.workloads)]
        end = time.monotonic() + options.seconds
        while time.monotonic() < end or len(cases[-1].times) < 3:
            for one in cases:
                start = time.thread_time()
                one.run()
                one.times.append(time.thread_time() - start)
    ratios = {one.name: one.predicted / min(one.times) for one in cases}
    for one in cases:
        least = min(one.times)
        print(f"{one.name:28} {1e3 * least:9.3f} ms {ratios[one.name]:6.2f}")
    middle = float(np.median([*ratios.values()]))
    for title, scale in (("as they are", 1.0), ("apart from the common factor", middle)):
        errors = np.array([*ratios.values()]) / scale
        within = np.mean((errors > 1 / 1.2) & (errors < 1.2))
        print(
            f"{title}: {100 * within:.0f} % of {len(errors)} within 20 %, "
            f"{errors.min():.2f} ... {errors.max():.2f}, median {np.median(errors):.2f}"
        )


if __name__ == "__main__":
    main()
