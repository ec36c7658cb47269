"""Compiling LLVM assembly, and running what comes out."""

from __future__ import annotations

import ctypes
import functools
import threading
from dataclasses import dataclass
from importlib import import_module
from typing import Any, final

import numpy as np

from foldwise.backends.call import Call, Int64Array
from foldwise.backends.llvm import frame
from foldwise.backends.llvm.emit import ENTRY, emit, scratch_layout
from foldwise.ir.lock import fork_safe_lock
from foldwise.ir.loops import LoopKernel
from foldwise.ir.target import Target

_ALIGNMENT = 64


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
        .create_target_machine(
            cpu=target.cpu, features=target.features, opt=3, reloc="pic", codemodel="jitdefault"
        )
    )


_compiling = fork_safe_lock()  # one LLVM context serves the whole process


def optimised(source: str, target: Target) -> tuple[Any, Any]:
    """The parsed and optimised module, and the target machine."""
    llvm = _llvm()
    module = llvm.parse_assembly(source)
    machine = _target_machine(target)
    # Rows are vectorised by construction; LLVM's vectorisers would only look for what is not there.
    options = llvm.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = False
    options.slp_vectorization = False
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return module, machine


def assembly(source: str, target: Target) -> str:
    """The machine code of a kernel, as text for people."""
    with _compiling:
        module, machine = optimised(source, target)
        return machine.emit_assembly(module)


@dataclass(slots=True)
class _Job:
    call: Call
    frame: Int64Array
    progress: Int64Array


@final
class _Loaded:
    """Machine code in memory."""

    def __init__(self, binary: bytes, kernel: LoopKernel, target: Target) -> None:
        llvm = _llvm()
        with _compiling:
            module = llvm.parse_assembly(f'target triple = "{target.triple}"')
            self._engine = llvm.create_mcjit_compiler(module, _target_machine(target))
            self._engine.add_object_file(llvm.ObjectFileRef.from_data(binary))
            self._engine.finalize_object()
            address = self._engine.get_function_address(ENTRY)
        prototype = ctypes.CFUNCTYPE(None, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_size_t)
        self._function = prototype(address)
        self._scratch_size = scratch_layout(kernel).size + _ALIGNMENT
        self._local = threading.local()

    def prepare(self, call: Call) -> _Job:
        """Lay out the call in memory."""
        return _Job(call, frame.pack(call), np.zeros(2, np.int64))

    def run(self, job: _Job) -> None:
        """Work on items until none is left. The interpreter lock is free meanwhile."""
        self._function(job.frame.ctypes.data, job.progress.ctypes.data, self._scratch())

    def stop(self, job: _Job) -> None:
        """Make the threads that run the job return after at most one chunk of columns."""
        job.progress[frame.STOPPED] = 1

    def _scratch(self) -> int:
        """An aligned address of memory that belongs to this thread."""
        memory = getattr(self._local, "memory", None)
        if memory is None:
            memory = self._local.memory = np.empty(self._scratch_size, np.uint8)
        address = memory.ctypes.data
        return address + -address % _ALIGNMENT


@final
class LlvmBackend:
    """SIMD code for the processor at hand."""

    name = "llvm"

    def version(self) -> str:
        """Of llvmlite, which brings its LLVM along."""
        return str(import_module("llvmlite").__version__)

    def emit(self, kernel: LoopKernel, target: Target) -> str:
        """LLVM assembly."""
        return emit(kernel, target)

    def compile(self, source: str, target: Target) -> bytes:
        """An object file."""
        with _compiling:
            module, machine = optimised(source, target)
            return machine.emit_object(module)

    def load(self, binary: bytes, kernel: LoopKernel, target: Target) -> _Loaded:
        """Link the object file into this process."""
        return _Loaded(binary, kernel, target)
