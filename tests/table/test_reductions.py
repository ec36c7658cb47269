"""Every reduction of the table: values at all sizes, ties, infinities, derivatives, accuracy."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from foldwise.arrays.numpy import ADAPTER
from foldwise.backends.llvm import host_target
from foldwise.engine.launch import evaluate
from foldwise.ir.axis import Axis
from foldwise.ir.expr import NotDifferentiableError, apply
from foldwise.ir.schedule import Schedule
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ir.text import format_spec, parse_spec
from foldwise.lower.heuristics import default_schedule
from foldwise.ops import COMPOSITES
from foldwise.transform.autodiff import gradient, tangent
from tests.checks import gradient_error, mixed, moved, seed, through
from tests.support import (
    BACKENDS,
    DTYPES,
    SHOWN,
    Array,
    assert_close,
    central_difference,
    dense,
    draw,
    empty_outputs,
    joined_dtype,
    parts,
    pull_back,
    push_forward,
    relative_error,
    run,
    saved_arguments,
    schedule_for,
    seeds,
    spec_of,
    variables,
)

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

AXES = (I, J)
each_reduction = pytest.mark.parametrize("name", SHOWN)
each_backend = pytest.mark.parametrize("backend", BACKENDS)
each_dtype = pytest.mark.parametrize("dtype", DTYPES)
each_axis = pytest.mark.parametrize("axis", AXES, ids=["I", "J"])
differentiable = [name for name, red in SHOWN.items() if red.partials]
compensated = [name for name, red in SHOWN.items() if red.compensated]
exponential = [name for name, red in SHOWN.items() if red.rescale]
extrema = ["min", "max", "argmin", "argmax", "min_argmin", "max_argmax"]


def chunks(backend: str) -> tuple[int, Schedule | None]:
    """A number of columns that is more than one chunk, and the schedule: interpreting is slow."""
    return (300, None) if backend == "llvm" else (20, schedule_for(backend, lanes=128, chunk=8))


# --- values


def _product(name: str, axis: Axis, dim: int) -> MapReduce:
    x, y, p = variables((I, dim), (J, dim), (NONE, 1))
    return spec_of(x * y + p, name, axis)


def _tile(spec: MapReduce, dtype: str) -> int:
    schedule = default_schedule(spec, host_target(), dtype)
    return schedule.lanes * schedule.rows


def _edges(spec: MapReduce, dtype: str, brief: bool) -> list[tuple[int, int]]:
    """Numbers of rows and columns around the edges of tiles and chunks, and next to nothing."""
    tile = _tile(spec, dtype)
    chunk = default_schedule(spec, host_target(), dtype).chunk
    rows = [0, 1, 2, tile - 1, tile, tile + 1, 3 * tile + 2]
    pairs = [(r, c) for r in rows for c in (0, 1, 2)]
    if not brief:
        pairs += [(tile + 1, c) for c in (chunk - 1, chunk, chunk + 1)]
    return pairs if spec.axis is J else [(c, r) for r, c in pairs]


def _whole(spec: MapReduce, rows: int, columns: int, dtype: str) -> list[Array]:
    """Small integers: exact in both types, and full of ties."""
    arrays = draw(seed(format_spec(spec)), spec, rows, columns, dtype)
    sample = spec.reduction.sample
    if sample is None:
        return [np.rint(a) for a in arrays]
    # Where integers would overflow: its own samples along the columns, and signs along the rows.
    x, y, p = (np.sign(a) for a in arrays)
    if spec.axis is J:
        return [x, sample(arrays[1]).astype(dtype), 0 * p]
    return [sample(arrays[0]).astype(dtype), y, 0 * p]


@pytest.mark.share(4)
@each_reduction
@each_backend
@each_dtype
@each_axis
@pytest.mark.parametrize("dim", (3, 20))
def test_value_is_that_of_the_reference(
    name: str, backend: str, dtype: str, axis: Axis, dim: int
) -> None:
    """At all sizes."""
    if dim == 20 and backend == "interp":
        dim = 17  # the shortest vector that is a loop
    spec = _product(name, axis, dim)
    for rows, columns in _edges(spec, dtype, brief=backend == "interp" and dim > 16):
        arrays = _whole(spec, rows, columns, dtype)
        expected = dense(spec, arrays)
        found = run(spec, arrays, backend=backend)
        assert found.dtype == joined_dtype(spec, dtype)
        eps = SHOWN[name].rounding * np.finfo(dtype).eps
        finite = np.abs(expected[np.isfinite(expected)])
        assert_close(found, expected, eps=eps, scale=max(1.0, float(finite.max(initial=0))))


@pytest.mark.share(2)
@each_reduction
@each_backend
@pytest.mark.parametrize("dim", [1, 20])
def test_no_columns_give_the_neutral_element(name: str, backend: str, dim: int) -> None:
    axis = AXES[[*SHOWN].index(name) // 2 % 2]
    spec = _product(name, axis, dim)
    arrays = draw(seed(), spec, *((5, 0) if axis is J else (0, 5)))
    found = run(spec, arrays, backend=backend)
    np.testing.assert_array_equal(found, np.tile(empty_outputs(spec), (5, 1)))


@each_reduction
@each_axis
def test_a_formula_of_one_index_or_none(name: str, axis: Axis) -> None:
    """Each column counts, whether the formula depends on it or not. Backends take turns."""
    x, y, p = variables((I, 2), (J, 2), (NONE, 2))
    turn = [*SHOWN].index(name) + AXES.index(axis)
    formulas = (x + 0 * apply("sum", y * p), y + p * 0 + 0 * x, p + 0 * (x + y))
    for n, formula in enumerate(formulas, turn):
        spec = spec_of(formula, name, axis)
        arrays = [np.rint(a) for a in draw(seed(name), spec, 5, 7)]
        found = run(spec, arrays, backend=BACKENDS[n % 3])
        assert_close(found, dense(spec, arrays), eps=1e-14, scale=10)


@pytest.mark.share(2)
@each_reduction
@each_dtype
@pytest.mark.parametrize("dim", (2, 20))
def test_each_output_has_a_type_and_a_length(name: str, dtype: str, dim: int) -> None:
    spec = _product(name, J, dim)
    found = evaluate(spec, _whole(spec, 5, 7, dtype), (), ADAPTER)
    types = {"index": "int64", "number": dtype}
    outputs = spec.reduction.outputs
    assert [a.dtype for a in found] == [types[output.kind] for output in outputs]
    cells = 3 if spec.reduction.keeps_k else 1
    dims = [1 if output.shared else cells * dim for output in outputs]
    assert [a.shape for a in found] == [(5, n) for n in dims]


@pytest.mark.share(2)
@pytest.mark.parametrize("name", ["argmin", "argmax", "min_argmin", "max_argmax"])
@each_backend
@each_dtype
@pytest.mark.parametrize("dim", [1, 18])
def test_the_first_of_equals_wins(name: str, backend: str, dtype: str, dim: int) -> None:
    spec = spec_of(variables((J, dim))[0], name)
    best = -1 if "min" in name else 1
    for first in (0, 1, 255, 256, 299):
        y = np.zeros((1, 300, dim), dtype)
        y[:, first:] = best
        *value, index = parts(spec, run(spec, [y], backend=backend)).values()
        np.testing.assert_array_equal(index, np.full((1, dim), first))
        assert all((v == best).all() for v in value)


def test_int32_lanes_of_indices_give_int64() -> None:
    x, y = variables((I, 1), (J, 1))
    y_j = np.arange(70_000, dtype=np.float32)[None, :, None]
    x_i = y_j[0, ::7001, None]
    for name in ("argmin", "argkmin"):
        spec = spec_of(COMPOSITES["sqdist"](x, y), name, k=1)
        found = run(spec, [x_i, y_j])
        assert found.dtype == np.int64
        np.testing.assert_array_equal(found[:, 0], np.arange(0, 70_000, 7001))


def test_counts_beyond_float32() -> None:
    y = np.ones((1, 2**24 + 2, 1), np.float32)
    y[0, 0] = 0
    assert run(spec_of(variables((J, 1))[0], "count"), [y]).item() == 2**24 + 1


# --- several columns


def _ordered(v: Array, cells: int) -> tuple[Array, Array]:
    """The smallest of some numbers and where they are, by sorting; NaN and inf are none."""
    order = sorted((x, n) for n, x in enumerate(v.tolist()) if x < np.inf)[:cells]
    order += [(np.inf, -1)] * (cells - len(order))
    return np.array([x for x, _ in order]), np.array([n for _, n in order])


@pytest.mark.share(3)
@pytest.mark.parametrize("cells", (1, 3, 16, 17, 40))
@pytest.mark.parametrize("dim", (1, 3))
@each_backend
@each_dtype
def test_the_smallest_in_order(cells: int, dim: int, backend: str, dtype: str) -> None:
    """Ties, NaN, inf and -inf among them; fewer columns than cells; several chunks."""
    formula = apply("add", *variables((I, 1), (J, dim)))
    both, value, index = (
        spec_of(formula, name, k=cells) for name in ("kmin_argkmin", "kmin", "argkmin")
    )
    tile = _tile(both, dtype)
    many, schedule = chunks(backend)
    sizes = [(tile + 1, n) for n in {0, 1, cells - 1, cells, cells + 1, many}]
    sizes += [(rows, cells + 3) for rows in (0, 1, tile - 1, tile)]
    for rows, columns in sizes:
        rng = seed(cells, dim, rows, columns)
        y = np.rint(3 * rng.normal(size=(1, columns, dim))).astype(dtype)
        for special in (np.nan, np.inf, -np.inf):
            y[rng.random(y.shape) < 0.1] = special
        arrays = [np.zeros((rows, 1, 1), dtype), y]
        found = parts(both, run(both, arrays, backend=backend, schedule=schedule))
        for k in range(dim):
            best, where = _ordered(y[0, :, k], cells)
            np.testing.assert_array_equal(found["value"][:, k::dim], np.tile(best, (rows, 1)))
            np.testing.assert_array_equal(found["index"][:, k::dim], np.tile(where, (rows, 1)))
    np.testing.assert_array_equal(run(value, arrays, backend=backend), found["value"])
    np.testing.assert_array_equal(run(index, arrays, backend=backend), found["index"])


@pytest.mark.parametrize("axis", AXES, ids=["I", "J"])
@pytest.mark.parametrize("cells", [5, 40])
def test_neighbours_of_points(axis: Axis, cells: int) -> None:
    """Rows that differ, over both axes, in a batch; against a table of all distances."""
    x, y = variables((I, 3), (J, 3))
    spec = spec_of(COMPOSITES["sqdist"](x, y), "kmin_argkmin", axis, k=cells)
    for dtype in DTYPES:
        rng = seed(cells, dtype)
        arrays = [rng.normal(size=(2, *a.shape)).astype(dtype) for a in draw(rng, spec, 290, 310)]
        found, expected = (parts(spec, f(spec, arrays)) for f in (run, dense))
        np.testing.assert_allclose(found["value"], expected["value"], rtol=1e-5)
        same = found["index"] == expected["index"]
        assert same.mean() > 0.999 if dtype == "float32" else same.all()


def test_columns_are_counted_beyond_what_float32_counts() -> None:
    """The index is an integer from the start: 2**24 + 1 is no float32."""
    columns = 2**24 + 9
    y = np.zeros((1, columns, 1), np.float32)
    y[0, [-3, -1]] = [[-1], [-2]]
    (y_j,) = variables((J, 1))
    last = columns - 1
    assert run(spec_of(y_j, "argmin"), [y]).tolist() == [[last]]
    found = run(spec_of(y_j, "kmin_argkmin", k=3), [y])
    assert found.tolist() == [[-2, -1, 0, last, last - 2, 0]]
    assert run(spec_of(y_j + 1, "count"), [y]).tolist() == [[last]]


# --- infinities and NaN


@pytest.mark.share(2)
@pytest.mark.parametrize("name", extrema)
@each_backend
@each_dtype
@pytest.mark.parametrize("columns", [5, 600])
def test_nan_is_passed_over(name: str, backend: str, dtype: str, columns: int) -> None:
    spec = spec_of(variables((J, 3))[0], name)
    rng = seed(name, columns)
    for share in (0.0, 0.3, 0.9):
        y = np.rint(4 * rng.normal(size=(1, columns, 3))).astype(dtype)
        y[rng.random(y.shape) < share] = np.nan
        y[:, -1] = 0  # one column at least is a number
        expected = [getattr(np, "nan" + skip)(y, axis=-2) for skip in name.split("_")]
        np.testing.assert_array_equal(run(spec, [y], backend=backend), np.hstack(expected))
    nothing = np.full((1, columns, 3), np.nan, dtype)
    expected = empty_outputs(spec)[None]
    np.testing.assert_array_equal(run(spec, [nothing], backend=backend), expected)


@pytest.mark.parametrize("name", [*compensated, "prod"])
@each_backend
@each_dtype
def test_nan_spoils_a_sum(name: str, backend: str, dtype: str) -> None:
    spec = spec_of(variables((J, 1))[0], name, weight=None)
    many, schedule = chunks(backend)
    for columns in (1, 3, many):
        for where in {0, columns // 2, columns - 1}:
            for others in (0.0, -np.inf, np.inf):
                y = np.full((1, columns, 1), others, dtype)
                y[:, where] = np.nan
                found = run(spec, [y], backend=backend, schedule=schedule)
                last = [*parts(spec, found).values()][-1]
                assert np.isnan(last).all(), (columns, where, others)


def _summations(names: Sequence[str]) -> list[tuple[str, str]]:
    return [(n, s) for n in names for s in ("block", "kahan") if s == "block" or n in compensated]


@pytest.mark.share(2)
@pytest.mark.parametrize(("name", "summation"), _summations([*SHOWN]))
@each_backend
@each_dtype
def test_infinities_anywhere(name: str, summation: Any, backend: str, dtype: str) -> None:
    """Two columns differ from the rest; within one chunk and across chunks."""
    f, w = variables((J, 1), (J, 1))
    weighted = SHOWN[name].operands == 2
    spec = spec_of(f, name, numerics=Numerics(summation), weight=w if weighted else None)
    numbers = (-np.inf, np.inf, -3.0, 700.0)
    cases = np.array([*itertools.product(numbers[:3], numbers, numbers)])
    many, schedule = chunks(backend)
    for columns in (1, 2, 3, many):
        y = np.repeat(cases[:, :1], columns, axis=1).astype(dtype)
        y[:, columns // 2] = cases[:, 1]
        y[:, 0] = cases[:, 2]
        weights = 0.5 + np.arange(columns, dtype=dtype) % 3
        arrays = [y[:, None, :, None], weights[None, :, None]][: 1 + weighted]
        with np.errstate(over="ignore"):
            expected = dense(spec, arrays).astype(dtype)
        found = run(spec, arrays, backend=backend, schedule=schedule)
        # A logarithm is off by as much as its largest part, 3, may be: 1.5 units of the last place.
        rtol, atol = (1e-5, 4e-7) if dtype == "float32" else (1e-13, 8e-16)
        np.testing.assert_allclose(found, expected, rtol=rtol, atol=atol)


WEIGHTED = [name for name, red in SHOWN.items() if red.operands == 2]


@pytest.mark.share(4)
@pytest.mark.parametrize("name", WEIGHTED)
@pytest.mark.parametrize("summation", ("block", "kahan"))
@each_backend
@each_dtype
@pytest.mark.parametrize("dim", (1, 3, 20))
def test_weights_of_exponentials(
    name: str, summation: Any, backend: str, dtype: str, dim: int
) -> None:
    """Values of -inf before, after and between finite ones, none finite, inf; weights of 0 too."""
    f, w = variables((J, 1), (J, dim))
    spec = spec_of(f, name, numerics=Numerics(summation), weight=w)
    rng = seed(name, dim)
    many, schedule = chunks(backend)
    for columns in (1, 2, 5, many):
        finite = rng.normal(size=columns)
        first, last, some = finite.copy(), finite.copy(), finite.copy()
        first[: columns // 2] = last[columns // 2 :] = some[::2] = -np.inf
        far = 1000 * finite
        none, huge = np.full(columns, -np.inf), finite.copy()
        huge[columns // 2] = np.inf
        y = np.array([finite, first, last, some, far, none, huge]).astype(dtype)
        weights = rng.uniform(0.5, 2, size=(columns, dim)).astype(dtype)
        zeros = weights * (rng.random(weights.shape) < 0.5)
        for weight in (weights, zeros):
            if weight is zeros and name != "sumsoftmaxweight":
                weight = np.maximum(zeros, 1e-3).astype(dtype)  # the logarithm has a value
            arrays = [y[:, None, :, None], weight[None]]
            expected = dense(spec, arrays)
            found = run(spec, arrays, backend=backend, schedule=schedule)
            rtol = 2e-5 if dtype == "float32" else 1e-13
            np.testing.assert_allclose(found, expected, rtol=rtol, atol=rtol)


@each_backend
@pytest.mark.parametrize("name", ["logsumexp_rest", "logsumexp_rest_weight"])
def test_what_rounding_took_from_a_logarithm(name: str, backend: str) -> None:
    """Together with it the logarithm is right to the rounding of its distance to the maximum."""
    f, w = variables((J, 1), (J, 1))
    weighted = name.endswith("weight")
    spec = spec_of(f, name, weight=w) if weighted else spec_of(f, name)
    y = np.random.default_rng(0).integers(-20, 20, (1, 200, 1)) / 8
    for offset in (0.0, 1e4, -1e6, 1e8):
        arrays = [(y + offset).astype(np.float32), np.ones_like(y, np.float32)][: 1 + weighted]
        total, rest = run(spec, arrays, backend=backend)[0]
        expected = dense(spec, arrays)[0, 0]
        assert abs((total - expected) + rest) < 1e-5
    for value in (np.inf, -np.inf):
        total, rest = run(spec, [np.full_like(a, value) for a in arrays[:1]] + arrays[1:])[0]
        assert total == value and rest == 0


@each_backend
def test_signs_of_weights(backend: str) -> None:
    """Of the sum of weighted exponentials: negative has no logarithm, that of 0 is -inf."""
    f, w = variables((J, 1), (J, 3))
    spec = spec_of(f, "logsumexp_weight", weight=w)
    weights = np.array([[1.0, 1.0, 0.0], [-0.5, -2.0, 0.0]])
    found = run(spec, [np.zeros((1, 2, 1)), weights[None]], backend=backend)
    np.testing.assert_allclose(found, [[np.log(0.5), np.nan, -np.inf]], rtol=4e-16)


# --- derivatives


def _mixed(name: str, axis: Axis) -> MapReduce:
    return mixed(SHOWN[name], axis)


PATHS = ("dense", *BACKENDS)
each_path = pytest.mark.parametrize("backend", PATHS)


@pytest.mark.share(2)
@pytest.mark.parametrize("name", differentiable)
@each_axis
@each_path
@pytest.mark.parametrize("slot", [0, 1, 2], ids=["wrt-I", "wrt-J", "wrt-NONE"])
def test_gradient(name: str, axis: Axis, slot: int, backend: str) -> None:
    """For each kind of argument, directly and through compiled code."""
    assert gradient_error(_mixed(name, axis), slot, through(backend)) < 1e-7


@pytest.mark.share(4)
@pytest.mark.parametrize("name", differentiable)
@each_axis
@each_path
@pytest.mark.parametrize("moving", [(0,), (1,), (2,), (0, 1, 2), (2, 0)])
def test_tangent(name: str, axis: Axis, backend: str, moving: tuple[int, ...]) -> None:
    spec = _mixed(name, axis)
    rng = seed(name, axis, moving)
    arrays, directions = draw(rng, spec, 4, 5), draw(rng, spec, 4, 5)
    at = moved(arrays, directions, moving)
    expected = central_difference(lambda h: dense(spec, at(h)))
    tangents = [directions[slot] for slot in moving]
    found = push_forward(spec, moving, arrays, tangents, through(backend))
    assert relative_error(found, expected) < 1e-7


@pytest.mark.share(4)
@pytest.mark.parametrize("name", differentiable)
@each_axis
@pytest.mark.parametrize("first", (0, 1, 2))
@each_path
def test_gradient_of_the_gradient(name: str, axis: Axis, first: int, backend: str) -> None:
    """`gradient` applied to what `gradient` gave, for each slot of it, the seeds included."""
    spec = _mixed(name, axis)
    rng = seed(name, axis, first)
    arrays = draw(rng, spec, 4, 5)
    evaluate = through(backend)
    derivative = gradient(spec, first)
    assert derivative is not None
    inputs = [*arrays, *saved_arguments(derivative, arrays, dense)]
    inputs = [*inputs, *draw(rng, derivative.spec, 4, 5)[len(inputs) :]]
    for second in range(len(inputs)):
        directions = draw(rng, derivative.spec, 4, 5)
        at = moved(inputs, directions, [second])
        cotangent = rng.normal(size=dense(derivative.spec, inputs).shape)
        slope = central_difference(lambda h, at=at: dense(derivative.spec, at(h)))
        expected = (cotangent * slope).sum()
        found = pull_back(derivative.spec, second, inputs, cotangent, evaluate)
        assert relative_error((found * directions[second]).sum(), expected) < 1e-7, second


@pytest.mark.parametrize("name", differentiable)
@each_axis
@pytest.mark.parametrize("first", [0, 1, 2], ids=["wrt-I", "wrt-J", "wrt-NONE"])
@pytest.mark.parametrize("second", [0, 1, 2], ids=["wrt-I", "wrt-J", "wrt-NONE"])
def test_second_derivative_in_full(name: str, axis: Axis, first: int, second: int) -> None:
    """Where a gradient takes results as arguments, the chain runs through them."""
    spec = _mixed(name, axis)
    rng = seed(name, axis, first, second)
    arrays, directions, t = (draw(rng, spec, 4, 5) for _ in range(3))
    at = moved(arrays, directions, [second])
    g = rng.normal(size=dense(spec, arrays).shape)

    def slope(step: float) -> Array:
        return (t[first] * pull_back(spec, first, at(step), g, dense)).sum()

    derivative = gradient(spec, first)
    assert derivative is not None
    inputs = [*arrays, *seeds(spec, derivative, arrays, g, dense)]
    inner = t[first]
    if not spec.slots[first].axis:
        rows = 4 if derivative.spec.out_axis is I else 5
        inner = np.broadcast_to(inner[0], (rows, inner.shape[-1]))
    else:
        inner = inner[:, 0] if derivative.spec.out_axis is I else inner[0]
    total = pull_back(derivative.spec, second, inputs, inner, dense)
    for n, (saved, output) in enumerate(derivative.saved, len(arrays)):
        if output:  # which only makes up for rounding
            continue
        by_result = pull_back(derivative.spec, n, inputs, inner, dense)
        by_result = by_result[:, 0] if spec.out_axis is I else by_result[0]
        total = total + pull_back(saved, second, arrays, by_result, dense)
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


@pytest.mark.parametrize("name", sorted(set(SHOWN) - set(differentiable)))
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


WAYS = {
    "block": Numerics("block"),
    "direct": Numerics("direct"),
    "kahan": Numerics("kahan"),
    "float64": Numerics("block", "float64"),
    "direct float64": Numerics("direct", "float64"),
}


@pytest.mark.parametrize(
    ("backend", "dim", "columns"), [("llvm", 1, 10**6), ("llvm", 20, 10**6), ("interp", 1, 10**4)]
)
def test_accuracy_of_a_long_sum(backend: str, dim: int, columns: int) -> None:
    """A million times 0.1 in float32."""
    formula = variables((J, dim))[0]
    y = np.broadcast_to(np.float32(0.1), (1, columns, dim))
    exact = columns * float(np.float32(0.1))
    errors: dict[str, float] = {}  # in units of the last place
    for way, numerics in WAYS.items():
        found = run(spec_of(formula, numerics=numerics), [y], backend=backend)
        assert found.dtype == np.float32
        errors[way] = float(np.abs(found - exact).max() / np.spacing(np.float32(exact)))
    assert errors["block"] < 5e-3 * columns and errors["direct"] > 5e-3 * columns, errors
    assert all(errors[way] <= 1 for way in ("kahan", "float64", "direct float64")), errors


@pytest.mark.parametrize("name", exponential)
@pytest.mark.parametrize(
    ("backend", "dim"), [("llvm", 1), ("llvm", 3), ("llvm", 20), ("interp", 1)]
)
def test_accuracy_of_long_sums_of_exponentials(name: str, backend: str, dim: int) -> None:
    """One large exponential, which no other changes by itself, and many that are small."""
    columns = 100_000 if backend == "llvm" else 2_000
    f, w = variables((J, 1), (J, dim))
    weighted = SHOWN[name].operands == 2
    formula = f if weighted or dim == 1 else apply("expand", f, dim=dim)
    y = np.full((1, columns, 1), -11, np.float32)
    y[0, 0] = 0
    weights = seed(dim).uniform(0, 2, (1, columns, dim)).astype(np.float32)
    arrays = [y, weights][: 1 + weighted]
    errors: dict[str, float] = {}
    for way, numerics in WAYS.items():
        spec = spec_of(formula, name, numerics=numerics, weight=w if weighted else None)
        expected = dense(spec, arrays)
        error = np.abs(run(spec, arrays, backend=backend) - expected) / np.maximum(1, expected)
        errors[way] = float(error.max() / np.finfo("float32").eps)
    assert all(errors[way] <= 1 for way in ("float64", "direct float64")), errors
    assert errors["kahan"] <= 2 < errors["direct"], errors  # exp itself is off by 1


# --- the row itself


@each_reduction
def test_text_is_read_back(name: str) -> None:
    for axis in (I, J):
        for numerics in WAYS.values():
            x, y, p = variables((I, 2), (J, 12), (NONE, 1))
            formula = apply("concat", x * p, y)
            spec = spec_of(formula, name, axis, numerics)
            assert parse_spec(format_spec(spec)) == spec
