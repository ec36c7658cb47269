"""The configuration objects of keopscore. They may be written; the processor is used anyway."""

from __future__ import annotations

import os
import platform
import sys
from typing import Any, Final

from foldwise.engine import cache


class Config:
    """Where compiled kernels are kept."""

    use_cuda = False

    def get_build_folder(self) -> str:
        """The folder of compiled kernels."""
        return str(cache.cache_folder())

    def set_different_build_folder(self, path: str | None = None, **_: Any) -> None:
        """Keep compiled kernels somewhere else; None for the default."""
        if path is None:
            os.environ.pop("FOLDWISE_CACHE_DIR", None)
        else:
            os.environ["FOLDWISE_CACHE_DIR"] = str(path)

    get_default_build_path = get_keops_cache_folder = get_build_folder
    set_build_folder = set_different_build_folder

    def print_all(self) -> None:
        """Say where that is."""
        sys.stdout.write(f"build folder: {self.get_build_folder()}\n")


class CUDAConfig:
    """GPUs: none yet."""

    use_cuda = False
    cuda_block_size = 192
    n_gpus = 0
    cuda_message = ""

    def get_use_cuda(self) -> bool:
        """Whether GPUs are used: no."""
        return False

    def set_use_cuda(self, value: bool = False) -> None:
        """Nothing."""

    def get_cuda_block_size(self) -> int:
        """A number without effect."""
        return self.cuda_block_size

    def set_cuda_block_size(self, value: int = 192) -> None:
        """Set a number without effect."""
        self.cuda_block_size = value

    def get_gpu_props(self) -> tuple[int, str]:
        """How many GPUs are used, and the flags to compile for them."""
        return 0, ""

    def print_all(self) -> None:
        """Say that there is none."""
        sys.stdout.write("GPUs are not used\n")


class OpenMPConfig:
    """Threads, which are Foldwise's own."""

    use_OpenMP = True

    def get_use_OpenMP(self) -> bool:
        """Whether there are several threads: yes."""
        return True

    def set_use_OpenMP(self, value: bool = True) -> None:
        """Nothing: `FOLDWISE_NUM_THREADS` sets their number."""

    def print_all(self) -> None:
        """Say so."""
        sys.stdout.write("threads: see FOLDWISE_NUM_THREADS\n")


class DetectPlatform:
    """The machine."""

    def get_os(self) -> str:
        """Its operating system."""
        return platform.system()

    def get_python_version(self) -> str:
        """The version of Python."""
        return platform.python_version()

    def print_all(self) -> None:
        """Say what they are."""
        sys.stdout.write(f"{self.get_os()}, Python {self.get_python_version()}\n")


config: Final = Config()
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
