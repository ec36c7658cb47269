"""Formulas as text: a printer and a parser, inverse to each other.

The language is that of KeOps, with the precedence of Python. A text is a list of definitions and a
result, separated by semicolons: `d = Vi(0,3) - Vj(1,3); Exp(-(d|d)) * (d < 1)`. It knows

- numbers, `+ - * / **`, `|` (scalar product, also written `(x, y)`), `== != < <= > >=` (1 or 0 in
  each component);
- calls with the names of the tables; static parameters come last, as whole numbers or as lists of
  these, `[0,1]` or `Ind(0,1)`;
- variables `Vi(position,dim)`, `Vj(position,dim)`, `Pm(position,dim)`, or for all three
  `Var(position,dim,category)` with the categories 0, 1, 2; and `Scalar(position)`;
- names, which the caller gives a meaning (`parse_expr`) or a list of aliases (`parse_aliases`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from difflib import get_close_matches
from inspect import signature
from itertools import pairwise, takewhile
from typing import Any, Final, NamedTuple, TypeAlias

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, const, constant_value, toposort, var
from foldwise.ir.op import COMPOSITES, OPERATORS, OPS, Composite, Op, Operator
from foldwise.ir.reduction import REDUCTIONS
from foldwise.ir.spec import MapReduce, Numerics, Slot

_VARIABLES: Final = {"Vi": Axis.I, "Vj": Axis.J, "Pm": Axis.NONE, "Vx": Axis.I, "Vy": Axis.J}
_CATEGORIES: Final = (Axis.I, Axis.J, Axis.NONE)  # the numbers that `Var` takes

_COMPARE, _DOT, _SUM, _PRODUCT, _SIGN, _POWER, _ATOM = range(1, 8)  # how strongly a text binds
_INFIX: Final = {
    "==": (_COMPARE, "eq"),
    "!=": (_COMPARE, "ne"),
    "<": (_COMPARE, "lt"),
    "<=": (_COMPARE, "le"),
    ">": (_COMPARE, "lt"),  # with its operands exchanged, like the next
    ">=": (_COMPARE, "le"),
    "|": (_DOT, "dot"),
    "+": (_SUM, "add"),
    "-": (_SUM, "sub"),
    "*": (_PRODUCT, "mul"),
    "/": (_PRODUCT, "div"),
    "**": (_POWER, "pow"),
}
_SYMBOLS: Final = {  # of the ops that are printed as such
    name: (symbol, strength)
    for symbol, (strength, name) in _INFIX.items()
    if symbol not in (">", ">=", "|", "**")
}
_DEEP: Final = 32
_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|(?:inf|nan)\b)"
    r"|(?P<name>[A-Za-z_]\w*)|(?P<symbol>\*\*|[=!<>]=|[-+*/|(),;=<>\[\]]))",
    re.ASCII,
)
# Blanks around the whole are cut off before: two patterns for blanks next to each other would try
# all ways to share them.
_ALIAS: Final = re.compile(
    r"(?:([A-Za-z_]\w*)\s*=\s*)?(\w+)\s*\(\s*(\d{1,9}(?:\s*,\s*\d{1,9})*)\s*\)", re.ASCII
)
_QUOTED: Final = 200  # letters of a user's text in a message
_LONG: Final = 24  # letters of a name, at most, for it to be suggested
_DIGITS: Final = 9  # of an integer that a reduction takes


class FormulaSyntaxError(ValueError):
    """A formula text that cannot be read."""


def quoted(text: object) -> str:
    """A user's text in quotation marks, for a message: its beginning, if it is long."""
    if isinstance(text, str):
        return repr(text if len(text) <= _QUOTED else f"{text[: _QUOTED - 3]}...")
    whole = repr(text)
    return whole if len(whole) <= _QUOTED else f"{whole[: _QUOTED - 3]}..."


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
            found, depth[node] = (name, _ATOM), 0
        text[node] = found
    return "; ".join([*lines, text[root][0]])


def _format_node(node: Expr, text: Mapping[Expr, tuple[str, int]]) -> tuple[str, int]:
    def operand(e: Expr, strength: int) -> str:
        inner, bound = text[e]
        return inner if bound >= strength else f"({inner})"

    name, args, params = node.op.name, node.args, node.params
    if (value := constant_value(node)) is not None:
        return repr(value), 0 if repr(value).startswith("-") else _ATOM
    if name == "var":
        return _format_variable(*params), _ATOM
    if name in _SYMBOLS:
        symbol, strength = _SYMBOLS[name]
        # A comparison of a comparison has its parentheses on either side.
        left = operand(args[0], strength + (strength == _COMPARE))
        return f"{left} {symbol} {operand(args[1], strength + 1)}", strength
    if name == "neg":
        # A number keeps its parentheses: "-2" is the constant, "-(2)" the op applied to one.
        inner = operand(args[0], _SIGN)
        return f"-({inner})" if constant_value(args[0]) is not None else f"-{inner}", _SIGN
    inside = [text[arg][0] for arg in args] + [_format_param(p) for p in _told(node)]
    return f"{text_name(node.op)}({', '.join(inside)})", _ATOM


