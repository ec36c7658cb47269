"""The configuration objects of keopscore. They may be written; the processor is used anyway."""

from __future__ import annotations

import importlib
from typing import Final, cast

from foldwise.compat.keopscore.config.base_config import Config
from foldwise.compat.keopscore.config.cuda import CUDAConfig
from foldwise.compat.keopscore.config.openmp import OpenMPConfig
from foldwise.compat.keopscore.config.Platform import DetectPlatform

config: Final = cast(Config, importlib.import_module("foldwise.compat.keopscore.config.config"))
cuda_config: Final = CUDAConfig()
openmp_config: Final = OpenMPConfig()
platform_detector: Final = DetectPlatform()

use_cuda = False


def get_config() -> Config:
    """Where compiled kernels are kept."""
    return config


def get_cuda_config() -> CUDAConfig:
    """GPUs."""
    return cuda_config


def get_openmp_config() -> OpenMPConfig:
    """Threads."""
    return openmp_config


def get_platform_config() -> DetectPlatform:
    """The machine."""
    return platform_detector


get_build_folder = config.get_build_folder
get_use_cuda = cuda_config.get_use_cuda
