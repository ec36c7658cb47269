"""Kernels of the CUDA backend on the CPU: compiled by the system's C++ compiler, run by fibers."""

from tests.cuda.emulator.backend import EmulatedBackend, orders
from tests.cuda.emulator.program import (
    EmulationError,
    Order,
    Program,
    compile_kernel,
    run_sanitized,
)

__all__ = [
    "EmulatedBackend",
    "EmulationError",
    "Order",
    "Program",
    "compile_kernel",
    "orders",
    "run_sanitized",
]
