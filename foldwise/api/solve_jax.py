"""Linear systems on JAX arrays, differentiable to any order by JAX's own rule for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final, NamedTuple, cast

import jax
import jax.numpy as jnp

from foldwise.api.autograd_jax import map_reduce, with_scalars
from foldwise.api.kernelsolve import with_unknown
from foldwise.engine import options
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.spec import MapReduce
from foldwise.linalg.cg import Limits, Record, conclude, iterate, watching
from foldwise.transform.analysis import componentwise

_Array = Any
_jax: Final = cast(Any, jax)
_jnp: Final = cast(Any, jnp)


class _Problem(NamedTuple):
    """`alpha * a + spec(a) = b`, where the unknown is argument `slot`, and the settings under which
    that is compiled. Equal problems are compiled once."""

    spec: MapReduce
    slot: int
    limits: Limits
    ranges: BlockRanges | None
    settings: tuple[Any, ...]


def solve(  # noqa: PLR0913
    spec: MapReduce,
    slot: int,
    arrays: Sequence[_Array],
    scalars: Sequence[float],
    alpha: Any,
    limits: Limits,
    ranges: BlockRanges | None,
) -> _Array:
    """See `kernelsolve.solve`. A program says how its systems ended when it has run."""
    shift = _jnp.asarray(alpha, arrays[slot].dtype).reshape(())
    settings = options.device_name(), options.thread_limit()
    spec, inputs = with_scalars(spec, arrays, scalars)
    return _solve(_Problem(spec, slot, limits, ranges, settings), shift, *inputs)


@partial(_jax.jit, static_argnums=0)
def _solve(problem: _Problem, shift: _Array, *arrays: _Array) -> _Array:
    spec, slot, limits, ranges, _ = problem

    def apply(a: _Array) -> _Array:
        inputs = with_unknown(spec, slot, arrays, a)
        return shift * a + map_reduce(spec, inputs, (), ranges)[0].astype(a.dtype)

    def found(apply: Any, b: _Array) -> _Array:
        """Called for derivatives, too."""
        tell = watching(limits)
        watch = None if tell is None else partial(_jax.debug.callback, tell)
        apart = componentwise(spec.formula, slot)
        x, record = iterate(apply, b, limits, apart, _jax.lax.while_loop, watch)
        if record is not None:
            *outcome, dtype, spacing = record
            _jax.debug.callback(partial(_conclude, limits, dtype, spacing), *outcome)
        return x

    return _jax.lax.custom_linear_solve(apply, arrays[slot], found, symmetric=True)


def _conclude(limits: Limits, dtype: str, spacing: float, *outcome: _Array) -> None:
    steps, residuals, why, asked = outcome
    conclude(Record(steps, residuals, why, asked, dtype, spacing), limits)
