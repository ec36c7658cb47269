"""Memory of the threads of a GPU: no kernel wants so much that the driver would keep gigabytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from foldwise.backends.cuda import compiler
from foldwise.backends.cuda.emit import emit, launch_shape
from foldwise.backends.cuda.scratch import Scratch, own_bytes
from foldwise.engine import launch
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.loops import DType
from foldwise.ir.schedule import GpuSchedule, Schedule
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ir.target import LOCAL, GpuTarget
from foldwise.lower.heuristics import default_schedule, merge_schedule
from foldwise.lower.slices import firsts
from foldwise.ops import COMPOSITES, REDUCTIONS
from tests.cuda.test_emulator import Shape
from tests.cuda.test_emulator import run as run_text
from tests.schedules.test_default import distance, gaussian, slope, softmax, warped
from tests.support import GPU, assert_close, dense, draw, run, spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741

MEGABYTES, MULTIPROCESSORS, THREADS, OWN = 512, 148, 2048, 512
"""What the driver keeps for a kernel is (stack + OWN) bytes for each thread of the GPU."""


def _laplacian(dim: int) -> MapReduce:
    x, y, b = variables((I, dim), (J, dim), (J, 1))
    return spec_of(apply("exp", -apply("sum", apply("abs", x - y))) * b)


def _matern(dim: int) -> MapReduce:
    x, y, b = variables((I, dim), (J, dim), (J, 1))
    return spec_of(apply("exp", -apply("sqrt", COMPOSITES["sqdist"](x, y))) * b)


def _both(dim: int) -> MapReduce:
    """A scalar product, for tensor cores, and absolute differences."""
    x, y = variables((I, dim), (J, dim))
    return spec_of(apply("exp", -apply("sum", apply("abs", x - y))) * apply("sum", x * y))


def _inverses(side: int) -> MapReduce:
    x, y = variables((I, side * side), (J, side * side))
    return spec_of(apply("inv", x + y))


def _every(dim: int, reduction: str = "sum", numerics: Numerics | None = None) -> MapReduce:
    x, y = variables((I, dim), (J, dim))
    return spec_of(apply("abs", x - y), reduction, numerics=numerics)


# --- what kernels want

TABLE: dict[str, tuple[MapReduce, DType]] = {
    "Laplacian, D = 64": (_laplacian(64), "float32"),
    "Laplacian, D = 784": (_laplacian(784), "float32"),
    "Laplacian, D = 20,000": (_laplacian(20_000), "float32"),
    "Matern, D = 784, float64": (_matern(784), "float64"),
    "scalar product and differences, D = 784": (_both(784), "float32"),
    "gradient, D = 784": (slope(784), "float32"),
    "gradient, D = 784, float64": (slope(784), "float64"),
    "K @ B, 1000 columns": (gaussian(3, 1000), "float32"),
    "K @ B, 20 columns, float64": (gaussian(3, 20), "float64"),
    "K @ B, 1000 columns, float64": (gaussian(3, 1000), "float64"),
    "softmax, 1000 values, float64": (softmax(1000), "float64"),
    "Kmin, K = 2000": (distance(3, "kmin_argkmin", 2000), "float32"),
    "Kmin, K = 2000, float64": (distance(3, "kmin_argkmin", 2000), "float64"),
    "argKmin, D = 784, K = 100": (distance(784, "argkmin", 100), "float32"),
    "maxima of 784 components": (_every(784, "max"), "float32"),
    "logsumexp of 784 components": (_every(784, "logsumexp"), "float32"),
    "sums of 784 components in float64": (
        _every(784, numerics=Numerics("block", "float64")),
        "float32",
    ),
    "gradient of time warping, D = 20": (warped(20, 0), "float32"),
    "gradient of time warping, D = 100": (warped(100, 1), "float32"),
    "Kmin of time warping, K = 2000": (
        spec_of(warped(30).formula, "kmin_argkmin", k=2000),
        "float32",
    ),
}


@pytest.mark.nvrtc
@pytest.mark.parametrize("name", TABLE)
def test_no_kernel_wants_more_than_512_megabytes(name: str) -> None:
    pytest.importorskip("cuda.bindings.nvrtc")
    spec, dtype = TABLE[name]
    target = GpuTarget(90, MULTIPROCESSORS)
    signatures = [Signature(tuple((str(dtype), True) for _ in spec.slots), dtype)]
    if spec.reduction.keeps_k:
        merging = Signature((), dtype, merged=2)
        signatures.append(merging)
    for signature in signatures:
        schedule = merge_schedule(target, dtype) if signature.merged else None
        kernel = lowered(spec, signature, target, schedule)
        text = emit(kernel, target)
        found = compiler.resources(compiler.compile_cubin(text, 90))
        kept = (found.stack_bytes + OWN) * THREADS * MULTIPROCESSORS
        brought = re.search(r"tables, (\d+) \* (\d+)ll", text)
        assert (brought is not None) == (Scratch(kernel).bytes > 0)
        if brought:
            kept += int(brought[1]) * int(brought[2])
        assert kept <= MEGABYTES << 20, (found, kernel.schedule)
        assert launch_shape(kernel).shared_bytes <= 96 << 10  # two blocks of a multiprocessor


def _kinds() -> Iterator[MapReduce]:
    """A reduction each, of long values, and of those it has lists of; tables of all sizes."""
    for name, row in REDUCTIONS.items():
        if row.operands == 2:
            yield softmax(500)
        elif row.keeps_k:
            yield from (distance(d, name, k) for d, k in ((3, 2000), (784, 100)))
        else:
            yield from (_every(784, name), distance(784, name))
    for dim in (3, 16, 60, 150):
        yield from (warped(dim), warped(dim, 0), warped(dim, 1))
    for side in (2, 10, 16):
        yield _inverses(side)


def test_own_memory_of_all_kinds_of_kernels() -> None:
    """As the text declares it: where tensor cores multiply it is in registers for the most part."""
    for spec in _kinds():
        signature = Signature(tuple(("float64", True) for _ in spec.slots), "float64")
        kernel = lowered(spec, signature, GpuTarget(90, MULTIPROCESSORS))
        assert own_bytes(kernel) <= LOCAL or Scratch(kernel).bytes, spec


def test_tables_that_no_gpu_has_room_for() -> None:
    signature = Signature((("float32", True),) * 4, "float32")
    target = GpuTarget(90, MULTIPROCESSORS)
    kernel = lowered(warped(400, 0), signature, target)
    with pytest.raises(MemoryError, match="tables of .* bytes for each of the 128 threads"):
        emit(kernel, target)


# --- they are right


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_tables_in_memory_of_the_device(dtype: str) -> None:
    """Of more blocks than there are places for, with rows past the end."""
    _check(warped(10, 0), 5 * 128 + 1, 3, dtype, None)


def test_a_place_belongs_to_one_block() -> None:
    """Each block finds the one that is free, and gives it back."""
    body = """
  u32* taken = (u32*)frame.word[0];
  u32 place = take_place(taken, 5, (u32*)shared);
  give_place_back(taken, place);
  if (thread == 0) ((u32*)frame.word[1])[blockIdx.x] = place;
