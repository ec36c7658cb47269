"""Elementary functions on vectors of lanes, written out as LLVM instructions.

Every function is a range reduction to a short interval and a polynomial there, without branches
and without calls to a mathematics library; errors are below 2 ulp over the whole range (`pow` and
`erfc` in double: below 4; `lgamma`: see there), denormal arguments and results included, and
special values follow Annex F of C99.

Reductions subtract multiples of a constant that is held in two or three parts (Cody & Waite,
Software Manual for the Elementary Functions, 1980). The polynomials are minimax fits, the error
weighed in ulps of the result (exchange algorithm of Remez), with coefficients rounded one after
another and the rest fitted again (Muller, Elementary Functions). Comments state intervals and
errors; `tools/coefficients.py` makes such tables, and measures these. Huge arguments of sin and cos
are reduced by as many bits of 1/pi as it takes (Payne & Hanek, Radian Reduction for Trigonometric
Functions, 1983), in a function of its own that is called only when a lane needs it; so are the
reflection of negative arguments of lgamma, and fmod where the quotient is large. The results of
fmod are exact.

On a target without fused multiply-add the products `n * ln2_high` and so on must be exact; so the
high parts end in enough zero bits.
"""

from __future__ import annotations

from collections.abc import Callable

from foldwise.backends.llvm.vecmath.arithmetic import floor, round_even
from foldwise.backends.llvm.vecmath.circular import acos, asin, atan, atan2, cos, sin
from foldwise.backends.llvm.vecmath.exponential import (
    exp,
    exp2,
    expm1,
    log,
    log1p,
    pow,
    rsqrt,
    tanh,
)
from foldwise.backends.llvm.vecmath.remainder import fmod
from foldwise.backends.llvm.vecmath.special import erf, erfc, lgamma

FUNCTIONS: dict[str, Callable[..., str]] = {
    "exp": exp,
    "exp2": exp2,
    "expm1": expm1,
    "log": log,
    "log1p": log1p,
    "tanh": tanh,
    "sin": sin,
    "cos": cos,
    "asin": asin,
    "acos": acos,
    "atan": atan,
    "atan2": atan2,
    "fmod": fmod,
    "rsqrt": rsqrt,
    "pow": pow,
    "erf": erf,
    "erfc": erfc,
    "lgamma": lgamma,
    "floor": floor,
    "round": round_even,
}
