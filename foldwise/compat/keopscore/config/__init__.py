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
    """The settings of the folder of compiled kernels."""
    return config


def get_cuda_config() -> CUDAConfig:
    """The settings of GPUs."""
    return cuda_config


def get_openmp_config() -> OpenMPConfig:
    """The settings of threads."""
    return openmp_config


def get_platform_config() -> DetectPlatform:
    """The operating system and the version of Python."""
    return platform_detector


get_build_folder = config.get_build_folder
get_use_cuda = cuda_config.get_use_cuda
