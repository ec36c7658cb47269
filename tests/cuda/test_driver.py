"""The driver of GPUs, emulated: everything but the kernels is what runs on a GPU."""

from __future__ import annotations

import pytest

pytest.importorskip("cuda.bindings.driver")

from tests.cuda.emulator import driver as emulated
from tests.cuda.samples import IMAGE
from tests.engine import scripts

pytestmark = pytest.mark.skipif(not emulated.available(), reason="there is no compiler for C++")

_HEAD = """
import gc, os, threading
import numpy as np
from foldwise.backends.cuda import driver
from tests.cuda.emulator import driver as emulated

def raises(kind, *texts):
    class Check:
        def __enter__(self): pass
        def __exit__(self, found, error, trace):
            assert found is kind or found and issubclass(found, kind), found
            assert all(text in str(error) for text in texts), error
            return True
    return Check()

def kernel(shared_bytes=0):
    with open(os.environ["IMAGE"], "rb") as file:
        return driver.load(file.read(), "foldwise_kernel", shared_bytes)
"""


def run(code: str, **environment: str) -> str:
    """The output of a program that begins with `_HEAD` and finds a kernel."""
    image = str(emulated.shared_object(IMAGE))
    return emulated.run(_HEAD + code, IMAGE=image, **environment)


def test_importing_does_nothing() -> None:
    out, _ = scripts.run(
        """
        import sys
        from foldwise.backends.cuda import CudaBackend
        CudaBackend()
        print([name for name in sys.modules if name.split(".")[0] in ("cuda", "nvidia")])
        """
    )
    assert out == "[]\n"
    out = run("print(emulated.count('cuInit'), emulated.count('cuDevicePrimaryCtxRetain'))")
    assert out == "0 0\n"


def test_without_a_driver_the_error_says_so() -> None:
    out, _ = scripts.run(
        """
        from foldwise.backends.cuda import driver
        try:
            print(driver.device_count() >= 0)
        except RuntimeError as error:
            print("no NVIDIA driver was found" in str(error) or "NO_DEVICE" in str(error), error)
        """
    )
    assert out.startswith("True")


def test_devices_are_described() -> None:
    run("""
assert driver.device_count() == 2
assert driver.capability(0) == driver.capability(1) == 86
assert driver.multiprocessors(1) == 132
assert driver.most_shared_bytes(0) == 227 << 10
assert driver.name(1) == "Emulated GPU 1"
assert emulated.count("cuDevicePrimaryCtxRetain") == 0, "asking makes no context"
with raises(RuntimeError, "CUDA_ERROR_INVALID_DEVICE", "no GPU of this number"):
    driver.capability(2)
""", FOLDWISE_EMULATED_CAPABILITY="86")  # fmt: skip


def test_a_device_is_used_and_left() -> None:
    run("""
from cuda.bindings import driver as raw
with raises(driver.DriverError, "INVALID_CONTEXT"):
    driver.current_device()
with driver.use(1):
    assert driver.current_device() == 1
    with driver.use(0):
        assert driver.current_device() == 0
    assert driver.current_device() == 1
assert int(raw.cuCtxGetCurrent()[1]) == 0
with raises(ZeroDivisionError):
    with driver.use(0):
        1 / 0
assert int(raw.cuCtxGetCurrent()[1]) == 0

# What others have made current is left alone.
raw.cuCtxSetCurrent(raw.cuDevicePrimaryCtxRetain(1)[1])
emulated.reset_counts()
with driver.use(1):
    assert driver.current_device() == 1
assert emulated.count("cuCtxPushCurrent") == emulated.count("cuCtxPopCurrent") == 0

# Each thread has its own.
def other():
    with raises(driver.DriverError):
        driver.current_device()
thread = threading.Thread(target=other)
thread.start()
thread.join()
assert driver.current_device() == 1
""")


