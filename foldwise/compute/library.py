"""`Library`: how computations are evaluated and differentiated on the arrays of one library."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol, cast

from foldwise.arrays import ArrayAdapter, StorageAdapter
from foldwise.engine.launch import evaluate
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.lock import load_module
from foldwise.ir.spec import MapReduce


class Evaluation(Protocol):
    """Evaluates a computation, with the derivatives of its library."""

    def __call__(
        self,
        spec: MapReduce,
        arrays: Sequence[Any],
        scalars: Sequence[float],
        ranges: BlockRanges | None = None,
    ) -> Sequence[Any]:
        """The outputs of `spec`, and after them any others that derivatives need.

        Args:
            spec: the computation.
            arrays: one for each slot, of shape `batch + (M or 1, N or 1, D)`.
            scalars: run-time scalars.
            ranges: the pairs to visit, if not all; derivatives visit the same.
        """
        ...


class Put(Protocol):
    """Copies a result into an array of the same shape, type and device, and returns that."""

    def __call__(self, result: Any, out: Any) -> Any: ...  # noqa: D102


class Library(NamedTuple):
    """One array library.

    Attributes:
        adapter: the adapter of its arrays.
        map_reduce: evaluates a computation.
        put: copies a result into a given array.
    """

    adapter: ArrayAdapter
    map_reduce: Evaluation
    put: Put


@functools.cache
def library_of(adapter: ArrayAdapter) -> Library:
    """The library of an adapter: if its arrays carry gradients or are deferred, the `LIBRARY` of
    the module of this room that has its name, which is imported when such arrays are first
    computed with.

    Raises:
        LoadingError: if this thread is importing that module.
    """
    if adapter.has_gradients or adapter.is_deferred:
        return load_module(f"foldwise.compute.{adapter.name}").LIBRARY
    return _without_gradients(adapter)


def _without_gradients(adapter: ArrayAdapter) -> Library:
    memory = cast(StorageAdapter, adapter)

    def map_reduce(
        spec: MapReduce,
        arrays: Sequence[Any],
        scalars: Sequence[float],
        ranges: BlockRanges | None = None,
    ) -> Sequence[Any]:
        return evaluate(spec, arrays, scalars, memory, ranges=ranges)

    return Library(adapter, map_reduce, _put)


def _put(result: Any, out: Any) -> Any:
    out[...] = result
    return out
