"""Errors in ulps of the vector functions, on every kind of target that this machine can run."""

from __future__ import annotations

import ctypes
import functools
import platform
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import llvmlite.binding as llvm
import mpmath
import numpy as np
import pytest

from foldwise.backends.llvm.text import Body, FloatElement, Lanes
from foldwise.backends.llvm.vecmath import FUNCTIONS
from foldwise.ir.target import Target

X86 = platform.machine().lower() in ("x86_64", "amd64")
DTYPES = {"float": np.float32, "double": np.float64}
UNARY = ("exp", "log", "sin", "cos", "rsqrt", "sqrt")

# --- compiling one function into a loop


@functools.cache
def targets() -> dict[str, Target]:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    features = llvm.get_host_cpu_features()
    bits = 512 if features.get("avx512dq") else 256 if features.get("avx2") else 128
    host = Target(
        triple=llvm.get_default_triple(),
        cpu=llvm.get_host_cpu_name(),
        features=features.flatten(),
        vector_bits=bits,
        registers=32,
        has_fma=not X86 or bool(features.get("fma")),
    )
    found = {"host": host}
    if X86 and features.get("avx2") and features.get("fma"):
        off = [f"-{f[1:]}" if f.startswith("+avx512") else f for f in host.features.split(",")]
        found["avx2"] = replace(host, cpu="haswell", features=",".join(off), vector_bits=256)
    if X86:
        plain = replace(host, cpu="x86-64", features="+sse,+sse2", vector_bits=128, has_fma=False)
        found["sse2"] = plain
    return found


def module_text(target: Target, name: str, element: FloatElement, lanes: int) -> str:
    body = Body()
    v = Lanes(body, element, lanes, target)
    inputs = ["%in0", "%in1"] if name in ("pow", "atan2") else ["%in0"]
    body.do("br label %loop")
    body.begin("loop")
    body.do("%i = phi i64 [ 0, %entry ], [ %next, %loop ]")
    xs: list[str] = []
    for pointer in inputs:
        at = body.let(f"getelementptr {element}, ptr {pointer}, i64 %i")
        xs.append(body.let(f"load {v.type}, ptr {at}, align {v.bits // 8}"))
    y = v.sqrt(*xs) if name == "sqrt" else FUNCTIONS[name](v, *xs)
    at = body.let(f"getelementptr {element}, ptr %out, i64 %i")
    body.do(f"store {v.type} {y}, ptr {at}, align {v.bits // 8}")
    body.do(f"%next = add i64 %i, {max(lanes, 1)}")
    more = body.let("icmp slt i64 %next, %n")
    body.do(f"br i1 {more}, label %loop, label %done")
    body.begin("done")
    body.do("ret void")
    arguments = ", ".join(f"ptr noalias {pointer}" for pointer in [*inputs, "%out"])
    return "\n".join(
        [
            f'target triple = "{target.triple}"',
            *body.declarations,
            *body.definitions.values(),
            f"define void @f({arguments}, i64 %n) {{",
            "entry:",
            *body.lines,
            "}",
        ]
    )


def optimised(target: Target, text: str) -> tuple[llvm.ModuleRef, llvm.TargetMachine]:
    module = llvm.parse_assembly(text)
    module.verify()
    machine = llvm.Target.from_triple(target.triple).create_target_machine(
        cpu=target.cpu, features=target.features, opt=2
    )
    tuning = llvm.create_pipeline_tuning_options(speed_level=2)
    tuning.loop_vectorization = False
    tuning.loop_unrolling = False
    builder = llvm.create_pass_builder(machine, tuning)
    builder.getModulePassManager().run(module, builder)
    return module, machine


@dataclass(frozen=True)
class Kernel:
    """A compiled loop over `lanes` numbers at a time; keeps the code alive."""

    engine: llvm.ExecutionEngine
    dtype: type
    lanes: int

    def __call__(self, *xs: np.ndarray) -> np.ndarray:
        size = xs[0].size
        step = max(self.lanes, 1)
        padded = -(-size // step) * step
        arrays = [np.resize(np.ascontiguousarray(x, self.dtype), padded) for x in xs]
        out = np.empty(padded, self.dtype)
        pointers = [a.ctypes.data for a in (*arrays, out)]
        signature = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * len(pointers), ctypes.c_int64)
        signature(self.engine.get_function_address("f"))(*pointers, padded)
        return out[:size]


