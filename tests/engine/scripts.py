"""Programs in processes of their own: what a test must not do to the process of all tests."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]


def environment(**changes: str | None) -> dict[str, str]:
    """The environment of this process with `changes`; None removes a variable."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    merged = {**os.environ, "PYTHONPATH": path, **changes}
    return {name: value for name, value in merged.items() if value is not None}


def start(program: str, **changes: str | None) -> subprocess.Popen[str]:
    """Start a program; its output is text in pipes."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(**changes),
        start_new_session=True,
    )


def kill(process: subprocess.Popen[str]) -> None:
    """End a program and all processes that it has forked."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def finish(process: subprocess.Popen[str], timeout: float = 60) -> tuple[str, str]:
    """The two outputs of a program that ends well."""
    try:
        out, err = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGABRT)  # with `faulthandler` it says where it was
        time.sleep(1)
        kill(process)
        out, err = process.communicate()
        raise AssertionError(f"no end after {timeout} s; output: {out}{err}") from None
    assert process.returncode == 0, f"exit status {process.returncode}: {out}{err}"
    return out, err


def run(program: str, **changes: str | None) -> tuple[str, str]:
    """Run a program to its end."""
    return finish(start(program, **changes))
