"""Vectors of float16 and bfloat16 numbers, multiplied as they are stored, on tensor cores."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import pytest
import torch

from benchmarks.gpu import census
from foldwise.backends.cuda import compiler
from foldwise.backends.cuda.emit import emit, launch_shape, prelude
from foldwise.engine import callplan, launch
from foldwise.engine.items import row_items
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from foldwise.ir.schedule import GpuSchedule
from foldwise.ir.spec import MapReduce
from foldwise.ir.target import GpuTarget
from foldwise.lower import sharing
from foldwise.lower.heuristics import default_schedule
from foldwise.ops import COMPOSITES
from foldwise.sparse.blocks import BlockRanges
from foldwise.transform.autodiff import gradient
from tests.cuda import registers
from tests.cuda.emulator import EmulationError, backend
from tests.cuda.test_emulator import Shape, bits, normal
from tests.cuda.test_emulator import run as run_text
from tests.cuda.test_tensor import EPS, TARGET, _adding, _kernel
from tests.rounding import CUT, SUMS
from tests.support import (
    GPU,
    Array,
    assert_close,
    dense,
    draw,
    run,
    saved_arguments,
    spec_of,
    variables,
)

I, J = Axis.I, Axis.J  # noqa: E741
TYPES = (torch.float16, torch.bfloat16)
NUMBERS = 2.0**-15  # a number of a pair keeps 16 bits where it is multiplied by a vector

each_type = pytest.mark.parametrize("dtype", TYPES, ids=str)


def _halves(arrays: list[Array], dtype: torch.dtype) -> list[torch.Tensor]:
    return [torch.tensor(a).to(dtype) for a in arrays]


def _exact(spec: MapReduce, arrays: list[Any]) -> Array:
    return dense(spec, [a.double().numpy() for a in arrays])


# --- instructions


@each_type
def test_tiles_of_shared_memory(dtype: torch.dtype) -> None:
    """A product of 16 x 16 by 16 x 8 numbers; the second matrix lies there by columns or by rows.

    Numbers of all sizes, denormal ones among them.
    """
    name = str(dtype).removeprefix("torch.").replace("bfloat", "bf").replace("float16", "f16")
    body = f"""
  alignas(16) static u16 left[16 * 24], by_columns[16 * 24], by_rows[16 * 24];
  const u16* from = (const u16*)frame.word[0];
  float* c = (float*)frame.word[1];
  for (int n = thread; n < 256; n += 32) {{
    left[n / 16 * 24 + n % 16] = from[n];
    by_columns[n / 16 * 24 + n % 16] = from[256 + n];
    by_rows[n % 16 * 24 + n / 16] = from[256 + n];
  }}
  __syncthreads();
  u32 a[4], b[2][2];
  load_tiles(a[0], a[1], a[2], a[3], left + thread % 16 * 24 + thread / 16 * 8);
  for (int across = 0; across < 2; ++across) {{
    int column = thread / 16 * 8 + thread % 8;
    const u16* line = across ? by_rows + thread % 16 * 24 + thread / 16 * 8
                             : by_columns + column * 24 + thread / 8 % 2 * 8;
    if (across) load_tiles_across(b[0][0], b[0][1], b[1][0], b[1][1], line);
    else load_tiles(b[0][0], b[0][1], b[1][0], b[1][1], line);
    for (int half = 0; half < 2; ++half) {{
      float sums[4] = {{}};
      multiply_{name}(sums, a, b[half]);
      float* to = c + across * 256 + thread / 4 * 16 + 8 * half + thread % 4 * 2;
      for (int n = 0; n < 4; ++n) to[n / 2 * 128 + n % 2] = sums[n];
    }}
  }}
"""
    drawn = normal(2, 16, 16)
    drawn[0, :8] *= 2.0**-18
    numbers = torch.tensor(drawn).to(dtype)
    found = np.zeros((2, 16, 16), np.float32)
    run_text(body, [numbers.view(torch.int16).numpy(), found], Shape())
    a, b = numbers.double().numpy()
    expected = a @ b.T
    for one in found:
        error = np.abs(one - expected) / np.abs(expected).max(1, keepdims=True)
        assert error.max() < 1e-6


def test_float16_as_two_bfloat16() -> None:
    """Each finite one, exactly."""
    body = """
  const u32* both = (const u32*)frame.word[0];
  for (int n = 128 * blockIdx.x + thread; n < 32768; n += 32768)
    split_f16(both[n], ((u32*)frame.word[1])[n], ((u32*)frame.word[2])[n]);
