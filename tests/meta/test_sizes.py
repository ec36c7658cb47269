"""No file has more than 500 lines and no function more than 60, but for those listed here."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("foldwise", "tests", "tools", "benchmarks", "downstream", "examples")
SUFFIXES = (".py", ".pyi", ".h", ".cpp")
FILE, FUNCTION = 500, 60


class Allowed(NamedTuple):
    """Lines that a file or a function may have, and the reason."""

    most: int
    reason: str


_GENERATED = "written by tools/gen_stubs.py from the tables"
_TABLE = "a table: entries of one kind, one after the other, found by searching for their name"
_CASES = "cases of one subject, which share their arrays and references; none builds on another"
_EMULATOR = "the driver's functions, one after the other, as the driver's header lists them"
_ASSEMBLY = "one run of instructions without a branch, in the order in which they are executed"
_LONG = "to be cut into steps"
_OPTIONS = "two thirds are the documentation of its options"

# One line for each exception. Remove it when the file is split; argue for a new one in the commit.
FILES = {
    "benchmarks/gpu/jobs.py": Allowed(550, _TABLE),
    "foldwise/api/methods.pyi": Allowed(4700, _GENERATED),
    "foldwise/backends/llvm/vecmath/exponential.py": Allowed(550, _TABLE),
    "foldwise/ops/piecewise.py": Allowed(660, _TABLE),
    "foldwise/ops/reductions.py": Allowed(650, _TABLE),
    "foldwise/ops/vector.py": Allowed(570, _TABLE),
    "tests/api/test_complex.py": Allowed(600, _CASES),
    "tests/api/test_errors.py": Allowed(650, _CASES),
    "tests/api/test_genred.py": Allowed(750, _CASES),
    "tests/api/test_jax.py": Allowed(650, _CASES),
    "tests/api/test_lazytensor.py": Allowed(1300, _CASES),
    "tests/api/test_spellings.py": Allowed(800, _TABLE),
    "tests/api/test_torch.py": Allowed(700, _CASES),
    "tests/backends/test_vecmath.py": Allowed(700, _CASES),
    "tests/cuda/emulator/libcuda.cpp": Allowed(700, _EMULATOR),
    "tests/cuda/test_emulator.py": Allowed(550, _CASES),
    "tests/engine/test_trust.py": Allowed(550, _CASES),
    "tests/engine/test_tuner.py": Allowed(600, _CASES),
    "tests/formulas/torch_reference.py": Allowed(700, _TABLE),
    "tests/keops/formulas.py": Allowed(600, _TABLE),
    "tests/keops/functions.py": Allowed(650, _TABLE),
    "tests/keops/lazytensor.py": Allowed(1050, _TABLE),
    "tests/table/test_ops.py": Allowed(1150, _TABLE),
    "tests/table/test_reductions.py": Allowed(650, _CASES),
    "tests/table/test_text.py": Allowed(600, _CASES),
}
FUNCTIONS = {
    "benchmarks/workloads.py::doubles": Allowed(65, _TABLE),
    "foldwise/api/matrix.py::Matrix.solve": Allowed(95, _OPTIONS),
    "foldwise/api/own.py::reduction": Allowed(90, _OPTIONS),
    "foldwise/backends/llvm/vecmath/circular.py::_huge_text": Allowed(70, _ASSEMBLY),
    "foldwise/linalg/eigen.py::eigsh": Allowed(90, _OPTIONS),
    "foldwise/ops/reductions.py::_extremum": Allowed(90, _LONG),
    "tests/engine/test_locks.py::test_whatever_comes_together": Allowed(65, _CASES),
}


def files() -> Iterator[Path]:
    """The files of the house that people read as code."""
    for folder in FOLDERS:
        yield from (p for p in sorted((ROOT / folder).rglob("*")) if p.suffix in SUFFIXES)


def functions(node: ast.AST, prefix: str = "") -> Iterator[tuple[str, int]]:
    """Qualified names and numbers of lines, from `def` to the last line, docstrings included."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            name = f"{prefix}{child.name}"
            if not isinstance(child, ast.ClassDef):
                assert child.end_lineno is not None
                yield name, child.end_lineno - child.lineno + 1
            yield from functions(child, f"{name}.")
        else:
            yield from functions(child, prefix)


def sizes() -> tuple[dict[str, int], dict[str, int]]:
    """Lines of all files and of all functions."""
    of_files: dict[str, int] = {}
    of_functions: dict[str, int] = {}
    for path in files():
        text, name = path.read_text(), path.relative_to(ROOT).as_posix()
        of_files[name] = len(text.splitlines())
        if path.suffix in (".py", ".pyi"):
            for function, lines in functions(ast.parse(text)):
                key = f"{name}::{function}"
                of_functions[key] = max(lines, of_functions.get(key, 0))  # overloads, branches
    return of_files, of_functions


def faults(found: dict[str, int], limit: int, exceptions: dict[str, Allowed]) -> list[str]:
    """Sizes above their limit, and exceptions that nothing needs."""
    complaints: list[str] = []
    for name, lines in found.items():
        most = exceptions[name].most if name in exceptions else limit
        if lines > most:
            complaints.append(f"{name} has {lines} lines, more than {most}")
    for name in exceptions:
        if found.get(name, 0) <= limit:
            complaints.append(f"{name} has at most {limit} lines: remove it from the exceptions")
    return complaints


def test_no_file_is_too_long() -> None:
    found, _ = sizes()
    assert len(found) > 300
    assert not (complaints := faults(found, FILE, FILES)), "\n".join(complaints)


def test_no_function_is_too_long() -> None:
    _, found = sizes()
    assert len(found) > 3000
    assert not (complaints := faults(found, FUNCTION, FUNCTIONS)), "\n".join(complaints)


@pytest.mark.parametrize(
    ("lines", "exceptions", "complaint"),
    [
        (500, {}, ""),
        (501, {}, "501 lines, more than 500"),
        (600, {"a": Allowed(600, "why")}, ""),
        (601, {"a": Allowed(600, "why")}, "601 lines, more than 600"),
        (500, {"a": Allowed(600, "why")}, "remove it"),
        (400, {"gone": Allowed(600, "why")}, "remove it"),
    ],
)
def test_a_fault_is_found(lines: int, exceptions: dict[str, Allowed], complaint: str) -> None:
    found = faults({"a": lines}, FILE, exceptions)
    assert bool(found) == bool(complaint)
    assert all(complaint in text for text in found)
