"""What the machine at hand can do."""

from __future__ import annotations

import functools
import platform
from importlib import import_module
from typing import Any

from foldwise.ir.target import Target


@functools.cache
def host_target() -> Target:
    """The processor that this process runs on, with the widest vectors it has."""
    binding: Any = import_module("llvmlite.binding")
    triple = binding.get_process_triple()
    present: dict[str, bool] = dict(binding.get_host_cpu_features())
    features = ",".join(sorted(("+" if on else "-") + name for name, on in present.items()))
    machine = platform.machine().lower()
    if machine in ("x86_64", "amd64"):
        wide = bool(present.get("avx512f") and present.get("avx512vl") and present.get("avx512dq"))
        bits = 512 if wide else 256 if present.get("avx") else 128
        registers, has_fma = 32 if wide else 16, wide or bool(present.get("fma"))
    else:  # NEON and its like
        bits, registers, has_fma = 128, 32, machine in ("arm64", "aarch64")
    return Target(triple, binding.get_host_cpu_name(), features, bits, registers, has_fma)
