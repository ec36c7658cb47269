"""Compiling LLVM assembly, and running the machine code."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import struct
import threading
import weakref
from collections.abc import Sequence
from typing import Any, Final, NamedTuple, final

import numpy as np

from foldwise.backends import frame
from foldwise.backends.call import Start, Walk
from foldwise.backends.llvm.emit import ENTRY, emit
from foldwise.backends.llvm.host import host_target, llvm
from foldwise.backends.llvm.tiles import scratch_layout
from foldwise.ir.lock import LOCK, load_module
from foldwise.ir.loops import LoopKernel
from foldwise.ir.target import Target

_ALIGNMENT = 64
# How kernels are compiled; part of the cache key. A kernel is one function, vectorised and hoisted
# by construction: LLVM's pipelines for whole programs take half as long again and find no more.
_MACHINE: Final = {"opt": 3, "reloc": "pic", "codemodel": "jitdefault"}
_PASSES: Final = ("always_inliner", "function simplification, level 1", "loop_unroll")


def _target_machine(target: Target) -> Any:
    return (
        llvm()
        .Target.from_triple(target.triple)
        .create_target_machine(cpu=target.cpu, features=target.features, **_MACHINE)
    )


# One LLVM context serves the whole process: it is used under the lock of the library, by functions
# that return before it is released, so that their objects are freed under it too.


def _optimised(source: str, target: Target) -> tuple[Any, Any]:
    """The parsed and optimised module, and the target machine."""
    binding = llvm()
    module = binding.parse_assembly(source)
    machine = _target_machine(target)
    options = binding.create_pipeline_tuning_options(speed_level=1)
    builder = binding.create_pass_builder(machine, options)
    inliner, unroller = (binding.create_new_module_pass_manager() for _ in range(2))
    inliner.add_always_inliner_pass()
    unroller.add_loop_unroll_pass()
    simplifier = builder.getFunctionPassManager()
    inliner.run(module, builder)
    for function in module.functions:
        if not function.is_declaration:
            simplifier.run(function, builder)
    unroller.run(module, builder)
    for passes in (inliner, simplifier, unroller):
        _close(passes)
    return module, machine


def _close(passes: Any) -> None:
    """Free a pass manager, which llvmlite 0.50 leaks: some 350 kB for each compilation.

    Its class finds the `_dispose` of its first base, which does nothing, and not that of its
    second (docs/benchmarks/log.md has the report). Right too where that is mended.
    """
    managers: Any = load_module("llvmlite.binding.newpassmanagers")
    managers.NewPassManager._dispose(passes)
    passes.detach()


def _assembly(source: str, target: Target) -> str:
    module, machine = _optimised(source, target)
    return machine.emit_assembly(module)


def _object_file(source: str, target: Target) -> bytes:
    module, machine = _optimised(source, target)
    return machine.emit_object(module)


def _linked(binary: bytes, target: Target) -> Any:
    """An execution engine that holds the object file.

    Raises:
        RuntimeError: if this process may not have executable memory.
    """
    _free()
    binding = llvm()
    try:
        binding.check_jit_execution()  # or LLVM would end the process with a segmentation fault
    except OSError as error:
        raise RuntimeError(
            "this process may not make memory executable, which compiled kernels need (systemd "
            "forbids it with MemoryDenyWriteExecute=yes, SELinux with execmem): allow it, or set "
            f"FOLDWISE_BACKEND=interp, which is slow ({error})"
        ) from error
    module = binding.parse_assembly(f'target triple = "{target.triple}"')
    engine = binding.create_mcjit_compiler(module, _target_machine(target))
    engine.add_object_file(binding.ObjectFileRef.from_data(binary))
    engine.finalize_object()
    return engine


_dropped: Final[list[Any]] = []  # execution engines of kernels that were collected


def _free() -> None:
    """Free engines, under the lock."""
    with contextlib.suppress(IndexError):
        while True:
            _dropped.pop().close()


def _drop(engine: Any) -> None:
    """Free an engine now, or when somebody compiles next: a finalizer must not wait for a lock."""
    _dropped.append(engine)
    if LOCK.acquire(blocking=False):
        try:
            _free()
        finally:
            LOCK.release()


@functools.cache
def native(source: str, name: str) -> int:
    """The address of a function of this name, given in LLVM assembly. It stays in memory."""
    target = host_target()
    with LOCK:
        engine = _linked(_object_file(source, target), target)
        _kept.append(engine)
        return engine.get_function_address(name)


_kept: Final[list[Any]] = []

_Progress = ctypes.c_int64 * 2


class _Job(NamedTuple):
    frame: bytes
    progress: Any  # next item, and whether to stop
    walk: Walk  # the frame has its addresses


@final
class _Loaded:
    """Machine code in memory."""

    def __init__(self, binary: bytes, kernel: LoopKernel, target: Target) -> None:
        with LOCK:
            engine = _linked(binary, target)
            address = engine.get_function_address(ENTRY)
        # At the end of the process nobody has to.
        weakref.finalize(self, _drop, engine).atexit = False
        # Bytes are passed by their address, without a copy.
        prototype = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_size_t)
        self._function = prototype(address)
        self._scratch_size = scratch_layout(kernel).size + _ALIGNMENT
        self._local = threading.local()

    def prepare(self, walk: Walk) -> Start:
        """Lay out in memory the part of the frame that all calls share."""
        head = frame.head(walk, walk.items.ctypes.data, walk.intervals.ctypes.data)
        arrays = len(walk.outputs) + len(walk.arguments)
        lists = [a.ctypes.data for a in walk.lists]

        def start(pointers: Sequence[int], scalars: Sequence[float], stream: int = 0) -> _Job:
            rest = struct.pack(f"={arrays}q{len(scalars)}d", *pointers, *lists, *scalars)
            return _Job(head + rest, _Progress(), walk)

        return start

    def run(self, job: _Job) -> None:
        """Work on items until none is left. The interpreter lock is free meanwhile."""
        self._function(job.frame, job.progress, self._scratch())

    def stop(self, job: _Job) -> None:
        """Make the threads that run the job return after at most one chunk of columns."""
        job.progress[frame.STOPPED] = 1

    def taken(self, job: _Job) -> int:
        """How many items threads have taken, each of them one too many at the end."""
        return job.progress[frame.NEXT_ITEM]

    def _scratch(self) -> int:
        """An aligned address of memory that belongs to this thread."""
        try:
            return self._local.scratch[1]
        except AttributeError:
            memory = np.empty(self._scratch_size, np.uint8)
            address = memory.ctypes.data
            # In one step: a signal handler that computes may have come here in between.
            self._local.scratch = memory, address + -address % _ALIGNMENT
            return self._local.scratch[1]


@final
class LlvmBackend:
    """SIMD code for the processor at hand."""

    name = "llvm"

    def target(self, device: str) -> Target:
        """The processor at hand."""
        return host_target()

    def version(self) -> str:
        """The version of llvmlite, which contains LLVM, and the options of compilation."""
        return f"llvmlite {load_module('llvmlite').__version__} {_MACHINE} {_PASSES}"

    def emit(self, kernel: LoopKernel, target: Target) -> str:
        """LLVM assembly."""
        return emit(kernel, target)

    def compile(self, source: str, target: Target) -> bytes:
        """An object file."""
        with LOCK:
            return _object_file(source, target)

    def listing(self, source: str, target: Target) -> str:
        """The assembly of the processor."""
        with LOCK:
            return _assembly(source, target)

    def load(self, binary: bytes, kernel: LoopKernel, target: Target, device: str) -> _Loaded:
        """Link the object file into this process."""
        return _Loaded(binary, kernel, target)