"""
    taken, found = np.array([1, 1, 1, 0, 1], np.uint32), np.zeros(7, np.uint32)
    run_text(body, [taken, found], Shape(threads=64, blocks=7, shared_bytes=16))
    assert found.tolist() == 7 * [3] and taken.tolist() == [1, 1, 1, 0, 1]


def _check(spec: MapReduce, rows: int, columns: int, dtype: str, schedule: Schedule | None) -> None:
    rng = np.random.default_rng(rows + columns)
    arrays = [np.rint(2 * a) / 2 for a in draw(rng, spec, rows, columns, dtype)]
    expected = dense(spec, arrays)
    found = run(spec, arrays, backend=GPU, schedule=schedule)
    finite = np.abs(expected[np.isfinite(expected)])
    scale = max(1.0, float(finite.max(initial=0)))
    assert_close(found, expected, eps=300 * float(np.finfo(dtype).eps), scale=scale)


SLICED: dict[str, MapReduce] = {
    "gaussian": gaussian(3, 33),
    "gradient": slope(20),
    "softmax": softmax(19),
    "logsumexp": _every(18, "logsumexp"),
    "max": _every(20, "max"),
    "argmin": _every(20, "argmin"),
    "kmin": distance(3, "kmin_argkmin", 50),
    "argkmin": distance(3, "argkmin", 21),
    "kmin of components": spec_of(_every(3).formula, "kmin_argkmin", k=23),
}


@pytest.mark.parametrize("name", SLICED)
@pytest.mark.parametrize("most", [5, 7, 20])
def test_slices_of_a_state(name: str, most: int) -> None:
    """Of lists some columns of which are equal, and of fewer columns than lists have places."""
    n = [*SLICED].index(name)
    schedule = GpuSchedule(32, 1 + n % 2, (16, 256)[n % 2], 4, (1, 4, 8)[n % 3], slice=most)
    for rows, columns in ((schedule.height + 1, 60), (1, 17), (3, 0)):
        _check(SLICED[name], rows, columns, ("float32", "float64")[n % 2], schedule)


def test_the_last_slice_may_overlap() -> None:
    assert firsts(10, 4) == (0, 4, 6) and firsts(8, 4) == (0, 4) and firsts(3, 4) == (0,)


DEEP: dict[str, MapReduce] = {
    "laplacian": _laplacian(33),
    "gaussian": gaussian(20, 5),
    "gradient": slope(20),
    "argkmin": distance(20, "argkmin", 5),
    "logsumexp": distance(18, "logsumexp"),
    "two vectors": _both(17),
}


@pytest.mark.share(2)
@pytest.mark.parametrize("name", DEEP)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_long_rows_in_shared_memory(name: str, dtype: str) -> None:
    """Full tiles, a row more, and one row; columns that are no multiple of those together."""
    n = [*DEEP].index(name)
    for lanes, height, together, strip in ((32, 1, 8, 0), (64, 4, 1, 16), (128, 2, 4, 3)):
        strip *= DEEP[name].reduction.rescale is not None
        schedule = GpuSchedule(lanes, height, 16, (4, 16)[n % 2], together, strip=strip, deep=True)
        for rows, columns in ((schedule.height + 1, 19), (schedule.height, 8), (1, 1)):
            _check(DEEP[name], rows, columns, dtype, schedule)


@pytest.mark.parametrize(
    ("spec", "dtype", "deep", "sliced"),
    [
        (_laplacian(300), "float32", True, False),
        (_matern(150), "float64", True, False),
        (_both(100), "float32", True, False),
        (gaussian(3, 100), "float64", False, True),
        (distance(3, "kmin_argkmin", 100), "float64", False, True),
        (distance(200, "argkmin", 90), "float32", True, True),
    ],
)
def test_the_default_in_parts(spec: MapReduce, dtype: DType, deep: bool, sliced: bool) -> None:
    schedule = default_schedule(spec, GpuTarget(90, 2), dtype)
    assert (schedule.deep, schedule.slice > 0) == (deep, sliced)
    launch.forget()
    _check(spec, 130, 1000 if spec.reduction.keeps_k else 500, dtype, None)
    _check(spec, 129, 49, dtype, replace(schedule, rows=1) if not schedule.tensor else None)
