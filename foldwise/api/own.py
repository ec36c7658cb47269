"""`op`, `reduction` and `where`: functions and reductions of one's own."""

from __future__ import annotations

import functools
import inspect
import itertools
import numbers
import sys
from collections.abc import Callable, Sequence
from typing import Any, Final, Generic, ParamSpec, cast, overload

import numpy as np

from foldwise.api.advice import no_array
from foldwise.api.elementwise import where as lazy_where
from foldwise.api.lazy import Lazy, apply_row, bound_of
from foldwise.api.lazytensor import LazyTensor
from foldwise.api.options import with_library_options
from foldwise.api.reduce import reduce
from foldwise.arrays import adapter_of
from foldwise.compute.reduced import Symbol
from foldwise.ir.axis import Axis
from foldwise.ir.expr import DimensionError, Expr, const, make, rewrite, toposort, var
from foldwise.ir.monoid import Monoid, row_of, with_values
from foldwise.ops import OPS, REDUCTIONS
from foldwise.transform.kernel_form import kernel_form
from foldwise.transform.simplify import simplify

P = ParamSpec("P")
_BY_POSITION: Final = (
    inspect.Parameter.POSITIONAL_ONLY,
    inspect.Parameter.POSITIONAL_OR_KEYWORD,
)


def where(condition: Any, x: Any, y: Any) -> Any:
    """`x` where the condition is not 0, `y` elsewhere: of LazyTensors, arrays and numbers.

    Args:
        condition: a LazyTensor, an array, or a number.
        x: the values where it is not 0.
        y: the values where it is 0.

    Returns:
        A LazyTensor if one of them is, else an array of their library.

    Example:
        >>> import foldwise, numpy as np
        >>> foldwise.where(np.array([1.0, -2.0]) < 0, 0, 5)
        array([5, 0])
    """
    if any(isinstance(v, Lazy) for v in (condition, x, y)):
        return lazy_where(condition, x, y)
    adapter = next((a for v in (condition, x, y) if (a := adapter_of(v))), None)
    library: Any = np if adapter is None else adapter.namespace
    return library.where(condition, x, y)


class OwnOp(Generic[P]):
    """A function of LazyTensors; see `op`.

    Attributes:
        function: the function itself.
        derivative: its partial derivatives, or None if they follow from the function.
    """

    def __init__(self, function: Callable[P, Any], derivative: Callable[..., Any] | None) -> None:
        self.function = function
        self.derivative = derivative
        functools.update_wrapper(self, function)
        if derivative is not None:
            least, most = _operands_of(function)
            self._moved = _operands_of(derivative)[1]
            if not least <= self._moved <= most:
                raise TypeError(
                    f"the derivative of {self.name} takes {self._moved} operands, the function "
                    f"{least if least == most else f'{least} to {most}'}"
                )

    @property
    def name(self) -> str:
        """The name of the function."""
        return getattr(self.function, "__name__", "op")

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Any:
        """The function of these operands: a LazyTensor, if one of them is."""
        given = (*args, *kwargs.values())
        is_lazy = any(isinstance(x, Lazy) for x in given)
        if self.derivative is not None and not is_lazy and _has_gradients(given):
            raise TypeError(
                f"{self.name} has a derivative of its own, which it has for LazyTensors only; "
                f"{self.name}.function is the plain function"
            )
        found: Any = self.function(*args, **kwargs)
        if not is_lazy:
            return found
        if not isinstance(found, Lazy):
            raise TypeError(
                f"{self.name} gave {no_array(found)}, not a LazyTensor: it has to be made of "
                "arithmetic and functions of its operands"
            )
        return found if self.derivative is None else self._with_slopes(found, args, kwargs)

    def _with_slopes(self, value: Lazy, args: Any, kwargs: Any) -> Any:
        """The same value, with the stated derivative."""
        bound = inspect.signature(self.function).bind(*args, **kwargs)
        bound.apply_defaults()
        assert self.derivative is not None
        takes = inspect.signature(self.derivative).parameters
        settings = {name: x for name, x in bound.kwargs.items() if name in takes}
        found = self.derivative(*bound.args[: self._moved], **settings)
        slopes = cast("tuple[Any, ...]", found) if isinstance(found, tuple) else (found,)
        if len(slopes) > self._moved:
            raise TypeError(
                f"the derivative of {self.name} gave {len(slopes)} slopes; it takes {self._moved} "
                "operands"
            )
        result: Any = apply_row(OPS["detach"], self.name, (value,))
        for n, (x, slope) in enumerate(itertools.zip_longest(bound.args, slopes)):
            if not isinstance(x, Lazy) and adapter_of(x) is None:
                continue  # a number
            if slope is None:
                raise TypeError(
                    f"the derivative of {self.name} gave no slope for operand {n}, which is no "
                    "number here; one for each operand, or 0"
                )
            result = apply_row(OPS["with_slope"], self.name, (result, x, slope))
        if result.shape[-1] != value.shape[-1]:
            raise DimensionError(
                f"{self.name} has a derivative of its own, so it has to work component by "
                f"component: its value has dimension {value.shape[-1]}, its operands "
                f"{result.shape[-1]}"
            )
        return result

    def __reduce__(self) -> str:
        return getattr(self.function, "__qualname__", self.name)  # by reference, as functions are

    def __repr__(self) -> str:
        return f"<foldwise op {self.name}>"


