"""Functions of NumPy and PyTorch that work entry by entry and are no rows of the op tables.

They only arrange their arguments.
"""

from __future__ import annotations

import math
from inspect import Parameter, Signature
from typing import Any, Final

import numpy as np

from foldwise.api.documents import of_function
from foldwise.api.table import METHODS, Function, Lazy, apply_row, enter, written
from foldwise.ops import COMPOSITES, OPS


def _operator(
    plain: str,
    reflected: str,
    second: str = "other",
    gives: str = "LazyTensor",
    doc: str = "",
    example: str = "",
    **meanings: str,
) -> Function:
    """An operator of LazyTensors as a function."""

    def call(input: Any, other: Any) -> Any:
        if isinstance(input, Lazy):
            return getattr(input, plain)(other)
        return getattr(other, reflected)(input)

    kind = Parameter.POSITIONAL_OR_KEYWORD
    parameters = [Parameter(name, kind) for name in ("input", second)]
    doc = of_function(doc, (second,), meanings, example) if doc else ""
    return Function(call, Signature(parameters, return_annotation=gives), doc)


matrix_product: Final = _operator(
    "__matmul__",
    "__rmatmul__",
    gives="an array",
    doc="The sum over j of K_ij b_j, as if K were a matrix; also written `K @ b`. "
    "Returns: An array of shape `(M,)` or `batch + (M, E)`.",
    example=">>> x.sqdist(y).matmul(np.ones(4)).shape\n(5,)",
    other="b, an array of shape `(N,)` or `batch + (N, E)`.",
)
enter(matrix_product, "matmul", "mm", "mv", "matvec")
enter(
    _operator(
        "__pow__",
        "__rpow__",
        "exponent",
        doc="Power of each component; also written `x ** exponent`.",
        example=">>> x.pow(y).shape\n(5, 4, 3)",
        exponent="the exponent: a LazyTensor, an array or a number.",
    ),
    "pow",
    "power",
    "float_power",
)
enter(
    _operator(
        "__or__",
        "__ror__",
        doc="Or, of two masks; scalar product of other vectors; also written `x | y`.",
        example=">>> (x > 0).bitwise_or(y > 0).shape\n(5, 4, 3)",
    ),
    "bitwise_or",
)
enter(
    _operator(
        "__and__",
        "__rand__",
        doc="And, of two masks; also written `x & y`.",
        example=">>> (x > 0).bitwise_and(y > 0).shape\n(5, 4, 3)",
    ),
    "bitwise_and",
)
enter(
    _operator(
        "__xor__",
        "__rxor__",
        doc="Exclusive or, of two masks; also written `x ^ y`.",
        example=">>> (x > 0).bitwise_xor(y > 0).shape\n(5, 4, 3)",
    ),
    "bitwise_xor",
)
# The names by which PyTorch hands on operators whose left operand is a tensor.
enter(_operator("__truediv__", "__rtruediv__"), "truediv", method=False)
enter(_operator("__or__", "__ror__"), "or", method=False)
enter(_operator("__and__", "__rand__"), "and", method=False)
enter(_operator("__xor__", "__rxor__"), "xor", method=False)


@written(
    "bitwise_not",
    "bitwise_invert",
    "invert",
    example=">>> (x > 0).bitwise_not().shape\n(5, 1, 3)",
)
def _invert(input: Any) -> Any:
    """Not, of a mask."""
    return ~input


@written(
    "positive",
    "clone",
    "contiguous",
    "resolve_conj",
    "resolve_neg",
    "copy",
    example=">>> x.positive().shape\n(5, 1, 3)",
)
def _positive(input: Any) -> Any:
    """The LazyTensor itself."""
    return input


@written(
    "add",
    alpha="factor of the second operand.",
    example=">>> x.add(y, alpha=2).shape\n(5, 4, 3)",
)
def _add(input: Any, other: Any, *, alpha: Any = 1) -> Any:
    """Sum of two vectors, component by component, the second one times `alpha`."""
    return apply_row(OPS["add"], "add", (input, _times(alpha, other)))


@written(
    "sub",
    "subtract",
    alpha="factor of the second operand.",
    example=">>> x.sub(y, alpha=2).shape\n(5, 4, 3)",
)
def subtract(input: Any, other: Any, *, alpha: Any = 1) -> Any:
    """Difference of two vectors, component by component, the second one times `alpha`."""
    return apply_row(OPS["sub"], "sub", (input, _times(alpha, other)))


@written("rsub", method=False)
def _rsub(input: Any, other: Any, *, alpha: Any = 1) -> Any:
    """The second vector less the first one times `alpha`."""
    return subtract(other, input, alpha=alpha)


def _times(alpha: Any, x: Any) -> Any:
    return x if isinstance(alpha, int) and alpha == 1 else alpha * x


