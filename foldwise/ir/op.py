"""`Op`: the row type of the op table, and the table itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from foldwise.ir.axis import Axis
from foldwise.ir.expr import OPS, DimensionError, Expr, as_expr, make

if TYPE_CHECKING:
    from foldwise.ir.builder import Builder, Component, Components
    from foldwise.ir.loops import Value

Slopes: TypeAlias = tuple[Expr | float, ...]
Transpose: TypeAlias = Callable[[Expr, Expr], tuple[Expr, ...]]
Push: TypeAlias = Callable[["tuple[Expr | None, ...]", Expr], Expr]
Partials: TypeAlias = (
    Callable[[Expr, Expr], Slopes]
    | Callable[[Expr, Expr, Expr], Slopes]
    | Callable[[Expr, Expr, Expr, Expr], Slopes]
)
Root: TypeAlias = (
    Callable[[Expr, Expr], tuple[Expr, Slopes]] | Callable[[Expr, Expr, Expr], tuple[Expr, Slopes]]
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

if TYPE_CHECKING:
    DimRule: TypeAlias = Callable[["Op", tuple[Expr, ...], tuple[Any, ...]], int]
    ComponentRule: TypeAlias = Callable[[Components, Component, Expr], Value]
    Lower: TypeAlias = (
        Callable[[Builder, Value], Value]
        | Callable[[Builder, Value, Value], Value]
        | Callable[[Builder, Value, Value, Value], Value]
        | Callable[[Builder, Value, Any], Value]
    )


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
class Op:
    """One op: everything the library knows about it.

    Exactly one of `lower` and `component` is set: `lower` for an element-wise op, which acts on
    each component alike; `component` for an op that moves or folds components.

    Attributes:
        name: identifier in the table.
        arity: number of operands.
        doc: sentences for users, the first of which says what the op is.
        lower: `(builder, *values, *params) -> value`, one component.
        component: `(components, k, node) -> value`, the k-th component of the node.
        partials: `(y, *x) -> (dy/dx_0, ...)` of an element-wise op, in terms of the node `y`
            itself where that saves work. A number stands for a constant.
            Of an op that folds a vector into a number, a partial derivative is the gradient.
        root: `(y, *x) -> (denominator, numerators)` of an op like the square root, whose partial
            derivatives are quotients by something that is 0 where `y` is. There `partials` are 0;
            smooth functions of `y` get the limit instead (`transform/roots.py`).
        jumps: whether the value jumps where the operands do not, as that of `floor` does.
        transpose: `(g, y) -> (cotangent of x_0, ...)` of a linear op: its adjoint applied to `g`.
        push: `(t, y) -> tangent` of an op of vectors that is neither element-wise nor linear: its
            derivative where the operands move by `t`; None stands for those that do not move.
        pull: `(g, y) -> (cotangent of x_0, ...)` of such an op: the adjoint of that at `g`.
        multilinear: whether the op is linear in each operand by itself, not in all together.
        dim: the dimension rule.
        axes: the axes that the op itself brings in (variables only).
        ref: the same function in NumPy on arrays whose last axis holds the components.
        domain: for each operand the interval from which tests draw.
        param_names: names of the static parameters, in order.
        param_samples: static parameters for tests.
        defaults: values of the last arguments (operands and parameters) that may be left out.
        shapes: dimensions of the operands for tests, where not all equal ones are legal.
        text: name in the formula language.
        aliases: other names there.
        method: name of the LazyTensor method; None if there is none.
        ufunc: name of the NumPy ufunc that means this op; None if there is none.
        names: other names of the function in NumPy and PyTorch. Each is a method, too.
        operands: names of the operands after the first, as PyTorch has them; `other` by default.
        meanings: name of an operand or parameter -> its meaning, for all but `other`.
        result: dimension of the result, where operands have dimension D: "D", "1", "2 D", ...
        example: lines of a doctest about the operands `x`, `y` and `z` of the method; by default
            its shape for operands as in the first of `shapes`. Needed if `result` says neither D
            nor a number.
        source: where the op is described, if it is not common knowledge.
        along: whether NumPy and PyTorch tell the function the axis of the vectors.
        mask: "always" if all values are 0 or 1; "kept" if they are for operands whose values are.
        cost: instructions per component, roughly; steers schedules only.
        tabulated: whether its value is a table in memory, which is filled before it is read.
    """

    name: str
    arity: int
    doc: str
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
    ref: Reference | None = None
    domain: tuple[tuple[float, float], ...] = ()
    param_names: tuple[str, ...] = ()
    param_samples: tuple[Any, ...] = ()
    defaults: tuple[Any, ...] = ()
    shapes: tuple[tuple[int, ...], ...] = ()
    text: str | None = None
    aliases: tuple[str, ...] = ()
    method: str | None = None
    ufunc: str | None = None
    names: tuple[str, ...] = ()
    operands: tuple[str, ...] = ()
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    result: str = "D"
    example: str = ""
    source: str = ""
    along: bool = False
    mask: Literal["always", "kept"] | None = None
    cost: int = 1
    tabulated: bool = False

    @property
    def differentiable(self) -> bool:
        """Whether a rule for the derivative is known."""
        return any(rule is not None for rule in (self.partials, self.transpose, self.push))

    def __call__(self, *args: Expr | float, **params: Any) -> Expr:
        """The expression `op(*args)`; numbers become constants.

        Raises:
            DimensionError: if the dimensions of the operands do not fit.
        """
        return make(self, tuple(as_expr(arg) for arg in args), _in_order(self, params))

    def __repr__(self) -> str:
        return f"<Op {self.name}>"


@dataclass(eq=False, kw_only=True)
class Composite:
    """A function written in terms of ops: its code and its derivatives follow from theirs.

    Attributes:
        name: identifier in the table.
        build: `(*expressions, *params) -> expression`.
        doc: sentences for users, the first of which says what the function is.
        arity: number of operands.
        ref: the same function in NumPy on arrays whose last axis holds the components.
        domain: for each operand the interval from which tests draw.
        param_names: names of the static parameters, in order.
        param_samples: static parameters for tests.
        defaults: values of the last arguments (operands and parameters) that may be left out.
        shapes: dimensions of the operands for tests, where not all equal ones are legal.
        text: name in the formula language.
        aliases: other names there.
        method: name of the LazyTensor method; None if there is none.
        ufunc: name of the NumPy ufunc that means this function, if any.
        names: other names of the function in NumPy and PyTorch. Each is a method, too.
        operands: names of the operands after the first, as PyTorch has them; `other` by default.
        meanings: name of an operand or parameter -> its meaning, for all but `other`.
        result: dimension of the result, where operands have dimension D: "D", "1", "2 D", ...
        example: lines of a doctest about the operands `x`, `y` and `z` of the method; by default
            its shape for operands as in the first of `shapes`. Needed if `result` says neither D
            nor a number.
        source: where the function is described, if it is not common knowledge.
        along: whether NumPy and PyTorch tell the function the axis of the vectors.
        takes: whether the operands are vectors of real or of complex numbers; the latter have
            real and imaginary parts in turn.
        gives: the same of the result.
        extends: name of the row that does for real numbers what this one does for complex ones.
    """

    name: str
    build: Reference
    doc: str
    arity: int
    ref: Reference
    domain: tuple[tuple[float, float], ...]
    param_names: tuple[str, ...] = ()
    param_samples: tuple[Any, ...] = ()
    defaults: tuple[Any, ...] = ()
    shapes: tuple[tuple[int, ...], ...] = ()
    text: str | None = None
    aliases: tuple[str, ...] = ()
    method: str | None = None
    ufunc: str | None = None
    names: tuple[str, ...] = ()
    operands: tuple[str, ...] = ()
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    result: str = "D"
    example: str = ""
    source: str = ""
    along: bool = False
    takes: Literal["real", "complex"] = "real"
    gives: Literal["real", "complex"] = "real"
    extends: str | None = None

    def __call__(self, *args: Expr | float, **params: Any) -> Expr:
        """The expression that the composite stands for.

        Raises:
            DimensionError: if the dimensions of the operands do not fit.
        """
        return self.build(*(as_expr(arg) for arg in args), *_in_order(self, params))


def _in_order(row: Op | Composite, params: dict[str, Any]) -> tuple[Any, ...]:
    """The static parameters of a row; those left out have their defaults."""
    if not row.param_names:
        return ()
    if len(params) < len(row.param_names):
        names, values = reversed(row.param_names), reversed(row.defaults)
        params = dict(zip(names, values, strict=False)) | params
    return tuple(params[name] for name in row.param_names)


@dataclass(eq=False, kw_only=True)
class Operator:
    """A function of formulas that is not one of their values alone: a derivative, for instance.

    Attributes:
        name: identifier in the table.
        build: `(formula, variable, *operands) -> expression`.
        doc: sentences for users, the first of which says what the operator is.
        text: name in the formula language.
        aliases: other names there.
        method: name of the LazyTensor method; None if the table does not make it.
        operands: names of the operands after the formula and the variable.
        defaults: values of the last operands that may be left out.
        meanings: name of an operand -> its meaning.
        result: dimension of the result, where the formula has dimension D and the variable E.
        example: lines of a doctest about the variable `x` and the formula `F` of dimension 3.
    """

    name: str
    build: Callable[..., Expr]
    doc: str
    text: str
    aliases: tuple[str, ...] = ()
    method: str | None = None
    operands: tuple[str, ...] = ()
    defaults: tuple[float, ...] = ()
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    result: str = "D"
    example: str = ""

    def __call__(self, *args: Expr | float) -> Expr:
        """The expression that the operator makes."""
        return self.build(*(as_expr(arg) for arg in args))


def other_operands(row: Op | Composite) -> tuple[str, ...]:
    """The names of the operands after the first."""
    return row.operands or ("other",) * (row.arity - 1)


def _gaps(row: Op | Composite | Operator) -> Iterator[str]:
    """The parts of a row that are missing, and that documents, methods and tests are made of."""
    if not row.doc.endswith("."):
        yield "doc, which ends with a full stop"
    if isinstance(row, Operator):
        named, called = row.operands, row.method
    elif not row.arity:
        return
    else:
        others = other_operands(row)
        if len(set(others)) != row.arity - 1:
            yield f"operands, a name for each of {row.arity - 1} after the first"
        if len(row.param_samples) != len(row.param_names):
            yield "param_samples, one for each parameter"
        if row.ref is None:
            yield "ref"
        if len(row.domain) != row.arity:
            yield "domain, an interval for each operand"
        called = row.method or row.names or row.ufunc
        named = (*others, *row.param_names) if called else row.param_names
    if lacking := [name for name in named if name != "other" and name not in row.meanings]:
        yield f"meanings of {', '.join(lacking)}"
    if called and not row.example and row.result != "D" and not row.result.isdecimal():
        yield "example"


COMPOSITES: dict[str, Composite] = {}
OPERATORS: dict[str, Operator] = {}


def register(*rows: Op | Composite | Operator) -> None:
    """Add rows to the tables.

    Raises:
        ValueError: if a name is taken, or a part of a row is missing.
    """
    tables: dict[type, dict[str, Any]] = {Op: OPS, Composite: COMPOSITES, Operator: OPERATORS}
    for row in rows:
        table = tables[type(row)]
        if any(row.name in taken for taken in tables.values()):
            raise ValueError(f"there is an op called {row.name!r} already")
        if gaps := [*_gaps(row)]:
            raise ValueError(f"the row {row.name!r} lacks {'; '.join(gaps)}")
        table[row.name] = row
