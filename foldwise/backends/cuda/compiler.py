"""Compiling CUDA C++ with NVRTC, and the resources that machine code needs of a GPU."""

from __future__ import annotations

import functools
import re
import struct
from typing import Any, Final, NamedTuple

from foldwise.ir.lock import LOCK, load_module

ENTRY: Final = "foldwise_kernel"
"""The name of the kernel in every source text."""

# Part of the cache key. Kernels choose approximate functions one by one, so there is no fast-math.
# Warnings would only hide the errors: nobody reads the log of a program that compiles.
_OPTIONS: Final = ("--std=c++17", "--disable-warnings")
_FILE: Final = "kernel.cu"
_CONTEXT: Final = 2  # lines of source before and after one at fault
_OLDEST: Final = 75  # kernels use instructions that older GPUs do not have


class Resources(NamedTuple):
    """The resources that a kernel needs.

    Attributes:
        registers: of each thread.
        stack_bytes: of each thread, in local memory: spilled registers and arrays.
        shared_bytes: of each block, without those that the launch adds.
        parameter_bytes: size of the kernel's parameters.
    """

    registers: int
    stack_bytes: int
    shared_bytes: int
    parameter_bytes: int


@functools.cache
def _nvrtc() -> Any:
    """`cuda.bindings.nvrtc`, with its library loaded."""
    try:
        bindings: Any = load_module("cuda.bindings.nvrtc")
        bindings.nvrtcVersion()  # loads the library
    except (ImportError, RuntimeError) as error:
        raise ImportError(
            "compiling for GPUs needs cuda-bindings and NVIDIA's NVRTC: "
            f"pip install cuda-bindings nvidia-cuda-nvrtc ({error})"
        ) from error
    return bindings


def _checked(answer: tuple[Any, ...]) -> Any:
    """The result of a call of NVRTC.

    Raises:
        RuntimeError: if the call failed.
    """
    status, *results = answer
    if status:
        text = _nvrtc().nvrtcGetErrorString(status)[1].decode()
        raise RuntimeError(f"NVRTC failed: {text}")
    return results[0] if results else None


@functools.cache
def version() -> str:
    """The version of NVRTC, and how it is used.

    Raises:
        ImportError: if NVRTC is not installed.
    """
    nvrtc = _nvrtc()
    _, major, minor = nvrtc.nvrtcVersion()
    return f"nvrtc {major}.{minor} {' '.join(_OPTIONS)}"


@functools.cache
def _known() -> tuple[int, ...]:
    """The compute capabilities that NVRTC makes machine code for, and kernels are written for, in
    ascending order.
    """
    found: list[int] = _checked(_nvrtc().nvrtcGetSupportedArchs())
    return tuple(sorted(capability for capability in found if capability >= _OLDEST))


def _architecture(capability: int) -> str:
    """The architecture to compile for: the GPU, or a virtual one that the driver can translate."""
    known = _known()
    if capability in known:
        return f"sm_{capability}"
    older = [one for one in known if one < capability]
    if not older:
        raise RuntimeError(
            f"{version()} knows GPUs of compute capability {known[0] / 10} and later, "
            f"and this one has {capability / 10}"
        )
    return f"compute_{older[-1]}"


def compile_cubin(source: str, capability: int) -> bytes:
    """Machine code of a source text that includes no header.

    Args:
        source: CUDA C++.
        capability: the compute capability of the GPU, times ten.

    Returns:
        A cubin; or PTX, ending in a zero, if this NVRTC does not know the GPU yet.

    Raises:
        ImportError: if NVRTC is not installed.
        RuntimeError: if the source is wrong; the message says where.
    """
    architecture = _architecture(capability)
    return _compiled(source, architecture, "CUBIN" if architecture.startswith("sm_") else "PTX")


def compile_ptx(source: str, capability: int) -> str:
    """Compile a source text to NVIDIA's portable assembly language."""
    architecture = _architecture(capability).replace("sm_", "compute_")
    return _compiled(source, architecture, "PTX").rstrip(b"\0").decode()


def _compiled(source: str, architecture: str, kind: str) -> bytes:
    nvrtc = _nvrtc()
    options = [option.encode() for option in (f"--gpu-architecture={architecture}", *_OPTIONS)]
    create = nvrtc.nvrtcCreateProgram
    with LOCK:  # or a fork would leave the child with the locks of NVRTC held
        program = _checked(create(source.encode(), _FILE.encode(), 0, None, None))
        try:
            (status,) = nvrtc.nvrtcCompileProgram(program, len(options), options)
            if status == nvrtc.nvrtcResult.NVRTC_ERROR_COMPILATION:
                log = _fetched(program, "ProgramLog").rstrip(b"\0").decode(errors="replace")
                raise RuntimeError(_complaint(log, source, architecture))
            _checked((status,))
            return _fetched(program, kind)
        finally:
            nvrtc.nvrtcDestroyProgram(program)


