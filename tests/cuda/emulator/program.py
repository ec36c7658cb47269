"""Compiling the text of a kernel for the CPU, and launching it."""

from __future__ import annotations

import ctypes
import enum
import functools
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any, Final, final

from foldwise.engine import cache
from foldwise.ir.lock import hold_in_forks
from tests.cuda.emulator.units import UNITS

_FOLDER: Final = Path(__file__).parent
_HEADER: Final = _FOLDER / "emulator.h"
_SANITIZE: Final = "FOLDWISE_EMULATOR_SANITIZE"

# As NVRTC does by default, a product that is added to something is rounded with the sum only (g++
# does so in a pass that -O1 leaves out), and denormal numbers are kept. As in CUDA, floats may be
# read as words.
_FLAGS: Final = (
    *("-std=c++17", "-O1", "-fPIC", "-ffp-contract=fast", "-fexpensive-optimizations"),
    *("-fno-math-errno", "-fno-trapping-math", "-fno-strict-aliasing", "-Wno-unknown-pragmas"),
    # Without this a multiply-add is a call of the library, and no product is rounded with a sum.
    *(("-march=native",) if platform.machine().lower() in ("x86_64", "amd64") else ()),
    *(f"-DUNITS32_{name}={single}" for name, (single, _) in UNITS.items()),
    *(f"-DUNITS64_{name}={double}" for name, (_, double) in UNITS.items()),
)
_SANITIZED: Final = ("-fsanitize=address", "-fno-omit-frame-pointer", "-g")

# The function that the runtime calls, whatever the size of the frame.
_ENTRY: Final = """
extern "C" void emulated_entry(const void* frame) { foldwise_kernel(*(const Frame*)frame); }
extern "C" const int emulated_frame_bytes = sizeof(Frame);
"""


class EmulationError(RuntimeError):
    """A kernel does what would hang a GPU or is undefined there, or does not compile."""


class Order(enum.IntEnum):
    """Which thread that can run does so first. Warps take turns only in the last one."""

    FORWARD = 0
    REVERSE = 1
    RANDOM = 2


def compiler() -> str:
    """The path of the C++ compiler."""
    found = shutil.which(os.environ.get("CXX", "c++")) or shutil.which("g++")
    if found is None:
        raise EmulationError("no C++ compiler: these tests need c++ or g++, or CXX to name one")
    return found


@functools.cache
def version() -> str:
    """Of the compiler, how it is used, and the emulator."""
    said = subprocess.run([compiler(), "--version"], capture_output=True, text=True, check=True)
    texts = (path.read_text() for path in (_HEADER, _FOLDER / "emulator.cpp"))
    return f"{said.stdout.splitlines()[0]} {' '.join(_FLAGS)} {cache.key_of(_ENTRY, *texts)}"


@functools.cache
def fuses() -> bool:
    """Whether the processor has the instruction that products and sums are contracted to."""
    command = [compiler(), *_FLAGS, "-dM", "-E", "-x", "c++", os.devnull]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return "__FP_FAST_FMAF" in said


def compile_kernel(source: str, *, sanitize: bool = False) -> bytes:
    """The shared object of a kernel, from the cache if it is there.

    Args:
        source: CUDA C++ that defines `Frame` and `foldwise_kernel`.
        sanitize: compile for AddressSanitizer, for use in `run_sanitized`.
    """
    flags = ("-include", str(_HEADER), *(_SANITIZED if sanitize else ()))
    key = cache.key_of("emulated kernel", version(), str(sanitize), source)
    return cache.fetch(key, lambda: _shared_object(source + _ENTRY, flags))


def assembly(source: str) -> str:
    """The machine code of a kernel, for people."""
    return _compiled(source + _ENTRY, ("-S", "-include", str(_HEADER))).decode()


def sanitizing() -> bool:
    """Whether this process runs under AddressSanitizer."""
    return _SANITIZE in os.environ


def _shared_object(source: str, flags: tuple[str, ...]) -> bytes:
    # There is nothing to optimise when linking, and loading what would do so takes its time.
    return _compiled(source, ("-shared", "-fno-use-linker-plugin", *flags), ("-lm",))


