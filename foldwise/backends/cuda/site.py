"""What the pieces of an emitter have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from foldwise.backends.cuda.access import Access
from foldwise.backends.cuda.arrays import Arrays
from foldwise.backends.cuda.code import Code
from foldwise.backends.cuda.scratch import Scratch
from foldwise.backends.cuda.staging import Staging
from foldwise.backends.cuda.threads import Threads
from foldwise.ir.loops import Loop, LoopKernel, Value
from foldwise.ir.schedule import GpuSchedule


@dataclass(frozen=True, slots=True)
class Site:
    """A kernel that is being written.

    Attributes:
        kernel: the program.
        schedule: its loop shape.
        code: its text so far.
        access: spells addresses.
        threads: which rows a thread has.
        arrays: where the memory of rows is.
        scratch: tables in memory of the device.
        plan: what shared memory has of each column.
        apart: loops over components that tensor cores make: they are not written as they stand.
        numbers: values that are known not to be NaN.
    """

    kernel: LoopKernel
    schedule: GpuSchedule
    code: Code
    access: Access
    threads: Threads
    arrays: Arrays
    scratch: Scratch
    plan: Staging
    apart: Sequence[Loop]
    numbers: set[Value]
