"""What the engine and a backend say to each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from foldwise.ir.loops import LoopKernel

Int64Array = npt.NDArray[np.int64]


Steps: TypeAlias = tuple[int, int]
"""Bytes from one vector of an array to the next along its axis, and from one component to the next;
they may be 0 or negative."""


@dataclass(frozen=True, eq=False, slots=True)
class Walk:
    """A list of independent work items: all of an evaluation but addresses and numbers.

    Attributes:
        outputs: the steps of each output.
        arguments: the steps of each argument.
        items: one row of numbers for each work item: first row, last row + 1, first interval, last
            interval + 1, then byte offsets of this batch element: of each output and of each
            argument.
        intervals: (first column, last column + 1) pairs that the items refer to.
    """

    outputs: tuple[Steps, ...]
    arguments: tuple[Steps, ...]
    items: Int64Array
    intervals: Int64Array


Start: TypeAlias = Callable[[Sequence[int], Sequence[float], int], Any]
"""`start(pointers, scalars, stream) -> job`: an evaluation, with the addresses of the first vector
of the first batch element, of the outputs and then of the arguments, the run-time scalars, and the
GPU's stream that it goes to. What they point to must stay in memory until the job is done."""


class Executable(Protocol):
    """A loaded kernel. Threads that run the same job each take the next free item."""

    def prepare(self, walk: Walk) -> Start:
        """What starts evaluations. A job is shared by all threads that work on it."""
        ...

    def run(self, job: Any) -> None:
        """Work on items of the job until none is left or the job is stopped."""
        ...

    def stop(self, job: Any) -> None:
        """Make all `run`s of this job return soon."""
        ...


TargetT = TypeVar("TargetT")


class Backend(Protocol[TargetT]):
    """Emits, compiles and loads kernels; only `target` and `load` need the machine."""

    name: str

    def target(self, device: str) -> TargetT:
        """The processor that computes on arrays of this device."""
        ...

    def version(self) -> str:
        """The compiler's; binaries of another version are not used."""
        ...

    def emit(self, kernel: LoopKernel, target: TargetT) -> str:
        """The program as source text of the backend."""
        ...

    def compile(self, source: str, target: TargetT) -> bytes:
        """Source to machine code."""
        ...

    def listing(self, source: str, target: TargetT) -> str:
        """The machine code as text for people."""
        ...

    def load(self, binary: bytes, kernel: LoopKernel, target: TargetT) -> Executable:
        """Machine code to something that runs."""
        ...
