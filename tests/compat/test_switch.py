"""The ways to have `import pykeops` find Foldwise, each in a process of its own."""

from __future__ import annotations

import os
import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest

import foldwise.compat

ROOT = Path(foldwise.compat.__file__).parents[2]
SITE = Path(foldwise.compat.__file__).parent / "site"

ASK = """
import pykeops, pykeops.numpy as a, numpy as np
from pykeops.numpy import LazyTensor, Vi
import pykeops.numpy.cluster
from keopscore import config
import keopscore.config as config2
from pykeops.common.lazy_tensor import GenericLazyTensor
assert config is config2
assert a is pykeops.numpy and isinstance(Vi(np.ones((2, 1))), GenericLazyTensor)
print(LazyTensor.__module__.partition(".")[0], *Vi(np.ones((2, 1))).sum(axis=0).ravel())
"""


def run(
    *arguments: str, folder: Path | None = None, wanted: int = 0, path: Path | None = None
) -> str:
    """The output of a Python process."""
    paths = [str(path)] if path else []
    run = subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([*paths, str(ROOT)])},
        check=False,
        timeout=120,
    )
    assert run.returncode == wanted, run.stderr
    return run.stdout if not wanted else run.stderr


def imitation(folder: Path) -> Path:
    """A folder with another `pykeops` and `keopscore`, for the real ones."""
    for name in ("pykeops", "keopscore"):
        package = folder / name
        package.mkdir(parents=True)
        (package / "__init__.py").write_text("REAL = True\n")
    (folder / "pykeops" / "numpy.py").write_text("REAL = True\n")
    return folder


def test_install() -> None:
    assert run("-c", "import foldwise.compat as c; c.install(); c.install()\n" + ASK) == (
        "foldwise 2.0\n"
    )


def test_install_comes_before_what_is_installed(tmp_path: Path) -> None:
    code = "import foldwise.compat as c; c.install()\n" + ASK
    assert run("-c", code, path=imitation(tmp_path)) == "foldwise 2.0\n"


@pytest.mark.parametrize("name", ["pykeops", "keopscore", "pykeops.numpy"])
def test_install_after_an_import_of_the_real_one(name: str, tmp_path: Path) -> None:
    code = f"import {name}\nimport foldwise.compat as c; c.install()"
    said = run("-c", code, path=imitation(tmp_path), wanted=1)
    assert re.search(r"ImportError: \w+ was already imported, from .*__init__.py: call", said)


def test_uninstall(tmp_path: Path) -> None:
    code = (
        "import foldwise.compat as c; c.install(subprocesses=True); import pykeops.numpy as ours;"
        "c.uninstall(); c.uninstall(); import os, pykeops, pykeops.numpy;"
        "assert pykeops.REAL and pykeops.numpy.REAL and ours.LazyTensor;"
        f"assert {str(SITE)!r} not in os.environ['PYTHONPATH']"
    )
    run("-c", code, path=imitation(tmp_path))


def test_every_spelling_of_an_import() -> None:
    run(
        "-c",
        "import foldwise.compat as c; c.install()\n"
        "import importlib, importlib.util\n"
        "import pykeops.torch.cluster.utils as deep\n"
        "from pykeops.torch.cluster import grid_cluster\n"
        "from pykeops.torch.generic_sum import generic_sum\n"
        "import pykeops.torch.generic_sum as module\n"
        "from pykeops.torch import generic_sum as function, kernel_product\n"
        "import pykeops.torch.kernel_product.kernels\n"
        "assert module.generic_sum is generic_sum\n"
        "told = 'x', 'a = Vi(1)', 'x = Vi(1)'\n"
        "assert type(module(*told)) is type(function(*told)) is type(generic_sum(*told))\n"
        "assert pykeops.torch.kernel_product.kernels.Kernel is kernel_product.Kernel\n"
        "assert importlib.import_module('pykeops.torch.cluster.utils') is deep\n"
        "assert importlib.import_module('foldwise.compat.pykeops.torch.cluster.utils') is deep\n"
        "assert deep.__spec__.name == deep.__name__\n"
        "assert importlib.util.find_spec('pykeops.torch').origin == pykeops.torch.__file__\n"
        "assert importlib.util.find_spec('pykeops.nothing') is None\n"
        "try:\n    import pykeops.nothing\n"
        "except ModuleNotFoundError as error:\n    assert error.name == 'pykeops.nothing'\n"
        "else:\n    raise AssertionError\n",
    )


def test_metadata() -> None:
    code = (
        "import foldwise.compat as c; c.install()\n"
        "from importlib.metadata import version, distribution\n"
        "print(version('pykeops'), version('keopscore'), distribution('pykeops').name)\n"
        "print(version('numpy') != '2.3')"
    )
    assert run("-c", code) == "2.3 2.3 pykeops\nTrue\n"


