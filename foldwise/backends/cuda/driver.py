"""The driver of NVIDIA's GPUs: memory, streams, and launching kernels.

Nothing happens before the first call. Devices are numbered from 0, streams are given by their
handles, as PyTorch, JAX and CuPy do; 0 is the default stream. Like these the module works in the
primary context of a device, so that all of them see each other's memory. Unless it names a device,
a function works on the one in `use`.
"""

from __future__ import annotations

import ctypes
import functools
import os
import weakref
from contextlib import AbstractContextManager
from typing import Any, Final, final

import numpy as np
import numpy.typing as npt

from foldwise.ir.lock import in_child, load_module

Bytes = npt.NDArray[np.uint8]

_FREE_SHARED: Final = 48 << 10  # bytes of shared memory that a block has without asking

_WENT_ASTRAY = (
    "a kernel went astray, perhaps one that was launched earlier, and the process can use the GPU "
    "no more; compute-sanitizer tells which kernel"
)
_OLD_DRIVER = (
    "the NVIDIA driver is too old for the code of NVRTC: update the driver, or install an NVRTC of "
    "the CUDA version that nvidia-smi shows"
)
_ADVICE: Final = {
    "CUDA_ERROR_NO_DEVICE": "nvidia-smi and CUDA_VISIBLE_DEVICES tell which GPUs there are",
    "CUDA_ERROR_INVALID_DEVICE": "there is no GPU of this number",
    "CUDA_ERROR_NOT_INITIALIZED": (
        "a process that was forked after CUDA was used cannot use it: start processes with the "
        "method 'spawn' or 'forkserver' of multiprocessing"
    ),
    "CUDA_ERROR_INVALID_IMAGE": _OLD_DRIVER,
    "CUDA_ERROR_NO_BINARY_FOR_GPU": _OLD_DRIVER,
    "CUDA_ERROR_UNSUPPORTED_PTX_VERSION": _OLD_DRIVER,
    "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH": "restart the machine after an update of the driver",
    "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES": "the kernel needs more registers than the GPU has",
    "CUDA_ERROR_ILLEGAL_ADDRESS": _WENT_ASTRAY,
    "CUDA_ERROR_MISALIGNED_ADDRESS": _WENT_ASTRAY,
    "CUDA_ERROR_ILLEGAL_INSTRUCTION": _WENT_ASTRAY,
    "CUDA_ERROR_INVALID_ADDRESS_SPACE": _WENT_ASTRAY,
    "CUDA_ERROR_LAUNCH_FAILED": _WENT_ASTRAY,
    "CUDA_ERROR_LAUNCH_TIMEOUT": "a GPU that also draws a screen stops kernels that take seconds",
    "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED": (
        "evaluate the formula once before the capture: the first evaluation allocates memory"
    ),
}


class DriverError(RuntimeError):
    """The driver refused something.

    Attributes:
        name: of the error: `CUDA_ERROR_...`.
    """

    def __init__(self, message: str, name: str) -> None:
        super().__init__(message)
        self.name = name


_lost_in_fork = False


@functools.cache
def _driver() -> Any:
    """`cuda.bindings.driver`, initialised.

    Raises:
        ImportError: if cuda-bindings is not installed.
        RuntimeError: if there is no driver or no GPU, or this process is a fork of one that used
            the GPU.
    """
    if _lost_in_fork:
        raise RuntimeError(
            "this process was forked from one that had used the GPU, and cannot use it: start "
            "processes with the method 'spawn' or 'forkserver' of multiprocessing"
        )
    try:
        driver: Any = load_module("cuda.bindings.driver")
    except ImportError as error:
        raise ImportError(
            f"GPUs need cuda-bindings: pip install cuda-bindings nvidia-cuda-nvrtc ({error})"
        ) from error
    try:
        (status,) = driver.cuInit(0)
    except RuntimeError as error:
        raise RuntimeError(
            f"no NVIDIA driver was found: GPUs need one, and nvidia-smi shows it ({error})"
        ) from error
    if status:
        raise _error(driver, "cuInit", status)
    in_child(_forget)
    return driver


def _forget() -> None:
    """After a fork: forget the objects of the driver, which belong to the parent."""
    global _lost_in_fork  # noqa: PLW0603 - it is a property of the process
    _lost_in_fork = True
    _driver.cache_clear()
    _primary.cache_clear()


def _error(driver: Any, function: str, status: Any) -> Exception:
    """The exception for an error of the driver."""
    names, texts = driver.cuGetErrorName(status), driver.cuGetErrorString(status)
    name = f"CUDA_ERROR_{int(status)}" if names[0] else names[1].decode()
    text = "unknown to this driver" if texts[0] else texts[1].decode()
    advice = _ADVICE.get(name)
    message = f"{function} failed: {name}, {text}" + (f"; {advice}" if advice else "")
    if name == "CUDA_ERROR_OUT_OF_MEMORY":
        return MemoryError(message)
    return DriverError(message, name)