def _told(node: Expr) -> tuple[Any, ...]:
    """The static parameters of a node but for the last ones, if they have their default values."""
    params, defaults = node.params, node.op.defaults
    while params and defaults and params[-1] == defaults[-1]:
        params, defaults = params[:-1], defaults[:-1]
    return params


def _format_variable(position: int, axis: Axis, dim: int) -> str:
    kind = next(kind for kind in _VARIABLES if _VARIABLES[kind] == axis)
    return f"{kind}({position},{dim})"


def _format_param(param: int | tuple[int, ...]) -> str:
    return f"[{','.join(map(str, param))}]" if isinstance(param, tuple) else str(param)


def text_name(row: Op | Composite | Operator) -> str:
    """The name of a row in the language: its `text`, or its identifier in the style of these."""
    return row.text or "".join(word.capitalize() for word in row.name.split("_"))


def format_spec(spec: MapReduce) -> str:
    """A computation as text that `parse_spec` reads back."""
    head = [
        spec.reduction.text,
        spec.axis.name,
        ",".join(f"{s.axis.name}{s.dim}" for s in spec.slots),
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
        reduction=next(r for r in REDUCTIONS.values() if r.text == reduction),
        axis=Axis[axis],
        slots=tuple(
            Slot(Axis[s.rstrip("0123456789")], int(s.lstrip("INOEJ")))
            for s in slots.split(",")
            if s
        ),
        scalars=int(scalars),
        numerics=Numerics(*numerics.split(",")),  # type: ignore[arg-type]
        weight=weight,
        k=int(cells),
    )


# --- parsing


def parse_expr(text: str, names: Mapping[str, Expr] | None = None) -> Expr:
    """Read a formula.

    Args:
        text: the formula.
        names: what names in the text stand for, besides those that it defines.

    Raises:
        FormulaSyntaxError: with the column, if the text cannot be read.
        DimensionError: with the column, if dimensions do not fit.
    """
    return _Parser(text, dict(names or {})).program()


class Declared(NamedTuple):
    """What a list of aliases declares, and formulas that use it.

    Attributes:
        names: the variables that have a name.
        slots: the arguments in order; those that only a formula mentions are among them.
        formulas: the formulas.
    """

    names: dict[str, Expr]
    slots: tuple[Slot, ...]
    formulas: tuple[Expr, ...]


