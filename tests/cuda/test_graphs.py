"""CUDA graphs on the emulated driver: what a graph uses lives as long as the graph, and first calls
disturb no capture."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("cuda.bindings.driver")

from tests.cuda.emulator import driver as emulated
from tests.cuda.emulator.driver import run_library
from tests.cuda.test_driver import BACKEND, run
from tests.cuda.test_library import CLOUDS, CUPY

pytestmark = pytest.mark.skipif(not emulated.available(), reason="there is no compiler for C++")

_GRAPHS = """
import gc, threading
from cuda.bindings import driver as raw
from foldwise.backends.cuda import driver

MODES = raw.CUstreamCaptureMode
GLOBAL = MODES.CU_STREAM_CAPTURE_MODE_GLOBAL
LOCAL = MODES.CU_STREAM_CAPTURE_MODE_THREAD_LOCAL
RELAXED = MODES.CU_STREAM_CAPTURE_MODE_RELAXED

def ok(answer):
    status, *results = answer
    assert not status, status
    return results[0] if results else None

class Graph:
    "Work that is captured, and can be done again."
    def __init__(self, stream, mode=GLOBAL):
        self.stream, self.mode = stream, mode
    def __enter__(self):
        ok(raw.cuStreamBeginCapture(self.stream, self.mode))
        return self
    def __exit__(self, kind, *_):
        status, graph = raw.cuStreamEndCapture(self.stream)
        self.status = status.name.removeprefix("CUDA_").removeprefix("ERROR_STREAM_")
        if not status:
            self.made = ok(raw.cuGraphInstantiate(graph, 0))
            ok(raw.cuGraphDestroy(graph))
    def replay(self):
        ok(raw.cuGraphLaunch(self.made, self.stream))
        driver.wait(self.stream)
    def destroy(self):
        ok(raw.cuGraphExecDestroy(self.made))

def elsewhere(work):
    "Do something in another thread, on the first device."
    errors = []
    def run():
        try:
            with driver.use(0):
                work()
        except BaseException as error:
            errors.append(error)
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]
"""


_CAPTURES = """
ok(raw.cuCtxPushCurrent(driver._primary(0)))
streams = [driver.Stream() for _ in range(2)]
free, other = (s.handle for s in streams)
blocking = int(ok(raw.cuStreamCreate(0)))
event = ok(raw.cuEventCreate(0))
memory = int(ok(raw.cuMemAlloc(8)))

def status_after(call, *, stream=free, mode=GLOBAL, thread=False, own=GLOBAL):
    def act():
        ok(raw.cuThreadExchangeStreamCaptureMode(own))
        call()
        ok(raw.cuThreadExchangeStreamCaptureMode(GLOBAL))
    with Graph(stream, mode) as graph:
        elsewhere(act) if thread else act()
    return graph.status
"""


def test_the_emulated_driver_prohibits_what_the_modes_of_captures_do() -> None:
    """See cuThreadExchangeStreamCaptureMode."""
    run(
        _GRAPHS
        + _CAPTURES
        + """
def allocates():
    return raw.cuMemAlloc(8)[0].name

for call in (
    allocates,
    lambda: raw.cuMemFree(memory),
    lambda: raw.cuMemcpyHtoD(memory, b"12345678", 8),
    lambda: raw.cuModuleLoadData(b""),
    lambda: raw.cuStreamSynchronize(other),
    lambda: raw.cuStreamQuery(other),
    lambda: raw.cuEventQuery(event),
    lambda: raw.cuEventSynchronize(event),
):
    assert status_after(call) == "CAPTURE_INVALIDATED"
    assert status_after(call, thread=True) == "CAPTURE_INVALIDATED"
    assert status_after(call, own=LOCAL) == "CAPTURE_INVALIDATED"
    assert status_after(call, mode=LOCAL) == "CAPTURE_INVALIDATED"
    for fine in ({"own": RELAXED}, {"mode": RELAXED}, {"thread": True, "own": LOCAL}):
        assert status_after(call, **fine) == "SUCCESS", fine
    assert status_after(call, thread=True, mode=LOCAL) == "SUCCESS"
    memory = int(ok(raw.cuMemAlloc(8)))
with Graph(free):
    assert allocates() == "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED"
    assert raw.cuEventRecord(event, free)[0].name.endswith("CAPTURE_INVALIDATED")
"""
    )


def test_the_emulated_driver_prohibits_what_conflicts_with_a_capture_in_any_mode() -> None:
    """See the programming guide."""
    run(
        _GRAPHS
        + _CAPTURES
        + """
