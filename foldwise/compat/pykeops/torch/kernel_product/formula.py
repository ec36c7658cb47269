"""Kernels and their logarithms, as texts and as functions of dense matrices."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Any

Routine = Callable[..., Any]


class Formula:
    """A kernel k(x, y): as a formula of KeOps, and as a function of matrices.

    Formulas are added, multiplied, negated and raised to powers. In texts, `{X}`, `{Y}` and `{G}`
    stand for the two points and the parameter. Functions take the keywords `gxmy2` (the matrix of
    weighted squared distances), `xsy` (that of scalar products), `x`, `y` and `g`.

    Args:
        formula_sum: the text of k.
        routine_sum: the function for k.
        formula_log: the text of log k.
        routine_log: the function for log k.
        intvalue: an integer, for a constant.
    """

    def __init__(
        self,
        formula_sum: str | None = None,
        routine_sum: Routine | None = None,
        formula_log: str | None = None,
        routine_log: Routine | None = None,
        intvalue: int | None = None,
    ) -> None:
        self.formula_sum, self.routine_sum = formula_sum, routine_sum
        self.formula_log, self.routine_log = formula_log, routine_log
        self.intvalue = intvalue
        if intvalue is not None:
            log = math.log(intvalue) if intvalue > 0 else math.nan
            self.formula_sum, self.routine_sum = f"IntCst({intvalue})", _constant(intvalue)
            self.formula_log, self.routine_log = f"Log(IntCst({intvalue}))", _constant(log)

    def __add__(self, other: Formula) -> Formula:
        text = _text("({} + {})", self.formula_sum, other.formula_sum)
        routine = _binary(operator.add, self.routine_sum, other.routine_sum)
        return Formula(text, routine, _text("Log({})", text), _unary(lambda k: k.log(), routine))

    def __mul__(self, other: Formula) -> Formula:
        return Formula(
            _text("({} * {})", self.formula_sum, other.formula_sum),
            _binary(operator.mul, self.routine_sum, other.routine_sum),
            _text("({} + {})", self.formula_log, other.formula_log),
            _binary(operator.add, self.routine_log, other.routine_log),
        )

    def __neg__(self) -> Formula:
        """-k, which has no logarithm."""
        return Formula(_text("(-{})", self.formula_sum), _unary(lambda k: -k, self.routine_sum))

    def __sub__(self, other: Formula) -> Formula:
        return self + -other

    def __pow__(self, other: Formula | int) -> Formula:
        n = other.intvalue if isinstance(other, Formula) else other
        if n is None:
            raise ValueError("kernels are raised to whole powers: Formula(intvalue=n)")
        return Formula(
            _text(f"Pow({{}},{n})", self.formula_sum),
            _unary(lambda k: k**n, self.routine_sum),
            _text(f"(IntCst({n}) * {{}})", self.formula_log),
            _unary(lambda k: n * k, self.routine_log),
        )


def _text(pattern: str, *parts: str | None) -> str | None:
    """A text made of others; they hold `{X}` and the like, so `format` is not for them."""
    for part in parts:
        if part is None:
            return None
        pattern = pattern.replace("{}", part, 1)
    return pattern


def _constant(value: float) -> Routine:
    def routine(**_: Any) -> float:
        return value

    return routine


def _unary(combine: Callable[[Any], Any], k: Routine | None) -> Routine | None:
    """`combine` of the result of `k`, as a function."""
    if k is None:
        return None

    def routine(**matrices: Any) -> Any:
        return combine(k(**matrices))

    return routine


def _binary(
    combine: Callable[[Any, Any], Any], k: Routine | None, h: Routine | None
) -> Routine | None:
    """`combine` of the results of `k` and `h`, as a function."""
    if k is None or h is None:
        return None

    def routine(**matrices: Any) -> Any:
        return combine(k(**matrices), h(**matrices))

    return routine
