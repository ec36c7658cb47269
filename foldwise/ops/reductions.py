"""The reduction table."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Literal

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, apply, const
from foldwise.ir.loops import Value
from foldwise.ir.reduction import Cells, Field, Reduction, State, register_reduction
from foldwise.ops.shifted_sums import ShiftedSums, compensated_add, excess

Extremum = Literal["min", "max"]

_WORST = {"min": math.inf, "max": -math.inf}

NO_COLUMN = -1
"""The index where a reduction has chosen no column: there are none, or all are NaN or infinitely
bad."""


# --- sums and products


def _add_compensated(b: Builder, s: State, j: Value, f: Value) -> State:
    total, rest = compensated_add(b, s.sum, s.rest, f)
    return State(sum=total, rest=rest)


def _combine_compensated(b: Builder, p: State, q: State) -> State:
    total, rest = compensated_add(b, p.sum, b.add(p.rest, q.rest), q.sum)
    return State(sum=total, rest=rest)


_SUM = Reduction(
    name="sum",
    state=(Field("sum"),),
    init=lambda b: State(sum=b.const(0)),
    combine=lambda b, p, q: State(sum=b.add(p.sum, q.sum)),
    accumulate=lambda b, s, j, f: State(sum=b.add(s.sum, f)),
    finalize=lambda b, s: State(out=s.sum),
    partials=lambda saved, f: (1,),
    empty_outputs=(0,),
    rounds=True,
    linear=True,
    ref=lambda axis, values: values.sum(axis=axis),
    text="Sum",
    method="sum",
    doc="Sum over the columns, or over the rows; 0 over none.",
    example=">>> K.sum(axis=1).tolist()\n[[-7.0], [-4.0]]",
    source="Kahan 1965, Comm. ACM 8(1), for `summation='kahan'`",
    compensated=Reduction(
        name="compensated_sum",
        state=(Field("sum"), Field("rest")),
        init=lambda b: State(sum=b.const(0), rest=b.const(0)),
        combine=_combine_compensated,
        accumulate=_add_compensated,
        finalize=lambda b, s: State(out=s.sum),
        empty_outputs=(0,),
        ref=lambda axis, values: values.sum(axis=axis),
        text="CompensatedSum",
        doc="Sum with compensated rounding errors.",
    ),
)


def _prod_saved(f: Expr) -> tuple[tuple[str, tuple[Expr, ...]], ...]:
    """The product of the factors that are not 0, how many are, and the sum of those.

    That sum is 0, but its derivative is not.
    """
    null = apply("eq", f, 0)
    return ("prod", (apply("where", null, 1, f),)), ("sum", (null,)), ("sum", (null * f,))


def _prod_partials(saved: tuple[Expr, ...], f: Expr) -> tuple[Expr]:
    """The product of all other factors; its first and second derivatives are right as well.

    The product of the factors that are 0 is written as their sum, if there is one of them, and as 1
    if there is none. That of the others that are 0 likewise.
    """
    product, zeros, sum_of_zeros = saved
    null = apply("eq", f, 0)
    none, one, two = (apply("eq", zeros, n) for n in range(3))
    others = product / apply("where", null, 1, f) * (none + one * sum_of_zeros)
    alone = product * (one + two * (sum_of_zeros - f))
    return (apply("where", null, alone, others),)


def _count(b: Builder, s: State, j: Value, f: Value) -> State:
    one = b.const(1, b.index_dtype)
    return State(count=b.select(b.eq(f, b.const(0)), s.count, b.add(s.count, one)))


# --- sums of exponentials, relative to a running maximum

_PLAIN, _WEIGHTED = ShiftedSums(), ShiftedSums(weighted=True)
_NORMALISED = ShiftedSums(weighted=True, normalised=True)
_EXACT, _EXACT_WEIGHTED = ShiftedSums(exact=True), ShiftedSums(weighted=True, exact=True)


def _shifted(values: Any, axis: int) -> tuple[Any, Any]:
    """The largest value, and exp(values - largest)."""
    top = np.max(values, axis=axis, initial=-np.inf, keepdims=True)
    with np.errstate(all="ignore"):
        scaled = np.where(values == top, 1, np.exp(values - top))
    return np.squeeze(top, axis), scaled


def _logsumexp_ref(axis: int, values: Any, weight: Any = 1.0) -> Any:
    top, scaled = _shifted(values, axis)
    with np.errstate(all="ignore"):
        return top + np.log((scaled * weight).sum(axis=axis))


def _softmax_ref(axis: int, values: Any, weight: Any) -> Any:
    top, scaled = _shifted(values, axis)
    with np.errstate(all="ignore"):
        return (scaled * weight).sum(axis=axis) / scaled.sum(axis=axis) + (top - top)


def _max_sumshiftexp_ref(axis: int, values: Any, weight: Any = 1.0) -> Any:
    top, scaled = _shifted(values, axis)
    return top, (scaled * weight).sum(axis=axis)


def _share(f: Expr, total: Expr, rest: Expr) -> Expr:
    """exp(f - (total + rest)), and 0 where the total is that of nothing: -inf.

    The total alone is not enough. Rounding it may change it by much more than an exponent may
    err by, and differences of large values are exact.
    """
    nothing = apply("lt", total, const(-3e38))  # which float32 can hold
    # The rest is no larger than the logarithm of the number of columns; its factor is the row's.
    return apply("exp", f - apply("where", nothing, 1e30, total)) * apply("exp", -rest)


def _softmax_partials(saved: tuple[Expr, ...], f: Expr, weight: Expr) -> tuple[Expr, Expr]:
    out, *total = saved
    share = _share(f, *total)
    # Where there are no columns, the mean is NaN, and has no part in the derivative.
    mean = apply("where", apply("eq", out, out), out, 0)
    return share * (weight - mean), share


def _above(b: Builder, s: State) -> Value:
    """The logarithm less the maximum."""
    surplus = b.mul(b.const(math.log(2)), excess(b, s.max))
    return b.sub(b.log(s.sum), surplus)


def _logarithm(b: Builder, s: State) -> State:
    return State(out=b.add(s.max, _above(b, s)))


def _logarithm_and_rest(b: Builder, s: State) -> State:
    """The logarithm, and by how much it is too small because of rounding (Knuth's TwoSum)."""
    above = _above(b, s)
    out = b.add(s.max, above)
    kept = b.sub(out, s.max)
    rest = b.add(b.sub(s.max, b.sub(out, kept)), b.sub(above, kept))
    finite = b.lt(b.abs(out), b.const(math.inf))
    return State(out=out, rest=b.select(finite, rest, b.const(0)))


def _with_rest(row: Reduction) -> Reduction:
    """The row of a logarithm that gives its rounding error as well."""
    stem, weight = ("logsumexp", "_weight") if row.operands == 2 else (row.name, "")

    def ref(axis: int, *values: Any) -> Any:
        total = _logsumexp_ref(axis, *values)
        return total, np.zeros_like(total)

    return replace(
        row,
        name=f"{stem}_rest{weight}",
        outputs=(Field("out"), Field("rest")),
        finalize=_logarithm_and_rest,
        saved=None,
        precise=None,
        empty_outputs=(-math.inf, 0),
        ref=ref,
        text=f"{row.text}_Rest",
        method=None,
        doc=f"{row.text}, and by how much it is too small because of rounding.",
    )


_LOGSUMEXP = Reduction(
    name="logsumexp",
    **_PLAIN.code(),
    finalize=_logarithm,
    partials=lambda saved, f: (_share(f, *saved),),
    saved=lambda f: (("logsumexp_rest", (f,)),),
    precise="logsumexp_rest",
    rounding=64,
    empty_outputs=(-math.inf,),
    ref=_logsumexp_ref,
    text="LogSumExp",
    method="logsumexp",
    meaning="factors of the exponentials, whose dimension the result has.",
    example=">>> K.logsumexp(axis=1).round(3).tolist()\n[[-0.651], [0.349]]",
    doc="Logarithm of the sum of exponentials, without overflow; -inf over no columns.",
)

_WEIGHTED_LOGSUMEXP = Reduction(
    name="logsumexp_weight",
    **_WEIGHTED.code(),
    operands=2,
    finalize=_logarithm,
    partials=lambda saved, f, w: (w * _share(f, *saved), _share(f, *saved)),
    saved=lambda f, w: (("logsumexp_rest_weight", (f, w)),),
    precise="logsumexp_rest_weight",
    rounding=64,
    empty_outputs=(-math.inf,),
    ref=_logsumexp_ref,
    text="LogSumExpWeight",
    doc="Logarithm of the sum of exponentials times weights; NaN where that sum is negative, -inf "
    "where it is 0.",
)

_SOFTMAX = Reduction(
    name="sumsoftmaxweight",
    **_NORMALISED.code(),
    operands=2,
    # NaN where the mass is 0 or infinite: no finite maximum says how the weights are shared.
    finalize=lambda b, s: State(out=b.div(s.sum, s.mass)),
    partials=_softmax_partials,
    saved=lambda f, w: (("sumsoftmaxweight", (f, w)), ("logsumexp_rest", (f,))),
    rounding=64,
    empty_outputs=(math.nan,),
    ref=_softmax_ref,
    text="SumSoftMaxWeight",
    method="sumsoftmaxweight",
    meaning="vectors to take the mean of; the result has their dimension.",
    example=">>> K.sumsoftmaxweight(Vj(np.eye(3)), axis=1).round(2).tolist()\n"
    "[[0.71, 0.26, 0.04], [0.71, 0.26, 0.04]]",
    source="Vaswani et al. 2017, arXiv:1706.03762",
    doc="Mean of the weights, shared out by the softmax of the formula (attention); NaN over no "
    "columns, or if the formula is -inf or inf throughout.",
)

_HALVES = Reduction(
    name="max_sumshiftexp",
    **_EXACT.code(),
    outputs=(Field("max"), Field("sum")),
    finalize=lambda b, s: State(max=s.max, sum=s.sum),
    rounding=64,
    empty_outputs=(-math.inf, 0),
    ref=_max_sumshiftexp_ref,
    text="Max_SumShiftExp",
    doc="The two halves of a LogSumExp: the maximum m, and the sum of exp(f - m).",
)

_WEIGHTED_HALVES = Reduction(
    name="max_sumshiftexpweight",
    **_EXACT_WEIGHTED.code(),
    operands=2,
    outputs=(Field("max", shared=True), Field("sum")),
    finalize=_HALVES.finalize,
    rounding=64,
    empty_outputs=(-math.inf, 0),
    ref=_max_sumshiftexp_ref,
    text="Max_SumShiftExpWeight",
    doc="The two halves of a LogSumExp with weights: the maximum m, and the sum of exp(f - m) "
    "times the weights.",
)


# --- extrema


def _better(b: Builder, extremum: Extremum, f: Value, kept: Value) -> Value:
    return b.lt(f, kept) if extremum == "min" else b.lt(kept, f)


def _extremum(extremum: Extremum) -> list[Reduction]:
    """The best value, its column, and both."""
    worst = _WORST[extremum]
    which = {"min": "smallest", "max": "largest"}[extremum]
    title = extremum.capitalize()
    values, places = {
        "min": ("[[-4.0], [-3.0]]", "[[2], [2]]"),
        "max": ("[[-1.0], [0.0]]", "[[0], [0]]"),
    }[extremum]

    def keep_value(b: Builder, kept: Value, f: Value) -> State:
        return State(best=b.compute(extremum, f, kept))

    def accumulate_value(b: Builder, s: State, j: Value, f: Value) -> State:
        return keep_value(b, s.best, f)

    def keep(b: Builder, s: State, j: Value, f: Value) -> State:
        # A later column must be strictly better.
        wins = _better(b, extremum, f, s.best)
        return State(best=b.select(wins, f, s.best), index=b.select(wins, j, s.index))

    def ref(axis: int, values: Any) -> Any:
        values = np.where(np.isnan(values), worst, values)
        if not values.shape[axis]:
            shape = np.delete(values.shape, axis)
            return np.full(shape, worst), np.full(shape, NO_COLUMN)
        best = getattr(np, extremum)(values, axis)
        index = getattr(np, f"arg{extremum}")(values, axis)
        return best, np.where(best == worst, NO_COLUMN, index)

    def start(b: Builder) -> State:
        return State(best=b.const(worst), index=b.const(NO_COLUMN, b.index_dtype))

    def combine(b: Builder, p: State, q: State) -> State:
        # Of equals the first column, whichever part it comes from.
        equal, before = b.eq(q.best, p.best), b.lt(q.index, p.index)
        wins = b.or_(_better(b, extremum, q.best, p.best), b.and_(equal, before))
        return State(best=b.select(wins, q.best, p.best), index=b.select(wins, q.index, p.index))

    both: dict[str, Any] = {
        "state": (Field("best"), Field("index", "index")),
        "init": start,
        "combine": combine,
        "accumulate": keep,
    }
    return [
        Reduction(
            name=extremum,
            state=(Field("best"),),
            init=lambda b: State(best=b.const(worst)),
            combine=lambda b, p, q: keep_value(b, p.best, q.best),
            accumulate=accumulate_value,
            finalize=lambda b, s: State(out=s.best),
            argument_row=f"{extremum}_arg{extremum}",
            empty_outputs=(worst,),
            ref=lambda axis, values: ref(axis, values)[0],
            text=title,
            method=extremum,
            example=f">>> K.{extremum}(axis=1).tolist()\n{values}",
            doc=f"The {which} value; NaNs are passed over; {worst} over no columns. Its derivative "
            "is that of the first column that has this value.",
        ),
        Reduction(
            name=f"arg{extremum}",
            **both,
            outputs=(Field("out", "index"),),
            finalize=lambda b, s: State(out=s.index),
            empty_outputs=(NO_COLUMN,),
            ref=lambda axis, values: ref(axis, values)[1],
            text=f"Arg{title}",
            method=f"arg{extremum}",
            example=f">>> K.arg{extremum}(axis=1).tolist()\n{places}",
            doc=f"Column of the {which} value, the first of equals; -1 over no columns, "
            f"and where all values are {worst} or NaN.",
        ),
        Reduction(
            name=f"{extremum}_arg{extremum}",
            **both,
            outputs=(Field("value"), Field("index", "index")),
            finalize=lambda b, s: State(value=s.best, index=s.index),
            argument_row=f"{extremum}_arg{extremum}",
            empty_outputs=(worst, NO_COLUMN),
            ref=ref,
            text=f"{title}_Arg{title}",
            method=f"{extremum}_arg{extremum}",
            example=f">>> [part.tolist() for part in K.{extremum}_arg{extremum}(axis=1)]\n"
            f"[{values}, {places}]",
            doc=f"The {which} value and its column, as `{extremum}` and `arg{extremum}` give them.",
        ),
    ]


def _insert(b: Builder, cells: Cells, j: Value, f: Value) -> Cells:
    """Put a column in its place among the cells, behind its equals; the last cell falls out.

    Columns that beat the last cell are rare once some have been seen: most are done with here.
    """

    def step(cell: State, before: tuple[Value, ...]) -> tuple[State, tuple[Value, ...]]:
        moved, best, index = before
        wins = b.lt(f, cell.best)
        fresh = State(
            best=b.select(moved, best, b.select(wins, f, cell.best)),
            index=b.select(moved, index, b.select(wins, j, cell.index)),
        )
        return fresh, (wins, cell.best, cell.index)

    return cells.change_where(
        b.lt(f, cells.last().best),
        lambda cells: cells.sweep((b.const(0, "bool"), f, j), step),
    )


def _merge_cells(b: Builder, p: Cells, q: Cells) -> Cells:
    def step(cell: State, carried: tuple[Value, ...]) -> tuple[State, tuple[Value, ...]]:
        nonlocal p
        p = _insert(b, p, cell.index, cell.best)
        return cell, carried

    q.sweep((), step)
    return p


def _smallest_ref(axis: int, values: Any, cells: int) -> Any:
    values = np.moveaxis(np.where(np.isnan(values), np.inf, values), axis, -1)
    order = np.argsort(values, axis=-1, kind="stable")[..., :cells]
    best = np.take_along_axis(values, order, -1)
    missing = [(0, 0)] * (values.ndim - 1) + [(0, cells - order.shape[-1])]
    best = np.pad(best, missing, constant_values=np.inf)
    order = np.where(best == np.inf, NO_COLUMN, np.pad(order, missing))
    # Cells first, then components: the components were the last axis, or moved before the cells.
    return np.moveaxis(best, -1, axis), np.moveaxis(order, -1, axis)


def _smallest() -> list[Reduction]:
    """The K smallest values, their columns, and both."""

    def row(text: str, outputs: tuple[str, ...], doc: str, **more: Any) -> Reduction:
        fields = {"value": Field("value"), "index": Field("index", "index")}

        def ref(axis: int, values: Any, cells: int) -> Any:
            both = dict(zip(fields, _smallest_ref(axis, values, cells), strict=True))
            found = [both[name] for name in outputs]
            return tuple(found) if len(found) > 1 else found[0]

        return Reduction(
            name=text.lower(),
            state=(Field("best"), Field("index", "index")),
            init=lambda b: State(best=b.const(math.inf), index=b.const(NO_COLUMN, b.index_dtype)),
            combine=_merge_cells,
            accumulate=_insert,
            finalize=lambda b, s: State(value=s.best, index=s.index),
            outputs=tuple(fields[name] for name in outputs),
            keeps_k=True,
            empty_outputs=tuple({"value": math.inf, "index": NO_COLUMN}[name] for name in outputs),
            ref=ref,
            text=text,
            doc=doc,
            **more,
        )

    return [
        row(
            "KMin",
            ("value",),
            "The K smallest values, ascending; NaNs are passed over; inf where there are fewer.",
            argument_row="kmin_argkmin",
            method="Kmin",
            example=">>> K.Kmin(2, axis=1).tolist()\n[[-4.0, -2.0], [-3.0, -1.0]]",
        ),
        row(
            "ArgKMin",
            ("index",),
            "Columns of the K smallest values, ascending, the first of equals first; -1 "
            "where there are fewer than K below inf.",
            method="argKmin",
            example=">>> K.argKmin(2, axis=1).tolist()\n[[2, 1], [2, 1]]",
        ),
        row(
            "KMin_ArgKMin",
            ("value", "index"),
            "The K smallest values and their columns, as `Kmin` and `argKmin` give them.",
            argument_row="kmin_argkmin",
            method="Kmin_argKmin",
            example=">>> [part.tolist() for part in K.Kmin_argKmin(2, axis=1)]\n"
            "[[[-4.0, -2.0], [-3.0, -1.0]], [[2, 1], [2, 1]]]",
        ),
    ]


register_reduction(
    _SUM,
    Reduction(
        name="prod",
        state=(Field("prod"),),
        init=lambda b: State(prod=b.const(1)),
        combine=lambda b, p, q: State(prod=b.mul(p.prod, q.prod)),
        accumulate=lambda b, s, j, f: State(prod=b.mul(s.prod, f)),
        finalize=lambda b, s: State(out=s.prod),
        partials=_prod_partials,
        saved=_prod_saved,
        empty_outputs=(1,),
        ref=lambda axis, values: values.prod(axis=axis),
        text="Prod",
        method="prod",
        example=">>> K.prod(axis=1).tolist()\n[[-8.0], [0.0]]",
        sample=lambda values: np.sign(values) * (1 + (np.abs(values) > 2)),
        doc="Product over the columns, or over the rows; 1 over none. Its first and second "
        "derivatives are right also where factors are 0.",
    ),
    Reduction(
        name="count",
        state=(Field("count", "index"),),
        init=lambda b: State(count=b.const(0, b.index_dtype)),
        combine=lambda b, p, q: State(count=b.add(p.count, q.count)),
        accumulate=_count,
        finalize=lambda b, s: State(out=s.count),
        outputs=(Field("out", "index"),),
        empty_outputs=(0,),
        ref=lambda axis, values: (values != 0).sum(axis=axis),
        text="Count",
        method="count",
        example=">>> K.count(axis=1).tolist()\n[[3], [2]]",
        doc="Number of values that are not 0.",
    ),
    _PLAIN.with_compensation(_LOGSUMEXP),
    _WEIGHTED.with_compensation(_WEIGHTED_LOGSUMEXP),
    _PLAIN.with_compensation(_with_rest(_LOGSUMEXP)),
    _WEIGHTED.with_compensation(_with_rest(_WEIGHTED_LOGSUMEXP)),
    _NORMALISED.with_compensation(_SOFTMAX),
    _EXACT.with_compensation(_HALVES),
    _EXACT_WEIGHTED.with_compensation(_WEIGHTED_HALVES),
    *(replace(r, chooses=True) for r in (*_extremum("min"), *_smallest())),
    *(replace(r, chooses=True, largest=True) for r in _extremum("max")),
)
