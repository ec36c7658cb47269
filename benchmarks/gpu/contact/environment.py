"""The machine: packages, tools, the driver and the GPU."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from importlib import metadata
from pathlib import Path

from benchmarks.gpu.contact.checks import Findings, check
from benchmarks.gpu.contact.device import Device
from foldwise.backends.cuda import compiler, driver

PACKAGES = (
    *("torch", "numpy", "llvmlite", "cuda-bindings", "nvidia-cuda-nvrtc", "triton", "jax"),
    *("jaxlib", "cupy-cuda13x", "pykeops", "pytest", "pytest-xdist", "hypothesis", "scipy"),
)
PROGRAMS = ("make", "g++", "nvcc", "compute-sanitizer", "ncu", "nvdisasm", "git", "nvidia-smi")


@check()
def versions(device: Device, findings: Findings) -> None:
    """Versions of packages, tools, the driver and the GPU. Nothing is asked of them."""
    for name in PACKAGES:
        try:
            findings.fact(name, metadata.version(name))
        except metadata.PackageNotFoundError:
            findings.fact(name, "not installed")
    findings.fact("python", platform.python_version())
    findings.fact("cores", os.cpu_count())
    for name in PROGRAMS:
        findings.fact(name, "found" if shutil.which(name) else "not found")
    findings.fact("compiler", compiler.version())
    findings.fact("the driver knows CUDA", driver.version())
    findings.fact("devices", driver.device_count())
    findings.fact("name", driver.name(0))
    findings.fact("capability", driver.capability(0))
    findings.fact("multiprocessors", driver.multiprocessors(0))
    findings.fact("shared bytes of a block", driver.most_shared_bytes(0))
    findings.fact("free bytes", device.free_bytes())
    maps = Path("/proc/self/maps")
    text = maps.read_text() if maps.exists() else ""
    loaded = {Path(p).name for p in re.findall(r"/\S*lib(?:cuda|nvrtc|nvJitLink)\S*", text)}
    findings.fact("libraries in use", sorted(loaded))
    if device.is_real and shutil.which("nvidia-smi"):
        query = "driver_version,clocks.sm,clocks.max.sm,mig.mode.current,ecc.mode.current"
        command = ["nvidia-smi", f"--query-gpu={query}", "--format=csv,noheader"]
        said = subprocess.run(command, capture_output=True, text=True, timeout=15, check=False)
        findings.fact(query, said.stdout.strip())
