"""Exponentials as powers of two: where, and how exact."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, toposort
from foldwise.transform.exponentials import in_base_two
from tests.rounding import rounding
from tests.support import BACKENDS, GPU, dense, run, schedule_for, spec_of, variables

X, Y, P, V = variables((Axis.I, 3), (Axis.J, 3), (Axis.NONE, 1), (Axis.I, 1))
DISTANCE = apply("sum", apply("square", X - Y))


def names(e: Expr) -> set[str]:
    return {node.op.name for node in toposort([e])}


@pytest.mark.parametrize(
    "exponent",
    [-DISTANCE, DISTANCE * P, -DISTANCE / (2 * P * P), 0.5 * (X * Y), -apply("sqrt", DISTANCE)],
)
def test_a_scale_takes_the_logarithm(exponent: Expr) -> None:
    assert names(in_base_two(apply("exp", exponent))) & {"exp", "exp2"} == {"exp2"}


@pytest.mark.parametrize("exponent", [X, -X, X - Y, DISTANCE, apply("slice", X, start=0, stop=1)])
def test_what_has_no_scale_or_is_given_stays(exponent: Expr) -> None:
    e = apply("exp", exponent)
    assert in_base_two(e) is e


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_error_is_that_of_a_rounded_exponent(backend: str, dtype: str) -> None:
    """One pair each: exp(-p v) is wrong by two roundings of p v at most, and a few of its own. On a
    GPU the root and the exponential may be worse.
    """
    eps = float(np.finfo(dtype).eps)
    v = np.linspace(0, 80, 1001).astype(dtype)
    p = np.array([[[0.7]]], dtype)
    x, q = variables((Axis.I, 1), (Axis.NONE, 1))
    spec = spec_of(apply("exp", -q * apply("sqrt", apply("square", x))))
    arrays = [v[:, None, None], p]
    found = run(spec, arrays, backend=backend)[:, 0]
    exponent = float(p.item()) * v.astype(np.longdouble)
    exact = np.exp(-exponent)
    most = eps * (2 + exponent) * exact
    if backend == GPU:
        most = np.maximum(most, rounding(spec, arrays, dtype=dtype)[:, 0])
    assert (np.abs(found - exact) <= most).all()


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("masked", [-1e9, -1e30, -3e38, -np.inf])
def test_large_numbers_stand_for_what_is_masked(backend: str, dtype: str, masked: float) -> None:
    """In whole chunks of columns, too; all columns of the first row are masked."""
    rows, columns = 5, 700
    scores = np.random.default_rng(0).normal(size=(1, columns, 1)).astype(dtype)
    first = np.array([columns, 0, 1, 300, 699]).reshape(rows, 1, 1).astype(dtype)
    place = np.arange(columns, dtype=dtype).reshape(1, columns, 1)
    s, f, p = variables((Axis.J, 1), (Axis.I, 1), (Axis.J, 1))
    seen = apply("where", apply("le", f, p), s, masked)
    expected = np.where(first <= place, scores.astype(np.float64), masked)[..., 0]
    top = expected.max(1, keepdims=True)
    with np.errstate(all="ignore"):
        weights = np.where(expected == top, 1, np.exp(expected - top))
    total = weights.sum(1, keepdims=True)
    found = run(spec_of(seen, "logsumexp"), [scores, first, place], backend=backend)
    np.testing.assert_allclose(found, top + np.log(total), rtol=1e-6, atol=1e-6)
    spec = spec_of(seen, "sumsoftmaxweight", weight=s)
    mean = (weights @ scores[0].astype(np.float64)) / total
    found = run(spec, [scores, first, place], backend=backend)
    rows_with_a_mean = slice(1 if masked == -np.inf else 0, None)
    np.testing.assert_allclose(
        found[rows_with_a_mean], mean[rows_with_a_mean], rtol=1e-4, atol=2e-6
    )


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("reduction", ["logsumexp", "sumsoftmaxweight", "max_sumshiftexpweight"])
def test_references_of_every_size(backend: str, reduction: str) -> None:
    """Of chunks whose largest values are neighbours in float32, opposite, or far from each other.

    A reference is a rounded product up to 2**29, and the value itself beyond.
    """
    edge = np.float32(2**29)
    numbers = [0, 1e-3, 1, 88, 12345.678, 2**24 + 2, *(np.nextafter(edge, o) for o in (0, 2e9))]
    numbers = np.array([*numbers, edge, 1e30, 3e38, np.inf], np.float32)
    numbers = np.concatenate([-numbers[::-1], numbers])
    columns = 130 if backend == "llvm" else 17
    pairs = np.array([*itertools.product(numbers, (*numbers, *(numbers - 3)))])
    if backend == "interp":
        pairs = pairs[::5]  # each number with some of the others
    scores = np.repeat(pairs[:, :1], 3 * columns, axis=1)
    scores[:, columns : 2 * columns] = pairs[:, 1:]
    scores[:, 1::2] -= 2
    weights = 1 + np.arange(3 * columns, dtype=np.float32) % 3
    f, w = variables((Axis.J, 1), (Axis.J, 1))
    weighted = reduction != "logsumexp"
    spec = spec_of(f, reduction, weight=w if weighted else None)
    arrays = [scores[:, None, :, None], weights[None, :, None]][: 1 + weighted]
    schedule = None if backend == "llvm" else schedule_for(backend, lanes=32, chunk=16)
    found = run(spec, arrays, backend=backend, schedule=schedule)
    with np.errstate(over="ignore"):
        expected = dense(spec, arrays).astype(np.float32)
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-6)
