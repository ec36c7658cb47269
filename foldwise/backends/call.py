"""The interface between the engine and a backend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from foldwise.ir.loops import LoopKernel

Int64Array = npt.NDArray[np.int64]
Integers: TypeAlias = npt.NDArray[np.int64] | npt.NDArray[np.int32]


Steps: TypeAlias = tuple[int, int]
"""Bytes from one vector of an array to the next along its axis, and from one component to the next;
they may be 0 or negative."""


@dataclass(frozen=True, eq=False, slots=True)
class Walk:
    """A list of independent work items: an evaluation without addresses and scalars.

    Attributes:
        outputs: the steps of each output.
        arguments: the steps of each argument; of one with a vector for each pair those from row to
            row, and from component to component.
        items: one row of numbers for each work item: first row, last row + 1, first interval, last
            interval + 1, then byte offsets of this batch element: of each output and of each
            argument.
        intervals: (first column, last column + 1) pairs that the items refer to.
        columns: of each argument with a vector for each pair the bytes from a column to the next.
        lists: the last arguments, if the walk brings them with it; no addresses are given for them.
    """

    outputs: tuple[Steps, ...]
    arguments: tuple[Steps, ...]
    items: Int64Array
    intervals: Int64Array
    columns: tuple[int, ...] = ()
    lists: tuple[Integers, ...] = ()


class Start(Protocol):
    """Starts evaluations of a walk."""

    def __call__(self, pointers: Sequence[int], scalars: Sequence[float], stream: int = 0) -> Any:
        """A job.

        Args:
            pointers: the addresses of the first vector of the first batch element, of the outputs
                and then of the arguments. The arrays must stay in memory until the job is done.
            scalars: at run time.
            stream: the stream of the GPU that the job is queued on; 0 is the default stream.
        """
        ...


class Executable(Protocol):
    """A loaded kernel. Threads that run the same job each take the next free item."""

    def prepare(self, walk: Walk) -> Start:
        """A function that starts evaluations. All threads that work on a job share it.

        The device in use, if the backend has any, is where the jobs will run.
        """
        ...

    def run(self, job: Any) -> None:
        """Work on items of the job until none is left or the job is stopped.

        On a GPU: queue the job, which is done when its stream is.
        """
        ...

    def stop(self, job: Any) -> None:
        """Make all `run`s of this job return soon."""
        ...

    def taken(self, job: Any) -> int:
        """How many items of the job threads have taken."""
        ...


TargetT = TypeVar("TargetT")


class Backend(Protocol[TargetT]):
    """Emits, compiles and loads kernels; only `target` and `load` need the machine."""

    name: str

    def target(self, device: str) -> TargetT:
        """The processor that computes on arrays of this device."""
        ...

    def version(self) -> str:
        """The version of the compiler; binaries of another version are not used."""
        ...

    def emit(self, kernel: LoopKernel, target: TargetT) -> str:
        """The program as source text of the backend."""
        ...

    def compile(self, source: str, target: TargetT) -> bytes:
        """Compile source text to machine code."""
        ...

    def listing(self, source: str, target: TargetT) -> str:
        """The machine code as readable text."""
        ...

    def load(self, binary: bytes, kernel: LoopKernel, target: TargetT, device: str) -> Executable:
        """Load machine code on this device."""
        ...
