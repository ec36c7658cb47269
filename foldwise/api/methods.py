"""The methods of `LazyTensor` that the tables of functions and reductions define.

`methods.pyi` says the same to type checkers; `tools/gen_stubs.py` writes it.
"""

from __future__ import annotations

from collections.abc import Callable
from inspect import Signature
from typing import Any, NoReturn

from foldwise.api.advice import check_no_operator, instead, nearest
from foldwise.api.arguments import as_integer
from foldwise.api.documents import (
    of_operator,
    of_reduction,
    signature_of,
    signature_of_method,
    signature_of_reduction,
)
from foldwise.api.functions import REDUCING
from foldwise.api.lazy import Lazy
from foldwise.api.operators import operate
from foldwise.api.options import with_library_options
from foldwise.api.reduce import reduce
from foldwise.api.table import FUNCTIONS, METHODS, Function
from foldwise.ir.reduction import Reduction
from foldwise.ir.tables import OPERATORS, Operator
from foldwise.ops import REDUCTIONS
from foldwise.transform import operators as operators  # fills OPERATORS


class TableMethods(Lazy):
    """One method for each function and reduction that has one."""

    __slots__ = ()

    def __getattr__(self, name: str) -> NoReturn:
        """Refuse a name that is no attribute; the message gives a substitute if there is one."""
        check_no_operator("LazyTensor", name)
        advice = "" if name.startswith("__") else instead(name, dir(type(self)))
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{advice}")


def _function_method(name: str, function: Function) -> Callable[..., Any]:
    def method(self: Any, *given: Any, **named: Any) -> Any:
        return function(name, (self, *given), named)

    return method


def _operator_method(name: str, row: Operator) -> Callable[..., Any]:
    along = FUNCTIONS.get(name)
    required = len(row.operands) - len(row.defaults)

    def method(self: Any, *operands: Any, **named: Any) -> Any:
        if along and not any(isinstance(x, Lazy) for x in (*operands, *named.values())):
            return along(name, (self, *operands), named)
        known = ("x", *row.operands)
        given = dict(zip(known, operands, strict=False)) | named
        if len(operands) + len(named) != len(given) or not required < len(given) <= len(known):
            raise TypeError(
                f"{name}() is a derivative, in a variable that is its first operand: it takes "
                f"{', '.join(known)}, not {len(operands) + len(named)} operands"
            )
        if unknown := [key for key in named if key not in known]:
            raise TypeError(
                f"{name}() is a derivative, in a variable that is its first operand: it takes "
                f"{', '.join(known)}, and no {', '.join(unknown)}{nearest(unknown[0], known)}"
            )
        return operate(self, row, name, *(given[key] for key in known if key in given))

    return method


def _reduction_method(name: str, row: Reduction) -> Callable[..., Any]:
    weighted = REDUCTIONS.get(f"{row.name}_weight")

    def plain(self: Any, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        return reduce(self, row, axis, dim, **options)

    def with_cells(
        self: Any, K: int, axis: int | None = None, *, dim: int | None = None, **options: Any
    ) -> Any:
        return reduce(self, row, axis, dim, k=as_integer("K", K), **options)

    def with_weight(
        self: Any, weight: Any, axis: int | None = None, *, dim: int | None = None, **options: Any
    ) -> Any:
        return reduce(self, row, axis, dim, weight=weight, **options)

    def weight_or_not(
        self: Any,
        axis: int | None = None,
        *,
        dim: int | None = None,
        weight: Any = None,
        **options: Any,
    ) -> Any:
        chosen = row if weight is None or weighted is None else weighted
        return reduce(self, chosen, axis, dim, weight=weight, **options)

    if row.keeps_k:
        return with_cells
    if row.operands == 2:
        return with_weight
    return weight_or_not if weighted else plain


def _add(name: str, method: Callable[..., Any], signature: Signature, doc: str) -> None:
    """Add a method, with the signature and the docstring that `help` and the stub show."""
    method.__doc__ = doc
    setattr(method, "__signature__", signature)  # noqa: B010 - typed
    setattr(TableMethods, name, method)


def _named(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    method.__name__, method.__qualname__ = name, f"LazyTensor.{name}"
    return method


def _install() -> None:
    for name, function in METHODS.items():
        signature = signature_of_method(function.signature)
        _add(name, _named(name, _function_method(name, function)), signature, function.doc)
    for row in OPERATORS.values():
        if row.method:
            signature = signature_of(("self", "x", *row.operands), row.defaults)
            method = _named(row.method, _operator_method(row.method, row))
            _add(row.method, method, signature, of_operator(row))
    reductions = {row.method: row for row in REDUCTIONS.values() if row.method}
    documents: dict[str, tuple[Signature, str]] = {}
    for name, row in reductions.items():
        weighted = REDUCTIONS.get(f"{row.name}_weight")
        first = ["K"] if row.keeps_k else ["weight"] if row.operands == 2 else []
        signature = signature_of_reduction(*first, *(["weight="] if weighted else []))
        documents[name] = signature, of_reduction(row, weighted, [*signature.parameters][1:])
    synonyms = {name: method for name, method in REDUCING.items() if method in reductions}
    for name, of in ({name: name for name in reductions} | synonyms).items():
        method = _named(name, _reduction_method(name, reductions[of]))
        _add(name, with_library_options(method), *documents[of])


_install()
