"""Functions of NumPy and PyTorch on LazyTensors: one table of names.

Most entries are rows of the op tables, which say how the libraries call them. The rest, written
here, are functions that only arrange their arguments, and reductions.
"""

from __future__ import annotations

import inspect
import itertools
import math
import numbers
from collections.abc import Callable, Mapping, Sequence
from inspect import Parameter, Signature
from typing import Any, Final, Literal, NamedTuple

import numpy as np

from foldwise.api.advice import instead, nearest
from foldwise.api.arguments import one_axis, whole_number
from foldwise.arrays import adapter_of
from foldwise.ir.op import Composite, Op
from foldwise.ops import COMPOSITES, OPS, REDUCTIONS

Library = Literal["NumPy", "PyTorch"]


class Lazy:
    """The base of `LazyTensor`, by which this module knows one."""

    __slots__ = ()


class Function:
    """What one name of NumPy or PyTorch stands for.

    Args:
        call: the function itself; one of its arguments at least is a LazyTensor.
        signature: names of the arguments, as in PyTorch, and their defaults.
        doc: the docstring of the method of this name.
    """

    __slots__ = ("_enough", "call", "doc", "signature")

    def __init__(self, call: Callable[..., Any], signature: Signature | None, doc: str) -> None:
        self.call = call
        self.signature = inspect.signature(call) if signature is None else signature
        self.doc = doc
        kind = Parameter.POSITIONAL_OR_KEYWORD
        by_position = [p for p in self.signature.parameters.values() if p.kind is kind]
        required = sum(p.default is Parameter.empty for p in by_position)
        # As many arguments without names need no further look.
        self._enough = range(required, len(by_position) + 1)

    def __call__(self, what: str, args: Sequence[Any], named: Mapping[str, Any]) -> Any:
        """The value; `what` is the name that the caller used.

        Raises:
            TypeError: if the arguments do not fit.
        """
        if not named and len(args) in self._enough:
            return self.call(*args)
        known = self.signature.parameters
        given = {
            key if key in known else _SYNONYMS.get(key, key): value for key, value in named.items()
        }
        for key in [key for key in given if key not in known]:
            if any(given[key] is usual for usual in _WITHOUT_EFFECT.get(key, ())):
                del given[key]
            elif key == "dtype" and _name_of_dtype(given[key]) in _dtypes(args):
                del given[key]
        if "dim" in given and "dim" not in known and _is_last(given["dim"], args):
            del given["dim"]  # functions of vectors work along the last axis
        try:
            bound = self.signature.bind(*args, **given)
        except TypeError as error:
            problem = _problem(str(error), given, known)
            raise TypeError(
                f"{what}({_shown(self.signature)}) of LazyTensors, called with "
                f"{len(args)} arguments{' and ' + ', '.join(named) if named else ''}: {problem}"
            ) from None
        return self.call(*bound.args, **bound.kwargs)


# What NumPy calls the arguments that PyTorch calls otherwise.
_SYNONYMS: Final = {
    "a": "input",
    "x": "input",
    "axis": "dim",
    "keepdims": "keepdim",
    "a_min": "min",
    "a_max": "max",
    "axes": "dims",
    "dims": "dim",
    "shift": "shifts",
    "split_size_or_sections": "split_size",
    "p": "ord",
    "x1": "input",
    "x2": "other",
}
# Arguments of many functions, and the values of them that change nothing.
_WITHOUT_EFFECT: Final[dict[str, tuple[Any, ...]]] = {
    "out": (None,),
    "dtype": (None,),
    "inplace": (False, True),  # PyTorch's modules return what they change
    "size_average": (None,),
    "reduce": (None,),
    "_stacklevel": (3, 5),
    "weight": (None,),
}


def _shown(signature: Signature) -> str:
    """The names of arguments and their defaults."""
    parameters = signature.parameters.values()
    plain = signature.replace(
        parameters=[p.replace(annotation=Parameter.empty) for p in parameters],
        return_annotation=Signature.empty,
    )
    return str(plain)[1:-1]


def _problem(error: str, given: Mapping[str, Any], known: Mapping[str, Any]) -> str:
    unknown = [key for key in given if key not in known]
    if not unknown:
        return error
    if unknown[0] == "out":
        return "out is not possible: nothing is computed yet"
    if unknown[0] == "dtype":
        return "dtype can only be the type of the arrays, which all of a formula has"
    if unknown[0] == "dim":
        return "this function works along the last axis, or entry by entry"
    return f"there is no argument {unknown[0]}{nearest(unknown[0], known)}"


def _is_last(dim: Any, operands: Sequence[Any]) -> bool:
    """Whether this is the axis of the vectors, or a list of it alone."""
    lazies: list[Any] = [x for x in operands if isinstance(x, Lazy)]
    dim = one_axis(dim)
    return isinstance(dim, numbers.Integral) and all(dim in (-1, x.ndim - 1) for x in lazies)


def _check_last(what: str, dim: Any, *operands: Any) -> None:
    if not _is_last(dim, operands):
        raise ValueError(f"{what} of LazyTensors works along the last axis: dim=-1, not {dim!r}")


def _dtypes(operands: Sequence[Any]) -> set[Any]:
    """The types of the arrays of LazyTensors."""
    lazies: list[Any] = [x for x in operands if isinstance(x, Lazy)]
    return {x.dtype for x in lazies}


def _name_of_dtype(dtype: Any) -> str:
    kind: Any = np.dtype(dtype) if isinstance(dtype, type) else dtype
    return str(kind).removeprefix("torch.")


