"""The parser of the formula language, by precedence climbing; see `ir/text.py`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from inspect import signature
from typing import Any, Final, NamedTuple, TypeAlias

from foldwise.ir.expr import OPS, Expr, Op, apply, const, constant_value, var
from foldwise.ir.printer import format_variable, text_name
from foldwise.ir.spec import Slot
from foldwise.ir.syntax import (
    CATEGORIES,
    COMPARE,
    INFIX,
    LONGEST_NAME,
    POWER,
    SIGN,
    VARIABLES,
    FormulaSyntaxError,
    quoted,
)
from foldwise.ir.tables import COMPOSITES, OPERATORS, Composite, Operator

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|(?:inf|nan)\b)"
    r"|(?P<name>[A-Za-z_]\w*)|(?P<symbol>\*\*|[=!<>]=|[-+*/|(),;=<>\[\]]))",
    re.ASCII,
)

Row: TypeAlias = Op | Composite | Operator
"""A function of the language."""
_Value: TypeAlias = Expr | list[int] | tuple[Expr, ...]
"""A vector, an index list, or a list of vectors in parentheses."""
_Arguments: TypeAlias = list[tuple[_Value, int]]
"""Values and their columns."""


def parse_expr(
    text: str,
    names: Mapping[str, Expr] | None = None,
    words: Mapping[str, Row] | None = None,
    slots: dict[int, Slot] | None = None,
) -> Expr:
    """Read a formula.

    Args:
        text: the formula.
        names: the values of names in the text, besides those that it defines.
        words: functions that the text may call by these names, besides those of the tables.
        slots: the known array arguments by position; the variables of the text are added.

    Raises:
        FormulaSyntaxError: with the column, if the text cannot be read.
        DimensionError: with the column, if dimensions do not fit.
    """
    return _Parser(text, dict(names or {}), {} if slots is None else slots, _rows(words)).program()


def _rows(words: Mapping[str, Row] | None) -> dict[str, Row]:
    """Rows by their names in the language, and `words`."""
    rows: list[Row] = [*OPS.values(), *COMPOSITES.values(), *OPERATORS.values()]
    rows = [row for row in rows if row.name not in ("const", "var")]
    found = {text_name(row): row for row in rows if not row.text}
    return found | {row.text: row for row in rows if row.text} | dict(words or {})


def variable_of(kind: str, numbers: Sequence[int]) -> Expr | None:
    """The variable that the text `kind(numbers)` denotes; None if there is none."""
    match numbers:
        case position, dim, (0 | 1 | 2) as category if kind == "Var" and min(position, dim) >= 0:
            return var(position, CATEGORIES[category], dim)
        case position, dim if kind in VARIABLES and min(position, dim) >= 0:
            return var(position, VARIABLES[kind], dim)
        case _:
            return None


def _near(name: str, known: Iterable[str]) -> str:
    """A hint at names that look like this one."""
    names = {other.lower(): other for other in known if len(other) <= LONGEST_NAME}
    same = [name.lower()] if name.lower() in names else None
    near = [names[other] for other in same or get_close_matches(name.lower(), names)]
    return f" (did you mean {' or '.join(near)}?)" if near else ""


def _whole(value: _Value) -> int | None:
    number = constant_value(value) if isinstance(value, Expr) else None
    return int(number) if number is not None and number.is_integer() else None


class _Token(NamedTuple):
    kind: str
    text: str
    column: int


@dataclass(slots=True)
class _Parser:
    """A text, its known names and variables, and the position up to which it has been read."""

    text: str
    names: dict[str, Expr]
    slots: dict[int, Slot]
    rows: Mapping[str, Row]
    tokens: list[_Token] = field(default_factory=list[_Token])
    position: int = 0

    def __post_init__(self) -> None:
        at, end = 0, len(self.text.rstrip())
        while at < end:
            match = _TOKEN.match(self.text, at)
            if match is None:
                at = end - len(self.text[at:end].lstrip())
                raise self.error(f"unexpected character {self.text[at]!r}", at)
            kind = str(match.lastgroup)
            self.tokens.append(_Token(kind, match[kind], match.start(kind)))
            at = match.end()
        self.tokens.append(_Token("end", "", end))

    # The position, and errors there.

    @property
    def token(self) -> _Token:
        return self.tokens[self.position]

    def take(self) -> _Token:
        self.position += 1
        return self.tokens[self.position - 1]

    def error(self, what: str, column: int | None = None) -> FormulaSyntaxError:
        column = self.token.column if column is None else column
        return FormulaSyntaxError(self.located(what, column))

    def unexpected(self, token: _Token) -> FormulaSyntaxError:
        what = quoted(token.text) if token.text else "end of the formula"
        return self.error(f"unexpected {what}", token.column)

    def located(self, what: str, column: int) -> str:
        """A message with a position in the text and the text around it."""
        first = max(0, column - 60)
        near = re.sub(r"\s", " ", self.text[first : column + 40])
        return f"{what} at column {column + 1}\n  {near}\n  {' ' * (column - first)}^"

    # The grammar.

    def program(self) -> Expr:
        try:
            while self.token.kind == "name" and self.tokens[self.position + 1].text == "=":
                name = self.take().text
                self.take()
                self.names[name] = self.formula()
                if self.token.text != ";":
                    raise self.error("expected ';'")
                self.take()
            result = self.formula()
        except RecursionError:
            raise self.error("too many brackets in each other (name parts: `a = ...;`)") from None
        if self.token.kind != "end":
            raise self.unexpected(self.token)
        return result

    def formula(self) -> Expr:
        column = self.token.column
        return self.vector(self.expression(), column)

    def expression(self, weakest: int = COMPARE) -> _Value:
        """Operands joined by operators that bind at least this strongly."""
        column = self.token.column
        left = self.signed()
        while (strength := self.strength()) >= weakest:
            operator, start = self.take(), self.token.column
            right = self.expression(SIGN if strength == POWER else strength + 1)
            left = self.join(operator, self.vector(left, column), self.vector(right, start))
            if strength == COMPARE == self.strength():
                raise self.error("comparisons cannot be chained")
        return left

    def strength(self) -> int:
        """The precedence of the operator at this position; 0 if there is none."""
        return INFIX.get(self.token.text, (0, ""))[0]

    def join(self, operator: _Token, left: Expr, right: Expr) -> Expr:
        _, symbol, column = operator
        name = INFIX[symbol][1]
        if symbol in (">", ">="):
            left, right = right, left
        exponent = constant_value(right) if symbol == "**" else None
        if exponent is not None and exponent.is_integer():
            return apply("square", left) if exponent == 2 else apply("powi", left, n=int(exponent))
        row = COMPOSITES[name] if name in COMPOSITES else OPS[name]
        return self.apply(f"'{symbol}'", column, row, left, right)

    def signed(self) -> _Value:
        if self.token.text not in ("-", "+"):
            return self.atom()
        minus = self.take().text == "-"
        if minus and self.token.kind == "number" and self.tokens[self.position + 1].text != "**":
            return const(-float(self.take().text))
        column = self.token.column
        value = self.vector(self.expression(SIGN), column)
        return -value if minus else value

    def atom(self) -> _Value:
        token = self.take()
        if token.kind == "number":
            return const(float(token.text))
        if token.kind == "name" and self.token.text == "(":
            return self.call(token.text, token.column)
        if token.kind == "name":
            if token.text not in self.names:
                known = ", ".join(name for name in [*self.names][:8] if len(name) <= LONGEST_NAME)
                hint = _near(token.text, self.names) or f" (known: {known or 'none'})"
                raise self.error(f"unknown name {quoted(token.text)}{hint}", token.column)
            return self.names[token.text]
        if token.text == "[":
            return [self.integer(*value) for value in self.sequence("]")]
        if token.text != "(":
            raise self.unexpected(token)
        values = self.sequence(")")
        if not values:
            raise self.unexpected(self.tokens[self.position - 1])
        if len(values) == 1 and self.tokens[self.position - 2].text != ",":
            return values[0][0]
        return tuple(self.vector(*value) for value in values)

    def sequence(self, close: str) -> _Arguments:
        """The values between commas up to a closing bracket, with their columns."""
        values: _Arguments = []
        while self.token.text != close:
            column = self.token.column
            values.append((self.expression(), column))
            if self.token.text not in (",", close):
                raise self.error(f"expected ',' or '{close}'")
            if self.token.text == ",":
                self.take()
        self.take()
        return values

    def vector(self, value: _Value, column: int) -> Expr:
        """A value as a vector; a pair in parentheses is a scalar product."""
        if isinstance(value, list):
            raise self.error("an index list is not a vector", column)
        if isinstance(value, tuple):
            if len(value) != 2:
                raise self.error("a scalar product `(x, y)` is that of two vectors", column)
            return self.apply("'(x, y)'", column, COMPOSITES["dot"], *value)
        return value

    def integer(self, value: _Value, column: int) -> int:
        number = _whole(value)
        if number is None:
            raise self.error("expected an integer", column)
        return number

    def call(self, name: str, column: int) -> _Value:
        self.take()
        values = self.sequence(")")
        if name in self.rows:
            return self.apply_row(self.rows[name], name, values, column)
        if name == "Var" or name in VARIABLES:
            return self.variable(name, values, column)
        known = [*self.rows, "Var", *VARIABLES]
        raise self.error(f"unknown function {quoted(name)}{_near(name, known)}", column)

    def variable(self, kind: str, values: _Arguments, column: int) -> Expr:
        numbers = [number for value, _ in values if (number := _whole(value)) is not None]
        found = variable_of(kind, numbers) if len(numbers) == len(values) else None
        if found is None:
            form = "position,dim,category" if kind == "Var" else "position,dim"
            raise self.error(f"a variable is written {kind}({form})", column)
        position, axis, dim = found.params
        slot = Slot(axis, dim)
        known = self.slots.setdefault(position, slot)
        if known != slot:
            new = format_variable(position, axis, dim)
            old = format_variable(position, known.axis, known.dim)
            raise self.error(f"{new} does not agree with {old}", column)
        return found

    def check_count(self, name: str, count: int, least: int, most: int, column: int) -> None:
        if not least <= count <= most:
            takes = f"{most}" if least == most else f"{least} to {most}"
            plural = "" if most == 1 else "s"
            raise self.error(f"{name} takes {takes} argument{plural} and got {count}", column)

    def apply_row(self, row: Row, name: str, values: _Arguments, column: int) -> Expr:
        if isinstance(row, Operator):
            return self.apply_operator(row, name, values, column)
        most = row.arity + len(row.param_names)
        least = most - len(row.defaults)
        self.check_count(name, len(values), least, most, column)
        given = [
            self.vector(*value) if n < row.arity else self.param(row, n - row.arity, *value)
            for n, value in enumerate(values)
        ]
        given += row.defaults[len(values) - least :]
        params = dict(zip(row.param_names, given[row.arity :], strict=True))
        return self.apply(name, column, row, *given[: row.arity], **params)

    def apply_operator(self, row: Operator, name: str, values: _Arguments, column: int) -> Expr:
        takes = signature(row.build).parameters.values()
        least = sum(parameter.default is parameter.empty for parameter in takes)
        self.check_count(name, len(values), least, len(takes), column)
        # Diff(f, (v1,v2), (u1,u2)): two lists, no scalar products
        lists = row.text == "Diff" and isinstance(values[1][0], tuple)
        operands = [
            value if lists and n > 0 else self.vector(value, at)
            for n, (value, at) in enumerate(values)
        ]
        return self.apply(name, column, row.build, *operands)

    def param(self, row: Op | Composite, n: int, value: _Value, column: int) -> Any:
        """The n-th static parameter, of the type of the row's sample."""
        takes_list = n < len(row.param_samples) and isinstance(row.param_samples[n], tuple)
        if takes_list != isinstance(value, list):
            kind = "a list like [0,1]" if takes_list else "an integer"
            raise self.error(f"{row.param_names[n]!r} must be {kind}", column)
        return tuple(value) if isinstance(value, list) else self.integer(value, column)

    def apply(
        self, what: str, column: int, build: Callable[..., Expr], *args: Any, **params: Any
    ) -> Expr:
        try:
            return build(*args, **params)
        except ValueError as error:  # a DimensionError, for instance
            raise type(error)(self.located(f"{what}: {error}", column)) from None
        except ZeroDivisionError:
            raise self.error(f"{what} divides by 0", column) from None
