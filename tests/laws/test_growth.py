"""Work grows with the length of what is written, whatever is written; or it is refused.

There are no clocks here: what takes more than linear time would not come to an end.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from foldwise.api.genred import computation
from foldwise.backends.llvm.emit import emit
from foldwise.ir.axis import Axis
from foldwise.ir.expr import FormulaTooLargeError, apply, toposort, var
from foldwise.ir.loops import Argument, LoopKernel
from foldwise.ir.parser import parse_expr
from foldwise.ir.spec import MapReduce
from foldwise.ir.syntax import FormulaSyntaxError
from foldwise.ir.text import parse_aliases, parse_reduction
from foldwise.lower.heuristics import default_schedule
from foldwise.lower.lowering import lower
from foldwise.transform.autodiff import gradient
from foldwise.transform.substitute import reduced_over_columns
from tests.checks import ROWS
from tests.schedules.test_default import AVX512
from tests.support import DTYPES, assert_close, dense, draw, run, spec_of, variables

I, J, NONE = Axis.I, Axis.J, Axis.NONE  # noqa: E741
ALIASES = ["x = Vi(3)", "y = Vj(3)", "p = Pm(1)"]
LONG = 60_000


def spec_from(text: str) -> MapReduce:
    return computation(text, ALIASES, axis=1)[0]


def kernel_of(spec: MapReduce) -> LoopKernel:
    arguments = [Argument(slot.axis, slot.dim, "float32", dense=True) for slot in spec.slots]
    schedule = default_schedule(spec, AVX512, "float32")
    return lower(spec, arguments, schedule, dtype="float32")


def lines_of(spec: MapReduce) -> int:
    return emit(kernel_of(spec), AVX512).count("\n")


# --- text

LETTERS = list(' \n_xé1(),.;=+-*/|<["#')


def _aliases(text: str) -> object:
    return parse_aliases([text])


@pytest.mark.parametrize("letter", LETTERS)
def test_the_same_letter_many_times(letter: str) -> None:
    """Is read, or refused with a message that quotes little of it."""
    many = LONG * letter
    texts: list[tuple[Callable[[str], object], str]] = [
        *((_aliases, text) for text in (many, f"x{many}y", f"Vi(3{many}z")),
        *((parse_reduction, text) for text in (f"Sum{many}Reduction{many}(x,0)", many)),
        *((parse_reduction, f"Sum_Reduction(x{text}") for text in (many, f"{many})", f",0{many})")),
        *((parse_expr, text) for text in (many, f"Vi(0,3){many}", f"({many}")),
    ]
    for read, text in texts:
        try:
            read(text)
        except (FormulaSyntaxError, ValueError) as error:
            assert len(str(error)) < 700


@pytest.mark.parametrize("part", ["Exp(", "(", "-", "[", "x**", "(x,", "IfElse(x,y,"])
def test_nesting_is_refused(part: str) -> None:
    with pytest.raises(FormulaSyntaxError, match="too many brackets|unexpected") as caught:
        spec_from(part * 10_000 + "x")
    assert len(str(caught.value)) < 700


@pytest.mark.parametrize(
    "text",
    [
        "nosuch" * 100_000,
        "nosuch" * 100_000 + "(x)",
        "Elem(x, " + "1" * 100_000 + ")",
        "x " + "y" * 100_000,
        "x = " + "a" * 100_000,
    ],
)
def test_messages_quote_two_hundred_letters(text: str) -> None:
    with pytest.raises(ValueError) as caught:
        spec_from(text)
    assert len(str(caught.value)) < 700


# --- formulas

STEPS = {  # what follows from the last two values a and b
    "product": "{a} * {b}",
    "quotient": "{a} / {b}",
    "sum": "{a} + Exp({b})",
    "difference": "{a} - Sin({b})",
    "function": "Sin({b})",
    "exponential": "Exp(-p * {b})",
    "choice": "IfElse({a}, {b}, x * {b})",
    "power": "{b} ** 3 - {a}",
    "joined": "Concat({b}, p * x)",
    "joined in front": "Concat(p * x, {b})",
    "joined and scaled": "Concat({b}, p * x) * p",
}


def program(step: str, count: int) -> str:
    """A formula of so many steps, each of which uses the values before."""
    lines = ["a0 = p * x", "a1 = p * x + y"]
    lines += [f"a{n + 2} = " + step.format(a=f"a{n}", b=f"a{n + 1}") for n in range(count)]
    return "; ".join([*lines, f"a{count + 1}"])


@pytest.mark.parametrize("name", STEPS)
def test_code_grows_with_the_formula(name: str) -> None:
    """Of a graph with exponentially many paths, too, and of its gradient."""
    short, long = (spec_from(program(STEPS[name], n)) for n in (32, 64))
    assert lines_of(long) < 2.2 * lines_of(short)
    slopes = [gradient(spec, 0) for spec in (short, long)]
    assert slopes[0] is not None and slopes[1] is not None
    few, many = (len(toposort([found.spec.formula])) for found in slopes if found)
    assert many < 2.2 * few


@pytest.mark.parametrize("name", ["Sin", "Cos", "Exp", "Log", "Erf", "Lgamma", "Atan", "Tanh"])
def test_a_function_that_is_used_often_is_written_once(name: str) -> None:
    """Forty more uses are forty calls for each of the three vectors of rows."""
    sums = (" + ".join(f"{name}(x * {n} + y)" for n in range(count)) for count in (40, 80))
    few, many = (lines_of(spec_from(text)) for text in sums)
    assert many - few < 40 * 60


def test_derivatives_of_high_order_are_refused() -> None:
    text = "Exp(-(x|y)) * Sin(Sum(x))"
    for _ in range(20):
        text = f"Grad(Sum({text}), x, p)"
    with pytest.raises(FormulaTooLargeError, match="operations is too large"):
        spec_from(text)


# --- time warping


@pytest.mark.parametrize("slot", [None, 0, 1, 2])
def test_the_code_of_time_warping_does_not_grow(slot: int | None) -> None:
    counts: list[int] = []
    for dim in (20, 100):
        x, y, p = var(0, I, dim), var(1, J, dim + 5), var(2, NONE, 1)
        spec = spec_of(ROWS["softdtw_sqdist"](x, y, p))
        if slot is not None:
            found = gradient(spec, slot)
            assert found is not None
            spec = found.spec
        spec = reduced_over_columns(spec)
        counts.append(str(kernel_of(spec)).count("\n"))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("dtype", DTYPES)
def test_functions_that_are_called_have_the_same_values(dtype: str) -> None:
    x, y = variables((I, 2), (J, 2))
    total = x + y
    for n in range(40):
        total = total + apply("sin", n * x - y) * apply("atan2", x + n, y)
    spec = spec_of(total)
    arrays = draw(np.random.default_rng(0), spec, 50, 70, dtype)
    eps = 1e-5 if dtype == "float32" else 1e-13
    assert_close(run(spec, arrays), dense(spec, arrays), eps=eps, scale=1e4)
