"""The emulator runs correct kernels in every order of threads, and shows what is wrong in others.

The kernels here are written by hand: with the emulator we test what the CUDA backend emits, not the
other way round.
"""

from __future__ import annotations

import math
import struct
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from foldwise.backends import frame
from foldwise.backends.call import Walk
from foldwise.backends.cuda.emit import LaunchShape
from foldwise.ir.loops import LoopKernel, Output
from foldwise.ir.schedule import GpuSchedule
from tests.cuda import emulator
from tests.cuda.emulator import EmulationError, Order, Program, backend, program

Floats = npt.NDArray[np.float32]
ROOT = Path(__file__).parents[2]
PRELUDE = (ROOT / "foldwise/backends/cuda/prelude.h").read_text()
ORDERS = pytest.mark.parametrize("order", Order)


def kernel_text(body: str, words: int) -> str:
    """A kernel whose frame has so many words."""
    return f"""{PRELUDE}
struct Frame {{ i64 word[{words}]; }};
extern "C" __global__ void __launch_bounds__(128)
foldwise_kernel(const __grid_constant__ Frame frame) {{
  SHARED_MEMORY(shared);
  int thread = threadIdx.x;
{body}
}}
"""


@dataclass(frozen=True)
class Shape:
    """The parameters of a launch besides the frame."""

    blocks: int = 1
    threads: int = 32
    shared_bytes: int = 0


def run(
    body: str, arrays: Sequence[npt.NDArray[Any]], shape: Shape, order: Order = Order.RANDOM
) -> None:
    """Run a kernel whose frame is the addresses of the arrays."""
    loaded = Program(
        emulator.compile_kernel(kernel_text(body, len(arrays))), shape.threads, shape.shared_bytes
    )
    addresses = [array.ctypes.data for array in arrays]
    loaded.launch(struct.pack(f"={len(arrays)}q", *addresses), shape.blocks, order)


def normal(*shape: int, seed: int = 0) -> Floats:
    return np.random.default_rng(seed).standard_normal(shape, np.float32)


def bits(array: npt.NDArray[Any], dtype: npt.DTypeLike) -> Any:
    """The same bits as numbers of another type."""
    flat: Any = np.frombuffer(array.tobytes(), dtype)
    return flat.reshape(array.shape)


# --- a Gaussian sum with tiles of columns in shared memory

COLUMNS = 1000
TILE_BYTES = 128 * 16
GAUSSIAN = """
  const float* x = (const float*)frame.word[0];
  const float* y = (const float*)frame.word[1];
  const float* b = (const float*)frame.word[2];
  float* out = (float*)frame.word[3];
  float4* tile = (float4*)shared;
  int row = blockIdx.x * 128 + thread;
  float x0 = x[3 * row], x1 = x[3 * row + 1], x2 = x[3 * row + 2], sum = 0.0f;
  for (int first = 0; first < 1000; first += 128) {
    int j = first + thread;
    tile[thread] = j < 1000 ? make_float4(y[3 * j], y[3 * j + 1], y[3 * j + 2], b[j])
                            : make_float4(0.0f, 0.0f, 0.0f, 0.0f);
    __syncthreads();  // first
    UNROLL(4)
    for (int k = 0; k < 128; ++k) {
      float4 p = tile[k];
      float d0 = x0 - p.x, d1 = x1 - p.y, d2 = x2 - p.z;
      sum = fmaf(exp2_approx(-fmaf(d0, d0, fmaf(d1, d1, d2 * d2))), p.w, sum);
    }
    __syncthreads();  // second
  }
  out[row] = sum;
"""


def gaussian(body: str, order: Order, shared_bytes: int = TILE_BYTES) -> tuple[Floats, Floats]:
    """The result of the kernel, and the expected one."""
    x, y, b = normal(384, 3), normal(COLUMNS, 3, seed=1), normal(COLUMNS, seed=2)
    out = np.zeros(len(x), np.float32)
    run(body, [x, y, b, out], Shape(3, 128, shared_bytes), order)
    distances = ((x[:, None].astype(float) - y) ** 2).sum(-1)
    return out, (np.exp2(-distances) @ b.astype(float)).astype(np.float32)


@ORDERS
def test_a_sum_over_tiles(order: Order) -> None:
    out, expected = gaussian(GAUSSIAN, order)
    np.testing.assert_allclose(out, expected, rtol=1e-4, atol=1e-4)
    np.testing.assert_array_equal(out, gaussian(GAUSSIAN, Order.FORWARD)[0])


