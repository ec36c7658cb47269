"""Measures jobs in a process of its own: a kernel that fails ends no more than this process.

Run as `python -m benchmarks.gpu.worker TASK JSON`. It writes a line of JSON for all that is done.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import re
import statistics
import sys
import time
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from benchmarks.gpu.clock import Clock, DeviceClock, FakeClock
from benchmarks.gpu.jobs import OF_ROWS, PEERS, Job, Run, Tensors, jobs, make_tensors

Cell = dict[str, Any]
ROWS_CHECKED = 64
ROUND_S = 0.01
LONG_S = 0.5  # a call as long as this is a round
HOST_CALLS = 200
TABLES_BYTES = 40 * 2**30


# Answers have a stream of their own: the output of libraries is no answer.
ANSWERS = os.fdopen(os.dup(1), "w", buffering=1)


def say(**line: Any) -> None:
    print(json.dumps(line), file=ANSWERS, flush=True)


def small(job: Job, points: int) -> Job:
    """The same job with few points: at most `points` rows, and as many columns or some more."""
    more = 7 if job.share == 1 else 0  # blocks are those of a square
    return replace(job, m=min(job.m, points), n=min(job.n, points + more))


# ------------------------------------------------------------------------------------------ errors


def rows_of(job: Job) -> Any:
    """The rows that are checked."""
    import torch

    random = torch.Generator().manual_seed(1)
    return torch.randperm(job.m, generator=random)[:ROWS_CHECKED]


def reference(job: Job, tensors: Tensors, rows: Any) -> Any:
    """The result in float64, for these rows."""
    rows = rows.to(tensors["x"].device)
    some = {k: (v[rows] if k in OF_ROWS else v).double() for k, v in tensors.items()}
    more = {"rows": rows} if job.share < 1 else {}
    return job.reference(**some, **more).detach()


def error(job: Job, tensors: Tensors, result: Any, expected: Any, rows: Any) -> float:
    """The largest difference over the largest value; of indices, that of their distances."""
    rows = rows.to(tensors["x"].device)
    found = result.detach()[rows].reshape(expected.shape)
    if job.nearest:
        x, y = tensors["x"][rows].double(), tensors["y"].double()
        found, expected = (
            ((x[:, None, :] - y[places.long()]) ** 2).sum(2) for places in (found, expected)
        )
    return float((found.double() - expected).abs().max() / expected.abs().max())


# ------------------------------------------------------------------------------------------ rounds


def refusal(job: Job, peer: str, clock: Clock) -> str:
    """Why a peer is not measured, or nothing."""
    if importlib.util.find_spec(PEERS[peer]) is None:
        return "not installed"
    if peer in ("flex", "triton", "keops") and clock.device == "cpu":
        return "needs a GPU"
    size = 8 if job.dtype == "float64" else 4
    if peer == "torch" and job.tables * job.m * job.n * size > TABLES_BYTES:
        return "does not fit"
    if peer == "keops" and job.dtype == "bfloat16":
        return "has no bfloat16"
    return ""


def host_seconds(run: Run, clock: Clock, loops: int) -> float:
    """Seconds of the caller's time for one call, without waiting for the device."""
    clock.wait()
    loops = loops if clock.device == "cuda" else 1
    start = time.perf_counter()
    for _ in range(loops):
        run()
    taken = (time.perf_counter() - start) / loops
    clock.wait()
    return taken


def measure(job: Job, clock: Clock, task: dict[str, Any]) -> dict[str, Cell]:
    """All peers in turns."""
    tensors = make_tensors(job, clock.device)
    rows = rows_of(job)
    expected = reference(job, tensors, rows)
    cells: dict[str, Cell] = {}
    runs: dict[str, tuple[Run, int]] = {}
    for peer, build in job.peers.items():
        if task.get("peers") and peer not in task["peers"]:
            continue
        why = refusal(job, peer, clock)
        cells[peer] = cell = {"status": why or "ok"}
        if why:
            continue
        try:
            start = time.perf_counter()
            with profiled(job, clock, task, peer) as profile:
                run = build(tensors)
                result, cell["bytes"] = clock.memory(run)
            cell["first_s"] = time.perf_counter() - start
            cell |= profile()
            cell["error"] = error(job, tensors, result, expected, rows)
            del result
            once = clock.time(run, 1)
            cell["rounds"] = [once] if once > LONG_S else []
            runs[peer] = (run, max(1, min(50, int(ROUND_S / max(once, 1e-7)))))
        except Exception as failure:  # whatever a library does must not end the others
            cell["status"], cell["note"] = "failed", f"{type(failure).__name__}: {failure}"[:300]
            if re.search("CUDA error|illegal|CUDA_ERROR", cell["note"]):
                say(done=job.name, cells=cells)
                sys.exit(3)  # the context is lost
    take_turns(job, cells, runs, clock, task)
    return cells


