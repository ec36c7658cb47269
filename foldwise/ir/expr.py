"""`Expr`: one node of a formula, interned, so that equal formulas are the same object."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from foldwise.ir.axis import Axis

if TYPE_CHECKING:
    from foldwise.ir.op import Op


class DimensionError(ValueError):
    """The feature dimensions of the operands do not fit together."""


class FormulaTooLargeError(ValueError):
    """A formula of so many operations, or nested so deeply, that it is not compiled."""


# Never changed once made, but not declared frozen: PyTorch's tracer hashes frozen dataclasses field
# by field, without remembering, which takes forever on a DAG. The same holds for rows of tables.
@dataclass(eq=False)
class Expr:
    """A symbolic vector `F(p, x_i, y_j)`: an op applied to other expressions.

    Make one with an op of the table (`OPS["exp"](x)`), with Python arithmetic, or with `var`,
    `const` and `scalar`. Structurally equal expressions are the same object, so `is` compares and
    dictionaries look up in constant time; there is no `==` on formulas.

    Attributes:
        op: the row of the op table.
        args: operands.
        params: static parameters of the op (a slice's bounds, an integer exponent, ...).
        dim: length of the vector.
        axes: the indices that the value depends on.
    """

    __slots__ = ("__weakref__", "args", "axes", "dim", "op", "params")

    op: Op
    args: tuple[Expr, ...]
    params: tuple[Any, ...]
    dim: int
    axes: Axis

    def __add__(self, other: Expr | float) -> Expr:
        return apply("add", self, other)

    def __radd__(self, other: float) -> Expr:
        return apply("add", other, self)

    def __sub__(self, other: Expr | float) -> Expr:
        return apply("sub", self, other)

    def __rsub__(self, other: float) -> Expr:
        return apply("sub", other, self)

    def __mul__(self, other: Expr | float) -> Expr:
        return apply("mul", self, other)

    def __rmul__(self, other: float) -> Expr:
        return apply("mul", other, self)

    def __truediv__(self, other: Expr | float) -> Expr:
        return apply("div", self, other)

    def __rtruediv__(self, other: float) -> Expr:
        return apply("div", other, self)

    def __neg__(self) -> Expr:
        return apply("neg", self)

    def __reduce__(self) -> tuple[Callable[..., Expr], tuple[Any, ...]]:
        return apply_static, (self.op.name, self.args, self.params)

    def __repr__(self) -> str:
        from foldwise.ir.text import format_expr  # noqa: PLC0415 - the printer is a client of Expr

        return f"<Expr {format_expr(self)}>"


OPS: dict[str, Op] = {}  # the op table; `ir.op.register` fills it


class _Ref(weakref.ref[Expr]):
    """A node of the table, which does not keep it alive."""

    __slots__ = ("key",)

    key: tuple[Any, ...]


# There is no lock: threads, signal handlers and finalizers may meet at any line. One atomic
# operation makes an entry; another, that of `WeakValueDictionary`, removes it if the node is dead.
_interned: dict[tuple[Any, ...], _Ref] = {}
_remove_if_dead: Final[Any] = vars(weakref)["_remove_dead_weakref"]


def _drop(ref: _Ref, table: Any = _interned, remove: Any = _remove_if_dead) -> None:
    """Called when a node has died, perhaps while the interpreter takes the module apart."""
    remove(table, ref.key)


def make(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...] = ()) -> Expr:
    """The one node `op(*args, *params)`; dimensions are checked by the op's rule.

    Raises:
        DimensionError: if the dimensions of the operands do not fit the op.
    """
    key = (op, args, params)
    known = _interned.get(key)
    node = None if known is None else known()
    if node is not None:
        return node
    dim = op.dim(op, args, params)
    axes = op.axes(params)
    for arg in args:
        axes |= arg.axes
    fresh = Expr(op, args, params, dim, axes)
    ref = _Ref(fresh, _drop)
    ref.key = key
    while True:
        node = _interned.setdefault(key, ref)()
        if node is not None:
            return node
        _remove_if_dead(_interned, key)


def apply(name: str, *args: Expr | float, **params: Any) -> Expr:
    """Apply the op called `name` in the table; numbers become constants."""
    return OPS[name](*args, **params)


def apply_static(name: str, args: tuple[Expr, ...], params: tuple[Any, ...]) -> Expr:
    """`make`, with the op given by name (what pickle calls)."""
    return make(OPS[name], args, params)


def const(value: float) -> Expr:
    """A number that is part of the formula, and of the compiled code."""
    return apply_static("const", (), (float(value).hex(),))


def scalar(slot: int, dim: int = 1) -> Expr:
    """Numbers given at run time: `dim` of the call's scalars from the `slot`-th on."""
    return apply_static("scalar", (), (slot, dim))


def var(slot: int, axis: Axis, dim: int) -> Expr:
    """The `slot`-th array argument of the call, a vector of length `dim` per index of `axis`."""
    return apply_static("var", (), (slot, axis, dim))


def as_expr(value: Expr | float) -> Expr:
    """`value` itself, or the constant of that value."""
    return value if isinstance(value, Expr) else const(value)


def constant_value(e: Expr) -> float | None:
    """The value of a `const` node, and None for any other."""
    return float.fromhex(e.params[0]) if e.op.name == "const" else None


def toposort(roots: Iterable[Expr]) -> list[Expr]:
    """All nodes under `roots`, operands before their users, each once."""
    order: list[Expr] = []
    seen: set[Expr] = set()
    stack: list[tuple[Expr, bool]] = [(root, False) for root in reversed(list(roots))]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack.extend((arg, False) for arg in reversed(node.args) if arg not in seen)
    return order


def rewrite(root: Expr, rule: Callable[[Expr, tuple[Expr, ...]], Expr]) -> Expr:
    """Rebuild `root` bottom-up: `rule(node, rewritten operands)` gives the new node."""
    done: dict[Expr, Expr] = {}
    for node in toposort([root]):
        done[node] = rule(node, tuple(done[arg] for arg in node.args))
    return done[root]
