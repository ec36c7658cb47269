"""The tables of the formula language, for its printer and its parser; see `ir/text.py`."""

from __future__ import annotations

from typing import Final

from foldwise.ir.axis import Axis

VARIABLES: Final = {"Vi": Axis.I, "Vj": Axis.J, "Pm": Axis.NONE, "Vij": Axis.IJ}
CATEGORIES: Final = (Axis.I, Axis.J, Axis.NONE, Axis.IJ)  # the numbers that `Var` takes

COMPARE, DOT, SUM, PRODUCT, SIGN, POWER, ATOM = range(1, 8)  # how strongly a text binds
INFIX: Final = {
    "==": (COMPARE, "eq"),
    "!=": (COMPARE, "ne"),
    "<": (COMPARE, "lt"),
    "<=": (COMPARE, "le"),
    ">": (COMPARE, "lt"),  # with its operands exchanged, like the next
    ">=": (COMPARE, "le"),
    "|": (DOT, "dot"),
    "+": (SUM, "add"),
    "-": (SUM, "sub"),
    "*": (PRODUCT, "mul"),
    "/": (PRODUCT, "div"),
    "**": (POWER, "pow"),
}
_QUOTED: Final = 200  # letters of a user's text in a message
LONGEST_NAME: Final = 24  # letters of a name, at most, for it to be suggested


class FormulaSyntaxError(ValueError):
    """A formula text that cannot be read."""


def quoted(text: object) -> str:
    """A user's text in quotation marks, for a message: its beginning, if it is long."""
    if isinstance(text, str):
        return repr(text if len(text) <= _QUOTED else f"{text[: _QUOTED - 3]}...")
    whole = repr(text)
    return whole if len(whole) <= _QUOTED else f"{whole[: _QUOTED - 3]}..."
