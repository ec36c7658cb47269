"""Measure the time that a call of a GPU kernel takes of the host, on the emulated driver.

python tools/launch_overhead.py
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.cuda.emulator import driver as emulated

# A kernel that does nothing, called with as many words as a sum over a few arrays has.
_IMAGE = """
#include <cstddef>
extern "C" void foldwise_launch(unsigned, unsigned, size_t, const void*) {}
"""

_PROGRAM = """
import os, timeit
import numpy as np
from foldwise.backends.call import Walk
from foldwise.backends.cuda import CudaBackend, driver
from foldwise.ir.axis import Axis
from foldwise.ir.loops import Argument, LoopKernel, Output
from foldwise.ir.schedule import GpuSchedule
from foldwise.ir.target import GpuTarget

axes = (Axis.I, Axis.J, Axis.J)
arguments = tuple(Argument(axis, 1, "float32", True) for axis in axes)
outputs = (Output(1, "float32"),)
kernel = LoopKernel(arguments, 1, (), (), outputs, "float32", GpuSchedule(lanes=128))
with open(os.environ["IMAGE"], "rb") as file:
    executable = CudaBackend().load(file.read(), kernel, GpuTarget(90), "cuda:0")
walk = Walk(((4, 4),), ((4, 4),) * 3, np.zeros((100, 8), np.int64), np.zeros((1, 2), np.int64))

def show(what, call, times=100_000):
    best = min(timeit.repeat(call, number=times, repeat=5)) / times
    print(f"{what:50} {best * 1e6:6.2f} us")

def enter():
    with driver.use(0):
        pass

show("use of another device", enter)
with driver.use(0):
    start = executable.prepare(walk)
    job = start([1, 2, 3, 4], [1.0])
    show("use of the device in use", enter)
    show("start", lambda: start([1, 2, 3, 4], [1.0], 0))
    show("run", lambda: executable.run(job))

    def call():
        with driver.use(0):
            executable.run(start([1, 2, 3, 4], [1.0], 0))

    show("all of it", call)
    show("prepare", lambda: executable.prepare(walk), 10_000)
"""


def main() -> None:
    """Run the program with the emulated driver."""
    image = str(emulated.shared_object(_IMAGE))
    print(emulated.run(_PROGRAM, IMAGE=image), end="")


if __name__ == "__main__":
    main()
