"""The benchmark of GPUs without one: all of its code but the clock."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("cuda.bindings.nvrtc")

from benchmarks.gpu import census, jobs, report
from tests.cuda.emulator import EmulationError
from tests.cuda.emulator.program import compiler

ROOT = Path(__file__).parents[2]
NAMES = ("gaussian_d3_100k", "host_genred_1000", "sparse_d3")


@pytest.fixture(autouse=True)
def with_a_compiler() -> None:
    try:
        compiler()
    except EmulationError as error:
        pytest.skip(str(error))


def test_a_dry_run_writes_a_report(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "benchmarks.gpu", "--dry", "--folder", str(tmp_path)]
    command += ["--warm", "0", "--peer", "foldwise", "torch", "--job", *NAMES]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    result = json.loads((tmp_path / "gpu.json").read_text())
    assert set(result["jobs"]) == set(NAMES)
    ours = result["jobs"]["gaussian_d3_100k"]["cells"]["foldwise"]
    assert ours["status"] == "ok"
    assert ours["error"] < 1e-5
    if census.available():
        assert ours["code"]["spills"] == 0
        assert 10 < ours["code"]["issue_limit"] < 32
    page = (tmp_path / "gpu.md").read_text()
    assert "never slower than KeOps" in page
    assert all(f"| {name} |" in page for name in NAMES)


def test_targets_are_about_jobs() -> None:
    """Each of them is, and jobs name no others."""
    every = jobs.jobs().values()
    assert all(any(target.about(job) for job in every) for target in report.TARGETS)
    assert all(any(t.about(j) for t in report.TARGETS[1:]) for j in every if j.targets)


def test_a_target_that_is_missed_is_shown() -> None:
    result = {
        "machine": {"multiprocessors": 1},
        "jobs": {
            "gaussian_d3_100k": {
                "cells": {
                    "foldwise": {"status": "ok", "seconds": 1.0, "error": 0.0},
                    "keops": {"status": "ok", "seconds": 1.2},
                }
            }
        },
    }
    lines = {line[0]: line for line in report.verdicts(result)}
    assert lines["never slower than KeOps"][-1] == "met"
    assert lines["Gaussian, D = 3: KeOps' time / ours"][-1] == "missed"
    assert report.verdict(report.rows(result)[0]) == "misses KeOps' time / ours"
