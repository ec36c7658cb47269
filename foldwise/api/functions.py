"""Functions of NumPy and PyTorch on LazyTensors: the hooks of the libraries, and reductions."""

from __future__ import annotations

import numbers
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, cast

import numpy as np

from foldwise.api import conversions as conversions
from foldwise.api import losses as losses  # enters its functions
from foldwise.api import random as random  # and its own
from foldwise.api import shapes as shapes  # and its own
from foldwise.api import softmax as softmax  # and its own
from foldwise.api import vectors as vectors  # and its own
from foldwise.api.advice import instead
from foldwise.api.elementwise import matrix_product, nan_to_num, where
from foldwise.api.reduce import Selection
from foldwise.api.table import (
    FUNCTIONS,
    METHODS,
    Function,
    Library,
    apply_row,
    is_last,
    written,
)
from foldwise.compute.tracing import hide_from_tracer
from foldwise.ops import OPS, REDUCTIONS

REDUCING: Final = {
    **{row.method: row.method for row in REDUCTIONS.values() if row.method and not row.keeps_k},
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
    """A variance or its root, with the default of the library for `correction`."""

    def call(input: Any, dim: Any = None, *more: Any, **options: Any) -> Any:
        if more and isinstance(more[0], bool):  # PyTorch's order
            options["unbiased"], more = more[0], more[1:]
        if more:
            raise TypeError(f"{method} of LazyTensors: give the options after axis by name")
        if not options.keys() & {"correction", "unbiased", "ddof"}:
            options["correction"] = correction
        return getattr(input, method)(dim, **options)

    return Function(call, None, "")


def _extremum(name: str) -> Function:
    def call(input: Any, dim: Any = None, keepdim: bool = False, *, other: Any = None) -> Any:
        other = other if isinstance(dim, int | None) else dim
        if other is not None:
            return apply_row(OPS[f"{name}imum"], name, (input, other))
        if is_last(dim, (input,)):
            return Selection(getattr(input, name)(dim), getattr(input, f"arg{name}")(dim))
        return Selection(*getattr(input, f"{name}_arg{name}")(dim, keepdim=keepdim))

    return Function(call, None, "")


def _topk(
    input: Any, k: int, dim: Any = None, largest: bool = True, sorted: bool = True
) -> Selection:
    """The k largest entries along an axis, or the k smallest, and their indices."""
    return input.topk(k, dim, largest, sorted)


def _median(input: Any, dim: Any = None, keepdim: bool = False) -> Selection:
    """The lower median and its index, as PyTorch gives them."""
    return Selection(*input.median_argmedian(dim, keepdim=keepdim))


def _quantile(  # noqa: PLR0913 - the names of both libraries
    input: Any,
    q: Any,
    dim: Any = None,
    keepdim: bool = False,
    *,
    interpolation: Any = None,
    method: Any = None,
) -> Any:
    """Quantiles along an axis."""
    method = interpolation if method is None else method
    return input.quantile(q, dim, method=method or "linear", keepdim=keepdim)


def _percentile(input: Any, q: Any, dim: Any = None, **options: Any) -> Any:
    """Quantiles, of q in percent."""
    return _quantile(input, np.asarray(q) / 100, dim, **options)


def _ptp(input: Any, dim: Any = None, keepdim: bool = False) -> Any:
    """The largest less the smallest entry."""
    return input.max(dim, keepdim=keepdim) - input.min(dim, keepdim=keepdim)


def _select(condlist: Any, choicelist: Any, default: Any = 0) -> Any:
    """The first choice whose condition is not 0."""
    result = default
    for condition, choice in reversed([*zip(condlist, choicelist, strict=True)]):
        result = where(condition, choice, result)
    return result


def _polyval(coefficients: Any, input: Any) -> Any:
    """A polynomial, the coefficient of the highest power first."""
    result: Any = 0
    for c in coefficients:
        result = result * input + c
    return result


def _take(input: Any, indices: Any, dim: Any = None) -> Any:
    """The rows, columns, batch elements or components with these indices."""
    if not isinstance(dim, numbers.Integral) or not -input.ndim <= dim < input.ndim:
        raise ValueError(f"take of LazyTensors needs an axis, not {dim!r}: entries have no order")
    return input[(slice(None),) * (int(dim) % input.ndim) + (indices,)]


def _polygamma(n: int, input: Any) -> Any:
    return input.polygamma(n)


def _nan_to_num_copied(x: Any, copy: bool = True, **others: Any) -> Any:
    return nan_to_num(x, **others)


@written("nansum", method=False)
def _nansum(input: Any, dim: Any = None, keepdim: bool = False, **options: Any) -> Any:
    """Sum of the entries that are not NaN, over one axis; options as for `sum`."""
    return _nan_to_zero(input).sum(dim, keepdim=keepdim, **options)


@written("nanmean", method=False)
def _nanmean(input: Any, dim: Any = None, keepdim: bool = False) -> Any:
    """Mean of the entries that are not NaN, over one axis."""
    total, count = (x.sum(dim, keepdim=keepdim) for x in (_nan_to_zero(input), ~input.isnan()))
    return total / count


def _nan_to_zero(input: Any) -> Any:
    return where(input.isnan(), 0, input)


FUNCTIONS.update({name: _reducing(method) for name, method in REDUCING.items()})
FUNCTIONS["quantile"] = Function(_quantile, None, "")

# Functions that only one of the libraries has, or that it defines in its own way.
_OWN: Final[dict[Library, dict[str, Function]]] = {
    "NumPy": {
        "dot": matrix_product,
        "ptp": Function(_ptp, None, ""),
        "median": _reducing("median"),
        "percentile": Function(_percentile, None, ""),
        "select": Function(_select, None, ""),
        "polyval": Function(_polyval, None, ""),
        "take": Function(_take, None, ""),
        "nan_to_num": Function(_nan_to_num_copied, None, ""),
        **{name: _spread(name, 0) for name in ("var", "std")},
    },
    "PyTorch": {
        **{name: _spread(name, 1) for name in ("var", "std")},
        **{name: _extremum(name) for name in ("min", "max")},  # values and indices
        "median": Function(_median, None, ""),  # and these
        "topk": Function(_topk, None, ""),
        "polygamma": Function(_polygamma, None, ""),
        **{name: METHODS[name] for name in ("split", "chunk", "unbind")},
    },
}


# --- hooks of the libraries

_ARITHMETIC: Final = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul")

OPERATORS: Final[dict[str, Callable[..., Any]]] = {
    name: getattr(operator, name)
    for name in ("truediv", "floordiv", "mod", "and_", "or_", "xor", "getitem")
}
"""Operators of Python that PyTorch has no function of that name for; its exporter calls them so."""

REVERSED: Final[dict[str, Callable[..., Any]]] = {
    **{f"r{name}": getattr(operator, name) for name in _ARITHMETIC},
    "rdiv": cast(Any, operator).truediv,
}
"""Operators whose first operand comes last; the compiler of PyTorch wants a tensor first."""


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
    """The hook that NumPy calls if an operand of a ufunc is a LazyTensor."""
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
    """The hook that PyTorch calls if an argument of a function is a LazyTensor."""
    # Dynamo traces this: it knows the text of a name as a constant, and not the name itself.
    return _by_name(str(function.__name__), args, named)


def _by_name(name: str, args: Sequence[Any], named: Mapping[str, Any]) -> Any:
    """A function of PyTorch, or of Python's `operator`, by its name there."""
    if name.startswith("__"):
        name = name.strip("_")  # an operator
    if name in OPERATORS and not named:
        return OPERATORS[name](*args)
    if name in REVERSED and not named:
        return REVERSED[name](*args[::-1])
    for prefix in ("special_", "linalg_", "_"):  # torch.special, torch.linalg; and F.threshold
        name = name.removeprefix(prefix)
    return called("PyTorch", name, args, named)


hide_from_tracer(_by_name)
