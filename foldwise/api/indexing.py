"""`K[...]`: which rows, columns, batch elements and components an index chooses.

The rules are those of NumPy, but that axes stay where they are: an integer leaves the axis of rows,
columns or vectors in place with length 1, and arrays leave theirs in place as well. Where NumPy
would pair two arrays, element by element, they are refused.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any, NamedTuple, cast

import numpy as np

from foldwise.api.arguments import filled
from foldwise.api.arrangements import chosen, separated
from foldwise.api.lazy import Lazy, apply_row, lazy
from foldwise.arrays import adapter_of
from foldwise.compute.bound import COMPONENTS
from foldwise.compute.index import index
from foldwise.compute.indices import sizes
from foldwise.ir.device import HOST
from foldwise.ir.intervals import as_numpy
from foldwise.ops import OPS


class _Along(NamedTuple):
    """An axis that is indexed: what it has, and how many of them."""

    what: str
    length: int

    @property
    def there(self) -> str:
        """What there is, for messages."""
        if self.what == "component":
            return f"the vectors have dimension {self.length}"
        return f"there {'is' if self.length == 1 else 'are'} {self.length} along this axis"


def indexed(x: Lazy, key: Any) -> Any:
    """The LazyTensor that an index chooses of another; see `LazyTensor.__getitem__`."""
    bound = x.bound
    if isinstance(key, tuple) and _makes_features(x, cast("tuple[Any, ...]", key)):
        before, own = separated(key, x.ndim - 1, 1)
        return chosen(indexed(x, (*before, slice(None))), x.features, own)
    lead, counts = bound.inputs.lead, sizes(bound)
    axes = [_Along("batch element", n) for n in lead[:-2]]
    axes += [_Along("row", counts[0]), _Along("column", counts[1]), _Along("component", bound.dim)]
    parts, remaining = _parts(key, axes), iter(axes)
    choices: list[Any] = []
    for part in parts:
        axis = None if part is None else next(remaining)
        if isinstance(part, slice) and part == slice(None):
            choices.append(...)  # whatever the length, which a compiler may not know
        else:
            choices.append(axis and _whole_or(_choice(part, axis), axis, bound.waits))
    _check_arrays([c for c in choices if _is_array(c)])
    flat: list[Any] = [c.reshape(-1) if _is_array(c) and c.shape else c for c in choices]
    *batch, rows, columns, last = flat
    if any(c is None for c in (rows, columns, last)):
        raise IndexError(
            "a LazyTensor has one axis of rows and one of columns: None can make a new batch axis "
            "before them, as in K[None], a feature axis behind them, and no axis among them"
        )
    if any(c is not ... for c in flat[:-1]):
        rows, columns = (range(c, c + 1) if isinstance(c, int) else c for c in (rows, columns))
        bound = index(bound, rows, columns, batch)
    result = x if bound is x.bound else lazy(bound)
    return result if last is ... else _components(result, last)


def _makes_features(x: Lazy, key: tuple[Any, ...]) -> bool:
    """Whether an index makes new axes among the features; of numbers the last one is there."""
    if not any(part is None for part in key):
        return False
    _, own = separated(key, x.ndim - 1, 1)
    made = sum(part is None for part in own)
    return made > (x.bound.dim == 1 and key[-1] is None)


def _whole_or(choice: Any, axis: _Along, waits: bool) -> Any:
    """The choice; `...` if it is all of the axis.

    Where arrays are still to be given its length is not known: `K[:1]` is one row then, not all.
    """
    if not isinstance(choice, range) or choice != range(axis.length):
        return choice
    if waits and axis.what != "component":
        return choice
    return ...


def _is_array(choice: Any) -> bool:
    return choice is not None and choice is not ... and not isinstance(choice, int | range)


def _parts(key: Any, axes: Sequence[_Along]) -> list[Any]:
    """One part of the index for each axis, and None for each new one."""
    parts: list[Any] = [*cast(Sequence[Any], key)] if isinstance(key, tuple) else [key]
    dots = [n for n, part in enumerate(parts) if part is Ellipsis]
    if len(dots) > 1:
        raise IndexError("an index can only have a single ellipsis ('...')")
    for part in parts:
        if isinstance(part, Lazy):
            raise IndexError(
                "a mask of pairs that is a formula chooses none: where(mask, K, 0) has its entries "
                "and K[ranges] visits blocks"
            )
        if len(getattr(part, "shape", ())) > 1 and is_mask(part):
            raise IndexError(
                f"a mask of pairs stands alone, K[mask], and has the shape (M, N) of K, without "
                f"batch axes, not {tuple(part.shape)}; arrays with one axis choose rows and columns"
            )
    given = sum(part is not None for part in parts) - len(dots)
    if parts and parts[-1] is None and axes[-1].length == 1:
        if dots and dots[0] == len(parts) - 2 or given == len(axes) - 1:
            parts.pop()  # a new axis for numbers, which are vectors of length 1 already
    if given > len(axes):
        names = ", ".join(f"{axis.what}s" for axis in axes)
        raise IndexError(f"too many indices: {given}, and the axes are those of {names}")
    return filled(parts, len(axes) - given)


def _choice(part: Any, axis: _Along) -> Any:
    """A part of an index as a range, an integer, or an array of integers that may be of any shape.

    Those in the memory of the host are checked, and none is negative.
    """
    if isinstance(part, slice):
        try:
            return _several(range(axis.length)[cast("slice[Any, Any, Any]", part)], part, axis)
        except TypeError as error:
            raise IndexError(f"{part}: {error}") from None
    if isinstance(part, bool | np.bool_):
        raise IndexError(f"{part} is no index: a mask has a bool for each {axis.what}")
    place = _integer(part)
    if place is None:
        return _several(_array(part, axis), part, axis)
    _check_bounds(np.array([place]), axis)
    place %= int(axis.length)
    return range(place, place + 1) if axis.what == "component" else place


def _integer(part: Any) -> int | None:
    """An integer; None for anything else."""
    try:
        return operator.index(part)
    except TypeError:
        return None


def _several(chosen: Any, part: Any, axis: _Along) -> Any:
    """The choice itself, after checking that it leaves some component."""
    if axis.what == "component" and not len(chosen):
        raise IndexError(f"{part!r} leaves no component: {axis.there}")
    return chosen


def _array(part: Any, axis: _Along) -> Any:
    """An array of integers, as which a list, an array or a mask is read."""
    given = part if adapter_of(part) else _listed(part)
    if given is None:
        raise IndexError(
            f"a {axis.what} is chosen by an integer, a slice, a list or an array of integers, or "
            f"a mask, not by {part!r}"
        )
    adapter = adapter_of(given)
    assert adapter is not None
    header = adapter.header(given)
    kind = header.dtype
    if kind != "bool" and not kind.lstrip("u").startswith("int"):
        raise IndexError(f"an array of {kind} chooses no {axis.what}s: convert it to integers")
    if not header.shape and axis.what != "batch element":
        given = given.reshape(1)  # traced, or it were an integer
    if header.device != HOST and kind != "bool" and axis.what != "component":
        return given
    try:
        places = as_numpy(given)
    except (TypeError, RuntimeError) as error:  # a tracer of JAX, a tensor of torch.func
        if kind == "bool" or axis.what == "component":
            raise IndexError(
                f"a traced {'mask' if kind == 'bool' else 'array'} chooses no {axis.what}s: how "
                "many there are of them, or which, has to be known"
            ) from error
        return given
    if kind == "bool":
        if places.shape != (axis.length,):
            raise IndexError(
                f"a mask of shape {places.shape} chooses no {axis.what}s: {axis.there}"
            )
        return places.nonzero()[0]
    places = places.astype(np.int64)
    _check_bounds(places, axis)
    return places % max(int(axis.length), 1)


def _listed(part: Any) -> Any:
    """A list, or another sequence, as an array; None if it is none of integers or bools."""
    if not isinstance(part, list | tuple | range):
        return None
    found = np.array(cast(Sequence[Any], part))
    if not found.size:
        return found.astype(np.int64)
    return found if found.dtype.kind in "iub" else None


def _check_bounds(places: Any, axis: _Along) -> None:
    length = int(axis.length)  # while tracing for any size: for this one
    wrong = (places < -length) | (places >= length)
    if wrong.any():
        raise IndexError(f"{axis.what} {places[wrong][0]} does not exist: {axis.there}")


def is_mask(part: Any) -> bool:
    """Whether it is an array of bools."""
    adapter = adapter_of(part)
    return adapter is not None and adapter.header(part).dtype == "bool"


def _check_arrays(arrays: Sequence[Any]) -> None:
    """Refuse arrays that NumPy would pair, and those that would make more axes."""
    most = max((len(a.shape) for a in arrays), default=0)
    if most > len(arrays):
        shapes = " and ".join(str(tuple(a.shape)) for a in arrays)
        raise IndexError(f"arrays of shape {shapes} make no axes: those of indices have one axis")
    several: list[int] = []
    for array in arrays:
        shape = (*(1,) * (most - len(array.shape)), *array.shape)
        along = [n for n, length in enumerate(shape) if length != 1]
        several += along if len(along) < 2 else [-1, -1]
    if several != sorted({*several}):
        raise IndexError(
            "NumPy would pair these arrays, element by element, and a LazyTensor has no pairs: "
            "write K[idx][:, jdx] or K[np.ix_(idx, jdx)] for all rows in idx and columns in jdx"
        )


def _components(x: Lazy, chosen: Any) -> Any:
    """These components of the vectors."""
    parts = COMPONENTS[x.bound.kind]
    if isinstance(chosen, range) and (parts == 1 or chosen.step == 1):
        start, step = parts * chosen.start, chosen.step
        stop = start + parts * len(chosen) * step
        return apply_row(OPS["slice"], "[...]", (x,), start=start, stop=stop, step=step)
    places = tuple(parts * k + part for k in map(int, chosen) for part in range(parts))
    return apply_row(OPS["take"], "[...]", (x,), places=places)
