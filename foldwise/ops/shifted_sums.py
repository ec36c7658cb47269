"""Sums of exponentials, relative to a running maximum: the state and code of log-sum-exp.

The state has the fields `max`, `sum` (weights times exponentials) and, if they are normalised,
`mass` (the exponentials alone); with `rest_sum` and `rest_mass` if they are compensated. All sums
hold exp(f - max). Where `max` grows, they are multiplied by exp(old - new).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.loops import Value
from foldwise.ir.reduction import Field, Reduction, State

_LOG2_E = math.log2(math.e)
# From here on the neighbours of a float32 differ by 64 or more: exponentials are 1 or 0.
_VAST = 2.0**29


def compensated_add(b: Builder, total: Value, rest: Value, x: Value) -> tuple[Value, Value]:
    """total + x; `rest` is by how much the sum is too large (Kahan 1965)."""
    y = b.sub(x, rest)
    fresh = b.add(total, y)
    lost = b.sub(b.sub(fresh, total), y)
    # Once a sum is infinite, there is nothing to make good: inf - inf would be NaN.
    return fresh, b.select(b.lt(b.abs(fresh), b.const(math.inf)), lost, b.const(0))


# --- exponentials


def _most(b: Builder) -> float:
    """The largest finite number."""
    return float(np.finfo(b.dtype).max)


def _finite(b: Builder, x: Value) -> Value:
    """x, with the largest finite number for an infinite one."""
    return b.max(b.min(x, b.const(_most(b))), b.const(-_most(b)))


def _difference(b: Builder, f: Value, top: Value) -> Value:
    """log2(e) * (f - top), infinite if f is.

    Its rounding matters only where the exponential is small: next to that of `top` it is an error
    of less than half a unit in the last place.
    """
    return b.mul(b.const(_LOG2_E), b.sub(f, top))


def _exponent(b: Builder, f: Value, top: Value) -> Value:
    """log2(e) * (f - top) for a finite `top`, plus `excess(top)`.

    In float32 it is one multiply-add, log2(e) * f minus the rounded product of log2(e) and `top`.
    It is as accurate as a product with the difference, since the rounding error of that product is
    the same for all columns. If `top` is so large that the error could be more than a few units,
    the factor log2(e) is left out, so that the exponent of `top` is 0.
    """
    if b.dtype != "float32":
        return _difference(b, f, top)
    normal = b.lt(b.abs(top), b.const(_VAST))
    unit = b.select(normal, b.const(_LOG2_E), b.const(1))
    return b.fma(f, unit, b.neg(b.mul(unit, top)))


def excess(b: Builder, top: Value) -> Value:
    """The exponent of `top` itself: at most 32, and exact."""
    return _exponent(b, top, top) if b.dtype == "float32" else b.const(0)


class _Exponentials(Protocol):
    """A way to compute exp(f - max)."""

    def least(self, b: Builder) -> Value:
        """The maximum of no columns."""
        ...

    def bound(self, b: Builder, top: Value) -> Value:
        """The maximum of columns whose largest value is `top`."""
        ...

    def power(self, b: Builder, f: Value, top: Value) -> Value:
        """exp(f - top) for f <= top; infinite if f is."""
        ...

    def ratio(self, b: Builder, earlier: Value, top: Value) -> Value:
        """The factor of sums relative to the maximum `earlier` that makes them relative to `top`.

        It is exp(earlier - top).
        """
        ...


class _ExactExponentials:
    """For a maximum and sums that are outputs: they hold the documented values.

    The maximum may be infinite; exp(inf - inf) is 1.
    """

    def least(self, b: Builder) -> Value:
        return b.const(-math.inf)

    def bound(self, b: Builder, top: Value) -> Value:
        return top

    def power(self, b: Builder, f: Value, top: Value) -> Value:
        less = b.exp2(_difference(b, f, _finite(b, top)))
        return b.select(b.eq(f, top), b.const(1), less)

    def ratio(self, b: Builder, earlier: Value, top: Value) -> Value:
        return self.power(b, earlier, top)


class _ScaledExponentials:
    """Faster, for outputs that do not depend on the scale of the sums.

    The maximum is finite: the largest finite number takes the place of an infinite one. Each
    exponential has the factor two to the power of `excess(max)`.
    """

    def least(self, b: Builder) -> Value:
        return b.const(-_most(b))

    def bound(self, b: Builder, top: Value) -> Value:
        return b.min(top, b.const(_most(b)))

    def power(self, b: Builder, f: Value, top: Value) -> Value:
        return b.exp2(_exponent(b, f, top))

    def ratio(self, b: Builder, earlier: Value, top: Value) -> Value:
        return b.exp2(b.sub(_exponent(b, earlier, top), excess(b, earlier)))


# --- sums


@dataclass(frozen=True, slots=True)
class ShiftedSums:
    """The state and code of a row of the reduction table.

    Attributes:
        weighted: whether there is a weight vector next to a scalar formula, so that one maximum,
            and one mass, serve all components.
        normalised: whether the sum of the exponentials without weights is kept too.
        exact: whether the maximum and the sums are outputs, so that they hold the documented
            values.
        compensated: whether rounding errors of the sums are carried along.
    """

    weighted: bool = False
    normalised: bool = False
    exact: bool = False
    compensated: bool = False

    def code(self) -> dict[str, Any]:
        """The attributes of `Reduction` that follow."""
        return {
            "state": self.state,
            "init": self.init,
            "rescale": self.rescale,
            "combine": self.combine,
            "accumulate": self.accumulate,
            "rounds": not self.compensated,
        }

    def with_compensation(self, row: Reduction) -> Reduction:
        """The row, together with its twin for compensated summation."""
        twin = replace(
            row,
            name=f"compensated_{row.name}",
            text=f"Compensated{row.text}",
            method=None,
            partials=None,
            saved=None,
            precise=None,
            **replace(self, compensated=True).code(),
        )
        return replace(row, compensated=twin)

    @property
    def _exponentials(self) -> _Exponentials:
        return _ExactExponentials() if self.exact else _ScaledExponentials()

    @property
    def _sums(self) -> tuple[str, ...]:
        return ("sum", "mass") if self.normalised else ("sum",)

    @property
    def state(self) -> tuple[Field, ...]:
        """See `Reduction`."""
        shared = {"sum": False, "mass": True}
        rests = self._sums if self.compensated else ()
        return (
            Field("max", shared=self.weighted),
            *(Field(name, shared=shared[name]) for name in self._sums),
            *(Field(f"rest_{name}", shared=shared[name]) for name in rests),
        )

    def init(self, b: Builder) -> State:
        """See `Reduction`."""
        least = self._exponentials.least(b)
        return State(max=least, **{field.name: b.const(0) for field in self.state[1:]})

    def rescale(self, b: Builder, s: State, top: Value) -> State:
        """The state, relative to `top` if that is above its maximum."""
        top = self._exponentials.bound(b, top)
        return self._relative_to(b, s, b.max(top, s.max))

    def combine(self, b: Builder, p: State, q: State) -> State:
        """See `Reduction`."""
        top = b.max(q.max, p.max)
        p, q = self._relative_to(b, p, top), self._relative_to(b, q, top)
        if self.compensated:
            rests = [f"rest_{name}" for name in self._sums]
            vars(p).update({rest: b.add(getattr(p, rest), getattr(q, rest)) for rest in rests})
        return self._increased(b, p, vars(q))

    def accumulate(self, b: Builder, s: State, j: Value, f: Value, *weight: Value) -> State:
        """See `Reduction`. `s.max` is at least `f`, since the state has been rescaled."""
        mass = self._exponentials.power(b, f, s.max)
        total = b.mul(mass, weight[0]) if weight else mass
        return self._increased(b, s, {"mass": mass, "sum": total})

    def _relative_to(self, b: Builder, s: State, top: Value) -> State:
        """The state with `top` as its maximum, and all sums multiplied accordingly."""
        ratio = self._exponentials.ratio(b, s.max, top)
        numbers = {field.name: b.mul(getattr(s, field.name), ratio) for field in self.state[1:]}
        return State(max=top, **numbers)

    def _increased(self, b: Builder, s: State, terms: dict[str, Value]) -> State:
        """The state with a term added to each sum."""
        fresh = State(max=s.max)
        for name in self._sums:
            total, term = getattr(s, name), terms[name]
            if self.compensated:
                total, rest = compensated_add(b, total, getattr(s, f"rest_{name}"), term)
                setattr(fresh, f"rest_{name}", rest)
            else:
                total = b.add(total, term)
            setattr(fresh, name, total)
        return fresh
