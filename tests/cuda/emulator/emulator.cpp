// Runs kernels on the CPU, one block after the other. Each thread of a block is a fiber, which runs until
// it has to wait for others. Nothing here is safe between threads of the CPU: one launch at a time.

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define FOLDWISE_EMULATOR
#include "emulator.h"

uint3 threadIdx, blockIdx, blockDim, gridDim;
unsigned char* emulated_shared;

// ------------------------------------------------------------------------------------------------ fibers

#if defined(__x86_64__) && defined(__linux__) && !defined(FOLDWISE_UCONTEXT)

// A fiber that does not run is its stack pointer. swapcontext would call the operating system.
typedef void* Fiber;

// Keeps on the stack what a function has to preserve, and goes on where `to` left.
extern "C" __attribute__((visibility("hidden"))) void emulator_switch(Fiber* from, Fiber* to);

asm(R"(
  .text
  .hidden emulator_switch
  .globl emulator_switch
  .type emulator_switch, @function
emulator_switch:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq (%rsi), %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  ret
  .size emulator_switch, . - emulator_switch
)");

static void prepare(Fiber& fiber, unsigned char* stack, size_t size, void (*function)()) {
  void** top = (void**)(stack + size);
  memset(top - 8, 0, 8 * sizeof *top);
  top[-2] = (void*)function;  // where the switch returns to; the stack is aligned as after a call
  fiber = top - 8;
}

#else

#include <ucontext.h>

typedef ucontext_t Fiber;

static void emulator_switch(Fiber* from, Fiber* to) { swapcontext(from, to); }

static void prepare(Fiber& fiber, unsigned char* stack, size_t size, void (*function)()) {
  getcontext(&fiber);
  fiber.uc_stack.ss_sp = stack;
  fiber.uc_stack.ss_size = size;
  fiber.uc_link = nullptr;
  makecontext(&fiber, function, 0);
}

#endif

// ----------------------------------------------------------------------------------------------- a block

typedef long long i64;

static const int MOST_THREADS = 1024, LANES = 32;
static const size_t STACK = 1 << 20, GUARD = 1 << 16;

enum Order { FORWARD, REVERSE, RANDOM };
enum Operation { SYNC, VOTE, EXCHANGE, TF32, BF16, F16 };

// What a thread brings to an operation of its warp.
struct Post {
  Operation operation;
  u32 mask;
  u64 value;
  u32 source;
  u32 words[6];
  float sums[4];
};

// Each thread of a warp is in one of four sets.
struct Warp {
  u32 lanes;
  u32 ready, waiting, at_barrier, done;
  Post posts[LANES];
  u64 results[LANES];
  float product[16][8];
};

static Fiber scheduler, fibers[MOST_THREADS];
static Warp warps[MOST_THREADS / LANES];
static unsigned char* stacks;
static int guarded;  // how many stacks have their guard

static void (*entry)(const void*);
static const void* frame;
static Order order;
static u64 random_state;
static int arriving_predicate, predicate;
static bool failed;
static char message[256];

static u32 random_word() {
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return (u32)(random_state >> 32);
}

static Warp& this_warp() { return warps[threadIdx.x / LANES]; }
static u32 this_lane() { return threadIdx.x % LANES; }
static void leave() { emulator_switch(&fibers[threadIdx.x], &scheduler); }

static void fail(const char* what) {
  failed = true;
  snprintf(message, sizeof message, "block %u, thread %u: %s", blockIdx.x, threadIdx.x, what);
  leave();
}

static void run_thread() {
  entry(frame);
  Warp& warp = this_warp();
  warp.ready &= ~(1u << this_lane());
  warp.done |= 1u << this_lane();
  leave();
}

// ---------------------------------------------------------------------------------------- what kernels call

void __syncthreads() { __syncthreads_or(0); }

int __syncthreads_or(int mine) {
  Warp& warp = this_warp();
  u32 bit = 1u << this_lane();
  arriving_predicate |= mine != 0;
  warp.ready &= ~bit;
  warp.at_barrier |= bit;
  leave();
  return predicate;
}