def _apply(row: Op | Composite, what: str, operands: Sequence[Any], **params: Any) -> Any:
    """A row on operands of which one is a LazyTensor."""
    lazy: Any = next(x for x in operands if isinstance(x, Lazy))
    return lazy._apply(row, what, operands, params)


# --- functions that are rows


def _of_row(row: Op | Composite, what: str) -> Function:
    arity, most = row.arity, row.arity + len(row.param_names)
    others = row.operands or (
        ("other",) if arity == 2 else tuple(f"other{n}" for n in range(1, arity))
    )
    names = ["input", *others, *row.param_names]
    defaults = [*[Parameter.empty] * (most - len(row.defaults)), *row.defaults]
    if row.along:
        names.append("dim")
        defaults.append(-1)
    kind = Parameter.POSITIONAL_OR_KEYWORD
    parameters = [Parameter(n, kind, default=d) for n, d in zip(names, defaults, strict=True)]
    optional = tuple(d for d in defaults[:most] if d is not Parameter.empty)

    def call(*values: Any) -> Any:
        if len(values) < most:
            values += optional[len(values) - most :]
        operands = values[:arity]
        if len(values) > most:
            _check_last(what, values[most], *operands)
        params = dict(zip(row.param_names, values[arity:most], strict=True))
        return _apply(row, what, operands, **params)

    return Function(call, Signature(parameters), row.doc)


def _rows() -> dict[str, Function]:
    """The functions that are rows, by all names that these give them."""
    found: dict[str, Function] = {}
    for row in (*OPS.values(), *COMPOSITES.values()):
        for name in (row.method, row.ufunc, *row.names):
            if name and row.arity:
                found[name] = _of_row(row, name)
    return found


# --- functions that arrange their arguments


def _written(*names: str, method: bool = True) -> Callable[[Callable[..., Any]], Any]:
    """Enter a function under these names, and as a method if it is to be one."""

    def enter(call: Callable[..., Any]) -> Callable[..., Any]:
        _enter(Function(call, None, call.__doc__ or ""), *names, method=method)
        return call

    return enter


_WITH_PARAMETERS: Final = {
    row.method
    for row in (*OPS.values(), *COMPOSITES.values())
    if len(row.param_names) > len(row.defaults)
}

METHODS: Final[dict[str, Function]] = _rows()
"""What LazyTensors have as methods, by name."""

FUNCTIONS: Final[dict[str, Function]] = {
    # Where a row needs static parameters, NumPy's function of the name of its method takes others.
    name: made
    for name, made in METHODS.items()
    if name not in _WITH_PARAMETERS
}
"""Functions of NumPy and PyTorch that stay lazy, by their names there."""


def _operator(
    plain: str, reflected: str, second: str = "other", gives: str = "LazyTensor"
) -> Function:
    """An operator of LazyTensors as a function."""

    def call(input: Any, other: Any) -> Any:
        if isinstance(input, Lazy):
            return getattr(input, plain)(other)
        return getattr(other, reflected)(input)

    kind = Parameter.POSITIONAL_OR_KEYWORD
    parameters = [Parameter(name, kind) for name in ("input", second)]
    return Function(call, Signature(parameters, return_annotation=gives), f"Operator `{plain}`.")


def _enter(function: Function, *names: str, method: bool = True) -> None:
    FUNCTIONS.update(dict.fromkeys(names, function))
    METHODS.update(dict.fromkeys(names if method else (), function))


_matrix_product: Final = _operator("__matmul__", "__rmatmul__", gives="an array")
_enter(_matrix_product, "matmul", "mm", "mv", "matvec")
_enter(_operator("__pow__", "__rpow__", "exponent"), "pow", "power", "float_power")
_enter(_operator("__or__", "__ror__"), "bitwise_or")
_enter(_operator("__and__", "__rand__"), "bitwise_and")
_enter(_operator("__xor__", "__rxor__"), "bitwise_xor")
# As PyTorch calls what it finds on the left of a LazyTensor.
_enter(_operator("__truediv__", "__rtruediv__"), "truediv", method=False)
_enter(_operator("__or__", "__ror__"), "or", method=False)
_enter(_operator("__and__", "__rand__"), "and", method=False)
_enter(_operator("__xor__", "__rxor__"), "xor", method=False)


@_written("bitwise_not", "bitwise_invert", "invert")
def _invert(input: Any) -> Any:
    """Not, of a mask."""
    return ~input


@_written("positive", "clone", "contiguous", "resolve_conj", "resolve_neg", "copy")
def _positive(input: Any) -> Any:
    """The same."""
    return input


@_written("add")
def _add(input: Any, other: Any, *, alpha: Any = 1) -> Any:
    """Sum of two vectors, component by component, the second one times `alpha`."""
    return _apply(OPS["add"], "add", (input, _times(alpha, other)))


@_written("sub", "subtract")
def _sub(input: Any, other: Any, *, alpha: Any = 1) -> Any:
    """Difference of two vectors, component by component, the second one times `alpha`."""
    return _apply(OPS["sub"], "sub", (input, _times(alpha, other)))


@_written("rsub", method=False)
def _rsub(input: Any, other: Any, *, alpha: Any = 1) -> Any:
    """The second vector less the first one times `alpha`."""
    return _sub(other, input, alpha=alpha)


def _times(alpha: Any, x: Any) -> Any:
    return x if isinstance(alpha, int) and alpha == 1 else alpha * x


