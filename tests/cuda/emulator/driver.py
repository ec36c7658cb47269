"""Running a program on the emulated driver, libcuda.cpp, and looking into it from there.

The driver that a process finds first is the one it keeps, so such programs run in processes of
their own. What stands for a cubin there is a shared object; see libcuda.cpp.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

from tests.engine import scripts

SOURCE = Path(__file__).with_name("libcuda.cpp")


def available() -> bool:
    """Whether the emulated driver can be built and used here."""
    return sys.platform == "linux" and shutil.which("g++") is not None


def shared_object(source: str, name: str = "image.so") -> Path:
    """C++ as a shared object. The same source is compiled once."""
    digest = hashlib.sha256(source.encode()).hexdigest()[:32]
    folder = Path(tempfile.gettempdir()) / f"foldwise-tests-{os.getuid()}" / digest
    path = folder / name
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as room:
            made = Path(room) / name
            flags = ["-std=c++17", "-O1", "-Wall", "-Wextra", "-shared", "-fPIC", "-x", "c++"]
            command = ["g++", *flags, "-o", str(made), "-", "-ldl"]
            subprocess.run(command, input=source, text=True, check=True)
            made.replace(path)
    return path


@functools.cache
def library() -> Path:
    """The emulated driver, called as the driver is."""
    state = SOURCE.with_suffix(".h")
    source = SOURCE.read_text().replace(f'#include "{state.name}"', state.read_text())
    return shared_object(source, "libcuda.so.1")


def run(code: str, **environment: str) -> str:
    """The output of a program that has the emulated driver.

    Args:
        code: the program.
        environment: variables: FOLDWISE_EMULATED_CAPABILITY (of the devices, times ten; 90),
            FOLDWISE_EMULATED_MEMORY (bytes that each device has), FOLDWISE_EMULATED_FAIL
            (`function:skip:code,...`, see `fail`).
    """
    paths = filter(None, (str(library().parent), os.environ.get("LD_LIBRARY_PATH")))
    return scripts.run(code, LD_LIBRARY_PATH=":".join(paths), **environment)[0]


def run_library(code: str, **environment: str) -> str:
    """The output of a program that can use all of the library, on GPUs that are emulated.

    Args:
        code: the program; `emulated` is this module, `np` and `foldwise` are imported.
        environment: as for `run`.
    """
    return run(_LIBRARY + textwrap.dedent(code), **environment)


_LIBRARY = """
import numpy as np
import foldwise
from tests.cuda.emulator import driver as emulated, image
image.install()
"""


# -------------------------------------------------------------------------- within such a program


@functools.cache
def _emulated() -> ctypes.CDLL:
    emulated = ctypes.CDLL("libcuda.so.1")
    emulated.foldwise_count.restype = ctypes.c_long
    emulated.foldwise_calls.restype = ctypes.c_long
    emulated.foldwise_legacy.restype = ctypes.c_long
    emulated.foldwise_allocated.restype = ctypes.c_size_t
    emulated.foldwise_pinned.restype = ctypes.c_size_t
    emulated.foldwise_fail.argtypes = [ctypes.c_char_p, ctypes.c_long, ctypes.c_int]
    return emulated


def count(function: str) -> int:
    """How often a function of the driver was called."""
    return _emulated().foldwise_count(function.encode())


def calls() -> int:
    """How often any of them was."""
    return _emulated().foldwise_calls()


def legacy_uses() -> int:
    """How often a function used the default stream, for which other streams wait."""
    return _emulated().foldwise_legacy()


def reset_counts() -> None:
    """Count from 0 again."""
    _emulated().foldwise_reset_counts()


def allocated() -> int:
    """Bytes of device memory that are in use, on all devices."""
    return _emulated().foldwise_allocated()


def pinned() -> int:
    """Bytes of pinned memory that are in use."""
    return _emulated().foldwise_pinned()


def fail(function: str, code: int, skip: int = 0) -> None:
    """Let a function of the driver fail once.

    Args:
        function: its name, without version.
        code: the error.
        skip: how many calls are to succeed before.
    """
    _emulated().foldwise_fail(function.encode(), skip, code)
