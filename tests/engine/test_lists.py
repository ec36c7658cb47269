"""Lists of columns: sets of pairs that are no blocks, on every backend."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from foldwise import BlockRanges
from foldwise.engine.lists import are_scattered
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.spec import MapReduce, Numerics, Slot
from foldwise.ir.text import format_spec, parse_spec
from tests.support import BACKENDS, Array, assert_close, draw, run, spec_of, variables

x, y, w = variables((Axis.I, 3), (Axis.J, 3), (Axis.J, 2))
GAUSSIAN = apply("exp", -apply("sum", apply("square", x - y)))
kahan = Numerics(summation="kahan")
SPECS = {
    "sum": spec_of(GAUSSIAN * w),
    "sum over i": spec_of(GAUSSIAN, axis=Axis.I),
    "kahan": spec_of(GAUSSIAN, numerics=kahan),
    "long": spec_of(GAUSSIAN * variables((Axis.I, 3), (Axis.J, 3), (Axis.J, 9))[2]),
    "min": spec_of(x - y, "min"),
    "argmin": spec_of(GAUSSIAN, "argmin"),
    "logsumexp": spec_of(GAUSSIAN, "logsumexp"),
    "kmin_argkmin": spec_of(GAUSSIAN, "kmin_argkmin"),
}


def pairs(rows: int, columns: int, share: float) -> BlockRanges:
    """Random pairs; one row has all columns, one none."""
    mask = np.random.default_rng([rows, columns]).random((rows, columns)) < share
    mask[rows // 2], mask[rows // 3] = True, False
    return BlockRanges.from_pairs(*mask.nonzero(), (rows, columns))


def expected(spec: MapReduce, arrays: list[Array], ranges: BlockRanges) -> Array:
    """Row by row, each with its columns only."""
    mask = ranges.mask() if spec.axis is Axis.J else ranges.mask().T
    along = -2 if spec.axis is Axis.J else -3
    results: list[Array] = []
    for n, chosen in enumerate(mask):
        (places,) = chosen.nonzero()
        part = [
            a.take(places, along) if slot.axis is spec.axis else a.take([n], -5 - along)
            for a, slot in zip(arrays, spec.slots, strict=True)
        ]
        result = run(spec, part, backend="interp")
        indices = [k for k, output in enumerate(spec.reduction.outputs) if output.kind == "index"]
        for k in indices:
            ends = np.cumsum((0, *spec.out_dims))
            column = result[:, ends[k] : ends[k + 1]].astype(np.int64)
            real = (
                np.append(places, -1)[np.where(column >= 0, column, -1)] if places.size else column
            )
            result[:, ends[k] : ends[k + 1]] = real
        results.append(result)
    return np.concatenate(results)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", SPECS)
def test_lists(name: str, backend: str) -> None:
    spec = SPECS[name]
    for rows, columns, share in ((60, 50, 0.1), (3, 5, 0.4)):
        ranges = pairs(rows, columns, share)
        assert are_scattered(ranges.runs(spec.out_axis), on_gpu=False)
        arrays = draw(np.random.default_rng(0), spec, rows, columns)
        found = run(spec, arrays, backend=backend, ranges=ranges)
        assert_close(found, expected(spec, arrays, ranges), eps=1e-12)


@pytest.mark.parametrize("dtype", ["float32", "float16"])
def test_other_types(dtype: str) -> None:
    ranges = pairs(40, 30, 0.2)
    arrays = draw(np.random.default_rng(0), SPECS["sum"], 40, 30, dtype)
    wanted = expected(SPECS["sum"], [a.astype("float64") for a in arrays], ranges)
    eps = 1e-5 if dtype == "float32" else 5e-3
    found = run(SPECS["sum"], arrays, backend="llvm", ranges=ranges)
    assert_close(found, wanted, eps=eps, scale=np.abs(wanted).max())


@pytest.mark.parametrize("backend", BACKENDS)
def test_batches_and_single_rows(backend: str) -> None:
    spec, rng = SPECS["sum"], np.random.default_rng(0)
    ranges = pairs(7, 9, 0.3)
    arrays = [rng.normal(size=s) for s in ((2, 7, 1, 3), (1, 9, 3), (2, 1, 1, 2))]
    found = run(spec, arrays, backend=backend, ranges=ranges)
    for n in range(2):
        part = [arrays[0][n], arrays[1], arrays[2][n].repeat(9, 1)]
        assert_close(found[n], expected(spec, part, ranges), eps=1e-12)


@pytest.mark.parametrize("backend", BACKENDS)
def test_stored_vectors(backend: str) -> None:
    """Vectors of the visited pairs alone, in both orders, against those of all pairs."""
    given, rng = variables((Axis.I, 3), (Axis.IJ, 2))[1], np.random.default_rng(0)
    ranges = pairs(50, 9, 0.3)
    for axis in (Axis.I, Axis.J):
        spec = spec_of(apply("exp", x) * apply("sum", given), axis=axis)
        points, table = rng.normal(size=(50, 1, 3)), rng.normal(size=(50, 9, 2))
        wanted = run(spec, [points, table], backend="interp", ranges=ranges)
        for order in (Axis.I, Axis.J):
            stored = replace(spec, slots=(spec.slots[0], Slot(Axis.IJ, 2, order)))
            vectors = table[ranges.single(order)].reshape(1, 1, -1)
            found = run(stored, [points, vectors], backend=backend, ranges=ranges)
            assert_close(found, wanted, eps=1e-12)
            assert parse_spec(format_spec(stored)) == stored


def test_blocks_stay_blocks() -> None:
    band = BlockRanges.band((100, 100), 20, 20, size=10)
    columns = np.arange(0, 400).reshape(4, 100)
    wide_rows = BlockRanges.from_neighbours(columns, 400)
    for on_gpu in (False, True):
        assert not are_scattered(band.runs(Axis.I), on_gpu=on_gpu)
        assert are_scattered(wide_rows.runs(Axis.I), on_gpu=on_gpu)


def test_sets_are_in_normal_form() -> None:
    """Sorted once in each direction, they are those that the general constructor makes."""
    rng = np.random.default_rng(0)
    for m, n, count in ((5, 7, 20), (1, 4, 3), (6, 1, 4), (4, 4, 0), (3, 3, 40)):
        rows, columns = rng.integers(0, m, count), rng.integers(0, n, count)
        found = BlockRanges.from_pairs(rows, columns, (m, n))
        blocks = np.stack([rows, rows + 1], 1), np.stack([columns, columns + 1], 1)
        general = BlockRanges.from_blocks((m, n), *blocks)
        assert found == general and hash(found) == hash(general)
        assert found.T == general.T and found.T.T == found
        assert (found.mask() == general.mask()).all()
