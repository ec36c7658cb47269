"""Make .venv-gpu, in which `make gpu` runs.

python tools/gpu_environment.py .venv-gpu [--wheels DIR]

Where the Python that runs this has PyTorch with CUDA it is used itself, and nothing is downloaded;
otherwise an environment is made and all is. Peers that are missing are installed from a folder of
wheels or sources.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
NEEDED = {
    "numpy": "numpy",
    "llvmlite": "llvmlite",
    "cuda.bindings": "cuda-bindings",
    "pytest": "pytest",
    "hypothesis": "hypothesis",
    "mpmath": "mpmath",
    "scipy": "scipy",
}
OPTIONAL = {
    "pykeops": "pykeops==2.3",
    "triton": "triton",
    "matplotlib": "matplotlib",
    "xdist": "pytest-xdist",
}


def found(name: str) -> bool:
    """Whether a module is installed for this Python."""
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def has_cuda() -> bool:
    """Whether this Python has PyTorch with CUDA."""
    if not found("torch"):
        return False
    torch: Any = import_module("torch")
    return torch.version.cuda is not None


def run(*command: str) -> None:
    """A program that must not fail."""
    subprocess.run(command, check=True)


def share(folder: Path) -> Path:
    """A program that is this Python, with this project and a folder for more packages in its path.

    An environment of its own would not do: NVIDIA's libraries are looked for beside the packages.
    """
    packages = folder / "packages"
    packages.mkdir(parents=True)
    program = folder / "bin" / "python"
    program.parent.mkdir()
    path = f'"{ROOT}:{packages.resolve()}${{PYTHONPATH:+:$PYTHONPATH}}"'
    program.write_text(f'#!/bin/sh\nPYTHONPATH={path} exec "{sys.executable}" "$@"\n')
    program.chmod(0o755)
    missing = [package for name, package in NEEDED.items() if not found(name)]
    if missing:
        print(f"missing: {', '.join(missing)}: pip install {' '.join(missing)}")
    return packages


def install(folder: Path) -> Path:
    """An environment of its own, with all that there is to download."""
    print("this Python has no PyTorch with CUDA: installing it ...")
    run(sys.executable, "-m", "venv", "--clear", str(folder))
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    run(*pip, "torch", "matplotlib", "--editable", f"{ROOT}[dev,cuda]")
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return folder / "lib" / version / "site-packages"


def main() -> int:
    """Make it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--wheels", type=Path, help="wheels or sources of PyKeOps and the like")
    parser.add_argument("--any", action="store_true", help="be content without CUDA")
    options = parser.parse_args()
    shutil.rmtree(options.folder, ignore_errors=True)
    shared = has_cuda() or (options.any and found("torch"))
    packages = share(options.folder) if shared else install(options.folder)
    if options.wheels:
        files = [str(f) for f in sorted(options.wheels.iterdir()) if f.suffix in (".whl", ".gz")]
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps"]
        run(*pip, "--no-build-isolation", "--target", str(packages), *files)
    check = "import importlib.util as u, sys; sys.exit(not u.find_spec(sys.argv[1]))"
    for name, package in OPTIONAL.items():
        command = [str(options.folder / "bin" / "python"), "-c", check, name]
        if subprocess.run(command, check=False).returncode:
            print(f"optional, and missing: {package}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
