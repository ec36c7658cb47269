"""Loops over components or cells, and the place of each in memory."""

from __future__ import annotations

from collections.abc import Callable

from foldwise.ir.builder import Builder
from foldwise.ir.loops import Component, LoopKind


def each(b: Builder, count: int, unroll: int, action: Callable[[Component], None]) -> None:
    """Write `action(0) ... action(count - 1)`: line by line up to `unroll`, else as a loop."""
    if count <= unroll:
        for k in range(count):
            action(k)
    else:
        b.loop(LoopKind.FEATURES, [], lambda k, _: action(k) or (), extent=count)


def place_of(b: Builder, k: Component, n: Component, dim: int) -> Component:
    """The place of component `k` of vector `n`: `n * dim + k`."""
    if isinstance(n, int) and isinstance(k, int):
        return n * dim + k
    if k == 0 and dim == 1:
        return n
    if n == 0:
        return k
    first = n * dim if isinstance(n, int) else b.mul(n, b.const(dim, "int64"))
    return b.add(*(b.const(v, "int64") if isinstance(v, int) else v for v in (first, k)))


def added(b: Builder, first: Component, k: Component) -> Component:
    """The component `first + k`."""
    if isinstance(first, int) and isinstance(k, int):
        return first + k
    if first == 0 or k == 0:
        return k if first == 0 else first
    return b.add(*(b.const(v, "int64") if isinstance(v, int) else v for v in (first, k)))
