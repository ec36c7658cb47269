// A stand-in for the driver of NVIDIA's GPUs, libcuda.so.1, for machines without one. It has two devices, and their
// memory is the memory of the process. An image is a shared object that exports
//
//   void foldwise_launch(unsigned grid, unsigned threads, size_t shared_bytes, const void* frame);
//   const size_t foldwise_frame_bytes = sizeof(Frame);  // if it is absent, a launch is done before it returns
//
// What is queued on a stream waits there until somebody waits for it, so that a program that forgets to wait computes
// nonsense. Tests read and set the functions at the end of this file.

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace {

enum Result {
  SUCCESS = 0,
  INVALID_VALUE = 1,
  OUT_OF_MEMORY = 2,
  NOT_INITIALIZED = 3,
  INVALID_DEVICE = 101,
  INVALID_IMAGE = 200,
  INVALID_CONTEXT = 201,
  INVALID_HANDLE = 400,
  NOT_FOUND = 500,
  NOT_READY = 600,
};

constexpr int devices = 2;
constexpr size_t static_shared = 48 << 10, most_shared = 227 << 10;

struct Stream;

struct Context {
  int device = 0;
  size_t used = 0;
  Stream* null_stream = nullptr;
  std::set<Stream*> streams;
};

struct Stream {
  Context* context;
  bool blocking;
  std::deque<std::function<void()>> work;
};

struct Event {
  Stream* stream = nullptr;
  size_t pending = 0;  // how much of the stream's work was queued before it, when it was recorded
  bool done = true;
};

struct Module {
  Context* context;
  void* library;
};

struct Function {
  Module* module;
  void (*launch)(unsigned, unsigned, size_t, const void*);
  const size_t* frame_bytes;
  size_t shared = static_shared;
};

struct Failure {
  long skip;
  int code;
};

std::recursive_mutex lock;
Context contexts[devices];
pid_t initialised = 0;
thread_local std::vector<Context*> current;
std::map<uintptr_t, std::pair<Context*, size_t>> memory;
std::map<uintptr_t, size_t> pinned;
std::map<std::string, long> counts;
std::map<std::string, Failure> failures;
std::set<Event*> events;

size_t number(const char* name, size_t fallback) {
  const char* text = getenv(name);
  return text ? strtoull(text, nullptr, 10) : fallback;
}

// Counts a call, and fails if a test asked for it.
int enter(const char* name) {
  ++counts[name];
  auto failure = failures.find(name);
  if (failure == failures.end()) return SUCCESS;
  if (failure->second.skip-- > 0) return SUCCESS;
  int code = failure->second.code;
  failures.erase(failure);
  return code;
}

Context* here() { return current.empty() ? nullptr : current.back(); }

// Events that were recorded after the work that was just done.
void advance(Stream* stream) {
  for (Event* event : events)
    if (event->stream == stream && !event->done && (event->pending == 0 || --event->pending == 0)) event->done = true;
}

void drain(Stream* stream) {
  for (Event* event : events)
    if (event->stream == stream && event->pending == 0) event->done = true;
  while (!stream->work.empty()) {
    auto work = std::move(stream->work.front());
    stream->work.pop_front();
    work();
    advance(stream);
  }
}

void drain_until(Event* event) {
  Stream* stream = event->stream;
  while (!event->done && !stream->work.empty()) {
    auto work = std::move(stream->work.front());
    stream->work.pop_front();
    work();
    advance(stream);
  }
  event->done = true;
}

void drain_all(Context* context) {
  drain(context->null_stream);
  for (Stream* stream : context->streams) drain(stream);
}

// The stream that a handle stands for, after what must come before whatever is queued on it now.
Stream* queue(void* handle) {
  Context* context = here();
  if (handle == nullptr || handle == (void*)1) {
    for (Stream* stream : context->streams)
      if (stream->blocking) drain(stream);
    return context->null_stream;
  }
  Stream* stream = static_cast<Stream*>(handle);
  if (!context->streams.count(stream)) return nullptr;
  if (stream->blocking) drain(context->null_stream);
  return stream;
}

bool is_pinned(const void* address, size_t bytes) {
  auto next = pinned.upper_bound((uintptr_t)address);
  if (next == pinned.begin()) return false;
  --next;
  return (uintptr_t)address + bytes <= next->first + next->second;
}

bool on_device(uintptr_t address, size_t bytes) {
  auto next = memory.upper_bound(address);
  if (next == memory.begin()) return false;
  --next;
  return address + bytes <= next->first + next->second.second;
}

const struct {
  int code;
  const char *name, *text;
} errors[] = {
    {0, "CUDA_SUCCESS", "no error"},
    {1, "CUDA_ERROR_INVALID_VALUE", "invalid argument"},
    {2, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"},
    {3, "CUDA_ERROR_NOT_INITIALIZED", "initialization error"},
    {100, "CUDA_ERROR_NO_DEVICE", "no CUDA-capable device is detected"},
    {101, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"},
    {200, "CUDA_ERROR_INVALID_IMAGE", "device kernel image is invalid"},
    {201, "CUDA_ERROR_INVALID_CONTEXT", "invalid device context"},
    {209, "CUDA_ERROR_NO_BINARY_FOR_GPU", "no kernel image is available for execution on the device"},
    {222, "CUDA_ERROR_UNSUPPORTED_PTX_VERSION", "the provided PTX was compiled with an unsupported toolchain."},
    {400, "CUDA_ERROR_INVALID_HANDLE", "invalid resource handle"},
    {500, "CUDA_ERROR_NOT_FOUND", "named symbol not found"},
    {600, "CUDA_ERROR_NOT_READY", "device not ready"},
    {700, "CUDA_ERROR_ILLEGAL_ADDRESS", "an illegal memory access was encountered"},
    {701, "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES", "too many resources requested for launch"},
    {719, "CUDA_ERROR_LAUNCH_FAILED", "unspecified launch failure"},
};

}  // namespace

// What every function begins with: those that need no device, those that need one, those that need a context.
#define COUNTED                                     \
  std::lock_guard<std::recursive_mutex> held(lock); \
  if (int code = enter(__func__)) return code
#define READY \
  COUNTED;    \
  if (initialised != getpid()) return NOT_INITIALIZED
#define CURRENT \
  READY;        \
  if (!here()) return INVALID_CONTEXT

extern "C" {

int cuInit(unsigned) {
  COUNTED;
  if (initialised && initialised != getpid()) return NOT_INITIALIZED;  // as the driver does in a forked process
  initialised = getpid();
  return SUCCESS;
}

int cuDriverGetVersion(int* version) {
  COUNTED;
  *version = 13000;
  return SUCCESS;
}

int cuGetErrorName(int code, const char** name) {
  for (auto& error : errors)
    if (error.code == code) return *name = error.name, SUCCESS;
  return INVALID_VALUE;
}

int cuGetErrorString(int code, const char** text) {
  for (auto& error : errors)
    if (error.code == code) return *text = error.text, SUCCESS;
  return INVALID_VALUE;
}

int cuDeviceGetCount(int* count) {
  READY;
  *count = devices;
  return SUCCESS;
}

int cuDeviceGet(int* device, int ordinal) {
  READY;
  if (ordinal < 0 || ordinal >= devices) return INVALID_DEVICE;
  *device = ordinal;
  return SUCCESS;
}

int cuDeviceGetName(char* name, int length, int device) {
  READY;
  std::string text = "Emulated GPU " + std::to_string(device);
  strncpy(name, text.c_str(), length);
  return SUCCESS;
}

int cuDeviceGetAttribute(int* value, int attribute, int device) {
  READY;
  if (device < 0 || device >= devices) return INVALID_DEVICE;
  int capability = number("FOLDWISE_EMULATED_CAPABILITY", 90);
  switch (attribute) {
    case 1: *value = 1024; break;                      // threads of a block
    case 8: *value = static_shared; break;             // shared memory of a block
    case 10: *value = 32; break;                       // threads of a warp
    case 16: *value = number("FOLDWISE_EMULATED_MULTIPROCESSORS", 132); break;
    case 39: *value = 2048; break;                     // threads of a multiprocessor
    case 75: *value = capability / 10; break;
    case 76: *value = capability % 10; break;
    case 97: *value = most_shared; break;              // shared memory of a block, for those who ask
    default: *value = 0;
  }
  return SUCCESS;
}

int cuDevicePrimaryCtxRetain(void** context, int device) {
  READY;
  if (device < 0 || device >= devices) return INVALID_DEVICE;
  Context* chosen = &contexts[device];
  chosen->device = device;
  if (!chosen->null_stream) chosen->null_stream = new Stream{chosen, true, {}};
  *context = chosen;
  return SUCCESS;
}

int cuDevicePrimaryCtxRelease(int) {
  READY;
  return SUCCESS;
}

int cuCtxGetCurrent(void** context) {
  READY;
  *context = here();
  return SUCCESS;
}

int cuCtxSetCurrent(void* context) {
  READY;
  if (!current.empty()) current.pop_back();
  if (context) current.push_back(static_cast<Context*>(context));
  return SUCCESS;
}

int cuCtxPushCurrent(void* context) {
  READY;
  if (!context) return INVALID_CONTEXT;
  current.push_back(static_cast<Context*>(context));
  return SUCCESS;
}

int cuCtxPopCurrent(void** context) {
  CURRENT;
  *context = here();
  current.pop_back();
  return SUCCESS;
}

int cuCtxGetDevice(int* device) {
  CURRENT;
  *device = here()->device;
  return SUCCESS;
}

int cuCtxSynchronize() {
  CURRENT;
  drain_all(here());
  return SUCCESS;
}

int cuMemGetInfo(size_t* available, size_t* total) {
  CURRENT;
  *total = number("FOLDWISE_EMULATED_MEMORY", size_t(1) << 30);
  *available = *total - here()->used;
  return SUCCESS;
}

int cuMemAlloc(uintptr_t* address, size_t bytes) {
  CURRENT;
  if (!bytes) return INVALID_VALUE;
  if (here()->used + bytes > number("FOLDWISE_EMULATED_MEMORY", size_t(1) << 30)) return OUT_OF_MEMORY;
  void* made = aligned_alloc(256, (bytes + 255) / 256 * 256);
  memset(made, 0xff, bytes);  // NaN
  *address = (uintptr_t)made;
  memory[*address] = {here(), bytes};
  here()->used += bytes;
  return SUCCESS;
}

int cuMemFree(uintptr_t address) {
  CURRENT;
  auto found = memory.find(address);
  if (found == memory.end()) return INVALID_VALUE;
  drain_all(found->second.first);
  found->second.first->used -= found->second.second;
  memset((void*)address, 0xff, found->second.second);
  memory.erase(found);
  free((void*)address);
  return SUCCESS;
}

int cuMemHostAlloc(void** address, size_t bytes, unsigned) {
  CURRENT;
  *address = aligned_alloc(4096, (bytes + 4095) / 4096 * 4096);
  pinned[(uintptr_t)*address] = bytes;
  return SUCCESS;
}

int cuMemFreeHost(void* address) {
  CURRENT;
  if (!pinned.erase((uintptr_t)address)) return INVALID_VALUE;
  for (Context& context : contexts)
    if (context.null_stream) drain_all(&context);
  free(address);
  return SUCCESS;
}

int cuMemcpyHtoD(uintptr_t to, const void* from, size_t bytes) {
  CURRENT;
  if (!on_device(to, bytes)) return INVALID_VALUE;
  drain(queue(nullptr));
  memcpy((void*)to, from, bytes);
  return SUCCESS;
}

int cuMemcpyDtoH(void* to, uintptr_t from, size_t bytes) {
  CURRENT;
  if (!on_device(from, bytes)) return INVALID_VALUE;
  drain(queue(nullptr));
  memcpy(to, (void*)from, bytes);
  return SUCCESS;
}

int cuMemcpyHtoDAsync(uintptr_t to, const void* from, size_t bytes, void* handle) {
  CURRENT;
  Stream* stream = queue(handle);
  if (!stream) return INVALID_HANDLE;
  if (!on_device(to, bytes)) return INVALID_VALUE;
  stream->work.push_back([=] { memcpy((void*)to, from, bytes); });
  if (!is_pinned(from, bytes)) drain(stream);
  return SUCCESS;
}

int cuMemcpyDtoHAsync(void* to, uintptr_t from, size_t bytes, void* handle) {
  CURRENT;
  Stream* stream = queue(handle);
  if (!stream) return INVALID_HANDLE;
  if (!on_device(from, bytes)) return INVALID_VALUE;
  stream->work.push_back([=] { memcpy(to, (void*)from, bytes); });
  if (!is_pinned(to, bytes)) drain(stream);
  return SUCCESS;
}

int cuStreamCreate(void** handle, unsigned flags) {
  CURRENT;
  Stream* stream = new Stream{here(), !(flags & 1), {}};
  here()->streams.insert(stream);
  *handle = stream;
  return SUCCESS;
}

int cuStreamDestroy(void* handle) {
  CURRENT;
  Stream* stream = static_cast<Stream*>(handle);
  for (Context& context : contexts)
    if (context.streams.erase(stream)) {
      drain(stream);
      for (Event* event : events)
        if (event->stream == stream) event->stream = nullptr;
      delete stream;
      return SUCCESS;
    }
  return INVALID_HANDLE;
}

int cuStreamSynchronize(void* handle) {
  CURRENT;
  Stream* stream = queue(handle);
  if (!stream) return INVALID_HANDLE;
  drain(stream);
  return SUCCESS;
}

int cuStreamQuery(void* handle) {
  CURRENT;
  Stream* stream = queue(handle);
  if (!stream) return INVALID_HANDLE;
  return stream->work.empty() ? SUCCESS : NOT_READY;
}

int cuStreamWaitEvent(void* handle, void* which, unsigned) {
  CURRENT;
  Stream* stream = queue(handle);
  Event* event = static_cast<Event*>(which);
  if (!stream || !events.count(event)) return INVALID_HANDLE;
  if (!event->done) drain_until(event);  // what was before the event is done early, which is allowed
  return SUCCESS;
}

int cuEventCreate(void** handle, unsigned) {
  CURRENT;
  Event* event = new Event;
  events.insert(event);
  *handle = event;
  return SUCCESS;
}

int cuEventDestroy(void* handle) {
  CURRENT;
  if (!events.erase(static_cast<Event*>(handle))) return INVALID_HANDLE;
  delete static_cast<Event*>(handle);
  return SUCCESS;
}

int cuEventRecord(void* which, void* handle) {
  CURRENT;
  Stream* stream = queue(handle);
  Event* event = static_cast<Event*>(which);
  if (!stream || !events.count(event)) return INVALID_HANDLE;
  event->stream = stream;
  event->pending = stream->work.size();
  event->done = event->pending == 0;
  return SUCCESS;
}

int cuEventQuery(void* which) {
  CURRENT;
  Event* event = static_cast<Event*>(which);
  if (!events.count(event)) return INVALID_HANDLE;
  return event->done ? SUCCESS : NOT_READY;
}

int cuEventSynchronize(void* which) {
  CURRENT;
  Event* event = static_cast<Event*>(which);
  if (!events.count(event)) return INVALID_HANDLE;
  if (!event->done) drain_until(event);
  return SUCCESS;
}

int cuEventElapsedTime(float* milliseconds, void*, void*) {
  CURRENT;
  *milliseconds = 1;
  return SUCCESS;
}

int cuModuleLoadData(void** handle, const void* image) {
  CURRENT;
  // The length of a shared object: its section headers come last.
  const char* bytes = static_cast<const char*>(image);
  if (memcmp(bytes, "\177ELF", 4)) return INVALID_IMAGE;
  uint64_t sections;
  uint16_t entry, entries;
  memcpy(&sections, bytes + 0x28, 8), memcpy(&entry, bytes + 0x3a, 2), memcpy(&entries, bytes + 0x3c, 2);
  size_t length = sections + size_t(entry) * entries, written = 0;
  char path[] = "/tmp/foldwise-image-XXXXXX";
  int file = mkstemp(path);
  while (written < length) written += write(file, bytes + written, length - written);
  close(file);
  void* library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  unlink(path);
  if (!library) return INVALID_IMAGE;
  *handle = new Module{here(), library};
  return SUCCESS;
}

int cuModuleUnload(void* handle) {
  CURRENT;
  Module* module = static_cast<Module*>(handle);
  drain_all(module->context);
  dlclose(module->library);
  delete module;
  return SUCCESS;
}

int cuModuleGetFunction(void** handle, void* owner, const char* name) {
  CURRENT;
  Module* module = static_cast<Module*>(owner);
  auto launch = (void (*)(unsigned, unsigned, size_t, const void*))dlsym(module->library, "foldwise_launch");
  if (!launch || strcmp(name, "foldwise_kernel")) return NOT_FOUND;
  *handle = new Function{module, launch, (const size_t*)dlsym(module->library, "foldwise_frame_bytes")};
  return SUCCESS;
}

int cuFuncSetAttribute(void* handle, int attribute, int value) {
  CURRENT;
  if (attribute != 8 || value < 0 || size_t(value) > most_shared) return INVALID_VALUE;
  static_cast<Function*>(handle)->shared = std::max(size_t(value), static_shared);
  return SUCCESS;
}

int cuFuncGetAttribute(int* value, int attribute, void*) {
  CURRENT;
  *value = attribute == 0 ? 1024 : attribute == 4 ? 32 : 0;  // threads, registers
  return SUCCESS;
}

int cuOccupancyMaxActiveBlocksPerMultiprocessor(int* blocks, void*, int threads, size_t shared) {
  CURRENT;
  *blocks = std::min<size_t>(2048 / threads, most_shared / (shared + 1024));
  return SUCCESS;
}

int cuLaunchKernel(void* handle, unsigned x, unsigned y, unsigned z, unsigned threads, unsigned ty, unsigned tz,
                   unsigned shared, void* stream_handle, void** parameters, void** extra) {
  CURRENT;
  Function* function = static_cast<Function*>(handle);
  Stream* stream = queue(stream_handle);
  if (!stream || function->module->context != here()) return INVALID_HANDLE;
  if (!x || x > 0x7fffffff || y != 1 || z != 1 || !threads || threads > 1024 || ty != 1 || tz != 1) return INVALID_VALUE;
  if (shared > function->shared || !parameters || extra) return INVALID_VALUE;
  auto launch = function->launch;
  if (function->frame_bytes) {
    const char* frame = static_cast<const char*>(parameters[0]);
    std::string copy(frame, *function->frame_bytes);
    // Words of a frame are aligned as such.
    stream->work.push_back([=] {
      std::vector<uint64_t> words((copy.size() + 7) / 8);
      memcpy(words.data(), copy.data(), copy.size());
      launch(x, threads, shared, words.data());
    });
  } else {
    drain(stream);
    launch(x, threads, shared, parameters[0]);
  }
  return SUCCESS;
}

// Functions are found by name; a later version of one is the same here.
int cuGetProcAddress_v2(const char* name, void** address, int, uint64_t, int* status) {
  static void* self = dlopen("libcuda.so.1", RTLD_NOW | RTLD_NOLOAD);
  *address = self ? dlsym(self, name) : nullptr;
  if (status) *status = *address ? 0 : 1;
  return *address ? SUCCESS : NOT_FOUND;
}

int cuGetProcAddress(const char* name, void** address, int version, uint64_t flags, int* status) {
  return cuGetProcAddress_v2(name, address, version, flags, status);
}

// For tests.

// How often a function was called.
long foldwise_count(const char* name) {
  std::lock_guard<std::recursive_mutex> held(lock);
  auto found = counts.find(name);
  return found == counts.end() ? 0 : found->second;
}

// How often any was.
long foldwise_calls() {
  std::lock_guard<std::recursive_mutex> held(lock);
  long calls = 0;
  for (auto& [name, times] : counts) calls += times;
  return calls;
}

void foldwise_reset_counts() {
  std::lock_guard<std::recursive_mutex> held(lock);
  counts.clear();
}

// Bytes of device memory that were not freed.
size_t foldwise_allocated() {
  std::lock_guard<std::recursive_mutex> held(lock);
  size_t bytes = 0;
  for (auto& [address, block] : memory) bytes += block.second;
  return bytes;
}

// Bytes of pinned memory that were not freed.
size_t foldwise_pinned() {
  std::lock_guard<std::recursive_mutex> held(lock);
  size_t bytes = 0;
  for (auto& [address, size] : pinned) bytes += size;
  return bytes;
}

// One call of a function, after `skip` others from now on, returns an error and does nothing.
void foldwise_fail(const char* name, long skip, int code) {
  std::lock_guard<std::recursive_mutex> held(lock);
  failures[name] = {skip, code};
}
}

namespace {

// FOLDWISE_EMULATED_FAIL=cuMemAlloc:0:2,cuInit:0:100 does the same.
struct Environment {
  Environment() {
    const char* text = getenv("FOLDWISE_EMULATED_FAIL");
    std::string rest = text ? text : "";
    while (!rest.empty()) {
      size_t end = std::min(rest.find(','), rest.size());
      std::string one = rest.substr(0, end);
      rest = rest.substr(std::min(end + 1, rest.size()));
      size_t first = one.find(':'), second = one.find(':', first + 1);
      foldwise_fail(one.substr(0, first).c_str(), atol(one.c_str() + first + 1), atoi(one.c_str() + second + 1));
    }
  }
} environment;

}  // namespace
