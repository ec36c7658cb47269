"""Prints what the compiler writes for many computations: `python -m tests.golden.kernels FOLDER`.

`tools/codegen_diff.py` runs it in two checkouts and compares. It covers the computations of the
golden files, and besides them every reduction, types and dimensions, schedules, and every op.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from foldwise.backends.cuda import emit as cuda
from foldwise.backends.llvm.emit import emit
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.loops import DType, LoopKernel
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ir.target import AnyTarget, GpuTarget, Target
from foldwise.lower.heuristics import across_schedule, merge_schedule
from foldwise.ops import OPS, REDUCTIONS
from tests.checks import cases
from tests.golden import test_golden as golden
from tests.support import spec_of, variables

I, J = Axis.I, Axis.J  # noqa: E741

AVX512 = golden.TARGETS["avx512"]
TARGETS: dict[str, AnyTarget] = {
    **golden.TARGETS,
    "sse2": Target("x86_64-unknown-linux-gnu", "x86-64", "+sse,+sse2", 128, 16, has_fma=False),
    "neon": Target("aarch64-unknown-linux-gnu", "generic", "+neon", 128, 32, has_fma=True),
    "sm_90": golden.GPU,
    "sm_75": GpuTarget(capability=75, multiprocessors=72),
}


def _computations() -> Iterator[tuple[str, MapReduce, DType]]:
    """All reductions; the most frequent ones in other dimensions and types; all ops."""
    for name in REDUCTIONS:
        yield f"{name}_2", golden._distance(name, 2, cells=3), "float32"
    for dim in (1, 5, 16, 17, 100):
        yield f"sum_{dim}", golden._gaussian(dim, 1), "float32"
    for name in ("logsumexp", "argmin", "kmin_argkmin", "sumsoftmaxweight"):
        for dim in (1, 20):
            yield f"{name}_{dim}_float64", golden._distance(name, dim, cells=20), "float64"
    yield "sum_3_40", golden._gaussian(3, 40), "float32"
    yield "logsumexp_3_rows", replace(golden._distance("logsumexp", 3), axis=I), "float32"
    yield "sum_1_kahan_float64", golden._sum(Numerics("kahan")), "float64"
    yield "sum_20_bf16x3", replace(golden._gaussian(20, 1), numerics=_PRODUCTS), "float32"
    for name, row in OPS.items():
        if row.arity == 0:
            continue
        case = cases(row, (1,) if name == "expand" else (3,))[-1]
        kinds = [(I if n == 0 else J, dim) for n, dim in enumerate(case.dims)]
        spec = spec_of(case.on(*variables(*kinds)))
        yield f"op_{name}", spec, "float32"
        yield f"op_{name}_float64", spec, "float64"


_PRODUCTS = Numerics(products="bf16x3")


def _kernels() -> Iterator[tuple[str, AnyTarget, LoopKernel]]:
    """Name, target, and program."""
    for name, case in golden.CASES.items():
        for target in (*(golden.TARGETS[t] for t in case.targets or ("avx512",)), golden.GPU):
            yield name, target, golden._kernel(case, target)
    for name, spec, dtype in _computations():
        plain = Signature(tuple((str(dtype), True) for _ in spec.slots), dtype)
        if name.startswith("op_"):
            for key in ("avx512", "sse2", "sm_90"):
                yield name, TARGETS[key], lowered(spec, plain, TARGETS[key])
            continue
        for target in TARGETS.values():
            yield name, target, lowered(spec, plain, target)
        for target in (AVX512, golden.GPU):
            yield f"{name}_few", target, lowered(spec, replace(plain, few=True), target)
            yield f"{name}_part", target, lowered(spec, replace(plain, partial=True), target)
            merged = Signature((), dtype, merged=4)
            schedule = merge_schedule(target, dtype)
            yield f"{name}_merged", target, lowered(spec, merged, target, schedule)
            across = across_schedule(spec, target, dtype, rows=8, columns=1 << 20)
            if across is not None:
                part = replace(plain, partial=True)
                yield f"{name}_across", target, lowered(spec, part, target, across)


def texts() -> Iterator[tuple[str, str]]:
    """Paths, `loops/NAME.TARGET`, `llvm/...` and `cuda/...`, and what is printed there."""
    names = {target: name for name, target in TARGETS.items()}
    yield "cuda/prelude.h", cuda.prelude()
    for name, target, kernel in _kernels():
        yield f"loops/{name}.{names[target]}", str(kernel)
        if isinstance(target, GpuTarget):
            text = cuda.emit(kernel, target)
            yield f"cuda/{name}.{names[target]}", text.removeprefix(cuda.prelude())
        else:
            yield f"llvm/{name}.{names[target]}", emit(kernel, target)


def main(folder: Path) -> None:
    """Write all files."""
    for stage in ("loops", "llvm", "cuda"):
        (folder / stage).mkdir(parents=True)
    for path, text in texts():
        (folder / path).write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