def _call(function: str, *arguments: Any) -> Any:
    """The result of a function of the driver that has one result at most.

    Raises:
        DriverError: if it failed.
        MemoryError: if the device has not enough memory.
    """
    driver = _driver()
    status, *results = getattr(driver, function)(*arguments)
    if status:
        raise _error(driver, function, status)
    return results[0] if results else None


# ------------------------------------------------------------------------------------------ devices


def version() -> str:
    """The newest CUDA that the driver knows."""
    number: int = _call("cuDriverGetVersion")
    return f"{number // 1000}.{number % 1000 // 10}"


def device_count() -> int:
    """The number of devices."""
    return _call("cuDeviceGetCount")


@functools.cache
def _attribute(device: int, name: str) -> int:
    attribute = getattr(_driver().CUdevice_attribute, f"CU_DEVICE_ATTRIBUTE_{name}")
    return _call("cuDeviceGetAttribute", attribute, _call("cuDeviceGet", device))


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
    return _call("cuDeviceGetName", 256, _call("cuDeviceGet", device)).rstrip(b"\0").decode()


@functools.cache
def _primary(device: int) -> int:
    """The primary context of a device, kept for the life of the process."""
    return int(_call("cuDevicePrimaryCtxRetain", _call("cuDeviceGet", device)))


@final
class _Use:
    """See `use`."""

    __slots__ = ("_device", "_pushed")

    def __init__(self, device: int) -> None:
        self._device = device

    def __enter__(self) -> None:
        driver = _driver()
        context = _primary(self._device)
        # PyTorch and others have made it current long ago.
        self._pushed = int(driver.cuCtxGetCurrent()[1]) != context
        if self._pushed:
            _call("cuCtxPushCurrent", context)

    def __exit__(self, *_: object) -> None:
        if self._pushed:
            _call("cuCtxPopCurrent")


def use(device: int) -> AbstractContextManager[None]:
    """Within this context this thread works on a device; then on the one before, if any."""
    return _Use(device)


def current_device() -> int:
    """The device in use."""
    return int(_call("cuCtxGetDevice"))


def synchronize() -> None:
    """Wait until all work on the device in use is done."""
    _call("cuCtxSynchronize")


def free_bytes() -> int:
    """Bytes of memory of the device in use that are free."""
    return _memory()[0]


def _memory() -> tuple[int, int]:
    """Bytes that are free, and all bytes, of the device in use."""
    _, free, total = _driver().cuMemGetInfo()
    return free, total


# ------------------------------------------------------------------------------------------- memory


def _when_collected(owner: object, device: int, function: str, handle: Any) -> None:
    """Call a function of the driver for `handle` when `owner` is collected. At the end of the
    process the driver does it."""
    weakref.finalize(owner, _give_back, os.getpid(), device, function, handle).atexit = False


def _give_back(process: int, device: int, function: str, handle: Any) -> None:
    if os.getpid() != process:
        return
    with _Use(device):
        getattr(_driver(), function)(handle)  # an error would be one of an earlier kernel


@final
class DeviceMemory:
    """Memory of a device. It is free again when the object is collected, after all work on the
    device is done.

    Attributes:
        address: of the first byte, for kernels.
        size: in bytes.
    """

    __slots__ = ("__weakref__", "address", "device", "size")

    def __init__(self, address: int, size: int, device: int) -> None:
        self.address = address
        self.size = size
        self.device = device
        _when_collected(self, device, "cuMemFree", address)


def allocate(device: int, size: int) -> DeviceMemory:
    """Memory of a device; its content is not defined.

    Args:
        device: its number.
        size: in bytes.

    Raises:
        MemoryError: if the device has not so much left.
    """
    with _Use(device):
        try:
            address = _call("cuMemAlloc", max(size, 1))
        except MemoryError as error:
            free, total = _memory()
            raise MemoryError(
                f"GPU {device} has no {size} bytes left: {free} of {total} are free ({error})"
            ) from None
    return DeviceMemory(int(address), size, device)


def upload(memory: DeviceMemory, content: npt.NDArray[Any]) -> None:
    """Fill memory that nothing uses yet. Kernels on any stream may read it afterwards.

    Args:
        memory: of the device in use.
        content: contiguous, and not larger.
    """
    assert content.flags.c_contiguous and content.nbytes <= memory.size, (
        content.shape,
        memory.size,
    )
    if content.nbytes:
        _call("cuMemcpyHtoD", memory.address, content.ctypes.data, content.nbytes)
        # The copy may still be on its way, and not all streams wait for the default stream.
        _call("cuStreamSynchronize", 0)


