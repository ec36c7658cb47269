"""How fast the processor could be: measured peaks of instructions, and the limits of a loop.

Two limits are computed. *Issue slots*: every vector instruction that computes takes as long as a
multiply-add at its measured peak. *Pipes*: multiply-adds, additions and divisions have their own
measured peaks, and all together that of a mix, since some processors have separate units. Scaling
and rounding instructions use the adders for longer (Zen 5: `vscalefps` takes the time of two sums).
"""

from __future__ import annotations

import ctypes
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import Any

import numpy as np

from benchmarks.assembly import Loop
from foldwise.backends.llvm import host_target
from foldwise.ir.target import Target

SAMPLE_S = 0.006
_STEPS_PER_TURN = 60  # of the loop; a multiple of every number of chains
# Operations of the chains in turn, by the name of the peak; "scale" is for 512 bits only.
_STEPS = {
    "fma": ("fma",),
    "add": ("add",),
    "mix": ("fma", "add"),
    "divide": ("divide",),
    "root": ("root",),
    "scale": ("scale",),
}
_SCALEF = "llvm.x86.avx512.mask.scalef.ps.512"


def _step(kind: str, value: str, vector: str, lanes: int, *, has_fma: bool) -> str:
    """One instruction; %c is 0.5 and %d is 1."""
    name = f"v{lanes}f32"
    if kind == "add":
        return f"fadd {vector} {value}, %d"
    if kind == "divide":
        return f"fdiv {vector} %d, {value}"
    if kind == "root":
        return f"call {vector} @llvm.sqrt.{name}({vector} {value})"
    if kind == "scale":
        return (
            f"call {vector} @{_SCALEF}({vector} {value}, {vector} %c, {vector} %d, i16 -1, i32 4)"
        )
    if not has_fma:
        return f"fmul {vector} {value}, %c"
    return f"call {vector} @llvm.fma.{name}({vector} {value}, {vector} %c, {vector} %d)"


def _function(name: str, target: Target) -> str:
    """LLVM assembly of a loop over independent chains: enough to hide the latency of a step."""
    lanes, chains = target.lanes(32), 20 if target.registers >= 32 else 12
    repeats = _STEPS_PER_TURN // chains
    vector = f"<{lanes} x float>"
    lines = [
        f"define void @{name}(i64 %count, ptr %p) {{",
        "entry:",
        f"  %c = load volatile {vector}, ptr %p, align 4",
        f"  %q = getelementptr i8, ptr %p, i64 {4 * lanes}",
        f"  %d = load volatile {vector}, ptr %q, align 4",
        "  br label %loop",
        "loop:",
        "  %k = phi i64 [0, %entry], [%next, %loop]",
    ]
    for n in range(chains):
        last = f"%v{n}.{repeats}"
        lines.append(f"  %v{n}.0 = phi {vector} [%d, %entry], [{last}, %loop]")
    for r in range(repeats):
        for n in range(chains):
            kind = _STEPS[name][n % len(_STEPS[name])]
            step = _step(kind, f"%v{n}.{r}", vector, lanes, has_fma=target.has_fma)
            lines.append(f"  %v{n}.{r + 1} = {step}")
    lines += [
        "  %next = add i64 %k, 1",
        "  %more = icmp ult i64 %next, %count",
        "  br i1 %more, label %loop, label %exit",
        "exit:",
    ]
    for n in range(chains):
        lines.append(f"  store volatile {vector} %v{n}.{repeats}, ptr %p, align 4")
    return "\n".join([*lines, "  ret void", "}"])


def _kinds(target: Target) -> list[str]:
    """The names of the peaks that this processor has."""
    return [kind for kind in _STEPS if kind != "scale" or target.vector_bits == 512]


def _compiled(target: Target) -> Any:
    """An execution engine with one function per peak."""
    llvm: Any = import_module("llvmlite.binding")
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    lanes = target.lanes(32)
    vector, name = f"<{lanes} x float>", f"v{lanes}f32"
    source = [
        f'target triple = "{target.triple}"',
        f"declare {vector} @llvm.fma.{name}({vector}, {vector}, {vector})",
        f"declare {vector} @llvm.sqrt.{name}({vector})",
        *(_function(kind, target) for kind in _kinds(target)),
    ]
    if "scale" in _kinds(target):
        source.append(f"declare {vector} @{_SCALEF}({vector}, {vector}, {vector}, i16, i32)")
    module = llvm.parse_assembly("\n".join(source))
    machine = llvm.Target.from_triple(target.triple).create_target_machine(
        cpu=target.cpu, features=target.features, opt=3
    )
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    return engine


class Peaks:
    """Measures how many vector instructions of each kind `threads` threads do per second."""

    def __init__(self, threads: int) -> None:
        target = host_target()
        self._lanes = target.lanes(32)
        self._engine = _compiled(target)
        prototype = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_size_t)
        self._functions = {
            kind: prototype(self._engine.get_function_address(kind)) for kind in _kinds(target)
        }
        self._threads = threads
        self._pool = ThreadPoolExecutor(threads)
        self._counts = dict.fromkeys(self._functions, 1000)
        for kind in self._counts:  # how many turns last long enough
            for _ in range(4):
                rate = self._rate(kind, 1000)
                self._counts[kind] = int(rate / _STEPS_PER_TURN * SAMPLE_S) + 1

    def sample(self) -> dict[str, float]:
        """Instructions per second of all threads, by kind."""
        found: dict[str, float] = {}
        for kind, count in self._counts.items():
            jobs = [self._pool.submit(self._rate, kind, count) for _ in range(self._threads)]
            found[kind] = sum(job.result() for job in jobs)
        return found

    def _rate(self, kind: str, count: int) -> float:
        room = np.ones(2 * self._lanes, np.float32)
        room[: self._lanes] = 0.5
        start = time.perf_counter()
        self._functions[kind](count, room.ctypes.data)
        return count * _STEPS_PER_TURN / (time.perf_counter() - start)


def issue_limit(loop: Loop, peaks: dict[str, float]) -> float:
    """Pairs per second if each instruction that computes took as long as a multiply-add."""
    return loop.pairs * peaks["fma"] / loop.arithmetic


def pipe_limit(loop: Loop, peaks: dict[str, float]) -> float:
    """Pairs per second that the measured peaks of the kinds of instructions allow."""
    times = (
        loop.classes.get("fma", 0) / peaks["fma"],
        loop.classes.get("add", 0) / peaks["add"]
        + loop.classes.get("scale", 0) / peaks.get("scale", peaks["add"]),
        loop.count("vdiv") / peaks["divide"] + loop.count("vsqrt") / peaks["root"],
        loop.arithmetic / max(peaks["mix"], peaks["fma"]),
    )
    return loop.pairs / max(times)
