// What every kernel begins with. Kernels are CUDA C++ without a header: NVRTC finds none. Only this file
// holds instructions of the processor; the emulator of the tests (FOLDWISE_EMULATED) has its own of them.

typedef long long i64;
typedef unsigned short u16;
typedef unsigned int u32;

#define PRAGMA(text) _Pragma(#text)
#define UNROLL(times) PRAGMA(unroll times)

#ifndef FOLDWISE_EMULATED

// The shared memory of a block; its size is an argument of the launch.
#define SHARED_MEMORY(name) extern __shared__ __align__(16) unsigned char name[]
#define READ(type, address) __ldg((const type*)(address))
#define DEVICE static __device__ __forceinline__
// Memory of the device that comes with the kernel, zero at first.
#define DEVICE_MEMORY(type, name, count) static __device__ __align__(16) type name[count]

// Put a word into memory of the device, and have what was there; what this thread, or another one before it at
// this word, did to other memory is seen by then.
DEVICE u32 exchange(u32* word, u32 value) {
  __threadfence();
  u32 before = atomicExch(word, value);
  __threadfence();
  return before;
}

DEVICE void pause() { __nanosleep(500); }

// Each errs by 2 ulp at most, and takes denormal numbers for 0.

DEVICE float exp2_approx(float x) {
  float y;
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
}

DEVICE float sqrt_approx(float x) {
  float y;
  asm("sqrt.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
}

DEVICE float rsqrt_approx(float x) {
  float y;
  asm("rsqrt.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
}

DEVICE float reciprocal_approx(float x) {
  float y;
  asm("rcp.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
}

DEVICE float divide_approx(float x, float y) {
  float z;
  asm("div.full.ftz.f32 %0, %1, %2;" : "=f"(z) : "f"(x), "f"(y));
  return z;
}

// Numbers of 16 bits.

DEVICE float from_float16(u16 bits) {
  float x;
  asm("cvt.f32.f16 %0, %1;" : "=f"(x) : "h"(bits));
  return x;
}

DEVICE float from_bfloat16(u16 bits) { return __uint_as_float((u32)bits << 16); }

// c += a * b by a warp, on tensor cores: tiles of 16 x 8, of 8 x 8 and of 16 x 8 numbers. Which thread holds
// which is in the manual of PTX (mma.m16n8k8, .tf32). Of a and b the 10 highest bits of the mantissa count.

DEVICE void multiply_tf32(float (&c)[4], const u32 (&a)[4], const u32 (&b)[2]) {
  asm volatile(
      "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
      : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
}

// The same with a of 16 x 16 and b of 16 x 8 bfloat16 numbers, two in a word (mma.m16n8k16, .bf16).

DEVICE void multiply_bf16(float (&c)[4], const u32 (&a)[4], const u32 (&b)[2]) {
  asm volatile(
      "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
      : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
}

// The same with float16 numbers (mma.m16n8k16, .f16).

DEVICE void multiply_f16(float (&c)[4], const u32 (&a)[4], const u32 (&b)[2]) {
  asm volatile(
      "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
      : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
}

// Words of four tiles of 8 x 8 numbers of 16 bits, by a warp (ldmatrix). Thread 8 t + l says where line l of tile
// t is in shared memory, at a multiple of 16 bytes. Thread 4 l + n gets the numbers 2 n and 2 n + 1 of line l of
// each tile; across: number l of the lines 2 n and 2 n + 1.

DEVICE void load_tiles(u32& p, u32& q, u32& r, u32& s, const u16* line) {
  u32 place = (u32)__cvta_generic_to_shared(line);
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0,%1,%2,%3}, [%4];"
               : "=r"(p), "=r"(q), "=r"(r), "=r"(s)
               : "r"(place)
               : "memory");
}

DEVICE void load_tiles_across(u32& p, u32& q, u32& r, u32& s, const u16* line) {
  u32 place = (u32)__cvta_generic_to_shared(line);
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0,%1,%2,%3}, [%4];"
               : "=r"(p), "=r"(q), "=r"(r), "=r"(s)
               : "r"(place)
               : "memory");
}

// x rounded to 10 bits of mantissa.
DEVICE void round_tf32(float x, u32& word) {
  asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(word) : "f"(x));
}

#endif

// The number of a place, of `count`, that no other block has until it is given back. Blocks that find none wait:
// those that have one are at work. `shared` is a word of shared memory.
DEVICE u32 take_place(u32* taken, u32 count, u32* shared) {
  if (threadIdx.x == 0) {
    u32 place = blockIdx.x % count;
    for (u32 tries = 1; exchange(taken + place, 1); ++tries) {
      place = place + 1 < count ? place + 1 : 0;
      if (tries % count == 0) pause();
    }
    *shared = place;
  }
  __syncthreads();
  u32 place = *shared;
  __syncthreads();
  return place;
}

DEVICE void give_place_back(u32* taken, u32 place) {
  __threadfence();
  __syncthreads();
  if (threadIdx.x == 0) exchange(taken + place, 0);
}

DEVICE float rounded_tf32(float x) {
  u32 word;
  round_tf32(x, word);
  return __uint_as_float(word);
}

// x as two numbers with 10 bits of mantissa, for tensor cores: together 21 bits of it.
DEVICE void split_tf32(float x, u32& high, u32& low) {
  high = __float_as_uint(x) & 0xffffe000u;
  low = __float_as_uint(x - __uint_as_float(high));
}

// x and y, each as two numbers with 7 bits of mantissa, for tensor cores: together 15 bits of it.
DEVICE void split_bf16(float x, float y, u32& high, u32& low) {
  u32 p = __float_as_uint(x), q = __float_as_uint(y);
  high = p >> 16 | (q & 0xffff0000u);
  p = __float_as_uint(x - __uint_as_float(p & 0xffff0000u));
  q = __float_as_uint(y - __uint_as_float(q & 0xffff0000u));
  low = p >> 16 | (q & 0xffff0000u);
}

// Two float16 numbers in a word, each as the sum of two bfloat16 numbers.
DEVICE void split_f16(u32 both, u32& high, u32& low) {
  split_bf16(from_float16((u16)both), from_float16((u16)(both >> 16)), high, low);
}
