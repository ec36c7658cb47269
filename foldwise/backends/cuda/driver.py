"""The driver of NVIDIA's GPUs: memory, streams, and launching kernels.

Nothing happens before the first call. Devices are numbered from 0, streams are given by their
handles, as PyTorch, JAX and CuPy do; 0 is the default stream. Like these the module works in the
primary context of a device, so that all of them see each other's memory. Unless it names a device,
a function works on the one in `use`.
"""

from __future__ import annotations

import ctypes
import functools
import weakref
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Final, final

import numpy as np
import numpy.typing as npt

from foldwise.backends.cuda import capture
from foldwise.backends.cuda.bindings import DriverError, call, driver, error_of, lost_in_fork
from foldwise.backends.cuda.capture import relaxed

Bytes = npt.NDArray[np.uint8]

_FREE_SHARED: Final = 48 << 10  # bytes of shared memory that a block has without asking
_BLOCK: Final = 256 << 10  # bytes of memory that constants are put into
_ALIGNED: Final = 16

# ------------------------------------------------------------------------------------------ devices


def version() -> str:
    """The newest CUDA that the driver knows."""
    number: int = call("cuDriverGetVersion")
    return f"{number // 1000}.{number % 1000 // 10}"


def device_count() -> int:
    """The number of devices."""
    return call("cuDeviceGetCount")


@functools.cache
def _attribute(device: int, name: str) -> int:
    attribute = getattr(driver().CUdevice_attribute, f"CU_DEVICE_ATTRIBUTE_{name}")
    return call("cuDeviceGetAttribute", attribute, call("cuDeviceGet", device))


def capability(device: int) -> int:
    """The compute capability times ten: 90 for sm_90."""
    major = _attribute(device, "COMPUTE_CAPABILITY_MAJOR")
    return 10 * major + _attribute(device, "COMPUTE_CAPABILITY_MINOR")


def multiprocessors(device: int) -> int:
    """The number of multiprocessors of a device."""
    return _attribute(device, "MULTIPROCESSOR_COUNT")


def most_shared_bytes(device: int) -> int:
    """Bytes of shared memory that a block can have."""
    return _attribute(device, "MAX_SHARED_MEMORY_PER_BLOCK_OPTIN")


def name(device: int) -> str:
    """The name of the device."""
    return call("cuDeviceGetName", 256, call("cuDeviceGet", device)).rstrip(b"\0").decode()


@functools.cache
def _primary(device: int) -> int:
    """The primary context of a device, kept for the life of the process."""
    return int(call("cuDevicePrimaryCtxRetain", call("cuDeviceGet", device)))


@final
class _Use:
    """See `use`."""

    __slots__ = ("_device", "_pushed")

    def __init__(self, device: int) -> None:
        self._device = device

    def __enter__(self) -> None:
        bindings = driver()
        context = _primary(self._device)
        # PyTorch and others have made it current long ago.
        self._pushed = int(bindings.cuCtxGetCurrent()[1]) != context
        if self._pushed:
            call("cuCtxPushCurrent", context)

    def __exit__(self, *_: object) -> None:
        if self._pushed:
            call("cuCtxPopCurrent")


def use(device: int) -> AbstractContextManager[None]:
    """Within this context this thread works on a device; then on the one before, if any."""
    return _Use(device)


def current_device() -> int:
    """The device in use."""
    return int(call("cuCtxGetDevice"))


def synchronize() -> None:
    """Wait until all work on the device in use is done."""
    call("cuCtxSynchronize")


def free_bytes() -> int:
    """Bytes of memory of the device in use that are free."""
    reclaim()
    return _memory()[0]


def _memory() -> tuple[int, int]:
    """Bytes that are free, and all bytes, of the device in use."""
    _, free, total = driver().cuMemGetInfo()
    return free, total


# ------------------------------------------------------------------------------------------- memory


_dropped: Final[deque[tuple[int, str, Any]]] = deque()


def _when_collected(owner: object, device: int, function: str, handle: Any) -> Callable[[], Any]:
    """Have `reclaim` call a function of the driver for `handle` after `owner` was collected. At the
    end of the process the driver does it.

    A finalizer does not call it itself: it may run at any line, in any thread, and most of these
    functions wait for the device.

    Returns:
        Does so now.
    """
    finalizer = weakref.finalize(owner, _dropped.append, (device, function, handle))
    finalizer.atexit = False
    return finalizer


def reclaim() -> None:
    """Give back the memory, kernels, streams and events of objects that were collected. Whoever
    allocates or loads something does so first."""
    if lost_in_fork():
        return
    capture.drop_unused()
    while _dropped:
        try:
            device, function, handle = _dropped.popleft()
        except IndexError:  # another thread was here
            return
        with _Use(device), relaxed():
            getattr(driver(), function)(handle)  # an error would be one of an earlier kernel


