"""Order statistics of rows and columns: the k largest, medians, quantiles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from foldwise.api.arguments import as_integer, axis_of
from foldwise.api.documents import documented
from foldwise.api.guests import handed_back
from foldwise.api.lazy import apply_row, bound_of, lazy
from foldwise.api.moments import entries
from foldwise.api.options import with_axis, with_library_options
from foldwise.api.parts import Parts
from foldwise.api.reduce import Selection, reduce
from foldwise.compute.bound import arrays_of
from foldwise.compute.indices import digits_of, index_variable, sizes
from foldwise.ir.axis import Axis
from foldwise.ops import OPS, REDUCTIONS

Method = Literal["linear", "lower", "higher", "nearest", "midpoint"]
Numbers = npt.NDArray[Any]

_SHARES: Final[dict[str, Callable[[Numbers], Numbers]]] = {
    "linear": lambda part: part,
    "lower": lambda part: 0 * part,
    "higher": lambda part: np.ceil(part),
    "nearest": lambda part: np.rint(part),
    "midpoint": lambda part: np.ceil(part) / 2,
}
"""How much of the higher one of two neighbours a quantile has, by its place between them."""


class Order(Parts):
    """The methods of a `LazyTensor` that sort out its rows or columns."""

    __slots__ = ()

    @handed_back
    def topk(  # noqa: PLR0913 - the arguments of PyTorch
        self: Any,
        k: int,
        axis: int | None = None,
        largest: bool = True,
        sorted: bool = True,
        *,
        dim: int | None = None,
        ranges: Any = None,
    ) -> Selection:
        """The k largest entries along an axis, in order, and where they are.

        Args:
            k: how many, 1 at least.
            axis: -2 for j or -3 for i (1 or 0, if there are no batch axes).
            largest: False for the k smallest, ascending, as `Kmin_argKmin` gives them.
            sorted: no effect; they are.
            dim: synonym of `axis`.
            ranges: `BlockRanges`, the pairs to visit; all pairs by default.

        Returns:
            A pair `(values, indices)` of arrays of shape `batch + (M, k)` over j, `batch + (N, k)`
            over i (with D behind k, unless D is 1). NaNs are passed over, and of equal entries the
            first comes first. Where there are fewer than k, values are -inf (inf for the smallest)
            and indices -1. Values have derivatives.

        Raises:
            TypeError: without an axis, or if `k` is no integer.
            ValueError: for another axis, or if `k` is less than 1.

        Example:
            >>> import numpy as np
            >>> from foldwise import Vi, Vj
            >>> K = Vi(np.array([[0.0], [1.0]])) - Vj(np.array([[1.0], [2.0], [4.0]]))
            >>> K.topk(2, axis=1).values.tolist()
            [[-1.0, -2.0], [0.0, -1.0]]
        """
        where, count = axis_of("topk", self.shape, axis, dim), as_integer("k", k)
        if self.bound.waits:
            raise ValueError("topk() cannot wait for symbolic variables; Kmin_argKmin does")
        x = -self if largest else self
        found = reduce(x, REDUCTIONS["kmin_argkmin"], where, k=count, ranges=ranges)
        values, indices = found
        return Selection(0.0 - values if largest else values, indices)  # no -0

    @documented(
        ">>> K.median(axis=1).tolist()\n[[-2.0], [-1.0]]",
    )
    @with_library_options
    def median(
        self: Any, axis: int | None = None, *, dim: int | None = None, ranges: Any = None
    ) -> Any:
        """Median over one axis; NaN over no entries, and if one is NaN.

        Of an even number of entries it is the mean of the two in the middle; with PyTorch the lower
        one of these, as in PyTorch.

        It is exact, and computed by counting, in 8 passes for float32 and 16 for float64, or twice
        as many where the mean of two is wanted, in memory of M + N numbers. Its derivative is that
        of the entry with this value, the first of equals.
        """
        adapter = self.bound.inputs.adapter
        if adapter is not None and adapter.name == "torch":
            return self.median_argmedian(axis, dim=dim, ranges=ranges)[0]
        return self.quantile(0.5, axis, dim=dim, method="midpoint", ranges=ranges)

    @documented(
        ">>> [part.tolist() for part in K.median_argmedian(axis=1)]\n"
        "[[[-2.0], [-1.0]], [[1], [1]]]",
        kind="the type of the arrays; and one of integers",
    )
    @with_library_options
    def median_argmedian(
        self: Any, axis: int | None = None, *, dim: int | None = None, ranges: Any = None
    ) -> Any:
        """Median over one axis, the lower one of two in the middle, and its index, the first of
        equals; NaN and -1 over no entries, and if one is NaN."""
        where, count = _checked(self, "median", axis, dim, ranges)
        ranks = np.maximum(_of_rows(count) - 1, 0) // 2
        found = _Ranked(self, where, count, ranges).at(ranks)
        return tuple(part[..., 0] for part in found)

    @documented(
        ">>> K.quantile(0.75, axis=1).tolist()\n[[-1.5], [-0.5]]",
        q="which ones, numbers from 0 to 1; of a list or an array of them, the result has one more "
        "axis, in front.",
        method="of two neighbours between which a quantile lies, the share of the higher one: "
        "`linear` (by its place), `lower`, `higher`, `nearest` or `midpoint`.",
        interpolation="synonym of `method`.",
    )
    @with_library_options
    def quantile(  # noqa: PLR0913 - the names of two libraries
        self: Any,
        q: Any,
        axis: int | None = None,
        *,
        dim: int | None = None,
        method: Method = "linear",
        interpolation: Method | None = None,
        ranges: Any = None,
    ) -> Any:
        """Quantiles over one axis; NaN over no entries, and if one is NaN.

        Between 0, the smallest entry, and 1, the largest, they are interpolated as NumPy and
        PyTorch do. They are exact, and computed by counting; see `median`.
        """
        where, count = _checked(self, "quantile", axis, dim, ranges)
        which: Numbers = np.asarray(q, np.float64)
        method = interpolation or method
        if method not in _SHARES:
            raise ValueError(f"method must be one of {', '.join(_SHARES)}, not {method!r}")
        if which.ndim > 1 or not ((which >= 0) & (which <= 1)).all():
            raise ValueError(f"quantile() takes numbers from 0 to 1, not {which.tolist()}")
        places: Numbers = np.maximum(_of_rows(count) - 1, 0) * np.atleast_1d(which)
        low = np.floor(places)
        share: Any = _SHARES[method](places - low)
        ranked = _Ranked(self, where, count, ranges)
        high = np.where(share > 0, np.ceil(places), low)
        ranks: Numbers = np.concatenate([low, high], 1).astype(np.int64)
        values, _ = ranked.at(ranks)
        lower, higher = values[..., : which.size], values[..., which.size :]
        share = ranked.numbers(share[:, None, :])  # of rows, components and quantiles
        with np.errstate(invalid="ignore"):  # of two that are infinite, too, the one value
            step = ranked.namespace.where(lower == higher, 0 * share, higher - lower)
            result = lower + share * step
        return result[..., 0] if which.ndim == 0 else ranked.namespace.moveaxis(result, -1, 0)


def _checked(x: Any, what: str, axis: int | None, dim: int | None, ranges: Any) -> tuple[int, Any]:
    """The axis from -3 on, and how many entries it has; see `entries`."""
    if axis_of(what, x.shape, axis, dim) == x.ndim - 1:
        raise ValueError(
            f"{what}() over the last axis (the vectors) is not available; reduce over axis "
            f"{x.ndim - 3} (i) or {x.ndim - 2} (j)"
        )
    if x.bound.kind == "complex":
        raise TypeError(f"{what}() is not defined for complex numbers")
    if x.bound.waits or x.bound.inputs.adapter is None:
        raise ValueError(f"{what}() needs arrays: it cannot wait for symbolic variables")
    if x.bound.inputs.adapter.is_deferred:
        raise TypeError(
            f"{what}() takes one pass after the other, and arrays of {x.bound.inputs.adapter.name} "
            "are computed later: pass what x.compute() gives"
        )
    where, count = entries(x, what, axis, dim, ranges)
    return where - x.ndim, count


def _of_rows(count: Any) -> Numbers:
    """A number, or one for each row, as an array of shape `(1 or rows, 1)`."""
    counts: Any = np.asarray(count)
    return counts.reshape(-1, 1)


_COUNTED: Final = 16
"""How many thresholds a pass compares with, at most, if it can be."""


class _Ranked:
    """Entries by their rank along an axis, found by counting those below thresholds.

    The bits of floating-point numbers, read as integers, have their order, if those of negative
    ones are inverted but for the sign. So the bits of a result are found from the first to the
    last, four in each pass if it is a single number: they are the largest ones such that no more
    entries than the rank are below.

    Args:
        x: a LazyTensor of real numbers whose arrays are given.
        where: -2 (over j) or -3.
        count: how many entries there are; see `entries`.
        ranges: the pairs to visit, if other than its own.
    """

    def __init__(self, x: Any, where: int, count: Any, ranges: Any) -> None:
        self._x, self._where, self._count = x, where, np.asarray(count)
        self._within = {} if ranges is None else {"ranges": ranges}
        self._bits = 64 if x.dtype == "float64" else 32
        self._adapter = x.bound.inputs.adapter
        self._like = arrays_of(x.bound)[0]
        self.namespace: Any = self._adapter.namespace

    def numbers(self, given: Numbers) -> Any:
        """Floating-point numbers as an array of the library, of the type of the entries."""
        return self._adapter.convert(self._adapter.given(given, self._like), self._x.dtype)

    def at(self, ranks: Numbers) -> tuple[Any, Any]:
        """The entries of these ranks, and their indices.

        Args:
            ranks: of shape `(1 or rows of the result, R)`, from 0.

        Returns:
            Values, with derivatives, and indices, the first of equals, of shape
            `batch + (rows, D, R)`; NaN and -1 where an entry is NaN, and where there are none.
        """
        x, where, within = self._x, self._where, self._within
        fixed, dim = x.detach(), x.shape[-1]
        ranks, back = np.unique(ranks, axis=1, return_inverse=True)
        count = ranks.shape[1]
        many = _repeated(fixed, count)
        of_each = self._adapter.given(np.tile(ranks, dim), self._like)
        numbers = (many == many).count(where, **within)  # without NaNs
        keys = self._keys(many, of_each, numbers)
        missing = numbers < self._adapter.given(np.maximum(self._count, 1), self._like)
        values, places = self._chosen(_repeated(x, count), many, self._floats(keys))
        holes = self.numbers(np.array([np.nan]))
        values = self.namespace.where(missing, holes, values)
        places = self.namespace.where(missing, 0 * places - 1, places)
        shape = (*values.shape[:-1], dim, count)
        back: Any = back.reshape(-1)
        taken = [self._adapter.take(part.reshape(shape), back, -1) for part in (values, places)]
        return taken[0], taken[1]

    def _keys(self, x: Any, ranks: Any, like: Any) -> Any:
        """The keys of the entries of these ranks: integers that have the order of the numbers."""
        bits, where, library = self._bits, self._where, self.namespace
        step = next(n for n in (4, 2, 1) if n == 1 or ((1 << n) - 1) * x.shape[-1] <= _COUNTED)
        tried = (1 << step) - 1
        many = _taken(x, [k for k in range(x.shape[-1]) for _ in range(tried)])
        lowest = self._adapter.given(np.full(1, -1 << bits - 1, f"int{bits}"), self._like)
        found = library.where(like < 0, lowest, lowest)
        for shift in reversed(range(0, bits, step)):
            digits = np.arange(1, tried + 1).astype(f"int{bits}") << shift
            keys = found[..., None] ^ self._adapter.given(digits, self._like)
            thresholds = self._floats(keys)
            limit = thresholds.reshape(*found.shape[:-1], many.shape[-1])
            below = (many < lazy(bound_of(with_axis(limit, where)))).count(where, **self._within)
            # Nothing is below NaN, whose keys are above those of all numbers, or below.
            numbers = (thresholds == thresholds) | (keys < 0)
            fits = (below.reshape(keys.shape) <= ranks[..., None]) & numbers
            found = library.amax(library.where(fits, keys, found[..., None]), -1)
        return found

    def _floats(self, keys: Any) -> Any:
        """The numbers that have these keys: their bits, but those of negative ones inverted."""
        inverted = keys ^ (1 << self._bits - 1) - 1
        bits = self.namespace.where(keys < 0, inverted, keys)
        return bits.view(getattr(self.namespace, f"float{self._bits}"))

    def _chosen(self, x: Any, fixed: Any, values: Any) -> tuple[Any, Any]:
        """The entries with these values, with derivatives, and their indices.

        They are computed again, at the index where an entry is nearest to the value.
        """
        where, within = self._where, self._within
        distance = (fixed - lazy(bound_of(with_axis(values, where)))).abs()
        places = distance.argmin(where, **within)
        values = self._adapter.convert(values, x.dtype)
        here = _at(x, places, where)
        again = apply_row(OPS["where"], "where", (here, x, float("inf"))).min(where, **within)
        return self.namespace.where(places < 0, values, again), places


def _repeated(x: Any, count: int) -> Any:
    """Each component so many times."""
    return _taken(x, [k for k in range(x.shape[-1]) for _ in range(count)])


def _taken(x: Any, places: Sequence[int]) -> Any:
    if len(places) == x.shape[-1]:
        return x
    if x.shape[-1] == 1:
        return apply_row(OPS["expand"], "expand", (x,), dim=len(places))
    return apply_row(OPS["take"], "take", (x,), places=tuple(places))


def _at(x: Any, places: Any, where: int) -> Any:
    """1 at the row or column with these numbers, else 0, for each component."""
    bound = x.bound
    adapter, dtype, like = bound.inputs.adapter, bound.dtype, arrays_of(bound)[0]
    length = sizes(bound)[where + 3]
    digits = digits_of(length, dtype)
    axis = Axis.J if where == -2 else Axis.I
    index = lazy(index_variable(length, axis, adapter, dtype, like, digits))
    one = adapter.given(np.ones(1, "float64" if dtype == "float64" else "float32"), like)
    result: Any = 1
    for n in range(digits.places):
        digit = (places >> n * digits.bits & (1 << digits.bits) - 1) * one
        wanted = lazy(bound_of(with_axis(adapter.convert(digit, dtype), where)))
        result = result * (index[..., n] == wanted)
    return result
