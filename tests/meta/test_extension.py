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
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from foldwise import BlockRanges, Genred, Pm, Vi, Vj, eye
from foldwise.arrays import adapter
from foldwise.arrays.adapter import Header, Layout
from foldwise.arrays.numpy import ADAPTER as NUMPY
from foldwise.compute.derivatives import saved_results, with_axis
from foldwise.compute.library import Library
from foldwise.engine.launch import evaluate
from foldwise.ir.axis import Axis
from foldwise.ir.expr import OPS, Op
from foldwise.ir.reduction import REDUCTIONS, register_reduction
from foldwise.ir.spec import MapReduce
from foldwise.ir.tables import register
from foldwise.transform.autodiff import gradients

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
OF_TWO_VECTORS = """
def _wedge(x: Expr, y: Expr) -> Expr:
    if (x.dim, y.dim) != (2, 2):
        raise DimensionError(f"wedge needs vectors of dimension 2, not {x.dim} and {y.dim}")
    first, second = (apply("slice", y, start=k, stop=k + 1, step=1) for k in range(2))
    turned = apply("concat", second, -first)
    return apply("sum", x * turned)


register(
    Composite(
        name="wedge",
        arity=2,
        build=_wedge,
        ref=lambda x, y: (x[..., :1] * y[..., 1:] - x[..., 1:] * y[..., :1]),
        domain=_PAIR,
        shapes=((2, 2),),
        text="Wedge",
        method="wedge",
        result="1",
        doc="The area that two vectors of dimension 2 span, with its sign.",
    ),
)
"""
FOLLOWS = """
import inspect, numpy as np
from foldwise import Genred, LazyTensor, Vi, Vj

x = np.array([[0.5, 2.0]])
K = Vi(x).witch()
assert np.allclose(K.sum(axis=1), [[0.4, 0.4]])
assert np.allclose(Genred("Witch(x)", ["x = Vi(2)"], axis=1)(x), [[0.4, 0.4]])
assert np.allclose(K.grad(Vi(x), 1.0).sum(axis=1), [[0.48, -0.12]])
assert K.diff(Vi(x), Vi(x)).shape == (1, 1, 2)
assert ">>> x.witch().shape" in inspect.getdoc(LazyTensor.witch)
assert str(inspect.signature(K.witch)) == "() -> 'LazyTensor'"

assert Vi(x).wedge(Vj(np.array([[1.0, 1.0]]))).sum(axis=1).tolist() == [[-1.5]]
assert list(inspect.signature(K.wedge).parameters) == ["other"]

K = Vi(np.array([[0.0], [1.0]])) - Vj(np.array([[1.0], [2.0], [4.0]]))
assert K.sum_of_squares(axis=1).tolist() == K.sum_of_squares(dim=1).tolist() == [[21.0], [10.0]]
assert "accumulator: " in inspect.getdoc(LazyTensor.sum_of_squares)
formula = Genred("x - y", ["x = Vi(1)", "y = Vj(1)"], "SumOfSquares", axis=1)
assert formula(np.zeros((1, 1)), np.ones((3, 1))).tolist() == [[3.0]]
"""
# A name, the file that the row is added to, the row, and how many tests of the tables it has.
ROWS = [
    ("witch", "ops/scalar.py", OP, 8),
    ("wedge", "ops/distances.py", OF_TWO_VECTORS, 8),
    ("sum_of_squares", "ops/reductions.py", REDUCTION, 30),
]
TESTS = [
    f"tests/{path}"
    for path in (
        *("table/test_ops.py", "table/test_text.py", "table/test_reductions.py"),
        *("laws/test_adjoint.py", "laws/test_monoid.py"),
        *("meta/test_sabotage.py", "examples/test_documents.py"),
    )
]
LISTS = (
    "test_every_row_ or test_names_in_the_language or test_methods_ or test_references_are_those"
)
"""Tests that look at all rows at once."""


def test_adding_a_row_touches_one_file(tmp_path: Path) -> None:
    unfinished = shutil.ignore_patterns("*.pyc.*")  # which other tests are writing
    for folder in ("foldwise", "tests", "tools"):  # with the bytecode, which stays valid
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=unfinished)
    for document in ("pyproject.toml", "README.md", "ARCHITECTURE.md"):
        shutil.copy(ROOT / document, tmp_path)
    for _, file, row, _ in ROWS:
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

    run("-c", FOLLOWS)
    run("tools/gen_stubs.py")
    stub = (tmp_path / "foldwise" / "api" / "methods.pyi").read_text()
    names = [name for name, *_ in ROWS]
    assert all(f"def {name}(" in stub for name in names)
    # Those that compile take most of the time, and the program above has done so.
    chosen = f"({' or '.join([*names, LISTS])}) and not emulated and not llvm"
    told = run("-m", "pytest", "-v", "-x", "-p", "no:cacheprovider", "-k", chosen, *TESTS)
    for name, *_, least in ROWS:
        passed = re.findall(rf"\b{name}\b.* PASSED", told)
        assert len(passed) >= least, told


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


