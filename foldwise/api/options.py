"""The options that all reductions have, and those that NumPy and PyTorch call otherwise."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, Final, TypeVar, cast

from foldwise.api.advice import nearest
from foldwise.api.arguments import axis_of
from foldwise.compute.reduced import Reduced

OPTIONS: Final = (
    "axis",
    "dim",
    "weight",
    "summation",
    "accumulator",
    "out",
    "call",
    "ranges",
    "keepdim",
    "keepdims",
)
"""The options of reductions."""


_SPREAD: Final = ("correction", "unbiased")

Method = TypeVar("Method", bound=Callable[..., Any])


def with_library_options(reduce: Method) -> Method:
    """A reduction that also takes what NumPy or PyTorch call otherwise.

    These are `keepdims` and `keepdim`: to leave the reduced axis of i or j in place with length 1,
    as the last one always is; and `correction` or `unbiased` for `ddof`.
    """
    signature = inspect.signature(reduce)
    takes_any = any(p.kind is p.VAR_KEYWORD for p in signature.parameters.values())
    spreads = "ddof" in signature.parameters
    known = {*signature.parameters, *(_SPREAD if spreads else ())}
    own = {"keepdim", "keepdims", *(_SPREAD if spreads else ())}

    @functools.wraps(reduce)
    def method(self: Any, *args: Any, **options: Any) -> Any:
        if own.isdisjoint(options) and (takes_any or known.issuperset(options)):
            return reduce(self, *args, **options)
        keep = [options.pop(key, False) for key in ("keepdim", "keepdims")]
        if not takes_any and (unknown := [key for key in options if key not in known]):
            meant = nearest(unknown[0], known)
            raise TypeError(f"{reduce.__name__}() takes no option {', '.join(unknown)}{meant}")
        if spreads:
            named = [key for key in ("ddof", *_SPREAD) if options.get(key) is not None]
            if len(named) > 1:
                raise TypeError(f"{reduce.__name__}() takes one of {' and '.join(named)}")
            options |= {"ddof": options[named[0]]} if named else {}
            for key in _SPREAD:
                options.pop(key, None)
        result = reduce(self, *args, **options)
        if not any(keep):
            return result
        given = signature.bind(self, *args, **options).arguments
        where = (
            axis_of(reduce.__name__, self.shape, given.get("axis"), given.get("dim")) - self.ndim
        )
        return result if where == -1 else with_axis(result, where)

    return cast(Method, method)


Function = TypeVar("Function", bound=Callable[..., Any])


def known_options(function: Function) -> Function:
    """The function, with a message that names its options where it is given another one."""
    takes = inspect.signature(function).parameters
    names = [name for name, taken in takes.items() if taken.default is not inspect.Parameter.empty]
    what = function.__qualname__.removesuffix(".__init__")

    @functools.wraps(function)
    def checked(*args: Any, **options: Any) -> Any:
        for name in options:
            if name not in takes:
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
