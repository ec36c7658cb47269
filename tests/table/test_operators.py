"""Gradients, divergences, Laplacians, traces: values against central differences, for every op."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from foldwise.ir.axis import Axis
from foldwise.ir.expr import (
    DimensionError,
    Expr,
    NotDifferentiableError,
    Op,
    apply,
    const,
    toposort,
    var,
)
from foldwise.ir.tables import OPERATORS
from foldwise.ops import COMPOSITES
from foldwise.transform.operators import (
    adjoint_operator,
    diff,
    divergence,
    grad,
    grad_matrix,
    hessian_vector,
    laplacian,
    sum_lin_operator,
    trace_operator,
)
from foldwise.transform.simplify import is_zero, simplify
from tests.checks import ROWS, Case, cases, samples, seed
from tests.support import (
    BACKENDS,
    Array,
    central_difference,
    dense_formula,
    relative_error,
    run,
    spec_of,
    variables,
)

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

differentiable = [
    name
    for name, row in ROWS.items()
    if (not isinstance(row, Op) or row.differentiable)
    and name
    not in ("detach", "with_slope")  # their derivative is not that of its values, on purpose
    and all(low < high for low, high in row.domain)  # a point has no neighbours to compare with
]

# --- every op


@dataclass(frozen=True)
class Setting:
    """A variable `v`, and values of it and of all other variables."""

    v: Expr
    arrays: list[Array]

    def value(self, e: Expr) -> Array:
        """The formula, a vector."""
        return dense_formula(e, self.arrays)[0, 0]

    def jacobian(self, e: Expr, v: Expr | None = None) -> Array:
        """By central differences, of shape `(e.dim, v.dim)`."""
        v = v or self.v
        slot = v.params[0]

        def moved(step: float) -> Array:
            at = self.arrays[slot] + step * np.eye(v.dim)[:, None]
            values = dense_formula(e, [*self.arrays[:slot], at, *self.arrays[slot + 1 :]])
            return np.broadcast_to(values, (v.dim, 1, e.dim))[:, 0].T

        return central_difference(moved, 3e-4)


def composed(case: Case) -> tuple[Setting, Expr]:
    """The row on functions of a vector `v`, which are in its domain, and away from its kinks.

    The operand n is a sample s plus what vanishes where `v` is equal to the parameter p.
    """
    rng = seed(case, "operators")
    dim = case.dims[0]
    v, p, *s = (var(n, I, d) for n, d in enumerate((dim, dim, *case.dims)))
    w = v - p
    wave = apply("sin", w) + 0.5 * apply("square", w)
    total = apply("sum", v * w)
    operands = [
        at + (wave if n == 0 else 0.5 * total - apply("sin", w) if at.dim == dim else total)
        for n, at in enumerate(s)
    ]
    if case.row.name == "where":
        operands[0] = s[0]  # what is 0 there has to stay so
    here = rng.normal(size=(1, 1, dim))
    values = [samples(case, rng, (1, 1), n) for n in range(len(s))]
    return Setting(v, [here, here, *values]), case.on(*operands)


def on_shape(f: Expr, v: Expr) -> Expr:
    """A vector as long as `v` that depends on all components of `f`."""
    return f if f.dim == v.dim else f * v if f.dim == 1 else apply("sum", f) * v


def cases_of(name: str) -> list[Case]:
    """All cases of an op with short vectors, and one with long ones; two of a composite."""
    every = cases(ROWS[name], (1, 3, 17))
    short = [c for c in every if max(c.dims) < 17]
    few = short[:1] if name in COMPOSITES else short
    return few + [c for c in every if max(c.dims) >= 17][:1]


@pytest.mark.parametrize("name", differentiable)
def test_first_order(name: str) -> None:
    errors: dict[str, float] = {}
    for case in cases_of(name):
        here, f = composed(case)
        v = here.v
        expected = here.jacobian(f)
        rng = seed(case)
        g, u = rng.normal(size=f.dim), rng.normal(size=v.dim)
        slot = len(here.arrays)
        here.arrays.extend([g[None, None], u[None, None]])
        gg, uu = var(slot, I, f.dim), var(slot + 1, I, v.dim)
        found = {
            "grad": (grad(f, v, gg), g @ expected),
            "diff": (diff(f, v, uu), expected @ u),
            "grad_matrix": (grad_matrix(f, v), expected.ravel()),
        }
        field = on_shape(f, v)
        slopes = expected if field is f else here.jacobian(field)
        found["divergence"] = divergence(field, v), np.trace(slopes)[None]
        for operator, (e, wanted) in found.items():
            assert e.dim == wanted.size, (case, operator)
            errors[f"{case} {operator}"] = relative_error(here.value(e), wanted)
    assert all(error < 1e-7 for error in errors.values()), errors


@pytest.mark.parametrize("name", differentiable)
def test_second_and_third_order(name: str) -> None:
    errors: dict[str, float] = {}
    for case in cases_of(name):
        here, f = composed(case)
        v = here.v
        s = f if f.dim == 1 else apply("sum", apply("sin", f))
        slope = grad(s, v)
        hessian = here.jacobian(slope)
        u = np.linspace(-1, 1, v.dim) + 0.5
        here.arrays.append(u[None, None])
        along = var(len(here.arrays) - 1, I, v.dim)
        try:
            total = laplacian(s, v)
        except NotDifferentiableError:
            continue  # a row whose derivative has none
        found = {
            "laplacian": (total, np.trace(hessian)[None]),
            "hessian_vector": (hessian_vector(s, v, along), hessian @ u),
            "hessian": (grad_matrix(slope, v), hessian.ravel()),
        }
        if max(case.dims) < 17:
            found["grad of laplacian"] = grad(total, v), here.jacobian(total)[0]
        for operator, (e, wanted) in found.items():
            assert e.dim == wanted.size, (case, operator)
            errors[f"{case} {operator}"] = relative_error(here.value(e), wanted)
    assert all(error < 1e-6 for error in errors.values()), errors


# --- the size of the formulas

RADIAL = {
    "gaussian": lambda x, y: apply("exp", -COMPOSITES["sqdist"](x, y)),
    "cauchy": lambda x, y: 1 / (1 + COMPOSITES["sqdist"](x, y)),
    "exponential": lambda x, y: apply("exp", -COMPOSITES["norm2"](x - y)),
}


def size(e: Expr) -> int:
    return len(toposort([e]))


@pytest.mark.parametrize("kernel", RADIAL)
def test_formulas_do_not_grow_with_the_dimension(kernel: str) -> None:
    sizes: list[list[int]] = []
    for dim in (3, 1000):
        x, y, b = variables((I, dim), (J, dim), (J, dim))
        k = RADIAL[kernel](x, y)
        made = [
            laplacian(k, x),
            divergence(grad(k, x) + k * apply("sin", x) * apply("sum", x * b), x),
            grad_matrix(k * b + apply("exp", x), x),
            grad(laplacian(k, x), x),
            trace_operator(k * b + apply("sum", b * x) * apply("cos", y), b),
        ]
        sizes.append([size(e) for e in made])
    assert sizes[0] == sizes[1] and max(sizes[0]) < 80, sizes


@pytest.mark.parametrize("dim", [1, 3, 17, 1000])
def test_laplacian_of_a_gaussian(dim: int) -> None:
    rng = seed(dim)
    x, y = variables((I, dim), (J, dim))
    formula = laplacian(RADIAL["gaussian"](x, y), x)
    arrays = [rng.normal(size=shape) / dim**0.5 for shape in ((4, 1, dim), (1, 5, dim))]
    r2 = ((arrays[0] - arrays[1]) ** 2).sum(-1, keepdims=True)
    expected = (4 * r2 - 2 * dim) * np.exp(-r2)
    np.testing.assert_allclose(dense_formula(formula, arrays), expected, rtol=1e-12)
    for backend in BACKENDS:
        found = run(spec_of(formula), arrays, backend=backend)
        np.testing.assert_allclose(np.reshape(found, (4, 1)), expected.sum(1), rtol=1e-12)


# --- formulas that move components


def rearranged(rng: np.random.Generator, v: Expr, dim: int, depth: int) -> Expr:
    """A formula of dimension `dim` that slices, joins, pads and repeats functions of `v`."""
    if depth == 0:
        start = int(rng.integers(abs(v.dim - dim) + 1))
        if v.dim < dim:
            return apply("pad", v, start=start, dim=dim)
        return apply("slice", v, start=start, stop=start + dim)

    def inner(n: int) -> Expr:
        return rearranged(rng, v, n, depth - 1)

    match rng.integers(9 if dim > 1 else 4):
        case 0:
            return apply("sin", inner(dim)) + inner(dim)
        case 1:
            return inner(dim) * inner(1)
        case 2:
            start, before = rng.integers(1, 4, size=2)
            stop = int(start + dim)
            return apply("slice", inner(stop + int(before)), start=int(start), stop=stop)
        case 3:
            return apply("slice", inner(2 * dim), start=0, stop=2 * dim, step=2)
        case 4 | 5:
            cut = int(rng.integers(1, dim))
            return apply("concat", inner(cut), inner(dim - cut))
        case 6 | 7:
            length = int(rng.integers(1, dim))
            start = int(rng.integers(0, dim - length + 1))
            return apply("pad", inner(length), start=start, dim=dim) * inner(dim)
        case _:
            return apply("expand", inner(1), dim=dim)


@pytest.mark.parametrize("number", range(60))
def test_matrices_of_formulas_that_move_components(number: int) -> None:
    rng = seed(number, "moves")
    dim = int(rng.integers(1, 7))
    v = var(0, I, dim)
    here = Setting(v, [rng.normal(size=(1, 1, dim)) / 2])
    for length in (dim, dim + 2):
        f = rearranged(rng, v, length, 4)
        expected = here.jacobian(f)
        assert relative_error(here.value(grad_matrix(f, v)), expected.ravel()) < 1e-7
        if length == dim:
            found = here.value(divergence(f, v))
            assert relative_error(found, np.trace(expected)[None]) < 1e-7


# --- linear operators


def linear_formulas(dim: int) -> tuple[Setting, dict[str, Expr]]:
    """Formulas that are linear in a variable."""
    v, x, p, s, m = variables((I, dim), (I, dim), (I, dim), (I, 1), (I, dim * dim))
    rng = seed(dim, "linear")
    arrays = [rng.normal(size=(1, 1, e.dim)) for e in (v, x, p, s, m)]
    scalar = apply("sum", v * apply("exp", x))
    half = (dim + 1) // 2
    swapped = [apply("slice", v, start=a, stop=b) for a, b in ((half, dim), (0, half)) if a < b]
    return Setting(v, arrays), {
        "identity": v,
        "diagonal": -v * x + v / p - 2 * v,
        "rank one": x * scalar + apply("expand", scalar, dim=dim) * p,
        "scalar": scalar / s,
        "null": 0 * v,
        "with nothing added": (x - x) + v,
        "swapped": swapped[0] if dim == 1 else apply("concat", *swapped),
        "matrix": apply("contract", m, v, first=(0, 1), second=(1,), out=(0,), sizes=(dim, dim)),
        "every second": apply(
            "slice", apply("interleave", v, x * scalar), start=1, stop=2 * dim, step=2
        ),
    }


@pytest.mark.parametrize("dim", [1, 2, 3, 17])
def test_linear_operators(dim: int) -> None:
    here, formulas = linear_formulas(dim)
    v, x, p, s, _ = (var(n, I, a.shape[-1]) for n, a in enumerate(here.arrays))
    values = [a[0, 0] for a in here.arrays]
    for name, f in formulas.items():
        matrix = here.jacobian(f)
        left, right = (x, p) if f.dim == dim else (s, p)
        wl, wr = (values[e.params[0]] for e in (left, right))
        found = {
            "trace": (trace_operator(f, v), matrix.diagonal().sum() if f.dim > 1 else matrix.sum()),
            "half of it": (trace_operator(f, v, 0.5), None),
            "scaled": (trace_operator(f, v, s), None),
            "weighted": (trace_operator(f, v, p), None),
            "adjoint": (adjoint_operator(f, v, left), wl @ matrix),
            "entries": (sum_lin_operator(f, v), matrix.sum()),
            "rows": (sum_lin_operator(f, v, left), (wl @ matrix).sum()),
            "entries weighted": (sum_lin_operator(f, v, left, right), wl @ matrix @ wr),
            "scaled entries": (sum_lin_operator(f, v, s, right), (values[3] * matrix @ wr).sum()),
        }
        square = np.broadcast_to(matrix, (dim, dim))
        for weighted, w in (("half of it", 0.5), ("scaled", values[3]), ("weighted", values[2])):
            found[weighted] = found[weighted][0], (square.diagonal() * w).sum()
        for operator, (e, expected) in found.items():
            assert v not in toposort([e]), (name, operator)
            error = relative_error(here.value(e), np.atleast_1d(expected))
            assert error < 1e-9, (name, operator, error)


def test_what_is_not_linear_is_refused() -> None:
    v, x, s = variables((I, 3), (I, 3), (I, 1))
    refused = [
        v * v,
        v / (1 + v),
        x / v,
        apply("exp", v),
        apply("abs", v),
        apply("sign", v),
        v + 1,
        v - x,
        x,
        apply("concat", v, s),
        apply("pow", v, 1.5),
        apply("unless_zero", x, v),
        COMPOSITES["norm2"](v) * x,
        apply("sum", v * v) * x,
    ]
    for f in refused:
        square = f if f.dim == 3 else apply("slice", f, start=1, stop=4)
        for operator in (
            lambda f: trace_operator(f, v),
            lambda f: adjoint_operator(f, v, f),
            lambda f: sum_lin_operator(f, v),
        ):
            with pytest.raises(ValueError, match="not linear"):
                operator(square)


# --- other things


def test_dimensions_are_checked() -> None:
    v, x, s = variables((I, 3), (I, 2), (I, 1))
    for wrong in (
        lambda: grad(v, v, s),
        lambda: grad(v, v, 1),
        lambda: diff(v, v, x),
        lambda: diff(v, [v, x], [v, v]),
        lambda: divergence(x, v),
        lambda: divergence(s * apply("sum", v), v),
        lambda: laplacian(v, v),
        lambda: hessian_vector(v, v, v),
        lambda: hessian_vector(apply("sum", v), v, x),
        lambda: trace_operator(x, v),
        lambda: trace_operator(v, v, x),
        lambda: adjoint_operator(v, v, x),
        lambda: sum_lin_operator(v, v, x),
        lambda: sum_lin_operator(v, v, v, x),
    ):
        with pytest.raises(DimensionError):
            wrong()
    with pytest.raises(ValueError, match="2 variables"):
        diff(v, [v, x], [v])


def test_without_the_variable_all_is_zero() -> None:
    v, x, y, s = variables((I, 3), (I, 3), (I, 5), (I, 1))
    zeros = {
        grad(apply("sin", y), v, y): 3,
        diff(apply("sin", y), v, x): 5,
        grad_matrix(apply("sin", y), v): 15,
        divergence(apply("sin", x), v): 1,
        laplacian(s, v): 1,
        hessian_vector(s, v, x): 3,
        trace_operator(0 * x, v): 1,
        adjoint_operator(0 * y, v, y): 3,
        sum_lin_operator(0 * y, v): 1,
    }
    assert [e.dim for e in zeros] == list(zeros.values())
    assert all(is_zero(e) for e in zeros)


def test_the_variable_may_be_any_formula() -> None:
    """Also one that simplification would rewrite, at any depth."""
    x, y, d = variables((I, 3), (J, 3), (I, 3))
    v = x - (-(1 * y))

    def of(v: Expr) -> list[Expr]:
        f = apply("exp", -COMPOSITES["sqnorm2"](v)) * apply("sum", x)
        return [
            f,
            grad(f, v, 2),
            diff(f, v, v),
            grad_matrix(f * v, v),
            laplacian(f, v),
            laplacian(laplacian(f, v), v),
            hessian_vector(f, v, x),
            divergence(grad(grad(f, v) * v, v, y), v),
            grad(laplacian(f, v), v),
        ]

    rng = seed("any")
    arrays = [rng.normal(size=(1, 1, 3)) for _ in range(3)]
    swapped = [*arrays[:2], arrays[0] + arrays[1]]
    for by_formula, by_variable in zip(of(v), of(d), strict=True):
        found, expected = dense_formula(by_formula, arrays), dense_formula(by_variable, swapped)
        assert relative_error(found, expected) < 1e-12


def test_several_variables_move_together() -> None:
    x, y, s, t = variables((I, 3), (I, 1), (I, 3), (I, 1))
    f = apply("sin", x * y)
    expected = simplify(diff(f, x, s) + diff(f, y, t))
    arrays = [seed("several").normal(size=(4, 1, e.dim)) for e in (x, y, s, t)]
    found = diff(f, (x, y), (s, t))
    assert relative_error(dense_formula(found, arrays), dense_formula(expected, arrays)) < 1e-12


def test_an_op_without_a_derivative_is_refused() -> None:
    v = var(0, I, 3)
    op = Op(name="opaque", arity=1, doc="", lower=lambda b, x: x, domain=((-1.0, 1.0),))
    for operator in (divergence, grad_matrix):
        with pytest.raises(NotDifferentiableError, match="opaque"):
            operator(op(v), v)


def test_the_table() -> None:
    """The names are those of KeOps."""
    names = {row.text for row in OPERATORS.values()}
    assert names >= {
        "Grad", "Diff", "GradMatrix", "Divergence", "Laplacian", "TraceOperator",
        "AdjointOperator", "SumLinOperator",
    }  # fmt: skip
    v, u = variables((I, 3), (I, 3))
    s = apply("sum", apply("sin", v))
    assert OPERATORS["laplacian"](s, v) is laplacian(s, v)
    assert OPERATORS["grad"](s, v, 1) is grad(s, v)
    assert OPERATORS["diff"](s, v, u) is diff(s, v, u)
    assert OPERATORS["trace_operator"](2 * v, v) is const(6)
