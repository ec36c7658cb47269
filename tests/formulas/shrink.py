"""Smaller computations that have the same fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import torch
from torch import Tensor

from foldwise.ir.spec import Numerics
from foldwise.ops import REDUCTIONS
from tests.formulas.computation import LEAVES, ROWS, Computation, Node, dense, pruned, value


def shrunk(c: Computation, fault: Callable[[Computation], str]) -> Computation:
    """The smallest computation found on the way down that has a fault of the same kind."""
    kind = fault(c)[:20]
    for smaller in _simpler(c):
        if fault(smaller)[:20] == kind:
            return shrunk(smaller, fault)
    return c


def _simpler(c: Computation) -> Iterator[Computation]:
    """Computations that are smaller in one respect, inside the domains of all rows."""
    for smaller in _smaller(c):
        values: list[Tensor] = []
        for node in smaller.nodes:
            values.append(value(node, values, smaller.arrays, smaller.scalars))
        values += dense(smaller, smaller.arrays)[:1] if all(x.numel() for x in values) else []
        if all(x.isfinite().all() for x in values):
            yield smaller


def _smaller(c: Computation) -> Iterator[Computation]:
    yield from _fewer_steps(c)
    yield from _plainer_arrays(c)
    if c.spec.numerics != Numerics():
        yield replace(c, spec=replace(c.spec, numerics=Numerics()))
    if len(c.roots) == 1 and c.spec.reduction.name != "sum":
        yield replace(c, spec=replace(c.spec, reduction=REDUCTIONS["sum"], k=1))


def _fewer_steps(c: Computation) -> Iterator[Computation]:
    for place, root in enumerate(c.roots):
        for n in range(root):
            if place or c.nodes[n].expr.dim == 1 or len(c.roots) == 1:
                roots = (*c.roots[:place], n, *c.roots[place + 1 :])
                yield pruned(_with_spec(replace(c, roots=roots)))
    for n, node in enumerate(c.nodes):
        for other in node.args:
            if c.nodes[other].expr.dim == node.expr.dim:
                yield pruned(_with_spec(_without(c, n, other)))


def _plainer_arrays(c: Computation) -> Iterator[Computation]:
    for axis, length in ((-3, 1), (-2, 1), (-3, 2), (-2, 2)):
        arrays = [a.narrow(axis, 0, length) if _longer(a, axis, length) else a for a in c.arrays]
        if any(x is not y for x, y in zip(arrays, c.arrays, strict=True)):
            yield replace(c, arrays=tuple(arrays))
    if any(a.dim() > 3 for a in c.arrays) and all(a.numel() for a in c.arrays):
        yield replace(c, arrays=tuple(a[(0,) * max(0, a.dim() - 3)] for a in c.arrays))
    if any(not a.is_contiguous() for a in c.arrays):
        yield replace(c, arrays=tuple(a.contiguous() for a in c.arrays))
    if any(a.dtype != torch.float64 for a in c.arrays):
        yield replace(c, arrays=tuple(a.double() for a in c.arrays))


def _longer(a: Tensor, axis: int, length: int) -> bool:
    return a.dim() >= 3 and a.shape[axis] > length


def _without(c: Computation, skipped: int, instead: int) -> Computation:
    """Another step in the place of one."""
    nodes: list[Node] = []
    for node in c.nodes:
        args = tuple(instead if arg == skipped else arg for arg in node.args)
        expr = node.expr
        if node.name not in LEAVES:
            row = ROWS[node.name]
            named = dict(zip(row.param_names, node.params, strict=True))
            expr = row(*(nodes[arg].expr for arg in args), **named)
        nodes.append(replace(node, args=args, expr=expr))
    roots = tuple(instead if n == skipped else n for n in c.roots)
    return replace(c, nodes=tuple(nodes), roots=roots)


def _with_spec(c: Computation) -> Computation:
    """With the formulas of the steps."""
    formula, *weight = (c.nodes[n].expr for n in c.roots)
    return replace(c, spec=replace(c.spec, formula=formula, weight=weight[0] if weight else None))
