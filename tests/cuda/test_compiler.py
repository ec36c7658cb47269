"""Compiling for GPUs; none is needed."""

from __future__ import annotations

import re
import threading

import pytest

pytest.importorskip("cuda.bindings.nvrtc")

from benchmarks.gpu import census
from foldwise.backends.cuda import CudaBackend, compiler
from foldwise.backends.cuda.disassembly import run, tool
from foldwise.ir.target import GpuTarget
from tests.cuda import registers
from tests.cuda.samples import KERNEL, PRELUDE

pytestmark = pytest.mark.nvrtc

SOURCE = PRELUDE + KERNEL
CAPABILITIES = [75, 80, 86, 89, 90, 100, 120]

# 64 numbers that are found at run time cannot be in registers.
_WITH_STACK = """
extern "C" __global__ void foldwise_kernel(const int* places, float* out) {
  float table[64];
  for (int i = 0; i < 64; i++) table[places[i]] = i;
  out[threadIdx.x] = table[places[threadIdx.x]];
}
"""


@pytest.mark.parametrize("capability", CAPABILITIES)
def test_a_kernel_compiles_for_every_gpu(capability: int) -> None:
    needs = compiler.resources(compiler.compile_cubin(SOURCE, capability))
    assert needs.stack_bytes == 0
    assert 8 < needs.registers <= 48
    assert needs.shared_bytes in (0, 1024)  # the system's own, from 9.0
    assert needs.parameter_bytes == 13 * 8


@pytest.mark.parametrize("capability", [75, 90, 120])
@pytest.mark.parametrize("source", [SOURCE, _WITH_STACK], ids=["plain", "stack"])
def test_resources_are_those_that_nvidia_reports(source: str, capability: int) -> None:
    program = tool("cuobjdump")
    if program is None:
        pytest.skip("there is no cuobjdump")
    cubin = compiler.compile_cubin(source, capability)
    report = run(program, cubin, "-res-usage")
    found = re.search(r"REG:(\d+) STACK:(\d+) SHARED:(\d+)", report)
    assert found is not None
    assert compiler.resources(cubin)[:3] == tuple(map(int, found.groups()))


def test_a_stack_is_seen() -> None:
    assert compiler.resources(compiler.compile_cubin(_WITH_STACK, 90)).stack_bytes == 256


def test_a_cubin_of_another_kernel_is_refused() -> None:
    cubin = compiler.compile_cubin(SOURCE, 90)
    with pytest.raises(ValueError, match="no kernel other"):
        compiler.resources(cubin, "other")
    with pytest.raises(ValueError, match="no cubin"):
        compiler.resources(b"// PTX")


def test_an_error_shows_the_lines_at_fault() -> None:
    broken = SOURCE.replace("float sum = 0.f;", "float sum = nothing;")
    number = broken[: broken.index("nothing")].count("\n") + 1
    with pytest.raises(RuntimeError) as error:
        compiler.compile_cubin(broken, 90)
    message = str(error.value)
    assert "sm_90" in message
    assert 'identifier "nothing" is undefined' in message
    assert f">{number:5}     float sum = nothing;" in message
    assert f" {number - 1:5} " in message
    assert "never referenced" not in message


def test_a_newer_gpu_gets_ptx_and_an_older_one_an_error() -> None:
    code = compiler.compile_cubin(SOURCE, 95)
    assert not compiler.is_cubin(code)
    assert b".target sm_90" in code
    assert code.endswith(b"\0")
    with pytest.raises(RuntimeError, match=r"has 6\.0"):
        compiler.compile_cubin(SOURCE, 60)


def test_the_same_source_gives_the_same_code() -> None:
    assert compiler.compile_cubin(SOURCE, 90) == compiler.compile_cubin(SOURCE, 90)


def test_threads_may_compile_at_the_same_time() -> None:
    found: dict[int, bytes] = {}

    def compile_for(capability: int) -> None:
        found[capability] = compiler.compile_cubin(SOURCE, capability)

    threads = [threading.Thread(target=compile_for, args=(c,)) for c in CAPABILITIES]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {c: compiler.compile_cubin(SOURCE, c) for c in CAPABILITIES}


def test_without_nvrtc_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(f"No module named {name!r}")

    monkeypatch.setattr(compiler, "load_module", missing)
    compiler._nvrtc.cache_clear()
    with pytest.raises(ImportError, match=r"pip install cuda-bindings nvidia-cuda-nvrtc"):
        compiler._nvrtc()


def test_the_backend_compiles_and_lists() -> None:
    backend, target = CudaBackend(), GpuTarget(capability=90)
    assert backend.version().startswith("nvrtc 1")
    assert compiler.is_cubin(backend.compile(SOURCE, target))
    assert ".target sm_90" in backend.listing(SOURCE, GpuTarget(capability=95))
    if census.available():
        assert "MUFU.EX2" in backend.listing(SOURCE, target)


@pytest.mark.skipif(not census.available(), reason="there is no nvdisasm")
@pytest.mark.parametrize("capability", CAPABILITIES)
def test_a_census_finds_the_loop_that_matters(capability: int) -> None:
    found = census.census(compiler.compile_cubin(SOURCE, capability))
    assert found.spills == 0
    assert found.hot is not None and found.hot.trips is None
    turn = found.hot.turn
    pairs, pipes = census.count(turn, "MUFU.EX2"), census.by_pipe(turn)
    assert pairs in (8, 128), "columns of a turn, or of a tile that is full"
    assert pipes["XU"] == pairs
    assert pipes["FMA"] == 3 * pairs
    assert pipes["LDS"] == pairs // 4
    assert turn.total() <= 5 * pairs
    assert sum(loop.pipes["other"] for loop in found.loops) == 0
    assert f"each of its {pairs} pairs" in census.table(found)
    nest = found.around("MUFU.EX2")
    assert nest.count("MUFU.EX2") == found.opcodes["MUFU.EX2"] > 0


@pytest.mark.skipif(not census.available(), reason="there is no nvdisasm")
def test_a_census_sees_spills() -> None:
    assert census.census(compiler.compile_cubin(_WITH_STACK, 90)).spills > 0


@pytest.mark.skipif(not census.available(), reason="there is no nvdisasm")
def test_memory_is_accepted_where_it_is_asked_for_and_outside_loops_only() -> None:
    """16 bytes for a total, once touched in the loop of the exponentials, once behind it."""

    def compiled(inside: str, behind: str) -> bytes:
        source = SOURCE.replace("float sum = 0.f;", "float sum = 0.f; volatile float kept[4];")
        source = source.replace(
            "sum += exp2_approx(-d * d);", f"sum += exp2_approx(-d * d);{inside}"
        )
        source = source.replace("if (inside) frame", f"{behind} if (inside) frame")
        return compiler.compile_cubin(source, 90)

    touch = "kept[threadIdx.x % 4] = sum;"
    registers.check("behind", 90, compiled("", touch), 16)
    with pytest.raises(AssertionError, match="behind, sm_90, NVRTC .*: 16 bytes"):
        registers.check("behind", 90, compiled("", touch))
    with pytest.raises(AssertionError, match="inside"):
        registers.check("inside", 90, compiled(touch, ""), 16)
