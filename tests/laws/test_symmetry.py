"""Symmetries of batch elements, rows, columns, the two axes, and memory."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foldwise import LazyTensor
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply
from foldwise.ir.spec import MapReduce
from foldwise.ops import COMPOSITES
from foldwise.transform.substitute import transpose
from tests.checks import seed
from tests.rounding import rounding
from tests.support import (
    BACKENDS,
    GPU,
    SHOWN,
    Array,
    draw,
    joined,
    parts,
    run,
    schedule_for,
    spec_of,
    variables,
)

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

each_reduction = pytest.mark.parametrize("name", SHOWN)


def _formula() -> Expr:
    x, y, p = variables((I, 3), (J, 3), (NONE, 1))
    return apply("concat", COMPOSITES["sqdist"](x, y) * p, apply("sin", x * y))


def _spec(name: str, axis: Axis = J) -> MapReduce:
    return spec_of(_formula(), name, axis)


def _exact(name: str) -> bool:
    """Whether the order of the columns leaves the result alone to the last bit."""
    return not SHOWN[name].rounds and SHOWN[name].sample is None


# --- batch

BATCHES = [
    ((2,), (2,), (2,)),
    ((2, 3), (2, 3), (2, 3)),
    ((2, 3), (3,), ()),
    ((2, 1), (3,), (2, 3)),
    ((), (2,), (4, 1)),
    ((1, 3), (2, 1), (1, 1)),
    ((), (), (5,)),
    ((0,), (1,), ()),
]


@pytest.mark.share(4)
@each_reduction
@pytest.mark.parametrize("batches", BATCHES, ids=str)
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_batch_is_a_loop(name: str, batches: tuple[tuple[int, ...], ...], backend: str) -> None:
    for axis in (I, J):
        spec = _spec(name, axis)
        rng = seed(name, batches, axis)
        arrays = [
            rng.normal(size=(*batch, *a.shape[-3:]))
            for batch, a in zip(batches, draw(rng, spec, 5, 7), strict=True)
        ]
        full = np.broadcast_shapes(*batches)
        found = run(spec, arrays, backend=backend)
        assert found.shape == (*full, 5 if axis is J else 7, sum(spec.out_dims))
        spread = [np.broadcast_to(a, full + a.shape[-3:]) for a in arrays]
        for index in itertools.product(*map(range, full)):
            one = run(spec, [a[index] for a in spread], backend=backend)
            np.testing.assert_array_equal(found[index], one)


def test_a_batch_of_lazytensors_is_a_loop() -> None:
    rng = seed("lazy batch")
    x, y = rng.normal(size=(2, 1, 9, 1, 3)), rng.normal(size=(3, 1, 8, 3))
    scale, b = rng.uniform(0.5, 2, size=(2, 3, 1, 1, 1)), rng.normal(size=(3, 8, 2))
    kernel = (-LazyTensor(x).sqdist(LazyTensor(y)) * LazyTensor(scale)).exp()
    assert kernel.shape == (2, 3, 9, 8, 1)
    found, rows, columns = kernel @ b, kernel.sum(axis=-2), kernel.logsumexp(axis=-3)
    for k, n in itertools.product(range(2), range(3)):
        x_i, y_j = LazyTensor(x[k, 0]), LazyTensor(y[n])
        one = (-x_i.sqdist(y_j) * LazyTensor(scale[k, n])).exp()
        np.testing.assert_array_equal(found[k, n], one @ b[n])
        np.testing.assert_array_equal(rows[k, n], one.sum(axis=1))
        np.testing.assert_array_equal(columns[k, n], one.logsumexp(axis=0))


# --- rows and columns

_sizes = st.tuples(st.integers(1, 150), st.integers(3, 300))


@each_reduction
@given(sizes=_sizes, order=st.randoms(use_true_random=False))
@settings(max_examples=8)
def test_rows_can_be_permuted(name: str, sizes: tuple[int, int], order: object) -> None:
    spec = _spec(name)
    rng = np.random.default_rng(order.randrange(2**32))
    x, y, p = draw(rng, spec, *sizes)
    shuffled = rng.permutation(sizes[0])
    np.testing.assert_array_equal(run(spec, [x[shuffled], y, p]), run(spec, [x, y, p])[shuffled])


@each_reduction
@given(sizes=_sizes, order=st.randoms(use_true_random=False))
@settings(max_examples=8)
def test_columns_can_be_permuted(name: str, sizes: tuple[int, int], order: object) -> None:
    spec = _spec(name)
    rng = np.random.default_rng(order.randrange(2**32))
    x, y, p = draw(rng, spec, *sizes)
    shuffled = rng.permutation(sizes[1])
    before, after = run(spec, [x, y, p]), run(spec, [x, y[:, shuffled], p])
    found = parts(spec, after)
    for output in spec.reduction.outputs:
        if output.kind == "index" and name != "count":
            found[output.name] = shuffled[found[output.name].astype(int)]
    after = joined([*found.values()])
    if _exact(name):
        np.testing.assert_array_equal(before, after)
    else:
        np.testing.assert_allclose(before, after, rtol=1e-12, atol=1e-12 * sizes[1])


COMBINED = {
    "sum": np.add,
    "prod": np.multiply,
    "count": np.add,
    "logsumexp": np.logaddexp,
    "logsumexp_weight": np.logaddexp,
    "min": np.minimum,
    "max": np.maximum,
}


@pytest.mark.parametrize("name", [*COMBINED, "argmin", "argmax"])
@pytest.mark.parametrize("backend", BACKENDS)
def test_columns_can_be_split(name: str, backend: str) -> None:
    """The minimum of minima, the sum of sums: two calls and one."""
    spec = _spec(name)
    x, y, p = draw(seed(name), spec, 70, 40)
    schedule = schedule_for(backend, lanes=8, rows=2, chunk=16)
    whole = run(spec, [x, y, p], backend=backend, schedule=schedule)
    for cut in (0, 1, 15, 16, 40):
        a, b = (
            run(spec, [x, part, p], backend=backend, schedule=schedule)
            for part in (y[:, :cut], y[:, cut:])
        )
        if name in COMBINED:
            np.testing.assert_allclose(COMBINED[name](a, b), whole, rtol=1e-13, atol=1e-11)
        else:
            np.testing.assert_array_equal(np.where(whole < cut, a, b + cut), whole)


@pytest.mark.share(2)
@each_reduction
@pytest.mark.parametrize("backend", BACKENDS)
def test_the_axes_can_be_exchanged(name: str, backend: str) -> None:
    rows, columns = 37, 90
    over_j = _spec(name, J)
    over_i = spec_of(transpose(_formula()), name, I)
    x, y, p = draw(seed(name), over_j, rows, columns)
    swapped = [a.swapaxes(0, 1) for a in (x, y, p)]
    expected = run(over_j, [x, y, p], backend=backend)
    found = run(over_i, swapped, backend=backend)
    if backend == GPU and not np.array_equal(found, expected):
        # Which products are rounded together with a sum is NVRTC's choice, in each kernel anew.
        most = 2 * rounding(over_j, [x, y, p], dtype="float64")
        assert (np.abs(found - expected) <= most).all()
    else:
        np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("name", [name for name, red in SHOWN.items() if red.method])
def test_a_lazytensor_can_be_transposed(name: str) -> None:
    x, y, p = (LazyTensor(a) for a in draw(seed(name), _spec(name), 37, 90))
    value, weight = x.sqdist(y) * p, (x * y) ** 2
    red = SHOWN[name]

    def reduced(f: LazyTensor, w: LazyTensor, axis: int) -> list[Array]:
        more = (w,) if red.operands == 2 else (3,) if red.keeps_k else ()
        found = getattr(f, str(red.method))(*more, axis=axis)
        return [*found] if isinstance(found, tuple) else [found]

    pairs = zip(reduced(value.T, weight.T, 0), reduced(value, weight, 1), strict=True)
    for found, expected in pairs:
        np.testing.assert_array_equal(found, expected)


# --- memory


def _layouts(a: Array) -> list[Array]:
    """The same numbers, laid out otherwise."""
    wide = np.full((*a.shape[:2], 2 * a.shape[2] + 1), np.nan, a.dtype)
    wide[..., 1::2] = a
    padded = np.full((a.shape[0] + 2, a.shape[1] + 2, a.shape[2] + 3), np.nan, a.dtype)
    padded[1:-1, 1:-1, 2:-1] = a
    return [
        np.asfortranarray(a),
        a[::-1, ::-1, ::-1].copy()[::-1, ::-1, ::-1],
        wide[..., 1::2],
        padded[1:-1, 1:-1, 2:-1],
    ]


@each_reduction
@pytest.mark.parametrize("backend", BACKENDS)
def test_strides_do_not_matter(name: str, backend: str) -> None:
    spec = _spec(name)
    arrays = draw(seed(name), spec, 37, 20, "float32")
    expected = run(spec, arrays, backend=backend)
    for layouts in zip(*(_layouts(a) for a in arrays), strict=True):
        np.testing.assert_array_equal(run(spec, list(layouts), backend=backend), expected)
    # An axis of step 0 is one vector many times.
    repeated = [np.broadcast_to(arrays[0][:1], arrays[0].shape), *arrays[1:]]
    found = run(spec, repeated, backend=backend)
    np.testing.assert_array_equal(found, np.repeat(found[:1], 37, 0))
    one = run(spec, [arrays[0][:1], *arrays[1:]], backend=backend)
    np.testing.assert_array_equal(found[:1], one)


@pytest.mark.share(2)
@each_reduction
@pytest.mark.parametrize("backend", BACKENDS)
def test_float32_and_float64_mix(name: str, backend: str) -> None:
    """Arguments of both types are combined in float64, whichever is which."""
    spec = _spec(name)
    arrays = draw(seed(name), spec, 20, 30, "float32")
    expected = run(spec, [a.astype("float64") for a in arrays], backend=backend)
    for wide in range(3):
        mixed = [a.astype("float64") if n == wide else a for n, a in enumerate(arrays)]
        np.testing.assert_array_equal(run(spec, mixed, backend=backend), expected)
