"""`FeatureTensor`: a LazyTensor whose entries are tensors, with several feature axes."""

from __future__ import annotations

import functools
import inspect
import math
import numbers
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar, NoReturn, cast

from foldwise.api import features as of
from foldwise.api.arguments import one_axis
from foldwise.api.arrangements import chosen, concatenated, exchanged, feature_axis, separated
from foldwise.api.contractions import along, product, solution, summed
from foldwise.api.guests import handed_back
from foldwise.api.indexing import indexed
from foldwise.api.lazy import Lazy, lazy, shaped
from foldwise.api.lazytensor import LazyTensor
from foldwise.compute.bound import duplicate, transpose, within
from foldwise.compute.tracing import hide_from_tracer
from foldwise.ir.blocks import BlockRanges
from foldwise.ir.expr import Op
from foldwise.ir.tables import Composite

Shape = tuple[int, ...]


class FeatureTensor(LazyTensor, kind="tensor"):
    """A LazyTensor whose entries are tensors: matrices, or what has more axes.

    Made with `features=2` and the like by `Vi`, `Vj`, `Pm` and `LazyTensor`, by `x[..., None]` or
    `x.reshape(..., 3, 3)`, and by arithmetic of these. It behaves like an array of shape
    `batch + (M, N) + features`. Functions work entry by entry, and feature axes broadcast by the
    rules of NumPy; those of vectors, such as `softmax`, work along the last axis. `@` is the
    product of matrices along features, with another LazyTensor of matrices or vectors. Sums and the
    like over i and j give arrays of shape `batch + (M,) + features`; over feature axes they are
    LazyTensors, without these axes. What has one feature axis left is a LazyTensor of vectors.

    Example:
        >>> import numpy as np
        >>> from foldwise import Vi, Vj
        >>> rng = np.random.default_rng(0)
        >>> x, y = rng.normal(size=(5, 3)), rng.normal(size=(4, 3))
        >>> A = np.eye(3) * np.ones((5, 1, 1))
        >>> A_i, d = Vi(A, features=2), Vi(x) - Vj(y)
        >>> A_i.shape, (A_i @ d).shape, A_i.det().shape
        ((5, 1, 3, 3), (5, 4, 3), (5, 1, 1))
        >>> K = (-(d | A_i.inv() @ d) / 2).exp()  # an anisotropic Gaussian
        >>> (K * d[..., None] * d[..., None, :]).sum(axis=1).shape
        (5, 3, 3)
    """

    __slots__ = ("_features",)

    has_tensors: ClassVar[bool] = True
    _features: Shape

    def __reduce__(self) -> tuple[Any, ...]:
        return shaped, (self._bound, self._features)

    def __deepcopy__(self, memo: dict[int, Any]) -> LazyTensor:
        """The same formula of copies of the arrays; in PyTorch these are new leaves."""
        return shaped(duplicate(self._bound), self._features)

    # --- attributes

    @property
    def features(self) -> Shape:
        """The lengths of the feature axes."""
        return self._features

    @property
    def shape(self) -> Shape:
        """`batch + (M, N) + features`."""
        return (*self._bound.inputs.lead, *self._features)

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self._bound.inputs.lead) + len(self._features)

    @property
    def T(self) -> LazyTensor:
        """The same array with the axes of i and j exchanged; `mT` transposes the matrices."""
        return shaped(transpose(self._bound), self._features)

    @property
    def mT(self) -> LazyTensor:
        """The transposed matrices: the last two feature axes exchanged."""
        return exchanged("mT", self, -2, -1)

    # --- functions

    def applied(
        self, row: Op | Composite, what: str, operands: Sequence[Any], params: Mapping[str, Any]
    ) -> Any:
        """`row(*operands)`, where one of these is this one."""
        return of.applied(row, what, operands, params)

    def __matmul__(self, b: Any) -> Any:
        """The product along features, with a LazyTensor of matrices or vectors, as `numpy.matmul`.

        Raises:
            DimensionError: if the matrices do not fit.
            TypeError: if `b` is no LazyTensor.
        """
        return product(self, b) if isinstance(b, Lazy) else _no_array(self, b)

    def __rmatmul__(self, b: Any) -> Any:
        """The product along features; see `__matmul__`."""
        return product(b, self) if isinstance(b, Lazy) else _no_array(self, b)

    def solve(self, b: Any, *others: Any, **options: Any) -> Any:
        """The solutions x of `A x = b` along features, for each pair: `A.inv() @ b`.

        Args:
            b: a LazyTensor of vectors, or of matrices.
            others: none; those of linear systems of numbers K_ij are options of `K.solve`.
            options: none.

        Raises:
            DimensionError: if the matrices are not square, or do not fit.
            TypeError: if `b` is no LazyTensor.
        """
        if others or options or not isinstance(b, Lazy):
            _no_array(self, b)
        return solution(self, b)

    def norm(  # noqa: PLR0913  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        axis: Any = None,
        last: Any = None,
        *,
        dim: Any = None,
        ord: Any = None,
        p: Any = None,
        keepdim: bool = False,
        keepdims: bool = False,
    ) -> LazyTensor:
        """Norms of vectors along a feature axis, or of matrices (Frobenius) along two.

        Args:
            axis: a feature axis, two of them, or all by default.
            last: the axes, if the first argument is the order, as in PyTorch: `A.norm(1, -1)`.
            dim: synonym of `axis`.
            ord: along one axis 2 (by default), 1, infinity or another number; else only "fro".
            p: synonym of `ord`.
            keepdim: whether the axes stay, with length 1.
            keepdims: synonym of `keepdim`.

        Raises:
            ValueError: if an axis is none of features, or there is no such norm.
        """
        if last is not None:
            axis, p = last, axis
        order = p if ord is None else ord
        axis = one_axis(dim if axis is None else axis)
        places = _places(self, "norm", axis)
        if len(places) > 1 and order not in (None, "fro") and not (order == 2 and axis is None):
            raise ValueError(f"norm of matrices is that of Frobenius, ord='fro', not {order!r}")
        given = {} if order in (None, "fro") else {"ord": order}
        return along(self, places, keepdim or keepdims, lambda v: v.norm(-1, **given))

    def __getitem__(self, key: Any) -> LazyTensor:
        """Rows, columns, batch elements by the rules of LazyTensors; features by those of NumPy.

        An integer takes a feature axis away, and None makes a new one. The last that is left stays,
        with length 1.

        Raises:
            IndexError: if an index is out of bounds, or of another type or shape.
        """
        if isinstance(key, BlockRanges):
            return shaped(within(self._bound, key), self._features)
        before, own = separated(key, len(self._bound.inputs.lead), len(self._features))
        rows = indexed(of.flat(self), (*before, slice(None)))
        return chosen(rows, self._features, own)

    @staticmethod
    def concatenate(tensors: Iterable[Any], axis: int = -1) -> LazyTensor:
        """Join tensors along a feature axis.

        Args:
            tensors: LazyTensors, arrays or numbers.
            axis: a feature axis.

        Raises:
            DimensionError: if the lengths of other feature axes differ.
            ValueError: if `axis` is none of features.
        """
        return concatenated([*tensors], axis)


