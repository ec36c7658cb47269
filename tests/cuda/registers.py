"""Bytes of a kernel in memory that could be in registers, for each version of NVRTC."""

from __future__ import annotations

from typing import Final

from benchmarks.gpu import census
from foldwise.backends.cuda import compiler

_VERSIONS: Final = ("12.9", "13.0", "13.5")

# Bytes that a version keeps in memory though the text does not ask for it, by compute capability
# and kernel: addresses that are wanted before and after the loops.
_UNASKED: Final = {
    ("12.9", 120, "matern 3"): 8,
    ("13.5", 120, "sumsoftmaxweight-64-bf16x3"): 48,
}
_LATER: Final = 64  # the same for versions that are newer than this table


def check(name: str, capability: int, cubin: bytes, asked: int = 0, work: str = "MUFU") -> None:
    """Assert that a thread has no more in memory than is asked for, and that nothing is read from
    there or written in the loops over columns.

    Args:
        name: of the kernel.
        capability: the compute capability that it was compiled for.
        cubin: its machine code.
        asked: bytes of a thread that the text of the kernel wants in memory.
        work: the instructions that these loops are there for.
    """
    version = compiler.version().split()[1]
    unasked = compiler.resources(cubin).stack_bytes - asked
    known = version in _VERSIONS
    most = _UNASKED.get((version, capability, name), 0) if known else _LATER
    assert 0 <= unasked <= most, f"{name}, sm_{capability}, NVRTC {version}: {unasked} bytes"
    if asked + unasked and census.available():
        pipes = census.census(cubin).around(work).pipes
        assert pipes["LDL"] == pipes["STL"] == 0, f"{name}, sm_{capability}, NVRTC {version}"