# --- an array library is one adapter, and a bridge if its arrays carry gradients


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
    has_gradients = False
    is_deferred = False
    kind: type[Box] = Box
    namespace = SimpleNamespace(asarray=Box)
    has_weak_scalars = allows_mixed_devices = False
    home = None

    def owns(self, x: object) -> bool:
        return type(x) is self.kind

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
        return self.kind(NUMPY.convert(x.data, dtype))

    def duplicate(self, x: Box) -> Box:
        return self.kind(x.data.copy())

    def as_real(self, x: Box) -> Box:
        return self.kind(NUMPY.as_real(x.data))

    def as_complex(self, x: Box) -> Box:
        return self.kind(NUMPY.as_complex(x.data))

    def number(self, value: float, like: Box) -> Box:
        return self.kind(value)

    def take(self, x: Box, places: Any, axis: int) -> Box:
        return self.kind(x.data.take(places, axis))

    def given(self, numbers: Any, like: Box) -> Box:
        return self.kind(np.asarray(numbers))

    def digits(self, count: int, places: int, bits: int, dtype: str, like: Box) -> Box:
        return self.kind(NUMPY.digits(count, places, bits, dtype, None))

    def empty(self, shape: tuple[int, ...], dtype: str, like: Box) -> Box:
        return self.kind(np.empty(shape, dtype))


def install(monkeypatch: pytest.MonkeyPatch, made: Any, bridge: Any = None) -> None:
    """A small library is loaded; its adapter, its name and its bridge have their places."""
    name = made.name
    monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, f"foldwise.arrays.{name}", SimpleNamespace(ADAPTER=made))
    monkeypatch.setitem(sys.modules, f"foldwise.compute.{name}", SimpleNamespace(LIBRARY=bridge))
    monkeypatch.setattr(adapter, "_LIBRARIES", [*adapter._LIBRARIES, made.name])
    monkeypatch.setattr(adapter, "_by_type", dict(adapter._by_type))


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, BoxAdapter())


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


Pull = Callable[[Any], Any]


class Tape(Box):
    """A Box that knows which it was made of, and how its cotangent becomes one of theirs."""

    def __init__(self, data: Any, *history: tuple[Tape, Pull]) -> None:
        super().__init__(data)
        self.history = history

    def __getitem__(self, key: Any) -> Tape:
        def pull(g: Any) -> Any:
            whole = np.zeros(self.shape)
            whole[key] = g
            return whole

        return Tape(self.data[key], (self, pull))

    def reshape(self, *shape: Any) -> Tape:
        return Tape(self.data.reshape(*shape), (self, lambda g: g.reshape(self.shape)))

    def swapaxes(self, first: int, second: int) -> Tape:
        moved = self.data.swapaxes(first, second)
        return Tape(moved, (self, lambda g: g.swapaxes(first, second)))

    def gradient(self, x: Tape, g: Any) -> Any:
        """The gradient of `sum(g * self)` in `x`, along all paths from one to the other."""
        if self is x:
            return g
        return sum(before.gradient(x, pull(g)) for before, pull in self.history)


class TapeAdapter(BoxAdapter):
    name = "tapes"
    has_gradients = True
    kind = Tape
    namespace = SimpleNamespace(asarray=Tape)


def map_reduce(spec: MapReduce, arrays: Any, scalars: Any, ranges: Any = None) -> list[Tape]:
    """The bridge: results, the first of which knows its gradients."""
    tapes = TapeAdapter()
    if spec.reduction.precise:
        spec = replace(spec, reduction=REDUCTIONS[spec.reduction.precise])

    def evaluated(saved: MapReduce) -> list[Any]:
        return evaluate(saved, arrays, scalars, tapes, ranges=ranges)

    first, *others = results = evaluated(spec)

    def pull(slot: int, g: Any) -> Any:
        ((_, derivative),) = gradients(spec, (slot,))
        if derivative is None:
            return 0
        saved = saved_results(derivative, spec, results, evaluated)
        given = [*arrays, *saved, with_axis(Tape(g), spec.out_axis)]
        (part,) = evaluate(derivative.spec, given, scalars, tapes, ranges=ranges)
        if spec.slots[slot].axis is Axis.NONE:
            part = Tape(part.data.sum(-2, keepdims=True))
        return with_axis(part, derivative.spec.out_axis).data

    return [Tape(first.data, *((a, partial(pull, n)) for n, a in enumerate(arrays))), *others]


def test_adding_one_with_derivatives_takes_a_bridge(monkeypatch: pytest.MonkeyPatch) -> None:
    bridge = Library(TapeAdapter(), map_reduce, lambda result, out: result)
    install(monkeypatch, bridge.adapter, bridge)
    rng = np.random.default_rng(0)
    arrays = [rng.normal(size=size) for size in ((5, 3), (4, 3), 3, (4, 1))]

    def results(x: Any, y: Any, p: Any, b: Any) -> list[Any]:
        x_i, y_j = Vi(x), Vj(y)
        K = (-((x_i - y_j) ** 2) * Pm(p)).sum(-1).exp()
        formula = Genred(
            "Exp(-SqDist(x,y))*b", ["x = Vi(3)", "y = Vj(3)", "b = Vj(1)"], "sum", axis=1
        )
        return [K @ b, K.T.sum(axis=1), K.logsumexp(axis=1), formula(x, y, b)]

    tapes = [Tape(a) for a in arrays]
    for n, (found, expected) in enumerate(zip(results(*tapes), results(*arrays), strict=True)):
        np.testing.assert_array_equal(found.data, expected)
        g = rng.normal(size=expected.shape)
        moves, step = [rng.normal(size=a.shape) for a in arrays], 1e-5
        ends = [
            [a + s * move for a, move in zip(arrays, moves, strict=True)] for s in (step, -step)
        ]
        high, low = (results(*end)[n] for end in ends)
        slope = (g * (high - low)).sum() / (2 * step)
        pulled = [found.gradient(tape, g) for tape in tapes]
        along = sum((part * move).sum() for part, move in zip(pulled, moves, strict=True))
        np.testing.assert_allclose(along, slope, rtol=1e-7)