@_written("div", "divide")
def _div(input: Any, other: Any, *, rounding_mode: str | None = None) -> Any:
    """Quotient of two vectors, component by component; `rounding_mode` may be floor or trunc."""
    if rounding_mode == "floor":
        return _apply(COMPOSITES["floor_divide"], "floor_divide", (input, other))
    quotient = _apply(OPS["div"], "div", (input, other))
    if rounding_mode not in (None, "trunc"):
        raise ValueError(f"rounding_mode is None, 'floor' or 'trunc', not {rounding_mode!r}")
    return quotient if rounding_mode is None else quotient.trunc()


@_written("divmod", method=False)
def _divmod(input: Any, other: Any) -> tuple[Any, Any]:
    """The integer quotient and the remainder."""
    rows = (COMPOSITES["floor_divide"], OPS["remainder"])
    quotient, rest = (_apply(row, "divmod", (input, other)) for row in rows)
    return quotient, rest


@_written("modf", method=False)
def _modf(input: Any) -> tuple[Any, Any]:
    """The fractions and the integer parts."""
    return input.frac(), input.trunc()


@_written("clamp", "clip")
def _clamp(input: Any, min: Any = None, max: Any = None) -> Any:
    """Each component moved into the interval of the other operands, either of which may be None.

    NaN stays NaN. The derivative is 1 on the closed interval, and outside that of the nearest end.
    """
    if min is None and max is None:
        raise ValueError("clamp needs min or max, or both")
    if max is None:
        return _apply(OPS["maximum"], "clamp or clip", (input, min))
    if min is None:
        return _apply(OPS["minimum"], "clamp or clip", (input, max))
    return _apply(OPS["clamp"], "clamp or clip", (input, min, max))


@_written("prelu")
def _prelu(input: Any, weight: Any) -> Any:
    """Each component, times `weight`, a number, unless it is positive."""
    if math.prod(getattr(weight, "shape", ())) != 1:
        raise ValueError(
            "prelu of LazyTensors has one weight for all: those of several channels are along "
            "axis 1, here that of j; write torch.where(x > 0, x, w * x)"
        )
    return _apply(COMPOSITES["leaky_relu"], "prelu", (input, weight))


@_written("rrelu", method=False)
def _rrelu(
    input: Any,
    lower: float = 1 / 8,
    upper: float = 1 / 3,
    training: bool = False,
    inplace: bool = False,
) -> Any:
    """Each component, times the mean of the two slopes unless it is positive.

    In training mode, where numbers are drawn, it is refused.
    """
    if training:
        raise TypeError("rrelu draws numbers, a formula has none: call eval() on the module")
    return _apply(COMPOSITES["leaky_relu"], "rrelu", (input, (lower + upper) / 2))


@_written("clamp_min")
def _clamp_min(input: Any, min: Any) -> Any:
    """The larger of each component and `min`."""
    return _clamp(input, min=min)


@_written("clamp_max")
def _clamp_max(input: Any, max: Any) -> Any:
    """The smaller of each component and `max`."""
    return _clamp(input, max=max)


@_written("where", method=False)
def _where(condition: Any, input: Any = None, other: Any = None) -> Any:
    """The second argument where the condition is not 0, else the third."""
    if input is None or other is None:
        raise TypeError("where of LazyTensors needs a condition and two choices")
    return _apply(OPS["where"], "where", (condition, input, other))


def _kept_where(input: Any, condition: Any, other: Any) -> Any:
    """The entries of this one where the condition is not 0, those of `other` elsewhere."""
    return _where(condition, input, other)


METHODS["where"] = Function(_kept_where, None, _kept_where.__doc__ or "")


@_written("masked_fill")
def _masked_fill(input: Any, mask: Any, value: Any) -> Any:
    """`value` where the mask is not 0, and the entries of this one elsewhere."""
    return _where(mask, value, input)


@_written("nan_to_num")
def _nan_to_num(input: Any, nan: Any = None, posinf: Any = None, neginf: Any = None) -> Any:
    """Each component, with other numbers in place of NaN, inf and -inf.

    By default they are 0, and the largest and smallest numbers of the type of the arrays.
    """
    top = float(np.finfo("float64" if input.dtype == "float64" else "float32").max)
    others = [0 if nan is None else nan, top if posinf is None else posinf]
    others.append(-top if neginf is None else neginf)
    return _apply(COMPOSITES["nan_to_num"], "nan_to_num", (input, *others))


@_written("isclose")
def _isclose(
    input: Any, other: Any, rtol: Any = 1e-5, atol: Any = 1e-8, equal_nan: bool = False
) -> Any:
    """1 where two components are equal or |x - y| <= atol + rtol |y|, else 0.

    Two NaNs are close if `equal_nan` is true.
    """
    close = _apply(COMPOSITES["isclose"], "isclose", (input, other, rtol, atol))
    if equal_nan:
        zero = 0 * close  # makes LazyTensors of arrays
        first, second = ((x + zero).isnan() for x in (input, other))
        close = close | (first & second)
    return close


@_written("lerp")
def _lerp(input: Any, end: Any, weight: Any) -> Any:
    """The point between two vectors: `input + weight * (end - input)`."""
    return _apply(OPS["add"], "lerp", (input, weight * _sub(end, input)))


@_written("addcmul")
def _addcmul(input: Any, tensor1: Any, tensor2: Any, *, value: Any = 1) -> Any:
    """`input + value * tensor1 * tensor2`."""
    return _apply(OPS["add"], "addcmul", (input, _times(value, tensor1 * tensor2)))


