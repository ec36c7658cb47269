"""Every reduction of the table: values at all sizes, ties, infinities, derivatives, accuracy."""

from __future__ import annotations

import numpy as np
import pytest

from foldwise.backends.llvm import host_target
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ir.text import format_spec, parse_spec
from foldwise.lower.heuristics import default_schedule
from foldwise.ops import COMPOSITES, REDUCTIONS
from foldwise.transform.autodiff import NotDifferentiableError, gradient, tangent
from tests.checks import gradient_error, mixed, moved, seed, through
from tests.support import (
    BACKENDS,
    DTYPES,
    Array,
    as_argument,
    assert_close,
    central_difference,
    dense,
    draw,
    neutral,
    pull_back,
    push_forward,
    relative_error,
    returns_index,
    run,
    spec_of,
    variables,
)

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

each_reduction = pytest.mark.parametrize("name", REDUCTIONS)
each_backend = pytest.mark.parametrize("backend", BACKENDS)
each_dtype = pytest.mark.parametrize("dtype", DTYPES)
each_axis = pytest.mark.parametrize("axis", [I, J], ids=["I", "J"])
differentiable = [name for name, red in REDUCTIONS.items() if red.partials]
indices = ["argmin", "argmax"]

# --- values


def _product(name: str, axis: Axis, dim: int) -> MapReduce:
    x, y, p = variables((I, dim), (J, dim), (NONE, 1))
    return spec_of(x * y + p, name, axis)


def _edges(spec: MapReduce, dtype: str, brief: bool) -> list[tuple[int, int]]:
    """Numbers of rows and columns around the edges of tiles and chunks, and next to nothing."""
    schedule = default_schedule(spec, host_target(), dtype)
    tile = schedule.lanes * schedule.rows
    rows = [0, 1, 2, tile - 1, tile, tile + 1, 3 * tile + 2]
    columns = [0, 1, 2, schedule.chunk - 1, schedule.chunk, schedule.chunk + 1]
    pairs = [(r, c) for r in rows for c in (0, 1, 2)]
    if not brief:
        pairs += [(tile + 1, c) for c in columns[3:]]
    return pairs if spec.axis is J else [(c, r) for r, c in pairs]


def _values_of(spec: MapReduce, backend: str, dtype: str) -> None:
    """All sizes, on small whole numbers: exact in both types, and full of ties."""
    rng = seed(format_spec(spec))
    for rows, columns in _edges(spec, dtype, brief=backend == "interp" and spec.out_dim > 16):
        arrays = [np.rint(a) for a in draw(rng, spec, rows, columns, dtype)]
        expected = dense(spec, arrays)
        found = run(spec, arrays, backend=backend)
        assert found.dtype == ("int64" if returns_index(spec) else dtype)
        # Sums of whole numbers have no error; the rest rounds in `finalize`.
        eps = 4 * np.finfo(dtype).eps if spec.reduction.name == "logsumexp" else 0
        finite = np.abs(expected[np.isfinite(expected)])
        assert_close(found, expected, eps=eps, scale=max(1.0, float(finite.max(initial=0))))


@each_reduction
@each_backend
@each_dtype
@each_axis
@pytest.mark.parametrize("dim", [3, 20])
def test_value_is_that_of_the_reference(
    name: str, backend: str, dtype: str, axis: Axis, dim: int
) -> None:
    if dim == 20 and backend == "interp":
        dim = 17  # the shortest vector that is a loop
    _values_of(_product(name, axis, dim), backend, dtype)


@each_reduction
@each_backend
@pytest.mark.parametrize("dim", [1, 20])
def test_no_columns_give_the_neutral_element(name: str, backend: str, dim: int) -> None:
    for axis in (I, J):
        spec = _product(name, axis, dim)
        arrays = draw(seed(), spec, *((5, 0) if axis is J else (0, 5)))
        found = run(spec, arrays, backend=backend)
        np.testing.assert_array_equal(found, np.tile(neutral(spec), (5, 1)))


@each_reduction
@each_axis
def test_a_formula_of_one_index_or_none(name: str, axis: Axis) -> None:
    """Each column counts, whether the formula depends on it or not."""
    x, y, p = variables((I, 2), (J, 2), (NONE, 2))
    for formula in (x + 0 * apply("sum", y * p), y + p * 0 + 0 * x, p + 0 * (x + y)):
        spec = spec_of(formula, name, axis)
        if len(spec.slots) < 3:
            continue
        arrays = [np.rint(a) for a in draw(seed(name), spec, 5, 7)]
        for backend in BACKENDS:
            expected = dense(spec, arrays)
            assert_close(run(spec, arrays, backend=backend), expected, eps=1e-14, scale=10)


