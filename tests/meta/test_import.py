"""`import foldwise` does no work."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_LOOK = """
import json, os, sys, threading
def files():
    found = set()
    for folder in (os.environ["HOME"], os.getcwd()):
        for path, _, names in os.walk(folder):
            found |= {os.path.join(path, name) for name in names}
    return sorted(found)
before = dict(os.environ)
opened = []
def hook(event, arguments):
    if event in ("socket.connect", "subprocess.Popen", "os.system", "os.posix_spawn", "os.fork"):
        opened.append(event)
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        opened.append(str(arguments[0]))
sys.addaudithook(hook)
"""
_REPORT = """
json.dump({
    "modules": sorted(sys.modules),
    "threads": [t.name for t in threading.enumerate()],
    "files": files(),
    "environment": dict(os.environ) == before,
    "opened": list(opened),
}, open(sys.argv[1], "w"))
"""


def report(code: str, folder: Path) -> dict[str, Any]:
    """All that a fresh process has loaded, started, written and printed after running `code`."""
    home, here = folder / "home", folder / "here"
    home.mkdir()
    here.mkdir()
    root = Path(__file__).parents[2]
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("FOLDWISE", "XDG", "COV"))}
    done = subprocess.run(
        [sys.executable, "-B", "-c", _LOOK + code + _REPORT, str(folder / "report.json")],
        capture_output=True,
        text=True,
        cwd=here,
        env=kept | {"HOME": str(home), "PYTHONPATH": str(root), "FOLDWISE_DEBUG": "5"},
    )
    assert done.returncode == 0, done.stderr
    found = json.loads((folder / "report.json").read_text())
    return found | {"printed": done.stdout + done.stderr}


@pytest.mark.parametrize("module", ["foldwise", "foldwise.numpy"])
def test_importing_does_no_work(module: str, tmp_path: Path) -> None:
    found = report(f"import {module}\n", tmp_path)
    assert module in found["modules"]
    heavy = {"torch", "jax", "llvmlite", "cupy", "scipy", "cuda", "numba", "matplotlib"}
    assert not heavy & set(found["modules"])
    assert found["printed"] == ""
    assert found["threads"] == ["MainThread"]
    assert found["files"] == []
    assert found["opened"] == []
    assert found["environment"]


def test_writing_a_formula_does_no_work(tmp_path: Path) -> None:
    """Before a reduction nothing is compiled, loaded or started; NumPy arrays need no torch."""
    code = (
        "import numpy as np, foldwise\n"
        "x, y = foldwise.Vi(np.ones((5, 3))), foldwise.Vj(np.ones((4, 3)))\n"
        "k = (-x.sqdist(y)).exp() * 0.5\n"
        "g = k.grad(x, 1.0)\n"
        "repr(g)\n"
    )
    found = report(code, tmp_path)
    assert not {"torch", "jax", "llvmlite"} & set(found["modules"])
    assert found["printed"] == ""
    assert found["threads"] == ["MainThread"]
    assert found["files"] == found["opened"] == []


def test_reducing_numpy_arrays_loads_no_torch(tmp_path: Path) -> None:
    code = (
        "import numpy as np, foldwise\n"
        "x, y = foldwise.Vi(np.ones((5, 3))), foldwise.Vj(np.ones((4, 3)))\n"
        "assert ((x - y) ** 2).sum(-1).sum(axis=1).shape == (5, 1)\n"
    )
    found = report(code, tmp_path)
    assert {"torch", "jax"} & set(found["modules"]) == set()
    assert "llvmlite" in found["modules"]
    assert found["files"], "the kernel was not kept"
    assert all("/.cache/foldwise/" in name for name in found["files"])
    assert "foldwise: " in found["printed"]  # the debug level asked for it


@pytest.mark.parametrize("library", ["numpy", "torch", "jax"])
def test_all_front_ends_have_the_same_names(library: str) -> None:
    import foldwise

    pytest.importorskip(library)
    front = importlib.import_module(f"foldwise.{library}")
    assert front.__all__ == foldwise.__all__ == sorted(foldwise.__all__)
    assert all(getattr(front, name) is getattr(foldwise, name) for name in foldwise.__all__)
