"""Dry runs: what adding an op, a reduction or an array library takes.

Rows are added to one file of a copy of the package, by hand so to say; all else has to follow, the
tests of the tables included.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from foldwise import BlockRanges, Vi, Vj, eye
from foldwise.arrays import adapter
from foldwise.arrays.adapter import Header, Layout
from foldwise.arrays.numpy import ADAPTER as NUMPY
from foldwise.ir.expr import OPS, Op
from foldwise.ir.reduction import REDUCTIONS, register_reduction
from foldwise.ir.tables import register

ROOT = Path(__file__).parents[2]

OP = """
register(
    unary(
        "witch",
        lambda b, x: b.div(x, b.add(b.const(1), b.mul(x, x))),
        lambda y, x: (1 - 2 * x * y) / (1 + apply("square", x)),
        lambda x: x / (1 + x * x),
        doc="The quotient x / (1 + x**2) for each component x.",
    ),
)
"""
REDUCTION = """
register_reduction(
    Reduction(
        name="sum_of_squares",
        state=(Field("sum"),),
        init=lambda b: State(sum=b.const(0)),
        combine=lambda b, p, q: State(sum=b.add(p.sum, q.sum)),
        accumulate=lambda b, s, j, f: State(sum=b.fma(f, f, s.sum)),
        finalize=lambda b, s: State(out=s.sum),
        partials=lambda saved, f: (2 * f,),
        empty_outputs=(0,),
        rounds=True,
        ref=lambda axis, values: (values * values).sum(axis=axis),
        text="SumOfSquares",
        method="sum_of_squares",
        example=">>> K.sum_of_squares(axis=1).tolist()\\n[[21.0], [10.0]]",
        doc="Sum of squares; 0 over no columns.",
    )
)
"""
FOLLOWS = """
import inspect, numpy as np
from foldwise import Genred, LazyTensor, Vi, Vj
from foldwise.api.methods import TableMethods
"""
OP_FOLLOWS = (
    FOLLOWS
    + """
x = np.array([[0.5, 2.0]])
K = Vi(x).witch()
assert np.allclose(K.sum(axis=1), [[0.4, 0.4]])
assert np.allclose(Genred("Witch(x)", ["x = Vi(2)"], axis=1)(x), [[0.4, 0.4]])
assert np.allclose(K.grad(Vi(x), 1.0).sum(axis=1), [[0.48, -0.12]])
assert K.diff(Vi(x), Vi(x)).shape == (1, 1, 2)
assert ">>> x.witch().shape" in inspect.getdoc(LazyTensor.witch)
assert str(inspect.signature(K.witch)) == "() -> 'LazyTensor'"
"""
)
REDUCTION_FOLLOWS = (
    FOLLOWS
    + """
