"""Linear systems on JAX arrays, differentiable to any order by JAX's own rule for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final, cast

import jax
import jax.numpy as jnp

from foldwise.compute.jax import map_reduce, with_scalars
from foldwise.engine import options
from foldwise.linalg.cg import Limits, Record, conclude, iterate, watching
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
