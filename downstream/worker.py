"""All checks of one package with one library, in a process of its own.

Run as `python -m downstream.worker PACKAGE LIBRARY [CHECK...]`; prints one line of JSON for each.
"""

from __future__ import annotations

import functools
import importlib
import importlib.metadata
import json
import os
import sys
import time
import traceback
from typing import Any

import numpy  # noqa: F401 - the time that it takes is nobody's
import torch

from downstream.checks import Check, Wrong, compare
from downstream.packages import PACKAGES


class Counter:
    """Counts the objects of KeOps' classes that are made: a check without any checks nothing."""

    def __init__(self) -> None:
        self.count = 0
        for front in ("pykeops.torch", "pykeops.numpy"):
            module = importlib.import_module(front)
            for name in ("LazyTensor", "Genred", "KernelSolve"):
                self._watch(getattr(module, name))

    def _watch(self, cls: Any) -> None:
        before = cls.__init__

        @functools.wraps(before)
        def init(*args: Any, **options: Any) -> None:
            self.count += 1
            before(*args, **options)

        cls.__init__ = init


def run(check: Check, counter: Counter) -> dict[str, Any]:
    """The outcome of one check, and its time through KeOps."""
    counter.count = 0
    start = time.perf_counter()
    try:
        found = check.call(True, check.size)
    except Exception as error:
        traceback.print_exc()
        return {"status": "failed", "note": f"{type(error).__name__}: {error}"}
    seconds = time.perf_counter() - start
    if not counter.count:
        return {"status": "failed", "note": "KeOps was not called"}
    try:
        error = compare(found, check.call(False, check.size), check.tolerance)
    except Wrong as wrong:
        return {"status": "wrong", "note": str(wrong), "seconds": seconds}
    return {"status": "ok", "seconds": seconds, "error": error}


def say(answer: dict[str, Any], file: Any) -> None:
    """Print one line."""
    print(json.dumps(answer), file=file, flush=True)


def main() -> None:
    """Run the checks."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever a library prints must not end up among the answers
    name, library, *names = sys.argv[1:]
    if library == "foldwise":
        importlib.import_module("foldwise.compat").install()
    threads = len(os.sched_getaffinity(0))
    torch.set_num_threads(threads)
    package = PACKAGES[name]
    start = time.perf_counter()
    importlib.import_module("pykeops.torch")
    imported = time.perf_counter() - start
    counter = Counter()
    try:
        checks = package.checks()
    except Exception as error:
        say({"missing": f"{type(error).__name__}: {error}"}, answers)
        return
    version = importlib.metadata.version(package.distribution) if package.distribution else ""
    say({"import_s": imported, "version": version, "threads": threads}, answers)
    for check in checks:
        if not names or check.name in names:
            say({"name": check.name, **run(check, counter)}, answers)


if __name__ == "__main__":
    main()