def test_memory_belongs_to_its_object() -> None:
    run("""
memory = driver.allocate(1, 1000)
assert memory.size == 1000 and memory.device == 1 and emulated.allocated() == 1000
content = np.arange(250, dtype=np.int32)
with driver.use(1):
    assert driver.free_bytes() == (1 << 30) - 1000
    driver.upload(memory.address, content)
    back = np.zeros_like(content)
    driver.copy_to_host(back, memory.address, 0)
    driver.synchronize()
assert (back == content).all()
del memory
assert emulated.count("cuMemFree") == 0, "finalizers call nothing that may wait"
driver.reclaim()
assert emulated.allocated() == 0
memory = driver.allocate(0, 100)
memory.free()
assert emulated.allocated() == 0
del memory
nothing = driver.allocate(0, 0)
with driver.use(0):
    driver.upload(nothing.address, np.zeros((0, 2)))
    views = driver.host_memory(64)[8:]
    assert views.nbytes == 56 and driver.host_memory(0).size == 0
driver.reclaim()
assert emulated.pinned() == 64
del views
driver.reclaim()
assert emulated.pinned() == 0
assert emulated.count("cuMemFree") == 2
""")


def test_what_is_left_at_the_end_does_no_harm() -> None:
    out = run("""
import sys
with driver.use(0):
    kept = [driver.allocate(0, 10), driver.Stream(), driver.Event(), driver.host_memory(10)]
    kept += [kernel(), kept]
sys.modules["kept"] = kept
""")
    assert out == ""


def test_copies_are_queued() -> None:
    run("""
with driver.use(0):
    stream, event = driver.Stream(), driver.Event()
    other = driver.Stream()
    memory = driver.allocate(0, 80)
    host, back = (driver.host_memory(80).view(np.float64) for _ in range(2))
    host[:] = np.arange(10)
    back[:] = 7
    driver.copy_to_device(memory.address, host, stream.handle)
    event.record(stream.handle)
    event.hold(other.handle)
    driver.copy_to_host(back, memory.address, other.handle)
    assert (back == 7).all()
    driver.wait(other.handle)
    assert (back == host).all()

    # An event is done when what was queued before it is, not later.
    driver.copy_to_host(back, memory.address, stream.handle)
    event.record(stream.handle)
    host[:] = 3
    driver.copy_to_device(memory.address, host, stream.handle)
    driver.copy_to_host(host, memory.address, stream.handle)
    back[:] = 0
    event.wait()
    assert (back == np.arange(10)).all()

    # Memory that is not pinned can be used again at once.
    plain = np.full(10, 5.0)
    driver.copy_to_device(memory.address, plain, 0)
    plain[:] = 0
    driver.copy_to_host(plain, memory.address, 0)
    assert (plain == 5).all()
    del stream, event, other
driver.reclaim()
assert emulated.count("cuStreamDestroy") == 2 and emulated.count("cuEventDestroy") == 1
""")


_KERNEL = """
import struct
def launch(function, stream=0):
    lists = np.array([0, 300, 0, 1, 0, 0, 0, 0, 200])
    x, y = np.linspace(0, 1, 300, dtype="f4"), np.linspace(0, 2, 200, dtype="f4")
    device = driver.current_device()
    memory = [driver.allocate(device, a.nbytes) for a in (lists, x, x, y)]
    for place, content in zip(memory, (lists, np.zeros_like(x), x, y)):
        driver.upload(place.address, content)
    first, out, *ins = [m.address for m in memory]
    words = (1, first, first + 56, *[4] * 6, out, *ins, 2.0)
    driver.launch(function, 1, 128, 512, stream, struct.pack("=12qd", *words))
    result = driver.host_memory(1200).view(np.float32)
    result[:] = 0
    driver.copy_to_host(result, out, stream)
    expected = 2 * np.exp2(-((x[:, None] - y) ** 2)).sum(1)
    return result, expected, memory
"""