def _fetched(program: Any, kind: str) -> bytes:
    """An output of NVRTC for a program: `CUBIN`, `PTX` or `ProgramLog`."""
    nvrtc = _nvrtc()
    content = bytearray(_checked(getattr(nvrtc, f"nvrtcGet{kind}Size")(program)))
    _checked(getattr(nvrtc, f"nvrtcGet{kind}")(program, content))
    return bytes(content)


def _complaint(log: str, source: str, architecture: str) -> str:
    """The messages of NVRTC, with the lines of source that they refer to."""
    lines = source.splitlines()
    faults = sorted({int(n) - 1 for n in re.findall(rf"^{re.escape(_FILE)}\((\d+)\)", log, re.M)})
    near = {
        n
        for fault in faults
        for n in range(fault - _CONTEXT, fault + _CONTEXT + 1)
        if n in range(len(lines))
    }
    shown = (f"{'>' if n in faults else ' '}{n + 1:5} {lines[n]}" for n in sorted(near))
    return "\n".join((f"NVRTC rejects a kernel for {architecture}:", log.strip(), *shown))


# ---------------------------------------------------------------------------------- reading cubins

# A cubin is an ELF file. The attributes of a kernel are in the sections .nv.info, where they name
# the kernel by its symbol, and .nv.info.<kernel>; each has a format, a number and, of the format
# that matters here, a size and so many bytes.
_SIZED: Final = 4
_REGISTERS: Final = 0x2F
_FRAME_SIZE: Final = 0x11
_PARAMETERS: Final = 0x0A


class _Section(NamedTuple):
    content: bytes  # nothing if the file has none
    size: int


_NO_CONTENT: Final = 8


def is_cubin(binary: bytes) -> bool:
    """Whether these are instructions of a GPU, not PTX."""
    return binary.startswith(b"\x7fELF\x02")


def _sections(cubin: bytes) -> dict[str, _Section]:
    """The sections of an ELF file by name, in their order."""
    if not is_cubin(cubin):
        raise ValueError("this is no cubin")
    start = struct.unpack_from("<Q", cubin, 0x28)[0]
    size, count, names = struct.unpack_from("<3H", cubin, 0x3A)
    headers = [struct.unpack_from("<IIQQQQI", cubin, start + size * n) for n in range(count)]
    first = headers[names][4]
    found: dict[str, _Section] = {}
    for name, kind, _, _, offset, length, _ in headers:
        end = cubin.index(b"\0", first + name)
        content = b"" if kind == _NO_CONTENT else cubin[offset : offset + length]
        found[cubin[first + name : end].decode()] = _Section(content, length)
    return found


def _attributes(content: bytes) -> dict[int, list[bytes]]:
    """The values of each sized attribute."""
    found: dict[int, list[bytes]] = {}
    place = 0
    while place < len(content):
        form, number, size = struct.unpack_from("<BBH", content, place)
        place += 4
        if form == _SIZED:
            found.setdefault(number, []).append(content[place : place + size])
            place += size
    return found


def resources(cubin: bytes, name: str = ENTRY) -> Resources:
    """The resources that a kernel in a cubin needs.

    Raises:
        ValueError: if this is no cubin, or there is no such kernel in it.
    """
    sections = _sections(cubin)
    if f".text.{name}" not in sections:
        raise ValueError(f"there is no kernel {name} in this cubin")
    texts = b"\0" + name.encode() + b"\0"
    # The names of symbols begin after a zero; the first byte of the table is one.
    place = sections[".strtab"].content.index(texts) + 1
    symbols = struct.iter_unpack("<IBBHQQ", sections[".symtab"].content)
    number = next(n for n, symbol in enumerate(symbols) if symbol[0] == place)
    common = _attributes(sections[".nv.info"].content)

    def value(attribute: int) -> int:
        """The value of an attribute of the kernel."""
        return dict(struct.unpack("<II", one) for one in common.get(attribute, ())).get(number, 0)

    own = _attributes(sections[f".nv.info.{name}"].content)
    shared = sections.get(f".nv.shared.{name}")
    return Resources(
        registers=value(_REGISTERS),
        stack_bytes=value(_FRAME_SIZE),
        shared_bytes=shared.size if shared else 0,
        parameter_bytes=struct.unpack("<IHH", own[_PARAMETERS][0])[2],
    )
