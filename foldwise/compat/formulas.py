"""Formulas as text that names its variables as PyKeOps does, and text that only PyKeOps writes."""

from __future__ import annotations

import re
from typing import Final

from foldwise.compat.vocabulary import in_new_words
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr
from foldwise.ir.spec import MapReduce, Slot
from foldwise.ir.text import format_expr, parse_reduction

CATEGORIES: Final = (Axis.I, Axis.J, Axis.NONE)
KINDS: Final = ("Vi", "Vj", "Pm")

_VARIABLE: Final = re.compile(rf"\b({'|'.join(KINDS)})\((\d+),(\d+)\)")
_DERIVATIVE: Final = re.compile(r"(Grad|Diff)_WithSavedForward\((.*)\)", re.DOTALL)


def variable_text(position: int, slot: Slot) -> str:
    """A variable, as `Var(position, dimension, category)`."""
    return f"Var({position},{slot.dim},{CATEGORIES.index(slot.axis)})"


def formula_text(e: Expr) -> str:
    """A formula, its variables written as `Var(position, dimension, category)`."""
    return _VARIABLE.sub(
        lambda found: f"Var({found[2]},{found[3]},{KINDS.index(found[1])})", format_expr(e)
    )


def reduction_text(spec: MapReduce) -> str:
    """A reduction, as in `Sum_Reduction(f,0)`: 0 says that the result is indexed by i."""
    cells = [str(spec.k)] if spec.reduction.keeps_k else []
    weight = [] if spec.weight is None else [formula_text(spec.weight)]
    parts = [formula_text(spec.formula), *cells, str(int(spec.axis is Axis.I)), *weight]
    return f"{spec.reduction.text}_Reduction({','.join(parts)})"


def plain_reduction(text: str) -> str:
    """A reduction in place of the derivative of one, which PyKeOps' autograd asks for by text.

    `Grad_WithSavedForward(Sum_Reduction(f,0),v,e,r)` is the sum of gradients of f in the variable
    v, indexed like that; `Diff_WithSavedForward` that of directional derivatives.

    Raises:
        ValueError: for the derivative of something else than a sum.
    """
    found = _DERIVATIVE.fullmatch(text.strip())
    if found is None:
        return text
    inner, *rest = _arguments(found[2])
    whole = parse_reduction(in_new_words(plain_reduction(inner)))
    if whole is None or whole.name != "Sum" or len(rest) < 2:
        raise ValueError(f"there are derivatives of sums only by text, not {text}")
    tag = int(rest[0].rpartition(",")[2].strip(" )") == "1") if found[1] == "Grad" else whole.tag
    definitions, semicolon, formula = whole.formula.rpartition(";")
    slope = f"{found[1]}({formula},{rest[0]},{rest[1]})"
    return f"Sum_Reduction({definitions}{semicolon}{slope},{tag})"


def _arguments(text: str) -> list[str]:
    """The parts of `text` between the commas outside of all parentheses and brackets."""
    depth, cuts = 0, [-1]
    for n, letter in enumerate(text):
        depth += (letter in "([") - (letter in ")]")
        if letter == "," and not depth:
            cuts.append(n)
    return [text[a + 1 : b] for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True)]
