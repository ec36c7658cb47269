"""No module imports itself by way of others, lazily or for types alone included."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
ALLOWED: set[frozenset[str]] = set()  # cycles that are known of, each as the set of its modules


def _module(path: Path, root: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imported(tree: ast.Module, package: list[str]) -> Iterator[str]:
    """The names that any import statement of a module asks for, wherever it stands."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module, names, level):
                parent = package[: len(package) - level + 1] if level else []
                base = ".".join([*parent, *([module] if module else [])])
                yield from (f"{base}.{alias.name}" for alias in names)
                yield base
            case _:
                pass


def imports(root: Path, package: str) -> dict[str, set[str]]:
    """The modules of a package that each of its modules imports.

    `from package import module` counts as an import of the module, and not of the package: so it is
    with `from package import name` if the name is a module's.
    """
    paths = {_module(path, root): path for path in (root / package).rglob("*.py")}
    graph: dict[str, set[str]] = {}
    for name, path in paths.items():
        parts = name.split(".")
        home = parts if path.name == "__init__.py" else parts[:-1]
        found: set[str] = set()
        tree = ast.parse(path.read_text())
        for asked in _imported(tree, home):
            found.add(asked)
        submodules = {asked.rpartition(".")[0] for asked in found if asked in paths}
        graph[name] = {asked for asked in found if asked in paths}
        # A package that was named only to get at its modules.
        only = {
            node.module
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            and node.module in submodules
            and all(f"{node.module}.{alias.name}" in paths for alias in node.names)
        }
        graph[name] -= {name, *(m for m in only if m is not None)}
    return graph
