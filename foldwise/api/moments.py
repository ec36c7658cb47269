"""Means and variances over an axis, and whether any or all entries are true: reductions in several
steps."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeVar

import numpy as np

from foldwise.api.arguments import axis_of
from foldwise.api.binding import variable
from foldwise.api.documents import documented
from foldwise.api.lazy import Lazy, bound_of, joined, lazy
from foldwise.api.methods import TableMethods
from foldwise.api.options import with_library_options
from foldwise.api.reduce import reduce
from foldwise.compute.arguments import block_ranges
from foldwise.compute.bound import arrays_of, waits_for
from foldwise.compute.reduced import Reduced
from foldwise.ir.axis import Axis
from foldwise.ops import REDUCTIONS

_Method = TypeVar("_Method", bound=Callable[..., Any])


def _with_signature_of(other: Callable[..., Any]) -> Callable[[_Method], _Method]:
    """Give a method the signature of another, which it passes its options on to."""

    def give(method: _Method) -> _Method:
        setattr(method, "__signature__", inspect.signature(other))  # noqa: B010 - typed
        return method

    return give


class Moments(TableMethods):
    """The reductions of `LazyTensor` that are made of others."""

    __slots__ = ()

    @documented(
        ">>> K.mean(axis=0).tolist()\n[[-0.5], [-1.5], [-3.5]]",
    )
    @with_library_options
    def mean(self: Any, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """Mean over one axis; NaN over no entries.

        By default rounding errors are compensated (`summation="kahan"`), so that a mean is
        as precise as its entries.
        """
        where, count = entries(self, "mean", axis, dim, options.get("ranges"))
        if where < self.ndim - 1 and not options.keys() & {"summation", "accumulator"}:
            options["summation"] = "kahan"
        result = (self * _share(self, where, count)).sum(where, **options)
        holes = _holes(self, count == 0)
        return result if holes is None else _with_holes("mean", result, holes, **options)

    @documented(
        ">>> K.var(axis=0).tolist()\n[[0.25], [0.25], [0.25]]",
        ddof="the sum of squares is divided by the number of entries minus this; by default 1 for "
        "PyTorch and 0 for other libraries. PyTorch calls it `correction`, or `unbiased` for 1.",
    )
    @with_library_options
    def var(
        self: Any,
        axis: int | None = None,
        *,
        dim: int | None = None,
        ddof: float | None = None,
        summation: Literal["block", "direct", "kahan"] = "block",
        accumulator: Literal["auto", "float32", "float64"] = "auto",
        ranges: Any = None,
    ) -> Any:
        """Variance over one axis: the mean squared distance to the mean, computed in two passes."""
        if ddof is None:
            adapter = self.bound.inputs.adapter
            ddof = 1 if adapter is not None and adapter.name == "torch" else 0
        where, count = entries(self, "var", axis, dim, ranges)
        _at_once(self, "var", where)
        within: dict[str, Any] = {} if ranges is None else {"ranges": ranges}
        options = {"summation": summation, "accumulator": accumulator, **within}
        # Any centre will do, so it has no derivative; near the mean nothing cancels.
        centre = self.detach().mean(where, **within)
        if where < self.ndim - 1:
            centre = centre[..., None, :, :] if where == self.ndim - 3 else centre[..., :, None, :]
        deviation = self - lazy(bound_of(centre)).detach()
        if self.bound.kind == "real":
            moments = [deviation, deviation**2]
        else:
            moments = [deviation.real, deviation.imag, deviation.square_abs()]
        share = _share(self, where, count)
        *first, second = _sums([moment * share for moment in moments], where, **options)
        result = second - sum(mean**2 for mean in first)
        # Rounding may take it below 0.
        result = result.relu() if where == self.ndim - 1 else result.clip(0)
        few = count <= ddof
        if _is_number(count):
            result = result * (1 if few else count / (count - ddof))
        else:
            larger = np.where(few, 1, count / np.where(few, 1, count - ddof))
            result = result * _beside(self, larger)
        holes = _holes(self, few)
        return result if holes is None else _with_holes("var", result, holes)

    @documented(
        ">>> K.std(axis=0).tolist()\n[[0.5], [0.5], [0.5]]",
        ddof="as for `var`.",
    )
    @with_library_options
    @_with_signature_of(var)
    def std(self: Any, axis: int | None = None, *, dim: int | None = None, **options: Any) -> Any:
        """Standard deviation over one axis: the square root of `var`."""
        where = axis_of("std", self.shape, axis, dim)
        _at_once(self, "std", where)
        return self.var(where, **options) ** 0.5

    @documented(
        ">>> (K < -3).any(axis=1).tolist()\n[[True], [False]]",
        kind="bool; over the vectors a LazyTensor of 0 and 1",
    )
    @with_library_options
    def any(
        self: Any, axis: int | None = None, *, dim: int | None = None, ranges: Any = None
    ) -> Any:
        """Whether some entry along an axis is not 0; false for no entries."""
        found = _are(self, "any", axis, dim)
        return reduce(found, REDUCTIONS["count"], axis, dim, ranges=ranges) != 0

    @documented(
        ">>> (K < 0).all(axis=1).tolist()\n[[True], [False]]",
        kind="bool; over the vectors a LazyTensor of 0 and 1",
    )
    @with_library_options
    def all(
        self: Any, axis: int | None = None, *, dim: int | None = None, ranges: Any = None
    ) -> Any:
        """Whether all entries along an axis are not 0; true for no entries."""
        found = _are(self, "all", axis, dim) == 0
        return reduce(found, REDUCTIONS["count"], axis, dim, ranges=ranges) == 0


def entries(x: Lazy, what: str, axis: int | None, dim: int | None, ranges: Any) -> tuple[int, Any]:
    """The axis that a mean is taken over, and how many entries it has.

    A number; or within ranges an array, with one number for each row of the result.
    """
    where = axis_of(what, x.shape, axis, dim)
    ranges = x.bound.inputs.ranges if ranges is None else ranges
    if ranges is not None and where < x.ndim - 1 and x.bound.inputs.adapter is not None:
        _at_once(x, f"{what} with ranges", where)
        blocks = block_ranges(ranges, x.bound.inputs.arrays)
        if blocks is not None:
            kept = Axis.I if where == x.ndim - 2 else Axis.J
            return where, blocks.counts(kept)[:, None]
    count = x.shape[where]
    if count == 1 and where < x.ndim - 1:
        reduced = (Axis.I, Axis.J)[where - x.ndim + 3]
        if waits_for(x.bound, reduced):
            raise ValueError(
                f"{what}() does not know the length of axis {where} before the symbolic "
                "variables are given; take the sum"
            )
    return where, count


def _is_number(count: Any) -> bool:
    """Whether it is one number for all; it may be a symbol of a compiler."""
    return not isinstance(count, np.ndarray)


def _share(x: Lazy, where: int, count: Any) -> Any:
    """1 over numbers of entries, or over 1 if there are none, as a factor of this formula."""
    if _is_number(count):
        return 1 / max(count, 1)
    shares = _beside(x, 1 / np.maximum(count, 1))
    return lazy(variable(shares, 0 if where == x.ndim - 2 else 1))


def _holes(x: Lazy, where: Any) -> Any:
    """The term added to a result: NaN where there are too few entries; None if nowhere."""
    if not np.any(where):
        return None
    return math.nan if _is_number(where) else _beside(x, np.where(where, np.nan, 0))


def _beside(x: Lazy, numbers: Any) -> Any:
    """An array of NumPy as one of the library and the type of the arrays of `x`."""
    adapter = x.bound.inputs.adapter
    assert adapter is not None
    array = adapter.given(np.asarray(numbers), arrays_of(x.bound)[0])
    return adapter.convert(array, x.bound.dtype or "float64")


def _at_once(x: Lazy, what: str, axis: int) -> None:
    """Refuse a result of several steps that cannot wait for arrays."""
    if axis < x.ndim - 1 and x.bound.waits:
        raise ValueError(f"{what}() cannot wait for symbolic variables; use other reductions")


def _are(x: Lazy, what: str, axis: int | None, dim: int | None) -> Any:
    """`x` itself, after checking that the reduction `what` is possible."""
    _at_once(x, what, axis_of(what, x.shape, axis, dim))
    if x.bound.kind == "complex":
        raise TypeError(f"{what}() is not defined for complex numbers")
    return x


def _sums(terms: Sequence[Any], where: int, **options: Any) -> list[Any]:
    """The sum of each; in one pass over i or j."""
    dim = terms[0].shape[-1]
    if where == terms[0].ndim - 1:
        return [term.sum(where) for term in terms]
    sums = joined(terms).sum(where, **options)
    return [sums[..., dim * n : dim * (n + 1)] for n in range(len(terms))]


def _with_holes(what: str, result: Any, holes: Any, out: Any = None, **_: Any) -> Any:
    """The result, with NaN where there is no entry to take the mean of."""
    if isinstance(result, Reduced):
        raise ValueError(f"{what}() cannot wait if ranges leave out whole rows or columns")
    if out is None:
        return result + holes
    out += holes.reshape(out.shape)
    return out
