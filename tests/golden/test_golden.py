"""The output of the compiler under version control, as text: a change of code shows as a diff.

Run with `--update-golden` to rewrite the files that differ, and read the diff before committing.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import llvmlite.binding as llvm
import pytest

from foldwise.backends.cuda import emit as cuda
from foldwise.backends.llvm.emit import ENTRY, emit
from foldwise.engine.kernel import Signature, lowered
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, scalar
from foldwise.ir.loops import DType, LoopKernel
from foldwise.ir.spec import MapReduce, Numerics
from foldwise.ir.target import AnyTarget, GpuTarget, Target
from foldwise.ir.text import format_spec
from foldwise.ops import COMPOSITES
from foldwise.transform.autodiff import gradient
from tests.support import spec_of, variables

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741

FOLDER = Path(__file__).parent
TRIPLE = "x86_64-unknown-linux-gnu"
TARGETS = {
    "avx512": Target(
        triple=TRIPLE,
        cpu="skylake-avx512",
        features="+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+bmi2,+fma",
        vector_bits=512,
        registers=32,
        has_fma=True,
    ),
    "avx2": Target(
        triple=TRIPLE,
        cpu="haswell",
        features="+avx,+avx2,+bmi2,+fma",
        vector_bits=256,
        registers=16,
        has_fma=True,
    ),
}

# --- the computations


def _gaussian(dim: int, out: int) -> MapReduce:
    """Slots: x_i, y_j, b_j."""
    x, y, b = variables((I, dim), (J, dim), (J, out))
    return spec_of(apply("exp", -COMPOSITES["sqdist"](x, y)) * b)


def _slope(spec: MapReduce, slot: int) -> MapReduce:
    found = gradient(spec, slot)
    assert found is not None
    return found.spec


def _distance(reduction: str, dim: int, cells: int = 1) -> MapReduce:
    x, y = variables((I, dim), (J, dim))
    return spec_of(COMPOSITES["sqdist"](x, y), reduction, k=cells)


def _weighted(reduction: str, dim: int) -> MapReduce:
    """Attention: the products of x_i and y_j say how much each w_j counts."""
    x, y, w = variables((I, 2), (J, 2), (J, dim))
    return spec_of(COMPOSITES["dot"](x, y), reduction, weight=w)


def _sum(numerics: Numerics) -> MapReduce:
    x, y = variables((I, 1), (J, 1))
    return spec_of(apply("abs", x - y), numerics=numerics)


def _parameter() -> MapReduce:
    """A Cauchy kernel whose scale is an argument, and whose weight is a number of the call."""
    x, y, p = variables((I, 2), (J, 2), (NONE, 1))
    return spec_of(scalar(0) / (1 + COMPOSITES["sqdist"](x, y) * apply("square", p)))


def _rearranged() -> MapReduce:
    """Components moved about at dimension 40: loops over memory."""
    x, y = variables((I, 25), (J, 15))
    return spec_of(apply("slice", apply("concat", x, y), start=5, stop=38), "max")


def _hoisted() -> MapReduce:
    """Parts that depend on neither index, on i, on j and on both."""
    x, y, p = variables((I, 1), (J, 1), (NONE, 1))
    formula: Expr = apply("exp", p) * apply("sin", x) * apply("cos", y)
    return spec_of(formula * apply("log", x + y))


@dataclass(frozen=True)
class Case:
    """A computation, and what else decides its code."""

    spec: MapReduce
    dtype: DType = "float32"
    storage: str | None = None  # the type of the arguments in memory, if it is another
    dense: bool = True  # the components of each vector lie next to each other
    targets: tuple[str, ...] = ("avx512",)  # none where the loops show all that is special


CASES = {
    "gaussian_3": Case(_gaussian(3, 1), targets=("avx512", "avx2")),
    "gaussian_3_float64": Case(_gaussian(3, 1), "float64"),
    "gaussian_3_strided": Case(_gaussian(3, 1), dense=False),
    "gaussian_3_direct": Case(
        spec_of(_gaussian(3, 1).formula, numerics=Numerics("direct")), targets=()
    ),
    "gaussian_3_times_3_columns": Case(_gaussian(3, 3)),
    "gaussian_3_gradient_x": Case(_slope(_gaussian(3, 1), 0), targets=("avx512", "avx2")),
    "gaussian_3_gradient_y": Case(_slope(_gaussian(3, 1), 1), targets=()),
    "gaussian_64": Case(_gaussian(64, 1), targets=("avx512", "avx2")),
    "logsumexp_3": Case(_distance("logsumexp", 3), targets=("avx512", "avx2")),
    "argmin_3": Case(_distance("argmin", 3), targets=("avx512", "avx2")),
    "logsumexp_2_weight": Case(_weighted("logsumexp_weight", 1)),
    "softmax_2_times_3_columns": Case(_weighted("sumsoftmaxweight", 3)),
    "kmin_argkmin_3_registers": Case(_distance("kmin_argkmin", 3, cells=5)),
    "kmin_argkmin_3_memory": Case(_distance("kmin_argkmin", 3, cells=40)),
    "sum_1_kahan": Case(_sum(Numerics("kahan"))),
    "sum_1_float64_accumulator": Case(_sum(Numerics("block", "float64"))),
    "sum_1_bfloat16": Case(_sum(Numerics()), storage="bfloat16"),
    "sum_1_float16": Case(_sum(Numerics()), storage="float16"),
    "parameter_2": Case(_parameter()),
    "rearranged_40": Case(_rearranged()),
    "hoisted_1": Case(_hoisted(), "float64", targets=()),
}


def _kernel(case: Case, target: AnyTarget) -> LoopKernel:
    storage = tuple((case.storage or str(case.dtype), case.dense) for _ in case.spec.slots)
    return lowered(case.spec, Signature(storage, case.dtype), target)


# --- the files


def golden(path: Path, text: str, update: bool) -> None:
    """The file holds `text`, or is made to."""
    if update:
        if not path.exists() or path.read_text() != text:
            path.write_text(text)
        return
    assert path.exists(), f"{path.name} is missing: pytest tests/golden --update-golden"
    assert text.splitlines() == path.read_text().splitlines(), (
        f"{path.name} differs; if that is intended: pytest tests/golden --update-golden"
    )


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether the files are to be rewritten."""
    return bool(request.config.getoption("--update-golden"))


