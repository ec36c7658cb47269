"""Putting other expressions in the place of variables."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import replace

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, apply_static, make, rewrite, toposort
from foldwise.ir.spec import MapReduce, Slot


def substitute(e: Expr, places: Mapping[Expr, Expr]) -> Expr:
    """The formula with some sub-expressions (variables, as a rule) replaced by others."""
    return rewrite(e, lambda node, args: places.get(node) or make(node.op, args, node.params))


@functools.lru_cache(maxsize=4096)
def renumber(e: Expr, slots: tuple[int, ...], scalars: tuple[int, ...]) -> Expr:
    """Variable n becomes variable `slots[n]`, run-time scalar n becomes scalar `scalars[n]`."""

    def rule(node: Expr, args: tuple[Expr, ...]) -> Expr:
        match node.op.name:
            case "var":
                return apply_static("var", (), (slots[int(node.params[0])], *node.params[1:]))
            case "scalar":
                slot, dim = node.params
                return apply_static("scalar", (), (scalars[int(slot)], dim))
            case _:
                return make(node.op, args, node.params)

    return rewrite(e, rule)


@functools.lru_cache(maxsize=4096)
def scalars_of(formulas: tuple[Expr, ...]) -> list[tuple[int, int]]:
    """The run-time scalars of formulas: the first of each vector of them, and their number."""
    found = {node.params for node in toposort(formulas) if node.op.name == "scalar"}
    return sorted((int(slot), int(dim)) for slot, dim in found)


def transpose(e: Expr) -> Expr:
    """Exchange the two axes."""
    return with_axes(e, Axis.J, Axis.I)


@functools.lru_cache(maxsize=4096)
def with_axes(e: Expr, i: Axis, j: Axis) -> Expr:
    """Variables of axis I get the axis `i`, those of axis J the axis `j`, those of both both."""

    def rule(node: Expr, args: tuple[Expr, ...]) -> Expr:
        if node.op.name == "var":
            slot, axis, dim = node.params
            return apply_static("var", (), (slot, renamed(axis, i, j), dim))
        return make(node.op, args, node.params)

    return rewrite(e, rule)


def renamed(axis: Axis, i: Axis, j: Axis) -> Axis:
    """An axis, with `i` in the place of I and `j` in that of J."""
    return (i if axis & Axis.I else Axis.NONE) | (j if axis & Axis.J else Axis.NONE)


def reduced_over_columns(spec: MapReduce) -> MapReduce:
    """The same computation with J as the reduced axis, the only kind that kernels know."""
    if spec.axis is Axis.J:
        return spec
    return replace(
        spec,
        formula=transpose(spec.formula),
        weight=transpose(spec.weight) if spec.weight else None,
        axis=Axis.J,
        slots=tuple(slot.transposed for slot in spec.slots),
    )


@functools.lru_cache(maxsize=4096)
def scalars_as_argument(spec: MapReduce) -> MapReduce:
    """The same computation with its run-time scalars as one more argument, a parameter."""
    numbers = apply_static("var", (), (len(spec.slots), Axis.NONE, spec.scalars))

    def rule(node: Expr, args: tuple[Expr, ...]) -> Expr:
        if node.op.name != "scalar":
            return make(node.op, args, node.params)
        start, dim = node.params
        if dim == spec.scalars:
            return numbers
        return apply("slice", numbers, start=start, stop=start + dim, step=1)

    return replace(
        spec,
        formula=rewrite(spec.formula, rule),
        weight=rewrite(spec.weight, rule) if spec.weight else None,
        slots=(*spec.slots, Slot(Axis.NONE, spec.scalars)),
        scalars=0,
    )


@functools.lru_cache(maxsize=4096)
def only(spec: MapReduce, slots: tuple[int, ...]) -> MapReduce:
    """The same computation without the other arguments, which it must not use."""
    places = {slot: n for n, slot in enumerate(slots)}
    where = tuple(places.get(n, -1) for n in range(len(spec.slots)))
    scalars = tuple(range(spec.scalars))
    return replace(
        spec,
        formula=renumber(spec.formula, where, scalars),
        weight=renumber(spec.weight, where, scalars) if spec.weight else None,
        slots=tuple(spec.slots[slot] for slot in slots),
    )
