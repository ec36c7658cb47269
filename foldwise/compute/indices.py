"""The indices i and j as variables of formulas.

An index is an ordinary argument, an array that counts: it is sliced, transposed, streamed and
traced like any other. Where its type cannot tell all integers apart it has several digits.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from foldwise.arrays import ArrayAdapter
from foldwise.compute.bound import BoundFormula, Inputs, apply, of_array
from foldwise.engine.shapes import broadcast
from foldwise.ir.axis import Axis
from foldwise.ir.expr import const, scalar
from foldwise.ops import OPS


class Digits(NamedTuple):
    """How integers are written.

    Attributes:
        places: the number of digits.
        bits: the base is `2**bits`.
    """

    places: int
    bits: int


# All integers up to two to this power are numbers of the type; and the bits of one digit of many.
# Sums of three digits are then exact in the arithmetic of the type, that of float32 at least.
_EXACT: Final = {"float64": 53, "float32": 24, "float16": 11, "bfloat16": 8}
_SPLIT: Final = {"float64": 32, "float32": 16, "float16": 11, "bfloat16": 8}


def digits_of(count: int, dtype: str) -> Digits:
    """How the numbers 0 ... count - 1 are written in floating-point numbers of this type."""
    bits = _EXACT[dtype]
    if count <= 1 << bits:
        return Digits(1, bits)
    bits = _SPLIT[dtype]
    return Digits(-(-(count - 1).bit_length() // bits), bits)


def index_variable(  # noqa: PLR0913 - what an array is made of
    count: int,
    axis: Axis,
    adapter: ArrayAdapter,
    dtype: str,
    like: Any,
    digits: Digits | None = None,
) -> BoundFormula:
    """The index i (axis I) or j (axis J), of `count` rows or columns, as a variable.

    Args:
        count: the number of rows or columns.
        axis: the index.
        adapter: that of the array to make.
        dtype: its type.
        like: an array on the device where it is to be.
        digits: how it is written; by default as `digits_of(count, dtype)`, which is one digit, the
            index itself, for up to `2**24` numbers of float32.

    Returns:
        A formula whose vectors are the digits, the lowest first.
    """
    digits = digits or digits_of(count, dtype)
    array = adapter.digits(count, *digits, dtype, like)
    rows = axis is Axis.I
    array = array[:, None, :] if rows else array[None, :, :]
    return of_array(array, axis, "real", adapter)


def sizes(bound: BoundFormula) -> tuple[int, int]:
    """The numbers of rows and columns; one that stands for all those of the ranges is so many."""
    lead, ranges = bound.inputs.lead[-2:], bound.inputs.ranges
    rows, columns = lead if ranges is None else broadcast(lead, ranges.shape)
    return rows, columns


def indices_of(
    counts: tuple[int, int], adapter: ArrayAdapter, dtype: str, like: Any
) -> tuple[BoundFormula, BoundFormula, Digits]:
    """The indices i and j of so many rows and columns, and how they are written."""
    digits = digits_of(max(counts), dtype)
    i, j = (
        index_variable(count, axis, adapter, dtype, like, digits)
        for count, axis in zip(counts, (Axis.I, Axis.J), strict=True)
    )
    return i, j, digits


def beyond_diagonal(i: BoundFormula, j: BoundFormula, digits: Digits, k: int) -> BoundFormula:
    """A number with the sign of `j - i - k`: 0 on the k-th diagonal, positive above it.

    Of one digit it is that difference. Differences of digits are exact, so rounding can neither
    change the sign of their sum nor make it 0.
    """
    rest: list[int] = []
    for _ in range(digits.places - 1):
        k, low = k >> digits.bits, k & (1 << digits.bits) - 1
        rest.append(low)
    numbers = tuple(map(float, (*rest, k)))
    shift = BoundFormula(scalar(0, len(numbers)), "real", Inputs((), (), numbers, (1, 1)))
    difference = _row("sub", _row("sub", j, i), shift)
    base = BoundFormula(const(float(1 << digits.bits)), "real", Inputs((), (), (), (1, 1)))
    *lower, total = [
        apply(OPS["slice"], "[...]", (difference,), {"start": n, "stop": n + 1, "step": 1})
        for n in range(digits.places)
    ]
    for digit in reversed(lower):
        total = _row("add", _row("mul", total, base), digit)
    return total


def _row(name: str, *operands: BoundFormula) -> BoundFormula:
    return apply(OPS[name], name, operands, {})