@_written("addcdiv")
def _addcdiv(input: Any, tensor1: Any, tensor2: Any, *, value: Any = 1) -> Any:
    """`input + value * tensor1 / tensor2`."""
    return _apply(OPS["add"], "addcdiv", (input, _times(value, tensor1 / tensor2)))


@_written("softplus")
def _softplus(input: Any, beta: Any = 1, threshold: Any = 20) -> Any:
    """Logarithm of 1 + exp(beta x), divided by beta, without overflow.

    `threshold`, above which PyTorch takes x for that, has no effect.
    """
    if isinstance(beta, int | float) and beta == 1:
        return _apply(OPS["softplus"], "softplus", (input,))
    return _apply(OPS["softplus"], "softplus", (beta * input,)) / beta


@_written("gelu")
def _gelu(input: Any, approximate: str = "none") -> Any:
    """Each component times the probability that a standard normal variable is below it.

    With `approximate="tanh"` what PyTorch has of that name.
    """
    if approximate not in ("none", "tanh"):
        raise ValueError(f"approximate is 'none' or 'tanh', not {approximate!r}")
    row = COMPOSITES["gelu_erf" if approximate == "none" else "gelu_tanh"]
    return _apply(row, "gelu", (input,))


@_written("logit")
def _logit(input: Any, eps: float | None = None) -> Any:
    """Logarithm of x / (1 - x) for each component x, moved into [eps, 1 - eps] first."""
    x = input if eps is None else _clamp(input, eps, 1 - eps)
    return _apply(OPS["logit"], "logit", (x,))


# --- functions of vectors


@_written("dot")
def _dot(input: Any, other: Any) -> Any:
    """Euclidean scalar product; also written `x | y`."""
    mine, its = (tuple[int, ...](getattr(x, "shape", ())) for x in (input, other))
    if not isinstance(other, Lazy) and len(its) in (1, 2) and its[-1] > 1 == mine[-1]:
        raise ValueError(
            f"dot is the scalar product of vectors, and a LazyTensor of shape {mine} has numbers: "
            f"with an array of shape {its} write K @ b for the sum over j of K_ij b_j"
        )
    return _apply(COMPOSITES["dot"], "dot", (input, other))


del FUNCTIONS["dot"]  # that of NumPy is the product of matrices


@_written("vecdot", method=False)
def _vecdot(input: Any, other: Any, dim: Any = -1) -> Any:
    """Euclidean scalar product."""
    _check_last("vecdot", dim, input, other)
    return _dot(input, other)


@_written("normalize")
def _normalize(input: Any, p: Any = 2, dim: Any = -1, eps: float = 1e-12) -> Any:
    """The vector divided by its norm, or by `eps` if that is larger; 0 for the null vector.

    The derivatives at the null vector are taken as 0.
    """
    _check_last("normalize", dim, input)
    if p == 2:
        return _apply(COMPOSITES["normalize"], "normalize", (input,))
    return input / _clamp_min(_norm(input, p, -1), eps)


@_written("cosine_similarity")
def _cosine_similarity(input: Any, other: Any, dim: Any = -1, eps: float = 1e-8) -> Any:
    """Cosine of the angle between two vectors; 0 if one is null, with derivatives 0 in that one."""
    _check_last("cosine_similarity", dim, input, other)
    return _apply(COMPOSITES["cosine_similarity"], "cosine_similarity", (input, other))


@_written("pairwise_distance")
def _pairwise_distance(
    input: Any, other: Any, p: Any = 2, eps: float = 1e-6, keepdim: bool = False
) -> Any:
    """The norm of `input - other + eps`."""
    difference = _sub(input, other)
    return _norm(difference + eps if eps else difference, p, -1)


@_written("norm", "vector_norm", method=False)
def _norm(input: Any, ord: Any = None, dim: Any = None, keepdim: bool = False) -> Any:
    """The norm of order `ord` of the vectors."""
    _check_last("norm", dim, input)
    row = NORMS.get(ord)
    if row is not None:
        return _apply(COMPOSITES[row], "norm", (input,))
    if ord == -math.inf:
        return abs(input).min(-1)
    if not isinstance(ord, int | float) or not math.isfinite(ord):
        raise ValueError(f"norm() is that of vectors, of an order like 1, 2 or inf, not {ord!r}")
    if ord == 0:
        return (input != 0).sum(-1)
    return (abs(input) ** ord).sum(-1) ** (1 / ord)


NORMS: Final = {None: "norm2", "fro": "norm2", 2: "norm2", 1: "norm1", math.inf: "norminf"}
"""Rows of norms, by what NumPy and PyTorch call them."""


@_written("diff", method=False)
def _diff(input: Any, n: int = 1, dim: Any = -1) -> Any:
    """Differences of neighbouring components, `n` times."""
    _check_last("diff", dim, input)
    for _ in range(n):
        input = input[..., 1:] - input[..., :-1]
    return input


@_written("unbind")
def _unbind(input: Any, dim: Any = -1) -> tuple[Any, ...]:
    """The components, one by one."""
    return _split(input, 1, dim)


@_written("split")
def _split(input: Any, split_size: Any, dim: Any = -1) -> tuple[Any, ...]:
    """Vectors of `split_size` components each, the last one of what is left; or of these sizes."""
    _check_last("split", dim, input)
    length = input.shape[-1]
    ends: list[int] = []
    if isinstance(split_size, numbers.Integral):
        step = whole_number("split_size", split_size)
        ends = [min(k + step, length) for k in range(0, length, step)]
    else:
        ends = np.cumsum([whole_number("split_size", n) for n in split_size]).tolist()
        if ends[-1:] != [length]:
            raise ValueError(f"split: the sizes {[*split_size]} do not add up to {length}")
    return tuple(input[..., a:b] for a, b in itertools.pairwise([0, *ends]))


