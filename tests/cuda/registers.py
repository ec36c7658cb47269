"""Bytes of a kernel in memory that could be in registers, for each version of NVRTC."""

from __future__ import annotations

from typing import Final, NamedTuple

from benchmarks.gpu import census
from foldwise.backends.cuda import compiler

_VERSIONS: Final = ("12.9", "13.0", "13.5")


class _Kept(NamedTuple):
    """What a version keeps in memory though the text does not ask for it.

    Attributes:
        bytes: of a thread.
        loads: instructions in the loops over columns that read them.
        stores: instructions in these loops that write them.
    """

    bytes: int
    loads: int = 0
    stores: int = 0


# By compute capability and kernel: addresses that are wanted before and after the loops, or in a
# few places of them.
_UNASKED = {
    ("12.9", 80, "attention-float16"): _Kept(96, loads=21),
    ("12.9", 100, "attention-float16"): _Kept(32, loads=5, stores=5),
    ("12.9", 120, "matern 3"): _Kept(8),
    ("13.0", 80, "attention-float16"): _Kept(96, loads=21),
    ("13.0", 100, "attention-float16"): _Kept(32, loads=8, stores=8),
    ("13.5", 80, "sumsoftmaxweight-64-bf16x3"): _Kept(16),
    ("13.5", 120, "sumsoftmaxweight-64-bf16x3"): _Kept(48, loads=1, stores=1),
    ("13.5", 80, "sumsoftmaxweight-64-tf32"): _Kept(16, loads=1),
}
for _older in ("12.9", "13.0"):
    _UNASKED |= {
        (_older, 80, "sumsoftmaxweight-64-float32"): _Kept(32, loads=2),
        (_older, 80, "sumsoftmaxweight-64-bf16x3"): _Kept(32, loads=4, stores=2),
        (_older, 90, "sumsoftmaxweight-64-bf16x3"): _Kept(16, loads=2, stores=1),
        (_older, 120, "sumsoftmaxweight-64-bf16x3"): _Kept(32, loads=2, stores=2),
        (_older, 80, "sumsoftmaxweight-64-tf32"): _Kept(16, loads=1),
        (_older, 90, "sumsoftmaxweight-64-tf32"): _Kept(16, loads=3, stores=2),
    }
_LATER: Final = _Kept(64)  # the same for versions that are newer than this table


def check(name: str, capability: int, cubin: bytes, asked: int = 0, work: str = "MUFU") -> None:
    """Assert that a thread has no more in memory than is asked for, and that nothing is read from
    there or written in the loops over columns; but for what is known of a version.

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
    most = _UNASKED.get((version, capability, name), _Kept(0)) if known else _LATER
    assert 0 <= unasked <= most.bytes, f"{name}, sm_{capability}, NVRTC {version}: {unasked} bytes"
    if asked + unasked and census.available():
        pipes = census.census(cubin).around(work).pipes
        loads, stores = pipes["LDL"], pipes["STL"]
        inside = f"{name}, sm_{capability}, NVRTC {version}: {loads} loads, {stores} stores inside"
        assert loads <= most.loads and stores <= most.stores, inside
