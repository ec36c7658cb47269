"""Formulas as text: a printer and a parser, inverse to each other.

The language is a list of definitions and a result, separated by semicolons: `d = Vi(0,3) - Vj(1,3);
Exp(-Sum(d*d))`. Numbers, `+ - * / **`, `|` (scalar product), calls with the names of the op table
(static parameters come last, as integers), and the variables `Vi(slot,dim)`, `Vj(slot,dim)`,
`Pm(slot,dim)` and `Scalar(slot)`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, const, constant_value, make, scalar, toposort, var
from foldwise.ir.op import COMPOSITES, OPS, Composite, Op
from foldwise.ir.reduction import REDUCTIONS
from foldwise.ir.spec import MapReduce, Numerics, Slot

_VARIABLES: Final = {"Vi": Axis.I, "Vj": Axis.J, "Pm": Axis.NONE}
_INFIX: Final = {"add": ("+", 1), "sub": ("-", 1), "mul": ("*", 2), "div": ("/", 2)}
_DEEP: Final = 32
_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)"
    r"|(?P<name>[A-Za-z_]\w*)|(?P<symbol>\*\*|[-+*/|(),;=]))"
)


class FormulaSyntaxError(ValueError):
    """A formula text that cannot be read."""


# --- printing


def format_expr(root: Expr) -> str:
    """The text of a formula; what is used more than once is named `t0`, `t1`, ... first.

    So is what is nested deeply: the parser, which recurses, reads any formula back.
    """
    order = toposort([root])
    uses = Counter(arg for node in order for arg in node.args)
    text: dict[Expr, tuple[str, int]] = {}  # with the binding strength of its outermost operator
    depth: dict[Expr, int] = {}
    lines: list[str] = []
    for node in order:
        found = _format_node(node, text)
        depth[node] = 1 + max((depth[arg] for arg in node.args), default=-1)
        if node.args and (uses[node] > 1 or depth[node] >= _DEEP):
            name = f"t{len(lines)}"
            lines.append(f"{name} = {found[0]}")
            found, depth[node] = (name, 9), 0
        text[node] = found
    return "; ".join([*lines, text[root][0]])


def _format_node(node: Expr, text: Mapping[Expr, tuple[str, int]]) -> tuple[str, int]:
    def operand(e: Expr, strength: int) -> str:
        inner, bound = text[e]
        return inner if bound >= strength else f"({inner})"

    name, args, params = node.op.name, node.args, node.params
    if (value := constant_value(node)) is not None:
        return repr(value), 9 if value >= 0 and str(value)[0] != "-" else 0
    if name == "scalar":
        return f"Scalar({params[0]})", 9
    if name == "var":
        kind = next(k for k, axis in _VARIABLES.items() if axis == params[1])
        return f"{kind}({params[0]},{params[2]})", 9
    if name in _INFIX:
        symbol, strength = _INFIX[name]
        left, right = operand(args[0], strength), operand(args[1], strength + 1)
        return f"{left} {symbol} {right}", strength
    if name == "neg":
        # A number keeps its parentheses: "-2" is the constant, "-(2)" the op applied to one.
        inner = operand(args[0], 3)
        return f"-({inner})" if constant_value(args[0]) is not None else f"-{inner}", 3
    inside = [text[arg][0] for arg in args] + [str(p) for p in params]
    return f"{node.op.text}({', '.join(inside)})", 9


def format_spec(spec: MapReduce) -> str:
    """A computation as text that `parse_spec` reads back."""
    slots = ",".join(f"{s.axis.name}{s.dim}" for s in spec.slots)
    return (
        f"{spec.reduction.text}|{spec.axis.name}|{slots}|{spec.scalars}|{spec.numerics.summation}|"
        f"{format_expr(spec.formula)}"
    )


def parse_spec(text: str) -> MapReduce:
    """The computation that `format_spec` printed."""
    reduction, axis, slots, scalars, summation, formula = text.split("|", 5)
    return MapReduce(
        formula=parse_expr(formula),
        reduction=next(r for r in REDUCTIONS.values() if r.text == reduction),
        axis=Axis[axis],
        slots=tuple(
            Slot(Axis[s.rstrip("0123456789")], int(s.lstrip("INOEJ")))
            for s in slots.split(",")
            if s
        ),
        scalars=int(scalars),
        numerics=Numerics(summation=summation),  # type: ignore[arg-type]
    )


# --- parsing


def parse_expr(text: str, names: Mapping[str, Expr] | None = None) -> Expr:
    """Read a formula.

    Args:
        text: the formula.
        names: what names in the text stand for, besides those that it defines.

    Raises:
        FormulaSyntaxError: with the column, if the text cannot be read.
        DimensionError: if dimensions do not fit.
    """
    return _Parser(text, dict(names or {})).program()


@dataclass(slots=True)
class _Parser:
    text: str
    names: dict[str, Expr]
    tokens: list[tuple[str, str, int]] = field(default_factory=list[tuple[str, str, int]])
    position: int = 0

    def __post_init__(self) -> None:
        at, end = 0, len(self.text.rstrip())
        while at < end:
            match = _TOKEN.match(self.text, at)
            if match is None:
                at = end - len(self.text[at:end].lstrip())
                raise self.error(f"unexpected character {self.text[at]!r}", at)
            kind = str(match.lastgroup)
            self.tokens.append((kind, match[kind], match.start(kind)))
            at = match.end()
        self.tokens.append(("end", "", end))

    def error(self, what: str, column: int | None = None) -> FormulaSyntaxError:
        column = self.tokens[self.position][2] if column is None else column
        return FormulaSyntaxError(
            f"{what} at column {column + 1}\n  {self.text}\n  {' ' * column}^"
        )

    def peek(self, *symbols: str) -> bool:
        kind, value, _ = self.tokens[self.position]
        return kind == "symbol" and value in symbols

    def take(self) -> str:
        self.position += 1
        return self.tokens[self.position - 1][1]

    def expect(self, symbol: str) -> None:
        if not self.peek(symbol):
            raise self.error(f"expected {symbol!r}")
        self.take()

    def program(self) -> Expr:
        while True:
            kind, name, _ = self.tokens[self.position]
            if kind == "name" and self.tokens[self.position + 1][1] == "=":
                self.position += 2
                self.names[name] = self.sum()
                self.expect(";")
                continue
            result = self.dot()
            if self.tokens[self.position][0] != "end":
                raise self.error(f"unexpected {self.tokens[self.position][1]!r}")
            return result

    def dot(self) -> Expr:
        left = self.sum()
        while self.peek("|"):
            self.take()
            left = COMPOSITES["dot"](left, self.sum())
        return left

    def sum(self) -> Expr:
        left = self.product()
        while self.peek("+", "-"):
            left = apply("add" if self.take() == "+" else "sub", left, self.product())
        return left

    def product(self) -> Expr:
        left = self.signed()
        while self.peek("*", "/"):
            left = apply("mul" if self.take() == "*" else "div", left, self.signed())
        return left

    def signed(self) -> Expr:
        if self.peek("-"):
            self.take()
            if (
                self.tokens[self.position][0] == "number"
                and self.tokens[self.position + 1][1] != "**"
            ):
                return const(-float(self.take()))
            return -self.signed()
        return self.power()

    def power(self) -> Expr:
        base = self.atom()
        if not self.peek("**"):
            return base
        self.take()
        exponent = self.signed()
        value = constant_value(exponent)
        if value is not None and value.is_integer():
            return apply("square", base) if value == 2 else apply("powi", base, n=int(value))
        return apply("pow", base, exponent)

    def atom(self) -> Expr:
        kind, value, column = self.tokens[self.position]
        if kind == "number":
            return const(float(self.take()))
        if self.peek("("):
            self.take()
            inner = self.dot()
            self.expect(")")
            return inner
        if kind != "name":
            raise self.error(f"unexpected {value!r}" if value else "unexpected end of the formula")
        self.take()
        if not self.peek("("):
            if value not in self.names:
                known = ", ".join(self.names) or "none"
                raise self.error(f"unknown name {value!r} (known: {known})", column)
            return self.names[value]
        return self.call(value, column)

    def call(self, name: str, column: int) -> Expr:
        arguments: list[Expr] = []
        self.expect("(")
        while not self.peek(")"):
            arguments.append(self.dot())
            if not self.peek(")"):
                self.expect(",")
        self.take()
        if name in _VARIABLES or name == "Scalar":
            numbers = [self.integer(e, name, column) for e in arguments]
            if len(numbers) != (1 if name == "Scalar" else 2):
                raise self.error(
                    f"{name} takes a slot{'' if name == 'Scalar' else ', a dim'}", column
                )
            return (
                scalar(*numbers)
                if name == "Scalar"
                else var(numbers[0], _VARIABLES[name], numbers[1])
            )
        row = _functions().get(name)
        if row is None:
            raise self.error(f"unknown function {name!r}", column)
        params: tuple[Any, ...] = ()
        if isinstance(row, Op):
            params = tuple(self.integer(e, name, column) for e in arguments[row.arity :])
        expected = row.arity + (len(row.param_names) if isinstance(row, Op) else 0)
        if len(arguments) != expected:
            raise self.error(f"{name} takes {expected} arguments and got {len(arguments)}", column)
        operands = arguments[: row.arity]
        return make(row, tuple(operands), params) if isinstance(row, Op) else row(*operands)

    def integer(self, e: Expr, name: str, column: int) -> int:
        value = constant_value(e)
        if value is None or not value.is_integer():
            raise self.error(f"{name} takes whole numbers there", column)
        return int(value)


def _functions() -> dict[str, Op | Composite]:
    """Rows by their name in the language."""
    rows: list[Op | Composite] = [*OPS.values(), *COMPOSITES.values()]
    return {row.text: row for row in rows if row.text}
