"""One job in one library, in a process of its own.

Run as `python -m benchmarks.worker WORKLOAD PEER M N BATCH THREADS`. It imports the library, makes
the inputs, says hello, and then answers commands: one JSON line in, one JSON line out.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:  # nothing is imported before the import of the library is timed
    from benchmarks.calls import Inputs, Run
    from benchmarks.workload import Workload

SEED = 20_260
ROWS_CHECKED = 50
NUMBERS_CHECKED = 200_000_000


def resident_bytes(field: str) -> int:
    """Resident memory of this process: `VmRSS` now, or `VmHWM` at its peak."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(1024 * int(line.split()[1]) for line in lines if line.startswith(field))
    except (OSError, StopIteration):  # not Linux: only the peak is known
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def reset_peak() -> None:
    """Forget the peak so far, where the system can do that (Linux)."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


class Session:
    """The state between two commands."""

    def __init__(self, workload: Workload, inputs: Inputs, run: Run) -> None:
        self.workload, self.inputs, self.run = workload, inputs, run
        self.loops = 1
        self.before = 0
        self.result: Any = None

    def first(self) -> dict[str, float]:
        """The first call of this process."""
        reset_peak()
        self.before = resident_bytes("VmRSS")
        start = time.perf_counter()
        self.result = self.run()
        return {"seconds": time.perf_counter() - start}

    def calibrate(self, at_least_s: float) -> dict[str, float]:
        """Choose how many calls make one round; also the warm-up."""
        self.loops, taken = 1, self.round()["seconds"]
        while taken * self.loops < at_least_s / 2:
            self.loops = min(2 * self.loops, 1 + round(at_least_s / max(taken, 1e-7)))
            taken = self.round()["seconds"]
        return {"seconds": taken * self.loops}

    def round(self) -> dict[str, float]:
        """Seconds per call."""
        run = self.run
        gc.collect()
        gc.disable()
        start = time.perf_counter()
        for _ in range(self.loops):
            self.result = run()
        seconds = (time.perf_counter() - start) / self.loops
        gc.enable()
        return {"seconds": seconds}

    def finish(self) -> dict[str, float]:
        """Growth of the peak of memory, and the error on a few rows."""
        import numpy as np

        grown = max(0, resident_bytes("VmHWM") - self.before)
        count = len(self.inputs["x"])
        checked = min(ROWS_CHECKED, count, max(1, NUMBERS_CHECKED // self.inputs["y"].size))
        rows = np.random.default_rng(SEED).choice(count, checked, replace=False)
        result = self.result.detach() if hasattr(self.result, "detach") else self.result
        result = np.asarray(result)
        if self.workload.rowwise:
            result = result[rows]
        reference = self.workload.reference(self.inputs, rows)
        error = self.workload.error(self.inputs, rows, result, reference)
        return {"peak_bytes": grown, "error": error}


def pin(threads: int) -> None:
    """Keep this process on `threads` cores, as some libraries ask the system and not a variable."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads])


def serve(session: Session, answers: TextIO) -> None:
    """Answer commands until the parent goes away."""
    for line in sys.stdin:
        command, *arguments = json.loads(line)
        answer = getattr(session, command)(*arguments)
        print(json.dumps(answer), file=answers, flush=True)


def main() -> None:
    """Say hello, then serve."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever a library prints must not end up among the answers
    name, peer, *numbers = sys.argv[1:]
    *size, threads = map(int, numbers)
    pin(threads)
    from benchmarks.peers import PEERS

    start = time.perf_counter()
    try:
        importlib.import_module(PEERS[peer].module)
    except ImportError as error:
        print(json.dumps({"missing": str(error)}), file=answers, flush=True)
        return
    imported = time.perf_counter() - start
    import numpy as np

    from benchmarks.workload import Size
    from benchmarks.workloads import WORKLOADS

    workload = WORKLOADS[name]
    inputs = workload.make_inputs(np.random.default_rng(SEED), Size(*size))
    run = workload.calls[peer].prepare(inputs)
    print(json.dumps({"import_s": imported}), file=answers, flush=True)
    serve(Session(workload, inputs, run), answers)


if __name__ == "__main__":
    main()
