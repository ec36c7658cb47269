"""`Monoid`: a reduction that is data, formulas of the components of its states.

Such a row is what its formulas are. It is in no table: its key, which stands for it in printed
computations and so in all that is kept under them, is their text. Two rows are the same one if they
have the same formulas.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, NotDifferentiableError, constant_value, make, rewrite, toposort
from foldwise.ir.loops import Value
from foldwise.ir.parser import parse_expr
from foldwise.ir.printer import format_nodes
from foldwise.ir.reduction import REDUCTIONS, Field, Reduction, State

Formulas = tuple[Expr, ...]

# Signs that formulas and printed computations do not contain.
_MARK, _PART, _FORMULA = "Monoid~", "~", "$"


class Monoid(NamedTuple):
    """A commutative monoid, by formulas of numbers: parameters of dimension 1, counted from 0.

    Attributes:
        name: for messages.
        operands: 1, or 2 with a weight.
        rounds: see `Reduction`.
        identity: the state of no columns, a number for each component.
        accumulate: the next state, from the components of a state and the values of a column.
        combine: the state of a union, from the components of two states.
        finish: the results, from the components of a state.
        slopes: the derivative of the first result by each value of a column, from that result and
            these values; none if it is not differentiable. Other results have no derivatives, so
            those of slopes that contained them would be wrong.
    """

    name: str
    operands: int
    rounds: bool
    identity: tuple[float, ...]
    accumulate: Formulas
    combine: Formulas
    finish: Formulas
    slopes: Formulas = ()


@dataclass(eq=False, kw_only=True)
class MonoidRow(Reduction):
    """The row of a monoid.

    Attributes:
        monoid: its formulas.
    """

    monoid: Monoid

    @property
    def key(self) -> str:
        """The text of the formulas, which `reduction_of` reads back."""
        name, operands, rounds, identity, *formulas = self.monoid
        texts = [_FORMULA.join(format_nodes(toposort([e])) for e in part) for part in formulas]
        numbers = ",".join(value.hex() for value in identity)
        return _MARK + _PART.join([name, str(operands), str(int(rounds)), numbers, *texts])

    @property
    def differentiable(self) -> bool:
        """Whether the first output has a derivative."""
        return bool(self.monoid.slopes)

    def __reduce__(self) -> tuple[Callable[..., Reduction], tuple[Any, ...]]:
        return row_of, (self.monoid,)


def reduction_of(key: str) -> Reduction:
    """The row that has this key."""
    if not key.startswith(_MARK):
        return next(row for row in REDUCTIONS.values() if row.key == key)
    name, operands, rounds, identity, *texts = key.removeprefix(_MARK).split(_PART)
    numbers = tuple(map(float.fromhex, identity.split(",")))
    formulas = (tuple(parse_expr(text) for text in part.split(_FORMULA) if text) for part in texts)
    return row_of(Monoid(name, int(operands), rounds == "1", numbers, *formulas))


@functools.lru_cache(maxsize=1024)
def row_of(monoid: Monoid) -> MonoidRow:
    """The row of a monoid."""
    state = [f"s{n}" for n in range(len(monoid.identity))]
    outputs = ["out", *(f"out{n}" for n in range(1, len(monoid.finish)))]

    def values(s: State) -> list[Value]:
        return [getattr(s, name) for name in state]

    def fields(names: Sequence[str], found: Sequence[Value]) -> State:
        return State(**dict(zip(names, found, strict=True)))

    def combine(b: Builder, p: State, q: State) -> State:
        return fields(state, _written(b, monoid.combine, [*values(p), *values(q)]))

    def accumulate(b: Builder, s: State, j: Value, *given: Value) -> State:
        return fields(state, _written(b, monoid.accumulate, [*values(s), *given]))

    def partials(saved: Formulas, *operands: Expr) -> Formulas:
        if not monoid.slopes:
            raise NotDifferentiableError(
                f"the reduction {monoid.name!r} cannot be differentiated: it was made without a "
                "derivative"
            )
        return tuple(with_values(e, [saved[0], *operands]) for e in monoid.slopes)

    empty = numbers(monoid.finish, [np.array([value]) for value in monoid.identity])
    return MonoidRow(
        monoid=monoid,
        name=monoid.name,
        text=monoid.name,
        doc="A reduction that is defined by formulas.",
        operands=monoid.operands,
        rounds=monoid.rounds,
        state=tuple(map(Field, state)),
        outputs=tuple(map(Field, outputs)),
        init=lambda b: fields(state, [b.const(value) for value in monoid.identity]),
        combine=combine,
        accumulate=accumulate,
        finalize=lambda b, s: fields(outputs, _written(b, monoid.finish, values(s))),
        partials=partials,
        empty_outputs=tuple(float(value[0]) for value in empty),
        ref=functools.partial(_folded, monoid),
    )


def with_values(formula: Expr, values: Sequence[Expr]) -> Expr:
    """The formula of these operands, which may be vectors if it is element-wise."""

    def rule(node: Expr, args: tuple[Expr, ...]) -> Expr:
        if node.op.name == "var":
            return values[int(node.params[0])]
        return make(node.op, args, node.params)

    return rewrite(formula, rule)


def _written(b: Builder, formulas: Formulas, values: Sequence[Value]) -> list[Value]:
    """The values of element-wise formulas in a program."""
    done: dict[Expr, Value] = {}
    for node in toposort(formulas):
        constant = constant_value(node)
        if constant is not None:
            done[node] = b.const(constant)
        elif node.op.name == "var":
            done[node] = values[int(node.params[0])]
        else:
            assert node.op.lower is not None, node.op
            done[node] = node.op.lower(b, *(done[arg] for arg in node.args), *node.params)
    return [done[e] for e in formulas]


def numbers(formulas: Formulas, values: Sequence[Any]) -> list[Any]:
    """The values of formulas in NumPy, in float64; the last axis of `values` is that of vectors."""
    done: dict[Expr, Any] = {}
    for node in toposort(formulas):
        constant = constant_value(node)
        if constant is not None:
            done[node] = np.full(values[0].shape, constant)
        elif node.op.name == "var":
            done[node] = np.asarray(values[int(node.params[0])], np.float64)
        else:
            assert node.op.ref is not None, node.op
            with np.errstate(all="ignore"):
                done[node] = node.op.ref(*(done[arg] for arg in node.args), *node.params)
    return [done[e] for e in formulas]


def _folded(monoid: Monoid, axis: int, *values: Any) -> Any:
    """The results, one column after the other."""
    moved = [np.moveaxis(v, axis, 0) for v in np.broadcast_arrays(*values)]
    state: list[Any] = [np.full(moved[0].shape[1:], value) for value in monoid.identity]
    for column in zip(*moved, strict=True):
        state = numbers(monoid.accumulate, [*state, *column])
    results = numbers(monoid.finish, state)
    return results[0] if len(results) == 1 else tuple(results)
