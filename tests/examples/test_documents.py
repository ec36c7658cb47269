"""The code in documents runs: examples in docstrings, the blocks of README and ARCHITECTURE."""

from __future__ import annotations

import doctest
import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from foldwise import LazyTensor, Vi, Vj
from foldwise.__main__ import main
from foldwise.api.methods import TableMethods

ROOT = Path(__file__).parents[2]
README, ARCHITECTURE = ((ROOT / name).read_text() for name in ("README.md", "ARCHITECTURE.md"))

METHODS: dict[str, list[str]] = {}
"""The methods of the tables, by their documents: those of synonyms are the same."""
for _name, _method in vars(TableMethods).items():
    if not _name.startswith("_"):
        METHODS.setdefault(_method.__doc__, []).append(_name)


MODULES = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in sorted((ROOT / "foldwise").rglob("*.py"))
    if "    >>> " in path.read_text()
]
"""The modules that have examples."""


def _check(test: doctest.DocTest) -> None:
    runner = doctest.DocTestRunner(verbose=False)
    told: list[str] = []
    runner.run(test, out=told.append)
    assert not runner.failures, "".join(told)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.ecosystem] * name.startswith("foldwise.sklearn"))
        for name in MODULES
    ],
)
def test_examples_of_a_module(name: str) -> None:
    module = importlib.import_module(name)
    tests = [test for test in doctest.DocTestFinder().find(module) if test.examples]
    assert tests
    for test in tests:
        _check(test)


@pytest.mark.parametrize("doc", METHODS, ids=[names[0] for names in METHODS.values()])
def test_example_of_a_method(doc: str) -> None:
    """Each has one, in which it occurs, and a section for what it takes and gives."""
    names = METHODS[doc]
    examples = doctest.DocTestParser().get_examples(doc)
    assert any(f".{name}(" in example.source for example in examples for name in names)
    assert "\nReturns:\n" in doc and max(map(len, doc.split("\n"))) <= 92
    _check(doctest.DocTestParser().get_doctest(doc, {}, names[0], None, None))


def test_the_methods_that_are_written_out_have_examples() -> None:
    written = "mean var std any all norm solve grad to_dense diagonal trace row column triu tril"
    for name in (*written.split(), "fill_diagonal", "nnz", "__getitem__"):
        assert ">>> " in (getattr(LazyTensor, name).__doc__ or ""), name


# --- README and ARCHITECTURE


def _blocks(text: str, language: str) -> list[str]:
    every = re.findall(r"^```(.*)\n((?:(?!```).*\n)*)```$", text, re.MULTILINE)
    return [block for kind, block in every if kind == language]


def test_the_blocks_of_the_readme_run(tmp_path: Path) -> None:
    """One after the other, as a reader would paste them, on fewer points."""
    for library in ("torch", "jax"):
        pytest.importorskip(library)
    blocks = _blocks(README, "python")
    assert len(blocks) >= 7
    program = re.sub(r"[12]00000\b", lambda n: str(int(n[0]) // 500), "\n".join(blocks))
    path = tmp_path / "readme.py"
    path.write_text(program)
    environment = os.environ | {"FOLDWISE_CACHE_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(path)], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr


def test_the_errors_of_the_readme_are_those_that_are_raised() -> None:
    (block,) = (block for block in _blocks(README, "") if "Error: " in block)
    x = {dim: np.ones((100, dim)) for dim in (1, 2, 3)}
    y = np.ones((200, 2))
    calls = (
        lambda: Vi(x[3]) - Vj(y),
        lambda: Vi(x[3]) * Vi(x[3][1:]),
        lambda: Vi(x[3].astype(int)).exp(),
    )
    for line, call in zip(block.splitlines(), calls, strict=True):
        with pytest.raises((TypeError, ValueError)) as caught:
            call()
        assert f"{caught.type.__name__}: {caught.value}" == line


def _without_comments(text: str) -> list[str]:
    return [bare for line in text.splitlines() if (bare := re.sub(r"\s*#.*", "", line).rstrip())]


def test_the_kernel_of_the_architecture_is_what_is_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Dots stand for lines that are left out."""
    (command,) = re.findall(r'`python -m foldwise show "([^`]*)"`', ARCHITECTURE)
    (block,) = (block for block in _blocks(ARCHITECTURE, "") if block.startswith("for rows"))
    assert main(["show", command]) == 0
    shown = iter(_without_comments(capsys.readouterr().out))
    skipping = True
    for line in _without_comments(block):
        if line.strip() == "...":
            skipping = True
            continue
        found = next(shown)
        while skipping and found != line:
            found = next(shown, "")
            assert found, f"not there: {line}"
        assert found == line
        skipping = False
