"""`Shares`: a softmax over i or j, an operand like any other, which multiplies in one pass."""

from __future__ import annotations

from typing import Any

import numpy as np

from foldwise.api.lazy import Composed, Lazy, lazy
from foldwise.api.lazytensor import LazyTensor
from foldwise.api.matrix import columns, times
from foldwise.api.moments import entries
from foldwise.api.reduce import reduce
from foldwise.api.softmax import shares
from foldwise.arrays import recognised
from foldwise.arrays.guests import returned
from foldwise.compute.bound import BoundFormula
from foldwise.compute.tracing import hide_from_tracer
from foldwise.ops import REDUCTIONS


class Shares(LazyTensor, kind="softmax"):
    """The softmax of a LazyTensor over i or j, as `softmax` makes it.

    The sums of exponentials are computed when its formula is needed, and kept. A product with an
    array does not need them: it is one reduction.
    """

    __slots__ = ("_formula", "_logits", "_where")

    _formula: BoundFormula | None
    _logits: Any
    _where: int

    def __new__(cls, logits: Any, where: int) -> Shares:  # noqa: D102
        made = object.__new__(cls)
        made._logits, made._where, made._formula = logits, where, None
        return made

    @property
    def logits(self) -> Any:
        """The LazyTensor that this is the softmax of."""
        return self._logits

    @property
    def summed(self) -> int:
        """The axis along which exponentials are shared out: -2 for that of j, -3 for that of i."""
        return self._where

    @property
    def _bound(self) -> BoundFormula:  # pyright: ignore[reportIncompatibleVariableOverride]
        formula = self._formula
        if formula is None:
            formula = self._formula = shares(self._logits, self._where).bound
        return formula

    @property
    def shape(self) -> tuple[int, ...]:
        """`batch + (M, N, D)`, without computing anything."""
        return self._logits.bound.shape

    @property
    def T(self) -> LazyTensor:
        """The same array with the axes of i and j exchanged."""
        return Shares(self._logits.T, -5 - self._where)

    def __matmul__(self, b: Any) -> Any:
        """`sum_j K_ij b_j`, as if K were a matrix."""
        logits = self._logits
        b, adapter = (b, None) if isinstance(b, Lazy | Composed) else recognised(b)
        scalars = self._where == -2 and logits.shape[-1] == 1
        if adapter is None or not scalars or not _everywhere(logits):
            return super().__matmul__(b)
        weight = lazy(columns(logits, "K @ b", b))
        if logits.bound.waits and len(b.shape) == 1:
            return times(logits, b)  # which says so
        result = reduce(logits, REDUCTIONS["sumsoftmaxweight"], -2, weight=weight)
        return returned(result[..., 0] if len(b.shape) == 1 else result, adapter)


def _everywhere(x: Any) -> bool:
    """Whether there are columns for each row: the mean over none would be NaN, and the sum is 0."""
    if x.bound.waits:
        return True
    _, count = entries(x, "softmax", x.ndim - 2, None, None)
    return bool(np.all(count > 0))


hide_from_tracer(*(getattr(m, "fget", m) for m in vars(Shares).values()))