def test_kernels_run_on_each_device() -> None:
    run(_KERNEL + """
for device in range(2):
    with driver.use(device):
        function, stream = kernel(), driver.Stream()
        assert function.registers == 32 and function.stack_bytes == 0
        assert function.blocks(128, 512) == 16
        for handle in (0, stream.handle):
            result, expected, memory = launch(function, handle)
            assert not np.allclose(result, expected), "nobody has waited yet"
            driver.wait(handle)
            assert np.allclose(result, expected, rtol=1e-5)
            del result, memory
            driver.reclaim()  # that waits for the device
        with driver.use(1 - device), raises(RuntimeError, "CUDA_ERROR_INVALID_HANDLE"):
            launch(function)
assert emulated.count("cuLaunchKernel") == 6 and emulated.count("cuModuleLoadData") == 2
del function
driver.reclaim()
assert emulated.count("cuModuleUnload") == 2
""")  # fmt: skip


def test_a_kernel_may_ask_for_more_shared_memory() -> None:
    run("""
with driver.use(0):
    kernel(48 << 10)
    assert emulated.count("cuFuncSetAttribute") == 0
    kernel(49 << 10)
    assert emulated.count("cuFuncSetAttribute") == 1
    with raises(RuntimeError, "cuFuncSetAttribute", "233472 bytes", "GPU 0 has 232448"):
        kernel(228 << 10)
    with raises(RuntimeError, "cuLaunchKernel", "CUDA_ERROR_INVALID_VALUE"):
        driver.launch(kernel(), 1, 128, 64 << 10, 0, bytes(200))
""")


def test_errors_say_what_failed_and_what_to_do() -> None:
    run("""
with driver.use(0):
    with raises(MemoryError, "GPU 0", "2147483648 bytes", "1073741824 are free"):
        driver.allocate(0, 1 << 31)
    with raises(driver.DriverError, "cuModuleLoadData", "CUDA_ERROR_INVALID_IMAGE", "driver"):
        driver.load(b"nothing", "foldwise_kernel")
    emulated.fail("cuModuleLoadData", 222)
    with raises(driver.DriverError, "UNSUPPORTED_PTX_VERSION", "update the driver"):
        kernel()
    emulated.fail("cuModuleLoadData", 2)
    with raises(MemoryError, "cuModuleLoadData"):
        kernel()
    emulated.fail("cuLaunchKernel", 2)
    with raises(MemoryError, "0 bytes each", "about 132 MB of GPU 0", "1024 of 1024 MB"):
        driver.launch(kernel(), 1, 128, 0, 0, bytes(200))
    with raises(driver.DriverError, "cuModuleGetFunction", "named symbol not found"):
        with open(os.environ["IMAGE"], "rb") as file:
            driver.load(file.read(), "another")
    emulated.fail("cuStreamSynchronize", 700, skip=1)
    driver.wait(0)
    with raises(driver.DriverError, "illegal memory access", "compute-sanitizer"):
        driver.wait(0)
    emulated.fail("cuLaunchKernel", 719)
    with raises(driver.DriverError, "cuLaunchKernel", "unspecified launch failure", "astray"):
        driver.launch(kernel(), 1, 128, 0, 0, bytes(200))
    emulated.fail("cuLaunchKernel", 999)
    with raises(driver.DriverError, "CUDA_ERROR_999"):
        driver.launch(kernel(), 1, 128, 0, 0, bytes(200))
    try:
        emulated.fail("cuStreamSynchronize", 700)
        driver.wait(0)
    except driver.DriverError as error:
        assert error.name == "CUDA_ERROR_ILLEGAL_ADDRESS"
""")
    run("""
with raises(RuntimeError, "cuInit", "CUDA_ERROR_NO_DEVICE", "CUDA_VISIBLE_DEVICES"):
    driver.device_count()
assert driver.device_count() == 2
""", FOLDWISE_EMULATED_FAIL="cuInit:0:100")  # fmt: skip


_FORKED = """
import sys
child = os.fork()
if child == 0:
    try:
        check()
    except BaseException as error:
        print(error, file=sys.stderr)
        os._exit(1)
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
"""