@ORDERS
@pytest.mark.parametrize("which", ["first", "second"])
def test_a_missing_barrier_shows_in_every_order(which: str, order: Order) -> None:
    """Threads read a tile that others have not written yet, or have overwritten."""
    broken = GAUSSIAN.replace(f"__syncthreads();  // {which}", "")
    assert broken != GAUSSIAN
    out, expected = gaussian(broken, order)
    if which == "first":
        assert np.isnan(out).any()
    else:
        assert np.abs(out - expected).max() > 1e-2


def test_shared_memory_is_not_a_number_until_it_is_written() -> None:
    """In each block: nothing is left from the one before."""
    body = """
  float* out = (float*)frame.word[0];
  float* values = (float*)shared;
  out[64 * blockIdx.x + thread] = values[thread];
  values[thread] = 1.0f;
"""
    out = np.zeros(128, np.float32)
    run(body, [out], Shape(2, 64, 256))
    assert np.isnan(out).all()


# --- warps

SUM_OF_BLOCK = """
  const float* x = (const float*)frame.word[0];
  float* out = (float*)frame.word[1];
  float* sums = (float*)shared;
  float sum = x[thread];
  for (int step = 16; step; step /= 2) sum += __shfl_xor_sync(~0u, sum, step);
  if (thread % 32 == 0) sums[thread / 32] = sum;
  __syncthreads();
  if (thread < 32) {
    float part = thread < 4 ? sums[thread] : 0.0f;
    for (int step = 2; step; step /= 2) part += __shfl_down_sync(~0u, part, step);
    if (thread == 0) *out = part;
  }
"""


@ORDERS
def test_a_sum_by_shuffles(order: Order) -> None:
    x, out = normal(128), np.zeros(1, np.float32)
    run(SUM_OF_BLOCK, [x, out], Shape(1, 128, 16), order)
    assert out[0] == pytest.approx(x.sum(), rel=1e-5)


@ORDERS
def test_shuffles_and_votes(order: Order) -> None:
    """With numbers of 64 bits, in groups of 8, in half a warp, and with the rest of a block."""
    body = """
  double* wide = (double*)frame.word[0];
  int* out = (int*)frame.word[1] + 8 * thread;
  int lane = thread % 32;
  wide[thread] = __shfl_sync(~0u, 0.5 + thread, 31 - lane);
  out[0] = __shfl_sync(~0u, thread, 3, 8);
  out[1] = __shfl_down_sync(~0u, thread, 5, 8);
  out[2] = lane < 16 ? __shfl_xor_sync(0xffffu, thread, 1) : -1;
  out[3] = (int)__ballot_sync(~0u, lane % 3 == 0);
  out[4] = __any_sync(~0u, thread == 40);
  out[5] = __syncthreads_or(thread == 70);
  out[6] = __syncthreads_or(0);
  __syncwarp();
  out[7] = __shfl_up_sync(~0u, thread, 2);
"""
    wide, out = np.zeros(96), np.zeros((96, 8), np.int32)
    run(body, [wide, out], Shape(1, 96), order)
    thread = np.arange(96)
    lane = thread % 32
    np.testing.assert_array_equal(wide, thread - lane + 31 - lane + 0.5)
    expected = [
        thread // 8 * 8 + 3,
        np.where(thread % 8 < 3, thread + 5, thread),
        np.where(lane < 16, thread ^ 1, -1),
        np.full(96, sum(1 << n for n in range(0, 32, 3))).astype(np.int64).astype(np.int32),
        thread // 32 == 1,
        np.ones(96),
        np.zeros(96),
        np.where(lane < 2, thread, thread - 2),
    ]
    np.testing.assert_array_equal(out, np.stack(expected, -1))


# --- tensor cores

MULTIPLY = """
  const u32* a = (const u32*)frame.word[0];
  const u32* b = (const u32*)frame.word[1];
  float* c = (float*)frame.word[2];
  int group = thread / 4, member = thread % 4;
  float* above = c + 8 * group + 2 * member;
  float* below = above + 64;
  float sums[4] = {above[0], above[1], below[0], below[1]};
  u32 left[4] = {LEFT(group, member), LEFT(group + 8, member),
                 LEFT(group, member + 4), LEFT(group + 8, member + 4)};
  u32 right[2] = {RIGHT(member, group), RIGHT(member + 4, group)};
  multiply(sums, left, right);
  multiply(sums, left, right);
  above[0] = sums[0], above[1] = sums[1], below[0] = sums[2], below[1] = sums[3];
"""


