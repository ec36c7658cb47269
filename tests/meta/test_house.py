"""The rules of the house that no linter knows."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import foldwise

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "foldwise").rglob("*.py"))
TREES = {path: ast.parse(path.read_text()) for path in MODULES}
FORBIDDEN = {"utils", "util", "common", "helpers", "helper", "misc", "tools", "stuff"}


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_there_are_modules() -> None:
    assert len(MODULES) > 30


def test_every_module_says_what_it_is() -> None:
    for path, tree in TREES.items():
        first = (ast.get_docstring(tree) or "").split("\n\n")[0]
        assert first.endswith((".", ":")), _name(path)


def test_no_module_has_a_name_that_says_nothing() -> None:
    for path in [*MODULES, *(path.parent for path in MODULES)]:
        # Modules that stand in for PyKeOps have the names of PyKeOps.
        if not _name(path).startswith(("foldwise/compat/pykeops/", "foldwise/compat/keopscore/")):
            assert path.stem not in FORBIDDEN, _name(path)


def test_every_package_has_an_init() -> None:
    for path in MODULES:
        assert (path.parent / "__init__.py").exists(), _name(path)


@pytest.mark.parametrize("name", ["eval", "exec", "pickle", "marshal", "shelve", "dill"])
def test_no_formula_is_ever_executed_as_python(name: str) -> None:
    """No `eval`, and nothing on the disk that could run code when it is read."""
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            called = isinstance(node, ast.Call) and getattr(node.func, "id", None) == name
            imported = isinstance(node, ast.Import) and any(a.name == name for a in node.names)
            assert not called and not imported, f"{_name(path)}:{getattr(node, 'lineno', 0)}"


@pytest.mark.parametrize("tool", ["gen_stubs", "keops_table"])
def test_generated_files_are_fresh(tool: str) -> None:
    command = [sys.executable, str(ROOT / "tools" / f"{tool}.py"), "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_backends_see_no_formula_and_the_front_sees_no_backend() -> None:
    """Imports point one way; the contract is in pyproject.toml, and holds for lazy imports too."""
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_the_changelog_has_the_version() -> None:
    (version,) = re.findall(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text(), re.M)
    sections = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text(), re.M)
    assert sections[0] == "Unreleased" and sections[1] == version == foldwise.__version__


def test_the_engine_asks_for_no_backend_by_name() -> None:
    """Its knowledge of backends is in the registry, `engine/backends.py`."""
    named = ("llvm", "interp", "cuda", "LlvmBackend", "InterpBackend", "CudaBackend")
    for path, tree in TREES.items():
        if _name(path).startswith(("foldwise/engine/", "foldwise/lower/")):
            nodes = [n for n in ast.walk(tree) if isinstance(n, ast.Constant | ast.Name)]
            found = {n.value if isinstance(n, ast.Constant) else n.id for n in nodes}
            assert _name(path) == "foldwise/engine/backends.py" or not found & {*named}, path
