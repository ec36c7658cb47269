"""Runs the workers of one job in turn, and gathers what they measured."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np

from benchmarks.peers import PEERS, Peer, thread_environment
from benchmarks.workloads import Size, Workload

Status = Literal["ok", "not installed", "does not fit", "failed"]
PAUSE_S = 0.01  # threads of the peer before that still spin go to sleep meanwhile


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may use."""

    threads: int
    rounds: int  # of each peer, at most
    budget_s: float  # for the rounds of one peer; one round is always run
    memory_bytes: int  # for the tables of a dense peer
    round_s: float = 0.02  # a round repeats short calls for this long


@dataclass(slots=True)
class Measurement:
    """One cell of the tables."""

    workload: str
    peer: str
    m: int
    n: int
    status: Status
    note: str = ""
    first_s: float | None = None
    rounds_s: list[float] = field(default_factory=list[float])
    warm_s: float | None = None
    peak_bytes: int | None = None
    error: float | None = None


class WorkerFailed(Exception):
    """The worker stopped without an answer."""


class Worker:
    """A process that runs one job in one library."""

    def __init__(self, workload: Workload, peer: Peer, size: Size, threads: int) -> None:
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        fresh = Path(self._folder.name)
        (fresh / "cache").mkdir()
        own = {key: value.format(fresh=fresh / "cache") for key, value in peer.environment.items()}
        self._log = open(fresh / "log", "w+", errors="replace")  # closed in `close`
        arguments = (workload.name, peer.name, str(size.m), str(size.n), str(threads))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.worker", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            env=os.environ | thread_environment(threads) | own,
            cwd=Path(__file__).resolve().parents[1],
        )

    def hear(self) -> dict[str, Any]:
        """The next answer."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self._process.wait()
            self._log.seek(0)
            text = self._log.read().strip().splitlines()
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

    def close(self) -> None:
        """End the process and remove its folder."""
        self._process.kill()
        self._process.communicate()
        self._log.close()
        self._folder.cleanup()


@dataclass(slots=True)
class _Entry:
    """A worker with its cell, and the rounds that it still has to run."""

    worker: Worker
    cell: Measurement
    left: int = 0


def measure(
    workload: Workload, size: Size, peers: list[str], limits: Limits, say: Callable[[str], None]
) -> list[Measurement]:
    """Measure one job at one size in each of `peers`."""
    cells: list[Measurement] = []
    entries: list[_Entry] = []
    try:
        for name in peers:
            say(f"{workload.name} {size.m:,} x {size.n:,}: first call of {PEERS[name].title}")
            cell = Measurement(workload.name, name, size.m, size.n, "ok")
            cells.append(cell)
            refusal = _refusal(workload, size, PEERS[name], limits)
            if refusal:
                cell.status = refusal
                continue
            entry = _Entry(Worker(workload, PEERS[name], size, limits.threads), cell)
            entries.append(entry)
            _guarded(entry, lambda entry=entry: _start(entry, limits))
        for k in range(max((entry.left for entry in entries), default=0)):
            say(f"{workload.name} {size.m:,} x {size.n:,}: round {k + 1}")
            for entry in entries:
                if k < entry.left:
                    time.sleep(PAUSE_S)
                    _guarded(entry, lambda entry=entry: _round(entry))
        for entry in entries:
            if entry.cell.status == "ok":
                _guarded(entry, lambda entry=entry: _finish(entry))
    finally:
        for entry in entries:
            entry.worker.close()
    return cells


def _refusal(workload: Workload, size: Size, peer: Peer, limits: Limits) -> Status | None:
    if not peer.installed():
        return "not installed"
    numbers = workload.make_inputs(np.random.default_rng(0), Size(1, 1))["x"].itemsize
    if workload.calls[peer.name].tables * size.m * size.n * numbers > limits.memory_bytes:
        return "does not fit"
    return None


def _guarded(entry: _Entry, step: Callable[[], None]) -> None:
    try:
        step()
    except WorkerFailed as error:
        entry.cell.status, entry.cell.note, entry.left = "failed", str(error), 0


def _start(entry: _Entry, limits: Limits) -> None:
    hello = entry.worker.hear()
    if "missing" in hello:
        entry.cell.status, entry.cell.note = "not installed", hello["missing"]
        return
    first = entry.worker.ask("first")["seconds"]
    entry.cell.first_s = first
    if first < limits.budget_s / 4 or limits.rounds == 1:
        warm = entry.worker.ask("calibrate", limits.round_s)["seconds"]
        warm = max(warm, limits.round_s)
    else:
        warm = first
    entry.left = max(1, min(limits.rounds, int(limits.budget_s / warm)))


def _round(entry: _Entry) -> None:
    entry.cell.rounds_s.append(entry.worker.ask("round")["seconds"])
    entry.cell.warm_s = statistics.median(entry.cell.rounds_s)


def _finish(entry: _Entry) -> None:
    answer = entry.worker.ask("finish")
    entry.cell.peak_bytes, entry.cell.error = answer["peak_bytes"], answer["error"]
