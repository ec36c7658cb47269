// A stand-in for the driver of NVIDIA's GPUs, libcuda.so.1, for machines without one. It has two devices, and their
// memory is the memory of the process. An image is a shared object that exports
//
//   void foldwise_launch(unsigned grid, unsigned threads, size_t shared_bytes, const void* frame);
//   const size_t foldwise_frame_bytes = sizeof(Frame);  // if it is absent, a launch is done before it returns
//
// What is queued on a stream waits there until somebody waits for it, so that a program that forgets to wait computes
// nonsense. Memory that was freed is filled with ones, and small blocks are never used again, so that a graph that
// reads them computes nonsense too.
//
// Streams can be captured, by the rules of cuThreadExchangeStreamCaptureMode: a call that the mode of the thread
// prohibits returns CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, and the captures that prohibit it become invalid. Prohibited
// are all that allocate, free, load, synchronise or query, some of which the real driver may let pass. The nodes of a
// graph run one after the other.
//
// Tests read and set the functions at the end of this file.

#include "libcuda.h"

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
  UNSAFE;
  for (Stream* stream : here()->streams)
    if (stream->capture) return stream->capture->valid = false, CAPTURE_UNSUPPORTED;
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
  UNSAFE;
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
  UNSAFE;
  auto found = memory.find(address);
  if (found == memory.end()) return INVALID_VALUE;
  drain_all(found->second.first);
  found->second.first->used -= found->second.second;
  memset((void*)address, 0xff, found->second.second);
  if (found->second.second > small) free((void*)address);
  memory.erase(found);
  return SUCCESS;
}

int cuMemHostAlloc(void** address, size_t bytes, unsigned) {
  UNSAFE;
  *address = aligned_alloc(4096, (bytes + 4095) / 4096 * 4096);
  pinned[(uintptr_t)*address] = bytes;
  return SUCCESS;
}

int cuMemFreeHost(void* address) {
  UNSAFE;
  if (!pinned.erase((uintptr_t)address)) return INVALID_VALUE;
  for (Context& context : contexts)
    if (context.null_stream) drain_all(&context);
  free(address);
  return SUCCESS;
}

int cuMemcpyHtoD(uintptr_t to, const void* from, size_t bytes) {
  UNSAFE;
  if (!on_device(to, bytes)) return INVALID_VALUE;
  Stream* stream;
  if (int code = queue(nullptr, &stream)) return code;
  drain(stream);
  memcpy((void*)to, from, bytes);
  return SUCCESS;
}

int cuMemcpyDtoH(void* to, uintptr_t from, size_t bytes) {
  UNSAFE;
  if (!on_device(from, bytes)) return INVALID_VALUE;
  Stream* stream;
  if (int code = queue(nullptr, &stream)) return code;
  drain(stream);
  memcpy(to, (void*)from, bytes);
  return SUCCESS;
}

int cuMemcpyHtoDAsync(uintptr_t to, const void* from, size_t bytes, void* handle) {
  CURRENT;
  Stream* stream;
  if (int code = queue(handle, &stream)) return code;
  if (!on_device(to, bytes)) return INVALID_VALUE;
  add(stream, {[=] { memcpy((void*)to, from, bytes); }, nullptr});
  if (!stream->capture && !is_pinned(from, bytes)) drain(stream);
  return SUCCESS;
}

int cuMemcpyDtoHAsync(void* to, uintptr_t from, size_t bytes, void* handle) {
  CURRENT;
  Stream* stream;
  if (int code = queue(handle, &stream)) return code;
  if (!on_device(from, bytes)) return INVALID_VALUE;
  add(stream, {[=] { memcpy(to, (void*)from, bytes); }, nullptr});
  if (!stream->capture && !is_pinned(to, bytes)) drain(stream);
  return SUCCESS;
}

int cuStreamCreate(void** handle, unsigned flags) {
  UNSAFE;
  Stream* stream = new Stream{here(), !(flags & 1), {}};
  here()->streams.insert(stream);
  *handle = stream;
  return SUCCESS;
}

int cuStreamDestroy(void* handle) {
  UNSAFE;
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
  Stream* stream;
  if (int code = awaited(handle, &stream)) return code;
  drain(stream);
  return SUCCESS;
}

int cuStreamQuery(void* handle) {
  CURRENT;
  Stream* stream;
  if (int code = awaited(handle, &stream)) return code;
  return stream->work.empty() ? SUCCESS : NOT_READY;
}