@ORDERS
def test_products_of_tf32(order: Order) -> None:
    body = MULTIPLY.replace("LEFT(", "LEFT_OF(a, ").replace("RIGHT(", "RIGHT_OF(b, ")
    macros = """
#define LEFT_OF(a, row, k) a[8 * (row) + (k)]
#define RIGHT_OF(b, k, column) b[8 * (k) + (column)]
#define multiply multiply_tf32
"""
    a, b, c = normal(16, 8), normal(8, 8, seed=1), normal(16, 8, seed=2)
    kept = [bits(bits(x, np.uint32) & 0xFFFFE000, np.float32).astype(float) for x in (a, b)]
    expected = c + 2 * kept[0] @ kept[1]
    assert np.abs(expected - (c + 2 * a.astype(float) @ b)).max() > 1e-4
    run(macros + body, [a, b, c], Shape(), order)
    np.testing.assert_allclose(c, expected, rtol=1e-6, atol=1e-6)


@ORDERS
def test_products_of_bfloat16(order: Order) -> None:
    """Two neighbours along the summed axis lie in a word, the first in the lower half."""
    body = MULTIPLY.replace("LEFT(", "LEFT_OF(a, ").replace("RIGHT(", "RIGHT_OF(b, ")
    macros = """
#define LEFT_OF(a, row, pair) a[8 * (row) + (pair)]
#define RIGHT_OF(b, pair, column) b[8 * (column) + (pair)]
#define multiply multiply_bf16
"""
    halves = [(bits(normal(n, 16, seed=n), np.uint32) >> 16).astype(np.uint16) for n in (16, 8)]
    a, b = (bits(half.astype(np.uint32) << 16, np.float32).astype(float) for half in halves)
    c = normal(16, 8)
    expected = c + 2 * a @ b.transpose()
    run(macros + body, [*halves, c], Shape(), order)
    np.testing.assert_allclose(c, expected, rtol=1e-6, atol=1e-6)


# --- numbers


def test_every_number_of_16_bits() -> None:
    body = """
  const u16* bits = (const u16*)frame.word[0];
  int i = 128 * blockIdx.x + thread;
  ((float*)frame.word[1])[i] = from_float16(bits[i]);
  ((float*)frame.word[2])[i] = from_bfloat16(bits[i]);
"""
    words = np.arange(65536).astype(np.uint16)
    half, brain = np.zeros(65536, np.float32), np.zeros(65536, np.float32)
    run(body, [words, half, brain], Shape(512, 128))
    numbers = ~np.isnan(half)
    expected = bits(words, np.float16).astype(np.float32)
    np.testing.assert_array_equal(numbers, ~np.isnan(expected))
    exact = bits(expected[numbers], np.int32)
    np.testing.assert_array_equal(bits(half[numbers], np.int32), exact)
    np.testing.assert_array_equal(bits(brain, np.uint32), words.astype(np.uint32) << 16)


def test_approximations_take_denormal_numbers_for_0() -> None:
    body = """
  const float* x = (const float*)frame.word[0];
  float* out = (float*)frame.word[1];
  out[0] = exp2_approx(-125.0f);
  out[1] = exp2_approx(-127.0f);
  out[2] = sqrt_approx(x[0]);
  out[3] = rsqrt_approx(x[0]);
  out[4] = divide_approx(x[0], x[1]);
  out[5] = divide_approx(1.0f, x[0]);
  out[6] = divide_approx(x[1], x[2]);
"""
    x = np.array([1e-40, 1e-30, 1e30], np.float32)
    out = np.zeros(7, np.float32)
    run(body, [x, out], Shape(threads=1))
    np.testing.assert_allclose(out, [2.0**-125, 0, 0, np.inf, 0, np.inf, 0], rtol=1e-6)


