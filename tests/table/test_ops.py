"""Every op and composite of the tables: values, derivatives, dimension rules, text, methods."""

from __future__ import annotations

import copy
import functools
import inspect
import pickle
import threading

import numpy as np
import pytest

from foldwise import LazyTensor
from foldwise.ir.axis import Axis
from foldwise.ir.expr import DimensionError, Expr, apply, const, scalar, var
from foldwise.ir.op import Op, same_or_one
from foldwise.ir.text import FormulaSyntaxError, format_expr, parse_expr
from foldwise.ops import COMPOSITES, OPS, REDUCTIONS
from foldwise.transform.autodiff import NotDifferentiableError, jvp, vjp
from tests.checks import (
    ROWS,
    Case,
    cases,
    derivative_error,
    patterns,
    samples,
    seed,
    value_error,
)
from tests.support import BACKENDS, DTYPES, assert_close, dense, run, spec_of, variables

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

each_row = pytest.mark.parametrize("name", ROWS)
each_backend = pytest.mark.parametrize("backend", BACKENDS)
each_dtype = pytest.mark.parametrize("dtype", DTYPES)
differentiable = [
    name for name, row in ROWS.items() if not isinstance(row, Op) or row.differentiable
]
binary = [name for name, op in OPS.items() if op.arity == 2 and op.dim is same_or_one and op.lower]

# --- values


@each_row
@each_backend
@each_dtype
def test_value_is_that_of_the_reference(name: str, backend: str, dtype: str) -> None:
    turn = DTYPES.index(dtype)
    errors: dict[str, float] = {}
    for case in cases(ROWS[name]):
        every = patterns(case)
        # Compiling takes its time: where there are several patterns, each type has half of them.
        for axes in every[turn::2] or every if backend == "llvm" else every:
            errors[f"{case} {axes}"] = value_error(case, axes, backend, dtype)
    assert all(error <= 4 for error in errors.values()), errors


@pytest.mark.parametrize("name", binary)
def test_a_number_is_repeated_along_a_vector(name: str) -> None:
    shapes = [case.dims for case in cases(ROWS[name])]
    assert {(1, 3), (3, 1), (1, 17), (17, 1)} <= set(shapes)
    op = OPS[name]
    for dims in [(1, 3), (3, 1)]:
        case = Case(op, dims)
        x = [samples(case, seed(name), (4,), n) for n in range(2)]
        repeated = [np.repeat(a, 3, -1) if a.shape[-1] == 1 else a for a in x]
        formula = case.on(*variables((I, dims[0]), (I, dims[1])))
        found = run(spec_of(formula), [a[:, None] for a in x])
        assert op.ref is not None
        np.testing.assert_allclose(found, op.ref(*repeated), rtol=1e-14)


SPECIAL = [  # what the table's documents promise at the edges
    ("rsqrt", (0.0,), 0.0),
    ("rsqrt", (-0.0,), 0.0),
    ("rsqrt", (np.inf,), 0.0),
    ("rsqrt", (-1.0,), np.nan),
    ("sqrt", (0.0,), 0.0),
    ("sqrt", (-1.0,), np.nan),
    ("log", (0.0,), -np.inf),
    ("log", (-1.0,), np.nan),
    ("log", (np.inf,), np.inf),
    ("exp", (-np.inf,), 0.0),
    ("exp", (np.inf,), np.inf),
    ("exp", (1e4,), np.inf),
    ("exp", (-1e4,), 0.0),
    ("sign", (0.0,), 0.0),
    ("sign", (-3.0,), -1.0),
    ("sign", (np.inf,), 1.0),
    ("abs", (-np.inf,), np.inf),
    ("div", (1.0, 0.0), np.inf),
    ("div", (0.0, 0.0), np.nan),
    ("pow", (0.0, 0.0), 1.0),
    ("pow", (0.0, -1.0), np.inf),
    ("pow", (-2.0, 3.0), -8.0),
    ("pow", (-2.0, 0.5), np.nan),
    ("sin", (np.inf,), np.nan),
    ("cos", (-np.inf,), np.nan),
    *[(name, (np.nan,), np.nan) for name in ("exp", "log", "sin", "sqrt", "rsqrt", "abs", "sign")],
]


@each_backend
@each_dtype
@pytest.mark.parametrize("axis", [I, J])
def test_special_values(axis: Axis, backend: str, dtype: str) -> None:
    wrong: dict[str, float] = {}
    for name in dict.fromkeys(row[0] for row in SPECIAL):
        formula = OPS[name](*variables(*((axis, 1) for _ in range(OPS[name].arity))))
        for _, x, expected in (row for row in SPECIAL if row[0] == name):
            arrays = [np.full((1, 1, 1), v, dtype) for v in x]
            found = run(spec_of(formula), arrays, backend=backend).item()
            if found != expected and not (np.isnan(found) and np.isnan(expected)):
                wrong[f"{name}{x}"] = found
    assert not wrong


