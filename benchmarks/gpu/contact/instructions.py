"""Instructions of the GPU that kernels rely on: products of matrices, and functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.gpu.contact.checks import Findings, check
from benchmarks.gpu.contact.device import Device

Matrix = NDArray[np.float32]
Words = NDArray[np.uint32]
LANES = np.arange(32)
ULP = 2.0**-23

# --- products of matrices on tensor cores, by a warp: d += a b

_MULTIPLY = """
  const int lane = threadIdx.x;
  const u32* const left = (const u32*)frame.word[0] + 4 * lane;
  const u32* const right = (const u32*)frame.word[1] + 2 * lane;
  float* const sums = (float*)frame.word[2] + 4 * lane;
  const u32 a[4] = {left[0], left[1], left[2], left[3]}, b[2] = {right[0], right[1]};
  float c[4] = {sums[0], sums[1], sums[2], sums[3]};
  FUNCTION(c, a, b);
  for (int n = 0; n < 4; ++n) sums[n] = c[n];
"""


class Product(NamedTuple):
    """An instruction, as the tables of the PTX ISA describe it.

    The group of a lane is lane / 4, its place there lane % 4. Registers are numbered from 0; those
    of bfloat16 hold two elements.

    Attributes:
        function: of the prelude.
        depth: columns of a, and rows of b.
        packed: elements in a register.
    """

    function: str
    depth: int
    packed: int

    def left(self, register: int, half: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Rows and columns, for all lanes, of an element of a (16 x depth)."""
        rows = LANES // 4 + 8 * (register % 2)
        return rows, self._places(register // 2, half)

    def right(self, register: int, half: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Rows and columns of an element of b (depth x 8)."""
        return self._places(register, half), LANES // 4

    def _places(self, high: int, half: int) -> NDArray[np.int64]:
        return LANES % 4 * self.packed + half + self.depth // 2 * high

    def words(self, matrix: Matrix, registers: int, where: Callable[..., tuple]) -> Words:
        """The registers of all lanes for a matrix."""
        bits = matrix.astype(np.float32).view(np.uint32)
        found = np.zeros((32, registers), np.uint32)
        for register in range(registers):
            for half in range(self.packed):
                element = bits[where(register, half)]
                shifted = element if self.packed == 1 else (element >> 16) << np.uint32(16 * half)
                found[:, register] |= shifted
        return found


_SUMS = [(LANES // 4 + 8 * (n // 2), LANES % 4 * 2 + n % 2) for n in range(4)]
PRODUCTS = {"tf32": Product("multiply_tf32", 8, 1), "bf16": Product("multiply_bf16", 16, 2)}


def _multiplier(device: Device, product: Product) -> Callable[[Matrix, Matrix, Matrix], Matrix]:
    """c + a b, by the instruction."""
    run = device.kernel(_MULTIPLY.replace("FUNCTION", product.function), 3)

    def multiply(a: Matrix, b: Matrix, c: Matrix) -> Matrix:
        sums = np.stack([c[place] for place in _SUMS], 1)
        words = product.words(a, 4, product.left), product.words(b, 2, product.right)
        found = run([*words, sums], 1)[2]
        result = np.zeros((16, 8), np.float32)
        for n, place in enumerate(_SUMS):
            result[place] = found[:, n]
        return result

    return multiply


@check()
def fragments(device: Device, findings: Findings) -> None:
    """Small integers are multiplied exactly, so that each element is where it should be."""
    rng = np.random.default_rng(0)
    for name, product in PRODUCTS.items():
        multiply = _multiplier(device, product)
        agree = True
        for _ in range(4):
            a, b, c = (
                rng.integers(-8, 9, shape).astype(np.float32)
                for shape in ((16, product.depth), (product.depth, 8), (16, 8))
            )
            agree &= bool((multiply(a, b, c) == a @ b + c).all())
        findings.expect(f"{name}: as the PTX ISA has it", agree)


def _probes(depth: int) -> dict[str, tuple[float, list[float]]]:
    """What is added to what; it tells how many bits an adder keeps, and how it rounds."""
    every = {f"1 + {n} x 2^-{k}": (1.0, [2.0**-k] * n) for n, k in ((1, 23), (1, 24), (2, 24))}
    every |= {f"1 + {depth} x 2^-{k}": (1.0, [2.0**-k] * depth) for k in (25, 26, 27, 28)}
    return every | {
        "1 + 0.75 ulp": (1.0, [0.75 * ULP]),
        "1 - 0.25 ulp": (1.0, [-0.25 * ULP]),
        "-1 - 0.75 ulp": (-1.0, [-0.75 * ULP]),
        "1 + ulp - 1": (1.0, [ULP, -1.0]),
        "1 - 1 + 2^-30": (1.0, [-1.0, 2.0**-30]),
    }


@check()
def rounding(device: Device, findings: Findings) -> None:
    """The sum of a row's products and what was there, in units of the last place of 1.

    Kernels count on no more than this: each addend may be cut off at the last place of the largest.
    """
    for name, product in PRODUCTS.items():
        multiply = _multiplier(device, product)
        for probe, (start, terms) in _probes(product.depth).items():
            a, b, c = (
                np.zeros(s, np.float32) for s in ((16, product.depth), (product.depth, 8), (16, 8))
            )
            a[0, : len(terms)], b[:, 0], c[0, 0] = terms, 1, start
            found = float(multiply(a, b, c)[0, 0])
            findings.fact(f"{name}: {probe}, found", found / ULP)
            findings.at_most(
                f"{name}: {probe}, error", abs(found - start - sum(terms)) / ULP, len(terms) + 1
            )
        a[:], b[:], c[:] = 0, 1, 0
        a[0, 0] = 2.0**-127
        findings.fact(f"{name}: denormal products stay", float(multiply(a, b, c)[0, 0]) > 0)


# --- functions

_EVERY = """
  const float* const first = (const float*)frame.word[0];
  const float* const second = (const float*)frame.word[1];
  float* const out = (float*)frame.word[2];
  const i64 count = *(const i64*)frame.word[3];
  for (i64 k = blockIdx.x * 128ll + threadIdx.x; k < count; k += 128ll * 64) {
LINES
  }
"""


class Function(NamedTuple):
    """A function of one or two numbers.

    Attributes:
        text: in CUDA C++, of x (and y).
        low: the smallest x, and the largest.
        ulp: the error that its manual allows, in units of the last place.
        exact: in float64.
        second: the smallest y, and the largest.
    """

    text: str
    low: float
    high: float
    ulp: float
    exact: Callable[..., NDArray[np.float64]]
    second: tuple[float, float] = (0.0, 1.0)


def _functions() -> list[Function]:
    """Errors allowed: the PTX ISA, and the table of the CUDA programming guide."""
    from scipy import special

    return [
        Function("exp2_approx(x)", -120, 10, 2, np.exp2),
        Function("sqrt_approx(x)", 0, 1e4, 2, np.sqrt),
        Function("rsqrt_approx(x)", 1e-3, 1e4, 2, lambda x: 1 / np.sqrt(x)),
        Function("reciprocal_approx(x)", 1e-3, 1e4, 2, lambda x: 1 / x),
        Function("divide_approx(x, y)", -9, 9, 2, np.divide, (0.1, 9)),
        Function("expf(x)", -80, 80, 2, np.exp),
        Function("logf(x)", 1e-6, 1e4, 1, np.log),
        Function("sinf(x)", -9, 9, 2, np.sin),
        Function("cosf(x)", -9, 9, 2, np.cos),
        Function("tanhf(x)", -4, 4, 2, np.tanh),
        Function("erff(x)", -3, 3, 2, special.erf),
        Function("erfcf(x)", -3, 5, 4, special.erfc),
        Function("lgammaf(x)", 0.1, 50, 6, special.gammaln),
        Function("powf(x, y)", 0.01, 20, 4, np.power, (-5, 5)),
        Function("expm1f(x)", -3, 3, 1, np.expm1),
        Function("log1pf(x)", -0.9, 9, 1, np.log1p),
        Function("asinf(x)", -1, 1, 2, np.arcsin),
        Function("acosf(x)", -1, 1, 2, np.arccos),
        Function("atanf(x)", -9, 9, 2, np.arctan),
        Function("atan2f(x, y)", -9, 9, 3, np.arctan2, (-9, 9)),
    ]


def _evaluator(device: Device, texts: list[str]) -> Callable[[Matrix, Matrix], Matrix]:
    """A function of x and y, a row for each text, which returns the values in the same places."""
    lines = (
        f"    {{ const float x = first[{n} * count + k], y = second[{n} * count + k]; "
        f"(void)y; out[{n} * count + k] = {text}; }}"
        for n, text in enumerate(texts)
    )
    run = device.kernel(_EVERY.replace("LINES", "\n".join(lines)), 4, 128)

    def evaluate(x: Matrix, y: Matrix) -> Matrix:
        return run([x, y, np.zeros_like(x), np.array([x.shape[1]], np.int64)], 64)[2]

    return evaluate


@check(40)
def functions(device: Device, findings: Findings) -> None:
    """The largest error of each function that kernels call, in units of the last place."""
    every, rng = _functions(), np.random.default_rng(1)
    count = 1_000_000 if device.is_real else 2_000
    x = np.stack([rng.uniform(one.low, one.high, count) for one in every]).astype(np.float32)
    y = np.stack([rng.uniform(*one.second, count) for one in every]).astype(np.float32)
    found = _evaluator(device, [one.text for one in every])(x, y)
    for n, one in enumerate(every):
        arguments = (x[n], y[n]) if "y" in one.text else (x[n],)
        exact = one.exact(*(a.astype(np.float64) for a in arguments))
        unit = np.spacing(np.maximum(np.abs(exact), 1e-38).astype(np.float32))
        errors = np.abs(found[n] - exact) / unit
        worst = int(np.argmax(np.where(np.isnan(errors), np.inf, errors)))
        findings.fact(f"{one.text} is worst at", float(x[n, worst]))
        # The manual counts from the rounded result.
        findings.at_most(one.text, float(errors[worst]), one.ulp + 0.5)


_INF, _NAN = float("inf"), float("nan")
SPECIAL = {
    "exp2_approx(x)": [(0, 1), (-0.0, 1), (3, 8), (-125, 2.0**-125), (-150, 0), (128, _INF)],
    "exp2_approx(2 * x)": [(_INF, _INF), (-_INF, 0)],
    "sqrt_approx(x)": [(0, 0), (4, 2), (1e-40, 0), (-1, _NAN), (_INF, _INF)],
    "rsqrt_approx(x)": [(0, _INF), (4, 0.5), (1e-40, _INF), (-1, _NAN), (_INF, 0)],
    "reciprocal_approx(x)": [(0, _INF), (-0.0, -_INF), (4, 0.25), (1e-40, _INF), (_INF, 0)],
}
"""Values of functions at 0, infinity and denormal numbers, which count as 0; a NaN gives a NaN."""


@check()
def special_values(device: Device, findings: Findings) -> None:
    """See `SPECIAL`."""
    most = max(map(len, SPECIAL.values())) + 1
    x = np.full((len(SPECIAL), most), _NAN, np.float32)
    expected = x.copy()
    for n, values in enumerate(SPECIAL.values()):
        x[n, : len(values)], expected[n, : len(values)] = zip(*values, strict=True)
    found = _evaluator(device, list(SPECIAL))(x, x)
    for n, text in enumerate(SPECIAL):
        holds = np.isclose(found[n], expected[n], rtol=4 * ULP, atol=0, equal_nan=True)
        findings.expect(text, bool(holds.all()), f"{x[n].tolist()} -> {found[n].tolist()}")