def _no_array(A: LazyTensor, b: Any) -> NoReturn:
    """Refuse an array in the place of a LazyTensor."""
    raise TypeError(
        f"products and systems of a LazyTensor of shape {A.shape} are those along features, with "
        f"a LazyTensor, not with a {type(b).__qualname__}: A @ Pm(b), A @ Pm(b, features=2) for a "
        "matrix; the sum over j of A_ij b_j is (A @ Vj(b)).sum(axis=1)"
    )


def _places(x: FeatureTensor, what: str, axis: Any) -> list[int]:
    """The places of feature axes; of all of them if there is no axis."""
    if axis is None:
        return [*range(len(x.features))]
    axes = cast(Sequence[Any], axis) if isinstance(axis, tuple | list) else [axis]
    places = [feature_axis(what, x, n) for n in axes]
    if len(set(places)) < len(places):
        raise ValueError(f"{what}(axis={axis}): an axis occurs twice")
    return places


# --- methods of vectors, over rows, columns or feature axes


def _result(found: Any, features: Shape) -> Any:
    """What a method gave for vectors, as tensors."""
    if isinstance(found, Lazy):
        same = found.bound.dim == math.prod(features)
        return shaped(found.bound, features) if same else found
    return of.grouped(found, features)


def _reduction(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    names = [*inspect.signature(method).parameters]
    place = names.index("axis") - 1  # of the axis after `self`

    @handed_back
    @functools.wraps(method)
    def reduce(self: Any, *args: Any, **options: Any) -> Any:
        given = options.pop("axis", args[place] if len(args) > place else None)
        axis = one_axis(options.pop("dim", None) if given is None else given)
        several = isinstance(axis, tuple | list)
        if not several and not isinstance(axis, numbers.Integral):
            return method(of.flat(self), *args, **options)  # raises
        before = self.ndim - len(self.features)
        where: int = before if several else int(axis) + (self.ndim if axis < 0 else 0)
        if where >= before:
            return _along(self, name, axis, [*args[:place], *args[place + 1 :]], options)
        if options.get("out") is not None:
            raise ValueError(f"{name}() of tensors takes no option out: copy the result")
        found = method(of.flat(self), *args[:place], axis=where - before - 1, **options)
        if "K" in names and self.bound.dim == 1:
            found = _with_last_axis(found)
        return _result(found, self.features)

    return reduce


def _with_last_axis(found: Any) -> Any:
    """Lists of K numbers, which have no axis of vectors behind that of K, with one."""
    if isinstance(found, tuple):
        return tuple(map(_with_last_axis, cast("tuple[Any, ...]", found)))
    return found[..., None]


def _along(
    x: FeatureTensor, name: str, axis: Any, others: Sequence[Any], options: dict[str, Any]
) -> Any:
    """A reduction over feature axes."""
    places = _places(x, name, axis)
    keep = any(options.pop(key, False) for key in ("keepdim", "keepdims"))
    if name == "sum" and not others and not options:
        return summed(x, places, keep)
    plain = getattr(LazyTensor, name)
    return along(x, places, keep, lambda v: plain(v, *others, axis=-1, **options))


def _on_vectors(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    @handed_back
    @functools.wraps(method)
    def call(self: FeatureTensor, *args: Any, **options: Any) -> Any:
        return _result(method(of.flat(self), *args, **options), self.features)

    return call


def _fill_diagonal(self: FeatureTensor, value: Any) -> Any:
    """Another value on the main diagonal, where i = j: tensors, or what broadcasts to them."""
    known = lazy(of.bound_as(value, self.features, "fill_diagonal"))
    return shaped(of.flat(self).fill_diagonal(known).bound, self.features)


def _install() -> None:
    """Give FeatureTensor the methods that are those of its entries as vectors."""
    for name in dir(LazyTensor):
        method = getattr(LazyTensor, name)
        if name.startswith("_") or not callable(method) or name in vars(FeatureTensor):
            continue
        parameters = inspect.signature(method).parameters
        if {"axis", "dim"} <= {*parameters}:
            setattr(FeatureTensor, name, _reduction(name, method))
        elif name in ("to_dense", "row", "column", "diagonal", "trace", "triu", "tril", "dropout"):
            setattr(FeatureTensor, name, _on_vectors(name, method))
    setattr(FeatureTensor, "fill_diagonal", _fill_diagonal)  # noqa: B010 - typed


_install()
hide_from_tracer(
    *(getattr(m, "__func__", getattr(m, "fget", m)) for m in vars(FeatureTensor).values())
)
