"""Formulas as text: a printer and a parser, inverse to each other.

The language is that of KeOps, with the precedence of Python. A text is a list of definitions and a
result, separated by semicolons: `d = Vi(0,3) - Vj(1,3); Exp(-(d|d)) * (d < 1)`. It knows

- numbers, `+ - * / **`, `|` (scalar product, also written `(x, y)`), `== != < <= > >=` (1 or 0 in
  each component);
- calls with the names of the tables; static parameters come last, as integers or as lists of
  these, `[0,1]` or `Ind(0,1)`;
- variables `Vi(position,dim)`, `Vj(position,dim)`, `Pm(position,dim)`, `Vij(position,dim)`, or for
  all four `Var(position,dim,category)` with the categories 0, 1, 2, 3; and `Scalar(position)`;
- names, which the caller gives a meaning (`parse_expr`) or a list of aliases (`parse_aliases`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import astuple
from itertools import pairwise, takewhile
from typing import Final, NamedTuple

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, toposort
from foldwise.ir.monoid import reduction_of
from foldwise.ir.parser import Row, parse_expr, variable_of
from foldwise.ir.printer import format_nodes
from foldwise.ir.spec import MapReduce, Numerics, Slot
from foldwise.ir.syntax import LONGEST_NAME, FormulaSyntaxError, quoted

# Blanks around the whole are cut off before: two patterns for blanks next to each other would try
# all ways to share them.
_ALIAS: Final = re.compile(
    r"(?:([A-Za-z_]\w*)\s*=\s*)?(\w+)\s*\(\s*(\d{1,9}(?:\s*,\s*\d{1,9})*)\s*\)", re.ASCII
)
_DIGITS: Final = 9  # of an integer that a reduction takes


# --- printing


def format_expr(root: Expr) -> str:
    """The text of a formula, which `parse_expr` reads back."""
    return format_nodes(toposort([root]))


def format_spec(spec: MapReduce) -> str:
    """A computation as text that `parse_spec` reads back."""
    head = [
        spec.reduction.key,
        spec.axis.name,
        ",".join(map(_format_slot, spec.slots)),
        spec.scalars,
        ",".join(astuple(spec.numerics)),
        spec.k,
    ]
    return "#".join([*map(str, head), *map(format_expr, spec.operands)])


def parse_spec(text: str) -> MapReduce:
    """The computation that `format_spec` printed."""
    reduction, axis, slots, scalars, numerics, cells, *operands = text.split("#")
    formula, weight = (*map(parse_expr, operands), None)[:2]
    return MapReduce(
        formula=formula,  # type: ignore[arg-type]
        reduction=reduction_of(reduction),
        axis=Axis[axis],
        slots=tuple(_parse_slot(s) for s in slots.split(",") if s),
        scalars=int(scalars),
        numerics=Numerics(*numerics.split(",")),  # type: ignore[arg-type]
        weight=weight,
        k=int(cells),
    )


def _format_slot(slot: Slot) -> str:
    order = f":{slot.stored.name}" if slot.stored else ""
    return f"{slot.axis.name}{slot.dim}{order}"


def _parse_slot(text: str) -> Slot:
    where, _, order = text.partition(":")
    axis, dim = Axis[where.rstrip("0123456789")], int(where.lstrip("INOEJ"))
    return Slot(axis, dim, Axis[order or "NONE"])


# --- parsing


class Declared(NamedTuple):
    """The declarations in a list of aliases, and formulas in terms of them.

    Attributes:
        names: the variables that have a name.
        slots: the arguments in order; those that only a formula mentions are among them.
        formulas: the formulas.
    """

    names: dict[str, Expr]
    slots: tuple[Slot, ...]
    formulas: tuple[Expr, ...]


def parse_aliases(
    aliases: Iterable[str],
    formulas: Iterable[str] = (),
    words: Mapping[str, Row] | None = None,
) -> Declared:
    """Read aliases like `x = Vi(3)`, and formulas in terms of them.

    An alias is `name = Vi(dim)` (or `Vj`, `Pm`), whose position is that in the list;
    `name = Vi(position,dim)`; `name = Var(position,dim,category)`; or one of these without a name.
    Formulas may call `words` as in `parse_expr`.

    Raises:
        FormulaSyntaxError: if an alias or a formula cannot be read, or if the positions do not
            fit together.
        DimensionError: if dimensions do not fit.
    """
    names: dict[str, Expr] = {}
    slots: dict[int, Slot] = {}
    for rank, alias in enumerate(aliases):
        match = _ALIAS.fullmatch(alias.strip())
        name, kind, numbers = match.groups() if match else ("", "", "0")
        found = [int(number) for number in numbers.split(",")]
        variable = variable_of(kind, [rank, *found] if len(found) == 1 else found)
        if variable is None or name in ("inf", "nan"):
            raise FormulaSyntaxError(
                f"the alias {quoted(alias)} is not of the form 'x = Vi(dim)' or "
                "'x = Vi(position,dim)', with Vi, Vj or Pm"
            )
        position = variable.params[0]
        if name in names or position in slots:
            taken = f"the name {quoted(name)}" if name in names else f"position {position}"
            raise FormulaSyntaxError(
                f"the alias {quoted(alias)} takes {taken}, which is taken already"
            )
        slots[position] = Slot(variable.axes, variable.dim)
        if name:
            names[name] = variable
    read = tuple(parse_expr(text, names, words, slots) for text in formulas)
    for position in range(len(slots)):
        if position not in slots:
            raise FormulaSyntaxError(
                f"there are arguments at the positions {', '.join(map(str, sorted(slots)))}, "
                f"but none at {position}"
            )
    return Declared(names, tuple(slots[n] for n in range(len(slots))), read)


class ReductionText(NamedTuple):
    """The parts of `Name_Reduction(formula, keep, tag, weight)`.

    Attributes:
        name: the name without `_Reduction`.
        formula: the text of the reduced formula.
        keep: the K of the reductions that keep K values; None for the others.
        tag: 0 if the result is indexed by i, 1 if it is indexed by j.
        weight: the second formula of weighted reductions; None for the others.
    """

    name: str
    formula: str
    keep: int | None
    tag: int
    weight: str | None


def parse_reduction(text: str) -> ReductionText | None:
    """Split the text of a reduction into its parts; None if it is the text of a formula.

    Raises:
        FormulaSyntaxError: if it is a reduction, but not one with these parts.
    """
    match = re.fullmatch(r"([A-Za-z]\w*?)_Reduction\s*\((.*)\)", text.strip(), re.DOTALL)
    parts = _split(match[2]) if match else None
    if match is None or parts is None:
        return None
    formula, *others = (part.strip() for part in parts)
    numbers = [int(part) for part in takewhile(_is_number, others)]
    weights = others[len(numbers) :]
    if not 1 <= len(numbers) <= 2 or len(weights) > 1 or numbers[-1] > 1:
        raise FormulaSyntaxError(
            f"{match[1][:LONGEST_NAME]}_Reduction takes a formula, sometimes a number K, the tag "
            f"0 or 1, and sometimes a second formula, not {quoted(match[2])}"
        )
    return ReductionText(
        match[1],
        formula,
        numbers[0] if len(numbers) == 2 else None,
        numbers[-1],
        weights[0] if weights else None,
    )


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= _DIGITS


def _split(text: str) -> list[str] | None:
    """The parts between the commas outside all brackets; None if a bracket is never opened."""
    commas, depth = [-1], 0
    for place, letter in enumerate(text):
        depth += (letter in "([") - (letter in ")]")
        if depth < 0:
            return None
        if letter == "," and not depth:
            commas.append(place)
    return [text[a + 1 : b] for a, b in pairwise([*commas, len(text)])]
