"""Measure on a GPU, and write `gpu.json`, `gpu.md` and charts.

PyKeOps takes ten seconds to compile a formula: it starts at once, in processes of its own, and what
is measured waits for it. Jobs are measured in one process; if that fails or hangs, another goes on
with the next job.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from benchmarks import machine
from benchmarks.gpu import report
from benchmarks.gpu.jobs import PEERS, jobs
from benchmarks.gpu.processes import ROOT, Worker

PATIENCE_S = 75.0
OTHERS = ("triton", "compiled", "flex", "foldwise")


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gpu", description=__doc__)
    add = parser.add_argument
    add("--family", nargs="*", help="jobs of these families, as the page calls them")
    add("--job", nargs="*", metavar="PART", help="jobs whose names have one of these parts")
    add("--peer", nargs="*", choices=PEERS, help="libraries (default: all)")
    add("--quick", action="store_true", help="one job or two of each family")
    add("--minutes", type=float, default=3.5, help="for all of it (default: 3.5)")
    add("--warm", type=float, default=75, help="seconds for compilers at first (default: 75)")
    add("--rounds", type=int, default=7, help="of each peer, at most (default: 7)")
    add("--budget", type=float, default=0.8, help="seconds for the rounds of a job (default: 0.8)")
    add("--folder", type=Path, default=ROOT / "docs" / "benchmarks", help="where results are kept")
    add("--merge", action="store_true", help="keep the jobs of an earlier run that are not done")
    add("--dry", action="store_true", help="no GPU: tiny sizes, emulated, and no times")
    add("--list", action="store_true", help="show the jobs")
    add("--page", action="store_true", help="only write the page again")
    return parser.parse_args()


def say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def environment(cache: Path) -> dict[str, str]:
    """Of workers: the caches of all compilers are empty at first and shared."""
    own = {
        "FOLDWISE_CACHE_DIR": str(cache / "foldwise"),
        "KEOPS_CACHE_FOLDER": str(cache / "keops"),
        "TRITON_CACHE_DIR": str(cache / "triton"),
        "TORCHINDUCTOR_CACHE_DIR": str(cache / "inductor"),
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    (cache / "keops").mkdir(exist_ok=True)
    return os.environ | own


class Session:
    """One run."""

    def __init__(self, options: argparse.Namespace, cache: Path) -> None:
        self.options, self.cache = options, cache
        self.env = environment(cache)
        self.log = options.folder / "gpu.log" if options.dry else cache / "gpu.log"
        self.end = time.monotonic() + 60 * options.minutes
        self.names = chosen(options)
        self.task = {
            "dry": options.dry,
            "peers": options.peer,
            "rounds": 1 if options.dry else options.rounds,
            "budget_s": options.budget,
            "capability": 90,
            "points": 0,
        }

    def worker(self, kind: str, env: dict[str, str] | None = None, **more: Any) -> Worker:
        arguments = ["-m", "benchmarks.gpu.worker", kind, json.dumps(self.task | more)]
        return Worker(arguments, env or self.env, self.log)

    def wants(self, peer: str) -> bool:
        if self.options.dry and peer == "keops":
            return False
        return (not self.options.peer or peer in self.options.peer) and bool(
            importlib.util.find_spec(PEERS[peer])
        )

    # --- caches

    def warm(self) -> list[dict[str, Any]]:
        """Let all compilers work at once, and wait for them as long as the options say. Without
        that, each compiles where it is measured."""
        if not self.options.warm:
            return []
        deadline = min(time.monotonic() + self.options.warm, self.end)
        said: list[dict[str, Any]] = []
        with ThreadPoolExecutor(16) as pool:
            waiting = []
            if self.wants("keops"):
                # The first call also builds the code that formulas share; others must wait for it.
                answers = self.worker("first", peer="keops").all(deadline)
                said += [line | {"cold": True} for line in answers]
                names = [n for n in self.names if "keops" in jobs()[n].peers]
                count = max(1, min(8, machine.cores() // 2))
                waiting += [
                    pool.submit(
                        self.worker("warm", peer="keops", jobs=part, points=50).all, deadline
                    )
                    for part in (names[k::count] for k in range(count))
                    if part
                ]
            for peer in OTHERS:
                names = [n for n in self.names if peer in jobs()[n].peers]
                if names and self.wants(peer):
                    task = {"peer": peer, "jobs": names, "points": 40 if self.options.dry else 0}
                    waiting.append(pool.submit(self.worker("warm", **task).all, deadline))
            for future in waiting:
                said += future.result()
        return said

    def first_calls(self) -> list[dict[str, Any]]:
        """Of fresh processes: with nothing compiled, and with the kernel on the disk."""
        found: list[dict[str, Any]] = []
        for turn in range(1 if self.options.dry else 3):
            env = self.env | {"FOLDWISE_CACHE_DIR": str(self.cache / f"first{turn}")}
            for cold in (True,) if self.options.dry else (True, False):
                for line in self.worker("first", env, peer="foldwise").all(time.monotonic() + 30):
                    found.append(line | {"cold": cold})
        if self.wants("keops") and not self.options.dry:
            for line in self.worker("first", peer="keops").all(time.monotonic() + 30):
                found.append(line | {"cold": False})
        return found

    # --- jobs

    def measure(self, result: dict[str, Any], path: Path) -> None:
        """All jobs, each kept as soon as it is done."""
        left = list(self.names)
        while left and time.monotonic() < self.end:
            worker = self.worker("measure", jobs=left)
            begun = left[0]
            try:
                while True:
                    now = time.monotonic()
                    line = worker.hear(min(PATIENCE_S, self.end - now))
                    if line is None:
                        break
                    if "begun" in line:
                        begun = line["begun"]
                        continue
                    name = line.pop("done")
                    left.remove(name)
                    keep(result, name, line)
                    say(f"{name}: {summary(line['cells'])}")
                    report.save(result, path)
                lost = begun if begun in left else None
            except TimeoutError:
                lost = begun if time.monotonic() < self.end else None
            finally:
                worker.close()
            if lost:
                left.remove(lost)
                keep(result, lost, {"cells": {"foldwise": {"status": "lost the process"}}})
                say(f"{lost}: lost the process")
            elif not left:
                break
        result["left"] = left


def keep(result: dict[str, Any], name: str, line: dict[str, Any]) -> None:
    """Replace the result of a job by a new one."""
    job = jobs()[name]
    result["jobs"][name] = {"m": job.m, "n": job.n} | line


def summary(cells: dict[str, Any]) -> str:
    """The times of all peers, on one line."""
    return ", ".join(
        f"{peer} {1e3 * cell['seconds']:.4g} ms"
        if cell.get("seconds")
        else f"{peer} {cell['status']}"
        for peer, cell in cells.items()
    )


def chosen(options: argparse.Namespace) -> list[str]:
    """The names of the jobs."""
    return [
        name
        for name, job in jobs().items()
        if (not options.quick or job.quick)
        and (not options.family or job.family in options.family)
        and (not options.job or any(part in name for part in options.job))
    ]


def described(dry: bool) -> dict[str, Any]:
    """The versions of packages, and the properties of the GPU."""
    found: dict[str, Any] = {"python": platform.python_version()}
    packages = ("torch", "pykeops", "triton", "numpy", "foldwise")
    found |= {name: machine._version(name) for name in packages}
    if dry:
        return found | {"gpu": "none: emulated", "multiprocessors": 132}
    import torch

    properties: Any = torch.cuda.get_device_properties(0)
    return found | {
        "gpu": properties.name,
        "multiprocessors": properties.multi_processor_count,
        "cuda": torch.version.cuda,
    }


def run(options: argparse.Namespace, cache: Path) -> dict[str, Any]:
    """Measure the chosen jobs, and keep the results."""
    path = options.folder / "gpu.json"
    result: dict[str, Any] = report.load(path) if options.merge and path.exists() else {"jobs": {}}
    result |= {
        "schema": 1,
        "date": datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M"),
        "revision": machine.revision(),
        "machine": described(options.dry),
    }
    session = Session(options, cache)
    start = time.monotonic()
    try:
        said = session.warm()
        say(f"compilers: {time.monotonic() - start:.0f} s")
        result["compiled"] = [line for line in said if "warm" in line]
        result["first"] = [line for line in said if "first" in line] + session.first_calls()
        say(f"first calls: {time.monotonic() - start:.0f} s")
        session.measure(result, path)
    except KeyboardInterrupt:
        say("interrupted")
    report.save(result, path)
    return result


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line."""
    options = arguments()
    if options.list:
        print("\n".join(f"{name:28s} {jobs()[name].title}" for name in chosen(options)))
        return 0
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.page:
        result = report.load(options.folder / "gpu.json")
    else:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as cache:
            result = run(options, Path(cache))
            log = Path(cache, "gpu.log")
            if log.exists():
                with (options.folder / "gpu.log").open("a") as file:
                    file.write(log.read_text(errors="replace"))
    for written in report.write(result, options.folder):
        say(f"written: {written}")
    ours = [cells["cells"].get("foldwise", {}) for cells in result["jobs"].values()]
    return int(not ours or any(cell.get("status") != "ok" for cell in ours))


if __name__ == "__main__":
    sys.exit(main())
