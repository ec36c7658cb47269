"""Functions and reductions of one's own."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import foldwise
from foldwise import BlockRanges, LazyTensor, NotDifferentiableError, Pm, Vi, Vj
from foldwise.api.own import OwnReduction
from foldwise.backends.llvm import host_target
from foldwise.engine import kernel as kernels
from foldwise.ir.axis import Axis
from foldwise.ir.monoid import row_of
from foldwise.ir.spec import MapReduce
from foldwise.ir.text import format_spec, parse_spec
from foldwise.lower.heuristics import default_schedule
from tests.checks import seed
from tests.support import BACKENDS, DTYPES, GPU, Array, assert_close, dense, draw, run, spec_of
from tests.support import variables as of

ROOT = Path(__file__).parents[2]
rng = np.random.default_rng(0)
pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.script.*:DeprecationWarning")
each_backend = pytest.mark.parametrize("backend", BACKENDS)


@foldwise.op
def huber(x: Any, delta: Any = 1.0) -> Any:
    return foldwise.where(abs(x) < delta, 0.5 * x**2, delta * (abs(x) - 0.5 * delta))


@foldwise.op(derivative=lambda x, scale: (scale * np.tanh(scale * x), x * np.tanh(scale * x)))
def log_cosh(x: Any, scale: Any) -> Any:
    return abs(scale * x) + np.log1p(np.exp(-2 * abs(scale * x))) - np.log(2)


def _later(p: Any, q: Any) -> Any:
    """The sum of exponentials relative to the larger of two maxima, without inf - inf."""
    top = np.maximum(p[0], q[0])
    parts = (foldwise.where(s[0] == top, s[1], s[1] * np.exp(s[0] - top)) for s in (p, q))
    return top, sum(parts)


LSE = foldwise.reduction(
    "lse",
    identity=(-np.inf, 0.0),
    lift=lambda f: (f, 1),
    combine=_later,
    finish=lambda s: s[0] + np.log(s[1]),
    derivative=lambda out, f: np.exp(f - out),
)
# Count, sum and sum of squares of weighted values: mean and mean square, with one derivative.
MOMENTS = foldwise.reduction(
    "moments",
    identity=(0.0, 0.0, 0.0),
    lift=lambda f, w: (1, f * w, (f * w) ** 2),
    combine=lambda p, q: tuple(a + b for a, b in zip(p, q, strict=True)),
    finish=lambda s: (s[1] + 0.5 * s[2], s[0], s[2]),
    derivative=lambda out, f, w: (w + f * w**2, f + f**2 * w),
)
LARGEST = foldwise.reduction(
    "largest_size",
    identity=0,
    lift=lambda f: abs(f),
    combine=lambda p, q: np.maximum(p, q),
    rounds=False,
)
SQUARES = foldwise.reduction(
    "squares",
    identity=0,
    lift=lambda f: f**2,
    combine=lambda p, q: p + q,
    derivative=lambda out, f: 2 * f,
)
OWN = {r.__name__: r for r in (LSE, MOMENTS, LARGEST, SQUARES)}


# --- functions


def test_an_op_is_its_formula() -> None:
    x, y = Vi(rng.normal(size=(5, 3))), Vj(rng.normal(size=(4, 3)))
    written = foldwise.where(abs(x - y) < 1.0, 0.5 * (x - y) ** 2, 1.0 * (abs(x - y) - 0.5))
    made = huber(x - y)
    assert made.bound.expr is written.bound.expr
    found = huber(Vi(x.bound.inputs.arrays[0][:, 0]) - y, delta=0.3).sum(axis=1)
    a, b = (v.bound.inputs.arrays[0] for v in (x, y))
    np.testing.assert_allclose(found, huber(a - b, delta=0.3).sum(axis=1), rtol=1e-13)
    foldwise.check_op(huber, a[:, 0], 0.4)
    assert huber.__name__ == "huber" and repr(huber) == "<foldwise op huber>"


def test_poisson_and_capped_scores() -> None:
    poisson = foldwise.op(lambda rate, count: np.exp(rate) - count * rate)
    capped = foldwise.op(lambda score, cap: cap * np.tanh(score / cap))
    x, y = rng.normal(size=(7, 2)), rng.normal(size=(9, 2))
    found = poisson((Vi(x) | Vj(y)), 3.0).sum(axis=1)
    np.testing.assert_allclose(found[:, 0], (np.exp(x @ y.T) - 3 * (x @ y.T)).sum(1))
    scores = 5 * np.tanh(x @ y.T / 5)
    share = np.exp(scores) / np.exp(scores).sum(1, keepdims=True)
    found = capped(Vi(x) | Vj(y), 5.0).sumsoftmaxweight(Vj(y), axis=1)
    np.testing.assert_allclose(found, share @ y)
    foldwise.check_op(poisson, x, y[:7])
    foldwise.check_op(capped, x, 2.0)


@each_backend
@pytest.mark.parametrize("dtype", DTYPES)
def test_the_value_with_a_derivative_is_that_of_the_function(backend: str, dtype: str) -> None:
    for rows, columns in ((0, 3), (1, 1), (17, 0), (33, 40)):
        x, y = (rng.normal(size=(n, 3)).astype(dtype) for n in (rows, columns))
        waits = log_cosh(Vi(x) - Vj(y), 2.0).sum(axis=1, call=False)
        found = run(waits.spec, waits.arrays, waits.scalars, backend=backend)
        z = 2 * (x[:, None].astype("float64") - y)
        expected = np.log(np.cosh(z)).sum(1)
        eps = 8 * np.finfo(dtype).eps
        assert_close(found, expected, eps=eps, scale=1 + expected.max(initial=0))


def test_the_stated_derivative_is_taken_to_any_order() -> None:
    torch = pytest.importorskip("torch")
    x, y, s = (
        torch.from_numpy(rng.normal(size=shape)).requires_grad_()
        for shape in ((2, 6, 3), (7, 3), (3,))
    )

    def lazily(x: Any, y: Any, s: Any) -> Any:
        return log_cosh(LazyTensor(x[:, :, None]) - LazyTensor(y[None, None]), Pm(s)).sum(axis=2)

    def densely(x: Any, y: Any, s: Any) -> Any:
        return ((x[:, :, None] - y) * s).cosh().log().sum(2)

    arrays, moves = (x, y, s), tuple(torch.randn_like(v) for v in (x, y, s))
    for found, expected in zip(
        *(
            (
                f(*arrays),
                torch.func.jvp(f, arrays, moves)[1],
                *(g := torch.autograd.grad(f(*arrays).sin().sum(), arrays, create_graph=True)),
                *torch.autograd.grad(sum(v.cos().sum() for v in g), arrays),
            )
            for f in (lazily, densely)
        ),
        strict=True,
    ):
        torch.testing.assert_close(found, expected, rtol=1e-10, atol=1e-10)
    a, b = (v.detach().numpy()[0] for v in (x, y[None]))
    foldwise.check_op(log_cosh, a, b[:6])


def test_jax_takes_the_stated_derivative() -> None:
    jax = pytest.importorskip("jax")
    through = foldwise.op(derivative=lambda x: 1)(np.round)
    x = np.linspace(0, 3, 5)[:, None].astype("float32")
    y = jax.numpy.array([[1.2], [0.7]], "float32")
    slope = jax.jit(jax.grad(lambda x: (through(Vi(x)) * Vj(y)).sum(axis=1).sum()))(x)
    np.testing.assert_allclose(slope, np.full((5, 1), 1.9), rtol=1e-6)
    foldwise.check_op(through, x.astype("float64") + 0.1, reference=np.round, exact=False)


def _always(slope: float) -> Any:
    return lambda x: slope


def test_no_two_functions_are_taken_for_one() -> None:
    """Neither the value nor the derivative, under one name, in one process and on disk."""
    x, y = Vi(np.array([[2.0], [5.0]])), Vj(np.array([[1.0]]))
    for slope in (1.0, 3.0):
        for power in (2, 3):

            @foldwise.op(derivative=_always(slope))
            def f(x: Any, n: int = power) -> Any:
                return x**n

            K = f(x + y)
            assert K.sum(axis=1).tolist() == [[3.0**power], [6.0**power]]
            assert K.grad(x, 1.0).sum(axis=1).tolist() == [[slope], [slope]]


# --- reductions


def _spec(r: OwnReduction, axis: Axis, dim: int) -> MapReduce:
    x, y = of((Axis.I, dim), (Axis.J, dim))
    return spec_of(x * y, row_of(r.monoid), axis)


def _assert_right(spec: MapReduce, arrays: list[Array], found: Array) -> None:
    expected = dense(spec, arrays)
    finite = np.abs(expected[np.isfinite(expected)])
    eps = 64 * np.finfo(arrays[0].dtype).eps
    assert_close(found, expected, eps=eps, scale=max(1.0, float(finite.max(initial=0))))


@each_backend
@pytest.mark.parametrize(
    ("name", "dtype", "axis", "dim"),
    [
        ("lse", "float32", Axis.J, 3),
        ("lse", "float64", Axis.I, 20),
        ("moments", "float64", Axis.J, 3),
        ("moments", "float32", Axis.I, 20),
        ("largest_size", "float32", Axis.J, 1),
        ("squares", "float64", Axis.I, 1),
    ],
)
def test_a_reduction_at_all_sizes(
    name: str, dtype: str, axis: Axis, dim: int, backend: str
) -> None:
    if dim == 20 and backend == "interp":
        dim = 17  # the shortest vector that is a loop
    spec = _spec(OWN[name], axis, dim)
    schedule = default_schedule(spec, host_target(), dtype)
    tile = schedule.lanes * schedule.rows
    sizes = [(n, c) for n in (0, 1, tile - 1, tile, tile + 1) for c in (0, 1, 3)]
    if dim < 4:
        sizes += [(1, schedule.chunk + d) for d in (-1, 0, 1)]
    for rows, columns in sizes:
        shape = (rows, columns) if axis is Axis.J else (columns, rows)
        arrays = draw(seed(), spec, *shape, dtype)
        _assert_right(spec, arrays, run(spec, arrays, backend=backend))


def test_states_of_splits_are_merged() -> None:
    for backend, columns in (("llvm", 1 << 17), (GPU, 3000)):
        for name in ("lse", "squares"):
            spec = _spec(OWN[name], Axis.J, 1)
            x, y = arrays = draw(seed(), spec, 2, columns, "float64")
            f = (x * y)[..., 0]
            expected = np.log(np.exp(f).sum(1)) if name == "lse" else (f**2).sum(1)
            found = run(spec, arrays, backend=backend)[:, 0]
            assert_close(found, expected, eps=1e-13, scale=expected.max())


def test_blocks_batches_and_options() -> None:
    x, y = rng.normal(size=(2, 6, 1, 1)), rng.normal(size=(2, 1, 8, 1))
    K = LazyTensor(x) * LazyTensor(y)
    expected = np.log(np.exp(x * y).sum(2))
    np.testing.assert_allclose(LSE(K, axis=2), expected)
    np.testing.assert_allclose(LSE(K, dim=-2, keepdim=True), expected[:, :, None])
    near = BlockRanges.from_mask([[True, False], [False, True]], [2, 4], [5, 3])
    K, table = Vi(x[0, :, 0]) * Vj(y[0, 0]), (x * y)[0]
    for axis in (0, 1):
        found = SQUARES(K, axis, ranges=near, accumulator="float64")
        kept = np.zeros((6, 8, 1))
        kept[:2, :5], kept[2:, 5:] = 1, 1
        np.testing.assert_allclose(found, (kept * table**2).sum(axis))
    total, count, squares = MOMENTS(K, axis=1, weight=Vj(np.ones((8, 2))))
    np.testing.assert_allclose(total, np.tile((table + 0.5 * table**2).sum(1), 2))
    np.testing.assert_array_equal(count, np.full((6, 2), 8.0))
    np.testing.assert_allclose(squares, np.tile((table**2).sum(1), 2))


def test_a_derivative_of_a_reduction_is_taken_to_any_order() -> None:
    torch = pytest.importorskip("torch")
    shapes = (5, 2), (6, 2), (6, 3)
    x, y, w = arrays = tuple(torch.randn(s, dtype=torch.float64).requires_grad_() for s in shapes)

    def outer(x: Any, y: Any, w: Any) -> list[Any]:
        K, W = (Vi(x) | Vj(y)), Vj(w)
        return [LSE(K, axis=1), SQUARES(K.sin(), axis=0), MOMENTS(K.cos(), 1, weight=W)[0]]

    def dense_outer(x: Any, y: Any, w: Any) -> list[Any]:
        K = (x @ y.T)[..., None]
        f = K.cos() * w
        return [K.logsumexp(1), (K.sin() ** 2).sum(0), f.sum(1) + 0.5 * (f**2).sum(1)]

    moves = tuple(torch.randn_like(v) for v in arrays)
    for n in range(3):
        results: list[Any] = []
        for f in (outer, dense_outer):
            used = arrays[: 3 if n == 2 else 2]
            out = f(*arrays)[n]
            first = torch.autograd.grad(out.sin().sum(), used, create_graph=True)
            second = torch.autograd.grad(sum(v.cos().sum() for v in first), used)
            pushed = torch.func.jvp(lambda *v, f=f, n=n: f(*v)[n], arrays, moves)[1]
            results.append((out, pushed, *first, *second))
        torch.testing.assert_close(*results, rtol=1e-9, atol=1e-9)
    with pytest.raises(NotDifferentiableError, match="largest_size.* without a derivative"):
        torch.autograd.grad(LARGEST(Vi(x) | Vj(y), axis=1).sum(), x)


def test_jax_compiles_and_differentiates_a_reduction() -> None:
    jax = pytest.importorskip("jax")
    x, y, v = (rng.normal(size=(n, 2)).astype("float32") for n in (5, 4, 5))

    def f(x: Any) -> Any:
        return (LSE(Vi(x) | Vj(jax.numpy.asarray(y)), axis=1) ** 2).sum()

    slope, change = jax.jit(lambda x: jax.jvp(jax.grad(f), (x,), (v,)))(x)
    total = np.log(np.exp(x @ y.T).sum(1, keepdims=True))
    share = np.exp(x @ y.T - total)
    mean = share @ y
    along = (mean * v).sum(1, keepdims=True)
    np.testing.assert_allclose(slope, 2 * total * mean, rtol=1e-4, atol=1e-5)
    expected = 2 * along * mean + 2 * total * ((share * (v @ y.T - along)) @ y)
    np.testing.assert_allclose(change, expected, rtol=1e-3, atol=1e-4)


def _power(n: int) -> OwnReduction:
    return foldwise.reduction(
        "power",
        identity=0,
        lift=lambda f: f**n,
        combine=lambda p, q: p + q,
        derivative=lambda out, f: n * f ** (n - 1),
    )


def test_keys_are_made_of_the_definition() -> None:
    """Reductions of one name are never taken for each other, in memory, on disk or as text."""
    K = Vi(np.array([[1.0], [2.0]])) + Vj(np.array([[1.0], [0.0]]))
    for _ in range(2):
        for n in (2, 3):
            assert _power(n)(K, axis=1).tolist() == [[2.0**n + 1], [3.0**n + 2**n]]
    specs = [_spec(_power(n), Axis.J, 1) for n in (2, 2, 3)]
    assert specs[0] == specs[1] != specs[2] and specs[0].reduction is specs[1].reduction
    texts = [format_spec(spec) for spec in specs]
    assert texts[0] == texts[1] != texts[2]
    for text, spec in zip(texts, specs, strict=True):
        assert parse_spec(text) == spec and parse_spec(text).reduction is spec.reduction
    signature = kernels.Signature((("float64", True),) * 2, "float64")
    cases = [kernels.choose_schedule(spec, signature, "llvm", "cpu")[1] for spec in specs]
    keys = [case.key for case in cases if case is not None]
    assert len(keys) == 3 and keys[0] == keys[1] != keys[2]


def test_torch_keeps_reductions_of_one_name_apart() -> None:
    torch = pytest.importorskip("torch")
    x = torch.tensor([[1.0], [2.0]], requires_grad=True)
    for n in (2, 3):
        out = _power(n)(Vi(x) + Vj(torch.zeros(1, 1)), axis=1)
        (slope,) = torch.autograd.grad(out.sum(), x)
        assert out.tolist() == [[1.0], [2.0**n]]
        assert slope.tolist() == [[n], [n * 2.0 ** (n - 1)]]


PICKLING = """
import pickle, sys
import numpy as np, foldwise
from foldwise import Vi, Vj
cube = foldwise.op(derivative=lambda x: 7)(lambda x: x**3)
total = foldwise.reduction("total", identity=0, lift=lambda f: 2 * f, combine=lambda p, q: p + q)
K = cube(Vi(np.array([[2.0], [1.0]]))) + Vj(np.ones((3, 1)))
sys.stdout.buffer.write(pickle.dumps([K, total, total(K, axis=1, call=False).spec]))
"""


def test_pickles_hold_formulas(tmp_path: Path) -> None:
    """Made by functions without a name in a program that is gone."""
    kept = os.environ | {"PYTHONPATH": str(ROOT)}
    made = subprocess.run(
        [sys.executable, "-c", PICKLING], stdout=subprocess.PIPE, env=kept, check=True
    )
    K, total, spec = pickle.loads(made.stdout)
    assert total(K, axis=1).tolist() == [[54.0], [12.0]]
    x = LazyTensor(K.bound.inputs.arrays[0])
    assert spec.reduction is row_of(total.monoid)
    waits = K.sum(axis=1, call=False)
    assert pickle.loads(pickle.dumps(waits.spec)) == waits.spec
    assert K.grad(x, 1.0).sum(axis=1).tolist() == [[21.0], [21.0]]
    assert pickle.loads(pickle.dumps(huber)) is huber
    with pytest.raises((pickle.PicklingError, AttributeError), match="lambda|local"):
        pickle.dumps(foldwise.op(lambda x: x))


# --- errors and checks


def _raises(call: Any, kind: type[Exception], *parts: str) -> None:
    with pytest.raises(kind) as caught:
        call()
    assert all(part in str(caught.value) for part in parts), caught.value
    assert caught.traceback[1].path == Path(__file__)  # at the user's line


def test_what_is_no_op_is_refused() -> None:
    x = Vi(np.ones((3, 2)))
    op = foldwise.op
    _raises(lambda: huber(), TypeError, "huber() missing 1 required")
    _raises(lambda: huber(x, 1.0, 2.0), TypeError, "huber() takes from 1 to 2")
    _raises(lambda: op(lambda x: 3.0)(x), TypeError, "gave float, not a LazyTensor")
    _raises(lambda: op(lambda x: x if x > 0 else -x)(x), TypeError, "no truth value")
    _raises(lambda: op(derivative=lambda x: 1)(lambda x, y: x), TypeError, "takes 1", "function 2")
    _raises(lambda: op(derivative=lambda x, y: 1)(lambda x, y: x)(x, x), TypeError, "operand 1")
    _raises(lambda: op(derivative=lambda x: (1, 1))(abs)(x), TypeError, "gave 2 slopes")
    _raises(
        lambda: op(derivative=lambda x: 1)(lambda x: x.sum(-1))(x),
        foldwise.DimensionError,
        "component by component",
    )
    _raises(lambda: log_cosh(1j * x, 1.0), TypeError, "not defined for complex numbers")
    torch = pytest.importorskip("torch")
    _raises(lambda: log_cosh(torch.ones(3), 1.0), TypeError, "for LazyTensors only")


def test_what_is_no_monoid_is_refused() -> None:
    def make(name: str = "r", **parts: Any) -> OwnReduction:
        whole: dict[str, Any] = {"identity": 0.0, "combine": lambda p, q: p + q}
        return foldwise.reduction(name, **(whole | parts))

    _raises(lambda: make("logsumexp"), ValueError, "is one of the library")
    _raises(lambda: make("my sum"), ValueError, "no identifier")
    _raises(lambda: make(combine=lambda p, q: (p, q)), TypeError, "r: combine", "1 numbers, not 2")
    _raises(lambda: make(identity=(0.0, 0.0)), TypeError, "r: lift has to return 2 numbers, not 1")
    _raises(lambda: make(lift=lambda: 1), TypeError, "not 0")
    _raises(lambda: make(combine=lambda p, q: "sum"), TypeError, "r: combine returned str")
    _raises(lambda: make(lift=lambda f: f * np.ones(3)), TypeError, "uses an array")
    _raises(lambda: make(lift=lambda f: f + [1.0, 2.0]), TypeError, "makes vectors")
    _raises(lambda: make()(np.ones(3), 1), TypeError, "reduces a LazyTensor, not ndarray")
    K = Vi(np.ones((3, 2))) * Vj(np.ones((3, 2)))
    _raises(lambda: make()(K), TypeError, "r() needs an axis")
    _raises(lambda: make()(K, 1, axes=1), TypeError, "r() takes no option axes")
    _raises(lambda: make()(K, 1, summation="kahan"), ValueError, "summation='kahan' is for sums")
    _raises(lambda: make()(K, 1, weight=K), TypeError, "takes no option weight")


def test_checks_find_what_is_wrong() -> None:
    x = np.array([[0.3, -1.2], [0.8, 2.0]])
    op, check = foldwise.op, foldwise.check_op
    _raises(
        lambda: check(op(derivative=lambda x: x)(np.sin), x), AssertionError, "first derivative"
    )
    wrong = op(np.sin)
    _raises(lambda: check(wrong, x, reference=np.cos), AssertionError, "reference differ")
    # A derivative that is none of vectors: each component of the value depends on all.
    sums = op(derivative=lambda x: 1 + 0 * x)(lambda x: x + x.sum(-1))
    _raises(
        lambda: check(sums, x, reference=lambda x: x + x.sum(-1, keepdims=True)),
        AssertionError,
        "differences",
    )
    _raises(lambda: check(op(lambda x: x.exp()), x), TypeError, "give check_op a reference")

    values = np.array([0.5, -1.0, 3.0, 3.0, 1.5])
    for r in (SQUARES, LSE, LARGEST):
        foldwise.check_reduction(r, values)
    foldwise.check_reduction(LSE, np.array([1.0, -np.inf, 700.0, 1.0])[[0, 1, 3]])
    foldwise.check_reduction(MOMENTS, values, values[::-1] + 1)
    made, check_r = foldwise.reduction, foldwise.check_reduction
    mean = made("m", identity=0, combine=lambda p, q: (p + q) / 2)
    _raises(lambda: check_r(mean, values), AssertionError, "m: combine(identity, p) and p differ")
    left = made("m", identity=0, combine=lambda p, q: foldwise.where(p == 0, q, p))
    _raises(lambda: check_r(left, values), AssertionError, "combine(q, p)")
    apart = made("m", identity=0, combine=lambda p, q: abs(p) + abs(q) - 0.1 * p * q * (p + q))
    _raises(lambda: check_r(apart, abs(values)), AssertionError, "combine(q, r)")
    slope = made("m", identity=0, combine=lambda p, q: p + q, derivative=lambda out, f: 2)
    _raises(lambda: check_r(slope, values), AssertionError, "its derivative and differences")
    _raises(lambda: check_r(SQUARES, values, reference=np.sum), AssertionError, "result 0")
    _raises(lambda: check_r(SQUARES, values[:2]), TypeError, "3 at least")
