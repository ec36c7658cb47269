"""Run the checks in processes of their own, and keep what they say in `contact.json`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks import machine
from benchmarks.gpu.contact.worker import CHECKS, NAMES
from benchmarks.gpu.processes import ROOT, Worker

DRY_PATIENCE = 10  # times the limit of a check on a GPU; machines without one are slow


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gpu.contact")
    add = parser.add_argument
    add("--check", nargs="*", metavar="PART", help="checks whose names have one of these parts")
    add("--folder", type=Path, default=ROOT / "out" / "gpu", help="where results are kept")
    add("--minutes", type=float, default=3.8, help="for all of it (default: 3.8)")
    add("--dry", action="store_true", help="no GPU: emulated, and small")
    add("--list", action="store_true", help="show the checks")
    return parser.parse_args(argv)


class Session:
    """One run. What is found is in `result`, and in the file.

    Args:
        options: of the command line.
        env: of the workers.
    """

    def __init__(self, options: argparse.Namespace, env: dict[str, str]) -> None:
        self._dry, self._env = options.dry, env
        self._path: Path = options.folder / "contact.json"
        self._log: Path = options.folder / "contact.log"
        self._end = time.monotonic() + 60 * options.minutes
        self.result: dict[str, Any] = {"revision": machine.revision(), "checks": {}}

    def run(self, names: list[str]) -> None:
        """Do checks, those that may end their process last and alone."""
        together = [name for name in names if not CHECKS[name].alone]
        for group in (together, *([name] for name in names if CHECKS[name].alone)):
            left = list(group)
            while left and time.monotonic() < self._end:
                self._work(left)
            for name in left:
                self._done(name, {"status": "no time was left", "why": ""})

    def _work(self, left: list[str]) -> None:
        """Do checks in one process until it ends, and take those that are done off the list."""
        task = json.dumps({"dry": self._dry, "checks": left})
        worker = Worker(["-m", "benchmarks.gpu.contact.worker", task], self._env, self._log)
        begun, lost = left[0], "the process was lost"
        limit = self._limit(begun)
        try:
            while (line := worker.hear(limit - time.monotonic())) is not None:
                if "begun" in line:
                    begun = line["begun"]
                    limit = self._limit(begun)
                elif "done" in line:
                    left.remove(line["done"])
                    self._done(line.pop("done"), line)
                else:
                    self._of(line["check"])["facts"][line["fact"]] = line["value"]
                    self._save()
        except TimeoutError:
            lost = "it took too long"
        finally:
            worker.close()
        if begun in left:
            left.remove(begun)
            status = worker.process.returncode
            self._done(begun, {"status": "failed", "why": f"{lost} (exit status {status})"})

    def _limit(self, name: str) -> float:
        seconds = CHECKS[name].seconds * (DRY_PATIENCE if self._dry else 1)
        # A process that has just begun imports and compiles.
        return min(time.monotonic() + seconds + 20, self._end)

    def _of(self, name: str) -> dict[str, Any]:
        return self.result["checks"].setdefault(name, {"status": "begun", "facts": {}})

    def _done(self, name: str, line: dict[str, Any]) -> None:
        self._of(name).update(line)
        self._save()
        say(f"{line['status']:8} {name} {shown(self._of(name))}")

    def _save(self) -> None:
        self._path.write_text(json.dumps(self.result, indent=1) + "\n")


def say(text: str) -> None:
    print(text, flush=True)


def shown(found: dict[str, Any]) -> str:
    """What is wrong; else the numbers that people look for."""
    if found.get("why"):
        return f"({found['why'][:300]})"
    names = ("error", "first call, s", "ms", "G pairs/s")
    facts = ((name, found["facts"].get(name)) for name in names)
    return ", ".join(f"{name} {value:.4g}" for name, value in facts if value is not None)


def environment(dry: bool, cache: str) -> dict[str, str]:
    """Of the workers: a cache that is empty, and in a dry run the emulated driver."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    found = os.environ | {"FOLDWISE_CACHE_DIR": cache, "PYTHONPATH": path}
    if dry:
        from tests.cuda.emulator import driver

        found["FOLDWISE_CACHE_DIR"] = os.environ.get("FOLDWISE_CACHE_DIR", cache)
        folders = (str(driver.library().parent), os.environ.get("LD_LIBRARY_PATH"))
        found["LD_LIBRARY_PATH"] = os.pathsep.join(filter(None, folders))
    return found


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line."""
    options = arguments(argv)
    parts = options.check or [""]
    names = [name for name in NAMES if any(part in name for part in parts)]
    if options.list:
        say("\n".join(names))
        return 0
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as cache:
        session = Session(options, environment(options.dry, cache))
        session.run(names)
    statuses = [found["status"] for found in session.result["checks"].values()]
    counts = ", ".join(f"{statuses.count(s)} {s}" for s in dict.fromkeys(statuses))
    say(f"{counts}; {options.folder / 'contact.json'}")
    return int(any(status not in ("passed", "needs a GPU") for status in statuses))


if __name__ == "__main__":
    sys.exit(main())