def _operands_of(function: Callable[..., Any]) -> tuple[int, int]:
    """How many arguments without a name a function takes, at least and at most."""
    parameters = inspect.signature(function).parameters.values()
    by_position = [p for p in parameters if p.kind in _BY_POSITION]
    least = sum(p.default is inspect.Parameter.empty for p in by_position)
    if any(p.kind is inspect.Parameter.VAR_POSITIONAL for p in parameters):
        return least, sys.maxsize
    return least, len(by_position)


def _has_gradients(values: Sequence[Any]) -> bool:
    return any(a.has_gradients for x in values if (a := adapter_of(x)))


@overload
def op(function: Callable[P, Any], /) -> OwnOp[P]: ...
@overload
def op(
    *, derivative: Callable[..., Any] | None = None
) -> Callable[[Callable[P, Any]], OwnOp[P]]: ...
def op(
    function: Callable[..., Any] | None = None,
    /,
    *,
    derivative: Callable[..., Any] | None = None,
) -> Any:
    """Make a function of LazyTensors from one that is written with arithmetic and functions.

    It is part of the formulas it occurs in, as if it had been written out there: compiled with
    them for every device, and differentiated to any order. Nothing is kept under its name, so it
    may be defined again, and LazyTensors that it has made can be pickled without it.

    Args:
        function: the function of one or more operands: LazyTensors, arrays or numbers. It may use
            operators, methods, NumPy's or PyTorch's functions and other ops. Numbers are not
            compiled in. Arguments after a `*` are settings and may be anything.
        derivative: a function of the same operands that returns the partial derivatives, one for
            each of them, or a tuple, in place of those that follow from the function: stable
            forms, or a straight-through estimator. It may leave out operands at the end that are
            always numbers. Higher derivatives are those of its own. The function then has to work
            component by component.

    Returns:
        The function; `.function` is the plain one. Without LazyTensors it is that, too.

    Raises:
        TypeError: if the function is not made of functions of LazyTensors, or the derivative takes
            other operands or gives too few slopes; when it is called.
        DimensionError: if it has a derivative and does not work component by component.

    Example:
        >>> import foldwise, numpy as np
        >>> from foldwise import Vi, Vj
        >>> @foldwise.op
        ... def huber(x, delta=1.0):
        ...     inside = abs(x) < delta
        ...     return foldwise.where(inside, 0.5 * x**2, delta * (abs(x) - 0.5 * delta))
        >>> x, y = np.array([[0.0], [3.0]]), np.array([[0.5], [1.0]])
        >>> huber(Vi(x) - Vj(y)).sum(axis=1).tolist()
        [[0.625], [3.5]]
        >>> @foldwise.op(derivative=lambda x: 1)
        ... def straight_through(x):
        ...     return np.round(x)
        >>> K = straight_through(Vi(x) * 1.4)
        >>> K.sum(axis=1).tolist(), K.grad(Vi(x), 1.0).sum(axis=1).tolist()
        ([[0.0], [4.0]], [[1.4], [1.4]])
    """
    if function is None:
        return functools.partial(OwnOp, derivative=derivative)
    return OwnOp(function, derivative)


