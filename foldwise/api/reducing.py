"""The reductions of a `LazyMatrix`."""

from __future__ import annotations

from typing import Any

from foldwise.api.advice import nearest
from foldwise.api.arguments import accuracy, as_integer, axis_of
from foldwise.api.lazy import Composed, bound_of
from foldwise.api.options import OPTIONS, with_library_options
from foldwise.compute.combined import reduced
from foldwise.ir.axis import Axis
from foldwise.ops import REDUCTIONS


class Reducing(Composed):
    """The methods of a `LazyMatrix` that reduce its rows or columns."""

    __slots__ = ()

    @with_library_options
    def sum(self, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """Sum over the columns (axis -2) or rows (-3), with the options of `LazyTensor.sum`."""
        return _reduced(self, "sum", axis, dim, **options)

    @with_library_options
    def prod(self, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """Product over the columns or rows of blocks; see `LazyTensor.prod`."""
        return _reduced(self, "prod", axis, dim, **options)

    @with_library_options
    def count(self, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """Number of values in blocks that are not 0; see `LazyTensor.count`."""
        return _reduced(self, "count", axis, dim, **options)

    @with_library_options
    def logsumexp(self, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """Logarithm of the sum of exponentials over the columns or rows of blocks.

        Blocks of zeros have no part in it, as pairs outside of block ranges.

        Args:
            axis: the axis to reduce: -2 for j or -3 for i (1 or 0, if there are no batch axes).
            dim: synonym of `axis`.
            options: `summation`, `accumulator` and `keepdim`, as for a LazyTensor.

        Returns:
            An array of shape `batch + (M, D)` or `batch + (N, D)`, with derivatives.

        Raises:
            ValueError: if entries are not known one by one, as those of products.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj, concatenate
            >>> x = np.arange(3.0)[:, None]
            >>> A = concatenate([Vi(x) + Vj(x), 0 * Vi(x) - Vj(x)], axis=1)
            >>> A.logsumexp(axis=1).round(3).tolist()
            [[2.535], [3.456], [4.426]]
        """
        return _reduced(self, "logsumexp", axis, dim, **options)

    @with_library_options
    def sumsoftmaxweight(
        self, weight: Any, axis: int | None = None, *, dim: int | None = None, **options: Any
    ) -> Any:
        """Mean of weights by the softmax of blocks (attention); see `LazyTensor`."""
        return _reduced(self, "sumsoftmaxweight", axis, dim, weight=weight, **options)

    @with_library_options
    def min(self, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """The smallest value over the columns or rows of blocks; see `LazyTensor.min`."""
        return _reduced(self, "min", axis, dim, **options)

    @with_library_options
    def max(self, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """The largest value over the columns or rows of blocks; see `LazyTensor.max`."""
        return _reduced(self, "max", axis, dim, **options)

    @with_library_options
    def argmin(self, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """Column (or row) of the smallest value of blocks; see `LazyTensor.argmin`."""
        return _reduced(self, "argmin", axis, dim, **options)

    @with_library_options
    def argmax(self, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """Column (or row) of the largest value of blocks; see `LazyTensor.argmax`."""
        return _reduced(self, "argmax", axis, dim, **options)

    @with_library_options
    def min_argmin(self, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """The smallest value of blocks and its column; see `LazyTensor.min_argmin`."""
        return _reduced(self, "min_argmin", axis, dim, **options)

    @with_library_options
    def max_argmax(self, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """The largest value of blocks and its column; see `LazyTensor.max_argmax`."""
        return _reduced(self, "max_argmax", axis, dim, **options)

    @with_library_options
    def Kmin(
        self, K: int, axis: int | None = None, *, dim: int | None = None, **options: Any
    ) -> Any:
        """The K smallest values of blocks; see `LazyTensor.Kmin`."""
        return _reduced(self, "kmin", axis, dim, k=as_integer("K", K), **options)

    @with_library_options
    def argKmin(
        self, K: int, axis: int | None = None, *, dim: int | None = None, **options: Any
    ) -> Any:
        """Columns (or rows) of the K smallest values of blocks; see `LazyTensor.argKmin`."""
        return _reduced(self, "argkmin", axis, dim, k=as_integer("K", K), **options)

    @with_library_options
    def Kmin_argKmin(
        self, K: int, axis: int | None = None, *, dim: int | None = None, **options: Any
    ) -> Any:
        """The K smallest values of blocks and their columns; see `LazyTensor.Kmin_argKmin`."""
        return _reduced(self, "kmin_argkmin", axis, dim, k=as_integer("K", K), **options)


def _reduced(  # noqa: PLR0913 - the options of a reduction
    K: Any,
    name: str,
    axis: int | None,
    dim: int | None,
    *,
    weight: Any = None,
    k: int = 1,
    summation: str = "block",
    accumulator: str = "auto",
    **unknown: Any,
) -> Any:
    """A reduction over rows or columns."""
    row = REDUCTIONS[name]
    what = row.method or name
    if unknown:
        first = [*unknown][0]
        known = [option for option in OPTIONS if option not in ("out", "call", "ranges")]
        meant = nearest(first, known)
        if first == "ranges":
            meant = "; the blocks are reduced within ranges of their own, A[ranges]"
        raise TypeError(f"{what}() of a LazyMatrix takes no option {', '.join(unknown)}{meant}")
    where = axis_of(what, K.shape, axis, dim) - K.ndim
    if where == -1:
        raise ValueError(
            f"{what}() over the last axis (the vectors) is one of LazyTensors, before these are "
            "put together"
        )
    if name == "sumsoftmaxweight" and weight is None:
        raise TypeError(f"{what}() needs a weight, not None")
    weights = None if weight is None else bound_of(weight)
    if weights and any(weights.shape[n] not in (1, K.shape[n]) for n in (-3, -2)):
        raise ValueError(f"{what}: K has shape {K.shape}, and the weight {weights.shape}")
    index = Axis.I if where == -3 else Axis.J
    numerics = accuracy(row, summation, accumulator)
    return reduced(what, row, K.matrix, index, numerics, k, weights)
