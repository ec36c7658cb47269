"""Linear systems on JAX arrays, differentiable to any order by JAX's own rule for them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final, cast

import jax.numpy as jnp
from jax.scipy.sparse import linalg

from foldwise.api.autograd_jax import map_reduce
from foldwise.api.kernelsolve import with_unknown
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.spec import MapReduce

_Array = Any
_cg: Final = cast(Any, linalg).cg


def solve(  # noqa: PLR0913
    spec: MapReduce,
    slot: int,
    arrays: Sequence[_Array],
    scalars: Sequence[float],
    alpha: Any,
    eps: float,
    ranges: BlockRanges | None,
) -> _Array:
    """See `kernelsolve.solve`. There are no warnings: a program that is compiled cannot give them.

    Batch elements take the same steps, until the residual of all of them together is small.
    """
    b = arrays[slot]
    shift = cast(Any, jnp).asarray(alpha, b.dtype).reshape(())

    def apply(a: _Array) -> _Array:
        inputs = with_unknown(spec, slot, arrays, a)
        return shift * a + map_reduce(spec, inputs, scalars, ranges)[0].astype(a.dtype)

    size = math.prod(b.shape[-2:])
    found, _ = _cg(apply, b, tol=0.0, atol=eps * math.sqrt(size), maxiter=max(1000, 10 * size))
    return found