"""
    words = np.arange(65536).astype(np.uint16)
    high, low = np.zeros(65536, np.uint16), np.zeros(65536, np.uint16)
    run_text(body, [words, high, low], Shape(threads=128, blocks=256))
    meant = bits(words, np.float16).astype(np.float32)
    finite = np.isfinite(meant)
    parts = [bits(part.astype(np.uint32) << 16, np.float32)[finite] for part in (high, low)]
    np.testing.assert_array_equal(parts[0] + parts[1], meant[finite])


# --- results

# One argument in float32: so are the results, and less is lost in rounding them.


def _mixed(name: str, dim: int, width: int) -> MapReduce:
    x, y, b, c = variables((I, dim), (J, dim), (J, width), (I, 1))
    product = apply("sum", x * y) / dim
    if name == "attention":
        return spec_of(product + 0 * c, "sumsoftmaxweight", weight=b)
    if name == "logsumexp":
        return spec_of(product + c + 0 * apply("sum", b), name)
    return spec_of((product + c) * b)


@each_type
@pytest.mark.parametrize(
    ("name", "dim", "width", "sizes"),
    [
        ("sum", 16, 17, ((1, 1), (129, 65))),
        ("sum", 17, 1, ((1, 1), (127, 63), (128, 64))),
        ("logsumexp", 40, 1, ((1, 1), (129, 129))),
        ("attention", 40, 40, ((128, 64), (127, 129))),
        ("attention", 64, 64, ((129, 63), (1, 600))),
        ("attention", 128, 72, ((33, 130),)),
    ],
)
def test_results_are_those_of_float32(
    name: str, dim: int, width: int, sizes: tuple[tuple[int, int], ...], dtype: torch.dtype
) -> None:
    spec = _mixed(name, dim, width)
    stored = [*3 * [str(dtype).removeprefix("torch.")], "float32"]
    schedule = default_schedule(spec, TARGET, "float32", stored=stored)
    assert schedule.tensor
    for rows, columns in sizes:
        drawn = draw(np.random.default_rng(dim), spec, rows, columns, "float32")
        arrays = [*_halves(drawn[:3], dtype), torch.tensor(drawn[3])]
        found, expected = run(spec, arrays, backend=GPU), _exact(spec, arrays)
        scale = max(1.0, float(np.abs(expected).max()))
        eps = EPS + (NUMBERS + SUMS * schedule.chunk * CUT if schedule.outer else 0)
        assert_close(found, expected, eps=eps, scale=scale)


@each_type
def test_no_columns(dtype: torch.dtype) -> None:
    spec = _adding("product", 40, 40)
    arrays = _halves(draw(np.random.default_rng(0), spec, 3, 0, "float32"), dtype)
    np.testing.assert_array_equal(run(spec, arrays, backend=GPU), 0)


def test_vectors_that_lie_anywhere() -> None:
    """At an odd address; in steps of an odd number; every other number: the same results."""
    dtype = torch.float16
    spec = _adding("sumsoftmaxweight", 40, 48)
    arrays = _halves(draw(np.random.default_rng(0), spec, 50, 70, "float32"), dtype)
    expected = run(spec, arrays, backend=GPU)

    def elsewhere(a: torch.Tensor, before: int, after: int, step: int) -> torch.Tensor:
        place = torch.full((*a.shape[:-1], before + step * a.shape[-1] + after), 7).to(dtype)
        view = place[..., before : before + step * a.shape[-1] : step]
        view[...] = a
        return view

    for where in ((1, 7, 1), (0, 1, 1), (0, 0, 2)):
        moved = [elsewhere(a, *where) for a in arrays]
        np.testing.assert_array_equal(run(spec, moved, backend=GPU), expected)


@pytest.mark.parametrize(
    ("name", "width", "schedule"),
    [
        ("sumsoftmaxweight", 20, GpuSchedule(128, 4, 100, 16, 8, tensor=True, outer=True)),
        ("product", 70, GpuSchedule(256, 4, 16, 16, 12, tensor=True, outer=True)),
        ("product", 2, GpuSchedule(32, 4, 7, 16, 4, tensor=True)),
    ],
)
def test_unusual_schedules(name: str, width: int, schedule: GpuSchedule) -> None:
    """Blocks that bring more lines at once than there are columns in a group; odd chunks."""
    spec = _adding(name, 24, width)
    arrays = _halves(draw(np.random.default_rng(4), spec, 70, 150, "float32"), torch.bfloat16)
    expected = _exact(spec, arrays)
    scale = max(1.0, float(np.abs(expected).max()))
    found = run(spec, arrays, backend=GPU, schedule=schedule)
    assert_close(found, expected, eps=2.0**-8, scale=scale)


def test_products_of_some_components_in_blocks_and_batches() -> None:
    """Of the first 20 of 40, at addresses that are no multiples of 16 bytes."""
    x, y, b = variables((I, 40), (J, 36), (J, 20))
    first = [apply("slice", v, start=0, stop=20, step=1) for v in (x, y)]
    spec = spec_of(apply("sum", first[0] * first[1]) * b)
    assert len(_kernel(spec, TARGET, "float16").contractions()) == 1
    drawn = draw(np.random.default_rng(4), spec, 70, 90, "float32")
    batches = _halves([np.stack([a, 2 * a]) for a in drawn], torch.float16)
    blocks = BlockRanges.block_diagonal([30, 1, 39], [50, 33, 7])
    for ranges in (None, blocks):
        found = run(spec, batches, ranges=ranges, backend=GPU)
        expected = run(spec, [a.double().numpy() for a in batches], ranges=ranges, backend="llvm")
        assert_close(found, expected, eps=2.0**-10, scale=float(np.abs(expected).max()))


def test_numbers_beyond_float16() -> None:
    """Numbers of pairs have the range of float32, whatever they are multiplied by."""
    x, y, b, c = variables((I, 32), (J, 32), (J, 20), (I, 1))
    spec = spec_of(apply("exp", apply("sum", x * y) / 32 + c) * b)
    assert default_schedule(spec, TARGET, "float32").outer
    drawn = draw(np.random.default_rng(0), spec, 64, 40, "float32")
    drawn[3][:] = np.linspace(-60, 60, 64)[:, None, None]
    arrays = [*_halves(drawn[:3], torch.float16), torch.tensor(drawn[3])]
    found, expected = run(spec, arrays, backend=GPU), _exact(spec, arrays)
    error = np.abs(found - expected).max(-1) / np.abs(expected).max(-1)
    assert error.max() < 2 * NUMBERS


@each_type
@pytest.mark.parametrize("slot", [0, 1, 2])
def test_gradients_of_attention(slot: int, dtype: torch.dtype) -> None:
    spec = _adding("sumsoftmaxweight", 24, 40)
    rng = np.random.default_rng(slot)
    arrays = [a.double().numpy() for a in _halves(draw(rng, spec, 66, 70, "float64"), dtype)]
    found = gradient(spec, slot)
    assert found is not None
    saved = saved_arguments(found, arrays, functools.partial(run, backend="llvm"))
    last = _halves([rng.normal(size=(66, 1, 40))], dtype)
    expected = dense(found.spec, [*arrays, *saved, last[0].double().numpy()])
    given = [*_halves(arrays, dtype), *(torch.tensor(a).float() for a in saved), *last]
    scale = float(np.abs(expected).max())
    assert_close(run(found.spec, given, backend=GPU), expected, eps=EPS + NUMBERS, scale=scale)


# --- squared distances


@each_type
@pytest.mark.parametrize("dim", [17, 64, 300])
def test_each_distance_is_as_precise_as_is_said(dim: int, dtype: torch.dtype) -> None:
    """Blocks of rows at more and more distance from a column, and that from the origin."""
    rng = np.random.default_rng(dim)
    directions = rng.normal(size=(9, 128, dim))
    directions /= np.linalg.norm(directions, axis=-1, keepdims=True)
    y = rng.normal(size=dim)
    x = y + 2.0 ** np.arange(-5, 4)[:, None, None] * directions
    u, v, one = variables((I, dim), (J, dim), (J, 1))
    for sign in (1, -1):
        spec = spec_of(sign * COMPOSITES["sqdist"](u, v) + 0 * one)
        drawn = _halves([x.reshape(-1, 1, dim), y.reshape(1, 1, dim)], dtype)
        arrays = [*drawn, torch.zeros(1, 1, 1)]  # so that results are not rounded
        found, exact = run(spec, arrays, backend=GPU)[:, 0], _exact(spec, arrays)[:, 0]
        assert (exact != 0).all()
        error = np.abs(found / exact - 1).reshape(9, 128).max(1)
        assert error.max() < 2.0**-16
        # Near ones are computed by differences.
        assert error[:3].max() < 2e-6


@each_type
def test_what_is_near_and_what_is_far(dtype: torch.dtype) -> None:
    """Clouds away from the origin, equal points, two distances, and numbers that are not finite."""
    x, y, u, v, b = variables((I, 20), (J, 20), (I, 70), (J, 70), (J, 1))
    square, other = COMPOSITES["sqdist"](x, y), COMPOSITES["sqdist"](u, v)
    spec = spec_of(apply("exp", -square / 20 - other / 70) * b)
    rng = np.random.default_rng(1)
    drawn = draw(rng, spec, 150, 100, "float32")
    drawn[0][:128] += 5
    drawn[1][0, :50] = drawn[0][:50, 0]
    arrays = [*_halves(drawn[:4], dtype), torch.tensor(drawn[4])]
    found, expected = run(spec, arrays, backend=GPU), _exact(spec, arrays)
    assert_close(found, expected, eps=EPS, scale=float(np.abs(expected).max()))
    for value in (np.inf, np.nan):
        drawn[0][7, 0, 3] = value
        arrays = [*_halves(drawn[:4], dtype), torch.tensor(drawn[4])]
        found = run(spec_of(square + other + 0 * b), arrays, backend=GPU)[:, 0]
        assert found[7] == value or np.isnan(found[7]) and np.isnan(value)
        assert np.isfinite(np.delete(found, 7)).all()


# --- what is executed


def test_sums_of_more_columns() -> None:
    """Where all long vectors have 16 bits: others are more accurate than such sums."""
    spec = _adding("sumsoftmaxweight", 64, 64)
    chunks = [
        default_schedule(spec, TARGET, "float32", stored=stored).chunk
        for stored in (3 * ["float16"], 3 * ["bfloat16"], ["float16", "float16", "float32"], [])
    ]
    assert chunks == [512, 512, 128, 128]


@pytest.mark.parametrize(("stored", "added"), [("float16", 3), ("bfloat16", 2)])
def test_instructions_that_multiply(stored: str, added: int) -> None:
    """For two rows of tiles, and two of columns; and those that add up."""
    kernel = _kernel(_adding("sumsoftmaxweight", 64, 64), TARGET, stored)
    text = emit(kernel, TARGET).removeprefix(prelude())
    exact = {"float16": "multiply_f16(", "bfloat16": "multiply_bf16("}[stored]
    assert text.count(exact + "sums0") == 4
    assert text.count("multiply_") == 4 + added
    assert launch_shape(kernel).shared_bytes <= 48 * 1024


@functools.cache
def _gaussian(width: int) -> bytes:
    """With D = 64, of float16 points."""
    kernel = _kernel(_adding("gaussian", 64, width), TARGET, "float16")
    return compiler.compile_cubin(emit(kernel, TARGET), 90)


@pytest.mark.nvrtc
@pytest.mark.skipif(not census.available(), reason="there is no nvdisasm")
@pytest.mark.parametrize(("width", "instructions", "multiplied"), [(2, 17.6, 1), (64, 25.5, 4)])
def test_instructions_of_distances(width: int, instructions: float, multiplied: int) -> None:
    found = census.census(_gaussian(width))
    assert found.hot is not None
    turn, pairs = found.hot.turn, 4 * 16
    assert census.by_pipe(turn)["HMMA"] == multiplied * pairs
    assert turn.total() <= 1.05 * instructions * pairs
    registers.check(f"gaussian-{width}-float16", 90, _gaussian(width), 512 * (width > 2), "HMMA")


@functools.cache
def _attention(stored: str, capability: int) -> bytes:
    """With D = 64."""
    target = GpuTarget(capability, 132)
    kernel = _kernel(_adding("sumsoftmaxweight", 64, 64), target, stored)
    return compiler.compile_cubin(emit(kernel, target), capability)


@pytest.mark.nvrtc
@pytest.mark.parametrize(
    ("stored", "capability"), [("float16", 80), ("float16", 90), ("float16", 100), ("bfloat16", 90)]
)
def test_all_is_in_registers(stored: str, capability: int) -> None:
    """But for what the text wants in memory: see `test_sums_of_a_strip_are_in_registers`."""
    asked = 4 * (2 * 64 + 4 * 3)
    cubin = _attention(stored, capability)
    registers.check(f"attention-{stored}", capability, cubin, asked, "HMMA")


@pytest.mark.nvrtc
@pytest.mark.skipif(not census.available(), reason="there is no nvdisasm")
@pytest.mark.parametrize(
    ("stored", "instructions", "multiplied"), [("float16", 26.5, 4), ("bfloat16", 23.2, 3)]
)
def test_instructions_for_each_pair(stored: str, instructions: float, multiplied: int) -> None:
    found = census.census(_attention(stored, 90))
    assert found.hot is not None
    turn, pairs = found.hot.turn, 4 * 16
    assert census.by_pipe(turn)["HMMA"] == multiplied * pairs
    # NVRTC 13.5 makes these; 12.9 and 13.0 make up to 4% more of the same text.
    assert turn.total() <= 1.05 * instructions * pairs


def test_every_barrier_of_distances_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """In two pieces of components; for points that are far from each other, and near."""
    dtype, barrier = torch.float16, "__syncthreads();"
    x, y, b = variables((I, 70), (J, 70), (J, 1))
    spec = spec_of(apply("exp", -COMPOSITES["sqdist"](x, y) / 140) * b)
    drawn = draw(np.random.default_rng(1), spec, 133, 200, "float32")
    far = [*_halves(drawn[:2], dtype), torch.tensor(drawn[2])]
    near = [*_halves([a / 8 + 1 for a in drawn[:2]], dtype), torch.tensor(drawn[2])]
    target = GpuTarget(90, 1)
    signature = Signature((("float16", True), ("float16", True), ("float32", True)), "float32")
    genuine, head = emit(lowered(spec, signature, target), target), prelude()
    barriers = genuine.removeprefix(head).count(barrier)
    # A block has all columns, and all tiles of rows.
    monkeypatch.setattr(sharing, "_SHORTEST", 1 << 20)
    monkeypatch.setattr(callplan, "row_items", lambda rows, height, _: row_items(rows, height, 1))

    def right(number: int | None) -> bool:
        """Whether results are, without one of the barriers."""

        def planted(*arguments: Any) -> str:
            pieces = emit(*arguments).removeprefix(head).split(barrier)
            if number is not None:  # kernels that merge have none
                pieces[number : number + 2] = ["".join(pieces[number : number + 2])]
            return head + barrier.join(pieces)

        launch.forget()
        with monkeypatch.context() as patch:
            patch.setattr(backend, "emit", planted)
            try:
                for arrays in (far, near):
                    expected = _exact(spec, arrays)
                    found = run(spec, arrays, backend="emulated")
                    assert_close(found, expected, eps=EPS, scale=float(np.abs(expected).max()))
            except (AssertionError, EmulationError):
                return False
            return True

    assert barriers == 7 and right(None)
    # The first guards the records of the columns, which are the same for the next tile of rows.
    assert [number for number in range(1, barriers) if right(number)] == []
    launch.forget()
