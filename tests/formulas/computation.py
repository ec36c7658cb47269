"""A computation as steps, each a row of the tables, and its value by way of dense tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr
from foldwise.ir.op import Composite, Op
from foldwise.ir.spec import MapReduce
from foldwise.ops import COMPOSITES, OPS
from tests.formulas.torch_reference import REDUCTION_REFERENCE, REFERENCE

LEAVES = ("const", "scalar", "var")
ROWS: dict[str, Op | Composite] = {
    name: row for name, row in {**OPS, **COMPOSITES}.items() if name not in LEAVES
}
_SINGLE = {name for name, op in OPS.items() if op.lower is not None}
"""Rows that act on each number by itself, and whose errors are relative to it."""


@dataclass(frozen=True)
class Node:
    """One step of a formula: a row, the numbers of the steps that are its operands, parameters."""

    name: str
    args: tuple[int, ...]
    params: tuple[Any, ...]
    expr: Expr


@dataclass(frozen=True, repr=False)
class Computation:
    """What was drawn.

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
        lines = [f"{name} over {axis}, {spec.cells} cells, {spec.numerics}"]
        lines += map(repr, spec.operands)
        for slot, a in zip(spec.slots, self.arrays, strict=True):
            kind = str(a.dtype).removeprefix("torch.")
            lines.append(f"{slot.axis.name}: {kind} {tuple(a.shape)}, strides {a.stride()}")
        if self.scalars:
            lines.append(f"scalars {self.scalars}")
        lines += [f"{n} = {s.name}{s.args} {s.params}" for n, s in enumerate(self.nodes)]
        return "\n    ".join([*lines, f"result of steps {self.roots}"])

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """What Hypothesis prints, which would be the fields of the rows."""
        printer.text(repr(self))


Noise = Callable[[Tensor], Tensor]


def quiet(x: Tensor) -> Tensor:
    """No noise."""
    return x


def lead_of(arrays: Sequence[Tensor]) -> tuple[int, ...]:
    """`batch + (M, N)`."""
    return tuple(torch.broadcast_shapes(*(_vectors(a).shape[:-1] for a in arrays)))


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

    What takes several operations inside has noise on its operands; that on the result is not here.
    """
    match node.name:
        case "var":
            return _vectors(arrays[node.params[0]]).double()
        case "scalar":
            slot, dim = node.params
            return torch.tensor(scalars[slot : slot + dim], dtype=torch.float64).reshape(1, 1, dim)
        case "const":
            return torch.full((1, 1, 1), node.params[0], dtype=torch.float64)
        case _:
            operands = [values[n] for n in node.args]
            lead = torch.broadcast_shapes((1, 1), *(x.shape[:-1] for x in operands))
            operands = [x.expand(*lead, x.shape[-1]) for x in operands]
            if node.name not in _SINGLE:
                operands = [noise(x) for x in operands]
            found = REFERENCE[node.name](*operands, *node.params)
            return found.expand(*lead, found.shape[-1])


def dense(c: Computation, arrays: Sequence[Tensor], noise: Noise = quiet) -> tuple[Tensor, ...]:
    """The outputs by way of the tables of all pairs; rounding errors are played by `noise`."""
    values: list[Tensor] = []
    for node in c.nodes:
        x = value(node, values, arrays, c.scalars, noise)
        values.append(x if node.name == "var" else noise(x))
    lead = lead_of(arrays)
    tables = [noise(values[n]).expand(*lead, values[n].shape[-1]) for n in c.roots]
    if c.spec.axis is Axis.I:
        tables = [table.transpose(-2, -3) for table in tables]
    cells = (c.spec.cells,) if c.spec.reduction.cells else ()
    return REDUCTION_REFERENCE[c.spec.reduction.name](*tables, *cells)


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