// Tensor cores as measured: Fasi et al. 2021 (https://doi.org/10.7717/peerj-cs.330), and bit by bit Xie et
// al. 2025 (https://arxiv.org/abs/2511.10909) and Khattak and Mikaitis 2025 (https://arxiv.org/abs/2512.07004).
// Products are exact. They and the sum so far are aligned to the largest exponent among them, all bits below
// the last of `FRACTION` are cut off, and so are those of the result below its 23. An instruction does that
// once for each `TOGETHER` products of float32's row. Those are the numbers of sm_80 to sm_89, the coarsest
// that there are: sm_90 and later keep 25 bits and take all products of an instruction at once.
static const int FRACTION = 24, TOGETHER = 4;

// significand * 2^exponent, with some bits after the first one.
struct Parts {
  int significand, exponent;
};

static Parts parts_of(u32 word, int bits) {
  int biased = word >> 23 & 0xff, fraction = (word & 0x7fffffu) >> (23 - bits);
  int size = biased ? fraction | 1 << bits : fraction;
  return {word >> 31 ? -size : size, (biased ? biased : 1) - 127};
}

// Bits that are shifted out are lost, whatever the sign.
static inline int aligned(int significand, int up, int down) {
  int size = abs(significand) << up >> (down < 31 ? down : 31);
  return significand < 0 ? -size : size;
}

// Eight sums, each of a number and of so many products, which have 2 * bits bits after the first ones.
static void add(float* sums, const Parts* a, const int (*significands)[8], const int (*exponents)[8],
                int bits, int count) {
  int largest[8], totals[8], old[8], words[8];
  memcpy(words, sums, sizeof words);
  for (int n = 0; n < 8; n++) {
    Parts parts = parts_of(words[n], 23);
    old[n] = parts.significand;
    largest[n] = totals[n] = parts.exponent;
  }
  for (int k = 0; k < count; k++)
    for (int n = 0; n < 8; n++) {
      int exponent = a[k].exponent + exponents[k][n];
      largest[n] = exponent > largest[n] ? exponent : largest[n];
    }
  for (int n = 0; n < 8; n++) totals[n] = aligned(old[n], FRACTION - 23, largest[n] - totals[n]);
  for (int k = 0; k < count; k++)
    for (int n = 0; n < 8; n++) {
      int down = largest[n] - a[k].exponent - exponents[k][n];
      totals[n] += aligned(a[k].significand * significands[k][n], FRACTION - 2 * bits, down);
    }
  for (int n = 0; n < 8; n++) {
    u64 power = (u64)(largest[n] - FRACTION + 1023) << 52;
    double scale;
    memcpy(&scale, &power, sizeof scale);
    double exact = totals[n] * scale;
    float rounded = (float)exact;
    bool above = fabs((double)rounded) > fabs(exact) && !isinf(rounded);
    memcpy(&words[n], &rounded, sizeof rounded);
    words[n] -= above;
  }
  memcpy(sums, words, sizeof words);
}

// The bits of the float32 number that a float16 number is.
static u32 of_float16(u32 half) {
  u32 sign = (half & 0x8000u) << 16, rest = (half & 0x7fffu) << 13;
  if (rest >= 0x7c00u << 13) return sign | 0x7f800000u | rest;
  float size;
  memcpy(&size, &rest, sizeof rest);
  size *= 0x1p112f;
  memcpy(&rest, &size, sizeof rest);
  return sign | rest;
}

// Where the numbers lie is in the manual of PTX. Of tf32 the hardware ignores the 13 lowest bits.
static void multiply(Warp& warp, Operation operation) {
  bool halves = operation != TF32;
  int depth = halves ? 16 : 8, together = halves ? 2 * TOGETHER : TOGETHER, bits = operation == BF16 ? 7 : 10;
  Parts a[16][16];
  int significands[16][8], exponents[16][8];
  float x[16][16], y[16][8];
  for (int lane = 0; lane < LANES; lane++) {
    const Post& post = warp.posts[lane];
    int group = lane / 4, member = lane % 4;
    for (int n = 0; n < 6; n++) {
      bool of_a = n < 4;
      int part = of_a ? n / 2 : n - 4, row = group + (of_a ? n % 2 * 8 : 0);
      for (int half = 0; half <= halves; half++) {
        int k = halves ? part * 8 + member * 2 + half : part * 4 + member;
        u32 word = post.words[n];
        word = !halves ? word & 0xffffe000u : half ? word & 0xffff0000u : word << 16;
        if (operation == F16) word = of_float16(word >> 16);
        Parts parts = parts_of(word, bits);
        if (of_a) a[row][k] = parts;
        else significands[k][row] = parts.significand, exponents[k][row] = parts.exponent;
        memcpy(of_a ? &x[row][k] : &y[k][row], &word, sizeof word);
      }
    }
    for (int n = 0; n < 4; n++) warp.product[group + n / 2 * 8][member * 2 + n % 2] = post.sums[n];
  }
  for (int row = 0; row < 16; row++) {
    float* sums = warp.product[row];
    double plain[8];  // what is not finite here is the result
    for (int n = 0; n < 8; n++) plain[n] = sums[n];
    for (int k = 0; k < depth; k++)
      for (int n = 0; n < 8; n++) plain[n] += (double)x[row][k] * y[k][n];
    for (int k = 0; k < depth; k += together)
      add(sums, a[row] + k, significands + k, exponents + k, bits, together);
    for (int n = 0; n < 8; n++) sums[n] = isfinite(plain[n]) ? sums[n] : (float)plain[n];
  }
}

