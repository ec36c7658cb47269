// CUDA C++ for the compiler of the CPU, included before the text of a kernel. It declares what a kernel
// finds without a header, no more of it than kernels use, and what prelude.h leaves to the emulator.
// No header is included: a kernel compiles in milliseconds.

#pragma once
#define FOLDWISE_EMULATED

typedef decltype(sizeof 0) size_t;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

// ------------------------------------------------------------------------------ what emulator.cpp offers

struct uint3 {
  u32 x, y, z;
};

extern "C" {
extern uint3 threadIdx, blockIdx, blockDim, gridDim;
extern unsigned char* emulated_shared;

void __syncthreads();
int __syncthreads_or(int predicate);
void __syncwarp(u32 mask = ~0u);
u32 __ballot_sync(u32 mask, int predicate);
// The value of lane `source`; all bits are set if it takes no part.
u64 emulated_exchange(u32 mask, u64 value, u32 source);
// c += a * b by a warp; see prelude.h.
void emulated_multiply_tf32(float* c, const u32* a, const u32* b);
void emulated_multiply_bf16(float* c, const u32* a, const u32* b);
void emulated_multiply_f16(float* c, const u32* a, const u32* b);
}

#ifndef FOLDWISE_EMULATOR

// ------------------------------------------------------------------------------------------- the language

#define __global__
#define __device__
#define __constant__ static const
#define __forceinline__ inline
#define __launch_bounds__(...)
#define __grid_constant__
#define __align__(bytes) alignas(bytes)

#define SHARED_MEMORY(name) unsigned char* const name = emulated_shared
#define READ(type, address) (*(const type*)(address))
#define DEVICE static inline
#define DEVICE_MEMORY(type, name, count) alignas(16) static type name[count]

#define EMULATED_VECTORS(T, name, align2, align4)                              \
  struct alignas(align2) name##2 {                                             \
    T x, y;                                                                    \
  };                                                                           \
  struct alignas(align4) name##4 {                                             \
    T x, y, z, w;                                                              \
  };                                                                           \
  static inline name##2 make_##name##2(T x, T y) { return {x, y}; }            \
  static inline name##4 make_##name##4(T x, T y, T z, T w) { return {x, y, z, w}; }

EMULATED_VECTORS(float, float, 8, 16)
EMULATED_VECTORS(int, int, 8, 16)
EMULATED_VECTORS(u32, uint, 8, 16)
EMULATED_VECTORS(u16, ushort, 4, 8)
EMULATED_VECTORS(double, double, 16, 16)
EMULATED_VECTORS(long long, longlong, 16, 16)

// -------------------------------------------------------------------------------------------------- bits

template <class To, class From>
static inline To emulated_bits(From from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  __builtin_memcpy(&to, &from, sizeof to);
  return to;
}

static inline int __float_as_int(float x) { return emulated_bits<int>(x); }
static inline u32 __float_as_uint(float x) { return emulated_bits<u32>(x); }
static inline float __int_as_float(int x) { return emulated_bits<float>(x); }
static inline float __uint_as_float(u32 x) { return emulated_bits<float>(x); }
static inline long long __double_as_longlong(double x) { return emulated_bits<long long>(x); }
static inline double __longlong_as_double(long long x) { return emulated_bits<double>(x); }

// -------------------------------------------------------------------------------------------- mathematics

// Functions are as wrong as they may be: units.py says by how many units of the last place a result may
// differ from the correctly rounded one. Each is just so far off, up or down; which of them depends on the
// operands, so that equal ones give equal results.

static inline u64 emulated_word(float x) { return __float_as_uint(x); }
static inline u64 emulated_word(double x) { return (u64)__double_as_longlong(x); }

// Infinities, NaN and 0 are what they are, and numbers stay finite.
template <class T, class Word, Word infinity>
static inline T emulated_off(T exact, u64 operands, int units) {
  Word sign = (Word)1 << (8 * sizeof(Word) - 1), word = emulated_bits<Word>(exact), size = word & ~sign;
  if (!size || size >= infinity) return exact;
  bool up = operands * 0x9e3779b97f4a7c15ull >> 63;
  size = up ? size + units : size - (size < (Word)units ? size : units);
  return emulated_bits<T>((word & sign) | (size < infinity ? size : infinity - 1));
}

static inline float emulated_miss(float exact, u64 operands, int units) {
  return emulated_off<float, u32, 0x7f800000u>(exact, operands, units);
}
static inline double emulated_miss(double exact, u64 operands, int units) {
  return emulated_off<double, u64, 0x7ff0000000000000ull>(exact, operands, units);
}

// The same, but for results that are 1 or -1: those are promised for 0, infinities and other operands.
template <class T>
static inline T emulated_near(T exact, u64 operands, int units) {
  return exact == 1 || exact == -1 ? exact : emulated_miss(exact, operands, units);
}

