"""A computation as steps, each a row of the tables, and its value by way of dense tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

import torch
from torch import Tensor

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, Op
from foldwise.ir.spec import MapReduce
from foldwise.ir.tables import Composite
from foldwise.ops import COMPOSITES, OPS
from tests.formulas.own_reference import reduction_reference, reference

LEAVES = ("const", "scalar", "var", "first")
ROWS: dict[str, Op | Composite] = {
    name: row for name, row in {**OPS, **COMPOSITES}.items() if name not in LEAVES
}
_EXACT = {
    *("elem", "extract", "pad", "take", "slice", "elem_t", "extract_t", "concat", "interleave"),
    *("min", "max", "argmin", "argmax", "one_hot", "expand", "iota", "ceil"),
    *("gt", "ge", "between", "ifelse", "norminf", "conj", "complex_real", "complex_imag"),
    *("real2complex", "imag2complex", "complex_neg", "complex_sum_t", "detach"),
    *("complex_conj", "complex_eq", "complex_ne", "trunc", "isnan"),
    *("logical_not", "logical_and", "logical_or"),
}
"""Rows that move numbers or choose among them."""
_SINGLE = {name for name, op in OPS.items() if op.lower is not None}
"""Rows of one operation for each number: integers, as a rule, are right."""


@dataclass(frozen=True)
class Node:
    """One step of a formula: a row, the numbers of the steps that are its operands, parameters."""

    name: str
    args: tuple[int, ...]
    params: tuple[Any, ...]
    expr: Expr


@dataclass(frozen=True, repr=False)
class Computation:
    """A computation that was drawn.

    Attributes:
        spec: the computation.
        nodes: its formulas, step by step.
        roots: the steps that are the formula and, if there is one, the weight.
        arrays: one tensor for each slot.
        scalars: run-time scalars.
    """

    spec: MapReduce
    nodes: tuple[Node, ...]
    roots: tuple[int, ...]
    arrays: tuple[Tensor, ...]
    scalars: tuple[float, ...]

    @property
    def rows(self) -> set[str]:
        """Names of the rows in use."""
        return {node.name for node in self.nodes}

    def __repr__(self) -> str:
        spec = self.spec
        name, axis = spec.reduction.name, spec.axis.name
        lines = [f"{name} over {axis}, {spec.k} cells, {spec.numerics}"]
        lines += map(repr, spec.operands)
        for slot, a in zip(spec.slots, self.arrays, strict=True):
            kind = str(a.dtype).removeprefix("torch.")
            lines.append(f"{slot.axis.name}: {kind} {tuple(a.shape)}, strides {a.stride()}")
        if self.scalars:
            lines.append(f"scalars {self.scalars}")
        lines += [f"{n} = {s.name}{s.args} {s.params}" for n, s in enumerate(self.nodes)]
        return "\n    ".join([*lines, f"result of steps {self.roots}"])


Noise = Callable[[Tensor], Tensor]


def quiet(x: Tensor) -> Tensor:
    """No noise."""
    return x


def _broadcast(*shapes: Sequence[int]) -> tuple[int, ...]:
    return tuple(cast(Any, torch).broadcast_shapes(*shapes))


def lead_of(arrays: Sequence[Tensor]) -> tuple[int, ...]:
    """`batch + (M, N)`."""
    return _broadcast(*(_vectors(a).shape[:-1] for a in arrays))


def _vectors(x: Tensor) -> Tensor:
    return x if x.dim() else x.reshape(1, 1, 1)


def value(
    node: Node,
    values: Sequence[Tensor],
    arrays: Sequence[Tensor],
    scalars: Sequence[float],
    noise: Noise = quiet,
) -> Tensor:
    """The value of a step, of shape `batch + (M or 1, N or 1, dim)`, in float64.

    Args:
        node: the step.
        values: those of the steps before.
        arrays: of the computation.
        scalars: of the computation.
        noise: puts rounding errors on numbers. A row that is several operations inside has them on
            its operands too, so that what cancels inside does not do so exactly.
    """
    match node.name:
        case "var":
            (slot,) = node.params
            return _vectors(arrays[slot]).double()
        case "scalar":
            slot, dim = node.params
            return torch.tensor(scalars[slot : slot + dim], dtype=torch.float64).reshape(1, 1, dim)
        case "const":
            return noise(torch.full((1, 1, 1), node.params[0], dtype=torch.float64))
        case _:
            pass
    operands = [values[n] for n in node.args]
    lead = _broadcast((1, 1), *(x.shape[:-1] for x in operands))
    operands = [x.expand(*lead, x.shape[-1]) for x in operands]
    inside = quiet if node.name in _EXACT | _SINGLE else noise
    result = reference(node.name)(*map(inside, operands), *node.params)
    if node.name in _SINGLE - _EXACT:
        result = _but_for_integers(noise, result)
    elif node.name not in _EXACT:
        result = noise(result)
    return result.expand(*lead, result.shape[-1])


def _but_for_integers(noise: Noise, x: Tensor) -> Tensor:
    return torch.where(x == x.round(), x, noise(x))


def dense(c: Computation, arrays: Sequence[Tensor], noise: Noise = quiet) -> tuple[Tensor, ...]:
    """The outputs by way of the tables of all pairs; rounding errors are played by `noise`."""
    values: list[Tensor] = []
    for node in c.nodes:
        values.append(value(node, values, arrays, c.scalars, noise))
    lead = lead_of(arrays)
    roots = [_but_for_integers(noise, values[n]) for n in c.roots]  # reductions round as well
    tables = [root.expand(*lead, root.shape[-1]) for root in roots]
    if c.spec.axis is Axis.I:
        tables = [table.transpose(-2, -3) for table in tables]
    cells = (c.spec.k,) if c.spec.reduction.keeps_k else ()
    return reduction_reference(c.spec.reduction.name)(*tables, *cells)


def pruned(c: Computation) -> Computation:
    """Without the steps that the result does not need."""
    needed = set(c.roots)
    for n in reversed(range(len(c.nodes))):
        if n in needed:
            needed.update(c.nodes[n].args)
    places = {n: place for place, n in enumerate(sorted(needed))}
    nodes = tuple(
        replace(c.nodes[n], args=tuple(places[arg] for arg in c.nodes[n].args)) for n in places
    )
    return replace(c, nodes=nodes, roots=tuple(places[n] for n in c.roots))
