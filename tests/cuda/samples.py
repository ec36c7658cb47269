"""A small kernel, for GPUs and for the emulated driver."""

from __future__ import annotations

from pathlib import Path

import foldwise.backends.cuda as cuda

THREADS = 128
SHARED_BYTES = 4 * THREADS

# The text that every kernel begins with.
PRELUDE = Path(cuda.__file__).with_name("prelude.h").read_text()

# out[i] = scale * sum_j exp2(-(x[i] - y[j])^2), without frills: a frame of two inputs and one
# output, one number in a vector.
KERNEL = """
struct Frame {
  i64 item_count;
  const i64* items;
  const i64* intervals;
  i64 steps[6];
  float* out;
  const float* x;
  const float* y;
  double scale;
};

extern "C" __global__ void __launch_bounds__(128)
foldwise_kernel(const __grid_constant__ Frame frame) {
  SHARED_MEMORY(memory);
  float* tile = (float*)memory;
  const i64* item = frame.items + 7 * (i64)blockIdx.x;
  const i64* interval = frame.intervals + 2 * item[2];
  for (i64 first = item[0]; first < item[1]; first += 128) {
    i64 row = first + threadIdx.x;
    bool inside = row < item[1];
    float x = inside ? frame.x[row] : 0.f;
    float sum = 0.f;
    for (i64 start = interval[0]; start < interval[1]; start += 128) {
      int count = interval[1] - start < 128 ? (int)(interval[1] - start) : 128;
      __syncthreads();
      if (threadIdx.x < count) tile[threadIdx.x] = frame.y[start + threadIdx.x];
      __syncthreads();
      if (count == 128) {
        UNROLL(8)
        for (int j = 0; j < 128; j++) {
          float d = x - tile[j];
          sum += exp2_approx(-d * d);
        }
      } else {
        UNROLL(1)
        for (int j = 0; j < count; j++) sum += exp2_approx(-(x - tile[j]) * (x - tile[j]));
      }
    }
    if (inside) frame.out[row] = (float)frame.scale * sum;
  }
}
"""

# The same for the emulated driver.
IMAGE = """
#include <cmath>
#include <cstddef>

struct Frame {
  long item_count;
  const long* items;
  const long* intervals;
  long steps[6];
  float* out;
  const float* x;
  const float* y;
  double scale;
};

extern "C" const size_t foldwise_frame_bytes;
const size_t foldwise_frame_bytes = sizeof(Frame);

extern "C" void foldwise_launch(unsigned grid, unsigned, size_t, const void* parameter) {
  const Frame& frame = *static_cast<const Frame*>(parameter);
  for (unsigned block = 0; block < grid; block++) {
    const long* item = frame.items + 7 * block;
    const long* interval = frame.intervals + 2 * item[2];
    for (long i = item[0]; i < item[1]; i++) {
      float sum = 0;
      for (long j = interval[0]; j < interval[1]; j++)
        sum += std::exp2(-(frame.x[i] - frame.y[j]) * (frame.x[i] - frame.y[j]));
      frame.out[i] = frame.scale * sum;
    }
  }
}
"""