# --- reductions


class OwnReduction:
    """A reduction of LazyTensors; see `reduction`.

    Attributes:
        monoid: its formulas.
        lift: those of the state of one column, in terms of its values.
    """

    def __init__(self, monoid: Monoid, lift: tuple[Expr, ...]) -> None:
        self.monoid = monoid
        self.lift = lift
        self.__name__ = monoid.name

        def method(
            x: Any, axis: int | None = None, *, dim: int | None = None, **options: Any
        ) -> Any:
            return reduce(x, row_of(monoid), axis, dim, **options)

        method.__name__ = monoid.name
        self._reduce = with_library_options(method)

    def __call__(self, x: Any, axis: int | None = None, **options: Any) -> Any:
        """The reduction of a LazyTensor.

        Args:
            x: the LazyTensor.
            axis: the axis to reduce: -2 for j or -3 for i.
            options: those of every reduction: `weight`, `ranges`, `accumulator`, `keepdim`, ...

        Returns:
            An array of shape `batch + (M, D)`, or a tuple of them.
        """
        if not isinstance(x, Lazy):
            raise TypeError(f"{self.__name__}() reduces a LazyTensor, not {no_array(x)}")
        return self._reduce(x, axis, **options)

    def __reduce__(self) -> tuple[Any, ...]:
        return OwnReduction, (self.monoid, self.lift)

    def __repr__(self) -> str:
        return f"<foldwise reduction {self.__name__}>"


def reduction(  # noqa: PLR0913 - the parts of a monoid
    name: str,
    *,
    identity: float | tuple[float, ...],
    combine: Callable[..., Any],
    lift: Callable[..., Any] | None = None,
    finish: Callable[..., Any] | None = None,
    derivative: Callable[..., Any] | None = None,
    rounds: bool = True,
) -> OwnReduction:
    """Make a reduction from a commutative monoid, whose states are numbers or tuples of numbers.

    The functions are called once, with symbols, and have to be made of arithmetic and functions
    that work component by component: they become part of the compiled code, on every device. Each
    component of a formula is reduced by itself. Columns are taken in any order and brackets, so
    `combine` has to be associative and commutative; `check_reduction` tests that.

    A reduction is what its functions say, not its name: it may be defined again, kernels are kept
    under its formulas, and it can be pickled.

    Args:
        name: for messages.
        identity: the state of no columns: a number, or a tuple of them, one for each component.
        combine: `(p, q) -> state`, the state of a union. States of several components are tuples.
        lift: `f -> state`, that of a single column, where the formula has the value f; or
            `(f, w) -> state`, for a scalar formula next to weights (`weight=...` in calls). By
            default f itself.
        finish: `state -> result`, or a tuple of results. By default the state.
        derivative: `(result, f) -> d result / d f`, or with weights `(result, f, w)`, which returns
            one for each: a function of the result, the first one of several, and of the values of
            one column. Other results have no derivatives. Without it there is none.
        rounds: whether states are rounded when they are combined, as sums are, and extrema are
            not. Columns are then reduced in blocks first, which is more accurate.

    Returns:
        The reduction: `r(K, axis=1)`, with the options of `K.sum`.

    Raises:
        TypeError: if a function is not made so, or returns too few or too many components.
        ValueError: if the name is that of a reduction of the library, or no identifier.

    Example:
        >>> import foldwise, numpy as np
        >>> from foldwise import Vi, Vj
        >>> spread = foldwise.reduction(
        ...     "spread",
        ...     identity=(np.inf, -np.inf),
        ...     lift=lambda f: (f, f),
        ...     combine=lambda p, q: (np.minimum(p[0], q[0]), np.maximum(p[1], q[1])),
        ...     finish=lambda s: s[1] - s[0],
        ...     rounds=False,
        ... )
        >>> spread(Vi(np.zeros((1, 1))) - Vj(np.array([[1.0], [5.0]])), axis=1).tolist()
        [[4.0]]
    """
    if not name.isidentifier() or name in REDUCTIONS:
        problem = "is one of the library" if name in REDUCTIONS else "is no identifier"
        raise ValueError(f"reduction({name!r}): the name {problem}")
    several = isinstance(identity, tuple)
    start = tuple(map(float, identity if isinstance(identity, tuple) else (identity,)))
    size = len(start)
    operands = 1 if lift is None else _operands_of(lift)[1]
    if operands not in (1, 2):
        raise TypeError(f"{name}: lift takes a value, or a value and a weight, not {operands}")
    state, other = (_packed(_symbols(n, size), several=several) for n in (0, size))
    lifted = _formulas(f"{name}: lift", lift or _same, _symbols(0, operands), size)
    combined = _formulas(f"{name}: combine", combine, [state, other], size)
    finished = _formulas(f"{name}: finish", finish or _same, [state])
    slopes: tuple[Expr, ...] = ()
    if derivative is not None:
        given = _symbols(0, 1 + operands)  # the result, and the values
        slopes = _formulas(f"{name}: derivative", derivative, given, operands)
    return OwnReduction(
        Monoid(
            name,
            operands,
            rounds,
            start,
            accumulate=tuple(map(kernel_form, _accumulated(lifted, combined, operands))),
            combine=tuple(map(kernel_form, combined)),
            finish=tuple(map(kernel_form, finished)),
            slopes=tuple(map(simplify, slopes)),  # they are differentiated
        ),
        lifted,
    )


