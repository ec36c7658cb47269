"""The package `pykeops`: the names that its programs import, implemented by Foldwise."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any

from foldwise.compat import keopscore
from foldwise.compat.pykeops import config, numpy
from foldwise.compat.pykeops import config as pykeopsconfig
from foldwise.compat.pykeops.common import keops_io
from foldwise.compat.pykeops.config import (
    numpy_found,
    pykeops_nvrtc_name,
    torch_found,
)
from foldwise.compat.pykeops.numpy.test_install import test_numpy_bindings

__all__ = [
    "check_health",
    "clean_pykeops",
    "config",
    "default_device_id",
    "get_build_folder",
    "keops_get_build_folder",
    "keops_io",
    "keopscore",
    "numpy",
    "numpy_found",
    "pykeops_nvrtc_name",
    "pykeopsconfig",
    "set_bin_folder",
    "set_build_folder",
    "set_verbose",
    "show_cuda_status",
    "test_numpy_bindings",
    "test_torch_bindings",
    "torch_found",
    "verbose",
]
__version__ = "2.3"

verbose = os.environ.get("PYKEOPS_VERBOSE") != "0"
default_device_id = 0
keops_get_build_folder = config.get_build_folder
show_cuda_status = keopscore.show_cuda_status


def __getattr__(name: str) -> Any:
    # `import pykeops` is enough for `pykeops.torch`, but must not load PyTorch itself.
    if name == "torch" and torch_found:
        return importlib.import_module("foldwise.compat.pykeops.torch")
    if name in ("bin_folder", "build_type", "gpu_available"):  # the first two are of KeOps 1
        return getattr(config, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def set_verbose(val: bool) -> None:
    """Whether messages are printed; there are none."""
    setattr(sys.modules[__name__], "verbose", val)  # noqa: B010
    keopscore.verbose = val


def clean_pykeops(recompile_jit_binaries: bool = True) -> None:
    """Remove all compiled kernels from the disk."""
    keopscore.clean_keops()


def check_health() -> None:
    """Print the configuration on this machine."""
    keopscore.check_health()


def get_build_folder() -> str:
    """The folder of compiled kernels."""
    return config.get_build_folder()


def set_build_folder(path: str | None = None) -> None:
    """Keep compiled kernels somewhere else; None for the default."""
    keopscore.set_build_folder(path)


def set_bin_folder(path: str | Path | None = None, append_to_python_path: bool = True) -> None:
    """`set_build_folder`, as KeOps 1 called it."""
    set_build_folder(None if path is None else str(path))


def test_torch_bindings() -> None:
    """Compute something with PyTorch, and say whether it is right."""
    importlib.import_module("foldwise.compat.pykeops.torch.test_install").test_torch_bindings()
