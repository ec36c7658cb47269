"""`Lazy`: the base of `LazyTensor`, which holds a formula with its arguments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from foldwise.api.binding import bind
from foldwise.compute.bound import BoundFormula, Shape, apply
from foldwise.ir.expr import Op
from foldwise.ir.tables import Composite

_CLASSES: dict[str, type[Lazy]] = {}


class Lazy:
    """A `BoundFormula` with the attributes of an array.

    Args of a subclass:
        kind: the kind of numbers; `lazy` makes the subclass for formulas of this kind. Or another
            name, for `deferred`.
    """

    __slots__ = ("_bound",)

    _bound: BoundFormula

    def __init_subclass__(cls, kind: str | None = None, **named: Any) -> None:
        super().__init_subclass__(**named)
        if kind is not None:
            _CLASSES[kind] = cls

    @property
    def bound(self) -> BoundFormula:
        """The formula, with the arrays and numbers that it is evaluated on."""
        return self._bound

    @property
    def shape(self) -> Shape:
        """`batch + (M, N, D)`; M or N is 1 where the formula does not depend on that index."""
        return self._bound.shape

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self._bound.inputs.lead) + 1


def lazy(bound: BoundFormula) -> Any:
    """The LazyTensor of a formula."""
    made = object.__new__(_CLASSES[bound.kind])
    made._bound = bound  # pyright: ignore[reportPrivateUsage]
    return made


def deferred(kind: str, *parts: Any) -> Any:
    """A LazyTensor of the subclass of this name, which makes its formula when it is needed."""
    return _CLASSES[kind](*parts)


def bound_of(x: Any) -> BoundFormula:
    """The formula of an operand: of a LazyTensor, an array or a number."""
    return x._bound if isinstance(x, Lazy) else bind(x)  # pyright: ignore[reportPrivateUsage]


def apply_row(row: Op | Composite, what: str, operands: Sequence[Any], **params: Any) -> Any:
    """A row on LazyTensors, arrays and numbers; `what` is its name in messages."""
    return lazy(apply(row, what, [bound_of(x) for x in operands], params))
