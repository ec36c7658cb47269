"""Make .venv-gpu, in which `make gpu` runs.

python tools/gpu_environment.py .venv-gpu [--wheels DIR]

Where the Python that runs this has PyTorch with CUDA, the new environment sees all that is
installed for it, and nothing is downloaded; otherwise all is. Peers that are missing there are
installed from a folder of wheels or sources.
"""

from __future__ import annotations

import argparse
import site
import subprocess
import sys
import sysconfig
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


def folders() -> list[str]:
    """Where this Python has its packages; another environment made from it would not see them."""
    own = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib"), *site.getsitepackages()]
    return list(dict.fromkeys(own))


def main() -> int:
    """Make it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--wheels", type=Path, help="wheels or sources of PyKeOps and the like")
    options = parser.parse_args()
    shared = has_cuda()
    without = ["--without-pip", "--system-site-packages"] if shared else []
    run(sys.executable, "-m", "venv", "--clear", *without, str(options.folder))
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = options.folder / "lib" / version / "site-packages"
    lines = [str(ROOT)]
    if shared:
        lines += [f"import site; site.addsitedir({folder!r})" for folder in folders()]
        missing = [package for name, package in NEEDED.items() if not found(name)]
        if missing:
            print(f"missing: {', '.join(missing)}: pip install {' '.join(missing)}")
    else:
        print("this Python has no PyTorch with CUDA: installing it ...")
        pip = [str(options.folder / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        run(*pip, "torch", "matplotlib", "--editable", f"{ROOT}[dev,cuda]")
    (packages / "foldwise-gpu.pth").write_text("\n".join(lines) + "\n")
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
