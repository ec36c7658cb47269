"""Compiling LLVM assembly, and running what comes out."""

from __future__ import annotations

import ctypes
import functools
import struct
import threading
from collections.abc import Sequence
from importlib import import_module
from typing import Any, Final, NamedTuple, final

import numpy as np

from foldwise.backends import frame
from foldwise.backends.call import Start, Walk
from foldwise.backends.llvm.emit import ENTRY, emit
from foldwise.backends.llvm.host import host_target
from foldwise.backends.llvm.tiles import scratch_layout
from foldwise.ir.lock import fork_safe_lock
from foldwise.ir.loops import LoopKernel
from foldwise.ir.target import Target

_ALIGNMENT = 64
# How kernels are compiled; part of the cache key. Rows are vectorised by construction: LLVM's
# vectorisers would only look for what is not there.
_MACHINE: Final = {"opt": 3, "reloc": "pic", "codemodel": "jitdefault"}
_PASSES: Final = {"speed_level": 2, "loop_vectorization": False, "slp_vectorization": False}


@functools.cache
def _llvm() -> Any:
    """`llvmlite.binding`, ready for the host."""
    binding: Any = import_module("llvmlite.binding")
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    return binding


def _target_machine(target: Target) -> Any:
    return (
        _llvm()
        .Target.from_triple(target.triple)
        .create_target_machine(cpu=target.cpu, features=target.features, **_MACHINE)
    )


# One LLVM context serves the whole process. What is made under this lock is also freed under it, by
# functions that return before it is released: llvmlite's own lock would be lost in a fork.
_compiling = fork_safe_lock()


def _optimised(source: str, target: Target) -> tuple[Any, Any]:
    """The parsed and optimised module, and the target machine."""
    llvm = _llvm()
    module = llvm.parse_assembly(source)
    machine = _target_machine(target)
    options = llvm.create_pipeline_tuning_options()
    for name, value in _PASSES.items():
        setattr(options, name, value)
    builder = llvm.create_pass_builder(machine, options)
    passes = builder.getModulePassManager()
    passes.run(module, builder)
    _free(passes)
    return module, machine


def _free(passes: Any) -> None:
    """Free a pass manager, which llvmlite 0.50 leaks: some 350 kB for each compilation.

    Its class finds the `_dispose` of its first base, which does nothing, and not that of its
    second (docs/benchmarks/log.md has the report). Right too where that is mended.
    """
    managers: Any = import_module("llvmlite.binding.newpassmanagers")
    managers.NewPassManager._dispose(passes)
    passes.detach()


def _assembly(source: str, target: Target) -> str:
    module, machine = _optimised(source, target)
    return machine.emit_assembly(module)


def _object_file(source: str, target: Target) -> bytes:
    module, machine = _optimised(source, target)
    return machine.emit_object(module)


def _linked(binary: bytes, target: Target) -> Any:
    """An execution engine that holds the object file."""
    llvm = _llvm()
    module = llvm.parse_assembly(f'target triple = "{target.triple}"')
    engine = llvm.create_mcjit_compiler(module, _target_machine(target))
    engine.add_object_file(llvm.ObjectFileRef.from_data(binary))
    engine.finalize_object()
    return engine


@functools.cache
def native(source: str, name: str) -> int:
    """The address of a function of this name, given in LLVM assembly. It stays in memory."""
    target = host_target()
    with _compiling:
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
        with _compiling:
            self._engine = _linked(binary, target)
            address = self._engine.get_function_address(ENTRY)
        # Bytes are passed by their address, without a copy.
        prototype = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_size_t)
        self._function = prototype(address)
        self._scratch_size = scratch_layout(kernel).size + _ALIGNMENT
        self._local = threading.local()

    def prepare(self, walk: Walk) -> Start:
        """Lay out in memory what all calls share."""
        head = frame.head(walk, walk.items.ctypes.data, walk.intervals.ctypes.data)
        arrays = len(walk.outputs) + len(walk.arguments)

        def start(pointers: Sequence[int], scalars: Sequence[float], stream: int = 0) -> _Job:
            rest = struct.pack(f"={arrays}q{len(scalars)}d", *pointers, *scalars)
            return _Job(head + rest, _Progress(), walk)

        return start

    def run(self, job: _Job) -> None:
        """Work on items until none is left. The interpreter lock is free meanwhile."""
        self._function(job.frame, job.progress, self._scratch())

    def stop(self, job: _Job) -> None:
        """Make the threads that run the job return after at most one chunk of columns."""
        job.progress[frame.STOPPED] = 1

    def _scratch(self) -> int:
        """An aligned address of memory that belongs to this thread."""
        try:
            return self._local.address
        except AttributeError:
            self._local.memory = memory = np.empty(self._scratch_size, np.uint8)
            address = memory.ctypes.data
            self._local.address = address + -address % _ALIGNMENT
            return self._local.address


@final
class LlvmBackend:
    """SIMD code for the processor at hand."""

    name = "llvm"

    def target(self, device: str) -> Target:
        """The processor at hand."""
        return host_target()

    def version(self) -> str:
        """Of llvmlite, which brings its LLVM along, and how it is used."""
        return f"llvmlite {import_module('llvmlite').__version__} {_MACHINE} {_PASSES}"

    def emit(self, kernel: LoopKernel, target: Target) -> str:
        """LLVM assembly."""
        return emit(kernel, target)

    def compile(self, source: str, target: Target) -> bytes:
        """An object file."""
        with _compiling:
            return _object_file(source, target)

    def listing(self, source: str, target: Target) -> str:
        """The assembly of the processor."""
        with _compiling:
            return _assembly(source, target)

    def load(self, binary: bytes, kernel: LoopKernel, target: Target, device: str) -> _Loaded:
        """Link the object file into this process."""
        return _Loaded(binary, kernel, target)
