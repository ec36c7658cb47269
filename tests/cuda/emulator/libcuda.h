// The state of the emulated driver, libcuda.cpp, and its rules for streams and captures.

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>
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
  ILLEGAL_ADDRESS = 700,
  NOT_PERMITTED = 800,
  CAPTURE_UNSUPPORTED = 900,
  CAPTURE_INVALIDATED = 901,
  CAPTURE_MERGE = 902,
  CAPTURE_UNMATCHED = 903,
  CAPTURE_ISOLATION = 905,
  CAPTURE_IMPLICIT = 906,
  CAPTURED_EVENT = 907,
  CAPTURE_WRONG_THREAD = 908,
};

enum Mode { GLOBAL, THREAD_LOCAL, RELAXED };

constexpr int devices = 2;
constexpr size_t static_shared = 48 << 10, most_shared = 227 << 10;
constexpr size_t small = 1 << 20;  // bytes of a block that is not used again

struct Stream;

struct Context {
  int device = 0;
  size_t used = 0;
  Stream* null_stream = nullptr;
  std::set<Stream*> streams;
};

// Something that is destroyed when neither the program nor a graph refers to it, by a thread that must not use CUDA.
thread_local bool destroys = false;

struct UserObject {
  void* content;
  void (*destroy)(void*);
  ~UserObject() {
    std::thread([this] { destroys = true, destroy(content); }).join();
  }
};

struct Node {
  std::function<void()> run;
  std::shared_ptr<bool> loaded;  // whether the module of its kernel is; null for copies
};

struct Graph {
  std::vector<Node> nodes;
  std::vector<std::shared_ptr<UserObject>> references;
};

struct Capture {
  uint64_t id;
  Mode mode;
  Stream* origin;
  std::thread::id thread;
  bool valid = true;
  Graph* graph = new Graph;
};

struct Stream {
  Context* context;
  bool blocking;
  std::deque<std::function<void()>> work;
  Capture* capture = nullptr;
};

struct Event {
  Stream* stream = nullptr;
  size_t pending = 0;  // how much of the stream's work was queued before it, when it was recorded
  bool done = true;
  Capture* capture = nullptr;  // in which it was recorded
};

struct Module {
  Context* context;
  void* library;
  std::shared_ptr<bool> loaded;
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
long legacy = 0;  // calls that used the default stream
std::map<std::string, Failure> failures;
std::set<Event*> events;
std::set<Capture*> captures;
thread_local Mode mode = GLOBAL;
std::map<void*, std::vector<std::shared_ptr<UserObject>>> objects;  // references of the program

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

// Whether the mode of this thread prohibits what could be unsafe while streams are captured.
int unsafe() {
  int result = SUCCESS;
  if (mode == RELAXED) return result;
  for (Capture* capture : captures) {
    bool here = capture->thread == std::this_thread::get_id();
    if (here ? capture->mode == RELAXED : mode != GLOBAL || capture->mode != GLOBAL) continue;
    capture->valid = false;
    result = CAPTURE_UNSUPPORTED;
  }
  return result;
}

bool is_legacy(void* handle) { return handle == nullptr || handle == (void*)1; }

// The captures that use of the default stream would depend on.
std::vector<Capture*> implicit() {
  std::vector<Capture*> found;
  for (Stream* stream : here()->streams)
    if (stream->blocking && stream->capture) found.push_back(stream->capture);
  return found;
}

// The stream that a handle stands for.
int find(void* handle, Stream** stream) {
  Context* context = here();
  *stream = is_legacy(handle) ? context->null_stream : static_cast<Stream*>(handle);
  if (!is_legacy(handle)) return context->streams.count(*stream) ? SUCCESS : INVALID_HANDLE;
  ++legacy;
  for (Capture* capture : implicit()) capture->valid = false;
  return implicit().empty() ? SUCCESS : CAPTURE_IMPLICIT;
}

// The same, after what must come before whatever is queued on it now.
int queue(void* handle, Stream** stream) {
  if (int code = find(handle, stream)) return code;
  if ((*stream)->capture) return (*stream)->capture->valid ? SUCCESS : CAPTURE_INVALIDATED;
  if (is_legacy(handle)) {
    for (Stream* other : here()->streams)
      if (other->blocking) drain(other);
  } else if ((*stream)->blocking) {
    drain(here()->null_stream);
  }
  return SUCCESS;
}

// Queues work on a stream, or makes it a node of the graph that the stream is captured into.
void add(Stream* stream, Node node) {
  if (stream->capture)
    stream->capture->graph->nodes.push_back(node);
  else
    stream->work.push_back(node.run);
}

// For those that wait for a stream, or ask whether it is done: not while it is captured, in any mode.
int awaited(void* handle, Stream** stream) {
  if (int code = unsafe()) return code;
  if (int code = queue(handle, stream)) return code;
  if (!(*stream)->capture) return SUCCESS;
  (*stream)->capture->valid = false;
  return CAPTURE_UNSUPPORTED;
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
    {800, "CUDA_ERROR_NOT_PERMITTED", "operation not permitted"},
    {900, "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED", "operation not permitted when stream is capturing"},
    {901, "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED", "operation failed due to a previous error during capture"},
    {902, "CUDA_ERROR_STREAM_CAPTURE_MERGE", "operation would result in a merge of separate capture sequences"},
    {903, "CUDA_ERROR_STREAM_CAPTURE_UNMATCHED", "capture was not ended in the same stream as it began"},
    {905, "CUDA_ERROR_STREAM_CAPTURE_ISOLATION", "dependency created on uncaptured work in another stream"},
    {906, "CUDA_ERROR_STREAM_CAPTURE_IMPLICIT", "operation would make the legacy stream depend on a capturing stream"},
    {907, "CUDA_ERROR_CAPTURED_EVENT", "operation not permitted on an event last recorded in a capturing stream"},
    {908, "CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD", "attempt to end a thread-local capture from another thread"},
};

}  // namespace

// What every function begins with: those that need no device, those that need one, those that need a context, those
// that are prohibited while streams are captured.
#define COUNTED                                     \
  if (destroys) return NOT_PERMITTED;               \
  std::lock_guard<std::recursive_mutex> held(lock); \
  if (int code = enter(__func__)) return code
#define READY \
  COUNTED;    \
  if (initialised != getpid()) return NOT_INITIALIZED
#define CURRENT \
  READY;        \
  if (!here()) return INVALID_CONTEXT
#define UNSAFE \
  CURRENT;     \
  if (int code = unsafe()) return code
