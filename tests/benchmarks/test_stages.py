"""The stages of `make gpu`: what they run, and how they are ended."""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import time
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch")

from benchmarks.gpu import processes
from benchmarks.gpu.jobs import jobs

ROOT = Path(__file__).parents[2]


def _tool() -> Any:
    spec = importlib.util.spec_from_file_location("gpu_stages", ROOT / "tools" / "gpu.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


gpu = _tool()


def _options(folder: Path, **changes: Any) -> argparse.Namespace:
    given = {"folder": folder, "processes": 2, "options": "", "dry": False} | changes
    return argparse.Namespace(**given)


def test_each_stage_takes_less_than_five_minutes_and_they_leave_nothing_out() -> None:
    assert all(stage.minutes < 5 for stage in gpu.STAGES.values())
    families: list[str] = []
    for stage in gpu.STAGES.values():
        if stage.kind == "bench":
            families += stage.arguments[stage.arguments.index("--family") + 1 :]
        for argument in stage.arguments:
            assert not argument.startswith("tests/") or (ROOT / argument).exists(), argument
    assert sorted(families) == sorted({job.family for job in jobs().values()})
    assert gpu.chosen(["racecheck", "contact"]) == ["contact", "racecheck"]
    assert gpu.chosen(["tests"]) == ["device", "ops", "tables", "laws", "schedules"]


def test_a_stage_out_of_time_is_interrupted_then_ended_with_what_it_has_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its child ignores the interrupt, and so does it."""
    monkeypatch.setattr(processes, "GRACE_S", 0.5)
    program = """if True:
        import signal, subprocess, sys, time
        signal.signal(signal.SIGINT, lambda *_: print("what is known so far", flush=True))
        ignoring = "import signal, time; signal.signal(signal.SIGINT, signal.SIG_IGN); "
        child = subprocess.Popen([sys.executable, "-c", ignoring + "time.sleep(600)"])
        print(child.pid, flush=True)
        while True:
            time.sleep(1)
    """
    path = tmp_path / "log"
    with path.open("w") as log:
        code, in_time = processes.run([sys.executable, "-c", program], os.environ, log, 1.5)
    child, *said = path.read_text().splitlines()
    assert (code, in_time, said) == (-9, False, ["what is known so far"])
    deadline = time.monotonic() + 10
    while _runs(int(child)):
        assert time.monotonic() < deadline, "the child is still there"
        time.sleep(0.02)


def _runs(pid: int) -> bool:
    """Whether there is such a process that has not ended; its parent may be about to notice."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_compute_sanitizer_watches_our_kernels_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The option has had other names."""
    fake = tmp_path / "compute-sanitizer"
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    for name in ("--kernel-name", "--kernel-regex", "--filter"):
        fake.write_text(f"#!/bin/sh\necho '  {name} arg   which kernels are watched'\n")
        fake.chmod(0o755)
        line = gpu.command(gpu.STAGES["memcheck"], _options(tmp_path))
        assert line[:6] == [str(fake), "--tool", "memcheck", name, gpu.OURS, "--error-exitcode"]
        assert line[-2:] == ["-m", "benchmarks.gpu.small"]


def test_what_is_missing_is_said_and_is_no_success(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gpu, "find_spec", lambda name: None)
    said = gpu.run("laws", _options(tmp_path))
    assert said.startswith("not run: pytest is not installed") and "contact" in said
    monkeypatch.setattr(gpu, "find_spec", lambda name: name == "pytest" or None)
    line = gpu.command(gpu.STAGES["laws"], _options(tmp_path))
    assert "pytest" in line and "-n" not in line
    monkeypatch.setattr(gpu.shutil, "which", lambda *_, **__: None)
    assert gpu.run("memcheck", _options(tmp_path)) == "not run: there is no compute-sanitizer"


def test_the_summary_keeps_what_earlier_calls_have_found(tmp_path: Path) -> None:
    """Few files may be wanted outside: results as they are, and all logs in one."""
    folder, out = tmp_path / "results", tmp_path / "out"
    folder.mkdir()
    out.mkdir()
    for name, said in (("contact", "failed (1)"), ("sums", "passed"), ("contact", "passed")):
        (folder / f"{name}.log").write_text(f"log of {name}\n")
        (folder / f"{name}.json").write_text("{}")
        gpu.Summary(folder, out).end(name, said)
    assert (out / "summary.txt").read_text() == "contact: passed\nsums: passed\n"
    copied = {"contact.json", "logs.txt", "sums.json", "summary.txt"}
    assert {path.name for path in out.iterdir()} == copied
    assert "log of contact" in (out / "logs.txt").read_text()