@functools.cache
def kernel(target: str, name: str, element: FloatElement, width: str) -> Kernel:
    t = targets()[target]
    bits = 32 if element == "float" else 64
    lanes = t.lanes(bits) if width == "vector" else 0
    module, machine = optimised(t, module_text(t, name, element, lanes))
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    return Kernel(engine, DTYPES[element], lanes)


# --- reference values and ulps

FUNCTION: dict[str, Callable[..., np.ndarray]] = {
    "exp": np.exp,
    "log": np.log,
    "sin": np.sin,
    "cos": np.cos,
    "sqrt": np.sqrt,
    "rsqrt": lambda x: 1 / np.sqrt(x),
    "pow": np.power,
}


def reference(name: str, *xs: np.ndarray) -> np.ndarray:
    """In double for float32, in extended precision for double."""
    wide = np.float64 if xs[0].dtype == np.float32 else np.longdouble
    with np.errstate(all="ignore"):
        return FUNCTION[name](*(x.astype(wide) for x in xs))


def ulps(y: np.ndarray, exact: np.ndarray) -> np.ndarray:
    """|y - exact| in units of the last place of exact; infinite where special values differ."""
    info = np.finfo(y.dtype)
    with np.errstate(all="ignore"):
        rounded = exact.astype(y.dtype)
        exponent = np.maximum(np.frexp(exact)[1] - 1, info.minexp)
        distance = np.abs(y.astype(exact.dtype) - exact) / np.ldexp(
            np.ones_like(exact), exponent - info.nmant
        )
    same = np.isnan(y) & np.isnan(exact) | (y == rounded)
    same &= (exact != 0) | (np.signbit(y) == np.signbit(exact))
    special = ~np.isfinite(rounded) | ~np.isfinite(y) | (exact == 0)
    return np.where(special, np.where(same, 0, np.inf), distance).astype(np.float64)


def check(y: np.ndarray, exact: np.ndarray, bound: float, *xs: np.ndarray) -> None:
    distance = ulps(y, exact)
    k = int(np.argmax(distance))
    at = ", ".join(repr(x[k]) for x in xs)
    assert distance[k] <= bound, f"{distance[k]:.3f} ulp at {at}: {y[k]!r}, exactly {exact[k]!r}"


def to_mpmath(x: np.floating) -> mpmath.mpf:
    return mpmath.mpf(float(x))


# --- arguments


def specials(dtype: type) -> np.ndarray:
    info = np.finfo(dtype)
    tiny = [info.smallest_subnormal, info.smallest_normal, info.smallest_normal / 4]
    values = [0.0, 1.0, 2.0, 3.0, 0.5, 0.75, 2.5, 1e10, info.max, info.eps, *tiny, np.inf]
    return np.array([s * v for v in values for s in (1, -1)] + [np.nan], dtype)


def neighbours(x: np.ndarray, count: int) -> np.ndarray:
    """The numbers up to `count` places from each x."""
    bits = x.view(np.int32 if x.dtype == np.float32 else np.int64)
    steps = np.arange(-count, count + 1, dtype=bits.dtype)
    return (bits[:, None] + steps).ravel().view(x.dtype)


def close_to_multiples(mantissa: int, exponents: range) -> list[float]:
    """Numbers M * 2**e next to a multiple of pi/2: M from the convergents of 2**e / (pi/2)."""
    found: list[float] = []
    with mpmath.workprec(2400):
        for e in exponents:
            x = mpmath.ldexp(2 / mpmath.pi, e)
            before, m = 1, 0
            while m < 1 << mantissa:
                if m >> (mantissa - 12):
                    found.append(float(mpmath.ldexp(m, e)))
                whole = int(mpmath.floor(x))
                before, m = m, whole * m + before
                x = 1 / (x - whole)
    return found


