"""`Expr` and `Op`: the nodes of formulas, and the rows of the op table that they refer to.

Nodes are interned, so that equal formulas are the same object. Nodes, rows and `Components` (by
which a row computes the components of a node) are defined in terms of each other, so they stand in
one module.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Protocol, TypeAlias

from foldwise.ir.axis import Axis
from foldwise.ir.builder import Builder
from foldwise.ir.loops import Array, Component, Value
from foldwise.ir.printer import format_nodes


class DimensionError(ValueError):
    """The feature dimensions of the operands do not fit together."""


class NotDifferentiableError(ValueError):
    """No derivative is known for an op or a reduction."""


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
        # A list, not a tree: pickle recurses, and formulas may be deeper than Python's stack.
        order = toposort([self])
        number = {node: n for n, node in enumerate(order)}
        nodes = [(e.op.name, [number[arg] for arg in e.args], e.params) for e in order]
        return restored, (nodes,)

    def __repr__(self) -> str:
        return f"<Expr {format_nodes(toposort([self]))}>"


Slopes: TypeAlias = tuple[Expr | float, ...]
Transpose: TypeAlias = Callable[[Expr, Expr], tuple[Expr, ...]]
Push: TypeAlias = Callable[["tuple[Expr | None, ...]", Expr], Expr]
Partials: TypeAlias = (
    Callable[[Expr, Expr], Slopes]
    | Callable[[Expr, Expr, Expr], Slopes]
    | Callable[[Expr, Expr, Expr, Expr], Slopes]
)
Root: TypeAlias = (
    Callable[[Expr, Expr], tuple[Expr, Slopes] | None]
    | Callable[[Expr, Expr, Expr], tuple[Expr, Slopes] | None]
)
# One to seven arguments, operands and static parameters. Not `...`: then pyright would not know
# the types of a lambda's arguments.
Reference: TypeAlias = (
    Callable[[Any], Any]
    | Callable[[Any, Any], Any]
    | Callable[[Any, Any, Any], Any]
    | Callable[[Any, Any, Any, Any], Any]
    | Callable[[Any, Any, Any, Any, Any], Any]
    | Callable[[Any, Any, Any, Any, Any, Any], Any]
    | Callable[[Any, Any, Any, Any, Any, Any, Any], Any]
)

Interval: TypeAlias = tuple[Any, Any]
"""Lower and upper bounds: arrays whose last axis holds the components; NaN for what is unknown."""
Bounds: TypeAlias = (
    Callable[[Expr], Interval]
    | Callable[[Expr, Interval], Interval]
    | Callable[[Expr, Interval, Interval], Interval]
    | Callable[[Expr, Interval, Interval, Interval], Interval]
)
DimRule: TypeAlias = Callable[["Op", tuple[Expr, ...], tuple[Any, ...]], int]
Lower: TypeAlias = (
    Callable[[Builder, Value], Value]
    | Callable[[Builder, Value, Value], Value]
    | Callable[[Builder, Value, Value, Value], Value]
    | Callable[[Builder, Value, Any], Value]
    | Callable[[Builder, Value, Value, Any, Any], Value]
)


class Components(Protocol):
    """Computes single components of expressions; the first argument of `Op.component`."""

    @property
    def builder(self) -> Builder:
        """The builder that statements are written to."""
        ...

    def at(self, e: Expr, k: Component) -> Value:
        """The k-th component of `e`; the only one, whatever `k`, if `e` has dimension 1."""
        ...

    def fold(
        self,
        node: Expr,
        count: int,
        start: Sequence[Value],
        step: Callable[[Component, Sequence[Value]], Sequence[Value]],
    ) -> Sequence[Value]:
        """The values after `count` steps, numbered from 0, from `start` on: as lines or a loop.

        `node` is the expression that the values are for.
        """
        ...

    def table(self, node: Expr, size: int, fill: Callable[[Array], None]) -> Array:
        """The memory that `fill` wrote for `node`, once. See `Builder.table`."""
        ...


ComponentRule: TypeAlias = Callable[[Components, Component, Expr], Value]


def common_dim(vectors: Sequence[Expr]) -> int:
    """The dimension of several vectors that go together, component by component.

    Raises:
        DimensionError: if their dimensions are not all equal, or 1.
    """
    dim = max(v.dim for v in vectors)
    if any(v.dim not in (1, dim) for v in vectors):
        dims = " and ".join(str(v.dim) for v in vectors)
        raise DimensionError(
            f"the feature dimensions {dims} do not match (they must be equal, or 1)"
        )
    return dim


def same_or_one(op: Op, args: tuple[Expr, ...], params: tuple[Any, ...]) -> int:
    """The rule of element-wise ops: all dimensions are equal, or 1 and broadcast."""
    return common_dim(args)


@dataclass(eq=False, kw_only=True)
class TableRow:
    """The parts of an op or a composite that documents, methods and tests are made of.

    Attributes:
        name: identifier in the table.
        arity: number of operands.
        doc: sentences for users, the first of which defines the function.
        ref: the same function in NumPy on arrays whose last axis holds the components.
        domain: for each operand the interval from which tests draw.
        param_names: names of the static parameters, in order.
        param_samples: static parameters for tests.
        defaults: values of the last arguments (operands and parameters) that may be left out.
        shapes: dimensions of the operands for tests, where not all equal ones are legal.
        text: name in the formula language.
        method: name of the LazyTensor method; None if there is none.
        ufunc: name of the NumPy ufunc that means this function; None if there is none.
        names: other names of the function in NumPy and PyTorch. Each is a method, too.
        operands: names of the operands after the first, as PyTorch has them; `other` by default.
        meanings: name of an operand or parameter -> its meaning, for all but `other`.
        result: dimension of the result, where operands have dimension D: "D", "1", "2 D", ...
        example: lines of a doctest about the operands `x`, `y` and `z` of the method; by default
            its shape for operands as in the first of `shapes`. Needed if `result` says neither D
            nor a number.
        source: where the function is described, if it is not common knowledge.
        along: whether NumPy and PyTorch tell the function the axis of the vectors.
    """

    name: str
    arity: int
    doc: str
    ref: Reference | None = None
    domain: tuple[tuple[float, float], ...] = ()
    param_names: tuple[str, ...] = ()
    param_samples: tuple[Any, ...] = ()
    defaults: tuple[Any, ...] = ()
    shapes: tuple[tuple[int, ...], ...] = ()
    text: str | None = None
    method: str | None = None
    ufunc: str | None = None
    names: tuple[str, ...] = ()
    operands: tuple[str, ...] = ()
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    result: str = "D"
    example: str = ""
    source: str = ""
    along: bool = False


@dataclass(eq=False, kw_only=True)
class Op(TableRow):
    """One op: everything the library knows about it.

    Exactly one of `lower` and `component` is set: `lower` for an element-wise op, which acts on
    each component alike; `component` for an op that moves or folds components.

    Attributes:
        lower: `(builder, *values, *params) -> value`, one component.
        component: `(components, k, node) -> value`, the k-th component of the node.
        partials: `(y, *x) -> (dy/dx_0, ...)` of an element-wise op, in terms of the node `y`
            itself where that saves work. A number stands for a constant.
            Of an op that folds a vector into a number, a partial derivative is the gradient.
        root: `(y, *x) -> (denominator, numerators)` of an op like the square root, whose partial
            derivatives are quotients by something that is 0 where `y` is. There `partials` are 0;
            smooth functions of `y` get the limit instead (`transform/roots.py`). None for
            operands that make it no root.
        jumps: whether the value jumps where the operands do not, as that of `floor` does.
        transpose: `(g, y) -> (cotangent of x_0, ...)` of a linear op: its adjoint applied to `g`.
        push: `(t, y) -> tangent` of an op of vectors that is neither element-wise nor linear: its
            derivative where the operands move by `t`; None stands for those that do not move.
        pull: `(g, y) -> (cotangent of x_0, ...)` of such an op: the adjoint of that at `g`.
        multilinear: whether the op is linear in each operand by itself, not in all together.
        dim: the dimension rule.
        axes: the axes that the op itself brings in (variables only).
        bounds: `(y, *intervals) -> interval`: bounds of the values for operands between bounds; see
            `ops/intervals.py`. None if none are known.
        mask: "always" if all values are 0 or 1; "kept" if they are for operands whose values are.
        cost: instructions per component, roughly; steers schedules only.
        tabulated: whether its value is a table in memory, which is filled before it is read.
        chained: whether its instructions wait for each other, so that a processor had better have
            several pairs at once.
    """

    lower: Lower | None = None
    component: ComponentRule | None = None
    partials: Partials | None = None
    root: Root | None = None
    jumps: bool = False
    transpose: Transpose | None = None
    push: Push | None = None
    pull: Transpose | None = None
    multilinear: bool = False
    dim: DimRule = same_or_one
    axes: Callable[[tuple[Any, ...]], Axis] = lambda params: Axis.NONE
    bounds: Bounds | None = None
    mask: Literal["always", "kept"] | None = None
    cost: int = 1
    tabulated: bool = False
    chained: bool = False

    @property
    def differentiable(self) -> bool:
        """Whether a rule for the derivative is known."""
        return any(rule is not None for rule in (self.partials, self.transpose, self.push))

    def __call__(self, *args: Expr | float, **params: Any) -> Expr:
        """The expression `op(*args)`; numbers become constants.

        Raises:
            DimensionError: if the dimensions of the operands do not fit.
        """
        return make(
            self,
            tuple(as_expr(arg) for arg in args),
            in_order(self.param_names, self.defaults, params),
        )

    def __repr__(self) -> str:
        return f"<Op {self.name}>"


def in_order(
    names: tuple[str, ...], defaults: tuple[Any, ...], params: dict[str, Any]
) -> tuple[Any, ...]:
    """The static parameters called `names`, in order; the last ones may have default values."""
    if not names:
        return ()
    if len(params) < len(names):
        params = dict(zip(reversed(names), reversed(defaults), strict=False)) | params
    return tuple(params[name] for name in names)


OPS: dict[str, Op] = {}  # the op table; `ir.tables.register` fills it


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
    """`make`, with the op given by name."""
    return make(OPS[name], args, params)


def restored(nodes: Sequence[tuple[str, list[int], tuple[Any, ...]]]) -> Expr:
    """The last one of a list of nodes: op, positions of the operands in the list, parameters."""
    made: list[Expr] = []
    for name, operands, params in nodes:
        made.append(apply_static(name, tuple(made[n] for n in operands), params))
    return made[-1]


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
