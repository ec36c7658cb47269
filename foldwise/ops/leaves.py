"""Expressions without operands: variables, constants, run-time scalars."""

from __future__ import annotations

from foldwise.ir.expr import Op
from foldwise.ir.tables import register

register(
    Op(
        name="const",
        arity=0,
        component=lambda c, k, e: c.builder.const(float.fromhex(e.params[0])),
        dim=lambda op, args, params: 1,
        param_names=("hex",),
        cost=0,
        doc="A number written into the formula.",
    ),
    Op(
        name="scalar",
        arity=0,
        component=lambda c, k, e: c.builder.scalar(e.params[0], k),
        dim=lambda op, args, params: params[1],
        param_names=("slot", "dim"),
        param_samples=(0, 1),
        defaults=(1,),
        cost=0,
        doc="A vector of numbers given at run time.",
    ),
    Op(
        name="var",
        arity=0,
        component=lambda c, k, e: c.builder.load(e.params[0], k),
        dim=lambda op, args, params: params[2],
        axes=lambda params: params[1],
        param_names=("slot", "axis", "dim"),
        cost=0,
        doc="An array argument: one vector per row, per column, or in all.",
    ),
)