// All of `mask` have come.
static void complete(Warp& warp, Operation operation, u32 mask) {
  u32 votes = 0;
  for (u32 lane = 0; lane < LANES; lane++) {
    const Post& post = warp.posts[lane];
    if (!(mask >> lane & 1)) continue;
    if (post.value) votes |= 1u << lane;
    if (operation == EXCHANGE) {
      bool found = post.source < LANES && mask >> post.source & 1;
      warp.results[lane] = found ? warp.posts[post.source].value : ~0ull;
    }
  }
  if (operation == VOTE)
    for (u32 lane = 0; lane < LANES; lane++)
      if (mask >> lane & 1) warp.results[lane] = votes;
  if (operation >= TF32) multiply(warp, operation);
}

// Wait until all of the mask have brought the same operation; returns the result of this thread.
static u64 meet(Operation operation, u32 mask, u64 value = 0, u32 source = 0) {
  Warp& warp = this_warp();
  u32 lane = this_lane(), bit = 1u << lane;
  mask &= warp.lanes;
  if (!(mask & bit)) fail("it is not in the mask of its own operation of the warp");
  Post& post = warp.posts[lane];
  post.operation = operation;
  post.mask = mask;
  post.value = value;
  post.source = source;
  warp.ready &= ~bit;
  warp.waiting |= bit;
  if ((warp.waiting & mask) == mask) {
    for (u32 other = 0; other < LANES; other++) {
      const Post& theirs = warp.posts[other];
      if (mask >> other & 1 && (theirs.operation != operation || theirs.mask != mask))
        fail("the threads of its warp do different operations, or with different masks");
    }
    complete(warp, operation, mask);
    warp.waiting &= ~mask;
    warp.ready |= mask;
  }
  leave();
  return warp.results[lane];
}

void __syncwarp(u32 mask) { meet(SYNC, mask); }
u32 __ballot_sync(u32 mask, int mine) { return (u32)meet(VOTE, mask, mine != 0); }
u64 emulated_exchange(u32 mask, u64 value, u32 source) { return meet(EXCHANGE, mask, value, source); }

static void multiply(Operation operation, float* c, const u32* a, const u32* b) {
  Warp& warp = this_warp();
  u32 lane = this_lane();
  if (warp.lanes != ~0u) fail("tensor cores need whole warps");
  memcpy(warp.posts[lane].words, a, 4 * sizeof *a);
  memcpy(warp.posts[lane].words + 4, b, 2 * sizeof *b);
  memcpy(warp.posts[lane].sums, c, 4 * sizeof *c);
  meet(operation, ~0u);
  for (u32 n = 0; n < 4; n++) c[n] = warp.product[lane / 4 + n / 2 * 8][lane % 4 * 2 + n % 2];
}

void emulated_multiply_tf32(float* c, const u32* a, const u32* b) { multiply(TF32, c, a, b); }
void emulated_multiply_bf16(float* c, const u32* a, const u32* b) { multiply(BF16, c, a, b); }
void emulated_multiply_f16(float* c, const u32* a, const u32* b) { multiply(F16, c, a, b); }

// --------------------------------------------------------------------------------------------- scheduling

// Let each thread of a warp that can run do so once.
static void pass(int number) {
  Warp& warp = warps[number];
  u32 ready = warp.ready, word = order == RANDOM ? random_word() : 0;
  u32 first = word >> 8, stride = word | 1;  // an odd stride meets every lane
  for (u32 n = 0; n < LANES; n++) {
    u32 lane = order == FORWARD ? n : order == REVERSE ? LANES - 1 - n : (first + n * stride) % LANES;
    if (!(ready >> lane & 1)) continue;
    threadIdx.x = number * LANES + lane;
    emulator_switch(&scheduler, &fibers[threadIdx.x]);
    if (failed) return;
  }
}