@functools.cache
def arguments(name: str, element: FloatElement) -> np.ndarray:
    dtype = DTYPES[element]
    rng = np.random.default_rng(20)
    if element == "float":
        spread = np.arange(0, 1 << 32, 4099, dtype=np.uint64).astype(np.uint32).view(dtype)
    else:
        spread = rng.integers(0, 1 << 64, 250_000, dtype=np.uint64).view(dtype)
    info = np.finfo(dtype)
    if name == "exp":
        low, high = np.log(info.smallest_subnormal), np.log(info.max)
        edges = [low, low - np.log(2), high, np.log(info.smallest_normal), np.log(2) / 2]
        dense = rng.uniform(1.02 * low, 1.02 * high, 250_000)
    elif name in ("sin", "cos"):
        edges = np.arange(1, 1000) * (np.pi / 2)
        hard = (
            close_to_multiples(24, range(-22, 104, 3))
            if element == "float"
            else (close_to_multiples(53, range(-50, 971, 20)))
        )
        wide = np.exp(rng.uniform(0, 25, 50_000))
        limits = np.array([131072.0, 2.0**30, 3000.0])
        edges = np.concatenate([edges, hard, limits, -limits])
        dense = np.concatenate([rng.uniform(-40, 40, 150_000), wide, -wide])
    else:
        edges = [1.0, np.sqrt(0.5), np.sqrt(2.0), info.smallest_normal, info.max]
        dense = rng.uniform(0.25, 4, 250_000)
    near = neighbours(np.asarray(edges, dtype), 30)
    return np.concatenate([spread, near, np.asarray(dense, dtype), specials(dtype)])


@functools.cache
def expected(name: str, element: FloatElement) -> np.ndarray:
    return reference(name, arguments(name, element))


# --- tests

every = pytest.mark.parametrize("target", ["host", "avx2", "sse2"])
elements = pytest.mark.parametrize("element", ["float", "double"])
widths = pytest.mark.parametrize("width", ["vector", "scalar"])
extended = pytest.mark.skipif(
    np.finfo(np.longdouble).nmant < 63, reason="needs a long double of 64 bits as reference"
)


def require(target: str) -> None:
    if target not in targets():
        pytest.skip(f"no {target} here")


@extended
@every
@elements
@widths
@pytest.mark.parametrize("name", UNARY)
def test_error_of_unary_function(name: str, width: str, element: FloatElement, target: str) -> None:
    require(target)
    x = arguments(name, element)
    y = kernel(target, name, element, width)(x)
    check(y, expected(name, element), 2.0, x)


