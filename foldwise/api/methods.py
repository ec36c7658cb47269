"""The methods of `LazyTensor` that the tables of functions and reductions define.

`methods.pyi` says the same to type checkers; `tools/gen_stubs.py` writes it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

from foldwise.api.advice import instead
from foldwise.api.arguments import as_integer
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
        """There is no such attribute; the message says what to write instead."""
        advice = "" if name.startswith("__") else instead(name, dir(type(self)))
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{advice}")


def _function_method(name: str, function: Function) -> Callable[..., Any]:
    def method(self: Any, *given: Any, **named: Any) -> Any:
        return function(name, (self, *given), named)

    return method


def _operator_method(name: str, row: Operator) -> Callable[..., Any]:
    along = FUNCTIONS.get(name)

    def method(self: Any, *operands: Any, **unknown: Any) -> Any:
        if along and not any(isinstance(x, Lazy) for x in operands):
            return along(name, (self, *operands), unknown)
        if unknown or not operands:
            raise TypeError(
                f"{name}() is a derivative, in a variable that is its first operand: it has no "
                f"arguments {', '.join(unknown) or 'by default'}"
            )
        return operate(self, row, name, *operands)

    return method


def _reduction_method(name: str, row: Reduction) -> Callable[..., Any]:
    weighted = REDUCTIONS.get(f"{row.name}_weight")

    def plain(self: Any, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        return reduce(self, row, axis, dim, **options)

    def with_cells(
        self: Any, K: int, axis: int | None = None, *, dim: int | None = None, **options: Any
    ) -> Any:
        return reduce(self, row, axis, dim, cells=as_integer("K", K), **options)

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
    further = {
        name: reductions[method] for name, method in REDUCING.items() if method in reductions
    }
    methods |= {name: (_reduction_method, row) for name, row in (reductions | further).items()}
    for name, (build, row) in methods.items():
        method = build(name, row)
        method.__name__, method.__doc__ = name, row.doc
        method.__qualname__ = f"LazyTensor.{name}"
        if isinstance(row, Reduction):
            method = with_library_options(method)
        setattr(TableMethods, name, method)


_install()
