"""The methods of `LazyTensor` that the tables of functions and reductions define.

`methods.pyi` says the same to type checkers; `tools/gen_stubs.py` writes it.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, Final, NoReturn, cast

from foldwise.api.advice import instead, nearest
from foldwise.api.arguments import whole_number
from foldwise.api.functions import METHODS, REDUCING, Function, Lazy
from foldwise.api.reduced import Reduced
from foldwise.ir.op import OPERATORS, Operator
from foldwise.ir.reduction import Reduction
from foldwise.ops import REDUCTIONS
from foldwise.transform import operators as operators  # fills OPERATORS


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


def with_library_options(reduce: Callable[..., Any]) -> Callable[..., Any]:
    """A reduction that also takes what NumPy or PyTorch call otherwise.

    These are `keepdims` and `keepdim`: to leave the reduced axis of i or j in place with length 1,
    as the last one always is; and `correction` for `ddof`.
    """
    signature = inspect.signature(reduce)
    takes_any = any(p.kind is p.VAR_KEYWORD for p in signature.parameters.values())
    known = {*signature.parameters, *(["correction"] if "ddof" in signature.parameters else [])}

    @functools.wraps(reduce)
    def method(self: Any, *args: Any, **options: Any) -> Any:
        if not options:
            return reduce(self, *args)
        keep = [options.pop(key, False) for key in ("keepdim", "keepdims")]
        if not takes_any and (unknown := [key for key in options if key not in known]):
            meant = nearest(unknown[0], known)
            raise TypeError(f"{reduce.__name__}() takes no option {', '.join(unknown)}{meant}")
        if "correction" in options and "ddof" in signature.parameters:
            options["ddof"] = options.pop("correction")
        result = reduce(self, *args, **options)
        if not any(keep):
            return result
        given = signature.bind(self, *args, **options).arguments
        where = self._axis(reduce.__name__, given.get("axis"), given.get("dim")) - self.ndim
        return result if where == -1 else _with_axis(result, where)

    return method


def _with_axis(result: Any, where: int) -> Any:
    """A result, or a tuple of them, with the axis that was reduced, -3 or -2."""
    if isinstance(result, Reduced):
        raise ValueError("keepdim=True cannot wait for arrays: index what the call returns")
    if isinstance(result, tuple):
        return tuple(_with_axis(part, where) for part in cast("tuple[Any, ...]", result))
    return result[..., None, :, :] if where == -3 else result[..., None, :]


class TableMethods(Lazy):
    """One method for each function and reduction that has one."""

    __slots__ = ()

    def __getattr__(self, name: str) -> NoReturn:
        """There is no such attribute; the message says what to write instead."""
        advice = "" if name.startswith("__") else instead(name, dir(type(self)))
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{advice}")


def _function_method(name: str, function: Function) -> Callable[..., Any]:
    def method(self: Any, *given: Any, **named: Any) -> Any:
        return function(name, (self, *given), named)

    return method


def _operator_method(name: str, row: Operator) -> Callable[..., Any]:
    def method(self: Any, *operands: Any, **unknown: Any) -> Any:
        if unknown or not operands:
            raise TypeError(
                f"{name}() is a derivative, in a variable that is its first operand: it has no "
                f"arguments {', '.join(unknown) or 'by default'}"
            )
        return self._operate(row, name, *operands)

    return method


def _reduction_method(name: str, row: Reduction) -> Callable[..., Any]:
    weighted = REDUCTIONS.get(f"{row.name}_weight")

    def plain(self: Any, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        return self._reduce(row, axis, dim, **options)

    def with_cells(
        self: Any, K: int, axis: int | None = None, *, dim: int | None = None, **options: Any
    ) -> Any:
        return self._reduce(row, axis, dim, cells=whole_number("K", K), **options)

    def with_weight(
        self: Any, weight: Any, axis: int | None = None, *, dim: int | None = None, **options: Any
    ) -> Any:
        return self._reduce(row, axis, dim, weight=weight, **options)

    def weight_or_not(
        self: Any,
        axis: int | None = None,
        *,
        dim: int | None = None,
        weight: Any = None,
        **options: Any,
    ) -> Any:
        chosen = row if weight is None else weighted
        return self._reduce(chosen, axis, dim, weight=weight, **options)

    if row.cells:
        return with_cells
    if row.operands == 2:
        return with_weight
    return weight_or_not if weighted else plain


def _install() -> None:
    methods: dict[str, tuple[Callable[[str, Any], Callable[..., Any]], Any]]
    methods = {name: (_function_method, function) for name, function in METHODS.items()}
    methods |= {row.method: (_operator_method, row) for row in OPERATORS.values() if row.method}
    reductions = {row.method: row for row in REDUCTIONS.values() if row.method}
    further = {name: reductions[method] for name, method in REDUCING.items() if method in reductions}
    methods |= {name: (_reduction_method, row) for name, row in (reductions | further).items()}
    for name, (build, row) in methods.items():
        method = build(name, row)
        method.__name__, method.__doc__ = name, row.doc
        method.__qualname__ = f"LazyTensor.{name}"
        if isinstance(row, Reduction):
            method = with_library_options(method)
        setattr(TableMethods, name, method)


_install()