def test_derivatives_at_the_kinks() -> None:
    """Where a derivative jumps, the documents say 0."""
    x = var(0, I, 1)
    at_zero = [np.zeros((1, 1, 1))]
    for name in ("abs", "sqrt", "norm2"):
        (slope,) = vjp(ROWS[name](x), const(1), [x])
        for backend in BACKENDS:
            assert run(spec_of(slope), at_zero, backend=backend).item() == 0, name
    x, y = variables((I, 3), (J, 3))
    (slope,) = vjp(COMPOSITES["norm2"](x - y), const(1), [x])
    same = np.ones((1, 1, 3))
    np.testing.assert_array_equal(run(spec_of(slope), [same, same]), np.zeros((1, 3)))


# --- derivatives


@pytest.mark.parametrize("name", differentiable)
def test_first_derivative(name: str) -> None:
    """jvp and vjp against central differences."""
    errors = {str(case): derivative_error(case) for case in cases(ROWS[name])}
    assert all(error < 1e-7 for error in errors.values()), errors


@pytest.mark.parametrize("name", differentiable)
def test_second_derivative(name: str) -> None:
    """jvp and vjp of jvp and vjp against central differences."""
    errors = {str(case): derivative_error(case, order=2) for case in cases(ROWS[name], (1, 3, 17))}
    assert all(error < 1e-7 for error in errors.values()), errors


@pytest.mark.parametrize("name", differentiable)
@each_backend
def test_compiled_derivative(name: str, backend: str) -> None:
    """The derivative's formula, in vectors long and short, through a backend."""
    for dim in (3, 17):
        every = cases(ROWS[name], (1, dim))
        case = next(c for c in every if name == "expand" or max(c.dims) == dim)
        x = [var(n, (I, J)[n], d) for n, d in enumerate(case.dims)]
        f = case.on(*x)
        g = var(len(x), I, f.dim)
        # The sums at the end keep slots that the derivative of a linear op does not use.
        parts = [*vjp(f, g, x), *(apply("sum", v) for v in (*x, g))]
        spec = spec_of(functools.reduce(OPS["concat"], parts))
        rng = seed(case, "compiled")
        arrays = [samples(case, rng, ((5, 1), (1, 6))[n], n) for n in range(len(x))]
        arrays.append(rng.normal(size=(5, 1, f.dim)))
        expected = dense(spec, arrays)
        found = run(spec, arrays, backend=backend)
        assert_close(found, expected, eps=1e-14, scale=max(1.0, np.abs(expected).max()))


def test_an_op_without_a_rule_is_refused() -> None:
    step = Op(name="step", arity=1, doc="Test.", lower=lambda b, x: b.sign(x), ref=np.sign)
    x = var(0, I, 2)
    with pytest.raises(NotDifferentiableError, match="'step'"):
        vjp(step(x), x, [x])
    with pytest.raises(NotDifferentiableError, match="'step'"):
        jvp(step(x), {x: x})
    # It does no harm where nothing that moves runs through it.
    y = var(1, J, 2)
    assert jvp(step(x) * y, {y: y}) is y * step(x)


# --- dimensions

REFUSED = [
    *[(name, (2, 3), ()) for name in binary],
    ("dot", (2, 3), ()),
    ("sqdist", (4, 3), ()),
    ("expand", (2,), (4,)),
    ("slice", (3,), (1, 4, 1)),
    ("slice", (3,), (2, 2, 1)),
    ("slice", (3,), (-1, 2, 1)),
    ("slice", (3,), (2, -2, -1)),
    ("pad", (3,), (1, 3, 1)),
    ("pad", (3,), (-1, 5, 1)),
    ("pad", (3,), (0, 5, 3)),
]


@pytest.mark.parametrize(("name", "dims", "params"), REFUSED)
def test_dimensions_that_do_not_fit(
    name: str, dims: tuple[int, ...], params: tuple[int, ...]
) -> None:
    with pytest.raises(DimensionError) as caught:
        Case(ROWS[name], dims, params).on(*variables(*((I, d) for d in dims)))
    for dim in dims:
        assert str(dim) in str(caught.value)
    assert isinstance(caught.value, ValueError)


def test_every_binary_op_checks_dimensions() -> None:
    """A new op of two operands must say how their dimensions fit (concat takes any)."""
    takes_two = {name for name, row in ROWS.items() if row.arity == 2}
    assert takes_two - {"concat"} == {name for name, dims, _ in REFUSED if len(dims) == 2}


# --- identity, text, pickle


