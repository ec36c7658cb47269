"""Exponentials of squared distances between scaled points: where, and how exact."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, scalar, toposort
from foldwise.ir.parser import parse_expr
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ir.target import GpuTarget
from foldwise.lower.heuristics import default_schedule
from foldwise.sparse.blocks import BlockRanges
from foldwise.transform.autodiff import gradient
from foldwise.transform.distances import scaled_distances
from foldwise.transform.simplify import simplify
from tests.support import (
    BACKENDS,
    DTYPES,
    Array,
    as_argument,
    assert_close,
    dense,
    draw,
    run,
    spec_of,
    variables,
)

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

X, Y, B, S, ROW = variables((I, 3), (J, 3), (J, 2), (NONE, 1), (I, 1))
SCALED = Numerics(distances="scaled")


def squared(x: Expr, y: Expr) -> Expr:
    return apply("sum", apply("square", x - y))


def exp(e: Expr) -> Expr:
    return apply("exp", e)


D = squared(X, Y)


def is_scaled(*operands: Expr, longest: int = 4) -> bool:
    found = scaled_distances(tuple(map(simplify, operands)), longest)
    return any(node.op.name == "first" for node in toposort(found))


@pytest.mark.parametrize(
    "formula",
    [
        exp(-D),
        exp(D * (-0.5)) * B,
        exp(-squared(Y, X) / (2 * S * S)),
        exp(-D * apply("square", S)),
        exp(-D * apply("abs", scalar(0)) / (1 + apply("exp", S))),
        exp(-squared(X / S, Y / S)),
        exp(-squared(apply("sin", X), apply("slice", B, start=0, stop=1))),
        exp(-apply("square", ROW - apply("slice", Y, start=0, stop=1))),
        exp(-D) + exp(-2 * squared(X, 2 * Y)),
    ],
)
def test_the_scale_is_applied_to_the_points(formula: Expr) -> None:
    assert is_scaled(formula)


@pytest.mark.parametrize(
    "formula",
    [
        exp(D),  # grows
        exp(-D * S),  # may grow
        exp(-D * scalar(0)),
        exp(-D / ROW),  # a scale of each row
        exp(-D + B),  # more than a distance
        exp(-apply("sqrt", D)),
        exp(-D) * D,  # the distance has another use, ...
        exp(-D) * (X - Y),  # or the difference
        exp(-squared(X, X + Y)),  # nothing is of the row or of the column alone
        1 / (1 + D),
    ],
)
def test_where_it_would_cost_or_change_anything_it_is_not(formula: Expr) -> None:
    assert not is_scaled(formula)


def test_long_vectors_and_distances_with_two_uses_stay() -> None:
    assert is_scaled(exp(-D), longest=3) and not is_scaled(exp(-D), longest=2)
    assert is_scaled(exp(-D), B) and not is_scaled(exp(-D), D)


def test_the_first_row_is_no_part_of_the_language() -> None:
    with pytest.raises(ValueError, match="First"):
        parse_expr("First(0, 3)")


def test_it_is_done_where_asked_for_and_where_columns_are_staged() -> None:
    spec, gpu = spec_of(exp(-D)), GpuTarget(90, 132)
    assert not default_schedule(spec, gpu, "float32").scaled
    assert default_schedule(replace(spec, numerics=SCALED), gpu, "float32").scaled


# --- values

SCHEDULES = {
    "interp": Schedule(lanes=64, chunk=5, scaled=True),
    "llvm": Schedule(lanes=4, rows=2, columns=2, scaled=True),
    BACKENDS[2]: Schedule(lanes=32, rows=2, scaled=True),
}
each_backend = pytest.mark.parametrize("backend", BACKENDS)


def check(spec: MapReduce, arrays: list[Array], backend: str, eps: float, **more: object) -> None:
    found = run(spec, arrays, backend=backend, schedule=SCHEDULES[backend], **more)  # type: ignore[arg-type]
    expected = dense(spec, [np.asarray(a, np.float64) for a in arrays])
    assert_close(found, expected, eps=eps, scale=max(1.0, np.abs(expected).max(initial=0)))


def formula(kind: str) -> Expr:
    """Of points, weights and a parameter."""
    x, y, b, s = variables((I, 3), (J, 3), (J, 2), (NONE, 1))
    return {
        "parameter": exp(-squared(x, y) / (2 * s * s)) * b,
        "coordinates": exp(-squared(x / s, 2 * y)) * b,
    }[kind]


@each_backend
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("axis", [I, J])
@pytest.mark.parametrize("kind", ["parameter", "coordinates"])
def test_values_of_any_numbers_of_points(backend: str, dtype: str, axis: Axis, kind: str) -> None:
    spec = spec_of(formula(kind), axis=axis)
    eps = 16 * float(np.finfo(dtype).eps)
    for sizes in ((0, 3), (3, 0), (1, 1), (1, 20), (67, 20), (130, 3)):
        arrays = draw(np.random.default_rng(sizes), spec, *sizes, dtype)
        check(spec, arrays, backend, eps)


@each_backend
@pytest.mark.parametrize("offset", [0, 100])
@pytest.mark.parametrize("width", [1, 0.1])
def test_errors_are_those_of_centred_points(backend: str, offset: float, width: float) -> None:
    x, y = variables((I, 3), (J, 3))
    spec = spec_of(exp(-squared(x, y) / (2 * width**2)))
    columns = 50 if backend == "interp" else 400
    points = np.random.default_rng(0).normal(size=(2, columns, 3)) + offset
    points = points.astype(np.float32)
    arrays = [points[:1].reshape(columns, 1, 3), points[1:]]
    found = run(spec, arrays, backend=backend, schedule=SCHEDULES[backend])
    expected = dense(spec, arrays)
    assert np.abs(found - expected).max() <= 2e-6 * expected.max()


@each_backend
def test_every_element_of_a_batch_has_an_origin_of_its_own(backend: str) -> None:
    """Strides of all kinds, and clouds so far from each other that another's would spoil all."""
    spec = spec_of(formula("parameter"))
    rng = np.random.default_rng(0)
    clouds = 1000 * np.arange(6).reshape(3, 2, 1, 1, 1)
    x = np.moveaxis(rng.normal(size=(3, 2, 1, 3, 40)), -1, -3)[..., ::-1] + clouds
    y = (rng.normal(size=(3, 2, 1, 40, 3)) + clouds)[..., ::2, :]
    arrays = [x, y, rng.normal(size=(2, 1, 20, 2)), np.full((1, 1, 1), 0.7)]
    check(spec, [a.astype(np.float32) for a in arrays], backend, 1e-6)