@pytest.mark.parametrize("name", CASES)
def test_loops(name: str, update: bool) -> None:
    case = CASES[name]
    text = f"# {format_spec(case.spec)}\n{_kernel(case, TARGETS['avx512'])}"
    golden(FOLDER / f"{name}.loops", text, update)


PAIRS = [(name, target) for name, case in CASES.items() for target in case.targets]


@pytest.mark.parametrize(("name", "target"), PAIRS)
def test_llvm(name: str, target: str, update: bool) -> None:
    source = emit(_kernel(CASES[name], TARGETS[target]), TARGETS[target])
    module = llvm.parse_assembly(source)
    module.verify()
    assert [f.name for f in module.functions if not f.is_declaration][0] == ENTRY
    golden(FOLDER / f"{name}.{target}.ll", source, update)


GPU = GpuTarget(capability=90, multiprocessors=132)
# Their text is the same for every GPU.
ON_GPUS = [
    "gaussian_3",
    "gaussian_64",
    "logsumexp_3",
    "argmin_3",
    "kmin_argkmin_3_registers",
    "sum_1_float16",
]


def _cuda(name: str) -> str:
    """The text without what every kernel begins with."""
    text = cuda.emit(_kernel(CASES[name], GPU), GPU)
    assert text.startswith(cuda.prelude())
    return text.removeprefix(cuda.prelude())


@pytest.mark.parametrize("name", ON_GPUS)
def test_cuda(name: str, update: bool) -> None:
    golden(FOLDER / f"{name}.cu", _cuda(name), update)


def test_every_file_belongs_to_a_test() -> None:
    expected = {f"{name}.loops" for name in CASES} | {f"{n}.{t}.ll" for n, t in PAIRS}
    expected |= {f"{name}.cu" for name in ON_GPUS}
    assert {path.name for path in FOLDER.glob("*.*") if path.suffix != ".py"} == expected


def test_the_same_text_every_time() -> None:
    """Nothing depends on addresses or hashes: the text is the key of the cache."""
    for name, target in PAIRS:
        first, second = (
            emit(_kernel(CASES[name], TARGETS[target]), TARGETS[target]) for _ in range(2)
        )
        assert first == second, name
    for name in ON_GPUS:
        assert _cuda(name) == _cuda(name)


def test_a_change_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "file"
    golden(path, "one\n", update=True)
    golden(path, "one\n", update=False)
    with pytest.raises(AssertionError, match="differs"):
        golden(path, "two\n", update=False)
    with pytest.raises(AssertionError, match="missing"):
        golden(tmp_path / "other", "one\n", update=False)
    golden(path, "two\n", update=True)
    golden(path, "two\n", update=False)