def _formulas() -> list[Expr]:
    x, y, p = variables((I, 3), (J, 3), (NONE, 1))
    every = [
        case.on(*(var(n, (I, J)[n], d) for n, d in enumerate(case.dims)))
        for row in ROWS.values()
        for case in cases(row, (1, 3))
    ]
    shared = (x - y) * p
    return [
        *every,
        const(2),
        const(-2.5),
        const(-0.0),
        const(1e-300),
        const(0.1),
        scalar(3),
        x - (y - x),
        (x - y) - x,
        x / (y * x),
        x / y * x,
        -(x + y) * -y,
        OPS["neg"](-x),
        -const(2.0),
        x - const(-2.0),
        const(-2.0) * x,
        apply("powi", const(-2.0), n=3),
        apply("powi", -x, n=2),
        -apply("square", x),
        apply("exp", shared) * apply("sin", shared) / shared,
        COMPOSITES["dot"](x - y, y),
    ]


def test_text_is_read_back() -> None:
    for formula in _formulas():
        assert parse_expr(format_expr(formula)) is formula, format_expr(formula)


def test_a_very_deep_formula_is_read_back() -> None:
    """Nesting must not be limited by Python's stack."""
    e = var(0, I, 1)
    for _ in range(2000):
        e = apply("exp", apply("sin", e))
    assert parse_expr(format_expr(e)) is e


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("Vi(0,3) +", 10),
        ("Vi(0,3) ? 2", 9),
        ("Exp(Vi(0,3)", 12),
        ("Exp(Vi(0,3), 2)", 1),
        ("Ex(Vi(0,3))", 1),
        ("Vi(0)", 1),
        ("Vi(0,1.5)", 1),
        ("z * 2", 1),
        ("Vi(0,3) Vj(1,3)", 9),
        ("", 1),
    ],
)
def test_a_syntax_error_names_its_column(text: str, column: int) -> None:
    with pytest.raises(FormulaSyntaxError, match=f"at column {column}\\b"):
        parse_expr(text)


def test_text_as_people_write_it() -> None:
    x, y = variables((I, 3), (J, 3))
    names = {"x": x, "y": y}
    sqdist = COMPOSITES["sqdist"](x, y)
    assert parse_expr("Exp(-SqDist(x, y))", names) is apply("exp", -sqdist)
    assert parse_expr("d = x - y; Exp(-(d|d))", names) is apply(
        "exp", -apply("sum", (x - y) * (x - y))
    )
    assert parse_expr("x**2", names) is apply("square", x)
    assert parse_expr("x**-3", names) is apply("powi", x, n=-3)
    assert parse_expr("x**0.5 + 1", names) is apply("pow", x, 0.5) + 1
    assert parse_expr("-x**2", names) is -apply("square", x)
    assert parse_expr("1 - 2 - x", names) is (const(1) - const(2)) - x


def test_equal_formulas_are_one_object() -> None:
    made: list[list[Expr]] = []
    threads = [threading.Thread(target=lambda: made.append(_formulas())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    here = _formulas()
    assert len(made) == 4
    for others in made:
        assert all(a is b for a, b in zip(here, others, strict=True))


def test_pickle_and_copy_give_the_same_object() -> None:
    for formula in _formulas():
        assert pickle.loads(pickle.dumps(formula)) is formula
        assert copy.deepcopy(formula) is copy.copy(formula) is formula


# --- what users see


def test_every_row_is_documented() -> None:
    for row in [*OPS.values(), *COMPOSITES.values(), *REDUCTIONS.values()]:
        assert row.doc.strip().endswith("."), row.name
        assert row.doc[0].isupper() or not row.doc[0].isalpha(), row.name


def test_every_row_can_be_tested() -> None:
    for name, row in ROWS.items():
        assert row.ref is not None, name
        assert len(row.domain) == row.arity, name
        if isinstance(row, Op):
            assert (row.lower is None) != (row.component is None), name
            assert len(row.param_names) == len(row.param_samples), name


def test_names_in_the_language_are_unique() -> None:
    texts = [row.text for row in ROWS.values() if row.text]
    assert len(set(texts)) == len(texts)


def test_methods_exist_and_are_documented() -> None:
    named = {row.method for row in (*OPS.values(), *COMPOSITES.values()) if row.method}
    named |= {red.method for red in REDUCTIONS.values()}
    for name in named:
        assert callable(getattr(LazyTensor, name)), name
    for name, member in inspect.getmembers(LazyTensor):
        if not name.startswith("_") and not inspect.ismemberdescriptor(member):
            assert (inspect.getdoc(member) or "").strip(), f"LazyTensor.{name} has no docstring"


def test_methods_mean_their_rows() -> None:
    for name, row in ROWS.items():
        if row.method:
            case = cases(row, (3,))[-1]
            clouds = [np.full((2, dim), 0.5) for dim in case.dims]
            lifted = [LazyTensor(x, axis=n % 2) for n, x in enumerate(clouds)]
            expected = case.on(*(var(n, (I, J)[n % 2], d) for n, d in enumerate(case.dims)))
            found = getattr(lifted[0], row.method)(*lifted[1:], *case.params)
            assert found._expr is expected, name