int cuStreamWaitEvent(void* handle, void* which, unsigned) {
  CURRENT;
  Stream* stream;
  if (int code = queue(handle, &stream)) return code;
  Event* event = static_cast<Event*>(which);
  if (!events.count(event)) return INVALID_HANDLE;
  if (stream->capture != event->capture) {
    if (stream->capture) return stream->capture->valid = false, event->capture ? CAPTURE_MERGE : CAPTURE_ISOLATION;
    stream->capture = event->capture;  // the stream joins the capture
    return SUCCESS;
  }
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
  Stream* stream;
  if (int code = queue(handle, &stream)) return code;
  Event* event = static_cast<Event*>(which);
  if (!events.count(event)) return INVALID_HANDLE;
  event->stream = stream;
  event->capture = stream->capture;
  event->pending = stream->work.size();
  event->done = event->pending == 0;
  return SUCCESS;
}

int cuEventQuery(void* which) {
  UNSAFE;
  Event* event = static_cast<Event*>(which);
  if (!events.count(event)) return INVALID_HANDLE;
  if (event->capture) return event->capture->valid = false, CAPTURED_EVENT;
  return event->done ? SUCCESS : NOT_READY;
}

int cuEventSynchronize(void* which) {
  UNSAFE;
  Event* event = static_cast<Event*>(which);
  if (!events.count(event)) return INVALID_HANDLE;
  if (event->capture) return event->capture->valid = false, CAPTURED_EVENT;
  if (!event->done) drain_until(event);
  return SUCCESS;
}

int cuEventElapsedTime(float* milliseconds, void*, void*) {
  CURRENT;
  *milliseconds = 1;
  return SUCCESS;
}

int cuModuleLoadData(void** handle, const void* image) {
  UNSAFE;
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
  *handle = new Module{here(), library, std::make_shared<bool>(true)};
  return SUCCESS;
}

int cuModuleUnload(void* handle) {
  UNSAFE;
  Module* module = static_cast<Module*>(handle);
  drain_all(module->context);
  *module->loaded = false;
  dlclose(module->library);
  delete module;
  return SUCCESS;
}

int cuModuleGetFunction(void** handle, void* owner, const char* name) {
  UNSAFE;
  Module* module = static_cast<Module*>(owner);
  auto launch = (void (*)(unsigned, unsigned, size_t, const void*))dlsym(module->library, "foldwise_launch");
  if (!launch || strcmp(name, "foldwise_kernel")) return NOT_FOUND;
  *handle = new Function{module, launch, (const size_t*)dlsym(module->library, "foldwise_frame_bytes")};
  return SUCCESS;
}

int cuFuncSetAttribute(void* handle, int attribute, int value) {
  UNSAFE;
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
  Stream* stream;
  if (int code = queue(stream_handle, &stream)) return code;
  if (function->module->context != here()) return INVALID_HANDLE;
  if (!x || x > 0x7fffffff || y != 1 || z != 1 || !threads || threads > 1024 || ty != 1 || tz != 1) return INVALID_VALUE;
  if (shared > function->shared || !parameters || extra) return INVALID_VALUE;
  auto launch = function->launch;
  if (function->frame_bytes) {
    const char* frame = static_cast<const char*>(parameters[0]);
    std::string copy(frame, *function->frame_bytes);
    // Words of a frame are aligned as such.
    auto run = [=] {
      std::vector<uint64_t> words((copy.size() + 7) / 8);
      memcpy(words.data(), copy.data(), copy.size());
      launch(x, threads, shared, words.data());
    };
    add(stream, {run, function->module->loaded});
  } else {
    drain(stream);
    launch(x, threads, shared, parameters[0]);
  }
  return SUCCESS;
}

int cuThreadExchangeStreamCaptureMode(Mode* wanted) {
  READY;
  if (*wanted > RELAXED) return INVALID_VALUE;
  std::swap(*wanted, mode);
  return SUCCESS;
}

int cuStreamBeginCapture(void* handle, Mode wanted) {
  CURRENT;
  static uint64_t begun = 0;
  Stream* stream;
  if (is_legacy(handle)) return CAPTURE_UNSUPPORTED;
  if (int code = find(handle, &stream)) return code;
  if (stream->capture || wanted > RELAXED) return INVALID_VALUE;
  stream->capture = new Capture{++begun, wanted, stream, std::this_thread::get_id()};
  captures.insert(stream->capture);
  return SUCCESS;
}