@each_backend
@pytest.mark.parametrize("axis", [I, J])
def test_blocks(backend: str, axis: Axis) -> None:
    spec = spec_of(formula("parameter"), axis=axis)
    arrays = draw(np.random.default_rng(0), spec, 60, 60, "float32")
    labels = np.repeat([0, 1, 2], 20)
    found = run(
        spec,
        arrays,
        backend=backend,
        schedule=SCHEDULES[backend],
        ranges=BlockRanges.from_labels(labels),
    )
    for k in range(3):
        part = slice(20 * k, 20 * k + 20)
        few = [arrays[0][part], arrays[1][:, part], arrays[2][:, part], arrays[3]]
        assert_close(found[part], dense(spec, few), eps=1e-6, scale=10)


@each_backend
@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf])
def test_a_first_row_that_is_no_point_spoils_only_itself(backend: str, number: float) -> None:
    spec = spec_of(formula("parameter"))
    arrays = draw(np.random.default_rng(0), spec, 40, 20, "float32")
    arrays[0][0, 0, 1] = number
    found = run(spec, arrays, backend=backend, schedule=SCHEDULES[backend])
    expected = dense(spec, arrays)
    assert_close(found[1:], expected[1:], eps=1e-6, scale=10)
    assert np.isnan(found[0]).all() if np.isnan(number) else (found[0] == 0).all()


@each_backend
def test_numbers_of_16_bits(backend: str) -> None:
    spec = spec_of(formula("parameter"))
    drawn = draw(np.random.default_rng(0), spec, 40, 20)
    tensors = [torch.tensor(a).to(torch.bfloat16) for a in drawn]
    found = run(spec, tensors, backend=backend, schedule=SCHEDULES[backend])
    expected = dense(spec, [t.double().numpy() for t in tensors])
    assert_close(found, expected, eps=2.0**-7, scale=1 + np.abs(expected))


@each_backend
def test_derivatives(backend: str) -> None:
    """With respect to weights they are sums of the same kind; the others need the difference."""
    spec = spec_of(formula("parameter"), numerics=SCALED)
    rng = np.random.default_rng(0)
    arrays = draw(rng, spec, 30, 20, "float32")
    seed = as_argument(rng.normal(size=(30, 2)).astype(np.float32), I)
    for slot in range(3):
        found = gradient(spec, slot)
        assert found is not None and found.spec.numerics == SCALED
        assert is_scaled(*found.spec.operands) == (slot == 2)
        check(found.spec, [*arrays, seed], backend, 2e-6)
