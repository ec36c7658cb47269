"""Splits of the columns on a GPU, whose states lie in one way or the other, give the whole."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from foldwise.arrays.numpy import ADAPTER
from foldwise.engine import launch, workload
from foldwise.engine.launch import evaluate
from foldwise.ir.axis import Axis
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.lower.sharing import BlockSharing
from foldwise.sparse.blocks import BlockRanges
from tests.schedules.test_default import distance, gaussian, softmax
from tests.support import GPU, assert_close, dense, draw, run, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741


def _products(reduction: str) -> MapReduce:
    x, y = variables((I, 20), (J, 20))
    return spec_of(x * y, reduction)


@pytest.mark.parametrize(
    ("spec", "rows", "columns", "dtype"),
    [
        (gaussian(3, 5), 200, 1000, "float64"),  # flat: a thread merges a component
        (gaussian(3, 40), 129, 1000, "float32"),  # flat, by tensor cores
        (gaussian(64), 128, 1000, "float32"),  # four threads of a row write states
        (_products("argmin"), 127, 700, "float64"),
        (softmax(19), 140, 600, "float64"),  # a maximum and a mass for all components
        (distance(3, "argkmin", 7), 1, 900, "float32"),
        (gaussian(3), 3, 40_000, "float32"),  # columns in the lanes; two levels of states
        (replace(gaussian(3, 3), numerics=Numerics("kahan")), 130, 9000, "float32"),
        (gaussian(3, 3), 129, 97, "float64"),  # splits of 48 columns and 49
    ],
)
def test_splits_give_the_whole(spec: MapReduce, rows: int, columns: int, dtype: str) -> None:
    arrays = draw(np.random.default_rng(0), spec, rows, columns, dtype)
    if GPU == "emulated" and columns > 97:
        kinds = tuple((a.shape, a.strides, str(a.dtype)) for a in arrays)
        assert len(launch._call_plan(spec, kinds, GPU, "cpu", None).launches) > 1
    expected = dense(spec, arrays)
    eps = 2e-5 if dtype == "float32" else 1e-12
    scale = max(1.0, float(np.abs(expected).max()))
    assert_close(run(spec, arrays, backend=GPU), expected, eps=eps, scale=scale)


@pytest.mark.parametrize("spec", [gaussian(3, 3), distance(3, "argkmin", 4)])
def test_splits_of_blocks(spec: MapReduce, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each interval of columns is cut; rows without any, and empty parts, are among them."""
    launch.forget()
    monkeypatch.setattr(workload, "sharing", lambda _: BlockSharing(multiprocessors=8))
    rng = np.random.default_rng(3)
    rows, columns = (np.sort(rng.integers(0, n, (7, 2)), 1) for n in (300, 2000))
    columns[0] = 1000, 1003
    ranges = BlockRanges.from_blocks((300, 2000), rows, columns)
    arrays = [np.rint(4 * a) / 4 for a in draw(rng, spec, 300, 2000, "float64")]
    options = {"ranges": ranges, "backend": GPU}
    (found,) = evaluate(spec, arrays, (), ADAPTER, **options)
    (expected,) = evaluate(spec, arrays, (), ADAPTER, **options | {"backend": "interp"})
    np.testing.assert_allclose(found, expected, rtol=1e-12)
    if GPU == "emulated":
        kinds = tuple((a.shape, a.strides, str(a.dtype)) for a in arrays)
        assert len(launch._call_plan_of_blocks(spec, kinds, GPU, "cpu", None, ranges).launches) > 1
    launch.forget()
