"""Kernels of the CUDA backend for the emulated driver: all of the library but NVRTC and the GPU.

An image runs its kernel by the emulator of threads, in random order.
"""

from __future__ import annotations

from foldwise.backends.cuda import compiler
from tests.cuda.emulator import program

_LAUNCH = """
#include <stdio.h>

extern "C" const char* emulator_launch(void (*)(const void*), const void*, i64, int, i64, int, u64,
                                       const volatile i64*);
extern "C" void emulated_entry(const void* frame);
extern "C" const size_t foldwise_frame_bytes = sizeof(Frame);

extern "C" void foldwise_launch(unsigned grid, unsigned threads, size_t shared, const void* frame) {
  i64 stop = 0;
  const char* said = emulator_launch(emulated_entry, frame, grid, threads, shared, 2, grid, &stop);
  if (!said) return;
  fprintf(stderr, "%s\\n", said);
  __builtin_abort();
}
"""


def install() -> None:
    """From now on kernels of this process are compiled for the emulated driver."""
    program.load_runtime()
    compiler.version = lambda: f"emulated driver {program.version()}"
    compiler.compile_cubin = _compiled


def _compiled(source: str, capability: int) -> bytes:
    return program.compile_kernel(source + _LAUNCH)
