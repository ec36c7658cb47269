"""Products of a matrix that is one computation, linear in one of its arguments.

They are values: equal ones do the same, so that programs of JAX that solve with them are compiled
once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from foldwise.arrays import ArrayAdapter
from foldwise.compute.arguments import as_argument
from foldwise.compute.library import library_of
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.spec import MapReduce
from foldwise.transform.autodiff import gradient
from foldwise.transform.substitute import only

_Array = Any


@dataclass(frozen=True, slots=True)
class Computed:
    """`spec`, a sum, as a product with one of its arguments.

    Attributes:
        spec: the computation.
        slot: that argument.
        scalars: run-time scalars.
        ranges: the pairs to visit, if not all.
        adapter: that of the arrays.
        rows: the number of rows of the result.
    """

    spec: MapReduce
    slot: int
    scalars: tuple[float, ...]
    ranges: BlockRanges | None
    adapter: ArrayAdapter
    rows: int

    def __call__(self, parameters: Sequence[_Array], x: _Array) -> _Array:
        """As `times` of an `Operator`, with the other arguments as parameters."""
        slot = self.slot
        unknown = as_argument(x, self.spec.slots[slot])
        inputs = [*parameters[:slot], unknown, *parameters[slot:]]
        product = library_of(self.adapter).map_reduce
        result = product(self.spec, inputs, self.scalars, self.ranges)[0]
        if result.shape[-2] == self.rows:
            return result
        shape = (*result.shape[:-2], self.rows, result.shape[-1])
        return self.adapter.namespace.broadcast_to(result, shape)


def transpose_of(product: Computed, rows: int) -> Computed | Zero:
    """The product with the transpose, of the same parameters, which has so many rows."""
    spec, slot = product.spec, product.slot
    derivative = gradient(spec, slot)
    if derivative is None:
        return Zero(rows, product.adapter)
    # The derivative by an argument that the sum is linear in does not contain that.
    kept = tuple(n for n in range(len(derivative.spec.slots)) if n != slot)
    turned = only(derivative.spec, kept)
    return replace(product, spec=turned, slot=len(kept) - 1, rows=rows)


@dataclass(frozen=True, slots=True)
class Zero:
    """The product with a matrix of zeros, which has so many rows."""

    rows: int
    adapter: ArrayAdapter

    def __call__(self, parameters: Sequence[_Array], x: _Array) -> _Array:
        """See `Computed`."""
        shape = (*x.shape[:-2], self.rows, x.shape[-1])
        return self.adapter.namespace.broadcast_to(0 * x.sum(-2, keepdims=True), shape)
