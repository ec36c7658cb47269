"""Settings of GPUs, which KeOps' names do not use yet."""

from __future__ import annotations

import sys

from foldwise.compat.keopscore.config.base_config import Settings


class CUDAConfig(Settings):
    """GPUs: none yet. Everything can be written, without effect."""

    use_cuda = _use_cuda = False
    cuda_block_size = 192
    n_gpus = 0
    cuda_message = gpu_compile_flags = nvrtc_flags = ""
    cuda_version = cuda_include_path = libcuda_folder = libnvrtc_folder = specific_gpus = None

    def get_use_cuda(self) -> bool:
        """Whether GPUs are used: no."""
        return False

    def get_gpu_props(self) -> tuple[int, str]:
        """How many GPUs are used, and the flags to compile for them."""
        return 0, ""

    def print_all(self) -> None:
        """Print that GPUs are not used."""
        sys.stdout.write("GPUs are not used\n")
