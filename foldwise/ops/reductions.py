"""The reduction table."""

from __future__ import annotations

import math
from typing import Any, Literal

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, apply
from foldwise.ir.loops import Value
from foldwise.ir.reduction import Field, Reduction, State, register_reduction


def _rescaling(b: Builder, low: Value, high: Value) -> Value:
    """exp(low - high), and 1 when both are the same infinity."""
    return b.select(b.eq(low, high), b.const(1), b.exp(b.sub(low, high)))


def _merge_shifted_sums(b: Builder, p: State, q: State) -> State:
    top = b.max(q.max, p.max)
    return State(
        max=top,
        sum=b.add(
            b.mul(p.sum, _rescaling(b, p.max, top)),
            b.mul(q.sum, _rescaling(b, q.max, top)),
        ),
    )


def _add_shifted(b: Builder, s: State, f: Value, j: Value) -> State:
    # Of exp(s.max - top) and exp(f - top) one is always 1: a single exponential does for both.
    gap = b.sub(s.max, f)
    shrink = b.select(b.eq(s.max, f), b.const(1), b.exp(b.neg(b.abs(gap))))
    rises = b.lt(s.max, f)
    return State(
        max=b.select(rises, f, s.max),
        sum=b.select(rises, b.add(b.mul(s.sum, shrink), b.const(1)), b.add(s.sum, shrink)),
    )


def _logsumexp_ref(values: Any, axis: int) -> Any:
    with np.errstate(divide="ignore", invalid="ignore"):
        top = np.max(values, axis=axis, initial=-np.inf, keepdims=True)
        shifted = np.exp(values - np.where(np.isfinite(top), top, 0))
        return np.log(shifted.sum(axis=axis)) + np.squeeze(top, axis)


def _extremum(name: Literal["min", "max"], worst: float, *, doc: str) -> Reduction:

    def keep(b: Builder, kept: Value, f: Value) -> State:
        return State(best=b.compute(name, f, kept))

    return Reduction(
        name=name,
        state=(Field("best"),),
        init=lambda b: State(best=b.const(worst)),
        combine=lambda b, p, q: keep(b, p.best, q.best),
        accumulate=lambda b, s, f, j: keep(b, s.best, f),
        finalize=lambda b, s: s.best,
        derivative=None,
        neutral=worst,
        rounds=False,
        ref=lambda values, axis: getattr(np, name)(values, axis=axis, initial=worst),
        text=name.capitalize(),
        method=name,
        doc=doc,
    )


def _position(extremum: Literal["min", "max"], worst: float, *, doc: str) -> Reduction:
    """Index of the minimum or maximum; a later column must be strictly better."""

    def better(b: Builder, f: Value, kept: Value) -> Value:
        return b.lt(f, kept) if extremum == "min" else b.lt(kept, f)

    def keep(b: Builder, s: State, f: Value, j: Value) -> State:
        wins = better(b, f, s.best)
        return State(best=b.select(wins, f, s.best), index=b.select(wins, j, s.index))

    return Reduction(
        name=f"arg{extremum}",
        state=(Field("best"), Field("index", "index")),
        init=lambda b: State(best=b.const(worst), index=b.const(0, b.index_dtype)),
        combine=lambda b, p, q: keep(b, p, q.best, q.index),
        accumulate=keep,
        finalize=lambda b, s: s.index,
        derivative=None,
        neutral=0,
        rounds=False,
        ref=lambda values, axis: (
            getattr(np, f"arg{extremum}")(values, axis=axis)
            if values.shape[axis]
            else np.zeros(np.delete(values.shape, axis), np.int64)
        ),
        text="Arg" + extremum.capitalize(),
        method=f"arg{extremum}",
        returns_index=True,
        doc=doc,
    )


def _exp_of_difference(out: Expr, f: Expr) -> Expr:
    return apply("exp", f - out)


register_reduction(
    Reduction(
        name="sum",
        state=(Field("sum"),),
        init=lambda b: State(sum=b.const(0)),
        combine=lambda b, p, q: State(sum=b.add(p.sum, q.sum)),
        accumulate=lambda b, s, f, j: State(sum=b.add(s.sum, f)),
        finalize=lambda b, s: s.sum,
        derivative=lambda out, f: 1,
        neutral=0,
        rounds=True,
        linear=True,
        ref=lambda values, axis: values.sum(axis=axis),
        text="Sum",
        method="sum",
        doc="Sum; 0 over no columns.",
    ),
    Reduction(
        name="logsumexp",
        state=(Field("max"), Field("sum")),
        init=lambda b: State(max=b.const(-math.inf), sum=b.const(0)),
        combine=_merge_shifted_sums,
        accumulate=_add_shifted,
        finalize=lambda b, s: b.add(s.max, b.log(s.sum)),
        derivative=_exp_of_difference,
        neutral=-math.inf,
        rounds=True,
        ref=_logsumexp_ref,
        text="LogSumExp",
        method="logsumexp",
        doc="Logarithm of the sum of exponentials, without overflow; -inf over no columns.",
    ),
    _extremum("min", math.inf, doc="Smallest value; NaNs are passed over; inf over no columns."),
    _extremum("max", -math.inf, doc="Largest value; NaNs are passed over; -inf over no columns."),
    _position(
        "min",
        math.inf,
        doc="Column of the smallest value, the first of equals (int64); 0 over no columns.",
    ),
    _position(
        "max",
        -math.inf,
        doc="Column of the largest value, the first of equals (int64); 0 over no columns.",
    ),
)
