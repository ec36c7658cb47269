"""Machine code of NVIDIA's GPUs as text, where the tool for that is installed."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path


@functools.cache
def tool(name: str) -> str | None:
    """The path of one of NVIDIA's tools; None if it is not installed.

    It is looked for in the packages of NVIDIA, then where programs are.
    """
    packages = find_spec("nvidia")
    for folder in (packages and packages.submodule_search_locations) or ():
        for path in sorted(Path(folder).glob(f"*/bin/{name}")):
            return str(path)
    return shutil.which(name)


def run(program: str, content: bytes, *options: str) -> str:
    """The text that a tool prints about a cubin.

    Args:
        program: where the tool is.
        content: the cubin.
        options: of the tool.

    Raises:
        subprocess.CalledProcessError: if it fails.
    """
    file, path = tempfile.mkstemp(suffix=".cubin")
    try:
        with os.fdopen(file, "wb") as stream:
            stream.write(content)
        command = [program, *options, path]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout
    finally:
        os.unlink(path)


def disassembly(cubin: bytes) -> str | None:
    """The instructions of a cubin (SASS); None if `nvdisasm` is not installed."""
    program = tool("nvdisasm")
    return program and run(program, cubin, "--print-code")
