"""Does checks in a process of its own: `python -m benchmarks.gpu.contact.worker JSON`.

It writes lines of JSON: a check has begun, a fact, a check is done. It ends with status 3 if the
GPU can be used no more.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from typing import TextIO

from benchmarks.gpu.contact import computations, environment, instructions, runtime
from benchmarks.gpu.contact.checks import CHECKS, Findings, NeedsGpu
from benchmarks.gpu.contact.device import Device, StandIn

# They have filled the list.
MODULES = [m.__name__ for m in (environment, instructions, computations, runtime)]
NAMES = sorted(CHECKS, key=lambda name: MODULES.index(CHECKS[name].run.__module__))
"""The checks in their order: what others build on comes first."""


def run(name: str, device: Device, output: TextIO) -> str:
    """Do a check: `passed`, `failed`, or that it needs a GPU."""

    def say(**line: object) -> None:
        print(json.dumps(line, default=str), file=output, flush=True)

    say(begun=name)
    start, findings, why = time.monotonic(), Findings(name, output), ""
    try:
        CHECKS[name].run(device, findings)
        device.wait()
        status = "failed" if findings.wrong else "passed"
        why = "; ".join(findings.wrong)
    except NeedsGpu:
        status = "needs a GPU"
    except Exception as error:
        status, why = "failed", f"{type(error).__name__}: {error}"[:600]
        traceback.print_exc()
    say(done=name, status=status, why=why, seconds=round(time.monotonic() - start, 2))
    return status


def main() -> int:
    """Do the checks that are asked for."""
    task = json.loads(sys.argv[1])
    output = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # the output of libraries is no answer
    device = StandIn() if task["dry"] else Device()
    for name in task["checks"]:
        if run(name, device, output) != "failed":
            continue
        try:
            device.wait()
        except Exception:
            return 3  # the context is lost
    return 0


if __name__ == "__main__":
    sys.exit(main())