def parse_aliases(aliases: Iterable[str], formulas: Iterable[str] = ()) -> Declared:
    """Read aliases like `x = Vi(3)`, and formulas in terms of them.

    An alias is `name = Vi(dim)` (or `Vj`, `Pm`), whose position is that in the list;
    `name = Vi(position,dim)`; `name = Var(position,dim,category)`; or one of these without a name.

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
        variable = _variable(kind, [rank, *found] if len(found) == 1 else found)
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
    read = tuple(_Parser(text, dict(names), slots).program() for text in formulas)
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
        name: what stands before `_Reduction`.
        formula: what is reduced.
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
    match = re.fullmatch(r"([A-Za-z]\w*?)_?Reduction\s*\((.*)\)", text.strip(), re.DOTALL)
    parts = _split(match[2]) if match else None
    if match is None or parts is None:
        return None
    formula, *others = (part.strip() for part in parts)
    numbers = [int(part) for part in takewhile(_is_number, others)]
    weights = others[len(numbers) :]
    if not 1 <= len(numbers) <= 2 or len(weights) > 1 or numbers[-1] > 1:
        raise FormulaSyntaxError(
            f"{match[1][:_LONG]}_Reduction takes a formula, sometimes a number K, the tag 0 or 1, "
            f"and sometimes a second formula, not {quoted(match[2])}"
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


_Row: TypeAlias = Op | Composite | Operator
_Value: TypeAlias = Expr | list[int] | tuple[Expr, ...]
"""A vector, an index list, or what stands between commas in parentheses."""
_Arguments: TypeAlias = list[tuple[_Value, int]]
"""Values and their columns."""


def _rows() -> dict[str, _Row]:
    """Rows by their names in the language."""
    rows: list[_Row] = [*OPS.values(), *COMPOSITES.values(), *OPERATORS.values()]
    rows = [row for row in rows if row.name not in ("const", "var", "first")]
    found = {text_name(row): row for row in rows if not row.text}
    found |= {alias: row for row in rows for alias in row.aliases}
    return found | {row.text: row for row in rows if row.text}


def _variable(kind: str, numbers: Sequence[int]) -> Expr | None:
    """The variable that `kind(numbers)` stands for, if any."""
    match numbers:
        case position, dim, (0 | 1 | 2) as category if kind == "Var" and min(position, dim) >= 0:
            return var(position, _CATEGORIES[category], dim)
        case position, dim if kind in _VARIABLES and min(position, dim) >= 0:
            return var(position, _VARIABLES[kind], dim)
        case _:
            return None


def _near(name: str, known: Iterable[str]) -> str:
    """A hint at names that look like this one."""
    names = {other.lower(): other for other in known if len(other) <= _LONG}
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
    """A text, what is known of its names and its variables, and how far it is read."""

    text: str
    names: dict[str, Expr]
    slots: dict[int, Slot] = field(default_factory=dict[int, Slot])
    rows: Mapping[str, _Row] = field(default_factory=_rows)
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

    # Where the parser is, and what is wrong there.

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
        """A message with a place in the text and what is near it."""
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

    def expression(self, weakest: int = _COMPARE) -> _Value:
        """Operands joined by operators that bind at least this strongly."""
        column = self.token.column
        left = self.signed()
        while (strength := self.strength()) >= weakest:
            operator, start = self.take(), self.token.column
            right = self.expression(_SIGN if strength == _POWER else strength + 1)
            left = self.join(operator, self.vector(left, column), self.vector(right, start))
            if strength == _COMPARE == self.strength():
                raise self.error("comparisons cannot be chained")
        return left

    def strength(self) -> int:
        """How strongly the operator here binds; 0 if there is none."""
        return _INFIX.get(self.token.text, (0, ""))[0]

    def join(self, operator: _Token, left: Expr, right: Expr) -> Expr:
        _, symbol, column = operator
        name = _INFIX[symbol][1]
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
        value = self.vector(self.expression(_SIGN), column)
        return -value if minus else value

    def atom(self) -> _Value:
        token = self.take()
        if token.kind == "number":
            return const(float(token.text))
        if token.kind == "name" and self.token.text == "(":
            return self.call(token.text, token.column)
        if token.kind == "name":
            if token.text not in self.names:
                known = ", ".join(name for name in [*self.names][:8] if len(name) <= _LONG)
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
        """What stands between commas up to a bracket, with the columns."""
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
        """A value where only a vector will do: a pair is a scalar product."""
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
            raise self.error("expected a whole number", column)
        return number

    def call(self, name: str, column: int) -> _Value:
        self.take()
        values = self.sequence(")")
        if name in self.rows:
            return self.apply_row(self.rows[name], name, values, column)
        if name == "Ind":
            return [self.integer(*value) for value in values]
        if name == "Var" or name in _VARIABLES:
            return self.variable(name, values, column)
        known = [*self.rows, "Ind", "Var", *_VARIABLES]
        raise self.error(f"unknown function {quoted(name)}{_near(name, known)}", column)

    def variable(self, kind: str, values: _Arguments, column: int) -> Expr:
        numbers = [number for value, _ in values if (number := _whole(value)) is not None]
        found = _variable(kind, numbers) if len(numbers) == len(values) else None
        if found is None:
            form = "position,dim,category" if kind == "Var" else "position,dim"
            raise self.error(f"a variable is written {kind}({form})", column)
        position, axis, dim = found.params
        known = self.slots.setdefault(position, Slot(axis, dim))
        if known != (axis, dim):
            new, old = _format_variable(position, axis, dim), _format_variable(position, *known)
            raise self.error(f"{new} does not agree with {old}", column)
        return found

    def check_count(self, name: str, count: int, least: int, most: int, column: int) -> None:
        if not least <= count <= most:
            takes = f"{most}" if least == most else f"{least} to {most}"
            plural = "" if most == 1 else "s"
            raise self.error(f"{name} takes {takes} argument{plural} and got {count}", column)

    def apply_row(self, row: _Row, name: str, values: _Arguments, column: int) -> Expr:
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
        """The n-th static parameter; of which kind it must be, the row's sample shows."""
        takes_list = n < len(row.param_samples) and isinstance(row.param_samples[n], tuple)
        if takes_list != isinstance(value, list):
            kind = "a list like [0,1]" if takes_list else "a whole number"
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
