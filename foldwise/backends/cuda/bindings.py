"""The driver of NVIDIA's GPUs as cuda-bindings offers it: calls, and their errors.

Nothing happens before the first call.
"""

from __future__ import annotations

import functools
from typing import Any, Final

from foldwise.ir.lock import in_child, load_module

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
    "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED": (
        "since the capture of the graph began the program has done what the capture does not "
        "permit, such as copying to the host"
    ),
    "CUDA_ERROR_STREAM_CAPTURE_IMPLICIT": (
        "the default stream cannot be used while another one that waits for it is captured: "
        "compute on another stream, or capture one that does not wait (cudaStreamNonBlocking)"
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
def driver() -> Any:
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
        bindings: Any = load_module("cuda.bindings.driver")
    except ImportError as error:
        raise ImportError(
            f"GPUs need cuda-bindings: pip install cuda-bindings nvidia-cuda-nvrtc ({error})"
        ) from error
    try:
        (status,) = bindings.cuInit(0)
    except RuntimeError as error:
        raise RuntimeError(
            f"no NVIDIA driver was found: GPUs need one, and nvidia-smi shows it ({error})"
        ) from error
    if status:
        raise _error(bindings, "cuInit", status)
    in_child(_forget)
    return bindings


def _forget() -> None:
    """After a fork: forget the objects of the driver, which belong to the parent."""
    global _lost_in_fork  # noqa: PLW0603 - it is a property of the process
    _lost_in_fork = True
    driver.cache_clear()


def lost_in_fork() -> bool:
    """Whether this process is a fork of one that used the GPU, and can neither use nor free what
    that one had."""
    return _lost_in_fork


def error_of(function: str, status: Any) -> Exception:
    """The exception for an error of the driver."""
    return _error(driver(), function, status)


def _error(bindings: Any, function: str, status: Any) -> Exception:
    names, texts = bindings.cuGetErrorName(status), bindings.cuGetErrorString(status)
    name = f"CUDA_ERROR_{int(status)}" if names[0] else names[1].decode()
    text = "unknown to this driver" if texts[0] else texts[1].decode()
    advice = _ADVICE.get(name)
    message = f"{function} failed: {name}, {text}" + (f"; {advice}" if advice else "")
    if name == "CUDA_ERROR_OUT_OF_MEMORY":
        return MemoryError(message)
    return DriverError(message, name)


def call(function: str, *arguments: Any) -> Any:
    """The result of a function of the driver that has one result at most.

    Raises:
        DriverError: if it failed.
        MemoryError: if the device has not enough memory.
    """
    status, *results = getattr(driver(), function)(*arguments)
    if status:
        raise error_of(function, status)
    return results[0] if results else None
