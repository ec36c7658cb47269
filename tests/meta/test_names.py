"""A name of a row that is written as text somewhere is the name of a row: a typo is found here.

`apply("mull", ...)` and `OPS["mull"]` fail when they are run, `e.op.name == "mull"` is false for
ever. So all places are read, in the whole library, that make a row of a text or compare the name of
a row with one. Where such a place holds anything else than texts, it has to be one that is known.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from foldwise.api import methods as methods  # every table is full then
from foldwise.compute import bound
from foldwise.ir import printer
from foldwise.ir.reduction import REDUCTIONS
from foldwise.ir.tables import COMPOSITES, OPERATORS, OPS
from foldwise.ops.complex import ALIKE
from foldwise.transform import simplify

ROOT = Path(__file__).parents[2]
OF_OPS = frozenset(OPS)
OF_ROWS = frozenset({*OPS, *COMPOSITES, *OPERATORS, *REDUCTIONS})
TABLES = {
    "OPS": OF_OPS,
    "COMPOSITES": frozenset(COMPOSITES),
    "OPERATORS": frozenset(OPERATORS),
    "REDUCTIONS": frozenset(REDUCTIONS),
}
MAKERS = ("apply", "apply_static")
ROWS = ("row", "op", "reduction", "red")  # what holds a row: `row.name`, `e.op.name`

# Tables and sets of names of rows that are no texts in the module that looks there.
KNOWN = {
    "COMPLEX",  # made from the rows
    "ALIKE",  # checked below
    "_OF_COMPLEX",  # made from the rows
    "_SYMBOLS",  # checked below
    "rules",  # an argument: `_RULES`, whose keys are checked below
    "table",  # `register` puts rows there
    "taken",  # `register` looks whether there are such rows
}
Place = tuple[str, int, str, frozenset[str]]
"""File, line, text, and the names that it may be."""


def holder(e: ast.AST) -> str | None:
    """The holder of a row that `e` names: `op` in `x._expr.op.name`, `row` in `row.name`."""
    match e:
        case ast.Attribute(value=ast.Attribute(attr=held) | ast.Name(id=held), attr="name"):
            return held if held in ROWS else None
    return None


def aliases(function: ast.AST) -> dict[str, str]:
    """Variables of a function that hold names of rows, and what held the rows."""
    found: dict[str, str] = {}
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name() as one], value=value):
                pairs = [(one, value)]
            case ast.Assign(targets=[ast.Tuple(elts=many)], value=ast.Tuple(elts=values)):
                pairs = [*zip(many, values, strict=True)]
            case _:
                continue
        for target, value in pairs:
            if isinstance(target, ast.Name) and (held := holder(value)):
                found[target.id] = held
    return found


class Reader:
    """All places of a module."""

    def __init__(self, path: Path) -> None:
        self.file = path.relative_to(ROOT).as_posix()
        self.tree = ast.parse(path.read_text())
        self.constants = {
            target.id: value
            for s in self.tree.body
            if isinstance(s, ast.Assign | ast.AnnAssign) and (value := s.value) is not None
            for target in (s.targets if isinstance(s, ast.Assign) else [s.target])
            if isinstance(target, ast.Name)
        }
        self.unknown: list[str] = []
        self.aliases: dict[str, str] = {}

    def places(self, tree: ast.AST | None = None) -> Iterator[Place]:
        for node in ast.iter_child_nodes(tree or self.tree):
            before = self.aliases
            if isinstance(node, ast.FunctionDef):
                self.aliases = before | aliases(node)
            yield from self.places_of(node)
            yield from self.places(node)
            self.aliases = before

    def places_of(self, node: ast.AST) -> Iterator[Place]:
        match node:
            case ast.Call(func=ast.Name(id=maker), args=[first, *_]) if maker in MAKERS:
                yield from self.texts(first, OF_OPS)
            case ast.Subscript(value=ast.Name(id=table), slice=key) if table in TABLES:
                yield from self.texts(key, TABLES[table])
            case ast.Subscript(value=table, slice=key) if self.holder(key):
                yield from self.texts(table, self.allowed(key), compared=True)
            case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[key, *_]) if (
                self.holder(key)
            ):
                yield from self.texts(table, self.allowed(key), compared=True)
            case ast.Compare(left=left, comparators=others):
                yield from self.comparison([left, *others])
            case ast.Match(subject=subject, cases=cases):
                yield from self.cases(subject, cases)
            case _:
                pass

    def holder(self, e: ast.AST) -> str | None:
        """Like `holder`, of variables too."""
        return self.aliases.get(e.id) if isinstance(e, ast.Name) else holder(e)

    def allowed(self, name: ast.AST) -> frozenset[str]:
        return OF_OPS if self.holder(name) == "op" else OF_ROWS

    def comparison(self, sides: list[ast.expr]) -> Iterator[Place]:
        """Both sides of `==`, `in` and so on, of which one or more are names of rows."""
        flat = [e for s in sides for e in (s.elts if isinstance(s, ast.Set) else [s])]
        names = [e for e in flat if self.holder(e)]
        for side in flat if names else ():
            if not self.holder(side):
                yield from self.texts(side, self.allowed(names[0]), compared=True)

    def cases(self, subject: ast.expr, cases: list[ast.match_case]) -> Iterator[Place]:
        """Patterns of `match e.op.name` and of `match e.op.name, e.args`."""
        subjects = subject.elts if isinstance(subject, ast.Tuple) else [subject]
        for n, name in enumerate(subjects):
            for pattern in [c.pattern for c in cases] if self.holder(name) else ():
                parts = [pattern]
                if isinstance(subject, ast.Tuple):
                    parts = pattern.patterns if isinstance(pattern, ast.MatchSequence) else []
                for part in [parts[n]] if parts else ():
                    values = [p for p in ast.walk(part) if isinstance(p, ast.MatchValue)]
                    for value in values:
                        yield from self.texts(value.value, self.allowed(name))

    def texts(
        self, e: ast.expr, allowed: frozenset[str], *, compared: bool = False
    ) -> Iterator[Place]:
        """The texts that an expression is made of, constants of the module included."""
        match e:
            case ast.Constant(value=str(text)):
                yield self.file, e.lineno, text, allowed
            case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
                for part in parts:
                    yield from self.texts(part, allowed, compared=compared)
            case ast.Dict(keys=keys):
                for key in keys:
                    if key is not None:
                        yield from self.texts(key, allowed, compared=compared)
            case ast.IfExp(body=one, orelse=other):
                yield from self.texts(one, allowed, compared=compared)
                yield from self.texts(other, allowed, compared=compared)
            case ast.Call(func=ast.Name(id="frozenset" | "set"), args=[inner]):
                yield from self.texts(inner, allowed, compared=compared)
            case ast.Name(id=name) if name in self.constants and name not in KNOWN:
                yield from self.texts(self.constants[name], allowed, compared=compared)
            case _ if compared and ast.unparse(e) not in KNOWN:
                self.unknown.append(f"{self.file}:{e.lineno}: {ast.unparse(e)}")
            case _:
                pass


READERS = [Reader(path) for path in sorted((ROOT / "foldwise").rglob("*.py"))]
PLACES = [place for reader in READERS for place in reader.places()]


def test_every_name_is_that_of_a_row() -> None:
    assert len(PLACES) > 500
    wrong = [f"{file}:{line}: {text!r}" for file, line, text, names in PLACES if text not in names]
    assert not wrong, "\n".join(wrong)


def test_every_comparison_can_be_read() -> None:
    """Write texts there, or say above why the names are right."""
    unknown = [place for reader in READERS for place in reader.unknown]
    assert not unknown, "\n".join(unknown)


def test_tables_by_names_of_rows() -> None:
    assert set(simplify._RULES) <= OF_OPS
    assert set(printer._SYMBOLS) <= OF_OPS | set(COMPOSITES)
    assert set(bound._SYMBOLS) <= OF_OPS | set(COMPOSITES)
    assert ALIKE <= OF_OPS


@pytest.mark.parametrize(
    "code",
    [
        "apply('mull', x, y)",
        "OPS['mull']",
        "REDUCTIONS['mul']",
        "apply('mull' if x else 'mul', y)",
        "if e.op.name == 'mull': pass",
        "if x.op.name == y.op.name == 'mull': pass",
        "if e.op.name not in ('mul', 'mull'): pass",
        "_SOME = ('mul', 'mull')\nif e.op.name in _SOME: pass",
        "_SOME = {'mull': 1}\n_SOME.get(e.op.name)",
        "_SOME = {'mull': 1}\n_SOME[e.op.name]",
        "if {a.op.name, b.op.name} == {'le', 'mull'}: pass",
        "match e.op.name:\n    case 'mul' | 'mull': pass",
        "match e.op.name, e.args:\n    case 'mull', [x]: pass",
        "if row.name == 'mull': pass",
        "def f(e):\n    name, args = e.op.name, e.args\n    return name == 'mull'",
        "if spec.reduction.name != 'summ': pass",
    ],
)
def test_a_typo_is_found(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    (tmp_path / "module.py").write_text(code)
    found = [
        text for _, _, text, names in Reader(tmp_path / "module.py").places() if text not in names
    ]
    assert len(found) == 1, found
