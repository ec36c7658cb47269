"""Linear systems whose matrix is a computation, on the arrays of any library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from foldwise.arrays import ArrayAdapter
from foldwise.compute.arguments import as_argument, block_ranges, lead_of
from foldwise.compute.reduced import Reduced
from foldwise.engine.shapes import common_dtype
from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.spec import MapReduce
from foldwise.linalg.equations import solve as solved
from foldwise.linalg.methods import Method
from foldwise.linalg.operators import computed
from foldwise.transform.analysis import componentwise


def solve(  # noqa: PLR0913
    spec: MapReduce,
    slot: int,
    arrays: Sequence[Any],
    scalars: Sequence[float],
    alpha: Any,
    method: Method,
    adapter: ArrayAdapter,
    ranges: Any,
) -> Any:
    """The a with `alpha * a + spec(a) = b`.

    Args:
        spec: a sum that is linear in one argument.
        slot: which argument that is.
        arrays: the arguments, as for `compute`; in place of the unknown there is b, of the shape
            of the result, `batch + (N, D)`.
        scalars: run-time scalars.
        alpha: a number, or an array with one element.
        method: how to solve it.
        adapter: the adapter of the arrays.
        ranges: see `block_ranges`.
    """
    b = arrays[slot]
    every = [*arrays[:slot], as_argument(b, spec.slots[slot]), *arrays[slot + 1 :]]
    blocks = _symmetric(ranges, every)
    *batch, count = b.shape[:-1]
    others = [*arrays[:slot], *arrays[slot + 1 :]]
    operator = computed(spec, slot, others, scalars, adapter, blocks, (*batch, count, count))
    apart = componentwise(spec.formula, slot)
    return solved(operator, b, alpha, method, apart=apart).x


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
        method: how to solve it.
        flat: whether b was an array of one axis, as the solution is then.
    """

    slot: int
    alpha: Any
    method: Method
    flat: bool

    def _computed(self, arrays: Sequence[Any], adapter: ArrayAdapter) -> Any:
        every = [*arrays]
        every[self.slot] = right_side(self.spec, self.slot, arrays, adapter)
        settings = self.alpha, self.method, adapter, self.ranges
        found = solve(self.spec, self.slot, every, self.scalars, *settings)
        return found[..., 0] if self.flat else found
