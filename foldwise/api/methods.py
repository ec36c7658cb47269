"""The methods of `LazyTensor` that the op and reduction tables define.

`methods.pyi` says the same to type checkers; `tools/gen_stubs.py` writes it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from foldwise.api.arguments import whole_number
from foldwise.ir.op import OPERATORS, Operator
from foldwise.ir.reduction import Reduction
from foldwise.ops import COMPOSITES, OPS, REDUCTIONS
from foldwise.transform import operators as operators  # fills OPERATORS


class TableMethods:
    """One method for each row that names one."""

    __slots__ = ()


def _op_method(name: str, row: Any) -> Callable[..., Any]:
    count = row.arity - 1 + len(row.param_names)
    least = count - len(row.defaults)

    def method(self: Any, *given: Any, **named: Any) -> Any:
        given += tuple(named.pop(key) for key in row.param_names if key in named)
        if named or not least <= len(given) <= count:
            wanted = str(count) if least == count else f"{least} to {count}"
            extra = f" and {', '.join(named)}" if named else ""
            raise TypeError(f"{name}() takes {wanted} arguments and got {len(given)}{extra}")
        full = (*given, *row.defaults[len(given) - least :])
        params = dict(zip(row.param_names, full[row.arity - 1 :], strict=True))
        return self._combine(row, name, *full[: row.arity - 1], **params)

    return method


def _operator_method(name: str, row: Operator) -> Callable[..., Any]:
    def method(self: Any, x: Any, *others: Any) -> Any:
        return self._operate(row, name, x, *others)

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
    methods = {row.method: (_op_method, row) for row in OPS.values() if row.method}
    methods |= {row.method: (_op_method, row) for row in COMPOSITES.values() if row.method}
    methods |= {row.method: (_operator_method, row) for row in OPERATORS.values() if row.method}
    methods |= {row.method: (_reduction_method, row) for row in REDUCTIONS.values() if row.method}
    for name, (build, row) in methods.items():
        method = build(name, row)
        method.__name__, method.__doc__ = name, row.doc
        method.__qualname__ = f"LazyTensor.{name}"
        setattr(TableMethods, name, method)


_install()
