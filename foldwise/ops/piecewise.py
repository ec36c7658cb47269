"""Element-wise functions made of pieces: signs, rounding, comparisons, choices.

Where a derivative jumps, the documents say which value it takes.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from foldwise.ir.builder import Builder
from foldwise.ir.expr import Expr, Op, apply
from foldwise.ir.loops import Value
from foldwise.ir.tables import Composite, register
from foldwise.ops import intervals
from foldwise.ops.rows import ANY, binary, flag, select, truth, unary

_INTEGERS = 2.0**53  # all floating-point numbers from here on are integers


def _minimum(b: Builder, x: Value, y: Value) -> Value:
    # A NaN in x would be passed over.
    return b.select(b.eq(x, x), b.min(x, y), x)


def _maximum(b: Builder, x: Value, y: Value) -> Value:
    return b.select(b.eq(x, x), b.max(x, y), x)


def _where(b: Builder, chosen: Value, x: Value, y: Value) -> Value:
    return b.select(b.eq(chosen, b.const(0)), y, x)


def _clamp(b: Builder, x: Value, low: Value, high: Value) -> Value:
    return _minimum(b, _maximum(b, x, low), high)


def _between(x: Expr, low: Expr, high: Expr) -> Expr:
    return apply("le", low, x) * apply("le", x, high)


def _remainder(b: Builder, x: Value, n: Value) -> Value:
    rest = b.fmod(x, n)
    zero = b.const(0)
    other_sign = b.lt(b.mul(b.sign(rest), n), zero)
    rest = b.select(other_sign, b.add(rest, n), rest)
    # A zero has the sign of n, too.
    return b.select(b.eq(rest, zero), b.select(b.lt(n, zero), b.const(-0.0), zero), rest)


def _turns(rest: Expr, x: Expr, n: Expr) -> Expr:
    """The integer by which n was multiplied, to leave this rest of x."""
    return _nearest_integer((x - rest) / n)


def _nearest_integer(x: Expr) -> Expr:
    """The integer nearest to x, of two the smaller one."""
    whole = apply("floor", x)
    return whole + apply("lt", 0.5, x - whole)


def _floor_divide(x: Expr, n: Expr) -> Expr:
    rest = apply("fmod", x, n)
    below = apply("ne", apply("lt", rest, 0), apply("lt", n, 0)) * apply("ne", rest, 0)
    by_zero = apply("detach", x / n)
    whole = _nearest_integer((x - rest) / n - below)
    return apply("where", apply("eq", n, 0), by_zero, whole)


def _mod(x: Expr, n: Expr, d: Expr) -> Expr:
    return apply("remainder", x - d, n) + d


def _comparison(
    name: str,
    lower: Callable[[Builder, Value, Value], Value],
    ref: Callable[[Any, Any], Any],
    **row: Any,
) -> Op:
    """A row whose value is 1 where something holds, and 0 elsewhere."""

    def number(x: Any, y: Any) -> Any:
        return select(ref(x, y), 1.0, 0.0)

    return binary(
        name,
        lower,
        lambda z, x, y: (0, 0),
        number,
        names=(name,),
        mask="always",
        jumps=True,
        **row,
    )


def _to_decimals(x: Expr, decimals: int, nearest: Callable[[Expr], Expr]) -> Expr:
    """The nearest multiple of 10**-decimals, where `nearest` gives the nearest integer."""
    try:
        decimals = operator.index(decimals)
    except TypeError:
        raise TypeError(f"decimals must be an integer, not {decimals!r}") from None
    if decimals == 0:
        return nearest(x)
    # Infinite if it is too large, for a type or for all.
    unit = float(f"1e{min(abs(decimals), 999)}")
    if decimals < 0:
        turns = nearest(x / unit)
        return apply("where", turns, turns * unit, turns)
    # Numbers so large have no such decimals.
    scaled = x * unit
    fits = apply("lt", apply("abs", scaled), _INTEGERS)
    return apply("where", fits, nearest(scaled) / unit, apply("detach", x))


def _round(x: Expr, decimals: int) -> Expr:
    return _to_decimals(x, decimals, lambda x: apply("rint", x))


def _round_away(x: Expr, decimals: int) -> Expr:
    def nearest(x: Expr) -> Expr:
        size = apply("abs", x)
        whole = apply("floor", size)
        # Not floor(size + 1/2): that sum may round up to the next integer.
        return apply("sign", x) * (whole + apply("le", 0.5, size - whole))

    return _to_decimals(x, decimals, nearest)


def _round_away_ref(x: Any, decimals: int) -> Any:
    scaled = np.abs(x) * 10.0**decimals
    size = select(scaled % 1 >= 0.5, np.ceil(scaled), np.floor(scaled))
    return np.copysign(size, x) * 10.0**-decimals


def _trunc(x: Expr) -> Expr:
    return apply("sign", x) * apply("floor", apply("abs", x))


def _isclose(x: Expr, y: Expr, rtol: Expr, atol: Expr) -> Expr:
    near = apply("le", apply("abs", x - y), atol + rtol * apply("abs", y))
    finite = apply("lt", apply("abs", y), math.inf)
    return apply("maximum", apply("eq", x, y), near * finite)


def _signbit(x: Expr) -> Expr:
    return apply("maximum", apply("lt", x, 0), apply("lt", 1 / x, 0))  # the latter for -0.0


def _copysign(x: Expr, y: Expr) -> Expr:
    size = apply("abs", x)
    return apply("where", _signbit(y), -size, size)


def _heaviside(x: Expr, at_zero: Expr) -> Expr:
    beyond = apply("where", apply("eq", x, x), apply("lt", 0, x), x)
    return apply("where", apply("eq", x, 0), at_zero, apply("detach", beyond))


def _passing_nan(extremum: str, x: Expr, y: Expr) -> Expr:
    either = apply("where", apply("ne", y, y), x, apply(extremum, x, y))
    return apply("where", apply("ne", x, x), y, either)


def _nan_to_num(x: Expr, nan: Expr, posinf: Expr, neginf: Expr) -> Expr:
    finite = apply("where", apply("eq", x, -math.inf), neginf, x)
    finite = apply("where", apply("eq", x, math.inf), posinf, finite)
    return apply("where", apply("ne", x, x), nan, finite)


def _nan_to_num_ref(x: Any, nan: Any, posinf: Any, neginf: Any) -> Any:
    return select(np.isnan(x), nan, select(x == np.inf, posinf, select(x == -np.inf, neginf, x)))


register(
    unary(
        "abs",
        lambda b, x: b.abs(x),
        lambda y, x: apply("sign", x),
        np.abs,
        root=lambda y, x: (y, (x,)),
        ufunc="absolute",
        names=("fabs",),
        bounds=intervals.even,
        doc="Absolute value of each component; its derivatives at 0 are taken as 0, those of its "
        "smooth functions, such as its square, are right there.",
    ),
    unary(
        "sign",
        lambda b, x: b.sign(x),
        lambda y, x: 0,
        np.sign,
        jumps=True,
        ufunc="sign",
        names=("sgn",),
        cost=3,
        bounds=intervals.rising,
        doc="-1, 0 or 1 by the sign of each component; its derivative is 0.",
    ),
    unary(
        "step",
        lambda b, x: flag(b, b.le(b.const(0), x)),
        lambda y, x: 0,
        lambda x: select(x >= 0, 1.0, 0.0),
        mask="always",
        jumps=True,
        cost=2,
        bounds=intervals.zero_or_more,
        doc="1 where a component is 0 or larger, else 0, also for NaN; its derivative is 0.",
    ),
    unary(
        "relu",
        lambda b, x: b.select(b.lt(x, b.const(0)), b.const(0), x),
        lambda y, x: apply("step", x),
        lambda x: select(x < 0, 0, x),
        text="ReLU",
        cost=2,
        bounds=intervals.rising,
        doc="Each component, or 0 where it is negative; NaN stays NaN; its derivative at 0 is 1.",
    ),
    # --- rounding
    unary(
        "floor",
        lambda b, x: b.floor(x),
        lambda y, x: 0,
        np.floor,
        jumps=True,
        ufunc="floor",
        bounds=intervals.rising,
        doc="The largest integer that is not above each component; its derivative is 0.",
    ),
    Composite(
        name="ceil",
        arity=1,
        build=lambda x: -apply("floor", -x),
        ref=np.ceil,
        domain=(ANY,),
        text="Ceil",
        method="ceil",
        ufunc="ceil",
        doc="The smallest integer that is not below each component; its derivative is 0.",
    ),
    Composite(
        name="trunc",
        arity=1,
        build=_trunc,
        ref=np.trunc,
        domain=(ANY,),
        method="trunc",
        ufunc="trunc",
        names=("fix",),
        doc="Each component without its fraction; its derivative is 0.",
    ),
    Composite(
        name="floor_divide",
        arity=2,
        build=_floor_divide,
        ref=np.floor_divide,
        domain=(ANY, (0.5, 3.0)),
        ufunc="floor_divide",
        doc="The largest integer that is not above the quotient, which is not rounded before; "
        "infinite or NaN for a divisor 0; its derivative is 0.",
    ),
    Composite(
        name="isnan",
        arity=1,
        build=lambda x: apply("ne", x, x),
        ref=lambda x: np.isnan(x).astype(float),
        domain=(ANY,),
        method="isnan",
        ufunc="isnan",
        doc="1 for each component that is NaN, else 0.",
    ),
    Composite(
        name="isinf",
        arity=1,
        build=lambda x: apply("eq", apply("abs", x), math.inf),
        ref=lambda x: np.isinf(x).astype(float),
        domain=(ANY,),
        ufunc="isinf",
        doc="1 for each component that is infinite, else 0.",
    ),
    *(
        Composite(
            name=f"is{sign}inf",
            arity=1,
            build=lambda x, bound=bound: apply("eq", x, bound),
            ref=lambda x, bound=bound: (x == bound).astype(float),
            domain=(ANY,),
            names=(f"is{sign}inf",),
            doc=f"1 for each component that is {bound}, else 0.",
        )
        for sign, bound in (("pos", math.inf), ("neg", -math.inf))
    ),
    Composite(
        name="isfinite",
        arity=1,
        build=lambda x: apply("lt", apply("abs", x), math.inf),
        ref=lambda x: np.isfinite(x).astype(float),
        domain=(ANY,),
        ufunc="isfinite",
        doc="1 for each component that is neither infinite nor NaN, else 0.",
    ),
    Composite(
        name="isclose",
        arity=4,
        build=_isclose,
        ref=lambda x, y, rtol, atol: np.isclose(x, y, rtol, atol).astype(float),
        domain=(ANY, ANY, (0.2, 0.5), (0.1, 0.2)),
        operands=("other", "rtol", "atol"),
        doc="1 where x and y are equal or |x - y| <= atol + rtol |y|, else 0, also for NaN, as (x, "
        "y, rtol, atol).",
    ),
    Composite(
        name="signbit",
        arity=1,
        build=_signbit,
        ref=lambda x: np.signbit(x).astype(float),
        domain=(ANY,),
        ufunc="signbit",
        doc="1 for each component that is negative or -0.0, else 0, also for NaN.",
    ),
    Composite(
        name="copysign",
        arity=2,
        build=_copysign,
        ref=np.copysign,
        domain=(ANY, ANY),
        ufunc="copysign",
        doc="The size of the first operand with the sign of the second; its derivative is 0 where "
        "the first operand is 0, and 0 in the second.",
    ),
    Composite(
        name="heaviside",
        arity=2,
        build=_heaviside,
        ref=np.heaviside,
        domain=(ANY, ANY),
        ufunc="heaviside",
        operands=("values",),
        meanings={"values": "the values where the first operand is 0."},
        doc="0 where the first operand is negative, 1 where it is positive, the second operand "
        "where it is 0; NaN stays NaN.",
    ),
    Composite(
        name="frac",
        arity=1,
        build=lambda x: x - _trunc(x),
        ref=lambda x: x - np.trunc(x),
        domain=(ANY,),
        names=("frac",),
        doc="Each component less its integer part; its derivative is 1.",
    ),
    Composite(
        name="logical_not",
        arity=1,
        build=lambda x: apply("eq", x, 0),
        ref=lambda x: np.logical_not(x).astype(float),
        domain=(ANY,),
        ufunc="logical_not",
        doc="1 for each component that is 0, else 0.",
    ),
    Composite(
        name="logical_and",
        arity=2,
        build=lambda x, y: truth(x) * truth(y),
        ref=lambda x, y: np.logical_and(x, y).astype(float),
        domain=(ANY, ANY),
        ufunc="logical_and",
        doc="1 where both components are not 0, else 0.",
    ),
    Composite(
        name="logical_or",
        arity=2,
        build=lambda x, y: apply("maximum", truth(x), truth(y)),
        ref=lambda x, y: np.logical_or(x, y).astype(float),
        domain=(ANY, ANY),
        ufunc="logical_or",
        doc="1 where a component is not 0, else 0.",
    ),
    Composite(
        name="logical_xor",
        arity=2,
        build=lambda x, y: apply("ne", truth(x), truth(y)),
        ref=lambda x, y: np.logical_xor(x, y).astype(float),
        domain=(ANY, ANY),
        ufunc="logical_xor",
        doc="1 where exactly one of two components is not 0, else 0.",
    ),
    unary(
        "rint",
        lambda b, x: b.round(x),
        lambda y, x: 0,
        np.rint,
        jumps=True,
        ufunc="rint",
        bounds=intervals.rising,
        doc="The nearest integer, of two the even one; its derivative is 0.",
    ),
    Composite(
        name="round",
        arity=1,
        build=_round,
        ref=np.round,
        domain=(ANY,),
        param_names=("decimals",),
        param_samples=(0,),
        defaults=(0,),
        method="round",
        names=("around",),
        meanings={"decimals": "number of decimals that stay."},
        doc="Each component to so many decimals (tens for -1), ties to even as in NumPy; its "
        "derivative is 0.",
    ),
    Composite(
        name="round_away",
        arity=1,
        build=_round_away,
        ref=_round_away_ref,
        domain=(ANY,),
        param_names=("decimals",),
        param_samples=(0,),
        defaults=(0,),
        text="Round",
        meanings={"decimals": "number of decimals that stay."},
        doc="Each component to so many decimals (tens for -1), ties away from 0 as in C; its "
        "derivative is 0.",
    ),
    binary(
        "fmod",
        lambda b, x, n: b.fmod(x, n),
        lambda y, x, n: (1, -_turns(y, x, n)),
        np.fmod,
        jumps=True,
        domain=(ANY, (0.6, 1.9)),
        ufunc="fmod",
        cost=14,
        doc="Remainder of x divided by n, with the sign of x, as in C; exact, however large the "
        "quotient; NaN for n = 0 and for infinite x. Its derivative is 1 in x and minus the "
        "integer quotient in n, also at the jumps.",
    ),
    binary(
        "remainder",
        _remainder,
        lambda y, x, n: (1, -_turns(y, x, n)),
        np.remainder,
        jumps=True,
        domain=(ANY, (0.6, 1.9)),
        ufunc="remainder",
        cost=20,
        doc="Remainder of x divided by n, with the sign of n, as in Python and NumPy; `x % n`. "
        "Exact but for one rounding where the signs differ, however large the quotient; NaN for "
        "n = 0 and for infinite x. Its derivative is 1 in x and minus the integer quotient in n, "
        "also at the jumps.",
    ),
    Composite(
        name="mod",
        arity=3,
        build=_mod,
        ref=lambda x, n, d: np.remainder(x - d, n) + d,
        domain=(ANY, (0.6, 1.9), (-0.5, 0.5)),
        defaults=(0,),
        text="Mod",
        method="mod",
        operands=("modulus", "offset"),
        meanings={
            "modulus": "n, the divisor.",
            "offset": "d, the lower end of the values.",
        },
        doc="The remainder of x - d divided by n, plus d (0 if left out), for the first operand x: "
        "a value between d and d + n. Its derivative is 1 in x, minus the integer quotient in n "
        "and 0 in d, also at the jumps.",
    ),
    # --- comparisons
    _comparison(
        "eq",
        lambda b, x, y: flag(b, b.eq(x, y)),
        np.equal,
        ufunc="equal",
        domain=((1.0, 1.0), (1.0, 1.0)),  # where it is 1
        text="Equal",
        bounds=intervals.equal,
        doc="1 where two components are equal, else 0, also for NaN; its derivative is 0.",
    ),
    _comparison(
        "ne",
        lambda b, x, y: b.select(b.eq(x, y), b.const(0), b.const(1)),
        np.not_equal,
        ufunc="not_equal",
        text="NotEqual",
        bounds=intervals.unequal,
        doc="1 where two components differ or are NaN, else 0; its derivative is 0.",
    ),
    _comparison(
        "lt",
        lambda b, x, y: flag(b, b.lt(x, y)),
        np.less,
        ufunc="less",
        text="LessThan",
        bounds=intervals.less,
        doc="1 where x < y, else 0, also for NaN; its derivative is 0.",
    ),
    _comparison(
        "le",
        lambda b, x, y: flag(b, b.le(x, y)),
        np.less_equal,
        ufunc="less_equal",
        text="LessOrEqual",
        bounds=intervals.less_or_equal,
        doc="1 where x <= y, else 0, also for NaN; its derivative is 0.",
    ),
    Composite(
        name="gt",
        names=("gt",),
        arity=2,
        build=lambda x, y: apply("lt", y, x),
        ref=lambda x, y: select(x > y, 1.0, 0.0),
        domain=(ANY, ANY),
        ufunc="greater",
        doc="1 where x > y, else 0, also for NaN; its derivative is 0.",
    ),
    Composite(
        name="ge",
        names=("ge",),
        arity=2,
        build=lambda x, y: apply("le", y, x),
        ref=lambda x, y: select(x >= y, 1.0, 0.0),
        domain=(ANY, ANY),
        ufunc="greater_equal",
        doc="1 where x >= y, else 0, also for NaN; its derivative is 0.",
    ),
    Composite(
        name="between",
        arity=3,
        build=_between,
        ref=lambda x, low, high: select((low <= x) & (x <= high), 1.0, 0.0),
        domain=(ANY, (-1.5, -0.5), (0.5, 1.5)),
        text="DiffClampInt",
        operands=("low", "high"),
        doc="1 where low <= x <= high, else 0, also for NaN; its derivative is 0.",
    ),
    # --- choices
    Op(
        name="where",
        arity=3,
        lower=_where,
        partials=lambda z, c, x, y: (0, apply("ne", c, 0), apply("eq", c, 0)),
        ref=lambda c, x, y: select(c != 0, x, y),
        domain=(ANY, ANY, ANY),
        text="Where",
        mask="kept",
        cost=2,
        operands=("chosen", "otherwise"),
        bounds=intervals.choice,
        doc="The second operand where the first is not 0 (NaN included), else the third; its "
        "derivative in the first is 0. The operand that is not chosen has no part in any "
        "derivative, even if it is infinite or NaN.",
    ),
    Composite(
        name="ifelse",
        arity=3,
        build=lambda x, a, b: apply("where", apply("step", x), a, b),
        ref=lambda x, a, b: select(x >= 0, a, b),
        domain=(ANY, ANY, ANY),
        text="IfElse",
        method="ifelse",
        operands=("chosen", "otherwise"),
        meanings={
            "chosen": "the values where the first operand is 0 or larger.",
            "otherwise": "the values elsewhere.",
        },
        doc="The second operand where the first is 0 or larger, else the third, also for NaN; its "
        "derivative in the first is 0.",
    ),
    binary(
        "minimum",
        _minimum,
        lambda z, x, y: (apply("le", x, y), apply("lt", y, x)),
        np.minimum,
        method="minimum",
        ufunc="minimum",
        mask="kept",
        cost=3,
        bounds=intervals.rising,
        doc="The smaller of two components, NaN if one is; of a tie, the first has the derivative.",
    ),
    binary(
        "maximum",
        _maximum,
        lambda z, x, y: (apply("le", y, x), apply("lt", x, y)),
        np.maximum,
        method="maximum",
        ufunc="maximum",
        mask="kept",
        cost=3,
        bounds=intervals.rising,
        doc="The larger of two components, NaN if one is; of a tie, the first has the derivative.",
    ),
    *(
        Composite(
            name=name,
            arity=2,
            build=lambda x, y, extremum=extremum: _passing_nan(extremum, x, y),
            ref=ref,
            domain=(ANY, ANY),
            ufunc=name,
            doc=f"The {which} of two components, the other one if one is NaN; of a tie, the first "
            "has the derivative.",
        )
        for name, extremum, which, ref in (
            ("fmin", "minimum", "smaller", np.fmin),
            ("fmax", "maximum", "larger", np.fmax),
        )
    ),
    Composite(
        name="nan_to_num",
        arity=4,
        build=_nan_to_num,
        ref=_nan_to_num_ref,
        domain=(ANY, ANY, ANY, ANY),
        operands=("nan", "posinf", "neginf"),
        doc="Each component, with the other three operands in place of NaN, inf and -inf, as "
        "(x, nan, posinf, neginf).",
    ),
    Op(
        name="clamp",
        arity=3,
        lower=_clamp,
        partials=lambda y, x, low, high: (
            _between(x, low, high),
            apply("lt", x, low) * apply("le", low, high),
            apply("lt", high, apply("maximum", x, low)),
        ),
        ref=lambda x, low, high: np.minimum(np.maximum(x, low), high),
        domain=(ANY, (-1.5, -0.5), (0.5, 1.5)),
        text="Clamp",
        method="clamp",
        ufunc="clip",
        cost=4,
        operands=("low", "high"),
        meanings={"low": "lower end of the interval.", "high": "upper end of the interval."},
        bounds=intervals.clamped,
        doc="Each component moved into the interval of the other two operands, to the second of "
        "these if that is below the first, as in NumPy; NaN if an operand is. Its derivative is 1 "
        "on the closed interval, and outside that of the nearest end.",
    ),
)
