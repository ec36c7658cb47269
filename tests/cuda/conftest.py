"""Tests with another NVRTC than the one that is installed.

FOLDWISE_TEST_NVRTC names a folder that `pip install --target` has put one into; `make nvrtc` makes
such folders. Tests that depend on NVRTC are marked: `pytest tests/cuda -m nvrtc`.
"""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

import pytest


def _load(folder: Path) -> None:
    """Load an NVRTC. cuda-bindings looks for one where packages are, unless the process has one."""
    files = {file.name: file for file in folder.glob("nvidia/*/lib/libnvrtc*.so.*")}
    names = [name for name in sorted(files) if ".alt." not in name]
    if len(names) != 2:
        raise pytest.UsageError(f"FOLDWISE_TEST_NVRTC={folder}: there is no NVRTC in this folder")
    builtins, library = (ctypes.CDLL(str(files[name])) for name in names)
    major, minor = ctypes.c_int(), ctypes.c_int()
    library.nvrtcVersion(ctypes.byref(major), ctypes.byref(minor))
    assert builtins._name.endswith(f".{major.value}.{minor.value}")
    from cuda.bindings import nvrtc

    used = nvrtc.nvrtcVersion()[1:]
    if used != (major.value, minor.value):
        raise pytest.UsageError(f"FOLDWISE_TEST_NVRTC={folder}: NVRTC {used} is in use instead")


if os.environ.get("FOLDWISE_TEST_NVRTC"):
    _load(Path(os.environ["FOLDWISE_TEST_NVRTC"]))
