"""The CPU backend: loop kernels as SIMD code through LLVM. One lane per output row."""

from foldwise.backends.llvm.backend import LlvmBackend, native
from foldwise.backends.llvm.host import host_target

__all__ = ["LlvmBackend", "host_target", "native"]