def host_memory(size: int) -> Bytes:
    """Memory of the host that a device can copy from and to while the processor does other things.

    It is free again when the last view of the array is collected.

    Raises:
        MemoryError: if the host has not so much left.
    """
    flags = _driver().CU_MEMHOSTALLOC_PORTABLE
    address = int(_call("cuMemHostAlloc", max(size, 1), flags))
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
    _call("cuMemcpyHtoDAsync", address, content.ctypes.data, content.nbytes, stream)


def copy_to_host(content: npt.NDArray[Any], address: int, stream: int) -> None:
    """Queue a copy from a device.

    Args:
        content: contiguous. If it is `host_memory` it has the copy when the stream is done;
            otherwise the function waits for it.
        address: where on the device it begins.
        stream: the copy is queued on it.
    """
    _call("cuMemcpyDtoHAsync", content.ctypes.data, address, content.nbytes, stream)


# ------------------------------------------------------------------------------- streams and events


@final
class Stream:
    """A queue of work for the device in use, independent of the default stream.

    Attributes:
        handle: the number of the stream, for other libraries.
    """

    __slots__ = ("__weakref__", "handle")

    def __init__(self) -> None:
        flags = _driver().CUstream_flags.CU_STREAM_NON_BLOCKING
        self.handle = int(_call("cuStreamCreate", flags))
        _when_collected(self, current_device(), "cuStreamDestroy", self.handle)


def wait(stream: int) -> None:
    """Wait until all that was queued on a stream is done."""
    _call("cuStreamSynchronize", stream)


@final
class Event:
    """A place in the queue of a stream of the device in use."""

    __slots__ = ("__weakref__", "_handle")

    def __init__(self) -> None:
        flags = _driver().CUevent_flags.CU_EVENT_DISABLE_TIMING
        self._handle = int(_call("cuEventCreate", flags))
        _when_collected(self, current_device(), "cuEventDestroy", self._handle)

    def record(self, stream: int) -> None:
        """Stand for all work that is queued on a stream by now."""
        _call("cuEventRecord", self._handle, stream)

    def wait(self) -> None:
        """Wait until that is done."""
        _call("cuEventSynchronize", self._handle)

    def hold(self, stream: int) -> None:
        """Let work that is queued on a stream from now on wait until that is done."""
        _call("cuStreamWaitEvent", stream, self._handle, 0)


# ------------------------------------------------------------------------------------------ kernels


@final
class Function:
    """A kernel on one device. It is unloaded when the object is collected.

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
        attribute = getattr(_driver().CUfunction_attribute, f"CU_FUNC_ATTRIBUTE_{name}")
        return _call("cuFuncGetAttribute", attribute, self.handle)

    def blocks(self, threads: int, shared_bytes: int) -> int:
        """The number of blocks that a multiprocessor can work on at the same time."""
        function = "cuOccupancyMaxActiveBlocksPerMultiprocessor"
        return _call(function, self.handle, threads, shared_bytes)


def load(image: bytes, name: str, shared_bytes: int = 0) -> Function:
    """Bring a kernel to the device in use.

    Args:
        image: a cubin or PTX.
        name: of the kernel.
        shared_bytes: the most that it will be launched with.

    Raises:
        DriverError: if the device cannot run it.
    """
    device = current_device()
    module = _call("cuModuleLoadData", image)
    function = Function(_call("cuModuleGetFunction", module, name.encode()), module, device)
    if shared_bytes > _FREE_SHARED:
        attributes = _driver().CUfunction_attribute
        attribute = attributes.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
        try:
            _call("cuFuncSetAttribute", function.handle, attribute, shared_bytes)
        except DriverError as error:
            most = most_shared_bytes(device)
            raise DriverError(
                f"a kernel needs {shared_bytes} bytes of shared memory for a block, and GPU "
                f"{device} has {most} ({error})",
                error.name,
            ) from None
    return function


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
    driver = _driver()
    parameters = _Parameters(frame)
    place = ctypes.addressof(parameters)
    (status,) = driver.cuLaunchKernel(
        function.handle, grid, 1, 1, threads, 1, 1, shared_bytes, stream, place, 0
    )
    if status:
        error = _error(driver, "cuLaunchKernel", status)
        raise _without_room(function, error) if isinstance(error, MemoryError) else error


def _without_room(function: Function, error: MemoryError) -> MemoryError:
    """The exception for a kernel whose threads have no room for what is not in registers."""
    device, (free, total), stack = current_device(), _memory(), function.stack_bytes
    threads = _attribute(device, "MAX_THREADS_PER_MULTIPROCESSOR") * multiprocessors(device)
    return MemoryError(
        f"threads of a kernel want {stack} bytes each, so the driver keeps about "
        f"{(stack + 512) * threads >> 20} MB of GPU {device}; {free >> 20} of {total >> 20} MB are "
        f"free: torch.cuda.empty_cache() may help, shorter vectors want less ({error})"
    )
