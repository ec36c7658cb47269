"""The configuration of PyKeOps: libraries, devices, and the folder of compiled kernels."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from foldwise.compat import keopscore
from foldwise.compat.keopscore.config import (
    config,
    cuda_config,
    get_config,
    get_cuda_config,
    get_openmp_config,
    get_platform_config,
    openmp_config,
    platform_detector,
)
from foldwise.compat.pykeops.common.gpu_utils import get_gpu_number

__all__ = [
    "build_type",
    "config",
    "cuda_config",
    "get_build_folder",
    "get_config",
    "get_cuda_config",
    "get_openmp_config",
    "get_platform_config",
    "keopscore",
    "numpy_found",
    "openmp_config",
    "platform_detector",
    "pykeops_base",
    "pykeops_cpp_name",
    "pykeops_cuda",
    "pykeops_nvrtc_name",
    "pykeops_openmp",
    "python_includes",
    "torch_found",
    "verbose",
]

pykeops_cuda, pykeops_openmp, pykeops_base = cuda_config, openmp_config, config

numpy_found = True
torch_found = importlib.util.find_spec("torch") is not None
get_build_folder = config.get_build_folder

build_type = "Release"  # of KeOps 1
verbose = False  # of KeOps 1
python_includes = ""


def __getattr__(name: str) -> Any:
    if name == "bin_folder":  # of KeOps 1
        return get_build_folder()
    if name == "gpu_available":
        return get_gpu_number() > 0
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def pykeops_nvrtc_name(type: str = "src") -> str:
    """The file of KeOps' binding of the CUDA compiler, which is never made."""
    return str(Path(get_build_folder()) / f"pykeops_nvrtc{'.cpp' if type == 'src' else '.so'}")


def pykeops_cpp_name(tag: str = "", extension: str = "") -> str:
    """The file of a compiled formula of KeOps, which is never made."""
    return str(Path(get_build_folder()) / f"pykeops_cpp_{tag}{extension}")
