"""Computations on arrays of JAX that are spread over several devices: each device does its part.

XLA asks for the parts while it compiles a program. Rows and batch elements are divided as the
result is, or the arguments. Where columns are divided, the results of the parts are combined by
collective operations; if they do not tell the result of all, the rows are divided instead.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple, TypeAlias, cast

import jax
import jax.numpy as jnp
from jax.experimental.custom_partitioning import custom_partitioning
from jax.sharding import NamedSharding, PartitionSpec

from foldwise.compute.xla import Computation
from foldwise.engine.shapes import common_lead
from foldwise.ir.axis import Axis
from foldwise.ir.monoid import MonoidRow
from foldwise.ops import REDUCTIONS
from foldwise.ops.reductions import NO_COLUMN

_jax: Final = cast(Any, jax)
_jnp: Final = cast(Any, jnp)
_lax: Final = _jax.lax
_Array = Any
Names = tuple[str, ...]
"""Axes of a mesh of devices."""
Call: TypeAlias = Callable[..., list[_Array]]
"""`(*arrays, asked)`: the outputs of a computation on one device."""


def over_devices(call: Call, asked: Computation, arrays: Sequence[_Array]) -> list[_Array]:
    """The outputs of a computation, while a program is compiled for one device or for several."""
    return list(_divisible(call, asked)(*arrays))


@functools.lru_cache(maxsize=512)
def _divisible(call: Call, asked: Computation) -> Callable[..., Sequence[_Array]]:
    """The computation as a function that knows how it is divided."""

    @custom_partitioning
    def whole(*arrays: _Array) -> list[_Array]:
        return call(*arrays, asked=asked)

    def partition(mesh: Any, arguments: Any, results: Any) -> tuple[Any, ...]:
        division = _division(asked, mesh, arguments, results)

        def part(*arrays: _Array) -> list[_Array]:
            def found(asked: Computation) -> list[_Array]:
                return call(*arrays, asked=asked)

            combine = _combination(asked)
            if not division.columns or combine is None:
                return found(asked)
            lead = common_lead([tuple(a.shape) for a in arrays], asked.ranges)
            return combine(found, asked, division.columns, lead[division.place])

        given, made = division.shardings(mesh, [a.shape for a in arguments], len(results))
        return mesh, part, made, given

    def infer(mesh: Any, arguments: Any, results: Any) -> Any:
        division = _division(asked, mesh, arguments, results)
        return division.shardings(mesh, [a.shape for a in arguments], len(results))[1]

    def rule(mesh: Any, arguments: Any, results: Any) -> str:
        return _rule(asked, [tuple(a.shape) for a in arguments], len(results))

    cast(Any, whole).def_partition(
        partition, infer_sharding_from_operands=infer, sharding_rule=rule
    )
    return cast("Callable[..., Sequence[_Array]]", whole)


# --- who does what


class _Division(NamedTuple):
    """How a computation is divided among devices.

    Attributes:
        lead: `batch + (M, N)`.
        axes: for each of these the axes of the mesh that divide it.
        place: of the columns among these.
    """

    lead: tuple[int, ...]
    axes: tuple[Names, ...]
    place: int

    @property
    def columns(self) -> Names:
        """The axes of the mesh that divide the columns."""
        return self.axes[self.place]

    def shardings(
        self, mesh: Any, shapes: Sequence[Sequence[int]], outputs: int
    ) -> tuple[tuple[Any, ...], list[Any]]:
        """Those of the arguments and of the results."""
        given: list[Any] = []
        for shape in shapes:
            own = zip(shape[-2::-1], self.lead[::-1], self.axes[::-1], strict=False)
            names = [axes if size == count else () for size, count, axes in own]
            given.append(_sharding(mesh, (*names[::-1], ())))
        rows = [axes for n, axes in enumerate(self.axes) if n != self.place]
        return tuple(given), [_sharding(mesh, (*rows, ()))] * outputs


def _sharding(mesh: Any, axes: Sequence[Names]) -> Any:
    return NamedSharding(mesh, PartitionSpec(*(names or None for names in axes)))


def _division(asked: Computation, mesh: Any, arguments: Any, results: Any) -> _Division:
    """The division that arrays of such shapes and shardings suggest."""
    spec, ranges = asked.spec, asked.ranges
    lead = common_lead([tuple(a.shape) for a in arguments], ranges)
    rows, columns = len(lead) - 2, len(lead) - 1
    if spec.axis is Axis.I:
        rows, columns = columns, rows
    axes: list[Names] = [()] * len(lead)

    def claim(place: int, names: Names) -> None:
        taken = {name for own in axes for name in own}
        names = tuple(name for name in names if name not in taken)
        devices = math.prod(mesh.shape[name] for name in names)
        whole = ranges is not None and place >= len(lead) - 2  # pairs are listed for all rows
        if not axes[place] and not whole and devices > 1 and lead[place] % devices == 0:
            axes[place] = names

    for place, names in _wanted(results[0], len(lead) - 2, [rows]):
        claim(place, names)
    own = [
        wish
        for argument in arguments
        for wish in _wanted(argument, len(lead) - 2, [len(lead) - 2, len(lead) - 1])
        if argument.shape[wish[0] - len(lead) - 1] == lead[wish[0]]
    ]
    for place, names in (wish for wish in own if wish[0] != columns):
        claim(place, names)
    into = rows if _combination(asked) is None else columns
    for _, names in (wish for wish in own if wish[0] == columns):
        claim(into, names)
    return _Division(lead, tuple(axes), columns)


def _wanted(array: Any, batch: int, places: Sequence[int]) -> Iterator[tuple[int, Names]]:
    """The axes of the mesh that divide an array, and the places of what they divide among
    `batch + (M, N)`."""
    spec = getattr(array.sharding, "spec", None)
    if spec is None:  # XLA has one that has no names
        return
    own = len(array.shape) - 1 - len(places)  # of its batch axes
    every = [*range(batch - own, batch), *places]
    for place, names in zip(every, spec, strict=False):
        names = (names,) if isinstance(names, str) else names
        if isinstance(names, tuple):
            yield place, cast(Names, names)


def _rule(asked: Computation, shapes: Sequence[tuple[int, ...]], outputs: int) -> str:
    """Which axes of arguments and results belong together, in the notation of JAX."""
    lead = common_lead(shapes, asked.ranges)
    names = [f"a{n}" for n in range(len(lead))]
    count = 0

    def alone() -> str:
        nonlocal count
        count += 1
        return f"z{count}"

    def one(shape: tuple[int, ...]) -> str:
        own = zip(shape[-2::-1], lead[::-1], names[::-1], strict=False)
        found = [name if size == total and total > 1 else alone() for size, total, name in own]
        return " ".join([*found[::-1], alone()])

    columns = len(lead) - (1 if asked.spec.axis is Axis.J else 2)
    rows = [name for n, name in enumerate(names) if n != columns]
    sizes = [size for n, size in enumerate(lead) if n != columns]
    given = [*map(one, shapes)]
    made = [
        " ".join([*(n if s > 1 else alone() for n, s in zip(rows, sizes, strict=True)), alone()])
        for _ in range(outputs)
    ]
    return f"{', '.join(given)} -> {', '.join(made)}"


# --- results of parts of the columns

Combine: TypeAlias = Callable[
    [Callable[[Computation], "list[_Array]"], Computation, Names, int], "list[_Array]"
]
"""`(results of a computation on this device, computation, axes of the mesh, columns here)`: the
results for the columns of all devices."""


def _combination(asked: Computation) -> Combine | None:
    """How results of parts of the columns are combined; None if they do not tell that of all."""
    row = asked.spec.reduction
    return None if isinstance(row, MonoidRow) else _COMBINED.get(row.name)


def _by(collective: Callable[[_Array, Names], _Array]) -> Combine:
    """Results that are combined entry by entry."""

    def combine(found: Any, asked: Computation, names: Names, columns: int) -> list[_Array]:
        return [collective(result, names) for result in found(asked)]

    return combine


def _product(result: _Array, names: Names) -> _Array:
    return _lax.all_gather(result, names).prod(0)


def _with(asked: Computation, reduction: str) -> Computation:
    """The same computation with another reduction, of the formula alone."""
    spec = replace(asked.spec, reduction=REDUCTIONS[reduction], weight=None)
    return asked._replace(spec=spec)


def _logarithm(found: Any, asked: Computation, names: Names, columns: int) -> list[_Array]:
    """Of a log-sum-exp, with its rounding error or without."""
    total, rest = found(_with(asked, "logsumexp_rest"))
    return [*_total(total, rest, names)][: len(asked.spec.reduction.outputs)]


def _total(total: _Array, rest: _Array, names: Names) -> tuple[_Array, _Array]:
    """The log-sum-exp of those of all devices, each a number and its rounding error."""
    top = _lax.pmax(total, names)
    shift = _jnp.where(_jnp.isfinite(top), top, 0)
    above = _jnp.log(_lax.psum(_jnp.exp((total - shift) + rest), names))
    out = top + above
    kept = out - top  # Knuth's TwoSum
    rest = (top - (out - kept)) + (above - kept)
    return out, _jnp.where(_jnp.isfinite(out), rest, 0)


def _mean(found: Any, asked: Computation, names: Names, columns: int) -> list[_Array]:
    """Of a mean whose weights are shared out by a softmax."""
    (mean,) = found(asked)
    total, rest = found(_with(asked, "logsumexp_rest"))
    all_, its_rest = _total(total, rest, names)
    there = _jnp.isfinite(total)
    share = _jnp.where(there, _jnp.exp((total - all_) + (rest - its_rest)), 0)
    mean = _lax.psum(_jnp.where(share > 0, mean, 0) * share, names)
    return [_jnp.where(_jnp.isfinite(all_), mean, math.nan)]


def _halves(found: Any, asked: Computation, names: Names, columns: int) -> list[_Array]:
    """Of a maximum, and a sum of exponentials relative to it."""
    top, total = found(asked)
    highest = _lax.pmax(top, names)
    factor = _jnp.where(top == highest, 1, _jnp.exp(top - highest))
    return [highest, _lax.psum(total * factor, names)]


def _chosen(extremum: str, both: str) -> Combine:
    """Of values that are chosen, or of their columns.

    Args:
        extremum: which ones.
        both: the row that gives both.
    """

    def combine(found: Any, asked: Computation, names: Names, columns: int) -> list[_Array]:
        spec = asked.spec
        value, index = found(_with(asked, both))
        first = columns * _lax.axis_index(names).astype(index.dtype)
        last = _jnp.iinfo(index.dtype).max  # where there is no column
        index = _jnp.where(index == NO_COLUMN, last, index + first)
        value, index = (_side_by_side(x, spec.dim, names) for x in (value, index))
        # The best first; of equals the first column.
        key = value if extremum == "min" else -value
        _, index, value = _lax.sort((key, index, value), dimension=-2, num_keys=2)
        index = _jnp.where(index == last, NO_COLUMN, index)
        shape = (*value.shape[:-2], spec.k * spec.dim)
        results = {"number": value, "index": index}
        return [
            results[output.kind][..., : spec.k, :].reshape(shape)
            for output in spec.reduction.outputs
        ]

    return combine


def _side_by_side(result: _Array, dim: int, names: Names) -> _Array:
    """Those of all devices, of shape `batch + (rows, columns, dim)`."""
    every = _jnp.moveaxis(_lax.all_gather(result, names), 0, -2)
    return every.reshape(*result.shape[:-1], -1, dim)


_COMBINED: Final[dict[str, Combine]] = {
    "sum": _by(_lax.psum),
    "count": _by(_lax.psum),
    "prod": _by(_product),
    "min": _by(_lax.pmin),
    "max": _by(_lax.pmax),
    "logsumexp": _logarithm,
    "logsumexp_rest": _logarithm,
    "sumsoftmaxweight": _mean,
    "max_sumshiftexp": _halves,
    "max_sumshiftexpweight": _halves,
    "argmin": _chosen("min", "min_argmin"),
    "min_argmin": _chosen("min", "min_argmin"),
    "argmax": _chosen("max", "max_argmax"),
    "max_argmax": _chosen("max", "max_argmax"),
    "kmin": _chosen("min", "kmin_argkmin"),
    "argkmin": _chosen("min", "kmin_argkmin"),
    "kmin_argkmin": _chosen("min", "kmin_argkmin"),
}