@final
class DeviceMemory:
    """Memory of a device. It is free again at the first `reclaim` after the object was collected,
    which then waits for all work on the device.

    Attributes:
        address: of the first byte, for kernels.
        size: in bytes.
    """

    __slots__ = ("__weakref__", "_drop", "address", "device", "size")

    def __init__(self, address: int, size: int, device: int) -> None:
        self.address = address
        self.size = size
        self.device = device
        self._drop = _when_collected(self, device, "cuMemFree", address)

    def free(self) -> None:
        """Give the memory back now, after all work on the device is done."""
        self._drop()
        reclaim()


def allocate(device: int, size: int) -> DeviceMemory:
    """Memory of a device; its content is not defined.

    Args:
        device: its number.
        size: in bytes.

    Raises:
        MemoryError: if the device has not so much left.
    """
    reclaim()
    with _Use(device), relaxed():
        try:
            address = call("cuMemAlloc", max(size, 1))
        except MemoryError as error:
            free, total = _memory()
            raise MemoryError(
                f"GPU {device} has no {size} bytes left: {free} of {total} are free ({error})"
            ) from None
    return DeviceMemory(int(address), size, device)


@functools.cache
def _upload_stream(device: int) -> Stream:
    """The stream of uploads to the device in use, which has this number."""
    return Stream()


def upload(address: int, content: npt.NDArray[Any]) -> None:
    """Copy an array to memory of the device in use that nothing uses yet.

    The function waits for the copy, but for no other work. Kernels on any stream may read the copy
    afterwards.

    Args:
        address: where on the device the copy is to begin.
        content: contiguous.
    """
    assert content.flags.c_contiguous, (content.shape, content.strides)
    if content.nbytes:
        with relaxed():
            stream = _upload_stream(current_device())
            copy_to_device(address, content, stream.handle)
            wait(stream.handle)


@final
class Constant:
    """An array in the memory of a device that is never changed.

    Attributes:
        address: of the first byte.
    """

    __slots__ = ("_memory", "address")

    def __init__(self, memory: DeviceMemory, address: int) -> None:
        self._memory = memory
        self.address = address


# For each device the blocks with room for more constants, and how much of them is taken. A block is
# kept by its constants.
_blocks: Final[dict[int, list[tuple[weakref.ref[DeviceMemory], int]]]] = {}


def constant(device: int, content: npt.NDArray[Any]) -> Constant:
    """Copy an array to a device; it is there when the function returns, which waits for nothing
    else.

    Args:
        device: its number.
        content: contiguous.

    Raises:
        MemoryError: if the device has no room for it.
    """
    memory, start = _room(device, content.nbytes)
    with _Use(device):
        upload(memory.address + start, content)
    return Constant(memory, memory.address + start)


