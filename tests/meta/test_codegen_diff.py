"""The tool that shows how a change changes emitted code."""

from __future__ import annotations

import subprocess
import sys
from itertools import islice
from pathlib import Path

from tests.golden.kernels import texts

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import codegen_diff  # noqa: E402

sys.path.pop(0)


def test_what_is_printed() -> None:
    """The golden computations and the first of the others, in all stages; no name twice."""
    found = [*islice(texts(), 180)]
    assert len(dict(found)) == len(found)
    paths = {path for path, _ in found}
    some = "loops/gaussian_3.avx512 llvm/gaussian_3.avx2 cuda/gaussian_64.sm_90"
    more = "llvm/sum_2.neon cuda/sum_2_merged.sm_90 loops/sum_2_across.avx512 llvm/prod_2.sse2"
    assert {*some.split(), *more.split(), "cuda/prelude.h"} <= paths
    assert all(text.strip() for _, text in found)


def test_differences_are_counted() -> None:
    base = {"loops/a": ["one", "two"], "llvm/a": ["same"], "cuda/gone": ["x"]}
    head = {"loops/a": ["one", "2", "3"], "llvm/a": ["same"], "llvm/new": ["y", "z"]}
    diff, summary = codegen_diff.compare(base, head, 3)
    assert {"--- a/loops/a", "+++ b/loops/a", "-two", "+2", "+3"} <= set(diff)
    assert {"--- a/cuda/gone", "+++ /dev/null", "--- /dev/null", "+++ b/llvm/new"} <= set(diff)
    rows = [line.split() for line in summary.splitlines()]
    assert rows == [
        ["loops", "1", "of", "1", "files", "differ", "+2", "-1", "lines"],
        ["llvm", "1", "of", "2", "files", "differ", "+2", "-0", "lines"],
        ["cuda", "1", "of", "1", "files", "differ", "+0", "-1", "lines"],
    ]
    assert codegen_diff.compare(base, base, 3)[0] == []


def test_a_commit_that_is_not_there_is_refused() -> None:
    command = [sys.executable, str(ROOT / "tools" / "codegen_diff.py"), "no-such-commit"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 2, done
    assert "no-such-commit" in done.stderr
