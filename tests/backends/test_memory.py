"""Memory of the process."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from foldwise.backends.llvm import backend
from foldwise.backends.llvm.host import host_target

STATUS = Path("/proc/self/statm")
TIMES = 40
# Loops, so that every pass has something to do.
SOURCE = """
define void @f(ptr %x, i64 %n) {
entry:
  br label %head
head:
  %k = phi i64 [ 0, %entry ], [ %next, %body ]
  %more = icmp slt i64 %k, %n
  br i1 %more, label %body, label %done
body:
  %place = getelementptr float, ptr %x, i64 %k
  %v = load float, ptr %place
  %w = fmul float %v, %v
  store float %w, ptr %place
  %next = add i64 %k, 1
  br label %head
done:
  ret void
}
"""


def _resident() -> int:
    return int(STATUS.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not STATUS.exists(), reason="the system does not tell")
def test_compiling_leaves_nothing_behind() -> None:
    """A pass manager of llvmlite takes some 100 kB or more."""
    compiler, target = backend.LlvmBackend(), host_target()
    for _ in range(5):
        compiler.compile(SOURCE, target)
    before = _resident()
    for _ in range(TIMES):
        compiler.compile(SOURCE, target)
    assert _resident() - before < TIMES * 25_000
