"""Linear systems on JAX arrays, differentiable to any order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final, cast

import jax
import jax.numpy as jnp
import numpy as np

from foldwise.compute.jax import with_scalars
from foldwise.engine import options
from foldwise.linalg.computed import Computed
from foldwise.linalg.driver import Means, Run
from foldwise.linalg.equations import Equation, Solved
from foldwise.linalg.limits import Limits
from foldwise.linalg.outcome import Record, conclude

_Array = Any
_jax: Final = cast(Any, jax)
_jnp: Final = cast(Any, jnp)


def _report(function: Callable[..., Any], *arrays: _Array) -> None:
    """Call a function of the host with arrays of NumPy: in such a call JAX computes nothing."""

    def called(*arrays: _Array) -> None:
        function(*map(np.asarray, arrays))

    _jax.debug.callback(called, *arrays)


_MEANS: Final = Means(_jax.lax.while_loop, _report)


def solve(
    equation: Equation,
    alpha: Any,
    b: _Array,
    parameters: Sequence[_Array],
    start: tuple[_Array | None, Run | None],
) -> Solved:
    """The solution; see `linalg.equations.solve`. Programs warn of their systems when they ran."""
    equation, parameters = _with_scalars(equation, parameters)
    given = (_jnp.asarray(alpha, b.dtype).reshape(()), b, *parameters)
    found = _compiled if _is_value(equation) else _found
    settings = options.device_name(), options.thread_limit()
    return found((equation, settings), given, *start)


def _with_scalars(
    equation: Equation, parameters: Sequence[_Array]
) -> tuple[Equation, Sequence[_Array]]:
    """The equation with the run-time scalars of a computation as one more parameter: code that is
    compiled for one value then serves any other."""
    given = parameters

    def changed(times: Any) -> Any:
        nonlocal given
        if not isinstance(times, Computed) or not times.scalars:
            return times
        slot = times.slot
        every = [*parameters[:slot], placeholder, *parameters[slot:]]
        spec, inputs = with_scalars(times.spec, every, times.scalars)
        given = [*inputs[:slot], *inputs[slot + 1 :]]
        return replace(times, spec=spec, scalars=())

    placeholder = parameters[0]  # for the unknown
    turned = [changed(times) for times in (equation.times, equation.transposed_times)]
    return replace(equation, times=turned[0], transposed_times=turned[1]), given


def _is_value(equation: Equation) -> bool:
    """Whether the equation is the same at the next call: if its product is a computation, or a
    function that holds no arrays, and none of its functions is the caller's. It is compiled once.
    """
    times, limits = equation.times, equation.method.limits
    lasts = isinstance(times, Computed) or getattr(times, "__closure__", 0) is None
    return lasts and (equation.method.precondition, limits.callback) == (None, None)


@partial(_jax.custom_jvp, nondiff_argnums=(0,))
def _found(static: Any, given: Sequence[_Array], x0: Any, run: Any) -> Solved:
    """The solution of the equation that `static` begins with."""
    return _iterated(static[0], given, (x0, run))


@_found.defjvp
def _found_jvp(static: Any, primals: Sequence[Any], tangents: Sequence[Any]) -> Any:
    equation: Equation = static[0]
    given, x0, run = primals
    found = _found(static, given, x0, run)

    def left(given: Sequence[_Array]) -> _Array:
        return equation.residual(given, found.x)

    _, change = _jax.jvp(left, (given,), (tangents[0],))
    moved = _solved_for(equation, given, change)
    return found, Solved(moved, *_jax.tree.map(_still, (found.record, found.run)))


_compiled: Final = partial(_jax.jit, static_argnums=(0,))(_found)


def _still(x: _Array) -> _Array:
    """The tangent 0."""
    if _jnp.issubdtype(x.dtype, _jnp.floating):
        return _jnp.zeros_like(x)
    return np.zeros(x.shape, _jax.dtypes.float0)


def _solved_for(equation: Equation, given: Sequence[_Array], change: _Array) -> _Array:
    """The tangent of a solution, for the change of the left side."""
    alpha, _, *parameters = given
    linear, adjoint = equation.linear, equation.adjoint

    def apply(x: _Array) -> _Array:
        return linear.times(parameters, x).astype(x.dtype) + alpha * x

    def by(equation: Equation) -> Callable[[Any, _Array], _Array]:
        return lambda _, b: _iterated(equation, (alpha, b, *parameters), (None, None)).x

    return _jax.lax.custom_linear_solve(apply, change, by(linear), by(adjoint))


def _iterated(equation: Equation, given: Sequence[_Array], start: tuple[Any, Any]) -> Solved:
    """The solution, without derivatives."""
    method = equation.method
    found = equation.iterate(given, start, _MEANS)
    b = given[1]
    about = str(b.dtype), float(_jnp.finfo(b.dtype).eps), method.limits
    _jax.debug.callback(partial(_conclude, *about), *found.record)
    return Solved(found.x, found.record, found.run if method.keeps else None)


def _conclude(dtype: str, spacing: float, limits: Limits, *record: _Array) -> None:
    conclude(Record(*record), dtype, spacing, limits)