@every
@elements
@pytest.mark.parametrize("name", ["exp", "log", "sin", "cos", "rsqrt"])
def test_error_against_mpmath(name: str, element: FloatElement, target: str) -> None:
    """The reference of the other tests is checked here too: few arguments, many digits."""
    require(target)
    dtype = DTYPES[element]
    x = arguments(name, element)
    x = np.concatenate([x[:: x.size // 300], neighbours(np.asarray([1.0, 22.0, 710.0], dtype), 3)])
    if name in ("sin", "cos"):
        # The double closest to a multiple of pi/2 (Muller, Elementary Functions, section 9.3).
        hard = close_to_multiples(53, range(-50, 971, 100)) + [6381956970095103.0 * 2.0**797]
        x = np.concatenate([x, np.asarray(hard, np.float64)]) if element == "double" else x
    usable = np.isfinite(x) & (x > 0 if name in ("log", "rsqrt") else np.abs(x) >= 0)
    x = x[usable & (np.abs(x) < (80 if name == "exp" else np.inf))]
    y = kernel(target, name, element, "vector")(x)
    function = (lambda t: 1 / mpmath.sqrt(t)) if name == "rsqrt" else getattr(mpmath, name)
    info = np.finfo(dtype)
    with mpmath.workprec(1300):
        for at, value in zip(x, y, strict=True):
            exact = function(to_mpmath(at))
            exponent = max(mpmath.frexp(exact)[1] - 1, int(info.minexp)) - int(info.nmant)
            distance = abs(to_mpmath(value) - exact) / mpmath.ldexp(1, exponent)
            assert distance <= 2, f"{float(distance)} ulp at {at!r}: {value!r}"


def pow_arguments(dtype: type) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(21)
    info = np.finfo(dtype)
    size = 60_000
    # Results all over the range, from bases all over the range and from bases near 1.
    span = rng.uniform(np.log(info.smallest_subnormal) * 1.02, np.log(info.max) * 1.02, 2 * size)
    base = np.exp(np.concatenate([rng.uniform(-80, 80, size), rng.uniform(-1e-2, 1e-2, size)]))
    base = base.astype(dtype)
    with np.errstate(all="ignore"):
        y = (span / np.log(base.astype(np.float64))).astype(dtype)
    x = np.concatenate([base, -base[:size], base[:size]])
    y = np.concatenate([y, np.rint(y[:size]), rng.integers(-40, 40, size).astype(dtype) / 2])
    return x.astype(dtype), y.astype(dtype)


@extended
@every
@elements
@widths
def test_error_of_pow(width: str, element: FloatElement, target: str) -> None:
    require(target)
    x, y = pow_arguments(DTYPES[element])
    z = kernel(target, "pow", element, width)(x, y)
    check(z, reference("pow", x, y), 1.0 if element == "float" else 2.0, x, y)


@every
@elements
@widths
def test_special_values_of_pow(width: str, element: FloatElement, target: str) -> None:
    require(target)
    dtype = DTYPES[element]
    big = np.finfo(dtype).nmant
    odd = np.array([2.0**big + 1, 2.0**big - 0.5, 2.0 ** (big + 1), 2.0 ** (big - 1) + 0.5], dtype)
    values = np.concatenate([specials(dtype), odd, -odd])
    x, y = (a.ravel() for a in np.meshgrid(values, values))
    z = kernel(target, "pow", element, width)(x, y)
    with np.errstate(all="ignore"):
        exact = np.power(x.astype(np.float64), y.astype(np.float64))
    # Rounding errors are the matter of the test above.
    check(z, exact, 4.0, x, y)


@every
@elements
@pytest.mark.parametrize("name", [*UNARY[:5], "pow"])
def test_scalar_and_vector_agree(name: str, element: FloatElement, target: str) -> None:
    require(target)
    if name == "pow":
        xs = pow_arguments(DTYPES[element])
    else:
        xs = (arguments(name, element)[::7],)
    vector, scalar = (kernel(target, name, element, w)(*xs) for w in ("vector", "scalar"))
    np.testing.assert_array_equal(vector, scalar)


@every
@elements
def test_exact_values(element: FloatElement, target: str) -> None:
    require(target)
    dtype = DTYPES[element]
    zeros = np.array([0.0, -0.0], dtype)
    assert (kernel(target, "exp", element, "vector")(zeros) == 1).all()
    assert (kernel(target, "cos", element, "vector")(zeros) == 1).all()
    assert (kernel(target, "log", element, "vector")(np.ones(1, dtype)) == 0).all()
    for name in ("sin", "cos"):
        y = kernel(target, name, element, "vector")(arguments(name, element))
        assert np.nanmax(np.abs(y)) <= 1


def vector_instructions(target: Target, name: str, element: FloatElement) -> list[str]:
    """What the loop executes on vectors, loads and stores aside."""
    bits = 32 if element == "float" else 64
    module, machine = optimised(target, module_text(target, name, element, target.lanes(bits)))
    text = machine.emit_assembly(module)
    label = re.search(r"\tj\w+\t(\.LBB\d+_\d+)\b", text)
    assert label
    loop = text[text.index(f"\n{label[1]}:") : label.start()]
    found = re.findall(r"^\t(v\w+)\t(.*)$", loop, re.MULTILINE)
    return [name for name, operands in found if not (name.startswith("vmovup") and "(" in operands)]


@pytest.mark.skipif(not X86, reason="needs the x86 code generator")
@pytest.mark.parametrize("cpu", ["skylake-avx512", "znver4"])
@pytest.mark.parametrize(("element", "budget"), [("float", 11), ("double", 17)])
def test_instructions_of_exp_with_avx512(budget: int, element: FloatElement, cpu: str) -> None:
    features = "+avx2,+fma,+avx512f,+avx512dq,+avx512bw,+avx512vl"
    target = replace(targets()["host"], cpu=cpu, features=features, vector_bits=512, has_fma=True)
    found = vector_instructions(target, "exp", element)
    # A fused multiply-add overwrites an operand, hence copies of two constants; they cost no
    # execution unit.
    copies = [name for name in found if name.startswith("vmova")]
    assert len(copies) <= 2, found
    assert len(found) - len(copies) <= budget, found