@written(
    "div",
    "divide",
    rounding_mode="None, 'floor' or 'trunc', to round quotients down or towards 0.",
    example=">>> x.div(y, rounding_mode='floor').shape\n(5, 4, 3)",
)
def _div(input: Any, other: Any, *, rounding_mode: str | None = None) -> Any:
    """Quotient of two vectors, component by component; `rounding_mode` may be floor or trunc."""
    if rounding_mode == "floor":
        return apply_row(COMPOSITES["floor_divide"], "floor_divide", (input, other))
    quotient = apply_row(OPS["div"], "div", (input, other))
    if rounding_mode not in (None, "trunc"):
        raise ValueError(f"rounding_mode is None, 'floor' or 'trunc', not {rounding_mode!r}")
    return quotient if rounding_mode is None else quotient.trunc()


@written("divmod", method=False)
def _divmod(input: Any, other: Any) -> tuple[Any, Any]:
    """The integer quotient and the remainder."""
    rows = (COMPOSITES["floor_divide"], OPS["remainder"])
    quotient, rest = (apply_row(row, "divmod", (input, other)) for row in rows)
    return quotient, rest


@written("modf", method=False)
def _modf(input: Any) -> tuple[Any, Any]:
    """The fractions and the integer parts."""
    return input.frac(), input.trunc()


@written(
    "clamp",
    "clip",
    min="lower end of the interval; also called `low`.",
    max="upper end of the interval; also called `high`.",
    example=">>> x.clamp(0, 1).shape\n(5, 1, 3)",
)
def clamp(input: Any, min: Any = None, max: Any = None) -> Any:
    """Each component moved into the interval of two operands, either of which may be None.

    NaN stays NaN. The derivative is 1 on the closed interval, and outside that of the nearest end.
    """
    if min is None and max is None:
        raise ValueError("clamp needs min or max, or both")
    if max is None:
        return apply_row(OPS["maximum"], "clamp or clip", (input, min))
    if min is None:
        return apply_row(OPS["minimum"], "clamp or clip", (input, max))
    return apply_row(OPS["clamp"], "clamp or clip", (input, min, max))


@written(
    "prelu",
    weight="factor of components that are not positive, a number.",
    example=">>> x.prelu(0.1).shape\n(5, 1, 3)",
)
def _prelu(input: Any, weight: Any) -> Any:
    """Each component, times `weight`, a number, unless it is positive."""
    if math.prod(getattr(weight, "shape", ())) != 1:
        raise ValueError(
            "prelu of LazyTensors has one weight for all: those of several channels are along "
            "axis 1, here that of j; write torch.where(x > 0, x, w * x)"
        )
    return apply_row(COMPOSITES["leaky_relu"], "prelu", (input, weight))


@written("rrelu", method=False)
def _rrelu(
    input: Any,
    lower: float = 1 / 8,
    upper: float = 1 / 3,
    training: bool = False,
    inplace: bool = False,
) -> Any:
    """Each component, times the mean of the two slopes unless it is positive.

    Training mode, which draws random numbers, is refused.
    """
    if training:
        raise TypeError("rrelu draws numbers, a formula has none: call eval() on the module")
    return apply_row(COMPOSITES["leaky_relu"], "rrelu", (input, (lower + upper) / 2))


@written(
    "clamp_min",
    min="lower end: a LazyTensor, an array or a number.",
    example=">>> x.clamp_min(0).shape\n(5, 1, 3)",
)
def clamp_min(input: Any, min: Any) -> Any:
    """The larger of each component and `min`."""
    return clamp(input, min=min)


@written(
    "clamp_max",
    max="upper end: a LazyTensor, an array or a number.",
    example=">>> x.clamp_max(1).shape\n(5, 1, 3)",
)
def _clamp_max(input: Any, max: Any) -> Any:
    """The smaller of each component and `max`."""
    return clamp(input, max=max)


@written("where", method=False)
def where(condition: Any, input: Any = None, other: Any = None) -> Any:
    """The second argument where the condition is not 0, else the third."""
    if input is None or other is None:
        raise TypeError("where of LazyTensors needs a condition and two choices")
    return apply_row(OPS["where"], "where", (condition, input, other))


def _kept_where(input: Any, condition: Any, other: Any) -> Any:
    """The entries of this one where the condition is not 0, those of `other` elsewhere."""
    return where(condition, input, other)


METHODS["where"] = Function(
    _kept_where,
    None,
    of_function(
        _kept_where.__doc__ or "",
        ("condition", "other"),
        {"condition": "the mask, or other numbers: a LazyTensor or an array."},
        ">>> x.where(x < y, 0).shape\n(5, 4, 3)",
    ),
)


@written(
    "masked_fill",
    mask="where to fill, not 0.",
    value="the values to fill in: a LazyTensor, an array or a number.",
    example=">>> x.masked_fill(x < y, 0).shape\n(5, 4, 3)",
)
def _masked_fill(input: Any, mask: Any, value: Any) -> Any:
    """`value` where the mask is not 0, and the entries of this one elsewhere."""
    return where(mask, value, input)


