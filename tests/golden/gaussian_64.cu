
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
    float of_row0[2][2];  // |x|^2
    {
      const i64 own = row + thread < last_row ? row + thread : last_row - 1;
      const char* from = arg0 + own * frame.word[5];
      float square = 0.0f;
      UNROLL(1)
      for (int depth = 0; depth < 64; depth += 32) {
        float part = 0.0f;
        UNROLL(8)
        for (int k = depth; k < depth + 32; ++k) {
          const float v = READ(float, from + k * 4) - READ(float, (arg0 + row * frame.word[5]) + k * 4);
          part = fmaf(v, v, part);
        }
        square += part;
      }
      UNROLL(4)
      for (int r = 0; r < 4; ++r) {
        of_row0[r / 2][r % 2] = __shfl_sync(~0u, square, 8 * r + thread % 32 / 4);
      }
    }
    UNROLL(1)
    for (int depth = 0; depth < 64; depth += 32) {
      float* const xs = (float*)(shared + 4096) + depth * 128;
      if ((((i64)arg0 | (i64)frame.word[5] | (i64)frame.word[5] | (i64)(arg0 + row * frame.word[5])) & 15) == 0) {
        {
          const int q = thread % 8 * 4, k = depth + q;
          const char* from = arg0 + (row + thread / 8) * frame.word[5] + 4 * k;
          const i64 step = 16 * frame.word[5];
          const int lines = k < 64 ? (last_row - row) < 128 ? (int)(last_row - row) : 128 : 0;
          float4 origin = {};
          if (k < 64) origin = READ(float4, (arg0 + row * frame.word[5]) + 4 * k);
          UNROLL(4)
          for (int n = 0; n < 8; ++n) {
            const int line = thread / 8 + n * 16;
            float4 v = {};
            if (line < lines) {
              v = READ(float4, from);
              v.x = v.x - origin.x;
              v.y = v.y - origin.y;
              v.z = v.z - origin.z;
              v.w = v.w - origin.w;
            }
            *(float4*)(xs + line * 32 + ((q) ^ ((line & 1) << 4 | (line & 2) << 2 | (line & 4)))) = v;
            from += step;
          }
        }
      }
      else {
        {
          const int q = 0 + thread % 32, k = depth + q;
          const char* from = arg0 + (row + thread / 32) * frame.word[5];
          const i64 step = 4 * frame.word[5];
          const int lines = k < 64 ? (last_row - row) < 128 ? (int)(last_row - row) : 128 : 0;
          const float origin = k < 64 ? READ(float, (arg0 + row * frame.word[5]) + k * 4) : 0.0f;
          UNROLL(8)
          for (int n = 0; n < 32; ++n) {
            const int line = thread / 32 + n * 4;
            const float v = line < lines ? READ(float, from + k * 4) - origin : 0.0f;
            xs[line * 32 + ((q) ^ ((line & 1) << 4 | (line & 2) << 2 | (line & 4)))] = v;
            from += step;
          }
        }
      }
    }
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
            float* const squares = (float*)(shared + 45312) - 64;  // |y|^2
            UNROLL(2)
            for (int m = 0; m < 2; ++m) {
              UNROLL(8)
              for (int c = 0; c < 8; ++c) {
                sums0[m][c][0] = sums0[m][c][1] = sums0[m][c][2] = sums0[m][c][3] = (-0.0f);
              }
            }
            UNROLL(1)
            for (int depth = 0; depth < 64; depth += 32) {
              float* const xs = (float*)(shared + 4096) + depth * 128;
              float* const ys = (float*)(shared + 36864);
              __syncthreads();  // the last numbers are done with
              if ((((i64)arg1 | (i64)frame.word[7] | (i64)frame.word[5] | (i64)(arg0 + row * frame.word[5])) & 15) == 0) {
                {
                  const int q = thread % 8 * 4, k = depth + q;
                  const char* from = arg1 + ((tile + group) + thread / 8) * frame.word[7] + 4 * k;
                  const i64 step = 16 * frame.word[7];
                  const int lines = k < 64 ? (chunk_end - group) < 64 ? (int)(chunk_end - group) : 64 : 0;
                  float4 origin = {};
                  if (k < 64) origin = READ(float4, (arg0 + row * frame.word[5]) + 4 * k);
                  UNROLL(4)
                  for (int n = 0; n < 4; ++n) {
                    const int line = thread / 8 + n * 16;
                    float4 v = {};
                    if (line < lines) {
                      v = READ(float4, from);
                      v.x = v.x - origin.x;
                      v.y = v.y - origin.y;
                      v.z = v.z - origin.z;
                      v.w = v.w - origin.w;
                    }
                    *(float4*)(ys + line * 32 + ((q) ^ ((line & 1) << 4 | (line & 2) << 2 | (line & 4)))) = v;
                    from += step;
                  }
                }
              }
              else {
                {
                  const int q = 0 + thread % 32, k = depth + q;
                  const char* from = arg1 + ((tile + group) + thread / 32) * frame.word[7];
                  const i64 step = 4 * frame.word[7];
                  const int lines = k < 64 ? (chunk_end - group) < 64 ? (int)(chunk_end - group) : 64 : 0;
                  const float origin = k < 64 ? READ(float, (arg0 + row * frame.word[5]) + k * 4) : 0.0f;
                  UNROLL(8)
                  for (int n = 0; n < 16; ++n) {
                    const int line = thread / 32 + n * 4;
                    const float v = line < lines ? READ(float, from + k * 4) - origin : 0.0f;
                    ys[line * 32 + ((q) ^ ((line & 1) << 4 | (line & 2) << 2 | (line & 4)))] = v;
                    from += step;
                  }
                }
              }
              __syncthreads();
              for (int n = thread; n < 128; n += 128) {
                const int line = n / 2;
                float part[4] = {};
                UNROLL(4)
                for (int k = n % 2 * 4; k < 32; k += 8) {
                  const float4 v = *(const float4*)(ys + line * 32 + ((k) ^ ((line & 1) << 4 | (line & 2) << 2 | (line & 4))));
                  {
                    const float number = v.x;
                    part[0] = fmaf(number, number, part[0]);
                  }
                  {
                    const float number = v.y;
                    part[1] = fmaf(number, number, part[1]);
                  }
                  {
                    const float number = v.z;
                    part[2] = fmaf(number, number, part[2]);
                  }
                  {
                    const float number = v.w;
                    part[3] = fmaf(number, number, part[3]);
                  }
                }
                float square = (part[0] + part[1]) + (part[2] + part[3]);
                square += __shfl_xor_sync(~0u, square, 1);
                if (n % 2 == 0) squares[line] = depth ? squares[line] + square : square;
              }
              const int of_row = thread % 32 / 16 * 4 ^ ((thread % 16 & 1) << 4 | (thread % 16 & 2) << 2 | (thread % 16 & 4));
              const float* const x = xs + (thread / 32 * 32 + thread % 16) * 32;
              const int of_column = thread / 8 % 2 * 4 ^ ((thread % 8 & 1) << 4 | (thread % 8 & 2) << 2 | (thread % 8 & 4));
              const float* const y = ys + (thread % 32 / 16 * 8 + thread % 8) * 32;
              UNROLL(2)
              for (int k = 0; k < 32; k += 8) {
                u32 high[2][4], low[2][4];
                UNROLL(2)
                for (int m = 0; m < 2; ++m) {
                  u32 row[4];
                  load_tiles(row[0], row[1], row[2], row[3], (const u16*)(x + m * 512 + (k ^ of_row)));
                  split_tf32(__uint_as_float(row[0]), high[m][0], low[m][0]);
                  split_tf32(__uint_as_float(row[1]), high[m][1], low[m][1]);
                  split_tf32(__uint_as_float(row[2]), high[m][2], low[m][2]);
                  split_tf32(__uint_as_float(row[3]), high[m][3], low[m][3]);
                }
                UNROLL(4)
                for (int c = 0; c < 8; c += 2) {
                  u32 column[4];
                  load_tiles(column[0], column[1], column[2], column[3], (const u16*)(y + c * 256 + (k ^ of_column)));
                  UNROLL(2)
                  for (int d = 0; d < 2; ++d) {
                    u32 most[2], least[2];
                    split_tf32(__uint_as_float(column[2 * d + 0]), most[0], least[0]);
                    split_tf32(__uint_as_float(column[2 * d + 1]), most[1], least[1]);
                    UNROLL(2)
                    for (int m = 0; m < 2; ++m) {
                      multiply_tf32(sums0[m][c + d], low[m], most);
                      multiply_tf32(sums0[m][c + d], high[m], least);
                      multiply_tf32(sums0[m][c + d], high[m], most);
                    }
                  }
                }
              }
            }
            __syncthreads();
            bool near = false;  // whether some distance is too small to be precise
            UNROLL(2)
            for (int m = 0; m < 2; ++m) {
              UNROLL(8)
              for (int c = 0; c < 8; ++c) {
                const float2 lengths = *(const float2*)(squares + 8 * c + thread % 4 * 2);
                UNROLL(4)
                for (int n = 0; n < 4; ++n) {
                  const float both = of_row0[m][n / 2] + (n % 2 ? lengths.y : lengths.x);
                  const float square = fmaf(-2.0f, sums0[m][c][n], both);
                  near |= !(16.0f * square >= both);
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
                float* const xs = (float*)(shared + 4096) + depth * 128;
                float* const ys = (float*)(shared + 36864);
                __syncthreads();  // the last numbers are done with
                if ((((i64)arg0 | (i64)frame.word[5]) & 15) == 0) {
                  {
                    const int q = thread % 8 * 4, k = depth + q;
                    const char* from = arg0 + (row + thread / 8) * frame.word[5] + 4 * k;
                    const i64 step = 16 * frame.word[5];
                    const int lines = k < 64 ? (last_row - row) < 128 ? (int)(last_row - row) : 128 : 0;
                    UNROLL(4)
                    for (int n = 0; n < 8; ++n) {
                      const int line = thread / 8 + n * 16;
                      float4 v = {};
                      if (line < lines) {
                        v = READ(float4, from);
                      }
                      *(float4*)(xs + line * 32 + ((q) ^ ((line & 1) << 4 | (line & 2) << 2 | (line & 4)))) = v;
                      from += step;
                    }
                  }
                }
                else {
                  {
                    const int q = 0 + thread % 32, k = depth + q;
                    const char* from = arg0 + (row + thread / 32) * frame.word[5];
                    const i64 step = 4 * frame.word[5];
                    const int lines = k < 64 ? (last_row - row) < 128 ? (int)(last_row - row) : 128 : 0;
                    UNROLL(8)
                    for (int n = 0; n < 32; ++n) {
                      const int line = thread / 32 + n * 4;
                      const float v = line < lines ? READ(float, from + k * 4) : 0.0f;
                      xs[line * 32 + ((q) ^ ((line & 1) << 4 | (line & 2) << 2 | (line & 4)))] = v;
                      from += step;
                    }
                  }
                }
                if ((((i64)arg1 | (i64)frame.word[7]) & 15) == 0) {
                  {
                    const int q = thread % 8 * 4, k = depth + q;
                    const char* from = arg1 + ((tile + group) + thread / 8) * frame.word[7] + 4 * k;
                    const i64 step = 16 * frame.word[7];
                    const int lines = k < 64 ? (chunk_end - group) < 64 ? (int)(chunk_end - group) : 64 : 0;
                    UNROLL(4)
                    for (int n = 0; n < 4; ++n) {
                      const int line = thread / 8 + n * 16;
                      float4 v = {};
                      if (line < lines) {
                        v = READ(float4, from);
                      }
                      *(float4*)(ys + line * 32 + ((q) ^ ((line & 1) << 4 | (line & 2) << 2 | (line & 4)))) = v;
                      from += step;
                    }
                  }
                }
                else {
                  {
                    const int q = 0 + thread % 32, k = depth + q;
                    const char* from = arg1 + ((tile + group) + thread / 32) * frame.word[7];
                    const i64 step = 4 * frame.word[7];
                    const int lines = k < 64 ? (chunk_end - group) < 64 ? (int)(chunk_end - group) : 64 : 0;
                    UNROLL(8)
                    for (int n = 0; n < 16; ++n) {
                      const int line = thread / 32 + n * 4;
                      const float v = line < lines ? READ(float, from + k * 4) : 0.0f;
                      ys[line * 32 + ((q) ^ ((line & 1) << 4 | (line & 2) << 2 | (line & 4)))] = v;
                      from += step;
                    }
                  }
                }
                __syncthreads();
                const int row = thread % 32 / 4, column = thread % 4 * 2;
                const float* const x = xs + (thread / 32 * 32 + row) * 32;
                const float* const y = ys + column * 32;
                UNROLL(1)
                for (int k = 0; k < 32; k += 4) {
                  float4 of_rows[4];
                  const float* const own = x + (k ^ ((row & 1) << 4 | (row & 2) << 2 | (row & 4)));
                  UNROLL(4)
                  for (int r = 0; r < 4; ++r)
                    of_rows[r] = *(const float4*)(own + 8 * r * 32);
                  UNROLL(2)
                  for (int p = 0; p < 2; ++p) {
                    const float* const from = y + p * 32 + (k ^ (((column + p) & 1) << 4 | ((column + p) & 2) << 2 | ((column + p) & 4)));
                    UNROLL(8)
                    for (int c = 0; c < 8; ++c) {
                      const float4 b = *(const float4*)(from + 8 * c * 32);
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
              __syncthreads();  // the points as they are are done with
              UNROLL(1)
              for (int depth = 0; depth < 64; depth += 32) {
                float* const xs = (float*)(shared + 4096) + depth * 128;
                if ((((i64)arg0 | (i64)frame.word[5] | (i64)frame.word[5] | (i64)(arg0 + row * frame.word[5])) & 15) == 0) {
                  {
                    const int q = thread % 8 * 4, k = depth + q;
                    const char* from = arg0 + (row + thread / 8) * frame.word[5] + 4 * k;
                    const i64 step = 16 * frame.word[5];
                    const int lines = k < 64 ? (last_row - row) < 128 ? (int)(last_row - row) : 128 : 0;
                    float4 origin = {};
                    if (k < 64) origin = READ(float4, (arg0 + row * frame.word[5]) + 4 * k);
                    UNROLL(4)
                    for (int n = 0; n < 8; ++n) {
                      const int line = thread / 8 + n * 16;
                      float4 v = {};
                      if (line < lines) {
                        v = READ(float4, from);
                        v.x = v.x - origin.x;
                        v.y = v.y - origin.y;
                        v.z = v.z - origin.z;
                        v.w = v.w - origin.w;
                      }
                      *(float4*)(xs + line * 32 + ((q) ^ ((line & 1) << 4 | (line & 2) << 2 | (line & 4)))) = v;
                      from += step;
                    }
                  }
                }
                else {
                  {
                    const int q = 0 + thread % 32, k = depth + q;
                    const char* from = arg0 + (row + thread / 32) * frame.word[5];
                    const i64 step = 4 * frame.word[5];
                    const int lines = k < 64 ? (last_row - row) < 128 ? (int)(last_row - row) : 128 : 0;
                    const float origin = k < 64 ? READ(float, (arg0 + row * frame.word[5]) + k * 4) : 0.0f;
                    UNROLL(8)
                    for (int n = 0; n < 32; ++n) {
                      const int line = thread / 32 + n * 4;
                      const float v = line < lines ? READ(float, from + k * 4) - origin : 0.0f;
                      xs[line * 32 + ((q) ^ ((line & 1) << 4 | (line & 2) << 2 | (line & 4)))] = v;
                      from += step;
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
