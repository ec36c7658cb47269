"""Derivatives of formulas and of reductions. The results are formulas again, so any order works."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr, apply, as_expr, make, toposort, var
from foldwise.ir.reduction import REDUCTIONS
from foldwise.ir.spec import MapReduce, Slot
from foldwise.transform.simplify import is_zero, simplify, zero


class NotDifferentiableError(ValueError):
    """No derivative is known for an op or a reduction."""


def _require_rule(node: Expr) -> None:
    if node.args and not node.op.differentiable:
        raise NotDifferentiableError(f"the op {node.op.name!r} has no derivative")


def vjp(root: Expr, cotangent: Expr, wrt: Sequence[Expr]) -> list[Expr]:
    """Reverse mode: the adjoint of d root / d v applied to `cotangent`, for each v in `wrt`.

    Args:
        root: the formula.
        cotangent: an expression of dimension `root.dim`.
        wrt: variables, or any sub-expressions.

    Returns:
        One expression for each of `wrt`, of its dimension.

    Raises:
        NotDifferentiableError: if an op on the way has no derivative.
    """
    order = toposort([root])
    leads = set(wrt)
    for node in order:
        if any(arg in leads for arg in node.args):
            leads.add(node)
    total: dict[Expr, Expr] = {root: cotangent} if root in leads else {}
    for node in reversed(order):
        if node not in total or node in wrt:
            continue
        for arg, contribution in zip(node.args, _cotangents(node, total[node], leads), strict=True):
            if contribution is not None:
                total[arg] = total[arg] + contribution if arg in total else contribution
    return [simplify(total[v]) if v in total else zero(v.dim) for v in wrt]


def _cotangents(node: Expr, g: Expr, leads: set[Expr]) -> list[Expr | None]:
    """What each operand receives from `g`; None for those that lead nowhere."""
    _require_rule(node)
    wanted = [arg in leads for arg in node.args]
    if node.op.transpose is not None:
        received = node.op.transpose(g, node)
        return [c if want else None for c, want in zip(received, wanted, strict=True)]
    assert node.op.partials is not None
    result: list[Expr | None] = []
    for arg, partial, want in zip(
        node.args, node.op.partials(node, *node.args), wanted, strict=True
    ):
        contribution = _scaled(g, partial) if want else None
        if contribution is not None and arg.dim < node.dim:
            contribution = apply("sum", contribution)
        result.append(contribution)
    return result


def _scaled(g: Expr, partial: Expr | float) -> Expr | None:
    """g * partial; None where that is 0."""
    if isinstance(partial, Expr):
        return None if is_zero(partial) else g * partial
    return None if partial == 0 else g if partial == 1 else -g if partial == -1 else partial * g


def _tangents(node: Expr, moved: Mapping[Expr, Expr]) -> Iterator[Expr]:
    """By how much `node` moves with each operand."""
    if node.op.transpose is not None:
        for n, arg in enumerate(node.args):
            if arg in moved:
                operands = (*node.args[:n], moved[arg], *node.args[n + 1 :])
                yield make(node.op, operands, node.params)
        return
    assert node.op.partials is not None
    for arg, partial in zip(node.args, node.op.partials(node, *node.args), strict=True):
        term = _scaled(moved[arg], partial) if arg in moved else None
        if term is not None:
            yield apply("sum", term) if term.dim > node.dim else term


def jvp(root: Expr, tangents: Mapping[Expr, Expr]) -> Expr:
    """Forward mode: the derivative of `root` along `tangents`.

    Args:
        root: the formula.
        tangents: for some variables (or sub-expressions) their derivative, of the same dimension.

    Returns:
        An expression of dimension `root.dim`.

    Raises:
        NotDifferentiableError: if an op on the way has no derivative.
    """
    moved: dict[Expr, Expr] = dict(tangents)
    for node in toposort([root]):
        if node in moved or not any(arg in moved for arg in node.args):
            continue
        _require_rule(node)
        if node.op.transpose is not None and not node.op.multilinear:
            moved[node] = make(
                node.op, tuple(moved.get(arg, zero(arg.dim)) for arg in node.args), node.params
            )
            continue
        total = zero(node.dim)
        for term in _tangents(node, moved):
            total = total + term
        moved[node] = total
    return simplify(moved[root]) if root in moved else zero(root.dim)


@dataclass(frozen=True, slots=True)
class Derivative:
    """A derivative of a reduction, as another reduction.

    Attributes:
        spec: what to compute. Its arguments are those of the original, then what `needs_out` and
            the seeds add.
        needs_out: whether the value of the original is an argument too (before the seeds).
        sum_rows: whether the result is to be summed over its rows: the gradient with respect to a
            parameter, which belongs to all rows.
    """

    spec: MapReduce
    needs_out: bool
    sum_rows: bool = False


def _weights(spec: MapReduce) -> tuple[tuple[Slot, ...], Expr, bool]:
    """Slots with the value of `spec` added where needed, and d out_i / d F_ij as an expression."""
    if spec.reduction.derivative is None:
        raise NotDifferentiableError(
            f"the reduction {spec.reduction.name!r} cannot be differentiated"
            + ("; its result is an index" if spec.reduction.returns_index else "")
        )
    out = var(len(spec.slots), spec.out_axis, spec.out_dim)
    weight = as_expr(spec.reduction.derivative(out, spec.formula))
    needs_out = out in toposort([weight])
    added = (Slot(spec.out_axis, spec.out_dim),) if needs_out else ()
    return spec.slots + added, weight, needs_out


def _argument(spec: MapReduce, slot: int) -> Expr:
    return var(slot, spec.slots[slot].axis, spec.slots[slot].dim)


@functools.lru_cache(maxsize=1024)
def gradient(spec: MapReduce, slot: int) -> Derivative | None:
    """Reverse mode: the gradient with respect to argument `slot`, given the result's cotangent.

    The seed, one more argument at the end, is the cotangent: indexed and shaped like the result.

    Returns:
        The derivative, or None if it is zero.

    Raises:
        NotDifferentiableError: if the reduction or an op has no derivative.
    """
    slots, weight, needs_out = _weights(spec)
    seed = var(len(slots), spec.out_axis, spec.out_dim)
    target = _argument(spec, slot)
    (formula,) = vjp(spec.formula, seed * weight, [target])
    if is_zero(formula):
        return None
    axis = spec.slots[slot].axis.other if spec.slots[slot].axis else spec.axis
    return Derivative(
        replace(
            spec,
            formula=formula,
            reduction=REDUCTIONS["sum"],
            axis=axis,
            slots=(*slots, Slot(spec.out_axis, spec.out_dim)),
        ),
        needs_out,
        sum_rows=spec.slots[slot].axis is Axis.NONE,
    )


@functools.lru_cache(maxsize=1024)
def tangent(spec: MapReduce, moving: tuple[int, ...]) -> Derivative | None:
    """Forward mode: the derivative of the result along tangents of the arguments `moving`.

    The seeds, arguments at the end, are the tangents: indexed and shaped like those arguments.

    Returns:
        The derivative, or None if it is zero.

    Raises:
        NotDifferentiableError: if the reduction or an op has no derivative.
    """
    slots, weight, needs_out = _weights(spec)
    seeds = tuple(spec.slots[slot] for slot in moving)
    tangents = {
        _argument(spec, slot): var(len(slots) + n, seed.axis, seed.dim)
        for n, (slot, seed) in enumerate(zip(moving, seeds, strict=True))
    }
    formula = simplify(weight * jvp(spec.formula, tangents))
    if is_zero(formula):
        return None
    return Derivative(
        replace(spec, formula=formula, reduction=REDUCTIONS["sum"], slots=(*slots, *seeds)),
        needs_out,
    )
