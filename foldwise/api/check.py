"""`check_op` and `check_reduction`: whether functions and reductions of one's own are right."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple, cast

import numpy as np

from foldwise.api.own import OwnOp, OwnReduction
from foldwise.api.variables import Vi, Vj
from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, var
from foldwise.ir.monoid import Monoid, numbers, row_of
from foldwise.transform.autodiff import jvp

_STEP: Final = 1e-5
_ROUNDING: Final = 1e-9
_OF_DIFFERENCES: Final = 1e-6


def check_op(
    op: OwnOp[Any],
    *samples: Any,
    reference: Callable[..., Any] | None = None,
    exact: bool = True,
    **settings: Any,
) -> None:
    """Check a function made by `op`, in float64, at points that are not close to its kinks.

    It is held to the reference; its first and second derivatives, in forward and in reverse mode,
    to central differences, in a direction that is drawn; and one mode to the other.

    Args:
        op: the function.
        samples: one for each operand: arrays of shape `(points, D)`, or numbers.
        reference: the same function of these arrays in NumPy. By default the function itself, which
            is possible if it is written with operators and NumPy's functions.
        exact: False if the derivative is meant to be another one than that of the function, as
            that of a straight-through estimator is: the first one is then not compared with
            differences. The second one is.
        settings: arguments that go by name.

    Raises:
        AssertionError: if something is wrong; it says what, and by how much.
        TypeError: if a reference is needed.

    Example:
        >>> import foldwise, numpy as np
        >>> @foldwise.op(derivative=lambda x: np.tanh(x))
        ... def log_cosh(x):
        ...     return abs(x) + np.log1p(np.exp(-2 * abs(x))) - np.log(2)
        >>> foldwise.check_op(log_cosh, np.array([[0.3], [-2.0]]))
    """
    arrays = [np.array(s, np.float64) if np.ndim(s) else s for s in samples]
    moving = [n for n, a in enumerate(arrays) if np.ndim(a)]
    if not moving:
        raise TypeError(f"check_op({op.name}) needs an array of shape (points, D)")
    rng = np.random.default_rng(0)
    along = {n: tuple(_drawn(rng, [arrays[n]] * 2)) for n in moving}

    formulas = functools.partial(_formulas, op, settings, arrays, along)
    here = formulas(0, 0)
    value = here.f.sum(axis=1)
    expected = _reference(op, reference, arrays, settings)
    _agree(f"{op.name}: its value and that of the reference", value, expected, _ROUNDING)
    twice: Any = sum(here.slope.diff(here.x[n], Vi(along[n][1])) for n in moving)
    ends = [formulas(step, 0).f.sum(axis=1) for step in (_STEP, -_STEP)]
    slopes = [formulas(step, 1).slope.sum(axis=1) for step in (_STEP, -_STEP)]
    cases = [
        (here.f, here.slope, "first", "differences of its values", ends if exact else None),
        (here.slope, twice, "second", "differences of the first", slopes),
    ]
    for order, (formula, derived, name, others, pair) in enumerate(cases):
        what, forward = f"{op.name}: its {name} derivative", derived.sum(axis=1)
        if pair is not None:
            _agree(f"{what} and {others}", forward, _central(pair), _OF_DIFFERENCES)
        (g,) = _drawn(rng, [value])
        moves = {n: along[n][order] for n in moving}
        _agree_in_both_modes(what, (g * forward).sum(), formula, here.x, moves, g)


def _agree_in_both_modes(  # noqa: PLR0913 - both sides of an equation
    what: str, forward: Any, formula: Any, x: dict[int, Any], moves: dict[int, Any], g: Any
) -> None:
    parts = [formula.grad(x[n], Vi(g)).sum(axis=1) * move for n, move in moves.items()]
    total = np.sum([part.sum() for part in parts])
    _agree(f"{what} in reverse and in forward mode", total, forward, _ROUNDING)


class _Formulas(NamedTuple):
    """A function at some points: its variables, itself, and its derivative along a direction."""

    x: dict[int, Any]
    f: Any
    slope: Any


def _formulas(  # noqa: PLR0913 - all that a function is evaluated on
    op: OwnOp[Any], settings: Any, arrays: Sequence[Any], along: Any, step: float, which: int
) -> _Formulas:
    """Those at points that are moved along one of the directions."""
    x = {n: Vi(arrays[n] + step * moves[which]) for n, moves in along.items()}
    f = op(*(x.get(n, a) for n, a in enumerate(arrays)), **settings)
    slope: Any = sum(f.diff(x[n], Vi(moves[0])) for n, moves in along.items())
    return _Formulas(x, f, slope)


def _reference(
    op: OwnOp[Any], reference: Callable[..., Any] | None, arrays: Sequence[Any], settings: Any
) -> Any:
    if reference is not None:
        return reference(*arrays, **settings)
    try:
        return op.function(*arrays, **settings)
    except (AttributeError, TypeError) as error:
        raise TypeError(
            f"{op.name} is no function of NumPy's arrays ({error}): give check_op a reference"
        ) from error


def check_reduction(
    reduction: OwnReduction,
    values: Any,
    weight: Any = None,
    *,
    reference: Callable[..., Any] | None = None,
) -> None:
    """Check a reduction made by `reduction`, in float64.

    The states of single columns are held to the laws of a commutative monoid; the result to the
    reference; and the derivative, if there is one, and its own to central differences.

    Args:
        reduction: the reduction.
        values: values of a formula, an array of shape `(columns,)`; three at least, and all kinds
            that may occur: equal ones, large ones, infinities.
        weight: as many weights, if the reduction takes them.
        reference: `values -> result`, or with weights `(values, weight) -> result`, in NumPy. By
            default the columns one after the other.

    Raises:
        AssertionError: if something is wrong; it says what, and by how much.

    Example:
        >>> import foldwise, numpy as np
        >>> squares = foldwise.reduction(
        ...     "squares",
        ...     identity=0,
        ...     lift=lambda f: f**2,
        ...     combine=lambda p, q: p + q,
        ...     derivative=lambda out, f: 2 * f,
        ... )
        >>> foldwise.check_reduction(squares, np.array([1.0, -2.0, 0.5]))
        >>> distances = foldwise.reduction("gap", identity=0, combine=lambda p, q: abs(p - q))
        >>> foldwise.check_reduction(distances, np.array([1.0, -2.0, 0.5]))
        Traceback (most recent call last):
        AssertionError: gap: combine(identity, p) and p differ by 4, where the values are up to 2
    """
    flat: list[Any] = [np.array(v, np.float64) for v in (values, weight) if v is not None]
    given = [v.reshape(-1, 1) for v in flat]
    monoid = reduction.monoid
    if len(given) != monoid.operands or len(given[0]) < 3 or len(given[0]) != len(given[-1]):
        raise TypeError(
            f"check_reduction({monoid.name}) needs {monoid.operands} array(s) of one length, 3 at "
            "least: the values, and the weights if it takes any"
        )
    _check_laws(monoid, numbers(reduction.lift, given))
    operands = [Vj(v) for v in given]
    found: Any = reduction(
        operands[0], axis=1, **({"weight": operands[1]} if len(operands) > 1 else {})
    )
    if reference is None:
        expected = row_of(monoid).ref(0, *given)
    else:
        expected = reference(*(v[:, 0] for v in given))
    for n, (a, b) in enumerate(zip(_tuple(found), _tuple(expected), strict=True)):
        _agree(f"{monoid.name}: result {n} and that of the reference", a, b, _ROUNDING)
    if monoid.slopes:
        _check_slopes(monoid, given)


def _check_laws(monoid: Monoid, one: Sequence[Any]) -> None:
    """Whether states are those of a commutative monoid, as far as results show."""
    identity = [np.full_like(one[0], value) for value in monoid.identity]
    one = [np.broadcast_to(x, one[0].shape) for x in one]
    p, q, r = ([np.roll(x, n, axis=0) for x in one] for n in range(3))

    def combine(p: Sequence[Any], q: Sequence[Any]) -> list[Any]:
        return numbers(monoid.combine, [*p, *q])

    pairs = combine(p, q)
    for what, left, right in (
        ("combine(identity, p) and p", combine(identity, p), p),
        ("combine(p, identity) and p", combine(p, identity), p),
        ("combine(p, q) and combine(q, p)", pairs, combine(q, p)),
        (
            "combine(combine(p, q), r) and combine(p, combine(q, r))",
            combine(pairs, r),
            combine(p, combine(q, r)),
        ),
        (
            "combine(combine(p, q), combine(r, p)) and combine(combine(combine(p, q), r), p)",
            combine(pairs, combine(r, p)),
            combine(combine(pairs, r), p),
        ),
    ):
        for a, b in zip(*(numbers(monoid.finish, s) for s in (left, right)), strict=True):
            _agree(f"{monoid.name}: {what}", a, b, _ROUNDING)


def _check_slopes(monoid: Monoid, given: Sequence[Any]) -> None:
    """Whether the derivative of the first result is that of its values, and the same of it."""
    ref: Any = row_of(monoid).ref
    rng = np.random.default_rng(0)
    first, second = _drawn(rng, given), _drawn(rng, given)

    def moved(step: float, along: Sequence[Any]) -> list[Any]:
        return [v + step * t for v, t in zip(given, along, strict=True)]

    def result(at: Sequence[Any]) -> Any:
        return np.broadcast_to(_tuple(ref(0, *at))[0], at[0].shape)

    def slopes(at: Sequence[Any]) -> Any:
        """d result / d f_j, for each operand and column."""
        return numbers(monoid.slopes, [result(at), *at])

    def total(parts: Sequence[Any], along: Sequence[Any]) -> Any:
        return sum((s * t).sum() for s, t in zip(parts, along, strict=True))

    ends = [result(moved(step, first))[0, 0] for step in (_STEP, -_STEP)]
    what = f"{monoid.name}: its derivative and differences of its values"
    _agree(what, total(slopes(given), first), _central(ends), _OF_DIFFERENCES)
    # Its own derivative moves the values, and the results with them.
    ends = [total(slopes(moved(step, second)), first) for step in (_STEP, -_STEP)]
    size = 1 + len(given)
    variables = [var(n, Axis.NONE, 1) for n in range(2 * size)]
    tangents: dict[Expr, Expr] = dict(zip(variables[:size], variables[size:], strict=True))
    at = [result(given), *given]
    moves = [np.full_like(given[0], total(slopes(given), second)), *second]
    derived = numbers(tuple(jvp(e, tangents) for e in monoid.slopes), [*at, *moves])
    what = f"{monoid.name}: its second derivative and differences of the first"
    _agree(what, total(derived, first), _central(ends), _OF_DIFFERENCES)


def _drawn(rng: np.random.Generator, like: Sequence[Any]) -> list[Any]:
    """Random arrays of the shapes of these."""
    return [rng.normal(size=x.shape) for x in like]


def _tuple(x: Any) -> tuple[Any, ...]:
    return cast("tuple[Any, ...]", x) if isinstance(x, tuple) else (x,)


def _central(ends: Sequence[Any]) -> Any:
    high, low = ends
    return (high - low) / (2 * _STEP)


def _agree(what: str, found: Any, expected: Any, tolerance: float) -> None:
    """Raise AssertionError unless two arrays of as many numbers are close."""
    a, b = (np.asarray(x, np.float64).ravel() for x in (found, expected))
    if a.size != b.size:
        raise AssertionError(f"{what}: there are {a.size} and {b.size} numbers")
    with np.errstate(all="ignore"):
        same = (a == b) | (np.isnan(a) & np.isnan(b))
        error = np.where(same, 0, np.abs(a - b))
    finite = np.abs(b[np.isfinite(b)])
    scale = max(1.0, float(finite.max(initial=0)))
    worst = float(np.max(error, initial=0))
    if not worst <= tolerance * scale:
        raise AssertionError(
            f"{what} differ by {worst:.3g}, where the values are up to {finite.max(initial=0):.3g}"
        )
