"""The emulator computes as the processor does: on tensor cores, functions, products and sums."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mpmath
import numpy as np
import pytest

from foldwise.ir.axis import Axis
from foldwise.ir.expr import apply
from tests.cuda.emulator import program
from tests.cuda.emulator.units import UNITS
from tests.cuda.test_emulator import MULTIPLY, Shape, bits, run
from tests.rounding import rounding, tensor_error
from tests.support import dense, spec_of, variables

# --- tensor cores

TF32 = """
#define LEFT_OF(a, row, k) a[8 * (row) + (k)]
#define RIGHT_OF(b, k, column) b[8 * (k) + (column)]
#define multiply multiply_tf32
""" + MULTIPLY.replace("LEFT(", "LEFT_OF(a, ").replace("RIGHT(", "RIGHT_OF(b, ")
ONCE = TF32.replace("  multiply(sums, left, right);\n", "", 1)


@pytest.mark.parametrize(
    ("c", "terms", "expected"),
    [
        # In units of the last place of 1: one bit below it is kept until the end of a sum.
        (1, {0: 0.5}, 0),
        (1, {0: 0.5, 1: 0.5}, 1),
        (1, {0: 0.5, 4: 0.5}, 0),  # two sums
        (1, dict.fromkeys(range(8), 0.25), 0),
        (1, {0: -0.75}, -0.5),
        (-1, {0: -0.75}, 0),
        (-1, {0: 0.75}, 0.5),
        (1, {0: -(2.0**23), 1: 0.5}, -(2.0**23) + 0.5),
        # What is small is lost beside a product that vanishes with another.
        (1, {0: 2.0**26, 1: -(2.0**26), 2: 1}, 0),
    ],
)
def test_addends_are_aligned_and_cut_off(
    c: float, terms: dict[int, float], expected: float
) -> None:
    """See `FRACTION` in emulator.cpp."""
    unit = 2.0**-23
    a, b = np.zeros((16, 8), np.float32), np.ones((8, 8), np.float32)
    a[5, [*terms]] = [unit * term for term in terms.values()]
    sums = np.full((16, 8), c, np.float32)
    run(ONCE, [a, b, sums], Shape())
    np.testing.assert_array_equal((sums[5].astype(float) - c) / unit, np.full(8, expected))
    np.testing.assert_array_equal(np.delete(sums, 5, 0), c)


def test_tensor_cores_at_the_ends_of_what_there_is() -> None:
    """Denormal numbers are kept."""
    a, b = np.zeros((16, 8), np.float32), np.ones((8, 8), np.float32)
    a[0, 0], a[1, 1], a[2, :2], a[3, :2], a[4, 0] = np.inf, np.nan, (np.inf, -np.inf), 3e38, 2e-41
    sums = np.zeros((16, 8), np.float32)
    run(ONCE, [a, b, sums], Shape())
    kept = bits(bits(a[4, :1], np.uint32) & 0xFFFFE000, np.float32).item()
    assert kept > 0
    np.testing.assert_array_equal(sums[:5, 0], np.float32([np.inf, np.nan, np.nan, np.inf, kept]))


# --- contractions


def test_a_product_is_rounded_with_a_sum_only() -> None:
    """As NVRTC has it: across statements, and where the sum is a difference."""
    body = """
  const float* x = (const float*)frame.word[0];
  float* out = (float*)frame.word[1];
  float product = x[0] * x[0], negative = -x[0] * x[0];
  out[0] = product - x[1];
  out[1] = x[1] + negative;
