"""The census of machine code: its loops, and the hot one of every kind of kernel."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("torch")
pytest.importorskip("cuda.bindings.nvrtc")

from benchmarks.gpu import census, counted, record
from benchmarks.gpu.jobs import jobs
from foldwise.backends.cuda import compiler, models

need_disassembler = pytest.mark.skipif(not census.available(), reason="there is no nvdisasm")


def _listing(*lines: str) -> str:
    """As `nvdisasm` prints it: labels end in a colon."""
    return "\n".join(
        f".L_x_{line}" if line.endswith(":") else f"        /*{16 * n:04x}*/   {line} ;"
        for n, line in enumerate(lines)
    )


NEST = _listing(
    "MOV R0, RZ",
    "0:",  # initialises eight components, with the most instructions
    *["FADD R9, R9, R8"] * 9,
    "IADD3 R0, R0, 0x1, RZ",
    "ISETP.NE.AND P0, PT, R0, 0x8, PT",
    "@P0 BRA `(.L_x_0)",
    "1:",  # over columns
    "LDS R8, [R20]",
    "HFMA2.MMA R4, -RZ, RZ, 0, 5.9604644775390625e-08",  # 1
    "2:",  # 16 components, four at a time, from the first one on
    "FFMA R9, R8, R8, R9",
    "UIADD3 UR5, UR5, 0x4, URZ",
    "IADD3 R4, R4.reuse, 0x4, RZ",
    "ISETP.GE.U32.AND P1, PT, R4, 0x10, PT",
    "@!P1 BRA `(.L_x_2)",
    "ISETP.GE.AND P2, PT, R20, R23, PT",
    "@P2 BRA `(.L_x_3)",  # a column that is not there
    "MUFU.EX2 R9, R9",
    "@P3 BRA `(.L_x_5)",  # a rare case
    "3:",
    "4:",
    "IADD3 R20, R20, 0x1, RZ",
    "ISETP.GE.AND P0, PT, R20, R21, PT",
    "@!P0 BRA `(.L_x_1)",
    "@P4 EXIT",
    "STG.E [R2], R9",
    "EXIT",
    "5:",
    *["DADD R6, R6, R6"] * 30,
    "BRA `(.L_x_4)",
    "6:",
    "BRA `(.L_x_6)",
)


def test_loops_their_turns_and_the_usual_way_through_the_hot_one() -> None:
    """Code that is apart belongs to the loop that it jumps back into, and is not usual."""
    found = census.read(NEST)
    assert [loop.trips for loop in found.loops] == [8, None, 4]
    assert found.hot is found.loops[1] and found.passes == 1
    assert found.hot.count("DADD") == 30
    expected = {"LDS": 1, "FFMA": 4, "MUFU.EX2": 1, "BRA": 7, "UIADD3": 4, "IADD3": 5}
    expected |= {"ISETP.GE.U32.AND": 4, "ISETP.GE.AND": 2, "HFMA2.MMA": 1}
    assert found.hot.turn == expected


def test_a_uniform_condition_is_followed_and_an_unknown_start_is_none() -> None:
    loop = ("0:", "UIADD3 UR5, UR5, 0x8, URZ", "UISETP.NE.AND UP1, UPT, UR5, 0x40, UPT")
    jump = ("PLOP3.LUT P0, PT, PT, PT, UP1, 0x80, 0x0", "@P0 BRA `(.L_x_0)", "EXIT")
    for start, trips in (("UMOV UR5, URZ", 8), ("UMOV UR5, 0x10", 6), ("R2UR UR5, R7", None)):
        assert census.read(_listing(start, *loop, *jump)).loops[0].trips == trips


def test_a_counter_may_be_second_start_below_zero_or_be_copied() -> None:
    below = ("UMOV UR6, 0xfffffff0", "0:", "UIADD3 UR6, UR6, 0x4, URZ")
    compared = ("ISETP.NE.AND P0, PT, RZ, UR6, PT", "@P0 BRA `(.L_x_0)", "EXIT")
    assert census.read(_listing(*below, *compared)).loops[0].trips == 4
    # The old number is compared, the new one is made elsewhere.
    tested = ("UMOV UR5, 0x10", "0:", "UMOV UR6, UR9", "UISETP.GE.U32.AND UP0, UPT, UR5, 0x40, UPT")
    copied = ("UIADD3 UR6, UR5, 0x10, URZ", "PLOP3.LUT P0, PT, PT, PT, UP0, 0x80, 0x0")
    jump = ("UMOV UR5, UR6", "@!P0 BRA `(.L_x_0)", "EXIT")
    assert census.read(_listing(*tested, *copied, *jump)).loops[0].trips == 4


def test_a_loop_that_is_left_in_the_middle() -> None:
    """By a jump, or by a call, as older processors have it; of three turns, in another loop."""
    for way in ("BRA", "CALL.REL.NOINC"):
        found = census.read(
            _listing(
                "0:",
                "MOV R0, RZ",
                "1:",
                "FADD R9, R9, R8",
                "IADD3 R0, R0, 0x1, RZ",
                "ISETP.NE.AND P0, PT, R0, 0x3, PT",
                f"@!P0 {way} `(.L_x_2)",
                "MOV R7, R8",
                "BRA `(.L_x_1)",
                "2:",
                "MUFU.EX2 R9, R9",
                "ISETP.GE.AND P0, PT, R20, R21, PT",
                f"@!P0 {way} `(.L_x_0)",
                "EXIT",
            )
        )
        assert [loop.trips for loop in found.loops] == [None, 3]
        assert found.hot is found.loops[0]
        assert found.hot.turn["FADD"] == 3


def test_a_loop_around_the_hot_one_is_a_pass_over_all_pairs() -> None:
    text = _listing(
        "MOV R1, RZ",
        "0:",
        "MOV R2, R7",
        "1:",
        "MUFU.EX2 R9, R9",
        "IADD3 R2, R2, 0x1, RZ",
        "ISETP.NE.AND P0, PT, R2, R8, PT",
        "@P0 BRA `(.L_x_1)",
        "VIADD R1, R1, 0x40",
        "ISETP.GE.U32.AND P0, PT, R1, 0x3e8, PT",
        "@!P0 BRA `(.L_x_0)",
        "EXIT",
    )
    found = census.read(text)
    assert found.passes == 16 and found.hot is not None and found.hot.trips is None


def test_without_a_loop_there_is_no_hot_one() -> None:
    assert census.read(_listing("FADD R1, R1, R1", "EXIT", "0:", "BRA `(.L_x_0)")).hot is None


# --- the kernels of the benchmark

# For each kind of loops: products of matrices for each pair, and FMA instructions at least. Jobs
# with other dimensions, sizes or functions have kernels of these kinds.
KINDS = {
    "gaussian_d3_100k": (0, 8),
    "gaussian_d64_100k": (6, 4),
    "gaussian_d784_100k": (75, 4),
    "gaussian_d64_float64": (0, 0),
    "logsumexp_d3_100k": (0, 8),
    "attention_d64_float32": (12, 4),
    "argkmin10_d3_100k": (0, 6),
    "few_gaussian_10": (0, 8),
    "product_64": (6, 8),
    "product_1000": (96, 128),
    "gradient_d64_100k": (None, 0),
}


@pytest.fixture(scope="module")
def backend() -> Iterator[counted.CountedBackend]:
    with counted.counting() as backend:
        yield backend


@need_disassembler
@pytest.mark.parametrize("name", KINDS)
def test_the_hot_loop_of_every_kind_of_kernel(name: str, backend: counted.CountedBackend) -> None:
    products, least = KINDS[name]
    job = jobs()[name]
    kernel = counted.kernel(job, backend)
    code = record.described([kernel], job.counted)
    found = census.census(kernel.cubin)
    assert found.hot is not None
    if name == "gaussian_d64_float64" and compiler.version().split()[1] in ("12.9", "13.0"):
        # These keep the loop over components, which is hot then, and ends before a pair does.
        assert found.hot.turn["DADD"] == found.hot.turn["DFMA"] > 0 and "turn_pairs" not in code
        return
    # A turn does whole columns: of the rows of the thread, or of a tile.
    assert code["turn_pairs"] * found.passes == round(code["turn_pairs"] * found.passes) > 0
    pipes = code["pipes"]
    assert pipes.get("LDS", 0) + pipes.get("LDG", 0) > 0, "columns are read"
    assert pipes.get("FMA", 0) + pipes.get("FP64", 0) >= least
    assert code["instructions"] >= sum(pipes.get(p, 0) for p in ("FMA", "FP64", "HMMA", "XU"))
    if products is not None:
        assert pipes.get("HMMA", 0) == products
    assert code["limit"] <= code["issue_limit"] <= 32


def test_every_job_whose_kernel_is_timed_says_how_pairs_are_counted() -> None:
    assert all((job.counted is None) == job.host for job in jobs().values())


@need_disassembler
def test_products_of_matrices_are_rated_as_mma_sync_is() -> None:
    """Not as `wgmma`, which is 1.6 times as fast."""
    multiply = """asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0,%1,%2,%3}, "
      "{%4,%4,%4,%4}, {%4,%4}, {%0,%1,%2,%3};" : "+f"(d), "+f"(e), "+f"(f), "+f"(g) : "r"(k));"""
    source = f"""extern "C" __global__ void foldwise_kernel(float* c, int n) {{
      float d = 0, e = 0, f = 0, g = 0;
      for (int k = 0; k < n; ++k) {{ {multiply * 8} }}
      c[threadIdx.x] = d + e + f + g;
    }}"""
    kernel = record.Kernel("", compiler.compile_cubin(source, 90))
    code = record.described([kernel], ("HMMA", 1.0))
    assert code["bound"] == "HMMA"
    products = code["limit"] * 16 * 8 * 8 / models.WARP  # in a clock, of a multiprocessor
    assert products == pytest.approx(0.62 * 1024)