def test_a_forked_process_is_told_that_it_cannot_use_the_gpu() -> None:
    run("""
memory = driver.allocate(0, 1000)
context = driver.use(0)
def check():
    global memory
    with raises(RuntimeError, "forked", "spawn"):
        driver.device_count()
    with raises(RuntimeError, "forked", "spawn"), context:
        pass
    with raises(RuntimeError, "forked", "spawn"):
        driver.allocate(1, 10)
    frees = emulated.count("cuMemFree")
    memory.free()
    del memory
    driver.reclaim()
    assert emulated.count("cuMemFree") == frees, "it belongs to the parent"
""" + _FORKED + """
with driver.use(0):
    driver.upload(memory.address, np.zeros(125))
memory.free()
assert emulated.allocated() == 0
""")  # fmt: skip


def test_a_process_that_forks_before_may_use_the_gpu() -> None:
    run("def check():\n    driver.allocate(0, 10)\n" + _FORKED + "driver.allocate(0, 10)\n")


def test_a_fork_of_another_user_of_the_gpu_is_told_too() -> None:
    run("""
from cuda.bindings import driver as raw
raw.cuInit(0)
def check():
    with raises(driver.DriverError, "CUDA_ERROR_NOT_INITIALIZED", "spawn"):
        driver.device_count()
""" + _FORKED)  # fmt: skip


# The backend with a kernel of its own shape: one that is loaded is the sample's.
BACKEND = """
from foldwise.backends.call import Walk
from foldwise.backends.cuda import CudaBackend
from foldwise.ir.axis import Axis
from foldwise.ir.loops import Argument, LoopKernel, Output
from foldwise.ir.schedule import GpuSchedule
from foldwise.ir.target import GpuTarget
with open(os.environ["IMAGE"], "rb") as file:
    image = file.read()
arguments = tuple(Argument(axis, 1, "float32", True) for axis in (Axis.I, Axis.J))
shape = GpuSchedule(lanes=128)
kernel = LoopKernel(arguments, 1, (), (), (Output(1, "float32"),), "float32", shape)

def loaded(device):
    return CudaBackend().load(image, kernel, GpuTarget(capability=90), f"cuda:{device}")

items = np.array([[0, 128, 0, 1, 0, 0, 0], [128, 300, 0, 1, 0, 0, 0]])
walk = Walk(((4, 4),), ((4, 4), (4, 4)), items, np.array([[0, 200]]))
x, y = np.linspace(0, 1, 300, dtype="f4"), np.linspace(0, 2, 200, dtype="f4")
out = np.empty(300, "f4")
pointers = [a.ctypes.data for a in (out, x, y)]
expected = np.exp2(-((x[:, None] - y) ** 2)).sum(1)
"""


def test_the_backend_runs_jobs_on_the_device_of_the_kernel() -> None:
    run(BACKEND + """
for device in (0, 1, 0):
    executable = loaded(device)
    with driver.use(device):
        stream = driver.Stream()
    start = executable.prepare(walk)
    for scale, handle in ((1.0, 0), (3.0, stream.handle)):
        out[:] = np.nan
        job = start(pointers, [scale], handle)
        with driver.use(1 - device):
            executable.run(job)
        executable.stop(job)
        assert np.isnan(out).all()
        with driver.use(device):
            driver.wait(handle)
        assert np.allclose(out, scale * expected, rtol=1e-5)
    uploads = emulated.count("cuMemcpyHtoDAsync")
    executable.run(start(pointers, [5.0]))
    assert emulated.count("cuMemcpyHtoDAsync") == uploads
    del start, job
    driver.reclaim()  # freeing waits for the kernel
    assert np.allclose(out, 5 * expected, rtol=1e-5)
assert emulated.count("cuModuleLoadData") == 3 and emulated.allocated() == 0
""")  # fmt: skip


def test_a_call_costs_one_launch_and_nothing_else() -> None:
    run(BACKEND + """
executable = loaded(0)
with driver.use(0):
    start = executable.prepare(walk)
    executable.run(start(pointers, [1.0]))
    emulated.reset_counts()
    with driver.use(0):
        executable.run(start(pointers, [1.0]))
    # The context is looked at by both of them.
    assert emulated.count("cuLaunchKernel") == 1 and emulated.count("cuCtxGetCurrent") == 2
    assert emulated.calls() == 3, emulated.calls()
""")  # fmt: skip
