"""Every op and composite of the tables: values, derivatives, dimension rules, text, methods."""

from __future__ import annotations

import copy
import functools
import inspect
import itertools
import pickle
import re
import threading
from typing import Any

import mpmath
import numpy as np
import pytest
from scipy.interpolate import BSpline

from foldwise import LazyTensor
from foldwise.api.documents import of_row
from foldwise.ir.axis import Axis
from foldwise.ir.expr import (
    DimensionError,
    Expr,
    NotDifferentiableError,
    Op,
    apply,
    const,
    same_or_one,
    scalar,
    var,
)
from foldwise.ir.parser import parse_expr
from foldwise.ir.spec import Numerics
from foldwise.ir.syntax import FormulaSyntaxError
from foldwise.ir.tables import Composite
from foldwise.ir.text import format_expr
from foldwise.ops import COMPOSITES, OPS, REDUCTIONS
from foldwise.transform.autodiff import jvp, vjp
from tests.checks import (
    ROWS,
    Case,
    broadcasts,
    cases,
    derivative_error,
    legal_case,
    patterns,
    samples,
    seed,
    value_bound,
    value_errors,
)
from tests.rounding import rounding
from tests.support import (
    BACKENDS,
    DTYPES,
    GPU,
    assert_close,
    dense,
    dense_formula,
    run,
    spec_of,
    variables,
)

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

each_row = pytest.mark.parametrize("name", ROWS)
each_backend = pytest.mark.parametrize("backend", BACKENDS)
each_dtype = pytest.mark.parametrize("dtype", DTYPES)
differentiable = [  # `detach` hides the derivative of its values, `with_slope` states another one
    name
    for name, row in ROWS.items()
    if not isinstance(row, Op) or (row.differentiable and name not in ("detach", "with_slope"))
]
complex_pairs = [n for n, row in COMPOSITES.items() if row.arity == 2 and n[:8] == "complex_"]

# --- values


@pytest.mark.share(2)
@each_row
@each_backend
@each_dtype
def test_value_is_that_of_the_reference(name: str, backend: str, dtype: str) -> None:
    every = [(case, axes) for case in cases(ROWS[name]) for axes in patterns(case)]
    if backend != "interp":  # compiling takes its time: each type has a half or a quarter of them
        every = every[DTYPES.index(dtype) :: 2 if backend == "llvm" else 4] or every[:1]
    found = value_errors(every, backend, dtype)
    errors = {f"{c} {axes}": error for (c, axes), error in zip(every, found, strict=True)}
    most = 4 if isinstance(ROWS[name], Op) else 5  # several ops round more often
    wrong = {n: error for n, error in errors.items() if error > most}
    if backend == GPU and wrong:  # its functions may be worse; references err by a unit themselves
        bounds = {f"{case} {axes}": value_bound(case, axes, dtype) + 1 for case, axes in every}
        wrong = {n: (error, bounds[n]) for n, error in wrong.items() if error > bounds[n]}
    assert not wrong


@pytest.mark.parametrize("name", COMPOSITES)
def test_a_composite_is_its_reference(name: str) -> None:
    row = COMPOSITES[name]
    for case in cases(row):
        formula = case.on(*variables(*((I, dim) for dim in case.dims)))
        rng = seed(case)
        x = [samples(case, rng, (9, 1), n) for n in range(row.arity)]
        found, expected = dense_formula(formula, x), row.ref(*x, *case.params)
        np.testing.assert_allclose(found, expected, rtol=1e-13, atol=1e-14, err_msg=str(case))


several = [name for name, row in ROWS.items() if row.arity > 1]