// A function with its error in float32 and in float64. Results to begin with are those of the next wider type.
#define EMULATED_MATH1(name)                                                                             \
  static inline double name(double x) {                                                                  \
    return emulated_near((double)__builtin_##name##l(x), emulated_word(x), UNITS64_##name);             \
  }                                                                                                      \
  static inline float name##f(float x) {                                                                 \
    return emulated_near((float)__builtin_##name((double)x), emulated_word(x), UNITS32_##name);            \
  }                                                                                                      \
  static inline float name(float x) { return name##f(x); }
#define EMULATED_MATH2(name)                                                                             \
  static inline double name(double x, double y) {                                                        \
    double exact = (double)__builtin_##name##l(x, y);                                                    \
    return emulated_near(exact, emulated_word(x) + 3 * emulated_word(y), UNITS64_##name);                \
  }                                                                                                      \
  static inline float name##f(float x, float y) {                                                        \
    double exact = __builtin_##name((double)x, (double)y);                                               \
    return emulated_near((float)exact, emulated_word(x) + 3 * emulated_word(y), UNITS32_##name);         \
  }                                                                                                      \
  static inline float name(float x, float y) { return name##f(x, y); }

EMULATED_MATH1(exp)
EMULATED_MATH1(exp2)
EMULATED_MATH1(expm1)
EMULATED_MATH1(log)
EMULATED_MATH1(log1p)
EMULATED_MATH1(sin)
EMULATED_MATH1(cos)
EMULATED_MATH1(tanh)
EMULATED_MATH1(asin)
EMULATED_MATH1(acos)
EMULATED_MATH1(atan)
EMULATED_MATH1(erf)
EMULATED_MATH1(erfc)
EMULATED_MATH1(lgamma)
EMULATED_MATH2(pow)
EMULATED_MATH2(atan2)

// These are exact.
#define EMULATED_EXACT1(name)                                                                            \
  static inline double name(double x) { return __builtin_##name(x); }                                    \
  static inline float name##f(float x) { return __builtin_##name##f(x); }                                \
  static inline float name(float x) { return name##f(x); }
#define EMULATED_EXACT2(name)                                                                            \
  static inline double name(double x, double y) { return __builtin_##name(x, y); }                       \
  static inline float name##f(float x, float y) { return __builtin_##name##f(x, y); }                    \
  static inline float name(float x, float y) { return name##f(x, y); }

EMULATED_EXACT1(sqrt)
EMULATED_EXACT1(fabs)
EMULATED_EXACT1(floor)
EMULATED_EXACT1(rint)
EMULATED_EXACT2(fmod)
EMULATED_EXACT2(copysign)
EMULATED_EXACT2(fmin)
EMULATED_EXACT2(fmax)

static inline double fma(double x, double y, double z) { return __builtin_fma(x, y, z); }
static inline float fmaf(float x, float y, float z) { return __builtin_fmaf(x, y, z); }
static inline float fma(float x, float y, float z) { return fmaf(x, y, z); }

static inline double rsqrt(double x) {
  return emulated_miss((double)(1 / __builtin_sqrtl(x)), emulated_word(x), UNITS64_rsqrt);
}
static inline float rsqrtf(float x) {
  return emulated_miss((float)(1 / __builtin_sqrt((double)x)), emulated_word(x), UNITS32_rsqrt);
}
static inline float rsqrt(float x) { return rsqrtf(x); }

extern "C" int abs(int) noexcept;
static inline long long abs(long long x) { return x < 0 ? -x : x; }
static inline float abs(float x) { return fabsf(x); }
static inline double abs(double x) { return fabs(x); }

#define EMULATED_MIN_MAX(T)                                                    \
  static inline T min(T x, T y) { return y < x ? y : x; }                      \
  static inline T max(T x, T y) { return y > x ? y : x; }

EMULATED_MIN_MAX(int)
EMULATED_MIN_MAX(u32)
EMULATED_MIN_MAX(long long)
EMULATED_MIN_MAX(u64)
static inline float min(float x, float y) { return fminf(x, y); }
static inline float max(float x, float y) { return fmaxf(x, y); }
static inline double min(double x, double y) { return fmin(x, y); }
static inline double max(double x, double y) { return fmax(x, y); }

#define EMULATED_TEST(name)                                                    \
  static inline bool name(float x) { return __builtin_##name(x); }             \
  static inline bool name(double x) { return __builtin_##name(x); }

EMULATED_TEST(isnan)
EMULATED_TEST(isinf)
EMULATED_TEST(isfinite)
EMULATED_TEST(signbit)

static inline int __popc(u32 x) { return __builtin_popcount(x); }
static inline int __clz(int x) { return x ? __builtin_clz((u32)x) : 32; }
static inline int __ffs(int x) { return __builtin_ffs(x); }
static inline int __ffsll(long long x) { return __builtin_ffsll(x); }

// ------------------------------------------------------------------------------------------------ warps

template <class T>
static inline T emulated_shuffle(u32 mask, T value, u32 source) {
  static_assert(sizeof(T) == 4 || sizeof(T) == 8, "shuffles move words of 32 or 64 bits");
  u64 word = 0;
  __builtin_memcpy(&word, &value, sizeof value);
  word = emulated_exchange(mask, word, source);
  __builtin_memcpy(&value, &word, sizeof value);
  return value;
}

template <class T>
static inline T __shfl_sync(u32 mask, T value, int source, int width = 32) {
  u32 lane = threadIdx.x & 31;
  return emulated_shuffle(mask, value, (lane & -width) | ((u32)source & (width - 1)));
}

// A source in a later group of `width` lanes is no source: a thread gets its own value.
template <class T>
static inline T __shfl_xor_sync(u32 mask, T value, int bits, int width = 32) {
  u32 lane = threadIdx.x & 31, source = lane ^ (u32)bits;
  return emulated_shuffle(mask, value, source < (lane & -width) + width ? source : lane);
}

template <class T>
static inline T __shfl_down_sync(u32 mask, T value, u32 delta, int width = 32) {
  u32 lane = threadIdx.x & 31, source = lane + delta;
  return emulated_shuffle(mask, value, source < (lane & -width) + width ? source : lane);
}

template <class T>
static inline T __shfl_up_sync(u32 mask, T value, u32 delta, int width = 32) {
  u32 lane = threadIdx.x & 31;
  return emulated_shuffle(mask, value, (lane & (width - 1)) >= delta ? lane - delta : lane);
}

static inline int __any_sync(u32 mask, int predicate) { return __ballot_sync(mask, predicate) != 0; }
static inline int __all_sync(u32 mask, int predicate) { return __ballot_sync(mask, !predicate) == 0; }

// ------------------------------------------------------------------------------- the rest of prelude.h

static inline void __threadfence() { __atomic_thread_fence(__ATOMIC_SEQ_CST); }
DEVICE u32 exchange(u32* word, u32 value) { return __atomic_exchange_n(word, value, __ATOMIC_SEQ_CST); }
DEVICE void pause() {}

static inline float emulated_flush(float x) { return fabsf(x) < 0x1p-126f ? copysignf(0, x) : x; }

DEVICE float exp2_approx(float x) { return emulated_flush(exp2f(emulated_flush(x))); }
DEVICE float sqrt_approx(float x) {
  return emulated_miss(sqrtf(emulated_flush(x)), emulated_word(x), UNITS32_sqrt);
}
DEVICE float rsqrt_approx(float x) { return rsqrtf(emulated_flush(x)); }
DEVICE float divide_approx(float x, float y) {
  float exact = emulated_flush(x) / emulated_flush(y);
  u64 operands = emulated_word(x) + 3 * emulated_word(y);
  return emulated_flush(emulated_miss(exact, operands, UNITS32_div));
}
DEVICE float reciprocal_approx(float x) {
  float exact = 1 / emulated_flush(x);
  return emulated_flush(emulated_miss(exact, emulated_word(x), UNITS32_reciprocal));
}

// The factor makes up for the two biases; numbers below the normal ones come out right, too.
DEVICE float from_float16(u16 bits) {
  u32 sign = (bits & 0x8000u) << 16, rest = (bits & 0x7fffu) << 13;
  if (rest >= 0x7c00u << 13) return __uint_as_float(sign | 0x7f800000u | rest);
  return __uint_as_float(sign | __float_as_uint(__uint_as_float(rest) * 0x1p112f));
}

DEVICE float from_bfloat16(u16 bits) { return __uint_as_float((u32)bits << 16); }

DEVICE void multiply_tf32(float (&c)[4], const u32 (&a)[4], const u32 (&b)[2]) {
  emulated_multiply_tf32(c, a, b);
}

DEVICE void multiply_bf16(float (&c)[4], const u32 (&a)[4], const u32 (&b)[2]) {
  emulated_multiply_bf16(c, a, b);
}

DEVICE void multiply_f16(float (&c)[4], const u32 (&a)[4], const u32 (&b)[2]) {
  emulated_multiply_f16(c, a, b);
}

static inline u32 emulated_tile_word(u64 line, u32 tile, bool across) {
  u32 lane = threadIdx.x & 31, word = 0;
  for (u32 n = 0; n < 2; ++n) {
    u32 second = lane % 4 * 2 + n, l = across ? second : lane / 4, k = across ? lane / 4 : second;
    const u16* from = (const u16*)emulated_exchange(~0u, line, 8 * tile + l);
    word |= (u32)from[k] << (16 * n);
  }
  return word;
}

static inline void emulated_tiles(u32& p, u32& q, u32& r, u32& s, const u16* line, bool across) {
  if ((u64)line % 16) __builtin_trap();
  p = emulated_tile_word((u64)line, 0, across);
  q = emulated_tile_word((u64)line, 1, across);
  r = emulated_tile_word((u64)line, 2, across);
  s = emulated_tile_word((u64)line, 3, across);
}

DEVICE void load_tiles(u32& p, u32& q, u32& r, u32& s, const u16* line) {
  emulated_tiles(p, q, r, s, line, false);
}

DEVICE void load_tiles_across(u32& p, u32& q, u32& r, u32& s, const u16* line) {
  emulated_tiles(p, q, r, s, line, true);
}

DEVICE void round_tf32(float x, u32& word) {
  word = __float_as_uint(x);
  if (x == x) word = (word + 0x1000u) & 0xffffe000u;
}

#endif
