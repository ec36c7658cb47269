"""Linear systems on JAX arrays, differentiable to any order, and values with first derivatives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final, cast

import jax
import jax.numpy as jnp
import numpy as np
from jax.custom_derivatives import SymbolicZero

from foldwise.compute.jax import with_scalars
from foldwise.engine import options
from foldwise.ir.expr import NotDifferentiableError
from foldwise.linalg.computed import Computed
from foldwise.linalg.driver import Means, Run
from foldwise.linalg.equations import Equation, Solved
from foldwise.linalg.forms import ONLY_FIRST, Forms
from foldwise.linalg.krylov import Loop, repeated
from foldwise.linalg.limits import Limits
from foldwise.linalg.operators import Operator
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


def loop_of(x: _Array) -> Loop:
    """How steps on arrays like x are repeated: by Python, or within a program by XLA."""
    return repeated if are_known([x]) else _jax.lax.while_loop


def are_known(arrays: Sequence[_Array]) -> bool:
    """Whether arrays have values now."""
    return not any(isinstance(x, _jax.core.Tracer) for x in arrays)


def report(tell: Any, *arrays: _Array) -> None:
    """Call a function with values of arrays, when they are known."""
    if are_known(arrays):
        tell(*map(np.asarray, arrays))
    else:
        _jax.debug.callback(tell, *arrays)


@_jax.custom_jvp
def _once(x: _Array, known: Any) -> _Array:
    """x, which depends on what is known in a way that is not differentiated."""
    return x


def _refused(primals: Any, tangents: Any) -> Any:
    if any(map(_moves, _jax.tree.leaves(tangents[1]))):
        raise NotDifferentiableError(ONLY_FIRST)
    return _once(*primals), tangents[0]


_once.defjvp(_refused, symbolic_zeros=True)


def _moves(tangent: Any) -> bool:
    return not isinstance(tangent, SymbolicZero)


@partial(_jax.custom_jvp, nondiff_argnums=(0,))
def _attached(operator: Operator, constant: Any, *varying: _Array) -> _Array:
    return constant[0]


def _attached_along(operator: Operator, primals: Any, tangents: Any) -> Any:
    constant, _, _, *parameters = primals
    _, slope, change, *along = tangents
    value, forms = constant
    left, right, weights, slopes = (_once(x, primals[1:]) for x in forms)
    moved = _jnp.zeros(value.shape, left.dtype)
    places = [n for n, t in enumerate(along) if _moves(t)]
    if places:

        def product(*given: _Array) -> _Array:
            every = [*parameters]
            for n, p in zip(places, given, strict=True):
                every[n] = p
            return operator.times(every, right)

        chosen = [tuple(x[n] for n in places) for x in (parameters, along)]
        _, turned = _jax.jvp(product, *chosen)
        moved += (left * turned).sum(-2) @ weights.T
    if _moves(slope):
        moved += slope * ((left * right).sum(-2) @ weights.T)
    if _moves(change):
        moved = moved.at[..., 0].add((slopes * change).sum((-2, -1)))
    return _attached(operator, constant, *primals[1:]), moved.astype(value.dtype)


_attached.defjvp(_attached_along, symbolic_zeros=True)


def attached(operator: Operator, value: _Array, forms: Forms, alpha: Any, b: _Array) -> _Array:
    """The values, with first derivatives; see `linalg.forms.attached`."""
    shift = _jnp.asarray(alpha, forms.left.dtype).reshape(())
    return _attached(operator, (value, forms), shift, b, *operator.parameters)
