"""Runs the workers of one group of workloads in turn, and gathers their measurements."""

from __future__ import annotations

import json
import os
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np

from benchmarks.assembly import Loop, inner_loop
from benchmarks.limits import Peaks
from benchmarks.peers import PEERS, Peer, thread_environment
from benchmarks.workload import Size, Workload

Status = Literal["ok", "not installed", "does not fit", "too slow", "failed", "wrong"]
Say = Callable[[str], None]
PAUSE_S = 0.03  # threads of the peer before that still spin go to sleep meanwhile
FIRST_ROUNDS = 9  # processes per peer, where first calls are measured


@dataclass(frozen=True, slots=True)
class Limits:
    """The threads, time and memory that a run may use."""

    threads: int
    rounds: int  # of each peer, at most; of one with short calls almost twice as many
    budget_s: float  # for the rounds of one peer; one round is always run
    patience_s: float  # a peer that does not answer within this time is too slow
    memory_bytes: int  # for the tables of a dense peer
    round_s: float = 0.1  # a round repeats short calls for this long


@dataclass(slots=True)
class Measurement:
    """One cell of the tables."""

    workload: str
    peer: str
    m: int
    n: int
    batch: int
    status: Status = "ok"
    note: str = ""
    import_s: float | None = None
    first_s: float | None = None
    rounds_s: list[float] = field(default_factory=list[float])
    warm_s: float | None = None
    peak_bytes: int | None = None
    error: float | None = None
    peaks: dict[str, float] = field(default_factory=dict[str, float])


class WorkerFailed(Exception):
    """The worker stopped without an answer."""


class WorkerSlow(WorkerFailed):
    """The worker did not answer in time."""


class Worker:
    """A process that runs one job in one library.

    Args:
        cache: folder for compiled code.
        patience_s: how long answers are waited for.
        more: further variables of its environment.
    """

    def __init__(  # noqa: PLR0913
        self,
        workload: Workload,
        peer: Peer,
        size: Size,
        threads: int,
        *,
        cache: Path,
        patience_s: float,
        more: dict[str, str] | None = None,
    ) -> None:
        own = {key: value.format(cache=cache) for key, value in peer.environment.items()}
        self._patience_s = patience_s
        self._log = tempfile.TemporaryFile("w+", errors="replace")
        numbers = (size.m, size.n, size.batch, peer.threads or threads)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.worker", workload.name, peer.name]
            + [str(number) for number in numbers],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            env=os.environ | thread_environment(peer.threads or threads) | own | (more or {}),
            cwd=Path(__file__).resolve().parents[1],
            start_new_session=True,  # a compiler that it started ends with it
        )

    def hear(self) -> dict[str, Any]:
        """The next answer."""
        assert self._process.stdout is not None
        if not select.select([self._process.stdout], [], [], self._patience_s)[0]:
            raise WorkerSlow(f"no answer within {self._patience_s:.0f} s")
        line = self._process.stdout.readline()
        if not line:
            self._process.wait()
            text = self.log().strip().splitlines()
            code = self._process.returncode
            raise WorkerFailed(text[-1] if text and code > 0 else f"ended with status {code}")
        return json.loads(line)

    def ask(self, command: str, *arguments: float) -> dict[str, Any]:
        """Send a command and wait for its answer."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps([command, *arguments]) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # `hear` says why
        return self.hear()

    def log(self) -> str:
        """Its output besides its answers."""
        self._log.seek(0)
        return self._log.read()

    def close(self) -> None:
        """End the process and those that it started."""
        with suppress(ProcessLookupError):  # it has failed, and nothing of it is left
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.communicate()
        self._log.close()


@contextmanager
def fresh_folder() -> Generator[Path, None, None]:
    """An empty folder, removed at the end."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@dataclass(slots=True)