@pytest.mark.parametrize("name", [name for name in several if name != "softdtw_sqdist"])
def test_a_number_is_repeated_along_a_vector(name: str) -> None:
    """Or refused: never is something else computed. First and second derivatives are right.

    A vector of dimension 1 is no number if the result has another length then, as that of `concat`
    has; nor is the sequence of one element that `softdtw_sqdist` takes.
    """
    row = ROWS[name]
    whole = [case for case in cases(row, (3,)) if case.dims in (row.shapes or [(3,) * row.arity])]
    assert whole
    for full in whole:
        for dims in broadcasts(row, full.dims):
            if (case := legal_case(row, dims, full.params)) is None:
                continue
            rng = seed(case)
            x = [samples(case, rng, (9, 1), n) for n in range(row.arity)]
            pairs = zip(x, full.dims, strict=True)
            repeated = [np.tile(a, dim // a.shape[-1]) for a, dim in pairs]
            formula = case.on(*variables(*((I, d) for d in dims)))
            entire = full.on(*variables(*((I, d) for d in full.dims)))
            if formula.dim != entire.dim:
                entire, repeated = formula, x
            found, expected = dense_formula(formula, x), dense_formula(entire, repeated)
            close = {"rtol": 1e-13, "atol": 1e-14, "err_msg": str(case)}
            np.testing.assert_allclose(found, expected, **close)
            assert row.ref is not None
            np.testing.assert_allclose(found, row.ref(*repeated, *full.params), **close)
            if name in differentiable:
                assert max(derivative_error(case), derivative_error(case, order=2)) < 1e-7, case


alike = [
    name
    for name in several
    if not ROWS[name].shapes and getattr(ROWS[name], "dim", same_or_one) is same_or_one
]


@pytest.mark.parametrize("name", alike)
def test_rows_broadcast(name: str) -> None:
    """All but those that have a rule of their own for dimensions."""
    row = ROWS[name]
    refused = [
        dims
        for dims in broadcasts(row, (3,) * row.arity)
        if not legal_case(row, dims, row.param_samples)
    ]
    assert not refused


@pytest.mark.parametrize("name", several)
def test_dimensions_next_to_legal_ones_are_refused(name: str) -> None:
    """Or legal too, as those of `concat` are: never is something else computed."""
    row = ROWS[name]
    nearby = {
        (*case.dims[:n], case.dims[n] + 1, *case.dims[n + 1 :]): case.params
        for case in cases(row, (3,))
        for n in range(row.arity)
    }
    for dims, params in nearby.items():
        case = Case(row, dims, params)
        try:
            formula = case.on(*variables(*((I, d) for d in dims)))
        except DimensionError as error:
            assert isinstance(error, ValueError)
            assert {*map(str, dims)} & {*re.findall(r"\d+", str(error))}, error
            continue
        rng = seed(case)
        x = [samples(case, rng, (9, 1), n) for n in range(row.arity)]
        assert row.ref is not None
        expected = row.ref(*x, *params)
        np.testing.assert_allclose(
            dense_formula(formula, x), expected, rtol=1e-13, atol=1e-14, err_msg=str(case)
        )


NAN, INF = np.nan, np.inf
SPECIAL: list[tuple[str, tuple[float, ...], float]] = [  # what the documents promise at the edges
    ("rsqrt", (0.0,), 0.0),
    ("rsqrt", (-0.0,), 0.0),
    ("rsqrt", (INF,), 0.0),
    ("rsqrt", (-1.0,), NAN),
    ("sqrt", (0.0,), 0.0),
    ("sqrt", (-1.0,), NAN),
    ("log", (0.0,), -INF),
    ("log", (-1.0,), NAN),
    ("log", (INF,), INF),
    ("log1p", (-1.0,), -INF),
    ("log1p", (-2.0,), NAN),
    ("log1p", (1e-30,), 1e-30),
    ("log1p", (INF,), INF),
    ("exp", (-INF,), 0.0),
    ("exp", (INF,), INF),
    ("exp", (1e4,), INF),
    ("exp", (-1e4,), 0.0),
    ("expm1", (1e-30,), 1e-30),
    ("expm1", (-INF,), -1.0),
    ("expm1", (INF,), INF),
    ("xlogx", (0.0,), 0.0),
    ("xlogx", (-0.0,), 0.0),
    ("xlogx", (1.0,), 0.0),
    ("xlogx", (-1.0,), NAN),
    ("xlogx", (INF,), INF),
    ("reciprocal", (0.0,), INF),
    ("reciprocal", (-4.0,), -0.25),
    ("div", (1.0, 0.0), INF),
    ("div", (0.0, 0.0), NAN),
    ("pow", (0.0, 0.0), 1.0),
    ("pow", (0.0, -1.0), INF),
    ("pow", (-2.0, 3.0), -8.0),
    ("pow", (-2.0, 0.5), NAN),
    ("hypot", (0.0, 0.0), 0.0),
    ("hypot", (-3.0, 4.0), 5.0),
    ("hypot", (INF, -INF), INF),
    ("hypot", (1.0, -INF), INF),
    ("hypot", (INF, NAN), INF),
    ("hypot", (NAN, -INF), INF),
    ("hypot", (NAN, 1.0), NAN),
    ("hypot", (1.0, NAN), NAN),
    ("sigmoid", (0.0,), 0.5),
    ("sigmoid", (-1e4,), 0.0),
    ("sigmoid", (1e4,), 1.0),
    ("sigmoid", (-INF,), 0.0),
    ("softplus", (-1e4,), 0.0),
    ("softplus", (1e4,), 1e4),
    ("softplus", (-INF,), 0.0),
    ("softplus", (INF,), INF),
    ("logaddexp", (1e4, -1e4), 1e4),
    ("logaddexp", (-INF, -INF), -INF),
    ("logaddexp", (INF, INF), INF),
    ("logaddexp", (-INF, 2.0), 2.0),
    ("logaddexp", (INF, -INF), INF),
    ("logaddexp", (NAN, 1.0), NAN),
    ("logaddexp", (1.0, NAN), NAN),
    ("gap", (INF, INF), 0.0),
    ("gap", (INF, -INF), INF),
    ("gap", (NAN, NAN), NAN),
    # --- pieces
    ("sign", (0.0,), 0.0),
    ("sign", (-3.0,), -1.0),
    ("sign", (INF,), 1.0),
    ("abs", (-INF,), INF),
    ("step", (0.0,), 1.0),
    ("step", (-0.0,), 1.0),
    ("step", (-1e-30,), 0.0),
    ("step", (NAN,), 0.0),
    ("relu", (-1.0,), 0.0),
    ("relu", (2.0,), 2.0),
    ("floor", (-1.5,), -2.0),
    ("floor", (2.0,), 2.0),
    ("floor", (INF,), INF),
    ("ceil", (-1.5,), -1.0),
    ("ceil", (2.0,), 2.0),
    ("rint", (0.5,), 0.0),
    ("rint", (1.5,), 2.0),
    ("rint", (-2.5,), -2.0),
    ("rint", (1e30,), 1e30),
    ("round_away", (0.5,), 1.0),
    ("round_away", (-1.5,), -2.0),
    ("round_away", (2.5,), 3.0),
    ("round_away", (0.49999997,), 0.0),  # of float32 the largest below 1/2
    ("round_away", (8388609.0,), 8388609.0),  # where float32 has no halves
    ("round_away", (-INF,), -INF),
    ("mod", (5.5, 2.0, 0.0), 1.5),
    ("mod", (-0.5, 2.0, 0.0), 1.5),
    ("mod", (-0.5, 2.0, -1.0), -0.5),
    ("mod", (5.5, -2.0, 0.0), -0.5),
    ("mod", (1.0, 0.0, 0.0), NAN),
    ("mod", (1e9, 3.0, 0.0), 1.0),
    ("mod", (INF, 2.0, 0.0), NAN),
    ("mod", (NAN, 2.0, 0.0), NAN),
    ("remainder", (-5.5, 2.0), 0.5),
    ("remainder", (5.5, -2.0), -0.5),
    ("remainder", (-INF, 2.0), NAN),
    ("remainder", (1.0, INF), 1.0),
    ("remainder", (-1.0, INF), INF),
    ("remainder", (INF, INF), NAN),
    ("remainder", (1.0, 0.0), NAN),
    ("remainder", (1.0, NAN), NAN),
    ("fmod", (-5.5, 2.0), -1.5),
    ("fmod", (5.5, -2.0), 1.5),
    ("fmod", (-1.0, INF), -1.0),
    ("fmod", (INF, 1.0), NAN),
    ("fmod", (0.0, 0.0), NAN),
    ("floor_divide", (-5.5, 2.0), -3.0),
    ("floor_divide", (1.0, 0.0), INF),
    ("floor_divide", (-1.0, 0.0), -INF),
    ("floor_divide", (0.0, 0.0), NAN),
    ("floor_divide", (1.0, INF), 0.0),
    ("floor_divide", (-1.0, INF), -1.0),
    ("floor_divide", (INF, 1.0), NAN),
    ("eq", (1.0, 1.0), 1.0),
    ("eq", (1.0, 2.0), 0.0),
    ("eq", (0.0, -0.0), 1.0),
    ("eq", (INF, INF), 1.0),
    ("eq", (NAN, NAN), 0.0),
    ("ne", (1.0, 1.0), 0.0),
    ("ne", (1.0, 2.0), 1.0),
    ("ne", (NAN, NAN), 1.0),
    ("lt", (1.0, 1.0), 0.0),
    ("lt", (1.0, 2.0), 1.0),
    ("lt", (NAN, 1.0), 0.0),
    ("le", (1.0, 1.0), 1.0),
    ("le", (2.0, 1.0), 0.0),
    ("le", (1.0, NAN), 0.0),
    ("gt", (1.0, 1.0), 0.0),
    ("gt", (2.0, 1.0), 1.0),
    ("gt", (NAN, 1.0), 0.0),
    ("ge", (1.0, 1.0), 1.0),
    ("ge", (1.0, 2.0), 0.0),
    ("ge", (NAN, 1.0), 0.0),
    ("between", (1.0, 1.0, 2.0), 1.0),
    ("between", (2.0, 1.0, 2.0), 1.0),
    ("between", (2.5, 1.0, 2.0), 0.0),
    ("between", (NAN, 1.0, 2.0), 0.0),
    ("where", (0.0, 1.0, 2.0), 2.0),
    ("where", (-0.0, 1.0, 2.0), 2.0),
    ("where", (0.5, 1.0, 2.0), 1.0),
    ("where", (NAN, 1.0, 2.0), 1.0),
    ("where", (0.0, NAN, 2.0), 2.0),
    ("ifelse", (0.0, 1.0, 2.0), 1.0),
    ("ifelse", (-1.0, 1.0, 2.0), 2.0),
    ("ifelse", (NAN, 1.0, 2.0), 2.0),
    ("minimum", (1.0, 2.0), 1.0),
    ("minimum", (NAN, 2.0), NAN),
    ("minimum", (2.0, NAN), NAN),
    ("maximum", (1.0, 2.0), 2.0),
    ("maximum", (NAN, 2.0), NAN),
    ("maximum", (2.0, NAN), NAN),
    ("clamp", (-3.0, -1.0, 2.0), -1.0),
    ("clamp", (3.0, -1.0, 2.0), 2.0),
    ("clamp", (1.0, -1.0, 2.0), 1.0),
    ("clamp", (NAN, -1.0, 2.0), NAN),
    ("clamp", (1.0, NAN, 2.0), NAN),
    ("clamp", (1.0, -1.0, NAN), NAN),
    ("clamp", (0.5, 1.0, 0.0), 0.0),
    ("clamp", (-3.0, 1.0, 0.0), 0.0),
    ("clamp", (3.0, 1.0, 0.0), 0.0),
    # --- angles
    ("sin", (INF,), NAN),
    ("cos", (-INF,), NAN),
    ("asin", (2.0,), NAN),
    ("asin", (1.0,), np.pi / 2),
    ("acos", (-1.0,), np.pi),
    ("acos", (1.0,), 0.0),
    ("acos", (-1.5,), NAN),
    ("atan", (-INF,), -np.pi / 2),
    ("atan2", (0.0, 0.0), 0.0),
    ("atan2", (0.0, -1.0), np.pi),
    ("atan2", (-0.0, -1.0), -np.pi),
    ("atan2", (INF, -INF), 3 * np.pi / 4),
    ("tanh", (-INF,), -1.0),
    ("tanh", (1e4,), 1.0),
    ("sinh", (0.0,), 0.0),
    ("sinh", (-INF,), -INF),
    ("sinh", (1e-30,), 1e-30),
    ("cosh", (0.0,), 1.0),
    ("cosh", (-INF,), INF),
    ("sinxdivx", (0.0,), 1.0),
    ("sinxdivx", (1e-30,), 1.0),
    ("sinc", (0.0,), 1.0),
    # --- special functions
    ("erf", (INF,), 1.0),
    ("erf", (1e-30,), 2e-30 / np.sqrt(np.pi)),
    ("erfc", (INF,), 0.0),
    ("erfc", (-INF,), 2.0),
    ("lgamma", (0.0,), INF),
    ("lgamma", (-1.0,), INF),
    ("lgamma", (1.0,), 0.0),
    ("lgamma", (INF,), INF),
    ("digamma", (0.0,), -INF),
    ("digamma", (1.0,), -np.euler_gamma),
    ("digamma", (INF,), INF),
    ("polygamma", (0.0,), INF),
    ("polygamma", (1.0,), np.pi**2 / 6),
    ("polygamma", (INF,), 0.0),
    ("asinh", (0.0,), 0.0),
    ("asinh", (1e-30,), 1e-30),
    ("asinh", (-1e30,), -np.arcsinh(1e30)),
    ("asinh", (-INF,), -INF),
    ("acosh", (1.0,), 0.0),
    ("acosh", (1e30,), np.arccosh(1e30)),
    ("acosh", (INF,), INF),
    ("acosh", (0.5,), NAN),
    ("atanh", (1e-30,), 1e-30),
    ("atanh", (-1.0,), -INF),
    ("atanh", (1.5,), NAN),
    ("cbrt", (0.0,), 0.0),
    ("cbrt", (-8.0,), -2.0),
    ("cbrt", (1e30,), 1e10),
    ("cbrt", (-INF,), -INF),
    ("xlogy", (0.0, 0.0), 0.0),
    ("xlogy", (0.0, -1.0), 0.0),
    ("xlogy", (0.0, NAN), NAN),
    ("xlogy", (2.0, 0.0), -INF),
    ("xlogy", (1.0, -1.0), NAN),
    ("xlog1py", (0.0, -1.0), 0.0),
    ("xlog1py", (0.0, INF), 0.0),
    ("xlog1py", (0.0, NAN), NAN),
    ("entr", (0.0,), 0.0),
    ("entr", (-1.0,), -INF),
    ("logit", (0.0,), -INF),
    ("logit", (1.0,), INF),
    ("logit", (1.5,), NAN),
    ("isinf", (-INF,), 1.0),
    ("isinf", (NAN,), 0.0),
    ("isposinf", (-INF,), 0.0),
    ("isneginf", (-INF,), 1.0),
    ("isfinite", (INF,), 0.0),
    ("isfinite", (NAN,), 0.0),
    ("isfinite", (3e38,), 1.0),
    ("isclose", (INF, INF, 0.1, 0.1), 1.0),
    ("isclose", (1.0, INF, 0.1, 0.1), 0.0),
    ("isclose", (NAN, NAN, 0.1, 0.1), 0.0),
    ("signbit", (-0.0,), 1.0),
    ("signbit", (0.0,), 0.0),
    ("signbit", (-INF,), 1.0),
    ("signbit", (INF,), 0.0),
    ("copysign", (3.0, -0.0), -3.0),
    ("copysign", (-3.0, 0.0), 3.0),
    ("heaviside", (0.0, 0.25), 0.25),
    ("heaviside", (-INF, 0.25), 0.0),
    ("heaviside", (INF, 0.25), 1.0),
    ("heaviside", (NAN, 0.25), NAN),
    ("fmin", (NAN, 2.0), 2.0),
    ("fmin", (2.0, NAN), 2.0),
    ("fmax", (NAN, NAN), NAN),
    ("fmax", (1.0, 2.0), 2.0),
    ("nan_to_num", (NAN, 1.0, 2.0, 3.0), 1.0),
    ("nan_to_num", (INF, 1.0, 2.0, 3.0), 2.0),
    ("nan_to_num", (-INF, 1.0, 2.0, 3.0), 3.0),
    ("logical_xor", (NAN, 0.0), 1.0),
    ("logical_xor", (2.0, -1.0), 0.0),
    ("elu", (-INF, 1.0), -1.0),
    ("elu", (INF, 1.0), INF),
    ("celu", (INF, 0.5), INF),
    ("selu", (INF,), INF),
    ("logsigmoid", (INF,), 0.0),
    ("logsigmoid", (-1e4,), -1e4),
    ("mish", (1e4,), 1e4),
    ("gelu_erf", (1e4,), 1e4),
    ("gelu_erf", (-1e4,), 0.0),
    ("hardshrink", (0.5, 0.5), 0.0),
    ("softshrink", (INF, 0.5), INF),
    ("threshold", (1.0, 1.0, 7.0), 7.0),
    *[
        (name, (NAN,), NAN)
        for name in (
            "asinh", "acosh", "atanh", "cbrt", "logit", "entr", "relu6", "selu", "silu", "mish",
            "logsigmoid", "gelu_erf", "hardsigmoid", "softsign", "tanhshrink",
        )
    ],
    *[
        (name, (NAN,), NAN)
        for name in (
            "abs", "acos", "asin", "atan", "cosh", "digamma", "erf", "erfc", "exp", "expm1",
            "floor", "lgamma", "log", "log1p", "reciprocal", "relu", "rint", "round_away", "rsqrt",
            "sigmoid", "sign", "sin", "sinh", "sinxdivx", "softplus", "sqrt", "tanh", "xlogx",
        )
    ],
]  # fmt: skip


@pytest.mark.share(2)
@each_backend
@each_dtype
@pytest.mark.parametrize("axis", [I, J])
def test_special_values(axis: Axis, backend: str, dtype: str) -> None:
    """All rows in one kernel: row n of the table has argument 3n, 3n + 1, 3n + 2."""
    points: dict[str, list[tuple[tuple[float, ...], float]]] = {}
    for name, x, expected in SPECIAL:
        points.setdefault(name, []).append((x, expected))
    longest = max(map(len, points.values()))
    formulas: list[Expr] = []
    arrays: list[np.ndarray] = []
    for name, given in points.items():
        row = ROWS[name]
        x = [var(len(arrays) + n, axis, 1) for n in range(row.arity)]
        formulas.append(Case(row, (1,) * row.arity, row.param_samples).on(*x))
        for n in range(row.arity):
            column = np.ones(longest, dtype)
            column[: len(given)] = [v[n] for v, _ in given]
            arrays.append(column[:, None, None] if axis is I else column[None, :, None])
    spec = spec_of(functools.reduce(OPS["concat"], formulas), "sum", axis.other)
    found = run(spec, arrays, backend=backend)
    # Functions of a GPU may be worse.
    more = rounding(spec, arrays, dtype=dtype) if backend == GPU else np.zeros(found.shape)
    wrong: dict[str, float] = {}
    for column, (name, given) in enumerate(points.items()):
        for n, (x, expected) in enumerate(given):
            value = found[n, column]
            with np.errstate(invalid="ignore"):
                most = 4 * np.finfo(dtype).eps * abs(expected) + more[n, column]
                near = abs(value - expected) <= most
            if not near and value != expected and not (np.isnan(value) and np.isnan(expected)):
                wrong[f"{name}{x}"] = value
    assert not wrong


@each_backend
@each_dtype
@pytest.mark.parametrize("name", ["fmod", "remainder", "floor_divide"])
def test_remainders_are_those_of_numpy(name: str, backend: str, dtype: str) -> None:
    """To the last bit, for quotients up to the largest there are, and for neighbours of integers.

    There are two exceptions: an integer quotient may be 0 with the other sign, and on a GPU it is
    made by a division of float32 that knows no divisors beyond 2**126, large or small, and is wrong
    by up to 2.5 units of the last place. Where these are half of 1 or more, the integer that is
    nearest to the result can be as far away again.
    """
    rng, info = seed(name), np.finfo(dtype)
    sizes = np.exp(rng.uniform(-1, 1, 40) * np.log(float(info.max)) * 0.99)
    some = [0.1, 1, 3, 7, 2.0**24, 1e9, info.max, info.tiny, info.smallest_subnormal, np.inf, 0]
    values = np.concatenate([sizes, some, -sizes, np.negative(some), [np.nan]]).astype(dtype)
    x, y = (a.ravel() for a in np.meshgrid(values, values))
    k = rng.integers(-(2**12), 2**12, 2000).astype(dtype)
    y = np.concatenate([y, (n := rng.integers(1, 400, 2000).astype(dtype)), n])
    x = np.concatenate([x, k * n, np.nextafter(k * n, np.array(0, dtype))])
    with np.errstate(all="ignore"):
        expected = getattr(np, name)(x, y)
    formula = ROWS[name](*variables((I, 1), (I, 1)))
    found = run(spec_of(formula), [x[:, None, None], y[:, None, None]], backend=backend)[:, 0]
    approximate = name == "floor_divide" and backend == GPU and dtype == "float32"
    size = np.abs(y.astype(float))
    known = (2.0**-126 <= size) & (size < 2.0**126) | (not approximate)
    rtol = 5 * info.eps if approximate else 0
    np.testing.assert_allclose(found[known], expected[known], rtol=rtol)
    if name != "floor_divide":
        zero = expected == 0
        np.testing.assert_array_equal(np.signbit(found[zero]), np.signbit(expected[zero]))


@each_backend
@pytest.mark.parametrize("dim", [3, 21])
@pytest.mark.parametrize("name", ["min", "max", "argmin", "argmax", "norminf"])
def test_a_component_that_is_nan_is_the_extremum(name: str, dim: int, backend: str) -> None:
    """As in NumPy, wherever it stands among infinities and numbers."""
    every = [*itertools.product([0.0, -1.0, np.inf, -np.inf, np.nan], repeat=3)]
    x = np.tile(np.array(every), (1, dim // 3))
    row = ROWS[name]
    found = run(spec_of(row(var(0, I, dim))), [x[:, None]], backend=backend)[:, 0]
    expected = np.abs(x).max(-1) if name == "norminf" else getattr(np, name)(x, axis=-1)
    np.testing.assert_array_equal(found, expected)


@each_backend
@each_dtype
def test_nothing_overflows_before_its_result(backend: str, dtype: str) -> None:
    large, tiny = np.finfo(dtype).max / 4, np.finfo(dtype).tiny * 4
    top = np.log(large)
    x, y = variables((I, 1), (J, 1))
    for name, at, expected in [
        ("sinh", (top,), large / 2),
        ("sinh", (-top,), -large / 2),
        ("cosh", (-top,), large / 2),
        ("hypot", (large, -large), np.sqrt(2.0) * large),
        ("hypot", (tiny, tiny), np.sqrt(2.0) * tiny),
        ("logaddexp", (large, -large), large),
        ("logaddexp", (-large, -large), -large),
    ]:
        row = ROWS[name]
        arrays = [np.full((1, 1, 1), v, dtype) for v in at]
        found = run(spec_of(row(*(x, y)[: len(at)])), arrays, backend=backend).item()
        assert abs(found / expected - 1) < 2000 * np.finfo(dtype).eps, (name, at, found)


KINKS: list[tuple[str, tuple[Any, ...], tuple[float, ...] | None]] = [  # what the documents say
    ("abs", (0,), (0,)),
    ("sign", (0,), (0,)),
    ("sqrt", (0,), (0,)),
    ("rsqrt", (0,), (0,)),
    ("xlogx", (0,), (0,)),
    ("step", (0,), (0,)),
    ("relu", (0,), (1,)),
    ("floor", (1,), (0,)),
    ("rint", (0.5,), (0,)),
    ("round_away", (0.5,), (0,)),
    ("asin", (1,), (0,)),
    ("asin", (-1,), (0,)),
    ("acos", (1,), (0,)),
    ("sinxdivx", (0,), (0,)),
    ("sinc", (0,), (0,)),
    ("hypot", (0, 0), (0, 0)),
    ("atan2", (0, 0), (0, 0)),
    ("logaddexp", (1, 1), (0.5, 0.5)),
    ("logaddexp", (-INF, -INF), (0.5, 0.5)),
    ("minimum", (1, 1), (1, 0)),
    ("maximum", (1, 1), (1, 0)),
    ("cbrt", (0,), (0,)),
    ("acosh", (1,), (0,)),
    ("entr", (0,), (0,)),
    ("xlogy", (0, 0), (0, 0)),
    ("xlogy", (0, -1), (0, 0)),
    ("xlogy", (0, np.e), (1, 0)),
    ("xlog1py", (0, -1), (0, 0)),
    ("copysign", (0, -1), (0, 0)),
    ("fmin", (1, 1), (1, 0)),
    ("fmax", (1, 1), (1, 0)),
    ("frac", (1,), (1,)),
    ("leaky_relu", (0, 0.25), (0.25, 0)),
    ("elu", (0, 0.5), (0.5, 0)),
    ("celu", (0, 0.5), (1, 0)),
    ("relu6", (6,), (1,)),
    ("hardtanh", (-1, -1, 1), (1, 0, 0)),
    ("hardsigmoid", (3,), (1 / 6,)),
    ("selu", (1e4,), (1.0507009873554805,)),
    ("softsign", (0,), (1,)),
    ("huber", (0, 1, 1), (-1, 1, 0)),
    ("eq", (1, 1), (0, 0)),
    ("le", (1, 1), (0, 0)),
    ("where", (0, 3, 4), (0, 0, 1)),
    ("ifelse", (0, 3, 4), (0, 1, 0)),
    ("clamp", (-1, -1, 1), (1, 0, 0)),
    ("clamp", (1, -1, 1), (1, 0, 0)),
    ("clamp", (-2, -1, 1), (0, 1, 0)),
    ("clamp", (2, -1, 1), (0, 0, 1)),
    ("clamp", (0, 1, -1), (0, 0, 1)),
    ("clamp", (3, 1, -1), (0, 0, 1)),
    ("mod", (2, 1, 0), (1, -2, 0)),
    ("remainder", (2, 1), (1, -2)),
    ("fmod", (-2, 1), (1, 2)),
    ("norm1", ([0, 0],), (0,)),
    ("norm2", ([0, 0],), (0,)),
    ("norminf", ([0, 0],), (0,)),
    ("normalize", ([0, 0],), (0,)),
    ("manhattan", ([1, 2], [1, 2]), (0, 0)),
    ("chebyshev", ([1, 2], [1, 2]), (0, 0)),
    ("cosine_similarity", ([0, 0], [1, 2]), (0, 0)),
    ("haversine", ([1, 2], [1, 2]), (0, 0)),
    ("haversine", ([0, 0], [0, np.pi]), (0, 0)),
    ("bspline", ([0, 1, 1, 1, 2, 3], 1), None),
]

CURVATURE = {
    "sinxdivx": -1 / 3,
    "sinc": -(np.pi**2) / 3,
    "logaddexp": 0.25,
    "elu": 0.5,
    "celu": 2,
    "huber": 1,
}
"""The second derivative in the first operand, where it is not 0."""


@pytest.mark.share(2)
@each_backend
@pytest.mark.parametrize(("name", "point", "expected"), KINKS)
def test_derivatives_at_the_kinks(
    name: str, point: tuple[Any, ...], expected: tuple[float, ...] | None, backend: str
) -> None:
    """Where a derivative jumps or is infinite, it is what the documents say, twice."""
    arrays = [np.reshape(np.array(p, float), (1, 1, -1)) for p in point]
    row = ROWS[name]
    x = variables(*((I, a.shape[-1]) for a in arrays))
    f = Case(row, tuple(v.dim for v in x), row.param_samples).on(*x)

    def gradients(e: Expr) -> list[Expr]:
        return vjp(e, apply("expand", const(1), dim=e.dim), x)

    first = gradients(f)
    second = [g for e in first for g in gradients(e)]
    # The comparisons keep slots that a derivative does not use.
    kept = [apply("eq", v, v) for v in x]
    spec = spec_of(functools.reduce(OPS["concat"], [*first, *second, *kept]))
    found = run(spec, arrays, backend=backend)[0]
    assert np.isfinite(found).all()
    if expected is not None:
        slopes = np.concatenate([np.full(v.dim, e) for v, e in zip(x, expected, strict=True)])
        np.testing.assert_allclose(found[: slopes.size], slopes, rtol=1e-14, atol=1e-14)
        curvature = found[slopes.size : slopes.size + x[0].dim]
        np.testing.assert_allclose(curvature, CURVATURE.get(name, 0), rtol=1e-14, atol=1e-14)


def test_the_gradient_of_a_distance_at_equal_points_is_zero() -> None:
    x, y = variables((I, 3), (J, 3))
    (slope,) = vjp(COMPOSITES["norm2"](x - y), const(1), [x])
    same = np.ones((1, 1, 3))
    np.testing.assert_array_equal(run(spec_of(slope), [same, same]), np.zeros((1, 3)))


def _on_line(e: Expr, x: np.ndarray, backend: str = "interp") -> np.ndarray:
    """A formula of one number, at many."""
    return run(spec_of(e), [x[:, None, None]], backend=backend)[:, 0]


@each_backend
@pytest.mark.parametrize("n", range(4))
def test_polygamma_of_all_numbers(n: int, backend: str) -> None:
    """To 1e-13, relative to the value, or to 1 where it changes its sign."""
    x = np.concatenate([np.geomspace(1e-3, 1e6, 60), -np.geomspace(0.013, 30.3, 40)])
    expected = np.array([float(mpmath.polygamma(n, mpmath.mpf(v))) for v in x])
    found = _on_line(apply("polygamma", var(0, I, 1), n=n), x, backend)
    size = np.maximum(np.abs(expected), 1.0 if n % 2 == 0 else 0.0)
    size = np.where(x > 2, np.abs(expected), size)
    assert np.max(np.abs(found - expected) / size) < 1e-13
    with pytest.raises(ValueError, match="-1"):
        apply("polygamma", var(0, I, 1), n=-1)


@pytest.mark.parametrize("n", range(6))
def test_derivatives_of_sinxdivx_lose_no_digits(n: int) -> None:
    """Against the integral of t**n cos(x t + n pi / 2) over [0, 1]."""
    x = np.concatenate([[0.0], np.geomspace(1e-6, 60, 20)])
    parts = np.linspace(0, 1, 9).tolist()
    expected = np.array(
        [
            float(mpmath.quad(lambda t, v=v: t**n * mpmath.cos(v * t + n * mpmath.pi / 2), parts))
            for v in x
        ]
    )
    found = _on_line(apply("sinxdivx_n", var(0, I, 1), n=n), x)
    assert np.max(np.abs(found - expected) * np.maximum(1, x)) < 4e-15


def test_slopes_that_vanish_keep_their_digits() -> None:
    x, at = var(0, I, 1), np.array([-30.0, 30.0])
    (slope,) = vjp(ROWS["sigmoid"](x), const(1), [x])
    np.testing.assert_allclose(_on_line(slope, at), np.exp(-30.0) / (1 + np.exp(-30.0)) ** 2)
    (slope,) = vjp(ROWS["expm1"](x), const(1), [x])
    np.testing.assert_allclose(_on_line(slope, at), np.exp(at))


@each_dtype
def test_rounding(dtype: str) -> None:
    x = np.array([-1250, -15, -5, -2.5, -1.25, -0.5, 0, 0.25, 0.125, 2.5, 3.75, 25, 1350], dtype)
    v = var(0, I, 1)
    for decimals in (-2, -1, 0, 1, 2):
        found = _on_line(ROWS["round"](v, decimals=decimals), x)
        np.testing.assert_allclose(found, np.round(x, decimals), rtol=2 * np.finfo(dtype).eps)
    away = {
        -1: [-1250, -20, -10, 0, 0],
        0: [-1250, -15, -5, -3, -1],
        1: [-1250, -15, -5, -2.5, -1.3],
    }
    for decimals, expected in away.items():
        found = _on_line(ROWS["round_away"](v, decimals=decimals), x)
        np.testing.assert_allclose(found[:5], expected, rtol=2 * np.finfo(dtype).eps)
    below = np.nextafter(np.array([0.5], dtype), 0)
    assert _on_line(ROWS["round_away"](v, decimals=0), below).item() == 0


def test_bsplines() -> None:
    """As SciPy has them; they add up to 1 between the inner knots."""
    knots = np.array([0, 0, 0, 1, 1.5, 1.5, 3, 4, 4, 4.0])
    x = np.array([0, 0.3, 1, 1.2, 1.5, 2.9, 3.99, 4, -1, 5.0])
    t, v = variables((NONE, len(knots)), (I, 1))
    for k in range(4):
        formula = ROWS["bspline"](t, v, k=k)
        count = len(knots) - k - 1
        assert formula.dim == count
        found = run(spec_of(formula), [knots[None, None], x[:, None, None]], backend="interp")
        with np.errstate(all="ignore"):
            for n, unit in enumerate(np.eye(count)):
                expected = BSpline(knots, unit, k, extrapolate=False)(x)
                inside = (x >= knots[k]) & (x < knots[-k - 1])
                np.testing.assert_allclose(
                    found[inside, n], expected[inside], atol=1e-14, err_msg=str(k)
                )
        if k <= 2:
            np.testing.assert_allclose(found[:7].sum(-1), 1, rtol=1e-14)
        np.testing.assert_array_equal(found[-2:], 0)


def test_soft_dynamic_time_warping_becomes_hard() -> None:
    """For a small gamma it is the cheapest alignment."""
    x, y, gamma = variables((I, 4), (J, 3), (NONE, 1))
    a, b = np.array([0.0, 1, 1, 3]), np.array([0.0, 1, 2.5])
    found = run(
        spec_of(ROWS["softdtw_sqdist"](x, y, gamma)),
        [a[None, None], b[None, None], np.full((1, 1, 1), 1e-3)],
        backend="interp",
    )
    np.testing.assert_allclose(found, 0.25, atol=1e-2)


@pytest.mark.parametrize("gamma", [1e-3, 0.1, 1e3])
@pytest.mark.parametrize("steps", [(1, 1), (1, 6), (6, 1), (5, 9), (20, 17)])
def test_soft_dynamic_time_warping_of_every_length(steps: tuple[int, int], gamma: float) -> None:
    """In float32, for a gamma far smaller and far larger than the costs."""
    (n, m), rng = steps, np.random.default_rng(steps)
    spec = spec_of(ROWS["softdtw_sqdist"](*variables((I, n), (J, m), (NONE, 1))))
    shapes = (3, 1, n), (1, 2, m), (1, 1, 1)
    arrays = [3 * rng.normal(size=shape) for shape in shapes[:2]] + [np.full(shapes[2], gamma)]
    found = run(spec, [a.astype(np.float32) for a in arrays])
    expected = dense(spec, arrays)
    scale = np.abs(expected).max() + gamma * (n + m)
    np.testing.assert_allclose(found, expected, atol=2e-6 * scale)


def test_one_hot_of_numbers_out_of_range_is_null() -> None:
    x = np.array([-1.0, -0.6, 0, 1.4, 2, 2.6, 3, 1e9, NAN])
    found = run(spec_of(ROWS["one_hot"](var(0, I, 1), dim=3)), [x[:, None, None]])
    expected = np.zeros((9, 3))
    expected[[2, 3, 4], [0, 1, 2]] = 1
    np.testing.assert_array_equal(found, expected)


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


@pytest.mark.share(2)
@pytest.mark.parametrize("name", differentiable)
@each_backend
def test_compiled_derivative(name: str, backend: str) -> None:
    """The derivative's formula, in vectors long and short, through a backend."""
    row = ROWS[name]
    some = [
        next((c for c in every if max(c.dims) == dim), every[0])
        for dim in (3, 17)
        for every in [cases(row, (1, dim))]
    ]
    if isinstance(row, Composite):
        some = some[:1]
    elif backend == GPU:  # compiling takes its time
        some = some[1:]
    for case in dict.fromkeys(some):
        x = [var(n, (I, J)[n % 2], d) for n, d in enumerate(case.dims)]
        f = case.on(*x)
        g = var(len(x), I, f.dim)
        # The sums at the end keep slots that the derivative of a linear op does not use.
        parts = [*vjp(f, g, x), *(apply("sum", v) for v in (*x, g))]
        spec = spec_of(functools.reduce(OPS["concat"], parts))
        rng = seed(case, "compiled")
        arrays = [samples(case, rng, ((5, 1), (1, 6))[n % 2], n) for n in range(len(x))]
        arrays.append(rng.normal(size=(5, 1, f.dim)))
        expected = dense(spec, arrays)
        found = run(spec, arrays, backend=backend)
        eps, scale = 1e-14, np.maximum(1.0, np.abs(expected).max())
        if backend == GPU:  # its functions may be worse
            scale = scale + rounding(spec, arrays, dtype="float64") / eps
        assert_close(found, expected, eps=eps, scale=scale)


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

REFUSED = [  # by static parameters, or for dimensions that are far from legal ones
    *[(name, (2, 3), ()) for name in ("add", "dot", "interleave", "haversine")],
    ("contract", (3, 3), ((0, 1), (1,), (0,), (3, 2))),
    ("kron", (6, 6), ((2, 2), (3, 2))),
    ("tensordot", (6, 5), ((2, 3), (3, 2), (1,), (0,), ())),
    ("bspline", (3, 2), (1,)),
    ("bspline", (3, 1), (2,)),
    ("softdtw_sqdist", (2, 2, 2), ()),
    ("one_hot", (2,), (4,)),
    ("elem", (3,), (3,)),
    ("elem", (3,), (-1,)),
    ("extract", (3,), (1, 3)),
    ("elem_t", (1,), (1, 1)),
    ("extract_t", (3,), (1, 3)),
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


@pytest.mark.parametrize(
    ("name", "params", "message"),
    [
        ("kron", ((2, 3), (6,)), "as many axes of both, not 2 and 1"),
        ("tensordot", ((2, 3), (3, 2), (1,), (1,), ()), "do not fit"),
        ("tensordot", ((2, 3), (3, 2), (2,), (0,), ()), "no axes of a tensor of shape"),
        ("tensordot", ((2, 3), (3, 2), (1,), (0,), (0, 2)), "no permutation of the 2 axes"),
    ],
)
def test_axes_that_do_not_fit(name: str, params: tuple[Any, ...], message: str) -> None:
    with pytest.raises(DimensionError, match=message):
        Case(ROWS[name], (6, 6), params).on(*variables((I, 6), (I, 6)))


@pytest.mark.parametrize("name", complex_pairs)
def test_complex_dimensions_that_do_not_fit(name: str) -> None:
    for dims in [(4, 6), (3, 3)]:
        with pytest.raises(DimensionError):
            ROWS[name](*variables(*((I, d) for d in dims)))


# --- identity, text, pickle


def _formulas() -> list[Expr]:
    x, y, p = variables((I, 3), (J, 3), (NONE, 1))
    every = [
        case.on(*(var(n, (I, J)[n % 2], d) for n, d in enumerate(case.dims)))
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


def test_pickles_of_deep_formulas_and_of_computations() -> None:
    deep, w = variables((Axis.I, 1), (Axis.J, 2))
    for _ in range(5000):  # deeper than Python's stack
        deep = apply("sin", deep)
    assert pickle.loads(pickle.dumps(deep)) is deep
    for spec in (
        spec_of(deep),
        spec_of(deep, "logsumexp_weight", weight=w, numerics=Numerics("kahan")),
        spec_of(deep * w, "kmin_argkmin", k=3),
    ):
        for same in (pickle.loads(pickle.dumps(spec)), copy.deepcopy(spec)):
            assert same == spec and same.reduction is spec.reduction and hash(same) == hash(spec)


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
    named |= {red.method for red in REDUCTIONS.values() if red.method}
    for name in named:
        assert callable(getattr(LazyTensor, name)), name
    for name, member in inspect.getmembers(LazyTensor):
        if not name.startswith("_") and not inspect.ismemberdescriptor(member):
            assert (inspect.getdoc(member) or "").strip(), f"LazyTensor.{name} has no docstring"


def test_methods_mean_their_rows() -> None:
    for name, row in ROWS.items():
        if row.method and getattr(row, "takes", "real") == "real":
            case = cases(row, (3,))[-1]
            clouds = [np.full((2, dim), 0.5) for dim in case.dims]
            lifted = [LazyTensor(x, axis=n % 2) for n, x in enumerate(clouds)]
            expected = case.on(*(var(n, (I, J)[n % 2], d) for n, d in enumerate(case.dims)))
            found = getattr(lifted[0], row.method)(*lifted[1:], *case.params)
            assert found.bound.expr is expected, name


def test_operands_and_parameters_may_be_given_by_name() -> None:
    """As the signature, and so the stub, has them."""
    for name, row in ROWS.items():
        if row.method and getattr(row, "takes", "real") == "real":
            case = cases(row, (3,))[-1]
            x, *others = (LazyTensor(np.full(dim, 0.5)) for dim in case.dims)
            values = [*others, *case.params]
            method = getattr(x, row.method)
            named = dict(zip(inspect.signature(method).parameters, values, strict=False))
            assert len(named) == len(values), name
            assert method(**named).bound.expr is method(*values).bound.expr, name


def test_clamp_takes_the_names_of_both_libraries() -> None:
    x = LazyTensor(np.full(3, 0.5))
    ends = [{"min": -1, "max": 1}, {"low": -1, "high": 1}, {"a_min": -1, "a_max": 1}]
    assert len({x.clamp(**given).bound.expr for given in ends}) == 1


def test_rows_say_the_dimension_of_their_result() -> None:
    for row in ROWS.values():
        if row.result != "D" and not row.result.isdecimal():
            continue
        takes, gives = getattr(row, "takes", "real"), getattr(row, "gives", "real")
        for case in cases(row, (3, 17)):
            e = case.on(*(var(n, I, dim) for n, dim in enumerate(case.dims)))
            dim = max(case.dims) // (2 if takes == "complex" else 1)
            found = e.dim // (2 if gives == "complex" else 1)
            assert found == (dim if row.result == "D" else int(row.result)), case


def test_rows_for_real_numbers_refuse_complex_ones() -> None:
    """Those whose documents say so, and no others."""
    for name, row in ROWS.items():
        if row.method and getattr(row, "takes", "real") == "real":
            case = cases(row, (3,))[-1]
            x, *others = (LazyTensor(np.full(dim, 0.5 + 0.5j)) for dim in case.dims)
            try:
                getattr(x, row.method)(*others, *case.params)
                refused = False
            except TypeError as error:
                assert "complex" in str(error), name
                refused = True
            doc = getattr(LazyTensor, row.method).__doc__
            if doc == of_row(row, row.method):
                assert ("TypeError: for complex numbers." in doc) == refused, name