K = Vi(np.array([[0.0], [1.0]])) - Vj(np.array([[1.0], [2.0], [4.0]]))
assert K.sum_of_squares(axis=1).tolist() == K.sum_of_squares(dim=1).tolist() == [[21.0], [10.0]]
assert "accumulator: " in inspect.getdoc(LazyTensor.sum_of_squares)
formula = Genred("x - y", ["x = Vi(1)", "y = Vj(1)"], "SumOfSquares", axis=1)
assert formula(np.zeros((1, 1)), np.ones((3, 1))).tolist() == [[3.0]]
"""
)
CASES = {
    "an op": ("witch", "ops/scalar.py", OP, OP_FOLLOWS, 40),
    "a reduction": ("sum_of_squares", "ops/reductions.py", REDUCTION, REDUCTION_FOLLOWS, 60),
}

TESTS = [
    f"tests/{path}"
    for path in (
        *("table/test_ops.py", "table/test_text.py", "table/test_reductions.py"),
        *("laws", "schedules/test_parts.py", "meta/test_sabotage.py", "examples/test_documents.py"),
        "formulas/test_formulas.py",
    )
]
LISTS = (
    "test_every_row_ or test_names_in_the_language or test_methods_ or test_references_are_those"
)
"""Tests that look at all rows at once."""


@pytest.mark.parametrize("what", CASES)
def test_adding_a_row_touches_one_file(what: str, tmp_path: Path) -> None:
    name, file, row, program, least = CASES[what]
    for folder in ("foldwise", "tests", "tools"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    for document in ("pyproject.toml", "README.md", "ARCHITECTURE.md"):
        shutil.copy(ROOT / document, tmp_path)
    with (tmp_path / "foldwise" / file).open("a") as text:
        text.write(row)

    def run(*command: str) -> str:
        kept = {"PYTHONPATH": str(tmp_path), "FOLDWISE_CACHE_DIR": str(tmp_path / "cache")}
        done = subprocess.run(
            [sys.executable, *command],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            env=os.environ | kept,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    run("-c", program)
    run("tools/gen_stubs.py")
    stub = (tmp_path / "foldwise" / "api" / "methods.pyi").read_text()
    assert f"def {name}(" in stub
    told = run(
        "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-k", f"{name} or {LISTS}", *TESTS
    )
    passed = re.search(r"(\d+) passed", told)
    assert passed and int(passed[1]) >= least, told


# --- a row that lacks something is refused


def test_an_op_without_its_parts_is_refused() -> None:
    whole = {
        "name": "two",
        "arity": 2,
        "doc": "The first.",
        "lower": lambda b, x, y, n: x,
        "ref": lambda x, y, n: x,
        "domain": ((0, 1), (0, 1)),
        "param_names": ("n",),
        "param_samples": (1,),
        "operands": ("end",),
        "meanings": {"n": "a number.", "end": "the end."},
        "method": "two",
    }
    lacking = {
        "doc": {"doc": ""},
        "ref": {"ref": None},
        "domain": {"domain": ((0, 1),)},
        "param_samples": {"param_samples": ()},
        "operands": {"operands": ("end", "other")},
        "meanings of end": {"meanings": {"n": "a number."}},
        "meanings of n": {"meanings": {"end": "the end."}},
        "example": {"result": "2 D"},
    }
    for part, change in lacking.items():
        with pytest.raises(ValueError, match=f"the row 'two' lacks .*{part}"):
            register(Op(**(whole | change)))
    register(Op(**whole))
    del OPS["two"]


def test_a_reduction_without_its_parts_is_refused() -> None:
    whole = {key: getattr(REDUCTIONS["sum"], key) for key in REDUCTIONS["sum"].__dataclass_fields__}
    whole |= {"name": "total"}
    for part, change in {
        "doc": {"doc": "Sum"},
        "empty_outputs": {"empty_outputs": ()},
        "example": {"example": ""},
        "meaning of the weight": {"operands": 2},
    }.items():
        with pytest.raises(ValueError, match=f"the row 'total' lacks .*{part}"):
            register_reduction(type(REDUCTIONS["sum"])(**(whole | change)))
    with pytest.raises(TypeError, match="ref"):
        type(REDUCTIONS["sum"])(**{key: x for key, x in whole.items() if key != "ref"})


# --- an array library is one adapter


class Box:
    """An array of a small library, which has what formulas ask of arrays."""

    def __init__(self, data: Any) -> None:
        self.data = np.asarray(data)
        self.shape = self.data.shape

    def __getitem__(self, key: Any) -> Box:
        return Box(self.data[key])

    def reshape(self, *shape: Any) -> Box:
        return Box(self.data.reshape(*shape))

    def swapaxes(self, first: int, second: int) -> Box:
        return Box(self.data.swapaxes(first, second))


class BoxAdapter:
    """All that the library has to know of it."""

    name = "boxes"
    namespace = SimpleNamespace(asarray=Box)
    has_weak_scalars = allows_mixed_devices = False

    def owns(self, x: object) -> bool:
        return isinstance(x, Box)

    def header(self, x: Box) -> Header:
        return Header(x.shape, str(x.data.dtype), "cpu")

    def layout(self, x: Box) -> Layout:
        return NUMPY.layout(x.data)

    def pointer(self, x: Box) -> int:
        return NUMPY.pointer(x.data)

    def stream(self, x: Box) -> int:
        return 0

    def same(self, x: Box, y: Box) -> bool:
        return NUMPY.same(x.data, y.data)

    def one(self, x: Box, y: Box) -> bool:
        return NUMPY.one(x.data, y.data)

    def convert(self, x: Box, dtype: str) -> Box:
        return Box(NUMPY.convert(x.data, dtype))

    def duplicate(self, x: Box) -> Box:
        return Box(x.data.copy())

    def as_real(self, x: Box) -> Box:
        return Box(NUMPY.as_real(x.data))

    def as_complex(self, x: Box) -> Box:
        return Box(NUMPY.as_complex(x.data))

    def number(self, value: float, like: Box) -> Box:
        return Box(value)

    def take(self, x: Box, places: Any, axis: int) -> Box:
        return Box(x.data.take(places, axis))

    def digits(self, count: int, places: int, bits: int, dtype: str, like: Box) -> Box:
        return Box(NUMPY.digits(count, places, bits, dtype, None))

    def empty(self, shape: tuple[int, ...], dtype: str, like: Box) -> Box:
        return Box(np.empty(shape, dtype))


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The small library is loaded, and its adapter has its line in the table."""
    monkeypatch.setitem(sys.modules, "boxes", ModuleType("boxes"))
    monkeypatch.setitem(sys.modules, "box_adapter", module := ModuleType("box_adapter"))
    monkeypatch.setattr(module, "ADAPTER", BoxAdapter(), raising=False)
    monkeypatch.setitem(adapter._MODULES, "boxes", "box_adapter")
    yield
    adapter._by_type.pop(Box, None)


@pytest.mark.usefixtures("boxes")
def test_adding_an_array_library_takes_one_adapter() -> None:
    rng = np.random.default_rng(0)
    x, y, b = rng.normal(size=(50, 3)), rng.normal(size=(40, 3)), rng.normal(size=40)
    z = x + 1j * x[:, ::-1]

    def results(x: Any, y: Any, b: Any, z: Any) -> list[Any]:
        x_i, y_j = Vi(x), Vj(y)
        K = (-x_i.sqdist(y_j)).exp()
        return [
            *(K.sum(axis=1), K.T.logsumexp(axis=1), K @ b, (x_i * y_j).mean(axis=0)),
            *(K[[4, 1], 5:].sum(axis=1), K[np.arange(50) % 2 == 0, ::3].T.sum(axis=1)),
            *(K.to_dense(), K.diagonal(1), K.row(2), (K.tril() + eye(50, 40, like=x)) @ b),
            *(K.argmin(axis=1), *K.Kmin_argKmin(3, axis=0), K.grad(x_i, 1.0).sum(axis=1)),
            *(
                (K * Vi(z)).sum(axis=1),
                K.sum(axis=1, ranges=BlockRanges.from_mask([[True]], [50], [40])),
            ),
        ]

    found = results(Box(x), Box(y), Box(b), Box(z))
    for box, expected in zip(found, results(x, y, b, z), strict=True):
        assert isinstance(box, Box)
        np.testing.assert_array_equal(box.data, expected)
        assert box.data.dtype == expected.dtype


@pytest.mark.usefixtures("boxes")
def test_libraries_are_not_mixed() -> None:
    with pytest.raises(TypeError, match="boxes arrays"):
        Vi(Box(np.ones((5, 3)))) - Vj(np.ones((4, 3)))
