"""Derivatives at points where a root, a norm, a power or a choice of branches is singular.

The rule: where a function has a derivative, that is the value, however the function is written;
elsewhere it is a finite subgradient. What is not chosen has no part in it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from foldwise import Vi, Vj
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, const, scalar, toposort, var
from foldwise.ops import COMPOSITES, OPS
from foldwise.transform.autodiff import gradient, jvp, vjp
from foldwise.transform.kernel_form import kernel_form
from foldwise.transform.operators import grad, hessian_vector, laplacian
from tests.support import dense_formula, run, spec_of

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

ROWS = OPS | COMPOSITES
ROOT3 = 3**0.5
SCALARS = [ROOT3, ROOT3, 3.0, 1 / 3.0]  # numbers of run time, one of them written twice


def norm(d: Expr) -> Expr:
    return COMPOSITES["norm2"](d)


def exp(e: Expr) -> Expr:
    return apply("exp", e)


# Functions of r = |d|, and half of their second derivative by r at 0, where it exists; 0 elsewhere.
RADIAL: dict[str, tuple[Callable[[Expr], Expr], float]] = {
    "r": (lambda r: r, 0),
    "exp(-r)": (lambda r: exp(-r), 0),
    "1 / (1 + r)": (lambda r: 1 / (1 + r), 0),
    "r ** 3": (lambda r: apply("powi", r, n=3), 0),
    "square": (lambda r: apply("square", r), 1),
    "r * r": (lambda r: r * r, 1),
    "pow(r, 2)": (lambda r: apply("pow", r, 2), 1),
    "pow(r, a)": (lambda r: apply("pow", r, scalar(2) - 1), 1),
    "powi": (lambda r: apply("powi", r, n=2), 1),
    "exp(-r^2)": (lambda r: exp(-r * r), -1),
    "cos": (lambda r: apply("cos", r), -0.5),
    "cosh": (lambda r: ROWS["cosh"](r), 0.5),
    "r sin r": (lambda r: r * apply("sin", r), 1),
    "sqrt(1 + r^2)": (lambda r: apply("sqrt", 1 + r * r), 0.5),
    "1 / (1 + r^2)": (lambda r: 1 / (1 + r * r), -1),
    "sinc": (lambda r: ROWS["sinxdivx"](r), -1 / 6),
    "Matern 3/2": (lambda r: (1 + scalar(0) * r) * exp(-scalar(1) * r), -1.5),
    "Matern 3/2, another way": (
        lambda r: (1 + scalar(2) * r * scalar(1) * scalar(3)) * exp(-r * scalar(0)),
        -1.5,
    ),
    "Matern 5/2": (
        lambda r: (1 + scalar(0) * r + apply("square", scalar(1) * r) / 3) * exp(-scalar(0) * r),
        -0.5,
    ),
    "minus the tangent": (lambda r: exp(-scalar(0) * r) + r * scalar(1), 1.5),
    "twice the slope": (lambda r: (1 + 2 * r) * exp(-2 * r), -2),
    "minimum": (lambda r: apply("minimum", r * r, 1 + r), 1),
    "chosen": (lambda r: apply("where", apply("lt", r, 1), r * r, apply("log", r)), 1),
}

DISTANCES: dict[str, tuple[Callable[[Expr], Expr], int]] = {
    "norm": (norm, 3),
    "root of a sum": (lambda d: apply("sqrt", apply("sum", d * d)), 3),
    "root of a composite": (lambda d: apply("sqrt", COMPOSITES["sqnorm2"](d)), 2),
    "power of a sum": (lambda d: apply("pow", apply("sum", d * d), 0.5), 2),
    "power given as an array": (lambda d: apply("pow", apply("sum", d * d), var(3, NONE, 1)), 2),
    "absolute value": (lambda d: apply("abs", d), 1),
    "root of a square": (lambda d: apply("sqrt", apply("square", d)), 1),
    "hypot": (lambda d: apply("hypot", _part(d, 0), _part(d, 1)), 2),
}


def _part(d: Expr, k: int) -> Expr:
    return apply("slice", d, start=k, stop=k + 1)


def second_derivatives(f: Expr, x: Expr, t: Expr) -> dict[str, Expr]:
    """The matrix of second derivatives times t, in all mixtures of modes; and its trace."""
    forward, backward = jvp(f, {x: t}), vjp(f, const(1), [x])[0]
    return {
        "forward over backward": jvp(backward, {x: t}),
        "backward over backward": vjp(backward, t, [x])[0],
        "backward over forward": vjp(forward, const(1), [x])[0],
        "operator": hessian_vector(f, x, t),
    }


@pytest.mark.parametrize("distance", DISTANCES)
@pytest.mark.parametrize("function", RADIAL)
def test_functions_of_distances_at_equal_points(function: str, distance: str) -> None:
    f, half = RADIAL[function]
    r, dim = DISTANCES[distance]
    x, y, t = var(0, I, dim), var(1, J, dim), var(2, I, dim)
    value = f(r(x - y))
    point, direction = np.full((1, 1, dim), 0.3), np.arange(1.0, dim + 1)[None, None]
    given = [point, point, direction, np.full((1, 1, 1), 0.5)]
    first = dense_formula(vjp(value, const(1), [x])[0], given, SCALARS)
    np.testing.assert_array_equal(first, 0 * first)
    for mode, e in second_derivatives(value, x, t).items():
        for form in (e, kernel_form(e)):
            found = np.broadcast_to(dense_formula(form, given, SCALARS), direction.shape)
            np.testing.assert_allclose(found, 2 * half * direction, atol=1e-12, err_msg=mode)
    square = dense_formula(jvp(jvp(value, {x: t}), {x: t}), given, SCALARS)
    np.testing.assert_allclose(square, 2 * half * (direction**2).sum(), atol=1e-12)
    trace = dense_formula(laplacian(value, x), given, SCALARS)
    np.testing.assert_allclose(trace, 2 * half * dim, atol=1e-12)


@pytest.mark.parametrize("distance", DISTANCES)
@pytest.mark.parametrize("function", RADIAL)
def test_first_derivatives_of_distances_cost_no_limit(function: str, distance: str) -> None:
    f, _ = RADIAL[function]
    r, dim = DISTANCES[distance]
    x, y = var(0, I, dim), var(1, J, dim)
    value = f(r(x - y))
    (slope,) = vjp(value, const(1), [x])
    root_is_zero = apply("eq", r(x - y), 0)
    limits = [n for n in toposort([kernel_form(slope)]) if n.op.name == "where"]
    assert all(n.args[0] is not root_is_zero for n in limits)


def test_one_sided_roots() -> None:
    """sqrt(x) ** 2 is x, at 0 as well."""
    x, t = var(0, I, 1), var(1, I, 1)
    given = [np.zeros((1, 1, 1)), np.ones((1, 1, 1))]
    r = apply("sqrt", x)
    for f, first in [
        (r * r, 1),
        (apply("square", r), 1),
        (apply("powi", r, n=4), 0),
        (apply("sin", r) * r, 1),
        (apply("exp", -r * r), -1),
        (r, 0),
    ]:
        slope = vjp(f, const(1), [x])[0]
        assert dense_formula(slope, given) == first, f
        assert dense_formula(jvp(f, {x: t}), given) == first, f


def test_angles_between_equal_directions() -> None:
    """The square of an angle is smooth in the cosine, also at 1."""
    u = var(0, I, 1)
    angle = apply("acos", u)
    for f, slope in [(angle * angle, -2), (apply("cos", angle), 1), (angle, 0)]:
        (found,) = vjp(f, const(1), [u])
        np.testing.assert_allclose(dense_formula(found, [np.ones((1, 1, 1))]), slope)
    area = apply("acosh", u)
    for f, slope in [(area * area, 2), (ROWS["cosh"](area), 1), (exp(-area * area), -2), (area, 0)]:
        (found,) = vjp(f, const(1), [u])
        np.testing.assert_allclose(dense_formula(found, [np.ones((1, 1, 1))]), slope)
    x, t = var(0, I, 2), var(1, I, 2)
    area = apply("acosh", 1 + COMPOSITES["sqnorm2"](x) / 2)
    hessian = hessian_vector(apply("square", area), x, t)
    found = dense_formula(hessian, [np.zeros((1, 1, 2)), np.array([[[1.0, 2.0]]])])
    np.testing.assert_allclose(found, [[[2, 4]]], rtol=1e-12)
    haversine = COMPOSITES["haversine"](x, const(0) + apply("detach", x))
    hessian = hessian_vector(apply("square", haversine), x, t)
    direction = np.array([[[1.0, 2.0]]])
    found = dense_formula(hessian, [np.zeros((1, 1, 2)), direction])
    np.testing.assert_allclose(found, 2 * direction, rtol=1e-12)


EXPONENTS = [0.3, 0.5, 0.7, 1, 1.5, 2, 2.5, 3]


@pytest.mark.parametrize("exponent", EXPONENTS)
@pytest.mark.parametrize("written", ["float", "array", "formula"])
def test_powers_at_zero(exponent: float, written: str) -> None:
    """Finite; those of exponent 1 and more right."""
    x, p, t = var(0, I, 1), var(1, I, 1), var(2, I, 1)
    e = {"float": const(exponent), "array": p, "formula": p + 0 * apply("cos", p)}[written]
    given = [np.zeros((1, 1, 1)), np.full((1, 1, 1), exponent), np.ones((1, 1, 1))]
    for base, slope in [(x, float(exponent == 1)), (apply("abs", x), 0.0)]:
        f = apply("pow", base, e)
        (first,) = vjp(f, const(1), [x])
        assert dense_formula(first, given) == slope
        assert dense_formula(jvp(f, {x: t}), given) == slope
        curvature = 2.0 if exponent == 2 else 0.0
        assert dense_formula(grad(first, x), given) == curvature
        assert np.isfinite(dense_formula(vjp(f, const(1), [p])[0], given)).all()


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_negative_powers_at_zero_are_those_of_numpy(dtype: str) -> None:
    x = np.array([0.0, 0.25, 4.0, np.inf, -1.0], dtype)[:, None, None]
    for exponent in (-0.5, -1.5, -2.5):
        for e in (apply("pow", var(0, I, 1), exponent), apply("pow", var(0, I, 1), scalar(0))):
            found = run(spec_of(e), [x], scalars=[exponent] * (e.args[1].op.name == "scalar"))
            with np.errstate(all="ignore"):
                np.testing.assert_allclose(found[:, 0], x[:, 0, 0] ** exponent, rtol=1e-6)
    (slope,) = vjp(apply("pow", var(0, I, 1), -0.5), const(1), [var(0, I, 1)])
    assert dense_formula(slope, [np.zeros((1, 1, 1))]) == 0


@pytest.mark.parametrize("zeros", [0, 1, 2, 3])
@pytest.mark.parametrize("dim", [3, 4, 7])
def test_products_with_zeros(zeros: int, dim: int) -> None:
    """The derivatives of a polynomial, up to the third."""
    x, t = var(0, I, dim), var(1, I, dim)
    point = np.arange(2.0, dim + 2)
    point[1 : 1 + zeros] = 0
    direction = np.linspace(-1, 2, dim)
    given = [point[None, None], direction[None, None]]
    along = np.polynomial.Polynomial([1.0])
    for a, b in zip(point, direction, strict=True):
        along = along * np.polynomial.Polynomial([a, b])
    f = apply("prod", x)
    for order in (1, 2, 3):
        f = apply("sum", vjp(f, const(1), [x])[0] * t)
        np.testing.assert_allclose(dense_formula(f, given), along.deriv(order)(0.0), atol=1e-9)


# --- choices


def _poisoned(x: Expr) -> list[Expr]:
    """Formulas whose value or slope is infinite or NaN at 0, or overflows."""
    return [
        1 / x,
        apply("powi", 1 / apply("square", x), n=6),
        apply("log", x),
        apply("sqrt", x - 1),
        apply("exp", 1e4 / apply("square", x)),
        x / x,
        apply("atanh", 1 + x) if "atanh" in COMPOSITES else apply("log", x),
    ]


def _chosen(x: Expr) -> list[Expr]:
    """Formulas at 0 in which none of `_poisoned` is chosen; all of them are 3 x + 1 there."""
    plain = 3 * x + 1
    there = apply("ne", x, 0)
    found: list[Expr] = []
    for bad in _poisoned(x):
        found += [
            apply("where", there, bad, plain),
            apply("where", apply("eq", x, 0), plain, bad * x * bad),
            apply("where", there, apply("where", apply("lt", x, 5), bad, bad + 1), plain),
            apply("where", there, apply("cos", bad) * apply("exp", bad), plain),
            apply("where", there, apply("sum", apply("concat", bad, bad * x)), plain),
            apply("where", apply("square", x), bad, plain),
        ]
    return found


@pytest.mark.parametrize("number", range(42))
def test_what_is_not_chosen_has_no_part(number: int) -> None:
    x, t = var(0, I, 1), var(1, I, 1)
    f = _chosen(x)[number]
    given = [np.zeros((1, 1, 1)), np.full((1, 1, 1), 2.0)]
    (slope,) = vjp(f, const(1), [x])
    assert dense_formula(slope, given) == 3, f
    assert dense_formula(jvp(f, {x: t}), given) == 6, f
    assert dense_formula(grad(slope, x), given) == 0, f
    assert dense_formula(jvp(slope, {x: t}), given) == 0, f
    assert dense_formula(laplacian(f, x), given) == 0, f
    found = run(spec_of(slope), given[:1])
    assert found.item() == 3


@pytest.mark.parametrize("name", ["minimum", "maximum", "relu", "clamp", "min", "max"])
def test_extrema_of_what_is_singular(name: str) -> None:
    """log(x), and its slope, are infinite at 0."""
    x = var(0, I, 1)
    bad = apply("log", x)
    f = {
        "minimum": lambda: apply("minimum", -bad, x),
        "maximum": lambda: apply("maximum", bad, x),
        "relu": lambda: apply("relu", bad) + x,
        "clamp": lambda: apply("clamp", bad, -1, 1) + x,
        "min": lambda: apply("min", apply("concat", -bad, x)),
        "max": lambda: apply("max", apply("concat", bad, x)),
    }[name]()
    given = [np.zeros((1, 1, 1))]
    (slope,) = vjp(f, const(1), [x])
    assert dense_formula(slope, given) == 1
    assert dense_formula(jvp(f, {x: const(1)}), given) == 1


def test_masks_of_components() -> None:
    """A vector of choices, summed, sliced, contracted: none of them lets an infinity through."""
    d = var(0, I, 3)
    s = apply("sum", apply("square", d))
    steep = apply("powi", s, n=-3)  # infinite at 0, like its slope
    chosen = apply("where", apply("lt", 0, d), d * steep, 0)
    matrix = {"first": (0,), "second": (1,), "out": (0, 1), "sizes": (3, 3)}
    for f in [
        apply("sum", chosen),
        apply("sum", apply("square", apply("slice", chosen, start=0, stop=2))),
        apply("sum", apply("contract", chosen, chosen, **matrix)),
        apply("sum", apply("concat", chosen, chosen)),
        apply("max", chosen),
        apply("prod", 1 + chosen),
    ]:
        (slope,) = vjp(f, const(1), [d])
        assert (dense_formula(slope, [np.zeros((1, 1, 3))]) == 0).all(), f


def test_reduced_pairs() -> None:
    """Lennard-Jones energies with each point among its own neighbours, in one kernel."""
    points = np.random.default_rng(0).normal(size=(6, 3)) * 2
    x, y = var(0, I, 3), var(1, J, 3)
    s = COMPOSITES["sqdist"](x, y)
    inverse = apply("powi", 1 / s, n=3)
    energy = apply("where", apply("lt", 0, s), 4 * (inverse * inverse - inverse), 0)
    derivative = gradient(spec_of(energy), 0)
    assert derivative is not None
    given = [points[:, None], points[None], np.ones((6, 1, 1))]
    found: Any = run(derivative.spec, given)
    d = points[:, None] - points[None]
    q = (d * d).sum(-1) + np.eye(6)
    slope = 4 * (-6 * q**-7.0 + 3 * q**-4.0) * (1 - np.eye(6))
    np.testing.assert_allclose(found, (slope[..., None] * 2 * d).sum(1), rtol=1e-9)


@pytest.mark.parametrize("written", ["once", "twice"])
@pytest.mark.parametrize("scale", [0.7, -0.7, 3.5])
@pytest.mark.parametrize("place", ["root", "distance", "points", "slopes", "list"])
def test_numbers_of_run_time(place: str, scale: float, written: str) -> None:
    """Second derivatives of (1 + r) exp(-r), with numbers in r or before it."""
    x = np.full((1, 2), 0.3)
    x_i, y_j = Vi(x), Vj(1 * x)

    def r() -> Any:
        return {
            "root": lambda: (scale**2 * x_i.sqdist(y_j)).sqrt(),
            "distance": lambda: ((x_i - y_j) / (1 / scale)).norm2(),
            "points": lambda: (x_i * scale - y_j * scale).norm2(),
            "slopes": lambda: abs(scale) * (x_i - y_j).norm2(),
            "list": lambda: ((x_i - y_j) * [scale, scale]).norm2(),
        }[place]()

    first = r()
    second = first if written == "once" else r()
    kernel = (1 + first) * (-second).exp()
    if place == "slopes" and written == "once":
        a, b = abs(scale), -abs(scale)  # numbers of their own, of different signs
        distance = (x_i - y_j).norm2()
        kernel = (1 + a * distance) * (b * distance).exp()
    along = np.array([[1.0, 2.0]])
    found = kernel.grad(x_i, 1.0).grad(x_i, Vi(along)).sum(axis=1)
    np.testing.assert_allclose(found, -(scale**2) * along, rtol=1e-12)


@pytest.mark.parametrize("half", [0.5, np.float64(0.5), np.float32(0.5)])
def test_power_one_half_is_a_root_whatever_its_type(half: Any) -> None:
    x = np.full((1, 2), 0.3)
    x_i = Vi(x)
    r = x_i.sqdist(Vj(1 * x)) ** half
    kernel = (1 + r) * (-r).exp()
    found = kernel.grad(x_i, 1.0).grad(x_i, Vi(np.array([[1.0, 2.0]]))).sum(axis=1)
    np.testing.assert_allclose(found, [[-1, -2]], rtol=1e-12)
