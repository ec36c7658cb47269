"""The target of the machine at hand, and its LLVM."""

from __future__ import annotations

import functools
import platform
from typing import Any

from foldwise.ir.lock import LOCK, hold_in_forks, load_module
from foldwise.ir.target import Target


@functools.cache
def llvm() -> Any:
    """`llvmlite.binding`, ready for the host. Its functions are called under `LOCK`."""
    with LOCK:
        binding: Any = load_module("llvmlite.binding")
        # Other libraries that use llvmlite take its own lock only, and forks wait for them too.
        own = getattr(getattr(binding.ffi.lib, "_lock", None), "_lock", None)
        if own is not None:
            hold_in_forks(own)
        binding.initialize_native_target()
        binding.initialize_native_asmprinter()
    return binding


@functools.cache
def host_target() -> Target:
    """The processor that this process runs on, with the widest vectors it has."""
    with LOCK:
        triple = llvm().get_process_triple()
        present: dict[str, bool] = dict(llvm().get_host_cpu_features())
        cpu = llvm().get_host_cpu_name()
    features = ",".join(sorted(("+" if on else "-") + name for name, on in present.items()))
    machine = platform.machine().lower()
    if machine in ("x86_64", "amd64"):
        wide = bool(present.get("avx512f") and present.get("avx512vl") and present.get("avx512dq"))
        bits = 512 if wide else 256 if present.get("avx") else 128
        registers, has_fma = 32 if wide else 16, wide or bool(present.get("fma"))
    else:  # NEON and its like
        bits, registers, has_fma = 128, 32, machine in ("arm64", "aarch64")
    return Target(triple, cpu, features, bits, registers, has_fma)
