"""Ledgers: which kernels of a computation are loaded, and when another is worth compiling.

A computation has kernels for many rows, for few, and for few rows and many columns. Each is right
for every size; the best one for the size is several times as fast. So where some are loaded and the
best one is not, a call uses a loaded one, until the work that the best one would have saved takes
as long as compiling it. Then it is compiled: a size that comes up once costs no compilation, and
one that comes up often has its kernel soon.

Work is counted in instructions, not in seconds, so that the same calls in the same order use the
same kernels.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from foldwise.engine.kernel import Signature
from foldwise.ir.loops import DType
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce

KernelKey: TypeAlias = tuple[Signature, Schedule]

COMPILING = 400_000_000  # instructions that take as long as compiling a kernel, about 50 ms


@dataclass(eq=False, slots=True)
class Ledger:
    """The kernels of a computation on one kind of arguments.

    Attributes:
        loaded: those that some call has used.
        missed: instructions that others would have saved since one was loaded last.
    """

    loaded: set[KernelKey] = field(default_factory=set[KernelKey])
    missed: int = 0

    def use(self, kernels: Iterable[KernelKey]) -> None:
        """Note that these are loaded."""
        new = set(kernels) - self.loaded
        if new:
            self.loaded |= new
            self.missed = 0

    def worth(self, kernels: frozenset[KernelKey], saving: int) -> bool:
        """Whether a call that these would save so many instructions is to use them."""
        missing = kernels - self.loaded
        if not missing:
            return True
        self.missed += saving
        return self.missed >= COMPILING * len(missing)


@functools.lru_cache(maxsize=512)
def ledger(
    spec: MapReduce,
    storage: tuple[tuple[str, bool], ...],
    dtype: DType,
    backend: str,
    device: str,
) -> Ledger:
    """The ledger of a computation on arguments of such types (see `Signature`)."""
    return Ledger()
