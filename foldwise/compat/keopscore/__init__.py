"""The engine of KeOps by name: its settings, which may be written."""

from __future__ import annotations

import os
import sys
from typing import Any

from foldwise.compat.keopscore import config
from foldwise.compat.keopscore.config import (
    cuda_config,
    get_config,
    get_cuda_config,
    get_openmp_config,
    get_platform_config,
    openmp_config,
    platform_detector,
)
from foldwise.engine import cache, options

__all__ = [
    "auto_factorize",
    "check_health",
    "clean_keops",
    "config",
    "cuda_block_size",
    "cuda_config",
    "debug_ops",
    "debug_ops_at_exec",
    "get_config",
    "get_cuda_config",
    "get_openmp_config",
    "get_platform_config",
    "openmp_config",
    "platform_detector",
    "set_build_folder",
    "show_cuda_status",
    "show_gpu_config",
    "verbose",
]
__version__ = "2.3"

verbose = os.environ.get("KEOPS_VERBOSE") != "0"
auto_factorize = False  # equal parts of formulas are computed once in any case
debug_ops = False
debug_ops_at_exec = False
cuda_block_size = 192
show_cuda_status = False
show_gpu_config = cuda_config
set_build_folder = config.config.set_different_build_folder


def __getattr__(name: str) -> Any:
    if name == "build_folder":
        return str(cache.cache_folder())
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def clean_keops(recompile_jit_binary: bool = True, verbose: bool = True) -> None:
    """Remove all compiled kernels from the disk."""
    cache.clean()


def check_health(config_type: str = "all") -> None:
    """Print the configuration on this machine.

    Args:
        config_type: `all`, or one of `platform`, `base`, `cuda` and `openmp`.
    """
    known = {
        "platform": platform_detector,
        "base": config.config,
        "cuda": cuda_config,
        "openmp": openmp_config,
    }
    if config_type not in ("all", *known):
        raise ValueError(f"config_type must be all, {', '.join(known)}, not {config_type!r}")
    for name, part in known.items():
        if config_type in ("all", name):
            part.print_all()
    sys.stdout.write(f"Foldwise in place of KeOps, {options.thread_count()} threads\n")
