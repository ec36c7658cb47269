"""Targets of code generation: a processor and its vector unit, or a GPU."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

BLOCK: Final = 128  # threads of a block on a GPU
# Bytes of a thread on a GPU for vectors of its rows and for states, at most. The driver keeps what
# the most demanding kernel wants, and 512 more, for all threads that the GPU can hold: with what
# the compiler adds, 512 MB on 148 multiprocessors.
LOCAL: Final = 1024


@dataclass(frozen=True, slots=True)
class Target:
    """A processor, as far as code generation is concerned.

    Attributes:
        triple: LLVM target triple, for instance `x86_64-unknown-linux-gnu`.
        cpu: LLVM name of the processor, for instance `znver5`.
        features: LLVM feature string (`+avx2,+fma,...`).
        vector_bits: width of the vectors that kernels use.
        registers: number of vector registers.
        has_fma: whether a multiply and an add round once, together.
    """

    triple: str
    cpu: str
    features: str
    vector_bits: int
    registers: int
    has_fma: bool

    def lanes(self, bits: int) -> int:
        """The number of lanes of a vector of numbers of `bits` bits."""
        return self.vector_bits // bits

    def has(self, feature: str) -> bool:
        """Whether LLVM feature `feature` is switched on."""
        return f"+{feature}" in self.features.split(",")


@dataclass(frozen=True, slots=True)
class GpuTarget:
    """An NVIDIA GPU, as far as code generation is concerned.

    Attributes:
        capability: its compute capability times ten: 90 for sm_90.
        multiprocessors: their number; each runs several blocks at once.
    """

    capability: int
    multiprocessors: int = 1

    def lanes(self, bits: int) -> int:
        """Threads of a block, whatever numbers they hold."""
        return BLOCK


AnyTarget: TypeAlias = Target | GpuTarget
