"""Derivatives of formulas and of reductions. The results are formulas again, so any order works."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from foldwise.ir.axis import Axis
from foldwise.ir.expr import (
    Expr,
    NotDifferentiableError,
    apply,
    as_expr,
    const,
    make,
    toposort,
    var,
)
from foldwise.ir.reduction import REDUCTIONS
from foldwise.ir.spec import MapReduce, Numerics, Slot
from foldwise.transform.analysis import sorted_nodes
from foldwise.transform.roots import fresh_variables, inverses, limit_at_zero, root_rule
from foldwise.transform.selection import added, pulled_back, scaled, summed
from foldwise.transform.simplify import is_zero, simplify_derivative, widened, zero
from foldwise.transform.substitute import renamed, substitute, with_axes


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
    return _pull_back({root: cotangent}, wrt)


def _pull_back(total: dict[Expr, Expr], wrt: Sequence[Expr]) -> list[Expr]:
    """`vjp` of several formulas at once, added up: `total` has the cotangent of each."""
    order = sorted_nodes(total)
    leads = _leading(order, wrt)
    total = {root: cotangent for root, cotangent in total.items() if root in leads}
    for node in reversed(order):
        if node not in total or node in wrt:
            continue
        for arg, contribution in zip(node.args, _cotangents(node, total[node], leads), strict=True):
            if contribution is not None:
                total[arg] = added(total[arg], contribution) if arg in total else contribution
    return [simplify_derivative(total[v]) if v in total else zero(v.dim) for v in wrt]


def _leading(order: Iterable[Expr], wrt: Iterable[Expr]) -> set[Expr]:
    """`wrt`, and those nodes of `order` that are made of these."""
    leading = set(wrt)
    for node in order:
        if any(arg in leading for arg in node.args):
            leading.add(node)
    return leading


def _cotangents(node: Expr, g: Expr, leads: set[Expr]) -> list[Expr | None]:
    """The cotangent of each operand from `g`; None for operands that `wrt` does not reach."""
    _require_rule(node)
    wanted = [arg in leads for arg in node.args]
    if node.op.transpose is not None or node.op.pull is not None:
        received = pulled_back(node, g)
        return [c if want else None for c, want in zip(received, wanted, strict=True)]
    assert node.op.partials is not None
    terms = [scaled(g, slope) for slope in node.op.partials(node, *node.args)]
    if root_rule(node) is not None and not any(e in leads for e in inverses(node)):
        limit, numerators = limit_at_zero(g, node, plain_jvp)
        if not is_zero(limit):
            more = [scaled(limit, n) for n in numerators]
            terms = [_total(pair) for pair in zip(terms, more, strict=True)]
    return [
        None if term is None or not want else summed(term) if arg.dim < node.dim else term
        for arg, term, want in zip(node.args, terms, wanted, strict=True)
    ]


def _total(terms: Iterable[Expr | None]) -> Expr | None:
    """The sum of those that are not None, if any."""
    return functools.reduce(lambda a, b: added(a, b) if a and b else a or b, terms)


def _tangents(node: Expr, moved: Mapping[Expr, Expr]) -> Iterator[Expr | None]:
    """The tangent of `node` by each operand; None for 0."""
    if node.op.transpose is not None:
        for n, arg in enumerate(node.args):
            if arg in moved:
                operands = (*node.args[:n], moved[arg], *node.args[n + 1 :])
                yield make(node.op, operands, node.params)
        return
    if node.op.push is not None:
        yield node.op.push(tuple(moved.get(arg) for arg in node.args), node)
        return
    assert node.op.partials is not None
    for arg, slope in zip(node.args, node.op.partials(node, *node.args), strict=True):
        term = scaled(moved[arg], slope) if arg in moved else None
        yield term and (summed(term) if term.dim > node.dim else term)


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
    leading = _leading(toposort([root]), tangents)
    if any(root_rule(node) is not None and node not in tangents for node in leading):
        return _jvp_by_vjp(root, tangents)
    return plain_jvp(root, tangents)


def plain_jvp(root: Expr, tangents: Mapping[Expr, Expr]) -> Expr:
    """`jvp` by the partial derivatives of ops alone, without limits at roots."""
    moved: dict[Expr, Expr] = dict(tangents)
    for node in sorted_nodes([root]):
        if node in moved or not any(arg in moved for arg in node.args):
            continue
        _require_rule(node)
        if node.op.transpose is not None and not node.op.multilinear:
            moved[node] = make(
                node.op, tuple(moved.get(arg, zero(arg.dim)) for arg in node.args), node.params
            )
        else:
            moved[node] = widened(_total(_tangents(node, moved)) or const(0), node.dim)
    return simplify_derivative(moved[root]) if root in moved else zero(root.dim)


def _jvp_by_vjp(root: Expr, tangents: Mapping[Expr, Expr]) -> Expr:
    """The same by reverse mode, which knows the limits at roots.

    The gradient of a scalar times the tangents; and of a vector, the gradient of that by the
    cotangent, in which it is linear.
    """
    one = widened(const(1), root.dim)
    cotangent = one
    if root.dim > 1:
        (cotangent,) = fresh_variables([root, *tangents.values()], [root.dim])
    slopes = vjp(root, cotangent, list(tangents))
    products = [summed(slope * t) for slope, t in zip(slopes, tangents.values(), strict=True)]
    total = functools.reduce(added, products)
    if root.dim > 1:
        (total,) = vjp(total, const(1), [cotangent])
        # The limits were taken for a cotangent; which one does not matter.
        total = substitute(total, {cotangent: one})
    return simplify_derivative(total)


class Saved(NamedTuple):
    """A result that a derivative takes as an argument: an output of a computation."""

    spec: MapReduce
    output: int


@dataclass(frozen=True, slots=True)
class Derivative:
    """A derivative of a reduction, as another reduction.

    Attributes:
        spec: the computation. Its arguments are those of the original, then the results of `saved`,
            then the seeds.
        saved: computations on the arguments of the original, the original itself, for instance,
            and which of their outputs.
        each: whether there is a result for each pair: `spec` then has the rows of the original as a
            batch axis, its columns as rows, and a single column.
        single: the order of the visited pairs if there is a result for each of these: `spec` then
            has them as rows, and a single column.
    """

    spec: MapReduce
    saved: tuple[Saved, ...]
    each: bool = False
    single: Axis = Axis.NONE


@dataclass(frozen=True, slots=True)
class _Slopes:
    """d out_i / d (operands)_ij of a computation.

    Attributes:
        partials: one for each operand.
        saved: the results that these take as arguments, after those of the original.
        slots: of both.
    """

    partials: tuple[Expr, ...]
    saved: tuple[Saved, ...]
    slots: tuple[Slot, ...]


def _slopes(spec: MapReduce) -> _Slopes:
    reduction = spec.reduction
    if reduction.partials is None:
        index = any(output.kind == "index" for output in reduction.outputs)
        raise NotDifferentiableError(
            f"the reduction {reduction.name!r} cannot be differentiated"
            + ("; its result is an index" if index else "")
        )
    operands = spec.operands
    every = [spec]
    if reduction.saved is not None:
        every = [
            replace(spec, reduction=REDUCTIONS[name], formula=f, weight=w[0] if w else None)
            for name, (f, *w) in reduction.saved(*operands)
        ]
    saved = [Saved(s, n) for s in every for n in range(len(s.out_dims))]
    dims = [s.spec.out_dims[s.output] for s in saved]
    outs = [var(-1 - n, spec.out_axis, dim) for n, dim in enumerate(dims)]
    partials = [as_expr(p) for p in reduction.partials(tuple(outs), *operands)]
    nodes = toposort(partials)
    used = [(s, out) for s, out in zip(saved, outs, strict=True) if out in nodes]
    slots = (*spec.slots, *(Slot(spec.out_axis, out.dim) for _, out in used))
    places = {
        out: var(len(spec.slots) + n, spec.out_axis, out.dim) for n, (_, out) in enumerate(used)
    }
    return _Slopes(tuple(substitute(p, places) for p in partials), tuple(s for s, _ in used), slots)


def _argument(spec: MapReduce, slot: int) -> Expr:
    return var(slot, spec.slots[slot].axis, spec.slots[slot].dim)


_SHORT = 16  # components that fit into registers


@functools.lru_cache(maxsize=1024)
def gradient(spec: MapReduce, slot: int) -> Derivative | None:
    """Reverse mode: the gradient with respect to argument `slot`, given the result's cotangent.

    The seed, one more argument at the end, is the cotangent: indexed and shaped like the result.
    The gradient with respect to a parameter, which belongs to all rows, is to be summed over them.
    That with respect to an argument with a vector for each pair has no sum: see `Derivative.each`
    and `Derivative.single`.

    Returns:
        The derivative, or None if it is zero.

    Raises:
        NotDifferentiableError: if the reduction or an op has no derivative.
    """
    slopes = _slopes(spec)
    seed = var(len(slopes.slots), spec.out_axis, spec.dim)
    cotangents: dict[Expr, Expr] = {}
    for operand, partial in zip(spec.operands, slopes.partials, strict=True):
        cotangent = seed * partial
        if cotangent.dim > operand.dim:
            cotangent = _scalar_product(seed, partial)
        if operand in cotangents:
            cotangent = cotangents[operand] + cotangent
        cotangents[operand] = cotangent
    (formula,) = _pull_back(cotangents, [_argument(spec, slot)])
    if is_zero(formula):
        return None
    axis = spec.slots[slot].axis.other if spec.slots[slot].axis else spec.axis
    slots = (*slopes.slots, Slot(spec.out_axis, spec.dim))
    if axis is Axis.IJ:
        order = spec.slots[slot].stored
        rows = Axis.I if order else Axis.NONE
        formula = with_axes(formula, rows, Axis.I)
        slots = tuple(Slot(renamed(s.axis, rows, Axis.I), s.dim) for s in slots)
        total = _sum_of(spec, formula, slots, Axis.J)
        alone = replace(total, numerics=Numerics(summation="direct"))
        return Derivative(alone, slopes.saved, each=not order, single=order)
    return Derivative(_sum_of(spec, formula, slots, axis), slopes.saved)


def _scalar_product(x: Expr, y: Expr) -> Expr:
    """x . y for a long vector x and its factor in a reduction.

    The parts of y that depend on the row and on the column are multiplied separately: processors
    are at their best with scalar products of given vectors, and that of the row is computed once.
    """
    if x.dim > _SHORT:
        match y.op.name, y.args:
            case "mul", (scale, vector) if scale.dim == 1:
                return scale * _scalar_product(x, vector)
            case "sub", (p, q) if p.axes != q.axes:
                return _scalar_product(x, p) - _scalar_product(x, q)
            case _:
                pass
    return apply("sum", x * y)


@functools.lru_cache(maxsize=1024)
def gradients(
    spec: MapReduce, slots: tuple[int, ...]
) -> tuple[tuple[tuple[int, ...], Derivative | None], ...]:
    """The gradients with respect to several arguments, in as few passes as they fit into.

    Short gradients over the same axis are the components of one vector, in the order of `slots`;
    common sub-expressions are then computed once.

    Returns:
        The slots of each pass, and its derivative, as `gradient` gives it.
    """
    found: list[tuple[tuple[int, ...], Derivative | None]] = []
    for slot in slots:
        single = gradient(spec, slot)
        joined = single and next(
            (n for n, (_, d) in enumerate(found) if d is not None and _fit(d, single)), None
        )
        if single is None or joined is None:
            found.append(((slot,), single))
            continue
        together, first = found[joined]
        assert first is not None
        formula = simplify_derivative(apply("concat", first.spec.formula, single.spec.formula))
        pair = replace(first, spec=replace(first.spec, formula=formula))
        found[joined] = ((*together, slot), pair)
    return tuple(found)


def _fit(first: Derivative, second: Derivative) -> bool:
    """Whether these can be one vector."""
    dim = first.spec.dim + second.spec.dim
    alike = first.spec.axis is second.spec.axis and first.each is second.each
    alike = alike and first.single is second.single
    return alike and dim <= _SHORT


@functools.lru_cache(maxsize=1024)
def tangent(spec: MapReduce, moving: tuple[int, ...]) -> Derivative | None:
    """Forward mode: the derivative of the result along tangents of the arguments `moving`.

    The seeds, arguments at the end, are the tangents: indexed and shaped like those arguments.

    Returns:
        The derivative, or None if it is zero.

    Raises:
        NotDifferentiableError: if the reduction or an op has no derivative.
    """
    slopes = _slopes(spec)
    seeds = tuple(spec.slots[slot] for slot in moving)
    tangents = {
        _argument(spec, slot): var(len(slopes.slots) + n, seed.axis, seed.dim)
        for n, (slot, seed) in enumerate(zip(moving, seeds, strict=True))
    }
    formula = zero(spec.dim)
    for operand, partial in zip(spec.operands, slopes.partials, strict=True):
        formula = formula + partial * jvp(operand, tangents)
    formula = simplify_derivative(formula)
    if is_zero(formula):
        return None
    return Derivative(_sum_of(spec, formula, (*slopes.slots, *seeds), spec.axis), slopes.saved)


@functools.lru_cache(maxsize=1024)
def selected(spec: MapReduce) -> MapReduce:
    """The values that a reduction chooses, given the columns it chose.

    Its arguments are those of `spec`, repeated for each value of each row of the result; those of
    the reduced axis are the ones of the chosen columns. All have the axis of the result. One more
    argument marks the component that was chosen, 1 among zeros; all are 0 where nothing was.
    """
    slots = tuple(
        Slot(spec.out_axis if slot.axis & spec.axis else slot.axis, slot.dim) for slot in spec.slots
    )
    places = {_argument(spec, n): var(n, slot.axis, slot.dim) for n, slot in enumerate(slots)}
    marks = var(len(slots), spec.out_axis, spec.dim)
    formula = apply("sum", apply("where", marks, substitute(spec.formula, places), 0))
    slots = (*slots, Slot(spec.out_axis, spec.dim))
    return _sum_of(spec, formula, slots, spec.axis)


def _sum_of(spec: MapReduce, formula: Expr, slots: tuple[Slot, ...], axis: Axis) -> MapReduce:
    """The sum of a formula, with the accuracy that `spec` asks for."""
    return MapReduce(formula, REDUCTIONS["sum"], axis, slots, spec.scalars, spec.numerics)
