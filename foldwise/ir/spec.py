"""`MapReduce`: the mathematical definition of a computation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Any, Literal, NamedTuple

from foldwise.ir.axis import Axis
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.expr import DimensionError, Expr
from foldwise.ir.loops import Products
from foldwise.ir.reduction import Reduction

Summation = Literal["block", "direct", "kahan"]
Accumulator = Literal["auto", "float32", "float64"]
Distances = Literal["auto", "differences"]


@dataclass(frozen=True, slots=True)
class Numerics:
    """The choices of accuracy, which change results. Made by the user, never by a tuner.

    Attributes:
        summation: `block`: partial sums over blocks of columns are added up with compensation, so
            that rounding errors grow with the block length, not with the number of columns.
            `direct`: running sums. `kahan`: running sums whose rounding errors are carried along;
            the error does not grow with the number of columns.
        accumulator: the type in which columns are added up; `auto`: that of the formula's values.
        products: how tensor cores multiply float32 vectors: see `foldwise.numerics`.
        distances: how squared distances are computed: likewise.
    """

    summation: Summation = "block"
    accumulator: Accumulator = "auto"
    products: Products = "float32"
    distances: Distances = "auto"

    @property
    def careful(self) -> bool:
        """Whether sums are asked for that are more accurate than usual."""
        return self.summation == "kahan" or self.accumulator == "float64"


class Slot(NamedTuple):
    """An array argument of a formula.

    Attributes:
        axis: the indices of its vectors.
        dim: their length.
        stored: of an argument of both indices that has vectors for the visited pairs only: whether
            they come row by row (I) or column by column (J). Its array is `batch + (1, 1, n * dim)`
            for n such pairs: the vectors one after the other.
    """

    axis: Axis
    dim: int
    stored: Axis = Axis.NONE

    @property
    def transposed(self) -> Slot:
        """The slot after i and j have been exchanged."""
        return Slot(self.axis.other, self.dim, self.stored.other)

    def length(self, ranges: BlockRanges | None) -> int:
        """The length of the last axis of its array, where these pairs are visited."""
        return self.dim * ranges.pairs if self.stored and ranges is not None else self.dim


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
        weight: the second operand of a reduction that takes two.
        k: how many columns a reduction keeps that can keep several.
        listed: whether each row has a list of its columns. The last two arguments are then, for
            each row, the place of its first column and the number of its columns, and the list of
            columns of all rows; see `engine/lists.py`.

    Raises:
        DimensionError: if a formula next to a weight is not a scalar.
    """

    formula: Expr
    reduction: Reduction
    axis: Axis
    slots: tuple[Slot, ...]
    scalars: int = 0
    numerics: Numerics = Numerics()
    weight: Expr | None = None
    k: int = 1
    listed: bool = False
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        assert len(self.operands) == self.reduction.operands, self.reduction
        if self.weight is not None and self.formula.dim != 1:
            raise DimensionError(
                f"{self.reduction.text} needs a scalar formula next to its weights; this one has "
                f"dimension {self.formula.dim}"
            )
        # Computations are looked up at every call: hash once.
        parts = (*self.operands, self.reduction, self.axis, self.slots, self.scalars, self.k)
        object.__setattr__(self, "_hash", hash((parts, self.numerics, self.listed)))

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[Callable[..., MapReduce], tuple[Any, ...]]:
        return MapReduce, tuple(getattr(self, f.name) for f in fields(self) if f.init)

    @property
    def operands(self) -> tuple[Expr, ...]:
        """The formulas whose values are folded."""
        return (self.formula,) if self.weight is None else (self.formula, self.weight)

    @property
    def expands(self) -> bool:
        """Whether squared distances may be expanded into scalar products where precise enough.

        False where a last bit may matter: for results that are chosen by value, and careful sums.
        """
        numerics = self.numerics
        usual = numerics.distances != "differences" and not numerics.careful
        return usual and self.reduction.rounds

    @property
    def out_axis(self) -> Axis:
        """The index of the result."""
        return self.axis.other

    @property
    def dim(self) -> int:
        """Number of components that are folded, each by itself."""
        return self.operands[-1].dim

    @property
    def out_dims(self) -> tuple[int, ...]:
        """Length of the vectors of each output; cell `n` of component `k` is at `n * dim + k`."""
        return tuple(
            self.k * (1 if output.shared else self.dim) for output in self.reduction.outputs
        )

    @property
    def out_dim(self) -> int:
        """Length of the vectors of the first output."""
        return self.out_dims[0]