def _room(device: int, size: int) -> tuple[DeviceMemory, int]:
    """Memory with room for a constant, and where that is. A block is filled once, from its start to
    its end: nobody has to know when kernels have read a constant for the last time."""
    size = -(-size // _ALIGNED) * _ALIGNED
    if size > _BLOCK // 4:
        return allocate(device, size), 0
    blocks = _blocks.setdefault(device, [])
    try:
        block, taken = blocks.pop()
    except IndexError:
        memory, taken = None, 0
    else:
        memory = block()
    if memory is None or taken + size > _BLOCK:
        try:
            memory, taken = allocate(device, _BLOCK), 0
        except MemoryError:
            return allocate(device, size), 0
    blocks.append((weakref.ref(memory), taken + size))
    return memory, taken


def host_memory(size: int) -> Bytes:
    """Memory of the host that a device can copy from and to while the processor does other things.

    It is free again at the first `reclaim` after the last view of the array was collected.

    Raises:
        MemoryError: if the host has not so much left.
    """
    reclaim()
    flags = driver().CU_MEMHOSTALLOC_PORTABLE
    address = int(call("cuMemHostAlloc", max(size, 1), flags))
    owner = (ctypes.c_ubyte * max(size, 1)).from_address(address)
    _when_collected(owner, current_device(), "cuMemFreeHost", address)
    return np.frombuffer(memoryview(owner), np.uint8)[:size]


def copy_to_device(address: int, content: npt.NDArray[Any], stream: int) -> None:
    """Queue a copy to a device.

    Args:
        address: where on the device the copy is to begin.
        content: contiguous. If it is `host_memory` it must not change until the copy is done;
            otherwise the function waits until it may.
        stream: the copy is queued on it.
    """
    call("cuMemcpyHtoDAsync", address, content.ctypes.data, content.nbytes, stream)


def copy_to_host(content: npt.NDArray[Any], address: int, stream: int) -> None:
    """Queue a copy from a device.

    Args:
        content: contiguous. If it is `host_memory` it has the copy when the stream is done;
            otherwise the function waits for it.
        address: where on the device it begins.
        stream: the copy is queued on it.
    """
    call("cuMemcpyDtoHAsync", content.ctypes.data, address, content.nbytes, stream)


# ------------------------------------------------------------------------------- streams and events


@final
class Stream:
    """A queue of work for the device in use, independent of the default stream.

    Attributes:
        handle: the number of the stream, for other libraries.
    """

    __slots__ = ("__weakref__", "handle")

    def __init__(self) -> None:
        flags = driver().CUstream_flags.CU_STREAM_NON_BLOCKING
        self.handle = int(call("cuStreamCreate", flags))
        _when_collected(self, current_device(), "cuStreamDestroy", self.handle)


def wait(stream: int) -> None:
    """Wait until all that was queued on a stream is done."""
    call("cuStreamSynchronize", stream)


@final
class Event:
    """A place in the queue of a stream of the device in use."""

    __slots__ = ("__weakref__", "_handle")

    def __init__(self) -> None:
        flags = driver().CUevent_flags.CU_EVENT_DISABLE_TIMING
        self._handle = int(call("cuEventCreate", flags))
        _when_collected(self, current_device(), "cuEventDestroy", self._handle)

    def record(self, stream: int) -> None:
        """Stand for all work that is queued on a stream by now."""
        call("cuEventRecord", self._handle, stream)

    def wait(self) -> None:
        """Wait until that is done."""
        call("cuEventSynchronize", self._handle)

    def hold(self, stream: int) -> None:
        """Let work that is queued on a stream from now on wait until that is done."""
        call("cuStreamWaitEvent", stream, self._handle, 0)


# ------------------------------------------------------------------------------------------ kernels


@final
class Function:
    """A kernel on one device. It is unloaded at the first `reclaim` after the object was collected.

    Attributes:
        handle: of the driver.
    """

    __slots__ = ("__weakref__", "handle")

    def __init__(self, handle: Any, module: Any, device: int) -> None:
        self.handle = handle
        _when_collected(self, device, "cuModuleUnload", module)

    @property
    def registers(self) -> int:
        """Number of registers of each thread."""
        return self._attribute("NUM_REGS")

    @property
    def stack_bytes(self) -> int:
        """Bytes of local memory of each thread."""
        return self._attribute("LOCAL_SIZE_BYTES")

    def _attribute(self, name: str) -> int:
        attribute = getattr(driver().CUfunction_attribute, f"CU_FUNC_ATTRIBUTE_{name}")
        return call("cuFuncGetAttribute", attribute, self.handle)

    def blocks(self, threads: int, shared_bytes: int) -> int:
        """The number of blocks that a multiprocessor can work on at the same time."""
        function = "cuOccupancyMaxActiveBlocksPerMultiprocessor"
        return call(function, self.handle, threads, shared_bytes)


def load(image: bytes, name: str, shared_bytes: int = 0) -> Function:
    """Bring a kernel to the device in use.

    Args:
        image: a cubin or PTX.
        name: of the kernel.
        shared_bytes: the most that it will be launched with.

    Raises:
        DriverError: if the device cannot run it.
    """
    reclaim()
    device = current_device()
    with relaxed():
        module = call("cuModuleLoadData", image)
        function = Function(call("cuModuleGetFunction", module, name.encode()), module, device)
        if shared_bytes > _FREE_SHARED:
            _permit_shared(function, shared_bytes, device)
    return function


def _permit_shared(function: Function, shared_bytes: int, device: int) -> None:
    """Let blocks of a kernel have so many bytes of shared memory."""
    attributes = driver().CUfunction_attribute
    attribute = attributes.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
    try:
        call("cuFuncSetAttribute", function.handle, attribute, shared_bytes)
    except DriverError as error:
        most = most_shared_bytes(device)
        raise DriverError(
            f"a kernel needs {shared_bytes} bytes of shared memory for a block, and GPU "
            f"{device} has {most} ({error})",
            error.name,
        ) from None


_Parameters = ctypes.c_char_p * 1


def launch(
    function: Function, grid: int, threads: int, shared_bytes: int, stream: int, frame: bytes
) -> None:
    """Queue a kernel.

    Args:
        function: on the device in use.
        grid: number of blocks.
        threads: of a block.
        shared_bytes: of a block.
        stream: the kernel is queued on it.
        frame: its only parameter; the driver makes a copy.

    Raises:
        DriverError: if the kernel cannot be launched, or an earlier one went astray.
        MemoryError: if the device has no room for the memory of its threads.
    """
    parameters = _Parameters(frame)
    place = ctypes.addressof(parameters)
    (status,) = driver().cuLaunchKernel(
        function.handle, grid, 1, 1, threads, 1, 1, shared_bytes, stream, place, 0
    )
    if status:
        # No variable has the error: with its traceback it would keep the kernel.
        raise _with_room_wanted(function, error_of("cuLaunchKernel", status))


def _with_room_wanted(function: Function, error: Exception) -> Exception:
    """The error of a launch; for threads without room for what is not in registers, how much."""
    if not isinstance(error, MemoryError):
        return error
    device, (free, total), stack = current_device(), _memory(), function.stack_bytes
    threads = _attribute(device, "MAX_THREADS_PER_MULTIPROCESSOR") * multiprocessors(device)
    return MemoryError(
        f"threads of a kernel want {stack} bytes each, so the driver keeps about "
        f"{(stack + 512) * threads >> 20} MB of GPU {device}; {free >> 20} of {total >> 20} MB are "
        f"free: torch.cuda.empty_cache() may help, shorter vectors want less ({error})"
    )
