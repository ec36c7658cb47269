"""References of rows that `torch_reference` does not have: from what the rows say themselves.

Values of ops are those of their `ref`, and derivatives those of their rules, which the tests of the
tables hold to differences; composites are what they are built of.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, Op, constant_value, make, toposort, var
from foldwise.ir.reduction import REDUCTIONS
from foldwise.ir.tables import Composite
from foldwise.ops import COMPOSITES, OPS
from foldwise.transform.autodiff import vjp
from tests.formulas.torch_reference import REDUCTION_REFERENCE, REFERENCE, Function


def reference(name: str) -> Function:
    """The function of a row on tensors."""
    row = OPS.get(name) or COMPOSITES[name]
    return REFERENCE.get(name) or (_built(row) if isinstance(row, Composite) else _computed(row))


def reduction_reference(name: str) -> Callable[..., tuple[Tensor, ...]]:
    """The outputs of a reduction over the columns, the last axis but one; without derivatives."""
    row = REDUCTIONS[name]

    def outputs(*given: Any) -> tuple[Tensor, ...]:
        arrays = (x.numpy() if isinstance(x, Tensor) else x for x in given)
        found: Any = row.ref(-2, *arrays)
        return tuple(map(torch.as_tensor, found if isinstance(found, tuple) else (found,)))

    return REDUCTION_REFERENCE.get(name) or outputs


def _variables(operands: Sequence[Tensor]) -> list[Expr]:
    return [var(n, Axis.I, x.shape[-1]) for n, x in enumerate(operands)]


def _value(formula: Expr, operands: Sequence[Tensor]) -> Tensor:
    values: dict[Expr, Tensor] = {}
    for node in toposort([formula]):
        number = constant_value(node)
        if number is not None:
            values[node] = torch.full((1,), number, dtype=torch.float64)
        elif node.op.name == "var":
            values[node] = operands[node.params[0]]
        else:
            lead = operands[0].shape[:-1]
            args = [values[arg].expand(*lead, arg.dim) for arg in node.args]
            values[node] = reference(node.op.name)(*args, *node.params)
    return values[formula].expand(*operands[0].shape[:-1], formula.dim)


def _built(row: Composite) -> Function:
    def function(*given: Any) -> Tensor:
        operands, params = given[: row.arity], given[row.arity :]
        named = dict(zip(row.param_names, params, strict=True))
        return _value(row(*_variables(operands), **named), operands)

    return function


def _computed(row: Op) -> Function:
    def function(*given: Any) -> Tensor:
        operands, params = given[: row.arity], given[row.arity :]
        node = make(row, tuple(_variables(operands)), params)
        return _Computed.apply(node, *operands)  # pyright: ignore

    return function


class _Computed(torch.autograd.Function):
    """One op: by NumPy forwards, and by its own rule backwards."""

    @staticmethod
    def forward(ctx: Any, node: Expr, *operands: Tensor) -> Tensor:
        ctx.node = node
        ctx.save_for_backward(*operands)
        assert node.op.ref is not None
        with np.errstate(all="ignore"):
            return torch.as_tensor(node.op.ref(*(x.numpy() for x in operands), *node.params))

    @staticmethod
    def backward(ctx: Any, *cotangents: Tensor) -> tuple[Tensor | None, ...]:
        operands = [*ctx.saved_tensors, *cotangents]
        *x, g = _variables(operands)
        return None, *(_value(part, operands) for part in vjp(ctx.node, g, x))