@pytest.mark.parametrize("name", indices)
@each_backend
@each_dtype
@pytest.mark.parametrize("dim", [1, 18])
def test_the_first_of_equals_wins(name: str, backend: str, dtype: str, dim: int) -> None:
    spec = spec_of(variables((J, dim))[0], name)
    columns = 300
    for first in (0, 1, 255, 256, 299):
        y = np.zeros((1, columns, dim), dtype)
        y[:, first:] = -1 if name == "argmin" else 1
        found = run(spec, [y], backend=backend)
        np.testing.assert_array_equal(found, np.full((1, dim), first))


def test_int32_lanes_of_indices_give_int64() -> None:
    x, y = variables((I, 1), (J, 1))
    spec = spec_of(COMPOSITES["sqdist"](x, y), "argmin")
    y_j = np.arange(70_000, dtype=np.float32)[None, :, None]
    x_i = y_j[0, ::7001, None]
    found = run(spec, [x_i, y_j])
    assert found.dtype == np.int64
    np.testing.assert_array_equal(found[:, 0], np.arange(0, 70_000, 7001))


# --- infinities and NaN


@pytest.mark.parametrize("name", ["min", "max", "argmin", "argmax"])
@each_backend
@each_dtype
@pytest.mark.parametrize("columns", [5, 600])
def test_nan_is_passed_over(name: str, backend: str, dtype: str, columns: int) -> None:
    spec = spec_of(variables((J, 3))[0], name)
    rng = seed(name, columns)
    skip = getattr(np, "nan" + name)
    for share in (0.0, 0.3, 0.9):
        y = np.rint(4 * rng.normal(size=(1, columns, 3))).astype(dtype)
        y[rng.random(y.shape) < share] = np.nan
        y[:, -1] = 0  # one column at least is a number
        np.testing.assert_array_equal(run(spec, [y], backend=backend), skip(y, axis=-2))
    nothing = np.full((1, columns, 3), np.nan, dtype)
    expected = neutral(spec)[None]
    np.testing.assert_array_equal(run(spec, [nothing], backend=backend), expected)