def test_functions_that_kernels_call() -> None:
    """With operands of both types under the same name, as CUDA has them."""
    body = """
  float x = *(const float*)frame.word[0];
  double y = x;
  float* out = (float*)frame.word[1];
  double* wide = (double*)frame.word[2];
  int n = 0;
#define BOTH(single, both) out[n] = single, wide[n] = both(y), out[n] -= both(x), ++n;
  BOTH(expf(x), exp) BOTH(exp2f(x), exp2) BOTH(expm1f(x), expm1) BOTH(logf(x), log)
  BOTH(log1pf(x), log1p) BOTH(sinf(x), sin) BOTH(cosf(x), cos) BOTH(tanhf(x), tanh)
  BOTH(asinf(x), asin) BOTH(acosf(x), acos) BOTH(atanf(x), atan) BOTH(erff(x), erf)
  BOTH(erfcf(x), erfc) BOTH(lgammaf(x), lgamma) BOTH(floorf(x), floor) BOTH(rintf(x), rint)
  BOTH(sqrtf(x), sqrt) BOTH(rsqrtf(x), rsqrt) BOTH(fabsf(x), fabs)
  wide[n++] = powf(x, 2.0f) - pow(y, 2.0);
  wide[n++] = atan2f(x, 2.0f) - atan2(y, 2.0);
  wide[n++] = fminf(x, 9.0f) + fmax(y, 9.0);
  wide[n++] = min(3, 2) + max(3u, 4u) + copysignf(1.0f, -x);
  wide[n++] = __longlong_as_double(__double_as_longlong(y)) + __int_as_float(__float_as_int(x));
"""
    x, out, wide = np.array([0.7], np.float32), np.zeros(19, np.float32), np.zeros(24)
    run(body, [x, out, wide], Shape(threads=1))
    y = float(x[0])
    functions: list[Callable[[float], float]] = [
        *(math.exp, np.exp2, math.expm1, math.log, math.log1p, math.sin, math.cos, math.tanh),
        *(math.asin, math.acos, math.atan, math.erf, math.erfc, math.lgamma, math.floor, round),
        *(math.sqrt, lambda z: z**-0.5, abs),
    ]
    np.testing.assert_array_equal(out, np.zeros(19))
    np.testing.assert_allclose(wide[:19], [f(y) for f in functions], rtol=1e-14)
    np.testing.assert_allclose(wide[19:21], [0, 0], atol=1e-6)
    np.testing.assert_allclose(wide[21:], [y + 9, 2 + 4 - 1, 2 * y], rtol=1e-14)


def test_large_arrays_of_a_thread() -> None:
    """The stacks hold them, in blocks of the largest size."""
    body = """
  float rows[50000];
  for (int n = 0; n < 50000; n += 1000) rows[n] = n + thread;
  __syncthreads();
  float sum = 0.0f;
  for (int n = 0; n < 50000; n += 1000) sum += rows[n];
  ((float*)frame.word[0])[thread] = sum;
"""
    out = np.zeros(1024, np.float32)
    run(body, [out], Shape(2, 1024))
    np.testing.assert_array_equal(out, 50 * np.arange(1024) + 1000 * 49 * 25)


# --- errors


@ORDERS
@pytest.mark.parametrize(
    "body, message",
    [
        ("if (blockIdx.x == 2 && thread < 40) return; __syncthreads();", "40 have left"),
        ("if (blockIdx.x == 2 && thread == 7) __syncthreads(); __syncwarp();", "divergent barrier"),
        ("if (blockIdx.x == 2 && thread == 7) return; __syncwarp();", "31 for their"),
        (
            "if (thread < 1 && blockIdx.x == 2) __syncwarp(); else __any_sync(~0u, 1);",
            "different operations",
        ),
        ("if (blockIdx.x == 2) __syncwarp(1u);", "not in the mask"),
    ],
)
def test_what_hangs_a_gpu_is_an_error_that_names_the_block(
    body: str, message: str, order: Order
) -> None:
    with pytest.raises(EmulationError, match=f"^block 2[ ,:].*({message})"):
        run(body, [np.zeros(1)], Shape(4, 64), order)


def test_tensor_cores_need_whole_warps() -> None:
    body = "float c[4]; u32 a[4], b[2]; multiply_tf32(c, a, b);"
    with pytest.raises(EmulationError, match="whole warps"):
        run(body, [np.zeros(1)], Shape(threads=16))


def test_the_frame_must_be_what_the_kernel_takes() -> None:
    loaded = Program(emulator.compile_kernel(kernel_text("", 3)), 32)
    with pytest.raises(EmulationError, match="24 bytes, the launch's 16"):
        loaded.launch(bytes(16), 1)


def test_a_kernel_that_does_not_compile_says_why() -> None:
    with pytest.raises(EmulationError, match="nowhere"):
        emulator.compile_kernel(kernel_text("nowhere = 1;", 1))


def test_without_a_compiler_there_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CXX", raising=False)
    with pytest.raises(EmulationError, match=r"no C\+\+ compiler"):
        program.compiler()


def test_launches_from_several_threads() -> None:
    """They take turns."""
    results: list[bool] = []

    def work() -> None:
        out, expected = gaussian(GAUSSIAN, Order.RANDOM)
        results.append(np.allclose(out, expected, rtol=1e-4, atol=1e-4))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [True] * 4


# --- AddressSanitizer

SANITIZED = """
import struct
import numpy as np
from tests.cuda.emulator import Order, Program, compile_kernel
from tests.cuda.test_emulator import GAUSSIAN, kernel_text
x, y, b, out = (np.zeros(n, np.float32) for n in (3 * 384, 3000, 1000, 384 - {missing}))
text = kernel_text(GAUSSIAN.replace("tile[k]", "tile[k + {off}]"), 4)
loaded = Program(compile_kernel(text, sanitize=True), 128, 128 * 16)
words = struct.pack("=4q", *(array.ctypes.data for array in (x, y, b, out)))
loaded.launch(words, 3, Order.FORWARD)
print("finished")
"""


