"""No module imports itself by way of others; imports in functions and for types alone count too."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
KNOWN: list[set[str]] = []  # cycles that are still there


def _targets(node: ast.AST, home: list[str]) -> Iterator[str]:
    """The modules that a statement in a module of package `home` may import."""
    match node:
        case ast.Import(names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module, names, level):
            parts = home[: len(home) - level + 1] if level else []
            base = ".".join([*parts, *([module] if module else [])])
            yield from (f"{base}.{alias.name}" for alias in names)
        case _:
            pass


def imports(root: Path, package: str) -> dict[str, set[str]]:
    """For each module of a package the modules of the package that it imports."""
    names: dict[str, Path] = {}
    for path in (root / package).rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        names[".".join(parts[:-1] if path.stem == "__init__" else parts)] = path
    graph: dict[str, set[str]] = {}
    for name, path in names.items():
        home = name.split(".") if path.stem == "__init__" else name.split(".")[:-1]
        found: set[str] = set()
        for node in ast.walk(ast.parse(path.read_text())):
            for target in _targets(node, home):
                # `from module import name`: the module, if the name is not one itself.
                found.add(target if target in names else target.rpartition(".")[0])
        graph[name] = (found & names.keys()) - {name}
    return graph


def cycles(graph: Mapping[str, set[str]]) -> list[set[str]]:
    """The strongly connected components of more than one node (Kosaraju's algorithm)."""

    def walk(start: str, edges: Mapping[str, set[str]], seen: set[str]) -> list[str]:
        """Nodes reachable from `start` that have not been seen, each after its successors."""
        order: list[str] = []
        seen.add(start)
        stack = [(start, iter(sorted(edges[start])))]
        while stack:
            node, following = stack[-1]
            fresh = next((n for n in following if n not in seen), None)
            if fresh is None:
                order.append(node)
                stack.pop()
            else:
                seen.add(fresh)
                stack.append((fresh, iter(sorted(edges[fresh]))))
        return order

    seen: set[str] = set()
    order = [n for start in sorted(graph) if start not in seen for n in walk(start, graph, seen)]
    backwards: dict[str, set[str]] = {node: set() for node in graph}
    for node, targets in graph.items():
        for target in targets:
            backwards[target].add(node)
    seen = set()
    found = [set(walk(n, backwards, seen)) for n in reversed(order) if n not in seen]
    return [component for component in found if len(component) > 1]


def test_no_cycle_of_imports() -> None:
    graph = imports(ROOT, "foldwise")
    assert len(graph) > 100
    assert cycles(graph) == KNOWN


def test_every_kind_of_import_counts(tmp_path: Path) -> None:
    package = tmp_path / "p"
    (package / "q").mkdir(parents=True)
    for name, text in {
        "__init__": "",
        "q/__init__": "from .inner import deep",
        "q/inner": "def deep():\n    from p import lazy",
        "lazy": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import p.typed",
        "typed": "from p.q import inner",
        "apart": "from .q.inner import deep\nimport p.lazy",
    }.items():
        (package / f"{name}.py").write_text(text)
    graph = imports(tmp_path, "p")
    assert graph["p.q"] == {"p.q.inner"} and graph["p.apart"] == {"p.q.inner", "p.lazy"}
    assert cycles(graph) == [{"p.q.inner", "p.lazy", "p.typed"}]
