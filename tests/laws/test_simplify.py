"""`simplify`, `factor` and the text of random formulas."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from foldwise import Vi, Vj
from foldwise.backends.llvm import host_target
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, const, scalar, toposort, var
from foldwise.ir.parser import parse_expr
from foldwise.ir.text import format_expr
from foldwise.ops import COMPOSITES
from foldwise.transform.autodiff import vjp
from foldwise.transform.factor import factor
from foldwise.transform.kernel_form import kernel_form
from foldwise.transform.simplify import simplify
from foldwise.transform.substitute import transpose
from tests.support import Array, dense, dense_formula, dense_nodes, run, spec_of, variables

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

_SLOTS = variables(*((axis, dim) for axis in (I, J, NONE) for dim in (1, 3)))
_CONSTANTS = [0.0, 1.0, -1.0, 2.0, -2.0, 0.5, 4.0, -3.0, 0.3]
_rng = np.random.default_rng(0)
ARRAYS: list[Array] = [
    _rng.uniform(-2, 2, (4 if v.axes is I else 1, 5 if v.axes is J else 1, v.dim)) for v in _SLOTS
]
SCALARS = [0.7, -1.3]

# --- random formulas over the whole table, with every op inside its domain


def _positive(x: Expr) -> Expr:
    return apply("sin", x) + 1.5


def _one(x: Expr) -> list[list[Expr]]:
    """Expressions of one operand, in groups that are equally likely."""
    moved = [
        apply("pad", x, start=1, dim=x.dim + 2),
        apply("pad", x, start=0, dim=x.dim),
        apply("slice", x, start=0, stop=x.dim),
        *_parts(x),
        *(apply("expand", x, dim=n) for n in (1, 3) if x.dim == 1),
    ]
    return [
        [apply("neg", x), apply("neg", x), apply("sum", x), apply("square", x)],
        [apply(name, x) for name in ("abs", "sign", "sin", "cos")],
        [apply(name, _positive(x)) for name in ("log", "sqrt", "rsqrt")],
        [apply("exp", apply("cos", x)), apply("square", apply("abs", x))],
        [apply("powi", _positive(x), n=n) for n in (-2, -1, 0, 1, 2, 3)],
        moved,
        [again for inner in moved for again in _parts(inner)] or moved,
        [apply("sum", inner) for inner in (*moved, 0.3 * x, -x)],
    ]


def _parts(x: Expr) -> list[Expr]:
    """Slices of a vector, at both ends and inside."""
    bounds = [(0, 1), (1, x.dim), (x.dim - 1, x.dim)] if x.dim > 1 else []
    return [apply("slice", x, start=start, stop=stop) for start, stop in bounds]


def _two(x: Expr, y: Expr) -> list[list[Expr]]:
    """Expressions of two operands, in groups that are equally likely."""
    joined = [apply("concat", x, y)]
    if x.dim != y.dim and 1 not in (x.dim, y.dim):
        return [joined]
    return [
        joined,
        [x + y, x - y, x * y],
        [x + -y, -x + y, x - -y, -x - y, x * -y, -x * -y],
        [x / _positive(y), -x / _positive(y), 1 / _positive(y) * x],
        [apply("pow", _positive(x), apply("cos", y))],
    ]


_LEAVES = [*_SLOTS, *map(const, _CONSTANTS), scalar(0), scalar(1)]


def _formula(seed: bytes, steps: int) -> Expr:
    """A formula of some steps; each takes what was made before, so that parts are shared."""
    rng = random.Random(seed)
    made = rng.choices(_LEAVES, k=2)
    for _ in range(steps):
        x, y = rng.choice(made[-2:]), rng.choice([*made[-3:], *_LEAVES])
        made.append(rng.choice(rng.choice(rng.choice([_one(x), _two(x, y), _two(y, x)]))))
    return made[-1]


formulas = st.builds(_formula, st.binary(min_size=8, max_size=8), st.integers(1, 14))


def value_and_size(e: Expr) -> tuple[Array, float]:
    """The value of a formula and the largest number on the way; leaves out formulas on an edge."""
    nodes = dense_nodes(e, ARRAYS, SCALARS)
    size = max(float(np.abs(v).max()) for v in nodes.values())
    assume(size < 1e6)
    for node in nodes:
        if node.op.name == "sign":
            argument = np.abs(nodes[node.args[0]])
            assume(((argument == 0) | (argument > 1e-6)).all())
    return nodes[e], max(1.0, size)


def same(found: Array, expected: Array, size: float) -> bool:
    """Equal up to rounding, whatever axes are broadcast."""
    return bool(np.isfinite(found).all()) and float(np.abs(found - expected).max()) < 1e-8 * size


@given(formulas)
@settings(max_examples=600)
def test_simplify_keeps_the_value(e: Expr) -> None:
    expected, size = value_and_size(e)
    simple = simplify(e)
    assert simple.dim == e.dim
    assert simple.axes | e.axes == e.axes
    found = dense_formula(simple, ARRAYS, SCALARS)
    assert same(found, expected, size), f"{format_expr(e)}  ->  {format_expr(simple)}"


EXTREME = [
    np.where(_rng.random(v.shape) < 0.3, _rng.choice([np.inf, -np.inf, np.nan, 0.0], v.shape), v)
    for v in ARRAYS
]


@given(formulas)
@settings(max_examples=600)
def test_simplify_keeps_infinities_and_nan(e: Expr) -> None:
    """The values for numbers that are not finite stay: `0 * x`, `x - x`, `0 / x`."""
    nodes = dense_nodes(e, EXTREME, SCALARS)
    for node in nodes:  # a factor of a whole vector may be taken out of its sum
        if node.op.name == "mul":
            scale, vector = sorted(node.args, key=lambda x: x.dim)
            assume(scale.dim == vector.dim or np.isfinite(nodes[scale]).all())
    assume(all((np.abs(v) < 1e6).all() | ~np.isfinite(v).all() for v in nodes.values()))
    found = dense_formula(kernel_form(e), EXTREME, SCALARS)
    with np.errstate(all="ignore"):
        close = np.abs(found - nodes[e]) <= 1e-6 * (1 + np.abs(nodes[e]))
    same_kind = (found == nodes[e]) | (np.isnan(found) & np.isnan(nodes[e])) | close
    assert same_kind.all(), f"{format_expr(e)}  ->  {format_expr(kernel_form(e))}"


def test_numbers_are_the_same_as_floats_and_as_integers() -> None:
    """Integers are compiled in, floats are not."""
    x = np.array([np.inf, -np.inf, np.nan, 0.0, -0.0, 1.0, 3e38, 1e-40], np.float32)[:, None]
    y = np.array([np.inf, np.nan, 0.0, 2.0, -3.0], np.float32)[:, None]
    for n in (0, 1, -1, 2, 3):
        for f in (
            lambda a, b, n: a * n + b,
            lambda a, b, n: n * a - b,
            lambda a, b, n: (a + n) * (b - n),
            lambda a, b, n: n / (a + b),
            lambda a, b, n: (a - b) / (n or 1),
            lambda a, b, n: (a - b) | n,
            lambda a, b, n: (a * b) ** n,
        ):
            with np.errstate(all="ignore"):
                tables = [f(Vi(x), Vj(y), m).min(axis=1) for m in (n, float(n))]
                sums = [f(Vi(x), Vj(y), m).sum(axis=1) for m in (n, float(n))]
            np.testing.assert_allclose(tables[0], tables[1], rtol=1e-6)
            np.testing.assert_allclose(sums[0], sums[1], rtol=1e-6)


def test_equal_products_cancel() -> None:
    """Both are rounded in the same way, whatever becomes of the difference."""
    x, y = (np.random.default_rng(0).normal(size=(40, 1)).astype(np.float32) for _ in range(2))
    for f in (Vi(x) * Vj(y) - Vj(y) * Vi(x), (Vi(x) - 1) * Vj(y) - Vj(y) * (Vi(x) - 1)):
        assert (abs(f).sum(axis=1) == 0).all()


@pytest.mark.parametrize("jump", ["floor", "rint", "trunc", "ceil", "remainder", "eq", "where"])
def test_quotients_below_jumps_are_exact(jump: str) -> None:
    """Of whole multiples, by every divisor, in float32: 49 / 49 is 1."""
    divisors = np.arange(1, 400, dtype=np.float32)[:, None]
    factors = np.arange(1, 50, dtype=np.float32)[:, None]
    multiples = divisors * factors[:, 0]
    for n, x in enumerate(multiples):
        k, y = Vi(divisors[n : n + 1]), Vj(x[:, None].copy())
        q = y / k
        jumped = {
            "floor": lambda q=q: q.floor(),
            "rint": lambda q=q: q.rint(),
            "trunc": lambda q=q: q.trunc(),
            "ceil": lambda q=q: q.ceil(),
            "remainder": lambda q=q: q % 1 + q.floor(),
            "eq": lambda q=q: (q == Vj(factors)) * Vj(factors),
            "where": lambda q=q: np.where(q - Vj(factors), 0.0, Vj(factors)),
        }[jump]()
        assert jumped.sum(axis=1).item() == factors.sum()


@given(formulas)
@settings(max_examples=200)
def test_simplify_leaves_nothing_to_simplify(e: Expr) -> None:
    simple = simplify(e)
    assert simplify(simple) is simple
    assert simplify(-apply("neg", e)) is simple


@given(formulas, st.sampled_from([I, J]))
@settings(max_examples=200)
def test_factor_keeps_the_value(e: Expr, reduced: Axis) -> None:
    expected, size = value_and_size(e)
    parts = factor(simplify(e), reduced)
    assert not parts.outer.axes & reduced
    outer, inner = (dense_formula(part, ARRAYS, SCALARS) for part in (parts.outer, parts.inner))
    found = outer * inner
    assert found.shape[-1] == e.dim
    assert same(found, expected, size), f"{format_expr(parts.outer)} * {format_expr(parts.inner)}"


@given(formulas)
@settings(max_examples=200)
def test_text_is_read_back(e: Expr) -> None:
    assert parse_expr(format_expr(e)) is e


@given(formulas)
@settings(max_examples=100)
def test_transpose_twice_is_nothing(e: Expr) -> None:
    assert transpose(transpose(e)) is e
    axes = {I: J, J: I}
    assert transpose(e).axes == (axes.get(e.axes, e.axes))


def _everything() -> Expr:
    """A number in which every slot and scalar occurs."""
    total = scalar(0) * scalar(1)
    for v in _SLOTS:
        total = total + apply("sum", v)
    return total


@given(formulas, st.sampled_from([I, J]), st.sampled_from(["sum", "max"]))
@settings(max_examples=150)
def test_the_interpreter_agrees_with_the_oracle(e: Expr, axis: Axis, reduction: str) -> None:
    """Random formulas through simplification, factoring, lowering and the interpreter."""
    expected, size = value_and_size(e)
    spec = spec_of(apply("concat", e, _everything()), reduction, axis)
    found = run(spec, ARRAYS, SCALARS, backend="interp")
    oracle = dense(spec, ARRAYS, SCALARS)
    assert found.shape == oracle.shape
    assert np.abs(found - oracle).max() < 1e-8 * 60 * max(size, 10.0)


def test_parts_of_complex_numbers_are_computed_once() -> None:
    """Vectors too long for registers: each further product adds the same number of lines."""
    z = var(0, Axis.I, 40)
    w, lines = z, list[int]()
    for _ in range(5):
        w = COMPOSITES["complex_mul"](apply("sin", w), z)
        spec = spec_of(w)
        signature = Signature((("float64", True),), "float64")
        lines.append(str(lowered(spec, signature, host_target())).count("\n"))
    assert len(set(np.diff(lines[1:]))) == 1, lines


def test_second_derivatives_of_complex_functions_stay_small() -> None:
    """Parts are put together and taken apart again at each level: none of it is left."""
    z, w, g, h = (var(n, axis, 4) for n, axis in enumerate((I, J, J, J)))
    power = apply("interleave", const(-1.5), const(0))
    difference = COMPOSITES["complex_sub"](z, w)
    for name, most in (("complex_sqrt", 60), ("complex_rsqrt", 100), ("complex_pow", 300)):
        operands = (difference, power) if name == "complex_pow" else (difference,)
        (first,) = vjp(COMPOSITES[name](*operands), g, [z])
        (second,) = vjp(first, h, [z])
        assert len(toposort([kernel_form(second)])) < most, name


def test_parts_of_padded_vectors() -> None:
    """All steps that are possible, backwards too, against the components themselves."""
    for dim, stride, first in itertools.product((1, 2, 3), (-2, -1, 1, 2), range(6)):
        if not 0 <= first + stride * (dim - 1) < 6:
            continue
        padded = apply("pad", var(0, I, dim), start=first, dim=6, step=stride)
        whole = np.arange(1.0, 1 + dim).reshape(1, 1, dim)
        for start, step, count in itertools.product(range(6), (-3, -2, -1, 1, 2, 3), (1, 2, 3)):
            if not 0 <= start + step * (count - 1) < 6:
                continue
            chosen = apply("slice", padded, start=start, stop=start + step * count, step=step)
            found = dense_formula(simplify(chosen), [whole])
            np.testing.assert_array_equal(found, dense_formula(chosen, [whole]), str(chosen))


def test_masks_that_share_their_parts_are_looked_at_once() -> None:
    """A walk over all paths through this formula would not come to an end."""
    x, y = variables((I, 1), (J, 1))
    mask, less, more = (apply(name, x, y) for name in ("ne", "lt", "le"))
    for _ in range(200):
        mask = apply("maximum", mask * less, mask * more)
    assert simplify(apply("square", mask)) is simplify(mask)


def test_masks_are_not_masked_again() -> None:
    x = var(0, I, 3)
    mask = apply("lt", x, 0)
    for again in (
        apply("ne", mask, 0),
        apply("square", mask),
        apply("maximum", mask, mask),
        apply("maximum", mask, const(0)),
        apply("ne", apply("maximum", mask, mask * mask), 0),
    ):
        assert simplify(again) is mask
    assert simplify(apply("maximum", mask, const(1))) is simplify(apply("expand", const(1), dim=3))
    assert simplify(apply("ne", x, 0)) is not x
