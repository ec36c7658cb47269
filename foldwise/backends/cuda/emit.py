"""The text of a kernel, and its launch parameters."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from importlib import resources

from foldwise.backends import frame
from foldwise.backends.cuda.compiler import ENTRY
from foldwise.backends.cuda.emitter import Emitter
from foldwise.ir.loops import LoopKernel
from foldwise.ir.target import GpuTarget


@dataclass(frozen=True, slots=True)
class LaunchShape:
    """The parameters of a launch that depend on the kernel.

    Attributes:
        threads: of a block.
        shared_bytes: shared memory of a block.
    """

    threads: int
    shared_bytes: int


def launch_shape(kernel: LoopKernel) -> LaunchShape:
    """The launch parameters of the kernel; there is a block for each work item."""
    return LaunchShape(kernel.schedule.lanes, Emitter(kernel).shared_bytes)


@functools.cache
def prelude() -> str:
    """The text that every kernel begins with."""
    return resources.files("foldwise.backends.cuda").joinpath("prelude.h").read_text("utf-8")


def emit(kernel: LoopKernel, target: GpuTarget) -> str:
    """The CUDA C++ text of a kernel: `void foldwise_kernel(Frame frame)`."""
    emitter = Emitter(kernel)
    emitter.kernel_function()
    words = frame.scalar_word(kernel, kernel.scalars)
    return "\n".join(
        [
            prelude(),
            *emitter.definitions(target),
            f"struct Frame {{ i64 word[{words}]; }};",
            "",
            f'extern "C" __global__ void __launch_bounds__({emitter.walk.bounds})',
            f"{ENTRY}(const __grid_constant__ Frame frame) {{",
            *emitter.lines,
            "}",
            "",
        ]
    )