def _accumulated(lifted: tuple[Expr, ...], combined: tuple[Expr, ...], operands: int) -> list[Expr]:
    """The union of a state and the state of a single column, in terms of its values."""
    size = len(lifted)
    variables = [var(n, Axis.NONE, 1) for n in range(size + operands)]
    added = [with_values(e, variables[size:]) for e in lifted]
    return [with_values(e, [*variables[:size], *added]) for e in combined]


def _same(x: Any) -> Any:
    return x


def _symbols(first: int, count: int) -> list[Any]:
    """The parameters of dimension 1 from a position on."""
    return [LazyTensor((n, 1, 2)) for n in range(first, first + count)]


def _packed(components: Sequence[Any], *, several: bool) -> Any:
    return tuple(components) if several else components[0]


def _formulas(
    what: str, function: Callable[..., Any], arguments: Sequence[Any], count: int | None = None
) -> tuple[Expr, ...]:
    """What a function of numbers returns, as formulas of its arguments."""
    found = function(*arguments)
    parts: tuple[Any, ...] = cast(Any, found) if isinstance(found, tuple) else (found,)
    if count not in (None, len(parts)):
        raise TypeError(f"{what} has to return {count} numbers, not {len(parts)}")
    return tuple(_formula(what, part) for part in parts)


def _formula(what: str, part: Any) -> Expr:
    """A LazyTensor of symbols, or a number, as a formula of parameters."""
    if not isinstance(part, Lazy | numbers.Real):
        raise TypeError(
            f"{what} returned {no_array(part)}: it has to be made of arithmetic and functions of "
            "its arguments"
        )
    bound = bound_of(part)
    arrays, scalars = bound.inputs.arrays, bound.inputs.scalars
    if any(not isinstance(a, Symbol) for a in arrays):
        raise TypeError(f"{what} uses an array; it is a function of numbers alone")

    def rule(node: Expr, args: tuple[Expr, ...]) -> Expr:
        match node.op.name:
            case "var":
                return var(arrays[int(node.params[0])].position, Axis.NONE, 1)
            case "scalar" if node.dim == 1:
                return const(scalars[int(node.params[0])])
            case _:
                return make(node.op, args, node.params)

    formula = simplify(rewrite(bound.expr, rule))
    nodes = [e for e in toposort([formula]) if e.args or e.op.name == "scalar"]
    apart = [e.op.name for e in nodes if e.op.lower is None]
    if apart or formula.dim != 1 or bound.kind == "complex":
        which = f" ({', '.join(apart)})" if apart else ""
        raise TypeError(f"{what} makes vectors or complex numbers{which} of numbers")
    return formula