"""
    x = np.array([1 + 2.0**-12, 1 + 2.0**-11], np.float32)
    out = np.zeros(2, np.float32)
    run(body, [x, out], Shape(threads=1))
    np.testing.assert_array_equal(out, [2.0**-24, -(2.0**-24)] if program.fuses() else [0, 0])


# --- functions

MEANT: dict[str, Callable[..., Any]] = {
    "div": lambda x, y: x / y,
    "reciprocal": lambda x: 1 / x,
    "rsqrt": lambda x: 1 / mpmath.sqrt(x),
    "exp2": lambda x: mpmath.mpf(2) ** x,
    "lgamma": mpmath.loggamma,
    "pow": mpmath.power,
}
APPROXIMATE = {"div": "divide", "reciprocal": "reciprocal"} | {
    name: name for name in ("sqrt", "rsqrt", "exp2")
}
PAIRS = ("div", "pow", "atan2")


def _text(name: str, single: bool) -> str:
    """A call of the function, as kernels call it."""
    operands = "(x, y)" if name in PAIRS else "(x)"
    if single and name in APPROXIMATE:
        return f"{APPROXIMATE[name]}_approx{operands}"
    texts = {"div": "x / y", "reciprocal": "1 / x"}
    return texts.get(name, f"{name}{'f' if single else ''}{operands}")


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_functions_are_as_wrong_as_they_may_be(dtype: str) -> None:
    """Up or down."""
    single, count = dtype == "float32", 64
    kind = "float" if single else "double"
    calls = "".join(
        f"  out[{count * n} + thread] = {_text(name, single)};\n" for n, name in enumerate(UNITS)
    )
    body = f"""
  {kind} x = ((const {kind}*)frame.word[0])[thread], y = ((const {kind}*)frame.word[1])[thread];
  {kind}* out = ({kind}*)frame.word[2];
{calls}"""
    x = np.linspace(0.11, 0.89, count).astype(dtype)
    y = np.roll(x, 7)
    out = np.zeros((len(UNITS), count), dtype)
    run(body, [x, y, out], Shape(threads=count))
    words = np.int32 if single else np.int64
    for found, (name, both) in zip(out, UNITS.items(), strict=True):
        units = both[0 if single else 1]
        function = MEANT.get(name) or getattr(mpmath, name)
        with mpmath.workdps(40):
            pairs = [
                (mpmath.mpf(float(a)), mpmath.mpf(float(b))) for a, b in zip(x, y, strict=True)
            ]
            exact = [float(function(*(pair if name in PAIRS else pair[:1]))) for pair in pairs]
        off = bits(found, words).astype(np.int64) - bits(np.array(exact, dtype), words)
        # The C library does not round all of its results correctly.
        assert np.abs(np.abs(off) - units).max() <= (name in ("lgamma", "erfc", "pow")), name
        assert np.mean(np.abs(off) == units) > 0.9, name
        assert units == 0 or 0.2 < np.mean(off > 0) < 0.8, name


# --- bounds of whole results


def test_bounds_follow_from_the_errors_of_functions() -> None:
    """In units of the last place of a result, for one column whose factor is 1."""
    x, y = variables((Axis.I, 1), (Axis.J, 1))
    given = [np.full((1, 1, 1), value, np.float32) for value in (0.7, 1)]
    for formula, units in (
        (-x, 0),
        (apply("exp", x), 2.5),
        (apply("erfc", x), 4.5),
        (x * x, 0.5),
        # The square is wrong by half of 2**-25, and the exponential has its own slope.
        (apply("exp", x * x), 2.5 + np.exp(0.49) / 8),
    ):
        spec = spec_of(formula * y)
        unit = float(np.spacing(np.float32(abs(dense(spec, given).item()))))
        found = rounding(spec, given, dtype="float32").item() / unit
        assert abs(found) == pytest.approx(units, rel=1e-5), formula


def test_bounds_of_tensor_cores() -> None:
    """A rest of 2**-20 of each factor is lost, and the product of the lower parts; then half a unit
    of the sum each time.
    """
    x, y = variables((Axis.I, 40), (Axis.J, 40))
    given = [np.ones((1, 1, 40), np.float32), np.full((1, 1, 40), 0.5, np.float32)]
    spec = spec_of(apply("sum", x * y))
    plain = rounding(spec, given, dtype="float32").item()
    more = rounding(spec, given, dtype="float32", products=tensor_error(40)).item()
    assert more - plain == pytest.approx(20 * (3 * 2.0**-20 + 5 * 6 * 2.0**-24), rel=1e-3)