@_written("chunk")
def _chunk(input: Any, chunks: Any, dim: Any = -1) -> tuple[Any, ...]:
    """At most this number of vectors, of the same number of components, but for the last one."""
    return _split(input, -(-input.shape[-1] // whole_number("chunks", chunks)), dim)


for _name in ("split", "chunk", "unbind"):
    del FUNCTIONS[_name]  # those of NumPy have other arguments


@_written("roll")
def _roll(input: Any, shifts: int, dim: Any = None) -> Any:
    """The components moved by this number of places; those pushed out come in at the front."""
    _check_last("roll", dim, input)
    n = input.shape[-1]
    return input[..., [(k - shifts) % n for k in range(n)]]


@_written("cumprod")
def _cumprod(input: Any, dim: Any = -1) -> Any:
    """Products of the first one, two, ... components."""
    _check_last("cumprod", dim, input)
    components = [input[..., k] for k in range(input.shape[-1])]
    return _concatenate([*itertools.accumulate(components, lambda a, b: a * b)])


@_written("flip")
def _flip(input: Any, dims: Any = -1) -> Any:
    """The components in reverse order."""
    _check_last("flip", *(dims if isinstance(dims, list | tuple) else (dims,)), input)
    return input[..., ::-1]


@_written("unsqueeze", "expand_dims")
def _unsqueeze(input: Any, dim: Any) -> Any:
    """Numbers as vectors of length 1, which they are here already."""
    _check_last("unsqueeze", dim, input)
    if input.shape[-1] != 1:
        raise ValueError(
            f"unsqueeze(-1) is for numbers: a LazyTensor of shape {input.shape} has vectors, "
            "and no further axis can follow"
        )
    return input


@_written("squeeze")
def _squeeze(input: Any, dim: Any = -1) -> Any:
    """The same: numbers stay vectors of length 1."""
    _check_last("squeeze", dim, input)
    return input


@_written("linear", method=False)
def _linear(input: Any, weight: Any, bias: Any = None) -> Any:
    """`weight @ x + bias` for each vector x."""
    _check_matrix("linear", weight, input.shape[-1])
    image = _apply(COMPOSITES["matvecmult"], "linear", (weight.reshape(-1), input))
    return image if bias is None else image + bias


def _check_matrix(what: str, weight: Any, columns: int) -> None:
    if len(weight.shape) != 2 or weight.shape[1] != columns:
        raise ValueError(
            f"{what}: a weight of shape {tuple(weight.shape)} does not fit vectors of dimension "
            f"{columns}"
        )


@_written("bilinear", method=False)
def _bilinear(input: Any, other: Any, weight: Any, bias: Any = None) -> Any:
    """`x @ weight[k] @ y + bias[k]` for each k and for vectors x and y."""
    out = weight.shape[0]
    pairs = _apply(COMPOSITES["tensorprod"], "bilinear", (input, other))
    _check_matrix("bilinear", weight.reshape(out, -1), pairs.shape[-1])
    return _linear(pairs, weight.reshape(out, -1), bias)


@_written("layer_norm", method=False)
def _layer_norm(
    input: Any, normalized_shape: Any, weight: Any = None, bias: Any = None, eps: float = 1e-5
) -> Any:
    """Each vector less its mean, divided by its standard deviation; then scaled and shifted."""
    _check_features("layer_norm", input, normalized_shape)
    deviation = input - input.mean(-1)
    result = deviation * ((deviation**2).mean(-1) + eps).rsqrt()
    result = result if weight is None else result * weight
    return result if bias is None else result + bias


@_written("rms_norm", method=False)
def _rms_norm(
    input: Any, normalized_shape: Any, weight: Any = None, eps: float | None = None
) -> Any:
    """Each vector divided by the root of its mean square; then scaled."""
    _check_features("rms_norm", input, normalized_shape)
    least = float(np.finfo("float64" if input.dtype == "float64" else "float32").eps)
    result = input * ((input**2).mean(-1) + (least if eps is None else eps)).rsqrt()
    return result if weight is None else result * weight


def _check_features(what: str, input: Any, normalized_shape: Any) -> None:
    if tuple(normalized_shape) != tuple(input.shape[-1:]):
        raise ValueError(
            f"{what} of LazyTensors is over the vectors, of shape ({input.shape[-1]},), not over "
            f"{tuple(normalized_shape)}"
        )


@_written("dropout", "alpha_dropout", "feature_alpha_dropout", method=False)
def _dropout(input: Any, p: float = 0.5, training: bool = True, inplace: bool = False) -> Any:
    """The same; in training mode, where numbers are drawn, it is refused."""
    if training and p:
        raise TypeError("dropout draws numbers, a formula has none: call eval() on the module")
    return input


@_written("concatenate", "concat", "cat", method=False)
def _concatenate(tensors: Any, dim: Any = -1) -> Any:
    """Join vectors end to end."""
    parts = [*tensors]
    lazy: Any = next(x for x in parts if isinstance(x, Lazy))
    return lazy.concatenate(parts, dim)


@_written("stack", method=False)
def _stack(tensors: Any, dim: Any = 0) -> Any:
    """Numbers as the components of one vector."""
    parts = [*tensors]
    lazies = [x for x in parts if isinstance(x, Lazy)]
    dims: set[int] = {x.shape[-1] for x in lazies}  # pyright: ignore
    if not _is_last(dim, lazies) or dims != {1}:
        raise ValueError(
            "stack of LazyTensors joins numbers, those of shape (M, N, 1), along dim=-1; "
            "torch.cat joins vectors"
        )
    return _concatenate(parts)


@_written("einsum", method=False)
def _einsum(equation: str, *operands: Any) -> Any:
    """Products of vectors and, if their letter is missing in the result, the sum."""
    terms, arrow, result = equation.replace(" ", "").partition("->")
    inputs = terms.split(",")
    if not arrow and all(term.startswith("...") for term in inputs):
        arrow, result = "->", equation if len(inputs) == 1 else "..."
    last = inputs[0][-1:]
    lazies: list[Any] = [x for x in operands if isinstance(x, Lazy)]
    most = max(x.ndim for x in lazies)
    fronts = {term[:-1] for term in inputs if len(term) > 1}
    front = min(fronts, default="")
    if (
        not arrow
        or not last.isalpha()
        or len(inputs) != len(operands)
        or any(term[-1:] != last for term in inputs)
        or len(fronts) != 1  # the same batch, i and j for all, but for single vectors
        or front != "..."
        and (len(front) != most - 1 or last in front or "." in front)
        or result not in (front, front + last)
        or len({x.shape[-1] for x in operands}) != 1
    ):
        raise TypeError(
            f"einsum({equation!r}) of LazyTensors: only products along the last axis, such as "
            "'...d,...d->...'; sums over i or j are K.sum(axis=...) and K @ b"
        )
    product = operands[0]
    for other in operands[1:]:
        product = _apply(OPS["mul"], "einsum", (product, other))
    return product if result.endswith(last) else product.sum(-1)


# --- losses, entry by entry


def _loss(name: str, entry: Callable[..., Any]) -> None:
    """Enter a loss of PyTorch, which is not reduced here."""

    def call(*args: Any, reduction: str = "mean", **named: Any) -> Any:
        if reduction != "none":
            raise ValueError(
                f"{name} of LazyTensors needs reduction='none': its values are never stored; "
                "reduce them with .mean(axis=...) or .sum(axis=...)"
            )
        return entry(*args, **named)

    shown = inspect.signature(entry)
    reduction = Parameter("reduction", Parameter.KEYWORD_ONLY, default="mean")
    signature = shown.replace(parameters=[*shown.parameters.values(), reduction])
    FUNCTIONS[name] = Function(call, signature, entry.__doc__ or "")


def _squared_error(input: Any, target: Any) -> Any:
    """Squared differences."""
    return _sub(input, target) ** 2


def _absolute_error(input: Any, target: Any) -> Any:
    """Absolute differences."""
    return abs(_sub(input, target))


def _huber(input: Any, target: Any, delta: Any = 1.0) -> Any:
    """As `huber`."""
    return _apply(COMPOSITES["huber"], "huber_loss", (input, target, delta))


def _smooth_l1(input: Any, target: Any, beta: Any = 1.0) -> Any:
    """As `smooth_l1`."""
    return _apply(COMPOSITES["smooth_l1"], "smooth_l1_loss", (input, target, beta))


def _hinge(input: Any, target: Any, margin: float = 1.0) -> Any:
    """The input where the target is 1, `margin - input` but 0 at least where it is -1."""
    near = _where(target == 1, input, 0)
    return near + _where(target == -1, _clamp_min(_sub(margin, input), 0), 0)


def _ranking(input1: Any, input2: Any, target: Any, margin: float = 0.0) -> Any:
    """`margin - target * (input1 - input2)`, but 0 at least."""
    return _clamp_min(_sub(margin, target * _sub(input1, input2)), 0)


def _soft_margin(input: Any, target: Any) -> Any:
    """Logarithm of 1 + exp(-target * input)."""
    return _softplus(-(target * input))


def _cross_entropy(input: Any, target: Any, weight: Any = None) -> Any:
    """`-target log(input) - (1 - target) log(1 - input)`, with logarithms of -100 at least."""
    yes = target * _clamp_min(_of(input, "log"), -100)
    loss = -(yes + (1 - target) * _clamp_min(_of(-input, "log1p"), -100))
    return loss if weight is None else weight * loss


def _cross_entropy_of_logits(
    input: Any, target: Any, weight: Any = None, *, pos_weight: Any = None
) -> Any:
    """`-target log(s) - (1 - target) log(1 - s)` for the sigmoid s of the input."""
    positive = target if pos_weight is None else pos_weight * target
    loss = positive * _softplus(-input) + (1 - target) * _softplus(input)
    return loss if weight is None else weight * loss


def _of_counts(
    input: Any, target: Any, log_input: bool = True, full: bool = False, eps: float = 1e-8
) -> Any:
    """`exp(input) - target * input`; or, without `log_input`, of the logarithm of the input."""
    if full:
        raise ValueError("poisson_nll_loss of LazyTensors: full=False only")
    if log_input:
        return _of(input, "exp") - target * input
    return input - target * _of(input + eps, "log")


def _triplet(  # noqa: PLR0913 - those of PyTorch
    anchor: Any,
    positive: Any,
    negative: Any,
    margin: float = 1.0,
    p: float = 2,
    eps: float = 1e-6,
    swap: bool = False,
) -> Any:
    """`margin` and the distance to the positive, less that to the negative, but 0 at least."""
    far = _pairwise_distance(anchor, negative, p, eps)
    if swap:
        far = far.minimum(_pairwise_distance(positive, negative, p, eps))
    return _clamp_min(margin + _pairwise_distance(anchor, positive, p, eps) - far, 0)


def _embedding(input1: Any, input2: Any, target: Any, margin: float = 0.0) -> Any:
    """1 less the cosine where the target is 1; elsewhere the cosine less `margin`, 0 at least."""
    cosine = _cosine_similarity(input1, input2)
    return _where(target == 1, 1 - cosine, _clamp_min(cosine - margin, 0))


def _divergence(input: Any, target: Any, *, log_target: bool = False) -> Any:
    """`target * (log(target) - input)`; `log_target` says that the target is a logarithm."""
    if log_target:
        return _of(target, "exp") * (target - input)
    return _apply(OPS["xlogy"], "kl_div", (target, target)) - target * input


def _of(x: Any, name: str) -> Any:
    """A function of an array or a LazyTensor."""
    return getattr(x, name)() if hasattr(x, name) else getattr(np, name)(x)


_loss("mse_loss", _squared_error)
_loss("l1_loss", _absolute_error)
_loss("huber_loss", _huber)
_loss("smooth_l1_loss", _smooth_l1)
_loss("hinge_embedding_loss", _hinge)
_loss("margin_ranking_loss", _ranking)
_loss("soft_margin_loss", _soft_margin)
_loss("binary_cross_entropy", _cross_entropy)
_loss("binary_cross_entropy_with_logits", _cross_entropy_of_logits)
_loss("kl_div", _divergence)
_loss("poisson_nll_loss", _of_counts)
_loss("triplet_margin_loss", _triplet)
_loss("cosine_embedding_loss", _embedding)


# --- types, of which there is one for all of a formula


def _of_type(input: Any, dtype: str) -> Any:
    """What has this type already: numbers of the type of the arrays, and 0 and 1 of any."""
    if input._is_mask or input.dtype in (dtype, None):
        return input
    raise TypeError(
        f"a LazyTensor is where its arrays are and has their type, {input.dtype}: convert these, "
        f"or the result, to {dtype}"
    )


def _typed(name: str, dtype: str) -> None:
    def call(input: Any) -> Any:
        return _of_type(input, dtype)

    call.__doc__ = f"The same, where the values have the type {dtype}, or are 0 and 1."
    _written(name)(call)


for _name, _dtype in (
    ("float", "float32"),
    ("double", "float64"),
    ("half", "float16"),
    ("bfloat16", "bfloat16"),
    ("int", "int32"),
    ("long", "int64"),
):
    _typed(_name, _dtype)


@_written("type", "astype")
def _type(input: Any, dtype: Any) -> Any:
    """The same, where the values have this type, or are 0 and 1."""
    name = _name_of_dtype(dtype)
    return _bool(input) if name == "bool" else _of_type(input, name)


@_written("to")
def _to(
    input: Any,
    target: Any = None,
    dtype: Any = None,
    *,
    device: Any = None,
    non_blocking: bool = False,
    copy: bool = False,
) -> Any:
    """The same, where it has this type and its arrays are on this device.

    The target is a type, a device, or an array that has both.
    """
    if isinstance(target, Lazy):
        return _type_as(input, target)
    if adapter := adapter_of(target):
        header = adapter.header(target)
        dtype, device = header.dtype, header.device
    elif type(target).__name__ == "device" or str(target).partition(":")[0] in _DEVICES:
        device = target
    elif target is not None:
        dtype = target
    if device is not None:
        _check_device(input, str(device))
    return input if dtype is None else _type(input, dtype)


_DEVICES: Final = ("cpu", "cuda")


def _check_device(input: Any, device: str) -> None:
    """That the arrays are there, or that there are none."""
    kind, _, number = device.partition(":")
    for place in input._devices():
        where, _, n = place.partition(":")
        if where != kind or (number and n and number != n):
            raise TypeError(
                f"a LazyTensor is where its arrays are, on {place}: move these, or the result, "
                f"to {device}"
            )


@_written("cpu")
def _cpu(input: Any) -> Any:
    """The same, where the arrays are in the memory of the processor."""
    _check_device(input, "cpu")
    return input


@_written("type_as")
def _type_as(input: Any, other: Any) -> Any:
    """The same, where the values have the type of the other one, or are 0 and 1."""
    return _type(input, other.dtype)


@_written("bool")
def _bool(input: Any) -> Any:
    """The mask of the entries that are not 0."""
    return input if input._is_mask else input != 0


# --- reductions

REDUCING: Final = {
    **{row.method: row.method for row in REDUCTIONS.values() if row.method and not row.cells},
    **{name: name for name in ("mean", "any", "all", "var", "std")},
    "amin": "min",
    "amax": "max",
    "count_nonzero": "count",
}
"""Methods that reduce, by their names and by those of the libraries."""


def _reducing(method: str) -> Function:
    def call(input: Any, dim: Any = None, keepdim: bool = False, **options: Any) -> Any:
        given = {key: x for key, x in {"keepdim": keepdim, **options}.items() if x is not None}
        return getattr(input, method)(dim, **given)

    return Function(call, None, "")


def _spread(method: str, correction: int) -> Function:
    """A variance or its root, with what the library takes as the default of `correction`."""

    def call(input: Any, dim: Any = None, *more: Any, **options: Any) -> Any:
        if more and isinstance(more[0], bool):  # PyTorch's order
            options["unbiased"], more = more[0], more[1:]
        if more:
            raise TypeError(f"{method} of LazyTensors: give the options after axis by name")
        if not options.keys() & {"correction", "unbiased", "ddof"}:
            options["correction"] = correction
        return getattr(input, method)(dim, **options)

    return Function(call, None, "")


class _Extremum(NamedTuple):
    """What PyTorch gives for the extremum along an axis."""

    values: Any
    indices: Any


def _extremum(name: str) -> Function:
    def call(input: Any, dim: Any = None, keepdim: bool = False, *, other: Any = None) -> Any:
        other = other if isinstance(dim, int | None) else dim
        if other is not None:
            return _apply(OPS[f"{name}imum"], name, (input, other))
        if _is_last(dim, (input,)):
            return _Extremum(getattr(input, name)(dim), getattr(input, f"arg{name}")(dim))
        return _Extremum(*getattr(input, f"{name}_arg{name}")(dim, keepdim=keepdim))

    return Function(call, None, "")


def _ptp(input: Any, dim: Any = None, keepdim: bool = False) -> Any:
    """The largest less the smallest entry."""
    return input.max(dim, keepdim=keepdim) - input.min(dim, keepdim=keepdim)


def _select(condlist: Any, choicelist: Any, default: Any = 0) -> Any:
    """The first choice whose condition is not 0."""
    result = default
    for condition, choice in reversed([*zip(condlist, choicelist, strict=True)]):
        result = _where(condition, choice, result)
    return result


def _polyval(coefficients: Any, input: Any) -> Any:
    """A polynomial, the coefficient of the highest power first."""
    result: Any = 0
    for c in coefficients:
        result = result * input + c
    return result


def _take(input: Any, indices: Any, dim: Any = None) -> Any:
    """These components."""
    _check_last("take", dim, input)
    return input[..., indices]


def _polygamma(n: int, input: Any) -> Any:
    return input.polygamma(n)


def _nan_to_num_copied(x: Any, copy: bool = True, **others: Any) -> Any:
    return _nan_to_num(x, **others)


@_written("nansum", method=False)
def _nansum(input: Any, dim: Any = None, keepdim: bool = False, **options: Any) -> Any:
    """Sum of the entries that are not NaN, over one axis; options as for `sum`."""
    return _nan_to_zero(input).sum(dim, keepdim=keepdim, **options)


@_written("nanmean", method=False)
def _nanmean(input: Any, dim: Any = None, keepdim: bool = False) -> Any:
    """Mean of the entries that are not NaN, over one axis."""
    total, count = (x.sum(dim, keepdim=keepdim) for x in (_nan_to_zero(input), ~input.isnan()))
    return total / count


def _nan_to_zero(input: Any) -> Any:
    return _where(input.isnan(), 0, input)


FUNCTIONS.update({name: _reducing(method) for name, method in REDUCING.items()})

# What one of the libraries means in its own way.
_OWN: Final[dict[Library, dict[str, Function]]] = {
    "NumPy": {
        "dot": _matrix_product,
        "ptp": Function(_ptp, None, ""),
        "select": Function(_select, None, ""),
        "polyval": Function(_polyval, None, ""),
        "take": Function(_take, None, ""),
        "nan_to_num": Function(_nan_to_num_copied, None, ""),
        **{name: _spread(name, 0) for name in ("var", "std")},
    },
    "PyTorch": {
        **{name: _spread(name, 1) for name in ("var", "std")},
        **{name: _extremum(name) for name in ("min", "max")},  # values and indices
        "polygamma": Function(_polygamma, None, ""),
        **{name: METHODS[name] for name in ("split", "chunk", "unbind")},
    },
}


# --- what the libraries call


def called(library: Library, name: str, args: Sequence[Any], named: Mapping[str, Any]) -> Any:
    """A function of NumPy or PyTorch, by name, where one of the arguments is a LazyTensor.

    Raises:
        TypeError: if there is no such function of LazyTensors, or the arguments do not fit.
    """
    function = _OWN[library].get(name) or FUNCTIONS.get(name)
    if function is None:
        if name in _PARTS:
            return getattr(args[0], name)
        raise TypeError(_not_there(library, name))
    return function(name, args, named)


_PARTS: Final = ("real", "imag", "shape", "ndim")


def _not_there(library: Library, name: str) -> str:
    known = {**FUNCTIONS, **_OWN[library]}
    return f"{library}'s {name} is not available for LazyTensors{instead(name, known)}"


def called_ufunc(ufunc: Any, method: str, inputs: Sequence[Any], options: Any) -> Any:
    """What NumPy asks for where an operand of a ufunc is a LazyTensor."""
    name = ufunc.__name__
    if "out" in options:
        raise TypeError(
            f"NumPy's {name} of a LazyTensor takes no option out, and nothing is computed that "
            "could change an array in place: write K = a * K for a *= K, or reduce K first"
        )
    if method != "__call__":
        raise TypeError(f"NumPy's {name}.{method} is not available for LazyTensors")
    return called("NumPy", name, inputs, options)


def called_by_torch(function: Any, args: Sequence[Any], named: Mapping[str, Any]) -> Any:
    """What PyTorch asks for where an argument of a function is a LazyTensor."""
    name: str = function.__name__
    if name.startswith("__"):
        name = name.strip("_")  # an operator
    for prefix in ("special_", "linalg_", "_"):  # torch.special, torch.linalg; and F.threshold
        name = name.removeprefix(prefix)
    return called("PyTorch", name, args, named)
