"""Reductions of LazyTensors, by the rows of the table."""

from __future__ import annotations

from typing import Any, NamedTuple

from foldwise.api.advice import nearest
from foldwise.api.arguments import accuracy, axis_of
from foldwise.api.features import flat, grouped
from foldwise.api.lazy import Lazy, apply_row, bound_of
from foldwise.api.options import OPTIONS
from foldwise.compute import reductions
from foldwise.ir.axis import Axis
from foldwise.ir.reduction import Reduction
from foldwise.ops import COMPOSITES, OPS


class Selection(NamedTuple):
    """The entries that were chosen along an axis, and their rows or columns; as PyTorch has it."""

    values: Any
    indices: Any


def reduce(  # noqa: PLR0913 - the options of every reduction
    x: Lazy,
    row: Reduction,
    axis: int | None = None,
    dim: int | None = None,
    *,
    weight: Any = None,
    k: int = 1,
    summation: str = "block",
    accumulator: str = "auto",
    out: Any = None,
    call: bool = True,
    ranges: Any = None,
    **unknown: Any,
) -> Any:
    """The reduction `row` over one axis."""
    what = row.method or row.name.removesuffix("_weight")
    if isinstance(weight, Lazy) and weight.has_tensors:
        given = {"summation": summation, "accumulator": accumulator, "call": call, "ranges": ranges}
        found = reduce(x, row, axis, dim, weight=flat(weight), k=k, **given, **unknown)
        return grouped(found, weight.features)
    formula = bound_of(x)
    where = axis_of(what, x.shape, axis, dim) - x.ndim
    if weight is not None and row.operands == 1:
        unknown["weight"] = weight
    if unknown:
        meant = nearest([*unknown][0], OPTIONS)
        raise TypeError(f"{what}() takes no option {', '.join(unknown)}{meant}")
    if weight is None and row.operands == 2:
        raise TypeError(f"{what}() needs a weight, not None")
    numerics = accuracy(row, summation, accumulator)
    if where == -1:
        return _along_last(x, what, weight=weight, out=out, ranges=ranges)
    operands = [formula] if weight is None else [formula, bound_of(weight)]
    index = Axis.I if where == -3 else Axis.J
    return reductions.reduce(
        what, row, index, operands, numerics, k=k, out=out, call=call, ranges=ranges
    )


def _along_last(x: Lazy, what: str, **options: Any) -> Any:
    """The reduction of this name over the vectors."""
    if given := [name for name, option in options.items() if option is not None]:
        raise TypeError(f"{what}() over the last axis takes no option {', '.join(given)}")
    if what == "count":
        return apply_row(OPS["sum"], what, (apply_row(OPS["ne"], what, (x, 0)),))
    along = OPS.get(what) or COMPOSITES.get(what)
    if along is None:
        raise ValueError(
            f"{what}() over the last axis (the vectors) is not available; reduce "
            f"over axis {x.ndim - 3} (i) or {x.ndim - 2} (j)"
        )
    return apply_row(along, what, (x,))