def _compiled(source: str, flags: tuple[str, ...], libraries: tuple[str, ...] = ()) -> bytes:
    # The compiler is not for AddressSanitizer to watch.
    environment = {k: v for k, v in os.environ.items() if k != "LD_PRELOAD"}
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "made")
        command = [compiler(), *_FLAGS, *flags, "-x", "c++", "-", "-o", str(made), *libraries]
        done = subprocess.run(
            command, input=source, capture_output=True, text=True, env=environment
        )
        if done.returncode:
            raise EmulationError(f"the kernel does not compile:\n{done.stderr}")
        return made.read_bytes()


@functools.cache
def _library_folder() -> tempfile.TemporaryDirectory[str]:
    """Where libraries lie that are loaded; AddressSanitizer reads line numbers from them."""
    return tempfile.TemporaryDirectory(prefix="foldwise")


def _loaded(binary: bytes, mode: int = ctypes.DEFAULT_MODE) -> ctypes.CDLL:
    handle, path = tempfile.mkstemp(dir=_library_folder().name, suffix=".so")
    with os.fdopen(handle, "wb") as file:
        file.write(binary)
    return ctypes.CDLL(path, mode)


@functools.cache
def _runtime() -> Any:
    """The launching function. Kernels find what they call by its name."""
    source = (_FOLDER / "emulator.cpp").read_text()
    flags = ("-O3", "-I", str(_FOLDER))
    key = cache.key_of("emulator", version())
    library = _loaded(cache.fetch(key, lambda: _shared_object(source, flags)), ctypes.RTLD_GLOBAL)
    launch: Any = library.emulator_launch
    number, address = ctypes.c_int64, ctypes.c_void_p
    launch.argtypes = (
        *(address, ctypes.c_char_p, number, ctypes.c_int, number, ctypes.c_int),
        *(ctypes.c_uint64, address),
    )
    launch.restype = ctypes.c_char_p
    return launch


def load_runtime() -> None:
    """Let kernels that others load find what they call."""
    _runtime()


_launching = threading.RLock()
hold_in_forks(_launching)


@final
class Program:
    """A kernel in memory.

    Args:
        binary: the result of `compile_kernel`.
        threads: of a block.
        shared_bytes: of dynamic shared memory; it is filled with NaN before each block.
    """

    def __init__(self, binary: bytes, threads: int, shared_bytes: int = 0) -> None:
        self._launch = _runtime()
        self._library = _loaded(binary)
        self._entry = ctypes.cast(self._library.emulated_entry, ctypes.c_void_p)
        self._frame_bytes = ctypes.c_int.in_dll(self._library, "emulated_frame_bytes").value
        self._threads, self._shared_bytes = threads, shared_bytes

    def launch(
        self,
        frame: bytes,
        blocks: int,
        order: Order = Order.RANDOM,
        *,
        seed: int = 0,
        stop: ctypes.c_int64 | None = None,
    ) -> None:
        """Run all blocks, or those before `stop` is set. One launch runs at a time.

        Raises:
            EmulationError: threads wait for each other in vain; it names the block.
        """
        if len(frame) != self._frame_bytes:
            raise EmulationError(
                f"the kernel's frame has {self._frame_bytes} bytes, the launch's {len(frame)}"
            )
        stop = ctypes.c_int64() if stop is None else stop
        with _launching:
            said: bytes | None = self._launch(
                *(self._entry, frame, blocks, self._threads, self._shared_bytes, order),
                *(seed, ctypes.addressof(stop)),
            )
        if said is not None:
            raise EmulationError(said.decode())


def run_sanitized(snippet: str) -> subprocess.CompletedProcess[str]:
    """Run Python code in a process of its own under AddressSanitizer.

    There `EmulatedBackend` compiles for it. An access outside of shared memory or of an array ends
    the process with an error code and a report in `stderr`.
    """
    asked = [compiler(), "-print-file-name=libasan.so"]
    said = subprocess.run(asked, capture_output=True, text=True, check=True)
    library = Path(said.stdout.strip())
    if not library.is_absolute():
        raise EmulationError(f"{compiler()} has no AddressSanitizer (libasan.so)")
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {
            "LD_PRELOAD": str(library),
            "ASAN_OPTIONS": "detect_leaks=0:detect_stack_use_after_return=0:abort_on_error=0",
            _SANITIZE: "1",
            "TMPDIR": folder,
            "PYTHONPATH": os.pathsep.join(p for p in sys.path if p),
        }
        return subprocess.run(
            [sys.executable, "-c", snippet],
            capture_output=True,
            text=True,
            env=environment,
            cwd=_FOLDER.parents[2],
        )