class _Entry:
    """A cell with its worker, and the rounds that it is to run."""

    workload: Workload
    size: Size
    cell: Measurement
    worker: Worker | None = None
    rounds: int = 0

    def attempt(self, step: Callable[[Worker], object]) -> None:
        """Do something with the worker; a failure ends the entry alone."""
        if self.worker is None or self.cell.status != "ok":
            return
        try:
            step(self.worker)
        except WorkerFailed as error:
            self.cell.status = "too slow" if isinstance(error, WorkerSlow) else "failed"
            self.cell.note, self.rounds = str(error), 0
            self.cell.warm_s = None  # earlier measurements do not count
            self.close()

    def close(self) -> None:
        """End the worker, if there is one."""
        if self.worker is not None:
            self.worker.close()
            self.worker = None


def measure(
    jobs: Sequence[tuple[Workload, Size, list[str]]], limits: Limits, peaks: Peaks | None, say: Say
) -> list[Measurement]:
    """Measure a group of jobs, each in its peers, in turns.

    Args:
        jobs: workloads with their sizes and peers.
        limits: of time and memory.
        peaks: rates of instructions to be measured in turn with a job that is profiled.
        say: shows the progress.
    """
    entries = [
        _Entry(job, size, Measurement(job.name, peer, size.m, size.n, size.batch))
        for job, size, peers in jobs
        for peer in peers
    ]
    title = jobs[0][0].name
    with ExitStack() as stack:
        say(f"{title}: starting")
        for entry in entries:
            peer = PEERS[entry.cell.peer]
            refusal = _refusal(entry.workload, entry.size, peer, limits)
            if refusal:
                entry.cell.status = refusal
                continue
            entry.worker = Worker(
                entry.workload,
                peer,
                entry.size,
                limits.threads,
                cache=stack.enter_context(fresh_folder()),
                patience_s=limits.patience_s,
            )
            stack.callback(entry.close)
        for entry in entries:
            entry.attempt(lambda worker, entry=entry: _hello(entry, worker))
        for entry in entries:
            say(f"{title}: first call of {entry.cell.peer}")
            entry.attempt(lambda worker, entry=entry: _first(entry, worker, limits))
        samples = _take_turns(entries, peaks, lambda k: say(f"{title}: round {k}"))
        for entry in entries:
            entry.cell.peaks = samples
            entry.attempt(lambda worker, entry=entry: _finish(entry, worker))
    return [entry.cell for entry in entries]


def _refusal(workload: Workload, size: Size, peer: Peer, limits: Limits) -> Status | None:
    if not peer.installed():
        return "not installed"
    numbers = workload.make_inputs(np.random.default_rng(0), Size(1, 1))["x"].itemsize
    if workload.calls[peer.name].tables * size.pairs * numbers > limits.memory_bytes:
        return "does not fit"
    return None


def _hello(entry: _Entry, worker: Worker) -> None:
    hello = worker.hear()
    if "missing" in hello:
        entry.cell.status, entry.cell.note = "not installed", hello["missing"]
    else:
        entry.cell.import_s = hello["import_s"]


def _first(entry: _Entry, worker: Worker, limits: Limits) -> None:
    first = worker.ask("first")["seconds"]
    entry.cell.first_s = first
    # A call that is slow even when nothing is compiled is not repeated to warm up.
    warm = worker.ask("calibrate", limits.round_s)["seconds"] if first < limits.budget_s else first
    rounds = limits.rounds if warm > 2 * limits.round_s else 2 * limits.rounds - 1
    entry.rounds = max(1, min(rounds, int(limits.budget_s / max(warm, limits.round_s))))


def _take_turns(
    entries: Sequence[_Entry], peaks: Peaks | None, say: Callable[[int], None]
) -> dict[str, float]:
    """Run all rounds; those of a slow peer are spread over all turns. Medians of the peaks."""
    turns = max((entry.rounds for entry in entries), default=0)
    samples: list[dict[str, float]] = []
    for turn in range(turns):
        say(turn + 1)
        if peaks:
            time.sleep(PAUSE_S)
            samples.append(peaks.sample())
        for entry in entries:
            if (turn + 1) * entry.rounds // turns > turn * entry.rounds // turns:
                time.sleep(PAUSE_S)
                entry.attempt(lambda worker, entry=entry: _round(entry, worker))
    kinds = samples[0] if samples else {}
    return {kind: statistics.median(sample[kind] for sample in samples) for kind in kinds}


