"""Planted faults must be caught, by the very checks that the tables and laws are held to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import hypothesis
import numpy as np
import pytest

from foldwise.ir.axis import Axis
from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, apply
from foldwise.ir.loops import Value
from foldwise.ir.reduction import Reduction, State
from foldwise.ir.spec import Numerics
from foldwise.ops import OPS, REDUCTIONS
from foldwise.transform import simplify as simplification
from tests.checks import (
    adjoint_error,
    cases,
    derivative_error,
    gradient_error,
    mixed,
    patterns,
    through,
    value_error,
)
from tests.laws.monoid import monoid_faults
from tests.laws.test_monoid import parts_of_columns
from tests.laws.test_simplify import ARRAYS, SCALARS, formulas, same, value_and_size
from tests.support import BACKENDS, DTYPES, dense_formula, run, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741

SEARCH = hypothesis.settings(max_examples=600, phases=[hypothesis.Phase.generate])
element_wise = [name for name, op in OPS.items() if op.lower]
# All but the ops whose derivatives are not those of their values on purpose, and random numbers,
# which have none.
_STATED = ("detach", "with_slope")
with_partials = [
    name
    for name, op in OPS.items()
    if op.partials and name not in _STATED and not (op.jumps and op.component)
]
with_transpose = [name for name, op in OPS.items() if op.transpose]


# --- values


@pytest.mark.share(3)
@pytest.mark.parametrize("name", element_wise)
@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_a_value_off_by_a_millionth_is_caught(name: str, backend: str, dtype: str) -> None:
    op = OPS[name]

    def lower(b: Builder, *x: Value) -> Value:
        assert op.lower is not None
        return b.mul(op.lower(b, *x), b.const(1 + 2e-6))

    # Under a name of its own: passes that know `mul` by name would take it apart.
    case = cases(replace(op, name="planted", lower=lower), (1,))[0]
    error = max(value_error(case, axes, backend, dtype) for axes in patterns(case)[:1])
    assert error > 4


# --- derivatives


@pytest.mark.parametrize("name", with_partials)
def test_a_derivative_off_by_a_thousandth_is_caught(name: str) -> None:
    """Each partial derivative in turn; those that are 0 become something small."""
    op = OPS[name]
    for which in range(op.arity):

        def partials(y: Expr, *x: Expr, which: int = which) -> tuple[Expr | float, ...]:
            assert op.partials is not None
            right = list(op.partials(y, *x))
            right[which] = 1.001 * right[which] if right[which] else 0.001 * x[which]
            return tuple(right)

        assert derivative_error(cases(replace(op, partials=partials), (3,))[0]) > 1e-6
        assert derivative_error(cases(op, (3,))[0]) < 1e-7


WRONG_PARTIALS: dict[str, Callable[..., tuple[Any, ...]]] = {
    "exp": lambda y, x: (y * y,),
    "cos": lambda y, x: (apply("sin", x),),
    "log": lambda y, x: (1 / (x * x),),
    "sqrt": lambda y, x: (apply("rsqrt", x),),
    "rsqrt": lambda y, x: (-0.5 * apply("powi", y, n=2),),
    "square": lambda y, x: (x,),
    "mul": lambda z, x, y: (x, y),
    "sub": lambda z, x, y: (1, 1),
    "div": lambda z, x, y: (1 / y, z / y),
    "pow": lambda z, x, y: (y * apply("pow", x, y), z * apply("log", x)),
    "powi": lambda y, x: (y.params[0] * y,),
}


@pytest.mark.parametrize("name", WRONG_PARTIALS)
def test_mistakes_that_people_make_are_caught(name: str) -> None:
    wrong = replace(OPS[name], partials=WRONG_PARTIALS[name])
    assert max(derivative_error(case) for case in cases(wrong, (1, 3))) > 1e-3


def test_a_derivative_right_at_first_order_only_is_caught() -> None:
    """The slope of exp, written so that nothing moves it."""
    frozen = replace(OPS["sign"], lower=OPS["exp"].lower, ref=np.exp)
    wrong = replace(OPS["exp"], partials=lambda y, x: (frozen(x),))
    case = cases(wrong, (3,))[0]
    assert derivative_error(case, 1) < 1e-7
    assert derivative_error(case, 2) > 1e-3


@pytest.mark.parametrize("name", with_transpose)
def test_a_wrong_transpose_is_caught(name: str) -> None:
    op = OPS[name]

    def transpose(g: Expr, y: Expr) -> tuple[Expr, ...]:
        assert op.transpose is not None
        *rest, last = op.transpose(g, y)
        return (*rest, 1.001 * last)

    wrong = cases(replace(op, transpose=transpose), (3,) if name != "expand" else (1,))
    assert all(adjoint_error(case) > 1e-5 for case in wrong)
    assert all(derivative_error(case) > 1e-6 for case in wrong)


def test_a_slice_put_back_in_the_wrong_place_is_caught() -> None:
    wrong = replace(
        OPS["slice"],
        transpose=lambda g, y: (apply("pad", g, start=0, dim=y.args[0].dim),),
    )
    assert max(adjoint_error(case) for case in cases(wrong, (3,))) > 1e-3


@pytest.mark.parametrize(
    "name", [n for n, red in REDUCTIONS.items() if red.partials and len(red.outputs) == 1]
)
@pytest.mark.parametrize("slot", [0, 1, 2])
def test_a_wrong_derivative_of_a_reduction_is_caught(name: str, slot: int) -> None:
    red = REDUCTIONS[name]

    def partials(*nodes: Any) -> tuple[Expr | float, ...]:
        assert red.partials is not None
        *rest, last = red.partials(*nodes)
        return *rest, 1.001 * last

    wrong = mixed(replace(red, partials=partials), J)
    assert gradient_error(wrong, slot, through("interp")) > 1e-5


# --- monoids


def _without_rescaling(b: Builder, p: State, q: State) -> State:
    return State(max=b.max(q.max, p.max), sum=b.add(p.sum, q.sum))


def _infinite_maximum(b: Builder, s: State, top: Value) -> State:
    """inf - inf is no number."""
    top = b.max(top, s.max)
    return State(max=top, sum=b.mul(s.sum, b.exp(b.sub(s.max, top))))


def _last_of_equals(b: Builder, s: State, j: Value, f: Value) -> State:
    wins = b.le(f, s.best)
    return State(best=b.select(wins, f, s.best), index=b.select(wins, j, s.index))


def _insert_before_equals(b: Builder, cells: Any, j: Value, f: Value) -> Any:
    def step(cell: State, before: tuple[Value, ...]) -> tuple[State, tuple[Value, ...]]:
        moved, best, index = before
        wins = b.le(f, cell.best)
        fresh = State(
            best=b.select(moved, best, b.select(wins, f, cell.best)),
            index=b.select(moved, index, b.select(wins, j, cell.index)),
        )
        return fresh, (wins, cell.best, cell.index)

    return cells.sweep((b.const(0, "bool"), f, j), step)


def _replace_the_first(b: Builder, cells: Any, j: Value, f: Value) -> Any:
    """The entry that was there is lost."""

    def step(cell: State, done: tuple[Value, ...]) -> tuple[State, tuple[Value, ...]]:
        wins = b.lt(f, cell.best)
        puts = b.select(done[0], b.const(0, "bool"), wins)
        fresh = State(best=b.select(puts, f, cell.best), index=b.select(puts, j, cell.index))
        return fresh, (b.select(wins, wins, done[0]),)

    return cells.sweep((b.const(0, "bool"),), step)


def _mass_without_rescaling(b: Builder, p: State, q: State) -> State:
    s = SOFTMAX.combine(b, p, q)
    return State(max=s.max, sum=s.sum, mass=b.add(p.mass, q.mass))


KMIN, PROD, COUNT = REDUCTIONS["kmin_argkmin"], REDUCTIONS["prod"], REDUCTIONS["count"]
SOFTMAX, WEIGHTED = REDUCTIONS["sumsoftmaxweight"], REDUCTIONS["logsumexp_weight"]
LOGSUMEXP, ARGMIN, SUM = REDUCTIONS["logsumexp"], REDUCTIONS["argmin"], REDUCTIONS["sum"]
MIN, MAX = REDUCTIONS["min"], REDUCTIONS["max"]
WRONG_MONOIDS: dict[str, Reduction] = {
    "logsumexp that forgets to rescale": replace(LOGSUMEXP, combine=_without_rescaling),
    "logsumexp that subtracts infinities": replace(LOGSUMEXP, rescale=_infinite_maximum),
    "logsumexp without a maximum": replace(
        LOGSUMEXP, rescale=lambda b, s, top: State(max=b.const(0), sum=b.const(0))
    ),
    "logsumexp that starts at 0": replace(
        LOGSUMEXP, init=lambda b: State(max=b.const(0), sum=b.const(0))
    ),
    "argmin that keeps the last of equals": replace(ARGMIN, accumulate=_last_of_equals),
    "argmin that prefers the later block": replace(
        ARGMIN, combine=lambda b, p, q: _last_of_equals(b, p, q.index, q.best)
    ),
    "argmin that forgets the index": replace(
        ARGMIN, combine=lambda b, p, q: State(best=b.min(q.best, p.best), index=p.index)
    ),
    "sum that starts at 1": replace(SUM, init=lambda b: State(sum=b.const(1))),
    "sum that drops a block": replace(SUM, combine=lambda b, p, q: p),
    "sum that subtracts": replace(SUM, combine=lambda b, p, q: State(sum=b.sub(p.sum, q.sum))),
    "min that starts at 0": replace(MIN, init=lambda b: State(best=b.const(0))),
    "max that starts at 0": replace(MAX, init=lambda b: State(best=b.const(0))),
    "max that takes the minimum of blocks": replace(MAX, combine=MIN.combine),
    "prod that starts at 0": replace(PROD, init=lambda b: State(prod=b.const(0))),
    "prod that adds blocks": replace(
        PROD, combine=lambda b, p, q: State(prod=b.add(p.prod, q.prod))
    ),
    "count that counts zeros": replace(
        COUNT,
        accumulate=lambda b, s, j, f: State(count=b.add(s.count, b.const(1, b.index_dtype))),
    ),
    "logsumexp that forgets the weights": replace(
        WEIGHTED, accumulate=lambda b, s, j, f, w: WEIGHTED.accumulate(b, s, j, f, b.const(1))
    ),
    "softmax that rescales one sum of two": replace(SOFTMAX, combine=_mass_without_rescaling),
    "softmax that is not divided": replace(SOFTMAX, finalize=lambda b, s: State(out=s.sum)),
    "kmin that puts the last of equals first": replace(KMIN, accumulate=_insert_before_equals),
    "kmin whose blocks come in reverse": replace(
        KMIN, combine=lambda b, p, q: KMIN.combine(b, q, p)
    ),
    "kmin that drops what it replaces": replace(KMIN, accumulate=_replace_the_first),
    "kmin that drops a block": replace(KMIN, combine=lambda b, p, q: p),
    "max with the wrong end": replace(MAX, finalize=lambda b, s: State(out=b.neg(s.best))),
}


@pytest.mark.parametrize("fault", WRONG_MONOIDS)
def test_a_wrong_monoid_is_caught(fault: str) -> None:
    """With the columns that the law draws; raises if there are none that tell."""
    red = WRONG_MONOIDS[fault]
    found = hypothesis.find(
        parts_of_columns,
        lambda parts: max(monoid_faults(red, parts).values()) > 1e-3,
        settings=SEARCH,
    )
    assert max(monoid_faults(REDUCTIONS[red.name], found).values()) < 1e-13


def test_a_sum_that_compensates_nothing_is_caught() -> None:
    """It obeys the laws; its accuracy is what gives it away."""
    assert SUM.compensated is not None
    y = np.full((1, 10**5, 1), 0.1, np.float32)
    exact = 10**5 * float(np.float32(0.1))

    def error(compensated: Reduction) -> float:
        red = replace(SUM, compensated=compensated)
        spec = spec_of(variables((J, 1))[0], red, numerics=Numerics("kahan"))
        return abs(run(spec, [y]).item() - exact) / float(np.spacing(np.float32(exact)))

    def accumulate(b: Builder, s: State, j: Value, f: Value) -> State:
        return State(sum=b.add(s.sum, f), rest=s.rest)

    assert error(SUM.compensated) <= 1
    assert error(replace(SUM.compensated, accumulate=accumulate)) > 50


# --- simplification


def _add_forgets(e: Expr) -> Expr | None:
    x, y = e.args
    return x if y.op.name == "neg" and x.dim == e.dim else None


WRONG_RULES: dict[str, tuple[str, Callable[[Expr], Expr | None]]] = {
    "x + -y is x": ("add", _add_forgets),
    "x - y is y - x": (
        "sub",
        lambda e: e.args[1] - e.args[0] if id(e.args[0]) < id(e.args[1]) else None,
    ),
    "1 * x is x, whatever its length": (
        "mul",
        lambda e: e.args[1] if e.args[0].op.name == "const" else None,
    ),
    "a slice of a sliced vector starts at 0": (
        "slice",
        lambda e: (
            apply("slice", e.args[0].args[0], start=e.params[0], stop=e.params[1])
            if e.args[0].op.name == "slice"
            else None
        ),
    ),
    "x ** 0 is x": ("powi", lambda e: e.args[0] if e.params[0] == 0 else None),
    "the square of |x| is |x|": (
        "square",
        lambda e: e.args[0] if e.args[0].op.name in ("abs", "neg") else None,
    ),
}


@pytest.fixture
def own_simplification() -> Iterator[None]:
    """Forget formulas that were simplified under a wrong rule."""
    simplification.simplify.cache_clear()
    yield
    simplification.simplify.cache_clear()


@pytest.mark.usefixtures("own_simplification")
@pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")  # a long formula
@pytest.mark.parametrize("fault", WRONG_RULES)
def test_a_wrong_rule_is_caught(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    name, rule = WRONG_RULES[fault]
    monkeypatch.setitem(simplification._RULES, name, rule)

    def differs(e: Expr) -> bool:
        expected, size = value_and_size(e)
        try:
            simple = simplification.simplify(e)
        except (AssertionError, ValueError):
            return True
        return not same(dense_formula(simple, ARRAYS, SCALARS), expected, size)

    hypothesis.find(formulas, differs, settings=SEARCH)


def test_the_tables_are_as_they_were() -> None:
    """No test of this file may leave a fault behind."""
    assert derivative_error(cases(OPS["exp"], (3,))[0]) < 1e-7
    assert not any(red in WRONG_MONOIDS.values() for red in REDUCTIONS.values())
    assert not any(rule is wrong for wrong in WRONG_RULES.values() for rule in _rules())


def _rules() -> list[Any]:
    return list(simplification._RULES.values())
