"""The options that all reductions have, and their names in NumPy and PyTorch."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, Final, Literal, NamedTuple, TypeVar, cast

from foldwise.api.advice import nearest
from foldwise.api.arguments import axis_of
from foldwise.api.guests import handed_back
from foldwise.compute.reduced import Reduced


class Option(NamedTuple):
    """One argument of reductions.

    Attributes:
        annotation: its type.
        default: its value where it is left out.
        text: its meaning.
    """

    annotation: Any
    default: Any
    text: str


OPTIONS: Final = {
    "K": Option(int, None, "how many columns to keep, 1 at least."),
    "weight": Option(Any, None, "a LazyTensor or an array, the weights of the pairs."),
    "axis": Option(
        int | None,
        None,
        "the axis to reduce: -2 for j or -3 for i (1 or 0, if there are no batch axes); or -1, "
        "that of the vectors, which stays in place with length 1, and the result is lazy.",
    ),
    "dim": Option(int | None, None, "synonym of `axis`."),
    "summation": Option(
        Literal["block", "direct", "kahan"],
        "block",
        "how columns are added up. `block`: partial sums over blocks, added with compensation, so "
        "that rounding errors do not grow with the number of columns; `direct`: running sums; "
        "`kahan`: running sums with compensation, the most accurate, where there are sums.",
    ),
    "accumulator": Option(
        Literal["auto", "float32", "float64"],
        "auto",
        "the type in which columns are added up; `auto`: that of the values.",
    ),
    "out": Option(
        Any,
        None,
        "an array of the shape and the type of the result, which it is written to; it is returned.",
    ),
    "call": Option(bool, True, "False for a callable that computes the result when it is called."),
    "ranges": Option(
        Any,
        None,
        "`BlockRanges`, the pairs to visit, or the six arrays of PyKeOps; all pairs by default.",
    ),
    "keepdim": Option(bool, False, "True to leave the reduced axis in place, with length 1."),
    "keepdims": Option(bool, False, "synonym of `keepdim`."),
}
"""The arguments of reductions."""

_SPREAD: Final = ("correction", "unbiased")

Method = TypeVar("Method", bound=Callable[..., Any])


def with_library_options(reduce: Method) -> Method:
    """A reduction that also takes options under their names in NumPy and PyTorch.

    These are `keepdims` and `keepdim`: to leave the reduced axis of i or j in place with length 1,
    as the last one always is; and `correction` or `unbiased` for `ddof`.
    """
    parameters = inspect.signature(reduce).parameters.values()
    names = [p.name for p in parameters if p.kind is not inspect.Parameter.VAR_KEYWORD]
    place = names.index("axis") - 1  # of the axis after `self`
    takes_any = len(names) < len(parameters)
    known = {*names, *(_SPREAD if "ddof" in names else ())}
    own = {"keepdim", "keepdims", *(_SPREAD if "ddof" in names else ())}

    @handed_back
    @functools.wraps(reduce)
    def method(self: Any, *args: Any, **options: Any) -> Any:
        if own.isdisjoint(options) and (takes_any or known.issuperset(options)):
            return reduce(self, *args, **options)
        keep = [options.pop(key, False) for key in ("keepdim", "keepdims")]
        if not takes_any and (unknown := [key for key in options if key not in known]):
            meant = nearest(unknown[0], known)
            raise TypeError(f"{reduce.__name__}() takes no option {', '.join(unknown)}{meant}")
        if "ddof" in names:
            named = [key for key in ("ddof", *_SPREAD) if options.get(key) is not None]
            if len(named) > 1:
                raise TypeError(f"{reduce.__name__}() takes one of {' and '.join(named)}")
            options |= {"ddof": options[named[0]]} if named else {}
            for key in _SPREAD:
                options.pop(key, None)
        result = reduce(self, *args, **options)
        if not any(keep):
            return result
        axis = options.get("axis", args[place] if len(args) > place else None)
        where = axis_of(reduce.__name__, self.shape, axis, options.get("dim")) - self.ndim
        return result if where == -1 else with_axis(result, where)

    return cast(Method, method)


Function = TypeVar("Function", bound=Callable[..., Any])

SYNONYMS: Final = {
    "reduction_op": "reduction",
    "formula2": "weight",
    "opt_arg": "k",
    "varinvalias": "unknown",
}
"""Options that PyKeOps calls otherwise, as it calls them."""


def known_options(function: Function) -> Function:
    """The function, which takes `SYNONYMS` of its options, too, and refuses others by name."""
    takes = inspect.signature(function).parameters
    names = [name for name, taken in takes.items() if taken.default is not inspect.Parameter.empty]
    what = function.__qualname__.removesuffix(".__init__")

    @functools.wraps(function)
    def checked(*args: Any, **options: Any) -> Any:
        for name in [*options]:
            ours = SYNONYMS.get(name, "")
            if ours in takes:
                if ours in options:
                    raise TypeError(f"{what}() takes `{ours}` or its synonym `{name}`, not both")
                options[ours] = options.pop(name)
            elif name not in takes:
                meant = nearest(name, names) or f"; it takes {', '.join(names)}"
                raise TypeError(f"{what}() takes no option {name}{meant}")
        return function(*args, **options)

    return cast(Function, checked)


def with_axis(result: Any, where: int) -> Any:
    """A result, or a tuple of them, with the axis that was reduced, -3 or -2."""
    if isinstance(result, Reduced):
        raise ValueError("keepdim=True cannot wait for arrays: index what the call returns")
    if isinstance(result, tuple):
        return tuple(with_axis(part, where) for part in cast("tuple[Any, ...]", result))
    return result[..., None, :, :] if where == -3 else result[..., None, :]