int cuStreamEndCapture(void* handle, Graph** graph) {
  CURRENT;
  Stream* stream;
  if (int code = find(handle, &stream)) return code;
  Capture* capture = stream->capture;
  *graph = nullptr;
  if (!capture || capture->origin != stream) return CAPTURE_UNMATCHED;
  if (capture->mode != RELAXED && capture->thread != std::this_thread::get_id()) return CAPTURE_WRONG_THREAD;
  for (Stream* other : here()->streams)
    if (other->capture == capture) other->capture = nullptr;
  for (Event* event : events)
    if (event->capture == capture) event->capture = nullptr;
  if (capture->valid)
    *graph = capture->graph;
  else
    delete capture->graph;
  captures.erase(capture);
  delete capture;
  return *graph ? SUCCESS : CAPTURE_INVALIDATED;
}

int cuStreamIsCapturing(void* handle, int* status) {
  CURRENT;
  Stream* stream = static_cast<Stream*>(handle);
  *status = 0;
  if (is_legacy(handle)) return implicit().empty() ? SUCCESS : CAPTURE_IMPLICIT;
  if (!here()->streams.count(stream)) return INVALID_HANDLE;
  if (stream->capture) *status = stream->capture->valid ? 1 : 2;
  return SUCCESS;
}

// There are more results, which later versions give, and which nobody is told here.
int cuStreamGetCaptureInfo(void* handle, int* status, uint64_t* id, Graph** graph) {
  CURRENT;
  if (int code = cuStreamIsCapturing(handle, status)) return code;
  if (*status != 1) return SUCCESS;
  Capture* capture = static_cast<Stream*>(handle)->capture;
  if (id) *id = capture->id;
  if (graph) *graph = capture->graph;
  return SUCCESS;
}

int cuGraphDestroy(Graph* graph) {
  READY;
  delete graph;
  return SUCCESS;
}

int cuGraphInstantiate(std::shared_ptr<Graph>** made, Graph* graph, uint64_t) {
  CURRENT;
  *made = new std::shared_ptr<Graph>(new Graph(*graph));
  return SUCCESS;
}

int cuGraphInstantiateWithFlags(std::shared_ptr<Graph>** made, Graph* graph, uint64_t flags) {
  return cuGraphInstantiate(made, graph, flags);
}

// What it refers to lives until launches that are queued are done.
int cuGraphExecDestroy(std::shared_ptr<Graph>* made) {
  READY;
  delete made;
  return SUCCESS;
}

int cuGraphLaunch(std::shared_ptr<Graph>* made, void* handle) {
  CURRENT;
  Stream* stream;
  if (int code = queue(handle, &stream)) return code;
  if (stream->capture) return INVALID_VALUE;  // child graphs are not emulated
  auto graph = *made;
  for (Node& node : graph->nodes)
    if (node.loaded && !*node.loaded) return ILLEGAL_ADDRESS;
  stream->work.push_back([graph] {
    for (Node& node : graph->nodes) node.run();
  });
  return SUCCESS;
}

int cuUserObjectCreate(void** handle, void* content, void (*destroy)(void*), unsigned references, unsigned flags) {
  READY;
  if (!references || flags != 1) return INVALID_VALUE;
  std::shared_ptr<UserObject> made(new UserObject{content, destroy});
  objects[*handle = made.get()].assign(references, made);
  return SUCCESS;
}

int cuUserObjectRelease(void* handle, unsigned count) {
  READY;
  auto& own = objects[handle];
  if (!count || own.size() < count) return INVALID_VALUE;
  own.resize(own.size() - count);
  if (own.empty()) objects.erase(handle);
  return SUCCESS;
}

int cuGraphRetainUserObject(Graph* graph, void* handle, unsigned count, unsigned flags) {
  READY;
  auto own = objects.find(handle);
  if (!count || flags > 1 || own == objects.end()) return INVALID_VALUE;
  graph->references.insert(graph->references.end(), count, own->second.front());
  return flags ? cuUserObjectRelease(handle, count) : SUCCESS;
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

// How often the default stream was used.
long foldwise_legacy() {
  std::lock_guard<std::recursive_mutex> held(lock);
  return legacy;
}

void foldwise_reset_counts() {
  std::lock_guard<std::recursive_mutex> held(lock);
  counts.clear();
  legacy = 0;
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
