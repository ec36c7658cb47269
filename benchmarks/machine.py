"""The machine, the versions and the commit that the numbers were measured on."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
import subprocess
from pathlib import Path
from typing import Any

PACKAGES = (
    "foldwise",
    "numpy",
    "llvmlite",
    "pykeops",
    "torch",
    "jax",
    "jaxlib",
    "faiss-cpu",
    "scikit-learn",
)
SIMD = ("sse2", "avx", "avx2", "fma", "avx512f", "avx512dq", "avx512vl", "asimd", "sve")


def describe() -> dict[str, Any]:
    """Processor, caches, memory and system."""
    info = _cpuinfo()
    flags = (info.get("flags") or info.get("Features") or "").split()
    return {
        "cpu": info.get("model name") or platform.processor() or platform.machine(),
        "cores": cores(),
        "caches": _caches(),
        "simd": [name for name in SIMD if name in flags],
        "memory_bytes": _meminfo("MemTotal"),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }


def versions() -> dict[str, str | None]:
    """Versions of everything that is measured, None where it is not installed."""
    found: dict[str, str | None] = {name: _version(name) for name in PACKAGES}
    return found | {"g++": _compiler()}


def revision() -> str:
    """The commit that is measured, and whether there are changes on top of it."""
    answer = subprocess.run(
        ["git", "describe", "--always", "--dirty"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parent,
    )
    return answer.stdout.strip() or "no git"


def cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def available_bytes() -> int:
    """Memory that is free now; 4 GB where the system does not say."""
    return _meminfo("MemAvailable") or 4 * 2**30


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _compiler() -> str | None:
    if shutil.which("g++") is None:
        return None
    answer = subprocess.run(
        ["g++", "-dumpfullversion"], capture_output=True, text=True, check=False
    )
    return answer.stdout.strip() or None


def _cpuinfo() -> dict[str, str]:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return {}
    pairs = (line.split(":", 1) for line in reversed(lines) if ":" in line)
    return {key.strip(): value.strip() for key, value in pairs}


def _meminfo(field: str) -> int | None:
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return None
    return next((1024 * int(line.split()[1]) for line in lines if line.startswith(field)), None)


def _caches() -> dict[str, str]:
    """Size of each cache that the first core sees, for instance {"L1 Data": "48K"}."""
    found: dict[str, str] = {}
    for folder in sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        level, kind, size = (
            (folder / name).read_text().strip() for name in ("level", "type", "size")
        )
        found[f"L{level}" if kind == "Unified" else f"L{level} {kind.lower()}"] = size
    return found
