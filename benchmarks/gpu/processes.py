"""Programs in process groups of their own, which are ended as a whole."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[2]
GRACE_S = 10.0  # for a program that was interrupted to say what it knows


def start(
    command: Sequence[str], env: Mapping[str, str], **outputs: Any
) -> subprocess.Popen[bytes]:
    """Start a program that leads a process group."""
    return subprocess.Popen(command, env=env, cwd=ROOT, start_new_session=True, **outputs)


def end(process: subprocess.Popen[Any], grace_s: float = 0.0) -> None:
    """End a program and all that it has started.

    Args:
        process: as `start` returns it.
        grace_s: seconds that it has after SIGINT; at most so long the function waits.
    """
    if grace_s and process.poll() is None:
        _send(process, signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(grace_s)
    _send(process, signal.SIGKILL)
    process.wait()


def _send(process: subprocess.Popen[Any], number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def run(
    command: Sequence[str], env: Mapping[str, str], log: IO[str], seconds: float
) -> tuple[int, bool]:
    """Run a program.

    Args:
        command: its arguments.
        env: its environment.
        log: where its output goes.
        seconds: after which it is interrupted, and soon ended.

    Returns:
        Its exit status, and whether it was in time.
    """
    process = start(command, env, stdout=log, stderr=subprocess.STDOUT)
    in_time = True
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        in_time = False
    finally:
        end(process, 0.0 if in_time else GRACE_S)
    return process.returncode, in_time


class Worker:
    """A Python program that prints a line of JSON for all that it does."""

    def __init__(self, arguments: Sequence[str], env: Mapping[str, str], log: Path) -> None:
        self._log = log.open("a")
        command = [sys.executable, *arguments]
        self.process = start(command, env, stdout=subprocess.PIPE, stderr=self._log)
        self._rest = b""

    def hear(self, seconds: float) -> dict[str, Any] | None:
        """The next line; None at the end.

        Raises:
            TimeoutError: nothing is said.
        """
        assert self.process.stdout is not None
        while b"\n" not in self._rest:
            if not select.select([self.process.stdout], [], [], max(0.0, seconds))[0]:
                raise TimeoutError
            found = os.read(self.process.stdout.fileno(), 1 << 16)
            if not found:
                return None
            self._rest += found
        line, self._rest = self._rest.split(b"\n", 1)
        return json.loads(line)

    def close(self) -> None:
        """End the process and those that it started."""
        end(self.process)
        self._log.close()

    def all(self, deadline: float) -> list[dict[str, Any]]:
        """All that it says until the deadline; then it is ended."""
        found: list[dict[str, Any]] = []
        try:
            while (line := self.hear(deadline - time.monotonic())) is not None:
                found.append(line)
        except TimeoutError:
            pass
        finally:
            self.close()
        return found