for call in (
    lambda: raw.cuStreamSynchronize(free),
    lambda: raw.cuCtxSynchronize(),
    lambda: ok(raw.cuEventRecord(event, free)) or raw.cuEventQuery(event),
    lambda: ok(raw.cuEventRecord(event, other)) or raw.cuStreamWaitEvent(free, event, 0),
):
    assert status_after(call, mode=RELAXED, own=RELAXED) == "CAPTURE_INVALIDATED"
ok(raw.cuEventRecord(event, other))

# The default stream would depend on streams that wait for it.
def default():
    return raw.cuMemcpyDtoHAsync(bytearray(8), memory, 8, 0)[0].name
for own in (GLOBAL, RELAXED):
    assert status_after(default, own=own) == "SUCCESS"
    assert status_after(default, stream=blocking, own=own, thread=True) == "CAPTURE_INVALIDATED"
with Graph(blocking):
    assert raw.cuStreamIsCapturing(0)[0].name == "CUDA_ERROR_STREAM_CAPTURE_IMPLICIT"
    assert default() == "CUDA_ERROR_STREAM_CAPTURE_IMPLICIT"
assert raw.cuStreamBeginCapture(0, RELAXED)[0]

# A stream joins the capture of an event that it waits for.
with Graph(free) as graph:
    ok(raw.cuEventRecord(event, free))
    ok(raw.cuStreamWaitEvent(other, event, 0))
    assert int(ok(raw.cuStreamIsCapturing(other))) == 1
assert graph.status == "SUCCESS" and int(ok(raw.cuStreamIsCapturing(other))) == 0
"""
    )


def test_the_emulated_driver_destroys_what_no_graph_refers_to() -> None:
    run(
        _GRAPHS
        + _CAPTURES
        + """
import ctypes
seen = []
@ctypes.CFUNCTYPE(None, ctypes.c_void_p)
def destroy(content):
    seen.append((content, raw.cuMemAlloc(8)[0].name))
def object_of(content):
    place = ctypes.cast(destroy, ctypes.c_void_p).value
    return ok(raw.cuUserObjectCreate(content, raw.CUhostFn(place), 1, 1))
with Graph(free) as graph:
    _, status, _, captured, *_ = raw.cuStreamGetCaptureInfo(free)
    one, two = object_of(1), object_of(2)
    ok(raw.cuGraphRetainUserObject(captured, one, 1, 1))
    ok(raw.cuGraphRetainUserObject(captured, two, 1, 0))
    ok(raw.cuUserObjectRelease(two, 1))
ok(raw.cuGraphLaunch(graph.made, free))
graph.destroy()
assert not seen, "it has not run yet"
driver.wait(free)
assert sorted(seen) == [(n, "CUDA_ERROR_NOT_PERMITTED") for n in (1, 2)]
"""
    )


def test_a_graph_keeps_its_kernels_and_lists() -> None:
    """For as long as it, and the graphs that are made executable from it, and no longer."""
    run(
        BACKEND
        + _GRAPHS
        + """
with driver.use(0):
    own = driver.Stream()
    stream = own.handle
    executable = loaded(0)
    start = executable.prepare(walk)
    executable.run(start(pointers, [1.0]))
    with Graph(stream) as graph:
        for scale in (1.0, 3.0):
            executable.run(start(pointers, [scale], stream))
    assert graph.status == "SUCCESS"
    used = emulated.allocated()
    def check():
        others = [loaded(0).prepare(walk) for _ in range(3)]
        del others
        driver.reclaim()
        x[:] = x[::-1].copy()
        out[:] = np.nan
        graph.replay()
        expected = 3 * np.exp2(-((x[:, None] - y) ** 2)).sum(1)
        assert np.allclose(out, expected, rtol=1e-5)
    del start
    check()
    del executable
    check()
    assert emulated.allocated() == used > 0
    unloaded = emulated.count("cuModuleUnload")
    graph.destroy()
    assert emulated.allocated() == used, "the driver's thread may free nothing"
    driver.reclaim()
    assert emulated.allocated() == 0 and emulated.count("cuModuleUnload") == unloaded + 1

    # A graph that is never finished keeps nothing.
    executable = loaded(0)
    start = executable.prepare(walk)
    with Graph(stream) as graph:
        executable.run(start(pointers, [1.0], stream))
        raw.cuCtxSynchronize()
    assert graph.status == "CAPTURE_INVALIDATED"
    del executable, start
    driver.reclaim()
    assert emulated.allocated() == 0
"""
    )


_CALLS = """
driver.use(0).__enter__()
streams = [driver.Stream() for _ in range(2)]
stream, busy = (s.handle for s in streams)
def gaussian(x, y):
    return (-foldwise.Vi(x).sqdist(foldwise.Vj(y))).exp().sum(1)