def take_turns(
    job: Job,
    cells: dict[str, Cell],
    runs: dict[str, tuple[Run, int]],
    clock: Clock,
    task: dict[str, Any],
) -> None:
    """Rounds of all peers, and their medians."""
    deadline = time.monotonic() + task["budget_s"]
    for _ in range(task["rounds"]):
        for peer, (run, loops) in runs.items():
            cell = cells[peer]
            if cell["rounds"] and (cell["rounds"][0] > LONG_S or time.monotonic() > deadline):
                continue
            if job.host:
                cell["rounds"].append(host_seconds(run, clock, HOST_CALLS))
            else:
                cell["rounds"].append(clock.time(run, loops))
            if peer == "foldwise" and "megahertz" not in cell:
                cell["megahertz"] = during(run, clock)
    for cell in cells.values():
        if cell.get("rounds"):
            cell["seconds"] = statistics.median(cell["rounds"])


def during(run: Run, clock: Clock) -> float | None:
    """The clock while the device works."""
    for _ in range(3):
        run()
    found = clock.megahertz()
    clock.wait()
    return found


class profiled:
    """A context whose function describes the kernels of a call of Foldwise; of others, nothing."""

    def __init__(self, job: Job, clock: Clock, task: dict[str, Any], peer: str) -> None:
        self._job, self._ours = job, peer == "foldwise"
        self._name = "cuda" if clock.device == "cuda" else "emulated"
        self._capability = task["capability"]
        self._stack = ExitStack()

    def __enter__(self) -> Any:
        if not self._ours:
            return dict
        from benchmarks.gpu import record
        from foldwise.engine import launch

        launch.forget()
        recorder = self._stack.enter_context(record.recording(self._name, self._capability))
        return lambda: {"code": record.described(recorder.kernels, self._job.counted)}

    def __exit__(self, *_: object) -> None:
        self._stack.close()


# ------------------------------------------------------------------------------------------- tasks


def warm(names: list[str], peer: str, clock: Clock, points: int) -> None:
    """Call the jobs of a peer once, so that compiled code is in the caches on the disk."""
    for name in names:
        job = jobs()[name] if not points else small(jobs()[name], points)
        if peer not in job.peers or refusal(job, peer, clock):
            continue
        start = time.perf_counter()
        try:
            job.peers[peer](make_tensors(job, clock.device))()
            clock.wait()
            say(warm=name, peer=peer, seconds=time.perf_counter() - start)
        except Exception as failure:
            say(warm=name, peer=peer, failed=f"{type(failure).__name__}: {failure}"[:300])


def first(peer: str, clock: Clock) -> None:
    """The first call of a process, all that was imported and is on the device not counted."""
    import torch

    module = importlib.import_module({"foldwise": "foldwise.torch", "keops": "pykeops.torch"}[peer])
    points = 1000 if clock.device == "cuda" else 50
    x, y = (torch.randn(points, 3, device=clock.device) for _ in range(2))
    _ = (x + y).sum()
    clock.wait()
    start = time.perf_counter()
    x_i, y_j = module.LazyTensor(x[:, None, :]), module.LazyTensor(y[None, :, :])
    _ = (-((x_i - y_j) ** 2).sum(-1)).exp().sum(dim=1)
    clock.wait()
    say(first=peer, seconds=time.perf_counter() - start)


def stand_in(stack: ExitStack) -> None:
    """The emulator in place of the GPU, and the threads of its blocks in one order only."""
    from foldwise.engine import backends, options
    from tests.cuda.emulator import EmulatedBackend, Order, orders

    row = replace(backends.BACKENDS["cuda"], backend=EmulatedBackend(), streams=False, stages=())
    backends.BACKENDS[row.name] = row
    stack.enter_context(orders(Order.FORWARD))
    options.backend_name = lambda: "emulated"


def main() -> None:
    """Do a task."""
    kind, text = sys.argv[1:]
    task = json.loads(text)
    os.dup2(2, 1)
    with ExitStack() as stack:
        if task["dry"]:
            stand_in(stack)
        clock: Clock = FakeClock() if task["dry"] else DeviceClock()
        if kind == "warm":
            warm(task["jobs"], task["peer"], clock, task["points"])
        elif kind == "first":
            first(task["peer"], clock)
        else:
            for name in task["jobs"]:
                job = small(jobs()[name], 40) if task["dry"] else jobs()[name]
                say(begun=name)
                cells = measure(job, clock, task)
                say(done=name, cells=cells, m=job.m, n=job.n)
                if not task["dry"]:
                    importlib.import_module("torch").cuda.empty_cache()


if __name__ == "__main__":
    main()