// Let threads run until all wait for the block or have left. In order, a warp runs as far ahead of the
// others as it can; at random, warps take turns.
static void run_warps(int count) {
  if (order == RANDOM) {
    for (int tried = 0, number = 0; tried < count && !failed;) {
      if (tried == 0) number = random_word() % count;
      if (warps[number].ready) {
        pass(number);
        tried = 0;
      } else {
        number = (number + 1) % count;
        tried++;
      }
    }
    return;
  }
  for (int n = 0; n < count; n++) {
    int number = order == FORWARD ? n : count - 1 - n;
    while (warps[number].ready && !failed) pass(number);
  }
}

static void run_block(int threads) {
  int count = (threads + LANES - 1) / LANES;
  for (int thread = 0; thread < threads; thread++) {
    size_t size = STACK - thread % 64 * 192;  // else their ends would compete for a few lines of the cache
    prepare(fibers[thread], stacks + thread * (STACK + GUARD) + GUARD, size, run_thread);
  }
  for (int n = 0; n < count; n++) {
    int lanes = threads - n * LANES;
    warps[n].lanes = lanes < LANES ? (1u << lanes) - 1 : ~0u;
    warps[n].ready = warps[n].lanes;
    warps[n].waiting = warps[n].at_barrier = warps[n].done = 0;
  }
  arriving_predicate = 0;
  for (;;) {
    run_warps(count);
    if (failed) return;
    int waiting = 0, at_barrier = 0, done = 0;
    for (int n = 0; n < count; n++) {
      waiting += __builtin_popcount(warps[n].waiting);
      at_barrier += __builtin_popcount(warps[n].at_barrier);
      done += __builtin_popcount(warps[n].done);
    }
    if (done == threads) return;
    if (at_barrier != threads) {
      failed = true;
      snprintf(message, sizeof message,
               "block %u: divergent barrier: of %d threads, %d wait for the block, %d for their warp, "
               "and %d have left",
               blockIdx.x, threads, at_barrier, waiting, done);
      return;
    }
    predicate = arriving_predicate;
    arriving_predicate = 0;
    for (int n = 0; n < count; n++) {
      warps[n].ready = warps[n].lanes;
      warps[n].at_barrier = 0;
    }
  }
}

static bool have_stacks(int threads) {
  if (!stacks) {
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
    void* memory =
        mmap(nullptr, MOST_THREADS * (STACK + GUARD), PROT_READ | PROT_WRITE, flags, -1, 0);
    if (memory == MAP_FAILED) return false;
    stacks = (unsigned char*)memory;
  }
  for (; guarded < threads; guarded++)
    if (mprotect(stacks + guarded * (STACK + GUARD), GUARD, PROT_NONE)) return false;
  return true;
}

// Run all blocks, or those before `*stop` is set. Returns what went wrong, or null. The shared memory is
// an allocation of just its size, so that AddressSanitizer sees what lies outside, and full of NaN.
extern "C" const char* emulator_launch(void (*kernel)(const void*), const void* words, i64 blocks,
                                       int threads, i64 shared_bytes, int in_order, u64 seed,
                                       const volatile i64* stop) {
  if (threads < 1 || threads > MOST_THREADS) return "a block has 1 to 1024 threads";
  if (blocks < 0 || blocks > 0x7fffffff) return "a grid has at most 2147483647 blocks";
  if (!have_stacks(threads)) return "no memory for stacks";
  entry = kernel;
  frame = words;
  order = (Order)in_order;
  random_state = (seed + 1) * 0x9e3779b97f4a7c15ull | 1;
  failed = false;
  gridDim = {(u32)blocks, 1, 1};
  blockDim = {(u32)threads, 1, 1};
  threadIdx = blockIdx = {0, 0, 0};
  emulated_shared = (unsigned char*)malloc(shared_bytes);
  for (i64 n = 0; n < blocks && !failed && !*stop; n++) {
    blockIdx.x = order == REVERSE ? blocks - 1 - n : n;
    memset(emulated_shared, 0xff, shared_bytes);
    run_block(threads);
  }
  free(emulated_shared);
  madvise(stacks, threads * (STACK + GUARD), MADV_DONTNEED);  // there may be much of it
  return failed ? message : nullptr;
}