def sanitized(off: int, missing: int) -> subprocess.CompletedProcess[str]:
    return emulator.run_sanitized(SANITIZED.format(off=off, missing=missing))


def test_a_correct_kernel_runs_under_the_sanitizer() -> None:
    done = sanitized(0, 0)
    assert done.stdout == "finished\n", done.stderr
    assert "AddressSanitizer" not in done.stderr


@pytest.mark.parametrize("off, missing, kind", [(1, 0, "READ of size"), (0, 1, "WRITE of size 4")])
def test_an_access_out_of_bounds_shows_under_the_sanitizer(
    off: int, missing: int, kind: str
) -> None:
    """In shared memory, and in an array of the caller."""
    done = sanitized(off, missing)
    assert done.returncode and "finished" not in done.stdout
    assert "heap-buffer-overflow" in done.stderr and kind in done.stderr, done.stderr
    assert "foldwise_kernel" in done.stderr


# --- the backend

SQUARES = """
  const i64* items = (const i64*)frame.word[1];
  const i64* item = items + 6 * blockIdx.x;
  i64 row_step = frame.word[3], component_step = frame.word[4];
  double scale; *(i64*)&scale = frame.word[9];
  for (i64 row = item[0] + thread; row < item[1]; row += 32) {
    const float* x = (const float*)(frame.word[8] + item[5] + row * frame.word[5]);
    unsigned char* out = (unsigned char*)frame.word[7] + item[4] + row * row_step;
    *(float*)out = *x * *x * (float)scale;
    *(float*)(out + component_step) = BAD ? (float)(*counter)++ : 0.0f;
  }
"""


@pytest.fixture
def executable(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], Any]:
    """A kernel that squares; if it is `bad`, the order in which rows are visited shows."""

    def make(bad: bool) -> Any:
        text = kernel_text("  i64* counter = (i64*)shared;\n" + SQUARES, 10)
        source = text.replace("BAD", str(int(bad)))
        monkeypatch.setattr(backend, "launch_shape", lambda kernel: LaunchShape(32, 16))
        kernel = LoopKernel((), 1, (), (), (Output(2, "float32"),), "float32", GpuSchedule())
        emulated = emulator.EmulatedBackend()
        return emulated.load(emulated.compile(source, None), kernel, None, "cpu")

    return make


def walk_of(out: Floats, x: Floats) -> Walk:
    """Rows 0 ... 39 and 40 ... 99 of the first and the second batch element."""
    items = np.zeros((4, 6), np.int64)
    for n, (batch, first, last) in enumerate([(0, 0, 40), (0, 40, 100), (1, 0, 40), (1, 40, 100)]):
        items[n] = first, last, 0, 0, batch * out.strides[0], batch * x.strides[0]
    assert items.shape[1] == frame.ITEM_OFFSETS + 2
    steps = (out.strides[1], out.strides[2])
    return Walk((steps,), ((x.strides[1], 0),), items, np.zeros((0, 2), np.int64))


def test_the_backend_runs_all_items(executable: Callable[[bool], Any]) -> None:
    """Rows lie backwards in memory."""
    out, x = np.zeros((2, 100, 2), np.float32)[:, ::-1], normal(2, 100)
    loaded = executable(False)
    start = loaded.prepare(walk_of(out, x))
    job = start((out.ctypes.data, x.ctypes.data), (0.5,))
    (extent,) = job.outputs
    assert extent == (out[0, -1].ctypes.data, out.nbytes)
    loaded.run(job)
    np.testing.assert_array_equal(out[..., 0], x * x * np.float32(0.5))
    out[:] = 0
    loaded.run(job)  # there is nothing left to do
    stopped = start((out.ctypes.data, x.ctypes.data), (0.5,))
    loaded.stop(stopped)
    loaded.run(stopped)
    assert not out.any()


def test_results_that_depend_on_the_order_are_an_error(executable: Callable[[bool], Any]) -> None:
    out, x = np.zeros((2, 100, 2), np.float32), normal(2, 100)
    loaded = executable(True)
    start = loaded.prepare(walk_of(out, x))
    with pytest.raises(AssertionError, match="REVERSE order than in FORWARD order"):
        loaded.run(start((out.ctypes.data, x.ctypes.data), (0.5,)))
    with emulator.orders(Order.REVERSE):
        loaded.run(start((out.ctypes.data, x.ctypes.data), (0.5,)))
