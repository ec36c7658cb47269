"""Prints formulas. It needs of nodes and rows no more than their names, operands and parameters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol

from foldwise.ir.axis import Axis
from foldwise.ir.syntax import ATOM, COMPARE, INFIX, SIGN, VARIABLES

_SYMBOLS: Final = {  # of the ops that are printed as such
    name: (symbol, strength)
    for symbol, (strength, name) in INFIX.items()
    if symbol not in (">", ">=", "|", "**")
}
_DEEP: Final = 32


class Named(Protocol):
    """A row with a name in the formula language."""

    @property
    def name(self) -> str:
        """Identifier in the table."""
        ...

    @property
    def text(self) -> str | None:
        """Name in the formula language, if it does not follow from the identifier."""
        ...


class Row(Named, Protocol):
    """A row of the op table."""

    @property
    def defaults(self) -> tuple[Any, ...]:
        """Values of the last arguments that may be left out."""
        ...


class Node(Protocol):
    """A node of a formula: an op, operands and static parameters."""

    @property
    def op(self) -> Row:
        """The row of the op table."""
        ...

    @property
    def args(self) -> tuple[Node, ...]:
        """The operands."""
        ...

    @property
    def params(self) -> tuple[Any, ...]:
        """The static parameters."""
        ...


def format_nodes(order: Sequence[Node]) -> str:
    """The text of the last node of a list in topological order.

    Nodes that are used more than once are named `t0`, `t1`, ... first; so are nodes nested deeply,
    so that the parser, which recurses, reads any formula back.
    """
    uses = Counter(arg for node in order for arg in node.args)
    text: dict[Node, tuple[str, int]] = {}  # with the binding strength of its outermost operator
    depth: dict[Node, int] = {}
    lines: list[str] = []
    for node in order:
        found = _format_node(node, text)
        depth[node] = 1 + max((depth[arg] for arg in node.args), default=-1)
        if node.args and (uses[node] > 1 or depth[node] >= _DEEP):
            name = f"t{len(lines)}"
            lines.append(f"{name} = {found[0]}")
            found, depth[node] = (name, ATOM), 0
        text[node] = found
    return "; ".join([*lines, text[order[-1]][0]])


def _format_node(node: Node, text: Mapping[Node, tuple[str, int]]) -> tuple[str, int]:
    def operand(e: Node, strength: int) -> str:
        inner, bound = text[e]
        return inner if bound >= strength else f"({inner})"

    name, args, params = node.op.name, node.args, node.params
    if name == "const":
        value = float.fromhex(params[0])
        return repr(value), 0 if repr(value).startswith("-") else ATOM
    if name == "var":
        return format_variable(*params), ATOM
    if name in _SYMBOLS:
        symbol, strength = _SYMBOLS[name]
        # A comparison of a comparison has its parentheses on either side.
        left = operand(args[0], strength + (strength == COMPARE))
        return f"{left} {symbol} {operand(args[1], strength + 1)}", strength
    if name == "neg":
        # A number keeps its parentheses: "-2" is the constant, "-(2)" the op applied to one.
        inner = operand(args[0], SIGN)
        return f"-({inner})" if args[0].op.name == "const" else f"-{inner}", SIGN
    inside = [text[arg][0] for arg in args] + [_format_param(p) for p in _given(node)]
    return f"{text_name(node.op)}({', '.join(inside)})", ATOM


def _given(node: Node) -> tuple[Any, ...]:
    """The static parameters of a node but for the last ones, if they have their default values."""
    params, defaults = node.params, node.op.defaults
    while params and defaults and params[-1] == defaults[-1]:
        params, defaults = params[:-1], defaults[:-1]
    return params


def format_variable(position: int, axis: Axis, dim: int) -> str:
    """The text of a variable."""
    kind = next(kind for kind in VARIABLES if VARIABLES[kind] == axis)
    return f"{kind}({position},{dim})"


def _format_param(param: int | tuple[int, ...]) -> str:
    return f"[{','.join(map(str, param))}]" if isinstance(param, tuple) else str(param)


def text_name(row: Named) -> str:
    """The name of a row in the language: its `text`, or its identifier in the style of these."""
    return row.text or "".join(word.capitalize() for word in row.name.split("_"))