@pytest.mark.parametrize("name", ["sum", "logsumexp"])
@each_backend
@each_dtype
def test_nan_spoils_a_sum(name: str, backend: str, dtype: str) -> None:
    spec = spec_of(variables((J, 1))[0], name)
    for columns in (1, 3, 600):
        for where in {0, columns // 2, columns - 1}:
            for others in (0.0, -np.inf, np.inf):
                y = np.full((1, columns, 1), others, dtype)
                y[:, where] = np.nan
                assert np.isnan(run(spec, [y], backend=backend)).all(), (columns, where, others)


@each_reduction
@each_backend
@each_dtype
def test_infinities_anywhere(name: str, backend: str, dtype: str) -> None:
    """Two columns differ from the rest; within one chunk and across chunks."""
    spec = spec_of(variables((J, 1))[0], name)
    numbers = (-np.inf, np.inf, -3.0, 700.0)
    wrong: list[tuple[object, ...]] = []
    for columns in (1, 2, 3, 300):
        for rest in numbers[:3]:
            for one in numbers:
                for other in numbers:
                    y = np.full((1, columns, 1), rest, dtype)
                    y[:, columns // 2] = other
                    y[:, 0] = one
                    expected = dense(spec, [y]).item()
                    found = run(spec, [y], backend=backend).item()
                    same = found == expected or (np.isnan(found) and np.isnan(expected))
                    if not same and not np.isclose(found, expected, rtol=1e-6):
                        wrong.append((columns, rest, one, other, found, expected))
    assert not wrong


# --- derivatives


def _mixed(name: str, axis: Axis) -> MapReduce:
    return mixed(REDUCTIONS[name], axis)


each_path = pytest.mark.parametrize("backend", ["dense", *BACKENDS])


@pytest.mark.parametrize("name", differentiable)
@each_axis
@each_path
@pytest.mark.parametrize("slot", [0, 1, 2], ids=["wrt-I", "wrt-J", "wrt-NONE"])
def test_gradient(name: str, axis: Axis, slot: int, backend: str) -> None:
    """For each kind of argument, directly and through compiled code."""
    assert gradient_error(_mixed(name, axis), slot, through(backend)) < 1e-7


@pytest.mark.parametrize("name", differentiable)
@each_axis
@each_path
@pytest.mark.parametrize("moving", [(0,), (1,), (2,), (0, 1, 2), (2, 0)], ids=str)
def test_tangent(name: str, axis: Axis, moving: tuple[int, ...], backend: str) -> None:
    spec = _mixed(name, axis)
    rng = seed(name, axis, moving)
    arrays, directions = draw(rng, spec, 4, 5), draw(rng, spec, 4, 5)
    at = moved(arrays, directions, moving)
    expected = central_difference(lambda h: dense(spec, at(h)))
    tangents = [directions[slot] for slot in moving]
    found = push_forward(spec, moving, arrays, tangents, through(backend))
    assert relative_error(found, expected) < 1e-7


@pytest.mark.parametrize("name", differentiable)
@each_axis
@each_path
@pytest.mark.parametrize("first", [0, 1, 2], ids=["wrt-I", "wrt-J", "wrt-NONE"])
def test_gradient_of_the_gradient(name: str, axis: Axis, first: int, backend: str) -> None:
    """`gradient` applied to what `gradient` gave, for each slot of it, the seeds included."""
    spec = _mixed(name, axis)
    rng = seed(name, axis, first)
    arrays = draw(rng, spec, 4, 5)
    evaluate = through(backend)
    derivative = gradient(spec, first)
    assert derivative is not None
    inputs = [*arrays, *(as_argument(dense(s, arrays), spec.out_axis) for s in derivative.saved)]
    inputs = [*inputs, *draw(rng, derivative.spec, 4, 5)[len(inputs) :]]
    for second in range(len(inputs)):
        directions = draw(rng, derivative.spec, 4, 5)
        at = moved(inputs, directions, [second])
        cotangent = rng.normal(size=dense(derivative.spec, inputs).shape)
        slope = central_difference(lambda h, at=at: dense(derivative.spec, at(h)))
        expected = (cotangent * slope).sum()
        found = pull_back(derivative.spec, second, inputs, cotangent, evaluate)
        assert relative_error((found * directions[second]).sum(), expected) < 1e-7, second


@each_axis
@pytest.mark.parametrize("first", [0, 1, 2], ids=["wrt-I", "wrt-J", "wrt-NONE"])
@pytest.mark.parametrize("second", [0, 1, 2], ids=["wrt-I", "wrt-J", "wrt-NONE"])
def test_second_derivative_in_full(axis: Axis, first: int, second: int) -> None:
    """Of logsumexp, whose gradient takes the result as an argument: the chain runs through it."""
    spec = _mixed("logsumexp", axis)
    rng = seed(axis, first, second)
    arrays, directions, t = (draw(rng, spec, 4, 5) for _ in range(3))
    at = moved(arrays, directions, [second])
    g = rng.normal(size=dense(spec, arrays).shape)

    def slope(step: float) -> Array:
        return (t[first] * pull_back(spec, first, at(step), g, dense)).sum()

    derivative = gradient(spec, first)
    assert derivative is not None and derivative.saved == (spec,)
    inputs = [*arrays, *(as_argument(r, spec.out_axis) for r in (dense(spec, arrays), g))]
    inner = t[first]
    if derivative.sum_rows:
        rows = 4 if derivative.spec.out_axis is I else 5
        inner = np.broadcast_to(inner[0], (rows, inner.shape[-1]))
    else:
        inner = inner[:, 0] if derivative.spec.out_axis is I else inner[0]
    direct = pull_back(derivative.spec, second, inputs, inner, dense)
    by_out = pull_back(derivative.spec, len(arrays), inputs, inner, dense)
    by_out = by_out[:, 0] if spec.out_axis is I else by_out[0]
    total = direct + pull_back(spec, second, arrays, by_out, dense)
    found = (total * directions[second]).sum()
    assert relative_error(found, central_difference(slope)) < 1e-7


@pytest.mark.parametrize("dim", [3, 20])
@each_dtype
def test_gradient_of_vectors_long_and_short(dim: int, dtype: str) -> None:
    """Compiled gradients of a vector formula, of more columns than a chunk."""
    x, y, b = variables((I, dim), (J, dim), (J, 2))
    spec = spec_of(apply("exp", -0.1 * COMPOSITES["sqdist"](x, y)) * b)
    rng = seed(dim, dtype)
    arrays = draw(rng, spec, 70, 300, dtype)
    cotangent = rng.normal(size=(70, 2)).astype(dtype)
    for slot in range(3):
        expected = pull_back(spec, slot, arrays, cotangent, dense)
        found = pull_back(spec, slot, arrays, cotangent, run)
        assert found.dtype == dtype
        assert relative_error(found, expected) < 30 * np.finfo(dtype).eps


@pytest.mark.parametrize("name", sorted(set(REDUCTIONS) - set(differentiable)))
def test_what_cannot_be_differentiated_says_so(name: str) -> None:
    spec = _mixed(name, J)
    with pytest.raises(NotDifferentiableError, match=f"'{name}'"):
        gradient(spec, 0)
    with pytest.raises(NotDifferentiableError, match=f"'{name}'"):
        tangent(spec, (0,))


def test_a_zero_derivative_is_none() -> None:
    x, y, p = variables((I, 2), (J, 2), (NONE, 1))
    spec = spec_of(apply("sign", p) * x * y)
    assert gradient(spec, 2) is None
    assert tangent(spec, (2,)) is None
    assert gradient(spec, 0) is not None


# --- accuracy


def _gaussian() -> MapReduce:
    x, y, b = variables((I, 3), (J, 3), (J, 1))
    return spec_of(apply("exp", -COMPOSITES["sqdist"](x, y)) * b)


def test_accuracy_of_gaussian_sums_and_their_gradients() -> None:
    """Over 100,000 columns: 1e-5 in float32 and 1e-12 in float64, against float64."""
    spec = _gaussian()
    rng = seed("gaussian")
    exact = [0.5 * rng.normal(size=(8, 1, 3)), 0.5 * rng.normal(size=(1, 100_000, 3))]
    exact.append(rng.uniform(0.5, 1.5, size=(1, 100_000, 1)))
    for dtype, bound in (("float32", 1e-5), ("float64", 1e-12)):
        arrays = [a.astype(dtype) for a in exact]
        expected = dense(spec, arrays)
        assert (np.abs(run(spec, arrays) / expected - 1)).max() < bound
        g = np.ones((8, 1), dtype)
        slopes = pull_back(spec, 0, arrays, g, dense)
        error = np.abs(pull_back(spec, 0, arrays, g, run) - slopes)
        assert (error.max() / np.abs(slopes).max()) < bound


def test_accuracy_of_logsumexp() -> None:
    x, y = variables((I, 3), (J, 3))
    spec = spec_of(-COMPOSITES["sqdist"](x, y), "logsumexp")
    rng = seed("logsumexp")
    for offset in (0.0, 100.0):  # far away, where every exponential is 0
        exact = [rng.normal(size=(8, 1, 3)) + offset, rng.normal(size=(1, 50_000, 3))]
        for dtype, bound in (("float32", 2e-6), ("float64", 1e-14)):
            arrays = [a.astype(dtype) for a in exact]
            expected = dense(spec, arrays)
            error = np.abs(run(spec, arrays) - expected)
            assert (error / np.maximum(1, np.abs(expected))).max() < bound


@pytest.mark.parametrize(
    ("backend", "dim", "columns"), [("llvm", 1, 10**6), ("llvm", 20, 10**6), ("interp", 1, 10**5)]
)
def test_sums_in_blocks_are_more_accurate(backend: str, dim: int, columns: int) -> None:
    """A million times 0.1 in float32."""
    formula = variables((J, dim))[0]
    y = np.broadcast_to(np.float32(0.1), (1, columns, dim))
    exact = columns * float(np.float32(0.1))
    errors = {
        summation: abs(run(spec, [y], backend=backend) / exact - 1).max()
        for summation in ("block", "direct")
        for spec in [spec_of(formula, numerics=Numerics(summation))]
    }
    assert errors["block"] < 1e-4
    assert errors["direct"] > 20 * errors["block"]


# --- the row itself


@each_reduction
def test_text_is_read_back(name: str) -> None:
    for axis in (I, J):
        for numerics in (Numerics("block"), Numerics("direct")):
            x, y, p = variables((I, 2), (J, 12), (NONE, 1))
            formula = apply("concat", x * p, y)
            spec = spec_of(formula, name, axis, numerics)
            assert parse_spec(format_spec(spec)) == spec