def _round(entry: _Entry, worker: Worker) -> None:
    entry.cell.rounds_s.append(worker.ask("round")["seconds"])
    entry.cell.warm_s = statistics.median(entry.cell.rounds_s)


def _finish(entry: _Entry, worker: Worker) -> None:
    answer = worker.ask("finish")
    entry.cell.peak_bytes, entry.cell.error = answer["peak_bytes"], answer["error"]
    if not answer["error"] <= entry.workload.tolerance:  # a result that is wrong has no speed
        entry.cell.status, entry.cell.warm_s = "wrong", None
        entry.cell.note = f"error {answer['error']:.0e}"


# -------------------------------------------------------------------------------------- first calls


def measure_first(
    workload: Workload, size: Size, peers: list[str], limits: Limits, say: Say
) -> list[Measurement]:
    """Measure first calls: each round is a new process, its cache folder empty or a kept one."""
    cells = [Measurement(workload.name, peer, size.m, size.n, size.batch) for peer in peers]
    spent = dict.fromkeys(peers, 0.0)
    imports: dict[str, list[float]] = {peer: [] for peer in peers}
    with ExitStack() as stack:
        kept = {peer: stack.enter_context(fresh_folder()) for peer in peers}
        for turn in range(-1, min(FIRST_ROUNDS, 2 * limits.rounds)):  # turn -1 fills kept folders
            for cell in cells:
                peer = PEERS[cell.peer]
                say(f"{workload.name}: {peer.title}, process {turn + 1}")
                if turn < 0 and not peer.kept or spent[peer.name] > limits.budget_s / 2:
                    continue
                start = time.perf_counter()
                folder = kept[peer.name] if peer.kept else stack.enter_context(fresh_folder())
                imported = _new_process(workload, size, cell, folder, limits, count=turn >= 0)
                if turn >= 0:
                    imports[peer.name].append(imported)
                    spent[peer.name] += time.perf_counter() - start
    for cell in cells:
        if cell.rounds_s and cell.status == "ok":
            cell.import_s = statistics.median(imports[cell.peer])
            cell.warm_s = cell.first_s = statistics.median(cell.rounds_s)
    return cells


def _new_process(
    workload: Workload, size: Size, cell: Measurement, cache: Path, limits: Limits, *, count: bool
) -> float:
    """Run one process; returns the time of the import."""
    entry = _Entry(workload, size, cell)
    entry.cell.status = _refusal(workload, size, PEERS[cell.peer], limits) or cell.status
    if entry.cell.status != "ok":
        return 0.0
    entry.worker = Worker(
        workload,
        PEERS[cell.peer],
        size,
        limits.threads,
        cache=cache,
        patience_s=limits.patience_s,
    )
    try:
        entry.attempt(lambda worker: _hello(entry, worker))
        time.sleep(PAUSE_S)
        if count:
            entry.attempt(lambda worker: cell.rounds_s.append(worker.ask("first")["seconds"]))
            entry.attempt(lambda worker: _finish(entry, worker))
        else:
            entry.attempt(lambda worker: worker.ask("first"))
    finally:
        entry.close()
    return cell.import_s or 0.0


# -------------------------------------------------------------------------------------- inner loops


def inner_loop_of(workload: Workload, size: Size, limits: Limits) -> Loop | None:
    """The inner loop that Foldwise emits for a workload, from its debug output."""
    with fresh_folder() as folder:
        worker = Worker(
            workload,
            PEERS["foldwise"],
            size,
            limits.threads,
            cache=folder,
            patience_s=limits.patience_s,
            more={"FOLDWISE_DEBUG": "5"},
        )
        try:
            worker.hear()
            worker.ask("first")
            return inner_loop(worker.log())
        except WorkerFailed:
            return None  # its measurement says why
        finally:
            worker.close()
