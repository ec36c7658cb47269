"""Linear systems on JAX arrays, differentiable to any order by JAX's own rule for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final, cast

import jax
import jax.numpy as jnp
import numpy as np
from jax.custom_derivatives import SymbolicZero

from foldwise.compute.jax import map_reduce, with_scalars
from foldwise.engine import options
from foldwise.ir.expr import NotDifferentiableError
from foldwise.linalg.cg import Limits, Loop, Record, conclude, iterate, repeated, watching
from foldwise.linalg.forms import ONLY_FIRST, Forms
from foldwise.linalg.operators import Operator
from foldwise.linalg.problem import Problem, with_unknown
from foldwise.transform.analysis import componentwise

_Array = Any
_jax: Final = cast(Any, jax)
_jnp: Final = cast(Any, jnp)


def solve_operator(operator: Operator, b: _Array, alpha: Any, limits: Limits) -> _Array:
    """The solution; see `linalg.operators.solve`."""
    shift = _jnp.asarray(alpha, b.dtype).reshape(())

    def apply(a: _Array) -> _Array:
        return shift * a + operator.times(operator.parameters, a).astype(a.dtype)

    return _found(apply, b, limits, apart=True)


def _found(apply: Any, b: _Array, limits: Limits, apart: bool) -> _Array:
    """The solution of `apply(x) = b`, with derivatives by JAX's own rule."""

    def found(apply: Any, b: _Array) -> _Array:
        """Called for derivatives, too."""
        tell = watching(limits)
        watch = None if tell is None else partial(_jax.debug.callback, tell)
        x, record = iterate(apply, b, limits, apart, _jax.lax.while_loop, watch)
        if record is not None:
            *outcome, dtype, spacing = record
            _jax.debug.callback(partial(_conclude, limits, dtype, spacing), *outcome)
        return x

    return _jax.lax.custom_linear_solve(apply, b, found, symmetric=True)


def solve(problem: Problem, arrays: Sequence[_Array], alpha: Any) -> _Array:
    """The solution; see `linalg.solve`. A program warns of its systems when it has run."""
    shift = _jnp.asarray(alpha, arrays[problem.slot].dtype).reshape(())
    settings = options.device_name(), options.thread_limit()
    spec, inputs = with_scalars(problem.spec, arrays, problem.scalars)
    return _solve(problem._replace(spec=spec, scalars=()), settings, shift, *inputs)


# Equal problems under equal settings are compiled once.
@partial(_jax.jit, static_argnums=(0, 1))
def _solve(problem: Problem, settings: tuple[Any, ...], shift: _Array, *arrays: _Array) -> _Array:
    spec, slot, _, limits, ranges = problem

    def apply(a: _Array) -> _Array:
        inputs = with_unknown(problem, arrays, a)
        return shift * a + map_reduce(spec, inputs, (), ranges)[0].astype(a.dtype)

    return _found(apply, arrays[slot], limits, componentwise(spec.formula, slot))


def _conclude(limits: Limits, dtype: str, spacing: float, *outcome: _Array) -> None:
    steps, residuals, why, asked = outcome
    conclude(Record(steps, residuals, why, asked, dtype, spacing), limits)


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


def constants(arrays: Sequence[_Array]) -> list[_Array]:
    """The arrays, without derivatives."""
    return [_jax.lax.stop_gradient(x) for x in arrays]


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
    constant, alpha, b, *parameters = primals
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
