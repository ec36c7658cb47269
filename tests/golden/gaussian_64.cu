
struct Frame { i64 word[15]; };

extern "C" __global__ void __launch_bounds__(128, 2)
foldwise_kernel(const __grid_constant__ Frame frame) {
  SHARED_MEMORY(shared);
  float* const records = (float*)shared;
  const int thread = threadIdx.x;
  const i64* const item = (const i64*)frame.word[1] + blockIdx.x * (i64)8;
  char* const out0 = (char*)(frame.word[11] + item[4]);
  const char* const arg0 = (const char*)(frame.word[12] + item[5]);
  const char* const arg1 = (const char*)(frame.word[13] + item[6]);
  const char* const arg2 = (const char*)(frame.word[14] + item[7]);
  const i64 last_row = item[1];
  for (i64 row = item[0]; row < last_row; row += 128) {
    const i64 row_0 = (row + thread / 32 * 32 + thread % 32 / 4) < last_row ? (row + thread / 32 * 32 + thread % 32 / 4) : last_row - 1;
    const i64 row_1 = ((row + thread / 32 * 32 + thread % 32 / 4) + 8) < last_row ? ((row + thread / 32 * 32 + thread % 32 / 4) + 8) : last_row - 1;
    const i64 row_2 = ((row + thread / 32 * 32 + thread % 32 / 4) + 16) < last_row ? ((row + thread / 32 * 32 + thread % 32 / 4) + 16) : last_row - 1;
    const i64 row_3 = ((row + thread / 32 * 32 + thread % 32 / 4) + 24) < last_row ? ((row + thread / 32 * 32 + thread % 32 / 4) + 24) : last_row - 1;
    const char* const row0_0 = arg0 + row_0 * frame.word[5];
    const char* const row0_1 = arg0 + row_1 * frame.word[5];
    const char* const row0_2 = arg0 + row_2 * frame.word[5];
    const char* const row0_3 = arg0 + row_3 * frame.word[5];
    float v3_0 = 0.0f;
    float v3_1 = 0.0f;
    float v3_2 = 0.0f;
    float v3_3 = 0.0f;
    float v4_0 = 0.0f;
    float v4_1 = 0.0f;
    float v4_2 = 0.0f;
    float v4_3 = 0.0f;
    for (i64 interval = item[2]; interval < item[3]; ++interval) {
      const i64 end = ((const i64*)frame.word[2])[2 * interval + 1];
      for (i64 tile = ((const i64*)frame.word[2])[2 * interval]; tile < end; tile += 256) {
        const int count = end - tile < 256 ? (int)(end - tile) : 256;
        __syncthreads();  // the last records are done with
        for (int n = thread; n < count; n += 128) {
          float* const record = records + n * 4;
          const char* const from2 = arg2 + (tile + n) * frame.word[9];
          const float s7 = READ(float, from2);
          record[0] = s7;
        }
        __syncthreads();
        const int chunk = 0, chunk_end = count;
        float v6_0 = 0.0f;
        float v6_1 = 0.0f;
        float v6_2 = 0.0f;
        float v6_3 = 0.0f;
        for (int group = chunk; group < chunk_end; group += 64) {
          float sums0[2][8][4];
          {
            float of_row[2][2] = {}, of_column[8] = {};  // |x|^2, |y|^2
            UNROLL(2)
            for (int m = 0; m < 2; ++m) {
              UNROLL(8)
              for (int c = 0; c < 8; ++c) {
                sums0[m][c][0] = sums0[m][c][1] = sums0[m][c][2] = sums0[m][c][3] = (-0.0f);
              }
            }
            UNROLL(1)
            for (int depth = 0; depth < 64; depth += 32) {
              float* const xs = (float*)(shared + 4096);
              float* const ys = xs + 4608;
              __syncthreads();  // the last numbers are done with
              {
                const int k = depth + 0 + thread % 32;
                const char* from = arg0 + (row + thread / 32) * frame.word[5];
                const i64 step = 4 * frame.word[5];
                const int lines = k >= 64 ? 0 : (last_row - row) < 128 ? (int)(last_row - row) : 128;
                UNROLL(8)
                for (int n = 0; n < 32; ++n) {
                  const int line = thread / 32 + n * 4;
                  xs[line * 36 + 0 + thread % 32] = line < lines ? READ(float, from + k * 4) : 0.0f;
                  from += step;
                }
              }
              {
                const int k = depth + 0 + thread % 32;
                const char* from = arg1 + ((tile + group) + thread / 32) * frame.word[7];
                const i64 step = 4 * frame.word[7];
                const int lines = k >= 64 ? 0 : (chunk_end - group) < 64 ? (int)(chunk_end - group) : 64;
                UNROLL(8)
                for (int n = 0; n < 16; ++n) {
                  const int line = thread / 32 + n * 4;
                  ys[line * 36 + 0 + thread % 32] = line < lines ? READ(float, from + k * 4) : 0.0f;
                  from += step;
                }
              }
              __syncthreads();
              const int place = thread % 32 / 4 * 36 + thread % 4 * 1;
              const float* const x = xs + thread / 32 * 1152 + place;
              const float* const y = ys + place;
              const float* const origin = xs + thread % 4 * 1;
              UNROLL(1)
              for (int k = 0; k < 32; k += 8) {
                u32 high[2][4], low[2][4];
                UNROLL(2)
                for (int m = 0; m < 2; ++m) {
                  UNROLL(4)
                  for (int q = 0; q < 4; ++q) {
                    const float v0 = x[(16 * m + 8 * (q % 2)) * 36 + k + 4 * (q / 2) + 0] - origin[k + 4 * (q / 2) + 0];
                    of_row[m][q % 2] = fmaf(v0, v0, of_row[m][q % 2]);
                    split_tf32(v0, high[m][q], low[m][q]);
                  }
                }
                UNROLL(8)
                for (int c = 0; c < 8; ++c) {
                  u32 most[2], least[2];
                  UNROLL(2)
                  for (int q = 0; q < 2; ++q) {
                    const float v0 = y[8 * c * 36 + k + 4 * q + 0] - origin[k + 4 * q + 0];
                    of_column[c] = fmaf(v0, v0, of_column[c]);
                    split_tf32(v0, most[q], least[q]);
                  }
                  UNROLL(2)
                  for (int m = 0; m < 2; ++m) {
                    multiply_tf32(sums0[m][c], low[m], most);
                    multiply_tf32(sums0[m][c], high[m], least);
                    multiply_tf32(sums0[m][c], high[m], most);
                  }
                }
              }
            }
            bool near = false;  // whether some distance is too small to be precise
            UNROLL(8)
            for (int r = 0; r < 4; ++r) {
              of_row[r / 2][r % 2] += __shfl_xor_sync(~0u, of_row[r / 2][r % 2], 1);
              of_row[r / 2][r % 2] += __shfl_xor_sync(~0u, of_row[r / 2][r % 2], 2);
            }
            UNROLL(8)
            for (int c = 0; c < 8; ++c) {
              of_column[c] += __shfl_xor_sync(~0u, of_column[c], 1);
              of_column[c] += __shfl_xor_sync(~0u, of_column[c], 2);
            }
            UNROLL(2)
            for (int m = 0; m < 2; ++m) {
              UNROLL(8)
              for (int c = 0; c < 8; ++c) {
                UNROLL(4)
                for (int n = 0; n < 4; ++n) {
                  const float both = of_row[m][n / 2] + __shfl_sync(~0u, of_column[c], (thread % 4 * 2 + n % 2) * 4);
                  const float square = fmaf(-2.0f, sums0[m][c][n], both);
                  near |= !(16.0f * square >= both) && 8 * c + thread % 4 * 2 + n % 2 < (chunk_end - group) && (row + thread / 32 * 32 + thread % 32 / 4) + 16 * m + 8 * (n / 2) < last_row;
                  sums0[m][c][n] = square;
                }
              }
            }
            if (__syncthreads_or(near)) {
              UNROLL(2)
              for (int m = 0; m < 2; ++m) {
                UNROLL(8)
                for (int c = 0; c < 8; ++c) {
                  sums0[m][c][0] = sums0[m][c][1] = sums0[m][c][2] = sums0[m][c][3] = (-0.0f);
                }
              }
              UNROLL(1)
              for (int depth = 0; depth < 64; depth += 32) {
                float* const xs = (float*)(shared + 4096);
                float* const ys = xs + 4608;
                __syncthreads();  // the last numbers are done with
                {
                  const int k = depth + 0 + thread % 32;
                  const char* from = arg0 + (row + thread / 32) * frame.word[5];
                  const i64 step = 4 * frame.word[5];
                  const int lines = k >= 64 ? 0 : (last_row - row) < 128 ? (int)(last_row - row) : 128;
                  UNROLL(8)
                  for (int n = 0; n < 32; ++n) {
                    const int line = thread / 32 + n * 4;
                    xs[line * 36 + 0 + thread % 32] = line < lines ? READ(float, from + k * 4) : 0.0f;
                    from += step;
                  }
                }
                {
                  const int k = depth + 0 + thread % 32;
                  const char* from = arg1 + ((tile + group) + thread / 32) * frame.word[7];
                  const i64 step = 4 * frame.word[7];
                  const int lines = k >= 64 ? 0 : (chunk_end - group) < 64 ? (int)(chunk_end - group) : 64;
                  UNROLL(8)
                  for (int n = 0; n < 16; ++n) {
                    const int line = thread / 32 + n * 4;
                    ys[line * 36 + 0 + thread % 32] = line < lines ? READ(float, from + k * 4) : 0.0f;
                    from += step;
                  }
                }
                __syncthreads();
                const float* const x = xs + thread / 32 * 1152 + thread % 32 / 4 * 36;
                const float* const y = ys + thread % 4 * 2 * 36;
                UNROLL(1)
                for (int k = 0; k < 32; k += 4) {
                  float4 of_rows[4];
                  UNROLL(4)
                  for (int r = 0; r < 4; ++r) {
                    of_rows[r] = *(const float4*)(x + 8 * r * 36 + k);
                  }
                  UNROLL(8)
                  for (int c = 0; c < 8; ++c) {
                    UNROLL(2)
                    for (int p = 0; p < 2; ++p) {
                      const float4 b = *(const float4*)(y + (8 * c + p) * 36 + k);
                      UNROLL(4)
                      for (int r = 0; r < 4; ++r) {
                        const float dx = of_rows[r].x - b.x;
                        sums0[r / 2][c][2 * (r % 2) + p] = fmaf(dx, dx, sums0[r / 2][c][2 * (r % 2) + p]);
                        const float dy = of_rows[r].y - b.y;
                        sums0[r / 2][c][2 * (r % 2) + p] = fmaf(dy, dy, sums0[r / 2][c][2 * (r % 2) + p]);
                        const float dz = of_rows[r].z - b.z;
                        sums0[r / 2][c][2 * (r % 2) + p] = fmaf(dz, dz, sums0[r / 2][c][2 * (r % 2) + p]);
                        const float dw = of_rows[r].w - b.w;
                        sums0[r / 2][c][2 * (r % 2) + p] = fmaf(dw, dw, sums0[r / 2][c][2 * (r % 2) + p]);
                      }
                    }
                  }
                }
              }
            }
          }
          UNROLL(8)
          for (int c = 0; c < 8; ++c) {
            UNROLL(2)
            for (int p = 0; p < 2; ++p) {
              const int n = group + c * 8 + thread % 4 * 2 + p;
              if (n < chunk_end) {
                const float* const column0 = records + n * 4;
                const float4 y0_0 = ((const float4*)column0)[0];
                const float v18_0 = (-1.44269502f) * sums0[0][c][0 + p];
                const float v18_1 = (-1.44269502f) * sums0[0][c][2 + p];
                const float v18_2 = (-1.44269502f) * sums0[1][c][0 + p];
                const float v18_3 = (-1.44269502f) * sums0[1][c][2 + p];
                const float v19_0 = exp2_approx(v18_0);
                const float v19_1 = exp2_approx(v18_1);
                const float v19_2 = exp2_approx(v18_2);
                const float v19_3 = exp2_approx(v18_3);
                const float v20_0 = y0_0.x * v19_0;
                const float v20_1 = y0_0.x * v19_1;
                const float v20_2 = y0_0.x * v19_2;
                const float v20_3 = y0_0.x * v19_3;
                const float v21_0 = v6_0 + v20_0;
                const float v21_1 = v6_1 + v20_1;
                const float v21_2 = v6_2 + v20_2;
                const float v21_3 = v6_3 + v20_3;
                v6_0 = v21_0;
                v6_1 = v21_1;
                v6_2 = v21_2;
                v6_3 = v21_3;
              }
            }
          }
        }
        const float v23_0 = v4_0 + 0.0f;
        const float v23_1 = v4_1 + 0.0f;
        const float v23_2 = v4_2 + 0.0f;
        const float v23_3 = v4_3 + 0.0f;
        const float v24_0 = v6_0 - v23_0;
        const float v24_1 = v6_1 - v23_1;
        const float v24_2 = v6_2 - v23_2;
        const float v24_3 = v6_3 - v23_3;
        const float v25_0 = v3_0 + v24_0;
        const float v25_1 = v3_1 + v24_1;
        const float v25_2 = v3_2 + v24_2;
        const float v25_3 = v3_3 + v24_3;
        const float v26_0 = v25_0 - v3_0;
        const float v26_1 = v25_1 - v3_1;
        const float v26_2 = v25_2 - v3_2;
        const float v26_3 = v25_3 - v3_3;
        const float v27_0 = v26_0 - v24_0;
        const float v27_1 = v26_1 - v24_1;
        const float v27_2 = v26_2 - v24_2;
        const float v27_3 = v26_3 - v24_3;
        const float v28_0 = fabsf(v25_0);
        const float v28_1 = fabsf(v25_1);
        const float v28_2 = fabsf(v25_2);
        const float v28_3 = fabsf(v25_3);
        const bool v30_0 = v28_0 < __uint_as_float(0x7f800000u);
        const bool v30_1 = v28_1 < __uint_as_float(0x7f800000u);
        const bool v30_2 = v28_2 < __uint_as_float(0x7f800000u);
        const bool v30_3 = v28_3 < __uint_as_float(0x7f800000u);
        const float v31_0 = v30_0 ? v27_0 : 0.0f;
        const float v31_1 = v30_1 ? v27_1 : 0.0f;
        const float v31_2 = v30_2 ? v27_2 : 0.0f;
        const float v31_3 = v30_3 ? v27_3 : 0.0f;
        v3_0 = v25_0;
        v3_1 = v25_1;
        v3_2 = v25_2;
        v3_3 = v25_3;
        v4_0 = v31_0;
        v4_1 = v31_1;
        v4_2 = v31_2;
        v4_3 = v31_3;
      }
    }
    if ((row + thread / 32 * 32 + thread % 32 / 4) < last_row) *(float*)(out0 + (row + thread / 32 * 32 + thread % 32 / 4) * frame.word[3] + thread % 4 * 4) = v3_0;
    if (((row + thread / 32 * 32 + thread % 32 / 4) + 8) < last_row) *(float*)(out0 + ((row + thread / 32 * 32 + thread % 32 / 4) + 8) * frame.word[3] + thread % 4 * 4) = v3_1;
    if (((row + thread / 32 * 32 + thread % 32 / 4) + 16) < last_row) *(float*)(out0 + ((row + thread / 32 * 32 + thread % 32 / 4) + 16) * frame.word[3] + thread % 4 * 4) = v3_2;
    if (((row + thread / 32 * 32 + thread % 32 / 4) + 24) < last_row) *(float*)(out0 + ((row + thread / 32 * 32 + thread % 32 / 4) + 24) * frame.word[3] + thread % 4 * 4) = v3_3;
  }
}