def test_pickles_need_no_install(tmp_path: Path) -> None:
    code = (
        "import foldwise.compat as c; c.install()\n"
        "import pickle, numpy as np; from pykeops.numpy import Vi, Vj\n"
        "x = np.arange(3.0)[:, None]\n"
        f"pickle.dump(Vi(x).sqdist(Vj(x)), open({str(tmp_path / 'lazy')!r}, 'wb'))"
    )
    run("-c", code)
    lazy = pickle.loads((tmp_path / "lazy").read_bytes())
    assert lazy.shape == (3, 3) and lazy.sum(axis=1).tolist() == [[5], [2], [5]]


# --- python -m foldwise.compat


def test_runner_of_scripts(tmp_path: Path) -> None:
    (tmp_path / "beside.py").write_text("x = 1\n")
    script = tmp_path / "script.py"
    script.write_text(
        ASK + "import sys, beside\nprint(sys.argv[1:], __name__)\n"
        "import os; print(sys.path[0] == os.path.dirname(os.path.abspath(__file__)))\nsys.exit(3)"
    )
    said = run("-m", "foldwise.compat", str(script), "-m", "--x", wanted=3)
    assert said == ""
    script.write_text(script.read_text().replace("sys.exit(3)", ""))
    said = run("-m", "foldwise.compat", str(script), "-m", "--x")
    assert said.splitlines() == ["foldwise 2.0", "['-m', '--x'] __main__", "True"]


def test_runner_of_modules(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(ASK + "import sys\nprint(sys.argv[1:], __name__)")
    said = run("-m", "foldwise.compat", "-m", "program", "a", folder=tmp_path)
    assert said.splitlines() == ["foldwise 2.0", "['a'] __main__"]


def test_runner_of_code() -> None:
    said = run("-m", "foldwise.compat", "-c", ASK + "import sys\nprint(sys.argv)", "a")
    assert said.splitlines() == ["foldwise 2.0", "['-c', 'a']"]


@pytest.mark.parametrize("arguments", [[], ["-x"], ["-m"], ["--help"]])
def test_runner_without_a_program(arguments: list[str]) -> None:
    assert "python -m foldwise.compat" in run("-m", "foldwise.compat", *arguments, wanted=2)


@pytest.mark.parametrize("method", ["spawn", "fork", "forkserver"])
def test_processes_that_the_program_starts(method: str, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import multiprocessing, subprocess, sys\n"
        "import numpy as np\nfrom pykeops.numpy import Vi\n"
        "def work(lazy):\n"
        "    return Vi.__module__.partition('.')[0], float(lazy.sum(axis=0)[0, 0])\n"
        "if __name__ == '__main__':\n"
        f"    with multiprocessing.get_context({method!r}).Pool(1) as pool:\n"
        "        print(*pool.map(work, [Vi(np.ones((2, 1)))]))\n"
        "    code = 'import pykeops.numpy as p; print(p.__name__)'\n"
        "    subprocess.run([sys.executable, '-c', code])\n"
    )
    said = run("-m", "foldwise.compat", str(script))
    assert sorted(said.splitlines()) == ["('foldwise', 2.0)", "foldwise.compat.pykeops.numpy"]


# --- pytest


def test_plugin_of_pytest(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("import pykeops.numpy\n")
    (tmp_path / "test_it.py").write_text(f"def test_it():\n    exec({ASK!r})\n")
    arguments = ["-p", "foldwise.compat.pytest_plugin", "-q", "-p", "no:cacheprovider"]
    said = run("-m", "pytest", *arguments, str(tmp_path), path=imitation(tmp_path / "x"))
    assert "1 passed" in said


# --- the distribution that takes the name


def test_doors(tmp_path: Path) -> None:
    assert run("-c", ASK, path=SITE) == "foldwise 2.0\n"
    said = run("-c", "import keopscore, pykeops.torch; print(keopscore.__name__)", path=SITE)
    assert said == "foldwise.compat.keopscore\n"


def test_a_door_next_to_the_real_one(tmp_path: Path) -> None:
    """Where `keopscore` is the original one, nobody may guess which of both is meant."""
    other = imitation(tmp_path)
    code = f"import sys; sys.path.insert(0, {str(other)!r}); import keopscore; import sys\n"
    code += f"sys.path.insert(0, {str(SITE)!r}); import pykeops"
    assert "keopscore was already imported" in run("-c", code, wanted=1)


def test_distribution() -> None:
    """The wheel holds the doors, under the name that others require."""
    folder = ROOT / "packaging" / "pykeops-shim"
    text = (folder / "pyproject.toml").read_text()
    assert 'name = "pykeops"' in text and "conflicts" in text
    assert "conflicts with PyKeOps on purpose" in (folder / "README.md").read_text()
    included = dict(re.findall(r'^"(.*)" = "(\w+)"$', text, re.MULTILINE))
    assert sorted(included.values()) == ["keopscore", "pykeops"]
    for path, name in included.items():
        assert (folder / path).resolve() == SITE / name
        assert (folder / path / "__init__.py").is_file()
    version = re.search(r'^version = "(.*)\+foldwise"$', text, re.MULTILINE)
    assert version and version[1] == foldwise.compat.switch.VERSION
