"""The registry of backends: all that the engine knows of one, as data.

A new backend is one row here. Nothing else in the engine asks for one by name or class.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any, Final, Literal

from foldwise.backends.call import Backend
from foldwise.backends.cuda import CudaBackend
from foldwise.backends.interp import InterpBackend
from foldwise.backends.llvm import LlvmBackend
from foldwise.ir.device import GPU, HOST
from foldwise.ir.target import AnyTarget


@dataclass(frozen=True, slots=True)
class BackendRow:
    """A backend, and how the engine uses it.

    Attributes:
        backend: emits, compiles and loads kernels. It imports its compiler when that is needed.
        device: kind of the devices whose arrays it reduces: HOST or GPU.
        streams: whether kernels are queued on a stream of the device. Arrays of the host then pass
            through its memory in parts; else the threads of the host run kernels.
        compiles: whether there is code, which the disk cache keeps and whose cost is accounted for.
        tuned: whether the tuner may choose schedules.
        column_lanes: which columns a kernel may have in its lanes: none; those
            that lie next to each other in memory, by vectors or by components; or any.
        stages: names of its source text and its machine code in `python -m foldwise show`.
        fallback: the backend of a call that interrupts the import of this one's compiler.
    """

    backend: Backend[Any]
    device: str
    streams: bool = False
    compiles: bool = True
    tuned: bool = False
    column_lanes: Literal["none", "dense", "any"] = "none"
    stages: tuple[str, ...] = ()
    fallback: str | None = None

    @property
    def name(self) -> str:
        """The identifier in settings and in keys of the disk cache."""
        return self.backend.name


# The first row for a kind of devices is the default there.
BACKENDS: Final[dict[str, BackendRow]] = {
    row.name: row
    for row in (
        BackendRow(
            LlvmBackend(),
            HOST,
            tuned=True,
            column_lanes="dense",
            stages=("llvm", "asm"),
            fallback="interp",
        ),
        BackendRow(InterpBackend(), HOST, compiles=False),
        BackendRow(CudaBackend(), GPU, streams=True, column_lanes="any", stages=("cuda", "sass")),
    )
}


def names_for(kind: str) -> list[str]:
    """The backends for a kind of devices; the first one is the default."""
    return [row.name for row in BACKENDS.values() if row.device == kind]


@functools.cache
def backend_for(device: str) -> str:
    """The default backend for arrays of this device."""
    return names_for(device.partition(":")[0])[0]


def target_of(backend: str, device: str) -> AnyTarget:
    """The processor that a backend uses for arrays of this device."""
    return BACKENDS[backend].backend.target(device)
