"""First contact with a GPU: checks on the emulated driver, and what becomes of failures."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("cuda.bindings.driver")
pytest.importorskip("scipy")

from benchmarks.gpu.contact import __main__ as contact
from tests.cuda.emulator import driver as emulated

ROOT = Path(__file__).parents[2]
# One for each way to the device: instructions, a computation, streams, host memory, none at all.
QUICK = ("special_values", "gaussian_d3_10k", "streams", "host_memory", "jax_programs")


@pytest.mark.skipif(not emulated.available(), reason="there is no compiler for C++")
def test_checks_pass_on_the_emulated_driver(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "benchmarks.gpu.contact", "--dry", "--folder", str(tmp_path)]
    done = subprocess.run(
        [*command, "--minutes", "5", "--check", *QUICK],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    log = tmp_path / "contact.log"
    assert done.returncode == 0, done.stdout + done.stderr + log.read_text()
    found = json.loads((tmp_path / "contact.json").read_text())["checks"]
    assert {name: check["status"] for name, check in found.items()} == dict.fromkeys(
        QUICK, "passed"
    ) | {"jax_programs": "needs a GPU"}
    assert found["gaussian_d3_10k"]["facts"]["error"] < 1e-5


class _Worker:
    """A process that dies in its first check, or hangs in its last one."""

    started: list[list[str]] = []

    def __init__(self, arguments: list[str], env: dict[str, str], log: Path) -> None:
        self.process = argparse.Namespace(returncode=-11)
        self._checks = json.loads(arguments[-1])["checks"]
        self.started.append(self._checks)
        self._lines = self._said()

    def _said(self) -> Any:
        first = self._checks[0]
        yield {"begun": first}
        yield {"check": first, "fact": "ms", "value": 1.5}
        if len(self._checks) == 3:
            yield {"done": first, "status": "failed", "why": "wrong", "seconds": 1}
            yield {"begun": self._checks[1]}
            yield None
        raise TimeoutError

    def hear(self, seconds: float) -> Any:
        return next(self._lines)

    def close(self) -> None:
        """It has ended."""


def test_no_check_stops_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither one that fails, nor one that ends the process, nor one that hangs: what is left goes
    on in another process, and what was said is kept."""
    monkeypatch.setattr(contact, "Worker", _Worker)
    monkeypatch.setattr(_Worker, "started", [])
    options = argparse.Namespace(dry=False, folder=tmp_path, minutes=1)
    names = ["versions", "fragments", "streams", "replay_after_eviction"]
    session = contact.Session(options, {})
    session.run(names)
    assert _Worker.started == [names[:3], ["streams"], ["replay_after_eviction"]]
    kept = json.loads((tmp_path / "contact.json").read_text())["checks"]
    assert {name: check["status"] for name, check in kept.items()} == dict.fromkeys(names, "failed")
    assert kept["versions"]["facts"] == {"ms": 1.5} and kept["versions"]["why"] == "wrong"
    assert kept["fragments"]["why"] == "the process was lost (exit status -11)"
    assert kept["streams"]["why"].startswith("it took too long")


def test_without_time_nothing_is_said_to_have_passed(tmp_path: Path) -> None:
    session = contact.Session(argparse.Namespace(dry=False, folder=tmp_path, minutes=0), {})
    session.run(["versions"])
    assert session.result["checks"]["versions"]["status"] == "no time was left"


def test_all_checks_fit_into_the_stage() -> None:
    """Every check of the issue is there. Limits are for the worst case: few are ever reached."""
    wanted = {"versions", "fragments", "rounding", "functions", "special_values", "neighbours"}
    wanted |= {"derivatives", "block_ranges", "unaligned_views", "streams", "capture"}
    wanted |= {"replay_after_eviction", "local_memory", "host_memory", "jax_programs"}
    assert wanted < set(contact.NAMES)
    assert sum("_d" in name for name in contact.NAMES) >= 14
    assert contact.NAMES[0] == "versions"
