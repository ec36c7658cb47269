"""`MapReduce`: all that a mathematician must know about a computation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from foldwise.ir.axis import Axis
from foldwise.ir.expr import Expr
from foldwise.ir.reduction import Reduction

Summation = Literal["block", "direct"]


@dataclass(frozen=True, slots=True)
class Numerics:
    """What changes the numbers, apart from the formula. Chosen by the user, never by a tuner.

    Attributes:
        summation: `block`: partial sums over blocks of columns are added up, so that rounding
            errors grow with the block length and the number of blocks, not with their product.
            `direct`: one running sum.
    """

    summation: Summation = "block"


class Slot(NamedTuple):
    """What a formula expects of one array argument: its axis and the length of its vectors."""

    axis: Axis
    dim: int


@dataclass(frozen=True, slots=True)
class MapReduce:
    """`out_i = Reduce_j F(p, x_i, y_j)`, or the same with i and j exchanged.

    Attributes:
        formula: F.
        reduction: how the values are folded.
        axis: the index that disappears.
        slots: the array arguments, in order.
        scalars: number of run-time scalars.
        numerics: accuracy choices.
    """

    formula: Expr
    reduction: Reduction
    axis: Axis
    slots: tuple[Slot, ...]
    scalars: int = 0
    numerics: Numerics = Numerics()
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Computations are looked up at every call: hash once.
        parts = (self.formula, self.reduction, self.axis, self.slots, self.scalars, self.numerics)
        object.__setattr__(self, "_hash", hash(parts))

    def __hash__(self) -> int:
        return self._hash

    @property
    def out_axis(self) -> Axis:
        """The index of the result."""
        return self.axis.other

    @property
    def out_dim(self) -> int:
        """Length of the result's vectors."""
        return self.formula.dim