@written(
    "nan_to_num",
    nan="replacement of NaN.",
    posinf="replacement of inf.",
    neginf="replacement of -inf.",
    example=">>> x.nan_to_num().shape\n(5, 1, 3)",
)
def nan_to_num(input: Any, nan: Any = None, posinf: Any = None, neginf: Any = None) -> Any:
    """Each component, with other numbers in place of NaN, inf and -inf.

    By default they are 0, and the largest and smallest numbers of the type of the arrays.
    """
    top = float(np.finfo("float64" if input.dtype == "float64" else "float32").max)
    others = [0 if nan is None else nan, top if posinf is None else posinf]
    others.append(-top if neginf is None else neginf)
    return apply_row(COMPOSITES["nan_to_num"], "nan_to_num", (input, *others))


@written(
    "isclose",
    rtol="tolerance relative to |y|.",
    atol="absolute tolerance, added to the relative one.",
    equal_nan="whether two NaNs are close.",
    example=">>> x.isclose(y).shape\n(5, 4, 3)",
)
def _isclose(
    input: Any, other: Any, rtol: Any = 1e-5, atol: Any = 1e-8, equal_nan: bool = False
) -> Any:
    """1 where two components are equal or |x - y| <= atol + rtol |y|, else 0.

    Two NaNs are close if `equal_nan` is true.
    """
    close = apply_row(COMPOSITES["isclose"], "isclose", (input, other, rtol, atol))
    if equal_nan:
        zero = 0 * close  # makes LazyTensors of arrays
        first, second = ((x + zero).isnan() for x in (input, other))
        close = close | (first & second)
    return close


@written(
    "lerp",
    end="the other end: a LazyTensor, an array or a number.",
    weight="share of the other end, from 0 to 1.",
    example=">>> x.lerp(y, 0.5).shape\n(5, 4, 3)",
)
def _lerp(input: Any, end: Any, weight: Any) -> Any:
    """The point between two vectors: `input + weight * (end - input)`."""
    return apply_row(OPS["add"], "lerp", (input, weight * subtract(end, input)))


@written(
    "addcmul",
    tensor1="first operand: a LazyTensor, an array or a number.",
    tensor2="second operand.",
    value="factor of the product.",
    example=">>> x.addcmul(x, y).shape\n(5, 4, 3)",
)
def _addcmul(input: Any, tensor1: Any, tensor2: Any, *, value: Any = 1) -> Any:
    """`input + value * tensor1 * tensor2`."""
    return apply_row(OPS["add"], "addcmul", (input, _times(value, tensor1 * tensor2)))


@written(
    "addcdiv",
    tensor1="first operand: a LazyTensor, an array or a number.",
    tensor2="second operand.",
    value="factor of the quotient.",
    example=">>> x.addcdiv(x, y).shape\n(5, 4, 3)",
)
def _addcdiv(input: Any, tensor1: Any, tensor2: Any, *, value: Any = 1) -> Any:
    """`input + value * tensor1 / tensor2`."""
    return apply_row(OPS["add"], "addcdiv", (input, _times(value, tensor1 / tensor2)))


@written(
    "softplus",
    beta="scale of the argument.",
    threshold="no effect.",
    example=">>> x.softplus().shape\n(5, 1, 3)",
)
def softplus(input: Any, beta: Any = 1, threshold: Any = 20) -> Any:
    """Logarithm of 1 + exp(beta x), divided by beta, without overflow.

    `threshold`, above which PyTorch returns x itself, has no effect.
    """
    if isinstance(beta, int | float) and beta == 1:
        return apply_row(OPS["softplus"], "softplus", (input,))
    return apply_row(OPS["softplus"], "softplus", (beta * input,)) / beta


@written(
    "gelu",
    approximate="'none', or 'tanh' for an approximation by that.",
    example=">>> x.gelu().shape\n(5, 1, 3)",
)
def _gelu(input: Any, approximate: str = "none") -> Any:
    """Each component times the probability that a standard normal variable is below it.

    With `approximate="tanh"` the approximation of that name in PyTorch.
    """
    if approximate not in ("none", "tanh"):
        raise ValueError(f"approximate is 'none' or 'tanh', not {approximate!r}")
    row = COMPOSITES["gelu_erf" if approximate == "none" else "gelu_tanh"]
    return apply_row(row, "gelu", (input,))


@written(
    "logit",
    eps="distance that components keep from 0 and 1; None for none.",
    example=">>> x.logit(1e-6).shape\n(5, 1, 3)",
)
def _logit(input: Any, eps: float | None = None) -> Any:
    """Logarithm of x / (1 - x) for each component x, moved into [eps, 1 - eps] first."""
    x = input if eps is None else clamp(input, eps, 1 - eps)
    return apply_row(OPS["logit"], "logit", (x,))