def exact(x, y):
    return np.exp(-((x.get()[:, None] - y.get()) ** 2).sum(-1)).sum(1, keepdims=True)
def checked(out, x, y):
    np.testing.assert_allclose(out.get(), exact(x, y), rtol=1e-4)
x, y = map(cupy.asarray, (normal(300, 3), normal(500, 3)))
"""


def test_a_first_call_can_be_captured_and_replayed_after_all_caches_were_emptied() -> None:
    run_library(
        CLOUDS
        + _GRAPHS
        + CUPY
        + _CALLS
        + """
from foldwise.engine import launch
cupy.stream = stream
with Graph(stream) as graph:
    out = gaussian(x, y)
assert graph.status == "SUCCESS"
few = cupy.asarray(normal(3, 3))
with Graph(stream) as parts:  # states that are merged
    sums = gaussian(few, y)
assert parts.status == "SUCCESS"
cupy.stream = 0
many = cupy.asarray(normal(600, 3))
for n in range(1, 259):
    gaussian(many[:n], few)
gc.collect()
launch.forget()
gc.collect()
gaussian(many, few)
for seed in range(2):
    for cloud in (x, y, few):
        cloud.held[:] = normal(*cloud.shape)
    graph.replay()
    checked(out, x, y)
    parts.replay()
    checked(sums, few, y)
"""
    )


def test_a_first_call_disturbs_no_capture_and_waits_for_nothing_else() -> None:
    """Nor do calls on arrays in host memory, nor kernels that are dropped, in any thread."""
    run_library(
        CLOUDS
        + _GRAPHS
        + CUPY
        + _CALLS
        + """
from foldwise.engine import launch
blocking = int(ok(raw.cuStreamCreate(0)))
checked_already = gaussian(x, y)
driver.synchronize()

cupy.stream = 0
pending = gaussian(x, y)
pending.held[:] = np.nan
cupy.stream = busy
also = gaussian(x, y)
also.held[:] = np.nan
emulated.reset_counts()
first = gaussian(x[:123], y[:45])
assert emulated.legacy_uses() == emulated.count("cuMemcpyHtoD") == 0
assert np.isnan(pending.held).all() and np.isnan(also.held).all(), "it has waited for other work"
driver.wait(busy)
checked(first, x[:123], y[:45])
assert np.isnan(pending.held).all()
driver.wait(0)
checked(pending, x, y)

def everything():
    cupy.stream = busy
    n = next(sizes)
    found = gaussian(x[:n], y[:7])
    assert emulated.legacy_uses() == 0
    with driver.relaxed():
        driver.wait(busy)
    checked(found, x[:n], y[:7])
    with foldwise.device("cuda"):
        K = (-foldwise.Vi(x.get()[:n]).sqdist(foldwise.Vj(y.get()))).exp()
        np.testing.assert_allclose(K.sum(1), exact(x[:n], y), rtol=1e-4)
    launch.forget()
    gc.collect()
    driver.reclaim()

import itertools
sizes = itertools.count(10)
launch.forget()
gc.collect()
driver.reclaim()
for own in (stream, blocking):
    for mode in (GLOBAL, LOCAL):
        for do in (elsewhere, lambda work: work()):
            emulated.reset_counts()
            with Graph(own, mode) as graph:
                do(everything)
            assert graph.status == "SUCCESS", (own == blocking, mode, do)
            assert emulated.count("cuModuleLoadData") and emulated.count("cuModuleUnload")
"""
    )


def test_a_tuned_call_of_the_cpu_leaves_the_gpu_alone(tmp_path: Path) -> None:
    """In a cache folder of its own: what other tests have tuned is not tuned again."""
    run_library(
        CLOUDS
        + _GRAPHS
        + CUPY
        + _CALLS
        + """
from foldwise.engine import tuner
tuner.LEAST, tuner._SECONDS, tuner._ROUNDS = 0, 600, (1, 1)
times = iter(range(1000, 0, -1))

def seconds(run, schedule):
    run(schedule)
    return next(times)  # the last one is the best

tuner.seconds = seconds
gaussian(x, y)
tuned = []
tune = tuner.tune
tuner.tune = lambda *a: tuned.append(tune(*a)) or tuned[-1]
with foldwise.tuning():
    K = (-foldwise.Vi(x.get()).sqdist(foldwise.Vj(y.get()))).exp()
    K.sum(1)
    K.sum(1)
assert tuned == [True]
gc.collect()
driver.reclaim()
assert emulated.count("cuModuleUnload") == 0
emulated.reset_counts()
out = gaussian(x, y)
assert emulated.count("cuLaunchKernel") == 2 and emulated.calls() <= 4  # states, and their merging
""",
        FOLDWISE_CACHE_DIR=str(tmp_path),
    )
