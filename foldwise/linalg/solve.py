"""Linear systems whose matrix is a computation, on the arrays of any library."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from foldwise.arrays import ArrayAdapter
from foldwise.compute.arguments import block_ranges, lead_of
from foldwise.compute.library import library_of
from foldwise.compute.reduced import Reduced
from foldwise.engine.shapes import common_dtype
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.lock import load_module
from foldwise.ir.spec import MapReduce
from foldwise.linalg.cg import Limits, solved
from foldwise.linalg.problem import Problem, with_unknown
from foldwise.transform.analysis import componentwise

# `solver(problem, arrays, alpha)` is the solution, with the derivatives of its library.
Solver = Callable[[Problem, Sequence[Any], Any], Any]


def solve(  # noqa: PLR0913
    spec: MapReduce,
    slot: int,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    alpha: Any,
    limits: Limits,
    adapter: ArrayAdapter,
    ranges: Any,
) -> Any:
    """The a with `alpha * a + spec(a) = b`.

    Args:
        spec: a sum that is linear in one argument and, as a matrix, symmetric.
        slot: which argument that is.
        arrays: the arguments, as for `compute`; in place of the unknown there is b, of the shape
            of the result, `batch + (N, D)`.
        scalars: run-time scalars.
        alpha: a number, or an array with one element.
        limits: when to stop.
        adapter: the adapter of the arrays.
        ranges: see `block_ranges`.
    """
    if not isinstance(alpha, float | int) and math.prod(getattr(alpha, "shape", (2,))) != 1:
        raise ValueError(f"alpha must be a number, or an array with one element, not {alpha!r}")
    problem = Problem(spec, slot, tuple(scalars), limits, None)
    blocks = _symmetric(ranges, with_unknown(problem, arrays, arrays[slot]))
    return _solver_of(adapter)(problem._replace(ranges=blocks), arrays, alpha)


@functools.cache
def _solver_of(adapter: ArrayAdapter) -> Solver:
    """How systems on the arrays of a library are solved: if these carry gradients, by the `solve`
    of the module of this room that has its name."""
    if adapter.is_deferred:
        raise TypeError(
            f"systems are solved step by step, and arrays of {adapter.name} are computed later: "
            "pass what x.compute() gives"
        )
    if adapter.has_gradients:
        return load_module(f"foldwise.linalg.{adapter.name}").solve
    return _without_gradients(adapter)


def _without_gradients(adapter: ArrayAdapter) -> Solver:
    map_reduce = library_of(adapter).map_reduce

    def solver(problem: Problem, arrays: Sequence[Any], alpha: Any) -> Any:
        spec, slot, scalars, limits, ranges = problem
        number = float(alpha if isinstance(alpha, float | int) else alpha.reshape(()))

        def apply(a: Any) -> Any:
            inputs = with_unknown(problem, arrays, a)
            return number * a + map_reduce(spec, inputs, scalars, ranges)[0]

        return solved(apply, arrays[slot], limits, componentwise(spec.formula, slot))

    return solver


def _symmetric(ranges: Any, arrays: Sequence[Any]) -> BlockRanges | None:
    """The pairs where a symmetric matrix is not 0; None for all."""
    blocks = block_ranges(ranges, arrays)
    if blocks is not None and blocks.T != blocks:
        raise ValueError("ranges: the blocks of a linear system must be symmetric")
    return blocks


def right_side(spec: MapReduce, slot: int, arrays: Sequence[Any], adapter: ArrayAdapter) -> Any:
    """b, which has the place of the unknown among the arguments, as the result is."""
    *batch, rows, columns = lead_of(tuple(a.shape for a in arrays))
    if rows != columns:
        raise ValueError(
            f"the system is not square: there are {rows} rows (i) and {columns} columns (j)"
        )
    headers = [adapter.header(a) for a in arrays]
    dtype = common_dtype([(header.shape, header.dtype) for header in headers])
    b = arrays[slot].squeeze(-3 if spec.axis is Axis.J else -2)
    return adapter.convert(adapter.namespace.broadcast_to(b, (*batch, rows, spec.dim)), dtype)


@dataclass(frozen=True, eq=False, slots=True)
class System(Reduced):
    """A linear system that is not solved yet, as `Reduced` is a reduction.

    Attributes:
        slot: which argument is the unknown; b has its place.
        alpha: the term added to the diagonal.
        limits: when to stop.
        flat: whether b was an array of one axis, as the solution is then.
    """

    slot: int
    alpha: Any
    limits: Limits
    flat: bool

    def _computed(self, arrays: Sequence[Any], adapter: ArrayAdapter) -> Any:
        every = [*arrays]
        every[self.slot] = right_side(self.spec, self.slot, arrays, adapter)
        settings = self.alpha, self.limits, adapter, self.ranges
        found = solve(self.spec, self.slot, every, self.scalars, *settings)
        return found[..., 0] if self.flat else found
