"""Errors in ulps of the vector functions, on every kind of target that this machine can run."""

from __future__ import annotations

import ctypes
import functools
import itertools
import platform
import re
from collections.abc import Callable, Sequence
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
ROUNDING = ("floor", "round")
UNARY = (
    "exp",
    "exp2",
    "expm1",
    "log",
    "log1p",
    "tanh",
    "sin",
    "cos",
    "asin",
    "acos",
    "atan",
    "rsqrt",
)
SPECIAL = ("erf", "erfc", "lgamma")  # NumPy has none of them
BINARY = ("pow", "atan2", "fmod")

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
    inputs = ["%in0", "%in1"] if name in BINARY else ["%in0"]
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
    "exp2": np.exp2,
    "expm1": np.expm1,
    "log": np.log,
    "log1p": np.log1p,
    "tanh": np.tanh,
    "sin": np.sin,
    "cos": np.cos,
    "asin": np.arcsin,
    "acos": np.arccos,
    "atan": np.arctan,
    "atan2": np.arctan2,
    "sqrt": np.sqrt,
    "rsqrt": lambda x: 1 / np.sqrt(x),
    "fmod": np.fmod,
    "pow": np.power,
    "floor": np.floor,
    "round": np.rint,
}

# In as many digits as `mpmath` is told.
EXACT: dict[str, Callable[[mpmath.mpf], mpmath.mpf]] = {
    name: getattr(mpmath, name)
    for name in UNARY + SPECIAL
    if name not in ("exp2", "rsqrt", "lgamma")
} | {
    "exp2": lambda x: mpmath.power(2, x),
    "rsqrt": lambda x: 1 / mpmath.sqrt(x),
    "lgamma": lambda x: mpmath.re(mpmath.loggamma(x)),
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


def ulp_of(exact: mpmath.mpf, info: np.finfo) -> mpmath.mpf:
    exponent = mpmath.frexp(exact)[1] - 1 if exact else int(info.minexp)
    return mpmath.ldexp(1, max(exponent, int(info.minexp)) - int(info.nmant))


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


def dense_arguments(
    name: str, element: FloatElement, rng: np.random.Generator
) -> tuple[Sequence[float] | np.ndarray, np.ndarray]:
    """Numbers whose neighbours are of interest, and many where most of the function happens."""
    info = np.finfo(DTYPES[element])
    half_log2 = np.log(2) / 2
    if name == "exp2":
        low, high = np.log2(info.smallest_subnormal), np.log2(info.max)
        halves = np.arange(low - 2, high + 2, 0.5)
        return [*halves, *sizes(info)], rng.uniform(1.02 * low, 1.02 * high, 250_000)
    if name in ("exp", "expm1"):
        low, high = np.log(info.smallest_subnormal), np.log(info.max)
        edges = [low, low - np.log(2), high, np.log(info.smallest_normal), half_log2, -half_log2]
        if name == "exp":
            return edges, rng.uniform(1.02 * low, 1.02 * high, 250_000)
        spans = [(-1, 1), (-40, 40), (0, 1.02 * high)]
        return [*edges, -18.0, -40.0, *sizes(info)], spread_over(rng, spans)
    if name in ("sin", "cos"):
        edges = np.arange(1, 1000) * (np.pi / 2)
        hard = (
            close_to_multiples(24, range(-22, 104, 3))
            if element == "float"
            else (close_to_multiples(53, range(-50, 971, 20)))
        )
        wide = np.exp(rng.uniform(0, 25, 50_000))
        limits = np.array([131072.0, 2.0**30, 3000.0])
        edges = np.concatenate([edges, hard, limits, -limits])
        return edges, np.concatenate([rng.uniform(-40, 40, 150_000), wide, -wide])
    edges, spans = {
        "log1p": ([-1.0, np.sqrt(0.5) - 1, np.sqrt(2) - 1, *sizes(info)], [(-1, 2), (-1, 10)]),
        "tanh": ([0.55, -0.55, 9.0, 10.0, 19.0, 20.0, *sizes(info)], [(-1, 1), (-20, 20)]),
        "asin": ([0.5, -0.5, 1.0, -1.0, *sizes(info)], [(-1, 1), (0.4, 0.6), (0.99, 1)]),
        "acos": ([0.5, -0.5, 1.0, -1.0, *sizes(info)], [(-1, 1), (0.4, 0.6), (0.99, 1)]),
        "atan": ([1.0, -1.0, *sizes(info)], [(-1, 1), (-5, 5)]),
        "floor": ([1.0, 1.5, -1.5, *1 / info.eps * np.array([0.25, 0.5, 1, 2, -1])], [(-9, 9)]),
    }.get(
        "floor" if name in ROUNDING else name,
        ([1.0, np.sqrt(0.5), np.sqrt(2.0), info.smallest_normal, info.max], [(0.25, 4)]),
    )
    return edges, spread_over(rng, spans)


def sizes(info: np.finfo) -> list[float]:
    """Where the linear term alone is left, and the ends of the range."""
    return [float(v) for v in (np.sqrt(info.eps), info.eps / 2, info.smallest_normal, info.max)]


def spread_over(rng: np.random.Generator, spans: Sequence[tuple[float, float]]) -> np.ndarray:
    count = 250_000 // len(spans)
    return np.concatenate([rng.uniform(low, high, count) for low, high in spans])


@functools.cache
def arguments(name: str, element: FloatElement) -> np.ndarray:
    dtype = DTYPES[element]
    rng = np.random.default_rng(20)
    if element == "float":
        spread = np.arange(0, 1 << 32, 4099, dtype=np.uint64).astype(np.uint32).view(dtype)
    else:
        spread = rng.integers(0, 1 << 64, 250_000, dtype=np.uint64).view(dtype)
    edges, dense = dense_arguments(name, element, rng)
    near = neighbours(np.asarray(edges, dtype), 30)
    return np.concatenate([spread, near, np.asarray(dense, dtype), specials(dtype)])


@functools.cache
def expected(name: str, element: FloatElement) -> np.ndarray:
    return reference(name, arguments(name, element))


# --- tests

# Where `mpmath` gives a number soon enough.
DOMAIN = {
    "exp": (-80, 80),
    "exp2": (-80, 80),
    "expm1": (-80, 80),
    "tanh": (-80, 80),
    "log": (0, np.inf),
    "rsqrt": (0, np.inf),
    "log1p": (-1, np.inf),
    "asin": (-1, 1),
    "acos": (-1, 1),
}

every = pytest.mark.parametrize("target", ["host", "avx2", "sse2"])
elements = pytest.mark.parametrize("element", ["float", "double"])
widths = pytest.mark.parametrize("width", ["vector", "scalar"])
extended = pytest.mark.skipif(
    np.finfo(np.longdouble).nmant < 63, reason="needs a long double of 64 bits as reference"
)


def require(target: str) -> None:
    if target not in targets():
        pytest.skip(f"no {target} here")


@pytest.mark.share(2)
@extended
@every
@elements
@widths
@pytest.mark.parametrize("name", [*UNARY, "sqrt", *ROUNDING])
def test_error_of_unary_function(name: str, width: str, element: FloatElement, target: str) -> None:
    require(target)
    x = arguments(name, element)
    y = kernel(target, name, element, width)(x)
    check(y, expected(name, element), 0.0 if name in ROUNDING else 2.0, x)


@every
@elements
@pytest.mark.parametrize("name", UNARY)
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
    low, high = DOMAIN.get(name, (-np.inf, np.inf))
    x = x[np.isfinite(x) & (x > low) & (x < high)]
    y = kernel(target, name, element, "vector")(x)
    info = np.finfo(dtype)
    with mpmath.workprec(1300):
        for at, value in zip(x, y, strict=True):
            exact = EXACT[name](to_mpmath(at))
            distance = abs(to_mpmath(value) - exact) / ulp_of(exact, info)
            assert distance <= 2, f"{float(distance)} ulp at {at!r}: {value!r}"


# --- erf, erfc and lgamma


@functools.cache
def special_arguments(name: str, element: FloatElement) -> np.ndarray:
    """Finite numbers, no poles; `mpmath` is slow."""
    dtype = DTYPES[element]
    rng = np.random.default_rng(22)
    info = np.finfo(dtype)
    edges, spans = {
        "erf": ([0.8, 0.925, 1.0, 4.0, 6.0], [(-1.2, 1.2), (-6, 6)]),
        "erfc": ([0.8, -0.8, 0.925, 10.05, 26.5, 27.2], [(-1, 1), (-6, 6), (0.8, 10), (10, 27.3)]),
        "lgamma": (
            [0.5, 1.0, 1.5, 2.0, 2.5, 3.5, 4.5, -2.457024738220797, -1e-18, 1e-18],
            [(0, 5), (0.9, 1.1), (1.8, 2.2), (4, 30), (-3, 0), (-30, 0), (0, 1000)],
        ),
    }[name]
    # Beyond, lgamma overflows, and `mpmath` has no erfc.
    largest = info.max / 1000 if name == "lgamma" else 1000.0
    wide = np.exp(rng.uniform(np.log(info.tiny), np.log(largest), 60))
    dense = [rng.uniform(low, high, 150) for low, high in spans]
    if name == "lgamma":
        dense += [np.arange(-9, 0) + 1e-6, np.arange(-9, 0) - 1e-6]
    near = neighbours(np.asarray(edges, dtype), 2)
    x = np.unique(np.concatenate([near, wide, -wide, *dense, [info.smallest_subnormal]]))
    x = np.unique(x.astype(dtype))
    return x[(x > 0) | (x != np.rint(x))] if name == "lgamma" else x


@functools.cache
def special_values(name: str, element: FloatElement) -> list[tuple[mpmath.mpf, mpmath.mpf]]:
    """The exact values, and what an error of one `ulp` is: see the test."""
    info = np.finfo(DTYPES[element])
    found: list[tuple[mpmath.mpf, mpmath.mpf]] = []
    with mpmath.workprec(200):
        for at in map(to_mpmath, special_arguments(name, element)):
            exact = EXACT[name](at)
            unit = ulp_of(exact, info)
            zero = abs(at - 1) < 0.1 or abs(at - 2) < 0.1
            if name == "lgamma" and not zero:
                unit = max(1, abs(exact), abs(EXACT[name](abs(at)))) * mpmath.mpf(float(info.eps))
            found.append((exact, unit))
    return found


@every
@elements
@pytest.mark.parametrize(("name", "bound"), [("erf", (2, 2)), ("erfc", (2, 4)), ("lgamma", (2, 4))])
def test_error_of_special_function(
    name: str, bound: tuple[int, int], element: FloatElement, target: str
) -> None:
    """In ulps; lgamma, away from its zeros 1 and 2, relative to 1 and to what is subtracted."""
    require(target)
    x = special_arguments(name, element)
    y = kernel(target, name, element, "vector")(x)
    with mpmath.workprec(200):
        for at, value, (exact, unit) in zip(x, y, special_values(name, element), strict=True):
            distance = abs(to_mpmath(value) - exact) / unit
            limit = bound[element == "double"]
            assert distance <= limit, f"{float(distance)} ulp at {at!r}: {value!r}"


@every
@elements
@widths
@pytest.mark.parametrize(
    ("name", "pairs"),
    [
        ("erf", [(0, 0), (-0.0, -0.0), (np.inf, 1), (-np.inf, -1), (40, 1), (-1e30, -1)]),
        ("erfc", [(0, 1), (-0.0, 1), (np.inf, 0), (-np.inf, 2), (40, 0), (-1e30, 2), (1e30, 0)]),
        (
            "lgamma",
            [(x, np.inf) for x in (0, -0.0, -1, -2, -17, -1e30, np.inf, -np.inf)]
            + [(1, 0), (2, 0)],
        ),
    ],
)
def test_special_values_of_special_function(
    name: str, pairs: list[tuple[float, float]], width: str, element: FloatElement, target: str
) -> None:
    require(target)
    dtype = DTYPES[element]
    largest = [(np.finfo(dtype).max, np.inf)] if name == "lgamma" else []
    x, exact = np.array([*pairs, *largest, (np.nan, np.nan)], dtype).T
    check(kernel(target, name, element, width)(x), exact, 0.0, x)


# --- functions of two arguments


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


def atan2_arguments(dtype: type) -> tuple[np.ndarray, np.ndarray]:
    """All kinds of quotients, and numbers of every size with every other, special ones included."""
    rng = np.random.default_rng(23)
    size = 100_000
    y, x = (rng.normal(size=size) * 2.0 ** rng.integers(-4, 5, size) for _ in range(2))
    info = np.finfo(dtype)
    wide = np.exp(rng.uniform(np.log(info.tiny), np.log(info.max), 200)).astype(dtype)
    values = np.concatenate([specials(dtype), wide, -wide])
    y2, x2 = (a.ravel() for a in np.meshgrid(values, values))
    return np.concatenate([y.astype(dtype), y2]), np.concatenate([x.astype(dtype), x2])


@extended
@every
@elements
@widths
def test_error_of_atan2(width: str, element: FloatElement, target: str) -> None:
    require(target)
    y, x = atan2_arguments(DTYPES[element])
    z = kernel(target, "atan2", element, width)(y, x)
    check(z, reference("atan2", y, x), 2.0, y, x)


@extended
@every
@elements
@widths
def test_fmod_is_exact(width: str, element: FloatElement, target: str) -> None:
    """Of numbers of every size by every other: quotients up to 2**2097, and negative zeros."""
    require(target)
    x, y = atan2_arguments(DTYPES[element])
    z = kernel(target, "fmod", element, width)(x, y)
    with np.errstate(all="ignore"):
        exact = np.fmod(x, y)
    np.testing.assert_array_equal(z, exact)
    np.testing.assert_array_equal(np.signbit(z) & (z == 0), np.signbit(exact) & (exact == 0))


@every
@elements
@pytest.mark.parametrize("name", FUNCTIONS)
def test_scalar_and_vector_agree(name: str, element: FloatElement, target: str) -> None:
    require(target)
    if name == "pow":
        xs = pow_arguments(DTYPES[element])
    elif name in ("atan2", "fmod"):
        xs = atan2_arguments(DTYPES[element])
    elif name in SPECIAL:
        xs = (special_arguments(name, element),)
    else:
        xs = (arguments(name, element)[::7],)
    vector, scalar = (kernel(target, name, element, w)(*xs) for w in ("vector", "scalar"))
    if (name, element) == ("exp2", "double"):  # vectors of 512 bits look up powers
        tiny = np.finfo(float).smallest_subnormal
        np.testing.assert_allclose(vector, scalar, rtol=5e-16, atol=tiny)
    else:
        np.testing.assert_array_equal(vector, scalar)


@every
@elements
def test_exact_values(element: FloatElement, target: str) -> None:
    require(target)
    dtype = DTYPES[element]
    zeros = np.array([0.0, -0.0], dtype)
    assert (kernel(target, "exp", element, "vector")(zeros) == 1).all()
    whole = np.arange(-140, 120, dtype=dtype)
    assert (kernel(target, "exp2", element, "vector")(whole) == np.exp2(whole)).all()
    assert (kernel(target, "cos", element, "vector")(zeros) == 1).all()
    assert (kernel(target, "log", element, "vector")(np.ones(1, dtype)) == 0).all()
    assert (kernel(target, "acos", element, "vector")(np.ones(1, dtype)) == 0).all()
    ends = np.array([1, -1], dtype)
    quarter = np.array([np.pi / 2, -np.pi / 2], dtype)
    assert (kernel(target, "asin", element, "vector")(ends) == quarter).all()
    assert (kernel(target, "atan", element, "vector")(ends) == quarter / 2).all()
    for name in ("tanh", "erf"):
        y = kernel(target, name, element, "vector")(np.linspace(-50, 50, 10_001, dtype=dtype))
        assert np.abs(y).max() == 1
    for name in ("sin", "cos"):
        y = kernel(target, name, element, "vector")(arguments(name, element))
        assert np.nanmax(np.abs(y)) <= 1


@pytest.mark.skipif(platform.system() != "Linux", reason="reads symbols of ELF files")
@every
def test_nothing_is_called(target: str) -> None:
    """No function of a mathematics library, that is: object files name what they need."""
    require(target)
    t = targets()[target]
    for name, element, scalar in itertools.product(FUNCTIONS, DTYPES, (False, True)):
        lanes = 0 if scalar else t.lanes(32 if element == "float" else 64)
        module, machine = optimised(t, module_text(t, name, element, lanes))
        symbols = symbols_of(machine.emit_object(module))
        own = ("f", "<string>")
        assert "f" in symbols
        foreign = [s for s in symbols if s not in own and not s.startswith("foldwise_")]
        assert not foreign, f"{name} in {element} needs {foreign}"


def symbols_of(content: bytes) -> set[str]:
    for section in llvm.ObjectFileRef.from_data(content).sections():
        if section.name() == b".strtab":  # holds names of sections too
            names = {name.decode() for name in section.data().split(b"\0")}
            return {name for name in names if name and not name.startswith(".")}
    raise AssertionError("no table of strings")


def vector_instructions(target: Target, name: str, element: FloatElement) -> list[str]:
    """The vector instructions of the loop, without loads and stores."""
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
@pytest.mark.parametrize(
    ("name", "element", "budget"),
    [
        ("exp", "float", 11),
        ("exp", "double", 17),
        ("exp2", "float", 8),
        ("exp2", "double", 13),
        ("expm1", "float", 18),
        ("tanh", "float", 27),
        ("asin", "float", 19),
        ("atan", "float", 20),
        ("erf", "float", 30),
    ],
)
def test_instructions_with_avx512(name: str, element: FloatElement, budget: int, cpu: str) -> None:
    features = "+avx2,+fma,+avx512f,+avx512dq,+avx512bw,+avx512vl"
    target = replace(targets()["host"], cpu=cpu, features=features, vector_bits=512, has_fma=True)
    found = vector_instructions(target, name, element)
    # A fused multiply-add overwrites an operand, hence copies of constants; they cost no execution
    # unit.
    copies = [name for name in found if name.startswith("vmova")]
    assert len(copies) <= (2 if name == "exp" else 5), found
    assert len(found) - len(copies) <= budget, found
    assert sum("div" in name or "sqrt" in name for name in found) <= 1
