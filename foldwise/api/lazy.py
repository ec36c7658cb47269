"""`Lazy`: the base of `LazyTensor`, which holds a formula with its arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from foldwise.api.binding import bind
from foldwise.compute.bound import BoundFormula, Shape, apply
from foldwise.compute.matrices import Matrix
from foldwise.compute.tracing import TREES
from foldwise.ir.expr import Op
from foldwise.ir.tables import Composite
from foldwise.ops import OPS

_CLASSES: Final[dict[str, type[Lazy]]] = {}


class Lazy:
    """A `BoundFormula` with the attributes of an array.

    Args of a subclass:
        kind: the kind of numbers; `lazy` makes the subclass for formulas of this kind. Or "tensor"
            for the one that `shaped` makes, or another name, for `deferred`.

    Attributes:
        has_tensors: whether there are several feature axes, whose lengths are `features`.
    """

    __slots__ = ("_bound",)

    has_tensors: ClassVar[bool] = False
    _bound: BoundFormula

    def __init_subclass__(cls, kind: str | None = None, **named: Any) -> None:
        super().__init_subclass__(**named)
        TREES.add(cls)
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
    def features(self) -> Shape:
        """The lengths of the feature axes: `(D,)`, or those of tensors."""
        return (self._bound.dim,)

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self._bound.inputs.lead) + 1

    def applied(
        self, row: Op | Composite, what: str, operands: Sequence[Any], params: Mapping[str, Any]
    ) -> Any:
        """`row(*operands)`, where one of these is this one and has tensors; see `apply_row`."""
        raise NotImplementedError


class Composed:
    """The base of `LazyMatrix`, which holds a matrix made of formulas."""

    __slots__ = ()

    @property
    def matrix(self) -> Matrix:
        """The tree of formulas."""
        raise NotImplementedError


def lazy(bound: BoundFormula) -> Any:
    """The LazyTensor of a formula."""
    made = object.__new__(_CLASSES[bound.kind])
    made._bound = bound  # pyright: ignore[reportPrivateUsage]
    return made


def deferred(kind: str, *parts: Any) -> Any:
    """A LazyTensor of the subclass of this name, which makes its formula when it is needed."""
    return _CLASSES[kind](*parts)


def shaped(bound: BoundFormula, features: Shape) -> Any:
    """The LazyTensor of a formula whose vectors are tensors of this shape, row by row."""
    if len(features) < 2:
        return lazy(bound)
    made: Any = object.__new__(_CLASSES["tensor"])
    made._bound, made._features = bound, features
    return made


def bound_of(x: Any) -> BoundFormula:
    """The formula of an operand: of a LazyTensor, an array or a number.

    Raises:
        TypeError: if it is a LazyTensor of tensors.
    """
    if not isinstance(x, Lazy):
        return bind(x)
    if x.has_tensors:
        raise TypeError(
            f"vectors are wanted here, and a LazyTensor of shape {x.shape} has tensors: "
            "A.reshape(..., -1) has their entries as vectors, row by row"
        )
    return x._bound  # pyright: ignore[reportPrivateUsage]


def apply_row(row: Op | Composite, what: str, operands: Sequence[Any], **params: Any) -> Any:
    """A row on LazyTensors, arrays and numbers; `what` is its name in messages."""
    bounds: list[BoundFormula] = []
    for x in operands:
        if isinstance(x, Lazy):
            if x.has_tensors:
                return x.applied(row, what, operands, params)
            bounds.append(x._bound)  # pyright: ignore[reportPrivateUsage]
        else:
            bounds.append(bind(x))
    return lazy(apply(row, what, bounds, params))


def joined(parts: Sequence[Any]) -> Any:
    """All vectors end to end. In halves, so that many parts do not nest deeply."""
    if len(parts) == 1:
        return parts[0]
    half = len(parts) // 2
    halves = joined(parts[:half]), joined(parts[half:])
    return apply_row(OPS["concat"], "concatenate", halves)
