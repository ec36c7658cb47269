"""What the engine and a backend say to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from foldwise.ir.loops import LoopKernel
from foldwise.ir.target import Target

Int64Array = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an array argument lies in memory. Strides are in bytes and may be 0 or negative.

    Attributes:
        pointer: address of the first vector of the first batch element.
        row: step from one vector to the next along the argument's axis.
        component: step from one component of a vector to the next.
    """

    pointer: int
    row: int
    component: int


@dataclass(frozen=True, slots=True)
class Call:
    """One evaluation of a kernel: a list of independent work items.

    Attributes:
        arguments: one place for each argument of the kernel.
        outputs: where the results go.
        scalars: values of the run-time scalars.
        items: one row of numbers for each work item: first row, last row + 1, first interval, last
            interval + 1, then byte offsets of this batch element: of each output and of each
            argument.
        intervals: (first column, last column + 1) pairs that the items refer to.
    """

    arguments: tuple[Place, ...]
    outputs: tuple[Place, ...]
    scalars: tuple[float, ...]
    items: Int64Array
    intervals: Int64Array


class Executable(Protocol):
    """A loaded kernel. Threads that run the same job each take the next free item."""

    def prepare(self, call: Call) -> Any:
        """A job: what `run` needs, shared by all threads that work on the call."""
        ...

    def run(self, job: Any) -> None:
        """Work on items of the job until none is left or the job is stopped."""
        ...

    def stop(self, job: Any) -> None:
        """Make all `run`s of this job return soon."""
        ...


class Backend(Protocol):
    """Emits, compiles and loads kernels; only `load` needs the machine."""

    name: str

    def version(self) -> str:
        """The compiler's; binaries of another version are not used."""
        ...

    def emit(self, kernel: LoopKernel, target: Target) -> str:
        """The program as source text of the backend."""
        ...

    def compile(self, source: str, target: Target) -> bytes:
        """Source to machine code."""
        ...

    def listing(self, source: str, target: Target) -> str:
        """The machine code as text for people."""
        ...

    def load(self, binary: bytes, kernel: LoopKernel, target: Target) -> Executable:
        """Machine code to something that runs."""
        ...
